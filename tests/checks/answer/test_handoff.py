"""answer.handoff: what it praises, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.handoff import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[I've asked Nadia]] from our repair desk to look at it; [[she has your photos]].",
    "[[Let me introduce Tom]], who knows this oven best.",
    "[[My colleague Ines takes over on Monday]].",
    "From Monday Priya [[takes over]].",
    "She [[has read all our mails]].",
    "[[You won't need to explain anything]] twice.",
    "[[I'm copying in Marek]], who works on loans.",
    "[[Ruth from the ward knows]] your mother.",
    "Please contact the repair desk.",
    "My colleague and I wish you a good trip.",
    "I have your letter here.",
    "The desk is open until six.",
    "We introduced a new app.",
    "Take over the seat when you like.",
    "You can call the bank at any time.",
    "How was your trip?",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
