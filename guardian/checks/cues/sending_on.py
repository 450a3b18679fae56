"""Cues of sending the reader on without a hand: direct it there, wrong desk, ask them, go back to the shop."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_PLACE = (
    r"(?:department|team|desk|office|partner|reseller|carrier|courier|bank|manufacturer|makers?|supplier|"
    r"vendor|provider|"
    r"seller|retailer|dealer|gp|doctor|dentist|surgeon|specialist|hospital|insurers?|insurance|insurance "
    r"company|landlord|"
    r"council|authority|authorities|embassy|consulate|airline|airport|hotline|helpline|helpdesk|help desk|"
    r"store|shop|branch|"
    r"agency|agent|operator|billing|accounts|accounting|sales|finance|logistics|warehouse|hr|reception|"
    r"registry|customer "
    r"services?|customer care|support|claims|service cent(?:re|er)|call cent(?:re|er)|head office|back office|"
    r"headquarters|school|university|admissions|police|administrator|hotel|platform|post office|ministry|court|"
    r""
    r"tax office|contractor|plumber|electrician|company|developers?|publisher|isp|pharmacy|depot|complaints|"
    r"reservations|"
    r"payroll|housing|secretary|secretariat|caretaker|management|employer|portal|switchboard|registrar|"
    r"committee|school "
    r"board|board|gym|installer|builder|organi[sz]er|garage|clinic|club|customs|window|counter|it|network "
    r"company|utility|"
    r"energy company|travel agent|tour operator|lost property|town hall|job centre|union)"
)
_NAMED = rf"(?:the |your |their |our |another |a different |any |whichever )?(?:[\w-]+ ){{0,2}}{_PLACE}"
_THEM = rf"(?:them|there|someone else|somebody else|{_NAMED})"
_ASK = (
    r"(?:contact|call|ring|phone|speak (?:to|with)|talk (?:to|with)|write to|ask|see|approach|reach out to|get "
    r"in touch "
    r"with|get onto|get on to|go (?:back )?(?:through|to)|turn to|take (?:it|this|that) up with|e-?mail|raise "
    r"(?:it|this|"
    r"that) with|address (?:it|this|that|yourself) to|try|check with|deal with|chase|apply to|refer to|consult|"
    r"enquire "
    r"(?:at|with)|inquire (?:at|with)|complain to)"
)
_MATTERS = (
    r"(?:(?:all |any |your |such |further |future |these |other |those |the ){0,3}"
    r"(?:queries|quer(?:y|ies)|questions?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|complaints?|claims?|"
    r"matters?|"
    r"issues?|letters|correspondence|applications?|concerns?|objections?)(?: (?:of this kind|like (?:this|"
    r"that)|concerning "
    r"\w+|about (?:\w+ )?\w+|regarding \w+|on this|of that sort))?)"
)
_MINE = (
    r"\b(?:i(?:'ve| have|'ll| will| can)|we(?:'ve| have|'ll| will)|i asked|i rang|i called|if it (?:gets|is|happens))\b"
)

SENT_ON = Cues(
    cue(
        r"(?:please |kindly |simply |best |then |you (?:can|may|should|must|have to|need to|would have to) )(?:settle|"
        r"clear|clarify|sort|resolve|discuss|arrange|agree|handle|raise|address|discuss|pursue|take up) (?:this|it|"
        r"that|"
        r"these|such \w+|the (?:matter|rest|issue|damage|details?)|your \w+) (?:up |out )?(?:directly |yourself |"
        r"straight )?"
        r"with (?:him|her|them|the \w+|your \w+|whoever|those)(?: \w+){0,2}|(?:turn|apply|write|go|address yourself) "
        r"(?:directly )?to (?:the|whichever|that|one of the) (?:\w+ )?(?:unit|body|section|party|authority|office|"
        r"person|"
        r"party) (?:concerned|responsible|in charge|in question)",
        0.7,
    ),
    cue(
        r"(?:please |kindly |you (?:should|must|need to|have to|may|can) )(?:direct|address|send|refer|submit|put|"
        r"raise|"
        rf"forward|take|bring) {_MATTERS} (?:directly |straight |only )?(?:to|with|before|at) {_THEM}|{_MATTERS} "
        r"(?:should|"
        r"must|need to|needs to|are to|is to|have to|has to|can only|ought to|will have to) (?:\w+ )?(?:be "
        r")?(?:addressed|"
        r"directed|sent|put|made|raised|submitted|referred|taken|go|settled|lodged|clarified)(?: up)? (?:directly |"
        r""
        rf"straight |only )?(?:to|with|at|through|by|via) {_THEM}|(?:to )?(?:which|whom) all (?:further |other "
        r")?[\w-]+ "
        r"(?:must|should|have to|are to) be (?:addressed|sent|directed)",
        0.75,
        unless=_MINE,
    ),
    cue(
        rf"(?:{_NAMED}) (?:must|has to|should|needs to|have to|will have to|would have to|ought to) (?:\w+ )?(?:be "
        r""
        r"(?:contacted|asked|called|consulted|approached|informed)|(?:sort|deal with|answer|explain|decide|clear|"
        r"settle|"
        r"handle) (?:it|this|that|these)(?: out| up)?)|have you (?:already |not )?(?:tried|thought of|considered) "
        r""
        rf"(?:calling|asking|contacting|writing to|speaking to|ringing|talking to|phoning|going to) {_NAMED}(?: "
        r""
        r"[\w'-]+){0,3}",
        0.75,
        unless=_MINE + r"|\b(?:direct line|below|my (?:own )?desk)\b",
    ),
    cue(
        r"(?:that's|that is|this is|it's|it is|that'd be|sounds like|looks like) (?:really |rather |something |"
        r"more |"
        r"one |a (?:matter|question|case|job|thing|topic|problem) ){1,2}(?:for|to discuss with|to take up with|"
        r"between "
        rf"you and) {_NAMED}|(?:it's|it is) (?:the |your )?(?:[\w-]+ ){{0,2}}{_PLACE} (?:you|that you) (?:want|need|"
        r"should "
        r"(?:ask|call))(?: [\w'-]+){0,3}|(?:you(?:'re| are) (?:at|in) the wrong|wrong) (?:inbox|desk|department|"
        r"address|"
        r"number|window|counter|place|person|team|shop|office|mailbox)(?: here)?",
        0.7,
        unless=_MINE,
    ),
    cue(
        r"(?:find out|look (?:it|that) up|ask around|check|sort (?:it|that|this) out|find one|see) (?:for "
        r")?yourself"
        r"(?: who| where| what| how)?(?: [\w'-]+){0,3}|(?:tell|explain|describe|repeat) (?:it |this |that |them |"
        r"there |"
        r"everything |all |your \w+ |the \w+ ){0,3}(?:all )?(?:(?:over )?again|once more|from the (?:start|beginning))|"
        r"(?:has|"
        r"have) (?:its|their|his|her) own (?:hotline|number|form|desk|department|page|team|office|phone|inbox|"
        r"address)"
        r"(?: [\w'-]+){0,3}|(?:i'm|i am|we're|we are) (?:just|only|merely) (?:at )?(?:the )?(?:reception|"
        r"receptionist|front "
        r"desk|switchboard|call cent(?:re|er)|first line|the shop|sales|delivery)(?: [\w'-]+){0,2}",
        0.75,
        unless=_MINE + r"|\b(?:needn't|no need|not|n't|without|so that|i'd like|could you|can you|would you)\b",
    ),
    cue(
        r"(?:we|i) (?:don't|do not|can't|cannot|no longer) (?:do|handle|deal with|process|take|issue|answer|sell|"
        r"cover|"
        r"arrange|book|look after|touch|accept|manage|change) (?:[\w'-]+ ){0,5}[\w'-]+(?:[,;:] ?| - )(?:so |"
        r"please |just |"
        rf"you (?:have to |need to |must |should |can |will have to )|kindly |instead ){{0,2}}{_ASK} {_THEM}|"
        rf"{_NAMED} (?:is|"
        r"are) (?:\w+ )?(?:in charge|responsible|competent|the contact|your contact|the right (?:place|people|"
        r"address))"
        rf"(?: of| for)?(?: [\w'-]+){{0,4}}(?:[,;:] ?| - )(?:so |please |and |just |kindly ){{0,2}}{_ASK} [\w'-]+|"
        r"address "
        r"yourself to(?: [\w'-]+){1,3}",
        0.8,
        unless=_MINE,
    ),
    cue(
        r"(?:(?:you (?:must|have to|need to|should|will have to|'ll have to|had better)|please|kindly|just|simply|"
        r"you'd "
        r"best|you'd better|best|the best (?:thing|way) is(?: that)? (?:if )?(?:you|to)|i(?:'d| would)? (?:suggest|"
        r"advise|"
        r"recommend)(?: that)? you|we(?:'d| would)? (?:suggest|advise|recommend)(?: that)? you|you may(?: wish "
        r"to)?|you "
        r"might(?: want to)?|you could|for (?:this|that),?) (?:yourself |directly |instead |also |then |to )?|"
        r"^)"
        rf"{_ASK} (?:yourself to )?{_NAMED}",
        0.65,
        unless=_MINE + r"|\bif\b",
    ),
    cue(
        rf"(?:give|drop) (?:them|{_NAMED}) an? (?:bell|ring|call|shout|line|buzz|mail|e-?mail)|(?:open|raise|log|"
        r"create|"
        r"submit|file|start|lodge) an? (?:new |separate |fresh |support )?(?:ticket|case|request|enquiry|claim) "
        r"(?:with|at|"
        rf"to|in) {_NAMED}|(?:any )?(?:further|other|more) (?:questions?|queries|matters) (?:should|must|please|can|"
        r"to) (?:go "
        rf"|be (?:sent|put|addressed) )?(?:straight |directly )?to (?:them|{_NAMED})|(?:the|their) (?:number|form|"
        r"address|"
        r"details|contact details) (?:is|are|can be found|you(?:'ll| will) find) (?:\w+ )?(?:online|on (?:the|"
        r"their|our) "
        rf"\w+)|(?:i'd|i would) (?:just )?(?:ask|try|go|call|ring) (?:there|them|{_NAMED})",
        0.7,
        unless=_MINE + r"|\b(?:i|we) (?:opened|raised|logged|created|submitted|filed|give|gave)\b",
    ),
    cue(
        r"(?:passing|transferring|forwarding|handing|putting|sending) you (?:over |on |through |across |back )?to "
        r"(?:my|"
        r"our|the|another|a) (?:[\w-]+ )?(?:colleagues?|team|department|desk|office|hotline)(?: now| then)?|(?:the|"
        r"your|"
        rf"their) (?:[\w-]+ )?{_PLACE} (?:can|could|will|would|should|may|might) (?:be able to |surely |certainly "
        r")?(?:tell|"
        rf"help|assist|advise|answer|inform|know|sort)(?: [\w'-]+){{0,4}}|someone (?:at|in|from) {_NAMED} (?:would|"
        r"may|"
        r"might|will|should|can) (?:know|help|tell|answer)",
        0.65,
        unless=_MINE,
    ),
)
