"""answer.asks-to-wait: what it praises, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.asks_to_wait import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[Please bear with me]] until Thursday noon, the lab needs two days.",
    "[[Give us until]] tomorrow evening and you will have the figures.",
    "[[Bear with us]] until Monday, please.",
    "[[Please be patient]]: on Friday at ten it is done.",
    "[[Please wait]] until tomorrow before you try again.",
    "[[Allow me a day]] to find the box; I write on Friday.",
    "I'd [[ask you to wait]] until 5 May.",
    "[[Please give me two]] hours, I ring you at six.",
    "Please bear with us.",
    "You need not wait, it is done.",
    "It is ready on Monday.",
    "We waited for you until ten.",
    "The waiting room is on the second floor and opens at nine.",
    "I can't wait to see it on Friday.",
    "Sorry that you had to wait until Monday.",
    "Hold the key down for five seconds.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
