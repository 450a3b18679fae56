"""care.no-acknowledgement: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.no_acknowledgement import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CUSTOMER = "The cot did not arrive and nobody answers, we waited all week. I am furious."

CASES = [
    "Hello,\n\n[[The order was cancelled in our system.]] The amount returns to the card it came from.",
    "[[Model 300 has a newer firmware.]] Load it from the page and restart the device twice.",
    "[[The sheet lies at the counter.]] Fill it in and post it to the office in the main street.",
    "[[Deliveries are made between eight and six.]] A signature is required at the door in all districts.",
    "[[Article 4471 is back in stock in May.]] Reservations are possible in the shop and by telephone.",
    "[[The depot is open on weekdays until five.]] Goods are kept there for ten days and then returned.",
    "[[Claims are processed in the order of receipt.]] The average time is currently fifteen working days.",
    "[[Status: in transit.]] The next scan takes place at the regional hub in the course of the night.",
    "[[Refunds are made to the original means of payment.]] The bank may take several days to show them.",
    "I'm sorry that the cot did not come. The amount returns to the card that it was paid with.",
    "What a fright for you. The amount returns to the card that it was paid with.",
    "The label was printed twice, and that is our mistake. The amount returns to your card.",
    "Sent today.",
    "You waited all week for the cot, and nobody answered you. The amount returns to the card it came from.",
    "A whole week of waiting and no cot. The amount returns to the card, and a new one leaves tonight.",
    "Oh dear, and that with a baby on the way. A driver brings a cot this evening between six and eight.",
    "No wonder that you are cross. A driver brings a cot this evening between six and eight, at our cost.",
    "This should never happen. A driver brings a cot this evening between six and eight, at our cost.",
    "We dropped the ball here. A driver brings a cot this evening between six and eight, at our cost.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


def test_silent_without_the_customers_words() -> None:
    """Without the customer's words nothing can be missing."""
    assert matches(CHECK, letter("The order was cancelled in our system. The amount returns to the card.")) == []


def test_silent_for_a_calm_question() -> None:
    """A plain question wants no consolation."""
    text = "The shop opens at nine. The entrance is in the side street, next to the bakery, and has a ramp."
    assert matches(CHECK, letter(text, customer="When do you open on Saturdays?")) == []


def test_advice_shows_what_they_wrote() -> None:
    """The customer's plainest sentence is shown, to be taken up."""
    text = "The order was cancelled in our system. The amount returns to the card that it was paid with."
    assert "The cot did not arrive" in matches(CHECK, letter(text, customer=CUSTOMER))[0].advice
