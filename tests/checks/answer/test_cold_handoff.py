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
    "For invoices, [[contact accounting]].",
    "[[Kindly address this matter to the manufacturer]] of the device.",
    "[[That's something for the billing people]].",
    "I'm just the scheduling desk, [[ask the ward]].",
    "[[I have transferred your ticket to another team]].",
    "[[The electricity company will have to tell you that]].",
    "[[We don't handle repairs here, the workshop does]].",
    "[[That would be a matter for HR]].",
    "[[Try your internet provider]].",
    "You'd [[better call the workshop]].",
    "[[Your dentist would be able to answer that]].",
    "[[Parents should turn to the class teacher]].",
    "Please [[raise a new ticket with the infrastructure team]].",
    "[[That would be one for the electrician]].",
    "[[Have a word with your bank]].",
    "[[Ring the surgery]].",
    "[[The dealership ought to be able to sort that]].",
    "Our parcels [[are handled by a courier]], so chase them.",
    "Any [[claim must be made against the carrier]].",
    "[[You must ask your insurer]].",
    "[[Speak to your GP]].",
    "[[Ask the bus company]].",
    "I have asked Petra in accounting to look at the invoice; she has your letter and will ring you before noon.",
    "I spoke to the airport this morning: your bag was found in Oslo.",
    "You can call us any time between eight and six.",
    "I forwarded your photos to Lena in our workshop, she will write to you on Thursday.",
    "Let me speak to sales and come back to you by four.",
    "Please ask for me, Jonas, when you come in.",
    "I've asked the notary's clerk, Mrs Bauer, to ring you at two; she knows about the house.",
    "I spoke with your bank, and they found the transfer.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
