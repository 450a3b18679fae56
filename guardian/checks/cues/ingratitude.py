"""Cues of tone.entitled: thanks that are missed or owed, kindness that has its limits, and others who would be glad."""

from __future__ import annotations

from guardian.checks.cues.favours import GLAD, OFFER
from guardian.checks.cues.sacrifices import FREELY
from guardian.checks.match import cue

_OURS = (
    r"(?:generosity|goodwill|good will|kindness|patience|hospitality|leniency|courtesy|kind gesture|gesture|charity|"
    r"good nature|efforts?|help|support|flexibility|tolerance|friendliness|understanding|exception|favou?rs?|work|"
    r"sacrifices?|trouble|accommodation|indulgence|trust|hard work|free work|time)"
)
_GRATEFUL = (
    r"(?:thankful|grateful|gratitude|thanks|thank[- ]you|thank you|appreciation|appreciative|recognition|loyalty|"
    r"respect|credit|acknowledge?ment|humility|modesty|courtesy|kind word|kind words|nice word|good review|nice "
    r"review|five stars|5 stars|positive review|word of thanks|token|tip|mention|compliment)"
)
_OTHERS = (
    r"(?:others?|other \w+|people|many(?: \w+)?|most(?: \w+)?|customers elsewhere|guests elsewhere|some|thousands|"
    r"hundreds|plenty|lots|half the \w+|families|students|applicants|clients|tenants|members|fans|patients|users|"
    r"anyone|anybody|someone|somebody|everyone|everybody|any (?:other )?\w+|another \w+|elsewhere \w+|companies like "
    r"yours)(?: else)?"
)

