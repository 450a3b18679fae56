"""Edge: every edge in the order in which a letter passes it. What comes later is tried also when something fails."""

from __future__ import annotations

import asyncio
import datetime as dt
import secrets
import time
from collections.abc import AsyncIterator
from pathlib import Path

from guardian.doctor import machine, servers
from guardian.doctor.finding import Said, fail, ok, warn
from guardian.errors import ReviewFailed
from guardian.ports import Credentials
from guardian.settings.model import Settings
from guardian.settings.resolve import policy_of
from guardian.workers.pool import WorkerPool

SLOW_START = 10.0  # seconds


async def examine(path: Path, settings: Settings, credentials: Credentials | None) -> AsyncIterator[Said]:
    """What there is to say, line by line. `settings` are those of `path`; `credentials` to try a login with."""
    now = dt.datetime.now(dt.UTC)
    for said in machine.configuration(path):
        yield said
    for said in machine.ports(settings):
        yield said
    for said in machine.certificate(settings.tls, settings.listen.hostname, now):
        yield said
    async for said in servers.outgoing(settings, credentials):
        yield said
    async for said in servers.mailboxes(settings, credentials):
        yield said
    for said in machine.state(settings.state.url, Path.cwd()):
        yield said
    yield await _review(settings)
    for said in machine.clock(now):
        yield said


async def _review(settings: Settings) -> Said:
    """Whether a worker starts within its limits, and reads a letter: code, language data and memory are there."""
    policy = policy_of(settings)
    review = settings.review
    pool = WorkerPool(
        size=1,
        limit=review.timeout,
        memory=review.memory,
        policy=policy,
        key=secrets.token_bytes(16),
        log=lambda *_, **__: None,
    )
    began = time.monotonic()
    try:
        await pool.start()
    except (ReviewFailed, OSError) as error:
        return fail("review", f"a worker does not start: {error}", "is [review] memory too small, or the disk full?")
    finally:
        await asyncio.shield(pool.close())
    took = time.monotonic() - began
    on = sum(1 for action in policy.actions.values() if action.force)
    if took > SLOW_START:
        return warn("review", f"a worker took {took:.0f} s to start", "this machine is very busy, or very slow")
    return ok("review", f"{on} checks, a worker starts in {took:.1f} s")
