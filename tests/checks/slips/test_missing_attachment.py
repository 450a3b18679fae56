"""slips.missing-attachment: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.slips.missing_attachment import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "[[I have attached]] the invoice for October.",
    "[[Please find enclosed]] the signed form.",
    "[[I'm attaching]] the signed copy.",
    "[[Here is your ticket as a PDF]] for the gate.",
    "[[See the attached floor plan]] before you come.",
    "[[The contract is enclosed]].",
    "[[I'm sending you the menu as an attachment]].",
    "The log you attached ends at noon.",
    "Please attach a photo of the plug to your answer.",
    "The hose is attached to the tap with two screws.",
    "The invoice was attached to my mail of Monday.",
    "Here is the list: milk, bread, salt.",
    "Here is how the form works.",
    "The timetable hangs at the door.",
    "You can find the form on our site.",
    "Could you attach a photo of the label?",
    "[[You'll find the survey of the roof enclosed]], with the weak spots in red.",
    "Your new lease [[is attached]] for signature; please send it back by Friday.",
    "[[Signed form enclosed]], as you asked.",
    "As promised, the floor plan: [[see attachment]].",
    "The recipe [[is in the PDF that comes]] with this mail.",
    "You will find our price list for hedges [[in the attachment]].",
    "I am forwarding you [[the insurance certificate with this mail]].",
    "[[See the enclosed for]] the exact dates.",
    "[[Here comes the timetable for spring, as a PDF]].",
    "[[Kindly find the inspection report attached]] to this email.",
    "Please find a quiet place for the charger.",
    "The certificate was attached to our letter of 3 May.",
    "The tag is attached to the left sleeve.",
    "If you attach the receipt, I can check it.",
    "Your photos arrived, the attached one shows the crack well.",
    "The invoice is enclosed in the parcel, on top of the shoes.",
    "The manual is enclosed in the box.",
    "[[Attached you will find]] the floor plan with both rooms marked.",
    "Please sign the form [[in the attachment]] and send it back.",
    "[[PDF attached]].",
    "[[I've put the timetable in as a PDF]].",
    "[[See attachment]] for the details.",
    "[[With this mail comes the certificate]] for your insurer.",
    "Find [[the two labels below as files]], print and stick them on the box.",
    "The menu [[hangs on this mail]].",
    "I am [[forwarding you the letter of the bank with this email]].",
    "The document [[in the attachment]] explains each step.",
    "Please fill [[in the form enclosed]] and return it by the 5th.",
    "You'll [[get the slides with this message]].",
    "[[I attach]] hereto the signed deed.",
    "Please attach the photo to your answer.",
    "The invoice that you attached is from May.",
    "You find the manual on our site under Help.",
    "I could not open the file you sent.",
    "She is very attached to that old lamp, and I understand it.",
    "If you attach the receipt, we can pay at once.",
    "The garden is enclosed by a wall of two metres.",
    "Here is the plan: on Monday we drill, on Tuesday we paint.",
    "You have the plan [[in the attachment]], page 2 is the important one.",
    "Please have a look at [[the enclosed drawing]] and tell me what you think.",
    "Both forms [[are attached]], one for you, one for the bank.",
    "[[As an attachment]] you receive the bill for March.",
    "Pls [[see att.]] for the floor plan.",
    "[[This is the scan of your passport page that]] you need.",
    "The brochure [[comes attached]].",
    "The plan hangs in the hall of the house.",
    "I'll email the certificate on Monday.",
    "The report that you enclosed is clear.",
    "We file the deed for you at the court.",
    "[[I've attached]] a picture of the chair.",
    "Have a [[look at the pdf]].",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_silent_when_something_is_attached() -> None:
    """One attachment is enough."""
    assert matches(CHECK, letter("I have attached the invoice.", attachments=("invoice.pdf",))) == []


def test_advice_names_the_thing() -> None:
    """What should be attached is named."""
    assert (
        "Attach the invoice for October" in matches(CHECK, letter("I have attached the invoice for October."))[0].advice
    )
