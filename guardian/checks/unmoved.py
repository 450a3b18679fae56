"""Pure: whether a reply leaves the customer where they were: nothing done, nothing offered, cold in all its small
signs."""

from __future__ import annotations

from guardian.checks.check import Match, Reading
from guardian.checks.gather import CARE, NOTHING_DONE, idle
from guardian.checks.helpful import cold
from guardian.checks.insight import seen
from guardian.checks.match import trimmed
from guardian.checks.misfortune import hard
from guardian.checks.sentences import telling
from guardian.checks.wording import Wording
from guardian.message.text import Span

_COLD = 0.4  # log-odds that a reply with such signs is one that helps nobody
_TROUBLE = 0.2
_LEAST = 12  # words: fewer show nothing either way
_MOST = 160
_FELT = Wording(r"\b(?:so (?:happy|sorry|sad|lucky)|sad to|feel|felt|hope|love|hugs?|wish|lucky|proud)\b")


def unmoved(reading: Reading) -> list[Match]:
    """The first thing it says, where a customer in trouble is given no step, no offer and no warmth."""
    look = seen(reading)
    if not look.customer.known or look.customer.settled or idle(reading) < NOTHING_DONE or cold(reading) < _COLD:
        return []
    if max(look.customer.upset, look.customer.complaint) < _TROUBLE and not hard(reading):
        return []
    if CARE.search(look.body) or _FELT.search(look.body):
        return []
    own = telling(reading)
    if not own or sum(s.plain.count(" ") + 1 for s in own) < _LEAST:
        return []
    first = own[0].span
    matter = trimmed(" ".join((look.customer.problem or "").split()), 80)
    about = f"about “{matter}”" if matter else "about it"
    return [
        Match(
            span=Span(first.start, min(first.end, first.start + _MOST)),
            message="From “{words}” on, the letter leaves them alone with it.",
            advice=f"Say what you can do {about}, or who can, and when: “I see that …; I will …”",
            score=0.6,
        )
    ]
