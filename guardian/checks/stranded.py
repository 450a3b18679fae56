"""Pure: how much a reply leaves its reader stranded: how alone, and how few kinds of help there are in it.

A name under a letter makes it a person's, and warmer; but a reply in which no sign of help is found at all leaves its
reader alone whoever signs it.
"""

from __future__ import annotations

import re

from guardian.checks.check import Reading
from guardian.checks.helpful import alone, answerable, cold, signs
from guardian.checks.helping import HELPING
from guardian.checks.hinting import troubled
from guardian.checks.insight import seen
from guardian.checks.wording import Wording

_KINDS = (*(name for name in HELPING if name != "place"), "day or hour")
_DEEDS = ("done", "will do", "step", "asks", "way on", "day or hour", "costs nothing")
_NONE, _ONE = (
    1.2,
    0.9,
)  # how alone a reply leaves its reader, at least, with no kind of help and with one that is no deed
_KEY, _PLAINLY = "stranded", "stranded.helped"
_ATTENTIVE = -2.5  # log-odds: a letter so near their matter helps, if in words of its own
_MILD = 0.8  # how alone a letter with a plain deed in it leaves its reader, at most
# Deeds in words of their own: it is put right, it is here, it costs nothing, it comes then.
_HELPED = Wording(
    r"\b(?:here (?:it|they|he|she) (?:is|are)\b|here's|let (?:us|me) have|you get (?:the |your |\d+ )?(?:\w+ )?back|"
    r"come (?:now|today)\b|it's (?:done|ready|fixed|sorted) "
    r"(?:by|on|today|tomorrow)|"
    r"(?:is|are|'s) in (?:the|your) (?:app|inbox|account|mail|profile)|(?:reads?|works?|runs?|run|work|shows?|opens?|"
    r"counts?|is|are|was|were) (?:\w+ |\"\w+\" ){0,3}again\b|(?:yours|your \w+|it|that|this|the (?:fee|bill|fine|"
    r"charge|ticket|invoice|debt|reminder|mails?|notice|entry|photos?|video|post)) (?:is|are|was|has been|have been) "
    r"(?:now |already )?(?:cancelled|gone|"
    r"waived|dropped|deleted|refunded|corrected|paid|replaced|moved|confirmed|extended|repaired|restored)|(?:we|i) "
    r"(?:'ll |will )?(?:(?:pay|cover|replace|refund|repair|mend|redo|regulate|grind|bring|send|lend|keep|take|hold|"
    r"swap|check|measure|test|call|ring|visit|collect|deliver|meet|post|print|reprint|put|write) (?:to |for )?(?:you|"
    r"your|it|them|him|her|this|these|one|a|an|all|both|back)|pay(?=[.,;!])|stay (?:till|until)|come to)\b|(?:costs?|"
    r"cost) (?:you |him |her )?nothing|free of charge|on the house|(?:is|are|be) on us\b|at no (?:charge|cost)|(?:the|"
    r"your) (?:money|refund|amount|\d+|\w+ fees?) (?:comes?|goes|go|is on|leaves?)|you (?:needn't|need not|don't have "
    r"to|don't need to|won't have to)|on (?:its|the|their|his|her) way|(?:is|are) with you|keep it\b|your \w+ is free|"
    r"nobody loses|i answer for (?:that|it|this)|(?:left|went out|sent|posted|shipped) (?:today|tonight|an hour ago|"
    r"this "
    r"morning|yesterday)|you(?:'re| are) off (?:the|our)|has your (?:name|file|case) since|has a sample|stay with "
    r"(?:him|"
    r"her|them)|in the (?:first|second|last) (?:half|week|days) of|(?:for|to) you (?:today|tomorrow|tonight|on)|in "
    r"writing for|(?:has|have) time (?:on|at|for you)|is free on|one night|(?:bring|lift|press|hold|dab|rub|soak|"
    r"pull|push|turn|set|leave|keep|put|open|try|take|send) (?:it|them|him|her|in|by|the \w+|your \w+)(?:,| and | "
    r"with | by | round |[.;])|(?:our|my) (?:mistake|fault|error|oversight|doing)|(?:i|we) (?:misheard|misread|"
    r"mixed|mislaid|"
    r"forgot|missed|should have))"
)
_FACT_ASKED = re.compile(r"(?!\W*(?:why|who decides)\b)[^.!?]{1,70}\?\s*$")
_TROUBLED = 2.0  # how much faster hints come to count where something went wrong


def stranded(reading: Reading) -> float:
    """0 where the letter helps, up to 3 where it does nothing; 0 where the customer's words are unknown."""
    memo = seen(reading).memo
    known: float | None = memo.get(_KEY)
    if known is None:
        known = memo[_KEY] = _stranded(reading)
    return known


def _stranded(reading: Reading) -> float:
    if not answerable(reading):
        return 0.0
    if helped(reading):
        return min(alone(reading), _MILD)
    if cold(reading) < _ATTENTIVE:
        return alone(reading)
    found = signs(reading)
    kinds = [name for name in _KINDS if found[name]]
    least = _NONE if not kinds else _ONE if len(kinds) == 1 and kinds[0] not in _DEEDS else 0.0
    return max(alone(reading), least)


def fact_asked(reading: Reading) -> bool:
    """Whether the customer's words are one short question for a fact: then the fact, or a place, is the answer."""
    return _FACT_ASKED.match(seen(reading).theirs.plain) is not None


def helped(reading: Reading) -> bool:
    """Whether the letter plainly does something for its reader, in words that tell so by themselves."""
    look = seen(reading)
    known: bool | None = look.memo.get(_PLAINLY)
    if known is None:
        known = look.memo[_PLAINLY] = answerable(reading) and _HELPED.search(look.body) is not None
    return known


def heard(reading: Reading) -> float:
    """How much hints count by that: twice where something went wrong."""
    much = stranded(reading)
    return much * _TROUBLED if much and troubled(reading) else much
