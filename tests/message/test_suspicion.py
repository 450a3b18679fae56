"""The quick look for guardian's marks: False must be certain."""

from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import structure
from guardian.message.cleaning import clean, may_be_marked
from guardian.message.draft import annotate
from guardian.message.model import NoteContent, Remark, apply_edits
from tests.letters_for import GOOD, HARSH, letter

NOTE = NoteContent(hold_id="7F3K2Q", remarks=(Remark(check="tone.blame", words="w", message="m", advice="a"),))
BEGIN = "[guardian:7F3K2Q:begin]"


def suspected(octets: bytes) -> bool:
    """What the quick look says of a letter."""
    return may_be_marked(structure.excerpt(octets, structure.scan(octets)))


def plain(body: bytes, encoding: str = "7bit", media_type: str = "text/plain", charset: str = "utf-8") -> bytes:
    """A letter with one part."""
    return (
        f"From: a@b.example\r\nTo: c@d.example\r\nContent-Type: {media_type}; charset={charset}\r\n"
        f"Content-Transfer-Encoding: {encoding}\r\n\r\n"
    ).encode() + body


def test_an_ordinary_letter_is_not_suspected() -> None:
    """It need not go to a worker when no check is on."""
    assert not suspected(letter(GOOD))
    assert not suspected(letter(GOOD, html=True))


@pytest.mark.parametrize("html", [False, True])
def test_every_draft_is_suspected(html: bool) -> None:
    """With its note, and with its token alone."""
    octets = letter(HARSH, html=html)
    excerpt = structure.excerpt(octets, structure.scan(octets))
    draft = apply_edits(octets, annotate(excerpt, NOTE, ()))
    assert suspected(draft)
    assert suspected(plain(b"Hello\r\n").replace(b"To:", b"References: <guardian.7F3K2Q@held.invalid>\r\nTo:"))


@pytest.mark.parametrize(
    "octets",
    [
        plain(base64.encodebytes(BEGIN.encode()).replace(b"\n", b"\r\n"), "base64"),
        plain(quopri.encodestring(BEGIN.encode()).replace(b"guardian", b"gua=\r\nrdian"), "quoted-printable"),
        plain(BEGIN.replace("guardian", "=67uardian").encode(), "quoted-printable"),
        plain(b"> [guar\r\n> dian:7F3K2Q:begin]\r\n"),
        plain(BEGIN.replace("guardian", "guar\u200bdian").encode()),
        plain(BEGIN.replace("guardian", "gu<b>ard</b>ian").encode(), media_type="text/html"),
        plain(BEGIN.replace("guardian", "gu&#97;rdian").encode(), media_type="text/html"),
        plain(BEGIN.encode("utf-16"), "8bit", charset="utf-16"),
        plain(b"x" * 70_000),
        b"Subject : odd\r\n\r\nHello\r\n",
    ],
)
def test_what_hides_a_mark_is_suspected(octets: bytes) -> None:
    """Encodings, wraps, tags, entities, unseen characters, other charsets, size, defects."""
    assert suspected(octets)


@given(st.binary(max_size=300))
def test_unsuspected_letters_have_nothing_to_clean(body: bytes) -> None:
    """Whatever the octets: False means that the cleaning finds nothing."""
    octets = plain(body + b"[guardian:7F3K2Q:begin]"[: len(body) % 30])
    excerpt = structure.excerpt(octets, structure.scan(octets))
    if not may_be_marked(excerpt):
        assert clean(excerpt)[0].edits == ()
