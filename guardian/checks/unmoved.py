"""Pure: whether a reply leaves the customer where they were: nothing done, nothing offered, cold in all its small
signs."""

from __future__ import annotations

from guardian.checks.alone import alone, in_trouble
from guardian.checks.check import Match, Reading
from guardian.checks.generalities import general
from guardian.checks.helpful import cold
from guardian.checks.insight import seen
from guardian.checks.match import trimmed
from guardian.checks.sentences import telling
from guardian.checks.wording import Wording

_COLD = -0.6  # log-odds that a reply with such signs is one that helps nobody
_COLDER = 0.8  # and one that does so where nobody told of trouble
_COOL, _COOLER = -1.2, -0.4  # and one that tells how such things are
_THEIRS = "Stay with their case: “In your case I will …”, instead of “{words}”."
_LIKELY = 0.5  # that it is a fault
_LEAST = 10  # words: fewer show nothing either way
_MOST = 160
# Words by which a letter takes the matter or the person in hand. Without any of them it is cold.
_CARE = Wording(
    r"\b(?:sorry|apolog\w+|forgive|condolence\w*|sympath\w+|understand(?:able|ably)?|"
    r"(?:i|we) (?:can |do )?(?:see (?:that|why|how)|know (?:how|that)|agree|realise|realize|appreciate)|"
    r"you(?:'re| are| were) right|(?:our|my) (?:fault|mistake|error|doing|muddle|oversight)|"
    r"thanks? (?:you )?(?:so much |very much )?for (?:telling|letting|reporting|flagging|the|your|writing|bearing)|"
    r"glad|happy to|gladly|with pleasure|hope (?:this|that) helps|let me know|good luck|congratulations|"
    r"(?:i|we)(?:'ve| have|'ll| will|'d be| can| could)|shall i|shall we|may i|could you|would you like|let's|"
    r"refunded|credited|replaced|restored|waived|free of charge|at no cost|on the house|on its way|on us)\b"
)

_FELT = Wording(r"\b(?:so (?:happy|sorry|sad|lucky)|sad to|feel|felt|hope|love|hugs?|wish|lucky|proud)\b")


def _waits(reading: Reading) -> bool:
    """Whether trouble is told of and the reply is cool, or no question is asked and it is colder."""
    much = cold(reading)
    return (
        alone(reading) > 0.0
        and much >= _COOL
        and (in_trouble(reading) or (much >= _COOLER and not seen(reading).customer.asked))
    )


def unmoved(reading: Reading) -> list[Match]:
    """What it says, where a customer in trouble is given no step, no offer and no warmth: the first thing, or how such
    things are in general.
    """
    look = seen(reading)
    if not look.customer.known or look.customer.settled or not _waits(reading):
        return []
    if _CARE.search(look.body) or _FELT.search(look.body):
        return []
    own = telling(reading)
    such = next((s.span for s in own if general(s.plain)), None)
    if such is not None:
        return [Match(span=such.first(_MOST), advice=_THEIRS, score=0.5, hint=_LIKELY, whole=True)]
    least = _COLD if in_trouble(reading) else _COLDER
    if cold(reading) < least:
        return []
    if sum(s.plain.count(" ") + 1 for s in own) < _LEAST:
        return []
    first = own[0].span
    matter = trimmed(" ".join((look.customer.problem or "").split()), 80)
    about = f"about “{matter}”" if matter else "about it"
    return [
        Match(
            span=first.first(_MOST),
            message="From “{words}” on, the letter leaves them alone with it.",
            advice=f"Say what you can do {about}, or who can, and when: “I see that …; I will …”",
            score=0.5,
            hint=_LIKELY,
            whole=True,
        )
    ]
