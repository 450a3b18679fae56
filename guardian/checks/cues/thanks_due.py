"""Cues of tone.entitled: how well the reader was treated, what others would have done, and the thanks that are due."""

from __future__ import annotations

from guardian.checks.cues.favours import FREE, GLAD, OFFER
from guardian.checks.cues.sacrifices import FREELY
from guardian.checks.match import cue

_NICE = (
    r"(?:loyal\w*|grateful|patient|understanding|appreciative|thankful|polite|respectful|gracious|generous|gratitude|"
    r"appreciation|modest|modesty|courteous|pleased|happy|kind|friendly|nicer|humble|humility|recognition|respect|"
    r"restraint)"
)
_SHOP = (
    r"(?:shops?|firms?|compan(?:y|ies)|landlords?|hotels?|airlines?|insurers?|banks?|clubs?|garages?|schools?|"
    r"builders?|doctors?|restaurants?|providers?|suppliers?|workshops?|stores?|employers?|bosses|boss|teachers?|"
    r"trainers?|people|places?|tailors?|vets?|publishers?|bakers?|offices?|sellers?|agenc(?:y|ies)|agents?|dentists?|"
    r"studios?|owners?|practices?|vendors?|hosts?|coach(?:es)?|lender|editors?|officials?|clerks?|managers?|driver|"
    r"person|man|woman|colleagues?|venues?|caterers?|photographers?)"
)

