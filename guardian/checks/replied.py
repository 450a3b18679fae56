"""Pure: with how many kinds of what the customer asks for a reply begins – a number or day, a place, a reason, a yes –
and whether what they ask somebody to do is done.
"""

from __future__ import annotations

import re
from itertools import islice

from guardian.checks.check import Reading
from guardian.checks.insight import seen
from guardian.checks.sentences import said
from guardian.checks.wording import Wording
from guardian.message import language

MOST = 2.0  # kinds that count
_NEXT = 2  # sentences among which a reason stands, and what answers a question for something
_NUMBER = re.compile(r"\d[\d.,:/]*")

_HOW_MUCH = Wording(
    r"\b(?:how (?:much|expensive|high|many|long|old|far|big|heavy|soon|late|often)|pric\w+|costs?|"
    r"what (?:time|date|hours|size)|when|which (?:day|date))\b"
)
_MUCH = re.compile(
    r"\d|\b(?:half|noon|midnight|nothing|free|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"today|tomorrow|tonight|weeks?|months?|days?|january|february|april|june|july|august|september|october|november|"
    r"december)\b"
)
_WHERE = Wording(r"\b(?:where|how (?:do|can) (?:i|we) get (?:to|there|from))\b")
_THERE = re.compile(
    r"\b(?:at|in|on|under|behind|next to|beside|by|via|left|right|opposite|inside|line|to) (?:of )?\w+|>|https?|<url>"
)
_WHY = Wording(
    r"\b(?:why|how come|what (?:is|was|went|am i) (?:wrong|doing)|what's (?:wrong|eating|going)|what happened)\b"
)
_BECAUSE = re.compile(
    r"\b(?:because|since|as (?:the|it|we|you|they|he|she|your)|so that|the reason|due to|caused?|comes? from|"
    r"by mistake|means|that's why|which is why|had (?:gone|been|come|slipped)|"
    r"was (?:missing|wrong|set|hung|stuck|loose|full))\b|\w[:;] "
)
_WHICH = Wording(
    r"\b(?:which|what(?:'s)?|who) (?!happened|can|now|next|went|are you|do i|should|is (?:wrong|"
    r"going))[^.!?\n]{1,200}\?"
)
_WHETHER = Wording(
    r"\b(?:can|could|may|will|would|do|does|did|is|are|has|have|am|should|was|were|must)(?:n't)? \w+\b[^.!?\n]{0,200}\?"
)
_YES = re.compile(
    r"\b(?:yes|yep|yeah|sure|of course|certainly|gladly|absolutely|by all means|no problem|afraid not|"
    r"not (?:yet|this|quite)|no,|i'm afraid|sadly|unfortunately|nothing wrong|please do|welcome|quite normal)(?!\w)|"
    r"^(?:closed|open|full|free|sold out|fully booked|to|from|until|till|with|without|at|on|in|after|before|"
    r"mostly|partly|both|all|one|two|three|four|\d+)\b"
    r"[^.?!]{1,40}[.,]|^(?:they (?:are|do|can)|it (?:is|does|can|will)|(?:it|they) (?:isn|aren|doesn|don|can|"
    r"won)'t|there (?:is|are)|"
    r"(?:we|i) (?:do|can|have)|you (?:can|may|do)|(?:he|she)(?:'s| is))(?= ?,| \w+ ?,| [a-z]+[^.?!]{0,60}\.)"
)


# A sentence that begins with what was asked about, and says something definite of it.
_OF_THAT = re.compile(
    r"(?:(?:the|your|our|a|an|all|both) )?([a-z]{4,})(?: [a-z]+){0,2} (?:is|are|costs?|has|have|"
    r"can|needs?)\b"
)
_DEFINITE = re.compile(
    r"\d|\b(?:only|not|no|none|both|all|every|until|till|from|free|included|yours|allowed|"
    r"welcome)\b|n't\b"
)


