"""Pure: a `find` and a `score` from many weak cues: what is harmless once is telling when the letter is full of it.

A cue that is sure enough fires by itself. Weaker ones fire together, when what they leave open between them is
little, and count for more in a letter that leaves its reader alone, where a check says so (`sharpen`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from guardian.checks import learned
from guardian.checks.check import Match, Reading, Where
from guardian.checks.insight import Seen, seen
from guardian.checks.match import FIRES, Cue, Cues, Hit, flagged_end, hits, spelled

Find = Callable[[Reading, Any], list[Match]]
Score = Callable[[Reading, Any], float]
Sharpen = Callable[[Reading], float]

LEAST = 0.2  # a cue weaker than this is in the score only
MOST_TOLD = 6  # findings of weak cues in one letter: a note, not a list


def own_subject(reading: Reading) -> bool:
    """Whether the subject may be the author's: in an answer, one that shares words with the customer's is theirs."""
    look = seen(reading)
    if not look.customer.known:
        return True
    theirs = reading.customer.lowered
    return not any(len(word) > 3 and word in theirs for word in reading.subject.lowered)


def _raised(weight: float, factor: float) -> float:
    return 1.0 - float((1.0 - weight) ** factor)


def _weak(every: list[Hit], at: float, factor: float) -> list[Hit]:
    """The weak cues' places, when together they are sure enough; each wording counts once."""
    open_, told, counted = 1.0, [], set()
    for c, m in every:
        if c.weight < LEAST:
            continue
        told.append((c, m))
        if m.group() not in counted:
            counted.add(m.group())
            open_ *= 1.0 - _raised(c.weight, factor)
    weak = [hit for hit in told if hit[0].weight < FIRES]
    return sorted(weak, key=lambda hit: -hit[0].weight)[:MOST_TOLD] if 1.0 - open_ >= at else []


def gathered(cues: Cues, *, at: float = 0.75, sharpen: Sharpen | None = None, hints: bool = False) -> Find:
    """A `find`: the sure cues anywhere, and in the body the weak ones when they are `at` sure together.

    `hints`: the weak ones are a fault only because the letter helps nobody.
    """

    def find(reading: Reading, options: Any) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
        look = seen(reading)
        inside = hits(cues, look, look.body)
        factor = sharpen(reading) if sharpen else 1.0
        out = [_match(c, m, look, Where.BODY) for c, m in inside if c.weight >= FIRES]
        for c, m in _weak(inside, at, factor):
            out.append(_match(c, m, look, Where.BODY, _raised(c.weight, factor) if hints else 0.0))
        subject = hits(cues, look, look.subject)
        if subject and own_subject(reading):
            out += [_match(c, m, look, Where.SUBJECT) for c, m in subject if c.weight >= FIRES]
        return out

    return find


def _match(c: Cue, m: re.Match[str], look: Seen, where: Where, hint: float = 0.0) -> Match:
    folded = look.body if where is Where.BODY else look.subject
    return Match(
        span=folded.back(m.start(), flagged_end(m)),
        where=where,
        message=c.message,
        advice=spelled(c, m, folded),
        score=max(c.weight, FIRES),
        hint=hint,
    )


def sure(reading: Reading, *every: Cues) -> float:
    """What the cues leave open together, taken from 1."""
    look = seen(reading)
    open_ = 1.0
    for cues in every:
        for c, _ in hits(cues, look, look.body):
            open_ *= 1.0 - c.weight
    return round(1.0 - open_, 4)


def scored(check_id: str, *every: Cues) -> Score:
    """A `score`: what the cues leave open together, mixed with the learned model of that name where there is one."""

    def score(reading: Reading, options: Any) -> float:  # noqa: ARG001  (a check's score takes its options)
        return learned.mixed(sure(reading, *every), learned.score(check_id, reading))

    return score
