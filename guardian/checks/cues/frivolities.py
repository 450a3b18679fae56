"""Hints of tone.insensitive: light, brisk or general words where the reader has told of hardship and gets no help."""

from __future__ import annotations

from guardian.checks.match import cue

_QUIET = "Say first that you are sorry, quietly and without cheer: “I am very sorry about …”."
_SMALL = "Do not make it smaller or turn it into a gain: “That must be hard”."
_LATER = "Make it light for them before the formal part: “There is no hurry; I have …”."

FRIVOLITIES = (
    cue(
        r"rarely take|all day|back on sale|(?:at|for) a party|bummer|barbecue|dude|mate|folks|guys|no \w+s under|"
        r"sorry (?:dude|mate|guys|folks|but)|for everybody|half the|attitude|(?:both|all) (?:account )?(?:holders|"
        r"partners|parents|spouses|signatures)|lapses?|expires?|(?:can't|cannot) be (?:exchanged|moved|changed|"
        r"transferred|refunded|postponed|paused)|not (?:collected|picked up|taken|used)|hope the|gets better|look "
        r"(?:great|good|nice|lovely)|as we tell|is at (?:one|two|three|four|five|nine|ten|\d+)|please have (?:both|"
        r"your|the|him|her)",
        0.4,
        advice=_QUIET,
    ),
    cue(
        r"mental(?:ly)?|bright side|time heals|lame|crazy|blind|deaf|only a|just a|drama|plenty of|worse|excuses?|"
        r"hardly|kindly|normal|relief|heal(?:s|ed)?|small|tiny|minor|whereas|itself|owes?|settle|promptly|prompt|"
        r"perhaps (?:not|you|a|the)|should perhaps|lovebirds?|which of you|gone at last|coffee break|sitting down|"
        r"down!|companion|condition|recommend",
        0.36,
        advice=_SMALL,
    ),
    # What it costs, and whose fault it was.
    cue(
        r"(?:is|are|costs?|at|for|from|only) (?:only |just )?(?:\d+|eur|[$]\d+)(?: per| a| each| euros?| pounds?| "
        r"dollars?|%)|(?:single|double|smaller|bigger|other|cheaper) (?:cabins?|rooms?|tariffs?|plans?|flats?|"
        r"portions?|sizes?)|(?:our|a|the) (?:single|solo|family|comfort|new|starter) (?:tariff|plan|package|menu|"
        r"ticket)|day tickets?|(?:might|could|should) have (?:thought|said|told|planned|asked|known|been|insured|"
        r"prepared)|thanks for (?:the|your) (?:feedback|message|note|info)|give (?:it|them|us|that) a try|try (?:it|"
        r"them|our|one|some)|if you(?:'d| would)? rather|as planned|keep it for|(?:history|that|this|it) is (?:long|"
        r"in the past|over|done)|long ago|(?:most|many|other|all) (?:children|couples|people|guests|families|visitors|"
        r"customers|patients|women) (?:do|had|have|are|like|love|cope|manage|find|enjoy)|for everyone|great time|"
        r"statistically|statistics|on average|clear-?out|bright side|new (?:energy|freedom|life|start|you)|freedom|is "
        r"beautiful|squint|tested well|target group|bear(?:ing)? (?:up|it)|what (?:a|an) ",
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
        r"fun|party|parties|happy|smiles?|smiling|laugh\w*|jokes?|adventures?|exciting|celebrat\w+|sunshine|holidays?|"
        r"treat|lucky|luck|wild|great|perfect|no problem|no worries|sure thing|absolutely|awesome|super|lovely|"
        r"gorgeous|delicious|enjoy\w*|cosy|magic\w*|dream\w*|spoil|pamper\w*|relax\w*|wellness|spa|shopping|champagne|"
        r"cocktails?|round two|king|queen|princess|hero|star",
        0.35,
        advice=_QUIET,
    ),
    cue(
        r"(?:use|with|enter) (?:the )?code|\d+ ?% off|discounts?|special offers?|offers?|by the way|why not|while "
        r"(?:you|we)(?:'re| are)? (?:wait|at|here|there)|did you know|our (?:app|shop|new|popular|brand)|newsletter|"
        r"(?:places?|seats?|rooms?|spots?) (?:left|in|free|available)|book (?:a|your|now|online|early)|(?:next|this) "
        r"(?:saturday|sunday|week|weekend|season|spring|summer|autumn|winter|month)|see you|look(?:ing)? forward|join "
        r"us|come (?:and|along|by)|upgrade|premium|bring (?:the|your)|recommend us|tell (?:your )?friends|survey|rate "
        r"us|stars",
        0.4,
        advice=_QUIET,
    ),
    # What life is like.
    cue(
        r"(?:every|each) (?:\w+ ){1,2}(?:is|has|brings)|(?:is|are) (?:often|always|usually|also|part of|what|like "
        r"that|never|sometimes|rarely|seldom|one of)|(?:a|an|new|your|fresh|good) (?:\w+ )?(?:chance|opportunity|"
        r"blessing|lesson|beginning|start|chapter|challenge|experience|reminder|excuse|reason)|as (?:they|people|one|"
        r"we) says?|they say|nine lives|we (?:all|'re all|are all)|(?:everybody|everyone) (?:has|gets|goes|dies|is|"
        r"needs|feels|makes)|(?:things|it|these things|that|such things|accidents) happens?|(?:in|is|of|that's) life|"
        r"nature|(?:boys|girls|children|kids|people|dogs|cats|men|women|ladies|burglars|thieves) (?:will|are|do|have|"
        r"can|rarely|tend|tease|get|forget|die)|from time to time|now and (?:then|again)|in the end|sooner or later|"
        r"at (?:his|her|your|their|that|this|our) age|none of us|a part of",
        0.42,
        advice=_SMALL,
    ),
    cue(
        r"(?:works?|do|does) wonders|(?:do|does|did)(?: \w+){0,2} (?:a world of |some |no )?(?:good|harm)|(?:has |"
        r"have )?never (?:hurt|harmed|killed|did)|thick(?:er)? skin|fresh air|exercise|walks?|(?:keeps?|stay|staying|"
        r"makes?|made) (?:one|you|us|them|him|her)?(?: \w+)? ?(?:fit|young|warm|busy|strong(?:er)?|tough(?:er)?|"
        r"positive|calm|cool|healthy)|positiv\w+|stronger|move on|moving on|get over|let go|look(?:ing)? (?:ahead|"
        r"forward|on)|chin|courage|cheer|calm down|breathe|breath|pull (?:yourself|himself|herself)|try (?:not )?to|"
        r"think (?:of|about|positive)|distract\w*|keep (?:busy|going|smiling|active)|vitamins?|early nights?|cup of "
        r"tea|a good (?:night|book|laugh|cry)|best medicine|willpower|discipline|attitude|mindset|just (?:take|try|"
        r"relax|think|be|do|get|keep|ask|speak|read)",
        0.42,
        advice=_SMALL,
    ),
    cue(
        r"at least|(?:it|that|this|he|she|they) (?:was|is|were|'s)(?: only| just| after all)|only (?:a|an|one|the|"
        r"two)|after all|luckily|fortunately|could (?:have been|be) (?:\w+)|not (?:so|that|too) bad|not the end|"
        r"(?:less|fewer|nothing|little) (?:to|left|more|than|else)|sometimes|a bit|a little|quickly|by then|by now|"
        r"soon (?:be|forget|pass|enough)|pass(?:es)?(?=[.,!])|(?:the )?(?:good|bright|positive) (?:thing|side|news)|"
        r"on the other hand|rarely|could always|can always|might be (?:a|an|better|good)|better (?:off|that|now|place|"
        r"safe)|for the best|(?:spares?|saves?) (?:you|one|them|him|her)|save money|cheaper|room for|more (?:time|"
        r"space|room)",
        0.4,
        advice=_SMALL,
    ),
    # Another one will do.
    cue(
        r"(?:a |the |any |your )?(?:new|another|next|other|younger|spare|second|replacement|substitute) (?:one|puppy|"
        r"kitten|dog|cat|baby|child|husband|wife|partner|job|home|house|start|model|member|pet|friend|horse|flat|car)|"
        r"again by|(?:expecting|trying|pregnant|married|dating) again|kittens?|pupp(?:y|ies)|there are (?:\w+ "
        r"){0,2}(?:others|other|plenty|more|enough|many|still|places)|plenty|full of|someone else|somebody else|"
        r"(?:able-bodied|normal|healthy|ordinary|fit) (?:people|person|customers|guests|users|companion|\w+)|speak up|"
        r"all ears|stairs|carried|handicap\w*|suffer\w*|victims?|confined|special (?:treatment|case|wishes)|(?:seemed|"
        r"looked|sounded|appeared)(?: \w+){0,4} (?:fine|well|sharp|fit|healthy|enough|happy|all right|normal)|glad "
        r"(?:he|she|you|they) (?:survived|made)",
        0.42,
        advice=_SMALL,
    ),
    # Business first.
    cue(
        r"(?:invoices?|bills?|fees?|contracts?|deadlines?|payments?|rent|instal?ments?|premiums?|amount|balance|plan|"
        r"subscription|membership|period of notice|course|deposit|tickets?|terms|rules|policy) (?:\w+ )?(?:is|are|was|"
        r"remains?|runs?|ends?|stays?|will|must|applies|apply|continues?|can't|cannot|needs?|still|have|has)|(?:is|"
        r"are|remains?|falls?|fell) due|not (?:transferable|refundable|possible|covered|provided)|non-?refundable|"
        r"(?:the|a|our|attached|enclosed) form|(?:\w+ )?certificate|proof of|in writing|within \d+|working days|"
        r"reasons? of|attached|enclosed|is online|are online|in the app|opening hours|regardless|in any case|as usual|"
        r"exceptions?",
        0.32,
        advice=_LATER,
    ),
)
