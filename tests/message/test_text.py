"""Places in a text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from guardian.message.text import union

PLACES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 10)).map(lambda p: (p[0], p[0] + p[1])))


@given(PLACES)
def test_union(places: list[tuple[int, int]]) -> None:
    """In order, apart from each other, and over the same characters."""
    joined = union(places)
    assert joined == sorted(joined)
    assert all(a[1] < b[0] for a, b in pairwise(joined))
    assert {i for a, b in joined for i in range(a, b)} == {i for a, b in places for i in range(a, b)}
