"""The lines of the note that authors write on: only the length of what they wrote is known; it goes with the box."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardian.message import fence, note, reason, sums
from guardian.message.model import Label, Residue, Said
from guardian.message.removal import remove_html, remove_plain
from tests.drafts import CONTENT, HOLD, HTML, PLAIN, clean, letter, part, says_note
from tests.message.test_cleaning import APPS, TOKEN, mutt

ASKING = replace(CONTENT, offer="reason")
NOTE = note.render_plain(ASKING)
CARD = note.render_html(ASKING)
AT = HTML.index("<body>") + 6
WHY = "The customer asked for exactly these words on the phone."
LENGTH = len(sums.letters(WHY))
typed = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), max_size=200)


def answered(why: str, label: Label = Label.SEND_ANYWAY, *, before: str = " ") -> tuple[str, str]:
    """(plain note, HTML card) with this written behind a label."""
    text = reason.LABELS[label]
    bold = f"<b>{text}</b>"
    assert text in NOTE
    assert bold in CARD
    return (
        NOTE.replace(text, f"{text}{before}{why}"),
        CARD.replace(bold, f"{bold} {html.escape(why, quote=False)}"),
    )


def said_in(text: str) -> tuple[tuple[Said, ...], Residue, str]:
    """What the removal from a plain text says."""
    found = remove_plain(text)
    return found.said, found.residue, found.text


@pytest.mark.parametrize("label", list(Label))
@pytest.mark.parametrize("before", ["", " ", "\n", "\n\n", "  \n", "* "])
def test_what_is_written_behind_a_label_is_the_reason(label: Label, before: str) -> None:
    """On the line, on the next one, or after an empty one; nothing of it stays."""
    plain, _ = answered(WHY, label, before=before)
    assert said_in(plain + PLAIN) == ((Said(label=label, length=LENGTH),), Residue.NONE, PLAIN)


def test_an_empty_line_is_no_reason() -> None:
    """The note as it was says nothing, nor do blanks and dots."""
    assert said_in(NOTE + PLAIN) == ((), Residue.NONE, PLAIN)
    assert said_in(answered(" … ")[0] + PLAIN) == ((), Residue.NONE, PLAIN)


def test_both_lines() -> None:
    """Each has its own."""
    plain = NOTE.replace("anyway because:", f"anyway because: {WHY}").replace("right because:", "right because: is not")
    assert set(said_in(plain)[0]) == {
        Said(label=Label.SEND_ANYWAY, length=LENGTH),
        Said(label=Label.NOT_RIGHT, length=5),
    }


def test_a_reason_of_several_lines_and_paragraphs() -> None:
    """Up to the box's next own line."""
    why = f"{WHY}\n\n> {WHY}\nAnd it is not right because of this."
    (said,), residue, left = said_in(answered(why)[0] + PLAIN)
    assert (said.label, said.length, residue, left) == (
        Label.SEND_ANYWAY,
        len(sums.letters(why)),
        Residue.NONE,
        PLAIN,
    )


def test_who_writes_the_letter_on_the_line_does_not_lose_it() -> None:
    """More than a reason is words in the box: held again."""
    assert said_in(answered("Dear Ann, thank you for your patience with us. " * 20)[0])[1] is Residue.WORDS_IN_BOX


@pytest.mark.parametrize("at", [note.HEADING, "when you send.", "A better way:", ":end]"])
def test_words_elsewhere_in_the_box_are_still_the_letters(at: str) -> None:
    """Only what stands behind a label is a reason."""
    plain = answered(WHY)[0]
    where = plain.rindex(at) + (len(at) if at != ":end]" else -len("[guardian:7F3K2Q"))
    assert said_in(f"{plain[:where]}\nDear Ann, I am sorry.\n{plain[where:]}{PLAIN}")[1] is Residue.WORDS_IN_BOX


def test_a_label_that_the_note_did_not_offer_is_no_label() -> None:
    """The sums know which paragraphs the note had."""
    plain = note.render_plain(CONTENT).replace(note.CLOSING[:20], f"Send anyway because: {WHY}\n\n{note.CLOSING[:20]}")
    assert said_in(plain)[:2] == ((), Residue.WORDS_IN_BOX)


def test_other_paragraphs_may_be_struck_off() -> None:
    """With the closing gone the reason ends at the sums; with one label gone the other still works."""
    plain = re.sub(r"Change the letter below.*?send\.\n", "", answered(WHY)[0], flags=re.DOTALL)
    assert "Change the letter" not in plain
    assert said_in(plain)[:2] == ((Said(label=Label.SEND_ANYWAY, length=LENGTH),), Residue.NONE)
    plain = answered(WHY)[0].replace("Not right because:\n", "")
    assert said_in(plain)[:2] == ((Said(label=Label.SEND_ANYWAY, length=LENGTH),), Residue.NONE)


@pytest.mark.parametrize("app", APPS, ids=lambda f: f.__name__)
@pytest.mark.parametrize("label", list(Label))
def test_every_app_brings_the_reason_back(app, label: Label) -> None:
    """Reflowed, in bold, as HTML or made anew from it: known, and not a word of it in what is sent."""
    plain, card = answered(WHY, label)
    octets = app(plain + PLAIN, HTML[:AT] + card + HTML[AT:])
    found, sent, texts = clean(octets)
    assert (found.hold_ids, found.residue) == ((HOLD,), Residue.NONE)
    assert found.said == (Said(label=label, length=LENGTH),)
    assert not says_note(sent)
    for text in texts.values():
        run = sums.letters(re.sub(r"<[^>]*>", "", text))
        assert sums.letters(WHY) not in run
        assert "because" not in run


