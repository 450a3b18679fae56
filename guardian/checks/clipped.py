"""Pure: replies without a kind word: in scraps to somebody who asked kindly, or tired of somebody who asks again."""

from __future__ import annotations

import re

from guardian.checks.alone import alone
from guardian.checks.check import Match, Reading
from guardian.checks.generalities import general
from guardian.checks.helpful import signs
from guardian.checks.hinting import TELLING
from guardian.checks.insight import seen
from guardian.checks.sentences import Said, said
from guardian.checks.wording import Wording
from guardian.message.text import Span

_SCRAP = 4  # words of a scrap at most
_SCRAPS = 2
_WORDS = 26  # words of a reply whose tone they are
_LIKELY = 0.6
_ALONE = 0.9
_ORDER = re.compile(
    r"(?:and |so |just |then |do )?(?:search|look|read|check|see|ask|try|use|call|bring|take|get|buy|print|write|go|"
    r"come|wait|send|pay|count|open|find|think|note|remember|choose|decide|measure|fill|sign|google|scroll|listen|eat|"
    r"drink|walk|drive|park)\b"
)
_LEFT = 1.5
_EVADES = re.compile(
    r"(?:yes\. )?(?:when|where|that|the same|as (?:always|ever|usual|on|in)|like|depends|it depends|to who(?:m|ever)|"
    r"who(?:m|ever)|if)\b(?!.*\d)"
)
_ASKED_KINDLY = Wording(
    r"\b(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon)|please|could (?:you|i|we)|would (?:you|it|i|we)|"
    r"may (?:i|we)|thanks?|thank you|i(?:'d| would) like|i wanted to ask|sorry|i'm not sure|i wonder|do you mind|"
    r"excuse me|pardon|would you mind|if possible|grateful)\b"
)
_KIND = Wording(
    r"\b(?:please|thank\w*|sorry|apolog\w*|kind\w*|glad\w*|happy|welcome|hope|wish\w*|enjoy|regards|help\w*|of course|"
    r"not at all|sure|gladly|certainly|yes|yep|yeah|sadly|afraid|unfortunately|hi|hello|dear|hey|good (?:morning|day|"
    r"evening)|see you|best|cheers|i(?:'ll|'ve| will| have| can| think)|we(?:'ll|'ve| will| have| can)|you can|for "
    r"you|let me|done|perfect)\b|[!)]"
)


def clipped(reading: Reading) -> list[Match]:
    """The scraps, when the reply is little else, or the sentence that puts the reader off."""
    look = seen(reading)
    if look.greeting.end > look.greeting.start or not _ASKED_KINDLY.search(look.theirs):
        return []
    if _KIND.search(look.body):
        return []
    every = [s for s in said(reading) if s.plain.rstrip().endswith((".", "?"))]
    if not every or sum(s.plain.count(" ") + 1 for s in every) > _WORDS:
        return []
    scraps = [s for s in every if s.plain.count(" ") < _SCRAP]
    if len(scraps) < _SCRAPS or 2 * len(scraps) < len(every):
        scraps = _putting_off(every, alone(reading))
    if not scraps:
        return []
    return [
        Match(
            span=Span(scraps[0].span.start, scraps[-1].span.end),
            advice="Greet them, and say it in a whole sentence or two: “Good morning, … I'd be glad to …”",
            score=TELLING,
            hint=_LIKELY,
        )
    ]


def _putting_off(every: list[Said], left: float) -> list[Said]:
    """The sentences that order about, tell of such things in general, or evade."""
    if left < _ALONE:
        return []
    return [s for s in every if general(s.plain) or _ORDER.match(s.plain) or (left >= _LEFT and _EVADES.match(s.plain))]


# What somebody writes who asks again, or did not understand.
_AGAIN = Wording(
    r"\b(?:again|still|once more|one more|another question|remind|follow(?:ing)? up|any news|yet|sorry|forgot\w*|me "
    r"again|not sure|unsure|confused|(?:don't|didn't|do not|did not) (?:quite |really )?(?:get|understand|catch|"
    r"follow|know)|mixed up|chase|by accident|just checking|when (?:do|does|will|can|is|might)|how long)\b"
)
_MILD = Wording(
    r"\b(?:please|thank\w*|sorry|apolog\w*|glad\w*|happy|welcome|hope|wish\w*|of course|sure|gladly|certainly|"
    r"unfortunately|afraid|don't worry|no problem|i(?:'ll| will| can| think)|we(?:'ll| will| can)|can|you (?:see|get|"
    r"may|have until)|let me)\b|!"
)
_TIRED = 1.35
_TOLD = 5  # words of a sentence that says more than the bare answer


def tired(reading: Reading) -> list[Match]:
    """The last sentence of a reply to somebody who asks again that does nothing, names no day and is not kind."""
    look = seen(reading)
    if not look.customer.asked or not _AGAIN.search(look.theirs) or alone(reading) < _TIRED or _MILD.search(look.body):
        return []
    if signs(reading)["day or hour"]:
        return []
    every = [s for s in said(reading) if s.plain.rstrip().endswith(".")]
    if len(every) < _SCRAPS or every[-1].plain.count(" ") + 1 < _TOLD:
        return []
    return [Match(span=every[-1].span, score=TELLING, hint=_LIKELY)]
