"""Talking down: what “everybody knows”, simple words for a simple reader, a lesson nobody asked for.

## Why reconsider
Nobody writes to support who could have known it anyway. Being told that it is easy adds shame to the trouble, and the
next question is not asked.

## Flagged
> As anyone would know, the file must be unzipped first.
> Let me put this in simple terms.
> It's not rocket science.
> Perhaps you could ask a grandchild to help you?

## Better
> The file has to be unzipped first: right-click, then “Extract”.

## Left alone
> It is not obvious; here is how.
> Anyone can join, no booking needed.
> In simple terms: the modem talks to the street box, and the router to your phone.
"""

from __future__ import annotations

from guardian.checks.check import Action, Check
from guardian.checks.gather import gathered, scored
from guardian.checks.match import Cues, cue

_PLAIN = "Just explain it; the step alone shows no surprise that they asked. Leave “{words}” out."
_STEP = "Give the first step, and offer to do it together: “Press …; if it looks different on your screen, tell me.”"
_EQUAL = "Speak to them as to a colleague of another trade: name the thing once in plain words, without “{words}”."
_FAULT = r"\b(?:our (?:fault|mistake|error|side|doing|system|page|bug)|we (?:should|got|made|failed)|on us|sorry|apolog\w+)\b"

_ANYONE = (
    r"(?:anyone|anybody|everyone|everybody|every (?:child|schoolchild|adult|driver|\w+ \w+|\w+)|any (?:\w+ )?(?:person|"
    r"adult|child|fool|idiot|user|customer|developer|owner|traveller|parent|student|driver|beginner|schoolchild|layman|"
    r"professional|engineer|administrator|admin|tenant|guest|pilot|cook|gardener|accountant|homeowner|cyclist)|most "
    r"(?:people|customers|users|adults|children|of our (?:\w+ )?(?:customers|users|guests|members|clients))|a "
    r"(?:child|five-year-old|toddler|monkey|grandmother|kid|first-grader|schoolchild|child of (?:five|six|ten|\w+))|my "
    r"(?:\w+ )?(?:grandmother|granny|grandma|gran|nan|mother|five-year-old|kid|kids|daughter|son|dog|cat|goldfish))"
)
_KNOWS = (
    r"(?:knows?|(?:can|could|would|will|should|ought to|must)(?: surely| easily| certainly| have)? (?:know|knows|known|"
    r"tell|told|see|seen|understand|understood|spot|spotted|notice|noticed|guess|guessed|figure|manage|managed|work it "
    r"out|confirm|do (?:that|this|it)|use (?:it|this)|follow|get (?:it|this)|handle|grasp|realise|realize)|understands?|"
    r"manages?|sees?|gets (?:it|this)|grasps?|has (?:no|managed|understood)|realises?|realizes?|does (?:it|this)|"
    r"finds? (?:it|this) (?:easy|simple|straightforward))"
)

