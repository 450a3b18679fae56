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
]

test_flags_what_stands_where_help_should, test_leaves_it_alone_beside_help = both_ways(CHECK, UNHELPED, HELPED)
