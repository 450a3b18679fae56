"""A letter judged outside the relay: for `guardian check`, in this process, by the same pure code."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from guardian.checks.check import Action, Finding, Signal, Where
from guardian.consider import Considering, consider, considering, kind_of
from guardian.message import structure
from guardian.message.model import Address, Envelope, Letter
from guardian.message.origin import Origin
from guardian.message.text import Span
from guardian.message.zones import divide
from guardian.policy.facts import facts_of_stored
from guardian.policy.judge import Kind, action_of, judge
from guardian.policy.model import Outcome, Policy, Verdict
from guardian.policy.scope import select
from guardian.review import Review, review

NO_KEY = b"guardian check keeps nothing"  # digests are made and thrown away here


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A review with its verdict, and the policy that was in force. Body findings are counted in `text`."""

    review: Review
    policy: Policy
    verdict: Verdict
    text: str
    subject: str
    ms: float

    @property
    def held(self) -> bool:
        """Whether this letter would be held."""
        return self.verdict.outcome is Outcome.HOLD


def of_octets(octets: bytes, policy: Policy, by: Considering, *, account: str = "") -> Judged:
    """A whole letter, as it would go over the wire now. `account` is its author's login; "" takes the address in From.

    `by` is how to review by `policy`; under one of its scopes the scope's own way is taken.
    """
    began = time.perf_counter()
    at = structure.scan(octets)
    facts = facts_of_stored(octets, at, account=account, now=dt.datetime.now().astimezone())
    under = select(policy, facts)
    nobody = Envelope(mail_from="", rcpt_to=())
    c = consider(structure.excerpt(octets, at), nobody, by if under is policy else considering(under, NO_KEY))
    verdict = judge(c.review, under, kind_of(c, under, facts), account=facts.account)
    ms = (time.perf_counter() - began) * 1e3
    return Judged(
        review=c.review, policy=under, verdict=verdict, text=c.review.authored, subject=c.review.subject, ms=ms
    )


def of_words(given: Mapping[str, Any], policy: Policy, by: Considering) -> Judged:
    """A letter given as its newly written text (`check --jsonl`): spans are counted in that text.

    Raises ValueError with a sentence when a field has the wrong type.
    """
    began = time.perf_counter()
    fields = {k: given.get(k) or "" for k in ("text", "subject", "customer", "to_name", "sent")}
    for name, value in fields.items():
        if not isinstance(value, str):
            raise ValueError(f"{name} must be a string")
    text = fields["text"].replace("\r\n", "\n")
    letter = Letter(
        subject=fields["subject"],
        to=(Address(name=fields["to_name"], address=""),) if fields["to_name"] else (),
        sent=_time(fields["sent"]),
        zones=divide(text),
        customer=fields["customer"],
        to_name=fields["to_name"],
    )
    found = review(letter, by.options, by.enabled)
    policy = _without_attachments(policy)
    verdict = judge(found, policy, Kind())
    origin = Origin(fields["text"], letter.zones.authored)
    return Judged(
        review=replace(
            found,
            findings=tuple(_back(f, origin, fields["text"]) for f in found.findings),
            signals=tuple(_praise(s, origin) for s in found.signals),
        ),
        policy=policy,
        verdict=verdict,
        text=fields["text"],
        subject=letter.subject,
        ms=(time.perf_counter() - began) * 1e3,
    )


def _without_attachments(policy: Policy) -> Policy:
    """The policy for words alone: what a letter has attached is not known then, so its lack only notes."""
    check = "slips.missing-attachment"
    if policy.actions.get(check) is not Action.HOLD:
        return policy
    return replace(policy, actions={**policy.actions, check: Action.NOTE}, explicit=policy.explicit | {check})


def _time(sent: str) -> Any:
    if not sent:
        return None
    try:
        return dt.datetime.fromisoformat(sent)
    except ValueError:
        raise ValueError(
            "sent must be an ISO 8601 date and time with zone, such as 2026-11-21T09:00:00+00:00"
        ) from None


def _praise(signal: Signal, origin: Origin) -> Signal:
    span = origin.span(Span(signal.start, signal.end))
    return replace(signal, start=span.start, end=span.end)


def _back(finding: Finding, origin: Origin, text: str) -> Finding:
    if finding.where is not Where.BODY:
        return finding
    span = origin.span(Span(finding.start, finding.end))
    return replace(finding, start=span.start, end=span.end, words=text[span.start : span.end])


def as_json(judged: Judged, **identity: object) -> dict[str, Any]:
    """The contract of `guardian check --json` and `--jsonl` (design §5)."""
    r, policy = judged.review, judged.policy
    return {
        **identity,
        "verdict": judged.verdict.outcome.value,
        "reason": judged.verdict.reason.value,
        "risk": round(r.risk, 4),
        "findings": [
            {
                "check": f.check,
                "action": str(action_of(f, r, policy)),
                "where": f.where.value,
                "start": f.start,
                "end": f.end,
                "words": f.words,
                "message": f.message,
                "advice": f.advice,
            }
            for f in r.findings
            if action_of(f, r, policy) is not Action.OFF
        ],
        "signals": [{"check": s.check, "start": s.start, "end": s.end, "words": s.words} for s in r.signals],
        "scores": {k: round(v, 4) for k, v in r.scores.items()},
        "customer": {
            "upset": round(r.customer.upset, 4),
            "complaint": round(r.customer.complaint, 4),
            "questions": r.customer.questions,
        },
        "promises": [{"words": p.words, "due": p.due or None} for p in r.promises],
        "language": r.language,
        "ms": round(judged.ms, 2),
    }
