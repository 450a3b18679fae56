"""Sentences that could stand in any letter to anybody.

## Why reconsider
A formula tells the reader that nobody has read their words. One fact of their own case does more than three lines of
courtesy.

## Flagged
> Your message has been received and will be answered in the order it came in.
> Your call is important to us.
> Please quote this reference in all further correspondence.

## Better
> I have read your message about the double charge and asked the bank for the list of payments.

## Left alone
> Thank you for writing about the stairs. I have asked the carpenter to come on Tuesday.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from guardian.checks.check import Check, Match, Reading, Where
from guardian.checks.cues.formulas import CUES
from guardian.checks.insight import seen
from guardian.checks.match import Cues, flagged_end, hits, plain, spelled

_ENOUGH = 2  # formulas that are harmless alone
_MOSTLY = 0.55  # of a letter that is made of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more formulas, in plain text"})


def find(reading: Reading, options: Options) -> list[Match]:
    """Formulas; those that are common courtesy only where they make up the letter."""
    look = seen(reading)
    found: list[tuple[Any, Any]] = [*hits(CUES, look, look.body, quiet=False)]
    found += hits(Cues(*map(plain, options.extra)), look, look.body) if options.extra else []
    mild = {id(c) for c, m in found if c.weight < 0.5}
    sure = any(c.weight >= 0.5 for c, _ in found)
    long = len(reading.body.words) > 30 * max(1, len(mild))
    nothing_else = _covered([m.span() for _, m in found]) >= _MOSTLY * len(look.body.plain.strip())
    if not sure and not nothing_else and (len(mild) < _ENOUGH or long):
        return []
    return [
        Match(
            span=look.body.back(m.start(), flagged_end(m)),
            where=Where.BODY,
            advice=spelled(c, m, look.body),
            score=max(0.5, c.weight),
        )
        for c, m in found
        if c.weight >= 0.5 or nothing_else or (len(mild) >= _ENOUGH and not long)
    ]


def _covered(spans: list[tuple[int, int]]) -> int:
    """How many characters lie in these stretches."""
    total = end = 0
    for a, b in sorted(spans):
        total += max(0, b - max(a, end))
        end = max(end, b)
    return total


CHECK = Check(
    id="person.canned",
    find=find,
    message="“{words}” could stand in any letter; the reader may feel that nobody has read theirs.",
    label="sounds canned",
    advice="Replace it by one fact of their own case.",
    options=Options,
    about=__doc__,
)
