"""Cues of tone.blame: the fault told as what might have been, whose side it lies on, and what the reader let happen."""

from __future__ import annotations

from guardian.checks.cues.faults import hindsight
from guardian.checks.match import cue

_FAIR = (
    r"\b(?:sorry|apolog\w*|(?:our|my) (?:own )?(?:fault|mistake|error|side|form|page|doing|oversight|end|label|website|"
    r"letter|part)|(?:we|i) (?:should|failed|forgot|missed|overlooked|mixed)|no harm|don't worry|no problem|"
    r"not (?:your|you)\b|easily|easy to|happens to|anyone could|confusing|unclear|thank\w*|glad|good (?:job|thing)|"
    r"wasn't you|nothing you|luck\w*)\b"
)
_OURS = r"(?!we\b|i\b|our\b|my\b|us\b|they\b|it were\b)"
_SLIP = (
    r"(?:delay|fault|mistake|error|problem|mix-?up|oversight|cause|slip|confusion|omission|damage|issue|trouble|"
    r"failure|"
    r"misunderstanding|loss|blame|responsibility|shortfall)"
)
_LOOKED = (
    r"(?:look(?:ed|ing)?|read(?:ing)?|check(?:ed|ing)?|glance|call(?:ed|ing)?|rung|ringing|phone call|ask(?:ed|ing)?|"
    r"test(?:ed|ing)?|question|measur\w+|backup|reminder|word|e-?mail|line)"
)

