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
