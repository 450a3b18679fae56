"""A “no” and nothing else: no reason, no other way.

## Why reconsider
A clear no is kind when it says why, and what can be done instead. Left alone on its line it reads like a closed door,
and the reader will knock again to hear the reason.

## Flagged
> We cannot change the name on the ticket.
> Unfortunately this isn't possible. Have a nice day!
> Your request has been declined. This decision is final.

## Better
> We cannot change the name on the ticket, because the border police get the list the night before. I can refund it.

## Left alone
> No, the pool is closed for repairs until May; the one in the old town is open and takes your card.
> I can't extend the loan. What I can do is spread it over six months.
> No problem, it is done.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.cues.denials import DENIALS
from guardian.checks.cues.noes import NOES
from guardian.checks.cues.refusals import REFUSALS
from guardian.checks.cues.steps import STEPS, question
from guardian.checks.fold import Folded
from guardian.checks.helpful import cold, signs
from guardian.checks.insight import seen
from guardian.checks.match import FIRES, hits
from guardian.checks.replied import granted
from guardian.checks.scan import Scan
from guardian.checks.sentences import Said, said, telling
from guardian.checks.times import time_given
from guardian.checks.told_so import REASON, told_so
from guardian.checks.wishes import WISHED, fact_asked, only_asks, own_wish

_CANT = (
    r"(?:can't|cannot|can not|couldn't|could not|won't|will not|are not able|aren't able|am not able|is not "
    r"able|"
    r"'re not able|'m not able|unable|not in a position|not prepared|not willing|not allowed|not "
    r"permitted|not authori[sz]ed|"
    r"don't|do not|doesn't|does not|never|no longer|decline|refuse|must (?:decline|refuse|reject)|"
    r"have to (?:decline|refuse|reject))"
)
_REFUSES = Scan(
    r"\b(?:we|i|our (?:\w+ )?(?:team|shop|store|hotel|school|company|clinic|office|bank)|the (?:\w+ "
    r")?(?:school|hotel|shop|bank|council|office|airline|clinic|"
    r"landlord|company|board|committee)|you|they|it|this|that)(?:'re| are|'m| am| is)? (?:\w+ "
    rf"){{0,2}}?{_CANT}\b|"
    r"(?:\bnot|n't|\bnever|\bno longer) (?:be )?(?:\w+ )?(?:possible|allowed|permitted|granted|"
    r"available|offered|accepted|approved|eligible|entitled|"
    r"refundable|transferable|exchangeable|an option|feasible|provided|supported|foreseen|covered|"
    r"included|something (?:we|i)|done|admitted|open to)\b|"
    r"\b(?:isn't|aren't|is not|are not) (?:something|a service|a thing) (?:that )?we\b|"
    r"\b(?:impossible|out of the question|"
    r"non-refundable|against (?:our|the|company|house) (?:\w+ )?(?:policy|rules?|terms))\b|"
    r"\b(?:has|have|had|is|was|are|were|been|must be|be) (?:been )?(?:declined|denied|refused|"
    r"rejected|turned down|dismissed)\b|"
    r"\bno (?:exceptions?|refunds?|returns?|exchanges?|extensions?|discounts?)\b|"
    r"^(?:i'm |we're |i am |we are )?(?:sorry|unfortunately|regrettably|sadly|i'm afraid)?,? ?(?:but "
    r")?(?:no|nope|negative|denied|declined|refused|rejected|impossible|forbidden|out of|excluded|never)[.!,]?$|"
    r"\bthe answer (?:is|remains|stays|has to be|must be) (?:still |sadly |therefore )?(?:no|negative)\b|\bno "
    r"can do\b|"
    r"\b(?:not|never|n't|no longer|nor) (?:be )?(?:\w+ )?(?:given|paid(?: out)?|issued|made|refunded|replaced|"
    r"taken "
    r"back|extended|waived|considered|entertained|accommodated|honou?red|reimbursed|compensated|processed|"
    r"upheld|"
    r"changed|exchanged|moved|reduced|cancelled|reopened|reversed|qualify|apply|fall (?:under|within)|meet "
    r"(?:the|our)|"
    r"fulfil|entitle|happen(?:ing)?|an? (?:option|possibility)|on offer|successful)\b|\bunsuccessful\b|"
    r"\b(?:have|has|had|need|obliged|forced|going|decided|choose|chosen|elected|must) (?:to )?(?:turn (?:\w+ "
    r"){0,4}down|"
    r"(?:decline|reject|refuse|deny|dismiss) (?:your|this|the|it)|say no)\b|\bdecided (?:against|not to)\b|"
    r"\b(?:no|not any|zero) (?:possibility|option|way|scope|chance|room|provision|entitlement|basis|leeway|"
    r"question|"
    r"flexibility|right|claim|\w+ possibility) (?:to|of|for|on|in|that)\b|\bmust disappoint you\b|\bout of "
    r"luck\b|"
    r"\bnot something (?:that )?(?:we|i)\b|\b(?:falls|is|lies) outside (?:of )?(?:the|our|what)\b|"
    r"^(?:i'm |we're |i am |we are )?(?:sorry|unfortunately|regrettably|sadly|i'm afraid),? (?:but )?no \w+"
    r"(?: \w+){0,4}[.!]?$"
)
_NO_REFUSAL = re.compile(
    r"\b(?:no (?:problem|worries|need|longer necessary|trouble|charge|cost|fee)|don't (?:need|have to|"
    r"worry|hesitate)|do not (?:need|have to|"
    r"worry|hesitate)|not only|can't wait|cannot wait|couldn't agree|can't thank|nothing to worry|"
    r"don't mind|not a problem|"
    r"won't (?:happen|be charged|have to|need|cost|lose|affect)|cannot apologi[sz]e|can't "
    r"apologi[sz]e|never again|if (?:you|it|this|that) (?:\w+ )?"
    r"(?:can't|cannot|isn't|doesn't|don't|won't)|don't (?:know|see(?! ourselves| myself)|think)|do not (?:know|see(?! "
    r"ourselves| myself)|think)|"
    r"doesn't matter|couldn't help|could not help)\b"
)
_OTHER_WAY = re.compile(
    r"\b(?:instead|however|but (?:you|we|i|there|it|if|from|the|what|please|your)(?!'ll have to| (?:can't|cannot|must|"
    r"won't|will not|have to|don't|do not|do)\b)\b|alternative(?:ly)?|"
    r"what (?:i|we) can|you (?:can|could|may|might)(?! not\b|'t)\b|"
    r"(?:we|i) (?:can(?! (?:only|tell|confirm|assure|say|but)\b)|could|will(?! (?:have to|need to)\b)|have(?! (?:to|"
    r"decided|"
    r"considered|reviewed|concluded|received|no|not|noted|looked|examined|had|chosen|resolved|voted|taken note|been|"
    r"read|"
    r"therefore|now)\b)|am(?! (?:afraid|sorry|unable|not)\b)|are (?:happy|glad|looking))\b(?! not|'t|n't)|"
    r"(?:i|we)'(?:ll(?! have to)|ve(?! (?:decided|considered|looked|reviewed|had)\b)|d)(?! (?:not|never|love|like|ask "
    r"you|rather|"
    r"prefer)\b)|so (?:i|we) (?!must|cannot|can't|won't)\w+|so there (?:is|are)|"
    r"until|unless|except(?!ions?\b)|only (?:if|when|once|until|"
    r"after|before|by|on|with|for)|from (?:(?!last)\w+ )?(?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|next)|would you like|how about|another (?:way|option|solution|"
    r"idea|possibility|one|offer)|other "
    r"(?:way|option)|rather(?! not)|please (?!accept|note|"
    r"understand|be (?:advised|aware|informed)|do not|don't|refrain|let us|feel|contact us|see our "
    r"terms)|still|yet|though|although|while)\b|https?://|<url>"
)


_RESTATED = re.compile(
    r"^(?:you (?:also |further )?(?:asked|wanted|wrote|requested|enquired|inquired|would like|wish|were asking)|if "
    r"you(?:'re| are| were) "
    r"asking|as much as|(?:i|we) (?:wish|would love|would have (?:liked|loved)|'d love)|(?:we|i)(?:'ve| have) (?:\w+ "
    r")?(?:received|considered|looked|read|taken note|checked|noted|reviewed|examined|seen)|with (?:regard|reference|"
    r"respect) to|as (?:for|to|regards)|regarding|concerning|re |(?:the )?(?:result|outcome) of|thanks? (?:you )?for|"
    r"to "
    r"your (?:question|request|wish))\b[^,;:.!]{1,120}(?:[,;:.?](?: |$)|\b(?=and |but ))"
)
_OFFERED = re.compile(r"(?:i|we) (?:offer|suggest|propose|recommend)\b")
_BUT = re.compile(r"\bbut (?!(?:that|this|it|there)(?:'s| is)|no\b|we (?:hope|wish)|thank)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    most_words: int = field(
        default=10, metadata={"doc": "words beside the refusal and courtesies that count as an explanation"}
    )


def refuses(plain: str) -> bool:
    """Whether the folded sentence says no to something."""
    return _REFUSES.search(plain, plain) is not None and _NO_REFUSAL.search(plain) is None


def _own(plain: str) -> str:
    """The sentence without their wish told again, which is no other way."""
    return _RESTATED.sub("", plain)


def _explained(sentence: Said) -> bool:
    plain = _own(sentence.plain)
    if REASON.search(plain) or _OTHER_WAY.search(plain):
        return True
    no = _REFUSES.search(plain, plain)
    return no is not None and _BUT.search(plain, no.end()) is not None


def find(reading: Reading, options: Options) -> list[Match]:
    """The refusing sentences, when the letter holds no reason and no other way."""
    if only_asks(reading) or _helps(reading):
        return []
    return _refusing(reading, options) or told_so(reading)


def _helps(reading: Reading) -> bool:
    return granted(reading) or (cold(reading) < _HELPS and any(signs(reading)[name] for name in _HELPING))


_HELPS = -3.2
_HELPING = ("done", "will do", "way on", "step", "asks", "reason", "costs nothing", "yes or no")


def _refusing(reading: Reading, options: Options) -> list[Match]:
    look = seen(reading)
    every = said(reading)
    # A long letter always explains something; whether it explains enough is for a reader to say.
    if len(every) > (12 if look.customer.known else _FEW):
        return []
    denied = _denied(reading) if len(every) <= _SHORT else []
    no = [s for s in every if s in denied or refuses(s.plain)] if look.customer.known else denied
    if look.customer.known and not no and WISHED.search(Folded(reading.customer.content[:_MOST_READ]).plain):
        no = _curt(reading)
    if not no:
        return []
    if not look.customer.known and any(_SETTLED.search(s.plain) for s in every):
        return []
    rest = [s for s in telling(reading) if s not in no and _own(s.plain) and not _echoes(s, every, no)]
    if any(_explained(s) for s in (*no, *rest)) or any(question(s.plain) or time_given(s.plain) for s in rest):
        return []
    spare = sum(s.plain.count(" ") + 1 for s in rest)
    if spare > options.most_words + 8 * (len(no) - 1):
        return []
    for c, m in hits(STEPS, look, look.body):
        at = look.body.back(m.start(), m.end()).start
        kept = rest if _OFFERED.match(m.group()) else (*no, *rest)  # "not a thing we offer" offers nothing
        told = (s.span.start + len(s.plain) - len(_own(s.plain)) <= at < s.span.end for s in kept)
        if c.weight >= FIRES and any(told):
            return []
    return [Match(span=s.span, score=0.8) for s in no if len(s.plain) < 200]


_SETTLED = re.compile(
    r"\b(?:so|but|and) (?:the|our|it|there|your|that|number|[\w-]+s) (?:[\w-]+ ){0,3}(?:will|can|is free|are free)\b"
)
_SHORT = 6  # sentences of a letter in which any word of denial counts
_FEW = 4  # sentences of a letter that is nothing but a no
_MOST_READ = 5_000  # characters of the customer's
_CURT = 14  # words that are too few to say why
_NAY = re.compile(
    r"^(?:sorry,? |unfortunately,? |i'm afraid )?(?:no|not|none|never|neither)\b(?! (?:problem|worries|need|"
    r"charge|trouble|idea|"
    r"doubt|extra|yet|at all|rush))|\b(?:not|n't|cannot|never|nobody|none)\b|\b(?:is|are|stays?|remains?) "
    r"(?:\w+ "
    r")?(?:final|closed|"
    r"fixed|firm|binding|excluded|over|full|set|forbidden|prohibited|restricted|reserved|as (?:it is|they "
    r"are))\b|"
    r"\b(?:rules?|"
    r"polic(?:y|ies)|terms) (?:is|are|apply|applies)\b|\bnope\b|\b(?:stays?|remains?|belongs?) (?:outside|out|"
    r"home|at home|where|"
    r"as|behind|closed|put)\b|\bonly\b|\b(?:forfeit\w*|lapsed|void|sailed)\b|\bas (?:it|they) (?:is|are|"
    r"stands?)(?=[.,;!]|$)|\bclosed (?:at|on)\b|^(?:one|a|no) "
    r"(?:[\w-]+), (?:one|a|no) [\w-]+[.!]?$|\bstand by\b|\bleave (?:\w+ ){1,3}as\b|\b(?:excluded|ineligible|out of "
    r"the "
    r"question|no-one)\b"
)


def _echoes(s: Said, every: tuple[Said, ...], no: list[Said]) -> bool:
    """Whether a sentence only repeats the wish that the next one turns down: “An upgrade? Not possible.”"""
    after = every.index(s) + 1
    return s.plain.endswith("?") and " you " not in s.plain and after < len(every) and every[after] in no


def _denied(reading: Reading) -> list[Said]:
    """The sentences that say no to a wish, in so many words."""
    look = seen(reading)
    at = [
        look.body.back(*m.span()).start
        for cues in (REFUSALS, DENIALS, NOES)
        for c, m in hits(cues, look, look.body)
        if c.weight >= FIRES
    ]
    return [
        s
        for s in said(reading)
        if any(s.span.start <= a < s.span.end for a in at) and _NO_REFUSAL.search(s.plain) is None
    ]


def _curt(reading: Reading) -> list[Said]:
    """The sentences of a letter so short that it is a no and nothing else."""
    own = telling(reading)
    if fact_asked(reading) and not own_wish(reading):
        return []
    if not own or sum(s.plain.count(" ") + 1 for s in own) > _CURT:
        return []
    return [s for s in own if _NAY.search(s.plain) and _NO_REFUSAL.search(s.plain) is None]


CHECK = Check(
    id="answer.bare-refusal",
    find=find,
    message="“{words}” closes the door without a word on why, or on what else could help.",
    label="a bare no",
    advice="Keep the no, and add why in one clause (“…, because …”) and what you can do instead (“What I "
    "can do is …”).",
    options=Options,
    about=__doc__,
)