CUES = Cues(
    # Everybody knows.
    cue(
        rf"(?:as |like |which |something |this |that |even )?{_ANYONE}(?: (?:with|who|of|in|at)(?: [\w'-]+){{1,6}})? {_KNOWS}"
        r"(?: (?:that|this|it))?",
        0.7,
        advice=_PLAIN,
        unless=r"\b(?:anyone (?:could|can) (?:see|tell|understand) (?:why|how|that you)|can see (?:your|the|it online)|link|"
        r"shared|public|safe|lock|hide|private|visible|permission|notif\w+|glad|reassur\w+|sorry|does everyone|does anyone|"
        r"will know|let (?:us|me) know|helpful|before|happens|so easily|mistake|easy to miss|access|will see)\b",
    ),
    cue(
        r"(?:it(?:'s| is)|this is|that's|that is|a matter of|with|use|using|just|simply|plain|purely|pure|some|a little|a bit "
        r"of|basic) (?:just |simply |a |only |plain |basic |simple |pure |your |some |good ){0,3}(?:common (?:knowledge|"
        r"sense)|general knowledge|(?<!general )basic (?:knowledge|maths?|arithmetic|logic|reading|literacy|physics|"
        r"courtesy|hygiene|geography|etiquette|manners|computer skills|it skills)|elementary|child's play|kid's stuff|abc|"
        r"logic(?=[.!,]))(?=[.!,;:\n]| that| to| and| for| would|$)",
        0.7,
        advice=_PLAIN,
        unless=r"\b(?:course|class|lesson|module|level|we (?:teach|offer|start)|workshop|syllabus)\b",
    ),
    cue(
        r"(?:it (?:goes without saying|should(?:n't| not)? (?:be |have been |go without )?(?:obvious|clear|self-evident|"
        r"self-explanatory|evident|plain|apparent|need (?:saying|explaining|explanation)|come as (?:a|no) surprise|hard|"
        r"difficult|saying)|(?:is|was|should be|ought to be|seems?) (?:rather |fairly |pretty |quite |really |perfectly |"
        r"actually |more than )?(?:self-explanatory|self-evident|obvious enough|clear enough))|needless to say|hardly needs "
        r"(?:saying|explaining)|i (?:shouldn't|should not|don't think i|really shouldn't) (?:have|need) to (?:explain|"
        r"spell|tell|point out))",
        0.65,
        advice=_PLAIN,
        unless=_FAULT + r"|\b(?:thank|grateful|delighted|glad|welcome|not clear enough|refund)\b",
    ),
    cue(
        r"(?:surely|certainly|presumably|hopefully|i (?:assume|trust|take it|presume|hope|imagine|suppose|gather|dare say)|i'm "
        r"sure|we (?:assume|trust|take it|presume))(?: that)?,? (?:even )?(?:you|a (?:person|man|woman|lady|company|"
        r"business|professional)|someone|anyone)(?: (?:of|in|at|with|like)(?: \w+){1,4})?(?: (?:do|did|must|should|can|could|"
        r"will|would|also|already|at least|even|have|are|were|'re|'ve)){0,2} (?:know|knew|known|aware|realis\w+|realiz\w+|"
        r"understand|understood|familiar|capable|able to (?:read|count|add|tell|find|follow|see)|read|heard of|notice\w*|"
        r"checked|went through|looked|see how|see that|follow|appreciate that|not expect|agree that even)",
        0.65,
        advice=_PLAIN,
        unless=r"\b(?:better than (?:i|we|me|us)|glad|sorry|thank|how (?:hard|frustrat\w+|much)|received|by now|we will|i "
        r"will|we'll|i'll)\b",
    ),
    cue(
        r"(?:as|like) you (?:should|ought to|must|surely|certainly|will surely|no doubt|doubtless|undoubtedly|would|really "
        r"should|might|of course|probably)(?: \w+)? (?:know|have known|be aware|realise|realize|remember|understand|have "
        r"(?:read|noticed|seen|learned|learnt|guessed|been taught))|you(?:'re| are| do| must| should| ought to| would)(?: "
        r"\w+)? (?:aware|know|realise|realize|understand|know by now)(?: of course| surely)?(?:,)? (?:i (?:hope|trust|assume|"
        r"presume|take it)|don't you|aren't you|right|surely|that (?:a|an|the|we|this|our|it) [\w ]{2,50}\?)|you do (?:know|"
        r"realise|realize|understand|remember)(?= that| how| what| we| the|,)|if you knew (?:anything|the first thing|how)|"
        r"you would know (?:this|that|it) if|don't you (?:know|realise|realize|understand)",
        0.75,
        advice=_PLAIN,
        unless=r"\b(?:may know|might know|as you know best|glad|sorry|thank)\b",
    ),
    # Simple words for a simple reader.
    cue(
        r"(?:let me|allow me to|i(?:'ll| will| can| could|'d better| shall| am going to|'m going to)|let us|we(?:'ll| will|"
        r"'d better)|let's|perhaps i should|maybe i should|to)(?: try to| have to| try and| just)? (?:put|explain|say|break|"
        r"spell|make|keep|write|phrase|state|type|express|walk you|describe|lay|do|go|read|repeat|dumb)(?: (?:it|this|that|"
        r"things|myself|through))?(?: (?:out|down|all|very|as|really|more|nice and|so|in|for you|to you|again|simply|a bit|"
        r"even|quite)){0,4} (?:simple|simply|plain|slowly|slow|small words|easy|layman's|layperson's|basic|short words|words "
        r"of one syllable|terms (?:you|even)|words (?:you|even)|clearly enough|down|child|children|beginners|baby steps|"
        r"(?:so|that) (?:even )?you(?: can)?|once and for all|in a way)(?: \w+){0,3}",
        0.75,
        advice=_EQUAL,
        unless=r"\b(?:i hope|if (?:it|that|you) (?:helps|like|prefer)|for (?:both|all) of us|costs?|price|offer|paper|"
        r"written|write down|write it down|put (?:it|this|that) down|notes?|easy for you|easier|sorry|simpler|simplify)\b",
    ),
    cue(
        r"(?:so|in (?:a way|words|terms|language)) (?:that )?even you|(?:even|surely) you (?:can|could|should|will|would|must|"
        r"might|may|ought)|(?:if|when) you read (?:it |this |that |them |my \w+ |the \w+ )?(?:very |really |more |again, "
        r"){0,2}(?:slowly|carefully enough|properly)|read (?:it |this |that )?(?:very |really |more )?slowly|try to (?:keep "
        r"up|follow(?= along|me|[.,!])|concentrate)|are you (?:following|with me|keeping up)|with me so far|(?:for )?dummies|"
        r"words of one syllable|(?:do|shall|must|should) (?:i|we) (?:need to |have to )?(?:draw|paint) (?:you )?a picture|"
        r"(?:draw|paint) you a (?:picture|map)|baby steps|hold your hand|hand-?hold\w*|spoon-?fe\w+|nice and slow(?:ly)?|"
        r"one (?:tiny |small |little )?step at a time, (?:ok|okay|yes|shall)|with (?:pictures|drawings) for",
        0.8,
        advice=_EQUAL,
        unless=r"\b(?:if you (?:like|want|wish)|happy to|glad to|sorry)\b",
    ),
    cue(
        r"(?:not|isn't|hardly|ain't|never) (?:exactly |really |quite |even |all )?(?:rocket science|brain surgery|quantum "
        r"(?:physics|mechanics)|magic|witchcraft|higher maths?(?:ematics)?|that (?:hard|difficult|complicated|tricky|"
        r"complex)(?=[.!?,]| to (?:read|find|see|press|click|understand|follow|use|count|do))|so (?:hard|difficult|"
        r"complicated|very difficult)(?=[.!?,]| to (?:read|find|see|press|click|understand|follow))|too much to (?:read|"
        r"remember|ask of))|rocket science|how (?:hard|difficult|complicated|tricky) (?:can|could|is) (?:it|that|this)(?: "
        r"\w+){0,2}(?=\?|[.!])|(?:really|quite|very|perfectly|actually|so|dead) (?:simple|easy|straightforward|elementary)"
        r"(?=[.!]|, (?:really|actually|just|if you|isn't|even|once you (?:read|think|pay)))|simple as that|(?:that|this|it) "
        r"(?:wasn't|isn't|was not) so (?:hard|difficult|bad),? (?:was|is)",
        0.65,
        advice=_STEP,
        unless=r"\b(?:i'll|i will|we'll|we will|for you|help|don't worry|good news|sorry|to set up)\b",
    ),
    cue(
        r"(?:this is|that's|that is|it's|it is|basic|pure|plain)(?: \w+){0,2} \w+ 101|[a-z]+ 101(?=[.!,:;\n]|$)|(?:kinder"
        r"garten|nursery|primary school|first[- ]grade|elementary school|pre-?school|schoolboy|beginner(?:'s|s)?|rookie|"
        r"newbie|noob|classic user|typical user|amateur(?:'s|ish)?|novice) (?:stuff|level|maths?|knowledge|errors?|"
        r"mistakes?|problems?|questions?|material|arithmetic)|(?:a|such a|another|the usual|just a|classic|clear) (?:case of )?"
        r"(?:user error|pebkac|pebcak|id-?10-?t|layer 8)|user error|problem (?:is|sits|lies) between (?:the )?(?:chair|"
        r"keyboard)",
        0.7,
        advice=_STEP,
        unless=r"\b(?:room|course|class|form|building|terminal|route|seminar|bus|line|highway|my|i made|our|group|not (?:a|your)|"
        r"ticket|no)\b",
    ),
    # The reader is not up to it.
    cue(
        r"(?:too|a (?:bit|little|touch)(?: too)?|rather|quite|somewhat|fairly|perhaps|probably|far too|way too|clearly|"
        r"obviously|all) (?:technical|complicated|complex|advanced|difficult|sophisticated|abstract|hard|much|confusing|"
        r"challenging|specialised|specialized)(?: (?!for |to )[\w']+){0,2} (?:for (?:you|most|someone|somebody|people|a (?:lady|"
        r"layman|layperson|beginner|customer|non|man|woman|person)|our|the average|some|older|many|your|non|laymen|"
        r"ordinary|normal|users)(?: \w+){0,3}|to (?:explain to|go into with)(?: \w+)?)",
        0.75,
        advice=_STEP,
        unless=r"\b(?:sorry|our (?:menu|form|page|site|app)|we (?:should|made|know)|should (?:not|n't) be|simpler|simplif\w+|"
        r"improv\w+|without me|alone|for anyone)\b",
    ),
    cue(
        r"(?:don't|do not|no need to|please don't|you needn't|you need not|never|why|you shouldn't|nothing for you to) "
        r"(?:worry|bother|trouble|fret|concern)(?: your| yourself| yourselves)?(?: (?:pretty|little|own|poor|sweet|precious))"
        r"{0,2} (?:head|heads|heart|mind|self|about (?:the (?:details|technical|technicalities|how|why|science|inner)|how|"
        r"things you|what (?:it|this) means|understanding|that, (?:dear|love|sweet)))|nothing (?:that )?you (?:would|need to|"
        r"could|'d) understand|you (?:wouldn't|would not|couldn't|won't|will not|probably (?:won't|don't|wouldn't)|clearly "
        r"(?:don't|do not|didn't)|evidently (?:don't|do not|didn't)|obviously (?:don't|do not|didn't)|don't really|simply "
        r"don't|just don't|seem not to|don't seem to|do not seem to|don't appear to|may not|might not|do not quite|don't "
        r"quite) (?:understand|get|grasp|comprehend|know (?:how|what|much)|appreciate (?:how|that|the)|realise|realize|have "
        r"the)(?: \w+){0,2}|(?:beyond|over|above) your (?:head|understanding|abilities|ability|level|grasp|comprehension|"
        r"pay grade|skills?|knowledge|capabilities|expertise)|out of your depth",
        0.75,
        advice=_STEP,
        unless=r"\b(?:how much (?:this|it|your|that) means|how (?:grateful|happy|glad)|thank|sorry)\b",
    ),
    cue(
        r"(?:ask|get|find|have|let|fetch|call|is there|maybe|perhaps|try|bring|borrow|with|need)(?: \w+){0,2} (?:someone|"
        r"somebody|anyone|a (?:\w+ )?(?:grandchild|grandson|granddaughter|teenager|nephew|niece|child|kid|adult|grown-?up|"
        r"responsible adult|neighbou?r|friend|relative|professional|expert|person|colleague|man|specialist)|your (?:\w+ )?"
        r"(?:grandchild(?:ren)?|grandson|granddaughter|kids?|children|son|daughter|husband|wife|nephew|niece|grown-up|"
        r"parents|mother|father|it (?:guy|person|department)|teenager|boss)|the (?:kids|grandchildren|neighbou?r's (?:kid|"
        r"boy|son)))(?: [\w']+){0,3} (?:who (?:knows|understands|can|is (?:good|better|younger|comfortable)|has|speaks|"
        r"actually)|(?:younger|competent|qualified|capable|technical|tech-savvy|computer-literate)|(?:to |could |can |might |"
        r"should )?(?:help|do it|do this|do that|explain|show|read|assist|take over|handle|set it|sort)(?: (?:it|this|that|"
        r"you|with|to|for))?)",
        0.55,
        advice=_STEP,
        unless=r"\b(?:i'll|i will|i have|i've|we'll|we will|we have|our|if you (?:like|prefer|wish|want|cannot|can't)|lift|"
        r"carry|heavy|sign|collect|receive|let (?:us|me) know|free of charge|parcel|at home|key|happy to|would help)\b",
    ),
    cue(
        r"(?:a|perhaps a|maybe a|your|even a|any) (?:\w+ )?(?:grandchild|grandson|granddaughter|teenager|nephew|niece|"
        r"child|kid|schoolchild|ten-year-old|son or daughter|younger \w+) (?:could|can|will|would|might|may be able to|should "
        r"be able to)(?: surely| certainly| easily)? (?:do|help|show|explain|manage|set|sort|handle)(?: \w+){0,2}",
        0.8,
        advice=_STEP,
        unless=r"\b(?:safe|free|ticket|join|under)\b",
    ),
    cue(
        r"(?:people|customers|users|someone|somebody|ladies|women|men|persons|folks|seniors|clients|members|guests|anyone) "
        r"(?:of|at|your) (?:your|a certain) (?:age|generation|background|level|kind|type)|(?:at|for) your (?:age|level|time of "
        r"life)(?=[.!,?]| it| you| one| we|$)|(?:older|elderly|senior|ageing|aged|less educated|non-technical|female|"
        r"simple|simpler|inexperienced|foreign) (?:customers|people|users|folk|folks|ladies|members|guests|clients|drivers|"
        r"persons) (?:often|usually|tend|always|sometimes|like|struggle|find|have trouble|can't|cannot|get|do)(?: \w+)?|"
        r"(?:our|your|the|most|many) (?:older|elderly|senior|less technical|non-technical) (?:customers|users|people|members)|"
        r"as a (?:layman|layperson|lay person|beginner|woman|lady|non-\w+|novice|newcomer|mere \w+|pensioner|housewife|"
        r"student)(?:,)? you",
        0.6,
        advice=_EQUAL,
        unless=r"\b(?:discount|free|price|offer|concession|vaccin\w+|screening|ticket|fare|welcome|we (?:help|offer)|nurse|"
        r"doctor|clinic|dose)\b",
    ),
    cue(
        r"(?:leave|best left|better left|better leave|rather leave|should be left|is best left|leav(?:e|ing))(?: (?:it|this|"
        r"that|these|such|things|matters|the|all|thinking|technical|\w+)){0,3} to (?:the )?(?:professionals?|experts?|grown-?"
        r"ups|adults|specialists?|people who (?:know|understand|can)|those who (?:know|understand|can)|us(?= professionals| "
        r"experts| who|, (?:dear|we know)))|let the (?:experts|professionals|grown-?ups|adults) (?:do|handle|work|worry|"
        r"talk|deal)|trust the (?:experts|professionals)|we(?:'re| are) the (?:experts|professionals)(?: here)?|(?:not|never) "
        r"(?:everyone's|everybody's|for everyone|your|exactly your) (?:cup of tea|strong suit|strong point|thing|forte|"
        r"strength|talent)|(?:computers|technology|numbers|maths?|reading|details|patience|spelling|gardening|\w+) "
        r"(?:is|are|may|might|must)(?:n't| not| be)?(?: really| just| obviously| clearly| perhaps| maybe| probably)?(?: not)? "
        r"(?:for you|your (?:thing|strong|strength|forte|world)|everyone's)",
        0.7,
        advice=_STEP,
        unless=r"\b(?:gas|electric\w*|wiring|roof|boiler|dangerous|safety|asbestos|here is|waiting for you|reserved|ready|"
        r"this one|are for you|is for you|good for you|better for you|best for you|right for you)\b",
    ),
    # A lesson.
    cue(
        r"(?:let me|allow me to|permit me to|i(?:'ll| will| shall|'m happy to| have to| must)|we(?:'ll| will)|time to) "
        r"(?:educate|enlighten|teach|school|lecture|correct|remind) you|let me (?:explain|tell|show) (?:to )?you (?:how "
        r"(?:this|the world|business|life|things|a|an|it|computers|e-?mail|insurance|contracts?|money|school|banks?|banking)"
        r"(?: actually| really)? (?:works?|goes?|is)|something|what (?:a|an) [\w ]{2,20} is|the facts of life)|(?:a|an) "
        r"(?:little|quick|small|short|brief|free|valuable|useful|friendly|gentle|life|simple|basic) (?:lesson|refresher|"
        r"lecture|reality check|word of (?:advice|wisdom)|piece of advice|history lesson|reminder of how)|word (?:to|of) the "
        r"wise|(?:might|may|would|should|could|perhaps|maybe|suggest|recommend|advise|urge|want|wish|like|consider|try|time|"
        r"please|and)(?: (?:you|to|that|care|be|do|well|wise|worth|help|start|perhaps|maybe|by|best|want|wish|like|we)){0,5} "
        r"(?:brush(?:ing)? up|familiari[sz](?:e|ing) yourself|acquaint(?:ing)? yourself|educat(?:e|ing) yourself|inform"
        r"(?:ing)? yourself|read(?:ing)? up|tak(?:e|ing) a (?:\w+ )?(?:course|class|lesson)|look(?:ing)? for a beginner|learn"
        r"(?:ing)? (?:the basics|how to|to (?:read|use|count|spell|type|write|drive|cook))|do(?:ing)? (?:your|a little|some|a "
        r"bit of) (?:homework|research|reading)|us(?:e|ing) a dictionary|get(?:ting)? (?:a|some) (?:\w+ )?(?:training|"
        r"tutorial|lesson|education))(?: \w+){0,3}",
        0.7,
        advice="Give what they need from it, here: “In short: …”, and add the link for the rest.",
        unless=r"\b(?:if you(?:'d)? (?:like|want|wish|are curious)|free course|our course|discount|webinar|glad|love|welcome|"
        r"happy|grade|exam|studies|next term|first (?:aid|steps))\b",
    ),
    cue(
        r"(?:beginner|beginners|beginner's|basic|introductory|entry-level|starter)(?:'s)? (?:tutorial|guide|course|class|book|"
        r"lesson|video)(?:s)?(?= (?:might|may|would|could)|[.!])|start with the basics|(?:let's|let us|we(?:'ll| will)?) (?:start|"
        r"begin)(?: (?:again|over|right))? (?:with|at|from) (?:the )?(?:very )?(?:basics|beginning|abc)|back to basics|"
        r"first things first(?=[:,])",
        0.4,
        advice=_PLAIN,
        unless=r"\b(?:course|class|book now|enrol\w*|you asked|recommend)\b",
    ),
    cue(
        r"(?:got it|understood|understand|clear|comprende|capisce|capeesh|is that clear|clear enough|make sense now|see how "
        r"(?:easy|simple)|see|do you understand(?: now| that| this| me)?|do you see(?: now)?|have i made myself clear|is this "
        r"(?:clear|understood)|okay now|simple,? (?:isn't it|right|no)|easy,? (?:isn't it|right|no|wasn't it|huh)|now do you|"
        r"(?:is|was) (?:it|that) (?:so |really |too )?(?:hard|difficult|much to ask|complicated)|(?:isn't|is) it)\?"
        r"(?= |\n|$|[.!;)])",
        0.35,
        advice="Ask what is still open instead: “Does that get you there? If not, tell me where it stops.”",
    ),
    cue(
        r"(?:that|this|i hope that|hope that|hopefully that|is that|now)(?:'s| is| was| should be|makes it)? (?:clear|simple|"
        r"plain|easy|slow|basic) enough(?: for you)?",
        0.7,
        advice="Ask what is still open instead: “Does that get you there? If not, tell me where it stops.”",
        unless=r"\b(?:not|n't|sorry|we|our)\b",
    ),
    # Small names.
    cue(
        r"(?:my dear(?: (?:lady|sir|man|girl|fellow|boy|friend|woman|madam|child|customer))?|dearie|sweet(?:ie|heart)|honey|"
        r"hon|darling|young (?:man|lady)|missy|my (?:good )?(?:man|girl|friend|boy|lad)|little lady|old (?:boy|chap|man)|"
        r"kiddo|sonny|buddy|pal|sunshine|princess|genius|champ|sport)(?=[.!,;?])(?<!, old man,)",
        0.55,
        advice="Use the name, or no address at all: “{words}” makes the reader small.",
        unless=r"\b(?:sun|mustard|jar|cake|bee|wrote|says|said|signed|thanks, my friend|weather|flavou?r|daughter|puppy|dog)\b",
    ),
    cue(
        r"(?<!on )(?<!of )your (?:cute |sweet |poor |tiny |little )(?:little |own |home )?(?:problem|project|shop|store|"
        r"business|website|site|blog|question|issue|concern|company|experiment|hobby|app|server|firm|drama|plan|order|club|"
        r"team|list|story|request|emergency|crisis|account|trip|party|script|tool|theory|idea|misunderstanding|mistake|error|"
        r"accident|oversight|brain|head)s?",
        0.65,
        advice="Leave “little” out: it is their matter, and it is not small to them.",
        unless=r"\b(?:love|lovely|beautiful|wonderful)\b",
    ),
    cue(
        r"bless (?:you|your (?:heart|soul|cotton socks))(?! for (?:your|the))|(?:how|so|that's|that is|isn't that|very) "
        r"(?:cute|sweet|adorable|precious|quaint|naive|innocent)(?: of you)?(?=[.!,])|nice try|good (?:boy|girl|effort|for "
        r"you)(?=[.!,])|(?:there,? there|now,? now|tut,? tut|tsk(?:,? tsk)?)(?=[.!,])|there's a good (?:boy|girl|lad)|well "
        r"done you|aren't you (?:clever|sweet|a clever)|clever (?:boy|girl|you)|when you(?:'re| are) (?:older|grown|more "
        r"experienced)|you(?:'ll| will) understand (?:when|once|one day|some day|later)|with (?:a bit|a little|some|more) "
        r"(?:more )?(?:experience|practice|effort|thought|maturity|intelligence|education|brains?)(?:,)? (?:you|even you|"
        r"anyone)|you'll learn(?=[.!])|live and learn",
        0.65,
        advice="Speak to them as to an equal, and give the step itself, without “{words}”.",
        unless=r"\b(?:baby|puppy|dog|kitten|photo|picture|thank|thanks|we live and learn|i live)\b",
    ),
    cue(
        r"(?:any|a|every|an) (?:\w+ )?(?:competent|decent|serious|half-decent|self-respecting|reasonable|normal|sane|sensible|"
        r"experienced|responsible|intelligent|educated|literate|attentive|careful|prudent|rational|thinking|mature|"
        r"professional|real|proper|true) (?:\w+ )?(?:\w+) (?:would|should|could|knows?|will|can|has|does|makes?|keeps?|checks?|"
        r"reads?|plans?|understands?|must|ought)(?: have)?(?: \w+)?",
        0.6,
        advice=_PLAIN,
        unless=r"\b(?:we|our|i)\b",
    ),
    cue(
        r"(?:a|some|a certain|a minimum of|a little|a bit of|the slightest|a modicum of|any|an ounce of|one)(?: (?:certain|bare|"
        r"minimum|little|basic|small))? ?(?:degree|amount|level|minimum|bit|touch|modicum|ounce|measure|moment|minute|"
        r"second)? ?(?:of|'s)? ?(?:foresight|planning|forethought|common sense|attention|diligence|self-reliance|initiative|"
        r"independence|maturity|realism|literacy|thought|organisation|organization|preparation|own initiative|care)(?: \w+)? "
        r"(?:may|can|could|might|should|would|is|goes|was|never|must|will|helps|on your)(?: \w+){0,3}",
        0.65,
        advice="Say what helps now, and leave the lesson out.",
        unless=r"\b(?:we|our|us)\b",
    ),
    cue(
        r"(?:it(?:'s| is| was)|that(?:'s| is| was)|this is|was|is) (?:hardly|scarcely|no|not exactly|not really|not much of|"
        r"not a|barely|rarely|not) (?:a )?(?:secret|surprise|mystery|news|rocket|state secret|big ask|challenge|miracle|"
        r"hidden|puzzle|riddle)(?= that|[.!,;]| is)|(?:can|could|will|would|may) (?:hardly|scarcely|barely|not possibly) have "
        r"(?:escaped|gone unnoticed|been missed|come as|been unaware|overlooked|missed)(?: \w+){0,2}|hard to (?:miss|overlook)|"
        r"impossible to (?:miss|overlook|misunderstand|misread)|(?:you )?(?:can't|cannot|couldn't|could not) (?:possibly )?"
        r"(?:miss|overlook|have missed|have overlooked) (?:it|this|that|them)|the clue is in|it's in the name|as the name "
        r"(?:suggests|implies|says)|written in (?:big|large|bold|capital|plain|red)(?: \w+)?|in plain (?:english|sight|view)|"
        r"says? (?:so )?on the (?:tin|box|label|door)|staring you in the face|right (?:there )?(?:in front of (?:you|your)|"
        r"under your nose)",
        0.5,
        advice=_PLAIN,
        unless=_FAULT + r"|\b(?:turn|corner|entrance|house|building|church|sign|red door|station|road|shop|you'll see|on the "
        r"(?:left|right))\b",
    ),
    cue(
        r"obviously|(?<!not )(?<!isn't )(?<!as )self-evident(?:ly)?|as is well known|everyone knows|everybody knows|clearly "
        r"you|it is (?:obvious|well known) that",
        0.55,
        advice="Leave “{words}” out: the sentence says the same without it.",
        unless=_FAULT + r"|\b(?:not (?:so |as )?obviously|obviously (?:not )?(?:we|our|my|i|wrong|you (?:deserve|shouldn't|have "
        r"every)|that (?:is|was) (?:wrong|not)|glad|welcome|happy)|i am|i'm)\b",
    ),
    cue(r"(?:of course|clearly|simply|just|easy|easily|simple|basic(?:ally)?|surely|as you can see|actually)", 0.12),
    cue(r"(?:understand|learn|educat\w+|common sense|logic|facts?|reality|naive|grow up|dear|think)", 0.08),
)

CHECK = Check(
    id="tone.condescending",
    find=gathered(CUES, at=0.75),
    message="“{words}” can make the reader feel small.",
    label="talks down to the reader",
    advice="Explain it as you would to a colleague of another trade.",
    action=Action.HOLD,
    score=scored("tone.condescending", CUES),
    about=__doc__,
)
