"""A letter's text taken apart; whole letters of real mail apps stand in test_golden_letters.py."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message.zones import divide, unflow
from tests.bounds import bounded

LINES = [
    *("Hi Ann,", "", "> quoted", ">> deeper", "On 1.1.2024 10:00, Ann wrote:", "-- ", "--", "Kind regards,", "Bob"),
    *("From: a@b.example", "Sent: Monday", "To: c", "Subject: d", "-----Original Message-----", "```", "    code = 1"),
    *("You should have read it.", "This e-mail is confidential. Disclaimer.", "Traceback (most recent call last):"),
    *("________________", "Sent from my iPhone", "\u201cA long quotation that goes on and on until it is long.\u201d"),
]


@given(st.lists(st.sampled_from(LINES), max_size=25))
def test_every_word_has_a_zone(lines: list[str]) -> None:
    """Nothing raises, and all that is authored stands in the text, in its order."""
    zones = divide("\n".join(lines))
    lines = [line.rstrip() for line in lines]
    at = 0
    for line in zones.authored.split("\n"):
        if line:
            at = lines.index(line, at) + 1
    assert zones.greeting in zones.authored


@given(st.text(max_size=300))
def test_any_text_divides(text: str) -> None:
    """No characters raise, flowed or not."""
    divide(text)
    divide(unflow(text))


@pytest.mark.parametrize(
    "line",
    [
        "On Monday Ann wrote the report:",
        "On the phone you said:",
        "Best of all, it is free.",
        "Thanks",
        "From: now on we will call you.",
        "Date: 7 January",
        "You should have read it; it is all there.",
        "-- and that is that --",
        "It is confidential between us.",
        "Am Montag schrieb ich Ihnen:",
        "Errors: none so far.",
        'He said "yes" and then "no".',
        "The link is https://shop.example/a?b=1",
    ],
)
def test_prose_that_looks_like_a_mark_stays_authored(line: str) -> None:
    """Words that merely resemble a mail app's marks are the author's own."""
    text = f"Hi Ann,\n\n{line}\n\nMore words of mine here.\nAnd more."
    assert divide(text).authored == text


def test_an_attribution_without_marks_quotes_all_that_follows() -> None:
    """Some apps quote without ">"."""
    zones = divide("Done.\n\nOn 7 Jan 2024, at 09:12, Ann Lee <ann@example.org> wrote:\n\nPlease cancel it.\n")
    assert (zones.authored, zones.quoted) == ("Done.", "Please cancel it.")


def test_a_long_text_below_the_delimiter_is_no_signature() -> None:
    """Words cannot be kept from review by a signature mark above them."""
    text = "Hi Ann,\n\n-- \n" + "You should have read this long line.\n" * 40
    assert "You should have read" in divide(text).authored


@pytest.mark.parametrize(
    ("flowed", "wanted"),
    [
        ("a \nb\nc", "a b\nc"),
        ("> a \n> b\n>> c", "> a b\n>> c"),
        ("a \n> b", "a \n> b"),
        (" From x\n >y", "From x\n >y"),
        ("a\n-- \nBob \nBrown", "a\n-- \nBob Brown"),
        ("a ", "a "),
    ],
)
def test_flow_is_undone(flowed: str, wanted: str) -> None:
    """RFC 3676 §4: soft breaks joined within one depth, space-stuffing off, the signature mark left."""
    assert unflow(flowed) == wanted


def test_delsp_takes_the_blank_at_the_break() -> None:
    """RFC 3676 §4.1: with DelSp the blank belongs to the break."""
    assert unflow("pass \nword", delsp=True) == "password"


@pytest.mark.parametrize(
    "text",
    [
        "On " * 100_000,
        "On x\n" * 60_000,
        ">" * 300_000,
        "> " * 150_000,
        "From: a\n" * 40_000,
        "Best regards\n" * 40_000,
        '"' * 200_000,
        "-- \n" * 60_000,
        "confidential disclaimer " * 10_000,
        " " * 300_000,
        "    a = b;\n" * 30_000,
        "\t\n" * 100_000,
        "___________\n" * 30_000,
    ],
    ids=range(13),
)
def test_hostile_texts_are_bounded(text: str) -> None:
    """Every step is linear; the clock only guards against hanging."""
    with bounded():
        divide(text)
