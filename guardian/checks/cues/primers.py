"""Hints of tone.condescending: plain words of explanation in a letter that leaves its reader where they were.

What a thing is called, what everyone learns, who may help them, which experts know better.
"""

from __future__ import annotations

from guardian.checks.cues.vocabulary import TRADES
from guardian.checks.match import cue

_PLAIN = "Say what to do in their case, as to a colleague of another trade."
_EQUAL = "Leave out who knows better, and say it for their case: “In your case …”."
_NEAR = (
    r"(?:someone|somebody|anyone|anybody|a (?:\w+ )?(?:colleague|friend|neighbour|neighbor|relative|person|child|"
    r"nephew|niece)|your (?:\w+ )?(?:colleagues?|friends?|neighbours?|neighbors?|husband|wife|partner|son|daughter|"
    r"children|kids|nephew|niece|grandchild(?:ren)?|grandson|granddaughter|teacher|doctor|accountant))"
)

PRIMERS = (
    cue(
        r"grand(?:mothers?|fathers?|parents)|draw you|confuse (?:you|one|people|most)|the thing (?:in|on|with)|need "
        r"not",
        0.42,
        advice=_PLAIN,
    ),
    cue(
        r"let's (?:just )?say|best to (?:leave|let|ask|wait)|(?:your|a) mechanic|at home|beginners|in "
        r"order(?=[.,!])|anyone who|whoever|those who",
        0.4,
        advice=_PLAIN,
    ),
    cue(
        r"i can tell|only means|beyond (?:what|you|most|the)|start(?:s|ing)? with|people who understand|on (?:the "
        r")?(?:web|net|internet)|tends? to|wants? to|looks? at the",
        0.4,
        advice=_PLAIN,
    ),
    cue(
        r"basics?|technical(?:ly|ities)?|grasp\w*|concepts?|may not (?:be|know|have)|a thing|trying|a bit of|"
        r"understand(?:ing|s)?|explain(?:ed|ing)?|manages?|you see|a child|probably|follow|the (?:word|term) |meant "
        r"to|supposed to|confus\w+|patience|has to be|have to be",
        0.34,
        advice=_PLAIN,
    ),
    # A tone for children.
    cue(
        r"over (?:most |many |some )?(?:people's|your|one's|their) heads?|living (?:beings?|things?|creatures?)|comes "
        r"(?:after|before)|bore you|frighten\w*|a (?:day|week|year|month|circle|line|number) "
        r"(?:begins|has|is|starts|ends|consists)|imagine|(?:to|at) university|right after|looks? over",
        0.42,
        advice=_PLAIN,
    ),
    cue(
        r"grown-?ups?|nursery|big words?|i know(?=[!,])|you'll smile|for children|for (?:the )?beginners|the (?:men|"
        r"man|lady|ladies|ones?) (?:in|of|who)|many (?:ladies|women|men|seniors|laymen|people)|some (?:users|people|"
        r"customers|find|never|do)|the (?:brain|human mind|average|ordinary|typical) \w+|even (?:a|an|my|"
        r"our|the|supermarket|small|young|old|beginners|children)|with pictures|did you know|lesson",
        0.42,
        advice=_EQUAL,
    ),
    # What a thing is.
    cue(
        r"(?:is|are) (?:simply |just |basically |nothing but |really |nothing other than )?(?:a |an |the )?(?:thing|"
        r"something|things|points?|numbers?|place|words?|sort|kind|way|moment|person|machine|device|piece|matter|form|"
        r"type|people|those|what|where|when|how)(?: \w+)? (?:that|which|where|when|who|of|for|one|you|we|it)",
        0.45,
        advice=_PLAIN,
    ),
    cue(
        r"(?:is|are) (?:something|when|made of|a bit like|rather like|like|much like|called|alive|what)(?= )|(?:isn't|"
        r"is not|aren't|are not) (?:a|an|the same|magic)(?= )|there (?:is|are) (?:a |an |two |three |many "
        r")?(?:difference|differences|kinds|sorts|types|things)",
        0.35,
        advice=_PLAIN,
    ),
    cue(
        r"in (?:other|plain|simple|a few simple) (?:words|terms|language)|so to speak|you see(?=[,.])|think of (?:it|"
        r"a|an|the|your)|imagine (?:a|an|that|the|your)|let(?:'s| us| me) (?:take|begin|start|go|see|try|put|explain|"
        r"say|assume|imagine)|first of all|first things|strictly speaking",
        0.45,
        advice=_PLAIN,
    ),
    cue(
        r"slowly|step by step|one (?:thing|step) (?:at|after)|calmly|in peace|(?:read|say|go through|look at|try) "
        r"(?:it|this|that|them)(?: \w+){0,2} (?:aloud|twice|again|slowly|once more|carefully)|i hope (?:that|this|it)",
        0.45,
        advice=_PLAIN,
    ),
    # What everyone learns.
    cue(
        r"with (?:a bit|a little|some|more|enough|time|practice|experience|patience)(?: of)?(?: \w+)?|(?:get|getting) "
        r"the hang|sooner or later|you(?:'ll| will| are going to)(?: soon| surely| certainly)? (?:learn|see|find|"
        r"understand|get|grow|discover|manage|be able|come)|learn(?:s|t|ed|ing)?|taught|beginners?|first[- "
        r"]time(?:rs)?|hobby|lay(?:man|men|person|people|persons)|(?:in|at) (?:your|this|that) (?:age|stage)",
        0.4,
        advice=_EQUAL,
    ),
    cue(
        r"(?:young(?:er)?|old(?:er)?|little|small) (?:person|people|relative|colleague|neighbour|lad(?:y|ies)|man|"
        r"woman|one|mum|mother|user|ones)|grand(?:child|son|daughter|children|ma|pa|mother|father)|toddlers?|at "
        r"school|first (?:week|year|lesson|term|day|class)|every \w+ (?:knows|learns|can|does|has)",
        0.4,
        advice=_EQUAL,
    ),
    cue(
        rf"{_NEAR} (?:\w+ )?(?:could|can|may|might|will|would|has|with|who|at)(?: \w+)?|(?:ask|get|find|let|have|"
        rf"fetch) {_NEAR}|a ruler|glasses|a book|(?:start|begin) with",
        0.45,
        advice=_PLAIN,
    ),
    # Who knows better.
    cue(
        rf"(?:the |our )?(?:professionals?|specialists?|experts?|{TRADES}|trained \w+|people (?:who|with|of)|those "
        r"who|skilled \w+)|years of|stud(?:y|ied|ies)|degree|training|trained|science|university",
        0.35,
        advice=_EQUAL,
    ),
    cue(
        r"(?:leave|leaving) (?:\w+ ){1,4}to (?:us|the|those|our|me|people)|(?:needn't|need not|don't|do not|no need "
        r"to|shouldn't|should not)(?: have to)? (?:you )?(?:worry|trouble|concern|bother|fret|rack|think|understand)|"
        r"your (?:pretty |little |own )?head|in good hands|trust (?:us|the|in|our|me|that)|are (?:calculated|made|"
        r"done|decided|set|chosen|fixed) by|is (?:calculated|done|decided|set|chosen|fixed) (?:by|in)",
        0.45,
        advice=_EQUAL,
    ),
    cue(
        r"(?:is|are|can be|may be|may seem|can seem|seems?|looks?|sounds?|must seem|might seem) (?:a |an |all |rather "
        r"|quite |very |so |indeed |of course |a bit |a little )?(?:complicated|complex|confusing|intimidating|"
        r"technical|tricky|overwhelming|daunting|magic|a lot|difficult|hard|strange|puzzling|bewildering|"
        r"mysterious)(?: \w+)?|(?:perfectly|quite|only|very|entirely) (?:natural|normal|understandable|human)|many "
        r"(?:people|customers|users|mothers|ladies|beginners)",
        0.4,
        advice=_EQUAL,
    ),
    # “One does …”, and how easy it is.
    cue(
        r"(?:^|(?<=[.!?,:;] )|(?<=\n)|when |if |once |that |how |what |as |then |because |and |but |before |until "
        r")one (?:can|does|has|needs|must|adds|takes|thinks|puts|reads|sees|gets|learns|calls|divides|opens|counts|"
        r"looks|simply|just|only|first|never|always|doesn't|sets|wants|pictures|knows|uses|turns|presses|begins|"
        r"starts|finds|might|may|will|would|should|understands|hasn't|isn't|is|goes|types|writes|asks|hears|holds|"
        r"waits|keeps|makes)|one's",
        0.45,
        advice=_EQUAL,
    ),
    cue(
        r"surely|certainly|as (?:one|we all|everybody|everyone|you)(?: will| may| might| surely| no doubt)? (?:know|"
        r"knows|notice|remember|recall|imagine|see)|(?:quite |more than |good )?enough (?:for|to)|all (?:it takes|"
        r"there is|you need|one needs)|(?:that's|that is) (?:all|the whole|really all|it)(?=[ .,!])|the rest "
        r"(?:follows|is|comes)|(?:not|isn't|is not|no) (?:so |that |very |too |all that )?(?:hard|difficult|"
        r"complicated|mystery|secret|wonder|surprise)|simple|simply|easy|easily|basics?|elementary|obvious(?:ly)?|"
        r"logic(?:al|ally)?|of course|sense|secret|nothing more|rather",
        0.3,
        advice=_PLAIN,
    ),
    cue(
        r"(?:is|it's|how|very|that's) (?:\w+ )?(?:sweet|lovely|charming|touching|cute|adorable|nice|wonderful|good) "
        r"(?:that|when|to see|of you)|(?:take|show|taking|showing) (?:an |such |an? \w+ )?interest|bless|(?:young|"
        r"dear|good) (?:lady|man|mum|boy|girl|friend)|my (?:dear|friend|boy)",
        0.4,
        advice=_EQUAL,
    ),
    cue(
        r"the internet|google|forums?|a (?:glance|look) at (?:a|the|any) \w+|two different (?:things|words|matters)|"
        r"(?:the sun|water|winter|summer|snow|rain|wind|gravity|light|money|time|air|heat|wood|paper|metal|glass) "
        r"(?:is|goes|sets|flows|runs|freezes|boils|can be|gets|comes|falls|rises|has|does|moves|tends|needs)",
        0.4,
        advice=_PLAIN,
    ),
)
