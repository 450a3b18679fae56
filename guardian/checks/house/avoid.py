"""A phrase that the team would rather not use.

## Why reconsider
Each team has words that it has learnt to do without: names that changed, promises that nobody can keep, phrases that
customers have complained about. They stand in the configuration, `[[phrase]]` with `action = "note"`.

## Flagged
> Please do the needful.

## Better
> Please send us the signed form.

## Left alone
> The needful things are in the box.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from guardian.checks import phrases
from guardian.checks.check import Action, Check, Match, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`phrases` are made from `[[phrase]]`: words, what to write instead, why."""

    phrases: tuple[tuple[str, str, str], ...] = field(
        default=(("do the needful", "", ""),),
        metadata={"doc": 'What [[phrase]] lists with action = "note": words, what to write instead, why.'},
    )


def _find(reading: Reading, options: Options) -> Iterable[Match]:
    return phrases.find(reading, options.phrases)


CHECK = Check(
    id="house.avoid",
    find=_find,
    message=phrases.WHY,
    advice="Say it in other words.",
    about=__doc__ or "",
    label="not our wording",
    action=Action.NOTE,
    options=Options,
)
