"""With how much of what was asked a reply begins."""

from __future__ import annotations

import pytest

from guardian.checks.insight import read
from guardian.checks.replied import answers
from tests.checks.flagged import letter

ANSWERED = [
    ("How many pages can the paper have?", "Eighty without the appendix."),
    ("When do you open?", "At half past nine. Ring twice."),
    ("Where is the pump for the kayak?", "In the red box by the jetty."),
    ("Why is my fee higher than my neighbour's?", "Because yours has the tap."),
    ("Is the pool heated?", "Yes, to 26 degrees."),
    ("Are dogs allowed on the upper deck?", "They are, on a lead."),
    ("What size is the shirt?", "It's 128, so for children of eight."),
]
NOT_ANSWERED = [
    ("How many pages can the paper have?", "Papers have pages."),
    ("When do you open?", "We open when we open."),
    ("Why is my fee of 40 so high?", "The fee is 40."),
    ("Is the pool heated?", "Water is wet. Bathers know it."),
    ("My kayak leaks.", "At nine."),
]


@pytest.mark.parametrize(("customer", "text"), ANSWERED)
def test_what_was_asked_for_is_there(customer: str, text: str) -> None:
    """A number for how many, a time for when, a place for where, a reason for why, a yes."""
    assert answers(read(letter(text, customer=customer))) >= 1.0


@pytest.mark.parametrize(("customer", "text"), NOT_ANSWERED)
def test_what_was_asked_for_is_missing(customer: str, text: str) -> None:
    """Nothing of the kind; the customer's own number is none."""
    assert answers(read(letter(text, customer=customer))) == 0.0


def test_two_kinds_count() -> None:
    """And no more than two."""
    customer = "Is it open, when, and where do I park?"
    assert answers(read(letter("Yes, from nine, and parking is behind the hall.", customer=customer))) == 2.0
