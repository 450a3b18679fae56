"""answer.bare-refusal: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.bare_refusal import CHECK
from tests.checks.flagged import assert_flags

CUSTOMER = "Could you change the name on my ticket?"
CASES = [
    "[[This item cannot be exchanged.]]",
    "[[Pets aren't allowed.]]",
    "[[We won't be changing the date.]]",
    "[[Pets stay outside.]]",
    "[[Nope, not doing that.]]",
    "[[Sorry, members only.]]",
    "[[The list is closed.]]",
    "[[That is not foreseen in the tariff.]]",
    "[[Your request was looked at and not granted.]]",
    "[[We stand by the fee.]]",
    "[[Late entries are excluded.]]",
    "[[House rules apply to everyone.]]",
    "[[I'm afraid we don't do that.]]",
    "Yes, dogs are fine.",
    "Not yet, the glue has to dry till four.",
    "No, the pool isn't heated, but the one in the old town is.",
    "The list is closed since the boat takes twelve; I've put you first for June.",
    "We can, gladly.",
    "We can't extend your stay, as the room is booked from Friday, but there is a free one upstairs.",
    "[[We cannot change the name on the ticket.]]",
    "[[Unfortunately this isn't possible.]] Have a nice day!",
    "[[Your request has been declined.]] [[This decision is final.]]",
    "[[No.]]",
    "[[We are unable to move the date.]] Thank you for your understanding.",
    "[[Pets are not allowed.]]",
    "[[We do not offer refunds.]] That's how it is.",
    "[[I'm sorry, but that is out of the question.]]",
    "No, the pool is closed for repairs until May; the one in the old town is open and takes your card.",
    "I can't extend the loan. What I can do is spread it over six months.",
    "No problem, it is done.",
    "We cannot change the name, because the border police get the list the night before.",
    "We can't deliver on Sundays. Saturday till noon works.",
    "The answer is no. May I suggest the blue one?",
    "You don't need to do anything.",
    "It is not possible to open the file on a phone. On a computer it works: click on it twice.",
    "[[We don't do that.]]",
    "[[Late applications are not looked at.]]",
    "[[We shall not be making any exception for your daughter.]]",
    "[[I am afraid that is a firm no from our side.]]",
    "[[That isn't on the table.]]",
    "[[It has been decided not to proceed with your proposal.]]",
    "[[Dogs: no.]]",
    "[[Cancelling at this stage can't be done.]]",
    "[[nope, cant change the address anymore]]",
    "[[I'm not prepared to discuss the bill any further.]]",
    "[[A later delivery date is ruled out.]]",
    "[[Your free trial will not be extended.]]",
    "[[You'll have to live with the scratch.]]",
    "[[It is with regret that we inform you that your loan was declined.]]",
    "[[Your membership will not be renewed.]]",
    "[[We wouldn't do that for anybody.]]",
    "[[I'm sorry but we won't budge on the price.]]",
    "[[The gym keeps the joining fee.]]",
    "[[The parking fine will not be withdrawn.]]",
    "[[Guests are not permitted to cook in their rooms.]]",
    "[[Unfortunately your wish could not be taken into account.]]",
    "[[We are not going to repaint the hall.]]",
    "[[The hotel doesn't hold luggage.]]",
    "[[The bank has decided not to renew the loan.]]",
    "I can't move the delivery to Saturday, but Friday evening between six and eight is free.",
    "The answer to your first question is no: the lid is not dishwasher safe, because the glue melts at 60 degrees.",
    "We don't need the original, a photo is enough.",
    "I can't promise it, but I will ask the driver tonight.",
    "It is no trouble at all.",
    "I won't keep you long, there is just one thing I need.",
    "We can't come on Friday, the lift inspector is in the house; Saturday at ten is fine.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)
