"""Pure: for checks that mind what is said to a customer in trouble who gets no help.

The same words are harmless beside help: a present, a kind word, an offer. Where nothing is done for the reader they
are the fault, so they are heard the louder the colder the letter is.
"""

from __future__ import annotations

import re

from guardian.checks import hinting
from guardian.checks.check import Reading
from guardian.checks.gather import Find
from guardian.checks.helpful import WEIGHTS, answerable, cold, signs
from guardian.checks.insight import seen
from guardian.checks.match import Cues
from guardian.checks.misfortune import hard
from guardian.checks.open_matter import is_open

# Log-odds that a letter leaves its reader alone: below the first it helps so much that it may say what it likes.
HELPS, _HEARD, _STEP, _TOP = -3.5, -3.0, 1.25, 2.0
_FELT = 0.45  # how upset one is who only asks something, and is in trouble all the same
_READ = 20  # of their sentences
# Questions that nobody asks to whom nothing has happened.
_ASKS_AFTER = re.compile(
    r"\b(?:how (?:did|could|can) (?:you|a|an|this|that|it|the|someone|somebody|anyone|your)|how come|what (?:happened|"
    r"went wrong)|where (?:is|are|'s) my|why (?:did|was|were|is|are|am|have|has|does|do|can't|didn't|wasn't|don't))\b"
)
# Words by which a sentence tells of what went wrong, or at least of what happened.
_TELLS = re.compile(
    r"\b(?:you|your|yours|yourselves|not|\w+n't|cannot|no|never|nobody|nothing|none|without|still|again|over|gone|only|"
    r"already|since|too|was|were|had|been|did|came|went|left|lost|broke|fell|burst|tore|sent|took|got|gave|paid|wrote|"
    r"stood|sat|slept|ran|hit|bit|cut|found|woke|burnt|stuck|wrong|bad|worse|late|empty|dead|sick|ill|hurts?|leaks?|"
    r"drips?|smells?|beeps?|whistles?|crashe?s?|stops?|fails?|\w{3,}ed)\b"
)
AT = 0.4  # how sure hints must be together


def wronged(reading: Reading) -> bool:
    """Whether the customer tells of trouble that stands open, and does not only ask something."""
    customer = seen(reading).customer
    if not customer.known or not is_open(reading):
        return False
    if not customer.asked or customer.problems or max(customer.upset, customer.complaint) >= _FELT or hard(reading):
        return True
    theirs, asked = reading.customer, [a.span for a in customer.asked]
    return any(
        (_ASKS_AFTER if any(s.start < a.end and a.start < s.end for a in asked) else _TELLS).search(
            theirs.at(s).lower()
        )
        for s in theirs.sentences[:_READ]
    )


def helps_well(reading: Reading, *, at: float = HELPS) -> bool:
    """Whether the reply does so much for the customer that a doubtful word in it does no harm."""
    return answerable(reading) and cold(reading) < at


def out_of_our_hands(reading: Reading) -> bool:
    """Whether the words known of them ask for nothing that can be mended: thanks, or private grief."""
    return seen(reading).customer.known and not answerable(reading)


def unhelped(reading: Reading, own: tuple[str, ...] = ()) -> float:
    """How much hints count: 0 where the letter helps or nobody is in trouble, up to 2 where it does nothing.

    `own` names signs of help that the words in question show themselves: a present costs nothing, a favour is asked.
    """
    if not answerable(reading) or not wronged(reading):
        return 0.0
    odds = cold(reading)
    if own:
        found = signs(reading)
        odds -= sum(min(0.0, WEIGHTS.get(name, 0.0)) * min(1.0, found.get(name, 0.0)) for name in own)
    return min(_TOP, max(0.0, (odds - _HEARD) / _STEP))


def hinted(cues: Cues, *, own: tuple[str, ...] = (), at: float = AT) -> Find:
    """A `find` for wordings that are a fault only where nothing is done for a customer in trouble."""

    def much(reading: Reading) -> float:
        return unhelped(reading, own)

    return hinting.hinted(cues, much=much, at=at)
