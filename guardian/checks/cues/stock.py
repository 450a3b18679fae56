"""Pure: cues of stock phrases: the cheer of brands and chat windows, machines that report, passive offices."""

from __future__ import annotations

from guardian.checks.cues.assurances import MATTER
from guardian.checks.match import cue

_FACT = "Put one fact of their own case in its place."
_WHO = "Say who, and when: “Nora will ring you on Thursday before noon.”"
_LEAVE = "Leave it out: what you did for them says it."
_VERY = (
    r"(?:very |really |truly |so |extremely |greatly |highly |always |sincerely |deeply |fully |absolutely |"
    r"totally |completely )?"
)
_YOURS = (
    r"(?:you|your (?:\w+ )?(?:message|feedback|opinion|voice|experience|satisfaction|happiness|comfort|trust|"
    r"business|loyalty|time|question|comfort|safety|privacy|support|patience|concerns?|needs|comments?|community))"
)
_FOLK = (
    r"(?:customers?|clients?|guests?|members?|users?|community|passengers?|patients?|shoppers?|fans|readers|"
    r"riders|players|subscribers?|tenants?|families|travell?ers|people|relationships?|family)"
)
_TEAM = (
    r"(?:(?:our|the|an?|one of our) (?:[\w-]+ ){0,3}(?:team|teams|agents?|specialists?|experts?|"
    r"representatives?|advis[eo]rs?|colleagues|staff|department|heroes|people|support|operators?|"
    r"associates?|technicians|consultants?|squad))"
)
_PLACE = (
    r"(?:faqs?|frequently asked questions|help ?(?:hub|cent(?:re|er)|pages?|section|desk|portal|articles?|"
    r"guides?)|knowledge ?base|self-service|support (?:hub|cent(?:re|er)|pages?|portal|site|section|community|"
    r"forum)|community (?:forum|pages?|hub)|chat ?bot|virtual assistant|resource cent(?:re|er)|website|"
    r"tutorials?|blog)"
)
_DATED = r"\b(?:\w+day|tomorrow|tonight|before \w+|at \d|until \d|this (?:afternoon|morning|evening))\b"

