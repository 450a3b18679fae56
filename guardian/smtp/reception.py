"""DATA: a letter comes in and is given to the pipeline, which finishes whether or not the client stays."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from functools import partial

from guardian import replies
from guardian.errors import Unavailable
from guardian.message.model import Envelope
from guardian.ports import Submission
from guardian.replies import Reply
from guardian.smtp.command import Wrong
from guardian.smtp.connection import Phase
from guardian.smtp.data import Framer
from guardian.smtp.limits import Limits
from guardian.smtp.session import Session, UpstreamSession


def size_limit(theirs: Mapping[str, str], limits: Limits) -> int:
    """The most octets of a letter: what upstream takes (RFC 1870 §4; 0: no limit), and what we take."""
    said = theirs.get("SIZE", "")
    size = int(said) if said.isascii() and said.isdigit() and len(said) <= 20 else 0
    return min(size or limits.letter, limits.letter)


async def data(session: Session, argument: bytes) -> Reply:
    """DATA. Raises Wrong, and Gone when the client leaves before the final dot."""
    if argument:
        raise Wrong(replies.BAD_ARGUMENT)
    upstream = session.upstream
    if upstream is None or not session.envelope.rcpt_tos:
        if session.refusal is not None:
            return session.refusal
        raise Wrong(replies.RCPT_FIRST if session.in_transaction else replies.MAIL_FIRST)
    room = _Room(session)
    try:
        framer = Framer(size_limit(upstream.extensions, session.limits))
        await session.write(replies.GO_AHEAD.wire())
        await _read(session, upstream, framer, room)
        session.junk = 0
        letter = framer.letter()
        if letter is None or framer.bare:
            refusal = replies.MEMORY_FULL if room.full else replies.TOO_LARGE
            refusal = replies.BARE_CR_OR_LF if framer.bare else refusal
            session.service.count(f"letter-refused-{refusal.code}")
            await session.reset()
            return refusal
        return await _judged(session, upstream, *letter)
    finally:
        room.leave()


class _Room:
    """What one letter takes of the memory for all."""

    def __init__(self, session: Session) -> None:
        self._occupancy = session.service.occupancy
        self._taken = 0
        self.full = False

    def fits(self, held: int) -> bool:
        """Take what `held` octets need."""
        if self._occupancy.reserve(held - self._taken):
            self._taken = held
            return True
        self.full = True
        return False

    def leave(self) -> None:
        """Give it back."""
        self._occupancy.reserve(-self._taken)
        self._taken = 0


async def _read(session: Session, upstream: UpstreamSession, framer: Framer, room: _Room) -> None:
    """Read to the final dot; what follows it stays to be read. Raises Gone."""
    session.phase, session.letter_octets = Phase.LETTER, 0
    spoken = session.letter_started = session.since = session.now()
    while True:
        chunk = await session.chunk()
        session.since = session.now()
        session.letter_octets += len(chunk)
        rest = framer.feed(chunk)
        if not room.full and not room.fits(framer.held):
            framer.discard()
        if rest is not None:
            session.put_back(rest)
            session.phase = Phase.WORKING
            return
        if session.since - spoken > session.limits.keepalive and not upstream.closed:
            # Upstream may hang up on a session that is silent while a large letter comes in.
            spoken = session.since
            try:
                await upstream.command(b"NOOP")
            except Unavailable:
                session.service.count("upstream-lost")  # the pipeline finds out, and answers for it


async def _judged(session: Session, upstream: UpstreamSession, stuffed: bytes, octets: bytes) -> Reply:
    """The pipeline's reply to the letter. It works in a task that nothing the client does can end."""
    service, login, envelope = session.service, session.login, session.envelope
    assert envelope.mail_from is not None
    submission = Submission(
        id=secrets.token_hex(6),
        envelope=Envelope(mail_from=envelope.mail_from, rcpt_to=tuple(envelope.rcpt_tos)),
        stuffed=stuffed,
        octets=octets,
        account=login.credentials.user if login else "",
        credentials=login.credentials if login else None,
        listener=service.name,
        peer=str(session.peer),
    )
    service.count("letter")
    task = session.loop.create_task(service.process(submission, upstream), name=f"letter {submission.id}")
    service.letters[task] = submission.id
    task.add_done_callback(service.letters.pop)
    utf8 = envelope.smtp_utf8
    try:
        # wait() leaves the task alone when we are cancelled or out of time.
        await asyncio.wait({task}, timeout=session.limits.answer)
    finally:
        if not task.done():
            session.upstream = None
            task.add_done_callback(partial(_too_late, session, upstream, submission))
    session.end_transaction()
    session.envelope.smtp_utf8 = utf8  # for this reply
    session.submission = submission
    if not task.done():
        session.ending = True
        session.submission = None  # its reply is still to come
        service.log.error("no answer to a letter in time", submission=submission.id, listener=service.name)
        return replies.OUTCOME_UNKNOWN
    return _result(session, task)


def _result(session: Session, task: asyncio.Task[Reply]) -> Reply:
    error = asyncio.CancelledError() if task.cancelled() else task.exception()
    if error is None:
        return task.result()
    session.leave_upstream()  # nobody knows what state it is in
    return session.trouble(error)


def _too_late(session: Session, upstream: UpstreamSession, submission: Submission, task: asyncio.Task[Reply]) -> None:
    """The pipeline has answered, and there is nobody to tell."""
    reply = _result(session, task)
    session.service.log.warning("letter answered too late", submission=submission.id, code=reply.code)
    session.undelivered(submission, reply)
    session.service.spawn(upstream.quit())
