"""Cues of tone.entitled: what was given freely is brought up against whoever asks for something."""

from __future__ import annotations

from guardian.checks.cues.favours import GLAD, OFFER
from guardian.checks.cues.patronage import GRUMBLE
from guardian.checks.cues.sacrifices import FREELY
from guardian.checks.cues.vocabulary import CUSTOMER, LETTER, NUMBER
from guardian.checks.match import cue

_REST = r"(?: [\w'-]+){0,5}"
_MORE = r"(?: [\w'-]+){1,6}"
_BOON = (
    r"(?:courtes(?:y|ies)|favou?rs?|goodwill|gifts?|presents?|kindness|generosity|gestures?|concessions?|exceptions?|"
    r"hospitality|discounts?|privileges?|charity|help|voluntary \w+)"
)
_CLAIM = (
    r"(?:a |an |the |some |your )?(?:claims?|rights?|demands?|entitlements?|complaints?|grievances?|duty|obligations?|"
    r"reproach(?:es)?|accusations?|wish lists?|habits?|matter of course)"
)
_GLADLY = (
    r"(?:gladly|happily|love|be (?:\w+ )?(?:glad|happy|grateful|delighted|thrilled|over the moon|content)|kiss|kill|"
    r"give|jump|thank|dream|queue|take|swap|trade|wait|beg|envy|crawl|walk)"
)
_OTHERS = rf"(?:people|others|famil(?:y|ies)|plenty|many|a few|quite a few|some|hundreds|thousands|{CUSTOMER})"
_ALONE = (
    r"(?:staff|free|complimentary|charity|reduced|discounted|guest|sponsored|subsidi[sz]ed|friends|goodwill|donated|"
    r"half-price|cut-price|bargain)"
)
_UNLESS = FREELY + r"|\b(?:how can|if (?:it|this) (?:isn't|is not)|unless you)\b"

