"""slips.internal-note: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.internal_note import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "[[@Mira can you approve this refund]] first?\n\nDear Mr Lund,\n\nyour refund is coming.",
    "Your claim is open. [[[internal: stall until the lawyer is back]]]",
    "[[Note to self]]: look at his file again. The bill is right.",
    "Your room is ready. [[Please don't tell the guest about the leak]].",
    "[[Agent note: third complaint this month]]\n\nWe have fixed the line.",
    "[[Not to be shared with the customer]]: the part is out of stock for good.",
    "The key is on its way. [[(team: he is on the blacklist)]]",
    "[[Could someone look over this before it goes out]]? The parcel left on Monday.",
    "[[For internal use only]]. The fee is waived.",
    "[[Customer is a known complainer]]. The meter is right.",
    "[[Do not forward this to the tenant]]. The boiler is old.",
    "[[Let's hope she doesn't notice]] the second fee.",
    "Our internal system lost the note, and I have written it anew.",
    "My colleague Mira checked the bill with me, and it is right.",
    "You may forward this letter to your landlord.",
    "If a guest loses the key, we open the door at any hour.",
    "When the customer is away, the driver leaves a card; you will find it on the door.",
    "Please tell the tenant below you that the water is off on Monday.",
    "The whole team says hello.",
    "I can't tell you yet what it costs; the garage writes tomorrow.",
    "Your note to the driver has reached him.",
    "We keep the room quiet for you after ten.",
    "[[@Nina can you give him half back, he won't notice.]]",
    "[[Internal: do not mention the recall yet.]]",
    "[[(Tom, is that still true? else delete)]]",
    "[[FYI only for us]]: third complaint about this fitter.",
    "[[Manager wants us to stall until Monday]].",
    "[[Legal says no admission of fault]], so keep it vague.",
    "[[Reminder for the team]]: this customer records calls.",
    "Our boss says hello and thanks you for the cake.",
    "The manager has agreed to pay the whole sum.",
    "Please don't tell the seller your password.",
    "Between us, the lake is nicer in May.",
    "Note for you: the gate closes at ten.",
    "My colleague Tom checks the boiler on Monday.",
    "Our legal team has looked at it and agrees with you.",
    "Ticket can be closed after this, [[customer is happy]].",
    "[[(Karin: is that right? I'd rather not promise the Friday.)]]",
    "[[Don't offer the refund unless he asks for it again]].",
    "[[--- draft for approval by TL ---]]",
    "Not sure we should admit that it was our mistake, [[legal please advise]].",
    "Our [[standing policy is to say no twice before we pay]].",
    "[[He's on the VIP list]] so be nice.",
    "Hey Mia, [[here is what I'd send]], can you have a look?",
    "[[for internal eyes]]: we lost the parcel and don't know where it is",
    "[[NB for Tom - he threatened to sue in 2021]].",
    "[[We told him it was out of stock but actually we just forgot]].",
    "[[Keep the reply short, he is a lawyer and twists]] everything.",
    "cc: legal ([[remove before sending]])",
    "[[Macro used: LATE_DELIVERY_2]]",
    "[[Priority: low, can wait till Monday]]",
    "The money comes on Friday. PS for Jana: [[she is the one with the lawyer brother]].",
    "[[Approved by RK]], do not exceed 200 EUR.",
    "The fee is wrong but [[nobody has noticed so far]], so let's keep it like this.",
    "[[Forwarded by Ole]]: can someone else take this nutcase?",
    "[[Assigned: Mo. Status: stalling.]]",
    "[[Don't put in writing]] that the part was faulty.",
    "[[She will never read the small print anyway]].",
    "[[our lawyer thinks we would lose]], so offer 300 and not a cent more",
    "This customer's [[LTV is low]], no need to bend over backwards.",
    "Hi team, [[whoever has the Graz desk]]: please answer this one.",
    "note: third chair this year, [[I suspect he is reselling]]",
    "I have asked my colleague Ben to check the amount again before we send it.",
    "You may tell the customer service desk that you spoke to me.",
    "Your note for the driver is on the parcel.",
    "The draft of your contract comes on Friday for you to look at.",
    "My boss agreed that we carry the cost.",
    "Shall I send it on Monday, or do you want it sooner?",
    "Our finance team has approved your refund.",
    "You asked whether the guest can park: yes, in the yard.",
    "You needn't wait for a second reminder, I pay it today.",
    "The small print says 14 days; I made it 30 for you.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
