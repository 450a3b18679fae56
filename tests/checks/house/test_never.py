"""house.never: what must not be sent, as the configuration lists it."""

from __future__ import annotations

import pytest

from guardian.checks.check import Action
from guardian.checks.house.never import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[Lorem ipsum]] dolor sit amet.",
    "Here comes [[LOREM IPSUM]] text.",
    "The text is [[lorem\nipsum]].",
    "Lorem is a word, ipsum another.",
    "Your lamp leaves today.",
    "Loremipsum is our dog.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Whole phrases only."""
    assert_flags(CHECK, case)


def test_it_holds() -> None:
    """Whatever the letter is like otherwise."""
    assert CHECK.action is Action.HOLD
