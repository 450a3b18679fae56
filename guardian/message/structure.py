"""Pure: the MIME skeleton of a letter (RFC 2045, 2046), found in its octets.

Python's `email` package is not used: it takes 30 ms a megabyte, decodes attachments, is quadratic or raises
on hostile input, and silently takes one of several readings. Here attachments are only searched for
boundaries, every loop has a limit, and wherever readers are known to disagree a defect says so, and the text
that only some of them would show becomes a part of type `UNPARSED`.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from guardian.message.fields import (
    body_of,
    decode_words,
    field_body,
    find_fields,
    header_end,
    parameters,
    scan_fields,
)
from guardian.message.model import Excerpt, HeaderField, Part, Structure
from guardian.message.transfer import codec_of

__all__ = ["UNPARSED", "excerpt", "field_body", "find_fields", "part_fields", "scan"]

UNPARSED = "text/x-unparsed"  # octets that no rule accounts for: some mail app may show them as text

DEPTH_LIMIT = 20
PARTS_LIMIT = 500
BOUNDARY_LIMIT = 70  # RFC 2046 §5.1.1
FALSE_DELIMITERS_LIMIT = 10_000  # lines that begin like a boundary and are none
TEXT_LIMIT = 8 * 1024 * 1024  # octets of text parts that are read
ATTACHED_TEXT_LIMIT = 1024 * 1024  # octets of each attached or forwarded text

_DELIMITER_REST = re.compile(rb"(--)?[ \t]*\r?(?:\n|\Z)")
_ENCODINGS = frozenset(("7bit", "8bit", "binary", "quoted-printable", "base64"))
_ONCE = frozenset(
    (  # RFC 5322 §3.6, RFC 2045 §3
        *("from", "sender", "reply-to", "to", "cc", "bcc", "subject", "date", "message-id", "in-reply-to"),
        *("references", "mime-version", "content-type", "content-transfer-encoding", "content-disposition"),
    )
)


@dataclasses.dataclass(frozen=True, slots=True)
class _Content:
    """What an entity's own header says of it."""

    media_type: str
    parameters: dict[str, str]
    boundaries: tuple[str, ...]
    encoding: str
    disposition: str
    filename: str
    content_id: str


@dataclasses.dataclass(frozen=True, slots=True)
class _Place:
    """Where in the tree an entity stands. `prefix` names its children, `leaf` the entity itself when it has
    none.
    """

    prefix: str = ""
    leaf: str = ""
    depth: int = 0
    nested: bool = False
    signed: bool = False
    alternative: str = ""
    default_type: str = "text/plain"


