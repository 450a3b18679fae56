"""slips.internal-note: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.internal_note import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "[[@Mira can you approve this refund]] first?\n\nDear Mr Lund,\n\nyour refund is coming.",
    "Your claim is open. [[[internal: stall until the lawyer is back]]]",
    "[[Note to self]]: look at his file again. The bill is right.",
    "Your room is ready. [[Please don't tell the guest about the leak]].",
    "[[Agent note: third complaint this month]]\n\nWe have fixed the line.",
    "[[Not to be shared with the customer]]: the part is out of stock for good.",
    "The key is on its way. [[(team: he is on the blacklist)]]",
    "[[Could someone look over this before it goes out]]? The parcel left on Monday.",
    "[[For internal use only]]. The fee is waived.",
    "[[Customer is a known complainer]]. The meter is right.",
    "[[Do not forward this to the tenant]]. The boiler is old.",
    "[[Let's hope she doesn't notice]] the second fee.",
    "Our internal system lost the note, and I have written it anew.",
    "My colleague Mira checked the bill with me, and it is right.",
    "You may forward this letter to your landlord.",
    "If a guest loses the key, we open the door at any hour.",
    "When the customer is away, the driver leaves a card; you will find it on the door.",
    "Please tell the tenant below you that the water is off on Monday.",
    "The whole team says hello.",
    "I can't tell you yet what it costs; the garage writes tomorrow.",
    "Your note to the driver has reached him.",
    "We keep the room quiet for you after ten.",
    "[[@Nina can you give him half back, he won't notice.]]",
    "[[Internal: do not mention the recall yet.]]",
    "[[(Tom, is that still true? else delete)]]",
    "[[FYI only for us]]: third complaint about this fitter.",
    "[[Manager wants us to stall until Monday]].",
    "[[Legal says no admission of fault]], so keep it vague.",
    "[[Reminder for the team]]: this customer records calls.",
    "Our boss says hello and thanks you for the cake.",
    "The manager has agreed to pay the whole sum.",
    "Please don't tell the seller your password.",
    "Between us, the lake is nicer in May.",
    "Note for you: the gate closes at ten.",
    "My colleague Tom checks the boiler on Monday.",
    "Our legal team has looked at it and agrees with you.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
