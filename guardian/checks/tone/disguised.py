"""Words whose letters were disguised, so that a reader sees them and a search does not.

## Why reconsider
Letters swapped for signs, spaced apart or taken from another alphabet are read as a wink at best and as an insult at
worst, and a screen reader cannot say them. If a word must hide, another word is better.

## Flagged
> Y0u sh0uld h4v3 ch3ck3d the p0st code.
> That was a f**king poor guess.
> T h i s  i s  y o u r  p r o b l e m now.

## Better
> The post code decides on the route, so I have corrected it for you.

## Left alone
> Your order B2B-4471 for the H264 camera is on its way, and R2D2 says hello.
> The U.S.A. and the E.U. differ here, e.g. on VAT; options a, b, c and d are open to you.
> José and Наталья will answer, and so will Σωκράτης.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from guardian.checks.check import Action, Check, Match, Reading
from guardian.checks.disguise import Spelling
from guardian.checks.insight import Seen, seen
from guardian.message.text import Span

_NEAR = 4  # characters between two disguised words that are shown as one place
_WEIGHT = {"masked": 2, "split": 2, "spaced": 2}
_SHORT = 3  # letters and figures of a technical name
_JOY = 3  # stretched words that are just joy


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    least: int = field(
        default=2, metadata={"doc": "disguised words a letter may not reach; one masked or spaced word counts as two"}
    )


def find(reading: Reading, options: Options) -> list[Match]:
    """Each run of disguised words, when there are enough of them to be no accident."""
    look = seen(reading)
    words = [s for s in look.body.disguised if not _quiet(look, s) and not _is_term(reading, s)]
    if sum(s.kind == "stretched" for s in words) <= _JOY:
        words = [s for s in words if s.kind != "stretched"]
    if sum(_WEIGHT.get(s.kind, 1) for s in words) < options.least:
        return []
    places: list[Span] = []
    for s in words:
        if places and s.start - places[-1].end <= _NEAR:
            places[-1] = Span(places[-1].start, max(places[-1].end, s.end))
        else:
            places.append(Span(s.start, s.end))
    return [Match(span=place, score=0.9) for place in places]


def _is_term(reading: Reading, s: Spelling) -> bool:
    """Whether it is a short name of capitals and figures ("EL1", "L1D"): engineers have many, and nobody is hidden."""
    raw = reading.body.at(Span(s.start, s.end))
    return len(raw) <= _SHORT and raw.isalnum() and raw.upper() == raw


def _quiet(look: Seen, s: Spelling) -> bool:
    return look.quiet_at(look.body.forth(s.start), look.body.forth(s.end - 1) + 1)


CHECK = Check(
    id="tone.disguised",
    find=find,
    message="“{words}” hides its letters, which may read as a taunt.",
    label="its letters are disguised",
    advice="Write the word as it is, or choose one that needs no disguise.",
    action=Action.HOLD,
    options=Options,
    about=__doc__,
)
