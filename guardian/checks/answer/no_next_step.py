"""The customer has a problem, and the letter says neither what happens next nor what they can do.

## Why reconsider
An explanation tells the reader where they stand, and a next step tells them that somebody is moving. Who does what by
when fits into one sentence, and spares them the next letter.

## Flagged
> Thank you for the photo. The crack is visible. Such cracks come from the oven.

## Better
> Thank you for the photo. Such cracks come from the oven; I send a new dish tomorrow.

## Left alone
> Thank you for the photo. Could you tell me which oven it was?
> Thank you for the photo. Please keep the pieces until Friday, the driver takes them back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.alone import alone, in_trouble
from guardian.checks.check import Check, Match, Reading
from guardian.checks.cues.steps import STEPS, other_step, question
from guardian.checks.helpful import answerable, cold, signs
from guardian.checks.insight import CustomerState, Seen, seen
from guardian.checks.match import FIRES, hits, trimmed
from guardian.checks.onward import moves, stands_still
from guardian.checks.open_matter import is_open
from guardian.checks.replied import granted
from guardian.checks.sentences import Said, telling
from guardian.checks.times import time_given
from guardian.checks.wishes import fact_asked
from guardian.checks.wording import Wording, Words
from guardian.message.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    complaint: float = field(default=0.3, metadata={"doc": "how surely the customer must report a problem (0 to 1)"})
    min_words: int = field(default=8, metadata={"doc": "shorter replies are left alone"})


def find(reading: Reading, options: Options) -> list[Match]:
    """The last sentence, when nothing in the letter moves the matter on."""
    look = seen(reading)
    own = telling(reading)
    if sum(s.plain.count(" ") + 1 for s in own) < options.min_words:
        return []
    # A letter with its greeting answers somebody who wants something, however mildly it is told.
    written = look.greeting.end > look.greeting.start
    if fact_asked(reading) and not in_trouble(reading):
        return []
    mild = written and not fact_asked(reading)
    complains = look.customer.complaint >= (options.complaint / 2 if mild else options.complaint)
    complains = complains or (written and in_trouble(reading) and "?" not in look.theirs.plain)
    if not (complains or _told(reading)) or not answerable(reading) or not is_open(reading):
        return []
    if not (written and stands_still(reading) and _waits(reading)) and (
        _helps(reading) or _moves(look, own, alone(reading)) or any(moves(s.plain) for s in own)
    ):
        return []
    return [_match(own[-1].span, _matter(look.customer))]


def _waits(reading: Reading) -> bool:
    """Whether they tell of trouble, and ask for nothing that facts could answer."""
    look = seen(reading)
    if not in_trouble(reading):
        return False
    return "?" not in look.theirs.plain or _ASKS_WAY.search(look.theirs) is not None


_ASKS_WAY = Wording(r"\b(?:what (?:do|can|should|shall|must|now|happens|next)|how do (?:i|we))\b")
_ALONE = 0.9  # how alone a letter leaves those whose trouble is told in calm words
# What asks for a fact, which is answered by the fact.
_ASKS_FACT = Wording(
    r"\?|\b(?:tell me|let me know|(?:like|want|need|love|curious|wondering|good) to know|wonder\w*|curious|interested|"
    r"looking for|question|information|advice|please|any idea)\b"
)


def _helps(reading: Reading) -> bool:
    """Whether the letter plainly does something, in words that are no step."""
    if granted(reading) or _HANDED.search(seen(reading).body):
        return True
    much = cold(reading)
    return much < _HELPS_MUCH or (much < _HELPS and any(signs(reading)[name] for name in _MOVING))


_HELPS, _HELPS_MUCH = -2.5, -3.3
_HANDED = Wording(
    r"(?<!\w)\(?[2-9]/[2-9]\)|\b(?:relate|same here|me too|been there|hugs?|love you|attached|enclosed|(?:is|are|see|"
    r"find(?: it)?) below|follows by|copy follows|(?:a|your|the) (?:new|fresh|second|corrected|right) (?:\w+ )?(?:is|"
    r"are|lies|waits|"
    r"stands|hangs)|(?:is|are|'s|'re) (?:now |"
    r"already )?(?:in (?:the|your) (?:app|inbox|account|post|mail|profile|file)|back (?:at|on|in|up|to|since)|"
    r"returned to|refunded|restored|corrected|replaced|open again|confirmed|cancelled|repeated|removed|deleted|waived|"
    r"extended|moved|on (?:its|the|their) way)|(?:shows?|works?|runs?|opens?|counts?|fits?|is|are) (?:\w+ "
    r"){0,4}again)\b"
)
_MOVING = ("will do", "way on", "step", "asks")


def _told(reading: Reading) -> bool:
    """Whether the customer tells of something, without a question, and the letter does nothing with it."""
    return alone(reading) >= _ALONE and _ASKS_FACT.search(seen(reading).theirs) is None


_BEHIND = 20  # characters
# Done, but nothing moves by it: taken note of, filed, seen as well.
_IDLE = re.compile(
    r"\b(?:written (?:\w+ ){0,3}down|noted|logged|recorded|registered|reproduced?|read|listed|filed|imagine|see how|"
    r"offer (?:\w+ )?condolences|share your|been able to|"
    r"taken note|(?:added|"
    r"put|attached|passed)[\w ]{0,20} (?:file|record|list|notes))\b"
)


_NOTHING = 0.5  # a letter so cold names times of no use
_TOLD_OF = re.compile(r"\b(?:was|were|had|remember|visible|shown|recorded|logged|listed)\b")
_AHEAD = re.compile(
    r"\b(?:will|shall|going to|by|until|within|tomorrow|today|tonight|next|this (?:week|afternoon|evening)|comes?|"
    r"arrives?|brings?|rings?|calls?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|'ll\b"
)


def _moves(look: Seen, own: tuple[Said, ...], much: float) -> bool:
    """Whether a sentence says what happens, asks, or gives the reader something to do."""
    text = "\n".join(s.plain for s in own)
    words = Words(text, folded=True)
    if question(text) or other_step(words):
        return True
    if time_given(words) and (_AHEAD.search(text) or (much < _NOTHING and any(_dated(s.plain) for s in own))):
        return True
    for c, m in hits(STEPS, look, look.body):
        at = look.body.back(m.start(), m.end())
        if (
            c.weight >= FIRES
            and not _IDLE.search(look.body.plain, m.start(), m.end() + _BEHIND)
            and any(s.span.start <= at.start < s.span.end for s in own)
        ):
            return True
    return False


def _dated(plain: str) -> bool:
    """Whether a sentence names a time and does not tell what is or was."""
    return _TOLD_OF.search(plain) is None and time_given(plain)


def _matter(customer: CustomerState) -> str:
    """What the customer wrote for: their trouble, else what they ask."""
    return customer.problem or (customer.asked[0].words if customer.asked else "")


def _match(last: Span, matter: str) -> Match:
    words = trimmed(" ".join(matter.split()), 80)
    advice = f"Say who does what next, and by when, about “{words}”: “I will … by Thursday and write to you then.”"
    span = last.first(200)
    return Match(span=span, advice=advice if words else "", score=0.7, whole=True)


CHECK = Check(
    id="answer.no-next-step",
    find=find,
    message="After “{words}” they still do not know what happens next.",
    label="leaves open what happens next",
    advice="Say who does what next, and by when.",
    options=Options,
    needs_customer=True,
    about=__doc__,
)
