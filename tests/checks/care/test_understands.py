"""care.understands: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.understands import CHECK
from tests.checks.flagged import assert_flags, assert_scores_apart

CUSTOMER = "The lid of my kettle broke after four days, and the shop in Bern refused the receipt."

CASES = [
    "[[So the lid broke after four days, and the shop in Bern refused your receipt.]]",
    "[[If I understand you correctly]], the kettle is new.",
    "[[You bought the kettle in Bern, and the lid broke.]]",
    "[[Four days old and the lid of your kettle is broken: that is not how it should be.]]",
    "[[You stood in Bern with your receipt and they refused it.]]",
    "[[As I read it, your kettle broke after four days.]]",
    "[[Let me see if I understand]]: the lid is off, and the rest works.",
    "[[A lid that broke in four days and a shop that refused the receipt: I see.]]",
    "Every letter is important to us and is read with care.",
    "A colleague has been informed and will write.",
    "Another one follows by parcel.",
    "Our range is tested by independent experts.",
    "Your satisfaction is our aim.",
    "Returns are possible within two weeks.",
    "Please send us the number on the bottom.",
    "We will get back to you on Monday.",
]
# Told by how it is said, where the customer's own words are not known.
TOLD = [
    "[[So it is the noise at night that matters most, not the dust]].",
    "[[You moved out in May and they still bill you for June]].",
    "[[Your main worry seems to be the smell]].",
    "[[From your photos I can see that the crack runs from the hinge to the handle]].",
    "Right: [[you sent the form on Monday, we lost it on Tuesday, and the deadline was Wednesday]].",
    "[[If I have it right, it is the left brake that squeals]].",
    "[[I see that you have tried three chargers and that none of them works]].",
    "[[So you ordered the grey one, got the blue one, and now the label doesn't work]].",
    "[[Let me see if I've got this right: both tickets are for Sunday, but only one shows up]].",
    "[[What you need is a letter for the bank by Friday]].",
    "You will hear from us on Monday.",
    "The flat will be ready in May.",
    "You can pay for four seats online.",
    "You would like our new app.",
    "We understand printers.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


@pytest.mark.parametrize("case", TOLD)
def test_told_without_the_customers_words(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_score_is_there_whether_or_not_it_fires() -> None:
    """What is marked scores higher than what is left alone."""
    assert_scores_apart(CHECK, CASES, CUSTOMER)
