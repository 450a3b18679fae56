"""Pure: turn what the checks said about a letter into what becomes of it."""

from __future__ import annotations

from guardian.checks.check import Action, Finding
from guardian.policy import presets
from guardian.policy.model import Mode, Outcome, Policy, Reason, Verdict
from guardian.review import Review


def action_of(finding: Finding, review: Review, policy: Policy) -> Action:
    """What one finding does: as the admin has set it, else as the preset weighs it in a letter of this risk."""
    asked = policy.actions.get(finding.check, Action.NOTE)
    if finding.check in policy.explicit:
        return asked
    alone = review.customer.known and sum(f.check.startswith("tone.") for f in review.findings) == 1
    return presets.weighed(presets.PRESETS[policy.preset], finding, asked, review.risk, alone=alone)


def judge(considered_review: Review, policy: Policy, *, automatic: bool, encrypted: bool) -> Verdict:
    """The verdict on one reviewed letter.

    Takes the review, the policy in force, whether a machine or a list sent the letter (RFC 3834) and
    whether it is encrypted. A finding of a check that the policy does not name is noted, never held. In
    observe mode the findings that would have held the letter stay in `because`. Raising an action never
    makes a pass of a hold.
    """
    if encrypted:
        return Verdict(outcome=Outcome.PASS, reason=Reason.ENCRYPTED)
    if automatic:
        return Verdict(outcome=Outcome.PASS, reason=Reason.AUTOMATIC)
    if considered_review.language == "other":
        return Verdict(outcome=Outcome.PASS, reason=Reason.LANGUAGE)
    actions = [(action_of(f, considered_review, policy), f) for f in considered_review.findings]
    because = tuple(f for action, f in actions if action is Action.HOLD)
    notes = tuple(f for action, f in actions if action is Action.NOTE)
    if because:
        if policy.mode is Mode.OBSERVE:
            return Verdict(outcome=Outcome.PASS, reason=Reason.OBSERVED, because=because, notes=notes)
        return Verdict(outcome=Outcome.HOLD, reason=Reason.FINDINGS, because=because, notes=notes)
    return Verdict(outcome=Outcome.PASS, reason=Reason.NOTES_ONLY if notes else Reason.CLEAN, notes=notes)
