"""A detail of this reader's own history stands in the letter.

## Why it is good
“Your second kettle in a year” shows that somebody looked and remembers. It is what a form letter cannot do.

## Flagged
> The battery that you bought in May is under guarantee.
> You told us in spring that the stairs are hard for you, so the fitter brings a helper.
> Your roof was last swept in October, just before the storm.

## Left alone
> Batteries have a guarantee of two years.
> Please choose a day that suits you.
"""

from __future__ import annotations

from guardian.checks.check import Check
from guardian.checks.cues.familiarity import FAMILIAR
from guardian.checks.cues.history import HISTORY
from guardian.checks.cues.remembering import REMEMBERING
from guardian.checks.layers import layered
from guardian.checks.match import Cues, cue

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|christmas|easter)"
_PAST = (
    rf"(?:(?:in|since|from|of|on|back in|until) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?:last |"
    rf"early |late |mid-? ?)?(?:{_MONTH}|{_SEASON}|{_DAY}|20[012]\d|19\d\d)"
    rf"|last (?:year|month|week|time|night|{_MONTH}|{_SEASON}|{_DAY})|yesterday|(?:\w+ ){{1,2}}(?:days?|"
    rf"weeks?|months?|years?) ago|ago|earlier this (?:year|month|week)|this (?:spring|summer|morning)|"
    rf"(?:on|since) the \d{{1,2}}(?:st|nd|rd|th)|(?:the|your) (?:first|second|third|last|previous) time)"
)

