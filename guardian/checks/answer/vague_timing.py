"""“Soon”, “as soon as possible”, “in due course” as the only time given.

## Why reconsider
“Soon” is an hour to one and a month to another. A customer who knows the day can plan, and does not need to ask
again. When you do not know the day, name the day on which you will write.

## Flagged
> We will get back to you as soon as possible.
> You will receive your refund in due course.
> Our team is looking into it and will reply shortly.
> Please be patient while we look into it.

## Better
> I will get back to you by Thursday noon, also if I have nothing new by then.
> You will have your refund within five working days.

## Left alone
> You will hear from me as soon as possible, and by Friday at the latest.
> Get well soon!
> Please send us the form as soon as you can.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, Cues, cue, hits, phrases, trimmed
from guardian.checks.times import time_given
from guardian.checks.waiting import WAIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more phrases that name no time, in plain text"})


_NO = re.compile(
    r"\b(?:(?:hope|hoping|wish)(?! to (?:have|resolve|get|fix|restore|send|be able|receive|complete|"
    r"finish|hear back from))|hopefully|fingers crossed|don't think|do not think|need (?:this|it|to)|"
    r"no (?:hurry|rush)|see you|talk to you|speak (?:to you )?soon|well soon|better soon|"
    r"thank you for|thanks for|hear from you|looking forward|look forward|as soon as you|as quickly as you|welcome you|"
    r"welcoming|at your (?:earliest|own|leisure)|(?:please|could you|can you|kindly) (?:\w+ "
    r"){0,25}(?:asap|as soon as possible|soon|shortly|promptly))\b"
)
_WE = re.compile(
    r"\b(?:we|we'll|i|i'll|our|they|team|colleagues?|engineers?|you(?:'ll| will| should)|will|shall|being|should|"
    r"it(?:'s| is)|can|expect\w*|planned|scheduled|due|wait|patien\w*|stay tuned|watch this space|may|might)\b"
)
_POSSIBLE = (
    r"(?:it(?:'s| is) (?:\w+ )?possible|possible|we can|i can|we're able|we are able|practicable|"
    r"circumstances (?:permit|allow)|feasible|is possible|they can|he can|she can|humanly possible|"
    r"capacity allows)"
)


def _by(slots: Mapping[str, str]) -> str:
    return (
        f"Put a day or hour in place of “{trimmed(slots['words'], 60)}”: “by Thursday noon”, or the day you "
        f"will write again."
    )


_TIMES = Cues(
    cue(rf"(?:just )?as (?:soon|quickly|fast|promptly|speedily|swiftly|early) as {_POSSIBLE}", 0.8, advice=_by),
    cue(
        r"(?:in|within) (?:the|our) (?:usual|normal|standard|customary|regular|ordinary) (?:time ?frame|time|"
        r"period|turnaround(?: time)?|processing time)|(?:when|once|as soon as|after) (?:the |our |your |"
        r"it |this |that |all )?(?:processing|review|work|checks?|investigation|examination|procedure|is|"
        r"has been|file|application|request|everything) (?:is |are |has been |have been |was )?"
        r"(?:complete[d]?|finished|done|processed|concluded|over)",
        0.75,
        advice=_by,
    ),
    cue(r"(?:asap|a\.s\.a\.p)", 0.8, advice=_by),
    cue(
        r"in due (?:course|time)|in the (?:very )?(?:near|foreseeable|not too distant|"
        r"not-too-distant) future|at some (?:point|stage|later "
        r"(?:point|date|time))(?: in (?:the (?:near )?future|time))?|at (?:our|the) (?:earliest|first|"
        r"next) (?:convenience|opportunity|possible (?:time|moment|date))|"
        r"at the earliest(?: possible)?(?: date| time| moment)?|in the fullness of time|at a later "
        r"(?:date|time|stage|point)|"
        r"in the (?:short|medium|long)(?:er)? term|when the time comes|sooner or later|by and by|down "
        r"the (?:line|road)",
        0.8,
        advice=_by,
    ),
    cue(
        r"(?<!is )(?<!are )(?:very |fairly |quite |pretty |real )?(?:shortly|soon)(?! (?:after|as|"
        r"before|enough|to be|afterwards|be over))(?<!too soon)(?<!so soon)(?<!sooner)",
        0.75,
        advice=_by,
    ),
    cue(
        r"(?:very |most )?(?:promptly|swiftly|speedily|expeditiously|momentarily|presently|in no time|"
        r"before (?:too )?long|any (?:day|time|moment|minute) now|"
        r"in a (?:bit|little while|little bit|short while|while|short time|jiffy)|in (?:the "
        r")?(?:coming|next few|following) while|"
        r"(?:in|over) (?:the )?(?:coming|following) (?:days|weeks|months)|one of these days|some "
        r"(?:day|time soon|time later)|someday|sometime(?:s)? (?:soon|next|later|this)|"
        r"eventually|in time|over time|for the time being|for now)",
        0.6,
        advice=_by,
        unless=r"\b(?:was|were|got|answered|arrived|replied|had|did|responded|came|solved|resolved|thank|"
        r"thanks|for now)\b",
    ),
    cue(
        r"in a (?:timely|prompt|speedy|reasonable) (?:manner|fashion|time|time ?frame|way)|(?:after|"
        r"in|for|within) (?:some|a (?:little|short|certain|reasonable)) (?:time|while|period)|"
        r"(?:when|where|if|whenever) (?:possible|time (?:permits|allows)|(?:capacity|resources|"
        r"circumstances|workload|the situation|our schedule) (?:permits?|allows?))|"
        r"as and when(?: \w+)?|(?:with|as a|at) (?:the )?(?:high|highest|utmost|top|full|urgent|some) "
        r"(?:priority|urgency|possible speed)|"
        r"until further notice|without (?:undue |further |unnecessary |any )?delay|in the order (?:of "
        r"receipt|they|it|received|in which)|when (?:it's|it is) your turn|"
        r"(?:when|once|as soon as) (?:we|i) (?:get|have|find) (?:a|the|some) (?:chance|moment|minute|"
        r"time|opportunity|capacity)|when (?:we|i) get (?:round|around) to it",
        0.7,
        advice=_by,
    ),
    cue(
        r"(?:may|might|can|could|will|'ll|to) take (?:some|a (?:little |bit )?(?:more )?|quite "
        r"(?:some|a)|longer|a little) ?(?:time|while|longer|bit)?|"
        r"(?:takes|needs?|give it|give us|allow) (?:some|a (?:little|bit of)) (?:more )?time|(?:the "
        r")?(?:exact )?(?:date|time|duration|timeline) (?:is|cannot be|can't be) (?:not (?:yet "
        r")?known|"
        r"unknown|foreseen|given|predicted|said|named)",
        0.65,
        advice=_by,
    ),
    cue(
        r"stay tuned|watch this space|keep an eye out|don't hold your breath|we'll see|time will tell", 0.65, advice=_by
    ),
    cue(
        r"(?:we|i)(?:'ll| will| shall) (?:let you know|inform you|notify you|update you|be in touch|"
        r"get back to you|come back to you|revert(?: to you)?|keep you (?:posted|updated|informed))"
        r"(?= (?:when|once|if|as soon as|should) (?:there|we|i|it|anything|something|more|further|new))",
        0.55,
        advice="Name the day on which you will write, also if there is nothing new by then: “You'll hear "
        "from me on Thursday.”",
    ),
)


def find(reading: Reading, options: Options) -> list[Match]:
    """Vague times about what the author's side will do, in a letter that names no time at all."""
    look = seen(reading)
    text = look.body.plain
    extra = phrases(Cues(), subject=False)(reading, options) if options.extra else []
    vague = [(c, m) for c, m in hits(_TIMES, look, look.body) if c.weight >= FIRES]
    waits = [m for c, m in hits(WAIT, look, look.body) if c.weight >= FIRES]
    if not (vague or extra or waits) or time_given(text):
        return []
    out = list(extra)
    for c, m in vague:
        a, b = look.body.sentence(m.start(), m.end())
        sentence = text[a:b]
        if _NO.search(sentence) or not _WE.search(sentence):
            continue
        words = look.body.words_at(m.start(), m.end())
        advice = c.advice if isinstance(c.advice, str) else c.advice({"words": words})
        out.append(Match(span=look.body.back(m.start(), m.end()), advice=advice, score=c.weight))
    for m in waits:
        advice = "Say how long: “Please give me until Thursday noon; I will write then, also if there is nothing new.”"
        out.append(Match(span=look.body.back(m.start(), m.end()), advice=advice, score=0.6))
    return out


CHECK = Check(
    id="answer.vague-timing",
    find=find,
    message="“{words}” leaves them guessing when.",
    label="gives no time",
    advice="Name the day or the hour, or the day on which you will write again.",
    options=Options,
    about=__doc__,
)
