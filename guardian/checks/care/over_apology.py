"""Sorry said so often that it stops meaning anything.

## Why reconsider
One apology, early and for something named, is believed. The fourth makes the reader comfort you, or wonder what else
is wrong. The room is better spent on what you do about it.

## Flagged
> So sorry! I apologise for the delay, sorry again, and once more our deepest apologies.

## Better
> I'm sorry that it took nine days. It left this morning and comes on Thursday.

## Left alone
> I'm sorry for the wrong size, and for the queue at the desk.
> Sorry for coming late.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.cues.grovelling import GROVELLING
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, hits
from guardian.message.text import Span

_EACH = Cues(
    cue(
        r"(?:(?:i'm|i am|we're|we are|am|are) )?(?:\w+ )?(?<!than )sorry(?! sight| state| figure| excuse| tale)|"
        r"(?<!your )(?:(?:my|our|many|with|a thousand|please accept|sincerest?|deepest|humblest?) ){0,3}(?:\w+ )?"
        r"apolog(?:y|ies)(?! (?:is|are) (?:\w+ )?(?:due|owed|in order))|apologi[sz](?:e|ed|ing)",
        1.0,
    ),
    cue(
        r"(?:please )?(?:forgive|pardon) (?:me|us|our|the)|regretting|beg your (?:pardon|forgiveness)|(?:i|we) feel "
        r"(?:\w+ )?(?:dreadful|"
        r"terrible|awful|horrible|so bad)|(?:i'm|i am|we're|we are) (?:\w+ )?(?:mortified|ashamed)|mea culpa|(?:i|"
        r"we) "
        r"(?:\w+ )?regret(?! to\b)(?: (?:this|that|it|the))?|pardons?(?= for|[!,.])|remorse|contrite|so sorry|"
        r"excuse (?:us|me|"
        r"our|my)|(?:excusing|pardoning|forgiving) (?:us|me)|my bad|ask (?:for )?your forgiveness|"
        r"(?:great|deep|sincere|much|deepest|our|my) regrets?|forgive(?=[.!])",
        1.0,
    ),
)
# Grovelling: two of these weigh as much as another apology.
_DEEP = Cues(
    cue(
        r"(?:can't|cannot|can not|couldn't) (?:apologi[sz]e|say (?:how )?sorry|say sorry) (?:\w+ )?enough|profusely|"
        r"deepest|unreservedly|a (?:thousand|million) (?:apologies|times)|enough how sorry|words (?:cannot|can't) "
        r"(?:express|say)|(?:terribly|so so|very very|truly truly|so very|dreadfully|awfully) sorry|"
        r"from the bottom of",
        0.5,
    ),
)


# What an apology that is no mere repetition goes on with.
_NAMES = re.compile(r" (?:that|for|about)\b")
_BREATH = 45  # words in which a third apology is one too many


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    most: int = field(default=3, metadata={"doc": "how many apologies a letter may have"})


def find(reading: Reading, options: Options) -> list[Match]:
    """The apologies after the first one, when there are more than the option allows; else grovelling."""
    look = seen(reading)
    places = sorted(
        {look.body.back(*m.span()) for _, m in hits(_EACH, look, look.body)}, key=lambda s: (s.start, s.end)
    )
    alone: list[Span] = []
    for span in places:
        if not alone or span.start >= alone[-1].end:
            alone.append(span)
    grovels = [look.body.back(*m.span()) for _, m in hits(GROVELLING, look, look.body)]
    deep = len(hits(_DEEP, look, look.body))
    weight = len(alone) + (deep // 2 if len(alone) >= options.most else 0)
    weight += bool(grovels) + (len(alone) >= options.most and _crowded(reading, alone))
    if weight <= options.most or len(alone) < 2:
        return [Match(span=span, advice=_ONCE) for span in _apart(grovels)]
    advice = (
        f"Say it once, for one named thing, and leave the other {len(alone) - 1} out: “I'm sorry that …”, then what "
        f"you "
        "do about it."
    )
    return [Match(span=span, advice=advice) for span in alone[1:]]


_ONCE = "Say it plainly and once, for one named thing: “I'm sorry that …”, then what you do about it."


def _apart(spans: list[Span]) -> list[Span]:
    """The spans in order, none within another."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not out or span.start >= out[-1].end:
            out.append(span)
    return out


def _crowded(reading: Reading, alone: list[Span]) -> bool:
    """Whether all of them stand in a few lines, and more than one does not say for what."""
    plain = seen(reading).body
    bare = sum(_NAMES.match(plain.plain, plain.forth(span.end)) is None for span in alone)
    return bare > 1 and sum(alone[0].start <= w.start < alone[-1].end for w in reading.body.words) <= _BREATH


CHECK = Check(
    id="care.over-apology",
    find=find,
    message="“{words}” comes on top of an apology already made: so many may sound less sincere than one.",
    label="is one apology too many",
    advice="Say it once, for one named thing, and go on to what you do about it.",
    options=Options,
    about=__doc__,
)