BOUNTY = (
    # A kindness, held against them.
    cue(
        rf"{_BOON}(?: [\w'-]+){{0,4}} (?:is|are|was|being|been|gets?|should|turns?|turned|turning|becomes?|became)(?: "
        r"(?:now|being|so|often|quickly|to be|be|always|soon|turned|made|taken|seen|treated|mistaken|read|"
        rf"understood)){{0,3}} (?:into|for|as) {_CLAIM}|(?:turn|turns|turning|turned|make|making|made|twist\w*) (?:a |"
        rf"an |our |my |the |that |this )?(?:\w+ )?{_BOON} into{_MORE}|,? (?:which|something|and that|and) (?:we|i|he|"
        r"she|they) (?:really |certainly |strictly )?(?:don't|didn't|do not|did not|wouldn't|needn't|are not obliged|"
        r"aren't obliged|were not obliged)(?: have)? (?:to|do|done|to do)(?=[.,;!]| and| but)|(?:as|purely as|only "
        r"as|just as) a (?:personal |special |pure |friendly )?favour(?: to| for)?(?: (?:me|us|you|him|her|my|our|"
        r"the)(?: \w+)?)?(?=[.,!]| and| because| so)",
        0.62,
        advice=GLAD,
        unless=_UNLESS + r"|\b(?:ask(?:ing)? (?:you )?(?:for )?(?:this |it )?as|could you|would you)\b",
    ),
    # Nobody thanks us.
    cue(
        r"(?:nobody|no one|not one|none of (?:you|them)|hardly anyone|not a soul|not a single \w+|you never|not "
        r"once)(?: (?:has|have|had|did|was|of|you|ever|even|once|bothered|to|them|the|a|so much as)){0,4} "
        r"(?:thanked?|thanks|said (?:a word|thank|thanks)|says? (?:thank|thanks)|say thank|appreciated|"
        rf"appreciates){_REST}|(?:somebody|someone|people|one|most (?:people|of them|customers)|others|other \w+|"
        r"guests|customers|families|normal people) (?:usually|normally|generally|mostly|tend to|would|might|do) "
        r"(?:say|send|bring|write|thank|give|smile|be)(?: [\w'-]+){0,4} (?:nice|kind|thanks?|thank you|flowers|"
        r"cake|chocolates?|grateful|delighted|pleased|glad|happy|when|for|instead)(?! to)(?: [\w'-]+){0,4}|(?:and "
        r")?(?:what|all) (?:i|we) (?:get|got|hear|receive|read|see)(?: back| from you| now| for it)? (?:is|was|are) "
        rf"(?:an? |this |that |the |one )(?:list|{LETTER}|\w+ (?:of|about)|{GRUMBLE}|typos?|stars?|\w+){_REST}",
        0.62,
        advice=GLAD,
        unless=_UNLESS + r"|\b(?:help us|us (?:get|to)|error|page|screen|message|code)\b",
    ),
    # Others would be glad of it.
    cue(
        rf"{_OTHERS} (?:on (?:the|our) (?:\w+ )?list |waiting |out there |in line |in \w+ |here |elsewhere |i know "
        rf")?(?:who|that)(?:'d| would| will|'ll) (?:\w+ )?{_GLADLY}{_REST}|(?:i|we) (?:know|could name|can name|can "
        rf"think of|could think of|have)(?: [\w'-]+){{0,2}} {_OTHERS} (?:who|that)(?:'d| would){_REST}|(?:{_OTHERS}|"
        r"somebody else|someone else|everyone else|everybody else|the others) (?:pays?|paid|would pay|has to pay|"
        rf"have to pay|had to pay) (?:the )?(?:full|double|twice|good|a fortune|three|full whack|more){_REST}|(?:you "
        r")?know what (?:others|other \w+|they|it|that|this|the competition|people) (?:ask|charge|costs?|take|would|"
        rf"pay)s?{_REST}|others would have (?:charged|refused|said|asked|sent|billed|taken|told|thrown|laughed){_REST}",
        0.62,
        advice=OFFER,
        unless=_UNLESS + r"|\b(?:happy to recommend|recommend)\b",
    ),
    # Not for that money, not on that ticket.
    cue(
        r"(?:for|at|considering|given) (?:what|how little|the little) you(?:'re|'ve| are| have)? (?:pay|paid|paying|"
        rf"spent|spend|gave)(?: [\w'-]+){{0,3}},?{_REST}|at (?:that|this|such a) price,? (?:i|we|you|one|nobody|no "
        rf"one){_REST}|for {NUMBER}(?: \w+)?,? (?:one|you|nobody) (?:doesn't|does not|don't|do not|can't|cannot|"
        rf"shouldn't|won't|counts|asks|complains|can){_REST}|you(?:'re| are)(?: all)? (?:flying|travelling|staying|"
        r"eating|living|studying|training|using|sitting|playing|here|parking|sleeping)(?: here)? (?:on|at|with|for|"
        rf"in) (?:a|an|our|the) {_ALONE} [\w-]+(?: [\w'-]+){{0,2}}|(?:live|lives|stay|stays|study|eat|play|park|"
        r"work)(?: [\w'-]+)? (?:in|at|on) (?:one of )?the (?:cheapest|best|nicest|lowest|most \w+)(?: "
        r"[\w'-]+){1,4}(?=[.,!;])",
        0.58,
        advice=GLAD,
        unless=_UNLESS + r"|\b(?:refund\w*|deserve)\b",
    ),
    # Enough done; now it is their turn.
    cue(
        r"(?:i|we)(?:'ve| have)? (?:already |now )?(?:done|do|did) (?:more than )?(?:enough|plenty|a (?:great deal|"
        rf"lot)|quite a lot|our bit|our share) for (?:you|one|this|your){_REST}|one (?:would|might|should|could) "
        r"(?:think|expect|hope|imagine|suppose|assume)(?: that)?(?:'s| is|'d| would| this| it| that| a| some| for| "
        rf"someone){{1,3}}{_REST}|(?:each|every) time (?:we|i) (?:said|say|agreed|did it|gave in|helped|"
        rf"smiled){_REST}|what (?:they|you|one|a \w+|customers|guests) (?:can|could|might) (?:also )?do for (?:us|me|"
        r"the|our|a change)(?: \w+)?|(?:people|you|participants|members|guests|everyone|customers) to (?:also )?do "
        r"(?:their|your) (?:bit|part|share)(?: \w+){0,2}|(?:enough|plenty) for one (?:week|day|month|customer|"
        r"year)(?=[.,!])|and now (?:it (?:shall|should|must|has to|is to)|you (?:also )?(?:want|would like|'d like|"
        r"ask|need|expect)|he|she|that|this)(?: [\w'-]+){1,6} (?:as well|too|on top|also|into the bargain|"
        r"besides)(?=[?.!])",
        0.6,
        advice=GLAD,
        unless=_UNLESS,
    ),
    cue(
        r"(?:think|thinks|thought|consider|reflect) (?:twice|hard|again|carefully|well) before (?:giving up|turning "
        r"down|losing|throwing away|rejecting|refusing|declining|you (?:give|turn|throw|lose|complain)|"
        rf"{GRUMBLE}){_REST}|(?:bear|remember|consider|keep|recall|think of)(?: \w+){{0,3}} (?:when|before|next time|"
        rf"the next time) you (?:next |next time )?(?:{GRUMBLE}|reach for|pick up|put pen|sit down to|open your|write "
        rf"(?:us|to us|another|such)|ask (?:us )?for){_REST}|at least (?:he|she|they|we|somebody|someone|our \w+) "
        r"(?:came|answered|tried|turned up|showed up|bothered|comes|works|replied|did come)(?=[.,!])|(?:i|we)(?:'d| "
        r"would) have (?:\w+ )?(?:rolled|bought|said|been|thanked|kissed|brought|baked|sent|written|tipped|"
        rf"hugged)(?: [\w'-]+){{1,6}}, not (?:sent|written|a|complained|asked){_REST}|in (?:my|our) place,? you(?:'d| "
        rf"would){_MORE}",
        0.6,
        advice=GLAD,
        unless=_UNLESS + r"|\b(?:advice|binding|sign(?:ing)?|invest\w*)\b",
    ),
    cue(
        r"(?:we|i)(?:'ve| have)? (?:only )?(?:gave|give|given|let|lent|granted|offered|fitted|squeezed|took|taken|"
        r"kept|saved) you(?: [\w'-]+){1,6} (?:and (?:nobody|no one|not|what|you|never|now|this|yet|still|then)|but "
        r"(?:you|now|that|still))(?: [\w'-]+){1,5}|not (?:every|many|all|each) (?:\w+ )?(?:practice|shop|school|"
        rf"firm|company|hotel|landlord|doctor|place|club|garage|team|bank|studio|clinic|boss|teacher|{CUSTOMER}) "
        rf"(?:would|will|does|gets?|has|have|is|are|bothers?){_REST}|(?:funny|strange|odd|interesting|remarkable|"
        r"amazing) how (?:fast|quickly|soon|easily|little)(?: [\w'-]+){0,3} (?:forgotten|forget|forgets|remembered|"
        r"taken|gets? used|got used|becomes?|turns?|counts?)(?: [\w'-]+){0,3}",
        0.6,
        advice=GLAD,
        unless=_UNLESS,
    ),
    # What was had for nothing, and what takes nerve.
    cue(
        r"you(?:'ve| have)?(?: now| already)? (?:used|had|enjoyed|stayed|eaten|ate|read|borrowed|lived|slept|played|"
        r"parked|learned|learnt|got|received|been using)(?: [\w'-]+){1,6} (?:without (?:paying|spending|a (?:cent|"
        r"penny))|for (?:free|nothing)|free of charge|at no (?:cost|charge)|on (?:us|the house)|at our expense|for "
        rf"the price of){_REST}|(?:takes|have|has|had|got|needs) (?:the |a |some |real |quite (?:a|some) |a lot of "
        rf")?(?:nerve|cheek|gall|audacity|chutzpah){_REST}|(?:an? )?(?:apology|thank you|thanks|gratitude|kind word|"
        rf"bit of gratitude|present|cake) from you(?=[.,;!]| than| rather| first| for){_REST}|(?:to|and) give "
        rf"(?:something|a little|a bit|some of it) back{_REST}|(?:a )?(?:modest|symbolic|small|fair|laughable|tiny|"
        rf"token) (?:contribution|sacrifice|thank you|price to pay){_REST}|where(?:'s| is| does)(?: it)? (?:the "
        r")?end(?: of it| to it)?\?",
        0.6,
        advice=GLAD,
        unless=_UNLESS,
    ),
    cue(
        r"(?:which|that) (?:he|she|they|we|i|nobody|no one) (?:wasn't|weren't|were not|was not|were never|was never) "
        r"(?:asked|paid|told|obliged|supposed|hired)(?: \w+)?(?: to)?(?: do)?|(?:which|and|that) you (?:haven't|have "
        r"not|didn't|did not|don't|do not|never)(?: once| even)? (?:mention|mentioned|say|said|notice|noticed|thank|"
        rf"thanked|acknowledge\w*|remark\w*){_REST}|whoever (?:hasn't|has not|has never|never|doesn't|has yet "
        rf"to){_REST}|(?:please |do |just )?remember how (?:happy|glad|grateful|delighted|keen|relieved) (?:you|that|"
        rf"it|your){_REST}|(?:don't|do not|wouldn't|would not|didn't) do (?:this|that|it) for (?:anyone|anybody|"
        rf"others?|our|clients|customers|people|bigger|all|half|much|anything){_REST}|(?:a (?:bit|little|touch|dose|"
        r"spot) of|some|more) (?:humility|modesty|gratitude|gratefulness|appreciation|thankfulness) (?:would|might|"
        rf"could|will|is|goes){_REST}|(?:some|others|many|most) (?:wait|work|dream|save|try|hope) (?:their |a |for |"
        rf"all )?(?:whole |half |entire )?(?:lives|lifetime|life|years|decades){_REST}",
        0.6,
        advice=GLAD,
        unless=_UNLESS,
    ),
    cue(
        r"(?:you|your [\w-]+|he|she)(?:'ve| have| has)? (?:did|done|fared|came off|come off|got off|eaten|slept|"
        r"dined) (?:rather|quite|pretty|very|extremely|remarkably|not so) (?:well|badly|lightly|nicely)(?: "
        r"\w+)?(?=[.!,])|(?:don't|can't|cannot|do not) (?:recall|remember) (?:a single|one|any|even one|ever "
        rf"(?:getting|receiving|hearing|reading|seeing)|getting|hearing){_REST}|(?:i'd|i would|we'd) (?:hug|kiss|"
        r"adopt|marry|worship|tip|carry) (?:her|him|them|it|us|me)(?=[.!,])|(?:first|only|last|one) thing (?:i|we) "
        rf"(?:read|hear|get|see|heard|got|receive) (?:is|isn't|was|wasn't|from)(?: not)?{_REST}|(?:because|since|as|"
        r"thanks to|that) (?:i|we) (?:keep|kept|hold|held|save|saved|put|set|reserve|reserved|hide)(?: "
        rf"[\w'-]+){{1,3}} (?:back|aside|free|open|by) for you{_REST}|(?:one|a single|the first|this one) time "
        r"(?:it's|it is|something|it|we|i|she|he)(?: [\w'-]+){1,5},? and (?:there's|there is|i get|we get|out "
        rf"comes|you|already|at once){_REST}|for [£$€]?\d+(?: \w+)?, (?:delivered|with|on|including|served|cooked|"
        r"tied|done|made|and|by)(?: [\w'-]+){1,6}, [^.!?\n]{3,80}: i (?:think|find|would say|should think|dare "
        rf"say){_REST}",
        0.6,
        advice=GLAD,
        unless=_UNLESS,
    ),
    cue(
        r"(?:asking|expecting|wanting|ask|expect) (?:rather|quite|a bit|a little|a lot|very|too|far too) (?:too "
        rf")?much (?:of|from) (?:us|me|some(?:one|body)|people|a|an|the|our|volunteers){_REST}|(?:on top|as well|"
        rf"too),? (?:would|might|may) be (?:asking|expecting|wanting|too|rather){_REST}|i(?:'d| would) call (?:it|"
        r"that|this|[\w' -]{2,24}) (?:generous|lucky|a bargain|quits|more than fair|a present|a gift|a favour|"
        r"decent|kind)(?: [\w'-]+){0,4}|(?:what|that) (?:sticks|stays|remains|is left) (?:in|with) (?:your (?:mind|"
        rf"memory|head)|you){_REST}|giving you (?:a (?:present|gift)|something|[\w-]+ for (?:free|nothing)){_REST}|"
        r"for which (?:nobody|no one|not a soul|you) (?:has |ever |never )?(?:ever |once )?(?:sent|said|wrote|"
        rf"thanked|paid){_REST}|a (?:little|bit of|word of|touch of|sign of) (?:recognition|appreciation|gratitude|"
        rf"thanks) (?:might|would|could){_REST}",
        0.6,
        advice=GLAD,
        unless=_UNLESS,
    ),
    cue(
        rf"(?:others|people|{NUMBER}|{CUSTOMER}|half the \w+)(?: [\w'-]+){{0,2}} (?:were|was|got|had to be) (?:sent|"
        r"turned) away(?: [\w'-]+){0,3}|i(?:'d| would) have (?:eaten|slept|stood|sat|walked|waited|drunk|knelt|"
        rf"stayed) (?:standing|on the|in the|with|barefoot|outside|happily|anywhere|for (?:it|hours|that)){_REST}|you "
        r"(?:only |barely |just )?(?:tipped|donated|contributed|chipped in) (?:us |her |him |me |them )?(?:nothing|a|"
        r"an|one|two|three|five|ten|\d+)(?: \w+)?(?=[.,;!])|(?:wouldn't|would not|couldn't) have the (?:heart|nerve|"
        rf"cheek|courage|face) to(?: [\w'-]+){{1,4}}|undercut (?:every|all|the|any){_REST}|(?:it's|it is|that's|this "
        rf"is) (?:really )?not (?:too )?much to ask (?:after|for|of|in){_REST}",
        0.6,
        advice=GLAD,
        unless=_UNLESS,
    ),
)
