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
from itertools import islice

from guardian.checks.check import Check, Match, Reading
from guardian.checks.inquiries import Inquiry, inquiries, several
from guardian.checks.insight import seen
from guardian.checks.kinds import asks_when, does, kinds_of, tells_when
from guardian.checks.match import trimmed
from guardian.checks.sentences import telling
from guardian.checks.topics import Matter, matter, meet, names, sides
from guardian.message import language
from guardian.message.expressions import compiled


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    min_questions: int = field(default=2, metadata={"doc": "questions the customer must have asked"})
    max_open: int = field(default=0, metadata={"doc": "questions that may stay open without a note"})


_TELLING = 2  # words of its own that a part of a question must have to be missed
_MOST_CLAUSES = 40
_DODGE = compiled(
    r"\b(?:as (?:to|for|regards)|regarding|concerning|on (?:the|your) (?:first|second|third|other|"
    r"last)(?! (?:floor|storey|level|page|day|of|week|line))|(?:first|second|third)ly|(?<!you )(?<!us )both(?! of "
    r"(?:you|us))|all (?:of (?:these|those|them)|three|four)|"
    r"neither|either way|same (?:goes|for)|to your (?:first|second|third|other|last)|your (?:first|"
    r"second|third|other|last|remaining|two|three) questions?|the rest(?! of)|for the others?|"
    r"(?:each|every one) of)\b"
)
_LABEL = re.compile(r"^\s{0,4}(?:[-*\u2022]|\d{1,2}[.)])\s|^[^:\n]{2,40}:\s", re.MULTILINE)
_YES_NO = compiled(
    r"(?:^|[.!?:;,\n] {0,2}|\band )(?:yes|no(?! \w)|nope|yep|sure|of course|gladly|not yet|certainly|absolutely|"
    r"unfortunately not|never|(?:it|they|he|she|we|you|i|that) (?:does|do|did|can|will|would|is|are|may|has|"
    r"have)(?:n't| "
    r"not)?(?=[;,.!]))(?!\w)"
)
_POLAR = re.compile(
    r"^(?:and |but |also |or |so |then |hi|hello|please|,|\W)*(?:is|are|was|were|do|does|did|can|"
    r"could|may|might|must|will|would|should|shall|has|have|had|am|any)\b"
)
# What says whether something is so, or how far.
_WHETHER = re.compile(
    r"\b(?:only|not|no|none|nobody|never|fine|ok|okay|allowed|stays? yours|remains?|kept|till|possible|unless|as long "
    r"as|of course|cannot|please "
    r"do|instead)\b|n't\b"
)
_HOW = re.compile(r"(?:\w+,? ){0,2}(?:how (?:do|can|could|does|will)|why)\b")
_DOES_SO = re.compile(r"\b(?:does|do|did|can|will|would)(?:n't| not)? (?:it|so|that|this)\b")
_ORDER = re.compile(r"(?!(?:we|i|it|the|our|your|you|this|that|there|they|he|she|a|an|my)\b)[\w-]+ ")
# How a sentence begins that tells the reader to do something.
_TOLD = re.compile(
    r"please\b|(?:just |do |simply )?(?:come|pick|call|ring|wear|bring|send|enjoy|have|see|let|give|tell|take|use|look|"
    r"visit|write|ask|drop|check|get|go|try|keep|read|click|open|contact|reply|join|follow|meet|say|greetings|thank)\b"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|can|could|may|must|should|would|comes?|goes|go)\b|"
    r"'(?:s|"
    r"ll|re|ve|d|m)\b|^(?:the|our|a|an|your|my) [\w-]+ [a-z]+[^s\W]s\b"
)
_FRAGMENT = 7  # words of an answer without a verb, at most
_LEAST = 3  # things told in one breath, and words of each
_JOINT = re.compile(r"(?<=\d), |[;:\u2013\u2014] |, (?:and|but|so|while|though) | - ")


@dataclass(frozen=True, slots=True)
class _Clause:
    plain: str
    about: Matter


def _clauses(reading: Reading) -> list[_Clause]:
    """What the letter says, clause by clause."""
    body = seen(reading).body
    return [_Clause(body.part(a, b), matter(reading.body, a, b)) for a, b in islice(_places(reading), _MOST_CLAUSES)]


def _places(reading: Reading) -> Iterator[tuple[int, int]]:
    content = reading.body.content
    for s in telling(reading):
        start = s.span.start
        for m in _JOINT.finditer(content, start, s.span.end):
            yield start, m.start()
            start = m.end()
        yield start, s.span.end


_SAYS_ON = re.compile(r";|:(?= )|, (?:and|but) |, (?:yes|no)\b|(?:^|\n)(?:yes|no), ")
# Whose matter it is, at the beginning of a question.
_WHOSE = re.compile(
    r"\b(?:[Cc]an|[Dd]oes|[Mm]ay|[Ww]ill|[Ii]s|[Mm]ust|[Ss]hould|[Cc]ould|[Hh]as|[Ww]ould) "
    r"([A-Z][a-z]+)\b"
)


_ANY = frozenset(("old", "new", "same", "big", "small", "larg", "extra", "differ"))  # said of everything


def _own(asked: Inquiry, others: list[Inquiry]) -> Matter:
    """What it is about and the others are not; a question with nothing of its own is about all it names."""
    own = {s: w for s, w in asked.about.weights.items() if not any(s in q.about.weights for q in others)}
    whose = {language.stem(m[1].lower()) for m in _WHOSE.finditer(asked.words)}
    own = {s: w for s, w in own.items() if s not in whose and s not in _ANY} or own
    return replace(asked.about, weights=own) if own else asked.about


