"""Edge: what is measured by looking, not by being told: the event loop's lag, and the letters that are held."""

from __future__ import annotations

import asyncio

from guardian.errors import Unavailable
from guardian.holds.lifecycle import OPEN_STATES
from guardian.metrics.meters import Metrics
from guardian.ports import Clock, HoldStore

BEAT = 1.0  # seconds between looks at the loop
EVERY = 15  # beats between looks at the holds


async def look_around(metrics: Metrics, store: HoldStore, clock: Clock) -> None:
    """Look again and again, until cancelled."""
    beats = 0
    while True:
        if beats % EVERY == 0:
            await count_holds(metrics, store, clock)
        beats += 1
        began = clock.monotonic()
        await asyncio.sleep(BEAT)
        metrics.observe("guardian_loop_lag_seconds", max(0.0, clock.monotonic() - began - BEAT))


async def count_holds(metrics: Metrics, store: HoldStore, clock: Clock) -> None:
    """How many letters are held, and for how long at most. What cannot be read now stays as it was."""
    try:
        held = await store.find(states=OPEN_STATES)
    except Unavailable:
        return
    metrics.set("guardian_holds_open", len(held))
    oldest = min((h.held_at for h in held), default=None)
    metrics.set("guardian_holds_oldest_seconds", (clock.now() - oldest).total_seconds() if oldest else 0.0)
