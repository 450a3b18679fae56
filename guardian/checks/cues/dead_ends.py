"""Cues of feeling with somebody, more loosely than for praise, and of leaving it at that."""

from __future__ import annotations

from guardian.checks.cues.acknowledgement import FEEL, HARD
from guardian.checks.match import DONT, Cues, cue

_THING = (
    r"(?:fees?|charges?|invoice|bill|deposit|fine|penalty|contract|rules?|terms|decision|policy|price|deadline|rent|"
    r"increase|refusal|answer|result|outcome|position|cancellation|booking|order|ticket|case|claim|complaint|matter|"
    r"file|request|warranty|guarantee|offer|system|date|closure|amount|conditions|schedule|timetable|verdict|place|"
    r"places|ruling|regulations?|law|limit|mark|grade|exclusion)"
)

PITY = Cues(
    cue(
        r"(?:sympathi[sz](?:e|ing)|empathi[sz](?:e|ing)|feel (?:for|with) you|commiserate)|(?:greatest|deepest|full|"
        r"every|all our|our|my|much|sincere|utmost) (?:sympath(?:y|ies)|compassion|understanding for|empathy)|"
        r"(?:our|my) (?:thoughts|hearts?|prayers) (?:\w+ )?(?:is|are|go|goes|bleeds?|breaks?)(?: \w+){0,4}|(?:take|"
        r"taken|took) (?:\w+ ){0,3}to heart|how you (?:must |are |might |may |'re )?feel(?:ing)?|(?:it|this|that) "
        r"(?:\w+ )?hurts?|understandably|in your shoes",
        0.8,
    ),
    cue(
        rf"(?:your|the) (?:\w+ )?{FEEL}(?: [\w'-]+){{0,6}} (?:is|are|was|were|has been|have been) (?:[\w'-]+ "
        rf"){{0,3}}(?:valid|"
        rf"understood|heard|noted|real|shared|justified|understandable|legitimate|respected|fair|natural|reasonable|"
        rf"appreciated|felt|something)|(?:understand|understanding|share|feel|see|hear|respect|honou?r|acknowledge|"
        rf"recogni[sz]e|appreciate|get|sense) (?:[\w'-]+ ){{0,3}}(?:your|their) (?:\w+ )?(?:{FEEL}|sadness|"
        rf"situation|circumstances|position|point)|(?:you(?:'re| are| were| must be| feel)|be|was|been) (?:\w+ "
        rf"){{0,2}}(?:{FEEL}|{HARD})",
        0.8,
    ),
    cue(
        rf"(?:it|that|this|what \w+ \w+|being \w+|waiting|\w+ing)(?: [\w'-]+){{0,6}}(?:'s| is| was| must be| must have "
        rf"been| can be| sounds| has been| can't be| can't have been) (?:[\w'-]+ ){{0,3}}(?:{HARD}|maddening|no fun|"
        rf"no joke|no picnic|easy|nice|a lot)|(?:nobody|no one|none of us|who) (?:\w+ )?(?:likes?|wants?|enjoys?) "
        rf"(?:to )?(?:[\w'-]+ ?){{1,4}}|(?:i|we|i'd|we'd|anyone|anybody|i would|we would) (?:\w+ )?(?:be|feel|hate|"
        rf"mind) (?:\w+ )?(?:{FEEL}|it|that|the same|likewise)|(?:hear you|get it|get that|feel you|understand that|"
        rf"see where you)(?=[,;.]| but| and| are coming|"
        rf"'re coming)",
        0.75,
    ),
)

