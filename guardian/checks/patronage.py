"""Cues of tone.entitled: who gives keeps the account: what we did for you, what it was worth, and what is due for it."""

from __future__ import annotations

from guardian.checks.favours import GLAD, OFFER
from guardian.checks.match import cue

_KIND = (
    r"\b(?:sorry|apolog\w*|glad|happy to|pleasure|no trouble|(?:our|my) (?:fault|mistake|error)|criticism|anger|"
    r"you deserve|we owe|don't owe|do not owe|refund(?:ed)?|bring it back|you've every right|so (?:i|we)(?:'ve| have|'ll|"
    r"'m|'re))\b"
)
_THANKS = (
    r"(?:thanks|thank you|thank-you|gratitude|appreciation|loyalty|recognition|acknowledge?ment|respect|courtesy|"
    r"politeness|understanding|humility|modesty|goodwill|credit|friendly word|kind word|nice word|word of thanks|good "
    r"review|kind review|positive review|nice review|smile|apology)"
)
_SOME = r"(?:some |a |a little |a bit of |a bit more |a word of |at least |rather |much |more |your |better |the |any ){0,3}"
_GIVEN = (
    r"(?:generosity|kindness|goodwill|efforts?|patience|flexibility|trouble|leniency|help|hospitality|concessions?|"
    r"everything (?:that )?we(?:'ve| have)? (?:done|did)|all (?:that )?(?:we|i)(?:'ve| have)? (?:done|did|put|given))"
)
_GRUMBLE = (
    r"(?:complain\w*|critici[sz]\w+|demand\w*|grumbl\w+|moan\w*|be (?:choosy|picky|fussy)|mak(?:e|ing) demands|ask(?:ing)? "
    r"(?:for )?(?:more|fixes|extras|favours)|find(?:ing)? fault|quibbl\w+|nitpick\w*|argu\w+|object\w*|haggl\w+)"
)

