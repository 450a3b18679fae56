"""tone.profanity: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.profanity import CHECK
from guardian.review import review
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "Let me look at this [[damn]] printer.",
    "The export is a piece of [[shit]].",
    "[[What the hell]] happened to your order?",
    "Some [[a**hole]] changed it on a Friday.",
    "Let me look at this printer.",
    'You wrote "this damn printer", and I see why.',
    "Dick Turner from Scunthorpe checked the class assessment.",
    "The dam and the shell are in the analysis.",
    "The shiitake arrived at the Hancock hotel.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_look_alikes_are_seen_through() -> None:
    """A zero-width blank or a Cyrillic letter does not hide the word."""
    found = review(letter("It is sh\u200bit, really, d\u0430mn it."), {}, {CHECK.id}).findings
    assert [f.words for f in found] == ["sh\u200bit", "d\u0430mn it"]


def test_allowed_and_extra_words() -> None:
    """A house may allow words of the list and add its own."""
    text = "The bloody thing is naff."
    assert len(matches(CHECK, letter(text))) == 1
    assert matches(CHECK, letter(text), allowed=("bloody",)) == []
    assert len(matches(CHECK, letter(text), extra=("naff",))) == 2
