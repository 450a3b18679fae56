"""Pure: what is worked out once per letter for all checks: folded texts, where nothing is judged, and the customer's
state.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

from guardian.checks.check import Reading
from guardian.checks.fold import Folded
from guardian.message.model import Letter
from guardian.message.text import Span, Text

_KEY = "seen"
_CODE = re.compile(r"`[^`\n]{1,200}`|(?m:^(?: {4}|\t)\S.{0,300}$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerState:
    """What the customer's words say, 0 to 1 each. `problem` is the sentence that says it plainest."""

    known: bool = False
    upset: float = 0.0
    complaint: float = 0.0
    questions: int = 0
    problem: str = ""


@dataclass(slots=True)
class Seen:
    """One letter's texts, folded, with the places that are not judged as tone."""

    body: Folded
    subject: Folded
    customer: CustomerState
    quiet: tuple[tuple[int, int], ...]  # in body.plain, sorted, not overlapping
    code: tuple[Span, ...]  # in the body's own content
    greeting: Span
    signoff: Span
    memo: dict[Any, Any] = field(default_factory=dict)  # what `match.hits` found, so that it is looked for once

    def quiet_at(self, start: int, end: int) -> bool:
        """Whether plain[start:end] of the body lies in a greeting, sign-off, quotation or code."""
        i = bisect_right(self.quiet, (start, 1 << 62)) - 1
        return (i >= 0 and start < self.quiet[i][1]) or (i + 1 < len(self.quiet) and self.quiet[i + 1][0] < end)


def read(letter: Letter) -> Reading:
    """The reading of a letter that all checks share."""
    zones = letter.zones
    reading = Reading(
        letter=letter,
        body=Text(zones.authored),
        subject=Text(letter.subject),
        customer=Text(letter.customer),
        insights={},
    )
    body, subject = Folded(zones.authored), Folded(letter.subject)
    greeting = _placed(body.content, zones.greeting, last=False)
    signoff = _placed(body.content, zones.signoff, last=True)
    code = tuple(Span(*m.span()) for m in _CODE.finditer(body.content))
    places = [(body.forth(s.start), body.forth(s.end)) for s in (greeting, signoff, *code) if s.end > s.start]
    reading.insights[_KEY] = Seen(
        body=body,
        subject=subject,
        customer=state(letter.customer),
        quiet=_union([*places, *body.quotations]),
        code=code,
        greeting=greeting,
        signoff=signoff,
    )
    return reading


def seen(reading: Reading) -> Seen:
    """What `read` worked out."""
    found: Seen = reading.insights[_KEY]
    return found


def _placed(content: str, zone: str, *, last: bool) -> Span:
    zone = zone.strip()
    at = (content.rfind(zone) if last else content.find(zone)) if zone else -1
    return Span(at, at + len(zone)) if at >= 0 else Span(0, 0)


