"""Pure: cues of remembering this reader: what was said between us, what befell them, whom they love, what they like."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_TIME = (
    r"(?:(?:in|since|from|of|on|back in|until|around|before|after|over|at) (?:the )?(?:last |early |late |mid-? ?)?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"fall|"
    r"winter|christmas|easter|20[012]\d|19\d\d|holidays|weekend|new year)|last (?:year|month|week|time|night|spring|"
    r"summer|"
    r"autumn|fall|winter|christmas|season|term|\w+day)|yesterday|(?:[\w-]+ ){1,2}(?:days?|weeks?|months?|years?|"
    r"winters?) ago|"
    r"ago|the other (?:day|week)|that (?:day|time|evening|afternoon)|back then)"
)
_KIN = (
    r"(?:son|daughter|wife|husband|mother|father|mum|mom|dad|partner|dog|cat|kids|children|boys?|girls?|twins|"
    r"sister|brother|"
    r"grandson|granddaughter|grandchild\w*|horse|mare|puppy|kitten|parents|gran|grandmother|grandfather|niece|"
    r"nephew|baby|"
    r"little one|newborn|toddler|pony|parrot|rabbit|team|choir|band)"
)
_MADE = (
    r"(?:mixed|made|built|fitted|sealed|wired|rewired|painted|installed|repaired|fixed|replaced|planted|cut|swept|"
    r"serviced|"
    r"changed|moved|put in|sold|cleaned|tuned|treated|tiled|insulated|drew|wrote|noted|measured|saw|came|looked|"
    r"found|checked|"
    r"delivered|laid|adjusted|trimmed|sewed|framed|mended|operated|vaccinated|groomed|taught|photographed|patched|"
    r"plastered|welded|baked|catered|filmed|printed|designed|pruned|shod|restored|glued)"
)
_HAD = (
    r"(?:chose|picked|ordered|bought|liked|loved|wanted|asked for|had|preferred|tried|took|wore|rented|booked|"
    r"brought|sent|hated|"
    r"rejected|returned|drank|ate|read|saw|watched|played|used)"
)
_BODY = (
    r"(?:knee|back|hip|shoulder|allergy|allergies|shifts?|night shifts?|commute|kids|dogs?|wheelchair|hearing|eyes|"
    r"exams?|asthma|"
    r"migraines?|pregnancy|ankle|wrist|heart|schedule|early (?:starts?|shifts?)|bad \w+|late shifts?|stairs|cats?|"
    r"garden|roof)"
)
_IF = r"\b(?:if|please (?:send|give|tell|attach)|could you|can you|do you|whether|should you|unless|how long)\b"

REMEMBERING = Cues(
    cue(
        rf"you(?:'d| had|'ve)? (?:also |once |first |already )?(?:told|mentioned|said|wrote|asked|explained|"
        rf"described|showed|gave)(?: [\w'-]+){{0,4}} (?:on the phone|last time|back then|in (?:the|our) (?:chat|"
        rf"call|talk)|"
        rf"at the (?:desk|counter|viewing|fitting|door|fair|bar)|when (?:we|you|i|he|she) \w+|over coffee|{_TIME})",
        0.7,
        unless=_IF,
    ),
    cue(
        r"(?:as |since |because )?you(?:'ve| have) (?:already |now )?(?:stayed|been|flown|ordered|bought|used|sat|"
        r"played|travelled|come|had|worn|ridden|rented|read|paid)(?: [\w'-]+){0,6} (?:twice|before|already|(?:\w+|"
        r"\d+) times|for (?:\w+ )?years|"
        r"every (?:year|summer|winter|month|week)|(?:two|three|four|five|six|\d+) (?:years|summers|winters|seasons|"
        r"times))",
        0.7,
        unless=_IF + r"|\bwaiting\b",
    ),
    cue(
        rf"(?:that|which|when|since|after|before|what|where) (?!was|were|is|are|has|had)(?:[a-z]+|our [\w-]+|the "
        rf"[\w-]+) {_MADE}(?: "
        rf"[\w'-]+){{0,5}} {_TIME}",
        0.65,
        unless=_IF + r"|\b(?:version|update|release|patch|commit|price|policy)\b",
    ),
    cue(
        r"how (?:did|was|is|are|were|does|do) (?!it|that|what|let)\w+'s (?:[\w-]+ ){0,4}[\w-]+(?= (?:go|going|doing|"
        r"getting)|\?)",
        0.7,
    ),
    cue(
        rf"(?:the|those|that|these) (?:[\w-]+ ){{1,3}}(?:that |which )?you {_HAD} (?:for|with|at|in|on) (?:the|your|"
        rf"his|her) [\w-]+",
        0.65,
        unless=_IF,
    ),
    cue(
        r"after (?:what happened|the (?:trouble|mess|mix-up|muddle|business|story|drama|leak|row|delay)) (?:with|to|"
        r"at|on|in|over) (?:the |your )?(?:first |last |second |other |previous |old )?[\w-]+",
        0.7,
        unless=_IF,
    ),
    cue(
        r"(?:second|third|fourth|fifth|sixth|seventh|tenth|\d+(?:nd|rd|th)) [\w-]+ (?:that |which )?(?:we|i|you)"
        r"(?:'ve| have)? (?:built|made|sold|done|fitted|repaired|written|ordered|bought|had|sent|planted|booked)(?: "
        r"[\w'-]+){0,5}",
        0.7,
        unless=_IF,
    ),
    cue(
        r"last (?:winter|summer|year|spring|autumn|fall|time|month|week|season|christmas|easter|november|december|"
        r"january|february|march|april|may|june|july|august|september|october),? (?:your [\w'-]+(?: [\w'-]+)?|you|"
        r"he|she|his \w+|her \w+) (?:had |were |was )?"
        r"(?:\w+ed|froze|broke|went|took|had|was|were|came|got|lost|sat|chose|bought|slept|fell|wore|rode|told|"
        r"wrote|said|ate|kept|left|ran|grew|stood)(?: [\w'-]+){0,4}",
        0.75,
        unless=_IF + r"|\b(?:order|invoice|payment|ticket|request|refund) (?:was|has)\b",
    ),
    cue(
        rf"(?:good|glad|lovely|nice|happy|great|relieved|delighted|pleased|sorry|sad) to (?:hear|read|know|see|"
        rf"learn) (?:that |about |how )?(?:your (?:\w+ )?{_KIN}|the (?:\w+ )?(?:twins|kids|baby|puppy|wedding|move|"
        rf"exam|operation|concert|harvest|new \w+))(?: [\w'-]+){{1,6}}",
        0.7,
        unless=_IF,
    ),
    cue(
        rf"(?:given|knowing|now|since|seeing|because|as|with) (?:that )?(?:the|your) (?:\w+ )?(?:twins|kids|"
        rf"children|baby|boys|girls|{_KIN}) (?:is|are|has|have|will|starts?|start|goes|go|moves?|\w+ing|likes?|"
        rf"loves?|can't|won't|sleeps?|needs?)(?: [\w'-]+){{0,5}}",
        0.65,
        unless=_IF + r"|\b(?:account|ticket|older than|under the age)\b|\bteam (?:is|are|has|have|will)\b",
    ),
    cue(
        r"(?:when|since|as|while|after) (?:i|we|he|she|[a-z]+|our [\w-]+) (?:was|were|came|stood|sat|stayed|visited|"
        r"called|worked|looked) (?:round |over |by )?(?:at|in|to|by|on)? ?your (?:house|flat|place|office|shop|"
        r"garden|roof|kitchen|home|cellar|studio|farm|yard|boat|school|barn)"
        r"(?: [\w'-]+){0,3}",
        0.7,
        unless=_IF,
    ),
    cue(
        r"since (?:our|your|the) (?:first|last|second|third) (?:hour|lesson|session|call|visit|talk|meeting|"
        r"appointment|class|check|fitting|treatment|season|stay|order)|your [\w-]+ (?:went|has gone|have gone|is "
        r"up|is down|came|grew|dropped|fell|climbed|improved) (?:up |down )?from [\w ]{1,14} to [\w ]{1,14} "
        r"(?:since|in|after|within) ",
        0.7,
        unless=_IF + r"|\b(?:price|rate|tariff|fee|balance|premium)\b",
    ),
    cue(
        r"you(?:'d| would| had) (?:rather|sooner|prefer(?:red)?)(?: to)? (?:wait|not|have|sit|keep|be|pay|take|stay|"
        r"walk|leave|do|see)(?: [\w'-]+){0,4}(?=[,.;]| so\b| and i\b| and we\b)|you (?:tore|raced|flew|sailed|"
        r"romped|got|went) through (?:the|all|your|both)(?: [\w'-]+){1,4}|"
        r"you (?:couldn't stand|hated|loved|adored|enjoyed|raved about|swore by|praised|fell for|didn't (?:like|"
        r"care for|enjoy)|weren't (?:keen on|fond of)|were so (?:taken|pleased) with|fell in love with)(?: the| "
        r"that| our| his| her)(?: [\w'-]+){1,5}",
        0.7,
        unless=_IF + r"|\b(?:hope|hoping|glad|happy|sorry|wish)\b|\?",
    ),
    cue(
        rf"(?:with|because of|for|given|thinking of|mindful of) your (?:bad |poor |own |new |two |three |four |"
        rf"young |small |old )?{_BODY}(?: in mind)?(?=[,.;:]| i\b| i'| we\b| it\b| the\b| so\b| in mind)",
        0.65,
        unless=_IF + r"|\b(?:good luck|thank|thanks|sorry)\b",
    ),
    cue(
        r"(?:when|the last time|last time|since) we (?:last )?(?:spoke|talked|met|wrote|saw each other|chatted|"
        r"phoned)(?: [\w'-]+){0,4}|we (?:last )?(?:spoke|talked|met) (?:about (?:it|this) )?(?:in|on|last|at|back)"
        r"(?: [\w'-]+){1,3}|(?:the )?(?:same|very) (?:nurse|fitter|driver|room|table|seat|van|guide|"
        r"teacher|coach|cabin|pitch|bike|doctor|groom|stylist|barber|mechanic|tuner) (?:you had|as last|as in|who "
        r"(?:came|did|saw|looked after|took care)|that (?:came|you))(?: [\w'-]+){0,4}",
        0.7,
        unless=_IF,
    ),
    cue(
        r"(?:the way|how|just as|exactly as|exactly how|just how) (?:you|she|he|they) (?:like|likes|take|takes|"
        r"prefer|prefers|want|wants|always \w+) (?:it|them|him|her|your [\w-]+)|your usual (?!(?:way|method|payment|"
        r"account|login|e-?mail|bank|number|password)\b)[\w-]+|as usual (?:for you|with you)|your (?:old "
        r")?favou?rite [\w-]+",
        0.65,
        unless=_IF,
    ),
    cue(
        r"(?:luck|best|fingers crossed|congratulations|congrats|wishes|cheers|toast|happy|joy|fun|strength|time) "
        r"(?:again )?(?:for|with|on|at|to|in) (?:your|the) (?:\w+ )?(?:birthday|anniversary|wedding|move|house|home|"
        r"flat|job|baby|puppy|shop|kitchen|grandson|granddaughter|exam|exams|race|marathon|concert|premiere|harvest|"
        r"tour|"
        r"exhibition|operation|interview|finals?|recital|driving test|retirement|studio|bakery|twins|little one|"
        r"engagement|degree|thesis|novel|book launch|opening|fair|match|regatta)(?: [\w'-]+){0,4}",
        0.65,
        unless=_IF,
    ),
    cue(
        r"(?:given|knowing|considering|in view of|mindful of) your (?!(?:request|order|situation|circumstances|"
        r"account|message|question|e-?mail|complaint|case|feedback|report)\b)(?:[\w-]+ ?){1,4}(?=,| i\b| we\b| "
        r"the\b)|(?:since|as|because) you(?:'re| are|'ve got) (?!(?:not|unable|having|using|asking|looking|"
        r"interested|entitled|already|still|in|on|the|"
        r"our|eligible|aware|now|currently)\b)(?:[\w-]+ ?){1,4}, (?:so )?(?:i|we|the)(?:'ve|'ll|'d)?",
        0.7,
        unless=_IF,
    ),
    cue(
        rf"(?:because|since|as|given that|now that|knowing that) your (?:\w+ )?{_KIN} (?!(?:is|are) (?:not|"
        rf"unable)\b)[\w']+(?: [\w'-]+){{1,6}}, (?:the|i|we|our|so)|your (?:shop|studio|bakery|farm|school|{_KIN}|"
        rf"practice|café|office|restaurant|church|garden|street|boss|van) (?:[\w']+ )?(?:doesn't|don't|never|always|"
        rf"mostly|usually|hates?|loves?|likes?|sells?|"
        r"opens?|closes?|plays?|sleeps?|needs?|can't|is afraid|is shy|barks?)(?: [\w'-]+){1,6}, (?:i noted|i know|"
        r"as i know|so|which is why|that's why)",
        0.7,
        unless=_IF,
    ),
    cue(
        r"you(?:'ve| have|'d) (?:asked|told|said|written|ordered|paid|called|been|complained|reported|waited|come|"
        r"sent|bought|had|tried|borrowed|visited)(?: [\w'-]+){0,3} (?:before(?=[,.;]| for| about| to| and)|twice|"
        r"(?:two|three|four|five|six|\d+|several|many) times)|(?:with|after|in|for) (?:[\w-]+ )?(?:years|decades|"
        r"months|winters|seasons) (?:at|with|in|on) (?:our|us)\b(?: [\w'-]+){0,4}|"
        r"(?:someone|somebody|one|a (?:reader|member|customer|guest|player|driver|tenant|donor|regular)) who(?:'s| "
        r"has|'ve| have) (?:been|had|used|played|read|lived|come|flown|banked)(?: [\w'-]+){0,5} (?:since|for)(?: "
        r"[\w'-]+){1,2}",
        0.7,
        unless=_IF + r"|\bwaiting\b",
    ),
    cue(
        r"you(?:'ve| have| just|'d)? (?:just |already |now )?(?:reached|won|hit|unlocked|completed|collected|"
        r"climbed|earned|beaten|beat|finished|mastered) (?:level|your|the|a|all|\d|gold|silver)(?: [\w'-]+){1,6}|"
        r"your level \d+(?: [\w'-]+){1,4}|(?:last time|the first time|back then) it (?:was|had)(?: [\w'-]+){1,5}|if "
        r"i (?:recall|remember|am not mistaken)(?: (?:right|rightly|correctly|well))?(?=[,.;]|$)|"
        rf"after the (?:one|ones|last one|first one|other) (?:in|of|from|on) {_TIME}|i (?:still |well )?remember"
        rf"(?:ed)? (?:your|you|how you|that you|the day|when)(?: [\w'-]+){{1,4}}|we know each other (?:from|since)"
        rf"(?: [\w'-]+){{1,4}}|i know from [\w' ]{{2,24}} (?:that )?(?:you|your)(?: [\w'-]+){{1,4}}",
        0.7,
        unless=_IF + r"|\brefund\b",
    ),
    cue(
        rf"how (?:is|are|was|were) (?:little|young|old|dear|baby|sweet) \w+(?:'s \w+)?|(?:sorry|sad) to (?:hear|"
        rf"read|learn) (?:about|of) (?:your (?:\w+ )?{_KIN}|the (?:death|passing|illness|accident) of)(?:'s)?(?: "
        rf"[\w'-]+){{0,3}}|(?:we|i) (?:also |once )?(?:baked|catered|made|built|framed|painted|photographed|sewed|"
        rf"planned|printed|did|taught|delivered) "
        rf"(?:your|his|her) (?:[\w-]+ )?(?:wedding|christening|{_KIN}|first|last|old|birthday|graduation)(?: "
        rf"[\w'-]+){{0,3}}|back in (?:beta|the (?:beta|day|days|eighties|nineties)|school|college)(?:,)? you(?: "
        rf"[\w'-]+){{1,5}}|your {_KIN} (?:bought|ordered|had|got|learned|learnt|sat|stood|rode|drove|read|chose|"
        rf"sang)(?: [\w'-]+){{1,5}}",
        0.7,
        unless=_IF,
    ),
    cue(
        r"(?:since|as|because|with) (?:the|your) [\w' ]{2,30} (?:in|at|of|on|behind|outside|under) your (?:house|"
        r"flat|garden|street|kitchen|roof|office|shop|yard|farm|school|studio|cellar|building|village)(?: (?:is|are|"
        r"being|has|have|was|were))?(?: [\w'-]+){0,3}|"
        r"you (?:don't|never|always|only|mostly|usually|hate|love|like|prefer|can't stand) (?!(?:have|need) to\b)"
        r"(?:[\w'-]+ ){0,5}[\w'-]+, so (?:i|we|the|this|it|here)|[\w'-]+ [\w'-]+, you (?:said|told (?:me|us)|wrote|"
        r"mentioned|explained),|"
        r"(?:as|since|because) you (?!(?:know|can|could|may|might|see|are|were|will|would|have|had|requested|asked|"
        r"wish|want|did|do|didn't|don't|said|say|should|mentioned|rightly|say|pointed|suggested|noticed|wrote|no|"
        r"described|bought|paid|ordered)\b)[\w']+(?: [\w'-]+){1,4}, (?:i|we|so|the)(?:'d|'ve|'ll)?|"
        r"happy (?:birthday|anniversary|name day|retirement)|(?:second|third|fourth|fifth|sixth|last|first) [\w-]+ "
        r"(?:in|of|for|on) your (?!(?:order|account|invoice|bill|list|mail|e-?mail|message|plan|"
        r"subscription)\b)[\w-]+(?: [\w-]+)?",
        0.65,
        unless=_IF,
    ),
)
