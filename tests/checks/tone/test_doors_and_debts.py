"""Whole letters with one fault of shutting out, curtness or owed thanks, and letters that may go."""

from __future__ import annotations

from guardian.checks.tone import dismissive, entitled, impolite
from tests.checks.flagged import heard_and_fine

CHECKS = {module.CHECK.id: module.CHECK for module in (dismissive, entitled, impolite)}

FAULTY = [
    (
        "tone.dismissive",
        "I've been waiting for my adoption interview since spring. Is there any movement?",
        (
            "Dear Mr Sandoval, these matters have their own rhythm. One day the phone rings, or it doesn't. All the "
            "best."
        ),
    ),
    (
        "tone.dismissive",
        "My ferry ticket says 9.10 but the boat left at 8.50. We were left on the quay with three kids!",
        (
            "Good day,\nboats wait for tides and not for tickets. The next one goes at 13.00 and the harbour has a "
            "nice café.\nCoastline"
        ),
    ),
    (
        "tone.dismissive",
        "Someone is using my parking space every night. I pay 80 a month for it.",
        (
            "Hello. Parking in this street has always been a matter of give and take. Perhaps leave a friendly note "
            "on the windscreen. Building management"
        ),
    ),
    (
        "tone.dismissive",
        "Can you tell me why my son was put in the B team? He's heartbroken.",
        "Hi,\nsomeone has to be in the B team. He'll get over it quicker than you think.\nCoach Danny",
    ),
    (
        "tone.dismissive",
        "You printed our club's name wrong on 60 jerseys: 'Rovres' instead of 'Rovers'.",
        (
            "Hey guys, just looked at it and to be honest I had to look twice to see it. From the stand nobody's "
            "going to see. Have a great season!! Print Pete"
        ),
    ),
    (
        "tone.dismissive",
        "The seeds you sent me didn't come up, none of the three packets.",
        "Gardening teaches us patience, Ingrid. Some years it gives, some years it takes. Try again in spring!",
    ),
    (
        "tone.dismissive",
        "I'd been on your waiting list for a kindergarten place for two years and now I'm told I'm not on it.",
        (
            "Dear Ms Sørensen,\nlists get updated and names come off. You're free to put yourself at the end of it "
            "again.\nTown hall"
        ),
    ),
    (
        "tone.dismissive",
        "Since the update I can't find my favourites any more and it takes me twice as long.",
        (
            "Dear Kofi, change is hard for all of us. In three weeks you won't remember it was ever different. Your "
            "Product Team"
        ),
    ),
    (
        "tone.impolite",
        "Good evening, do you know whether the museum has lockers?",
        "I'm sure it does. Museums tend to. Ring them, not us.",
    ),
    (
        "tone.impolite",
        "Would it be possible to get the notes of the last lesson? I was ill.",
        "You were ill, so you missed it. Ask someone who was there. That's what classmates are for.",
    ),
    (
        "tone.impolite",
        "Dear Sir, I have a question about the stamp from 1934 in your catalogue, lot 212. Is the gum original?",
        "If it were, we'd have written it, wouldn't we. Learn to read a catalogue before bidding in one.",
    ),
    (
        "tone.impolite",
        "Good morning, I'd like to know whether you also bind theses in leather.",
        (
            "Bookbinder. Leather. One would think so, yes. Colour, title, deadline, or I can't do anything with your "
            "mail."
        ),
    ),
    (
        "tone.impolite",
        "Can you help me choose between the two tents? We're a family of four.",
        "I don't know your family. Read the sizes and decide, that's how shops work.",
    ),
    (
        "tone.impolite",
        "Would you be so kind as to confirm receipt of my manuscript?",
        ("We don't confirm. If everyone wanted a confirmation I'd do nothing else all day. You'll hear or you won't."),
    ),
    (
        "tone.impolite",
        "Hello, I'd be interested in renting the boat for two hours on Sunday. What would that cost?",
        "Prices are on the board. Two hours isn't worth my while, take four or leave it.",
    ),
    (
        "tone.impolite",
        "Would it be okay to bring my own cake to the café for my birthday?",
        "This is a café. We sell cake. What do you think?",
    ),
    (
        "tone.entitled",
        "Could my graduation be postponed? My mother can't travel before June.",
        (
            "Dear Mr Ivanov, the university has carried you through two extra years and one appeal. At some point it "
            "might be time to give something back rather than to ask again. Registry"
        ),
    ),
    (
        "tone.entitled",
        "Is there any chance to get the invoice split?",
        (
            "We've split it for you once, changed the address for you twice and moved the due date. Where's the end "
            "of it? We don't do this for clients ten times your size."
        ),
    ),
    (
        "tone.entitled",
        "Why can't I choose my shift this month?",
        "You've had your choice five months in a row, others never. A bit of humility would suit the team well.",
    ),
    (
        "tone.entitled",
        "We'd like our deposit for the hall back, as agreed.",
        (
            "Good evening. The committee let you use the hall on short notice when two others had turned you down. "
            "Nobody on the committee gets a salary. We thought a donation of the deposit would have been a matter of "
            "course between decent people."
        ),
    ),
    (
        "tone.entitled",
        "My library reservation was given to another reader.",
        (
            "You've had the first copy of every new crime novel for two years because I keep them back for you. One "
            "time it's someone else, and there's a mail."
        ),
    ),
    (
        "tone.entitled",
        "The volunteer who walks my dog was late twice.",
        "Karen, she comes through the rain to you four times a week, for nothing. I would hug her.",
    ),
    (
        "tone.entitled",
        "The heating in the guest room you let me use during my internship doesn't work.",
        (
            "Mr Said, a room in the company house is not part of any contract. Interns in other firms sleep on sofas "
            "and pay for it. I'd suggest a blanket and a bit of thankfulness."
        ),
    ),
    (
        "tone.entitled",
        "You've raised the fee for the allotment.",
        (
            "We have kept it low for eleven years, a thing for which nobody ever sent so much as a postcard. A "
            "little recognition might have kept it low for longer."
        ),
    ),
]

