"""The customer is upset or reports a problem, and the reply goes straight to business.

## Why reconsider
An answer that is right can still feel cold when it skips what happened to the reader. One sentence in the words of
their case is enough; a stock phrase is not needed.

## Flagged
> The order was cancelled in our system. The amount returns to the card that it was paid with.

## Left alone
> I'm sorry that the cot did not come. The amount returns to the card that it was paid with.
> That must have been a shock. The amount returns to the card that it was paid with.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from guardian.checks.acknowledgement import ACKNOWLEDGES, APOLOGISES
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.insight import CustomerState, Seen, seen
from guardian.checks.match import FIRES, Cues, cue, hits, trimmed
from guardian.message.text import Span

# Short of an apology, but the matter is taken up as a person would.
_WARM = Cues(
    cue(
        r"thanks?|thank you|unfortunate(?:ly)?|sadly|i see|regret\w*|ashamed|embarrass\w*|disgrace|failure|"
        r"wrong of us|odd|strange",
        0.6,
    ),
    cue(
        r"(?:glad|happy|pleased|relieved|good news|great news|don't worry|no worries|of course|certainly)",
        0.6,
    ),
    cue(
        r"(?:you(?:'re| are) right|you were right|understandabl[ey]|understand|appreciate|realise|realize|"
        r"imagine|must have been)",
        0.6,
    ),
    cue(
        r"(?:should have|should not have|shouldn't have|ought to have|never should|we (?:failed|missed|got|"
        r"made)|our (?:\w+ )?(?:bug|fault|mistake|error|muddle|failure|side))",
        0.6,
    ),
    cue(
        r"(?:hope|wish|poor|awful|terrible|hard|difficult|urgent|straight away|right away|right now|"
        r"personally)",
        0.6,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    upset: float = field(default=0.5, metadata={"doc": "how upset the customer must be (0 to 1)"})
    complaint: float = field(default=0.5, metadata={"doc": "how surely the customer complains (0 to 1)"})
    min_words: int = field(default=8, metadata={"doc": "shorter replies are left alone"})


def missing(look: Seen, options: Options) -> bool:
    """Whether a customer who is upset and complains gets no word of acknowledgement."""
    customer: CustomerState = look.customer
    if customer.upset < options.upset or customer.complaint < options.complaint:
        return False
    return not any(
        c.weight >= FIRES for cues in (ACKNOWLEDGES, APOLOGISES, _WARM) for c, _ in hits(cues, look, look.body)
    )


def find(reading: Reading, options: Options) -> list[Match]:
    """The first sentence after the greeting, when nothing in the letter acknowledges the trouble."""
    look = seen(reading)
    if not missing(look, options) or len(reading.body.words) < options.min_words:
        return []
    first = next((s for s in reading.body.sentences if s.start >= look.greeting.end and s.end - s.start > 12), None)
    if first is None:
        return []
    span = Span(first.start, min(first.end, first.start + 200))
    about = trimmed(look.customer.problem, 90)
    advice = (
        f"Begin with what happened to them. They wrote: “{about}”. For example: “I'm sorry about …; I can "
        f"see why that …”"
    )
    return [Match(span=span, advice=advice if about else "", score=round(look.customer.upset, 3))]


CHECK = Check(
    id="care.no-acknowledgement",
    find=find,
    message="They wrote about trouble, and “{words}” goes straight to business: it may feel cold.",
    label="the trouble is not acknowledged",
    advice="Begin with one sentence on what happened to them.",
    action=Action.NOTE,
    options=Options,
    needs_customer=True,
    about=__doc__,
)
