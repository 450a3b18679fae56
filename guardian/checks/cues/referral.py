"""Cues of sending the reader elsewhere without an order to go: whose matter it is, who deals with it, what to use."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_PLACE = (
    r"(?:department|team|desk|office|partner|reseller|carrier|courier|bank|manufacturer|makers?|supplier|vendor|"
    r"provider|"
    r"seller|retailer|dealer|gp|doctor|dentist|surgeon|specialist|hospital|insurers?|insurance|landlord|council|"
    r"authority|authorities|embassy|consulate|airline|hotline|helpline|helpdesk|store|shop|branch|agency|agent|"
    r"operator|"
    r"billing|accounts|accounting|sales|finance|logistics|warehouse|hr|reception|registry|customer services?|customer "
    r"care|support|claims|service cent(?:re|er)|call cent(?:re|er)|head office|headquarters|school|university|"
    r"admissions|police|manager|administrator|admin|host|hotel|platform|post office|ministry|court|tax office|"
    r"contractor|plumber|electrician|company|developers?|publisher|isp|pharmacy|depot|complaints|reservations|"
    r"bookings?|"
    r"payroll|housing|permits|enrolments?|secretary|caretaker|management|employer|owner|people|line|counter|"
    r"portal|form|"
    r"switchboard|registrar|committee|union|union rep|gym|installer|builder|app store|organi[sz]er|"
    r"caterer|accountant|ward|ombudsman|ombudswoman|trustee|board|notary|lawyer|solicitor|broker|adviser|advisor|"
    r"vet|clinic|club)"
)
_THEM = rf"(?:them|(?:the |our |your |their |an? |one of the )?(?:[\w-]+ ){{0,3}}{_PLACE})"
_ASK = (
    r"(?:contact|call|ring|phone|speak (?:to|with)|talk (?:to|with)|write to|ask|see|approach|reach out to|get in "
    r"(?:touch|contact) with|get on to|go (?:through|via|back to|to)|turn to|take (?:it|this|that|\w+ \w+) up "
    r"with|e-?mail|"
    r"raise (?:it|this|that|\w+ \w+) with|address (?:it|this|that) to|try|check with|deal with|chase|consult|visit|"
    r"redirect (?:it|this|that|your [\w-]+) to|direct (?:it|this|that|your [\w-]+) to|send (?:it|this|that|your "
    r"[\w-]+) "
    r"to|refer (?:it|this|that|your [\w-]+|yourself)? ?to|discuss (?:it|this|that) with|report (?:it|this|that) "
    r"to|queue "
    r"at|apply to|submit (?:it|this|that|your [\w-]+) (?:to|through|via)|inquire (?:at|with)|enquire (?:at|with)|log a "
    r"ticket with|follow up with|liaise with|complain to|pursue (?:it|this|that) with|use|fill in)"
)
_MATTER = (
    r"(?:it|this|that|these|those|your [\w-]+|such [\w-]+|(?:[\w-]+ ){0,2}(?:questions?|queries|issues?|"
    r"matters?|claims?|complaints?|problems?|requests?|enquiries|inquiries|things?|disputes?))"
)

REFERRED = Cues(
    cue(
        rf"(?:(?<=[:;.!?,] )|(?<=\n)){_ASK} {_THEM}|(?:[\w-]+s|that|this|it|which) (?:go|goes|belongs?) (?:only |"
        rf"straight |directly "
        rf"|back )?to (?:the |our |your |their )(?:[\w-]+ ){{0,3}}{_PLACE}|(?:this|our|my) (?:desk|office|team|"
        rf"department|"
        rf"counter|line|mailbox|inbox|service|branch|unit|hotline|side) (?:only|just|merely|simply|solely|does not|"
        rf"doesn't|"
        rf"can't|cannot|isn't|is not)(?: \w+){{1,4}}",
        0.7,
        unless=r"\b(?:i(?:'ve| have|'ll| will)|we(?:'ve| have|'ll| will)) ",
    ),
    cue(
        rf"(?:that|this|it|which)(?:'s| is|'d be| would be| sounds like| looks like| will be| falls| comes)? "
        rf"(?:really |"
        rf"rather |something |more |purely |solely |entirely |a case |a matter |a question |a job |an issue |one |best "
        rf"left )?(?:one for|a matter for|a question for|a job for|an issue for|up to|down to|down for|"
        rf"between you and|in the (?:hands|remit) of) {_THEM}",
        0.6,
    ),
    cue(
        rf"{_MATTER} (?:needs?|has|have|must|should|would (?:need|have)|will (?:need|have)|ought|is|are|can only|"
        rf"may|can)"
        rf"(?: to)? (?:only )?(?:be )?(?:\w+ )?(?:raised|addressed|directed|taken up|discussed|clarified|sent|referred|"
        rf"reported|resolved|settled|dealt with|handled|made|submitted|lodged|filed|put|answered|sorted(?: out)?|"
        rf"checked|"
        rf"go|come) (?:to|with|by|through|via|from|at) {_THEM}|{_MATTER} (?:go|goes|belongs?) (?:straight |"
        rf"directly |only )?(?:to|under|with|through|via) {_THEM}",
        0.7,
        unless=r"\b(?:i(?:'ve| have|'ll| will)|we(?:'ve| have|'ll| will)) ",
    ),
    cue(
        rf"(?:you(?:'ll| will|'d| would)? (?:want|do well|be better off|be best|be well advised|be better)(?: to)?|"
        rf"(?:it(?:'s| is|'d be| would be) )?(?:probably |perhaps |really )?(?:best|better|easiest|simplest) "
        rf"(?:thing is "
        rf")?(?:to|if you)?|(?:i|we)(?:'d| would)? (?:\w+ )?(?:suggest|advise|recommend|ask|encourage|urge)(?: "
        rf"that)? you"
        rf"(?: to)?|your best (?:bet|option|course) (?:is|would be) to|feel free to|you are (?:welcome|free|"
        rf"advised|asked|"
        rf"kindly asked|requested) to|may i ask you to|for (?:this|that|it|these) (?:you(?:'ll| will)?(?: have| "
        rf"need)? to|"
        rf"please)|(?:please|kindly)(?: do| directly)?|you(?:'d| would|'ll| will)? (?:need|have|must|"
        rf"should)(?: to)?) "
        rf"{_ASK} {_THEM}",
        0.65,
        unless=r"\b(?:i|we)(?:'ll| will|'ve| have) (?:also |already |then )?\w+ (?:them|him|her|the|your)\b",
    ),
    cue(
        rf"(?:i|we)(?:'d| would| must| have to| can only|'ll have to| will have to)? (?:have to )?(?:refer|point|"
        rf"direct|"
        rf"redirect|send) you (?:back |on |over |straight )?(?:to|towards) {_THEM}",
        0.75,
    ),
    cue(
        rf"(?:have you|did you|why not|why don't you) (?:already |not )?(?:asked?|tried|try|spoken (?:to|with)|"
        rf"speak (?:to|"
        rf"with)|contact(?:ed)?|checked with|check with|rung|ring|called|call) {_THEM}|(?:they|he|she"
        rf")(?:'re| "
        rf"are|'s| is|'ll| will| should| can) (?:\w+ )?(?:(?:the )?(?:ones?|people|person|right \w+) (?:to|who)|be "
        rf"able to "
        rf"(?:help|tell|assist|answer|sort)|better placed|help you (?:with|there|further|out)|assist you|know more|"
        rf"know "
        rf"(?:about )?(?:that|this|it)|deal with (?:that|this|it))(?: \w+){{0,3}}",
        0.6,
        unless=r"\b(?:i|we)(?:'ve| have) (?:already |just )?(?:asked|told|sent|given|spoken|called|rung)\b",
    ),
    cue(
        rf"(?:{_THEM}|someone else|somebody else|others?) (?:does|do|handles?|deals? with|takes? care of|looks? after|"
        rf"covers?|answers?)(?: (?:that|this|it|those|these|such \w+))?|(?:the|their|its|our) (?:[\w-]+ "
        rf"){{0,2}}(?:number|"
        rf"address|form|contact(?: details)?|details|e-?mail(?: address)?|hotline|phone number) (?:\w+ "
        rf"){{0,5}}(?:is|are|"
        rf"can be found|you(?:'ll| will) find|stands?) (?:\w+ )?(?:on|in|at|under|online)(?: \w+){{0,3}}",
        0.5,
        unless=r"\b(?:i|we)(?:'ll| will|'ve| have|'m| am) ",
    ),
)

# Somebody else is named at all: enough in a letter that says nothing more.
POINTERS = Cues(
    cue(rf"{_ASK} {_THEM}", 0.6),
    cue(
        rf"(?:an? |the |your |one |our )(?:[\w-]+ ){{0,3}}{_PLACE} (?:knows?|has|have|does|do|can|may|might|will|"
        rf"would|should|handles?|"
        rf"is|are)(?: \w+){{0,4}}|(?:with|via|through|at) (?:the |your |our |an? )(?:[\w-]+ ){{0,2}}{_PLACE} "
        rf"(?:for|about|with) (?:this|"
        rf"that|it|these)|(?:that|this|it|[\w-]+)(?:'s| is| are) (?:an? |the )(?:[\w-]+ ){{0,2}}{_PLACE} (?:thing|"
        rf"matter|job|issue|"
        rf"question|business|case)",
        0.6,
    ),
)
