"""Pure: a `find` from hints: words that are harmless in a letter that helps, and the fault in one that does nothing.

“There is a label inside” is a fact beside a new pair of curtains and a reproach without one. A hint counts for more the
more a reply leaves its reader alone (`helpful.alone`), and not at all in a sentence that helps. The sentences in which
hints stand are what is told.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace
from math import prod
from typing import Any, NamedTuple

from guardian.checks.alone import A_HINT, Heard, heard
from guardian.checks.check import Match, Reading
from guardian.checks.gather import Find, gathered
from guardian.checks.helpful import cold, signs
from guardian.checks.helping import HELPING
from guardian.checks.insight import Seen, seen
from guardian.checks.match import Cues, flagged_end, hits
from guardian.checks.misfortune import grave, hard
from guardian.checks.sentences import said
from guardian.checks.times import ahead
from guardian.checks.wording import Wording
from guardian.message.text import Span


class Hint(NamedTuple):
    """A place in the folded body that may be the fault, and how likely it is."""

    weight: float
    start: int
    end: int
    advice: str = ""


Sign = Callable[[Reading], Iterator[Hint]]
Place = tuple[int, int]

KINDLY = ("kind", "costs nothing", "yes or no")
GIVING = (*KINDLY, "done", "will do", "step")

EASY = 0.4  # how sure hints must be together that are seldom anything else
_SURE = 0.5  # how sure hints of two sentences must be together
_SURER = ((5.0, 0.8), (3.0, 0.7))  # log-odds that a letter helps, and how sure a finding in it must be
_SHORT = 600  # characters: in longer letters there is always some help
_SCORE, _LIKELY = 0.5, 0.6  # how sure a finding of theirs is, of one hint and of several
TELLING = 0.55  # where such words are seldom anything else
_LITTLE = 0.36  # what several leave open
_MOST = 2  # sentences that are told of in one letter
_LONG = 200  # characters of a sentence that is told whole
_MOVED = 0.5  # how upset somebody is who has it hard
_HARDER = 1.4  # and how much more in a hard time
_GRIEF = 1.4  # how much they count where death or grave illness is told of
_KIND = 0.3  # what is left of it beside a kind word and a deed
# What somebody wants of a desk who writes to it in grief.
_FORMAL = Wording(
    r"\b(?:cancel|close|return|move|postpone|notice|contracts?|accounts?|appointments?|invoices?|orders?|tickets?|"
    r"subscriptions?|membership|policy|claims?|refund|rent|unsubscribe|newsletter|mails|list|bookings?|thank)\b"
)
_CONDOLED = Wording(
    r"\b(?:sorry|condolences?|sympath\w+|saddened|my heart|our hearts|thoughts are with|apolog\w+|forgive)\b"
)


def once(*, asked: float = 0.75) -> Heard:
    """How much hints count of which one alone is not told; little beside a kind word and a deed."""

    def much(reading: Reading) -> float:
        count = heard(reading, asked=asked, most=A_HINT)
        return _KIND * count if count and _kind_and_busy(reading) else count

    return much


def _kind_and_busy(reading: Reading) -> bool:
    """Whether there is a kind word, and a day or a deed with it."""
    known = signs(reading)
    return known["kind"] > 0 and any(known[name] for name in ("done", "step", "day or hour"))


_once = once()


def where_hard(reading: Reading) -> float:
    """The same where hardship is told of; what nobody can mend counts as well, unless the letter is sorry."""
    look = seen(reading)
    if not hard(reading) and max(look.customer.upset, look.customer.complaint) < _MOVED:
        return 0.0
    much = _HARDER * _once(reading)
    if much < _GRIEF and grave(reading) and _FORMAL.found(look.theirs) and not _CONDOLED.found(look.body):
        return _GRIEF
    return much


def hinting(
    cues: Cues, *signs: Sign, much: Heard = _once, unless: tuple[str, ...] = GIVING, score: float = _SCORE
) -> Find:
    """A `find`: the one or two sentences in which the hints stand, when together they are sure enough.

    `signs` are hints that are no wordings; `unless` names the signs of `helping` with which a sentence helps; `score`
    is how sure a finding of one hint is.
    """

    def find(reading: Reading, options: Any) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
        factor = much(reading)
        if factor <= 0.0:
            return []
        look = seen(reading)
        every = [
            Hint(c.weight, m.start(), flagged_end(m), c.advice if isinstance(c.advice, str) else "")
            for c, m in hits(cues, look, look.body)
            if m.group() not in look.theirs.plain
        ]
        every += [hint for sign in signs for hint in sign(reading)]
        if not every:
            return []
        by_sentence: dict[Place, list[Hint]] = {}
        for hint in every:
            by_sentence.setdefault(look.body.sentence(hint.start, hint.end), []).append(hint)
        helps = _helps(look, unless)
        weighed = sorted(
            (_open(look, inside, factor), place)
            for place, inside in by_sentence.items()
            if bisect_left(helps, place[0]) == bisect_left(helps, place[1])  # none stands in it
        )[:_MOST]
        open_ = 1.0
        for much_, _ in weighed:
            open_ *= much_
        if 1.0 - open_ < _SURE:
            return []
        return [
            Match(
                span=_span(look, place, by_sentence[place]),
                advice=_advice(by_sentence[place]),
                score=score if left > _LITTLE else _LIKELY,
                hint=1.0 - left,
            )
            for left, place in weighed
        ]

    return find


def hinted(cues: Cues, *, much: Heard, at: float = _SURE) -> Find:
    """A `find`: the words of the hints themselves, when together they are `at` sure."""
    some = gathered(cues, at=at, sharpen=much, hints=True)

    def find(reading: Reading, options: Any) -> list[Match]:
        found = some(reading, options) if much(reading) > 0.0 else []
        likely = 1.0 - prod(1.0 - m.hint for m in found)  # together: the letter is full of it
        return [replace(m, hint=likely, score=TELLING) for m in found]

    return find


def in_sentences(found: list[Match], reading: Reading) -> list[Match]:
    """The sentences in which single words were found, each told once and whole."""
    out = []
    for s in said(reading) if found else ():
        inside = [m for m in found if s.span.start <= m.span.start < s.span.end]
        if inside:
            out.append(replace(inside[0], span=s.span, advice=""))
    return out


def tempered(find: Find) -> Find:
    """The `find` without what it is little sure of, where the letter helps: beside help few words do harm."""

    def sure(reading: Reading, options: Any) -> list[Match]:
        found = find(reading, options)
        if len(found) != 1 or len(reading.body.content) > _SHORT:
            return found
        warm = -cold(reading)
        least = next((sure for above, sure in _SURER if warm >= above), 0.0)
        return [m for m in found if m.score >= least]

    return sure


# What a sentence gives besides, too common to be a sign of help in a whole letter.
_DAY = re.compile(r"day$|^tomorrow$|^tonight$")  # given when it is to come
_GIVEN = Wording(
    r"\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:noon|then|\d+)|paid|safe|ready|"
    r"please|thank\w*|(?:so|very|i'm|am|we're|are) glad|sorry|come (?:and|by|in|any)|bring|free|welcome|i get (?:why|"
    r"that)|you(?:'re| are) right|can be proud|(?:it|this|that|he|she|they)(?:'s| is|'re| are) (?:fixed|fine|done|"
    r"back|normal|booked|cancelled|safe|ready|yours)|no (?:pressure|hurry|rush)|whenever|if you(?:'d)? (?:like|wish|"
    r"prefer))\b"
)


def _helps(look: Seen, names: tuple[str, ...]) -> list[int]:
    """Where the letter does something for its reader, in order."""
    found = [m.start() for name in names for m in HELPING[name].finditer(look.body)]
    found += [m.start() for m in _GIVEN.finditer(look.body) if not _DAY.search(m.group()) or ahead(m.string, m)]
    return sorted(found)


def _open(look: Seen, inside: list[Hint], factor: float) -> float:
    """What the hints of a sentence leave open; each wording counts once."""
    by_wording: dict[str, float] = {}
    for hint in inside:
        words = look.body.plain[hint.start : hint.end]
        by_wording[words] = max(by_wording.get(words, 0.0), hint.weight)
    open_ = 1.0
    for weight in by_wording.values():
        open_ *= 1.0 - weight
    return float(open_**factor)


def _advice(inside: list[Hint]) -> str:
    """That of the surest hint."""
    return max(inside, key=lambda hint: hint.weight).advice


def _span(look: Seen, place: Place, inside: list[Hint]) -> Span:
    """The sentence, or where it is long the stretch of it in which the hints stand."""
    start, end = max(place[0], look.body.forth(look.greeting.end)), place[1]
    if end - start > _LONG:
        start, end = min(hint.start for hint in inside), max(hint.end for hint in inside)
    words = look.body.plain[start:end]
    start += len(words) - len(words.lstrip(" \n\t,-"))
    end -= len(words) - len(words.rstrip(" \n\t,.-"))
    return look.body.back(start, end)
