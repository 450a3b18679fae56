"""Cues of tone.dismissive: what is true of all such things, said to a reader whom nobody helps.

Weak all of them: beside help each is harmless, so they are weighed by `helpful.alone`.
"""

from __future__ import annotations

from guardian.checks.cues.vocabulary import CLAUSE, CUSTOMER, NUMBER
from guardian.checks.match import cue

_MORE = r"(?: [\w'-]+){1,6}"
_REST = r"(?: [\w'-]+){0,5}"
_SAY = "Say what it means to them and what you will do about it: “I see that …; I will …”, instead of “{words}”."
_THEIRS = "Stay with their case: “In your case I will …”, instead of “{words}”."
_WAY = (
    "Say which of these is theirs and smooth the way: “… is free for you on …; I have told them”, not “{words}” alone."
)
_WHEN = "Give a day and what happens until then, instead of “{words}”."
_REGARD = "Take up what they told you first: “That … happened is not as it should be; …”, instead of “{words}”."

PLATITUDES = (
    # Others bear it.
    cue(
        r"(?:many|most|some|few|none|hardly any|several|plenty|a lot|nearly all|almost all) of (?:our|the|my|us|them|"
        rf"these|those){_MORE}|(?:the others|other {CUSTOMER}|everyone else|everybody else|all the others|the rest of "
        rf"(?:us|the \w+)){_MORE}|(?:a|the) (?:[\w-]+ ){{1,3}}for (?:everyone|everybody|all of us|us all)|(?:most|"
        rf"many|some|other|few) (?:people|others|{CUSTOMER}){_MORE}|(?:^|(?<=[.!?] )|(?<=\n))(?:most|many|some|few|"
        rf"others) (?:do|did|are|have|never|just|simply|will|find|manage|like|prefer|don't|get|learn|wait){_REST}",
        0.36,
        advice=_THEIRS,
    ),
    cue(
        r"(?:nobody|no one|hardly anyone|hardly anybody|few people|who|not a soul) (?:will |would |can |could |ever |"
        r"else |really |has |has ever |else has |but you ){0,2}(?:see|sees|seen|notice|notices|noticed|look|looks|"
        r"ask|asks|asked|mind|minds|minded|check|checks|complain|complains|complained|died|dies|objected|care|cares|"
        rf"said|mentioned|remarked|tell|tells|know|knows|hear|hears|heard|wears|uses|reads|needs){_REST}",
        0.45,
        advice=_THEIRS,
    ),
    # The rest is well; it is only one.
    cue(
        r"the (?:other|remaining|rest) (?:\w+ ){0,3}(?:is|are|was|were|has|have|had|works?|runs?|did|do|does|look|"
        rf"looks|came|arrived){_MORE}|(?:everything|all|nothing) else{_MORE}|there (?:are|were|is|was|remain) "
        rf"(?:still |after all )?(?:{NUMBER} |the |some )?(?:others?|other [\w-]+|more|left){_REST}|(?:it|that|this) "
        r"(?:is|was) (?:only |just |merely |barely |all of |no more than |but )?(?:one|two|three|four|five|a few|a "
        r"couple of|half an?|a single|an hour|a) [\w-]+(?=[.!,])|(?:only|just|merely) (?:one|two|a few|a couple of|"
        rf"half|a|an|some) (?:out of )?[\w-]+{_REST}",
        0.49,
        advice=_REGARD,
    ),
    # Elsewhere there is more.
    cue(
        r"there(?:'s| are| is| will be|'ll be) (?:always |also |still |surely |of course ){0,2}(?:plenty of|enough|"
        r"other|no lack of|no shortage of|many|lots of|a lot of|hundreds of|any number of|another|next|a next|more "
        rf"than (?:one|enough)|alternatives|worse|better){_REST}|(?:can|may|could) (?:also |always |easily )?be "
        r"(?:had|bought|found|ordered|got|hired|rented|read|seen|washed|glued|cut|sewn|covered|painted|replaced|worn|"
        rf"used){_MORE}|(?:is|are) (?:always |also )?(?:open (?:to (?:all|everyone|anyone)|day and night|all)|"
        r"available (?:everywhere|anywhere|online|elsewhere|in (?:any|every|most|all)|on the)|to be had|sold|within "
        rf"(?:reach|walking)|a (?:short )?(?:walk|drive|ride) ){_REST}",
        0.49,
        advice=_WAY,
    ),
    # It will pass; one gets used to it.
    cue(
        r"one (?:gets|stops|learns|can|may|soon|quickly|will|finds|sleeps|does|grows|comes|forgets|lives|hardly|"
        rf"never|adapts|manages){_MORE}|(?:he|she|they|it|you|the \w+|your \w+|we all)(?:'ll| will| may| might|'d| "
        r"would) (?:soon |surely |probably |quickly |all |have )?(?:forget|forgotten|get over|got over|get used|be "
        r"used|be fine|be all right|survive|manage|not mind|not notice|cope|recover|laugh|grow|learn|adapt|settle|"
        rf"find that|see that|come round|dry|fade|pass|heal|wear|even|sort|turn up|right){_REST}|(?:you )?will find "
        rf"that{_MORE}",
        0.49,
        advice=_REGARD,
    ),
    cue(
        r"(?:sooner or later|in the end|in the long run|in its own time|over the (?:year|years|weeks|months|season)|"
        r"with time|some ?day|in the course of (?:time|things|the \w+)|all in good time|when the time comes|one of "
        r"these days)|(?:come|comes|came) and go(?:es)?|turns? up|(?:even|evens|sort|sorts|work|works|settle|settles) "
        r"(?:itself |themselves |themself )?(?:out|down)|another (?:day|time|year|season|chance|train|bus|summer)",
        0.49,
        advice=_WHEN,
    ),
    # How such things are made.
    cue(
        r"(?:has|have) (?:its|their|his|her) (?:own )?(?:reasons?|ways?|price|moods?|limits?|season|charm|rhythm|"
        rf"nature|time|place|quirks|life|character|days?|ups|risks?|traces|marks|edges|story){_REST}|(?:is|are|was|"
        r"were|can be) (?:simply |just |only |always |all |by nature |in part )?(?:a|an|the)? ?(?:matter|question|"
        rf"part|result|sign|mark|consequence|feature|fact|price|effect) of{_MORE}|as (?:with|in|for) (?:all|any|every|"
        rf"most|many|so many){_MORE}|(?:comes?|goes|go|belongs?) with (?:the|age|it|being|living|any|every|"
        rf"all){_REST}|(?:at|for) (?:its|that|this|the|such an?|their|your|his|her) (?:age|price|time of (?:the "
        r")?(?:year|day|month|night)|season|size|weather|level|hour)|(?:in|given) (?:winter|summer|spring|autumn|the "
        r"rain|the heat|the cold|bad weather|december|high season|the season|busy times|the holidays|this weather|"
        r"these times)",
        0.49,
        advice=_REGARD,
    ),
    cue(
        r"(?:is|are|was|were) (?:so much |much |a lot |always |far )?more than (?:a|an|the|its|just|their|one|"
        rf"what){_REST}|(?:is|are|was|were) (?:only |just |but |merely )?(?:one|two|some|part) (?:of|among) (?:many|"
        rf"several|a number|hundreds|thousands|some|our many|our|\d|the many|dozens|a few){_REST}|(?:^|(?<=[.!?] )|"
        r"(?<=\n))(?:[\w-]+ ){1,3}(?:give|gives|is|are|means?|sells?|sell|offers?|measures?|shows?|buys?|has|have|"
        rf"covers?|provides?) [\w-]+(?: [\w-]+)?, not{_REST}|not (?:meant|made|intended|built|designed|supposed|"
        rf"created|conceived) (?:to|for|as){_REST}|could be worse|worse (?:things|fates|places|days|problems)|nothing "
        rf"(?:lasts|is perfect|is forever|is certain|is guaranteed|stays){_REST}",
        0.49,
        advice=_REGARD,
    ),
    # So many of them, so few of us; it is where it is.
    cue(
        rf"there (?:are|were|is|was) (?:only |just |about |some )?{NUMBER} [\w-]+(?: [\w-]+)?,? and{_MORE}|(?:several|"
        rf"many|some|a few|tens of|hundreds of|\d[\d,.]*) (?:thousand|hundred|thousands|million|hundreds){_REST}|"
        r"(?:is|are|was|were|has been|have been|remains?) (?:already |still |now )?in (?:the|our) (?:system|queue|"
        rf"list|pile|pipeline|process|files?|order|hands|works|database|books){_REST}|(?:ran|runs?|works?|worked|went|"
        r"goes|arrived|left|is|are|was|were) (?:\w+ )?(?:as (?:usual|planned|normal|intended|designed|expected|it "
        r"should|always|they should|agreed|ordered|described)|with (?:few|hardly any|no) [\w-]+|on our (?:machines?|"
        rf"side|end|computers?|phones?|screens?)){_REST}|in (?:order|the order) of{_MORE}",
        0.49,
        advice=_SAY,
    ),
    # Our part is small.
    cue(
        rf"(?:i|we) (?:only|just|merely|simply){_MORE}|(?:our|my) (?:part|job|work|role|business|task|responsibility|"
        r"side|share|service) (?:in (?:it|this|that) |of it |of this )?(?:ends?|ended|stops?|is done|was done|is|was|"
        rf"begins?){_REST}|(?:i|we) (?:see|find|found|know of|saw|noticed|have) (?:no|nothing|little|not much|none|"
        rf"not the){_REST}|(?:our|the) (?:records?|machines?|data|system|log|scales?|cameras?|sensors?|tests?|"
        rf"figures?) (?:shows?|says?|run|runs|has|have|tells?|gives?|do|does){_REST}",
        0.49,
        advice=_SAY,
    ),
    cue(
        r"(?:you|it|they|he|she|we) (?:do|did|have|had|got|were|are|was|is) [\w' -]{3,40}(?:after all|anyway|at "
        rf"least|all the same|in any case|though)(?=[.!,])|at least{_MORE}|so much for{_MORE}|(?:it's|it is|that's|"
        r"this is) (?:only |just |but )?an? [\w-]+, (?:you know|after all|isn't it|nothing more|not the end)|as you "
        rf"(?:say|write|note|put it|mention|know|can see|will see)(?=[.,!])|{CLAUSE}(?:things|life|accidents|mistakes|"
        r"it|that|this|such things|weather|people) (?:happens?|goes on|moves on|changes?|varies|vary|differs?|differ|"
        r"is like that|break|fail)(?=[.,!])",
        0.49,
        advice=_REGARD,
    ),
)
