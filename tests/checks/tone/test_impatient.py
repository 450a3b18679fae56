"""tone.impatient: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.impatient import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "[[For the umpteenth time]], the gate is shut at six.",
    "The rules of the tombola were [[explained on several occasions]].",
    "[[Just give me a yes or a no]] about the piano.",
    "[[Same question, same answer]] as on Friday.",
    "[[Are we done here?]]",
    "[[You've had the form since Easter]].",
    "[[Could you decide already]] which tiles you want?",
    "For the third time this season the roof let you down, and I am ashamed of it.",
    "Will you be there by noon? There is no hurry.",
    "You have had the fever since Sunday, so rest first.",
    "Please read the leaflet before you take the syrup.",
    "[[I have told you this three times]] now.",
    "[[We discussed this at length on]] Tuesday.",
    "[[Again: the]] form has to be signed on both pages.",
    "[[As stated above and in both of my letters]], the part is not in stock.",
    "[[Like I said]], Thursday.",
    "[[You have asked me this before]].",
    "[[How much clearer can I make it]]?",
    "I [[can only repeat what I wrote last]] week.",
    "[[Please stop sending reminders]], it [[won't go faster]].",
    "[[I've been waiting for your papers since]] May, [[so hurry up please]].",
    "[[Can we please move on from this now]]?",
    "[[We do have other cases besides yours]].",
    "I [[don't have all day]].",
    "[[My answer hasn't changed since your]] last three messages.",
    "The course is in the first year free, then 4 a month.",
    "For the second time this month our courier let you down, and I am sorry.",
    "There's nothing new in the scan, which is good.",
    "You asked me this before and I never answered: yes, the hall is heated.",
    "We talked on Tuesday about the roof; here is the quote.",
    "Still waiting for the part? So am I; the maker says Friday.",
    "I said I'd write today, so here is where we are.",
    "Once more, thank you for the plums.",
    "[[As I already said]], the refund takes five days.",
    "[[Per my last email]], the form is on the website.",
    "[[How many more times do I need to explain this]]?",
    "[[Let me repeat myself]]: the lid has to be closed.",
    "[[For the last time]], please close the lid.",
    "To sum up what we have so far: the refund takes five days.",
    "As I said on the phone, I have booked the engineer for Monday.",
    "Once again, thank you for your patience.",
    "Please try it one more time and tell me what you see.",
    "For the second time this year we raise our pay.",
    "[[I have explained this to you three times]] now.",
    "[[As stated in our previous mail]], the office is closed.",
    "[[How often do I have to say it]]?",
    "[[Once more, since you keep asking]]: no.",
    "[[We already answered that]] question last week.",
    "[[Like I said before]], the ticket is not valid.",
    "Please [[read my earlier message again]], [[it's all in there]].",
    "[[I will not repeat myself]].",
    "[[Again, you need]] form B, not form A.",
    "[[For the tenth time]], the pool opens at nine.",
    "[[Sending the same question daily will not speed it up]].",
    "[[You asked this on Monday and the answer has not changed]].",
    "[[As you were told on the phone]], we do not deliver to islands.",
    "[[I thought I had made that clear]].",
    "[[Asking again won't change anything]].",
    "[[Kindly stop chasing us about this]].",
    "As we discussed on the phone, the fitter comes on Monday.",
    "Thank you again for waiting, the part is here.",
    "I'll say it again gladly: the code is on the back of the card.",
    "Please try once more and tell me what you see.",
    "To recap: the fee is waived and the card comes by post.",
    "As promised, here is the new invoice.",
    "You asked twice and got no answer; I'm sorry. The answer is yes.",
    "I have already told my colleague, so you need not call again.",
    "We have already sent the replacement, it should be there tomorrow.",
    "Once again, I'm sorry for the long wait.",
    "You wrote on Monday that the light blinks. Does it still?",
    "I wrote to you on Monday with the two dates; did that mail reach you?",
    "Let me repeat the number to be sure: 4471.",
    "No need to chase us, I'll write on Friday in any case.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_advice_says_the_thing_itself() -> None:
    """What came after the reminder is kept as the better wording."""
    found = matches(CHECK, letter("As I already told you, the refund takes five days."))
    assert "To sum up: the refund takes five days." in found[0].advice
