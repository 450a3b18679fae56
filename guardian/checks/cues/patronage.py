"""Cues of tone.entitled: the giver keeps the account: what we did, what it was worth, and what is due for it."""

from __future__ import annotations

from guardian.checks.cues.favours import GLAD, OFFER
from guardian.checks.match import cue

_KIND = (
    r"\b(?:sorry|apolog\w*|glad|happy to|pleasure|no trouble|(?:our|my) (?:fault|mistake|error)|criticism|anger|"
    r"you deserve|we owe|don't owe|do not owe|refund(?:ed)?|bring it back|you've every right|so (?:i|we)(?:'ve| "
    r"have|'ll|"
    r"'m|'re))\b"
)
_THANKS = (
    r"(?:thanks|thank you|thank-you|gratitude|appreciation|loyalty|recognition|acknowledge?ment|respect|courtesy|"
    r"politeness|understanding|humility|modesty|goodwill|credit|friendly word|kind word|nice word|word of thanks|"
    r"good "
    r"review|kind review|positive review|nice review|smile|apology)"
)
_SOME = (
    r"(?:some |a |a little |a bit of |a bit more |a word of |at least |rather |much |more |your |better |the |"
    r"any ){0,3}"
)
_GIVEN = (
    r"(?:generosity|kindness|goodwill|efforts?|patience|flexibility|trouble|leniency|help|hospitality|concessions?|"
    r"everything (?:that )?we(?:'ve| have)? (?:done|did)|all (?:that )?(?:we|i)(?:'ve| have)? (?:done|did|put|given))"
)
GRUMBLE = (
    r"(?:complain\w*|critici[sz]\w+|demand\w*|grumbl\w+|moan\w*|be (?:choosy|picky|fussy)|mak(?:e|ing) demands|"
    r"ask(?:ing)? "
    r"(?:for )?(?:more|fixes|extras|favours)|find(?:ing)? fault|quibbl\w+|nitpick\w*|argu\w+|object\w*|haggl\w+)"
)

