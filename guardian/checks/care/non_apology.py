"""An apology that takes nothing on: for the reader's feelings, for “any inconvenience”, with an “if”.

## Why reconsider
“Sorry if you feel that way” says that the reader's feeling is the problem. “Any inconvenience this may have caused”
says that nobody looked what was caused. Name what went wrong, as yours, and say what you do about it.

## Flagged
> I'm sorry you feel that way.
> We apologise for any inconvenience this may have caused.
> Any upset caused is regretted.
> Mistakes were made on several sides.
> I'm sorry, but you must admit that the sign was there.

## Better
> I'm sorry that we sent it to the old address.
> I apologise for the two days you spent without a phone.

## Left alone
> I'm sorry you feel unwell; stay in bed and we deliver on Monday.
> I'm sorry you had to wait so long.
"""

from __future__ import annotations

from math import prod

from guardian.checks.alone import helps_well, in_trouble, out_of_our_hands
from guardian.checks.check import Action, Check, Match, NoOptions, Reading
from guardian.checks.cues.contrition import CONTRITION, DOUBTS, RUES
from guardian.checks.cues.excuses import EXCUSES, NAMED
from guardian.checks.cues.half_regret import HALF_REGRET
from guardian.checks.cues.regret import REGRET
from guardian.checks.helpful import cold_beside
from guardian.checks.hinting import EASY, TELLING, in_sentences
from guardian.checks.insight import seen
from guardian.checks.layers import layered
from guardian.checks.match import hits
from guardian.checks.wording import Wording

_worded = layered(EXCUSES, REGRET, HALF_REGRET)
_named = Wording(NAMED)
_DOUBT = 0.25  # how much a word of doubt, or of how it was taken, tells in a sentence that rues
_MOST = 2.0  # how much they count where nothing at all is done
_ELSE = -2.1  # log-odds that what stands beside such sentences leaves the reader alone


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """The apologies that take nothing on; where nothing else is done, those that nobody owns as well."""
    if out_of_our_hands(reading):
        return []
    found = [] if helps_well(reading) else _worded(reading, options)
    return found or _vague(reading)


def _vague(reading: Reading) -> list[Match]:
    """The sentences that rue how it was taken, or that it may have been, where that is all somebody in trouble gets."""
    look = seen(reading)
    told = [m.span() for m in RUES.finditer(look.body)]
    if not told or not look.customer.known or not in_trouble(reading):
        return []
    rues = {look.body.sentence(*place) for place in told}
    if any(a <= m.start() < b for m in _named.finditer(look.body) for a, b in rues):
        return []
    hints = hits(CONTRITION, look, look.body)
    told += [m.span() for _, m in hints]
    left = cold_beside(reading, (look.body.sentence(*place) for place in told))
    doubts = sum(a <= m.start() < b for m in DOUBTS.finditer(look.body) for a, b in rues)
    open_ = (1.0 - _DOUBT) ** doubts * prod(1.0 - c.weight for c, _ in hints)
    likely = 1.0 - open_ ** min(_MOST, max(1.0, left + _MOST))
    if left < _ELSE or likely < EASY:
        return []
    return in_sentences([Match(span=look.body.back(a, b), score=TELLING, hint=likely) for a, b in told], reading)


CHECK = Check(
    id="care.non-apology",
    find=find,
    message="“{words}” can sound like an excuse rather than an apology.",
    label="is not quite an apology",
    advice="Name what went wrong, as yours, and what you do about it.",
    action=Action.NOTE,
    about=__doc__,
)