_DID = (
    r"(?:told|wrote|said|mentioned|asked|bought|ordered|booked|called|rang|sent|had|changed|moved|"
    r"switched|chose|picked|returned|reported|"
    r"paid|signed|joined|upgraded|came|visited|stayed|started|set up|opened|renewed|cancelled|canceled|"
    r"rented|reserved|added|took|used|got|"
    r"liked|wanted|travelled|traveled|flew|registered|closed|tried|requested|described|showed|installed|"
    r"ran|played|wore|missed|lost|were|spoke)"
)
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d+)"
_FAMILY = (
    r"(?:son|daughter|wife|husband|mother|father|partner|dog|cat|kids|children|boys?|girls?|twins|sister|brother|"
    r"grandson|granddaughter|horse|puppy)"
)
_MADE = (
    r"(?:mixed|made|built|fitted|sealed|wired|rewired|painted|installed|repaired|fixed|replaced|set up|planted|cut|"
    r"swept|"
    r"serviced|changed|moved|did|put in|sold|sent|opened|cleaned|tuned|treated|tiled|insulated|drew up|wrote)"
)
CUES = Cues(
    # What happened to something of theirs, what we did for it, and what those around them like.
    cue(
        rf"your (?:[\w'-]+ ){{1,3}}(?:still |already |also |then |first )?(?:\w+ed|rang|wrote|came|went|fell|broke|"
        rf"hurt|got|"
        rf"took|began|stood|slept|told|said) (?:[\w'-]+ ){{0,6}}{_PAST}",
        0.65,
        unless=(
            r"\b(?:if|(?:shipped|sent|delivered|dispatched|processed|received|refunded|charged|approved|cancelled|"
            r"closed|"
            r"activated|upgraded|updated|expired|paid|posted|credited|logged|booked) )"
        ),
    ),
    cue(
        rf"(?:since|when|that|which|after) (?:we|i) (?:\w+ )?{_MADE} (?:[\w'-]+ ){{0,6}}{_PAST}",
        0.65,
        unless=r"\b(?:if|rule|price|policy|terms|app|version|site|website)\b",
    ),
    cue(
        rf"(?:since|when|after|as) (?:we|i) (?:last |first )?(?:saw|met|treated|examined|visited|spoke with|spoke to|"
        rf"looked at|"
        rf"weighed|measured|scanned|checked) (?:you|him|her|them|your [\w-]+)(?: [\w'-]+){{0,5}} {_PAST}",
        0.75,
        unless=r"\bif\b",
    ),
    cue(rf"after the [\w-]+ (?:in|at|on|of) your [\w' -]{{1,24}} {_PAST}", 0.75),
    cue(
        rf"(?:your|his|her) {_FAMILY} (?:always |usually |still |so |really )?(?:takes?|likes?|loves?|liked|loved|"
        rf"prefers?|"
        rf"drinks?|eats?|wears?|rides?|enjoys?|enjoyed|hates?)",
        0.65,
        unless=r"\b(?:if|what|which|whether|when|should|would)\b",
    ),
    cue(
        r"(?:last|that|this) time [\w' -]{1,60} (?:on|for|with|kept|left|made|gave|cost|suited) (?:you|"
        r"your [\w-]+)",
        0.7,
        unless=r"\b(?:if|could you|can you|next)\b",
    ),
    cue(
        rf"you(?:'ve got| have(?: got)?| run| own| keep) {_NUMBER} (?:\w+ ){{1,3}}(?:from us|with us|logging|using|"
        rf"working|"
        rf"of ours|in (?:your|the) (?:team|office|shop|studio|fleet|house)|on (?:your|the) (?:plan|account|team))",
        0.7,
        unless=r"\bif\b",
    ),
    cue(r"(?:its|his|her|their|your) (?:second|third|fourth|fifth|sixth) [\w-]+ (?:from|with|by|at) us", 0.75),
    cue(
        r"you (?:had|sat|stayed|slept|chose|liked|took|ate|rented|borrowed|wore|played|bought|ordered|came|were)"
        r"(?: [\w'-]+){0,3} (?:at|over|around|for|before|after|on) (?:your last|easter|christmas|new year|thanksgiving|"
        r"halloween|the holidays|carnival|the wedding)|as at (?:easter|christmas|new year)",
        0.8,
        unless=r"\bif\b",
    ),
    *HISTORY.every,
    cue(
        (
            rf"(?:that |which |when |as |since |like |what |where )?you(?:'ve| have|'d| had)? (?:already |first |"
            rf"last |also |kindly )?{_DID}(?: [\w'-]+){{0,6}} {_PAST}"
        ),
        0.85,
    ),
    cue(rf"{_PAST},? (?:that |when )?you(?:'d| had)? {_DID}", 0.8),
    cue(
        (
            rf"(?:your|the|his|her|their) (?:\w+ ){{0,3}}(?:has|have|had|was|were|ran|is|are)(?: been| run)? "
            rf"(?:[\w'-]+ ){{0,6}}(?:since|until|after) (?:the \w+ )?(?:the |your |his |her )?[\w "
            rf"]{{0,24}}(?:{_PAST}|move|operation|surgery|repair|update|upgrade|accident|birth|wedding|"
            rf"storm|visit|stay)"
        ),
        0.7,
    ),
    cue(
        (
            r"(?:your|his|her|their) (?:last|previous|first|second|third|fourth|usual|old|former|earlier|"
            r"favou?rite|regular|latest|original) (?:visit|order|stay|booking|trip|appointment|jab|shot|check-?up|"
            r"repair|call|letter|mail|message|purchase|invoice|bill|reading|flight|payment|claim|delivery|parcel|"
            r"ticket|session|treatment|contract|tenancy|phone|laptop|machine|one|room|seat|table|size|colou?r)"
        ),
        0.6,
        unless=r"\b(?:if|please (?:send|give|tell|attach)|could you|can you|do you|when was|what was|where)\b",
    ),
    cue(
        rf"had (?:his|her|its|their|your) (?:last|first|second|previous) \w+(?: \w+){{0,3}} ?(?:{_PAST}|a week|on \d)?",
        0.8,
    ),
    cue(
        (
            r"(?:you|your)(?:'ve| have|'s| has)? (?:\w+ ){0,3}(?:been )?(?:with us|a (?:customer|member|guest|"
            r"tenant|subscriber|reader|patient)|our (?:customer|member|guest|tenant|patient)|coming to us|flying "
            r"with us|staying with us|banking with us) (?:since|for) (?:[\w-]+ ?){1,3}"
        ),
        0.85,
    ),
    cue(
        (
            r"(?:i|we) (?:still )?(?:remember|recall|see|saw|noticed|read|looked up|found|checked)(?: that| from| "
            r"in| on| here)?(?: \w+){0,6} (?:you (?:had|were|have been|moved|came|wrote|asked|bought|ordered|"
            r"prefer|preferred|like|liked|always|usually|told|called|stayed|changed|switched)|your (?:history|"
            r"file|notes|last|previous|record|card))"
        ),
        0.8,
        unless=r"\bif\b",
    ),
    cue(
        (
            r"(?:you|he|she|they) (?:always|usually|normally|often|never) (?:take|takes|have|has|order|orders|"
            r"book|books|sit|sits|pay|pays|choose|chooses|pick|picks|ask|asks|prefer|prefers|wear|wears|travel|"
            r"fly|come|stay|use|uses|buy|buys)"
        ),
        0.7,
        unless=r"\b(?:if|when|whether|should|must)\b",
    ),
    cue(
        (
            r"(?:as|like|same as|just as|the one|the same) (?:\w+ ){0,3}you (?:had|have had|took|ordered|bought|"
            r"chose|booked|used|liked|told|said|mentioned|wanted|asked for|stayed in)(?! (?:attached|enclosed))"
        ),
        0.6,
        unless=r"\b(?:if|unless)\b",
    ),
    cue(
        (
            r"you (?:had|have had|were having|got) (?:\w+ ){0,2}(?:trouble|problems?|difficult\w+|an accident|an "
            r"operation|a fall|a baby|a leak|a break-in) (?:with|in|on|before|last)"
        ),
        0.75,
        unless=r"\bif\b",
    ),
    cue(
        (
            r"(?:how|hope) (?:is|are|was|were|did)? ?(?:your|the) (?:new |little |old )?(?:daughter|son|dog|cat|"
            r"mother|father|husband|wife|baby|knee|hip|back|wedding|move|trip|exam|garden|bakery|shop|puppy|"
            r"kitten|holiday|operation|grandson|granddaughter|boat)"
        ),
        0.75,
    ),
    cue(
        (
            r"(?:this|that) (?:is|was|would be|makes) (?:already )?(?:your|the) (?:second|third|fourth|fifth|"
            r"\d+(?:nd|rd|th)) (?:\w+ ){0,3}(?:in|since|within|this|with us|from us)"
        ),
        0.75,
    ),
    cue(
        (
            r"(?:it says|it's noted|there's a note|i have a note|our notes say|your (?:file|card|record|notes|"
            r"history|profile) (?:says?|shows?|tells?))(?: \w+){0,4} (?:you|your|that)"
        ),
        0.75,
    ),
    cue(
        (
            rf"your (?:[\w-]+(?:'s)? ){{1,4}}(?:from|of|bought in|dated|since|made in|signed in) (?:{_MONTH}|"
            rf"{_SEASON}|20[012]\d|last \w+|the \d{{1,2}}(?:st|nd|rd|th))"
        ),
        0.65,
        unless=r"\b(?:if|please (?:send|give|attach))\b",
    ),
    cue(
        (
            r"(?:it's|it is|this is|that's|that is|was|will be) (?:already |now )?your (?:\w+(?:th|st|nd|rd)|"
            r"first|second|third) (?:[\w-]+ ){1,3}(?:with|at|in|here|on|from|this)"
        ),
        0.75,
    ),
    cue(
        rf"your [\w-]+(?: [\w-]+)? (?:had|got|needed|received|came|went|was|were|has had)(?: [\w-]+){{1,5}} {_PAST}",
        0.7,
        unless=r"\bif\b",
    ),
    cue(
        (
            r"(?:like|as|same as|just as|as with) last (?:year|time|summer|winter|autumn|spring|month|week)|so we "
            r"know (?:him|her|you|them|each other)|(?:we|i) know (?:him|her|you|them) (?:from|since|already|well)"
        ),
        0.65,
    ),
)

CHECK = Check(
    id="person.personal",
    find=layered(CUES, FAMILIAR, REMEMBERING),
    message="This speaks to this reader alone.",
    advice="",
    signal=True,
    about=__doc__,
)