@pytest.mark.parametrize(
    "make",
    [
        "<p>{}</p>",
        "<br>{}",
        "<div><br></div><div><font color='#333'>{}</font></div>",
        '<span style="font-weight:normal">{}</span>',
        "<ul><li>{}</li></ul>",
    ],
)
def test_reasons_in_the_markup_of_editors(make: str) -> None:
    """A paragraph, a line, a block or a list of its own: all of it goes."""
    bold = f"<b>{reason.LABELS[Label.SEND_ANYWAY]}</b>"
    card = CARD.replace(bold, bold + make.format(WHY))
    found = remove_html(HTML[:AT] + card + HTML[AT:])
    assert (found.said, found.residue, found.text) == (
        (Said(label=Label.SEND_ANYWAY, length=LENGTH),),
        Residue.NONE,
        HTML,
    )


def test_a_quoted_note_keeps_its_reason() -> None:
    """Quotation marks before every line."""
    quoted = "".join(f"> {line}\n" for line in (answered(WHY)[0] + PLAIN).rstrip("\n").split("\n"))
    found, sent, _ = clean(letter(part(quoted), fields=TOKEN))
    assert found.said == (Said(label=Label.SEND_ANYWAY, length=LENGTH),)
    assert not says_note(sent)


@pytest.mark.parametrize("words", ["It is not right because: it leaks.", "We don't send anyway. Because: no."])
def test_an_author_may_use_the_words_of_a_label(words: str) -> None:
    """In a sentence they are nobody else's."""
    found, _, _ = clean(letter(part(f"{NOTE}Dear Ann,\n\n{words}\n"), fields=TOKEN))
    assert (found.residue, found.said) == (Residue.NONE, ())


@pytest.mark.parametrize("label", list(Label))
def test_a_label_without_its_box_does_not_leave(label: Label) -> None:
    """With both marks of the box deleted the line that is left is told, and the letter held again."""
    octets = letter(part(f"{reason.LABELS[label]} {WHY}\n\n{PLAIN}"), fields=TOKEN)
    assert clean(octets)[0].residue is Residue.LEFT_OVER


@settings(max_examples=200, deadline=None)
@given(typed, st.sampled_from(list(Label)), st.sampled_from([app for app in APPS if app is not mutt]))
def test_no_reason_and_no_label_ever_leaves(why: str, label: Label, app) -> None:
    """P5: whatever is typed there, the letter is held again, or what is sent is the letter without it."""
    plain, card = answered(why, label)
    octets = app(plain + PLAIN, HTML[:AT] + card + HTML[AT:])
    found, sent, texts = clean(octets)
    if found.residue is not Residue.NONE:
        return
    assert not says_note(sent)
    for text in texts.values():
        shown = html.unescape(re.sub(r"<style>.*?</style>|<[^>]*>", " ", text, flags=re.DOTALL))
        assert not reason.find_label(shown)
        assert sums.letters(shown) == sums.letters(PLAIN)


@settings(max_examples=300, deadline=None)
@given(st.data(), st.sampled_from(list(Label)))
def test_no_struck_off_line_lets_reason_or_label_leave(data: st.DataObject, label: Label) -> None:
    """P5: whatever lines of the box are deleted, doubled or moved below the letter, what is sent has neither."""
    lines = answered("Ann asked for it.", label)[0].split("\n")
    kept = data.draw(st.lists(st.sampled_from([0, 1, 1, 1, 2]), min_size=len(lines), max_size=len(lines)))
    box = "".join(f"{line}\n" * times for line, times in zip(lines, kept, strict=True))
    text = PLAIN + box if data.draw(st.booleans()) else box + PLAIN
    found, _, texts = clean(letter(part(text), fields=TOKEN))
    if found.residue is Residue.NONE:
        assert not reason.find_label(texts[""])
        assert "asked for it" not in texts[""]


@given(typed)
def test_a_reason_is_taken_or_stays(why: str) -> None:
    """What `take_out` leaves is the piece without the reason, or the piece as it was."""
    units = sums.units_of(sums.write([*reason.LABELS.values(), note.CLOSING]))
    piece = f"Send anyway because: {why}\n\nNot right because:\n\n{note.CLOSING}"
    rest, said = reason.take_out(piece, units)
    assert (rest == piece) == (not said)
    if said and not reason.find_label(why):
        assert (sum(s.length for s in said), sums.is_note(sums.letters(rest), units)) == (len(sums.letters(why)), True)


def test_many_labels_and_lines_take_no_time() -> None:
    """A box made to be slow is no reason."""
    hostile = f"{fence.begin(HOLD)} " + ("Send anyway because:\n" + "a\n" * 2000) * 200
    text = hostile + "\n".join([*fence.sum_marks(HOLD, ["Send anyway because:", "x"] * 200), fence.end(HOLD)])
    assert remove_plain(text).residue is Residue.WORDS_IN_BOX
