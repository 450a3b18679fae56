"""The note's words and their two forms."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import fence, markup, note, sums
from guardian.message.model import NoteContent, Remark, Residue
from guardian.message.removal import remove_html, remove_plain
from guardian.policy.model import Reason
from tests.drafts import CONTENT, HOLD

words = st.text(max_size=200)
contents = st.builds(
    NoteContent,
    hold_id=st.just(HOLD),
    remarks=st.lists(
        st.builds(Remark, check=st.just("a.b"), words=words, message=words, advice=words, holds=st.booleans()),
        max_size=4,
    ).map(tuple),
    praise=st.lists(words, max_size=2).map(tuple),
    reason=st.sampled_from(["findings", "note-still-in-it", "words-in-box"]),
    tries=st.integers(1, 3),
)


def test_plain_form() -> None:
    """The whole note, as an author reads it."""
    assert note.render_plain(CONTENT).split("\n") == [
        "[guardian:7F3K2Q:begin] NOT SENT YET. Only you see this.",
        "",
        "These words may not do what you want them to. A second look is",
        "worth it:",
        "",
        '1. "You should have read the manual"',
        "Why reconsider: It can sound as if the customer is to blame.",
        'A better way: Say where it stands: "It is on page 3 of the',
        'manual, I copied it for you."',
        "",
        "Also worth a look:",
        "",
        '2. "asap"',
        "Why reconsider: Nobody knows when that is.",
        "A better way: Give a day.",
        "",
        "Already good: You thank the customer by name.",
        "",
        "Change the letter below and send it again. This box is removed",
        "when you send.",
        "",
        *fence.sum_marks(HOLD, [p.text for p in note._paragraphs(CONTENT)]),
        "[guardian:7F3K2Q:end]",
        "",
        "",
    ]


def test_words_that_the_message_names_are_not_said_twice() -> None:
    """A message with the flagged words in it needs no line for them; in the card they stand out in it."""
    remark = Remark(
        check="tone.blame", words="You should", message="“You should” can read as blame.", advice="Say how."
    )
    content = NoteContent(hold_id=HOLD, remarks=(remark,))
    assert "1. “You should” can read as blame.\nA better way: Say how.\n" in note.render_plain(content)
    assert "1. <b>&#8220;You should&#8221;</b> can read as blame.<br>\nA better way" in note.render_html(content)


def test_long_words_are_cut_in_the_message_as_well() -> None:
    """Flagged words too long to quote are cut wherever they stand."""
    words = "very " * 60
    remark = Remark(check="tone.blame", words=words, message=f"“{words}” can read as blame.", advice="")
    assert note.render_plain(NoteContent(hold_id=HOLD, remarks=(remark,))).count("very") < 40


@given(contents)
def test_plain_form_survives_flowed_text(content: NoteContent) -> None:
    """No line begins or ends with a blank, is too wide, or reads as a quotation, a signature or an mbox
    separator.
    """
    text = note.render_plain(content)
    assert text.endswith("\n\n")
    for line in text.split("\n"):
        assert line == line.strip(" ")
        assert len(line) <= 66
        assert not line.startswith((">", "From "))
        assert line != "--"
        assert line.isprintable()


@given(contents)
def test_both_forms_come_out_again(content: NoteContent) -> None:
    """Whatever the note says, its own sums know all of it."""
    plain = remove_plain(note.render_plain(content) + "Hi\n")
    assert (plain.text, plain.residue) == ("Hi\n", Residue.NONE)
    source = "<body>" + note.render_html(content) + "<p>Hi</p></body>"
    marked_up = remove_html(source)
    assert (marked_up.text, marked_up.residue) == ("<body><p>Hi</p></body>", Residue.NONE)


@given(contents)
def test_html_form_is_one_ascii_card(content: NoteContent) -> None:
    """The card is US-ASCII in short lines, balanced, and shows what the plain form says."""
    source = note.render_html(content)
    assert source.isascii()
    assert max(map(len, source.split("\n"))) <= 998
    elements = markup.build_elements(markup.scan(source), len(source))
    assert [e.name for e in elements if e.inner_end == e.end] == []
    assert {e.name for e in elements} == {"div", "p", "b"}
    shown = markup.flatten(source, markup.scan(source)).text
    assert sums.letters(shown) == sums.letters(note.render_plain(content).replace("\n|", "\n"))


def test_a_mark_in_the_flagged_words_is_no_mark_in_the_note() -> None:
    """Flagged words that hold a mark cannot close the box."""
    content = replace(CONTENT, remarks=(replace(CONTENT.remarks[0], words=f"see {fence.end(HOLD)} there"),))
    assert [m.kind for m in fence.find_marks(note.render_plain(content))] == ["begin", "sum", "end"]


def test_markup_in_the_flagged_words_is_text() -> None:
    """Flagged words are escaped in the card."""
    content = replace(CONTENT, remarks=(replace(CONTENT.remarks[0], words="<script>alert(1)</script> & co"),))
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co" in note.render_html(content)


def test_many_remarks_are_counted() -> None:
    """A note does not grow without end."""
    content = replace(CONTENT, remarks=CONTENT.remarks[:1] * 40)
    assert "And 28 more like these." in note.render_plain(content)


def test_what_holds_comes_first() -> None:
    """Remarks that only note stand behind those that hold, wherever they came in."""
    text = note.render_plain(replace(CONTENT, remarks=CONTENT.remarks[::-1]))
    assert text.index("read the manual") < text.index(note.ALSO) < text.index("asap")


@pytest.mark.parametrize("reason", [Reason.NOTE_STILL_IN_IT, Reason.REVIEW_FAILED, *list(Residue)[1:]])
def test_every_reason_without_findings_is_told(reason: str) -> None:
    """A letter held for another reason than its words says which."""
    text = note.render_plain(NoteContent(hold_id=HOLD, remarks=(), reason=str(reason)))
    assert len(sums.letters(text)) > len(sums.letters(note.HEADING + note.CLOSING)) + 100
    assert remove_plain(text + "Hi\n").text == "Hi\n"


@pytest.mark.parametrize("text", [note.CLOSING, "x\n> why  reconsider: it is rude", "ALREADY GOOD: thanks"])
def test_remains_of_a_note_are_known(text: str) -> None:
    """A sentence of the note without its marks is recognised."""
    assert note.remains(text)


def test_an_ordinary_letter_has_no_remains() -> None:
    """What agents write is not mistaken for the note."""
    assert not note.remains("Dear Ann, please change the letter and send it again. There is a better way. Bob")
