"""A voucher or a discount where an answer was wanted.

## Why reconsider
A present says “thank you for your business”; it does not say what happened or what becomes of the matter. On its own
it feels like hush money. With an answer beside it, it is a kindness.

## Flagged
> Please take this 20 euro voucher for another visit. We hope to see you again soon!
> As a token of our appreciation we have added 500 bonus points to your account.

## Better
> The second charge is cancelled, and the 40 euros are back on your card on Tuesday. The 500 points are from me.

## Left alone
> The driver took your parcel back because the bell was dead. It comes tomorrow, and the voucher is for the wait.
> The voucher code goes into the field under the total.
"""

from __future__ import annotations

import re
from math import prod

from guardian.checks.alone import hearing, helps_well, in_trouble
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.mending import MENDS
from guardian.checks.cues.presents import PRESENTS
from guardian.checks.cues.promotion import PITCHES
from guardian.checks.cues.trinkets import TRINKETS
from guardian.checks.hinting import EASY, TELLING, hinted, in_sentences
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, hits
from guardian.checks.open_matter import settled
from guardian.checks.remedy import ACTS, Said, sentences, tells
from guardian.checks.wording import Wording

_GIFT = (
    r"(?:vouchers?|coupons?|gift ?cards?|gift certificates?|store credit|shop credit|goodwill credit|credit (?:for|"
    r"towards|"
    r"on) your next|discount(?: code)?|promo(?:tional)? code|\d+ ?(?:%|percent|per cent)(?: off| discount)?|"
    r"[£$€] ?\d+ "
    r"(?:off|credit)|\d+ ?[£$€] off|(?:bonus|loyalty|reward|extra|free|complimentary) (?:points?|miles|credits?|"
    r"minutes|"
    r"data|storage|coins|gems|gold|months?|nights?|drinks?|coffees?|desserts?|meals?|shipping|delivery|lessons?|"
    r"weeks?|"
    r"days?|premium|upgrade|breakfast|dinner|gift|ticket|entry|session|class|wash|game|skin|pizza|cake|bottle)|\d+ "
    r"(?:gb|"
    r"points|miles|credits|coins|gems)|(?:free|complimentary) (?!to|of|from|and|or|now|again)\w+|month (?:is |for "
    r")?free|free month|goodwill gesture|"
    r"gesture of goodwill|freebie|small gift|little gift|little something|bottle of \w+|box of chocolates|bouquet|"
    r"half price)"
)
_VALUE = (
    r"(?:\d+(?:[.,]\d+)? ?(?:%|percent|per cent|euros?|dollars?|pounds?|quid|bucks|points|miles|credits?)|[£$€] "
    r"?\d+(?:[.,]\d+)?|half price)"
)
_COUNT = (
    r"(?:[£$€]? ?\d+(?:[.,]\d+)? ?[£$€%]?|five|ten|fifteen|twenty|thirty|fifty|a hundred|double|triple|two|three|"
    r"a few)"
)
GIFTS = Cues(
    cue(
        r"on the (?:chef|boss|captain|team|barista)[^.!?\n]{0,40}|(?:little|small|tasty|sweet|nice) (?:surprise|"
        r"something|extra|treat|"
        r"present|gift|goodie)[^.!?\n]{0,60}|(?:like to|'ll|will|let us|want to) (?:spoil|treat|surprise|pamper) "
        r"you[^.!?\n]{0,60}|"
        r"(?:box|bottle|bunch|basket|bag|pack) of (?:pralines|chocolates?|sweets|flowers|roses|wine|fruit|goodies|"
        r"cookies|biscuits|"
        r"bubbly|prosecco)[^.!?\n]{0,60}|topped up (?:\w+ ){0,4}with (?:\w+ ){1,4}(?:miles|points|"
        r"credits?)[^.!?\n]{0,40}",
        0.75,
        unless=r"\b(?:refund\w*|replacement|repair\w*|missing|you (?:ordered|bought|asked for|paid)|broken|lost)\b",
    ),
    cue(
        rf"{_VALUE} (?:[\w'-]+ ){{0,6}}(?:off|discount|voucher|code|coupon|into your (?:\w+ )?(?:wallet|account|"
        rf"balance)|(?:to|"
        rf"in|on) your (?:wallet|balance|account|card)|next (?:time|visit|order|stay|booking|trip|"
        rf"purchase))[^.!?\n]{{0,60}}|"
        rf"(?:months?|weeks?|nights?|days?|visits?|lessons?|rides?|meals?|sessions?) (?:at|for) (?:only |just "
        rf")?{_VALUE}"
        rf"[^.!?\n]{{0,60}}|(?:code|voucher|coupon|discount|gift|treat|credit) (?:[\w'-]+ "
        rf"){{0,6}}{_VALUE}[^.!?\n]{{0,60}}|(?:the|"
        rf"your|a) (?:first|next|second) (?:[\w-]+ ){{1,3}}(?:is|are|will be|'s) (?:on us|on the house|free|our "
        rf"treat|half "
        rf"price|for free)[^.!?\n]{{0,60}}",
        0.75,
        unless=r"\b(?:refund\w*|back (?:on|to|in)|replacement|repair\w*|reimburs\w*|missing|expired|you (?:entered|"
        r"used|tried|asked for|paid)|field|valid voucher|charged|deducted|invoice\w*|bill(?:ed)?|owed?|costs?)\b",
    ),
    cue(
        rf"{_COUNT} ?(?:euros?|dollars?|pounds?|quid|bucks|percent|per cent)? off (?:your|the|any|everything|all|a|"
        rf"an|our)"
        rf"[^.!?\n]{{0,60}}|(?:knock|knocked|knocking|take|taken|taking|took|shave|shaved) (?:\w+ )?{_COUNT} "
        rf"?(?:euros?|"
        rf"dollars?|pounds?|quid|bucks)? ?off[^.!?\n]{{0,60}}|(?:double|triple|extra|bonus|\d+) (?:\w+ )?(?:points|"
        rf"miles|"
        rf"stamps|stars|credits)[^.!?\n]{{0,60}}|(?:for nothing|with our compliments|at no cost|on the house|as "
        rf"(?:a|our) (?:"
        rf"thank[- ]you|treat|gift|little sorry|apology))[^.!?\n]{{0,60}}",
        0.75,
        unless=r"\b(?:refund\w*|replacement|repair\w*|new (?:one|part)|no voucher|expired|you (?:entered|used|tried|"
        r"asked for)|field|valid)\b",
    ),
    cue(
        r"\d+ ?(?:%|percent|per cent) (?:cheaper|less|lower|reduced|off)[^.!?\n]{0,60}|(?:your|"
        r"the) next (?:\w+ ){1,3}"
        r"(?:costs?|is|are|comes?|will be) (?:\w+ )?(?:half(?: price)?|free|cheaper|nothing|less)[^.!?\n]{0,60}",
        0.8,
        unless=r"\b(?:no voucher|expired|you (?:entered|used|tried|asked for)|field)\b",
    ),
    cue(
        r"(?:your|the|an?|the next|this|next) (?:\w+ ){0,4}(?:is|are|will be) (?:on us|on the house|on me|free next "
        r"time|our "
        r"treat|our gift)[^.!?\n]{0,60}|(?:lunch|dinner|breakfast|coffee|drinks?|dessert|a round|delivery) (?:is |"
        r"are )?(?:on "
        r"us|on the house)[^.!?\n]{0,60}",
        0.8,
        unless=r"\b(?:hotel|taxi|until|tonight)\b",
    ),
    cue(
        rf"(?:please accept|accept|we(?:'ve| have|'d| would|'ll| will|'re| are)?|i(?:'ve| have|'d| would|'ll| will|"
        rf"'m| "
        rf"am)?|here(?:'s| is| are|,)?|enjoy|find|receive|get|use|take|have|as|for|offer(?:ing)?|give|giving|added|"
        rf"credited|attached|with|to) (?:[\w£$€%'-]+ ){{0,6}}{_GIFT}[^.!?\n]{{0,80}}",
        0.8,
        unless=r"\b(?:no voucher|not a voucher|instead of a|expired|in cash|refunded|refund of|you (?:"
        r"entered|"
        r"used|tried|asked for)|field|enter (?:it|the)|was not applied|wasn't applied|valid voucher)\b",
    ),
    cue(
        rf"{_GIFT} (?:\w+ ){{0,5}}(?:has been|have been|is|was|are|were|awaits?|waiting) (?:\w+ )?(?:added|credited|"
        rf"waiting|attached|placed|put|applied|yours|on its way|for you|in your \w+|on us)[^.!?\n]{{0,60}}",
        0.8,
    ),
)


