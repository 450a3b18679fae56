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

from typing import Any

from guardian.checks.asides import tautologies, truths
from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.contempt import despising
from guardian.checks.cues.commonplaces import COMMONPLACES
from guardian.checks.cues.elementary import ELEMENTARY
from guardian.checks.cues.kindergarten import KINDERGARTEN
from guardian.checks.cues.laymen import LAYMEN
from guardian.checks.cues.lecture import LECTURES
from guardian.checks.cues.obviousness import OBVIOUSNESS
from guardian.checks.cues.primers import PRIMERS
from guardian.checks.cues.superiority import SUPERIORITY
from guardian.checks.cues.talking_down import LESSONS, STEP
from guardian.checks.cues.tutelage import TUTELAGE
from guardian.checks.defined import defined, schooled
from guardian.checks.gather import gathered
from guardian.checks.hinting import hinting, tempered
from guardian.checks.match import Cues, cue

_EQUAL = "Speak to them as to a colleague of another trade: name the thing once in plain words, without “{words}”."

CUES = Cues(
    *OBVIOUSNESS,
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
    *KINDERGARTEN,
    cue(
        r"(?:obviously|needless to say|of course|clearly|simply|just|easy|easily|simple|basic(?:ally)?|surely|as "
        r"you can see|actually)",
        0.12,
    ),
    cue(r"(?:understand|learn|educat\w+|common sense|logic|facts?|reality|naive|grow up|dear|think)", 0.08),
)

_told = gathered(CUES, at=0.75)
_hinted = hinting(Cues(*PRIMERS), truths(0.4), tautologies(0.4))


def _plainly(reading: Reading, options: Any) -> list[Match]:
    return [*_told(reading, options), *defined(reading), *schooled(reading)]


_sure = tempered(_plainly)


def find(reading: Reading, options: Any) -> list[Match]:
    """Talking down, and plain explanations that are it where they help with nothing."""
    return _sure(reading, options) or _hinted(reading, options)


CHECK = Check(
    id="tone.condescending",
    find=find,
    message="“{words}” can make the reader feel small.",
    label="talks down to the reader",
    advice="Explain it as you would to a colleague of another trade.",
    action=Action.HOLD,
    score=despising("tone.condescending", CUES),
    about=__doc__,
)
