"""house.avoid: phrases of the team's own, as the configuration lists them."""

from __future__ import annotations

import pytest

from guardian.checks.check import Where
from guardian.checks.house.avoid import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "Please [[do the needful]] and revert.",
    "Kindly [[DO THE NEEDFUL]].",
    "We ask you to [[do  the\nneedful]].",
    "We will redo the needful.",
    "What is needful is done.",
    "They do needful things.",
    "Please send the form.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Words in any case, with any blanks between; whole words only."""
    assert_flags(CHECK, case)


@pytest.mark.parametrize(
    ("phrase", "case"),
    [
        ("valued customer*", "Dear [[valued customers]], and you, [[valued customer]]."),
        ("café", "Our [[Café]] is open."),
        ("C++ (old)", "Not [[C++ (old)]] any more."),
        ("a*z", "From [[abcz]] to b."),
        (".*", "Nothing of this. Not even: .*"),
    ],
)
def test_phrases_are_words_not_patterns(phrase: str, case: str) -> None:
    """Only the star means something, and only within a word."""
    if phrase == ".*":
        assert matches(CHECK, letter("One word and another."), phrases=((phrase, "", ""),)) == []
    else:
        assert_flags(CHECK, case, phrases=((phrase, "", ""),))


def test_what_to_write_instead_is_the_advice() -> None:
    """And the admin's own sentence the reason."""
    found = matches(CHECK, letter("Please revert."), phrases=(("revert", "answer", "Nobody says so here."),))
    assert found[0].advice == "Write “answer” instead."
    assert found[0].message == "Nobody says so here."


def test_the_subject_counts_too() -> None:
    """It is the first that the reader sees."""
    found = matches(CHECK, letter("Yes.", subject="Do the needful"))
    assert [m.where for m in found] == [Where.SUBJECT]
