"""Hints, in a reply that gives nothing to hold on to, that an end is promised: done deals, nothing that can happen."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import CLAUSE
from guardian.checks.match import Cues, cue

_NOBODY = r"(?:nobody|no-?one|nothing|none|not (?:a|one|a single) (?:\w+ )?\w+|no (?:\w+ )?\w+|never)"
_SPAN = (
    r"(?:for (?:life|good|ever|evermore|all time|decades|generations|years to come)|forever|for as long as \w+|as long "
    r"as (?:you|the|your|we|there|it|this)|till the \w+|until (?:the end|kingdom|doomsday|hell)|to the end of|all your "
    r"life|the rest of your|ever again|in your lifetime|a lifetime|(?:your|the) (?:grand)?children|your great-\w+|"
    r"once and for all|in all eternity|a hundred years)"
)

CERTAIN_ENDS = Cues(
    cue(r"(?:bet|stake|wager|put) (?:your|the|my) (?:house|farm|life|shirt|hat|boots|last \w+) on", 0.6),
    # What nobody holds in their hand, told as what will be.
    cue(
        r"(?:you|he|she|it|they|that|this|(?:this|that) one|your [\w-]+)(?:'ll| will| is going to|'re going to) (?:\w+ "
        r")?(?:stay (?:there|that way|up|so|dry|quiet|closed|away|on top)|be (?:back )?(?:in the (?:top|passport|"
        r"finals?|"
        r"team|black)|number one|there by|across|over the|at the (?:start|top|finish)|first|a different|another|like "
        r"a)|"
        r"(?:lie|sit|sleep|walk|eat|play|speak|run|dance|drive|sing|swim|read) (?:\w+ ){0,3}(?:like|by|at|without|"
        r"through|in|again|until)|outlive|outlast|have forgotten|thank (?:me|us)|wonder why|see for)|runs? (?:through|"
        r"on) "
        r"(?:until|till|for|without)|(?:can|may) (?:safely |already |just )?(?:forget (?:you|that|it|about)|print|"
        r"frame|"
        r"celebrate|throw away|pack|buy|order|tell|plan|stop) (?:the|your|away|everyone|everybody|ever|worrying|"
        r"thinking)|"
        r"forget you ever|in your pocket|a (?:different|new|changed) (?:dog|man|woman|person|child|animal|cat|horse|"
        r"life|body|back|skin)|consider (?:it|this|that|the \w+) (?:won|done|yours|sold|gone|solved|settled|passed)|"
        r"(?:judge|court|jury|board|bank|examiner|inspector|insurer|council|committee|umpire|referee)s? (?:is|are) "
        r"going "
        r"to (?:throw|laugh|see|say|love|take|let|wave|believe|sign|agree)",
        0.62,
    ),
    # Nothing can happen.
    cue(
        rf"{_NOBODY} (?:\w+ ){{0,2}}(?:will|'ll|shall|is going to|can|could|is able to|gets?|slips?|escapes?|fails?|"
        rf"breaks?|"
        r"goes wrong|stands? in|stops?|beats?|touches|comes? (?:through|near|close|back)|happens?|ever|"
        r"leaks?|needs? to|dares?|says? no|turns? (?:us|you) down|refuses?|leaves?|remains?|whatever)",
        0.42,
        unless=r"\b(?:promise|no need|no longer|not (?:yet|all|every|always)|can(?:not|'t) (?:say|tell|know|promise)|"
        r"nobody (?:can|could) "
        r"(?:say|tell|know|help|do|see)|nothing (?:we|i|you|can be done))\b",
    ),
    cue(
        r"(?:will|'ll|shall|going to|does|do|did|has|have|is|are|was|won't) (?:\w+ )?(?:never|always|ever|forever)|"
        r"(?:has|have|had) never \w+|sign away|(?:do|does)(?: not|n't) (?:have|know|bring|hold|spring) (?:any "
        r")?(?:surprises|problems|accidents|"
        r"secrets|leaks|delays)|you could (?:walk|sleep|dance|swim|do it)|never (?:again|fails?|failed|breaks?|loses?|"
        r"lost|refuses?|refused|says? no|lets?|disappoints?|goes|comes "
        r"back|misses|missed|need|have|be|see|happens?|worry|think)",
        0.42,
    ),
    cue(rf"{_SPAN}", 0.45),
    cue(
        r"(?:i|we) (?:can |could |will |do )?(?:promise|guarantee|swear|assure) you|without (?:even )?(?:seeing|"
        r"looking|"
        r"opening|reading|having) (?:it|that|her|him|them)|(?:nothing|nobody|no one)(?: and nobody| and nothing)?(?: "
        r"that| who)? "
        r"(?:can|could|will) (?:possibly |ever )?(?:get|come|stand|go|stop|happen)|(?:we|i) (?:get|fix|mend|clean|sell|"
        r"cure|"
        r"solve|win|beat|manage|find)(?: out| back)? (?:anything|everything|everybody|anybody|any \w+|every \w+)|will "
        r"be "
        r"(?:as )?\w+ (?:as|like) (?:on|in|the|a|new|never|when)|going to (?:score|win|pass|make it|love it|be fine)",
        0.6,
    ),
    cue(
        r"(?:won't|will not|shan't|wouldn't|would not|not) (?:\w+ )?(?:hurt|freeze|leave|start|go|stop|harm|burst|"
        r"leak|break|fail|tear|crack|fall|notice|know|feel|have|see|regret|lose|miss|come back|happen|move|budge|let|"
        r"even|so much|at minus|at any|in a)|easy mind|nothing (?:left |more |else )?to (?:see|worry|fear|lose|notice|"
        r"complain)|give it (?:a|one|two|three|ten|\w+) (?:\w+ )?(?:and|then)|the same with all|all (?:our|my) "
        r"(?:customers|patients|clients|pupils)|with an easy|without a care|without worrying|impossible|unthinkable|"
        r"inconceivable|out of the question|ruled out|excluded|no way|not possible|not going to (?:be|happen|fail|"
        r"break|come|go|lose|leak|hurt|rain|need|miss)|(?:can't|cannot|couldn't|won't) (?:possibly |ever |even |"
        r"physically ){0,3}(?:fail|break|go wrong|happen|lose|leak|miss|be (?:beaten|late|refused|hacked|lost|hurt|"
        r"cracked|broken)|come back|tear|fall|crash|burst|say no|harm|hurt|rust|fade|refuse|be)",
        0.42,
    ),
    cue(
        r"(?:zero|no|without(?: any| a)?|not (?:a|the (?:slightest|least))|nil) (?:\w+ )?(?:risk|risks|doubt|chance|"
        r"chances|danger|question|worry|worries|side effects|pain|hitch|if|ifs|downside|surprises|shadow|fear|need|"
        r"limit|scratch|trace|drop|reason)",
        0.42,
    ),
    # It is as good as done.
    cue(
        r"(?:is|are|it's|that's|he's|she's|they're|you're|was|be) (?:\w+ )?(?:as good as|practically|virtually|already|"
        r"basically|in "
        r"effect|absolutely|completely|totally|perfectly|entirely|utterly|one hundred|a hundred|bound to|sure to|"
        r"certain to|guaranteed|a given|a formality|a sure|a certainty|a safe bet|a done deal|in the bag|history|"
        r"yours|won|settled|home and dry|plain sailing|a walk in the park|a piece of cake|child's play|bulletproof|"
        r"watertight|foolproof|indestructible|"
        r"unbreakable|immortal|invincible|unstoppable|unbeatable|flawless|spotless|perfect|eternal|inevitable|written "
        r"in|carved|set in|safe as|safer than|gone|through|cured|solved)",
        0.42,
    ),
    cue(
        r"(?:like new|as new|good as new|brand new|new born|like a (?:baby|rock|king|queen|dream|film star|glove|"
        r"stone)|rock solid|100 ?%|hundred per ?cent|one hundred|a thousand|a million|ten times|in no time|overnight|"
        r"like clockwork|without (?:fail|exception)|beyond (?:any )?(?:doubt|question)|to the (?:minute|second|"
        r"millimetre|penny|dot))",
        0.42,
    ),
    cue(
        r"(?:consider (?:it|that|this|yourself)|mark my words|trust (?:me|us)|believe (?:me|us)|take (?:it|that|this|"
        r"my word) (?:from|for|as)|my word|you (?:can|may) (?:bet|bank|count|rely|depend|sleep|relax|forget|stop|"
        r"throw|start|already|safely)|no two ways|word of hono\w+|hand on heart|cross my heart|sure as|rely on|count "
        r"on (?:it|that|us|me)|stake my|bet my|i(?:'d| would) bet|i(?:'ll| will) eat|on my life|that i can|so much is "
        r"(?:sure|certain)|one thing is (?:sure|certain))",
        0.45,
    ),
    # Whatever comes.
    cue(
        r"(?:whatever|no matter (?:what|how|who|when|where)|come what may|come rain|rain or shine|day and night|"
        r"(?:they'd|she'd|he'd|you'd|(?:they|she|he|anybody|anyone) would) (?:have to )?be (?:mad|fools?|crazy|stupid|"
        r"insane|blind)|you're (?:in|through)(?=[.,!])|permanent(?:ly)?|hear a pin drop|in any (?:weather|case|event|"
        r"condition)|under any|under all|in all "
        r"(?:weathers|conditions|cases)|however (?:\w+ )?(?:it|they|you|the|much|hard|long|cold|hot)|(?:every|each) "
        r"(?:single )?(?:time|case|one|child|patient|student|customer|application|dog|skin|car|applicant|candidate)|"
        r"for (?:everybody|everyone|anyone|anybody|every \w+)|with (?:everybody|everyone)|any (?:storm|weather|amount|"
        r"load|water|skin|stain)|all (?:our|the) (?:\w+ )?(?:patients|students|children|clients|candidates|cases|"
        r"applications))",
        0.4,
    ),
    # Act as if it were won.
    cue(
        rf"{CLAUSE}(?:and |so |then |just |simply |already )?(?:start|begin|go ahead and|give notice|(?:un)?pack|put "
        rf"(?:the|"
        rf"your|a) (?:\w+ )?(?:\w+ (?:on ice|in the)|feet|money)|"
        r"book (?:the|your|a)|buy (?:the|your|a)|tell (?:the|your) (?:family|friends|mother|wife|husband|boss|guests|"
        r"children)|invite|celebrate|relax|sleep (?:well|soundly|easy|tight)|rest easy|lean back|sit back|dance|"
        r"forget (?:about|the|your)|throw (?:away|out)|sell (?:the|your)|spend|plan (?:the|your)|order the|look "
        r"forward|breathe|cancel (?:the|your)|see yourself|imagine|picture|chill out|get (?:the|your))",
        0.42,
    ),
    # What others will do is known.
    cue(
        r"(?:the|your|any|every|that|this|our) (?:[\w-]+ )?(?:judge|court|jury|office|bank|committee|insurer|"
        r"insurance|authority|embassy|consulate|airline|landlord|council|board|ministry|tax office|examiner|examiners|"
        r"school|university|buyer|buyers|seller|neighbours?|other side|opponent|customs|police|boss|employer|weather|"
        r"wind|sun|sea|market|river|storm|rain) (?:has no choice|have no choice|will|'ll|won't|never|always|cannot|"
        r"can't|is going to|are going to|is bound|are bound|has to|have to|must|loves?|likes?|signs?|says? yes|pays?|"
        r"agrees?|grants?|gives? in|approves?|holds?|stays?|accepts?|nods?|waves?|lets?)",
        0.42,
    ),
    cue(
        r"(?:you|he|she|they|it|your \w+|the \w+|that \w+|this \w+|everyone|everything|all)(?:'ll| will|'re going to| "
        r"are going to| is going to) (?:\w+ )?(?:be|look|feel|have|see|sleep|love|stand|sit|walk|dance|win|pass|get|"
        r"forget|outlive|outlast|survive|hold|last|stay|shine|sell|work|fit|run|grow|double|disappear|vanish|heal|go|"
        r"come|arrive|make|beat|thank|laugh|live|find|land|wake|fly|cost|keep|amaze)",
        0.35,
    ),
    cue(
        r"(?:outlives?|outlasts?|survives?|withstands?|defies|laughs at|beats?|conquers?|would carry|carries|holds? "
        r"(?:anything|everything|forever|for)|stays? (?:put|mended|white|shut|tight|dry|new|as)|works? (?:wonders|"
        r"miracles|for|every|always)|sells? itself|heals? everything)",
        0.42,
    ),
    cue(
        r"(?:by|before|until|in|within|after|at) (?:easter|christmas|spring|summer|autumn|winter|the (?:wedding|party|"
        r"exam|holidays|weekend|end of)|(?:one|two|three|four|five|six|a|\d+) (?:days?|weeks?|nights?|months?|washes|"
        r"sessions?|lessons?|hours?|treatments?)) (?:\w+ )?(?:and |at the latest |at most )?(?:you|it|he|she|they|"
        r"that|all|everything|there)",
        0.35,
    ),
)
