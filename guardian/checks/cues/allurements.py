"""Hints of care.upsell: what is praised, priced and to be had, in a letter that does nothing about the trouble."""

from __future__ import annotations

from guardian.checks.cues.mending import MENDS
from guardian.checks.cues.merchandise import FINE, FOLK, TIER, WARE
from guardian.checks.match import Cues, cue

_MONEY = (
    r"(?:[£$€] ?\d+(?:[.,]\d+)?|\d+[.,]\d\d|\d+(?:[.,]\d+)? ?(?:[£$€]|euros?|dollars?|pounds?|francs|kroner|crowns|"
    r"zloty|"
    r"eur|usd|gbp))"
)
_HOUSE = (  # what a house has that it does not sell
    r"(?!(?:\w+ )?(?:customers?|employees|guests|members|flights|branch(?:es)?|team|staff|office|offices|hours|driver|"
    r"drivers|records?|terms|rules|polic(?:y|ies)|colleagues?|workshop|warehouse|systems?|servers?|reply|answer|letter|"
    r"mails?|decision|database|supplier|insurer|lawyers?|technicians?|guards?|crew|kitchen|reception|nurses?|doctors?|"
    r"guide|lines|phone|mistake|fault|side|apolog\w+|investigation|position|opinion|job|goal|aim|mission|thoughts|"
    r"hearts?|liability|responsibility|standards?|prices|teachers?|caretaker|management|board|committee|department|"
    r"desk|procedure|process)\b)"
)
_HAS = (
    r"(?:has|have|comes?|holds?|offers?|scans?|washes|cleans|lasts?|gives?|brings?|carr(?:y|ies)|keeps?|takes? care|"
    r"does|do|makes?|lifts?|removes?|protects?|saves?|covers?|includes?|includ\w+|features?|runs?|solves?|spares?|"
    r"turns?|tells?|warns?|guards?|doubles?|cuts?|never|always|fits?|puts?|works?|gets?|opens?|knows?|learns?|rolls?)"
)
_PRAISE = (
    r"(?:new|newest|latest|best|better|finest|ideal|perfect|great|lovely|handmade|hand-made|popular|famous|"
    r"beautiful|smart|clever|strong(?:er)?|quiet(?:er)?|light(?:er)?|soft(?:er)?|safe(?:r|st)?|silent|organic|pure|"
    r"leather|silver|champagne|gold|matching|complete|unlimited|award\w*|tested|certified|next|current|bigger|larger|"
    r"faster|longer|exclusive|private|own|panoramic|all-round|waterproof|wireless|modern|fresh|two-year|five-year|"
    r"premium|original|spacious|comfortable|comfy|durable|robust|elegant|stylish|proven|trusted|favourite|favorite)"
)

