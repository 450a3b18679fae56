"""Cues of tone.dismissive: the voice of the counter, which quotes its rules, doubts, belittles and hands back."""

from __future__ import annotations

from guardian.checks.cues.belittling import BELITTLINGS, HELP, KIND, MINE
from guardian.checks.match import cue

_CLIENTS = (
    r"(?:customers?|passengers?|students?|guests?|users?|clients?|parents?|members?|tenants?|travellers?|"
    r"travelers?|patients?|visitors?|"
    r"applicants?|residents?|subscribers?|drivers?|players?|buyers?|sellers?|couples?|families|people|households|"
    r"policy ?holders?|"
    r"participants?|pupils?|relatives|borrowers?|shoppers?|owners?|recipients?|senders?|everyone|everybody|readers)"
)
_OWNER = (
    r"(?:(?:the|its|their|our) )?(?:\w+ )?(?:customer|passenger|student|guest|user|client|parent|member|"
    r"tenant|traveller|traveler|patient|visitor|applicant|resident|sender|recipient|buyer|owner|driver|"
    r"account holder|holder|subscriber|person concerned|seller|borrower|player)s?"
)

RULE = (
    "Give the reason behind it, and what is possible all the same: “The reason is …; what I can do for you "
    "is …”, for “{words}”."
)
BELIEVE = (
    "Take their word for it and ask for what you need: “So that we can find out, could you …?”, instead of “{words}”."
)


