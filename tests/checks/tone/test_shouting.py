"""tone.shouting: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.tone.shouting import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "[[I TOLD YOU WE DO NOT TAKE CARDS]].",
    "[[PLEASE PAY YOUR INVOICE TODAY]]",
    "Bring the key back [[NOW!!!]]",
    "[[YOUR PARCEL IS LOST AND WE CANNOT FIND IT]].",
    "Please press CTRL and ALT at the same time.",
    "The NASA and UNESCO posters are in.",
    "Set MODE to AUTO, then press START.",
    "Happy birthday!!!",
    "Bring your ID and the P60 form.",
    "ORDER DETAILS",
    "Do NOT open the battery, please; it is dangerous.",
    "The sign reads EXIT ONLY.",
    "[[DO NOT]] reply to [[this!!!]]",
    "You [[HAVE TO]] restart it FIRST!",
    "[[PLEASE READ THE WHOLE MESSAGE BEFORE YOU CALL]].",
    "It can [[NOT BE RETURNED!!!]]",
    "Please do not reply to this message.",
    "The USB port shows ERROR 503 on the HP LASERJET.",
    "It works again, enjoy!",
    "Please do NOT restart it yourself.",
    "How wonderful!!!",
    "OPENING HOURS\nWe open at nine.",
    "[[STOP SENDING US THE SAME FORM!!!]]",
    "We told you NOT to open [[it!!!]] [[READ THE LABEL!]]",
    "[[THIS IS YOUR LAST CHANCE TO PAY]].",
    "You [[MUST ANSWER TODAY!!!]]",
    "[[NO REFUNDS!!!]] NO [[EXCEPTIONS!!!]]",
    "[[WE DO NOT ACCEPT RETURNS WITHOUT A LABEL!]]",
    "You [[NEED TO PAY ATTENTION!]]",
    "Never, [[EVER, DO THAT AGAIN!!]]",
    "[[PLEASE CALL BEFORE YOU COME!!!]]",
    "Please do NOT unplug it during the update.",
    "The HDMI and USB-C ports are on the left.",
    "FAQ: see ISO 9001 and GDPR.",
    "Thanks so much!!!",
    "We are open on SUNDAY 12 MAY.",
    "ERROR: DISK FULL means the log is too big.",
    "Use the promo code TAKE TEN AT SPRING.",
    "Congratulations!!! It's a girl!",
    "The EXIT button is at the top right.",
    "Your booking: AB12CD, LHR to JFK.",
    "You were told to [[KEEP THE RECEIPT]].",
    "[[STOP CALLING THE SHOP]].",
    "For the hundredth time: [[WE ARE CLOSED ON SUNDAYS]]",
    "Send the form back [[TODAY!!!]]",
    "It is [[NOT]] our job to find your passport!!",
    "[[WHY]] did you open it?",
    "I need your answer [[NOW]].",
    "[[THIS IS UNACCEPTABLE]].",
    "You never, EVER, plug it in [[wet!!!]]",
    "The USB LED on the ROUTER is RED.",
    "Please do NOT open the valve while it is hot.",
    "PO 4471 is with DHL NOW 24.",
    "It's ready, hooray!!!",
    "Press ON and then OFF.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_advice_is_the_calm_sentence() -> None:
    """The better way is the same sentence without the noise."""
    found = matches(CHECK, letter("PLEASE READ THE WHOLE MESSAGE BEFORE YOU CALL US AT HQ!!!"))
    assert "“Please read the whole message before you call us at HQ.”" in found[0].advice


def test_words_that_are_always_capitals() -> None:
    """A house's own capitals can be named."""
    text = "You get ALL OPEN with this card!"
    assert len(matches(CHECK, letter(text))) == 1
    assert matches(CHECK, letter(text), allowed=("ALL", "OPEN")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Use the powder (RINSE K2) or vinegar. Hold DRAIN until the display shows EMPTY.",
        "The label says NOT AFTER 7 PM, and the driver came at eight.",
    ],
)
def test_what_a_label_or_a_display_says_is_no_voice(text: str) -> None:
    """A name goes on with a number; a button is held."""
    assert matches(CHECK, letter(text, customer="How do I rinse it?")) == []
