"""Cues: promises without bounds: of all and every one, for ever, without risk, sworn to, in a bare clause."""

from __future__ import annotations

from guardian.checks.cues.certainty import again, known
from guardian.checks.match import Cues, cue

_WILL = r"(?:'ll| will| won't| will not|'s going to| is going to| are going to|'re going to| can't| cannot)"
_IT = (
    r"(?:it|this|that|they|these|those|everything|everyone|you|he|she|all|nobody|nothing|no one|there|all of (?:it|"
    r"them|"
    r"this)|(?:the|your|every|any|each|an?|his|her|their|our|this|that|these|those|every single|all|both|my) "
    r"(?:[\w'-]+ "
    r"){0,4}[\w'-]+|no [\w-]+(?: [\w-]+)?)"
)
_SWORN = (
    r"(?:i(?:'m| am)|we(?:'re| are)) (?:absolutely |completely |totally |utterly |entirely |dead |perfectly |quite |"
    r"very |so |100 ?% |hundred per ?cent |pretty )?(?:sure|certain|positive|convinced|confident)|(?:i|we)(?: can| do| "
    r"could|'ll| will|'d)? (?:hereby |solemnly |honestly |personally |truly |only |absolutely |confidently |safely |"
    r"faithfully )?"
    r"(?:swear|promise|guarantee|vow|pledge|vouch|warrant|assure you|give you my word|say (?:with|for) (?:[\w-]+ "
    r"){0,2}(?:certainty|confidence|sure|certain))(?: to you| you| on \w+(?: \w+)?)?|(?:you have|you've got) (?:my|"
    r"our) "
    r"(?:\w+ )?(?:word|promise|guarantee)|(?:rest|be|feel|you can (?:be|rest|feel)|you may (?:be|rest)) (?:\w+ "
    r")?(?:assured|"
    r"certain|sure)|(?:no|without (?:a|any)|not a|there(?:'s| is) no) (?:shadow of a )?(?:doubt|question)(?: about "
    r"(?:it|"
    r"that))?|(?:trust|believe|take it from) me|mark my words|it goes without (?:saying|question|doubt)|(?:it(?:'s| "
    r"is)|"
    r"that(?:'s| is)) (?:certain|guaranteed|a certainty|a given|a fact|clear as day)|(?:of course|naturally|obviously|"
    r"definitely|certainly|surely|undoubtedly|absolutely|100 ?%|guaranteed)"
)
_COMES_TRUE = (
    r"(?:(?:be|have been|get) (?:\w+ly |all |fully |back |up |perfectly )?(?:approved|accepted|granted|fine|there|on "
    r"time|"
    r"safe|gone|fixed|solved|cured|refunded|delivered|ready|back|delighted|happy|sorted|published|admitted|painless|"
    r"over|free|compensated|reimbursed|paid|successful|perfect|flawless|great|wonderful|amazing|beautiful|sunny|dry|"
    r"warm|quiet|repaired|restored|resolved|released|cleared|healed|available|running|working|up and running|home|"
    r"at your door|in your \w+|like new|good as new|online|live|in time|healthy|better|well|lifted|recovered|found|"
    r"sold|rented|let|won|no more \w+|no (?:\w+ )?(?:problems?|delays?|issues?|trouble))|arrive|work|come(?! (?:and|"
    r"to)\b)|"
    r"reach|pass|hold|last|succeed|win|love|sell|qualify|heal|recover|agree|accept|approve|say yes|grant|grow|improve|"
    r"go "
    r"(?:smoothly|well|through|away|ahead|perfectly|down|up)|rule in|stay|survive|stop|disappear|vanish|make it|fit|"
    r"double|"
    r"triple|release|turn (?:out|up)|show up|see it|side with|decide (?:for|in)|beat|save|sleep|solve|fix|fail|break|"
    r"leak|"
    r"happen|occur|come back|return|regret|disappoint|crash|refuse|reject|say no|rust|shrink|fade|peel|crack|run out|"
    r"get (?:it|the|your|there|through|lost|stuck|worse|better|back|there|hacked|refused|in)|never|not)"
)
UNSURE = (
    r"\b(?:if (?:it|i|we|you|they|the|this|that)\b|whether|unless|until (?:i|we|you)|may|might|could|can't (?:promise|"
    r"guarantee|say|be)|cannot (?:"
    r"promise|guarantee|say|be)|nobody can (?:promise|guarantee|say)|not (?:guarantee|promise|sure|certain|say)|no "
    r"guarantee|hope|hopefully|should|almost|nearly|usually|normally|often|most|as far as|so far|i think|probably|"
    r"likely|"
    r"sadly|unfortunately|right that|charged|get better|(?:plan|report|reply|answer|update|letter|draft|minutes|"
    r"figures) will|understand|wonder|instead|rather than|so that|make sure|in order)\b|\?"
)
_DEEDS = (
    r"\b(?:call|ring|write|phone|mail|e-?mail|tell|let you know|answer|reply|get back|look into|look at|check|ask|send|"
    r"update|inform|keep you|treat|listen|do (?:my|our) best|try|assist|help you|be in touch|contact|hear from|sit "
    r"down|"
    r"be there at|pass (?:it|this|that) on|remember|read|apologi[sz]e)\b"
)