class _Scanner:
    """One pass over one letter; the limits count for the whole of it."""

    def __init__(self, octets: bytes) -> None:
        self.octets = octets
        self.parts: list[Part] = []
        self.defects: dict[str, None] = {}
        self.boundaries: set[bytes] = set()
        self.around: list[bytes] = []  # the boundaries of the multiparts that are being read
        self.near: set[bytes] = set()  # what follows a boundary on lines that are no delimiter
        self.false_delimiters = 0

    def defect(self, code: str) -> None:
        self.defects[code] = None

    def entity(self, start: int, end: int, place: _Place) -> tuple[int, list[HeaderField]]:
        """Read one entity (header and body); its body's start and its fields."""
        body = header_end(self.octets, start, end)
        fields, defects = scan_fields(self.octets, start, body)
        for code in defects:
            self.defect(code)
        if place.depth and "broken-header" in defects:
            self._unparsed(start, body, f"{place.leaf}.MIME", place)
        content = self._content(fields, place)
        if content.media_type.startswith("multipart/"):
            self._multipart(body, end, content, place)
        elif content.media_type in ("message/rfc822", "message/global") and content.encoding not in (
            "base64",
            "quoted-printable",
        ):
            self._nested(body, end, place)
        else:
            self._leaf(start, body, end, content, place)
        return body, fields

    def _content(self, fields: Sequence[HeaderField], place: _Place) -> _Content:
        types: list[bytes] = []
        encodings: list[bytes] = []
        dispositions: list[bytes] = []
        content_id = ""
        seen: set[str] = set()
        for f in fields:
            name = f.name
            if name in seen and name in _ONCE:
                self.defect("two-content-types" if name == "content-type" else "repeated-field")
            seen.add(name)
            if name == "content-type":
                types.append(body_of(self.octets, f))
            elif name == "content-transfer-encoding":
                encodings.append(body_of(self.octets, f))
            elif name == "content-disposition":
                dispositions.append(body_of(self.octets, f))
            elif name == "content-id":
                content_id = decode_words(body_of(self.octets, f))
        read = [parameters(t) for t in types] or [("", {}, {})]
        # Of two types the multipart is taken: its parts hold whatever the other reading would show.
        media_type, said, _ = next((r for r in read if r[0].startswith("multipart/")), read[0])
        boundaries = [b for r in read for b in (r[2].get("boundary") or [r[1].get("boundary", "")]) if b]
        if any(r[2] for r in read):
            self.defect("repeated-parameter")
        if media_type.count("/") != 1:
            if media_type:
                self.defect("bad-content-type")
            media_type = "text/plain" if media_type else place.default_type
        charset = said.get("charset", "").strip().lower()
        if charset and media_type.startswith("text/") and codec_of(charset) is None:
            self.defect("unknown-charset")
        disposition, about, more = parameters(dispositions[0]) if dispositions else ("", {}, {})
        if more:
            self.defect("repeated-parameter")
        return _Content(
            media_type=media_type,
            parameters=said,
            boundaries=tuple(dict.fromkeys(b.rstrip(" \t") for b in boundaries)),
            encoding=self._encoding(encodings),
            disposition="inline" if disposition == "inline" else "attachment" if disposition else "",
            filename=decode_words(about.get("filename") or said.get("name") or ""),
            content_id=content_id,
        )

    def _encoding(self, bodies: Sequence[bytes]) -> str:
        if not bodies:
            return "7bit"
        value = parameters(bodies[0])[0]
        if value not in _ENCODINGS:
            self.defect("bad-encoding")
        return value or "7bit"

    def _leaf(self, header: int, start: int, end: int, content: _Content, place: _Place) -> None:
        said = content.parameters
        part = Part(
            path=place.leaf,
            start=start,
            end=end,
            media_type=content.media_type,
            charset=said.get("charset", "").strip().lower(),
            encoding=content.encoding,
            disposition=content.disposition,
            filename=content.filename,
            flowed=said.get("format", "").lower() == "flowed",
            delsp=said.get("delsp", "").lower() == "yes",
            nested=place.nested,
            signed=place.signed,
            header_start=header,
            content_id=content.content_id,
            alternative=place.alternative,
        )
        self.parts.append(part)
        if content.encoding == "base64" and content.media_type.startswith("text/"):
            padding = self.octets.find(b"=", start, end)
            if padding >= 0 and self.octets[padding : min(end, padding + TEXT_LIMIT)].strip(b"=\r\n \t"):
                self.defect("text-after-padding")

    def _unparsed(self, start: int, end: int, path: str, place: _Place) -> None:
        if start < end:
            content = _Content(UNPARSED, {}, (), "8bit", "", "", "")
            self._leaf(start, start, end, content, dataclasses.replace(place, leaf=path))

    def _nested(self, start: int, end: int, place: _Place) -> None:
        if place.depth >= DEPTH_LIMIT:
            self.defect("too-deep")
            self._unparsed(start, end, place.leaf, place)
            return
        leaf = f"{place.leaf}.1" if place.leaf else "1"
        self.entity(start, end, _Place(place.leaf, leaf, place.depth + 1, True, place.signed, place.alternative))

    def _multipart(self, start: int, end: int, content: _Content, place: _Place) -> None:
        if place.depth >= DEPTH_LIMIT:
            self.defect("too-deep")
            self._unparsed(start, end, place.leaf, place)
            return
        if content.encoding in ("base64", "quoted-printable"):
            self.defect("encoded-multipart")
        if not content.boundaries:
            self.defect("missing-boundary")
            self._unparsed(start, end, place.leaf, place)
            return
        for boundary in content.boundaries:
            found = self._delimiters(boundary, start, end)
            if found:
                break
        else:
            self.defect("boundary-not-found")
            self._unparsed(start, end, place.leaf, place)
            return
        if not found[-1][2]:
            self.defect("unclosed-multipart")
        self.around.append(boundary.encode("utf-8", "replace"))
        self._children(found, end, content.media_type, place)
        self.around.pop()

    def _children(self, found: list[tuple[int, int, bool]], end: int, kind: str, place: _Place) -> None:
        closed, number = False, 0
        for i, (_, after, closing) in enumerate(found):
            stop = found[i + 1][0] if i + 1 < len(found) else end
            if closing:
                closed = True
                continue
            if closed:
                self.defect("part-after-close")
            number += 1
            path = f"{place.prefix}.{number}" if place.prefix else str(number)
            child = _Place(
                prefix=path,
                leaf=path,
                depth=place.depth + 1,
                nested=place.nested,
                signed=place.signed or kind == "multipart/signed",
                alternative=path if kind == "multipart/alternative" else place.alternative,
                default_type="message/rfc822" if kind == "multipart/digest" else "text/plain",
            )
            if len(self.parts) >= PARTS_LIMIT:
                self.defect("too-many-parts")
                self._unparsed(after, end, path, child)
                return
            self.entity(after, max(after, stop), child)

    def _delimiters(self, boundary: str, start: int, end: int) -> list[tuple[int, int, bool]]:
        """(end of what stands before, start of what follows, whether it closes) for each delimiter line."""
        octets = self.octets
        needle = b"--" + boundary.encode("utf-8", "replace")
        if len(needle) - 2 > BOUNDARY_LIMIT:
            self.defect("long-boundary")
        if needle[2:] in self.around:
            self.defect("repeated-boundary")
        self.boundaries.add(needle[2:])
        out: list[tuple[int, int, bool]] = []
        at = start if octets.startswith(needle, start, end) else octets.find(b"\n" + needle, start, end)
        while at >= 0 and len(out) <= PARTS_LIMIT:
            line = at if octets.startswith(needle, at) else at + 1
            rest = _DELIMITER_REST.match(octets, line + len(needle), end)
            if rest is not None:
                before = at - 1 if line > at and at > start and octets[at - 1] == 13 else at
                out.append((before, rest.end(), rest[1] is not None))
                # The line end of this delimiter may be the one that the next delimiter begins with.
                at = octets.find(b"\n" + needle, rest.end() - 1, end)
                continue
            self.false_delimiters += 1
            if self.false_delimiters > FALSE_DELIMITERS_LIMIT:
                self.defect("too-many-delimiters")
                break
            if len(self.near) < PARTS_LIMIT:
                self.near.add(octets[line + 2 : octets.find(b"\n", line, end)].rstrip())
            at = octets.find(b"\n" + needle, line + len(needle), end)
        return out

    def near_misses(self) -> None:
        """Lines that go on behind a boundary are a delimiter to readers that compare the beginning only."""
        known = self.boundaries | {b + b"--" for b in self.boundaries}
        if self.near - known:
            self.defect("boundary-prefix")


