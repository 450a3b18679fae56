"""Sentences that could stand in any letter to anybody.

## Why reconsider
A formula tells the reader that nobody has read their words. One fact of their own case does more than three lines of
courtesy.

## Flagged
> Your message has been received and will be answered in the order it came in.
> Your call is important to us.
> Please quote this reference in all further correspondence.

## Better
> I have read your message about the double charge and asked the bank for the list of payments.

## Left alone
> Thank you for writing about the stairs. I have asked the carpenter to come on Tuesday.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from guardian.checks.check import Check, Match, Reading, Where
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, flagged_end, hits, plain, spelled

_MATTER = (
    r"(?:e-?mail|mail|message|request|enquiry|inquiry|query|ticket|case|complaint|concern|feedback|report|application|"
    r"submission|correspondence|letter|call|question|issue|matter|claim|booking request|details)s?"
)
_PEOPLE = (
    r"(?:representatives?|agents?|(?:team|staff) members?|advisers?|advisors?|specialists?|operators?|colleagues|experts|"
    r"associates?|executives?|consultants?|(?:\w+ ){0,2}team|department|staff)"
)
_US = r"(?:us|our (?:company|team|organi[sz]ation|firm|brand|business))"
_CARE = "Say what you have read and done: “I have read about … and …”."

CUES = Cues(
    cue(
        rf"(?:your|the|this) {_MATTER} (?:has|have|had|was|were|is|are|'s)(?: now| just)?(?: been)?(?: successfully| duly| safely)? "
        r"(?:received|logged|recorded|registered|submitted|queued|noted|acknowledged)(?: and (?:is|are|has|will)[^.!?\n]{0,60})?",
        0.7,
        advice=_CARE,
        unless=r"\b(?:by me|on \w+day|yesterday|this morning|at \d|because|wrong)\b",
    ),
    cue(
        rf"(?:we|i) (?:have |hereby |can )?(?:received|acknowledge|confirm)(?: the)? (?:receipt of )(?:your|the) {_MATTER}",
        0.7,
        advice=_CARE,
    ),
    cue(rf"(?:your|every|each) (?:{_MATTER}|business|opinion|satisfaction|custom|loyalty|time|experience) (?:is|are|remains) (?:very |extremely |really |truly |highly )?(?:important|valuable|valued|precious|our (?:top |highest |number one |first )?(?:priority|concern))(?: to {_US})?", 0.9, advice=_CARE),
    cue(rf"(?:is|are) (?:very |extremely )?important to {_US}", 0.8, advice=_CARE),
    cue(
        rf"(?:one of )?(?:our|an?|the) (?:\w+ )?(?:available )?{_PEOPLE} (?:will|shall|would) (?:\w+ )?(?:be in touch|get back|respond|reply|"
        r"contact|process|review|reach out|look into|attend|handle|assist|deal|follow up|be with you)(?: \w+){0,4}",
        0.65,
        advice="Say who, and when: “Nora will ring you on Thursday before noon.”",
        unless=r"\b(?:tomorrow|today|tonight|on \w+day|by \w+day|before \w+|at \d|this (?:afternoon|morning|evening))\b",
    ),
    cue(
        r"in the order (?:in which )?(?:(?:it|they|that|of|you)(?: \w+){0,2} )?(?:received|receipt|arrival|came(?: in)?|arrived|they come in)",
        0.9,
        advice="Say when their turn comes: “I'll get to it tomorrow.”",
    ),
    cue(
        rf"(?:your|this|the) {_MATTER} (?:has been|was|is|will be) (?:assigned|given|allocated|issued|filed under|forwarded to the "
        r"(?:relevant|appropriate|responsible|concerned|competent))(?: (?:the|a|an|to the|to our))?(?: \w+){0,3}",
        0.75,
        advice="Say who has it and what they do with it: “I have it on my desk and …”.",
        unless=r"\b(?:her name|his name|her number|direct)\b",
    ),
    cue(
        r"(?:quote|mention|use|state|refer to|include|keep|retain) (?:it|this|that|the|your)(?: \w+){0,3}? ?in (?:all|any|every) "
        r"(?:future |further |subsequent )?(?:correspondence|communications?|e-?mails?|contacts?|enquiries|messages|replies)",
        0.85,
        advice="Leave the reference to the subject line, and tell them what happens next.",
    ),
    cue(
        rf"(?:{_MATTER}|all {_MATTER}|we) (?:are|is|will be|aim to|endeavou?r to|strive to|normally|usually|typically) ?(?:\w+ )?(?:answer|answered|"
        r"answering|respond|responded|reply|processed|process|dealt|handled|resolved)(?: \w+){0,4} (?:within|in) (?:\w+ ){0,3}(?:hours|days|weeks)",
        0.7,
        advice="Give the day for this one: “You will hear from me by Friday.”",
        unless=r"\b(?:refund|return|claim|payment|transfer|order)s?\b",
    ),
    cue(
        r"thank you for (?:choosing|being (?:a|an|our|such a) (?:\w+ ){0,3}(?:customer|member|guest|client|user|subscriber|patron)|your (?:continued )?"
        r"(?:business|custom|patronage|loyalty|support|cooperation|co-operation|understanding and (?:cooperation|patience|support)))(?: \w+){0,3}",
        0.55,
        advice="Leave it out, or thank them for what they did: “Thank you for the photos.”",
    ),
    cue(r"(?:dear|hello|hi) (?:(?:valued|esteemed|loyal|respected|dear|precious) ){1,2}(?:customers?|clients?|members?|guests?|users?|subscribers?|sir|partner|shopper|passenger|policyholder|patient|tenant)", 0.8, advice="Write their name."),
    cue(
        r"(?:this is|please note that this is|you are receiving) an? (?:automated|automatic|auto-?generated|system(?:-| )generated)(?: \w+){0,3}|"
        r"(?:please )?(?:do not|don't) reply to this (?:e-?mail|message|mail)",
        0.8,
        advice="Write it yourself, and let them answer.",
    ),
    cue(
        r"(?:please )?(?:allow|give|expect)(?: us| up to| at least| for)? (?:\w+ ){0,3}(?:business |working )(?:hours|days) for (?:us|a|our|an|the) (?:\w+ ){0,2}(?:reply|response|answer|team|respond|get back|resolution)",
        0.8,
        advice="Give the day: “You will hear from me by Friday.”",
    ),
    cue(r"due to (?:a |an |the )?(?:(?:unusually|exceptionally|extremely|very) )?(?:high|large|increased|heavy|unprecedented|overwhelming) (?:volumes?|numbers?|demand|amount)(?: of)?(?: \w+){0,2}", 0.7, advice="Leave the reason out and say when they will have their answer."),
    cue(r"(?:rest assured|be assured|please be assured|you can rest assured)(?: that)?(?: \w+){0,5}", 0.35),
    cue(r"we (?:strive|endeavou?r|aim|are committed|pride ourselves|are dedicated|always try|work hard)(?: to| on)? (?:\w+ing |provid\w+ |offer\w* |deliver\w* |giv\w+ )?(?:\w+ ){0,3}(?:best|highest|excellent|exceptional|outstanding|world-class|great|quality)(?: \w+){0,3}", 0.75, advice="Leave it out: what you did for them says it."),
    cue(rf"(?:thanks|thank you|many thanks)(?: so much| very much)? for (?:reaching out|contacting|getting in touch|your (?:{_MATTER}|interest)|bringing this to our attention|letting us know|writing (?:in|to us))(?: to us| with us| us)?(?! (?:about|on|of|regarding) )", 0.35, advice="Thank them for something of theirs: “Thank you for the photos of the hinge.”"),
    cue(r"(?:we(?:'re| are)|i(?:'m| am)) (?:very |so |truly |really )?(?:sorry|sad) to hear (?:that )?(?:you(?:'re| are)|about|of) (?:experiencing|having|facing|encountering|your|the|this|any)(?: \w+){0,2} ?(?:issues?|problems?|troubles?|difficult\w+|experience|inconvenience)", 0.35, advice="Name what happened: “I'm sorry that the freezer stopped.”"),
    cue(r"(?:please )?clear (?:your|the) (?:browser(?:'s)? )?(?:cache|cookies)(?:(?: and|,|/)(?: your| the)? (?:cache|cookies|history|data))?", 0.3),
    cue(r"(?:please )?(?:try|use|switch to)(?: using)? (?:a different|another) (?:browser|device)|restart (?:your|the) (?:device|computer|browser|router|app|phone)", 0.3),
    cue(r"if (?:the|this|your) (?:issue|problem|error|matter|trouble)s? (?:still )?(?:persists?|continues?|remains?|recurs?)", 0.4),
    cue(r"(?:please )?(?:don't|do not|never|feel free|please feel free)(?: hesitate)? to (?:contact|reach out|get in touch|write|call|let|ask|reply|email)(?: \w+){0,3}", 0.35, advice="Say what to do if it happens again, and that it reaches you."),
    cue(r"(?:if|should) you (?:have|require|need) (?:any )?(?:further|other|additional|more) (?:questions?|queries|assistance|help|information|concerns?|enquiries)", 0.35, advice="Say what they may still want to know, or leave it out."),
    cue(r"is there anything else (?:i|we) can (?:help|assist|do)(?: \w+){0,4}|happy to (?:help|assist)", 0.3),
    cue(r"(?:we )?(?:apologi[sz]e|are sorry|sorry|apologies) for (?:any|the|all) inconvenience(?: (?:this|that|it|caused)(?: \w+){0,4})?", 0.35, advice="Say what you are sorry for: “I'm sorry that you waited in the rain.”"),
    cue(r"(?:we|i) (?:value|appreciate|welcome) (?:your|all) (?:feedback|business|patience|understanding|cooperation|interest|custom|opinion)", 0.35),
    cue(r"(?:has been|was|will be|have) (?:escalated|forwarded|passed|referred|transferred)(?: on)? to (?:the|our) (?:relevant|appropriate|responsible|concerned|respective|competent|correct|right) (?:team|department|unit|desk|people|colleagues|office|person)", 0.7, advice="Name them and the day: “Ida in billing has it and writes to you by Friday.”"),
)
_ENOUGH = 2  # formulas that are harmless alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more formulas, in plain text"})


def find(reading: Reading, options: Options) -> list[Match]:
    """Formulas; those that are common courtesy only where they make up the letter."""
    look = seen(reading)
    found: list[tuple[Any, Any]] = [*hits(CUES, look, look.body, quiet=False)]
    found += hits(Cues(*map(plain, options.extra)), look, look.body) if options.extra else []
    mild = {id(c) for c, m in found if c.weight < 0.5}
    sure = any(c.weight >= 0.5 for c, _ in found)
    long = len(reading.body.words) > 30 * max(1, len(mild))
    if not sure and (len(mild) < _ENOUGH or long):
        return []
    return [
        Match(
            span=look.body.back(m.start(), flagged_end(m)),
            where=Where.BODY,
            advice=spelled(c, m, look.body),
            score=max(0.5, c.weight),
        )
        for c, m in found
        if c.weight >= 0.5 or (len(mild) >= _ENOUGH and not long)
    ]


CHECK = Check(
    id="person.canned",
    find=find,
    message="“{words}” could stand in any letter; the reader may feel that nobody has read theirs.",
    label="sounds canned",
    advice="Replace it by one fact of their own case.",
    options=Options,
    about=__doc__,
)
