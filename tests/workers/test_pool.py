"""Workers are bounded in time and memory, replaced when they die, and never stop other letters (P8)."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from guardian.errors import ReviewFailed
from guardian.message import structure
from guardian.message.model import Envelope, Excerpt, NoteContent, Remark, apply_edits
from guardian.settings.resolve import default_policy
from guardian.workers.pool import WorkerPool
from tests.letters_for import GOOD, HARSH, letter

ENVELOPE = Envelope(mail_from="agent@example.test", rcpt_to=("maria@customer.example",))
KEY = b"k" * 32
MEMORY = 512_000_000


def excerpt(octets: bytes) -> Excerpt:
    """What a worker is given of a letter."""
    return structure.excerpt(octets, structure.scan(octets))


class Rig:
    """A pool with the events it logged."""

    def __init__(self, *, size: int = 1, limit: float = 20.0) -> None:
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.pool = WorkerPool(
            size=size,
            limit=limit,
            memory=MEMORY,
            policy=default_policy(),
            key=KEY,
            log=lambda event, **keys: self.events.append((event, keys)),
        )

    def pids(self) -> list[int]:
        """The workers' processes."""
        return [worker.process.pid for worker in self.pool._all]

    async def replaced(self, old: int) -> None:
        """Wait until another worker has taken the place of `old`."""
        async with asyncio.timeout(60):
            while not self.pids() or old in self.pids() or self.pool._idle.empty():
                await asyncio.sleep(0.02)


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    """One worker, started."""
    rig = Rig()
    await rig.pool.start()
    yield rig
    await rig.pool.close()


async def test_letters_are_considered_in_another_process(rig: Rig) -> None:
    """The review, the likeness and the draft come back whole."""
    considered = await rig.pool.consider(excerpt(letter(HARSH)), ENVELOPE)
    assert {"tone.blame", "tone.dismissive"} <= {f.check for f in considered.review.findings}
    assert considered.likeness == await rig.pool.recognise(excerpt(letter(HARSH)), ENVELOPE)
    assert (await rig.pool.consider(excerpt(letter(GOOD)), ENVELOPE)).review.findings == ()
    note = NoteContent(hold_id="7F3K2Q", remarks=(Remark(check="tone.blame", words="w", message="m", advice="a"),))
    edits = await rig.pool.annotate(excerpt(letter(HARSH)), note, ENVELOPE.rcpt_to)
    assert b"[guardian:7F3K2Q:begin]" in apply_edits(letter(HARSH), edits)


async def test_a_stuck_worker_is_killed_and_replaced() -> None:
    """Time is bounded from outside; the letter after it is reviewed."""
    rig = Rig(limit=1.5)
    await rig.pool.start()
    try:
        (pid,) = rig.pids()
        os.kill(pid, signal.SIGSTOP)
        with pytest.raises(ReviewFailed) as failed:
            await rig.pool.consider(excerpt(letter(GOOD)), ENVELOPE)
        assert failed.value.reason == "timeout"
        await rig.replaced(pid)
        assert ("worker_replaced", {"reason": "timeout"}) in rig.events
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    finally:
        await rig.pool.close()


async def test_a_dead_worker_is_replaced(rig: Rig) -> None:
    """Killed from outside, in the middle of nothing: one letter fails, the next is reviewed."""
    (pid,) = rig.pids()
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(ReviewFailed):
        await rig.pool.consider(excerpt(letter(GOOD)), ENVELOPE)
    await rig.replaced(pid)
    assert (await rig.pool.consider(excerpt(letter(GOOD)), ENVELOPE)).review.findings == ()


async def test_memory_is_bounded(rig: Rig) -> None:
    """A worker cannot take more than it was given, whatever a letter makes it do."""
    (pid,) = rig.pids()
    proc = Path(f"/proc/{pid}")
    lines = (proc / "limits").read_text(encoding="ascii").splitlines()[1:]
    limits = {line[:26].strip(): line[26:].split() for line in lines}
    size = os.sysconf("SC_PAGE_SIZE") * int((proc / "statm").read_text(encoding="ascii").split()[0])
    assert int(limits["Max address space"][0]) <= size + MEMORY
    assert limits["Max core file size"][:2] == ["0", "0"]


async def test_a_cancelled_question_takes_its_worker_along(rig: Rig) -> None:
    """Its answer must not be read by the next letter."""
    (pid,) = rig.pids()
    os.kill(pid, signal.SIGSTOP)
    task = asyncio.create_task(rig.pool.consider(excerpt(letter(HARSH)), ENVELOPE))
    await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await rig.replaced(pid)
    assert (await rig.pool.consider(excerpt(letter(GOOD)), ENVELOPE)).review.findings == ()


async def test_a_busy_pool_says_so() -> None:
    """A letter waits for a worker only so long."""
    rig = Rig(limit=0.7)
    await rig.pool.start()
    try:
        worker = rig.pool._idle.get_nowait()
        with pytest.raises(ReviewFailed) as failed:
            await rig.pool.consider(excerpt(letter(GOOD)), ENVELOPE)
        assert failed.value.reason == "busy"
        rig.pool._idle.put_nowait(worker)
    finally:
        await rig.pool.close()


async def test_many_letters_at_once_get_their_own_answers() -> None:
    """No answer is taken for another letter's."""
    rig = Rig(size=2)
    await rig.pool.start()
    try:
        texts = [HARSH if n % 3 == 0 else GOOD for n in range(60)]
        answers = await asyncio.gather(*(rig.pool.consider(excerpt(letter(t)), ENVELOPE) for t in texts))
        assert [bool(a.review.findings) for a in answers] == [t is HARSH for t in texts]
    finally:
        await rig.pool.close()


async def test_close_leaves_no_process(rig: Rig) -> None:
    """Workers end with the relay."""
    pids = rig.pids()
    await rig.pool.close()
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
