"""tone.entitled: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.entitled import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[You could at least say that the]] soup was good.",
    "[[Where else would you get a room with a view]]?",
    "We owe you thanks and an apology.",
    "We deserved your anger.",
    "Do you know how much it cost you? We'll pay it back.",
    "[[We've been more than generous with you already]].",
    "[[Other landlords would have kept the whole deposit]].",
    "[[After everything we have done for you, a bad review is hard to take]].",
    "[[We do not have to offer this, you know]].",
    "Please [[bear in mind that this service is free]].",
    "[[You should count yourself fortunate that]] I even opened the file.",
    "[[I've gone out of my way]] for you and [[not a word of thanks]].",
    "[[I hope you appreciate how much trouble]] this has been for us.",
    "We made an exception for you, which [[we need not have done]].",
    "[[Considering what you pay]], [[that is more than fair]].",
    "You are [[getting a very good deal]] here, so [[I would not complain]].",
    "[[We expect a little loyalty after ten years of]] good service.",
    "[[I gave up my lunch break for this]].",
    "There's a waiting list of [[people who would take your slot at]] once.",
    "You owe us nothing; the repair is covered.",
    "You owe me no explanation, and the fee is gone.",
    "The visit was for nothing, so here is your fare back.",
    "This service is free for members and costs 10 for guests.",
    "We made an exception because of the strike and were glad to.",
    "You have been more than generous with your time.",
    "Other shops in town sell the same filter for less, for instance Wick & Son.",
    "There's a waiting list; you are third and I'll ring you.",
    "[[You could show a bit more appreciation for what we]] did.",
    "Frankly, [[you ought to be happy that we]] replied at all.",
    "[[We did not have to refund you]], you know.",
    "There are forty [[families who would take your flat tomorrow]].",
    "[[Not every hotel would have let you]] keep the room.",
    "[[A simple thank you would not kill you]].",
    "[[Consider yourself fortunate to]] be on the guest list.",
    "This was [[a favour and not something you can]] expect again.",
    "[[For nine euros a month you can hardly expect someone to answer]] the phone.",
    "[[After everything we have done for you, a complaint is the last thing we expected]].",
    "[[I hope you realise how generous]] this offer is.",
    "[[Nobody is forcing you]] to be a member.",
    "You got a free upgrade [[and still you complain]].",
    "[[Other landlords would have charged you for that]].",
    "[[It is a privilege to shop here, not a right]].",
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
