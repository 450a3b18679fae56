"""tone.blame: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.blame import CHECK
from guardian.review import review
from tests.checks.flagged import assert_flags, letter

CASES = [
    "[[You should have backed]] up before the update.",
    "[[You failed to]] provide the form.",
    "Sadly [[you never told us]] about the move.",
    "[[If you had read]] the manual, you would know.",
    "[[Why didn't you say so]]?",
    "I am surprised by [[your carelessness]] with the key.",
    "The address was missing. [[It is entirely your fault]].",
    "[[You should have ordered it sooner]].",
    "You should have received it sooner, and that is on us.",
    "We should have told you to back up first.",
    "You should have the refund by Monday.",
    "You should have received a second message by now.",
    "This is not your fault, and nothing you should have done differently.",
    "If you forgot to attach the form, just send it now.",
    'You wrote "you should have told me sooner", and I agree.',
    "I am sorry about your inability to log in this morning.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("You should have backed up before the update.", "Having backed up before the update"),
        ("You failed to send the signed form.", "Could you send the signed form?"),
        ("As you never told us about the move, it went there.", "I did not know about the move"),
        ("Had you read the manual, it would be clear.", "the manual has more on this"),
    ],
)
def test_advice_rewrites_these_words(text: str, advice: str) -> None:
    """The better way is made of the author's own words."""
    assert advice in review(letter(text), {}, {CHECK.id}).findings[0].advice
