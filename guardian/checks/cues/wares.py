"""Cues of selling by what is sold: a ware, a tier or a price, beside what it would do, cost or spare."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_PRICE = r"(?:[£$€]? ?\d+(?:[.,]\d+)?(?: ?[£$€]| euros?| dollars?| pounds?| eur| usd| gbp| ?p)?)"
_TIER = (
    r"(?:premium|pro|plus|gold|platinum|silver|business|family|deluxe|vip|prime|ultimate|unlimited|elite|executive|max|"
    r"enterprise|comfort|priority|advanced|professional|signature|club|complete|super|xl|turbo|first[- ]class|fibre|"
    r"express|extended|newer|bigger|larger|smart|all-inclusive|higher|annual)"
)
_WARE = (
    r"(?:plans?|packages?|bundles?|memberships?|add-?ons?|subscriptions?|tiers?|editions?|upgrades?|versions?|models?|"
    r"insurance|cover|warrant(?:y|ies)|care plan|protection|tariffs?|loyalty card|service contracts?|"
    r"service plans?|maintenance (?:contract|plan)s?|season tickets?|boosters?|range|collections?|catalogue|products|"
    r"treatments?|courses?|series|broadband|package deals?|extras?)"
)
_OFFERED = r"(?:our|a|an|the|that|with|this|one of our) (?:[\w-]+ ){0,2}"
_GIVEN = (
    r"\b(?:polic(?:y|ies)|terms|at no (?:extra |additional )?cost|on us|no extra charge|without charge|at our (?:cost|"
    r"expense)|no need to|don't need|needn't|i(?:'ve| have) (?:added|upgraded|put|booked|moved|ordered)|we(?:'ve| "
    r"have) "
    r"(?:added|upgraded|put|booked|moved|rolled|ordered)|you (?:asked|wanted|enquired|inquired|mentioned)|as you "
    r"asked|to "
    r"answer your|not help|free of charge|for free|for nothing|caused|fixed|refund\w*|your (?:current|own|"
    r"existing)|free "
    r"replacement|out of stock|broken|faulty|wrong|instead)\b"
)

WARES = Cues(
    cue(
        r"our (?:[\w-]+ ){1,5}(?:is|are|'s|'re) (?:\w+ )?(?:waiting|ready for|in (?:stock|store|the shop)|here|"
        r"out now|back in|"
        r"just in|now on|on (?:sale|offer)|now available|half price|reduced)(?: [\w']+){0,5}|our (?:[\w-]+ "
        r"){1,5}(?:weeks?|"
        r"days?|season|event|evening|workshop|webinar|tasting|festival|specials?|sale|promotion|campaign) "
        r"(?:runs?|is|are|"
        r"starts?|begins?|ends?|lasts?|continues?|opens?)(?: \w+){0,4}|(?:a|for a|book a|take a) test[- ]drive|why not "
        r"(?:think|treat|come|try|make|consider|take|have|spoil|go|use|start|combine|let|swap|trade)(?: "
        r"[\w']+){1,6}|(?:would "
        r"|could )?(?:fetch|bring) (?:you )?a good price(?: \w+){0,2}|(?:coffee|lunch|drinks?|champagne|prosecco|"
        r"cake)(?:'s| is|"
        r" are) on us|(?:book|order|reserve|secure|get|grab|claim|snap up) (?:yours|your \w+|one|it) (?:now|today|"
        r"before|while|"
        r"at|for only|for just)(?: \w+){0,3}|your \w+ (?:will|would) (?:\w+ )?thank you",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:with|on|in|under|through) {_OFFERED}(?:{_TIER} )?(?:{_WARE}|{_TIER}),? (?:you|this|it|that|such|things|"
        rf"everything|all|customers|members|guests)(?:'d| would| wouldn't|'ll| will| won't| could| can| can't| "
        rf"never| get|"
        rf" is| are)(?: \w+){{0,4}}|(?:with|for) (?:a|our|the) {_TIER} (?:{_WARE} )?(?:you|this|it|that)(?:'d| would| "
        rf"wouldn't| could)(?: \w+){{0,3}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:an?|our) (?:[\w-]+ )?(?:{_TIER} (?:{_WARE}|accounts?|cards?|line)|{_TIER} {_TIER}|service contract|"
        rf"care plan|maintenance "
        rf"(?:plan|contract)|"
        rf"protection plan|extended warranty|season ticket|{_TIER}) (?:\w+ )?(?:would|wouldn't|could|does|doesn't|"
        rf"has|hasn't|"
        rf"gives?|covers?|costs?|offers?|includes?|comes?|never|keeps?|spares?|saves?|starts?|protects?|prevents?|"
        rf"solves?|lets?|"
        rf"makes?|brings?|takes?)(?: [\w']+){{0,4}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:you|you'd|you'll)(?: (?:may|might|could|would|should|will))? (?:also |really |well )?(?:like|love|"
        rf"enjoy|want|"
        rf"consider|be interested in|appreciate|benefit from|want to (?:consider|look at|think about)|look at|"
        rf"think about) "
        rf"(?:getting |buying |taking out |our |an? |the |to (?:try|see|hear about|look at) )(?:[\w-]+ "
        rf"){{0,4}}(?:{_WARE}|"
        rf"{_TIER})(?: \w+){{0,3}}|(?:may|can|could) (?:i|we) (?:interest|tempt) you|(?:perhaps|maybe|isn't it|is it) "
        rf"(?:it's |it is |not )?(?:time|the moment) (?:for|to) (?:an? |the |you )?(?:[\w-]+ ){{0,3}}(?:upgrade|"
        rf"upgrading|"
        rf"switch|new \w+|change of \w+|move \w+|{_WARE})|(?:now|this|today) (?:is|would be|might be) (?:a|the) "
        rf"(?:\w+ )?"
        rf"(?:good|great|perfect|right|ideal|best) (?:time|moment|day|opportunity) (?:to|for) (?!call|ring|reach|"
        rf"come|ask)"
        rf"(?:\w+ ?){{1,4}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"for (?:a|an) (?:small|little|modest|extra|additional|slight|tiny) (?:extra |additional )?(?:surcharge|"
        r"fee|charge|"
        r"supplement|premium|amount|extra|sum|price)(?:,)? (?:you|we|i|this|it)(?: \w+){0,5}|(?:if you|had you|"
        r"when you|"
        r"once you|those who|customers who|everyone who|people who) (?:had )?(?:add|added|take out|taken out|took "
        r"out|buy|upgrade|book|switch|join|sign up|go|gone|choose|subscribe|opt for) (?:to |for |our |the |a |an |"
        rf"with )?(?:[\w-]+ ){{0,3}}(?:{_WARE}|{_TIER}|today|now|this \w+)(?:,)?(?: [\w']+){{0,4}}",
        0.7,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:we|i)(?:'d| would)? (?:can |could |also |now |currently |just |happen to |do ){{0,3}}(?:have|stock|"
        rf"offer|sell|"
        rf"carry|run|do) (?:you )?(?:also )?(?:a|an|our|some|the|lots of|many|several|great|special|lovely|new)? "
        rf"?(?:[\w-]+ )"
        rf"{{0,4}}(?:(?:range|selection|choice|line) of(?: \w+){{1,3}}|(?:sale|promotion|deals?|an? offer|special "
        rf"offers?) (?:on|"
        rf"this|for|"
        rf"until|running|at)(?: \w+){{0,3}}|{_WARE} (?:at|for|from|with) (?:a |an |only |just )?(?:special|reduced|"
        rf"lower|good|"
        rf"great|attractive|{_PRICE})(?: \w+){{0,2}}|at a (?:special|reduced|great) (?:rate|price))",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:our|the) (?:[\w-]+ ){{0,3}}(?:{_WARE}|{_TIER}) (?:starts?|start|is|are|begins?|costs?|comes?)(?: at| "
        rf"from|"
        rf" for| now| only| just){{1,3}} {_PRICE}(?: \w+){{0,3}}|(?:every|each) (?:second|third|other) "
        rf"(?:[\w-]+ ){{1,2}}(?:is|are|for|comes?|costs?) (?:at )?(?:half(?:[- ]price)?|free|{_PRICE})(?: \w+){{0,3}}|"
        rf"\d+ ?(?:%|percent|per cent) (?:off|cheaper|less|discount|reduction)(?: \w+){{0,4}}|(?:have|take) a "
        rf"(?:browse|"
        rf"look|peek|flick) (?:through|at|around|over|in) (?:our|the) (?:\w+ ){{0,2}}(?:catalogue|shop|store|range|"
        rf"collection|offers?|brochure|website|sale)|(?:members|customers|subscribers|guests|users|passengers|holders) "
        rf"(?:with|of|on) (?:our|a|an|the) {_TIER} (?:{_WARE} )?(?:never|don't|get|enjoy|always|skip|receive|have|"
        rf"go|are)"
        rf"(?: \w+){{0,4}}",
        0.7,
        unless=_GIVEN,
    ),
)

# Each harmless alone; several in one sentence sell.
PULLS = Cues(
    cue(
        rf"(?:from|for|only|just|at) {_PRICE}(?! (?:minutes?|hours?|days?|weeks?|o'clock|am|pm|may|june|july|people))",
        0.35,
        unless=_GIVEN,
    ),
    cue(
        r"by the way|just saying|did i mention|have you (?:\w+ )?(?:seen|tried|heard|thought|considered)|do you know "
        r"(?:our|that we)|speaking of|while (?:we're|you're) "
        r"at it|on a brighter note|"
        r"did you know|ps|p\.s\.|incidentally|fancy|imagine|just think",
        0.4,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:our|we(?: now| also)?(?: do| have| offer| sell| make)|ours|with us) (?:[\w-]+ ){{0,3}}(?:\w+s|"
        rf"{_WARE}|{_TIER})|a yearly \w+|"
        rf"first class|{_TIER} (?:{_WARE}|users|members|customers)|\w+\+ (?:users|members|customers|subscribers)",
        0.35,
        unless=_GIVEN,
    ),
    cue(
        r"only (?:until|till|this|today)|(?:until|till) (?:sunday|the end of)|this (?:week|weekend|month) only|in "
        r"(?:two|three|four|five|six|"
        r"seven|eight|many|all) (?:colours|colors|sizes|flavours|flavors|styles|finishes)|new(?:est)?|matching|"
        r"exclusive|too\?|own "
        r"(?:queue|line|lounge)|half price|free trial",
        0.35,
        unless=_GIVEN,
    ),
    cue(
        r"(?:users|members|customers|people|those|guests|owners|passengers|most) (?:[\w-]+ ){0,4}(?:mostly |"
        r"usually |often |rarely )?(?:choose|"
        r"don't know|never|skip|prefer|go for|swear by|love|opt for|avoid|enjoy|have no)|would(?:n't)? have "
        r"(?:spotted|prevented|avoided|"
        r"covered|caught|happened|saved|spared)|no(?:t)? such (?:worries|trouble|problems)",
        0.4,
        unless=_GIVEN,
    ),
    # That it is easily had.
    cue(
        r"(?:is|are|has been|have been|came|come) out (?:since|now|in|this|at last)|(?:hand|trade|give|bring) in your "
        r"old|(?:at|by) the (?:till|counter|checkout)|(?:set|kit|pack|box|course|bundle|size) for (?:beginners|"
        r"starters|two|the whole family|the road|home)|(?:shall|should|may|can|could) (?:i|we) (?:\w+ )?(?:set|put|"
        r"book|sign|pencil|reserve|order|add|note) (?:you|one|it|a|some) ?(?:up|down|in|for|aside|\w+)?\?|say the "
        r"word|a single click|takes (?:a|two) minutes?|\d+ (?:off|less) (?:when|if|for|on|with)|first (?:\d|two|three|"
        r"six) (?:months|weeks|lessons|boxes)|(?:saves?|spares?) (?:you )?(?:a (?:fifth|third|quarter|tenth)|half|\d+)|"
        r"(?:second|third|next) (?:[\w-]+ )(?:\w+ )?(?:free|for nothing|half price)",
        0.4,
        unless=_GIVEN,
    ),
    # What it is said to be.
    cue(
        rf"(?:go|going|goes|went|gone|move|moved|moving|step|stepping) (?:up )?(?:to )?(?:{_TIER}|electronic|electric|"
        r"digital|hybrid|solar|wireless|organic|private)|(?:is|are) (?:very |so |really |especially |quite |ever so )?"
        r"(?:popular|sought[- ]after|in demand|much loved|well liked|all the rage|a favou?rite|our bestseller|a hit)|"
        r"(?:work|works|do|does|did) wonders|no (?:fuss|hassle|cables|strings|worries|stress|limits)|for ?ever|"
        r"takes? (?:all|the|any|every) (?:\w+ )?(?:worr(?:y|ies)|work|strain|trouble|stress|load) (?:off|away|from)|"
        r"(?:feels?|sleeps?|walks?|sleep|walk|glides?) (?:\w+ )?like (?:on|a|in) (?:\w+)|(?:hardly|barely) (?:shows?|"
        r"noticeable|weighs)|(?:streams?|charges?|cleans?|adjusts?|updates?|learns?) (?:[\w'-]+ ){0,3}(?:itself|"
        r"straight from|on its own|by itself|automatically)",
        0.4,
        unless=_GIVEN,
    ),
    # For whom it is.
    cue(
        r"(?:homes|houses|people|families|gardens|dogs|cats|horses|skins?|hair|feet|teeth|shops|firms|travellers|"
        r"clients|guests|customers|players|drivers|couples|kitchens) (?:like|such as) (?:yours?|you)|(?:most|many|some|"
        r"all) of our (?:[\w-]+ )(?:end|ended|go|went|come|switch\w*|choose|chose|take|took|move|moved)|(?:many|most|"
        r"lots|others|people|everyone) (?:\w+ )?(?:swear|swears|rave|raves) (?:by|about)|(?:couples|brides|families|"
        r"riders|runners|hikers|owners|parents|shops|firms|singers|those|anyone|people|gardeners|cooks|players|"
        r"travellers|drivers) (?:who|that) (?:[\w'-]+ ){1,6}(?:love|loves|adore|swear by|go for|went for|opt for|treat "
        r"themselves|run on|rely on|need)",
        0.4,
        unless=_GIVEN,
    ),
    cue(
        r"(?:couples|brides|families|riders|runners|hikers|owners|parents|shops|firms|those|anyone|people|gardeners|"
        r"cooks|players|travellers|drivers|guests|customers) (?:who|that) (?:[\w'-]+ ){1,6}(?:love|loves|adores?|"
        r"swear by|treat themselves to) (?:our|the|a|an|this|these|it)",
        0.5,
        unless=_GIVEN,
    ),
)
