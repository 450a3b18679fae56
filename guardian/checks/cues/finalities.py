"""Cues of tone.dismissive: that is how it is, nobody has time for it, and nothing will come of it."""

from __future__ import annotations

from guardian.checks.cues.unconcern import HELPED
from guardian.checks.match import cue

_CARE = "Say what it means to them, then what you will do: “I see this leaves you with …; I will …”, not “{words}”."
_NEXT = "Give the reason, and the next best thing: “I can't change that, because …; what I can do today is …”"
_TIME = "Say who looks at it and when: “… has it on her desk; you hear from us by …”, instead of “{words}”."

FINALITIES = (
    # That is how it is.
    cue(
        r"(?:that's|that is|this is|it's|it is)(?: just| simply| unfortunately| only)? (?:how|the way|what) (?:the|"
        r"our|your|these|such|this|that|all) (?:[\w-]+ ){1,3}(?:behaves?|runs?|operates?|functions?|says?|states?|"
        r"demands?|prescribes?|provides?|stipulates?|wants?|always)(?=[.!]|$)|(?:that's|that is|this is|it's|it is) "
        r"just (?:how|the way)(?: [\w-]+){1,3}(?=[.!,;]|$)|(?:done|gone|late|over|lost|past|paid|broken|sold|"
        r"booked|signed|out|full) is (?:done|gone|late|over|lost|past|paid|broken|sold|booked|signed|out|"
        r"full)(?=[.,;!]|$)|(?:comes?|arrives?|opens?|happens?|ready|done|over|there|here|finished|starts?) (?:when|"
        r"if|as) (?:it|they|he|she|we)(?:'s| is|'re| are)? (?:comes?|arrives?|opens?|happens?|ready|done|over|there|"
        r"here|finished|starts?)(?=[.,;!]|$)|(?:that's|that is|this is|it's|it is) (?:just |only |purely |entirely |"
        r"merely )?your (?:own )?(?:opinion|view|interpretation|perception|impression|feeling|reading|take|"
        r"version)(?=[.!;]|$| and|, (?:not|and))|(?:full stop|end of (?:story|discussion|debate|conversation|matter|"
        r"message)|basta|that's that|that's final|no ifs (?:or|and) buts|no discussion|there's nothing to discuss|"
        r"case closed)(?=[.!]|$)|what's done is done",
        0.6,
        advice=_NEXT,
        unless=HELPED + r"|\b(?:good|great|best|safest|like it|the \w+ works|here's how)\b",
    ),
    cue(
        r"not (?:every|all|each)(?: of (?:your|the))? (?:\w+ )?(?:wish(?:es)?|requests?|demands?|desires?|questions?|"
        r"problems?|complaints?|cases?|enquir(?:y|ies)|dreams?|things?|whims?|letters?) (?:can|could|will|gets?|is|"
        r"are|deserves?|merits?)(?: be)?(?: \w+){1,3}|(?:can't|cannot|can not|couldn't|impossible to|can never|"
        r"won't|not here to|not our job to) (?:make|please|satisfy|keep|help|suit|save|accommodate|hold everyone's) "
        r"(?:everybody|everyone|them all|all people|every \w+|all (?:of )?(?:our|the) \w+|everything)(?: \w+)?|"
        r"(?:can't|cannot|don't|never) (?:always )?(?:have|win|get) (?:everything|them all|it all|what (?:one|we|"
        r"you) wants?)(?: \w+)?|(?:nobody|no one|who|no-one) (?:ever |actually |has |had )?(?:promised|said|claimed|"
        r"guaranteed)(?: you)?(?: that)? (?:it|there|the|you|anything|a|that|everything|we|life)(?: \w+){0,5}|"
        r"(?:lose|losing|lost) (?:any |much |no |a lot of )?sleep (?:over|about)|first[- ]world problems?|"
        r"(?:elephant|mountain|drama|tragedy|storm|crisis|big thing|federal case|scene|issue|affair of state) (?:out "
        r")?(?:of|in) (?:a |an )?(?:mouse|molehill|fly|mosquito|teacup|tea cup|trifle|nothing|it|this|everything|"
        r"every \w+)|much ado about|if (?:you(?:'re| are)?|people|anyone) (?:want|wants|need|needs|expect|expects|"
        r"insist on|looking for|require|requires) (?:\w+ )?(?:sympathy|comfort|pity|certainty|perfection|luxury|"
        r"miracles?|silence|peace and quiet|entertainment|someone to talk to|a shoulder|a guarantee|guarantees|five "
        r"stars|royal \w+|a friend|attention|company)(?=[,;]| go| buy| try)",
        0.6,
        advice=_CARE,
        unless=HELPED + r"|\b(?:guaranteed(?: a)? (?:seat|place|price)|as promised)\b",
    ),
    # Nothing will come of it.
    cue(
        r"(?:as|so) (?:often|much|many \w+|long|loudly|hard|angrily|frequently) as you (?:like|want|wish|please|"
        r"can)[,;]? (?:but )?(?:it|nothing|this|that|the|we|no one|nobody|there|they)(?: \w+){1,4}|(?:write|"
        r"writing|call|calling|complain\w*|ask|asking|shout\w*|argu\w+|threaten\w*|insist\w*|protest\w*|beg\w*|"
        r"wait\w*|repeat\w*)(?: [\w-]+){0,5} (?:won't|will not|doesn't|does not|isn't going to|can't|cannot|never) "
        r"(?:change|help|alter|make|speed|bring|get|improve|move|do|impress|solve|fix)(?: \w+){0,4}|(?:do not|"
        r"don't|shouldn't|should not|needn't|can't|cannot|please don't) (?:expect|wait for|hope for|count on|hold "
        r"your breath for|look for|anticipate) (?:an? |any |further |us |me |our |a personal |more |to "
        r"){1,2}(?:\w+ )?(?:answer|reply|response|call|callback|explanation|apology|miracles?|sympathy|help|change|"
        r"refund|favours?|to (?:answer|reply|care|drop|change|hear)|hear (?:back|from)|compensation|exceptions?)(?: "
        r"to (?:this|that|your))?(?: \w+)?(?=[.,;!]|$)|hold your breath|everything (?:has|that (?:needs?|can|could|"
        r"had)|there is|there was|worth|i|we)(?: \w+){0,4} said|(?:has|have|had) been said (?:and done|already|"
        r"before|enough|often|many|about|on)|(?:as )?far as (?:we|i|the \w+|our \w+|this \w+)(?:'re| are|'m| am| "
        r"is)? concerned,? (?:the|this|that|it|there|everything|we|you|your)(?: \w+){1,4}|for (?:us|me),? (?:the|"
        r"this|that|your) (?:matter|case|file|topic|issue|subject|ticket|discussion|claim|story|chapter|affair)(?: "
        r"(?:does|is|has|doesn't|isn't|stays|no longer|simply|therefore|ends?))(?: \w+){0,3}",
        0.6,
        advice=_NEXT,
        unless=HELPED + r"|\b(?:hear from us by|before (?:mon|tues|wednes|thurs|fri|next|the \d)|by \w+day)\b",
    ),
    # Nobody has time for it.
    cue(
        r"(?:i|we|nobody|no one|the \w+|our \w+) (?:really |simply |just |honestly |currently )?(?:have|has|'ve|have "
        r"got|'ve got|had) (?:no|neither|not the|little|better things to do than|more important things) (?:time|"
        r"patience|capacity|energy|nerve|resources|appetite|desire|wish|interest|inclination|intention|mind|to)(?: "
        r"left| whatsoever| nor \w+)? (?:for|to|of|in) (?:this|that|such|you|these|your|explanations?|discussions?|"
        r"every|all|details|individual|deal\w*|look\w*|listen\w*|read\w*|discuss\w*|go into|explain\w*|argu\w*|worry|"
        r"chas\w*|answer\w*|pursu\w+|get involved)(?: \w+){0,3}|(?:look at|get to|deal with|come to|handle|read|"
        r"answer|see to|get round to|sort|process|do|think about|attend to) (?:it|this|that|them|your \w+|the \w+) "
        r"(?:when|if|once|whenever|as soon as|should) (?:somebody|someone|we|i|anyone|there|time|things|the mood) "
        r"(?:has|have|is|'s|get|gets|find|finds|feels?|remember|permits?|allows?|can be bothered|quieten|calm)(?: "
        r"\w+)? (?:time|a (?:spare )?(?:minute|moment|second|chance)|nothing (?:better|else)|like it|to it|round to "
        r"it|us|bothered|(?=[.!]))|(?:when|if|once|as) (?:time|capacity) (?:permits|allows)(?=[.!])|(?:i|we) "
        r"(?:don't|do not) (?:do|handle|touch|take care of|deal with) \w+(?: \w+)?[,;] (?:talk|go|ask|try|speak|call|"
        r"contact|see|that's|you)(?: \w+){1,4}|(?:no one|nobody|no-one|none of us)(?: here| around| in \w+ \w+| at "
        r"\w+ \w+| on duty| left){0,2} (?:who |that )?(?:can|could|will|would|is able to|has (?:the )?time to|is "
        r"going to|wants to|knows?) (?:\w+ )?(?:help|deal|answer|care|explain|listen|be bothered)(?: \w+){0,3}",
        0.6,
        advice=_TIME,
        unless=r"\b(?:so (?:i|we)|but (?:i|we|on|from|you can)|until|before|sorry|(?:on|from|by) (?:mon|tues"
        r"|wednes|thurs|fri|satur|sun)day|tomorrow|(?:i|we)(?:'ve| have) asked|instead|today)\b",
    ),
    cue(
        r"(?:see|sees|find|finds|feel|feels|consider|considers|regard|regards) (?:itself|ourselves|myself|themselves|"
        r"himself|herself)(?: \w+)? (?:as )?(?:unable|not able|not in a position|in no position|not competent|not "
        r"responsible|not bound)(?: \w+){0,3}|(?:is|are|am|'re|'m) (?:therefore |simply |unfortunately |"
        r"regrettably )?(?:not in a position|in no position|not (?:prepared|willing|minded|inclined|disposed)|"
        r"unwilling|disinclined) to (?:act|help|assist|intervene|comment|discuss|advise|judge|offer|go into|deal|"
        r"look|take|listen|respond|make|change|engage|get involved|pursue|do|consider|continue|hear)(?: \w+){0,3}|"
        r"(?:and|so|well),? what (?:exactly |precisely |else )?(?:do|did|am|are|should|would|could|can|is it|was it) "
        r"(?:you |i |we |it )?(?:want|expect|supposed|expected|do|meant)(?: (?:me|us|from me|from us))?(?: to "
        r"do)?(?: about (?:it|that|this))?(?: \w+)?\?|(?:what|so what|and what) do you (?:want|expect) (?:me|us|from "
        r"me|from us) ?(?:to do|to say|to change)?(?: \w+){0,3}\?|who (?:really |even |on earth |actually |still "
        r")?(?:looks at|cares about|notices|minds|counts|would notice|bothers about|bothers with|is bothered by)(?: "
        r"[\w']+){0,4}\?|(?:suggest|advise|recommend|best|better|have to|need to|must|should|will just have to|"
        r"would do well to)(?: that)?(?: you)?(?: simply| just)? (?:get|grow|become) (?:used|accustomed|reconciled) "
        r"to(?: \w+){1,3}|(?:suggest|advise|recommend|invite|ask)(?: that)? you (?:to )?(?:simply |just "
        r")?(?:accept|move on|let (?:it|this|the)|drop|forget|live|make (?:your )?peace|come to terms|put (?:it|"
        r"this)|get over|reconcile|leave it)(?: \w+){0,4}",
        0.6,
        advice=_NEXT,
        unless=HELPED + r"|\b(?:you want me to|would you like)\b",
    ),
    cue(
        r"look (?:it|that|this|them|things) up(?=[.!]|$| (?:yourself|for yourself)|,? (?:on|in|online|"
        r"there)\b[^.,;]{0,30}[.!])|the rest (?:is|remains|lies|we leave|i leave) (?:\w+ )?(?:your (?:business|"
        r"affair|problem|concern|job)|up to you|not (?:my|our)|with you|to you|history|none of)(?: \w+)?|(?:others?|"
        r"other \w+|other \w+'s|everyone|everybody|we all|all of us|the rest of us|plenty of \w+)(?: \w+)? (?:\w+ "
        r")?(?:gets?|waits?|waited|loses?|lost|has to|have to|had to|have problems|have worries|suffers?|is tired|"
        r"are tired|manages?|pays?|paid|copes?)[^.!?;\n]{1,40} (?:too|as well|also)(?=[.!]|$)|(?:please |kindly |"
        r"just |simply |you must |you should |you have to |we ask you to )(?:accept|respect|bear with|tolerate|put "
        r"up with|acknowledge) (?:that|this|it|the fact|our decision|the decision|things)(?=[.!]|$)|(?:a |one |some |"
        r"an )?\w+ more or (?:less|one less)(?:,|\?| -)(?: ?\w+){0,4}|(?:to|let) (?:us|me),? (?:this|it|that)(?: "
        r"matter| is|'s)? (?:closed|finished|over|done)|(?:i|we)(?:'d| would| really would)? (?:rather|prefer) "
        r"(?:not|that you (?:not|didn't|did not))(?: to)? (?:discuss|hear|talk|go into|be (?:bothered|disturbed)|"
        r"deal|get into|contact|write|call)(?: \w+){0,3}",
        0.58,
        advice=_CARE,
        unless=HELPED + r"|\b(?:(?:i|we|he|she|they)(?:'ll| will| can| could)? look|asked for (?:it|this|that)|until we"
        r"|joins?|joined|invited)\b",
    ),
    cue(
        r"(?:others?|other \w+|nobody else|no one else|none of (?:the|our) (?:other )?\w+|the (?:other|rest of the) "
        r"\w+|your neighbou?rs) (?:\w+ )?(?:have|has|had|did|do|does|are|is|were|seem|seems)?(?: not|n't| never)? "
        r"?(?:ever |even |to )?(?:complained|complain|minded|mind|objected|bothered by|had (?:a|any) (?:problem|"
        r"trouble|issue)|unhappy)(?: \w+){0,2}|(?:you|your \w+|this)(?:'re| are| is|'s) (?:not|no|hardly|nothing|"
        r"neither) (?:a |an |the |any )?(?:special(?: case)?|exception|vip|different (?:from|to|than)|more important|"
        r"unique|anything special|above (?:it|the))(?: \w+){0,2}|(?:matter|case|file|issue|subject|question|affair|"
        r"discussion|incident|complaint|claim)(?: of [^.!?;\n]{3,40})? (?:is|are|was|has been|can be) (?:hereby |"
        r"now |thus |therefore )?(?:considered|regarded as|deemed|treated as|viewed as|seen as|to be) (?:\w+ "
        r")?(?:closed|settled|finished|resolved|over|concluded|dealt with|done)(?: \w+){0,3}|(?:letters?|e-?mails?|"
        r"calls?|messages?|enquir(?:y|ies)|questions?|complaints?|requests?|appeals?|objections?|reports?)(?: "
        r"[\w-]+){0,5} (?:are|is|will|were|do|does)(?: not|n't| no longer| never)(?: going to)?(?: be| get)? "
        r"(?:\w+ )?(?:read|answered|considered|discussed|accepted|dealt with|entertained|replied|looked at|opened|"
        r"heard|investigated|logged|followed up)(?: \w+){0,2}|(?:the \w+|we|i|our \w+|this \w+) (?:does|do|will|"
        r"can)(?: not|n't) (?:discuss|debate|explain|comment on|justify|negotiate|go into) (?:[\w-]+ ){1,4}(?:with|"
        r"to) (?:parents|customers|guests|patients|tenants|clients|outsiders|the public|members|applicants|"
        r"individual|users|third|pupils|students|visitors)(?: \w+)?|(?:it's|it is|that's|that is) (?:only|just|"
        r"merely) (?:a|an|some) (?:[\w-]+ ){1,3}(?=, (?:nobody|no one|who|nothing|get over|calm|come on))",
        0.58,
        advice=_NEXT,
        unless=HELPED + r"|\b(?:between|while|during|over the|privacy|but you|protect|data|if|which is why|yet)\b",
    ),
    cue(
        r"(?:will not|won't|'ll not|shall not|not going to) be (?:looking into|responding|replying|answering|"
        r"discussing|pursuing|reviewing|considering|commenting|investigating|dealing|going into)(?: [\w-]+){0,4} "
        r"(?:further|again|any more|anymore|any longer)|if you (?:feel|are|'re) (?:so )?(?:inclined|minded|moved|"
        r"that bothered|so keen)(?: to)?|if it makes you (?:feel (?:better|any better)|happy|happier)|(?:will|'ll|"
        r"may|might|should) (?:probably |perhaps |surely |be )?(?:read|look|looked|see|get|deal|dealt|reply|answer|"
        r"contact|come|fix|fixed|sort|sorted|happen|turn up|arrive|processed|handled)(?: [\w-]+){0,5} (?:at some "
        r"point|someday|some day|one of these days|sooner or later|at some time|whenever)(?=[.,;!]|$)|(?:^|(?<=[.!?] "
        r")|(?<=\n))(?:dream on|fat chance|no chance|not a chance|forget it|in your dreams|keep dreaming|you wish|"
        r"good luck with that|tough|not happening)(?=[.!,]|$)|try your luck(?: \w+)?|(?:can't|"
        r"cannot|can not|won't|don't|not going to) (?:be bothered|concern (?:ourselves|myself)|occupy (?:ourselves|"
        r"myself)|trouble (?:ourselves|myself)|burden (?:ourselves|myself)|get excited|get worked up) (?:with|about|"
        r"by|over|on|to)(?: \w+){1,3}",
        0.58,
        advice=_TIME,
        unless=r"\b(?:(?:i|we)(?:'ve| have) (?:asked|sent|put|booked)|so (?:i|we)(?:'ve| have)|because|since"
        r"|sorry|here is|here's|here are|instead|refund\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
        r"|please|glad|thank\w*)\b",
    ),
    cue(
        r"(?:doesn't|does not|don't|do not|won't|didn't|hardly|leaves?) (?:really |particularly |much )?(?:move|"
        r"impress|interest|touch|concern|excite|cut any ice with|wash with) (?:me|us|anyone here|this \w+)(?=[.,;!]|"
        r"$| (?:in|at|much|here|that))|(?:no|isn't a|is no|not a) (?:box|field|column|category|code|procedure|option|"
        r"button|provision) (?:for|to) (?:that|this|it|such|your|what)(?: \w+){0,3},? (?:so|and|therefore|thus|"
        r"hence) (?:it|that|this|there|we can't|we cannot|nothing|your|i can't)(?: \w+){1,4}|(?:i|we) (?:really |"
        r"honestly |simply )?(?:couldn't|could not) (?:say|tell you)(?=[.!]|$)|that(?:'s| is| will be| was) all (?:i|"
        r"we|there is|you)(?:'ll|'m| am| are| will| can| have|'ve| get)?(?: got| going| to| prepared| say| offer| do|"
        r" it| get| for){1,4}(?=[.!]|$)|(?:bigger|more serious|worse|more important|better|more pressing) "
        r"(?:problems|things|worries|concerns|fish|priorities|issues|matters)(?: to \w+| on my \w+)? than(?: "
        r"\w+){1,3}|(?:it's|it is|that's|they're|it was|they are) (?:only|just|merely) (?:hair|money|paint|water|"
        r"words|numbers|paper|plastic|rain|dust|dirt|noise|clothes|stuff|things|glass|furniture|metal|fabric|food|"
        r"shoes|grass|luggage|mud|plants|toys|books)(?=,| -|\.|;|!)|(?:there(?:'s| is| are)|you(?:'ll| will)? "
        r"(?:always )?(?:get|find|have)) (?:always |bound to be |invariably )?(?:some(?:body|one| people| "
        r"customers)?|a few|one)(?: \w+)? (?:who|that) (?:(?:is|are) (?:un\w+|dissatisfied|never|not (?:happy|"
        r"satisfied))|isn't|aren't|complains?|moans?|minds?|grumbles?)(?: \w+){0,3}|(?:isn't|is not|not|hardly) "
        r"(?:\w+ )?(?:interesting|important|urgent|serious|significant|relevant) enough (?:for|to)(?: \w+){1,3}",
        0.58,
        advice=_CARE,
        unless=HELPED + r"|\b(?:bring|no problem)\b",
    ),
)