def answers(reading: Reading) -> float:
    """How many kinds of what is asked the letter has early, up to two. A number that is the customer's own is none."""
    theirs = seen(reading).theirs
    begin = [s.plain for s in said(reading)]
    if not begin:
        return 0.0
    early = " ".join(begin[:_NEXT])
    own = set(_NUMBER.findall(theirs.plain))
    first, both = (_NUMBER.sub(lambda m: "" if m[0] in own else m[0], some) for some in (begin[0], early))
    has = (
        _HOW_MUCH.search(theirs) is not None and _MUCH.search(first) is not None,
        _WHERE.search(theirs) is not None and _THERE.search(first) is not None,
        _WHY.search(theirs) is not None and _BECAUSE.search(early) is not None,
        _WHICH.search(theirs) is not None and _MUCH.search(both) is not None,
        _WHETHER.search(theirs) is not None and (_YES.search(begin[0]) is not None or _of_that(begin[0], theirs.plain)),
    )
    return min(MOST, float(sum(has)))


def _of_that(sentence: str, theirs: str) -> bool:
    """Whether the sentence says something definite of a thing that the customer named."""
    m = _OF_THAT.match(sentence)
    if m is None or m[1].rstrip("s") not in theirs or m[1] in sentence[m.end(1) :]:
        return False
    return _DEFINITE.search(sentence, m.end()) is not None


_ASKED_TO = Wording(
    r"\b(?:please|(?:can|could|would|will|may|might) (?:you|i|we|he|she|they|it|my \w+)|(?:like|want|need|wish|"
    r"love|hope|"
    r"way|ask you|time) to|let (?:me|us))(?: please| also| kindly| possibly| just)? (?P<deed>[a-z]{3,})\b"
)
_DEEDS = re.compile(
    r"(?:^(?=[a-z]+ed\b|sent\b|gone\b|paid\b|held\b|kept\b|done\b)|\b(?:i|we)(?:'ve| have|'ll| will|'d)? |"
    r"\b(?:has|have|been|'ve|'s) |\b(?:is|are|was|were) (?:now |already |all )|(?<=, )|(?<=and ))"
    r"(?:just |now |already |both |all |gladly )?(?P<deed>[a-z]{3,})\b(?! (?:only|in writing|if|when|by)\b)"
)
_NOT = re.compile(r"\b(?:not|no|never|cannot|nor|unable|unfortunately|must|should|only)\b|n't\b")
_IRREGULAR = {
    "sent": "send", "held": "hold", "kept": "keep", "gave": "give", "given": "give", "took": "take", "taken": "take",
    "found": "find", "paid": "pay", "got": "get", "made": "make", "done": "do", "wrote": "write", "written": "write",
    "brought": "bring", "told": "tell", "spoke": "speak", "spoken": "speak", "lent": "lend", "stopped": "stop",
}  # fmt: skip
_ALSO = {"send": ("attach", "enclos", "mail", "post"), "waive": ("gone", "cancel", "drop")}


def granted(reading: Reading) -> bool:
    """Whether a deed that the customer asks for is told as done, or promised, in a sentence that denies nothing."""
    wanted = {language.stem(m["deed"]) for m in islice(_ASKED_TO.finditer(seen(reading).theirs), _MOST_WISHES)}
    wanted |= {language.stem(other) for deed in _ALSO if deed in wanted for other in _ALSO[deed]}
    if not wanted:
        return False
    for s in said(reading)[:_SENTENCES]:
        if _NOT.search(s.plain):
            continue
        for m in _DEEDS.finditer(s.plain.lstrip(" \n")):
            if language.stem(_IRREGULAR.get(m["deed"], m["deed"])) in wanted and m["deed"] not in _IDLE:
                return True
    return False


_MOST_WISHES, _SENTENCES = 20, 12
_IDLE = frozenset(("tell", "know", "have", "get", "see", "think", "hear", "understand", "please", "help"))
