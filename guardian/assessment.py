"""What is to become of one letter: read, linked to its hold, judged, and ruled by the gate. Nothing is sent or stored.

The pipeline asks for letters that come by SMTP; whoever lets a held draft go by another way asks the same.
"""

from __future__ import annotations

from dataclasses import replace

from guardian.consider import Considered, kind_of
from guardian.errors import ReviewFailed
from guardian.holds import gate
from guardian.holds.gate import Ruling
from guardian.holds.lifecycle import MAYBE_IN_DRAFTS
from guardian.holds.link import By
from guardian.holds.model import FindingKey
from guardian.keeping import Keeper
from guardian.message import cleaning, fingerprint, recipients, structure
from guardian.message.model import Cleaning, Likeness, Residue, apply_edits
from guardian.message.token import hold_id_of
from guardian.policy.judge import exemption, judge
from guardian.policy.model import Annotations, OnReviewFailure, Outcome, Policy, Reason, Verdict
from guardian.policy.share import Budget
from guardian.ports import Clock, HoldStore, Reviewer, Submission
from guardian.record import Log, Passage
from guardian.review import Review


class Assessor:
    """Says what is to become of letters. Arguments as `Pipeline`."""

    def __init__(
        self, *, reviewer: Reviewer, keeper: Keeper, store: HoldStore, clock: Clock, key: bytes, log: Log
    ) -> None:
        self._reviewer, self._keeper, self._store = reviewer, keeper, store
        self._clock, self._key, self._log = clock, key, log
        self._idle: tuple[Policy | None, bool] = None, False
        self._budget = Budget(1.0, 1)

    async def assess(self, letter: Passage, reason: Reason | None = None) -> Ruling:
        """The ruling on this letter; `letter` gets all that was learned on the way. A failed review is no error: it
        leaves `letter.considered` None, and the policy says what follows. With a `reason` it is held for that.
        """
        await self._consider(letter)
        letter.ruling = await self._rule(letter, self._judge(letter))
        if reason is not None:
            verdict = replace(letter.ruling.verdict, outcome=Outcome.HOLD, reason=reason)
            letter.ruling = replace(letter.ruling, outcome=Outcome.HOLD, verdict=verdict)
        letter.verdict = letter.ruling.verdict
        return letter.ruling

    async def _consider(self, letter: Passage) -> None:
        """Review and link."""
        s = letter.submission
        began = self._clock.monotonic()
        excerpt = structure.excerpt(s.octets, letter.structure)
        try:
            if self._is_idle(letter.policy) and not cleaning.may_be_marked(excerpt):
                c = Considered(review=Review(), cleaning=Cleaning())
            else:
                c = await self._reviewer.consider(excerpt, s.envelope, letter.policy)
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

    def _judge(self, letter: Passage) -> Verdict:
        c = letter.considered
        if c is None:
            outcome = Outcome.HOLD if letter.policy.on_review_failure is OnReviewFailure.HOLD else Outcome.PASS
            return Verdict(outcome=outcome, reason=Reason.REVIEW_FAILED)
        budget = self._budget_of(letter.policy)
        kind = kind_of(c, letter.policy, letter.facts)
        verdict = judge(c.review, letter.policy, kind, account=letter.submission.account, spent=budget.spent)
        if letter.link is None and exemption(kind, letter.policy.exempt) is None:
            self._count(budget, letter.policy, held=bool(verdict.because))
        if c.cleaning.residue is not Residue.NONE:  # P5 is stronger than any policy
            return replace(verdict, outcome=Outcome.HOLD, reason=Reason.NOTE_STILL_IN_IT)
        return verdict

    def _budget_of(self, policy: Policy) -> Budget:
        """The budget that this policy sets; counting begins anew when it is changed."""
        if (self._budget.share, self._budget.letters) != policy.budget:
            self._budget = Budget(*policy.budget)
        return self._budget

    def _count(self, budget: Budget, policy: Policy, *, held: bool) -> None:
        was = budget.spent
        budget.note(held=held)
        if budget.spent is not was:
            rate = round(budget.rate, 3)
            if budget.spent:
                self._log("hold_budget_spent", policy=policy.version, rate=rate, budget=budget.share)
            else:
                self._log("hold_budget_kept", policy=policy.version, rate=rate, budget=budget.share)

    async def _rule(self, letter: Passage, verdict: Verdict) -> Ruling:
        c, linked = letter.considered, letter.link
        if c is None:
            return Ruling(outcome=verdict.outcome, verdict=verdict)
        digests = (fingerprint.of_words(f.words, self._key) for f in verdict.because)
        return gate.rule(
            verdict,
            letter.policy.gate,
            keys=[FindingKey(check=f.check, digest=d) for f, d in zip(verdict.because, digests, strict=True)],
            hold=linked.hold if linked else None,
            likeness=await self.whole(letter.submission, c, letter.octets) if linked else None,
            said=c.cleaning.said if linked and linked.by is By.NOTE else (),
            writable=c.annotatable and letter.policy.annotations is Annotations.INLINE,
            now=self._clock.now(),
        )

    async def is_unmarked(self, letter: Passage) -> bool:
        """Whether a letter nobody could read may go out unread: by policy, and only if no draft of its author is left.

        With one left it might be its revision, with the note still in it (P5).
        """
        if letter.policy.on_review_failure is not OnReviewFailure.PASS:
            return False
        octets, at = letter.submission.octets, letter.structure
        references = structure.field_body(octets, at, "references") or b""
        if any(hold_id_of(r) for r in references.decode("ascii", "replace").split()):
            return False
        if recipients.has_sealed(structure.excerpt(octets, at)):
            return False
        account = letter.submission.account
        return not account or not await self._store.find(account=account, states=MAYBE_IN_DRAFTS)

    async def whole(self, s: Submission, c: Considered | None, octets: bytes) -> Likeness:
        """A letter's likeness, attachments included; `octets` are without guardian's marks where they are known."""
        at = structure.scan(octets)
        likeness = c.likeness if c else None
        if likeness is None:
            try:
                likeness = await self._reviewer.recognise(structure.excerpt(octets, at), s.envelope)
            except ReviewFailed:
                return fingerprint.unread(s.envelope, octets, self._key)
        return fingerprint.complete(likeness, octets, at, self._key)
