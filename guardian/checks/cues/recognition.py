"""Cues of recognising what something meant to the reader: named loss, shared view, and that it is taken to heart."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
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
        rf"(?:that|it|this|which|they|\w+ing) (?:must|will|can only|can't but|must surely) (?:have been|be|have come "
        rf"as|have felt like|feel like) (?:an? |such an? |quite an? )?(?:\w+ )?(?:{_NASTY} )?{_BLOW}|"
        rf"what an? (?:\w+ )?"
        rf"(?:{_NASTY}|{HARD}) {_BLOW}|(?:can't|cannot|can not|couldn't|won't) have been (?:\w+ )?(?:easy|pleasant|"
        rf"nice|fun|comfortable|what you|much fun|restful|cheap)",
        0.8,
    ),
    cue(
        rf"(?:your|the) (?:\w+ )?{FEEL}(?: (?:about|at|over|with|that|for|in|this|of|it)(?: [\w'-]+){{1,6}})? (?:is|"
        rf"are|was|were|makes|make|has|have) (?:\w+ )?(?:a fair one|fair|justified|real|right|reasonable|valid|"
        rf"well founded|understandable|understood|entirely|every reason|sense|legitimate|natural|more than|"
        rf"well earned)"
        rf"(?: \w+)?|(?:i|we) share your (?:\w+ )?{FEEL}",
        0.8,
    ),
    cue(
        r"(?:i|we) (?:\w+ )?(?:take|took|have taken) (?:what (?:you|happened)|your (?:\w+ )?(?:words|letter|report|"
        r"worry|point|concern|complaint|criticism)|this|it) (?:[\w'-]+ ){0,6}(?:seriously|to heart|personally)|(?:it|"
        r"this|that) (?:\w+ )?(?:concerns|troubles|worries|bothers|upsets|saddens|pains|dismays|alarms|shames|"
        r"embarrasses) (?:me|us) (?:\w+ )?(?:that|to|how|when)|(?:would|'d) (?:\w+ )?(?:confuse|annoy|upset|anger|"
        r"bother|frustrate|worry|irritate|madden|puzzle|alarm|hurt) (?:me|us|anyone|anybody|everyone)(?: too| as "
        r"well| also)?",
        0.8,
    ),
    cue(
        r"(?:i|we) (?:\w+ )?(?:see|know|realise|realize|understand|recognise|recognize|admit|"
        r"agree) (?:that )?[^.!?\n]"
        r"{3,100}(?:of no use|no good|no help|little use|useless|not what you|a lot to ask|hard to|too much|too long|"
        r"no way to|unfair|wearing|costs? you|cost you|hurts?)(?: (?:to|for) you)?|(?:and|which|so|all of (?:that|"
        r"this)|being|it)(?:'s| is| was|\W+that's| that is) (?:\w+ )?(?:wearing|wearying|tiring|exhausting|galling|"
        r"trying|"
        r"a lot|no small thing|too much)(?= |[.,!;]|$)|you(?:'ve| have) (?:every|good|all the) (?:right|reason|"
        r"cause) "
        r"to (?:[\w'-]+ ?){1,3}|you(?:'ve| have) been (?:more than |very |so |extremely )?(?:patient|kind|"
        r"understanding|"
        r"passed from|sent from|through (?:a lot|enough|so much))(?: \w+){0,3}",
        0.75,
    ),
    cue(
        rf"(?:is|was|that's|it's|makes|made|are|were) (?:such )?(?:an? )(?:very |really |truly |most )?(?:{_NASTY}) "
        rf"{_BLOW}(?: [\w'-]+){{0,4}}|(?:must|can only) (?:\w+ )?(?:have )?(?:grate[ds]?|sting|stung|smart|"
        rf"rankle[ds]?|"
        r"gall|galled|ache[ds]?|jar|nag|nagged|sicken|wound|chafe|burn|burnt|weigh|hurt|bite|pinch|sadden)(?= |"
        r"[.,;:!])|"
        r"(?:takes?|took|knocks?|drives?) the (?:heart|joy|fun|wind|ground|breath|pleasure|magic) (?:out|away)(?: "
        r"[\w'-]+){0,4}|(?:not|hardly|never|no|far from) (?:an? |the )?(?:\w+ )?(?:nice|good|pleasant|great|happy|"
        r"warm|fine|ideal|kind|gentle) (?:way|start|end|welcome|beginning|birthday|evening|surprise|feeling|sight|"
        r"place|moment|homecoming|week)(?: [\w'-]+){0,4}|(?:about )?(?:the|a) most (?:unfair|bitter|annoying|unkind|"
        r"miserable|frustrating|cruel|galling|rotten) (?:way|thing|moment|kind|time|place)(?: [\w'-]+){0,4}",
        0.75,
        unless=_NOT_THEIRS,
    ),
    cue(
        r"of all (?:the )?(?:[\w-]+),? (?:this|that|these|yours) (?:one |ones |\w+ )?(?:should|ought|had|of all)(?: "
        r"[\w'-]+){1,6}|(?:nobody|no one|none|nothing|no \w+) (?:that )?(?:anybody|anyone|one|a \w+|you) (?:should|"
        r"ought to|ever|would) (?:have to |want to |wants? to )?(?:[\w'-]+ ?){1,4}|(?:is|was)(?: really)? (?:nothing|"
        r"not something|no sentence|no word) (?:that )?(?:anybody|anyone|one|a \w+|you) (?:should|ought to|would)(?: "
        r"[\w'-]+){1,5}|wish (?:i|we)(?:'d| had| could have)? (?:spared|saved) you(?: [\w'-]+){0,3}|(?:matters?|"
        r"counts?|weighs?|hurts?) (?:to (?:me|us) that|for you|on you)(?: [\w'-]+){0,4}|you had to (?:find|stand|"
        r"wait|"
        r"carry|explain|sit|sleep|leave|walk|cancel|borrow|go|watch|improvise|run|hear|read|make do|cope|learn|see|"
        r"discover|tell|face|drive|lie)(?: [\w'-]+){0,6}",
        0.7,
        unless=_NOT_THEIRS,
    ),
    # How long, and for nothing.
    cue(
        r"(?:hours?|days?|weeks?|months?|years?|evenings?|nights?|winters?|summers?|"
        r"weekends?)(?: of)?(?: [\w-]+){0,3},?"
        r" (?:gone|lost|wasted|for nothing|down the drain|wiped|thrown away|in vain|deleted|and then (?:this|that|"
        r"a|an|"
        r"nothing|the))(?: [\w'-]+){0,4}|so much (?:sweat|work|effort|love|practice|planning|patience|hope|care|"
        r"time),? "
        r"(?:and then|for|only to)(?: [\w'-]+){1,5}|(?:all|after (?:all )?)?those (?:hours|evenings|weeks|nights|"
        r"days|"
        r"months|rehearsals|calls|miles)(?: [\w'-]+){0,6} (?:and then|for nothing|only to|then this)|(?:i|we|anyone)"
        r"(?:'d| would) (?:\w+ )?have (?:thrown|screamed|sworn|kicked|torn|despaired|boiled|wept|sulked|fled|been "
        r"(?:\w+))(?: [\w'-]+){0,4}",
        0.7,
        unless=_NOT_THEIRS,
    ),
)