def _meets(asked: list[Inquiry], clause: _Clause) -> bool:
    return any(meet(q.about, clause.about) for q in asked)


def _touched(asked: Inquiry, others: list[Inquiry], answer: Matter, clauses: list[_Clause], *, strict: bool) -> bool:
    own = _own(asked, others)
    if not asked.about.weights or meet(own, answer):
        return True
    if asked.wish and any(does(asked.plain, c.plain) for c in clauses if not _meets(others, c)):
        return True
    fields = set(asked.about.fields).difference(*(q.about.fields for q in others))
    # A field that other questions are in as well does not tell which of them is meant, nor does what is asked of them.
    if not strict and fields and any(names(fields, c.about) for c in clauses if _TOLD.match(c.plain) is None):
        return True
    kinds = kinds_of(asked.plain)
    when = asks_when(asked.plain)
    few = asked.part and len(own.weights) < _TELLING and not (strict or kinds or when)
    if not (few or kinds or when):
        return False
    # What answers another question in its own words does not answer this one by the way, unless it plainly does.
    theirs = [_own(q, [asked]) for q in others]
    free = [c for c in clauses if not any(meet(about, c.about) for about in theirs)]
    # One statement that nobody asked for by its words answers one question.
    open_ = [q for q in (asked, *others) if not meet(q.about, answer)]
    if few and sum(_TOLD.match(c.plain) is None for c in free) >= len(open_):
        return True
    if any(shape.search(c.plain) for shape, anywhere in kinds for c in (clauses if anywhere else free)):
        return True
    return when and any(tells_when(c.plain) for c in free)


def find(reading: Reading, options: Options) -> list[Match]:
    """The first sentence, when questions of the customer are not touched; the advice names them."""
    theirs = reading.customer.content
    if not several(theirs):
        return []
    asked = inquiries(reading)
    own = telling(reading)
    if len(asked) < options.min_questions or not own:
        return []
    ours, plain = sides(reading).ours, sides(reading).plain
    # Answers by number, by label or to all at once cannot be told apart by their words.
    labelled = len(_LABEL.findall(reading.body.content[own[0].span.start :]))
    if labelled >= len(asked) or _DODGE.search(plain):
        return []
    clauses = _clauses(reading)
    # A letter that says fewer things than were asked answers only what it names.
    listed = max(_listed(s.plain) for s in own)
    told = len(own) + len(_SAYS_ON.findall(plain)) + (listed - 1 if listed >= _LEAST else 0)
    strict = told < len(asked)
    left = [q for q in asked if not _touched(q, [o for o in asked if o is not q], ours, clauses, strict=strict)]
    # Each yes or no settles one of the questions that want one, whatever its words.
    if left and left[0] is asked[0] and _POLAR.search(left[0].plain) and _YES_NO.match(plain):
        left.pop(0)
    settled = len(_YES_NO.findall(plain)) - sum(
        1 for q in asked if q not in left and not q.wish and _POLAR.match(q.plain)
    )
    for q in [q for q in left if _POLAR.match(q.plain)][: max(0, settled)]:
        left.remove(q)
    if len(own) >= len(asked):  # one line each, in their order
        named = [q for q, s in zip(asked, own, strict=False) if _named(s.plain) and _HOW.match(q.plain) is None]
        left = [q for q in left if q not in named]
    if left and left[0] is asked[0] and _POLAR.search(asked[0].plain) and _DOES_SO.search(own[0].plain):
        left.pop(0)
    # How something is done is told as an order, or in a few words at the beginning.
    if left and left[0] is asked[0] and _HOW.match(asked[0].plain) and _ORDER.match(own[0].plain):
        left.pop(0)
    # What answers no other question, and says whether something is so, settles one as well.
    free = [c for c in clauses if _WHETHER.search(c.plain) and not _meets(asked, c)]
    for q in [q for q in left if _POLAR.match(q.plain)][: len(free)]:
        left.remove(q)
    # A link may well answer one.
    if left and _in_order(reading, asked):
        return []
    if len(left) <= options.max_open + plain.count("://") + plain.count("<url>") or (
        len(left) == len(asked) and not strict
    ):
        return []
    names = "; ".join(f"“{trimmed(q.words, 70)}”" for q in left[:3])
    advice = f"Still open: {names}. Answer each in a line, or say when you will know."
    return [Match(span=own[0].span.first(200), advice=advice, score=0.7, whole=True)]


def _in_order(reading: Reading, asked: list[Inquiry]) -> bool:
    """Whether there is one statement for each question, that speaks of it or points back, and of no other question."""
    own = telling(reading)
    if len(own) != len(asked):
        return False
    for i, s in enumerate(own):
        about = matter(reading.body, s.span.start, s.span.end)
        met = [meet(_own(q, asked[:j] + asked[j + 1 :]), about) for j, q in enumerate(asked)]
        if any(met[:i] + met[i + 1 :]) or not (met[i] or _POINTS_BACK.match(s.plain) or _named(s.plain)):
            return False
    return True


_POINTS_BACK = re.compile(
    r"(?:he|she|it|they|that|this|those|one|two|three|both|there|yes|no|not|none|only|up to|always|"
    r"never|mostly|nearly|right|left|behind|\d+)\b"
)


def _listed(line: str) -> int:
    """How many things a sentence tells in one breath, between commas: 1 where it is no such list."""
    parts = line.split(", ")
    return len(parts) if all(part.count(" ") >= _LEAST - 1 for part in parts) else 1


def _named(line: str) -> bool:
    """Whether a sentence is a few words without a verb: what was asked for, by its name."""
    return line.count(" ") < _FRAGMENT and _VERB.search(line) is None and _TOLD.match(line) is None


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
