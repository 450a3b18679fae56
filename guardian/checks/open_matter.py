"""Whether the customer's matter is still open: for checks that mind what is asked or sold meanwhile."""

from __future__ import annotations

import re

from guardian.checks.check import Reading
from guardian.checks.fold import Folded
from guardian.checks.insight import once, seen
from guardian.checks.wording import Wording

_SETTLED = Wording(
    r"\b(?:works?|working|runs?|running|up|fine|back|sorted|solved|resolved|fixed|arrived|came|got it|received|all "
    r"good|"
    r"all set)\b(?: \w+){0,3} (?:again|now|fine|perfectly|today|yesterday|thanks|thank you|great|safe and sound)\b|"
    r"\b(?:that|it|this|you|which)(?:'s| has| is|'ve| have| was)? (?:\w+ )?(?:did the trick|solved|fixed|sorted|helped|"
    r"(?<!\byou )worked)\b|\bproblem (?:is )?(?:solved|gone|fixed)\b|\b(?:very|so|really|extremely) (?:happy|"
    r"pleased|satisfied|"
    r"grateful|impressed)\b|\bthank(?:s| you)(?: \w+){0,3} for (?:the|your) (?:\w+ )?(?:help|quick|fast|great|service|"
    r"repair|replacement|refund|support|swift|kind\w*|advice)\b|\b(?:arrived|came) (?:safely|in time|on time|in one "
    r"piece)\b|\b(?:love|loving) (?:it|the|my|them)\b|\bperfect,? thank|\bgreat,? (?:thank|it|that|all)|\ball good\b|"
    r"\b(?:now|again),? (?:thank you|thanks)\b(?! for nothing)"
)
_NOT_SETTLED = Wording(
    r"\b(?:(?:loose|off|apart|open|undone|down|wrong|late|broken|out|empty|cold) again|(?:ants?|mice|rats?|moths?|"
    r"fleas|bugs|mould|mold|damp|leaks?|noise|smell|stains?|rash|pain|errors?|"
    r"problems?|"
    r"fault|message|warning|rust|rattle|water) (?:is|are|was|were|came|has come|have come) back|than before|"
    r"but (?:it|the|i|now|still|my)|still (?:no|not|n't|have|has|does|waiting|the|broken)|not (?:working|fixed|"
    r"solved|resolved|arrived)|isn't|hasn't|haven't|doesn't|didn't|never|nobody|no one|worse|again(?! now)("
    r"?=[^.!?]{0,30}(?:broke|"
    r"fail|"
    r"stop|"
    r"drip|down)))\b"
)
_OWN = Wording(
    r"\b(?:sorry|apologi[sz]e|apologies|the (?:issue|problem|delay|fault|outage|matter)|your (?:complaint|report|case|"
    r"ticket|claim)|investigat\w+|look(?:ing)? into|passed (?:it|this|your)|aware of|as soon as|inconvenience|no date "
    r"yet|we are checking|being (?:checked|looked|processed))\b"
)

_GLAD = Wording(
    r"\b(?:glad|good|happy|great|pleased|delighted|lovely)(?: to (?:hear|read|know|see))? (?:that|it|you|your|the)\b"
    r"(?: \w+){0,5} (?:works?|working|arrived|fixed|sorted|solved|helped|back|well|better|flows?|fits?|runs?|"
    r"enjoyed?|like|"
    r"likes|love|happy|resolved|again)\b"
)
_WELL = Wording(
    r"\b(?:glad|happy|pleased|delighted|lovely|great) (?:that|to (?:hear|read|see|know))\b|\bnow (?:that )?(?:it|the|"
    r"your|"
    r"everything|all|you)(?: \w+){0,4} (?:is|are|has|have|'s|works?|runs?|arrived|back|solved|sorted|fixed)\b|"
    r"\b(?:hope|trust) (?:that )?you(?:'ve| have|'re| are)? (?:\w+ )?enjoy\w*|\bthank(?:s| you) for (?:staying|"
    r"visiting|"
    r"coming|shopping|joining|travelling|dining|attending)\b|\b(?:is|are|has been) (?:now )?(?:solved|sorted|"
    r"settled|resolved|closed)\b"
)
_US_OR_YOU = Wording(r"\b(?:you|your|yours|yourself|us|we|our|ours|me|my)\b")
_SHORT = 60  # words: whoever answers a customer is brief
_STATES = re.compile(r"[.!]|\w\s*$")  # not questions only
_TROUBLED = 0.3


def settled(text: Folded) -> bool:
    """Whether the customer says that the matter is solved, or only gives thanks."""
    return "?" not in text.plain and _SETTLED.search(text) is not None and _NOT_SETTLED.search(text) is None


@once
def is_open(reading: Reading) -> bool:
    """Whether trouble stands open: as the customer tells it, else as the reply itself does."""
    look = seen(reading)
    customer = look.customer
    if _GLAD.search(look.body):
        return False
    if not customer.known:
        return bool(_OWN.search(look.body))
    told = max(customer.complaint, customer.upset) >= _TROUBLED or _STATES.search(reading.letter.customer[:5_000])
    return bool(told) and not settled(look.theirs)


def may_be_open(reading: Reading) -> bool:
    """The same, of an answer to words that are not known too: open as long as it does not say that all is well.

    Who begins a conversation gives it a subject; without one, or with “Re:”, the letter answers somebody.
    """
    look = seen(reading)
    if look.customer.known or is_open(reading):
        return is_open(reading)
    short = len(reading.body.words) <= _SHORT and _US_OR_YOU.search(look.body) is not None
    return short and not look.subject.plain.strip() and _WELL.search(look.body) is None
