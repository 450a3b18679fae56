"""Pure: a reader taught like a child: everyday words explained who used them and did not ask, “A lease is a paper on
which …”, and assent asked to what everybody knows, “Wool shrinks, doesn't it?”.
"""

from __future__ import annotations

import re

from guardian.checks.asides import of_nobody
from guardian.checks.check import Match, Reading
from guardian.checks.cues.kindergarten import DEFINITIONS
from guardian.checks.insight import seen
from guardian.checks.match import flagged_end, hits, spelled
from guardian.checks.said_back import telling as stems
from guardian.checks.sentences import telling
from guardian.checks.wording import Wording
from guardian.message.text import Span

_SCORE = 0.6
_SCHOOLED = 0.75
_MOST = 160
_NODS = 30  # characters of such a question
# A teacher's questions, which want a nod: behind a sentence, or alone; and the praise for an answer nobody gave.
_TAG = re.compile(
    r", ?(?:(?:will|do|does|can|is|are|has|have|would|should|did|was|were|could)(?:n't)? (?:it|they|one|there|he|she|"
    r"we|you)|right|yes|no|correct|see|agreed|don't you think|don't you agree|you see)\?$"
)
_NOD = re.compile(
    r"(?:(?:and |so |now )?(?:yes|no|right|see|correct|clear|agreed|understood|got (?:it|that)|with me|so far so good|"
    r"logical|makes sense|do (?:we|you) (?:see|agree|follow)|are (?:we|you) with me|is that clear|can we agree)\?|"
    r"exactly[.!]|(?:that's|quite) right[.!]|precisely[.!])"
)
_PRAISED = re.compile(r"(?:right|exactly|correct|precisely|quite so|that's right|you guessed it)[,:!.](?: |$)")
_OURS = re.compile(r"\b(?:i|i'm|i've|i'll|i'd|me|my|we're|we've|we'll|us|our|ours)\b")
_AS_KNOWN = re.compile(
    r", as [^,.!?]{0,30}\b(?:know|known|noticed|heard|gathered|aware|seen|learnt|learned|told)\b[^,]{0,12},"
)
_BEGINS = re.compile(r"(?:the )?[a-z]+,")  # with its subject, before “as is known”
_WE = re.compile(r"\bwe\b")
# The customer wants to know what a thing is, or why it is so.
_ASKS_WHAT = Wording(
    r"\b(?:what(?:'s| is| are| does| do|'re)|means?|meaning|explain\w*|new to|differences?|why|understand|how (?:do|"
    r"does|come)|beginner|first time|never (?:used|had|heard)|curious|interested)\b"
)


def defined(reading: Reading) -> list[Match]:
    """The sentences that say what something is, of which the reader spoke as of a thing they know."""
    look = seen(reading)
    found = hits(DEFINITIONS, look, look.body)
    if not found or not look.customer.known or _ASKS_WHAT.found(look.theirs):
        return []
    known = set(stems(reading.customer).values())
    own = stems(reading.body)
    return [
        Match(span=span, advice=spelled(c, m, look.body), score=_SCORE)
        for c, m in found
        if own.get(look.body.back(*m.span("what")).start) in known
        for span in [look.body.back(m.start(), flagged_end(m))]
    ]


def schooled(reading: Reading) -> list[Match]:
    """The truths to which the reader is to nod: with a question tag, before a question of one word, as an answer to a
    question of the house, or with “as is known”.
    """
    own = telling(reading) if seen(reading).customer.known else ()
    return [
        Match(
            span=Span(own[i - back].span.start, one.span.end).first(_MOST),
            message="“{words}” wants a nod from the reader, as in a classroom.",
            advice="Say it once, as something they may not have met, and what follows for them.",
            score=_SCHOOLED,
        )
        for i, one in enumerate(own)
        if (back := _nodded(one.plain, own[i - 1].plain if i else "")) is not None
    ]


def _nodded(plain: str, before: str) -> int | None:
    """How many sentences before it the truth stands to which a sentence wants a nod; None when it wants none."""
    tag = _TAG.search(plain) if plain.endswith("?") else None
    if tag is not None:
        return 0 if of_nobody(_WE.sub("one", plain[: tag.start()])) else None
    if before.endswith("?") and _PRAISED.match(plain) is not None:
        return 1
    if before and len(plain) <= _NODS and _NOD.fullmatch(plain) is not None and _OURS.search(before) is None:
        return 1
    known = _AS_KNOWN.search(plain) if ", as " in plain else None
    return 0 if known is not None and _BEGINS.match(plain) and of_nobody("one " + plain[known.end() :]) else None
