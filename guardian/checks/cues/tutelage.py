"""Cues of tone.condescending: as to a child: made small enough to follow, praised for trifles."""

from __future__ import annotations

from guardian.checks.cues.talking_down import PLAIN, STEP
from guardian.checks.match import cue

_EQUAL = "Speak to them as to a colleague of another trade: name the thing once in plain words, without “{words}”."
KIND = (
    r"\b(?:sorry|apolog\w*|(?:our|my) (?:\w+ )?(?:fault|mistake|form|page|label|wording|rules|oversight|letter|site)|"
    r"(?:we|i) (?:should|ought|made|wrote|put)|not (?:clear|obvious)|glad|gladly|happy to|thank\w*|if (?:you(?:'d)?|"
    r"that|it) (?:like|prefer|want|wish|help\w*)|good question|you asked|as you asked|don't worry|welcome|"
    r"congratulations|proud|exam|passed|your (?:child|daughter|son|pupils?|class)(?: \w+)? (?:did|has|was|will))\b"
)
_FOLLOW = r"(?:follow|understand|grasp|take in|digest|cope with|manage|comprehend|keep up with|handle|relate to)"
_TRIFLE = (
    r"(?:find|finding|found|manag\w+|discover\w*|read|reading|notic\w+|work\w* out|figur\w+|open\w*|click\w*|press\w*|"
    r"switch\w*|plug\w*|spott?\w*|typ\w+|remember\w*|spell\w*|get\w* (?:this|that) far|got (?:this|that) far|us\w+|"
    r"look\w*|turn\w*|count\w*|locat\w+|attach\w*|download\w*|fill\w*|log\w*)"
)
_TRADE = (
    r"(?:engineer|teacher|manager|adult|grown-?up|grown (?:man|woman)|business (?:owner|man|woman)|parent|"
    r"professional|customer|person|educated \w+|intelligent \w+|academic|graduate|student|driver|landlord|tenant|"
    r"homeowner|someone|somebody|man|woman|lady|gentleman|doctor|nurse|lawyer|accountant|home owner|solicitor|head "
    r"teacher|chef|author|secretary|treasurer|mother|father|pensioner|musician|farmer|director)"
)

