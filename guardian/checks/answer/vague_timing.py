"""“Soon”, “as soon as possible”, “in due course” as the only time given.

## Why reconsider
“Soon” is an hour to one and a month to another. A customer who knows the day can plan, and does not need to ask
again. When you do not know the day, name the day on which you will write.

## Flagged
> We will get back to you as soon as possible.
> You will receive your refund in due course.
> Our team is looking into it and will reply shortly.

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
from guardian.message.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more phrases that name no time, in plain text"})


_NO = re.compile(
    r"\b(?:hope to (?:see|hear)|see you|talk|well|thank you for|hear from you|looking forward|as soon as "
    r"you)\b"
)
_WE = re.compile(
    r"\b(?:we|we'll|i|i'll|our|they|team|colleagues?|engineers?|you(?:'ll| will| should)|will|shall|is "
    r"being|being|should|it(?:'s| is))\b"
)


def _by(slots: Mapping[str, str]) -> str:
    return (
        f"Put a day or hour in place of “{trimmed(slots['words'], 60)}”: “by Thursday noon”, or the day you "
        f"will write again."
    )


_TIMES = Cues(
    cue(
        r"as soon as (?:possible|we can|i can|practicable|circumstances (?:permit|allow)|feasible|is "
        r"possible)",
        0.8,
        advice=_by,
    ),
    cue(r"(?:asap|a\.s\.a\.p)", 0.8, advice=_by),
    cue(
        r"in due (?:course|time)|in the (?:near|foreseeable|not too distant) future|at some (?:point|"
        r"stage)(?: in the (?:near )?future)?|at our earliest (?:convenience|opportunity)",
        0.9,
        advice=_by,
    ),
    cue(r"(?:very |fairly |quite )?(?:shortly|soon)(?! (?:after|as|before|enough|to be))", 0.75, advice=_by),
    cue(
        r"in a timely (?:manner|fashion)|(?:after|in) (?:some|a (?:little|short)) (?:time|while)|when "
        r"(?:possible|time (?:permits|allows))|as and when (?:\w+)|with the (?:highest|utmost) priority|"
        r"until further notice|sometime (?:soon|next \w+|later)|one of these days|eventually|before long|"
        r"in time",
        0.7,
        advice=_by,
    ),
)
# A time that can be held to: a weekday, date, hour or count of days anywhere in the letter settles it.
_TIME_GIVEN = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tonight|tomorrow|this (?:morning|"
    r"afternoon|evening|week|month)|"
    r"next (?:week|month|year)|noon|midnight|o'clock|by (?:the )?end of|yesterday)\b|"
    r"\b\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)\b|\b\d{1,2}:\d\d\b|"
    r"\b(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple of)(?: ?(?:-|to|"
    r"or) ?(?:\d{1,3}|two|three|four|five|six|seven|ten))?"
    r" ?(?:more |working |business |banking |calendar )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|"
    r"months?)\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b|\b20\d\d-\d\d-\d\d\b|"
    r"\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b|"
    r"\b(?:by|until|before|in|from|on) (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|the \d{1,2}(?:st|nd|rd|th))\b|"
    r"\b(?:within|in) (?:the )?(?:hour|day|week)\b"
)


def find(reading: Reading, options: Options) -> list[Match]:
    """Vague times about what the author's side will do, in a letter that names no time at all."""
    look = seen(reading)
    text = look.body.plain
    out = []
    extra = phrases(Cues(), subject=False)(reading, options) if options.extra else []
    vague = [(c, m) for c, m in hits(_TIMES, look, look.body) if c.weight >= FIRES]
    if not vague and not extra:
        return []
    if _TIME_GIVEN.search(text):
        return []
    for c, m in vague:
        a, b = look.body.sentence(m.start(), m.end())
        sentence = text[a:b]
        if _NO.search(sentence) or not _WE.search(sentence):
            continue
        span = look.body.back(m.start(), m.end())
        words = look.body.words_at(m.start(), m.end())
        out.append(Match(span=Span(span.start, span.end), advice=_by({"words": words}), score=c.weight))
    return [*out, *extra]


CHECK = Check(
    id="answer.vague-timing",
    find=find,
    message="“{words}” leaves them guessing when.",
    label="gives no time",
    advice="Name the day or the hour, or the day on which you will write again.",
    options=Options,
    about=__doc__,
)
