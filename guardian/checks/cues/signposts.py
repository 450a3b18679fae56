"""Hints, in a reply that does nothing, that the reader is to go elsewhere: who would know, and where they may be found.

Beside help each is a plain direction (“the desk is on the left”); alone, it sends away.
"""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_OTHERS = (
    r"(?:suppliers?|contractors?|couriers?|carriers?|makers?|manufacturers?|breeders?|growers?|partners?|agenc(?:y|"
    r"ies)|airlines?|airports?|banks?|insurers?|insurance|operators?|providers?|landlords?|caterers?|wholesalers?|"
    r"dealers?|importers?|sellers?|owners?|organi[sz]ers?|promoters?|headquarters|head office|management|board|"
    r"committee|authorit(?:y|ies)|offices?|council|ministry|town hall|city|county|police|courts?|fitters?|installers?|"
    r"technicians?|engineers?|workshops?|studios?|publishers?|platforms?|portals?|health funds?|funds?|tax office|"
    r"post office|customs|embass(?:y|ies)|consulates?|caretakers?|janitors?|porters?|chemists?|pharmac(?:y|ies)|"
    r"doctors?|gps?|surger(?:y|ies)|specialists?|experts?|lawyers?|solicitors?|notar(?:y|ies)|accountants?|tax "
    r"advis[eo]rs?|vets?|dentists?|plumbers?|electricians?|tailors?|cobblers?|jewellers?|setters?|luthiers?|"
    r"opticians?|garages?|mechanics?|hotlines?|helplines?|helpdesks?|help desks?|call centres?|centres?|desks?|"
    r"counters?|reception|sections?|departments?|branch(?:es)?|registry|registrars?|secretar(?:y|ies|iat)|billing|"
    r"accounts|sales|claims|it|hr|dispatch|lost property|ticketing|admissions|housing|planning|licensing|support|"
    r"archives?|library|librar(?:y|ies)|unions?|associations?|clubs?|churches|schools?|universit(?:y|ies)|boards?|"
    r"developers?|hosts?|networks?|phone|ombudsman|citizens' \w+|neighbours?|tenants?|parents?|wardens?|harbour "
    r"master)"
)

