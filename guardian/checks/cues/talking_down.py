"""Cues of tone.condescending: lessons and small names, by which the reader is talked down to."""

from __future__ import annotations

from guardian.checks.match import cue

PLAIN = "Just explain it; the step alone shows no surprise that they asked. Leave “{words}” out."
STEP = "Give the first step, and offer to do it together: “Press …; if it looks different on your screen, tell me.”"
FAULT = (
    r"\b(?:our (?:fault|mistake|error|side|doing|system|page|bug)|we (?:should|got|made|failed)|on us|sorry|"
    r"apolog\w+)\b"
)
# Our own fault, thanks, an offer: then it is no lesson.
FAIR = (
    r"\b(?:sorry|apolog\w*|(?:our|my) (?:own )?(?:fault|mistake|form|page|label|wording|rules|oversight)|we "
    r"(?:should|"
    r"made|wrote)|glad|not obvious|isn't obvious|thank\w*|if you(?:'d)? (?:like|prefer|want|wish)|happy to|"
    r"gladly|good "
    r"question|you asked|our own \w+ (?:didn't|missed)|easy to miss|don't worry)\b"
)

LESSONS = (
    cue(
        r"(?:leave|best left|better left|better leave|rather leave|should be left|is best left|leav(?:e|ing))(?: "
        r"(?:it|this|"
        r"that|these|such|things|matters|the|all|thinking|technical|\w+)){0,3} to (?:the )?(?:professionals?|"
        r"experts?|grown-?"
        r"ups|adults|specialists?|people who (?:know|understand|can)|those who (?:know|understand|can)|us(?= "
        r"professionals| "
        r"experts| who|, (?:dear|we know)))|let the (?:experts|professionals|grown-?ups|adults) (?:do|handle|work|"
        r"worry|"
        r"talk|deal)|trust the (?:experts|professionals)|we(?:'re| are) the (?:experts|professionals)(?: here)?|"
        r"(?:not|never) "
        r"(?:everyone's|everybody's|for everyone|your|exactly your) (?:cup of tea|strong suit|strong point|thing|forte|"
        r"strength|talent)|(?:computers|technology|numbers|maths?|reading|details|patience|spelling|gardening|\w+) "
        r"(?:is|are|may|might|must)(?:n't| not| be)?(?: really| just| obviously| clearly| perhaps| maybe| "
        r"probably)?(?: not)? "
        r"(?:for you|your (?:thing|strong|strength|forte|world)|everyone's)",
        0.7,
        advice=STEP,
        unless=r"\b(?:gas|electric\w*|wiring|roof|boiler|dangerous|safety|asbestos|here is|waiting for you|"
        r"reserved|ready|"
        r"this one|are for you|is for you|good for you|better for you|best for you|right for you)\b",
    ),
    # A lesson.
    cue(
        r"(?:let me|allow me to|permit me to|i(?:'ll| will| shall|'m happy to| have to| must)|we(?:'ll| will)|time to) "
        r"(?:educate|enlighten|teach|school|lecture|correct|remind) you|let me (?:explain|tell|show) (?:to )?you "
        r"(?:how "
        r"(?:this|the world|business|life|things|a|an|it|computers|e-?mail|insurance|contracts?|money|school|"
        r"banks?|banking)"
        r"(?: actually| really)? (?:works?|goes?|is)|something|what (?:a|an) [\w ]{2,20} is|the facts of life)|"
        r"(?:a|an) "
        r"(?:little|quick|small|short|brief|free|valuable|useful|friendly|gentle|life|simple|basic) (?:lesson|"
        r"refresher|"
        r"lecture|reality check|word of (?:advice|wisdom)|piece of advice|history lesson|reminder of how)|word "
        r"(?:to|of) the "
        r"wise|(?:might|may|would|should|could|perhaps|maybe|suggest|recommend|advise|urge|want|wish|like|"
        r"consider|try|time|"
        r"please|and)(?: (?:you|to|that|care|be|do|well|wise|worth|help|start|perhaps|maybe|by|best|want|wish|"
        r"like|we)){0,5} "
        r"(?:brush(?:ing)? up|familiari[sz](?:e|ing) yourself|acquaint(?:ing)? yourself|educat(?:e|ing) yourself|inform"
        r"(?:ing)? yourself|read(?:ing)? up|tak(?:e|ing) a (?:\w+ )?(?:course|class|lesson)|look(?:ing)? for a "
        r"beginner|learn"
        r"(?:ing)? (?:the basics|how to|to (?:read|use|count|spell|type|write|drive|cook))|do(?:ing)? (?:your|a "
        r"little|some|a "
        r"bit of) (?:homework|research|reading)|us(?:e|ing) a dictionary|get(?:ting)? (?:a|some) (?:\w+ )?(?:training|"
        r"tutorial|lesson|education))(?: \w+){0,3}",
        0.7,
        advice="Give what they need from it, here: “In short: …”, and add the link for the rest.",
        unless=r"\b(?:if you(?:'d)? (?:like|want|wish|are curious)|free course|our course|discount|webinar|glad|"
        r"love|welcome|"
        r"happy|grade|exam|studies|next term|first (?:aid|steps))\b",
    ),
    cue(
        r"(?:beginner|beginners|beginner's|basic|introductory|entry-level|starter)(?:'s)? (?:tutorial|guide|"
        r"course|class|book|"
        r"lesson|video)(?:s)?(?= (?:might|may|would|could)|[.!])|start with the basics|(?:let's|let us|we(?:'ll| "
        r"will)?) (?:start|"
        r"begin)(?: (?:again|over|right))? (?:with|at|from) (?:the )?(?:very )?(?:basics|beginning|abc)|back to basics|"
        r"first things first(?=[:,])",
        0.4,
        advice=PLAIN,
        unless=r"\b(?:course|class|book now|enrol\w*|you asked|recommend)\b",
    ),
    cue(
        r"(?:got it|understood|understand|clear|comprende|capisce|capeesh|is that clear|clear enough|make sense "
        r"now|see how "
        r"(?:easy|simple)|see|do you understand(?: now| that| this| me)?|do you see(?: now)?|have i made myself "
        r"clear|is this "
        r"(?:clear|understood)|okay now|simple,? (?:isn't it|right|no)|easy,? (?:isn't it|right|no|wasn't it|huh)|"
        r"now do you|"
        r"(?:is|was) (?:it|that) (?:so |really |too )?(?:hard|difficult|much to ask|complicated)|(?:isn't|is) it)\?"
        r"(?= |\n|$|[.!;)])",
        0.35,
        advice="Ask what is still open instead: “Does that get you there? If not, tell me where it stops.”",
    ),
    cue(
        r"(?:that|this|i hope that|hope that|hopefully that|is that|now)(?:'s| is| was| should be|makes it)? "
        r"(?:clear|simple|"
        r"plain|easy|slow|basic) enough(?: for you)?",
        0.7,
        advice="Ask what is still open instead: “Does that get you there? If not, tell me where it stops.”",
        unless=r"\b(?:not|n't|sorry|we|our)\b",
    ),
    # Small names.
    cue(
        r"(?:^|(?<=[,;] )|(?<=[.!?] ))(?:my dear(?: (?:lady|sir|man|girl|fellow|boy|friend|woman|madam|child|"
        r"customer))?|dearie|sweet(?:ie|heart)|honey|"
        r"hon|darling|young (?:man|lady)|missy|my good (?:man|girl|boy|lad)|little lady|old (?:boy|chap)|"
        r"kiddo|sonny|buddy)(?=[.!,;?])(?<!, old man,)",
        0.55,
        advice="Use the name, or no address at all: “{words}” makes the reader small.",
        unless=r"\b(?:sun|mustard|jar|cake|bee|wrote|says|said|signed|thanks, my friend|weather|flavou?r|daughter|"
        r"puppy|dog)\b",
    ),
    cue(
        r"(?<!on )(?<!of )your (?:cute |sweet |poor |tiny |little )(?:little |own |home )?(?:problem|project|shop|"
        r"store|"
        r"business|website|site|blog|question|issue|concern|company|experiment|hobby|app|server|firm|drama|plan|"
        r"order|club|"
        r"team|list|story|request|emergency|crisis|account|trip|party|script|tool|theory|idea|misunderstanding|"
        r"mistake|error|"
        r"accident|oversight|brain|head)s?",
        0.65,
        advice="Leave “little” out: it is their matter, and it is not small to them.",
        unless=r"\b(?:love|lovely|beautiful|wonderful)\b",
    ),
    cue(
        r"bless (?:you|your (?:heart|soul|cotton socks))(?! for (?:your|the))|(?:how|so|that's|that is|isn't that|"
        r"very) "
        r"(?:cute|sweet|adorable|precious|quaint|naive|innocent)(?: of you)?(?=[.!,])|nice try|good (?:boy|girl|"
        r"effort|for "
        r"you)(?=[.!,])|(?:there,? there|now,? now|tut,? tut|tsk(?:,? tsk)?)(?=[.!,])|there's a good (?:boy|girl|"
        r"lad)|well "
        r"done you|aren't you (?:clever|sweet|a clever)|clever (?:boy|girl|you)|when you(?:'re| are) (?:older|"
        r"grown|more "
        r"experienced)|you(?:'ll| will) understand (?:when|once|one day|some day|later)|with (?:a bit|a little|"
        r"some|more) "
        r"(?:more )?(?:experience|practice|effort|thought|maturity|intelligence|education|brains?)(?:,)? (?:you|"
        r"even you|"
        r"anyone)|you'll learn(?=[.!])|live and learn",
        0.65,
        advice="Speak to them as to an equal, and give the step itself, without “{words}”.",
        unless=r"\b(?:baby|puppy|dog|kitten|photo|picture|thank|thanks|we live and learn|i live)\b",
    ),
    cue(
        r"(?:any|a|every|an) (?:\w+ )?(?:competent|decent|serious|half-decent|self-respecting|reasonable|normal|"
        r"sane|sensible|"
        r"experienced|responsible|intelligent|educated|literate|attentive|careful|prudent|rational|thinking|mature|"
        r"professional|real|proper|true) (?:\w+ )?(?:\w+) (?:would|should|could|knows?|will|can|has|does|makes?|"
        r"keeps?|checks?|"
        r"reads?|plans?|understands?|must|ought)(?: have)?(?: \w+)?",
        0.6,
        advice=PLAIN,
        unless=r"\b(?:we|our|i)\b",
    ),
    cue(
        r"(?:a|some|a certain|a minimum of|a little|a bit of|the slightest|a modicum of|any|an ounce of|one)(?: "
        r"(?:certain|bare|"
        r"minimum|little|basic|small))? ?(?:degree|amount|level|minimum|bit|touch|modicum|ounce|measure|moment|minute|"
        r"second)? ?(?:of|'s)? ?(?:foresight|planning|forethought|common sense|attention|diligence|self-reliance|"
        r"initiative|"
        r"independence|maturity|realism|literacy|thought|organisation|organization|preparation|own initiative|"
        r"care)(?: \w+)? "
        r"(?:may|can|could|might|should|would|is|goes|was|never|must|will|helps|on your)(?: \w+){0,3}",
        0.65,
        advice="Say what helps now, and leave the lesson out.",
        unless=r"\b(?:we|our|us)\b",
    ),
    cue(
        r"(?:it(?:'s| is| was)|that(?:'s| is| was)|this is|was|is) (?:hardly|scarcely|no|not exactly|not really|"
        r"not much of|"
        r"not a|barely|rarely|not) (?:a )?(?:secret|surprise|mystery|news|rocket|state secret|big ask|challenge|"
        r"miracle|"
        r"hidden|puzzle|riddle)(?= that|[.!,;]| is)|(?:can|could|will|would|may) (?:hardly|scarcely|barely|not "
        r"possibly) have "
        r"(?:escaped|gone unnoticed|been missed|come as|been unaware|overlooked|missed)(?: \w+){0,2}|hard to "
        r"(?:miss|overlook)|"
        r"impossible to (?:miss|overlook|misunderstand|misread)|(?:you )?(?:can't|cannot|couldn't|could not) "
        r"(?:possibly )?"
        r"(?:miss|overlook|have missed|have overlooked) (?:it|this|that|them)|the clue is in|it's in the name|as "
        r"the name "
        r"(?:suggests|implies|says)|written in (?:big|large|bold|capital|plain|red)(?: \w+)?|in plain english|"
        r"says? (?:so )?on the (?:tin|box|label|door)|staring you in the face|right (?:there )?(?:in front of "
        r"(?:you|your)|"
        r"under your nose)",
        0.5,
        advice=PLAIN,
        unless=FAULT
        + r"|\b(?:turn|corner|entrance|house|building|church|sign|red door|station|road|shop|you'll see|on the "
        r"(?:left|right))\b",
    ),
    cue(
        r"(?<=[.!?] )obviously|(?<=\n)obviously|obviously,? (?:you|your|this|that|the|it|if|a|an|one|there|not)|"
        r"as is well known|"
        r"(?:everyone|everybody) knows(?! (?:the|how it feels|that feeling|what it))|it is (?:obvious|well known) "
        r"that|^obviously",
        0.55,
        advice="Leave “{words}” out: the sentence says the same without it.",
        unless=FAULT
        + r"|\b(?:not (?:so |as )?obviously|obviously (?:not )?(?:we|our|my|i|wrong|you (?:deserve|shouldn't|have "
        r"every)|that (?:is|was) (?:wrong|not)|glad|welcome|happy)|i am|i'm|i|we|never|was|were|different)\b",
    ),
    cue(
        r"(?:any|much|even|make it|a bit|more) (?:simpler|clearer|plainer|easier)(?: for you| than (?:that|"
        r"this))(?=[.!?,]|$)|most (?:of our )?(?:\w+ )?(?:people|customers|users|guests|members|clients|parents|"
        r"students|"
        r"drivers|adults|others) (?:\w+ )?(?:figures?|works?|gets?|find|sort|solve|understand|manage|see|read|do|"
        r"know|handle|grasp) (?:this|that|it|these|their way|how|on their own|by themselves|the (?:first|"
        r"instructions))"
        r"(?: \w+){0,4}|(?:have|let|get|ask) your (?:\w+ )?(?:son|daughter|husband|wife|kids?|grandson|"
        r"granddaughter|grandchild\w*|nephew|niece|partner|colleague|neighbou?r|boss|teenager|assistant) (?:to "
        r")?(?:take a look|look|"
        r"explain|help|show|read|do|have a go|handle|deal|try|sit)(?: \w+){0,3}|(?:may|might|could|is|are|"
        r"probably|all|perhaps) (?:be )?(?:a (?:little|bit|touch) )?(?:over|above|beyond) your (?:head|level|"
        r"understanding)",
        0.7,
        advice=STEP,
        unless=r"\b(?:if you (?:like|prefer|wish|want)|i(?:'ll| will)|we(?:'ll| will)|sorry|because it)\b",
    ),
    cue(
        r"(?:an?|any|every|the) (?:[a-z-]+ )?\w+ (?:like you |of your \w+ )?(?:should|ought to|must|would|really "
        r"should|surely) (?:really |surely |at least )?know (?:this|that|it|these|better|how|what|as much|the "
        r"difference)|"
        r"(?:give|show|forward|hand|pass|read|leave) (?:it|this|that|them|the \w+) to (?:a|an|some|your|the) "
        r"(?:grown-?up|adult|professional|expert|(?:\w+ )?(?:grandchild|grandson|teenager|nephew|son|daughter|"
        r"husband|kid)|person who|someone who|it (?:person|department))|(?:i|we) (?:don't|do not|didn't|wouldn't|"
        r"can't|cannot) (?:really )?expect (?:you|everyone|a \w+|people like you) to (?:follow|understand|know|"
        r"get|"
        r"grasp|remember|see|appreciate|keep up)(?: \w+){0,2}|(?:easy|simple|clear|right|logical|easy peasy|see "
        r"how easy),? (?:right|isn't it|no|huh|eh|yes|see|innit|wasn't it|don't you think)\?|(?<=, )(?:dear|love|"
        r"petal|pet|sweetie|hon)(?=[.!?])|if that helps you (?:to )?(?:understand|follow|picture|imagine)|"
        r"you'll get (?:there|the hang of it)(?: one day| eventually| in the end|, dear)|(?:think|try|look) (?:a "
        r"(?:little|bit) "
        r")?harder(?=[.!])|(?:even|not even) (?:the )?(?:most|least) (?:basic|experienced|gifted|simple|"
        r"technical)(?: \w+)?|(?:as|like) (?:we|they) (?:all )?(?:learn(?:ed|t)?|teach|taught) (?:in|at) "
        r"(?:school|"
        r"kindergarten|primary)|you (?:really )?(?:should|ought to|must) know (?:this|better|by now)|(?:which|"
        r"that) (?:part|bit|word|half) (?:of|did you|don't you|is|was)(?: [\w“\"]+){0,3} (?:unclear|not (?:clear|"
        r"understand)|hard|difficult|confusing)",
        0.65,
        advice=PLAIN,
        unless=r"\b(?:sorry|who should know|let (?:us|me) know|glad|love to|happy|the doctor|vet|midwife|you "
        r"should know that (?:we|i|the|your|our)|i thought you should)\b",
    ),
    cue(
        r"(?:so that|so) you(?: can| could| may| might|'ll)?(?: really| finally| even) (?:follow|"
        r"understand|get|grasp) (?:it|this|that|me|us)?(?=[:.,!]|"
        r"$| even| too| as well)|(?:confusing|difficult|hard|complicated|tricky|a challenge|a struggle|"
        r"overwhelming|too much) for some(?: people| customers| of "
        r"us)?(?=[.,:;!])|put (?:very |quite )?simply,? so|did you (?:try|think of|consider|bother) (?:thinking|"
        r"reading|looking|using your|asking yourself|"
        r"opening your)(?: \w+){0,2}|it's (?:all )?in the name|(?:means|is|are|says|equals) (?:exactly )?what "
        r"(?:it|they) (?:says?|means?|is|are)|(?:imagine|"
        r"picture|think of) (?:it|this|that) (?:like|as) (?:a|an) (?:\w+ )?(?:toy|cake|piggy bank|sandwich|game "
        r"for|child)|are we (?:clear|on the same page|"
        r"understood)\?|(?:pay|please pay) attention(?=[.!:,]| now)|(?:one|once) more (?:time )?for (?:the|those|"
        r"everyone)(?: \w+){0,4}|(?:adults?|grown-?ups?) "
        r"(?:read|know|can|plan|understand|handle|don't|do not)(?: \w+){0,2}",
        0.65,
        advice=PLAIN,
        unless=r"\b(?:sorry|i hope|happy to|glad|next to|tickets? for|fee for|fare for)\b",
    ),
)
