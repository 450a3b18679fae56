"""tone.condescending: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.condescending import CHECK
from tests.checks.flagged import assert_flags

CASES = [
    "[[It's called a password for a reason]].",
    "[[Clearly you have never owned a plant]].",
    "You don't need a degree for this course.",
    "It may surprise you to hear that your claim was approved in a day.",
    "One step at a time: first we get you home, then we look for the bag.",
    "[[I'll go slowly so you can]] follow.",
    "As I'm sure [[even you can]] see, the switch has two positions.",
    "Let me explain how a savings account works, [[since this seems to be new to you]].",
    "It's really very [[simple if you think about it for]] a second.",
    "[[Most children manage this]] in under a minute.",
    "[[You may want to ask someone younger to help you with]] the app.",
    "I realise this may be [[a bit much for you to take in]].",
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
    "I'm not sure how I can make this [[any simpler for you]].",
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
