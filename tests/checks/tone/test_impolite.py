"""tone.impolite: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.impolite import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[Why are you asking me about the]] organ?",
    "[[If you bothered to read the label]], you would know.",
    "[[Must you copy the mayor into]] every mail?",
    "I [[can't be bothered to read]] nine pages about a hedge.",
    "[[Don't call us, we'll call you]].",
    "[[Take it or leave it]].",
    "[[I don't see why I should explain the fare]].",
    "It would help if you could send a photo of the hinge.",
    "May I ask why you are calling from another number?",
    "No, you needn't bring anything.",
    "We can call you at six, if you like.",
    "[[Send the papers]].",
    "[[Read the contract]].",
    "[[Then call someone else]].",
    "[[No]]. [[We don't do that]].",
    "[[What do you want]]?",
    "[[I need the number now]].",
    "[[That is wrong, look again]].",
    "[[Whatever]]. [[Do what you like]].",
    "You'll have to wait, [[period]].",
    "[[Don't call me again about this]].",
    "[[Look it up yourself]].",
    "[[Why can't you just bring it in]]?",
    "[[Fix it and come back]].",
    "[[I said no]].",
    "Send the papers when it suits you, there's no rush.",
    "No, you don't need to call; it's all done.",
    "If it stops, start again from step two and tell me what you see.",
    "What do you want us to do with the old boiler? We can take it along.",
    "Look again at page two: the code is at the bottom.",
    "You don't have to wait: the desk is open all night.",
    "Why the van was late I can't say yet, but I've asked.",
    "Don't bother sending the receipt, the card number is enough for me.",
    "[[Why did you even open it before]] reading the label?",
    "[[Read the contract]]. It's all there.",
    "[[What do you expect me to do]] about it?",
    "[[I don't have all day for this]].",
    "[[Fill in the form properly this time]].",
    "[[I'm not your secretary]], [[look it up]].",
    "[[What is so hard to understand about]] the opening hours?",
    "[[Can't you read]]? The sign says closed.",
    "[[Stop asking and wait]].",
    "[[Give me the number, now]].",
    "And [[what exactly is your problem]]?",
    "[[This is not a hotel]] reception. [[Find your own key]].",
    "[[Next time, spell your name right]].",
    "[[Just send it already]].",
    "[[Who told you that you could]] park there?",
    "Could you tell me why you opened it, so that I can note the reason?",
    "No problem at all, the booking is moved.",
    "Please send the number when you have it, then I can look right away.",
    "Send the log whenever you have time, I'm here till six.",
    "Why not come by on Friday? The new beans arrive then.",
    "No, sadly the pool is closed on Sunday, but the lake is open.",
    "Open the lid, press the red button and wait for the click.",
    "What would you like me to do with the old one?",
    "Next time just ring me, I'm at the desk from eight.",
    "Give me a day and I'll have the answer.",
    "I wonder why the scan failed; could you try the other slot?",
    "Call us if it happens again, day or night.",
    "The form has two pages; the second one is often missed.",
    "Look out for a blue envelope, it holds the new card.",
    "[[Why didn't you just read the manual?]]",
    "[[Send the log]]. [[Now would be good]].",
    "[[I'm not a mind reader]].",
    "Could you tell me which manual you have?",
    "Could you send me the log? Then I can look at it today.",
    "No problem, I have changed it for you.",
    "Please send the log when you have a minute.",
    "Open the flap, wipe the glass and close it again.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
