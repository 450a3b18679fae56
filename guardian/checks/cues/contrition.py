"""Hints of care.non-apology: regret that nobody owns, in a letter that does nothing about the trouble."""

from __future__ import annotations

from guardian.checks.match import Cues, cue
from guardian.checks.wording import Wording

# A letter without a word of regret has no apology that could be half.
RUES = Wording(
    r"\b(?:sorry(?! to (?:see|lose) you)|saddene?d?s?|sad that|apolog\w+|regret\w*|pardon|forgive\w*|unfortunate\w*|"
    r"a pity|a shame|excuse us|"
    r"excuse (?:me|it)|deplor\w+|mistakes (?:do )?happen|less than ideal|one-off|bear with|(?:have|'d have) wished)\b"
)

# Words of doubt, and of how it was taken.
DOUBTS = Wording(
    r"\b(?:if|should(?! not| never| have)|in case|where(?:ver)?|any|may|might|could|experienced?|perceiv\w+|feel|"
    r"felt|found|taken|received|"
    r"come across|came across|impression|seem\w*|taste|liking|for you|to you|you (?:see|saw|were|are|found|feel|felt|"
    r"think|attach|had hoped|expected)|bother\w*|upset\w*|unsettl\w*|concern(?:ed)?|misread|misunderst\w+|awkward\w*|"
    r"expectations?|tone|way|how|getting used|feelings?|negative\w*|pictured|irritat\w*)\b"
)

_SORRY = r"(?:sorry|apologi[sz]es?|apologi[sz]ing|apologi[sz]ed|apologies|apology|regrets?|regretful|regretted|pardon)"
_FELT = (
    r"(?:felt|feel|feels|perceived?|experienced?|believed?|believe|consider(?:ed)?|imagined?|seemed?|thought|think|"
    r"sensed|found|find|took|take|taken|saw|see|sees|read|object(?:s|ed)?|disagrees?|dislikes?|expected|hoped|minds?|"
    r"insists?|complains?|complained|were under|had to feel|suffered|encountered|noticed|understood|misunderstood|"
    r"regard(?:s|ed)?|deem(?:s|ed)?|report(?:s|ed)?|claims?|claimed|remembers?|describes?)"
)
_STRIKES = (
    r"(?:caused? (?:you|any|such|him|her|them|your|some|worry|concern|upset)|g(?:ave|ives?) (?:you|rise|the|an|"
    r"offen[cs]e)|"
    r"made (?:you|your|him|her|for)|left (?:you|a|an|him|her)|upset|land\w*|come across|came across|c(?:a|o)me over|"
    r"suit\w*|meets?|met|appeal\w*|please[ds]?|sit well|work for you|fall short|fell short|bother\w*|trouble[ds]?|"
    r"worried|concern\w*|disappoint\w*|offend\w*|annoy\w*|irritat\w*|hurt|strikes?|struck|inconvenienced?|affected|"
    r"reached you|was(?:n't| not)? (?:to|for|what|as|your|received|taken|perceived|understood|seen|felt|clear|up to)|"
    r"were(?:n't| not)? (?:to|for|what|as|received|taken|perceived|understood|seen|felt)|is(?:n't| not)? (?:to|for|"
    r"what|"
    r"your|as)|did(?:n't| not)? (?:live|meet|suit|please|land|match|work|agree|go|turn|correspond|feel))"
)
_ANYBODY = (
    r"(?:the (?:\w+ )?(?:council|company|committee|management|team|firm|hotel|bank|board|clinic|school|house|club|"
    r"driver|department|editors?|society|administration|operator|carrier|practice|staff|crew|party|parties|publisher|"
    r"restaurant|department|authority|organisers?|association|airline|insurer)|our (?:\w+ )?(?:driver|team|company|"
    r"staff|"
    r"colleague|guide|crew|house|firm|department|partner|teacher|nurse|chef|technician|management|board|trainer|"
    r"waiter|courier)|he|she|they|one|management|everyone involved|all involved|those involved)"
)

