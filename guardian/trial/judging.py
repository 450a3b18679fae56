"""Edge: letters through the review workers that `guardian run` has, with its limits, and nothing else of it."""

from __future__ import annotations

import asyncio
import datetime as dt
import secrets
from collections.abc import AsyncIterable, AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from guardian.consider import Considered, considering
from guardian.errors import ReviewFailed
from guardian.message import structure
from guardian.message.fields import field_body
from guardian.message.model import Envelope, Excerpt
from guardian.message.parse import date_of
from guardian.policy.facts import facts_of_stored
from guardian.policy.model import Policy
from guardian.policy.scope import select
from guardian.trial.tried import Tried, rule, shortened
from guardian.workers.pool import WorkerPool

NOBODY = Envelope(mail_from="", rcpt_to=())  # a stored letter has no envelope


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """How much a trial may use: processes, seconds and octets for one letter."""

    size: int
    limit: float
    memory: int


class Judges:
    """One policy, or two to be compared, with the workers that review for them.

    Attributes:
        apart: whether the two review differently; policies that only make something else of one review share it.

    Args:
        account: whose letters they are; "" takes each for that of the address in From.
    """

    def __init__(self, policy: Policy, against: Policy | None, pool: WorkerPool, account: str = "") -> None:
        self._policy, self._against, self._pool, self._account = policy, against, pool, account
        self.apart = against is not None and not _alike(policy, against)

    async def judge(self, name: str, octets: bytes) -> Tried:
        """One letter under each policy. A letter that cannot be reviewed is judged as the policy says."""
        at = structure.scan(octets)
        excerpt = structure.excerpt(octets, at)
        sent = date_of(field_body(octets, at, "date"))
        facts = facts_of_stored(octets, at, account=self._account, now=sent or dt.datetime.now().astimezone())
        here = select(self._policy, facts)
        there = select(self._against, facts) if self._against else here
        first = second = await self._considered(excerpt, here)
        if self.apart:
            second = await self._considered(excerpt, there)
        return Tried(
            name=name,
            subject=shortened(first.review.subject) if first else "",
            month=sent.strftime("%Y-%m") if sent else "",
            risk=first.review.risk if first else 0.0,
            praise=tuple(sorted({s.check for s in first.review.signals})) if first else (),
            ruling=rule(first, here, facts),
            against=rule(second, there, facts) if self._against else None,
        )

    async def _considered(self, excerpt: Excerpt, policy: Policy) -> Considered | None:
        try:
            return await self._pool.consider(excerpt, NOBODY, policy)
        except ReviewFailed:
            return None


@asynccontextmanager
async def judges(policy: Policy, against: Policy | None, workers: Workers, account: str = "") -> AsyncIterator[Judges]:
    """Workers for these policies. Raises ReviewFailed when none starts."""
    pool = WorkerPool(
        size=workers.size,
        limit=workers.limit,
        memory=workers.memory,
        policy=policy,
        key=secrets.token_bytes(16),  # nothing that is made with it is kept
        log=_unheard,
    )
    try:
        await pool.start()
        yield Judges(policy, against, pool, account)
    finally:
        await pool.close()


def _alike(one: Policy, other: Policy) -> bool:
    return not one.scopes and not other.scopes and considering(one, b"") == considering(other, b"")


def _unheard(event: str, **_: object) -> None:
    """A worker that had to be replaced shows in the result, as letters that could not be reviewed."""


async def judge_all(
    judges: Judges, letters: AsyncIterable[tuple[str, bytes]], tell: Callable[[Tried], None], *, at_once: int
) -> None:
    """Judge every letter, `at_once` of them at a time, and `tell` of each as it is done, in no certain order.

    Letters are taken from `letters` only as there is room for them, so that memory does not grow with their number.
    Cancelling it ends at once; what was told stays told.
    """
    room = asyncio.Semaphore(at_once)

    async def one(name: str, octets: bytes) -> None:
        try:
            tell(await judges.judge(name, octets))
        finally:
            room.release()

    async with asyncio.TaskGroup() as tasks:
        async for name, octets in letters:
            await room.acquire()
            tasks.create_task(one(name, octets))
