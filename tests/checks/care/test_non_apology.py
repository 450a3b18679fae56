"""care.non-apology: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.non_apology import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "I'm [[sorry you feel that way]].",
    "We [[apologise for any inconvenience this may have caused]].",
    "[[Any inconvenience is regretted]].",
    "[[Sorry if anyone was offended]].",
    "I'm sorry that we sent it to the old address.",
    "I apologise for the two days you spent without a phone.",
    "I'm sorry you feel unwell; stay in bed and we deliver on Monday.",
    "I'm sorry you had to wait so long.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
