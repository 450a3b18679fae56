"""Praise: a commitment, an offer or a concrete step.

## Why it is good
Compassion is acting on the problem. “I have booked the engineer for Monday” comforts more than any adjective.

## Flagged
> I have sent you a new one today.
> I'll call you tomorrow at ten.
> Would you like me to book it for you?

## Left alone
> The limit is there for all plans.
> We will not be able to do that.
"""

from __future__ import annotations

from guardian.checks.check import Check
from guardian.checks.match import I_WE, Cues, cue, phrases, weighed

_DO = (
    r"(?:send|call|ring|write|refund|replace|book|check|look|fix|ask|move|add|put|get|find|make|keep|let|"
    r"reach|contact|follow|arrange|"
    r"ship|transfer|update|cancel|credit|extend|restore|reserve|give|sort|open|take|bring|pay|deliver|"
    r"forward|provide|set|work|help|do|"
    r"talk|meet|have|try|start|review|prepare|investigate|raise|confirm|tell|show|come|load|lift|swap|"
    r"measure|sit|walk|return|e-?mail)"
)
_DONE = (
    r"(?:sent|called|written|refunded|replaced|booked|checked|fixed|asked|moved|added|put|arranged|shipped|"
    r"transferred|updated|cancelled|"
    r"canceled|credited|extended|restored|reserved|given|sorted|opened|returned|forwarded|set|started|"
    r"raised|told|lifted|swapped|attached|"
    r"corrected|recalculated|switched|escalated|waived|reset|removed|changed|tested|spoken)"
)

CUES = Cues(
    cue(
        rf"(?:i'll|we'll|i will|we will|i shall|we shall|i'm going to|i am going to|we're going to|let me|"
        rf"i'd be (?:glad|happy) to|i would be (?:glad|happy) to|we'd be (?:glad|happy) to|(?:happy|glad) "
        rf"to) (?:also |now |then |personally |gladly |try to |be able to )?{_DO}",
        0.8,
    ),
    cue(rf"(?:i've|we've|i have|we have|i|we) (?:already |now |just |also )?{_DONE}", 0.75),
    cue(
        rf"{I_WE} (?:can|could) (?:also |then |now |gladly |easily )?{_DO}(?=[^?]{{0,80}})",
        0.65,
        unless=r"\b(?:nothing|if you could|that's all)\b",
    ),
    cue(
        r"(?:would you like|do you want|if you like|if you'd like|if you want|shall i|shall we|should i|"
        r"may i|can i|could we|how about|what about|why don't we|feel free to|let's|let us)",
        0.65,
    ),
    cue(
        r"(?:please|could you|can you|would you|you can|you could|just|then) (?:please )?(?:send|reply|"
        r"call|click|open|let (?:me|us) know|try|go to|press|bring|tell|check|choose|use|answer|write|dm|"
        r"follow|visit|provide|confirm|review)",
        0.45,
    ),
    cue(
        r"(?:refund|replacement|voucher|free of charge|no charge|on us|at no cost|discount|appointment|on "
        r"(?:its|the) way)",
        0.3,
    ),
    cue(
        r"(?:meeting|schedule|deadline|attached|asap|need|proposal|draft|forward|set up|by (?:monday|"
        r"tuesday|wednesday|thursday|friday|tomorrow|noon))",
        0.2,
    ),
)

CHECK = Check(
    id="answer.offers",
    find=phrases(CUES, subject=False),
    message="“{words}” gives them something to hold on to.",
    advice="",
    signal=True,
    score=weighed(CUES),
    about=__doc__,
)
