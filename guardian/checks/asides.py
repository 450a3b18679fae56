"""Pure: hints that are no wordings, for `hinting`: a truth told to nobody, the reader's words played with, a quiz.

Each is harmless in a letter that helps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.check import Reading
from guardian.checks.hinting import Hint, Sign
from guardian.checks.insight import seen
from guardian.checks.said_back import takes_up
from guardian.checks.sentences import Said, telling

_LEAD = " \t\n\"'>*-,."
# Sentences that are told of somebody or something in particular, or ask for something.
_PARTICULAR = re.compile(
    r"(?:the|this|that|these|those|it|it's|its|there|there's|here|my|your|our|his|her|their|i|we|you|he|she|they|"
    r"please|yes|no|not|sorry|thanks?|thank|in|on|at|by|for|from|to|with|after|before|until|since|if|as|so|and|but|or|"
    r"then|which|what|when|where|who|how|why|could|can|would|will|shall|do|does|did|is|are|was|were|have|has|may|let|"
    r"both|today|tomorrow|yesterday|now|next|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dear|hi|"
    r"hello|bring|send|call|ring|write|try|use|keep|take|put|come|tell|ask|check|open|close|click|press|choose|see|"
    r"look|give|leave|make|wait|turn|set|go|read|reply|enter|add|hold|pull|push|switch|restart|remove|unplug|download|"
    r"log|sign|attached|enclosed|\d[\d.,:]*)\b"
)
# And such as only seem so: “In a suitcase …”, “What goes over an edge …”.
_ANY = re.compile(
    r"(?:in|on|at|with|without|under|from|by|when|if|once|where) (?:an?|any|every|most|no|one|people|some(?:one|"
    r"body)) (?!few|weeks?|days?|moment|minutes?|months?|years?|bit|hurry|nutshell|words?|case|way|hand|side)|(?:what|"
    r"who|whoever) (?!(?:i|we|you|they|he|she|it|do|does|did|is|are|was|were|will|would|can|could|should|have|has|"
    r"about|an?|the|your|our|my|time|kind|size|colou?r|number|exactly)\b|helps?|happen|remains?)[a-z]+ "
)
_SOMEBODY = re.compile(
    r"\b(?:i|i'm|i've|i'll|i'd|me|my|we|we're|we've|we'll|us|our|ours|you|you're|you'll|your|yours)\b"
)
_THEN = re.compile(
    r"\b(?:was|were|did|had|will|won't|went|came|got|made|sent|left|gave|took|has been|have been|today|tomorrow|\w+ed "
    r"(?:on|at|in|by|to|for|back|out|off|yesterday|today))\b"
)
_HOUSE = re.compile(
    r"\b(?:i|i'm|i've|i'll|i'd|me|my|we|we're|we've|we'll|us|our|ours|sorry|refunded|credited|booked|today|tomorrow)\b"
)
_MORE, _TIMED = 0.1, 0.66
_CLOCK = re.compile(r"\b(?:at|by|until|till|from|since|after|before) (?:\d{1,2}[.:]\d\d|(?:noon|midnight)\b)")
_OF_THEM = re.compile(r"\b(?:you|your|yours|yourself|she|he|somebody|someone|nobody|anyone|this one)\b")
_DESK = re.compile(
    r"\b(?:received|registered|passed|forwarded|reviewed|noted|closed|processed|assigned|logged|recorded|informed|"
    r"notified|examined|considered|decided|approved|scheduled|planned|completed|carried|handled|transferred|delayed|"
    r"based|required|needed|related|limited|allowed|permitted|refused|rejected|declined|cancelled|introduced|changed|"
    r"increased|updated|discontinued|requests?|department|policy|management|team|supplier|ticket|thank\w*)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|did|didn't|wasn't|weren't|had|hadn't|went|came|got|made|sent|left|gave|took|stood|put|kept|said|"
    r"told|chose|knew|read|ran|sat|fell|broke|wore|let|lost|paid|rang|wrote|bought|(?!need|indeed|speed|feed|seed|"
    r"exceed)\w{2,}ed)\b"
)
_STATE = re.compile(r"\byou(?:'re| are)(?: now| again| already)? \w+ed\b")  # how they stand now
_TRUTH = re.compile(
    r"(?:(?:a|an|every|each|most|all|some|any|many|few|only|even|good|new|old|big|small) )?[a-z][a-z'-]*(?: "
    r"[a-z'-]+){1,}"
)
_QUIZ = re.compile(
    r"\b(?:(?:wasn't|isn't|weren't|aren't|didn't|don't|doesn't|hasn't|haven't|won't|wouldn't|can't) (?:it|they|you|he|"
    r"she|we|that|there)|have you (?:tried|considered|thought|heard|ever)\b[^?]{0,60}|do you (?:juggle|sing|dance|"
    r"collect|paint|write|believe|know what|always|often|ever)\b[^?]{0,40}|who (?:\w+ ){0,6}\w+|why (?:\w+ ){0,8}\w+|"
    r"what else(?: \w+){0,6})\?"
)
_ASKS = re.compile(
    r"\b(?:which|number|order|address|photo|when (?:did|do|does|can)|version|model|error|name|date|size|help)\b"
)
_PEOPLE = (
    r"(?:\w+ )?(?:doctor|vet|driver|lawyer|colleague|technician|manager|engineer|team|owner|man|woman|lady|law|garage|"
    r"court|bank|insurer|supplier|manufacturer|museum|office)"
)
# A record or a machine with what it knows, or any thing with what stands on it.
_WITNESS = re.compile(
    r"\b(?:(?:the|our|your|this|that|both|all) (?:\w+ ){0,2}(?:records?|logs?|protocols?|registers?|cameras?|files?|"
    r"scanner|scan|meter|receipts?|machine|till|contract|signature|tracking|gps|sensor|counter|photos?|footage|video|"
    r"recording|history|checklist|system) (?:[\w.:]+ ){0,5}(?:shows?|says?|has|have|reads?|states?|records?|recorded|"
    r"mentions?|gives?|lists?|books?|counts?|carries|carried|bears?|notes?|noted|tells?|knows?|proves?|confirms?|puts?|"
    rf"names?|contains?|asks?)|(?:the|your|this|that|both) (?!{_PEOPLE}\b)(?:[\w-]+ "
    rf"){{1,5}}(?:says?|said|shows?|showed|"
    r"states?|reads|mentions?|bears?|carries|carried|recorded|records))\b"
)
_FOR_THEM = re.compile(r"\b(?:i|i'll|i've|we|we'll|we've|please|but|though|however|yet|still|sorry|so)\b")
_CAUSE = re.compile(
    r"\b(?:when|if|once|unless|without|because|after|where|until) (?:\w+ ){0,3}(?:people|one|somebody|someone|they're|"
    r"they are|it is|it's|left|\w+ed|\w+'s been|\w+ing|in|on|too|kept|put|fed|worn)\b"
)
_LONG_WORD = re.compile(
    r"\b(?!(?:that|this|with|when|have|your|they|them|their|there|from|will|what|which|where|were|than|then|also|only|"
    r"more|most|some|very|just|even|like|into|over|about|after|before|been|does|would|could|should|every|other|first|"
    r"each|both|here|well|days?|weeks?|hours?|euros?|pounds?)\b)[a-z]{4,}\b"
)
_FEW, _MANY = 3, 26


def truths(weight: float, advice: str = "") -> Sign:
    """Sentences that are told of things in general: “Linen shrinks.”"""

    def sign(reading: Reading) -> Iterator[Hint]:
        for one in telling(reading):
            plain = one.plain.lstrip(_LEAD)
            if _FEW <= plain.count(" ") + 1 <= _MANY and not plain.endswith("?") and in_general(plain):
                yield hint(reading, one, weight, advice)

    return sign


def of_nobody(plain: str) -> bool:
    """Whether a folded sentence, which begins with a word, is told of nobody and nothing in particular."""
    return (_PARTICULAR.match(plain) is None or _ANY.match(plain) is not None) and _SOMEBODY.search(plain) is None


def in_general(plain: str) -> bool:
    """The same of a sentence that holds whenever it is told."""
    return of_nobody(plain) and _THEN.search(plain) is None and _TRUTH.match(plain) is not None


def reports(weight: float, advice: str = "") -> Sign:
    """Sentences that report what happened, or did not, with nobody of the house in it: “The slip was left blank.” A
    little more where it is the reader’s own doing or somebody’s of theirs, much more where it is given to the minute.
    """

    def sign(reading: Reading) -> Iterator[Hint]:
        for one in telling(reading):
            if (
                one.plain.count(" ") < _MANY
                and not one.plain.endswith("?")
                and _HOUSE.search(one.plain) is None
                and _DESK.search(one.plain) is None
                and _PAST.search(_STATE.sub("", one.plain)) is not None
            ):
                more = _MORE if _OF_THEM.search(one.plain) is not None else 0.0
                yield hint(reading, one, _TIMED if _CLOCK.search(one.plain) is not None else weight + more, advice)

    return sign


def witnesses(weight: float, advice: str = "") -> Sign:
    """Sentences in which a record or a machine speaks of what the reader did: “The till shows one item.”"""

    def sign(reading: Reading) -> Iterator[Hint]:
        for one in telling(reading):
            if _WITNESS.search(one.plain) is not None and _FOR_THEM.search(one.plain) is None:
                yield hint(reading, one, weight, advice)

    return sign


def causes(weight: float, advice: str = "") -> Sign:
    """Sentences that say in general what brings about the trouble the reader tells of, with a word of theirs: “Felt
    shrinks when it is washed hot.”
    """

    def sign(reading: Reading) -> Iterator[Hint]:
        for one in telling(reading):
            plain = one.plain.lstrip(_LEAD)
            if _CAUSE.search(plain) is None or plain.endswith("?") or not in_general(plain):
                continue
            if takes_up(reading, one.span.start, one.span.end):
                yield hint(reading, one, weight, advice)

    return sign


def echoes(weight: float, advice: str = "") -> Sign:
    """A first sentence that takes up a word of the reader's."""

    def sign(reading: Reading) -> Iterator[Hint]:
        for first in telling(reading)[:1]:
            if takes_up(reading, first.span.start, first.span.end):
                yield hint(reading, first, weight, advice)

    return sign


def quizzes(weight: float, advice: str = "") -> Sign:
    """Short questions that want no answer."""

    def sign(reading: Reading) -> Iterator[Hint]:
        for one in telling(reading):
            if _QUIZ.search(one.plain) is not None and _ASKS.search(one.plain) is None:
                yield hint(reading, one, weight, advice)

    return sign


def tautologies(weight: float, advice: str = "") -> Sign:
    """Short sentences that say one word twice: “A form is a form.”"""

    def sign(reading: Reading) -> Iterator[Hint]:
        for one in telling(reading):
            words = [word.removesuffix("s") for word in _LONG_WORD.findall(one.plain)]
            if one.plain.count(" ") < _MANY and len(set(words)) < len(words):
                yield hint(reading, one, weight, advice)

    return sign


def hint(reading: Reading, one: Said, weight: float, advice: str = "") -> Hint:
    """The whole sentence as a hint, without its stop, which the next one's place would begin with."""
    body = seen(reading).body
    end = one.span.start + max(1, len(reading.body.at(one.span).rstrip(".!? ")))
    return Hint(weight, body.forth(one.span.start), body.forth(end - 1) + 1, advice)
