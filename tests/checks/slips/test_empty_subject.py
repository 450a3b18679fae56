"""slips.empty-subject: subjects that say nothing."""

from __future__ import annotations

import pytest

from guardian.checks.slips.empty_subject import CHECK
from tests.checks.flagged import matches
from tests.checks.overlap import assert_fires, whole

# Without a subject: a letter wants one, a word of thanks does not.
CASES = [
    "[[The tyres are here]] and we can fit them on Monday.",
    "[[Your library card is ready]] at the desk on the first floor.",
    "[[Hello Ada, the visa is ready]] and lies at the counter.",
    "Thanks, got it!",
    "See you at nine.",
    "Done.",
]
SUBJECTS = [
    ("", True),
    ("(no subject)", True),
    ("No Subject", True),
    ("Re:", True),
    ("Re: (no subject)", True),
    ("Fwd: ", True),
    ("---", True),
    ("test", True),
    ("Hello", True),
    ("[kein Betreff]", True),
    ("Re: your tyres", False),
    ("Tyres", False),
    ("Test results of Monday", False),
    ("#40112", False),
    ("Hello from the tyre shop", False),
    ("Subject access request", False),
    ("AW: Termin", False),
    ("2026", False),
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """A letter of some length wants a subject."""
    assert_fires(CHECK, case, subject="")


@pytest.mark.parametrize(("subject", "flagged"), SUBJECTS)
def test_subjects(subject: str, flagged: bool) -> None:
    """Whether the subject says anything."""
    text = "Hello Ada,\n\nthe tyres are here and we can fit them on Monday."
    assert bool(matches(CHECK, whole(text, subject=subject))) is flagged
