"""Pure: stretches of a letter in which one term after the other is unknown outside a trade.

What is known are the easy words, the words that wordings of all checks name (the everyday stock of letters), what is
made of them by endings and joining, and the customer's own words. No list of terms holds all trades; this needs none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from guardian.checks.easywords import easy, words
from guardian.checks.pattern import WORDS
from guardian.message.expressions import compiled
from guardian.message.text import Span

_WORD = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*|\d[\w.,:]*")
_LETTERS = re.compile(r"[A-Z]{2,6}s?|[A-Z]{1,3}\d{1,2}")
_STRETCH = re.compile(r"[^.!?;:\n]+(?:[.](?=\w)[^.!?;:\n]+)*")
_MENU = compiled(r"[<>@_=|{}\\]|\w/\w+/|\w\(|www\.|\.\w+\.\w")
_CAPITALS = compiled(r"[A-Z]{2,}[ ,]+[A-Z]{3,}|\b[A-Z]{5,}\b")  # names of keys and lamps, headings, shouts
_EVERYDAY = words(
    "PDF SMS TV PIN VAT USB ID IDs FAQ FAQs CEO UK US EU USA GP OK PM AM EUR USD GBP CHF PC PCs IT HR DVD CD ATM "
    "DIY VIP MB GB KM TB "
    "PS FYI NHS LED CV GPS ETA BBQ UV WC WLAN HD QR URL MRI ER UPS DHL"
)
_ENDINGS = [
    "s",
    "es",
    "ed",
    "d",
    "ing",
    "er",
    "ers",
    "ly",
    "r",
    "ies",
    "ied",
    "al",
    "ment",
    "ments",
    "ness",
    "y",
    "ion",
    "ions",
    "ation",
    "able",
]
_SHORT = 4  # letters; below, a word is as likely a name or a slip
_FEWEST = 3  # opaque terms of one stretch
_DENSE, _DENSEST = 0.16, 0.3  # of its words; the latter where there are but two


def opaque(text: str, said: str, terms: list[tuple[int, int]]) -> Iterator[Span]:
    """From the first to the last opaque term of each stretch that is full of them.

    `said` are the customer's words in lower case, `terms` places of what is known to be a term of a trade.
    """
    menus, capitals = _MENU.search(text) is not None, _CAPITALS.search(text) is not None
    for stretch in _STRETCH.finditer(text):
        found = list(_WORD.finditer(text, *stretch.span()))
        if len(found) <= _FEWEST or (menus and _MENU.search(stretch[0])):
            continue
        if capitals and _CAPITALS.search(stretch[0]):
            continue
        places = [m.span() for m in found if _unknown(m[0], said)]
        places += [t for t in terms if stretch.start() <= t[0] < stretch.end() and t not in places]
        distinct = {text[a:b].lower() for a, b in places}
        least = _DENSE if len(distinct) >= _FEWEST else _DENSEST
        if len(distinct) > 1 and len(distinct) >= least * len(found):
            yield Span(min(a for a, _ in places), max(b for _, b in places))


def _unknown(word: str, said: str) -> bool:
    if not word[0].islower():
        return _LETTERS.fullmatch(word) is not None and word not in _EVERYDAY and word.lower() not in said
    bare = word.replace("’", "'").partition("'")[0]
    return not _known(bare) and bare not in said


@lru_cache(maxsize=8192)
def _known(word: str) -> bool:
    if len(word) < _SHORT or easy(word) or word in WORDS:
        return True
    if "-" in word:
        return all(map(_known, word.split("-")))
    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            shorter = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
            if any(len(s) > 2 and (s in WORDS or easy(s)) for s in (stem, f"{stem}e", f"{stem}y", shorter)):
                return True
    return any(easy(word[:i]) and easy(word[i:]) for i in range(3, len(word) - 2))
