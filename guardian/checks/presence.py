"""Pure: whether a person speaks to this customer, or a house to anybody: who signs, and what the letter tells of."""

from __future__ import annotations

import re

from guardian.checks.check import Reading
from guardian.checks.insight import Seen, seen
from guardian.checks.said_back import telling
from guardian.checks.sentences import said
from guardian.checks.sentences import telling as telling_sentences
from guardian.message.expressions import compiled

MOST = 3  # of one sign that count

# The last word of a line that names a desk, not somebody.
_DESK = re.compile(
    r"\b(?:teams?|services?|support|desk|office|dep(?:t|artment)|customers?|relations|accounts?|accounting|sales|"
    r"reception|hosts?|cent(?:re|er)|crew|staff|info(?:line)?|admin|hr|it|finance|dispatch|insurance|compliance|"
    r"assurance|maintenance|security|facilities|pharmacy|registry|payments?|tariffs|tax(?:es)?|transit|claims?|"
    r"returns?|parts|board|unit|branch|legal|baggage|retail|mobile|warranty|squad|family|committee|agency|court|"
    r"surgery|medical|care|happiness|online|helpdesk|division|section|council|authority|bureau|management|"
    r"(?!clement\b)\w{2,}ments?|\w{2,}[ts]ions?|\w{2,}(?:ics|ology)|receivables|operations|ops|academy|clinic|hotel|"
    r"work-?shop|shop|store|bank|school|library|hospital|university|company|arena|chef|"
    r"point|hire|bistro|restaurant|caf[eé]|spas?|perf|studio|salon|app|rooms?|travel|tours|motors?|foods?|lounge|buses|"
    r"banker|partner|(?:bistro|trattoria|restaurant|caf[eé]|hotel|salon|studio|kennels|atelier|branch) [\w']+|"
    r"(?:ticket|bank|hous|lend|train|bill|book|park|cater|shipp|licens|market|purchas|account)ings?|ltd|gmbh|inc|"
    r"& co|(?:office|level|section|dept\.?|l) ?\d{1,3})\W*$",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"(?i:the|your|our|team) \w[^(]*$|[A-Z][a-z]+[A-Z]\w*$")
_PARTING = re.compile(
    r"\b(?:regards|wishes|greetings?|cheers|yours|sincerely|thanks|hugs|love|kindly|best|warmly)\b|[,!)]$",
    re.IGNORECASE,
)
_SPEAKS = compiled(r"\b(?:i|me|my|myself)\b")

_HOUSEHOLD = re.compile(r"\b(?:we|our|us)\b")
_NAME = compiled(r"(?<=[a-z,;:)] )(?!I\b)[A-Z][a-z\u00df-\u00ff]{2,}")
_NO_NAMES = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
    r"aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mrs?|ms)$"
)

# Sentences that begin with a thing of its own, without “the” or “your”: what is told to anybody.
_ABSTRACT = r"(?:tion|sion|ment|ity|ing|age|ance|ence|ness|line|ure|al|ship|th|ery|cy)"
_BARE = re.compile(
    rf"(?!(?:\w+ ){{0,2}}(?:any|every|no|some)?thing\b|(?:\w+ )?(?:morning|evening|both|with)\b)"
    rf"((?:[a-z-]+ )?)[a-z-]{{3,}}{_ABSTRACT}"
    r"(?: (?:of|for|in|at|on|to|from|with) (?:the |your |a |our )?[a-z-]+)? (?:is|isn't|was|has|needs|requires|"
    r"ended|ends|takes|must|can|cannot|may|will|costs|only|does|remains|means)\b"
)
_MANY = re.compile(
    r"((?:[a-z-]+ )?)(?!always|sometimes|things|lots|thanks|days|weeks|hours|ours|yours|theirs)[a-z-]{2,}(?<![suiy'])s "
    r"(?:(?:in|of|at|on|for|from|under|over|without|with) (?:[a-z-]+ ){1,3})?(?:(?:always|never|often|usually) "
    r"\w+|(?:only |just |simply |also |do )?(?:are|aren't|were|weren't|do|don't|can|cannot|can't|may|must|should|will|"
    r"won't|need|have|haven't|get|got|take|cost|tend|apply|remain|happen|leave|vary|differ|age|dry|break|wear|burn|"
    r"grow|"
    r"shrink|smell|leak|fade|look|sound|work|run|go|come|make|want|like|love|know|think|start|require|depend|belong|"
    r"stand|"
    r"stay|deserve|find|show|help|learn|see))\b"
)
_CERTAIN = re.compile(
    r"\b(?:the|this|that|these|those|my|your|our|his|her|its|their|all|both|any|some|no|few|two|three|four|five|six|"
    r"seven|eight|nine|ten|and|but|so|if|as|i|we|you|he|she|it|they|yes|what|which|who|to|of|in|at)\b"
)
_LEAD = " \t\n\"'>*-,."
_HOURS = compiled(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,5}days?)? ?(?:-|\u2013|to) ?(?:mon|tue|wed|thu|fri|sat|sun)|"
    r"\bopen(?:ing hours| (?:mon|from|daily|every|on))|\bfrom \d{1,2}(?::\d\d)? to \d{1,2}"
)
_FEW = 2  # sentences
_CLIPPED = 3  # blanks
_ANSWER = re.compile(
    r"\d|^(?:yes|sure|done|sorry|agreed|fixed|thanks?|found|of course|all|good|great|nothing|no (?:worries|problem))\b"
)
_MARKS = (",", ";", ": ")
_LONG_WORD = re.compile(r"[a-z]{4,}")
_UPSET = 0.2
_CHEER = compiled(r"!|[:;]-?[)d](?!\w)|\bhaha")


