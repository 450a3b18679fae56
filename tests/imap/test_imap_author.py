"""What `ports.AuthorMailbox` promises, over Dovecot: notes into INBOX, copies found in Sent and moved aside."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest

from guardian.errors import Unavailable
from guardian.imap.author import COPY_PART, ImapAuthor, ImapAuthors
from guardian.ports import Credentials
from tests.dovecot import Dovecot, require_dovecot, running_dovecot

pytestmark = pytest.mark.server

USER = "agent@example.test"
LOGIN = Credentials("PLAIN", USER, "secret")
DATE = dt.datetime(2026, 11, 21, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
ASIDE = "Guardian/Not sent"


def message(
    message_id: str = "<m1@example.test>", date: str = "Sat, 21 Nov 2026 23:30:00 -0500", more: str = ""
) -> bytes:
    """One letter."""
    return f"From: {USER}\r\nMessage-ID: {message_id}\r\nDate: {date}\r\nSubject: x\r\n\r\nDear Ann{more}\r\n".encode()


def authors(server: Dovecot) -> ImapAuthors:
    """Mailboxes there."""
    return ImapAuthors(host="127.0.0.1", port=server.port, security="none", tls=None, timeout=10)


@pytest.fixture
async def mailbox(dovecot: Dovecot) -> AsyncIterator[ImapAuthor]:
    """The agent's mailbox, emptied."""
    dovecot.empty(USER, "INBOX", "Sent")
    opened = await authors(dovecot).open(LOGIN)
    yield opened
    await opened.close()


@pytest.fixture(scope="module")
def courier() -> Iterator[Dovecot]:
    """A server with a prefix, dots between levels, German folders and no special uses."""
    require_dovecot()
    with running_dovecot(special={"Entwürfe": "", "Gesendet": ""}, separator=".", prefix="INBOX.") as server:
        yield server


async def test_a_note_is_delivered_unread(mailbox: ImapAuthor, dovecot: Dovecot) -> None:
    """The octets as they are; the reference is proven by a later move to Trash."""
    ref = await mailbox.deliver(message(), message_id="<m1@example.test>", look_first=False, timeout=5)
    assert dovecot.messages(USER, "INBOX") == [message()]
    assert "\\Seen" not in dovecot.flags(USER, "INBOX")[0]
    assert await mailbox.retire(ref) == "moved"
    assert dovecot.messages(USER, "INBOX") == []


async def test_a_note_that_may_be_there_is_looked_for(mailbox: ImapAuthor, dovecot: Dovecot) -> None:
    """The same reference, no second note."""
    first = await mailbox.deliver(message(), message_id="<m1@example.test>", look_first=True, timeout=5)
    again = await mailbox.deliver(message(), message_id="<m1@example.test>", look_first=True, timeout=5)
    assert first == again
    assert len(dovecot.messages(USER, "INBOX")) == 1


async def test_a_server_that_does_not_say_where_is_asked(mailbox: ImapAuthor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without UIDPLUS (RFC 4315)."""
    async with mailbox._operation(5) as session:
        execute = session.execute

    async def without_code(verb: str, *arguments: object, **limits: object) -> object:
        answer = await execute(verb, *arguments, **limits)  # type: ignore[arg-type]
        return replace(answer, code=()) if verb == "APPEND" else answer

    monkeypatch.setattr(session, "execute", without_code)
    ref = await mailbox.deliver(message(), message_id="<m1@example.test>", look_first=False, timeout=5)
    monkeypatch.undo()
    assert await mailbox.retire(ref) == "moved"


async def test_no_time_for_a_note(mailbox: ImapAuthor) -> None:
    """It is not waited for longer than the author can wait."""
    with pytest.raises(Unavailable):
        await mailbox.deliver(message(), message_id="<m1@example.test>", look_first=True, timeout=0)


@pytest.mark.parametrize(
    ("copy", "found"),
    [
        (message(), True),
        (message(date="Fri, 1 Jan 2027 00:00:00 +0000"), True),  # by its id
        (message("<other@phone.example>"), True),  # by its date
        (message("<other@phone.example>", "Sun, 22 Nov 2026 04:30:00 GMT"), True),  # the same moment
        (message("<other@phone.example>", "Sun, 22 Nov 2026 04:31:00 GMT"), False),
        (message("<other@phone.example>", "tomorrow"), False),
    ],
)
async def test_copies_are_found(mailbox: ImapAuthor, dovecot: Dovecot, copy: bytes, found: bool) -> None:
    """By Message-ID, or by the very moment in Date."""
    dovecot.store(USER, "Sent", copy, "\\Seen")
    assert [c.octets for c in await mailbox.copies("<m1@example.test>", DATE)] == [copy] * found


async def test_a_copy_marked_deleted_is_none(mailbox: ImapAuthor, dovecot: Dovecot) -> None:
    """It is on its way out."""
    dovecot.store(USER, "Sent", message(), "\\Deleted")
    assert await mailbox.copies("<m1@example.test>", DATE) == ()


async def test_without_id_and_date_nothing_is_found(mailbox: ImapAuthor, dovecot: Dovecot) -> None:
    """There is nothing to go by."""
    dovecot.store(USER, "Sent", message())
    assert await mailbox.copies("", None) == ()


async def test_of_a_large_copy_the_beginning_is_read(mailbox: ImapAuthor, dovecot: Dovecot) -> None:
    """An attachment is not fetched."""
    dovecot.store(USER, "Sent", message(more="x" * 900 + "\r\n" + ("y" * 900 + "\r\n") * 1000))
    (copy,) = await mailbox.copies("<m1@example.test>", None)
    assert len(copy.octets) == COPY_PART


async def test_a_copy_is_set_aside(mailbox: ImapAuthor, dovecot: Dovecot) -> None:
    """Into a folder that is made for it; exactly this one, once."""
    dovecot.store(USER, "Sent", message())
    dovecot.store(USER, "Sent", message("<m2@example.test>"))
    (copy,) = await mailbox.copies("<m1@example.test>", None)
    assert await mailbox.set_aside(copy.ref, ASIDE) == "moved"
    assert dovecot.messages(USER, ASIDE)[-1] == message()
    assert dovecot.messages(USER, "Sent") == [message("<m2@example.test>")]
    assert await mailbox.set_aside(copy.ref, ASIDE) == "gone"


async def test_other_names_and_separators(courier: Dovecot) -> None:
    """Sent by its customary name, the new folder where the server wants it."""
    mailbox = await authors(courier).open(LOGIN)
    try:
        courier.store(USER, "INBOX.Gesendet", message())
        (copy,) = await mailbox.copies("<m1@example.test>", DATE)
        assert await mailbox.set_aside(copy.ref, ASIDE) == "moved"
    finally:
        await mailbox.close()
    assert courier.messages(USER, "INBOX.Guardian.Not sent") == [message()]
