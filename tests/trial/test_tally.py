"""guardian.trial.tally: counts, examples, comparisons, whatever the order."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from guardian.trial.tally import BINS, Tally
from guardian.trial.tried import Remark, Ruling, Tried


def remark(check: str) -> Remark:
    """A finding of this check."""
    return Remark(check=check, words="words", message="why", advice="better")


def ruling(*checks: str, noting: tuple[str, ...] = (), reason: str = "") -> Ruling:
    """Held by `checks`; with none of them it passes."""
    return Ruling(
        would_hold=bool(checks),
        reason=reason or ("findings" if checks else "notes-only" if noting else "clean"),
        holding=tuple(map(remark, checks)),
        noting=tuple(map(remark, noting)),
    )


CHECKS = ["tone.blame", "tone.hostile", "care.upsell", "answer.unanswered"]
rulings = st.builds(
    lambda held, noted: ruling(*held, noting=tuple(noted)),
    st.lists(st.sampled_from(CHECKS), max_size=3),
    st.lists(st.sampled_from(CHECKS), max_size=2),
)
letters = st.lists(
    st.builds(
        Tried,
        name=st.uuids().map(str),
        month=st.sampled_from(["", "2026-01", "2026-02"]),
        risk=st.floats(0, 1),
        praise=st.lists(st.sampled_from(["care.apologises", "care.asks"])).map(tuple),
        ruling=rulings,
        against=rulings,
    ),
    max_size=40,
    unique_by=lambda t: t.name,
)


@given(letters, st.integers(1, 5), st.randoms(use_true_random=False))
def test_order_makes_no_difference(tried: list[Tried], most: int, chance: random.Random) -> None:
    """Workers finish in any order; the result is one and the same."""
    first, second = Tally(most=most), Tally(most=most)
    for one in tried:
        first.add(one)
    chance.shuffle(tried)
    for one in tried:
        second.add(one)
    assert first.result() == second.result()


@given(letters)
def test_counts_add_up(tried: list[Tried]) -> None:
    """Every letter is in exactly one reason, one step of risk and, when dated, one month."""
    tally = Tally()
    for one in tried:
        tally.add(one)
    result = tally.result()
    assert result.letters == len(tried)
    assert sum(result.reasons.values()) == len(tried)
    assert sum(n for n, _ in result.risks) == len(tried)
    assert sum(held for _, held in result.risks) == result.held
    assert sum(m.letters for m in result.months) == sum(1 for t in tried if t.month)
    if result.against:
        assert result.against.both + result.against.only_here == result.held
        assert result.against.both + result.against.only_there == result.against.held_there


def test_a_check_counts_once_a_letter() -> None:
    """Two findings of one check are one letter; what holds is not counted as noted too."""
    tally = Tally()
    tally.add(Tried(name="a", ruling=ruling("tone.blame", "tone.blame", noting=("tone.blame", "care.upsell"))))
    counts = {c.check: (c.held, c.noted) for c in tally.result().checks}
    assert counts == {"tone.blame": (1, 0), "care.upsell": (0, 1)}


def test_examples_are_the_riskiest_and_the_best() -> None:
    """Worst by risk, best by the kinds of praise among letters with nothing to remark."""
    tally = Tally(most=2)
    for i, risk in enumerate((0.2, 0.9, 0.5, 0.7)):
        tally.add(Tried(name=f"held{i}", risk=risk, ruling=ruling("tone.blame")))
    tally.add(Tried(name="kind", praise=("care.apologises", "care.asks"), ruling=ruling()))
    tally.add(Tried(name="plain", praise=("care.asks",), ruling=ruling()))
    tally.add(Tried(name="noted", praise=("care.asks", "care.apologises"), ruling=ruling(noting=("tone.blame",))))
    result = tally.result()
    assert [t.name for t in result.worst] == ["held1", "held3"]
    assert [t.name for t in result.best] == ["kind", "plain"]


def test_a_risk_of_one_is_in_the_last_step() -> None:
    """There is no step beyond it."""
    tally = Tally()
    tally.add(Tried(name="a", risk=1.0, ruling=ruling("tone.blame")))
    assert tally.result().risks[BINS - 1] == (1, 1)


def test_nothing_tried() -> None:
    """An empty trial is a result, with a rate of nought and no comparison."""
    result = Tally().result()
    assert (result.letters, result.rate, result.against) == (0, 0.0, None)
