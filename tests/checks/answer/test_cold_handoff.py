"""answer.cold-handoff: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.cold_handoff import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[Take that up with your insurer]].",
    "[[Your bank will have to sort that out]].",
    "Kindly [[raise a ticket with IT]].",
    "[[Kindly address yourself to the embassy]].",
    "[[It would be up to your bank]] to sort this out.",
    "Kindly get in [[contact with the courier]] company.",
    "I asked the town for you: parking is free after six.",
    "Noise at night is for the police, and I've given them your number; Constable Reed rings you.",
    "Ask me anything about the bills, I do both.",
    "Our electrician Bo knows the house and comes at five.",
    "The helpline is open at night, should it get worse.",
    "I've spoken to the council; Mr Dale there has your plans and expects you at ten.",
    "For the lease [[you need to contact the property management]].",
    "You'd better write again. For the bill [[you must call the accounts department]].",
    "[[You'd have to take it up with the manufacturer]].",
    "[[Please contact the carrier]].",
    "Thanks. [[Get in touch with your bank]].",
    "[[You will have to ask your doctor]], there is nobody here who knows.",
    "Invoices are made elsewhere, so [[please call billing]].",
    "[[You should speak to the reseller]] about this.",
    "I have told the bank that you will call; ask for Ms Perez, she has your file.",
    "Please contact me if it comes back.",
    "If it happens at night, call the emergency line.",
    "I asked Jonas in the property management; he has your letter and rings you today.",
    "I'll contact the carrier and write to you tonight.",
    "You can reach us in the shop until six.",
    "Please call me back when you are home.",
    "Could you ask your bank for the receipt? I do the rest.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
