"""care.encourages: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.encourages import CHECK
from tests.checks.flagged import assert_flags, assert_scores_apart

CUSTOMER = ""

CASES = [
    "Your scales are [[cleaner every week]].",
    "You [[have the hard part behind you]].",
    "A grey starter is [[asleep, not dead]].",
    "[[Engines survive this every week]].",
    "[[Your voice has warmth]].",
    "The hard part of the course is at the dam.",
    "The first winter sale is in May.",
    "[[Nobody passes that one at the first go]], I didn't either.",
    "[[The worst is over with that phone call]].",
    "[[For someone who only started in May that is quite something]].",
    "It's a detour, [[not the end of]] the road.",
    "You asked [[at exactly the right moment]].",
    "The leaf [[will grow back]], plants forgive a lot.",
    "He was nervous, and he did it anyway: [[that's courage]].",
    "[[You're doing well]], [[most people need]] a second try.",
    "[[Nothing is lost]], we can restore all of it.",
    "[[Don't worry]], that message is harmless.",
    "[[You did the right]] thing.",
    "[[That is a fine start]].",
    "[[You won't harm the machine by]] trying.",
    "[[It is perfectly normal]] at this stage.",
    "[[We'll get there together]].",
    "[[Take your time]] with the form.",
    "It [[isn't too late]] at all.",
    "The part costs nine euros and is in stock.",
    "Press the button until it is well and truly in.",
    "Crutches are lent for six weeks.",
    "Copies lie in the folder named Backups.",
    "A red lamp means that it failed.",
    "The course begins in May.",
    "The door is closed at night.",
    "Bring the card and a towel.",
    "It's a tricky page, [[most people stumble]] over it.",
    "[[You did exactly the right]] thing by unplugging it.",
    "[[No one will hold the late form against you]].",
    "[[Nobody gets that menu right first time]].",
    "[[You explained it perfectly]].",
    "[[It will be alright]].",
    "[[It's perfectly normal]] for the new shoes to feel tight.",
    "Rest assured that [[your place is kept]].",
    "There's [[no rush]] at all; the offer stays open for you.",
    "[[Don't be discouraged]] by the long form.",
    "There is still no lift in the building.",
    "Your savings account number starts with 4.",
    "The rest of the money is due in May.",
    "The deadline is Friday.",
    "The menu changes on Monday.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_score_is_there_whether_or_not_it_fires() -> None:
    """What is marked scores higher than what is left alone."""
    assert_scores_apart(CHECK, CASES, CUSTOMER)
