"""Pure: what stands in a letter and is said over its reader's head, by who is spoken to and of in it.

A letter speaks to its reader. A paragraph without a word to them that speaks of somebody nobody has named, or asks any
of several people, and lines of somebody else's that nothing in the letter leads to, were meant for a colleague.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.absent import NO_NAME, PRONOUN, named
from guardian.checks.check import Match, Reading
from guardian.checks.easywords import EASY
from guardian.checks.insight import seen
from guardian.checks.naming import greeted, known
from guardian.message.expressions import compiled
from guardian.message.text import Span

_YOU = compiled(r"\b(?:you|your|yours|yourself)\b")
_PARAGRAPH = re.compile(r"(?:[^\n]+\n?)+")
# One of several people is asked, where the letter has one reader.
_ANY_OF_YOU = compiled(
    r"\b(?:(?:one|any|some|either|none|which|both) of you(?! (?:two|three|four|both|in your|there))|(?:any|"
    r"some)body of "
    r"you|you (?:guys|lot))\b"
)
_ANYBODY = compiled(
    r"\b(?:has|have|does|did|is|was) (?:any|some)(?:body|one) (?!got\b|want\w*|like\w*|else like)[^?]*\?"
)
_SEVERAL = re.compile(r"\b(?:famil\w+|and|und|et|y|och|og)\b|&", re.IGNORECASE)
_ANSWERED = compiled(r"\b(?:yes|no)\b")
# What only the house does, told somebody not to do.
_NOT_TO = compiled(
    r"(?:^|[.;,:!] )(?:please |pls )?(?:do not|don't|never|no need to|not to) (?:even )?(?:offer|promise|mention|"
    r"refund|"
    r"credit|waive|grant|admit|upsell|concede)\b(?! (?:you|us|me|it|that|this|your)\b)"
)
# What customers do, of somebody who is not there.
_DEALS = compiled(
    r"(?:^|[(.;,:!] |\b(?:but|and|so|then|just) )(?:please |pls )?(?:do not |don't |never )?(?:offer|promise|refund|"
    r"credit|charge|bill|quote|push|keep|put|let|send|move|book|sell|hold|lead|warn|"
    r"stall|chase|tell|give|remind) (?:him|her|them)\b|\b(?:s?he)(?:'s|'ll|'d)?(?: \w+){0,2} (?:call|ring|rang|rung|"
    r"phon|writ|wrote|mail|ask|complain|wait|pay|paid|order|"
    r"book|cancel|threat|know|notic|mention|believ|accept|agree|refus|insist|haggl|want|sue|push|moan|chas)\w*"
    r"|\b(?:tell|told|ask|asked|call|ring|write to|wrote to|offer|promised?|pay|refund|charge|with|to|for) (?:him|her)"
    r"(?=[.,;!?)]|$| (?:that|to|so|if|when|we|it|off|again|nothing|something|on|the|a)\b)"
)
_NAME = re.compile(r"[^\W\d_]{3,}")
_LEAST = 12  # characters
_POINTS = "-*•123456789"
_OF_THEM = compiled(
    r"\b(?:him|her|them)(?=[.,;!?]|$| (?:something|anything|nothing|that|off|at|if|the|a|it|we|to|until|down|up|in|out|"
    r"\d))|"
    r"\b(?:the |this )?(?:customer|client|guest|patient|tenant|guy|lady)\b"
)
_CALLED = re.compile(
    r"(?m)^[A-Z][a-zà-ÿ]+,? (?:is|can|could|do|does|did|what|which|shall|should|have|are|pls|please)\b"
)
_LEADS = re.compile(r":[ \t]*$", re.MULTILINE)


# Any of them is told to do something: a bare verb behind "somebody".
_SOMEBODY_DO = compiled(
    r"(?:^|[.!?;(] )(?:can |could )?some(?:body|one) (?:please |pls )?(?!(?:will|has|is|was|can|could|may|might|must|"
    r"should|would|had|else|from|in|at|who|to|on|of|with|did|near|like)\b)(?!\w+(?:s|ed)\b)[a-z]{2,} "
)
# What the house asks itself.
_WE_ASK = compiled(
    r"(?:^|[.!?;:(] )(?:(?:do|did|are|were|have|had) we|is (?:this|that|it) (?:right|still|true|correct|so|ok|okay))\b"
    r"[^?.!]{0,60}\?"
)


def set_apart(reading: Reading) -> Iterator[Span]:
    """Paragraphs of a letter to one reader, the first left out, that are said over their head."""
    look, content = seen(reading), reading.body.content
    if not look.customer.known or look.greeting.end <= look.greeting.start:
        return
    first = True
    for m in _PARAGRAPH.finditer(content, look.greeting.end):
        start, end = look.body.forth(m.start()), look.body.forth(m.end())
        said = look.body.plain[start:end].strip()
        if len(said) < _LEAST or m[0].lstrip()[:1] in _POINTS:
            continue
        several = _ANY_OF_YOU.search(said) if "?" in said else None
        if several is not None and "?" in said[several.end() :] and _one_reader(reading):
            yield _sentence(reading, start + several.start())
        elif not first and _YOU.search(said) is None and _over_head(reading, said, start):
            words = m[0].rstrip()
            yield Span(m.start(), m.start() + len(words))
        first = False


def _one_reader(reading: Reading) -> bool:
    hello = greeted(reading)
    several = _SEVERAL.search(f"{reading.letter.to_name} {reading.letter.zones.greeting}")
    return hello is not None and not hello.group and several is None


def _over_head(reading: Reading, said: str, start: int) -> bool:
    """Whether a paragraph without a word to the reader speaks of them, or tells the house what to do."""
    if (
        _NOT_TO.search(said) is not None
        or _SOMEBODY_DO.search(said) is not None
        or (_WE_ASK.search(said) is not None and _ANSWERED.search(said) is None)
        or _ANYBODY.search(said) is not None
    ):
        return True
    if _DEALS.search(said) is None:
        return False
    m = PRONOUN.search(said)
    return (
        m is not None
        and not named(reading, start + m.start(), male=m["he"] is not None)
        and not _somebody(reading, reading.body.content[: seen(reading).body.back(start, start).start])
    )


def _somebody(reading: Reading, above: str) -> bool:
    """Whether a name that is not the reader's stands above, or in their own words."""
    readers = {*known(reading).words}
    words = (m[0] for text in (above, reading.customer.content[:20_000]) for m in _NAME.finditer(text))
    return any(
        w[0].isupper() and w[1:].islower() and w.lower() not in EASY and w not in NO_NAME and w not in readers
        for w in words
    )


