"""Cues of passing the reader on to somebody else: warm (prepared, introduced) and plain."""

from __future__ import annotations

import re

from guardian.checks.match import Cues, cue

_TOLD = (
    r"(?:asked|told|briefed|informed|spoken (?:to|with)|spoke (?:to|with)|talked (?:to|with)|called|rung|"
    r"rang|phoned|written to|wrote to|handed|passed|given|gave|taken|took|forwarded|transferred|"
    r"introduced|filled|brought|shown|explained|copied|put|added|looped|cc'd|sent|let|assigned|arranged)"
)
_WHO = (
    r"(?:(?:my|our|a|the) (?:\w+ ){0,2}(?:colleague|specialist|expert|adviser|advisor|manager|engineer|"
    r"nurse|doctor|technician|consultant|team|department|lead|partner|successor|supervisor|office|desk|"
    r"coordinator|agent|counsellor|midwife|teacher|tutor)|\w+(?: \w+)? (?:from|in|at|of) (?:the |our |my "
    r")?\w+)"
)

# The next person is ready: they know the matter, or come to the reader rather than the other way round.
WARM = Cues(
    cue(
        rf"(?:i|we)(?:'ve| have|'d| had)? (?:already |just |also |personally |now |today )?{_TOLD} "
        rf"(?:\w+ ){{0,6}}(?:over to|to|with|from|in|at|of|through|into|up|about|the|your|you|copy|cc)",
        0.45,
    ),
    cue(
        r"(?:i|we)(?:'ve| have)? (?:already |just |also |personally |now )?(?:asked|told|briefed|"
        r"informed|spoken (?:to|with)|spoke (?:to|with)|talked (?:to|with)|rung|rang|phoned|written "
        r"to|handed (?:it|this|your \w+|you|everything|the \w+) (?:over )?to|passed (?:it|this|your "
        r"\w+|you|everything|the \w+)(?: \w+)? (?:on )?to|given (?:it|this|your \w+|everything|the "
        r"\w+) to|taken (?:it|this|your \w+|you) to|took (?:it|this|your \w+) to|gone through (?:it|"
        r"this|your \w+) with) (?!you\b|that\b|if\b|whether\b|them\b|it\b)\w+",
        0.6,
    ),
    cue(
        r"(?:i'd like to|let me|i want to|may i|i would like to|allow me to|i'll|i will) introduce(?: "
        r"you to)?(?: \w+){0,3}|meet (?:my|our) (?:colleague|\w+ (?:specialist|expert|manager))",
        0.9,
        unless=r"\bintroduce (?:myself|a new|our new (?:product|plan|app))\b",
    ),
    cue(
        r"takes over(?! (?:the )?(?:world|seat|cost|lease))|will take over|(?:takes?|taking|will take|"
        r"is taking|'ll take) (?:it |this |over |you )(?:over|from here|on from|from (?:now|tomorrow|"
        r"monday|tuesday|wednesday|thursday|friday|next)|on (?:monday|tuesday|wednesday|thursday|"
        r"friday|the|now)|for me|now|your|the (?:case|matter|file))|(?:will|'ll|is going to) (?:look "
        r"after|take care of|be looking after|guide|walk|accompany|see) you(?: from| through| with| "
        r"personally| now| next)?",
        0.75,
        unless=r"\b(?:i(?:'ll| will)? (?:take|look|walk|guide|see)|we(?:'ll| will)? (?:take|look|walk|guide|see))\b",
    ),
    cue(
        r"(?:knows?|has (?:read|seen|studied|been through|in front)|have read) (?:your|the|our|all "
        r"(?:of )?our|all (?:of )?your|all about your|about your|all the|every) (?:whole |full |"
        r"entire )?(?:case|file|story|history|situation|matter|notes|details|background|order|account|"
        r"request|mails?|e-?mails?|problem)",
        0.8,
        unless=r"\b(?:i|we|you) (?:know|have|has)\b",
    ),
    cue(
        r"(?:he|she|they|\w+)(?: already| now)? (?:has|have|got) (?:your|all (?:of )?your|all the|my|"
        r"our|the) (?:\w+ ){0,3}(?:notes?|file|details|case|history|number|order|documents|mails?|"
        r"e-?mails?|report|photos?|log|papers|slips|plans?|background|list|invoice|letters?|records?|"
        r"contract|request|correspondence|summary)(?: already| now| from me| in front)?",
        0.7,
        unless=r"\b(?:i|we|you) (?:now |already |all )?(?:have|has|got)\b|\bif you\b",
    ),
    cue(
        r"(?:you )?(?:don't|do not|won't|will not|needn't) (?:need to|have to|need|needing)? ?(?:to "
        r")?(?:tell|explain|repeat|describe|go through|start)(?: (?:it|this|that|everything|anything|"
        r"yourself|the|your|all|over|from))?|no need to (?:repeat|explain|tell|start|describe|go "
        r"over)|without (?:you )?(?:having to )?(?:repeating|repeat|explaining|explain)(?: \w+){0,3}",
        0.7,
    ),
    cue(
        r"(?:i'm|i am|we're|we are|i've|i have) (?:copying|copied|looping|looped|bringing|brought) in "
        r"\w+|(?:i'm|i am|i've|i have|we're|we are|i'll|i will|i) (?:putting|put|copying|copied|"
        r"adding|added|cc'?ing|looping|looped|bringing|brought|connecting|connect|pairing)(?: "
        r"\w+){1,6} (?:in|into|copy|cc|together|with|on|to (?:this|the) (?:mail|e-?mail|thread|"
        r"conversation|letter|loop))",
        0.75,
        unless=r"\b(?:voucher|credit|note on|discount|money|order|item|sticker|extra|bonus)\b",
    ),
    cue(
        r"(?:is|are|will be) (?:expecting|waiting for|prepared for|ready for) (?:you|your call|your "
        r"visit)|(?:he|she|they|\w+)(?:'ll| will) (?:call|ring|phone|write to|contact|email|e-mail|"
        r"meet|get in touch with) you(?: \w+){0,3}",
        0.5,
        unless=r"\b(?:i|we|you|it)(?:'ll| will)\b",
    ),
    cue(
        r"how (?:was|were|did|has|have) (?:the |your )?(?:\w+ ){0,4}(?:with|from|on|by) (?:my|our|the|"
        r"\w+) ?(?:colleague|team|ward|department|predecessor|desk|nurse|reception|\w+)(?: \w+){0,3}\?",
        0.6,
    ),
    cue(
        r"(?:has|with|brings) (?:\w+ ){1,4}years(?:'| of)? (?:\w+ )?(?:experience|in|with|behind)|"
        r"(?:helped|looked after|guided|settled|handled) (?:\w+ ){0,3}(?:families|customers|people|"
        r"guests|patients|clients|firms|cases|others) (?:like|in|with)|(?:our|the) (?:best|most "
        r"experienced) (?:man|woman|person|people|expert|specialist|engineer|technician|advis[eo]r|nurse|doctor|"
        r"colleague|lawyer|hands|at|in|for)|(?:our|the) (?:real expert|person who knows)",
        0.5,
    ),
)

