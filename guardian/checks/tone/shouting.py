"""Capitals and rows of exclamation marks where a calm sentence would do.

## Why reconsider
Capitals are read as a raised voice. A customer who is shouted at shouts back, or leaves.

## Flagged
> DO NOT reply to this!!!
> You HAVE TO restart it FIRST!
> PLEASE READ THE WHOLE MESSAGE BEFORE YOU CALL.

## Better
> Please do not reply to this message.

## Left alone
> The USB port shows ERROR 503 on the HP LASERJET.
> It works again, enjoy!
> Please do NOT restart it yourself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from guardian.checks.check import Action, Check, Match, Reading, Where
from guardian.checks.fold import Folded
from guardian.checks.gather import own_subject
from guardian.checks.insight import Seen, seen
from guardian.checks.match import trimmed
from guardian.message.text import Span

# Words that are hardly ever names or abbreviations: capitals in them are a raised voice.
_WORDS = """
    a about after again all already also always am an and any anything are as ask at away back be
    because been before but by call came can cannot can't check click come could customer did do does
    doesn't don't done each ever every everyone everything first for from get give go going had has have
    he her here him his how if immediately important in into is isn't it its just keep know last later
    let listen look make manual many may me message more most must my need never new next no nobody not
    nothing now of off ok on once one only open or order other our out over own pay please problem read
    really reply right said same say see send she should so some something still stop sure take tell
    than thank that the their them then there these they thing think this time to today told too try two
    under until up us use very wait want was wasn't way we week well were what when where which who why
    will with without won't work works would write wrong yes yet you your yours everywhere returned
    written during repeat log both entire whole nine ten eight seven six five four three clearly exactly absolutely ever
    twice anybody somebody closed refund refunds full complete nowhere
"""
_COMMON = frozenset(_WORDS.split())
_TOKEN = re.compile(r"[A-Za-z][A-Za-z'\u2019]*")
_RUN = re.compile(r"\b[A-Z][A-Z'\u2019]*\b(?:[ ,;:.!?-]{1,3}\b[A-Z][A-Z'\u2019]*\b){0,60}")
_MARKS = re.compile(r"[!?]{3,}|!{2,}")
_STOP = re.compile(r"[.!?]+|\n")
_YOU = re.compile(r"\b(?:YOU|YOUR|YOURS|You|you|your)\b")
_FRIENDLY = re.compile(r"\b(?:THANK|THANKS|ENJOY|WELCOME|CONGRAT\w*|HAPPY|FREE|CLICK)\b")
# What turns a row of exclamation marks from joy into an order or a reproach.
_ORDER = re.compile(
    r"\b(?:not|never|no|must|stop|don't|do not|cannot|can't|won't|already|immediately|at once|now|read|"
    r"wrong)\b[^.?!\n]{0,120}$",
    re.I,
)
_ORDERED = re.compile(
    r"\b(?:NOT|NO|NEVER|MUST|STOP|PLEASE|HAVE|READ|NEED|WILL|CAN'?T|CANNOT|DON'?T|DO|ALREADY|AGAIN|NOW|LAST|SAID|"
    r"TOLD|WHY|WHAT)\b"
)
_LEGAL = re.compile(
    r"\b(?:CONFIDENTIAL\w*|PRIVILEGED|RECIPIENT|MONITORED|UNMONITORED|AUTOMAT\w+|WARRANT\w+|LIABILIT\w+|DISCLAIMER|"
    r"NOTICE|TERMS|COPYRIGHT|AGREEMENT)\b"
)
# One word in capitals is stress; with these around it, it is a raised voice.
_STRESSES = """
    not never must stop already now read first last again every nobody only cannot why immediately today no
    all " "nothing any always still once twice before entire whole both yourself
