"""Cues of tone.impatient: it was like that last time too, there are others, and may we be done with it."""

from __future__ import annotations

from guardian.checks.cues.pushing import FRESH, KINDLY, WAIT
from guardian.checks.cues.vocabulary import CUSTOMER, FULL, LETTER, NUMBER, ORDINAL, PESTERING
from guardian.checks.match import cue

_MORE = r"(?: [\w'-]+){1,6}"
_REST = r"(?: [\w'-]+){0,5}"
_ONCE = (
    r"(?:yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|time|month|year|\w+day)|this morning|"
    r"then|before|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on the "
    r"phone|the first time|the other day|an hour ago|two days ago|a week ago|earlier)"
)
_FAIR = KINDLY + r"|\b(?:so (?:i|we)(?:'ve| have|'ll| will)?|(?:my|our) (?:fault|mistake|side)|(?:i|we) should)\b"

# Tired in any letter.
SIGHS = (
    cue(
        r"(?:is|are|stands?|lies?|hangs?|was|were) (?:still |exactly |just |right |all )?where (?:it|they) (?:was|"
        rf"were|has|have|had|always){_REST}|(?:it|that|this|they|the \w+) (?:was|were|said|read) (?:[\w'-]+ "
        rf"){{1,4}}{_ONCE},? (?:too|also|as well|already)|(?:that|this|it) (?:was|is) (?:also |already )?(?:the|my|"
        rf"our) (?:answer|reply) {_ONCE}{_REST}|(?:that|this|it) (?:was|is) (?:also |already )?(?:the|my|our) "
        rf"(?:answer|reply) to your{_MORE}|(?:we|i)(?:'ve| have) had (?:this|that|the)(?: \w+){{0,2}} (?:conversation|"
        r"discussion|exchange|talk)",
        0.6,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        rf"if there (?:were|was|had been)(?: [\w'-]+){{0,3}},? (?:you|i|we)(?:'d| would){_MORE}|(?:i|we) (?:don't|do "
        r"not|wouldn't|would not|can't|cannot) (?:know|see|think of|find) (?:what|which|how(?! much| many)|any)(?: "
        rf"\w+){{0,2}} (?:words?|clearer|plainer|simpler|more (?:to say|there is|i can say|we can say)){_REST}|(?:not|"
        r"hardly) sure (?:what|why|how) (?:else|more|a (?:second|third|fourth|further|\w+th)|another|is (?:still "
        rf")?(?:unclear|open|missing|difficult)){_REST}|(?:i|one) wonders? (?:what|why|how)(?: [\w'-]+){{0,3}} (?:ask|"
        r"asked|asking|unclear|discuss|explain|say|add|repeat|difficult)",
        0.6,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        r"(?:that|this|which) (?:makes|makes it|is|was|would be|would make) (?:now |already )?(?:the |your |my "
        rf")?(?:{NUMBER}|{ORDINAL}) (?:{LETTER}|changes?|times?|versions?|rounds?|drafts?|dates?) (?:today|now|this|"
        r"in|on|about|since|from|within|for|so far|over)(?: [\w'-]+)?|(?:it's|it is|that's|that is) (?:now |already "
        rf")?the {ORDINAL} time (?:today|this \w+|now)?,? ?(?:that )?(?:somebody|someone|you|i|people|we|anyone) "
        rf"(?:ask|asks|asked|write|writes|wrote|have|has|say|explain|answer|am|are){_REST}|(?:it's|it is) (?:in|on) "
        rf"the [\w-]+(?: [\w'-]+){{0,3}}, (?:and )?it(?:'s| is) (?:in|on) the{_MORE}|not since{_MORE}, no(?=[.!])",
        0.6,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        r"(?:nobody|no one|nothing|none|no \w+) (?:gets?|is|was|will be|becomes?|moves?|comes?|goes|arrives?|"
        r"ever)(?: [\w'-]+){0,3} (?:sooner|faster|earlier|quicker|quickly) (?:for|by|because|if|through|when|"
        rf"from)(?: [\w'-]+){{1,4}}|(?:looking|asking|{PESTERING}|checking|waiting|{LETTER}) (?:[\w'-]+ "
        r"){0,4}(?:does not|doesn't|do not|don't|won't|will not|never) (?:move|speed|make|help|change|bring|hurry|"
        rf"fetch|shorten|get){_REST}|(?:mails|calls|questions|reminders|messages|letters|asking|calling|writing) "
        r"(?:only )?(?:make|makes|take|takes|hold|holds|slow|slows) (?:it|things|us|everything|everyone|the \w+) "
        r"(?:longer|slower|up|down|worse)|(?:shall|can|could|may) we (?:now |please |all )?(?:let it rest|stop "
        r"(?:here|there|now)|call it a day|leave it there|end it here)(?: \w+)?",
        0.6,
        advice=WAIT,
        unless=_FAIR,
    ),
    cue(
        r"(?:it's|it is|that's|that is|which is) (?:exactly |just |precisely )?what (?:i|we) (?:said|wrote|told you|"
        r"explained|answered)(?: [\w'-]+){0,5}|(?:second|third|fourth|fifth|another|further) (?:one|time|copy|mail|"
        rf"reminder|answer)(?: \w+)? (?:i|we) (?:won't|will not|don't|shall not|am not|are not){_REST}|(?:hasn't|has "
        rf"not|have not|haven't|never) been (?:anything|any) (?:else|different|other){_REST}|you last (?:asked|wrote|"
        r"called|rang|mailed)|(?:when|as) you (?:first )?(?:asked|wrote|called|rang) [\w' -]{2,30}(?:too|as well|"
        r"already)(?=[.,!])|(?:in|on|by) both (?:of )?my(?: [\w'-]+){1,2}",
        0.6,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        r"(?:i|we)(?:'ve| have) (?:said|told|drawn|written|shown|printed|explained)(?: [\w'-]+){0,3}, (?:i|"
        rf"we)(?:'ve| have){_MORE}|as (?:on|in) the [\w-]+ you (?:were|have|had|got|hold|received|signed){_REST}|(?:i|"
        r"we)(?:'ve| have) (?:only )?had (?:your|it|the|this)(?: [\w'-]+){0,3} (?:for|since) (?:only |just |all of "
        rf")?{NUMBER} (?:days|hours|minutes)|explaining (?:this|it|that) to(?: [\w'-]+){{1,4}}|(?:i|we) (?:don't|do "
        rf"not) (?:confirm|repeat|discuss|explain) (?:things|what|myself|ourselves|everything){_REST}",
        0.58,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        rf"{FULL}(?:we|i) would have (?:asked|said so|told you|written|called|let you know)(?=[.!])|since you (?:last "
        r")?(?:rang|called|asked|wrote|mailed)(?: [\w'-]+){0,3}|(?:it|this|that) said [\w' -]{1,20} in the "
        rf"[\w-]+, [\w' -]{{1,20}} in the{_REST}|(?:looking|asking|ringing|writing) again (?:won't|will not|doesn't|"
        rf"does not){_REST}|the explanation is the same|(?:and )?i gave it(?=[.!])|(?:won't|will not|doesn't|does "
        r"not) (?:grow|conjure) [\w-]+",
        0.58,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        rf"on page [\w-]+, (?:on )?page [\w-]+{_REST}|(?:doesn't|does not|can't|cannot|won't) get (?:any )?(?:more "
        r"(?:different|plain|simple|clear|precise|exact)|clearer|plainer|simpler|shorter) than (?:that|this)|[\w-]+, "
        r"still(?=\.)|(?:for|like) (?:everyone|everybody|all) (?:but|except) you(?=[.!,])|(?:everyone|everybody) "
        r"(?:but|except) you",
        0.56,
        advice=FRESH,
        unless=_FAIR,
    ),
)

