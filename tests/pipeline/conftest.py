"""A pipeline on fakes: the real reading, review and policy; a real store in memory; recorded effects."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from guardian.consider import considering
from guardian.holds.model import Hold
from guardian.message.fence import make_id
from guardian.pipeline import Pipeline
from guardian.policy.model import Policy
from guardian.ports import Submission
from guardian.replies import Reply
from guardian.settings.resolve import default_policy
from guardian.state.store import Store, connect
from tests.bounds import HANGS
from tests.fakes import FakeClock, FakeMailbox, FakeUpstream, InProcessReviewer, Journal

KEY = b"k" * 32


@dataclass
class Rig:
    """Everything a test of the pipeline touches."""

    pipeline: Pipeline
    journal: Journal
    mailbox: FakeMailbox
    upstream: FakeUpstream
    store: Store
    clock: FakeClock
    policy: Policy
    lines: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    meanwhile: dict[float, Callable[[], object]] = field(default_factory=dict)  # at this time of the clock: do this

    async def pause(self, seconds: float) -> None:
        """Time goes on; what is due meanwhile happens."""
        self.clock.at += seconds
        for at in sorted(at for at in self.meanwhile if at <= self.clock.at):
            self.meanwhile.pop(at)()
        await asyncio.sleep(0)

    async def until(self, event: str) -> dict[str, Any]:
        """Wait for a log line; what it says."""
        async with asyncio.timeout(HANGS):
            while not (found := [keys for name, keys in self.lines if name == event]):
                await asyncio.sleep(0.001)
        return found[-1]

    async def send(self, submission: Submission) -> Reply:
        """Hand a letter over, and let the work after the answer end."""
        reply = await self.pipeline.process(submission, self.upstream)
        await self.settle()
        return reply

    async def settle(self) -> None:
        """Wait for what goes on after an answer."""
        await self.pipeline.drain(5)

    async def holds(self) -> tuple[Hold, ...]:
        """Every hold there is."""
        return await self.store.find()

    def closing(self) -> dict[str, Any]:
        """The last closing line."""
        return [keys for event, keys in self.lines if event == "letter_closed"][-1]

    def restart(self) -> None:
        """A new process over the same state and the same servers."""
        self.pipeline = _pipeline(self)


_counter = itertools.count(1)


def _pipeline(rig: Rig) -> Pipeline:
    return Pipeline(
        reviewer=InProcessReviewer(considering(rig.policy, KEY), rig.journal),
        mailboxes=rig.mailbox,
        store=rig.store,
        policy=lambda: rig.policy,
        clock=rig.clock,
        new_id=lambda: make_id(hashlib.sha256(b"%d" % next(_counter)).digest()),
        key=KEY,
        log=lambda event, **keys: rig.lines.append((event, keys)),
        pause=rig.pause,
    )


@pytest.fixture
async def rig(tmp_path: Any) -> AsyncIterator[Rig]:
    """One pipeline, one account's mailbox, one upstream."""
    journal = Journal()
    store = await connect(f"sqlite:///{tmp_path}/state.db")
    rig = Rig(
        pipeline=None,  # type: ignore[arg-type]  # made below: it needs the rest
        journal=journal,
        mailbox=FakeMailbox(journal),
        upstream=FakeUpstream(journal),
        store=store,
        clock=FakeClock(),
        policy=default_policy(),
    )
    rig.pipeline = _pipeline(rig)
    yield rig
    await rig.pipeline.drain(1)
    await store.close()
