"""What only a file can show: restarts, kill -9, full disks, damaged files, old and new schemas."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from guardian.errors import Unavailable
from guardian.holds.model import Hold
from guardian.ports import Decision
from guardian.state.row import hold_from, hold_row
from guardian.state.schema import HOLDS, METADATA, MIGRATIONS, prepare
from guardian.state.store import FLUSH_ROWS, Store, connect
from tests.state.conftest import NOON

Make = Callable[..., Hold]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database of this test stands."""
    return tmp_path / "state.db"


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    """What another program reads in the file."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


def decision(number: int) -> Decision:
    """A decision."""
    return Decision(
        at=NOON,
        submission=f"s{number}",
        account="ann@example.test",
        policy="p",
        outcome="pass",
        reason="clean",
        checks=("tone.blame",),
        scores={"tone.blame": 0.5},
        recipients=("digest",),
        hold_id="",
        code=250,
        ms=1.5,
        size=2000,
    )


async def test_holds_and_secret_survive_a_restart(file: Path, hold: Make) -> None:
    """What was stored is there for the next process."""
    store = await connect(f"sqlite:///{file}")
    secret = await store.secret()
    opened = await store.open(hold("AAAAAA"))
    await store.close()
    store = await connect(f"sqlite:///{file}")
    assert await store.secret() == secret
    assert await store.get("AAAAAA") == opened
    await store.close()


async def test_nobody_else_may_read_the_file(file: Path, hold: Make) -> None:
    """The database and its log are made with mode 0600 whatever the umask."""
    before = os.umask(0)
    try:
        store = await connect(f"sqlite:///{file}")
        await store.open(hold("AAAAAA"))
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in file.parent.iterdir()}
        await store.close()
    finally:
        os.umask(before)
    assert "state.db-wal" in modes
    assert set(modes.values()) == {0o600}


async def test_every_move_is_in_the_history(file: Path, hold: Make) -> None:
    """hold_events tells the life of a hold, version by version."""
    store = await connect(f"sqlite:///{file}", now=lambda: NOON)
    held = await store.advance(await store.open(hold("AAAAAA")), "placed")
    await store.advance(held, "retry", tries=2)
    await store.close()
    told = rows(file, "SELECT version, event, state, tries FROM hold_events ORDER BY version")
    assert told == [(0, "open", "placing", 1), (1, "placed", "held", 1), (2, "retry", "held", 2)]


async def test_a_decision_is_written_within_a_second_or_so(file: Path) -> None:
    """Nobody waits for it, and it is there soon after."""
    store = await connect(f"sqlite:///{file}")
    await store.record(decision(1))
    for _ in range(500):
        if rows(file, "SELECT submission, checks, code FROM decisions") == [("s1", '["tone.blame"]', 250)]:
            break
        await asyncio.sleep(0.01)
    else:
        pytest.fail("the decision was not written within 5 s")
    await store.close()


async def test_decisions_are_written_on_close(file: Path) -> None:
    """Closing writes all of them, in order, also more than one batch."""
    store = await connect(f"sqlite:///{file}")
    for i in range(FLUSH_ROWS * 2 + 7):
        await store.record(decision(i))
    await store.close()
    written = [r[0] for r in rows(file, "SELECT submission FROM decisions ORDER BY number")]
    assert written == [f"s{i}" for i in range(FLUSH_ROWS * 2 + 7)]
    assert store.dropped == 0


async def fill_up(store: Store) -> None:
    """No page more for this database, as on a full disk."""
    async with store._engine.connect() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count = 1")


async def test_a_full_disk_is_told_and_survived(file: Path, hold: Make) -> None:
    """No room: a hold is Unavailable ("full"), decisions are dropped and counted, reading goes on."""
    store = await connect(f"sqlite:///{file}")
    await fill_up(store)
    opened = await asyncio.gather(*(store.open(hold(f"ID{i:04}")) for i in range(200)), return_exceptions=True)
    refused = [o for o in opened if isinstance(o, Unavailable)]
    assert {r.reason for r in refused} == {"full"}
    assert "sqlite" not in str(refused[0]).lower()
    assert len(await store.find()) == 200 - len(refused)
    for i in range(2000):
        await store.record(decision(i))
    await store.close()
    assert store.dropped > 0
    assert store.dropped + len(rows(file, "SELECT 1 FROM decisions")) == 2000


async def test_a_locked_database_is_told(file: Path, hold: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another program has the lock a write is Unavailable ("locked"), and decisions wait."""
    monkeypatch.setattr("guardian.state.engine.LOCK_SECONDS", 0.05)
    store = await connect(f"sqlite:///{file}")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable) as caught:
            await store.open(hold("AAAAAA"))
        assert caught.value.reason == "locked"
        await store.record(decision(1))
        await store.flush()
        assert store.dropped == 0
        other.execute("ROLLBACK")
    assert (await store.open(hold("AAAAAA"))).id == "AAAAAA"
    await store.close()
    assert rows(file, "SELECT submission FROM decisions") == [("s1",)]


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"this is no database" * 100, "corrupt"), (b"SQLite format 3\0" + bytes(range(256)) * 40, "corrupt")],
)
async def test_a_damaged_file_is_told(file: Path, content: bytes, reason: str) -> None:
    """A file that is no database is refused with a remedy, and left as it is."""
    file.write_bytes(content)
    with pytest.raises(Unavailable) as caught:
        await connect(f"sqlite:///{file}")
    assert caught.value.reason == reason
    assert "restore" in str(caught.value)
    assert file.read_bytes() == content


