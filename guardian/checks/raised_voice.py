"""Pure: single words in capitals: in a letter that helps they are stress, in a curt one they are a raised voice."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from guardian.checks.alone import heard
from guardian.checks.capitals import COMMON, TERMS
from guardian.checks.check import Reading
from guardian.checks.insight import seen
from guardian.message.text import Span

_HEARD = 0.2  # how much a hint counts where a raised voice is heard
_ENOUGH = 2  # words
_MORE = 4  # that count in a letter that helps, where one of them is a sentence
_LONG = 5  # letters of a word that is hardly an abbreviation
_UPPER = re.compile(r"(?<![\w'-])[A-Z][A-Z'\u2019]+(?![\w'-])")
_SPELLED = re.compile(r"(?<![\w-])(?:[A-Z]-){1,20}[A-Z](?![\w-])|\w!{2,}|[a-z]\?!|[a-z]!\?")
_FRIENDLY = re.compile(
    r"\b(?:thank\w*|welcome|free|glad|congrat\w*|sorry|please|happy|hooray|great|love\w*|enjoy)\b", re.IGNORECASE
)
_LABEL = re.compile(
    r"\b(?:marked|labell?ed|called|named|says?|reads?|shows?|button|sign|press|hold|choose|field|menu|option|folder)"
    r"\W+(?:\w+ )?$"
)
# A name, or what a label says, goes on with a number: “DESCALE K2”, “NOT BEFORE 5 PM”.
_NUMBERED = re.compile(r"(?: [A-Z]{4,})?[ -](?:[A-Z]{1,3}[ -]?)?\d")
_SET_OFF = re.compile(r"[,(:] ?(?:[A-Z]+ ){0,2}$")  # a name or a rate between commas
_CRY = re.compile(r"(?<=[.!?,] )[A-Z]{3,}[.!](?=\s|$)")
_VOWEL = re.compile(r"[AEIOUY]")
_STOP = re.compile(r"[.!?] |\n")


def raised_voice(reading: Reading) -> list[Span]:
    """The sentences in which words in capitals, or letters one by one, are a raised voice."""
    look = seen(reading)
    text = look.body.content
    unheard = heard(reading) < _HEARD
    if text.isupper() or (unheard and _CRY.search(text) is None):
        return []
    told = {m.group() for m in _UPPER.finditer(reading.customer.content)}
    stops = [m.span() for m in _STOP.finditer(text)]
    begins, ends = [begin for begin, _ in stops], [end for _, end in stops]
    raised: dict[tuple[int, int], Span | None] = {}  # by the stops before and behind: a sentence is read once
    counted = 0
    for m in (*_UPPER.finditer(text), *_SPELLED.finditer(text)):
        word = m.group().lower().replace("\u2019", "'")
        spelled = not m.group().isalpha() and "'" not in word
        spoken = word in COMMON or (len(word) >= _LONG and _VOWEL.search(m.group()) is not None)
        labelled = word not in COMMON and _LABEL.search(text, max(0, m.start() - 20), m.start()) is not None
        numbered = not spelled and _NUMBERED.match(text, m.end()) is not None
        set_off = (
            not spelled
            and text[m.end() : m.end() + 1] in (",", ")")
            and _SET_OFF.search(text, max(0, m.start() - 30), m.start())
        )
        if m.group() in told or labelled or numbered or set_off or not (spelled or spoken):
            continue
        if look.quiet_at(look.body.forth(m.start()), look.body.forth(m.end())):
            continue
        sentence = bisect_right(ends, m.start()), bisect_left(begins, m.end())
        if sentence not in raised:
            before, behind = sentence
            raised[sentence] = _unfriendly(
                text, begins[before - 1] + 1 if before else 0, begins[behind] if behind < len(begins) else len(text)
            )
        if raised[sentence] is None:
            continue
        counted += 2 if spelled or (word in COMMON and len(word) > _ENOUGH) else 1
    return (
        sorted({place for place in raised.values() if place is not None})
        if counted >= (_MORE if unheard else _ENOUGH)
        else []
    )


def _unfriendly(text: str, start: int, end: int) -> Span | None:
    """The sentence between two stops, without blanks and stops around it; None where it is kind or of terms."""
    while start < end and text[start] == " ":
        start += 1
    while end and text[end - 1] in " .\n":
        end -= 1
    return None if _FRIENDLY.search(text, start, end) or TERMS.search(text, start, end) else Span(start, end)
