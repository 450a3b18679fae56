"""`guardian config`, `guardian explain`, and the group they stand in."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from guardian import __version__
from guardian.checks.catalogue import ALL
from guardian.cli import COMMANDS, main
from guardian.cli.reference import render_commands
from guardian.settings.example import render_example

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str) -> Result:
    """`guardian ARGUMENTS`."""
    return CliRunner().invoke(main, arguments, prog_name="guardian")


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """What `guardian config example` wrote."""
    path = tmp_path / "guardian.toml"
    path.write_text(run("config", "example").output)
    path.chmod(0o600)
    return path


def test_the_example_is_printed() -> None:
    """Just as it is in the repository."""
    result = run("config", "example")
    assert (result.exit_code, result.output) == (0, render_example())


def test_the_example_passes_its_own_check(written: Path) -> None:
    """0, with what is in effect and a reminder to fill in the hosts."""
    result = run("config", "check", str(written))
    assert result.exit_code == 0
    assert result.output.startswith("The configuration can be used.\n")
    assert "listens    127.0.0.1:2525; login required\n" in result.output
    assert "upstream   smtp.example.org:587, STARTTLS\n" in result.output
    assert "Note: upstream.host is still the example's" in result.output


def test_a_filled_in_example_has_no_reminder(written: Path) -> None:
    """Hosts of one's own."""
    written.write_text(written.read_text().replace("example.org", "example.net"))
    result = run("config", "check", str(written))
    assert result.exit_code == 0
    assert "Note:" not in result.output


def test_all_mistakes_are_told_at_once(written: Path) -> None:
    """2, one line each on standard error, with line number and nearest name; nothing on standard output."""
    text = written.read_text().replace("[log]", "[logg]").replace("#port = 993", 'port = "993"')
    written.write_text(text)
    result = run("config", "check", str(written))
    assert result.exit_code == 2
    assert result.stdout == ""
    told = result.stderr.splitlines()
    assert len(told) == 2
    assert told[0].endswith(": imap.port: must be a whole number, without quotes")
    assert told[1].endswith(': logg: unknown key; did you mean "log"?')


def test_a_missing_configuration_is_told(tmp_path: Path) -> None:
    """2, with the command that writes one."""
    result = run("config", "check", str(tmp_path / "none.toml"))
    assert result.exit_code == 2
    assert "guardian config example >" in result.stderr


def test_explain_lists_every_check() -> None:
    """Without a name: the catalogue."""
    result = run("explain")
    assert result.exit_code == 0
    for check in ALL:
        assert check.id in result.output


@pytest.mark.parametrize("check", ALL, ids=lambda check: check.id)
def test_explain_tells_a_checks_reasons_and_options(check) -> None:
    """Its sections, its key in the configuration and its options."""
    result = run("explain", check.id)
    assert result.exit_code == 0
    for title in re.findall(r"^## (.+)$", check.about, re.MULTILINE):
        assert title in result.output
    assert f"[checks.{check.id}]" in result.output
    for name in check.options.__dataclass_fields__:
        assert name in result.output


def test_explain_lists_a_family() -> None:
    """A family's name gives its checks only."""
    result = run("explain", "tone")
    assert result.exit_code == 0
    assert "tone.blame" in result.output
    assert "clarity." not in result.output


@pytest.mark.parametrize(("word", "near"), [("blame", "tone.blame"), ("tone.blam", "tone.blame"), ("qqq", "")])
def test_explain_helps_with_a_wrong_name(word: str, near: str) -> None:
    """2 and the nearest name."""
    result = run("explain", word)
    assert result.exit_code == 2
    assert (f'did you mean "{near}"?' in result.stderr) if near else ("did you mean" not in result.stderr)


def test_the_version() -> None:
    """`guardian --version`."""
    assert run("--version").output == f"guardian {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_teaches_by_example(name: str) -> None:
    """Each command is there and its help shows at least one call."""
    command = main.get_command(click.Context(main), name)
    assert command is not None
    help_ = run(name, "--help")
    assert help_.exit_code == 0
    assert f"  guardian {name}" in help_.output


def test_an_unknown_command_is_refused() -> None:
    """2, as click does."""
    assert run("nonsense").exit_code == 2


def test_help_loads_no_command() -> None:
    """`guardian --help` and `--version` import neither checks nor mail libraries, so that they are quick."""
    script = (
        "import json, sys\n"
        "from guardian.cli import main\n"
        "main(['--help'], standalone_mode=False)\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert {"guardian.cli", "click"} <= loaded
    assert not loaded & {
        "guardian.checks.catalogue",
        "guardian.cli.run",
        "pydantic",
        "nltk",
        "rich",
        "sqlalchemy",
    }


def test_the_page_of_commands_shows_each_help() -> None:
    """docs/commands.md has a section for every command and subcommand."""
    page = render_commands()
    for name in ("guardian", *(f"guardian {c}" for c in COMMANDS), "guardian config check"):
        assert f"\n## {name}\n" in page
