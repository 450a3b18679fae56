"""Hints of tone.blame: what is a plain fact beside help, and a reproach in a letter that does nothing for its reader.

Where it was written, who ticked the box, what others managed, how little it would have taken.
"""

from __future__ import annotations

from guardian.checks.cues.deeds import DONE, FAIR, LAPSED, ROLE
from guardian.checks.cues.vocabulary import CUSTOMER, NUMBER
from guardian.checks.match import cue

_PLACE = (
    r"(?:box|label|lid|signs?|door|gate|hem|tag|page|booklet|manual|leaflet|screens?|sheet|form|tickets?|receipt|"
    r"packaging|package|bag|bottle|tin|wall|board|entrance|website|site|app|e-?mail|mail|letter|contract|terms|"
    r"instructions|guide|sticker|card|plate|map|timetable|confirmation|programme|brochure|catalogue|menu|poster|list|"
    r"invitation|small print|checklist|voucher|offer|quote|handbook|welcome pack|cover|back|front|bottom|top|handle|"
    r"order|booking|rules|house rules|notice|file|display|dial|jar|tube|pack|envelope|calendar|agreement|spot|foot)"
)
_TOLD = (
    r"(?:written|printed|stated|shown|marked|explained|described|listed|mentioned|spelled out|announced|posted|"
    r"displayed|pointed out|indicated|found|read|says|said|reads|tells|shows?|asks|states|warns|stands|given|noted|"
    r"hangs|is|are|was|were)"
)
_PERIOD = r"(?:seconds?|minutes?|moments?|hours?|days?|weeks?|months?)"
_FEW = r"(?:a|an|one|two|three|four|five|ten|half a|thirty|sixty|twenty|a few|a couple of|\d+)"
_LITTLE = r"(?:look|glance|call|phone call|click|question|line|word|note|message|name|knock|test|twist|turn|drop|pen)"
_HEED = (
    r"(?:attention|care|patience|thought|planning|effort|reading|foresight|caution|common sense|preparation|"
    r"diligence|thinking|maintenance|supervision|discipline|notice|ventilation|airing|practice|goodwill)"
)
_YOURS = (
    r"(?:login|account|phone|device|address|computer|signature|hand|handwriting|name|initials|session|e-?mail|card|"
    r"password|side|end|family|household|users?|team|office|son|daughter|child|husband|wife|dog|cat|laptop|tablet|"
    r"browser|order|form|own|builder|electrician|plumber|gardener|driver|neighbour|guests?|tenants?|colleagues?|"
    r"profile|choice|kitchen|home|house|behalf|request|wish|hands?)"
)
_PAPER = r"(?:box|field|form|slip|line|section|part|page|space|sheet|boxes|fields|register|log|sheets|forms)"
_HERE = "Say what you do about it; where it was written helps them no more: “I will …”."
_NOW = "Leave out what they did or did not do, and say what helps now: “What I can do is …”."
_OTHERS = "Leave the others out: “I will look at yours”."

