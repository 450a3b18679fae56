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
from math import inf, prod

from guardian.checks.alone import in_trouble
from guardian.checks.check import Check, Match, NoOptions, Reading
from guardian.checks.cues.mending import MENDS
from guardian.checks.cues.presents import PRESENTS
from guardian.checks.cues.promotion import PITCHES
from guardian.checks.cues.trinkets import TRINKETS
from guardian.checks.helpful import cold_beside
from guardian.checks.hinting import TELLING, in_sentences
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, hits
from guardian.checks.open_matter import settled
from guardian.checks.remedy import ACTS, helps, sentences
from guardian.checks.sentences import telling
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
        r"(?:\d+|five|fifteen|twenty|thirty|fifty) ?(?:%|percent|per cent) (?:cheaper|less|lower|reduced|"
        r"off)[^.!?\n]{0,60}|(?:your|"
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
_ELSE = -1.55  # log-odds that what stands beside the present leaves the reader alone


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """The present, when no other sentence of the letter does anything about the matter."""
    look = seen(reading)
    if _ASKED.search(look.theirs.plain) or (look.customer.known and settled(look.theirs)):
        return []
    sure = [
        (c, m)
        for c, m in hits(GIFTS, look, look.body) or hits(PRESENTS, look, look.body)
        if not _MATTER.search(look.body.plain, *look.body.sentence(m.start(), m.end()))
    ]
    perhaps = hits(TRINKETS, look, look.body) if look.customer.known and not sure else []
    if not (sure or perhaps):
        return []
    left = _beside(reading, alone=0.0 if sure else None)
    if left < _ELSE:
        return []
    if sure:
        return [Match(span=look.body.back(*m.span()), score=c.weight) for c, m in sure]
    likely = 1.0 - prod(1.0 - c.weight for c, _ in perhaps)
    if likely < (_LIKELY if left < 0 else _MAYBE) or not in_trouble(reading) or _MENDED.search(look.body):
        return []
    every = [Match(span=look.body.back(*m.span()), score=TELLING, hint=likely) for _, m in perhaps]
    return in_sentences(every, reading)


def _beside(reading: Reading, *, alone: float | None) -> float:
    """Log-odds that what stands beside the presents leaves the reader alone; `alone` if that is nothing at all."""
    look = seen(reading)
    given = [
        (max(m.start() - _GIVING, look.body.sentence(*m.span())[0]), m.end())
        for some in (GIFTS, PRESENTS, TRINKETS, PITCHES)
        for _, m in hits(some, look, look.body)
    ]
    given += [look.body.sentence(*m.span()) for m in _USE.finditer(look.body.plain)]
    acts = [m.start() for _, m in hits(ACTS, look, look.body) if not _within(given, *m.span())]
    after = False
    for s in sentences(reading):
        own = not _within(given, s.start, s.end)
        if own and after and _OF_IT.match(look.body.plain[s.start : s.end].lstrip()):
            given.append((s.start, s.end))
            continue
        after = not own
        if helps(s) if own else s.telling and any(s.start <= at < s.end for at in acts):
            return -inf
        if own and s.reason:
            return -inf
    beside = (s.span for s in telling(reading))
    if alone is not None and all(_within(given, *map(look.body.forth, (s.start, s.end))) for s in beside):
        return alone
    return cold_beside(reading, given)


def _within(places: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < b and a < end for a, b in places)


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
    r"\b(?:valid|redeem\w*|(?:at|in) (?:the )?(?:checkout|till|basket|cart)|log in|(?:just )?show (?:this|it|them)|"
    r"good (?:till|until|for)|enter (?:it|the "
    r"code)|expires?|"
    r"(?:you'll|you will|you can) (?:\w+ )?find (?:it|them)|(?:it|they) (?:comes?|can be (?:picked up|collected|"
    r"fetched|worn|used)|never expires?)|can't wait|long-standing|waiting in your account|happy shopping|"
    r"treat yourself|enjoy|(?:your|the) (?:very )?next (?:booking|order|visit|stay|purchase|trip|season|rental)|"
    r"(?:hate|sorry|sad) to see you (?:go|leave))\b"
)
# What follows a present and speaks of it.
_OF_IT = re.compile(
    r"(?:it|they|this|these|that|both|the (?:code|voucher|link|coupon|card))\b|(?:just |simply |please )?(?:\w+ ){1,2}"
    r"(?:it|them|this)\b"
)
# They ask about presents themselves.
_ASKED = re.compile(
    r"\b(?:how (?:do|can|many|much)|can i|may i|do i|where|which|what|is there|are there|do you)\b[^.!?\n]{0,60}"
    r"\b(?:codes?|vouchers?|coupons?|discounts?|points|gift ?cards?|miles)\b|"
    r"\b(?:codes?|vouchers?|coupons?|discounts?|points|gift ?cards?|miles)\b[^.!?\n]{0,60}"
    r"\b(?:where|how|does|can i|may i|is it|valid)\b"
)
_GIVING = 25  # characters before a present in which it is given
_LIKELY, _MAYBE = 0.35, 0.2  # how sure what may be a present must be; where hardly anything is beside it


CHECK = Check(
    id="care.bare-discount",
    find=find,
    message="“{words}” is kind, but with no answer beside it, it may feel like being paid off.",
    label="gives a present, not an answer",
    advice="Say first what happened and what becomes of their matter, by when; then the present is a kindness.",
    about=__doc__,
)
