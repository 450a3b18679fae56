"""So many reservations that no answer is left.

## Why reconsider
One “probably” is honest. Three in a sentence leave the reader where they were, and they will ask again.

## Flagged
> It might possibly be that the part could perhaps come on Friday.
> In principle it seems that it should more or less be covered.
> Generally speaking, you may arguably have a right to it to some extent.

## Better
> The part comes on Friday if the truck leaves today; I'll tell you at noon.

## Left alone
> The part will probably come on Friday.
> The paint may smell for a day.
> Could you possibly send me a photo?
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.insight import seen
from guardian.checks.wording import Wording
from guardian.message.expressions import compiled

_STRONG = (
    r"perhaps|may or may not|might or might not|in all likelihood|(?:i|we) (?:could|may|might) be wrong|"
    r"depending(?=[,.;]|$)|as a rule|to a degree|or so|(?:i|we)'d (?:guess|say|think|imagine|hope|assume)|"
    r"some chance|"
    r"not (?:entirely|altogether|wholly) (?:im|un)\w+|"
    r"possibly|conceivably|arguably|potentially|presumably|probably|maybe|sort of|kind of|"
    r"somewhat|more or less|to (?:some|a certain|an) extent|"
    r"tend(?:s|ed)? to (?:think|believe|feel|be|agree|say)|in (?:some|certain|many|most) (?:cases|"
    r"circumstances|ways|respects)|it (?:is|was) (?:our|my) (?:impression|understanding|view|feeling|"
    r"belief)|"
    r"it (?:would|might|may|could|does) (?:appear|seem)|it (?:appears|seems)|as far as (?:i|we) (?:know|"
    r"can (?:tell|see|judge)|am aware|are aware)|to the best of (?:my|our) knowledge|"
    r"(?:i|we) (?:would|should|might) (?:imagine|guess|assume|suspect|suppose|think|expect|say|hope)|not "
    r"(?:entirely|completely|fully|absolutely|quite|100 ?%) (?:sure|certain|clear)|in theory|in principle|"
    r"may well|might well|"
    r"could well|generally speaking|broadly speaking|roughly speaking|by and large|on the whole|for the "
    r"most part|apparently|supposedly|ostensibly|theoretically|"
    r"if (?:i am|i'm|we're|we are) not mistaken|if (?:i|we) (?:recall|remember) correctly|so to speak|as "
    r"it were|all things being equal|under normal circumstances|in a (?:way|sense)|"
    r"(?:i|we) (?:can't|cannot|couldn't|could not) (?:really )?(?:say|rule (?:it|that) out|exclude|be "
    r"sure)(?: for (?:sure|certain))?|there (?:is|may be|might be|could be) (?:a|some) (?:chance|"
    r"possibility|likelihood)|hard to (?:say|tell)|it depends|"
    r"one (?:might|could|may) (?:say|argue|think)|who knows|fairly (?:sure|likely|certain)|somehow|"
    r"allegedly|reportedly|hopefully|likely|as (?:a|one) might|subject to|up to a point"
)
_SOFT = (
    r"may|might|could|would|should|(?:i|we) (?:think|believe|feel|guess|suppose|assume|suspect|hope|"
    r"imagine|reckon)|seems?|appears?|usually|normally|typically|generally|often|sometimes|about|roughly|"
    r"around|almost|rather|quite|fairly|mostly|relatively|suggests?|sure"
)
_HEDGE = Wording(rf"\b(?:(?P<strong>{_STRONG})|(?P<soft>{_SOFT}))\b")
_REQUEST = compiled(
    r"\b(?:could|would|can|may|might) (?:you|i|we)\b(?: (?:possibly|perhaps|maybe|please|kindly|also|"
    r"just))?|\bif (?:at all )?possible\b|\bas (?:\w+ )?as possibly?\b|\b(?:perhaps|maybe) you (?:could|"
    r"would|can)\b|\b(?:would|should) (?:like|love|be happy|be glad|suit|help|need)\b|\bmake sure\b|\bfor "
    r"sure\b|\bmore likely than not\b|\bwhat (?:would|could|should)\b"
)
_SENTENCE = re.compile(r"[^.!?\n]{5,600}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    most: float = field(
        default=2.4, metadata={"doc": "reservations that a sentence may have; a mere “may” counts half"}
    )


def find(reading: Reading, options: Options) -> list[Match]:
    """Sentences with more reservations than one can hold, or two of them side by side."""
    look = seen(reading)
    out = []
    for sentence in _SENTENCE.finditer(look.body.plain):
        if not _HEDGE.may(look.body, *sentence.span()):
            continue
        asked = [m.span() for m in _REQUEST.finditer(look.body.plain, *sentence.span())]
        found = [
            m
            for m in _HEDGE.regex.finditer(look.body.plain, *sentence.span())
            if not any(a <= m.start() < b for a, b in asked) and not look.quiet_at(*m.span())
        ]
        weight = sum(1.0 if m["strong"] else 0.5 for m in found)
        strong = sum(1 for m in found if m["strong"])
        if (weight > options.most and strong >= 2) or (strong >= 1 and weight >= 2.5) or _piled(found, look.body.plain):
            span = look.body.back(found[0].start(), found[-1].end())
            out.append(Match(span=span, advice=_advice([m.group() for m in found]), score=min(1.0, weight / 4)))
    return out


def _piled(found: list[re.Match[str]], plain: str) -> bool:
    """Whether two reservations say the same thing: "might possibly", "could perhaps"."""
    return any(
        a["soft"] in ("may", "might", "could", "would", "should", "seems", "seem", "appears")
        and b["strong"]
        and b["strong"].split()[0]
        in (
            "perhaps",
            "possibly",
            "conceivably",
            "arguably",
            "potentially",
            "maybe",
            "presumably",
            "theoretically",
            "in",
        )
        and not plain[a.end() : b.start()].strip()
        for a, b in itertools.pairwise(found)
        if a["soft"]
    )


def _advice(words: list[str]) -> str:
    named = ", ".join(f"“{w}”" for w in dict.fromkeys(words[:4]))
    return f"Say what you know, and when you will know the rest; {named} can go, or one of them can stay."


CHECK = Check(
    id="clarity.hedging",
    find=find,
    message="“{words}” has so many reservations that the reader cannot tell the answer.",
    label="leaves no clear answer",
    advice="Say what you know, and when you will know the rest.",
    options=Options,
    about=__doc__,
)
