"""Cues of tone.hostile: the reader's worth, wits and honesty denied, in the sentences people do it in."""

from __future__ import annotations

from guardian.checks.cues.reprimand import COOL, FACT
from guardian.checks.cues.vocabulary import ABUSE, BASE, CLAUSE, CUSTOMER, DEGREE, FOUL, FULL, LETTER, PESTERING, VICE
from guardian.checks.match import cue

_KIND = (
    r"\b(?:sorry|apolog\w+|our (?:fault|mistake|own|side|first|last|system|answer|reply|letter)|ourselves|thank\w*|"
    r"glad|grateful|scam\w*|phish\w*|i agree|you(?:'re| are) right|you are not|you're not|had to|never meant|of ours|"
    r"by mistake|to happen|must have been|happened to you|our colleague|my colleague|if anyone|my own|we were|i was|"
    r"am ashamed|novel about|the play|the film)\b"
)
_THING = r"(?:whole |entire |last |latest |long |little |so-called )?"
_MEETING = r"(?:dealing|working|speaking|talking|corresponding|doing business|arguing|having anything to do)"

AFFRONTS = (
    # You are, how can one be, such a thing is.
    cue(
        r"you(?:'re| are|'ve been| have been|'ve become| were| must be| seem| sound| do sound| really are| clearly "
        rf"are)(?: (?:{DEGREE[3:-1]}|being|a|an|the|as|most|more|nothing but|little|no better than|the sort of|one|"
        rf"every bit as)){{0,4}} (?:{BASE[3:-1]}|{ABUSE[3:-1]})",
        0.75,
        advice=FACT,
        unless=_KIND + r"|\b(?:not|never|(?:if|that|whether|unless|feel|think|nor|makes?) you(?:'re| are| were)?|"
        r"cheap|whatever)\b",
    ),
    cue(
        rf"how (?:{BASE[3:-1]}|blind|slow|hard)(?: \w+)? (?:does one|must one|must you|do you|can you|can one|can "
        r"anyone|can anybody|can a person|can people|can somebody|can someone|would one|would you|is it possible)(?: "
        r"(?:really|actually|possibly|have|need|to|be|get)){0,4}|what (?:kind|sort|type|breed) of (?:an? )?(?:person|"
        r"human being|people|parent|parents|man|woman|adult|customer|tenant|fool|idiot|owner|lunatic|monster|mind|"
        r"student|neighbou?r|family|guest|client|buyer|patient)(?: \w+){0,2}",
        0.7,
        advice=COOL,
        unless=_KIND
        + r"|\b(?:help|looking for|insur\w+|ticket|visa|customer (?:are you|account)|need|prefer|would suit)\b",
    ),
    cue(
        r"(?:such|what|this|that|your|sheer|pure|plain|utter|so much|that much|such utter|such sheer|breathtaking|"
        r"staggering|boundless|shocking|unbelievable|incredible)(?: (?:an|amount of|degree of|level of|kind of|bit of|"
        rf"act of|piece of|utter|sheer|brazen|blatant|total|complete|own)){{0,3}} {VICE}(?: \w+)?",
        0.75,
        advice=FACT,
        unless=_KIND + r"|\b(?:insurance|negligence (?:claim|cover)|our|my)\b",
    ),
    cue(
        r"(?:i|we)(?:'ve| have|'d| had)? (?:rarely|seldom|hardly ever|never|scarcely)(?: in (?:my|all my|our) (?:life|"
        r"time|\w+ years))?(?: ever| once| yet)? (?:seen|met|come across|had|encountered|known|heard|read|dealt with|"
        r"experienced|witnessed|received|served|hosted|taught|treated)(?: (?:such|so|a|an|anybody|anyone|any|quite|"
        rf"somebody|someone|anything|with|more|as|much|in)){{1,4}} (?:{BASE[3:-1]}|{FOUL[3:-1]}|{VICE[3:-1]}|"
        rf"{ABUSE[3:-1]}|\w*less|difficult|unpleasant|un\w+able)(?: \w+)?",
        0.75,
        advice=FACT,
        unless=_KIND,
    ),
    cue(
        r"(?:the )?(?:only|real|actual|biggest|main) (?:thing|problem|fault|part|one|defect|person|bug|issue|"
        r"danger)(?: (?:wrong|faulty|broken|defective|at fault|to blame|here|slow|stupid|with (?:it|that|this|the \w+|"
        r"your \w+)|in (?:this|all this|the whole)(?: \w+)?)){0,3} (?:is|was|would be|seems to be|sits) (?:the "
        r"(?:person|man|woman|one|user|owner|driver|cook|hand|hands|customer|reader|fool|idiot|operator|player|rider|"
        r"tenant)|you|yourself|your own|between (?:the chair|your ears)|in front of)(?: (?!r\b)\w+)?",
        0.75,
        advice=FACT,
        unless=_KIND,
    ),
    cue(
        rf"(?:{CUSTOMER[3:-1]}|anyone|anybody|someone|somebody|those|a (?:person|man|woman|customer|guest|client))(?: "
        rf"\w+)?,? (?:so|as|that|equally) (?:{BASE[3:-1]}|blind|rude|difficult|stupid|slow|mean)(?: as (?:you|your "
        rf"\w+|that|this))?(?: \w+)?|(?:{CUSTOMER[3:-1]}|types|folks?|lot|men|women|someone|somebody|anyone|anybody|"
        r"no one|nobody) (?:of your (?:sort|kind|type|ilk|calib(?:er|re)|breed)|like your(?:self|selves)? (?:have|are|"
        r"make|cost|never|always|give|should|ought|do|don't|think)|as \w+ as (?:you|yourself))(?: \w+)?",
        0.75,
        advice=COOL,
        unless=_KIND + r"|\b(?:as (?:kind|patient|loyal|good|nice|careful|helpful|busy|skilled|experienced|generous|"
        r"thoughtful|friendly) as)\b",
    ),
    # A letter that is a lie, an insult, a joke; what it is worth.
    cue(
        rf"your {_THING}(?:{LETTER[3:-1]}|behaviou?r|story|excuses?|version|account|tone|conduct|manners?|attitude|"
        r"argument|opinions?|performance|antics|little game|accusations?|insults?|threats?|display|outburst)(?: "
        r"(?:\w+|about \w+ \w+|of \w+ \w+|to \w+ \w+|towards? \w+ \w+))? (?:is|are|was|were|has been|reads like|"
        rf"sounds like|amounts? to|contains|'s)(?: (?:{DEGREE[3:-1]}|one|a|an|the|nothing but|nothing more than|"
        r"nothing short of|full of|made of|based on|long|big|single|great|pack of|bunch of|string of|load of|piece of|"
        rf"heap of|tissue of|collection of|riddled with|most|more|worst)){{0,5}} (?:{FOUL[3:-1]}|{VICE[3:-1]}|lies?|"
        r"lie|insults?|nonsense|rubbish|garbage|drivel|fantas(?:y|ies)|fiction|fairy tales?|invented|inventions?|"
        r"bluff|joke|farce|slander|libel|blackmail|extortion|waste|worthless|worth nothing|beneath|disgrace|made up|"
        r"untrue|cheek|unacceptable|out of order|below the belt)(?: \w+)?",
        0.75,
        advice=FACT,
        unless=_KIND,
    ),
    cue(
        rf"(?:what|such) an? (?:\w+ )?{FOUL}(?: \w+)? (?:{LETTER[3:-1]}|thing to (?:say|write|do)|person|man|woman|"
        r"remark|way|attitude|accusation|lie|story|tone|trick|idea|excuse|performance)|(?:this|that|it)(?:'s| is| "
        r"was) (?:nothing but |plain |pure |sheer |simply |just |nothing short of |clearly |outright )?(?:blackmail|"
        r"slander|libel|extortion|harassment|bullying|vandalism|fraud|theft|an? (?:barefaced |outright |blatant |"
        r"bare-faced |downright |complete |total |absolute )?(?:lie|insult|disgrace|scandal|farce|impertinence|cheek|"
        r"outrage))(?= and (?:you|we|i)|!| on your| from you| of yours| by you)",
        0.65,
        advice=FACT,
        unless=_KIND,
    ),
    cue(
        r"(?:of all the|i(?:'ve| have) (?:read|heard|seen|had)|we(?:'ve| have) (?:read|heard|seen|had))(?: \w+){0,2} "
        rf"(?:{FOUL[3:-1]}|nonsense|rubbish|garbage|drivel|tripe|idiocy|excuses|whining|moaning)(?: \w+){{0,5}},? "
        rf"(?:but|and)? ?(?:your|yours|this|you)(?: \w+){{0,2}}|(?:the )?most {FOUL}(?: \w+){{1,3}}(?: (?:i|we)(?:'ve|"
        r" have)?(?: ever)?| in (?:\w+ )?years| on my desk)",
        0.6,
        advice=FACT,
        unless=_KIND,
    ),
    # Had you any decency; if you had half a brain.
    cue(
        r"(?:had you|if you had|if you(?:'d| would) (?:only )?(?:had|have|possess(?:ed)?|show)|if you possessed|if "
        r"only you had|were you (?:to have|blessed)|with|lacks?|without|haven't|don't have|have no|not have)(?: "
        r"(?:even|just|only|any|one|an|a|the|got|half|some|so much as|but)){0,3} ?(?:(?:ounce|shred|scrap|spark|grain|"
        r"bit|trace|hint|iota|modicum|drop|gram|touch|speck|morsel|inkling|sense|spine|courage) of|basic|common|least|"
        r"slightest|the)? ?(?:decency|shame|manners|brains?|self-respect|honou?r|conscience|respect|upbringing|"
        r"dignity|wits?|backbone|intelligence|common sense|gratitude|honesty|class|breeding)(?: \w+)?",
        0.65,
        advice=COOL,
        unless=_KIND + r"|\b(?:brain (?:injury|scan|tumou?r)|with (?:all )?(?:due|the greatest|great) respect|class|"
        r"with respect|honou?r to)\b",
    ),
    cue(
        r"(?:if|were) (?:brains|stupidity|cheek|wit|ignorance|rudeness|wits|intelligence|arrogance|laziness|"
        r"complaining|moaning) (?:were|was|could|had|hurt|paid|made|cost|an|to)(?: \w+){0,4}|if you (?:put|spent|"
        r"invested|showed) (?:half|a tenth|a fraction|as much|even half|a quarter)(?: \w+){0,4} (?:in|into|on|for|"
        r"as)(?: \w+){0,4}",
        0.65,
        advice=COOL,
        unless=_KIND + r"|\b(?:save|deposit|money)\b",
    ),
    cue(
        r"(?:a|any|every|no|two) (?:fully )?(?:grown|grown-up|sane|sensible|decent|normal|reasonable|educated|"
        r"civilised|civilized|literate|thinking|functioning|self-respecting|half-intelligent|halfway "
        r"intelligent)(?:-?up)? (?:adults?|m[ae]n|wom[ae]n|person|people|human being|customer|tenant|parent|reader|"
        r"citizen|guest|driver|mind)(?: \w+)? (?:ought|should|would|can|could|behaves?|does|do|writes?|talks?|treats?|"
        r"asks?|needs?)(?: \w+){0,2}",
        0.6,
        advice=COOL,
        unless=_KIND + r"|\b(?:expect|as you did)\b",
    ),
    # Better off without you.
    cue(
        rf"{_MEETING} with (?:you|your \w+|a customer like you|customers like you|people like you)(?: \w+)? (?:is|has "
        r"been|was|will be|takes|feels|drains|gives|makes)(?: \w+){0,4}|(?:losing|loss of|without) (?:you|your "
        r"(?:custom|business|money|order|orders|membership))(?: as (?:a|our) \w+)? (?:is|was|will be|would be|will|"
        r"would)(?: \w+){0,3} (?:loss|relief|pleasure|blessing|joy|better|miss\w*|matter|hurt|cry|sleep|pity|shame|"
        r"gain|harm|victory|disaster)|(?:nobody|no one|none of us|no-one|not one of us|every(?:one|body)|half of us|"
        r"all of us|most of us|the whole (?:team|office|club|staff|department|crew)|my whole team)(?: (?:in|at|here|"
        r"on|of|this|the|our|my|office|team|club|staff|school|\w+)){0,3} (?:want|wants|wish|wishes|cares? to|can "
        r"stand|likes?|misses|will miss|would miss|can bear|groans?|dreads?|sighs?|laughs?|hates?|detests?|is tired|"
        r"is sick|is fed up|was glad|was relieved|avoids?|hides?|runs?|draws lots|rolls)(?: \w+){0,2} (?:you|your|"
        r"when your|at your|with you|to you|of you)(?: \w+)?",
        0.7,
        advice=COOL,
        unless=_KIND
        + r"|\b(?:want to (?:keep|lose)|would like|a pleasure|great|real loss|sad|we'd miss|nobody wants you to|so "
        r"that)\b",
    ),
    cue(
        rf"{CLAUSE}(?:please |kindly |just |now |so |do )?(?:take your (?:\w+ )?(?:business|money|custom|complaints?|"
        r"opinions?|\w+) (?:elsewhere|somewhere else|to another|with you|and)|(?:crawl|slink|scuttle|slither|go|run|"
        r"creep|trot|push) (?:back|off|away) (?:to (?:wherever|whatever|your (?:cave|hole|mother|mummy|swamp)|where)|"
        r"into your|under|home to|where)(?: \w+){0,3}|(?:go (?:and )?)?(?:bother|pester|annoy|plague|bore|insult|"
        r"harass|torment|try your luck with) (?:some|somebody|someone|another|a different|your|the)(?: \w+){0,2}|keep "
        r"your (?:\w+ )?(?:insults|opinions?|advice|threats|rudeness|moods?|anger|nonsense|comments|remarks|"
        r"complaints|money|tantrums|lies|excuses|sarcasm|lectures)(?: (?:to yourself|for|off|away|out))?|leave (?:my|"
        r"our) (?:staff|team|people|colleagues?|nurses|drivers|family|receptionist) (?:alone|out of|be)|don't you "
        r"(?:ever )?(?:dare|blame|come|think|try|talk|speak|start|lecture|tell|call|threaten|accuse)(?: \w+){0,3})",
        0.7,
        advice=COOL,
        unless=_KIND + r"|\b(?:don't you (?:think|come with)|worry|keep your comments coming|safe)\b",
    ),
    cue(
        r"(?:i|we)(?: (?:really|simply|just|frankly|honestly))? (?:don't|do not|couldn't|could not|don't much|care "
        r"even|care) (?:care|like|give|even|less)? ?(?:for|less|a (?:fig|damn|hoot|toss|jot)) ?(?:for|about|what)? "
        r"?(?:your \w+|you|your|who you are|people like)|(?:let me be (?:blunt|frank|clear|honest|plain)|to be "
        r"(?:blunt|frank|honest|perfectly honest|quite honest)|frankly|honestly|quite honestly),? (?:i|we|nobody|my|"
        r"our)(?: \w+)? (?:can't stand|cannot stand|can't bear|dislike|despise|hate|loathe|detest|am sick|are sick|am "
        r"tired|are tired|don't like|do not like|had enough|have had enough|have enough)(?: \w+){0,4}",
        0.65,
        advice=COOL,
        unless=_KIND,
    ),
    # Veiled threats.
    cue(
        r"(?:think|consider|reflect)(?: \w+){0,2} (?:carefully|hard|twice|well|long|again)(?: and \w+)? (?:before|"
        r"about|whether|what)(?: you(?:'d)?)? ?(?:post\w*|writ\w+|accus\w+|threaten\w*|sign\w*|say\w*|send\w*|"
        r"complain\w*|cross\w*|call\w*|tak\w+ (?:us|me|this)|answer\w*|rais\w+|insult\w*|spread\w*|leav\w+ (?:a|"
        r"another))(?: \w+){0,3}|(?:try|do|say|write|post) (?:that|it|this) (?:again|once more|one more time|on|with "
        r"us) ?(?:and|or)(?: \w+){1,3}|(?:i|we)(?:'ll| will|'d| shall)(?: \w+)? (?:make sure|see to it|ensure)(?: "
        r"that)? (?:you|your)(?: \w+)? (?:never|lose|regret|don't|pay|won't|do not|no longer|get nothing|wait)(?: "
        r"\w+){0,3}|(?:our|my|the) (?:lawyers?|solicitors?|attorneys?|legal (?:team|department))(?: \w+)? (?:will|"
        r"would|can|are|is)(?: (?:happily|gladly|soon|only|just|surely|be)){0,2} (?:write|see|deal|bury|crush|be "
        r"waiting|better|speak|answer|happy to|delighted|have a field day|teach)(?: \w+){0,4}|(?:sue|report|review) "
        r"us,? (?:then|if|see|by all|go|and see)(?: \w+){0,3}",
        0.65,
        advice=COOL,
        unless=_KIND + r"|\b(?:you (?:should|may|might) want to|settle your claim|don't lose|lose (?:nothing|no|any|"
        r"out|your (?:place|seat|data))|pay (?:no|nothing|less|the right)|don't (?:have|miss|pay|need)|do (?:that|it|"
        r"this) again (?:and (?:press|hold|wait|check|see|tell|let|the|click)|or)|won't (?:have|need|miss)|wait "
        r"(?:long|any|no)|sign)\b",
    ),
    # Pride, nerve, patience worn; the reader's doings laid bare.
    cue(
        r"(?:i|we) (?:do |really |sincerely |only |just )?(?:hope|trust)(?: that)? (?:you(?:'re| are|'ll be| will be| "
        r"feel)|this makes you|it makes you|that makes you)(?: \w+)? (?:proud|happy|satisfied|pleased|ashamed|sorry|"
        r"pleased with yourself)(?: (?:of|with|for|now|about)(?: yourself| yourselves| what| the| \w+ing)?)(?: \w+)?|"
        r"(?:are you|feeling) (?:proud|pleased|happy|satisfied)(?: of| with)? (?:yourself|now)|(?:have|had)(?:'ve)? "
        r"(?:it up to (?:here|my|our)|enough|our fill|my fill|more than enough|quite enough|a bellyful)(?: (?:with|"
        r"of)) (?:you|your|this|these|people|customers|that|being)(?: \w+){0,2}|you(?:'ve| have|'d| had| do have)? "
        r"(?:clearly |obviously |evidently |really |got |some |quite |a lot of |the |a |such a |what a |no "
        r"){1,4}(?:nerve|cheek|gall|audacity|effrontery|front|impudence|too much time|(?:too |far too )?(?:much "
        r")?time on your hands|shame|decency|manners|class)(?: \w+){0,2}",
        0.7,
        advice=COOL,
        unless=_KIND
        + r"|\b(?:happy with (?:the|your|our|it|this|how|what)|satisfied with (?:the|your|our|it|this|how)|pleased "
        r"with (?:the|your|our|it|this|how)|nerve (?:pain|damage|block)|class (?:on|at|of|ticket|lesson))\b",
    ),
    cue(
        r"your (?:constant |endless |eternal |usual |little |childish |everlasting |incessant |daily |pathetic |"
        rf"stupid |ridiculous )?{PESTERING}(?: and \w+)? (?:won't|will not|does not|doesn't|is|gets|gives|makes|"
        r"drives|isn't|never|has|got|may|might)(?: \w+){0,3}|(?:lectured|insulted|threatened|shouted at|yelled at|"
        r"spoken to|talked down to|abused|accused|ordered about|bullied|pushed around|blackmailed|treated) (?:by|like "
        r"that by) (?:someone|somebody|people|a (?:man|woman|person|customer|tenant)|an? \w+|you|the likes)(?: (?:who|"
        r"that|like|as|of))?(?: \w+)?|(?:with|for|from) (?:all )?your (?:little |constant |endless |childish |stupid |"
        r"ridiculous )?(?:tantrums|antics|whims|moods|games|lies|drama|theatrics|hysterics|insults|threats|outbursts|"
        r"abuse|greed|demands|nonsense|bullying|whining|moaning|excuses)",
        0.6,
        advice=COOL,
        unless=_KIND + r"|\b(?:no wonder|you (?:were|had been|felt|have been)|was treated by|treated by (?:a|an|your|"
        r"the))\b",
    ),
    cue(
        rf"{FULL}(?:honestly |frankly |really |plainly |clearly |obviously |of course |so )?you(?:'ve| have)? (?:lied|"
        r"cheated|stole|tricked|deceived|swindled|fooled|betrayed|robbed|sabotaged|insulted|bullied|harassed|"
        r"humiliated|abused|vandali[sz]ed|wrecked|trashed|defrauded|blackmailed)(?: \w+){0,3}|(?:we|i|you|both of us) "
        r"(?:both |all )?know(?: very well| perfectly well| full well| as well as i do)?(?: that)? you(?:'re| are|'ve|"
        r" have) (?:making (?:this|it|that) up|lying|bluffing|invented|invented|made (?:this|it|that) up|pretending|"
        r"faking|trying it on|after)(?: \w+){0,2}|it takes a (?:special|rare|certain|particular|remarkable|peculiar) "
        r"(?:kind|sort|type|talent|gift|genius|person|fool|idiot) (?:of \w+ )?to(?: \w+){1,3}",
        0.7,
        advice=FACT,
        unless=_KIND + r"|\b(?:screwdriver|tool|patience|courage|kindness|(?:nurse|teacher|volunteer|parent) to)\b",
    ),
    cue(
        r"(?:not|n't|cannot|never)(?: even)? (?:be )?(?:allowed|trusted|let|permitted|fit|left alone|safe) (?:near|"
        r"with|to (?:own|keep|have|raise|look after|vote|breed|drive|handle|be in charge))(?: \w+){0,2}(?= ?[.,!])|"
        rf"what(?:'s| is) wrong with you(?: \w+)?|are (?:all|most) (?:{CUSTOMER[3:-1]}|you) (?:so|this|that|as) "
        rf"(?:{BASE[3:-1]})|(?:are|is|were) (?:you|your \w+) (?:always |really |all )?(?:so|this|that|as) "
        rf"(?:{BASE[3:-1]})|i(?:'d| would) (?:be ashamed|die of shame|sink into the ground|blush)(?: \w+){{0,3}}",
        0.6,
        advice=COOL,
        unless=_KIND + r"|\b(?:children|dogs?|pets|cats?|babies|toddlers|of such a|it's our)\b",
    ),
)
