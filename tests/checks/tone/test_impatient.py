"""tone.impatient: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.impatient import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "[[As I already said]], the refund takes five days.",
    "[[Per my last email]], the form is on the website.",
    "[[How many more times do I need to explain]] this?",
    "[[Let me repeat myself]]: the lid has to be closed.",
    "[[For the last time]], please close the lid.",
    "To sum up what we have so far: the refund takes five days.",
    "As I said on the phone, I have booked the engineer for Monday.",
    "Once again, thank you for your patience.",
    "Please try it one more time and tell me what you see.",
    "For the second time this year we raise our pay.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_advice_says_the_thing_itself() -> None:
    """What came after the reminder is kept as the better wording."""
    found = matches(CHECK, letter("As I already told you, the refund takes five days."))
    assert "To sum up: the refund takes five days." in found[0].advice
