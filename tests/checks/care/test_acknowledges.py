"""care.acknowledges: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.acknowledges import CHECK
from tests.checks.flagged import assert_flags, assert_scores_apart

CUSTOMER = ""

CASES = [
    "[[You paid for a sea view and looked at bins]].",
    "Three promises and no plumber: I [[wouldn't believe us either]].",
    "It was your last evening together, [[and we spoilt it]].",
    "[[You trusted us with the only copy]].",
    "[[Of all parcels this one should have been right]].",
    "It [[must grate]] to read that again.",
    "[[So much sweat, and then a text message]].",
    "That's [[a night that doesn't come twice]].",
    "[[All that scrubbing, and the bell didn't ring]].",
    "[[Not a nice start to the week]].",
    "The estimate goes to our insurer.",
    "Two weeks, and the plants are ready again.",
    "If you had to sign, the form is on page two.",
    "Waking up to that noise with a newborn, I [[can't think of much worse]].",
    "You asked politely four times. That's [[four times too often]].",
    "[[Your mother should not have had to climb those stairs]].",
    "[[Three weeks on crutches and then our lift breaks down]]: [[that is bitter]].",
    "[[I understand how frustrating]] this must be.",
    "[[Thank you for letting us know about]] the leak.",
    "[[You are right to]] raise this.",
    "[[I'm sorry to hear]] that.",
    "Three nights [[without sleep is hard]].",
    "[[What a fright]] for you.",
    "[[Oh no]], and that in the rain!",
    "It is [[no wonder]] that you ask.",
    "[[I can tell how fed up]] you are.",
    "[[Please don't blame yourself]], the form is misleading.",
    "[[Nobody should have to]] ring five times for this.",
    "Order a second key in your profile, under Devices.",
    "The old shed was in a sorry state.",
    "The switch is on the left side.",
    "Feel free to use the back door.",
    "The hard drive has two partitions.",
    "As far as the lift is concerned, it runs until ten.",
    "I understand that you want a second copy.",
    "The right cable is the blue one.",
    "Copy the line and paste it below.",
    "Thirty emails and not one proper reply: [[I would have lost my temper long before]].",
    "[[Ouch]], [[that sounds painful]].",
    "[[I take what you write seriously]].",
    "[[You have been more than patient with us]].",
    "[[You should not have had to chase us for this]].",
    "[[How exhausting]], all that to and fro with the insurers.",
    "[[That sounds like a really rough]] week.",
    "[[I can see from your letter how much hassle]] this has been.",
    "[[Your concern about the mould is justified]].",
    "It [[must feel as if nobody is listening]].",
    "Is the house cold in the morning as well?",
    "The farewell party starts at four.",
    "Nobody is listed under that name.",
    "Your complaint number is 4471.",
    "The shock absorber is under the seat.",
    "I understand from our warehouse that the pallet stands in Lyon.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_score_is_there_whether_or_not_it_fires() -> None:
    """What is marked scores higher than what is left alone."""
    assert_scores_apart(CHECK, CASES, CUSTOMER)
