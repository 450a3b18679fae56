"""Copies in Sent of letters that were not sent: what a mail app files there that was told 250 of a held letter.

Looked for with the login of the session, which is kept in memory for as long and no longer, and moved beside the
drafts, never expunged. A copy is taken for the held letter only by two signs out of three: its words the same, its
Message-ID, its Date. A revision that went out keeps its own copy: its Date is another one.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from guardian.errors import Conflict, GuardianError, Refused, ReviewFailed, Unavailable
from guardian.holds.lifecycle import OPEN_STATES, Event
from guardian.holds.model import Hold
from guardian.message import structure
from guardian.message.addresses import addresses
from guardian.message.fields import body_of, field_body, find_fields
from guardian.message.likeness import similarity
from guardian.message.model import Envelope, Likeness
from guardian.message.parse import date_of
from guardian.message.recipients import unsealed
from guardian.ports import Clock, Copy, Credentials, HoldStore, Mailboxes, Reviewer, Submission
from guardian.record import Log

WATCH = dt.timedelta(minutes=25)  # apps that upload their copy later than others take up to 15
PAUSES = (2.0, 3.0, 5.0, 10.0, 20.0, 40.0)  # seconds before each look; the last goes on
COMPARED = 256 * 1024  # octets of a letter
ALIKE = 0.9  # share of word triples in common: an app may have added its footer
MOST = 500  # letters watched at a time

Pause = Callable[[float], Awaitable[Any]]


@dataclass(slots=True, kw_only=True)
class _Watched:
    """One letter whose app took 250 for "sent"."""

    hold: Hold
    credentials: Credentials
    message_id: str
    date: dt.datetime | None
    likeness: Likeness
    until: float
    released: bool = False
    seen: set[tuple[str, int, int]] = field(default_factory=set)


class SentCopies:
    """Watches Sent. Arguments as `Pipeline`; `folder` is where copies go, as the admin calls it."""

    def __init__(
        self,
        *,
        reviewer: Reviewer,
        mailboxes: Mailboxes,
        store: HoldStore,
        clock: Clock,
        log: Log,
        folder: str,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._reviewer, self._mailboxes, self._store = reviewer, mailboxes, store
        self._clock, self._log, self._folder, self._pause = clock, log, folder, pause
        self._tasks: dict[asyncio.Task[None], str] = {}  # to the hold's id, "" when only the state is to be written
        self._watched: dict[str, list[_Watched]] = {}

    def expect(self, submission: Submission, hold: Hold) -> None:
        """The app of this submission was told 250 of a held letter: look for its copy from now on."""
        if submission.credentials is None or len(self._tasks) >= MOST:
            self._log("sent_copy_not_found", hold=hold.id, reason="not-watched")
            return
        work = self._watch(hold, submission.credentials, submission.octets[:COMPARED])
        task = asyncio.get_running_loop().create_task(work)
        self._tasks[task] = hold.id
        task.add_done_callback(self._ended)

    def released(self, hold_id: str, octets: bytes) -> None:
        """A revision went out: its own copy in Sent is right. When it has the held letter's Date, both look alike."""
        date = _date(octets)
        for watched in self._watched.get(hold_id, []):
            watched.released = True
            if watched.date is None or watched.date == date:
                watched.until = 0.0

    async def begin(self) -> None:
        """Say which copies an earlier process did not find: the logins have gone with it. Never raises."""
        try:
            for hold in await self._store.find(states=OPEN_STATES):
                if hold.copy_due is not None:
                    self._log("sent_copy_not_found", hold=hold.id, reason="restart")
                    await self._settle(hold)
        except Unavailable as e:
            self._log("state_unavailable", reason=e.reason)

    async def close(self) -> None:
        """End every watch; the next process says which. What is known already is still written down."""
        for task, hold_id in self._tasks.items():
            if hold_id:
                task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def __len__(self) -> int:
        return len(self._tasks)

    # ------------------------------------------------------------------ one letter

    async def _watch(self, hold: Hold, credentials: Credentials, octets: bytes) -> None:
        message_id = (field_body(octets, structure.scan(octets), "message-id") or b"").decode("latin-1")
        watched = _Watched(
            hold=hold,
            credentials=credentials,
            message_id=message_id,
            date=_date(octets),
            likeness=await self._likeness(octets),
            until=self._clock.monotonic() + WATCH.total_seconds(),
        )
        del octets, credentials  # this goes on for long
        for other in self._watched.get(hold.id, []):
            if (other.message_id, other.date) == (watched.message_id, watched.date):  # its app tried again: one copy
                other.until, other.credentials = watched.until, watched.credentials
                return
        self._watched.setdefault(hold.id, []).append(watched)
        try:
            reason = await self._search(watched)
        finally:
            self._watched[hold.id].remove(watched)
            if not self._watched[hold.id]:
                del self._watched[hold.id]
        if task := asyncio.current_task():
            self._tasks[task] = ""
        if reason:
            self._log("sent_copy_not_found", hold=hold.id, reason="released" if watched.released else reason)
        await self._settle(hold)

    async def _search(self, watched: _Watched) -> str:
        """Look until it is found: ""; or until the time is over: why it was not found."""
        reason = "time"
        for pause in _pauses():
            await self._pause(pause)
            try:
                if await self._look(watched):
                    return ""
                reason = "time"
            except Refused as e:
                return e.reason
            except (GuardianError, TimeoutError):
                reason = "mailbox"
            if self._clock.monotonic() >= watched.until:
                break
        return reason

    async def _look(self, watched: _Watched) -> bool:
        """Whether the copy was found and moved."""
        mailbox = await self._mailboxes.open(watched.credentials)
        try:
            for copy in await mailbox.copies(watched.message_id, watched.date):
                at = (copy.ref.folder, copy.ref.uidvalidity, copy.ref.uid)
                if at in watched.seen or watched.until == 0.0:
                    continue
                if await self._is_it(watched, copy):
                    result = await mailbox.set_aside(copy.ref, self._folder)
                    self._log("sent_copy_moved", hold=watched.hold.id, result=result)
                    return result == "moved"
                watched.seen.add(at)
            return False
        finally:
            await mailbox.close()

    async def _is_it(self, watched: _Watched, copy: Copy) -> bool:
        same_date = watched.date is not None and _date(copy.octets) == watched.date
        same_id = bool(watched.message_id) and copy.ref.message_id.strip("<> ") == watched.message_id.strip("<> ")
        if watched.released and not same_date:
            return False
        try:
            found = await self._likeness(copy.octets)
        except ReviewFailed:
            return False
        held = watched.likeness
        if found.letter == held.letter:
            return same_date or same_id
        if replace(found, letter="", sketch=b"") != replace(held, letter="", sketch=b""):
            return False
        return same_date and same_id and similarity(found.sketch, held.sketch) >= ALIKE

    async def _likeness(self, octets: bytes) -> Likeness:
        """What the text and header of a letter are recognised by. Raises ReviewFailed.

        The recipients are those of To and Cc: of an app's copy the envelope is not known, and only that has Bcc.
        """
        octets = octets[:COMPARED]
        at = structure.scan(octets)
        fields = [f for name in ("to", "cc") for f in find_fields(at, name)]
        named = tuple(unsealed(a).address for f in fields for a in addresses(body_of(octets, f)))
        excerpt = structure.excerpt(octets, at)
        return await self._reviewer.recognise(excerpt, Envelope(mail_from="", rcpt_to=named))

    # ------------------------------------------------------------------ what is remembered of it

    async def _settle(self, hold: Hold) -> None:
        """Nothing is looked for any more: the next process need not say so."""
        if hold.id in self._watched:
            return
        for _ in range(3):  # the author may be sending it again at this very moment
            try:
                now = await self._store.get(hold.id)
                if now is not None and now.copy_due is not None:
                    await self._store.advance(now, Event.TIDIED, copy_due=None, changed_at=now.changed_at)
            except Conflict:
                continue
            except Unavailable as e:
                self._log("state_unavailable", reason=e.reason)
            return

    def _ended(self, task: asyncio.Task[None]) -> None:
        hold_id = self._tasks.pop(task)
        if task.cancelled():
            self._log("sent_copy_not_found", hold=hold_id, reason="stopping")
        elif error := task.exception():
            self._log("sent_copy_not_found", hold=hold_id, reason=type(error).__name__)


def _pauses() -> Iterator[float]:
    yield from PAUSES
    while True:
        yield PAUSES[-1]


def _date(octets: bytes) -> dt.datetime | None:
    octets = octets[:COMPARED]
    return date_of(field_body(octets, structure.scan(octets), "date"))