def presence(reading: Reading) -> dict[str, float]:
    """The signs by name: of a house that speaks of itself, and of how much it takes up of the customer's words."""
    look = seen(reading)
    every = [s.plain for s in said(reading)]
    begins = [plain.lstrip(_LEAD) for plain in every]
    own = "\n".join(every)
    calm = look.customer.questions and not look.customer.problems and look.customer.upset < _UPSET
    asked = look.theirs.plain if calm else ""
    return {
        "nobody": float(_SPEAKS.search(own) is None and _nobody_signs(reading.body.content)),
        "i": float(_SPEAKS.search(own) is not None and _HOUSEHOLD.search(own) is None),
        "names": _most(_named(reading)),
        "rule of its own": _most(sum(_general(plain, asked) for plain in begins)),
        "brief": float(len(every) < _FEW),
        "clipped": _most(sum(_clipped(plain) for plain in every)),
        "hours": _most(len(_HOURS.findall(own))),
        "cheer": _most(len(_CHEER.findall(own))),
        "linked": _linked(reading),
        "taken up": _taken_up(reading, look),
    }


def _named(reading: Reading) -> int:
    """How many names and titles the letter brings in that the customer has not used: persons, places, pages."""
    content, theirs = reading.body.content, reading.customer.lowered
    new = {m[0].lower() for s in said(reading) for m in _NAME.finditer(content, s.span.start, s.span.end)}
    return sum(name not in theirs and _NO_NAMES.match(name) is None for name in new)


def _most(count: int) -> float:
    return float(min(MOST, count))


def _linked(reading: Reading) -> float:
    """The share of sentences that say one thing with another, and do not only state: with a comma or the like."""
    own = telling_sentences(reading)
    return sum(any(mark in s.plain for mark in _MARKS) for s in own) / len(own) if own else 0.0


def _clipped(plain: str) -> bool:
    """Whether the sentence is three words or fewer, and neither cheerful nor asked nor an answer in a word."""
    return plain.count(" ") < _CLIPPED and plain.endswith(".") and _ANSWER.search(plain) is None


def _general(plain: str, asked: str = "") -> bool:
    """Whether the sentence begins with a bare abstract noun, or with things in general that were not `asked` about."""
    m = _BARE.match(plain) or _MANY.match(plain)
    if m is None or _CERTAIN.match(m[0]) is not None:
        return False
    return not any(word.rstrip("s") in asked for word in _LONG_WORD.findall(m[0]))


def _nobody_signs(content: str) -> bool:
    """Whether there is a last line that names a house or a desk, and no person on it or above it."""
    lines = [line.strip() for line in content[-400:].splitlines() if line.strip() and line.strip()[0] != "["]
    if len(lines) < 2:
        return False
    signed = lines[-2:] if len(lines) > 2 and _short(lines[-2]) and not _PARTING.search(lines[-2]) else lines[-1:]
    return all(
        _short(line) and all(_DESK.search(part) or _HOUSE.match(part.strip()) for part in line.split(","))
        for line in signed
    )


def _short(line: str) -> bool:
    return line.count(" ") < 6 and not line.endswith((".", "?", ":", ";"))


def _taken_up(reading: Reading, look: Seen) -> float:
    """How much of the customer's telling words the letter takes up."""
    theirs = set(telling(reading.customer).values()) if look.customer.known else set()
    if not theirs:
        return 0.0
    return len(theirs & set(telling(reading.body).values())) / len(theirs)
