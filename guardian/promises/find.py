"""Pure: what a letter commits its author to: "I'll send it by Friday", "your refund goes out on Monday".

A promise is what we will do or what the reader will have from us. What the reader has to do, hopes ("should", "try"),
offers and facts, what other firms plan, and words that are quoted are none.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from guardian.checks.fold import Folded
from guardian.message.expressions import compiled
from guardian.message.text import Span
from guardian.promises.binding import BINDS, BINDS_DATED, NOT_DONE
from guardian.promises.due import Rule
from guardian.promises.times import When, likely, times


@dataclass(frozen=True, slots=True)
class Promise:
    """One commitment with its place in the text. `due` is an ISO date or date-time, "" when undated."""

    span: Span
    words: str
    due: str = ""


_THEIRS = re.compile(
    r"\b(?:(?:your|the|their|a) (?:own |local )?(?:bank|courier|carrier|post(?: office)?|postman|manufacturer|supplier|"
    r"vendor|seller|landlord|court|council|government|ministry|embassy|consulate|tax office|airline|insurer|"
    r"insurance(?: company)?|provider|bureau|airport|railway|customs|police|hospital|school|shop|store|office|museum|"
    r"gym|card issuer|network|registry|\w+ company)|"
    r"royal mail|dhl|ups|fedex|hermes|evri|dpd|usps|gls|an post|customs|visa|paypal|apple|google|amazon)"
    r"(?:'ll| (?:\w+ly |then |now )?(?:will|is|are|has|have|may|can|must|should|[a-z]+s)\b)|"
    # What runs by its own timetable.
    r"\b(?:flights?|trains?|bus|buses|ferry|ferries|boats?|check-?in|check-?out|classes|class|course|lesson|"
    r"shows?|match|"
    r"concerts?|event|sale|season|semester|term|holidays?|film|tour|deadline|offer|discount|exams?|tests?|prices?|"
    r"contract|"
    r"warranty|subscription|trial|strike|lines?) (?:'s |is |are |will )?(?!(?:you|we|i)\b)\w+"
)
_READERS = re.compile(
    r"\b(?:you(?:'ll| will)? (?:need|have to|must|should|may|might|can (?!count|rely|expect|have|collect|pick))|"
    r"(?:has|have|needs?) to (?:be|reach|arrive)|must|please|kindly|unless you|your (?:deadline|application|"
    r"payment|reply|form)(?: is| must)|"
    r"if you (?:have|could)(?: not)?)\b"
)
_HOPED = compiled(
    r"\b(?:hope|hopes|hoping|should|might|may|would|could|try|trying|aim|aiming|expect(?:s|ed)? (?:it|them|him|"
    r"her|the|this|that|to)|"
    r"with luck|hopefully|probably|perhaps|maybe|likely|(?<!our )(?<!the )(?<!your )(?<!an )(?<!my )"
    r"estimate[ds]?|or so|planned|normally|usually|typically|"
    r"as a rule|generally|"
    r"always|(?:each|every) (?:day|week|month|year|\w+day)|(?:once|twice|two times|three times) (?:a|per) (?:day|week|"
    r"month|year))\b"
)
_GONE = re.compile(
    r"\b(?:was|were|had|did|went|came|got|sent|shipped|called|wrote|left|arrived|said|told|promised|released|"
    r"closed|opened|began|"
    r"yesterday|ago|last (?:week|month|night|year|\w+day))\b"
)
_FACT = re.compile(
    r"\b(?:open|opens|reopens?|close|closes|closed|expires?|ends|runs out|run out|on holiday|on leave)\b"
)
_CLAUSE_END = re.compile(r"[,;:.!?]|\b(?:so that|because|and (?:i|we|you|he|she|they|the|it|then)|but|whatever)\b")
_PREFIX = re.compile(
    r"^(?:[\"'(\-]|and|but|so|then|also|plus|the good news(?: is)?:?|ok(?:ay)?|yes|no|sure|hi|hello|dear|give (?:me|"
    r"us))?[, ]*$"
)
_MOST = 30  # promises of one letter


# What a letter has of `_BINDING` and `_TIMELY`, whether it has figures, and the rules for times that may apply.
_Hinted = tuple[tuple[str, ...], tuple[str, ...], bool, tuple[Rule, ...]]


def find(folded: Folded, sent: dt.datetime | None, quiet: tuple[tuple[int, int], ...] = ()) -> tuple[Promise, ...]:
    """The promises of a letter in order. Nothing is promised in `quiet` places (greeting, quotations, code)."""
    zone = sent.tzinfo if sent else None
    out: list[Promise] = []
    last: When | None = None
    start = 0
    plain = folded.plain
    hinted = (
        tuple([w for w in _BINDING if w in plain]),
        tuple([w for w in _TIMELY if w in plain]),
        _FIGURE.search(plain) is not None,
        likely(plain),
    )
    for end in folded.ends:
        said = plain[start:end]
        for a, b, when in _of_sentence(said, sent, last, hinted):
            if any(x < start + b and start + a < y for x, y in quiet):
                continue
            if when is not None and when.day is not None:
                last = when
            span = folded.back(start + a, start + b)
            out.append(Promise(span, folded.content[span.start : span.end], when.iso(zone) if when else ""))
            if len(out) >= _MOST:
                return tuple(out)
        start = end
    return tuple(out)


def _of_sentence(
    said: str, sent: dt.datetime | None, last: When | None, hinted: _Hinted
) -> Iterator[tuple[int, int, When | None]]:
    """(start, end, when) of each promise in a folded sentence of a letter."""
    if len(said) > 600 or "?" in said[-3:]:
        return
    binding: list[tuple[int, int, bool]] = []
    hints, timely, figures, rules = hinted
    if _any(hints, said):
        binding = [(m.start(), m.end(), True) for m in BINDS.finditer(said)]
    told = times(said, sent, rules) if _any(timely, said) or (figures and _FIGURE.search(said)) else []
    if not binding and not told:
        return
    if told:
        for m in BINDS_DATED.finditer(said):
            if not any(m.start() < b and a < m.end() for a, b, _ in binding):
                binding.append((m.start(), m.end(), False))
    binding.sort()
    if binding:
        also = [m.span() for m in _ALSO.finditer(said, binding[0][1])]
        binding += [(a, b, True) for a, b in also if not any(a < y and x < b for x, y, _ in binding)]
        binding.sort()
    before: When | None = last
    for n, (a, b, sure) in enumerate(binding):
        following = binding[n + 1][0] if n + 1 < len(binding) else len(said)
        following = min([following, *(w.start for w in told if w.start > a and _leads_on(said, w, following))])
        leads = [w for w in told if w.end <= a and (n == 0 or w.start >= binding[n - 1][1])]
        inside = [w for w in told if a <= w.start < following]
        stop = _CLAUSE_END.search(said, b)
        clause = stop.start() if stop else len(said)
        when = next(iter(inside), None)
        start, end = a, max(b, min(clause, following))
        if when is None and leads and (_leads_on(said, leads[-1], a) or _opens(said, leads[-1])):
            when, start = leads[-1], leads[-1].start
        elif when is not None:
            end = max(min(end, following), when.end)
        if when is not None and when.again:
            when = _shifted(_latest(before, [w for w in told if w.end <= a]), when)
            sure = sure or when is not None
        around = said[start:end]
        if not sure and (when is None or _theirs(said, a, b, start, end) or _past(when, sent)):
            before = _latest(before, inside)
            continue
        if _HOPED.search(around) and not (sure and not _HOPED_US.search(around)):
            continue
        before = _latest(before, inside)
        yield start, end, when


def _opens(said: str, w: When) -> bool:
    """Whether nothing of weight stands before a time: "By Friday we will …"."""
    return _PREFIX.match(said[: w.start].rsplit(",", 1)[-1].lstrip(_BEFORE_TIME)) is not None


def _leads_on(said: str, w: When, following: int) -> bool:
    """Whether a time opens the next promise: "I call today and on Friday we visit"."""
    return 0 <= following - w.end <= 1 < len(said) - w.end and said[: w.start].endswith(("and ", ", ", "then ", "; "))


_BEFORE_TIME = " bonythefrmuil"  # the letters of "on", "by", "the", "before", "from", "until"
_HOPED_US = re.compile(r"\b(?:hope|hoping|try|trying|aim|hopefully|probably|perhaps|maybe|normally|usually)\b")
_ALSO = re.compile(rf"\b(?<=and )(?:then |also )?(?:will|shall) {NOT_DONE}\w+")  # "I call today and will write"
# Cheap to look for, and most sentences have none.
_BINDING = (
    "will ",
    "'ll ",
    "shall ",
    "going to",
    "promise",
    "guarantee",
    "my word",
    "about to",
    "let me",
    "let us",
    "refunding",
    "replacing",
    "crediting",
    "ordering",
    "posting",
    "shipping",
    " from me",
    " from us",
)
_TIMELY_WORDS = (
    "day|week|month|hour|minute|today|night|morrow|morning|noon|evening|lunch|then|after|same|christmas|xmas|new year|"
    "mon|tue|wed|thu|fri|sat|sun|eod|cob|hrs|mins|year|business|clock| by | at | before "
)
_TIMELY = tuple(_TIMELY_WORDS.split("|"))
_FIGURE = re.compile(r"\d")


def _any(strings: tuple[str, ...], said: str) -> bool:
    for s in strings:  # noqa: SIM110  (a generator costs more than the search)
        if s in said:
            return True
    return False


def _latest(before: When | None, inside: list[When]) -> When | None:
    dated = [w for w in inside if w.day is not None]
    return dated[-1] if dated else before


def _past(when: When, sent: dt.datetime | None) -> bool:
    """Whether the day told is over."""
    return when.day is not None and sent is not None and when.day < sent.date()


def _shifted(base: When | None, again: When) -> When | None:
    """The time told before, or the days after it that “the day after” tells."""
    if base is None or base.day is None or not again.shift:
        return base
    return replace(base, day=base.day + dt.timedelta(days=again.shift), at=again.at)


def _theirs(said: str, a: int, b: int, start: int, end: int) -> bool:
    """Whether a dated sentence is another's plan, the reader's task, a fact or past."""
    clause = max(said.rfind(c, 0, a) for c in ";:,") + 1
    words = said[min(clause, start) : end]
    own, ahead = _OURS.match(said, a, b) is not None, _AHEAD.search(said, a, b) is not None
    against = [_READERS, _FACT, *([] if ahead else [_GONE])]
    joint = max(clause, said.rfind(" and ", 0, a) + 1)
    if not own and _THEIRS.search(said[min(joint, a) : b + 1]):
        return True
    return any(p.search(words) for p in against) or bool(_READERS.search(said[a:end]))


_OURS = re.compile(r"(?:i|we)\b")
_AHEAD = re.compile(r"\b(?:will|shall|going to|gets?|being)\b|'ll\b")
