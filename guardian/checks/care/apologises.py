"""Praise: a plain apology.

## Why it is good
“I'm sorry” costs nothing and is what most people wait for. It works best once, early, and for something named.

## Flagged
> I'm sorry that the parcel came late.
> Please accept our apologies.
> I apologise for the mix-up.

## Left alone
> Better safe than sorry.
> The garden is in a sorry state after the storm.
> Your apology was not needed at all.
"""

from __future__ import annotations

from guardian.checks.acknowledgement import APOLOGISES
from guardian.checks.check import Check
from guardian.checks.match import phrases, weighed

CHECK = Check(
    id="care.apologises",
    find=phrases(APOLOGISES, subject=False),
    message="“{words}” says sorry.",
    advice="",
    signal=True,
    score=weighed(APOLOGISES),
    about=__doc__,
)
