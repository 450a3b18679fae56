"""care.hollow-empathy: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.hollow_empathy import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[I do get how maddening]] this is. Even so, rules are rules.",
    "[[I truly sympathise]] with your situation. The fee is still due.",
    "Believe me, [[we know how stressful]] a move is. That said, we can't change the date.",
    "Gosh, a burst pipe at Christmas, how awful. Turn the tap under the sink, I'm with you in an hour.",
    "I know that feeling only too well! Your seat on the 14:10 is booked.",
    "It's heartbreaking to lose a pet. We come for him whenever you like, and there is no hurry.",
    "I would be furious as well. The fee is struck out.",
    "I do get how maddening this is. I've put you first in line for tomorrow.",
    "I can hear that you're upset. Let me ring you at four and go through it with you.",
    "[[I understand how upsetting this is]], but our terms are clear.",
    "[[We appreciate how much]] the trip means to you. Unfortunately the date cannot be changed.",
    "[[I can imagine how stressful that was]]. However, fees are non-refundable.",
    "[[We truly care]]. Nevertheless the warranty has expired.",
    "I hear you, and [[I totally get it]]. Sadly nothing can be done.",
    "[[Your anger is understandable]]. Claims must be filed within ten days according to our policy.",
    "I [[feel your pain]]! It is not possible to make exceptions.",
    "[[We realise how let down]] you feel. No exceptions are made.",
    "I [[feel for you]]! Deposits are not refundable under any circumstances.",
    "I understand how upsetting this is. I have cancelled the fee, and the letter goes out today.",
    "I realise how cross you are. The road was flooded; the van comes tomorrow at eight.",
    ("I know how important the date is to you. I can't move the fitter, so I have booked another firm for Tuesday."),
    "I understand your worry. Would you send me a photo of the crack?",
    "We know how much the dog means to you. You can bring her; the room has a balcony.",
    "The date cannot be changed.",
    "Unfortunately the fee is due; the reason is that the court set it.",
    "I can imagine how stressful that was. The money is back on your card.",
    "I understand how annoying this is. Please press the button for ten seconds.",
    "[[I appreciate that the fee came as a shock]]; nonetheless it is payable by the 30th.",
    "Sure, [[I'd be miffed as well]]. Can't do anything about it.",
    "While [[we share your sadness about the ruined wedding]] cake, claims must be made in the shop.",
    "[[Our hearts go]] out to you. The application is rejected.",
    "Much as I [[empathise]], my hands are tied.",
    "Naturally [[we can see why you'd be cross]], but the driver has to follow the route plan.",
    "I'm sure [[it was a bitter]] disappointment for the kids. Nevertheless, no ticket, no entry.",
    "As a mother myself I know [[what you are going through]]; still, the deadline has passed.",
    "[[I do get it]]. Really. Company rules, though.",
    "[[Nobody likes to wait in the cold]], we get that, but our schedule is our schedule.",
    "I appreciate the fee came as a shock. Shall I split it into three parts?",
    "I see where the confusion comes from: the page shows two dates.",
    "No parent wants to hear this: the place has gone, but Elm School has two left and I put his name down.",
    "Of course you miss the old dog park; the new one opens on Saturday by the mill.",
    "I'm sorry about your father. The account is now in your name, and nobody will write to him again.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
