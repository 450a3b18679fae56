"""Sending the reader to somebody else, with no name, no word ahead and no background passed on.

## Why reconsider
“Contact billing” means: queue again, tell it all again, to somebody who knows nothing of it. Asking the colleague
yourself, or telling them beforehand, takes a minute and saves the reader an afternoon.

## Flagged
> For the lease you need to contact the property management.
> That is not my department. Please call the bank.
> You'd have to take it up with the manufacturer.

## Better
> I can't see leases here, so I asked Jonas in the property management; he has your letter and rings you today.

## Left alone
> I have told the bank that you will call; ask for Ms Perez, she has your file.
> Please contact me if it comes back.
> If it happens at night, call the emergency line.
"""

from __future__ import annotations

import re

from guardian.checks.alone import alone, heard
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.directions import DIRECTED
from guardian.checks.cues.handover import AWAY, SIGNPOST, WARM
from guardian.checks.cues.referral import POINTERS, REFERRED
from guardian.checks.cues.sending_on import SENT_ON
from guardian.checks.cues.signposts import SIGNPOSTS
from guardian.checks.helpful import answerable, cold
from guardian.checks.hinting import hinting
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, flagged_end, hits
from guardian.checks.onward import acts
from guardian.checks.sentences import telling
from guardian.checks.times import time_given
from guardian.checks.wishes import fact_asked
from guardian.checks.wording import Wording

# An advice for a case that may come, or for something beside the matter.
_IF = re.compile(
    r"\b(?:if(?! (?:it(?:'s| is)|this is|that is) about| (?:it|this|that) concerns)|should|unless|in case|in an "
    r"emergency|whenever|once|when|or|also|either|as well|too|"
    r"before you|after that|next time|i'd|i would|"
    r"could you|can you|would you|would you mind|may want)\b"
)
_WARM_ENOUGH = 0.5
_ASK_FOR = re.compile(
    r"\b[Aa]sk for [A-Z]|\b[A-Z]\w+ (?:there|in [A-Z]\w+|from [A-Z]\w+) |\b(?:Mr|Mrs|Ms|Dr|Sister)\b\.? [A-Z]"
)


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """Words that send away, in a letter that prepares nobody."""
    if cold(reading) < _HELPS:
        return []
    deeds = answerable(reading) and alone(reading) <= 0.0 and any(_OWN_DEED.search(s.plain) for s in telling(reading))
    return ([] if deeds else _sent_away(reading) or _elsewhere(reading)) or (
        _signposts(reading, options) if alone(reading) >= _ALONE else []
    )


# The matter is said to be another's …
_NOT_OURS = Wording(
    r"\b(?:(?:i|we) (?:only|merely|just|simply|solely) (?!want|wish|ask|sent|saw|heard|got|know|need|have)\w+|(?:i|we) "
    r"(?:don't|do not) [a-z]+, (?:i|we) [a-z]+|(?:not|isn't|aren't) (?:us|ours|mine|with us|my|our (?:job|area|field|"
    r"desk|"
    r"department|trade|line))|(?:is|are|gets?) (?:\w+ )?(?:done|handled|dealt with|decided|issued|managed|settled|"
    r"kept|made|"
    r"run|looked after|processed|arranged|organi[sz]ed|taken care of) (?:by|in|at|from|through|over) (?!us\b|me\b|"
    r"hand\b|"
    r"phone\b|mistake\b|you\b|my\b|our\b)|another (?:house|department|desk|office|team|floor|branch|building|company|"
    r"firm|"
    r"matter|story)|used to be \w+'s|no idea|no longer (?:us|ours|mine)|we(?:'re| are) closed|(?:is|are) (?:something|"
    r"a "
    r"(?:matter|question|case|thing)) (?:for (?!us\b|me\b)|(?:that )?(?:the|your) \w+ \w+s\b))"
)
# … and somebody or something else is named, which they may try.
_NAMED = Wording(
    r"\b(?:there(?:'s| is| are) (?:an?|firms?|people|offices?|companies|specialists?|others?|places?|some\w*) |"
    r"(?:might|may|"
    r"should|would) (?:know|help|be able)|(?:has|have|runs?|offers?) (?:an? |their own )?(?:\w+ )?(?:form|hotline|"
    r"number|"
    r"page|counter|desk|line|website|site|app|address|office)|the number|you(?:'d| would| can| could)? (?:dial|ring|"
    r"call|go|"
    r"take|ask|write|turn|apply)|\d{3,}|\d\d \d\d)"
)
_LITTLE = 40  # words


