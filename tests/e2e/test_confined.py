"""The daemon starts and does its whole work under the restrictions of its systemd unit."""

from __future__ import annotations

import signal
import smtplib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bounds import HANGS
from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD, sections
from tests.e2e.daemon import Daemon, poll
from tests.e2e.letters import BAD_TEXT, BETTER, CUSTOMER, GOOD_TEXT, assert_clean, edit, reply
from tests.e2e.mailbox import Mailbox
from tests.postfix import ACCOUNT, Postfix
from tests.systemd.confine import confined, is_possible

pytestmark = [
    pytest.mark.server,
    pytest.mark.skipif(not is_possible(), reason="no user namespaces, or not Linux on x86-64 with systemd's tools"),
]


@pytest.fixture
def daemon(dovecot: Dovecot, postfix: Postfix, tmp_path: Path) -> Iterator[Daemon]:
    """One whose own folder is all that it may write to."""
    made = Daemon(tmp_path / "guardian", {**sections(dovecot, postfix), "metrics": {"listen": ""}})
    made.start(under=confined(made.directory))
    yield made
    made.stop()


def status(pid: int) -> dict[str, str]:
    """What the kernel says of a process."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def shell(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """A shell under the same restrictions."""
    return subprocess.run([*confined(folder), "sh", "-c", script], capture_output=True, text=True, timeout=60)


def send(daemon: Daemon, octets: bytes) -> int:
    """The code that the final dot gets."""
    with smtplib.SMTP("127.0.0.1", daemon.port, timeout=60) as client:
        client.login(ACCOUNT, PASSWORD)
        client.mail(ACCOUNT)
        client.rcpt(CUSTOMER)
        return client.data(octets)[0]


def test_a_letter_is_held_mended_and_sent(daemon: Daemon, mailbox: Mailbox, postfix: Postfix) -> None:
    """Relay, review in workers, draft, revision, reload and the end: nothing of it needs what the unit takes away."""
    assert send(daemon, reply(GOOD_TEXT, "good")) == 250
    assert send(daemon, reply(BAD_TEXT, "bad")) == 550
    (draft,) = mailbox.messages("Drafts", 1)
    assert send(daemon, edit(draft.octets, BETTER)) == 250
    for arrived in postfix.delivered(2):
        assert_clean(arrived)
    daemon.signal(signal.SIGHUP)
    poll(lambda: [e for e in daemon.events() if e["event"] == "reloaded"], limit=HANGS, what="a reload")
    assert daemon.stop() == 0
    assert {e["event"] for e in daemon.events()}.isdisjoint({"incident", "review_failed", "worker_replaced"})


def test_it_is_confined_and_so_are_its_workers(daemon: Daemon) -> None:
    """A filter on system calls, no capability, no way to any; a file system that cannot be written to."""
    children = Path(f"/proc/{daemon.pid}/task/{daemon.pid}/children").read_text().split()
    assert len(children) >= 1
    for pid in (daemon.pid, *map(int, children)):
        found = status(pid)
        assert (found["Seccomp"], found["NoNewPrivs"]) == ("2", "1")
        assert {int(found[name], 16) for name in ("CapEff", "CapPrm", "CapInh", "CapBnd", "CapAmb")} == {0}
    root = next(
        line.split() for line in Path(f"/proc/{daemon.pid}/mountinfo").read_text().splitlines() if " / / " in line
    )
    assert "ro" in root[5].split(",")


def test_the_restrictions_restrict(tmp_path: Path) -> None:
    """What the unit forbids fails here too, so that the tests above say something."""
    assert shell(tmp_path, f"echo x > {tmp_path}/here").returncode == 0
    assert "Read-only file system" in shell(tmp_path, f"echo x > {tmp_path.parent}/there").stderr
    assert shell(tmp_path, "unshare --user true").returncode != 0
    assert shell(tmp_path, "mount -t tmpfs none /mnt").returncode != 0
    packet = "import socket; socket.socket(socket.AF_PACKET, socket.SOCK_RAW)"
    assert "Address family not supported" in shell(tmp_path, f"python3 -c '{packet}'").stderr
