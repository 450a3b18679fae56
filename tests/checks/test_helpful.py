"""How much a whole reply does for the reader: below 0 where it helps, above where it leaves them alone."""

from __future__ import annotations

import pytest

from guardian.checks.helpful import cold
from guardian.checks.insight import read
from tests.checks.flagged import letter

CUSTOMER = "The tap in room 12 drips since Sunday and nobody came. What happens now?"

HELPS = [
    "I called the plumber, and he comes tomorrow at nine. If he is late, ring me on 555 0107.",
    "Sorry, we forgot your note. I'll change the washer myself this afternoon, and the night is on us.",
    "Yes, please turn the valve under the sink until it stops; Marek replaces the tap tonight.",
    "Could you send us a photo of the tap? Then we bring the right part today.",
    "Done: the washer is new since noon. Please tell me if it drips again.",
]
LEAVES = [
    "Taps are checked by residents according to section 4 of the house rules. Your note has been registered.",
    "Thank you for your feedback! Most people never hear it. Have a wonderful stay!",
    "Other guests always manage. Next time you should have asked for a room at the back, of course.",
    "The matter was noted and is being processed in order of receipt. The decision is final.",
    "These things happen in old houses. Everybody knows that water is always moving.",
]


@pytest.mark.parametrize("text", HELPS)
def test_help_is_seen(text: str) -> None:
    """An act, a day, a person who says “I”."""
    assert cold(read(letter(text, customer=CUSTOMER))) < 0.0


@pytest.mark.parametrize("text", LEAVES)
def test_what_is_absent_is_seen(text: str) -> None:
    """No harsh word, and nothing for the reader."""
    assert cold(read(letter(text, customer=CUSTOMER))) > 1.0


@pytest.mark.parametrize("customer", ["", "Thanks a lot, it works again now!"])
def test_nothing_can_be_missing(customer: str) -> None:
    """Without the customer's words, or when they say that the matter is settled."""
    assert cold(read(letter(LEAVES[0], customer=customer))) == 0.0
