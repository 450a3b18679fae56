"""Pure: thanks or a kind word set against what the reader did write about: “A greeting rather than a word on tape.”"""

from __future__ import annotations

from guardian.checks.check import Match, Reading
from guardian.checks.insight import seen
from guardian.checks.said_back import takes_up
from guardian.checks.sentences import telling
from guardian.checks.wording import Wording

_SCORE = 0.7
_MOST = 200
_DUE = Wording(
    r"\b(?:thank(?!s?[,!.;:]| you|s? (?:for|so|to|very|a\b|again))\w*|gratitude|appreciation|acknowledge?ment|(?:kind|"
    r"friendly|warm|nice) (?:word|line|note|mail)s?|(?:one|you|people) (?:might|could|should|ought to) (?:\w+ "
    r")?(?:begin|start) (?:with|by) (?:that|this))\b"
)
_SET_AGAINST = Wording(
    r"\b(?:rather than|instead of|sooner than|(?:before|and not|without|than) (?:(?:coming|turning|getting|going|"
    r"moving|asking|complaining|talking|speaking|grumbling|writing|raising)\b|(?:a|the|another|yet another) (?:"
    r"question|word|complaint|list|request|mail|remark|line|claim)\b))"
)
_OWED = Wording(r"\b(?:sorry|our (?:fault|mistake)|we owe|thank you for|thanks for|i should|we should)\b")


def rather_thanks(reading: Reading) -> list[Match]:
    """The sentences that name what is due to the house, and set a word of the reader's own matter against it."""
    look = seen(reading)
    if not look.customer.known or not _SET_AGAINST.found(look.body) or not _DUE.found(look.body):
        return []
    out = []
    for one in telling(reading):
        against = _SET_AGAINST.search(one.plain)
        if against is None or not _DUE.search(one.plain) or _OWED.search(one.plain):
            continue
        behind = look.body.back(look.body.forth(one.span.start) + against.end(), len(look.body.plain)).start
        if takes_up(reading, behind, one.span.end):
            out.append(Match(span=one.span.first(_MOST), score=_SCORE))
    return out
