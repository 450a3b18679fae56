"""answer.overpromise: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.overpromise import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[There isn't a chance that the inspector finds anything]].",
    "I'm certain [[the judge will side with you]].",
    "[[This paint never fades, whatever the sun does]].",
    "That leak [[won't ever bother you again]].",
    "In most cases the stain comes out in one wash.",
    "The repaired seam held in our test; I can't rule out another leak.",
    "You never have to pay for returns within 30 days.",
    "[[You'll never lose a file with us]] again in your life.",
    "You'll have the keys by Christmas, [[come hell or high water]].",
    "[[I can assure you this leak is a thing of]] the past.",
    "You have nothing to fear, [[the judge will rule in your favour]].",
    "[[Your visa is bound to be approved]].",
    "We'll get you your money back, [[no question about it]].",
    "From now on [[you will not have a single outage]].",
    "[[Trust me]], your daughter will pass the exam.",
    "[[You will be pain-free after the first session]], [[that's certain]].",
    "[[We can promise you that your site will always be online]].",
    "The roof should be done by then; have a second hall in mind in case it rains all week.",
    "The cream helps most people within a week. If it burns, stop.",
    "I'll swear at the printer if it jams again.",
    "The lock is of the highest class that there is.",
    "The ferry doesn't sail above force eight.",
    "I can't promise that the council agrees, but I have sent everything it asks for.",
    "Your flat [[is as good as sold]].",
    "You can trust us with the keys.",
    "[[I guarantee you that it will be there before]] the party.",
    "[[I promise you that this will never happen again]].",
    "You can be [[100 % sure]] of it.",
    "[[It will definitely arrive]] before your trip.",
    "Go ahead, your money is back at once: [[it can never fail]].",
    "[[Rest assured that it will be approved]], your file is fine.",
    "Your seat is as safe as can be, [[you have my word]].",
    "Your account is [[a done deal]].",
    "I cannot guarantee that it will arrive before your trip.",
    "The lamp has a two-year guarantee, and you keep the receipt.",
    "I'll definitely call you tomorrow at ten.",
    "We can't promise you that it will never happen again.",
    "No system is 100 % safe, so keep a copy of your files.",
    "Your cot is made of 100 % oak.",
    "I would not say that it will definitely arrive before your trip.",
    "Is it guaranteed that you come?",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
