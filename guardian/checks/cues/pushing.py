"""Cues of tone.impatient: more ways of saying that it was said."""

from __future__ import annotations

from guardian.checks.match import I_WE, cue

FRESH = "Leave it out, and say the thing itself once more, with the detail that was missing."
WAIT = "Give them something to hold on to: what you wait for, from whom, and the day you will write next."
MANY = (
    r"(?:two|three|four|five|six|seven|ten|several|many|countless|numerous|umpteen|multiple|a (?:dozen|hundred|"
    r"thousand|million|few)|\d+|enough|"
    r"too many|so many|more) (?:different )?times"
)
TOLD = (
    r"(?:explained|told|said|answered|written|mentioned|asked|informed|stated|repeated|pointed|confirmed|"
    r"replied|discussed|covered|been (?:over|through))"
)
MAIL = r"(?:e-?mails?|mails?|messages?|repl(?:y|ies)|letters?|notes?|answers?|responses?)"
KINDLY = r"\b(?:sorry|apolog\w*|thanks?|thank you|gladly|happy|glad|no need)\b"

PUSHES = (
    cue(
        r"as it (?:says|said) (?:quite |very )?(?:clearly )?in (?:the|my|our)",
        0.55,
        advice="Answer it here in one line and add where it can be found.",
    ),
    cue(
        r"(?:i|we) (?:shouldn't|should not) have to (?:\w+ )?(?:remind|repeat|explain|tell|chase|ask)(?: "
        r"you)?",
        advice="Leave the reminder out and ask for the thing itself, with the day you need it.",
    ),
    cue(
        r"(?:still|yet) (?:waiting|awaiting) (?:for|on) (?:you|your)",
        0.5,
        advice="Ask for it kindly: “Could you send … by …? I'll go on at once.”",
        unless=r"\b(?:sorry|thank|if)\b",
    ),
    cue(
        rf"(?:i|we)(?:'ve| have|'d| had)? (?:now |already |just |clearly |patiently ){{0,2}}{TOLD}(?: (?:this|that|"
        rf"it|you|to you|them|the same|"
        rf"thing|question|so|your|all|in detail|at length|clearly|at least|now|before|already|about)){{0,5}} "
        rf"(?:{MANY}|repeatedly|more than once|"
        rf"over and over|again and again|time and again|ad nauseam|once already|twice(?: already| now)?)|(?:this|"
        rf"that|it|your question|the question|"
        rf"which)(?: has|'s| was| had) (?:already |repeatedly |clearly |previously )?(?:been )?(?:already |"
        rf"repeatedly |clearly |previously |all )?"
        rf"(?:explained|answered|discussed|covered|dealt with|addressed|clarified|settled)(?: to you)? (?:{MANY}|"
        rf"before|already|repeatedly|at length|"
        rf"in (?:our|my|the)|last (?:week|month|time)|more than once|twice)|you(?:'ve| have|'d| had| were| are) "
        rf"(?:already |repeatedly |clearly |"
        rf"previously )?(?:been )?(?:already |repeatedly |clearly |previously )?(?:told|informed|advised|given "
        rf"(?:this|the) (?:answer|information))"
        rf"(?: (?:this|that|so))?(?: (?:{MANY}|before|already|repeatedly|last|more than once|twice|on))(?: "
        rf"\w+){{0,2}}|(?:we(?:'ve| have)|haven't we) "
        rf"(?:already )?been (?:over|through) this",
        0.75,
        advice=FRESH,
        unless=KINDLY + r"|\b(?:colleagues?|by us|wrongly)\b",
    ),
    cue(
        rf"as you (?:were|have been) (?:already |clearly )?(?:told|informed|advised)(?: \w+){{0,3}}|(?:as|like) "
        rf"(?:{I_WE}|you(?:'ve| have)?) (?:just |were |have been |had been |'ve been |already |clearly |have |'ve "
        rf")?(?:{TOLD[3:-1]}|advised)"
        rf"(?: (?:you|it|this|that))?(?: (?:before|already|previously|last|several|many|too))(?: "
        rf"(?:my|our|the))?(?: (?:previous|last|first|earlier|other))?(?: {MAIL})?|as (?:already |previously |"
        rf"clearly |has been |was |we |i ){{0,2}}(?:"
        rf"stated|said|mentioned|explained|written|noted|outlined|indicated|described|communicated|announced) "
        rf"(?:in|by|on) (?:my|our|the|both|every) "
        rf"(?:previous|last|first|earlier|prior|other|welcome|initial|confirmation|booking|original|automatic)(?: "
        rf"{MAIL})?|as (?:it|this) (?:says|said|"
        rf"stood|stands|reads)(?: quite| very| clearly)? (?:in|on) (?:the|my|our|every)(?: \w+){{1,2}}|{MAIL} "
        rf"(?:that |which )?every(?:one|body) "
        rf"(?:receives|gets|got)",
        0.6,
        advice=FRESH,
        unless=KINDLY + r"|\bas (?:i|we) (?:\w+ )?(?:said|mentioned|told you|explained) on the phone\b",
    ),
    cue(
        r"how (?:often|many (?:more )?times|much (?:more|longer)|long) (?:do|must|should|will|are|did|am|can|"
        r"shall) (?:i|we|you) (?:have|need|going|"
        r"intend|plan|want|keep|still)?(?: to)?(?: (?:say|explain|tell|repeat|ask|write|go over|answer|send|"
        r"keep))(?: \w+){0,2}|(?:i|we) (?:will|"
        r"shall|do|am|are|'m|'re|won't|don't|can)(?: not|not)?(?: going to| want to| intend to)? (?:repeat "
        r"(?:myself|ourselves|this|it|that)|say (?:it|this|"
        r"that) (?:again|twice)|explain (?:it|this|that) (?:again|twice|a))|(?:i'm|i am|we're|we are) (?:not "
        r")?(?:tired of|done|fed up with|sick of|going to "
        r"stop|getting tired of) (?:repeating|explaining|answering|saying|telling|being asked)(?: \w+){0,2}",
        0.8,
        advice=FRESH,
        unless=r"\b(?:sorry|gladly|happy|how often do you|how long will you need)\b",
    ),
    cue(
        r"(?:(?<=[.!?] )|^|(?<=\n))(?:once )?again,? (?:you|your|please|read|use|form|page|that is|this is|it's "
        r"in)(?: \w+)?"
        r"|(?:still )?the same answer(?: as)?|(?:the|my|our) answer (?:is (?:still|the same)|remains|stays|has "
        r"not changed|hasn't changed|will not change|won't "
        r"change)(?: \w+){0,2}|nothing (?:has|had) changed since(?: \w+){0,2}|(?:as|since|because) you (?:keep|"
        r"insist on|persist in|continue to) (?:ask|writ|"
        r"call|send|chas|repeat|remind|e-?mail)\w*|you(?:'ve| have)? (?:already )?(?:asked|wrote|written|raised|"
        r"sent|called)(?: \w+){0,3} (?:and|but) (?:the "
        r"answer|nothing|my answer|it)(?: \w+){0,3}",
        0.55,
        advice=FRESH,
        unless=KINDLY + r"|\b(?:welcome|well done|great|i appreciate|we appreciate)\b",
    ),
    cue(
        rf"(?:sending|asking|writing|calling|repeating|mailing|e-?mailing|chasing|resending|reminding|pushing|"
        rf"nagging|complaining|phoning|ringing|pestering|"
        rf"insisting|shouting|copying)(?: [\w']+){{0,6}} (?:will|would|does|won't|doesn't|isn't going|wouldn't|"
        rf"can't|cannot)(?: (?:not|n't|only|just|"
        rf"going to|never)){{0,2}} (?:speed|chang|help|mak|bring|get|hurr|alter|improv|slow|delay|accelerat|move|"
        rf"clog)\w*(?: [\w']+){{0,3}}|"
        rf"(?:no need|needn't|need not|no point|not necessary|unnecessary|stop|quit|refrain from|kindly stop|"
        rf"cease)(?: to| in)? (?:chas|writ|ask|tell|say|send|"
        rf"call|remind|mail|e-?mail|repeat|nagg?|pester|ping)(?:e|ing|ging)?(?: (?:us|me|this|it|the same|that|so|"
        rf"every|each|again|everything|the|my|our|about|team|"
        rf"{MAIL}|question|thing)){{0,3}} (?:twice|again|{MANY}|every (?:day|hour|week|morning|time|\w+ days)|"
        rf"daily|hourly|constantly|about this|so often|all the "
        rf"time|over and over|for (?:a|an|updates)|three times)|(?:one|a single) (?:{MAIL}|reminder|call|time|"
        rf"request|copy|question) (?:is|was|would (?:be|have been)|"
        rf"will do|suffices)(?: (?:quite|more than|perfectly|really))?(?: enough| sufficient| plenty)?|chasing "
        rf"(?:us|me) (?:about|for|over)(?: \w+)?",
        0.7,
        advice=WAIT,
        unless=r"\b(?:sorry|no need to (?:send|write|call|bring|do)|so you need not|help us|won't cost|if you)\b",
    ),
    cue(
        r"(?:i|we) (?:thought|believed|assumed|was under the impression|hoped|would have thought)(?: that)? (?:i|"
        r"we|this|that|it|my|our)(?: \w+){0,3} (?:clear|"
        r"settled|understood|explained|closed|dealt with|answered)|(?:i|we)(?:'ve| have|'d| had)?(?: thought (?:i|"
        r"we)(?:'d| had)?)? made (?:that|it|this|"
        r"myself|ourselves|things) (?:perfectly |very |quite |abundantly |crystal |absolutely )?clear|your "
        r"(?:third|fourth|fifth|sixth|umpteenth|nth|daily|"
        r"hourly|repeated|constant|endless|many|countless|numerous|\d+th) (?:e-?mails?|mails?|messages?|"
        r"reminders?|requests?|questions?|calls?|letters?|"
        r"enquir\w+|inquir\w+)|(?:see|read|re-?read|refer to|check|look at|scroll (?:up|down|back) to|consult|go "
        r"back to)(?: (?:please|again|the|all|of|kindly)){0,2} "
        r"(?:my|our|the) (?:earlier|first|last|previous|original|other|prior|initial) (?:e-?mails?|mails?|"
        r"messages?|repl(?:y|ies)|notes?|answers?|letters?)(?: "
        r"(?:again|properly|carefully|once more))?|(?:please |kindly )?(?:re-?read|read (?:it|this|that|them|my "
        r"\w+|the \w+)(?: again)? (?:properly|carefully|again|"
        r"more carefully|to the end|first))(?: \w+)?|(?:it|that|this|everything|the answer)(?:'s| is| was)(?: all|"
        r" already| also| right| still){0,2} (?:in there|there in|"
        r"in (?:the|my|our) (?:doc|docs|mail|e-?mail|manual|faqs?|welcome|letter|contract|leaflet|ticket|thread|"
        r"(?:first|earlier) (?:letter|message|reply|answer|mail|note)|confirmation|"
        r"attachment|guide|handbook|terms|link)(?: \w+)?|above|where it (?:was|has))(?: (?:i sent|yesterday|you "
        r"(?:got|received|were)|too|as well|already))?",
        0.55,
        advice="Answer it here, in the letter, and add where it can be found after it.",
        unless=KINDLY
        + r"|\b(?:link (?:below|here)|in case|if you|keep them coming|in a row|page \d+ of|your (?:first|third|"
        r"fourth) (?:order|month|"
        r"visit)|to make it clear|make (?:it|this|"
        r"that) clear(?:er)?(?: on| in| to)|should have made|we (?:should|could|must|will))\b",
    ),
    cue(
        r"(?:please )?(?:don't|do not) make me (?:write|say|explain|repeat|tell|ask|answer)(?: \w+){0,4}|as (?:i|"
        r"we) (?:wrote|said|told you|mentioned|explained|answered|stated)(?: \w+)? (?:twice|three times|\w+ times|"
        r"yesterday|on (?:mon|tues|wednes|thurs|fri|satur|"
        r"sun)day|last (?:week|month|time)|a (?:week|month) ago|already)|you were (?:told|informed|advised|sent|"
        r"given)(?: \w+){0,2} (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|month|time)|"
        r"in (?:january|february|march|april|may|june|july|"
        r"august|september|october|november|december)|at (?:the|check)|when you|by (?:my|our|a)|before|already|"
        r"twice)|(?:in|on) (?:the|our|your|every) \w+(?: \w+)?,(?: and)? (?:in|on) (?:the|our|your|every) \w+(?: "
        r"\w+)?,? and (?:even |also |in |on ){1,3}(?:the|our|"
        r"your|every)?(?: \w+)?|(?:written|printed|stated|explained|posted|shown|announced|painted|marked|it says "
        r"so) (?:everywhere|all over|in every|on every|in big|in bold|in large|right there|(?:on|in) (?:the|our|"
        r"your) (?:very )?(?:first|door|front|cover|box|"
        r"ticket|label|sign|lid|packet))(?: \w+)?|(?:as|which) (?:is|was) (?:clearly|plainly|already) (?:stated|"
        r"written|printed|explained|shown|mentioned|noted)(?: \w+){0,3}|(?:how|why) (?:is|was) (?:this|that|it) "
        r"(?:still|again|not yet)(?: \w+){0,2}|(?:no|still no),? "
        r"(?:still )?(?:no news|nothing new|no update|no change)(?=[.!,])|(?:still |again,? )nothing(?:'s| has| "
        r"is)? (?:new|"
        r"changed)(?=[.!,])|(?:still|no),? (?:the same|same as)(?: \w+)?|(?:this|that) is (?:now )?(?:the|your|"
        r"my) (?:third|fourth|fifth|"
        r"sixth|last|umpteenth|\w+th) (?:time|e-?mail|mail|reply|message|reminder|answer|explanation)(?: \w+)?|"
        r"yet again|over and over(?: again)?|time and (?:time )?again|(?:must|do|should) (?:i|we) (?:really |"
        r"honestly |seriously )(?:have to |need to )?(?:explain|repeat|say|spell|go over|"
        r"tell|remind)(?: \w+){0,2}",
        0.55,
        advice=FRESH,
        unless=KINDLY + r"|\b(?:we should|our mistake|hides|small print|marked it|i'll write|we'll write|reply to)\b",
    ),
    cue(
        r"(?:wait|waits|waiting|queue)(?: (?:for )?your turn| like (?:everyone|everybody|all the|the others|"
        r"anyone)(?: \w+)?)|(?:like|same as|just as) (?:everyone|everybody|"
        r"anyone|all our|the other)(?: \w+)? (?:else|has to|have to|must|does|customers?|guests?|people)(?: \w+)?|"
        r"when it(?:'s| is) your turn|(?:i|we) (?:only )?have (?:only )?"
        r"(?:got )?(?:two|one pair of) hands|(?:rome|it) wasn't built in a day|(?:good things come to|patience "
        r"is) (?:those|a virtue)|(?:a (?:little|bit of|bit more)|some|more|"
        r"just have|have some|your) patience (?:please|would|is|might|never|wouldn't|goes)(?: \w+){0,2}|(?:just|"
        r"must|should|have to|need to|will have to) be (?:more )?patient(?=[.!])|what(?:'s| is) the "
        r"(?:rush|hurry)|(?:hold|keep) your (?:horses|shirt|hair)(?: on)?|(?:it|they|we|things|refunds|repairs|"
        r"these things|this|\w+s) (?:takes?|will take|is done|are done|come|"
        r"comes|arrives?) (?:as long as|when)(?: (?:it|they)) (?:takes?|is|are|do|does|comes?|arrives?|likes?)|"
        r"(?:will|'ll) (?:get|come) (?:to (?:you|it|that)|round to (?:it|you)) "
        r"when (?:i|we)(?: \w+){0,3}|when (?:i|we) (?:get to it|feel like it)|no sooner(?=[.!,])|not a (?:minute|"
        r"day|second) "
        r"(?:sooner|earlier|before)",
        0.6,
        advice="Give a time instead: “You will hear from me by Thursday noon”, and what happens until then.",
        unless=KINDLY + r"|\b(?:because|as soon as)\b",
    ),
    cue(
        r"(?:have|did) you (?:even |actually |really |not |ever )?(?:see|seen|read|get|got|open|opened|receive|"
        r"received|look|looked) (?:at )?(?:my|our|the) (?:last|previous|first|earlier|"
        r"other|three|two|\w+) (?:e-?mails?|mails?|messages?|repl(?:y|ies)|letters?|notes?|answers?)|everything "
        r"(?:was|is|you need)(?: \w+)? (?:in (?:it|there|my|that|the)|there)(?=[.!,]| )"
        r"|(?:i|we) can only (?:refer|point|direct) (?:you )?(?:to|back)(?: \w+){1,3}|(?:my|our) (?:second|third|"
        r"fourth|fifth|sixth|\w+th) (?:reply|answer|e-?mail|mail|message|letter|"
        r"explanation|reminder)|(?:it|that|this|everything) was (?:all )?(?:in|on) (?:it|there|(?:the|my|our)(?: "
        r"\w+)? (?:e-?mail|mail|message|letter|note|reply|answer|text|confirmation|contract|agreement|terms|policy|"
        r"invoice|receipt|ticket|booking|order|form|leaflet|brochure|booklet|manual|instructions|guide|page|site|website|"
        r"description|listing|attachment|link|pack))(?=[.!])|(?:once|one time) (?:should|ought to|must) be enough|we "
        r"(?:answered|explained|said|covered|sent|settled|discussed) (?:that|this|it)(?: \w+)? (?:already|before|"
        r"last|on|in|at length|yesterday|weeks ago|months ago)(?: \w+)?|(?:still|yet) "
        r"(?:not|don't|doesn't|haven't|hasn't) (?:clear|understood|understand|read|got it|sunk in)|(?:has|"
        r"did)(?:n't| not) (?:it )?(?:sink|sunk) in|(?:how|what) (?:else|more) (?:do|can|should|am|"
        r"must) (?:i|we|you)(?: \w+){1,4}|(?<!we )(?<!i )(?:keep|kept) (?:coming back|going on|harping|circling back|"
        r"returning) (?:to|on|about|with)(?: \w+){0,2}|(?:going|go) (?:round|around) in circles|"
        r"(?:broken|cracked) record|(?:my|our) patience|(?:lose|losing|lost|running out of|run out of) patience",
        0.6,
        advice=FRESH,
        unless=KINDLY + r"|\b(?:reach you|gone astray|went astray|your patience|by any chance|in case it|thanks "
        r"for your)\b",
    ),
)