_TROUBLE = (
    r"(?:problems?|issues?|trouble|delays?|faults?|outages?|breakdowns?|errors?|mistakes?|hitch(?:es)?|hiccups?|"
    r"crash(?:es)?|"
    r"leaks?|losses|complaints?|surprises?|interruptions?|downtime|dropouts?|headaches?|stains?|damage|worries|"
    r"repeats?|repetition|recurrences?|side effects|complications|queues|waiting|noise|smell|mould|mold|pain|bugs?|"
    r"cancellations?|disruptions?|failures?|mix-ups?|defects?|repairs?)"
)
_EVERY = (
    r"(?:every(?:one|body|thing| single (?:one|time|day|case|order|customer|guest|patient)| (?:time|case|patient|"
    r"customer|"
    r"guest|order|device|machine|problem|need|budget|age|wish|question|child|client|person|student|model|situation|"
    r"skin "
    r"type|stain))|all (?:of (?:our|them|you)|devices|models|cases|problems|skin types|ages|our "
    r"(?:customers|guests|patients|clients|students))|each and every (?:one|\w+)|any (?:problem|stain|device|"
    r"computer|phone|issue|fault|budget))"
)
_TAGGED = (
    r"(?:that(?:'s| is) (?:a|my|our) (?:promise|word|guarantee)|(?:i|we) (?:guarantee|promise|swear)(?: (?:it|you|"
    r"that))?|period|full "
    r"stop|end of (?:story|discussion)|no (?:exceptions?|question|doubt|two ways)(?: (?:about it|whatsoever))?|trust "
    r"me|"
    r"believe me|mark my words|you can (?:bet|bank|count|rely) (?:on (?:it|that)|your \w+)|guaranteed|100 ?%|for sure|"
    r"without fail|i can assure you|i assure you|we assure you|whatever happens|no matter what|come what may|hands "
    r"down|"
    r"easy|for certain|you have my word|my word on it|of that (?:i'm|we're|you can be) (?:sure|certain)|whatever "
    r"(?:the|it|they|"
    r"happens)(?: [\w'-]+){0,5}|no matter (?:the|what|how|who)(?: [\w'-]+){0,4})"
)


