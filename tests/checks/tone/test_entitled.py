"""tone.entitled: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.entitled import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "You [[could show a bit more appreciation]] for what we did.",
    "Frankly, [[you ought to be happy that we]] replied at all.",
    "[[We did not have to refund you]], you know.",
    "There are forty [[families who would take your flat tomorrow]].",
    "[[Not every hotel would have let you]] keep the room.",
    "[[A simple thank you would not kill you]].",
    "[[Consider yourself fortunate to]] be on the guest list.",
    "This was [[a favour and not something you can]] expect again.",
    "[[For nine euros a month you can hardly expect someone to answer]] the phone.",
    "[[After everything we have done for you]], a [[complaint is the last thing we expected]].",
    "[[I hope you realise how]] generous this offer is.",
    "[[Nobody is forcing you]] to be a member.",
    "You got a free upgrade [[and still you complain]].",
    "[[Other landlords would have charged you for that]].",
    "It [[is a privilege to shop here, not a right]].",
    "We think some [[gratitude is in order]].",
    "You're in luck, one table is left at eight.",
    "We're grateful that you told us so quickly.",
    "I'm happy to make an exception for the fee this time.",
    "You will be glad to hear that the part has come.",
    "There are forty families on the waiting list, so a place may take until May.",
    "Could you do me a favour and send the meter reading?",
    "It has been a privilege to look after your mother.",
    "You don't have to do anything, the refund runs by itself.",
    "As a thank you for your patience I have taken ten euros off.",
    "We are lucky to have neighbours like you.",
    "You're free to cancel at any time, at no cost.",
    "Other customers liked the longer cable, so I put one in.",
    "We would appreciate the form by Friday.",
    "The gift card is a small thank you for your loyalty.",
    "[[You should be glad we make]] an exception.",
    "[[A word of thanks would have been nice]].",
    "[[Plenty of people would love to have your place]].",
    "[[We were under no obligation to help]].",
    "I am glad we could make an exception.",
    "Thank you for staying with us through this.",
    "You are in luck: one place came free this morning.",
    "We would be grateful for the form by Friday.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
