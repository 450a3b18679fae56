"""`guardian doctor` on real servers: all is well, and what it says when something is not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD
from tests.e2e.daemon import Daemon
from tests.postfix import ACCOUNT, Postfix, free_port

pytestmark = pytest.mark.server


def doctor(config: Path, *arguments: str, password: str = PASSWORD) -> tuple[int, list[dict[str, Any]]]:
    """Its exit status and its lines."""
    done = subprocess.run(
        [sys.executable, "-m", "guardian", "doctor", "--json", "--config", str(config), *arguments],
        input=password + "\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert password not in done.stdout
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def said(lines: list[dict[str, Any]], edge: str) -> dict[str, str]:
    """The gravest line of an edge."""
    order = ["ok", "warn", "fail"]
    return max((line for line in lines if line["edge"] == edge), key=lambda line: order.index(line["state"]))


def test_a_running_guardian_is_well(guardian: Daemon, tmp_path: Path) -> None:
    """Every edge in the order of a letter's way; the login works on both servers; status 0."""
    status, lines = doctor(guardian.config, "--account", ACCOUNT, "--password-stdin")
    assert status == 0, lines
    edges = list(dict.fromkeys(line["edge"] for line in lines if line["edge"] != "user"))
    assert edges == ["config", "listen", "certificate", "upstream", "imap", "state", "review", "clock"]
    texts = [line["text"] for line in lines]
    assert f"login as {ACCOUNT}" in texts
    assert any("Drafts is 'Drafts'" in t for t in texts)
    assert said(lines, "state")["state"] == "ok"


def test_a_wrong_password(guardian: Daemon) -> None:
    """Both servers refuse it; each line says whose password is meant and never what it was."""
    status, lines = doctor(guardian.config, "--account", ACCOUNT, "--password-stdin", password="not the password")
    assert status == 1
    for edge in ("upstream", "imap"):
        assert said(lines, edge)["state"] == "fail"
        assert "refuses the login" in said(lines, edge)["text"]


def test_servers_that_are_not_there(guardian: Daemon, tmp_path: Path) -> None:
    """Each says so with the remedy, and what comes after them is tried all the same."""
    config = tmp_path / "guardian.toml"
    config.write_text(
        f'[listen]\nsmtp = ["127.0.0.1:{free_port()}"]\n'
        f'[upstream]\nhost = "127.0.0.1"\nport = {free_port()}\nsecurity = "none"\n'
        f'[imap]\nhost = "127.0.0.1"\nport = {free_port()}\nsecurity = "none"\n'
    )
    config.chmod(0o600)
    status, lines = doctor(config)
    assert status == 1
    assert "no connection" in said(lines, "upstream")["text"]
    assert "no connection" in said(lines, "imap")["text"]
    assert said(lines, "review")["state"] == "ok"


def test_a_server_that_is_the_wrong_one(dovecot: Dovecot, postfix: Postfix, tmp_path: Path) -> None:
    """IMAP's port given as the outgoing server's, and the other way round."""
    config = tmp_path / "guardian.toml"
    config.write_text(
        f'[listen]\nsmtp = ["127.0.0.1:{free_port()}"]\n'
        f'[upstream]\nhost = "127.0.0.1"\nport = {dovecot.port}\nsecurity = "none"\n'
        f'[imap]\nhost = "127.0.0.1"\nport = {postfix.port}\nsecurity = "none"\n'
    )
    config.chmod(0o600)
    status, lines = doctor(config)
    assert status == 1
    for edge in ("upstream", "imap"):
        assert said(lines, edge)["state"] == "fail"
        assert said(lines, edge)["remedy"]
