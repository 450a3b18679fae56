"""Cues of tone.condescending: the schoolroom: what do we do first, clever isn't it, and everyday words defined."""

from __future__ import annotations

from guardian.checks.cues.talking_down import PLAIN, STEP
from guardian.checks.cues.vocabulary import CLAUSE, FULL
from guardian.checks.match import Cues, cue

_REST = r"(?: [\w'-]+){0,5}"
_EQUAL = "Say it for their case, as to a colleague of another trade: “In your case …”, instead of “{words}”."
_FAIR = (
    r"\b(?:sorry|apolog\w*|glad|happy to|gladly|(?:our|my) (?:fault|mistake|form|page|side)|thank\w*|you(?:'re| are) "
    r"right|i(?:'ve| have) (?:\w+ )?(?:sent|put|moved|fixed|changed|booked|asked)|if you(?:'d)? (?:like|prefer)|"
    r"happens to (?:me|us|all|everyone))\b"
)
_LEARNER = (
    r"(?:beginners?|hobbyists?|amateurs?|laypeople|laymen|lay persons?|newcomers?|novices?|first-time \w+|young "
    r"(?:founders|parents|people|couples|mothers|owners|players)|new (?:owners|parents|mothers|users|players|"
    r"founders)|self-taught \w+|customers|parents|tenants|patients|people in your (?:position|situation|place))"
)
_SMALL = (
    r"(?:nephew|niece|son|daughter|grandson|granddaughter|grandmother|granny|gran|mother|father|dad|mum|child|kids?|"
    r"children|boy|girl|dog|cat|intern|apprentice|trainee|toddler|neighbour|aunt|uncle|youngest|little ones?|pupils?)"
)
_THING = (
    r"(?:thing|document|piece|machine|device|numbers?|place|stuff|tool|box|sort|kind|set|list|way|period|amount|"
    r"person|paper|word|animal|plant|material|concept|wheels?|lines?|boxes|things|pictures?|people|person|promise|"
    r"agreement|day|bit|collection|road|journey|art|craft|science|living \w+)"
)

