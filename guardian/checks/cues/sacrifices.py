"""Cues of tone.entitled: what we did, gave up and need not have done, held against the reader."""

from __future__ import annotations

from guardian.checks.cues.favours import FREE, GLAD, OFFER
from guardian.checks.match import cue

# Words that give freely: thanks to the reader, our own joy, or what is theirs by right.
FREELY = (
    r"\b(?:sorry|apolog\w*|glad|gladly|happy (?:to|that)|delighted|pleased|thank you(?! (?:card|note|letter|would|is|"
    r"was|costs?|and|now|would))|(?<!the )thanks (?:for|to you|so|a lot|again)|(?:we|i)(?:'re| are| am|'m|'d be| "
    r"would be) (?:\w+ )?(?:grateful|lucky|honou?red|thankful)|you(?:'ve| have) every right|by right|our (?:fault|"
    r"mistake|slip|turn)|no thanks (?:needed|necessary)|nothing to thank|you owe (?:us|me) nothing|please (?:keep|"
    r"stay|enjoy|take)|enjoy|shall (?:i|we)|(?:i|we)(?:'ll| will) (?!not|think|never|remember|know|bear|be (?:less|"
    r"more))|so (?:stay|keep|take|please|you need not|you don't)|don't worry|welcome to|no need|us who should|me who "
    r"should|with pleasure|our pleasure|my pleasure|proud|means? (?:a lot|so much|the world))\b"
)
_EXTRA = (
    r"(?:late|longer|late into|after hours|after closing|an extra|an? (?:\w+ )?(?:hour|evening|night|day|weekend) "
    r"(?:longer|more|early|late|earlier|later|extra|off)|overtime|(?:on|over|through) (?:a |the |my |our |their |his "
    r"|her )?(?:sunday|saturday|weekend|night|lunch(?: break)?|holiday|day off|bank holiday|christmas)|early|(?:in|"
    r"of|from|out of|with) (?:my|our|their|his|her) (?:own |spare |free |private |precious |limited ){1,3}(?:time|"
    r"pocket|money|hours|evening|garage|car|purse)|(?:my|our|their|his|her) (?:lunch|evening|weekend|day off|sunday|"
    r"saturday|sleep|free time|spare time|holiday|break)(?: \w+)?|half the night|all night|all weekend|extra "
    r"(?:hours?|shifts?|miles?|lengths?|time|hands)|out of (?:my|our|their|his|her) way|the extra mile|heaven and "
    r"earth|mountains|backwards)"
)
_GAVE_UP = (
    r"(?:stay(?:ed|s|ing)?|work(?:ed|ing)?|open(?:ed|ing)?|c[ao]me|coming|sacrific\w+|g[ai]ve(?:n)? up|giving up|"
    r"spent|spend(?:ing)?|skipp\w+|cancell?ed|used|drove|driven|driving|put in|paid|took|taken|went|gone|go|going|"
    r"moved?|moving|bent|bend(?:ing)?|sat|did|do|done|wrote|write|answer\w*|cooked|repaired|packed)"
)
_THANKS = (
    r"(?:thanks|thank[- ]yous?|gratitude|appreciation|recognition|acknowledge?ment|praise|compliments?|applause|"
    r"appreciative \w+|nice word|kind word|friendly word|good word|smile|tip|nod)"
)
_COMPLAIN = (
    r"(?:moan\w*|complain\w*|critici[sz]\w+|grumbl\w+|gripe|griping|demand\w*|fuss\w*|object\w*|whin\w+|nag\w*|"
    r"quibbl\w+|nitpick\w*|find(?:ing)? fault|be (?:picky|choosy|fussy|upset|angry|annoyed|disappointed)|ask\w* for "
    r"(?:more|extras?)|haggl\w+|argu\w+|sulk\w*|be unhappy|be dissatisfied|pick\w* holes)"
)