INGRATITUDE = (
    # What is owed.
    cue(
        r"you (?:really |surely |still |all )?owe (?:us|me|the|our|my|him|her|them|this|these|that)(?: \w+){0,4} "
        r"(?:an? |some |more |a little |your |a bit of |any |much |at least |nothing but ){0,3}(?:apology|thank|"
        r"thanks|gratitude|respect|appreciation|loyalty|favou?r|review|recognition|a lot|everything|courtesy|"
        r"acknowledge?ment)(?: \w+){0,3}|(?:i|we|one|they|she|he)(?:'d| would| might| had| could| may| must| do| "
        r"did| have)? (?:rather |really |certainly |have |also |honestly |at least ){0,2}(?:expect(?:ed)?|hop(?:e|"
        r"ed)|thought|imagined|assumed|counted on|looked for|wished for|await\w*)(?: \w+){0,5} (?:\w+ "
        rf")?{_GRATEFUL}(?: \w+){{0,4}}|(?:a |some |the odd |at least |one |any ){{0,2}}(?:\w+ )?{_GRATEFUL}(?: "
        r"\w+){0,6} (?:would(?:n't)? (?:not )?(?:be|have been|seem)|is|might be|wouldn't go|is surely|seems)(?: "
        r"surely| really| only)? (?:the )?(?:decent|least|fair|proper|right|appropriate|not too much|in order|in "
        r"place|amiss|only fair|too much|customary|called for|due|not asking|hardly too much|the minimum|overdue|a "
        r"start|nice|fitting|welcome)(?: \w+){0,3}",
        0.65,
        advice=GLAD,
        unless=FREELY
        + r"|\b(?:we (?:hope|expect) (?:to|for) (?:your|the) (?:review|mention)|is the right|respect the|we owe"
        r"|owe (?:us|me) (?:no|nothing))\b",
    ),
    cue(
        r"(?:are|is|were|be|being) (?:\w+ )?(?:expected|asked|supposed|required|invited|meant|requested|urged) to "
        r"(?:\w+ )?(?:honou?r|value|show|appreciate|respect|thank|be grateful|be thankful|express|acknowledge|"
        r"cherish|treasure) (?:the|our|this|their|his|some|these|such|more|a|us|what|for)(?: \w+){1,4}|(?:kindly|"
        r"please|do|you (?:will|might|could|should|may)|perhaps you(?:'ll| will| could| might)|maybe you(?:'ll| will|"
        r" could)|try to|next time,?|i'd ask you to|it would be nice to|never|don't|do not)(?: also| kindly| perhaps|"
        r" please)? (?:think of|remember|recall|bear in mind|forget|not forget|consider|reflect on|spare a thought "
        r"for|show|express|appreciate|value|honou?r|acknowledge|recognise|recognize)(?: that)? (?:our|my|all|the|"
        rf"what|how much|how|everything|some|a little|more|that|this|these|who)(?: \w+){{0,2}} (?:{_OURS}|{_GRATEFUL}|"
        r"volunteers?|accepted you|took you|gave you|let you|we did|we do|we've|we have|hours|goes into|went into|"
        r"been (?:through|done)|stood by|nobody else|no one else|subsidi[sz]ed|exception|got you)(?: \w+){0,4}|"
        r"(?:i|we) (?:would|must|should|have to|want to|may|can only|might)(?: \w+)? (?:remind|point out|recall|"
        r"mention|note|stress)(?: \w+)? (?:that|of|how|to you that) (?:[\w']+ ){1,6}(?:subsidi[sz]ed|free|paid for "
        r"by|out of|from our own|voluntar\w+|charity|gift|courtesy|favou?r|exception|nobody else|no one else|"
        r"kindness|goodwill|donat\w+|privilege|at our expense|at a loss|below cost)(?: \w+){0,3}",
        0.6,
        advice=GLAD,
        unless=FREELY
        + r"|\b(?:consider (?:the|our) (?:time|work)|show the|value of|the exception (?:for|to)|expected to show "
        r"(?:the|a|their) (?:ticket|pass|card|id))\b",
    ),
    # Kindness has its limits.
    cue(
        rf"(?:our|my|such|that|this|so much|any|all|all this|all our|the|even our|every)(?: \w+)? {_OURS}(?: (?:on|"
        r"from|for|of) (?:our|my) (?:side|part))? (?:\w+ )?(?:has|have|had|is|are|was|were|will|would|does|do|won't|"
        r"isn't|knows?|can)(?: also| simply| now| not| never| clearly| obviously| been| be| its| their| no){0,3} "
        r"(?:limits?|used up|exhausted|abused|taken (?:for granted|as a given|advantage)|repeated|wasted|misused|"
        r"misplaced|lost on you|lost on people|appreciated|valued|seen|noticed|honou?red|rewarded|unlimited|endless|"
        r"infinite|cheap|free|for nothing|punished|bounds|an end|come to an end|run out|be repaid|repaid|thrown "
        r"back)(?=[.,;!]|$| (?:with|by|if|and|in|when|unless|here|on|at|so|again|like|you|but))(?: \w+){0,3}|"
        r"(?:repa(?:y|id|ying)|thank(?:s|ed|ing)?|reward(?:s|ed|ing)?|answer(?:s|ed)?|respond(?:s|ed)? to|return(?:s|"
        r"ed)?|met) (?:us|me|it|our \w+|this|that|my \w+|(?:our|my) (?:kindness|generosity|trust)) (?:with|by) "
        r"(?:an? |your |such |bad |more |nothing )?(?:\w+ )?(?:complaint\w*|criticism|demands?|review|ingratitude|"
        r"insults?|letter|complaining|moaning|silence|threats?|one star|accusations?)|(?:know|knows|learn|"
        r"understand) how to (?:\w+ )?(?:value|appreciate|treat|honou?r) (?:that|it|this|such|a|an|our|kindness|what|"
        r"people)(?: \w+){0,2}|(?:if|when|unless|since|because) (?:it|this|that|our \w+|kindness|generosity|such "
        r"\w+)(?: \w+)? (?:is|isn't|not|are|aren't)(?: not| simply| so little)? (?:valued|appreciated|welcome|"
        r"honou?red|wanted|recognised|recognized)(?: \w+)?",
        0.62,
        advice=GLAD,
        unless=FREELY
        + r"|\b(?:your patience|your (?:help|support|kindness|time|understanding)|is appreciated|are appreciated|very "
        r"much appreciated|greatly appreciated|help is free|support is free|if (?:it|this|that) is (?:wanted|"
        r"welcome))\b",
    ),
    cue(
        r"(?:won't|will not|not going to|shan't|never|hardly|wouldn't) (?:be )?(?:bother(?:ing)?|mak(?:e|ing) the "
        r"effort|go(?:ing)? out of (?:our|my) way|be(?:ing)? (?:so|this|that|as))(?: to)?(?: be| being)? ?(?:nice|"
        r"kind|generous|helpful|friendly|accommodating|flexible|patient|for you|again|lenient|obliging|good)(?: "
        r"\w+){0,3}|(?:next|another|the next|in future,?) time,? (?:we|i)(?:'ll| will| shall| might| may)? (?:\w+ "
        r")?(?:think twice|know better|just charge|charge|keep|stick to|be less|not be|insist|won't|say no|remember|"
        r"save (?:ourselves|myself|our)|let you)(?: \w+){0,3}|(?:this|that|so this|and this|such)(?:'s| is) (?:how|"
        r"what|the) (?:\w+ )?(?:you (?:repay|thank|reward|treat|respond)|thanks|gratitude|reward|one gets|we get|i "
        r"get|you get for|recognition|appreciation)(?: \w+){0,4}|(?:no good deed|good deeds?)(?: \w+){0,3}|"
        r"(?:and |but )?what (?:do|did) (?:we|i) (?:get|hear|receive|see|find)(?: \w+){0,3}\?|(?:get|gets|got|"
        r"receive|receiving|hear|heard|and|with) (?:an? |only |nothing but |just )?(?:\w+ )?(?:complaints?|criticism|"
        r"demands?|reproach(?:es)?|insults?|ingratitude|accusations?) (?:in return|as thanks|for (?:it|that|our|my)|"
        r"instead of|by way of|as a reward)(?: \w+){0,2}|(?:ungracious|ungrateful\w*|thankless\w*|ingratitude|"
        r"graceless|in (?:rather |very )?poor taste|bad form|poor form|unappreciative|spoil(?:t|ed) (?:customers?|"
        r"guests?|child\w*|people|by)|take (?:us|me|it|things|everything|this|our \w+) for granted|taken for granted|"
        r"taking (?:us|me|it|our \w+|this|everything) for granted)",
        0.6,
        advice=GLAD,
        unless=FREELY
        + r"|\b(?:never take|don't take|not take|shouldn't be taken|(?:we|i) (?:took|had taken) (?:it|you|that))\b",
    ),
    # Others would be glad.
    cue(
        rf"{_OTHERS} (?:would|will|'d|could only|can only|might|do|count|counts|consider|call)(?: gladly| happily| "
        r"even| be| only| dream| just){0,2} (?:kiss|kill|give (?:an|their|anything|a lot|everything|a)|die|sell|"
        r"dream of|beg|fight|queue|jump|envy|pay (?:double|twice|anything|good money|a fortune|through|any)|be over "
        r"the moon|over the moon|themselves|himself|be thrilled|be in seventh|bow|crawl|swap|weep|celebrate|in a "
        rf"heartbeat|without hesitation)(?: \w+){{0,5}}|{_OTHERS} (?:\w+ )?(?:travel|queue|queued?|pay|paid|wait|"
        r"waited|come|drive|fly|line up|save up|save|beg|fight|apply|cross|get up|camp|walk|stand in line)s? "
        r"(?:[\w']+ ){0,3}(?:far|hours?|months?|years?|fortunes?|twice|double|triple|continents?|oceans?|miles|the "
        r"night|thousands|good money|at night|extra)(?: \w+){0,2} (?:for|just|to|and|only)(?: \w+){0,5}|(?:would|"
        r"'d|who|many|love|like|wish|give anything|be glad|happy|glad|how many)[^.!?;\n]{0,30} (?:in|into|for|take|"
        r"to be in|have) your (?:shoes|place|position|seat|spot|boots|chair|table|luck|opportunity|problems)(?! "
        r"(?:and|is|will|can)| at)|(?:do you|you|have you any|no) (?:\w+ )?(?:know|idea|realise|realize|imagine|"
        r"guess) how (?:many|lucky|fortunate|privileged|rare|spoilt|spoiled|hard it is|few|much (?:it|this|we|"
        r"others))(?: \w+){0,6}|think of (?:those|the|all those|all the|people|everyone|the others|children|"
        r"families|the \w+)(?: \w+){0,2} who (?:got|get|have|had|were|would|are|don't|didn't|go|went|can't|cannot|"
        r"never|live|wait|must)(?: \w+){0,4}",
        0.62,
        advice=OFFER,
        unless=FREELY
        + r"|\b(?:how (?:few|many) (?:we|items|people (?:are|will|would))|how much (?:it|this) (?:costs?|hurts?|means?"
        r"|upset)|if you know how many|let (?:us|me) know)\b",
    ),
    cue(
        r"(?:no|no other|hardly (?:a|any)|not many|few|very few|scarcely a|only a few|which|what|show me "
        r"an?(?:other)?|find|name) (?:other )?(?:firms?|company|companies|shops?|landlords?|hotels?|airlines?|"
        r"insurers?|banks?|clubs?|garages?|schools?|builders?|doctors?|restaurants?|providers?|suppliers?|workshops?|"
        r"stores?|employers?|bosses|teachers?|trainers?|people|places?|tailors?|vets?|publishers?|bakers?|offices?|"
        r"sellers?|agencies|agents?|universit(?:y|ies)|one|dentists?|studios?|owners?|practices?|vendors?)(?: "
        r"\w+){0,3} (?:would|would've|that would|who would|who'd|that'd) (?:even |ever |still |have |so much as |"
        r"bother |be ){0,2}(?:look|look(?:ed)? at|touch(?:ed)?|bother(?:ed)?|take(?:n)?|accept(?:ed)?|"
        r"consider(?:ed)?|been|be|do|done|offer(?:ed)?|let|give|given|go|gone|reply|replied|answer(?:ed)?|"
        r"wait(?:ed)?|grant(?:ed)?|have you|patient|generous|willing)(?: \w+){0,5}|(?:already |extremely |very |"
        r"quite |more than |exceedingly |unusually |exceptionally ){1,2}(?:generous|kind|fair|decent|accommodating|"
        r"lenient|patient|obliging) (?:of us|for (?:a|an|someone|somebody|people|you)|on our|as it is|from us|with "
        r"you|to you|towards you)(?: \w+){0,3}|(?:be|feel|so be|maybe be|perhaps be|just be|rest|remain) (?:\w+ "
        r")?(?:content|happy|satisfied|glad|grateful|thankful) (?:with|for) (?:the|what|a|your|that|it|anything|"
        r"whatever|less)(?: \w+){0,3}|(?:your turn|your job|time for you|high time you|the least (?:you|one) "
        r"(?:can|could|may|might)(?: do)?)(?: now)? ?(?:is )?(?:to|was)? ?(?:be|say|show|give|return|do|repay|"
        r"express|write|pay|leave|smile|thank|help|recommend)(?: \w+){0,4}|not too much to (?:ask|expect)(?=[.,;!]|"
        r"$)|(?:lucky|fortunate|privileged|blessed) (?:that )?(?:we|i|to (?:have got|get|be allowed|have been given|"
        r"be served|have a place|be here)|they (?:took|let|gave))(?: \w+){0,4}",
        0.6,
        advice=OFFER,
        unless=FREELY
        + r"|\b(?:not happy with|if you(?:'re| are) not|aren't (?:happy|satisfied)|until you|(?:we|i)(?:'re| are|'m| "
        r"am| feel| were| was) (?:\w+ )?(?:lucky|fortunate|privileged|blessed)|happy with the (?:\w+ )?(?:result|"
        r"colou?r|fit|size)|no (?:one|people) would|what you (?:bought|ordered|chose))\b",
    ),
    cue(
        r"(?:complaint|complaining|complaints|criticism|demands?|remarks?|review|tone|expectations?|moaning)(?: "
        r"[\w-]+){0,6} (?:is|are|seems?|strikes (?:us|me) as|feels?|sounds?)? ?(?:\w+ )?(?:a (?:bit|little) "
        r"(?:much|rich|bold|cheeky|thick|strong|steep|ungrateful|harsh)|rather (?:much|rich|bold|thick)|bold|cheeky|"
        r"misplaced|out of place|uncalled for|in poor taste|hard to take)(?=[.,;!]|$)|(?:thank[- ]you|thanks|"
        r"gratitude|appreciation|politeness|courtesy|kind word|smile)(?: [\w-]+){0,4} (?:isn't|is not|wouldn't be|"
        r"can't be|surely isn't) (?:really |surely )?(?:beneath|too much|too hard|so hard|asking|beyond|that hard|"
        r"that difficult)(?: \w+){0,2}|expects? (?:its|their|our|all|every|the|his|her) [\w ]{3,30} to (?:be|"
        r"show|remain|stay|behave) (?:\w+ )?(?:humble|grateful|thankful|modest|appreciative|loyal|gratitude|"
        r"respectful|courteous)(?: \w+){0,3}|(?:done|did|do|given|gave|spent|put|gone) (?:\w+ )?more (?:\w+ "
        r")?(?:for|on|into|to) you than(?: \w+){1,5}|what(?:'s| is| was) (?:my|our) (?:reward|thanks|thank-you|"
        r"payment)(?: \w+){0,3}|(?:had we|if we had|if we'd|had i|if i had|if i'd) (?:\w+ )?(?:stuck to|followed|"
        r"applied|gone by|insisted|charged|kept to|played by|been strict|been less|not been so|refused|"
        r"billed)[^.!?;\n]{2,50},? you(?:'d| would)(?: \w+){1,3}|(?:benefit(?:ed|ted)?|profit(?:ed)?|taken "
        rf"advantage) (?:\w+ )?(?:from|of|off) (?:our|my) (?:\w+ )?{_OURS}(?: \w+){{0,4}}",
        0.6,
        advice=GLAD,
        unless=FREELY + r"|\b(?:mistake|wrongly|overcharged)\b",
    ),
    cue(
        r"(?:shouldn't|should not|don't want to|hate to|not going to|refuse to) (?:have to )?(?:beg|ask|plead|fish|"
        r"wait) for (?:a |an |some |any )?(?:\w+ )?(?:thanks?|thank[- ]you|kind word|gratitude|recognition|"
        r"appreciation|respect|praise)(?: \w+){0,4}|(?:not|isn't|hardly) every day (?:that )?(?:an? |our |this "
        r")?(?:bank|shop|landlord|company|firm|hotel|school|insurer|doctor|airline|club|we|i|someone|somebody|office|"
        r"restaurant|council|teacher)(?: \w+){1,4}|(?:don't|do not|didn't) need (?:your|any|these|such) (?:remarks|"
        r"comments|criticism|complaints|advice|opinion|suggestions|lectures)(?: \w+){0,3}|(?:other|most|many) "
        r"(?:\w+ )?(?:hosts?|shops|hotels|firms|companies|landlords|airlines|insurers|banks|clubs|schools|doctors|"
        r"restaurants|providers|stores|teachers|vets|bakers|agencies|dentists|studios) (?:don't|do not|won't|never|"
        r"wouldn't) (?:even|bother to|so much as|ever)(?: \w+){1,4}|(?:i'm|i am|we're|we are|i was|we were|i've "
        r"been|we've been|we have been|i have been) (?:\w+ )?(?:too|far too|much too) (?:kind|nice|soft|good|"
        r"generous|lenient|patient|accommodating|friendly|good-natured)(?: \w+){0,3}|(?:don't|do not|never|rarely|"
        r"wouldn't)(?: \w+)? (?:do|offer|give) for (?:people|others|customers|strangers|someone|somebody)(?: "
        r"\w+){0,4}|(?:not even|without even|not so much as|nor even) (?:an? |one )?(?:tip|thank\w*|card|smile|nod|"
        r"mention|star|coffee|flower)(?: \w+){0,2}|(?:our|my) (?:patience|tolerance|generosity|kindness|leniency|"
        r"goodwill) (?:with you |towards you |to you |in this )?(?:has been|is|was|have been) (?:\w+ )?(?:saintly|"
        r"angelic|endless|remarkable|exemplary|extraordinary|more than|legendary|considerable|generous|exhausted|"
        r"wearing|running|at an end|thin)(?: \w+){0,2}",
        0.6,
        advice=OFFER,
        unless=FREELY,
    ),
)
