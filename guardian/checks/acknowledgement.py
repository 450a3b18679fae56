"""Cues of acknowledging and apologising: praised where they stand, and missed where they do not."""

from __future__ import annotations

from guardian.checks.match import I_WE, Cues, cue

_IM = r"(?:i'm|i am|we're|we are)"
_HARD = (
    r"(?:frustrating|upsetting|annoying|stressful|hard|difficult|worrying|disappointing|tough|painful|"
    r"inconvenient|awful|terrible|scary|"
    r"frightening|important|exhausting|confusing|unpleasant|distressing|tiring|horrible|embarrassing|"
    r"maddening|a shock|a worry|a blow)"
)
_FEEL = (
    r"(?:frustration|frustrated|upset|gutted|angry|anger|disappointment|disappointed|concern|concerns|"
    r"concerned|worry|worries|worried|"
    r"annoyance|annoyed|stress|distress|pain|unhappy|fed up|anxious|hurt|tired|sad|furious|shaken|confused|"
    r"feelings?)"
)

ACKNOWLEDGES = Cues(
    cue(
        rf"{I_WE} (?:can |do |completely |totally |fully |really |truly |certainly |absolutely "
        rf"){{0,3}}(?:understand|see|imagine|appreciate|hear|know) (?:why |how |that |your |you're |you "
        rf"are |you must be |this |it |what |the ){{1,3}}(?:\w+ ){{0,4}}(?:{_HARD}|{_FEEL})",
        0.9,
    ),
    cue(
        rf"{I_WE} (?:can |do |completely |totally |fully |really |truly |certainly ){{1,3}}(?:understand|"
        rf"see|imagine|appreciate|hear|relate)",
        0.65,
    ),
    cue(rf"{I_WE} (?:understand|hear you|feel for you|get it)", 0.6),
    cue(
        r"(?:so|very|really|truly|deeply|terribly|genuinely|extremely|awfully|incredibly|most)? ?sorry "
        r"(?:to hear|to learn|to read|to see|about|for|that|you|we|this|your|if|i|it)",
        0.85,
    ),
    cue(rf"{_IM} (?:so |very |really |truly |deeply |terribly |genuinely ){{0,3}}sorry", 0.8),
    cue(r"(?:my|our|sincere|sincerest|deepest) (?:\w+ )?apologies|(?:i|we) (?:\w+ )?apologi[sz]e", 0.75),
    cue(
        rf"(?:that|this|it|which|what)(?:'s| is| was| must be| must have been| sounds| must feel| would be|"
        rf" seems| can be| had to be| has been| must) (?:have been |be )?(?:so |really |very |quite |such |"
        rf"incredibly |extremely |pretty |an? |a very ){{0,3}}{_HARD}",
        0.8,
    ),
    cue(
        r"(?:you're|you are|you were|you have every|you've every|you had every) (?:absolutely |quite |"
        r"entirely |completely |perfectly )?(?:right(?: to)?|reason(?: to)?)",
        0.75,
    ),
    cue(
        r"thank you for (?:letting|telling|bringing|raising|pointing|flagging|reporting|sharing|explaining|"
        r"reaching|your patience|being|the (?:report|details|photos?))(?: \w+){0,3}|thanks for (?:letting|"
        r"telling|bringing|raising|pointing|flagging|reporting|sharing|explaining|your patience|the "
        r"(?:report|heads))(?: \w+){0,2}",
        0.6,
    ),
    cue(
        rf"(?:your|the) (?:\w+ )?(?:{_FEEL}) (?:is|are|makes?) (?:\w+ )?(?:understandable|valid|justified|"
        rf"sense|serious|fair)|(?:it's|it is|that's|that is) (?:completely |totally |perfectly |entirely "
        rf")?(?:understandable|normal|natural|a serious concern)",
        0.8,
    ),
    cue(
        r"(?:that's|that is|this is|it's|it is|that was|this was|it was) (?:\w+ )?(?:not (?:good enough|"
        r"acceptable|okay|ok|what (?:we|you)|how (?:we|you))|our (?:bug|fault|mistake|error|failure|doing)|"
        r"on us|a (?:serious|real) \w+|far too long|too long)",
        0.8,
    ),
    cue(
        r"(?:not what (?:you|anyone|we|any of us) (?:expect|expected|want|wanted|need|needed|deserve))|"
        r"(?:you|your \w+) (?:deserve|deserved) (?:better|more)|(?:let|letting) you down|we (?:dropped the "
        r"ball|got (?:this|it|that) wrong|failed you)",
        0.85,
    ),
    cue(
        r"oh no|ouch|oh dear|how (?:awful|horrible|terrible|frustrating|annoying|sad|scary|stressful|"
        r"upsetting)|poor (?:you|thing)|what a (?:shame|pity|mess|nightmare|shock|start|day|week|pain|"
        r"disappointment)",
        0.75,
    ),
    cue(
        r"(?:please )?(?:don't|do not|never) (?:feel (?:stupid|bad|guilty|ashamed|embarrassed|silly)|blame "
        r"yourself|worry)|no need to (?:be sorry|apologi[sz]e|worry)|not your fault|(?:you did|you've "
        r"done) nothing wrong|you(?:'re| are) not alone|i(?:'m| am) here (?:for you|to (?:help|listen))|my "
        r"heart (?:goes|breaks)|thinking of you|sending (?:you )?(?:\w+ )?(?:hugs?|love|strength|thoughts|"
        r"prayers)|hope (?:you|things|it|he|she|they|your \w+) (?:\w+ )?(?:feel|feels|get|gets|are|is) "
        r"(?:\w+ )?(?:better|well|ok|okay|safe|soon)|take care",
        0.7,
    ),
    cue(
        rf"(?:can see|see|know|realise|realize|aware) (?:that |how |why )?(?:this|that|it) (?:leaves|left|"
        rf"puts|put|means|meant|matters|causes|caused|costs?|made|makes)(?: you)?|(?:your|this) (?:concern|"
        rf"issue|problem|situation) (?:matters|is important|deserves)|{_IM} concerned",
        0.75,
    ),
    cue(
        r"(?:without|after|during|with) (?:\w+ ){0,4}is (?:far too |much too |too |very |really )?(?:long|"
        r"hard|frustrating|a long time|no (?:fun|joke))|(?:\w+ ){1,3}is (?:far too |much too |a )?long "
        r"(?:time )?to (?:wait|be|go)",
        0.7,
    ),
    cue(r"(?:sorry|sad|wow|awful|horrible|terrible|unfortunately|sadly|condolences|loss)", 0.3),
    cue(r"(?:glad|happy|great|congrat\w*|proud|love|hope|good for you|wonderful|awesome|amazing|excited)", 0.2),
)