SIGNPOSTS = Cues(
    # Whose it is.
    cue(
        r"(?:is|are|was|were|would be|will be|remains?|be) (?:\w+ )?(?:one|something|a question|a case|a thing|"
        r"a job|a point|a topic|the business|the province|the job|the task|the concern|the affair|an issue|work|best) "
        r"(?:for|of|with|to raise with|to take up with|put to) (?:the |your |our |a |an |any )?(?:[\w'-]+ ){0,3}\w+",
        0.42,
    ),
    cue(
        r"(?:is|are|was|were|falls?|fell|lies?|sits?|rests?|belongs?|comes?|goes|remains?|stays?|ends? up) (?:\w+ "
        r")?(?:up to|down to|with|under|to|within|between you and|in the hands of|on the side of) (?:the |your |our |"
        r"a |an |"
        rf"another |whoever |those |other )?(?:[\w-]+ ){{0,2}}{_OTHERS}",
        0.45,
    ),
    cue(
        r"(?:is|are|was|were|gets?|get|will be|would be) (?:\w+ )?(?:done|run|handled|calculated|dealt with|sold|"
        r"answered|issued|decided|kept|managed|processed|sorted|billed|invoiced|arranged|operated|looked after|"
        r"administered|booked|organi[sz]ed|repaired|taken|given out|paid out|assessed|delivered|granted|carried out|"
        r"maintained|serviced|settled|cleared|made|held|stored|produced|set|allocated|assigned|collected) (?:only |"
        r"solely |exclusively |centrally |directly )?(?:by|in|at|through|from|over) (?:the |your |our |a |an |another "
        r")?(?:[\w-]+ ){0,2}\w+",
        0.42,
    ),
    cue(
        r"(?:is|are) (?:the |that |your )?[\w-]+(?:'s|s')(?=[.,;!]|$)|(?:sells?|does|handles?|issues?|makes?|deals? "
        r"with|"
        r"runs?|takes?|keeps?|answers?|settles?|decides?|knows?|know) (?:\w+ ){1,4}(?:himself|herself|themselves|"
        r"itself|"
        r"best)|(?:that's|they're|he's|she's|they are|that is) who|a decision (?:of|by) the \w+|who(?:'ll| will| "
        r"would| can|"
        r" could| should| might| may) (?:surely |certainly |probably )?(?:know|tell|help|say|explain|be able|answer)|"
        r"(?:sometimes|often|usually|"
        r"may|might|surely) (?:have|has|keep|offer|know) (?:people|somebody|someone|staff|volunteers|forms?|lists?|a "
        r"\w+)|who would have to|reach(?:es)? us from|(?:reached|"
        r"bought|"
        r"booked|ordered|made|issued|sold) (?:at|by|through|from) (?:the|a|another) \w+",
        0.42,
    ),
    cue(r"(?:a matter|an affair|a question|a thing|a case|something) (?:for|of|between|that|with|to)", 0.42),
    cue(
        r"(?:is|are|was|were|it's|that's) (?:clearly |really |rather |more of |typically )?(?:an?|the) (?!same|main|"
        r"only|"
        r"whole|big)[\w-]+ (?:topic|matter|question|issue|affair|subject|case|problem|concern|thing)(?=[.,;!]|$)",
        0.42,
    ),
    cue(
        r"(?:is|are|was|were|gets?|get|been|be|being) (?:\w+ )?(?!followed|used|liked)(?:\w\w+ed|sent|made|run|done|"
        r"kept|held|sold|set|drawn up|given out|built|cut|laid|taken) (?:by|from|out of|via|through) (?:the |our |"
        r"your |a |an |another )?(?!us\b|me\b|hand\b|you\b|post\b|mail\b|e-?mail\b|\w+day\b|now\b|law\b|\d)\w+",
        0.42,
    ),
    cue(
        r"(?:for|with) (?:[\w'-]+ ){1,5}there(?:'s| is| are) (?:an? |the )?\w+|(?:has|have|with) (?:its|"
        r"their|his|her) own (?!way|rules|account)\w+|(?:we|this) (?:are|is|'re) (?:only |just |merely )?(?:a|an|the) "
        r"(?:\w+ ){0,2}(?:site|platform|shop|agency|school|hotel|broker|marketplace|publisher|reseller|dealer|"
        r"association|venue|club|network|forum|landlord|host|bank|library|practice|clinic|charity)|you(?:'ll| "
        r"will|'d| would)? (?:might|could|may|can always|are free to|have to|want to) (?:\w+ )?(?:drop|"
        r"ask|try|write|ring|call|contact|turn|speak|talk|enquire|inquire|look|see|approach|chase|raise|apply|"
        r"complain|address|consult|go|get)",
        0.42,
    ),
    cue(
        r"(?:^|(?<=[.!?;:,] )|(?<=\n))(?:[\w'-]+ ){0,3}[\w'-]+: ?[+]?\d[\d ./-]{4,20}|(?:tell|ask|see|try|ring|call|"
        r"write to|go to) (?:the|your|a|any|his|her) (?!number|code|order|question|button|link|steps?)\w+",
        0.42,
    ),
    cue(
        r"between (?:you|him|her|them|the \w+|patients|tenants|guests|neighbours|parents|members) and (?:him|her|them|"
        r"his|her|the|their|your|\w+)|known to (?:the|our|a|your)|[\w-]+(?:'s|s') (?:affair|subject|topic|thing|"
        r"business|concern|matter|job|task|field|area|turf|problem|decision|responsibility|call|department|domain|"
        r"remit|doing|own \w+)|(?:page|site|website|list|map|directory|form|register|file|tracking|door|shop|office|"
        r"counter|market|hut|gate) (?:is|are) (?:public|online|there|open|available|free|at|in|round|across|next)|"
        r"over there|(?:likes?|wants?|needs?|prefers?) to (?:have|see|know|hear|be told)|(?:they're|he's|she's|(?:they|"
        r"he|she) (?:is|are|sits?)) (?:\w+ )?(?:in|at|on) the|on loan from|there (?:is|are|should be|must be|may be|"
        r"might be|will be|ought to be) (?:a|an|some|the) "
        r"(?:[\w-]+ )?(?:mailbox|inbox|hotline|number|form|office|desk|address|contact|page|list|counter|service|"
        r"portal|line|person|body|board)|(?:good|best|right|proper|usual) place|has (?:a|an) (?:[\w-]+ )?(?:search|"
        r"list|form|chat|register|directory|map|finder)|in good hands|best (?:discussed|raised|asked|taken|placed|put|"
        r"directed|clarified|settled|checked|sorted)|(?:a )?products? (?:of|by|from)|whose (?:customer )?service|"
        r"(?:takes?|accepts?|handles?|keeps?|has|have|offers?|runs?|deals? with) (?:such|these|this|a|an|its own|"
        r"their own) (?:\w+ )?(?:lists?|registers?|reports?|lines?|desks?|services?|cases|matters|requests|complaints|"
        r"questions|things|claims|numbers?)|(?:name|address|number|logo|stamp|contact) (?:is|are) (?:on|in|engraved|"
        r"printed|stamped|inside|known|public|there)|works? for|(?:employees?|employed|belongs?) (?:of|by|to) (?:the|"
        r"a|another)|(?:don't|does not|doesn't|do not|not) belong to us|tends? to (?:have|know|be|help|do)|best "
        r"(?:show|ask|ring|call|try|write|go|take|contact|see|speak)|be (?:met|"
        r"seen|caught|had|found|rung|reached) (?:on|in|at|there|only|by|during)|the one (?:you|to)|[\w'-]+: (?:counter|"
        r"room|"
        r"desk|floor|window|building|house|gate|office) \w+",
        0.42,
    ),
    cue(
        r"(?:come|comes|came) (?:out of|out from|from|off|in from) (?:the |a |an |our |another )?(?:[\w'-]+ ){0,3}"
        rf"(?:system|{_OTHERS})",
        0.42,
    ),
    cue(
        r"(?:is|are|was|were|it's|that's|they're|we're) (?:not|never) (?:\w+ )?(?:us|ours|our|with us|for us|my|mine|"
        r"our line|done "
        r"here|here)|(?:isn't|aren't|wasn't|weren't) (?:us|ours|our|my|mine|with us|for us|something we|anything we|a "
        r"thing we|done here|kept here|here)|nothing (?:we|i) (?:handle|deal|keep|do|stock|touch|see|hold)|none of "
        r"(?:ours|our)|(?:we|i) (?:have|had|hold|keep|see|get|do) (?:no|none|nothing|neither) (?:\w+ ){0,4}(?:here|"
        r"with|to do|of|access|insight|record|part|hand|files?|say)",
        0.42,
    ),
    cue(
        r"(?:no one|nobody|none of us|not anybody|not anyone) (?:here|in this|at this|on this) (?:\w+ ){0,3}(?:can|"
        r"could|knows?|does|do|sees?|has|handles?|deals?|decides?)|(?:holds?|keeps?|has|have|owns?|draws? up|signs?|"
        r"makes?) the (?:contract|file|keys?|records?|data|papers?|money|list|booking|decision|policy|register|"
        r"rights?)",
        0.4,
    ),
    # Who would know.
    cue(
        rf"(?:{_OTHERS}|somebody|someone|anybody|anyone|they|he|she|people|those|the \w+|over there) (?:there |at \w+ "
        rf"|at "
        r"the \w+ |in the \w+ |itself |themselves )?(?:would|should|ought to|may|might|could|can|will|must|surely|"
        r"certainly|probably|presumably|is bound to|are bound to)(?: then| also| surely| probably| have to| well)? "
        r"(?:know|tell|help|advise|answer|assist|say|explain|have|look|see|decide|want|ask|need|check|sort|deal|be "
        r"able|be (?:the|your)|take|handle|do)",
        0.42,
    ),
    cue(
        r"(?:is|are|would be|will be|it's|that's|they're|he's|she's) (?:who|whom|where|the (?:one|ones|people|person|"
        r"place|address|contact|"
        r"point of contact|right \w+|proper \w+|competent \w+|only \w+|ones to)|your (?:contact|man|woman|partner|"
        r"first \w+|point)|best (?:asked|placed|reached|directed|addressed|raised|put|taken)) ?(?:you|to|for|of|at|"
        r"who|themselves|that|want|ask)?",
        0.42,
    ),
    # Where to find them.
    cue(
        r"(?:can|may|could|should|must|is to|are to|has to|have to|ought to|needs? to) (?:only |then |also |always "
        r")?be (?:found|reached|called|rung|visited|contacted|had|obtained|got|addressed|asked|directed|sent|made|put|"
        r"raised|lodged|submitted|looked up|seen|applied for|requested|consulted|taken up|read|picked up|booked|filed|"
        r"settled|taken) (?:\w+ )?(?:in|at|from|on|under|to|with|by|over|through|via|there|of|directly|elsewhere)",
        0.42,
    ),
    cue(
        r"(?:phone|telephone|hotline|helpline|number|line|address|e-?mail|contact|details|office|form|website|counter|"
        r"branch|reachable|opening hours|office hours|extension)s? (?:\w+ )?(?:is|are|on|in|at|can|stands?|under|from|"
        r"open|hangs?|via|appears?|given|printed|below|overleaf|there)",
        0.42,
    ),
    cue(
        r"(?:on|in|at|from|to|over|under|inside) (?:the|your|every|any|its) (?:[\w-]+ )?(?:back|bag|box|card|label|"
        r"packaging|"
        r"package|leaflet|letterhead|receipt|contract|invoice|"
        r"manual|tin|bottle|lid|notice ?board|stairwell|door|wall|phone book|telephone book|directory|yellow pages|"
        r"internet|homepage|website|imprint|foyer|hallway|ticket|voucher|lease|sticker|plate|cover|"
        r"hotline|letter|sleeve|brochure|town hall|entrance|portal|app)",
        0.4,
    ),
    cue(
        r"(?:has|have|runs?|keeps?|offers?|operates?|with) (?:a|an|its own|their own|his own|her own|own) (?:[\w-]+ "
        r")?(?:telephone|phone|hotline|helpline|number|line|website|office|counter|desk|form|address|department|"
        r"portal|app|mailbox|inbox|staff|team|people|service|branch|shop|workshop|reception)",
        0.42,
    ),
    cue(
        rf"{_OTHERS}(?: [\w'-]+){{0,3}}[:,] ?(?:[+]?0\d|\d{{3}}|\+\d|[\w.]+@|www)|(?:dial|option|press|extension|ext|"
        r"form) (?:\d+|one|two|three|four|five|six|seven|eight|nine|[a-d])(?=[.,;!]| |$)",
        0.42,
    ),
    cue(
        r"(?:have|keep|bring|hold|mind|quote|state|with) (?:your|the|all|their|both) (?:[\w-]+ ){1,4}(?:to hand|handy|"
        r"ready|at the ready|by you|with you)|(?:they|he|she)(?:'ll| will|'d| would) (?:want|ask|need|require|have to)",
        0.4,
    ),
    cue(
        r"in any (?:larger |bigger |good |major |decent |big )?(?:town|city|pharmacy|shop|branch|bank|post office|"
        r"library|hardware|store|office)|(?:elsewhere|other (?:shops?|places?|firms?|houses?|offices?|providers?|"
        r"doors?)|specialist \w+|the trade|good luck (?:there|with))|(?:somebody|someone|somewhere) else|one (?:floor|"
        r"door|house|street|flight) (?:up|down|on|further|along)|round the corner|next door|across the (?:road|street|"
        r"hall|yard)",
        0.4,
    ),
    cue(
        r"(?:we|i|this (?:desk|office|counter|address|line|inbox|mailbox|number|branch|shop|team|house|department)) "
        r"(?:merely|only|just|simply|solely|exclusively|do not|don't|does not|doesn't|deal|deals|is for|is only|is "
        r"just) (?:only |just )?(?:sell|sells|book|books|rent|rents|collect|collects|take|takes|hand|hands|give|gives|"
        r"pass|passes|do|does|handle|handles|deal|deals|see|sees|answer|answers|stock|print|prints|deliver|delivers|"
        r"accept|accepts|with|for|keep|keeps|know|knows|have|has|issue|issues|check|serve|serves|hold|holds|read|"
        r"store|stores|host|hosts|let|show|supply|run|fit)",
        0.42,
    ),
)
