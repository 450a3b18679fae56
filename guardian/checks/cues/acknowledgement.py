"""Cues of acknowledging and apologising: praised where they stand, and missed where they do not."""

from __future__ import annotations

from guardian.checks.match import I_WE, Cues, cue

_VERY = (
    r"(?:so |very |really |quite |such |just |too |truly |incredibly |extremely |pretty |absolutely |completely |"
    r"totally |deeply |terribly |genuinely |especially |particularly |rather |an? |beyond |more than ){0,3}"
)
HARD = (
    r"(?:frustrating|upsetting|annoying|stressful|hard on you|hard for you|hard|difficult|worrying|disappointing|"
    r"tough|rough|painful|inconvenient|awful|terrible|scary|frightening|exhausting|unpleasant|distressing|tiring|"
    r"horrible|horrid|dreadful|embarrassing|maddening|infuriating|unsettling|alarming|nerve-wracking|nerve-racking|"
    r"aggravating|exasperating|heartbreaking|overwhelming|sad|hurtful|unfair|shocking|draining|miserable|"
    r"disheartening|devastating|unnerving|unacceptable|shock|worry|blow|nuisance|nightmare|ordeal|scare|headache|"
    r"letdown|let-down|disappointment|burden|strain|pain|hassle|worst)"
)
FEEL = (
    r"(?:frustrations?|frustrated|upset|gutted|angry|anger|disappointment|disappointed|concerns?|concerned|worry|"
    r"worries|worried|annoyance|annoyed|stress|stressed|distress|distressed|pain|unhappy|fed up|anxious|anxiety|hurt|"
    r"tired|furious|shaken|confused|confusion|feelings?|nervous|scared|alarmed|exasperated|exhausted|let down|"
    r"lost patience|impatience|grief|sorrow|cross|irritated|irritation|hesitation|unease|uneasy|embarrassed|ignored|"
    r"cheated|short of patience|alarm|fear)"
)
_SURE = (
    r"(?:can |do |could |would |completely |totally |fully |really |truly |certainly |absolutely |well |only |just |"
    r"quite |also |perfectly |of course |very much |too |entirely ){0,3}"
)
_GRASP = r"(?:understand|see|imagine|appreciate|hear|know|realise|realize|recognise|recognize|get|tell|sense|picture)"
_THAT = r"(?:that|this|it|which|what|things|these|those|all of (?:this|that)|\w+ing (?:[\w']+ ){0,4}[\w']+)"

