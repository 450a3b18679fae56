"""Pure: how much a reply leaves its reader alone: the one scale by which checks of tone, care and answer hear hints.

What is harmless beside help is heard otherwise by a reader who gets none: “There are other places to read.” `alone`
says how much that is, from what the letter does (`helpful`); `heard` how much hints count by it, which is less where
nothing went wrong. Of letters written in pairs, a fault and its harmless twin, hardly a twin is above 0.4.
"""

from __future__ import annotations

from collections.abc import Callable

from guardian.checks.check import Match, Reading
from guardian.checks.helpful import WEIGHTS, answerable, cold, signs
from guardian.checks.insight import once, seen
from guardian.checks.misfortune import hard
from guardian.checks.wishes import fact_asked

Heard = Callable[[Reading], float]

TOP = 3.0
HELPS = -3.5  # log-odds of a letter that helps so much that it may say what it likes
A_HINT = 0.7  # the most that hints count where one alone is not told
SINGLE = 1.45  # and where one may be, if it is likely
_HELPED, _STEP = -2.5, 1.25  # log-odds of a letter that helps, and how fast it comes to leave alone
_HARMLESS, _FASTER = 0.2, 2.0  # how much a letter may leave alone, and how fast hints come to count
_ASKED = 0.75  # what is left of it where the customer only asks
_TROUBLE, _MOVED = 0.2, 0.5  # how upset somebody is to whom something happened, and who asks no more than that
_SURE = 0.75  # a finding this sure is told however much the letter helps


@once
def in_trouble(reading: Reading) -> bool:
    """Whether the customer tells of something, mostly that it went wrong, and does not only ask."""
    look = seen(reading)
    customer = look.customer
    if not customer.asked:
        return True
    if fact_asked(reading) and customer.upset < _MOVED:
        return False
    return bool(customer.problems) or max(customer.upset, customer.complaint) >= _TROUBLE or hard(reading)


def alone(reading: Reading, own: tuple[str, ...] = ()) -> float:
    """0 where the reply helps or the customer's words are unknown, up to 3 where it does nothing.

    `own` names signs of help that the words in question show themselves, and that are none then: a present costs
    nothing, a favour is asked.
    """
    if not answerable(reading):
        return 0.0
    odds = cold(reading)
    if own:
        found = signs(reading)
        odds -= sum(min(0.0, WEIGHTS[name]) * min(1.0, found[name]) for name in own)
    return min(TOP, max(0.0, (odds - _HELPED) / _STEP))


def heard(reading: Reading, *, own: tuple[str, ...] = (), asked: float = _ASKED, most: float = SINGLE) -> float:
    """How much hints count: 0 beside help, up to `most` where nothing helps; `asked` of it where nothing went wrong."""
    much = min(most, max(0.0, _FASTER * (alone(reading, own) - _HARMLESS)))
    return much if not much or in_trouble(reading) else asked * much


def hearing(*, own: tuple[str, ...] = (), asked: float = _ASKED, most: float = SINGLE) -> Heard:
    """`heard` with these arguments, for checks that are made of it."""
    return lambda reading: heard(reading, own=own, asked=asked, most=most)


def helps_well(reading: Reading, *, at: float = HELPS) -> bool:
    """Whether the reply does so much for the customer (log-odds of `cold`) that a doubtful word in it does no harm."""
    return cold(reading) < at


def out_of_our_hands(reading: Reading) -> bool:
    """Whether the words known of them ask for nothing that can be mended: thanks, or private grief."""
    return seen(reading).customer.known and not answerable(reading)


def forgiven(found: list[Match], reading: Reading, at: float = HELPS) -> list[Match]:
    """The findings without the weak ones, where the letter helps so much."""
    if all(m.score >= _SURE for m in found) or not helps_well(reading, at=at):
        return found
    return [m for m in found if m.score >= _SURE]
