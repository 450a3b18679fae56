"""The customer is upset or reports a problem, and the reply goes straight to business.

## Why reconsider
An answer that is right can still feel cold when it skips what happened to the reader. One sentence in the words of
their case is enough; a stock phrase is not needed.

## Flagged
> The order was cancelled in our system. The amount returns to the card that it was paid with.

## Left alone
> I'm sorry that the cot did not come. The amount returns to the card that it was paid with.
> That must have been a shock. The amount returns to the card that it was paid with.
> You waited all week, and nobody answered. The amount returns to the card that it was paid with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.acknowledgement import ACKNOWLEDGES, APOLOGISES
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.fold import Folded
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, Cues, cue, hits, trimmed
from guardian.checks.said_back import shared_sentences
from guardian.message.text import Span

# Short of an apology, but the matter is taken up as a person would.
_WARM = Cues(
    cue(
        r"sad(?:ly)?|regret\w*|ashamed|embarrass\w*|disgrace|(?:a|our) failure|wrong of us|condolences|sympath\w+|"
        r"heartbreaking|shock\w*|thank you for your (?:patience|understanding|honesty)|thanks for (?:bearing|your "
        r"patience|"
        r"waiting|telling|being)|thank you for (?:bearing|waiting|telling|being|letting|pointing|raising|bringing|"
        r"flagging)",
        0.6,
    ),
    cue(
        r"(?:i'm|i am|we're|we are|so|very|really) (?:\w+ )?(?:glad|happy|pleased|relieved)|good news|great news|"
        r"don't worry|"
        r"no worries|well spotted|good catch|poor (?:you|thing|\w+)|(?:your|you) (?:concern|frustration|anger|upset|"
        r"worry|"
        r"disappointment|trouble|patience|question is fair)",
        0.6,
    ),
    cue(
        r"(?:you(?:'re| are) right|you were right|understandabl[ey]|i (?:\w+ )?understand|we (?:\w+ )?understand|can "
        r"imagine|"
        r"only imagine|(?:i|we) (?:\w+ )?(?:appreciate|realise|realize|see why|see how|hear you)|must (?:have been|be) "
        r"(?:\w+ )?(?:\w+ing|hard|awful|tough|terrible|horrible|worried|tired|upset)|no wonder|rightly|of all "
        r"(?:days|times|"
        r"people|places|nights|weeks)|i'd be|i would be|anyone would|nobody should|no one should|that is a long|"
        r"that's a "
        r"long|too long|not good enough|not ok|not okay|not acceptable|unacceptable)",
        0.6,
    ),
    cue(
        r"(?:should (?:not |never )?have|shouldn't have|ought to have|never should|(?:we|i) (?:\w+ )?(?:failed|"
        r"missed|forgot|"
        r"messed|muddled|overlooked|slipped|got (?:it|this|that) wrong|made (?:a|the|an) (?:\w+ )?(?:mistake|error)|"
        r"were "
        r"wrong|was wrong|owe you|let you)|our (?:\w+ )?(?:bug|fault|mistake|error|muddle|failure|slip|doing|blunder|"
        r"mess|"
        r"oversight)|my (?:fault|mistake|error|oversight|slip)|was (?:ours|on us|mine)|on us, not)",
        0.6,
    ),
    cue(
        r"(?:i|we) (?:really |do |truly |very much |sincerely )?(?:hope|wish) (?:you|your|that you|he|she|they|it)|"
        r"awful|"
        r"terrible|horrible|dreadful|nightmare|ordeal|miserable|frustrat\w+|upsetting|worrying|stressful|annoying|"
        r"painful|"
        r"maddening|infuriating|disappoint\w+|frightening|scary|oh no|oh dear|ouch|ugh|oof|yikes|goodness|heavens|"
        r"dear me",
        0.6,
    ),
)
# Feelings and what is at stake, as upset people write them.
_DISTRESS = re.compile(
    r"\b(?:furious|angry|livid|fuming|upset\w*|in tears|cry(?:ing)?|cried|devastated|heartbroken|desperate|gutted|"
    r"frustrat\w*|"
    r"disappoint\w*|disgust\w*|appalled|outrag\w*|ridiculous|unacceptable|disgrace\w*|shock\w*|scared|terrified|"
    r"worried(?! "
    r"about which)|anxious|panic\w*|stressed|exhausted|fed up|sick of|had enough|humiliat\w*|ashamed|embarrass\w*|"
    r"let down|"
    r"ruined|nightmare|awful|terrible|horrible|worst|shambles|joke|scream|unbelievable|never again|lost (?:my|our|"
    r"all|every)|"
    r"i'm so (?:tired|angry|sad)|can't sleep|cannot sleep|what am i supposed|nobody (?:answers|cares|helps|replies)|"
    r"no one "
    r"(?:answers|cares|helps|replies)|third time|fourth time|for (?:weeks|months|days)|beside myself|at my wits|pissed|"
    r"stranded|freezing|bleeding|hospital|funeral|died|wedding)\b|[!?]{2,}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    upset: float = field(default=0.5, metadata={"doc": "how upset the customer must be (0 to 1)"})
    complaint: float = field(default=0.5, metadata={"doc": "how surely the customer complains (0 to 1)"})
    min_words: int = field(default=8, metadata={"doc": "shorter replies are left alone"})


def distressed(reading: Reading, options: Options) -> bool:
    """Whether the customer complains and is upset by what happened."""
    customer = seen(reading).customer
    feels = bool(_DISTRESS.search(Folded(reading.letter.customer[:5_000]).plain))
    upset = max(customer.upset, customer.complaint if feels else 0.0)
    return (upset >= options.upset and customer.complaint >= options.complaint) or (
        feels and upset >= options.upset / 2
    )


def acknowledged(reading: Reading) -> bool:
    """Whether a sentence takes up what happened: by feeling, by fault, or by telling it back to them."""
    look = seen(reading)
    if any(c.weight >= FIRES for cues in (ACKNOWLEDGES, APOLOGISES, _WARM) for c, _ in hits(cues, look, look.body)):
        return True
    return any(
        sure >= 1.0 and re.search(r"\byou", reading.body.at(span).lower()) for span, sure in shared_sentences(reading)
    )


def find(reading: Reading, options: Options) -> list[Match]:
    """The first sentence after the greeting, when nothing in the letter acknowledges the trouble."""
    look = seen(reading)
    if len(reading.body.words) < options.min_words or not distressed(reading, options) or acknowledged(reading):
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