"""
_STRESS = frozenset(_STRESSES.split())
_PLAIN_NO = frozenset(("no", "all", "any", "nothing", "both", "today"))
_UPPER = re.compile(r"(?<![\w'-])[A-Z][A-Z'\u2019]+(?![\w'-])")
_LABEL = re.compile(
    r"(?:click|press|choose|select|set|mode|button|key|option|field|sign|reads?|says?|labell?ed|marked|called|box|"
    r"menu|type|enter|"
    r"tap|switch|named|folder|tab|column|command|=)\W+(?:\w+\W+)?$",
    re.I,
)
_VOICE = re.compile(
    r"!|\?{2,}|\b(?:i|we)(?:'ve| have|'m| am)? (?:\w+ ){0,2}(?:said|told|wrote|mean|explained|sent|explaining|"
    r"saying|repeat\w*|asked)\b",
    re.I,
)
_EASE = re.compile(
    r"\b(?:(?:do|does|need) not (?:have|need)|no need|free|welcome|thank\w*|glad|great|wonderful|love|sorry)\b", re.I
)
_LINE_END = re.compile(r"[.!?]?\s*(?:\n|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    min_words: int = field(
        default=2, metadata={"doc": "everyday words in capitals, in a row, from which it counts as shouting"}
    )
    max_marks: int = field(default=2, metadata={"doc": "exclamation marks in a row that are still fine"})
    allowed: tuple[str, ...] = field(default=(), metadata={"doc": "words that are always written in capitals here"})


def calm(words: str) -> str:
    """The words in lower case but for a capital at the start, abbreviations kept, one stop at the end."""
    quiet = _TOKEN.sub(
        lambda m: m.group().lower() if len(m.group()) > 4 or m.group().lower() in _COMMON else m.group(),
        words,
    )
    quiet = _MARKS.sub("!", quiet).strip(" ,;:-")
    quiet = re.sub(r"\bi\b", "I", quiet.rstrip("!").replace("!", "."))
    return quiet[:1].upper() + quiet[1:] if quiet else quiet


def _advice(words: str) -> str:
    return f"Say it calmly: “{trimmed(calm(words), 90).rstrip('.')}.”"


def find(reading: Reading, options: Options) -> list[Match]:
    """Runs of everyday words in capitals, and rows of exclamation marks."""
    look = seen(reading)
    allowed = {w.lower() for w in options.allowed}
    out = []
    for folded, where in ((look.body, Where.BODY), (look.subject, Where.SUBJECT)):
        text = folded.content
        if where is Where.SUBJECT and not own_subject(reading):
            continue
        for m in _RUN.finditer(text):
            words = _TOKEN.findall(m.group())
            loud = [
                w
                for w in words
                if len(w) > 1 and w.lower().replace("\u2019", "'") in _COMMON and w.lower() not in allowed
            ]
            if len(loud) < options.min_words or 2 * len(loud) < len(words):
                continue
            if where is Where.BODY and look.quiet_at(folded.forth(m.start()), folded.forth(m.end())):
                continue
            ordered = len(words) > 3 and _ORDERED.search(m.group()) is not None
            if where is Where.BODY and not ordered and _is_heading(text, m.start(), m.end()):
                continue
            if where is Where.SUBJECT and m.end() - m.start() < 12:
                continue
            first, last = _sentence(text, m.start(), m.end())
            sentence = text[first:last]
            if _FRIENDLY.search(m.group()) or _LEGAL.search(m.group()):
                continue
            aloud = (
                look.customer.known and len(words) > 3 and (ordered or 10 * len(m.group()) >= 7 * len(sentence.strip()))
            )
            if not (
                aloud
                or "!" in sentence
                or (_YOU.search(sentence) and _ORDERED.search(m.group()) and max(map(len, words)) > 3)
            ):
                continue
            end = m.end() + len(text[m.end() : m.end() + 20]) - len(text[m.end() : m.end() + 20].lstrip("!?"))
            out.append(Match(span=Span(m.start(), end), where=where, advice=_advice(sentence), score=0.9))
        out += _stressed(text, where, folded, look, out, allowed)
        for m in _MARKS.finditer(text):
            if m.group().count("!") <= options.max_marks or "!" not in m.group():
                continue
            if where is Where.BODY and look.quiet_at(folded.forth(m.start()), folded.forth(m.end())):
                continue
            if not _ORDER.search(text, max(0, m.start() - 160, text.rfind("\n", 0, m.start()) + 1), m.start()):
                continue
            start = max(text.rfind(" ", 0, m.start()), text.rfind("\n", 0, m.start())) + 1
            out.append(
                Match(
                    span=Span(start, m.end()),
                    where=where,
                    advice="One mark is enough, and a full stop is often warmer.",
                    score=0.6,
                )
            )
    return out


def _stressed(
    text: str, where: Where, folded: Folded, look: Seen, known: list[Match], allowed: set[str]
) -> Iterator[Match]:
    """Single words in capitals, where a sentence has several of them or is a reproach."""
    if not look.customer.known:
        return
    told = -1
    for m in _UPPER.finditer(text):
        word = m.group().lower().replace("\u2019", "'")
        if (
            m.start() < told
            or word not in _COMMON
            or word in allowed
            or _LABEL.search(text, max(0, m.start() - 30), m.start())
        ):
            continue
        first, last = _sentence(text, m.start(), m.end())
        stop = last + len(text[last : last + 6]) - len(text[last : last + 6].lstrip("!?"))
        sentence = text[first:stop]
        told = stop
        if any(k.where is where and k.span.start < stop and first < k.span.end for k in known) or _EASE.search(
            sentence
        ):
            continue
        if where is Where.BODY and look.quiet_at(folded.forth(m.start()), folded.forth(m.end())):
            continue
        upper = [u.group().lower() for u in _UPPER.finditer(sentence)]
        loud = [u for u in upper if u in _COMMON and u not in allowed]
        if 2 * len(loud) >= len(upper) and (
            (len(loud) > 1 and _STRESS.intersection(loud)) or (word in _STRESS - _PLAIN_NO and _VOICE.search(sentence))
        ):
            end = m.end() + len(text[m.end() : m.end() + 6]) - len(text[m.end() : m.end() + 6].lstrip("!?"))
            yield Match(span=Span(m.start(), end), where=where, advice=_advice(sentence.strip()), score=0.6)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around text[start:end], at most 160 characters more on either side."""
    lo = max(0, start - 160)
    for stop in _STOP.finditer(text, lo, start):
        lo = stop.end()
    found = _STOP.search(text, max(start, end - 1), min(len(text), end + 160))
    return lo, found.end() if found else min(len(text), end + 160)


def _is_heading(text: str, start: int, end: int) -> bool:
    """A line of its own, short and without an exclamation mark: a title rather than a raised voice."""
    first = start == 0 or text[start - 1] == "\n"
    rest = _LINE_END.match(text, end)
    return first and rest is not None and end - start <= 40 and "!" not in rest.group() and "." not in rest.group()


CHECK = Check(
    id="tone.shouting",
    find=find,
    message="“{words}” reads like a raised voice.",
    label="reads like shouting",
    advice="Say it calmly, in ordinary letters.",
    action=Action.HOLD,
    options=Options,
    about=__doc__,
)