EXASPERATION = (
    # It is as it was.
    cue(
        r"as (?:it|they|that) (?:was|were|did|has|have) (?:on|in|last|yesterday|then|before|already|when|this|been|"
        rf"always){_REST}|(?:{_ONCE}|on the form|in the letter|on the website|on the card),? (?:too|also|as well|"
        r"already)(?=[.,!])|(?:has|have|had)(?: not|n't| never)? (?:changed|moved|altered|got (?:any )?\w+) (?:since|"
        rf"yet|overnight|in the meantime|from){_REST}|(?:is|are|remains?|stays?) (?:still )?(?:unchanged|the same|"
        rf"what (?:it|they) (?:was|were)){_REST}",
        0.49,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        r"you(?:'ve| have| had| were) (?:been |already |now |all )?(?:shown|told|informed|given|sent|walked|taken "
        rf"through|asked|advised|written to){_REST}|(?:it|that|this|everything|all) (?:is|was|were|stood|stands) all "
        rf"(?:in|on|there|said|explained|written){_REST}|(?:we|i) (?:told you|said|wrote|gave you|quoted|agreed on) "
        r"[\w' -]{2,40}(?:weeks?|days?|months?|hours?|monday|friday|spring|summer|autumn|winter)|you (?:wrote|"
        r"asked|called|rang|phoned|mailed|were here) (?:[\w'-]+ ){0,4}(?:this morning|ago|yesterday|on \w+day|last "
        r"night|already|too)|(?:see|read) (?:above|below|my|our|yesterday's|monday's|the (?:mail|letter|note|"
        rf"message)){_REST}|(?:my|our) {LETTER} (?:of|from) (?:the )?[\w'-]+{_REST}|black and white|plain (?:english|"
        r"words|language)",
        0.49,
        advice=FRESH,
        unless=_FAIR,
    ),
    # Others wait, the desk is full.
    cue(
        r"(?:i|we)(?:'ve| have| do have)(?: got)? (?:[\w-]+ ){0,3}(?:drawer|desk|inbox|queue|pile|stack|waiting "
        rf"room|phone|shelf|folder|{NUMBER} (?:other )?[\w-]+)(?: [\w'-]+){{0,5}}|{NUMBER} other (?:\w+ "
        rf")?(?:{CUSTOMER}|files|cases|orders|jobs|{LETTER}|houses|people|flats|rooms|cars|things){_REST}|(?:many|"
        rf"{NUMBER}) [\w-]+ and (?:only |just )?one{_MORE}|(?:i|we) do have{_MORE}|(?:is|are) (?:a )?long(?: one| "
        rf"ones)?(?=[.,!])|(?:is|are) on (?:a|the|our) (?:\w+ )?list(?=[.,!])|(?:each|every) (?:{LETTER}|question|"
        rf"reminder|visit|change){_MORE}",
        0.49,
        advice=WAIT,
        unless=_FAIR,
    ),
    # It comes when it comes, and may we go on.
    cue(
        r"(?:comes?|arrives?|gets? (?:here|there)|is (?:ready|done|finished)|starts?|ends?|goes|happens?|opens?) "
        rf"when (?:it|they|he|she|we) (?:comes?|arrives?|gets?|is|are|starts?|goes?|happens?|opens?|do|does){_REST}|"
        rf"(?:{LETTER}|asking|{PESTERING}|checking|looking at it|watching) (?:[\w'-]+ ){{0,3}}(?:costs?|takes? "
        rf"(?:time|us|me|longer)|only|adds?|slows?|changes? nothing|is not|isn't){_MORE}|(?:i|we)(?:'d| would| do)? "
        r"(?:like|want|need|have|prefer|ought) to (?:get on|get back to (?!you)|move on|go on|finish|continue|"
        rf"concentrate|go home|close|get some|carry on){_REST}|(?:not|hardly) (?:the|our|my) only{_MORE}",
        0.49,
        advice=WAIT,
        unless=_FAIR,
    ),
    cue(
        rf"{FULL}last (?:change|time|chance|answer|word|{LETTER})(?=[.!])|(?:there's|there is|there are) (?:only |"
        r"just |exactly )?(?:one|two)(?: \w+){0,2}(?=[.!])|(?:once|twice|two|one|that) (?:is|was|would be|should "
        r"be|ought to be|will be) (?:really |quite |surely |all )?(?:enough|sufficient|plenty|clear|known|plain|"
        rf"familiar|obvious){_REST}|(?:should|ought to|must|will|would) (?:now |by now |surely )?be (?:all|clear|"
        rf"known|plain|familiar|obvious|settled|answered){_REST}|by now(?=[.,!])",
        0.49,
        advice=FRESH,
        unless=_FAIR,
    ),
    # It was all there; one means what one says.
    cue(
        r"(?:was|were|has been|have been|is|are) (?:all |already |also |clearly |always )?(?:given|explained|listed|"
        r"answered|shown|described|mentioned|stated|covered|discussed|attached|sent|set out|spelled out|gone through|"
        r"gone over|there)(?: (?:then|there|already|before|too|in|on|at|with|to)(?: [\w'-]+){0,4})?(?=[.,!])|"
        r"(?:means|meant|is|was|remains) (?:what it says|what it said|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        rf"{NUMBER} (?:days|weeks)){_REST}|(?:first|second|third|fourth|fifth|last|top|bottom) (?:line|paragraph|"
        r"sentence|page|point|word|row) (?:of|in|on)(?: [\w'-]+){1,6}|(?:we|i)(?:'ve| have) (?:been|gone) "
        r"(?:through|over)(?: [\w'-]+){1,5}|at some point(?: [\w'-]+){1,6}",
        0.49,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        rf"if (?:it|that|they|there) (?:weren't|wasn't|were not|was not|didn't|hadn't|had not|had|did|were){_MORE}|"
        r"(?:i'd|i would|we'd|we would) (?:rather|sooner|prefer)(?: [\w'-]+){1,6}|(?:can|could) only (?:tell|say|"
        rf"repeat|send|refer)(?: [\w'-]+){{1,6}}|(?:would|will) (?:reach|find its way to) you{_REST}|the same (?:\w+|"
        r"two|three|ones?|as ever)(?=[.!])|(?:is|was|are) (?:the )?(?:same|exactly|precisely) (?:what|as|the "
        rf"same)(?: [\w'-]+){{1,5}}|{NUMBER} (?:minutes|hours|days|mails|calls|weeks) (?:in|into|later|already|now|so "
        r"far|today)(?=[.,!])",
        0.49,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        rf"(?:line|phone|number|desk|inbox|counter) is (?:only )?(?:for|meant for|reserved for){_REST}|(?:when|as|"
        r"since) you (?:last |first )?(?:asked|wrote|called|rang)(?: [\w'-]+){0,5}|would be (?:me|us) "
        rf"[\w-]+ing{_REST}|(?:i|we) (?:can't|cannot|won't) (?:keep|go on|spend|sit|hold|stand){_MORE}",
        0.49,
        advice=FRESH,
        unless=_FAIR,
    ),
    cue(
        r"takes? (?:weeks|days|months|time|its time|their time|longer|a while|as long)(?: [\w'-]+){0,4}|where you "
        rf"(?:found|left|saw|put|got|had|last){_REST}|(?:i|we)(?:'ll|'d| will| would) (?:say so|have said so|have "
        r"told you|have written|have called)(?=[.!,])",
        0.49,
        advice=FRESH,
        unless=_FAIR,
    ),
)
