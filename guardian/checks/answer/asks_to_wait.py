"""Praise: asks for time, and says how much.

## Why it is good
Waiting is easier for those who know how long. Without a time it is a matter for answer.vague-timing.

## Flagged
> Please bear with me until Thursday noon, the lab needs two days.
> Give us until tomorrow evening and you will have the figures.

## Left alone
> Please bear with us.
> You need not wait, it is done.
"""

from __future__ import annotations

import re

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.patience import PATIENCE
from guardian.checks.cues.waiting import HOLD, WAIT, WAIT_SO_LONG
from guardian.checks.fold import Folded
from guardian.checks.insight import seen
from guardian.checks.learned import mixed
from guardian.checks.learned import score as learned
from guardian.checks.match import FIRES, hits, weighed
from guardian.checks.times import time_given
from guardian.checks.wording import Wording

_BEHIND = 40  # characters
_SO_LONG = re.compile(
    r"\b(?:for|until|till|another|about|around|roughly|give me|by) (?:about |around |roughly |another |half past |"
    r"the )*(?:\d+|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|an?|half an?|noon|mon|tues|"
    r"wednes|thurs|"
    r"fri|satur|sun|tomorrow|tonight|lunch)\w*\b"
)


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """Requests to wait, in a letter that gives a time."""
    del options
    look = seen(reading)
    waits = [(c, m) for c, m in hits(WAIT, look, look.body) or hits(WAIT_SO_LONG, look, look.body) if c.weight >= FIRES]
    if not waits or not (time_given(look.body.plain) or any(_so_long(look.body, m) for _, m in waits)):
        waits = hits(PATIENCE, look, look.body)
    if not waits and time_given(look.body.plain):
        return [
            Match(span=look.body.back(*m.span()), score=0.6)
            for m in _AS_IT_IS.finditer(look.body)
            if not look.quiet_at(*m.span())
        ]
    return [Match(span=look.body.back(m.start(), m.end()), score=c.weight) for c, m in waits]


# To leave things as they are, until something; or a time that is asked for.
_LASTING = (
    r"(?:keep|leave|hold|stay|wait|go on|continue|carry on|remain|avoid|don't|do not|sit|pause|refrain|rest|skip|"
    r"save)\b"
)
_AS_IT_IS = Wording(
    rf"(?:(?:^|(?<=[.,;:!?] )|(?<=\n))(?:please |just |so |then |but |kindly |rather |better |no, ){{0,2}}|\byou to "
    rf"){_LASTING}[^.!?;\n]{{0,60}}\b(?:until|till|for (?:tonight|today|now|the (?:weekend|night|moment))|over (?:the "
    rf"weekend|night)|overnight|before "
    rf"(?:\w+day|"
    rf"then|the \d))\b(?: [\w:]+)?|\b(?:until|till) then,? (?:please )?{_LASTING}(?: \w+){{0,5}}|(?:^|(?<=[.,;!?] )|"
    r"(?<=\n))not yet\b(?:, please)?|\b(?:may|can|could|might) (?:i|we) (?:have|take|ask (?:you )?for) (?:until|till|"
    r"an?|"
    r"one|two|three|four|five|six|\d+) (?:\w+ )?\w+"
)


def _so_long(body: Folded, m: re.Match[str]) -> bool:
    """Whether the request itself says how long."""
    return _SO_LONG.search(body.plain, m.start(), min(len(body.plain), m.end() + _BEHIND)) is not None


def score(reading: Reading, options: NoOptions) -> float:
    """How surely the reader is asked to wait, with a time or without."""
    return mixed(weighed(HOLD)(reading, options), learned("answer.asks-to-wait", reading))


CHECK = Check(
    id="answer.asks-to-wait",
    find=find,
    message="“{words}” lets them know how long it takes.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
