"""Edge: watches the folders of one account that guardian was given a login for.

A mailbox is opened, its folders are created and attended to, and then waited on by IDLE; what was moved while guardian
was away is found at the first look. Whatever goes wrong, the mailbox is opened anew after a pause that grows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from guardian.errors import GuardianError, Refused, place_of
from guardian.ports import Shelf, Shelves

POLL = 30.0  # seconds that one IDLE lasts: the other folders are looked at in between
LEAST = 1.0  # seconds between two looks, however much news the server tells
FIRST_PAUSE = 2.0  # seconds after a lost connection; doubled each time
LONGEST_PAUSE = 300.0
REFUSED_PAUSE = 900.0  # seconds after a refused login: more often would lock the account at some servers

Sleep = Callable[[float], Awaitable[None]]


class Watcher:
    """Looks after one account's folders.

    Args:
        folders: created where they are missing; the first one is waited on.
        attend: does whatever is to be done with what lies there.
        sleep: waits for so many seconds.
    """

    def __init__(
        self,
        *,
        account: str,
        shelves: Shelves,
        folders: Sequence[str],
        attend: Callable[[str, Shelf], Awaitable[None]],
        log: Callable[..., Any],
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._account, self._shelves, self._folders = account, shelves, tuple(folders)
        self._attend, self._log, self._sleep = attend, log, sleep
        self._pause = FIRST_PAUSE
        self._attending = self._stopping = False
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Watch in a task of its own, until `stop`."""
        self._task = asyncio.get_running_loop().create_task(self.run())

    async def stop(self, limit: float) -> None:
        """Let a letter that is on its way get where it goes, at most `limit` seconds; then end."""
        self._stopping = True
        if self._task is None:
            return
        if self._attending:
            await asyncio.wait({self._task}, timeout=limit)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def run(self) -> None:
        """Watch, until `stop` or cancelled."""
        while not self._stopping:
            try:
                await self._watch()
                continue
            except Refused as e:
                self._log("folders_not_watched", account=self._account, reason=e.reason, seconds=REFUSED_PAUSE)
                await self._sleep(REFUSED_PAUSE)
                continue
            except GuardianError as e:
                reason = getattr(e, "reason", type(e).__name__)
            except Exception as e:  # one letter's defect must not end the watch
                reason = "defect"
                self._log("incident", error=type(e).__name__, place=place_of(e))
            self._log("folders_not_watched", account=self._account, reason=reason, seconds=self._pause)
            await self._sleep(self._pause)
            self._pause = min(2 * self._pause, LONGEST_PAUSE)

    async def _watch(self) -> None:
        """One connection's time."""
        shelf = await self._shelves.open(self._account)
        try:
            await shelf.prepare(self._folders)
            self._log("folders_watched", account=self._account)
            while not self._stopping:
                self._attending = True
                try:
                    await self._attend(self._account, shelf)
                finally:
                    self._attending = False
                self._pause = FIRST_PAUSE
                if self._stopping:
                    return
                await self._sleep(LEAST)
                await shelf.idle(self._folders[0], POLL)
        finally:
            await shelf.close()
