"""Threats, irony, impatience and curtness that no phrase tells: beside letters as long and as plain that help."""

from __future__ import annotations

from guardian.checks.tone import hostile, impatient, impolite, sarcastic
from tests.checks.flagged import heard_and_fine

CHECKS = {module.CHECK.id: module.CHECK for module in (hostile, impatient, impolite, sarcastic)}

FAULTY = [
    (
        "tone.hostile",
        "I want to complain about the caterer's bill.",
        "Dear Leonie,\n\nyou can complain all you like, but I know most of the people you do business with, "
        "and I would choose my words with care in your place.\n\nPavlos",
    ),
    (
        "tone.hostile",
        "I'm cancelling the wedding photos, you didn't answer for six weeks.",
        "Dear Tamsin,\n\nof course you may. The deposit stays with me, and so do the pictures from the hen "
        "night, all two hundred. I imagine Oliver's parents have not seen those yet.\n\nRex",
    ),
    (
        "tone.hostile",
        "I'm going to dispute the charge with my bank.",
        "Hello,\n\ndo that. The last guest who tried it spent a year with our lawyers and lost more than the "
        "room. We have your signature and plenty of time.\n\nHotel Kreuz",
    ),
    (
        "tone.hostile",
        "My package was left in the rain.",
        "One more complaint from number 14 and the parcels for number 14 will go back to the depot, every one "
        "of them, and you can fetch them on foot.\n\nDriver team",
    ),
    (
        "tone.hostile",
        "Please correct the typo on our menu, you printed it.",
        "You approved it, you can read, I assume. If you ring my office once more I'll tell the whole market "
        "what your kitchen looks like from behind.\n\nDruck Paul",
    ),
    (
        "tone.hostile",
        "The singing teacher shouted at my son.",
        "He shouted because your son can't sing. I've had it with mothers like you. I won't have either of "
        "you in my choir again.\n\nMaestro Bellini",
    ),
    (
        "tone.hostile",
        "You haven't paid my last two invoices.",
        "No, and if you keep on like this there won't be a third. There are forty illustrators in this city "
        "and all of them answer to me sooner or later.\n\nR. Voss",
    ),
    (
        "tone.hostile",
        "Your inspector was rude to my tenant.",
        "Mr Salas,\n\nour inspector has seen your cellar, and the photos are on my phone. Are you sure you "
        "want to talk about manners? We could also talk about the wiring.\n\nBuilding control",
    ),
    (
        "tone.impatient",
        "Is my visa ready?",
        "If it were ready, you'd have had a message. The more people ask, the longer it takes us to get to "
        "any of them.\n\nConsular desk",
    ),
    (
        "tone.impatient",
        "Just checking that you have my rent contract?",
        "Dear Ms Malik,\n\nwe have had it since the 4th, as you heard on the 5th, on the 8th and on the 11th. "
        "I take it I may look forward to the 14th.\n\nLettings",
    ),
    (
        "tone.impatient",
        "Just following up on my last mail.",
        "We have read your last mail. And the one before. Following up does not make us read faster; there "
        "are two hundred others in the line.\n\nStipend office",
    ),
    (
        "tone.impolite",
        "Could you please send me the recipe for the soup?",
        "No.\n\nGasthof Linde",
    ),
    (
        "tone.impolite",
        "Good afternoon, could I have a copy of my test results?",
        "Ask the front desk. Not here. Bring your card.",
    ),
    (
        "tone.impolite",
        "Hello, do you know when the next guided tour starts?",
        "Look at the board.",
    ),
    (
        "tone.impolite",
        "Hi, my name is Ruta, I'd like to ask about the flat in Hafenstraße.",
        "Taken. Read the ad. It says taken.",
    ),
    (
        "tone.impolite",
        "May I know the reason for the delay, please?",
        "Traffic. What did you think.",
    ),
    (
        "tone.impolite",
        "Please, is it possible to pay in two parts?",
        "Pay it all or don't order.\n\nKeramik Fuchs",
    ),
    (
        "tone.impolite",
        "Sorry, which platform does the 9:15 leave from?",
        "It's on the screen. Look up.",
    ),
    (
        "tone.impolite",
        "Would you be able to tell me if this spare part fits a 2014 model?",
        "Model number? Year of what?",
    ),
    (
        "tone.sarcastic",
        "I can't find my invoice.",
        "Hi Kerstin,\n\nand yet it was sent to the address you gave us, in a folder cunningly named Invoices. "
        "We do admire how well it hid.\n\nBilling",
    ),
    (
        "tone.sarcastic",
        "I was bitten by a bedbug in room 12.",
        "Good morning,\n\nplease rest assured that the bug in question has been spoken to. It was under the "
        "impression that dinner was included.\n\nHotel Astra",
    ),
    (
        "tone.sarcastic",
        "I've been waiting for the technician since 8.",
        "Dear Mr Ortega,\n\nsince eight! One shudders to think what one could do with a free morning at home "
        "in one's slippers. He'll be there by noon, do try to hold out.\n\nKabelix",
    ),
    (
        "tone.sarcastic",
        "Someone parked in my reserved space again.",
        "Dear Dr Blum,\n\nour hearts go out to you and your car. A moment of silence was held at the barrier. "
        "The space will be free when whoever it is has finished shopping.\n\nCityPark",
    ),
    (
        "tone.sarcastic",
        "The ice rink was closed though your site says open.",
        "Dear guest,\n\nice does that, in August. Our meteorologists are still working out the link between "
        "sun and water. We'll keep you posted.\n\nEisarena",
    ),
    (
        "tone.sarcastic",
        "The printer says out of paper.",
        "Hi Leo,\n\nI would not dismiss what it says out of hand. In many such cases paper has been known to "
        "help. Third shelf.\n\nFacilities",
    ),
    (
        "tone.sarcastic",
        "The wardrobe has been delivered without screws.",
        "Hi Tove,\n\nthink of it as a puzzle. Our more gifted clients manage with glue and a positive "
        "attitude; for the rest there is a bag of screws, on its way.\n\nHolz & Co",
    ),
    (
        "tone.sarcastic",
        "Why did my card get declined at the petrol station?",
        "Dear Ms Roth,\n\nbanks have this quaint custom of wanting money to be in the account before it "
        "leaves it. We've tried to talk them out of it.\n\nGirobank",
    ),
]

