"""Cues of feeling with somebody, by what is grasped, owned to, wished or granted: wider than what is praised."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.match import Cues, cue

_MIND = (
    r"(?:understand(?:ing)?|see(?:ing)?|imagin(?:e|ing)|appreciat(?:e|ing)|know(?:ing)?|realis(?:e|ing)|realiz(?:e|"
    r"ing)|"
    r"recognis(?:e|ing)|recogniz(?:e|ing)|get|hear(?:ing)?|sens(?:e|ing)|feel(?:ing)?|grasp|acknowledg(?:e|ing)|"
    r"pictur(?:e|ing)|relate|respect(?:ing)?|shar(?:e|ing)|validat(?:e|ing)|regret(?:ting)?|lament)"
)
_HEART = (
    r"(?:sympath(?:y|ies)|compassion|empathy|understanding|pity|commiserations?|condolences|respect|fellow feeling|"
    r"goodwill)"
)
_SIDE = (
    r"(?:situation|circumstances|position|plight|side|point|sentiments?|feelings?|views?|loss|sadness|pain|hardship|"
    r"predicament|dilemma|trouble|struggles?|suffering|reasons?|wish(?:es)?|bereavement|grief|hopes?|dismay|"
    r"displeasure|indignation|discomfort|inconvenience|eagerness|attachment|horror|shock|surprise|anger|fury|alarm|"
    r"despair|exasperation|bitterness|astonishment|impatience)"
)
_WEIGHS = (
    r"(?:impact|toll|effect|strain|stress|worry|distress|upset|disruption|hardship|burden|weight|emotional \w+|"
    r"difficult(?:y|ies)|gravity|seriousness|importance)"
)
_MOOD = rf"(?:{FEEL}|sad|cold|sick|lonely|desperate|livid|heartbroken|devastated|lost|sore|stuck|impatient|offended)"

SYMPATHY = Cues(
    cue(
        rf"(?:i|we)(?:'m|'re| am| are| do| can| could| must| may| would)? (?:[\w-]+ ){{0,3}}{_MIND} (?:with |to |that |"
        rf"for )?(?:[\w'-]+ ){{0,5}}(?:{_MOOD}|{HARD}|your (?:\w+ )?{_SIDE}|(?:the|your|what|how much) (?:\w+ "
        rf")?{_WEIGHS})",
        0.8,
    ),
    cue(
        rf"(?:your|the|such|any) (?:\w+ )?(?:{FEEL}|{_SIDE})(?: [\w'-]+){{0,6}} (?:is|are|was|were|has|have|does|do|"
        rf"matters?|counts?|moves?|touch(?:es)?|makes?)(?: \w+){{0,2}} (?:heard|seen|felt|understood|understandable|"
        rf"valid|"
        rf"fair|real|justified|natural|okay|ok|normal|noted|respected|shared|known|clear|legitimate|a lot|greatly|to "
        rf"us|"
        rf"to me|sense|us|me|not (?:go|lost)\w*|reasonable|acknowledged|recognised|recognized|our concern|close to)",
        0.8,
    ),
    cue(
        rf"(?:with|despite|for|given) (?:all|every|the (?:greatest|deepest|utmost|best)|our (?:\w+ )?|my (?:\w+ )?|due|"
        rf"much|great|full) ?(?:the |of our |possible |due )?{_HEART}|(?:all|every|full|deepest|our|my|much|sincere|"
        rf"heartfelt|you have) (?:\w+ )?sympath(?:y|ies)|(?:not|never|far from|hardly) (?:\w+ )?(?:unsympathetic|"
        rf"insensitive|"
        rf"unaware|indifferent|unmoved|heartless|blind|deaf|oblivious|without (?:sympathy|feeling|a heart|compassion))|"
        rf"(?:sympathi[sz]es?|empathi[sz]es?|commiserates?|sympathi[sz]ing) (?:more|with|deeply|fully|entirely)|"
        rf"(?:very |"
        rf"quite |well |fully |acutely )?(?:sensitive|mindful|aware|conscious|alive) (?:to|of) (?:your|the|how|what) "
        rf"(?:[\w'-]+ ){{0,4}}(?:{_SIDE}|{_WEIGHS}|{FEEL}|{HARD})",
        0.8,
    ),
    cue(
        rf"(?:it|this|that|which|[\w-]+ing|(?:to|being|having|losing|waiting) (?:[\w'-]+ ){{1,6}})(?:'s| is| was| "
        rf"must| can| "
        rf"must be| can be| has been| will be|'ll be| sounds| seems| feels| looks| remains) (?:be |have been |feel |"
        rf"like |"
        rf"hard to |of course |surely |very |so |really |quite |truly |certainly |never |an? |extremely |incredibly "
        rf"){{0,3}}(?:{HARD}|{_MOOD}|no (?:fun|joke|picnic|small thing)|not (?:easy|nice|fun|pleasant)|far from \w+)",
        0.75,
    ),
    cue(
        r"in your (?:shoes|place|position|situation|boots)|(?:as|being) an? [\w-]+(?: \w+)? myself|know (?:the|that|"
        r"this|"
        r"exactly the) feeling|(?:i|we|anyone|anybody|everyone|who)(?:'d| would) (?:\w+ )?(?:be|feel|hate|mind) "
        r"(?:\w+ )?"
        rf"(?:{_MOOD}|the same|it|that|likewise)(?: too| as well)?|(?:i|we|i've|we've|all) (?:have )?been there|"
        rf"(?:know|see|"
        r"imagine|understand|hear|get|appreciate) (?:\w+ ){0,2}(?:where you|what you|how you|why you)(?:'re|'ve| are| "
        r"have| "
        r"must| feel| say| mean| want)?(?: [\w'-]+){0,3}",
        0.8,
    ),
    cue(
        r"(?:nobody|no one|none of us|no \w+|few people|who) (?:\w+ )?(?:likes?|wants?|enjoys?|loves?|wishes|should "
        r"have|"
        r"deserves?|looks forward)(?: to)? (?:[\w'-]+ ?){1,5}|(?:i|we) (?:\w+ )?wish (?:i|we|it|things|there|that|"
        r"this) "
        r"(?:\w+ )?(?:could|were|was|had|did)(?: [\w'-]+){0,4}|(?:i|we)(?:'d| would) (?:\w+ )?(?:love|like|be (?:happy|"
        r"glad)) (?:nothing (?:more|better) than )?to (?:help|assist|do more|say yes|make an exception|offer)(?: "
        r"[\w'-]+){0,3}",
        0.75,
    ),
    cue(
        rf"(?:however|no matter how) (?:{HARD}|{_MOOD}|sad|understandable|legitimate|valid|much|sorry|deserving)(?: "
        rf"[\w'-]+){{0,6}}|(?:how|so) (?:very )?(?:{HARD}|{_MOOD})(?: for (?:you|him|her|them)| this| it| that)?|"
        rf"(?:{HARD}|"
        rf"sad|understandable|regrettable|unfortunate) (?:as|though) (?:it|this|that|the \w+)(?: \w+){{0,3}}|(?:much|"
        rf"as much) as (?:i|we) (?:[\w'-]+ ?){{1,5}}",
        0.75,
    ),
    cue(
        rf"(?:is|it's|what|such|'s) (?:really |such )?a (?:\w+ )?(?:shame|pity)(?: about| for| that)?(?: "
        rf"[\w'-]+){{0,3}}|with you in "
        rf"(?:spirit|thought|this)|(?:i|we) (?:do|really|totally|fully|completely) get (?:it|that|you)|(?:know|"
        rf"realise|realize|"
        rf"understand|see|imagine|appreciate) what (?:your |the |this |that |it |these )(?:[\w'-]+ ){{0,4}}(?:means?|"
        rf"meant|costs?|"
        rf"is like|was like|feels? like|did)(?: to| for)?(?: you)?|(?:end of|at) your (?:tether|wits' end|rope)|poor "
        rf"(?:you|thing|"
        rf"lad|girl|dog|cat)|(?:not|hardly|anything but|far from) (?:an? )?(?:very |really |exactly )?(?:pleasant|"
        rf"nice|easy|ideal|"
        rf"comfortable|good) (?:situation|experience|place|position|news|moment|time|start)|(?:i|we)(?:'d| would) "
        rf"(?:\w+ )?be "
        rf"(?:\w+ )?(?:miffed|peeved|cross|livid|furious|gutted|irked|unhappy|annoyed)(?: as well| too)?|something "
        rf"(?:we|i) (?:\w+ "
        rf")?(?:respect|feel|share|understand|take to heart|honou?r)|feel(?:ing)? (?:for|with|sorry for) you|hearts? "
        rf"(?:go|goes|bleeds?|breaks?|sinks?|aches?)(?: \w+){{0,3}}|"
        rf"(?:our|my) (?:thoughts|prayers|sympath\w+|heart|condolences)(?: \w+)?(?: (?:is|are))? (?:with|to)|to heart|"
        rf"(?:we|i) "
        rf"(?:do |really |truly |genuinely |honestly |very much ){{1,2}}(?:care|sympathi[sz]e|hear you)|(?:i|we) "
        rf"(?:do )?"
        rf"hear you|feel your pain|you(?:'re| are) (?:\w+ )?{_MOOD}|(?:you have|you've|with) (?:every|all the) "
        rf"(?:right|"
        rf"reason|cause) to(?: \w+){{1,3}}|understandably|(?:that|it|this) (?:\w+ )?(?:sucks|stinks|hurts|stings|"
        rf"bites)|sorry "
        rf"(?:to (?:hear|learn|read|see)|for your (?:\w+ )?loss)(?: [\w'-]+){{0,4}}|(?:believe|trust) me,? (?:[\w']+ "
        rf"?){{1,5}}",
        0.75,
    ),
)
# Said of sympathy rather than out of it.
DECLARED = Cues(
    cue(
        rf"(?:goes without saying|please (?:know|be assured|rest assured|believe)|rest assured|be assured|want you to "
        rf"(?:know|feel)|want to (?:validate|acknowledge|honou?r|recogni[sz]e)|wish to (?:acknowledge|express|"
        rf"convey))(?: "
        rf"[\w'-]+){{0,6}} (?:{FEEL}|{_SIDE}|heard|seen|felt|understood|sympath\w+|empath\w+|compassion|how you feel|"
        rf"hearts?|"
        rf"care)|(?:your|all) (?:\w+ )?(?:feelings?|concerns?|emotions?|worries|pain|frustrations?|experience) "
        rf"(?:matters?|is|"
        rf"are) (?:\w+ )?(?:to us|to me|important|valid|seen|heard|recogni[sz]ed|close to)(?: [\w'-]+){{0,4}}|"
        rf"(?:thank|thanks) "
        rf"(?:you )?for (?:sharing|voicing|expressing|opening up about) (?:\w+ )?(?:your )?(?:feelings?|emotions?|"
        rf"frustrations?|disappointment|pain|concerns?)|(?:recogni[sz]e|acknowledge|appreciate|are mindful of|are "
        rf"aware of|"
        rf"are sensitive to|empathi[sz]e with|sympathi[sz]e with) (?:the )?(?:[\w'-]+ ){{0,3}}(?:{_WEIGHS}|{FEEL}|"
        rf"players|"
        rf"customers|everyone|guests|members|those)(?: [\w'-]+){{0,6}}|(?:i|we) (?:do )?(?:share|feel|validate) "
        rf"(?:your|the) "
        rf"(?:\w+ )?(?:{FEEL}|sadness|emotions?)(?: [\w'-]+){{0,4}}",
        0.75,
    ),
)
