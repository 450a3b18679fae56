"""guardian.metrics.rounds: held letters and their age, from the state."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

from guardian.errors import Unavailable
from guardian.holds.model import Hold, State
from guardian.metrics import rounds
from guardian.metrics.meters import Metrics
from guardian.metrics.rounds import count_holds, look_around
from guardian.ports import HoldStore
from tests.fakes import FakeClock


class Held:
    """A state that answers with these holds, or not at all."""

    def __init__(self, clock: FakeClock, *ages: dt.timedelta) -> None:
        self.there = True
        self.asked = 0
        self._holds = tuple(cast(Hold, SimpleNamespace(held_at=clock.now() - age)) for age in ages)

    async def find(self, *, account: str | None = None, states: Sequence[State] = ()) -> tuple[Hold, ...]:
        """As HoldStore."""
        self.asked += 1
        if not self.there:
            raise Unavailable("away")
        return self._holds


def level(metrics: Metrics, name: str) -> float | None:
    """A gauge's level."""
    return metrics.registry.get_sample_value(name)


async def counted(held: Held, metrics: Metrics, clock: FakeClock) -> None:
    """One look."""
    await count_holds(metrics, cast(HoldStore, held), clock)


async def test_open_holds_and_the_oldest() -> None:
    """Their number, and the greatest age in seconds."""
    clock, metrics = FakeClock(), Metrics()
    await counted(Held(clock, dt.timedelta(hours=1), dt.timedelta(days=2)), metrics, clock)
    assert level(metrics, "guardian_holds_open") == 2
    assert level(metrics, "guardian_holds_oldest_seconds") == 2 * 86400


async def test_none_held_is_nought_old() -> None:
    """Nothing held: no age."""
    clock, metrics = FakeClock(), Metrics()
    await counted(Held(clock), metrics, clock)
    assert level(metrics, "guardian_holds_oldest_seconds") == 0


async def test_a_state_that_is_away_changes_nothing() -> None:
    """The last known level stays, and nothing is raised."""
    clock, metrics = FakeClock(), Metrics()
    held = Held(clock, dt.timedelta(hours=1))
    await counted(held, metrics, clock)
    held.there = False
    await counted(held, metrics, clock)
    assert level(metrics, "guardian_holds_open") == 1


async def test_the_loop_is_looked_at_again_and_again(monkeypatch: Any) -> None:
    """A value of its lag each beat, the holds each few beats."""
    monkeypatch.setattr(rounds, "BEAT", 0.001)
    clock, metrics = FakeClock(), Metrics()
    held = Held(clock)
    task = asyncio.create_task(look_around(metrics, cast(HoldStore, held), clock))
    while held.asked < 3:
        await asyncio.sleep(0)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert (level(metrics, "guardian_loop_lag_seconds_count") or 0) >= 2 * rounds.EVERY
