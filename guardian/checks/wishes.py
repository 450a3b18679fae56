"""Pure: what the customer asks for: a fact, which is answered by the fact, or something for themselves."""

from __future__ import annotations

import re

from guardian.checks.check import Reading
from guardian.checks.insight import seen

# The customer asks to have or to do something.
WISHED = re.compile(
    r"\b(?:can|could|may|might|would|will|is it (?:\w+ )?(?:possible|ok|okay)|please|i(?:'d| would) (?:like|"
    r"love)|"
    r"want|need|any "
    r"chance|how about|let (?:me|us|him|her))\b"
)
_OWN_WISH = re.compile(
    r"\b(?:could|would|please|chance|possible|instead|exception|can you|my|our|me|us|(?:can|may) (?:i|we) \w.*\b(?:i|"
    r"we)|(?:can|may) (?:i|we|he|she) (?:also |please )?(?:swap|change|switch|move|have|get|keep|extend|cancel|"
    r"postpone|skip|transfer|return|exchange|leave|join|borrow|stay|use|see|sit|repeat|start|come|hold))\b"
)
_FACT_ASKED = re.compile(r"(?!\W*(?:why|who decides)\b)[^.!?]{1,70}\?\s*$")
_FACT = re.compile(
    r"(?:\W*(?:hi|hello|hey|dear|good \w+)\b[^.!?]{0,30}[,.!] ?)?(?:do (?:you (?:sell|have|stock|offer|deliver|ship|"
    r"repair|take|serve|speak|know|open|still)|i (?:need|have)|we (?:need|have))|does|is (?!it possible|there any "
    r"chance)|are|was|were|did|where|when|what|which|how|who)\b[^.!?]{0,120}\?\s*$"
)


def fact_asked(reading: Reading) -> bool:
    """Whether the customer's words are one short question for a fact: then the fact, or a place, is the answer."""
    return _FACT_ASKED.match(seen(reading).theirs.plain) is not None


def only_asks(reading: Reading) -> bool:
    """Whether the customer asks for a fact and nothing else: there a no is the answer."""
    return _FACT.match(seen(reading).theirs.plain) is not None


def own_wish(reading: Reading) -> bool:
    """Whether the customer asks something for themselves, and not only for a fact."""
    return _OWN_WISH.search(seen(reading).theirs.plain) is not None
