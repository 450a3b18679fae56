"""Finding things in HTML source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import markup
from tests.bounds import bounded

SOURCES = st.text(alphabet="<>/=\"'!-&;#x pdivbrstyle\n", max_size=200)


def kinds(source: str) -> list[tuple[str, str]]:
    """(kind, source) of every piece."""
    return [(p.kind, source[p.start : p.end]) for p in markup.scan(source)]


def test_pieces() -> None:
    """Text, tags, void elements, comments and raw content are told apart, quoted values respected."""
    source = '<!DOCTYPE html><p title="a>b">x < y<br/><!-- <p> --></P><style>a<b>c</style>z</'
    assert kinds(source) == [
        ("comment", "<!DOCTYPE html>"),
        ("open", '<p title="a>b">'),
        ("text", "x < y"),
        ("void", "<br/>"),
        ("comment", "<!-- <p> -->"),
        ("close", "</P>"),
        ("open", "<style>"),
        ("raw", "a<b>c"),
        ("close", "</style>"),
        ("text", "z"),
        ("comment", "</"),
    ]


def test_an_apostrophe_outside_a_value_quotes_nothing() -> None:
    """Only behind "=" does a quotation mark begin a value."""
    assert kinds("<p don't>x</p>'")[0] == ("open", "<p don't>")


def test_an_unclosed_script_hides_nothing() -> None:
    """What a mail app may or may not show is scanned as text."""
    assert kinds("<script>a<b>c")[1:] == [("text", "a"), ("open", "<b>"), ("text", "c")]


@given(SOURCES)
def test_pieces_cover_the_source(source: str) -> None:
    """The pieces, joined, are the source."""
    pieces = markup.scan(source)
    assert "".join(source[p.start : p.end] for p in pieces) == source
    assert all(p.start < p.end for p in pieces)


@given(SOURCES)
def test_elements_nest(source: str) -> None:
    """Every element's places are in order, and two elements are apart or one in the other."""
    elements = markup.build_elements(markup.scan(source), len(source))
    for e in elements:
        assert e.start < e.inner_start <= e.inner_end <= e.end <= len(source)
    for a in elements:
        for b in elements:
            assert a is b or a.end <= b.start or b.end <= a.start or a.end <= b.inner_end or b.end <= a.inner_end


@given(SOURCES)
def test_flat_text_leads_back(source: str) -> None:
    """Each character of the flat text comes from the place it names."""
    flat = markup.flatten(source, markup.scan(source))
    for i, c in enumerate(flat.text):
        start, end = flat.source_start(i), flat.source_end(i + 1)
        assert start < end
        piece = source[start:end]
        assert piece == c or piece.startswith(("&", "<"))


def test_flat_text() -> None:
    """References are decoded, blocks part lines, inline tags do not part words."""
    source = "<p>a&nbsp;b</p>c<b>d</b>&amp;<script>no</script>&unknown;"
    assert markup.flatten(source, markup.scan(source)).text.split("\n") == [
        "",
        "a\xa0b",
        "cd&",
        "",
        "&unknown;",
    ]


def test_missing_end_tags_are_supplied() -> None:
    """A paragraph ends where the next block begins."""
    source = "<p>a<p>b<ul><li>c<li>d</ul></p>"
    elements = markup.build_elements(markup.scan(source), len(source))
    assert [source[e.start : e.end] for e in elements] == [
        "<p>a",
        "<p>b",
        "<ul><li>c<li>d</ul>",
        "<li>c",
        "<li>d",
    ]


def test_attributes() -> None:
    """Values in any quotation, decoded; of two the first."""
    source = """<div A=1 b='2&amp;' c="3" a=4 d>"""
    element = markup.build_elements(markup.scan(source), len(source))[0]
    assert markup.attributes(source, element) == {"a": "1", "b": "2&", "c": "3"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<html><head></head><body class=x>", "<p>"),
        ("<html><head><title>body</title></head>", "<p>"),
        ("<!doctype html><html>", "<p>"),
        ("<!doctype html>", "<p>"),
        ("", "<p>x<head>"[:4]),
        ("\ufeff", "x"),
        ("<!-- <body> --><style><body></style><body>", "x"),
    ],
)
def test_insertion_point(before: str, after: str) -> None:
    """A card goes to the top of what is shown."""
    assert markup.insertion_point(before + after, markup.scan(before + after)) == len(before)


@pytest.mark.parametrize(
    "unit", ["<", "<a ", "<a b='", "<!--", "</a>", "<a>", "<b><p>", "&#", '<a =" ', "<script>", "</p><p>"]
)
def test_hostile_markup_takes_linear_time(unit: str) -> None:
    """Twice the source takes about twice the time: 400,000 characters are done within three seconds."""
    source = unit * (400_000 // len(unit))
    with bounded():
        pieces = markup.scan(source)
        markup.build_elements(pieces, len(source))
        markup.flatten(source, pieces)
