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
from guardian.checks.cues.handover import PASSES, WARM
from guardian.checks.insight import seen
from guardian.checks.introductions import introductions
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

_TITLE = r"(?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? |Sister |Nurse |Prof\.? )?"
_NAME = (
    rf"{_TITLE}(?!(?:The|Our|Your|My|His|Her|Their|This|That|We|You|They|Us|It|Monday|Tuesday|Wednesday|Thursday|"
    r"Friday|"
    r"Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|"
    r"Please)\b)[A-Z][a-z]+\b"
)
# Somebody is introduced by name, comes to the reader, or is given what has been said.
_INTRODUCED = Scan(
    rf"\b(?:hear|call|visit|answer|reply|mail|word) (?:next |soon |back |then )?from {_NAME}|\b[Mm]eet {_NAME}, (?:who|"
    r"our|my|the)\b|"
    r"\b[Yy]our (?:new |own |personal |next )?(?:contact|adviser|advisor|case manager|caseworker|nurse|doctor|teacher|"
    r"agent|guide|"
    rf"consultant|midwife|tutor|manager)(?: from \w+| there| here)? (?:is|will be) (?:now )?{_NAME}|\b{_NAME} (?:is|"
    r"will be) your "
    r"(?:new )?(?:contact|adviser|advisor|case manager|caseworker)\b|\b(?:pass|passing|put|putting|hand|handing|"
    r"transfer|transferring|"
    rf"connect|connecting) you (?:over |on |through |across )?(?:to|with) {_NAME}|\b(?:forwarding|passing|handing|"
    r"sending|giving|forwarded|"
    rf"passed|handed|transferred|sent|moved|given) (?:on )?(?:your|the|this|it|all|everything)(?: [\w' -]{{1,40}})? "
    r"(?:over |on |up )?to "
    rf"(?:[\w' -]{{1,30}}, )?{_NAME}|\b(?:[Oo]ver to|in touch with|ask for|in the hands of) {_NAME}|\b(?:file|case|"
    r"letter|papers|note|notes|"
    rf"photos|claim|request|order|matter) (?:goes|go|is now|is|are now|are|went|lies) (?:on )?(?:to|with) {_NAME}|"
    rf"\b{_NAME}(?: (?:in|from|at|of) "
    rf"(?:the |our |my )?[\w ]{{2,24}}?)?,? (?:(?:my|our|the|who) [\w' -]{{2,40}}?, )?(?:and )?(?:(?:he|she|they) "
    r")?(?:has agreed|owns this|owns it|is on it|"
    r"is dealing with|is looking after|is better placed|has read|is taking over|is briefed|is fully|has my (?:note|"
    r"notes|summary)|took over|will "
    r"work|will look after|will guide|will answer|will continue|stands in)\b|\b(?:passed|handed|sent|gave|forwarded|"
    r"given) (?:your|the|all|it|you|them)"
    rf"(?: [\w' -]{{1,40}})? to [\w' -]{{2,40}} (?:along with|together with|with|including) (?:a |my |the |all |your "
    r")?(?:note|summary|notes|papers|"
    r"details|background|history|photos|dates|log|logs|list)\b|\b(?:told|showed|wrote|explained|noted|gave|passed|"
    r"briefed|checked)\b[^.!?\n]"
    rf"{{3,70}} so that (?:he|she|they)(?:'s|'re| is| are| has| have| knows?) (?:ready|prepared|all|everything|what|"
    r"the|your|it)\b|\b(?:checked with|"
    rf"made sure with) (?:our|the|my) [\w' -]{{3,30}} that (?:he|she|they) (?:has|have|had|know|knew)\b|\b(?:i|I) stay "
    rf"on the line until {_NAME}"
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
    content = look.body.content
    for m in (*_NAMED.finditer(content), *_INTRODUCED.finditer(content)):
        a, b = look.body.forth(m.start()), look.body.forth(m.end())
        if not look.quiet_at(a, b):
            out.append(Match(span=look.body.back(a, b), score=0.8))
    return out or [Match(span=span, score=0.6) for span in introductions(reading)]


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
