"""Cues of tone.condescending: what any child could do, what takes training, and lessons nobody asked for."""

from __future__ import annotations

from guardian.checks.cues.talking_down import PLAIN
from guardian.checks.cues.tutelage import KIND
from guardian.checks.match import cue

_EQUAL = "Speak to them as to a colleague of another trade: name the thing once in plain words, without “{words}”."
_LESSER = (
    r"(?:trainees?|beginners?|child|children|pupils?|first-years?|apprentices?|students?|novices?|amateurs?|newbies?|"
    r"toddlers?|school ?(?:boys?|girls?|kids?|children)|freshm[ae]n|interns?|teenagers?|kindergart\w+|rookies?|"
    r"learners?|laym[ae]n|five-year-olds?|\w+-year-olds?|new starters?|first-timers?)"
)
_YOUNG = (
    r"(?:grandson|granddaughter|grandchild(?:ren)?|grandkids?|son|daughter|nephew|niece|children|kids?|teenager|"
    r"husband|wife|neighbou?r's (?:boy|kid|son)|younger (?:colleague|neighbou?r|relative|person)|mother|mum|mummy|"
    r"dad|father|teacher)"
)
_KNOWLEDGE = (
    r"(?:knowledge|understanding|grasp|training|reading|education|experience|schooling|command|expertise|"
    r"intelligence|logic|maths?|common sense|literacy|insight|practice|study|general knowledge|geography|physics)"
)
_MIND = (
    r"(?:see|hear|understand|tell|judge|notice|appreciate|grasp|spot|recognise|recognize|taste|feel|know|follow|read)"
)

