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
    r"eye|ear|gift|progress|promise|foresight|sense|composure|good sense|presence of mind|perseverance|determination)"
)

COURAGE = Cues(
    cue(
        r"(?:cleaner|better|stronger|faster|neater|calmer|surer|longer|louder|clearer|steadier|lighter|braver|"
        r"easier) (?:every|each|by the|with every|from) (?:week|day|time|lesson|month|session|try|visit)|"
        r"for (?:someone|somebody|a person|a beginner|a first) (?:who |try|time|attempt)?(?: ?[\w']+){1,6}|"
        r"(?:nobody|no one|hardly anyone|few|not many) (?:\w+ )?(?:passes?|gets?|manages?|does|learns?|"
        r"masters?) (?:\w+ ){0,4}(?:at the first|on the first|first time|straight away|overnight)(?: \w+){0,2}|"
        r"the worst is (?:over|behind|past|done)(?: \w+){0,4}|that's (?:courage|progress|strength|real \w+|huge|"
        r"quite something|no small \w+)|(?:that|this|which)(?:'s| is) quite something|(?:will|'ll) (?:grow|"
        r"come) back(?: \w+){0,2}|not the end of the (?:road|world|story)|at (?:exactly|just) the right (?:moment|"
        r"time)",
        0.7,
        unless=r"\bif\b",
    ),
    cue(
        r"(?:you|he|she|they|it)(?:'re| are|'s| is)? ?(?:isn't|aren't|not|are not|is not|never) (?:\w+ )?(?:too |"
        r"at all |a |an )?(?:stupid|dumb|slow|failure|hopeless|lazy|weak|silly|clumsy|fool|idiot|lost cause|"
        r"bad (?:\w+)|beyond \w+)|(?:better|cleaner|clearer|stronger|further|faster) than (?:the ones?|most|many|"
        r"ours|mine|i|we|anything|any|what) ?(?:\w+ ?){0,4}|(?:it's|it is|that's|that is|this is|"
        r"your \w+ is) (?:really |very |quite |absolutely |honestly )?(?:solid|sound|a good \w+|a strong \w+|"
        r"impressive|excellent|remarkable|something (?:you|not everyone|few|to be proud))(?: [\w']+){0,4}|(?:so|"
        r"and) (?:no|nothing|not) (?:\w+ ){0,3}(?:can|could|will) (?:sink|break|hurt|harm|ruin|spoil|lose|"
        r"stop)(?: \w+){0,2}|(?:sat|stood|was|were|been|started|began|fell) (?:exactly |just )?where you (?:sit|"
        r"stand|are|were)(?: \w+){0,2}|(?:so did i|me too|i did too|i've been there|i was there too)|"
        r"you can (?:always )?(?:go back|undo|stop|start again|try again|take it back|change it|"
        r"repeat it)(?: \w+){0,4}|(?:couldn't|could not|can't yet|wasn't able to) (?:[\w']+ ){1,6}(?:and|"
        r"but) (?:last|this|now|today|yesterday|already|since)(?: \w+){1,5}",
        0.7,
        unless=r"\b(?:if|unless|me too, please)\b",
    ),
    cue(
        r"you(?:'re| are) (?:\w+ )?(?:further|better|closer|nearer|stronger|more \w+|not as far|not so far|ahead|"
        r"over the (?:worst|hump)|well (?:ahead|prepared|on your way|placed|within|in time)|halfway|most of the way|"
        r"very close|getting (?:there|better)|learning|improving|on (?:course|top of)|in (?:time|the clear|"
        r"with a good chance)|not (?:late|the first|to blame|at fault|behind))(?: [\w']+){0,4}|you(?:'ve|"
        r" have) (?:\w+ )?(?:come|gone|got|made it|managed|done|mastered|passed|achieved|improved|learnt|learned|"
        r"grown|shown|proved|proven|earned|survived|coped) (?:\w+ ){0,3}(?:long way|far|this far|worst|hardest|most|"
        r"hard|difficult|half|real|more|much|a lot|so much|what it takes|already)(?: \w+){0,2}",
        0.8,
        unless=r"\b(?:if|unless|whether|until)\b",
    ),
    cue(
        r"the (?:hard|hardest|worst|difficult|tricky|toughest|scary|boring|steep|longest) (?:part|bit|stretch|step|"
        r"day|week|phase|stage)(?: of \w+ \w+)? (?:is|are|lies|is now|is already) (?:now |already |well )?(?:behind|"
        r"over|done|past|through)(?: \w+){0,2}|(?:looks?|sounds?|feels?|seems?) (?:much |far |a lot |"
        r"always )?(?:worse|harder|scarier|more (?:complicated|difficult|frightening)|bigger) than (?:it|they|this|"
        r"that) (?:is|are|really)|(?:not|isn't|nowhere near|nothing like) (?:half |nearly |quite )?as (?:bad|hard|"
        r"difficult|complicated|serious|scary|far) as (?:it|they|you)(?: \w+){0,2}|take heart|chin up|don't (?:lose|"
        r"give up) (?:heart|hope)?|keep your spirits up|you (?:couldn't|could not|can't|cannot) have (?:known|seen|"
        r"guessed|foreseen|avoided|prevented|done (?:anything|more|better))(?: \w+){0,3}|nobody (?:could|"
        r"would) have (?:known|seen|guessed|foreseen|spotted)(?: \w+){0,2}",
        0.8,
    ),
    cue(
        rf"you (?:\w+ )?(?:handled|managed|did|played|wrote|described|explained|spoke|dealt with|took|tackled|put|"
        rf"made|kept|acted|worked|organised|organized|prepared|spotted|reacted|chose|presented|documented|noticed|"
        rf"caught) (?:[\w']+ ){{0,5}}(?:with (?:such |great |real |so much |a lot of )?{_QUALITY}|(?:so |very |"
        rf"really )?{_GOOD}|in time|just what|exactly what|the best thing)|(?:your|his|her|"
        rf"their) (?:\w+ ){{1,3}}(?:has|have|shows?|had|showed) (?:\w+ )?(?:real |great |true |a lot of |such |"
        rf"many )?(?:{_QUALITY}|improved|come on|grown)(?: \w+){{0,2}}",
        0.8,
        unless=r"\b(?:if|unless|whether|order|booking)\b",
    ),
    cue(
        rf"your (?:\w+ )?(?:instincts?|hunch|guess|idea|approach|decision|choice|plan|judgement|judgment|reading|"
        rf"work|effort|essay|drawing|answer|letter|photos?|description|question|preparation|reaction|thinking|"
        rf"suspicion|feeling|technique|posture|progress|results?|values|scans?|chances?|voice|case|application|"
        rf"english|form) (?:is|are|was|were|looks?|sounds?) (?:\w+ )?(?:{_GOOD}|better|getting better|exactly right|"
        rf"very good|strong|normal|in order|clear|complete|sharp|a (?:great|real|big) help)(?: \w+){{0,3}}",
        0.75,
        unless=r"\b(?:if|unless|whether|crystal clear)\b",
    ),
    cue(
        r"(?:many|most|lots|plenty|nearly all|almost all|some of the best|nine (?:in|out of) ten|eight (?:in|"
        r"out of) ten|others|a lot|half)(?: of \w+)?(?: \w+){0,4} (?:start|begin|still|succeed|pass|get there|"
        r"make it|recover|come back|heal|catch up|manage|learn|win|find|need|go through|do (?:well|fine)|get (?:it|"
        r"through|better|used))(?: \w+){0,3}|(?:usually|often|nearly always|almost always|in most cases|"
        r"mostly) (?:\w+ )?(?:heals?|works? out|goes well|turns out|succeeds?|gets? better|clears? up|passes|"
        r"settles?)(?: \w+){0,3}|(?:still|there(?:'s| is| are)) (?:still )?(?:plenty|lots|enough|more than enough|"
        r"ample|every|a (?:good|real|very good|strong|fair)) (?:of )?(?:time|chances?|reason|hope|room|options?|"
        r"ways?|possibilit\w+|chance that)(?: \w+){0,3}",
        0.7,
        unless=r"\b(?:if|unless|complain\w*)\b",
    ),
    cue(
        r"(?:it|this|that|everything|all|these|they|nothing|your \w+|the \w+) (?:can|could|"
        r"will) (?:\w+ )?(?:still )?(?:be )?(?:mended|repaired|fixed|saved|rescued|restored|recovered|put right|"
        r"undone|sorted(?: out)?|brought back|corrected|replaced|reversed|caught up)(?: \w+){0,2}|we(?:'ll|"
        r" will) (?:get|see|help|guide|walk|bring|carry) (?:you )?(?:\w+ ){0,2}(?:through|there|together|"
        r"over the line)(?: \w+){0,3}|(?:i|we) (?:\w+ )?(?:have|had) (?:no doubt|every confidence|full confidence|"
        r"faith|complete trust)(?: \w+){0,4}|you(?:'ve| have) nothing to (?:fear|lose|be (?:ashamed|"
        r"embarrassed) of)|(?:there(?:'s| is|'s) )?(?:nothing|no shame|no reason) (?:to be (?:ashamed|embarrassed|"
        r"afraid|worried|nervous)(?: of| about)?|in (?:asking|needing|that))|one (?:step|day|page|thing) at a time|"
        r"small steps|you(?:'re| are) in (?:safe|good|the right|the best) (?:hands|place|company)",
        0.75,
    ),
    # It will come, the hard part is done, and what they have for it.
    cue(
        r"(?:have|you've|with|got) (?:all )?the (?:\w+ )?(?:hard|hardest|worst|difficult|tricky|steep|steepest|"
        r"boring)(?: (?:part|bit|half|stretch|steps?|days?|weeks?|stage))? (?:\w+ )?(?:behind you|done|over)|(?:it|"
        r"that|this|things|they)(?:'ll| will) (?:\w+ )?(?:click|sink in|get easier|fall into place|make sense|"
        r"come to you|come back to you|grow on you|stick)(?: [\w'-]+){0,3}|you(?:'ve| have|"
        r"'ll have)(?: got)? an? (?:\w+ )?(?:good|great|fine|real|sure|green|steady|lovely|keen|sharp|"
        r"light) (?:hand|eye|ear|feel|head|nose|instinct|touch|voice|talent|knack|memory|"
        r"sense)(?: for)?(?: [\w'-]+){0,2}|surprise yourself|(?:breathe|deep breath)(?=[,.!:;])|(?:it's|it is|"
        r"they're|they are|everything's|everything is) all (?:still )?(?:there|safe|here|saved)|that(?:'s|"
        r" is) (?:the (?:one|main|only|most important) thing|what|all) (?:that )?(?:really )?(?:matters|counts)",
        0.7,
        unless=r"\b(?:if|unless)\b",
    ),
    cue(
        r"(?:not|isn't|aren't|hardly|never) (?:mad|crazy|silly|stupid|odd|dumb|foolish|strange|weird|embarrassing|"
        r"ridiculous|hopeless) (?:at all|of you|in the least|to \w+)|(?:asleep|resting|sleeping|dormant|thirsty|"
        r"tired|cold|shy|hiding|hungry),? not (?:dead|lost|gone|broken|ruined)|(?:\w+s|they|people|it|"
        r"that) (?:can )?(?:survives?|forgives?|recovers?|bounces? back|shrugs? (?:it|this|"
        r"that) off) (?:from )?(?:this|it|that|these|worse)(?: [\w'-]+){0,3}|happens to (?:each|every one|all|"
        r"every) (?:of us|one of us|\w+)(?: \w+){0,2}|(?:is|are|was|were) what it took (?:me|us|my|"
        r"our)(?: \w+){0,3}|(?:i|we) (?:also )?(?:needed|took) (?:two|three|four|five|six|\w+) (?:goes|tries|"
        r"attempts|times|years|calls|lessons)(?: [\w'-]+){0,4}|(?:they|it|that|your [\w-]+) (?:don't|doesn't|"
        r"won't) (?:just )?(?:vanish|disappear|evaporate|go away|melt)(?: [\w'-]+){0,4}",
        0.65,
        unless=r"\b(?:if|unless)\b",
    ),
    cue(
        r"(?:don't|do not|please don't) (?:throw (?:it|them) (?:out|away)|give (?:it|them|this) up|write (?:it|them|"
        r"yourself|him|her) off|bin it|skip it|quit)(?=[!.,;]| (?:yet|just yet|now)\b)|(?:people|others|many|pupils|"
        r"students|beginners|families|applicants|men|women|folk|runners|players|couples) (?:with|who had|"
        r"who have) (?:far |much |a lot |even )?(?:less|worse|fewer|weaker|poorer|messier)(?: [\w'-]+){0,6} (?:have|"
        r"got|did|do|made|make|passed|pass|managed|finished|been)(?: [\w'-]+){0,3}|"
        r"(?:the )?rest is (?:\w+ )?(?:boxes|ticking|easy|routine|practice|patience|detail|"
        r"child's play)(?: [\w'-]+){0,3}|you(?:'ve| have)? (?:already )?(?:turned|switched|stopped|rang|called|"
        r"caught|asked|saw|noticed|came|wrote|pulled|reacted) (?:[\w'-]+ ){0,3}(?:in (?:good )?time|early|"
        r"at (?:just )?the right (?:time|moment)|soon enough|fast enough|quickly enough)(?: [\w'-]+){0,3}",
        0.65,
        unless=r"\bunless\b|\b(?:if you don't|had you)\b",
    ),
    cue(
        rf"you (?:bring|brought|show|showed) (?:\w+ )?{_QUALITY}|(?:your|his|her|their) [\w-]+ (?:has|"
        rf"have) (?:\w+ )?(?:{_QUALITY}|warmth|depth|colou?r|soul|bite|swing|charm|body|rhythm)|"
        rf"of course you can(?=[.,!;:])|chin up|in the "
        r"bag(?: \w+)?|(?:mine|ours) (?:was|were|did|had|took) too|as (?:near|close) as (?:one|you|"
        r"anybody) can (?:get|come)|(?:hold|hang) on(?: in there)? (?:till|until)(?: \w+){1,2}|(?:first|second|"
        r"last) (?:winter|year|week|month|lesson|term|night|step|mile|day|page|try) is (?:always |usually )?(?:the |"
        r"a )?(?:hardest|worst|toughest|steepest|longest|hard one)(?: [\w'-]+){0,4}|is the one (?:people|everyone|"
        r"they|we|others|passers-by) (?:\w+ )?(?:stop|look|talk|come|ask|remember|notice|want)(?: \w+){0,2}|"
        r"you'll see(?=[.!])|next (?:one|time|loaf|try|attempt)(?:'s| is|'ll| will)(?: going to)? (?:rise|work|"
        r"be (?:better|easier|fine|it)|go (?:better|well)|fly|fit|hold|come out)(?: [\w'-]+){0,2}",
        0.65,
        unless=r"\b(?:if you|unless|warranty)\b",
    ),
)
