"""Cues of tone.blame: whose affair it is, what your conduct cost, and what people like that must expect."""

from __future__ import annotations

from guardian.checks.cues.deeds import FAIR, LAPSE, LAPSED, LAPSING, ROLE
from guardian.checks.cues.faults import hindsight, quality
from guardian.checks.match import NOT_IF, cue

_FAULT = "Leave out whose fault it is: “Here is what happened, and here is how we put it right: …”, without “{words}”."
_FAILING = (
    r"(?:silence|delays?|absence|hesitation|lateness|inaction|inactivity|forgetfulness|reluctance|stubbornness|"
    r"slowness|untidiness|tardiness|carelessness|clumsiness|haste|hurry|impatience|negligence|neglect|indecision|"
    r"thriftiness|stinginess|late (?:\w+ )?\w+|missing \w+|non-?payment|non-?appearance|no-?show|inattention|refusal|"
    r"wrong \w+|poor \w+|bad \w+|sloppy \w+|incomplete \w+|careless \w+|(?:lack|want) of \w+|failure|inability|"
    r"disorgani[sz]ation|last-minute \w+|messy \w+|mess|muddle|changes? of mind|habits?|driving|handling|"
    r"misunderstanding|procrastination|recklessness|laziness|obstinacy|behaviou?r|conduct|attitude)"
)
_LED = (
    r"(?:cost|caused?|led|meant|means|made|makes|is (?:the reason|why|what|to blame)|was (?:the reason|why|what|to "
    r"blame)|has (?:\w+ )?(?:cost|caused|led|meant|made|forced|delayed|held|put|left|turned)|forced|delayed|left|"
    r"ruined|resulted|held|put|turned|spoiled|spoilt|prevented|wasted|created|brought|gave us|kept|lies behind|"
    r"explains)"
)
_FOUL = (
    r"(?:negligence|carelessness|planning|neglect|haste|inattention|mistakes?|errors?|oversight|omission|delay|"
    r"failure|sloppiness|misjudge?ment|misunderstanding|lack of \w+|confusion|mix-?up|slip|lapse|preparation|"
    r"communication|handling|maintenance|housekeeping|disorgani[sz]ation|decision|thoughtlessness|forgetfulness|"
    r"organi[sz]ation)"
)

