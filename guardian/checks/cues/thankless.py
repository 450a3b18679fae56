"""Cues of tone.entitled: the bill presented in kind: what was given up, what others get, what is owed in return."""

from __future__ import annotations

from guardian.checks.cues.favours import FREE, GLAD, OFFER
from guardian.checks.match import cue

_OURS = (
    r"\b(?:sorry|apolog\w*|we(?:'re| are) (?:glad|happy|grateful)|i(?:'m| am) (?:glad|happy|grateful)|thank\w*|our "
    r"(?:own )?"
    r"(?:mistake|fault|error)|happy to|gladly|owe you)\b"
)
_CUSTOMERS = (
    r"(?:clients|customers|guests|patients|parents|students|tenants|members|people|families|couples|owners|readers|"
    r"users|"
    r"players|passengers|buyers|visitors|applicants|volunteers)"
)
_EFFORT = (
    r"(?:efforts?|work|hard work|generosity|goodwill|trouble|kindness|patience|time|help|flexibility|service|"
    r"commitment|"
    r"dedication|lengths)"
)

DEBTS = (
    cue(
        r"(?:we|i) owe you (?:nothing|no \w+)(?: \w+){0,3}|(?:don't|do not|shouldn't|can't|cannot|no need to|not) "
        r"(?:\w+ )?be (?:so |too |that )?(?:picky|choosy|fussy|greedy|demanding|ungrateful|particular|"
        r"difficult)(?: about(?: \w+){1,2})?|(?:more|better) than (?:we|i|anyone|most)(?: would| ever)? (?:usually|"
        r"normally|ever|generally|otherwise|have to|need to|give|offer|do|pay|get)(?: \w+){0,4}|(?:surely|"
        r"hardly|really|scarcely)(?: not)? (?:too |that )?much to ask(?: \w+){0,3}|(?:elsewhere|anywhere else|in "
        r"other (?:places|shops|towns)|with others|others),? you(?:'d| would) (?:be |have )?(?:pay\w*|paid|"
        r"wait\w*|charged|turned|billed|refused|get\w*|got)(?: \w+){0,4}",
        0.6,
        advice=OFFER,
        unless=_OURS + r"|\b(?:slower|later|longer than)\b",
    ),
    cue(
        r"(?:costs?|cost|charges?) you (?:nothing|not a (?:penny|cent)|next to nothing)(?: \w+)?(?:,)? (?:so|and|"
        r"yet|but)(?: \w+){1,5}|(?:in (?:our|my) (?:spare|own|free) time|without (?:a penny|pay|being paid|any pay)|"
        r"for no (?:pay|money)|unpaid|we(?:'re| are) (?:all )?volunteers)[^.!?\n]{0,40}(?: (?:which|something|yet|"
        r"but|and|so) (?:certain|some people|people|you|you'd|many|a (?:little|bit|word|thank))(?: \w+){0,5})|"
        r"(?:certain|some) "
        r"(?:people|customers|members|guests|parents|persons) (?:\w+ )?(?:seem to |tend to |like to |always |easily "
        r")?(?:forget|overlook|ignore|take for granted|have forgotten)(?: \w+){0,3}|(?:how|that you(?:'re| are)) "
        r"(?:very |so )?(?:fortunate|lucky|privileged)(?: you are| to| that)|(?:will|should|ought to|deserves? to|"
        r"trust|hope|expect)(?: [\w']+){0,4} (?:be )?(?:remembered|repaid|rewarded|returned in kind|reciprocated)"
        r"(?=[.!,])|we (?:pick|choose|select) (?:whom|who|our)(?: \w+){1,4}|not every(?:one|body) (?:gets|got|is "
        r"given|receives|can have|has) (?:a|an|one|any|in|this)(?: \w+){0,5}",
        0.6,
        advice=GLAD,
        unless=_OURS + r"|\b(?:not lucky|unlucky|passcode|signal|email)\b",
    ),
    cue(
        r"(?:an? )?(?:thank[- ]you|thanks|word of thanks|kind word|please|little praise|little gratitude) (?:would|"
        r"might|could|wouldn't|ought to|should) (?:be|have been|make|go|do|not be|come)(?: \w+){1,4}|(?:many|most|"
        r"other|"
        r"few|hardly any|no other) (?:\w+ )?\w+s? would(?:n't| not| never)? (?:even )?have (?:shown|turned|sent|"
        r"given|let|charged|refused|thrown|laughed|replied|answered|taken|offered|paid|closed|kept|told)(?: \w+){1,4}",
        0.65,
        advice=OFFER,
        unless=_OURS + r"|\b(?:thanks for|thank you for)\b",
    ),
    cue(
        r"(?:bear in mind|keep in mind|remember|don't forget|do not forget|let's not forget|not forget|consider|"
        r"note)(?: also| "
        r"please)?(?: that)? (?:this|the|our|it|that|all|everything|we|i|you(?:'re| are| get| pay| "
        r"got))[^.!?\n]{0,60}\b(?:free|"
        r"voluntar\w+|volunteers|for nothing|unpaid|a gift|a favou?r|at no (?:cost|charge)|goodwill|did(?:n't| not) "
        r"have to|need "
        r"not|under no|a courtesy|a privilege|in our own time|in my own time)",
        0.6,
        advice=GLAD,
        unless=_OURS + r"|\b(?:until|first|trial|cancel|delivery|parking|shipping|refund\w*)\b",
    ),
    cue(
        rf"(?:most|other|many|our other|normal|some|all our other|decent|every other|reasonable|grateful) (?:of our "
        rf")?(?:\w+ )?"
        rf"{_CUSTOMERS} (?:\w+ )?(?:say thank|say thanks|thank us|are (?:grateful|thankful|glad|happy|pleased|"
        rf"delighted|satisfied)|"
        rf"appreciate|would (?:be|have been) (?:\w+ )?(?:grateful|glad|happy|thankful|delighted|pleased)|would "
        rf"(?:say|thank|"
        rf"appreciate)|send (?:us )?(?:a card|flowers|chocolates)|tip|value|recogni[sz]e|know what|understand "
        rf"(?:what|how much))"
        rf"(?: \w+){{0,4}}",
        0.65,
        advice=OFFER,
        unless=_OURS,
    ),
    cue(
        r"(?:considering|given|seeing|bearing in mind|for|in view of) (?:what|how (?:much|little)|the (?:little|"
        r"small|low|modest|"
        r"ridiculous)[^.!?,\n]{0,25}) you(?:'ve| have|'re| are)? (?:actually |really )?(?:pay|paid|paying|spend|"
        r"spent|ordered|charged)"
        r"(?: \w+)?|(?:no|little|hardly any|not much|scarcely any) (?:reason|cause|grounds|right|room) (?:to|for) "
        r"(?:complain\w*|"
        r"grumble|moan\w*|criticis\w+)|(?:i|we)(?:'d| would)(?:n't| not) (?:really )?(?:complain|grumble|moan)(?: "
        r"\w+){0,3}|(?:hardly|"
        r"scarcely|not really) in a position to (?:complain|demand|ask|bargain|criticis\w+)",
        0.65,
        advice=FREE,
        unless=_OURS,
    ),
    cue(
        r"(?:i|we|the team|our \w+|my \w+) (?:gave up|sacrificed|skipped|missed|cancelled|lost|stayed up|worked|"
        r"came in|drove|"
        r"cut short)(?: \w+){0,2} (?:my|our|a|an|all|two|three|half|her|his|their|on a|through|late|"
        r"\w+day)[^.!?\n]{0,40} (?:for "
        r"(?:this|you|your|it|that)|because of you|to (?:help|serve|answer|please|suit) you)|(?:spent|put in|worked|"
        r"invested) "
        r"(?:\w+ ){0,3}(?:hours|days|minutes|evenings?|afternoons?|weekends?|nights?|weeks)[^.!?\n]{2,60} (?:and "
        r"(?:you|still|yet|"
        r"this|now|all)|only to|for (?:nothing|free)|yet you|but you)(?: \w+){0,3}",
        0.6,
        advice=GLAD,
        unless=_OURS + r"|\b(?:it(?:'s| is) (?:running|ready|back|done)|so (?:it|that|the|you))\b",
    ),
    cue(
        r"you(?:'ve| have)? already (?:been |had |got |gotten |received |enjoyed |been given |saved |benefited "
        r")[^.!?\n]{0,70}"
        r"\b(?:enough|suffice|plenty|sufficient|more than|generous\w*|fair|should do)|(?:this|that|it|which)(?:'s| "
        r"is| was| seems) "
        r"(?:already |surely |certainly )?(?:more than (?:fair|generous|enough|reasonable|adequate|we|most|you|"
        r"anyone)|very generous|"
        r"already generous|exceedingly \w+|a very (?:good|generous|fair) (?:deal|offer|price)(?! for us))|getting a "
        r"(?:very |really "
        r"|pretty )?(?:good|great|fair|excellent|generous|fantastic) (?:deal|price|rate|offer|bargain)",
        0.6,
        advice=FREE,
        unless=_OURS + r"|\b(?:of you|enough (?:paint|water|space|time|for)|than enough (?:time|room|paint|space))\b",
    ),
    cue(
        rf"(?:our|my|the team's|all our|all my|all this|the \w+'s) {_EFFORT}(?: (?:here|on this|for you|on your "
        rf"behalf))? (?:were|was|"
        rf"is|are|went|goes?|deserves?|be|to be|should be|ought to be|has been|have been|being|remains?)(?: "
        rf"\w+){{0,2}} (?:recogni\w+|"
        rf"appreciat\w+|acknowledg\w+|noticed|rewarded|valued|unnoticed|unappreciated|unrecogni\w+|thanked|respect\w*|"
        rf"taken for granted|credit)|tak(?:e|es|en|ing) (?:us|me|this|it|our \w+|all this) for granted",
        0.7,
        advice=GLAD,
        unless=r"\b(?:don't|do not|never|not) take\b|\byour (?:patience|help)\b",
    ),
    cue(
        r"(?:hope|trust|expect|assume|like|ask|should|please|would|must|will|might|can|do|could)(?: that)?(?: you| "
        r"to| also| at least| "
        r"please| realise| then){1,3} (?:appreciate|realise|realize|recogni[sz]e|value|acknowledge|understand|"
        r"respect)(?: that)? (?:how|"
        r"what|the|that|our|my|this|it|we|just)[^.!?\n]{0,45}\b(?:trouble|effort|efforts|work|unusual|rare|generous|"
        r"lucky|special|we "
        r"did|we do|we have done|we went|costs? us|exception\w*|favou?r|goodwill|treatment|kindness|lengths|out of "
        r"(?:our|my) way|"
        r"sacrific\w+|privilege|hard we|busy we|for free|not obliged)",
        0.65,
        advice=GLAD,
        unless=r"\b(?:sorry|(?:we|i) (?:do |really |fully |truly )?(?:appreciate|realise|realize|understand|"
        r"recogni[sz]e)|apolog\w*)\b",
    ),
    cue(
        r"not (?:every(?:one|body)|many|all) (?:of our \w+ |people |customers |guests |clients |members )?(?:gets?|"
        r"receives?|is "
        r"(?:offered|given)|are (?:offered|given)|would (?:get|receive|have)|enjoys?|has|have) (?:this|such|that|so|"
        r"the) (?:\w+ )?"
        r"(?:treatment|service|offer|chance|attention|opportunity|deal|discount|price|much|kind|\w+)(?: \w+){0,3}|"
        r"(?:few|hardly "
        r"any|very few|hardly anyone|scarcely anyone) (?:people |customers |guests |others )?(?:gets?|receives?|"
        r"enjoys?|is given|are "
        r"given|are offered) (?:this|such|that|so)(?: \w+){0,3}",
        0.6,
        advice=OFFER,
        unless=_OURS + r"|\b(?:so (?:check|don't worry|tell)|email|letter|app)\b",
    ),
    cue(
        r"you owe (?:us|me|it (?:all )?to|this to|that to|everything to|our|the team|them|him|her|your (?:\w+ "
        r"){1,3}to)(?! (?:nothing|no\b|"
        r"any(?:thing)?\b|\d|[£$€]))(?: \w+){0,4}|without (?:us|me|our (?:\w+ )?(?:help|team|work|staff|support|"
        r"loan|\w+))(?: \w+)?,? you"
        r"(?:'d| would| wouldn't| could| couldn't|'re| are)(?: \w+){1,4}|if it (?:weren't|wasn't|were not|hadn't "
        r"been) for (?:us|me|our "
        r"\w+),? you(?: \w+){1,3}",
        0.7,
        advice=GLAD,
        unless=r"\b(?:sorry|nothing|balance|invoice|do you owe|if you owe|what you owe|still owe|logging in|our "
        r"app|our code)\b",
    ),
    cue(
        r"(?:nobody|no one|no-one|few|hardly any|not many|no other \w+|hardly anyone|who else)(?: else| others)? "
        r"(?:would|'d) (?:even )?(?:have "
        r")?(?:taken|done|helped|bothered|accepted|put up|agreed|come|offered|touched|take|do|help|bother|accept|"
        r"agree|come|offer|touch)"
        r"(?: \w+){1,5}|hard (?:pressed|pushed|put) to find (?:anyone|another|any|a \w+|someone|somebody)(?: "
        r"\w+){0,3}|(?:you won't|you will "
        r"not|you'll not|you'd never|try to|good luck) (?:find(?:ing)?|get(?:ting)?) (?:that|this|such|anyone|"
        r"anything|better|another)"
        r"(?: \w+){0,2} (?:anywhere|elsewhere|somewhere|cheaper|better|for (?:that|this|nothing))",
        0.6,
        advice=OFFER,
        unless=_OURS + r"|\b(?:you (?:asked|wrote)|else (?:can|could) see)\b",
    ),
    cue(
        r"(?:did|do|done|doing|offered|made|gave|granted|sent|extended) (?:this|that|it|you)[^.!?\n]{0,25} (?:only |"
        r"purely |just |solely )?"
        r"(?:as a|out of|as an act of|by way of) (?:\w+ )?(?:courtesy|goodwill|kindness|favou?r|gesture|generosity|"
        r"concession|charity)"
        r"(?: \w+){0,4}|(?:a (?:bit|little) (?:of |more )?(?:of )?|a touch of |some |more |a modicum of )(?:respect|"
        r"consideration|"
        r"understanding|courtesy|loyalty|recognition|appreciation|humility|good ?will)(?: (?:for|from|towards)(?: "
        r"\w+){1,3})?,? (?:please|"
        r"would|is|wouldn't|might|in return|should|ought|never|goes|isn't)(?: \w+){0,3}",
        0.65,
        advice=GLAD,
        unless=_OURS + r"|\b(?:from us|we owe|you deserve)\b",
    ),
    cue(
        r"we (?:let you|helped you|made an exception|waived|gave you|did you|stayed open|forgave|lent you|came out|"
        r"opened)[^.!?\n]{0,50}"
        r"(?:,? (?:do you )?remember(?=[.?!])|don't forget|after all|once already|already once|the last time too)|"
        r"(?:has|have) (?:always "
        r")?(?:done|given|invested|put|spent|sacrificed) (?:so|too|that|this) much[^.!?\n]{0,25} (?:for|in|into|on|"
        r"to) you|it(?:'s| is) (?:a|an|"
        r"quite a|a real|a great) (?:privilege|honou?r) to (?:be|have|use|stay|live|study|belong|shop|eat|own|"
        r"receive)(?: \w+){0,3}|in "
        r"return,? (?:we|i) (?:expect|would expect|ask|hope|would ask|might expect)(?: \w+){0,3}",
        0.6,
        advice=GLAD,
        unless=_OURS + r"|\b(?:for (?:us|me)|our (?:privilege|honou?r)|your (?:trust|doctor|teacher))\b",
    ),
    cue(
        r"we(?:'ve| have) been (?:more than |very |extremely |exceptionally |rather |quite |too |far too |nothing "
        r"but ){0,2}(?:generous|"
        r"patient|accommodating|lenient|fair|flexible|kind|tolerant|understanding|good to you|nice)(?: \w+){0,3}|"
        r"(?:others|other "
        r"\w+|most (?:people|\w+)|everyone else|everybody else) (?:\w+ )?(?:pay|pays|have to pay|has to pay|wait|"
        r"waits|queue|have to "
        r"wait|have waited) (?:more|longer|full|extra|double|twice|months|weeks|years|far|much|a lot|three|for "
        r"months)(?: \w+){0,3}",
        0.6,
        advice=OFFER,
        unless=_OURS + r"|\b(?:because|so (?:you|we|it)|will)\b",
    ),
)
