"""Cues of tone.dismissive: the matter made small, and handed back to the one who brought it."""

from __future__ import annotations

from guardian.checks.match import cue

MINE = "Say what you yourself do next, and until when, instead of “{words}”: “I will …, and write to you by …”"
_WEIGH = (
    "Say what it means to them, then what you will do: “I see this leaves you with …; I will …”, instead of “{words}”."
)
HELP = "Leave the lesson out and say what helps now: “From here, the quickest way is …”, instead of “{words}”."
_NO = (
    "Give the no with its reason and the next best thing: “I can't …, because …; what I can do is …”, instead "
    "of “{words}”."
)
KIND = (
    r"\b(?:sorry|apolog\w*|our (?:fault|mistake|error)|i(?:'ve| have| will|'ll)|we(?:'ve| have| will|'ll)|"
    r"free of charge|refund(?:ed)?|glad|happy to)\b"
)

BELITTLINGS = (
    # Belittling.
    cue(
        r"(?:hotels|flights|trains|items|parcels|errors|mistakes|delays|accidents|outages|mix-ups|things|servers|"
        r"systems|machines|bugs|disks|drivers|"
        r"computers|people|cables|batteries|cars|lines|pipes|boilers|leaks|dogs|children|kids|animals|stains|"
        r"scratches|prices|rates|plans|letters|orders|"
        r"ingredients|products|glitches|hiccups|insects|bookings|teachers|nurses|doctors|birds|trees|old houses|"
        r"buildings|pets|shoes|clothes|colours|"
        r"colors|websites|apps|updates|\w+s) (?:do|can|will|may|simply|just|sometimes|occasionally|always|"
        r"naturally) (?:sometimes |occasionally |just |"
        r"simply |also |indeed )?(?:happen|occur|break(?: down)?|fail|shut|close|get lost|go (?:wrong|missing|up|"
        r"down|astray)|be (?:late|out of stock|"
        r"delayed|lost|wrong|cancelled|noisy|slow|closed|forgotten)|run (?:out|late)|change|crash|leak|vary|fade|"
        r"shrink|wear out|die|forget|travel|slip|"
        r"bark|bite|make noise|make mistakes)(?: \w+)?(?=[.!,;]|$| sometimes| from| now| and)|(?:these|such|"
        r"those) things (?:do |will |just |can )?(?:happen|"
        r"take time|occur)|(?:it|that|this) (?:just |simply |sometimes |does |can )?happens?(?=[.!,]| "
        r"(?:sometimes|from time|now and|to (?:everyone|everybody|"
        r"the best|all)|all the time|a lot|every))|(?:part (?:and parcel )?of|comes with|goes with) (?:the (?:job|"
        r"territory|experience|game|deal|fun|"
        r"charm|package|adventure|life)|life|living|business|travel\w*|being (?:a|an))|(?:has|have) (?:its|their|"
        r"a) (?:price|charm|ways|own "
        r"(?:charm|rhythm|character))|by (?:its |their )?(?:very )?nature(?=[.!,]|$)|(?:noisy|slow|late|cold|loud|"
        r"difficult|unpredictable|complex|busy) by "
        r"nature|that(?:'s| is) (?:just |simply )?(?:how|the way|what) (?:it|things|they|we|life|this|that|the \w+|"
        r"these things|"
        r"systems?|business|contracts?|insurance|prices|rules)(?: \w+){0,2} (?:go|goes|are|is|work|works|do|does|"
        r"like)(?=[.!,]|$)|that(?:'s| is) "
        r"\w+ for you(?=[.!,])|such is (?:life|the)",
        0.55,
        advice=_WEIGH,
        unless=KIND
        + r"|\b(?:nothing to worry|don't worry|no need to|to us too|here is how|here's how|it happened to me|"
        r"happens to (?:me|us)|easy to|"
        r"if (?:it|that|this)|when(?:ever)? it|in "
        r"case|should it|let (?:me|us)|tell (?:me|us)|call|write|what happens|tomorrow|on (?:mon|tues|wednes|"
        r"thurs|fri|satur|sun)day|at \d|automatically)\b",
    ),
    cue(
        r"(?:it(?:'s| is| was)|this is|that(?:'s| is| was)|they(?:'re| are)|these are) (?:only|just|merely|hardly|"
        r"not even|no more than|nothing but) (?:a (?:few |"
        r"couple |minor |small |little |tiny |matter |question |bit |scratch|dog|cat|car|phone|child|drill|\w+)|"
        r"an? \w+|\d+|[£$€]|one|two|three|four|five|"
        r"six|ten|twenty|some)(?: \w+){0,2}|(?:hardly|scarcely|barely|not (?:really|exactly)) (?:a |an |the |"
        r"worth )?(?:disaster|crisis|tragedy|emergency|"
        r"drama|end of the world|catastrophe|problem|urgent|worth|serious|noticeable|a matter of life|look(?:s|"
        r"ed)? at|notice[sd]?)(?: \w+){0,2}|(?:no|any) "
        r"(?:real |actual |lasting |great |serious )?(?:harm|damage|loss|danger) (?:seems|was|has been|is|appears|"
        r"done|came|resulted|occurred)(?: \w+){0,3}|"
        r"(?:nobody|no one) (?:died|has died)|not (?:the end of the "
        r"world|a big deal|that (?:bad|serious|important|"
        r"urgent)|exactly (?:life|the end))|(?:a |such a |very |really |rather |quite )(?:minor|trivial|tiny|"
        r"petty|negligible|insignificant|marginal)(?: \w+)?"
        r"|(?:make|making|made) (?:a |such a |so much )?(?:fuss|drama|mountain|big deal|song and dance|scene)|"
        r"storm in a teacup|mountain out of|all's well|"
        r"much ado|blow(?:n|ing)? (?:it|this|things) (?:out|up)|(?:you|he|she|they)(?:'ll| will) (?:soon |quickly "
        r"|surely |all )?(?:get used to|hardly "
        r"notice|not notice|grow into|come to like|learn to (?:love|live)|survive|live|get over)(?: "
        r"\w+)?(?=[.!,;]|$| (?:it|the|them|this))"
        r"|everybody does(?=[.!])|everyone does(?=[.!])",
        0.55,
        advice=_WEIGH,
        unless=KIND
        + r"|\b(?:test|only a test|change|version|update|fix|tweak|issue in|just a (?:thought|note|reminder|"
        r"quick|line|suggestion|moment|minute|"
        r"click)|only (?:a click|\d+ (?:left|places|seats|minutes (?:away|walk|from)))|away|walk|from here|left|"
        r"worry|don't|not just|isn't just|minor (?:update|"
        r"release|version)|but (?:it|that|i|we)|goes back)\b",
    ),
    cue(
        r"(?:we(?:'re| are)|i(?:'m| am)|everyone(?:'s| is)|everybody(?:'s| is)|the team is|staff are|drivers are|"
        r"our \w+ (?:are|is)) (?:all |very |extremely |just "
        r"|under |only |also )?(?:busy|overworked|human|under (?:a lot of |great |enormous )?(?:pressure|stress)|"
        r"doing (?:our|their|my) (?:best|job)|stretched|"
        r"swamped|snowed under|a small team)(?: people)?(?=[.!,;]|$| and could| too)|(?:could|can) do with "
        r"(?:some|a little|a bit of|more) (?:understanding|"
        r"patience|sympathy|consideration|respect)|(?:you(?:'re| are) (?:not|hardly) the (?:only|first)|not "
        r"(?:just|only) you(?=[.!,])|(?:other|many|hundreds of|"
        r"thousands of|\d+ other) (?:customers|people|guests|patients|clients|tenants|users) (?:too|as well|are "
        r"(?:waiting|also|in)|to (?:serve|look|deal|help|"
        r"see)|(?:with )?(?:the same|worse|bigger|real|more (?:serious|urgent))|before you)|(?:bigger|worse|real|"
        r"more (?:important|serious|urgent|pressing)) "
        r"(?:problems|cases|things|fish|priorities|matters|worries|issues)(?: to| than)?|people (?:are|who are|"
        r"with) (?:far |much )?worse)|(?:others|some|other "
        r"\w+|most \w+|most of our \w+) (?:manage|cope|have coped|have managed|don't complain|never complain|do "
        r"not complain|are happy|find it fine|seem to "
        r"manage|stay motivated|do just fine)(?: \w+){0,2}|(?:lots|plenty|many|most|thousands|millions) of (?:our "
        r")?(?:\w+ )?(?:members|customers|people|users|"
        r"guests|parents|clients|families) (?:stay|manage|cope|enjoy|love|like|live|do|find|have|prefer|get)(?: "
        r"\w+){0,3}",
        0.55,
        advice=_WEIGH,
        unless=KIND + r"|\b(?:so (?:it|the|a|an) \w+ (?:takes|took|will)|closed|busy (?:on|with|at)|to help)\b",
    ),
    # Handing back.
    cue(
        r"(?:nobody|no one)(?:'s| is| was|'d| has)? (?:forc|mak|oblig|compel)\w+ you|(?:try|look|shop|go|book|buy|"
        r"complain|order) (?:somewhere else|elsewhere|with "
        r"someone else)|you(?:'re| are) (?:(?:of course|always|most|very|quite|perfectly|naturally|more than) "
        r"){0,2}(?:free|welcome|at liberty) to (?:leave|cancel|"
        r"go elsewhere|complain|seek|look elsewhere|take your|switch|arrange|hire|consult|engage|terminate|sue|"
        r"contact (?:a|your) lawyer|try (?:another|"
        r"elsewhere|somewhere))(?: \w+){0,2}|(?:may|might|could|should|would do well to|ought to) (?:well "
        r")?(?:wish|want|like|care) to (?:look at|ask|check|"
        r"consider|examine|reflect on|start with|think about) (?:your|their|his|her|yourself|themselves|whether "
        r"(?:you|they)|if (?:you|they))(?: \w+){0,3}|ask "
        r"(?:yourself|themselves|himself) (?:if|whether|why|what)",
        0.55,
        advice=MINE,
        unless=KIND + r"|\b(?:at any time|free of charge|without (?:cost|charge|penalty)|if you (?:like|prefer|wish)|"
        r"ombudsman|appeal)\b",
    ),
    cue(
        r"(?:perhaps|maybe|surely|why not|couldn't|can't|possibly) (?:they|he|she|you|your (?:son|daughter|child|"
        r"husband|wife|mother|father)|\w+(?:, at \w+,)?"
        r"|the (?:sender|seller|shop|doctor))(?: could| should| is| can| might| will|'ll)?(?: not)? (?:simply |"
        r"just |surely |easily |always )?(?:send (?:another|"
        r"one|a new)|buy (?:another|a new|one)|wait|share|borrow|learn|old enough|found|find (?:something|another|"
        r"one)|ask|walk|take (?:a|the) (?:bus|taxi|train)|"
        r"do without|plan|get (?:another|one|a new)|use (?:another|a different|your)|manage|cope|make do|be "
        r"getting)(?: \w+){0,4}(?=[.?!])|it(?:'d| would|'s| is|"
        r" might)(?: be)? (?:wise|advisable|prudent|sensible|best|better|smart|clever|recommended|worth) (?:to|if "
        r"you|for you to|practice to|that you)(?: have)? "
        r"(?:plan|check|read|keep|back|think|prepare|book|order|arrive|inform|learn|take|save|schedule|look|pay|"
        r"allow|anticipate|be)(?:e?d)?(?: \w+){0,2}|(?:some|a "
        r"bit of|a little|better|good|proper|more|careful|advance) (?:planning|preparation|foresight|forethought|"
        r"organisation|organization|patience|attention|"
        r"diligence|research)(?: [\w']+){0,2} (?:goes|go|helps?|would have|can|could|may|might|is|pays|never|"
        r"saves?|prevents?|avoids?)(?: \w+){0,3}|"
        r"(?:a|one|just a|even a|a quick|a brief|a single|the small trouble of a) (?:glance|look|peek|quick look|"
        r"call|phone call|click|check|word|moment|minute|"
        r"test|search|e-?mail)(?: [\w']+){0,5} (?:would|could|might) have (?:saved|spared|told|shown|prevented|"
        r"avoided|helped|sufficed|been enough|answered|"
        r"solved|done|revealed)(?: \w+){0,3}|would have (?:saved|spared) (?:you|us|everyone|everybody|all of us|"
        r"me)(?: \w+){0,3}",
        0.6,
        advice=HELP,
        unless=KIND
        + r"|\b(?:our|we|next week|allerg\w+|umbrella|warm|traffic|roadworks|because|so that|before you travel|"
        r"in writing)\b",
    ),
    cue(
        r"(?:we|i) (?:only|merely|just|simply|solely) (?:act as|pass (?:on|it)|forward|provide|sell|host|supply|"
        r"deliver|broker|arrange|transport|execute|follow|do what|"
        r"work here|rent)(?: \w+){0,3}|no news (?:is|means)(?: \w+){1,2}|(?:when|once) (?:it's|it is|they're|they "
        r"are)? ?(?:ready|available|finished|done)(?=[.!]|$)|as "
        r"and when(?: \w+)?|in due (?:course|time)|sooner or later|at (?:some|a given) point|as (?:soon as "
        r")?circumstances (?:permit|allow)|(?:be|being) (?:worked|looked|"
        r"dealt) (?:on|at|into|with) by (?:the|our|a)(?: \w+){0,2}|deadlines? (?:set|given|imposed)(?: \w+){0,3} "
        r"(?:not|aren't)|(?:not|aren't|isn't) binding (?:on|for) us|"
        r"no (?:offence|offense|emotional \w+|disrespect|malice|harm) (?:is|was|were|are) (?:intended|meant)|is "
        r"(?:standard|not personal|nothing personal|routine|"
        r"general practice|common practice)|(?:it|we) (?:is|are) (?:hereby )?(?:pointed out|noted|advised|stated|"
        r"recommended) that|(?:upon|on|by) (?:request|written "
        r"application|application(?= only|;|[.,]))|(?:enquiry|inquiry|application|letter|request) (?:of|dated|"
        r"concerning)(?: \w+){0,2} (?:constitutes|is hereby)|the "
        r"undersigned|hereinafter|aforementioned|abovementioned|irrespective of|whereabouts of",
        0.45,
        advice=MINE,
        unless=KIND
        + r"|\b(?:because|so that|tell you|tomorrow|today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d)\b",
    ),
    cue(
        r"(?:this|that|it)(?:'s| is| would be| will be)? (?:therefore |entirely |really |strictly )?(?:a |an "
        r")?(?:matter|question|issue|problem|thing|case|job|topic) (?:for|between|that concerns) (?:you |your |"
        r"the |them|"
        r"whoever)(?: ?\w+)?|nothing (?:further|more|else) to (?:say|add|discuss|offer|tell|report)(?: \w+){0,2}|"
        r"(?:perfectly|completely|quite|entirely|absolutely|totally) (?:normal|usual|standard|common|acceptable)|"
        r"nothing (?:unusual|out of the ordinary|special|wrong with (?:it|that|the))|(?:everyone|everybody|all "
        r"others|all our \w+) (?:else )?(?:waits?|has to|have to|manages?|copes?|pays?|accepts?)(?: \w+)?|"
        r"you(?:'ll| will|"
        r" must| should| need to)? (?:just |simply |unfortunately )?(?:have to |will have to )?(?:accept|put up "
        r"with|come to terms with|resign yourself to|make peace with|swallow) (?:that|this|it|the)(?: \w+)?|(?:we|"
        r"i) "
        r"(?:accept|take|assume|bear|have|admit) no (?:liability|responsibility|blame|obligation|influence|"
        r"interest|opinion)(?: \w+)?|(?:is|are|was|were) (?:not |never )(?:our|a|any of our) (?:fault|business|"
        r"concern|problem|job|"
        r"priority|policy to|responsibility|core business|strength)(?: \w+)?|not (?:within|in|part of) our "
        r"(?:remit|power|scope|hands|control|responsibility|control)|(?:out of|beyond) our (?:hands|control|"
        r"influence|remit)|we "
        r"(?:don't|do not|never|cannot|can't|won't) (?:give|state|provide|offer|discuss|disclose|comment on|look "
        r"into|go into|deal with|respond to|handle|do|get involved in|check) (?:any |individual |the |such |that|"
        r"reasons?|"
        r"details?|exceptions?|explanations?|amounts?|single|small|this sort)(?: ?\w+){0,3}|(?:what did you "
        r"expect|what do you expect|tough|hard luck|bad luck|too bad|never mind|oh well|whatever|so be it|your "
        r"choice)"
        r"(?=[.!?,])|(?:get|gets|got) lost(?=[.!,;])|as long as (?:it|they) takes?|so there(?: is|'s) only",
        0.5,
        advice=_WEIGH,
        unless=KIND + r"|\b(?:because|but (?:i|we|here)|instead|however|worry|to worry|no action)\b",
    ),
    cue(
        r"(?:have|has) (?:their|its|his|her) (?:own )?(?:quirks|moods|ways|limits|limitations|off days|bad days|"
        r"little ways|peculiarities|charms|oddities)|(?:comes?|arrives?|uploaded|ready|done|sent|paid|processed|"
        r"shipped|delivered|"
        r"published|repaired|fixed|happens?|finished|back|works?) when (?:he|she|it|they|we) (?:comes?|arrives?|"
        r"is|are|gets?|do|does|can|uploaded|ready|done|happens?|works?)(?: \w+)?(?=[.!,;])|no (?:concern|business|"
        r"problem|affair|matter|"
        r"interest|responsibility|fault) of (?:ours|mine|this \w+|the \w+)|(?:users|customers|guests|members|"
        r"parents|tenants|clients|passengers|students|everyone|people|patients|you) (?:are|were|is|was|have been|"
        r"had been) (?:\w+ )?(?:told|"
        r"instructed|warned|urged|informed|notified|well aware|aware)(?: \w+){0,2}|there(?:'s| is) (?:simply |"
        r"just |really )?no (?:way|chance|possibility|means|hope|remedy|procedure|option|reason|point|cause)(?: "
        r"(?:to|of|for|that|in))?(?: "
        r"\w+){0,3}|(?:so |and )?(?:there is |there's )?no need to (?:write|ask|call|reply|contact|get in touch|"
        r"follow up|complain|come back)(?: \w+)? again|"
        r"(?:isn't|is "
        r"not|if it isn't|if that's not) what you (?:had in mind|expected|hoped|wanted|imagined)|(?:at|on) (?:the "
        r")?(?:buyer|customer|tenant|owner|sender|guest|patient|student|passenger|client|user|member|recipient|"
        r"traveller)'?s'? (?:own )?(?:expense|"
        r"cost|risk|charge)|(?:not|hardly|never) (?:foreseen|provided for|envisaged|planned|designed for (?:that|"
        r"this|such)|meant (?:to|for)|intended)|the (?:\w+ )?(?:terms|rules|contract|policy|law|regulations|"
        r"tariff|deadline|form|statutes) (?:is|are|"
        r"say|says|state|states|require|requires|do not|does not|apply|applies)(?: (?:clear|quite clear|the "
        r"(?:rules|terms|law|policy)|unambiguous|very clear|so|otherwise|no))(?: \w+)?",
        0.4,
        advice=_WEIGH,
        unless=KIND
        + r"|\b(?:because|but|instead|however|worry|to worry|no reason to worry|no need to (?:write|call) again,? i)\b",
    ),
    cue(
        r"thank you for your (?:continued |kind |valued )?(?:loyalty|understanding|cooperation|co-operation|"
        r"patronage|custom)|we (?:hope|look forward) to (?:welcome|"
        r"welcoming|see|seeing|have been of)(?: \w+){0,3}|we wish you (?:continued|every|much|many|lots)(?: "
        r"\w+){0,2}|kindly (?:pay|settle|note|refrain|be advised|"
        r"remit|observe|respect|inform|take)(?: \w+)?|(?:we|i) (?:regret|have) no(?: \w+){0,2}|unfortunately "
        r"(?:it (?:is|isn't)|this is|we (?:can't|cannot|are unable)|"
        r"nothing|no)(?: \w+){0,3}|(?:please|kindly) (?:refrain|desist|abstain) from(?: \w+){0,3}|(?:is|are|was|"
        r"were) not (?:our|part of|covered|included|eligible|"
        r"entitled|available|possible|provided|foreseen|intended|permitted|refundable)(?: \w+){0,3}|(?:pay|find|"
        r"take|leave|bring|fill)(?: \w+){1,3} or (?:\w+)",
        0.3,
        advice=_NO,
        unless=KIND + r"|\b(?:because|but|instead|however)\b",
    ),
    cue(
        r"(?:is|are) (?:incumbent (?:up)?on|the domain of|reserved for|left to|at the discretion)(?: \w+){1,3}|"
        r"(?:competent|respective|relevant|responsible|appropriate) (?:body|unit|authority|"
        r"authorities|department|office|party|agency|channels?)|(?:see|sees|have|has|had|found|find) no (?:reason|"
        r"cause|grounds|need|basis|occasion|justification|indication|fault|error|"
        r"evidence|irregularit\w+)(?: \w+){0,3}|(?:conditions|terms|rules|regulations|policy|charges|fees|"
        r"deadlines) (?:of (?:booking|carriage|sale|use|hire) )?(?:apply|applies|still apply|do apply)|"
        r"(?:can|could|may)(?:not| not|'t) (?:always )?be (?:guaranteed|promised|avoided|helped|"
        r"excluded|expected|made|reopened|reconsidered|revisited|reversed|prioriti[sz]ed)|"
        r"(?:you|one|she|he|they) (?:could|can|may|might) always (?:\w+)(?: \w+){0,3}|(?:is|was|are|were) "
        r"(?:scheduled|carried out|performed|decided|handled|assessed|processed|determined|made|"
        r"provided|initiated|allocated) (?:by|in|according|as|at|when|on) (?:the|order|due|turn|to|required|our|"
        r"their|appropriate|a)(?: \w+){0,2}|(?:has|have) been (?:noted|recorded|logged|"
        r"registered|taken note of|filed|passed on|forwarded|rejected|declined|denied|refused)(?=[.!,;]|$)|(?:no "
        r"further|nor) (?:action|steps|comment|correspondence|measures)(?: \w+){0,3}|customary|(?:we|i) (?:regret|"
        r"consider|maintain|insist|reiterate|stand by|confirm) (?:our|the|that|this)(?: \w+){0,2}|(?:not|hardly) "
        r"(?:a|an) "
        r"(?:valid|sufficient|good|recognised|recognized|acceptable) (?:reason|excuse|ground|proof|argument)|"
        r"(?:depends|dependent) on (?:many|various|a number of|several) (?:factors|things)|not "
        r"(?:a|our) (?:fault|defect|error|mistake|case for|bug)(?=[.,!]| but)",
        0.4,
        advice=_WEIGH,
        unless=KIND + r"|\b(?:because|but (?:i|we|here)|instead|sorry|not a bug, (?:though|just))\b",
    ),
)
