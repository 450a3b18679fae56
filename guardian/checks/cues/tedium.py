"""Cues of tone.impatient: the sigh in a question, the full inbox, the subject that is closed."""

from __future__ import annotations

from guardian.checks.cues.pushing import FRESH, KINDLY, WAIT
from guardian.checks.cues.vocabulary import CLAUSE, FULL, LETTER, NUMBER, ORDINAL, PESTERING, SAID
from guardian.checks.match import cue

_KIND = (
    KINDLY + r"|\b(?:congrat\w*|welcome|my (?:fault|mistake|slip|side)|our (?:fault|mistake|side|slip)|you(?:'re| "
    r"are) right|too long|take (?:all )?(?:your|the) time|supplier|courier|on your behalf|pleasure|if you (?:like|"
    r"wish|prefer)|whenever|when you (?:have|can)|a moment|as often)\b"
)
_ASK = "Ask for it kindly and say what it is for: “Could you send … by …? Then I can …”, instead of “{words}”."
_MAIL = r"(?:mail|e-?mail|letter|message|reply|answer|note|instructions|attachment|text|invoice|quote|offer|list|link)"

TEDIUM = (
    cue(
        r"(?:do|did|are|have|can|could|will|would)(?:n't)? you (?:actually |even |ever |really |at all |properly |not "
        r")?(?:read|reading|open|opened|look at|looked at|listen to|check|bother to read|bothered to read|seen|see|"
        rf"get|received?|understand|understood) (?:what (?:i|we)|my|any of (?:my|our|what)|the (?:{LETTER[3:-1]}) "
        rf"(?:i|we)|our (?:{LETTER[3:-1]})|to me|anything (?:i|we))(?: \w+){{0,3}}\?|(?:can't|cannot|couldn't|can|"
        r"could|is|isn't|should|shouldn't|surely)(?: \w+)? (?:be )?(?:that|so|this|too|really that|all that) "
        r"(?:difficult|hard|complicated|tricky|much to ask|much trouble|taxing|impossible)(?=[.?!,]| to (?:read|send|"
        r"answer|tell|say|sign|find|decide|tick|press|choose|count|pick))(?: \w+){0,3}",
        0.55,
        advice=_ASK,
        unless=_KIND
        + r"|\b(?:did you (?:get|receive|see) (?:my|our)|have you (?:seen|received|opened|read) (?:my|our))\b|\b(?:it "
        r"(?:should|can)n't be (?:so|this|that) (?:hard|difficult) (?:for|to) (?:you|get|find|reach))\b",
    ),
    cue(
        rf"(?:as|like) (?:already |previously |clearly |repeatedly )?{SAID}(?: (?:you|this|that|to you|it))?,? (?:in|"
        rf"on|by|and in|both in) (?:my|our|all|both|each|every|(?:{NUMBER[3:-1]}))(?: \w+){{0,2}}(?:,? (?:and|in)(?: "
        rf"\w+){{1,3}})?|like i (?:said|told|wrote|explained|mentioned)(?=[.,:;!])|{FULL}(?:it's |it is |all )?(?:in|"
        rf"on) my (?:first|last|previous|second|third|earlier|original|very first) {_MAIL}(?=[.!])|(?:you|all of "
        rf"you)(?:'ve| have| had| were|'ve all)(?: (?:been|already|all|now)){{1,3}} {SAID}(?=[.,:;!]| (?:so|this|that|"
        r"already|before|often|and)(?=[.,:;! ]))",
        0.55,
        advice=FRESH,
        unless=_KIND + r"|\b(?:attach\w*|sent (?:two|the wrong)|our records|wrong|incorrect|mistake\w*|two different|"
        r"enclosed|left out|forgot|you have been (?:dealt|sent|shown|advised|listed))\b",
    ),
    cue(
        r"(?:getting |growing |rather |a little |a bit |very |really |quite |so |beyond |so )?(?:tired|sick|weary|fed "
        rf"up|exhausted|sick and tired|bored)(?: \w+)? (?:of|with|from|by) (?:{PESTERING[3:-1]}|having to|going|"
        r"explaining|saying|being asked|answering|this (?:discussion|topic|subject|matter|conversation|thread|"
        r"question|game|back)|the (?:subject|topic|discussion|same|matter|question|back and forth)|hearing|sending|"
        rf"reading|waiting|running|typing|all this|it all|these (?:{LETTER[3:-1]})|your (?:{LETTER[3:-1]}))(?: "
        r"\w+){0,4}|(?:can|could) only (?:say|tell|explain|repeat|write|answer)(?: \w+){0,4} (?:so (?:many|often)|a "
        r"certain|once more|so long)(?: \w+)?|(?:there(?:'s| is| are) (?:a |some |only )?(?:limits?|so many times|an "
        r"end)|only so (?:often|many times|much time))(?: (?:to|that|i|we|how))(?: \w+){1,5}",
        0.6,
        advice=FRESH,
        unless=_KIND
        + r"|\b(?:you (?:are|were|must be|feel|sound|may be)(?: \w+)? (?:tired|sick|weary|fed up)|limits? to (?:the|"
        r"your)|credit|luggage|speed|how (?:many|much) (?:you|can|each)|no limit|weight)\b",
    ),
    cue(
        r"(?:can|could|would|will) you (?:please |kindly )?(?:just|simply)(?: please)? (?:tell|send|upload|answer|"
        r"confirm|sign|say|pay|read|do|fill|tick|press|give|choose|decide|attach|state|let|look|check|use|follow|wait|"
        r"make|stick|get)(?: \w+){0,6}|why (?:do|must|should|am|is it that|are) (?:i|we) (?:always |still |constantly "
        r")?(?:have to |having to |need to |forced to |to )?(?:ask|tell|chase|remind|explain|repeat|say|write|beg|"
        r"wait|run after|spell|go over)(?: \w+){0,5}|(?:i|we) (?:do not|don't|can't|cannot|fail to|really don't) "
        r"(?:see|understand|know|think)(?: \w+)? (?:why|how|what) (?:i|we|else|more|there)(?: \w+){0,5} (?:again|"
        r"repeat|once more|twice|explain|say|add|type|clearer|plainer|write)(?: \w+)?",
        0.55,
        advice=_ASK,
        unless=_KIND
        + r"|\b(?:if|whether|reset your|why (?:do|should) we (?:ask|wait)|why we ask|let (?:me|us) know)\b",
    ),
    cue(
        r"(?:let us|let's|so|please|kindly|can we|could we|shall we|i'll|we'll|to) keep (?:this|it|that) (?:very |"
        r"short |mercifully )?(?:brief|short|quick|simple)(?=[.,!?]| (?:as|because|please|since|this))|(?:i|we)(?:'ve|"
        r" have)?(?: got)? (?:other|many other|plenty of other|lots of other|a pile of|piles of|stacks of|a stack of|"
        rf"a queue of|thirty|forty|fifty|sixty|a hundred|hundreds of|dozens of|{NUMBER[3:-1]})(?: \w+)? (?:files|"
        r"cases|people|parents|customers|mails|e-?mails|letters|patients|guests|tickets|orders|calls|families|tenants|"
        r"things|students|jobs)(?: \w+)? (?:waiting|in the queue|on my desk|on hold|to (?:see|do|answer|deal|get|"
        r"serve|look)|in line|behind you|queueing|before lunch|today)(?: \w+)?|(?:inbox|desk|phone|voicemail|mailbox|"
        r"answering machine|day|week|counter|file)(?: \w+)? (?:is|has been|was|overflows|fills?|filled)(?: \w+)? "
        r"(?:full|overflowing|flooded|clogged|filled|filling|jammed|buried|up|taken up|swamped|blocked)(?: \w+)? "
        r"(?:of|with|by) (?:your|these|this|the same|all your)(?: \w+){0,3}",
        0.6,
        advice=WAIT,
        unless=_KIND + r"|\b(?:happily|so it may take|that is why it)\b",
    ),
    cue(
        r"(?:stop|quit|cease|refrain from|no more) (?:forwarding|sending|copying|mailing|writing|asking|giving|"
        r"telling|posting|resending)(?: (?:me|us|my|everyone|the|\w+))? (?:the same|every|these|more|another|"
        r"duplicate|further|any more|copies|long)(?: \w+){0,3}|(?:for|it's been|it has been|it is|it's) "
        rf"(?:{NUMBER[3:-1]} |the past |the last |two )?(?:weeks|days|months|years|ages|ever|hours)(?: now)?,? "
        r"(?:that )?(?:i|we)(?:'ve| have|'m| am| are|'re)(?: (?:now|been|still)){0,3} (?:waiting|asking|chasing|"
        r"running after|requesting|begging|trying to get)(?: \w+){0,4}|(?:i|we)(?:'ve| have) been (?:waiting|asking|"
        r"chasing|begging|running)(?: \w+){0,6} (?:from you|you for|after you|your)(?: \w+){0,2}|you(?:'ve| have)? "
        r"(?:still|yet again|once again|even now)(?: \w+)? (?:haven't|have not|not|owe)(?: \w+){1,4}|you (?:still "
        r")?(?:haven't|have not)(?: even| yet| actually)? (?:understood|grasped|got it|read|decided|told me|answered|"
        r"replied|made up|given me|bothered|managed|looked|said)(?: \w+){0,4}",
        0.55,
        advice=_ASK,
        unless=_KIND + r"|\b(?:if you (?:still )?(?:haven't|have not)|in case you|you (?:still )?have not (?:been|"
        r"had)|don't worry|owe nothing|you may (?:still )?|not (?:been|had) (?:told|sent)|sounds like|i see that "
        r"you)\b",
    ),
    cue(
        r"(?:more than|long|quite|very|been|extremely|exceedingly)(?: \w+)? patient(?: enough)?(?: with you(?:r \w+)?|"
        r" for (?:\w+ )?(?:weeks|months|long|ages|days)| so far| until now| up to now)(?: \w+)?|patient (?:enough|"
        r"long enough)|(?:i|we) (?:was|were|am|are|had been|had|have)?(?: (?:really|honestly|all))? ?(?:under the "
        r"impression|thought|assumed|believed|hoped|had thought|took it)(?: that)? (?:we|this|that|it|the (?:matter|"
        r"subject|question|topic|issue|point|\w+))(?: (?:had|was|were|has|is|would))(?: (?:been|be|already|long|all|"
        r"now|finally|at last)){0,3} (?:cleared up|clear|settled|dealt with|closed|sorted|sorted out|finished|done "
        r"with|understood|agreed|resolved|over|answered|explained|discussed|decided|put behind|moved on)(?: \w+){0,3}|"
        r"(?:done|finished|through) (?:discussing|explaining|talking|arguing|debating|going over|answering|repeating|"
        r"waiting|with (?:this (?:topic|subject|discussion|thread|correspondence)|the (?:topic|subject|"
        r"discussion)))(?: \w+){0,3}",
        0.55,
        advice=FRESH,
        unless=_KIND
        + r"|\b(?:but (?:it|your|i|the|clearly)|you have been (?:more than |very |so )?patient|you've been (?:more "
        r"than |very |so )?patient|you were)\b",
    ),
    cue(
        rf"{CLAUSE}(?:and )?(?:again|once more|yet again|as usual|as always|as ever),? (?:the wrong|no |a missing|"
        r"missing|the same|nothing|without|half|an? (?:unsigned|empty|blank|incomplete|unreadable|wrong)|not "
        rf")(?:\w+)?(?: \w+)?(?! (?:charge|problem))|(?:(?:{ORDINAL[3:-1]}|second) time (?:that )?(?:i(?:'m|'ve)?|"
        r"we(?:'re|'ve)?|you(?:'re|'ve)?|somebody|my)(?: (?:am|are|have|had|now|been|has))? ?(?:explain\w*|ask\w*|"
        r"tell\w*|told|writ\w*|wrote|answer\w*|to|sa(?:y|ying|id)|sen[dt]\w*|remind\w*|repeat\w*|request\w*|need\w*|"
        r"forg\w+|going|correct\w*|resend\w*|chas\w+)(?: \w+){0,3})|(?:read|look|listen|check|do|fill|count|"
        r"follow)(?: [\w']+){0,5} (?:to the end|properly|carefully|all of it|to the very end|in full|thoroughly)(?: "
        r"this time|, please| for once| before)(?: \w+){0,2}",
        0.55,
        advice=FRESH,
        unless=_KIND
        + r"|\b(?:wrote down|forgot|second time (?:we|i) (?:have|had) to (?:ask|send|write)|you had to|order|no "
        r"(?:need|hurry|rush|charge|problem|cost|fee|worries)|before you (?:use|start|sign))\b",
    ),
    cue(
        r"if you(?:'d| had)(?: \w+)? (?:looked|read|opened|checked|listened|followed|paid attention|scrolled|clicked|"
        r"used)[^.!?\n]{0,50} (?:you(?:'d| would)|we (?:would|could)|wouldn't|would not|this|there|i)(?: \w+)? (?:not "
        r"|n't )?(?:be |have |need |know|had )(?: ?\w+){0,4}|(?:i|we)(?:'m| am|'re| are)?(?: \w+)? (?:won't|will not|"
        r"not going to|can't|cannot|refuse to|shall not|stop|stopped|no longer) (?:chase|chasing|run after|running "
        r"after|remind|reminding|beg|nag|pursue|follow|ask) (?:you|after you|up|for)(?: \w+){0,3}|you(?:'re| are)(?: "
        r"\w+)? (?:holding|keeping|delaying|blocking|stopping|stalling|slowing)(?: (?:up|down|back))? (?:the|everyone|"
        r"everybody|us|me|our|all|a whole|an entire|twenty|thirty|half)(?: \w+){0,4}|(?:i|we|everyone|the whole \w+) "
        r"(?:cannot|can't|could not|couldn't) (?:start|finish|continue|go on|close|begin|move|order|leave|proceed)(?: "
        rf"\w+){{0,3}} because (?:of you|you)(?: \w+){{0,4}}|{FULL}(?:answer|just answer|please answer|kindly "
        r"answer)(?: \w+)? (?:the|my|this|that|our)(?: \w+)? (?:question|mail|letter|message)s?(?=[.,:!]| (?:please|"
        r"first|now|i))(?: \w+)?",
        0.55,
        advice=_ASK,
        unless=_KIND
        + r"|\b(?:up to date|posted|in the loop|informed|keeping us (?:up|posted|informed|company|safe)|no longer ask|"
        r"ask you for (?:it|your) (?:bank|card)|ask (?:you )?for (?:your )?passwords?)\b",
    ),
    # The same objection, the same delay, and so little asked.
    cue(
        r"how many (?:more )?(?:reminders|times|mails|e-?mails|letters|calls|attempts|weeks|days|chances|requests|"
        r"explanations|versions|rounds|hints)(?: \w+){0,5}(?=\?)|(?:every|each) time (?:i|we)(?: \w+){1,6} you(?: "
        r"(?:come|have|ask|start|write|reply|go|find|raise|want|say|answer|change|send))(?: \w+){0,4}|(?:your|the|"
        r"this|that|same) (?:\w+ )?(?:question|point|request|matter|query|objection|mail)(?: \w+)? (?:was|has been|"
        r"had been) (?:fully |already |clearly |long )?(?:answered|explained|dealt with|settled|covered|addressed|"
        r"discussed|closed|refuted)(?: (?:on|in|at|by|last|before|yesterday|twice|already|this|to|long|weeks|several|"
        r"many))(?: \w+){0,5}|(?:you do|do you|you must|surely you) (?:realise|realize|know|remember|recall|"
        r"understand)(?: \w+)? (?:that )?(?:we|i)(?:'ve| have|'d| had)? (?:already |just |all )?(?:been (?:through|"
        r"over)|gone (?:through|over)|said|told|explained|discussed|answered|sent|done|had|asked|covered|settled)(?: "
        r"\w+){0,4}|come back with the same(?: \w+)?",
        0.55,
        advice=FRESH,
        unless=_KIND
        + r"|\b(?:how many (?:times|days|weeks) (?:a|per) |how many (?:weeks|days|letters) (?:do|would|will) you|how "
        r"many (?:times|letters|calls) (?:you|did you) (?:had|have)|order number)\b",
    ),
    cue(
        r"(?:we|i|everyone|everybody|this|it|the \w+)(?: \w+)? (?:would|could|might)(?: \w+)? (?:(?:all|have|long|be|"
        r"already|been|now|both) ){0,4}(?:finished|done|over|home|further|closed|solved|settled|ready|there|through|"
        r"sorted)(?: \w+){0,4} (?:if you|had you|but for you|without your|if only you)(?: \w+){0,4}|(?:still|just|"
        r"here)(?: \w+)? (?:staring|looking|sitting) (?:at|on|with|in front of) (?:an|a|the|your|my|no)(?: \w+)? "
        r"(?:empty|blank|screen|inbox|form|field|space|half|incomplete|list|phone|unsigned|file)(?: \w+)?|(?:deadline|"
        r"due date|cut-?off)(?: \w+){1,4},? (?:and|but|yet) (?:i|we)(?: \w+)? still(?: \w+){1,5}|(?:where we (?:were|"
        r"stood|started)|no further than|back (?:at|to) square one|back where we)(?: \w+){0,6}(?: because| thanks to "
        r"you|, no)(?: \w+){0,4}|because you (?:won't|will not|can't|cannot|refuse to|still haven't|never|keep|don't|"
        r"do not|are unable to) (?:commit|decide|answer|reply|read|sign|send|make up|say|tell|listen|respond|confirm|"
        r"changing|asking|choose)(?: \w+){0,3}|(?:(?:it|that|this)(?:'s| is| was) (?:just|only) (?:a|one|two|"
        r"your))(?: \w+)? (?:signature|click|tick|box|form|photo|number|date|line|yes|name|word|reply|boxes|"
        r"minute)(?=[.,!])|(?:can|could) (?:hardly|not|barely|scarcely) (?:make|put|say|explain) (?:it|this|that)(?: "
        r"any)? (?:simpler|plainer|clearer|easier|more (?:simply|clearly|plainly))(?: \w+){0,4}",
        0.55,
        advice=_ASK,
        unless=_KIND + r"|\b(?:no rush|that is all|extended|still open|all (?:i|we) need|all it takes)\b",
    ),
    cue(
        r"how about (?:an answer|a reply|a decision|a yes|an? \w+)(?: \w+)? (?:this (?:year|century|week|month)|today|"
        r"for once|now|before|some time|at last|finally)(?: \w+)?|(?:when|once|after|if) you(?:'ve| have|'re| "
        r"are)?(?: (?:quite|finally|all|really))? (?:finished|done|through) (?:thinking|reading|deciding|considering|"
        r"discussing|complaining|with (?:your|the) \w+|talking|arguing|debating)(?: \w+){0,3},? (?:perhaps|maybe|"
        r"please|could|would|let|we|you|then|kindly|do)(?: \w+){0,4}|do (?:me|us|yourself|everyone) a favou?r(?: and|"
        rf",|:) (?:read|stop|answer|decide|wait|scroll|listen|bundle)(?: \w+){{0,4}}|{CLAUSE}(?:right|ok|okay|so|now|"
        r"fine|well)?,? ?(?:last|final|one last|one more|another) (?:attempt|try|go|chance|call|reminder)(?=[.:,!])|"
        r"there(?:'s| is| was)(?: really)? no (?:need|reason|point|call|cause|use)(?: (?:to|in|for))? (?:copy(?:ing)?|"
        r"cc|ccing|send(?:ing)?|writ(?:e|ing)|call(?:ing)?|ask(?:ing)?|forward(?:ing)?|chas(?:e|ing)|remind(?:ing)?|"
        r"repeat(?:ing)?|rais(?:e|ing))(?: \w+){0,6} (?:every|each|all|again|any more|once more|over and over|twice|"
        r"daily|entire|whole)(?: \w+){0,2}|for crying out loud|in the name of (?:god|heaven|all)|for (?:heaven|"
        r"goodness|pity|pete|god|christ)'?s? sake",
        0.55,
        advice=_ASK,
        unless=_KIND + r"|\b(?:fill in the form again|missed call|last call for)\b",
    ),
    # Yes or no; not for ever; see above.
    cue(
        rf"{FULL}(?:i am |i'm |we're |we are )?still waiting (?:for|on)(?: \w+){{1,5}}|drag(?:ging)? (?:this|it|"
        r"things|the \w+) (?:out|on)(?: \w+){0,3}|, (?:yes or no|or not|or isn't it|or what)\?|(?:see|read|scroll|"
        r"look) (?:below|above|down|up|further up|again),? where (?:i|we)(?: \w+){0,5}|(?:not|n't|no intention|refuse|"
        rf"never)(?: \w+){{1,6}} an? (?:second|{ORDINAL[3:-1]}) time(?=[.,!;]|$)|{CLAUSE}once (?:more|again),? and "
        r"(?:i|we|this|for|hopefully|please|let|very)(?: \w+){0,3}|(?:can't|cannot|can not|won't|will not|not going "
        r"to|couldn't) (?:\w+ )?(?:wait|hold|keep|sit|reserve|stand)(?: \w+){0,6} (?:forever|for ever|until doomsday|"
        r"any longer|all (?:day|week|month|year)|until you|for you|much longer|eternally|indefinitely)(?: \w+)?|per "
        r"(?:our|my) (?:earlier|previous|prior|last|several|many|recent|numerous|three|two) (?:correspondence|mails?|"
        r"e-?mails?|letters?|messages?|conversations?|exchange|exchanges|replies|reminders)(?: \w+)?",
        0.55,
        advice=WAIT,
        unless=_KIND
        + r"|\b(?:on hold|still waiting (?:for|on) (?:the|a|our) (?:supplier|part|parts|courier|lab|bank|doctor|"
        r"manufacturer|delivery)|hold (?:it|them|your (?:room|seat)) for you|can't wait for you to|cannot wait for "
        r"you to)\b",
    ),
    cue(
        r"(?:i|we)(?: really| honestly| simply)? (?:have|'ve) no (?:more |further )?(?:time|patience|energy|appetite|"
        r"nerves|strength) (?:left )?(?:for|to (?:discuss|argue|explain|read|answer|go|keep))(?: \w+){0,3}|"
        r"(?:hopefully|i hope|i trust|we trust|we hope|let's hope)(?: that)? (?:this|that|it|the (?:matter|question|"
        r"subject|point)|everything)(?: \w+)? (?:now|finally|at last)(?: \w+)? (?:understood|settled|closed|sunk|"
        r"enough|registered|arrived|clear|done)(?: \w+){0,5}|needs? no (?:further|more|additional|other) "
        rf"(?:{LETTER[3:-1]}|discussion|explanation|comment|debate)|(?:drawn|drew|draw|call|called|calling) your "
        rf"attention to(?: \w+){{0,5}} (?:{NUMBER[3:-1]}|twice|before|already|again|repeatedly|last)(?: \w+)?|"
        rf"{CLAUSE}well\?(?= |$|\n)|(?:first|then) (?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|next "
        r"\w+|you)(?: \w+){0,3}, then (?:monday|tuesday|wednesday|thursday|friday|tomorrow|this|next|you|it|on|"
        r"the)(?: \w+){0,4}|(?:yet to|have not|haven't) (?:see|seen|receive|received|get|got|hear|heard|had) (?:a "
        r"single|one single|even one|so much as|as much as)(?: \w+){0,4}",
        0.55,
        advice=WAIT,
        unless=_KIND + r"|\b(?:clear now|now clear|arrived safely|complaint|fault|problem)\b",
    ),
)