FINGERS = (
    # Deductions and comparisons: what must have been, what others would have done.
    cue(
        r"(?:was|were|been|had been|has been|stayed|remained|went|came|gone) (?:simply |clearly |obviously |"
        r"apparently )?(?:left (?:empty|blank|open|"
        r"unlocked|unsigned|unread|on|out|running|unattended)|unread|unsigned|ignored|overlooked|forgotten|"
        r"incomplete|unopened)(?: (?:by you|on your \w+|"
        r"in your case|at your end))|(?:nobody|no one|someone|somebody) (?:on your (?:side|end|team)|in your "
        r"(?:house|household|office|team|family)|at your "
        r"(?:end|place|office))? ?(?:bothered|thought|cared|troubled) (?:to|of|about)(?: \w+){1,3}|in your "
        r"case(?:,)? (?:it |was |were |stayed |clearly )"
        r"(?:\w+ ?){1,3}(?=[.!,;])",
        0.6,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"(?:an?|any) (?:more |slightly more |truly |really )?(?:organi[sz]ed|careful|attentive|prudent|experienced|"
        r"sensible|responsible|thoughtful|diligent|"
        r"reasonable|prepared|patient|cautious|tidy) (?:\w+ )?\w+ (?:would|wouldn't|might|could|does|doesn't|will|"
        r"checks|reads|keeps|plans)(?: \w+){1,5}|"
        r"(?:people|children|customers|owners|riders|parents|drivers|guests|those|anyone|students|patients|pets|"
        r"dogs|tenants|users|firms|travellers) (?:who|"
        r"whose|that) (?:\w+ ){1,6}(?:don't|do not|doesn't|never|seldom|rarely|won't|will not|would not|wouldn't|"
        r"have no|has no) (?:have|need|get|lose|face|"
        r"run|end|come|such|complain|miss|suffer|happen|this|these)(?: \w+){0,4}",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:who (?:need|want|like|prefer|don't have|do not have|live|have not))\b",
    ),
    cue(
        r"(?:is|are|can be|can only be) only as (?:good|careful|safe|strong|clean|reliable|accurate) as (?:your|"
        r"whoever (?:uses|fits|sets)|its (?:user|owner|driver|rider)|their (?:user|owner|driver|rider)s?)(?: "
        r"\w+){0,3}|(?:can|"
        r"could) only be as (?:good|careful|safe|reliable|accurate) as (?:its|their|the|your)(?: \w+){1,2}|what "
        r"(?:people|customers|others|owners|users|you) do "
        r"with (?:it|them)(?: afterwards| later)? is (?:on|up to|for|down to) (?:them|you)|(?:is|was|are) (?:a|"
        r"your) choice,? and choices(?: \w+){1,4}|(?:the|that|this|"
        r"the penalty|the bill) \w+ is yours to (?:pay|settle|bear|sort|solve|fix|explain)",
        0.6,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"because of the (?:state|way|condition|manner|shape) (?:in which )?(?:your|you)(?: \w+){1,5}|(?:if i were "
        r"you,? )?i(?:'d| would) ask (?:myself|yourself) "
        r"(?:who|why|what|how|whether|if)(?: \w+){0,3}|(?:which|something|and) (?:i|we)(?:'d| would) (?:ask|like|"
        r"urge|invite) you to (?:think|reflect|ponder|"
        r"consider|remember)(?: \w+){0,3}(?=[.!])|(?:for|by) (?:the )?next (?:time|order|one|visit|trip),? "
        r"you(?:'ll| will) know(?: better)?|you(?:'ll| will) know "
        r"(?:better )?(?:for )?(?:the )?next (?:time|order|one)",
        0.6,
        advice=hindsight,
        unless=_FAIR,
    ),
    # What might have been.
    cue(
        r"had (?:the|your|this|that|it|these|those|they|someone|somebody|anybody|anyone)(?: [\w'-]+){0,6} "
        r"(?:been|checked|read|told|asked|kept|used|followed|looked)[^.!?;\n]{0,64},? (?:(?:the|this|that|it|we|"
        r"there|nothing|none|you|they|everything|all) (?:[\w']+ ){0,3})?(?:would|could|wouldn't|couldn't|might)",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\bhad (?:we|i|our|my)\b|\bif only we\b",
    ),
    cue(
        rf"(?:would|could) (?:not|never|hardly|scarcely) have (?:\w+ ){{1,4}}if {_OURS}[^.!?;\n]{{3,70}}|"
        rf"(?:wouldn't|couldn't) have (?:\w+ ){{1,4}}if {_OURS}[^.!?;\n]{{3,70}}|(?:would|could) (?:still )?"
        rf"have been (?:\w+ ){{1,3}}(?:if|had) (?:you|someone on your|the customer)(?: \w+){{1,4}}",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\bhad (?:we|i|our)\b",
    ),
    cue(
        rf"(?:a|one|the|another|even a|just a|just one|a single|a simple|a quick|a brief|a short|some)? ?(?:\w+ )?"
        rf"{_LOOKED}(?: [\w'-]+){{0,6}} (?:would|could|might) (?:easily |surely |certainly |also |quickly )?have "
        rf"(?:avoided|spared|saved|prevented|told|shown|helped|sufficed|answered|solved|stopped|been (?:enough|"
        rf"avoided|sufficient))(?: \w+){{0,3}}",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:from us|on our part|we|by us)\b",
    ),
    cue(
        r"(?:could|might|would) (?:so |very |quite )?(?:easily|simply|readily)? ?(?:have|'ve) been (?:easily |simply )?"
        r"(?:avoided|prevented|spared|averted)(?: [\w']+){0,5}|(?:was|is|were) (?:entirely |perfectly |completely |"
        r"easily "
        r"|wholly |quite )?(?:avoidable|preventable)",
        0.55,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:we|us|i)\b",
    ),
    cue(
        r"(?:this|it|that|which|the \w+) should have been (?:\w+ )?(?:reported|checked|paid|signed|returned|kept|read|"
        r"mentioned|raised|noticed|declared|cancelled|canceled|disclosed|measured|registered|stored|cleaned)(?: \w+)? "
        r"(?:by you|before|in time|on time|sooner|earlier|at the time|on your|when|by the (?:customer|tenant|parents?|"
        r"user|guest|buyer))(?: \w+)?",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:by us|we|our)\b",
    ),
    cue(
        r"if only you(?:'d| had)?(?: \w+){1,3}|(?:you only (?:had|needed)|all (?:you|it) (?:had|needed|took)(?: to "
        r"do)?) "
        r"(?:to|was)(?: \w+){1,3}|you only (?:have|need) to look(?: \w+){0,3}",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:we|i) (?:had|took)\b|\bto (?:get|collect|claim)\b",
    ),
    # Whose choice it was.
    cue(
        r"(?:it|that|this|which) (?:was|is|has been) (?:after all |of course |entirely |solely |purely )?your "
        r"(?:own |free |personal )?(?:decision|choice|idea|wish)(?= to| not| and| so|[.,;!])|you(?:'ve| have)? "
        r"(?:chose|"
        r"chosen|decided|preferred|opted|elected) (?:not to|to (?:ignore|skip|disregard|wait|leave|go ahead|keep|"
        r"override|decline|bypass|gamble|save|do without|travel without|carry on|proceed|risk|use the (?:cheap\w*|"
        r"wrong|old)))(?: \w+){0,3}",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:if|whatever|whichever|it's your choice|it is your choice|would be)\b",
    ),
    cue(
        r"you(?:'ve| have)? (?:left|leave|leaving|gave|given) (?:us|me) (?:with )?no (?:choice|option|alternative|"
        r"other)"
        r"(?: \w+){0,2}|you(?:'ve| have)? forced (?:us|me|our hand)(?: \w+){0,2}",
        0.75,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"(?:that|this|it)(?:'s| is| was)? (?:just |simply |exactly |precisely |only )?(?:what|the sort of thing that) "
        r"(?:happens|comes|you get|one gets|happened)(?: of| from)? (?:when|if|from|for|by)(?: \w+){1,4}|what "
        r"(?:else )?"
        r"did you (?:expect|think)(?: \w+){0,5} (?:when|if|after|by|would)",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:here is|here's|our system|automatic\w*)\b",
    ),
    # Nobody else.
    cue(
        r"(?:none|not one|not a single one) of (?:our|the|my) (?:other )?\w+(?: \w+)? (?:has |have |had |ever |"
        r"reported "
        r"|experienced |seems? to have ){0,2}(?:had |have |any |this |trouble|problems?|issues?|difficult\w*|"
        r"complain\w*)"
        r"(?: \w+){0,2}|(?:everyone|everybody|all) (?:else|(?:of )?(?:our|the) other \w+)(?: \w+)? (?:managed|manages?|"
        r"found|coped|had no|read|understood|paid|came|arrived|was able|were able|got)(?: \w+){0,3}|(?:nobody|no one) "
        r"(?:else )?(?:but|except|other than|apart from) you(?: \w+){0,2}|draw your own conclusions?",
        0.65,
        advice="Take their case as it is: “I have not seen this before, so let us find out together: …”",
        unless=_FAIR + r"|\b(?:so far|affected|reported (?:it|this) so|only you can|but you can|will be|we think)\b",
    ),
    # Whose side it lies on.
    cue(
        rf"{_SLIP}(?:s)? (?:\w+ )?(?:is|are|was|were|lies|lay|arose|originated|started|happened|occurred|came|comes|"
        rf"stems|must be|must have been|rests|sits|can only be)(?: \w+){{0,3}} (?:on|at|in|from|with) "
        rf"(?:your (?:side|end|part|own|hands?|household|office|team|staff)|you(?=[.,;!:]| and| alone)|whoever)"
        rf"|(?:someone|somebody|anyone|one) (?:on|at|in|of|from) your (?:end|side|team|office|staff|household|family|"
        rf"company|people)(?: \w+)? (?:must|has|have|had|un\w+|\w+ed|forgot|broke|left|lost|took|put|gave|told)|"
        rf"(?:avoided|prevented|error|mistake|oversight|lapse|carelessness) on your part|which (?:was|is|were) you"
        rf"(?=[.!,])",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:if|whether|may|might|could you|nothing|no)\b",
    ),
    cue(
        r"(?:caused|brought about|made|triggered|created|broken|damaged) (?:entirely |only |solely |clearly )?by "
        r"(?:your|"
        r"the (?:customer|user|tenant|guest|client|owner|passenger|buyer|parents?)'?s?) (?:own )?\w+|(?:result|"
        r"consequence) of your (?:own )?(?!complaint|application|appeal|claim|enquiry|test|exam|order|request|"
        r"interview)\w+|(?:is|was|are|were|clearly|simply|all|entirely) (?:\w+ )?(?:down|due|"
        r"owing|attributable) to (?:the (?:user|customer|tenant|guest|operator|owner|driver|passenger)|you(?:r)?(?: "
        r"own)?"
        r"(?! (?:account|region|country|browser|bank|plan|order|area|insurer|network|provider|location|device|card)))"
        r"(?: \w+){0,2}|(?:because|on account) of you(?=[.,;!]| (?:the|we|i|our|my|all|everyone|everybody|others|a)\b)",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:if|may|might|we will (?:repair|replace)|is due to you|are due to you)\b",
    ),
    cue(
        r"(?:comes?|came|stems?|results?|resulted|arises?|arose) (?:from|because of|out of) (?:the|your|a|an|two|what|"
        r"wrong|incorrect|incomplete)(?: [\w'-]+){0,4} you (?:gave|entered|provided|supplied|sent|typed|filled|quoted|"
        r"chose|wrote|told)(?: \w+){0,2}|(?:blamed|faulted) for(?: \w+){1,5}|(?:an?|the) (?:\w+ ){1,2}you "
        r"(?:yourself )?"
        r"(?:typed|entered|gave|chose|wrote|filled|signed|picked)(?: \w+){0,2} yourself(?:ves)?",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:may|might|perhaps|can't be blamed|cannot be blamed|nobody can|you can)\b",
    ),
    # What the reader let happen.
    cue(
        r"you (?:waited|took|needed|let|spent)(?: us)? (?:\w+ ){0,3}(?:days|weeks|months|years|hours|ages|forever|"
        r"so long|too "
        r"long)(?: pass| go by)?(?: (?:to|before|until|and)(?: \w+){1,4})|you let (?:the|your|it|this|them|that)(?: "
        r"[\w'-]+){0,3} (?:slip|lapse|expire|run|pass|dry|die|freeze|spoil|rust|go|drain|overheat)(?: \w+)?|you were "
        r"(?:\w+ )?(?:careless|negligent|sloppy|inattentive|too (?:late|slow|hasty|quick|impatient)|not (?:careful|"
        r"paying|"
        r"listening|reading|looking))(?: \w+)?|you (?:simply |just |clearly |obviously )?(?:weren't|aren't|were not|"
        r"are "
        r"not) (?:paying attention|listening|careful|looking|concentrating|reading)(?: \w+)?",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:for (?:an|a|our|us|the) (?:answer|reply|response)|on hold|for us|kept waiting)\b",
    ),
    cue(
        r"(?:we|i)(?:'d| had| have|'ve| did| even| also){0,2} (?:\w+ly )?(?:warn|warned|told|remind|reminded|advise|"
        r"advised|"
        r"asked|tell|notified) you (?:about|to|not to|that|of|in|before|twice|several|at|when|more than|,|and|but|yet)"
        r"[^.!?;\n]{0,64},? (?:and|but|yet|still|so)? ?(?:you )?(?:still |simply |just |then |nevertheless )?(?:did "
        r"nothing|"
        r"ignored|carried on|went ahead|chose|didn't|did not|never|anyway|refused|insisted|kept|left it)|as (?:we|"
        r"i)(?: "
        r"\w+)? (?:told|warned|advised|asked|reminded) you(?=[.,!;]| to| not| at| when)",
        0.6,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:we were wrong|wrongly|on the phone)\b",
    ),
    cue(
        r"by (?:not )?\w+ing[^.!?;\n]{0,56},? you(?:'ve| have)? (?:\w+ly |also )?(?:lost|missed|forfeited|caused|"
        r"made it|"
        r"broke|broken|voided|ruined|delayed|risked|damaged|waived|brought|put|turned|invalidated|held|cost)(?: "
        r"\w+){0,3}|"
        r"you(?:'ve| have)? (?:created|caused|made|brought|started|produced) (?:this|these|the|a|all this|your own|"
        r"this "
        r"whole) (?:\w+ )?(?:problem|mess|trouble|issue|confusion|situation|delay|damage|chaos|muddle)s?(?: \w+){0,3}|"
        r"(?:whole|entire|all this|this) (?:\w+ )?(?:mess|trouble|problem|muddle|chaos|saga)? ?(?:only )?(?:started|"
        r"began|"
        r"happened|arose) (?:only )?(?:when|because|after|since) you(?: \w+){1,5}",
        0.65,
        advice=hindsight,
        unless=_FAIR + r"|\b(?:looks like|seems|may|might|i think|updated|upgraded)\b",
    ),
    cue(
        r"(?:you )?(?:can't|cannot|can not|can hardly|can scarcely|couldn't|could hardly|shouldn't|should not) "
        r"(?:really |"
        r"seriously |reasonably |possibly |honestly )?expect (?:us|the|a|an|it|your|me|anyone|our|\w+s) (?:\w+ "
        r"){1,6}(?:if|"
        r"when|without|after|while|unless) (?:you|your|any|the|\w+ing)(?: \w+){0,4}",
        0.65,
        advice=hindsight,
        unless=_FAIR,
    ),
    cue(
        r"if (?:you|people|customers|guests|parents) (?:don't|do not|won't|will not|never|can't|cannot|refuse to|"
        r"didn't|did "
        r"not)(?: even| bother to)? (?:read|check|tell|answer|look|listen|open|follow|lock|reply|ask|bother|keep|take "
        r"(?:care|the))[^.!?;\n]{0,56},? (?:we|i|nobody|no one|it|don't|there|that|you|then|what|how|of course)(?: "
        r"(?:'s|"
        r"is|can't|cannot|can|have|shouldn't|mustn't|do|are|will|must|also|really|certainly|hardly|only|no)){1,3}(?: "
        r"(?:help|blame|expect|complain|wonder|responsible|surpris\w+|be (?:surprised|blamed|helped)|fault|your|"
        r"yourself|"
        r"do|wonder))",
        0.65,
        advice=hindsight,
        unless=_FAIR,
    ),
    # Questions that accuse.
    cue(
        r"(?:did|do|have|could|were|would|can)(?:n't)? (?:you|it) (?:not|never|really not|honestly not|even) "
        r"(?:think|read|"
        r"see|check|notice|look|realise|realize|consider|occur|wonder|ask|thought|seen|noticed|checked|read|have "
        r"(?:told|"
        r"asked|called|checked|waited))(?: [\w']+){0,3}|did(?:n't| not) it (?:ever |not |never )?occur to you(?: "
        r"\w+)?|ask "
        r"yourself (?:who|why|what|how|whether|if)(?: \w+){0,3}",
        0.7,
        advice="Ask without the reproach: “Could you tell me …?”, instead of “{words}”.",
        unless=r"\b(?:sorry|in case you|if you)\b",
    ),
    cue(
        r"why (?:was|were|is|has|have|did)(?:n't| not)? (?:this|it|that|these|we|nobody|no one|the \w+|our \w+)(?: "
        r"\w+){0,3} "
        r"(?:not|never|only)(?: \w+){0,2} (?:reported|mentioned|told|informed|raised|returned|paid|sent|checked|"
        r"cleaned|"
        r"locked|cancelled|said|done|disclosed|measured|shut|closed|notified|contacted)(?: \w+){0,3}|why (?:were|"
        r"was) (?:we|i|"
        r"nobody|no one) (?:not |never |only )?(?:told|informed|notified|warned)(?: \w+){0,2}",
        0.6,
        advice="Ask without the reproach: “When did you notice it?”, instead of “{words}”.",
        unless=r"\b(?:sorry|ask\w*|explain|know|tell you|find out|looking into|understand)\b",
    ),
)
