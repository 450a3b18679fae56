"""One letter, from its final dot to its answer: the only module that orders effects.

Promises kept here, and where: P1 in `_relay` (the reply is upstream's) and `_keep` (the reply comes after the stored
draft); P2 in `_decide` (one of the two, never both); P3 in `process`; P5 in assessment.py; P6 in keeping.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from functools import partial
from typing import Any

from guardian import replies
from guardian.assessment import Assessor
from guardian.errors import Conflict, OutcomeUnknown, Refused, ReviewFailed, Unavailable
from guardian.holds import notice
from guardian.holds.gate import Ruling
from guardian.holds.model import Hold
from guardian.keeping import Keeper, Kept, Log
from guardian.message import structure
from guardian.message.stuffing import stuff
from guardian.outcomes import Outcomes
from guardian.policy.facts import facts_of
from guardian.policy.model import Annotations, HoldReply, Outcome, Policy, Reason
from guardian.policy.scope import select
from guardian.ports import Clock, HoldStore, Mailboxes, Reviewer, Submission, Transaction
from guardian.record import Passage, Recorder
from guardian.replies import Reply
from guardian.sent import WATCH, SentCopies

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


class Pipeline:
    """Decides on letters and carries the decision out. `process` is what a front end calls.

    Args:
        policy: the policy in force; asked once for each letter.
        new_id: a fresh hold id.
        key: the state's secret, for digests.
        log: called with an event name and keys.
        not_sent: the folder for copies in Sent of letters that were not sent.
        pause: waits so many seconds.
        ask: places a kept letter before its lead; whether it lies there. None when there is no lead.
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
        not_sent: str = "Guardian/Not sent",
        pause: Callable[[float], Awaitable[Any]] = asyncio.sleep,
        ask: Callable[[Kept, Hold], Awaitable[bool]] | None = None,
    ) -> None:
        self._ask = ask
        self._reviewer, self._store, self._policy = reviewer, store, policy
        self._clock, self._key, self._log = clock, key, log
        self._keeper = Keeper(
            reviewer=reviewer, mailboxes=mailboxes, store=store, clock=clock, new_id=new_id, key=key, log=log
        )
        self._recorder = Recorder(store=store, clock=clock, key=key, log=log)
        self._assessor = Assessor(reviewer=reviewer, keeper=self._keeper, store=store, clock=clock, key=key, log=log)
        self._copies = SentCopies(
            reviewer=reviewer, mailboxes=mailboxes, store=store, clock=clock, log=log, folder=not_sent, pause=pause
        )
        self._background: set[asyncio.Task[Any]] = set()
        self._outcomes = Outcomes(clock)

    async def begin(self) -> None:
        """Say what an earlier process could not finish, and what the policy leaves open. Never raises Unavailable."""
        await self._copies.begin()
        policy = self._policy()
        accepting = policy.hold_reply is HoldReply.ACCEPT or policy.accepting
        if accepting and policy.annotations is Annotations.INLINE and not policy.seal:
            self._log("drafts_not_sealed", policy=policy.version)

    # ------------------------------------------------------------------ one letter

    async def process(self, submission: Submission, transaction: Transaction) -> Reply:
        """The answer to the final dot, within 45 s. Never raises but CancelledError."""
        return await self._answer(submission, transaction, None)

    async def give_back(self, submission: Submission, reason: Reason) -> Reply:
        """A letter that comes by no session into its author's Drafts with this reason in its note, whatever a review
        says. The answer is temporary when it is not stored. Never raises but CancelledError.
        """
        return await self._answer(submission, None, reason)

    async def tidy(self, submission: Submission, hold: Hold) -> None:
        """What is left of a released hold in its author's mailbox to Trash, whoever sent it."""
        await self._keeper.tidy(submission, hold)

    async def _answer(self, submission: Submission, transaction: Transaction | None, reason: Reason | None) -> Reply:
        began = self._clock.monotonic()
        at = structure.scan(submission.octets)
        facts = facts_of(
            submission.octets,
            at,
            submission.envelope,
            account=submission.account,
            now=self._clock.now().astimezone(),  # hours are those of this machine's zone
        )
        letter = Passage(
            submission=submission,
            facts=facts,
            policy=select(self._policy(), facts),
            began=began,
            deadline=began + ANSWER_WITHIN,
            structure=at,
            octets=submission.octets,
        )
        try:
            reply = await self._decide(letter, transaction, reason)
        except Exception as e:  # the answer must not depend on what went wrong (P3)
            self._recorder.trouble(letter, e)
            reply = replies.TROUBLE
        await self._recorder.close(letter, reply)
        return reply

    async def _decide(self, letter: Passage, transaction: Transaction | None, reason: Reason | None) -> Reply:
        ruling = await self._assessor.assess(letter, reason)
        if transaction is None or ruling.outcome is not Outcome.PASS:
            return await self._keep(letter, ruling, transaction)
        if ruling.verdict.reason is Reason.REVIEW_FAILED and not await self._assessor.is_unmarked(letter):
            await transaction.reset()
            return replies.REVIEW_TEMPFAIL
        return await self._relay(letter, transaction)

    # ------------------------------------------------------------------ pass

    async def _relay(self, letter: Passage, transaction: Transaction) -> Reply:
        """Upstream gets the letter; its reply is the reply."""
        s = letter.submission
        known, reply = await self._recall(letter)
        if known:
            self._log("repeat_answered", submission=s.id, known=reply is not None)
            await transaction.reset()
            return reply or replies.OUTCOME_UNKNOWN
        hold = await self._keeper.advance(letter.link.hold, "release") if letter.link else None
        if letter.link and hold is None and not s.peer:  # nobody at a mail app: after a crash it would be sent again
            await transaction.reset()
            return replies.TROUBLE
        stuffed = s.stuffed if letter.octets is s.octets else stuff(letter.octets)
        try:
            reply = await transaction.data(stuffed, timeout=self._left(letter))
        except OutcomeUnknown as e:
            letter.trouble = e.reason
            self._outcomes.expect(await self._key_of(letter), self._wait_on(letter, hold, transaction))
            return replies.OUTCOME_UNKNOWN
        except Unavailable as e:
            letter.trouble = e.reason
            await self._keeper.advance(hold, "refused")
            return UPSTREAM_TROUBLE.get(e.reason, replies.UPSTREAM_LOST)
        await self._sent(letter, hold, reply)
        return reply

    async def _sent(self, letter: Passage, hold: Hold | None, reply: Reply) -> None:
        """The hold's end, and its draft out of the way; neither delays the author."""
        if hold is None:
            return
        if not reply.ok:
            await self._keeper.advance(hold, "refused")
            return
        self._copies.released(hold.id, letter.submission.octets)
        hold = await self._keeper.advance(hold, "sent") or hold
        self._later(self._keeper.tidy(letter.submission, hold))

    def _wait_on(self, letter: Passage, hold: Hold | None, transaction: Transaction) -> asyncio.Task[Reply | None]:
        """Upstream has the letter, or not: go on listening, so that a repeat is answered instead of sent twice."""

        async def wait() -> Reply | None:
            try:
                reply = await transaction.late_reply(timeout=LATE_REPLY)
            except Unavailable:
                return None
            self._log("late_reply", submission=letter.submission.id, code=reply.code)
            await self._sent(letter, hold, reply)
            return reply

        return self._later(wait())

    async def _recall(self, letter: Passage) -> tuple[bool, Reply | None]:
        """Whether this very letter went upstream a moment ago without its author learning of it."""
        if not self._outcomes.concern(letter.submission.account):
            return False, None
        return await self._outcomes.recall(await self._key_of(letter), within=max(1.0, self._left(letter) - 5))

    def undelivered(self, submission: Submission, reply: Reply) -> None:
        """The front end could not hand over this answer: remember it for when the letter comes again."""
        self._log("reply_undelivered", submission=submission.id, code=reply.code)
        if not reply.ok or notice.is_acceptance(reply):  # kept is not sent: the next try may go upstream
            return

        async def remember() -> None:
            likeness = await self._assessor.whole(submission, None, submission.octets)
            self._outcomes.remember((submission.account, likeness.letter), reply)

        self._later(remember())

    # ------------------------------------------------------------------ hold

    async def _keep(self, letter: Passage, ruling: Ruling, transaction: Transaction | None) -> Reply:
        """The letter goes into its author's Drafts, annotated; upstream forgets it."""
        s = letter.submission
        reset = self._later(transaction.reset()) if transaction else None
        try:
            if s.credentials is None:
                return replies.HOLD_NO_LOGIN
            kept = Kept(
                submission=s,
                octets=letter.octets,
                considered=letter.considered,
                ruling=ruling,
                likeness=await self._assessor.whole(s, letter.considered, letter.octets),
                left=partial(self._left, letter),
                policy=letter.policy,
                copy_due=self._clock.now() + WATCH if _is_accepting(letter) else None,
            )
            async with asyncio.timeout(self._left(letter) + LAST_WORD):
                hold = await self._keeper.keep(kept, partial(setattr, letter, "hold_id"))
        except (TimeoutError, Unavailable, ReviewFailed, Conflict, Refused) as e:
            letter.trouble = getattr(e, "reason", "timeout")
            self._log("hold_not_stored", submission=s.id, hold=letter.hold_id, reason=letter.trouble)
            return replies.HOLD_REFUSED.get(letter.trouble, replies.HOLD_NOT_STORED)
        finally:
            if reset:
                await reset
        if ruling.outcome is Outcome.APPROVE and (self._ask is None or not await self._ask(kept, hold)):
            ruling = replace(ruling, outcome=Outcome.HOLD)
        if _is_accepting(letter) and hold.note:  # without the note nobody would learn that the letter waits
            self._copies.expect(s, hold)
            return notice.acceptance(hold.id, ruling, audience=letter.policy.audience)
        return notice.reply(hold.id, ruling, audience=letter.policy.audience, noted=hold.note is not None)

    # ------------------------------------------------------------------ small things

    async def _key_of(self, letter: Passage) -> tuple[str, str]:
        likeness = await self._assessor.whole(letter.submission, letter.considered, letter.octets)
        return letter.submission.account, likeness.letter

    def _left(self, letter: Passage) -> float:
        return max(0.5, letter.deadline - self._clock.monotonic())

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
        await self._copies.close()
        if self._background:
            await asyncio.wait(self._background, timeout=limit)
        for task in list(self._background):
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)


def _is_accepting(letter: Passage) -> bool:
    """Whether a mail app is there to be told 250 of a held letter: a draft moved to a folder comes from nobody."""
    s = letter.submission
    return letter.policy.replies_at(s.listener) is HoldReply.ACCEPT and bool(s.peer)
