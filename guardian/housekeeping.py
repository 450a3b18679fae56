"""What time does to holds: reminders, expiry, forgetting; and drafts that their author threw away or sent elsewhere.

No draft is ever touched here: an expired hold leaves the author's draft where it is.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from guardian.errors import Conflict, Unavailable
from guardian.holds.lifecycle import OPEN_STATES, Event
from guardian.holds.model import Hold, State
from guardian.ports import Clock, HoldStore, Shelf
from guardian.record import Log

EVERY = 600.0  # seconds between two rounds
LOOK_EVERY = 300.0  # seconds between two looks at the drafts of one account
MISSED_FOR = 900.0  # seconds: mail apps save a draft by removing it and storing another one


@dataclass(frozen=True, slots=True, kw_only=True)
class Spans:
    """`[holds]` and `[state] keep_decisions`, as spans of time."""

    expire_after: dt.timedelta
    purge_after: dt.timedelta
    keep_decisions: dt.timedelta = dt.timedelta(days=90)
    renotify: dt.timedelta


class Housekeeper:
    """Looks after holds. `remind` tells the author of a hold that it waits; True when they have been told."""

    def __init__(
        self,
        *,
        store: HoldStore,
        clock: Clock,
        spans: Spans,
        log: Log,
        remind: Callable[[Hold], Awaitable[bool]] | None = None,
    ) -> None:
        self._store, self._clock, self._spans, self._log, self._remind = store, clock, spans, log, remind
        self._missed: dict[str, float] = {}
        self._looked: dict[str, float] = {}

    async def run(self) -> None:
        """A round every ten minutes, until cancelled."""
        while True:
            await self.tidy()
            await asyncio.sleep(EVERY)

    async def tidy(self) -> None:
        """One round. Never raises but CancelledError: what cannot be done now is done the next time."""
        now = self._clock.now()
        try:
            for hold in await self._store.find(states=OPEN_STATES):
                await self._age(hold, now)
            gone = await self._store.purge(now - self._spans.purge_after)
            old = await self._store.forget_decisions(now - self._spans.keep_decisions)
        except Unavailable as e:
            self._log("state_unavailable", reason=e.reason)
            return
        if gone:
            self._log("holds_purged", count=gone)
        if old:
            self._log("decisions_forgotten", count=old)

    async def _age(self, hold: Hold, now: dt.datetime) -> None:
        untouched = now - hold.changed_at
        days = untouched.days
        if untouched >= self._spans.expire_after:
            if await self._move(hold, Event.EXPIRE):
                self._log("hold_expired", hold=hold.id, account=hold.account, was=hold.state.value, days=days)
        elif hold.state is State.HELD and now - max(hold.changed_at, hold.reminded_at or hold.changed_at) >= (
            self._spans.renotify
        ):
            # Its own age goes on: being reminded is no change of the letter.
            moved = await self._move(hold, Event.REMIND, changed_at=hold.changed_at, reminded_at=now)
            if moved is not None:
                told = self._remind is not None and await self._remind(moved)
                self._log("hold_waiting", hold=hold.id, account=hold.account, days=days, tries=hold.tries, told=told)

    # ------------------------------------------------------------------ drafts that went their own way

    async def look(self, account: str, shelf: Shelf) -> None:
        """Whether the drafts of an account's holds are still there. Raises Unavailable, Refused.

        One that is missing at two looks a quarter of an hour apart was deleted, or, when its like is in Sent, sent
        around guardian.
        """
        if self._clock.monotonic() - self._looked.get(account, -LOOK_EVERY) < LOOK_EVERY:
            return
        self._looked[account] = self._clock.monotonic()
        for hold in await self._store.find(account=account, states=(State.HELD,)):
            if hold.draft is None or await shelf.holds(hold.draft):
                self._missed.pop(hold.id, None)
                continue
            saved = await shelf.find(hold.id)
            if saved is not None and saved not in hold.superseded:
                self._missed.pop(hold.id, None)
                await self._move(hold, Event.PLACED, draft=saved, changed_at=hold.changed_at)
                continue
            since = self._missed.setdefault(hold.id, self._clock.monotonic())
            if self._clock.monotonic() - since < MISSED_FOR or await shelf.awaits(hold.id):
                continue
            del self._missed[hold.id]
            around = await shelf.was_sent(hold.id, hold.draft.message_id)
            if await self._move(hold, Event.SENT_AROUND if around else Event.DELETED, draft=None):
                if around:
                    self._log("hold_sent_around", hold=hold.id, account=account)
                else:
                    self._log("hold_draft_deleted", hold=hold.id, account=account)

    async def _move(self, hold: Hold, event: Event, **changes: object) -> Hold | None:
        """The move, unless somebody else was quicker; then the next round sees what has become of it."""
        try:
            return await self._store.advance(hold, event, **changes)
        except Conflict:
            return None
