"""tone.disguised: letters swapped, spaced, masked or borrowed; and all the odd spellings that are no disguise."""

from __future__ import annotations

import pytest

from guardian.checks.check import Check
from guardian.checks.tone.disguised import CHECK
from tests.checks.flagged import assert_flags, letter, matches

CASES = [
    "[[Y0u sh0uld]] ask your bank.",
    "What a pile of [[cr@p]], and [[st|_|pid]] too.",
    "It is [[s.t.u.p.i.d]] to post it twice.",
    "[[Y o u  s h o u l d  r e a d]] it again.",
    "[[y o u  a r e  w r o n g]], as ever.",
    "This [[sh*t]] again.",
    "Who the [[f**k]] booked that room?",
    "We do not want [[уоu]] or your [[mоnеу]] back.",
    "[[W\u200bhy d\u200bid]] nobody look?",
    "Not [[ag4in]], not [[n0w]], not [[3v3r]].",
    "Your code is A4X9-77QZ, sent to ann.k0zak@b2b.example on the 1st.",
    "Windows 11, HTML5, MP3, H264, R2D2, C3PO, K8s, i18n and Web3 all work.",
    "See https://example.com/h3lp/v1.2.3_final or ask @tech0ps on chat.",
    "Pick a, b, c or d; then press 1 2 3 4 5.",
    "The A.M. tour and the U.S.A. desk, e.g. at 9 a.m., are full.",
    "Sooo good to hear from you, thaaank you!",
    "**Please** read _this_ part and *that* one; it's 5* and costs $5 + 20%.",
    "Anna Müller-Čapek, Zoë and François send regards; Łukasz too.",
    "Наталья Иванова and Σωκράτης Παππάς share the flat.",
    "The user_name field, the is_open flag and the max-width rule.",
    "I B A N and B I C are on the back.",
    "(_)_) this cat and \\o/ that cheer.",
    "Card ending ****4471, login j***@example.com.",
    "3rd floor, 2nd door, 24/7, 4x4, 10am to 5pm, 0.5l, 2kg, 1h.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """What hides is found; what only looks odd is not."""
    assert_flags(CHECK, case)


def test_code_is_left_alone() -> None:
    """Signs in code are code."""
    assert not matches(CHECK, letter("Type `y0u sh0uld h4v3` into the field."))


def test_the_least_can_be_set() -> None:
    """A house that minds one odd word can say so."""
    check: Check = CHECK
    assert not matches(check, letter("What a l0t of it."))
    assert matches(check, letter("I w4nt it."), least=1)


def test_short_names_of_capitals_and_figures_hide_nobody() -> None:
    """Engineers have many of them; a longer word in capitals is a word."""
    assert not matches(CHECK, letter("The L1D cache runs at EL1, and EL1 and EL2 differ."))
    assert matches(CHECK, letter("ST0P W4ST1NG our time."))
