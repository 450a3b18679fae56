"""Checks of care on lines of a letter whose customer's words are not known."""

from __future__ import annotations

import pytest

from guardian.checks.care.asks_favour import CHECK as ASKS_FAVOUR
from guardian.checks.care.non_apology import CHECK as NON_APOLOGY
from guardian.checks.care.over_apology import CHECK as OVER_APOLOGY
from guardian.checks.care.self_absorbed import CHECK as SELF_ABSORBED
from guardian.checks.care.understands import CHECK as UNDERSTANDS
from guardian.checks.check import Check
from tests.checks.flagged import assert_flags

CASES = [
    (OVER_APOLOGY, "[[Words cannot express how sorry we are about the]] smudge on the menu."),
    (OVER_APOLOGY, "I am sorry about the smudge on the menu; a fresh print leaves today."),
    (SELF_ABSORBED, "[[Our bakery has won three medals, and we are proud of our tradition.]]"),
    (SELF_ABSORBED, "Our bakery has baked your cake again, and it is on its way."),
    (NON_APOLOGY, "We are [[sorry that your hopes for the garden were not met]]."),
    (ASKS_FAVOUR, "[[It would help me a lot if you mentioned my name to my manager]]."),
    (UNDERSTANDS, "[[You wrote that the organ only hums when the heating is on]]."),
]


@pytest.mark.parametrize(("check", "case"), CASES)
def test_cases(check: Check, case: str) -> None:
    """Exactly the bracketed words are marked."""
    assert_flags(check, case)
