"""Pure: a reply to death, illness or a hard time that has not one warm word, nothing made easy, and no help either."""

from __future__ import annotations

from guardian.checks.check import Match, Reading
from guardian.checks.helpful import cold
from guardian.checks.insight import seen
from guardian.checks.misfortune import grave, hard
from guardian.checks.sentences import telling
from guardian.checks.wording import Wording

_COOL, _COLD = -1.0, 1.0  # log-odds of a letter that does something for its reader, and of one that does nothing
_LEAST, _MOST = 6, 160  # words of a reply, characters of it that are told
_SCORE, _LIKELY = 0.55, 0.6
# What is warm, what is made easy, and what is already done.
_EASED = Wording(
    r"\b(?:sorry|condolence\w*|sympath\w*|sadden\w*|hearts?|thoughts|thinking of|apolog\w*|forgive|hope|wish\w*|"
    r"glad\w*|happy to|best|strength|take care|that must|awful|terrible|dreadful|hard|no (?:hurry|rush|need|fee|"
    r"charge|cost)|nothing (?:to|is|more|else|for)|needn't|need not|whenever|free|waive\w*|of course|welcome|(?:i|"
    r"we)(?:'ll| will| can|(?:'ve| have)(?! (?:noted|not|no|to|an?|the|your|reviewed|received|taken)\b))|let me|shall "
    r"(?:i|we)|for you|kept|keep|get well|recover\w*|with you|miss|kind\w*|thank\w*|understand|refund\w*|without "
    r"(?:any )?(?:fee|charge)|(?:is|are|'s|have|has been|all) (?:now )?(?:paused|cancelled|canceled|stopped|ended|"
    r"removed|moved|changed|closed)|you can|instead|quiet\w*|comes? to you|suits? you|yes)\b"
)

# What nobody writes who feels nothing.
_FELT = Wording(
    r"\b(?:awful|terribl[ey]|dreadful|(?:we|i)(?: all| will|'ll)* miss|whenever|no (?:hurry|rush|need)|nothing (?:to|"
    r"is|more|else)|needn't|need not|thinking of|strength|take care|with you|our hearts?|my heart)\b"
)


def felt(reading: Reading) -> bool:
    """Whether the letter has a word for it, or makes the matter light."""
    return _FELT.found(seen(reading).body)


def unfeeling(reading: Reading) -> list[Match]:
    """Its first sentence that says something."""
    look = seen(reading)
    if not look.customer.known or not hard(reading) or _EASED.search(look.body):
        return []
    if cold(reading) < (_COOL if grave(reading) else _COLD):
        return []
    own = telling(reading)
    if sum(s.plain.count(" ") + 1 for s in own) < _LEAST:
        return []
    return [
        Match(
            span=own[0].span.first(_MOST),
            message="“{words}” passes over what they have told you.",
            advice="Begin with a word for it: “I am very sorry about …”; then make the matter light for them.",
            score=_SCORE,
            hint=_LIKELY,
        )
    ]
