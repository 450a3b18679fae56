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

from guardian.checks.capitals import COMMON, DECREE, EASY, JOY, PLAIN_NO, STRESS, TERMS
from guardian.checks.check import Action, Check, Match, Reading, Where
from guardian.checks.fold import Folded
from guardian.checks.gather import own_subject
from guardian.checks.hinting import tempered
from guardian.checks.insight import Seen, seen
from guardian.checks.match import trimmed
from guardian.checks.raised_voice import raised_voice
from guardian.checks.surroundings import is_heading, sentence_around
from guardian.message.expressions import compiled
from guardian.message.text import Span

_TOKEN = re.compile(r"[A-Za-z][A-Za-z'\u2019]*")
_RUN = compiled(r"\b[A-Z][A-Z'\u2019]*\b(?:[ ,;:.!?-]{1,3}\b[A-Z][A-Z'\u2019]*\b){0,60}")
_MARKS = compiled(r"[!?]{3,}|!{2,}")
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
_NOTED = re.compile(
    r" \d[\d:.]*(?: ?[AP]M)?\b(?! [A-Z]{2})"
)  # what a label says goes on with a number: “NOT BEFORE 5 PM”
_UPPER = compiled(r"(?<![\w'-])[A-Z][A-Z'\u2019]+(?![\w'-])")
_LABEL = re.compile(
    r"(?:click|press|choose|select|set|mode|button|key|option|field|sign|reads?|says?|labell?ed|marked|called|box|"
    r"menu|type|enter|"
    r"tap|switch|named|folder|tab|column|command|=)\W+(?:\w+\W+)?$",
    re.I,
)
_ALARMED = re.compile(r"(?=[!?]*\?)(?=[!?]*!)[!?]{3,}")
_FIRM = re.compile(
    r"\b(?:NOT|NEVER|NOTHING|NOBODY|NO ONE|DON['\u2019]?T|STOP|CAN['\u2019]?T|CANNOT|AGAIN|WHY|ALREADY)\b"
)
_LONG = 5  # letters of a word that is hardly an abbreviation
_FEW = 4  # words of a cry
_SENTENCE = 5  # words in capitals that are no name and no title
_BEFORE = re.compile(r"(?<![\w'-])(?:[A-Z][A-Z'\u2019]+ ){1,4}$")
_VOWEL = re.compile(r"[AEIOUY]")
_VOICE = re.compile(
    r"!|\?{2,}|\b(?:i|we)(?:'ve| have|'m| am)? (?:\w+ ){0,2}(?:said|told|wrote|mean|explained|sent|explaining|"
    r"saying|repeat\w*|asked)\b",
    re.I,
)
_EASE = re.compile(
    r"\b(?:(?:do|does|need) not (?:have|need)|no need|free|welcome|thank\w*|glad|great|wonderful|love|sorry)\b", re.I
)
_TOLD = re.compile(r"\b(?:told|said|asked|mean|what part of|how often|\w+th time)\b", re.I)
_PRESSED = re.compile(r"\b(?:NOW|IMMEDIATELY|AGAIN|ALREADY|EVERY|STILL|NEVER|EVER)\b")
_WHY = re.compile(r"\s*(?:WHY|WHAT|WHO)\b(?! (?:IS|ARE))")


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
        lambda m: m.group().lower() if len(m.group()) > 4 or m.group().lower() in COMMON else m.group(),
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
            loud = [w for w in words if _is_spoken(w, allowed)]
            common = [w for w in loud if _everyday(w) in COMMON]
            if not common or len(loud) < options.min_words or 2 * len(loud) < len(words):
                continue
            if where is Where.BODY and look.quiet_at(folded.forth(m.start()), folded.forth(m.end())):
                continue
            ordered = len(words) > 3 and _ORDERED.search(m.group()) is not None
            if where is Where.BODY and not ordered and is_heading(text, m.start(), m.end()):
                continue
            if where is Where.SUBJECT and m.end() - m.start() < 12:
                continue
            first, last = sentence_around(text, m.start(), m.end())
            sentence = text[first:last]
            if _FRIENDLY.search(m.group()) or _LEGAL.search(m.group()) or _NOTED.match(text, m.end()):
                continue
            whole = 10 * len(m.group()) >= 7 * len(sentence.strip())
            if look.customer.known:
                aloud = len(words) > 3 and (ordered or whole)
            else:
                aloud = _is_cried(text, m, len(common)) or (len(words) >= _SENTENCE and _is_decreed(text, m))
            sure = len(common) >= options.min_words and 2 * len(common) >= len(words)
            if not (
                aloud
                or (sure and "!" in sentence)
                or (sure and _YOU.search(sentence) and _ORDERED.search(m.group()) and max(map(len, words)) > 3)
                or _is_firm(text, m)
            ):
                continue
            end = m.end() + len(text[m.end() : m.end() + 20]) - len(text[m.end() : m.end() + 20].lstrip("!?"))
            out.append(Match(span=Span(m.start(), end), where=where, advice=_advice(sentence), score=0.9))
        rows = [m for m in _MARKS.finditer(text) if "!" in m.group()]
        sour = [m for m in rows if not JOY.search(text, max(0, m.start() - 160), m.start())]
        for m in rows:
            first = max(0, m.start() - 160, text.rfind("\n", 0, m.start()) + 1)
            many = m.group().count("!") > options.max_marks
            loudly = m in sour and text[max(0, m.start() - 3) : m.start()].isupper()
            ordered = loudly or _ORDER.search(text, first, m.start()) is not None
            alarmed = _ALARMED.fullmatch(m.group()) and _YOU.search(text, first, m.start())
            repeated = len(sour) > 1 and m in sour and (many or ordered)
            if not ((many and ordered) or alarmed or repeated):
                continue
            if where is Where.BODY and look.quiet_at(folded.forth(m.start()), folded.forth(m.end())):
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
        out += _stressed(text, where, folded, look, out, allowed)
    content = look.body.content
    return out or [
        Match(span=span, advice=_advice(content[span.start : span.end]), score=0.6) for span in raised_voice(reading)
    ]


