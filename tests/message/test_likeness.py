"""Recognising a letter again without its text."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message.likeness import measure, similarity, sketch
from guardian.message.model import Envelope, Letter, Likeness, Zones

KEY = b"k" * 32
ENVELOPE = Envelope(mail_from="bob@shop.example", rcpt_to=("ann@home.example", "Eve@home.example"))
LETTER = Letter(
    subject="Re: Your order",
    in_reply_to="<a@x>",
    zones=Zones(authored="Dear Ann, thank you for your letter."),
)
PARTS = (("text/plain", b"Dear Ann,\r\nthank you for your letter.\r\n"), ("application/pdf x.pdf", b"digest"))


def like(key: bytes = KEY, envelope: Envelope = ENVELOPE, letter: Letter = LETTER, parts=PARTS) -> Likeness:
    """The likeness of LETTER with something changed."""
    return measure(key=key, envelope=envelope, letter=letter, parts=parts)


def test_what_apps_make_anew_does_not_count() -> None:
    """Message-ID, order and case of recipients, and line ends in a text leave the digests equal."""
    same = like(
        envelope=replace(ENVELOPE, mail_from="other@x", rcpt_to=("eve@home.example", "ANN@home.example")),
        letter=replace(LETTER, message_id="<new@x>", subject="RE: AW[2]:  your  order"),
        parts=(("text/plain", b"Dear Ann,\nthank   you for your letter."), PARTS[1]),
    )
    assert same == like()


@pytest.mark.parametrize(
    "other",
    [
        like(key=b"l" * 32),
        like(envelope=replace(ENVELOPE, rcpt_to=("ann@home.example",))),
        like(letter=replace(LETTER, subject="Re: Your bill")),
        like(letter=replace(LETTER, in_reply_to="<b@x>")),
        like(parts=(("text/plain", b"Dear Ann, thank you."), PARTS[1])),
        like(parts=(PARTS[0], ("application/pdf x.pdf", b"other"))),
        like(parts=(PARTS[0], ("application/pdf y.pdf", b"digest"))),
        like(parts=PARTS[:1]),
    ],
)
def test_what_a_reader_gets_counts(other: Likeness) -> None:
    """Another reader, subject, thread, text or attachment makes another letter."""
    assert other.letter != like().letter


def test_attached_octets_are_not_evened_out() -> None:
    """Blanks in something that is no text count."""
    one, other = (like(parts=(("application/x", c),)) for c in (b"a b", b"a  b"))
    assert one.letter != other.letter


def test_pieces_do_not_run_into_each_other() -> None:
    """The border between two parts counts."""
    one, other = (like(parts=(("text/a", a), ("text/a", b))) for a, b in ((b"ab", b"c"), (b"a", b"bc")))
    assert one.letter != other.letter


def test_digests_say_nothing() -> None:
    """No word, address or subject stands in a likeness."""
    text = repr(like()).lower()
    assert not any(word in text for word in ("ann", "order", "home.example", "a@x", "thank"))


def test_no_thread_and_no_words() -> None:
    """A letter that answers nothing and says nothing has neither."""
    empty = like(letter=Letter())
    assert (empty.thread, empty.sketch) == ("", b"")


def text(chance: random.Random, size: int) -> list[str]:
    """Words as they come."""
    return [f"w{chance.randrange(2000)}" for _ in range(size)]


@given(st.integers(0, 2**32), st.integers(1, 200))
def test_sketches_of_the_same_words_are_equal(seed: int, size: int) -> None:
    """The same words give the same sketch of 64 numbers; without the key nobody can make it."""
    words = text(random.Random(seed), size)
    assert sketch(words, KEY) == sketch(list(words), KEY)
    assert len(sketch(words, KEY)) == 256
    assert similarity(sketch(words, KEY), sketch(words, KEY)) == 1.0
    assert similarity(sketch(words, KEY), sketch(words, b"other")) < 0.2


@pytest.mark.parametrize("size", [20, 60, 150, 600])
def test_similarity_estimates_common_shingles(size: int) -> None:
    """Over many texts the estimate is right on average (within 0.06) and never far off."""
    chance = random.Random(size)
    errors = []
    for _ in range(60):
        words = text(chance, size)
        changed = list(words)
        cut = chance.randrange(size // 2)
        changed[:cut] = text(chance, cut)
        one, other = ({" ".join(w[i : i + 3]) for i in range(len(w) - 2)} for w in (words, changed))
        true = len(one & other) / len(one | other)
        errors.append(similarity(sketch(words, KEY), sketch(changed, KEY)) - true)
    assert abs(sum(errors) / len(errors)) < 0.06
    assert max(map(abs, errors)) < 0.4


def test_different_texts_are_not_alike() -> None:
    """Two letters without a common phrase have next to nothing in common."""
    chance = random.Random(1)
    scores = [similarity(sketch(text(chance, 80), KEY), sketch(text(chance, 80), KEY)) for _ in range(50)]
    assert max(scores) < 0.1


def test_empty_sketches_are_like_nothing() -> None:
    """No words, no likeness."""
    assert similarity(b"", sketch(["a"], KEY)) == 0.0
    assert similarity(b"", b"") == 0.0


def test_sketches_of_another_kind_are_refused() -> None:
    """Numbers that are no sketch are not compared."""
    with pytest.raises(ValueError, match="not two sketches"):
        similarity(b"abc", sketch(["a"], KEY))
