"""care.apologises: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.apologises import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[I'm sorry that]] the parcel came late.",
    "[[Please accept our apologies]].",
    "[[I apologise]] for the mix-up.",
    "Better safe than sorry.",
    "The garden is in a sorry state after the storm.",
    "Your apology was not needed at all.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
