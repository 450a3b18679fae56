"""`ports.Shelf` over Dovecot: folders made on demand, whole letters, moves, Sent, waiting."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator

import pytest

from guardian.errors import Refused
from guardian.imap.drafts import ImapMailboxes
from guardian.imap.shelf import CHUNK, ImapShelf, ImapShelves
from guardian.message.token import token
from guardian.ports import Credentials
from tests.bounds import HANGS
from tests.dovecot import Dovecot, require_dovecot, running_dovecot

USER = "agent@example.test"
SEND, DISCARD = "Guardian/Send", "Guardian/Discard"

pytestmark = pytest.mark.server


@pytest.fixture(scope="module", params=[("/", ""), (".", "INBOX.")], ids=["plain", "under-inbox"])
def server(request: pytest.FixtureRequest) -> Iterator[Dovecot]:
    """With both kinds of hierarchy that there are."""
    require_dovecot()
    separator, prefix = request.param
    with running_dovecot(separator=separator, prefix=prefix) as dovecot:
        yield dovecot


@pytest.fixture
async def shelf(server: Dovecot) -> AsyncIterator[ImapShelf]:
    """The agent's mailbox, its folders made."""
    shelf = await ImapShelves(shelf_mailboxes(server), credentials_of(server)).open(USER)
    await shelf.prepare((SEND, DISCARD))
    yield shelf
    await shelf.close()


def letter(hold_id: str = "7F3K2", *, size: int = 0, number: int = 1) -> bytes:
    """A held draft with an attachment's worth of text."""
    text = b"".join(b"%070d\r\n" % i for i in range(size // 72))
    head = b"From: a@example.test\r\nSubject: x\r\nMessage-ID: <m%d@example.test>\r\n" % number
    return head + b"References: %s\r\n\r\nhello\r\n" % token(hold_id).encode() + text


async def test_what_was_placed_is_listed_read_and_moved(shelf: ImapShelf) -> None:
    """Of any size, octet for octet; moved it is in the other folder and nowhere else."""
    for size in (0, CHUNK - 100, 3 * CHUNK):
        octets = letter(size=size)
        await shelf.place(SEND, octets, "<m1@example.test>")
        (lying,) = await shelf.lying(SEND)
        assert lying.hold_ids == {"7F3K2"}
        assert await shelf.awaits("7F3K2")
        assert await shelf.read(lying.ref) == octets
        assert await shelf.move(lying.ref, DISCARD) == "moved"
        assert await shelf.read(lying.ref) is None
        assert await shelf.lying(SEND) == ()
        (lying,) = await shelf.lying(DISCARD)
        assert await shelf.move(lying.ref, "") == "moved"
        draft = await shelf.find("7F3K2")
        assert draft is not None
        assert draft.folder == shelf.folder
        assert not await shelf.awaits("7F3K2")
        assert await shelf.retire(draft) == "moved"


async def test_a_sent_letter_is_filed_once(shelf: ImapShelf) -> None:
    """A server that files what it sends has it already."""
    octets = letter("AAAA2", number=2)
    assert not await shelf.was_sent("AAAA2", "<m2@example.test>")
    assert await shelf.file(octets, "<m2@example.test>") == "filed"
    assert await shelf.file(octets, "<m2@example.test>") == "there"
    assert await shelf.was_sent("AAAA2", "")
    assert await shelf.was_sent("ZZZZ9", "<m2@example.test>")


async def test_waiting_ends_with_news(server: Dovecot, shelf: ImapShelf) -> None:
    """By IDLE, long before the time is up; at once when it came between the look and the waiting."""
    await shelf.lying(SEND)
    other = await ImapShelves(shelf_mailboxes(server), credentials_of(server)).open(USER)
    began = time.monotonic()
    waiting = asyncio.create_task(shelf.idle(SEND, 2 * HANGS))
    await asyncio.sleep(0.3)
    await other.place(SEND, letter("BBBB3", number=3), "<m3@example.test>")
    await waiting
    await shelf.idle(SEND, 2 * HANGS)
    assert time.monotonic() - began < HANGS
    (lying,) = await shelf.lying(SEND)
    await shelf.retire(lying.ref)
    await shelf.lying(SEND)
    await shelf.idle(SEND, 0.2)
    await other.close()


async def test_folders_that_are_there_are_left_alone(server: Dovecot, shelf: ImapShelf) -> None:
    """Preparing again changes nothing; a folder nobody made is told."""
    await shelf.prepare((SEND, DISCARD))
    assert await shelf.lying("Guardian/Approve") == ()
    with pytest.raises(Refused):
        await shelf.place("Guardian/Nowhere", b"x\r\n", "")


def shelf_mailboxes(server: Dovecot) -> ImapMailboxes:
    """The server's mailboxes."""
    return ImapMailboxes(host="127.0.0.1", port=server.port, security="none", tls=None)


def credentials_of(server: Dovecot):
    """Every user's login."""

    async def credentials(account: str) -> Credentials:
        return Credentials("PLAIN", account, server.users[account])

    return credentials
