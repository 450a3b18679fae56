"""Praise: a plain apology.

## Why it is good
“I'm sorry” costs nothing and is what most people wait for. It works best once, early, and for something named.

## Flagged
> I'm sorry that the parcel came late.
> Please accept our apologies.
> I apologise for the mix-up.
> My mistake: the meter number was the old one.

## Left alone
> Better safe than sorry.
> The garden is in a sorry state after the storm.
> Your apology was not needed at all.
"""

from __future__ import annotations

from guardian.checks.check import Check, NoOptions, Reading
from guardian.checks.cues.acknowledgement import APOLOGISES
from guardian.checks.cues.owning import OWNING
from guardian.checks.evidence import Evidence, with_model
from guardian.checks.insight import seen
from guardian.checks.layers import layered

# Regret that is no apology yet, and “sorry” said for “pardon?” or between two thoughts.
_SOFT = Evidence(
    (
        r"(?:(?:very|so|really|oh|truly) sorry|sorry to (?:keep|have kept|bother)|oh dear|(?:i'm|i am|we're) afraid$)",
        1.5,
    ),
    (r"(?:i'm|i am|we're|we are) (?:\w+ ){0,2}sorry", 3.0),
    (r"sorry", 2.2),
    (r"apolog\w+", 4.0),
    (r"(?:i'm|i am|we're|we are) (?:\w+ )?afraid", 2.6),
    (r"(?:beg|begging) your pardon|pardon", 2.6),
    (r"unfortunately|regrett?\w*|oh dear|oh no|oops|my (?:bad|mistake|fault)|our (?:mistake|fault)|forgive", 2.2),
    (r"sorry (?:about|for|to|that|you|we|but|if)", 1.0),
    (r"sorry (?:what|did you|was it|i didn't catch|could you repeat|can i take)", -2.0),
)


def score(reading: Reading, options: NoOptions) -> float:  # noqa: ARG001  (a check's score takes its options)
    """How surely the letter says sorry; one sentence that does little else counts most."""
    look = seen(reading)
    total = _SOFT.total(look)
    return with_model("care.apologises", -3.0 + total - 0.05 * min(len(reading.body.words), 60), reading)


CHECK = Check(
    id="care.apologises",
    find=layered(APOLOGISES, OWNING),
    message="“{words}” says sorry.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
