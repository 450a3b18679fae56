"""Pure: content-transfer-encodings (RFC 2045 §6) and charsets, both ways, linear on any input.

Decoding is lenient: a damaged body gives the words that some mail app would show, never an exception.
Charsets come from an allow-list (WHATWG Encoding Standard §4.2), because Python also looks up names such as
`punycode`, `utf-7` or `unicode_escape`, which no mail app knows and some of which take quadratic time.
"""

from __future__ import annotations

import binascii
import re

_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_BASE64_PIECES = 1_000  # concatenated base64 streams that are decoded one by one

_CODECS: dict[str, str] = {}
for _codec, _names in {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8 utf8mb4",
    "ascii": "us-ascii ascii ansi_x3.4-1968 iso-ir-6 iso646-us us 646",
    "latin-1": "iso-8859-1 latin1 l1 iso8859-1 iso_8859-1 iso88591 cp819 ibm819 iso-ir-100 iso_8859-1:1987",
    "cp1252": "windows-1252 cp1252 x-cp1252 ansi",
    "iso8859-2": "iso-8859-2 latin2 l2 iso8859-2 iso_8859-2 iso88592",
    "iso8859-3": "iso-8859-3 latin3 l3 iso8859-3",
    "iso8859-4": "iso-8859-4 latin4 l4 iso8859-4",
    "iso8859-5": "iso-8859-5 cyrillic iso8859-5",
    "iso8859-6": "iso-8859-6 arabic iso8859-6 iso-8859-6-e iso-8859-6-i",
    "iso8859-7": "iso-8859-7 greek greek8 iso8859-7",
    "iso8859-8": "iso-8859-8 hebrew iso8859-8 iso-8859-8-e iso-8859-8-i visual logical",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 latin5 l5 iso8859-9",
    "iso8859-10": "iso-8859-10 latin6 l6 iso8859-10",
    "iso8859-13": "iso-8859-13 iso8859-13",
    "iso8859-14": "iso-8859-14 iso8859-14",
    "iso8859-15": "iso-8859-15 latin9 l9 iso8859-15 iso_8859-15 iso885915",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "koi8-r koi8 koi koi8_r cskoi8r",
    "koi8-u": "koi8-u koi8-ru",
    "cp866": "ibm866 cp866 866",
    "mac-roman": "macintosh mac x-mac-roman",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp874": "windows-874 tis-620 iso-8859-11 iso8859-11 dos-874",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "gb18030": "gb18030 gbk gb2312 x-gbk chinese gb_2312-80 csgb2312",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 csbig5",
    "euc-jp": "euc-jp x-euc-jp",
    "iso2022-jp": "iso-2022-jp csiso2022jp",
    "cp932": "shift_jis shift-jis sjis x-sjis ms932 windows-31j ms_kanji",
    "cp949": "euc-kr ks_c_5601-1987 ks_c_5601-1989 korean windows-949 ksc5601 cseuckr",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16le ucs-2 iso-10646-ucs-2 unicode",
    "utf-16-be": "utf-16be",
}.items():
    _CODECS |= dict.fromkeys(_names.split(), _codec)

# One octet, one character (or UTF-8): whatever a strict decode accepts can be encoded back octet for octet.
_REVERSIBLE = {"utf-8", "cp866", "cp874"} | {
    c for c in _CODECS.values() if c.startswith(("cp125", "iso8859", "koi8", "mac", "latin", "ascii"))
}


def decode_transfer(octets: bytes, encoding: str) -> bytes:
    """`octets` without their content-transfer-encoding. Unknown encodings are left as they are. Never raises.

    Base64 after padding is decoded too: readers differ on whether the text goes on there, so all is given.
    """
    if encoding == "quoted-printable":
        return _decode_quoted_printable(octets)
    if encoding == "base64":
        return _decode_base64(octets)
    return octets


def _decode_quoted_printable(octets: bytes) -> bytes:
    if b" \n" in octets or b" \r\n" in octets or b"\t\n" in octets or b"\t\r\n" in octets:
        # RFC 2045 §6.7 rule 3: blanks at the end of an encoded line were added on the way.
        lines = [x[:-1].rstrip(b" \t") + b"\r" if x.endswith(b"\r") else x.rstrip(b" \t") for x in octets.split(b"\n")]
        octets = b"\n".join(lines)
    return binascii.a2b_qp(octets)


def _decode_base64(octets: bytes) -> bytes:
    plain = octets.translate(None, _NOT_BASE64)
    pieces = [p for p in plain.split(b"=") if p]
    if len(pieces) > _BASE64_PIECES:
        pieces = [*pieces[:_BASE64_PIECES], b"".join(pieces[_BASE64_PIECES:])]
    out = []
    for piece in pieces:
        whole = piece[: len(piece) - 1] if len(piece) % 4 == 1 else piece
        out.append(binascii.a2b_base64(whole + b"=" * (-len(whole) % 4)))
    return b"".join(out)


def encode_transfer(octets: bytes, encoding: str) -> bytes:
    """`octets` in this content-transfer-encoding: quoted-printable or base64 in CRLF lines of at most 76.

    In quoted-printable CRLF and LF are line ends, a lone CR is data. Other encodings leave `octets` alone.
    """
    if encoding == "quoted-printable":
        pieces = octets.replace(b"\r\n", b"\n").split(b"\r")
        encoded = [binascii.b2a_qp(p, istext=True).replace(b"\n", b"\r\n") for p in pieces]
        return b"=\r\n=0D=\r\n".join(encoded)
    if encoding == "base64":
        lines = [binascii.b2a_base64(octets[i : i + 57], newline=False) for i in range(0, len(octets), 57)]
        return b"".join(line + b"\r\n" for line in lines)
    return octets


def codec_of(charset: str) -> str | None:
    """Python's codec for a MIME charset name (any case), None when it is not on the list. "" is UTF-8."""
    return _CODECS.get(charset.strip().lower()) if charset else "utf-8"


def decode_text(octets: bytes, charset: str) -> tuple[str, bool]:
    """(text, lossless): lossless says that `encode_text(text, charset)` gives exactly `octets` again.

    An unknown charset, or octets that it does not allow, are read as UTF-8, else windows-1252. Never raises.
    """
    codec = codec_of(charset)
    if codec is not None:
        try:
            text = octets.decode(codec)
        except ValueError:
            pass
        else:
            if codec == "latin-1" and _C1.search(octets):
                # The Encoding Standard reads iso-8859-1 as windows-1252, as mail apps do: 0x93 is a quote.
                return _windows_1252(octets)
            return text, codec in _REVERSIBLE or encode_text(text, charset) == octets
    try:
        return octets.decode("utf-8"), False
    except ValueError:
        return _windows_1252(octets)[0], False


_C1 = re.compile(rb"[\x80-\x9f]")


def _windows_1252(octets: bytes) -> tuple[str, bool]:
    try:
        return octets.decode("cp1252"), True
    except ValueError:  # five octets are unassigned
        return octets.decode("latin-1"), True


def encode_text(text: str, charset: str) -> bytes | None:
    """`text` in this charset ("" is UTF-8), None when the charset is unknown or lacks a character."""
    codec = codec_of(charset)
    if codec is None:
        return None
    for name in (codec, "cp1252") if codec == "latin-1" else (codec,):
        try:
            return text.encode(name)
        except ValueError:
            continue
    return None
