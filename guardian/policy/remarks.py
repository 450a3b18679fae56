"""Pure: which of the findings that hold a letter its author is told of.

A letter that helps nobody gives many hints (`checks/hinting`): each may well be no fault, and together they would bury
the words that matter and what is missing. So of hints only the likeliest few are told, one a check, each in words that
nothing else speaks of; the others would go with them once the letter helps. What is sure is always told, and so is what
an admin named.
"""

from __future__ import annotations

from guardian.checks import catalogue
from guardian.checks.check import Finding
from guardian.checks.reasons import unsure
from guardian.policy.model import Policy

MOST_HINTS = 3
FAINT = 0.35  # a hint below it says little where something else is told


def told(because: tuple[Finding, ...], policy: Policy) -> tuple[Finding, ...]:
    """Those of `because` that are said, in their order; never none of some."""
    hints = [f for f in because if unsure(f) and not f.whole and f.check not in _named(policy)]
    kept = [f for f in because if f not in hints]
    words = [f for f in kept if not f.whole]
    chosen: dict[str, Finding] = {}
    for hint in sorted(hints, key=lambda f: (-f.score, -f.hint, f.start)):
        if len(chosen) == MOST_HINTS:
            break
        says = hint.hint >= FAINT or not (kept or chosen)
        if says and hint.check not in chosen and not any(_meet(f, hint) for f in (*words, *chosen.values())):
            chosen[hint.check] = hint
    both = {*kept, *chosen.values()}
    return tuple(f for f in because if f in both)


def covered(because: tuple[Finding, ...], findings: tuple[Finding, ...], policy: Policy) -> frozenset[Finding]:
    """Findings of the whole letter that a holding one speaks for: those of the checks it covers.

    What an admin names is always said in its own words.
    """
    checks = {check for f in because if (by := catalogue.get(f.check)) is not None for check in by.covers}
    return frozenset(f for f in findings if f.whole and f.check in checks and f.check not in _named(policy))


def _named(policy: Policy) -> frozenset[str]:
    return policy.explicit | policy.gate.firm


def _meet(one: Finding, other: Finding) -> bool:
    return one.where is other.where and one.start < other.end and other.start < one.end
