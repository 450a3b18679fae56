"""guardian.policy.remarks: which of the findings that hold a letter are told."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from guardian.checks.check import Finding, Where
from guardian.policy.remarks import FAINT, MOST_HINTS, covered, told
from guardian.settings.resolve import ready_policy

POLICY = ready_policy("normal")


def finding(
    check: str, start: int, end: int, *, score: float = 0.55, hint: float = 0.0, whole: bool = False
) -> Finding:
    """In the body, at this place."""
    return Finding(
        check=check, where=Where.BODY, start=start, end=end, words="words", message="why", advice="", score=score,
        hint=hint, whole=whole,
    )  # fmt: skip


def test_what_is_sure_is_always_told() -> None:
    """However many, and wherever they stand."""
    sure = tuple(finding("tone.blame", at, at + 9, score=0.8) for at in range(0, 90, 5))
    assert told(sure, POLICY) == sure


def test_of_hints_the_likeliest_of_each_check_are_told() -> None:
    """In their own order, a few of them."""
    hints = tuple(
        finding(f"tone.{name}", 20 * n, 20 * n + 9, score=0.5 + n / 100, hint=0.6)
        for n, name in enumerate(("blame", "blame", "hostile", "impolite", "entitled"))
    )
    assert told(hints, POLICY) == hints[-MOST_HINTS:]
    assert told(hints[:2], POLICY) == hints[1:2]


def test_hints_give_way_where_something_surer_speaks_of_the_words() -> None:
    """Not to what is said of the letter as a whole, which only points at a place."""
    sure = finding("tone.blame", 0, 20, score=0.9)
    whole = finding("care.cold", 30, 60, score=0.8, whole=True)
    beaten = finding("tone.dismissive", 10, 25, hint=0.9)
    beside = finding("tone.insensitive", 30, 50, hint=0.6)
    assert told((sure, beaten, whole, beside), POLICY) == (sure, whole, beside)


def test_a_faint_hint_is_told_only_where_nothing_else_is() -> None:
    """A hold has at least one reason."""
    faint = finding("tone.dismissive", 0, 9, hint=FAINT / 2)
    barely = finding("tone.blame", 20, 29, score=0.5)
    sure = finding("tone.hostile", 40, 49, score=0.9)
    assert told((faint, sure), POLICY) == (sure,)
    assert told((barely, sure), POLICY) == (sure,)
    assert told((faint,), POLICY) == (faint,)
    assert told((faint, barely), POLICY) == (faint,)


def test_what_an_admin_names_is_told() -> None:
    """Hint or not, covered or not."""
    hints = tuple(finding("tone.blame", at, at + 4, hint=0.1) for at in range(0, 40, 10))
    named = replace(POLICY, explicit=frozenset({"tone.blame", "care.no-acknowledgement"}))
    assert told(hints, named) == hints
    cold = finding("care.cold", 0, 9, score=0.8, whole=True)
    unthanked = finding("care.no-acknowledgement", 0, 9, score=0.6, whole=True)
    assert covered((cold,), (cold, unthanked), POLICY) == {unthanked}
    assert covered((cold,), (cold, unthanked), named) == frozenset()


places = st.builds(
    lambda check, start, length, score, hint, whole: finding(
        check, start, start + length, score=score, hint=hint, whole=whole
    ),
    st.sampled_from(["tone.blame", "tone.hostile", "care.cold", "answer.unanswered"]),
    st.integers(0, 60),
    st.integers(1, 20),
    st.sampled_from([0.4, 0.5, 0.55, 0.9]),
    st.sampled_from([0.0, 0.1, 0.4, 0.9]),
    st.booleans(),
)


@given(st.lists(places, max_size=12).map(tuple))
def test_some_are_told_of_any_and_none_is_made_up(because: tuple[Finding, ...]) -> None:
    """In their order; sure ones all."""
    said = told(because, POLICY)
    assert bool(said) == bool(because)
    order = iter(because)
    assert all(f in order for f in said)
    assert all(f in said for f in because if f.whole or (not f.hint and f.score > 0.5))
