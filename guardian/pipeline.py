"""One letter, from its final dot to its answer: the only module that orders effects.

Promises kept here, and where: P1 in `_relay` (the reply is upstream's) and `_keep` (the reply comes after the stored
draft); P2 in `_decide` (one of the two, never both); P3 in `_trouble`; P5 in `_judge`; P6 in keeping.py.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from guardian import replies
from guardian.consider import Considered
from guardian.errors import Conflict, OutcomeUnknown, Refused, ReviewFailed, Unavailable
from guardian.holds import notice
from guardian.holds.lifecycle import OPEN_STATES
from guardian.holds.link import Link
from guardian.holds.model import Hold
from guardian.keeping import Keeper, Kept, Log
from guardian.message import cleaning, fingerprint, structure
from guardian.message.model import Cleaning, Likeness, Residue, Structure, apply_edits
from guardian.message.token import hold_id_of
from guardian.outcomes import Outcomes
from guardian.policy.judge import judge
from guardian.policy.model import OnReviewFailure, Outcome, Policy, Reason, Verdict
from guardian.ports import Clock, Decision, HoldStore, Mailboxes, Reviewer, Submission, Transaction
from guardian.replies import Reply
from guardian.review import Review

ANSWER_WITHIN = 42.0  # seconds from the final dot to the answer: mail apps give up at 60 to 100 s and send twice
LAST_WORD = 1.0  # seconds for writing down what came of an APPEND that took all the time there was
LATE_REPLY = 600.0  # seconds that upstream's reply is still waited for in the background (RFC 5321 §4.5.3.2.6)
UPSTREAM_TROUBLE = {
    "refused": replies.UPSTREAM_DOWN,
    "timeout": replies.UPSTREAM_DOWN,
    "greeting": replies.UPSTREAM_DOWN,
    "tls": replies.UPSTREAM_TLS,
    "desync": replies.UPSTREAM_DESYNC,
}


@dataclass(slots=True, kw_only=True)
class _Letter:
    """What is known of one letter on its way."""

    submission: Submission
    transaction: Transaction
    policy: Policy
    deadline: float
    structure: Structure
    considered: Considered | None = None
    verdict: Verdict | None = None
    link: Link | None = None
    octets: bytes = b""  # without guardian's marks
    hold_id: str = ""
    review_ms: float = 0.0
    trouble: str = ""
    checks: tuple[str, ...] = field(default=())


class Pipeline:
    """Decides on letters and carries the decision out. `process` is what a front end calls.

    Args:
        policy: the policy in force; asked once for each letter.
        new_id: a fresh hold id.
        key: the state's secret, for digests.
        log: called with an event name and keys.
    """

    def __init__(
        self,
        *,
        reviewer: Reviewer,
        mailboxes: Mailboxes,
        store: HoldStore,
        policy: Callable[[], Policy],
        clock: Clock,
        new_id: Callable[[], str],
        key: bytes,
        log: Log,
    ) -> None:
        self._reviewer, self._store, self._policy = reviewer, store, policy
        self._clock, self._key, self._log = clock, key, log
        self._keeper = Keeper(
            reviewer=reviewer, mailboxes=mailboxes, store=store, clock=clock, new_id=new_id, key=key, log=log
        )
        self._background: set[asyncio.Task[Any]] = set()
        self._outcomes = Outcomes(clock)
        self._idle: tuple[Policy | None, bool] = None, False

    # ------------------------------------------------------------------ one letter

    async def process(self, submission: Submission, transaction: Transaction) -> Reply:
        """The answer to the final dot, within 45 s. Never raises but CancelledError."""
        began = self._clock.monotonic()
        letter = _Letter(
            submission=submission,
            transaction=transaction,
            policy=self._policy(),
            deadline=began + ANSWER_WITHIN,
            structure=structure.scan(submission.octets),
            octets=submission.octets,
        )
        try:
            reply = await self._decide(letter)
        except Exception as e:  # the answer must not depend on what went wrong (P3)
            reply = self._trouble(letter, e)
        await self._close(letter, reply, began)
        return reply

    async def _decide(self, letter: _Letter) -> Reply:
        await self._consider(letter)
        letter.verdict = self._judge(letter)
        if letter.verdict.outcome is Outcome.HOLD:
            return await self._keep(letter, letter.verdict)
        if letter.verdict.reason is Reason.REVIEW_FAILED and not await self._unmarked(letter):
            await letter.transaction.reset()
            return replies.REVIEW_TEMPFAIL
        return await self._relay(letter)

    async def _consider(self, letter: _Letter) -> None:
        """Review and link. A failed review leaves `considered` None."""
        s = letter.submission
        began = self._clock.monotonic()
        excerpt = structure.excerpt(s.octets, letter.structure)
        try:
            if self._is_idle(letter.policy) and not cleaning.may_be_marked(excerpt):
                c = Considered(review=Review(), cleaning=Cleaning())
            else:
                c = await self._reviewer.consider(excerpt, s.envelope)
            holds = await self._keeper.holds(s.account) if s.account else ()
            if holds and c.likeness is None:
                c = replace(c, likeness=await self._reviewer.recognise(excerpt, s.envelope))
        except ReviewFailed as e:
            self._log("review_failed", submission=s.id, reason=e.reason, size=len(s.octets))
            return
        finally:
            letter.review_ms = (self._clock.monotonic() - began) * 1e3
        letter.considered = c
        letter.checks = tuple(sorted({f.check for f in c.review.findings}))
        if c.review.failed:
            self._log("checks_failed", submission=s.id, checks=list(c.review.failed))
        if c.cleaning.residue is Residue.NONE:
            letter.octets = apply_edits(s.octets, c.cleaning.edits)
        letter.link = self._keeper.link(c, c.likeness, holds)
        letter.hold_id = letter.link.hold.id if letter.link else ""

    def _is_idle(self, policy: Policy) -> bool:
        """Whether no check is on; looked up once for each policy."""
        if self._idle[0] is not policy:
            self._idle = policy, policy.is_idle
        return self._idle[1]

    def _judge(self, letter: _Letter) -> Verdict:
        c = letter.considered
        if c is None:
            outcome = Outcome.HOLD if letter.policy.on_review_failure is OnReviewFailure.HOLD else Outcome.PASS
            return Verdict(outcome=outcome, reason=Reason.REVIEW_FAILED)
        verdict = judge(c.review, letter.policy, automatic=c.automatic, encrypted=c.encrypted)
        if c.cleaning.residue is not Residue.NONE:  # P5 is stronger than any policy
            return replace(verdict, outcome=Outcome.HOLD, reason=Reason.NOTE_STILL_IN_IT)
        return verdict

    async def _unmarked(self, letter: _Letter) -> bool:
        """Whether a letter nobody could read may go out unread: by policy, and only if no hold of its author is open.

        With one open it might be its revision, with the note still in it (P5).
        """
        if letter.policy.on_review_failure is not OnReviewFailure.PASS:
            return False
        octets, at = letter.submission.octets, letter.structure
        references = structure.field_body(octets, at, "references") or b""
        if any(hold_id_of(r) for r in references.decode("ascii", "replace").split()):
            return False
        account = letter.submission.account
        return not account or not await self._store.find(account=account, states=OPEN_STATES)

    # ------------------------------------------------------------------ pass

    async def _relay(self, letter: _Letter) -> Reply:
        """Upstream gets the letter; its reply is the reply."""
        s = letter.submission
        known, reply = await self._recall(letter)
        if known:
            self._log("repeat_answered", submission=s.id, known=reply is not None)
            await letter.transaction.reset()
            return reply or replies.OUTCOME_UNKNOWN
        hold = await self._keeper.advance(letter.link.hold, "release") if letter.link else None
        stuffed = s.stuffed if letter.octets is s.octets else stuff(letter.octets)
        try:
            reply = await letter.transaction.data(stuffed, timeout=self._left(letter))
        except OutcomeUnknown as e:
            letter.trouble = e.reason
            self._outcomes.expect(await self._key_of(letter), self._wait_on(letter, hold))
            return replies.OUTCOME_UNKNOWN
        except Unavailable as e:
            letter.trouble = e.reason
            await self._keeper.advance(hold, "refused")
            return UPSTREAM_TROUBLE.get(e.reason, replies.UPSTREAM_LOST)
        await self._sent(letter, hold, reply)
        return reply

    async def _sent(self, letter: _Letter, hold: Hold | None, reply: Reply) -> None:
        """The hold's end, and its draft out of the way; neither delays the author."""
        if hold is None:
            return
        if not reply.ok:
            await self._keeper.advance(hold, "refused")
            return
        hold = await self._keeper.advance(hold, "sent") or hold
        self._later(self._keeper.tidy(letter.submission, hold))

    def _wait_on(self, letter: _Letter, hold: Hold | None) -> asyncio.Task[Reply | None]:
        """Upstream has the letter, or not: go on listening, so that a repeat is answered instead of sent twice."""

        async def wait() -> Reply | None:
            try:
                reply = await letter.transaction.late_reply(timeout=LATE_REPLY)
            except Unavailable:
                return None
            self._log("late_reply", submission=letter.submission.id, code=reply.code)
            await self._sent(letter, hold, reply)
            return reply

        return self._later(wait())

    async def _recall(self, letter: _Letter) -> tuple[bool, Reply | None]:
        """Whether this very letter went upstream a moment ago without its author learning of it."""
        if not self._outcomes.concern(letter.submission.account):
            return False, None
        return await self._outcomes.recall(await self._key_of(letter), within=max(1.0, self._left(letter) - 5))

    def undelivered(self, submission: Submission, reply: Reply) -> None:
        """The front end could not hand over this answer: remember it for when the letter comes again."""
        self._log("reply_undelivered", submission=submission.id, code=reply.code)
        if not reply.ok:
            return

        async def remember() -> None:
            likeness = await self._whole(submission, None, submission.octets)
            self._outcomes.remember((submission.account, likeness.letter), reply)

        self._later(remember())

    # ------------------------------------------------------------------ hold

    async def _keep(self, letter: _Letter, verdict: Verdict) -> Reply:
        """The letter goes into its author's Drafts, annotated; upstream forgets it."""
        s = letter.submission
        reset = self._later(letter.transaction.reset())
        try:
            if s.credentials is None:
                return replies.HOLD_NO_LOGIN
            kept = Kept(
                submission=s,
                octets=letter.octets,
                considered=letter.considered,
                verdict=verdict,
                likeness=await self._whole(s, letter.considered, letter.octets),
                left=partial(self._left, letter),
            )
            async with asyncio.timeout(self._left(letter) + LAST_WORD):
                hold = await self._keeper.keep(kept, partial(setattr, letter, "hold_id"))
        except (TimeoutError, Unavailable, ReviewFailed, Conflict, Refused) as e:
            letter.trouble = getattr(e, "reason", "timeout")
            self._log("hold_not_stored", submission=s.id, hold=letter.hold_id, reason=letter.trouble)
            return replies.HOLD_REFUSED.get(letter.trouble, replies.HOLD_NOT_STORED)
        finally:
            await reset
        return notice.reply(hold.id, verdict)

    # ------------------------------------------------------------------ small things

    async def _whole(self, s: Submission, c: Considered | None, octets: bytes) -> Likeness:
        """A letter's likeness, attachments included; `octets` are without guardian's marks where they are known."""
        at = structure.scan(octets)
        likeness = c.likeness if c else None
        if likeness is None:
            try:
                likeness = await self._reviewer.recognise(structure.excerpt(octets, at), s.envelope)
            except ReviewFailed:
                return fingerprint.unread(s.envelope, octets, self._key)
        return fingerprint.complete(likeness, octets, at, self._key)

    async def _key_of(self, letter: _Letter) -> tuple[str, str]:
        likeness = await self._whole(letter.submission, letter.considered, letter.octets)
        return letter.submission.account, likeness.letter

    def _left(self, letter: _Letter) -> float:
        return max(0.5, letter.deadline - self._clock.monotonic())

    def _trouble(self, letter: _Letter, error: Exception) -> Reply:
        letter.trouble = type(error).__name__
        at = error.__traceback__
        while at is not None and at.tb_next is not None:
            at = at.tb_next
        place = f"{at.tb_frame.f_globals.get('__name__', '?')}:{at.tb_lineno}" if at else "?"
        self._log("incident", submission=letter.submission.id, error=type(error).__name__, place=place)
        return replies.TROUBLE

    def _later(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.get_running_loop().create_task(work)
        self._background.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._background.discard(task)
        if not task.cancelled() and task.exception():
            self._log("incident", submission="", error=type(task.exception()).__name__, place="background")

    async def drain(self, limit: float) -> None:
        """Wait for work after the answers (drafts to Trash, late replies), at most `limit` seconds; then end it."""
        if self._background:
            await asyncio.wait(self._background, timeout=limit)
        for task in list(self._background):
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)

    async def _close(self, letter: _Letter, reply: Reply, began: float) -> None:
        """One closing line and one decision for every letter."""
        s, v, c = letter.submission, letter.verdict, letter.considered
        outcome = v.outcome.value if v else "error"
        reason = v.reason.value if v else "error"
        ms = round((self._clock.monotonic() - began) * 1e3, 1)
        self._log(
            "letter_closed",
            submission=s.id,
            listener=s.listener,
            account=s.account,
            outcome=outcome,
            reason=reason,
            trouble=letter.trouble,
            checks=list(letter.checks),
            hold=letter.hold_id,
            code=reply.code,
            ms=ms,
            review_ms=round(letter.review_ms, 1),
            size=len(s.octets),
            policy=letter.policy.version,
        )
        decision = Decision(
            at=self._clock.now(),
            submission=s.id,
            account=s.account,
            policy=letter.policy.version,
            outcome=outcome,
            reason=reason,
            checks=letter.checks,
            scores=c.review.scores if c else {},
            recipients=fingerprint.of_recipients(s.envelope, self._key),
            hold_id=letter.hold_id,
            code=reply.code,
            ms=ms,
            size=len(s.octets),
        )
        with contextlib.suppress(Unavailable):
            await self._store.record(decision)


def stuff(octets: bytes) -> bytes:
    """`octets` ready for DATA: dots at line starts doubled, the last line ended (RFC 5321 §4.5.2)."""
    if octets and not octets.endswith(b"\r\n"):
        octets += b"\r\n"
    stuffed = octets.replace(b"\r\n.", b"\r\n..")
    return b"." + stuffed if stuffed.startswith(b".") else stuffed