ELEMENTARY = (
    # A child could.
    cue(
        r"(?:a|any|even a|my|every|an? (?:averagely |reasonably |half-?way )?(?:bright|clever|intelligent|"
        r"blindfolded)) (?:small |little |young |blind |trained |bright |clever )?(?:child|toddler|kid|baby|monkey|"
        rf"chimp\w*|ape|blind man|grandmother|grandma|granny|dog|schoolchild|{_LESSER}|idiot|caveman|parrot|"
        r"goldfish)(?: of (?:\w+|\d+)(?: years)?)? (?:could|would|knows|understands|manages|can (?:do|see|tell|"
        r"understand|manage|use|work|operate|read|assemble|figure|follow|learn|count|find))(?: \w+)? ?(?:do|see|tell|"
        r"understand|manage|use|work|operate|read|assemble|figure|follow|learn|count|find|know|build|install|press|"
        r"that|how|it|this|better|to)(?: \w+){0,3}|how (?:very |really |utterly )?(?:silly|stupid|absurd|naive|"
        r"simple|easy|obvious|pointless|ridiculous|elementary|childish|basic|straightforward) (?:the|your|this|that|"
        r"it|such)(?: \w+)? (?:is|was|sounds|really is|actually is|looks|question)(?: \w+){0,2}|(?:one|a|a quick|a "
        r"single|just one|a simple|another|a brief|a closer|a proper) (?:look|glance|peek|search|thought|read) (?:at|"
        r"into|in|through|of|on) (?:the|your|our|any|a|google|it)(?: \w+){0,3} (?:would|will|should|could|ought|is "
        r"enough|suffices|might)(?: \w+){0,4}",
        0.65,
        advice=PLAIN,
        unless=KIND + r"|\b(?:safely|ticket|fare|ride|for free|i'd like|we'd like|at your)\b",
    ),
    cue(
        r"(?:expect(?:ed)?|get|hear|used to|see|accept|know|have)(?: \w+){0,4} (?:from|of|in|with) (?:a |an |our |"
        rf"my |the |some |complete |absolute |first-year )?{_LESSER}(?=[.,;!]|$| (?:and|but|not|rather|who|of))|"
        r"(?:question|mistake|error|request|idea|remark|e-?mail|mails?|work|essay|letter|level|attempt) (?:like "
        r"(?:this|that|these|yours) )?(?:which |that )?(?:i|one|we)(?:'d| would|'ve| have)?(?: \w+)? (?:expect|hear|"
        rf"see|get|had|explain)(?: \w+){{0,2}} (?:from|of|in|to|with) (?:\w+ )?{_LESSER}|(?:typical|classic|common|"
        r"usual|basic|elementary|rookie|textbook|standard) (?:\w+ )?(?:mistake|error|question|misunderstanding|"
        rf"misconception|fallacy|confusion|worry) (?:of|for|by|among|with|from|made by|that) (?:\w+ )?(?:{_LESSER}|"
        r"people|customers|those|users|patients|parents|someone|you|the (?:\w+ )?public)(?: \w+){0,3}|(?:for|"
        r"considering you(?:'re| are)|not bad for|quite good for|pretty good for) (?:an? )(?:\w+ )?(?:woman|man|lady|"
        rf"girl|boy|foreigner|non-?native(?: \w+)?|housewife|pensioner|senior|{_LESSER}|layperson|self-taught \w+|"
        r"accountant|mother)(?:,| of your age,?)? (?:you|your|that|it|this)(?:'s|'re)? (?:know|are|is|did|have|do|"
        r"was|understand|write|quite|not|very|manage|managed|really|speak)(?: \w+){0,4}|not the (?:first|only|"
        rf"last) (?:\w+ )?(?:senior|elderly \w+|woman|lady|pensioner|{_LESSER}|layperson|older \w+|old \w+|parent|"
        r"grandmother)(?: \w+){1,4}",
        0.62,
        advice=_EQUAL,
        unless=KIND
        + r"|\b(?:hear from (?:your|our|the)|see (?:a|an|the|our)|know (?:that|how|what)|excellent|impressive|"
        r"remarkable (?:work|progress)|have (?:a|an|our|some|two|three))\b",
    ),
    # It takes training.
    cue(
        r"(?:it takes|takes|requires?|one needs|you(?:'d| would)? need|needs?|you(?:'d| would) have to have) (?:an? |"
        r"some |years of |more than |somewhat |rather |quite |a bit of |a certain ){0,2}(?:\w+ )?(?:trained|"
        r"experienced|expert|practised|practiced|degree|professional|certain|training|study|studies|years|"
        rf"{_KNOWLEDGE}|specialist|brain)(?: \w+){{0,3}} to (?:\w+ )?{_MIND}(?: \w+){{0,4}}|(?:some|a little|a bit of|"
        r"basic|a minimum of|elementary|a grain of|a shred of|minimal|the slightest|a rudimentary|a passing|better) "
        rf"(?:\w+ )?{_KNOWLEDGE}(?: (?:of|in|about)(?: [\w-]+){{1,4}})? (?:would|might|could|wouldn't|should|will|is "
        r"(?:needed|required|assumed)|never)(?: (?:not|have|be|go|certainly))?(?: \w+){1,4}|your (?:own |obvious |"
        rf"evident |apparent |utter |complete |limited ){{0,2}}(?:lack of (?:\w+ )?{_KNOWLEDGE}|inexperience|"
        r"ignorance|naivety|naivete|confusion|limited \w+) (?:shows|is|makes|becomes|of|about|in|explains|was|speaks|"
        r"really)(?: \w+){0,3}|(?:best|better|safer|wiser) (?:be )?left to (?:the )?(?:professionals|experts|"
        r"doctors|lawyers|specialists|those|people|us|someone|grown-?ups|adults|the pros|pros|trained|qualified|"
        r"engineers|accountants)(?: \w+){0,3}|stick to (?:what|things|the things|something|topics|subjects|matters|"
        r"stuff|your) (?:you |that you |i |one |people )?(?:know|understand|understands|can|are good|knitting|trade|"
        r"own|cooking|last|job)(?: \w+){0,2}",
        0.62,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:job advert|the post|the role|applicants)\b",
    ),
    cue(
        r"(?:i|we) (?:seriously |really |very much |rather |sincerely )?doubt (?:that |whether |if |very much "
        r")?(?:you|it|this|that|an explanation|any of (?:this|it)|the details|anyone)(?:'d|'ll| would| will| could| "
        r"can|'ve| have| really)? (?:\w+ )?(?:understand|follow|grasp|enlighten|get (?:it|this|that|the)|appreciate|"
        r"be able|see|know|read|means? (?:much|anything)|mean|tell you|help you understand|say much)(?: \w+){0,3}|"
        r"(?:i'd|i would|i could|we could|we'd|i can) explain[^.!?;\n]{0,50} but (?:i doubt|i'm not sure|it "
        r"(?:would|might|is|may)|you|that would|why|what would)(?: \w+){1,5}|(?:won't|will not|don't want to|"
        r"wouldn't want to|not going to|let me not|without|try not to) (?:bore|confus\w*|overwhelm\w*|overtax\w*|"
        r"trouble|burden|frighten|scare|bother|going into|go into|getting|get)(?:ing)? (?:into )?(?:you |your "
        r"(?:pretty )?head |yourself )?(?:with |by |into |about )?(?:the |any |too many |all the |such "
        r")?(?:technical(?:ities)?|details|theory|maths?|science|reasons?|figures|numbers|long words|big words|"
        r"jargon|paragraphs|law|legal)(?: \w+){0,3}|(?:think|reflect|use your (?:head|brain|eyes|imagination))(?: "
        r"about (?:it|this|that))? for (?:a|one|two|just a|half a|even a|only a)(?: \w+)? ?(?:minutes?|seconds?|"
        r"moments?)|use your (?:own )?(?:head|brains?|common sense|eyes|imagination|loaf|noggin|grey cells)|switch "
        r"on your brain|put (?:on )?your thinking cap(?: on)?",
        0.62,
        advice=_EQUAL,
        unless=KIND,
    ),
    # Lessons.
    cue(
        r"(?:can't|cannot|can not|won't|will not|am not going to|not here to|not my job to|not our job to|don't have "
        r"time to|have no time to|don't have the time to|hard to) (?:teach|educate|tutor|school|instruct|lecture)(?: "
        r"you| someone| people| anyone)? (?:[\w-]+ ){0,4}(?:by|over|in (?:an?|one|a single)|via|from scratch|how "
        r"to|a course|a lesson|lessons|the basics|basics)(?: \w+){0,3}|(?:let me|allow me to|permit me to|i shall|"
        r"i will|i'll|i have to|i must|i'd better|time to|perhaps i should|someone should|somebody should) (?:just |"
        r"quickly |briefly |gently |perhaps )?(?:educate|enlighten|school|give you a (?:\w+ )?(?:lesson|tutorial|"
        r"crash course|reality check)|set you straight|teach you|tell you how (?:life|the world|things|business)|"
        r"open your eyes|disabuse|bring you down to|clear up your|correct your (?:\w+ )?(?:assumption|view|idea|"
        r"belief|impression|misconception)|burst your)(?: \w+){0,4}|(?:a (?:quick |little |short |brief |small |"
        r"free ){1,3}(?:lesson|tutorial|history lesson|reality check|maths lesson|crash course|word of advice|life "
        r"lesson)|lesson (?:number )?one|first lesson)(?: in| on| for you| about|:|,)(?: ?\w+){1,4}|(?:it|this|"
        r"that|which|you) (?:may|might|will|should) (?:surprise|shock|amaze|astonish|come as a (?:shock|surprise|"
        r"revelation) to|be (?:surprised|shocked|amazed|astonished) to (?:learn|hear|know|find)|be news to|be a "
        r"revelation to)(?: you)?(?:,| to| that| but| how|:)(?: ?\w+){1,5}|(?:believe it or not|contrary to what "
        r"you(?: may| might)? (?:think|believe|assume|imagine|have (?:read|heard))|hard as it may be (?:for you )?to "
        r"(?:believe|grasp)|strange as it may (?:seem|sound)(?: to you)?|you may have noticed that (?:the|a|there|we|"
        r"water|things))(?:,| that)? (?:\w+ ?){1,4}",
        0.6,
        advice=PLAIN,
        unless=KIND
        + r"|\b(?:found|good news|free of charge|refund\w*|good surprise|approved|granted|we never|arrived)\b",
    ),
    cue(
        r"(?:i'm|i am|we're|we are|it's|it is|that's) (?:a little |rather |quite |really |somewhat |frankly |"
        r"honestly )?(?:surprised|amazed|astonished|baffled|surprising|amazing|astonishing|remarkable|bewildering|"
        r"stunned|puzzling) (?:that|how|to see|to hear|at how|by how|when) (?:a|an|someone|somebody|you|anyone|"
        r"people|little|grown|educated)[^.!?;\n]{0,60} (?:doesn't|does not|don't|do not|can't|cannot|needs?|never|"
        r"struggles?|has no|have no|fails?|asks?|little|understand|know|knows|unable)(?: \w+){0,3}|(?:ask|get|let|"
        rf"have|phone|call|try|consult|find) (?:your|a|any|some|the nearest|one of your) (?:\w+ )?{_YOUNG}(?=[.,;!]|$|"
        r" (?:to|who|they|he|she|about|if|for|can|might|could))(?: \w+){0,3}|(?:try to|please|just|do|simply|now) "
        r"(?:follow|stay with|keep up with|listen to|bear with) me (?:here|now|for a|on this|carefully|closely)(?: "
        r"\w+){0,3}|let(?:'s| us) (?:not pretend|not kid ourselves|be honest|be frank|face it|be realistic)[,:]? "
        r"(?:that )?(?:you|your|this|not)(?: \w+){1,6}|(?:can|could|there can|there could|may) be no (?:further|"
        r"more|possible|doubt|misunderstanding|room for) ?(?:confusion|misunderstandings?|doubts?|mix-?ups?|excuses?|"
        r"errors?) (?:on|from|at|in) (?:your|the customer's)(?: \w+){0,2}|(?:in your (?:shoes|place|position)|if i "
        r"were you),? i(?:'d| would)(?: rather| simply| just)? (?:stick|leave|stay|not|refrain|keep|listen|trust|"
        r"learn|read|think|ask (?:someone|somebody|an|a))(?: \w+){1,5}",
        0.6,
        advice=_EQUAL,
        unless=KIND
        + r"|\b(?:gift|tickets?|sign|collect|help with|i(?:'d| would) (?:take|choose|keep the)|received|reached)\b",
    ),
    cue(
        rf"(?:a|your|one of your|some|an older) (?:\w+ )?{_YOUNG}(?: of yours)? (?:could|might|would|can|may|will) "
        r"(?:surely |perhaps |certainly |easily )?(?:sit|show|explain|do it|set|teach|read|walk|talk|fix|manage|"
        r"install|guide|take over)(?: \w+){0,3}|(?:since|as|because|given that|seeing that|seeing as|"
        r"considering(?: that)?) (?:you(?:'re| are)|you (?:have|know|understand|seem to)) (?:obviously |clearly |"
        r"evidently |apparently )?(?:not (?:a |an |exactly |very |really |particularly |much of a "
        r"){0,2}(?:technical|tech|expert|engineer|lawyer|trained|numbers|professional|specialist|experienced|"
        r"native|from the|in the|computer|mathematic\w*|educated|familiar|local)|no (?:expert|engineer|lawyer|"
        r"technical|specialist|professional|experience|idea|training|background|knowledge)|so little|very little|"
        r"little (?:experience|idea|knowledge)|nothing about|only an? \w+|just an? \w+|a mere \w+|a layman|an "
        r"amateur|out of your depth)(?: \w+){0,3}",
        0.62,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:not (?:an? )?(?:native|local)[^.]{0,40}(?:i(?:'ve| have)|we(?:'ve| have)))\b",
    ),
    cue(
        r"(?:you|customers?|tenants?|parents|patients|laym[ae]n|one) (?:can't|cannot|can not|could hardly|can hardly|"
        r"aren't|are not) (?:really )?be expected to (?:understand|know|see|judge|grasp|follow|appreciate|"
        r"remember)(?: \w+){0,3}|(?:walk you|explain|say|repeat|spell|type|write|take you|put)(?: [\w']+){0,4} "
        r"(?:very|extra|nice and|really|ever so) slowly|(?:thought|assumed|believed|hoped) (?:that )?(?:everybody|"
        r"everyone|anyone|anybody|all the world|all adults) (?:knew|knows|understood|could|was aware|would know)(?: "
        r"\w+){0,4}|(?:suggest|recommend|advise|propose|invite|urge)(?: that)? (?:you )?(?:to )?(?:first |perhaps |"
        r"kindly )?(?:learn\w*|look up|familiari[sz]e|brush up|acquaint|educate|take (?:a|some) (?:course|"
        r"class|lessons?)|do (?:some|your|a little) (?:reading|homework|research)|think (?:first|before|again|"
        r"harder)|inform yourself|read up)(?: \w+){0,4}|(?:read|look|try|listen|count|check)(?: [\w']+){1,5},? "
        r"(?:this time|and this time|but this time)(?: \w+){1,5}|(?:if|once|when|for those who) (?:one|you|people|"
        r"someone|somebody)? ?(?:only |just |actually )?(?:bothers?|takes the (?:time|trouble)|makes the effort|can "
        r"be bothered|cares?) to (?:look|read|think|listen|count|search|scroll|open|check|ask)(?: \w+){0,2}",
        0.6,
        advice=_EQUAL,
        unless=KIND + r"|\b(?:course (?:is|starts)|our course|we offer|we (?:assumed|thought|shouldn't))\b",
    ),
    cue(
        r"(?:isn't|is not|can't be|wasn't|not)(?: really| actually| exactly)? (?:that|so|all that|terribly) "
        r"(?:difficult|hard|complicated|tricky) to (?:\w+)(?: \w+){0,4}|(?:explain|explained|say|show)(?: "
        r"\w+){0,3} to (?:our |the |my |small |young )?(?:first-?graders|children|kids|pupils|toddlers|trainees|"
        r"beginners|schoolchildren|apprentices|laym[ae]n|\w+-year-olds)(?=[.,;!]|$)|(?:job|matter|task|thing|case|"
        r"work|something) (?:best |better )?(?:left |reserved )?(?:for|to) (?:the )?(?:trained |qualified |real "
        r")?(?:professionals|experts|specialists|grown-?ups|adults|pros|people who)(?: \w+){0,3}|spare you (?:the|"
        r"all the|any|a) (?:\w+ )?(?:explanations?|details|technical\w*|theory|reasons?|maths?|lecture|physics|"
        r"science|specifics)(?: \w+){0,2}|(?:got|get|have|take|took|found|picked up) (?:your |this |that |the "
        r")?(?:information|ideas?|knowledge|wisdom|facts|expertise|opinion|theory)(?: \w+)? (?:from|on|in|off|at) "
        r"(?:the )?(?:internet|google|facebook|wikipedia|youtube|an? forum|some (?:forum|blog|website|magazine)|"
        r"social media|tv|television|a neighbour|pub|hearsay|tiktok|back of)|even (?:our|the|my) (?:youngest|newest|"
        r"oldest|smallest|slowest|least \w+|weakest|first-year|elderly|older)(?: \w+)? (?:\w+ )?(?:has no|have no|"
        r"had no|can (?:do|use|open|handle|read|understand|manage)|could|manages?|knows?|understands?|gets?|"
        r"copes?)(?: \w+){0,4}|(?:want|like|wish|hope|expect) to be taken seriously(?: \w+){0,2}",
        0.6,
        advice=PLAIN,
        unless=KIND + r"|\b(?:(?:i|we)(?:'ll| will| can) (?!spare)|so (?:i|we)(?:'ve| have))\b",
    ),
)
