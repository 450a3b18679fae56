"""Fakes of the pipeline's edges that record every effect, and can fail, hang or lie at each."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from guardian.consider import Considered, Considering, annotate, consider, considering, recognise
from guardian.errors import OutcomeUnknown
from guardian.holds.model import DraftRef
from guardian.message.model import Edit, Envelope, Excerpt, Likeness, NoteContent
from guardian.message.token import token
from guardian.policy.model import Policy
from guardian.ports import Copy, Credentials, Submission
from guardian.replies import Reply

Fault = Callable[[str], Awaitable[None]]


@dataclass
class FakeClock:
    """Time that a test moves by hand."""

    at: float = 1000.0

    def now(self) -> dt.datetime:
        """A fixed day, plus what has passed."""
        return dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC) + dt.timedelta(seconds=self.at)

    def monotonic(self) -> float:
        """Seconds."""
        return self.at


@dataclass
class Journal:
    """Every effect in order, and the faults to come. `faults[name]` is called when effect `name` is about to happen."""

    effects: list[str] = field(default_factory=list)
    faults: dict[str, Fault] = field(default_factory=dict)

    async def effect(self, name: str) -> None:
        """Note it; do what the test wants to happen there."""
        self.effects.append(name)
        if name in self.faults:
            await self.faults[name](name)


@dataclass
class InProcessReviewer:
    """The real reading and review, without the worker process."""

    by: Considering
    journal: Journal

    async def consider(self, excerpt: Excerpt, envelope: Envelope, policy: Policy | None = None) -> Considered:
        """As a worker does."""
        await self.journal.effect("consider")
        return consider(excerpt, envelope, considering(policy, self.by.key) if policy else self.by)

    async def recognise(self, excerpt: Excerpt, envelope: Envelope) -> Likeness:
        """As a worker does."""
        await self.journal.effect("recognise")
        return recognise(excerpt, envelope, self.by)

    async def annotate(self, excerpt: Excerpt, note: NoteContent, bcc: Sequence[str]) -> tuple[Edit, ...]:
        """As a worker does."""
        await self.journal.effect("annotate")
        return annotate(excerpt, note, bcc)


@dataclass
class FakeUpstream:
    """The open transaction at upstream: takes letters into `accepted`, or answers `reply`."""

    journal: Journal
    reply: Reply = field(default_factory=lambda: Reply(250, ("2.0.0 Ok: queued as 4711",)))
    accepted: list[bytes] = field(default_factory=list)
    dots: int = 0
    resets: int = 0

    async def data(self, stuffed: bytes, *, timeout: float) -> Reply:
        """Up to the dot nothing is accepted; after it the letter is upstream's."""
        await self.journal.effect("data")
        self.dots += 1
        if self.reply.ok:
            self.accepted.append(stuffed)
        await self.journal.effect("data-reply")
        return self.reply

    async def late_reply(self, *, timeout: float) -> Reply:
        """No reply comes any more."""
        raise OutcomeUnknown("the connection is gone")

    async def reset(self) -> None:
        """RSET."""
        self.resets += 1
        await self.journal.effect("reset")


@dataclass
class Stored:
    """One message in a folder."""

    uid: int
    octets: bytes


