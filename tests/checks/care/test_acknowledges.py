"""care.acknowledges: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.acknowledges import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[I understand how frustrating]] this must be.",
    "[[Thank you for letting us know about]] the leak.",
    "[[You are right to]] raise this.",
    "[[I'm sorry to hear]] that.",
    "Order a second key in your profile, under Devices.",
    "The old chair was a sorry sight.",
    "The switch is on the left side.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
