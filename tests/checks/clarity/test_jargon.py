"""clarity.jargon: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.jargon import CHECK
from tests.checks.flagged import matches
from tests.checks.overlap import assert_fires, whole

CASES = [
    "We'll [[touch base]] when the [[deliverables]] are ready.",
    "This [[value proposition]] meets your [[pain points]].",
    "The team has no [[bandwidth to]] look at it.",
    "[[Going forward]] we offer a [[holistic approach]].",
    "The insurer's [[subrogation]] claim depends on the [[proximate cause]].",
    "The X-ray shows a [[distal]] fracture with [[edema]].",
    "The [[webhook]] [[payload]] was not [[idempotent]], hence the double booking.",
    "The [[lessee]] waives [[quiet enjoyment]] for the works.",
    "The [[thermocouple]] and the [[diverter valve]] are worn.",
    "The ticket was booked in another [[fare basis]] and needs a [[reissue]].",
    "I'll ring you when the cupboard is ready.",
    "The plan is good for shops with one till.",
    "From May on, breakfast is in the price.",
    "Your insurer pays us, and asks the other driver for the money later.",
    "The bone of the little finger is broken near the tip.",
    "A retry by our server booked it twice; one is cancelled.",
    "The heating engineer changes two worn parts on Tuesday.",
    "We restart the server at six.",
    "You pay the first 100 pounds yourself (that is the “deductible”).",
    "The driver leaves it at the door.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)


TRADES = [
    "We will loop in our solution architects and take this offline.",
    "Per our GTC the lien is extinguished by subrogation.",
    "We've onboarded a new vendor to optimise the last-mile touchpoints.",
    "We need to align on deliverables before we can move the needle here.",
    "Please flush the DNS cache and check whether the A record has propagated.",
    "The compressor's TXV hunts because of low subcooling.",
    "The carrier's POD shows a DIM weight adjustment and an accessorial fee.",
    "We take a holistic, data-driven approach to your pain points.",
    "Our KPIs for this vertical are measured on NPS and CSAT.",
    "The usufruct must be entered in the land register before conveyance.",
    "The subrogee waived indemnity for the proximate peril.",
    "Her creatinine and SDMA are elevated, suggestive of CKD stage II.",
    "The rafters show sarking decay and the purlins are undersized.",
    "Let's do a quick deep dive and take the learnings into Q3.",
]
PLAIN = [
    "The pump makes a noise because air is in it; let it out with the small key.",
    "The lawyer has filed the papers, which means that the court now has them.",
    "Your tooth has an infection at the root (the dentist calls it an abscess).",
    "The page shows an error because your session ran out; just log in again.",
    "Restart the router and the lamp turns green.",
    "The bank took the money back because the card had expired.",
    "Your plan covers calls on weekdays only.",
    "We'll talk about it with the builders and call you.",
    "The insurance pays all but the first 200 euros.",
    "Please update the app and try again.",
    "The roof leaks because two tiles have slipped.",
    "Her kidneys work less well than a year ago.",
]


@pytest.mark.parametrize("text", TRADES)
def test_one_unknown_term_after_the_other(text: str) -> None:
    """A customer who asked in plain words is not answered in those of a trade, whichever it is."""
    assert matches(CHECK, whole(text, customer="What is wrong with it?"))


@pytest.mark.parametrize("text", PLAIN)
def test_plain_answers(text: str) -> None:
    """The same matters in everyday words."""
    assert not matches(CHECK, whole(text, customer="What is wrong with it?"))
