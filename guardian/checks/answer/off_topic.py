"""The letter speaks of something else than what was asked.

## Why reconsider
A text block about the wrong matter tells the reader that nobody read their letter. The first sentence of a good answer
could only have been written to them.

## Flagged
> Invoices can be found in your profile under Payments. There you choose the bank account and the currency.

## Better
> I'm sorry that the cot is late: the driver had the wrong street. It arrives tomorrow before noon.

## Left alone
> The cot left the depot this morning; the driver rings you an hour before.
> Could you tell me the order number?
"""

from __future__ import annotations

import re

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.handover import SIGNPOST
from guardian.checks.cues.steps import question
from guardian.checks.insight import seen
from guardian.checks.match import trimmed
from guardian.checks.sentences import telling
from guardian.checks.topics import kin, matter, shared, sides
from guardian.message.text import Span

# An answer to this reader, whatever its words: yes or no, a deed, a question back, a word on their trouble.
_ANSWERS = re.compile(
    r"^(?:yes|yep|no|sure|of course|absolutely|certainly|exactly|correct|right|indeed|not yet|"
    r"unfortunately not|i'm afraid)\b|"
    r"\b(?:i|we)(?:'ve| have|'d| had)? (?:just |now |already |also )?(?:sent|called|rung|rang|"
    r"refunded|replaced|booked|checked|fixed|asked|moved|added|put|arranged|"
    r"changed|corrected|cancelled|found|looked|spoke|spoken|taken|took|told|reset|restored|switched|"
    r"removed|made|kept|held|ordered|credited|traced|lifted|extended)\b|"
    r"\b(?:sorry (?:that|about|for (?:the|your))|your (?:question|concern|problem|idea|suggestion|"
    r"point))\b|\b(?:i'll|i will|i can)\b|\boh no\b|\b(?:has|have) been \w+ed\b|\b(?:has|have) (?:now "
    r"|just )?been found\b|\b(?:issue|trouble|problem|fix|delay)\b"
)
_POINTS_BACK = re.compile(r"\b(?:it|that(?! (?:you|we|i)\b|'re)|this|these|those|he|she|they|them|him|her|both|your)\b")
_AKIN = 0.3  # of fields: words of one trade
_MUCH = 10  # telling words, none of them theirs, in an answer to a question
_LEAST = 4  # telling words that either side must have before they can be said to miss each other


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """The first telling sentence, when nothing in the letter touches the customer's matter."""
    del options
    both = sides(reading)
    theirs, ours, plain = both.theirs, both.ours, both.plain
    if len(theirs.weights) < _LEAST or len(ours.weights) < _LEAST + 3:
        return []
    if question(plain) or any(_ANSWERS.search(line) for line in plain.splitlines()):
        return []
    common, alike = shared(theirs, ours) + shared(matter(reading.subject), ours), kin(theirs, ours)
    asked = seen(reading).customer.questions > 0 and common <= 0.0 and alike <= _AKIN and len(ours.weights) >= _MUCH
    # What stands behind a link cannot be seen.
    if SIGNPOST.search(plain) and (common > 0.0 or alike > 0.0 or len(ours.weights) < 12):
        return []
    # A word or a field in common may be the firm's trade rather than the matter: then nothing may point back to it.
    points_back = _POINTS_BACK.search(plain) is not None
    if (
        not asked
        and (common > 0.0 or alike > 0.16)
        and (common > 1.3 or alike > 0.55 or points_back or len(ours.weights) < 9)
    ):
        return []
    # It is plainly about something else, not just told in words that we do not know.
    strange = max((n for f, n in ours.fields.items() if f not in theirs.fields), default=0)
    if not asked and strange < 2 and (len(ours.weights) < 9 or _POINTS_BACK.search(plain) or " you" in plain):
        return []
    first = telling(reading)[0].span
    wanted = trimmed(" ".join(reading.customer.content.split()), 80)
    advice = f"They wrote: “{wanted}”. Begin with a sentence that could only be about this."
    return [Match(span=Span(first.start, min(first.end, first.start + 200)), advice=advice, score=0.8)]


CHECK = Check(
    id="answer.off-topic",
    find=find,
    message="“{words}” is about something else than what they asked.",
    label="misses what they asked",
    advice="Begin with a sentence that could only have been written to them.",
    options=NoOptions,
    needs_customer=True,
    about=__doc__,
)
