"""answer.vague-timing: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.vague_timing import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "We will get back to you [[as soon as possible]].",
    "You will receive your refund [[in due course]].",
    "Our team is looking into it and will reply [[shortly]].",
    "I will get back to you by Thursday noon, also if I have nothing new by then.",
    "You will have your refund within five working days.",
    "You will hear from me as soon as possible, and by Friday at the latest.",
    "Get well soon!",
    "Please send us the form as soon as you can.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_extra_phrases() -> None:
    """A house may name more phrases that are no time."""
    found = matches(CHECK, letter("We will answer in the fullness of time."), extra=("in the fullness of time",))
    assert len(found) == 1
