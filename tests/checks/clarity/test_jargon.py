"""clarity.jargon: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.jargon import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "We'll [[touch base]] when the [[deliverables]] are ready.",
    "This [[value proposition]] meets your [[pain points]].",
    "The team has no [[bandwidth to]] look at it.",
    "[[Going forward]] we offer a [[holistic approach]].",
    "The insurer's [[subrogation]] claim depends on the [[proximate cause]].",
    "The X-ray shows a [[distal]] fracture with [[edema]].",
    "The [[webhook]] [[payload]] was not [[idempotent]], hence the double booking.",
    "The [[lessee]] waives [[quiet enjoyment]] for the works.",
    "The [[thermocouple]] and the [[diverter valve]] are worn.",
    "The ticket was booked in another [[fare basis]] and needs a [[reissue]].",
    "I'll ring you when the cupboard is ready.",
    "The plan is good for shops with one till.",
    "From May on, breakfast is in the price.",
    "Your insurer pays us, and asks the other driver for the money later.",
    "The bone of the little finger is broken near the tip.",
    "A retry by our server booked it twice; one is cancelled.",
    "The heating engineer changes two worn parts on Tuesday.",
    "We restart the server at six.",
    "You pay the first 100 pounds yourself (that is the “deductible”).",
    "The driver leaves it at the door.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
