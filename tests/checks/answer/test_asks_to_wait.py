"""answer.asks-to-wait: what it praises, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.asks_to_wait import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[Could you hold off until]] Wednesday?",
    "May I [[ask for your patience]] until the 4th?",
    "[[Let me have until tonight to]] find the file.",
    "[[Could you hold off until]] Tuesday? The lab needs that long.",
    "I'd [[ask you for patience]] until the 14th, then the glass is here.",
    "If you can [[give me till]] five, I will have the figures.",
    "[[Would you mind waiting another two days for the]] stamp?",
    "[[Hang in there until]] Friday, the part is on the ship.",
    "[[Let me have until tomorrow noon]] to check with the driver.",
    "I need one more day to compare the two bills; [[please wait]] for my letter on Thursday.",
    "It takes us three days to dry the wood, so I have to [[ask you to be patient]] until then.",
    "[[We need a week for the tests]]. Thank you for your [[patience until the 8th]].",
    "Please don't order a new one yet; [[give us 24]] hours.",
    "You needn't wait, it is done.",
    "Thank you for waiting so long.",
    "We can't wait to see you on Friday!",
    "You waited three weeks, and that is too long.",
    "The library is open until eight.",
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
    "[[Please give us until]] Monday to find out.",
    "[[Please allow ten working days]] for the money to show up.",
    "Kindly [[hold tight for]] about 20 minutes.",
    "Could I [[ask for your patience]] until next Wednesday?",
    "[[Just a sec]], I'm checking.",
    "Please wait.",
    "Bear with us.",
    "I can't wait to see the photos.",
    "We waited for you at the door.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
