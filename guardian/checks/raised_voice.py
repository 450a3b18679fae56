"""Pure: single words in capitals: in a letter that helps they are stress, in a curt one they are a raised voice."""

from __future__ import annotations

import re

from guardian.checks.capitals import COMMON, TERMS
from guardian.checks.check import Reading
from guardian.checks.hinting import heard
from guardian.checks.insight import seen
from guardian.message.text import Span

_HEARD = 0.2  # how much a hint counts where a raised voice is heard
_ENOUGH = 2  # words
_LONG = 5  # letters of a word that is hardly an abbreviation
_UPPER = re.compile(r"(?<![\w'-])[A-Z][A-Z'\u2019]+(?![\w'-])")
_SPELLED = re.compile(r"(?<![\w-])(?:[A-Z]-){1,20}[A-Z](?![\w-])|\w!{2,}|[a-z]\?!|[a-z]!\?")
_FRIENDLY = re.compile(
    r"\b(?:thank\w*|welcome|free|glad|congrat\w*|sorry|please|happy|hooray|great|love\w*|enjoy)\b", re.IGNORECASE
)
_LABEL = re.compile(
    r"\b(?:marked|labell?ed|called|named|says?|reads?|button|sign|press|choose|field|menu|option|folder)\W+(?:\w+ )?$"
)
_VOWEL = re.compile(r"[AEIOUY]")


def raised_voice(reading: Reading) -> list[Span]:
    """The sentences in which words in capitals, or letters one by one, are a raised voice."""
    look = seen(reading)
    text = look.body.content
    if text.isupper() or heard(reading) < _HEARD:
        return []
    told = {m.group() for m in _UPPER.finditer(reading.customer.content)}
    places: list[tuple[int, int]] = []
    counted = 0
    for m in (*_UPPER.finditer(text), *_SPELLED.finditer(text)):
        word = m.group().lower().replace("\u2019", "'")
        spelled = not m.group().isalpha() and "'" not in word
        spoken = word in COMMON or (len(word) >= _LONG and _VOWEL.search(m.group()) is not None)
        labelled = word not in COMMON and _LABEL.search(text, max(0, m.start() - 20), m.start()) is not None
        if m.group() in told or labelled or not (spelled or spoken):
            continue
        if look.quiet_at(look.body.forth(m.start()), look.body.forth(m.end())):
            continue
        start, end = _sentence(text, m.start(), m.end())
        if _FRIENDLY.search(text, start, end) or TERMS.search(text, start, end):
            continue
        counted += 2 if spelled or (word in COMMON and len(word) > _ENOUGH) else 1
        if (start, end) not in places:
            places.append((start, end))
    return [Span(*place) for place in sorted(places)] if counted >= _ENOUGH else []


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    lo = max(text.rfind(stop, 0, start) + 1 for stop in (". ", "! ", "? ", "\n"))
    ends = [at for at in (text.find(stop, end) for stop in (". ", "! ", "? ", "\n")) if at >= 0]
    hi = min(ends, default=len(text))
    while lo < start and text[lo] == " ":
        lo += 1
    return lo, len(text[:hi].rstrip(" .\n"))
