"""answer.no-next-step: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.no_next_step import CHECK
from tests.checks.flagged import assert_flags

CUSTOMER = "The dish you sent is broken, it cracked in the oven. I am very disappointed."
CASES = [
    "[[Old ovens often behave like that and always have.]]",
    "Other customers never had this. [[The terms apply to all dishes.]]",
    "Thank you for the photo. The crack is visible. [[Such cracks come from the oven.]]",
    "We read your letter with care. [[Winters are hard on old pipes, and many houses have them.]]",
    "The scan shows the box at our depot. [[Sometimes labels come off on the belt.]]",
    "I understand how annoying this is. [[Such errors are usually the fault of the browser.]]",
    "[[Our lifts are checked every year and meet every rule.]]",
    "It is true that the shade differs. [[Screens show colours in many ways.]]",
    "The meter counts what flows through it. [[A dripping tap makes a difference.]]",
    "[[The pump was made in Italy and is known to be loud.]]",
    "Thank you for the photo. Could you tell me which oven it was?",
    "Thank you for the photo. Please keep the pieces until Friday, the driver takes them back.",
    "I'm sorry about the crack. I have sent you a new dish.",
    "The crack comes from the oven. You can choose a new dish or your money back.",
    "The crack comes from the oven. A new dish reaches you tomorrow.",
    "The money has been refunded, with the postage.",
    "The depot found it; the courier will call you before he comes.",
    "Turn the oven down to 180 and wait until it is warm before you put the dish in.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)