def _elsewhere(reading: Reading) -> list[Match]:
    """The sentences that name who else there is, in a short letter that disowns the matter and does nothing."""
    look = seen(reading)
    own = telling(reading)
    if not look.customer.known or not answerable(reading) or sum(s.plain.count(" ") + 1 for s in own) > _LITTLE:
        return []
    if not any(_NOT_OURS.search(s.plain) for s in own) or any(s.plain.endswith("?") for s in own):
        return []
    if any(acts(s.plain) or _HERE.search(s.plain) for s in own) or hits(WARM, look, look.body):
        return []
    return [Match(span=s.span, score=0.6) for s in own if _NAMED.search(s.plain)]


def _much(reading: Reading) -> float:
    """How much signposts count: not at all beside help or a deed, or to those who ask for the way."""
    look = seen(reading)
    if alone(reading) < _ALONE or (_ASKED_WHERE.search(look.theirs) and look.customer.complaint < _COMPLAINS):
        return 0.0
    own = telling(reading)
    if fact_asked(reading) or any(_HERE.search(s.plain) for s in own):
        return 0.0
    return 0.0 if any(_OWN_DEED.search(s.plain) or s.plain.endswith("?") for s in own) else heard(reading)


_HELPS = -5.8
_ALONE = 0.9
_COMPLAINS = 0.15
_HERE = Wording(
    r"\b(?:today|tonight|tomorrow|attached|enclosed|is below|with (?:me|you)|(?:goes?|go) (?:out|back|to you)|instead|"
    r"on (?:its|the|their) way|but i|should have|if (?:nothing|you|not))\b"
)
_OWN_DEED = re.compile(
    r"\bi(?:'ve|'ll| have| will)? (?!can't|cannot|can not|don't|do not|didn't|did not|only|just|merely|would|suggest|"
    r"advise|recommend|am|was|suppose|think|guess|believe|hope|see\b|understand|know|fear|have (?:no|not)|"
    r"(?:transferred|passed|forwarded|redirected|referred)\b|had|work|"
    r"see|must|could|should|say|mean|regret|trust|gather|assume|have to)\w+"
)
_signposts = hinting(SIGNPOSTS, much=_much, unless=("done",))
# To those who ask for a place or a person, a direction is the answer.
_ASKED_WHERE = Wording(
    r"\b(?:where (?:do|can|could|should|is|are|would|to|must|may)|who (?:do|can|should|must|would|to|is (?:the|your)|"
    r"handles|teaches|runs|repairs|sells)|whom|which (?:desk|office|counter|department|number|address|doctor|"
    r"shop)|contact details|phone number|nearby|how do (?:i|we) get|know (?:where|who|of (?:a|any)|any)|recommend)\b"
)


