"""A promise about what is not in one's own hand: “guaranteed”, “100 %”, “never again”.

## Why reconsider
Nobody holds the weather, the carrier or the next fault in their hand. A promise that breaks costs more trust than it
won. Say what you know, what you do about it, and what happens if it fails.

## Flagged
> I guarantee you that it will arrive before the party.
> I promise you that this will never happen again.
> You can be 100 % sure that the committee says yes.

## Better
> It should arrive on the 12th; if it has not come by the 13th, I send a second one by express.
> The part that failed is replaced. Should it fail again, you may leave without notice.

## Left alone
> I cannot guarantee that it will arrive before the party.
> The lamp has a two-year guarantee.
> I'll definitely call you tomorrow at ten.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.alone import alone
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.boundless import BOUNDLESS
from guardian.checks.cues.certain_ends import CERTAIN_ENDS
from guardian.checks.cues.certainty import CERTAIN
from guardian.checks.cues.denials import TECHNICAL
from guardian.checks.cues.foresight import ADDED, KNOWN_AHEAD
from guardian.checks.cues.outcomes import OUTCOMES
from guardian.checks.cues.pledges import PLEDGES
from guardian.checks.cues.prophecy import FORETOLD
from guardian.checks.fold import Folded
from guardian.checks.helpful import cold
from guardian.checks.hinting import hinting
from guardian.checks.insight import seen
from guardian.checks.layers import layered
from guardian.checks.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more phrases that promise too much, in plain text"})


_promises = layered(CERTAIN, ADDED, KNOWN_AHEAD)
_pledges = layered(PLEDGES, BOUNDLESS, FORETOLD)
_ATTITUDE = re.compile(
    r"\b(?:priority|assisted|notified|contacted|informed|looked after|committ?(?:ed|ment|ing)|seriously|expect|"
    r"in writing|from (?:me|us)|think|value|care about|do (?:my|our) best)\b"
)
_TO_THEM = re.compile(r"\b(?:you|your|yours)\b")
_SURE = 0.65
# Where the customer is unknown: talk among friends or engineers, said of the speaker or of a machine.
_ASIDE = re.compile(
    rf"\b{TECHNICAL}\b|\b(?:i(?:'m|'ve|'d)?|me|my|mine|everyone|people|patch\w*|commit\w*|was|were|did|had|cheaper|"
    r"tested|maker|now)\b"
)


def find(reading: Reading, options: Options) -> list[Match]:
    """Promises about outcomes, said to this reader, not asked and not only about the author's attitude."""
    look = seen(reading)
    known = look.customer.known
    out = []
    for m in _promises(reading, options):
        start, end = look.body.forth(m.span.start), look.body.forth(m.span.end)
        a, b = look.body.sentence(start, end)
        sentence = look.body.plain[a:b]
        if (
            look.body.plain[b : b + 1] != "?"
            and not _ATTITUDE.search(sentence)
            and (known or _TO_THEM.search(sentence) or (m.score >= _SURE and not _ASIDE.search(sentence)))
        ):
            out.append(m)
    out += [
        m
        for m in _pledges(reading, NoOptions())
        if not _asked(look.body, m) and not any(m.span.start < o.span.end and o.span.start < m.span.end for o in out)
    ]
    if cold(reading) < _HELPS:
        out = [m for m in out if m.score >= _PLAIN]
    return out or _certain_ends(reading, NoOptions()) or _outcomes(reading, NoOptions())


def _much(reading: Reading) -> float:
    """How much it counts that an end is told as certain: not at all beside help, or where nobody asks how it ends."""
    much = alone(reading)
    look = seen(reading)
    if not _WONDERED.search(look.theirs) or _DOUBTED.search(look.body):
        return 0.0
    return max(_DOUBLED * much if much >= _ALONE else 0.0, _FORESEEN if _HOW_IT_ENDS.search(look.theirs) else 0.0)