DEAD_ENDS = Cues(
    cue(
        rf"(?:the|our|your|this|that|a|any|all|my) (?:[\w-]+ ){{0,3}}{_THING} (?:\w+ )?(?:stands?|remains?|stays?|"
        rf"holds?|"
        rf"applies|apply|applied|expired|ended|is over|is closed|was closed|has been closed|is final|will be "
        rf"(?:retained|charged|kept|"
        rf"enforced|due|applied|withheld|upheld)|cannot|can't|can not|doesn't (?:let|allow|permit|provide)|does not "
        rf"(?:let|allow|permit|provide)|won't|will not|is what it is|are what they are|is not (?:refundable|"
        rf"negotiable|possible|ours|in my|in our)|"
        rf"are not (?:refundable|negotiable|possible)|aren't (?:refundable|negotiable)|isn't (?:refundable|"
        rf"negotiable|possible)|are allocated|is set|are set|is unchanged|has to be paid|must be paid|is a "
        rf"{_THING}|are {_THING}|were clear|was clear|are clear|is clear|has passed|is done|is made)(?: "
        rf"[\w'-]+){{0,6}}",
        0.85,
    ),
    cue(
        rf"(?:a|an) (?P<it>{_THING}) is an? {_THING}|(?:we|i) (?:\w+ )?(?:confirm|uphold|maintain|stand by|stick to|"
        rf"must enforce|have to enforce|hereby confirm) (?:the|our|this) (?:\w+ )?{_THING}(?: \w+){{0,3}}|(?:rules|"
        rf"terms|conditions|regulations|"
        rf"prices|they|these|it) (?:apply|applies) (?:to|for) (?:all|every\w*|anyone|each|any)(?: [\w'-]+){{0,4}}|"
        rf"rules are rules|no exceptions?(?: [\w'-]+){{0,5}}|(?:treat|treated) (?:everyone|all (?:our )?\w+) "
        rf"(?:the same|equally|alike)",
        0.85,
    ),
    cue(
        r"(?:that(?:'s| is)|this is) (?:about |really |honestly |simply |just |unfortunately |pretty much ){0,2}(?:all "
        r"(?:that )?(?:i|we) (?:can|could|am|are|have)|how (?:it|things|this|the \w+) (?:goes?|is|are|works?)|the way "
        r"(?:it|things)|life|where (?:it|we|things) (?:ends?|stops?|stands?)|out of (?:my|our)|not (?:in|within|up to|"
        r"for) (?:me|us|my|our))(?: [\w'-]+){0,5}|(?:there(?:'s| is| are)|we have|i have) (?:\w+ )?(?:no |not (?:an?|"
        r"any|much) |"
        r"little )(?:\w+ )?(?:slots?|way|ways|room|places?|options?|alternatives?|solutions?|exceptions?|chances?|"
        r"appointments?|availability|possibility|remedy|money|budget|provision|refunds?|compensation|help|choice)(?: "
        r"[\w'-]+){0,3}|(?:there(?:'s| is)|we have|i have) nothing (?:[\w'-]+ ?){1,4}|(?:fees?|charges|places|rules|"
        r"tickets|deposits?|prices|orders?|bookings?|refunds?) (?:are|is) (?:allocated|not (?:refundable|possible|"
        r"negotiable|returned)|final|fixed|non-refundable)(?: [\w'-]+){0,3}|(?:my|our) hands are (?:\w+ )?tied(?: "
        r"\w+)?|(?:not|"
        r"isn't|aren't|outside|beyond|out of) (?:in |of |within )?(?:my|our) (?:power|hands|possibilit(?:y|ies)|"
        r"control|remit|gift|scope|influence)|what can (?:you|one|we|i) do",
        0.85,
    ),
    cue(
        rf"(?:can't|cannot|can not|couldn't|unable to|not able to|won't be able to|not possible to|impossible to|"
        rf"not going to|won't|will not|{DONT} (?:make|offer|give|grant|refund|do|see)) (?:[\w'-]+ ){{0,5}}(?:help|"
        rf"do|change|refund|offer|make|give|waive|accept|grant|alter|move|say|tell|more|further|anything|exceptions?|"
        rf"considered|reverse|undo|allow|return|extend|cancel|it|that|this)(?: [\w'-]+){{0,3}}|no (?:\w+ )?(?:refunds?|"
        rf"exceptions?|exemption|compensation|replacement|slots?|appointments?|alternatives?|way|flexibility|leeway|"
        rf"room|solution|remedy|option) (?:\w+ )?(?:is|are|can|will|for|to|at|left|here|available|possible)"
        rf"(?: [\w'-]+){{0,4}}|you(?:'ll| will)? (?:just |simply |still )?(?:have to|need to|must|had better) (?:\w+ "
        rf")?(?:live with|accept|put up with|wait and see|get used|make do|bear|pay|cope|get over|be patient)"
        rf"(?: [\w'-]+){{0,3}}",
        0.85,
    ),
    cue(
        r"(?:hope|ask|count on|rely on|thank you|thanks|grateful)(?: you)? (?:\w+ )?for your (?:\w+ )?(?:understanding|"
        r"patience|"
        r"comprehension|indulgence|forbearance|loyalty)|hope (?:that )?you(?:'ll| will| can|)? (?:\w+ )?(?:understand|"
        r"stay|fly|shop|visit|come|book|choose|remain|travel|see (?:our|it)|bear)(?: [\w'-]+){0,5}|look forward to "
        r"(?:seeing|welcoming|serving|having)(?: [\w'-]+){0,4}|(?:want|like) you to know that (?:i|we)(?: "
        r"[\w'-]+){1,4}|(?:we|i) (?:\w+ )?(?:respect|honou?r|value|note|have noted|take note of|cherish|treasure) "
        r"(?:your|them|those|that|it)(?: \w+)?(?: [\w'-]+){0,4}|(?:understood|heard|noted|recorded) and "
        r"(?:noted|understood|recorded|heard|filed)",
        0.8,
    ),
)
# Something is done after all.
TRIES = Cues(
    cue(r"(?:i|we)(?: can| could|'ll| will)? (?:still |also |gladly )?(?:do (?:it|this|that|so|what)|try|did)", 0.8),
    cue(r"(?:is|are) (?:\w+ )?(?:free|yours|on us|waived|refunded|back)|come (?:whenever|any time|by)", 0.8),
)
