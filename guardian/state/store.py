"""Holds and decisions in a database, through SQLAlchemy Core. The one module that asks and changes it.

Library errors become `Unavailable` here, without statement, parameters or path. Every call runs in a task of
its own, so that a caller who gives up (its client hung up) never cuts a transaction in two.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from guardian.errors import Conflict, Unavailable
from guardian.holds.lifecycle import CLOSED_STATES, OPEN_STATES, move
from guardian.holds.model import Hold, Move, State
from guardian.ports import Decision
from guardian.state.engine import READING, engine_of, unavailable
from guardian.state.row import decision_from, decision_row, event_row, hold_from, hold_row
from guardian.state.schema import DECISIONS, HOLD_EVENTS, HOLDS, prepare

FLUSH_SECONDS = 1.0
FLUSH_ROWS = 500
PAGE_ROWS = 1000  # decisions read at a time
BUFFER_ROWS = 10_000

_FIXED = frozenset({"id", "account", "state", "version", "held_at"})
T = TypeVar("T")


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Store:
    """`guardian.ports.HoldStore`. Made by `connect`.

    Attributes:
        dropped: decisions that could not be kept (disk full, or too many waiting), since the start.
    """

    def __init__(self, engine: AsyncEngine, secret: bytes, *, now: Callable[[], dt.datetime]) -> None:
        self.dropped = 0
        self._engine = engine
        self._reader = engine.execution_options(**{READING: True})
        self._writing = asyncio.Lock()
        self._secret = secret
        self._now = now
        self._waiting: deque[dict[str, Any]] = deque()
        self._enough = asyncio.Event()
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False
        self._flusher = asyncio.create_task(self._keep_flushing(), name="state-flusher")

    async def secret(self) -> bytes:
        """32 octets, made once for this state, that key its digests. They never leave the state otherwise."""
        return self._secret

    async def open(self, hold: Hold) -> Hold:
        """Record `hold`; or return the open one that its account already has for the same letter.

        Raises Unavailable; Conflict when the id is taken by another letter: choose another and call again.
        """

        async def work(connection: AsyncConnection) -> Hold:
            same = sa.select(HOLDS).where(
                HOLDS.c.account == hold.account,
                HOLDS.c.letter == hold.likeness.letter,
                HOLDS.c.state.in_([s.value for s in OPEN_STATES]),
            )
            if (row := (await connection.execute(same)).one_or_none()) is not None:
                return hold_from(row)
            await connection.execute(sa.insert(HOLDS).values(hold_row(hold)))
            await connection.execute(sa.insert(HOLD_EVENTS).values(event_row(hold, "open", hold.held_at)))
            return hold

        return await self._transaction(work)

    async def get(self, hold_id: str) -> Hold | None:
        """The hold, in whatever state; None when there is none. Raises Unavailable."""

        rows = await self._read(sa.select(HOLDS).where(HOLDS.c.id == hold_id))
        return hold_from(rows[0]) if rows else None

    async def find(self, *, account: str | None = None, states: Sequence[State] = ()) -> tuple[Hold, ...]:
        """Holds, newest first. No account = everybody's, no states = all. Raises Unavailable."""
        query = sa.select(HOLDS).order_by(HOLDS.c.held_at.desc(), HOLDS.c.id)
        if account is not None:
            query = query.where(HOLDS.c.account == account)
        if states:
            query = query.where(HOLDS.c.state.in_([s.value for s in states]))
        return tuple(hold_from(row) for row in await self._read(query))

    async def advance(self, hold: Hold, event: str, **changes: object) -> Hold:
        """Move `hold` along TRANSITIONS by `event`, with these fields changed; its history gets a row.

        `changes` are fields of Hold other than id, account, state, version, held_at (else TypeError);
        `changed_at` is now unless given. Raises Unavailable; Conflict when the stored version is another, or
        the new `likeness` is that of another open hold of the account; ValueError when there is no such move.
        """
        if fixed := _FIXED & changes.keys():
            raise TypeError(f"not to be changed: {', '.join(sorted(fixed))}")
        merged: dict[str, Any] = {"changed_at": self._now(), **changes}
        after = replace(hold, state=move(hold.state, event), version=hold.version + 1, **merged)

        async def work(connection: AsyncConnection) -> Hold:
            done = await connection.execute(
                sa.update(HOLDS).where(HOLDS.c.id == hold.id, HOLDS.c.version == hold.version).values(hold_row(after))
            )
            if done.rowcount != 1:
                raise Conflict("the hold was changed by somebody else")
            await connection.execute(sa.insert(HOLD_EVENTS).values(event_row(after, event, after.changed_at)))
            return after

        return await self._transaction(work)

    async def purge(self, before: dt.datetime) -> int:
        """Forget closed holds that last changed before this moment; how many. Raises Unavailable."""
        old = sa.select(HOLDS.c.id).where(
            HOLDS.c.state.in_([s.value for s in CLOSED_STATES]), HOLDS.c.changed_at < before
        )

        async def work(connection: AsyncConnection) -> int:
            await connection.execute(sa.delete(HOLD_EVENTS).where(HOLD_EVENTS.c.hold_id.in_(old)))
            return (await connection.execute(sa.delete(HOLDS).where(HOLDS.c.id.in_(old)))).rowcount

        return await self._transaction(work)

    async def history(self, hold_id: str) -> tuple[Move, ...]:
        """What happened to a hold, oldest first. Raises Unavailable."""
        query = sa.select(HOLD_EVENTS).where(HOLD_EVENTS.c.hold_id == hold_id).order_by(HOLD_EVENTS.c.version)
        return tuple(
            Move(at=row.at, event=row.event, state=State(row.state), reason=row.reason, tries=row.tries)
            for row in await self._read(query)
        )

    async def decisions(self, *, since: dt.datetime, hold_id: str = "", account: str = "") -> AsyncIterator[Decision]:
        """Decisions from `since` on, oldest first, of one hold or account or of all. Raises Unavailable.

        Read in pages, so that years of them need no memory and the daemon is not kept from writing.
        """
        last = 0
        while True:
            query = sa.select(DECISIONS).where(DECISIONS.c.number > last, DECISIONS.c.at >= since)
            if hold_id:
                query = query.where(DECISIONS.c.hold_id == hold_id)
            if account:
                query = query.where(DECISIONS.c.account == account)
            rows = await self._read(query.order_by(DECISIONS.c.number).limit(PAGE_ROWS))
            for row in rows:
                yield decision_from(row)
            if len(rows) < PAGE_ROWS:
                return
            last = rows[-1].number

    async def forget_decisions(self, before: dt.datetime) -> int:
        """Forget decisions from before this moment; how many. Raises Unavailable."""

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(sa.delete(DECISIONS).where(DECISIONS.c.at < before))).rowcount

        return await self._transaction(work)

    async def record(self, decision: Decision) -> None:
        """Keep a decision, written within a second. Never raises: `dropped` counts what is lost."""
        if self._closed or len(self._waiting) >= BUFFER_ROWS:
            self.dropped += 1
            return
        self._waiting.append(decision_row(decision))
        if len(self._waiting) >= FLUSH_ROWS:
            self._enough.set()

    async def flush(self) -> None:
        """Write the waiting decisions now. Never raises. They wait on while the database is only locked."""
        due = len(self._waiting)  # what comes while these are written waits for the next time: few, large writes
        while due > 0:
            rows = [self._waiting.popleft() for _ in range(min(FLUSH_ROWS, due))]
            due -= len(rows)

            async def work(connection: AsyncConnection, rows: list[dict[str, Any]] = rows) -> None:
                await connection.execute(sa.insert(DECISIONS), rows)

            try:
                await self._transaction(work)
            except Unavailable as e:
                if e.reason in ("locked", "busy") and not self._closed:
                    self._waiting.extendleft(reversed(rows))
                    return
                self.dropped += len(rows)
            except Conflict:
                self.dropped += len(rows)

    async def close(self) -> None:
        """Write what is still to be written and let the database go. Never raises; may be called again."""
        if self._closed:
            return
        self._closed = True
        self._enough.set()
        await asyncio.gather(self._flusher, return_exceptions=True)
        await asyncio.gather(*self._running, return_exceptions=True)
        await self.flush()
        await self._engine.dispose()

    async def _keep_flushing(self) -> None:
        while not self._closed:
            try:
                await asyncio.wait_for(self._enough.wait(), FLUSH_SECONDS)
            except TimeoutError:
                pass
            else:
                self._enough.clear()
            if not self._closed:
                await self.flush()

    async def _read(self, query: sa.Select[Any]) -> Sequence[Any]:
        async def work() -> Sequence[Any]:
            async with self._reader.connect() as connection:
                rows: Sequence[Any] = (await connection.execute(query)).all()
                return rows

        return await self._apart(work())

    async def _transaction(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        async def whole() -> T:
            async with self._writing, self._engine.begin() as connection:
                return await work(connection)

        return await self._apart(whole())

    async def _apart(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.create_task(self._translate(work))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(_retrieve)
            raise

    async def _translate(self, work: Coroutine[Any, Any, T]) -> T:
        try:
            return await work
        except IntegrityError:
            # The id is another letter's, or a revision became the same letter as another open hold.
            raise Conflict("another hold has this id or this letter") from None
        except SQLAlchemyError as e:
            raise unavailable(e) from None
        except OSError:
            raise Unavailable("the state's database does not answer", reason="refused") from None


def _retrieve(task: asyncio.Task[Any]) -> None:
    if not task.cancelled():
        task.exception()


async def connect(url: str, *, now: Callable[[], dt.datetime] = _now, create: bool = True) -> Store:
    """Open the state at `url`: "sqlite:///guardian.db" (in the working directory) or "sqlite://" (in memory).

    Makes the file (mode 0600) and the tables when they are missing, brings an older state up to date.
    `now` gives the moment of a change that brings none. Raises Unavailable with a sentence for the admin; with reason
    "missing" when there is no file and none is to be made.
    """
    try:
        engine = engine_of(make_url(url), create=create)
    except ArgumentError:
        raise Unavailable(
            "state.url is not a database URL; write for instance sqlite:///guardian.db", reason="url"
        ) from None
    try:
        async with engine.begin() as connection:
            secret = await connection.run_sync(prepare)
    except BaseException as e:
        await engine.dispose()
        if isinstance(e, SQLAlchemyError):
            raise unavailable(e) from None
        raise
    return Store(engine, secret, now=now)
