"""Expressions put another way find what `re` finds."""

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import expression_tree
from guardian.message.expression_tree import compiled

PATTERNS = (
    r"\b(?:mon|tues|wednes|thurs)day\b",
    r"\b(?:we|the|we're|them|(?:my|our) own|them all|t)\b",
    r"(?<!\w)(?:a|ab|abc|b(?:c|cd)?|(?:ab ?){1,3}c)(?!\w)",
    r"(?i:ask|is|kin|ISK|sad)+s?",
    r"(?i)\b(?:kilo|silk|İ|ß)\w*",
    r"(?:x (?P<first>a|b)? ?){0,2}c",
    r"(?:(?:a|ab)(?:c|bcd)(?:d)?)(?P<rest>.*)",
    r"(?=a)(?:ab|a)|[^\W\d_]{2}",
    r"(?:a?){0,2}b|(?:|a)c",
    r"(?<=a)[bc]{1,2}?|\Ba(?!b)",
    r"\b[A-ZÀ-Þ]\w*(?: [A-ZÀ-Þ]\w*){0,2}",
    r"(?P<q>['\"])(?:ab|a b|b){1,3}(?P=q)",
    r"[^a-c ]+|(?>ab|a)c",
    r"(?:a ++){0,2}(?:b|ba)(?: a| b){1,2}",
    r"(?a:\w+)|é",
    "",
    "$|a",
    r"\Aab|ab\Z",
    r"(?:ab|a)*c|(?:a b?){0,5}x|(?:b(?:a|ab)*)*?c",
)
TEXTS = st.text(alphabet="aabbcd kKsSiI'\"ſKİıéŠß.,x\n\u2019\U0001f600", max_size=30)


def places(pattern: re.Pattern[str], text: str) -> list[object]:
    """Every match with its groups."""
    return [(m.span(), m.groups(), m.groupdict(), m.lastindex) for m in pattern.finditer(text)]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=TEXTS)
def test_the_same_matches_and_groups(pattern: str, text: str) -> None:
    """Whatever way the expression is put."""
    ours, theirs = compiled(pattern), re.compile(pattern)
    assert places(ours, text) == places(theirs, text)
    assert [bool(ours.match(text, i)) for i in range(len(text))] == [
        bool(theirs.match(text, i)) for i in range(len(text))
    ]
    assert bool(ours.fullmatch(text)) == bool(theirs.fullmatch(text))
    assert ours.split(text) == theirs.split(text)


@given(words=st.lists(st.text(alphabet="abs ", min_size=1, max_size=5), min_size=1, max_size=8), text=TEXTS)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_any_list_of_words_in_its_order(words: list[str], text: str, flags: int) -> None:
    """The first of several that match is the one found."""
    pattern = rf"\b(?:{'|'.join(words)})(?: b)?"
    assert places(compiled(pattern, flags), text) == places(re.compile(pattern, flags), text)


def test_it_has_the_pattern_flags_and_groups_of_re() -> None:
    """It is a pattern like any other."""
    ours, theirs = (make(r"\b(?P<a>x)|(y)", re.IGNORECASE) for make in (compiled, re.compile))
    assert (ours.pattern, ours.flags, ours.groups, ours.groupindex) == (
        theirs.pattern,
        theirs.flags,
        theirs.groups,
        theirs.groupindex,
    )


def test_an_expression_that_is_none_is_an_error() -> None:
    """The same error as of `re`."""
    with pytest.raises(re.error):
        compiled("(a")


def test_another_re_than_we_know_does_it_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then it is slower, and finds the same."""

    def changed(*_: object) -> None:
        raise AttributeError

    monkeypatch.setattr(expression_tree, "_improve", changed)
    assert compiled(r"\b(?:ab|ac)").search("an ac") is not None


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="another re")
def test_this_re_is_one_we_know() -> None:
    """Else nothing would be gained."""
    pattern = r"\b(?:ab|ac)"
    assert expression_tree._compiled(pattern, 0, expression_tree.parser.parse(pattern)).search("an ac") is not None
