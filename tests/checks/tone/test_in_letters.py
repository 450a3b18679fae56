"""tone.blame, tone.sarcastic and tone.hostile in whole letters: the fault beside a repair, a day or nothing at all."""

from __future__ import annotations

import pytest

from guardian.message.model import Letter
from guardian.message.zones import divide
from guardian.review import review

FLAGGED = [
    (
        "tone.blame",
        "My wedding album arrived with my mother-in-law cropped out of six pages. She has seen it.",
        "Dear Mrs Farrant,\n\nthe layout was with you from the 3rd to the 10th of June for approval, and the "
        "approval came back within four minutes. Pages 12 to 18 were in there exactly as printed. A reprint is 140 "
        "pounds.\n\nKind regards, Album Team",
    ),
    (
        "tone.blame",
        "I'm writing because the oven I ordered does not fit through our kitchen door. The men took it away again "
        "and I have no oven for Christmas.",
        "Dear Herr Vogel,\n\na tape measure costs less than a redelivery. The outside dimensions are given in the "
        "shop, on the website and on the order form. A second delivery is possible on the 19th for 59 euros, door "
        "off its hinges please.\n\nKind regards",
    ),
    (
        "tone.blame",
        "The baby monitor app let a stranger talk to our daughter at night. I can't stop crying.",
        "Hello,\n\nour servers were not breached. The same password had been in use on four other sites, one of "
        "which leaked in 2022. Unique passwords are recommended on the first screen of the setup and it takes a "
        "minute to think of one. Please change yours.\n\nCradle Security",
    ),
    (
        "tone.blame",
        "My horse colicked after the new feed. The vet bill was 900.",
        "Hi Georgie,\n\nchanging feed in a single day is asking for it, any pony book will tell you that. The bag "
        "has a ten-day chart on the back. I'm glad the mare is better, but 900 is the price of skipping a chart, not "
        "of our feed.\n\nMill & Manger",
    ),
    (
        "tone.blame",
        "Your fitter put the worktop in with the seam right in the middle where everyone sees it.",
        "Hello,\n\nhe was let in at eight and left on his own until four. If the seam was so important somebody "
        "might have been there to say so. We can't be held to wishes that nobody voices.\n\nKitchens Direct",
    ),
    (
        "tone.blame",
        "I've been charged 25 for a no-show though I was sitting in your waiting room!",
        "Dear Ms Pereira,\n\npatients register at the desk. Sitting down in a corner and hoping to be seen isn't "
        "registering. Everyone else found the desk.\n\nDental Practice",
    ),
    (
        "tone.blame",
        "The freezer you delivered stopped after two days and all my meat is spoiled.",
        "Dear Mr Roy,\n\na freezer needs to stand for 24 hours before it's switched on, as every child knows and as "
        "the sticker says. From the look of things it went on straight away. You really can't hold the delivery men "
        "responsible for that.\n\nFrost & Co",
    ),
    (
        "tone.blame",
        "The wedding cake collapsed in the heat before the guests even saw it.",
        "Dear Amelie,\n\nbuttercream and July go together for an hour at the most, I told your mother so on the "
        "phone. Leaving it in a marquee from noon was brave. The cake as such was perfect when it left "
        "here.\n\nTortenatelier",
    ),
    (
        "tone.sarcastic",
        "I am a paying customer and I expect an answer the same day!",
        "Dear Mr Brandt,\n\na paying customer, you say. How right you were to mention it, the others are all here "
        "for the love of it. Your answer: the part is due on the 9th.\n\nParts counter",
    ),
    (
        "tone.sarcastic",
        "The lawn you laid in August is yellow. I watered it when I could.",
        'Hi Gwen,\n\n"when I could" is a watering regime I have not come across in the books, but I\'m always keen '
        "to learn. New turf is 6 a metre.\n\nGreen Acre",
    ),
    (
        "tone.sarcastic",
        "Please can you turn down the church bells at 6am? We have a guest house.",
        "Dear Mrs Lamb,\n\nthe bells have been at it since 1743, but I shall of course let the bishop know that "
        "someone has opened a guest house. No doubt Rome will want a say.\n\nParish Office",
    ),
    (
        "tone.sarcastic",
        "The chairlift stopped for 40 minutes and we froze.",
        "Dear guest,\n\nforty minutes with the best view in the Alps, and no extra charge for it. Others would call "
        "that a highlight.\n\nBergbahn",
    ),
    (
        "tone.sarcastic",
        "There's been no hot water in the showers at the campsite since Friday.",
        "Dear Camper,\n\npeople pay good money for ice baths these days. Yours are included! Hot water is expected "
        "back at some point this week.\n\nCamp Waldsee",
    ),
    (
        "tone.sarcastic",
        "I paid for a sea view and I'm looking at a car park.",
        "Good morning Mr Pratt,\n\nif you lean out far enough, and many have, there is a strip of blue between the "
        "bins and the chemist's. That would be the sea.\n\nReservations",
    ),
    (
        "tone.sarcastic",
        "My online order came with one shoe. ONE.",
        "Hi Jess,\n\none shoe, fifty percent off, what a bargain! We assume the left foot was going to be jealous. "
        "The other one is presumably enjoying its freedom.\n\nSole Mates",
    ),
    (
        "tone.sarcastic",
        "You spelled my name wrong on the certificate. It's Siobhán with an accent.",
        "Hello Siobhan,\n\na whole accent! We had to fetch it from the cellar where we keep the fancy letters. Do "
        "tell us should you require an umlaut.\n\nExam Board",
    ),
    (
        "tone.hostile",
        "You still haven't answered whether the course is accredited. I'm starting to think it's a scam.",
        "Dear Mr Lowe,\n\nput that word in writing once more and our solicitor will read it next. The course is "
        "accredited by EQB, number 5512.\n\nAdmissions",
    ),
    (
        "tone.hostile",
        "The choir fee went up 30% and I wasn't told.",
        "Dear Hilary,\n\nI'll be frank, as nobody else on the committee dares: your voice is not what it was and "
        "your letters are worse. If the fee is too much, there's the door, and I doubt it will be held open "
        "long.\n\nTreasurer",
    ),
    (
        "tone.hostile",
        "I was charged for a cancelled appointment although I called a day before",
        "Ms Ortega,\n\nwe've got your number in every sense. You ring, you moan, you never pay, and at the desk they "
        "draw straws. Pay the 30 by Friday or I'll make sure no clinic in this town takes you.\n\nBilling",
    ),
    (
        "tone.hostile",
        "Please stop your dog running into my garden. My rabbit died of fright.",
        "Build a fence then, and shut up about the rabbit. If I hear one more thing from number 9 there'll be more "
        "than a dog in your garden.",
    ),
    (
        "tone.hostile",
        "I asked twice for a ground floor room because of my hip.",
        "Dear Ms Barlow,\n\nwe're a hotel, not a nursing home. If stairs are too much, one might ask whether "
        "travelling still is. Kindly take it up with somebody who cares; I have guests who appreciate us.\n\nFront "
        "Office",
    ),
    (
        "tone.hostile",
        "The hedge you cut back in May hasn't recovered, it's brown all along the street.",
        "Mr Oduya,\n\nI've had it with you and your hedge. Every year there's something. Find another gardener, if "
        "you find one daft enough, and tell him from me that he has my sympathy.\n\nGreen Hands",
    ),
    (
        "tone.hostile",
        "You delivered to the wrong floor and my neighbour had to help me carry it.",
        "My heart bleeds. The lads don't get paid to be your servants. Complain again and your next delivery stays "
        "in the street.\n\nDispatch",
    ),
]

