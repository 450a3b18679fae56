"""Praise: the next person is introduced and prepared.

## Why it is good
Being passed on feels like starting again, unless the next person has a name and already knows the story. A word on
what they are good at, and a question on how it went so far, makes many hands feel like one.

## Flagged
> I've asked Nadia from our repair desk to look at it; she has your photos.
> Let me introduce Tom, who knows this oven better than anybody.
> My colleague Ines takes over on Monday.

## Left alone
> Please contact the repair desk.
> My colleague and I wish you a good trip.
"""

from __future__ import annotations

from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.handover import PASSES, WARM
from guardian.checks.insight import seen
from guardian.checks.learned import mixed
from guardian.checks.learned import score as learned
from guardian.checks.match import FIRES, hits, weighed
from guardian.checks.scan import Scan

# “My colleague Ines”, “Tom from Billing”: somebody with a name, who does something.
_NAMED = Scan(
    r"\b(?:[Mm]y|[Oo]ur) (?:\w+ ){0,3}(?:colleague|specialist|expert|adviser|advisor|manager|engineer|nurse|"
    r"technician|"
    r"consultant|lead|partner|successor|supervisor|coordinator|tutor),? [A-Z]\w+(?: [A-Z]\w+)?,?(?: "
    r"from [\w ]{2,30}?| at [\w ]{2,30}?| in [\w ]{2,30}?)?,? "
    r"(?:who |now |also )?(?:will|has|takes|took|is|can|looks|knows|calls|rings|writes|comes|does|"
    r"handles|works|built|helped)\b|"
    r"\b[A-Z]\w+(?: [A-Z]\w+)?, (?:who|whom) [^,.!?\n]{2,60}, (?:will|calls|rings|writes|comes|has|takes|knows|"
    r"is|"
    r"can|would)\b|"
    r"\bin [A-Z]\w+(?: [A-Z]\w+)?['\u2019]s hands\b|\b[Dd]id (?:my|our|the) (?:colleagues?|team|nurse|"
    r"technician|"
    r"desk)\b[^.!?\n]"
    r"{0,40}\b(?:help|sort|solve|manage|answer)\b|\b(?:I|[Ww]e)(?:['\u2019]ve| have)? (?:already |just |also "
    r")?(?:shown|showed|"
    r"given|gave|told|sent|passed|handed|briefed|asked|walked|taken|brought) (?:your |it |this |you |"
    r"everything |"
    r"all |the )"
    r"{0,2}[\w -]{0,30}?(?:to |through )?(?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?[A-Z][a-z]+\b(?! (?:Team|Department|"
    r"Office|Desk))|"
    r"\b(?:hand|pass|pass on|introduce) you (?:over |on )?to (?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?[A-Z][a-z]+\b|"
    r"\b[A-Z]\w+(?: [A-Z]\w+)?,? (?:[\w' -]{2,40}, )?(?:and|but|because|so|as) (?:he|she)(?:'ll| will| already|"
    r" now| also)? "
    r"(?:knows|has (?:your|his|her|the|all)|call|ring|send|write|is expecting|expects|continues|decides)\b|"
    r"\b[A-Z]\w+ (?:has|have) been (?:told|briefed|informed|filled in|given)\b|\b[Dd]id [A-Z][a-z]+ (?:reach|"
    r"call|ring|help|"
    r"answer|manage|write|get)\b|\b(?:[Bb]ring in|[Hh]anding (?:your \w+|this|it|you) (?:over )?to|met by|"
    r"looked after by) "
    r"(?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?[A-Z][a-z]+\b|\b[Ff]illed [A-Z][a-z]+ in\b|\bhands with [A-Z][a-z]+\b|"
    r"\b(?!Someone|Somebody|Anyone|Everyone|One|People|Nobody)[A-Z]\w+(?: [A-Z]\w+)?,? (?:(?:from|in|of|at) "
    r"(?:our |the |my )?[\w ]{2,30}?|(?:my|our) [\w ]{2,30}?),? "
    r"(?:will|has your|takes|took|is looking|looks after|knows|calls|rings|writes to|comes|expects|is "
    r"expecting|picks)\b"
)


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """Words that prepare the next person or introduce them."""
    del options
    look = seen(reading)
    out = [
        Match(span=look.body.back(m.start(), m.end()), score=c.weight)
        for c, m in hits(WARM, look, look.body)
        if c.weight >= FIRES
    ]
    for m in _NAMED.finditer(look.body.content):
        a, b = look.body.forth(m.start()), look.body.forth(m.end())
        if not look.quiet_at(a, b):
            out.append(Match(span=look.body.back(a, b), score=0.8))
    return out


def score(reading: Reading, options: NoOptions) -> float:
    """How surely the reader is passed on, with or without warmth."""
    open_ = (1.0 - weighed(WARM)(reading, options)) * (1.0 - weighed(PASSES)(reading, options))
    if any(m.score >= 0.8 for m in find(reading, options)):
        open_ *= 0.3
    return mixed(round(1.0 - open_, 4), learned("answer.handoff", reading))


CHECK = Check(
    id="answer.handoff",
    find=find,
    message="“{words}” lets them feel that they are expected.",
    advice="",
    signal=True,
    score=score,
    about=__doc__,
)
