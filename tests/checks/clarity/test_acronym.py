"""clarity.acronym: what it flags, in double brackets, and what it leaves alone."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.acronym import CHECK
from tests.checks.overlap import assert_fires

CASES = [
    "The [[KYC]] check failed at the [[CDD]] step.",
    "Your [[EPC]] and the [[CP12]] go to the [[HMO]] team.",
    "Please ask the [[SENCO]] for an [[IEP]].",
    "The [[MOT]] was fine, but the [[EGR]] and the [[DPF]] were not.",
    "We raised a [[CR]] with the [[NOC]].",
    "The [[UTR]] goes on the [[SA100]].",
    "Your [[PNR]] has no [[SSR]].",
    "The [[GFR]] fell and the [[CRP]] rose.",
    "We check who you are before we open an account.",
    "The PDF is two pages long.",
    "Please send the VAT number and the IBAN.",
    "The MOT (the yearly test) was fine; the DPF (the soot filter) was not.",
    "Your flight from gate B4 leaves at 9 AM.",
    "The doctor repeats one blood test.",
    "PLEASE READ THIS FIRST.",
    "The FAQ is on our site; the API has one line for it.",
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged where it should be, and only there."""
    assert_fires(CHECK, case)
