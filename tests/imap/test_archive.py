"""guardian.imap.archive: reading what was sent, without a trace."""

from __future__ import annotations

import imaplib
from collections.abc import Iterator

import pytest

from guardian.errors import Refused
from guardian.imap.archive import ImapArchive
from guardian.imap.drafts import ImapMailboxes
from guardian.ports import Credentials
from tests.dovecot import USERS, Dovecot, dovecot

__all__ = ["dovecot"]

pytestmark = pytest.mark.server
ACCOUNT = "second@example.test"
LETTER = b"From: a@b.example\r\nSubject: %s\r\n\r\nHello,\r\n\r\nyes.\r\n"


@pytest.fixture
def sent(dovecot: Dovecot) -> Iterator[imaplib.IMAP4]:
    """A login on an account whose Sent folder holds three letters that nobody has read."""
    with imaplib.IMAP4("127.0.0.1", dovecot.port, timeout=20) as imap:
        imap.login(ACCOUNT, USERS[ACCOUNT])
        imap.delete("Sent")
        imap.create("Sent")
        for subject in (b"one", b"two", b"three"):
            imap.append("Sent", "", "", LETTER % subject)
        yield imap


async def archive(dovecot: Dovecot) -> ImapArchive:
    """The same account, as `guardian trial` opens it."""
    boxes = ImapMailboxes(host="127.0.0.1", port=dovecot.port, security="none", tls=None)
    return await boxes.open_as(ImapArchive, Credentials("PLAIN", ACCOUNT, USERS[ACCOUNT]))


async def test_the_newest_come_first(dovecot: Dovecot, sent: imaplib.IMAP4) -> None:
    """Octets as they are stored; `most` leaves the oldest out."""
    box = await archive(dovecot)
    try:
        all_of_them = [octets async for _, octets in box.letters()]
        newest = [octets async for _, octets in box.letters("Sent", most=2)]
    finally:
        await box.close()
    assert all_of_them == [LETTER % s for s in (b"three", b"two", b"one")]
    assert newest == all_of_them[:2]


async def test_nothing_is_changed(dovecot: Dovecot, sent: imaplib.IMAP4) -> None:
    """Not even read: no flag is set."""
    box = await archive(dovecot)
    try:
        assert len([name async for name, _ in box.letters()]) == 3
    finally:
        await box.close()
    sent.select("Sent", readonly=True)
    _, unseen = sent.search(None, "UNSEEN")
    assert len(unseen[0].split()) == 3


async def test_a_folder_that_is_not_there(dovecot: Dovecot, sent: imaplib.IMAP4) -> None:
    """Refused, with a reason."""
    box = await archive(dovecot)
    try:
        with pytest.raises(Refused) as refused:
            [name async for name, _ in box.letters("No such")]
    finally:
        await box.close()
    assert refused.value.reason == "no-sent"
