"""Fakes for releases by folder: a mailbox with guardian's folders, a way into it, an outgoing server, a whole rig."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from guardian.approval import Approval
from guardian.consider import considering
from guardian.errors import Denied, Refused, Unavailable
from guardian.holds.model import DraftRef, Hold
from guardian.holds.notice import Folders
from guardian.message.fence import make_id
from guardian.message.model import Envelope
from guardian.message.token import hold_id_of
from guardian.pipeline import Pipeline
from guardian.policy.model import Policy
from guardian.ports import Credentials, HoldStore, Lying
from guardian.release import Releaser
from guardian.replies import Reply
from guardian.settings.resolve import default_policy
from tests.fakes import FakeClock, FakeMailbox, FakeUpstream, InProcessReviewer, Journal, Stored, message_id_of

KEY = b"k" * 32
AGENT, LEAD = "agent@example.test", "lead@example.test"
FOLDERS = Folders(send="Guardian/Send", discard="Guardian/Discard", approve="Guardian/Approve")


@dataclass
class FakeShelf(FakeMailbox):
    """One account's mailbox with guardian's folders in it. Implements `ports.Shelf`."""

    async def prepare(self, folders: Sequence[str]) -> None:
        """CREATE."""
        await self.journal.effect("prepare")
        for name in folders:
            self.folders.setdefault(name, [])

    async def lying(self, folder: str) -> tuple[Lying, ...]:
        """What is in it."""
        await self.journal.effect("lying")
        return tuple(self._lying(folder, m) for m in self.folders.get(folder, []))

    def _lying(self, folder: str, m: Stored) -> Lying:
        head = m.octets.partition(b"\r\n\r\n")[0]
        ref = DraftRef(folder=folder, uidvalidity=7, uid=m.uid, message_id=message_id_of(head))
        return Lying(ref=ref, hold_ids=frozenset(filter(None, map(hold_id_of, head.decode().split()))))

    async def read(self, ref: DraftRef) -> bytes | None:
        """Its octets."""
        await self.journal.effect("read")
        return next((m.octets for m in self.folders.get(ref.folder, []) if m.uid == ref.uid), None)

    async def move(self, ref: DraftRef, folder: str) -> str:
        """To another folder, under a new UID."""
        await self.journal.effect("move")
        return "moved" if self.shift(ref.folder, ref.uid, folder or "Drafts") else "gone"

    def shift(self, folder: str, uid: int, target: str) -> bool:
        """What the user's app does."""
        found = [m for m in self.folders.get(folder, []) if m.uid == uid]
        self.delete(folder, uid)
        for m in found:
            self.store(target, m.octets)
        return bool(found)

    async def place(self, folder: str, letter: bytes, message_id: str) -> DraftRef:
        """APPEND."""
        await self.journal.effect("place")
        stored = self.store(folder, letter)
        await self.journal.effect("place-reply")
        return DraftRef(folder=folder, uidvalidity=7, uid=stored.uid, message_id=message_id)

    async def file(self, letter: bytes, message_id: str) -> str:
        """Into Sent."""
        await self.journal.effect("file")
        self.store("Sent", letter)
        return "filed"

    async def awaits(self, hold_id: str) -> bool:
        """Whether a draft of this hold lies in a folder of guardian's."""
        await self.journal.effect("awaits")
        names = (FOLDERS.send, FOLDERS.discard)
        return any(hold_id in self._lying(n, m).hold_ids for n in names for m in self.folders.get(n, []))

    async def was_sent(self, hold_id: str, message_id: str) -> bool:
        """Whether Sent has it."""
        await self.journal.effect("was-sent")
        found = [self._lying("Sent", m) for m in self.folders.get("Sent", [])]
        return any(hold_id in s.hold_ids or s.ref.message_id == message_id for s in found)

    async def idle(self, folder: str, seconds: float) -> None:
        """Nothing happens."""
        await self.journal.effect("idle")

    def texts(self, folder: str) -> list[bytes]:
        """Octets of what is in a folder."""
        return [m.octets for m in self.folders.get(folder, [])]


