"""guardian.policy.share: for whom it is enforced, and when too much is held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.policy.share import LEAST, Budget, Canary


def test_named_accounts_only() -> None:
    """Without regard to case; nobody else."""
    canary = Canary(accounts=frozenset({"ann@example.org"}))
    assert canary.covers("Ann@example.org")
    assert not canary.covers("bob@example.org")
    assert Canary().covers("anybody")


@given(st.floats(0, 1), st.floats(0, 1), st.text())
def test_a_larger_share_keeps_those_that_were_in(one: float, other: float, account: str) -> None:
    """Raising it adds accounts and drops none."""
    small, large = sorted((one, other))
    assert Canary(share=large).covers(account) or not Canary(share=small).covers(account)


def test_a_share_is_about_that_share() -> None:
    """Of a thousand accounts, a fifth is near two hundred; always the same ones."""
    covered = [f"agent{i}@example.org" for i in range(1000) if Canary(share=0.2).covers(f"agent{i}@example.org")]
    assert 150 < len(covered) < 250
    assert covered == [a for a in covered if Canary(share=0.2).covers(a)]


def test_a_few_letters_say_nothing() -> None:
    """The first letters may all be held."""
    budget = Budget(0.05, 200)
    for _ in range(LEAST - 1):
        budget.note(held=True)
    assert not budget.spent
    budget.note(held=True)
    assert budget.spent


def test_it_is_kept_again_when_fewer_are_held() -> None:
    """Old letters are forgotten."""
    budget = Budget(0.1, 50)
    for _ in range(50):
        budget.note(held=True)
    assert budget.spent
    for _ in range(45):
        budget.note(held=False)
    assert not budget.spent
    assert budget.rate == pytest.approx(0.1)


@given(st.lists(st.booleans(), max_size=120), st.integers(1, 60))
def test_the_rate_is_of_the_last_letters(held: list[bool], letters: int) -> None:
    """Counted as they come, it is what counting anew gives."""
    budget = Budget(0.5, letters)
    for one in held:
        budget.note(held=one)
    last = held[-letters:]
    assert budget.rate == (sum(last) / len(last) if last else 0.0)


def test_no_budget_is_never_spent() -> None:
    """A share of one."""
    budget = Budget(1.0, 20)
    for _ in range(100):
        budget.note(held=True)
    assert not budget.spent
