"""tone.shouting: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.shouting import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "[[DO NOT]] reply to [[this!!!]]",
    "You [[HAVE TO]] restart it FIRST!",
    "[[PLEASE READ THE WHOLE MESSAGE BEFORE YOU CALL]].",
    "It can [[NOT BE RETURNED!!!]]",
    "Please do not reply to this message.",
    "The USB port shows ERROR 503 on the HP LASERJET.",
    "It works again, enjoy!",
    "Please do NOT restart it yourself.",
    "How wonderful!!!",
    "OPENING HOURS\nWe open at nine.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_advice_is_the_calm_sentence() -> None:
    """The better way is the same sentence without the noise."""
    found = matches(CHECK, letter("PLEASE READ THE WHOLE MESSAGE BEFORE YOU CALL US AT HQ!!!"))
    assert "“Please read the whole message before you call us at HQ.”" in found[0].advice


def test_words_that_are_always_capitals() -> None:
    """A house's own capitals can be named."""
    text = "You get ALL OPEN with this card!"
    assert len(matches(CHECK, letter(text))) == 1
    assert matches(CHECK, letter(text), allowed=("ALL", "OPEN")) == []
