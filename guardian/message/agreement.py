"""Pure: whether a letter's plain and HTML text say the same, apart from what mail apps change when they make
one of the other.

NeoMutt lets its user edit the plain part of an alternative and sends the HTML part as it was, so that after
an edit the reader may see the very words that were taken out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from guardian.message import markup
from guardian.message.expressions import compiled
from guardian.message.model import Excerpt, Part

_WORD = compiled(r"[^\W_]+")
_LINK = re.compile(r"(?:https?://|mailto:|cid:|www\.)[^\s<>\"')\]]+", re.IGNORECASE)
_LIST_MARK = re.compile(r"^[ \t>]*(?:\d{1,3}[.)]|[*+\-\u2022])[ \t]+", re.MULTILINE)
_NUMBERED_LINK = re.compile(r"\[\d{1,3}\]")
_MADE_BY_APPS = frozenset(["image", "cid", "inline", "link", "links", "http", "https", "mailto", "www"])
_VALUES = re.compile(r"\b(?:alt|href|src|title|value|placeholder)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.IGNORECASE)


def agree(plain: str, source: str) -> bool:
    """Whether `plain` and the HTML text `source` have the same words, each as often.

    Links, list marks, numbers of links and texts of images may be in one only; blanks, line ends, case,
    emphasis and punctuation do not count.
    """
    shown = markup.flatten(source, markup.scan(source)).text
    tolerated = {w for v in _VALUES.findall(source) for w in _words(v)} | _MADE_BY_APPS
    one, other = Counter(_words(_bare(plain))), Counter(_words(_bare(shown)))
    if one == other:
        return True
    different = set(((one - other) + (other - one)).elements()) - tolerated
    if not different:
        return True
    # A word cut by a line end in one of them: the letters still run the same.
    return _run(plain) == _run(shown)


def _bare(text: str) -> str:
    return _NUMBERED_LINK.sub(" ", _LINK.sub(" ", _LIST_MARK.sub("", text)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("\u00ad", "").replace("\u200b", ""))


def _run(text: str) -> str:
    return "".join(_words(_bare(text)))


def agree_all(excerpt: Excerpt, texts: Mapping[str, str]) -> Iterator[bool]:
    """`agree` for each pair of a plain and an HTML text that should say the same, by part path in `texts`.

    These are the branches of each multipart/alternative (RFC 2046 §5.1.4); also the two only texts of a
    letter when they follow each other, which is how Alpine sends an alternative.
    """
    parts = [p for p in excerpt.structure.parts if p.path in texts]
    groups: dict[str, list[Part]] = {}
    for p in parts:
        if p.alternative:
            groups.setdefault(p.alternative.rpartition(".")[0], []).append(p)
    every = [p for p in excerpt.structure.parts if not p.nested]
    if not groups and len(parts) == 2 and abs(every.index(parts[0]) - every.index(parts[1])) == 1:
        groups[""] = parts
    for group in groups.values():
        plain = [texts[p.path] for p in group if p.media_type == "text/plain"]
        marked_up = [texts[p.path] for p in group if p.media_type == "text/html"]
        if plain and marked_up:
            yield agree("\n".join(plain), "\n".join(marked_up))
