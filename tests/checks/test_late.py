"""An expression that is compiled when it is first needed."""

from __future__ import annotations

import re

import pytest

from guardian.checks.late import Late


def test_compiled_once_with_its_flags() -> None:
    """And given back the same each time."""
    late = Late("a+b", re.IGNORECASE)
    assert late.regex.fullmatch("AAB")
    assert late.regex is late.regex


def test_a_wrong_one_says_so_when_it_is_asked_for() -> None:
    """Not before: most are never asked for."""
    late = Late("(")
    with pytest.raises(re.error):
        late.regex  # noqa: B018  (asked for its error)
