"""Praise: the letter acknowledges what the customer is going through.

## Why it is good
Somebody who feels heard can listen. One sentence that shows you saw the trouble and take it seriously changes how the rest is read.

## Flagged
> I understand how frustrating this must be.
> Thank you for letting us know about the leak.
> You are right to raise this.

## Left alone
> Order a second key in your profile, under Devices.
> The old chair was a sorry sight.
"""

from __future__ import annotations

from guardian.checks.check import Check
from guardian.checks.match import I_WE, Cues, cue, phrases, weighed

_IM = r"(?:i'm|i am|we're|we are)"
_HARD = (
    r"(?:frustrating|upsetting|annoying|stressful|hard|difficult|worrying|disappointing|tough|painful|inconvenient|awful|terrible|scary|"
    r"frightening|important|exhausting|confusing|unpleasant|distressing|tiring|horrible|embarrassing|maddening|a shock|a worry|a blow)"
)
_FEEL = (
    r"(?:frustration|frustrated|upset|gutted|angry|anger|disappointment|disappointed|concern|concerns|concerned|worry|worries|worried|"
    r"annoyance|annoyed|stress|distress|pain|unhappy|fed up|anxious|hurt|tired|sad|furious|shaken|confused|feelings?)"
)

CUES = Cues(
    cue(
        rf"{I_WE} (?:can |do |completely |totally |fully |really |truly |certainly |absolutely ){{0,3}}(?:understand|see|imagine|appreciate|hear|know) (?:why |how |that |your |you're |you are |you must be |this |it |what |the ){{1,3}}(?:\w+ ){{0,4}}(?:{_HARD}|{_FEEL})",
        0.9,
    ),
    cue(
        rf"{I_WE} (?:can |do |completely |totally |fully |really |truly |certainly ){{1,3}}(?:understand|see|imagine|appreciate|hear|relate)",
        0.65,
    ),
    cue(rf"{I_WE} (?:understand|hear you|feel for you|get it)", 0.6),
    cue(
        r"(?:so|very|really|truly|deeply|terribly|genuinely|extremely|awfully|incredibly|most)? ?sorry (?:to hear|to learn|to read|to see|about|for|that|you|we|this|your|if|i|it)",
        0.85,
    ),
    cue(rf"{_IM} (?:so |very |really |truly |deeply |terribly |genuinely ){{0,3}}sorry", 0.8),
    cue(r"(?:my|our|sincere|sincerest|deepest) (?:\w+ )?apologies|(?:i|we) (?:\w+ )?apologi[sz]e", 0.75),
    cue(
        rf"(?:that|this|it|which|what)(?:'s| is| was| must be| must have been| sounds| must feel| would be| seems| can be| had to be| has been| must) (?:have been |be )?(?:so |really |very |quite |such |incredibly |extremely |pretty |an? |a very ){{0,3}}{_HARD}",
        0.8,
    ),
    cue(
        r"(?:you're|you are|you were|you have every|you've every|you had every) (?:absolutely |quite |entirely |completely |perfectly )?(?:right(?: to)?|reason(?: to)?)",
        0.75,
    ),
    cue(
        r"thank you for (?:letting|telling|bringing|raising|pointing|flagging|reporting|sharing|explaining|reaching|your patience|being|the (?:report|details|photos?))(?: \w+){0,3}|thanks for (?:letting|telling|bringing|raising|pointing|flagging|reporting|sharing|explaining|your patience|the (?:report|heads))(?: \w+){0,2}",
        0.6,
    ),
    cue(
        rf"(?:your|the) (?:\w+ )?(?:{_FEEL}) (?:is|are|makes?) (?:\w+ )?(?:understandable|valid|justified|sense|serious|fair)|(?:it's|it is|that's|that is) (?:completely |totally |perfectly |entirely )?(?:understandable|normal|natural|a serious concern)",
        0.8,
    ),
    cue(
        r"(?:that's|that is|this is|it's|it is|that was|this was|it was) (?:\w+ )?(?:not (?:good enough|acceptable|okay|ok|what (?:we|you)|how (?:we|you))|our (?:bug|fault|mistake|error|failure|doing)|on us|a (?:serious|real) \w+|far too long|too long)",
        0.8,
    ),
    cue(
        r"(?:not what (?:you|anyone|we|any of us) (?:expect|expected|want|wanted|need|needed|deserve))|(?:you|your \w+) (?:deserve|deserved) (?:better|more)|(?:let|letting) you down|we (?:dropped the ball|got (?:this|it|that) wrong|failed you)",
        0.85,
    ),
    cue(
        r"oh no|ouch|oh dear|how (?:awful|horrible|terrible|frustrating|annoying|sad|scary|stressful|upsetting)|poor (?:you|thing)|what a (?:shame|pity|mess|nightmare|shock|start|day|week|pain|disappointment)",
        0.75,
    ),
    cue(
        r"(?:please )?(?:don't|do not|never) (?:feel (?:stupid|bad|guilty|ashamed|embarrassed|silly)|blame yourself|worry)|no need to (?:be sorry|apologi[sz]e|worry)|not your fault|(?:you did|you've done) nothing wrong|you(?:'re| are) not alone|i(?:'m| am) here (?:for you|to (?:help|listen))|my heart (?:goes|breaks)|thinking of you|sending (?:you )?(?:\w+ )?(?:hugs?|love|strength|thoughts|prayers)|hope (?:you|things|it|he|she|they|your \w+) (?:\w+ )?(?:feel|feels|get|gets|are|is) (?:\w+ )?(?:better|well|ok|okay|safe|soon)|take care",
        0.7,
    ),
    cue(
        rf"(?:can see|see|know|realise|realize|aware) (?:that |how |why )?(?:this|that|it) (?:leaves|left|puts|put|means|meant|matters|causes|caused|costs?|made|makes)(?: you)?|(?:your|this) (?:concern|issue|problem|situation) (?:matters|is important|deserves)|{_IM} concerned",
        0.75,
    ),
    cue(
        r"(?:without|after|during|with) (?:\w+ ){0,4}is (?:far too |much too |too |very |really )?(?:long|hard|frustrating|a long time|no (?:fun|joke))|(?:\w+ ){1,3}is (?:far too |much too |a )?long (?:time )?to (?:wait|be|go)",
        0.7,
    ),
    cue(r"(?:sorry|sad|wow|awful|horrible|terrible|unfortunately|sadly|condolences|loss)", 0.3),
    cue(
        r"(?:glad|happy|great|congrat\w*|proud|love|hope|good for you|wonderful|awesome|amazing|excited)", 0.2
    ),
)

CHECK = Check(
    id="care.acknowledges",
    find=phrases(CUES, subject=False),
    message="“{words}” shows that you saw what this means to them.",
    advice="",
    signal=True,
    score=weighed(CUES),
    about=__doc__,
)
