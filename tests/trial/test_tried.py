"""guardian.trial.tried: one letter under one policy, without workers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from guardian.checks.check import Action, Finding, Where
from guardian.consider import Considered
from guardian.message.model import Cleaning
from guardian.policy.facts import Facts
from guardian.policy.model import Mode, OnReviewFailure, Policy
from guardian.review import Review
from guardian.trial.tried import rule, shortened

BLAME = Finding(
    check="tone.blame", where=Where.BODY, start=0, end=8, words="you\nshould", message="It blames.", advice="Say we."
)
FACTS = Facts(at=dt.datetime(2026, 11, 22, 10, 0, tzinfo=dt.UTC))
HOLDING = Policy(version="1", actions={"tone.blame": Action.HOLD}, explicit=frozenset({"tone.blame"}))


def considered(**changes: object) -> Considered:
    """A letter with one finding of tone.blame."""
    return replace(Considered(review=Review(findings=(BLAME,)), cleaning=Cleaning()), **changes)


def test_a_held_letter_keeps_its_remarks() -> None:
    """Words on one line, with why and the better way."""
    ruling = rule(considered(), HOLDING, FACTS)
    assert ruling.would_hold
    assert ruling.checks == {"tone.blame"}
    assert ruling.holding[0].words == "you should"


def test_a_policy_that_only_observes_is_tried_as_if_it_held() -> None:
    """Or the trial of an observing policy would always say nought."""
    ruling = rule(considered(), replace(HOLDING, mode=Mode.OBSERVE), FACTS)
    assert (ruling.would_hold, ruling.reason) == (True, "findings")


@pytest.mark.parametrize(("fact", "reason"), [("automatic", "automatic"), ("encrypted", "encrypted")])
def test_letters_that_are_not_judged_are_told_apart(fact: str, reason: str) -> None:
    """They pass, and are counted by why."""
    ruling = rule(considered(**{fact: True}), HOLDING, FACTS)
    assert (ruling.would_hold, ruling.reason, ruling.holding) == (False, reason, ())


@pytest.mark.parametrize("choice", list(OnReviewFailure))
def test_a_letter_that_cannot_be_reviewed_goes_by_the_policy(choice: OnReviewFailure) -> None:
    """As in the relay: held only where the policy says so."""
    ruling = rule(None, replace(HOLDING, on_review_failure=choice), FACTS)
    assert (ruling.would_hold, ruling.reason) == (choice is OnReviewFailure.HOLD, "review-failed")


def test_a_check_that_is_off_leaves_no_remark() -> None:
    """Neither holding nor noting."""
    policy = replace(HOLDING, actions={"tone.blame": Action.OFF})
    assert rule(considered(), policy, FACTS) == rule(considered(review=Review()), policy, FACTS)


def test_long_words_are_cut_at_a_blank() -> None:
    """Examples of thousands of letters stay small."""
    assert shortened("word " * 100, 20) == "word word word word …"
    assert shortened(" one\n two ", 20) == "one two"
