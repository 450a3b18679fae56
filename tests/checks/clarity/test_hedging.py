"""clarity.hedging: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.hedging import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "[[It might possibly be that we could perhaps]] move the date.",
    "[[I would imagine that, in principle, you should probably]] be covered.",
    "[[It appears that there may be a chance that it could somehow]] work.",
    "[[As far as I can tell it is more or less likely]], hopefully, to arrive.",
    "[[Maybe it is sort of]] broken, or [[possibly]] not.",
    "[[Generally speaking it would seem]] that you [[may arguably]] claim it.",
    "We [[could potentially]] help.",
    "[[Perhaps you might be able to, in theory, to some extent]].",
    "The date can move to Friday.",
    "You are probably covered; I'll know at noon.",
    "Could you possibly send me a photo?",
    "It may rain, so bring a coat.",
    "I think the key is in the box.",
    "Perhaps we can meet on Monday.",
    "It usually takes two days.",
    "I'm not sure about the colour; Mira knows.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
