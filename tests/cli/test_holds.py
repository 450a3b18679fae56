"""`guardian holds`: the list, one hold with its history, giving one up."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from guardian.cli import main
from guardian.cli.holds import age
from guardian.holds.model import FindingKey, Hold, State
from guardian.message.model import Likeness
from guardian.state.store import connect

NOW = dt.datetime.now(dt.UTC)


def hold(name: str, state: State, *, hours: float, tries: int = 1, account: str = "sam@example.test") -> Hold:
    """A hold so many hours old."""
    then = NOW - dt.timedelta(hours=hours)
    return Hold(
        id=name,
        account=account,
        state=state,
        version=1,
        likeness=Likeness(letter=name, recipients=("r",), thread="", subject=""),
        findings=(FindingKey(check="tone.blame", digest="d"),),
        tries=tries,
        held_at=then,
        changed_at=then,
    )


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration whose state holds three letters."""
    path = tmp_path / "guardian.toml"
    path.write_text(
        f'[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
        f'[state]\nurl = "sqlite:///{tmp_path}/state.db"\n'
    )
    path.chmod(0o600)

    async def fill() -> None:
        store = await connect(f"sqlite:///{tmp_path}/state.db")
        await store.open(hold("AAAA1", State.HELD, hours=50, tries=3))
        await store.open(hold("BBBB2", State.RELEASING, hours=1, account="kim@example.test"))
        await store.open(hold("CCCC3", State.RELEASED, hours=100))
        await store.close()

    asyncio.run(fill())
    return path


def run(config: Path, *arguments: str) -> Result:
    """`guardian holds ARGUMENTS --config CONFIG`."""
    return CliRunner().invoke(main, ["holds", *arguments, "--config", str(config)])


def test_the_list_shows_what_waits(config: Path) -> None:
    """Age and tries; a letter long on its way is told to be in doubt; what has ended is left out."""
    result = run(config, "list", "--json")
    assert result.exit_code == 0
    rows = {row["ref"]: row for row in map(json.loads, result.output.splitlines())}
    assert rows.keys() == {"AAAA1", "BBBB2"}
    assert (rows["AAAA1"]["age"], rows["AAAA1"]["tries"], rows["AAAA1"]["checks"]) == ("2d", 3, ["tone.blame"])
    assert rows["BBBB2"]["state"].startswith("in doubt")


def test_the_list_is_a_table_for_people(config: Path) -> None:
    """One row for each hold; also without the word list."""
    result = run(config, "list", "--all")
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.output.splitlines()] == ["ref", "BBBB2", "AAAA1", "CCCC3"]


def test_one_accounts_holds(config: Path) -> None:
    """The others' are left out."""
    result = run(config, "list", "--json", "--account", "kim@example.test")
    assert [json.loads(line)["ref"] for line in result.output.splitlines()] == ["BBBB2"]


def test_one_hold_with_its_history(config: Path) -> None:
    """The ref may be written small."""
    result = run(config, "show", "aaaa1")
    assert result.exit_code == 0
    assert "sam@example.test" in result.output
    assert " open " in result.output


def test_an_unknown_ref_is_told(config: Path) -> None:
    """With 2, and without echoing what may steer a terminal."""
    result = run(config, "show", "\x1b[31mX")
    assert result.exit_code == 2
    assert "\x1b" not in result.output
    assert "no hold" in result.output


def test_a_hold_is_given_up(config: Path) -> None:
    """Once; the second time it is told that it has ended."""
    assert run(config, "discard", "AAAA1").exit_code == 0
    assert json.loads(run(config, "show", "--json", "AAAA1").output)["state"] == "discarded"
    result = run(config, "discard", "AAAA1", "nope")
    assert result.exit_code == 2
    assert "AAAA1 is discarded already" in result.output


def test_no_state_is_made_by_looking(config: Path, tmp_path: Path) -> None:
    """A file made here would belong to the wrong user."""
    for file in tmp_path.glob("state.db*"):
        file.unlink()
    result = run(config, "list")
    assert result.exit_code == 2
    assert "no state yet" in result.output
    assert not (tmp_path / "state.db").exists()


@pytest.mark.parametrize(("seconds", "said"), [(0, "0s"), (61, "1m"), (3600 * 5, "5h"), (86400 * 12 + 5, "12d")])
def test_ages_are_short(seconds: int, said: str) -> None:
    """The largest unit is enough."""
    assert age(dt.timedelta(seconds=seconds)) == said
