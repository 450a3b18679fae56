"""person.canned: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.person.canned import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "[[Your application has been received and will be reviewed by our team]].",
    (
        "Hello Ada,\n\n[[we confirm receipt of your complaint]]. [[A member of our customer care team will "
        "be in touch shortly]]."
    ),
    "[[Your satisfaction is our highest priority]], and we regret the delay.",
    "[[All emails are answered in the order in which they arrive]].",
    "[[Your case has been forwarded to the relevant department]].",
    "[[Please mention this number in any further communication]].",
    "[[Due to an unusually high volume of requests]], answers take longer.",
    "[[This is an automated message]]; nobody reads the answers.",
    (
        "[[Thank you for contacting us]]. [[We apologise for any inconvenience caused]]. [[Please do not "
        "hesitate to contact us]] again."
    ),
    "[[Please allow 3-5 business days for our team to respond]].",
    "Thank you for the photos of the crack. I have ordered a new lid, and it leaves here on Monday.",
    "I have read your letter about the noise from the lift and asked the fitter to come on Thursday.",
    "Your parcel was received by the shop in Leeds at noon; Mira signed for it.",
    "The refund of 40 pounds went out today and is on your card by Friday.",
    "If the tap drips again, ring me: I'm here until six.",
    "Please restart the router with the small button at the back: it had lost our new address.",
    "Thanks for writing about the broken swing. The council's carpenter fixes it tomorrow.",
    "Your order is important for the party on Saturday, so I packed it myself.",
    "Ida from accounts will call you tomorrow at ten about the two invoices.",
    "[[Thank you for reaching out to us]]. [[Your request has been logged and will be dealt with in due course]].",
    "[[Thank you for being a valued customer]]. We [[take all concerns very seriously]].",
    "[[One of our agents will get back to you shortly]]. Customer satisfaction is our highest priority.",
    "[[We strive for excellence and your comments]] [[help us improve]] our services.",
    "Rest assured that [[your matter is being given our full attention]].",
    "We have received your enquiry and [[a member of our team will]] get back to you within 2 working days.",
    "[[Your request has been forwarded to the relevant department]].",
    "[[We value your feedback]] and strive to improve our services continuously.",
    "[[Please do not hesitate to contact us should you]] have any further questions.",
    "We are currently [[experiencing a higher than usual volume of enquiries]].",
    "[[Thank you for your patience and understanding]] in this matter.",
    "[[Customer happiness is at the heart of everything we]] do.",
    "As a loyal customer [[you are very important to us]].",
    "[[We have taken note of your comments and passed them on]].",
    "[[Your opinion matters to us]]!",
    "Your feedback [[helps us to serve]] you better.",
    "[[We're committed to providing you with the best possible experience]].",
    "[[Your ticket has been created]]. An agent will be assigned shortly.",
    "[[This matter is being given our full attention]].",
    "[[We always endeavour to deliver a first-class service]].",
    "[[Thank you for your feedback]], it helps us become even better for you!",
    "At Seeblick, [[our guests are our top priority]].",
    "[[We have received your message and will]] respond in due course.",
    "[[We appreciate you taking the time to share your thoughts]].",
    "[[Our team is here for you around the clock]].",
    "[[We are constantly working to improve our services]].",
    "You are a valued [[member of the Seeblick family]].",
    "We wish to inform you that [[your feedback has been registered]].",
    "We [[take your concern very seriously]] and will investigate.",
    "At Sitwell, [[comfort is our passion]]!",
    "[[Your case is being processed]]. You will be notified once an update is available.",
    "I got your letter about the stairs and went to look at them myself.",
    "I've passed your idea of the second bell on to Ida, who builds the doors.",
    "If anything in this is unclear, just ring me: 4410.",
    "Your refund of 40 euros has been approved.",
    "We have many mails today, so the fitter calls you only after four.",
    "I've spoken to Marco, who served you, and he is ashamed.",
    "Come on Friday and I'll cook it for you myself.",
    "I was in the kitchen that night and heard of it only now.",
    "A fourth leg leaves Graz today, in a small parcel.",
    "I've told the joiner, and he is red in the face.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
