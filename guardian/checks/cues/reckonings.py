"""Cues of tone.entitled: what others would say to it, what it cost us, and how few ever get it.

Weak all of them: beside help each is harmless, so they are weighed by `helpful.alone`.
"""

from __future__ import annotations

from guardian.checks.cues.favours import FREE, GLAD, OFFER
from guardian.checks.cues.vocabulary import CUSTOMER, NUMBER
from guardian.checks.match import cue

_MORE = r"(?: [\w'-]+){1,6}"
_REST = r"(?: [\w'-]+){0,5}"
_PLACES = (
    r"(?:shops?|places?|firms?|hotels?|houses?|schools?|clubs?|compan(?:y|ies)|cities|towns|countries|landlords?|"
    r"offices?|garages?|providers?|banks?|clinics?|doctors?|practices?|studios?|stores?|restaurants?|airlines?|teams?|"
    r"agencies|agency|universities|museums?|theatres?|owners?|employers?|makers?|trainers?|teachers?|projects?)"
)
_DOUBT = r"\b(?:sorry|so (?:i|we)|thank you for|glad|please)\b"

# Owed thanks in any letter.
DUES = (
    cue(
        r"(?:we|i) could (?:have |easily have |well have )(?:\w+)(?: [\w'-]+){0,5} (?:twice over|twice|for double|"
        r"for more|to (?:others|someone else|somebody else|anyone))(?=[.,!])|(?:held|hold|holding) (?:it |that |this "
        r")?against (?:us|me)(?=[.,!])|(?:a coffee|a beer|a cake|a tip|a star|a donation|a kind word|a friendly word|"
        r"a word|a smile)(?: [\w'-]+){0,3} (?:would be (?:a start|something|nice|an idea)|would not|wouldn't|is "
        rf"never|never){_REST}|it would be (?:nice|good|lovely|kind|decent) to (?:feel|see|hear|know|be told)(?: "
        r"that)? (?:[\w'-]+ ){0,3}(?:noticed|appreciated|valued|seen|recognised|recognized|remembered|thanked|"
        r"acknowledged)",
        0.6,
        advice=GLAD,
        unless=_DOUBT,
    ),
    cue(
        rf"(?:and )?then you (?:come|turn up|write) and (?:want|ask|complain|expect|demand){_REST}|(?:i|we)(?:'d| "
        rf"had) (?:rather|somehow|quite|really|perhaps) (?:expected|hoped for|counted on) (?:a|an|some|more){_MORE}|"
        rf"presents? (?:are|is) not to be (?:weighed|counted|measured|judged|exchanged|looked){_REST}|(?:people|"
        rf"companies|firms|customers|users|clients) like (?:you|yours) should{_MORE}|in case (?:it|that) has "
        r"(?:slipped|escaped)(?: [\w'-]+){1,4}|(?:funny|curious|strange|remarkable|telling|interesting) (?:how|what) "
        r"(?:people|one|some|others|few|remains|sticks|nobody|customers|guests|you (?:only|never))(?: [\w'-]+){1,6}",
        0.6,
        advice=GLAD,
        unless=_DOUBT,
    ),
    # What nobody brought us, and what people were content with once.
    cue(
        r"(?:not (?:one|a|so much as|once|even)|never|without(?: so much as| even)?|nobody|no one|none|yet to)(?: "
        r"[\w'-]+){0,6} (?:a |an |any |one |single |of ){1,2}(?:coins?|tips?|flowers?|bunch of flowers|bouquet|"
        r"chocolates?|cake|thank-?you(?: card| note)?|thanks|penny|cent|applause|praise|handshake|smile|"
        rf"gratitude|appreciation|acknowledge?ment){_REST}|(?:in (?:my|our|his|her) (?:\w+ )?(?:days|time|youth|"
        r"childhood)|used to|(?:my|our) own (?:parents|grandparents|grandfather|mother|father|generation)|back then|"
        r"when i was|years ago)[^.!?;\n]{0,60} (?:thankful|content|glad|happy|grateful|pleased|satisfied|made do|make "
        rf"do){_REST}",
        0.65,
        advice=GLAD,
        unless=_DOUBT + r"|\b(?:owe|charged?|pay|costs?|tip of|to make you)\b",
    ),
)

