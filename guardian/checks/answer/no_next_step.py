"""The customer has a problem, and the letter says neither what happens next nor what they can do.

## Why reconsider
An explanation tells the reader where they stand, and a next step tells them that somebody is moving. Who does what by
when fits into one sentence, and spares them the next letter.

## Flagged
> Thank you for the photo. The crack is visible. Such cracks come from the oven.

## Better
> Thank you for the photo. Such cracks come from the oven; I send a new dish tomorrow.

## Left alone
> Thank you for the photo. Could you tell me which oven it was?
> Thank you for the photo. Please keep the pieces until Friday, the driver takes them back.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, hits, trimmed
from guardian.checks.sentences import telling
from guardian.checks.steps import STEPS, other_step, question
from guardian.checks.times import time_given
from guardian.message.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    complaint: float = field(default=0.3, metadata={"doc": "how surely the customer must report a problem (0 to 1)"})
    min_words: int = field(default=8, metadata={"doc": "shorter replies are left alone"})


def find(reading: Reading, options: Options) -> list[Match]:
    """The last sentence, when nothing in the letter moves the matter on."""
    look = seen(reading)
    if not look.customer.problem or look.customer.complaint < options.complaint:
        return []
    own = telling(reading)
    if not own or sum(s.plain.count(" ") + 1 for s in own) < options.min_words:
        return []
    text = "\n".join(s.plain for s in own)
    if other_step(text) or question(text) or time_given(text):
        return []
    for c, m in hits(STEPS, look, look.body):
        at = look.body.back(m.start(), m.end())
        if c.weight >= FIRES and any(s.span.start <= at.start < s.span.end for s in own):
            return []
    last = own[-1].span
    words = trimmed(" ".join(look.customer.problem.split()), 80)
    advice = f"Say who does what next, and by when, about “{words}”: “I will … by Thursday and write to you then.”"
    return [Match(span=Span(last.start, min(last.end, last.start + 200)), advice=advice, score=0.7)]


CHECK = Check(
    id="answer.no-next-step",
    find=find,
    message="After “{words}” they still do not know what happens next.",
    label="leaves open what happens next",
    advice="Say who does what next, and by when.",
    options=Options,
    needs_customer=True,
    about=__doc__,
)
