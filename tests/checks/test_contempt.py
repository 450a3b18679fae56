"""The scores of contempt and irony: signs that are no findings, but put one text above another."""

from __future__ import annotations

import pytest

from guardian.checks.check import Check
from guardian.checks.insight import read
from guardian.checks.tone import condescending, dismissive, hostile, sarcastic
from tests.checks.overlap import whole


def score(check: Check, text: str) -> float:
    """The check's score for a letter of these words."""
    assert check.score is not None
    return check.score(read(whole(text)), check.options())


PAIRS = [
    (dismissive.CHECK, "What drivel. Go read a book about bees.", "The hive is weak, because the queen is old."),
    (dismissive.CHECK, "Same old rant about the ferry. Yawn.", "The ferry was late, and I see why that annoys you."),
    (dismissive.CHECK, "Wrong. Try counting the tiles again.", "I count 40 tiles; could you tell me your number?"),
    (condescending.CHECK, "Do your homework, pal. You clearly can't read a map.", "The map is wrong at the bridge."),
    (
        condescending.CHECK,
        "You people never understand how a loan works, do you?",
        "A loan has two parts: sum and rate.",
    ),
    (sarcastic.CHECK, "Gee, another fee. How thoughtful!", "There is another fee of five pounds."),
    (sarcastic.CHECK, "Yeah right, I'm sure the drill broke itself... magic!", "The drill broke on the second day."),
    (hostile.CHECK, "Stupid fools like your lot ruin every garden.", "Slugs ruin many a garden."),
]


@pytest.mark.parametrize(("check", "bad", "good"), PAIRS)
def test_order(check: Check, bad: str, good: str) -> None:
    """The worse text has the higher score, and both are shares."""
    assert 1.0 >= score(check, bad) > score(check, good) + 0.1 >= 0.1
