"""`guardian audit` and `guardian explain --ref`, on a state as the daemon leaves it."""

from __future__ import annotations

import asyncio
import csv
import datetime as dt
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from guardian.cli import main
from guardian.ports import Decision
from guardian.state.store import connect

NOW = dt.datetime.now(dt.UTC)
HELD = Decision(
    at=NOW - dt.timedelta(hours=1),
    submission="s1",
    account="agent@example.org",
    policy="abcd1234",
    outcome="hold",
    reason="findings",
    checks=("tone.blame",),
    scores={"tone.blame": 0.91},
    recipients=("d1gest",),
    hold_id="7F3K2Q",
    code=550,
    ms=21.04,
    size=2000,
)
PASSED = replace(
    HELD, at=NOW, submission="s2", outcome="pass", reason="findings", code=250, way="reason", length=42,
    against=("tone.blame",),
)  # fmt: skip
OLD = replace(HELD, at=NOW - dt.timedelta(days=30), submission="s0", hold_id="OTHER", account="=cmd()@example.org")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration whose state has three decisions."""

    async def fill() -> None:
        store = await connect(f"sqlite:///{tmp_path}/guardian.db")
        for decision in (OLD, HELD, PASSED):
            await store.record(decision)
        await store.close()

    asyncio.run(fill())
    path = tmp_path / "guardian.toml"
    path.write_text(
        '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
        f'[state]\nurl = "sqlite:///{tmp_path}/guardian.db"\n'
    )
    path.chmod(0o600)
    return path


def run(*arguments: str | Path) -> Result:
    """A command in this process."""
    return CliRunner().invoke(main, list(map(str, arguments)))


def test_json_has_everything_but_words(config: Path) -> None:
    """One object a line, oldest first, the scores and the override included."""
    lines = [json.loads(line) for line in run("audit", "-c", config, "--json").stdout.splitlines()]
    assert [line["submission"] for line in lines] == ["s1", "s2"]
    assert lines[0]["scores"] == {"tone.blame": 0.91}
    assert (lines[1]["override"], lines[1]["reason_length"], lines[1]["against"]) == ("reason", 42, ["tone.blame"])
    assert lines[1]["recipients"] == ["d1gest"]


def test_csv_is_a_table(config: Path) -> None:
    """With headings; and an account's name is no formula."""
    rows = list(csv.DictReader(io.StringIO(run("audit", "-c", config, "--csv", "--since", "60d").stdout)))
    assert [row["ref"] for row in rows] == ["OTHER", "7F3K2Q", "7F3K2Q"]
    assert rows[0]["account"] == "'=cmd()@example.org"


def test_filters(config: Path) -> None:
    """By time, account and outcome."""
    assert "s0" not in run("audit", "-c", config, "--json").stdout
    assert run("audit", "-c", config, "--outcome", "hold").stdout.count("\n") == 1
    assert "No letter" in run("audit", "-c", config, "--account", "nobody@example.org").stdout


@pytest.mark.parametrize("wrong", [("--since", "soon"), ("--csv", "--json")])
def test_wrong_options(config: Path, wrong: tuple[str, ...]) -> None:
    """Told with what is right."""
    done = run("audit", "-c", config, *wrong)
    assert done.exit_code == 2
    assert '"7d"' in done.stderr or "not both" in done.stderr


def test_why_a_letter_was_held(config: Path) -> None:
    """Each time it was sent: the checks, how sure, their reason, and by which override it passed."""
    done = run("explain", "--ref", "7f3k2q", "-c", config)
    assert done.exit_code == 0
    assert "tone.blame  (score 0.91)" in done.stdout
    assert "override: reason" in done.stdout
    assert done.stdout.count("puts the fault on the reader") == 1


def test_a_letter_that_is_not_known(config: Path) -> None:
    """A sentence, and nothing of what was typed when it is no reference."""
    done = run("explain", "--ref", "no\x1bsuch", "-c", config)
    assert done.exit_code == 2
    assert "there is no letter of that name" in done.stderr
    assert "\x1b" not in done.stderr


async def test_many_decisions_are_read_in_pages(tmp_path: Path) -> None:
    """More than a page, each once and in order; the old ones are forgotten when asked."""
    store = await connect(f"sqlite:///{tmp_path}/guardian.db")
    try:
        for i in range(2500):
            await store.record(replace(HELD, submission=str(i), at=NOW - dt.timedelta(minutes=2500 - i)))
            if i % 400 == 0:
                await store.flush()
        await store.flush()
        found = [d.submission async for d in store.decisions(since=NOW - dt.timedelta(days=9))]
        assert found == [str(i) for i in range(2500)]
        assert await store.forget_decisions(NOW - dt.timedelta(minutes=1000)) == 1500
        assert len([d async for d in store.decisions(since=NOW - dt.timedelta(days=9))]) == 1000
    finally:
        await store.close()
