"""tone.impatient: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.impatient import CHECK
from tests.checks.flagged import assert_flags, both_ways, letter, matches

CASES = [
    "[[For the umpteenth time]], the gate is shut at six.",
    "The rules of the tombola were [[explained on several occasions]].",
    "[[Just give me a yes or a no]] about the piano.",
    "[[Same question, same answer as on Friday]].",
    "[[Are we done here?]]",
    "[[You've had the form since Easter]].",
    "[[Could you decide already]] which tiles you want?",
    "For the third time this season the roof let you down, and I am ashamed of it.",
    "Will you be there by noon? There is no hurry.",
    "You have had the fever since Sunday, so rest first.",
    "Please read the leaflet before you take the syrup.",
    "[[I have told you this three times now]].",
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
    "[[I have explained this to you three times now]].",
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
    "[[I have now explained the booking rules to you on three separate occasions]].",
    "We have [[been round this loop]] often enough.",
    "[[How long does it take to scan one page]]?",
    "[[You've had the form since March]]; what is keeping you?",
    "Do I need to [[draw you a picture]]?",
    "[[This is the fourth mail from you this week on the same]] lamp.",
    "It has been [[answered, twice]], by two different people.",
    "I'd be grateful if we could stop [[going in circles]].",
    "[[As you would know from my first letter]], the deposit is not included.",
    "Once more from the beginning, since it evidently [[didn't sink in]].",
    "I already sent the quote twice, [[what more do you want]]?",
    "It's been nine days. Nine. A yes or no [[cannot be that difficult]].",
    "[[As stated in my mail, and in the one]] before it, the hall is booked.",
    "I'm [[getting tired of asking for the same two]] numbers.",
    "We [[can only say the same thing so many times]].",
    "[[Can you please just upload the picture so I can close]] this?",
    "Honestly, [[how many reminders does one form need]]?",
    "[[Your question was answered on Monday]], on Tuesday and again this morning.",
    "[[We would all be finished by now if you had replied on time]].",
    "[[I am not going to say it a fourth time]].",
    "Please tick one of the boxes. One. It [[is not that hard]].",
    "[[Right, last attempt]].",
    "I have written to the landlord three times and will ring him on Friday.",
    "How long does the scan of a page take on your machine? Ours needs a minute.",
    "You have waited since March, and that is far too long.",
    "Please take all the time you need to decide.",
    "I have not got your form yet; would Friday suit you?",
    "You have been told two different things, and that is our mistake.",
    "Could you upload the picture when you have a moment? Then I can close this for you.",
    "I sent the quote twice, once by post and once by mail, so that you have it in both places.",
    "We have been waiting on the supplier for weeks too.",
    "With or without breakfast? Both are fine.",
    "You will have an answer from me by noon, it is one line after all.",
    "The floor plan will be ready before Christmas.",
    "The same mistake was in version two, and it's ours.",
    "You have ample time to find the receipt, until the end of June.",
    "I had expected an answer from the bank by now and will call them again.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_advice_says_the_thing_itself() -> None:
    """What came after the reminder is kept as the better wording."""
    found = matches(CHECK, letter("As I already told you, the refund takes five days."))
    assert "To sum up: the refund takes five days." in found[0].advice


# Whole replies: to whom, and what; such words are the fault in a letter that does nothing.
UNHELPED = [
    (
        "Could you please let me know whether my documents are complete now?",
        (
            "They'd be complete if they were complete. Everyone gets a letter, and everyone but you waits for "
            "it.\n\nAdmissions"
        ),
    ),
    (
        "Could you tell me again which of the two keys is for the cellar?",
        "Hi,\n\nthe small one. We have had the keys conversation.\n\nConcierge",
    ),
    (
        "Do I send the originals or copies?",
        "Copies!! As on the list you were handed, read out and signed.\n\nOffice",
    ),
    (
        "Do you have any news?",
        "No. News would reach you.\n\nImmigration",
    ),
    (
        "How do I book the laundry room? My neighbour showed me but I forgot.",
        "You've been shown. It has not changed since.\n\nCaretaker",
    ),
    (
        "I'm still a bit confused about which tram I take from the station.",
        (
            "Dear Ms. Moss,\n\nthe 4. One looks at the front of the tram, there's a number on it. I have "
            "answered this in both my mails.\n\nGuesthouse"
        ),
    ),
    (
        "Just to be sure: the workshop starts at 9, not 9:30?",
        (
            "Nine. It said nine in the invitation, nine in the reminder and nine in the reminder of the "
            "reminder.\n\nEvents"
        ),
    ),
    (
        "Sorry, I need to ask once more: is the appointment in the old or in the new building?",
        "New. As the last two times.\n\nClinic",
    ),
    (
        "We would like to know when the surveyor comes, it has been two weeks.",
        (
            "Dear Family Roth,\n\nwe've many houses and one surveyor. Nobody gets measured sooner for "
            "asking.\n\nSurvey Office"
        ),
    ),
    (
        "What was the Wi-Fi name again?",
        "On the card. By the door. Where you found it last night.\n\nHotel",
    ),
    (
        "Would it be possible to have a short call about the changes? I'm getting a bit lost.",
        "Hello Erin,\n\nchanges 1 to 9 are numbered 1 to 9. A call would be me reading them out.\n\nAgency",
    ),
]
# And such words beside help, or a plain answer to a plain question.
HELPED = [
    (
        "Hi, sorry to chase, but I haven't had the contract yet?",
        (
            "Hi Neil,\n\ncontracts leave us on Thursdays, and yours did, but to the old address. I've just sent "
            "it to the new one."
        ),
    ),
    (
        "Could you change the date of the workshop again, to the 20th?",
        "Hi Carla,\n\ndone: the 20th. The 12 and the 15 are free again, so nobody has lost a place.",
    ),
    (
        ("I don't understand the heating instructions, it still doesn't get warm. Can you explain it once more?"),
        (
            "Dear Mrs. Bloch,\n\ngladly. First the valve under the sink, a quarter turn; then press the green "
            "button until it hums; then the dial to 3. If it stays cold, I come by at five."
        ),
    ),
    (
        "Any idea yet when the plumber might come?",
        ("Dear Ms. Rhys,\n\nhe is at the place before yours and says half past three. I'll ring you when he sets off."),
    ),
    (
        "Hi, could we go through the offer once more before I sign?",
        "Hi Ben,\n\nof course. I'll call you at five and we go through it line by line.",
    ),
    (
        "Just to be sure: the workshop starts at 9, not 9:30?",
        "Hi Gus,\n\nyes, nine. Coffee from half past eight.",
    ),
    (
        "I'm sorry, I don't understand what you mean by \"counter-sign\". Could you explain?",
        (
            "Dear Mr. Bloom,\n\nsorry, that's our jargon: I sign first, then you put your name below mine on "
            "page 4 and send it back. That's all."
        ),
    ),
    (
        "Which entrance was it?",
        "The east one, by the fountain.\n\nGala team",
    ),
    (
        "Has it stopped raining there?",
        "Not yet, sadly.\n\nHut",
    ),
    (
        "How much is the deposit?",
        "Hi,\n\ntwo months' rent.\n\nInes",
    ),
    (
        "Has my order shipped?",
        "Hi Pat,\n\nyes, this morning.\n\nLogistics",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
