"""clarity.formal: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.formal import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "[[Please be informed that]] the pool is closed.",
    "[[We hereby notify you]] of a change.",
    "[[Kindly revert]] with the form.",
    "[[As per our]] policy the fee stays.",
    "The [[aforementioned]] invoice is open.",
    "[[This is to inform you that]] the visa is ready.",
    "Send it [[at your earliest convenience]].",
    "[[Pursuant to]] clause 4 the deposit stays here.",
    "[[Thanking you in anticipation]].",
    "[[Should you require any further]] help, write to me.",
    (
        "Dear Ms Rowe, the deposit is on its way, and the keys may stay with the neighbour until you are back "
        "from the coast. We remain at your disposal."
    ),
    "The pool is closed until Friday.",
    "I have changed the date as you asked.",
    "Please send the form by Monday.",
    "The fee is 20 pounds; our price list has it on page two.",
    "The invoice of 3 May is open.",
    "Your visa is ready. Come any day before noon.",
    "Dear Ms Rowe, thank you for the letter.",
    "Here is where the bus stops.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
