"""Pure: a wish that is met by telling how things stand, and nothing else: “Cabins are for one.”"""

from __future__ import annotations

import re

from guardian.checks.alone import alone
from guardian.checks.check import Match, NoOptions, Reading
from guardian.checks.cues.bolts import BOLTS
from guardian.checks.helpful import answerable, signs
from guardian.checks.helping import LEAVING
from guardian.checks.hinting import hinting
from guardian.checks.insight import seen
from guardian.checks.onward import acts
from guardian.checks.sentences import telling
from guardian.checks.topics import meet, sides
from guardian.checks.wishes import WISHED, fact_asked, own_wish
from guardian.checks.wording import Wording

REASON = re.compile(
    r"\b(?:because|since(?! (?:last|then|\w+day|\d))|as (?:the|it(?! (?:is|was|stands)(?:[.,;!]|$))|we|your|our|"
    r"they(?! are(?:[.,;!]|$))|you|this|these|there)|so that|"
    r"otherwise|the "
    r"reason|that's why|which is why|in order|"
    r"for (?:safety|legal|security|health|hygiene|fire|privacy|data|technical|medical|the (?:safety|"
    r"reason|sake)|reasons)|due to (?!(?:our|company|the) "
    r"(?:\w+ )?(?:policy|policies|rules|terms|regulations))|owing to|given (?:that|the)|to (?:protect|"
    r"keep|avoid|prevent|make sure|ensure)|by law|"
    r"the law|legally|in case|would (?:mean|put|risk|break|cost|leave|be unfair|harm)|already (?:been "
    r")?(?:cut|custom|opened|used|left|"
    r"shipped|sold|booked|gone|made|paid)|means that|regulator|customs|decides? (?:that|this|it)|"
    r"after all|too (?:late|old|full|dangerous|far|"
    r"small|heavy|high|low|short)|full up|fully booked|sold out|discontinued|out of stock|expired|"
    r"limit(?:ed)? (?:is|of|to)|needs?|required?)\b|[:;]\s(?!the answer|no[.t]?\b|it(?:'s| is)\b|there (?:is|are|will)|"
    r"declined|refused|rejected)"
)


def told_so(reading: Reading) -> list[Match]:
    """What tells how things stand, or the first sentence of few words that meet a wish as they would meet anybody's."""
    own, much = telling(reading), _much(reading)
    found = _bolts(reading, NoOptions()) if much else []
    if found:
        return found
    if _as_to_anybody(reading):
        return [Match(span=own[0].span, score=0.5)]
    words = sum(s.plain.count(" ") + 1 for s in own)
    if much < _SURE or not _WORDS <= words <= _TOLD_SO or not _FAVOUR.search(seen(reading).theirs.plain):
        return []
    return [Match(span=own[0].span, score=0.5)]


def _as_to_anybody(reading: Reading) -> bool:
    """Whether a wish of their own meets a line in which nobody speaks and nobody is spoken to."""
    own, theirs = telling(reading), seen(reading).theirs
    if not own or sum(s.plain.count(" ") + 1 for s in own) > _A_LINE or not answerable(reading):
        return False
    if not meet(sides(reading).theirs, sides(reading).ours):  # it may be something that is offered
        return False
    if _ASKED_OF_US.search(theirs) is None or _TO_KNOW.search(theirs.plain) or _WHEN.search(theirs.plain):
        return False
    return not any(
        _SPOKEN.search(s.plain) or REASON.search(s.plain) or _OFFERED.search(s.plain) or acts(s.plain) for s in own
    )


_A_LINE = 12  # words
_ASKED_OF_US = Wording(
    r"\b(?:(?:can|could|may|might) (?:i|we|my \w+|our \w+|he|she|they) (?!get to|reach|find|see\b|know)\w+|(?:can|"
    r"could|"
    r"would) you (?!tell|explain|say|confirm|recommend)\w+|(?:i|we)(?:'d| would) (?:like|love) to (?!know|hear)\w+)"
)
_SPOKEN = re.compile(
    r"\b(?:i|we|you|your|yours|our|ours|us|me|my|yes|yep|sure|fine|ok|okay|welcome|gladly|done|works|please|absolutely|"
    r"certainly|thanks?|sorted|right|good|great|confirmed|possible|allowed|enough|trouble|problem|worries|yet|until|"
    r"till)\b|['?!]"
)
_SURE = 1.7
_WORDS, _TOLD_SO = 3, 20  # words, at least and at most
_OFFERED = re.compile(
    r"\b(?:works|suits|unless|instead|yes|sure|of course|gladly|but|done|(?:it|that)'s (?:gone|off|removed|waived)|"
    r"(?:you|she|he|they) (?:can|may)(?! "
    r"(?:not|no)))\b"
)
_WHEN = re.compile(r"\b(?:when (?:will|do|does|is|are|can)|how (?:long|soon))\b")
_TO_KNOW = re.compile(r"\b(?:tell (?:me|us)|(?:to|let (?:me|us)) know|explain)\b")
_FAVOUR = re.compile(
    r"\b(?:could|would|please|chance|possible|(?:i|we)(?:'d| would)|let (?:me|us)|want|wish|need|instead|exception|"
    r"hoping|hope|(?:can|may|could) my|(?:can|may) (?:i|we|he|she) (?:swap|change|switch|move|keep|extend|cancel|"
    r"postpone|skip|transfer|"
    r"return|exchange|join|"
    r"borrow|repeat))\b|[.!?] \w"
)


def _much(reading: Reading) -> float:
    """How much it counts that things are said to stand as they do: where a wish meets a short letter without help."""
    much = alone(reading)
    theirs = seen(reading).theirs.plain
    if _TO_KNOW.search(theirs) or _WHEN.search(theirs) or (fact_asked(reading) and not own_wish(reading)):
        return 0.0
    if much < _ALONE or not WISHED.search(theirs):
        return 0.0
    found = signs(reading)
    if found["done"] and not any(found[name] for name in LEAVING):
        return 0.0
    own = telling(reading)
    told = any(REASON.search(s.plain) or _OFFERED.search(s.plain) or s.plain.endswith("?") for s in own)
    return 0.0 if told or sum(s.plain.count(" ") + 1 for s in own) > _BRIEF else _DOUBLED * much


_ALONE, _DOUBLED = 0.9, 1.5
_BRIEF = 40  # words
_bolts = hinting(BOLTS, much=_much, unless=("yes or no", "costs nothing"))
