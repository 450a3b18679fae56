"""A plain and an HTML text one after the other, as Alpine sends an alternative."""

from __future__ import annotations

from guardian.message import parse, structure
from tests.drafts import letter, multipart, part

PLAIN = "Dear Ann,\n\nyour money goes back today.\n\nKind regards\nBob\n"
HTML = "<p>Dear Ann,</p><p>your money goes back today.{}</p><p>Kind regards<br>Bob</p>"


def authored(*parts: bytes) -> str:
    """What the author wrote, in a letter of these parts."""
    octets = letter(multipart("mixed", *parts))
    return parse.read(structure.excerpt(octets, structure.scan(octets))).zones.authored


def test_the_same_text_twice_is_read_once() -> None:
    """The second greeting would look as if the first text were a note that stands above the letter."""
    assert authored(part(PLAIN), part(HTML.format(""), html=True)) == authored(part(PLAIN))


def test_what_only_the_second_says_is_read() -> None:
    """Nothing hides in the other view."""
    text = authored(part(PLAIN), part(HTML.format(" You should have read the manual."), html=True))
    assert text.count("Dear Ann") == 1
    assert "You should have read the manual." in text


def test_two_texts_of_one_kind_are_both_read() -> None:
    """Two plain texts are no views of each other."""
    text = authored(part(PLAIN), part("And by the way, the kettle was fine.\n"))
    assert "your money" in text
    assert "the kettle was fine" in text