APOLOGISES = Cues(
    cue(
        r"(?:i'm|i am|we're|we are|i was|we were|am|are) (?:\w+ ){0,2}sorry(?! sight| state| to "
        r"(?:disappoint|bother))",
        0.95,
    ),
    cue(
        rf"{I_WE} (?:do |really |would like to |want to |must |can only |wish to |sincerely |deeply |"
        rf"humbly |fully ){{0,3}}(?:apologi[sz]e|beg your pardon)(?: to you)?",
        0.95,
    ),
    cue(
        r"(?:my|our|please accept (?:my|our)|with|sincere|sincerest|deepest|humble|many|heartfelt) (?:\w+ "
        r")?apolog(?:y|ies)|apologies (?:for|about|that|if|again|once)|an apology (?:for|from)|apologising "
        r"for|apologizing for|apologies(?=[.,!])",
        0.95,
    ),
    cue(
        r"(?:so|very|really|truly|awfully|terribly|genuinely|again|oh)? ?sorry (?:to hear|to learn|about|"
        r"for|that|you|we|this|your|if|i|it|the|to see|there|but)",
        0.9,
    ),
    cue(r"(?<!than )(?<!a )(?<!be )(?<!feel )sorry(?=[,.!])", 0.8),
    cue(r"(?:i|we) (?:\w+ )?regret(?: to| that| any| the| this)?|(?:my|our) (?:bad|mistake|fault)", 0.6),
    cue(r"(?:forgive (?:me|us)|pardon (?:me|us|the))", 0.6),
    cue(r"(?:sorry|apolog\w+|oops)", 0.3),
)
