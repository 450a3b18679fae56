"""tone.hostile: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.hostile import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "If you [[write to us in that tone again, we will]] block your address.",
    "I [[have had quite enough of your games]].",
    "[[Any more of this and you will hear from our lawyers]].",
    "[[You are a liar]] and we both know it.",
    "I'm [[sick of your constant moaning]].",
    "[[Threaten me again and you can look for another dentist]].",
    "[[Your behaviour is beneath contempt]].",
    "[[What kind of person leaves a flat]] like that?",
    "[[You disgust us]].",
    "[[Don't you dare call my staff]] incompetent.",
    "[[Get your facts straight]] before you accuse us.",
    "[[You're just after free money]], aren't you?",
    "[[Go ahead and sue]], [[see how far you get]].",
    "[[Customers like you]] are the reason we put up signs.",
    "The tone of my last letter was wrong and I'm sorry for it.",
    "Someone pretended to be you; they are a liar, not you.",
    "The wasps are disgusting, I agree, and the man comes at four.",
    "Your complaint is right, and it made us change the rota.",
    "We will block the number that keeps calling you.",
    "The court hearing is on the 4th; our lawyers will send you the papers.",
    "I would be ashamed of such a parcel too: it's our packing.",
    "[[This is ridiculous]], [[stop wasting our time]].",
    "[[You people]] are impossible.",
    "[[Are you stupid]]?",
    "[[Spare me the excuses]].",
    "[[How dare you]] ask for that?",
    "Honestly, [[shut up]].",
    "That delay is ridiculous and it is our fault.",
    "You are not stupid at all: the page is badly made.",
    "A hostile takeover notice was sent to all shareholders.",
    "Thank you for your kind words.",
    "We must stop wasting your time, so here is the key.",
    "Does the error go away when you restart?",
    "Get lost and [[take your business elsewhere]].",
    "[[You are a liar]] and everyone here knows it.",
    "[[We are sick of your constant whining]].",
    "[[One more word and we will see you in court]].",
    "[[Only an idiot would]] plug it in like that.",
    "[[People like you]] are the reason we have rules.",
    "[[Don't you ever speak to my staff like that]] again.",
    "[[Your complaint is a pathetic attempt to get free stuff]].",
    "We will [[make sure you never rent a car]] in this town again.",
    "[[Shame on you]].",
    "[[I hope your new provider enjoys dealing with you]]. [[Good riddance]].",
    "[[You must be out of your mind]] to ask for that.",
    "This conversation is a joke [[and so are you]].",
    "[[Try that again and you'll regret it]].",
    "[[You're nothing but trouble]].",
    "[[Keep your money]], [[we don't want customers like you]].",
    "Four weeks without an answer is ridiculous, and it's our doing.",
    "I'm sorry you were called a liar, that was out of order.",
    "The killer process was stopped and the log is clean.",
    "If the other party threatens you, please call the police.",
    "It was a stupid bug of ours and it's fixed.",
    "I must ask you not to shout at the staff; we want to help you.",
    "We have closed the account as you asked. All the best!",
    "The court date is on the 4th, and our lawyer will join you.",
    "Your neighbours complained about the noise; could you turn it down after ten?",
    "That printer is a nightmare, I agree. A new one is ordered.",
    "I disagree with the review, but you're right about the stairs.",
    "We can't take the bike back, as the frame is bent. A repair would cost 40.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)
