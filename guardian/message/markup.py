"""Pure: HTML source taken apart with the place of everything in it, linear on any input.

Not a parser of the living standard's size: enough to find text, elements and comments as a mail app would
show them, so that guardian's own card can be put in and cut out without touching the rest.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guardian.message.elements import CLOSES_P, INLINE, RAW, VOID

SHOWN_VOID = frozenset(["embed", "hr", "img", "input"])  # void elements that a reader sees
_CLOSES_ITSELF = frozenset(("li", "td", "th", "tr", "dt", "dd", "option"))
_NAME = re.compile(r"[A-Za-z][^\s/>]*")
_STOP = re.compile(r"[\"'>]")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")


@dataclass(frozen=True, slots=True)
class Piece:
    """source[start:end]: "text", "open", "close", "void", "comment" or "raw" (what stands in a script or
    style).
    """

    kind: str
    start: int
    end: int
    name: str = ""


@dataclass(slots=True)
class Element:
    """source[start:end] with its tags, source[inner_start:inner_end] without them."""

    name: str
    start: int
    inner_start: int
    inner_end: int
    end: int


class _Source:
    """Searches that remember a miss: what is not there from here on is not there further on either."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.missing: set[str] = set()

    def find(self, needle: str, at: int) -> int:
        if needle in self.missing:
            return -1
        found = self.source.find(needle, at)
        if found < 0:
            self.missing.add(needle)
        return found

    def tag_end(self, at: int) -> int:
        """Behind the ">" that ends the tag whose name ends at `at`; a ">" in a quoted value does not."""
        source = self.source
        while True:
            stop = _STOP.search(source, at)
            if stop is None:
                return len(source)
            if stop[0] == ">":
                return stop.end()
            before = source[at : stop.start()].rstrip()
            close = self.find(stop[0], stop.end()) if before.endswith("=") else -1
            at = close + 1 if close >= 0 else stop.end()


def scan(source: str) -> list[Piece]:
    """Every piece of `source`, in order and without gaps. Never raises."""
    return list(_pieces(_Source(source)))


def _pieces(searched: _Source) -> Iterator[Piece]:
    source = searched.source
    at, text_start, size = 0, 0, len(source)
    while True:
        at = source.find("<", at)
        if at < 0:
            break
        follows = source[at + 1 : at + 2]
        name = ""
        kind = "comment"
        if follows == "/" and (m := _NAME.match(source, at + 2)):
            kind, name, end = "close", m[0].lower(), searched.tag_end(m.end())
        elif m := _NAME.match(source, at + 1):
            name = m[0].lower()
            kind, end = "void" if name in VOID else "open", searched.tag_end(m.end())
        elif source.startswith("<!--", at):
            close = searched.find("-->", at + 2)
            end = close + 3 if close >= 0 else size
        elif follows in ("!", "?", "/"):
            close = searched.find(">", at)
            end = close + 1 if close >= 0 else size
        else:
            at += 1
            continue
        if text_start < at:
            yield Piece("text", text_start, at)
        yield Piece(kind, at, end, name)
        at = text_start = end
        if kind == "open" and name in RAW:
            at = _raw_end(searched, name, end)
            if end < at:
                yield Piece("raw", end, at)
            text_start = at
    if text_start < size:
        yield Piece("text", text_start, size)


def _raw_end(searched: _Source, name: str, at: int) -> int:
    if name in searched.missing:
        return at
    close = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(searched.source, at)
    if close is None:  # never closed: a mail app would show nothing more, but nothing may hide in it from guardian
        searched.missing.add(name)
        return at
    return close.start()


def build_elements(pieces: Sequence[Piece], size: int) -> list[Element]:
    """Elements in the order of their start tags. Missing end tags are supplied, stray ones ignored."""
    elements: list[Element] = []
    stack: list[Element] = []
    depth: Counter[str] = Counter()

    def close(at: int, end: int) -> None:
        e = stack.pop()
        depth[e.name] -= 1
        e.inner_end, e.end = at, end

    for p in pieces:
        if p.kind == "open":
            top = stack[-1].name if stack else ""
            if (top == "p" and p.name in CLOSES_P) or (top == p.name and top in _CLOSES_ITSELF):
                close(p.start, p.start)
            element = Element(p.name, p.start, p.end, size, size)
            elements.append(element)
            stack.append(element)
            depth[p.name] += 1
        elif p.kind == "close" and depth[p.name]:
            while stack[-1].name != p.name:
                close(p.start, p.start)
            close(p.start, p.end)
    return elements


def attributes(source: str, element: Element) -> dict[str, str]:
    """The attributes of an element's start tag, names in lower case, references decoded; of two the first."""
    out: dict[str, str] = {}
    for m in _ATTRIBUTE.finditer(source, element.start + 1 + len(element.name), element.inner_start):
        out.setdefault(m[1].lower(), html.unescape(m[2] or m[3] or m[4] or ""))
    return out


@dataclass(frozen=True, slots=True)
class Flat:
    """The text that a reader sees, in one string, with the way back to the source.

    Segment i begins at starts[i] in `text` and at sources[i] in the source. One with ends[i] >= 0 stands for
    all of source[sources[i]:ends[i]] (a character reference, or the line break that a tag makes), else it is
    copied.
    """

    text: str
    starts: tuple[int, ...]
    sources: tuple[int, ...]
    ends: tuple[int, ...]

    def source_start(self, at: int) -> int:
        """Where the character text[at] begins in the source."""
        i = bisect_right(self.starts, at) - 1
        return self.sources[i] if self.ends[i] >= 0 else self.sources[i] + at - self.starts[i]

    def source_end(self, at: int) -> int:
        """Where the character text[at - 1] ends in the source."""
        i = bisect_right(self.starts, at - 1) - 1
        return self.ends[i] if self.ends[i] >= 0 else self.sources[i] + at - self.starts[i]


def flatten(source: str, pieces: Sequence[Piece]) -> Flat:
    """The text of `source`: references decoded, a line break for each tag that is not inline; no scripts or
    styles.
    """
    out: list[str] = []
    segments: list[tuple[int, int, int]] = []
    length = 0

    def add(text: str, start: int, end: int) -> None:
        nonlocal length
        if text:
            out.append(text)
            segments.append((length, start, end))
            length += len(text)

    for p in pieces:
        if p.kind == "text":
            at = p.start
            for m in _REFERENCE.finditer(source, p.start, p.end):
                decoded = html.unescape(m[0])
                if decoded != m[0]:
                    add(source[at : m.start()], at, -1)
                    add(decoded, m.start(), m.end())
                    at = m.end()
            add(source[at : p.end], at, -1)
        elif p.kind in ("open", "close", "void") and p.name not in INLINE:
            add("\n", p.start, p.end)
    starts, sources, ends = zip(*segments, strict=True) if segments else ((), (), ())
    return Flat("".join(out), starts, sources, ends)


def insertion_point(source: str, pieces: Sequence[Piece]) -> int:
    """Where a card goes in: behind <body …>, else behind </head>, <html …> or the doctype, else at the very
    start.
    """
    places: dict[str, int] = {}
    for p in pieces:
        if p.kind == "comment" and source[p.start : p.start + 9].lower() == "<!doctype":
            places.setdefault("doctype", p.end)
        if p.kind == "open" and p.name == "body":
            return p.end
        if (p.kind, p.name) in (("close", "head"), ("open", "html")):
            places.setdefault(p.name, p.end)
    start = 1 if source.startswith("\ufeff") else 0
    return next((places[x] for x in ("head", "html", "doctype") if x in places), start)
