"""How much is left undone for a customer in trouble, and how much words in such a letter count."""

from __future__ import annotations

import pytest

from guardian.checks.care.hollow_empathy import CHECK as HOLLOW
from guardian.checks.insight import read
from guardian.checks.unhelped import helps_well, out_of_our_hands, unhelped, wronged
from tests.checks.flagged import letter, matches

TROUBLE = "Your van scratched our gate and drove off. The children were standing right behind it."
COLD = "vans are washed on Fridays. Gates are not part of the delivery."
HELPFUL = (
    "I'm sorry, that was our driver. I have spoken with him, and a painter comes on Monday at nine. If Monday doesn't "
    "suit you, tell me which day does; we pay for it."
)


def test_counts_most_where_nothing_is_done() -> None:
    """Cold to somebody in trouble."""
    assert unhelped(read(letter(COLD, customer=TROUBLE))) > 1.0


def test_counts_nothing_beside_help() -> None:
    """Whoever is helped well may be told anything."""
    reading = read(letter(HELPFUL, customer=TROUBLE))
    assert unhelped(reading) == 0.0
    assert helps_well(reading)


def test_counts_nothing_where_the_customer_is_unknown() -> None:
    """Nobody is known to be in trouble."""
    reading = read(letter(COLD))
    assert unhelped(reading) == 0.0
    assert not helps_well(reading)
    assert not out_of_our_hands(reading)


@pytest.mark.parametrize("words", ["Which colours does the gate come in?", "Do you deliver on Saturdays?"])
def test_who_only_asks_is_not_wronged(words: str) -> None:
    """A plain question wants a plain answer."""
    assert not wronged(read(letter(COLD, customer=words)))


def test_thanks_ask_for_nothing() -> None:
    """There is nothing to mend."""
    assert out_of_our_hands(read(letter("You're welcome!", customer="Thank you so much, it works perfectly again.")))


def test_own_signs_are_no_help() -> None:
    """What costs nothing because it is a present is not counted for the present."""
    reading = read(letter("a mug goes with the next delivery, free of charge.", customer=TROUBLE))
    assert unhelped(reading, ("costs nothing",)) >= unhelped(reading)


def test_kind_words_in_a_line_without_a_sentence_are_no_error() -> None:
    """They stand where no sentence is."""
    text = 'you are right: the word "deposit" stands on the bill two times. Mended at noon.'
    assert matches(HOLLOW, letter(text, customer="The bill is wrong again and I have to pay by tonight.")) == []
