"""What stays true when guardian itself, its state or the mailbox goes away between a hold and its release."""

from __future__ import annotations

import signal
import smtplib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dovecot import Dovecot
from tests.e2e.conftest import Login, sections
from tests.e2e.daemon import Daemon
from tests.e2e.letters import BAD_TEXT, BETTER, CUSTOMER, KIND, assert_clean, edit, reply, text_parts
from tests.e2e.mailbox import Mailbox, Stored
from tests.postfix import ACCOUNT, Postfix

pytestmark = pytest.mark.server


@pytest.fixture
def daemon(dovecot: Dovecot, postfix: Postfix, tmp_path: Path) -> Iterator[Daemon]:
    """A guardian of this test's own, running."""
    own = Daemon(tmp_path / "own", sections(dovecot, postfix))
    try:
        own.start()
        yield own
    finally:
        own.stop()


def hold(daemon: Daemon, login: Login, mailbox: Mailbox, name: str, attempt: int = 1) -> Stored:
    """Send a letter that is held; its draft."""
    with login(daemon.port) as client, pytest.raises(smtplib.SMTPDataError) as held:
        client.sendmail(ACCOUNT, [CUSTOMER], reply(BAD_TEXT, name, attempt=attempt))
    assert held.value.smtp_code == 550
    (draft,) = mailbox.messages("Drafts")
    return draft


@pytest.mark.parametrize("end", ["stopped", "killed"])
def test_hold_outlives_the_daemon(end: str, daemon: Daemon, login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """A letter held before a restart or a kill -9 is known after it: the edited draft passes, to Trash."""
    draft = hold(daemon, login, mailbox, "restart")
    if end == "killed":
        daemon.stop(signal.SIGKILL)
    else:
        assert daemon.stop() == 0
    daemon.start()
    with login(daemon.port) as client:
        client.sendmail(ACCOUNT, [CUSTOMER], edit(draft.octets, BETTER))
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    mailbox.messages("Drafts", 0)
    (trashed,) = mailbox.messages("Trash", 1)
    assert trashed.octets == draft.octets


def test_same_letter_after_a_restart_is_one_draft(daemon: Daemon, login: Login, mailbox: Mailbox) -> None:
    """P6 does not depend on memory: the letter sent again after a restart finds its draft."""
    draft = hold(daemon, login, mailbox, "again")
    daemon.stop()
    daemon.start()
    again = hold(daemon, login, mailbox, "again", attempt=2)
    assert (again.uid, again.octets) == (draft.uid, draft.octets)


def test_lost_database(daemon: Daemon, login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """P5 does not depend on the state: with the database gone a revision still leaves without the note."""
    draft = hold(daemon, login, mailbox, "lost")
    daemon.stop()
    for path in daemon.directory.glob("guardian.db*"):
        path.unlink()
    daemon.start()
    with login(daemon.port) as client:
        client.sendmail(ACCOUNT, [CUSTOMER], edit(draft.octets, BETTER))
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    assert KIND in text_parts(arrived)["text/plain"]


def test_nothing_readable_at_rest(daemon: Daemon, login: Login, mailbox: Mailbox) -> None:
    """P7: no word, subject or recipient of a letter is in the state's files, which only guardian may read."""
    hold(daemon, login, mailbox, "rest")
    assert daemon.stop() == 0
    files = list(daemon.directory.glob("guardian.db*"))
    assert files
    for path in files:
        octets = path.read_bytes().lower()
        for word in (b"manual", b"already said", b"router", CUSTOMER.encode()):
            assert word not in octets
        assert path.stat().st_mode & 0o077 == 0
