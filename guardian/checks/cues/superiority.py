"""Cues of tone.condescending: the writer knows, the reader does not, could not, or ought to have known."""

from __future__ import annotations

from guardian.checks.cues.talking_down import FAIR, PLAIN, STEP
from guardian.checks.match import cue

_EQUAL = "Speak to them as to a colleague of another trade: name the thing once in plain words, without “{words}”."
_KNOW = r"(?:knows?|tell you|confirm|realis\w+|realiz\w+|understands?|spots?|spotted|sees?|agree|noticed?|guess\w*)"
_SEEMS = r"(?:clearly|obviously|evidently|apparently|plainly|presumably|probably|manifestly|perhaps|visibly)"
_HARD = r"(?:hard|difficult|confusing|complicated|a (?:challenge|problem|struggle)|too much|tricky|overwhelming|beyond)"

SUPERIORITY = (
    # Everybody else knows.
    cue(
        rf"(?:anyone|anybody|everyone|everybody|whoever|people|those|any \w+|every \w+) who(?:'s| has| have)?(?: "
        rf"ever| once|"
        rf" even| so much as)?(?: [\w'-]+){{1,6}},? (?:(?:will|would|should|could|can|must|ought to) )?(?:surely "
        rf"|easily |"
        rf"certainly |gladly |at once |immediately )?{_KNOW}(?: \w+)?|which (?:most|any|every|all (?:our "
        rf")?(?:other )?|"
        r"other)(?: [\w-]+){1,2} (?:manages?|can|could|do|does|finds?|understands?|reads?|gets?|seems? to|knows?|"
        r"handle)"
        r"(?=[.,;!]| \w+)|(?:obvious|plain|clear|evident|apparent|understandable|self-explanatory) (?:enough "
        r")?(?:to|for|"
        r"from) (?:anyone|anybody|any \w+|most (?:people|adults|of)|a child|the rest of us|the naked eye|a "
        r"(?:\w+-year-old))",
        0.65,
        advice=PLAIN,
        unless=FAIR + r"|\b(?:not|n't|shared?|link|public|visible|notif\w+|will see"
        r"|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    ),
    cue(
        r"(?:is|are|was|belongs to|part of|counts as)(?: really| simply| pretty| after all| just| quite)? (?:the "
        r")?(?:"
        r"basic|elementary|common|schoolbook|primary[- ]school|kindergarten|first-year|textbook) (?:knowledge|sense|"
        r"logic|maths?|arithmetic|physics|chemistry|geography|grammar|biology|economics)|(?:one|you|it|nobody|"
        r"people|we) "
        r"(?:doesn't|don't|does not|do not|hardly|needn't|need not|didn't|wouldn't|scarcely) (?:really )?(?:need|"
        r"needs|"
        r"take|takes|require|requires|have to (?:be|have)|be|needed) (?:to be |to have )?(?:a|an|to) (?:\w+ "
        r")?(?:degree|"
        r"diploma|phd|doctorate|genius|rocket scientist|einstein|detective|mathematician|professor|clairvoyant|"
        r"sherlock|mastermind)(?: (?:to|in|for)(?: \w+){1,3})?",
        0.65,
        advice=PLAIN,
        unless=FAIR + r"|\b(?:course|class|module|level|join|apply)\b",
    ),
    # The reader does not know.
    cue(
        rf"{_SEEMS},? you (?:are not|aren't|'re not|have never|haven't|don't|do not|know (?:little|nothing)|have "
        rf"(?:no|"
        rf"not|little)|lack|were never|weren't|did not|didn't|never)(?: \w+){{1,4}}|you(?:'ve| have|'re| are)? "
        rf"{_SEEMS} "
        r"(?:haven't|have not|never|not|know (?:little|nothing)|have (?:no|little)|unaware|unfamiliar|unused|new "
        r"to|lack|"
        r"aren't)(?: \w+){1,4}|(?:i|we) (?:gather|take it|see|suppose|assume|presume|notice|can tell)(?: that)? "
        r"you(?:'ve|"
        r"'re| are| have)? (?:not|never|no|haven't|aren't|don't|know little|new|unfamiliar|unaware)(?: \w+){1,4}",
        0.6,
        advice=PLAIN,
        unless=FAIR
        + r"|\b(?:received|got|heard from|been told|had (?:a|an|any|time)|arrived|seen my|seen our|deserve)\b",
    ),
    cue(
        r"(?:concept|idea|notion|meaning|principle|art|word)s? (?:of|[\"'“]) ?[^.!?;\n]{2,40} (?:is|are|seems?|"
        r"appears?|"
        r"must be|may be|remains?)(?: to be)?(?: \w+)? (?:new|foreign|unknown|alien|unfamiliar|beyond|lost|hard|"
        r"difficult|strange) (?:to |on |for )?you|you(?:'re| are| seem to be| appear to be| must be| may be| "
        r"were)?(?: "
        r"[\w-]+){0,3} (?:labou?ring )?under (?:the|a|some|an) (?:\w+ )?(?:impression|illusion|delusion|"
        r"misapprehension|"
        r"assumption)(?: that)?(?: \w+){0,2}|you (?:lack|don't have|do not have|haven't|have not|haven't got|"
        r"without) (?:the "
        r"|any |enough |sufficient )?(?:\w+ )?(?:capacity|ability|intelligence|brains?|knowledge|background|training|"
        r"education|expertise|competence|skills?|maturity|qualifications?|understanding) (?:to (?:understand|"
        r"judge|follow|"
        r"see|know|decide|tell|grasp|appreciate|comment|assess|question|discuss)|for (?:this|it|that))",
        0.65,
        advice=PLAIN,
        unless=FAIR + r"|\bif you\b",
    ),
    cue(
        r"(?:not sure|don't know|doubt|wonder|unsure|not certain|uncertain|afraid) (?:how much|whether|if|"
        r"that)(?: of "
        r"(?:this|it|that))? ?you(?:'ll| will| can| could| would|'re| are| were)? (?:\w+ )?(?:follow|understand|"
        r"grasp|take "
        r"(?:it|this) in|able to (?:follow|understand)|keep up|get (?:it|this|that)|appreciate)(?: \w+){0,3}|"
        r"(?:may|might|"
        r"will|would|could|should)(?: perhaps| well)? (?:surprise|shock|astonish|amaze|come as (?:a |some "
        r")?(?:surprise|"
        r"shock|news) to) you(?: to (?:learn|hear|know|find)| that|,| but)|you(?: may|'ll| will| might| would)? be "
        r"(?:surprised|amazed|shocked|astonished) to (?:learn|hear|know|discover)(?: \w+){0,3}|(?:strange|hard|odd|"
        r"incredible|unlikely|surprising) as (?:it|this|that) (?:may|might) (?:seem|sound|be|look)(?: \w+){0,2}|"
        r"believe it "
        r"or not,? (?:the|we|our|a|there|other|not|this|that|some)",
        0.65,
        advice=PLAIN,
        unless=FAIR + r"|\b(?:us as well|me too|us too|good news|approved|granted|free|won|sooner|early)\b",
    ),
    cue(
        r"(?:wouldn't|would not|didn't|did not|don't|do not|can't|couldn't|wouldn't|hardly) (?:really "
        r")?expect(?:ed)? (?:you|"
        r"someone like you|people like you|anyone like you|a (?:\w+ ){1,2}) ?to (?:be (?:able to|familiar|aware)|"
        r"tell|grasp|follow|"
        r"spot|realise|realize|notice|have heard|be)(?: \w+){0,4}|(?:somebody|someone|a (?:man|woman|lady|person|"
        r"gentleman)|people|ladies|men|women) (?:of |at )?(?:your|a certain|that) (?:age|generation|background)(?: "
        r"\w+){0,4}|if (?:reading|counting|spelling|numbers|letters|the alphabet|arithmetic|english|writing|"
        r"simple \w+|"
        rf"basic \w+|it|this|that|all this|all that)(?:'s| is| are| seems?| proves?)(?: really)?(?: too)? "
        rf"{_HARD} (?:for )?"
        r"you|if (?:reading|counting|spelling|the alphabet|arithmetic|simple \w+)(?: \w+){1,4}",
        0.65,
        advice=STEP,
        unless=FAIR
        + r"|\b(?:i(?:'ll| will| can)|we(?:'ll| will| can)|ticket|price|screening|vaccin\w+|fare|discount|call "
        r"me|call us|lift|large print)\b",
    ),
    cue(
        r"at a loss(?: as)?(?: to)? (?:what|how|why|where)(?: on earth)? (?:you|anyone|anybody|one|somebody)(?: "
        r"[\w']+){1,4}|(?:can't|cannot|don't|do not|fail to|hard to|difficult to) (?:quite |really |possibly "
        r")?(?:imagine|"
        r"see|understand|think) (?:what|how|why|where)(?: on earth| exactly)? (?:you|anyone|anybody|one|somebody|"
        r"someone) "
        r"(?:could(?: possibly)? (?:have|not|get|fail|find|be)|can (?:not|get|fail|find)|would (?:not|need|"
        r"struggle|find|"
        r"fail|have trouble)|got stuck|gets? stuck|manag\w+|struggl\w*|fail\w*|found (?:it|this|that)|should (?:have|"
        r"find|need))(?: \w+){0,4}|(?:which|something|a thing|and) (?:i|we) (?:\w+ )?(?:didn't|did not|never|hardly) "
        r"(?:think|thought|expect|expected|imagine|imagined|believe|dream|dreamt)(?:ed)? (?:that )?(?:i|we)(?:'d|"
        r" would|"
        r" should)? (?:\w+ )?(?:have to|need to|need|be)(?: \w+){0,3}|(?:i|we) (?:\w+ )?(?:didn't|did not|never) "
        r"(?:think|"
        r"thought|expect|imagine)(?:ed)? (?:that )?(?:i|we)(?:'d| would) (?:ever )?(?:have|need) to (?:\w+ "
        r")?(?:say|explain|"
        r"spell|write|tell|teach|point)(?: \w+){0,3}",
        0.65,
        advice=STEP,
        unless=FAIR + r"|\b(?:hard|difficult|awful|upset\w*|cope|feel|must be|must have been)\b(?! to)",
    ),
    # Lessons, slowly.
    cue(
        r"(?:may|might|can|could|shall) (?:i|we)(?: perhaps| gently| kindly)? (?:suggest|recommend|propose|advise|"
        r"prescribe) (?:you )?(?:a|an|some|that you|you|taking|buying|reading|getting)[^.!?;\n]{0,40} (?:class|"
        r"course|"
        r"lessons?|dictionary|atlas|glasses|optician|tutorial|calculator|map|calendar|clock|watch|textbook|"
        r"beginner\w*|"
        r"deep breath|reading)(?: \w+){0,3}|(?:evening|beginner'?s?|night|remedial) (?:class|course|lesson)(?:es|s)? "
        r"(?:in|on|for)(?: \w+){1,2}|(?:buy|get|treat) yourself (?:to )?(?:a|some) (?:\w+ )?(?:dictionary|"
        r"calendar|watch|"
        r"map|calculator|glasses|alarm clock|ruler|tape measure)|(?:see|visit|consult) an optician",
        0.65,
        advice="Give what they need from it, here: “In short: …”, without “{words}”.",
        unless=FAIR + r"|\b(?:eyes|vision|frames|enrol\w*|prescription|starts on)\b",
    ),
    cue(
        r"(?:had you|if you(?:'d| had)|were you to|you (?:could|might|should)(?: have)?) (?:only |just |ever "
        r")?(?:taken|"
        r"take|made|make|spent|spend|bothered|troubled)(?: the trouble| the time| a moment| a minute| five "
        r"minutes| an "
        r"effort| the effort| yourself)? (?:to )?(?:educat\w+|inform\w*|learn\w*|acquaint\w*|think\w*|study\w*|"
        r"understand\w*|read\w*)(?: yourself)?(?: [\w]+){0,3}|(?:^|(?<=[.!?,;:] )|(?<=\n))(?:just |do |if you "
        r")?think (?:"
        r"about |it |this |that ){1,2}(?:it |this |that )?(?:over |through )?(?:for (?:a|one|just a) (?:moment|"
        r"minute|"
        r"second|bit)|carefully|hard|long enough|properly|logically)(?: and|,| the| you|[.:])|(?:answer|it) "
        r"(?:will|should|"
        r"might) (?:\w+ )?(?:come|dawn) (?:to|on) you(?: \w+)?|(?:the )?penny (?:will |finally |has |might |to )?"
        r"(?:drops?|dropped)|(?:until|when|once|if) it (?:finally )?sinks in|(?:do|did|try) the maths?(?=[.!,:])|"
        r"put two "
        r"and two together",
        0.65,
        advice=PLAIN,
        unless=FAIR + r"|\b(?:i|we) (?:will|didn't|did|had)\b",
    ),
    cue(
        r"(?:pay|paying) (?:some |more |better |a little )?attention (?:this time|for once|next time|"
        r"now(?=[.,:!])|when)|"
        r"(?:this time|for once),? (?:please |try to |do )?(?:and )?(?:pay attention|read|listen|concentrate|"
        r"focus|think)"
        r"(?: \w+){0,2}|(?:again|once more|this time),? (?:\w+ ){0,2}slowly|slowly,? (?:this time|so (?:that "
        r")?you|shall "
        r"we|for you)|one (?:\w+ )?step (?:after|at a time)(?: (?:the|another))?(?: other)?,? (?:until|so "
        r"(?:that )?(?:you|"
        r"even)|shall we)(?: \w+){0,3}|(?:i'll|i will|let me|allow me to|i shall|we'll|we will|i had better)(?: "
        r"\w+){0,2} "
        r"(?:explain|tell you|show you|remind you|teach you) what (?:a|an|the word|the term|the phrase) "
        r"?[\"“']?(?:[\w'-]+ )"
        r"{1,3}(?:is|means?|does|stands for)|a (?:little |small |simple )?(?:thing|concept|invention|custom|"
        r"device|word) (?:that(?:'s| is) |"
        r"which is |we )?(?:called|call|known as|named) (?:an? |the )?(?:\w+)",
        0.6,
        advice=_EQUAL,
        unless=FAIR,
    ),
    cue(
        r"(?:(?<!we )(?<!i )(?<!to )(?<!will )(?<!always ))(?:do|please|kindly|you (?:really )?(?:should|might|"
        r"could)|at "
        r"least|perhaps|so)(?: at least)? (?:try|make an effort|make the effort) (?:and |to |at least to "
        r")?(?:understand|"
        r"think|follow|keep up|use your|pay|remember|listen|concentrate|grasp|be (?:reasonable|realistic|logical|an "
        r"adult))(?: \w+){0,3}|with (?:a (?:bit|little)(?: more)?|some|more|enough|a few years') ?(?:of "
        r")?(?:more )?(?:"
        r"experience|maturity|age|knowledge|education|years)(?: (?:of|in|with) \w+)?,? you(?:'ll| will| may| "
        r"might| would) "
        r"(?:\w+ )?(?:learn|see|understand|realise|realize|find|know|come to)(?: \w+){0,2}|(?:when|once|after) "
        r"you(?:'ve| "
        r"have) (?:been (?:in|around|doing)|worked|run a|lived|seen|done this|gained)[^.!?;\n]{2,40} you(?:'ll| "
        r"will) "
        r"(?:\w+ )?(?:see|understand|know|learn|realise|realize)",
        0.6,
        advice=PLAIN,
        unless=FAIR,
    ),
    # Small praise, small names, small minds.
    cue(
        r"(?:well done|congratulations|bravo|good for you|clever you|how clever|gold star|full marks|hooray|"
        r"hurrah|three "
        r"cheers),? (?:you(?:'ve| have)? |on |for |to you )(?:\w+ ){0,2}(?:manag\w+|figur\w+ out|read(?:ing)?|"
        r"remember\w*|learn\w*|press\w*|switch\w*|spell\w*|count\w*|found (?:the|a) (?:\w+ )?(?:switch|button|"
        r"plug|door|"
        r"key|handle|page))(?: \w+){0,3}|(?:it's|it is|how|that's|very|rather|quite|almost) (?:sweet|cute|charming|"
        r"adorable|touching|endearing|amusing|quaint)(?: of you)?(?: that| how| to)? (?:you )?(?:did (?:your|"
        r"some)|think|"
        r"thought|believe\w*|tried|try|googled|research\w*|looked|imagine\w*|assume\w*|have been reading|worry|"
        r"hope|read|managed|took|kept)(?: "
        r"\w+){0,3}|(?:dr\.? google|your (?:own |little |internet )(?:googling|research)|your googling)(?: "
        r"\w+){1,3}(?=[.,;!])|"
        r"let the (?:professionals|experts|grown-ups|adults|specialists)(?: \w+){1,2}|(?<!oh, )(?<!oh )(?<=, "
        r")(?:dear|my "
        r"dear|pet|sweetheart|darling|petal|young man|young lady|sunshine|my friend)(?=,)",
        0.6,
        advice=_EQUAL,
        unless=FAIR + r"|\b(?:exam|marathon|leak|dog|daughter|son)\b",
    ),
    cue(
        r"entitled to your (?:own )?(?:view|opinion|theory|belief|interpretation|ideas?)s?|(?:people|those of us|"
        r"someone|"
        r"anyone) (?:with|who have|who has|in) (?:\w+ )?(?:training|experience|expertise|a degree|knowledge|the "
        r"trade|the "
        r"field|a trained eye)(?: [\w]+){0,4} (?:see|think|know|would|tend|judge|take|disagree|understand)(?: "
        r"\w+){0,2}|we "
        r"(?:do|have done|have been doing)(?: this| it)? for a living|(?:precisely|exactly|specifically|"
        r"especially|just) "
        r"for (?:cases|people|customers|users|guests|someone|those|readers|minds) (?:just )?like (?:you|yours)|"
        r"(?:pictures|"
        r"drawings|arrows|video|stickers|simple version|cartoon)[^.!?;\n]{1,40} (?:people|customers|users|cases|"
        r"someone|"
        r"those|guests) (?:just )?like (?:you|yours)|(?:stick|sticking|keep) to (?:what you (?:know|can)|"
        r"something simpler|"
        r"simpler \w+|the simple)|(?:perhaps|maybe|might be|is probably|you want) (?:try )?something (?:simpler|"
        r"easier|less "
        r"(?:complicated|demanding|challenging|technical))(?: \w+){0,3}",
        0.6,
        advice="Leave it out, and give the reason itself.",
        unless=FAIR,
    ),
)
