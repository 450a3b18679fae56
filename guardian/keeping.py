"""Letters into their author's Drafts, and drafts that have had their day out of it: the effects of a hold, in order.

The row comes before the draft, so that a crash in between is seen as PLACING and the draft is found again by its token
instead of being made twice (P6). The draft comes before anybody is told of it (P1).
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from guardian.consider import Considered
from guardian.errors import Conflict, GuardianError, Unavailable
from guardian.holds import notice
from guardian.holds.gate import Ruling
from guardian.holds.lifecycle import OPEN_STATES
from guardian.holds.link import Link, link
from guardian.holds.model import DraftRef, Hold, State
from guardian.message import letter_note, structure
from guardian.message.model import Likeness, NoteContent, Residue, apply_edits
from guardian.policy.model import Annotations, Policy
from guardian.ports import AuthorMailbox, Clock, Drafts, HoldStore, Mailboxes, Reviewer, Submission
from guardian.review import Review

NEW_IDS = 8  # tries for an id that is not taken: five random characters, a million holds leave 97 % free
NOTE_LIMIT = 10.0  # seconds for the note in INBOX
TIDIED_AT_ONCE = 20  # released holds whose drafts are looked after in one go

Log = Callable[..., Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is to be kept: a letter without guardian's marks, and why."""

    submission: Submission
    octets: bytes
    considered: Considered | None
    ruling: Ruling
    likeness: Likeness
    left: Callable[[], float]  # seconds until the author must have an answer
    policy: Policy
    copy_due: dt.datetime | None = None  # when the mail app is told 250: until when its copy in Sent is looked for


