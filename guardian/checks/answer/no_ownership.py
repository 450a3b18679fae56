"""Nobody stands behind the matter: “the team responsible”, “it will be looked into”, “mistakes were made”.

## Why reconsider
The reader turned to you, and for them you are the firm. They need to know who carries the matter from here, even
when others do the work. “I stay on it” is enough.

## Flagged
> The responsible department will look into it.
> It appears that the form was mislaid. Mistakes happen.
> Cleaning is done by an outside firm. We have no influence on that.

## Better
> The form was mislaid on our side. I sent a new one this morning, and I check on Friday that it arrived.

## Left alone
> The cleaning is done by an outside firm; I have called them, and I come by at two to see for myself.
> The workshop checks it on Monday, and I write to you the same day.
"""

from __future__ import annotations

import re

from guardian.checks.alone import alone, heard, in_trouble
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.disowning import AGENTLESS, DISOWNING
from guardian.checks.cues.evasions import EVASIVE
from guardian.checks.cues.middlemen import MIDDLEMEN
from guardian.checks.cues.scapegoats import BLAMING
from guardian.checks.cues.shirking import SHIRKING
from guardian.checks.helpful import cold
from guardian.checks.hinting import hinting
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, flagged_end, hits
from guardian.checks.open_matter import is_open
from guardian.checks.sentences import Said, said, telling
from guardian.checks.times import time_given
from guardian.checks.wishes import fact_asked
from guardian.message.expressions import compiled

# Somebody speaks for the matter: “I …” or “we …” with something done or to be done, or a name with a deed.
_OWNER = compiled(
    r"\b(?:i|i've|i'll|i'm|i'd)\b(?! (?:am |'m )?(?:sorry|afraid|understand|regret|apologi[sz]e|can't|"
    r"cannot|don't|do not|didn't|did not|know|was (?:told|informed|given|never)|had no|have no|have nothing|am not|was "
    r"not|wasn't|think|hope|see|"
    r"assume|suppose|believe|guess|note|must|would ask|appreciate|only|just (?:work|pass|answer|follow|relay|"
    r"take|do|sit)|merely|simply|'d put|wasn't))(?<!i'm)(?: \w+| am (?!sorry|"
    r"afraid|not|unable))|\bi'm (?!sorry|afraid|not|unable)\w+|"
    r"\b(?:my|our|on our) (?:own )?(?:mistake|fault|error|oversight|mix-up|slip)\b(?= |[.,])|"
    r"\bour (?:[\w-]+ )?[\w-]+ (?:mixed|forgot|lost|packed|swapped|missed|overlooked|mislaid|broke|made a)\b|"
    r"\b(?:leave|left) it with me\b|\bon us\b|(?<!not )\bours to\b|"
    r"\b(?:we|we've|we'll|we're) (?:have |will |are |now |already |just |shall )?(?:\w+ )?(?:sent|"
    r"send|sending|booked|book|refunded|refund|replaced|replace|called|call|"
    r"asked|ask|made|make|fixed|fix|changed|change|checked|check|carried|found|put|got|forgot|failed|"
    r"missed|lost|mislaid|should have|take|took|pay|paid|"
    r"correct|corrected|arrange|arranged|speak|spoke|spoken|stay|write|ring|rang|owe|own|keep|bring|"
    r"credit|credited|cover|restored|moved|stopped|let you)\b"
)
_NAME_ACTS = compiled(
    r"\b(?!Our|The|Your|This|That|Please|Kind|Best|Dear|It|They|We|Support|Service|Team|Customer|"
    r"Visits?|Transmission|Mistakes|Apparently)[A-Z][a-z]{2,14}"
    r"(?: [A-Z][a-z]{2,14})?,? (?:there |who \w+ |from [\w ]{2,20} )?(?:filed|called|rang|sent|"
    r"checked|fixed|is fixing|is on|has (?:it|your)|knows|takes|"
    r"will (?:call|ring|write|come|bring|fix|send)|comes|brings|calls|rings|writes)\b"
)


_TENOR = 0.7  # how surely nobody stands behind it
_TENOR_UNASKED = 0.75  # in a letter that answers nobody we know of


_TENOR_SILENT = 0.5  # where the customer has trouble and nobody in the letter says “I” or “we”
# In a letter with none of these nobody speaks.
_SPOKEN_FOR = re.compile(
    r"\b(?:i|i've|i'll|i'm|we|we've|we'll|we're|us|me|you (?:can|will|get|may)|you'll|please)\b|\?"
)


def _touch(a: re.Match[str], b: re.Match[str]) -> bool:
    return a.start() < b.end() and b.start() < a.end()


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """Words without an owner, when they are the tenor of the letter and nobody in it owns the matter."""
    if cold(reading) < _HELPS:
        return []
    found = _unowned(reading)
    if found or alone(reading) < _ALONE:
        return found
    return _middlemen(reading, options) or _unspoken(reading)


