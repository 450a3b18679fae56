"""care.bare-discount: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.bare_discount import CHECK
from tests.checks.flagged import assert_flags, both_ways, letter, matches

CUSTOMER = "The cot did not arrive and nobody answers, we waited all week. I am furious."

CASES = [
    "[[Here's a free car wash for you]]! Enjoy!",
    "Have your next pizza [[on the chef]].",
    "Your card has been [[topped up with 300 bonus miles]].",
    "We'd [[like to spoil you: 20 % on all lamps, code GLOW]].",
    "[[Take a friend along for free next time]]!",
    "A [[box of pralines is on its way to you]]. Sweet regards!",
    "You'll find a [[little surprise in your app]].",
    "To make it up to you, enjoy [[10 euros off your next order]]!",
    "[[We've popped a free drink voucher into your account]]. See you soon!",
    "[[Please accept a complimentary night as our way of saying sorry]].",
    "The wash broke the mirror because the arm was loose; it's mended at our cost, and the free wash is on top.",
    "The pizza was cold since the van broke down. Your 18 euros are back.",
    "We refund the lamp today.",
    "The chain snapped because of a bad batch; a new one is on its way, and the voucher is for the walk home.",
    "Your 40 euros are refunded, they are back on Tuesday. The free coffee is from me.",
    "The code goes into the field under the total.",
    "Your next order is [[20 % cheaper]].",
    "Your stay is booked, and it is 20 % cheaper than in May because of the works.",
    "Please [[take this 20 euro voucher for another visit]]. We hope to see you again soon!",
    "As a token of our appreciation [[we have added 500 bonus points to your account]].",
    "Thank you for your feedback. [[Here is a 10 % discount for your next order]].",
    "We value your loyalty! [[Enjoy a free month on us]].",
    "[[Your next coffee is on the house]].",
    "We take this very seriously. A [[gift card has been added to your account]].",
    "We are sorry to hear that. [[We would like to offer you free shipping next time]].",
    "[[Find attached a coupon with our compliments]]. We look forward to seeing you again.",
    ("The driver took your parcel back because the bell was dead. It comes tomorrow, and the voucher is for the wait."),
    "The voucher code goes into the field under the total.",
    "The second charge is cancelled, and the 40 euros are back on Tuesday. Here are 500 bonus points as well.",
    "The cot was lost in Linz. A new one comes on Friday; please accept a 20 euro voucher for the week.",
    "I have sent a new one today, and a discount code with it.",
    "The refund of 40 euros is on your card.",
    "You get the full amount back today, and a free month because of the week you lost.",
    "Delivery is free from 50 euros on.",
    "[[Have a drink at the bar, it's on me]].",
    "Do accept a [[bunch of roses from us]].",
    "We think that [[10 euros off would be fair, don't you]]?",
    "We will [[waive the delivery charge on your following three orders]].",
    "[[As a gesture of goodwill, your account has been credited with £5]].",
    "[[Please accept this voucher and let us put the matter behind us]].",
    "We've [[credited 25 euros to your customer account and consider the complaint settled]].",
    "We've [[slipped a chocolate bar into the returned parcel]].",
    "A [[complimentary month has been added to your membership]].",
    "Here, [[have ten percent off, and all is forgotten]].",
    "The discount you asked about ends on Friday.",
    "Free delivery starts at 40 euros.",
    "Roses need two hours of sun, so the north side is too dark.",
    "Your credit of 14 euros will be on the card by Monday.",
    "The 8 % rise is for heating, and the sheet below shows how it is split.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


def test_silent_for_a_happy_customer() -> None:
    """A present to somebody whose matter is settled is just that."""
    text = "Please take this 20 euro voucher for another visit."
    assert matches(CHECK, letter(text, customer="All good now, it works perfectly. Thank you!")) == []


# A customer, and a reply that does nothing for them: there the same words are the fault.
UNHELPED = [
    (
        "You lost my daughter's school report, the only original.",
        "a cinema evening for two is our way of making you smile again.",
    ),
    (
        "Your lifeguard was on his phone while my girl went under.",
        "the summer season ticket for all of you is ready at the till.",
    ),
    (
        "All my orchids arrived frozen.",
        "we've slipped a bag of fertiliser and a ten percent code into the next delivery.",
    ),
    (
        "What happened to my application? I wrote four times.",
        "as a thank-you for your interest, a notebook and a pen of ours are in the post.",
    ),
    (
        "You charged the roaming although I had switched it off, 214 euros.",
        "10 GB for the weekend are on your SIM already. Have fun with it!",
    ),
    (
        "Your crew walked out with the wrong sofa and scratched the whole floor.",
        "there's 40 euros waiting for you at our till. It can be used on furniture, lamps and rugs.",
    ),
    (
        "The surgeon operated on the wrong finger.",
        "please accept a parking permit for the clinic garage, good for all further visits, and a meal in our "
        "cafeteria.",
    ),
    (
        "You sent my contract to my ex-husband! How could that happen?",
        "your basic fee for March is halved. A calendar with our compliments follows.",
    ),
    (
        "The zip line stopped and my son hung there for an hour.",
        "the next round is free for the little hero! And an ice cream goes with it.",
    ),
    (
        "The scooter died in the middle of the bridge, in traffic, my legs are still shaking.",
        "Hey Yusuf! 20 minutes of ride time have landed in your account. Have fun out there!",
    ),
    (
        "Why did the pharmacist give my son the adult strength?",
        "We'd like to make it up to you: a hamper from our wellness range is waiting at the counter.",
    ),
    (
        "Nobody met us at the airport although the transfer was paid for.",
        "A welcome cocktail for each adult awaits you at the pool bar tonight, and an ice cream for the little ones.",
    ),
    (
        "My name was left off the plaque, after I gave 500.",
        "in gratitude for your generosity we would like you and a companion to be our guests at the summer "
        "soirée, champagne reception included.",
    ),
    (
        "Our guide didn't speak a word of English, 14 of us stood there for three hours.",
        "each of you receives a fridge magnet of the cathedral. They can be picked up at the office on Plaza Mayor.",
    ),
    (
        "The bride's shoes never arrived, she walked barefoot.",
        "barefoot is very much in vogue! Enclosed please find our autumn lookbook with a 15 in it.",
    ),
    (
        "I found a screw in the lentil salad and my tooth is chipped. What are you going to do?",
        "your next two lunches are on us. Just show this message at the till in any of our branches.",
    ),
    (
        "Your clinic lost my blood samples and I have to fast again. Why does this keep happening?",
        "kindly accept a breakfast in our cafeteria after your next appointment. The vouchers lie at reception.",
    ),
    (
        "Nobody told us the pool would be shut all week. That was the reason we booked.",
        "thank you for your words. Please feel free to enjoy a welcome cocktail, or a juice for the little ones, "
        "next time you are with us!",
    ),
    (
        "You published my phone number in the yellow pages though I asked you not to. Strangers ring at night.",
        "for your trouble the listing of your practice is half price for the coming year.",
    ),
]
# The same customers, and replies that help.
HELPED = [
    (
        "Where is the money from my returned shoes, 3 weeks?",
        "it went to the old card, which was closed. I sent it to your new account today; your bank shows it on "
        "Thursday. There's 15 % on the next pair for the wait.",
    ),
    (
        "My son was bitten by a dog in your café.",
        "I've found the owner, Mr. Kemp; he's insured, and his number is below. The dog has its shots until June. Your "
        "coffees are off the bill, of course.",
    ),
    (
        "My parcel was opened and the watch is missing.",
        "it was opened in Leipzig, the weight changes there. The police have the video since today, and I refund you "
        "the 240 by Friday. The next parcel is on us.",
    ),
    (
        "Nobody met us at the airport although the transfer was paid for.",
        "the driver had Sunday in his book instead of Saturday. The 48 for your taxi is back on the card tonight, "
        "and the way home is with me: 10:40, at the door. A drink at the pool bar is on me too, whenever you "
        "like.",
    ),
    (
        "Your crew drove over my flower bed and the old rose is gone.",
        "Dean owned up when I asked. A rose that old can't be bought, but if the root is sound it comes again; Mr "
        "Lacey from the nursery looks at it on Thursday at our cost. The £25 for the gravel is off your bill.",
    ),
    (
        "Our guide didn't speak a word of English, 14 of us stood there for three hours.",
        "you were given the Spanish tour because I read the list wrongly. All 14 tickets are refunded, and I can "
        "take you round myself tomorrow at ten, for nothing.",
    ),
    (
        "The bride's shoes never arrived, she walked barefoot.",
        "they're in a depot in Hull, unopened. I had the wrong postcode. The 180 is back with you today, and "
        "nothing I could put in an envelope would bring back that walk; I am so sorry.",
    ),
    (
        "You cancelled the ferry at midnight and we slept on the quay with two kids. When does the next one go? Who "
        "pays the hotel?",
        "the next one goes at 7:40 and you are on it, four places and the car. Send me the hotel's bill and we pay "
        "it. The 40 miles on your profile are for the night on the quay.",
    ),
    (
        "The castle tour left without us although we stood at the gate with tickets. My father flew in from Canada "
        "for it.",
        "the guide went by a wrong list and left at ten sharp. Can you come tomorrow at nine? I take the four of you "
        "round myself before we open, and your tickets are refunded. Say CASTELLO at the desk.",
    ),
    (
        "Your plumber left the tap on and our shop flooded. When will somebody come?",
        "two men with dryers are on the road and with you by 11. Our insurer takes the rest, number 77-310. The next "
        "small job is a present from us.",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