@dataclass
class FakeMailbox:
    """One account's folders in memory, UIDs as IMAP gives them."""

    journal: Journal
    folders: dict[str, list[Stored]] = field(default_factory=lambda: {"Drafts": [], "Trash": []})
    next_uid: int = 1
    opened: int = 0

    async def open(self, credentials: Credentials) -> FakeMailbox:
        """Any login is right."""
        await self.journal.effect("imap-open")
        self.opened += 1
        return self

    def drafts(self) -> list[bytes]:
        """What the author sees in Drafts."""
        return [m.octets for m in self.folders["Drafts"]]

    def delete(self, folder: str, uid: int) -> None:
        """What the author's app does."""
        self.folders[folder] = [m for m in self.folders[folder] if m.uid != uid]

    async def put(self, draft: bytes, *, hold_id: str, message_id: str, **_: Any) -> DraftRef:
        """APPEND; the fault "append-reply" strikes after it is stored."""
        await self.journal.effect("append")
        uid, self.next_uid = self.next_uid, self.next_uid + 1
        self.folders["Drafts"].append(Stored(uid, draft))
        await self.journal.effect("append-reply")
        return DraftRef(folder="Drafts", uidvalidity=7, uid=uid, message_id=message_id)

    async def find(self, hold_id: str) -> DraftRef | None:
        """By the token in References."""
        await self.journal.effect("find")
        for m in reversed(self.folders["Drafts"]):
            head = m.octets.partition(b"\r\n\r\n")[0]
            if token(hold_id).encode() in head:
                return DraftRef(folder="Drafts", uidvalidity=7, uid=m.uid, message_id=message_id_of(head))
        return None

    async def holds(self, ref: DraftRef) -> bool:
        """Whether it is still there."""
        await self.journal.effect("holds")
        return any(m.uid == ref.uid for m in self.folders.get(ref.folder, []))

    async def retire(self, ref: DraftRef) -> str:
        """To Trash."""
        await self.journal.effect("retire")
        found = [m for m in self.folders.get(ref.folder, []) if m.uid == ref.uid]
        if not found:
            return "gone"
        self.delete(ref.folder, ref.uid)
        self.folders["Trash"] += found
        return "moved"

    async def deliver(self, letter: bytes, *, message_id: str, look_first: bool, timeout: float) -> DraftRef:
        """Into INBOX, once."""
        await self.journal.effect("deliver")
        inbox = self.folders.setdefault("INBOX", [])
        there = [m for m in inbox if look_first and message_id_of(m.octets.partition(b"\r\n\r\n")[0]) == message_id]
        if not there:
            there = [self.store("INBOX", letter)]
        await self.journal.effect("deliver-reply")
        return DraftRef(folder="INBOX", uidvalidity=7, uid=there[0].uid, message_id=message_id)

    async def copies(self, message_id: str, date: dt.datetime | None) -> tuple[Copy, ...]:
        """All of Sent: what is a copy and what is not is the caller's to tell."""
        await self.journal.effect("copies")
        found = []
        for m in self.folders.get("Sent", []):
            name = message_id_of(m.octets.partition(b"\r\n\r\n")[0])
            found.append(Copy(ref=DraftRef(folder="Sent", uidvalidity=7, uid=m.uid, message_id=name), octets=m.octets))
        return tuple(found)

    async def set_aside(self, ref: DraftRef, folder: str) -> str:
        """To that folder."""
        await self.journal.effect("set-aside")
        found = [m for m in self.folders[ref.folder] if m.uid == ref.uid]
        self.delete(ref.folder, ref.uid)
        self.folders.setdefault(folder, []).extend(found)
        return "moved" if found else "gone"

    def store(self, folder: str, octets: bytes) -> Stored:
        """What the author's app does."""
        stored = Stored(self.next_uid, octets)
        self.next_uid += 1
        self.folders.setdefault(folder, []).append(stored)
        return stored

    async def close(self) -> None:
        """LOGOUT."""
        await self.journal.effect("imap-close")


def message_id_of(head: bytes) -> str:
    """The Message-ID of a header, "" when it has none."""
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"message-id:"):
            return line.partition(b":")[2].strip().decode()
    return ""


def submission(
    octets: bytes,
    *,
    account: str = "agent@example.test",
    rcpt: tuple[str, ...] = ("maria@customer.example",),
    id: str = "s1",  # noqa: A002  (as the field is called)
) -> Submission:
    """A letter as the listener hands it over. `octets` must end with CRLF and hold no line that begins with a dot."""
    credentials = Credentials("PLAIN", account, "secret") if account else None
    return Submission(
        id=id,
        envelope=Envelope(mail_from="agent@example.test", rcpt_to=rcpt),
        stuffed=octets,
        octets=octets,
        account=account,
        credentials=credentials,
        listener="smtp",
        peer="127.0.0.1",
    )


async def hang(_: str) -> None:
    """A fault: never comes back."""
    await asyncio.Event().wait()