BRUSH_OFFS = (
    # Rules without a reason.
    cue(
        rf"(?:our |the |all )?{_CLIENTS} (?:are|is|were|have been) (?:always |generally |hereby |\w+ly "
        rf")?(?:expected|required|responsible|obliged|"
        rf"advised|supposed|asked|reminded|bound|liable|encouraged|free)(?: to| for)?(?: \w+)?|{_CLIENTS} (?:ought "
        rf"to|need to learn|must learn|"
        rf"should know)(?: \w+){{1,2}}",
        0.5,
        advice=HELP,
        unless=KIND + r"|\b(?:under|aged?|so that|because|why|welcome|below|over|free to|can also)\b",
    ),
    cue(
        rf"(?:sole |own |entire |full |personal )?(?:responsibility|duty|job|task|risk|obligation|matter|concern|"
        rf"decision|problem) (?:of|for|lies? with|"
        rf"rests? with|is with) {_OWNER}|(?:is|are|was|remains?|lies?|rests?|stays?) (?:always |entirely |solely |"
        rf"strictly |exclusively |purely )?"
        rf"(?:for|up to|with|at) {_OWNER}(?:'s?|s')?(?: own)? ?(?:risk|expense|cost|responsibility|to \w+)|"
        rf"(?:responsibility|liability|accountability) "
        rf"(?:for [\w ]{{2,40}} )?(?:lies|rests|is|remains) (?:with|solely|entirely|not)(?: \w+){{0,2}}|(?:is|are|"
        rf"was|be|remains?) (?:entirely |solely "
        rf"|of course |always )?your (?:own |sole )?(?:responsibility|job|duty|task|obligation|risk|affair|"
        rf"business|lookout)|at (?:your|{_OWNER}(?:'s|'|s'))"
        rf" own (?:risk|expense)|at {_OWNER}(?:'s|'|s') (?:risk|expense)",
        0.6,
        advice=MINE,
        unless=KIND + r"|\bnot (?:your|the)\b",
    ),
    cue(
        r"(?:the |this |that |our |your |a )?(?:decision|fine|charge|fee|ban|deduction|penalty|amount|invoice|"
        r"ruling|sanction|suspension|"
        r"grade|price|result|refusal|claim|cost)s? (?:is |are |therefore |thus |accordingly |will )?(?:final|"
        r"stands?|remains? (?:in (?:force|place)|"
        r"valid|due|unchanged|as (?:it|they)|final)|not negotiable|non-negotiable|upheld|(?:has|have) been (?:\w+ "
        r")?(?:and )?(?:upheld|confirmed"
        r"(?! by)|charged|debited|collected))|(?:reviewed|checked|examined|considered) and (?:upheld|confirmed|"
        r"rejected|closed|found (?:to be )?"
        r"(?:correct|in order))|you(?:'ll| will) be (?:charged|debited|billed|fined|invoiced)(?=[.! ])",
        0.55,
        advice=RULE,
        unless=KIND + r"|\b(?:because|since|as the|so that|until|if you|reduced|waived|ombudsman|appeal|review)\b",
    ),
    cue(
        r"(?:at|in|within) (?:our|their|its|the (?:\w+ ){1,2}'?s?) ?(?:sole |own |absolute |full )?discretion|is "
        r"(?:entirely |solely )?(?:at|in) the "
        r"discretion of|(?:or|and) not at all|not or not at all|(?:no|not) (?:advice|information|refunds?|"
        r"exceptions?|liability|claims?|compensation|"
        r"discussion|correspondence|further (?:\w+)|responsibility|guarantee|replacement|response|reasons?|"
        r"details|changes?|complaints?|appeals?|"
        r"statement|individual \w+)(?: \w+)? (?:can|will|may|shall|is|are|could) (?:not )?(?:be )?(?:given|"
        r"accepted|considered|entered|made|granted|"
        r"provided|taken|assumed|issued|paid|held|possible|offered|available|processed|foreseen|answered|due)(?: "
        r"\w+)?|nothing (?:can|could|will) be "
        r"(?:checked|done|changed|said|promised|paid|refunded|verified|processed|undertaken)|(?:can|could|will|"
        r"may)(?:not| not|'t) be (?:foreseen|"
        r"influenced|predicted|discussed|negotiated|entertained|commented|taken into account|considered(?! as)|"
        r"speeded|expedited|accelerated)|"
        r"(?:in no case|under no circumstances|without exception|no exceptions)",
        0.55,
        advice=RULE,
        unless=KIND + r"|\b(?:because|password|share your|fire|safety|allerg\w+|medicine|dose)\b",
    ),
    cue(
        r"(?:calls?|letters?|e-?mails?|complaints?|questions?|enquiries|inquiries|claims?|requests?|applications?|"
        r"reports?|objections?|messages?|"
        r"support|telephone support|phone support|advice|visits?|reviews?) (?:of this (?:sort|kind|type|nature) |"
        r"about this |like (?:this|yours|these) )?"
        r"(?:are|is|will be|must be|have to be|has to be|can only be|may only be|were|do|does|reach(?:es)?)(?: "
        r"only| generally| always| exclusively| to "
        r"be| not be| no longer| not| never)? ?(?:addressed|directed|submitted|filed|lodged|sent|made|handed in|"
        r"part of your|included|covered|processed|"
        r"considered|answered|accepted|entertained|read|read by|us (?:daily|every|all the|constantly)|noted|dealt "
        r"with|prioriti[sz]ed|handled)(?: \w+)"
        r"{0,2}",
        0.5,
        advice=MINE,
        unless=KIND + r"|\b(?:confidential\w*|the same day|within (?:an|one|two|\d+) (?:hours?|days?)|personally)\b",
    ),
    cue(
        r"(?:is|are|to be|were|was) (?:to be )?(?:taken over|generated|issued|produced|printed|sent|made|"
        r"processed|calculated|created|charged|set|"
        r"assigned|checked|booked|dispatched|deducted|triggered) (?:automatically|by (?:a |the )?(?:machine|"
        r"computer|system|software|algorithm|two "
        r"people)|as supplied|electronically|mechanically)|(?:the )?(?:system|computer|software|database|records?|"
        r"scanner|tracking|log|machine|"
        r"algorithm|register|files?) (?:says?|shows?|states?|indicates?|tells? us|has no record|have no record|is "
        r"(?:never wrong|always right|correct|"
        r"clear)|does not lie|doesn't lie|don't lie|decides|cannot be wrong)(?: [\w']+){0,4}|(?:our|the) records "
        r"(?:are|show|say|indicate) "
        r"(?:otherwise|correct|clear|accurate|nothing|no)",
        0.4,
        advice=BELIEVE,
        unless=KIND + r"|\b(?:if|but|however|although|log shows)\b",
    ),
    cue(
        r"(?:to )?which you (?:have |had |yourself )?(?:agreed|accepted|signed|consented|chose|decided|opted|"
        r"preferred|declined|ticked|ignored|approved)"
        r"(?: not to(?: \w+)?)?|(?:and|as) you(?:r signature)? (?:\w+ )?(?:agreed|accepted|signed|signed (?:it|"
        r"this|that) off|confirm(?:s|ed)|approved|"
        r"consented|were told|were informed|were warned|knew|have none|had none|did not|didn't)(?: (?:it|this|"
        r"that|to|off|with))?(?=[.,!;]|$)|you "
        r"(?:agreed|accepted|consented|signed up|ticked|confirmed)(?: \w+)? (?:to|the|our|our terms|that|these|"
        r"this|it)(?: \w+)?(?=[.,!;]| when| by| on)|"
        r"(?:by|when|in) (?:booking|buying|ordering|signing|registering|subscribing|accepting|checking)(?:,)? you "
        r"(?:have )?(?:agreed|accepted|confirmed|"
        r"accept|agree|waived|acknowledged)|(?:that|this|it) (?:was|is) (?:entirely |solely |purely )?(?:your|a) "
        r"(?:own |personal |free )?(?:choice|"
        r"decision)(?=[.!,;]|$)|yours (?:was|were) not|you (?:chose|opted|decided|preferred|elected) (?:not "
        r")?(?:to|the|this|for)(?: \w+){0,2}",
        0.5,
        advice=HELP,
        unless=KIND + r"|\b(?:thank|as you (?:asked|wished)|you have (?:30|14|\d+) days)\b",
    ),
    cue(
        r"(?:was|were|has been|have been|had been) (?:also |always |already |\w+ly ){0,2}(?:announced|"
        r"stated|written|shown|published|"
        r"noted|displayed|mentioned|communicated|posted|available|listed|indicated|specified|marked|"
        r"pointed out|advertised|set out)(?:,? (?:on|"
        r"in|at|when|since|well|before|for|everywhere|to (?:you|all|everyone)|as usual|\d+))(?: \w+){0,3}|"
        r"(?:stated|written|clear(?:ly)?|explained|shown) "
        r"in (?:the|our|your|section|clause|paragraph|point)(?: \w+){0,2}|(?:see|per|under|according to|pursuant "
        r"to|as per|in accordance with|by virtue "
        r"of|refer to|in conjunction with) (?:our |the |your )?(?:clause|section|paragraph|article|terms|"
        r"conditions|regulations|policy|point|§|schedule|"
        r"statute|tariff|house rules|small print|contract)(?: [\w()]+){0,2}",
        0.35,
        advice=RULE,
        unless=KIND
        + r"|\b(?:because|i (?:agree|grant)|should have|badly|small print, i|not clear|unclear|moved|here)\b",
    ),
    # Doubt.
    cue(
        r"(?:we|i) (?:find|found) (?:this|that|it|your \w+) (?:very |rather |quite |somewhat |extremely |a little "
        r"|a bit )?(?:hard|difficult|impossible) to "
        r"(?:believe|understand|follow|imagine|accept|comprehend)|(?:hard|difficult) to believe|(?:hard(?:ly)?|"
        r"highly|very|most|extremely|rather) "
        r"(?:un(?:likely|usual)|improbable|implausible|credible|plausible|doubtful)|(?:this|that|it|which) "
        r"(?:cannot|can't|can not|can hardly|could not|"
        r"couldn't) (?!have been (?:easy|pleasant|nice|fun|cheap|comfortable|good|an easy|a))(?:possibly )?(?:be "
        r"(?:right|true|the case|correct|our|due|so|from)|have (?:been|happened|"
        r"come|left|occurred|gone))(?: \w+){0,2}|if "
        r"(?:everyone|everybody|all our|every|anyone|we all|all) (?:\w+ )?(?:just |simply |who |could |would "
        r")?(?:claimed|did|asked|wanted|got|came|said|"
        r"complained|behaved|returned|demanded|acted|wrote|called|thought|were)(?: \w+)?|any(?:one|body) (?:can|"
        r"could) (?:say|claim|write|take|make)(?: \w+)?|"
        r"claims (?:of|like) (?:this|that)(?: \w+)?|(?:we|i)(?:'ve| have)? (?:heard|get|hear|had|seen|know) "
        r"(?:this|that|it|those|such|these|that one)(?: "
        r"\w+)? (?:before|daily|every day|a lot|all the time|often|every week)|(?:prove|show proof of) (?:it|that|"
        r"this)(?=[.!,])|(?:pay|prove it|find it|"
        r"return it|bring it|take it) or (?:find|pay|leave|prove|return|bring|lose)(?: it)?(?=[.!])|without (?:a |"
        r"any |the |further )?(?:receipt|proof|"
        r"evidence|witness(?:es)?|photo(?:s|graphs)?|documentation|ticket)(?:,)? (?:we|nothing|there|it|no|i)(?: "
        r"\w+){0,3}|(?:you|she|he|they) "
        r"(?:claim|claims|allege|alleges|insist|insists|would have us believe)(?: that)?|your (?:alleged|supposed|"
        r"purported|claimed)(?: \w+)?|"
        r"(?:allegedly|supposedly)",
        0.6,
        advice=BELIEVE,
        unless=KIND + r"|\b(?:can claim|you can claim|to claim|claim (?:back|online|form|it back|for)|if you claim|"
        r"unlikely to (?:happen|recur))\b",
    ),
    cue(
        r"(?:in|for|over|after)(?: all)?(?: the| more than| our| over| nearly)? ?(?:\w+|\d+)? ?(?:years?|decades|"
        r"months|seasons)(?: of \w+)?,? (?:not (?:one|a "
        r"single)|no|nobody|no one|never|we have never|none|there has never)(?: (?:\w+)){0,4}|(?:not (?:one|a "
        r"single)|no(?: other)?|none of our) (?:visitor|"
        r"guest|customer|client|user|patient|member|passenger|parent|student|tenant|one|other|neighbou?r|driver|"
        r"person)s? (?:else )?(?:has|have|had|ever)"
        r"(?: ever| yet| so far)? (?:ever )?(?:complain|made|mention|report|notic|said|had|raised|rais|seen|"
        r"object|experienc|ask)\w*|we(?:'ve| have) never "
        r"(?:had|received|heard|seen)(?: of)? (?:a|any|such|this|that|an)(?: \w+){0,2}|(?:you(?:'re| are) the "
        r"only(?: one| person| customer| "
        r"guest)?(?: to| who| with)|first (?:i've|we've|time we|time i) heard|could it (?:be|not be) (?:something|"
        r"that you|you|your|the)|(?:something |is |"
        r"issue |problem |fault |be |lies? )(?:at|on|with) your (?:own )?(?:end|side)|are you (?:quite |really |"
        r"absolutely |completely )?sure (?:you|it|"
        r"that|this)(?: \w+)?)",
        0.6,
        advice=BELIEVE,
        unless=KIND
        + r"|\b(?:to avoid|so let us|together|both|nothing (?:is )?wrong|you(?:'re| are) the first to (?:try|"
        r"hear|know|get)|no action|on your side "
        r"(?:nothing|there is nothing)|sure you (?:want|would like)|delete)\b",
    ),
    cue(
        r"(?:is|are|was|were) (?:a (?:matter|question) of (?:taste|opinion|perception|perspective|interpretation)|"
        r"(?:very |always |highly |quite |purely |"
        r"rather |entirely |such a |such |a )?(?:subjective|personal (?:thing|matter|impression|feeling|"
        r"perception)|in the eye))|there's no accounting for|"
        r"(?:everybody|everyone|each person|each skin|people) (?:is|are|perceives?|reacts?|experiences?|feels?) "
        r"different(?:ly)?|so the \w+ must (?:have|be)"
        r"(?: been)? \w+|must (?:have|be) (?:been )?(?:\w+ )?(?:poor|wrong|yours|your (?:own|end|side|device|"
        r"router|provider|settings|mistake)|mishandled|"
        r"misused|something (?:you|at your|on your))|(?:was|were|left)(?: \w+){0,2} (?:in (?:perfect |good |full |"
        r"working )?(?:order|condition)|fine|intact|"
        r"working|tested) when (?:it|they|we|you)(?: \w+){0,2}|(?:procedures|rules|protocols?|guidelines|all "
        r"steps|everything) (?:were|was) (?:followed|"
        r"correct(?:ly)?|observed|done (?:correctly|properly)|by the book|in order)|(?:acted|acts|went|done|did "
        r"everything) (?:by the book|correctly|"
        r"according to|properly|in line with)|assures? (?:us|me)(?: that)?(?: \w+){0,4}|(?:would not|wouldn't|do "
        r"not|don't|never) (?:have )?(?:make|made|"
        r"makes|do|done) (?:such |that kind of |this kind of )?(?:mistakes?|errors?|that|a thing)",
        0.55,
        advice=BELIEVE,
        unless=KIND + r"|\b(?:not followed|weren't|were not|clear to us|could you)\b",
    ),
    *BELITTLINGS,
)
