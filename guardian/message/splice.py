"""Pure: changes to the text of one part, carried out on its octets in its own transfer encoding and charset.

7bit, 8bit and quoted-printable bodies (RFC 2045 §6) are changed only where the text changes. A base64 body is
encoded again, in lines as long as it had, since nothing in it lies on octet boundaries.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guardian.message.model import Edit
from guardian.message.removal import Change
from guardian.message.transfer import codec_of, decode_transfer, encode_transfer

IDENTITY = frozenset(("7bit", "8bit", "binary"))
ENCODINGS = IDENTITY | {"quoted-printable", "base64"}

_ASCII_LOOK = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u2032\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u00a0\u2009\u202f", " "),
        "\u2026": "...",
        "\u2022": "*",
    }
)
_NOT_ASCII = (
    "utf-7",
    "unicode-1-1-utf-7",
    "x-unicode-2-0-utf-7",
    "hz",
    "iso-2022",
    "utf-16",
    "utf-32",
    "ibm0",
    "cp037",
    "cp500",
    "ebcdic",
)
_QP_TOKEN = re.compile(rb"=[0-9A-Fa-f]{2}|=[ \t]*\r?\n|[ \t]+(?=\r?\n)|\r?\n|[^=\r\n \t]+|[ \t]+|.", re.DOTALL)
_QP_LINE = 76  # RFC 2045 §6.7 rule 5
_LINE = 998  # RFC 5322 §2.1.1


@dataclass(frozen=True, slots=True)
class Writable:
    """A part's text such that a place in it is a place in its octets.

    `text` encodes back to exactly the decoded octets; octets that the charset does not allow are lone
    surrogates. `narrow` says that what is put in has to be US-ASCII.
    """

    text: str
    codec: str
    encoding: str
    narrow: bool

    @property
    def line_end(self) -> str:
        """How this text ends its lines: only inside base64 can that be a bare LF."""
        return "\n" if "\n" in self.text and "\r\n" not in self.text else "\r\n"

    def spell(self, text: str) -> str:
        """`text` in characters that this part has: typographic ones made plain, others "?"."""
        codec = "ascii" if self.narrow else self.codec
        try:
            text.encode(codec)
        except ValueError:
            return text.translate(_ASCII_LOOK).encode(codec, "replace").decode(codec)
        return text


def read(octets: bytes, *, encoding: str, charset: str) -> Writable:
    """The text of a part's `octets`, to be changed. Never raises."""
    raw = decode_transfer(octets, encoding)
    codec = codec_of(charset)
    narrow = encoding == "7bit"
    if codec == "utf-16":  # Python would drop the byte order mark and write its own
        codec = "utf-16-be" if raw.startswith(b"\xfe\xff") else "utf-16-le"
    if codec is not None:
        try:
            text = raw.decode(codec, "surrogateescape")
            if text.encode(codec, "surrogateescape") == raw:
                return Writable(text, codec, encoding, narrow)
        except ValueError:
            pass
    return Writable(raw.decode("ascii", "surrogateescape"), "ascii", encoding, True)


def is_readable(octets: bytes, *, encoding: str, charset: str) -> bool:
    """Whether the marks can be found in, and put into, a part of this encoding and charset.

    An unknown charset is good enough when US-ASCII stands for itself in it, as in nearly all.
    """
    if encoding not in ENCODINGS:
        return False
    if codec_of(charset) is not None:
        return True
    return not charset.startswith(_NOT_ASCII) and b"\0" not in decode_transfer(octets, encoding)


def edit(octets: bytes, at: int, writable: Writable, changes: Sequence[Change]) -> tuple[Edit, ...]:
    """The edits that carry out `changes` on a part whose `octets` begin at `at` in the letter.

    `changes` are in order and do not overlap; their line ends are those of the text.
    """
    if not changes:
        return ()
    cuts = _in_octets(writable, changes)
    if writable.encoding == "base64":
        out, last = [], 0
        raw = decode_transfer(octets, "base64")
        for start, end, new in cuts:
            out += [raw[last:start], new]
            last = end
        return (Edit(start=at, end=at + len(octets), octets=_base64_like(octets, b"".join([*out, raw[last:]]))),)
    if writable.encoding == "quoted-printable":
        return _edit_quoted_printable(octets, at, cuts)
    return tuple(Edit(start=at + s, end=at + e, octets=new + _refold(octets, s, e, new)) for s, e, new in cuts)


