"""answer.off-topic: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.off_topic import CHECK
from tests.checks.flagged import assert_flags

CUSTOMER = "Where is the cot that I ordered for our baby? The courier never came."
CASES = [
    "[[Invoices can be found in your profile under Payments.]] There you choose the bank account and the currency.",
    "[[The showroom has parking for cars and bikes, and the bakery serves breakfast with eggs.]]",
    "[[Passwords need twelve letters.]] The login code comes by text message to the phone.",
    "[[The ward has visiting hours for relatives, and patients eat lunch in the canteen.]]",
    "[[Flights leave from gate nine.]] Boarding ends early, and luggage goes to the desk of the airline.",
    "[[Pupils need a form for the exam.]] Teachers hand out homework and lesson plans.",
    "[[The webhook sends a token to the endpoint.]] Requests above the rate get an error.",
    "[[Rent is due on the first.]] Tenants pay the landlord a deposit for the keys and the lift.",
    "The cot left the depot this morning; the driver rings you an hour before.",
    "Could you tell me the order number?",
    "I have sent a new one today, by night courier, with a lamp for the nursery and a card from all of us.",
    "Yes, and a mattress too.",
    "I'm sorry about the wait.",
    "The courier had the wrong street and took the parcel back to the depot in Hull, from where a van brings it.",
    "Thank you for your message.",
    "We have cots in oak, ash and pine; yours was pine.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)