FINE = [
    (
        "tone.dismissive",
        "The beekeeping suit you sent has a hole under the arm.",
        (
            "Hello Marta,\nbees do find a hole that small. Please don't use it: a new suit leaves today by express, "
            "and put a strip of tape over the hole if you must open the hive before.\nImkerbedarf Süd"
        ),
    ),
    (
        "tone.dismissive",
        "Is there any news of my adoption interview?",
        (
            "Dear Mr Sandoval, not yet: the court has your file since the 3rd and usually takes five weeks. I'll "
            "ring the clerk on Monday and tell you what she says. Ines Ott"
        ),
    ),
    (
        "tone.dismissive",
        "The hotel pool was closed the whole week of our stay. It was the reason we booked.",
        (
            "Dear Mr Castellanos,\nthe pool should have been named as closed when you booked, and it wasn't. I've "
            "sent back a third of the price; it is on your card by Friday. It opens again on the 1st of June.\nEva "
            "Ruiz, Hotel Miramar"
        ),
    ),
    (
        "tone.dismissive",
        "There's a beetle in the rice I bought from your shop.",
        (
            "Yuck, sorry! Throw it away, you get the money back at the till, no receipt needed. We've taken that "
            "batch off the shelf."
        ),
    ),
    (
        "tone.dismissive",
        "Since the update I can't find my favourites any more and it takes me twice as long.",
        (
            "Dear Kofi, they've moved under the star at the top right. You can drag them back to the left bar: hold "
            "the star for two seconds. If it's still slower after a week, tell me, we're collecting what gets in the "
            "way. Lin, Product Team"
        ),
    ),
    (
        "tone.impolite",
        "Hi, I wanted to ask how to wash the wool blanket. Thanks, Jo",
        "30 degrees, wool programme, dry it flat. It's on the label too, in the corner.",
    ),
    (
        "tone.impolite",
        "What should I bring to the first climbing lesson?",
        "Clean trainers, water, short nails. Ropes and shoes are here. See you Monday at six.",
    ),
    ("tone.impolite", "how much is the entrance for kids", "under 6 free, up to 14 it's 4 euros. family card is 20"),
    (
        "tone.impolite",
        "Hello, the link in the invitation doesn't open.",
        (
            "Odd, it works here. Try it without the dot at the end; if that fails, the number for dialling in is 030 "
            "1234, code 88."
        ),
    ),
    (
        "tone.impolite",
        "Could you tell me the size of the parking space? I drive a van.",
        ("2.40 by 5, height 2.10. A long van sticks out by half a metre; number 7 is longer, I can swap it for you."),
    ),
    (
        "tone.entitled",
        "The yoga mat in the studio smells. Could it be replaced?",
        (
            "Hi Bea, ugh, you're right. Ten new mats come on Friday; until then take one from the blue shelf, those "
            "are washed daily."
        ),
    ),
    (
        "tone.entitled",
        "The strawberries in the box were mushy.",
        (
            "We pick at four in the morning and it rained that night. Next box is free, tell the driver when he "
            "comes on Saturday."
        ),
    ),
    (
        "tone.entitled",
        "The bouquet for my mother's birthday was half wilted on the second day.",
        (
            "Dear Mr Ode, on the second day it shouldn't be. I'd like to bring your mother a fresh one on Friday, "
            "without charge. Is she at home at four?"
        ),
    ),
    (
        "tone.entitled",
        "There were no gluten-free options at the free community breakfast.",
        (
            "You're right, and it's easy to do: next month there will be a table with bread from Rosa's. Tell me how "
            "many you'll be."
        ),
    ),
    (
        "tone.entitled",
        "My kayak lesson was cut short by half an hour because of the wind. Will I get something back?",
        (
            "Hey Lotte, yes: half an hour free on any lesson, or 12 euros back. The wind came up faster than the "
            "forecast, and with beginners we don't take chances. Which one would you like?"
        ),
    ),
]

test_faulty, test_fine = heard_and_fine(CHECKS, FAULTY, FINE)
