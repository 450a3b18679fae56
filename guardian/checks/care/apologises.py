"""Praise: a plain apology.

## Why it is good
“I'm sorry” costs nothing and is what most people wait for. It works best once, early, and for something named.

## Flagged
> I'm sorry that the parcel came late.
> Please accept our apologies.
> I apologise for the mix-up.

## Left alone
> Better safe than sorry.
> The garden is in a sorry state after the storm.
> Your apology was not needed at all.
"""

from __future__ import annotations

from guardian.checks.check import Check
from guardian.checks.match import I_WE, Cues, cue, phrases, weighed

CUES = Cues(
    cue(
        r"(?:i'm|i am|we're|we are|i was|we were|am|are) (?:\w+ ){0,2}sorry(?! sight| state| to (?:disappoint|bother))",
        0.95,
    ),
    cue(
        rf"{I_WE} (?:do |really |would like to |want to |must |can only |wish to |sincerely |deeply |humbly |fully ){{0,3}}(?:apologi[sz]e|beg your pardon)(?: to you)?",
        0.95,
    ),
    cue(
        r"(?:my|our|please accept (?:my|our)|with|sincere|sincerest|deepest|humble|many|heartfelt) (?:\w+ )?apolog(?:y|ies)|apologies (?:for|about|that|if|again|once)|an apology (?:for|from)|apologising for|apologizing for|apologies(?=[.,!])",
        0.95,
    ),
    cue(
        r"(?:so|very|really|truly|awfully|terribly|genuinely|again|oh)? ?sorry (?:to hear|to learn|about|for|that|you|we|this|your|if|i|it|the|to see|there|but)",
        0.9,
    ),
    cue(r"(?<!than )(?<!a )(?<!be )(?<!feel )sorry(?=[,.!])", 0.8),
    cue(r"(?:i|we) (?:\w+ )?regret(?: to| that| any| the| this)?|(?:my|our) (?:bad|mistake|fault)", 0.6),
    cue(r"(?:forgive (?:me|us)|pardon (?:me|us|the))", 0.6),
    cue(r"(?:sorry|apolog\w+|oops)", 0.3),
)

CHECK = Check(
    id="care.apologises",
    find=phrases(CUES, subject=False),
    message="“{words}” says sorry.",
    advice="",
    signal=True,
    score=weighed(CUES),
    about=__doc__,
)
