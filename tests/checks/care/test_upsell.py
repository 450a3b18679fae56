"""care.upsell: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.care.upsell import CHECK
from guardian.checks.insight import read
from tests.checks.flagged import assert_flags, both_ways, letter, matches

CUSTOMER = "The cot did not arrive and nobody answers, we waited all week. I am furious."

CASES = [
    "The fridge is being looked at. [[Ours is a family of appliances: matching ovens from 399.]]",
    "Your claim is open. People in your age group mostly choose [[our comfort cover]], by the way.",
    "Sorry about the delay. [[First class has its own queue, just saying.]]",
    "The pump's on order. [[A yearly service with us would have spotted this.]]",
    "The stain is with our cleaner. [[Did I mention we now do curtains too?]]",
    "Your photos are being searched for. [[Cloud+ users don't know such worries.]]",
    "Sorry that it crashed. [[With our Pro version that wouldn't happen]].",
    "We're on it. [[By the way, winter tyres are 20 % off]] this week.",
    "The leak is being looked at. [[You might like our service contract]]: one flat fee, no surprises.",
    "I've noted the fault. [[Our newer model doesn't have this problem and]] costs only 299.",
    "The pump's on order. Nothing to pay, the yearly service covers it.",
    "Your line carries 100 Mbit, which is enough for two cameras.",
    "First class is full, so I've put you in row 12 with more room.",
    "The collar is yours, we send it back with the cat.",
    "The oven matches the fridge that you have.",
    "Sorry that it crashed. The fix is out today and free.",
    "[[Have you thought about having a second line?]]",
    "[[It's only 4 more a month]].",
    "Have you thought about whether Friday suits you?",
    "We are looking into it. [[Have you heard about our Gold plan with faster]] support?",
    "Sorry about the delay! [[Switch to Premium now and save 30 %]] all year.",
    "The search runs. [[Why not try our new tracking service]]?",
    "We are checking. [[Would you like to hear about our premium membership]]?",
    "It is noted. [[Discover our autumn collection while you]] wait!",
    "A colleague looks at it. [[Our extended warranty covers]] such cases [[for just 7 a month]].",
    "[[In the meantime, treat yourself: 15 % off with code LEAVES]].",
    "We have passed it on. Customers [[with a Platinum account never]] wait.",
    "[[Have you considered switching to our business tariff]]?",
    "Sorry about the delay. I have upgraded you to the larger room, at no cost.",
    "The Gold plan is 9 euros a month and the one you have is 5.",
    "A new cot leaves today, with a mattress from us.",
    "The cot is on the van and comes tomorrow at nine.",
    "Please send the old one back in its box; the label is attached.",
    "You don't need the premium plan for this, a restart is enough.",
    "The price stays the same for you.",
    "Our policy for returns is on the back of the bill.",
    "The warranty covers this, so you pay nothing.",
    "[[The pros use the Studio edition.]]",
    "[[Have you considered moving up to a business account?]]",
    "[[The Business line has its own hotline, by the way.]]",
    "[[For a small extra charge, you could skip the waiting list]].",
    "[[Last chance: subscribe by Sunday and pay half.]]",
    "[[PS: the new menu is out, book your table.]]",
    "[[While you wait for the repair, why not treat yourself to our new summer line]]?",
    "[[The free version has its limits; Pro removes them all.]]",
    "[[With our Comfort package this would never have happened]].",
    "Our newsletter was sent to you by mistake; I took you off the list.",
    "The free plan is enough for what you describe.",
    "The new menu has no nuts, so the fish is safe for you.",
    "Your insurance starts on Friday.",
    "The season pass you bought in May opens the gate; hold it flat on the reader.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case, customer=CUSTOMER)


def test_silent_when_they_ask_for_it() -> None:
    """Who asks what can be bought gets an answer, not a pitch."""
    text = "Our Gold plan includes ten users, for only 9.90 a month."
    assert matches(CHECK, letter(text, customer="It broke again. How much is the Gold plan?")) == []


def test_silent_when_the_matter_is_settled() -> None:
    """An offer is no nuisance to a customer who is happy."""
    text = "Have you heard about our Gold plan with faster support?"
    assert matches(CHECK, letter(text, customer="It runs again, perfect, thank you!")) == []


def test_score_tells_selling_from_answering() -> None:
    """The score says how much a text sells, whether or not a matter is open."""
    sells = read(letter("Join our webinar and learn more: https://shop.example"))
    answers = read(letter("Thanks, we're looking into it and will let you know."))
    assert CHECK.score is not None
    assert CHECK.score(sells, CHECK.options()) > 0.6 > 0.3 > CHECK.score(answers, CHECK.options())


# A customer, and a reply that does nothing for them: there the same words are the fault.
UNHELPED = [
    (
        "My tooth implant fell out at dinner.",
        "ceramic is what film stars wear. Tooth-coloured, metal-free, and with financing from 60 a month.",
    ),
    (
        "The vet app told us to wait and our cat nearly died.",
        "video visits with a real vet are in VetPlus. You'd have someone by your side day and night.",
    ),
    (
        "I was stung in the hotel pool by a wasp nest under the step.",
        "our spa is known for its soothing wraps. Aloe and algae, fifty minutes, a dream for stressed skin.",
    ),
    (
        "My subscription box came with mouldy cheese.",
        "the wine box is the one people rave about! Six bottles, six stories, door to door.",
    ),
    (
        "Wifi in the room didn't work and I missed a job interview.",
        "business rooms on the third floor have their own line, a desk and an espresso machine. 25 more and it's "
        "yours.",
    ),
    (
        "The dentist drilled the wrong tooth.",
        "a bright smile opens doors! Bleaching is done in one session here, and patients leave glowing. The spring "
        "price holds until May.",
    ),
    (
        "The photos from our wedding are all blurred.",
        "memories deserve a home. Our leather albums are handmade in Tuscany and hold 80 prints; until Sunday the box "
        "comes with it.",
    ),
    (
        "Mice in the room, I'm not joking.",
        "our tower suites are on the fifth floor, with a terrace and a view of the lake. The supplement is 60 a night. "
        "Housekeeping is informed.",
    ),
    (
        "My glasses came with the wrong lenses, everything swims.",
        "a second pair is always a good idea. Sunglasses in your strength start at 79, and varifocals are where the "
        "comfort begins.",
    ),
    (
        "Photos from my wedding don't open, the gallery says expired.",
        "galleries stay online for a year. Couples who wish to hold on to their day love the Forever Box: linen, "
        "gold edge, 40 prints. From 260.",
    ),
    (
        "The bike's gears skip, and you said they were set.",
        "gears need to bed in. Most of our riders end up going electronic after a while: no cables, no fuss, we "
        "fit it in a day.",
    ),
    (
        "The guide dog harness chafes him, he has a sore spot.",
        "thanks for the photo. The padded model is out since autumn, in three colours, and many swear by it.",
    ),
    (
        "My account got hacked and all my photos are gone.",
        "accounts get hacked when passwords are weak. PhotoNest Vault keeps a copy in Switzerland, unhackable. "
        "The first 30 days are free, afterwards 4.99.",
    ),
    (
        "The sofa's leg broke off when grandma sat down.",
        "the Milano is built for light use. Heavier guests feel at home on the Oslo, it's on our floor in moss "
        "and sand and comes with a frame of beech.",
    ),
    (
        "Tutor didn't turn up for the second time, exam is on Friday.",
        "tutors may fall ill. In the Intensive track the lessons are backed by a second tutor, and there's a mock "
        "exam on top. We've kept a place for Aditi.",
    ),
    (
        "The tent pole snapped on the second night and we slept in the car. Is that covered?",
        "your report is with our workshop, they reply within ten days.\n\nPeople who camp as often as you do usually "
        "end up with the Aurora 4, whose poles are carbon. It is 620 euros, and until the end of May we carry the "
        "shipping.",
    ),
    (
        "My hearing aid whistles since Tuesday and I can't follow my grandchildren at table.",
        "we have noted the whistling and will look at it when you next come in. By the way, the new Silk 7 range has "
        "just arrived. Wearers tell us they forget they have them in. We could fit a pair on Thursday, from 2,400 "
        "pounds, payable in instalments.",
    ),
    (
        "Your removal men scratched the parquet in the hall, one metre long.",
        "thank you for the picture. An insurance form is attached.\n\nFor next time you may like to know our Premium "
        "move with felt runners and floor boards throughout, which starts at 180 on top. It has spared others such "
        "surprises.",
    ),
    (
        "The app crashes whenever I open my training plan, so I have not trained in a week. I paid for the year.",
        "our developers know about this one.\n\nWhile you wait, why not see what a real coach could do for you? "
        "Coach Live pairs you with a trainer in your city, and the first three sessions come at half the price when "
        "you begin in November.",
    ),
    (
        "The alarm went off at 3 am for no reason and woke the whole street. The neighbours are furious with us.",
        "we are reading the log.\n\nOn a different note, the control unit you own is the last of its kind. Its "
        "successor tells cats from burglars, and owners of a first-generation unit get it at 449 instead of 690. The "
        "list closes on Friday.",
    ),
    (
        "My son's braces came loose again, he can't eat.",
        "please cover the wire with wax until Dr Hahn has seen it.\n\nLet me take the occasion to mention invisible "
        "aligners, which suit boys of his age beautifully and never come loose. A scan is 95, and the sum is taken "
        "off if you decide within the month.",
    ),
    (
        "The ferry app charged me for a car I don't own and now I can't board.",
        "please speak to the crew at the gate.\n\nFrequent crossers like to have a Fjord Pass on the phone. At 89 "
        "for the season it covers any vehicle, and whoever signs up before midsummer gets a thermos.",
    ),
    (
        "Router dead, working from home is impossible, third day!",
        "your fault report is filed. A tip from us: a second line over mobile kicks in by itself when the first one "
        "fails. 14.90, cancel any month. Want me to switch it on?",
    ),
]
# The same customers, and replies that help.
HELPED = [
    (
        "Wifi in the room didn't work and I missed a job interview.",
        "the router on your floor hung; it runs since noon. I've moved you to a business room with a cable of its own, "
        "at the same price, and can write to the company that it was our fault. Shall I?",
    ),
    (
        "Your paint peels off after a month.",
        "it peels when the old coat was oily. Please sand one spot and send me a photo: if it's our paint, you get the "
        "money back and the painter's day. A primer would then be enough.",
    ),
    (
        "The mower you sold me doesn't start.",
        "please check the red key on the left: without it the motor stays off. If that isn't it, we pick it up on "
        "Tuesday and you get a robot mower on loan meanwhile.",
    ),
    (
        "The bike's gears skip, and you said they were set.",
        "new cables stretch in the first weeks, I ought to have said so. Come by any day, it's five minutes and "
        "free. Electronic shifting wouldn't skip, true, but you don't need it for this.",
    ),
    (
        "The guide dog harness chafes him, he has a sore spot.",
        "leave the harness off until it's healed. The padded model is on its way to you in his size, free, in "
        "exchange for the one you have; if it chafes as well, we measure him here.",
    ),
    (
        "My account got hacked and all my photos are gone.",
        "they aren't gone, we keep everything for 60 days. Change your password first, then press Restore; I've "
        "unlocked it for you. If something is missing afterwards, write to me.",
    ),
    (
        "The sofa's leg broke off when grandma sat down.",
        "I hope your grandmother is all right. A leg mustn't break, however heavy the guest; we fetch the Milano "
        "on Monday and you choose: the money, or the Oslo at the same price, which has a frame of beech.",
    ),
    (
        "My hearing aid whistles since Tuesday. Would the new Silk be better for me, and what does it cost?",
        "the whistling is most likely a blocked tube, which we clean for nothing: come any morning. The Silk 7 "
        "starts at 2,400 pounds and can be paid in instalments, but I would try the tube first.",
    ),
    (
        "The alarm went off at 3 am for no reason and woke the whole street.",
        "the log shows a cat on the sill at 3:04. I have lowered the sensor by two steps, which needs nothing from "
        "you. The newer unit tells cats from burglars, but yours will do with this setting. If it happens again, "
        "ring me and I come.",
    ),
    (
        "I've been locked out of my online course for 6 days and the exam is on Monday!",
        "you are in again since 10:15; your mail address had two accounts. Because of the six days a tutor goes "
        "through the last chapter with you, today or on Saturday, free of charge. Which suits?",
    ),
    (
        "The ferry app charged me for a car I don't own and now I can't board.",
        "go to gate 2 and say my name, they let you on without a ticket. The 64 euros for the car are cancelled. A "
        "pass wouldn't pay for two crossings a year, so don't let anyone sell you one.",
    ),
    (
        "Router dead, working from home is impossible, third day! Do you rent out anything for the meantime?",
        "yes: a mobile router, 14.90 a month, free for you until the line is back. It's with you tomorrow before "
        "ten. The line itself is repaired on Thursday.",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
