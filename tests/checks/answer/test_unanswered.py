"""answer.unanswered: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.unanswered import CHECK
from tests.checks.flagged import assert_flags

CUSTOMER = "When does the cot come? Can a second drawer be fitted? May I pay the driver by card?"
CASES = [
    "[[The cot comes on Tuesday between eight and ten.]]",
    "Thank you. [[Your cot is on the van now.]] It was built in Kent.",
    "[[The cot is packed and leaves tonight.]]",
    "[[We built the cot from oak.]] Oak lasts long.",
    "[[The cot arrives tomorrow.]] Have a good time with the baby.",
    "[[Next Monday the cot leaves our workshop.]]",
    "[[The van with your cot is in your street at nine.]]",
    "[[Your cot was delayed by snow.]] It arrives on Friday.",
    "The cot comes on Tuesday. A drawer can be added. You pay the driver, by card or in cash.",
    "The cot comes on Tuesday. The drawer fits, and cash is fine.",
    "Tuesday. Yes, the drawer fits. No, cash only.",
    "1. Tuesday.\n2. It fits.\n3. Both.",
    "Both are fine, and the cot comes on Tuesday.",
    "Thank you for your message.",
    "Tuesday; on your second question: it does; the driver takes coins and notes.",
    "The cot comes on Tuesday. About the drawer and the payment by card I ask the driver and write tonight.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)
