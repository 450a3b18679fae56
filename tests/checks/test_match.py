"""Folding, the pattern language, cues and what is known of the customer."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardian.checks.alphabet import ALIKE
from guardian.checks.fold import LIMIT, Folded
from guardian.checks.insight import read, seen, state
from guardian.checks.match import Cues, cue, hits, plain, weighed
from guardian.checks.pattern import alternatives, compiled, needles
from guardian.message.text import Span
from tests.checks.flagged import letter

ALPHABET = "aAeİéßyYоΑ \t\n\u00a0\u200b\u00ad\u2019\u201c\u2014\uff21\ufe0f\U0001f600.!\"'`-"


@pytest.mark.parametrize(
    ("text", "plain_text"),
    [
        ("Don\u2019t", "don't"),
        ("\u201cHi\u201d \u2014 A", '"hi" - a'),
        ("so\u00adon \u200bnow", "soon now"),
        ("\uff33\uff4f\uff4f\uff4e", "soon"),
        ("s\u043e\u043en", "soon"),
        ("one\ntwo\n\nthree", "one two\n\nthree"),
        ("one\n- two", "one\n- two"),
        ("a\u00a0b\tc", "a b c"),
    ],
)
def test_folding(text: str, plain_text: str) -> None:
    """Capitals, typography, unseen characters and look-alikes are made plain."""
    assert Folded(text).plain == plain_text


@given(st.text(alphabet=ALPHABET, max_size=60))
@settings(max_examples=300, deadline=None)
def test_every_place_has_its_way_back(text: str) -> None:
    """Each plain character comes from the character it is said to come from, and spans lie in the text."""
    folded = Folded(text)
    for i, c in enumerate(folded.plain):
        span = folded.back(i, i + 1)
        assert 0 <= span.start < span.end <= len(text)
        # A look-alike is only read as a Latin letter beside others.
        shown = Folded(text[span.start : span.end]).plain.translate(ALIKE)
        assert shown in (c.translate(ALIKE), "\n", "`") or c in " \n'" or folded.disguised
        assert folded.forth(span.start) == i or folded.disguised


def test_long_texts_are_cut() -> None:
    """What stands behind the limit is not looked at."""
    folded = Folded("a" * (LIMIT + 10))
    assert len(folded.plain) == LIMIT
    assert folded.back(LIMIT - 1, LIMIT) == Span(LIMIT - 1, LIMIT)


@pytest.mark.parametrize("pattern", ["(?:a|b)*c", "(?:a+)+", "(?:ab){0,9}c", "[a-z]{0,500}", "*a", "(?:a", "a)"])
def test_patterns_that_could_run_away_are_refused(pattern: str) -> None:
    """Nested or large repetitions are no part of the language."""
    with pytest.raises(ValueError):
        compiled(pattern)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("you failed", ("you failed",)),
        ("(?:sorry|apologies) for", ("sorry for", "apologies ")),
        ("never(?: again)?", ("never agai", "never")),
        (r"never \w+ (?:do|say)", ("never ",)),
        (r"\w+ing", ("ing",)),
        (r"\w+", ("",)),
        ("colou?r", ("colour", "color")),
    ],
)
def test_needles(pattern: str, expected: tuple[str, ...]) -> None:
    """The rarest string that every match has is found."""
    assert needles(pattern) == expected


def test_outer_alternatives_are_separated() -> None:
    """Only the outermost bars part a pattern."""
    assert alternatives("a(?:b|c)|d[|]e|f") == ("a(?:b|c)", "d[|]e", "f")


def test_whole_words_over_line_ends() -> None:
    """A blank stands for any run of blanks or a line break, and words are whole."""
    cues = Cues(cue("you failed"))
    for text, count in (
        ("you  failed", 1),
        ("You\nfailed", 1),
        ("you\n\nfailed", 0),
        ("thank you failedly", 0),
    ):
        look = seen(read(letter(text)))
        assert len(hits(cues, look, look.body)) == count, text


def test_unless_looks_at_the_sentence_only() -> None:
    """What excuses a wording must stand in the same sentence."""
    cues = Cues(cue("nothing works", unless=r"\bour fault\b"))
    for text, count in (("Nothing works, our fault.", 0), ("It is our fault. Nothing works.", 1)):
        look = seen(read(letter(text)))
        assert len(hits(cues, look, look.body)) == count, text


def test_scores_add_up_below_one() -> None:
    """Weak cues count together and never reach certainty."""
    score = weighed(Cues(cue("never", 0.5), cue("ever", 0.2)))
    assert score(read(letter("never, ever")), None) == pytest.approx(0.6)
    assert score(read(letter("good")), None) == 0.0


def test_plain_words_are_not_a_pattern() -> None:
    """An admin's phrase is taken literally."""
    cues = Cues(plain("what (ever)?"))
    look = seen(read(letter("So what (ever)? Whatever.")))
    assert len(hits(cues, look, look.body)) == 1


def test_customer_state() -> None:
    """An angry complaint, a thank-you and silence are told apart."""
    angry = state("The third time it broke! I am furious and nobody ever answers, a disgrace. What now? Will you call?")
    happy = state("Thank you so much, it works great.")
    assert angry.upset > 0.8
    assert angry.complaint > 0.8
    assert angry.questions == 2
    assert happy.upset < 0.2
    assert happy.known
    assert not state("  ").known


def test_every_cue_compiles() -> None:
    """What workers do when they start: no pattern waits for a letter to be found wrong."""
    code = (
        "from guardian.checks import catalogue, index, match\n"
        "list(match.prepare(every=True))\n"
        "print(all(v.is_compiled for cues in index.every() for _, v in cues.variants), len(index.every()) > 50)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True"]
