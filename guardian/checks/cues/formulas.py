"""Pure: cues of formulas that could stand in any letter. Those below 0.5 are courtesy, and canned only in company."""

from __future__ import annotations

from guardian.checks.cues.assurances import ASSURANCES, MATTER
from guardian.checks.cues.pleasantries import PLEASANTRIES
from guardian.checks.cues.stock import STOCK
from guardian.checks.match import Cues, cue

_PEOPLE = (
    r"(?:representatives?|agents?|(?:team|staff) members?|advisers?|advisors?|specialists?|operators?|"
    r"colleagues|experts|"
    r"associates?|executives?|consultants?|(?:\w+ ){0,2}team|department|staff)"
)
_US = r"(?:us|our (?:company|team|organi[sz]ation|firm|brand|business))"
_CARE = "Say what you have read and done: “I have read about … and …”."

CUES = Cues(
    cue(
        rf"(?:your|the|this) {MATTER} (?:has|have|had|was|were|is|are|'s)(?: now| just)?(?: been)?(?: "
        rf"successfully| duly| safely)? "
        r"(?:received|logged|recorded|registered|submitted|queued|noted|acknowledged)(?: and (?:is|are|has|"
        r"will)[^.!?\n]{0,60})?",
        0.7,
        advice=_CARE,
        unless=r"\b(?:by me|on \w+day|yesterday|this morning|at \d|because|wrong)\b",
    ),
    cue(
        (
            rf"(?:we|i) (?:have |hereby |can )?(?:received|acknowledge|confirm)(?: the)? (?:receipt of )(?:your|"
            rf"the) {MATTER}"
        ),
        0.7,
        advice=_CARE,
    ),
    cue(
        (
            rf"(?:your|every|each) (?:{MATTER}|business|opinion|satisfaction|custom|loyalty|time|experience) "
            rf"(?:is|are|remains) (?:very |extremely |really |truly |highly )?(?:important|valuable|valued|"
            rf"precious|our (?:top |highest |number one |first )?(?:priority|concern))(?: to {_US})?"
        ),
        0.9,
        advice=_CARE,
    ),
    cue(rf"(?:is|are) (?:very |extremely )?important to {_US}", 0.8, advice=_CARE),
    cue(
        rf"(?:one of )?(?:our|an?|the) (?:\w+ )?(?:available )?{_PEOPLE} (?:will|shall|would) (?:\w+ )?(?:be "
        rf"in touch|get back|respond|reply|"
        r"contact|process|review|reach out|look into|attend|handle|assist|deal|follow up|be with you)(?: \w+){0,4}",
        0.65,
        advice="Say who, and when: “Nora will ring you on Thursday before noon.”",
        unless=(
            r"\b(?:tomorrow|today|tonight|on \w+day|by \w+day|before \w+|at \d|this (?:afternoon|morning|"
            r"evening))\b"
        ),
    ),
    cue(
        (
            r"in the order (?:in which )?(?:(?:it|they|that|of|you)(?: \w+){0,2} )?(?:received|receipt|arrival|"
            r"came(?: in)?|arrived?|arrives|come in|comes in)"
        ),
        0.9,
        advice="Say when their turn comes: “I'll get to it tomorrow.”",
    ),
    cue(
        rf"(?:your|this|the) {MATTER} (?:has been|was|is|will be) (?:assigned|given|allocated|issued|filed "
        rf"under|forwarded to the "
        r"(?:relevant|appropriate|responsible|concerned|competent))(?: (?:the|a|an|to the|to our))?(?: \w+){0,3}",
        0.75,
        advice="Say who has it and what they do with it: “I have it on my desk and …”.",
        unless=r"\b(?:her name|his name|her number|direct)\b",
    ),
    cue(
        r"(?:quote|mention|use|state|refer to|include|keep|retain) (?:it|this|that|the|your)(?: \w+){0,3} ?in "
        r"(?:all|any|every) "
        r"(?:future |further |subsequent )?(?:correspondence|communications?|e-?mails?|contacts?|enquiries|"
        r"messages|replies)",
        0.85,
        advice="Leave the reference to the subject line, and tell them what happens next.",
    ),
    cue(
        rf"(?:{MATTER}|all {MATTER}|we) (?:are|is|will be|aim to|endeavou?r to|strive to|normally|usually|"
        rf"typically) ?(?:\w+ )?(?:answer|answered|"
        r"answering|respond|responded|reply|processed|process|dealt|handled|resolved)(?: \w+){0,4} (?:within|"
        r"in) (?:\w+ ){0,3}(?:hours|days|weeks)",
        0.7,
        advice="Give the day for this one: “You will hear from me by Friday.”",
        unless=r"\b(?:refund|return|claim|payment|transfer|order)s?\b",
    ),
    cue(
        r"thank you for (?:choosing|being (?:a|an|our|such a) (?:\w+ ){0,3}(?:customer|member|guest|client|"
        r"user|subscriber|patron)|your (?:continued )?"
        r"(?:business|custom|patronage|loyalty|support|cooperation|co-operation|understanding and "
        r"(?:cooperation|patience|support)))(?: \w+){0,3}",
        0.55,
        advice="Leave it out, or thank them for what they did: “Thank you for the photos.”",
    ),
    cue(
        (
            r"(?:dear|hello|hi) (?:(?:valued|esteemed|loyal|respected|dear|precious) ){1,2}(?:customers?|clients?|"
            r"members?|guests?|users?|subscribers?|sir|partner|shopper|passenger|policyholder|patient|tenant)"
        ),
        0.8,
        advice="Write their name.",
    ),
    cue(
        r"(?:this is|please note that this is|you are receiving) an? (?:automated|automatic|auto-?generated|"
        r"system(?:-| )generated)(?: \w+){0,3}|"
        r"(?:please )?(?:do not|don't) reply to this (?:e-?mail|message|mail)",
        0.8,
        advice="Write it yourself, and let them answer.",
    ),
    cue(
        (
            r"(?:please )?(?:allow|give|expect)(?: us| up to| at least| for)? (?:[\w-]+ ){0,3}(?:business |"
            r"working )(?:hours|days) for (?:us|a|our|an|the) (?:\w+ ){0,3}(?:reply|response|answer|team|respond|"
            r"get back|resolution)"
        ),
        0.8,
        advice="Give the day: “You will hear from me by Friday.”",
    ),
    cue(
        (
            r"due to (?:a |an |the )?(?:(?:unusually|exceptionally|extremely|very) )?(?:high|large|increased|"
            r"heavy|unprecedented|overwhelming) (?:volumes?|numbers?|demand|amount)(?: of)?(?: \w+){0,2}"
        ),
        0.7,
        advice="Leave the reason out and say when they will have their answer.",
    ),
    cue(r"(?:rest assured|be assured|please be assured|you can rest assured)(?: that)?(?: \w+){0,5}", 0.35),
    cue(
        (
            r"(?:we |and )(?:strive|endeavou?r|aim|are committed|pride ourselves|are (?:fully )?dedicated|always try|"
            r"work hard)(?: to| on| for)? (?:\w+ing |provid\w+ |offer\w* |deliver\w* |giv\w+ )?(?:\w+ ){0,3}(?:best|"
            r"highest|excellent|excellence|exceptional|outstanding|world-class|great|quality|perfection|"
            r"satisfaction)(?: \w+){0,3}"
        ),
        0.75,
        advice="Leave it out: what you did for them says it.",
    ),
    cue(
        (
            rf"(?:thanks|thank you|many thanks)(?: so much| very much)? for (?:reaching out|contacting|getting in "
            rf"touch|your (?:{MATTER}|interest)|bringing this to our attention|letting us know|writing (?:in|to "
            rf"us))(?: to us| with us| us)?(?! (?:about|on|of|regarding) )"
        ),
        0.35,
        advice="Thank them for something of theirs: “Thank you for the photos of the hinge.”",
    ),
    cue(
        (
            r"(?:we(?:'re| are)|i(?:'m| am)) (?:very |so |truly |really )?(?:sorry|sad) to hear (?:that "
            r")?(?:you(?:'re| are)|about|of) (?:experiencing|having|facing|encountering|your|the|this|any)(?: "
            r"\w+){0,2} ?(?:issues?|problems?|troubles?|difficult\w+|experience|inconvenience)"
        ),
        0.35,
        advice="Name what happened: “I'm sorry that the freezer stopped.”",
    ),
    cue(
        (
            r"(?:please )?clear (?:your|the) (?:browser(?:'s)? )?(?:cache|cookies)(?:(?: and|,|/)(?: your| the)? "
            r"(?:cache|cookies|history|data))?"
        ),
        0.3,
    ),
    cue(
        (
            r"(?:please )?(?:try|use|switch to)(?: using)? (?:a different|another) (?:browser|device)|restart "
            r"(?:your|the) (?:device|computer|browser|router|app|phone)"
        ),
        0.3,
    ),
    cue(
        (
            r"if (?:the|this|your) (?:issue|problem|error|matter|trouble)s? (?:still )?(?:persists?|continues?|"
            r"remains?|recurs?)"
        ),
        0.4,
    ),
    cue(
        (
            r"(?:please )?(?:don't|do not|never|feel free|please feel free)(?: hesitate)? to (?:contact|reach out|"
            r"get in touch|write|call|let|ask|reply|email)(?: \w+){0,3}"
        ),
        0.35,
        advice="Say what to do if it happens again, and that it reaches you.",
    ),
    cue(
        (
            r"(?:if|should) you (?:have|require|need) (?:any )?(?:further|other|additional|more) (?:questions?|"
            r"queries|assistance|help|information|concerns?|enquiries)"
        ),
        0.35,
        advice="Say what they may still want to know, or leave it out.",
    ),
    *ASSURANCES,
    *PLEASANTRIES,
    *STOCK,
    cue(r"is there anything else (?:i|we) can (?:help|assist|do)(?: \w+){0,4}|happy to (?:help|assist)", 0.3),
    cue(
        (
            r"(?:we )?(?:apologi[sz]e|are sorry|sorry|apologies) for (?:any|the|all) inconvenience(?: (?:this|"
            r"that|it|caused)(?: \w+){0,4})?"
        ),
        0.35,
        advice="Say what you are sorry for: “I'm sorry that you waited in the rain.”",
    ),
    cue(
        (
            r"(?:we|i) (?:value|appreciate|welcome) (?:your|all) (?:feedback|business|patience|understanding|"
            r"cooperation|interest|custom|opinion)"
        ),
        0.35,
    ),
    cue(
        (
            r"(?:has been|was|will be|have) (?:escalated|forwarded|passed|referred|transferred)(?: on)? to (?:the|"
            r"our) (?:relevant|appropriate|responsible|concerned|respective|competent|correct|right) (?:team|"
            r"department|unit|desk|people|colleagues|office|person)"
        ),
        0.7,
        advice="Name them and the day: “Ida in billing has it and writes to you by Friday.”",
    ),
    cue(
        (
            r"(?:to|and) (?:constantly |continually |continuously |further |always )?improve (?:our|the) "
            r"(?:services?|products?|process(?:es)?|offer(?:ing)?|quality|customer service|experience)"
        ),
        0.6,
        advice="Say what changes because of them, or leave it out.",
    ),
    cue(
        (
            r"(?:mailbox|inbox|address|account|e-?mail)(?: address)? is (?:not|un) ?(?:monitored|read|checked|"
            r"attended)|unmonitored (?:mailbox|inbox|address)"
        ),
        0.8,
        advice="Give them an address that somebody reads.",
    ),
    cue(
        (
            r"(?:take|takes|treat|treats) (?:all |every |each |any |your |such |these |this )?(?:\w+ "
            r")?(?:complaints?|feedback|concerns?|matters?|reports?|issues?|satisfaction|privacy|security) (?:of "
            r"this (?:kind|nature) )?(?:very |extremely |most )?seriously"
        ),
        0.75,
        advice="Show it instead: say what you did about theirs.",
    ),
    cue(
        (
            r"(?:have|keep) (?:it|this|your (?:reference|ticket|case|policy|order|account|customer)(?: number)?|"
            r"the (?:reference|number)) (?:ready|to hand|at hand|handy)(?: when(?: \w+){1,4})?"
        ),
        0.6,
        advice="Leave it out: the number stands in the subject.",
    ),
    cue(
        (
            r"(?:get|come|be) back (?:to you|in touch)(?: with you)? (?:as soon as (?:possible|we can)|shortly|"
            r"soon|asap|in due course|at the earliest(?: \w+)?|once)"
        ),
        0.4,
        advice="Give the day: “You will hear from me by Friday.”",
    ),
    cue(
        (
            r"thank you for your (?:patience|understanding|cooperation|co-operation)(?: and (?:your )?(?:patience|"
            r"understanding|cooperation|continued \w+))?"
        ),
        0.4,
        advice="Thank them for what they did, or say what you do now.",
    ),
    cue(
        (
            r"(?:we(?:'re| are)|our \w+ (?:is|are)) (?:currently |presently )?(?:looking into|investigating|"
            r"working on|reviewing) (?:this|it|the (?:matter|issue)|your (?:\w+ )?(?:request|issue|case|query|"
            r"concern))"
        ),
        0.35,
        advice="Say who looks, at what, and until when.",
    ),
    cue(
        r"your (?:reference|ticket|case|request|complaint)(?: number| no\.?| id)? is [\w#-]*\d[\w-]*",
        0.4,
        advice="Leave it to the subject line.",
    ),
    cue(
        r"(?:matters?|means? (?:a lot|so much|everything)) to us(?: all)?(?=[.,!;]|$)",
        0.6,
        advice="Show it: say what you did about theirs.",
    ),
    cue(
        (
            r"(?:appreciate|thank you for|thanks for|grateful for) (?:you )?(?:getting in touch|reaching out|"
            r"taking the time)(?: to \w+(?: "
            r"\w+){0,3})?|(?:pass|forward|share) (?:on )?your (?:comments|feedback|remarks|suggestions?)(?: "
            r"on)?(?: to| with)?"
        ),
        0.4,
        advice="Say what happens with it, and who does it.",
    ),
)
