"""Praise: the letter acknowledges what the customer is going through.

## Why it is good
Somebody who feels heard can listen. One sentence that shows you saw the trouble and take it seriously changes how the
rest is read.

## Flagged
> I understand how frustrating this must be.
> Thank you for letting us know about the leak.
> You are right to raise this.

## Left alone
> Order a second key in your profile, under Devices.
> The old chair was a sorry sight.
"""

from __future__ import annotations

from guardian.checks.acknowledgement import ACKNOWLEDGES
from guardian.checks.check import Check
from guardian.checks.match import phrases, weighed

CHECK = Check(
    id="care.acknowledges",
    find=phrases(ACKNOWLEDGES, subject=False),
    message="“{words}” shows that you saw what this means to them.",
    advice="",
    signal=True,
    score=weighed(ACKNOWLEDGES),
    about=__doc__,
)
