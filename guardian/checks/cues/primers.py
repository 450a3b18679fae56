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
        r"would like to tell|like pages|grand(?:mothers?|fathers?|parents)|without (?:a|the|any) (?:manual|"
        r"instructions|explanation)|draw you|confuse (?:you|one|people|most)|such a thing as|that's the thing|the "
        r"thing (?:in|on|with)|your (?:right|left) hand|need not|for a living|it's (?:french|latin|greek|english)|"
        r"body weight|under the bonnet",
        0.42,
        advice=_PLAIN,
    ),
    cue(
        r"as in most|as with (?:most|all|any|every)|a little (?:flag|arrow|cross|wheel|picture|symbol|word|effort|"
        r"concentration|thought)|child-?proof|foolproof|idiot-?proof|jungle|wander|let's (?:just )?say|(?:first|good|"
        r"decent) book|eighth graders|we (?:start|begin) by|our (?:courses?|classes|workshops?|seminars?) (?:for|we)|"
        r"from left to right|top to bottom|will come to you|liquid|best to (?:leave|let|ask|wait)|(?:your|a) mechanic|"
        r"we all learn\w*|learned at|at home|beginners|newcomers|in order(?=[.,!])|(?:is|are) (?:a )?promises?|anyone "
        r"who|whoever|those who",
        0.4,
        advice=_PLAIN,
    ),
    cue(
        r"i can tell|let the (?:\w+ )(?:do|be|decide)|long words?|only means|like (?:putting|tying|riding|learning|"
        r"counting|reading|baking|building)|beyond (?:what|you|most|the)|private persons?|knows? best|as any \w+|any "
        r"(?:\w+ )?(?:pupil|child|schoolboy|schoolgirl|student|apprentice|beginner) |(?:doesn't|does not|don't) make "
        r"an?|start(?:s|ing)? with|then we'll see|consists? of|so that people who|people who understand|usually learn|"
        r"second grade|(?:been )?reading magazines|on (?:the )?(?:web|net|internet)|while doing so|tends? to|wants? "
        r"to|scare you|types slowly|looks? at the|professional \w+",
        0.4,
        advice=_PLAIN,
    ),
    cue(
        r"basics?|basically|technical(?:ly|ities)?|grasp\w*|concepts?|principles?|familiar|may not (?:be|know|have)|"
        r"knows? what an? |called an? |a thing|trying|a bit of|even an? |understand(?:ing|s)?|explain(?:ed|ing)?|"
        r"manages?|you see|a child|probably|follow|the (?:word|term) |definition|in theory|meant to|supposed to|"
        r"confus\w+|takes practice|patience|has to be|have to be|not be aware|notions?|pictures? it",
        0.34,
        advice=_PLAIN,
    ),
    # A tone for children.
    cue(
        r"(?:hard|difficult|complicated) as|over (?:most |many |some )?(?:people's|your|one's|their) heads?|hence the "
        r"name|(?:can't|aren't|don't|shall|won't) we\?|can be (?:quite )?relaxed|(?:be|explained|given|shown|clear|"
        r"obvious) to everyone|another (?:ten|five|twenty|few) years|living (?:beings?|things?|creatures?)|comes "
        r"(?:after|before)|bore you|boring|the finer points|scared of|frighten\w*|afraid of|(?:have|had) a think|a "
        r"(?:day|week|year|month|circle|line|number) (?:begins|has|is|starts|ends|consists)|imagine|the way an? \w+|"
        r"just as an?|like us|we went to|(?:to|at) university|among the first|right after|that (?:nice|clever|simple|"
        r"all)|isn't (?:that|it) (?:nice|simple|easy)|plus one|find surprising|looks? over|in essence|in a nutshell|"
        r"quite simply|whoever \w+ more",
        0.42,
        advice=_PLAIN,
    ),
    cue(
        r"grown-?ups?|kindergarten|nursery|big words?|little (?:stickers?|lines?|boxes|pictures?|lights?|buttons?|"
        r"holes?|helpers?|secret)|i know(?=[!,])|you'll smile|such questions?|swallow first|as my (?:professor|"
        r"teacher|father|mother|old|grandmother)|for schools|for children|for (?:the )?beginners|traffic lights?|the "
        r"(?:men|man|lady|ladies|ones?) (?:in|of|who)|many (?:ladies|women|men|seniors|laymen|people)|some (?:users|"
        r"people|customers|find|never|do)|the (?:brain|human mind|average|ordinary|typical) \w+|hard for (?:some|many|"
        r"most)|in your hands|or you don't|forty years|in the saddle|a chapter of|an art|a craft|a science|hard to "
        r"picture|nobody's fault|have heard (?:by now)?|as even|even (?:a|an|my|our|the|supermarket|small|young|old|"
        r"beginners|children)|picture book|with pictures|counting|the alphabet|abc|arithmetic|spelling|fingers|thumb|"
        r"fun fact|trivia|did you know|rule of thumb|lesson|homework",
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
        r"(?:is|are) (?:something|when|made of|a bit like|rather like|like|much like|called|alive|what)(?= )|"
        r"means?(?: that)? |(?:isn't|is not|aren't|are not) (?:a|an|the same|magic)(?= )|there (?:is|are) (?:a |an |"
        r"two |three |many )?(?:difference|differences|kinds|sorts|types|things)",
        0.35,
        advice=_PLAIN,
    ),
    cue(
        r"(?:simply|plainly|roughly|crudely|loosely) (?:put|speaking|said)|put (?:simply|plainly)|in (?:other|plain|"
        r"simple|a few simple) (?:words|terms|language)|so to speak|as it were|as the (?:name|word) (?:says|suggests|"
        r"implies|tells)|you see(?=[,.])|you(?:'ll| will| may| might)(?: have)? notice[d]?|that is to say|think of "
        r"(?:it|a|an|the|your)|imagine (?:a|an|that|the|your)|picture (?:a|an)|let(?:'s| us| me) (?:take|begin|start|"
        r"go|see|try|put|explain|say|assume|imagine)|to begin with|first of all|first things|in principle|basically|"
        r"essentially|strictly speaking",
        0.45,
        advice=_PLAIN,
    ),
    cue(
        r"slowly|step by step|one (?:thing|step) (?:at|after)|calmly|in peace|take (?:your|a|some) (?:time|moment|"
        r"breath)|(?:read|say|go through|look at|try) (?:it|this|that|them)(?: \w+){0,2} (?:aloud|twice|again|slowly|"
        r"once more|carefully)|(?:wasn't|was not|isn't|is not|not) too (?:quick|fast|technical|much|hard|difficult|"
        r"complicated|many)|i hope (?:that|this|it)|does that (?:help|make)|(?:clear|understood|see|follow|all "
        r"right)\?",
        0.45,
        advice=_PLAIN,
    ),
    # What everyone learns.
    cue(
        r"with (?:a bit|a little|some|more|enough|time|practice|experience|patience)(?: of)?(?: \w+)?|practice makes|"
        r"(?:get|getting) the hang|sooner or later|you(?:'ll| will| are going to)(?: soon| surely| certainly)? "
        r"(?:learn|see|find|understand|get|grow|discover|manage|be able|come)|learn(?:s|t|ed|ing)?|taught|beginners?|"
        r"first[- ]time(?:rs)?|newcomers?|novices?|hobby|amateurs?|lay(?:man|men|person|people|persons)|untrained|"
        r"inexperienced|less (?:gifted|technical|experienced|able|practised)|at a certain|of a certain|(?:in|at) "
        r"(?:your|this|that) (?:age|stage)|hasn't (?:\w+ )?before|haven't (?:\w+ )?before|not (?:used|accustomed) to",
        0.4,
        advice=_EQUAL,
    ),
    cue(
        r"(?:young(?:er)?|old(?:er)?|little|small) (?:person|people|relative|colleague|neighbour|lad(?:y|ies)|man|"
        r"woman|one|mum|mother|user|ones)|grand(?:child|son|daughter|children|ma|pa|mother|father)|"
        r"schoolchild(?:ren)?|toddlers?|kindergarten|primary school|at school|school(?:days|book)|first (?:week|year|"
        r"lesson|term|day|class)|every \w+ (?:knows|learns|can|does|has)|hundred thousand|(?:million|thousands?|"
        r"hundreds?) (?:of )?(?:people|others|users|customers|mothers|drivers|\w+s) ",
        0.4,
        advice=_EQUAL,
    ),
    cue(
        rf"{_NEAR} (?:\w+ )?(?:could|can|may|might|will|would|has|with|who|at)(?: \w+)?|(?:ask|get|find|let|have|"
        rf"fetch) {_NEAR}|pocket calculator|dictionary|a ruler|spectacles|glasses|a book|(?:start|begin) with",
        0.45,
        advice=_PLAIN,
    ),
    # Who knows better.
    cue(
        rf"(?:the |our )?(?:professionals?|specialists?|experts?|{TRADES}|trained \w+|people (?:who|with|of)|those "
        r"who|skilled \w+)|whole books|years of|stud(?:y|ied|ies)|degree|training|trained|science|scientific|"
        r"university|decades|profession|expertise|a (?:wide|vast|large|big) (?:field|subject|topic)|wide field",
        0.35,
        advice=_EQUAL,
    ),
    cue(
        r"(?:leave|leaving) (?:\w+ ){1,4}to (?:us|the|those|our|me|people)|(?:needn't|need not|don't|do not|no need "
        r"to|shouldn't|should not)(?: have to)? (?:you )?(?:worry|trouble|concern|bother|fret|rack|think|understand)|"
        r"your (?:pretty |little |own )?head|in good hands|trust (?:us|the|in|our|me|that)|so that \w+ (?:don't|do "
        r"not|needn't) have to|are (?:calculated|made|done|decided|set|chosen|fixed) by|is (?:calculated|done|decided|"
        r"set|chosen|fixed) (?:by|in)",
        0.45,
        advice=_EQUAL,
    ),
    cue(
        r"(?:is|are|can be|may be|may seem|can seem|seems?|looks?|sounds?|must seem|might seem) (?:a |an |all |rather "
        r"|quite |very |so |indeed |of course |a bit |a little )?(?:complicated|complex|confusing|intimidating|"
        r"technical|tricky|overwhelming|daunting|magic|a lot|difficult|hard|strange|puzzling|bewildering|"
        r"mysterious)(?: \w+)?|(?:perfectly|quite|only|very|entirely) (?:natural|normal|understandable|human)|feel "
        r"(?:a little |a bit |quite )?(?:lost|confused|overwhelmed|unsure)|many (?:people|customers|users|mothers|"
        r"ladies|beginners)",
        0.4,
        advice=_EQUAL,
    ),
    # “One does …”, and how easy it is.
    cue(
        r"(?:when |if |once |that |how |what |as |then )?one (?:can|does|has|needs|must|adds|takes|thinks|puts|reads|"
        r"sees|gets|learns|calls|divides|opens|counts|looks|simply|just|only|first|never|always|doesn't|sets|wants|"
        r"pictures|knows|uses|turns|presses|begins|starts|finds|might|may|will|would|should|understands|hasn't|isn't|"
        r"is|goes|types|writes|asks|hears|holds|waits|keeps|makes)|oneself|one's",
        0.45,
        advice=_EQUAL,
    ),
    cue(
        r"surely|certainly|no doubt|(?:must|may|might|will) have (?:noticed|seen|heard|read)|as (?:one|we all|"
        r"everybody|everyone|you)(?: will| may| might| surely| no doubt)? (?:know|knows|notice|remember|recall|"
        r"imagine|see)|(?:quite |more than |good )?enough (?:for|to)|all (?:it takes|there is|you need|one needs)|"
        r"(?:that's|that is) (?:all|the whole|really all|it)(?=[ .,!])|the rest (?:follows|is|comes)|(?:not|isn't|is "
        r"not|no) (?:so |that |very |too |all that )?(?:hard|difficult|complicated|mystery|secret|wonder|surprise)|"
        r"simple|simply|easy|easily|basics?|elementary|obvious(?:ly)?|logic(?:al|ally)?|of course|naturally|sense|"
        r"secret|trick|nothing more|rather",
        0.3,
        advice=_PLAIN,
    ),
    cue(
        r"(?:is|it's|how|very|that's) (?:\w+ )?(?:sweet|lovely|charming|touching|cute|adorable|nice|wonderful|good) "
        r"(?:that|when|to see|of you)|(?:take|show|taking|showing) (?:an |such |an? \w+ )?interest|bless|(?:young|"
        r"dear|good) (?:lady|man|mum|boy|girl|friend)|my (?:dear|friend|boy)|well (?:done|tried) |good (?:try|effort|"
        r"question)|nice try",
        0.4,
        advice=_EQUAL,
    ),
    cue(
        r"the internet|google|googling|forums?|youtube|wikipedia|chatgpt|a little knowledge|half-?knowledge|hearsay|"
        r"from (?:tv|television|films)|what people (?:say|think)|a (?:glance|look) at (?:a|the|any) \w+|two different "
        r"(?:things|words|matters)|(?:the sun|water|winter|summer|snow|rain|wind|gravity|light|money|time|air|heat|"
        r"wood|paper|metal|glass) (?:is|goes|sets|flows|runs|freezes|boils|can be|gets|comes|falls|rises|has|does|"
        r"moves|tends|needs)",
        0.4,
        advice=_PLAIN,
    ),
)
