"""What became of letters whose author may not have been told, for a short while and in memory only.

A mail app that lost its connection after the final dot, or was answered 451 because upstream did not confirm in time,
sends the letter again (RFC 1047). If upstream has it by then, a second submission would reach the customer twice.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass

from guardian.ports import Clock
from guardian.replies import Reply

KEEP = 900.0  # seconds
MOST = 10_000

Key = tuple[str, str]  # account, digest of the letter


@dataclass(slots=True)
class _Outcome:
    until: float
    reply: Reply | None = None
    pending: asyncio.Future[Reply | None] | None = None


class Outcomes:
    """Digest of a letter -> upstream's reply to it, known or still to come. Bounded in time and number."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._known: OrderedDict[Key, _Outcome] = OrderedDict()

    def concern(self, account: str) -> bool:
        """Whether anything is remembered of this account's letters."""
        return any(key[0] == account for key in self._known)

    def __len__(self) -> int:
        return len(self._known)

    def remember(self, key: Key, reply: Reply) -> None:
        """Upstream's reply to this letter, when it accepted it."""
        if reply.ok:
            self._put(key, _Outcome(self._until(), reply=reply))

    def expect(self, key: Key, pending: asyncio.Future[Reply | None]) -> None:
        """Upstream's reply to this letter may still come."""
        self._put(key, _Outcome(float("inf"), pending=pending))

        def settle(done: asyncio.Future[Reply | None]) -> None:
            reply = None if done.cancelled() or done.exception() else done.result()
            if self._known.get(key) and self._known[key].pending is pending:
                if reply is not None and reply.ok:
                    self._put(key, _Outcome(self._until(), reply=reply))
                else:
                    del self._known[key]

        pending.add_done_callback(settle)

    async def recall(self, key: Key, *, within: float) -> tuple[bool, Reply | None]:
        """(known, reply): whether this letter is already with upstream or may be, and what upstream said.

        Waits up to `within` seconds for a reply still to come; (True, None) when it has not come by then. A reply is
        given once: the next letter with the same words is a new decision of its author.
        """
        self._expire()
        outcome = self._known.get(key)
        if outcome is None:
            return False, None
        if outcome.pending is not None:
            await asyncio.wait({outcome.pending}, timeout=within)
            if not outcome.pending.done():
                return True, None
            if outcome.pending.cancelled() or outcome.pending.exception() or outcome.pending.result() is None:
                self._known.pop(key, None)
                return False, None
            outcome = _Outcome(0, reply=outcome.pending.result())
        self._known.pop(key, None)
        return outcome.reply is not None and outcome.reply.ok, outcome.reply

    def _until(self) -> float:
        return self._clock.monotonic() + KEEP

    def _put(self, key: Key, outcome: _Outcome) -> None:
        self._known[key] = outcome
        self._known.move_to_end(key)
        while len(self._known) > MOST:
            self._known.popitem(last=False)

    def _expire(self) -> None:
        now = self._clock.monotonic()
        for key in [k for k, o in self._known.items() if o.until < now]:
            del self._known[key]
