"""Pure: text made plain for matching, with the way back to where each character stood.

Folding lower-cases, makes typographic apostrophes, quotes, dashes and blanks plain, drops characters that are not
seen (zero-width, soft hyphen, variation selectors), turns full-width forms and the commonest Cyrillic and Greek
look-alikes into Latin letters, and joins the lines of a paragraph (a single line break becomes a blank; an empty line
stays).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import Any

from guardian.message.text import Span

LIMIT = 100_000  # characters looked at; what stands behind them is not judged

_LINE_BREAK = re.compile(r"(?<!\n)\n(?!\n)(?![ \t]*(?:[-*•]|\d{1,2}[.)])[ \t])")
_EMPTY_LINE = re.compile(r"\n[ \t]+(?=\n)")
_UNSEEN = "\u00ad\u034f\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufe0e\ufe0f\ufeff"
_HAS_UNSEEN = re.compile(f"[{_UNSEEN}]")

_PLAIN: dict[int, str] = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u00b4\u0060\u2032\uff07"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-"),
    **dict.fromkeys(map(ord, "\t\r\v\f\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"), " "),
    **{0xFF01 + i: chr(0x21 + i).lower() for i in range(94) if 0xFF01 + i not in (0xFF02, 0xFF07)},
    **dict(zip(map(ord, "аеорсухіјѕԁһ"), "aeopcyxijsdh", strict=True)),
    **dict(zip(map(ord, "οαιν"), "oaiv", strict=True)),
}


class Folded:
    """A text's first LIMIT characters in plain form (`plain`), and `back` to the places in the text
    itself."""

    def __init__(self, content: str) -> None:
        content = content[:LIMIT]
        self.content = content
        self._at: list[int] | None = None
        self._with: dict[str, tuple[int, ...]] = {}
        self.memo: Any = None  # where the strings of all cues stand, kept by `index`
        if content.isascii():
            plain = content.lower()
            odd = "\t" in plain or "\r" in plain
            plain = plain.translate(_PLAIN) if odd else plain.replace("`", "'")
        else:
            plain = content.lower()
            if len(plain) != len(content):  # a few capitals have lower-case forms of two characters
                plain = "".join(c if len(c.lower()) != 1 else c.lower() for c in content)
            plain = plain.translate(_PLAIN)
            if _HAS_UNSEEN.search(plain):
                self._at = [i for i, c in enumerate(plain) if c not in _UNSEEN]
                self._at.append(len(content))
                plain = _HAS_UNSEEN.sub("", plain)
        if "\n" in plain:
            plain = _EMPTY_LINE.sub(lambda m: "\n" * len(m.group()), plain)
            plain = _LINE_BREAK.sub(" ", plain)
        self.plain = plain

    def __repr__(self) -> str:
        return f"Folded({len(self.plain)} characters)"  # never the words: it may end in a log

    def back(self, start: int, end: int) -> Span:
        """Where plain[start:end] stands in the text."""
        if self._at is None:
            return Span(start, end)
        if end <= start:
            return Span(self._at[start], self._at[start])
        return Span(self._at[start], self._at[end - 1] + 1)

    def forth(self, position: int) -> int:
        """The place in `plain` of a place in the text (the next seen character's)."""
        if self._at is None:
            return min(position, len(self.plain))
        lo, hi = 0, len(self._at) - 1
        while lo < hi:
            mid = (lo + hi) // 2
            if self._at[mid] < position:
                lo = mid + 1
            else:
                hi = mid
        return lo

    def words_at(self, start: int, end: int) -> str:
        """The text's own words behind plain[start:end], runs of blanks made one."""
        span = self.back(start, end)
        return " ".join(self.content[span.start : span.end].split())

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where each sentence of `plain` ends, stop included: rough, for narrowing a search."""
        ends = [m.end() for m in _STOP.finditer(self.plain)]
        return tuple(ends if ends and ends[-1] == len(self.plain) else [*ends, len(self.plain)])

    def sentences_with(self, needle: str) -> tuple[int, ...]:
        """Which sentences hold the string, as indexes into `ends`."""
        found = self._with.get(needle)
        if found is None:
            out, at = [], self.plain.find(needle)
            while at >= 0:
                i = bisect_right(self.ends, at)
                if i >= len(self.ends):
                    break
                out.append(i)
                at = self.plain.find(needle, max(self.ends[i], at + 1))
            found = self._with[needle] = tuple(out)
        return found

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """(start, end) in `plain` of what stands between double quotation marks within a paragraph."""
        return tuple(m.span() for m in _QUOTATION.finditer(self.plain))

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """(start, end) in `plain` of the sentence around plain[start:end], cut at REACH characters
        either side."""
        lo, hi = max(0, start - REACH), min(len(self.plain), end + REACH)
        for m in _STOP.finditer(self.plain, lo, start):
            lo = m.end()
        stop = _STOP.search(self.plain, end, hi)
        return lo, stop.start() if stop else hi


REACH = 300
_QUOTATION = re.compile(r'(?<!\w)"(?=\S)[^"\n]{1,400}"')
_STOP = re.compile(r"[.!?](?=\s|$)|\n")