FINE = [
    (
        "tone.hostile",
        "I want to complain about the caterer's bill.",
        "Dear Leonie,\n\nyou're right to complain: the wine is on it twice. I know the people there and have "
        "asked for a new bill; in your place I'd pay nothing until it comes on Thursday.\n\nPavlos",
    ),
    (
        "tone.hostile",
        "I'm cancelling the wedding photos, you didn't answer for six weeks.",
        "Dear Tamsin,\n\nof course you may. The deposit goes back today. The two hundred pictures from the "
        "hen night are yours in any case; the link is below and nobody else has it.\n\nRex",
    ),
    (
        "tone.hostile",
        "I'm going to dispute the charge with my bank.",
        "Hello,\n\nyou needn't: the last guest had your room key and the bar bill was his. We have your "
        "signature for the room only, so 84 euros go back today.\n\nHotel Kreuz",
    ),
    (
        "tone.hostile",
        "My package was left in the rain.",
        "That shouldn't have happened. One more time at number 14 and the parcel goes to the shop next door, "
        "dry, and you get a text. The shoes are replaced today.\n\nDriver team",
    ),
    (
        "tone.hostile",
        "You haven't paid my last two invoices.",
        "No, and that's our doing: they went to an old address. Both are paid today. If you send the third to "
        "me, it's paid within the week.\n\nR. Voss",
    ),
    (
        "tone.hostile",
        "Your driver scraped our gatepost this morning. Who pays for that?",
        "Mrs Aldridge,\n\nwe do. Two of my drivers pass your house every day, and one of them has owned up. "
        "I'd let the post stand as it is: our mason comes on Wednesday, also when you're not in.\n\nDunmore "
        "Haulage",
    ),
    (
        "tone.hostile",
        "Your inspector was rude to my tenant.",
        "Mr Salas,\n\nour inspector has told me himself, and he will ring your tenant today. I've seen the "
        "photos of the cellar and the wiring is fine. If she wants to talk about it, my phone is "
        "on.\n\nBuilding control",
    ),
    (
        "tone.impatient",
        "Any idea when the oven will be repaired?",
        "Mr Chen, the part comes from Italy on the 12th, and we fit it the morning after. Ring at eight if "
        "the date doesn't suit, I'm at the desk then.\n\nKüchen Graf",
    ),
    (
        "tone.impatient",
        "Could you show me once more how to export the data?",
        "Hi Pete,\n\nsure. I made a new video, with the screenshots in between; the third step is the one "
        "that trips everybody. If you like we do it together at two.\n\nHanne",
    ),
    (
        "tone.impatient",
        "Could you tell me again which bus to take from the station?",
        "Line 7, every ten minutes, from the stop with the big clock. I type it for every visitor, so no "
        "worries. Ring when you get off and I'll come down.\n\nMoni",
    ),
    (
        "tone.impatient",
        "Is my visa ready?",
        "Not yet: it's with the second clerk since Tuesday, and mostly takes three more days. You'll have a "
        "message as soon as it's printed. If your flight is before Monday, tell me and I'll ask.\n\nConsular "
        "desk",
    ),
    (
        "tone.impatient",
        "Just following up on my last mail.",
        "We have read your last mail and the one before, thank you. There are two hundred others in the line, "
        "so it will be the 20th; you needn't do anything until then.\n\nStipend office",
    ),
    (
        "tone.impolite",
        "Hello, do you know when the next guided tour starts?",
        "At half past two, from the fountain. An hour.",
    ),
    (
        "tone.impolite",
        "Hi, my name is Ruta, I'd like to ask about the flat in Hafenstraße.",
        "Taken since Monday, but the one above is free from May. Viewing on Friday at five.",
    ),
    (
        "tone.impolite",
        "May I know the reason for the delay, please?",
        "An accident on the A4. New time: 16:20. Your seat stays yours.",
    ),
    (
        "tone.impolite",
        "Please, is it possible to pay in two parts?",
        "It is: half now, half when the bowls are fired.\n\nKeramik Fuchs",
    ),
    (
        "tone.impolite",
        "Sorry, which platform does the 9:15 leave from?",
        "Platform 4, at the far end.",
    ),
    (
        "tone.impolite",
        "Would you be able to tell me if this spare part fits a 2014 model?",
        "It fits from 2012 on. For the diesel take the longer one.",
    ),
    (
        "tone.sarcastic",
        "I can't find my invoice.",
        "Hi Kerstin,\n\nit hides well: in the app it's under Documents, not Invoices. I've attached it here "
        "too.\n\nBilling",
    ),
    (
        "tone.sarcastic",
        "My paycheck is missing the overtime for October.",
        "Dear Anton,\n\nwe've found it: the time sheet was filled in, but on the old form, and nobody here "
        "had read it. 212 euros come with the November pay, or tomorrow if you need them now.\n\nPayroll",
    ),
    (
        "tone.sarcastic",
        "The pizza arrived upside down.",
        "Hello,\n\nno pizza should land on its head. A new one leaves the oven in ten minutes, with a rider "
        "who holds the box flat, and the first one isn't charged. Enjoy!\n\nNapoli Express",
    ),
    (
        "tone.sarcastic",
        "The shower is cold every morning.",
        "Dear Mr Wahl,\n\ncold water every morning is not what you booked. The boiler man is coming at two; "
        "until then room 6 is open for your shower. Last night's breakfast is on us.\n\nPension Alma",
    ),
    (
        "tone.sarcastic",
        "The zip of the jacket broke on day one.",
        "Hello Maud,\n\none day is no life for a zip. Feel free to send it back at our cost, or take it to "
        "our shop in Bergen, they sew in a new one while you wait. We'd like to know where it tore, so we can "
        "tell the factory.\n\nFjell",
    ),
    (
        "tone.sarcastic",
        "There was no vegan meal on board although I booked one.",
        "Dear Dr Engel,\n\nyour booking was in our list and not on the trolley: the caterer had the old one. "
        "We refund the meal and add 5,000 miles, and I've checked that it's noted for the flight back on the "
        "9th.\n\nAeroSul",
    ),
    (
        "tone.sarcastic",
        "Your calendar has 31 days in June.",
        "Dear Mr Lindgren,\n\none day too many, and four thousand printed. You're the first to have seen it. "
        "A new June comes by post to everybody, and yours with a thank you.\n\nEdition Norden",
    ),
]

test_hears_them, test_leaves_letters_that_help_alone = heard_and_fine(CHECKS, FAULTY, FINE)
