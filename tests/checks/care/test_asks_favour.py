"""care.asks-favour: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.asks_favour import CHECK
from tests.checks.flagged import assert_flags, both_ways, letter, matches

CUSTOMER = "The cot did not arrive and nobody answers, we waited all week. I am furious."

CASES = [
    "We're sorting it. A [[star or five would make Kevin]]'s day.",
    "We're still searching. By the way, a [[few kind words about us online go a long way]].",
    "Your claim is being checked. How would you [[rate this reply]]?",
    "While we sort it out, [[would you mind taking part in our little survey]]?",
    "It is with the lab. If you [[know anyone who needs a dentist]], [[send them our way]]!",
    "The fault isn't found yet. Would you [[give us a thumbs up on Facebook]]?",
    "We are looking into the bill. Do leave us [[five stars]] if you were happy with the chat.",
    "The parcel is being traced. [[Your opinion counts]]: [[tell us about your experience at the link]] below.",
    "The technician is informed. May we ask you to [[score our service]]?",
    "Still no news. [[Would you be willing to speak to a journalist about our clinic]]?",
    "Your leak is noted. Could you switch off the tap below the sink?",
    "Are you on the second floor?",
    "Could you put a sticker with your name on the box?",
    "Would you fill in the form, so that the lab can start?",
    "Please tell Kevin which lock it is.",
    "We're still searching. Could you send me a photo of the label?",
    "The complaint has been handed on. [[How did we do]]? Please [[rate us on Trustpilot]]!",
    "It is being checked. [[Tell your friends about us and earn ten euros]].",
    "We'll look at it. Could you [[leave us a review]]?",
    "Someone will call. Please [[take our short survey]].",
    "Noted. [[Follow us on Instagram]]!",
    "We are on it. [[May we quote you in our brochure]]?",
    "It is in the queue. Would you [[consider a small donation to our new wing]]?",
    "We will check. A five-[[star rating would make our day]].",
    "Thanks, noted. [[Subscribe to our newsletter]] for tips!",
    "Sorry about the stain. Could you send a picture of the label, so that we order the right cloth?",
    "I'm glad that the shoes fit. If you have two minutes, we'd love a review.",
    "Please send us the number on the box.",
    "The cot leaves today. Tell me if Friday is too late.",
    "Your donation was taken twice, and one is on its way back to you.",
    "Please confirm the address, then the van leaves.",
    "I have read your review and rang the shop at once.",
    "Could you tell your neighbour that the van comes at nine?",
    "The survey was sent by mistake, and you will not get another.",
    "Our chef has been [[nominated; a click from you brings him one step closer]].",
    "Our app is [[up for an award and we would love your support in the public vote]].",
    "[[Introduce a neighbour to our energy tariff]] and receive a month free.",
    "On a scale from 0 to 10, [[how likely are you to recommend us to a colleague]]?",
    "[[Your testimonial would look great on our new website]].",
    "Please [[give us a good score when the questionnaire reaches]] you.",
    "Be a star and [[tag us]] in your photos, the ticket is in the queue anyhow.",
    "[[Any chance you could review the hostel before checkout]]?",
    "Kindly [[revise your two-star verdict]], it's dragging our average down.",
    "[[Thank you in advance for a five-star review]]!",
    "Would you mind holding the phone closer to the router?",
    "I was told you left a review last night; thank you for being open about the cold soup.",
    "The review of your contract takes two days; you get it on Thursday.",
    "Could you share a screenshot of the page?",
    "The referral letter from your GP came on Monday.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


def test_silent_when_the_matter_is_settled() -> None:
    """A happy customer may be asked."""
    text = "Could you leave us a review?"
    assert matches(CHECK, letter(text, customer="It works again, thank you so much for the quick help!")) == []


# A customer, and a reply that does nothing for them: there the same words are the fault.
UNHELPED = [
    (
        "My deposit is still not back.",
        "it's being looked at. The flat is on the market again, so if you could show it to two or three people on "
        "Saturday, lovely!",
    ),
    (
        "The brakes squeal since your repair.",
        "the boss knows. By the way, Max (the lad at the till) is standing for town council. List 4!",
    ),
    (
        "Your app charges me since I cancelled.",
        "forwarded. Our rating slipped to 3.9 this month, it would take only a handful of kind people to lift it.",
    ),
    (
        "I was bitten by bedbugs in bed 12.",
        "cleaning is informed. We're looking for night owls who watch the desk for a free bed, know any?",
    ),
    (
        "The lift at the station is out for 3 weeks, I'm in a wheelchair.",
        "spare parts are on order. Our accessibility award jury still needs one person with a disability, could we put "
        "you down?",
    ),
    (
        "The heating engineer never turned up.",
        "the appointment was noted. On Sunday the town elects its craftsman of the year. You'll find us as number 7 on "
        "the list.",
    ),
    (
        "The roof still leaks.",
        "we have you on the list. Some firms in town have been bad-mouthing us online, and a good entry from you would "
        "set the record straight.",
    ),
    (
        "I cannot log in since Friday, all my work is in there.",
        "your ticket is number 20 in line. While you're waiting: a handful of questions on how you like us would help.",
    ),
    (
        "Your bus left 6 minutes early. I missed my exam.",
        "times are approximate. Our new line 9 needs signatures, and yours would count double as a student.",
    ),
    (
        "My mother's hospice bed arrived without side rails and the crew left.",
        "The rails are being looked into. In the meantime, would you put us forward for the Carers' Choice prize? "
        "Nominations close on Friday and every name counts.",
    ),
    (
        "Third week, no lift in the building. I'm on crutches.",
        "lift is with the maintenance people. One thing from my side: the residents' board elects its chair on "
        "the 9th and I could use your cross next to my name.",
    ),
    (
        "The violin came with a crack along the belly.",
        "we've seen the pictures. Would it be all right if the pretty one, with the case open, went up on our "
        "profile? Players like to see where our instruments end up.",
    ),
    (
        "The physio double booked me, I sat there for an hour with my hip.",
        "double bookings do occur. On your way out last time you said how much you like Jens; he would be over "
        "the moon to read that where other patients look.",
    ),
    (
        "My e-reader freezes on page 1 since your update.",
        "the developers know. We'd be thrilled if you joined our beta circle, you'd get each version a week "
        "before the others and tell us what breaks.",
    ),
    (
        "My rental car broke down on the A9 and I am still standing in the lay-by. The hotline hangs up.",
        "roadside help has been told.\n\nHow did you like picking up the car? Two minutes of your time decide "
        "whether our Lyon team gets its quarter bonus: www.wheely.fr/say",
    ),
    (
        "the dishwasher you sold me has flooded the kitchen. the floor is coming up",
        "the technician rings you in the coming days. Afterwards you get a short form. We would be glad of full "
        "marks, since our shop is measured by them.",
    ),
    (
        "Order 8123: wrong size again, the second exchange. The christening is on Sunday.",
        "please return it with the slip. Our intern is writing her thesis about shoppers and would love to ring you "
        "for a quarter of an hour. Which evening suits you?",
    ),
    (
        "My prescription was filled wrong, twice the dose. I felt dizzy for a week.",
        "the pharmacist will ring. We are proud of 4.9 on the map, and one voice like yours would bring us back to "
        "it. Would you find a minute?",
    ),
    (
        "I'm still without heating, it's 12 degrees in here.",
        "a fitter is being looked for.\n\nTenants of the year are elected again! Put forward a neighbour, three "
        "lines will do, by the 30th.",
    ),
]
# The same customers, and replies that help.
HELPED = [
    (
        "The lift at the station is out for 3 weeks, I'm in a wheelchair.",
        "the part comes on Tuesday, and the lift runs from Wednesday. Until then a taxi takes you to Central for free: "
        "ring 555 0133 an hour before. Could you tell me if the ramp there works for you?",
    ),
    (
        "My kid comes home hungry from your daycare every day.",
        "I sat with him at lunch today: he gets too little time. From tomorrow he eats in the first group. Could you "
        "write me what he likes?",
    ),
    (
        "My suitcase is still missing, day 6.",
        "it's in Doha, I've seen the photo of the tag. It lands tonight at nine and a driver brings it before noon. "
        "Could you tell me how many stickers it has, so that he takes the right one?",
    ),
    (
        "My mother's hospice bed arrived without side rails and the crew left.",
        "the rails were on the second van. Sunil brings them at three and fits them. Would you put a chair by the "
        "bed, so that he can reach both sides, and tell me whether three suits you?",
    ),
    (
        "The violin came with a crack along the belly.",
        "a crack along the belly means it was dropped. Please take three photos for the carrier: the box, the "
        "case open and the crack with a coin beside it. With those they pay within a week, and another violin "
        "leaves here tomorrow.",
    ),
    (
        "The physio double booked me, I sat there for an hour with my hip.",
        "an hour on a bad hip, that was our diary's fault. Jens comes to your house on Thursday at six, without "
        "charge. Could you tell him then which exercises made it worse?",
    ),
    (
        "My e-reader freezes on page 1 since your update.",
        "it's the dictionary that hangs. Take it off under Settings > Words and the book opens. Version 4.2.1 is "
        "out on Wednesday; if you'd rather not wait, I can send you the beta today.",
    ),
    (
        "My rental car broke down on the A9 and I am still standing in the lay-by. The hotline hangs up.",
        "the tow truck left Mâcon at 16:10 and reaches you by five. Ring me on 0612 if it doesn't. Could you tell me "
        "what the display showed, so that the mechanic brings the right part?",
    ),
    (
        "the dishwasher you sold me has flooded the kitchen. the floor is coming up",
        "please turn off the water under the sink. Our technician comes at 4 today. Photograph the floor from both "
        "sides, our insurer needs that, and fill in the short form attached; they pay the floor.",
    ),
    (
        "No water on the third floor since morning.",
        "a valve broke in the cellar. The plumber is at it and you have water by two. Could you do me a favour and "
        "tell the Berndts next door? I can't reach them.",
    ),
    (
        "The tour bus left my husband at a motorway stop.",
        "a taxi picks him up at 15:20 and brings him to the hotel; we pay it. Please tell him to wait at the petrol "
        "pump, and send me his number so that the driver can ring.",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
