"""Cues of recognising what something meant to the reader: named loss, shared view, and that it is taken to heart."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.cues.vocabulary import FULL, NUMBER
from guardian.checks.match import Cues, cue

_BLOW = (
    r"(?:shock|scare|blow|fright|nightmare|worry|disappointment|nuisance|ordeal|surprise|wait|start|ending|end|"
    r"evening|morning|night|day|week|weekend|birthday|holiday|moment|sight|mess|loss|let-?down|setback|discovery|"
    r"welcome|trip|journey|way to \w+|thing to \w+|experience|homecoming|arrival|bill|time)"
)
_NASTY = (
    r"(?:nasty|rotten|rude|horrid|bad|poor|awful|terrible|sorry|sad|cruel|bitter|unpleasant|unhappy|wretched|dismal|"
    r"gloomy|chilly|ugly|real|proper|big|great|heavy|huge|disappointing|miserable|frustrating|upsetting|stressful|"
    r"long|cold|anxious|worrying|lousy|beastly|horrible)"
)

_NOT_THEIRS = r"\b(?:if you (?:had|have)|because you had|you had to (?:sign|accept|confirm)|unless)\b"

RECOGNITION = Cues(
    cue(
        rf"(?:that|it|this|which|they|\w+ing) (?:must|will|can only|can't but|must surely) (?:have been|be|"
        rf"have come as|have felt like|feel like) (?:an? |such an? |quite an? )?(?:\w+ )?(?:{_NASTY} )?{_BLOW}|"
        rf"what an? (?:\w+ )?(?:{_NASTY}|{HARD}) {_BLOW}|(?:can't|cannot|can not|couldn't|"
        rf"won't) have been (?:\w+ )?(?:easy|pleasant|nice|fun|comfortable|what you|much fun|restful|cheap)",
        0.8,
    ),
    cue(
        rf"(?:your|the) (?:\w+ )?{FEEL}(?: (?:about|at|over|with|that|for|in|this|of|it)(?: [\w'-]+){{1,6}})? (?:is|"
        rf"are|was|were|makes|make|has|have) (?:\w+ )?(?:a fair one|fair|justified|real|right|reasonable|valid|"
        rf"well founded|understandable|understood|entirely|every reason|sense|legitimate|natural|more than|"
        rf"well earned)(?: \w+)?|(?:i|we) share your (?:\w+ )?{FEEL}",
        0.8,
    ),
    cue(
        r"(?:i|we) (?:\w+ )?(?:take|took|have taken) (?:what (?:you|happened)|your (?:\w+ )?(?:words|letter|report|"
        r"worry|point|concern|complaint|criticism)|this|it) (?:[\w'-]+ ){0,6}(?:seriously|to heart|personally)|"
        r"(?:it|this|that) (?:\w+ )?(?:concerns|troubles|worries|bothers|upsets|saddens|pains|dismays|alarms|shames|"
        r"embarrasses) (?:me|us) (?:\w+ )?(?:that|to|how|when)|(?:would|'d) (?:\w+ )?(?:confuse|annoy|upset|anger|"
        r"bother|frustrate|worry|irritate|madden|puzzle|alarm|hurt) (?:me|us|anyone|anybody|everyone)(?: too|"
        r" as well| also)?",
        0.8,
    ),
    cue(
        r"(?:i|we) (?:\w+ )?(?:see|know|realise|realize|understand|recognise|recognize|admit|"
        r"agree) (?:that )?[^.!?\n]{3,100}(?:of no use|no good|no help|little use|useless|not what you|a lot to ask|"
        r"hard to|too much|too long|no way to|unfair|wearing|costs? you|cost you|hurts?)(?: (?:to|for) you)?|(?:and|"
        r"which|so|all of (?:that|this)|being|it)(?:'s| is| was|\W+that's| that is) (?:\w+ )?(?:wearing|wearying|"
        r"tiring|exhausting|galling|trying|a lot|no small thing|too much)(?= |[.,!;]|$)|you(?:'ve| have) (?:every|"
        r"good|all the) (?:right|reason|cause) to (?:[\w'-]+ ?){1,3}|you(?:'ve| have) been (?:more than |very |so |"
        r"extremely )?(?:patient|kind|understanding|passed from|sent from|through (?:a lot|enough|"
        r"so much))(?: \w+){0,3}",
        0.75,
    ),
    cue(
        rf"(?:is|was|that's|it's|makes|made|are|were) (?:such )?(?:an? )(?:very |really |truly |"
        rf"most )?(?:{_NASTY}) {_BLOW}(?: [\w'-]+){{0,4}}|(?:must|can only) (?:\w+ )?(?:have )?(?:grate[ds]?|sting|"
        rf"stung|smart|rankle[ds]?|"
        r"gall|galled|ache[ds]?|jar|nag|nagged|sicken|wound|chafe|burn|burnt|weigh|hurt|bite|pinch|sadden)(?= |"
        r"[.,;:!])|(?:takes?|took|knocks?|drives?) the (?:heart|joy|fun|wind|ground|breath|pleasure|magic) (?:out|"
        r"away)(?: [\w'-]+){0,4}|(?:not|hardly|never|no|far from) (?:an? |the )?(?:\w+ )?(?:nice|good|pleasant|"
        r"great|happy|warm|fine|ideal|kind|gentle) (?:way|start|end|welcome|beginning|birthday|evening|surprise|"
        r"feeling|sight|place|moment|homecoming|week)(?: [\w'-]+){0,4}|(?:about )?(?:the|a) most (?:unfair|bitter|"
        r"annoying|unkind|miserable|frustrating|cruel|galling|rotten) (?:way|thing|moment|kind|time|"
        r"place)(?: [\w'-]+){0,4}",
        0.75,
        unless=_NOT_THEIRS,
    ),
    cue(
        r"of all (?:the )?(?:[\w-]+),? (?:this|that|these|yours) (?:one |ones |\w+ )?(?:should|ought|had|"
        r"of all)(?: [\w'-]+){1,6}|(?:nobody|no one|none|nothing|no \w+) (?:that )?(?:anybody|anyone|one|a \w+|"
        r"you) (?:should|ought to|ever|would) (?:have to |want to |wants? to )?(?:[\w'-]+ ?){1,4}|(?:is|"
        r"was)(?: really)? (?:nothing|not something|no sentence|no word) (?:that )?(?:anybody|anyone|one|a \w+|"
        r"you) (?:should|ought to|would)(?: [\w'-]+){1,5}|wish (?:i|we)(?:'d| had| could have)? (?:spared|"
        r"saved) you(?: [\w'-]+){0,3}|(?:matters?|counts?|weighs?|hurts?) (?:to (?:me|us) that|for you|"
        r"on you)(?: [\w'-]+){0,4}|you had to (?:find|stand|wait|carry|explain|sit|sleep|leave|walk|cancel|borrow|"
        r"go|watch|improvise|run|hear|read|make do|cope|learn|see|discover|tell|face|drive|lie)(?: [\w'-]+){0,6}",
        0.7,
        unless=_NOT_THEIRS,
    ),
    # How long, and for nothing.
    cue(
        r"(?:hours?|days?|weeks?|months?|years?|evenings?|nights?|winters?|summers?|"
        r"weekends?)(?: of)?(?: [\w-]+){0,3},? (?:gone|lost|wasted|for nothing|down the drain|wiped|thrown away|"
        r"in vain|deleted|and then (?:this|that|a|an|nothing|the))(?: [\w'-]+){0,4}|so much (?:sweat|work|effort|"
        r"love|practice|planning|patience|hope|care|time),? (?:and then|for|only to)(?: [\w'-]+){1,5}|(?:all|"
        r"after (?:all )?)?those (?:hours|evenings|weeks|nights|days|months|rehearsals|calls|"
        r"miles)(?: [\w'-]+){0,6} (?:and then|for nothing|only to|then this)|(?:i|we|anyone)(?:'d|"
        r" would) (?:\w+ )?have (?:thrown|screamed|sworn|kicked|torn|despaired|boiled|wept|sulked|fled|"
        r"been (?:\w+))(?: [\w'-]+){0,4}",
        0.7,
        unless=_NOT_THEIRS,
    ),
    # A line that counts what it took, or sees it with their eyes.
    cue(
        rf"{FULL}(?:on such an? \w+|all (?:that|those) [\w-]+|so (?:much|many) [\w-]+|an? (?:single|whole|full|"
        rf"entire|mere) [\w-]+(?: of [\w-]+)?|{NUMBER} (?:times|hours|days|weeks|months|years|nights|evenings|calls|"
        rf"letters|"
        r"visits|trips|attempts)(?: (?:of|the|with|in|on|for|"
        r"without) [\w-]+(?: [\w-]+)?)?)(?: [\w-]+){0,3},? (?:and|gone|then|only|before|one|"
        r"with) [\w'-]+(?: [\w'-]+){0,5}",
        0.6,
        unless=r"\b(?:will|'ll|\w+'ll|please|ready|done|takes?|costs?|bring|free|valid|open|refund\w*|replac\w*|"
        r"later|enough)\b",
    ),
    cue(
        r"(?:nobody|no one|no [\w-]+)(?: (?:of|at|with|in|on) [\w-]+){0,2} (?:belongs|should have to|has to|"
        r"ought to have to|deserves) (?:[\w'-]+ ?){1,5}|an? \w+ that (?:doesn't|does not|won't|will not|will never|"
        r"never) come (?:twice|back|again)|you(?:'ll| will| must) have (?:pictured|imagined|looked forward|dreamt|"
        r"dreamed|hoped|counted|planned|wondered|waited|felt|lain)(?: [\w'-]+){0,6}|(?:i|we)(?:'d|"
        r" would) (?:\w+ )?be (?:fuming|seething|in tears|heartbroken|gutted|hopping mad|beside myself|raging|"
        r"devastated)|(?:makes?|made|turns?|turned) (?:me|us|my stomach) (?:sick|cry|weep|furious|shudder|"
        r"turn)?(?: [\w'-]+){0,3}|one is (?:hoarse|tired|worn out|weary|sick of it) (?:by then|after that|of it|"
        r"then)",
        0.65,
        unless=_NOT_THEIRS,
    ),
)