def scan(octets: bytes) -> Structure:
    """The skeleton of a letter, for any octets: header fields, leaf parts with their places, defects.

    Linear in time; reads at most 256 KiB of header, 1,000 fields, 20 levels and 500 parts, and says in
    `defects` when there was more. Never raises. A forwarded message (message/rfc822) is entered and its
    parts are `nested`.
    """
    scanner = _Scanner(octets)
    body, fields = scanner.entity(0, len(octets), _Place())
    scanner.near_misses()
    return Structure(header_end=body, fields=tuple(fields), parts=tuple(scanner.parts), defects=tuple(scanner.defects))


def part_fields(octets: bytes, part: Part) -> tuple[HeaderField, ...]:
    """The fields of one part's own header."""
    return tuple(scan_fields(octets, part.header_start, part.start)[0])


def excerpt(octets: bytes, structure: Structure) -> Excerpt:
    """What a review worker is given: the header (256 KiB at most) and the octets of every text part.

    Texts that are shown come first, up to 8 MiB in all; attached and forwarded texts, needed only to look
    for marks, up to 1 MiB each. A text that is cut is shorter than `part.end - part.start`, and the defect
    is "too-much-text".
    """
    texts: dict[str, bytes] = {}
    room = TEXT_LIMIT
    cut = False
    for part in sorted(structure.parts, key=lambda p: not p.is_text or p.nested):
        if not part.media_type.startswith("text/"):
            continue
        limit = room if part.is_text and not part.nested else min(room, ATTACHED_TEXT_LIMIT)
        end = min(part.end, part.start + limit)
        cut = cut or end < part.end
        room -= end - part.start
        texts[part.path] = octets[part.start : end]
    if cut:
        structure = dataclasses.replace(structure, defects=(*structure.defects, "too-much-text"))
    header = octets[: min(structure.header_end, 256 * 1024)]
    return Excerpt(structure=structure, header=header, texts=texts, size=len(octets))
