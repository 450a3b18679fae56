"""person.personal: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.person.personal import CHECK
from tests.checks.overlap import assert_fires

CASES = [
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
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
