"""Pure: the gate. What a letter that comes again is compared with, and whether its author may send it all the same.

A revision is judged against its hold: of what held it, some findings are gone, some stand as they were, and some were
reworded and still trip the same check. An override is a decision of the author's that the policy allows; a finding
of a firm check is never overridden, nor is what is held for another reason than its words (P5).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from guardian.holds.model import FindingKey, Hold
from guardian.message.model import Label, Likeness, Said
from guardian.policy.model import Gate, Outcome, Override, Reason, Then, Verdict


class Change(StrEnum):
    """What the author did about one finding since the last hold."""

    NEW = "new"  # it was not there
    UNTOUCHED = "untouched"  # the same words
    TRIED = "tried"  # other words, and the same check again


class Way(StrEnum):
    """How a letter was let through although something in it would hold it. Stable: stands in logs and decisions."""

    RESEND = "resend"
    REASON = "reason"
    NOT_RIGHT = "not-right"
    MAX_HOLDS = "max-holds"
    APPROVER = "approver"


class Offer(StrEnum):
    """What the author is told they may do with a held letter besides changing it."""

    NONE = "none"
    RESEND = "resend"  # send it again unchanged, after a while
    REASON = "reason"  # write why on a line of the note
    APPROVER = "approver"  # send it again unchanged, after a while: the lead is asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A revision against its hold.

    `now` stands beside the verdict's `because`, a change for each finding; `changed` are the checks of those held
    findings that are no longer there and did not come back in other words, one for each finding.
    """

    now: tuple[Change, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def is_worked_on(self) -> bool:
        """Whether any flagged words were changed."""
        return bool(self.changed) or Change.TRIED in self.now


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What becomes of a letter, all things considered.

    Attributes:
        outcome: PASS, HOLD, or APPROVE (held, and its lead is asked).
        verdict: of the outcome; `because` is what is (still) wrong.
        keys: the findings in `because` without their words, with how often each was reworded.
        compare: against the hold it revises.
        same: whether these are the very words of that hold.
        rounds: how many different versions were held, this one included when it is held.
        way: by which override it passes, None for one that passes by itself or does not pass.
        length: letters in the reason that the author gave; 0 without one.
        offer: what the author may do with it besides changing it.
        firm: whether something in it holds it that nobody may override.
        wait: seconds until the same words may be sent again, where that is offered.
    """

    outcome: Outcome
    verdict: Verdict
    keys: tuple[FindingKey, ...] = ()
    compare: Comparison = Comparison()
    same: bool = False
    rounds: int = 1
    way: Way | None = None
    length: int = 0
    offer: Offer = Offer.NONE
    firm: bool = False
    wait: float = 0.0

    @property
    def unchanged_after(self) -> float | None:
        """Seconds until the same words may come again, None where that is not offered."""
        return self.wait if self.offer in (Offer.RESEND, Offer.APPROVER) else None


def compare(held: Sequence[FindingKey], now: Sequence[FindingKey]) -> tuple[Comparison, tuple[FindingKey, ...]]:
    """(the comparison, `now` with how often each finding was reworded)."""
    left = list(held)
    changes: list[Change] = [Change.NEW] * len(now)
    keys = list(now)
    by_words = {(k.check, k.digest): k for k in reversed(held)}
    for i, key in enumerate(now):
        old = by_words.get((key.check, key.digest))
        if old is not None:
            changes[i] = Change.UNTOUCHED
            keys[i] = replace(key, tried=old.tried)
            if old in left:
                left.remove(old)
    for i, key in enumerate(now):
        old = next((k for k in left if k.check == key.check), None) if changes[i] is Change.NEW else None
        if old is not None:
            changes[i] = Change.TRIED
            keys[i] = replace(key, tried=old.tried + 1)
            left.remove(old)
    return Comparison(now=tuple(changes), changed=tuple(k.check for k in left)), tuple(keys)


def is_same(hold: Hold, new: Likeness, keys: Sequence[FindingKey]) -> bool:
    """Whether a letter has the very words of its hold, however a mail app wrote them anew."""
    if hold.likeness.letter == new.letter:
        return True
    as_before = Counter((k.check, k.digest) for k in keys) == Counter((k.check, k.digest) for k in hold.findings)
    to_the_same = hold.likeness.recipients == new.recipients and hold.likeness.subject == new.subject
    return as_before and to_the_same and bool(new.sketch) and hold.likeness.sketch == new.sketch


def rule(
    verdict: Verdict,
    gate: Gate,
    *,
    keys: Sequence[FindingKey],
    hold: Hold | None,
    likeness: Likeness | None,
    said: Sequence[Said],
    writable: bool,
    now: dt.datetime,
) -> Ruling:
    """What becomes of a letter.

    `keys` are those of `verdict.because`; `hold` is the one it revises, `likeness` its own, attachments included,
    known when there is a hold; `said` is what its author wrote on the lines of the note; `writable` whether the note
    can stand in the draft: where it cannot, sending again takes the place of a reason.
    """
    held = hold.findings if hold else ()
    comparison, counted = compare(held, keys)
    same = hold is not None and likeness is not None and is_same(hold, likeness, keys)
    ruling = Ruling(outcome=verdict.outcome, verdict=verdict, keys=counted, compare=comparison, same=same)
    if hold is not None:
        ruling = replace(ruling, rounds=hold.rounds + (comparison.is_worked_on and not same))
    if verdict.outcome is not Outcome.HOLD or verdict.reason is not Reason.FINDINGS:
        return ruling
    if any(f.check in gate.firm for f in verdict.because):
        return replace(ruling, firm=True)
    if hold is not None and likeness is not None and hold.approved == likeness.letter:
        return _let_through(ruling, Way.APPROVER)
    offer = _offer(gate, writable=writable)
    gone_by = (now - hold.since).total_seconds() if hold is not None and same else 0.0
    cooled = same and gone_by >= gate.cooling_off
    if hold is not None:
        heard = [s for s in said if s.length] if gate.override is Override.REASON else []
        if heard:
            way = Way.NOT_RIGHT if any(s.label is Label.NOT_RIGHT for s in heard) else Way.REASON
            return _let_through(ruling, way, length=sum(s.length for s in heard))
        if gate.max_holds and hold.rounds >= gate.max_holds and (cooled or (comparison.is_worked_on and not same)):
            if gate.then is Then.PASS:
                return _let_through(ruling, Way.MAX_HOLDS)
            return _ask(ruling)
        if cooled and offer is Offer.RESEND:
            return _let_through(ruling, Way.RESEND)
        if cooled and offer is Offer.APPROVER:
            return _ask(ruling)
    return replace(ruling, offer=offer, wait=max(0.0, gate.cooling_off - gone_by))


def _offer(gate: Gate, *, writable: bool) -> Offer:
    if gate.override is Override.REASON:
        return Offer.REASON if writable else Offer.RESEND
    return {Override.RESEND: Offer.RESEND, Override.APPROVER: Offer.APPROVER}.get(gate.override, Offer.NONE)


def _let_through(ruling: Ruling, way: Way, *, length: int = 0) -> Ruling:
    verdict = replace(ruling.verdict, outcome=Outcome.PASS, reason=Reason.OVERRIDDEN)
    return replace(ruling, outcome=Outcome.PASS, verdict=verdict, way=way, length=length)


def _ask(ruling: Ruling) -> Ruling:
    verdict = replace(ruling.verdict, outcome=Outcome.APPROVE)
    return replace(ruling, outcome=Outcome.APPROVE, verdict=verdict)
