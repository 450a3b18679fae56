"""Cues of a present given where an answer was wanted: what is given, how, and what it is to make up for."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_SUM = (
    r"(?:[£$€] ?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)?[ -]?(?:[£$€]|%|percent|per cent|euros?|dollars?|pounds?|quid|bucks|"
    r"francs|"
    r"pence|cents|points|miles|credits|coins|gems|stars|spins|gb|lives|tokens)|(?:a|one) (?:fifth|quarter|third|"
    r"tenth|"
    r"half)|"
    r"half|(?:five|ten|fifteen|twenty|thirty|forty|fifty|a hundred|several|some|a few|double|extra|bonus|free) "
    r"(?:[\w-]+ )?"
    r"(?:euros?|dollars?|pounds?|points|miles|credits|coins|gems|stars|spins|quid|bucks|francs|percent|per cent))"
)
_TREAT = (
    r"(?:coffees?|cappuccinos?|drinks?|desserts?|starters?|breakfasts?|lunch(?:es)?|dinners?|meals?|pizzas?|cakes?|"
    r"cocktails?|wine|champagne|prosecco|chocolates?|pralines|sweets|biscuits|cookies|flowers|bouquet|hampers?|"
    r"fruit basket|goodie bag|tote bags?|mugs?|pens?|calendars?|t-shirts?|caps?|umbrella|tickets?|passes?|upgrades?|"
    r"nights?|weeks?|months?|days?|hours?|sessions?|class(?:es)?|lessons?|treatments?|massages?|washes|wash|"
    r"haircuts?|"
    r"blow-dry|rides?|delivery|shipping|postage|parking|wifi|data|storage|minutes|texts|skins?|games?|boosters?|"
    r"chests?|loot box(?:es)?|spins|gems|entry|admission|membership|subscription|trial|service|clean|check-?up|"
    r"sample|"
    r"samples|gift set|toy|book|e-?book|download|lounge access|room)"
)
_PRESENT = (
    r"(?:(?:e-?)?vouchers?|coupons?|gift ?cards?|(?:gift |shopping )?certificates?|gift vouchers?|(?:discount|promo|"
    r"promotional|voucher|coupon|special|personal) codes?|discounts?|rebate|price reduction|reduction|(?:store|shop|"
    r"goodwill|"
    r"account|bill|service|travel|site|future|wallet) credits?|goodwill (?:gesture|payment|credit|gift|amount)|"
    r"gestures? of "
    r"goodwill|freebies?|surprises?|bonus(?:es)?|(?:bonus|loyalty|reward|extra) (?:points?|miles|stamps?|stars?|"
    r"credits?|nights?|months?|minutes|data|lives|coins|gems)|(?:free|"
    rf"complimentary|gratis) (?:[\w-]+ ){{0,2}}{_TREAT}|{_SUM} (?:off|discount|credits?|reduction|rebate|vouchers?|"
    rf"coupons?|"
    r"gift ?cards?|certificates?|less|back|on us)|(?:something|a (?:bit|little|touch|small amount|fraction)) off|"
    r"(?:a "
    r"|some )?"
    r"(?:little|small|nice|sweet|tasty) (?:something|surprise|gift|present|treat|extra|goodie|token|thank[- ]you|"
    r"gesture)|"
    r"two (?:cinema|theatre|concert|day|film) tickets|half[- ]price|hampers?|chocolates|goodie bag|"
    r"courtesy (?:amount|"
    r"credit|payment|gift|voucher)|2-for-1|two-for-one|special price|(?:exclusive|special) deal)"
)
_MAKE_UP = (
    r"(?:by way of (?:\w+ )?(?:compensation|apology|thanks|amends|consolation|recompense)|as (?:a|an|our|my) (?:\w+ "
    r")?(?:way "
    r"of|token|gesture|sign|thank[- ]you|apology|consolation|sorry|compensation|treat|little|small)|in (?:lieu|place|"
    r"compensation|recognition|appreciation|return for your|exchange for your)|for (?:your|the|all the|any) (?:\w+ "
    r")?(?:trouble|"
    r"troubles|patience|wait|waiting|inconvenience|hassle|bother|loyalty|understanding|annoyance|upset|"
    r"disappointment|"
    r"delay|"
    r"mess|time|efforts?)|to (?:make (?:up|it up|amends|this up|things (?:up|right|better))|sweeten|say (?:sorry|"
    r"thanks|thank "
    r"you)|put (?:things|this|it|a smile)|cheer|soften|ease|lift|brighten|compensate|show (?:our|you how)|"
    r"apologi[sz]e|"
    r"thank you|express our)|out of goodwill|with our (?:compliments|apologies|thanks))"
)
_NEXT = (
    r"(?:next|following|future|upcoming|coming) (?:\w+ )?(?:purchases?|orders?|visits?|stays?|bookings?|trips?|"
    r"bills?|"
    r"invoices?|"
    r"months?|haircuts?|meals?|appointments?|rides?|flights?|deliver(?:y|ies)|wash|wash(?:es)?|time|lessons?|"
    r"sessions?|"
    r"subscriptions?|shops?|deals?|rentals?|treatments?|tickets?)"
)
_NOT = (
    r"\b(?:since|found out|rather|fob|wouldn't|would not|automatically|as it is for|part of the|fault|at our end|our "
    r"mistake|"
    r"two tickets are|as soon as|refund\w*|back (?:on|to|in) (?:the|your)|on (?:the|your) card|replacement|repair\w*|"
    r"reimburs\w*|missing|expired|"
    r"expires|you (?:entered|used|tried|asked|paid|ordered|bought|have collected)|field|valid voucher|charged|"
    r"deducted|owed?|"
    r"no voucher|not a voucher|in cash|instead of a|because|ends on|starts? at|does not|do not work|don't work|"
    r"cannot "
    r"be|"
    r"can't be|could not be|couldn't be|was already|which of|your (?:gift card|voucher|coupon|points|discount|"
    r"credit) "
    r"(?:was|is|has|will|of|from|are)|new (?:pane|one|part)|we pay|on sale items)\b"
)

PRESENTS = Cues(
    cue(
        rf"{_MAKE_UP}[^.!?\n]{{0,60}}(?:{_PRESENT}|{_SUM}|{_TREAT})[^.!?\n]{{0,40}}|(?:{_PRESENT}|{_SUM}|(?:a|an|"
        rf"some|"
        rf"two|the "
        rf"enclosed|free|your) (?:[\w-]+ )?{_TREAT})[^.!?\n]{{0,50}} {_MAKE_UP}[^.!?\n]{{0,40}}",
        0.8,
        unless=_NOT,
    ),
    cue(
        rf"(?:we|i|our \w+|the \w+)(?:'ve| have| has|'d| would|'ll| will|'re| are|'m| am| can| could)? (?:[\w'-]+ "
        rf"){{0,4}}"
        rf"(?:give|gave|given|giving|send|sending|sent|add|added|adding|credit|credited|crediting|offer|offering|"
        rf"offered|grant|"
        rf"granted|granting|award|awarded|gift|gifted|pop|popped|put|slip|slipped|load|loaded|place|placed|issue|"
        rf"issued|"
        rf"arrange|arranged|present|treat|authori[sz]ed|approved|apply|applied|prepared|include|included|enclose|"
        rf"enclosed|"
        rf"attach|attached|throw|thrown|take|taken|took|knock|knocked|shave|shaved|reserve|reserved|allocated|drop|"
        rf"dropped) "
        rf"(?:[\w'-]+ ){{0,6}}{_PRESENT}[^.!?\n]{{0,50}}",
        0.8,
        unless=_NOT,
    ),
    cue(
        rf"(?:enjoy|accept|find|redeem|claim|collect|grab|use|take|have|receive|get|treat yourself to|help yourself "
        rf"to|pick up|"
        rf"let|here(?:'s| is| are| comes?)|attached (?:is|you)|enclosed (?:is|you)|you(?:'ll| will)(?: also)? (?:get|"
        rf"find|"
        rf"receive|have)|there(?:'s| is| are)|how about|what about|fancy|would|we think|may we|allow us|consider|"
        rf"entitled to|"
        rf"eligible for|good for|worth) (?:[\w'-]+ ){{0,5}}{_PRESENT}[^.!?\n]{{0,50}}",
        0.8,
        unless=_NOT,
    ),
    cue(
        rf"{_PRESENT} (?:[\w'-]+ ){{0,4}}(?:applied|added|credited|granted|issued|awaits?|waiting|yours|activated|"
        rf"arranged|"
        rf"approved|attached|enclosed|included|on its way|for you|in your (?:\w+ )?(?:account|inbox|wallet|basket|"
        rf"app)|on (?:us|"
        rf"me|the house)|from us|from me|with our)[^.!?\n]{{0,40}}|(?:your|the) {_NEXT} (?:is|are|will be|comes?|"
        rf"costs?) (?:\w+ )?"
        rf"(?:free|half|on us|on me|on the house|our treat|cheaper|less|discounted|reduced|{_SUM})[^.!?\n]{{0,40}}|"
        rf"(?:{_SUM}|something|a (?:little|bit)|half[- ]price|free|cheaper|less|discount|"
        rf"off)[^.!?\n]{{0,30}} (?:your|"
        rf"the|any|"
        rf"all|our|a) {_NEXT}[^.!?\n]{{0,30}}|(?:knock|take|shave|took|taken|knocked) (?:a (?:little|bit|fifth|"
        rf"quarter|third|"
        rf"tenth)|something|{_SUM}) off[^.!?\n]{{0,40}}",
        0.8,
        unless=_NOT,
    ),
    cue(
        rf"(?:compensat\w+|recompense|made good|made up for|settled|resolved|rounded off|taken care of|take care "
        rf"of)(?: [\w'-]+)"
        rf"{{0,6}}(?: (?:by|with|through))?:? (?:a |an |the |some |two |one )?(?:{_PRESENT}|{_SUM}|(?:[\w-]+ "
        rf")?{_TREAT})"
        rf"[^.!?\n]{{0,40}}|(?:{_PRESENT}|{_SUM}) [^.!?\n]{{0,40}}(?:ought to|should|will|hopefully|may|"
        rf"might) (?:\w+ "
        rf")?(?:take "
        rf"care|make up|be compensation|compensate|settle|cover it|do|cheer|put things|suffice|be "
        rf"enough)[^.!?\n]{{0,40}}|"
        rf"(?:gladly|happily|happy to|like to|will|'ll|can|have|'ve) (?:reduced?|lower(?:ed)?|discount(?:ed)?|"
        rf"waived?|"
        rf"halved?) "
        rf"(?:the cost of |the price of )?your {_NEXT}[^.!?\n]{{0,40}}|(?:thank you|compensate you|make it up|"
        rf"surprise you) with "
        rf"(?:a |an |the |some )?(?:[\w-]+ ){{0,3}}(?:waived|reduced|free|gratis|discounted|"
        rf"lower) (?:[\w-]+ ?){{1,3}}",
        0.75,
        unless=_NOT,
    ),
    cue(
        rf"(?:have |enjoy |get |grab )?(?:a |an |the |your |some |two |one )?(?:[\w-]+ )?{_TREAT}(?: [\w'-]+){{0,3}} "
        rf"(?:is |are |"
        rf"will be )?(?:on us|on the house|on me|our treat|our gift|with our compliments|free of "
        rf"charge)[^.!?\n]{{0,40}}|use "
        rf"(?:the )?(?:code |voucher |promo )?[a-z]{{3,12}}\d{{1,3}}(?: [\w'-]+){{0,6}}|(?:free|complimentary|"
        rf"gratis) "
        rf"{_TREAT}(?: [\w'-]+){{0,4}}|(?:two|three|a pair of|some) (?:free |complimentary |cinema |theatre |"
        rf"concert |"
        rf"day |film "
        rf"|drinks? )?tickets(?: [\w'-]+){{0,4}}",
        0.7,
        unless=_NOT + r"|\b(?:starts?|from|over|above|orders? (?:of|over)|until)\b",
    ),
    cue(
        rf"(?:your |the |this )?{_NEXT}(?: [\w'-]+){{0,3}} (?:is|are|will be|'s|comes) (?:\w+ )?(?:free|on us|on me|"
        rf"on the house|gratis|"
        rf"half price|our treat)[^.!?\n]{{0,30}}|(?:slipped|popped|tucked|put|packed|added|thrown|dropped|enclosed|"
        rf"included) (?:in )?"
        rf"(?:an? |some |two |a few |our |the )?(?:\w+ )?(?:chocolate|chocolates?|sweet|sweets|treat|biscuits?|"
        rf"sample|"
        rf"samples|pen|mug|"
        rf"calendar|keyring|sticker|stickers|tea ?bags?|lolly|candy|gift|present|surprise|extra|goodie|voucher|"
        rf"coupon)(?: [\w'-]+)"
        rf"{{0,5}}|(?:get|getting|gets|receive|receiving|will get|earn) (?:an? |our |one |two )?(?:\w+ )?(?:voucher|"
        rf"coupon|gift card|"
        rf"promo code|discount code|discount|freebie|gift)(?: [\w'-]+){{0,4}}|topped up (?:\w+ )?(?:by|with) "
        rf"(?:[\w'-]+ ?){{1,4}}|goodwill "
        rf"(?:sum|payment|amount|credit|voucher)(?: [\w'-]+){{0,4}}|(?:have|enjoy|grab|order) (?:an? |your |some "
        rf")?{_TREAT}[^.!?\n]"
        rf"{{0,40}}(?:on me|on us|on the house)|waive(?:d)? (?:the |your |all )?(?:[\w-]+ ){{0,3}}(?:charges?|fees?|"
        rf"costs?|postage) (?:on|"
        rf"for|of) (?:your )?(?:[\w-]+ ){{0,2}}{_NEXT}",
        0.7,
        unless=_NOT + r"|\b(?:as agreed|the second was|by law)\b",
    ),
    cue(
        rf"(?:credited|transferred|booked|added|paid|posted|put) {_SUM} (?:to|into|onto|on) your (?:[\w-]+ "
        rf")?(?:account|wallet|balance|card|"
        rf"profile)[^.!?\n]{{0,20}}(?:and|which|so|as) [^.!?\n]{{0,30}}(?:settle|settled|closed|close|consider|"
        rf"regard|"
        rf"forget|done|goodwill)"
        rf"[^.!?\n]{{0,30}}|your (?:points|miles|stars|stamps|credits?) (?:have|has) been (?:doubled|tripled|topped "
        rf"up|increased)|(?:enclosed|"
        rf"attached) (?:[\w-]+ )?(?:token|voucher|coupon|chocolates|gift|present|certificate|tickets?)(?: "
        rf"[\w'-]+){{0,5}}|your {_NEXT}(?: "
        rf"[\w'-]+){{0,2}} (?:is|will be|goes) on (?:us|me|the (?:house|garage|shop|firm|company|club|school|salon|"
        rf"hotel))",
        0.7,
        unless=_NOT,
    ),
    cue(
        r"(?:\d+|ten|twenty|thirty|fifty|sixty|some|a few) (?:free |extra |bonus )?(?:minutes|hours|rides|kilometres|"
        r"miles|credits?|points|stars|stamps|coins|days|gb|euros?|pounds?|dollars?) (?:of (?:[\w-]+ ){1,3})?(?:have|"
        r"has|'ve|are) (?:just |now |been |already )?(?:landed|loaded|appeared|popped up|turned up|dropped|moved|"
        r"gone|"
        r"found (?:its|their) way) (?:up )?(?:in|on|into|onto|to) (?:\w+ )?\w+|(?:make|made|making) (?:it|this|that) "
        r"up to (?:you|her|him|them|your \w+)(?: with|:|,| by) (?:a|an|some|our|two|three|\d+) (?:[\w'-]+ ?){1,6}|"
        r"(?:a|"
        r"an|two|some) (?:[\w'-]+ ){1,6}(?:await|awaits|is waiting for|are waiting for|has your name on) (?:you|your "
        r"\w+|it)(?: [\w'-]+){0,5}",
        0.7,
        unless=_NOT + r"|\b(?:man|woman|fitter|driver|colleague|nurse|doctor|technician|taxi|car|letter|parcel|"
        r"replacement|copy|key|form|prescription|new (?:one|pair))\b",
    ),
)
