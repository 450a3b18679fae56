"""Cues: the reader is pointed somewhere else: to a trade, a unit, a number, a page, or to nobody at all."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_OPENS = r"(?:(?<=[.!?:;,] )|(?<=- )|(?<=\n)|(?<=^))"
_THING = (
    r"(?:[\w-]*(?:number|meter|metre|letter|paper|order|computer|printer|matter|answer|offer|folder|server|browser|"
    r"poster|charger|"
    r"adapter|water|weather|summer|winter|dinner|corner|error|door|floor|colou?r|mirror|motor|monitor|sensor|mother|"
    r"father|brother|sister|daughter|neighbou?r|other|over|after|under|never|ever|for|cover|power|paper|newsletter|"
    r"calendar|header|router|reader|user|customer|partner|member|reminder|voucher|filter|drawer|timer|boiler|cooker|"
    r"cleaner|manner|factor|favor|humor|error|elevator|indicator|plant|restaurant|instant|want|grant|fee|coffee|free|"
    r"tree|three|see|guarantee|degree|list|mist|twist|rest|exist|first|assist|transfer|later|sooner|better|rather|"
    r"whether|together|either|neither|however|further|whatever|moreover|remember|consider|deliver|prefer|sister))\b"
)
# Whoever has a trade or an office, by the shape of the word.
TRADE = rf"(?!{_THING})[\w-][\w-][\w-]+(?:ist|er|or|ian|ants?|ists|ers|ors|ians)"
_PLACE = (
    r"(?:unit|section|division|bureau|institution|organi[sz]ation|firm|mailbox|inbox|other (?:[\w-]+ )?(?:number|line|"
    r"office|address|desk|team|shop|branch|department)|marketplace|underwriting|legal|compliance|procurement|dispatch|"
    r"scheduling|moderation|level (?:2|two|3|three)|second level|tier (?:2|two)|first line|ticketing|catering|"
    r"maintenance|facilities|security|marketing|press office|hq|parish|library|station|port|municipality|city|county|"
    r"government|land registry|trust|foundation|federation|association|institute|practice|surgery|health centre|"
    r"chamber|tribunal|treasury|bursary|registrar's|colleagues?|guys|people|folks|lot|team|department|desk|office|"
    r"partner|carrier|courier|bank|manufacturer|supplier|provider|insurer|insurance|landlord|council|authority|"
    r"embassy|consulate|airline|airport|hotline|helpline|helpdesk|store|shop|branch|agency|agent|billing|accounts|"
    r"accounting|sales|finance|logistics|warehouse|hr|reception|customer (?:services?|care)|claims|service cent(?:re|"
    r"er)|call cent(?:re|er)|head office|school|university|admissions|police|hotel|platform|post office|ministry|"
    r"court|company|pharmacy|complaints|reservations|bookings|payroll|housing|secretary|committee|board|garage|clinic|"
    r"club|customs|line|ombuds(?:man|woman)|it department|utility|union|hospital|workshop|crew|fund|notary|forum|"
    r"exchange|mediator|desk|caretaker|janitor|gps?|dentist|"
    r"vet|app store|ward)"
)
_ELSE = (
    r"(?:somebody else|someone else|somebody (?:at|in|from) [\w-]+|someone (?:at|in|from) [\w-]+|elsewhere|somewhere "
    r"else|others|another (?:number|line|office|team|department|company|desk|unit|colleague|address|shop|branch|agent|"
    r"mailbox|extension)|an? (?:different|separate) (?:number|line|office|team|department|company|desk|unit|address|"
    r"colleague|shop|branch|agent|mailbox|extension))"
)
_THEM = (
    rf"(?:{_ELSE}|(?:the|your|their|our|its|an?|any|one of the|whichever|some) (?:[\w'-]+ ){{0,3}}{_PLACE}|(?:the|your|"
    r"their|our) "
    rf"(?:[\w'-]+ ){{0,2}}{TRADE}|"
    r"level (?:2|two|3|three)|legal|hr|sales|billing|accounts|accounting|finance|reception|logistics|dispatch|"
    r"underwriting|claims|compliance|head office|headquarters|customer (?:services?|care)|(?:technical|tech|online) "
    r"support|payroll)"
)
_ASK = (
    r"(?:contact|call|ring|phone|dial|text|e-?mail|write (?:again |directly |straight )?to|ask|see|approach|consult|"
    r"visit|try|reach out to|get in (?:touch|contact) with|get on ?to|get hold of|speak (?:to|with)|talk (?:to|with)|"
    r"turn to|go (?:through|via|back to|to|and (?:see|ask))|check (?:back )?with|deal with|chase|apply to|complain to|"
    r"enquire (?:at|with)|inquire (?:at|with)|liaise with|follow up with|(?:take|raise|bring|discuss|settle|sort|"
    r"clear|address|refer|direct|report|send|put|submit|forward|redirect) (?:it |this |that |these |them |(?:your|"
    r"this) "
    r"[\w-]+ |such [\w-]+ |all [\w-]+ )?(?:up |out )?(?:with|to|before)|have a word with)"
)
_SHOULD = (
    r"(?:please|kindly|just|simply|best|better(?: you)?|it(?:'s| is|'d be| would be) (?:best|better) (?:to|if you)|"
    r"you(?:'ll| will|'d| would)? (?:need|have|want|must|should|ought|may|could|might|had better|are (?:asked|"
    r"requested|advised|kindly asked|welcome|free))(?: to| want to| wish to)?|(?:i|we)(?:'d| would) (?:suggest|advise|"
    r"recommend|try|ask)(?: you| that you)?(?: to)?|(?:customers|patients|guests|members|users|tenants|applicants|"
    r"passengers|parents|residents|subscribers|clients|travellers|students|visitors|citizens|policyholders|buyers)"
    r"(?: [\w-]+){0,5} (?:are (?:kindly )?(?:asked|requested|advised|invited|required|referred) to|should|must|need "
    r"to|have to))"
)
_DOING = (
    r"(?:contacting|calling|ringing|phoning|writing to|asking|approaching|consulting|visiting|trying|speaking (?:to|"
    r"with)|talking (?:to|with)|turning to|going (?:to|through|back to)|checking with|taking (?:it|this|that) up with)"
)
_SEEN_TO = (
    r"(?:handled|dealt with|managed|processed|answered|looked after|taken care of|issued|settled|administered|"
    r"arranged|sorted out|sorted|done|treated|attended to|clarified|directed|addressed|sent|raised|submitted|made|put|"
    r"taken up|lodged|resolved|discussed|filed|reported|forwarded|referred)"
)
_SENT = (
    r"(?:forwarded|passed|transferred|redirected|routed|rerouted|re-routed|escalated|assigned|reassigned|referred|"
    r"handed|relayed|diverted|delegated)"
)
_OWN = (
    r"\b(?:i(?:'ve| have|'ll| will| can(?!'t|not)| asked| rang| called| spoke)|we(?:'ve| have|'ll| will)|my (?:direct|"
    r"own)|let "
    r"me|who (?:comes|rings|calls|will|knows)|so that i|without (?:having to|asking)|no need|needn't|don't (?:need|"
    r"have) to|not (?:need|have) to|if (?:it|you "
    r"(?:feel|smell|see|get|lose|notice)|the (?:pain|fever))|emergency|ambulance|before you|doctor|see you)\b"
)

DIRECTED = Cues(
    cue(
        rf"(?:{_SHOULD} |{_OPENS})(?:directly |instead |also |first |rather |again |yourself )?{_ASK} (?:directly )?"
        rf"{_THEM}(?! to [a-z])|{_OPENS}(?:not us|not here|not me|not ours)(?=[.,;:!]| -)|(?:suggest|advise|recommend|"
        r"try|worth|about|of|by|considered) "
        rf"(?:perhaps )?{_DOING} {_THEM}|(?:suggest|advise|recommend|considered|tried|try|worth) {_DOING} [\w'-]+ "
        r"[\w'-]+|"
        r"(?:see|consult|visit|check|refer to|read|search|have a look at|look at) (?:our|the|their) (?:[\w-]+ "
        r")?(?:help "
        r"(?:cent(?:re|er)|pages?|section)|faqs?|forums?|knowledge base|community(?: [\w-]+)?|manual|documentation|"
        r"terms(?: [\w-]+){0,2})(?: (?:and|or) (?:[\w-]+ ){1,3}[\w-]+)? (?:for|about|on|regarding) (?:this|that|all|"
        r"any|such|assistance|help|further|more|"
        r"[\w-]+ (?:questions|help|assistance|matters))(?: [\w'-]+){0,3}",
        0.7,
        unless=_OWN,
    ),
    cue(
        rf"(?:is|are|was|were|be|being|gets?) (?:only |always |exclusively |solely |entirely |normally |usually |all )?"
        rf"{_SEEN_TO} (?:only |exclusively |solely |directly |straight )?(?:by|at|in|to|with|through|via) {_THEM}|"
        r"(?:must|should|has to|have to|need to|needs to|needs|can only|may only|is to|are to|ought to) (?:only "
        r")?(?:be "
        rf")?{_SEEN_TO} (?:there|elsewhere|to them|with them|by them)|{_THEM}(?:, not (?:\w+ ){{1,3}},?|,)? (?:should|"
        r"must|"
        r"has to|have to|needs to|is to|are to) be (?:contacted|asked|consulted|called|approached|informed|addressed)"
        rf"(?: [\w'-]+){{0,4}}|{_THEM}(?: (?:also|only|alone|solely|usually|normally))? (?:looks? after|deals? with|"
        r"handles?|takes? care of|does|covers?|answers?|manages?|issues?|processes|is responsible|are "
        r"responsible|is in charge|are in charge|would be responsible) (?:it|that|this|those|these|such|all|for|of|on|"
        r"the|your|[\w-]+)"
        r"(?: [\w'-]+){0,3}(?=[.,;:!]|$| and| not)",
        0.65,
        unless=_OWN + r"|\b(?:we|our \w+) (?:only )?(?:look|deal|handle|take|do|decide)\b",
    ),
    cue(
        rf"{_THEM} (?:will|would|can|could|should|may|might|must|has to|have to|needs to)(?: then| surely| certainly| "
        r"also)?(?: have to| be able to| need to)? (?:tell you|help|assist|advise|sort|deal|explain|answer|know|decide|"
        r"clarify|look|give you|settle|handle|fix|see to|take care)(?: [\w'-]+){0,4}|"
        rf"{_THEM} (?:is|are|would be|'s|will be|'d be) (?:your|the) (?:[\w-]+ )?(?:contacts?|point of contact|port of "
        r"call|"
        r"place|people|person|ones?|address|partner|choice)(?: [\w'-]+){0,4}|(?:questions?|quer(?:y|ies)|requests?|"
        r"complaints?|claims?|matters?|issues?|enquiries|inquiries|problems|appeals|things) (?:[\w-]+ ){0,5}(?:go|goes|"
        r"belongs?|come|comes|is|are|(?:should|must|can) go)(?: down| up| only| straight)? (?:to|for|with|under) "
        rf"{_THEM}|"
        r"(?:that|this|it|which)(?:'s| is|'d be| would be| will be| sounds| looks)? (?:really |rather |purely |solely "
        r"|not "
        r"(?:us|me|ours),? (?:but )?)?(?:like )?(?:something |one |a (?:matter|question|case|job|thing|topic|problem|"
        r"job) )?"
        rf"(?:for|up to|down to|between you and|with) {_THEM}|(?:call|ring|dial|try|write to|need|use|on|to) "
        r"(?:an? different|another|the other|some other|the right|the general|a separate) (?:[\w-]+ )?(?:number|line|"
        r"office|address|desk|form|mailbox|extension|hotline)(?: [\w'-]+){0,3}|(?:software|hardware|billing|refunds|"
        r"repairs|sales|returns|"
        r"[\w-]+): (?:other|another|different|wrong) [\w-]+",
        0.65,
        unless=_OWN + r"|\b(?:thank|thanks)\b",
    ),
    cue(
        rf"(?:is|are|was|were|has been|have been|'s been|is being|are being|will be|gets?) (?:now |also |since |today "
        rf"|\w+ly )?(?:being )?{_SENT} (?:on |over |up |across |back )?to {_THEM}|{_OPENS}(?:passing|forwarding|"
        r"transferring|redirecting|sending|handing|escalating|routing|moving|putting) (?:this|it|you|your [\w-]+) "
        r"(?:over |"
        rf"on |up |through |across |back )?to {_THEM}|(?:i'm|i am|we're|we are|i've|i have|we've|we have|i) (?:now "
        r")?(?:transferring|"
        r"redirecting|rerouting|transferred|redirected|rerouted|reassigned) (?:this|it|you|your [\w-]+)(?: now| on| "
        r"over)? to "
        rf"{_THEM}|(?:explain|tell|describe|repeat|start|go through|begin|set out) (?:your \w+ |it |this |everything |"
        r"that "
        r"|over |the \w+ )?(?:all )?(?:to|with|for) them(?: (?:again|from (?:the )?(?:start|beginning|scratch)))?|"
        r"start over "
        rf"with (?:them|{_THEM})|(?:we|i|our \w+|this \w+|reception|here) (?:don't|do not|doesn't|does not|can't|"
        r"cannot|only|"
        rf"just|is only|are only) (?:[\w'-]+ ){{1,5}}[\w'-]+[,;:] {_THEM} (?:do|does|handles?|will|can|would|must|has|"
        r"have|"
        r"should|takes?|are|is)(?: [\w'-]+){0,4}|(?:the|their|its) (?:[\w-]+ )?(?:number|address|details|form|contact) "
        r"(?:is|are|stands|can be found|you(?:'ll)? find) (?:[\w'-]+ ){0,3}(?:on|in|at|under) (?:the|your|our|their) "
        rf"(?:[\w-]+ ){{0,2}}[\w-]+|{_THEM} has (?:an? |its own )(?:website|hotline|number|form|page|portal|e-?mail|"
        r"office)"
        rf"(?: [\w'-]+){{0,3}}|(?:open|raise|log|create|submit|file|lodge|fill in) an? (?:[\w-]+ )?(?:ticket|case|"
        r"request|enquiry|"
        rf"claim|form) (?:with|at|to|in|through|via|on) {_THEM}",
        0.65,
        unless=_OWN.replace("i(?:'ve| have|'ll", "i(?:'ll").replace("we(?:'ve| have|'ll", "we(?:'ll"),
    ),
    # Somebody else's at all: their business, their department, the one to ask.
    cue(
        rf"{_ASK} (?:directly )?{_THEM}(?! to [a-z])|(?:want|need|needs|require) (?:to go (?:to|through|via) )?(?:the|"
        r"our|your|their) "
        rf"(?:[\w'-]+ ){{0,2}}{_PLACE}(?: for (?:that|this|it)|(?=[.,;!]|$))|(?:needs? to |has to |have to |must |"
        r"should |will have to |would have to "
        r"|better )?(?:go|goes|come|comes|belongs?)(?: back| up| straight| only)? (?:to|with|under|through|via) "
        rf"{_THEM}(?=[.,;!]|$| "
        r"for| and| who| directly)|(?:is|are|it's|that's|would be|was|were) (?:(?:really|purely|solely|entirely|all|"
        rf"actually) )?{_THEM}'s? "
        r"(?:department|business|job|matter|responsibility|thing|call|problem|affair|concern|decision|task|duty|turf|"
        r"remit|area|field|side)"
        rf"(?: [\w'-]+){{0,2}}|(?:it's|it is|that's|that is|it'd be|it would be) {_THEM} (?:who|that|which|you)(?: "
        rf"[\w'-]+){{1,5}}|{_THEM} "
        r"(?:can|could|does|do|will|might|may|would|is|are)(?=[.!;]|$)|everything else (?:is|goes|belongs)(?: "
        rf"[\w'-]+){{1,5}}|(?:the|a) (?:"
        r"right|proper|correct|best|only|competent) (?:place|people|person|contact|office|desk|department|channel|"
        r"body|"
        rf"party) (?:for|to (?:ask|contact|talk|speak|call|turn|go|address))(?: [\w'-]+){{0,4}}|(?:one|ones|people|"
        r"person|man|woman|guy|place) to "
        rf"(?:ask|contact|talk to|speak to|speak with|call|turn to|go to|ring|see)(?: [\w'-]+){{0,3}}(?=[.,;!]|$)|"
        r"(?:there are|that's|for that there "
        r"are|we have|there's) (?:other|different|special) (?:people|colleagues|departments|teams|offices|desks|"
        rf"staff)(?: [\w'-]+){{0,3}}|(?:talk|"
        rf"speak|write|turn|go|listen) to (?:whoever|the one who|those who|the people who)(?: [\w'-]+){{1,4}}|(?:call|"
        r"ring|dial|use|try) the "
        r"(?:number|hotline|line|address|form|chat|contact form) (?:on|at|in|from|given|printed|you find)(?: "
        r"[\w'-]+){1,6}|(?:ask|enquire|inquire|"
        r"try|check|complain|report it|go) (?:in|at) (?:the|your) (?:shop|store|branch|office|reception|front desk|"
        r"counter|town hall|station|"
        r"library|bank|school|post office|pharmacy|surgery|practice|clinic)(?=[.,;!]|$)|(?:we|i) (?:always |usually |"
        r"just |only |simply |have |"
        r"now )?(?:pass|passed|hand|handed|forward|forwarded|redirect|redirected|transfer|transferred|refer|referred) "
        r"(?:such|these|those|your|"
        rf"all|this|the) (?:[\w-]+ ){{0,2}}(?:on |over |up )?to (?:an? (?:external |outside |different |specialist "
        r")?(?:[\w-]+ )?(?:partner|firm|company|"
        rf"agency|department|team|office)|{_THEM})",
        0.65,
        unless=_OWN
        + r"|\b(?:you (?:told|asked|wrote|called|rang|have (?:already )?(?:told|asked|spoken))|(?:we|i|to|i'll|we'll|"
        r"will) (?:ask|"
        r"contact|call|ring|speak|talk|see|visit|try|take) (?:the|your|our)|if you like|if you want|(?:when|if|before|"
        r"after|while|to) you (?:call|ring|see|go|visit|speak|ask)|(?:before|than|as|which|that) the (?:[\w-]+ "
        r")?(?:insurance|insurer|bank|shop|school|company)|must be|please (?:bring|show|give))\b",
    ),
    # Ought to be able to; against whom; through what.
    cue(
        rf"(?:{_THEM}|it|the [\w-]+) (?:ought to|should|would|might|may|will|can) (?:surely |certainly |probably "
        r")?(?:be able to|know how to|have) (?:help|sort|tell|"
        r"fix|answer|assist|advise|explain|do|check|handle|look|deal|the (?:answer|form|details|number|file))(?: "
        rf"[\w'-]+){{0,4}}|(?:claims?|complaints?|requests?|"
        r"objections?|appeals?|applications?|questions?|payments?|returns?|orders?|bookings?) (?:must|should|has to|"
        r"have to|can only|needs? to|may only|are to|is to) be "
        r"(?:made|lodged|filed|brought|raised|placed|sent|submitted|put|settled|directed|taken up|addressed) "
        r"(?:directly |only |in writing )?(?:against|with|to|through|at|via|by|"
        rf"before|in) (?:the|your|our|their|an?) (?:[\w-]+ ){{0,2}}[\w-]+|(?:resend|re-send|forward|readdress|redirect|"
        r"send|repeat|resubmit) (?:it|this|that|your [\w-]+|the [\w-]+) "
        rf"(?:again |on |once more |directly )?to {_THEM}|(?:go|do (?:it|this|that)|book|order|cancel|apply|pay|report "
        r"(?:it|this|that)) (?:only |directly )?(?:through|via|over|in|on) the "
        r"(?:app|website|portal|web shop|web form|form|hotline|chat|platform|online \w+)(?=[.,;!]|$)|(?:a|the) "
        r"(?:matter|question|job|case|thing|problem|issue|task|concern|business) "
        rf"(?:for|of) {_THEM}|(?:dial|ring|call|use) (?:the|their|our|your) (?:[\w-]+ ){{0,3}}(?:line|number|hotline|"
        r"extension)(?: of [\w'-]+(?: [\w'-]+)?)?(?=[.,;!]|$)|(?:moved|put|placed|"
        r"dropped|transferred|reassigned|shifted) (?:your|the|this) [\w-]+ (?:in|into|to|onto|on) (?:the|another|a "
        r"different) (?:queue|list|pile|inbox|tray|team)(?: of [\w'-]+(?: [\w'-]+)"
        rf"{{0,2}})?|(?:that|this|it)(?:'d be| would be|'s| is) (?:for )?(?:finance|hr|legal|sales|billing|accounts|"
        r"logistics|it|payroll|dispatch|claims|lettings|returns|technical|the other "
        r"(?:team|desk|office|department|side))(?=[.,;!]|$)|(?:leave|we'll leave|let's leave) (?:that|it|this) to "
        rf"(?:the [\w-]+|them|others|{_THEM})|(?:i|we) (?:don't|do not|can't|cannot) "
        r"(?:do|handle|touch|see|take|answer|change) [\w-]+(?: [\w-]+)?, (?:the |our |your )?[\w-]+ (?:does|do|can|"
        r"will|handles?)(?=[.;!]|$)|(?:instruct|hire|engage|find|get|see|consult|call) "
        r"(?:a|an|your own|some) (?:lawyer|solicitor|plumber|electrician|locksmith|notary|tax adviser|specialist|"
        r"surveyor|expert|accountant|builder|mechanic)(?=[.,;!]|$| (?:for|about|instead|"
        r"yourself|of))|you need an? (?:lawyer|solicitor|plumber|electrician|locksmith|notary|tax adviser|specialist|"
        r"surveyor|expert|accountant|builder|mechanic|doctor|dentist|vet)(?=[.,;!]|$)",
        0.65,
        unless=_OWN + r"|\b(?:if you like|pay for|we pay|at our (?:cost|expense)|our own|you told|you asked)\b",
    ),
)