def _sent_away(reading: Reading) -> list[Match]:
    look = seen(reading)
    away = [
        (c, m)
        for cues in ((AWAY, REFERRED) if look.customer.known else (AWAY,))
        for c, m in hits(cues, look, look.body)
        if c.weight >= FIRES
    ]
    if not away and fact_asked(reading):
        return []
    if not away:
        return _short(reading) or (_curt(reading) if look.customer.known else [])
    if not away or any(c.weight >= _WARM_ENOUGH for c, _ in hits(WARM, look, look.body)):
        return []
    sent = [
        (c, m)
        for c, m in away
        if c.weight >= 0.6 and not _conditional(look.body.plain, look.body.sentence(m.start(), m.end()), m)
    ]
    strong = any(c.weight >= 0.8 for c, _ in sent)
    if not sent:
        return _short(reading)
    # One gentle pointer with a link or a name is a signpost; “you must” is not, and a second remark makes it one.
    if not strong and len(away) < 2 and SIGNPOST.search(look.body.plain):
        return []
    if (
        _ASK_FOR.search(look.body.content, look.greeting.end, look.signoff.start or len(look.body.content))
        and not strong
    ):
        return []
    return [Match(span=look.body.back(m.start(), flagged_end(m)), score=c.weight) for c, m in away]


_SHORT = 45  # words in which there is nothing but being sent on


def _short(reading: Reading) -> list[Match]:
    """The words that send on, in a letter that is little else and takes nothing over."""
    look = seen(reading)
    own = telling(reading)
    if sum(s.plain.count(" ") + 1 for s in own) > _SHORT or any(_DEEDS.search(s.plain) for s in own):
        return []
    found = [
        (c, m)
        for cues in (SENT_ON, REFERRED, DIRECTED)
        for c, m in hits(cues, look, look.body)
        if c.weight >= _TELLING and not _IN_CASE.search(look.body.plain, look.body.sentence(*m.span())[0], m.start())
    ]
    if not found or any(c.weight >= _WARM_ENOUGH for c, _ in hits(WARM, look, look.body)):
        return []
    if SIGNPOST.search(look.body.plain) or time_given(look.body.plain):
        return []
    return [Match(span=look.body.back(m.start(), flagged_end(m)), score=c.weight) for c, m in found]


_TELLING = 0.65
_IN_CASE = re.compile(
    r"\b(?:should (?:you(?! (?:still )?(?:want|wish))|it|the|this|that|there|they|your)|unless|in case|in an emergency|"
    r"whenever|also|either|as well|too|before you|after that|next "
    r"time|if you (?:smell|see|feel|"
    r"lose|get|notice|need|are ill|hear)|if (?:it|this|that|the (?:problem|fault|issue))(?!'s about| is about| "
    r"concerns| is for))\b"
)
_CURT = 22  # words that are too few to prepare anybody
_DEEDS = re.compile(
    r"\b(?:i(?! (?:suggest|advise|recommend|would|can't|cannot|don't|do not)\b)|i've|i'll|we'll|we've|we have(?! "
    r"(?:handed|passed|forwarded|transferred|referred|redirected)\b)|"
    r"let me|my"
    r"(?! (?:colleagues|job|department|desk|area|field)\b))(?!'m (?:just|only|afraid|sorry)|'d (?:ask|suggest|advise|"
    r"try|call)|'ve transferred|'m (?:now "
    r")?(?:transferring|redirecting|passing|putting)| have (?:transferred|redirected))\b|"
    r"\d{3}|@|https?:"
)


def _curt(reading: Reading) -> list[Match]:
    """The pointer itself, in a letter that is little else."""
    look = seen(reading)
    own = telling(reading)
    if sum(s.plain.count(" ") + 1 for s in own) > _CURT or any(_DEEDS.search(s.plain) for s in own):
        return []
    if hits(WARM, look, look.body) or time_given(look.body.plain):
        return []
    return [
        Match(span=look.body.back(*m.span()), score=0.6)
        for _, m in hits(POINTERS, look, look.body)
        if not _IF.search(look.body.plain, look.body.sentence(*m.span())[0], m.start())
    ]


def _conditional(plain: str, around: tuple[int, int], m: re.Match[str]) -> bool:
    return _IF.search(plain, around[0], m.start()) is not None


CHECK = Check(
    id="answer.cold-handoff",
    find=find,
    message="“{words}” may feel like being sent away to tell it all again.",
    label="sends them away",
    advice="Pass it on yourself and say so: “I've asked … in …; she has your letter and writes to you by Thursday.”",
    about=__doc__,
)