ASPERSIONS = (
    # What others did, and how little it would have taken.
    cue(
        rf"(?:other|most|all|all the|all the other|many|fellow|{NUMBER}|the (?:other|rest)) (?:\w+ ){{0,2}}(?:of "
        rf"(?:our|the) )?(?:other )?{CUSTOMER} (?:\w+ )?(?:\w+ed|found|got|made|came|read|knew|saw|did|do|manage|"
        r"bring|take|put|use|keep|know|find|set|check|ask|call|ring|rang|look|turn|turned|pay|paid|get|understood|"
        r"understand|sent|were|wrote|shut|lock|plan|plug|had no|have no|measure|wait)|(?:like|as|than|unlike) "
        r"(?:everyone|everybody|all the others?|every other \w+|any other \w+|the others?)|(?:everyone|everybody) "
        r"else(?:'s)?|your (?:neighbours?|colleagues?|friends?|classmates?|fellow \w+) (?:\w+ )?(?:\w+ed|had|has|"
        rf"have|got|did)|{NUMBER} (?:others|of them (?:\w+ed|did|had|have|came|found|got|made)|in the "
        rf"(?:group|class|row|street|house))|(?:nobody|no one|none|"
        r"not one) (?:else|of (?:the|our|them|those))|no exception",
        0.72,
        advice=_OTHERS,
        unless=FAIR,
    ),
    cue(
        r"(?:takes?|took|costs?|needs?|wants?|is|was|means|would have (?:taken|cost)) (?:no more than |only |just |"
        rf"about |but |all of |barely |hardly |less than )?{_FEW} {_PERIOD}|(?:costs?|is|takes?) (?:far |much |a lot "
        r")?(?:less|cheaper|quicker|easier) than|(?:is|was|would have been) all (?:it|that) (?:takes|took|needed|"
        rf"needs)|(?:a|one|another|any|quick|short|single) {_LITTLE}(?: (?:at|into|in|to|on|of|round|beforehand|"
        r"before|with|from|would|and))|(?:goes?|gone|went) a long way|worth (?:a|the) \w+|(?:a little|a bit of|some|"
        rf"more|a modicum of|any|proper|due|ordinary|basic|slightly more) (?:\w+ )?{_HEED}|would (?:not |never |still "
        r")?have (?:been |\w+ed|shown|told|cost|taken|kept|made|held|done|gone|spared|had)|wouldn't have",
        0.72,
        advice=_NOW,
        unless=FAIR,
    ),
    # Truths that fit the case: what has been handled rightly does not break.
    cue(
        r"(?:a|an|no|any) (?:\w+ ){1,4}(?:that|which|who) (?:is|isn't|are|has|gets|was|were|hangs|stands|lies|"
        r"lives|sits|runs) [^.!?;\n]{3,70} (?:does|doesn't|do|don't|will|won't|lasts?|cannot|can't|never|lets?|"
        r"keeps?|stays?|gets?|comes?|goes)|(?:doesn't|does not|don't|do not|didn't|did not|never|seldom|rarely) "
        r"(?:just |simply |usually |normally )?(?:\w+ ){1,4}(?:by (?:itself|themselves)|on (?:its|their) own|out of "
        r"(?:nowhere|thin air)|from nowhere|for no reason|overnight|without (?:help|a reason|cause))|(?:is|was|"
        r"are|that's|it's) (?:how|what|why|when|where) (?:these|such|those|this|that|things|accidents|one|people|you|"
        r"\w+s) (?:things |accidents |sort of thing |kind of thing )?(?:happens?|comes?|occurs?|gets?|breaks?|"
        r"arises?|ends?|starts?|begins?)|(?:is|are|was) what happens|what comes of|rides? in on|not for (?:nothing|"
        r"fun|decoration)|for a reason",
        0.72,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:is|was|remains|makes|'s) (?:quite |rather |still |always )?(?:a|your own|their own|his own|her own) "
        r"(?:bold |brave |odd |strange |curious |free |personal )?(?:decision|choice|gamble|risk|habit|temptation|"
        r"invitation|recipe|bet|experiment|matter of taste)|(?:isn't|is not|wasn't|hardly|not) much of an? \w+|"
        r"(?:what|which) (?:was|were|did|is|do|does) (?:you |anyone |anybody |one |people |they )?(?:expected|expect|"
        r"supposed|thinking|think)|before (?:you )?(?:look(?:ing)?|point(?:ing)?|blam(?:e|ing)|complain(?:ing)?|"
        r"accus(?:e|ing)|writ(?:e|ing) to) |in (?:the )?\w+'s own hands?|(?:someone|somebody|anyone) else's (?:fault|"
        r"problem|mistake)|whose (?:fault|turn|job|idea|signature|hands?)|hardly (?:expect|our|surprising)|small "
        r"wonder|no wonder|little wonder",
        0.72,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"had (?:we|a|an|the|your|anybody|anyone|somebody|someone|they|he|she|it|this|that|these|those|one) "
        r"[^.!?;\n]{5,70}, (?:\w+ ){1,4}(?:would|wouldn't|could|might)|(?:it )?(?:would|could|might) (?:all |never "
        r"|not |still |have |be ){1,3}(?:\w+ ){1,5}had (?:it|we|you|the|a|this|they)",
        0.72,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:leaving|parking|putting|using|storing|washing|keeping|waiting|hanging|driving|sending|buying) "
        r"[^.!?;\n]{3,50} (?:was|is) (?:brave|bold|optimistic|unwise|risky|asking|not (?:wise|clever|ideal|what)|"
        r"never)|when (?:it|they|he|she) left (?:here|us|our|the)|(?:honestly|seriously|frankly|really),? who \w+s|"
        r"(?:we|i) did (?:mention|say|warn|tell|write|point|ask|remind|recommend|advise)|only (?:do )?so much|ha(?:s|"
        r"ve) consequences|not in (?:our|my) (?:power|hands)|the (?:neighbours'?|others?'?|rest) (?:did|do|managed)|"
        r"and you(?:'d| would) (?:never|not|still|now) |(?:breaks?|cracks?|tears?|shrinks?|fades?|leaks?|dies?|"
        r"burns?|rusts?|rots?|spoils?|bends?|fails?) (?:when|if|once) (?:they|it|one|you|people|left|forced|used|"
        r"washed|treated)|by (?:the )?(?:customer|user|owner|tenant)(?=[ .,\"])",
        0.72,
        advice=_NOW,
        unless=FAIR,
    ),
    # What was left undone, told of nobody.
    cue(
        r"un(?:read|attended|opened|signed|insured|watched|covered|marked|labell?ed|paid|secured|tested|"
        r"supervised|reported|protected|checked|ticked|sealed)|(?:was|were|been|had) (?:\w+ )?left (?:open|on|out|"
        r"running|standing|lying|behind|ajar|there|wet|empty|blank|alone|to|in|at|under|with)|left (?:open|running|"
        rf"ajar|blank|empty|unlocked)|{_PAPER} (?:\w+ ){{0,4}}(?:is|was|were|are|came|stayed|remained) (?:\w+ "
        r")?(?:empty|blank|missing|incomplete|illegible)|(?:yours|it|they) (?:is|was|were|came back) (?:empty|blank)|"
        rf"(?:was|were|is|are|been|be|gets?|got|has|have|had) (?:not|never) (?:been )?{DONE}|(?:was|were|been|isn't|"
        rf"wasn't|weren't|is|are) {LAPSED}|(?:not|isn't|aren't|wasn't|weren't|never) (?:properly |fully |quite |\w+ly "
        r")?(?:shut|closed|locked|read|set|sealed|fixed|dry|cleaned|emptied|watered|kept|stored|treated|worn|charged|"
        r"told|reported|announced|insured|filled|in|switched|turned)|(?:for|in) want of|without a (?:word|sound|"
        r"reply|comment|murmur)|(?:was|were) given (?:for|to)|(?:is|are|was) as (?:in|on) the|swiped away|had been "
        r"off|was off|were off",
        0.48,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:dates?|prices?|rules?|times?|terms|windows?|deadlines?|notices?|figures|dimensions|measurements|portal|"
        r"list|registration|office|desk|line|page|form|offer) (?:was|were|has been|have been|had been|is|are) (?:\w+ "
        r")?(?:up|there|out|online|open|available|posted|announced|known|published|given|with you|on (?:the|our|"
        r"every))|(?:there (?:was|is|are|were|has been)|we (?:do |did )?(?:show|send|post|put up|gave|sent|issued)|"
        r"carries|carried) (?:a|an|the|two|three|several) (?:\w+ )?(?:notice|warning|sign|reminder|message|note|"
        r"letter|text|box|toggle|lock|hook|lid|cover|switch|latch)|(?:approval|go-ahead|signature|answer|reading|"
        r"form|sheet|papers|hours|payment|booking|cancellation|change|request) (?:\w+ ){0,4}(?:came|reached us|"
        r"arrived|went|was due|were due|got here)|(?:boarding|registration|booking|entry|the gate|check-?in) "
        r"(?:closed|closes|ended|ends)|(?:at|by) (?:\d[\d.:]*|noon|six|seven|eight|nine|ten) (?:there were|everyone|"
        r"we had|the others)",
        0.5,
        advice=_HERE,
        unless=FAIR,
    ),
    # Words of fault, whoever is meant.
    cue(
        r"neglect\w*|negligen\w*|ignor(?:e[ds]?|ing)|responsib\w+|faults?|mistakes?|errors?|blame\w*|carelessness|"
        r"overlook\w*|forg[eo]t\w*|omitted|caused?|culprit|guilty|incorrectly|wrongly|improperly|haste|hurry|"
        r"double-?check\w*",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"therefore|as a result|(?:that|this|it|which) (?:occurs|happens|comes|results|is caused|arises|tends|is "
        r"why|is what)|(?:you|one|clients?|customers?|users?|guests?|tenants?|parents?|owners?|passengers?) "
        r"(?:must|should|ought|start|are (?:to|asked|expected|responsible|required|supposed)|is (?:to|asked|"
        r"expected))|next time|in (?:the )?future|yourself|your own|your (?:side|end|part)|comes down to|(?:nobody|no "
        r"one|none) (?:\w+ed|told|said|rang|came|here (?:knew|can))|without (?:first |even )?\w+ing|asked "
        r"(?:clients|customers|guests|users|you|everyone|all|parents|tenants|passengers)|(?:i'd|i would|one would) "
        r"have (?:thought|expected)|one would|you'd think|in this position|forced you|who else|what did you",
        0.42,
        advice=_NOW,
        unless=FAIR,
    ),
    # What is theirs to explain, and what nobody can have missed.
    cue(
        r"(?:question|matter|thing|case|task|story) for (?:you|one|the|others|somebody|someone|your)\b|rather than "
        r"(?:for|to|with|by|on|at|from) (?:us|ours|here)|nothing (?:that )?we (?:could|can|see|know|have|had)|"
        r"(?:can't|cannot|couldn't|hard to|impossible to|difficult to) (?:be )?(?:missed?|overlooked?|misread|"
        r"misunderstood)|(?:no|little) (?:trouble|difficulty|problem) (?:making|reading|finding|seeing|"
        r"understanding)|(?:stamped|engraved|embossed|painted|burnt|sewn|glued|screwed) (?:on|in|into|onto|inside)|"
        r"went to (?:print|press)|everything (?:else )?(?:was|is|worked|went)|that (?:it|he|she|they) (?:was|were|is|"
        r"are) \w+ is|(?:isn't|can't be|not|couldn't be|nothing) (?:something|anything|a thing)? ?(?:we|i) (?:can|"
        r"could) (?:plan|change|know|control|influence|watch|prevent|account|allow)",
        0.45,
        advice=_NOW,
        unless=FAIR,
    ),
    # Where it was written, and when it was said.
    cue(
        rf"{_TOLD}(?: \w+){{0,3}} (?:on|in|at|inside|by|next to|above|under|over) (?:\w+ ){{0,3}}{_PLACE}|the (?:\w+ "
        rf"){{0,2}}{_PLACE} (?:says|said|shows|showed|reads|asks|tells|states|warns|has a|gives|mentions|stands|hangs|"
        r"is \w+ (?:feet|metres|inches))|(?:page|paragraph|point|section|line|step|clause|item|chapter) (?:one|two|"
        r"three|four|five|six|seven|eight|nine|ten|twelve|\d+)",
        0.42,
        advice=_HERE,
        unless=FAIR,
    ),
    cue(
        r"as (?:we|i) (?:said|wrote|told|explained|mentioned|pointed|warned|advised|recommended)|(?:exactly )?as "
        r"(?:agreed|discussed|described|explained|announced|advised|recommended|stated|shown|printed|written|ordered|"
        r"booked|signed|chosen|entered|requested|filled in|instructed|usual|every (?:year|time|week))|(?:was|were|"
        r"been|are|is) (?:sent|shown|handed|told|read out|asked|offered|informed|reminded|warned|mailed|emailed|"
        r"recommended|advised|suggested|explained|announced|pointed out)(?= )",
        0.4,
        advice=_HERE,
        unless=FAIR,
    ),
    # What the records show.
    cue(
        r"(?:was|were|is|are|been|had been) (?:chosen|selected|entered|typed|ticked|ordered|booked|confirmed|signed|"
        r"accepted|clicked|requested|declined|approved|filled in|keyed in|submitted|switched off|cancelled|deleted|"
        r"set|opened|changed|removed|used|collected|returned|picked)(?: \w+){0,2} (?:at|on|in|by|from|with|as|to|"
        r"without|for)|went by what (?:she|he|we|they|i) (?:\w+ )?(?:told|given|shown)|(?:we|i|they|he|she|the \w+) "
        r"(?:can |could )?(?:only |just )?(?:go|goes|went|work|works|worked) (?:by|with|from|on) what",
        0.45,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        rf"(?:from|with|by|in|under|bears?|carries|has|at|on) your (?:own )?{_YOURS}|in (?:the|your|that) (?:family|"
        r"household|house)",
        0.38,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:isn't|is not|wasn't|was not|aren't|weren't|not) (?:ours|us|ourselves|from us|by us|one of us|our (?:\w+ "
        r")?(?:doing|choice|hand|idea|wish|people|staff|side|end|drivers?|work|goods|house|shop))|we (?:only "
        r")?(?:fill in|write|print|send|deliver|book|use|make|ship|take|enter|build|cut|frame|type|process|go by|work "
        r"(?:with|from)|rely on|copy|engrave|sew|bake|mix|pour|paint|order|list|pass on) (?:only |just "
        r")?(?:what|as|whatever|according)|accept (?:\w+ ){0,5}in good faith",
        0.5,
        advice=_NOW,
        unless=FAIR,
    ),
    # In order when it left us.
    cue(
        r"in one piece|in (?:perfect|good|working|full|best) (?:order|condition|shape)|(?:was|were) (?:\w+ "
        r")?(?:fine|on ice|in "
        r"order|intact|whole|complete|working|clean|dry|tight|closed|full|sharp|new|tested|checked|sound|healthy|"
        r"shut|locked|fresh|perfect|sealed|correct) (?:when|on|at|before|until|as)|when (?:we|it|they) left "
        r"[^.!?;\n]{0,30} (?:was|were)|(?:left|leaves) (?:us|here|our \w+|the "
        r"(?:shop|house|workshop|warehouse|kitchen)) (?:\w+ly )?(?:\w+ed|"
        r"\w+n|whole|intact|complete|clean|dry|in|with|on)|(?:passed|passes) (?:every|all|both|the|its|their|our) "
        r"(?:\w+ ){0,2}(?:tests?|inspections?|checks?|controls?|audits?)|did (?:just |exactly |precisely )?what "
        r"(?:it|they) (?:was|were|is|are)|what happens",
        0.42,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:is|are|was|were|remains?|stays?|lies?|rests?|be|'s) (?:down to|up to|a matter for|a question of|the "
        r"(?:business|job|task|duty|concern|responsibility) of|in the hands of|left to|for|on) (?:the |our "
        rf")?(?:{ROLE}|one|people|person|parents)|(?:comes?|came) from (?:the |our )?{ROLE}|(?:the |an? |every "
        rf")?{ROLE}'s? (?:own )?(?:department|job|task|side|business|responsibility|affair|duty|hands?|risk|choice)|"
        rf"{ROLE} (?:are|is|must|should|have to|has to|keep|keeps|look after|see to|decide|forget)|whoever (?!is |can "
        r"|has time)\w+|(?:people|those|anyone|anybody|everyone|somebody|someone|he) who (?:\w+ ){1,6}|own (?:risk|"
        r"wish|request|accord|responsibility)",
        0.45,
        advice=_NOW,
        unless=FAIR,
    ),
    # What they chose and did.
    cue(
        r"you (?:went for|chose|picked|opted|took|wanted|preferred|asked for|declined|did not|didn't|said|decided|"
        r"insisted|wished|ordered|booked|signed|ticked|confirmed|agreed|accepted|came|put|left|had|were|used|kept|"
        r"gave|brought|sent|drove|let|set|wrote|paid|waited|moved|bought|rang|called|entered|typed|clicked|told|"
        r"opened|selected|stated|filled|knew|have (?:been )?\w+ed)|the (?:cheaper|cheapest|smaller|smallest|basic|"
        r"simple|simplest|standard|short(?:er)?|lower) (?:\w+)|without (?:a |an |any |the )?(?:lock|cover|lid|name|"
        r"label|helmet|receipt|permission|insurance|deposit|number|key|filter|water|oil|licen[cs]e|stamp|reservation|"
        r"appointment|notice)|without (?:anybody|anyone|supervision|protection)",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    # Too late, or not at all.
    cue(
        r"(?:in (?:good time|advance)|the first (?:we|i) (?:hear|have|heard)|only (?:now|on|after|when|last)|not "
        r"(?:until|before)|(?:a|one|two|three|four|five|six|nine|ten|\d+) (?:full )?(?:days|weeks|months|hours|"
        r"minutes|day|week|month|hour) (?:later|after|afterwards|late|too late|before|earlier)|(?:had|has) "
        r"(?:anybody|anyone|somebody|someone|it been|this been|the|there|one|nobody)|earlier|sooner|at the time|on "
        r"time|beforehand|since (?:january|february|march|april|may|june|july|august|september|october|november|"
        r"december|spring|summer|install\w*)|(?:until|till) the (?:last|final|evening|night|day)|the evening before|"
        r"on the day|after \d+)",
        0.38,
        advice=_NOW,
        unless=FAIR,
    ),
    # What is likeliest, and what nobody can be held to.
    cue(
        r"what (?:else )?(?:could|can|should|would) (?:we|the|a|anyone|anybody|our|one)|(?:cannot|can't|could not|"
        r"couldn't) (?:be (?:expected|held|blamed|everywhere)|know|guess|smell|watch|foresee)|no (?:way of knowing|"
        r"influence|control|part in)|(?:un|not )aware|(?:usual|common|commonest|likeliest|typical|main|frequent|"
        r"known|only|likely|probable) (?:cause|reason|culprit|explanation|source)s?|nine times out of ten|in (?:most|"
        r"nine|almost all|nearly all|such) (?:of ten )?cases|human (?:error|factor|element)|(?:improper|wrong|"
        r"careless|rough|incorrect|heavy) (?:use|usage|handling|storage|treatment|care|washing|driving|installation|"
        r"entry)|(?:wear and tear|misuse|user error|operator error)|judging (?:from|by)",
        0.42,
        advice=_NOW,
        unless=FAIR,
    ),
)
