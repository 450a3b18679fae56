"""SIGHUP on the running daemon: all or nothing, no letter lost, each letter under exactly one policy."""

from __future__ import annotations

import os
import signal
import smtplib
import ssl
import threading
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.certificates import Authority
from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD
from tests.e2e.daemon import Daemon, poll
from tests.e2e.mailbox import Mailbox
from tests.postfix import ACCOUNT, Postfix

pytestmark = pytest.mark.server

HARSH = "Hello Ann,\n\nyou should have read the manual. It is your own fault, as I already said.\n\nKind regards\nBob\n"
LENIENT = '[checks.tone]\naction = "note"\n[checks.care]\naction = "note"\n[checks.answer]\naction = "note"\n'
BROKEN = ('[policy]\nmood = "grim"\n', "[[[\n", '[checks.tone.blame]\naction = "maybe"\n')


@pytest.fixture
def daemon(dovecot: Dovecot, postfix: Postfix, tmp_path: Path) -> Iterator[Daemon]:
    """One of its own, since its configuration changes."""
    made = Daemon(
        tmp_path / "guardian",
        {
            "upstream": {"host": "127.0.0.1", "port": postfix.port, "security": "none"},
            "imap": {"host": "127.0.0.1", "port": dovecot.port, "security": "none"},
            "metrics": {"listen": ""},
            "review": {"workers": 2},
        },
    )
    made.start()
    yield made
    assert made.stop() == 0


def letter(number: str) -> EmailMessage:
    """One that the strict policy holds and the lenient one passes."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = ACCOUNT, "ann@customer.example", f"Lamp {number}"
    message["Message-ID"] = f"<{number}@reload.example>"
    message.set_content(HARSH)
    return message


def send(daemon: Daemon, message: EmailMessage) -> int:
    """The code that the final dot got."""
    with smtplib.SMTP("127.0.0.1", daemon.port, timeout=60) as client:
        client.login(ACCOUNT, PASSWORD)
        try:
            client.send_message(message)
        except smtplib.SMTPDataError as refused:
            return refused.smtp_code
    return 250


def reload(daemon: Daemon, text: str) -> None:
    """Put `text` in place at once, as an admin's editor does, and send SIGHUP."""
    fresh = daemon.config.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.chmod(0o600)
    fresh.rename(daemon.config)
    os.kill(daemon.pid, signal.SIGHUP)


def said(daemon: Daemon, event: str, count: int) -> list[dict[str, object]]:
    """The lines of this event, once there are so many."""

    def lines() -> list[dict[str, object]]:
        return [line for line in daemon.events() if line["event"] == event]

    poll(lambda: len(lines()) >= count, limit=60, what=f"{count} lines of {event}")
    return lines()


def test_a_changed_policy_is_taken(daemon: Daemon, mailbox: Mailbox) -> None:
    """Held before, passed after, held again when it is changed back; the log names old and new."""
    strict = daemon.config.read_text(encoding="utf-8")
    assert send(daemon, letter("one")) == 550
    reload(daemon, strict + LENIENT)
    (line,) = said(daemon, "reloaded", 1)
    assert line["policy"] != line["was"]
    assert send(daemon, letter("two")) == 250
    reload(daemon, strict)
    said(daemon, "reloaded", 2)
    assert send(daemon, letter("three")) == 550
    closed = daemon.closed(3)
    assert [line["policy"] for line in closed][::2] == [closed[0]["policy"]] * 2
    assert closed[1]["policy"] == line["policy"]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_file_changes_nothing(daemon: Daemon, mailbox: Mailbox, broken: str) -> None:
    """The old policy stays in force, and every mistake is in the log with its line."""
    strict = daemon.config.read_text(encoding="utf-8")
    reload(daemon, strict + broken)
    (line,) = said(daemon, "not_reloaded", 1)
    assert line["mistakes"]
    assert str(daemon.config) in str(line["mistakes"])
    assert send(daemon, letter("one")) == 550


def test_a_new_certificate_is_shown(daemon: Daemon) -> None:
    """From the next handshake on; sessions that are open go on with theirs."""
    other = Authority(daemon.directory / "other").issue()
    text = daemon.config.read_text(encoding="utf-8")
    tls = next(line for line in text.splitlines() if line.startswith("cert = "))
    key = next(line for line in text.splitlines() if line.startswith("key = "))
    reload(daemon, text.replace(tls, f'cert = "{other.cert}"').replace(key, f'key = "{other.key}"'))
    said(daemon, "reloaded", 1)
    shown = ssl.get_server_certificate(("127.0.0.1", daemon.tls_port), timeout=20)
    assert shown.split() == other.cert.read_text().split()


def test_what_needs_a_restart_is_named(daemon: Daemon) -> None:
    """Other servers or ports wait for the next start, and the log says which sections do."""
    text = daemon.config.read_text(encoding="utf-8")
    reload(daemon, text.replace("[review]\n", '[review]\ntimeout = "9s"\n'))
    (line,) = said(daemon, "reload_needs_restart", 1)
    assert line["sections"] == ["review"]


@pytest.mark.slow
def test_fifty_reloads_under_load(daemon: Daemon, mailbox: Mailbox) -> None:
    """Every fifth broken, letters all the while: none fails, and each had the verdict of the policy it names."""
    strict = daemon.config.read_text(encoding="utf-8")
    codes: dict[str, int] = {}
    over = threading.Event()

    def work(name: str) -> None:
        number = 0
        while not over.is_set():
            number += 1
            codes[f"{name}-{number}"] = send(daemon, letter(f"{name}-{number}"))

    threads = [threading.Thread(target=work, args=(str(i),)) for i in range(4)]
    for thread in threads:
        thread.start()
    for i in range(50):
        reload(daemon, strict + ("" if i % 2 else LENIENT) + (BROKEN[i % 3] if i % 5 == 4 else ""))
        time.sleep(0.15)
    over.set()
    for thread in threads:
        thread.join()
    assert set(codes.values()) == {250, 550}
    outcomes: dict[object, set[object]] = {}
    for line in daemon.closed(len(codes)):
        outcomes.setdefault(line["policy"], set()).add(line["outcome"])
    assert sorted(map(list, outcomes.values())) == [["hold"], ["pass"]]
    assert len(said(daemon, "not_reloaded", 1)) >= 1
