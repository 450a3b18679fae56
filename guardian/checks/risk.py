"""Pure: how much a whole letter wants reconsidering, from what was found, what was scored and the models.

The numbers were chosen by hand, few on purpose; docs/judgement.md tells what they were looked at on.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from guardian.checks import learned
from guardian.checks.check import Finding, Reading
from guardian.checks.helpful import cold
from guardian.checks.insight import seen

START = -2.6  # log-odds of a letter that nothing is known of
MODELS = {
    "tone.blame": 0.9,
    "tone.hostile": 0.4,
    "tone.uncivil": 0.2,
    "care.acknowledges": -0.5,
    "care.encourages": -0.3,
    "answer.offers": -0.3,
}
SPREAD = 4.0  # no model says more than this, either way
FOUND = {"tone": 2.2, "care": 1.3, "answer": 1.3, "person": 0.2, "clarity": 0.0, "slips": 0.2}
AGAIN = 0.5  # what each further finding of a check counts, of the one before

UNKNOWN = -1.0  # without the customer's words there is less to go by

# In answers to a customer, polite words prove little, and what the letter does for them counts instead.
POLITE, RUDE = -1.2, 0.6  # the most that the models say together, either way
COLD = 0.9
MOST_COLD = 4.0
BRIEF = 20  # words: a shorter letter shows less of either

# Where a customer has trouble: a letter that does nothing for them, and in which nobody says "I".
IDLE = 0.8
HELPS = {"answer.offers": -1.0, "care.understands": -0.4, "care.apologises": -0.4, "care.asks": -0.25}
SOMEBODY = -0.5
_I = re.compile(r"\bi(?:'m|'ve|'ll|'d)?\b")


def risk(findings: Iterable[Finding], scores: Mapping[str, float], reading: Reading) -> float:
    """0 to 1. Findings of tone weigh most; a second finding of the same check adds half of the first."""
    odds = START
    times: Counter[str] = Counter()
    for finding in sorted(findings, key=lambda f: (-f.score, f.check, f.start)):
        worth = FOUND.get(finding.check.partition(".")[0], 0.2) * finding.score
        odds += worth * AGAIN ** times[finding.check]
        times[finding.check] += 1
    said = [(weight, learned.log_odds(name, reading)) for name, weight in MODELS.items()]
    manner = sum(weight * max(-SPREAD, min(SPREAD, x)) for weight, x in said if x is not None)
    look = seen(reading)
    odds += 0.0 if look.customer.known else UNKNOWN
    if look.customer.known:
        manner = max(POLITE, min(RUDE, manner))
        brief = min(1.0, len(reading.body.words) / BRIEF)
        odds += COLD * brief * max(-MOST_COLD, min(MOST_COLD, cold(reading)))
    idle = IDLE + sum(weight * scores.get(name, 0.0) for name, weight in HELPS.items())
    idle += SOMEBODY if _I.search(look.body.plain) else 0.0
    odds += manner + idle * max(look.customer.upset, look.customer.complaint)
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds)))), 4)
