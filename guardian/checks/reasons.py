"""Pure: few reasons for one place. Hints of several checks may stand in the same words; an author wants the likeliest.

A hint is what is a fault only because the letter helps nobody (`hinting`, `gather`). It gives way where two other
checks have plain findings or likelier hints in the same words. Checks that judge a letter as a whole only point at a
place, so they are left out of this.
"""

from __future__ import annotations

from collections.abc import Iterable

from guardian.checks.check import Finding, Where
from guardian.checks.match import FIRES

MOST = 2  # checks that speak of the same words
_FAMILIES = ("tone", "care", "answer")


def settled(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without hints in words that plain findings or likelier hints of MOST other checks speak of."""
    every = list(findings)
    hints = [f for f in every if _placed(f) and unsure(f)]
    if not hints:
        return every
    kept = [f for f in every if _placed(f) and not unsure(f)]
    for hint in sorted(hints, key=lambda f: -(f.hint or FIRES)):
        others = {f.check for f in kept if f.check != hint.check and hint.start < f.end and f.start < hint.end}
        if len(others) < MOST:
            kept.append(hint)
    held = set(map(id, kept))
    return [f for f in every if not _placed(f) or id(f) in held]


def unsure(finding: Finding) -> bool:
    """Whether it may well be no fault: a hint, or barely sure enough to be told."""
    return finding.hint > 0 or finding.score <= FIRES


def _placed(finding: Finding) -> bool:
    """Whether it is these very words that the check minds, and how they feel."""
    return finding.where is Where.BODY and finding.check.partition(".")[0] in _FAMILIES and not finding.whole
