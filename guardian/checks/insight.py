"""Pure: what is worked out once per letter for all checks: folded texts, where nothing is judged, and the customer's
state.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar

from guardian.checks.check import Reading
from guardian.checks.customer import MOST_READ, CustomerState, mixed, state
from guardian.checks.fold import Folded
from guardian.message.expressions import compiled
from guardian.message.model import Letter
from guardian.message.text import Span, Text, union

__all__ = ["CustomerState", "Seen", "once", "read", "seen", "state", "with_learned"]

T = TypeVar("T")

_KEY = "seen"
# The subject of an answer or a forwarded letter is the customer's: not judged as the author's words.
_ANSWER = re.compile(r"\s*(?:re|aw|antw|sv|vs|fwd?|wg|tr|rv|rép)\s*(?:\[\d+\])?:", re.IGNORECASE)
_CODE = compiled(r"`[^`\n]{1,200}`|(?m:^(?: {4}|\t)\S.{0,300}$)")


@dataclass(slots=True)
class Seen:
    """One letter's texts, folded, with the places that are not judged as tone."""

    body: Folded
    subject: Folded
    customer: CustomerState
    theirs: Folded  # the customer's words that are looked at
    quiet: tuple[tuple[int, int], ...]  # in body.plain, sorted, not overlapping
    code: tuple[Span, ...]  # in the body's own content
    greeting: Span
    signoff: Span
    promised: tuple[Span, ...] = ()  # what commits its author, once `with_promises` has told
    memo: dict[Any, Any] = field(default_factory=dict)  # what `match.hits` found, and what is worked out `once`

    def quiet_at(self, start: int, end: int) -> bool:
        """Whether plain[start:end] of the body lies in a greeting, sign-off, quotation or code."""
        i = bisect_right(self.quiet, (start, 1 << 62)) - 1
        return (i >= 0 and start < self.quiet[i][1]) or (i + 1 < len(self.quiet) and self.quiet[i + 1][0] < end)


def read(letter: Letter) -> Reading:
    """The reading of a letter that all checks share."""
    zones = letter.zones
    reading = Reading(
        letter=letter,
        body=Text(zones.authored),
        subject=Text(letter.subject),
        customer=Text(letter.customer),
        insights={},
    )
    body, subject = Folded(zones.authored), Folded("" if _ANSWER.match(letter.subject) else letter.subject)
    theirs = Folded(letter.customer[:MOST_READ])
    greeting = _placed(body.content, zones.greeting, last=False)
    signoff = _placed(body.content, zones.signoff, last=True)
    code = tuple(Span(*m.span()) for m in _CODE.finditer(body.content))
    places = [(body.forth(s.start), body.forth(s.end)) for s in (greeting, signoff, *code) if s.end > s.start]
    reading.insights[_KEY] = Seen(
        body=body,
        subject=subject,
        customer=state(theirs),
        theirs=theirs,
        quiet=tuple(union([*places, *body.quotations])),
        code=code,
        greeting=greeting,
        signoff=signoff,
    )
    return reading


def with_learned(reading: Reading, upset: float | None, complaint: float | None) -> None:
    """Take a learned model's opinion of the customer into what the checks see."""
    look = seen(reading)
    look.customer = mixed(look.customer, upset, complaint)


def with_promises(reading: Reading, spans: tuple[Span, ...]) -> None:
    """Take what the letter commits its author to into what the checks see."""
    seen(reading).promised = spans


def seen(reading: Reading) -> Seen:
    """What `read` worked out."""
    found: Seen = reading.insights[_KEY]
    return found


def once(work: Callable[[Reading], T]) -> Callable[[Reading], T]:
    """`work`, done once a letter, however many checks ask. They share what it gives: nobody changes it."""

    @wraps(work)
    def known(reading: Reading) -> T:
        memo = seen(reading).memo
        if work not in memo:
            memo[work] = work(reading)
        found: T = memo[work]
        return found

    return known


def _placed(content: str, zone: str, *, last: bool) -> Span:
    zone = zone.strip()
    at = (content.rfind(zone) if last else content.find(zone)) if zone else -1
    return Span(at, at + len(zone)) if at >= 0 else Span(0, 0)