PATRONAGE = (
    # What is due for it.
    cue(
        rf"(?:after|for|in view of|given|considering|despite|in return for|with) (?:all |the )?(?:our |my )?{_GIVEN}"
        rf"[^.!?;\n]{{0,40}},? (?:we|i|you|a|one|it|this)(?: [\w']+){{1,6}}|(?:we|i)(?:'d| had| would| do| did| may| can| "
        r"might| could| think we| surely| rather| really| certainly| have){0,3} (?:expected|expect|hoped for|hope for|"
        r"deserve|deserved|looked for|counted on|thought|earned|merit|liked|love|like|loved|are owed|are due)(?: to (?:see|"
        rf"hear|get|read))? {_SOME}(?:\w+ )?{_THANKS}(?: \w+){{0,4}}",
        0.65,
        advice=GLAD,
        unless=_KIND + r"|\b(?:thank you for|thanks for|we thank|your (?:help|kindness|patience|understanding)|still|from "
        r"us|our own)\b",
    ),
    cue(
        r"you (?:still |really |rather |surely )?owe (?:us|me|him|her|them|the (?:\w+ ){1,2}|our (?:\w+ ){1,2}|my (?:\w+ )"
        rf"{{1,2}})(?: at least)? ?(?:a |an |some |your )?(?:\w+ )?{_THANKS}|(?:buys?|earns?|deserves?|merits?|bought|"
        r"earned|is worth) (?:us |me |our \w+ )?(?:at least |surely |perhaps )?(?:a|an|some|more|your) (?:\w+ )?(?:word|"
        r"thanks|thank you|thank-you|smile|gratitude|appreciation|recognition|respect|nod|friendlier|loyalty|kinder)(?: "
        r"\w+)?|(?:didn't|did not|haven't|have not|hasn't|has not|never|not|without)(?: even| once| ever| so much as)? "
        r"(?:hear|heard|got|get|getting|received?|receiving|seen|see|read|been given|bothered with|offered)(?: so much "
        r"as| even| as much as)? (?:a |one |any |the )?(?:single |simple |little )?(?:word of )?(?:thanks|thank you|"
        r"thank-you|gratitude|appreciation)",
        0.7,
        advice=GLAD,
        unless=_KIND + r"|\b(?:from (?:us|me)|you haven't|you never got)\b",
    ),
    cue(
        rf"(?:so|and|perhaps|maybe|kindly|please|do|at least|you (?:might|could|may)|time (?:you|to)|try to|try and)"
        rf"(?: perhaps| please| at least)? (?:show(?:ed)?|have|display|express|begin with|start with) {_SOME}(?:\w+ )?(?:"
        r"gratitude|appreciation|humility|thankfulness|gratefulness|thanks)(?: \w+){0,3}|where(?:'s| is| was|'s) (?:my|our|"
        r"the) (?:thank|thanks|gratitude|thank-you)(?: you)?|(?:say|said|saying) (?:\w+ )?(?:thank you|thanks) (?:for once|"
        r"first|instead|before|costs|to us|to the (?:team|staff|crew|cook))(?: \w+)?|ungrateful|ingratitude|thankless",
        0.65,
        advice=GLAD,
        unless=_KIND + r"|\b(?:like to|want to|wanted to|our (?:thanks|gratitude)|i'd be)\b",
    ),
    cue(
        r"(?:is |so |and )?this is (?:what|how|the (?:thanks|reward|way)|all)(?: the \w+)? (?:we|i|you|our \w+) (?:\w+ )?"
        r"(?:get|gets|got|receive|repay|thank|are (?:thanked|repaid|rewarded)|is (?:thanked|repaid)|earn)(?: (?:in return|"
        r"for|us|me))?|and this is (?:our|my) (?:thanks|reward)|(?:get|got|receive|gets|back) (?:in return|for (?:our|my|"
        r"all our) (?:trouble|pains|kindness|generosity|efforts?|patience|help|goodwill|work))|in return for "
        r"(?:which|that|this),? (?:we|i|you)(?: \w+){1,3}|(?:we|i) (?:trust|expect|assume|presume|count on)(?: that)? (?:you"
        r"(?:'ll| will)|this|it|our|the)[^.!?;\n]{1,50}(?:duly|honou?red|appreciated|withdraw\w*|good word|repaid|"
        r"remembered|in return|reflected in|acknowledged|not be taken for granted|as such)(?: \w+){0,2}",
        0.65,
        advice=GLAD,
        unless=_KIND,
    ),
    # The favour.
    cue(
        r"(?:i|we)(?:'d| would) (?:be |just be |simply be |count myself |feel )(?:\w+ )?(?:glad|grateful|happy|thankful|"
        r"content|lucky|pleased|satisfied)(?: \w+){0,3} (?:if i were you|in your (?:place|position|shoes|situation))|"
        r"if (?:i|we) were you,? (?:i|we)(?:'d| would) (?:be |count |feel |think )(?:\w+ )?(?:glad|grateful|happy|"
        r"thankful|content|lucky|twice|myself)|(?:we|i|the \w+|our \w+) (?:really |certainly |actually |strictly )?"
        r"(?:didn't|did not|don't|do not|needn't) have(?: to have)? to \w+[^.!?;\n]{1,50},? (?:you know|after all|for you|"
        r"but we did|and yet we did|but did)(?=[.!,;]|$)|out of (?:sheer|pure|the|nothing but|simple|genuine) (?:goodness|"
        r"kindness|generosity|goodwill|good will|charity|pity|courtesy)|act of (?:\w+ )?(?:kindness|charity|generosity|"
        r"mercy|grace)",
        0.65,
        advice=GLAD,
        unless=_KIND,
    ),
    cue(
        r"(?:made|make|making|given|giving|gave) you a (?:present|gift) of(?: \w+){1,3}|(?:do|doing|did|done|does) you the "
        r"(?:\w+ )?(?:honou?r|favou?r|courtesy|kindness|service)(?: of)?|is (?:a|our) (?:gift|privilege|present|treat) "
        r"(?:to you|for you|from us|not)|(?:sacrific(?:ed|ing|e)|gave up|given up|giving up) (?:my|our|her|his|their) (?:\w+ )?"
        r"(?:lunch|weekend|evening|holiday|day off|sunday|time|break|sleep|night|christmas|morning|saturday|afternoon)"
        r"(?: \w+){0,3}|(?:bent|bending|broke|breaking|stretched) (?:the|our|every|all the) rules? (?:for you|on your|just "
        r"for|to)|(?:bent|bending) over backwards(?: \w+){0,3}|moved heaven and earth(?: \w+){0,2}|(?:pulled|called in) "
        r"(?:\w+ )?(?:strings|favours|favors)(?: \w+){0,3}",
        0.6,
        advice=GLAD,
        unless=_KIND + r"|\b(?:would you|could you|in time)\b",
    ),
    cue(
        r"(?:do|have|did) you (?:even |really |actually |honestly |ever )?(?:have |got |had )?(?:realise|realize|know|"
        r"appreciate|understand|see|any idea|any notion|the (?:faintest|slightest) idea|a clue|think about)(?: of)? (?:how|"
        r"what)[^.!?;\n]{1,50}(?:for you|to get you|on your behalf|(?:it|this|that) (?:took|costs?|takes|cost)|favou?rs|"
        r"strings|trouble|effort|hours|we (?:went|do|did|put|have)|i (?:went|did|put|had))(?: [\w']+){0,4}\?|how (?:lucky|"
        r"fortunate|privileged|well off|spoil\w+) you(?:'re| are| have it|'ve)(?: \w+)?|how easy you have it|you(?:'ve| "
        r"have) (?:us|me|our \w+) to thank(?: for)?(?: \w+){0,3}|(?:we|i) (?:could|might)(?: just)?(?: as)?(?: easily| "
        r"well| simply| quite| perfectly){0,2} have (?:charged|refused|said no|turned|kept|billed|sold|declined|given it)"
        r"(?: \w+){0,4}",
        0.65,
        advice=GLAD,
        unless=_KIND + r"|\b(?:should|less|if (?:you|we) had|we were told)\b",
    ),
    # No right to ask.
    cue(
        r"(?:no|hardly any|little|not much|scant) (?:business|right|reason|grounds|cause|call|room|basis) (?:to |for |in "
        rf"|whatsoever to )?(?:\w+ )?{_GRUMBLE}(?: \w+){{0,3}}|(?:business|right|reason) asking for(?: \w+){{1,2}}|(?:no|not "
        rf"(?:really )?in (?:a|any)|hardly in a) position to (?:be )?(?:{_GRUMBLE}|choosy|bargain|negotiate)|beggars "
        rf"(?:can't|cannot)(?: be)?(?: \w+)?|think twice before (?:you )?{_GRUMBLE}(?: \w+){{0,2}}|before (?:you )?(?:start "
        rf")?{_GRUMBLE}[^.!?;\n]{{1,40}},? (?:you (?:might|could|should)|remember|consider|think|be|bear)(?: \w+){{1,4}}|"
        rf"(?:rather than|instead of) (?:ask\w*|questions?|complain\w*|{_GRUMBLE}|want\w*)[^.!?;\n]{{0,40}},? (?:be |we |you "
        r"(?:should|could|might|ought)|say |show |try |how about|a (?:word|simple))(?: [\w']+){0,4}",
        0.6,
        advice=GLAD,
        unless=_KIND + r"|\b(?:to the bank|ombudsman|no reason to complain about you)\b",
    ),
    cue(
        r"(?:(?<=[.,;:!?] )|^|(?<=\n)|and |just |please |simply |so )be (?:content|satisfied|grateful|glad|thankful|happy) "
        r"(?:with|for|that|about|of|we|you|it) ?(?:the|what|your|this|it|we|you|us|our|any|got|at)?(?: \w+){0,3}|(?:alone|"
        r"itself) (?:should|ought to|must|would|is reason enough to) (?:\w+ ){1,3}(?:you|anyone|grateful|thank\w*)(?: "
        r"\w+){0,3}|(?:for|at) (?:that|this|the|such a) (?:\w+ )?(?:price|money|fee|rate|tariff|sum),? (?:you|what|one|"
        r"nobody|no one) (?:can't|cannot|shouldn't|should not|can hardly|could hardly|do you|did you|really|gets|will)(?: "
        r"\w+)? ?(?:expect|complain|ask|grumble|demand|want|be|have|get)(?: \w+){0,3}",
        0.6,
        advice=GLAD,
        unless=_KIND + r"|\b(?:will|would|we'd|sure to|can)\b(?: \w+)? be (?:glad|happy)|\bif you(?:'re| are)(?:n't| not)\b",
    ),
    # Nobody else would.
    cue(
        r"where else (?:would|could|do|can|will|did) you (?:get|find|have|be|expect|receive|buy|eat|stay|enjoy)"
        r"(?: [\w']+){0,6}|who else (?:would|will|gives|offers|does|lets|do you (?:know|think)|has)(?: \w+){1,6}\?|(?:show|"
        r"name|find) me (?:a|an|one|another) (?:other )?\w+ (?:who|that|which|where)(?: [\w']+){1,5}|(?:try|good luck|have "
        r"fun) (?:finding|getting|to find|to get) (?:that|this|it|such|another|a|one|anyone|someone)[^.!?;\n]{0,30}(?:"
        r"elsewhere|anywhere|somewhere else|price|who)|you (?:won't|will not|wouldn't|will hardly|'ll never|will never) "
        r"(?:easily )?(?:find|get) (?:this|that|better|it|such|another|a)[^.!?;\n]{0,24} (?:elsewhere|anywhere|at (?:this|"
        r"that) price|in (?:town|this))",
        0.6,
        advice=OFFER,
        unless=_KIND + r"|\b(?:should you|so you need)\b",
    ),
    cue(
        r"(?:nobody|no one|not many \w+|few \w+|hardly (?:anyone|any \w+)|no other \w+) (?:else )?(?:in (?:this|the|our|"
        r"your) \w+ |on earth |around here |out there |in town )?(?:would|will|could|does|gives|offers|bothers|goes|treats)"
        r" (?:ever )?(?:have )?(?:treat\w*|offer\w*|given?|do|done|take|taken|put|look\w*|serv\w+|reply|go|gone|bother|"
        r"have|be)[^.!?;\n]{0,40}(?:(?:as|so|that|this) (?:well|much|far|patient\w*|generous\w*|kind\w*|quickly|cheap\w*|"
        r"long)|as we (?:do|have|did)|for (?:that|this|the) (?:price|money|fee))(?: \w+){0,3}|(?:we|i)(?:'re| are|'m| am) "
        r"(?:not|hardly|scarcely|simply not)(?: at all)? (?:accustomed|used) to (?:being|such|having|guests|customers|"
        r"people|this)(?: \w+){1,3}|(?:firm|house|hotel|company|restaurant|school|club|\w+) of our (?:standing|reputation|"
        r"rank|class|stature|calibre)|you who (?:needs?|wants?|depends?) (?:on )?(?:us|me|our)|not the other way (?:round|"
        r"around)",
        0.6,
        advice=OFFER,
        unless=_KIND + r"|\b(?:plug|cable|turn|screw|lever|side)\b",
    ),
    cue(
        r"(?:normal|decent|polite|other|most|well-mannered|civilised|all our other|grateful) (?:people|customers|guests|"
        r"clients|patients|tenants|members|parents|families|students|visitors) (?:\w+ )?(?:say|send|thank|write|leave|"
        r"bring|give|tip|apologi[sz]e)(?: us| me| a| their| some| at least){0,2} (?:thanks?|thank you|card|cake|"
        r"chocolates|tip|flowers|kind|for|for it|first)(?: \w+)?|(?:given|considering|seeing) how (?:rarely|seldom|"
        r"generous(?:ly)?|accommodating|patient|kind|lenient|flexible|cheap(?:ly)?|much|little|well) (?:we|i|our|this|you "
        r"(?:pay|paid)|you(?:'ve| have) paid|you were treated)[^.!?;\n]{2,60},? (?:we|i|you|a)(?: \w+){1,4}",
        0.6,
        advice=GLAD,
        unless=_KIND,
    ),
)