@dataclass
class FakeShelves:
    """`ports.Shelves` over the mailboxes by account."""

    by_account: dict[str, FakeShelf]

    async def open(self, account: str) -> FakeShelf:
        """The account's; Refused without one."""
        if account not in self.by_account:
            raise Refused("none", reason="no-account")
        return self.by_account[account]


@dataclass
class FakeSubmitting(FakeUpstream):
    """A session of guardian's own."""

    quits: int = 0

    async def quit(self) -> None:
        """QUIT."""
        self.quits += 1


@dataclass
class FakeSubmitter:
    """Sessions with an outgoing server that accepts letters into `accepted`, with who they are from and for."""

    journal: Journal
    reply: Reply = field(default_factory=lambda: Reply(250, ("2.0.0 Ok: queued",)))
    denies: str = ""
    down: bool = False
    accepted: list[bytes] = field(default_factory=list)
    envelopes: list[tuple[str, Envelope]] = field(default_factory=list)
    sessions: list[FakeSubmitting] = field(default_factory=list)

    async def begin(
        self, credentials: Credentials, envelope: Envelope, *, size: int, eight_bit: bool
    ) -> FakeSubmitting:
        """MAIL and RCPT."""
        await self.journal.effect("begin")
        if self.down:
            raise Unavailable("down", reason="refused")
        if self.denies:
            raise Denied("no", reason=self.denies)
        self.envelopes.append((credentials.user, envelope))
        session = FakeSubmitting(self.journal, reply=self.reply, accepted=self.accepted)
        self.sessions.append(session)
        return session


@dataclass
class Rig:
    """A pipeline, a releaser and what they touch; `restart` is another process over the same servers and state."""

    store: HoldStore
    journal: Journal = field(default_factory=Journal)
    clock: FakeClock = field(default_factory=FakeClock)
    policy: Policy = field(default_factory=default_policy)
    accounts: tuple[str, ...] = (AGENT, LEAD)
    lines: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.shelf, self.leads = FakeShelf(self.journal), FakeShelf(self.journal)
        self.shelves = FakeShelves({a: s for a, s in ((AGENT, self.shelf), (LEAD, self.leads)) if a in self.accounts})
        self.upstream = FakeUpstream(self.journal)
        self.submitter = FakeSubmitter(self.journal, accepted=self.upstream.accepted)
        self.restart()

    def restart(self) -> None:
        """A new process."""
        reviewer = InProcessReviewer(considering(self.policy, KEY), self.journal)
        self.approval = Approval(
            shelves=self.shelves,
            store=self.store,
            reviewer=reviewer,
            folders=FOLDERS,
            clock=self.clock,
            key=KEY,
            log=self._log,
        )
        self.pipeline = Pipeline(
            reviewer=reviewer,
            mailboxes=self.shelf,
            store=self.store,
            policy=lambda: self.policy,
            clock=self.clock,
            new_id=lambda: make_id(hashlib.sha256(b"rig%d" % next(_counter)).digest()),
            key=KEY,
            log=self._log,
            ask=self.approval.ask,
        )
        self.releaser = Releaser(
            way=self.pipeline,
            store=self.store,
            submitter=self.submitter,
            credentials=self._credentials,
            folders=FOLDERS,
            clock=self.clock,
            approval=self.approval,
            shelves=self.shelves,
            new_id=lambda: f"f{next(_counter)}",
            log=self._log,
        )

    def _log(self, event: str, /, **keys: Any) -> None:
        self.lines.append((event, keys))

    async def _credentials(self, account: str) -> Credentials:
        if account not in self.accounts:
            raise Refused("none", reason="no-account")
        return Credentials("PLAIN", account, "secret")

    @property
    def at_work(self) -> bool:
        """Whether work goes on after the answers."""
        return bool(self.pipeline._background)

    async def attend(self, account: str = AGENT) -> None:
        """A watcher's look, and what goes on after it."""
        await self.releaser.attend(account, self.shelves.by_account[account])
        await self.pipeline.drain(5)

    async def hold(self) -> Hold:
        """The newest."""
        return (await self.store.find())[0]

    def said(self, event: str) -> list[dict[str, Any]]:
        """The log lines of an event."""
        return [keys for name, keys in self.lines if name == event]


_counter = itertools.count(1)
