"""answer.offers: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.offers import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[I have sent]] you a new one today.",
    "[[I'll call]] you tomorrow at ten.",
    "[[Would you like]] me to book it for you?",
    "The limit is there for all plans.",
    "We will not be able to do that.",
    "It was cold in the hall.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
