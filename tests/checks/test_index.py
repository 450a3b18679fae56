"""The index never loses a match: what a pattern finds by itself is among what the index names."""

from __future__ import annotations

import pytest

from guardian.checks import catalogue, index
from guardian.checks.fold import Folded
from guardian.checks.insight import read, seen
from guardian.checks.match import Cues, cue, hits, plain, plain_cues
from guardian.checks.pattern import MARKS, compiled, required
from tests.checks.flagged import letter

TEXTS = [q for c in catalogue.ALL for text in catalogue.sections(c.about).values() for q in catalogue.quotes(text)]


def test_nothing_is_lost() -> None:
    """Every pattern of every check, on every example of every check."""
    tried = 0
    for text in TEXTS:
        folded = Folded(text)
        ends = index.stretches(folded)
        stretches = list(zip((0, *ends), ends, strict=False))
        for cues in index.every():
            named = {i: (begins, places) for i, begins, places in index.candidates(cues, folded)}
            for i, (_, variant) in enumerate(cues.variants):
                for a, b in stretches:
                    for m in variant.regex.finditer(folded.plain, a, b):
                        tried += 1
                        begins, places = named.get(i, (False, []))
                        assert (m.start() if begins else a, b) in places, (variant.pattern, folded.plain[a:b])
    assert tried > 500


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("so+n(?:er|est)?", "sooner"),
        ("(?:i|we)(?:'ve| have)? \\w+ed", "we have asked"),
        ("[aeo]h[!?]", "oh!"),
        ("a(?: b)?(?: c)? d", "a c d"),
        ("x{2,3}", "xx"),
        ("(?<=, )one more(?= time)", "no, one more time"),
        ("caf[eé] ?bar", "cafebar"),
    ],
)
def test_required_strings_stand_in_every_match(pattern: str, text: str) -> None:
    """One of each tuple."""
    assert compiled(pattern).search(text)
    for group in required(pattern):
        assert any(needle.strip(MARKS) in text for needle in group), group


def test_cues_made_later_are_looked_for_too() -> None:
    """An admin's words are not in the automaton; nor are cues that a test makes."""
    look = seen(read(letter("Our new frobnicator is naff. I say so.")))
    assert len(hits(Cues(cue("frobnicat(?:or|ion)")), look, look.body)) == 1
    assert len(hits(plain_cues(("naff", "say so")), look, look.body)) == 2
    assert plain_cues(("naff",)) is plain_cues(("naff",))
    assert len(hits(Cues(plain("i")), look, look.body)) == 1


def test_long_texts_have_few_stretches() -> None:
    """However many sentences there are."""
    assert len(index.stretches(Folded("No. " * 20_000))) <= index.MOST + 1
