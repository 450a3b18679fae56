"""Hints give way to plain findings and to likelier hints in the same words; nothing else is touched."""

from __future__ import annotations

from itertools import permutations

from guardian.checks.check import Finding, Where
from guardian.checks.reasons import settled


def finding(
    check: str,
    start: int,
    end: int,
    score: float = 0.9,
    hint: float = 0.0,
    where: Where = Where.BODY,
    *,
    whole: bool = False,
) -> Finding:
    """A finding of no words."""
    return Finding(
        check=check,
        where=where,
        start=start,
        end=end,
        words="",
        message="",
        advice="",
        score=score,
        hint=hint,
        whole=whole,
    )


def test_two_plain_findings_speak_for_the_hints_in_their_words() -> None:
    """A hint stands beside one that is sure, and gives way to two."""
    one, other = finding("tone.blame", 0, 20), finding("tone.dismissive", 5, 12)
    hint = finding("tone.sarcastic", 10, 30, 0.55, 0.7)
    assert settled([hint, one]) == [hint, one]
    assert settled([one, hint, other]) == [one, other]


def test_the_likelier_hints_stay_in_whatever_order_they_come() -> None:
    """Order does not decide."""
    likely = finding("tone.blame", 0, 20, 0.5, 0.7)
    next_best = finding("tone.dismissive", 0, 20, 0.5, 0.65)
    less = finding("tone.sarcastic", 10, 30, 0.55, 0.6)
    elsewhere = finding("care.upsell", 40, 50, 0.5, 0.5)
    for every in permutations((likely, next_best, less, elsewhere)):
        assert set(settled(every)) == {likely, next_best, elsewhere}


def test_a_check_does_not_silence_itself() -> None:
    """Its own findings stand together."""
    every = [
        finding("tone.blame", 0, 20),
        finding("tone.hostile", 0, 20, 0.5, 0.8),
        finding("tone.blame", 10, 30, 0.5, 0.7),
    ]
    assert settled(every) == every


def test_what_is_no_hint_stays_beside_anything() -> None:
    """Plain findings, and other families, are not touched."""
    every = [finding("tone.blame", 0, 20), finding("tone.hostile", 0, 20, 0.6), finding("slips.secret", 0, 20, 0.5)]
    assert settled(every) == every


def test_findings_of_the_whole_letter_only_point_and_silence_nobody() -> None:
    """Their place is an example only."""
    every = [
        finding("care.cold", 0, 20, whole=True),
        finding("tone.dismissive", 5, 10, 0.5, 0.6),
        finding("answer.off-topic", 0, 9, 0.5, whole=True),
    ]
    assert settled(every) == every


def test_a_hint_of_the_whole_letter_neither_wins_nor_yields() -> None:
    """It only begins there."""
    every = [
        finding("tone.dismissive", 0, 20, 0.5, 0.5, whole=True),
        finding("tone.blame", 0, 20),
        finding("tone.hostile", 0, 20),
        finding("care.upsell", 0, 9, 0.5, 0.6),
    ]
    assert settled(every) == every[:3]


def test_subject_and_body_are_apart() -> None:
    """The same offsets in two texts are two places."""
    every = [finding("tone.blame", 0, 20, where=Where.SUBJECT), finding("tone.hostile", 0, 20, 0.5, 0.6)]
    assert settled(every) == every
