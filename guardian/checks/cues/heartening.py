"""Cues of heartening somebody: the worst ruled out, what they did praised, the end in sight, a hand held out."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_GOOD = (
    r"(?:good|great|clever|smart|bright|excellent|brilliant|lovely|sensible|wise|neat|perfect|fine|careful|thoughtful|"
    r"quick|sharp|"
    r"useful|helpful|handy|right|wonderful|fantastic|superb|spot on|invaluable|very clear|crystal clear|first-rate|"
    r"impressive|"
    r"a (?:great|big|huge|real|good|massive|enormous) help|a (?:gift|godsend|treat|model|joy)|exactly what (?:we|i) "
    r"needed|just what "
    r"(?:we|i) needed|worth gold)"
)
_THEIRS = (
    r"(?:photos?|pictures?|screenshots?|logs?|notes?|description|report|sketch|drawing|video|list|records?|letter|"
    r"mail|e-?mail|"
    r"questions?|idea|thought|instinct|guess|hunch|patience|persistence|progress|work|answers?|details|step-by-step "
    r"\w+|"
    r"explanation|translation|german|english|french|spanish|application|essay|first (?:draft|try|attempt)|preparation|"
    r"solution|"
    r"workaround|timing|data|figures|diary|receipts?|paperwork|measurements?)"
)
_HARM = (
    r"(?:charged|penali[sz]ed|fined|lost|deleted|cut off|disconnected|closed|thrown out|evicted|blocked|damaged|"
    r"broken|harmed|affected|"
    r"counted|held against|billed|cancelled|touched|taken away|forgotten|left (?:alone|behind|out|without)|blamed|"
    r"judged|asked to pay|"
    r"erased|gone|at risk|in danger|in trouble)"
)
_NOT = (
    r"\b(?:if you (?:don't|do not|fail)|unless|provided|as long as you|upgrade|premium|offer|warranty|steel|attached "
    r"sheet|folder|"
    r"but unfortunately|unfortunately|however|your own (?:fault|risk))\b"
)

HEARTENING = Cues(
    # The worst ruled out.
    cue(
        rf"(?:nothing|nobody|no one|none of (?:it|this|your \w+)|no \w+|not a single \w+|neither) (?:\w+ )?(?:bad |"
        rf"else |of it )?"
        rf"(?:will|can|is going to|has|have|is|are|was|were) (?:\w+ )?(?:happen(?:ed)? to you|be (?:\w+ )?{_HARM}|"
        rf"been (?:\w+ )?"
        rf"{_HARM}|{_HARM}|take (?:it|that|your \w+|anything) (?:away|from)|cut (?:off|you)|throw you|close your|"
        rf"judge you|hold "
        rf"(?:it|that|this) against|laugh|mind|bite|blame you|change for you|go wrong)(?: [\w'-]+){{0,4}}|(?:you|your "
        rf"[\w-]+|he|she|"
        rf"they|it|that|this) (?:won't|will not|doesn't|does "
        rf"not|isn't|is not|aren't|hasn't|can't) (?:be |been |get )?(?:{_HARM}|count against|hurt (?:you|your)|harm "
        rf"(?:you|your)|cost "
        rf"you|matter|spoil|lose (?:your|a|any|the))(?: [\w'-]+){{0,5}}",
        0.65,
        unless=_NOT + r"|\bnot (?:charged|deleted|blocked|cancelled) because\b",
    ),
    cue(
        r"(?:everything|all of (?:it|them|your \w+)|your (?:[\w-]+ ){0,2}(?:photos?|files?|data|order|booking|"
        r"place|seat|money|"
        r"savings?|account|room|appointment|spot|documents?|messages?|deposit|points|progress|parcel|cat|dog|"
        r"luggage)|the "
        r"(?:photos?|files?|data|money|savings?|documents?|messages?|deposit)) (?:is|are|was|were|stays?|remains?) "
        r"(?:\w+ )?(?:safe|"
        r"secure|intact|unharmed|saved|kept for you|not lost|still (?:there|here|yours|safe|open)|untouched|"
        r"unaffected|complete|in good "
        r"hands|backed up|protected|well looked after)(?: [\w'-]+){0,4}|good news(?: first)?(?:[:,!]| is(?: "
        r"that)?) [^.!?\n]{4,100}|(?:was|is) (?:exactly |just |absolutely )?the right (?:thing|step|move|decision) "
        r"to (?:do|take|make)|have courage|(?:stands?|are|is) on (?:solid|firm|safe) ground|(?:be|feel|rest|"
        r"stay|please be|set your mind) (?:quite |completely |entirely )?(?:easy|at ease|assured|reassured|calm|at "
        r"rest)(?: "
        r"[\w'-]+){0,5}|(?:it|that|this|the \w+)(?: only)? (?:sounds|looks|reads|seems) (?:\w+ )?(?:worse|scarier|"
        r"sterner|harder|more "
        r"\w+|stern|grim|alarming|frightening|complicated) (?:than it is|than they are|but|,)(?: [\w'-]+){0,4}",
        0.7,
        unless=_NOT + r"|\b(?:kept|stored) (?:for|in)\b",
    ),
    # What they did praised.
    cue(
        rf"your (?:[\w-]+ )?{_THEIRS}(?: [\w'-]+){{0,3}} (?:is|was|are|were|really|has|have|did|made|makes|saved?|"
        rf"helped|helps|"
        rf"brought|showed|gave|led|put) (?:\w+ )?(?:{_GOOD}|me|us|the (?:key|clue|right)|it (?:easy|clear)|all the "
        rf"difference|great|"
        rf"hugely|a lot|enormously|paid off|paying off)(?: [\w'-]+){{0,6}}|(?:that|this|it|which) (?:was|is|were) "
        rf"(?:\w+ )?(?:an? )?"
        rf"(?:\w+ )?{_GOOD} (?:idea|thought|move|thinking|question|observation|point|decision|choice|step|instinct|"
        rf"work|catch|start|"
        rf"try|attempt|of you|to \w+)(?: [\w'-]+){{0,4}}|(?:well|nicely|cleverly|neatly|beautifully) (?:spotted|done|"
        rf"thought|noticed|"
        rf"caught|played|put|described|observed|handled|prepared)|(?:good|great|quick|clever|smart|nice) (?:thinking|"
        rf"catch|work|spot|"
        rf"going|question|job|eye)(?= |[.,!:;]|$)|you(?:'ve| have|'re| are| did| do)? (?:already |really |absolutely |"
        rf"all )?(?:done|doing|"
        rf"did|handled|managed|prepared|reacted|acted|described|solved|found|took|taken|got|came|come) (?:\w+ "
        rf"){{0,3}}(?:right|well|"
        rf"perfectly|brilliantly|wonderfully|great|so far|a long way|the (?:hardest|trickiest|right|worst|difficult|"
        rf"hard|best)|"
        rf"everything|all (?:you|the)|correctly|nicely|sensibly|just right)(?: [\w'-]+){{0,4}}",
        0.7,
        unless=_NOT,
    ),
    # The end in sight, and that others stumbled too.
    cue(
        r"(?:only|just) (?:one|two|a|an|a few|three|\d+) (?:[\w-]+ ){1,2}(?:away|left|to go|more|from|missing|"
        r"until)(?: "
        r"[\w'-]+){0,5}|(?:past|behind you|through|over|done with|got through|made it (?:past|through|over)|"
        r"mastered|survived) (?:the "
        r"|is )?(?:\w+ )?(?:hardest|trickiest|worst|hard|difficult|tricky|steepest|longest|toughest|boring)(?: "
        r"(?:part|bit|step|boss|"
        r"stage|half|level|mile))?(?: [\w'-]+){0,3}|(?:the )?(?:rest|remainder|second half|next (?:step|part)|hard "
        r"part|worst part) "
        r"(?:is|will be|goes|will go|should be|'s|comes) (?:\w+ )?(?:easy|easier|plain sailing|a breeze|child's play|"
        r"quick|over|behind|"
        r"well|smooth\w*|downhill|by itself)(?: [\w'-]+){0,3}|(?:no such thing as|there are no|never|isn't|is not|"
        r"not) (?:an? )?"
        r"(?:silly|stupid|dumb|foolish|bad|wrong) (?:question|questions|one)(?: [\w'-]+){0,3}|ask (?:away|again|me|"
        r"us) (?:as often|"
        r"as many|any ?time|whenever|as much|again|if)(?: [\w'-]+){0,5}|(?:that|this|the|your) (?:\w+ "
        r")?(?:question|form|page|menu|"
        r"letter|bill|puzzle|step|screen|contract|mistake|mix-up|slip|error|exam|test|level|rule|wording) (?:is|"
        r"reaches|puzzles|"
        r"confuses|catches|baffles|fools|trips|stumps|comes up|comes|gets|happens|beats|defeats) (?:\w+ )?(?:a beast|"
        r"us (?:every|all|"
        r"daily|often)|every\w*|most|many|nearly|almost|half|a lot of|lots|all of us|the best|even|hard to|tricky|"
        r"confusing|badly|not "
        r"(?:easy|clear)|to (?:everyone|many|the best|all))(?: [\w'-]+){0,4}",
        0.7,
        unless=_NOT,
    ),
    # A hand held out.
    cue(
        r"(?:i|we)(?:'ll| will|'re going to| are going to|'m going to)(?: \w+)? (?:get you (?:sorted|through|there|"
        r"back|up|home|"
        r"settled|going|on)|see you through|be (?:there|here|with you|by your side|at your side)|go through (?:it|"
        r"this|that|each|the "
        r"\w+) (?:with you|together|step)|walk you|hold your hand|not (?:let|leave|give)|stay (?:with|on|at)|help "
        r"you with "
        r"[^.!?\n]{0,40}step by step|take (?:it|this) (?:slowly|step by step|one|together)|manage|find a way|work "
        r"(?:it|this|"
        r"something) out|sort (?:it|this) out together|get there|crack|solve (?:it|this) together)(?: "
        r"[\w'-]+){0,4}|you(?:'ll| will|"
        r" can| are going to|'re going to|'re sure to) (?:\w+ )?(?:manage|make it|do it|do this|do fine|be (?:fine|"
        r"all right|alright|"
        r"okay|ok|great|up and running)|catch up|get there|get through|succeed|pass|cope|master|learn|soon|recover|"
        r"get the hang|laugh "
        r"about|look back|have it)(?: [\w'-]+){0,3}|(?:i|we)(?:'m|'re| am| are)? (?:\w+ )?(?:believe in you|"
        r"(?:sure|confident|"
        r"certain|convinced|positive|optimistic|hopeful) (?:that |you|about|we|it|of|he|she|they)|know you can|know "
        r"(?:that )?you(?:'ll| "
        r"will)|rooting for|keep(?:ing)? (?:my|our|our \w+) fingers|have every (?:hope|confidence)|trust you)(?: "
        r"[\w'-]+){0,5}|step by "
        r"step|one (?:step|thing|day) at a time|take (?:all the time|as long as|your time|a (?:deep )?breath|it "
        r"(?:easy|slowly))(?: "
        r"[\w'-]+){0,3}",
        0.65,
        unless=_NOT + r"|\b(?:learn (?:about|more)|sure (?:that )?you (?:understand|know|see)|"
        r"certain (?:that )?you (?:did|were)|guide|"
        r"instructions?|manual)\b",
    ),
    cue(
        r"(?:every|a (?:very |really )?(?:good|great|fair|real|strong)) (?:chance|hope|prospect|reason to hope)(?: "
        r"(?:of|that|to|for))?(?: "
        r"[\w'-]+){1,5}|(?:will|going to|'ll|bound to|sure to) (?:\w+ )?(?:pay off|be worth it|be rewarded|be "
        r"right as rain|be back to "
        r"\w+|turn out|heal|get better|settle down|pass|blow over|work out|come right|be all right|be alright|calm "
        r"down)(?: [\w'-]+)"
        r"{0,3}|(?:we're|we are|i'm|i am) (?:all )?(?:in this (?:with|together)|with you|by your side|on your side|"
        r"behind you|here for "
        r"you|at your side)(?: [\w'-]+){0,3}|(?:anyone|anybody|everyone|everybody|we all) (?:could|can|might|"
        r"would) (?:\w+ )?(?:have )?"
        r"(?:done|clicked|missed|made|overlooked|mistaken|read|misread|fallen|thought|fall|miss|make|forget|"
        r"forgotten|mix|mixed)(?: "
        r"[\w'-]+){0,4}|(?:your|the) (?:[\w-]+ ){1,2}(?:is|are|was|were)(?: not|n't| never| in no) (?:in (?:any |"
        r"real )?danger|at "
        r"risk|lost|affected|in jeopardy|touched|danger|harmed|gone)(?: [\w'-]+){0,3}|(?:don't|do not|never) "
        r"(?:\w+ )?(?:be (?:\w+ )?"
        r"(?:discouraged|put off|daunted|disheartened|afraid|scared|frightened|alarmed|too hard on)|lose (?:heart|"
        r"hope|faith)|give up|"
        r"despair|let (?:it|that|this) (?:get|put|discourage|scare))(?: [\w'-]+){0,4}|(?:plenty of|still|enough|"
        r"lots of) time(?: (?:to|"
        r"before|until|left|for))(?: [\w'-]+){0,4}|nothing to (?:be (?:ashamed|embarrassed|afraid|worried|nervous)|"
        r"fear|worry about|"
        r"lose)(?: [\w'-]+){0,3}|(?:nobody|no one|hardly anyone|few people|almost nobody) (?:\w+ )?(?:gets?|"
        r"manages?|understands?|finds?|"
        r"does|knows?|remembers?|sees?) (?:[\w'-]+ ){1,4}(?:first|at once|right away|straight away|easily|without|"
        r"the first)(?: "
        r"[\w'-]+){0,3}|you (?:explained|described|wrote|put|said|told) (?:it|that|this|everything|all) (?:\w+ "
        r")?(?:perfectly|clearly|"
        r"very well|beautifully|well)",
        0.65,
        unless=_NOT + r"|\b(?:no chance|a chance to (?:win|save))\b",
    ),
    cue(
        rf"your (?:[\w-]+ )?{_THEIRS}(?: [\w'-]+){{0,2}} (?:is|was|are|were) (?:already |really |very |quite |so |"
        rf"pretty |actually |just ){{1,3}}"
        rf"{_GOOD}|(?:no ?one|nobody|none) (?:will|would|is going to|can) (?:\w+ )?(?:hold|blame|reproach|count|use|"
        rf"mark|punish|fine|judge|"
        rf"laugh)(?: [\w'-]+){{1,6}}|(?:a|just a|only a|another) (?:few|couple of|little) (?:more )?(?:days?|weeks?|"
        rf"minutes?|steps?|clicks?|"
        rf"hours?|months?)(?: more)?(?: and| until| before)(?: [\w'-]+){{2,6}}|you (?:were|are|did) (?:quite |"
        rf"absolutely |completely |very |so )?"
        rf"(?:right|wise|clever|smart) to (?:ring|call|ask|write|stop|wait|check|come|unplug|report|turn|switch|keep|"
        rf"tell|say)(?: [\w'-]+)"
        rf"{{0,4}}|even (?:the )?(?:professionals?|experts?|pros|doctors?|teachers?|specialists?|engineers?|old hands|"
        rf"natives?|we|i|our "
        rf"\w+|best \w*) (?:\w+ )?(?:gets?|struggles?|stumbles?|needs?|needed|fails?|mix|confuse|forgets?|make|makes|"
        rf"slips?)(?: "
        rf"[\w'-]+){{1,4}}|(?:sounds?|looks?|seems?) (?:\w+ )?(?:dramatic|scary|alarming|worse|frightening|serious|"
        rf"grim|stern|bad|"
        rf"complicated),? (?:but|and yet|yet) (?:[\w'-]+ ?){{1,5}}",
        0.65,
        unless=_NOT,
    ),
    # It lies elsewhere, others were there too, and what went well.
    cue(
        r"not (?:a |about |because of |down to )you(?:r fault| problem)?(?=[.,;!]|$)|(?:neatest|best|finest|cleanest|"
        r"calmest|surest|steadiest|clearest|warmest|strongest|quickest|boldest) (?:of|in) (?:the|your|our|my|this) "
        r"(?:[\w'-]+ ?){1,3}|(?:my|our) best (?:pupil|student|customer|player|singer|runner|apprentice|reader)s? "
        r"(?:[\w'-]+ ){0,5}(?:is|was|are|were|began|started|failed) (?:[\w'-]+ ?){1,4}|(?:i've|i have|we've|we have) "
        r"(?:had|seen|known) (?:pupils?|students?|people|clients?|patients?|runners?|beginners?|many|plenty|others) "
        r"(?:[\w'-]+ ?){2,6}|take heart|you(?:'ve| have)? (?:did|done) (?:your part|nothing wrong|everything right|it "
        r"all right|your bit)|i'm with you|(?:isn't|is not|it's not|aren't) (?:dead|hopeless|lost|ruined|broken|"
        r"beyond \w+|too late|over yet)|better than (?:mine|ours|most|many|half) (?:was|were|of|at|in|did)?(?: "
        r"[\w'-]+){0,5}|most (?:of those|people|beginners|runners|students) who (?:finish|make it|pass|succeed|get "
        r"there)(?: [\w'-]+){0,5}|comes? (?:by itself|all by itself|with time|on its own)|stick with it|(?:is|are) "
        r"(?:a |an )?(?:\w+ )?(?:good|fine|great|strong|solid|normal) (?:result|start|sign|score|time|number|"
        r"beginning) for (?:[\w'-]+ ?){1,4}",
        0.65,
        unless=_NOT,
    ),
)
