"""person.placeholder: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.person.placeholder import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "Hi [[{{first_name}}]], your parcel left today.",
    "Dear [[[NAME]]], thank you for writing.",
    "Your refund of [[<insert amount>]] is on its way.",
    "The visit is on [[XXX]].",
    "Hi Lotte, your parcel left today.",
    "Write `{{first_name}}` in the template and save it.",
    "The line is:\n\n    Dear {{first_name}},\n\nand nothing else.",
    "The shirt in XXL and XXXL is back in stock.",
    "The receipt shows the word [copy] in the corner.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Exactly the bracketed words are flagged."""
    assert_flags(CHECK, case)


def test_the_known_name_is_put_in() -> None:
    """When the name to address is known, the advice gives it."""
    found = matches(CHECK, letter("Hi {{first_name}}, hello.", to_name="Lotte Janssens"))
    assert "Lotte Janssens" in found[0].advice


def test_greeting_and_subject_are_looked_at() -> None:
    """A gap in the greeting or the subject counts as much."""
    found = matches(CHECK, letter("Dear [NAME],\n\nhello.", greeting="Dear [NAME],", subject="Order {{order_id}}"))
    assert [m.where for m in found] == ["body", "subject"]


def test_allowed_and_extra() -> None:
    """A house may allow what looks like a gap, and add gaps of its own."""
    assert matches(CHECK, letter("Press [ENTER DATE] now."), allowed=("[enter date]",)) == []
    assert len(matches(CHECK, letter("Dear ???,"), extra=("???",))) == 1