_MENDED = Wording(MENDS)
_hinted = hinted(TRINKETS, much=hearing(own=("costs nothing", "answers", "will do"), asked=0.4), at=EASY)


def find(reading: Reading, options: NoOptions) -> list[Match]:
    """The present, when no other sentence of the letter says anything of the matter."""
    if _ASKED.search(seen(reading).theirs.plain):
        return []
    if helps_well(reading):
        return _alone(reading)
    found = _worded(reading)
    if found or _MENDED.search(seen(reading).body) or _worth_beside(reading, TRINKETS) >= _MUCH:
        return found
    return in_sentences(_hinted(reading, options), reading) or _alone(reading)


def _alone(reading: Reading) -> list[Match]:
    """What may be a present, where it is all that somebody in trouble gets."""
    look = seen(reading)
    found = hits(TRINKETS, look, look.body)
    if not found or not look.customer.known or not in_trouble(reading) or settled(look.theirs):
        return []
    if _MENDED.search(look.body) or 1.0 - prod(1.0 - c.weight for c, _ in found) < _LIKELY:
        return []
    if _worth_beside(reading, TRINKETS, GIFTS, PRESENTS) >= _LITTLE:
        return []
    every = [Match(span=look.body.back(*m.span()), score=TELLING, hint=c.weight) for c, m in found]
    return in_sentences(every, reading)


