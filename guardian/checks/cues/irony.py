"""Cues of tone.sarcastic: gasps, mock orders to nature, applause for nothing, and explanations nobody believes."""

from __future__ import annotations

from guardian.checks.cues.mockery import OUT, STRAIGHT
from guardian.checks.match import cue

_NATURE = (
    r"(?:sun|rain|weather|wind|snow|sea|moon|bees|birds|clouds?|tides?|wasps|mosquitoes|cows|trees|gods?|universe|"
    r"stars|planets?|seasons|"
    r"sky|fog|ice|earth|calendar|clock|time|gravity|laws of \w+|traffic|river|mountain|mountains|waves|volcano|"
    r"winter|summer)"
)
_TRUE = r"\b(?:sorry|apolog\w*|condolence\w*|(?:our|my) (?:mistake|fault|error)|thank you for telling)\b"
_AWFUL = (
    r"(?:awful|terrible|dreadful|tragic|shocking|horrible|ghastly|heartbreaking|outrageous|unbearable|scandalous|"
    r"traumatic|devastating)"
)

IRONIES = (
    cue(
        r"(?:ah|oh|aha|well),? the (?:famous|old|classic|usual|legendary|good old|inevitable|obligatory|annual|"
        r"daily|monthly|weekly|\w+day)(?: \w+){1,4}|(?:wonderful|lovely|marvellous|"
        r"fascinating|splendid|charming|amazing|adorable|great|nice|interesting|curious|touching) (?:that|how) "
        r"(?:the|your|you|we always|these|it|everybody|everyone|some|google|a|an)(?: "
        r"\w+){0,2} (?:has|have|had|always|found|finds?|managed|think|thinks|hear|only|just|never|suddenly|"
        r"already)(?: \w+){1,4}|mission accomplished|(?:had|have|lost|won|took) (?:a|the) "
        r"bets?(?: going| on| running)?(?: \w+)?|(?:in|from) a (?:dark|secret|smoky) room(?: \w+){0,3}|i'm (?:all "
        r"ears|curious)(?=[.!])",
        0.6,
        advice=STRAIGHT,
        unless=_TRUE + r"|\b(?:chosen|joined|you could come|helped|thank\w*|made it|you have taken)\b",
    ),
    cue(
        r"(?:what a|such a|quite a|a real) (?:masterpiece|gem|work of art|triumph|symphony|poem|stroke of genius) "
        r"of(?: \w+){1,3}|(?:trust|hope|sure|certain|expect|confident)(?: that)? you(?:'ll| "
        r"will|'re going to| can) (?:survive|live|manage to survive|pull through|endure|bear|recover from|get "
        r"over)(?: \w+){0,4}|(?:rather |highly |most |very )?unlikely to (?:step|move|get out|"
        r"stand|bow|make way|change|jump|rise|apologi[sz]e)(?: \w+){0,2} (?:for|to|because of) you|(?:let|tell) "
        r"(?:us|me)(?: know)? if the (?:\w+ ){1,3}(?:should|must|needs? to|has to|ought to)(?: be)? "
        r"(?:\w+ ){1,2}(?:as well|too|next|also|while we)|(?:nearly|almost|going to|will have (?:it|that)|have had "
        r"it|want to) (?:framed?|frame it|cried|wept|fainted|fell off)(?: \w+){0,2}",
        0.65,
        advice=STRAIGHT,
        unless=_TRUE + r"|\b(?:surgery|operation|loss|illness)\b",
    ),
    cue(
        rf"(?:oh|ah|ooh|aw|dear me|goodness|gosh|heavens),? (?:how|what a|what an) (?:very |truly |absolutely |"
        rf"perfectly )?(?:{_AWFUL}|catastrophe|tragedy|disaster|"
        rf"calamity|hardship|nightmare|scandal|ordeal)(?: \w+){{0,4}}|how (?:very |truly |utterly )?(?:surprising|"
        rf"strange|odd|unexpected|astonishing|amazing|unusual|"
        rf"shocking|curious|inconvenient|selfish of us|thoughtless of us|dare (?:we|i|our|the|my))(?: that| of| "
        rf"to)(?: \w+){{1,5}}",
        0.6,
        advice=STRAIGHT,
        unless=_TRUE + r"|\b(?:must|you must have|it must)\b",
    ),
    cue(
        rf"(?:ask|asking|tell|telling|order|ordering|instruct|have a word with|write to|inform|remind|teach|train|"
        rf"persuade|convince|complain to|take (?:it|that|this) up "
        rf"with|blame|sue|invoice) (?:the |mother )?{_NATURE}(?: to| not| about| next| for|(?=[.!,]))(?: "
        rf"\w+){{0,4}}|(?:the )?{_NATURE}(?: itself| \w+)? (?:will|would|has|have|"
        rf"did|does|doesn't|didn't|must|should|can)(?: \w+){{0,2}} (?:rearrange|revolve|bend|rise (?:later|earlier)|"
        rf"wait for you|apologi[sz]e|make an exception|adapt|consult|"
        rf"obey|listen|care about|work differently|stand still|read (?:our|your)|check with|ask permission|follow "
        rf"orders|take orders)(?: \w+){{0,4}}",
        0.75,
        advice=STRAIGHT,
        unless=_TRUE,
    ),
    cue(
        r"(?:print|printing|make|magic up|conjure up|find) (?:some |a bit |a little )?(?:more )?(?:money|cash|euros|"
        r"pounds|dollars)(?: \w+){0,3}(?=[.!])|(?:sure|of course|right|yeah|"
        r"yes|certainly|naturally|absolutely),? (?:let's just|why not|because (?:our|we|nobody|everyone|the) \w+ "
        r"(?:have|has|had|can|do|does|are|is|live|love|only|always|just)|(?:we|i)(?:'ll| will)? (?:just|simply) "
        r"(?:print|invent|build|turn|"
        r"rewrite|drop|forget|ignore|close|give away|stop|bend|move the (?:sea|mountain|moon|sun|airport|station)|"
        r"work (?:for|all)|conjure|magic|hire))(?: \w+){0,4}",
        0.7,
        advice=STRAIGHT,
        unless=_TRUE,
    ),
    cue(
        r"(?:well,? |oh,? |my,? |my my,? )?(?:aren't we|are we|aren't you|isn't (?:someone|somebody)|someone's|"
        r"somebody's|someone is|somebody is)(?: a bit| a little| just| all| being| in| "
        r"the| a| quite)? (?:a )?(?:hurry|rush|mood|impatient|touchy|grumpy|clever|special|demanding|fussy|"
        r"sensitive|perfect|precious|polite one|cheerful|ray of sunshine|lucky|busy|"
        r"expert|important)(?: (?:today|this morning|one|then))?|(?:just|only|specially|deliberately|purely|on "
        r"purpose|all) to (?:annoy|spite|please|bother|irritate|torment|inconvenience|"
        r"upset|ruin|make) (?:you|your)(?: \w+){0,3}",
        0.7,
        advice=OUT,
        unless=_TRUE + r"|\b(?:we didn't|we did not|never meant)\b",
    ),
    cue(
        r"(?:patience|restraint|courtesy|kindness|understanding|self-control|politeness) of (?:almost|nearly|all of|"
        r"barely|a whole|only|less than|just|some|at least)(?: [\w-]+){1,3}|(?:thanks|"
        r"thank you|cheers)(?: so much| very much| a lot| ever so)? for (?:your (?:boundless|endless|incredible|"
        r"legendary|remarkable|touching|extraordinary) \w+|the (?:third|fourth|fifth|"
        r"sixth|\w+th) (?:reminder|mail|e-?mail|call)|letting us know (?:how to|what|that water)|reminding us "
        r"(?:how|what|that)|reading (?:so carefully|at least|half|the first))(?: \w+){0,3}",
        0.7,
        advice=STRAIGHT,
        unless=_TRUE,
    ),
    cue(
        r"if only (?:someone|somebody|anyone|there|we|it|that|the \w+)(?: \w+)? (?:had|were|was|could|would|"
        r"mentioned|told|wrote|said|been)(?: \w+){1,5}|(?:great|brilliant|lovely|wonderful|"
        r"fantastic|perfect|marvellous|super|joy|hooray|oh good|splendid|excellent|terrific)[,.!:] (?:another|yet "
        r"another|one more|just what|more|the third|now|so now)(?: \w+){1,4}|"
        r"(?:your|his|her|their) (?:detective|reading|people|maths?|map-reading|cooking|observation|driving|"
        r"spelling|listening|time-keeping|technical|legal|medical|diplomatic|counting|"
        r"google|parking|social|planning|research|acting) skills? (?:are|is|continue|never|truly|really|must|leave|"
        r"know)(?: \w+){0,3}",
        0.65,
        advice=OUT,
        unless=_TRUE + r"|\b(?:wish|i had|we had (?:known|seen)|improv\w+|course|certificate)\b",
    ),
    cue(
        r"(?:thrilled|delighted|overjoyed|glad|pleased|happy|relieved|moved|touched|honou?red|impressed|amazed|"
        r"astonished)(?: to (?:hear|see|learn|read|know))?(?: that)? you(?:'ve| have)?"
        r"(?: \w+)? (?:managed to|bothered to|decided to|remembered to|got round to|condescended|deigned|read|"
        r"opened|found|discovered|noticed|located)(?: \w+){0,2} (?:first|one|half|single|our|"
        r"the (?:first|subject|title|front|on|off|right|door)|read|reply|join|show|look|answer|press|plug|grace)(?: "
        r"\w+){0,3}|what (?:an honou?r|a privilege|a treat|a delight|a pleasure|joy|"
        r"fun)(?=[.!])|such an honou?r|our (?:humble|modest|poor|unworthy|little old) (?:\w+ )?(?:shop|bar|hotel|"
        r"office|team|house|establishment|abode|service|café|cafe|store)",
        0.6,
        advice=OUT,
        unless=_TRUE + r"|\b(?:it helps|thanks|thank you|congratulations|key|lump|leak)\b",
    ),
    cue(
        r"(?:funny|strange|odd|curious|interesting|amazing|remarkable|fascinating|peculiar|weird) how (?:the|your|"
        r"it|you|that|they|every|these|people|some|nobody|everyone|all|only)(?: "
        r"\w+){1,4}|(?:brilliant|clever|genius|smart|bright|bold|splendid|masterful|ingenious|top|stellar|cunning|"
        r"inspired) (?:plan|idea|move|thinking|choice|strategy|decision|theory|logic|"
        r"approach|stuff|work|thought|trick),? (?:\w+ing|that|this|the|by)(?: \w+){0,4}",
        0.6,
        advice=STRAIGHT,
        unless=_TRUE + r"|\b(?:time flies|love|helped|we (?:do|did)|our|works)\b",
    ),
    cue(
        r"(?:no doubt|presumably|perhaps|maybe|surely|i suppose|i assume|apparently|clearly|obviously|it must have|"
        r"must have|probably|i imagine)(?: \w+){1,5} (?:itself|themselves|by magic|by "
        r"itself|on its own|by miracle|out of thin air|overnight|telepathically|on holiday|for a walk|feet|wings|"
        r"legs)(?: \w+){0,5}|(?:we|i)(?:'re| are| am| just| only)? ?(?:here |live |exist |"
        r"born ){1,2}to (?:serve|please|entertain|obey|suffer)(?=[.,!])|your (?:humble|obedient) servants?|(?:yes|"
        r"certainly|right away|of course|at once),? (?:sir|boss|master|your \w+|my lord|"
        r"chief|captain)(?=[.!,]),? ?(?:right away|at once|immediately)?|as you (?:command|wish|decree)(?=[.!,])|"
        r"(?:always|ever) at your (?:beck|command)|your every (?:wish|whim)",
        0.65,
        advice=STRAIGHT,
        unless=_TRUE + r"|\b(?:reset|restart\w*|update[sd]?|repair(?:s|ed)?|heals?|resolve[sd]?|fix(?:es|ed)?)\b",
    ),
)
