"""Cues of tone.condescending: a lesson for somebody who is taken to know little, and praise for little."""

from __future__ import annotations

from guardian.checks.cues.talking_down import PLAIN, STEP
from guardian.checks.match import cue

_FAIR = (
    r"\b(?:sorry|apolog\w*|our (?:own )?(?:fault|mistake|form|page|label|wording)|my (?:fault|mistake)|we (?:should|"
    r"made|wrote)|glad|not obvious|thank\w*|if you(?:'d)? (?:like|prefer|want|wish)|happy to|gladly)\b"
)
_PEOPLE = (
    r"(?:people|laymen|lay people|laypeople|beginners|customers|users|non-\w+|those|amateurs|newcomers|first-timers|"
    r"outsiders|novices|clients|parents|the untrained|the public|pensioners|older people|buyers|owners)"
)
_TRADE = (
    r"(?:expert|vet|doctor|lawyer|engineer|specialist|professional|mechanic|electrician|technician|gardener|chef|cook|"
    r"pilot|accountant|programmer|developer|plumber|builder|scientist|nurse|teacher|designer|architect|tailor|"
    r"carpenter|solicitor|banker|chemist|pharmacist|physicist|mathematician)"
)

LECTURES = (
    cue(
        r"(?:grown-?up|adult|big boys'?|pro|professional|expert) (?:settings|stuff|things|matters|tools|options|"
        r"part|functions|version)(?: \w+)?|(?:is|are|was) "
        r"(?:only |really |more )?for (?:people|those|someone|users|professionals|adults|grown-?ups) who (?:know|"
        r"understand|can|have learn\w+)(?: \w+){0,5}|(?:people|one|"
        r"you|nobody|no one) (?:shouldn't|should not|ought not to|mustn't|should) (?:\w+ ){1,4}(?:before|until|"
        r"unless|without) (?:they|you|one|he|understanding|having|"
        r"learning|knowing)(?:'ve|'s| have| has)? ?(?:understood|learned|learnt|mastered|grasped|read|studied|"
        r"passed|the|how|first|had)(?: \w+){0,4}",
        0.65,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:medicine|medical|dose|doctor|driv\w+|swim|electric\w*)\b",
    ),
    cue(
        r"(?:let (?:me|us)|i(?:'ll| will)|we(?:'ll| will)|shall i) (?:start|begin|go back) (?:right )?(?:from|at|to|"
        r"with) the (?:very )?(?:beginning|start|basics|abc|"
        r"bottom),? (?:since|as|because|then|for|if)(?: \w+){1,5}|(?:a lot|much|hard|difficult|quite something) to "
        r"(?:take in|digest|understand|follow|grasp) for "
        r"(?:you|someone|somebody|a|people)(?: \w+){0,5}|(?:maybe|perhaps|surely) there(?:'s| is) (?:a|an|some|"
        r"someone|somebody)(?: \w+){0,4} (?:who|that) (?:can|could|knows?|"
        r"might)(?: \w+){0,4}|if i may say so|(?:girls|boys|women|men|children|people|mothers|men|ladies) (?:\w+ "
        r"){1,3},? you know|,? you know,(?= and)",
        0.6,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:here|our team|our office|i(?:'ll| will) ask)\b",
    ),
    cue(
        r"(?:^|(?<=[.!?] )|(?<=\n))(?:a|an) (?:\w+ )?\w+ is (?:a|an|just a|called|what|when|where)(?: "
        r"\w+){1,3}(?=[.!])|(?:can|do) you read\?|reading (?:helps|is|it helps|"
        r"might help|would help)(?=[.!])|(?:it )?(?:helps|pays) to read(?=[.!]| the| first| before)",
        0.45,
        advice=PLAIN,
        unless=_FAIR,
    ),
    cue(
        r"(?:since|as|because) (?:this|that|it|all this|the \w+) (?:seems?|appears?|is (?:clearly|obviously|evidently))"
        r"(?: to be)?(?: \w+)? (?:new|unfamiliar|difficult|hard|beyond|too much|confusing|unclear|a challenge|foreign|"
        r"news) (?:to |for )?you|(?:seems?|appears?) to be (?:rather |quite |all |completely )?(?:new|news|foreign) "
        r"to you",
        0.75,
        advice=PLAIN,
        unless=_FAIR,
    ),
    cue(
        r"(?:simple|easy|straightforward|clear|obvious|logical)(?: enough)? (?:if|once|when) (?:you|one|people) "
        r"(?:\w+ )?"
        r"(?:think|thinks?|look|read|reads|try|tries|concentrate|pay|pays|stop|take|bother|apply|put)(?: \w+){0,3}|"
        r"(?:isn't|"
        r"is not|'s not|not|wasn't|was not|aren't|are not) (?:\w+ ){0,2}(?:difficult|hard|complicated|complex|tricky|"
        r"rocket science)(?:(?=:)|(?=, (?:you|just|all|simply|even|it|is))| to (?:grasp|comprehend|work out|follow|"
        r"read|"
        r"understand(?! (?:why|how|your|that))))",
        0.65,
        advice=STEP,
        unless=_FAIR + r"|\b(?:for us|see why|help|we made it|together|does not have to|doesn't have to)\b",
    ),
    cue(
        r"(?:this|that|it|these|those|here)(?:'s| is| are|'re| was| were) (?:really |very |pretty |quite |just |all "
        r"|such |"
        r"rather |actually |the most ){0,2}(?:basic|elementary|simple|beginner'?s?|entry-level|first-year|kindergarten|"
        r"primary[- ]school|school|day-one) (?:stuff|things?|knowledge|material|questions?|matters?|maths?|arithmetic|"
        r"level|science|physics|chemistry|grammar|facts?|hygiene|requirement)(?=[.,!;]| (?:that|which|any|every|you|"
        r"and))",
        0.65,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:course|level|we ask|for you)\b",
    ),
    cue(
        r"(?:leave|best left|better left|should be left|leaving) (?:[\w'-]+ ){0,5}to (?:people|those|someone|"
        r"somebody|the "
        r"people|us|the ones) (?:who|that) (?:\w+ )?(?:understand|understands|know|knows|can|studied|trained|do|"
        r"does|have "
        r"learn\w+)(?: \w+){0,3}",
        0.65,
        advice=STEP,
        unless=r"\b(?:gas|asbestos|danger\w*|safety|glad|happy|sorry|i'll|we'll)\b",
    ),
    cue(
        r"(?:i|we|one)(?:'d| would| might| had)? (?:have )?(?:thought|assumed|imagined|supposed|expected)(?: that)? "
        r"(?:an? |any "
        r"|every |some|grown|adult)(?:[\w-]+ ){1,6}(?:knew|knows?|would|could|had|has|understood|understands?|was|"
        r"is|were|"
        r"learned|learnt|reads?|checks?|can)(?: \w+){0,3}|(?:i|we|one)(?:'d| would| might) have (?:thought|assumed|"
        r"imagined)"
        r"(?: that)? (?:this|that|it|you)(?: \w+)? (?:was|were|knew|could|would|understood|had)(?: \w+){0,2}",
        0.65,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:we|our|us)(?: \w+)? (?:would|had|were|was)\b|\bwrong\b",
    ),
    cue(
        r"(?:perhaps|maybe|possibly|i suggest|i'd suggest|might i suggest|you might want|you may want)[^.!?;\n]{2,56} "
        r"(?:big buttons|large print|simpler \w+|pictures|beginners?|children|fewer buttons|someone "
        r"(?:younger|more \w+)|a younger \w+|an? \w+ for (?:seniors|beginners|dummies|children))(?: \w+){0,4}",
        0.65,
        advice=STEP,
        unless=_FAIR + r"|\b(?:you (?:asked|mentioned|said|wrote)|course|for your (?:son|daughter|child|children))\b",
    ),
    cue(
        r"do you (?:even |actually |really )?(?:know|understand) (?:what (?:a|an) \w+(?: \w+)? (?:is|does|means)|"
        r"how (?:a|an)"
        r" \w+ (?:works?|is)|how to (?:read|use a|open a|spell|count|tell|turn))|you do (?:know|realise|realize|"
        r"understand|"
        r"remember|appreciate)(?: that| what| how)?[^.!?;\n]{2,96}\?|you (?:surely |of course )?(?:are|were) "
        r"aware(?: that)?"
        r"[^.!?;\n]{2,96}\?",
        0.65,
        advice=PLAIN,
        unless=_FAIR,
    ),
    cue(
        r"(?:read|look at|listen to|study) (?:the |my |this |it |that |every |each |all )(?:whole |entire |full |"
        r"complete "
        r"|actual |\w+ )?(?:sentences?|words?|mails?|e-?mails?|messages?|text|letters?|pages?|lines?|paragraphs?|label|"
        r"instructions)(?: \w+){0,2} (?:this time|slowly|carefully this|properly|once more|to the end|not just|before "
        r"(?:asking|writing|complaining|replying))|take a (?:deep )?breath(?:,)? (?:and|before|then)(?: \w+){0,2}|"
        r"like a good "
        r"(?:customer|boy|girl|lad|student|patient|tenant|child|guest)",
        0.6,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:cough|stethoscope|lungs|panic|if it hurts)\b",
    ),
    cue(
        r"spell (?:it|this|that|things|everything) out(?: for you)?|(?:again|once more|once again|one more time|so|"
        r"now),? "
        r"(?:in|with|using) (?:\w+ )?(?:simple|plain|easy|small|short|clear|simpler|plainer) (?:words|terms|english|"
        r"language|sentences)|in (?:words|terms|language) (?:even )?(?:you|a child|anyone|everybody)(?: \w+)? "
        r"(?:can|will|"
        r"should|understand)\w*",
        0.7,
        advice="Name the thing once in plain words, without “{words}”.",
        unless=_FAIR + r"|\b(?:contract|should|law|badly)\b",
    ),
    cue(
        r"(?:well done|good for you|bravo|congratulations|clever you|good work)(?:,)? (?:for|on|you)(?: \w+){1,6} "
        r"(?:all )?(?:by "
        r"yourself|on your own|without help|all alone)|all by yourself|(?:see|there)(?:,)? (?:that|it) (?:wasn't|"
        r"was not|isn't)"
        r"(?: so| that)? (?:hard|difficult|bad)(?: now)?(?:,? was it|,? is it)?",
        0.65,
        advice="Leave the praise out; say what comes next.",
        unless=_FAIR + r"|\b(?:daughter|son|child|grandchild|marathon|kids)\b",
    ),
    cue(
        r"in case you (?:didn't|did not|don't|do not|weren't|were not|hadn't|aren't|have never|never)(?: already| "
        r"yet)? "
        r"(?:know|realise|realize|notice|remember|understand|aware|heard|learn\w*)(?: (?:this|that|it|already|"
        r"yet))?|for your "
        r"(?:information|education)(?=[,:])|just so (?:you|we|that you)(?:'re| are)? (?:know|clear|understand)(?= "
        r"that|[,:])|"
        r"you may not (?:know|realise|realize|be aware)(?: of)?(?: this| it)?,? but",
        0.55,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:free|discount|voucher|entitled|you can (?:also|get|claim))\b",
    ),
    cue(
        rf"(?:common|classic|typical|usual|frequent|popular|widespread) (?:misconception|mistake|error|"
        rf"misunderstanding|fallacy|"
        rf"myth|belief)(?: made)? (?:among|amongst|of|with|for|by) (?:\w+ )?{_PEOPLE}(?: \w+){{0,3}}|as (?:so "
        rf")?(?:many|most|"
        rf"people|laymen|beginners|customers|clients) (?:\w+ )?(?:often |always |usually |tend to )?(?:do|think|"
        rf"believe|"
        rf"assume)(?=[.,;!])",
        0.65,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:we are rewriting|stumble)\b",
    ),
    cue(
        rf"with (?:all )?(?:due |the greatest )?respect(?=,? (?:but )?(?:you|your|this|that|it|i\b))|you(?:'re| "
        rf"are) (?:clearly |"
        rf"obviously |evidently |simply |just |after all |probably |perhaps |hardly |certainly )?(?:no|not (?:a|an|"
        rf"really a|"
        rf"exactly a|the)|hardly an?) (?:\w+ )?{_TRADE}",
        0.6,
        advice="Leave it out, and give the reason itself.",
        unless=_FAIR + r"|\b(?:don't (?:need|have) to|no need|fine|needn't)\b",
    ),
    cue(
        r"you (?:seem|appear|seemingly|apparently|clearly|obviously|evidently)(?: to)?(?: have| be)?(?: \w+)? "
        r"(?:confus\w+|"
        r"misunderst\w+|mistak\w+|misread|mixed up|forgotten that|forget that|unaware|think(?:ing)? that|believe "
        r"that|imagine|"
        r"under the (?:impression|illusion))(?: [\w']+){0,3}|you(?:'ve| have)? (?:n't|not|haven't|have not|don't|do "
        r"not|didn't|"
        r"did not) (?:quite |really |fully |entirely |properly |yet ){0,2}(?:understood|understand|grasped|grasp|"
        r"got|get|"
        r"followed) (?:how|what|the (?:point|idea|concept|principle|difference|system|rules?|basics|purpose|nature))"
        r"(?: \w+){0,3}",
        0.65,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:if|unclear|tell me|happens)\b",
    ),
    cue(
        r"even (?:my|our|a|the|his|her) (?:[\w-]+ ){0,2}(?:[\w]+-year-olds?|grandmother|grandma|grandfather|grandad|"
        r"gran|nan|"
        r"mother|mum|mom|son|daughter|kids?|child|children|toddler|dog|cat|parrot|goldfish|intern|apprentice|trainee|"
        r"beginners?|pupils?|first-graders?|schoolchild\w*|newest \w+) (?:can|could|manages?|managed|knows?|knew|"
        r"does|did|do|"
        r"understands?|understood|gets?|got|found|finds?|would|has|have|learns?|learned|sees?)(?: \w+){0,3}",
        0.8,
        advice=STEP,
        unless=r"\b(?:sorry|love[sd]?|enjoy\w*|welcome|discount|free)\b",
    ),
    cue(
        r"(?:sweet|cute|charming|adorable|quaint|noble|touching|naive|ambitious|romantic) (?:little )?(?:idea|"
        r"thought|theory|"
        r"attempt|effort|plan|question|suggestion|notion|view)(?=[.,!;]| but| of| that)|is (?:a bit|a little|rather|"
        r"far|"
        r"somewhat|much|slightly|considerably|quite a bit) more (?:complicated|complex|involved|difficult|to it) than "
        r"(?:that|you|people|it looks|most|one|\w+ing)(?: \w+){0,3}",
        0.6,
        advice="Give the reason itself: “It takes longer, because …”, without “{words}”.",
        unless=_FAIR + r"|\b(?:than (?:i|we) (?:thought|expected|hoped)|expected)\b",
    ),
    cue(
        r"use your (?:\w+ )?(?:head|brains?|eyes|imagination|common sense|loaf|noodle)|remember what (?:i|we) "
        r"(?:told|said|"
        r"taught|explained|showed)(?: \w+){0,4}|what did (?:i|we) (?:say|tell you)(?: \w+){0,3}|not every(?:one|"
        r"body) (?:is|can "
        r"be|has|was|understands)(?: \w+){0,2} (?:technical\w*|good (?:at|with)|cut out|made for|born|gifted|the "
        r"(?:head|gift|"
        r"talent|patience)|a \w+ person|handy|clever|bright|able|talent\w*)(?: \w+){0,3}",
        0.7,
        advice=STEP,
        unless=_FAIR,
    ),
    cue(
        r"(?:highlighted|underlined|marked|bolded|numbered|coloured|colored|printed|written|repeated|circled)(?: "
        r"[\w'-]+){0,6} so "
        r"(?:that )?(?:even )?you (?:don't|can't|won't|cannot|do not|will not|really can't|surely)(?: \w+)? (?:miss|"
        r"overlook|"
        r"forget|lose|confuse|mix|get lost|get it wrong)(?: \w+)?|it stands to reason|as (?:is|was|should be) "
        r"(?:common|general|widely)(?:ly)? (?:known|knowledge)|it (?:is|should be|'s) (?:hardly|scarcely|not "
        r"exactly) news",
        0.5,
        advice=PLAIN,
        unless=_FAIR + r"|\b(?:we|i) (?:will|shall|are|am) (?:not )?(?:charge|refund|help)\b|\bour\b",
    ),
)
