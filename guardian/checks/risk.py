"""Pure: how much a whole letter wants reconsidering, from what was found, what was scored and the models.

Where a customer is owed a reply, the weights are those of `helpful` and BESIDE, fitted together by tools/whole.py. For
other letters the numbers were chosen by hand, few on purpose; docs/judgement.md tells what they were looked at on.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

from guardian.checks import learned
from guardian.checks.check import Finding, Reading
from guardian.checks.helpful import answerable, cold
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
POLITE, RUDE = -1.2, 0.6  # the most that the models say together where nothing is owed, either way
# Of the rude ones among the models, where a reply is owed. By hand: letters to customers hardly need them, and a fit on
# those gives them nothing, but colleagues who answer each other show their contempt in no other way.
LEANING = 0.5
ROUGH = ("tone.blame", "tone.hostile", "tone.uncivil")

# Beside what the letter does for the reader: how it speaks. Scores by their check, and what was found.
SCORES = (
    "tone.dismissive",
    "tone.impolite",
)
FAMILIES = ("tone", "answer")
BESIDE = {
    "tone": 2.32,
    "answer": 1.70,
    "tone.dismissive": 2.05,
    "tone.impolite": 1.29,
}
_MOST = 3.0  # findings of a family that count, each as much as it is sure
_HINTED = 0.7  # what a hint counts of it: it was found because the letter leaves alone, which is heard already


def risk(findings: Iterable[Finding], scores: Mapping[str, float], reading: Reading) -> float:
    """0 to 1. Findings of tone weigh most; a second finding of the same check adds half of the first."""
    every = list(findings)
    if answerable(reading):
        odds = cold(reading) + sum(BESIDE[name] * much for name, much in beside(every, scores).items())
        odds += LEANING * _manner(reading, ROUGH)
    else:
        odds = _odds(every, reading)
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds)))), 4)


def beside(findings: Iterable[Finding], scores: Mapping[str, float]) -> dict[str, float]:
    """What the checks say of how the letter speaks: findings by how sure they are, and scores."""
    found = dict.fromkeys(FAMILIES, 0.0)
    for f in findings:
        family = f.check.partition(".")[0]
        if family in found:
            found[family] = min(_MOST, found[family] + (_HINTED if f.hint else 1.0) * f.score)
    return {**found, **{name: scores.get(name, 0.0) for name in SCORES}}


def _odds(findings: list[Finding], reading: Reading) -> float:
    odds = START
    times: Counter[str] = Counter()
    for finding in sorted(findings, key=lambda f: (-f.score, f.check, f.start)):
        worth = FOUND.get(finding.check.partition(".")[0], 0.2) * finding.score
        odds += worth * AGAIN ** times[finding.check]
        times[finding.check] += 1
    manner = _manner(reading, MODELS)
    if not seen(reading).customer.known:
        return odds + UNKNOWN + manner
    return odds + max(POLITE, min(RUDE, manner))


def _manner(reading: Reading, names: Iterable[str]) -> float:
    """What these models say together, in log-odds."""
    said = ((MODELS[name], learned.log_odds(name, reading)) for name in names)
    return sum(weight * max(-SPREAD, min(SPREAD, x)) for weight, x in said if x is not None)
