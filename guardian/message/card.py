"""Pure: the looks of the note's HTML card, and how they are known again.

Editors keep the style of the place where their user types. Words typed at the very top of a draft, where
Roundcube puts the caret, or joined with a line of the card, would reach the customer small and grey.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from guardian.message.markup import Piece

CLASS = "guardian-note"

_INK, _QUIET, _PAPER, _BAR = "#22313c", "#8796a1", "#f5f8fa", "#4f7a9a"

BOX = (
    f"border:1px solid #c8d3dc;border-left:4px solid {_BAR};background-color:{_PAPER};color:{_INK};"
    "padding:10px 16px;margin:0 0 18px 0;max-width:640px;"
    "font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:1.45;text-align:left"
)
TOP = f"margin:0 0 8px 0;color:{_QUIET};font-size:10px"
HEADING = f"color:{_INK};font-size:15px"
TEXT = f"margin:0 0 10px 0;color:{_INK}"
MARK = f"margin:0;color:{_QUIET};font-size:10px;line-height:1.3"


def _spellings(colour: str) -> tuple[str, str]:
    """A colour as it was written, and as editors write it anew (CSS Color 4 §4.1)."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return re.escape(colour), rf"rgba?\({red},{green},{blue}\b"


_OWN = re.compile("|".join(s for c in (_INK, _QUIET, _PAPER, _BAR) for s in _spellings(c)))
_ATTRIBUTE = re.compile(r"""(?<!\s)\s++(?:style|color)\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


def find_looks(source: str, pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """The places of attributes in `source`, with the blank before each, that give an element the card's colours."""
    for p in pieces:
        if p.kind != "open":
            continue
        for m in _ATTRIBUTE.finditer(source, p.start, p.end):
            value = html.unescape(m[1] or m[2] or m[3] or "")
            if _OWN.search("".join(value.lower().split())):
                yield m.span()
