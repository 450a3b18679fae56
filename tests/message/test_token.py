"""The token by which a held draft is known again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message.token import hold_id_of, token


@given(st.from_regex(r"[0-9A-Z]{4,10}", fullmatch=True))
def test_there_and_back(hold_id: str) -> None:
    """A token gives back the hold id that it was made of."""
    assert hold_id_of(token(hold_id)) == hold_id


@pytest.mark.parametrize("hold_id", ["", "ABC", "abcde", "A" * 11, "AB-CD", "ABCD>", "ABC\n", "ÄBCD", "AB١٢"])
def test_no_hold_id(hold_id: str) -> None:
    """What could not stand in a Message-ID, or is no hold id, makes no token."""
    with pytest.raises(ValueError, match="not a hold id"):
        token(hold_id)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("<guardian.7F3K2@held.invalid>", "7F3K2"),
        (" <Guardian.7f3k2@HELD.invalid>\r\n", "7F3K2"),
        ("<guardian.7F3K2@example.org>", None),
        ("<xguardian.7F3K2@held.invalid>", None),
        ("guardian.7F3K2@held.invalid", None),
        ("<guardian.7F3K2@held.invalid.example>", None),
        ("<guardian.@held.invalid>", None),
        ("", None),
    ],
)
def test_recognising(reference: str, expected: str | None) -> None:
    """Only guardian's own form is a token; case does not matter."""
    assert hold_id_of(reference) == expected
