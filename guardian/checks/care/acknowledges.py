"""Praise: the letter acknowledges what the customer is going through.

## Why it is good
Somebody who feels heard can listen. One sentence that shows you saw the trouble and take it seriously changes how the
rest is read.

## Flagged
> I understand how frustrating this must be.
> Thank you for letting us know about the leak.
> You are right to raise this.
> A month without a kitchen is hard.

## Left alone
> Order a second key in your profile, under Devices.
> The old shed was in a sorry state.
> Feel free to use the side entrance.
"""

from __future__ import annotations

from guardian.checks.alone import helps_well
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.acknowledgement import ACKNOWLEDGES
from guardian.checks.cues.commiseration import COMMISERATION, FELT
from guardian.checks.cues.fellow_feeling import FELLOW
from guardian.checks.cues.heed import HEED
from guardian.checks.cues.recognition import RECOGNITION
from guardian.checks.evidence import ADVICE, Evidence, with_model
from guardian.checks.insight import seen
from guardian.checks.layers import layered
from guardian.checks.match import hits

# Weak signs of feeling with somebody, which alone praise nothing.
_SOFT = Evidence(
    (ADVICE, -0.8),
    (
        r"(?:not|isn't|wasn't|never) your (?:fault|doing)|(?:their|his|her) fault|beat yourself up|"
        r"too hard on yourself|you "
        r"(?:can|could|will|'ll) (?:do|get through|handle|manage|master|make) (?:it|this|that)|i take it|"
        r"so you(?:'re| are|"
        r" were| have| feel| felt)?|you(?:'ve| have) (?:done|been|had|tried|already|got)|you (?:did|were|seem|feel|"
        r"felt|care|know)",
        0.8,
    ),
    (r"(?:right|yeah|huh|isn't it|aren't you|don't you)\?", 0.8),
    (
        r"(?:that|it|this|things|life|they|he|she)(?:'s| is| are| was| were| does| can| must)? (?:\w+ "
        r"){0,2}(?:stressful|"
        r"hurtful|not easy|never easy|a lot|unfair|sucks?|stinks|challenging|confusing|lonely|okay|ok|normal|natural|"
        r"common)|you "
        r"(?:seem|must|have been|deserve|are|did|have|feel|want|care|were|don't)|your (?:\w+ )?(?:friend|partner|"
        r"family|job|"
        r"boss|situation|work|mom|life|relationship)|so you|i (?:see|know)",
        0.7,
    ),
    (
        r"(?:website|online|google|app|therap\w+|doctor|counsel\w+|hotline|resources?|research|program|professional|"
        r"book|"
        r"exercise|meditat\w+|walks?|routine|list|schedule|job search|resume|apply|volunteer\w*|hobb(?:y|ies)|"
        r"groups?|studies|"
        r"recommend|suggest|would be a good|good idea|best thing)",
        -0.7,
    ),
    (r"(?:sorry|condolences|apologi[sz]e|apologies|sympath\w+|sad (?:to|that)|saddened|heartbreaking|my heart)", 1.9),
    (
        r"(?:oh no|oh dear|oh man|oh wow|oh my|aw+|ouch|yikes|ugh|damn|wow|geez|jeez|bummer|that sucks|that stinks|"
        r"that blows)",
        1.5,
    ),
    (
        r"(?:i|we) (?:\w+ ){0,2}(?:understand|imagine|relate|sympathi[sz]e|hear you|feel you|know (?:how|what|that|"
        r"the|exactly)|"
        r"can see|can tell|get (?:it|that|you)|see (?:that|why|how)|appreciate|feel for)",
        1.3,
    ),
    (
        r"(?:it|that|this|you|things)(?:'s| is| must| must be| must have been| sounds?| seems?| can be| would be| "
        r"has to be|'re| "
        r"are)(?: like)?(?: \w+){0,3} (?:hard|tough|rough|difficult|awful|terrible|horrible|sad|scary|stressful|"
        r"frustrating|"
        r"painful|upset\w*|frustrated|worried|stressed|anxious|overwhelm\w+|hurt\w*|unfair|annoying|disappoint\w+|"
        r"exhaust\w+|"
        r"lonely|angry|depressed|shock\w*|devastat\w+|unfortunate|nerve\w*|great|good|exciting|amazing|awesome|"
        r"wonderful|nice|"
        r"fun|cool|sweet|lovely|incredible|impressive)",
        1.5,
    ),
    (r"sounds? (?:like|as if|so|really|very|pretty|quite|a bit|an? )", 1.2),
    (
        r"(?:your|you) (?:\w+ )?(?:feelings?|feel|feeling|pain|loss|frustration|worry|concern|anxiety|stress|"
        r"situation|anger|"
        r"fear|struggle\w*|sadness)",
        1.0,
    ),
    (
        r"you(?:'re| are) (?:absolutely |so |completely )?(?:right|not alone|not wrong|going through|in a|having|"
        r"feeling|upset|"
        r"frustrated|worried|trying|dealing|strong|brave|worth|loved)",
        1.0,
    ),
    (
        r"(?:i hope|hope (?:you|it|things|that|he|she|they)|hopefully|good luck|congrat\w*|glad|happy for|proud of|"
        r"take care|hugs?|"
        r"thank you for|thanks for)",
        1.1,
    ),
    (
        r"(?:i'm here|here for you|if you (?:need|want) to talk|you can do|it's ok(?:ay)?|it's normal|it's "
        r"understandable|"
        r"understandabl[ey]|makes sense|no wonder|don't worry)",
        1.1,
    ),
    (
        r"(?:you (?:should|could|can|need to|might)|try(?:ing)? to|have you (?:tried|considered|thought)|maybe|perhaps|"
        r"how about|it might help|i would|i'd|suggest|recommend)",
        -0.7,
    ),
    (r"(?:what|when|where|how|do|did|are|is) (?:\w+ ){1,6}\?", -0.3),
)


_worded = layered(ACKNOWLEDGES, FELLOW, RECOGNITION, HEED)
_HELPS = -1.0  # log-odds that the letter leaves them alone: below it, words that may be hollow are meant


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """The words that take up what it means to them; beside help, those as well that would be hollow without."""
    found = _worded(reading, options)
    if found or not helps_well(reading, at=_HELPS):
        return found
    look = seen(reading)
    return [
        Match(span=look.body.back(*m.span()), score=c.weight)
        for c, m in hits(COMMISERATION, look, look.body)
        if c.weight >= FELT
    ]


def score(reading: Reading, options: NoOptions) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How surely the reader's side is acknowledged, weak signs included."""
    look = seen(reading)
    sure = max((c.weight for c, _ in hits(ACKNOWLEDGES, look, look.body)), default=0.0)
    total = -1.5 + _SOFT.total(look) + 1.5 * sure - 0.003 * min(len(reading.body.words), 200)
    return with_model("care.acknowledges", total, reading)


CHECK = Check(
    id="care.acknowledges",
    find=find,
    message="“{words}” shows that you saw what this means to them.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