# A transfer, warm or not.
PASSES = Cues(
    cue(
        r"(?:put|putting|transfer|transferring|connect|connecting|pass|passing|hand|handing|redirect|"
        r"redirecting|refer|referring|forward|forwarding|escalate|escalating|escalated|forwarded|"
        r"passed|referred|transferred) (?:you|your \w+|this|it|that)(?: (?:over|through|across|on|up|"
        r"along|back|straight|now|directly)){0,2} (?:to|with|through)",
        0.6,
    ),
    cue(r"(?:put|putting) you (?:through|back|on to|onto|over)", 0.7),
    cue(
        rf"(?:contact|call|ring|phone|speak (?:to|with)|talk (?:to|with)|write to|ask|see|reach out to|"
        rf"get in touch with|go through|turn to|go (?:back )?to|e-?mail|get hold of|get onto|get on to|"
        rf"try) {_WHO}",
        0.35,
    ),
    cue(rf"{_WHO} (?:will|can|is going to|'ll|would|may|should|has|takes|looks|deals|handles)", 0.4),
)

_TARGET = (
    r"(?:(?:the |our |your |their |his |her |a |an |my )?(?:\w+[ -]){0,2}(?:department|team|desk|"
    r"office|partner|reseller|carrier|courier|"
    r"bank|manufacturer|maker|supplier|vendor|provider|seller|retailer|dealer|gp|doctor|dentist|"
    r"surgeon|specialist|hospital|insurer|insurance|"
    r"insurance company|landlord|council|authority|authorities|embassy|consulate|airline|hotline|"
    r"helpline|helpdesk|store|shop|branch|agency|agent|operator|billing|"
    r"accounts|accounting|sales|finance|logistics|warehouse|hr|reception|registry|customer services?|"
    r"customer care|technical support|"
    r"tech support|support line|service centre|service center|call centre|call center|head office|"
    r"headquarters|school|university|admissions|police|manager|"
    r"administrator|admin|host|hotel|platform|post office|ministry|court|tax office|contractor|"
    r"plumber|electrician|company|developer|"
    r"publisher|isp|pharmacy|depot|claims|complaints|reservations|bookings?|payroll|housing|permits|archives?|haulier|"
    r"forwarder|museum|library|clinic|registrar|press (?:people|office)|trustees|"
    r"enrolments?|secretary|secretariat|caretaker|janitor|property management|employer|owner)"
    r"|them|someone else|somebody else|another (?:department|team|office|number|company|line)|whoever \w+)"
)
# Sent away, in the words of somebody who is glad to be rid of it.
AWAY = Cues(
    cue(
        rf"you(?:'ll| will|'d| would)? (?:need|have|must|should|want|ought|are advised|had better|can "
        rf"only|may only|might want)(?: to| only)? (?:to )?(?:please |directly |instead |first "
        rf")?(?:contact|call|ring|phone|speak (?:to|with)|talk (?:to|with)|write to|ask|see|approach|"
        rf"reach out to|get in touch with|go through|turn to|go (?:back )?to|take (?:it|this|that) up "
        rf"with|e-?mail|raise (?:it|this|that) with|address (?:it|this|that) to|get hold of|try|check "
        rf"with|deal with|chase) {_TARGET}",
        0.8,
    ),
    cue(
        rf"(?:please |kindly |just |simply |then |so |, |and )?(?:contact|call|ring|phone|speak (?:to|"
        rf"with)|write to|ask|approach|reach out to|get in touch with|turn to|address (?:it|this|that|"
        rf"your \w+|yourself) to|take (?:it|this|that) up with|raise (?:it|this|that) with|check with|"
        rf"try) (?:directly |only |either |instead )?{_TARGET}",
        0.6,
        unless=r"\b(?:i|we|i'll|we'll|i've|we've|i can|we can|will|to|let me|if (?:it|this|that|you)|should "
        r"(?:it|this|you)|or) (?:contact|call|ring|phone|speak|write|ask|approach|reach|get|turn|take|"
        r"raise|check|try|address)\b",
    ),
    cue(
        r"(?:they|he|she)(?:'re| are|'s| is) (?:your|the (?:right|correct|proper|only|best)) "
        r"(?:contact|contacts|people|person|ones?|address|port of call)(?: \w+){0,3}",
        0.6,
    ),
    cue(
        r"(?:that|this|it|which)(?:'s| is| would be)? (?:a (?:matter|question|case|job|thing|topic|"
        r"problem) for|for|up to|down to|the (?:responsibility|job|business|task) of|handled by|dealt "
        r"with by|the concern of) (?:the |our |your |their )?(?:\w+[ -]){0,2}(?:department|team|"
        r"billing|accounts|sales|finance|logistics|carrier|bank|reseller|manufacturer|hr|it|office|"
        r"desk|insurer|doctor|surgeon|landlord|council|airline|seller|supplier|employer|manufacturer|"
        r"maker|embassy|court|police|school|provider|partner|contractor|owner)",
        0.6,
    ),
    cue(
        r"(?:not|isn't|aren't|is not|are not|nothing to do with|outside|n't)(?: \w+)? (?:my|our|this) "
        r"(?:department|area|field|job|business|responsibility|remit|desk|team|concern|matter|problem|"
        r"competence|side|office|subject)(?:'s \w+)?|(?:i|we) (?:only|just) (?:do|handle|deal with|"
        r"cover|look after|answer|take|process|manage|sell|ship|host|rent out|run|act as) (?:the "
        r")?\w+(?: \w+)?|(?:i|we) (?:don't|do not|can't|cannot) (?:get involved|deal with|handle|do|"
        r"cover|take care of|look after)(?: in| with)? (?!it again)(?:\w+ ?){1,3}|wrong (?:department|"
        r"desk|team|address|number|place|office|person|line)",
        0.55,
    ),
    cue(r"you(?:'ve| have) (?:reached|contacted|written to|called) the wrong \w+", 0.7),
)

# Where the road leads is told as well: then it is a signpost rather than a brush-off.
SIGNPOST = re.compile(r"https?://|<url>|\bwww\.|\S@\S+\.\w|\b(?:dm|direct message)\b")
