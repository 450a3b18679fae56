"""Praise: the letter takes up the customer's own matter in a sentence that could only be meant for them.

## Why it is good
The reader sees in the first lines whether somebody has read their letter. Their own words, not a formula, show it.

## Flagged
> The cot arrives tomorrow, and the driver rings before, so that nobody answers the door twice. You waited all week.

## Left alone
> Thank you for your message. We value your feedback.
"""

from __future__ import annotations

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.insight import seen
from guardian.checks.learned import mixed
from guardian.checks.learned import score as learned
from guardian.checks.sentences import telling
from guardian.checks.topics import kin, matter, shared, sides

_ENOUGH = 2.0  # telling words in common that a sentence is praised for


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """The first sentence that shares telling words with the customer's."""
    del options
    theirs = sides(reading).theirs
    for s in telling(reading):
        common = shared(theirs, matter(reading.body, s.span.start, s.span.end))
        if common >= _ENOUGH:
            return [Match(span=s.span, score=min(1.0, common / 5.0))]
    return []


def score(reading: Reading, options: NoOptions) -> float:
    """How surely the letter answers this customer; 0.5 when neither side says much."""
    del options
    if not seen(reading).customer.known:
        return 0.5
    both = sides(reading)
    theirs, ours = both.theirs, both.ours
    words, telling_words = (
        shared(theirs, ours),
        sum(w for s, w in ours.weights.items() if w >= 1.3 and s in theirs.weights),
    )
    others = sum(w for s, w in ours.weights.items() if w >= 1.3 and s not in theirs.weights)
    # Long replies share a word by chance; words of their own without any in common speak against.
    evidence = 0.75 * min(words, 5.0) + 0.2 * min(telling_words, 4.0) + 0.8 * kin(theirs, ours)
    evidence -= 0.035 * min(others, 12.0) + 0.05 * min(len(ours.weights), 20) * (words == 0.0)
    rule = round(evidence + 1.0, 4)
    return mixed(round(max(0.02, min(0.98, rule / 6.0)), 4), learned("answer.on-topic", reading))


CHECK = Check(
    id="answer.on-topic",
    find=find,
    message="“{words}” could only be meant for them.",
    advice="",
    signal=True,
    score=score,
    needs_customer=True,
    about=__doc__,
)
