"""How the state's SQLite file is opened, and what its errors mean to an admin."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from guardian.errors import Unavailable

LOCK_SECONDS = 5
READING = "guardian_reading"  # a single SELECT: it needs no transaction of its own

_SQLITE_REASONS = {
    5: ("locked", "another program keeps the state's database locked"),
    6: ("locked", "another program keeps the state's database locked"),
    8: ("read-only", "the state's database cannot be written to; check its owner and mode"),
    10: ("io", "the disk that holds the state's database fails"),
    11: ("corrupt", "the state's database is damaged; restore it from a backup or move it away"),
    13: ("full", "the disk that holds the state's database is full"),
    14: (
        "unwritable",
        "the state's database cannot be opened; check that its folder is there and writable",
    ),
    26: ("corrupt", "the file in state.url is not a database; restore it from a backup or move it away"),
}


def unavailable(error: SQLAlchemyError) -> Unavailable:
    """The database's error as a sentence for an admin, without statement, parameters or path."""
    if isinstance(error, PoolTimeout):
        return Unavailable("the state's database is too slow", reason="busy")
    code = getattr(getattr(error, "orig", None), "sqlite_errorcode", None)
    reason, text = _SQLITE_REASONS.get(
        (code or 0) & 0xFF, ("broken", f"the state's database failed ({type(error).__name__})")
    )
    return Unavailable(text, reason=reason)


def engine_of(url: URL, *, create: bool) -> AsyncEngine:
    """The engine for a state's URL; its file is made with mode 0600 when it is missing and `create` is set.

    Raises Unavailable with a sentence for the admin.
    """
    if url.drivername not in ("sqlite", "sqlite+aiosqlite"):
        raise Unavailable(
            "only SQLite is available in this version; write sqlite:///guardian.db",
            reason="url",
        )
    memory = url.database in (None, "", ":memory:")
    if not memory and not create and not Path(str(url.database)).exists():
        raise Unavailable("there is no state yet: guardian has not run with this state.url", reason="missing")
    if not memory:
        _make_private(Path(str(url.database)))
    engine = create_async_engine(
        url.set(drivername="sqlite+aiosqlite"),
        # In memory a second connection would be another database. In a file, reading does not wait for a write.
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1 if memory else 3,
        pool_reset_on_return=None,
        max_overflow=0,
        pool_timeout=2 * LOCK_SECONDS,
        hide_parameters=True,
        connect_args={"timeout": LOCK_SECONDS},
    )

    @sa.event.listens_for(engine.sync_engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late for compare-and-set
        cursor = connection.cursor()
        # An acknowledged hold survives a power cut: FULL syncs the log at every commit.
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @sa.event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        if not connection.get_execution_options().get(READING):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _make_private(path: Path) -> None:
    """Make the file with mode 0600 when it is not there; SQLite gives its log the same mode."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        pass
    except OSError as e:
        reason, text = ("full", _SQLITE_REASONS[13][1]) if e.errno == 28 else ("unwritable", _SQLITE_REASONS[14][1])
        raise Unavailable(text, reason=reason) from None