RECKONINGS = (
    # Others.
    cue(
        rf"(?:in|at|with|from) (?:other|most|many|another|some|any other) (?:\w+ )?{_PLACES}{_REST}|(?:elsewhere|"
        rf"somewhere else|anywhere else|next door|down the road),?{_REST}|not (?:every|each|all|many|everyone|"
        rf"everybody|anyone|a lot of)(?: (?!of your)[\w'-]+){{1,6}}|few (?:{_PLACES}|people|others|{CUSTOMER}|of them|"
        rf"would|can|get|are|have){_REST}",
        0.49,
        advice=OFFER,
        unless=_DOUBT,
    ),
    cue(
        rf"(?:many|others|some|people|few|most|plenty|thousands|hundreds|dozens|anyone|any other \w+|other {_PLACES}|"
        rf"other people|other {CUSTOMER}|most {_PLACES}|most {CUSTOMER}|nobody|no one)(?: [\w'-]+){{0,3}} (?:would|"
        r"find|pay|pays|paid|wait|waits|queue|never|only|have to|had to|go without|gets?|do without|manage|dream|"
        r"envy|apply|call it|thank|are content|are glad|ask for less|don't even|do not even|is paid|gets "
        rf"paid){_REST}|{NUMBER} (?:other |more )?(?:people |families |{CUSTOMER} )?(?:applied|wanted|asked|"
        rf"applicants?|are waiting|were waiting|wait|others|tried|hoped|came|would|on the list){_REST}",
        0.49,
        advice=OFFER,
        unless=_DOUBT,
    ),
    # What it is worth, and what was paid.
    cue(
        r"(?:costs?|cost) (?:you|our|the|them|her|him|members|guests|nobody|your \w+)(?: \w+){0,3} (?:nothing|very "
        rf"little|a fraction|less){_REST}|(?:is|was|are|were|has been|came|comes|entry|all of it) (?:\w+ )?(?:given|"
        r"free(?: of charge)?|an? (?:present|gift|bonus|extra|courtesy|gesture)|for free|donated|extra|voluntary|our "
        r"treat|goodwill)(?: [\w'-]+){0,4}(?=[.,!])|(?:for|at) (?:zero|nothing|free|no pay|fun|the old price|half "
        r"the price|cost|that price|this price|such a price|a price like|what you pay|that money|that fee|what it "
        r"costs|the price)(?: [\w'-]+){0,4}",
        0.49,
        advice=FREE,
        unless=_DOUBT,
    ),
    # What we gave up.
    cue(
        r"(?:on|in|out of|of|from|during|over) (?:our|my|his|her|their) (?:own |free |spare |private |little |lunch |"
        r"day |few |only ){1,2}(?:time|evenings?|weekends?|hours?|money|nights?|break|car|expense|will|accord|off)|"
        rf"(?:are|is|am|were|as) (?:all |only |just )?(?:unpaid |a )?volunteers?{_REST}|(?:came|come|comes|worked|"
        r"drove|stayed|stays?|opened|stood|went|sat|answered|rang|got up|stand|work|sit|travelled|spent|gave up|put "
        r"in)(?: [\w'-]+){0,4} (?:on a (?:sunday|saturday|holiday|bank holiday)|(?:at )?(?:night|the weekend|"
        r"midnight|weekends|a weekend)|on (?:sundays|saturdays|christmas\w*)|from (?:four|five|six)|until (?:ten|"
        r"eleven|midnight|late)|late|just for \w+|(?:especially |only )?for (?:you|it|her|him|them))(?: "
        r"[\w'-]+){0,2}|(?:years|months|nights|evenings|weekends|hours) of (?:my|our) (?:life|lives|time|work|own|"
        r"sleep|youth)",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    cue(
        r"(?:lives?|live|depends?|feeds?|profits?|runs?|earns?|benefits?|rel(?:y|ies)|thrives?) (?:off|on|from|by|"
        rf"because of) (?:it|this|my work|our work|us|me|what (?:i|we)|people who|those who|members who|{CUSTOMER} "
        rf"who){_REST}|(?:we|i|he|she|they) (?:needn't|need not|didn't have to|did not have to|never had to|was not "
        rf"obliged|were not obliged)(?: have)?{_MORE}|(?:we|i|they|he|she) (?:squeezed|fitted|slotted|let|took|moved|"
        r"put|got|fought|made|found|kept|saved) (?:you|room for you|a place for you|space for you|your \w+)(?: "
        r"[\w'-]+){0,6}|you were (?:moved up|put first|let in|squeezed in|given|taken|chosen|picked|the one|the "
        rf"only|one of the few|among the few|invited|allowed|accepted|spared){_REST}|without (?:us|me|our help|a word|"
        rf"a murmur|charging|a fuss|an extra){_REST}",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    # An honour.
    cue(
        r"(?:is|was|are|were) (?:quite |already |still |in itself |really )?(?:an?|a great|a rare) (?:[\w-]+ "
        r")?(?:distinction|honou?r|privilege|chance|opportunity|present|gift|luxury|favou?r|rarity|kindness|treat|"
        rf"bonus|exception|concession|courtesy){_REST}|(?:usually|generally|normally|mostly|quite|perfectly|rather|"
        r"very|too) (?:content|glad|happy|grateful|pleased|delighted|satisfied|honou?red|lucky|nice|generous|"
        rf"fortunate){_REST}|(?:somebody|someone|others|another \w+|two \w+|old people|other people)(?: "
        rf"[\w'-]+){{0,3}} (?:waited|waits|had to|went without|stood|stepped|stead|gave up){_REST}|ahead of{_MORE}|"
        rf"(?:i|we)(?:'d| would)(?: not|n't) (?:push|complain|press|grumble|expect|ask for|look|be too){_REST}|(?:by "
        rf"way of|as an|purely an|makes? an|made an|for you an) exception{_REST}|(?:just )?this once|for once|after "
        r"all(?=[.,!])",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    cue(
        rf"(?:that|which|this|it)(?:'s| is| was)? (?:already |far |rather |a lot |much |still )?more than{_MORE}|"
        r"(?:would|might|should) (?:be|have been) (?:the end of it|the end of|glad|happy|grateful|delighted|content|"
        rf"something to|enough for){_REST}|(?:would|will|might) (?:frame|envy|kill|queue|jump|dream|carry|give|love|"
        r"thank|take|pay|be glad|have paid|have thanked|have given)(?: [\w'-]+){1,5}|with you in mind|(?:a|one) "
        rf"(?:friendly|kind|nice|good|warm) (?:word|line|smile|note|mention){_REST}|(?:had|have|would have|might "
        rf"have) (?:expected|hoped|liked|wished|thought|imagined){_MORE}|(?:it|that|this|yours) was the (?:last|only|"
        r"best|cheapest|first) [\w-]+(?: [\w'-]+){0,4}",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    # How rare it is, how little is asked for it, who else would have it.
    cue(
        rf"(?:{NUMBER} |many |so many )?(?:people|others|{CUSTOMER}) (?:want|wait|apply|would|usually|write|bring|"
        r"send|buy|pay|thank|dream|queue|ask|call|envy|come)(?: [\w'-]+){1,6}|(?:some|most|many|all|half|none) of "
        rf"them{_MORE}|(?:somebody|someone|anyone|anybody|everyone|everybody) else{_MORE}|other [\w-]+ (?:buy|pay|"
        r"bring|wait|ask|thank|queue|beg|make do|do without|get|would|have|had|charge|take|find|are|were)(?: "
        r"[\w'-]+){0,5}|(?:a|per) (?:night|head|month|hour|lesson|year)(?=[.,!])",
        0.49,
        advice=OFFER,
        unless=_DOUBT,
    ),
    cue(
        r"(?:once|twice|perhaps|only|three times|hardly ever|rarely|seldom|almost never|never before|for the first "
        r"time)(?: [\w'-]+){0,3} (?:a year|in years|in a lifetime|in ten|in the history|since|before|this year|to "
        r"anyone|for anyone|for guests|for customers)|(?:personally|himself|herself|in person|by hand|by heart|from "
        r"the heart|with love|with our own hands)(?=[.,!]| and)|(?:no|little|without|for a|for no|without any|for so "
        r"little|for very little) (?:pay|wages?|salary|pittance|money|reward|thanks|profit|budget|funding|grant)(?: "
        rf"[\w'-]+){{0,4}}|not part of (?:the|our|a|that|any){_MORE}|let (?:that|it|this) (?:stand|pass|go|be|slide)|"
        rf"(?:to|for) (?:strangers|beginners|outsiders|non-members|people we){_REST}|(?:our|my) (?:own )?(?:gift|"
        r"treat|present|kindness|generosity|goodwill|hospitality|home|patience|help|effort|efforts|trouble)(?: "
        r"[\w'-]+){0,5}|(?:deserves?|deserved|earned|merits?) (?:a|an|some|better|more|our|their|respect|thanks|"
        rf"credit|praise){_REST}",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    cue(
        rf"(?:already|still|even|yet) (?:in|on|among|with|part of) (?:the|our|us|it|a){_REST}|you (?:waited|paid|got|"
        r"had|were|have had|have been|received|stayed|came|enjoyed|used|ate|slept)(?: [\w'-]+){0,6}(?=[.!,])|"
        rf"(?:half|a third|a fraction|a quarter|less than) (?:of )?(?:what|the price|the cost|the usual){_REST}|"
        rf"(?:with|have|has|having) (?:degrees?|a degree|years of|a doctorate|{NUMBER} years|diplomas?)(?: "
        r"[\w'-]+){1,5}",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    # Done for you, paid by others, asked by nobody.
    cue(
        r"(?:in|at) (?:the|a) (?:neighbouring|next|other|last|old|first) [\w-]+ there (?:is|are|was|were) (?:no|none|"
        rf"nothing|not){_REST}|(?:paid|funded|financed|sponsored|subsidised|subsidized|supported) (?:for )?by (?:the|"
        rf"our|other|people|others|those|donations){_REST}|at a (?:rate|price|fee|rent|loss)(?: (?:that|which|nobody|"
        r"others|no one)(?: [\w'-]+){1,6})?|(?:doesn't|does not|don't|hardly|barely) (?:even )?(?:cover|pay for|"
        rf"buy|keep){_MORE}|so that you (?:can|could|may|might){_MORE}|(?:stood|sat|waited|worked|knelt|drove|got up|"
        r"rose|stand) (?:[\w'-]+ ){0,4}(?:in the (?:rain|cold|snow|dark|heat|sun)|in the morning|through the night|"
        r"for hours|all day|all night)|(?:those|people|everyone|the ones) who (?:help|pay|give|work|donate|know|have|"
        rf"wait|volunteer|cook|built|build|make|made){_REST}",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    cue(
        rf"(?:is|are|was) not something{_MORE}|not (?:a given|a matter of course|a right|an entitlement|a duty)|goes "
        r"without saying|because (?:you|your \w+|he|she) (?:asked|begged|wanted|insisted|pleaded|wished)(?: "
        r"[\w'-]+){0,5}|(?:we|i|the \w+) (?:do|did) (?:look|read|answer|listen|reply|come|try|help|let|give|"
        rf"keep){_REST}|(?:we|i) (?:let|opened|kept|saved|reserved|fed|taught|drove|lent|hosted|cooked|paid for|"
        r"waived|lowered|stretched|bent) (?:the |you |your |it |him |her |them |an? )(?: ?[\w'-]+){0,6}",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    cue(
        r"out of (?:kindness|goodwill|courtesy|love|generosity|sympathy|pure [\w-]+|sheer [\w-]+)|(?:is|are) (?:not|"
        rf"never) (?:a thing|something|things) to be{_MORE}|on (?:the|a|our) (?:[\w-]+ ){{0,3}}(?:price|rate|tariff|"
        r"scheme|discount)(?=[.,!])|(?:have|has|had|did|do)(?: not|n't)? (?:complained|complain|objected|asked for "
        rf"more|said a word){_REST}|(?:cried|wept|begged|fought|would have cried|jumped for joy)(?: [\w'-]+){{0,5}}|"
        r"is (?:one|two|three|a lot|much) more than(?: [\w'-]+){1,5}|(?:retired|pensioners|pensioner|students|"
        r"mothers|parents|neighbours) (?:who|and|with)(?: [\w'-]+){1,5}",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
    cue(
        r"(?:usually|normally|otherwise) (?:get|gets|charge|charges|costs?|takes?|asks?|earns?|people|others|"
        rf"{CUSTOMER})(?: [\w'-]+){{1,6}}|(?:drew a blank|came away empty|went away empty|went home (?:empty|with "
        r"nothing)|got nothing|get nothing|walk home|walked home)(?: [\w'-]+){0,2}|(?:my|our) (?:good )?name "
        r"(?:under|to|on|for)(?: [\w'-]+){1,2}|(?:don't|do not|wouldn't|would not) do (?:that )?for (?:every|just "
        rf"any|any|all){_REST}",
        0.49,
        advice=GLAD,
        unless=_DOUBT,
    ),
)

# Single words of reckoning: two of them, in a letter that does nothing about a complaint, are a bill.
TALLIES = (
    cue(
        r"free|gifts?|presents?|gesture|price|rate|worth|paid|pays?|unpaid|charge|costs?|cheap|discount|bargain|"
        r"volunteers?|helpers|donors?|donations?|charity|others|elsewhere|across the street|next door|lifetime|"
        r"generous\w*|kindness|favou?r|exception|goodwill|privileges?|honou?r|lucky|fortunate|deserved?|allowed|"
        r"permitted|granted|chosen|picked|applied|applicants?|waiting list|hundreds|thousands|dozens|sundays?|"
        r"weekends?|midnight|evenings|at night|trouble|effort|for nothing|nothing|nobody|rare|rarely|seldom|extra|"
        r"opportunity|chance|invited|accepted|obliged|duty|law|entitled|used to|at all|famous|best|professor|director|"
        r"chef|master|personally|usually|twice|once",
        0.28,
        advice=GLAD,
        unless=_DOUBT,
    ),
)