async def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """The sentence says what to look at, and names no path."""
    with pytest.raises(Unavailable, match="folder") as caught:
        await connect(f"sqlite:///{tmp_path}/nowhere/state.db")
    assert caught.value.reason == "unwritable"
    assert str(tmp_path) not in str(caught.value)


async def test_another_programs_database_is_left_alone(file: Path) -> None:
    """guardian makes no tables in a database that is not its own."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(Unavailable) as caught:
        await connect(f"sqlite:///{file}")
    assert caught.value.reason == "foreign"
    assert rows(file, "SELECT name FROM sqlite_master") == [("theirs",)]


async def test_a_newer_state_is_refused(file: Path) -> None:
    """After a downgrade the state is not touched."""
    await (await connect(f"sqlite:///{file}")).close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key = 'schema'")
    with pytest.raises(Unavailable, match="newer guardian") as caught:
        await connect(f"sqlite:///{file}")
    assert caught.value.reason == "newer"


async def test_a_state_without_its_secret_is_refused(file: Path) -> None:
    """A new secret would make every digest wrong without anybody noticing."""
    await (await connect(f"sqlite:///{file}")).close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM meta WHERE key = 'secret'")
    with pytest.raises(Unavailable) as caught:
        await connect(f"sqlite:///{file}")
    assert caught.value.reason == "corrupt"


def test_an_older_state_is_brought_up_to_date_step_by_step() -> None:
    """Each step runs once, in order, and the version is raised."""
    engine = sa.create_engine("sqlite://")
    with engine.begin() as connection:
        secret = prepare(connection, version=1)
    steps = {
        1: ("CREATE TABLE one (x)",),
        2: ("ALTER TABLE one ADD COLUMN y", "INSERT INTO one VALUES (1, 2)"),
    }
    for _ in range(2):
        with engine.begin() as connection:
            assert prepare(connection, version=3, migrations=steps) == secret
            assert connection.exec_driver_sql("SELECT x, y FROM one").fetchall() == [(1, 2)]
    engine.dispose()


def test_every_migration_leads_to_the_tables_of_today(hold: Make) -> None:
    """A state of the first version has the same columns afterwards, and its holds and decisions can be read."""
    engine = sa.create_engine("sqlite://")
    added = [re.fullmatch(r"ALTER TABLE (\w+) ADD COLUMN (\w+) .*", s) for step in MIGRATIONS.values() for s in step]
    before = hold_row(hold("7F3K2Q"))
    with engine.begin() as connection:
        prepare(connection)
        for m in filter(None, added):
            connection.exec_driver_sql(f"ALTER TABLE {m[1]} DROP COLUMN {m[2]}")
            before.pop(m[2], None)
        connection.exec_driver_sql("UPDATE meta SET value = '1' WHERE key = 'schema'")
        connection.execute(sa.insert(HOLDS).values(before).inline())
    with engine.begin() as connection:
        prepare(connection)
        found = sa.inspect(connection)
        for table in METADATA.sorted_tables:
            assert {c["name"] for c in found.get_columns(table.name)} == {c.name for c in table.columns}
        read = hold_from(connection.execute(sa.select(HOLDS)).one())
    engine.dispose()
    assert (read.id, read.rounds, read.since) == ("7F3K2Q", 1, NOON)


@pytest.mark.parametrize("url", ["nonsense", "postgresql://u:hunter2@db.example/guardian", "sqlite+nothing:///x"])
async def test_other_databases_are_refused_without_echoing_the_url(url: str) -> None:
    """A URL may hold a password."""
    with pytest.raises(Unavailable) as caught:
        await connect(url)
    assert "hunter2" not in str(caught.value)


CHILD = """
    import asyncio, sys
    from tests.state.conftest import NOON
    from guardian.holds.model import Hold, State
    from guardian.message.model import Likeness
    from guardian.state.store import connect

    async def main():
        store = await connect(sys.argv[1], now=lambda: NOON)
        async def write(lane):
            for i in range(100_000):
                id_ = f"{lane}-{i:06}"
                likeness = Likeness(letter=id_, recipients=(), thread="", subject="")
                hold = Hold(id=id_, account="a", state=State.PLACING, version=0, likeness=likeness)
                hold = await store.open(hold)
                print("open", id_, flush=True)
                await store.advance(hold, "placed")
                print("held", id_, flush=True)
        await asyncio.gather(*(write(lane) for lane in range(4)))

    asyncio.run(main())
"""


async def test_kill_9_loses_nothing_acknowledged(file: Path) -> None:
    """Killed in the middle of writing, again and again: every hold that was reported stored is there."""
    acknowledged: dict[str, str] = {}
    for round_ in range(3):
        child = subprocess.Popen(
            [
                sys.executable,
                "-c",
                textwrap.dedent(CHILD).replace("{lane}-", f"{round_}-{{lane}}-"),
                f"sqlite:///{file}",
            ],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert child.stdout is not None
        for count, line in enumerate(child.stdout):
            what, id_ = line.split()
            acknowledged[id_] = what
            if count == 60 + 7 * round_:
                child.send_signal(signal.SIGKILL)
                break
        for line in child.stdout:
            if line.endswith("\n"):
                what, id_ = line.split()
                acknowledged[id_] = what
        child.stdout.close()
        assert child.wait() == -signal.SIGKILL
    assert len(acknowledged) > 90
    store = await connect(f"sqlite:///{file}")
    states = {h.id: h.state.value for h in await store.find()}
    await store.close()
    lost = {id_: what for id_, what in acknowledged.items() if id_ not in states}
    assert lost == {}
    assert all(states[id_] == "held" for id_, what in acknowledged.items() if what == "held")
