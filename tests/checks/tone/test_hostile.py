"""tone.hostile: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.hostile import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[This is ridiculous]], [[stop wasting our time]].",
    "[[You people]] are impossible.",
    "[[Are you stupid]]?",
    "[[Spare me the excuses]].",
    "[[How dare you]] ask for that?",
    "Honestly, [[shut up]].",
    "That delay is ridiculous and it is our fault.",
    "You are not stupid at all: the page is badly made.",
    "A hostile takeover notice was sent to all shareholders.",
    "Thank you for your kind words.",
    "We must stop wasting your time, so here is the key.",
    "Does the error go away when you restart?",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
