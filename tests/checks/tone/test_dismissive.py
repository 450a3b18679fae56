"""tone.dismissive: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.dismissive import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "[[There is nothing we can do]] about the lost parcel.",
    "[[That's not my department]].",
    "[[It is what it is]].",
    "[[You will just have to live with it]].",
    "[[Calm down]], it is only a chair.",
    "[[There is no point in writing]] to us.",
    "There is nothing we can do on the old server, but I can move you to the new one today.",
    "There is nothing you need to do.",
    "I can't undo it, but here is what I can do today: I send you a new one.",
    "Please do not hesitate to contact us.",
    "If you do not like it, return it within a month and we refund you.",
    "I don't care which colour it gets.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_advice_keeps_the_matter() -> None:
    """The better way names what cannot be changed, in the author's words."""
    found = matches(CHECK, letter("There is nothing we can do about the lost parcel."))
    assert "I can't change that about the lost parcel" in found[0].advice