KINDERGARTEN = (
    # The teacher asks the class.
    cue(
        rf"{FULL}(?:now |so |and |well |right ){{0,2}}what do we (?:do|say|check|look at|look for|learn|need|see|"
        rf"press|remember|call|always do|never){_REST}\?|{FULL}(?:exactly|correct|that's right|very good|precisely|"
        rf"right)[,!:] (?:we|one|you(?! (?:need|can|may|have)))(?! (?:have|did|got|will|'ll|sent)){_REST}|"
        rf"{FULL}(?:let's|let us) (?:take|start|begin|go|try|look at|do|read) (?:this|it|right|at|again|from|one|"
        rf"slowly|with the|in|through)(?: [\w'-]+){{0,5}}, shall we\?|{FULL}(?:are you |still |you )?with me(?: so "
        r"far| still)?\?|(?:clever|neat|simple|easy|nice|fun|amazing|exciting|magic|fascinating|not so hard|not that "
        rf"hard), (?:isn't it|right|eh|huh|was it|is it|no)\?|{FULL}(?:got it|clear|understood|following|do you "
        r"follow|see)\?",
        0.62,
        advice=STEP,
        unless=_FAIR + r"|\b(?:day|o'clock|noon|morning)\b",
    ),
    # Praised for nothing, taught for the first time.
    cue(
        rf"{CLAUSE}(?:good|bravo|well done|kudos|hats off|good on you|good for you|congratulations|clever|nice|lovely|"
        r"brave|bless you)(?: to you)?,? (?:for|on) (?:noticing|finding|asking|reading|trying|managing|looking|"
        rf"having a go|giving it|thinking|taking an interest|getting){_REST}|(?:you(?:'ve| have)|we(?:'ve| have)|you|"
        rf"that's)(?: (?:all|just|now|both|also))? (?:learned|learnt) (?:something|a thing|a new){_REST}|(?:one|you|"
        r"we|children|pupils|everyone|they|ones?) (?:learns?|learnt|learned|gets?|got|is taught|are taught|covers?|"
        r"does|do|has) (?:that|them|it|this|these|those) (?:\w+ )?(?:in|at|on) (?:year|primary|school|first|second|"
        r"third|grade|kindergarten|nursery|the (?:first|very first|second) (?:day|week|lesson|year|hour|page)|"
        rf"lesson){_REST}|(?:how|it's) (?:nice|lovely|sweet|charming|good|touching|refreshing|wonderful|admirable) "
        r"(?:that|of) you (?:to )?(?:read|think|try|want|worry|believe)(?: [\w'-]+){0,4}(?=[.!])",
        0.6,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:spotted|we (?:missed|overlooked))\b",
    ),
    # Small children, living dough, and even my nephew.
    cue(
        r"(?:gets?) (?:\w+ )?(?:bored|lonely|sleepy|hungry|thirsty|grumpy|shy|tired|offended|happy|sad|cross) (?:and|"
        rf"when|if|without|just)(?= [\w'-]+){_REST}|(?:wants?|likes?|loves?) to be (?:treated|talked to|stroked|loved|"
        r"asked|handled|read|looked)(?: [\w'-]+)?|(?:just |much |a bit |rather )?like (?:with )?(?:us humans|you and "
        r"(?:me|i)|the (?:one|clock|ones) (?:on|in) your (?:wall|kitchen|house|car|desk))|, you see, (?:is|are|has|"
        rf"have|was|can|do|does|needs?|likes?){_REST}|(?:which |that |something )?even (?:my|our|a|the|his|her|your) "
        rf"(?:[\w-]+ ){{0,2}}{_SMALL}(?: [\w'-]+)? (?:could|can|would|manages?|does|do|gets?|got|understands?|"
        rf"understood|knows?|follows?|did|has|have|learned){_REST}|[\w-]+ (?:good|bad), no [\w-]+ (?:bad|good)",
        0.62,
        advice=PLAIN,
        unless=_FAIR,
    ),
    cue(
        r"(?:that|this|those|these|it)(?:'s| is|'re| are) (?:the|those|these|that) (?:little |small |big |round |"
        r"square |funny )?(?:things?|boxes|box|button|buttons|lines?|wheels?|pictures?|signs?|arrows?|one|ones|"
        r"stuff)(?: (?:at|on|in|with|that|which|you)(?: [\w'-]+){1,6})|(?:[\w-]+s) are (?:those|these|the) "
        r"(?:little |small |big |round )?(?:things|boxes|buttons|lines|wheels|pictures|signs|arrows|ones|rows)(?: "
        r"[\w'-]+){0,5}|(?:rows?|lines?|columns?|they|these|those|it|this one) (?:go|goes|run|runs) (?:like this|"
        rf"this way|across|up and down|down){_REST}|(?:in|with|by) (?:small|tiny|little|very small|baby) steps|"
        r"(?:when|once|after|as soon as) (?:that|this|it|all this)(?: has|'s| had)? (?:sunk in|settled|sunk|been "
        rf"digested|gone in){_REST}",
        0.6,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:if (?:you see|it)|yours|red one|blue one|the one you)\b",
    ),
    # Too much for the reader.
    cue(
        r"(?:won't|will not|don't want to|wouldn't want to|not going to|shan't|needn't|so as not to|let's not|let me "
        r"not|no point in|try not to) (?:bore|burden|bother|confus|overload|overwhelm|frighten|tir|trouble|scare|"
        r"tax)\w* you with (?:how|what|why|that|the (?:how|why|mathematics|maths|mechanics|inner|ins|theory|formula|"
        rf"background)){_REST}|(?:would|will|might|could|'d|'ll) (?:only|just|merely) (?:confuse|muddle|frighten|"
        r"scare|overwhelm|bore|worry|tire) (?:you|most|people)(?: \w+)?|for your purposes(?: [\w'-]+){0,6}|(?:all|"
        r"enough|as much as) you (?:really |actually )?need to (?:know|understand|remember) (?:is|about)(?: "
        rf"[\w'-]+){{0,5}}|(?:it's|it is) enough (?:for you )?(?:to know|to remember|if you know){_REST}|(?:do "
        r")?(?:have|let|ask|get|tell) your (?:husband|wife|partner|boyfriend|girlfriend|son|daughter|father|brother|"
        rf"boss) (?:to )?(?:ring|call|phone|write|contact|come|speak|talk|get in touch|drop|explain){_REST}",
        0.6,
        advice=_EQUAL,
        unless=_FAIR
        + r"|\b(?:sign|his (?:own )?(?:id|account|name|passport)|her (?:own )?(?:id|account|name|passport)|"
        r"holder|contract is in|emergency)\b",
    ),
    # Who knows better.
    cue(
        rf"you (?:only|just|merely) (?:think|believe|imagine|feel|suppose) (?:so|you|that|it)(?=[ .,;!]){_REST}|"
        rf"{CLAUSE}(?:so )?(?:trust|believe) me(?=[:,.!]| (?:when|on|you)){_REST}|take it from (?:me|someone|somebody|"
        rf"a|us|an){_REST}|(?:advice|tip|word|suggestion|hint)(?: of advice)? (?:from|to) (?:an? |all |our |someone |"
        rf"somebody |most )?(?:[\w-]+ )?(?:with (?:some|a bit of|a little|more|years|the)|{_LEARNER}|old hand|expert|"
        rf"professional|who){_REST}|{_LEARNER} (?:often|always|tend to|usually|like to|love to|struggle|all|mostly|"
        r"rarely|never|seldom) (?:think|hold|believe|struggle|imagine|make|get|confuse|forget|mix|find|with|overlook|"
        rf"underestimate|ask|read){_REST}|when {_LEARNER} (?:hold|measure|use|read|take|try|start|do|touch|think)(?: "
        r"[\w'-]+){1,5}",
        0.58,
        advice=_EQUAL,
        unless=_FAIR + r"|\b(?:i know how|funny|so do i|our (?:form|page|menu))\b",
    ),
    cue(
        r"(?:is|are|was) not (?:a )?(?:matter|question) of (?:wondering|opinion|feelings?|taste|wishing|believing|"
        rf"guessing|what (?:you|one|people)|wanting|liking|belief){_REST}|before (?:you )?(?:form|forming|having|"
        r"drawing|jumping to|holding|voicing|develop\w*) (?:an? |any |your )?(?:beliefs?|opinions?|views?|theor(?:y|"
        r"ies)|judge?ments?|conclusions?|ideas?)|what (?:would|could|do|can) you (?:like to |want to |hope to "
        r")?(?:contribute|add|bring)(?: [\w'-]+){0,5}\?|as you(?:'ll| will) (?:find(?: out)?|see|learn|discover|"
        r"notice|understand|realise|realize) (?:when|once|if|after|one day|in time) ?(?:you(?:'ve| have|"
        rf"'re)?)?{_REST}|(?:once|when|after) you(?:'ve| have|'re| are) (?:[\w-]+ more than |been |done |got |made |"
        r"built |had |a bit |a few |older|more )(?:[\w'-]+ ){0,5}you(?:'ll| will) (?:find|see|learn|know|"
        rf"understand|realise|realize|notice|laugh){_REST}|(?:wise|worth|advisable|a good idea|good practice|useful) "
        r"to (?:read|study|finish|look at)(?: [\w'-]+){1,5} before [\w-]+ing",
        0.58,
        advice=_EQUAL,
        unless=_FAIR + r"|\b(?:installed|updated|moved in|signed in|logged in|registered)\b",
    ),
    # Expertise held up, and the rest of the world.
    cue(
        r"(?:has|have|'ve|i've|we've|he's|she's) (?:seen|done|read|forgotten|made|fixed|written|treated|built|taught|"
        rf"sold|baked|met) more [^.!?;\n]{{2,40}} than you(?:'ve| have|'ll| will|r \w+)?{_REST}|(?:when|once|if|until|"
        r"unless) you(?:'ve| have| hold| get| got| own| earn| earned)(?: a| got a)? (?:your own |an? )?(?:\w+ "
        r")?(?:degree|diploma|licence|license|doctorate|phd|practice|certificate|masters?|title)(?: in [\w-]+(?: "
        rf"\w+)?)?,?{_REST}|in the (?:grown-?up|real|adult|business|professional|working|civilised|big wide) world,? "
        rf"(?:one|you|we|people|things|it|everyone|contracts?){_REST}|(?:this|that|it)(?:'s| is| must be| seems to be|"
        r" will be) your (?:very )?first (?!name|class|payment|day)[\w-]+(?=[.,;!])|(?:it )?takes (?:eyes|a mind|a "
        r"head|a brain|hands|an ear|someone|somebody|people|a trained|an expert|a professional|experience|a "
        rf"(?:certain|bit of|lot of) \w+)(?: \w+)? (?:that|who|which|to|with|for){_REST}|you(?:'d| would|'ll| will|"
        r"'re) only (?:worry|confuse|upset|hurt|frighten|scare|injure|embarrass|confusing|frightening|worrying|"
        r"upsetting|scaring) (?:yourself|yourselves|you)",
        0.6,
        advice=_EQUAL,
        unless=_FAIR,
    ),
    cue(
        r"you (?:just |better |may |can )?(?:concentrate|focus|stick|keep|get|go back|worry) (?:on|to|about|busy "
        rf"with) your (?:[\w-]+ ){{0,2}}[\w-]+,? and (?:we|leave|let|i){_REST}|, (?:hm+|mhm|hmm|dear|love|sweetie|"
        r"okay|ok|alright|there's a good \w+)\?|(?:best|better|wiser|safer) (?:if )?(?:we |you )?leave (?:the|that|"
        rf"this|it|such) (?:[\w' -]{{2,40}}) (?:to|with) (?:the|our|us|those|people|professionals){_REST}|(?:our|all|"
        r"most|many|you|to the|for the|the old|older|young) (?:ladies|girls|womenfolk|pensioners|oldies)(?=[.,;!]| "
        r"(?:always|often|have|do|here|find|who|tend|usually))(?: \w+)?|(?:leave|let) (?:\w+ ){1,4}(?:to |do )?the "
        r"(?:boys|men|lads|guys|pros|big boys)|fills? (?:whole |entire )?(?:libraries|shelves)|(?:become|be|get) "
        rf"(?:quite |perfectly |much )?clear(?:er)? to you{_REST}|(?:start|begin|try) with something (?:easier|"
        rf"simpler|smaller|less \w+){_REST}|(?:a )?(?:big|long|difficult|hard|grown-up) (?:question|word|step|topic) "
        rf"for (?:a|an|such|someone|somebody|you){_REST}|hard to imagine (?:where|for (?:you|someone|people)|if you|"
        rf"when you){_REST}|(?:it's|it is|how) (?:sweet|cute|adorable|charming|touching|endearing|funny|amusing) "
        r"(?:how|that|when|to see)(?: [\w'-]+){1,5}",
        0.6,
        advice=_EQUAL,
        unless=_FAIR + r"|\b(?:tour|ticket|discount|welcome|free)\b",
    ),
    # For those who do not do it every day.
    cue(
        r"(?:for|to|by|with) (?:people|those|someone|somebody|anyone|customers|a person) (?:who|that) (?:don't|"
        r"doesn't|do not|does not|aren't|isn't|are not|is not|haven't|hasn't|never|rarely|only) (?:do (?:it|this|"
        r"that|such)|deal|work|know|understand|from|in the|familiar|trained|studied|learned|been|read|used to)(?! "
        rf"(?:us|yet)){_REST}|if you(?:'re| are)?(?:n't| not)(?: exactly| really)? (?:from|in|used to|trained|at home "
        r"in|an?) (?:the |an? )?[\w-]+(?: trade| business| industry| field| profession| expert| specialist| "
        rf"world){_REST}|(?:let's|let us) (?:first |just |first of all |please ){{0,2}}(?:make sure|check|see|"
        r"hope)(?: that| whether| if)? (?:we|you)(?:'ve| have|'re| are)? (?:all )?(?:know|can|found|understand|"
        rf"remember|at least|even|looking|holding){_REST}|(?:worry|trouble|bother|break|rack) (?:our|your|their) "
        rf"(?:little |pretty |young |sweet ){{0,2}}heads?{_REST}|(?:any|much|none|anyone|be|nobody|hardly) (?:\w+ "
        rf")?the wiser{_REST}|only lead to (?:questions|confusion|misunderstandings?|discussions?|debates?){_REST}|"
        rf"[\w-]+ is to (?:a|an|the|your) [\w-]+ what{_REST}|easy-?peasy|yucky|lemon squeezy|tummy|choo-?choo|teeny|"
        r"naughty",
        0.6,
        advice=_EQUAL,
        unless=_FAIR,
    ),
    cue(
        r"(?:is there|do you have|have you got|isn't there|perhaps there's|get|find|ask) (?:a|any|your|some) (?:man|"
        r"husband|boyfriend|gentleman|lad|strong \w+|grown-?up|adult|handy \w+) (?:in the house|at home|around|about|"
        r"who|to (?:help|do|show|explain))(?: [\w'-]+){0,3}|, as we (?:like to |always |jokingly )?(?:call|say|"
        r"put)(?: (?:them|it|you|that|this|here|in|to)){0,3}(?=[.,;!])|(?:we'll|we will|i'll|let us|you let us) do "
        r"the (?:medicine|thinking|maths|law|science|teaching|engineering|numbers|diagnos\w+|sums|"
        r"planning)(?=[.,!;])|clicking around|having opinions|(?:gets?|soon|easily|quickly|soon enough) (?:compares?|"
        rf"confus\w+|mix\w*|mistakes?) (?:apples|one thing){_REST}|comparing apples{_REST}|apples (?:with|and|to) "
        r"(?:pears|oranges)|(?:gives?|lets?) you (?:sleepless nights|a headache)|(?:mums?|moms?|mothers?|dads?|"
        r"fathers?|ladies|women|men|wives) (?:often|always|tend to|usually|like to|sometimes|do) (?:feel|think|worry|"
        rf"read|believe|imagine|fuss|panic|want|get){_REST}",
        0.58,
        advice=_EQUAL,
        unless=_FAIR,
    ),
    cue(
        rf"is what we [\w-]+s? (?:use|call|do|say|write|mean|know){_REST}|(?:you(?:'re| are)|nobody(?:'s| is)|one "
        r"(?:isn't|is not)) (?:not )?(?:expected|supposed|meant|required) to (?:understand|know|follow|judge|see|"
        r"grasp) (?:it|this|that|them|such|how|what|any)(?: \w+)?|in a (?:year|month|week|few \w+)(?: or two)? "
        rf"you(?:'ll| will) (?:smile|laugh|understand|see|know|get it){_REST}|(?:all|everything|more than)(?: that)? "
        r"you(?:'ll| will| can| could| would)? (?:be able to |ever |possibly |really )?(?:make use of|take in|make "
        r"sense of|cope with|follow|understand|digest)(?=[.,!;])|[\w-]+: the (?:thing|stick|box|bit|one|button|part) "
        rf"(?:in|on|at|with|that|under|you){_REST}|(?:read|go through|look at) (?:it|this|them|the \w+) (?:once more |"
        rf"again |slowly |all )?(?:together|out loud|aloud)(?=[.,!;]| and){_REST}|(?:i|we) (?:have|make|let|get) "
        r"(?:my|our) (?:students|pupils|children|trainees|apprentices|kids|beginners) (?:do|write|read|say|start|"
        rf"learn|copy){_REST}|without (?:any )?(?:tears|tantrums)|which (?:can't|cannot) be said (?:of|for) "
        rf"(?:everyone|everybody|all|most|some|people){_REST}|(?:see|try) (?:if|whether) we can manage{_REST}|typical "
        r"(?:layman's|beginner's|amateur's|lay|rookie|first-timer's) [\w-]+|since before you (?:could|were|learned|"
        rf"learnt){_REST}|(?:young|dear|good) lady(?=[.,!])|(?:start|begin) with (?:a|the) [\w-]+, (?:dear|love|young|"
        rf"my){_REST}",
        0.6,
        advice=_EQUAL,
        unless=_FAIR + r"|\b(?:read it together with)\b",
    ),
)

