"""clarity.wall-of-text: paragraphs without a break."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.wall_of_text import CHECK
from tests.checks.flagged import matches
from tests.checks.overlap import assert_fires, whole

_LINE = "The path to the lake starts behind the house. "
CASES = [
    "[[" + 20 * _LINE + "]]",
    "Hello Ada,\n\n[[" + 16 * "Your seat by the window is kept for the whole day. " + "]]\n\nMira",
    "Short.\n\n[[" + 30 * "We looked at it again. " + "30 times]] and more.",
    10 * _LINE,
    "\n\n".join(20 * [_LINE]),
    "\n".join(20 * ["- " + _LINE]),
    "Hello Ada,\n\nyour seat is kept.\n\nMira",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged when a paragraph is too long."""
    assert_fires(CHECK, case)


def test_the_house_sets_the_measure() -> None:
    """`max_words` is the number of words that is still fine."""
    assert matches(CHECK, whole("one two three four five six"), max_words=6) == []
    assert len(matches(CHECK, whole("one two three four five six"), max_words=5)) == 1
