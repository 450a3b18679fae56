"""Sentences, words, stems and the language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import language
from tests.bounds import bounded


def sentences(content: str) -> list[str]:
    """The sentences themselves."""
    return [content[a:b] for a, b in language.sentence_spans(content)]


@given(st.text(max_size=300))
def test_sentences_lie_in_order_and_leave_out_only_blanks(content: str) -> None:
    """Spans are ordered, trimmed and disjoint, and together hold every character that is no blank."""
    at = 0
    for start, end in language.sentence_spans(content):
        assert not content[at:start].strip()
        assert at <= start < end
        assert content[start:end] == content[start:end].strip()
        at = end
    assert not content[at:].strip()


@given(st.text(max_size=200))
def test_words_hold_every_letter(content: str) -> None:
    """No letter or digit stands outside of a word."""
    inside = {i for a, b in language.word_spans(content) for i in range(a, b)}
    assert all(i in inside for i, c in enumerate(content) if c.isalnum())


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Order no. 4521 left at 5 p.m. yesterday. Fine.", ["Order no. 4521 left at 5 p.m. yesterday.", "Fine."]),
        ("Mr. Smith and J. Doe wrote. Dr. Who did not.", ["Mr. Smith and J. Doe wrote.", "Dr. Who did not."]),
        ("Use e.g. the page. Then pay.", ["Use e.g. the page.", "Then pay."]),
        ("It costs 5.50 EUR. See shop.example.org today.", ["It costs 5.50 EUR.", "See shop.example.org today."]),
        ("Hi Ann,\nthank you. Bye.", ["Hi Ann,", "thank you.", "Bye."]),
        ("We need:\n- the number\n- a photo. Or two.", ["We need:", "- the number", "- a photo.", "Or two."]),
        ("A line that is\nwrapped here.\n\nNext", ["A line that is\nwrapped here.", "Next"]),
        ("Done.\nKind regards,\nBob", ["Done.", "Kind regards,", "Bob"]),
        ("Really?! Yes!! Go on !!", ["Really?!", "Yes!!", "Go on !!"]),
        (
            'He said "stop." Then he left. (It was late.) Good.',
            ['He said "stop."', "Then he left.", "(It was late.)", "Good."],
        ),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(content: str, wanted: list[str]) -> None:
    """Abbreviations, initials, numbers, lists, greetings, wrapped lines and marks in a row."""
    assert sentences(content) == wanted


def test_words_keep_apostrophes_and_hyphens() -> None:
    """Inner apostrophes of both kinds and hyphens belong to the word."""
    content = "Don't re-send it, it\u2019s 4521\u2013ok."
    assert [content[a:b] for a, b in language.word_spans(content)] == [
        "Don't",
        "re-send",
        "it",
        "it\u2019s",
        "4521",
        "ok",
    ]


def test_stems_are_snowballs() -> None:
    """Known words are stemmed, endless ones left."""
    assert [language.stem(w) for w in ("apologies", "apologise", "running")] == ["apolog", "apologis", "run"]
    assert language.stem("ing" * 100) == "ing" * 100


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("Your order has been shipped and should arrive on Monday.", "en"),
        ("Thanks for your order.", "en"),
        ("Vielen Dank für Ihre Nachricht. Ihre Bestellung ist leider noch nicht da.", "other"),
        ("Bonjour Madame, votre commande est partie. Merci pour votre patience.", "other"),
        ("Hola, su pedido está en camino. Gracias por su paciencia.", "other"),
        ("Grazie per il suo ordine, abbiamo spedito la merce.", "other"),
        ("Bedankt voor uw bestelling, wij hebben het verzonden.", "other"),
        ("Спасибо за ваш заказ, он уже в пути.", "other"),
        ("ご注文ありがとうございます。 明日 お届け します。", "other"),
        ("OK", ""),
        ("", ""),
        ("4521 - 17", ""),
    ],
)
def test_the_language_is_guessed_or_left_open(content: str, wanted: str) -> None:
    """English and not English are told apart from a sentence on; less says nothing."""
    assert language.guess(content) == wanted


@pytest.mark.parametrize(
    "content",
    ["Mr. " * 50_000, "." * 300_000, "a." * 100_000, ". " * 100_000, "a-" * 100_000, "\n" * 200_000, " " * 300_000,
     "e\u0301" * 150_000, "x" * 300_000, "- a\n" * 50_000, '."' * 100_000],
    ids=range(11),
)  # fmt: skip
def test_hostile_texts_are_bounded(content: str) -> None:
    """Every step is linear, and Punkt only gets what it can do in time; the clock guards against hanging."""
    with bounded():
        language.sentence_spans(content)
        language.word_spans(content)
        language.guess(content)
