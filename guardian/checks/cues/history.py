"""Cues of this reader's own history: what they had, did or told at an earlier time."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|christmas|easter)"
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_THEN = (
    rf"(?:(?:in|since|from|of|on|back in|at|until|around|before|after) (?:the )?(?:last |early |late |mid-? "
    rf"?)?(?:{_MONTH}|"
    rf"{_SEASON}|{_DAY}|20[012]\d|19\d\d|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|\d{{1,2}}(?:st|nd|rd|th))|last "
    rf"(?:year|"
    rf"month|week|time|night|{_MONTH}|{_SEASON}|{_DAY})|yesterday|(?:[\w-]+ ){{1,2}}(?:days?|weeks?|months?|years?|"
    rf"winters?|"
    rf"summers?) ago|ago|the (?:first|last|previous|other) (?:time|day|week)|back then|when you (?:first|moved|joined|"
    rf"started|came|were|opened|bought))"
)
_OWN = (
    r"(?:operation|surgery|accident|move|wedding|divorce|retirement|promotion|fall|stroke|birth|pregnancy|injury|"
    r"holiday|"
    r"trip|christening|exam|exams|graduation|interview|concert|recital|burglary|break-in|flood|fire|loss|bereavement|"
    r"illness|check-?up|treatment|knee|hip|back|new job|new house|birthday|anniversary|party|marathon|race|show|"
    r"exhibition|premiere|harvest|funeral|renovation|extension)"
)
_MESSAGE = (
    r"(?:letters?|mails?|e-?mails?|messages?|calls?|notes?|forms?|tickets?|applications?|chats?|reports?|"
    r"questionnaires?)"
)

HISTORY = Cues(
    cue(
        r"i (?:still |well )?remember(?! to)|knowing (?:you|your)(?: [\w-]+){1,3}|it was you who(?: \w+){1,5}|"
        r"your (?:order|booking|"
        r"purchase|travel|reading|rental|training) history|your (?:late |dear )?(?:husband|wife|mother|father|mum|"
        r"dad|son|daughter|brother|"
        r"sister|aunt|uncle|grandmother|grandfather|partner|boss|predecessor) (?:\w+ )?(?:ordered|bought|chose|"
        r"told|wrote|brought|had|was|"
        r"came|signed|asked|rang|called|left|loved|used)(?: [\w']+){1,4}|after (?:two|three|four|five|six|ten|\d+|"
        r"all these|so many) "
        r"(?:winters|summers|years|months|seasons|terms|visits)(?: (?:in|with|at|of|on) [\w' ]{2,30})?|the (?:one|"
        r"ones|same|kind) you "
        r"(?:\w+ )?(?:took|had|liked|bought|chose|ordered|loved|booked|wore|rode|drove|picked|played)(?: \w+){0,4}",
        0.7,
        unless=r"\b(?:if|please|do you|can you)\b",
    ),
    cue(
        rf"(?:your|you|we|he|she)(?:'d| had)? (?:[\w'-]+ ){{0,5}}\w\w+(?:ed|elt|ept|ook|ame|aid|ent|ade|ot|ew|an|"
        rf"oke|ought|ound|ell|"
        rf"elled|set up) (?:[\w'-]+ ){{0,5}}(?:in|since|last|back in) (?:{_MONTH}|{_SEASON})|(?:still|already|"
        rf"never) \w+ed (?:"
        rf"[\w'-]+ ){{0,4}}(?:after|since|before) the (?:\w+ )?(?:in|on|of|last) (?:{_MONTH}|{_SEASON}|{_DAY})",
        0.7,
        unless=r"\b(?:if|will|shall|'ll|until|please|want|wanted|need|planned|invented|founded)\b",
    ),
    cue(
        rf"(?:since|after|before|with|from|during) your (?:\w+ ){{0,2}}{_OWN}(?: [\w']+){{0,4}}|how (?:did|was|"
        rf"went|is|are) "
        rf"(?:the|your) (?:\w+ ){{0,2}}{_OWN}(?: go)?|(?:i|we) hope (?:the|your) (?:\w+ ){{0,2}}{_OWN} (?:went|was|"
        rf"goes|is)"
        rf"(?: \w+){{0,3}}",
        0.75,
        unless=r"\bif\b",
    ),
    cue(
        rf"(?:as|being) (?:a|an|our|one of our) (?:\w+ ){{0,2}}(?:tenant|customer|member|guest|reader|subscriber|"
        rf"patient|client|"
        rf"passenger|parent|regular|neighbour|neighbor|supporter|user|owner|student|pupil) (?:of|for|since|with "
        rf"us)(?: [\w'-]+)"
        rf"{{1,5}}|you(?:'re| are) (?:\w+ )?(?:one of the (?:few|first|oldest|very few|very first)|among the "
        rf"(?:first|few)|the "
        rf"(?:first|only) \w+)(?: [\w']+){{1,6}}|you(?:'ve| have) (?:\w+ )?(?:been|had|used|lived|banked|read|"
        rf"flown|shopped|"
        rf"come|trained|played|rented|driven|stayed|travelled|worked|sung) (?:[\w']+ ){{0,5}}(?:for|since) (?:\w+ "
        rf"){{0,3}}"
        rf"(?:years?|months?|decades?|weeks?|20[012]\d|19\d\d|{_MONTH}|{_SEASON}|day one|the (?:start|beginning|"
        rf"very first "
        rf"\w+|first \w+))",
        0.8,
        unless=r"\b(?:if|waiting|without|patient for|no (?:answer|reply))\b",
    ),
    cue(
        rf"(?:in|from|on|by) your (?:{_MONTH}|{_SEASON}|{_DAY}|first|last|second|earlier|previous|old) (?:\w+ "
        rf")?{_MESSAGE}|"
        rf"(?:you(?:'d| had)? (?:wrote|told|said|mentioned|asked|described|explained|noted|put|reported)|your (?:\w+ )?"
        rf"{_MESSAGE}) (?:[\w']+ ){{0,6}}{_THEN}|last time(?:,)? (?:it was|you|we|the|your|i|he|she|they|round)"
        rf"(?: [\w']+){{1,6}}",
        0.75,
        unless=r"\b(?:if|please (?:send|give|attach|tell)|could you|can you|do you|last time you checked)\b|\?",
    ),
    cue(
        rf"(?:the|that|your|those|this) (?:[\w'-]+ ){{1,4}}(?:that |which )?(?:you|we|i)(?:'d| had|'ve| have)? "
        rf"(?:\w+ )?(?:hired|"
        rf"bought|rented|ordered|booked|got|had|made|fitted|chose|picked|took|built|sold|sent|repaired|changed|signed|"
        rf"installed|planted|framed|tuned|mended|altered|packed|delivered|treated|replaced|brought|returned|leased|"
        rf"painted) "
        rf"(?:[\w']+ ){{0,5}}{_THEN}",
        0.75,
        unless=r"\b(?:if|please (?:send|give|attach|tell)|could you|can you)\b",
    ),
    cue(
        rf"your (?:[\w'-]+ ){{1,4}}(?:was|were|had|got|has been|have been) (?:\w+ )?(?:\w+ed|built|sold|sent|made|"
        rf"cut|bought|"
        rf"put in|done|taken|sewn|drawn|written|set) (?:[\w']+ ){{0,5}}{_THEN}",
        0.7,
        unless=r"\b(?:if|please|received|sent to|shipped|dispatched|delivered|refunded|cancelled|posted|order was|"
        r"parcel was|payment was|request was|ticket was|case was|message was|account was|reply was|letter was)\b",
    ),
    cue(
        rf"(?:trouble|problem|mix-up|delay|muddle|mess|upset|wait|row|noise|leak|damage|fun|talk|chat|"
        rf"conversation) (?:you|we) "
        rf"(?:had|went through|shared) (?:[\w']+ ){{0,5}}{_THEN}|(?:i|we) (?:can )?(?:see|read|notice|learn|know|"
        rf"gather)"
        rf"(?: here)? (?:from|in|on) (?:your (?:card|file|notes|history|record|records|account|profile|chart|booking|"
        rf"folder)|our (?:notes|records|file|system)) (?:that )?(?:[\w']+ ){{0,2}}(?:was|were|had|has|have|is|are|"
        rf"you|your)"
        rf"(?: [\w']+){{0,6}}",
        0.75,
        unless=r"\b(?:if|unpaid|overdue)\b",
    ),
)