ALLUREMENTS = Cues(
    # What it costs.
    cue(
        rf"(?:from|at|for|only|just|costs?|priced at|a mere) (?:only |just |as little as )?{_MONEY}(?: (?:a|an|per|"
        rf"each|"
        rf"for) (?:\w+ )?\w+)?|(?:starts?|starting|begins?|available|had|yours|go|goes) (?:from|at|for) {_MONEY}|"
        rf"from only "
        rf"\d+|(?:{_MONEY}|\d+) (?:a|an|per|each) (?:day|night|week|month|year|person|head|user|seat|pair|visit)|"
        rf"(?:access|upgrade|supplement|surcharge|licen[cs]e|subscription|membership|access|start|prices?) (?:\w+ "
        rf"){{0,2}}"
        rf"(?:is|costs?|at|from) (?:\w+ )?(?:{_MONEY}|\d+)|(?:at|from|only|just) \d+(?=[.,!;]? (?:it's|they're|it|"
        rf"they|the|and|"
        rf"euros?|you)|[.!])",
        0.15,
        unless=MENDS + "|" + r"\b(?:refund\w*|credit\w*|back|waive\w*|fee|fine|damage|due|invoice|bill|charged?|"
        r"o'clock|am|pm|open|opens|closes|hours|room|page|platform|gate|line|floor|step)\b",
    ),
    cue(
        r"(?:no more|less|little more|cheaper|costs? (?:about|around|roughly)?) than (?:a|an|one|two|your) (?:[\w'-]+ )"
        r"{0,3}(?:a|per|each) (?:day|week|month|year)|(?:price|cost) of (?:a|one|two) (?:[\w'-]+ ?){1,3}|pays? for "
        r"(?:itself|themselves)|from as little as|small price|worth (?:every|each|the (?:extra|money|price)|a (?:look|"
        r"thought|try|visit)|it)|good (?:value|investment)|(?:cheap|inexpensive) insurance|money well spent|a bargain",
        0.45,
        unless=MENDS,
    ),
    # What it is and does.
    cue(
        rf"our {_HOUSE}(?:[\w'+-]+ ){{1,4}}(?:(?:is|are|was|were|can be|may be)(?! (?:closed|open|sorry|away|down|"
        rf"ill|busy|full|short|informed|aware|investigating|looking|working|being|on|in (?:order|progress)|not|no|"
        rf"checking|trying|with|late|broken|out)\b)|{_HAS}) (?:[\w'+-]+ ?){{1,5}}",
        0.35,
        unless=MENDS,
    ),
    cue(
        rf"(?:{TIER}|{FINE}) (?:[\w'-]+ )?{WARE}|(?:with|in|on|under|part of|to|the|our|a|an|and) {TIER}(?= ?("
        rf"?:[,.!;:]|"
        rf"is|are|you|and|costs?|has|we|for|with|or|(?:customers?|users?|members?|clients?)))|{TIER} (?:{FOLK})|("
        rf"?:shop "
        r"under|under) (?:plans|upgrades|products|my account)",
        0.35,
        unless=MENDS + "|" + r"\b(?:premium (?:is|was|of|for)|your (?:premium|family|annual))\b",
    ),
    cue(
        rf"(?:the|our|a|an|these|this) {_PRAISE} (?:[\w'-]+ ){{0,2}}[\w'-]+ {_HAS}(?! been)(?: [\w'-]+){{1,5}}|(?:is|"
        rf"are|'s|'re|was|were) (?:the|a|an|our) (?:{_PRAISE} (?!one\b)(?:[\w'-]+)|(?:\w+ )?(?:choice|answer|solution|"
        rf"remedy|"
        r"classic|favourite|must|bestseller|gem|dream|hit|star))|(?:is|are) (?:handmade|hand-made|(?:\w+-)?tested|"
        r"unbeatable|second to none|in a class|our (?:pride|pick|tip))|has no (?:\w+ )?(?:feedback|noise|smell|limits?|"
        r"waiting|queue|such|equal)|with (?:a|an|its|their) (?:own |private |wide )?(?:terrace|view|balcony|lounge|"
        r"chef|butler|hotline|warranty|guarantee|sea view)|with half the (?:\w+)|twice (?:as|the)",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:was|is|were|are) (?:made|built|designed|invented|born|just the thing|exactly) for (?:this|that|such|you|"
        r"people|cases|nights|days)|what (?:our|the) (?:[\w'-]+ ){1,4}(?:is|was|are|were) (?:made |there |built )?for|"
        r"is (?:exactly |just |precisely )?what (?:our|the) (?:[\w'-]+ ){1,3}(?:is|are|was|does)|for (?:long|short|"
        r"tired|sensitive|heavy|demanding|busy|such|nights|days|feet|people) (?:[\w'-]+ ){0,3}(?:the|our|we have)|is "
        r"never wrong|(?:is|are) (?:always |never )?a (?:good|bad|wise|smart|fine|nice) (?:idea|thing|choice|move|"
        r"investment|moment|time|start)|(?:where|when) the (?:comfort|fun|pleasure|real \w+) (?:begins|starts)|"
        r"deserves? "
        r"(?:a|an|the|better|more|only|some|something|to be)|(?:has|have) (?:earned|deserved) (?:its|a|their|some|an)",
        0.4,
        unless=MENDS,
    ),
    # That others have it.
    cue(
        rf"(?:most|many|lots|plenty|more and more|half|nearly all|all|some|few|other|several|others)(?: of)?(?: our| "
        rf"the| your)? (?:\w+ )?(?:{FOLK}|shops|hotels|schools|houses|homes|runners|hikers|brides|firms|offices)?(?: "
        r"(?:your|like|with|of|in) [\w']+(?: size| age| area)?)? ?(?:now |already |simply |therefore |first )?("
        r"?:choose|"
        r"chose|pick|take|took|add|love|loves|prefer|wonder|swear|switch\w*|upgrade\w*|opt|sleep|go for|went for|buy|"
        r"bought|order|book|use|rely|trust|enjoy|have (?:one|it|two|moved|switched))(?: [\w'-]+){0,5}|(?:what|which|"
        rf"that|one) (?:most |many |our |all )?{FOLK} (?:\w+ )?(?:love|like|choose|add|take|buy|prefer|go for|pick|"
        r"order|book|want)(?: [\w'-]+){0,3}|(?:is|are) what (?:we|i) (?:always |usually |often )?(?:suggest|recommend|"
        rf"advise|sell|tell)(?: [\w'-]+){{0,4}}|{FOLK} (?:in|with|of|on|who) (?:[\w'+-]+ ){{1,3}}(?:enjoy|dine|have|"
        r"get|never|always|skip|sleep|board|travel|wait|pay)(?: [\w'-]+){0,4}",
        0.4,
        unless=MENDS + "|" + r"\b(?:have (?:been|no)|had)\b",
    ),
    # That it can be had, and now.
    cue(
        r"can be (?:had|tried|booked|ordered|bought|tested|added|rented|hired|upgraded|combined|arranged|extended|"
        r"leased|concluded|subscribed)(?: [\w'-]+){0,4}|(?:is|are|it's|they're) (?:concluded|added (?:in|with|by|"
        r"online)|ordered (?:in|with|by|online)|signed|set up|activated|installed|available (?:now|at|for|from)|in "
        r"stock|for sale|bookable|on (?:sale|display|offer|show)|to be had|going fast|selling fast|one click|just a "
        r"click|two clicks|a click|waiting for a)(?: [\w'-]+){0,4}|in (?:your|every|all|many) (?:size|colou?r|strength|"
        r"price|budget)s?(?: [\w'-]+)?|(?:upgrade|upgrading|switching|booking|signing up|joining) (?:\w+ )?(?:is|"
        r"takes?|pays?|costs?|saves?|would|gets?)(?: [\w'-]+){0,4}|(?:you'll |you (?:can |will )?)?find (?:it|them|"
        r"this|these) (?:in|at|on) (?:the|our) (?:\w+ )?(?:shop|store|catalogue|counter|website|app)",
        0.4,
        unless=MENDS,
    ),
    cue(
        r"(?:until|till|before|only (?:until|till)|through) (?:sunday|saturday|friday|monday|easter|christmas|summer|"
        r"the (?:end|holidays|weekend))(?: [\w'-]+){0,4}|(?:this|all) (?:week|month|season|autumn|winter|summer|spring)"
        r" only|these days only|while (?:stocks|supplies) last|the first (?:\w+ )?(?:month|months|weeks|year|"
        r"hour|lesson|visit) (?:\w+ ){0,3}(?:at|for|is|are|free|go|cost)|this time of (?:the )?year|just now|right now|"
        r"going fast|last (?:few )?(?:places|seats|rooms|cabins|spots)|early bird|season (?:is|has|starts|begins)",
        0.25,
        unless=MENDS,
    ),
    # The old thing has served its time.
    cue(
        r"after (?:\w+ )?(?:years|winters|summers|miles|kilometres|seasons|washes|months)(?: of [\w'-]+)? (?:a|an|any|"
        r"every|your|even the best) [\w'-]+|at (?:that|this|its|their) age|with its age|(?:fetch|get|bring) (?:you )?a "
        r"(?:good|nice|fair|high) price|(?:for|against) (?:your|the) old (?:one|[\w'-]+)|trade[ds]?[ -]in|part "
        r"exchange|"
        r"time (?:for|to get) (?:a|an|something) (?:new|change|fresh)|(?:the )?new(?:er)? (?:one|[\w'-]+) (?:washes|"
        r"has|"
        r"does|runs|comes|would|won't|doesn't|never|uses|brews|cooks|drives|holds|costs?)(?: [\w'-]+){0,4}|"
        r"a (?:new|second|spare|bigger|better|matching) (?:[\w'-]+ ){1,3}(?:is|would|might|could|starts?|costs?)(?: "
        r"[\w'-]+){0,4}|a second (?:pair|one|set|opinion)",
        0.4,
        unless=MENDS + "|" + r"\b(?:we(?:'ve| have|'ll| will)|i(?:'ve| have|'ll| will)|refund\w*|sent|replac\w+)\b",
    ),
    # What it spares you.
    cue(
        rf"with (?:a|an|our|the|one of our) (?:[\w'-]+ ){{0,3}}{WARE}(?:,)? (?:[\w'-]+ ){{0,6}}[\w'-]+|(?:save|"
        rf"spare)s? "
        r"(?:you|yourself) (?:this|that|such|all|the|a lot|from)(?: [\w'-]+){0,5}|(?:take|takes|taking) the (?:worry|"
        r"stress|work|hassle) (?:out|off|away)(?: [\w'-]+){0,3}|(?:never|no longer) (?:have to )?(?:worry|wait|think|"
        r"queue)(?: [\w'-]+){0,3}|peace of mind|sleep (?:better|soundly|well)(?: with it)?|(?:weren't|were not|aren't|"
        r"are not|isn't|wasn't) affected|don't know (?:such|these|this)",
        0.4,
        unless=MENDS,
    ),
    cue(
        r"have a look(?:!| at (?:our|these))|take a look at (?:our|these)|see for yourself|(?:come|drop|pop|stop) "
        r"by(?: and)? (?:try|see|have|test|for)|test (?:drive|it|one)|give it a (?:try|go)|the (?:coffee|champagne|"
        r"prosecco)(?:'s| is)? on us|ask (?:us |me |at \w+ )?(?:about|for) (?:our|the|a)|treat (?:yourself|your)|spoil "
        r"yourself|just saying|by the way|incidentally|did you know|speaking of|while (?:you|we)(?:'re| are) (?:here|"
        r"at it|waiting)",
        0.3,
        unless=MENDS,
    ),
    # Praise of any kind: telling only where nothing else is in the letter.
    cue(
        r"(?:bright|brilliant|glowing|gorgeous|stunning|sparkling|radiant|effortless\w*|magical|dreamy|delightful|"
        r"unforgettable|breathtaking|irresistible|charming|cosy|snug|velvety|silky|crisp|cutting edge|state of the art|"
        r"second to none|like new|a breeze|a dream|a joy|a pleasure|a treat|a must) (?:[\w'-]+ ){1,5}[\w'-]+|never "
        r"(?:been |tasted |looked |felt |sounded )?(?:easier|better|so \w+)(?: [\w'-]+){0,5}|while you (?:nap|sleep|"
        r"relax|rest|shop|dine|dream)|(?:opens?|open) doors|(?:fits?|suits?|matches|pleases) (?:every|any|all|your|"
        r"each)(?: [\w'-]+){1,3}|(?:looks?|sounds?|feels?|tastes?) (?:smart|great|stunning|good|gorgeous|fabulous|"
        r"superb|like (?:in|new|the))(?: [\w'-]+){0,4}|(?:safer|easier|smarter|simpler|softer|healthier|whiter|fresher|"
        r"quicker) (?:by|with|than|thanks)(?: [\w'-]+){1,4}|(?:friendly|spring|summer|autumn|winter|special|fair|"
        r"family|insider|introductory|comeback|members') prices?(?: [\w'-]+){0,4}|prices? (?:holds?|starts?|"
        r"begins?)(?: [\w'-]+){0,3}",
        0.25,
        unless=MENDS,
    ),
    cue(
        rf"(?:with|by|in|at|on|from|through|via) (?:one of )?our {_HOUSE}(?!(?:next|website|site|terms|end|knowledge|"
        rf"opinion|view|part|regret|hands|list)\b)(?:[\w'-]+ ){{0,2}}[\w'-]+|our {_HOUSE}(?:[\w'+-]+ "
        rf"){{1,2}}(?!\w+ss\b)\w\w+s (?:[\w'-]+ ?){{1,6}}|ours (?:start|starts|come|comes|have|has|last|lasts|fit|"
        rf"fits|is|are) (?:[\w'-]+ ?){{1,5}}",
        0.25,
        unless=MENDS + "|" + r"\b(?:sorry|apolog\w+|regret\w*|asks?|apologises|insists?|says|states|requires|means)\b",
    ),
    cue(
        r"(?:we|i)(?:'ve| have|'re| are)? (?:now |just |also |recently |since )?(?:added|opened|introduced|launched|"
        r"expanded|renovated|extended our|built|opening|launching|adding|expanding|developed|created|designed) "
        r"(?:[\w'-]+ ?){1,6}|we(?:'ve| have) missed you|(?:comeback|returning|loyal|new) (?:members|customers|guests) "
        r"(?:start|get|pay|save|enjoy|have)(?: [\w'-]+){0,4}|(?:members|rates|rooms|courses|prices|tickets|lessons|"
        r"tours|plans) (?:start|begin|go) (?:at|from)(?: [\w'-]+){1,3}|a first (?:talk|lesson|session|visit|"
        r"consultation|hour)(?: [\w'-]+){0,4}|(?:is|are) done in (?:one|a|two|half)(?: [\w'-]+){1,3}|(?:patients|"
        r"guests|clients|customers|owners|members|children|kids) (?:of [\w'-]+ )?(?:leave|bloom|glow|come back|beam|"
        r"get|never|return|smile|rave)(?: [\w'-]+){0,6}|are where (?:[\w'-]+ ?){1,5}|part of the (?:[\w'-]+ )(?:wash|"
        r"package|plan|service|offer|menu|range)",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:who|whoever|those who|anyone who|people who) (?:[\w'-]+ ){1,4}(?:needs?|wants?|should|deserves?|knows?|"
        r"chooses?|takes?) (?:[\w'-]+ ?){1,5}|the \w{0,8}\d{2,4}\w? (?:has|is|takes?|foams?|does|comes|can|runs|goes|"
        r"gets|costs?|washes|weighs|lasts?|never|would|won't)(?: [\w'-]+){1,5}|weighs? (?:only |just )?(?:\d+|half|one|"
        r"two|three|less)(?: [\w'-]+){1,5}|(?:brochure|catalogue|catalog|flyer|leaflet|price list|shop|online shop|"
        r"showroom) (?:shows?|tells?|has|lists?|is|explains?|contains?)(?: [\w'-]+){1,6}|(?:mows|cleans|works|runs|"
        r"washes|cooks|charges|drives) (?:by itself|on its own|all by itself|while)(?: [\w'-]+){0,3}",
        0.25,
        unless=MENDS,
    ),
    cue(
        r"(?:is|are|looks?|feels?) (?:so )?much \w+er|would have (?:kept|stopped|prevented|held|spared|saved|caught|"
        r"spotted|avoided|noticed|stood|survived)(?: [\w'-]+){1,4}|(?:people|insurers|kids|children|guests|everyone|"
        r"everybody|neighbours|experts|professionals|chefs|hikers|parents|pros|women|men) (?:\w+ )?(?:love|loves|rave|"
        r"raves|adore|swear|queue|envy|choose|prime|go for|use|trust|prefer)(?: [\w'-]+){0,4}|the one (?:people|"
        r"everybody|everyone|most|you|kids)(?: [\w'-]+){1,4}|rave about|(?:comes?|come) in (?:a|an|two|three|four|five|"
        r"all|many|every)(?: [\w'-]+){1,4}|(?:the real|the true|pure) (?:magic|thing|fun|luxury|difference|comfort)(?: "
        r"[\w'-]+){0,4}|doors (?:close|open) (?:on|in|at)(?: [\w'-]+){1,2}|\d+ (?:more|extra) and(?: [\w'-]+){1,4}|"
        r"(?:it's|they're|is|are) yours(?: for| from| today)?",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:is|are|comes?|come) (?:in|with|part of|at home in) (?:the |our )?[\w-]{2,20}(?:plus|pro|care|cloud|guard|"
        r"shield|max|prime|club|premium|pass)(?: [\w'-]+){0,4}|(?:[\w-]{2,20}(?:shield|guard|plus|pass)|audit \w+|"
        r"mastermind|masterclass|retreat|bootcamp|academy) (?:takes?|does|has|is|costs?|covers?|gives?|keeps?)(?: "
        r"[\w'-]+){1,5}|(?:have|has|get|gets|with) (?:their|its|your|a|an) own (?:[\w'-]+ ?){1,4}|(?:with me "
        r"personally|small circle|with financing|in instalments)(?: [\w'-]+){0,4}|(?:have|ever) you (?:ever )?(?:seen|"
        r"tried|tasted|heard|felt|worn|thought) (?:[\w'-]+ ?){1,5}|film stars|for (?:stressed|tired|dry|mature|"
        r"beautiful) (?:skin|eyes|feet|hair|minds?)|(?:is|are) known for (?:its|their|our) (?:[\w'-]+ ?){1,4}|(?:door "
        r"to door|all inclusive|all-inclusive|handy set|day and night|round the clock|metal-free|sugar-free)",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:[\w'-]+ )(?:calls?|asks|cry|cries) for (?:[\w'-]+ ?){1,4}|(?:is|it's) the (?:season|time|moment|month|"
        r"hour) (?:of|for) (?:[\w'-]+ ?){1,3}|our (?:[\w'-]+ )?(?:department|shop|store|boutique|studio|range|counter|"
        r"corner|catalogue|sister \w+|academy|bar|garden|kitchen shop) (?:has|have|sells|offers|stocks|carries|holds|"
        r"is)(?: [\w'-]+){1,5}|with (?!(?:it|us|him|her|them|me|that|this|which|whom|regard|respect)\b)[\w-]+ "
        r"(?:[\w-]+ )?you(?:'d|'ll| can| will| could| always| never)? (?:leave|get|have|save|stay|never|always|watch|"
        r"surf|skip|enjoy|travel|sleep|are|stream|fly|ride|drive|see|wake)(?: [\w'-]+){0,5}|(?:live|available|now|"
        r"open) in your (?:street|area|town|region|neighbourhood|district)(?: [\w'-]+){0,3}|(?:card|pass|plan|ticket|"
        r"package|membership|subscription|set|service|course|cover|box) (?:is|costs?|comes at|starts at|runs at) "
        r"(?:only |just )?[£$€]?\d+(?:[.,]\d+)?(?: (?:a|an|per) \w+)?|[£$€]?\d+(?:[.,]\d+)? (?:euros? |dollars? |"
        r"pounds? )?(?:a|per) (?:month|year|week|day|night|head|person)",
        0.25,
        unless=MENDS,
    ),
    cue(
        r"(?:wouldn't|would not|don't|never) (?:want to )?(?:be|do|go|live|leave the house) without (?:it|them|one|her|"
        r"him)|(?:quiet |secret |absolute |all-time )?(?:best-?seller|favourite|classic|must-have|insider tip|"
        r"evergreen|top seller)s?(?: [\w'-]+){0,3}|never miss (?:a|an|another|out)(?: [\w'-]+){0,4}|(?:weeks|days|"
        r"months|hours) ahead of (?:all |the )?others|(?:stood|been|climbed|sailed|flew|tested|proven|worn|used) (?:on|"
        r"to|in|by|at|up) (?:everest|the (?:arctic|alps|himalayas?|moon|north pole|atlantic|sahara|professionals|pros|"
        r"navy|army)|olympic\w*|nasa|base camp)(?: [\w'-]+){0,5}|wake up (?:with|to|as)(?: [\w'-]+){1,3}|healthy "
        r"[\w-]+, healthy [\w-]+|(?:for every|for each|for any) (?:sole|taste|size|age|occasion|purse|budget|season|"
        r"need|mood|day|skin|type|palate)|from (?:kids|beginners?|children|young|first-timers?) to (?:grandpas?|pros?|"
        r"experts?|[a-z]+)(?=[.,!])|sorts? (?:your|them|it) (?:[\w'-]+ ?){1,5}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"has (?:just |newly |freshly |recently )?been (?:refurbished|renovated|redesigned|upgraded|extended|awarded|"
        r"relaunched)(?: [\w'-]+){0,5}|you(?:'d|'ll| would| will) (?:love|adore|enjoy|like) (?:it|them|her|the|our|"
        r"this)|(?:it's|that's|is|are|for) (?:only |just )?\d+ (?:on top|extra|more)|(?:rain shower|box-spring|"
        r"king-size|sea view|lake view|whirlpool|jacuzzi|espresso machine|minibar|roof terrace|panorama\w*)(?: "
        r"[\w'-]+){0,3}|(?:\w+-proof,? ){2,3}|in (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|"
        r"many|all|\d+) (?:colou?rs|sizes|flavours|designs|languages|styles)|(?:is|are) thrown in|works? (?:wonders|"
        r"magic|miracles)|swear by (?:it|them)|(?:new|first-time) (?:members|customers|subscribers|readers|students) "
        r"(?:receive|get|pay|enjoy)(?: [\w'-]+){1,5}|(?:at|for) half the price|deserved? a (?:safe|better|proper|good|"
        r"real|new) (?:[\w'-]+)",
        0.3,
        unless=MENDS,
    ),
)
