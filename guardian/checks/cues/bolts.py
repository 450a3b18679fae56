"""Hints, in a short reply that does nothing, that a wish is turned down by telling how things stand."""

from __future__ import annotations

from guardian.checks.cues.vocabulary import CLAUSE
from guardian.checks.match import Cues, cue

BOLTS = Cues(
    cue(
        r"(?:has|have|needs?|is|are) to be (?:paid|settled|made|booked|cancelled|returned|taken|handed in|used|"
        r"collected|"
        r"submitted|sat|attended|shared|vacated|ordered|given|kept|met|signed) (?:\w+ ){0,3}(?:in (?:one|full|advance|"
        r"person|time|writing)|by|on|at|before|within|together|as|every|each|once)|(?:is|are) (?:taken|sat|paid|"
        r"booked|sold|"
        r"served|lent|given|held|offered|shown|issued) (?:only )?(?:once|as a whole|in full|as (?:it|they)|on the day|"
        r"for "
        r"the (?:day|date|time|person)|per)",
        0.45,
    ),
    cue(
        r"sold (?:is|means) sold|rules (?:are|is) rules|late is late|gone is gone|booked is booked|signed is signed|"
        r"paid is paid|a (?:deal|contract|rule|deadline|price|no|queue) is a (?:deal|contract|rule|deadline|price|no|"
        r"queue)|(?:terms|deadlines|prices) are (?:terms|deadlines|prices)|done is done|law is law|full is full|over "
        r"is over|closed (?:is|means) closed|final (?:is|means) final|no (?:is|means) no",
        0.48,
    ),
    cue(
        r"(?:is|are|was|were|it's|that's|he's|she's|remains?|stays?|stands?) (?:\w+ )?(?:due|final|personal|over|"
        r"closed|sold|set|fixed|"
        r"binding|valid|"
        r"mandatory|compulsory|obligatory|required|reserved|limited|restricted|confined|intended|meant|"
        r"private|confidential|full|complete|past|gone|"
        r"decided|settled|as (?:it|they|agreed|booked|stated|printed|signed|published|is)|so|"
        r"unchanged|unaltered|in force|in place|applicable|standard|policy|the (?:rule|policy|custom|law|norm|"
        r"standard|practice|arrangement|price|deadline|limit|end|last)|our (?:rule|policy|custom|last|position|final|"
        r"standard|practice)|what (?:it|they|was|you|we))",
        0.4,
    ),
    cue(
        r"(?:fees?|charges?|prices?|rules?|terms|deadlines?|decisions?|contracts?|fines?|invoices?|bills?|bookings?|"
        r"rates?|dates?|times?|polic(?:y|ies)|limits?|penalt(?:y|ies)|answers?|verdict|grades?|marks?|notice|"
        r"appointments?|sales?|results?|tariffs?|agreements?|order|offer|lease|matter|house rules) (?:\w+ "
        r")?(?:stands?|stays?|remains?|applies|apply|holds?|counts?|rests?|binds?|are|is) ?(?:there|as|so|the same|"
        r"what|to everyone|to all|here|in|good|where)?",
        0.4,
    ),
    cue(
        r"(?:that's|it's|(?:that|this|it|there|which|so) (?:is|remains|stays|was|has been|has always been)) (?:how|"
        r"where|the way|"
        r"what|that|it|all|the end|our (?:last|final)|always|still|so)|how (?:it|that|things) (?:stays?|stands?|is|"
        r"works?|are|remains?)|(?:rests?|stands?|stays?|leave it|remains?|ends?) (?:there|here|at that|so)",
        0.45,
    ),
    cue(
        r"(?:one|two|three|a single|once|no more than \w+|at most \w+|only \w+) (?:\w+ )?(?:per|a|each|for each|for "
        r"every) (?:\w+)|first come|for (?:members|residents|adults|staff|guests|employees|customers|patients|owners|"
        r"tenants|ticket holders|students|relatives|parents|children|everyone|all|everybody) (?:only|alone|alike|"
        r"without exception)|only for|only (?:with|by|on|upon|to|from|after|in|at|members|the|those|adults|staff|one|"
        r"if|when)|(?:only|alone|alike|either way|without exception)(?=[.!,;]|$)",
        0.38,
    ),
    cue(
        r"(?:ask|asking|thank you|thanks|hope|hoping|trust|count|counting|beg|appreciate|grateful) (?:\w+ )?(?:for |"
        r"on )?(?:your |you |the )?(?:kind |full )?(?:understanding|understand|indulgence|comprehension|"
        r"consideration)|kindly (?:understand|respect|accept|note|observe|refrain)|please (?:respect|accept|observe|"
        r"understand|note|bear in mind|refrain|be aware|see|adhere|comply|consult)|take note|noted (?:that|so)|be "
        r"advised",
        0.42,
    ),
    cue(
        r"(?:nothing|no(?:thing)? (?:further|more|else)) (?:to (?:add|say|discuss|decide|be|do)|more|further|else|can|"
        r"has|changes|about|there|we|from)|(?:no|not|without) (?:exceptions?|discussion|grounds|provision|scope|need|"
        r"occasion|reason|room|plans?|intention|appeal|need for|special|individual)|or not at all|take it or leave it|"
        r"full stop|end of|not even|not for \w+",
        0.45,
    ),
    cue(
        r"(?:do|does|did|will|can|may|is|are|was|were|has|have|would|could|must|shall)(?: not|n't|not| never| no "
        r"longer) (?:\w+)|never \w+|neither \w+|nor \w+|none \w+|no \w+",
        0.42,
        unless=r"\b(?:not (?:yet|only|a problem|at all)|no (?:problem|worries|need|charge|cost|extra|one else|matter)|"
        r"don't "
        r"(?:worry|need|have to)|do not (?:worry|need|have to)|needn't|won't (?:cost|have|be charged|need|take))\b",
    ),
    cue(
        r"(?:rules?|polic(?:y|ies)|terms|conditions|regulations?|statutes?|contract|agreement|lease|house rules|"
        r"by-?laws|guidelines|law|paragraph|clause|section|insurance|management|board|committee|head office) (?:\w+ "
        r")?(?:says?|provides?|allows?|permits?|foresees?|requires?|demands?|states?|wants?|decided|decides|sees?|"
        r"knows?|is|are|has|does|do|leaves?|forbids?|excludes?|prohibits?|stipulates?|rules?|prescribes?|applies|"
        r"apply)|as (?:agreed|stated|signed|published|printed|announced|per|laid down|set out|usual|always|ever|"
        r"before|planned|booked|contracted|the (?:terms|rules|contract|lease|sign|ticket|booking|form))",
        0.45,
    ),
    cue(
        r"(?:has|have|had|must|needs?|is|are|was|were) (?:\w+ )?(?:to (?:stay|remain|leave|go|wait|be (?:paid|left|"
        r"returned|kept|worn|signed|out|vacated|in|cleared|made|handed))|expired|passed|ended|lapsed|elapsed|run out|"
        r"been (?:given|set|made|allotted|decided|assigned|allocated|published|taken|closed|reviewed|examined|noted|"
        r"dismissed|declined|considered|signed|concluded)|declined|denied|refused|rejected|dismissed|excluded|"
        r"forbidden|prohibited|filled|taken|allocated|assigned|used up|tomorrow|on \w+day|(?:mon|tues|wednes|thurs|"
        r"fri|satur|sun)day)",
        0.38,
    ),
    cue(
        r"(?:is|are) (?:for|where|reserved for|kept|meant for|open to) (?:the|all|our|it|they|\w+s|\w+ \w+s)|(?:so|as|"
        r"that|it) (?:it )?(?:says|reads|stands)|considers? (?:the|it|this|that)|(?:begins?|ends?|starts?|closes?|"
        r"stops?) (?:at|on|with|when)|none of our|our concern|(?:stays?|stay|remains?|remain|belongs?|goes|leaves?|"
        r"sits?|lives?) (?:\w+ )?(?:outside|in the archive|out|home|at home|in the (?:house|kitchen|office|safe|file|"
        r"family|drawer|shop|museum|building)|where|put|shut|closed|locked|behind|off|with us|here|inside|indoors|on "
        r"the|as)",
        0.45,
    ),
    cue(
        rf"{CLAUSE}(?:\w+ ){{1,5}}(?:are|is) (?:over|out|off|up|past|shut|done|gone|history|taken|filled)(?=[.!,;]|$)",
        0.42,
    ),
    cue(
        r"(?:you|your \w+|everyone|everybody|all (?:tenants|guests|members|customers|others|the others)|others) "
        r"(?:\w+ )?(?:signed|agreed|knew|chose|accepted|booked|ticked|confirmed|had|has to|have to|must|manage|"
        r"manages|waits?|pays?|paid|does|do|did|can|got|were told|was told|read)",
        0.4,
    ),
)
