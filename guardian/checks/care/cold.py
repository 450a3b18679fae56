"""The letter does nothing for the reader: an open matter, and neither kindness nor help, reason, answer or a way on.

## Why reconsider
No word of it need be harsh. Whoever asks for help and gets rules, sayings or advertisements feels sent away. One
sentence on what happened to them and one on what you do about it turn the same letter round.

## Flagged
> Machines leave our house tested. Hoses are connected by whoever installs them. Water finds its way.

## Better
> A flooded kitchen is the last thing you need. I'm sending Marta tomorrow at nine to look at the hose.

## Left alone
> We can't pay for the floor, because the hose was not ours. If you send us two photos, I'll ask the maker today.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.helpful import cold, signs
from guardian.checks.helping import LEAVING
from guardian.checks.insight import seen
from guardian.checks.match import trimmed
from guardian.checks.sentences import Said, said, telling


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    least: float = field(
        default=0.5, metadata={"doc": "how surely the letter must do nothing for its reader (0 to 1) to be flagged"}
    )


_LONGEST = 200  # characters of a sentence that are flagged
_TROUBLED = 0.3


def find(reading: Reading, options: Options) -> list[Match]:
    """The sentence that leaves the reader most alone, in a letter that does nothing for them."""
    odds = cold(reading)
    sure = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds))))
    own = telling(reading) or said(reading)
    if not own or not odds or sure < options.least:
        return []
    span = _barest(reading, own).span
    message, advice = _missing(reading)
    span = span.first(_LONGEST)
    return [Match(span=span, message=message, advice=advice, score=round(sure, 4), whole=True)]


def _barest(reading: Reading, own: tuple[Said, ...]) -> Said:
    """The sentence with most signs that shut the reader out; of equals the last, which is what they go away with."""
    body = seen(reading).body
    places = [body.back(*m.span()).start for sign in LEAVING.values() for m in sign.finditer(body)]
    count = [sum(s.span.start <= at < s.span.end for at in places) for s in own]
    return own[max(range(len(own)), key=lambda i: (count[i], i))]


def _missing(reading: Reading) -> tuple[str, str]:
    """What the reader is left with, and a sentence for each of the two things that they miss most."""
    customer = seen(reading).customer
    matter = _matter(reading)
    found = signs(reading)
    lacks, offers = [], []
    if not found["kind"] and max(customer.upset, customer.complaint) >= _TROUBLED:
        lacks.append("a word on what happened to them")
        offers.append("Begin with what happened to them: “I am sorry that you have to deal with this.”")
    if customer.questions and not found["answers"]:
        lacks.append("an answer")
        offers.append("Answer what they ask, or say when you will: “I'll find out and write to you by Thursday.”")
    if not found["done"] and not found["will do"]:
        lacks.append("anything that somebody does about it")
        offers.append("Say what you do about it: “I'll look into it today and ring you before six.”")
    if not found["way on"] and not found["step"]:
        lacks.append("a way on")
        offers.append("Leave a way open: “If that doesn't help, reply to this mail, and I'll take it from there.”")
    if not lacks:
        lacks.append("anything that is about them")
        offers.append("Take up their own matter before you explain: who does what about it, and by when?")
    return f"They wrote “{matter}”, and find here neither help nor {' nor '.join(lacks[:2])}.", " ".join(offers[:2])


def _matter(reading: Reading) -> str:
    """What the customer wrote for: their trouble, else what they ask, else how they begin."""
    customer = seen(reading).customer
    words = customer.problem or (customer.asked[0].words if customer.asked else "")
    if not words and reading.customer.sentences:
        words = reading.customer.at(reading.customer.sentences[0])
    return trimmed(" ".join(words.split()), 80)


CHECK = Check(
    id="care.cold",
    find=find,
    message="The reader finds nothing here that helps.",
    label="does nothing for the reader",
    advice="Say one thing about their trouble, and one thing that you do about it.",
    options=Options,
    needs_customer=True,
    covers=("care.no-acknowledgement", "answer.no-next-step", "tone.dismissive"),
    about=__doc__,
)