def _is_label(text: str, start: int) -> bool:
    """Whether the capitals there, or the words in capitals before them, are what a button, a box or a label says."""
    before = _BEFORE.search(text, max(0, start - 60), start)
    begin = before.start() if before else start
    run = _RUN.match(text, start)
    noted = run is not None and _NOTED.match(text, run.end()) is not None
    return noted or _LABEL.search(text, max(0, begin - 30), begin) is not None


def _everyday(word: str) -> str:
    return word.lower().replace("\u2019", "'")


def _is_spoken(word: str, allowed: set[str]) -> bool:
    """Whether it is an everyday word, or long enough to be no abbreviation."""
    if word.lower() in allowed:
        return False
    return (len(word) > 1 and _everyday(word) in COMMON) or (len(word) >= _LONG and _VOWEL.search(word) is not None)


def _is_reproach(sentence: str, word: str, loud: int) -> bool:
    """Whether words in capitals of a sentence press the reader, whoever they are."""
    if sentence.isupper():  # a title, or seen as a whole
        return False
    if not _YOU.search(sentence):
        return "!!" in sentence and word in ("NOT", "NEVER", "NOW", "TODAY", "NO", "IMMEDIATELY", "STOP")
    return (
        loud > 2
        or "!!" in sentence
        or _TOLD.search(sentence) is not None
        or _WHY.match(sentence) is not None
        or (_PRESSED.fullmatch(word) is not None and "please" not in sentence.lower())
    )


def _is_decreed(text: str, m: re.Match[str]) -> bool:
    """Whether a long run of capitals that ends a sentence tells the reader what is and is not to be."""
    return (
        DECREE.search(m.group()) is not None and EASY.search(m.group()) is None and text[m.end() : m.end() + 1] in ".!"
    )


def _is_cried(text: str, m: re.Match[str], common: int) -> bool:
    """Whether a whole short sentence within a paragraph is in capitals."""
    first, last = sentence_around(text, m.start(), m.end())
    if text[first : m.start()].strip() or text[m.end() : last].strip(" .!?") or text[last - 1] not in ".!":
        return False
    line = text[text.rfind("\n", 0, m.start()) + 1 : (text.find("\n", m.end()) + 1 or len(text) + 1) - 1]
    mixed = any(c.islower() for c in line)
    if EASY.search(m.group()) or (m.group().count(" ") > _SENTENCE and not DECREE.search(m.group())):
        return False
    if m.group().count(" ") < _FEW:
        return common > 1 or (mixed and _FIRM.search(m.group()) is not None)
    return common > 1 and (_FIRM.search(m.group()) is not None or _YOU.search(m.group()) is not None)


def _is_firm(text: str, m: re.Match[str]) -> bool:
    """Whether a few words in capitals within an ordinary sentence deny or forbid something."""
    first, last = sentence_around(text, m.start(), m.end())
    told = _TOLD.search(text, first, m.start())
    if not (_FIRM.search(m.group()) or told) or TERMS.search(m.group()):
        return False
    around = text[first : m.start()] + text[m.end() : last]
    if not any(c.islower() for c in around):
        return False
    return len(m.group().split()) > 3 or not _LABEL.search(text, max(0, m.start() - 30), m.start())


def _stressed(
    text: str, where: Where, folded: Folded, look: Seen, known: list[Match], allowed: set[str]
) -> Iterator[Match]:
    """Single words in capitals, where a sentence has several of them or is a reproach."""
    told = -1
    for m in _UPPER.finditer(text):
        word = m.group().lower().replace("\u2019", "'")
        if m.start() < told or word not in COMMON or word in allowed or _is_label(text, m.start()):
            continue
        first, last = sentence_around(text, m.start(), m.end())
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
        loud = [u for u in upper if u in COMMON and u not in allowed]
        reproach = word in STRESS - PLAIN_NO and _VOICE.search(sentence)
        if not look.customer.known and not _is_reproach(sentence, m.group(), len(loud)):
            continue
        if 2 * len(loud) >= len(upper) and (
            (len(loud) > 1 and STRESS.intersection(loud)) or reproach or not look.customer.known
        ):
            end = m.end() + len(text[m.end() : m.end() + 6]) - len(text[m.end() : m.end() + 6].lstrip("!?"))
            yield Match(span=Span(m.start(), end), where=where, advice=_advice(sentence.strip()), score=0.6)


CHECK = Check(
    id="tone.shouting",
    find=tempered(find),
    message="“{words}” reads like a raised voice.",
    label="reads like shouting",
    advice="Say it calmly, in ordinary letters.",
    action=Action.HOLD,
    options=Options,
    about=__doc__,
)