class Keeper:
    """Keeps letters back, one at a time for each account. Arguments as `Pipeline`."""

    def __init__(
        self,
        *,
        reviewer: Reviewer,
        mailboxes: Mailboxes,
        store: HoldStore,
        clock: Clock,
        new_id: Callable[[], str],
        key: bytes,
        log: Log,
    ) -> None:
        self._reviewer, self._mailboxes, self._store = reviewer, mailboxes, store
        self._clock, self._new_id, self._key, self._log = clock, new_id, key, log
        self._locks: dict[str, asyncio.Lock] = {}

    def _alone(self, account: str) -> asyncio.Lock:
        return self._locks.setdefault(account, asyncio.Lock())

    # ------------------------------------------------------------------ a letter kept back

    async def keep(self, kept: Kept, on_hold: Callable[[str], None]) -> Hold:
        """Exactly one draft of this letter in its author's mailbox, and a record of it.

        `on_hold` is told the hold's id as soon as it is known. Raises Unavailable, Refused, ReviewFailed, Conflict.
        """
        s = kept.submission
        assert s.credentials is not None
        async with self._alone(s.account):
            hold, new = await self._record(kept)
            on_hold(hold.id)
            mailbox = await self._mailboxes.open(s.credentials)
            try:
                found = None if new else await self._already(mailbox, hold)
                content = self._content(kept, hold)
                draft = found or await self._append(mailbox, kept, content)
                note = hold.note or await self._tell(mailbox, kept, hold, content, look_first=not new)
                changes = {"draft": draft, "note": note, "copy_due": (note and kept.copy_due) or hold.copy_due}
                if found and hold.state is State.HELD:
                    hold = await self._store.advance(hold, "retry", **changes, tries=hold.tries + 1)
                else:
                    hold = await self._store.advance(hold, "placed", **changes)
                return await self._clear(mailbox, hold)
            finally:
                await mailbox.close()

    async def _record(self, kept: Kept) -> tuple[Hold, bool]:
        """The hold as it stands or made PLACING; and whether no draft of this very letter can be there yet."""
        account, now = kept.submission.account, self._clock.now()
        holds = await self._store.find(account=account, states=OPEN_STATES)
        linked = self.link(kept.considered, kept.likeness, holds)
        ruling, reason = kept.ruling, kept.ruling.verdict.reason.value
        if linked is None:
            new = Hold(
                id="",
                account=account,
                state=State.PLACING,
                version=0,
                likeness=kept.likeness,
                findings=ruling.keys,
                reason=reason,
                since=now,
                held_at=now,
                changed_at=now,
            )
            return await self._open(new)
        hold = linked.hold
        if hold.likeness.letter == kept.likeness.letter and hold.state in (State.HELD, State.PLACING):
            return hold, False
        superseded = (*hold.superseded, *filter(None, (hold.draft, hold.note)))
        revised = await self._store.advance(
            hold,
            "revise",
            draft=None,
            note=None,
            tries=hold.tries + 1,
            likeness=kept.likeness,
            findings=ruling.keys,
            reason=reason,
            rounds=ruling.rounds,
            since=hold.since if ruling.same else now,
            superseded=superseded,
        )
        return revised, True

    async def _open(self, hold: Hold) -> tuple[Hold, bool]:
        """Record it under an id that no other hold has."""
        for _ in range(NEW_IDS):
            fresh = replace(hold, id=self._new_id())
            try:
                stored = await self._store.open(fresh)
            except Conflict:
                continue
            return stored, stored.id == fresh.id
        raise Unavailable("no free hold id", reason="state")

    async def _already(self, mailbox: Drafts, hold: Hold) -> DraftRef | None:
        """The draft of this very letter, if it is in the mailbox."""
        if hold.draft is not None:
            return hold.draft if await mailbox.holds(hold.draft) else None
        found = await mailbox.find(hold.id)
        old = {(ref.folder, ref.uidvalidity, ref.uid) for ref in hold.superseded}
        return found if found is not None and (found.folder, found.uidvalidity, found.uid) not in old else None

    def _content(self, kept: Kept, hold: Hold) -> NoteContent:
        c = kept.considered
        residue = c.cleaning.residue if c else Residue.NONE
        note = notice.content(hold.id, kept.ruling, c.review if c else Review(), residue=residue, tries=hold.tries)
        return replace(note, inline=kept.policy.annotations is Annotations.INLINE, seal=kept.policy.seal)

    async def _append(self, mailbox: Drafts, kept: Kept, note: NoteContent) -> DraftRef:
        excerpt = structure.excerpt(kept.octets, structure.scan(kept.octets))
        edits = await self._reviewer.annotate(excerpt, note, kept.submission.envelope.rcpt_to)
        draft = apply_edits(kept.octets, edits)
        message_id = kept.considered.message_id if kept.considered else ""
        return await mailbox.put(draft, hold_id=note.hold_id, message_id=message_id, timeout=kept.left())

    async def _tell(
        self, mailbox: AuthorMailbox, kept: Kept, hold: Hold, note: NoteContent, *, look_first: bool
    ) -> DraftRef | None:
        """The note as a letter in INBOX, where the policy wants one; None when there is none. Its draft is stored."""
        if note.inline and kept.copy_due is None:
            return None
        to = hold.account if "@" in hold.account else kept.submission.envelope.mail_from
        letter, message_id = letter_note.compose(note, kept.octets, number=hold.tries, to=to, at=self._clock.now())
        limit = min(NOTE_LIMIT, kept.left() / 2)
        try:
            return await mailbox.deliver(letter, message_id=message_id, look_first=look_first, timeout=limit)
        except GuardianError as e:
            self._log("note_not_delivered", hold=hold.id, reason=getattr(e, "reason", type(e).__name__))
            return None

    # ------------------------------------------------------------------ drafts that have had their day

    async def _clear(self, mailbox: Drafts, hold: Hold) -> Hold:
        """Move superseded drafts of this hold to Trash. What fails is tried again with a later letter."""
        left = []
        for ref in hold.superseded:
            try:
                result = await mailbox.retire(ref)
                self._log("draft_retired", hold=hold.id, result=result)
            except GuardianError as e:
                left.append(ref)
                self._not_retired(hold, e)
        if len(left) == len(hold.superseded):
            return hold
        return await self.advance(hold, "tidied", superseded=tuple(left)) or hold

    async def tidy(self, submission: Submission, hold: Hold) -> None:
        """After a release: its draft, and those of earlier releases that could not be moved then, go to Trash."""
        assert submission.credentials is not None
        async with self._alone(submission.account):
            released = await self.holds(submission.account, (State.RELEASED,))
            try:
                mailbox = await self._mailboxes.open(submission.credentials)
            except GuardianError as e:
                self._not_retired(hold, e)
                return
            try:
                waiting = [h for h in released if h.draft or h.note or h.superseded]
                for h in waiting[:TIDIED_AT_ONCE]:
                    if done := tuple(filter(None, (h.draft, h.note))):
                        superseded = (*h.superseded, *done)
                        h = await self.advance(h, "tidied", superseded=superseded, draft=None, note=None) or h
                    await self._clear(mailbox, h)
            finally:
                await mailbox.close()

    def _not_retired(self, hold: Hold, error: GuardianError) -> None:
        self._log("draft_not_retired", hold=hold.id, reason=getattr(error, "reason", type(error).__name__))

    # ------------------------------------------------------------------ what is known of holds

    def link(self, c: Considered | None, likeness: Likeness | None, holds: Sequence[Hold]) -> Link | None:
        """The hold that a letter belongs to; None for one that nobody could read."""
        return link(c.cleaning, likeness, c.message_id, holds, self._clock.now()) if c else None

    async def holds(self, account: str, states: Sequence[State] = OPEN_STATES) -> tuple[Hold, ...]:
        """An account's holds; none when the state cannot be read: a letter that passes does not depend on it."""
        try:
            return await self._store.find(account=account, states=states)
        except Unavailable as e:
            self._log("state_unavailable", reason=e.reason)
            return ()

    async def advance(self, hold: Hold | None, event: str, **changes: object) -> Hold | None:
        """Note a move that no letter's fate depends on; None when it could not be noted."""
        if hold is None:
            return None
        try:
            try:
                return await self._store.advance(hold, event, **changes)
            except Conflict:  # a note on it, or on its copy in Sent, may have been written down meanwhile
                now = await self._store.get(hold.id)
                if changes or now is None or (now.state, now.likeness) != (hold.state, hold.likeness):
                    raise
                return await self._store.advance(now, event)
        except (Unavailable, Conflict, ValueError) as e:
            self._log("hold_not_advanced", hold=hold.id, move=event, error=type(e).__name__)
            return None
