"""A phrase that the team never sends.

## Why reconsider
Some words must not reach a customer, whatever the letter is like: a code name, a product that was withdrawn, a claim
that the law forbids. They stand in the configuration, `[[phrase]]` with `action = "hold"`.

## Flagged
> Lorem ipsum dolor sit amet, we will fill this in.

## Better
> Your lamp leaves today.

## Left alone
> The ipsum is a small beetle.
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
        default=(("lorem ipsum", "", "This is filler: somebody meant to write something here."),),
        metadata={"doc": 'What [[phrase]] lists with action = "hold": words, what to write instead, why.'},
    )


def _find(reading: Reading, options: Options) -> Iterable[Match]:
    return phrases.find(reading, options.phrases)


CHECK = Check(
    id="house.never",
    find=_find,
    message=phrases.WHY,
    advice="Leave it out.",
    about=__doc__ or "",
    label="must not be sent",
    action=Action.HOLD,
    options=Options,
)
