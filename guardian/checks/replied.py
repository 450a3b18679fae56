"""Pure: whether a reply has what the customer's first question asks for: a price, a day, a place, a reason, a yes."""

from __future__ import annotations

from guardian.checks.insight import Seen
from guardian.checks.wording import Wording

# Kinds of questions, and what an answer of the kind looks like. The first kind that is asked counts.
_KINDS = (
    (
        Wording(r"\bhow (?:much|expensive|high|many|long)\b|\bpric\w+|\bcosts?\b"),
        Wording(r"\d|\b(?:free|nothing|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b"),
    ),
    (
        Wording(r"\bwhen\b|\bwhich day\b|\bwhat (?:time|date)\b|\bhow soon\b|\bdates?\b"),
        Wording(
            r"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|week|month|noon|january|"
            r"february|march|april|may|june|july|august|september|october|november|december)\b"
        ),
    ),
    (
        Wording(r"\bwhere\b"),
        Wording(r"\b(?:at|in|on|under|behind|to|by) (?:the|our|your|a|\w+)\b|>|https?|<url>"),
    ),
    (
        Wording(r"\bwhy\b|\bhow come\b|\breason\b|\bwhat (?:is|was) (?:wrong|the)\b|\bwhat's (?:wrong|the)\b"),
        Wording(
            r"\b(?:because|since|as (?:the|it|we|you|they|he|she|your)|so that|reason|due to|caused?|comes from|by "
            r"mistake|means|requires?|for \w+)\b|[:;]"
        ),
    ),
    (
        Wording(r"\bhow (?:do|can|to|should|does|would)\b"),
        Wording(
            r"\b(?:click|go to|open|press|choose|log in|menu|settings?|page|button|please|you can|first|then|switch|"
            r"use|send|bring|call|under)\b|>|https?"
        ),
    ),
    (
        Wording(
            r"\b(?:can|could|may|will|would|do|does|did|is|are|has|have|am|should|was|were|must) (?:i|we|you|it|this|"
            r"that|the|my|our|your|there|they|he|she|any|a)\b[^.!?]{0,200}\?"
        ),
        Wording(
            r"\b(?:yes|no|sure|sadly|unfortunately|of course|certainly|indeed|not (?:yet|quite|this))\b|"
            r"\b(?:you|we|i|it|they) (?:can|can't|cannot|may|will|won't|do|does|doesn't|don't|did|are|is|isn't|"
            r"aren't|couldn't)\b|\b(?:is|are|has been|have been)\b"
        ),
    ),
)
UNASKED = 0.5


def replied(look: Seen) -> float:
    """1 when the reply has what is asked for, 0 when not, between when nothing of these kinds is asked."""
    for asks, answers in _KINDS:
        if asks.search(look.theirs) is not None:
            return float(answers.search(look.body) is not None)
    return UNASKED
