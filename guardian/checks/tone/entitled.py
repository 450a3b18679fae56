"""Expecting gratitude: the offer as a favour, the customer as the lucky one.

## Why reconsider
A customer pays, trusts and gives time: it is a fair trade. Who is told to be grateful hears that they are a nuisance.

## Flagged
> You should be glad we make an exception.
> A word of thanks would have been nice.
> Plenty of people would love to have your place.
> We were under no obligation to help.

## Better
> I am glad we could make an exception.
> Thank you for staying with us through this.

## Left alone
> You are in luck: one place came free this morning.
> We would be grateful for the form by Friday.
"""

from __future__ import annotations

from guardian.checks.check import Action, Check
from guardian.checks.gather import gathered, scored
from guardian.checks.match import Cues, cue

_GLAD = "Turn it round: “I am glad that we could …”, instead of “{words}”."
_OFFER = "Say what you do for them and leave the comparison out, without “{words}”."
_FREE = "Name what is possible at this price and what the next step would cost, without “{words}”."

_GRATEFUL = (
    r"(?:grateful|thankful|glad|happy|pleased|delighted|honou?red|appreciative|content|satisfied|relieved|overjoyed|proud)"
)
_THANKS = r"(?:gratitude|thanks|thank[- ]you|thank you|appreciation|loyalty|recognition|acknowledge?ment|grace|humility)"
_PEOPLE = (
    r"(?:others|other people|many(?: people| others)?|most(?: people| others)?|thousands|hundreds|dozens|plenty|lots|people|"
    r"someone else|somebody else|anyone else|everyone else|a lot of (?:people|others)|countless \w+|(?:\w+|\d[\d,.]*) (?:other )?"
    r"(?:people|applicants|families|customers|clients|candidates|students|members|fans|tenants|patients|guests|players)|"
    r"(?:most|other|many|few|no other|any other|hardly any) (?:\w+ )?(?:companies|shops|firms|hotels|airlines|landlords|"
    r"schools|banks|clubs|insurers|stores|providers|hosts|studios|clinics|agencies|garages|company|shop|firm|hotel|airline|"
    r"landlord|school|bank|club|insurer|provider|place|places|businesses|sellers|councils?|restaurants?|theatres?))"
)

