"""Cues of giving courage by what the reader did, is, or may expect; said of them or of their matter."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_GOOD = (
    r"(?:well|right|great|good|fine|brilliant\w*|excellent\w*|perfect\w*|beautiful\w*|clever\w*|sensibl[ey]|wise\w*|"
    r"brave\w*|impressive\w*|correct\w*|quick\w*|calm\w*|careful\w*|thorough\w*|remarkabl[ey]|spot on|strong|solid|"
    r"sound|promising|lovely|splendid\w*|patient\w*|generous\w*|courageous\w*|admirabl[ey]|exemplary|outstanding)"
)
_QUALITY = (
    r"(?:calm|courage|care|patience|skill|talent|instincts?|strengths?|potential|thought|dignity|grace|heart|flair|"
    r"eye|"
    r"ear|gift|progress|promise|foresight|sense|composure|good sense|presence of mind|perseverance|determination)"
)

COURAGE = Cues(
    cue(
        r"(?:cleaner|better|stronger|faster|neater|calmer|surer|longer|louder|clearer|steadier|lighter|braver|"
        r"easier) (?:every|each|by the|"
        r"with every|from) (?:week|day|time|lesson|month|session|try|visit)|for (?:someone|somebody|a person|a "
        r"beginner|a first) (?:who |try|"
        r"time|attempt)?(?: ?[\w']+){1,6}|"
        r"(?:nobody|no one|hardly anyone|few|not many) (?:\w+ )?(?:passes?|gets?|manages?|does|learns?|masters?) "
        r"(?:\w+ ){0,4}(?:at the "
        r"first|on the first|first time|straight away|overnight)(?: \w+){0,2}|the worst is (?:over|behind|past|"
        r"done)(?: \w+){0,4}|that's "
        r"(?:courage|progress|strength|real \w+|huge|quite something|no small \w+)|(?:that|this|which)(?:'s| is) "
        r"quite something|"
        r"(?:will|'ll) (?:grow|come) back(?: \w+){0,2}|not the end of the (?:road|world|story)|at (?:exactly|"
        r"just) the right (?:moment|time)",
        0.7,
        unless=r"\bif\b",
    ),
    cue(
        r"(?:you|he|she|they|it)(?:'re| are|'s| is)? ?(?:isn't|aren't|not|are not|is not|never) (?:\w+ )?(?:too |"
        r"at all |a |an )?"
        r"(?:stupid|dumb|slow|failure|hopeless|lazy|weak|silly|clumsy|fool|idiot|lost cause|bad (?:\w+)|beyond "
        r"\w+)|(?:better|"
        r"cleaner|clearer|stronger|further|faster) than (?:the ones?|most|many|ours|mine|i|we|anything|any|what) "
        r"?(?:\w+ ?)"
        r"{0,4}|(?:it's|it is|that's|that is|this is|your \w+ is) (?:really |very |quite |absolutely |honestly "
        r")?(?:solid|sound|"
        r"a good \w+|a strong \w+|impressive|excellent|remarkable|something (?:you|not everyone|few|to be proud))"
        r"(?: [\w']+){0,4}|(?:so|and) (?:no|nothing|not) (?:\w+ ){0,3}(?:can|could|will) (?:sink|break|hurt|harm|"
        r"ruin|spoil|lose|"
        r"stop)(?: \w+){0,2}|(?:sat|stood|was|were|been|started|began|fell) (?:exactly |just )?where you (?:sit|"
        r"stand|are|were)"
        r"(?: \w+){0,2}|(?:so did i|me too|i did too|i've been there|i was there too)|you can (?:always )?(?:go "
        r"back|undo|stop|"
        r"start again|try again|take it back|change it|repeat it)(?: \w+){0,4}|(?:couldn't|could not|can't yet|"
        r"wasn't able to)"
        r" (?:[\w']+ ){1,6}(?:and|but) (?:last|this|now|today|yesterday|already|since)(?: \w+){1,5}",
        0.7,
        unless=r"\b(?:if|unless|me too, please)\b",
    ),
    cue(
        r"you(?:'re| are) (?:\w+ )?(?:further|better|closer|nearer|stronger|more \w+|not as far|not so far|ahead|"
        r"over the "
        r"(?:worst|hump)|well (?:ahead|prepared|on your way|placed|within|in time)|halfway|most of the way|"
        r"very close|"
        r"getting (?:there|better)|learning|improving|on (?:course|top of)|in (?:time|the clear|with a good "
        r"chance)|not "
        r"(?:late|the first|to blame|at fault|behind))(?: [\w']+){0,4}|you(?:'ve| have) (?:\w+ )?(?:come|gone|got|"
        r"made it|"
        r"managed|done|mastered|passed|achieved|improved|learnt|learned|grown|shown|proved|proven|earned|survived|"
        r"coped) "
        r"(?:\w+ ){0,3}(?:long way|far|this far|worst|hardest|most|hard|difficult|half|real|more|much|a lot|so much|"
        r"what it takes|already)(?: \w+){0,2}",
        0.8,
        unless=r"\b(?:if|unless|whether|until)\b",
    ),
    cue(
        r"the (?:hard|hardest|worst|difficult|tricky|toughest|scary|boring|steep|longest) (?:part|bit|stretch|step|"
        r"day|"
        r"week|phase|stage)(?: of \w+ \w+)? (?:is|are|lies|is now|is already) (?:now |already |well )?(?:behind|"
        r"over|done|"
        r"past|through)(?: \w+){0,2}|(?:looks?|sounds?|feels?|seems?) (?:much |far |a lot |always )?(?:worse|"
        r"harder|scarier|"
        r"more (?:complicated|difficult|frightening)|bigger) than (?:it|they|this|that) (?:is|are|really)|(?:not|"
        r"isn't|"
        r"nowhere near|nothing like) (?:half |nearly |quite )?as (?:bad|hard|difficult|complicated|serious|scary|"
        r"far) as "
        r"(?:it|they|you)(?: \w+){0,2}|take heart|chin up|don't (?:lose|give up) (?:heart|hope)?|keep your "
        r"spirits up|you "
        r"(?:couldn't|could not|can't|cannot) have (?:known|seen|guessed|foreseen|avoided|prevented|done "
        r"(?:anything|more|"
        r"better))(?: \w+){0,3}|nobody (?:could|would) have (?:known|seen|guessed|foreseen|spotted)(?: \w+){0,2}",
        0.8,
    ),
    cue(
        rf"you (?:\w+ )?(?:handled|managed|did|played|wrote|described|explained|spoke|dealt with|took|tackled|put|"
        rf"made|"
        rf"kept|acted|worked|organised|organized|prepared|spotted|reacted|chose|presented|documented|noticed|caught) "
        rf"(?:[\w']+ ){{0,5}}(?:with (?:such |great |real |so much |a lot of )?{_QUALITY}|(?:so |very |really "
        rf")?{_GOOD}|in "
        rf"time|just what|exactly what|the best thing)|(?:your|his|her|their) (?:\w+ ){{1,3}}(?:has|have|shows?|had|"
        rf"showed) (?:\w+ )?(?:real |great |true |a lot of |such |many )?(?:{_QUALITY}|improved|come on|grown)"
        rf"(?: \w+){{0,2}}",
        0.8,
        unless=r"\b(?:if|unless|whether|order|booking)\b",
    ),
    cue(
        rf"your (?:\w+ )?(?:instincts?|hunch|guess|idea|approach|decision|choice|plan|judgement|judgment|reading|"
        rf"work|effort|"
        rf"essay|drawing|answer|letter|photos?|description|question|preparation|reaction|thinking|suspicion|feeling|"
        rf"technique|posture|progress|results?|values|scans?|chances?|voice|case|application|english|form) (?:is|"
        rf"are|was|"
        rf"were|looks?|sounds?) (?:\w+ )?(?:{_GOOD}|better|getting better|exactly right|very good|strong|normal|in "
        rf"order|"
        rf"clear|complete|sharp|a (?:great|real|big) help)(?: \w+){{0,3}}",
        0.75,
        unless=r"\b(?:if|unless|whether|crystal clear)\b",
    ),
    cue(
        r"(?:many|most|lots|plenty|nearly all|almost all|some of the best|nine (?:in|out of) ten|eight (?:in|out "
        r"of) ten|"
        r"others|a lot|half)(?: of \w+)?(?: \w+){0,4} (?:start|begin|still|succeed|pass|get there|make it|recover|"
        r"come "
        r"back|heal|catch up|manage|learn|win|find|need|go through|do (?:well|fine)|get (?:it|through|better|used))"
        r"(?: \w+){0,3}|(?:usually|often|nearly always|almost always|in most cases|mostly) (?:\w+ )?(?:heals?|"
        r"works? out|goes "
        r"well|turns out|succeeds?|gets? better|clears? up|passes|settles?)(?: \w+){0,3}|(?:still|there(?:'s| is| "
        r"are)) "
        r"(?:still )?(?:plenty|lots|enough|more than enough|ample|every|a (?:good|real|very good|strong|"
        r"fair)) (?:of )?"
        r"(?:time|chances?|reason|hope|room|options?|ways?|possibilit\w+|chance that)(?: \w+){0,3}",
        0.7,
        unless=r"\b(?:if|unless|complain\w*)\b",
    ),
    cue(
        r"(?:it|this|that|everything|all|these|they|nothing|your \w+|the \w+) (?:can|could|will) (?:\w+ "
        r")?(?:still )?(?:be "
        r")?(?:mended|repaired|fixed|saved|rescued|restored|recovered|put right|undone|sorted(?: out)?|brought back|"
        r"corrected|replaced|reversed|caught up)(?: \w+){0,2}|we(?:'ll| will) (?:get|see|help|guide|walk|bring|"
        r"carry) (?:you "
        r")?(?:\w+ ){0,2}(?:through|there|together|over the line)(?: \w+){0,3}|(?:i|we) (?:\w+ )?(?:have|had) "
        r"(?:no doubt|"
        r"every confidence|full confidence|faith|complete trust)(?: \w+){0,4}|you(?:'ve| have) nothing to (?:fear|"
        r"lose|be "
        r"(?:ashamed|embarrassed) of)|(?:there(?:'s| is|'s) )?(?:nothing|no shame|no reason) (?:to be (?:ashamed|"
        r"embarrassed|afraid|worried|nervous)(?: of| about)?|in (?:asking|needing|that))|one (?:step|day|page|"
        r"thing) at a "
        r"time|small steps|you(?:'re| are) in (?:safe|good|the right|the best) (?:hands|place|company)",
        0.75,
    ),
    # It will come, the hard part is done, and what they have for it.
    cue(
        r"(?:have|you've|with|got) (?:all )?the (?:\w+ )?(?:hard|hardest|worst|difficult|tricky|steep|steepest|"
        r"boring)"
        r"(?: (?:part|bit|half|stretch|steps?|days?|weeks?|stage))? (?:\w+ )?(?:behind you|done|over)|(?:it|that|"
        r"this|"
        r"things|they)(?:'ll| will) (?:\w+ )?(?:click|sink in|get easier|fall into place|make sense|come to you|come "
        r"back to you|grow on you|stick)(?: [\w'-]+){0,3}|you(?:'ve| have|'ll have)(?: got)? an? (?:\w+ )?(?:good|"
        r"great|fine|real|sure|green|steady|lovely|keen|sharp|light) (?:hand|eye|ear|feel|head|nose|instinct|touch|"
        r"voice|talent|knack|memory|sense)(?: for)?(?: [\w'-]+){0,2}|surprise yourself|(?:breathe|"
        r"deep breath)(?=[,.!:;])|"
        r"(?:it's|it is|they're|they are|everything's|everything is) all (?:still )?(?:there|safe|here|saved)|"
        r"that(?:'s|"
        r" is) (?:the (?:one|main|only|most important) thing|what|all) (?:that )?(?:really )?(?:matters|counts)",
        0.7,
        unless=r"\b(?:if|unless)\b",
    ),
    cue(
        r"(?:not|isn't|aren't|hardly|never) (?:mad|crazy|silly|stupid|odd|dumb|foolish|strange|weird|embarrassing|"
        r"ridiculous|hopeless) (?:at all|of you|in the least|to \w+)|(?:asleep|resting|sleeping|dormant|thirsty|"
        r"tired|"
        r"cold|shy|hiding|hungry),? not (?:dead|lost|gone|broken|ruined)|(?:\w+s|they|people|it|that) (?:can )?(?:"
        r"survives?|forgives?|recovers?|bounces? back|shrugs? (?:it|this|that) off) (?:from )?(?:this|it|that|these|"
        r"worse)(?: [\w'-]+){0,3}|happens to (?:each|every one|all|every) (?:of us|one of us|\w+)(?: "
        r"\w+){0,2}|(?:is|are|was|were) what it took (?:me|us|my|our)(?: \w+){0,3}|(?:i|we) (?:also )?(?:needed|"
        r"took) "
        r"(?:two|three|four|five|six|\w+) (?:goes|tries|attempts|times|years|calls|lessons)(?: [\w'-]+){0,4}|"
        r"(?:they|it|"
        r"that|your [\w-]+) (?:don't|doesn't|won't) (?:just )?(?:vanish|disappear|evaporate|go away|melt)(?: "
        r"[\w'-]+){0,4}",
        0.65,
        unless=r"\b(?:if|unless)\b",
    ),
    cue(
        r"(?:don't|do not|please don't) (?:throw (?:it|them) (?:out|away)|give (?:it|them|this) up|write (?:it|them|"
        r"yourself|him|her) off|bin it|skip it|quit)(?=[!.,;]| (?:yet|just yet|now)\b)|(?:people|others|many|pupils|"
        r"students|beginners|families|applicants|men|women|folk|runners|players|couples) (?:with|who had|who have) "
        r"(?:far |much |a lot |even )?(?:less|worse|fewer|weaker|poorer|messier)(?: [\w'-]+){0,6} (?:have|got|did|do|"
        r"made|make|passed|pass|managed|finished|been)(?: [\w'-]+){0,3}|(?:the )?rest is (?:\w+ )?(?:boxes|ticking|"
        r"easy|"
        r"routine|practice|patience|detail|child's play)(?: [\w'-]+){0,3}|you(?:'ve| have)? (?:already )?(?:turned|"
        r"switched|stopped|rang|called|caught|asked|saw|noticed|came|wrote|pulled|"
        r"reacted) (?:[\w'-]+ ){0,3}(?:in (?:good "
        r")?time|early|at (?:just )?the right (?:time|moment)|soon enough|fast enough|"
        r"quickly enough)(?: [\w'-]+){0,3}",
        0.65,
        unless=r"\bunless\b|\b(?:if you don't|had you)\b",
    ),
)