CONTRITION = Cues(
    cue(
        rf"{_SORRY} (?:that |if |for |about |when |whenever |where |because |to |is |are |on |for the |for any |for "
        rf"all |"
        rf"for whatever |that the |that this |that our |that your )?(?:[\w'.-]+ ){{0,5}}{_FELT}(?: [\w'-]+){{0,6}}",
        0.4,
        unless=r"\b(?:(?:we|i) (?:found|took|saw|read|noticed|see|find|understood|misunderstood|feel|misread)|you (?:"
        r"had to|found an?)|sorry (?:to (?:hear|read)))\b",
    ),
    cue(
        rf"{_SORRY} (?:that |if |to (?:hear|read|see) (?:that )?)?(?:this|that|it|these|the|our|your|my|its|some|"
        rf"such|a|"
        rf"an|things|\w+'s) ?(?:[\w'-]+ ){{0,6}}{_STRIKES}(?: [\w'-]+){{0,6}}",
        0.45,
    ),
    cue(
        rf"{_SORRY} (?:for |about |that |to |over )?(?:any|whatever|all|possible|such|eventual|potential|perceived|"
        rf"alleged|supposed|apparent|seeming|what(?:ever)?) (?:[\w'-]+ ?){{1,6}}|(?:any|whatever|possible|eventual|"
        rf"potential|perceived) (?:[\w'-]+ ){{0,3}}(?:inconvenience|upset|confusion|impression|distress|discomfort|"
        rf"disappointment|delay|offen[cs]e|misunderstanding|annoyance|impact|trouble|damage|"
        rf"loss)s?(?: [\w'-]+){{0,6}}",
        0.45,
    ),
    cue(
        rf"(?:on behalf of|in the name of) (?:the|our|all|everyone|my|a)(?: [\w'-]+){{1,4}}|"
        rf"{_ANYBODY} (?:\w+ ){{0,2}}"
        rf"(?:apologi[sz]es|regrets?|is sorry|are sorry|asks? (?:\w+ )?(?:pardon|forgiveness)|wish(?:es)? to ("
        rf"?:express|"
        rf"apologi[sz]e|convey|say)|would like to (?:apologi[sz]e|express|say|convey)|expresses|extends|conveys|has "
        rf"(?:apologi[sz]ed|expressed))(?: [\w'-]+){{0,6}}|{_SORRY} (?:is|are|may|will be|has been|have been|was|"
        rf"were|"
        rf"would be) (?:hereby |herewith |\w+ )?(?:extended|offered|conveyed|due|expressed|made|given|issued|passed|"
        rf"forwarded|in order|called for|noted|enclosed|appropriate|accepted)(?: [\w'-]+){{0,5}}|(?:consider|take|"
        rf"accept|regard) (?:this|it|these|that) (?:as )?(?:our|an?|my) (?:\w+ )?apolog(?:y|ies)(?: [\w',-]+){{0,6}}",
        0.45,
    ),
    cue(
        r"(?:to the extent|in so far|insofar|as far as|inasmuch|so far as|to whatever|where (?:required|necessary|"
        r"due|"
        r"appropriate|applicable|called for|one is)|if (?:any|so|one is|at all|required|necessary|need be|that helps|"
        r"appropriate|anything|it helps)|for (?:any|our|whatever) (?:part|share|role)|for what it's worth|should "
        r"(?:\w+ ){1,5}(?:have|be|feel|find|seem|prove)|(?:may|might|could) (?:\w+ )?(?:have|be|feel|seem) (?:\w+ "
        r")?(?:perceived|felt|been|experienced|seemed|appeared|caused|given|come|sounded|struck|inconvenienc\w+|"
        r"upset|"
        r"considered|taken|disturbed|disappoint\w*|loud|harsh|rude|long|unclear|offended|left))(?: [\w',-]+){0,6}",
        0.4,
    ),
    cue(
        r"(?:regrets?|regrettable|regretted|unfortunate|regrettably|unfortunately|sad about|a "
        r"pity|"
        r"a shame|deplorable|deplore) (?:the|these|this|such|those|all|about the|for (?:all|both|everyone|everybody|"
        r"all "
        r"sides|those)|as (?:it|this|that)|when|that (?:things|matters|events|it|a|an|such|the|this|these|ms|mr|"
        r"mrs))(?: "
        r"[\w'.-]+){0,6}|(?:what (?:happened|occurred|took place)|the (?:incident|matter|event|outcome|situation|"
        r"episode|occurrence|case|circumstances|course|whole thing)|these (?:things|events)|(?:it|this|that|such "
        r"things?)) (?:is|was|are|were|remains?|may be) (?:\w+ )?(?:unfortunate|regrettable|regretted|a pity|a shame|"
        r"deplorable)(?: [\w'-]+){0,6}|(?:circumstances|events|factors|chain of|course of|turn of|combination of) ("
        r"?:that|"
        r"which|led|events|circumstances|has|have)(?: [\w'-]+){0,5}",
        0.4,
        unless=r"\b(?:because (?:we|i)|our (?:mistake|fault|error)|we (?:sent|forgot|lost|broke|failed))\b",
    ),
    cue(
        r"(?:nobody's|no one's|no-one's) (?:doing|fault|intention|wish)|(?:nobody|no one|no-one)(?: is|"
        r" was)? to blame|"
        r"(?:such|these) (?:things|misfortunes|mishaps|cases|errors|mistakes|days)(?: [\w'-]+){0,4}|it takes (?:two|"
        r"more "
        r"than one|both)(?: [\w'-]+){0,5}|(?:on|from|for) (?:all|both|several|every) sides?|(?:different|most|other|"
        r"many|"
        r"some|all) (?:people|readers|groups|guests|customers|patients|parents|travellers|visitors|\w+s) (?:\w+ )?"
        r"(?:understand|see|like|love|remember|find|were|are|do|did|have|come|left|take|enjoy\w*|read|hear|cope|"
        r"manage|"
        r"prefer|feel)(?: [\w'-]+){0,6}|(?:[\w'-]+ )?guests were happy|time can (?:\w+ ?){1,5}|"
        r"(?:tastes?|opinions?|views?|accounts?|memories|perceptions?|expectations?|recollections?|nerves|standards) "
        r"(?:differ|vary|are|do|may|can)(?: [\w'-]+){0,4}|assures? (?:us|me)(?: [\w'-]+){0,6}|never (?:our|my|his|"
        r"her|"
        r"their|meant|intended|anyone's)(?: [\w'-]+){0,5}|(?:wasn't|weren't|was not|were not) (?:meant|intended|"
        r"aimed|"
        r"directed)(?: [\w'-]+){0,5}|in (?:good faith|the best|fairness|our defen[cs]e)(?: [\w'-]+){0,4}",
        0.3,
    ),
    # Regret for anything but what we did: telling only where nothing else is in the letter.
    cue(
        rf"(?<!a )(?:{_SORRY}|apologies all round|a pity|a shame|unfortunate|regrettable)(?! to (?:hear|read|see you|"
        rf"say|tell|inform|disappoint)| about (?:that|this|it)\b),? (?:[\w',-]+ ?){{1,6}}",
        0.25,
        unless=r"\b(?:nobody (?:wrote|told|called|rang|came|answered|warned|helped)|(?:we|i)(?:'ve| have|'d|"
        r" had)? (?:\w+ly )?(?:sent|made|failed|missed|forgot|forgotten|lost|"
        r"charged|got|did not|didn't|broke|broken|mixed|left|gave|given|told|booked|kept|wrote|put|took|should|could|"
        r"misread|overlooked|ran|shrank|painted|printed|dropped|let|cut|hit|damaged|deleted|shouted|confused|"
        r"swapped)|"
        r"our (?:mistake|fault|error|doing|oversight)|my (?:mistake|fault|error))\b",
    ),
    cue(
        r"(?:whatever|what) (?:may|might|did|has|happened)(?: or may not)? (?:[\w'-]+ ?){1,6}|(?:meant|said|intended|"
        r"done) (?:with|in) (?:a |an |the )?(?:wink|smile|jest|fun|good \w+|best \w+)(?: [\w'-]+){0,4}|(?:on|"
        r"for) both "
        r"sides|all round|(?:have|has) (?:a will|a life|a mind) of (?:its|their) own(?: [\w'-]+){0,3}|(?:a|"
        r"an) (?:wall|"
        r"roof|camera|wedding|kitchen|train|child|dog|day) is (?:a|an) [\w'-]+|(?:it was|we had|there was|he had) a "
        r"(?:busy|long|hard|full|hectic|difficult) (?:day|morning|evening|week|season|night)(?: [\w'-]+){0,5}",
        0.2,
    ),
    cue(
        rf"{_SORRY} (?:his|her|its|their|the|that) (?:choice|tone|manner|wording|words|conduct|behaviour|behavior|"
        rf"remark|timing|way|turn of phrase|haste)(?: [\w',-]+){{0,6}}|(?:saddened|sad|pained|troubled) that (?:an? |"
        rf"the |our |your |this |it |such )?(?:[\w'-]+ ?){{1,6}}|(?:left|leaves|leave) (?:a|you with a|an) (?:bad|"
        rf"bitter|sour|unpleasant|poor|wrong) (?:taste|impression|memory|feeling)|"
        rf"in the heat of (?:[\w'-]+ ?){{1,3}}|"
        rf"is practised by (?:every|all|most)(?: [\w'-]+){{1,3}}|(?:see|saw|view) (?:[\w'-]+ ){{1,4}}(?:so "
        rf")?differently|(?:not|isn't) (?:how|what) (?:anyone|anybody|we|one|any of us) (?:would )?(?:wish|want|hope|"
        rf"like)s?(?: [\w'-]+){{0,4}}",
        0.35,
        unless=r"\b(?:our (?:mistake|fault|error)|we (?:sent|forgot|lost|broke|failed))\b",
    ),
    cue(
        r"(?:met|meets?|meeting) with your (?:\w+ )?(?:displeasure|disapproval|criticism|dissatisfaction|"
        r"disagreement|disappointment|approval)|(?:caused|aroused|drawn|incurred|earned|attracted|given rise to|"
        r"occasioned) (?:your|any|some|such) (?:\w+ )?(?:displeasure|disapproval|criticism|dissatisfaction|"
        r"irritation|resentment|disappointment|annoyance)|(?:to be|much to be|is|are|were|was) (?:of course |"
        r"naturally |certainly )?(?:deplored|lamented|regretted)|any (?:[\w-]+ )?(?:deviations?|shortcomings?|"
        r"lapses?|"
        r"imperfections?|irregularit(?:y|ies)|departures?|failings?)(?: (?:from|of|in|on)(?: [\w'-]+){1,5})?|(?:if|"
        r"that|when|where) (?:your|the) (?:\w+ )?(?:expectations?|impressions?|hopes|wishes|perceptions?) (?:were|"
        r"was|"
        r"are|is|did|could|differed?|has|have)(?: [\w'-]+){1,5}",
        0.4,
    ),
    cue(
        r"mistakes (?:do )?happen(?: [\w'-]+){0,6}|(?:something that |is )?(?:we |one )?(?:, too, )?(?:find|"
        r"finds) (?:\w+ )?"
        r"(?:less than ideal|unfortunate|regrettable|not ideal)|(?:a |as a )(?:regrettable |isolated |rare |"
        r"single )?(?:"
        r"one-off|isolated case|exception|individual case|blip)|(?:would|'d) have wished (?:you|"
        r"for)(?: [\w'-]+){1,5}|(?:is|"
        r"it's) never (?:pleasant|nice|easy|welcome|good) (?:when|if|to)(?: [\w'-]+){1,6}|held in (?:high|"
        r"the highest) "
        r"(?:regard|esteem)(?: [\w'-]+){0,3}|(?:a|an|some) (?:\w+ )?(?:sentence|word|remark|gesture|look|joke|tone|"
        r"thing)s? "
        r"(?:may|might|can|could) (?:[\w'-]+ ?){1,6}|than (?:was |it was )?(?:intended|meant|planned|expected)(?: "
        r"[\w'-]+){0,3}|(?:different|other) eyes|work hard here",
        0.35,
        unless=r"\b(?:our (?:mistake|fault|error)|my (?:mistake|fault|error)|we (?:sent|forgot|lost|broke|failed|"
        r"should))\b",
    ),
)
