"""clarity.passive: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.passive import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "Your form [[was received]]. It [[has been checked]] and an error [[was found]].",
    "The line [[was cut]]. A technician [[has been requested]]. You [[will be notified]].",
    "It [[was decided]] that the fee be kept. No reason [[was given]]. The case [[has been closed]].",
    "Your seat [[was changed]]. The meal [[was cancelled]]. The bag [[will be traced]].",
    "The grades [[were entered]] late. They [[are being reviewed]]. Parents [[will be informed]].",
    "Access [[has been suspended]]. The account [[is being investigated]]. A decision [[will be made]].",
    "Mistakes [[were made]]. The bill [[has been corrected]] and [[will be resent]].",
    "The bin [[was not emptied]]. The matter [[has been forwarded]]. It [[will be looked into]].",
    "I have your form, and found one slip in it: the date.",
    "A fallen tree cut the line. Our technician comes at two.",
    "Your parcel was sent on Monday and comes by Friday.",
    "We moved your seat, since the plane is smaller.",
    "You are booked for Tuesday. I'm glad that it worked.",
    "The room was painted by my brother, and the carpet was laid by a firm in town. It looks good.",
    "I was surprised to hear it. Ida is married to the owner and knows the house. She calls you.",
    "The shop is closed on Sunday. Breakfast is included.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
