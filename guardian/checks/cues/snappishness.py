"""Cues of tone.impolite: half a sentence where a whole one is due, and what the reader should have known."""

from __future__ import annotations

from guardian.checks.cues.orders import WITHOUT
from guardian.checks.cues.vocabulary import CLAUSE, CUSTOMER, FULL, LETTER, TRADES
from guardian.checks.match import cue

_NO = "Give the no with its reason and the next best thing: “I can't …, because …; what I can do is …”"
_ASK = "Ask without the reproach: “Could you tell me …? Then I can …”, instead of “{words}”."
_HELP = (
    r"\b(?:sorry|afraid|apolog\w*|thank\w*|happy|glad|gladly|if you (?:like|wish|prefer|want)|i'll|we'll|i've|we've|"
    r"shall i|shall we|i can|we can|our (?:fault|mistake|side)|my (?:fault|mistake|side)|welcome|we should have|i "
    r"should have|please|could you|would you|kindly|don't worry)\b"
)
_NOUN = (
    r"(?:price|rules?|deadline|law|contract|answer|fee|policy|deal|date|limit|rent|bill|menu|order|no|job|time|"
    r"closing time|contracts?|laws|facts?|terms|dates?|deadlines?|prices|policies|business)"
)

SNAPPISHNESS = (
    # Ellipsis: the subject is not worth the ink.
    cue(
        rf"{FULL}(?:can't|cannot|won't|couldn't|don't|haven't|no can do|can not) (?:help(?: you)?|do(?: that| it| "
        r"this)?|say|tell|see|know|care|be done|read (?:that|this)|open (?:that|this|it)|wait|use (?:that|this|it)|"
        r"accept that|change (?:that|it|this))(?: (?:there|here|either|anything|you|for you|today|now|from "
        rf"here))?(?=[.!])|{FULL}(?:no (?:idea|clue|time|comment|reason|point)|not sure|nothing to do with (?:me|us)|"
        rf"beats me|dunno|huh|eh|what|which|pardon|come again|since when|says who|so)(?=\?)|{FULL}(?:no (?:idea|clue)|"
        r"dunno|beats me|nothing to do with (?:me|us)|doubt it|hardly|wouldn't know|couldn't say|don't know|don't "
        r"care|who knows|who can say|not on your life|nothing doing|no dice|nice try|think again|try harder|tough|too "
        r"bad|shame|get used to it|live with it|deal with it|end of)(?=[.!])|(?:google|the search (?:box|bar|"
        r"function)|the manual|the faq|a search engine|a dictionary|a calendar) (?:is|can be|would be|might be) your "
        r"(?:best )?friend|(?:that is|that's|it is|it's) what (?:the (?:internet|manual|faq|website|sign|search|label|"
        r"form|dictionary|leaflet)|google|eyes|ears|brains?) (?:is|are) for",
        0.5,
        advice=_NO,
        unless=_HELP,
    ),
    # The rule said twice.
    cue(
        rf"{CLAUSE}(?:(?:the|a|an|our) )?{_NOUN} (?:is|are) (?:(?:the|a|an) )?{_NOUN}(?=[.,!])|(?:those|these|"
        r"them)(?:| are|'re) the (?:rules?|terms|facts|conditions|prices?|regulations)(?=[.!]|, (?:full|period|end|"
        rf"take|and|like|no|deal))|{CLAUSE}(?:i|we)(?:'m| am|'re| are) (?:a |an |just a |only a |the )?(?:{TRADES}|"
        r"[\w-]+), not (?:a|an|your|the|some) [\w-]+|(?:it's|it is|this is|that's|you (?:ordered|bought|booked|rented|"
        r"paid for)) (?:just |only )?(?:a|an) [\w-]+(?: [\w-]+)?, not (?:a|an|the) (?:work of|luxury|palace|rocket|"
        r"five-star|limousine|castle|miracle|spaceship|oscar|wedding|nasa|gourmet|feast|masterpiece|sports|mind|hotel|"
        r"magic|state|piece of|personal|time|swimming|villa|ferrari|novel|phd|doctorate|conference|catwalk|art|"
        r"chauffeur|lifetime|beauty|suite|love letter)(?: \w+){0,2}",
        0.55,
        advice=_NO,
        unless=_HELP + r"|\b(?:no is (?:the|a)|is the answer|is the date|time is the)\b",
    ),
    # You should know; nobody asked you to.
    cue(
        r"you (?:should|ought to|must|really should|would|could)(?: really)? (?:know|have known|have read|have seen|"
        r"be able to (?:find|see|read)|remember|find|see|figure|work)(?: (?:that|this|it|so|such things|by now|"
        r"better))?(?: out)? (?:yourself|by now|already|without (?:me|us|asking|help)|at your age|that much|on your "
        r"own|as an? \w+)(?: \w+)?|(?:nobody|no one|who|no-one)(?: \w+)? (?:told|asked|forced|made|invited|wants|"
        r"wanted|needs|said) you (?:to|could|should|for)(?: \w+){1,4}|(?:nobody|no one) (?:here )?(?:asked|cares|is "
        r"interested|wants to (?:know|hear)|needs to know)(?: (?:for|about|what|how|why|in|who|where|your|to "
        r"hear)){0,3}(?: \w+){0,4}|(?:i|we) (?:do not|don't|did not|didn't) (?:need|want|ask for|require|care for|ask "
        r"you for|order)(?: (?:to (?:know|hear|read)|a|your|the|any|all|you)){0,2} ?(?:life story|life stories|"
        r"novels?|essays?|history|stories|story|opinion|drama|explanations?|excuses?|whole saga|advice|details|"
        r"lecture|poems?|speech|family tree|lecture)(?: \w+){0,3}",
        0.55,
        advice=WITHOUT,
        unless=_HELP
        + r"|\b(?:no one told you|nobody told you (?:about|that)|wants you to (?:worry|pay|lose)|need your advice|who "
        r"told you|details of your|need (?:any|the) (?:details|excuses))\b",
    ),
    cue(
        r"are you (?:really |quite |actually |honestly )?(?:sure|certain) (?:that )?you (?:can|know how to|are able "
        r"to|have|understand|read|pressed|looked|own|need)(?: \w+){1,4}\?|(?:does|did|has|is|can) (?:nobody|no one|"
        r"anybody|anyone|somebody)(?: (?:in|at|from|of) your (?:\w+))?(?: (?:office|family|house|company|team|firm|"
        r"there|even|ever))? (?:know|read|think|check|open|learned?|looked|able|capable|understand|spell|count|bother|"
        r"answer)\w*(?: \w+){0,6}\?|(?:could|couldn't|can|can't|would|did) you (?:not|n't|at least) (?:have )?(?:just "
        r"|even |simply |at least )?(?:looked|read|checked|asked|thought|called|counted|opened|used|told|written|"
        r"waited|look|read|check|think|ask|listen|wait)(?: \w+){0,5} (?:before|first|yourself|instead|for once|by "
        r"yourself|on your own|like)(?: \w+){0,4}|(?:it|that) would be (?:a fine thing|nice|a start|lovely|a miracle|"
        rf"too much|good) (?:if|to hope) (?:{CUSTOMER[3:-1]}|you|people|for once|someone|somebody|any of you)(?: "
        r"\w+){0,4}|would it (?:kill|hurt|have killed|have hurt|be too much) (?:you|for you|to ask)(?: \w+){0,4}",
        0.55,
        advice=_ASK,
        unless=r"\b(?:sorry|afraid|apolog\w*|thank\w*|would you like|sure you (?:want|need (?:both|two)|have (?:the|"
        r"your|enough|got (?:the|everything)))|glad|happy|nice if you (?:could|came|joined)|good if you (?:could|"
        r"can))\b",
    ),
    # What you sent is no good; do it again, leave us out of it.
    cue(
        r"(?:that|this|the|your|it)(?: (?:one|photo|scan|form|mail|file|list|picture|letter|copy|drawing|last "
        r"one))?(?:'s| is| was| looks?) (?:useless|no good|no use|unusable|rubbish|garbage|worthless|a mess|hopeless|"
        r"all wrong|pointless|much too long|far too long|way too long|too long to read|impossible to read|complete "
        r"nonsense|no help)(?=[.,!;]| (?:to (?:me|us|anyone)|and))|(?:stopped|gave up|quit) reading(?: (?:after|at|"
        r"half|your|it|when))?(?: \w+){0,4}|(?:send|give|get|bring|show|take|make|use|write|try) (?:me |us )?(?:a |an "
        r"|your )?(?:proper|decent|real|readable|serious|sensible|usable|actual|normal|correct) (?:photo|picture|scan|"
        r"answer|copy|form|mail|letter|address|name|question|file|list|offer|id|one|subject)(?: \w+)?(?=[.,!])|leave "
        r"(?:us|me|this office|my \w+) out of (?:it|this|that)|(?:you(?:'ll| will| would)?|it will) (?:only|just) "
        r"(?:break|make|ruin|damage|spoil) (?:it|them|things|that|everything|more)(?: \w+){0,2}",
        0.5,
        advice=_ASK,
        unless=_HELP
        + r"|\b(?:so (?:the|a) (?:new|replacement)|throw|bin|our (?:letter|form|page|manual|list)|the (?:wait|queue|"
        r"delay)|better)\b",
    ),
    cue(
        rf"{CLAUSE}(?:then |so |and |just |please )?(?:read|check|open|look at|study|consult|learn|see|fill in|ask|"
        r"think|look|count|measure|google)(?: [\w']+){1,5},? (?:first|before you),? ?(?:then|and then|and only then|"
        rf"next time|write|ask|call|complain|bother)(?: \w+){{0,3}}|{FULL}(?:read|check|look|think|ask|listen|"
        r"count)(?: (?:it|that|again|first|properly|harder|closely))?, then (?:write|ask|call|complain|talk|come|send|"
        r"reply)(?: \w+){0,3}|(?:move|remove|collect|fetch|pick up|pay|return|sign|clear|take|bring|get)(?: "
        r"[\w']+){1,4},? or (?:it's|it is|it goes|it gets|we|i|you|you're|they|they're|else|lose|the) (?:gone|towed|"
        r"lose|binned|sold|thrown|bin|sell|throw|charge|will|'ll|out|fined|can|pay|cut|shut|call|lock|police|key|"
        rf"bailiffs)(?: \w+){{0,2}}|{CLAUSE}(?:and |so |now |please )?(?:make it|keep it|be) (?:short|quick|brief|"
        r"snappy)(?=[.,!]| (?:please|about))|(?:sign|pay|wait|fill it in|come|stand|sit|read|call|answer|do it) "
        r"(?:here|there|now|up|down|in line)? ?and (?:stop|don't|be|quit|shut|leave) (?:asking|ask|complaining|quiet|"
        r"talking|fussing|arguing|whining|be late|argue|talk|me|us)(?: \w+)?",
        0.55,
        advice=WITHOUT,
        unless=r"\b(?:sorry|afraid|apolog\w*|thank\w*|happy|glad|could you|would you|so that|safe|hot|check the \w+ "
        r"first and then (?:press|turn|open))\b",
    ),
    cue(
        r"(?:i|we)(?: really| honestly| frankly)? (?:couldn't|could not|can't|don't|do not) (?:care less|give a "
        r"(?:hoot|fig|damn|toss|monkey's|rap)|be (?:bothered|arsed))(?: \w+){0,5}|(?:before|instead of|without|rather "
        r"than) (?:bothering|pestering|troubling|disturbing|wasting|annoying|plaguing) (?:the|us|me|our|my|everyone|a|"
        r"people)(?: \w+){0,3}|(?:to |do )?(?:not|don't) (?:disturb|bother|trouble|annoy|pester) (?:our|us|me|the|my|"
        rf"this)(?: \w+){{0,2}} (?:with|about|over|for|again|by)(?: \w+){{1,5}}|{FULL}(?:you are|you're) in the wrong "
        r"(?:queue|place|office|building|shop|line|department|room)|(?:what|how|where|why|when)(?:'s| is| are) "
        r"(?:this|that|these|those|it) (?:supposed|meant) to (?:be|mean|tell|help|do|say)(?: \w+){0,3}|"
        rf"{FULL}(?:you want|you need|you'd like)(?: [\w']+){{1,6}}\?|(?:i|we) (?:could not|couldn't|can't|cannot|did "
        r"not|didn't)(?: even)? (?:follow|understand|read|make head|make sense|finish|decipher) (?:your|or tail|of|a "
        r"word)(?: \w+){0,3},? (?:and|so|nor)(?: \w+){0,5}|(?:when|if|as|whenever) (?:we|i) (?:feel like it|get "
        r"(?:round|around) to it|can be bothered|are in the mood|please)(?: \w+)?|(?:expect|want|need) (?:me|us) to "
        r"guess(?: \w+){0,4}",
        0.55,
        advice=WITHOUT,
        unless=_HELP + r"|\b(?:want (?:me|us) to|anything else|more time|do not disturb)\b",
    ),
    cue(
        r"(?:tell|ask|teach|get) your (?:husband|wife|son|daughter|friend|colleague|secretary|assistant|boss|mother|"
        r"kids?|children|dog) to (?:stop|learn|speak|shut|behave|read|grow|mumble|be|get)(?: \w+){0,4}|"
        rf"(?:{CUSTOMER[3:-1]}|people|those|anyone) with (?:manners|brains|sense|eyes|a brain|any sense|half a brain|"
        r"common sense)(?: \w+){0,4}|(?:you might|you could|you may want to|you should) (?:try|give) (?:it|that)(?: a "
        r"try| a go)?(?: some time| sometime| one day| for once| too)?(?=[.!])|for once in (?:your|his|her|their) "
        r"li(?:fe|ves)|(?:you|your \w+)(?: \w+){0,3} (?:at|around) (?:midnight|17|18|five to|closing time|two "
        rf"minutes)(?: \w+){{0,3}}[.;,] (?:we|i) (?:have|need|also|too)(?: \w+){{0,3}}|{FULL}(?:whatever|anyway|right|"
        r"well|look|listen), (?:form|see|just|read|send|bring|it's|that's|here's|the|your)(?: \w+){1,4}|(?:your|this|"
        rf"that) {LETTER} (?:is|was) (?:not|hardly|no) (?:\w+ )?(?:question|novel|letter|english|worth reading|"
        r"readable)",
        0.5,
        advice=WITHOUT,
        unless=_HELP
        + r"|\b(?:listen, the (?:song|choir)|well, (?:the|it's|that's|your)|anyway, (?:the|it's|that's|here's|your)|"
        r"right, (?:the|here's|your))\b",
    ),
    # Either, or; first, then; my side, your side.
    cue(
        rf"{CLAUSE}(?:the|my|our) answer(?:'s| is| was|, then, is)(?: (?:still|simply|quite simply|just|and stays|and "
        rf"will be|a|clear)){{0,3}} no(?=[.,!;]| and)(?: \w+)?|{CLAUSE}(?:your|my|our|not my|not our) [\w]+, (?:your|"
        rf"not (?:my|ours|mine|yours|our)|my|our) ?(?:\w+)?(?=[.!])|{CLAUSE}either you [^.!?\n]{{2,60}} or (?:you|we|"
        r"i|it|not|the)(?: \w+){0,4}|(?:not|and not) (?:when|whenever|where|how|as) (?:you|it) (?:feel|feels|like|"
        rf"likes|please|want|suits|fancy|wish)(?: \w+){{0,2}}|{CLAUSE}(?:first )?(?:pay|sign|apologi[sz]e|read|answer|"
        r"send|fill|register|queue|wait|settle)(?: [\w']+){0,3} first,? (?:then|and then|talk|ask|complain)(?: "
        r"\w+){0,3}|(?:that(?:'s| is)|it(?:'s| is)|this is) (?:none of your (?:concern|business)|no concern of yours|"
        r"no business of yours|not your (?:concern|business|affair)|between (?:me|us) and)(?: \w+)?|who are you(?: "
        r"again| anyway| exactly)?\?|(?:say|tell (?:me|us)|write|explain) (?:what|it|that)(?: \w+){0,3} in (?:one|two|"
        r"a single|a|three) (?:sentence|line|word|sentences|words)(?=[.,!])",
        0.55,
        advice=_NO,
        unless=_HELP
        + r"|\b(?:because|either you (?:can|may|get|receive|come|pay|choose)|your choice|your call|your name)\b",
    ),
    cue(
        rf"{CLAUSE}you(?:'ll| will) (?:get|have|see|hear|know|find out|receive) (?:it|them|that|your \w+|me|us|one|"
        r"what)? ?(?:when|once|if) (?:you|it|i|we) (?:get|see|have|hear|arrives?|comes?|gets? here|feel|find|is|"
        r"are)(?: \w+){0,2}(?=[.!])|(?:don't|do not) ask (?:me|us)(?=[.,!])(?:,? i (?:only|just) work here)?|i "
        r"(?:only|just) (?:work|started|answer the|do the|fill) (?:here|phones?|shelves|paperwork)(?=[.,!])|(?:so |"
        r"and |well,? )?what (?:do|did|would) you (?:want|expect) (?:me|us|my \w+|our \w+) to (?:do|say)(?: (?:about|"
        r"with) (?:it|that|this))?(?:[,?] ?(?:fly|drive|walk|magic|dance|conjure|sing|jump|come)(?: \w+){0,3}\?|\?)|"
        r"(?:nobody|no one|who|we don't|i don't) (?:has|have|got)? ?(?:the )?time for (?:that|this|such|your|games|"
        r"these|all)(?: \w+){0,3}|(?:just |then |so )?(?:buy|get) (?:yourself )?(?:a new one|another one|a new "
        r"\w+)(?=[.!])|(?:or|else) (?:forget (?:about )?it|leave it|don't bother|go home|go without)(?=[.!])|"
        rf"{CLAUSE}(?:and )?(?:end of|bye|that's final|basta)(?=[.!])(?<=\w)",
        0.5,
        advice=WITHOUT,
        unless=_HELP
        + r"|\b(?:anything (?:else|more) (?:than|but)|well done|that's all (?:you|we|i|it)|cheaper|to buy|under "
        r"warranty)\b",
    ),
)