# What a thing is: a lesson where the reader used the word and did not ask what it means.
DEFINITIONS = Cues(
    cue(
        rf"{FULL}(?:so,? |well,? |now,? |you see,? |remember,? )?(?:an? |the )?(?P<what>[\w-]+)(?:, (?:you see|my \w+|"
        r"dear),)? (?:is|are) (?:simply |basically |just |really |nothing but |actually )?(?:like )?(?:an? |the |"
        rf"those |these |little |what |when |something ){{1,2}}(?:[\w-]+ )?(?:{_THING}|you|we|people|happens)(?: "
        r"(?:in|with|by|that|which|where|who|when|of|for|two|one|people|you|we|on|from|at)(?: [\w'-]+){0,6})",
        0.58,
        advice=_EQUAL,
        unless=_FAIR + r"|\b(?:so (?:that )?(?:it|the|your|you|i|we)|which is why|that's why|because|therefore|your)\b",
    ),
    cue(
        rf"{FULL}(?:so,? |well,? |now,? |you see,? |remember,? )?(?:an? )?(?P<what>[\w-]+)(?:, (?:you see|my \w+|"
        r"dear),)? (?:(?:has|have) (?:an? |two |little )[\w-]+(?=[.!])|(?:has|have|is|are|consists? of|means?|comes?|"
        r"needs?) (?:an? |the )?(?:alive|living|rows and|wheels|made of|two (?:sides|ends|parts|numbers)|(?:[\w-]+ "
        rf")?inside|beginning and|start and|letters|numbers|a front|what we call|what's called|what is called){_REST})",
        0.58,
        advice=_EQUAL,
        unless=_FAIR + r"|\b(?:so (?:that )?(?:it|the|your|you|i|we)|which is why|that's why|because|therefore|your)\b",
    ),
    cue(
        rf"{FULL}(?:with all due respect(?: [\w'-]+){{0,3}}, )?(?P<what>[\w-]+) is (?:an? )(?:discipline|art|craft|"
        r"science|profession|skill|trade|serious matter|complex matter|vocation|field)(?: (?:of its own|in itself|"
        r"for itself))?(?=[.!,;])",
        0.58,
        advice=_EQUAL,
        unless=_FAIR,
    ),
)
