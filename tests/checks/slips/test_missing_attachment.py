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
    "Your marks are in the portal, and the certificate as a PDF in the same folder.",
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
    "The enclosed terrace is swept in the afternoon.",
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


ANSWERS = [
    ("Quote for the stairs?", "You'll find our quote for the stairs at the bottom.", True),
    ("Do you have a photo of the bride's bouquet?", "I've popped a photo of the bouquet in here.", True),
    (
        "What's the scaffolding going to look like?",
        "The drawing you'll find in the attachment shows the scaffolding from the street.",
        True,
    ),
    ("Can I have the DNA result in writing?", "We have pleasure in enclosing your result in writing.", True),
    (
        "Please send the puppy contract.",
        "The puppy contract is in the mail's attachment, please bring it signed.",
        True,
    ),
    ("Can you send the score of the mass?", "Here you go, the score of the mass, all 40 pages in one PDF.", True),
    ("Send me the rota", "Rota for May attached, you're on the 3rd and the 17th.", True),
    ("Our boiler inspection record?", "Attached: inspection record 2025.", True),
    ("Where do I find the rules of the game?", "The rules are hanging on this mail.", True),
    (
        "Please send the translation",
        "The finished translation is enclosed as a Word file, with my notes in the margin.",
        True,
    ),
    ("Could you mail me the wine list?", "Wine list attached for your perusal.", True),
    ("Do you have the pattern for the christening gown?", "The pattern is in the file accompanying this mail.", True),
    (
        "I need proof of my volunteering hours.",
        "I have appended your certificate of hours. Print it on both sides.",
        True,
    ),
    ("Crochet pattern?", "Pattern's attached. Row 4 has a mistake, I've marked it in red.", True),
    ("I need a medical certificate", "I've scanned the certificate and you get it with this e-mail.", True),
    ("How big is the marquee?", "The dimensions of the marquee can be taken from the drawing enclosed herewith.", True),
    ("Which trees will be felled?", "On the map attached the trees to be felled are crossed out in red.", True),
    ("Price list for the candles please", "Our price list for candles is joined to this mail.", True),
    ("Send me something about the retreat", "I enclose our leaflet about the retreat.", True),
    ("The timetable of the ferry?", "I have attached below the timetable of the ferry.", True),
    ("Exam results?", "Find your exam results in the enclosed sheet.", True),
    ("May I have the minutes of the meeting?", "Minutes of 4 March herewith.", True),
    ("My hearing test?", "Please refer to the enclosed audiogram, where the left ear is the blue line.", True),
    (
        "I need the serial numbers of the radios.",
        "Below this text you should see a file with all serial numbers of the radios.",
        True,
    ),
    (
        "Can I have the tuning report for my Bechstein?",
        "Enclosed you have the tuning report for your Bechstein, two pages.",
        True,
    ),
    ("Is my lens repair quote ready?", "Quote enclosed; it holds for six weeks.", True),
    ("I got two files", "Thanks, both files came through. The second one is the one we need.", False),
    ("What did I order?", "Here's the list: two chairs, one table, four cushions.", False),
    ("Report?", "The surveyor's report will reach you by courier on Tuesday.", False),
    ("Photos?", "Send me a photo of the crack and I'll tell you whether it can be glued.", False),
    ("Ticket not arrived", "Your ticket was in the mail of Friday; please look in your spam folder.", False),
    ("Prices?", "The prices are on our page www.kerzen.example, at the bottom.", False),
    ("How do I send you the photos?", "Just attach the photos to your reply, up to 20 MB.", False),
    ("Contract?", "You signed the contract on 3 May; we have it on file.", False),
    ("Should I send it by mail?", "If you attach the deed, please make sure all pages are legible.", False),
    ("Which map?", "Take the map by Kompass, 1:25,000; the bookshop at the station has it.", False),
    ("Voucher?", "Your voucher number is 7731; just say it at the desk.", False),
    ("Trailer?", "The trailer must be attached before you get in.", False),
    (
        "The mail had no attachment",
        "You're right, the plan was missing from my first mail. You can see it here: https://plan.example/7.",
        False,
    ),
    ("Copy?", "We keep a copy of every letter for ten years.", False),
    (
        "Do you have the plan of the water pipes?",
        "the pipes run along the north wall. I drew the new one in red on the copy you get with this mail.",
        True,
    ),
    (
        "I need the certificate for the school.",
        "here's the certificate, stamped on both pages. The school may also ring us.",
        True,
    ),
    (
        "Which grave lamp fits?",
        "Three of them fit. You'll find them in the brochure, page 12, which I'm sending along.",
        True,
    ),
    (
        "What was the result of the moss test?",
        "All values are in the table below as an Excel file; the third column is yours.",
        True,
    ),
    ("The warranty card?", "I've enclosed a new one. Keep it with the bill.", True),
    (
        "Could you write it down for my lawyer?",
        "I wrote it down on one page, signed and scanned, see attachment.",
        True,
    ),
    ("How do we set up the yurt?", "Erdem filmed it. The clip's attached, two minutes long.", True),
    ("Where do I pay the mooring?", "With the transfer slip in the attachment, or in cash at the hut.", True),
    ("The list of plants?", "Attached please our list of plants for shade.", True),
    ("My pay slip for May?", "As requested I send your pay slip for May as attachment.", True),
    ("Can I have the sheet music in G?", "Sure! G version's in the file above.", True),
    ("Could I get the drawing of the gazebo?", "The drawing is in the attached file; the roof is on sheet two.", True),
    ("Do you have the plan?", "The plan hangs in the hall, and I'll send you a scan once Erdem is back.", False),
    ("The certificate?", "The school has the certificate; we posted it on Monday with both stamps.", False),
    ("Table?", "The table below shows the values:\n\nMay 4\nJune 7", False),
    ("The clip?", "The clip is attached to the collar, under the tag.", False),
    ("Can you send it as PDF?", "I can't send PDFs from here, but Erdem can tomorrow.", False),
    ("What do I send you?", "A copy of the delivery note, added to your letter, is enough.", False),
    ("How is the shelf fixed?", "It's attached with four screws; the bag is under the lid.", False),
    ("Did you see my sketch?", "I did, the sketch you enclosed is on the wall above my desk.", False),
]


@pytest.mark.parametrize(("customer", "answer", "flagged"), ANSWERS)
def test_answers(customer: str, answer: str, flagged: bool) -> None:
    """However it is said that a file comes along, and what sounds alike."""
    assert bool(matches(CHECK, letter(answer, customer=customer))) is flagged