ACKNOWLEDGES = Cues(
    cue(
        r"(?:would|could|must|can|to) (?:\w+ )?(?:rattle|upset|worry|annoy|anger|frighten|scare|shake|unsettle|"
        r"alarm|infuriate|madden|hurt|drive|exhaust|try|test|wear out|drain|sadden|shock|stress|irritate|frustrate) "
        r"(?:anybody|anyone|everyone|everybody|any \w+|the patience of|the calmest|me too|me as well|us too)",
        0.8,
    ),
    cue(
        rf"{I_WE} {_SURE}{_GRASP} (?:why |how |that |your |you're |you are |you must be |you were |you feel |you |"
        rf"this |it |what |the |just |from your \w+ ){{1,4}}(?:\w+ ){{0,4}}(?:{HARD}|{FEEL})",
        0.9,
    ),
    cue(
        rf"{I_WE} (?:can |do |completely |totally |fully |really |truly |certainly ){{1,3}}(?:understand|"
        rf"see why|imagine|appreciate (?:how|that|what|why|the (?:trouble|worry|stress))|hear you|relate|"
        rf"sympathi[sz]e)",
        0.65,
    ),
    cue(
        rf"{I_WE} (?:understand(?! that (?:you (?:want|would like|need|wish|are asking|ordered)|the |a |an |our |"
        rf"there )| from (?:the|our|my|an?|his|her|their) )|hear you|feel for you|"
        rf"get it|feel your pain|sympathi[sz]e)",
        0.6,
    ),
    cue(
        r"(?:so|very|really|truly|deeply|terribly|genuinely|extremely|awfully|incredibly|most)? ?sorry "
        r"(?:to (?:hear|learn|read|see)|about|for(?! any| the long)|that|you|we|this|your|it)",
        0.85,
    ),
    cue(
        r"(?:i'm|i am|we're|we are|im) (?:so |very |really |truly |deeply |terribly |genuinely |awfully |extremely "
        r"){0,3}sorry",
        0.8,
    ),
    cue(
        r"(?:my|our|sincere|sincerest|deepest|heartfelt) (?:\w+ )?(?:apologies|condolences|sympath(?:y|ies))|"
        r"(?:i|we) (?:\w+ )?apologi[sz]e",
        0.75,
    ),
    cue(
        rf"{_THAT}(?:'s| is| was| must be| must've been| must have been| sounds| sound| looks| must feel| would be| "
        rf"would feel| seems| seem| can be| can feel| had to be| has been| must| feels| is never| are| were) "
        rf"(?:have been |be |feel |like )?{_VERY}{HARD}(?! drive| disk| to say| copy| cop(?:y|ies)| reset| drives)",
        0.8,
    ),
    cue(
        r"(?:sounds?|must be|must have been|must feel|can only be) (?:like )?(?:so |very |really |quite |such |"
        rf"incredibly |extremely |pretty |an? ){{0,3}}{HARD}",
        0.75,
    ),
    cue(
        r"(?:you're|you are|you were|you have every|you've every|you had every|you have all|you've got every) "
        r"(?:absolutely |quite |entirely |completely |perfectly |so )?(?:right(?: to)?|reason(?: to)?|justified)|"
        r"(?:quite |and )?rightly so|you have a (?:good |fair |valid )?point|(?:a |that's |that is )(?:fair|good|"
        r"valid) "
        r"(?:point|question|complaint|criticism)",
        0.75,
    ),
    cue(
        r"(?:thank you|thanks)(?: so much| very much| again)? for (?:letting|telling|bringing|raising|pointing|"
        r"flagging|reporting|sharing|explaining|being (?:so )?(?:patient|open|honest|frank|understanding)|bearing|"
        r"your (?:patience|honesty|candour|frankness|understanding)|waiting|the (?:report|heads|warning))(?: "
        r"\w+){0,3}",
        0.6,
    ),
    cue(
        rf"(?:your|the) (?:\w+ )?{FEEL} (?:is|are|was|makes?|seems?) (?:\w+ )?(?:understandable|valid|justified|sense|"
        rf"serious|fair|reasonable|natural|clear|well[- ]founded|shared)|(?:it's|it is|that's|that is|this is) "
        rf"(?:completely |totally |perfectly |entirely |very |only |quite )?(?:understandable|natural|a serious "
        rf"concern|no way to)|understandably",
        0.8,
    ),
    cue(
        r"(?:that's|that is|this is|it's|it is|that was|this was|it was|which is|which was) (?:\w+ )?(?:not (?:good "
        r"enough|acceptable|okay|ok|right|what (?:we|you)|how (?:we|you|it)|the)|our (?:bug|fault|mistake|error|"
        r"failure|doing|slip|oversight)|on us|on me|my (?:fault|mistake|error|oversight|slip)|a serious \w+|far too "
        r"long|too long|much too long|wrong of us|unfair on you)",
        0.8,
    ),
    cue(
        r"(?:not|isn't|wasn't|hardly|never|far from) (?:at all )?(?:what|how|the \w+|the kind of \w+) (?:you|anyone|we|"
        r"any of us|a guest|a customer|a patient) (?:should|expect|expected|want|wanted|need|needed|deserve|deserved|"
        r"had in mind|hoped|paid|had hoped|ordered)|(?:you|your \w+) (?:deserve|deserved) (?:better|more|an? )|(?:let|"
        r"letting) you (?:all )?down|we (?:dropped the ball|got (?:this|it|that) wrong|failed you|owe you|should "
        r"have)|no wonder|(?:you|nobody|no one|no \w+) should (?:never )?(?:ever )?have (?:had )?to|"
        r"i'm ashamed|i am ashamed|we're ashamed|our failure|shouldn't have happened|should never have happened|"
        r"should not have happened|least of all",
        0.85,
    ),
    cue(
        r"oh no|ouch|oh dear|oh my|oof|yikes|ugh|how (?:awful|horrible|terrible|frustrating|annoying|sad|scary|"
        r"stressful|upsetting|worrying|disappointing|infuriating|distressing|frightening)|poor (?:you|thing|lad|girl|"
        r"boy)|what an? (?:\w+ )?(?:shame|pity|mess|nightmare|shock|fright|scare|pain|disappointment|ordeal|hassle|"
        r"let-?down|blow|headache|start to (?:the|your)|way to|week you|day you)",
        0.75,
    ),
    cue(
        r"(?:please )?(?:don't|do not|never|no need to|needn't) (?:feel (?:stupid|bad|guilty|ashamed|embarrassed|silly|"
        r"foolish)|blame yourself|be (?:embarrassed|ashamed|hard on yourself)|apologi[sz]e)|(?:not|isn't|wasn't|none "
        r"of "
        r"(?:this|it|that) (?:is|was)) your (?:fault|doing)|(?:you did|you've done|you have done) nothing wrong|"
        r"nothing "
        r"(?:that )?you (?:did|have done)|(?:you're|you are|you aren't|you are not) (?:not )?alone|my heart "
        r"(?:goes|breaks)|our hearts? (?:go|goes)|thinking of you|(?:our|my) thoughts are with|sending (?:you )?(?:\w+ "
        r")?(?:hugs?|love|strength|thoughts|prayers)|anyone (?:in your \w+ )?would (?:be|feel|have)|(?:it )?happens to "
        r"(?:all|the best|many|everyone)|fool(?:s|ed) (?:many|everyone|even)",
        0.7,
    ),
    cue(
        r"(?:can see|see|know|realise|realize|aware|appreciate|understand) (?:that |how |why |what |exactly |just "
        r"){0,2}(?:(?:this|that|it|a \w+|\w+ing) (?:\w+ ){0,3}(?:leaves|left|puts|put|means|meant|matters|causes|"
        r"caused|costs?|made|makes|does|did|feels|felt)(?: to| for)?(?: you)?|(?:important|much) (?:\w+ ){1,4}(?:is|"
        r"was|are|means|meant))|(?:i'm|i am|we're|we are) (?:\w+ )?(?:concerned|worried|saddened|dismayed|troubled) "
        r"(?:to|about|that|by|for)|we (?:really |truly |do ){1,2}care",
        0.75,
    ),
    cue(
        r"(?:without|after|during|with) (?:\w+ ){0,5}(?:is|are) (?:far too |much too |too |very |really |more than )?"
        r"(?:long|hard|frustrating|a long time|no (?:fun|joke|small)|enough)|(?:\w+ ){1,3}is (?:far too |much too |a "
        r")?long (?:time )?to (?:wait|be|go)|(?:the|your) (?:last|whole) thing (?:you|anyone|one) (?:needs?|wants?)|"
        r"(?:is|'s|was) (?:the last thing|no fun|no joke|no small (?:thing|matter)|a lot to (?:ask|take|bear))",
        0.7,
    ),
    cue(
        rf"(?:is|are|was|were|be|been|feels?) (?:such |really |truly |quite )?(?:an? )?(?:very |really |most "
        rf")?{HARD} (?:thing|"
        r"way|situation|experience|time|week|day|night|start|moment|place|news|position|wait|discovery|surprise)|"
        r"should "
        r"(?:never|not) (?:have )?happen(?:ed)?|shouldn't happen|is not something (?:you|anyone|one|we)|isn't "
        r"something (?:you|"
        r"anyone|one|we)|(?:is|are|was|were) (?:one|two|three|four|five|six|\d+|\w+) too many|(?:i'd|i would|we'd|we "
        r"would) "
        r"(?:\w+ )?(?:be|feel|have been|have felt) (?:\w+ )?(?:cross|angry|upset|annoyed|furious|frustrated|worried|"
        r"the same|"
        r"disappointed|livid|nervous|hurt)(?: too| as well)?|(?:it is|it's|that is|that's) (?:\w+ )?natural to|(?:no|"
        r"not the) "
        r"way (?:to|for|we) (?:treat|treated|\w+ing|a|anyone)",
        0.75,
    ),
)

