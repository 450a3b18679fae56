"""care.no-acknowledgement: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.no_acknowledgement import CHECK
from tests.checks.flagged import assert_flags, both_ways, letter, matches

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


# A customer, and a reply that does nothing for them: there the same words are the fault.
UNHELPED = [
    (
        "Your crane dropped a beam on our playground. Ten minutes earlier the toddlers were out there.",
        "site hours are 7 to 18. The fence is moved in week 32. Deliveries come by the north gate.",
    ),
    (
        "I found my wedding dress with a cigarette hole after your cleaning.",
        "delicate fabrics are treated by hand. Slips are kept for 60 days.",
    ),
    (
        "My wheelchair was left on the apron at Lisbon and I was carried out like a sack.",
        "assistance is requested 48 hours before departure. Devices travel in the hold.",
    ),
    (
        "The blood sample got lost for the second time, he has to be pricked again and he screams already at the door",
        "a new form is at the front desk. The laboratory takes samples until 10:30.",
    ),
    (
        "You invoiced my mother three months after her burial.",
        "a contract ends with the receipt of the death certificate. The amount is calculated by day.",
    ),
    (
        "I'm 71 and your conductor made me leave the train at a station without a roof, at night, because of a ticket "
        "on the phone that had no battery.",
        "digital tickets must be shown on a device. A print-out is accepted as well. Fares are listed at the counter.",
    ),
    (
        "my dog came home from your daycare with a torn ear and nobody said a word!!",
        "daycare is open from 7 to 19. Dogs play in groups of twelve. A vet is two streets away.",
    ),
    (
        "We drove 300 km for the concert and were refused at the door although we have tickets. My daughter has saved "
        "for a year.",
        "admission is by QR code only. Codes are sent to the address given in the order. The tour goes on until June.",
    ),
    (
        "You switched off our power by mistake and all the insulin in my fridge is warm.",
        "meter 4471 was reconnected at 11:20. Each reconnection is listed on the next bill with its date.",
    ),
]
# The same customers, and replies that help.
HELPED = [
    (
        "The heating has been off for eleven days; I'm eight months pregnant and sleep in a coat.",
        "eleven days in a coat, and the baby on the way: that's on us, and I'm sorry. Two heaters are at your door by "
        "six, and the fitter comes at eight tomorrow with the pump.",
    ),
    (
        "You cut down the pear tree. My children's names were in the bark.",
        "I wish you had heard it from us before. The stem is still here; I've asked them to cut out the piece with the "
        "names. Where may we bring it?",
    ),
    (
        "I was stuck in your lift for four hours on Friday night, I am claustrophobic.",
        "four hours in that box, with that fear: I'm so sorry. The alarm line was dead because of a loose cable. It's "
        "connected since this morning, and I rang it myself twice.",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
