"""slips.unfinished: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.unfinished import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "The flat is free from [[TBD]].",
    "Your seat costs [[?? euros]] more.",
    "The shuttle leaves at [[xx:xx]] from gate B.",
    "We can pay half. [[(ask Jens)]] The rest follows.",
    "The lesson is on Monday. [[[confirm room]]] Bring a pen.",
    "The permit is valid until the [[__th]] of June.",
    "[[TODO: mention the voucher]]\n\nYour order left today.",
    "Thank you for waiting. [[The engineer could not come because the]]",
    "The new price is lower. [[<-- check with finance]]",
    "[[Version A: we are sorry.]]\n[[Version B: this should not have happened.]]",
    "The deposit comes back on [[??]], at the latest.",
    "[[Alternative wording: we regret the noise.]]",
    "The flat is free from the first of May.",
    "Are you sure?? We have seen nothing on our side.",
    "The box marked ____ on page two is for the doctor.",
    "There are two ways: a refund, or a new lamp. Which do you like?",
    "My to-do list has your tap on top.",
    "You can pay by card (or cash) at the desk.",
    "Please check the date (see the ticket) and be there by six.",
    "The file is named draft_2.txt and lies in the folder “Old”.",
    "The lesson is on Monday, or, if that is easier, on Tuesday.",
    "The room (check-in from two) faces the garden.",
    "[[It will cost about]]",
    "We open again on [[[date]]], ring us then.",
    "Your balance is [[[amount?]]].",
    "We can offer you [[XX euros]] for it.",
    "[[{check with Lena whether Monday works}]]",
    "[[Please bring your passport and]]",
    "The meeting is with [[(name?)]], room 4.",
    "The repair [[takes X days]] and [[costs Y euros]].",
    "The size is XX or XXL, which do you like?",
    "Please write your name on the line marked ____.",
    "Is it on the 4th or the 5th?",
    "The plate reads B-XX 123.",
    "What did it cost you?",
    "The draft is ready, tell me what you think.",
    "The date format is DD.MM.YYYY.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
