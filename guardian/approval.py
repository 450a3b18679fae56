"""Letters that a lead decides about: a copy before the lead, and what follows from where the lead moves it.

The author's draft is stored before the lead is asked (P1), and stays in the author's Drafts until the letter is sent.
A lead's approval is for one very letter: other words, the lead's own too, go back to the author.
"""

from __future__ import annotations

import asyncio

from guardian.consider import Considered
from guardian.errors import GuardianError, ReviewFailed
from guardian.holds import notice
from guardian.holds.lifecycle import OPEN_STATES, Event
from guardian.holds.model import Hold, State
from guardian.keeping import Kept
from guardian.message import fingerprint, letter_note, structure
from guardian.message.addresses import addresses
from guardian.message.fields import body_of, find_fields
from guardian.message.model import Address, Envelope, Likeness, NoteContent, Residue, apply_edits
from guardian.ports import Clock, HoldStore, Lying, Reviewer, Shelves
from guardian.record import Log
from guardian.review import Review

ASKING = 20.0  # seconds that placing a copy before the lead may take: the author waits for the answer


class Approval:
    """Asks leads, and reads their decisions.

    Args:
        folders: as the admin calls them: where copies are placed, and what send and discard are called.
        key: the state's secret, for digests.
    """

    def __init__(
        self,
        *,
        shelves: Shelves,
        store: HoldStore,
        reviewer: Reviewer,
        folders: notice.Folders,
        clock: Clock,
        key: bytes,
        log: Log,
    ) -> None:
        self._shelves, self._store, self._reviewer = shelves, store, reviewer
        self._folders, self._clock, self._key, self._log = folders, clock, key, log
        self._asking = asyncio.Lock()  # a letter that comes twice at once is placed before the lead once

    # ------------------------------------------------------------------ asking

    async def ask(self, kept: Kept, hold: Hold) -> bool:
        """Place a copy of a letter, whose draft is stored, before the lead; whether one lies there now. Never raises.

        When it cannot be done the author's next try does it.
        """
        lead = kept.policy.gate.approver
        if not lead:
            return False
        try:
            async with asyncio.timeout(min(ASKING, kept.left())), self._asking:
                return await self._ask(lead, kept, hold)
        except (GuardianError, TimeoutError) as e:
            reason = getattr(e, "reason", type(e).__name__)
            self._log("lead_not_asked", hold=hold.id, account=hold.account, reason=reason)
            return False

    async def _ask(self, lead: str, kept: Kept, hold: Hold) -> bool:
        now = await self._store.get(hold.id)
        if now is None or now.state is not State.HELD:
            return False
        shelf = await self._shelves.open(lead)
        try:
            await shelf.prepare((self._folders.approve, self._folders.send, self._folders.discard))
            if now.asked is not None:
                if now.lead == lead and now.asked_for == now.likeness.letter and await shelf.holds(now.asked):
                    return True
                if now.lead == lead:
                    await shelf.retire(now.asked)
            c = kept.considered
            note = notice.for_lead(now, kept.ruling, c.review if c else Review(), author_of(kept.octets), self._folders)
            excerpt = structure.excerpt(kept.octets, structure.scan(kept.octets))
            edits = await self._reviewer.annotate(excerpt, note, kept.submission.envelope.rcpt_to)
            copy = apply_edits(kept.octets, edits)
            ref = await shelf.place(self._folders.approve, copy, c.message_id if c else "")
            asked = await self._store.advance(now, Event.ASK, asked=ref, lead=lead, asked_for=now.likeness.letter)
            self._log("lead_asked", hold=asked.id, account=asked.account)
            return True
        finally:
            await shelf.close()

    # ------------------------------------------------------------------ the lead's decision

    async def hold_of(self, account: str, lying: Lying) -> Hold | None:
        """The other author's hold that a lead has moved a copy of; None when it is none."""
        for hold_id in sorted(lying.hold_ids):
            hold = await self._store.get(hold_id)
            if hold is not None and hold.asked is not None and hold.lead == account:
                return hold
        return None

    async def approve(self, hold: Hold, octets: bytes, envelope: Envelope) -> Hold | None:
        """The hold with the lead's approval; None when the copy is not the letter that was asked about.

        Raises Unavailable, Conflict, ReviewFailed.
        """
        if hold.is_approved:
            return hold
        if hold.state is not State.HELD or await self._letter(octets, envelope) != hold.likeness.letter:
            return None
        approved = await self._store.advance(hold, Event.APPROVE, approved=hold.likeness.letter)
        self._log("lead_approved", hold=hold.id, account=hold.account)
        return approved

    def is_stale(self, hold: Hold) -> bool:
        """Whether the author has a newer version than the one that the lead has seen."""
        return hold.asked_for != hold.likeness.letter or hold.state not in OPEN_STATES

    async def decline(self, hold: Hold) -> Hold:
        """The hold goes back to its author alone. Raises Unavailable, Conflict."""
        declined = await self._store.advance(hold, Event.DECLINE, asked=None, lead="", asked_for="", approved="")
        self._log("lead_declined", hold=hold.id, account=hold.account)
        return declined

    async def tell(self, hold: Hold, reason: str, letter: bytes) -> bool:
        """A note in the author's INBOX, in the thread of `letter`; whether it could be stored. Never raises."""
        content = NoteContent(hold_id=hold.id, remarks=(), reason=reason, inline=False)
        at = self._clock.now()
        number = int(at.timestamp())
        try:
            octets, message_id = letter_note.compose(content, letter, number=number, to=address_of(letter), at=at)
            shelf = await self._shelves.open(hold.account)
            try:
                await shelf.place("INBOX", octets, message_id)
            finally:
                await shelf.close()
        except GuardianError as e:
            reason = getattr(e, "reason", type(e).__name__)
            self._log("author_not_told", hold=hold.id, account=hold.account, reason=reason)
            return False
        return True

    async def remind(self, hold: Hold) -> bool:
        """Tell the author that a draft waits, in its thread; False without a login, or when it cannot be done now."""
        try:
            shelf = await self._shelves.open(hold.account)
            try:
                letter = await shelf.read(hold.draft) if hold.draft else None
            finally:
                await shelf.close()
        except GuardianError as e:
            reason = getattr(e, "reason", type(e).__name__)
            if reason != "no-account":
                self._log("author_not_told", hold=hold.id, account=hold.account, reason=reason)
            return False
        return letter is not None and await self.tell(hold, "waiting", letter)

    async def without_marks(self, octets: bytes, envelope: Envelope) -> bytes | None:
        """The letter of a draft, as it is sent; None when guardian's marks cannot be taken out."""
        return (await self._clean(octets, envelope))[0]

    async def _letter(self, octets: bytes, envelope: Envelope) -> str:
        """What the copy is recognised by, guardian's marks left out; "" when they cannot be taken out."""
        clean, likeness = await self._clean(octets, envelope)
        if clean is None or likeness is None:
            return ""
        return fingerprint.complete(likeness, clean, structure.scan(clean), self._key).letter

    async def _clean(self, octets: bytes, envelope: Envelope) -> tuple[bytes | None, Likeness | None]:
        try:
            excerpt = structure.excerpt(octets, structure.scan(octets))
            c: Considered = await self._reviewer.consider(excerpt, envelope)
        except ReviewFailed:
            return None, None
        if c.cleaning.residue is not Residue.NONE:
            return None, None
        return apply_edits(octets, c.cleaning.edits), c.likeness


def _from(letter: bytes) -> tuple[Address, ...]:
    return tuple(a for f in find_fields(structure.scan(letter), "from") for a in addresses(body_of(letter, f)))


def author_of(letter: bytes) -> str:
    """Who wrote a letter, as its From field says: name and address."""
    found = next(iter(_from(letter)), None)
    return f"{found.name} ({found.address})" if found and found.name else found.address if found else ""


def address_of(letter: bytes) -> str:
    """The address in a letter's From field."""
    found = next(iter(_from(letter)), None)
    return found.address if found else ""
