"""person.personal: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.person.personal import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "It's [[the bed that you had us lower in March]].",
    "[[I remember]] that you don't eat fish.",
    "[[You mentioned that your husband works nights]].",
    "[[Knowing your two left-handers]], I've packed left-handed scissors.",
    "Last autumn's chestnut honey, [[the one you took twelve jars of]], is back.",
    "You don't eat pork, [[I remember]], so the terrine is out.",
    "[[Your late husband ordered the same rose from]] us, the yellow one.",
    "[[It was you who got us to put up]] the ramp.",
    "[[After two winters in the north room you'll like]] this one.",
    "[[Your order history]] shows nothing but dark roasts, so I left the light one out.",
    "[[How did the christening go]]? The flowers were from the batch you picked with Anna.",
    "[[Since your knee operation you have been training]] twice a week, I see.",
    "[[You're one of the few who still have the old green]] card from the opening year.",
    "We have left-handed scissors as well.",
    "The honey is back in the shop.",
    "Our choir meets on Mondays.",
    "Your order has been received.",
    "Roses need sun.",
    "Batteries have a guarantee of two years.",
    "[[The boots that you ordered in March]] have the same sole.",
    "[[You told us last spring]] that mornings are hard, so I booked you at four.",
    "[[Your last check-up]] was in June, so the next one is due in December.",
    "[[This is your third stay with us]], and the quiet room is yours again.",
    "[[You have been a customer with us since 2014]], so the fee is waived.",
    "[[I remember that you had trouble]] with the old lock.",
    "[[You always take the aisle seat]], so I kept 14C for you.",
    "[[How is your daughter]] after the operation?",
    "[[Your boiler has run without a fault since the repair in May]].",
    "Boots can be returned within thirty days.",
    "Please tell us which morning suits you.",
    "A check-up takes half an hour and costs 60 pounds.",
    "If you order before noon, it leaves the same day.",
    "Many guests like the quiet rooms at the back.",
    "You can change the seat online until two hours before the flight.",
    "The lock opens with the small key.",
    "Cats need this jab once a year.",
    "[[Last time the coffee kept you awake]], so I put you down for the herbal tea.",
    "The table by the fire where [[you sat at New Year]] is free.",
    "[[You have eleven chairs from us]], all of the oak series.",
    "It's the same blue [[that we mixed for your door in 2023]].",
    "[[After the flood in your cellar in March]] we sealed that wall.",
    "[[You wrote in May]] that mornings are hard for you.",
    "Your Fiat has had [[its third clutch from us]].",
    "Batteries last for about two years.",
    "Please choose a day that suits you.",
    "You can sit by the fire in winter.",
    "Last orders are at ten.",
    "We have eleven chairs of the oak series.",
    "Many people find mornings hard.",
    "The table by the window is free on Monday.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
