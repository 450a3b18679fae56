"""Cues of courtesies and house phrases that stand in every letter: openings, closings, praise of the service."""

from __future__ import annotations

from guardian.checks.cues.assurances import MATTER
from guardian.checks.match import cue

_DEAR = (
    r"(?:valued|esteemed|loyal|respected|precious|honou?red|cherished|distinguished|treasured|dear|highly valued|most "
    r"valued)"
)
_CUSTOMER = (
    r"(?:customers?|clients?|members?|guests?|users?|subscribers?|shoppers?|passengers?|patients?|tenants?|parents?|"
    r"guardians?|travell?ers?|residents?|owners?|buyers?|policyholders?|account ?holders?|pupils?|students?|patrons?|"
    r"visitors?|donors?|readers?|partners?)"
)
_BEST = (
    r"(?:best|finest|highest|excellent|outstanding|exceptional|world-class|first-class|top-quality|great|superior|"
    r"unparalleled|premium|utmost|seamless|unforgettable|memorable|smoothest|quality)"
)
_FACT = "Put one fact of their own case in its place."
_CLOSE = "Say what they may still want to know, or leave it out."

PLEASANTRIES = (
    cue(
        rf"(?:greetings|hello|hi|dear|good day|welcome|our|from our)(?: and welcome)?,? (?:our )?(?:{_DEAR} "
        rf"){{1,3}}{_CUSTOMER}|dear (?:parent|sir|madam|customer|client|guest|member|user|tenant|passenger|patient)"
        rf"(?: ?/ ?| or | and )(?:guardian|madam|sir|client|user|member|customer|carer|patient|passenger)s?|dear "
        rf"{_CUSTOMER}(?=[,!:])",
        0.65,
        advice="Write their name.",
    ),
    cue(
        r"(?:hope|hoping|trust|trusting|pray) (?:that )?(?:this|my|our|the) (?:\w+ )?(?:message|e-?mail|mail|letter|"
        r"note|reply|communication|text|missive) (?:finds|will find|meets|reaches) you(?: and your \w+)?(?: "
        r"[\w'-]+){0,4}|hope (?:that )?you(?:'re| are) (?:doing |keeping )?(?:well|great|fine|safe|in good health)(?= "
        r"and|[.,!]|$)",
        0.4,
        advice=_FACT,
    ),
    cue(
        rf"(?:reference is made to|with reference to|we refer to|this (?:is|refers) (?:in |with )?(?:reference|regard|"
        rf"regards|response|reply|relation|to)|in (?:response|reply) to|we are in receipt of|receipt is acknowledged "
        rf"of|we acknowledge|dear) (?:the |your )?(?:above|recent|esteemed|aforementioned|valued|kind)? ?"
        rf"(?:correspondence|communication|{MATTER})(?: (?:of|dated) (?:[\w.]+ ?){{1,3}})?(?= (?:has|is|was) (?:being "
        rf")?"
        rf"(?:been )?(?:logged|"
        rf"noted|filed|processed)|[.;]| and (?:the|its) contents?)(?: (?:has|is|was) (?:been |being )?\w+)?",
        0.6,
        advice=_FACT,
    ),
    cue(
        r"(?:response|waiting|wait|reply|answer|handling|processing) times? (?:may|might|can|could|will|are|is) "
        r"(?:\w+ )?(?:be )?(?:currently )?(?:longer|slower|higher|extended|delayed|vary|up to)(?: than (?:usual|"
        r"normal|expected))?|(?:this|your|the) (?:ticket|case|request|enquiry|inquiry|chat|thread|conversation) "
        r"(?:will|"
        r"shall|is going to) (?:be )?(?:\w+ )?(?:closed?|deleted|expire|archived)(?: \w+)? (?:automatically|if (?:we|"
        r"no|you|there)|unless|after|within|in \w+ (?:hours|days))(?: [\w'-]+){0,6}",
        0.65,
        advice="Say who looks at theirs, and by when.",
    ),
    cue(
        rf"(?:it is|it's|this is) our (?:\w+ )?(?:endeavou?r|aim|goal|mission|pleasure|privilege|policy|aspiration|"
        rf"desire|commitment|honou?r|ambition|promise) (?:\w+ )?to (?:[\w'-]+ ?){{1,6}}|(?:we|our (?:team|staff|"
        rf"company)) (?:\w+ )?(?:strives?|endeavou?rs?|aims?|works? (?:hard|tirelessly)|seeks?|love) to (?:provide|"
        rf"offer|give|deliver|ensure|"
        rf"make|serve|exceed|meet) (?:[\w'-]+ ){{0,6}}(?:{_BEST}|experience|expectations|satisfaction|needs|service|"
        rf"smile)(?: \w+){{0,2}}|(?:assuring|assure) you of our (?:[\w'-]+ ){{0,3}}(?:services?|attention|"
        rf"cooperation|support|commitment|intentions)(?: at all times)?",
        0.65,
        advice="Leave it out: what you did for them says it.",
    ),
    cue(
        r"(?:the |our |every )?(?:customer|guest|client|passenger|patient|member|tenant|quality|service|your "
        r"satisfaction|"
        r"your comfort|customer satisfaction|people|families|you) (?:always |ever )?comes? first|(?:customer|guest|"
        r"client|patient|member) (?:\w+ )?(?:satisfaction|happiness|service|experience|care) is (?:\w+ )?(?:our|at "
        r"the|what|everything|key|paramount|in our)(?: [\w'-]+){0,4}|(?:part|members?) of (?:our|the) (?:[\w-]+ "
        r")?(?:family|community|journey|story)|(?:customer|guest|happiness|support|care|service) (?:heroes|ninjas|"
        r"champions|wizards|rockstars|stars|gurus|angels|squad|happiness team)|one of our (?:\w+ )?(?:heroes|ninjas|"
        r"wizards|champions)",
        0.65,
        advice="Leave it out: what you did for them says it.",
    ),
    cue(
        r"(?:is|was) there anything (?:else|further|more) (?:that )?(?:i|we) (?:can|could|may) (?:\w+ )?(?:help|"
        r"assist|do|support)(?: you)?(?: with| for you)?(?: today)?|(?:have|enjoy) an? (?:great|nice|wonderful|lovely|"
        r"fantastic|pleasant|blessed|good|amazing|beautiful) (?:day|rest of your day|day ahead|week ahead) and "
        r"(?:thank|"
        r"thanks|remember|don't|please|we)(?: [\w'-]+){0,6}|thank(?:s| you) for (?:dropping us a (?:line|note|message)|"
        r"getting in contact|reaching out to (?:us|our)|taking the time to (?:contact|write|reach)|making us (?:a |"
        r"your )|your (?:valued|esteemed|valuable|kind) \w+|being (?:with us|part of|an? (?:valued|loyal)))(?: "
        r"[\w'-]+){0,4}",
        0.55,
        advice=_CLOSE,
    ),
    cue(
        rf"(?:always|ever) (?:happy|glad|pleased|delighted|grateful|keen|eager|thankful) (?:to|for) (?:receive|hear|"
        rf"get|welcome|read|the|your|all|any|every) ?(?:the |your |any |from |all )?(?:\w+ )?(?:feedback|comments|"
        rf"suggestions|opinions?|you|{_CUSTOMER}|input|remarks)(?: (?:of|from) (?:our )?(?:{_DEAR} "
        rf"){{0,2}}{_CUSTOMER})?|"
        rf"(?:our|the) (?:\w+ )?(?:agents|staff|team|experts|advisers|advisors|colleagues|specialists|operators|"
        rf"representatives) (?:is|are|will be|stand|stands) (?:\w+ )?(?:available|ready|here|standing by|on hand|at "
        rf"your disposal|happy|waiting|by)(?: (?:to|for|24|around|at|and) (?:[\w'/-]+ ?){{1,6}})?",
        0.6,
        advice="Say who helps them, and how they reach this person.",
        unless=r"\b(?:your (?:bike|car|room|key|parcel)|until (?:\d|eight|nine|noon)|\d(?:am|pm)| at \d)\b",
    ),
    cue(
        r"(?:for|to find|find) (?:\w+ )?answers? to (?:the )?(?:most )?(?:\w+ )?(?:frequently asked|common|usual|"
        r"general) (?:questions|queries)(?: [\w'-]+){0,6}|(?:consult|visit|see|refer to|check|browse) (?:our|the) "
        r"(?:faqs?|help (?:pages?|cent(?:re|er)|section)|knowledge base|support (?:pages?|portal))(?: (?:on|at|for|"
        r"where) (?:[\w'-]+ ?){1,4})|(?:please )?rate your (?:\w+ )?(?:experience|satisfaction|interaction) with "
        r"our(?: [\w'-]+){0,6}|(?:please )?(?:note|be advised|be informed|kindly note) that (?:this|our|all|your) "
        r"(?:\w+ )?(?:mailbox|inbox|calls?|office|ticket|e-?mail|message|case) (?:may|is|will|are|has)(?: "
        r"[\w'-]+){1,6}",
        0.6,
        advice="Say the one thing from it that answers theirs.",
    ),
)