def _sentence(reading: Reading, at: int) -> Span:
    body = seen(reading).body
    return body.back(*body.sentence(at, at))


def left_below(reading: Reading) -> Iterator[Match]:
    """The last words of the letter, where lines of a colleague's are quoted that nothing in it leads to."""
    zones, look = reading.letter.zones, seen(reading)
    said = zones.quoted.strip()
    if not said or not look.customer.known or _LEADS.search(reading.body.content) or not reading.body.sentences:
        return
    low = said.lower()
    theirs = look.theirs.plain.split()
    if " ".join(low.split())[:_LEAST] in " ".join(theirs) or _YOU.search(low):
        return
    spoken_of = _OF_THEM.search(low)
    named_there = any(
        re.search(rf"(?<!dear )(?<!hi )(?<!hello )\b{re.escape(n.lower())}\b(?:['’]s| \w)", low)
        for n in known(reading).words
        if len(n) >= _FEW
    )
    if _CALLED.search(said) or named_there or (spoken_of is not None and spoken_of[0] not in theirs):
        told = [s for s in reading.body.sentences if len(reading.body.at(s).split()) >= _FEW]
        yield Match(
            span=told[-1] if told else reading.body.sentences[-1],
            message="What is quoted below “{words}” was written by a colleague, and the customer would see it.",
            advice="Delete the lines below, or say who writes them and why.",
            score=0.7,
        )


_FEW = 3  # words of a sentence worth showing
