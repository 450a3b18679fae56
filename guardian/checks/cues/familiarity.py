"""Cues of knowing this reader: what they told, how they live, what we did for them before, whom they love."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_FAMILY = (
    r"(?:son|daughter|wife|husband|mother|father|mum|mom|dad|partner|dog|cat|kids|children|boys?|girls?|twins|"
    r"sister|"
    r"brother|grandson|granddaughter|horse|mare|puppy|parents|grandmother|grandfather|niece|nephew|aunt|uncle|"
    r"neighbour)"
)
_ASKED = r"\b(?:if|please (?:send|give|tell|attach)|could you|can you|do you|should you|whether you|unless)\b"
_LIVES = (
    r"(?:work|live|play|sing|travel|commute|ride|run|teach|drive|sail|paint|bake|knit|cycle|fish|garden|keep "
    r"bees|use a|keep|"
    r"grow|swim|row|dance|write|farm|study|fly|walk|have (?:a|an|two|three|small|young|little|no)|are "
    r"(?:allergic|a "
    r"vegetarian|vegan|left-handed|diabetic|deaf|retired)|own|share|can't (?:eat|drive|climb|walk|hear|see)|"
    r"don't (?:eat|"
    r"drink|drive|fly|like|have|use))"
)

FAMILIAR = Cues(
    cue(
        r"(?:as |when |since |because )?you(?:'d| had|'ve| have)? (?:once |kindly |also |already |first "
        r")?(?:mentioned|told "
        r"(?:me|us)|said|wrote|explained|described|wanted me to know|let (?:me|us) know) (?:that |about )?(?:your|"
        r"you|he|she|"
        r"the (?:two|three|[\w-]+ in)|his|her)(?: [\w'-]+){1,6}|(?:i|we) (?:well |still |also )?(?:know|remember|"
        r"recall|"
        r"noticed|haven't forgotten|have not forgotten|see)(?: well)?(?: from [\w ]{3,24})?(?: that)? (?:you|"
        rf"your {_FAMILY}|"
        rf"he|she) (?:upgraded|prefer|come|came|don't|do not|can't|cannot|like|love|always|usually|{_LIVES}|had|"
        r"were|moved|"
        r"ordered|bought|has|have)(?: [\w'-]+){0,6}",
        0.7,
        unless=_ASKED
        + r"|\b(?:waiting|frustrat\w*|disappoint\w*|busy|upset|angry|worried|questions?|issues?|problems?|trouble|"
        r"not happy|in touch|error)\b",
    ),
    cue(
        rf"(?:because|since|as|given that|knowing that|now that) (?:you|your {_FAMILY}) (?:\w+ly )?(?:{_LIVES}|"
        r"works?|lives?|"
        r"plays?|has|started|joined|goes to|is (?:allergic|at|in))(?: [\w'-]+){1,6},? (?:so )?(?:i|we|our|the)|"
        r"you (?:work|"
        r"play|sing|live|teach|ride|row|paint|bake|keep|farm|commute|travel) (?:[\w'-]+ ){1,5}[\w'-]+, (?:so|and "
        r"so|which is "
        rf"why|that's why) (?:i|we|our|the)(?: [\w'-]+){{1,3}}|since your {_FAMILY} (?:started|joined|moved|left|"
        r"was|has|goes|"
        r"began|came)(?: [\w'-]+){1,6}",
        0.7,
        unless=_ASKED + r"|\b(?:you (?:have (?:not|no)|use a different|are not))\b",
    ),
    cue(
        r"(?:the|your|his|her) (?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) (?:time|year|winter|summer|"
        r"season|order|"
        r"one|visit|stay|baby|child|term)(?: running| in a row)?(?: (?:that|this|the same|in|since|with|at|for|"
        r"you))(?: "
        r"[\w'-]+){0,6}|(?:congratulations|congrats) (?:again )?on (?:the|your|his|her|becoming|passing|turning|"
        r"finishing|"
        r"getting)(?: [\w'-]+){1,3}|(?:how|where) (?:did|was|is|are|has|have) (?:the|your) (?:[\w'-]+ "
        r"){1,4}(?:go|that you|"
        r"you (?:practi[sz]ed|trained|planned|prepared|moved|spoke|told))(?: [\w'-]+){0,5}",
        0.7,
        unless=_ASKED + r"|\b(?:first time or|is this|was this)\b",
    ),
    cue(
        r"(?:your|his|her) (?:previous|earlier|former|first|old|last|other|late) [\w-]+(?: [\w-]+)? (?:had|was|"
        r"came|needed|"
        r"showed|broke|did|lasted|got|suffered|were)(?: [\w'-]+){1,5}|(?:as|like|just as|same as) with your "
        r"(?:[\w'-]+ )"
        r"{1,5}[\w'-]+|with your [\w-]+ (?:still |not (?:yet )?|so |only just |barely )(?:[\w-]+)(?: "
        r"[\w'-]+){0,2}|(?:on|"
        r"during|after|before) your (?:trip|journey|flight|stay|holiday|visit|move|cruise|tour|course|concert|"
        r"treatment) (?:to|"
        r"in|from|with|at|on) [\w' -]{2,30}",
        0.65,
        unless=_ASKED
        + r"|\b(?:previous (?:version|message|e-?mail|comment|reply|commit|patch)|last (?:message|e-?mail|mail|"
        r"patch)|enjoy|have a|safe|all the best)\b|\b(?:will|'ll) \w+ (?:on|during|before|after) your\b",
    ),
    cue(
        r"(?:the|that|this|your) (?:[\w'-]+ ){1,4}(?:that |which )?(?:we|i|our \w+) (?:restored|mended|built|"
        r"made|fitted|"
        r"repaired|framed|planted|sewed|altered|tuned|set up|sold|delivered|painted|laid|wired|fixed|lowered|"
        r"baked) (?:for|to|"
        r"with) (?:you|your [\w-]+)(?: [\w'-]+){0,4}|(?:the|that|this) [\w-]+ (?:that |which )?you had us "
        r"(?:[\w'-]+ ?)"
        rf"{{1,4}}|your {_FAMILY} (?!(?:is|can|may|must|should|will|has|had|does|did|and|or|was|needs)\b)[\w-]+ "
        r"(?:has|had|is|"
        rf"made|loves?|likes?|was|did)(?: [\w'-]+){{1,5}}|your {_FAMILY}(?:'s)? (?:had|has|was|got|made|took|moved|"
        r"asked|won|"
        r"started|passed|loved|room|birthday|leg|knee)(?: [\w'-]+){1,6} (?:since|in|last|this|twice|again|faces|"
        r"as)(?: "
        r"[\w'-]+){1,3}",
        0.7,
        unless=_ASKED + r"|\b(?:first on the list|account|request|application)\b",
    ),
    cue(
        r"(?:joining|with|staying with|coming to|visiting|seeing) (?:you |us )?again this (?:year|summer|winter|"
        r"season|time|"
        r"spring|autumn)|(?:you|he|she)(?:'ve| have|'s| has) (?:always |never |already |now )?(?:paid|ordered|sung|"
        r"come|been|"
        r"flown|stayed|helped|trusted|rented|shopped|read|missed|played|trained)(?: [\w'-]+){0,5} (?:for|since|"
        r"over|these|all "
        r"these) (?:[\w'-]+ ){0,3}(?:years?|months?|decades?|seasons?|winters?|beginning|start|day|corner|terms?)|"
        r"when (?:we|"
        r"you and i) (?:met|spoke|talked|last spoke|last met|sat together)(?: [\w'-]+){0,4},? (?:you|we|your)(?: "
        r"[\w'-]+)"
        r"{1,4}|(?:his|her|your) (?:bowl|usual (?:table|room|seat|chair|order|size|corner|driver|spot)|favou?rite "
        r"[\w-]+|old "
        r"(?:room|seat|desk|bike|table)) (?:is|are|was|waits)(?: [\w'-]+){0,4}",
        0.7,
        unless=_ASKED + r"|\b(?:waiting|no reply|without)\b",
    ),
    # Once more, as before; what was made or mended for them.
    cue(
        r"(?:for|be|is|was) (?:your|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|"
        r"th)) (?:time|summer|"
        r"winter|year|season|visit|stay|christmas|course|term)(?=[.,;:!?)\n]|$| (?:here|with|at|in|now|running)\b)|"
        r"(?:for you|your "
        r"(?:[\w'-]+ ){1,4})(?:once more|as (?:always|ever|before|last time|last year|every year|in the years? "
        r"before))",
        0.7,
        unless=r"\b(?:if|error|attempt|reminder|warning)\b",
    ),
    cue(
        r"(?:that|the|those|this) (?:[\w'-]+ ){1,4}of yours,? (?:that|which|i|we)(?: (?:i|we))?(?: have|'ve| had)? "
        r"\w+|(?:the|that|those) "
        r"(?:[\w'-]+ ){1,3}(?:that |which )?(?:i|we) (?:\w+ )?(?:put in|made|fitted|built|glued|fixed|sewed|planted|"
        r"changed|cut|mended|"
        r"repaired|sold|lent|found|kept|framed|tuned|baked|dyed|drew|engraved|restrung|lined|welded) (?:for )?you(?: "
        r"[\w'-]+){0,3} "
        r"(?:in|before|last|ago|since|then|when|at|on|two|three|four|five)",
        0.75,
        unless=r"\bif\b",
    ),
    cue(
        r"(?:since|as|because|seeing (?:that|how)|now that) you (?:(?:already|still|always|so|once|both|then) "
        r")?(?:had (?!no |not |to |a "
        r"problem|trouble|problems)|read|loved|finished|liked|brought|wore|grew|grow|bake|baked|ran|run|sang|sing|"
        r"turn|ride|rode|"
        r"collect|teach|paint|play|knit|sew|sail|row|climb|swim|dance|keep|fish|garden)(?: [\w'-]+){1,6}",
        0.65,
        unless=r"\b(?:if|read (?:the|our|this|your|my) (?:terms|mail|message|letter|policy|manual))\b|"
        r"\bplay (?:the|this) (?:video|file)",
    ),
    cue(
        r"(?:when|since|after|before|until|where) (?:we|i) (?:had|got|took|kept|glued|moved|left|put|gave|tuned|cut|"
        r"mended|sewed|dyed|"
        r"washed|planted|fed|weighed|clipped) (?:it|him|her|them) (?:[\w'-]+ ){0,3}(?:from|off|away|out|under|into|"
        r"onto|for you|back|"
        r"down|up|in (?:spring|summer|autumn|winter|may|june|march)|last)",
        0.65,
        unless=r"\b(?:if|parcel|package|shipment)\b",
    ),
)
