"""The verdict: what policy makes of a review."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.checks.check import Action, Finding, Where
from guardian.policy.judge import Kind, judge
from guardian.policy.model import Gate, Mode, Outcome, Policy, Reason
from guardian.review import Review

CHECKS = ("tone.blame", "tone.shouting", "care.no-acknowledgement", "clarity.long-sentence")


def finding(check: str) -> Finding:
    """A finding of this check."""
    return Finding(check=check, where=Where.BODY, start=0, end=3, words="You", message="m", advice="a")


def review(*checks: str, language: str = "en") -> Review:
    """A review with one finding of each check."""
    return Review(findings=tuple(finding(c) for c in checks), language=language)


def policy(mode: Mode = Mode.ENFORCE, **actions: Action) -> Policy:
    """blame = hold, shouting = note, long-sentence = off."""
    table = {"tone.blame": Action.HOLD, "tone.shouting": Action.NOTE, "clarity.long-sentence": Action.OFF}
    return Policy(version="1", mode=mode, actions=table)


@pytest.mark.parametrize(
    ("checks", "outcome", "reason", "because", "notes"),
    [
        ((), Outcome.PASS, Reason.CLEAN, (), ()),
        (("clarity.long-sentence",), Outcome.PASS, Reason.CLEAN, (), ()),
        (("tone.shouting",), Outcome.PASS, Reason.NOTES_ONLY, (), ("tone.shouting",)),
        (("tone.blame",), Outcome.HOLD, Reason.FINDINGS, ("tone.blame",), ()),
        (
            ("tone.shouting", "tone.blame", "clarity.long-sentence"),
            Outcome.HOLD,
            Reason.FINDINGS,
            ("tone.blame",),
            ("tone.shouting",),
        ),
        (("house.unknown",), Outcome.PASS, Reason.NOTES_ONLY, (), ("house.unknown",)),
    ],
)
def test_findings_become_a_verdict(
    checks: tuple[str, ...],
    outcome: Outcome,
    reason: Reason,
    because: tuple[str, ...],
    notes: tuple[str, ...],
) -> None:
    """Held findings hold, noted ones are kept beside them, those that are off are dropped."""
    verdict = judge(review(*checks), policy(), Kind())
    assert (verdict.outcome, verdict.reason) == (outcome, reason)
    assert tuple(f.check for f in verdict.because) == because
    assert tuple(f.check for f in verdict.notes) == notes


def test_observe_mode_holds_nothing_and_remembers_why_it_would() -> None:
    """In observe mode the letter passes with the findings that would have held it."""
    verdict = judge(review("tone.blame"), policy(Mode.OBSERVE), Kind())
    assert (verdict.outcome, verdict.reason) == (Outcome.PASS, Reason.OBSERVED)
    assert [f.check for f in verdict.because] == ["tone.blame"]


@pytest.mark.parametrize(
    ("automatic", "encrypted", "language", "reason"),
    [
        (True, False, "en", Reason.AUTOMATIC),
        (False, True, "en", Reason.ENCRYPTED),
        (True, True, "other", Reason.ENCRYPTED),
        (False, False, "other", Reason.LANGUAGE),
    ],
)
def test_letters_that_are_not_judged_pass(automatic: bool, encrypted: bool, language: str, reason: Reason) -> None:
    """Machine mail, encrypted mail and mail in another language pass, and the verdict says why."""
    verdict = judge(review("tone.blame", language=language), policy(), Kind(automatic=automatic, encrypted=encrypted))
    assert (verdict.outcome, verdict.reason, verdict.because) == (Outcome.PASS, reason, ())


@given(
    found=st.lists(st.sampled_from(CHECKS)),
    actions=st.dictionaries(st.sampled_from(CHECKS), st.sampled_from(list(Action))),
    raised=st.sampled_from(CHECKS),
    mode=st.sampled_from(list(Mode)),
    automatic=st.booleans(),
    language=st.sampled_from(["en", "", "other"]),
)
def test_raising_an_action_never_makes_a_pass_of_a_hold(
    found: list[str], actions: dict[str, Action], raised: str, mode: Mode, automatic: bool, language: str
) -> None:
    """The verdict is monotone in every action, and a hold always names the findings that decided it."""
    stronger = {**actions, raised: Action.HOLD}
    said = review(*found, language=language)
    before = judge(said, Policy(version="1", mode=mode, actions=actions), Kind(automatic=automatic))
    after = judge(said, Policy(version="2", mode=mode, actions=stronger), Kind(automatic=automatic))
    assert not (before.outcome is Outcome.HOLD and after.outcome is Outcome.PASS)
    assert set(before.because) <= set(after.because)
    for verdict in (before, after):
        assert (verdict.outcome is Outcome.HOLD) == (verdict.reason is Reason.FINDINGS)
        assert verdict.outcome is Outcome.PASS or verdict.because


def test_what_another_finding_speaks_for_is_told_once() -> None:
    """A cold letter is not called cold, without a next step and without a kind word; what an admin names is told."""
    parts = ("care.no-acknowledgement", "care.cold", "answer.no-next-step")
    actions = {"care.cold": Action.HOLD, "answer.no-next-step": Action.HOLD}
    cold = Review(findings=tuple(replace(finding(check), whole=True) for check in parts))
    verdict = judge(cold, Policy(version="1", actions=actions), Kind())
    assert [f.check for f in verdict.because] == ["care.cold"]
    assert not verdict.notes
    named = Policy(version="1", actions=actions, gate=Gate(firm=frozenset({"answer.no-next-step"})))
    assert [f.check for f in judge(cold, named, Kind()).because] == ["care.cold", "answer.no-next-step"]
    alone = Policy(version="1", actions={"answer.no-next-step": Action.HOLD})
    assert [f.check for f in judge(cold, alone, Kind()).because] == ["answer.no-next-step"]


def test_what_is_found_of_the_whole_letter_is_not_told_beside_that_it_is_cold() -> None:
    """The words themselves are told; that the letter leaves them alone from there on is said once."""
    words, from_there = replace(finding("tone.dismissive"), start=9, end=12), finding("tone.dismissive")
    found = Review(findings=(replace(from_there, hint=0.5, whole=True), words, finding("care.cold")))
    actions = {"care.cold": Action.HOLD, "tone.dismissive": Action.HOLD}
    verdict = judge(found, Policy(version="1", actions=actions), Kind())
    assert verdict.because == (words, finding("care.cold"))
