"""answer.no-ownership: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.no_ownership import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "The prices are set in our shop, by me.",
    "[[The responsible department]] will see to it.",
    "[[It appears that the form was mislaid]]. [[Mistakes happen]].",
    "Cleaning [[is done by an outside firm]]. We have [[no influence on that]].",
    "[[Your letter will be forwarded]] to [[the relevant office]].",
    "[[There seems to have been a mix-up]]. [[It will be looked into]].",
    "Tickets [[are handled by an external partner]]. [[You would have to raise it with them]].",
    "[[The system cancelled]] it. [[Errors can occur]].",
    "That [[is the responsibility of the network team]]. [[Someone will look at it]].",
    "The cleaning is done by an outside firm; I have called them, and I come by at two to see for myself.",
    "The workshop checks it on Monday, and I write to you the same day.",
    "It was our mistake: the form was mislaid. We sent a new one today.",
    "The form was not entered, and I should have checked.",
    "The relevant form is on page two.",
    "Tom from the depot has your parcel and rings you at six.",
    "The oven is made by a small firm in Parma.",
    "Your card is printed tonight.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
