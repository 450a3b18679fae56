"""Pure: turn what the checks said about a letter into what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from guardian.checks.check import Action, Finding
from guardian.policy import presets, remarks
from guardian.policy.model import Exempt, Mode, OnReviewFailure, Outcome, Policy, Reason, Verdict
from guardian.review import Review


def action_of(finding: Finding, review: Review, policy: Policy) -> Action:
    """What one finding does: as the admin has set it, else as the preset weighs it in a letter of this risk."""
    asked = policy.actions.get(finding.check, Action.NOTE)
    if finding.check in policy.explicit and finding.check not in policy.thresholds:
        return asked
    known = review.customer.known
    alone = known and sum(f.check.startswith("tone.") for f in review.findings) == 1
    preset = presets.PRESETS[policy.thresholds.get(finding.check, policy.preset)]
    return presets.weighed(preset, finding, asked, review.risk, alone=alone, known=known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What kind of letter it is, whatever it says. `internal`: all its recipients are the team's own."""

    automatic: bool = False
    listed: bool = False
    signed: bool = False
    encrypted: bool = False
    internal: bool = False


def exemption(kind: Kind, exempt: Exempt) -> Reason | None:
    """Why a letter of this kind is not judged; None when it is."""
    if kind.encrypted and exempt.encrypted:
        return Reason.ENCRYPTED
    if (kind.automatic and exempt.auto_submitted) or (kind.listed and exempt.lists):
        return Reason.AUTOMATIC
    if kind.internal:
        return Reason.INTERNAL
    return Reason.SIGNED if kind.signed and exempt.signed else None


def judge(considered_review: Review, policy: Policy, kind: Kind, *, account: str = "", spent: bool = False) -> Verdict:
    """The verdict on one reviewed letter.

    Takes the review, the policy in force, the kind of letter, whose it is (for `policy.canary`) and whether the hold
    budget is spent. A finding of a check that the policy does not name is noted, never held. Where guardian only
    observes, the findings that would have held the letter stay in `because`. Raising an action never makes a pass of
    a hold.
    """
    if (why := exemption(kind, policy.exempt)) is not None:
        return Verdict(outcome=Outcome.PASS, reason=why)
    if kind.encrypted:  # and not exempt: nobody can have read it
        held = policy.on_review_failure is OnReviewFailure.HOLD and policy.mode is not Mode.OBSERVE
        return Verdict(outcome=Outcome.HOLD if held else Outcome.PASS, reason=Reason.ENCRYPTED)
    if considered_review.language == "other":
        return Verdict(outcome=Outcome.PASS, reason=Reason.LANGUAGE)
    actions = [(action_of(f, considered_review, policy), f) for f in considered_review.findings]
    because = tuple(f for action, f in actions if action is Action.HOLD)
    said = remarks.covered(because, considered_review.findings, policy)
    because = remarks.told(tuple(f for f in because if f not in said), policy)
    notes = tuple(f for action, f in actions if action is Action.NOTE and f not in said)
    if because:
        only = (
            Reason.OBSERVED
            if policy.mode is Mode.OBSERVE
            else Reason.CANARY
            if not policy.canary.covers(account)
            else Reason.BUDGET
            if spent
            else None
        )
        if only is not None:
            return Verdict(outcome=Outcome.PASS, reason=only, because=because, notes=notes)
        return Verdict(outcome=Outcome.HOLD, reason=Reason.FINDINGS, because=because, notes=notes)
    return Verdict(outcome=Outcome.PASS, reason=Reason.NOTES_ONLY if notes else Reason.CLEAN, notes=notes)
