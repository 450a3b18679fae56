"""Edge: the mailbox of an author who has just handed in a letter, opened with the author's own login. Implements
`ports.Mailboxes` and `ports.AuthorMailbox`: notes into INBOX, and copies in Sent of letters that were not sent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator

from guardian.errors import GuardianError, Refused
from guardian.holds.model import DraftRef
from guardian.imap import folders
from guardian.imap.drafts import APPEND_LIMIT, CANDIDATES, ImapMailboxes, number
from guardian.imap.reasons import refusal
from guardian.imap.session import Session
from guardian.imap.shelf import ImapShelf, fetch_part
from guardian.imap.syntax import Literal, Part, astring
from guardian.message.parse import date_of
from guardian.ports import Copy, Credentials

COPY_PART = 256 * 1024  # octets of a copy that are compared
_MONTHS = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)


class ImapAuthors(ImapMailboxes):
    """Opens authors' mailboxes on one IMAP server."""

    async def open(self, credentials: Credentials) -> ImapAuthor:
        """As `ImapMailboxes.open`."""
        return await self.open_as(ImapAuthor, credentials)


class ImapAuthor(ImapShelf):
    """One author's mailbox."""

    async def deliver(self, letter: bytes, *, message_id: str, look_first: bool, timeout: float) -> DraftRef:
        """As the port. A server that does not say where it stored the letter (no UIDPLUS) is asked."""
        async with self._operation(min(timeout, APPEND_LIMIT)) as session:
            there = await self._by_message_id(session, "INBOX", message_id) if look_first else None
            if there is not None:
                return there
            answer = await session.execute("APPEND", self._wire("INBOX"), Literal(letter), timeout=timeout)
            if not answer.ok:
                raise refusal(answer)
            match answer.code:
                case ("APPENDUID", validity, uid) if validity.isdecimal() and uid.isdecimal():
                    return DraftRef(folder="INBOX", uidvalidity=int(validity), uid=int(uid), message_id=message_id)
            try:  # it is stored: whatever goes wrong from here on does not change that
                found = await self._by_message_id(session, "INBOX", message_id)
            except GuardianError:
                found = None
            return found or DraftRef(folder="INBOX", uidvalidity=0, uid=0, message_id=message_id)

    async def copies(self, message_id: str, date: dt.datetime | None) -> tuple[Copy, ...]:
        """As the port; of the letters since about that day the 20 newest are looked at."""
        async with self._operation(2 * self._server.timeout) as session:
            sent = folders.sent(self._there)
            return tuple([c async for c in self._copies(session, sent.name, message_id, date)]) if sent else ()

    async def set_aside(self, ref: DraftRef, folder: str) -> str:
        """As the port."""
        await self.prepare((folder,))
        async with self._operation(self._server.timeout) as session:
            target = folders.named(self._there, folder)
            if target is None:
                raise Refused("a folder cannot be created", reason="denied")
            return await self._move(session, await session.execute("SELECT", self._wire(ref.folder)), ref, target.name)

    # ---------------------------------------------------------------- within one operation

    async def _by_message_id(self, session: Session, folder: str, message_id: str) -> DraftRef | None:
        uidvalidity = await self._look_into(session, folder)
        for uid in await self._uids(session, b"HEADER", b"Message-ID", _said(message_id)):
            return DraftRef(folder=folder, uidvalidity=uidvalidity, uid=uid, message_id=message_id)
        return None

    async def _copies(
        self, session: Session, folder: str, message_id: str, date: dt.datetime | None
    ) -> AsyncIterator[Copy]:
        uidvalidity = await self._look_into(session, folder)
        uids = await self._uids(session, b"HEADER", b"Message-ID", _said(message_id)) if message_id else []
        if date is not None:  # the day before: the header's zone is left out of account (RFC 3501 §6.4.4)
            since = date - dt.timedelta(days=1)
            day = f"{since.day}-{_MONTHS[since.month - 1]}-{since.year:04d}"
            uids += (await self._uids(session, b"SENTSINCE", day.encode()))[:CANDIDATES]
        for uid in dict.fromkeys(uids):
            message = await self._fetch(session, uid)
            if message is None or message.deleted:
                continue
            same_id = message_id and message.message_id.strip("<> ") == message_id.strip("<> ")
            if not same_id and (date is None or date_of(message.date.encode("latin-1")) != date):
                continue
            octets = await fetch_part(session, uid, 0, COPY_PART)
            if octets is not None:
                ref = DraftRef(folder=folder, uidvalidity=uidvalidity, uid=uid, message_id=message.message_id)
                yield Copy(ref=ref, octets=octets)

    async def _look_into(self, session: Session, folder: str) -> int:
        answer = await session.execute("EXAMINE", self._wire(folder))
        if not answer.ok:
            raise refusal(answer)
        return number(answer, "UIDVALIDITY")

    async def _uids(self, session: Session, *criteria: Part) -> list[int]:
        """The messages that meet these, newest first."""
        answer = await session.execute("UID SEARCH", b"UNDELETED", *criteria)
        if not answer.ok:
            raise refusal(answer)
        return sorted((int(word) for word in answer.words("SEARCH") if word.isdigit()), reverse=True)


def _said(message_id: str) -> Part:
    return astring(message_id.strip("<> ").encode("utf-8", "replace"))
