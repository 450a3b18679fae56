"""Praise: a word that gives courage or takes a worry away.

## Why it is good
Trouble makes people doubt themselves. “You did it right, it's the page that is confusing” lets them go on; a
reassurance works when it is about their case and true.

## Flagged
> You're doing well, most people need a second try.
> Nothing is lost, we can restore all of it.
> Don't worry, that message is harmless.

## Left alone
> The part costs nine euros and is in stock.
> Press the button until it is well and truly in.
"""

from __future__ import annotations

from guardian.checks.check import Check, NoOptions, Reading
from guardian.checks.cues.courage import COURAGE
from guardian.checks.cues.encouragement import ENCOURAGES
from guardian.checks.cues.heartening import HEARTENING
from guardian.checks.evidence import ADVICE, Evidence, with_model
from guardian.checks.insight import seen
from guardian.checks.layers import layered

_SOFT = Evidence(
    (ADVICE, -0.8),
    # How it would be for us, a word on who did it, that it will pass, that they have earned it.
    (
        r"(?:i|that|it) (?:would|'d|must)(?: have|'ve)?(?: been| be| feel| felt)? (?:so |really |very |"
        r"absolutely )?\w+(?:ed|ing)",
        0.9,
    ),
    (
        r"(?:that|it|this|he|she|they|you)(?: was| were| is| are|'s|'re) (?:so |very |really |such |just |a bit )?"
        r"(?:mean|rude|unfair|cruel|selfish|kind|thoughtful|generous|lucky|brave|inconsiderate|horrid|nasty|wonderful|"
        r"adorable|hilarious|gross|scary|rough)(?: of (?:him|her|them|you))?",
        0.9,
    ),
    (r"(?:fly by|before you know it|in no time|won't be long|will pass|blow over|on the mend|turn around)", 1.1),
    (
        r"you (?:definitely |really |totally |certainly |absolutely )?(?:should be|deserve|deserved|earned|must be|"
        r"must have)",
        1.0,
    ),
    (
        r"(?:take (?:your|all the) time|silver lining|bright side|poor (?:thing|guy|girl|dog|cat|you)|oh my|"
        r"goodness)",
        1.0,
    ),
    (
        r"(?:^|(?<=[.!?,] )|(?<=\n))(?:oh |wow |well |man |yeah |aw+ |gosh |,){0,2}(?:that|it|this|thats|its)(?:'s| "
        r"is| was| "
        r"must be| must have been| had to be| sounds| sure| surely| would| will be|s)? ?(?:so |very |really |pretty |"
        r"super |quite "
        r"|a |an |such |just |definitely |probably |surely |is |be ){0,3}\w+(?=[.!,?]|$)",
        1.0,
    ),
    (
        r"(?:i bet|i can (?:only )?imagine|i'm sure|im sure|i am sure|you must (?:be|have|feel)|you should be|what "
        r"an? \w+|how "
        r"\w+(?=[.!])|(?:she|he|they|it|you)(?:'ll| will) (?:be|get|come|learn|pass|soon|always)|karma|silver lining|"
        r"bless|at "
        r"least|happens to|been there|almost over|soon|fingers crossed|it's okay|better days)",
        1.0,
    ),
    (
        r"(?:ew+|eek|whoa|wow|dang|darn|gosh|geez|jeez|yay|woah|haha|aww+|oof|damn|gross|rude|mean|disgusting|brutal|"
        r"shame|"
        r"nuts|crazy|annoying|neat|cool|hilarious|adorable|bizarre|sucks|stinks)(?=[.!,?]|$)",
        0.9,
    ),
    (
        r"(?:sorry|so sorry|aw+|oh no|that sucks|i feel (?:you|for you)|my condolences|poor (?:you|thing)|ouch|oh "
        r"man|oh dear)",
        1.6,
    ),
    (
        r"(?:i hope|hope (?:you|it|things|he|she|they|your|everything)|hopefully|i wish|wish you|good luck|best of "
        r"luck|"
        r"all the best|take care|stay (?:safe|strong)|hang in there|keep (?:going|it up|fighting|your))",
        1.5,
    ),
    (
        r"(?:congrat\w*|proud|happy for|good for you|well done|great job|awesome|amazing|wonderful|fantastic|that's "
        r"great|"
        r"that is great|how (?:nice|sweet|lovely|cool|fun|exciting)|wow|glad|love (?:this|that|it|you))",
        1.2,
    ),
    (
        r"(?:you got this|you can do|you'll|you will|you are|you're) (?:\w+ )?(?:be|get|find|make|through|strong|"
        r"great|loved|"
        r"worth|brave|beautiful|not alone|amazing|going to|ok|okay|fine|good|better|not)",
        0.9,
    ),
    (r"(?:hugs?|<3|:\)|:\(|xoxo|xx|sending|love|prayers?|praying|thinking of you|heart)", 1.1),
    (r"(?:i'm here|i am here|here for you|pm me|message me|dm me|if you (?:need|want|ever)|talk to me|feel free)", 1.0),
    (
        r"(?:don't worry|no worries|it's ok|it's okay|its ok|it gets better|be (?:ok|okay|fine|alright)|i'm sure|i "
        r"believe in)",
        1.1,
    ),
    (
        r"(?:that|it|this)(?:'s| is| must be| must have been| sounds| sound| has to be| would be| must) (?:\w+ "
        r"){0,3}(?:awful|"
        r"terrible|horrible|sad|hard|tough|rough|great|awesome|amazing|scary|painful|nice|wonderful|exciting|cool|"
        r"good|bad|"
        r"frustrating|fun|crazy|heartbreaking|unfortunate|incredible|difficult|stressful|disappointing|annoying|lovely|"
        r"impressive|sweet|interesting|beautiful)|sounds (?:\w+ )?(?:like (?:an? )?)?(?:\w+ )?(?:awful|fun|scary|"
        r"hard|great|"
        r"nice|good|rough|exciting|painful|tough|terrible|delicious|cool)",
        1.4,
    ),
    (
        r"(?:i would|i'd|you should|you could|you need to|try|maybe you|have you tried|i think|i guess|in my opinion|"
        r"just)",
        -0.6,
    ),
    (r"(?:my|i had|i was|i've|i have|i did|i went|i used to|i remember)", -0.5),
)


def score(reading: Reading, options: NoOptions) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How much warmth there is, weak signs included."""
    look = seen(reading)
    sure = _FIRM.total(look)
    return with_model(
        "care.encourages", -1.6 + _SOFT.total(look) + sure - 0.003 * min(len(reading.body.words), 200), reading
    )


_FIRM = Evidence(
    (
        r"(?:you're doing|you are doing|you did|you've done|you're not alone|you are not alone|well done|good job|"
        r"great job|"
        r"proud of you|don't give up|don't lose hope|stay strong|you've got this|you got this)",
        1.4,
    ),
    (
        r"(?:nothing is lost|can't break|far from hopeless|will get better|gets better|get through|perfectly normal|"
        r"completely normal|totally normal|it's normal|in good hands)",
        1.4,
    ),
)

CHECK = Check(
    id="care.encourages",
    find=layered(ENCOURAGES, COURAGE, HEARTENING),
    message="“{words}” gives courage.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
