"""Words in capitals where nothing helps: sentence by sentence, each read once however many words stand in it."""

from __future__ import annotations

from guardian.checks.insight import read
from guardian.checks.raised_voice import raised_voice
from guardian.message.text import Span
from tests.checks.flagged import letter

CUSTOMER = "The door you sent is broken and nobody answers!"


def test_the_sentences_in_which_it_is_raised() -> None:
    """Without the stop, a kind one left out."""
    text = "The parcel was INTACT. It is YOUR turn NOW.\n\nPlease ring, THANK YOU."
    assert raised_voice(read(letter(text, customer=CUSTOMER))) == [Span(0, 21), Span(23, 42)]


def test_a_sentence_of_ten_thousand_words_is_one_sentence() -> None:
    """Read for each of its words, 100,000 characters would keep a worker for minutes (P8)."""
    text = "so it WOULD be " * 6_500
    assert raised_voice(read(letter(text, customer=CUSTOMER))) == [Span(0, len(text) - 1)]
