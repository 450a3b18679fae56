"""clarity.double-negative: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.double_negative import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "It is [[not unlikely]] that the ferry is late.",
    "There is [[no reason why you couldn't]] keep the room.",
    "You [[won't get nothing]] for it.",
    "[[Nobody didn't]] pay on time.",
    "[[Don't uncheck]] the box to keep the letters.",
    "The claim is [[not inadmissible nor not uncommon]].",
    "The fee is [[not non-refundable]].",
    "We [[never fail to]] answer.",
    "The ferry may be late.",
    "I can't open the gate without your code.",
    "No problem, it does not cost more.",
    "You don't need to do anything.",
    "If it doesn't work, don't worry.",
    "He did not come, and nobody called.",
    "It is not only cheap, it is quick.",
    "There is no need to come in.",
    "Not yet; I'll write when it is here.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
