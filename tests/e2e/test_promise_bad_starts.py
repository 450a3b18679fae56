"""A guardian that cannot keep its promises does not start: it says why at once, in a sentence with the remedy."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.certificates import Authority
from tests.e2e.daemon import ROOT
from tests.postfix import free_port

GOOD = """\
[listen]
smtp = ["127.0.0.1:{port}"]
[upstream]
host = "127.0.0.1"
port = 1
security = "none"
[imap]
host = "127.0.0.1"
port = 1
security = "none"
[state]
url = "sqlite:///{directory}/guardian.db"
"""


def good(directory: Path) -> str:
    """A configuration that works."""
    return GOOD.format(directory=directory, port=free_port())


def no_file(directory: Path) -> None:
    """There is no configuration."""


def a_folder(directory: Path) -> None:
    """The configuration is a folder."""
    (directory / "guardian.toml").mkdir()


def no_text(directory: Path) -> None:
    """The configuration is no UTF-8."""
    (directory / "guardian.toml").write_bytes(b"\xff\xfe\0[\0l\0")


def no_toml(directory: Path) -> None:
    """The configuration breaks off."""
    (directory / "guardian.toml").write_text(good(directory) + '[tls]\ncert = "x\n')


def no_certificate(directory: Path) -> None:
    """The certificate is not there."""
    (directory / "guardian.toml").write_text(good(directory) + '[tls]\ncert = "cert.pem"\nkey = "key.pem"\n')


def wrong_key(directory: Path) -> None:
    """The key belongs to another certificate."""
    authority = Authority(directory / "tls")
    one, other = authority.issue(), authority.issue()
    tls = f'[tls]\ncert = "{one.cert}"\nkey = "{other.key}"\n'
    (directory / "guardian.toml").write_text(good(directory) + tls)


def no_such_authority(directory: Path) -> None:
    """Upstream's authorities are no certificates."""
    (directory / "ca.pem").write_text("nothing\n")
    text = good(directory).replace("port = 1\n", 'port = 1\nca_file = "ca.pem"\n', 1)
    text = text.replace('host = "127.0.0.1"', 'host = "mail.example"', 1).replace('"none"', '"starttls"', 1)
    (directory / "guardian.toml").write_text(text)


def state_in_a_file(directory: Path) -> None:
    """The folder of the state is a file."""
    (directory / "file").write_text("")
    text = good(directory).replace(f"{directory}/guardian.db", f"{directory}/file/guardian.db")
    (directory / "guardian.toml").write_text(text)


def state_nowhere(directory: Path) -> None:
    """The folder of the state takes no files, root's neither."""
    text = good(directory).replace(f"{directory}/guardian.db", "/proc/guardian.db")
    (directory / "guardian.toml").write_text(text)


def state_is_no_database(directory: Path) -> None:
    """The state is something else."""
    (directory / "guardian.db").write_bytes(b"no database, " * 1000)
    (directory / "guardian.toml").write_text(good(directory))


def foreign_address(directory: Path) -> None:
    """This machine has no such address."""
    tls = Authority(directory / "tls").issue()
    text = good(directory).replace("127.0.0.1:", "192.0.2.7:", 1)
    (directory / "guardian.toml").write_text(text + f'[tls]\ncert = "{tls.cert}"\nkey = "{tls.key}"\n')


BAD: dict[Callable[[Path], None], str] = {
    no_file: r"guardian.toml",
    a_folder: r"guardian.toml",
    no_text: r"UTF-8",
    no_toml: r"guardian.toml:\d+",
    no_certificate: r"tls\.cert",
    wrong_key: r"does not belong to the certificate",
    no_such_authority: r"ca_file",
    state_in_a_file: r"state\.url",
    state_nowhere: r"state\.url",
    state_is_no_database: r"state\.url",
    foreign_address: r"no such address",
}


def start(directory: Path) -> tuple[int, str]:
    """Status of a `guardian run`, and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "guardian", "run", "--config", str(directory / "guardian.toml")],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k != "NOTIFY_SOCKET"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout + done.stderr


def assert_clear(status: int, said: str) -> None:
    """Status 2, and sentences without a traceback, a class name or a word of another language."""
    assert status == 2, said
    assert said.strip()
    assert len(said.strip().splitlines()) <= 4, said
    for inside in ("Traceback", "Error(", "Errno", "sqlalche", "aiosqlite", "sqlite3", ".py"):
        assert inside not in said, said


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.__name__.replace("_", "-"))
def test_a_bad_start_is_told_in_a_sentence(bad: Callable[[Path], None], tmp_path: Path) -> None:
    """P1: exit status 2 with what is wrong and where, and no letter taken by half a guardian."""
    bad(tmp_path)
    config = tmp_path / "guardian.toml"
    if config.is_file():
        config.chmod(0o600)
    status, said = start(tmp_path)
    assert_clear(status, said)
    assert re.search(BAD[bad], said), said


def test_a_taken_port_is_told(tmp_path: Path) -> None:
    """P1: two guardians on one port would each have half the letters: the second does not start."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        text = GOOD.format(directory=tmp_path, port=port)
        (tmp_path / "guardian.toml").write_text(text)
        (tmp_path / "guardian.toml").chmod(0o600)
        status, said = start(tmp_path)
    assert_clear(status, said)
    assert f"cannot listen on 127.0.0.1:{port}: another program listens there" in said
