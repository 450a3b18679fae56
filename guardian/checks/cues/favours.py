"""Cues of tone.entitled: what others would do, and what was done for nothing."""

from __future__ import annotations

from guardian.checks.match import cue

GLAD = "Turn it round: “I am glad that we could …”, instead of “{words}”."
OFFER = "Say what you do for them and leave the comparison out, without “{words}”."
FREE = "Name what is possible at this price and what the next step would cost, without “{words}”."

FAVOURS = (
    cue(
        r"(?:what (?:do|did|would|can|were) you (?:really |honestly |actually )?(?:expect|expecting|want)(?: to "
        r"get)? (?:for|at) "
        r"(?:free|that price|this price|the price|nothing|[£$€]?\d+|so little|such)|you get what you pay for|"
        r"(?:at|for) (?:that|"
        r"this|such a|the) (?:\w+ )?(?:price|money|rate|fee|rent|fare|amount|tariff)(?: you paid| you pay)?(?:,)? "
        r"(?:you|one|"
        r"nobody|no one)(?: \w+)? (?:can't|cannot|can (?:hardly|scarcely|not)|shouldn't|should not|could hardly|"
        r"really can't|"
        r"mustn't|may not|get|expects?|won't get)(?: \w+){0,3}|beggars can(?:'t|not) be choosers|gift horse(?: in "
        r"the mouth)?|"
        r"(?:something|things) (?:for|that (?:is|are|cost)) (?:free|nothing)(?:,)? (?:you|one|nobody) (?:\w+)|"
        r"(?:for free|free of "
        r"charge|at no (?:cost|charge)|without (?:paying|charge)|(?<!was )(?<!been )(?<!come )for nothing|not "
        r"(?:paid|paying) (?:a (?:cent|"
        r"penny)|anything))"
        r"(?: \w+){0,4}(?:,? (?:so|and yet|yet|and still|and (?:now )?you (?:still )?(?:complain|want|ask|demand|"
        r"expect))))"
        r"(?: \w+){0,3}",
        0.75,
        advice=FREE,
        unless=r"\b(?:(?:we|i|i'll|we'll) (?:\w+ )?(?:send|replace|do|repair|fix|swap|come|deliver|change|extend) "
        r"(?:\w+ ){0,3}(?:for free|"
        r"free of charge|at no)|so (?:you|there's) (?:need not|won't|can (?:try|test)|no (?:risk|need))|glad)\b",
    ),
    cue(
        r"you(?:'ve| have| already|'re)?(?: been| already| now| had| now had| have| getting)? (?:get|getting|got|"
        r"received|given|"
        r"had|enjoyed|enjoy|using|used|been using|benefited|profited)(?: \w+){0,5} (?:more than (?:most|others|"
        r"enough|fair|anyone|"
        r"you (?:paid|deserve)|your (?:share|fair))|(?:far |way )?(?:better|more) than (?:others|most|anyone|you "
        r"deserve))|(?:after|"
        r"considering|given|despite) (?:all|everything)(?: that)? (?:we|i|our team|they)(?:'ve| have| had)? "
        r"(?:\w+ )?(?:done|did|do|"
        r"given|gave|offered|invested|put)(?: for you)?|(?:bite|biting) the hand|(?:bend|bending|bent) over "
        r"backwards|(?:we|i)(?:'ve|"
        r" have| already| are)?(?: already| now)? (?:been )?(?:more than |very |extremely |quite |already |rather "
        r"|exceptionally |"
        r"really |far too |overly )?(?:generous|accommodating|lenient|patient with you|fair (?:to|with) you|gone "
        r"out of (?:our|my) "
        r"way|went out of (?:our|my) way)|(?:generously|graciously|magnanimously)|(?:generous|kind|decent) of us|"
        r"more than generous|"
        r"the least (?:that )?you (?:can|could|might) do|you owe (?:us|me|it to us)(?! (?:nothing|no\b|any|the|"
        r"neither|[£$€\d]))|in (?:return|exchange),? "
        r"(?:we|i) (?:expect|"
        r"ask|would)|(?:we|i) expect (?:\w+ ){0,3}in return",
        0.65,
        advice=GLAD,
        unless=r"\b(?:you(?:'ve| have) been|you were (?:very|so|more)|of you|your generous|generously (?:sized|"
        r"gave|donated|offered)|"
        r"sorry|for (?:our|my) (?:mistake|delay)|invoice|balance|owe us (?:nothing|[£$€\d]))\b",
    ),
    cue(
        r"(?:we|i) (?:trust|hope|assume|expect|presume)(?: that)? you(?:'ll| will| can| do| would| also)? "
        r"(?:fully |duly |"
        r"properly )?(?:appreciate|recogni[sz]e|realise|realize|value|acknowledge|be grateful)(?: (?:how|what|"
        r"that|the|our|this))?|"
        r"(?:you|people|customers) (?:should|ought to|need to|might|could|must)(?: \w+)? (?:appreciate|value|"
        r"recogni[sz]e|be "
        r"reminded|remember|bear in mind|acknowledge)(?: (?:what|how|that|the (?:effort|work|trouble|fact)|our "
        r"(?:effort|work|"
        r"generosity|goodwill)))",
        0.55,
        advice=GLAD,
        unless=r"\b(?:may|deadline|safe\w*|careful|allerg\w+|medicine|tablets?|password|bear in mind that (?:the|"
        r"your|it))\b",
    ),
    cue(
        r"(?:nobody|no one|no-one) (?:is |was |has |'s )?(?:forc\w+|mak\w+|made|oblig\w+|ask\w+|compell\w+) you|"
        r"you (?:do not|don't|"
        r"did not|didn't) have to (?:stay|buy|come|use (?:us|it)|book|shop|accept|take it|be (?:a|our) \w+|eat|"
        r"live|play|fly|join)|(?:if "
        r"(?:you don't|it doesn't|that doesn't|that's not|it isn't|you aren't|you're not)(?: \w+){0,4},? "
        r"(?:you(?:'re| are) (?:free|"
        r"welcome) to (?:leave|go|cancel|try|look|shop|find|move|switch)|(?:there(?:'s| is) )?the door|feel free "
        r"to (?:leave|go|cancel|"
        r"try|look|shop|find|move|switch)))(?: \w+){0,2}|(?:rather than|instead of) (?:complain|moan|critici|whin|"
        r"grumbl|demand)\w*"
        r"(?: \w+)?",
        0.6,
        advice=OFFER,
        unless=r"\b(?:if you (?:prefer|like|want|wish)|sorry|refund|free of charge|we(?:'d| would) be sad|your "
        r"choice entirely)\b",
    ),
    cue(
        r"(?:people|families|others|applicants|customers|guests|members|students|tenants|those|fans|players|many|"
        r"someone) (?:who|that)(?:'d| would| will) (?:\w+ )?(?:take|love|like|be|want|snap|rent|buy|have|kill|pay|"
        r"jump|swap)"
        r"(?: \w+){0,3}|not (?:every|all|many|each|any other|just any) (?:\w+ )?(?:would|gets|offers)(?: "
        r"(?:have|\w+)){0,3}|(?:for|at) (?:\w+ )?(?:\w+|[£$€]?\d+) (?:euros?|pounds?|dollars?|"
        r"bucks|francs?|pence|cents?|a|per)(?: (?:a|per) \w+| \w+)?(?:,)? you (?:can|could|may|should|must|"
        r"might)? ?(?:hardly|scarcely|not|never|barely)?(?:n't|not)? ?(?:expect|demand|ask|complain|get)(?: "
        r"\w+){0,3}|(?:and|but|"
        r"yet) (?:still|even so|now|then|yet|all) (?:you|we get|all we)(?: still| dare to| have the nerve to| "
        r"find| only)? (?:complain|moan|want|ask for|demand|find fault|complaints?|grumble|whine|expect|"
        r"critici\w+)|(?:is|it's|being|"
        r"remains) a privilege(?: [\w']+){0,5},? not a(?: \w+)?|(?:gratitude|thanks|thank you|appreciation) "
        r"(?:is|are|would be|might be) (?:\w+ )?(?:in order|due|called for|appropriate|expected|the least)|"
        r"complain(?:t|ts|ing)? "
        r"(?:is|are) the last thing(?: \w+){0,3}|(?:that|this)(?:'s| is) how you (?:thank|repay) us|(?:is|was) "
        r"this (?:the|our) thanks|(?:ungrateful|thankless|ingratitude)|have the (?:nerve|cheek|audacity) to|(?:do|"
        r"should) (?:you|"
        r"we) (?:really )?(?:deserve|have to) (?:special|an exception|extra)",
        0.65,
        advice=GLAD,
        unless=r"\b(?:sorry|glad|so (?:a|the|your|it) \w+|may take|will take|not every \w+ (?:has|is|needs|fits|"
        r"works)|not all (?:of )?(?:\w+ )?(?:are|have|is))\b",
    ),
    cue(
        r"(?:most|other|many|few|another|any other|no other|hardly any|not many|some|the other|every other|any "
        r"normal|others) ?(?:\w+)? ?(?:\w+)? would(?:n't| not)?(?: simply| just| even| never)? (?:have "
        r")?(?:charged|billed|said|"
        r"refused|turned|thrown|laughed|ignored|let|asked|sent|kept|given|cancelled|bothered|fined|hung up|"
        r"replied|answered|done|offered|taken|waived|made|walked|sued|been (?:happy|glad|grateful|delighted|"
        r"content))(?: \w+){0,3}|"
        r"(?:keep|bear|have) that in mind (?:before|when|next|the next)(?: \w+){0,2}|(?:the )?(?:polite|decent|"
        r"right|proper|least|normal) thing (?:to do )?(?:would|is|here|might)(?: \w+){0,4}|(?:hardly|scarcely|"
        r"almost) (?:any(?:one|body)|"
        r"nobody|no one)(?: else)?(?: gets?| has| would| does|[.!,])(?: \w+)?|(?:which|that|something) (?:we|i) "
        r"(?:do|did|grant|offer|allow|gave|extend) (?:for|to) (?:hardly|almost|very|practically|next to) "
        r"(?:\w+)(?: \w+)?|(?:i|we) (?:already "
        r")?(?:let|allowed|gave|granted|spared|saved|waived) you(?: \w+){0,4} (?:already|once|before|for free|for "
        r"nothing|free of charge),? (?:which|so|and|but|yet)(?: \w+){0,2}|(?:think|reflect|remember|consider) "
        r"(?:about )?(?:how|what) "
        r"(?:much )?(?:we|others|i) (?:do|have done|did|go|put|give|have)(?: \w+){0,3}|(?:a bit|a little|some|"
        r"more) (?:less|fewer) (?:complain|demand|moan)\w*",
        0.6,
        advice=OFFER,
        unless=r"\b(?:sorry|glad|happy to|we are|i'd|thank you|like (?:you|that) would|gratefully)\b",
    ),
    cue(
        r"(?:please |just )?be (?:thankful|grateful|glad)(?=[.!])|what (?:more|else) (?:do|could|can) you (?:\w+ "
        r")?(?:want|ask for|expect|demand)|(?:very |the )?least (?:that )?(?:one|you|we|anyone|a customer|"
        r"customers) "
        r"(?:can|could|might|would|may|should) (?:expect|do|say|ask|show|offer)(?: \w+){0,3}|(?:work|works|do "
        r"(?:this|it)|doing (?:this|it)) for (?:nothing|free)(?:,)? so(?: \w+){0,3}|(?:friendly|kind|good|nice) "
        r"word "
        r"(?:would|is|might|instead)(?: \w+){0,3}|(?:look|looking) a gift|(?:someone|people|those) (?:like you "
        r")?who (?:pays?|get|gets) (?:nothing|so little|it for free|everything)(?: \w+){0,3}|(?:is|are|was|were) "
        r"(?:never|"
        r"always|still) (?:enough|satisfied|happy)(?: for (?:you|some))?|nothing is (?:ever )?(?:good )?enough|"
        r"hard to please|(?:take|took|taking|taken) (?:it|this|that|us|everything|our \w+) for granted",
        0.65,
        advice=GLAD,
        unless=r"\b(?:sorry|the least we|glad|we (?:never|should not|shouldn't|won't) take|i'd)\b",
    ),
)
