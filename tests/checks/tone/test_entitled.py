"""tone.entitled: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.entitled import CHECK
from tests.checks.flagged import assert_flags, both_ways

CASES = [
    "The cook [[gave up her free evening for your group]], and [[not a word of thanks]].",
    "A berth in this marina [[is a privilege, not a right]].",
    "[[Without us you would still be standing at the ferry]].",
    "[[Our kindness has its limits]].",
    "[[We let you in for free, so please don]]'t complain about the seats.",
    "[[We could have charged you double but we let it go]].",
    "[[A stricter coach would have sent you home]].",
    "It is us who should be grateful: you caught the mistake.",
    "You owe us no thanks; the deposit was yours.",
    "Without your note we would still be looking, so thank you.",
    "[[You could at least say that the soup was]] good.",
    "[[Where else would you get a room with a view]]?",
    "We owe you thanks and an apology.",
    "We deserved your anger.",
    "Do you know how much it cost you? We'll pay it back.",
    "[[We've been more than generous with you already]].",
    "[[Other landlords would have kept the whole deposit]].",
    "[[After everything we have done for you, a bad review is hard to take]].",
    "[[We do not have to offer this, you know]].",
    "Please [[bear in mind that this service is free]].",
    "[[You should count yourself fortunate that I even opened the file]].",
    "[[I've gone out of my way for you and not a word of thanks]].",
    "[[I hope you appreciate how much trouble]] this has been for us.",
    "We made an exception for you, which [[we need not have done]].",
    "[[Considering what you pay, that is more than fair]].",
    "You are [[getting a very good deal]] here, so [[I would not complain]].",
    "[[We expect a little loyalty after ten years of]] good service.",
    "[[I gave up my lunch break for this]].",
    "There's a waiting list of [[people who would take your slot at once]].",
    "You owe us nothing; the repair is covered.",
    "You owe me no explanation, and the fee is gone.",
    "The visit was for nothing, so here is your fare back.",
    "This service is free for members and costs 10 for guests.",
    "We made an exception because of the strike and were glad to.",
    "You have been more than generous with your time.",
    "Other shops in town sell the same filter for less, for instance Wick & Son.",
    "There's a waiting list; you are third and I'll ring you.",
    "[[You could show a bit more appreciation for what we did]].",
    "Frankly, [[you ought to be happy that we]] replied at all.",
    "[[We did not have to refund you, you know]].",
    "There are forty [[families who would take your flat tomorrow]].",
    "[[Not every hotel would have let you keep the room]].",
    "[[A simple thank you would not kill you]].",
    "[[Consider yourself fortunate to]] be on the guest list.",
    "This was [[a favour and not something you can]] expect again.",
    "[[For nine euros a month you can hardly expect someone to answer]] the phone.",
    "[[After everything we have done for you, a complaint is the last thing we expected]].",
    "[[I hope you realise how generous]] this offer is.",
    "[[Nobody is forcing you]] to be a member.",
    "You got a free upgrade [[and still you complain]].",
    "[[Other landlords would have charged you for that]].",
    "[[It is a privilege to shop here, not a right]].",
    "We think [[some gratitude is in order]].",
    "You're in luck, one table is left at eight.",
    "We're grateful that you told us so quickly.",
    "I'm happy to make an exception for the fee this time.",
    "You will be glad to hear that the part has come.",
    "There are forty families on the waiting list, so a place may take until May.",
    "Could you do me a favour and send the meter reading?",
    "It has been a privilege to look after your mother.",
    "You don't have to do anything, the refund runs by itself.",
    "As a thank you for your patience I have taken ten euros off.",
    "We are lucky to have neighbours like you.",
    "You're free to cancel at any time, at no cost.",
    "Other customers liked the longer cable, so I put one in.",
    "We would appreciate the form by Friday.",
    "The gift card is a small thank you for your loyalty.",
    "[[You should be glad we make]] an exception.",
    "[[A word of thanks would have been nice]].",
    "[[Plenty of people would love to have your place]].",
    "[[We were under no obligation to help]].",
    "I am glad we could make an exception.",
    "Thank you for staying with us through this.",
    "You are in luck: one place came free this morning.",
    "We would be grateful for the form by Friday.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


# Whole replies: to whom, and what; such words are the fault in a letter that does nothing.
UNHELPED = [
    (
        "Can you send someone sooner? The roof leaks.",
        ("Dear Ms. Hart,\n\nyou were moved up already, ahead of two old people. I would not push it.\n\nDachdecker"),
    ),
    (
        "Could the neighbourhood taxi come a little earlier on Fridays?",
        (
            "Dear Mrs. Nagel,\n\nthe drivers are pensioners and do this between their own appointments. They "
            "have not complained so far.\n\nTaxi for seniors"
        ),
    ),
    (
        "Could you correct the typos in my reference?",
        "Dear Finn,\n\nI have put my good name under it, which I don't do for every trainee.\n\nBoss",
    ),
    (
        "I only got one of the two vouchers.",
        "Dear Ms. Bay,\n\none voucher is one more than you had.\n\nLoyalty desk",
    ),
    (
        "I'd like the extension that was mentioned in the mail.",
        ("Dear Oli,\n\nwe offered the extension out of kindness. Kindness is not a thing to be claimed.\n\nLibrary"),
    ),
    (
        "I'd prefer the morning slot as it was before.",
        (
            "Dear Nadja,\n\nwe opened an extra afternoon with you in mind. I had rather expected a friendly word "
            "for it.\n\nStudio"
        ),
    ),
    (
        "The allotted laundry times don't suit me.",
        "Dear tenant,\n\nin the neighbouring house there is no machine at all.\n\nLandlady",
    ),
    (
        "The driver didn't help with my suitcase.",
        "Dear guest,\n\nthe shuttle is our gift to you. Lifting is not part of the gift.\n\nHotel",
    ),
    (
        "The substitute car is tiny.",
        (
            "Dear Ms. Ewing,\n\nit's a car, and it costs you nothing. The dealer across the street gives people "
            "a bus ticket.\n\nGarage"
        ),
    ),
    (
        "The wine you sent us for the mix-up was corked.",
        "Dear Mr. Hale,\n\na bottle that is sent as a gesture isn't usually reviewed.\n\nWine club",
    ),
    (
        "Why is the discount only 5 % this year?",
        ("Dear Mr. Thiel,\n\nfive per cent is five per cent. Not everybody on our list got a discount.\n\nSales"),
    ),
    (
        "Is there any way to get the wifi working in the staff caravan? My kids do homework there.",
        "Mirela,\n\nI give a roof, water and a stove, and the season before last there was none of that. Now it "
        "is wifi, next year it is a pool. People used to come to this farm and be content.\n\nH. Brandt",
    ),
    (
        "The interpreter for my hospital visit spoke Dari, I speak Pashto.",
        "Dear Mr Khan,\n\ninterpreters cost the hospital 90 an hour, of which you were asked for nothing. Our "
        "own parents had to make do with hands and feet. A nod to the lady who sat there for two hours would "
        "have been in order.\n\nPatient Services",
    ),
    (
        "The community garden's water was off again on the hottest day. My tomatoes are gone.",
        "Hi Raj,\n\nfunny how people only write when something's off. 340 days of water, not a card. Pete crawls "
        "under that tank in his holidays with a torch in his teeth so folks can have tomatoes.\n\nPlot committee",
    ),
    (
        "Could I get the room an hour earlier? My train is at noon.",
        "Dear Mr Ivers,\n\nthe ladies begin at six so that guests find fresh linen at two. Not one of them has "
        "ever been left a coin from your firm, I had them look. An hour is an hour.\n\nPension Adler",
    ),
    (
        "Is there a handout from yesterday's free talk? I couldn't see the slides from the back.",
        "Dear participant,\n\na professor travels 300 kilometres, speaks for two hours without a fee, and what "
        "comes back is a wish for paper. In my student days we took notes and were thankful for the "
        "chair.\n\nVolkshochschule",
    ),
    (
        "The choir trip's bus had no toilet. Six hours with pensioners.",
        "Dear Mrs Dahl,\n\nI organised this trip on forty evenings, beside my work, without so much as a bunch "
        "of flowers at the end. The bus was 900 cheaper than the next one. Somebody could have noticed that, "
        "too.\n\nArvid",
    ),
    (
        "The lamp you repaired for me hums now.",
        "Dear Mr Baird,\n\nthe bulb was on us. A kind line about that rather than about the humming would be a "
        "start.\n\nLamp Clinic",
    ),
    (
        "Could the mulch be left by the shed and not on the drive?",
        "Dear Ms Orr,\n\nthe lads loaded it by hand in the rain. One might thank them before coming to the "
        "drive.\n\nGreen Heap",
    ),
]
# And such words beside help, or a plain answer to a plain question.
HELPED = [
    (
        "The pump failed again after your repair.",
        (
            "Dear Mr. Brook,\n\na repair on a Sunday and it holds for two days: that's no good. I come back "
            "tonight at six with a new pump, and there is nothing to pay."
        ),
    ),
    (
        "The guest room had no curtains.",
        "Hi Jan,\n\nthey were in the wash and I forgot them. I've sent you back the 30.",
    ),
    (
        "The gardener trampled my lavender.",
        "Dear Mrs. York,\n\nI'm sorry. He brings six new plants on Tuesday and puts them in.",
    ),
    (
        "My mentor has cancelled three times.",
        (
            "Dear Rui,\n\nProfessor Haas has a chair, a lab and no time this spring. Dr. Lind takes you on "
            "instead; she has read your plan and suggests Monday at ten."
        ),
    ),
    (
        "The scholarship is paid so late that I can't cover my rent.",
        (
            "Dear Ms. Okoye,\n\neight hundred applied this year and the office fell behind. I have moved your "
            "payment to the first; if the rent is due sooner, we lend you the sum without interest."
        ),
    ),
    (
        "I returned the dress but only got a voucher, I'd prefer money.",
        (
            "Dear Mrs. Lenz,\n\nafter 14 days the system prints a voucher by itself. I changed that: the 89 go "
            "back to your card today."
        ),
    ),
    (
        "I have to wait six weeks for a reference letter?",
        ("Dear Ada,\n\nI write some sixty each year, so I'm slow. Yours is first tomorrow; tell me where to send it."),
    ),
    (
        "Do you write references for former students?",
        "Hi,\n\nyes, about sixty a year.\n\nProf. Brand",
    ),
    (
        "Who drives the neighbourhood taxi?",
        "Hi,\n\nvolunteers, mostly pensioners.\n\nOffice",
    ),
    (
        "Are dogs allowed at your house?",
        "Hi,\n\none small dog, yes.\n\nHost",
    ),
    (
        "Do you give free samples?",
        "Hello,\n\ntwo per order.\n\nShop",
    ),
    (
        "Is there any way to get the wifi working in the staff caravan? My kids do homework there.",
        "Mirela,\n\nI give a roof, water and a stove, and you're right that school needs wifi too. A booster "
        "comes on Friday; until then the kids can sit in our kitchen from four.\n\nH. Brandt",
    ),
    (
        "The interpreter for my hospital visit spoke Dari, I speak Pashto.",
        "Dear Mr Khan,\n\nthat was the wrong language, and two hours lost. Ms Yusufzai speaks Pashto and is "
        "booked for the 11th at ten; the doctor goes through everything again, from the start. There's nothing "
        "to pay.\n\nPatient Services, Mona",
    ),
    (
        "The community garden's water was off again on the hottest day. My tomatoes are gone.",
        "Hi Raj,\n\nsorry about the tomatoes. The pump trips above 35 degrees; Pete put a fan on it this "
        "morning. There are twelve spare plants by the shed, take what you like.\n\nPlot committee, Viv",
    ),
    (
        "Could I get the room an hour earlier? My train is at noon.",
        "Dear Mr Ivers,\n\nyes, from eleven: the ladies do yours first. Leave the bags in the hall until then, "
        "coffee's in the kitchen.\n\nPension Adler, Frau Roth",
    ),
    (
        "Is there a handout from yesterday's free talk? I couldn't see the slides from the back.",
        "Dear participant,\n\nthe slides are attached, the professor was happy to share them. From the back the "
        "screen is too small; next time it hangs higher. The talk on the 9th is free as "
        "well.\n\nVolkshochschule, Imke",
    ),
    (
        "The choir trip's bus had no toilet. Six hours with pensioners.",
        "Dear Mrs Dahl,\n\nsix hours without one was a mistake of mine: I took the cheap bus. On the way home we "
        "stop every ninety minutes, and for Riga I've booked one with a toilet.\n\nArvid",
    ),
    (
        "The lamp you repaired for me hums now.",
        "Dear Mr Baird,\n\nI would begin with the dimmer rather than with the lamp: old ones hum with new bulbs. Bring "
        "both on Friday and I swap what is at fault, on us.\n\nLamp Clinic, Una",
    ),
    (
        "Could the mulch be left by the shed and not on the drive?",
        "Dear Ms Orr,\n\nof course, and thank you for saying so before the van comes. The lads put it by the shed on "
        "Thursday.\n\nGreen Heap, Finn",
    ),
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
