"""answer.offers: what it praises, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.answer.offers import CHECK
from guardian.review import review
from tests.checks.flagged import assert_flags, letter

CASES = [
    "The spare key hangs at Dora's, [[take it whenever you need it]].",
    "Bring the shoe along, gluing takes ten minutes and [[costs nothing]].",
    "[[You choose: money back]], or a new one by Friday.",
    "Tomorrow at six [[I'm at your door with the ladder]].",
    "As of tonight the charge [[no longer exists]].",
    "Both tickets [[now carry your new name]].",
    "[[We split the cost down the middle]] if that helps.",
    "Two sacks [[are put by for you under the counter]].",
    "[[Leave it with me]], the form goes to the court tonight.",
    "[[Your room has been moved to the quiet side]].",
    "The shop is in the old town.",
    "Shoes are made of leather.",
    "The charge is for the service.",
    "Nobody knows when it started.",
    "The tickets were printed in May.",
    "Nothing can be done about it.",
    "[[I have sent]] you a new one today.",
    "[[I'll call]] you tomorrow at ten.",
    "[[Would you like]] me to book it for you?",
    "[[We could spread]] it over six months.",
    "[[I've moved]] you to the quiet side.",
    "[[Shall I]] keep it for you?",
    "[[We will refund]] the fare.",
    "[[I'm sending]] the larger one today.",
    "[[Let me check]] the list.",
    "The limit is there for all plans.",
    "We will not be able to do that.",
    "It was cold in the hall.",
    "Our offers are on the website.",
    "Trains are late in winter.",
    "We will see.",
    "I have no idea.",
    "The setting is hidden.",
    "[[I can send]] you a spare one today.",
    "[[You are welcome to]] use our guest room until it is dry.",
    "[[Let me ask]] the driver.",
    "[[I'd be glad to show]] you how it works.",
    "[[We can have]] it back in your kitchen by Friday.",
    "[[Why don't we]] meet at the site?",
    "[[I can ask]] the neighbour to water them.",
    "It rained all day.",
    "The rules are on our page.",
    "Your order number is 4471.",
    "We have three shops.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_what_is_promised_is_an_offer_too() -> None:
    """Also in words that no cue of an offer knows."""
    text = "The lid is cracked, I know. The new one is with you by Thursday, we owe you that."
    assert [s.check for s in review(letter(text), {}).signals if s.check == "answer.offers"]
