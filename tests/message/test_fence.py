"""The marks around the note."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import fence, note
from guardian.message.model import Residue
from guardian.message.removal import remove_plain
from tests.drafts import CONTENT, HOLD, PLAIN

NOTE = note.render_plain(CONTENT)
ids = st.binary(min_size=4, max_size=4).map(fence.make_id)


@given(ids)
def test_ids_are_valid(hold_id: str) -> None:
    """Every made id is six base32 characters that check."""
    assert fence.is_id(hold_id)
    assert len(hold_id) == 6


@given(ids, st.integers(0, 5), st.sampled_from(fence.ALPHABET))
def test_one_wrong_character_is_told(hold_id: str, at: int, other: str) -> None:
    """An id with any one character changed is no id."""
    changed = hold_id[:at] + other + hold_id[at + 1 :]
    assert fence.is_id(changed) == (changed == hold_id)


@given(ids, st.integers(0, 4))
def test_swapped_characters_are_told(hold_id: str, at: int) -> None:
    """An id with two neighbours swapped is no id."""
    swapped = hold_id[:at] + hold_id[at + 1] + hold_id[at] + hold_id[at + 2 :]
    assert fence.is_id(swapped) == (swapped == hold_id)


@pytest.mark.parametrize("random", [b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x01\x29\x4a\x52", b"\x00\x10\x84\x21"])
def test_ids_are_no_words_and_no_numbers(random: bytes) -> None:
    """Among the five characters of an id there is always a digit and a letter."""
    characters = fence.make_id(random)[:-1]
    assert any(c.isdigit() for c in characters)
    assert any(c.isalpha() for c in characters)


def test_ids_use_their_random_bits() -> None:
    """Ten thousand random ids hardly ever meet."""
    chance = random.Random(7)
    assert len({fence.make_id(chance.randbytes(4)) for _ in range(10_000)}) > 9_990


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=6, max_size=6), st.sampled_from([":", ": ", ".", ":\n"]))
def test_people_called_guardian_are_ordinary_text(name: str, between: str) -> None:
    """A parent or guardian, and their address, are no marks, whatever they are called."""
    assert fence.find_ids(f"guardian{between}{name}@school.example") == ()
    assert fence.find_ids(f"Parent/guardian{between}{name}, 482913") == ()


def test_too_few_random_octets() -> None:
    """An id is not made of less randomness than it needs."""
    with pytest.raises(ValueError, match="4 random octets"):
        fence.make_id(b"abc")


@pytest.mark.parametrize(
    "text",
    [
        "[guardian:7F3K2Q:begin]",
        "[Guardian:7f3k2q:BEGIN]",
        "[ guardian : 7F3K2Q : begin ]",
        "[guardian:7F3K2Q:\n> begin]",
        "> [guard\r\n> ian:7F3K2Q:begin]",
        "[guardian:\u00a07F3K2Q:begin]",
        "[guar\u00addian:7F3K\u200b2Q:begin]",
        "\\[guardian:7F3K2Q:begin\\]",
        "*[guardian:7F3K2Q:*begin]",
    ],
)
def test_marks_are_found_as_apps_leave_them(text: str) -> None:
    """Case, blanks, line ends, quotation marks and invisible characters in a mark do not hide it."""
    assert [(m.id, m.kind) for m in fence.find_marks(text)] == [(HOLD, "begin")]


@pytest.mark.parametrize(
    "text",
    [
        "[guardian:7F3K2:begin]",
        "[guardian:7F3K2R:begin]",
        "[guardian:ID:begin]",
        "The Guardian: 7 FEB 2020",
        "a begin]",
    ],
)
def test_documentation_is_ordinary_text(text: str) -> None:
    """A mark whose id does not check is no mark, not even a damaged one."""
    assert fence.find_marks(text) == []
    assert fence.find_ids(text) == ()


@pytest.mark.parametrize(
    "text", ["guardian:7F3K2Q", "uardian:7F3K2Q:end] x", "7F3K2Q:begin]", "<guardian.7F3K2Q@held.invalid>"]
)
def test_damaged_marks_still_name_their_hold(text: str) -> None:
    """What is left of a mark is recognised by its id."""
    assert fence.find_ids(text) == (HOLD,)


def test_marks_are_short() -> None:
    """No line of the note is wider than 66 columns, so that no app wraps a mark."""
    assert max(map(len, NOTE.split("\n"))) <= 66


def test_removal_is_exact() -> None:
    """What stood below the note stands there again, character for character."""
    assert remove_plain(NOTE + PLAIN).text == PLAIN


@pytest.mark.parametrize("text", ["", "\n", "\n\nHi\n", "Hi", " > quoted\n"])
def test_removal_keeps_blank_lines(text: str) -> None:
    """Blank lines and quotations at the author's top are the author's."""
    removal = remove_plain(NOTE + text)
    assert (removal.text, removal.residue) == (text, Residue.NONE)


def test_words_on_the_lines_of_the_marks_stay() -> None:
    """An author who types before the first mark or behind the last one loses nothing."""
    typed = "Dear Ann, " + NOTE.rstrip("\n") + " I am sorry.\nBob\n"
    assert remove_plain(typed).text == "Dear Ann,  I am sorry.\nBob\n"
    assert remove_plain("Hello" + NOTE.rstrip("\n") + "there").text == "Hello there"


def test_words_in_the_box_are_never_lost() -> None:
    """An author who types inside the box gets the letter back, not a letter without those words."""
    lines = NOTE.split("\n")
    lines.insert(6, "Dear Ann, I am sorry about the delay.")
    removal = remove_plain("\n".join(lines) + PLAIN)
    assert removal.residue is Residue.WORDS_IN_BOX
    assert "sorry about the delay" in removal.text


def test_remarks_may_be_struck_off() -> None:
    """An author who deletes a remark that is dealt with may send."""
    first, second = NOTE.index('1. "'), NOTE.index("Also worth")
    removal = remove_plain(NOTE[:first] + NOTE[second:] + PLAIN)
    assert (removal.text, removal.residue) == (PLAIN, Residue.NONE)


def test_an_empty_box_goes() -> None:
    """The two marks alone are removed too."""
    removal = remove_plain(f"{fence.begin(HOLD)}\n{fence.end(HOLD)}\n\n{PLAIN}")
    assert (removal.text, removal.residue) == (PLAIN, Residue.NONE)


@pytest.mark.parametrize(
    "text",
    [
        NOTE.replace(fence.begin(HOLD), "") + PLAIN,
        NOTE.replace(fence.end(HOLD), "") + PLAIN,
        f"{fence.end(HOLD)}\n{fence.begin(HOLD)}\n",
        f"{fence.begin(HOLD)}\n{NOTE}{PLAIN}",
        f"{fence.begin(fence.make_id(b'abcd'))}\n{fence.end(HOLD)}\n",
        f"{fence.sum_marks(HOLD, ['Hi'])[0]}\n",
    ],
)
def test_half_a_fence_is_told(text: str) -> None:
    """A mark without its partner is never guessed around."""
    assert remove_plain(text).residue is Residue.HALF_FENCE


def test_two_boxes_and_a_box_in_a_box() -> None:
    """A note that was copied, or put into another hold's note, goes as well."""
    other = fence.make_id(b"wxyz")
    assert remove_plain(NOTE + "Hi\n\n" + NOTE + PLAIN).text == "Hi\n\n" + PLAIN
    nested = f"{fence.begin(other)}\n{NOTE}{fence.end(other)}\n\n{PLAIN}"
    removal = remove_plain(nested)
    assert (removal.text, set(removal.ids)) == (PLAIN, {HOLD, other})


def test_long_notes_have_several_sums() -> None:
    """Every sum stays under 60 columns however many paragraphs a note has, and together they tell all of
    them.
    """
    paragraphs = [f"paragraph of letters {chr(97 + i % 26) * (i + 1)}" for i in range(40)] + ["x" * 3000]
    said = fence.sum_marks(HOLD, paragraphs)
    assert max(map(len, said)) < 60
    box = "\n".join([fence.begin(HOLD), *paragraphs, *said, fence.end(HOLD), "", "Hi"])
    assert remove_plain(box).text == "Hi"


@given(st.text(alphabet="ab ÄÖ\n[]:>guardinQ7F3K2:begsum", max_size=80))
def test_any_text_without_marks_is_left_alone(text: str) -> None:
    """Nothing but a box is ever taken out of a text."""
    removal = remove_plain(text)
    assert removal.text == text or removal.ids
