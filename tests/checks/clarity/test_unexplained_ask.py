"""clarity.unexplained-ask: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.unexplained_ask import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "[[Please provide your tax number]].",
    "[[We need a copy of your birth certificate and two witnesses]].",
    "[[Send me your bank statements of the last six months]].",
    "[[Kindly submit proof of address]].",
    "[[You must upload a selfie with your ID]] today.",
    "[[Your passport is required]].",
    "[[Could you give us remote access to your computer]]?",
    "Good morning. [[Please fill in form B-12 and return it]].",
    "[[Please photograph the serial numbers of all devices]].",
    "[[We require your medical records]].",
    "[[We require all medical records since birth]] before we go on.",
    "[[Please disable your firewall and open port 8080]].",
    "A paper that lets you travel is ready: bring your passport and a photo.",
    "Please send a copy of your passport, because the airline prints its number on the ticket.",
    "To refund you in cash, the bank wants to see your ID. Could you bring it?",
    "Which colour would you like?",
    "Please send me your order number.",
    "We need your date of birth so that we can find the right file.",
    "Could you send two photos of the crack? From those I can tell whether the glass is safe.",
    "Please don't send your password.",
    "The court asks for proof of address. Could you upload a bill?",
    "Could you give me access to your site for an hour? I can then find the page that stops it.",
    "Your passport is here at the desk.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
