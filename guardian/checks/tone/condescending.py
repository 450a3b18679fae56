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
from guardian.checks.contempt import despising
from guardian.checks.cues.commonplaces import COMMONPLACES
from guardian.checks.cues.elementary import ELEMENTARY
from guardian.checks.cues.laymen import LAYMEN
from guardian.checks.cues.lecture import LECTURES
from guardian.checks.cues.superiority import SUPERIORITY
from guardian.checks.cues.talking_down import FAULT, LESSONS, PLAIN, STEP
from guardian.checks.cues.tutelage import TUTELAGE
from guardian.checks.gather import gathered
from guardian.checks.match import Cues, cue

_EQUAL = "Speak to them as to a colleague of another trade: name the thing once in plain words, without “{words}”."

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
    r"out|confirm|do (?:that|this|it)|use (?:it|this)|follow|get (?:it|this)|handle|grasp|realise|realize)|"
    r"understands?|"
    r"manages?|sees?|gets (?:it|this)|grasps?|has (?:no|managed|understood)|realises?|realizes?|does (?:it|this)|"
    r"finds? (?:it|this) (?:easy|simple|straightforward))"
)

CUES = Cues(
    # Everybody knows.
    cue(
        rf"(?:as |like |which |something |this |that |even )?{_ANYONE}(?: (?:with|who|of|in|at)(?: "
        rf"[\w'-]+){{1,6}})? {_KNOWS}"
        r"(?: (?:that|this|it))?",
        0.7,
        advice=PLAIN,
        unless=r"\b(?:anyone (?:could|can) (?:see|tell|understand) (?:why|how|that you)|can see (?:your|the|it "
        r"online)|link|"
        r"shared|public|safe|lock|hide|private|visible|permission|notif\w+|glad|reassur\w+|sorry|does everyone|"
        r"does anyone|"
        r"feeling|feels|will know|let (?:us|me) know|helpful|before|happens|so easily|mistake|easy to miss|access|"
        r"will see|we (?:assumed|thought|shouldn't))\b",
    ),
    cue(
        r"(?:it(?:'s| is)|this is|that's|that is|a matter of|with|use|using|just|simply|plain|purely|pure|some|a "
        r"little|a bit "
        r"of|basic) (?:just |simply |a |only |plain |basic |simple |pure |your |some |good ){0,3}(?:common "
        r"(?:knowledge|"
        r"sense)|general knowledge|(?<!general )basic (?:knowledge|maths?|arithmetic|logic|reading|literacy|physics|"
        r"courtesy|hygiene|geography|etiquette|manners|computer skills|it skills)|elementary|child's play|kid's "
        r"stuff|abc|"
        r"logic(?=[.!,]))(?=[.!,;:\n]| that| to| and| for| would|$)",
        0.7,
        advice=PLAIN,
        unless=r"\b(?:course|class|lesson|module|level|we (?:teach|offer|start)|workshop|syllabus)\b",
    ),
    cue(
        r"(?:it (?:goes without saying|should(?:n't| not)? (?:be |have been |go without )?(?:obvious|clear|"
        r"self-evident|"
        r"self-explanatory|evident|plain|apparent|need (?:saying|explaining|explanation)|come as (?:a|no) "
        r"surprise|hard|"
        r"difficult|saying)|(?:is|was|should be|ought to be|seems?) (?:rather |fairly |pretty |quite |really |"
        r"perfectly |"
        r"actually |more than )?(?:self-explanatory|self-evident|obvious enough|clear enough))|hardly needs "
        r"(?:saying|explaining)|i (?:shouldn't|should not|don't think i|really shouldn't) (?:have|need) to (?:explain|"
        r"spell|tell|point out))",
        0.65,
        advice=PLAIN,
        unless=FAULT
        + r"|\b(?:thank|grateful|delighted|glad|welcome|not clear enough|refund|you will not|you won't|our slip)\b",
    ),
    cue(
        r"(?:surely|certainly|presumably|i (?:assume|take it|presume|imagine|suppose|gather|dare say)|we "
        r"(?:assume|take it|"
        r"presume))(?: that)?,? (?:even )?(?:you|a (?:person|man|woman|lady|company|"
        r"business|professional)|someone|anyone)(?: (?:of|in|at|with|like)(?: \w+){1,4})?(?: (?:do|did|must|"
        r"should|can|could|"
        r"will|would|also|already|at least|even|have|are|were|'re|'ve)){0,2} (?:know|knew|known|aware|realis\w+|"
        r"realiz\w+|"
        r"understand|understood|familiar|capable|able to (?:read|count|add|tell|find|follow|see)|read|heard of|"
        r"notice\w*|"
        r"checked|went through|looked|see how|see that|follow|appreciate that|not expect|agree that even)",
        0.65,
        advice=PLAIN,
        unless=r"\b(?:better than (?:i|we|me|us)|glad|sorry|thank|how (?:hard|frustrat\w+|much)|received|by now|"
        r"we will|i "
        r"will|we'll|i'll)\b",
    ),
    cue(
        r"(?:as|like) you (?:should|ought to|must|surely|certainly|will surely|no doubt|doubtless|undoubtedly|"
        r"would|really "
        r"should|might|of course|probably)(?: \w+)? (?:know|have known|be aware|realise|realize|remember|"
        r"understand|have "
        r"(?:read|noticed|seen|learned|learnt|guessed|been taught))|you(?:'re| are| do| must| should| ought to| "
        r"would)(?: "
        r"\w+)? (?:aware|know|realise|realize|understand|know by now)(?: of course| surely)?(?:,)? (?:i (?:hope|"
        r"trust|assume|"
        r"presume|take it)|don't you|aren't you|right|surely|that (?:a|an|the|we|this|our|it) [\w ]{2,50}\?)|you "
        r"do (?:know|"
        r"realise|realize|understand|remember)(?= that| how| what| we| the|,)|if you knew (?:anything|the first "
        r"thing|how)|"
        r"you would know (?:this|that|it) if|don't you (?:know|realise|realize|understand)",
        0.75,
        advice=PLAIN,
        unless=r"\b(?:may know|might know|from your (?:own )?work|as you know best|glad|sorry|thank)\b",
    ),
    # Simple words for a simple reader.
    cue(
        r"(?:let me|allow me to|i(?:'ll| will| can| could|'d better| shall| am going to|'m going to)|let us|"
        r"we(?:'ll| will|"
        r"'d better)|let's|perhaps i should|maybe i should|perhaps i can)(?: try to| have to| try and| just)? "
        r"(?:put|explain|say|break|"
        r"spell|make|keep|write|phrase|state|type|express|walk you|describe|lay|go|read|repeat|dumb)(?: (?:it|"
        r"this|that|"
        r"things|myself|through))?(?: (?:out|down|all|very|as|really|more|nice and|so|in|for you|to you|again|"
        r"simply|a bit|"
        r"even|quite)){0,4} (?:simple|simply|plain|slowly|slow|small words|easy|layman's|layperson's|basic|short "
        r"words|words "
        r"of one syllable|terms (?:you|even)|words (?:you|even)|clearly enough|down|child|children|beginners|baby "
        r"steps|"
        r"(?:so|that) even you(?: can)?|once and for all)(?: \w+){0,3}",
        0.75,
        advice=_EQUAL,
        unless=r"\b(?:i hope|if (?:it|that|you) (?:helps|like|prefer)|for (?:both|all) of us|costs?|price|offer|paper|"
        r"written|our contract|write down|write it down|put (?:it|this|that) down|notes?|easy for you|easier"
        r"|sorry|simpler|"
        r"simplify)\b",
    ),
    cue(
        r"(?:so|in (?:a way|words|terms|language)) (?:that )?even you|(?:even|surely) you (?:can|could|should|"
        r"will|would|must|"
        r"might|may|ought)|(?:if|when) you read (?:it |this |that |them |my \w+ |the \w+ )?(?:very |really |more |"
        r"again, "
        r"){0,2}(?:slowly|carefully enough|properly)|read (?:it |this |that )?(?:very |really |more )?slowly|try "
        r"to (?:keep "
        r"up|follow(?= along|me|[.,!])|concentrate)|are you (?:following|with me|keeping up)|with me so far|"
        r"(?:for )?dummies|"
        r"words of one syllable|(?:do|shall|must|should) (?:i|we) (?:need to |have to )?(?:draw|paint) (?:you )?a "
        r"picture|"
        r"(?:draw|paint) you a (?:picture|map)|baby steps|hold your hand|hand-?hold\w*|spoon-?fe\w+|nice and "
        r"slow(?:ly)?|"
        r"one (?:tiny |small |little )?step at a time, (?:ok|okay|yes|shall)|with (?:pictures|drawings) for",
        0.8,
        advice=_EQUAL,
        unless=r"\b(?:if you (?:like|want|wish)|happy to|glad to|sorry)\b",
    ),
    cue(
        r"(?:not|isn't|hardly|ain't|never) (?:exactly |really |quite |even |all )?(?:rocket science|brain surgery|"
        r"quantum "
        r"(?:physics|mechanics)|magic|witchcraft|higher maths?(?:ematics)?|that (?:hard|difficult|complicated|tricky|"
        r"complex)(?=[.!?,]| to (?:read|find|see|press|click|understand|follow|use|count|do))|so (?:hard|difficult|"
        r"complicated|very difficult)(?=[.!?,]| to (?:read|find|see|press|click|understand|follow))|too much to "
        r"(?:read|"
        r"remember|ask of))|rocket science|how (?:hard|difficult|complicated|tricky) (?:can|could|is) (?:it|that|"
        r"this)(?: "
        r"\w+){0,2}(?=\?|[.!])|(?:really|quite|very|perfectly|actually|so|dead) (?:simple|easy|straightforward|"
        r"elementary)"
        r"(?=[.!]|, (?:really|actually|just|if you|isn't|even|once you (?:read|think|pay)))|simple as that|"
        r"(?:that|this|it) "
        r"(?:wasn't|isn't|was not) so (?:hard|difficult|bad),? (?:was|is)",
        0.65,
        advice=STEP,
        unless=r"\b(?:i'll|i will|we'll|we will|for you|help|don't worry|good news|sorry|to set up)\b",
    ),
    cue(
        r"(?:this is|that's|that is|it's|it is|basic|pure|plain)(?: \w+){0,2} \w+ 101|[a-z]+ 101(?=[.!,:;\n]|$)|"
        r"(?:kinder"
        r"garten|nursery|primary school|first[- ]grade|elementary school|pre-?school|schoolboy|beginner(?:'s|s)?|"
        r"rookie|"
        r"newbie|noob|classic user|typical user|amateur(?:'s|ish)?|novice) (?:stuff|level|maths?|knowledge|errors?|"
        r"mistakes?|problems?|questions?|material|arithmetic)|(?:a|such a|another|the usual|just a|classic|clear) "
        r"(?:case of )?"
        r"(?:user error|pebkac|pebcak|id-?10-?t|layer 8)|user error|problem (?:is|sits|lies) between (?:the )?(?:chair|"
        r"keyboard)",
        0.7,
        advice=STEP,
        unless=r"\b(?:room|course|class|form|building|terminal|route|seminar|bus|line|highway|my|i made|our|group|"
        r"not (?:a|your)|"
        r"ticket|no)\b",
    ),
    # The reader is not up to it.
    cue(
        r"(?:too|a (?:bit|little|touch)(?: too)?|rather|quite|somewhat|fairly|perhaps|probably|far too|way too|clearly|"
        r"obviously|all) (?:technical|complicated|complex|advanced|difficult|sophisticated|abstract|hard|much|"
        r"confusing|"
        r"challenging|specialised|specialized)(?: (?!for |to )[\w']+){0,2} (?:for (?:you|most|someone|somebody|"
        r"people|a (?:lady|"
        r"layman|layperson|beginner|customer|non|man|woman|person)|our|the average|some|older|many|your|non|laymen|"
        r"ordinary|normal|users)(?: \w+){0,3}|to (?:explain to|go into with)(?: \w+)?)",
        0.75,
        advice=STEP,
        unless=r"\b(?:sorry|most of us|our (?:menu|form|page|site|app)|we (?:should|made|know)|should (?:not"
        r"|n't) be|simpler|"
        r"simplif\w+|"
        r"improv\w+|without me|alone|for anyone)\b",
    ),
    cue(
        r"(?:don't|do not|no need to|please don't|you needn't|you need not|never|why|you shouldn't|nothing for you to) "
        r"(?:worry|bother|trouble|fret|concern)(?: your| yourself| yourselves)?(?: (?:pretty|little|own|poor|"
        r"sweet|precious))"
        r"{0,2} (?:head|heads|heart|mind|self|about (?:the (?:details|technical|technicalities|how|why|science|"
        r"inner)|how|"
        r"things you|what (?:it|this) means|understanding|that, (?:dear|love|sweet)))|nothing (?:that )?you "
        r"(?:would|need to|"
        r"could|'d) understand|you (?:wouldn't|would not|couldn't|won't|will not|probably (?:won't|don't|"
        r"wouldn't)|clearly "
        r"(?:don't|do not|didn't)|evidently (?:don't|do not|didn't)|obviously (?:don't|do not|didn't)|don't "
        r"really|simply "
        r"don't|just don't|seem not to|don't seem to|do not seem to|don't appear to|may not|might not|do not "
        r"quite|don't "
        r"quite) (?:understand|get|grasp|comprehend|know (?:how|what|much)|appreciate (?:how|that|the)|realise|"
        r"realize|have "
        r"the)(?: \w+){0,2}|(?:goes|went|is|be|it's|way|right|flew|all) over your head|(?:beyond|above) your "
        r"(?:head|understanding|abilities|ability|level|grasp|comprehension|"
        r"pay grade|skills?|knowledge|capabilities|expertise)|out of your depth",
        0.75,
        advice=STEP,
        unless=r"\b(?:i'll|i will|we'll|take care|"
        r"how much (?:this|it|your|that) means|how (?:grateful|happy|glad)|thank|sorry)\b",
    ),
    cue(
        r"(?:ask|get|find|have|let|fetch|call|is there|maybe|perhaps|try|bring|borrow|with|need)(?: \w+){0,2} "
        r"(?:someone|"
        r"somebody|anyone|a (?:\w+ )?(?:grandchild|grandson|granddaughter|teenager|nephew|niece|child|kid|adult|"
        r"grown-?up|"
        r"responsible adult|neighbou?r|friend|relative|professional|expert|person|colleague|man|specialist)|your "
        r"(?:\w+ )?"
        r"(?:grandchild(?:ren)?|grandson|granddaughter|kids?|children|son|daughter|husband|wife|nephew|niece|grown-up|"
        r"parents|mother|father|it (?:guy|person|department)|teenager|boss)|the (?:kids|grandchildren|"
        r"neighbou?r's (?:kid|"
        r"boy|son)))(?: [\w']+){0,3} (?:who (?:knows|understands|can|is (?:good|better|younger|comfortable)|has|speaks|"
        r"actually)|(?:younger|competent|qualified|capable|technical|tech-savvy|computer-literate)|(?:to |could |"
        r"can |might |"
        r"should )?(?:help|do it|do this|do that|explain|show|read|assist|take over|handle|set it|sort)(?: (?:it|"
        r"this|that|"
        r"you|with|to|for))?)",
        0.55,
        advice=STEP,
        unless=r"\b(?:i'll|i will|i have|i've|we'll|we will|we have|our|if you (?:like|prefer|wish|want|cannot|"
        r"can't)|lift|"
        r"carry|heavy|sign|collect|receive|let (?:us|me) know|free of charge|parcel|at home|key|happy to|would help)\b",
    ),
    cue(
        r"(?:a|perhaps a|maybe a|your|even a|any) (?:\w+ )?(?:grandchild|grandson|granddaughter|teenager|nephew|niece|"
        r"child|kid|schoolchild|ten-year-old|son or daughter|younger \w+) (?:could|can|will|would|might|may be "
        r"able to|should "
        r"be able to)(?: surely| certainly| easily)? (?:do|help|show|explain|manage|set|sort|handle)(?: \w+){0,2}",
        0.8,
        advice=STEP,
        unless=r"\b(?:safe|free|ticket|join|under)\b",
    ),
    cue(
        r"(?:people|customers|users|someone|somebody|ladies|women|men|persons|folks|seniors|clients|members|"
        r"guests|anyone) "
        r"(?:of|at|your) (?:your|a certain) (?:age|generation|background|level|kind|type)|(?:at|for) your (?:age|"
        r"level|time of "
        r"life)(?=[.!,?]| it| you| one| we|$)|(?:older|elderly|senior|ageing|aged|less educated|non-technical|female|"
        r"simple|simpler|inexperienced|foreign) (?:customers|people|users|folk|folks|ladies|members|guests|"
        r"clients|drivers|"
        r"persons) (?:often|usually|tend|always|sometimes|like|struggle|find|have trouble|can't|cannot|get|do)(?: "
        r"\w+)?|"
        r"(?:our|your|the|most|many) (?:older|elderly|senior|less technical|non-technical) (?:customers|users|"
        r"people|members)|"
        r"as a (?:layman|layperson|lay person|beginner|woman|lady|non-\w+|novice|newcomer|mere \w+|pensioner|housewife|"
        r"student)(?:,)? you",
        0.6,
        advice=_EQUAL,
        unless=r"\b(?:discount|free|price|offer|concession|vaccin\w+|screening|ticket|fare|welcome|we (?:help|"
        r"offer)|nurse|"
        r"doctor|clinic|dose)\b",
    ),
    *LESSONS,
    *LECTURES,
    *SUPERIORITY,
    *COMMONPLACES,
    *TUTELAGE,
    *LAYMEN,
    *ELEMENTARY,
    cue(
        r"(?:obviously|needless to say|of course|clearly|simply|just|easy|easily|simple|basic(?:ally)?|surely|as "
        r"you can see|actually)",
        0.12,
    ),
    cue(r"(?:understand|learn|educat\w+|common sense|logic|facts?|reality|naive|grow up|dear|think)", 0.08),
)

CHECK = Check(
    id="tone.condescending",
    find=gathered(CUES, at=0.75),
    message="“{words}” can make the reader feel small.",
    label="talks down to the reader",
    advice="Explain it as you would to a colleague of another trade.",
    action=Action.HOLD,
    score=despising("tone.condescending", CUES),
    about=__doc__,
)