NEAR = [
    (
        "The sourdough starter I bought from you is dead. It smells of paint and there's black on top. I fed it like "
        "the card said.",
        "Hello Ines,\n\nthe card says twice a day in the warm, and it doesn't say what to do when the kitchen drops "
        "below eighteen, which it did for all of us last week. That is the card's fault. A fresh jar is waiting for "
        "you on Saturday, on the house, with the winter sheet.\n\nBruno",
    ),
    (
        "Where did I go wrong with the tax form? It was rejected twice.",
        "Hello Mr Adeyemi,\n\nin box 14 you entered the gross amount, and it wants the net one; everything else is "
        "right. Change 3,200 to 2,560 and it goes through. Plenty of people trip over that box.\n\nSanna",
    ),
    (
        "Your coach left us behind at the motorway services. We were stranded for five hours with two small kids.",
        "Dear Mr Haddad,\n\nthe driver counted forty-six and there were forty-four: he counted two bags on the back "
        "seat as you. He knows, and so do I. Your fares, the taxi and whatever the children ate at those services "
        "are ours to pay; send me the slips when you've slept. The luggage comes to your door tonight at "
        "eight.\n\nBranka, Coach Line",
    ),
    (
        "My tax return is late because you didn't send me the figures!",
        "Hi Bob,\n\nthe bank statements only reached me on Friday, so I couldn't finish before. All done now: "
        "figures attached, and the office has granted an extension until the 30th, so there is no penalty. Next year "
        "I'll fetch them from the bank myself, if you sign the form I enclose.\n\nLucy",
    ),
    (
        "My order of printed T-shirts has the wrong date for our club festival. 80 shirts!",
        "Hello Svenja,\n\nthe file we got has the 14th, and the 15th is what you meant, I take it. I can overprint "
        "all 80 by Thursday for 40 in all, or make new ones at half price. Send me one line and the press starts "
        "tonight.\n\nShirtWorks, Ole",
    ),
    (
        "The museum audio guide was in German only, and I paid 8 for it.",
        "Dear Ms Howell,\n\nthe English guides had all gone out that morning and nobody at desk 1 told you so before "
        "taking your 8. It is on its way back to your card. If you're in town this week, ask for me at desk 2: I'll "
        "keep an English one under the counter.\n\nJule",
    ),
    (
        "We waited 50 minutes for a table that we had booked for 7.",
        "Good evening Mr Costa,\n\nfifty minutes with two hungry children must have felt like a whole evening. I "
        "gave your table away by mistake at ten to seven. Your next dinner is with me, at a table with your name on "
        "it from half past six.\n\nTiago",
    ),
    (
        "You promised to call me by noon. It's six.",
        "Mr Reyes,\n\nI did, and then I waited for the factory so that I'd have something to tell you. I should have "
        "rung at noon to say just that. It's this: the boat is finished, and you can have it on Saturday. May I ring "
        "now?\n\nSales, Kit",
    ),
    (
        "I am very disappointed with the wedding photos. Half of them are out of focus.",
        "Dear Fiona,\n\nI've gone through all 412, and you're right: my second camera focused behind people for most "
        "of the dinner. I've found 60 sharp ones on the assistant's card that you've never seen, the link is below. "
        "A third of the fee is on its way back to you.\n\nLensArt, Marc",
    ),
    (
        "There are mice in our hotel room!",
        "Good evening Mrs Gold,\n\nI'd be standing on the bed as well. Room 204 is ready for you now, in the new "
        "wing, and Pablo is coming up to carry everything. Tonight costs you nothing.\n\nReception, Eva",
    ),
    (
        "Why does nobody in your team know what they're doing? I explained the fault four times.",
        "Dear Mr Ahlgren,\n\nfour times is disgraceful, and I've told my own people so. From now on it is me and "
        "only me: the engineer comes on Tuesday at 10, he has your whole file, and I'll ring you at noon to hear how "
        "it went.\n\nRuth",
    ),
    (
        "The choir fee went up 30% and I wasn't told.",
        "Dear Hilary,\n\nyou should have had the letter in May and I can't find that we sent it to anyone on your "
        "row. Pay the old fee this year. I'll be frank: the hall doubled the rent and we did not know how to tell "
        "people.\n\nTreasurer, Ann",
    ),
    (
        "I'm allergic and I asked three times about nuts. The waiter rolled his eyes.",
        "Hi Nadine,\n\nnobody should have to ask three times, and nobody should get an eye-roll for it. He has been "
        "told, by me, with some force. Come again and I'll cook for you myself, from a clean board.\n\nChef Ola",
    ),
    (
        "My online order came with one shoe. ONE.",
        "Hi,\n\nit's not just a shoe if you have a wedding on Saturday! The other one is in a taxi to you as I "
        "write.\n\nCy",
    ),
]


def found(customer: str, text: str, checks: set[str]) -> set[str]:
    """Which of these checks say something."""
    return {one.check for one in review(Letter(zones=divide(text), customer=customer), {}, checks).findings}


@pytest.mark.parametrize(("check", "customer", "text"), FLAGGED)
def test_flagged(check: str, customer: str, text: str) -> None:
    """The check speaks up."""
    assert found(customer, text, {check}) == {check}


@pytest.mark.parametrize(("customer", "text"), NEAR)
def test_near(customer: str, text: str) -> None:
    """As plain, and right to send."""
    assert found(customer, text, {"tone.blame", "tone.sarcastic", "tone.hostile"}) == set()
