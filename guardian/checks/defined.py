"""Pure: everyday words explained to a reader who used them and did not ask: “A lease is a paper on which …”."""

from __future__ import annotations

from guardian.checks.check import Match, Reading
from guardian.checks.cues.kindergarten import DEFINITIONS
from guardian.checks.insight import seen
from guardian.checks.match import flagged_end, hits, spelled
from guardian.checks.said_back import telling as stems
from guardian.checks.wording import Wording

_SCORE = 0.6
# The customer wants to know what a thing is, or why it is so.
_ASKS_WHAT = Wording(
    r"\b(?:what(?:'s| is| are| does| do|'re)|means?|meaning|explain\w*|new to|differences?|why|understand|how (?:do|"
    r"does|come)|beginner|first time|never (?:used|had|heard)|curious|interested)\b"
)


def defined(reading: Reading) -> list[Match]:
    """The sentences that say what something is, of which the reader spoke as of a thing they know."""
    look = seen(reading)
    found = hits(DEFINITIONS, look, look.body)
    if not found or not look.customer.known or _ASKS_WHAT.found(look.theirs):
        return []
    known = set(stems(reading.customer).values())
    own = stems(reading.body)
    return [
        Match(span=span, advice=spelled(c, m, look.body), score=_SCORE)
        for c, m in found
        if own.get(look.body.back(*m.span("what")).start) in known
        for span in [look.body.back(m.start(), flagged_end(m))]
    ]
