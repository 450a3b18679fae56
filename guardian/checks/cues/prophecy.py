"""Cues: outcomes that others decide or nobody can know, told as a fact: the rest of `boundless`."""

from __future__ import annotations

from guardian.checks.cues.boundless import UNSURE
from guardian.checks.cues.certainty import known
from guardian.checks.match import Cues, cue

_OTHERS = (
    r"(?:landlord|landlady|owner|bank|judge|court|insurers?|embassy|council|committee|board|jury|university|school|"
    r"airline|"
    r"customs|authorit(?:y|ies)|examiners?|inspector|boss|manager|seller|buyer|employer|tax office|lender|union|"
    r"referee|"
    r"surgeon|other side|neighbou?rs?|weather|snow|sun|markets?|ministry|registry|dean|panel)"
)
_AHEAD = (
    UNSURE.replace("|so that", "").replace("if (?:it|i|we|you|", "if (?:it|i|we|")
    + r"|\b(?:tell|inform\w*|decide (?:on|in|by)|after|when|once|has been|sold|bought|next week|tomorrow at)\b"
)

FORETOLD = Cues(
    # What others will do, what never was, what is as good as done.
    cue(
        rf"(?:the |your |their |our )?(?:[\w-]+ )?{_OTHERS}(?:'ll| will| is going to| are going to| won't| will not| "
        r"can't)(?: "
        r"definitely| certainly| surely| easily| gladly| happily| simply| never)? (?:say (?:yes|no)|agree|approve|"
        r"accept|grant|pay "
        r"(?:up|out|the|for|you|it|in)|refuse|reject|object|side|rule|give (?:in|you|us)|let (?:you|us|it)|cave|sign|"
        r"hold|shine|recover|"
        r"play along|see (?:it|reason|sense)|come round)(?: [\w'-]+){0,4}|(?:we|i|our [\w-]+|they|none of (?:our|"
        r"them)[\w' -]{0,24}|no "
        r"(?:customer|client|patient|guest|pupil|student|member|one|body|parcel|order|bag) (?:of ours |with us "
        r")?)(?:'ve| have| has)? "
        r"?(?:never|not once|ever) (?:ever |yet |once )?(?:been |had |lost|lose|missed|miss|failed|fail|let|broken|"
        r"broke|made|disappointed|"
        r"turned|got)(?: ?[\w'-]+){0,3},? (?:and|so) (?:we |it |yours |you |none |they |that )?(?:won't|will not|will "
        r"never|never will|will|isn't "
        r"going to|not going to)(?: [\w'-]+){0,4}|[\w'-]+ (?:is|are) never (?:late|wrong|sold out|delayed|down|broken|"
        r"out of stock|lost|a problem|"
        r"full)(?=[.!,;]|$)|(?:in the bag|a dead cert(?:ainty)?|a sure (?:thing|bet)|a done deal|a safe bet|a foregone "
        r"conclusion|plain "
        r"sailing|money in the bank|a no-brainer|as good as (?:done|yours|won|gone|sold|there|new))(?=[.!,;]|$| (?:for|"
        r"already|now))",
        0.7,
        advice=known,
        unless=_AHEAD,
    ),
    cue(
        r"(?:you(?:'ll| will)|it(?:'ll| will)|that(?:'ll| will)|the [\w-]+ (?:will|won't)|(?:all )?your [\w-]+ (?:will|"
        r"won't)|we(?:'ll| "
        r"will)) (?:not |never )?(?:be |have |get )?(?:(?:affect|touch|bother|harm|reach|hit) you(?: at all| in any "
        r"way| in the (?:least|"
        r"slightest))|all (?:of it )?back|(?:win|beat|get) (?:this|it|them|him|her)(?: [\w'-]+)? (?:for you|in court|"
        r"easily|no matter)|"
        r"(?:gone|over|out|free|debt-free|fluent|rich|slim|fit|healthy|pain-free|perfect|flawless|smooth|spotless|"
        r"history|forgotten) "
        r"(?:by|before|within|in) (?:[\w'-]+ ?){1,3})|(?:makes?|turns?) (?:everyone|everybody|anyone|anybody|every \w+|"
        r"any \w+) "
        r"(?:fluent|fit|slim|happy|rich|better|well|healthy|into|through|a|an|ready|confident)(?: [\w'-]+){0,4}|(?:has|"
        r"have|with|causes?|carries|"
        r"leaves?) (?:absolutely )?(?:no|zero) (?:side effects|risks?|downsides|drawbacks|disadvantages|scars?|trace|"
        r"danger)(?:,| -)? ?(?:none|at "
        r"all|whatsoever|nil|ever|zero)(?=[.!,;]|$)|(?:absolutely|physically|technically|simply|totally|virtually|"
        r"quite) impossible (?:to|for|"
        r"that) (?:lose|fail|break|miss|go wrong|get (?:lost|it wrong)|[\w'-]+ to)(?: [\w'-]+){0,4}|(?:rely|count|bank|"
        r"depend) "
        r"(?:on (?:it|that|us|this) )?(?:one hundred|a hundred|100|hundred|fully|blindly|totally) ?(?:%|per ?cent|"
        r"percent)?(?: on)?(?: [\w'-]+)"
        r"{0,4}|(?:our|my) (?:absolute|personal|full|solemn|firm|iron|cast-iron|rock-solid|written|explicit) "
        r"(?:assurance|guarantee|promise|"
        r"word|commitment|pledge)(?: that| of)(?: [\w'-]+){1,6}|(?:success|victory|approval|a win|a place|a seat|"
        r"satisfaction|your (?:visa|loan|"
        r"place|seat|refund|success|money)|(?:full |complete |quick )?recovery) (?:is|are) (?:absolutely |as good as |"
        r"practically |always "
        r")?(?:certain|assured|guaranteed|secured|inevitable|beyond doubt|safe|yours)(?: [\w'-]+){0,3}|(?:count|bank|"
        r"bet|rely) on (?:it|that|"
        r"this)[,:;] (?:[\w'-]+ ){1,6}(?:will|won't|is|are|'ll)(?: [\w'-]+){1,3}|(?:bank|count|rely) on (?:[\w'-]+ "
        r"){1,6}(?:never|always|not) \w+ing(?: "
        r"[\w'-]+){0,3}|(?:whatever happens|come what may|no matter what(?: happens)?|rain or shine), (?!i\b|"
        r"we\b)(?:[\w'-]+ ){1,4}(?:will|won't|"
        r"is|are|stays?|remains?|can't)(?: [\w'-]+){1,3}|it goes without (?:question|doubt) that(?: [\w'-]+){2,5}|"
        r"(?:last|lasts|hold|"
        r"holds)(?: [\w'-]+)? (?:for ?ever|a lifetime|for life|eternally)(?=[.!,;]|$)",
        0.7,
        advice=known,
        unless=_AHEAD,
    ),
    # Every one of them; not a thing; against all that is possible.
    cue(
        r"(?:removes?|kills?|cures?|fixes|solves?|erases?|beats?|heals?|banishes|eliminates?|clears?) "
        r"(?:every(?: single)?|any|each and every|all) (?!other|further|of\b|questions?\b|matters?\b|"
        r"doubts?\b)[\w-]+(?=[.,;!]|$)|(?:we|i)(?: can|'ll| will)? (?:get|find|"
        r"sell|build|fix|cure|solve|win|open|move) (?:you )?(?:any|every) [\w-]+(?: [\w'-]+){0,4}|(?:100|a hundred|one "
        r"hundred|hundred) ?(?:%|per ?cent|"
        r"percent) of (?:our|the|my|all)(?: [\w'-]+){1,4}|you (?:won't|will not|'ll not) (?:even |ever )?(?:feel|"
        r"notice|see|hear|smell|pay|lose|"
        r"regret|miss|need) (?:a|any|one|the slightest|the least|a single)[ -]?(?:thing|bit|cent|penny|difference|pain|"
        r"it|drop|second|sound|minute)"
        r"(?: [\w'-]+){0,3}|no ?(?:one|body) (?:can|could|will) (?:ever |possibly )(?:get|reach|steal|open|see|read|"
        r"hack|find|break|touch|take|beat|copy|"
        r"stop|refuse|trace)(?: [\w'-]+){0,4}|(?:speak|play|write|read|sing|sound)(?:ing)? (?:perfect|fluent|flawless|"
        r"accent-free|like a native)(?: [\w'-]+)"
        r"{0,3}|(?:can't|cannot|couldn't|can not) possibly (?!be (?:true|right|sure)|wait|say|thank|tell|know|promise|"
        r"accept|do|help|imagine|comment|guess)"
        r"[a-z]+(?: [\w'-]+){0,4}|(?:swear|stake|vow) on(?: [\w'-]+){1,4} (?:that|it|the|you|this)(?: [\w'-]+){1,4}|"
        r"(?:all|everything)(?:'ll| will) (?:be "
        r"(?:well|fine|perfect|great|all right|alright|ok|okay|sorted)|go (?:well|smoothly|perfectly|to plan)|work out|"
        r"turn out \w+)(?: [\w'-]+){0,3}|makes? the "
        r"impossible(?: [\w'-]+){0,2}|(?:as good as|better than) new(?=[.,;!]|$)|(?:absolutely|completely|totally|"
        r"perfectly|100 ?%|entirely|utterly) "
        r"(?:safe|secure|reliable|painless|harmless|waterproof|unbreakable|risk-free|silent|tamper-proof|leak-proof|"
        r"certain|guaranteed)(?=[.,;!]|$| (?:and|"
        r"with|for|at|in|from|to))|(?:insurance|insurer|bank|court|landlord|council|airline|judge|committee|embassy) "
        r"(?:always|never) [a-z]+(?: [\w'-]+)"
        r"{0,3}|(?:tomorrow|tonight|today|\w+day|on time), (?:without fail|guaranteed|no ifs|no matter what|for sure|"
        r"100 ?%)(?=[.,;!]|$)",
        0.65,
        advice=known,
        unless=_AHEAD
        + r"|\b(?:no (?!one\b)[\w-]+ (?:is|are)|nothing is|not (?:absolutely|completely|totally|entirely)|n't "
        r"(?:absolutely|completely)|questions?|feel "
        r"(?:completely|absolutely)|sorry|hang in|take care|"
        r"sure you|patch|code|kernel|driver|function|lock|thread|memory|hold on)\b",
    ),
    # The best of their lives; never once; every one of them.
    cue(
        r"(?:will|'ll|going to|gonna) (?:be|have|get|make|see|taste|spend) (?:it )?the (?:very )?(?:best|greatest|"
        r"finest|happiest|loveliest|cleanest|fastest) (?:[\w-]+ ){1,2}(?:of your "
        r"(?:life|lives)|ever|you(?:'ve| have|'ll| will) ever(?: [\w'-]+)?|in (?:the world|town))|(?:our|this|these) "
        r"[\w-]+(?: [\w-]+)? never (?:gets?|goes|go|has|had|have|needs?|leaves?|takes?|"
        r"comes?|lets?|stops?|runs?|says?|fails?|fail|does|breaks?|leaks?|loses?|misses?|sticks?|jams?|stalls?|"
        r"hurts?)(?: [\w'-]+){1,4}|(?:will|won't|'ll) [\w'-]+(?: [\w'-]+){0,5}, (?:i'm|"
        r"we're|i am|we are) (?:absolutely |quite |very |dead |totally )?(?:sure|certain|positive|convinced)(?: of "
        r"(?:it|that))?(?=[.!]|$)|every (?:single )?(?:guest|customer|client|patient|"
        r"pupil|student|child|dog|order|parcel|visitor|reader|user|member|tenant|couple|passenger|case|job|repair) "
        r"(?:leaves|gets|finds|loves|has|arrives|passes|succeeds|wins|recovers|comes "
        r"(?:out|back)|goes|wants|will)(?: [\w'-]+){1,4}|(?:no ?one|nobody|none|nothing)(?: [\w'-]+){0,6} and "
        r"(?:nobody|no one|none|nothing|it|they|you)(?: ever)? (?:ever )?(?:will|won't|shall)"
        r"(?: [\w'-]+){0,2}(?=[.,;!]|$)|(?:will|'ll|to|be) (?:sleep|sleeping) (?:through|like)(?: [\w'-]+){1,3}|(?:,|"
        r"-) i swear(?=[.!]|$)|you (?:can't|cannot|can not) (?:lose|go wrong|fail|"
        r"miss out|be disappointed)(?=[.,;!]|$| with)",
        0.65,
        advice=known,
        unless=_AHEAD.replace("|should", "") + r"|\b(?:but|hope|so far|wish|sorry|code|patch)\b",
    ),
)