BOUNDLESS = Cues(
    # Sworn to, before or behind.
    cue(
        rf"(?:{_SWORN})(?: of (?:it|that))?(?: that)?[,:]? (?!i\b|we\b|if\b){_IT}(?: \w+ly| simply| just)?{_WILL}"
        rf"(?: \w+ly| all| soon| always| ever| never){{0,2}} {_COMES_TRUE}(?: [\w'-]+){{0,3}}|"
        rf"{_IT}{_WILL}(?: \w+ly| all| soon| always| ever| never){{0,2}} (?:be )?[\w'-]+(?: [\w'-]+){{0,6}}[,;:.]? - ?"
        rf"{_TAGGED}(?=[.!,;]|$)|{_IT}{_WILL}(?: \w+ly| all| soon| always| ever| never){{0,2}} (?:be )?[\w'-]+(?: "
        r"[\w'-]+)"
        rf"{{0,6}}, {_TAGGED}(?=[.!,;]|$)|(?:we|our [\w-]+|they) (?:always|never) [\w'-]+(?: [\w'-]+){{0,6}}, "
        rf"{_TAGGED}(?=[.!,;]|$)|"
        rf"{_IT}{_WILL} (?:definitely|certainly|undoubtedly|surely|absolutely|100 ?%|for sure|guaranteed|easily|"
        r"without (?:a )?"
        rf"doubt) (?:not )?{_COMES_TRUE}(?: [\w'-]+){{0,3}}|(?:i|we) (?:swear|vow|guarantee)(?: on \w+)? (?:that "
        rf")?(?!i\b|we\b|if\b){_IT} (?:\w+s)\b(?: "
        r"[\w'-]+){1,3}|(?:i|we) guarantee (?:the|your|a|an|full|total|complete|success|results|perfect|better|good|"
        r"on-time|same-day|"
        r"next-day)(?: [\w'-]+){1,4}",
        0.75,
        advice=known,
        unless=UNSURE + rf"|(?:i|we)(?:'ll| will| shall) {_DEEDS}",
    ),
    # Bound to, and impossible not to.
    cue(
        r"(?:is|are|it's|that's|you're|they're|we're|he's|she's) "
        r"(?:absolutely |quite |practically |100 ?% |virtually )?(?:bound|certain|guaranteed|destined|assured) to "
        r"(?!the|that|this|an?|your|it|do|try|"
        r"call|take|cost|be (?:some|a bit|difficult|hard|confusing|frustrating))[\w'-]+(?: [\w'-]+){0,4}|(?:it|this|"
        r"that|these|"
        r"they|our \w+|the \w+) (?:simply |just |absolutely )?(?:can't|cannot|can never|will never|won't ever|never "
        r"ever|never|do not|don't|"
        r"does not|doesn't) (?:simply |ever |possibly )?(?:fail|fails|break|breaks|go down|goes down|crash|crashes|"
        r"leak|leaks|go wrong|"
        r"goes wrong|break down|breaks down|let (?:you|anyone) down|wear out|get lost|run out|lose|loses|miss|misses|"
        r"disappoint|"
        r"disappoints|make mistakes|makes mistakes|rust|fade|shrink|come back)(?: [\w'-]+){0,3}|(?:it(?:'s| is)|"
        r"that(?:'s| is)) "
        r"(?:absolutely |simply |completely |quite |totally |just |virtually )?(?:impossible|unthinkable|inconceivable|"
        r"out of the "
        r"question)(?: that| for) (?!me\b|us\b|you to\b)(?:[\w'-]+ ){1,6}[\w'-]+|(?:under no circumstances|never again|"
        r"at no (?:time|"
        r"point)|in no (?:case|event)|not once|never) (?:will|shall|can|would) (?!i\b|we\b|you be charged)(?:[\w'-]+ "
        r"){1,6}(?:be|happen|occur|"
        r"fail|break|have|lose|suffer|need|go|get|come|another|again|ever)(?: [\w'-]+){0,3}|there(?:'ll| will|'s going "
        r"to| is "
        r"going to) (?:never |not )?be (?:absolutely |simply )?(?:no|zero|not a single|never) (?:more |further |other |"
        rf"any )?(?:\w+ )?{_TROUBLE}(?: [\w'-]+){{0,3}}|there (?:won't|will not|will never) (?:ever )?be (?:any|"
        r"another|a single|"
        rf"one) (?:more |further |other |single )?(?:\w+ )?{_TROUBLE}(?: [\w'-]+){{0,3}}|(?:there(?:'s| is)|you see|i "
        r"see) (?:absolutely "
        r"|simply )?no (?:way|chance|possibility)(?: that| of)? (?!i\b|we\b)(?:[\w'-]+ ){1,4}(?:isn't|won't|doesn't|"
        r"not|will|can|could|is) "
        r"(?:not )?[\w'-]+(?: [\w'-]+){0,3}",
        0.75,
        advice=known,
        unless=UNSURE.replace("|could", "").replace(
            "|so that", "|so that|thread|kernel|lock|patch|code|driver|function|to know|to tell"
        )
        + r"|\b(?:data|address|number|card|password|details) (?:will )?(?:never |not )?(?:be )?(?:shared|sold|stored|"
        r"passed)\b",
    ),
    # All of it, for everyone, whatever it is.
    cue(
        rf"(?:works?|helps?|fits?|cures?|suits?|solves?|fix(?:es)?|heals?|handles?|removes?|compatible|repairs?|mends?|"
        rf"delivers?|arrives?|guaranteed|ideal|perfect|safe|win over|satisf\w+) (?:with |for |on |in )?{_EVERY}(?: "
        rf"[\w'-]+){{0,4}}|(?:we|i|our [\w-]+|they)(?: can| will|'ll)? (?:always )?(?:fix|solve|repair|clean|cure|"
        r"remove|"
        rf"mend|handle) (?:absolutely |just about |literally )?(?:anything|{_EVERY})(?: [\w'-]+){{0,3}}|(?:every "
        r"single|"
        r"each and every|every one of (?:our|your|the)) [\w'-]+(?: [\w'-]+){0,5} (?:will|is|are|arrives?|gets?|comes?|"
        r"works?|leaves?|"
        r"gone|reaches|succeeds?|passes)(?: [\w'-]+){0,4}|(?:we|our [\w-]+|they|it|this|i) (?:always|never fail to) "
        r"(?:answer|deliver|"
        r"arrive|arrives|work|works|respond|reply|ship|win|succeed|find|solve|go|goes|come|comes|keep|finish)s? "
        r"(?:[\w'-]+ ){0,6}(?:on time|"
        r"within|day and night|well|in time|immediately|instantly|at once|smoothly|perfectly|the same day|around the "
        r"clock|"
        r"fine|without|exception)(?: [\w'-]+){0,3}|(?:do|doing|take|takes|give) (?:absolutely )?(?:whatever|anything|"
        r"everything) "
        r"(?:it takes|is needed|you (?:want|ask|wish|need|like))(?:,? (?:whatever|no matter|at any)(?: [\w'-]+){1,4})?|"
        r"(?:move|moving) "
        r"heaven and earth|(?:whatever|no matter) (?:the|what it) costs?|at any (?:price|cost)(?=[.!,;]|$)",
        0.7,
        advice=known,
        unless=UNSURE
        + r"|\b(?:not (?:for |every|all|always)|n't (?:for |every|all|always)|thank\w*|sorry|i (?:want|wish)|would "
        r"like|we try|tries|trying|keep\w* (?:us|me)|"
        r"let me know|do everything (?:i|we)|patch|code|driver|kernel|function|commit|else)\b",
    ),
    # Without risk; for good; so many times better.
    cue(
        r"(?:no|zero|without(?: any| the slightest| a)?|not the slightest|not a single|free of(?: all| any)?) "
        r"(?:risks?|dangers?|doubts?|"
        r"chance of \w+|downtime|side effects|hassle|hidden \w+|catch|limits?|compromises?) ?(?:whatsoever|at all|of "
        r"any kind|"
        r"involved|for you|attached|, ever|ever|of any sort|to you|full stop)|(?:nothing|no need|no reason|don't have|"
        r"never|don't|not) (?:to |need "
        r"to |have to )?(?:fear|worry(?: about)?|be afraid)[,:;.]? (?:[\w'-]+ ){1,5}(?:always|never|will|can't|cannot|"
        r"won't|is always) "
        r"(?:[\w'-]+ ){0,2}(?:well|fine|fail|accept|approve|work|wrong|hurt|perfectly|smoothly|safe)(?: "
        r"[\w'-]+){0,3}|(?:results?|effects?|"
        r"repair|fix|cure|colou?r|finish|solution|success|recovery|delivery|approval|safety|satisfaction) (?:is|are|"
        r"will be) (?:always |"
        r"\w+ly )?(?:permanent|everlasting|eternal|forever|for life|for ever|guaranteed|assured|certain|instant|"
        r"immediate and "
        r"\w+|perfect)(?: [\w'-]+){0,3}|(?:unhackable|infallible|indestructible|unsinkable|flawless|bombproof|"
        r"watertight|unbeatable)(?= |[.,!]|$)"
        r"|(?:today and |now and )?(?:for all (?:time|eternity)(?: to come)?|from (?:here|now) to eternity|once and "
        r"for all|for ever and "
        r"ever)(?=[.!,;]|$)|(?:will|'ll|is going to|are going to) (?:be )?(?:gone|over|cured|forgotten|history|solved|"
        r"healed|perfect|fluent|"
        r"double|triple|doubled|tripled|halved|vanish\w*|disappear\w*|fixed|a thing of the past)(?: \w+)? (?:after|in|"
        r"within|by|over) "
        r"(?:just |only |the |a |an |one |two |three |\w+ ){1,3}(?:sessions?|treatments?|hours?|minutes?|nights?|days?|"
        r"weeks?|months?|years?|"
        r"migration|update|applications?|lessons?|visits?|uses?|wash(?:es)?|season)(?: [\w'-]+){0,3}|(?:pay|pays|paid) "
        r"for itself (?:in|"
        r"within|after)(?: [\w'-]+){1,3}|(?:price|cost|rate|bill|rent|premium)s?(?: [\w'-]+){0,4} (?:will never|never|"
        r"won't ever|can never) (?:go|going|"
        r"rise|rising|increase|increasing|change|changing)(?: up)?(?: [\w'-]+){0,3}|(?:you(?:'ll| will)) (?:never|not) "
        r"(?:ever )?(?:need|"
        r"want|have|buy|see|lose|miss|pay|wait|queue|regret|be (?:alone|late|without|disappointed|sorry|bored)) "
        r"(?:another|again|a single|any "
        r"other|anything else|one|for)(?: [\w'-]+){0,3}|(?:(?:won't|will not|will never|'ll never|never) (?:be "
        r")?(?:happen\w*|occur\w*|return\w*|"
        r"repeat\w*|come back|break|recur\w*)(?: to you)?(?: (?:again|ever|a second time|ever again)){1,2})(?=[.!,;]|"
        r"$)",
        0.7,
        advice=again,
        unless=UNSURE.replace("|so that", "")
        + r"|\b(?:because|i can't|apologi\w+|changed|replaced|added|now (?:check|checks|checked)|so (?:i|we)|delete\w*|"
        r"cancel\w*|remove\w*|clos\w+|so that|lost for|gone for|newsletter|mails?|we (?:have )?(?:added|changed|"
        r"built))\b",
    ),
)
