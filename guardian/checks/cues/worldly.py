"""Cues of tone.dismissive: it lies in the nature of things, nobody will notice, and the rest is lovely."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import CLAUSE, CUSTOMER, FULL
from guardian.checks.match import cue

_REST = r"(?: [\w'-]+){0,5}"
_CARE = "Say what it means to them, then what you will do: “I see this leaves you with …; I will …”, not “{words}”."
_NEXT = "Give the reason, and the next best thing: “I can't change that, because …; what I can do today is …”"
_FAIR = (
    r"\b(?:sorry|apolog\w*|afraid|i(?:'ll|'ve| will| have|'m going)|we(?:'ll|'ve| will| have|'re going)|shall (?:i|"
    r"we)|(?:our|my) (?:fault|mistake|side|slip)|no excuse|should(?:n't| not) (?:have|be)|instead|here is|here's|glad|"
    r"thank|that doesn't|still,|even so|mistake|refund\w*|replace\w*|send us|could you|please)\b"
)
_MISHAP = (
    r"(?:doors?|parcels?|letters?|data|files?|things|photos?|keys?|plans?|timetables?|dates?|trains?|flights?|words|"
    r"colou?rs?|sizes?|books?|machines?|pipes?|shoes|pets?|tyres|screens?|systems?|pianos?|walls?|roofs?)"
)
_TRADE = (
    r"(?:life|camping|gardening|travelling|travel|fishing|sailing|parenting|football|theatre|the theatre|business|"
    r"show business|showbiz|sport|weather|nature|the sea|the city|the country|old houses|old buildings|wood|glass|"
    r"children|kids|technology|software|computers|winter|summer|autumn|art|rock and roll|politics|bureaucracy|"
    r"logistics|the post|love|the job|the market|fashion|history|progress)"
)

WORLDLY = (
    # The nature of things.
    cue(
        rf"(?:lies|lie|is|are|it's|that's) (?:simply |just |all |only )?in the nature of{_REST}|(?:this|that|such|"
        rf"it)(?:'s| is) (?:just |simply )?{_TRADE}(?:,? (?:i'm afraid|i guess|for you|you know|my friend))?(?=[.!])|"
        rf"{FULL}(?:such is|so goes) \w+(?: \w+)?(?=[.!])|{_MISHAP} (?:do |will |can |just |sometimes )?(?:come and|"
        r"comes and|get (?:lost|locked|bent|dirty|old)|go missing|gets? lost|disappear|wear out|break|breaks)(?: "
        r"[\w'-]+){0,3}(?=[.!])|[\w-]+ comes and [\w-]+ goes|(?:part|half|all part) of (?:the|its|their|our) "
        r"(?:charm|fun|adventure|experience|ride|atmosphere|magic|flair|appeal|character)|(?:has|have) (?:its|their) "
        r"(?:good|bright|nice|funny|better|own) (?:sides?|charms?|advantages?)(?: \w+)?(?=[.!])|(?:has|have) a "
        rf"(?:character|mind|will|life|charm) of (?:its|their|his|her) own{_REST}|leaves? (?:some|someone|somebody|"
        r"people|a few)(?: \w+)? (?:behind|out|unhappy|cold)(?=[.,;!])",
        0.58,
        advice=_CARE,
        unless=_FAIR + r"|\b(?:charm of (?:the|this)|i'd (?:check|set|glue))\b",
    ),
    # Nobody will notice; the rest is lovely.
    cue(
        r"(?:everyone|everybody|anyone|people|nobody|no one|hardly anyone|they|most people|not a soul)(?: will|'ll| "
        r"would| won't| is going to)? (?:ever |surely |even |really |still |probably )?(?:knows?|notices?|see|sees|"
        r"look|looks|read|reads|remember|remembers|care|cares|asks?|ask) (?:who(?:'s| is)|what(?:'s| is)|who was|"
        r"what was|it|that|the difference|at (?:it|that|the)|anyway|about (?:it|that))(?: [\w'-]+){0,3}(?=[.!,;])|"
        r"(?:isn't|is not|wasn't|was not|aren't|are not|hardly|not)(?: exactly)? (?:the most|so|that|all that|"
        r"terribly|particularly|very|too|really) (?:important|dramatic|relevant|serious|tragic|urgent|interesting|"
        r"steep|loud|visible|noticeable|bad)(?: [\w'-]+){0,3}(?=[.!,;])|enjoy (?:the|all the|your) (?:other|rest|"
        rf"remaining|ones){_REST}|(?:the|all the) (?:rest|others?|other \w+|remaining \w+|whole)(?: of (?:it|them|the "
        r"\w+))? (?:is|are|was|were|turned out|came out|looks?|works?|arrived|went) (?:just |very |really |all |"
        rf"quite |perfectly )?(?:beautiful\w*|lovely|great|perfect\w*|intact|delicious|wonderful\w*){_REST}",
        0.52,
        advice=_CARE,
        unless=_FAIR + r"|\b(?:if|but|so|not too late|it's not (?:that|so))\b",
    ),
    cue(
        r"(?:there(?:'s| is|'d be| would be) |see |i see |we see )?(?:really |absolutely |simply |honestly )?no "
        r"(?:reason|cause|grounds|call|need) (?:to|for) (?:see|complaint|complain|concern|come in|contact|do "
        r"anything|change|act|action|alarm|anybody|anyone|look|check|replace|redo|investigate|intervene|"
        rf"discuss){_REST}|{CLAUSE}(?:i'd|i would|just|simply|you could|best) (?:just |simply |best )?(?:skip|"
        r"overlook|leave out|disregard|make do|live with|forget about|learn to love) (?:it|that|this|them|the|with|"
        rf"\w+ \w+){_REST}|(?:should|could) (?:surely |simply |just )?be (?:plenty|sufficient|good enough) (?:for you|"
        rf"as it|without)(?: [\w'-]+){{0,4}}(?=[.!])|(?:{CUSTOMER}|they|others) (?:would|will|'ll)n't (?:be|need|"
        r"have)(?: [\w'-]+){1,4} yet(?=[.!])",
        0.56,
        advice=_NEXT,
        unless=_FAIR + r"|\b(?:second (?:mail|letter)|duplicate|reminder|if|we'd like|no need to (?:change|check))\b",
    ),
    # The system says so, and so it is right.
    cue(
        r"(?:correct|right|valid|fine|complete|final|delivered|in order) as it (?:stands|is)(?=[.!,])|(?:on|from|at) "
        r"our (?:side|end|part|books|screen|lists?|records?),? (?:all|everything|it|nothing|that|this|the \w+)(?: "
        r"\w+)? (?:is|was|are|were|has|have|looks?|seems?|boxes|counts?)(?: [\w'-]+){1,5}|(?:the |our )?(?:system|"
        r"scan|log|register|computer|tracker|screen|record|records|statistics|list|plan|sheet) (?:says?|shows?|has it|"
        r"states?|knows?|doesn't lie|does not lie|has closed|is never|has decided)(?: [\w'-]+){0,4}(?=,? (?:and|so|"
        r"therefore|hence|which) )|for us (?:it|this|that|the \w+) (?:is|counts as|has been) (?:\w+ )?(?:done|closed|"
        r"delivered|settled|finished|over|resolved|complete)(?=[.!,])|and (?:has been|was|is) (?:adopted|approved|"
        r"decided|voted|agreed|closed)(?=[.!])",
        0.56,
        advice=_NEXT,
        unless=_FAIR,
    ),
    # Some like it, there is always next time.
    cue(
        rf"(?:some|many|most|plenty of|lots of|other|our other|few|the other) {CUSTOMER} (?:\w+ )?(?:sleep|slept|like|"
        r"love|enjoy|don't mind|do not mind|find|manage|cope|swear by|come for|prefer|are happy|are fine|say|quite "
        rf"like|even){_REST}, (?:some|others|a few|and so|you)(?: [\w'-]+){{0,4}}|many [\w-]+ learn to{_REST}|"
        r"there(?:'s| is|'ll| will)? (?:be )?always (?:next|another|a next|the next) (?:year|time|week|summer|season|"
        r"day|one|chance|month|spring|term)(?=[.,!;])|(?:maybe|perhaps|better luck) next (?:time|year|season|week|"
        rf"summer)(?=[.,!]| (?:you|then|you're|it)){_REST}|(?:another|some other|a new|the next) (?:door|chance|"
        r"opportunity|job|one|train|boat) (?:will|is bound to|is sure to|always) (?:open|come|comes|turn up|opens|"
        r"follow)(?: [\w'-]+){0,3}|(?:you )?win some(?:,| and)? (?:you )?lose some|(?:everyone|everybody|they all|"
        r"most people|all of them) (?:thinks?|says?|claims?|believes?|complains?|always says?)(?: (?:so|that|this|"
        r"the \w+|it|about))(?: [\w'-]+){0,4}(?=[.!])",
        0.56,
        advice=_CARE,
        unless=_FAIR,
    ),
    cue(
        r"(?:should|if) (?:the matter|it|this|that|your \w+) (?:be|prove|become|is|are) (?:of interest|found|"
        rf"considered|deemed|relevant){_REST}|(?:(?:has|have) been|was|were|is|are) (?:read|noted|filed|put|kept|"
        r"placed|logged)(?: and(?: \w+)?)? (?:with|among|to|on|under) (?:the )?(?:others?|rest|pile|file|files|"
        r"feedback|stack|list)(?=[.,!])|cannot be expected to (?:remember|know|keep|check|read|look|answer|reply|"
        r"explain)(?: [\w'-]+){0,4}|(?:any|a|some) (?:jumper|blanket|torch|umbrella|pair of \w+|earplugs?|candle|"
        rf"fan) (?:does|do|works?|helps?|will do|is sold|are sold|costs?|would){_REST}|(?:earplugs|blankets|jumpers|"
        rf"torches|umbrellas|fans|maps|dictionaries) (?:do|are|work|help|exist|cost){_REST}|in the end (?:all|"
        rf"everyone|everybody|it|they|we)(?: [\w'-]+){{1,5}}(?=[.!])|(?:{CLAUSE})(?:levels|names|numbers|words|dates|"
        r"stars|grades|titles|colou?rs) are (?:only|just|but|merely|nothing but) [\w-]+(?: [\w'-]+){0,3}(?=[.!])",
        0.58,
        advice=_CARE,
        unless=_FAIR,
    ),
    cue(
        r"(?:can|could|may) (?:also|just as well|equally well|perfectly well|still) be (?:looked at|enjoyed|used|"
        rf"eaten|worn|read|seen|done|drunk|played|visited|admired|watched) (?:in|without|with|as|from|by){_REST}|"
        r"(?:has|have|is|are|of) (?:no|little|hardly any|not much) (?:bearing|consequence|relevance|significance|"
        r"import)(?: (?:on|to|for|in)(?: [\w'-]+){1,3})?|(?:falls?|fell|slips?|slipped|gets?|goes) (?:by the "
        r"wayside|under the table|overboard)(?=[.,;!])|(?:can|could|do|does|doing) (?:what|all|as much as) (?:we|i|"
        rf"one) can with (?:what|the){_REST}|(?:will be|is|gets) (?:done|ready|finished|sent|fixed|repaired|dealt "
        r"with|answered) when (?:it's|it is|[\w-]+ (?:has|is|gets|does|feels|finds|can))(?: [\w'-]+){0,4}(?=[.!])|"
        rf"(?:may|might|can) well be that (?:one|some|the|a|this){_REST}|(?:consider|see|take|regard|call|count) "
        r"(?:it|this|that) (?:as )?(?:a |an |part of |your |our )?(?:rite of passage|lesson|souvenir|memory|"
        r"experience|adventure|story|baptism|compliment|tradition|feature|learning)(?: [\w'-]+){0,3}|let(?:'s| us) "
        rf"(?:look ahead|look forward|not dwell|turn the page){_REST}",
        0.57,
        advice=_CARE,
        unless=_FAIR + r"|\b(?:day|today|tomorrow|\w+day|o'clock|noon|week)\b",
    ),
    cue(
        r"(?:the|our) (?:evening|event|concert|tour|party|day|show|course|season|festival|launch|fair|trip|dinner|"
        r"wedding|weekend) (?:itself |as a whole |overall )?(?:was|went|turned out|has been) (?:otherwise )?(?:a |an "
        r")?(?:(?:huge|great|big|complete|full|real|roaring|overall) )?(?:success|hit|triumph|delight|sell-?out)|"
        r"(?:is|are|was|were) (?:actually|in fact|in truth) (?:rather|quite|very|pretty|even|said to be) "
        rf"[\w-]+(?=[.!,;])|(?:many|most|some|several) (?:of our )?{CUSTOMER} (?:told us|tell us|write to us|report|"
        r"mention\w*|said|say|wrote)(?: us)? (?:how|that) (?:much )?(?:they|it)(?: [\w'-]+){1,4}",
        0.57,
        advice=_CARE,
        unless=_FAIR,
    ),
    cue(
        r"(?:you|they|nobody|no one)(?:'ll| will)? (?:won't|will not|will hardly|hardly|never|not) (?:even "
        r")?(?:remember|miss|recall|think about|notice|recogni[sz]e)(?: (?:it|that|this|how|what|there|the|"
        rf"them)){{1,2}}{_REST}|(?:change|waiting|moving|goodbyes?|parting|life|mondays?|winter) (?:is|are|can be) "
        r"(?:hard|difficult|tough|never easy|not easy) (?:for|on) (?:all of us|everyone|everybody|us all|"
        rf"most){_REST}|(?:is|are|lies|goes) (?:of course |naturally |well |far |rather )?(?:beyond|outside) (?:us|a|"
        rf"an|our (?:control|remit|scope|powers?|reach)|what (?:a|we|our)){_REST}|what (?:goes on|happens|passes|is "
        rf"said) (?:between|among|at|in|behind) (?:[\w'-]+ ){{1,4}}(?:is|are|stays|remains){_REST}|one of (?:them|us|"
        r"you|those) (?:always|has to|must|is bound to) (?:falls?|fall|loses?|gets?|miss(?:es)?|drops?|be|go|"
        rf"goes){_REST}|that's the way of (?:the world|\w+)(?: \w+)?",
        0.57,
        advice=_CARE,
        unless=_FAIR,
    ),
    cue(
        r"(?:he|she|they|you|we)(?:'ll| will)(?: all)? (?:have )?(?:forgotten|forget|got over|get over)(?: (?:it|"
        rf"this|that|about it|all about it))? (?:by|in|within|before|soon|quicker|faster|sooner){_REST}|(?:things|"
        r"bags|keys|parcels|letters|cats|they|it|these) (?:usually|mostly|always|tend to|generally|do) (?:turns? up|"
        r"comes? back|sorts? (?:itself|themselves) out|finds? (?:its|their) way|works? (?:itself|themselves) "
        rf"out){_REST}|(?:an? [\w-]+) (?:is|are) there to (?:crack|break|wear|fade|tear|be (?:used|broken|"
        rf"replaced)){_REST}|in a way,? (?:it|they|he|she|that)(?:'s| is| has| did| does)?(?: [\w'-]+){{1,5}}(?=[.!])",
        0.57,
        advice=_CARE,
        unless=_FAIR,
    ),
)
