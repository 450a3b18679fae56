"""Pure: run the checks over a letter. `Review` is what a worker sends back to the relay."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from guardian.checks import catalogue, learned
from guardian.checks.check import Check, Finding, Match, Reading, Signal, Where
from guardian.checks.fold import Folded
from guardian.checks.insight import read, seen, with_learned, with_promises
from guardian.checks.reasons import settled
from guardian.checks.risk import risk
from guardian.message import language
from guardian.message.model import Letter
from guardian.promises import find as promised


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """What the customer's own words give. `known` is False when there are none to read."""

    known: bool = False
    upset: float = 0.0
    complaint: float = 0.0
    questions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """A commitment in the letter. `due` is an ISO date or date-time, "" when undated."""

    words: str
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Everything the checks said about one letter. It holds the author's flagged words, so it is never
    stored."""

    findings: tuple[Finding, ...] = ()
    signals: tuple[Signal, ...] = ()
    scores: dict[str, float] = field(default_factory=dict)
    customer: Customer = field(default_factory=Customer)
    promises: tuple[Promised, ...] = ()
    risk: float = 0.0  # 0 to 1: how much the whole letter wants reconsidering
    language: str = "en"  # "" when it could not be told, "other" when none of ours
    failed: tuple[str, ...] = ()  # ids of checks that crashed
    authored: str = ""  # the text that the spans of body findings are counted in
    subject: str = ""


_FEW = 2  # disguised words that a letter in another language may seem to have
_WORDS_SHOWN = 300  # characters of the flagged words that a finding carries


def review(
    letter: Letter, policy_options: Mapping[str, Mapping[str, Any]], enabled: Collection[str] | None = None
) -> Review:
    """Everything the checks have to say about a letter.

    `policy_options` gives option values by check id, `enabled` the ids to run (None = all). Scores are given for
    every enabled check that has one. A check that crashes is named in `failed` and changes nothing else. Linear in
    the letter's text, of which the first 100,000 characters are looked at. Encrypted letters and those in other
    languages give no findings.
    """
    authored = letter.zones.authored
    reading = read(letter)
    tongue = _language(seen(reading).body)
    if letter.encrypted or tongue == "other":
        return Review(language=tongue, authored=authored, subject=letter.subject)
    if seen(reading).customer.known:
        with_learned(reading, learned.score("customer.upset", reading), learned.score("customer.complaint", reading))
    commitments = promised.find(seen(reading).body, letter.sent, seen(reading).quiet)
    with_promises(reading, tuple(p.span for p in commitments))
    findings: list[Finding] = []
    signals: list[Signal] = []
    unknown = not seen(reading).customer.known
    scores: dict[str, float] = {}
    failed: list[str] = []
    for check in catalogue.ALL:
        if enabled is not None and check.id not in enabled:
            continue
        try:
            options = options_of(check, policy_options.get(check.id, {}))
            matches = [] if check.needs_customer and unknown else _merged(list(check.find(reading, options)))
            score = check.score(reading, options) if check.score is not None else None
            shown = [_finding(check, match, reading) for match in matches]
        except Exception:
            failed.append(check.id)
            continue
        if score is not None:
            scores[check.score_id or check.id] = score
        if check.signal:
            signals += [Signal(check=f.check, start=f.start, end=f.end, words=f.words) for f in shown]
        else:
            findings += shown
    findings = settled(findings)
    customer = seen(reading).customer
    return Review(
        findings=tuple(sorted(findings, key=lambda f: (f.where is Where.BODY, f.start, f.end, f.check))),
        signals=tuple(sorted(signals, key=lambda s: (s.start, s.end, s.check))),
        scores=scores,
        promises=tuple(Promised(words=p.words, due=p.due) for p in commitments),
        customer=Customer(
            known=customer.known,
            upset=customer.upset,
            complaint=customer.complaint,
            questions=customer.questions,
        ),
        risk=risk(findings, scores, reading),
        language=tongue or "en",
        failed=tuple(failed),
        authored=authored,
        subject=letter.subject,
    )


def _language(body: Folded) -> str:
    """The letter's language. Characters that are not seen, or seen as others, must not make it look foreign."""
    tongue = language.guess(body.told)
    return language.guess(body.plain) if tongue == "other" and len(body.disguised) > _FEW else tongue


def options_of(check: Check, values: Mapping[str, Any]) -> Any:
    """The check's options with these values set. Raises TypeError for a name it does not have."""
    if not values:
        usual = _usual.get(check.id)
        if usual is None:
            usual = _usual[check.id] = check.options()
        return usual
    return check.options(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})


_usual: dict[str, Any] = {}  # checks' options as they are unless set, made once


def _merged(matches: list[Match]) -> list[Match]:
    """Matches in order; those that overlap in one text become one, with the surer one's advice."""
    if len(matches) < 2:
        return matches
    out: list[Match] = []
    for match in sorted(matches, key=lambda m: (m.where, m.span)):
        last = out[-1] if out else None
        if last is None or last.where is not match.where or match.span.start >= last.span.end:
            out.append(match)
            continue
        best = match if match.score > last.score else last
        span = type(match.span)(last.span.start, max(last.span.end, match.span.end))
        out[-1] = replace(best, span=span)
    return out


def _finding(check: Check, match: Match, reading: Reading) -> Finding:
    text = reading.body if match.where is Where.BODY else reading.subject
    words = text.at(match.span)
    shown = words if len(words) <= _WORDS_SHOWN else words[:_WORDS_SHOWN].rsplit(" ", 1)[0] + " …"
    flat = " ".join(shown.split())
    return Finding(
        check=check.id,
        where=match.where,
        start=match.span.start,
        end=match.span.end,
        words=words,
        message=(match.message or check.message).replace("{words}", flat),
        advice=(match.advice or check.advice).replace("{words}", flat),
        score=match.score,
        hint=match.hint,
        whole=match.whole,
    )
