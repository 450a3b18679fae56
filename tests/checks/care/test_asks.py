"""care.asks: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.asks import CHECK
from tests.checks.flagged import assert_flags, assert_scores_apart

CUSTOMER = ""

CASES = [
    "[[Does the pump run at night as well?]]",
    "[[Could you tell me which of the two keys sticks?]]",
    "[[Please let me know when you saw it last]].",
    "[[What does the display show?]]",
    "[[Which of the two keys do you mean, and is it bent?]]",
    "[[I'd like to know whether the red light blinks]].",
    "[[Did the parcel come with a slip?]]",
    "[[When did it begin: before or after the update?]]",
    "[[Can you describe the sound?]]",
    "[[I only need to know how they get up to the hall]].",
    "[[I'd need three facts from you]]: the day, the hall, the number of guests.",
    "Why not ask at the desk?",
    "Noise can come from belts or bearings.",
    "Did you know that we open on Sundays?",
    "Who hasn't forgotten a key?",
    "Any other questions?",
    "What more can I say?",
    "The question is settled.",
    "Tell your neighbour that the van comes at nine.",
    "How about a coffee?",
    "The lamp is repaired. Isn't the glass pretty now?",
]


# Asked without wanting to know.
RHETORICAL = [
    "What could be simpler?",
    "Why pay for a new one?",
    "What are you waiting for?",
    "Wasn't that easy?",
    "Who could resist that?",
    "Isn't that something?",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


@pytest.mark.parametrize("case", RHETORICAL)
def test_leaves_what_wants_no_answer(case: str) -> None:
    """It is no question."""
    assert_flags(CHECK, case)


def test_score_is_there_whether_or_not_it_fires() -> None:
    """What is marked scores higher than what is left alone."""
    assert_scores_apart(CHECK, CASES, CUSTOMER)
