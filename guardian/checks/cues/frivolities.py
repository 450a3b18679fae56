"""Hints of tone.insensitive: light, brisk or general words where the reader has told of hardship and gets no help."""

from __future__ import annotations

from guardian.checks.match import cue

_QUIET = "Say first that you are sorry, quietly and without cheer: “I am very sorry about …”."
_SMALL = "Do not make it smaller or turn it into a gain: “That must be hard”."
_LATER = "Make it light for them before the formal part: “There is no hurry; I have …”."

FRIVOLITIES = (
    cue(
        r"all day|bummer|mate|folks|guys|for everybody|half the|(?:both|all) (?:account )?(?:holders|partners|parents|"
        r"spouses|signatures)|lapses?|expires?|(?:can't|cannot) be (?:exchanged|moved|changed|transferred|refunded|"
        r"postponed|paused)|not (?:collected|picked up|taken|used)|hope the|look (?:great|good|nice|lovely)|is at "
        r"(?:one|two|three|four|five|nine|ten|\d+)|please have (?:both|your|the|him|her)",
        0.4,
        advice=_QUIET,
    ),
    cue(
        r"bright side|time heals|crazy|blind|deaf|only a|just a|drama|plenty of|worse|excuses?|hardly|kindly|normal|"
        r"heal(?:s|ed)?|small|tiny|whereas|itself|owes?|settle|promptly|perhaps (?:not|you|a|the)|coffee break|"
        r"sitting down|down!|companion|condition|recommend",
        0.36,
        advice=_SMALL,
    ),
    # What it costs, and whose fault it was.
    cue(
        r"(?:is|are|costs?|at|for|from|only) (?:only |just )?(?:\d+|eur|[$]\d+)(?: per| a| each| euros?| pounds?| "
        r"dollars?|%)|(?:single|double|smaller|bigger|other|cheaper) (?:cabins?|rooms?|tariffs?|plans?|flats?|"
        r"portions?|sizes?)|(?:our|a|the) (?:single|solo|family|comfort|new|starter) (?:tariff|plan|package|menu|"
        r"ticket)|(?:might|could|should) have (?:thought|said|told|planned|asked|known|been|insured|prepared)|thanks "
        r"for (?:the|your) (?:feedback|message|note|info)|try (?:it|them|our|one|some)|if you(?:'d| would)? rather|as "
        r"planned|keep it for|(?:history|that|this|it) is (?:long|in the past|over|done)|(?:most|many|other|all) "
        r"(?:children|couples|people|guests|families|visitors|customers|patients|women) (?:do|had|have|are|like|love|"
        r"cope|manage|find|enjoy)|for everyone|great time|bright side|bear(?:ing)? (?:up|it)",
        0.4,
        advice=_SMALL,
    ),
    cue(
        r"(?:haha?|ha(?=[,! ])|wow|aw+|yay|oops|hooray|hey|whoa|phew|cheers|ouch|yikes|lol|well,|oh well|so what)|"
        r"[a-z]+!|[:;]-?\)",
        0.35,
        advice=_QUIET,
    ),
    cue(
        r"fun|party|parties|happy|smiles?|smiling|laugh\w*|jokes?|adventures?|exciting|celebrat\w+|holidays?|treat|"
        r"lucky|luck|great|perfect|no problem|no worries|sure thing|absolutely|awesome|super|lovely|gorgeous|enjoy\w*|"
        r"cosy|magic\w*|dream\w*|spoil|relax\w*|spa|shopping|queen|star",
        0.35,
        advice=_QUIET,
    ),
    cue(
        r"(?:use|with|enter) (?:the )?code|\d+ ?% off|discounts?|special offers?|offers?|by the way|why not|while "
        r"(?:you|we)(?:'re| are)? (?:wait|at|here|there)|did you know|our (?:app|shop|new|popular|brand)|newsletter|"
        r"(?:places?|seats?|rooms?|spots?) (?:left|in|free|available)|(?:next|this) (?:saturday|sunday|week|weekend|"
        r"season|spring|summer|autumn|winter|month)|see you|look(?:ing)? forward|join us|come (?:and|along|by)|"
        r"upgrade|premium|bring (?:the|your)|survey|stars",
        0.4,
        advice=_QUIET,
    ),
    # What life is like.
    cue(
        r"(?:every|each) (?:\w+ ){1,2}(?:is|has|brings)|(?:is|are) (?:often|always|usually|also|part of|what|like "
        r"that|never|sometimes|rarely|seldom|one of)|(?:a|an|new|your|fresh|good) (?:\w+ )?(?:chance|opportunity|"
        r"blessing|lesson|beginning|start|chapter|challenge|experience|reminder|excuse|reason)|as (?:they|people|one|"
        r"we) says?|they say|we (?:all|'re all|are all)|(?:everybody|everyone) (?:has|gets|goes|dies|is|needs|feels|"
        r"makes)|(?:things|it|these things|that|such things|accidents) happens?|(?:in|is|of|that's) life|nature|"
        r"(?:boys|girls|children|kids|people|dogs|cats|men|women|ladies|burglars|thieves) (?:will|are|do|have|can|"
        r"rarely|tend|tease|get|forget|die)|from time to time|now and (?:then|again)|in the end|sooner or later|at "
        r"(?:his|her|your|their|that|this|our) age|none of us",
        0.42,
        advice=_SMALL,
    ),
    cue(
        r"(?:works?|do|does) wonders|(?:do|does|did)(?: \w+){0,2} (?:a world of |some |no )?(?:good|harm)|(?:has |"
        r"have )?never (?:hurt|harmed|killed|did)|fresh air|exercise|walks?|(?:keeps?|stay|staying|makes?|made) "
        r"(?:one|you|us|them|him|her)?(?: \w+)? ?(?:fit|young|warm|busy|strong(?:er)?|tough(?:er)?|positive|calm|cool|"
        r"healthy)|positiv\w+|stronger|move on|get over|look(?:ing)? (?:ahead|forward|on)|chin|courage|cheer|calm "
        r"down|breath|pull (?:yourself|himself|herself)|try (?:not )?to|think (?:of|about|positive)|keep (?:busy|"
        r"going|smiling|active)|a good (?:night|book|laugh|cry)|discipline|just (?:take|try|relax|think|be|do|get|"
        r"keep|ask|speak|read)",
        0.42,
        advice=_SMALL,
    ),
    cue(
        r"at least|(?:it|that|this|he|she|they) (?:was|is|were|'s)(?: only| just| after all)|only (?:a|an|one|the|"
        r"two)|after all|could (?:have been|be) (?:\w+)|(?:less|fewer|nothing|little) (?:to|left|more|than|else)|"
        r"sometimes|a bit|a little|quickly|by now|soon (?:be|forget|pass|enough)|pass(?:es)?(?=[.,!])|(?:the "
        r")?(?:good|bright|positive) (?:thing|side|news)|rarely|could always|can always|might be (?:a|an|better|good)|"
        r"better (?:off|that|now|place|safe)|for the best|(?:spares?|saves?) (?:you|one|them|him|her)|cheaper|room "
        r"for|more (?:time|space|room)",
        0.4,
        advice=_SMALL,
    ),
    # Another one will do.
    cue(
        r"(?:a |the |any |your )?(?:new|another|next|other|younger|spare|second|replacement|substitute) (?:one|puppy|"
        r"kitten|dog|cat|baby|child|husband|wife|partner|job|home|house|start|model|member|pet|friend|horse|flat|car)|"
        r"again by|kittens?|pupp(?:y|ies)|there are (?:\w+ ){0,2}(?:others|other|plenty|more|enough|many|still|"
        r"places)|plenty|full of|someone else|somebody else|(?:able-bodied|normal|healthy|ordinary|fit) (?:people|"
        r"person|customers|guests|users|companion|\w+)|speak up|stairs|carried|suffer\w*|confined|special "
        r"(?:treatment|case|wishes)|(?:seemed|looked|sounded|appeared)(?: \w+){0,4} (?:fine|well|sharp|fit|healthy|"
        r"enough|happy|all right|normal)",
        0.42,
        advice=_SMALL,
    ),
    # Business first.
    cue(
        r"(?:invoices?|bills?|fees?|contracts?|deadlines?|payments?|rent|instal?ments?|premiums?|amount|balance|plan|"
        r"subscription|membership|period of notice|course|deposit|tickets?|terms|rules|policy) (?:\w+ )?(?:is|are|was|"
        r"remains?|runs?|ends?|stays?|will|must|applies|apply|continues?|can't|cannot|needs?|still|have|has)|(?:is|"
        r"are|remains?|falls?|fell) due|non-?refundable|(?:the|a|our|attached|enclosed) form|(?:\w+ )?certificate|"
        r"proof of|in writing|within \d+|working days|attached|enclosed|is online|are online|in the app|opening hours|"
        r"in any case|as usual|exceptions?",
        0.32,
        advice=_LATER,
    ),
)
