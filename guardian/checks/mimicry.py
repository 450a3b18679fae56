"""Pure: hints that are no wordings, for tone.sarcastic: the reader's own words said after them, with a raised eyebrow.

“A whole day! …”, “A paying customer, you say.”, “"When I could" is a way of watering that …”. Each is harmless in a
letter that helps.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from guardian.checks.asides import hint
from guardian.checks.check import Reading
from guardian.checks.hinting import Hint
from guardian.checks.insight import seen
from guardian.checks.said_back import telling as stems
from guardian.checks.sentences import Said, telling

_CRIED, _QUOTED, _SCRAP, _LOOSE = 0.72, 0.72, 0.72, 0.45  # how likely each is mockery
_OWN_WORDS = "Said after them, their words sound mocked: name what it cost them and what you do, “I see …; I will …”."
_MOST = 14  # words of a cry
_EARLY = 2  # sentences in which a scrap says something after the reader
# A part of a sentence without a verb: “fifty minutes in a warm bar”.
_PART = re.compile(
    r"(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"sixty|ninety|twice|half|only|just|all|no|another|\d+)\b[^.,;:!?]{2,80})"
    r"(?P<said>,? (?:you (?:say|said|write|wrote|tell|told|call|called)|no less|then|imagine|really|indeed))?[.,;:!?]"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|does|did|can|could|will|would|shall|should|may|might|must|\w+n't|"
    r"\w+'(?:s|ll|re|ve|d)|came|went|got|made|took|left|costs?|needs?|means?|goes|comes|gets|takes|applies|apply|"
    r"remains?|requires?|please|sorry|thanks?|euros?|pounds?|dollars?)\b"
)
_KIND = re.compile(
    r"\b(?:sorry|apolog\w+|thank\w*|thanks|congrat\w*|welcome|glad|happy|please|good luck|well done|enjoy|hooray|yes|"
    r"poor|problem|worries|awful|terrible|too (?:long|many|much)|of course)\b"
)
_MARK = re.compile(r'"(?P<words>[^"\n]{2,60})"')
_SO = re.compile(r'"[,.]? (?:is|isn\'t|was|are|being|as|in|means?|sounds?|has|does|covers?|we|i|you|says?)\b')


def mimicked(reading: Reading) -> Iterator[Hint]:
    """Sentences that cry out, quote or say in scraps what the reader has said."""
    theirs = set(stems(reading.customer).values())
    if not theirs:
        return
    places = sorted(at for at, stem in stems(reading.body).items() if stem in theirs)
    plain = seen(reading).theirs.plain
    for i, one in enumerate(telling(reading)):
        after = bisect_left(places, one.span.start) < bisect_left(places, one.span.end)
        weight = _weight(one, after, plain, early=i < _EARLY)
        if weight:
            yield hint(reading, one, weight, _OWN_WORDS)


def _weight(one: Said, after: bool, theirs: str, *, early: bool) -> float:
    """How likely the sentence says something after the reader to mock them; 0 where nothing speaks for it."""
    if _KIND.search(one.plain) is not None:
        return 0.0
    if after and one.plain.endswith("!") and one.plain.count(" ") < _MOST:
        return _CRIED
    if any(m["words"].strip(" .,!?") in theirs for m in _MARK.finditer(one.plain)) and _SO.search(one.plain):
        return _QUOTED
    part = _PART.match(one.plain) if early else None
    if part is None or _VERB.search(part[0]) is not None:
        return 0.0
    return _SCRAP if after or part["said"] else _LOOSE