_HELPS, _PLAIN = -4.2, 0.8  # beside much help only plain promises are heard
_ALONE, _DOUBLED = 0.5, 1.5
_certain_ends = hinting(CERTAIN_ENDS, much=_much, unless=())


def _in_doubt(reading: Reading) -> float:
    """How much it counts that an end is told at all: where somebody fears or hopes for it, and no doubt is left."""
    look = seen(reading)
    return 1.0 if _FEARED.search(look.theirs) and not _DOUBTED.search(look.body) else 0.0


_outcomes = hinting(OUTCOMES, much=_in_doubt, unless=())
# They cannot know how it ends, and say so.
_FEARED = Wording(
    r"\b(?:do you think|(?:a|any|the|my|our) chances?|realistic|make sense|worth (?:it|trying|a try)|can you (?:\w+ "
    r")?(?:sell|fix|save|cure|mend|win|get|make|"
    r"rescue|find)|worried|worry|scared|afraid|nervous|anxious|survive|"
    r"really|"
    r"risky?|"
    r"(?:is|be|are) (?:it|my \w+|she|he|they|we|that|this)? ?(?:\w+ )?(?:safe|enough)|dare|(?:does|will|would|do|can|"
    r"could|should|might) (?:it|that|this|he|she|they|(?:the|your|my|our) (?:[\w-]+ ){0,3}[\w-]+)(?: really)? "
    r"(?:refuse|"
    r"reject|cancel|fail|break|come back|say no|go wrong|leak|work|help|last|hold|"
    r"survive|cover|pass|heal|stay|recover|get (?:better|through|over|well)|grow back|come (?:out|off|through)|go "
    r"away|be (?:ok|okay|fine|safe|all right|alright|"
    r"enough)))\b"
)
# A letter with a doubt or a way out in it leaves the end open.
_DOUBTED = Wording(
    r"\b(?:may(?! crack)|might|usually|mostly|probably|perhaps|unless|however|likely|depends|depending|sometimes|"
    r"rarely|seldom|except|warranty|another matter|(?:can't|cannot|can not|could not|couldn't|no \w+ (?:can|could)|"
    r"nobody (?:can|could)) (?:say|promise|tell|know|vouch|guarantee|rule)|should (?:it|you|he|she|they|that|hold|"
    r"last|be (?:enough|fine))|if (?:it|he|she|they|that) (?:does|do|is|are|comes?|fails?|breaks?|should)|on average|"
    r"as a rule|in most|most (?:of|\w+s)|some(?: of)? (?:\w+s)|not (?:always|every|all)|in writing|(?<!not in "
    r")(?:five|ten|"
    r"two|three) years)\b"
)
_FORESEEN = 0.8  # how much it counts in any letter to those who ask how it ends
_HOW_IT_ENDS = Wording(
    r"\b(?:will (?:it|he|she|this|that|my|the|i|we|they|our)|do you think|(?:a|any|the|my|our) chances?|is (?:it|he|"
    r"she|this|"
    r"my \w+|the \w+) (?:\w+ )?(?:safe|secure|tight|enough|risky)|(?:be|am i|are we) sure|can (?:you|it|they|he|she)|"
    r"afraid|scared|nervous|worried|risky?|"
    r"guarantee)\b"
)
_WONDERED = Wording(
    r"\?|\b(?:wonder\w*|worr\w+|afraid|scared|nervous|anxious|hope|hoping|unsure|not sure|risk\w*|safe|chances?|if it|"
    r"again|sure|rely|certain|doubt)\b"
)


def _asked(body: Folded, m: Match) -> bool:
    """Whether the promise stands in a question."""
    _, b = body.sentence(body.forth(m.span.start), body.forth(m.span.end))
    return body.plain[b : b + 1] == "?"


CHECK = Check(
    id="answer.overpromise",
    find=find,
    message="“{words}” promises what is not in our hands; it hurts twice when it breaks.",
    label="promises too much",
    advice="Say what you know, what you do about it, and what happens if it fails.",
    options=Options,
    about=__doc__,
)
