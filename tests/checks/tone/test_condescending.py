"""tone.condescending: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.condescending import CHECK
from tests.checks.flagged import assert_flags, both_ways

CASES = [
    "I will try to put this [[in a way even you can follow]].",
    "[[It is sweet that you think the harbour master reads]] these notes.",
    "Perhaps [[leave the legal part to those of us who studied it]].",
    "[[A layman would not see the difference between]] the two varnishes.",
    "[[As I tell my six-year-old]], first the shoes and then the door.",
    "The word may seem long, but [[any half-awake reader gets it]].",
    "[[In the real world, florists have]] to buy their tulips.",
    "[[Well done, you found the switch]].",
    "[[Even our newest members manage the lock]].",
    "[[One would expect a bookkeeper to know what a]] receipt is.",
    "The legal part is knotty, so I asked our lawyer for two plain sentences.",
    "You did very well in the exam: 92 out of 100.",
    "I know it is hard to keep track of five letters, so here is one list.",
    "[[It's called a password for a reason]].",
    "[[Clearly you have never owned a plant]].",
    "You don't need a degree for this course.",
    "It may surprise you to hear that your claim was approved in a day.",
    "One step at a time: first we get you home, then we look for the bag.",
    "[[I'll go slowly so you can]] follow.",
    "As I'm sure [[even you can]] see, the switch has two positions.",
    "Let me explain how a savings account works, [[since this seems to be new to you]].",
    "It's really very [[simple if you think about it for a second]].",
    "[[Most children manage this]] in under a minute.",
    "[[You may want to ask someone younger to help you with]] the app.",
    "I realise [[this may be a bit much for you to take in]].",
    "[[Leave the wiring to people who understand it]].",
    "[[I would have thought a homeowner knew where the stopcock was]].",
    "[[Perhaps a phone with big buttons would suit you better]].",
    "[[Do you know what a browser is]]?",
    "Try to [[read the whole sentence this time]], not just the first word.",
    "[[Don't worry about the technical]] side, that's for grown-ups.",
    "[[Anyone who has ever held a spanner could have told]] you that.",
    "It isn't your fault; the switch is well hidden behind the panel.",
    "A savings account pays interest once a year, on the 31st.",
    "If you'd like, my colleague Ana can do the setup with you on the phone.",
    "Do you know which browser you use? It's at the top of the window.",
    "A deposit is what you pay now; the rest is due on the day.",
    "Many people stumble over this page, we are rewriting it.",
    "Ask someone to hold the other end when you lift the mattress.",
    "Let me explain how we came to the price.",
    "[[It should be obvious]] that a one-way ticket only goes one way.",
    "[[Any sensible person keeps the]] receipt.",
    "[[Let me explain this slowly]]: a deposit is money you leave with us.",
    "I'm [[not sure how I can make this any simpler for you]].",
    "[[Even a child could follow those instructions]].",
    "[[You do realise that e-mails need an address, don't you?]]",
    "Maybe [[have your son take a look]], he'll surely understand it.",
    "This [[may be a little over your head]], but the firewall filters ports.",
    "As I'm sure [[even you will]] agree, fees are not optional.",
    "[[Banking 101]]: money you spend is gone.",
    "[[There, that wasn't so difficult, was it]]?",
    "Perhaps online [[shopping isn't for you]].",
    "With [[a bit of thought you would have seen that]] the shop closes at six.",
    "[[Sweetheart]], that's just how mortgages work.",
    "[[Most of our customers figure this out on their own]].",
    "I [[suggest you familiarise yourself with how a]] calendar works.",
    "The button is hard to find: it sits under the three dots at the top.",
    "Anyone in your household may collect the parcel.",
    "In plain words, the premium is what you pay each month.",
    "Everyone knows the feeling of a cold shower; the fitter comes at four.",
    "If you like, I can walk you through it on the phone.",
    "That is an easy one to miss, the label is tiny.",
    "Obviously our mistake, the second charge is on its way back.",
    "Your little one can travel free until she is two.",
    "The course for beginners starts on Monday.",
    "Most people choose the blue one because it dries faster.",
    "A child under five needs no ticket.",
    "It's simple to cancel: reply with 'stop' and I will do the rest.",
    "You may want to keep the old router until Friday, in case the line needs a day.",
    "Could someone be at home between nine and eleven to sign for it?",
    "[[As anyone would know]], the file must be unzipped first.",
    "[[Let me put this in simple terms]].",
    "It's [[not rocket science]].",
    "Perhaps you could [[ask a grandchild to help you]]?",
    "The file has to be unzipped first: right-click, then “Extract”.",
    "It is not obvious; here is how.",
    "Anyone can join, no booking needed.",
    "In simple terms: the modem talks to the street box, and the router to your phone.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


# A nod wanted, a question answered by who asked it, a reader taken for new to it.
TAUGHT = [
    (
        "My sourdough starter went pink. Throw it or save it?",
        "Hiya,\n\nokay so bacteria 101: there are good guys and bad guys. Pink is a colour that food normally "
        "isn't, unless it's a strawberry. So what do we think, class? Exactly!\n\nThe Loaf Lab",
    ),
    (
        "Can I take ibuprofen with the drops you gave me?",
        "Dear Mrs Nkosi,\n\nthe leaflet would have told you, it's the folded paper in the box. I know, reading "
        "is out of fashion. Drops go in the eye, tablets in the mouth, so they will hardly meet, will "
        "they?\n\nApotheke am Markt",
    ),
    (
        "Is the 12 mm or the 18 mm plywood right for a bookshelf of 80 cm?",
        "Hi Nadia,\n\nbig question for a Friday! Thin wood bends and thick wood doesn't, doesn't it? Think of a "
        "diving board and then of a doorstep. I'm sure you get there on your own.\n\nHolzland",
    ),
    (
        "My physio exercises hurt in the hip. Should I go on?",
        "Hello Mrs Banerjee,\n\npain is the body's little telephone. When it rings, we pick up, yes? Ladies "
        "sometimes imagine that more is better. So: gently, gently, and no heroics.\n\nPraxis Bewegung",
    ),
    (
        "The API returns 429 after 50 calls. Docs say 100 per minute.",
        "Hi Tariq,\n\nrate limits can be a head-scratcher when one is just starting out with APIs. Perhaps go "
        "through a tutorial first and then come back with what you've learnt. Your senior devs will be able to "
        "tell you what a burst is.\n\nDX team",
    ),
    (
        "Do I prune the fig now or in spring? We're at 900 m.",
        "Dear Mr Rossi,\n\nlet me answer with a question: what does a tree do in winter? Right, it sleeps. And "
        "do we cut somebody's hair while they sleep? You see, it isn't witchcraft once you think it "
        "through.\n\nBaumschule",
    ),
    (
        "Is it normal that the meter counts backwards at noon?",
        "Good day Mr Lam,\n\nthe sun, as may be known, shines at noon. A panel on a roof makes current out of "
        "it. Current wants to go somewhere. I trust the rest is now within reach.\n\nStadtwerke",
    ),
]

TOLD = [
    (
        "My sourdough starter went pink. Throw it or save it?",
        "Hiya,\n\nthrow it, sadly, jar and all: pink means bacteria that baking doesn't kill. Good news, I've "
        "dried starter here and post you some free. Which flour do you feed with?\n\nThe Loaf Lab, Kit",
    ),
    (
        "Can I take ibuprofen with the drops you gave me?",
        "Dear Mrs Nkosi,\n\nyes, you can; the drops hardly leave the eye, so the tablet doesn't meet them. The "
        "leaflet is vague there. Not more than three a day, and with food.\n\nApotheke am Markt, Lena",
    ),
    (
        "Is the 12 mm or the 18 mm plywood right for a bookshelf of 80 cm?",
        "Hi Nadia,\n\n18 mm: at 80 cm the thin one bends under books by about a centimetre. Think of a batten "
        "along the back edge and even 15 would do. We cut it for free.\n\nHolzland, Rob",
    ),
    (
        "My physio exercises hurt in the hip. Should I go on?",
        "Hello Mrs Banerjee,\n\nplease stop the second exercise, pain in the hip isn't meant to be there. The "
        "other two can go on, gently. I've kept Thursday 9:20 for you to look at it.\n\nPraxis Bewegung, Ivo",
    ),
    (
        "The API returns 429 after 50 calls. Docs say 100 per minute.",
        "Hi Tariq,\n\nthe docs are wrong for new keys: those start with 50 for a week. I've raised yours to 100 "
        "as of now. A burst of more than 20 a second also gives 429; spread them and you're fine.\n\nDX team, Lin",
    ),
    (
        "Do I prune the fig now or in spring? We're at 900 m.",
        "Dear Mr Rossi,\n\nin spring, at 900 m not before April, when the buds swell. Cut back to two buds and "
        "leave the oldest trunk. If frost took the tips, wait till you see green.\n\nBaumschule, Vera",
    ),
    (
        "Is it normal that the meter counts backwards at noon?",
        "Good day Mr Lam,\n\nyes, at noon your panels make more than the house uses, and an old meter turns back "
        "then. It's allowed until we change it, which is on 3 June. Nothing to do for you.\n\nStadtwerke, P. Kohl",
    ),
]

test_flags_a_lesson, test_leaves_an_answer_alone = both_ways(CHECK, TAUGHT, TOLD)