_NOT_OURS = (
    r"\b(?:no need|needn't|need not|you (?:said|wrote|say)(?: that)? you (?:were|are)|don't be|"
    r"do not be|be sorry to see|"
    r"(?:received|got|demanded|wanted|expects?|wants?|refused) an? (?:\w+ )?apology)\b"
)

APOLOGISES = Cues(
    cue(
        r"(?:that|this|it|the (?:mistake|error|fault|blunder|mix-up|slip|delay|oversight)|which)(?:'s| is| was| "
        r"were) (?:all "
        r"|entirely |completely |purely |solely |simply )?(?:my|our) (?:own )?(?:mistake|error|fault|doing|"
        r"blunder|oversight|"
        r"slip|muddle)|(?:is|was|were|are|'s) (?:all |entirely |completely |purely |solely )?(?:mine|ours)(?! to)|"
        r"(?:i|we) "
        r"(?:\w+ )?(?:own (?:it|this|that)|take (?:the|full|all the) (?:blame|responsibility))|and (?:i|we) "
        r"regret (?:it|"
        r"this|that)|(?:please |do )?(?:excuse (?:the|my|our|us|this)|pardon (?:the|my|our))(?: \w+){1,3}|"
        r"(?:want|like|"
        r"wish|have) to say sorry|a thousand pardons|(?:i|we) (?:stand|am|are) corrected",
        0.75,
        unless=r"\bnot (?:ours|mine|our|my)\b|\b(?:yours?|choice|decision) is\b|"
        r"\b(?:asked|requested|invited|advised) to (?:excuse|pardon)\b",
    ),
    cue(
        r"(?:beg|ask)(?:ging|ing)? (?:for )?(?:your|his|her|their)(?: \w+(?:'s)?)? (?:pardon|forgiveness)",
        0.9,
    ),
    cue(
        r"(?:i'm|i am|im|we're|we are|i was|we were|am|are) (?:\w+ ){0,2}sorry(?! sight| state| to disappoint| to "
        r"bother| figure| excuse)",
        0.95,
    ),
    cue(
        rf"{I_WE} (?:do |really |would like to |want to |must |can only |wish to |sincerely |deeply |humbly |fully |"
        rf"also |both |truly |unreservedly |all |can't |cannot |wanted to |owe you an apology and |just ){{0,3}}"
        rf"(?:apologi[sz]e|apologi[sz]ed|beg your pardon|owe you (?:an|a \w+) apology)(?: to you)?",
        0.95,
    ),
    cue(
        r"(?:my|our|please accept (?:my|our)|with|sincere|sincerest|deepest|humble|many|heartfelt|full) (?:\w+ "
        r")?apolog(?:y|ies)|apologies (?:for|about|that|if|again|once|also|from|to)|an apology (?:for|from)|"
        r"apologi[sz]ing (?:for|to)|apologies(?=[.,!])|(?:deserve|owed) (?:an|a \w+) apology",
        0.95,
        unless=_NOT_OURS,
    ),
    cue(
        r"(?<!feel )(?:so|very|really|truly|awfully|terribly|genuinely|again|oh|deeply)? ?(?<!feel )sorry (?:to "
        r"(?:hear|learn|read|see|"
        r"keep|have kept|say|bother)|about|for|that|you|we|this|your|if|i|it|the|there|but|again|on)",
        0.9,
        unless=_NOT_OURS,
    ),
    cue(
        r"(?<!than )(?<!a )(?<!be )(?<!feel )(?:(?:so|very|truly|really|oh|terribly|dreadfully|again|and) )?"
        r"sorry(?=[.,!:;])",
        0.8,
        unless=_NOT_OURS,
    ),
    cue(
        r"(?:(?:i|we) (?:\w+ )?regret (?:that|the|this|what|not|having|being|deeply)|(?:that's |it's |was |is |"
        r"entirely |all "
        r")?(?:my|our) (?:bad|mistake|fault)|mea culpa)",
        0.6,
    ),
    cue(
        r"(?:(?:please )?forgive (?:me|us|the|this|my|our)|pardon (?:me|us)|we feel (?:dreadful|terrible|awful)|"
        r"mortified)",
        0.6,
    ),
)
