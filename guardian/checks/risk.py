"""Pure: how much a whole letter wants reconsidering, from what was found and from the models.

The numbers were chosen on the free sets and looked at on the train part (docs/judgement.md); they are few on purpose.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from guardian.checks import learned
from guardian.checks.check import Finding, Reading

START = -2.2  # log-odds of a letter that nothing is known of
MODELS = {"tone.blame": 0.9, "tone.hostile": 0.4, "tone.uncivil": 0.2, "care.acknowledges": -0.5}
SPREAD = 4.0  # no model says more than this, either way
FOUND = {"tone": 1.4, "care": 0.7, "answer": 0.5, "person": 0.2, "clarity": 0.0, "slips": 0.2}
AGAIN = 0.5  # what each further finding of a check counts, of the one before


def risk(findings: Iterable[Finding], reading: Reading) -> float:
    """0 to 1. Findings of tone weigh most; a second finding of the same check adds half of the first."""
    odds = START
    seen: Counter[str] = Counter()
    for finding in sorted(findings, key=lambda f: (-f.score, f.check, f.start)):
        worth = FOUND.get(finding.check.partition(".")[0], 0.2) * finding.score
        odds += worth * AGAIN ** seen[finding.check]
        seen[finding.check] += 1
    for name, weight in MODELS.items():
        said = learned.log_odds(name, reading)
        if said is not None:
            odds += weight * max(-SPREAD, min(SPREAD, said))
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds)))), 4)
