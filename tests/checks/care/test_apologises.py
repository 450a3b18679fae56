"""care.apologises: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.apologises import CHECK
from tests.checks.flagged import assert_flags, assert_scores_apart

CUSTOMER = ""

CASES = [
    "[[That was my error]], and [[I own it]].",
    "[[Please excuse the late reply]].",
    "[[I owe you an apology]].",
    "[[Forgive the]] delay.",
    "[[We got this wrong]], [[and I regret it]].",
    "[[Pardon the mix]]-up with the names.",
    "[[My apologies to]] you and your son.",
    "I [[want to say sorry for]] the tone of my last letter.",
    "[[I'm sorry that]] the parcel came late.",
    "[[Please accept our apologies]].",
    "[[I apologise]] for the mix-up.",
    "[[We are truly sorry for]] the cold soup.",
    "[[My mistake]], the meter was read in litres.",
    "[[Sorry]], [[I overlooked the second page]].",
    "[[I owe you an apology for]] Tuesday.",
    "[[Please forgive the]] typing error in your name.",
    "[[We regret that]] the letter went to your neighbour.",
    "Better safe than sorry.",
    "The garden is in a sorry state after the storm.",
    "Your apology was not needed at all.",
    "The hut was a sorry sight.",
    "The bridge was closed until noon.",
    "It was nobody's fault but the storm's.",
    "The pardon was granted in 1911.",
    "The new part fits.",
    "The return is free.",
    "[[That was careless of me]].",
    "[[We failed you there]].",
    "[[We dropped the ball here]].",
    "You [[deserve an apology]], and here it is.",
    "[[I got your name wrong]], please excuse that.",
    "[[I blundered]]: the second box was never packed.",
    "[[We shouldn't have sent that letter]].",
    "[[Sorry for]] having kept you waiting.",
    "[[Many apologies]], Mrs Kent.",
    "[[We made a mistake with your seat]].",
    "The ball was dropped by the goalkeeper.",
    "The order was made in May.",
    "The promise of rain was wrong again.",
    "We are responsible for the stairs, the landlord for the roof.",
    "The blame game helps nobody.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_score_is_there_whether_or_not_it_fires() -> None:
    """What is marked scores higher than what is left alone."""
    assert_scores_apart(CHECK, CASES, CUSTOMER)
