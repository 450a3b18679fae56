"""clarity.hard-text: letters that are hard to read as a whole."""

from __future__ import annotations

import pytest

from guardian.checks.clarity.hard_text import CHECK, Options, score
from guardian.checks.insight import read
from guardian.checks.readability import measure, syllables
from tests.checks.overlap import assert_fires, whole

_LAW = (
    "[[Irrespective of the aforementioned provisions]], the retroactive modification of contractual "
    "obligations remains inadmissible "
    "unless preceded by unequivocal authorisation of the responsible supervisory institution, whose "
    "deliberations necessitate "
    "comprehensive evaluation of all documentation. "
)
_LAB = (
    "[[Spectrophotometric quantification of the residual contaminants]] demonstrates considerable "
    "heterogeneity of concentrations "
    "throughout the distribution infrastructure, irrespective of the uninterrupted operation of filtration equipment. "
)
_IT = (
    "[[Asynchronous replication of transactional repositories]] introduces probabilistic inconsistencies "
    "of observable state, "
    "the reconciliation of which presupposes deterministic serialisation of concurrent modifications and "
    "verification of integrity. "
)
CASES = [
    _LAW + _LAW.replace("[[", "").replace("]]", "").replace("provisions", "stipulations"),
    _LAB + _LAB.replace("[[", "").replace("]]", "").replace("residual", "particulate"),
    _IT + _IT.replace("[[", "").replace("]]", "").replace("observable", "persistent"),
    "Your bike is ready. The chain is new. You can pick it up from nine, and it costs 40 pounds.",
    12 * "The room is on the first floor, and breakfast is from seven to ten. ",
    "We looked at the bill again. You were right: the second night was charged twice, and I have sent "
    "the money back to "
    "your card. It will be there by Friday. If it is not, please write to me, and I will call the bank myself. "
    "The breakfast on Sunday is on us.",
    (
        "[[Intermittent discontinuity of hydraulic pressurisation]] necessitates preliminary decommissioning of "
        "ancillary infrastructure, whose subsequent reactivation presupposes comprehensive "
        "recalibration of volumetric equipment."
    ),
]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    """Flagged when the whole is hard."""
    assert_fires(CHECK, case)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("a", 1),
        ("name", 1),
        ("table", 2),
        ("wanted", 2),
        ("asked", 1),
        ("being", 2),
        ("nation", 2),
        ("radio", 3),
        ("boxes", 2),
    ],
)
def test_syllables(word: str, count: int) -> None:
    """The silent endings and the commonest vowel pairs are known."""
    assert syllables(word) == count


def test_order() -> None:
    """Law is harder than a note from the bike shop; nothing at all is not hard."""
    law, bike = (score(read(whole(CASES[i].replace("[[", "").replace("]]", ""))), Options()) for i in (0, 3))
    assert law > 0.9 > 0.4 > bike
    assert measure("").hardness == 0.0
