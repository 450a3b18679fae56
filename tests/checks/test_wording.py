"""A wording finds exactly what its expression finds, wherever it looks."""

from __future__ import annotations

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.checks import catalogue
from guardian.checks.beginnings import beginnings
from guardian.checks.fold import Folded
from guardian.checks.scan import Scan
from guardian.checks.wording import Wording, Words, worded

PATTERNS = (
    r"\b(?:refunds?|ref\w*|re-?fund|order(?:ed)?) (?:now|it)\b",
    r"\b(?:an?|the|\d{1,2}) (?:order|day)s?\b|\w+n't\b|(?:^|[.!?] )now",
    r"(?<!\w)(?:i|we)(?:'ve| have)? (?P<done>\w+ed)|it: ",
    r"\b(?:no|not)\b|\bn't|[!?]{2}",
    r"\b(?:[ab]|c{2,3})d?\b",
)
WORDINGS = {pattern: Wording(pattern) for pattern in PATTERNS}
TEXTS = [q for c in catalogue.ALL for text in catalogue.sections(c.about).values() for q in catalogue.quotes(text)]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(
    words=st.lists(
        st.sampled_from(
            "refund refunds re-fund reff order ordered now it an a the 7 12 days i we i've have isn't no not n't ?! ! "
            "d bd ccd cc .".split()
        ),
        max_size=25,
    ),
    gap=st.sampled_from((" ", ". ", "\n\n", "")),
)
def test_a_wording_finds_what_its_expression_finds(pattern: str, words: list[str], gap: str) -> None:
    """With and without the walk over the words: the same matches, in the same order, and never a stretch ruled out."""
    wording, regex = WORDINGS[pattern], re.compile(pattern)
    text = Folded(gap.join(words))
    expected = [m.span() for m in regex.finditer(text.plain)]
    assert [m.span() for m in wording.finditer(text)] == expected
    assert [m.span() for m in wording.finditer(text.plain)] == expected
    assert wording.found(text) is bool(expected)
    assert all(wording.may(text, a, b) for a, b in expected)
    for a, b in zip((0, *text.ends), text.ends, strict=False):
        assert wording.within(worded(text), a, b) is (regex.search(text.plain[a:b]) is not None)


def test_every_wording_and_every_scan_on_every_example() -> None:
    """Those of the checks, on the examples of all checks."""
    wordings = [o for o in gc.get_objects() if isinstance(o, Wording)]
    scans = [o for o in gc.get_objects() if isinstance(o, Scan)]
    folded = Folded("\n\n".join(TEXTS))
    for wording in wordings:
        expected = [m.span() for m in wording.regex.finditer(folded.plain)]
        assert [m.span() for m in wording.finditer(folded)] == expected, wording.pattern
    for scan in scans:
        expected = [m.span() for m in scan.whole.finditer(folded.content)]
        assert [m.span() for m in scan.finditer(folded.content)] == expected, scan.pattern
    assert len(wordings) > 20


def test_words_are_counted() -> None:
    """As a findall would."""
    words = Words("It isn't here, is it?", folded=True)
    assert words.count(0, 21) == 6
    assert words.count(3, 8) == 2


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        (r"\b(?:refund\w*|on us)\b", {("refund", False), ("refund", True), ("on", True)}),
        (r"\bi(?:'ve| have)?\b", {("i", True)}),
        (r"(?<!\w)the? \d", {("th", True), ("the", True)}),
        (r"\b\d+ days", {("0", False)}),
        (r"\b\w+n't", None),
        (r"refund", None),
    ],
)
def test_beginnings(pattern: str, begins: set[tuple[str, bool]] | None) -> None:
    """What a match begins with at a word's beginning; None when it may begin anywhere."""
    found = beginnings(pattern)
    assert found == (None if begins is None else frozenset(begins))