PATRONAGE = (
    # What is due for it.
    cue(
        rf"(?:after|for|in view of|given|considering|despite|in return for|with) (?:all |the )?(?:our |my )?{_GIVEN}"
        rf"[^.!?;\n]{{0,40}},? (?:we|i|you|a|one|it|this)(?: [\w']+){{1,6}}|(?:we|i)(?:'d| had| would| do| did| "
        rf"may| can| "
        r"might| could| think we| surely| rather| really| certainly| have){0,3} (?:expected|expect|hoped for|"
        r"hope for|"
        r"deserve|deserved|looked for|counted on|thought|earned|merit|liked|love|like|loved|are owed|are due)(?: "
        r"to (?:see|"
        rf"hear|get|read))? {_SOME}(?:\w+ )?{_THANKS}(?: \w+){{0,4}}",
        0.65,
        advice=GLAD,
        unless=_KIND
        + r"|\b(?:thank you for|thanks for|we thank|your (?:help|kindness|patience|understanding)|still|from "
        r"us|our own)\b",
    ),
    cue(
        r"you (?:still |really |rather |surely )?owe (?:us|me|him|her|them|the (?:\w+ ){1,2}|our (?:\w+ ){1,2}|"
        r"my (?:\w+ )"
        rf"{{1,2}})(?: at least)? ?(?:a |an |some |your )?(?:\w+ )?{_THANKS}|(?:buys?|earns?|deserves?|merits?|"
        rf"bought|"
        r"earned|is worth) (?:us |me |our \w+ )?(?:at least |surely |perhaps )?(?:a|an|some|more|your) (?:\w+ "
        r")?(?:word|"
        r"thanks|thank you|thank-you|smile|gratitude|appreciation|recognition|respect|nod|friendlier|loyalty|"
        r"kinder)(?: "
        r"\w+)?|(?:didn't|did not|haven't|have not|hasn't|has not|never|not|without)(?: even| once| ever| so "
        r"much as)? "
        r"(?:hear|heard|got|get|getting|received?|receiving|seen|see|read|been given|bothered with|offered)(?: "
        r"so much "
        r"as| even| as much as)? (?:a |one |any |the )?(?:single |simple |little )?(?:word of )?(?:thanks|thank you|"
        r"thank-you|gratitude|appreciation)",
        0.7,
        advice=GLAD,
        unless=_KIND + r"|\b(?:from (?:us|me)|owe (?:us|me) no(?:thing)?|you haven't|you never got)\b",
    ),
    cue(
        rf"(?:so|and|perhaps|maybe|kindly|please|do|at least|you (?:might|could|may)|time (?:you|to)|try to|try and)"
        rf"(?: perhaps| please| at least)? (?:show(?:ed)?|have|display|express|begin with|start with) "
        rf"{_SOME}(?:\w+ )?(?:"
        r"gratitude|appreciation|humility|thankfulness|gratefulness|thanks)(?: \w+){0,3}|where(?:'s| is| was|'s) "
        r"(?:my|our|"
        r"the) (?:thank|thanks|gratitude|thank-you)(?: you)?|(?:say|said|saying) (?:\w+ )?(?:thank you|thanks) "
        r"(?:for once|"
        r"first|instead|before|costs|to us|to the (?:team|staff|crew|cook))(?: \w+)?|ungrateful|ingratitude|"
        r"thankless",
        0.65,
        advice=GLAD,
        unless=_KIND + r"|\b(?:like to|want to|wanted to|our (?:thanks|gratitude)|i'd be)\b",
    ),
    cue(
        r"(?:is |so |and )?this is (?:what|how|the (?:thanks|reward|way)|all)(?: the \w+)? (?:we|i|you|our \w+) "
        r"(?:\w+ )?"
        r"(?:get|gets|got|receive|repay|thank|are (?:thanked|repaid|rewarded)|is (?:thanked|repaid)|earn)(?: "
        r"(?:in return|"
        r"for|us|me))?|and this is (?:our|my) (?:thanks|reward)|(?:get|got|receive|gets|back) (?:in return|for "
        r"(?:our|my|"
        r"all our) (?:trouble|pains|kindness|generosity|efforts?|patience|help|goodwill|work))|in return for "
        r"(?:which|that|this),? (?:we|i|you)(?: \w+){1,3}|(?:we|i) (?:trust|expect|assume|presume|count on)(?: "
        r"that)? (?:you"
        r"(?:'ll| will)|this|it|our|the)[^.!?;\n]{1,50}(?:duly|honou?red|appreciated|withdraw\w*|good word|repaid|"
        r"remembered|in return|reflected in|acknowledged|not be taken for granted|as such)(?: \w+){0,2}",
        0.65,
        advice=GLAD,
        unless=_KIND,
    ),
    # The favour.
    cue(
        r"(?:i|we)(?:'d| would) (?:be |just be |simply be |count myself |feel )(?:\w+ )?(?:glad|grateful|happy|"
        r"thankful|"
        r"content|lucky|pleased|satisfied)(?: \w+){0,3} (?:if i were you|in your (?:place|position|shoes|situation))|"
        r"if (?:i|we) were you,? (?:i|we)(?:'d| would) (?:be |count |feel |think )(?:\w+ )?(?:glad|grateful|happy|"
        r"thankful|content|lucky|twice|myself)|(?:we|i|the \w+|our \w+) (?:really |certainly |actually |strictly )?"
        r"(?:didn't|did not|don't|do not|needn't) have(?: to have)? to \w+[^.!?;\n]{1,50},? (?:you know|after "
        r"all|for you|"
        r"but we did|and yet we did|but did)(?=[.!,;]|$)|out of (?:sheer|pure|the|nothing but|simple|genuine) "
        r"(?:goodness|"
        r"kindness|generosity|goodwill|good will|charity|pity|courtesy)|act of (?:\w+ )?(?:kindness|charity|"
        r"generosity|"
        r"mercy|grace)",
        0.65,
        advice=GLAD,
        unless=_KIND,
    ),
    cue(
        r"(?:made|make|making|given|giving|gave) you a (?:present|gift) of(?: \w+){1,3}|(?:do|doing|did|done|"
        r"does) you the "
        r"(?:\w+ )?(?:honou?r|favou?r|courtesy|kindness|service)(?: of)?|is (?:a|our) (?:gift|privilege|present|"
        r"treat) "
        r"(?:to you|for you|from us|not)|(?:sacrific(?:ed|ing|e)|gave up|given up|giving up) (?:my|our|her|his|"
        r"their) (?:\w+ )?"
        r"(?:lunch|weekend|evening|holiday|day off|sunday|time|break|sleep|night|christmas|morning|saturday|"
        r"afternoon)(?=[.,;!]| (?:for|to|so that|on|because|and|with))"
        r"(?: \w+){0,3}|(?:bent|bending|broke|breaking|stretched) (?:the|our|every|all the) rules? (?:for you|on "
        r"your|just "
        r"for|to)|(?:bent|bending) over backwards(?: \w+){0,3}|moved heaven and earth(?: \w+){0,2}|(?:pulled|"
        r"called in) "
        r"(?:\w+ )?(?:strings|favours|favors)(?: \w+){0,3}",
        0.6,
        advice=GLAD,
        unless=_KIND + r"|\b(?:would you|could you|in time)\b",
    ),
    cue(
        r"(?:do|have|did) you (?:even |really |actually |honestly |ever )?(?:have |got |had )?(?:realise|realize|"
        r"know|"
        r"appreciate|understand|see|any idea|any notion|the (?:faintest|slightest) idea|a clue|think about)(?: "
        r"of)? (?:how|"
        r"what)[^.!?;\n]{1,50}(?:for you|to get you|on your behalf|(?:it|this|that) (?:took|takes|costs? (?:us|"
        r"me|our))|"
        r"favou?rs|"
        r"strings|trouble|effort|hours|we (?:went|do|did|put|have)|i (?:went|did|put|had))(?: [\w']+){0,4}\?|how "
        r"(?:lucky|"
        r"fortunate|privileged|well off|spoil\w+) you(?:'re| are| have it|'ve)(?: \w+)?|how easy you have it|"
        r"you(?:'ve| "
        r"have) (?:us|me|our \w+) to thank(?: for)?(?: \w+){0,3}|(?:we|i) (?:could|might)(?: just)?(?: as)?(?: "
        r"easily| "
        r"well| simply| quite| perfectly){0,2} have (?:charged|refused|said no|turned|kept|billed|sold|declined|"
        r"given it)"
        r"(?: \w+){0,4}",
        0.65,
        advice=GLAD,
        unless=_KIND + r"|\b(?:should|less|if (?:you|we) had|we were told)\b",
    ),
    # No right to ask.
    cue(
        r"(?:no|hardly any|little|not much|scant) (?:business|right|reason|grounds|cause|call|room|basis) (?:to |"
        r"for |in "
        rf"|whatsoever to )?(?:\w+ )?{GRUMBLE}(?: \w+){{0,3}}|(?:business|right|reason) asking for(?: "
        rf"\w+){{1,2}}|(?:no|not "
        rf"(?:really )?in (?:a|any)|hardly in a) position to (?:be )?(?:{GRUMBLE}|choosy|bargain|negotiate)|beggars "
        rf"(?:can't|cannot)(?: be)?(?: \w+)?|think (?:twice|hard|carefully) before (?:you )?{GRUMBLE}(?: "
        rf"\w+){{0,2}}|before (?:you "
        rf")?(?:start "
        rf")?{GRUMBLE}[^.!?;\n]{{1,40}},? (?:you (?:might|could|should)|remember|consider|think|be|bear)(?: "
        rf"\w+){{1,4}}|"
        rf"(?:rather than|instead of) (?:ask\w*|questions?|complain\w*|{GRUMBLE}|want\w*)[^.!?;\n]{{0,40}},? "
        rf"(?:be |we |you "
        r"(?:should|could|might|ought)|say |show |try |how about|a (?:word|simple))(?: [\w']+){0,4}",
        0.6,
        advice=GLAD,
        unless=_KIND + r"|\b(?:to the bank|ombudsman|no reason to complain about you)\b",
    ),
    cue(
        r"(?:(?<=[.,;:!?] )|^|(?<=\n)|and |just |please |simply |so )be (?:content|satisfied|grateful|glad|"
        r"thankful|happy) "
        r"(?:with|for|that|about|of|we|you|it) ?(?:the|what|your|this|it|we|you|us|our|any|got|at)?(?: \w+){0,3}|"
        r"(?:alone|"
        r"itself) (?:should|ought to|must|would|is reason enough to) (?:\w+ ){1,3}(?:you|anyone|grateful|"
        r"thank\w*)(?: "
        r"\w+){0,3}|(?:for|at) (?:that|this|the|such a) (?:\w+ )?(?:price|money|fee|rate|tariff|sum),? (?:you|"
        r"what|one|"
        r"nobody|no one) (?:can't|cannot|shouldn't|should not|can hardly|could hardly|do you|did you|really|gets|"
        r"will)(?: "
        r"\w+)? ?(?:expect|complain|ask|grumble|demand|want|be|have|get)(?: \w+){0,3}",
        0.6,
        advice=GLAD,
        unless=_KIND
        + r"|\b(?:will|would|we'd|sure to|can)\b(?: \w+)? be (?:glad|happy)|\bif you(?:'re| are)(?:n't| not)\b",
    ),
    # Nobody else would.
    cue(
        r"where else (?:would|could|do|can|will|did) you (?:get|find|have|be|expect|receive|buy|eat|stay|enjoy)"
        r"(?: [\w']+){0,6}|who else (?:would|will|gives|offers|does|lets|do you (?:know|think)|has)(?: "
        r"\w+){1,6}\?|(?:show|"
        r"name|find) me (?:a|an|one|another) (?:other )?\w+ (?:who|that|which|where)(?: [\w']+){1,5}|(?:try|good "
        r"luck|have "
        r"fun) (?:finding|getting|to find|to get) (?:that|this|it|such|another|a|one|anyone|"
        r"someone)[^.!?;\n]{0,30}(?:"
        r"elsewhere|anywhere|somewhere else|price|who)|you (?:won't|will not|wouldn't|will hardly|'ll never|will "
        r"never) "
        r"(?:easily )?(?:find|get) (?:this|that|better|it|such|another|a)[^.!?;\n]{0,24} (?:elsewhere|anywhere|"
        r"at (?:this|"
        r"that) price|in (?:town|this))",
        0.6,
        advice=OFFER,
        unless=_KIND + r"|\b(?:should you|so you need)\b",
    ),
    cue(
        r"(?:nobody|no one|not many \w+|few \w+|hardly (?:anyone|any \w+)|no other \w+) (?:else )?(?:in (?:this|"
        r"the|our|"
        r"your) \w+ |on earth |around here |out there |in town )?(?:would|will|could|does|gives|offers|bothers|"
        r"goes|treats)"
        r" (?:ever )?(?:have )?(?:treat\w*|offer\w*|given?|do|done|take|taken|put|look\w*|serv\w+|reply|go|gone|"
        r"bother|"
        r"have|be)[^.!?;\n]{0,40}(?:(?:as|so|that|this) (?:well|much|far|patient\w*|generous\w*|kind\w*|quickly|"
        r"cheap\w*|"
        r"long)|as we (?:do|have|did)|for (?:that|this|the) (?:price|money|fee))(?: \w+){0,3}|(?:we|i)(?:'re| "
        r"are|'m| am) "
        r"(?:not|hardly|scarcely|simply not)(?: at all)? (?:accustomed|used) to (?:being|such|having|guests|"
        r"customers|"
        r"people|this)(?: \w+){1,3}|(?:firm|house|hotel|company|restaurant|school|club|\w+) of our (?:standing|"
        r"reputation|"
        r"rank|class|stature|calibre)|you who (?:needs?|wants?|depends?) (?:on )?(?:us|me|our)|not the other way "
        r"(?:round|"
        r"around)",
        0.6,
        advice=OFFER,
        unless=_KIND + r"|\b(?:plug|cable|turn|screw|lever|side)\b",
    ),
    cue(
        r"(?:normal|decent|polite|other|most|well-mannered|civilised|all our other|grateful) (?:people|customers|"
        r"guests|"
        r"clients|patients|tenants|members|parents|families|students|visitors) (?:\w+ )?(?:say|send|thank|write|"
        r"leave|"
        r"bring|give|tip|apologi[sz]e)(?: us| me| a| their| some| at least){0,2} (?:thanks?|thank you|card|cake|"
        r"chocolates|tip|flowers|kind|for|for it|first)(?: \w+)?|(?:given|considering|seeing) how (?:rarely|seldom|"
        r"generous(?:ly)?|accommodating|patient|kind|lenient|flexible|cheap(?:ly)?|much|little|well) (?:we|i|our|"
        r"this|you "
        r"(?:pay|paid)|you(?:'ve| have) paid|you were treated)[^.!?;\n]{2,60},? (?:we|i|you|a)(?: \w+){1,4}",
        0.6,
        advice=GLAD,
        unless=_KIND,
    ),
    # The account.
    cue(
        r"(?:you|customers?|policyholders?|guests?|tenants?|the \w+)(?:'d| would| might) do well to (?:bear|"
        r"remember|keep|"
        r"note|consider|reflect|appreciate)(?: \w+){0,3}|where(?:'s| is) (?:the|your) (?:loyalty|gratitude|"
        r"appreciation|"
        r"respect|recognition)(?: \w+){0,3}|count your blessings|thank your lucky stars|(?:we|i) (?:surely |really )?"
        r"deserved? (?:better|more) (?:than|from)(?: \w+){1,3}|(?:it's|it is) (?:only |all |entirely "
        r")?(?:because of|thanks "
        r"to) (?:us|me|our \w+) that(?: \w+){1,3}|without (?:us|me|our \w+),? you(?:'d| would)(?: \w+){1,3}|all "
        r"(?:we|i) "
        r"(?:ever )?(?:get|got|hear|heard|receive)(?: back| in return| from you| for it)? (?:is|are|was|were) "
        r"(?:complaints?|"
        r"criticism|demands|more|grumbling|abuse|a complaint|moaning|bug reports|bad|one-star)(?: \w+)?|you "
        r"(?:could|might|should) at least (?:say|write|thank|smile|acknowledge|recogni[sz]e|admit)(?: \w+){0,2}|"
        r"doing "
        r"you a (?:kindness|service)|what we put up with|it was (?:us|me|we) who(?: \w+){1,3}",
        0.65,
        advice=GLAD,
        unless=_KIND + r"|\bwould still\b|\bwho (?:forgot|failed|missed|lost|broke|made|mixed|got|should)\b",
    ),
    cue(
        r"(?:an apology|apologies|thanks|a thank you|gratitude|appreciation)(?: \w+)? (?:from|on) your (?:side|"
        r"part|end)(?: "
        r"\w+){0,3}|you(?:'re| are) welcome,? (?:by the way|incidentally|i suppose|i guess)|(?:remember|don't "
        r"forget|forget|"
        r"recall|bear in mind) who (?:kept|gave|helped|paid|took|stayed|made|saved|built|bailed|lent|got)(?: "
        r"\w+){0,3}|"
        r"(?:asking|wanting|demanding|complaining|expecting|to (?:ask|demand|want|complain|"
        r"expect))[^.!?;\n]{2,50} (?:a bit|"
        r"a little|rather|quite|pretty|frankly) (?:rich|much|cheeky|greedy)|(?:anyone|anybody|someone|others|"
        r"people|most "
        r"people) (?:else )?in your (?:position|place|situation|shoes) (?:should|would|ought to|could)(?: \w+)? "
        r"(?:be |feel "
        r")?(?:glad|grateful|happy|thankful|delighted|jump|kiss|thank)(?: \w+){0,3}",
        0.65,
        advice=GLAD,
        unless=_KIND,
    ),
    cue(
        r"(?<!as a )(?:mark|sign|proof|measure|example) of (?:our|my) (?:great |own |exceptional )?(?:generosity|"
        r"kindness|"
        r"patience|leniency|indulgence)|(?:that is|that's|which is|already) (?:far |much |a lot |rather )?more "
        r"than (?:others|"
        r"any other|anyone else|our competitors)(?: \w+){0,3}|a (?:fair|decent|grateful|polite|"
        r"reasonable|"
        r"thoughtful) (?:reader|person|customer|guest|tenant|client|man|woman|member) would (?:thank|be|have|say|"
        r"appreciate)"
        rf"(?: \w+){{0,3}}|(?:might|should|could|would|may) (?:at least )?(?:earn|buy|get|win) us "
        rf"{_SOME}(?:patience|{_THANKS[3:]}",
        0.65,
        advice=GLAD,
        unless=_KIND,
    ),
)
