"""answer.on-topic: what it praises, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.on_topic import CHECK
from tests.checks.flagged import assert_flags

CUSTOMER = "Where is the cot that I ordered for our baby? The courier never came."
CASES = [
    "[[The cot is in the van of the courier.]]",
    "[[Your baby gets the cot tomorrow.]]",
    "[[The courier takes the cot along.]]",
    "[[We ordered another cot with a baby mattress.]]",
    "Hello. [[The courier found nobody, so the cot went back.]]",
    "[[A courier brings the cot, baby blue, tomorrow.]]",
    "[[Your cot was ordered on Monday.]]",
    "[[The cot for the baby is oak.]]",
    "Thank you for your message.",
    "We value your feedback.",
    "Invoices are in your profile.",
    "It left this morning.",
    "Have a nice day!",
    "I am sorry.",
    "Please write to us.",
    "The lamp is blue.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)