def _worded(reading: Reading) -> list[Match]:
    look = seen(reading)
    found = [
        (c, m)
        for c, m in hits(GIFTS, look, look.body) or hits(PRESENTS, look, look.body)
        if not _MATTER.search(look.body.plain, *look.body.sentence(m.start(), m.end()))
    ]
    if not found or (look.customer.known and settled(look.theirs)):
        return []
    if _worth_beside(reading, GIFTS, PRESENTS, PITCHES) >= 1.0:
        return []
    return [Match(span=look.body.back(*m.span()), score=c.weight) for c, m in found]


def _worth_beside(reading: Reading, *presents: Cues) -> float:
    """What the letter says of the matter beside these presents."""
    look = seen(reading)
    taken = [m.span() for some in presents for _, m in hits(some, look, look.body)]
    acts = [m.span() for _, m in hits(ACTS, look, look.body) if not _inside(m.span(), taken)]
    worth = 0.0
    for said in sentences(reading):
        if not _holds(said, taken):
            worth += 0.0 if _USE.search(look.body.plain, said.start, said.end) else _worth(said)
        elif said.telling and any(said.start <= start < said.end for start, _ in acts):
            worth += 1.0  # an act stands in the same sentence
    return worth


def _holds(said: Said, places: list[tuple[int, int]]) -> bool:
    return any(said.start < end and start < said.end for start, end in places)


def _inside(span: tuple[int, int], places: list[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in places)


# What the sentence says of the matter beside the present, or of a present that is not one.
_MATTER = re.compile(
    r"\b(?:since|because|as soon as|found out|here is what|rather|fob|wouldn't|would not|automatically|as it is for|"
    r"was part "
    r"of|at our end|our (?:mistake|fault|error)|ran out|had changed|glued|renewed|(?:is|are) attached|(?:new|spare) "
    r"(?:pair|"
    r"one|part) (?:ships|leaves|comes|is)|credit of \d+)\b"
)
# How the present is used: part of it.
_USE = re.compile(
    r"\b(?:valid|redeem\w*|(?:at|in) (?:the )?(?:checkout|till|basket|cart)|log in|just show|enter (?:it|the "
    r"code)|expires?|"
    r"(?:you'll|you will|you can) (?:\w+ )?find (?:it|them)|(?:it|they) (?:comes?|can be (?:picked up|collected|"
    r"fetched|worn|used)|never expires?)|can't wait|long-standing|waiting in your account|happy shopping|"
    r"treat yourself|enjoy|(?:hate|sorry|sad) to see you (?:go|leave))\b"
)
# They ask about presents themselves.
_ASKED = re.compile(
    r"\b(?:how (?:do|can|many|much)|can i|may i|do i|where|which|what|is there|are there|do you)\b[^.!?\n]{0,60}"
    r"\b(?:codes?|vouchers?|coupons?|discounts?|points|gift ?cards?|miles)\b"
)
_LIKELY, _LITTLE = 0.35, 0.5
_MUCH = 1.5  # worth of what stands beside what may be a present
_SCANT = 5  # words: “Just show this mail.” adds nothing to a present


def _worth(said: Said) -> float:
    if said.empty or said.words < _SCANT:
        return 0.0
    return 1.0 if tells(said) else 0.5 if said.words >= 7 else 0.0


CHECK = Check(
    id="care.bare-discount",
    find=find,
    message="“{words}” is kind, but with no answer beside it, it may feel like being paid off.",
    label="gives a present, not an answer",
    advice="Say first what happened and what becomes of their matter, by when; then the present is a kindness.",
    about=__doc__,
)
