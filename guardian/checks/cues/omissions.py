"""Cues of tone.blame: what the reader left undone, knew and did all the same, or could have spared everybody."""

from __future__ import annotations

from guardian.checks.cues.deeds import DONE, FAIR, HAS_LAPSED, LAPSE, LAPSED, LAPSING, READER, ROLE, WANTED
from guardian.checks.cues.faults import hindsight, quality
from guardian.checks.match import NOT_IF, cue

_WOULD = r"(?:would|could|might|wouldn't|couldn't|need|needn't|there'd|'d)"
_ANYWAY = (
    r"(?:anyway|anyhow|regardless|nonetheless|nevertheless|all the same|even so|just the same|in spite of (?:it|that|"
    r"this)|despite (?:it|that|this|the)|still|happily|merrily|cheerfully|against (?:our|my|all) advice)"
)
_KNEW = (
    r"(?:warned|told|informed|advised|reminded|cautioned|notified|made aware|shown|asked|instructed|alerted|given "
    r"(?:notice|a warning|clear instructions))"
)
_CARE = (
    r"(?:care|attention|thought|planning|foresight|caution|preparation|effort|diligence|honesty|patience|discipline|"
    r"common sense|goodwill|order|tidiness|forethought|courage|organi[sz]ation|restraint)"
)

