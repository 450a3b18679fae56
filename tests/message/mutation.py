"""The catalogue of what becomes of a held draft on its way back, and how a change gets into it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.message.client_rewrites import Rewrite
from tests.message.composed import Composed

Change = Callable[[Composed, random.Random], Composed]


@dataclass(frozen=True, slots=True)
class Mutation:
    """`real`: seen with a real app. `differs`: the two texts of the letter surely say different things afterwards."""

    name: str
    change: Change
    real: bool
    differs: bool


CATALOGUE: list[Mutation] = []


def enter(*, real: bool, differs: bool = False) -> Callable[[Change], Change]:
    """Decorates a change of the whole letter; arguments as `Mutation`."""

    def note(change: Change) -> Change:
        CATALOGUE.append(Mutation(change.__name__, change, real, differs))
        return change

    return note


def enter_rewrites(*, plain: dict[str, Rewrite], marked_up: dict[str, Rewrite], real: bool) -> None:
    """Rewritings of one of the two texts, by name."""

    def of_plain(rewrite: Rewrite) -> Change:
        return lambda c, r: c if c.plain is None else replace(c, plain=rewrite(c.plain, r))

    def of_html(rewrite: Rewrite) -> Change:
        return lambda c, r: c if c.html is None else replace(c, html=rewrite(c.html, r))

    CATALOGUE.extend(Mutation(name, of_plain(w), real, False) for name, w in plain.items())
    CATALOGUE.extend(Mutation(name, of_html(w), real, False) for name, w in marked_up.items())