CULPRITS = (
    # What your conduct cost.
    cue(
        rf"(?:it(?:'s| is| was) |simply |only |just )?(?<!not )your (?:own |\w+ly )?{_FAILING}(?: (?:to|for|over|in|"
        rf"of|about|with|during|on|at|from|and)(?: [\w'-]+){{1,5}})? (?:that |has |which |alone |simply )?{_LED}(?: "
        r"\w+){1,3}|(?:because of|due to|owing to|thanks to|result of|consequence of|comes of|comes from|down to|"
        rf"through|for want of|on account of) (?:\w+ )?{_FOUL} (?:on|at|from) (?:your|the {ROLE}'?s?) (?:part|side|"
        r"end)|(?:poor|bad|sloppy|careless|insufficient|lacking|slow|no|lack of|faulty|wrong|late|missing) (?:\w+ "
        rf")?(?:{_FOUL}|\w+) (?:on|at|from) your (?:part|side|end)(?=[.,;!]| (?:is|was|has|led|caused|made|turned|"
        r"cost|that|which|and|by|in|when))",
        0.65,
        advice=quality,
        unless=FAIR + r"|\b(?:if|whether|no cost|will cost|would cost|no action|no effort)\b",
    ),
    cue(
        r"you (?:only|just) have (?:this|that|the|a|such) (?:\w+ )?(?:problem|trouble|issue|mess|damage|bill|fee|"
        r"leak|mould|mold|stain|gap|delay) (?:at all )?because (?:you|of your)(?: \w+){1,4}|(?:the )?(?:only |real "
        r"|simple |whole )?reason(?: why| that| for this| for that| for the \w+)?[^.!?;\n]{0,80} (?:is|was) "
        r"(?:simply |just |quite simply |obviously |clearly )?(?:that )?(?:you (?:can't|cannot|couldn't|don't|didn't|"
        rf"did not|do not|never|are|were|won't|wouldn't|keep|kept|failed|{LAPSED}|put|gave|chose|took|went|ran)|your "
        r"(?:own|late|poor|failure|inability|lack|refusal))(?: \w+){0,4}|you(?:'ve| have)? (?:made|turned) (?:it|"
        r"this|things|matters|everything|the (?:\w+ )?\w+|a \w+ \w+)(?: (?:much|even|far|only|so|so much|a lot))? "
        r"(?:worse|impossible|harder|useless|more difficult|into a (?:\w+ )?(?:mess|problem|disaster|crisis|drama|"
        rf"bigger))|by (?:not |never )?(?:choosing|deciding|waiting|{LAPSING}|trying|using|doing|taking|going|putting|"
        r"\w+ing)[^.!?;\n]{2,60},? you (?:have |'ve )?(?:allowed|turned|gave away|threw away|spoiled|spoilt|"
        r"worsened|enabled|encouraged|invited|created|wasted|let|gambled|pushed|prolonged)(?: \w+){1,3}",
        0.65,
        advice=hindsight,
        unless=FAIR + r"|\b(?:received? (?:this|it)|easier|possible|better|outside|eligible|don't need|do not need|"
        r"covered|in time|early)\b",
    ),
    # Whose affair.
    cue(
        r"(?:is|was|are|remains|stays|'s|were) (?:then |therefore |really |entirely |purely |solely |simply |surely |"
        rf"after all |and remains )?(?:your|the {ROLE}'s?) (?:own )?(?:affair|lookout|funeral|headache|own (?:problem|"
        r"business|look-?out|concern|risk|affair))(?=[.,;!]|$| and| not)|(?:responsibility|duty|obligation|onus|"
        r"burden|risk) (?:to|for|of|lies)[^.!?;\n]{2,70} (?:rests?|lies|lay|is|was|falls|remains|stays|sits) "
        rf"(?:\w+ly |solely |alone )?(?:with|on|up to|upon|yours) ?(?:the {ROLE}|you|your \w+|each {ROLE}|every "
        rf"{ROLE}|whoever)?(?=[.,;!]| and|$)|(?:have|has|'ve) (?:only |nobody but |no one but |none but "
        r")?(?:themselves|himself|herself|yourself|yourselves|oneself) to (?:blame|thank)",
        0.65,
        advice=_FAULT,
        unless=FAIR + r"|\b(?:with us|ours|not with you|isn't with|until (?:it|the))\b",
    ),
    cue(
        r"(?:home-?made|self-?made|do-it-yourself|home-?grown)(?=[.,:;!]| (?:problem|delay|trouble|mess|disaster))|"
        r"you (?:did|have done) (?:it |that |this |the \w+(?: \w+)? )?(?:quite |completely |all )?wrong(?: (?:the|in|"
        r"at) \w+)?|(?:fault|blame|error|defect|mistake|failure|guilt) of (?:ours|mine)[^.!?;\n]{0,40} (?:so|then|"
        r"therefore|thus|hence|which)(?: \w+){1,6}|(?:must|can only|has to|could only) be (?:something|because of "
        r"something|a thing|down to what|what) (?:that )?you(?:'ve| have)? (?:did|done|changed|installed|touched|"
        r"pressed|altered|moved|ate|brought)(?: \w+)?|(?:mistake|error|slip|damage|problem|fault|mix-?up|confusion) "
        r"(?:was|is|happened|occurred|arose|began|started|came) (?:made |done |introduced |there |about )?(?:when|"
        r"where|because|the moment|as soon as) you(?: \w+){1,4}",
        0.6,
        advice=_FAULT,
        unless=FAIR
        + r"|\b(?:jam|cake|bread|pasta|sauce|soup|cookies|cider|did nothing|nothing wrong|didn't do|did not "
        r"do|if|updated|pressed|reported|called|rang)\b",
    ),
    cue(
        r"(?:you(?!r (?:\w+ )?(?:safe|new|refund|money))[^.!?;\n]{3,90},? (?:and )?not (?:us|ours|by us|on our "
        r"(?:side|end|part)|when we|because we|at our end|our (?:fault|doing|mistake|job))(?=[.,;!]| |$))|(?:mistake|"
        r"fault|error|blame|doing|responsibility|problem)(?: here)?(?: is|'s)?(?: certainly| surely| clearly)? "
        r"(?:isn't|is not|not|wasn't|was not|hardly|never) (?:ours|mine|on our \w+|with us|at our end|our "
        r"\w+)(?=[.,;!]|$| of)|(?:not|hardly|scarcely|isn't|wasn't|no) (?:our|my|the \w+(?:'s|s')?) (?:\w+ "
        r")?(?:mistake|fault|error|doing|problem),? (?:but )?(?:yours|that (?:nobody|no one|you|your|people|"
        r"somebody)|if (?:you|nobody|people)|when (?:you|nobody|people))",
        0.6,
        advice=_FAULT,
        unless=r"\b(?:sorry|apolog\w*|you (?:pay|owe|get|keep|choose|decide|said|told|wanted|asked|deserve|can"
        r"|may|will|should (?:hear|get|have))|please|thank\w*|refund\w*|(?:i|we)(?:'ll| will)|glad|here is)\b",
    ),
    # What it is like to deal with such people.
    cue(
        r"(?:mind[- ]?readers?|read (?:your|people's|a customer's) minds?|clairvoyants?|psychics?|fortune-?tellers?|"
        r"crystal balls?|prophets?)|(?:can't|cannot|can hardly|could hardly|can not|couldn't|can't possibly|how "
        r"(?:should|could|can|are|were)) (?:\w+ ){0,4}(?:know|guess|smell|sense|suspect|see|prepare|cook|help|plan|"
        r"react|work)(?: \w+){0,3} (?:if|when|unless|without) (?:you|nobody|no one|it|an?|the|somebody|people|"
        r"guests|customers)(?: \w+)? (?:isn't|is not|aren't|are not|doesn't|does not|don't|do not|never|keep|keeps|"
        r"won't|has|says?|tells?|mentions?|mention\w*)(?: \w+){0,3}|what you (?:gave|sent|supplied|provided|"
        r"brought|delivered|handed)(?: \w+){0,2} (?:was|were|is) (?:\w+ )?(?:useless|unusable|worthless|a mess|"
        r"wrong|incomplete|illegible|unreadable|rubbish|no use|of no use|half)(?: \w+)?|(?:only|just) work with what "
        r"(?:we|i)(?:'re| are|'m| am|'ve| have|'ve been| were| get)(?: \w+){0,3}",
        0.6,
        advice="Ask for what is missing: “Could you tell me …? Then I can go on at once.”, instead of “{words}”.",
        unless=FAIR,
    ),
    cue(
        r"(?:it(?:'s| is| seems)|is|seems|sounds|that's|strikes (?:me|us) as) (?:a (?:little|bit|touch|trifle) |"
        r"rather |somewhat |pretty |quite |more than )?(?:rich|cheeky|bold|convenient|audacious|brazen|odd|strange|"
        r"curious|remarkable) (?:of you |that you |when (?:you|people|one) |for (?:someone|somebody|people|a \w+) "
        r"who |to (?:ring|call|write|come|complain|blame|accuse|ask|demand|expect|point))(?: ?\w+){0,5}|(?:when|"
        rf"if) (?:somebody|someone|people|you|one|customers|guests|parents|passengers) (?:{LAPSE}s?|books?|packs?|"
        r"parks?|drives?|arrives?|waits?|pours?|buys?|turns? up|comes?|eats?|washes|overslept|"
        r"sleeps?)[^.!?;\n]{3,60},? (?:then )?(?:it's|it is|they|that|he|she|one|you)(?: \w+)? (?:hardly|can't|"
        r"cannot|shouldn't|mustn't|must|has to|have to|can only|no wonder|no surprise|their|your|own|should|"
        r"ought)(?: \w+){1,4}",
        0.55,
        advice=hindsight,
        unless=FAIR + r"|\b(?:when you arrive|sauce|flavou?r|colou?r|taste|if you (?:book|park|arrive|buy|leave|press|"
        r"click|sign|tick|switch|remove|skip|miss|lose))\b",
    ),
    cue(
        rf"{ROLE} who (?:\w+ )?(?:{LAPSE}|pack|park|wait|arrive|come|turn up|book|buy|don't|do not|won't|can't|cannot|"
        r"never|drive|pay|eat|order|travel|bring|go|keep|wash|store)(?! (?:until|here|with us))[^.!?;\n]{1,50} "
        rf"(?:{LAPSE}|must (?:expect|not|live)|should (?:not|expect)|can (?:hardly|only|expect)|will (?:always|not|"
        r"never|find)|need not|needn't|end up|have (?:only|themselves)|get what|shouldn't|can't|cannot|are (?:asking|"
        r"bound)|tend to)(?: \w+){0,3}|(?:all|everyone|everybody|the (?:whole|entire) \w+(?: \w+)?|others|we) "
        r"(?:had|have|has|were|was|are|is)[^.!?;\n]{3,60} (?:because|on account|thanks to|for the sake|due to) "
        r"(?:of )?(?:one|a single|somebody|someone|you)(?: \w+)?",
        0.6,
        advice=hindsight,
        unless=FAIR,
    ),
    # Questions and demands.
    cue(
        r"(?:kindly|please|you may|you might|you will|i must ask you to|i'd like you to|we (?:expect|want) you to|we "
        r"must ask you to|be so good as to|would you care to) (?:explain|justify|account for|tell (?:us|me)|"
        r"enlighten)(?: us| me| to us| to me| in writing)? ?(?:why|how (?:you|it|the)|yourself|for what reason)(?: "
        r"\w+){1,5}|do you (?:always|usually|normally|often|generally|regularly|make a (?:habit|point) of|"
        rf"typically|really|ever) (?:just |simply )?(?:{LAPSE}|{LAPSING}|drive|park|treat|leave|throw|behave|act|"
        r"write|talk)(?: [\w'-]+){1,6}|(?:whose (?:bright |brilliant |clever |great |stupid )?(?:idea|job|task|"
        r"turn|decision|handwriting|signature) (?:was|is) (?:it|that|this)(?: \w+){0,6})|(?:were|was|is|are|have|"
        r"has|did) (?:the|our|your|these|those|any|anyone|somebody)(?: \w+){1,3} (?:not|never|ever|even|simply|"
        r"just|really)(?: \w+){0,2} (?:followed|read|serviced|cleaned|checked|opened|looked|watered|aired|noticed|"
        r"understood|maintained|locked|shut|switched|kept|heard|bother\w*)[^.!?\n]{0,60}\?",
        0.6,
        advice="Ask without the reproach: “Could you tell me …?”, instead of “{words}”.",
        unless=r"\b(?:sorry|apolog\w*|so (?:that )?(?:i|we) can|help (?:us|me)|thank\w*|(?:i|we)(?:'ll| will)"
        r"|not sure|know whose|how you would like|how you'd like|how it went|how the (?:\w+ )?(?:fits|works|feels|"
        r"is))\b",
    ),
    cue(
        r"one would have (?:thought|expected|hoped|assumed) (?:that )?(?:a|an|any|every|your|the|someone|somebody|"
        r"people)(?: \w+){1,6}|nobody (?:can|could|will) (?:help|blame us|save) (?:you|people|those)(?: \w+)? "
        r"(?:if|when|who)(?: \w+){1,4}|(?:nobody|no one|none)(?: \w+){0,2} (?:came|come|turned up|showed up|"
        r"collected|answered|opened|was (?:there|home|in)|responded|rang|replied)[^.!?;\n]{0,40},? (?:that is|"
        rf"that's|which is|is) (?:hardly|not|scarcely|no) (?:our|my|the \w+)(?: \w+){{1,2}}|{NOT_IF}you let (?:the|"
        r"your|it|this|that|them|him|her)(?: [\w'-]+){1,3},? (?:you|so|and (?:now|so|then)|that's|it's)(?: "
        r"\w+){1,4}",
        0.6,
        advice=hindsight,
        unless=FAIR + r"|\b(?:let (?:us|me)|know)\b",
    ),
    cue(
        r"(?:we|i)(?:'re| are| have|'ve| am|'m)? (?:now |then |always |once again |all )?(?:expected |supposed |left "
        r"|asked |got |had |meant )?to (?:pick up the pieces|clear up (?:your|the|after|their)|clean up (?:your|"
        r"after|the mess|their)|mop up|sort out (?:your|their|other)|undo (?:your|what|the)|pay for (?:your|other "
        r"people)|bail|foot the bill|carry the can|fix what)(?: \w+){0,3}|(?:reason|answer|explanation|cause)(?: "
        r"[\w-]+){0,4} is (?:very |quite |really )?(?:simple|obvious|clear|easy|plain|straightforward|"
        r"evident)[:,;]? (?:and )?(?:that )?you(?:r)? (?!can|will|may|are entitled|should (?:hear|get))(?:\w+)(?: "
        r"\w+){0,3}|(?:should|must|ought to|need to|have to|could|might|better|perhaps) (?:also |then |really |"
        r"simply )?(?:take (?:better|more|greater|proper) care|look after (?:your|the|them) \w+ (?:better|properly|"
        r"more))(?: \w+){0,3}|(?:looks?|reads?|sounds?) (?:as if|as though|like) (?:it|they|someone|a \w+|you) "
        r"(?:was|were|had been|has been|had) (?:filled|written|done|typed|packed|put|made|thrown|drawn|scribbled|"
        r"cobbled)(?: \w+){0,4}|(?:nobody|no one|you|one|who) (?:can|could|should|need|must|may)(?:n't| not| "
        r"hardly)? be (?:surprised|astonished|amazed) (?:when|that|if|by|at)(?: \w+){1,4}|you (?:only|just|simply|"
        r"merely) (?:had|needed) to (?:read|look|ask|call|open|check|follow|listen|turn|press|say|tell|scroll|count|"
        r"think)(?: \w+){0,3}",
        0.58,
        advice=hindsight,
        unless=FAIR,
    ),
    cue(
        r"(?:entirely|all|solely|only|purely|simply|clearly|largely|mostly|partly|mainly) (?:down|due|owing|"
        r"attributable) to (?:you|your)(?=[.,;!]| (?!order|account|plan|bank|support|help|hard|work|generosity|"
        r"kindness|efforts))(?: \w+){0,3}|had (?:i|we|anyone(?: here)?|our \w+|somebody here) (?:been )?(?:told|"
        r"informed|warned|notified|consulted|made aware|advised) [^.!?;\n]{3,70}(?:would|could|might|wouldn't)(?: "
        r"\w+){1,4}|(?<!why did )you (?:brought|came|called|reported|sent|told|wrote|rang|applied|paid|arrived|"
        r"turned up|noticed|asked|booked|handed)(?: [\w-]+){0,5} (?:far |much |way )?too (?:late|little|slowly)(?: "
        r"\w+){0,4}|(?:trouble|problems?|delays?|mess|confusion|costs?|chaos|damage|difficult(?:y|ies)|errors?|"
        r"stress)(?: [\w-]+){0,5} (?:stems?|comes?|results?|arises?|derives?|originates?|came|stemmed) (?:\w+ "
        r")?(?:from|out of) your\b(?: \w+){1,3}|you (?:didn't|did not|don't|do not|wouldn't|would not|refused to|"
        r"never|preferred not to|weren't willing to) (?:want |wish |care |choose |like )?(?:to )?(?:hear (?:it|of it|"
        r"about it|any)|know better|listen|be told|believe (?:us|me|it)|heed|take (?:advice|our advice|my "
        r"advice))(?: \w+){0,2}|(?:not|isn't|wasn't) as (?:if|though) (?:you|we|nobody|no one|anyone|the|it)(?: "
        r"\w+)? (?:weren't|wasn't|hadn't|had not|were not|didn't|did not|never|told|warned|said|asked)(?: \w+){0,3}",
        0.58,
        advice=hindsight,
        unless=r"\b(?:sorry|apolog\w*|our (?:fault|mistake|own)|(?:i|we)(?:'ll| will)|thank\w*|please|could you"
        r"|so (?:i|we)(?:'ve| have)|not your|for us to have|glad|success|here is|here's)\b",
    ),
    cue(
        r"(?:was|were|been) in your (?:care|hands|possession|keeping|custody|charge)(?: \w+){0,3}|(?:don't|do not|"
        r"stop|please don't|no need to|you can't|can't) (?:act|pretend|behave|talk|acting|pretending|behaving|"
        r"talking|make out) (?:as though|as if|that|like|to be)(?: \w+){1,5}|your (?:own )?(?:staff|team|people|"
        r"colleagues?|children|kids?|son|daughter|wife|husband|office|guests?|driver|neighbou?r|assistant|builders?|"
        r"side|friends?)(?: alone)? (?:is|are|was|were) (?:\w+ )?(?:to blame|at fault|responsible for|the (?:problem|"
        r"cause|culprits?)|in the wrong)(?: \w+){0,3}|(?:could|would|might)(?: all| easily| have| long| now| still|"
        r" well){1,3} [^.!?;\n]{2,50} had (?:you|your \w+|someone|somebody|anyone|people|one of you)(?: \w+)? "
        r"(?!received|wanted|needed|liked)(?:\w\w+ed|taken|read|told|kept|paid|sent|given|done|made|thought|put|rung|"
        r"written|let|known|been)(?: \w+){0,3}|(?:pin|dump|offload|hang)(?: \w+){0,2} on (?:us|me|the \w+|our "
        r"\w+|others|someone|somebody)(?=[.,;!]|$)|(?:shift|pass|push|shifting|passing|pushing) (?:the |all the "
        r")?(?:blame|buck|responsibility)(?: \w+){0,3}|you(?:'re| are)? (?:keep|kept|continue|insist on|persist in|"
        r"constantly|forever) (?:on )?\w+ing (?:the (?:same|wrong)|it wrong|things|without|wrong|at the last|too "
        r"late)(?: \w+){0,3}|(?:an?|any|every) (?:responsible|sensible|careful|prudent|reasonable|decent|"
        rf"considerate|caring|attentive|grown-?up|conscientious|thoughtful|halfway \w+) (?:{ROLE}|person|man|woman|"
        r"adult|citizen|neighbou?r|(?:pet|dog|cat|home|car) owner) (?:has|keeps|checks|reads|takes|makes|pays|looks|"
        r"locks|cleans|knows|asks|brings|sees|tells|does|doesn't|would|wouldn't|never|always|should)(?: \w+){1,4}",
        0.58,
        advice=hindsight,
        unless=FAIR,
    ),
)
