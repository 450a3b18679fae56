"""HTML as a reader sees it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message.html import SOURCE_LIMIT, to_text
from guardian.message.lines import Label
from tests.bounds import bounded

TOKENS = [
    *(
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<blockquote>",
        "</blockquote>",
        "<br>",
        "word ",
        "&amp;",
        "&#9",
    ),
    *("<!--", "-->", "<", ">", "</", "<a href='", '"', "'", "=", "<li>", "<ol>", "</ol>", "<pre>", "\n", "<style>"),
    *("</style>", '<div class="gmail_quote">', '<div style="display:none">', "<td>", "\xa0", "&nbsp;", "<span hidden>"),
]


def shown(source: str) -> list[tuple[int, str]]:
    """(depth, text) of each line with text."""
    return [(line.depth, line.text) for line in to_text(source).lines if line.text]


@given(st.lists(st.sampled_from(TOKENS), max_size=60).map("".join))
def test_any_source_becomes_lines(source: str) -> None:
    """No markup raises; no line holds a line end; depth is never negative."""
    for line in to_text(source).lines:
        assert "\n" not in line.text
        assert line.depth >= 0


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a <b>b</b>\n c", [(0, "a b c")]),
        ("<p>a<p>b", [(0, "a"), (0, "b")]),
        ("a<br>b<div>c</div>d", [(0, "a"), (0, "b"), (0, "c"), (0, "d")]),
        ("<ol><li>a<li>b</ol><ul><li>c</ul>", [(0, "1. a"), (0, "2. b"), (0, "- c")]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", [(0, "a b"), (0, "c")]),
        ("1 &lt; 2 &amp; 3&nbsp;4", [(0, "1 < 2 & 3 4")]),
        ("a < b <!-- c --> d", [(0, "a < b d")]),
        ("<title>x</title><style>y</style><script>'</p>'</script>z", [(0, "z")]),
        ('<a title="a>b">c</a>', [(0, "c")]),
        ("a<!-->b", [(0, "ab")]),
        ("<blockquote type=cite>a<blockquote type=cite>b</blockquote></blockquote>c", [(1, "a"), (2, "b"), (0, "c")]),
        ("<blockquote style='margin:0 0 0 40px;border:none'>mine</blockquote>", [(0, "mine")]),
        ("a<span style='DISPLAY: none'>b</span><i hidden>c</i><b style='font-size:0'>d</b>e", [(0, "ae")]),
        ("<p style='font-size:0.9em'>a</p>", [(0, "a")]),
        ("<pre>a\n  b</pre>", [(0, "a"), (0, "  b")]),
        ("&#" + "9" * 5_000 + ";", [(0, "&#" + "9" * 5_000 + ";")]),
        ('<a b="c>d', []),
    ],
)
def test_text_is_what_a_browser_shows(source: str, wanted: list[tuple[int, str]]) -> None:
    """Blocks, lists, entities, comments, hidden text and quotation depth."""
    assert shown(source) == wanted


@pytest.mark.parametrize(
    ("source", "label"),
    [
        ('<div class="x_gmail_signature">a</div>', Label.SIGNATURE),
        ('<div class="v1v1moz-signature">a</div>', Label.SIGNATURE),
        ('<div class="moz-cite-prefix">a</div>', Label.LEAD),
        ('<div class="moz-forward-container">a</div>', Label.FORWARDED),
        ('<div id="appendonsend"></div>a', Label.REST),
        ("<pre>a</pre>", Label.PASTED),
        ("<p>a</p>", Label.NONE),
    ],
)
def test_mail_apps_marks_are_known(source: str, label: Label) -> None:
    """What a mail app's own markup says is kept with the line, also when another app renamed it."""
    assert [line.label for line in to_text(source).lines if line.text] == [label]


@pytest.mark.parametrize(
    "source",
    [
        "<a " * 40_000,
        "<!--" * 40_000,
        "</" * 100_000,
        "<div>" * 60_000,
        "<p>" + "".join(f"<font size={i}>" for i in range(8_000)) + "<p>x" * 8_000,
        "<b>" * 20_000 + "<div></div>" * 20_000,
        "<a " + "= " * 100_000 + "x>",
        '<a b="' * 50_000,
        "<ol>" + "<li>" * 60_000,
        "&#" + "9" * 200_000,
        "<" * 200_000,
        "<style>" * 40_000,
    ],
    ids=range(12),
)
def test_hostile_markup_is_bounded(source: str) -> None:
    """Nesting, unclosed tags, comments and quotes stay linear; the clock only guards against hanging."""
    with bounded():
        to_text(source)


def test_a_source_over_the_limit_is_cut_and_said() -> None:
    """Not more than 512 KiB of HTML is read."""
    assert to_text("a" * (SOURCE_LIMIT + 1)).cut
    assert not to_text("a" * 100).cut
    assert to_text("<blockquote>a</blockquote>b").text == "> a\n\nb"