OMISSIONS = (
    # What might have been.
    cue(
        rf"(?:^|(?<=[.!?:;,] )|(?<=\n))(?:perhaps |maybe |but )?if {READER} (?:(?:had|'d|hadn't|had not) (?:not |only "
        rf"|just |simply |ever |actually |once |at least |properly )?(?!{WANTED}){DONE}|didn't \w+|did not \w+|"
        rf"(?:were|was|weren't|wasn't) \w+)[^.!?;\n]{{2,90}},? (?:then )?[^,.!?;\n]{{1,40}} {_WOULD}(?: \w+){{1,3}}|"
        r"(?:^|(?<=[.!?:;,] )|(?<=\n))(?:had|were) (?:the|your|that|this|these|those|people|it|they|you|someone|"
        rf"somebody)(?: [\w'-]+){{0,4}} (?:not )?(?:been )?(?!{WANTED}){DONE}[^.!?;\n]{{2,80}},? "
        r"[^,.!?;\n]{1,40}(?:would|wouldn't|could|couldn't|might|there'd)(?: \w+){1,3}|(?:would|could|"
        r"need)(?:n't| not| never| hardly| scarcely) (?:even )?(?:have|be) [^.!?;\n]{2,60} had (?:the|your|someone|"
        rf"somebody|people|anyone)(?: [\w'-]+){{1,3}} (?:not )?(?!{WANTED}){DONE}(?: \w+){{0,4}}",
        0.65,
        advice=hindsight,
        unless=FAIR + r"|\b(?:had (?:we|i)|if (?:we|i)|you would like|you'd like|would you|hug)\b",
    ),
    cue(
        r"with (?:just |only )?(?:a (?:little|bit|touch|modicum)(?: bit)?|some|slightly|the (?:slightest|least)|even "
        r"a little|a minimum|ordinary|normal|due|proper|reasonable)(?: more| of| better)?(?: of)? "
        rf"{_CARE}[^.!?;\n]{{0,60}} {_WOULD}(?: \w+){{1,4}}|(?:a (?:little|bit)|some|just a (?:little|bit)) (?:more |"
        rf"of ){_CARE} (?:on your (?:part|side)|from you|from your side|on the part of \w+ \w+)(?: \w+){{0,3}}|"
        r"(?:perhaps|maybe) if (?:the|your|you|that|some|people|more)(?: [\w'-]+){1,6},? (?:the|you|your|it|we|"
        r"there|that|this)(?: \w+){0,3} (?:would|might|could|wouldn't)(?: \w+){0,3}",
        0.65,
        advice=hindsight,
        unless=FAIR,
    ),
    # Knew, and did all the same.
    cue(
        rf"{NOT_IF}you (?:were|had been|have been|'ve been|'d been) (?:\w+ ){{0,2}}{_KNEW}[^.!?;\n]{{0,90}}(?:,|;| "
        r"and| but| yet)(?: and| but| yet)?(?: you)? ?(?:still|chose|went|did|carried|kept|preferred|decided|\w+ed|"
        r"regardless|nothing|never|didn't|left|took|let|put|drove|ate|wore|ran|bought)(?: \w+){0,3}|you were "
        r"(?:clearly |expressly |explicitly |repeatedly |specifically |duly |properly |also |even |after all "
        r")?(?:warned|cautioned|told (?:twice|several|before|often|more|many|repeatedly|so|not to)|(?:clearly|"
        rf"expressly|explicitly|specifically|duly|repeatedly) {_KNEW})(?: \w+){{0,3}}|(?:which|as|something) you "
        r"(?:were|had been) (?:clearly |also |explicitly )?(?:told|warned|informed|asked)(?=[.,!;]| (?:not|about|in|"
        r"at|when|to|before|twice))",
        0.65,
        advice=hindsight,
        unless=FAIR + r"|\b(?:wrong(?:ly)?|by (?:my|our|the)|incorrect\w*)\b",
    ),
    cue(
        r"you (?:knew|were aware|have known|had known|knew full well|understood|could see|saw)(?: \w+)? "
        rf"[^.!?;\n]{{3,80}}(?:,| and| but| yet)(?: and| but| yet)?(?: you)? {_ANYWAY}(?: \w+){{1,4}}|you knew "
        r"(?:full well|perfectly well|very well|exactly|all along|well enough|the (?:risk|risks|rules|terms|date|"
        rf"deadline))(?: \w+){{0,4}}|you (?:\w+ ){{0,2}}(?:{LAPSED}|accepted|agreed|ordered|booked|went ahead|did|"
        r"bought|went|drove|parked|paid|used|confirmed|opened|took|ate|put)(?: [\w'-]+){0,4} (?:anyway|anyhow|"
        r"regardless|nonetheless|nevertheless|all the same|even so|just the same|against (?:our|my|all) advice)|in "
        rf"spite of (?:\w+ ){{1,5}}you (?:still |nevertheless )?(?:{LAPSED}|went|did|chose|took|put|never|didn't)(?: "
        r"\w+){0,3}",
        0.65,
        advice=hindsight,
        unless=FAIR,
    ),
    # Managed to, found it necessary to.
    cue(
        rf"(?:you|(?:the|our) {ROLE}|your \w+|anyone|somebody|someone|one|people)(?:'ve| have| has| had)? (?:still |"
        r"somehow |yet again |once again |even |actually |nevertheless ){0,2}(?:managed|manages?|contrived?|chose|"
        r"preferred|decided|saw fit|thought it wise|thought fit|found it necessary|found it easier|had the idea|"
        r"thought nothing of|had nothing better to do than) (?:of |not )?(?:to )?(?:simply |just |completely "
        rf")?(?:{LAPSE}|{LAPSING}|not (?:notice|see|read)|do without|forget|get it wrong|lock (?:yourself|himself|"
        r"herself|themselves) out|ride|do nothing|say nothing|wait)(?: \w+){0,3}",
        0.65,
        advice=hindsight,
        unless=FAIR + r"|\b(?:switch|signed?|click|press|if|whichever)\b",
    ),
    cue(
        r"(?:i|we|one|people) (?:do |really |often |must |can only |sometimes |rather |can't help but |have to "
        r")?wonders? (?:how|why|what made|whether) (?:one|you|anyone|anybody|somebody|someone|a \w+|people|your "
        r"\w+)(?: \w+){1,4}|(?:it(?:'s| is)|remains|is) (?:a |quite a |rather a |beyond me |an? \w+ )?(?:mystery|"
        r"puzzle|riddle|enigma|puzzling|baffling|beyond (?:me|us)|hard to (?:see|believe|understand|fathom)|"
        r"incomprehensible|inexplicable) (?:to (?:me|us) )?(?:how|why|that) (?:one|you|anyone|anybody|somebody|"
        r"someone|a|people|your|the (?:customer|tenant|driver|owner))(?: \w+){1,4}|how (?:does|do|can|could|did) "
        rf"(?:one|you|anyone|a|any|somebody|someone)(?: \w+){{0,3}} (?:manage to|{LAPSE})(?: [\w'-]+){{1,4}}|(?:is|"
        r"are|was|remains) something (?:that )?only you (?:can|could|will|would) (?:answer|explain|know|tell)(?: "
        r"\w+)?|only you (?:can |will |would )?(?:know|explain|answer) (?:why|how|what)(?: \w+){1,3}",
        0.6,
        advice="Ask without the reproach: “When did you notice it?”, instead of “{words}”.",
        unless=FAIR + r"|\b(?:if|wonder whether (?:you|it|the|a) (?:would|might|could|may)|lose weight)\b",
    ),
    # Left undone.
    cue(
        r"(?:not one|none|not a single one|not any|never)(?: of (?:them|these|those|which|it|our \w+|the \w+))? "
        r"(?:was|were|has been|have been) (?:\w+ )?(?:answered|acted (?:up)?on|read|opened|followed|returned|heeded|"
        r"observed|respected|noticed|replied|paid|collected|signed)(?: to| up)?(?: by you| by your \w+)?(?=[.,;!]| "
        r"by you)|(?:this|that|which) (?:was|were|has|had|did)(?: (?:not|never)|n't)(?: been| simply)? (?:done|"
        r"happen|observed|complied with|heeded|adhered to|respected|kept to)(?: (?:by you|in your case))?(?=[.,;!]|"
        rf"$)|{NOT_IF}you (?:never|don't ever|won't ever|hardly ever|seldom|rarely) (?!have |had |need|know|knew|see|"
        r"saw|get|got|receive|want|asked|like|agreed|pay|paid|ordered|use|used|signed|wanted|stop)\w+ (?:the|your|"
        r"any|anything|it|them|to|up|out|for|a)(?: \w+){0,2}",
        0.6,
        advice=hindsight,
        unless=FAIR + r"|\b(?:again|too late|guess|even better|us down|never fail)\b",
    ),
    cue(
        r"(?:\w+ing)(?: [\w'-]+){1,6} (?:is|was|isn't|wasn't|would|wouldn't|shouldn't|can't|cannot|should)(?: not| "
        r"hardly| have)? (?:be |been )?(?:really |exactly |quite )?(?:asking |too |expecting )?(?:a (?:great deal|"
        r"lot|decision|choice|gamble)(?:,| to ask|(?=[.!])| of)|(?:too )?much (?:to (?:ask|expect)|of a)|the (?:\w+ "
        rf")?(?:job|duty|task|responsibility) of (?:the|a|every) {ROLE})(?: \w+){{0,3}}",
        0.6,
        advice=hindsight,
        unless=FAIR + r"|\b(?:we (?:are|were) asking|i (?:am|was) asking)\b",
    ),
    cue(
        r"(?:can't|cannot|can not|won't|doesn't|does not|couldn't|no \w+ can|nobody can) (?:\w+ )?(?:cure|repair|"
        r"mend|make up for|undo|fix|save|put right|cover|insure|protect|compensate|pay for|work miracles|teach)(?: "
        rf"\w+){{0,2}} (?:what|when|where|if|for|against|from)? ?(?:the |a |an |your )?(?:{ROLE} (?:has|have|had|does|"
        r"did|doesn't|didn't|never|won't)|(?:wilful |gross |pure |plain |simple |their own |your own |sheer "
        r")?(?:stupidity|carelessness|negligence|foolishness|clumsiness|neglect|laziness|recklessness|user error|"
        r"thoughtlessness|misuse|abuse|ignorance|impatience|indifference))(?: \w+){0,3}",
        0.6,
        advice=quality,
        unless=FAIR,
    ),
    cue(
        rf"(?:the|our|a|this) (?!driver){ROLE} (?:(?:has|have|had) (?:simply |clearly |apparently |also |again "
        rf")?{HAS_LAPSED}|{LAPSED}|never|didn't|did not|hasn't|couldn't be) (?:to |it |the |his |her |their |this |a "
        rf"|any "
        r")(?:\w+)(?: \w+){0,2}|(?:left|lying|lie|leave|standing|sitting) (?:around|about|unattended|out in the|in "
        r"the (?:sun|rain|car|heat)|unlocked|open|outside)(?: \w+){0,3},? (?:simple as that|end of story|so there|and "
        r"(?:that's|that is|this is)|that's (?:all|why)|no wonder)",
        0.55,
        advice=hindsight,
        unless=FAIR
        + r"|\b(?:previous|former|other|last|if|when|before|late for|next|because the|who|switched to|signed "
        r"(?:the|it|a)|court|clicked|clicks|once)\b",
    ),
    cue(
        rf"(?:nobody|no one|none) (?:but|except|other than|apart from) (?:you|the {ROLE}|your \w+) (?:can|could|has|"
        r"had|is|was)(?: \w+){0,4}|you(?:'re| are) (?:solely |entirely |yourself |fully |clearly |alone "
        r")?(?:responsible|answerable|liable|accountable) for (?:this|that|what happened|the (?:damage|delay|mess|"
        r"situation|loss|problem|error|mistake|trouble)|all this|your own)(?: \w+){0,3}|would(?:n't)? (?:only |"
        r"just |not |hardly )?have (?:taken|cost) you (?:[\w-]+ ){1,4}to \w+(?: \w+){0,3}|(?:has|had|have|was|"
        r"were) (?:simply |clearly |obviously |apparently |evidently )never (?:once )?(?:been )?(?:cleaned|serviced|"
        r"maintained|checked|opened|emptied|descaled|oiled|aired|read|watered|updated|changed|replaced|tested|"
        r"charged)(?: \w+){0,2}|(?:once|yet) again,? (?:your|you) (?:[\w-]+ ){0,4}(?:late|after|missing|"
        r"incomplete|wrong|failed|forgot|not|without|ignored|missed)(?: \w+){0,3}|why (?:our|we|my|the|others|"
        r"everyone)(?: \w+)? (?:should|must|has to|have to) (?:suffer|pay|wait|bear|clean|work|lose)(?: \w+){0,2} "
        r"(?:for|because)(?: \w+){1,4}|(?:that|this|it)(?:'s| is) the (?:price|result|consequence|reward|outcome|"
        r"cost) of (?:not \w+ing|your)(?: \w+){0,3}",
        0.6,
        advice=hindsight,
        unless=FAIR,
    ),
)
