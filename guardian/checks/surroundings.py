"""Pure: what stands around some words of a text: the sentence they are in, the line they may be all of."""

from __future__ import annotations

import re

_STOP = re.compile(r"[.!?]+|\n")
_LINE_END = re.compile(r"[.!?]?\s*(?:\n|$)")


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around text[start:end], at most 160 characters more on either side."""
    lo = max(0, start - 160)
    for stop in _STOP.finditer(text, lo, start):
        lo = stop.end()
    found = _STOP.search(text, max(start, end - 1), min(len(text), end + 160))
    return lo, found.end() if found else min(len(text), end + 160)


def is_heading(text: str, start: int, end: int) -> bool:
    """A line of its own, short and without an exclamation mark: a title rather than a raised voice."""
    first = start == 0 or text[start - 1] == "\n"
    rest = _LINE_END.match(text, end)
    return first and rest is not None and end - start <= 40 and "!" not in rest.group() and "." not in rest.group()
