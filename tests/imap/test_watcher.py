"""The watcher: attends to what was moved meanwhile, waits, and comes back after whatever went wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from guardian.errors import Refused, Unavailable
from guardian.imap.watcher import FIRST_PAUSE, LONGEST_PAUSE, REFUSED_PAUSE, Watcher
from guardian.ports import Shelf
from tests.bounds import HANGS
from tests.fakes import Journal
from tests.shelves import AGENT, FakeShelf


class Shelves:
    """A mailbox whose opening fails as often as `errors` says."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.journal = Journal()
        self.shelf = FakeShelf(self.journal)

    async def open(self, account: str) -> FakeShelf:
        """The next error, or the mailbox."""
        if self.errors:
            raise self.errors.pop(0)
        return self.shelf


async def watch(shelves: Any, attend: Callable[[str, Shelf], Awaitable[None]], looks: int) -> tuple[list[float], Any]:
    """Run until it slept so many times; the pauses, and what was logged."""
    pauses: list[float] = []
    lines: list[tuple[str, dict[str, Any]]] = []
    enough = asyncio.Event()

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) >= looks:
            enough.set()
            await asyncio.Event().wait()

    watcher = Watcher(
        account=AGENT,
        shelves=shelves,
        folders=("Guardian/Send", "Guardian/Discard"),
        attend=attend,
        log=lambda event, **keys: lines.append((event, keys)),
        sleep=sleep,
    )
    watcher.start()
    await asyncio.wait_for(enough.wait(), HANGS)
    await watcher.stop(1)
    return pauses, lines


async def nothing(_account: str, _shelf: Shelf) -> None:
    """Nothing lies there."""


async def test_folders_are_made_and_attended_to_before_waiting() -> None:
    """What was moved while guardian was away is found at once; the connection is closed at the end."""
    shelves = Shelves()
    seen: list[str] = []

    async def attend(account: str, _: Shelf) -> None:
        seen.append(account)

    await watch(shelves, attend, 2)
    assert shelves.journal.effects[:2] == ["prepare", "idle"]
    assert seen == [AGENT, AGENT]
    assert shelves.journal.effects[-1] == "imap-close"


async def test_pauses_grow_and_begin_anew_after_a_success() -> None:
    """Twice as long each time, five minutes at most."""
    pauses, lines = await watch(Shelves(*[Unavailable("x", reason="refused")] * 9), nothing, 10)
    assert pauses[:9] == [min(FIRST_PAUSE * 2**i, LONGEST_PAUSE) for i in range(9)]
    assert [event for event, _ in lines] == ["folders_not_watched"] * 9 + ["folders_watched"]


async def test_a_refused_login_is_not_tried_often() -> None:
    """Some servers lock an account for it."""
    pauses, lines = await watch(Shelves(Refused("no", reason="login")), nothing, 1)
    assert pauses == [REFUSED_PAUSE]
    assert lines[0][1]["reason"] == "login"


@pytest.mark.parametrize("error", [Unavailable("x", reason="lost"), ZeroDivisionError("a defect")])
async def test_trouble_with_one_letter_does_not_end_the_watch(error: Exception) -> None:
    """The mailbox is opened anew."""
    errors = [error]

    async def attend(_account: str, _shelf: Shelf) -> None:
        if errors:
            raise errors.pop()

    shelves = Shelves()
    _, lines = await watch(shelves, attend, 2)
    assert [event for event, _ in lines].count("folders_watched") == 2


async def test_stopping_waits_for_a_letter_on_its_way() -> None:
    """And cuts it off only when the time is up."""
    began, go_on, ended = asyncio.Event(), asyncio.Event(), []

    async def attend(_account: str, _shelf: Shelf) -> None:
        began.set()
        await go_on.wait()
        ended.append(True)

    watcher = Watcher(
        account=AGENT, shelves=Shelves(), folders=("Guardian/Send",), attend=attend, log=lambda *_, **__: None
    )
    watcher.start()
    await began.wait()
    stopping = asyncio.create_task(watcher.stop(5))
    await asyncio.sleep(0)
    go_on.set()
    await stopping
    assert ended == [True]
