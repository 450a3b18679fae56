"""kill -9 while a held letter is on its way: released by folder, decided by a lead, accepted (P1, P2, P5, P6)."""

from __future__ import annotations

import os
import random
import signal
import smtplib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

import pytest

from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD, sections
from tests.e2e.daemon import Daemon, poll
from tests.e2e.letters import BAD_TEXT, CUSTOMER, assert_clean, reply, text_parts
from tests.e2e.mailbox import Mailbox
from tests.e2e.test_release import APPROVE, SEND, approving, ask, daemon, hold, leads_mailbox, rework
from tests.postfix import ACCOUNT, Postfix

__all__ = ["approving", "daemon", "leads_mailbox"]

pytestmark = [pytest.mark.server, pytest.mark.slow]

ROUNDS = int(os.environ.get("GUARDIAN_KILLS", "2"))
DOUBT = "This letter may have been sent already"


def kill_on_the_way(daemon: Daemon, chance: random.Random) -> None:
    """kill -9 around the moment when the letter is recorded as on its way."""
    if chance.random() < 0.7:
        wait_until_releasing(daemon)
        time.sleep(chance.choice([0, 0, 0.005, 0.02, 0.1]))
    else:
        time.sleep(0.3 + chance.random() * 0.7)
    daemon.stop(signal.SIGKILL)


def wait_until_releasing(daemon: Daemon) -> None:
    """Look into the state until a hold is so, for 15 s at most: it may have been so for too short a time."""
    until = time.monotonic() + 15
    file = f"file:{daemon.directory}/guardian.db?mode=ro"
    with closing(sqlite3.connect(file, uri=True, timeout=5, isolation_level=None)) as state:
        while time.monotonic() < until:
            with suppress(sqlite3.OperationalError):
                if state.execute("SELECT 1 FROM holds WHERE state = 'releasing'").fetchone():
                    return
                if not state.execute("SELECT 1 FROM holds WHERE state = 'held'").fetchone():
                    return
            time.sleep(0.001)


def judge(mailbox: Mailbox, postfix: Postfix, folder: Mailbox) -> str:
    """After a restart: sent once, or in Drafts and saying why; nothing of the hold in what was sent. Says which."""
    poll(lambda: not folder.messages(SEND), limit=60, what=f"{SEND} to be empty")
    time.sleep(0.5)
    arrived = postfix.delivered()
    drafts = mailbox.messages("Drafts")
    filed = mailbox.messages("Sent")
    assert len(arrived) <= 1, "sent twice"
    assert len(drafts) <= 1, "two drafts"
    assert arrived or drafts, "lost"
    for each in [*arrived, *(copy.octets for copy in filed)]:
        assert_clean(each)
    assert len(filed) <= len(arrived), "a copy in Sent of a letter that was not sent"
    if drafts and arrived:
        said = " ".join(" ".join(text_parts(drafts[0].octets).values()).split())
        assert DOUBT in said, "sent, and the author is not told"
    return f"arrived {len(arrived)}, draft {len(drafts)}, filed {len(filed)}"


def test_killed_while_a_draft_is_released_by_folder(daemon: Daemon, mailbox: Mailbox, postfix: Postfix) -> None:
    """Once or not at all, and when it is in doubt the draft says so."""
    chance = random.Random(20261122)
    seen = []
    for number in range(ROUNDS):
        mailbox.clear("Drafts", "Sent", "Trash")
        postfix.clear()
        draft = rework(mailbox, hold(daemon, mailbox, f"killed-{number}"))
        mailbox.move("Drafts", draft.uid, SEND)
        kill_on_the_way(daemon, chance)
        daemon.start()
        seen.append(judge(mailbox, postfix, mailbox))
    print(seen)


def test_killed_while_a_lead_s_decision_is_carried_out(
    approving: Daemon, mailbox: Mailbox, leads_mailbox: Mailbox, postfix: Postfix
) -> None:
    """The same, with the draft in its author's mailbox and the copy in the lead's."""
    chance = random.Random(20261123)
    seen = []
    for number in range(ROUNDS // 2):
        for box in (mailbox, leads_mailbox):
            box.clear("INBOX", "Drafts", "Sent", "Trash")
        postfix.clear()
        copy = ask(approving, mailbox, leads_mailbox, f"decided-{number}")
        leads_mailbox.move(APPROVE, copy.uid, SEND)
        kill_on_the_way(approving, chance)
        approving.start()
        seen.append(judge(mailbox, postfix, leads_mailbox))
    print(seen)


@pytest.fixture
def accepting(dovecot: Dovecot, postfix: Postfix, tmp_path: Path) -> Iterator[Daemon]:
    """A guardian that says 250 to what it holds."""
    daemon = Daemon(tmp_path / "guardian", {**sections(dovecot, postfix), "policy": {"hold_reply": "accept"}})
    daemon.start()
    yield daemon
    daemon.stop()


def send(daemon: Daemon, octets: bytes, codes: list[int]) -> None:
    """Send once; the answer's code goes into `codes`, when there is one."""
    with suppress(OSError, smtplib.SMTPException), smtplib.SMTP("127.0.0.1", daemon.port, timeout=30) as client:
        client.ehlo()
        client.login(ACCOUNT, PASSWORD)
        client.mail(ACCOUNT)
        client.rcpt(CUSTOMER)
        codes.append(client.data(octets)[0])


def test_killed_while_a_letter_is_accepted_and_held(accepting: Daemon, mailbox: Mailbox, postfix: Postfix) -> None:
    """What was answered 250 is in Drafts before; one draft and one note, however often it is sent; nothing goes."""
    chance = random.Random(20261124)
    seen = []
    for number in range(ROUNDS):
        mailbox.clear("INBOX", "Drafts", "Sent")
        letter = reply(BAD_TEXT, f"accepted-{number}")
        codes: list[int] = []
        client = Thread(target=send, args=(accepting, letter, codes))
        client.start()
        time.sleep(0.05 + chance.random() * 0.45)
        accepting.stop(signal.SIGKILL)
        client.join()
        at_once = len(mailbox.messages("Drafts"))
        seen.append((tuple(codes), at_once, len(mailbox.messages("INBOX"))))
        assert at_once == 1 or codes != [250], "answered 250, and not kept"
        accepting.start()
        for _ in range(2):  # the mail app has no answer, or its user sends once more
            codes.clear()
            send(accepting, letter, codes)
            assert codes == [250]
        assert len(mailbox.messages("Drafts")) == 1
        assert len(mailbox.messages("INBOX")) == 1
    assert postfix.delivered() == []
    print(seen)
