"""Whether the plain and the HTML text say the same."""

from __future__ import annotations

import pytest

from guardian.message.agreement import agree

PLAIN = "Dear Ann,\n\nplease open https://x.example/a?b=c and\nread page 3.\n\n * one\n * two\n"
HTML = (
    '<p>Dear <b>Ann</b>,</p><p>please open <a href="https://x.example/a?b=c">https://x.example/a?b=c</a> and '
    "read page&nbsp;3.</p><ul><li>one</li><li>two</li></ul>"
)


@pytest.mark.parametrize(
    ("plain", "source"),
    [
        (PLAIN, HTML),
        (PLAIN.replace("\n", " \n"), HTML),
        ("> " + PLAIN.replace("\n", "\n> "), f"<blockquote>{HTML}</blockquote>"),
        ("Dear *Ann*,\n\nplease\nopen <https://x.example/a?b=c> and read page 3.\n\n 1. one\n 2. two", HTML),
        (
            "Read it [1].\n\nLinks:\n------\n[1] https://x.example/",
            '<p>Read <a href="https://x.example/">it</a>.</p>',
        ),
        ("Hi [image: Shop logo] there", '<p>Hi <img src="cid:1" alt="Shop logo"> there</p>'),
        ("HELLO Ann", "<h1>Hello</h1> Ann"),
        ("wonder\nful", "<p>wonderful</p>"),
        ("", "<p><br></p>"),
    ],
)
def test_conversions_agree(plain: str, source: str) -> None:
    """What mail apps change when they make one of the other is no difference."""
    assert agree(plain, source)


@pytest.mark.parametrize(
    ("plain", "source"),
    [
        (PLAIN.replace("read", "see"), HTML),
        (PLAIN.replace("please ", ""), HTML),
        (PLAIN, HTML.replace("<li>two</li>", "")),
        ("Card 4111 1111", "<p>Card 4111 1234</p>"),
        ("It is not so", "<p>It is so</p>"),
        ("", "<p>You should have read it</p>"),
    ],
)
def test_edits_differ(plain: str, source: str) -> None:
    """One word more, less or other is a difference."""
    assert not agree(plain, source)
