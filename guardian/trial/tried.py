"""Pure: what became of one letter in a trial, under one policy or two."""

from __future__ import annotations

from dataclasses import dataclass

from guardian.checks.check import Action, Finding
from guardian.consider import Considered, kind_of
from guardian.policy.facts import Facts
from guardian.policy.judge import action_of, judge
from guardian.policy.model import OnReviewFailure, Outcome, Policy, Reason
from guardian.review import Review

WORDS_SHOWN = 160  # characters of flagged words that are kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One finding, small enough to keep for thousands of letters."""

    check: str
    words: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """One policy's verdict on one letter. `would_hold` also when that policy only observes."""

    would_hold: bool
    reason: str
    holding: tuple[Remark, ...] = ()
    noting: tuple[Remark, ...] = ()

    @property
    def checks(self) -> frozenset[str]:
        """The checks that hold it."""
        return frozenset(r.check for r in self.holding)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One letter: what it is called, and what each policy says of it.

    `risk` is 0 to 1, `month` "2026-11" or "" when the letter has no date, `praise` the ids of what is done well.
    """

    name: str
    subject: str = ""
    month: str = ""
    risk: float = 0.0
    praise: tuple[str, ...] = ()
    ruling: Ruling
    against: Ruling | None = None


def rule(considered: Considered | None, policy: Policy, facts: Facts) -> Ruling:
    """What `policy` makes of a letter; None is one that could not be reviewed."""
    if considered is None:
        return Ruling(would_hold=policy.on_review_failure is OnReviewFailure.HOLD, reason=Reason.REVIEW_FAILED.value)
    review = considered.review
    verdict = judge(review, policy, kind_of(considered, policy, facts), account=facts.account)
    only = verdict.reason in (Reason.OBSERVED, Reason.CANARY)
    return Ruling(
        would_hold=verdict.outcome is Outcome.HOLD or only,
        reason=Reason.FINDINGS.value if only else verdict.reason.value,
        holding=_remarks(verdict.because, review, policy),
        noting=_remarks(verdict.notes, review, policy),
    )


def _remarks(findings: tuple[Finding, ...], review: Review, policy: Policy) -> tuple[Remark, ...]:
    return tuple(
        Remark(check=f.check, words=shortened(f.words), message=shortened(f.message, 400), advice=f.advice[:600])
        for f in findings
        if action_of(f, review, policy) is not Action.OFF
    )


def shortened(words: str, most: int = WORDS_SHOWN) -> str:
    """`words` on one line, cut at a blank when they are longer than `most` characters."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[:most].rsplit(" ", 1)[0] + " …"
