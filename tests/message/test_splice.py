"""Changing a part's text in its own encoding."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardian.message import splice
from guardian.message.model import apply_edits
from guardian.message.removal import Change, apply_changes
from guardian.message.transfer import decode_transfer, encode_transfer

TEXTS = st.text(alphabet="ab =.é漢\u2019 \t\r\n[", max_size=200)


@settings(max_examples=300, deadline=None)
@given(
    TEXTS,
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200), st.sampled_from(["", "x\r\n", "é="])), max_size=3),
    st.sampled_from(["8bit", "quoted-printable", "base64"]),
    st.sampled_from(["utf-8", "gb18030", "utf-16", "us-ascii", "windows-1252"]),
)
def test_an_edit_is_the_changed_text(
    text: str, wanted: list[tuple[int, int, str]], encoding: str, charset: str
) -> None:
    """Decoding the edited part gives the text with the same changes, in every encoding and charset."""
    encoding = "base64" if charset == "utf-16" else encoding
    codec = "ascii" if charset == "us-ascii" else charset
    # A bare CR or LF has no form of its own in quoted-printable.
    text = text.replace("\r\n", "\n").replace("\r", "").replace("\n", "\r\n") if encoding != "8bit" else text
    octets = encode_transfer(text.encode(codec, "replace"), encoding)
    part = splice.read(octets, encoding=encoding, charset=charset)
    changes, at = [], 0
    for start, end, new in sorted(wanted):
        start, end = max(at, min(start, len(part.text))), min(max(start, end), len(part.text))
        cuts_a_line_end = any(part.text[max(0, p - 1) : p + 1] == "\r\n" for p in (start, end))
        if start <= end and not cuts_a_line_end:
            changes.append(Change(start, end, new))
            at = end
    edited = apply_edits(b"head" + octets + b"tail", splice.edit(octets, 4, part, changes))
    assert edited.startswith(b"head")
    assert edited.endswith(b"tail")
    raw = decode_transfer(edited[4:-4], encoding)
    assert raw == apply_changes(part.text, changes).encode(part.codec, "replace")


def test_octets_that_are_no_text_are_kept() -> None:
    """Octets that the charset does not allow stay what they are around a change."""
    octets = b"\xff\xfe bad \x80\r\nHi\r\n"
    part = splice.read(octets, encoding="8bit", charset="utf-8")
    at = part.text.index("Hi")
    assert (
        apply_edits(octets, splice.edit(octets, 0, part, [Change(at, at + 2, "Ho")])) == b"\xff\xfe bad \x80\r\nHo\r\n"
    )


@pytest.mark.parametrize("width", [60, 64, 72, 76, 400])
@pytest.mark.parametrize("tail", [b"", b"\r\n", b"\r\n\r\n"])
def test_base64_keeps_its_lines(width: int, tail: bytes) -> None:
    """What was put into a base64 part and cut again leaves its very lines."""
    one = encode_transfer(b"some words that stand here \r\n" * 30, "base64").replace(b"\r\n", b"")
    octets = b"\r\n".join(one[i : i + width] for i in range(0, len(one), width)) + tail
    part = splice.read(octets, encoding="base64", charset="utf-8")
    longer = apply_edits(octets, splice.edit(octets, 0, part, [Change(0, 0, "note\r\n" * 99)]))
    again = splice.read(longer, encoding="base64", charset="utf-8")
    assert again.text == "note\r\n" * 99 + part.text
    assert apply_edits(longer, splice.edit(longer, 0, again, [Change(0, 6 * 99)])) == octets


def test_quoted_printable_joins_are_safe() -> None:
    """A cut neither makes a line too long nor a blank at its end, which would be lost."""
    octets = b"a" * 70 + b"\r\nCUT\r\n" + b"b" * 70 + b"\r\nend \r\n"
    octets = octets.replace(b"end \r\n", b"end CUT\r\n")
    part = splice.read(octets, encoding="quoted-printable", charset="us-ascii")
    cuts = [Change(70, 77), Change(part.text.rindex("CUT"), part.text.rindex("CUT") + 3)]
    edited = apply_edits(octets, splice.edit(octets, 0, part, cuts))
    assert max(map(len, edited.split(b"\r\n"))) <= 76
    assert decode_transfer(edited, "quoted-printable") == b"a" * 70 + b"b" * 70 + b"\r\nend \r\n"


def test_long_lines_are_parted() -> None:
    """A cut in an unencoded part makes no line longer than SMTP takes (RFC 5321 §4.5.3.1.6)."""
    octets = b"a" * 900 + b"\r\nCUT\r\n" + b"b" * 900 + b"\r\n"
    part = splice.read(octets, encoding="7bit", charset="us-ascii")
    edited = apply_edits(octets, splice.edit(octets, 0, part, [Change(900, 907)]))
    assert max(map(len, edited.split(b"\r\n"))) <= 998


@pytest.mark.parametrize(
    ("encoding", "charset", "octets", "readable"),
    [
        ("7bit", "utf-8", b"", True),
        ("8bit", "unknown-8bit", b"Hi \xe9", True),
        ("8bit", "utf-7", b"Hi", False),
        ("base64", "x-wide", b"SABpAA==", False),
        ("x-uuencode", "utf-8", b"Hi", False),
    ],
)
def test_is_readable(encoding: str, charset: str, octets: bytes, readable: bool) -> None:
    """A part is readable when US-ASCII would be seen in it."""
    assert splice.is_readable(octets, encoding=encoding, charset=charset) is readable
