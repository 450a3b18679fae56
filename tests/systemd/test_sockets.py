"""Sockets that systemd opened: taken over by name, told apart from none, not left to children."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from guardian.supervisor import handed_sockets
from tests.certificates import Authority
from tests.postfix import free_port

UNITS = Path(__file__).parents[2] / "systemd"


def start(config: Path, sockets: Sequence[socket.socket], names: str) -> subprocess.Popen[bytes]:
    """`guardian run` as systemd starts it: descriptors from 3 on, and the environment that says so."""

    def place() -> None:
        for i, sock in enumerate(sockets):
            os.dup2(sock.fileno(), 3 + i)

    environment = {**os.environ, "LISTEN_FDS": str(len(sockets)), "LISTEN_FDNAMES": names}
    return subprocess.Popen(
        ["sh", "-c", f'LISTEN_PID=$$ exec "{sys.executable}" -m guardian run --config "{config}"'],
        env=environment if sockets else None,
        preexec_fn=place,
        close_fds=False,
        stderr=subprocess.PIPE,
        cwd=config.parent,
    )


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration that listens on what systemd hands over; its servers are not there."""
    certificate = Authority(tmp_path / "tls").issue()
    path = tmp_path / "guardian.toml"
    path.write_text(
        '[listen]\nsmtp = ["systemd"]\nsmtps = ["systemd"]\nhostname = "relay.example.test"\n'
        f'[tls]\ncert = "{certificate.cert}"\nkey = "{certificate.key}"\n'
        f'[upstream]\nhost = "127.0.0.1"\nport = {free_port()}\nsecurity = "none"\n'
        f'[imap]\nhost = "127.0.0.1"\nport = {free_port()}\nsecurity = "none"\n'
    )
    path.chmod(0o600)
    return path


def test_it_serves_on_the_sockets_it_was_given(config: Path) -> None:
    """Port and family are systemd's; guardian greets on the plain one, and ends well."""
    with socket.create_server(("127.0.0.1", 0)) as smtp, socket.create_server(("127.0.0.1", 0)) as smtps:
        process = start(config, [smtp, smtps], "smtp:smtps")
        try:
            with socket.create_connection(smtp.getsockname(), timeout=60) as client:  # waits in the backlog until then
                assert client.recv(512).startswith((b"220 relay.example.test", b"4"))
        finally:
            process.terminate()
            _, log = process.communicate(timeout=60)
    assert process.returncode == 0, log


def test_without_its_sockets_it_says_so(config: Path) -> None:
    """A sentence with the remedy, and the status at which systemd does not try again."""
    process = start(config, [], "")
    _, log = process.communicate(timeout=60)
    assert process.returncode == 2
    assert b"enable the .socket units" in log
    assert b"Traceback" not in log


def test_what_is_meant_for_another_process_is_not_taken() -> None:
    """LISTEN_PID is another's; the environment is cleared all the same, as sd_listen_fds(3) wants."""
    environment = {"LISTEN_PID": "1", "LISTEN_FDS": "1", "LISTEN_FDNAMES": "smtp", "HOME": "/"}
    assert handed_sockets(environment) == {}
    assert environment == {"HOME": "/"}


@pytest.mark.parametrize("environment", [{}, {"LISTEN_PID": "x", "LISTEN_FDS": "many"}])
def test_no_systemd_no_sockets(environment: dict[str, str]) -> None:
    """Nothing said, or nonsense: nothing is taken."""
    assert handed_sockets(dict(environment)) == {}


@pytest.mark.parametrize(
    ("unit", "name", "port"), [("guardian.socket", "smtp", "587"), ("guardian-tls.socket", "smtps", "465")]
)
def test_units_name_their_sockets(unit: str, name: str, port: str) -> None:
    """By the names that guardian looks for."""
    text = (UNITS / unit).read_text(encoding="utf-8")
    assert re.search(rf"^FileDescriptorName={name}$", text, re.MULTILINE)
    assert re.search(rf"^ListenStream={port}$", text, re.MULTILINE)
    assert re.search(r"^Service=guardian\.service$", text, re.MULTILINE)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed here")
def test_units_are_valid(tmp_path: Path) -> None:
    """To systemd itself, beside the service."""
    for unit in UNITS.iterdir():
        text = unit.read_text(encoding="utf-8").replace("/opt/guardian/bin/guardian", "/bin/true")
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
    run = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, sorted(tmp_path.glob("*.socket")))],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "guardian" not in run.stderr, run.stderr
