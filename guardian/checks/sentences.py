"""Pure: the sentences of a letter that say something: without greeting, sign-off, quotations and stock courtesies."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from guardian.checks.check import Reading
from guardian.checks.insight import once, seen
from guardian.checks.wording import Wording
from guardian.message.text import Span

_MOST = 200  # sentences looked at


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence: where it stands in the body, and its words folded."""

    span: Span
    plain: str


# Sentences that carry nothing of the matter.
_COURTESY = re.compile(
    r"^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.!?]{0,60}[,.!]?$|"
    r"(?:many |kind(?:est)? |best |warm(?:est)? |with )?(?:regards|wishes|thanks|greetings|cheers|"
    r"sincerely|yours)\b.{0,60}$|"
    r"(?:and )?(?:enjoy|have) (?:a |an |your |the )(?!look|read|go|word|try|seat|copy)[^.!?]{0,60}$|"
    r"(?:thank you|thanks|many thanks)(?: very much| so much| again| once again)?(?: (?:for|and|in "
    r"advance)\b[^?]{0,140})?[.!,]*$|"
    r"(?:we|i) (?:thank you|appreciate (?:your|you)|(?:do )?(?:hope|trust|ask)(?: for)? (?:you(?:r)? "
    r"(?:understand|understanding|"
    r"patience|continued|have|enjoy|are)|this (?:helps|clarifies|answers|explains)|that this|to (?:see|hear|welcome)))"
    r"[^?]{0,120}$|"
    r"(?:please )?(?:let (?:us|me) know|(?:do )?(?:not |n't )?(?:hesitate|feel free)|don't hesitate|"
    r"contact us|reach out|get in touch|"
    r"give us a shout)[^?]{0,40}(?:if|should|with|in case|again|for|any)\b[^?]{0,120}$|"
    r"(?:if|should) (?:there(?:'s| is)?|you)[^.?!]{0,60}(?:anything|any (?:other|further|more|questions?)|something) "
    r"[^?]{0,140}$|is there anything else [^?]{0,60}\?*$|"
    r"(?:we|i)(?:'re| are|'m| am) (?:always |here |happy |glad )[^?]{0,60}(?:help|assist|you|service)[^?]{0,60}$|"
    r"(?:(?:we|i)(?:'re| are|'m| am)|sorry|(?:we|i) (?:sincerely |do )?apologi[sz]e|apologies|our apologies)[^?]{0,12}"
    r"(?:sorry|for (?:any|the|this)|about that|inconvenience)[^?,;:]{0,80}$|"
    r"(?:we|i) (?:do )?(?:understand|appreciate|realise|realize|know|see) [^?]{0,120}(?:frustrat\w*|"
    r"disappoint\w*|upset\w*|"
    r"inconvenien\w*|difficult|situation|concerns?)[^?]{0,60}$|"
    r"(?:your|the) (?:request|enquiry|inquiry|message|e-?mail|mail|application|ticket|case|query) (?:has been|was|is) "
    r"(?:received|reviewed|noted|considered|closed|examined|assessed|checked|now closed)[^?]{0,60}$|"
    r"(?:we|i)(?:'ve| have) (?:received|reviewed|noted|read|considered|examined|looked at|checked|"
    r"carefully \w+) (?:your|the) "
    r"[^?]{0,60}$|(?:this|the|our|my) decision (?:is|stands|cannot|can't|will)[^?]{0,60}$|"
    r"(?:this|the|your) (?:case|ticket|request|matter) (?:is|has been|will be) (?:now )?closed[^?]{0,30}$|"
    r"take care\b.{0,30}$|all the best\b.{0,30}$|see you\b.{0,30}$|looking forward\b.{0,80}$|"
    r"good luck\b.{0,60}$|[^.!?]{0,30}\bwish(?:es)? you\b[^?]{0,80}$|congratulations\b[^?]{0,60}$)"
)


@once
def said(reading: Reading) -> tuple[Said, ...]:
    """The author's sentences between greeting and sign-off, courtesies included, in order."""
    look = seen(reading)
    out = []
    end = look.signoff.start if look.signoff.end > look.signoff.start else len(reading.body.content)
    for s in reading.body.sentences[:_MOST]:
        a, b = max(s.start, look.greeting.end), min(s.end, end)
        words = reading.body.content[a:b]
        lead = len(words) - len(words.lstrip(" \t\r\n,"))
        trail = len(words.rstrip())
        if trail - lead < 2:
            continue
        span = Span(a + lead, a + trail)
        out.append(Said(span, look.body.part(span.start, span.end)))
    return tuple(out)


def holding(reading: Reading, wording: Wording) -> list[int]:
    """Which of the sentences that are `said` hold this wording, in order; what is quoted counts as nobody's."""
    look = seen(reading)
    places = [m.start() for m in wording.finditer(look.body) if not look.quiet_at(m.start(), m.end())]
    if not places:
        return []
    begins = [look.body.forth(s.span.start) for s in said(reading)]
    return sorted({i for at in places if (i := bisect_right(begins, at) - 1) >= 0})


def courtesy(plain: str) -> bool:
    """Whether the folded sentence is a greeting, thanks, a wish or another line that answers nothing."""
    return _COURTESY.match(plain) is not None


@once
def telling(reading: Reading) -> tuple[Said, ...]:
    """The sentences that are no courtesies. A sign-off line without a verb at the end is left out too."""
    own = [s for s in said(reading) if not courtesy(s.plain)]
    while own and own[-1].span.end >= len(reading.body.content.rstrip()) and _NAME_LINE.match(own[-1].plain):
        own.pop()
    return tuple(own)


_NAME_LINE = re.compile(r"^(?:[\w'&./ -]{1,40},?[\w'&./ -]{0,30}(?<![.!?])|[\^*~-].{0,12})$")