def _unspoken(reading: Reading) -> list[Match]:
    """The first sentence, where something went wrong and in the whole letter nobody says “I” or “we”."""
    own = telling(reading)
    text = "\n".join(s.plain for s in own)
    if text.count(" ") < _LEAST or alone(reading) < _NOTHING or not in_trouble(reading) or _much(reading) <= 0.0:
        return []
    if _SPOKEN_FOR.search(text) or _KIND.search(text):
        return []
    first = own[0].span
    return [Match(span=first.first(_LONG), score=0.5)]


_LEAST, _LONG = 8, 200  # words that a letter must have, and characters of a sentence
_NOTHING = 1.2
_KIND = re.compile(r"\b(?:sorry|feel free|hope|hugs?|congratulations|thanks?|take care|(?:dr|mr|mrs|ms)\b\.? \w+)\b")


def _much(reading: Reading) -> float:
    """How much it counts that others are named: not at all beside help, or where nothing is wrong."""
    much = alone(reading)
    if much < _ALONE or not is_open(reading) or fact_asked(reading):
        return 0.0
    own = telling(reading)
    text = "\n".join(s.plain for s in own)
    if any(s.plain.endswith("?") for s in own):
        return 0.0
    done = (
        _OWNER.search(text)
        or _WE_DO.search(text)
        or _DONE.search(text)
        or (much < _NO_TIME and time_given(text) and _AHEAD.search(text))
    )
    return 0.0 if done else heard(reading)


_HELPS = -4.2
_AHEAD = re.compile(
    r"\b(?:will|shall|going to|by (?:\w+day|noon|tomorrow|the \d|\d)|within|next|this (?:week|month)|comes?|"
    r"arrives?)\b|'ll\b"
)
_DONE = re.compile(
    r"\b(?:today|tonight|tomorrow|attached|enclosed|below|on (?:its|the|their) way|been told|(?:goes?|go) (?:out|"
    r"back) (?:to you|today|on|in|this)|(?:is|are|was|were|has been|have been) (?:now |both |all )?(?:back|ready|"
    r"corrected|restored|new|refunded|replaced|booked|confirmed(?! (?:by|through|via))|extended|waived|returned|"
    r"yours)|nobody was (?:hurt|harmed|injured))\b"
)
_WE_DO = re.compile(
    r"\bwe (?!only|merely|just|simply|do not|don't|cannot|can't|can only|are|aren't|were|weren't|have no|haven't|had "
    r"no|hope|regret|take \w+|always|assume|understand|see|know|pass|act|get|got|received|trust|rely|work with|do\b|"
    r"will not|won't|believe|suppose|think|ask|would ask|note|expect|use|have to|must|did not|didn't|did|was|had|have|"
    r"never|sell|rent|collect|hand|both|all|too|as|here|in|the)\w+"
)
_ALONE = 1.0
_NO_TIME = 2.0  # a letter so cold names the times of others
_middlemen = hinting(MIDDLEMEN, much=_much, unless=("costs nothing",))


def _unowned(reading: Reading) -> list[Match]:
    look = seen(reading)
    own: tuple[Said, ...] = telling(reading)
    # Thanks may have it in the same breath: “Thank you for the photos; the team will look at them.”
    told = [s for s in said(reading) if s in own or s.plain.startswith(("thank", "many thanks"))]
    text = "\n".join(s.plain for s in told)
    if not told or _OWNER.search(text) or _NAME_ACTS.search(reading.body.content):
        return []
    dated = time_given(text)
    found = [
        (c, m)
        for cues in (SHIRKING, DISOWNING, *(() if dated else (EVASIVE, BLAMING)))
        for c, m in hits(cues, look, look.body)
        if any(s.span.start <= look.body.back(m.start(), m.end()).start < s.span.end for s in told)
    ]
    silent = look.customer.known and is_open(reading) and not _SPOKEN_FOR.search(text)
    silent = silent and not dated
    if silent:
        found += [(c, m) for c, m in hits(AGENTLESS, look, look.body) if not any(_touch(m, o) for _, o in found)]
    open_, sure, end = 1.0, 0.0, -1
    for c, m in sorted(found, key=lambda h: h[1].start()):
        if m.start() >= end:  # two cues in the same words are one sign
            open_ *= 1.0 - sure
            sure = 0.0
        sure, end = max(sure, c.weight), max(end, m.end())
    open_ *= 1.0 - sure
    if 1.0 - open_ < (_TENOR_SILENT if silent else _TENOR if look.customer.known else _TENOR_UNASKED):
        return []
    score = round(1.0 - open_, 3)
    return [
        Match(span=look.body.back(m.start(), flagged_end(m)), score=score)
        for c, m in found
        if c.weight >= min(FIRES, 0.45)
    ]


CHECK = Check(
    id="answer.no-ownership",
    find=find,
    message="“{words}” leaves them without anybody who stands behind it.",
    label="nobody takes it on",
    advice="Say who carries it from here: “I have asked … and stay on it; you hear from me on Thursday.”",
    about=__doc__,
)