CUES = Cues(
    cue(
        rf"(?:you|customers|people|one|members|guests|users|passengers|students|parents|tenants|anyone|anybody|everyone|"
        rf"patients|clients|players)(?:'d)? (?:\w+ )?(?:should|ought to|could|might|must|may|can|need to|would do well to|"
        rf"have (?:every )?reason to|'d better|had better)(?: \w+)? (?:be|feel|count yourself|call yourself|consider yourself)"
        rf" (?:\w+ )?(?:{_GRATEFUL}|lucky|fortunate|privileged)(?: (?:that|we|to|for|it))?|(?:just|simply|please|so|and|then)? "
        rf"?(?:be|feel) (?:just |a little |a bit more |more |at least )?(?:grateful|thankful|glad|happy|content|satisfied) "
        rf"(?:that |with what |you(?:'re|'ve)? |for what |we |it )(?:\w+)?",
        0.9,
        advice=_GLAD,
        unless=r"\b(?:will be|would be|i'd be|we'd be|you(?:'ll| will) be|i'll be|we'll be|to be happy with|you can be (?:proud|happy|glad|"
        r"relieved|satisfied)|sure to be|should be happy to know|be happy to hear|be glad to hear|be pleased to (?:hear|know))\b",
    ),
    cue(
        rf"(?:(?:a|some|a little|a bit of|a little bit of|a word of|a little more|a simple|a quick|a small|a bit more|an? \w+ "
        rf"of|more|any|one word of)) (?:\w+ )?{_THANKS}(?: \w+){{0,4}} (?:would|wouldn't|might|is (?:not )?too|isn't too|should|"
        rf"never|is never|goes|costs|would've)(?: not)?(?: (?:have|be|been|not|go|really)){{0,2}} ?(?:nice|welcome|appreciated|"
        rf"hurt|amiss|in order|appropriate|the least|due|cost|kill|much to ask|a long way|out of place|nothing|expected|"
        rf"polite|proper|harm|fitting|far)(?: \w+)?",
        0.85,
        advice=_GLAD,
        unless=r"\b(?:from us|to you is|we owe)\b",
    ),
    cue(
        rf"(?:we|i) (?:would have |had |do |would |might have |'d have |could |also |think we |believe we |still ){{0,2}}(?:expect|"
        rf"expected|deserve|deserved|hoped for|ask for|asked for|await|awaited|demand|hope for|be owed|are owed|count on)(?: at "
        rf"least)?(?: (?:some|a|a little|a bit of|more|a word of|a bit more|at least|the|your|a little more|to see|to hear|from "
        rf"you)){{0,3}} (?:\w+ )?{_THANKS}(?: \w+){{0,2}}|(?:not|without|never) (?:even |so much as |once |a single |one |ever "
        rf"){{0,3}}(?:a |an |the )?(?:\w+ )?(?:word of |hint of )?(?:thanks|thank you|thank-you|gratitude|appreciation)|you "
        rf"(?:might|could|should|ought to|may)(?: have)?(?: at least| just| also| try to| begin by| start by){{0,2}} (?:say(?:ing)?|"
        rf"said|show(?:n|ing|ed)?|express(?:ed|ing)?)(?: \w+){{0,2}} {_THANKS}|(?:show|display|express)(?: \w+){{0,3}} "
        rf"(?:gratitude|appreciation)|you (?:might|could|should|ought to)(?: have)?(?: at least| just) thank(?:ed)?",
        0.85,
        advice=_GLAD,
        unless=r"\b(?:we want(?:ed)? to|i want(?:ed)? to|to show our|our (?:gratitude|appreciation|thanks)|we'd like|i'd like)\b",
    ),
    cue(
        r"(?:you(?:'re| are| were|'ve been| have been| got| should feel| must feel)|(?:consider|count|think|call|deem) "
        r"(?:yourself|yourselves)|be aware that you are|customers are|you can consider yourself) (?:\w+ ){0,2}(?:lucky|"
        r"fortunate|privileged|blessed|spoil(?:ed|t)|pampered)(?: (?:that|to|we|i|it|anyone|someone|with|at|enough|already|"
        r"you)|(?=[.!,;]| and))(?! (?:luck|had|have backups))",
        0.85,
        advice=_GLAD,
        unless=r"\b(?:we(?:'re| are) (?:\w+ )?(?:lucky|fortunate)|glad|happy to|so sorry|unhurt|unlucky|not (?:been )?lucky|"
        r"if you(?:'re| are)|when you're|fingers crossed)\b",
    ),
    cue(
        r"(?:a|as a|an|this|the|our|that|special|purely a|enough of a|big|huge) (?:\w+ )?(?:favou?r|courtesy|privilege|gift|"
        r"kindness|concession|gesture of goodwill|goodwill gesture|act of (?:kindness|goodwill)|generosity|luxury|honou?r)"
        r"(?:,)? (?:that |which )?(?:we|you|i|not (?:a|an|something|every)|and not|nobody|few|no one|most|others|rather than|"
        r"granted|extended|for which)(?: \w+){0,3}|(?:do|doing|did|done) you (?:all )?(?:a |an )?(?:huge |big |enormous |"
        r"special |great )?(?:favou?rs?)|privilege,? (?:and )?not a right|not a right(?=[.!,])|out of (?:the )?(?:sheer |pure "
        r")?(?:goodness|kindness|generosity|courtesy|goodwill) (?:of our hearts?|we|alone)|(?:purely|solely|only|entirely|"
        r"just) (?:out of|as a|a) (?:goodwill|courtesy|kindness|favou?r|generosity)",
        0.75,
        advice=_GLAD,
        unless=r"\b(?:it(?:'s| is| was| has been) (?:a|an|our) (?:privilege|honou?r)|could you do|may i ask|ask (?:you )?(?:a|for "
        r"a)|do us|do me|it would be)\b",
    ),
    cue(
        r"(?:we|i|nobody here|no one here|the \w+|our \w+)(?:'re| were| are|'m| am| was| is)? (?:under no|not under any|not "
        r"(?:legally |strictly |actually |in any way |even )?(?:obliged|required|bound|forced|supposed))(?: obligation| duty)? to"
        r"(?: \w+)?|(?:we|i) (?:really |certainly |actually |strictly )?(?:did not|didn't|do not|don't|need not|needn't|"
        r"never) (?:strictly |actually |really |even )?(?:have|need|had) (?:to |have )(?:do|offer|give|help|answer|repl|make|"
        r"extend|refund|let|accept|waive|take|provide|send|respond|allow|rebook|grant|replace|come)\w*(?: \w+){0,3}|we (?:need "
        r"not|needn't) have (?:\w+)|(?:something|which|that) (?:we|i) (?:did not|didn't|do not|don't) have to (?:\w+)",
        0.7,
        advice=_GLAD,
        unless=r"\b(?:legally i could|but (?:we|i) (?:want|would|like|are glad|'d like)|so (?:we|i) (?:won't|don't|waived)|anymore|"
        r"this time|after all|glad|happy|and did|ask(?:ed)? twice|police|court|sorry|data protection)\b",
    ),
    cue(
        rf"{_PEOPLE}(?: (?:out there|on the (?:waiting )?list|of (?:people|them|customers|applicants|\w+)|who|in (?:your|the) "
        rf"\w+|in line|waiting|queu\w+)){{0,3}}(?:'d| would| will|'ll| could)(?: \w+)? (?:kill|die|dream|jump|queue|line up|give "
        rf"(?:their|an|his|her|a lot|anything|everything|a kidney)|pay (?:double|a fortune|good money|twice|anything)|be (?:only "
        rf"too |more than |very |so |quite |delighted|thrilled|overjoyed|over the moon)?(?:glad|happy|grateful|pleased|delighted|"
        rf"thrilled|thankful)?|love to|love your|envy|swap|trade|snap|bite|fight|take (?:your|it) (?:place|spot|in a)|have (?:said "
        rf"no|charged|refused|given up|thrown|laughed|just|simply|kept|sent you|told you|turned|ignored|asked|let you)|charge|"
        rf"refuse|say no|laugh|turn you|throw|not (?:even |have )?(?:\w+)|never (?:even )?(?:\w+))(?: \w+){{0,3}}",
        0.75,
        advice=_OFFER,
        unless=r"\b(?:if (?:you|we|i)|so (?:i|we)(?:'ve| have)|sorry|find (?:it|this) useful|like to see|benefit|(?:we|i) (?:wrote|asked)"
        r")\b",
    ),
    cue(
        r"(?:would |'d |who |gladly )(?:give (?:their|an|his|her) (?:right|left|arm)|kill for|die for|give anything for|sell "
        r"their)(?: \w+){0,3}|(?:there are|there're|we have|i have|we've|have)(?: \w+){0,3} (?:\w+ |\d[\d,.]* )(?:people |others |"
        r"families |applicants |customers |names |candidates |members |other people |tenants |students |players |guests |of them )?"
        r"(?:on (?:the|our) waiting list|waiting (?:for|to (?:take|get)|in line) (?:your|a place|a seat|exactly)|queu(?:e?ing) (?:up )?"
        r"(?:for|to)|lining up|in line (?:for|behind)|behind you)|(?:enough|plenty of|more than enough|no shortage of) (?:\w+ )?"
        r"(?:customers|guests|members|applicants|tenants|other people|others|takers|interest|demand|candidates|players|patients|"
        r"clients|students)(?: (?:who|waiting|without|already|to|for))?|(?:don't|do not) need your (?:business|custom|money|"
        r"order|membership|booking)|need us more than|you need us",
        0.6,
        advice=_OFFER,
        unless=r"\b(?:so (?:the|your|it|we)(?: \w+)? (?:wait|place|turn|chance)|expect|your (?:number|place|position) (?:is|on)|sorry|"
        r"will be (?:about|around)|if (?:a|one) (?:place|seat)|allocat\w+|why it takes|ahead of you|you(?:'re| are) number|number \d+)\b",
    ),
    cue(
        r"(?:what (?:do|did|would|can|were) you (?:really |honestly |actually )?(?:expect|expecting|want)(?: to get)? (?:for|at) "
        r"(?:free|that price|this price|the price|nothing|[£$€]?\d+|so little|such)|you get what you pay for|(?:at|for) (?:that|"
        r"this|such a|the) (?:\w+ )?(?:price|money|rate|fee|rent|fare|amount|tariff)(?: you paid| you pay)?(?:,)? (?:you|one|"
        r"nobody|no one)(?: \w+)? (?:can't|cannot|can (?:hardly|scarcely|not)|shouldn't|should not|could hardly|really can't|"
        r"mustn't|may not|get|expects?|won't get)(?: \w+){0,3}|beggars can(?:'t|not) be choosers|gift horse(?: in the mouth)?|"
        r"(?:something|things) (?:for|that (?:is|are|cost)) (?:free|nothing)(?:,)? (?:you|one|nobody) (?:\w+)|(?:for free|free of "
        r"charge|at no (?:cost|charge)|without (?:paying|charge)|for nothing|not (?:paid|paying) (?:a (?:cent|penny)|anything))"
        r"(?: \w+){0,4}(?:,? (?:so|and yet|yet|and still|and (?:now )?you (?:still )?(?:complain|want|ask|demand|expect))))"
        r"(?: \w+){0,3}",
        0.75,
        advice=_FREE,
        unless=r"\b(?:(?:we|i|i'll|we'll) (?:\w+ )?(?:send|replace|do|repair|fix|swap|come|deliver|change|extend) (?:\w+ ){0,3}(?:for free|"
        r"free of charge|at no)|so (?:you|there's) (?:need not|won't|can (?:try|test)|no (?:risk|need))|glad)\b",
    ),
    cue(
        r"you(?:'ve| have| already|'re)?(?: been| already| now| had| now had| have| getting)? (?:get|getting|got|received|given|"
        r"had|enjoyed|enjoy|using|used|been using|benefited|profited)(?: \w+){0,5} (?:more than (?:most|others|enough|fair|anyone|"
        r"you (?:paid|deserve)|your (?:share|fair))|(?:far |way )?(?:better|more) than (?:others|most|anyone|you deserve))|(?:after|"
        r"considering|given|despite) (?:all|everything)(?: that)? (?:we|i|our team|they)(?:'ve| have| had)? (?:\w+ )?(?:done|did|do|"
        r"given|gave|offered|invested|put)(?: for you)?|(?:bite|biting) the hand|(?:bend|bending|bent) over backwards|(?:we|i)(?:'ve|"
        r" have| already| are)?(?: already| now)? (?:been )?(?:more than |very |extremely |quite |already |rather |exceptionally |"
        r"really |far too |overly )?(?:generous|accommodating|lenient|patient with you|fair (?:to|with) you|gone out of (?:our|my) "
        r"way|went out of (?:our|my) way)|(?:generously|graciously|magnanimously)|(?:generous|kind|decent) of us|more than generous|"
        r"the least (?:that )?you (?:can|could|might) do|you owe (?:us|me|it to us)|in (?:return|exchange),? (?:we|i) (?:expect|"
        r"ask|would)|(?:we|i) expect (?:\w+ ){0,3}in return",
        0.65,
        advice=_GLAD,
        unless=r"\b(?:you(?:'ve| have) been|you were (?:very|so|more)|of you|your generous|generously (?:sized|gave|donated|offered)|"
        r"sorry|for (?:our|my) (?:mistake|delay)|invoice|balance|owe us (?:nothing|[£$€\d]))\b",
    ),
    cue(
        r"(?:we|i) (?:trust|hope|assume|expect|presume)(?: that)? you(?:'ll| will| can| do| would| also)? (?:fully |duly |"
        r"properly )?(?:appreciate|recogni[sz]e|realise|realize|value|acknowledge|be grateful)(?: (?:how|what|that|the|our|this))?|"
        r"(?:you|people|customers) (?:should|ought to|need to|might|could|must)(?: \w+)? (?:appreciate|value|recogni[sz]e|be "
        r"reminded|remember|bear in mind|acknowledge)(?: (?:what|how|that|the (?:effort|work|trouble|fact)|our (?:effort|work|"
        r"generosity|goodwill)))",
        0.55,
        advice=_GLAD,
        unless=r"\b(?:may|deadline|safe\w*|careful|allerg\w+|medicine|tablets?|password|bear in mind that (?:the|your|it))\b",
    ),
    cue(
        r"(?:nobody|no one|no-one) (?:is |was |has |'s )?(?:forc\w+|mak\w+|made|oblig\w+|ask\w+|compell\w+) you|you (?:do not|don't|"
        r"did not|didn't) have to (?:stay|buy|come|use (?:us|it)|book|shop|accept|take it|be (?:a|our) \w+|eat|live|play|fly|join)|(?:if "
        r"(?:you don't|it doesn't|that doesn't|that's not|it isn't|you aren't|you're not)(?: \w+){0,4},? (?:you(?:'re| are) (?:free|"
        r"welcome) to (?:leave|go|cancel|try|look|shop|find|move|switch)|(?:there(?:'s| is) )?the door|feel free to (?:leave|go|cancel|"
        r"try|look|shop|find|move|switch)))(?: \w+){0,2}|(?:rather than|instead of) (?:complain|moan|critici|whin|grumbl|demand)\w*"
        r"(?: \w+)?",
        0.6,
        advice=_OFFER,
        unless=r"\b(?:if you (?:prefer|like|want|wish)|sorry|refund|free of charge|we(?:'d| would) be sad|your choice entirely)\b",
    ),
    cue(r"(?:lucky|privilege|grateful|gratitude|exception|generous|courtesy|favou?r)", 0.1),
)

CHECK = Check(
    id="tone.entitled",
    find=gathered(CUES, at=0.75),
    message="“{words}” can sound as if they owed us thanks.",
    label="sounds entitled to thanks",
    advice="Be the one who is glad: “I am glad that we could …”",
    action=Action.HOLD,
    score=scored("tone.entitled", CUES),
    about=__doc__,
)