THANKS_DUE = (
    # How well they were treated.
    cue(
        r"(?:treat(?:ed|s|ing)?|welcom(?:ed|ing)|receiv(?:ed|ing)|look(?:ed)? after|pampered|served|spoil(?:ed|t)) "
        r"you(?:r \w+)? (?:like|as) (?:\w+ )?(?:family|royalty|a \w+|one of|kings?|queens?|our own|friends?|"
        r"vips?)(?: \w+){0,3}(?:,| and|;| but)(?: \w+){1,6}|(?:my|our) (?:very )?(?:best|finest|nicest|last|only|"
        r"top|most \w+) [^.!?;\n]{2,60}(?:,| and| but) (?:and |yet )?(?:you|this|still|what|all|then|now) (?:\w+ "
        r"){0,2}(?:leave|left|give|gave|write|wrote|complain\w*|one|two|stars?|dare|want|say|have the|get|is the|"
        r"moan|call)(?: \w+){0,3}|(?:far |much |way |a lot |considerably |rather |already |so much )?more (?:of "
        r"(?:my|our) (?:time|patience|attention|help|energy|care) )?than (?:you(?:'re| are|'ve| have|r)? (?:pay|paid|"
        r"paying|deserved?|owed|entitled|could expect|could have|can expect|put in|given|earned|money|contract|fee|"
        r"ticket)|most(?=[.,;!]| (?:get|people|customers|others|of))|anyone else|any other \w+|others (?:get|receive|"
        r"ever)|the rest)(?: \w+){0,4}|(?:squeezed|fitted|slotted|smuggled|slipped|let|put|took) (?:you|your \w+|"
        r"him|her)(?: \w+)? in(?: \w+){0,3},? (?:so|and|as a favour|out of|although|even though) (?:please|you|a|"
        r"be|don't|that|this|we|kindly|now|the|it|nobody)(?: \w+){0,4}|(?:saved|rescued|salvaged|made|sorted|"
        r"turned around) your(?: \w+){1,4}(?:,| and|;) (?:don't forget|remember|never forget|let's not forget|you "
        r"might|you could|that's|and you|not one|no|nobody|this is)(?: \w+){0,4}|don't (?:you )?(?:ever )?forget "
        r"(?:who|what (?:we|i)|how much (?:we|i)|that (?:we|i) (?:did|do|gave|saved|helped|took|made|let|was|"
        r"were))(?: \w+){1,3}|, (?:don't forget|remember)(?: that)?(?=[.!?])",
        0.62,
        advice=OFFER,
        unless=FREELY + r"|\b(?:more than you (?:owe|need)|overpaid|refund\w*|you(?:'ve| have)? paid more than"
        r"|paid (?:us )?(?:\d+|[£$€]))\b",
    ),
    # What others would have done.
    cue(
        r"(?:do|would|did|don't) you (?:really |seriously |honestly )?(?:think|suppose|believe|imagine)(?: that)? "
        rf"(?:any |an ?|other |another |many |every |some ){{1,2}}(?:\w+ )?{_SHOP} (?:would|does|do|will|is|are|has|"
        r"have)(?: \w+){1,5}|(?:a|an|any|someone|anyone|another|every|most|many a|some|other|others) (?:less|more|"
        r"stricter|harsher|greedier|colder|meaner|pettier|tougher|strict|harsh|greedy) ?(?:generous|patient|kind|"
        r"lenient|forgiving|strict|greedy|accommodating|tolerant|understanding|business-minded|decent|helpful|"
        rf"easy-going|petty|good-natured|flexible|obliging)? ?(?:{_SHOP} )?(?:than \w+ )?would(?:'ve| have| not| "
        r"never| simply| just)?(?: \w+){1,4}|(?:others?|other \w+|another \w+|plenty|many(?: \w+)?|most(?: \w+)?|"
        r"lots|countless \w+|any(?:one|body)|some(?:one|body) else|people|dozens|hundreds|thousands|plenty of \w+|"
        r"every \w+|elsewhere you)(?: else| of \w+)? would(?:'ve| have) (?:gladly |happily |\w+ly )?(?:jumped|killed|"
        r"begged|fought|snapped|grabbed|leapt|been (?:thrilled|delighted|glad|grateful|over|happy|sent|charged|told|"
        r"thrown|turned|asked|laughed)|loved|thanked|charged|refused|said no|sent you|thrown|turned|given up|laughed|"
        r"told you|let you|hung up|cancelled|closed|kept|ignored|made you|paid (?:double|twice|a|more|good))(?: "
        r"\w+){0,4}|(?:don't|do not|would not|wouldn't|rarely|not something (?:we|i)|hardly ever|never) (?:do|"
        r"offer|make|give|grant|extend|have to do)(?: \w+){0,3} (?:for|to) (?:just )?(?:everyone|everybody|anyone|"
        r"anybody|every \w+|all \w+|just any \w+)(?=[.,;!]|$)|you (?:won't|will not|wouldn't|will never|'ll never|"
        r"will hardly|will scarcely)(?: easily)? find (?:such|better|anything|another|a better|these|this|that|"
        r"as)(?: [\w-]+){0,4} (?:anywhere|elsewhere|again|that quickly|so easily|at this|with others)(?: "
        r"else)?(?:,| so| and|;)(?: \w+){1,4}",
        0.62,
        advice=OFFER,
        unless=FREELY + r"|\b(?:(?:sold out|in stock)|deserved?)\b",
    ),
    # The thanks that are due.
    cue(
        r"(?:you|one|people|they|customers|your \w+)(?: really| surely)? (?:could|might|should|ought to|can)(?: "
        r"have)? at least (?:have )?(?:sent|said|thanked|shown|brought|left|acknowledged|say|send|show|thank|smile|"
        r"smiled|pretend\w*|be|been|express\w*|nod\w*|offer\w*|recognise\w*|appreciate\w*)(?: \w+){0,4}|at least "
        r"(?:say|send|show|thank|smile|pretend|be) (?:thank|thanks|a|some|me|us|that|you|grateful|polite|nice|"
        r"happy)(?: \w+){0,3}|(?:it's|it is|would be|is|seems) (?:only |just |simply |normally |generally |usually "
        r")?(?:customary|usual|common courtesy|common decency|polite|good manners|decent|proper|the done thing|good "
        r"form|normal|manners|right|fair) to (?:at least )?(?:thank|mention|credit|say thank|show (?:some|a|your)|"
        r"acknowledge|express|leave a (?:tip|review)|tip|be grateful|send a (?:card|note|thank)|give thanks|"
        r"appreciate)(?: \w+){0,4}|(?:should|ought to|can|could|may|might|must|better)(?: really| just| rather| at "
        r"least)? (?:thank|be thanking) (?:heavens?|god|us|me|him|her|them|the \w+|our \w+|your (?:lucky )?stars|"
        r"your luck|fate|providence)(?: \w+){0,4}|(?:'d|would|to|might|could|should|must|try to|not)(?: at least)? "
        r"(?:be|show|have been|act|behave|sound|seem|have shown)(?: (?:at least|just))?(?: a)?(?: little| bit| touch|"
        rf" shade)? ?(?:more|some|a more|rather more) {_NICE}(?: \w+){{0,4}}",
        0.62,
        advice=GLAD,
        unless=FREELY
        + r"|\b(?:(?:we|i)(?:'d| would| should| could| might| must)? (?:\w+ )?(?:be|show|have been)|than happy"
        r"|more than|we should|i should|from us|we could|i could|proper to)\b",
    ),
    cue(
        r"(?:is|was|are|only|it's|that's|came) (?:\w+ )?thanks to (?:my|our|his|her) (?:own )?(?:good (?:nature|will|"
        r"heart)|kind\w*|generos\w+|patience|persistence|efforts?|connections|goodwill|tolerance|mercy|influence|"
        r"soft heart|flexibility|discretion)|(?:we|i) could (?:\w+ )?have [^.!?;\n]{3,60} but (?:we|i|were|was|"
        r"didn't|did not|chose|let|decided|out of|instead|turned|swallowed|kept)(?: \w+){0,4}|what (?:more|else) "
        r"(?:do|did|could|can|would) (?:you|anyone|one|people|they) (?:possibly |really |still )?(?:want|ask|expect|"
        r"hope|need|wish)(?: \w+){0,2}\??|(?:kindness|generosity|patience|politeness|goodwill|good nature|good "
        r"will|friendliness|helpfulness|leniency)(?: \w+){0,4} (?:mistaken|confused|taken) (?:for|with|as)(?: "
        r"\w+){1,2}|(?:our|my|such|this|the)(?: \w+)? (?:generosity|kindness|goodwill|efforts?|hard work|help|"
        r"patience|sacrifices?)(?: \w+){0,3} (?:noticed|appreciated|seen|acknowledged|recognised|recognized|valued|"
        r"rewarded|thanked|mentioned) (?:for once|at last|once in a while|now and then|sometimes|just once|too|a "
        r"little|finally)|(?:in (?:return|exchange)),? (?:for \w+ \w+,? )?(?:we|i|one)(?:'d| would| do| might| may)? "
        r"(?:expect|ask|count|hope|like|think)(?: \w+){0,5} (?:review|loyalty|gratitude|thanks|respect|patience|"
        r"understanding|recommend\w*|stars|thank|kind|nice|polite|rating|feedback|courtesy)(?: \w+){0,2}|(?:do you|"
        r"have you|you have no|have you any)(?: \w+)? (?:know|realise|realize|idea|any idea|appreciate|understand|"
        r"imagine) (?:what (?:it|this|that) (?:cost|costs|took|takes|meant)|how (?:hard|long|much (?:work|time|"
        r"effort|trouble|sweat)|many (?:hours|people|days|strings|calls|nights)) (?:it|this|that|we|i|went|goes|our|"
        r"was|had|there))(?: \w+){0,4}",
        0.62,
        advice=GLAD,
        unless=FREELY + r"|\b(?:we know|cost you|took you|meant to you|what more can (?:i|we))\b",
    ),
    cue(
        r"(?:writing|answering|doing|reading|replying|working|calling|typing|sorting|dealing)(?: \w+){0,4} (?:on|"
        r"in|during|from|at) (?:my|our|a) (?:own |well-earned |only )?(?:holiday|day off|sunday|weekend|lunch(?: "
        r"break)?|break|free time|spare time|honeymoon|sickbed|evening|saturday|vacation|night)(?=[.,;!]|$| (?:so|"
        r"just|for you|and|only))|(?:pulled|called in|moved|bent over|jumped through|begged|fought|went through) "
        r"(?:\w+ )?(?:strings|favou?rs|mountains|backwards|hoops|heaven|fire)(?: \w+){0,3} for you(?: \w+){0,3}|"
        r"(?:for|at|got it for|paid) (?:a song|peanuts|next to nothing|a (?:ridiculous|laughable|giveaway|silly|"
        r"friendly|special) price|practically nothing|pennies|half of what \w+ \w+)(?:,|;| and| so| -)(?: "
        r"\w+){1,5}|(?:take|accept|be content with|eat) what (?:there is|you(?:'re| are) (?:given|offered)|you get|"
        r"we (?:have|give)|is (?:offered|there|on offer))(?: and (?:be|say|don't|stop|thank)(?: "
        r"\w+){0,2})?(?=[.!;]|$)|(?:mind|watch) (?:your|the) (?:tone|manners|language)|you(?:'re| are) welcome,? "
        r"(?:by the way|anyway|though|i suppose|i guess)|(?:someone|somebody|people|guests?|customers?|those) who "
        r"(?:pays?|paid|gets?|got|comes?|came|stays?|eats?|lives?|receives?)(?: \w+)? (?:nothing|for free|free|so "
        r"little|half|such|charity|as a guest|on our|at our|a discount|the lowest|for nothing)(?: \w+){0,3} "
        r"(?:should|shouldn't|can't|cannot|must|might|may not|has no|have no|ought|needn't|is in no|are in no|can "
        r"hardly)(?: \w+){1,5}",
        0.6,
        advice=FREE,
        unless=FREELY,
    ),
    cue(
        r"(?:would|might|could) (?:be|have been|do)(?: \w+){0,3} to (?:be |have been |get |see |hear |receive |"
        r"feel ){1,2}(?:\w+ ){0,4}(?:appreciation|appreciated|gratitude|thanks|thanked|recognition|grateful)(?: "
        r"\w+){0,3}|(?:gratitude|appreciation|modesty|humility|thankfulness|thanks|respect|patience)(?: "
        r"[\w-]+){0,5} would (?:become|suit|befit|do|look good|sit well|not go amiss|be becoming|be more)(?: "
        r"\w+){0,2}|(?:don't|do not|no idea|hardly|never|didn't|clearly don't) (?:\w+ )?(?:know|realise|realize|"
        r"appreciate|see|understand|idea|notice)(?: just)? how (?:good|well|lucky|spoilt|spoiled|fortunate|easy|"
        r"privileged|generous|much we) (?:you|your|they|people|it|this|our|we)(?: \w+){0,3}|(?:can|could|may) only "
        r"dream (?:of|about)(?: \w+)?|(?:is|was|are|were) (?:[\w']+ ){1,6}not (?:good )?enough for (?:you|people "
        r"like)|(?:isn't|aren't|wasn't|weren't) (?:[\w']+ ){1,6}(?:good )?enough for (?:you|people like)|"
        r"(?:others?|other \w+|the rest|everyone else|some people|neighbours)(?: [\w-]+){0,5} (?:got|get|had|have|"
        r"received?|go|went|left|came away) (?:with )?(?:nothing|less|none|half|much less|not even|away empty|home "
        r"(?:empty|with)|empty)(?: \w+){0,2}",
        0.6,
        advice=GLAD,
        unless=FREELY + r"|\b(?:if|(?:i|we) (?:can|could|may) only dream|where others have)\b",
    ),
    cue(
        r"(?:we|i|nobody|no one|the \w+|our \w+)(?: \w+)? (?:owe|owes|owed) you (?:nothing|zero|not a|no \w+)(?: "
        r"\w+){0,2}|(?:don't|do not|doesn't|didn't) (?:actually |really |strictly )?owe (?:you|anyone|anybody) "
        r"(?:anything|a|any|an)(?: \w+){0,2}|(?:take|accept|keep|enjoy) (?:the|it|what|this|your)(?: "
        r"[\w-]+){0,4} and (?:be|stop|don't|say|count|thank) (?:content|happy|glad|grateful|quiet|satisfied|"
        r"complain\w*|thank|your|us|thankful|done)(?: \w+){0,2}|(?:that|who|the ones? who|those who) (?:feeds?|"
        r"pays?|hosts?|helps?|teaches|carries|houses) you(?=[.,;!]|$)|bit(?:e|es|ing|ten)? the hand(?: \w+){0,3}",
        0.62,
        advice=FREE,
        unless=FREELY,
    ),
    cue(
        r"(?:for you|on your behalf)(?: \w+){0,3},? (?:and|but|yet) you (?:don't|didn't|do not|did not|haven't|"
        r"can't|couldn't) (?:even )?(?:say|thank|show|offer|bother|leave|acknowledge|write)(?: \w+){0,3}|you(?:'d| "
        r"would| might) (?:be|have been|still be|have) (?:nowhere|nothing|nobody|lost|on the street)(?: \w+){0,2} "
        r"(?:without|if not for|if it (?:weren't|wasn't|hadn't))(?: \w+){1,3}|(?:we|i)(?:'ve| have) (?:given|done|"
        r"offered|granted|spent|invested|sacrificed)(?: you)? (?:so much|more than enough|enough|everything|a great "
        r"deal|plenty)(?: for you| on you)?(?: already)?(?=[.,;!]|$)",
        0.6,
        advice=OFFER,
        unless=FREELY,
    ),
)
