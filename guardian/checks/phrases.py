"""Words that an admin does not want to see in letters, and what to write instead: no code, only a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardian.checks.check import Match, Reading, Where
from guardian.checks.fold import Folded
from guardian.checks.insight import seen
from guardian.message.expressions import compiled

Phrase = tuple[str, str, str]  # words, what to write instead, why
WHY = "“{words}” is on the list of words that your team does not use."


@dataclass(frozen=True, slots=True)
class _House:
    pattern: re.Pattern[str]
    instead: str
    message: str


@lru_cache(maxsize=64)
def _compiled(phrases: tuple[Phrase, ...]) -> tuple[_House, ...]:
    out = []
    for words, instead, message in phrases:
        plain = Folded(words).plain
        pieces = [r"[\w'-]*".join(map(re.escape, word.split("*"))) for word in plain.split()]
        out.append(_House(compiled(r"(?<!\w)" + r"\s+".join(pieces) + r"(?!\w)"), instead, message))
    return tuple(out)


def find(reading: Reading, phrases: tuple[Phrase, ...]) -> Iterator[Match]:
    """Every place, greeting and subject included; what is quoted or pasted is not the author's."""
    look = seen(reading)
    for house in _compiled(phrases):
        for where, folded in ((Where.BODY, look.body), (Where.SUBJECT, look.subject)):
            yield from _places(house, folded, where)


def _places(house: _House, folded: Folded, where: Where) -> Iterator[Match]:
    for m in house.pattern.finditer(folded.plain):
        if m.end() == m.start():
            continue
        advice = f"Write “{house.instead}” instead." if house.instead else ""
        yield Match(span=folded.back(*m.span()), where=where, message=house.message or WHY, advice=advice)
