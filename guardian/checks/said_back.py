"""What a reply says back of the customer's words: sentences that share the telling ones."""

from __future__ import annotations

import re
from functools import lru_cache

from guardian.checks.check import Reading
from guardian.checks.insight import once, seen
from guardian.message import language
from guardian.message.text import Span, Text

_MOST_WORDS = 2_000  # looked at, of the letter and of the customer's words
_COMMON_WORDS = (
    "a about after again all also always am an and any anyone are as ask at back be because been before being but by "
    "can could customer day dear did do does doing done down each email even ever every for from get getting give go "
    "going good got had has have having hello help her here hi him his how however i if in into is it its just know "
    "last let like look made make many may me message might more most much must my need never new no not now of off "
    "ok on one only or order other our out over please problem really reply right said same say see send sent service "
    "she should since so some something still such support take team than thank thanks that the their them then there "
    "these they thing think this those time to today too two until up us use very want was way we well went were what "
    "when where which while who why will with work would write wrong yes yet you your yours i'm i've i'd i'll it's "
    "that's don't doesn't can't won't isn't you're we're there's didn't haven't hasn't wasn't couldn't wouldn't "
    "account week month year regards sincerely issue matter request case wait waiting happen happened try tried tell "
    "told come came find found call called first put inconvenience sorry apologies contact information number details "
    "website page answer question "
)
_COMMON = frozenset(_COMMON_WORDS.split())
_SAID_BACK = re.compile(
    r"\b(?:as i (?:read|understand|see|take|get) it|if i (?:understand|read|get|see|follow|have understood|"
    r"understood|'ve "
    r"understood)(?: \w+){0,3}|(?:so|then),? (?:you|your|the|it|that)|you (?:say|said|write|wrote|mention\w*|"
    r"describ\w*|"
    r"tell|told|explain\w*|report\w*|point\w*|note\w*|ask\w*|want\w*|are (?:asking|looking|saying))|in (?:short|other "
    r"words)|to (?:sum up|recap|make sure|be sure|check)|let me (?:see if|make sure|check|repeat|sum)|(?:i|we) "
    r"(?:see|read|"
    r"understand|gather|hear|take it|note|have read|'ve read) (?:that|from|in|you|your|how)|what (?:you|happened|i "
    r"(?:hear|read|understand))|(?:sounds|seems|looks) (?:like|as if|that|to me)|correct me|have i got|did i (?:get|"
    r"understand)|right\?|is that (?:right|correct)|two things|three things|there are (?:two|three))\b"
)
_OF_YOU = re.compile(
    r"\b(?:you(?:'ve| have|'d| had|'re| are| were|r| did| do|'ll)?|your)\b(?! (?:can|could|may|will|should|need|get))"
)
_DOES = re.compile(
    r"^\W*(?:please|click|open|press|go to|send|call|try|take|choose|reply|you (?:can|could|may|will|need|should)|"
    r"i(?:'ve| have"
    r"|'ll| will)|we(?:'ve| have|'ll| will))\b"
)


@once
def shared_sentences(reading: Reading) -> list[tuple[Span, float]]:
    """Each sentence with how much it says back: 1 or more is enough."""
    look = seen(reading)
    theirs = set(telling(reading.customer).values()) if look.customer.known else set()
    if not theirs:
        return []
    ours, out = telling(reading.body), []
    places = sorted(ours)
    at = 0
    for sentence in reading.body.sentences:
        stems = set()
        while at < len(places) and places[at] < sentence.end:
            if places[at] >= sentence.start:
                stems.add(ours[places[at]])
            at += 1
        if sentence.start < look.greeting.end or (look.signoff.end and sentence.start >= look.signoff.start):
            continue
        both = stems & theirs
        if len(both) < 2:
            continue
        words = reading.body.at(sentence).lower().replace("\u2019", "'")
        need = 4.0 if len(theirs) > 12 else 3.0
        if words.rstrip().endswith("?"):
            need += 1.0
        if _SAID_BACK.search(words):
            need -= 1.5
        if _OF_YOU.search(words):
            need -= 1.0
        if _DOES.match(words):
            need += 1.5
        out.append((sentence, len(both) / max(2.0, need)))
    return out


def takes_up(reading: Reading, start: int, end: int) -> bool:
    """Whether a word that tells something, and that the customer wrote too, stands there in the body."""
    theirs = set(telling(reading.customer).values())
    return any(start <= at < end and stem in theirs for at, stem in telling(reading.body).items())


def telling(text: Text) -> dict[int, str]:
    """Place -> stem of the words that tell something, numbers included. Worked out once per text."""
    known: dict[int, str] | None = text.memo.get(_TELLING)
    if known is None:
        words = zip(text.words[:_MOST_WORDS], text.written, strict=False)
        known = text.memo[_TELLING] = {start: stem for (start, _), word in words if (stem := _told(word)) is not None}
    return known


_TELLING = "said_back.telling"


@lru_cache(maxsize=20_000)
def _told(word: str) -> str | None:
    """A word's stem; None for one that tells nothing."""
    word = word.lower().replace("\u2019", "'")
    if word not in _COMMON and (len(word) > 2 or word.isdigit()):
        return language.stem(word.removesuffix("'s"))
    return None
