"""slips.other-customer: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.other_customer import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "The rent is paid. [[Mr Karl Voss's arrears]] are 900 euros, by the way.",
    "[[Another guest, Mrs Ilona Farkas]], had the same smell in her room.",
    "We fixed it [[as with Northgate Dental]] last month.",
    "[[The booking of Mrs Ruth Amsel]] clashes with yours.",
    "The blood test is fine. [[Ms Dana Kolb, born 2 May 1980]], needs another one.",
    "[[Ticket 88213 from Tessa Brandt]] describes the same crash.",
    "[[We refunded Harold Finch last week]] for the same reason.",
    "[[The Okonkwo family]] in the flat above has complained about you.",
    "[[One of our customers, Bluebell Nursery]], lost two days of data.",
    "The account is registered to [[petra.lang@fernmail.example]], another customer of ours.",
    "My colleague Ruth Amsel rings you at ten.",
    "Other guests had the same smell, and we have changed the filter.",
    "Dr. Kolb reads your results tomorrow.",
    "Ask for Harold at the desk; he has the key.",
    "Your ticket 88213 is solved.",
    "Write to me at petra@ourshop.example.",
    "We see this with Windows 11 and with Firefox on Linux.",
    "The driver, Mr Voss, left it with your neighbour.",
    "Thanks to Tessa Brandt from our lab we know the cause.",
    "The case of the phone is made of cork.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