TUTELAGE = (
    # Made small enough.
    cue(
        r"(?:in|so|put|such) (?:(?:a|some) )?(?:way|words|terms|language|manner|form|fashion|that|bites|portions|"
        r"pieces|steps)(?: that| which| small enough| simple enough)? (?:even )?(?:you|anyone|everyone|people like "
        rf"you|somebody like you)(?: \w+)? (?:can|could|might|may|will|should|would|ought to)(?: \w+)? {_FOLLOW}(?: "
        r"\w+)?|(?:so|in order) that (?:it|this|that|there|nothing)(?: \w+)? (?:can't|cannot|can not|could not|won't|"
        r"will not|can|may|should)(?: not| hardly| no longer)? (?:possibly )?(?:be|get) (?:misunderstood|misread|"
        r"overlooked|missed|confused|mistaken|forgotten) ?(?:again|this time|even by you|a second time|by anyone)|"
        r"(?:short|simple|small|easy|big|little|large|plain|tiny) (?:\w+ )?(?:sentences|words|letters|steps|terms|"
        r"print|type|chunks|bites|pictures) (?:this time|again|for you(?! to (?:keep|sew|glue))|since|now,|because "
        r"you|as you)(?: \w+)?|(?:use|try|speak|talk|write|type|go|explain it)(?: \w+)? (?:with |in )?(?:shorter|"
        r"simpler|slower|smaller|plainer|easier|more slowly)(?: (?:sentences|words|steps|language|terms))? (?:this "
        r"time|for you|again|then|from now on)",
        0.7,
        advice=_EQUAL,
        unless=KIND,
    ),
    cue(
        r"(?:explained|written|said|set out|put|stated|laid out|spelled out|spelt out|described|there|given)(?: "
        r"\w+){0,2} (?:in|with) (?:\w+ )?(?:plain|simple|clear|plainest|simplest|clearest|big|large|bold|black|easy|"
        r"everyday|short)(?: [\w-]+){0,4},? (?:but|yet|and yet|and still|though) (?:\w+ )?(?:evidently|apparently|"
        r"obviously|clearly|it seems|still|even|that|perhaps|somehow|you)(?: \w+){0,4}|(?:once|when|after|as soon as|"
        r"if) you(?:'ve| have) (?:finally |perhaps |properly |actually )?(?:calmed|cooled|settled|sobered|read (?:it|"
        r"this|that|the \w+) (?:twice|again|properly|carefully|slowly|through)|slept on|thought (?:it|this|about)|"
        r"taken (?:the time|a (?:deep )?breath)|done (?:your|a little|some) (?:homework|reading|research)|stopped "
        r"\w+ing|had a (?:think|rest|good)|grown up)(?: [\w']+){0,6}|(?:it|this|things|everything|all|that)(?:'ll| "
        r"will| may| should)(?: all| surely| soon)? (?:make|start to make|begin to make) (?:more |perfect )?sense "
        r"(?:to you|even to you|when you(?:'re| are)|once you(?:'re| have| are|'ve))(?: \w+){0,2}|(?:one (?:thing|"
        r"topic|question|subject|step|point) (?:at a time|per \w+),? (?:please|if you)|(?:do |please )?try to "
        r"(?:concentrate|focus|stick|keep|remember|follow|pay attention|think|listen|sit|be|use) (?:on |to |your |a "
        r")?(?:one|little|simple|the point|the topic|facts|clearly|logically|before|first|still)(?: \w+){0,3})",
        0.65,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:(?:i|we) will keep|small steps|the dog|your dog|headset)\b",
    ),
    cue(
        r"(?:the |some |very |absolute |bare |a few |these |your |those |basic ){0,3}(?:basics|abc|alphabet|"
        r"fundamentals|rudiments|ground rules|first principles)[^.!?;\n]{0,20} (?:since|as|because|which|that|seem|"
        r"appear|first|are|is)(?: \w+){0,3} (?:missing|lacking|unclear|apparently|evidently|obviously|needed|escaped|"
        r"unknown|new|necessary|lost)|(?:which|what|any)(?: one)?(?: of (?:the|those|these|my|our))? (?:words?|parts?|"
        r"bit|letters?|syllables?|sentences?)(?: (?:of|in) (?:my|our|the|that|this|it|[\"'\w]+)(?: \w+){0,3})? (?:was|"
        r"were|is|are|did|do|don't|didn't|has|have|gave|gives|caused?|you)(?: \w+){0,3} (?:difficult\w*|hard|unclear|"
        r"understand|grasp|get|trouble|problems?|escape|confus\w+|too (?:long|much|hard|difficult)|not clear)(?: "
        r"\w+)?|(?:don't|do not|no need to|there's no need to|you needn't|please don't|never|not to) (?:even )?(?:try|"
        r"attempt|bother|worry|trouble|strain|need)(?: yourself)? (?:to )?(?:think|understand\w*|grasp|figur\w+|make "
        r"sense|comprehend|work out|follow|about (?:the|how|why|what))(?: [\w-]+){1,6}[,;:]? (?:just|simply|only)(?: "
        r"\w+){1,2}",
        0.7,
        advice=STEP,
        unless=KIND,
    ),
    # As to a child.
    cue(
        r"(?:as|like) (?:i|we)(?: always| often| sometimes| have to| usually)? (?:tell|say to|explain to|told|teach|"
        r"explained to|keep telling) (?:my|our|the) (?:own )?(?:\w+[- ]year[- ]old|kids?|children|son|daughter|pupils|"
        r"students|nephew|niece|toddler|grand\w+|class|little \w+|apprentices?|trainees?|beginners|dog|new \w+|"
        r"first\w*)|(?:,|now|listen|well|see|no|look|and) young (?:man|lady|fellow)(?=[.,!?])|little (?:lady|madam|"
        r"man)(?=[.,!?])|(?:now|well|there|oh|look|listen|see|yes|no|careful|sorry|right),? (?:my dear|dear (?:lady|"
        r"sir|girl|boy|man|child|woman)|my friend|sweetheart|sweetie|honey|love|darling|pet|sunshine|kiddo|champ|"
        r"buddy|pal|mate|chap|fellow)(?=[.,!:;])|(?:^|(?<=[.!?] )|(?<=\n))(?:sweetheart|sweetie|honey|darling|"
        r"sunshine|kiddo|princess|young man|my (?:dear|good) \w+)(?=,)|(?:that's|this is|it's|that is|it is|that "
        r"isn't|this isn't) (?:not )?(?:how|the way) (?:\w+ ){0,3}(?:works?|goes|done),? (?:my |i'm |i am |you know|"
        r"dear|love|mate|young|sweet|and any)(?: ?\w+){0,2}|not how any of (?:this|it|that)(?: \w+)?|(?:grown-?ups?|"
        r"adults?|someone (?:older|senior|competent|in charge|sensible|capable|who (?:understands|"
        r"knows)))[^.!?;\n]{0,24} (?:(?:i|we) (?:can|could|may|might) (?:talk|speak|deal|discuss)|(?:in|at) (?:the|"
        r"your) (?:office|house|room|family|team|company|home|firm)(?: \w+){0,4} (?:speak|talk|deal))(?: \w+)?",
        0.7,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:dear (?:mr|ms|mrs|all|team)|please take|tickets?)\b",
    ),
    cue(
        r"(?:well done|bravo|congratulations|congrats|good (?:girl|boy|job|for you)|clever (?:girl|boy|you)|kudos|"
        r"hats off|gold star|full marks|top marks|how clever|very good|excellent|wonderful|what an? (?:achievement|"
        r"feat))(?:,|:| -| for| on| to you for| that| of you to){0,2} ?(?:you(?:'ve| have|'re)?(?: \w+ed)? |"
        rf"actually |finally |even |having |of you to |for ){{0,2}}{_TRIFLE} (?:the|that|a|it|all|where|how|out|your|"
        r"this|us)(?: \w+){0,4}|(?:you )?(?:did|have done|'ve done|are doing) (?:very |so |really |quite |"
        rf"remarkably )?(?:well|splendidly|brilliantly|nicely|admirably) (?:to|in|by) {_TRIFLE}(?: \w+){{1,6}}|bless "
        r"(?:you|your (?:\w+ )?(?:heart|soul|cotton)|him|her|them)(?: for)?(?: \w+){0,2}|(?:all on your own|all by "
        r"yourself|without (?:any )?help|like a (?:big|grown))(?=[.!])",
        0.65,
        advice="Say what is right about it, as to an equal, or leave it out, instead of “{words}”.",
        unless=r"\b(?:sorry|thank\w*|mistake|bug|error before|nobody else|sneeze|exam|race|before we did|our)\b",
    ),
    cue(
        r"(?:it(?:'s| is)|that(?:'s| is)|how|i find it|we find it|it(?:'s| is) (?:really|quite|rather|very|almost|"
        r"so))(?: (?:really|quite|rather|very|almost|so|a little))? (?:cute|sweet|adorable|touching|charming|"
        r"endearing|amusing|quaint|lovely|nice|admirable|funny|heart-?warming|commendable|delightful|entertaining|"
        r"rather sweet) (?:that|how|of you (?:to|that)|to see (?:that )?you) ?(?:you )?(?:\w+ )?(?:think|believe|"
        r"thought|imagine|suppose|try|tried|have (?:read|found|looked|tried|heard|formed|been reading|googled|an "
        r"opinion|done some)|'ve (?:read|found|looked|tried|heard|googled)|want to|assume|worry|expect)(?: \w+){0,4}|"
        r"your (?:\w+ )?(?:theory|theories|idea|ideas|view|notion|version|interpretation|calculations?|explanation|"
        r"drawing|plan|proposal|faith|confidence|enthusiasm|opinion|reasoning|maths?|guess|diagnosis|efforts?|attempt|"
        r"understanding|suggestion|concern)(?: (?:about|of|on|for|in|at|as to|that)(?: [\w-]+){1,5})? (?:is|are|was|"
        r"were|sounds?|seems?) (?:\w+ )?(?:charming|cute|sweet|touching|adorable|amusing|quaint|endearing|"
        r"interesting(?=,? but)|creative|imaginative|colou?rful|naive|na\u00efve|admirable|fanciful|inventive|"
        r"entertaining|amateurish|childish|simplistic|rather (?:basic|simple)|wishful|commendable|"
        r"simple-minded)(?=[.,;!]| but| and)",
        0.65,
        advice=PLAIN,
        unless=KIND + r"|\b(?:we(?:'d| would) (?:love|like)|let's use|we(?:'ll| will) use)\b",
    ),
    # How life is.
    cue(
        r"(?:in|back in|welcome to|out here in|here in|that's|such is|this is|to) (?:the )?(?:real world|grown-?up "
        r"world|adult world|adult life|business world|world of (?:work|business|grown)|real life|business, my|life, "
        r"my)(?:,| of|(?=[.!])| where)(?: \w+){0,2}|you(?:'ll| will| may| might)(?: soon| one day| no doubt| surely| "
        r"probably)? (?:find|learn|discover|see|understand|realise|realize|know|appreciate|notice|"
        r"agree)[^.!?;\n]{0,12},? (?:when|once|after|as|with|the day) (?:you(?:'ve| have|'re| are)? (?:been|worked|"
        r"lived|grown|gained|spent|older|a (?:little|bit)|had|run|gathered|become|got|get|acquire|seen|own)|a (?:few|"
        r"little) more (?:years|experience)|more experience|time,|age,)(?: \w+){0,4}|you (?:must|have to|need to|"
        r"should|ought to) (?:try to |please |just |first |also |really )?(?:understand|realise|realize|appreciate|"
        r"remember|learn|bear in mind|accept|be aware|see) that (?:a|an|the|running|things|in|we|our|not|life|one|"
        r"there|nobody|some|everything) (?:[\w-]+ ){0,4}(?:is|are|has|have|can't|cannot|can|do|does|cost|works?|need|"
        r"takes?|don't|come)(?: \w+){1,4}",
        0.6,
        advice=PLAIN,
        unless=KIND + r"|\b(?:tested|case|measure|deposit is|must (?:be|have))\b",
    ),
    cue(
        rf"(?:an?|any|every|even an?|as an?|surely an?|of an?|no) (?:[\w-]+ )?{_TRADE}(?: (?:of|like|with|in)(?: "
        r"[\w-]+){1,3})?,? (?:surely |really |of all people,? |at least |certainly |also )?(?:should|ought to|"
        r"would|is (?:expected|supposed|presumed)|can be expected|could be expected|might be expected|must|will|"
        r"to)(?: surely| at least| really)? ?(?:to )?(?:be )?(?:capable of|able to (?:read|count|spell|add|tell|find|"
        r"follow|see|work|use|understand|grasp|operate|fill|think|manage)|know(?:s)? (?:that|how|what|the difference|"
        r"better|a|when|where|the)|manage (?:to|a|that|this|the)|understand (?:that|how|what|the|a)|familiar with|"
        r"grasp|realise|realize|master|be trusted to|expected to (?:know|read|understand|count|manage))(?: "
        r"\w+){0,4}|(?:you|teacher|professor|engineer|parent|accountant|doctor|lawyer|adult|director|manager|"
        rf"{_TRADE}),? of all people|one would (?:expect|think|hope|assume|imagine|suppose|have (?:thought|expected|"
        r"hoped|assumed))(?:,| that)? ?(?:a|an|any|every|someone|somebody|you|from a|of a|your|people|that a|at your|"
        r"even)(?: \w+){1,5}",
        0.6,
        advice=PLAIN,
        unless=KIND,
    ),
    cue(
        r"(?:concept|idea|notion|principle|difference|meaning|word|term|existence|distinction|difference|rule|custom|"
        r"purpose)s? (?:of|between)? ?[^.!?;\n]{2,40} (?:should|ought|must|may|will|might|is|are|seems?|appears?|"
        r"cannot|can't|has|have|surely)(?: \w+){0,2} (?:not |really |entirely |quite |perfectly |wholly |hardly |be "
        r"){0,2}(?:familiar|known|clear|new|foreign|alien|unknown|lost|escaped?|eludes?|strange|a mystery|beyond|"
        r"within) ?(?:to|on|you|your)(?: you)?|(?:a (?:quick |brief |short |simple )?(?:look|glance|peek) (?:at|in|"
        r"into)|open|consult|see|check|read|try|any|every|(?:it's|it is|is|stands|found) in) (?:any|a|the|your|some|"
        r"whichever) (?:\w+ )?(?:school ?books?|text ?books?|dictionary|encyclop\w+|atlas|primer|children's book|"
        r"calendar|calculator|map|thesaurus|globe|grammar book)(?: \w+)? ?(?:would|will|could|can|might|tells?|shows?|"
        r"teach\w*|explains?|says|for|under)(?: \w+){0,3}|(?:i|we) (?:do |really |sincerely |certainly )?(?:hope|"
        r"trust|take it|assume|suppose|presume|imagine|gather|doubt|expect|fancy)(?: that)? (?:this|that|the|none|it|"
        r"those|neither|you)(?: [\w-]+){0,6} (?:isn't|is not|are not|aren't|hardly|won't|will not|doesn't|does not|"
        r"comes?|not|'s) (?:be |come |as |exactly |quite |really |too ){0,3}(?:news|new|a (?:surprise|revelation|"
        r"shock|secret|mystery)|too (?:hard|difficult|much|complicated|advanced)|familiar|foreign|unknown|beyond)(?: "
        r"\w+){0,2}",
        0.65,
        advice=PLAIN,
        unless=KIND,
    ),
)
