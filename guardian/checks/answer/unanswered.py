"""The customer asked several things, and the letter leaves some of them out.

## Why reconsider
Each question that stays open costs another letter and another day. “I find out and write to you on Friday” is an
answer as well.

## Flagged
> The cot comes on Tuesday between eight and ten.

## Better
> The cot comes on Tuesday between eight and ten. The second drawer fits, and you pay the driver by card or in cash.

## Left alone
> The cot comes on Tuesday. A drawer can be added. You pay the driver, by card or in cash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from guardian.checks.check import Check, Match, Reading
from guardian.checks.fold import Folded
from guardian.checks.helpful import cold
from guardian.checks.match import trimmed
from guardian.checks.sentences import telling
from guardian.checks.times import time_given
from guardian.checks.topics import Matter, matter, names, shared, sides
from guardian.message.expressions import compiled

_MOST = 12  # questions looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    min_questions: int = field(default=2, metadata={"doc": "questions the customer must have asked"})
    max_open: int = field(default=0, metadata={"doc": "questions that may stay open without a note"})


_STOPS = re.compile(r"[.!?\n]")
_LONGEST = 300  # characters of a question
_SHORTEST = 10
_TELLING = 2  # words of its own that a part of a question must have to be missed
# "How big is it, and does it need …": a second question in the same breath.
_ASKS_ON = re.compile(
    r",? (?:and|or|but)(?: also)?,? (?=(?:does|do|did|is|are|was|can|could|may|might|will|would|should|have|has|must|"
    r"how|"
    r"what|where|who|why|which|whether|if(?= (?:there|it|i|we|you)\b)|when(?= (?:does|do|is|are|can|will|would|"
    r"should)))\b)",
    re.IGNORECASE,
)
# Kinds of questions, and what an answer of the kind looks like in folded text.
_KINDS = (
    (
        re.compile(
            r"\b(?:how much|what(?:'s| is| does| would| will)? (?:\w+ ){0,4}(?:cost|price|fee|"
            r"charge)s?|cost|price|expensive)\b"
        ),
        re.compile(
            r"\d+(?:[.,]\d\d)? ?(?:euros?|dollars?|pounds?|%|per cent|p\b)|[€$£] ?\d|\bfree\b|\bno "
            r"(?:extra )?(?:charge|cost|fee)\b|\bcosts?\b|\d+ (?:a|per) \w+|(?<![\d.,])\d+(?![\d.,]?\d| ?(?:mm|cm|m|km|"
            r"kg|g|degrees|minutes?|"
            r"hours?|days?|weeks?|years?|and|to|by|x)\b)"
        ),
    ),
    (
        re.compile(
            r"\b(?:which|what) (?:size|voltage|power|range|length|width|height|weight|temperature|speed|colour|"
            r"number)\b|"
            r"\bhow (?:far|big|large|high|tall|wide|deep|heavy|long|old|many|fast|often|strong|hot|cold|thick|close)\b"
        ),
        re.compile(
            r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|half|no|none|daily|weekly|"
            r"once|twice)\b"
        ),
    ),
    (
        re.compile(r"\b(?:where|which (?:address|branch|place|room|door|platform))\b"),
        re.compile(
            r"\b(?:at|in|on|behind|next to|opposite|under|near|via|from) (?:the |our |your )?\w+|https?://|[>/]"
        ),
    ),
    (re.compile(r"\bwho\b"), re.compile(r"\b(?:i|my|we|she|he|mr|mrs|ms|dr|colleague|team|department)\b")),
    (
        re.compile(r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is) (?:wrong|the (?:reason|cause|problem|matter))\b"),
        re.compile(
            r"\b(?:because|since|the reason|due to|caused|cause|comes from|so that|that's why|owing|"
            r"as the|by mistake|mistake|was set|error)\b|:"
        ),
    ),
)
_SPAN = re.compile(
    r"\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|twelve)[ -](?:\w+ )?(?:minute|hour|day|"
    r"week|month|year)s?\b"
)
_WHEN = re.compile(
    r"\b(?:when|how long|how soon|what time|which day|what day|until when|by when|what date|how many days|how late)\b"
)
_DODGE = compiled(
    r"\b(?:as (?:to|for|regards)|regarding|concerning|on (?:the|your) (?:first|second|third|other|"
    r"last)(?! (?:floor|storey|level|page|day|of|week|line))|(?:first|second|third)ly|(?<!you )(?<!us )both(?! of "
    r"(?:you|us))|all (?:of (?:these|those|them)|three|four)|"
    r"neither|either way|same (?:goes|for)|to your (?:first|second|third|other|last)|your (?:first|"
    r"second|third|other|last|remaining|two|three) questions?|the rest|for the others?|"
    r"(?:each|every one) of)\b"
)
_LABEL = re.compile(r"^\s{0,4}(?:[-*\u2022]|\d{1,2}[.)])\s|^[^:\n]{2,40}:\s", re.MULTILINE)
_YES_NO = compiled(
    r"(?:^|[.!?:;\n] {0,2}|\band )(?:yes|no|nope|yep|sure|of course|not yet|certainly|absolutely|"
    r"unfortunately not|never)\b"
)
_POLAR = re.compile(
    r"^(?:and |but |also |or |so |then |hi|hello|please|,|\W)*(?:is|are|was|were|do|does|did|can|"
    r"could|may|might|must|will|would|should|shall|has|have|had|am|any)\b"
)
_NUMBERED = re.compile(r"^\s*(?:(?:\(?\d{1,2}[.)]|[-*\u2022])\s*)?")
_FOLLOWS = re.compile(
    r"^\W*(?:and )?(?:if (?:so|not|yes|no)|or not|right|correct|ok|okay|really|seriously|hello|anyone|"
    r"you know|is that (?:right|correct|ok|okay|possible|normal)|why|how|when|what|how come|any "
    r"(?:ideas?|news|update))\W*\?$"
)


@dataclass(frozen=True, slots=True)
class _Question:
    words: str
    plain: str
    about: Matter
    part: bool  # of a sentence that asks several things


def _questions(reading: Reading) -> list[_Question]:
    content = reading.customer.content[:20_000]
    out = []
    for start, end, part in _asked(content):
        asked = content[start:end]
        lead = len(asked) - len(_NUMBERED.sub("", asked))
        words = " ".join(asked.split())
        plain = Folded(words).plain
        about = matter(reading.customer, start + lead, end)
        # “Right?” and “any ideas?” hang on the question before; one without a telling word cannot be looked for.
        if about.weights and not _FOLLOWS.match(plain):
            out.append(_Question(words, plain, about, part))
        if len(out) >= _MOST:
            break
    return out


def _asked(content: str) -> Iterator[tuple[int, int, bool]]:
    """(start, end, part) of each question: what stands before a question mark, taken apart where one asks on."""
    begin = 0
    for m in _STOPS.finditer(content):
        at = m.start()
        start = max(begin, at - _LONGEST)
        begin = at + 1
        if m.group() == "?" and at - start > 1:
            part = False
            for on in _ASKS_ON.finditer(content, start + _SHORTEST, at):
                part = True
                yield start, on.start(), part
                start = on.end()
            yield start, at + 1, part


_HELPS = -6.0
_SAYS_ON = re.compile(r";|:(?= )|, (?:and|but) |, (?:yes|no)\b|(?:^|\n)(?:yes|no), ")
_ASKS_TOO = re.compile(
    r", (?:can|may|could|does|do|will|what|how|where|who|when|which|whether|is|are)\b[^.?!]*\?", re.IGNORECASE
)


def _touched(asked: _Question, others: list[_Question], answer: Matter, plain: str, *, strict: bool) -> bool:
    # Words that other questions have as well do not tell which of them is meant, unless it has no others.
    own = {s: w for s, w in asked.about.weights.items() if not any(s in q.about.weights for q in others)}
    if asked.part and len(own) < _TELLING and not strict:
        return True
    if shared(replace(asked.about, weights=own) if own else asked.about, answer) > 0.0:
        return True
    # A field that other questions are in as well does not tell which of them is meant.
    if not strict and names(set(asked.about.fields).difference(*(q.about.fields for q in others)), answer):
        return True
    if any(ask.search(asked.plain) and shape.search(plain) for ask, shape in _KINDS):
        return True
    return bool(_WHEN.search(asked.plain)) and (time_given(plain) or _SPAN.search(plain) is not None)


def find(reading: Reading, options: Options) -> list[Match]:
    """The first sentence, when questions of the customer are not touched; the advice names them."""
    theirs = reading.customer.content
    if theirs.count("?") < options.min_questions and not ("?" in theirs and _ASKS_ON.search(theirs)):
        return []
    asked = _questions(reading)
    own = telling(reading)
    if len(asked) < options.min_questions or not own or cold(reading) < _HELPS:
        return []
    ours, plain = sides(reading).ours, sides(reading).plain
    # Answers by number, by label or to all at once cannot be told apart by their words.
    labelled = len(_LABEL.findall(reading.body.content[own[0].span.start :]))
    if labelled >= len(asked) or _DODGE.search(plain):
        return []
    # A letter that says fewer things than were asked answers only what it names.
    told = len(own) + len(_SAYS_ON.findall(plain))
    strict = told < len(asked) + len(_ASKS_TOO.findall(theirs))
    left = [q for q in asked if not _touched(q, [o for o in asked if o is not q], ours, plain, strict=strict)]
    # Each yes or no settles one of the questions that want one, whatever its words.
    settled = len(_YES_NO.findall(plain)) - sum(1 for q in asked if q not in left and _POLAR.match(q.plain))
    for q in [q for q in left if _POLAR.match(q.plain)][: max(0, settled)]:
        left.remove(q)
    # A link may well answer one.
    if len(left) <= options.max_open + plain.count("://") + plain.count("<url>") or (
        len(left) == len(asked) and not strict
    ):
        return []
    span = own[0].span
    names = "; ".join(f"“{trimmed(q.words, 70)}”" for q in left[:3])
    advice = f"Still open: {names}. Answer each in a line, or say when you will know."
    return [Match(span=span.first(200), advice=advice, score=0.7)]


CHECK = Check(
    id="answer.unanswered",
    find=find,
    message="They asked more than “{words}” answers.",
    label="leaves questions open",
    advice="Answer each question in a line, or say when you will know.",
    options=Options,
    needs_customer=True,
    about=__doc__,
)
