"""How much a reply leaves its reader alone, and how much hints count by it."""

from __future__ import annotations

import pytest

from guardian.checks.alone import alone, heard, helps_well, in_trouble, out_of_our_hands
from guardian.checks.care.hollow_empathy import CHECK as HOLLOW
from guardian.checks.insight import read
from tests.checks.flagged import letter, matches

TROUBLE = "Your van scratched our gate and drove off. The children were standing right behind it."
COLD = "vans are washed on Fridays. Gates are not part of the delivery."
HELPFUL = (
    "I'm sorry, that was our driver. I have spoken with him, and a painter comes on Monday at nine. If Monday doesn't "
    "suit you, tell me which day does; we pay for it."
)


def test_counts_most_where_nothing_is_done() -> None:
    """Cold to somebody in trouble."""
    reading = read(letter(COLD, customer=TROUBLE))
    assert heard(reading) > 1.0
    assert heard(reading, most=0.7) == 0.7


def test_counts_nothing_beside_help() -> None:
    """Whoever is helped well may be told anything."""
    reading = read(letter(HELPFUL, customer=TROUBLE))
    assert heard(reading) == 0.0
    assert helps_well(reading)


def test_counts_nothing_where_the_customer_is_unknown() -> None:
    """Nobody is known to be in trouble."""
    reading = read(letter(COLD))
    assert heard(reading) == 0.0
    assert not helps_well(reading)
    assert not out_of_our_hands(reading)


@pytest.mark.parametrize("words", ["Which colours does the gate come in?", "Do you deliver on Saturdays?"])
def test_who_only_asks_is_not_in_trouble(words: str) -> None:
    """A plain question wants a plain answer: hints count less, or not at all."""
    reading = read(letter(COLD, customer=words))
    assert not in_trouble(reading)
    assert in_trouble(read(letter(COLD, customer=TROUBLE)))
    assert heard(reading, asked=0.0) == 0.0 < heard(reading, asked=0.5) < heard(reading, asked=1.0)


def test_thanks_ask_for_nothing() -> None:
    """There is nothing to mend."""
    assert out_of_our_hands(read(letter("You're welcome!", customer="Thank you so much, it works perfectly again.")))


def test_own_signs_are_no_help() -> None:
    """What costs nothing because it is a present is not counted for the present."""
    reading = read(letter("a mug goes with the next delivery, free of charge.", customer=TROUBLE))
    assert alone(reading, ("costs nothing",)) >= alone(reading)


def test_kind_words_in_a_line_without_a_sentence_are_no_error() -> None:
    """They stand where no sentence is."""
    text = 'you are right: the word "deposit" stands on the bill two times. Mended at noon.'
    assert matches(HOLLOW, letter(text, customer="The bill is wrong again and I have to pay by tonight.")) == []
