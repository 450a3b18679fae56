"""Held drafts that their author moved to a folder: sent, given back or thrown away. The effects of a release, in order.

A moved draft takes the way of a letter that its author sends again (`pipeline.process`), with a session of guardian's
own to the outgoing server. What is added here keeps it from being sent twice without anybody at a mail app to ask
(P1, P6): the hold is RELEASING in the state before the first octet goes, a letter found RELEASING is given back with
the doubt in its note, and the moved draft goes to Trash only when the letter is sent or another draft of it is stored.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from guardian.approval import Approval
from guardian.errors import Conflict, Denied, Refused, Unavailable
from guardian.holds.lifecycle import CLOSED_STATES, OPEN_STATES, Event
from guardian.holds.model import DraftRef, Hold, State
from guardian.holds.notice import Folders
from guardian.message.stuffing import stuff, unstuff
from guardian.policy.model import Reason
from guardian.ports import (
    Clock,
    Credentials,
    HoldStore,
    Lying,
    Shelf,
    Shelves,
    Submission,
    Submitter,
    Transaction,
)
from guardian.record import Log
from guardian.replies import Reply
from guardian.retries import Retries
from guardian.sending import Sending, envelope_of

IN_DOUBT_AFTER = dt.timedelta(seconds=660)  # the pipeline waits 600 s for upstream's late reply
CUT_WITHIN = dt.timedelta(days=1)  # before this process began: what was sent then, and not yet put away
TRY_FOR = 3600.0  # seconds that a letter which cannot be sent now stays in the folder
STILL_THERE = 60.0  # seconds: some mail apps move by copying first and deleting later


class Way(Protocol):
    """What a moved draft goes through; pipeline.py has it."""

    async def process(self, submission: Submission, transaction: Transaction) -> Reply:
        """The way of every letter."""
        ...

    async def give_back(self, submission: Submission, reason: Reason) -> Reply:
        """Into its author's Drafts with this reason in its note."""
        ...

    async def tidy(self, submission: Submission, hold: Hold) -> None:
        """What is left of a released hold in its author's mailbox to Trash."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Moved:
    """A message in one of the folders: in whose mailbox, of which hold, and whether a lead decides by it."""

    account: str
    shelf: Shelf
    lying: Lying
    hold: Hold | None = None
    by_lead: bool = False

    @property
    def hold_id(self) -> str:
        return self.hold.id if self.hold else ""


class Releaser:
    """Attends to an account's folders. `attend` is what a watcher calls."""

    def __init__(
        self,
        *,
        way: Way,
        store: HoldStore,
        submitter: Submitter,
        credentials: Callable[[str], Awaitable[Credentials]],
        folders: Folders,
        clock: Clock,
        approval: Approval,
        shelves: Shelves,
        new_id: Callable[[], str],
        log: Log,
    ) -> None:
        self._way, self._store, self._submitter, self._credentials = way, store, submitter, credentials
        self._folders, self._clock, self._new_id, self._log = folders, clock, new_id, log
        self._approval, self._shelves = approval, shelves
        self._began = clock.now()
        self._retries = Retries()
        self._to_file: dict[DraftRef, bytes] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def attend(self, account: str, shelf: Shelf) -> None:
        """Everything that lies in the two folders. Raises Unavailable, Refused: the mailbox is to be opened anew."""
        for folder, act in ((self._folders.discard, self._discard), (self._folders.send, self._send)):
            for lying in await shelf.lying(folder):
                if self._retries.waits(lying.ref, self._clock.monotonic()):
                    continue
                async with self._alone(lying):
                    moved = await self._find(account, shelf, lying)
                    try:
                        await act(moved)
                    except Conflict:  # somebody did something with it at the same moment: look again
                        self._put_off(moved, "changed-meanwhile")

    def _alone(self, lying: Lying) -> asyncio.Lock:
        """An author and a lead may move their copies of one letter at the same time."""
        return self._locks.setdefault(min(lying.hold_ids, default=""), asyncio.Lock())

    async def _find(self, account: str, shelf: Shelf, lying: Lying) -> _Moved:
        """Whose letter it is, and who moved it."""
        hold = await self._approval.hold_of(account, lying)
        if hold is not None:
            return _Moved(account=account, shelf=shelf, lying=lying, hold=hold, by_lead=True)
        for hold_id in sorted(lying.hold_ids):
            hold = await self._store.get(hold_id)
            if hold is not None and hold.account == account:
                return _Moved(account=account, shelf=shelf, lying=lying, hold=hold)
        return _Moved(account=account, shelf=shelf, lying=lying)

    # ------------------------------------------------------------------ discard

    async def _discard(self, moved: _Moved) -> None:
        """The state first: a draft in Trash whose hold is open would be asked for again."""
        hold = moved.hold
        if hold is not None and moved.by_lead:
            letter = await moved.shelf.read(moved.lying.ref)
            if hold.state is State.HELD:
                hold = await self._approval.decline(hold)
                await self._approval.tell(hold, Reason.LEAD_DECLINED.value, letter or b"")
        elif hold is not None and hold.state in OPEN_STATES:
            await self._store.advance(hold, Event.DISCARD, draft=None)
        await self._retire(moved)
        self._log("draft_discarded", hold=moved.hold_id, account=moved.account)

    # ------------------------------------------------------------------ send

    async def _send(self, moved: _Moved) -> None:
        """One moved draft; what cannot be done now is tried again later."""
        hold = moved.hold
        if hold is None:
            await moved.shelf.move(moved.lying.ref, "")
            self._log("draft_not_released", hold="", account=moved.account, reason="not-held")
        elif hold.state is State.RELEASED:
            await self._put_away(moved, hold)
        elif hold.state is State.RELEASING:
            if hold.changed_at < self._began or self._clock.now() - hold.changed_at >= IN_DOUBT_AFTER:
                await self._give_back(moved, hold, Reason.IN_DOUBT)
        elif moved.by_lead:
            await self._decide(moved, hold)
        elif hold.state in CLOSED_STATES:
            await self._give_back(moved, hold, Reason.GIVEN_UP)
        elif hold.draft not in (None, moved.lying.ref) and hold.draft and await moved.shelf.holds(hold.draft):
            await self._leave(moved, hold.draft)
        else:
            await self._release(moved, hold)

    async def _decide(self, moved: _Moved, hold: Hold) -> None:
        """A lead moved it: approval for the very letter that was asked about, and nothing for another one."""
        if self._approval.is_stale(hold):
            await self._retire(moved)
            self._log("draft_not_released", hold=hold.id, account=hold.account, reason="older-version")
            return
        octets = await moved.shelf.read(moved.lying.ref)
        if octets is None:
            return
        approved = await self._approval.approve(hold, octets, envelope_of(octets))
        if approved is None:
            await self._give_back(moved, hold, Reason.LEAD_CHANGED)
            return
        try:
            await self._release(moved, approved)
        except Refused as e:
            if e.reason != "no-account":
                raise
            await self._retire(moved)  # the approval stands: it goes when its author sends it again
            self._log("draft_not_released", hold=hold.id, account=hold.account, reason=e.reason)

    async def _leave(self, moved: _Moved, draft: DraftRef) -> None:
        """Its draft stands in Drafts too: it was given back before a crash, or copied. It is not sent by that."""
        lying = moved.lying
        if self._retries.lasts(lying.ref, self._clock.monotonic()) < STILL_THERE:
            return
        if lying.ref.message_id == draft.message_id:
            await self._retire(moved)
        else:
            await moved.shelf.move(lying.ref, "")
        self._log("draft_not_released", hold=moved.hold_id, account=moved.account, reason="copied")

    async def _release(self, moved: _Moved, hold: Hold) -> None:
        submission = await self._submission(moved, hold)
        if submission is None:
            return
        if not submission.envelope.rcpt_to or not submission.envelope.mail_from:
            await self._give_back(moved, hold, Reason.NO_RECIPIENT)
            return
        try:
            sending = await self._pass_on(submission, hold)
        except Denied as e:
            self._log("draft_refused", hold=hold.id, account=hold.account, reason=e.reason)
            await self._give_back(moved, hold, Reason.NOT_ACCEPTED)
            return
        except Unavailable as e:
            await self._later(moved, hold, e.reason)
            return
        if sending.accepted or sending.unknown:
            self._to_file[moved.lying.ref] = unstuff(sending.stuffed)  # unknown: if it turns out to be sent
        if sending.accepted:
            await self._put_away(moved, hold)
        elif sending.refused:
            await self._give_back(moved, hold, Reason.NOT_ACCEPTED)
        elif not sending.unknown:
            await self._see(moved, hold)

    async def _pass_on(self, submission: Submission, hold: Hold) -> Sending:
        """The letter's way through review and policy, with a session of its own; what became of it upstream.

        Raises Denied, or Unavailable before a session was open.
        """
        assert submission.credentials is not None
        submitting = await self._submitter.begin(
            submission.credentials,
            submission.envelope,
            size=len(submission.octets),
            eight_bit=not submission.octets.isascii(),
        )
        sending = Sending(hold.id, self._store, submitting)
        try:
            await self._way.process(submission, sending)
        finally:
            await asyncio.sleep(0)  # a late reply's waiting begins first, and then ends the session itself
            if not sending.unknown:
                await submitting.quit()
        return sending

    async def _see(self, moved: _Moved, hold: Hold) -> None:
        """Nothing went: was it held again, with a draft that is stored?"""
        now = await self._store.get(hold.id)
        draft = now.draft if now is not None and now.state is State.HELD else None
        if draft is not None and (moved.by_lead or draft != hold.draft):
            await self._retire(moved)
            self._log("draft_not_released", hold=hold.id, account=hold.account, reason="held")
        else:
            await self._later(moved, hold, "not-now")

    async def _put_away(self, moved: _Moved, hold: Hold) -> None:
        """The letter is sent: a copy into its author's Sent, the moved draft to Trash."""
        letter, filed = self._to_file.get(moved.lying.ref), ""
        if letter is None and self._began - CUT_WITHIN <= hold.changed_at < self._began:
            letter = await self._sent_before(moved, hold)
        if letter is not None:
            try:
                filed = await self._file(moved, hold, letter)
            except Refused as e:
                filed = e.reason
            if moved.by_lead:
                await self._approval.tell(hold, "lead-sent", letter)
            self._to_file.pop(moved.lying.ref, None)
        await self._retire(moved)
        self._log("draft_released", hold=hold.id, account=hold.account, filed=filed)

    async def _sent_before(self, moved: _Moved, hold: Hold) -> bytes | None:
        """The letter that an earlier process sent and could not put away; None when it cannot be told any more."""
        try:
            submission = await self._submission(moved, hold)
        except Refused:
            return None
        if submission is None:
            return None
        await self._way.tidy(submission, hold)
        return await self._approval.without_marks(submission.octets, submission.envelope)

    async def _file(self, moved: _Moved, hold: Hold, letter: bytes) -> str:
        if not moved.by_lead:
            return await moved.shelf.file(letter, moved.lying.ref.message_id)
        shelf = await self._shelves.open(hold.account)
        try:
            return await shelf.file(letter, moved.lying.ref.message_id)
        finally:
            await shelf.close()

    # ------------------------------------------------------------------ what does not go

    async def _later(self, moved: _Moved, hold: Hold, reason: str) -> None:
        if self._retries.lasts(moved.lying.ref, self._clock.monotonic()) >= TRY_FOR:
            await self._give_back(moved, hold, Reason.NOT_SENT)
        else:
            self._put_off(moved, reason)

    def _put_off(self, moved: _Moved, reason: str) -> None:
        pause = self._retries.put_off(moved.lying.ref, self._clock.monotonic())
        self._log("release_put_off", hold=moved.hold_id, account=moved.account, reason=reason, seconds=pause)

    async def _give_back(self, moved: _Moved, hold: Hold, reason: Reason) -> None:
        """To its author's Drafts with the reason in its note; the moved one stays where it is until that is stored."""
        try:
            submission = await self._submission(moved, hold)
        except Refused as e:
            if not moved.by_lead or e.reason != "no-account":
                raise
            await moved.shelf.move(moved.lying.ref, self._folders.approve)
            self._log("draft_not_released", hold=hold.id, account=hold.account, reason=reason.value)
            return
        if submission is None:
            return
        reply = await self._way.give_back(submission, reason)
        if reply.temporary:
            self._put_off(moved, reason.value)
            return
        await self._retire(moved)
        if moved.by_lead:
            await self._approval.tell(hold, reason.value, submission.octets)
        self._log("draft_not_released", hold=hold.id, account=hold.account, reason=reason.value)

    async def _retire(self, moved: _Moved) -> None:
        await moved.shelf.retire(moved.lying.ref)
        self._retries.forget(moved.lying.ref)

    async def _submission(self, moved: _Moved, hold: Hold) -> Submission | None:
        """The moved draft as if its author had sent it; None when it is there no more."""
        octets = await moved.shelf.read(moved.lying.ref)
        if octets is None:
            return None
        return Submission(
            id=self._new_id(),
            envelope=envelope_of(octets),
            stuffed=stuff(octets),
            octets=octets,
            account=hold.account,
            credentials=await self._credentials(hold.account),
            listener="folder",
        )
