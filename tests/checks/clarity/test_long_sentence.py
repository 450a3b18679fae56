"""clarity.long-sentence: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.long_sentence import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "[[We went " + 4 * "on and on through the long list of all the things " + "that were there.]] It was late.",
    "Good. [[It " + 8 * "was so and so and then " + "over.]]",
    "[[" + 10 * "alpha beta gamma delta " + "end.]]",
    "We looked at the log. The import stops at line nine.",
    "\n".join(12 * ["- one item with a few words in it"]),
    60 * "Short. ",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_the_house_sets_the_measure() -> None:
    """`max_words` is the number of words that is still fine."""
    text = "one two three four five six seven."
    assert matches(CHECK, letter(text), max_words=7) == []
    assert len(matches(CHECK, letter(text), max_words=6)) == 1


def test_advice_says_where_to_stop() -> None:
    """The joint nearest the middle is named."""
    text = "We looked at the log that you sent and it stops at line nine because the bank has changed it."
    assert "A full stop before “and it stops" in matches(CHECK, letter(text), max_words=12)[0].advice
