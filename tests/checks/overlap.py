"""Cases in [[double brackets]] for checks that mark a whole sentence or letter: fired or not, and near the brackets."""

from __future__ import annotations

from typing import Any

from guardian.checks.check import Check
from guardian.message.model import Address, Letter
from guardian.message.zones import divide
from tests.checks.flagged import matches, unmarked


def whole(text: str, *, to_name: str = "", customer: str = "", subject: str = "Your letter", **fields: Any) -> Letter:
    """A letter as `guardian check --jsonl` would be given it."""
    to = (Address(name=to_name, address=""),) if to_name else ()
    return Letter(zones=divide(text), to=to, to_name=to_name, customer=customer, subject=subject, **fields)


def assert_fires(check: Check, case: str, *, options: dict[str, Any] | None = None, **fields: Any) -> None:
    """Something is flagged exactly when the case has brackets, and each bracketed stretch touches a finding."""
    text, expected = unmarked(case)
    letter = whole(text, **fields)
    found = [m.span for m in matches(check, letter, **(options or {}))]
    said = [letter.zones.authored[s.start : s.end] for s in found]
    assert bool(found) == bool(expected), (case, said)
    if letter.zones.authored == text:
        for a, b in expected:
            assert any(s.start < b and a < s.end for s in found), (case, said)
