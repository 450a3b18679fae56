"""How much a whole letter wants reconsidering."""

from __future__ import annotations

from guardian.checks.check import Finding, Where
from guardian.checks.insight import read
from guardian.checks.risk import risk
from tests.checks.flagged import letter

CUSTOMER = "The awning you put up came down in the first wind. What happens now?"
REPLY = "Awnings are for the sun. Wind is another matter."


def finding(score: float = 0.9, hint: float = 0.0) -> Finding:
    """A finding of tone."""
    return Finding(
        check="tone.dismissive",
        where=Where.BODY,
        start=0,
        end=7,
        words="Awnings",
        message="",
        advice="",
        score=score,
        hint=hint,
    )


def test_findings_raise_the_risk_and_hints_less() -> None:
    """A hint was found because the letter leaves its reader alone, which is heard already."""
    reading = read(letter(REPLY, customer=CUSTOMER))
    none, hint, plain = (risk(found, {}, reading) for found in ([], [finding(hint=0.6)], [finding()]))
    assert none < hint < plain