def _in_octets(writable: Writable, changes: Sequence[Change]) -> list[tuple[int, int, bytes]]:
    """Each change as (start, end, octets) in the transfer-decoded body."""
    text, codec = writable.text, writable.codec
    out, at, octet = [], 0, 0
    for c in changes:
        octet += len(text[at : c.start].encode(codec, "surrogateescape"))
        start = octet
        octet += len(text[c.start : c.end].encode(codec, "surrogateescape"))
        at = c.end
        out.append((start, octet, c.text.encode(codec, "replace")))
    return out


def _refold(octets: bytes, start: int, end: int, new: bytes) -> bytes:
    """A line end when cutting would make one line of two that is too long for SMTP."""
    if new or start == end:
        return b""
    before = start - (octets.rfind(b"\n", 0, start) + 1)
    behind = octets.find(b"\n", end)
    too_long = before + (len(octets) if behind < 0 else behind) - end > _LINE
    return b"\r\n" if too_long and before else b""


# ------------------------------------------------------------------ quoted-printable


def _edit_quoted_printable(octets: bytes, at: int, cuts: Sequence[tuple[int, int, bytes]]) -> tuple[Edit, ...]:
    places = _quoted_printable_places(octets, [p for start, end, _ in cuts for p in (start, end)])
    edits = []
    for (_, _, new), start, end in zip(cuts, places[::2], places[1::2], strict=True):
        encoded = encode_transfer(new, "quoted-printable") if new else _soft_break(octets, start, end)
        edits.append(Edit(start=at + start, end=at + end, octets=encoded))
    return tuple(edits)


def _soft_break(octets: bytes, start: int, end: int) -> bytes:
    """What must stand between two pieces of lines that a cut brings together."""
    line_start = octets.rfind(b"\n", 0, start) + 1
    line_end = octets.find(b"\n", end)
    before, behind = (
        octets[line_start:start],
        octets[end : len(octets) if line_end < 0 else line_end].rstrip(b"\r"),
    )
    if not before:
        return b""
    blank_at_end = before[-1:] in (b" ", b"\t") and not behind
    return b"=\r\n" if blank_at_end or (behind and len(before) + len(behind) > _QP_LINE) else b""


def _quoted_printable_places(octets: bytes, wanted: Sequence[int]) -> list[int]:
    """For each place in the decoded body, in ascending order, the place behind what encodes the octet before
    it.
    """
    out: list[int] = []
    targets: Iterator[int] = iter(wanted)
    target = next(targets, None)
    decoded = 0
    while target is not None and target == 0:
        out.append(0)
        target = next(targets, None)
    for m in _QP_TOKEN.finditer(octets):
        if target is None:
            break
        token = m[0]
        if token[0] == 61 and len(token) > 1:  # "=": an escape, or a soft line break
            size, whole = int(token[-1] != 10), True
        elif token[0] in b" \t" and octets[m.end() : m.end() + 2].startswith((b"\r\n", b"\n")):
            size, whole = 0, True  # blanks at the end of a line are not part of it
        else:
            size, whole = len(token), False
        while target is not None and target <= decoded + size and size:
            out.append(m.end() if whole else m.start() + target - decoded)
            target = next(targets, None)
        decoded += size
    out += [len(octets)] * (len(wanted) - len(out))
    return out


# ------------------------------------------------------------------ base64


def _base64_like(octets: bytes, raw: bytes) -> bytes:
    """`raw` in base64, in lines as long as those of `octets` and with the same line ends around."""
    body = octets.strip()
    lead = octets[: len(octets) - len(octets.lstrip())]
    tail = octets[len(octets.rstrip()) :]
    first = body.split(b"\r\n", 1)[0] if b"\r\n" in body else body.split(b"\n", 1)[0]
    width = len(first) if len(first) < len(body) else max(_QP_LINE, len(first))
    size = width // 4 * 3 if width % 4 == 0 and width else 57
    line_end = b"\n" if b"\n" in body and b"\r\n" not in body else b"\r\n"
    lines = [binascii.b2a_base64(raw[i : i + size], newline=False) for i in range(0, len(raw), size)]
    return lead + line_end.join(lines) + tail
