"""tone.impolite: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.impolite import CHECK
from tests.checks.flagged import assert_flags, both_ways

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
    "[[What do you expect me to do about it?]]",
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
    "Invoice number. [[Now]].",
    "[[That's for you to sort out, not for us]].",
    "[[Who told you to open the]] casing?",
    "I've [[no idea what you're on about]].",
    "Your mail [[makes no sense whatsoever]].",
    "[[No receipt, no refund, no discussion]].",
    "[[Fill it in properly next time]].",
    "[[Get yourself a decent phone]] and it'll work.",
    "I've got forty people in the queue so [[make it short]].",
    "[[Sign here and stop asking]].",
    "[[You are in the wrong queue]].",
    "[[What's this supposed to be]]?",
    "[[Huh]]? Which parcel?",
    "[[Google is your friend]].",
    "[[I'm a vet, not a psychologist]].",
    "[[You'll get it when you get it]].",
    "[[Don't ask me, I only work here]].",
    "[[The answer's no]]. [[Bye]].",
    "[[Your problem, your solution]].",
    "[[Nobody has time for that on a Friday]].",
    "We open at nine, [[not when you feel like it]].",
    "Come back whenever you like, the key is at the desk.",
    "I'm not sure what you mean by the second point; could you tell me more?",
    "We close at six, and I can stay longer if that helps.",
    "Fill in the first page only, we do the rest.",
    "Where is your form now? If it is at the shop, I'll fetch it.",
    "You are in the right queue, it moves fast today.",
    "If you don't like it, send it back within 30 days and we refund it.",
    "I can't help you there myself, but Ana can, and she will call you at four.",
    "Nobody told you to come early, and we should have.",
    "What's this part called? I would like to order it for you.",
    "The rest is up to the lab, and they promise Tuesday.",
    "Not now, but in spring we will have it again in green.",
    "We're a bank and a post office in one, so you can leave the parcel here.",
    "Write to me or call, as you like.",
    "Save yourself the stamp and scan it, the mail is enough for us.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


# Whole replies: to whom, and what; such words are the fault in a letter that does nothing.
UNHELPED = [
    (
        "Can you confirm you received my application? I sent it on Friday.",
        "Everyone who applies gets a confirmation. Wait. And one mail per person will do.\n\nHR",
    ),
    (
        "Excuse me, I think I left my scarf in seat 14C, could you check?",
        "We fly planes. Scarves, see Lost Property.\n\nAirline",
    ),
    (
        "Hello, I ordered two tickets but would need three now. Is that possible?",
        ("Hello,\n\ntwo were ordered, so two it is. Counting guests before one orders has proved useful.\n\nVarieté"),
    ),
    (
        "Hello, I wanted to check whether the class on Tuesday has space.",
        "There is a website for that. There has been since 2009.\n\nDance studio",
    ),
    (
        "Hello, I would like to order 2 kg of flour, type 550.",
        "And where to? Clairvoyance isn't on our list of services.\n\nMühle",
    ),
    (
        "Hello, I'd like to change the name on my booking.",
        "Names are not changed like socks. Form on the site.\n\nTours",
    ),
    (
        "Hello, do you also repair zips on rucksacks? And roughly what would it cost?",
        "Depends on the zip. Bring it or leave it.\n\nSattlerei",
    ),
    (
        "Hello, our water pressure has been low since Tuesday. Who do I contact?",
        "Not us. The number is on your bill, presumably.\n\nGemeinde",
    ),
    (
        "Hi! How long does it take to get a parking permit?",
        "As long as it takes you to fill in a form correctly.\n\nPermits",
    ),
    (
        "Hi, I tried to reach you by phone. When is a good time?",
        "When the phone is picked up.\n\nPractice",
    ),
    (
        'Sorry, what does "subject to availability" mean for us?',
        "That you get it if it's there. What else.\n\nReservations",
    ),
]
# And such words beside help, or a plain answer to a plain question.
HELPED = [
    (
        "Could we move our meeting from 2 to 3?",
        "Hi Ute,\n\n3 is fine. I've changed the invitation.",
    ),
    (
        "Hi, I was wondering if you have any vegetarian options for 12 people on the 9th?",
        (
            "Dear Mr. Soto,\n\nwe do: a lentil stew, a gratin, and salads. If you give me the number by the 5th, "
            "I'll put it all on one long table."
        ),
    ),
    (
        "How do I get to your workshop from the station?",
        ("Hi Lars,\n\nten minutes on foot: out at the back, along the canal, second bridge. Bus 4 stops at the door."),
    ),
    (
        "Hi, I've attached the form, is it all right like this?",
        (
            "Hello Dora,\n\nnearly: page two is still empty. Please fill in the two dates there and sign, then "
            "it goes through today."
        ),
    ),
    (
        "Hi, is there an adapter for the older model?",
        "Hi Tom,\n\nthere is, for 12 euros; I have put one aside at the till.",
    ),
    (
        'I\'m not sure what you mean by "net weight". Could you explain?',
        "Hello Ada,\n\nthat's the weight without the packaging: of the 500 g, 430 g are olives.",
    ),
    (
        "Could you recommend a hike for kids of six and eight?",
        "Hi Jon,\n\nthe otter path: 4 km, flat, with a ferry you pull yourselves. Boots aren't needed.",
    ),
    (
        "To whom should I address it?",
        "To Ms. Berger.\n\nPersonnel",
    ),
    (
        "Does the class have space?",
        "Yes, two places.\n\nStudio",
    ),
    (
        "Is the sauce spicy?",
        "A little.\n\nKitchen",
    ),
    (
        "Which colour do you have?",
        "Blue and grey.\n\nShop",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
