"""care.no-acknowledgement: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.no_acknowledgement import CHECK
from tests.checks.flagged import assert_flags, letter, matches

UPSET = "The cot did not arrive and nobody answers, we waited all week. I am furious."

CASES = [
    "Hello,\n\n[[The order was cancelled in our system.]] The amount returns to the card it came from.",
    "[[Model 300 has a newer firmware.]] Load it from the page and restart the device twice.",
    "[[The form is on the website.]] Fill it in and post it to the office in the main street.",
    "I'm sorry that the cot did not come. The amount returns to the card that it was paid with.",
    "That must have been a shock. The amount returns to the card that it was paid with.",
    "The label was printed twice, and that is our mistake. The amount returns to your card.",
    "Sent today.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=UPSET)


def test_silent_without_the_customers_words() -> None:
    """Without the customer's words nothing can be missing."""
    assert matches(CHECK, letter("The order was cancelled in our system. The amount returns to the card.")) == []


def test_silent_for_a_calm_question() -> None:
    """A plain question wants no consolation."""
    text = "The shop opens at nine. The entrance is in the side street, next to the bakery."
    assert matches(CHECK, letter(text, customer="When do you open on Saturdays?")) == []


def test_advice_shows_what_they_wrote() -> None:
    """The customer's plainest sentence is shown, to be taken up."""
    found = matches(
        CHECK,
        letter("The order was cancelled in our system. The amount returns to the card.", customer=UPSET),
    )
    assert "The cot did not arrive" in found[0].advice
