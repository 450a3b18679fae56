"""Content-transfer-encodings and charsets, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message.transfer import codec_of, decode_text, decode_transfer, encode_text, encode_transfer

CHARSETS = ["", "utf-8", "us-ascii", "iso-8859-1", "windows-1252", "iso-8859-15", "koi8-r", "gb2312", "iso-2022-jp"]


@given(st.binary(max_size=400))
def test_base64_comes_back(octets: bytes) -> None:
    """Any octets survive base64, in CRLF lines of at most 76."""
    encoded = encode_transfer(octets, "base64")
    assert all(len(line) <= 76 for line in encoded.split(b"\r\n"))
    assert decode_transfer(encoded, "base64") == octets


@given(st.lists(st.sampled_from([b"a", b" ", b"=", b"\r\n", b"\t", b"\xe4", b"\r", b".", b"word" * 30])).map(b"".join))
def test_quoted_printable_comes_back(octets: bytes) -> None:
    """Text with CRLF lines, lone CR too, survives quoted-printable in short ASCII lines without end blanks."""
    encoded = encode_transfer(octets, "quoted-printable")
    lines = encoded.split(b"\r\n")
    assert all(len(line) <= 76 and not line.endswith((b" ", b"\t")) and line.isascii() for line in lines)
    assert b"\n" not in encoded.replace(b"\r\n", b"")
    assert decode_transfer(encoded, "quoted-printable") == octets


@given(
    st.binary(max_size=2_000), st.sampled_from(["7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "", "ü"])
)
def test_decoding_takes_any_octets(octets: bytes, encoding: str) -> None:
    """Damaged bodies never raise, and unknown encodings are left alone."""
    decoded = decode_transfer(octets, encoding)
    assert len(decoded) <= len(octets)
    if encoding not in ("base64", "quoted-printable"):
        assert decoded == octets


@pytest.mark.parametrize(
    ("octets", "wanted"),
    [
        (b"aGVsbG8=\r\n!!!!d29ybGQ=", b"helloworld"),
        (b"aGVsbG8", b"hello"),
        (b"aGVs bG8=\r\n", b"hello"),
        (b"a", b""),
        (b"=" * 5_000, b""),
    ],
)
def test_damaged_base64_is_read_to_its_end(octets: bytes, wanted: bytes) -> None:
    """Missing or early padding and foreign characters hide nothing."""
    assert decode_transfer(octets, "base64") == wanted


def test_blanks_before_a_line_end_are_not_text_in_quoted_printable() -> None:
    """Blanks that were added on the way are dropped, encoded ones kept, soft breaks joined (RFC 2045 §6.7)."""
    assert decode_transfer(b"a \r\nb=20\r\nc= \r\nd", "quoted-printable") == b"a\r\nb \r\ncd"


@given(st.binary(max_size=200), st.sampled_from([*CHARSETS, "utf-16", "euc-kr", "no-such"]))
def test_lossless_means_that_the_octets_come_back(octets: bytes, charset: str) -> None:
    """Whatever is called lossless encodes to the very same octets."""
    text, lossless = decode_text(octets, charset)
    assert isinstance(text, str)
    if lossless:
        assert encode_text(text, charset) == octets


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=100), st.sampled_from(CHARSETS))
def test_encoded_text_comes_back(text: str, charset: str) -> None:
    """A text that a charset can hold is read back from it."""
    octets = encode_text(text, charset)
    if octets is not None and charset not in ("iso-8859-1", "iso-2022-jp"):
        assert decode_text(octets, charset)[0] == text


@pytest.mark.parametrize(
    "charset", ["punycode", "idna", "unicode_escape", "raw_unicode_escape", "utf-7", "rot13", "zip"]
)
def test_codecs_that_are_no_charsets_are_unknown(charset: str) -> None:
    """Python's other codecs are not looked up for a letter."""
    assert codec_of(charset) is None
    assert encode_text("a", charset) is None
    assert decode_text(b"+ADw-a", charset) == ("+ADw-a", False)


def test_latin_1_is_read_as_mail_apps_do() -> None:
    """Typographic quotes in a letter labelled iso-8859-1 are those of windows-1252, and go back as they came."""
    assert decode_text(b"\x93a\x94", "ISO-8859-1") == ("\u201ca\u201d", True)
    assert encode_text("\u201ca\u201d", "iso-8859-1") == b"\x93a\x94"
    assert decode_text(b"\xe4", "us-ascii") == ("ä", False)