STOCK = (
    # It matters, you matter.
    cue(
        rf"{_YOURS} (?:{_VERY}matters?|{_VERY}counts?|means? (?:the world|a lot|so much|everything|a great deal|"
        rf"much|a ton)|(?:is|are) {_VERY}(?:valued|appreciated|heard|welcome|valuable|why we|what drives us|"
        rf"what keeps us|our (?:\w+ )?(?:priority|concern|mission|goal|motivation)|at the (?:heart|core|cent(?:re|"
        rf"er))|important|key|everything|paramount|close to our hearts?|in (?:good|safe|the best) hands))(?: (?:to|"
        rf"for) (?:us|our \w+))?",
        0.7,
        advice=_LEAVE,
        unless=r"\b(?:if|because|court|vote|deadline)\b",
    ),
    cue(
        rf"(?:our|every|each|all our|the) (?:[\w-]+ )?{_FOLK}(?:'s? (?:\w+ )?(?:satisfaction|happiness|trust|safety|"
        rf"comfort|experience))? (?:mean|means|is|are|matter|matters|comes?|deserves?) (?:the world|everything|a "
        rf"lot|so much|first|at the (?:heart|core|cent(?:re|er))|"
        rf"(?:always )?(?:our|what|why|at|number one|paramount|key|the (?:heart|core|reason|best))|"
        rf"{_VERY}important)(?: [\w'-]+){{0,5}}",
        0.7,
        advice=_LEAVE,
    ),
    # The machine reports.
    cue(
        rf"(?:your|a|this|the) (?:new |support |service )?(?:{MATTER}|ticket|case|reference(?: number)?|request)(?: "
        rf"\(?#?[\w-]*\d[\w-]*\)?)? (?:has (?:now |just |successfully |already )?been|was|is(?: now)?) "
        rf"(?:successfully |duly |automatically |now )?(?:created|opened|generated|"
        r"raised|registered|submitted|queued|prioriti[sz]ed|categori[sz]ed|routed|escalated|updated|assigned|placed "
        r"in (?:the|our|a) queue|in (?:the|our) (?:queue|system)|under review|being (?:processed|reviewed|handled|"
        r"looked into|attended to|investigated))(?: (?:in|to|by|with|on) "
        r"(?:our|the|a|an) (?:[\w-]+ ?){1,4})?",
        0.6,
        advice="Say what you have read and done: “I have read about … and …”.",
        unless=r"\b(?:by me|i've|i have|\w+day|yesterday|this morning|at \d|because|wrong|refund of|to (?!the|"
        r"our)[a-z]+ (?:in|from|at))\b",
    ),
    cue(
        rf"(?:we(?:'ve| have)?|our system(?: has)?|i(?:'ve| have)?) (?:now |just |successfully |duly )?(?:logged|"
        rf"registered|recorded|noted|raised|opened|created|filed|taken (?:note|notice) of|taken on board|made (?:a "
        rf")?note of|captured|forwarded|passed(?: on| along)?|shared|relayed|submitted|"
        rf"escalated) (?:a |an |the |all |of )?(?:your|this|these|ticket|case) ?(?:{MATTER}|comments?|suggestions?|"
        rf"remarks|thoughts|case|ticket|ideas?|views|details)?(?: (?:and|to|with|on to|in|for|onto) (?:the |our |"
        rf"passed |will |forwarded |shared )?(?:[\w-]+ ?){{0,5}})?(?=[.,;!\n]|$)",
        0.55,
        advice="Say who has it, and what they do with it.",
        unless=r"\b(?:\w+day|yesterday|this morning|tomorrow|tonight|today|at \d|my colleague|who (?:builds|runs|"
        r"makes|drives|plans|leads)|named|because)\b|\b(?:to|with) (?!the|our|us)[a-z]+ (?:in|from|at|of|who)\b",
    ),
    cue(
        rf"{_TEAM} (?:is|are|'s|has|have|will|shall|is now|are now|is currently|are currently|been)(?: (?:already|"
        rf"now|currently|been|be|shortly|soon|gladly|always|working|also)){{0,3}} (?:looking|look|working|work|"
        rf"reviewing|"
        rf"review|investigating|investigate|on it|on the case|assigned|notified|informed|"
        r"alerted|aware|handling|dealing|processing|busy|dedicated|committed|happy to|here to|ready to|there to|"
        r"available)(?: (?:into|on|at|with|through|by|to|for|of|it|this|your|the|you|around|assist|help)(?: "
        r"[\w'/-]+){0,4})?",
        0.6,
        advice=_WHO,
        unless=r"\b(?:tomorrow|today|tonight|on \w+day|by \w+day|before \w+|at \d|until \d|this (?:afternoon|"
        r"morning|evening)|engineer|fitter|your (?:roof|house|bike|car|boiler))\b",
    ),
    cue(
        r"(?:this|it|(?:your|this|the) (?:matter|concern|issue|case|request|enquiry|complaint)) (?:is|are|has been|"
        r"will be|shall be)(?: "
        r"being)? (?:given|receiving|afforded|treated with|handled with|accorded|dealt with|looked into|attended to|"
        r"taken care of|acted upon|investigated|processed) ?(?:with |as |at |in |by )?(?:the |our |due |"
        r"its |a |full |utmost |highest |great )?(?:\w+ )?(?:attention|consideration|priority|care|urgency|order|"
        r"department|diligence|earliest|importance|seriousness|possible)(?: (?:it|that) \w+)?",
        0.6,
        advice="Say what you did with it, or will do, and on which day.",
    ),
    cue(
        r"(?:all|every|each|your|incoming|these) (?:\w+ )?(?:enquir(?:y|ies)|quer(?:y|ies)|requests?|tickets?|"
        r"e-?mails?|messages?|calls?|complaints?|cases?|letters?|claims?|applications?) (?:is|are|will be|gets?|has "
        r"to be|have to be) (?:\w+ )?(?:dealt with|handled|answered|processed|reviewed|worked|"
        r"responded to|looked at|treated|taken|sorted|served)(?: \w+){0,2} (?:strictly )?(?:in|by|on|according to|"
        r"equally|with|as) (?:\w+ )?(?:strict |due |chronological |turn|order|sequence|a first|first|queue|the same|"
        r"priority|date|care|they)(?: [\w'-]+){0,4}",
        0.8,
        advice="Say when their turn comes: “I'll get to it tomorrow.”",
    ),
    cue(
        r"(?:an?|your|one of our|the next(?: available| free)?) (?:[\w-]+ )?(?:agent|advis[eo]r|representative|"
        r"specialist|consultant|operator|case (?:worker|handler|manager)|colleague|associate|expert|handler) "
        r"(?:will|shall|is going to) (?:\w+ )?(?:be (?:assigned|with you|in touch|allocated|"
        r"appointed|available)|reach out|contact|respond|reply|get back|review|take over|look|assist|pick)(?: "
        r"[\w'-]+){0,4}",
        0.65,
        advice=_WHO,
        unless=_DATED,
    ),
    cue(
        r"(?:experiencing|receiving|seeing|facing|handling|getting|dealing with|have|having|had|to|of|with|"
        r"unusually|an?) (?:an? |some |extremely |exceptionally |unusually |currently |very |such )?(?:\w+ )?"
        r"(?:high|higher|large|larger|heavy|heavier|increased|elevated|unprecedented|overwhelming|great|record|"
        r"exceptional|huge|"
        r"significant|unusual)(?:(?:er)?[ -]than[ -](?:usual|normal|average|expected|ever))? (?:\w+ )?(?:volumes?|"
        r"numbers?|demand|amounts?|quantity|influx|traffic|load|backlog)(?: of)?(?: (?:calls?|e-?mails?|enquiries|"
        r"inquiries|messages|requests|tickets|mails?|contacts|correspondence|cases|orders|applications|claims))?",
        0.6,
        advice="Leave the reason out and say when they will have their answer.",
        unless=r"\b(?:blood|data|your (?:\w+ )?(?:router|server|site|account|pool))\b",
    ),
    cue(
        r"this is an? automat\w+ (?:[\w-]+ )?(?:message|e-?mail|mail|reply|response|notification|letter)|(?:this|"
        r"the following) (?:message|e-?mail|mail|letter|response|reply|notification|notice) (?:is|was|has "
        r"been) (?:an? )?(?:automat\w+|computer|system|machine)[ -]?(?:\w+ )?(?:generated|reply|response|created|"
        r"sent|produced|message|e-?mail|mail|notification)?(?: (?:and|by|from) (?:[\w'-]+ ?){1,6})?|"
        r"(?:automatic|automated|auto) (?:reply|response|confirmation|acknowledge?ment|notification|message)"
        r"(?=[.:,;!\n]|$)|(?:you(?:'ve| have)?) (?:reached|been connected to) (?:the |our )?(?:\w+ ){0,3}(?:support|"
        r"service|team|desk|assistant|helpdesk|mailbox)",
        0.8,
        advice="Write it yourself, and let them answer.",
        unless=r"\byour?r? (?:set|turn|vacation|out of office)",
    ),
    # The brand is cheerful.
    cue(
        r"(?:great|good|excellent|awesome|fantastic|amazing|super|what an? (?:great|good|excellent|lovely|fantastic|"
        r"interesting)) (?:question|query|point|catch|choice|feedback|news)(?=[!.,]|$)(?: \w+)?|(?:we|i) (?:totally|"
        r"completely|fully|absolutely|so|hear and|really|truly|100%) (?:get (?:it|that|you|this|how)|"
        r"hear you|understand(?: (?:that|how|your|the))?|feel you|appreciate)(?: [\w'-]+){0,4}|(?:we|i) hear you(?= "
        r"loud|[!.,]|$| and)|(?:happy|safe|good|merry) (?:shopping|browsing|streaming|gaming|travels|trails|"
        r"travelling|reading|banking|sailing|riding|driving|cooking|crafting|baking|coding|playing|listening|"
        r"watching|saving|training|learning|gardening|hosting|exploring|running|cycling|booking|building)(?=[!.,)]|$)",
        0.45,
        advice=_FACT,
    ),
    cue(
        r"(?:we(?:'re| are)|our \w+ (?:is|are)|as a \w+ we(?:'re| are)) (?:always |constantly |continually |"
        r"continuously |forever |ever |fully |deeply |passionately |truly |100% |proudly )?(?:working|striving|"
        r"looking|trying|seeking|committed|dedicated|passionate|devoted|obsessed|driven|determined|learning|"
        r"evolving|"
        r"improving|innovating|focus(?:s)?ed|proud)(?: hard)?(?: (?:to|on|about|for|by|with|towards?))? (?:make|"
        r"making|improve|improving|provide|providing|offer|offering|deliver|delivering|give|giving|ensure|ensuring|"
        r"serve|serving|create|creating|be|being|bring|exceed|excellence|quality|customer|you|get|help|helping|"
        r"better|your|what we do|things|supporting|the (?:best|highest))(?: (?!at \d)[\w'-]+){0,6}",
        0.55,
        advice=_LEAVE,
        unless=_DATED + r"|\byour (?:roof|house|car|boiler|line|order|parcel|refund)\b",
    ),
    cue(
        rf"(?:in the meantime|meanwhile|why not|if (?:it|this|that) (?:doesn't|does not|didn't)(?: [\w'-]+){{0,4}}|"
        rf"if not|for (?:more|further|additional|any)(?: [\w'-]+){{0,3}}|did you know(?: that)?|please|you can(?: "
        rf"also)?|feel free to|have you|don't forget to|be sure to|we invite you to|we encourage you to|where|most)"
        rf"[, ](?:[\w'-]+[, ]){{0,4}}(?:check(?: out)?|visit|consult|browse|see|explore|refer to|head (?:over )?to|"
        rf"take a look at|look at|use|try|ask|search|tried|visited|read) (?:our|the|out our|at our) (?:[\w-]+ "
        rf"){{0,2}}{_PLACE}(?: [\w'-]+){{0,5}}",
        0.5,
        advice="Say the one thing from it that answers theirs.",
        unless=r"\b(?:step \d|page \d|under|section)\b",
    ),
    cue(
        r"(?:have|enjoy|wish(?:ing)? you) an? (?:\w+ )?(?:great|nice|wonderful|lovely|fantastic|pleasant|blessed|"
        r"good|amazing|beautiful|awesome|fabulous|super|sunny) (?:day|week|weekend|one|evening|rest of (?:your|the) "
        r"(?:day|week))(?: ahead)?(?=[!.,]|$)|(?:stay|keep) (?:safe|well|awesome|healthy|tuned|connected)(?=[!.,]|$)|"
        r"(?:cheers|thanks|hugs|greetings|love) from (?:the|all of us at|everyone at|your) (?:[\w-]+ ?){1,4}",
        0.35,
    ),
    cue(
        r"(?:look|looking) forward to (?:being of (?:\w+ )?(?:service|assistance|help)|serving|assisting|continu\w+|"
        r"hearing from you|your (?:\w+ )?(?:reply|response|feedback|visit|order|continued))(?: [\w'-]+){0,5}|(?:we|"
        r"it) (?:remain|was|is|has been) (?:always |our |a |an )?(?:at your (?:disposal|service)|pleasure|honou?r)"
        r"(?: (?:to|serving|helping|assisting)(?: [\w'-]+){0,4})?|(?:we|i) (?:\w+ )?(?:hope|trust) (?:that )?"
        r"(?:this|the above|we|i|it|these)(?: \w+)? (?:information |response |reply |explanation |clarification )?"
        r"(?:answers?|clarif\w+|helps?|resolves?|assists?|is (?:of help|helpful|satisfactory|to your satisfaction)|"
        r"(?:have|has) (?:been (?:of|able)|answered|clarified|resolved|addressed))(?: [\w'-]+){0,5}",
        0.4,
        advice="Say what they may still want to know, or leave it out.",
    ),
    cue(
        r"(?:thank you|thanks|many thanks) for (?:contacting|writing to|reaching(?: out to)?|choosing|shopping "
        r"(?:with|at)|using|trusting|being with|flying with|banking with|staying with|travelling with|getting in "
        r"touch with|calling|messaging|connecting with|your (?:e-?mail|message|enquiry|interest) to) (?:us|(?:the |"
        r"our )?(?:[\w&'-]+ ){0,3}"
        r"(?:support|service|services|care|team|desk|customer support|helpdesk|department|office))(?: (?:today|"
        r"again|regarding|about))?(?=[.,!]|$)",
        0.45,
        advice="Thank them for something of theirs: “Thank you for the photos of the hinge.”",
    ),
    cue(
        r"(?<!i )(?<!really )(?<!very )takes? (?:the|your|all|every|any|our|such|this|these|its|their|customer|"
        r"guest|quality) (?:[\w'-]+ ){0,6}(?:very |extremely |most |so )?seriously|(?:take|takes|taking) (?:great |"
        r"immense |enormous |real )?(?:pride|care|pleasure) in (?:offering|providing|serving|delivering|our|the|"
        r"giving|making|ensuring)(?: [\w'-]+){0,5}",
        0.7,
        advice="Show it instead: say what you did about theirs.",
        unless=r"\bi (?:really |do )?take\b",
    ),
    cue(
        r"for (?:quality|training|security|monitoring|internal|record)(?: (?:and|or|&) [\w-]+)? (?:purposes|reasons|"
        r"assurance),? (?:this|calls?|your|all|chats?|our)(?: [\w'-]+){1,6}|(?:this|your|all) (?:calls?|chats?|"
        r"conversations?|e-?mails?) (?:may|might|will|can|is|are) (?:be )?(?:recorded|monitored|reviewed)(?: "
        r"[\w'-]+){0,4}",
        0.7,
        advice=_LEAVE,
    ),
    cue(
        rf"your (?:comments?|feedback|remarks|suggestions?|thoughts|concerns?|views|input|points|submission|"
        rf"registration|application|entry|message|details|{MATTER}) (?:has|have|was|were|is|are)(?: been)?(?: "
        rf"\w+ly)? (?:noted|shared|passed on|forwarded|recorded|registered|logged|relayed|taken on board|successful|"
        rf"under process|"
        r"in process|in progress|being (?:looked|processed|reviewed|handled))(?: (?:and|with|to|by|at)(?: "
        r"[\w'-]+){1,6})?|(?:by|to|with) (?:the|our) (?:next available|concerned|relevant|respective|appropriate|"
        r"responsible|competent|dedicated) (?:[\w-]+ ?){1,2}",
        0.6,
        advice="Say who has it, and what they do with it.",
        unless=r"\b(?:by me|\w+day|yesterday|this morning|at \d|because|wrong|tomorrow|today)\b",
    ),
    cue(
        r"(?:it|this) (?:has been|was|is|'s been) (?:an? |my |our )?(?:\w+ )?(?:delight|pleasure|joy|privilege|"
        r"honou?r) (?:chatting|talking|speaking|assisting|serving|helping|having|to (?:assist|serve|help|have))(?: "
        r"(?:with )?you)?(?: [\w'-]+){0,3}|because you matter|you matter(?=[!.,]|$| to us)|greetings of the day|"
        r"(?:find|finds|found|reach|reaches) you (?:and your \w+ )?in (?:good|the best of|the best|great|perfect) "
        r"(?:health|spirits)",
        0.6,
        advice=_LEAVE,
    ),
    cue(
        r"(?:less[- ]than[- ](?:perfect|ideal|satisfactory|stellar|positive|pleasant|optimal)|negative|poor|"
        r"unsatisfactory|disappointing|unpleasant|frustrating) (?:\w+ )?experience|(?:did not|didn't|failed to|has "
        r"not|hasn't|have not|haven't) (?:meet|met|live up to|lived up to|match|reach) (?:your|the|our) (?:\w+ )?"
        r"(?:expectations|standards?|"
        r"needs)|(?:fell|fallen|fall|falls) short of (?:your|our|the) (?:\w+ )?(?:expectations|standards?)",
        0.4,
        advice="Name what happened: “The soup was cold, and nobody came.”",
    ),
    cue(
        r"(?:accept|offer|extend|convey) (?:you )?our (?:\w+ )?(?:apolog(?:y|ies)|regrets) (?:for (?:any|the|all) "
        r"(?:\w+ )?inconveniences?|in this (?:matter|regard))(?: [\w'-]+){0,4}|in (?:very )?(?:good|safe|the best|"
        r"capable|expert) hands(?: with us)?|thank(?:ing)? you in advance(?: for (?:[\w'-]+ ?){1,4})?|"
        r"(?:we|i) (?:appreciate|thank|applaud) (?:you|your) (?:for )?(?:taking|took) the (?:time|trouble) (?:to|"
        r"and)(?: [\w'-]+){1,5}|hope to (?:welcome|see|serve|have|host) you(?: \w+)? (?:again|back|soon)(?: "
        r"[\w'-]+){0,2}|find (?:below|attached|herein) (?:the|our) (?:answer|response|reply)(?: to (?:[\w'-]+ "
        r"?){1,3})?|"
        r"(?:find|be|is|are|was) to your (?:\w+ )?(?:satisfaction|liking)|for your (?:patience|loyalty|support|"
        r"understanding|trust|cooperation)(?: (?:and|during|in|throughout|at)(?: [\w'-]+){1,4})?",
        0.4,
        advice=_FACT,
    ),
    cue(
        r"(?:helps?|helping|enables?|allows?|lets?|inspires?|motivates?) us (?:to )?(?:become|be|do|get|make|"
        r"provide|offer|give|grow|learn|keep|continue|serve|improve|understand)(?: [\w'-]+){0,5}|(?:please |kindly "
        r")?(?:see|visit|consult|check|refer to|browse|read) (?:our|the) (?:[\w-]+ )?(?:faqs?|frequently asked "
        r"questions|help cent(?:re|er))(?: \w+)?",
        0.45,
        advice="Say the one thing that answers theirs.",
        unless=r"\bif you could\b|\bphoto\b|\?",
    ),
    cue(
        rf"your (?:{MATTER}|feedback|comments?) (?:has|have|was|were) (?:been )?(?:\w+ly )?(?:passed|forwarded|"
        rf"transferred|sent|handed|referred|escalated|relayed)(?: on| over| internally)?(?: to (?:our|the) "
        rf"(?:[\w-]+ ){{0,3}}(?:department|team|office|unit|desk|management|manager|staff|colleagues|people|service|"
        rf"board))?(?=[.,;!\n]|$| for| and| who)|"
        r"(?:[\w-]+ ){1,3}is our (?:\w+ )?(?:passion|mission|promise|motto|business|ambition|calling|obsession|"
        r"daily bread|trademark)(?=[.!,]|$)|(?:it is|it's) (?:always|ever) our (?:\w+ )?(?:goal|aim|pleasure|"
        r"mission|endeavou?r|wish|desire|privilege) to(?: [\w'-]+){1,6}|"
        r"remain at your (?:\w+ )?(?:disposal|service)(?: (?:for|should|if|in)(?: [\w'-]+){1,5})?",
        0.6,
        advice=_FACT,
        unless=_DATED,
    ),
    cue(
        r"and (?:we )?(?:appreciate|value|thank you for) your (?:\w+ )?(?:patience|understanding|feedback|"
        r"cooperation|support|business|loyalty)",
        0.35,
        advice=_FACT,
    ),
)
