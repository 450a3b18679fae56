"""Pure: the sentences in which a letter brings in somebody by name who is ready for the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.check import Reading
from guardian.checks.cues.introducing import ABLE, AFTERCARE, COMES, READY
from guardian.checks.easywords import easy
from guardian.checks.insight import seen
from guardian.checks.match import Cues, hits
from guardian.checks.naming import known
from guardian.checks.sentences import Said, said
from guardian.message.text import Span

_LONG = 200  # characters
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Nurse|Brother|Father)\.? "
_NAMED = re.compile(rf"(?:{_TITLE})?(?:de |van |von |el |al )?[A-Z][a-z\u00c0-\u024f]+(?:['\u2019-][A-Z]?[a-z]+)?")
_NOBODY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|Easter|Christmas|English|German|French|Spanish|Turkish|Arabic|Italian|Dutch|Google|Sir|Madam|"
    r"Team|Office|Support|Service|Department|Street|Road|University|Hotel|Bank|Clinic"
)
_PLACE = re.compile(r"\b(?:in|at|from|near|of|around|via|over|through) (?:the )?$")


def introductions(reading: Reading) -> list[Span]:
    """Where somebody is named who knows the matter already, or knows the trade and comes to the reader."""
    ready = _placed(READY, reading)
    if not ready:
        able, comes = _placed(ABLE, reading), _placed(COMES, reading)
        if not (able and comes):
            after = _placed(AFTERCARE, reading)
            if not (after and (able or comes)):
                return []
            comes = after
        ready = [a for a in able or comes if comes]
    every = said(reading)
    return [s.span.first(_LONG) for s, after in _following(every) if _near(ready, s, after) and _names(reading, s)][:1]


def _placed(cues: Cues, reading: Reading) -> list[int]:
    look = seen(reading)
    return [look.body.back(*m.span()).start for _, m in hits(cues, look, look.body)]


def _following(every: tuple[Said, ...]) -> Iterator[tuple[Said, Said]]:
    return zip(every, (*every[1:], *every[-1:]), strict=True)


def _near(places: list[int], s: Said, after: Said) -> bool:
    return any(s.span.start <= at < after.span.end for at in places)


def _names(reading: Reading, s: Said) -> bool:
    """Whether the sentence names somebody who is not the reader."""
    content = reading.body.content
    theirs = {w.lower() for w in known(reading).words}
    for m in _NAMED.finditer(content, s.span.start, s.span.end):
        name = m[0].split()[-1]
        if _NOBODY.match(name) or name.lower() in theirs or _PLACE.search(content, s.span.start, m.start()):
            continue
        if not easy(name.lower()):
            return True
    return False
