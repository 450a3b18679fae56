"""Disguised words are read as what they say, with the way back to the author's own characters."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardian.checks import catalogue
from guardian.checks.disguise import known, spellings
from guardian.checks.fold import Folded
from tests.bounds import bounded

assert catalogue.ALL  # the words that cues know come from the checks

READ = [
    ("Yоu shоuld аsk", "you should ask"),
    ("𝐘𝐨𝐮 𝓼𝓱𝓸𝓾𝓵𝓭 ⓐⓢⓚ", "you should ask"),
    ("ʏᴏᴜ ＳＨＯＵＬＤ ask", "you should ask"),
    ("Yóü shöuld àsk", "you should ask"),
    ("yo\u200bu sh\u2060ould a\u00adsk", "you should ask"),
    ("\u202ayou\u202c \u2066should\u2069 ask", "you should ask"),
    ("y\u0301\u0302o\u0303u should", "you should"),
    ("y0u sh0uld 4sk h3r", "you should ask her"),
    ("st|_|pid", "stupid"),
    ("@sshole", "asshole"),
    ("s.t.u.p.i.d", "stupid"),
    ("st*pid and f**k", "stupid and fuck"),
    ("y o u  s h o u l d  w a i t", "you should wait"),
    ("s t o p i t n o w", "stop it now"),
    ("soooo stuuupid", "so stupid"),
    ("you    should", "you should"),
    ("🖕🏽", "🖕"),
]
KEPT = [
    "order b2b-4471, h264, mp3, i18n, k8s, 3rd, 24/7, 10am, 0.5l and v1.2.3_final",
    "ann.k0zak@b2b.example and https://a.example/c0de",
    "the u.s.a., e.g. at 9 a.m., options a b c d and 1 2 3 4",
    "user_name, is_open, max-width, c++ and a|b",
    "j***@example.com, card ****4471 and 5* hotels",
    "hmm, www and xxx",
    "спасибо, анна",
]


@pytest.mark.parametrize(("text", "plain"), READ)
def test_read_as_meant(text: str, plain: str) -> None:
    """Whatever shape a word has, it is read as the word."""
    assert Folded(text).plain == plain


@pytest.mark.parametrize("text", KEPT)
def test_kept_as_written(text: str) -> None:
    """What only looks odd stays as it is."""
    assert Folded(text).plain == text
    assert Folded(text).disguised == ()


def test_the_way_back_covers_the_disguise() -> None:
    """A word's place in plain text leads to all of its disguise, and no further."""
    for text, word, written in (
        ("So st|_|pid, really", "stupid", "st|_|pid"),
        ("Why y o u  s h o u l d  w a i t now", "should", "s h o u l d"),
        ("no y\u200bo\u200bu no", "you", "y\u200bo\u200bu"),
        ("an f*king idea", "fucking", "f*king"),
        ("a   b  should", "should", "should"),
    ):
        folded = Folded(text)
        at = folded.plain.index(word)
        span = folded.back(at, at + len(word))
        assert text[span.start : span.end] == written


@given(st.text(alphabet="yousttpid0|_*.@ 1 \u200bа\u0301é  \n", max_size=50))
@settings(max_examples=400, deadline=None)
def test_places_go_forward_and_lie_in_the_text(text: str) -> None:
    """Places never go back, and every span has something in it."""
    folded = Folded(text)
    last = 0
    for i in range(len(folded.plain)):
        span = folded.back(i, i + 1)
        assert last <= span.start < span.end <= len(text)
        last = span.start


def test_a_language_is_told_by_its_accents() -> None:
    """The accents that matching drops are there to tell a language by."""
    assert Folded("Grüße für José").told == "grüße für josé"
    assert Folded("Gru\u0308ße").told == "grüße"


def test_words_of_the_checks_are_known() -> None:
    """Inflected or not; nonsense is not."""
    assert all(map(known, ("should", "asked", "wasting", "stupidly")))
    assert not any(map(known, ("bzb", "ctt", "xyzzy")))


@pytest.mark.parametrize("unit", ["a", "a ", "a.b", "you ", "0a", "a a  ", "!", "aaab ", "y\u200b", "а", "f*", "|_|"])
def test_linear(unit: str) -> None:
    """50 kB of anything are folded at once."""
    text = unit * (50_000 // len(unit))
    with bounded():
        Folded(text)
    assert len(spellings(text)) <= 20_000