SACRIFICES = (
    # What was given up, and no thanks for it.
    cue(
        rf"{_GAVE_UP}(?: [\w'-]+){{0,5}} {_EXTRA}[^.!?;\n]{{0,70}}(?:,| and| but| only| -)(?: and| but)? (?:this|what|"
        r"that|now|all|you|not|never|no|nobody|for|get|got|have|has|haven't|still|yet|only|is|to) ?(?:\w+ "
        rf"){{0,5}}(?:{_THANKS}|complaint\w*|criticism|anger|ingratitude|nothing|reward|this letter|bad review|one "
        rf"star|get|hear|{_COMPLAIN})(?: \w+){{0,2}}|(?:we|i|the \w+|my \w+|our \w+)(?: \w+)? {_GAVE_UP} (?:my |our |"
        rf"their |all |a )?(?:\w+ ){{0,3}}{_EXTRA}(?: (?:just |only )?(?:for|because of|on account of|to (?:finish|"
        r"help|get|please|suit|accommodate|save|sort)) (?:you|your)(?: \w+){0,3})(?=[.!;,]|$)|(?:i|we) could "
        r"(?:just |easily |simply |as well |also |equally ){0,3}have (?:just |simply )?(?:gone|left|said|charged|"
        r"refused|closed|sent|kept|taken|let|told|ignored|thrown|asked|turned|given|billed|sold|stayed|cancelled|"
        r"insisted|waited|demanded)(?: [\w']+){1,6}(?:,| but| and yet| yet)(?: but)? (?:(?:i|we) (?:stayed|didn't|"
        r"did not|chose|made|kept|let|waived|helped|came|gave|took)|out of|instead)(?: \w+){0,4}",
        0.65,
        advice=GLAD,
        unless=FREELY,
    ),
    cue(
        r"(?:without|not|no|never|hardly|hear no|heard no|got no|zero|nor|nor even|have yet to (?:hear|see|receive|"
        r"get)|still waiting for|waited in vain for|where (?:is|was|are)|what about|missing|lacking|nowhere)(?: "
        r"(?:so much as|even|once|have|had|been|was|is|there|there was|seen|heard|received|got|given|a|an|one|any|"
        r"the|your|single|simple|word|sign|hint|line|trace|shred|peep|whisper|of|slightest|little|much|offered|said|"
        rf"my|our|bit|jot)){{1,6}} {_THANKS}(?! (?:you )?(?:needed|necessary|required|letter|page|speech|were "
        r"lost))(?: \w+){0,4}|(?:wouldn't|would not|won't|doesn't|does not|didn't|cannot|can't) (?:really "
        r")?(?:hurt|kill|harm|cost|be too much|do any harm)(?: \w+){0,3} to (?:\w+ )?(?:thank|say|show|be (?:\w+ "
        r")?(?:grateful|nice|polite|kind|thankful|appreciative|courteous)|acknowledge|appreciate|smile)(?: "
        rf"\w+){{0,4}}|(?:{_THANKS}|politeness|courtesy|good manners|manners|kindness|a smile|saying thank you|being "
        r"(?:nice|polite|grateful)) (?:costs? (?:nothing|you nothing|no)|is free|doesn't cost|never hurt|goes a long "
        r"way|would (?:be|have been) (?:in order|appropriate|fitting|nice|welcome|the least|decent|due))(?: "
        r"\w+){0,2}",
        0.65,
        advice=GLAD,
        unless=FREELY + r"|\b(?:my (?:own )?thanks|no signs? of (?:\w+ )?(?:recognition|life))\b",
    ),
    # What we need not have done.
    cue(
        r"(?:don't|do not|didn't|did not|needn't|need not|aren't|are not|weren't|were not|am not|wasn't|no) "
        r"(?:actually |even |strictly |really |in any way )?(?:have|need|ha(?:ve|d)|obliged|required|forced|bound|"
        r"obligation|duty|supposed|paid)(?: \w+)? to (?:let|do|give|offer|help|accept|answer|take|keep|make|allow|"
        r"grant|provide|extend|refund|reply|send|serve|treat|be|hold|lend|waive|wait)(?: \w+){0,5}[,;:]? (?:we|i|"
        r"but|and|so|out|it|you|yet) (?:do|did|does|it|we|i|of|a|is|was|yet|are|should|might|could|that|remember)(?: "
        r"\w+){0,4}|(?:gesture|favou?r|kindness|courtesy|step|concession|exception|service|offer|thing|present|"
        r"gift|discount|refund) (?:that |which )?(?:we|i|nobody|no one) (?:did not|didn't|never|need not|needn't|was "
        r"not|wasn't|were not|weren't|had no|was under no|did by no means) (?:have|had|need|needed|owe|owed|obliged|"
        r"obligation|duty|reason|to)(?: \w+){0,2}|you had no (?:right|claim|entitlement|title) (?:to|on)(?: "
        r"\w+){1,4}[^.!?;\n]{0,30}(?:,| and| but| yet| still)(?: \w+){1,3}|(?:out of|pure|purely|sheer|as a|"
        r"from|of) (?:the )?(?:pure |sheer |mere |simple )?(?:kindness|goodwill|good will|courtesy|generosity|"
        r"charity|decency|goodness|benevolence)(?: of (?:our|my) hearts?)?(?:,| and| -)? (?:and )?(?:not because|you|"
        r"nothing else|so|which|this|now|remember|please remember|don't)(?: \w+){0,4}",
        0.6,
        advice=OFFER,
        unless=FREELY + r"|\b(?:so you need|you don't have to)\b",
    ),
    cue(
        r"(?:special|big|huge|great|enormous|personal|considerable|real|rare|one-off|generous|quite a|massive|major|"
        r"such a|extraordinary) (?:favou?rs?|exceptions?|concessions?|courtes(?:y|ies)|privileges?|honou?rs?|"
        r"kindness|gesture|sacrifices?)(?:,| (?:we|i|that|don't|do you|to you|on our|you|for you|which|from us|and|"
        r",))(?: [\w']+){0,4}|(?:realise|realize|aware|remember|forget|understand|know|hope you know|see|believe|"
        r"remind you|note|mind|recall) (?:that )?(?:this|that|it|the \w+|all this)(?: \w+)? (?:is|was|were|has been|"
        r"are) (?:\w+ )?(?:an? )?(?:special |big |huge |rare |kind |great |personal |voluntary |purely "
        r"){0,3}(?:favou?r|exception|concession|gift|privilege|voluntary|courtesy|kindness|goodwill gesture|"
        r"gesture of goodwill|gesture|subsidi[sz]ed|paid for by us|free of charge|donated|charity|present)(?: "
        r"\w+){0,3}|(?:it(?:'s| is)|that(?:'s| is)|this is|consider it|regard it as|see it as|being \w+ is|\w+ing "
        r"(?:\w+ ){1,4}is|membership is|a place (?:\w+ )?is) (?:an? )?(?:great |special |rare )?(?:privilege|"
        r"honou?r|gift|favou?r|concession|courtesy|kindness|present|exception),? (?:and )?(?:not|never|rather than|"
        r"no) (?:an? |your |something )?(?:right|given|matter of course|duty|obligation|entitlement|claim|must|"
        r"law)(?: \w+){0,2}",
        0.6,
        advice=GLAD,
        unless=FREELY + r"|\b(?:to teach|to have you|privilege for us|only be made|on request)\b",
    ),
    # Where you would be without us.
    cue(
        r"(?:without|if it (?:weren't|wasn't|hadn't been|were not|was not|had not been)|were it not|but) (?:for "
        r")?(?:us|me|our \w+|my \w+|this \w+)(?: \w+)?,? (?:you|your \w+|nobody|none of)(?:'d| would| wouldn't| "
        r"might| could)(?: \w+)? ?(?:still |have |be |never |not |now |probably ){1,3}(?: ?\w+){1,4}|(?:it was|"
        r"it is|it's) (?:us|i|me|we|our \w+|this \w+|only (?:us|our|thanks)) (?:who|that|which|and)(?: \w+)? (?:got|"
        r"gave|made|found|saved|took|helped|let|paid|opened|built|rescued|lent|arranged|secured|fought)(?: "
        r"\w+){1,5}|(?:we|i)(?: have|'ve)? (?:made|turned) you (?:what|who|into)(?: \w+){0,3}|(?:only "
        r")?(?:thanks to|owing to|because of|due to|by) (?:our|my) (?:own )?(?:goodwill|generosity|kindness|good "
        r"will|patience|mercy|leniency|grace|good graces|efforts? alone|intervention alone|charity)(?: \w+){0,3}|"
        r"(?:not|and not|never) your (?:luck|merit|doing|own doing|charm|good fortune)|remember who(?: \w+){1,5}|"
        r"(?:after|considering|given|seeing|for|with|despite|in view of) (?:all|everything|the (?:rate|price|terms|"
        r"trouble|way|lengths?)|what|how)(?: \w+){0,4} (?:we|i|our \w+|this \w+|they|he|she)(?:'ve| have| had)? "
        r"(?:\w+ )?(?:let|gave|did|done|charge|charged|given|went|gone|put|taken|took|spent|do|have done|sacrificed|"
        r"invested|made)[^.!?;\n]{0,50},? (?:we|i|one|you|it|this|that|a|is)(?: \w+)? (?:are|am|'re|'m|is|'s|might|"
        r"would|expect\w*|hoped|thought|find|should|could|had|find|'d|repay|the)(?: \w+){1,4}",
        0.62,
        advice=OFFER,
        unless=FREELY + r"|\b(?:without (?:our|my) (?:mistake|error|delay)|confus\w+)\b",
    ),
    cue(
        r"(?:it(?:'s| is| was)|was|were|is|came|got it|for|absolutely|all|completely) (?:all |completely |entirely |"
        r"after all |already |absolutely )?(?:free|gratis|free of charge|a gift|at no cost|on the house|a present|"
        r"for nothing|half price|complimentary|a freebie|subsidi[sz]ed|on us|for free)(?: \w+){0,3},? (?:so|"
        rf"and|yet|and yet|but|which|what)(?: [\w']+){{0,6}} {_COMPLAIN}(?: \w+){{0,3}}|{_COMPLAIN} (?:about|over|"
        r"with|at|of|when|because) (?:a |an |the |something |things |anything |what )?(?:\w+ )?(?:gift|present|"
        r"free(?:bie)?(?: \w+)?|favou?r|for free|gratis|that (?:cost|costs|is|was|are) (?:you )?(?:nothing|free|a "
        r"gift)|you (?:got|get|received) (?:free|for))(?: \w+){0,2}|(?:instead of|rather than|before) (?:always |"
        rf"constantly )?{_COMPLAIN}(?: [\w']+){{0,5}},? (?:you|one|people|try|be|why not|just)(?: \w+)?(?: (?:might|"
        r"could|should|ought|may|would|be|being|try|thank|think|say|remember))(?: \w+){0,4}",
        0.65,
        advice=FREE,
        unless=FREELY + r"|\b(?:free to complain|right to complain)\b",
    ),
    cue(
        r"(?:in|at|with) (?:other|most|many|any other|some|another) (?:\w+ )?(?:countries|places|shops?|schools?|"
        r"companies|firms?|hotels?|clubs?|cities|hospitals|towns|banks|provider|insurer|restaurants?),? (?:you|one|"
        r"people|they|this|it|that|customers)(?:'d| would| might| have to| must)(?: \w+)? (?:pay|be|get|wait|cost|"
        r"never|charged|queue|beg)(?: \w+){0,3}|(?:for|to help|because of) you(?: \w+){0,3},? and (?:you|all you|"
        rf"now you|this|still you)(?: \w+){{0,2}} (?:quibble|{_COMPLAIN}|haggle|is how)(?: \w+){{0,3}}|(?:it was|it "
        r"is|it's|was|only|just|purely) (?:only |just |purely )?out of (?:pity|charity|kindness|compassion|the "
        r"goodness|sympathy|generosity|mercy|courtesy|goodwill)(?: \w+){0,4}|(?:honou?r|privilege|favou?r|gift|"
        r"distinction) (?:that|which) (?:has to be|must be|needs to be|should be|one has to|you have to|you must) "
        r"(?:\w+ )?(?:earned?|deserved?|merit(?:ed)?|appreciated?|respect(?:ed)?|won|valued?)(?: \w+){0,3}|you "
        r"have (?:only )?(?:us|me|our|my)(?: [\w']+){0,4} to thank(?: \w+){0,4}|(?:we|i) (?:didn't|did not|don't|"
        r"do not|needn't|need not) (?:have|need)? ?to (?:tell|help|do|give|offer|let|take|answer|reply|come|explain|"
        r"wait|refund|accept|keep|pay|stay|share|include|write)(?: [\w']+){0,5},? (?:by the way|you know|remember|"
        r"mind you|strictly speaking|but we did|but i did|yet we did)(?: \w+)?",
        0.6,
        advice=OFFER,
        unless=FREELY,
    ),
    cue(
        r"after (?:so much|that much|all that|such|all this|so many|this much|all the) (?:effort|work|trouble|hours|"
        r"time|help|support|patience|kindness|energy|care)(?: [\w-]+){0,5},? (?:i|we|one|you)(?:'d| had| would| "
        r"might| could| are|'re)(?: \w+){1,4}|(?:expect|count on|await|insist on|deserve|earned|rely on) (?:a |an |"
        r"your |the |some |at least )?(?:good|positive|nice|five-?star|5-star|decent|generous|glowing|friendly|"
        r"excellent|top)(?: \w+)? (?:ratings?|reviews?|tips?|feedback|marks?|recommendation|stars|score)(?: "
        r"\w+){0,3}|(?:have|did|has) (?:you|anyone|anybody|your \w+) (?:ever |once |even |actually |so much as |"
        r"perhaps )?(?:thank(?:ed)?|said thank|say thank|shown (?:any )?(?:gratitude|appreciation)|thought of "
        r"thanking|considered thanking)(?: \w+){0,4}\?|(?:you|your \w+|nobody|no one|they|he|she) (?:didn't|did "
        r"not|never|forgot to|couldn't|haven't|failed to) (?:even )?(?:say|said|manage|mutter|offer)(?: a| even| one|"
        r" so much as){0,2} ?(?:thank you|thanks|thank-you)(?: \w+){0,3}|(?:we|i|our \w+|this \w+|the \w+)(?:'ve|"
        r" have)? (?:took|taken|helped|gave|accepted|let|hired|stood|believed|supported|fed|housed|offered|served|"
        r"kept|lent|insured|admitted) (?:you|your \w+|him|her)(?: \w+){0,4} when (?:nobody|no one|no-one|others?|"
        r"everyone)(?: else)?(?: \w+){0,4}",
        0.6,
        advice=GLAD,
        unless=FREELY,
    ),
)