def _union(places: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    out: list[tuple[int, int]] = []
    for a, b in sorted(places):
        if out and a <= out[-1][1]:
            out[-1] = (out[-1][0], max(b, out[-1][1]))
        else:
            out.append((a, b))
    return tuple(out)


# ------------------------------------------------------------------ the customer

_FEELING = re.compile(
    r"\b(?:furious|angry|anger|annoy\w*|upset\w*|frustrat\w*|disappoint\w*|disgust\w*|outrag\w*|appall\w*|"
    r"livid|fuming|unhappy|"
    r"unacceptable|ridiculous|pathetic|useless|terribl[ey]|horribl[ey]|awful|worst|joke|shame\w*|"
    r"disgrace\w*|rude|nightmare|"
    r"scam\w*|ripped|robbed|liars?|lied|desperate\w*|in tears|crying|cried|devastat\w*|heartbroken|"
    r"stress\w*|worried|worry\w*|"
    r"scared|afraid|panic\w*|hate|sick of|fed up|enough|never again|waste[ds]?|wasting|complain\w*|"
    r"incompeten\w*|"
    r"wtf|hell|damn|crap|shit\w*|fuck\w*|suck\w*|ruin\w*|humiliat\w*|betray\w*|funeral|hospital|died|gutted|"
    r"sad|thanks for nothing|"
    r"do better|what a|how dare|how hard|get it together|seriously|fail\w*|lawyer|refuse[ds]?|"
    r"unbelievabl[ey]|absurd|stupid|"
    r"poor(?:ly)?|horrendous|inexcusable|screw\w*|mess\w*|ignor\w*|stranded|stuck|helpless)\b"
)
_TROUBLE = re.compile(
    r"\b(?:broken?|broke|crack\w*|damag\w*|defect\w*|faulty|wrong\w*|missing|lost|lose|late|delay\w*|"
    r"cancel\w*|fail\w*|error\w*|crash\w*|"
    r"bugs?|issue\w*|problem\w*|trouble|stuck|stopped|hacked|stolen|expired|declin\w*|reject\w*|denied|"
    r"charged|overcharged|"
    r"double|twice|vanish\w*|disappear\w*|gone|empty|leak\w*|burn\w*|injur\w*|hurt|disconnect\w*|down|"
    r"outage|refund\w*|complaint\w*|"
    r"unable|slow|late|mistake\w*|not working|no response|no answer|no reply|no one|nobody|third time|"
    r"second time|again and again|"
    r"still (?:no|not|waiting|haven't|hasn't|nothing|don't|doesn't|can't)|never (?:came|arrived|received|"
    r"got|showed|answered|replied)|"
    r"overpaid|mis\w+ed|bites|blisters|blocked|kept|waiting|waited|hours?|days?|weeks?|months?)\b"
)
_FAILS = re.compile(
    r"\b(?:(?:does|do|did|is|was|are|were|has|have|had|can|could|wo|would)(?:n't| not|nt)|cannot|won't|"
    r"can't|cant|dont|doesnt|wont|isnt)\b"
)
_THANKS = re.compile(
    r"\b(?:thanks?|thank you|thx|great|awesome|love[ds]?|amazing|excellent|appreciate\w*|best|perfect|happy|"
    r"glad|kind)\b"
)
_SHOUT = re.compile(r"\b[A-Z]{4,}\b(?:\W+[A-Z]{2,}\b)+|[!?]{2,}|!\s*$")
_SENTENCE = re.compile(r"[^.!?\n]{3,400}[.!?]*")
_QUESTION = re.compile(r"\?+(?=\s|$|[\"')\]])")


def state(words: str) -> CustomerState:
    """How the customer is, from cue words: upset, has a complaint, number of questions."""
    words = words.strip()
    if not words:
        return CustomerState()
    folded = Folded(words[:20_000])
    text = folded.plain
    feelings, troubles, fails = (
        len(_FEELING.findall(text)),
        len(_TROUBLE.findall(text)),
        len(_FAILS.findall(text)),
    )
    thanks, shouts = len(_THANKS.findall(text)), len(_SHOUT.findall(words[:20_000]))
    upset = _squash(1.3 * feelings + 0.45 * troubles + 0.5 * fails + 0.6 * shouts - 1.0 * thanks - 1.6)
    complaint = _squash(1.0 * feelings + 0.9 * troubles + 0.9 * fails + 0.3 * shouts - 0.8 * thanks - 1.6)
    return CustomerState(
        known=True,
        upset=upset,
        complaint=complaint,
        questions=len(_QUESTION.findall(text)),
        problem=_plainest(folded),
    )


def _plainest(folded: Folded) -> str:
    best, most = "", 0
    for m in _SENTENCE.finditer(folded.plain):
        weight = len(_TROUBLE.findall(m.group())) + len(_FAILS.findall(m.group()))
        if weight > most:
            best, most = folded.words_at(*m.span()), weight
    return best


def _squash(x: float) -> float:
    """A sum of evidence as a number from 0 to 1 (logistic), without the exponential's overflow."""
    x = max(-30.0, min(30.0, x))
    return float(round(1.0 / (1.0 + 2.718281828459045**-x), 4))
