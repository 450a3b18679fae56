"""Hints of care.bare-discount: presents of every kind, in a letter that does nothing about the trouble."""

from __future__ import annotations

from guardian.checks.cues.mending import MENDS
from guardian.checks.match import Cues, cue

_NUMBER = r"(?:a|an|one|two|three|four|five|six|ten|twelve|twenty|some|\d+)"
_GOODS = (
    r"(?:macarons?|plants?|calendars?|bouquets?|flowers?|ice[- ]creams?|parking permits?|permits?|meals?|tickets?|"
    r"jars?|points?|parcel|hamper|box(?:es)?|bottles?|tote|bags?|mugs?|t-?shirts?|caps?|keyrings?|key rings?|pens?|"
    r"umbrellas?|towels?|books?|cookbook|teddy|teddies|toys?|stickers?|samples?|chocolates?|pralines|cookies|"
    r"biscuits|"
    r"cakes?|muffins?|coffees?|drinks?|cocktails?|desserts?|breakfasts?|dinners?|lunch|pizzas?|rounds?|rides?|"
    r"lessons?|sessions?|hours?|washes|wash|cuts?|massages?|nights?|weekends?|months?|weeks?|upgrades?|passes|pass|"
    r"stamps?|stars|tokens?|coins|gems|credits?|skins?|miles|entries|entry|seats?|vouchers?|coupons?|cards?|photos?|"
    r"prints?|candles?|soaps?|creams?|sets?|gifts?|presents?|treats?|surprises?|goodies|goodie|basket|magazines?|"
    r"subscription|postcards?|posters?|socks|blankets?|seeds|cuttings?|wine|prosecco|champagne|cheese|jam|honey|tea)"
)
_SUM = r"(?:[£$€] ?)?\d+(?:[.,]\d+)? ?(?:%|percent|per cent|[£$€]|euros?|dollars?|pounds?|francs|quid|points|miles)?"

TRINKETS = Cues(
    cue(
        rf"{_NUMBER} (?:[\w'-]+ ){{0,5}}{_GOODS}(?: [\w'-]+){{0,6}} (?:awaits?|(?:is|are|'s) (?:waiting|coming|on ("
        rf"?:its|"
        rf"their) way|enclosed|attached|yours|ready|reserved|with (?:this|it|our)|included|on us|on me)|follows?|"
        rf"goes? "
        rf"with|comes? with|will (?:be (?:delivered|waiting|sent|with)|follow|reach|arrive)|arrives?|lies?|"
        rf"has been (?:added|put|sent|placed)|have been (?:added|put|sent|placed))(?: [\w'-]+){{0,6}}",
        0.45,
        unless=MENDS,
    ),
    cue(
        rf"(?:there's|there is|there are|here's|here is|here are|we enclose|enclosed (?:is|are|you)|find|accept|"
        rf"enjoy|"
        rf"receive|get|have|take|with|and|we've (?:put|added|sent|packed)|we (?:put|added|add|send)|we have (?:put|"
        rf"added|sent)|we're sending|we are sending|i'm sending|treat yourself to|invite you to|offer you|give you|"
        rf"like you to have|as well as) (?:you )?(?:{_NUMBER}|this|these|our|your|free|complimentary) (?:[\w'-]+ )"
        rf"{{0,4}}{_GOODS}(?: [\w'-]+){{0,6}}",
        0.4,
        unless=MENDS,
    ),
    cue(
        r"with (?:our|the house's|my) compliments(?: [\w'-]+){0,3}|(?:as|by way of) (?:a|an|our) (?:small |little |"
        r"kind "
        r"|tiny |sweet |modest )?(?:token|gesture|thank-?you|consolation|comfort|treat|sorry|apology|sign|sweetener|"
        r"plaster|goodwill)(?: [\w'-]+){0,4}|(?:small|little|tiny|sweet|modest|nice) (?:token|gesture|present|"
        r"surprise|"
        r"something|gift|attention|extra|treat|comfort|consolation|thank-?you)(?: [\w'-]+){0,6}|(?:gesture|token|"
        r"sign) "
        r"of (?:\w+ )?(?:goodwill|appreciation|friendship|thanks|regret|sympathy)|(?:sweeten|make up for|make it up|"
        r"cheer you|brighten|bring back a smile|put a smile)(?: [\w'-]+){0,5}",
        0.45,
        unless=MENDS,
    ),
    cue(
        r"(?:your|the|their|his|her) (?:next|first|second|coming|following) (?:[\w'-]+ ){1,5}(?:is|are|will be|'s|"
        r"comes?|goes|costs?) (?:on (?!mon|tue|wed|thu|fri|sat|sun|the \d|\d)|free|ours|our|half|with|yours|for "
        r"(?:free|nothing)|nothing|\d+ (?:off|cheaper|less))(?: ?[\w'-]+){0,6}|your (?:[\w'-]+ ){1,3}(?:is|are|"
        r"will be|"
        r"was) (?:free|halved|on us|on me|on the house|our treat|half|reduced|ours)(?: [\w'-]+){0,4}|(?:is|"
        r"are) (?:on "
        r"the house|our treat|on us this time)",
        0.45,
        unless=MENDS,
    ),
    cue(
        rf"{_SUM} (?:off|for (?:your|the|any|a|another) (?:next|coming|first|new|other|further|\w+ with us)|waiting "
        rf"for "
        rf"you|towards|on your next|back on your next|in your (?:\w+ )?(?:account|wallet|card)|of credit)(?: "
        rf"[\w'-]+){{0,6}}|\w+ for the price of (?:one|two|three|\d)(?: [\w'-]+){{0,6}}|buy one|"
        rf"half(?: the)? price(?: "
        rf"[\w'-]+){{0,5}}|(?:fee|price|rate|rent|bill|premium)s? (?:[\w'-]+ ){{0,3}}(?:is|are|will be) (?:halved|"
        rf"reduced|lowered|cut|waived)(?: [\w'-]+){{0,3}}|(?:bonus|extra|free|complimentary|double) {_GOODS}(?: "
        rf"[\w'-]+){{0,6}}|(?:voucher|discount|coupon|promo code|discount code) (?:[\w'-]+ ?){{1,5}}",
        0.45,
        unless=MENDS,
    ),
    cue(
        r"(?:have|see|welcome|get|like|love|greet|meet) (?:you|you all) (?:back|again|soon|with us)|(?:come|be) back "
        r"(?:to|and|soon)|another chance|(?:it(?:'s| is)|they(?:'re| are)|this is)? ?(?:good|valid|redeemable|"
        r"yours) (?:for|until|till|in|at|on) (?:a|an|any|all|every|the|one|two|\w+)(?: [\w'-]+){0,5}|can be (?:used|"
        r"spent|redeemed|exchanged|cashed)(?: [\w'-]+){0,6}|(?:redeem|spend) (?:it|them|this)|worth (?:a|an|\d+) ("
        r"?:free "
        r")?[\w'-]+|happy (?:shopping|watching|reading|riding|travelling|cooking|baking|browsing|skiing|playing|"
        r"flying|"
        r"sailing|listening|streaming|gaming|knitting)|enjoy(?: it| them)?(?=[.!]|$)|included!",
        0.15,
        unless=MENDS,
    ),
    # Giving of any kind: telling only where nothing else is in the letter.
    cue(
        r"(?:is|are|come|comes|goes|taken|take|knock) off (?:the|your|this|that) (?:\w+ )?(?:bill|invoice|price|rent|"
        r"fee|total|cheque|tab|account)|(?:it's|it is|they're|that's|is|are) on (?:the (?:kitchen|house|boss|chef|"
        r"crew|"
        r"captain|team|firm)|our \w+)|for (?:free|nothing)|free of charge|(?:not|no longer) charged (?:on|for|"
        r"with)(?: "
        r"[\w'-]+){1,4}|(?:on top of|added to|put (?:on|in|into)|waiting in|waiting on|loaded (?:on|onto)|"
        r"credited to|"
        r"already (?:on|in)|on) your (?:\w+ )?(?:package|sim|card|wallet|account|plan|balance|bill|subscription|pass|"
        r"membership)(?: [\w'-]+){0,3}|\d+ ?(?:gb|mb|points|miles|stars|coins|gems|credits) "
        r"(?:more|extra|for|on|are|have|on top|free|in your|added|as|towards) (?:[\w'-]+ ?){1,6}",
        0.25,
        unless=MENDS + "|" + r"\b(?:charged|used|balance of|fee of|surcharge)\b",
    ),
    cue(
        r"(?:for|from) (?:the (?:lady|little (?:one|ones|man|hero|lady)|whole family|kids|road|birthday (?:girl|boy|"
        r"child)|trouble|wait|fright|shock|nerves)|all of us)|(?:have|lots of) fun(?: with (?:it|"
        r"them))?|in it for you|bring (?:a friend|somebody|a guest|the family|the kids)|taken the liberty(?: "
        r"[\w'-]+){1,6}|book(?:ed|ing) you (?:in |a |an |the |on |into ){1,3}(?:[\w'-]+ ?){1,6}|invited? (?:you )?to "
        r"(?:a|an|our|the|be our)(?: [\w'-]+){1,4}|glass of (?:[\w'-]+)|day (?:pass|passes|tickets?)|in the post(?: "
        r"(?:for|to) you)?|from (?:us|me) (?:to|for) you|cheers? (?:to|on)|on us(?: this time)?|our treat|spring box|"
        r"gift (?:box|bag|set|card)",
        0.25,
        unless=MENDS,
    ),
    cue(
        r"(?:something|a little something|anything you like|a surprise|a treat|a present) (?:for|on|from|at|awaits|"
        r"is)(?: [\w':-]+){1,5}|(?:for|on|at) your (?:next|coming|first|second|"
        r"following) (?:[\w'-]+)(?: [\w'-]+){0,3}|"
        r"our way of (?:[\w'-]+ ?){1,5}|(?:make|making|see|get) you (?:smile|laugh|happy)(?: [\w'-]+){0,3}|(?:show|"
        r"bring|print) this (?:mail|e-?mail|letter|message|note|code|voucher)(?: [\w'-]+){0,5}|owes? (?:us|you|me) "
        r"(?:a|an|one)(?: [\w'-]+){0,3}|(?:is|are|it's|they're) (?:already |all )?(?:wrapped|ready at the (?:till|"
        r"desk|"
        r"counter|bar|door|reception)|yours to (?:keep|pick|choose)|on its way to you)(?: [\w'-]+){0,4}|(?:is|are|"
        r"be) "
        r"our (?:pleasure|gift|treat|present)(?: [\w'-]+){0,3}|(?:drinks|dessert|breakfast|starters|parking|wine|"
        r"snacks|massage|popcorn|towels|cleaning|delivery) included|(?:slipped|popped|tucked|packed|added|put|thrown|"
        r"threw) (?:you )?(?:in )?(?:a|an|some|two|three|our) (?:[\w'-]+ ){0,5}(?:into|in with|to|in) (?:the|"
        r"your)(?: "
        r"[\w'-]+){0,4}",
        0.25,
        unless=MENDS,
    ),
    cue(
        r"(?:attached|enclosed|inside|below|here)(?: you(?:'ll| will)? find)? (?:is |are |please find )?(?:a|an|our|"
        r"some|two|three) (?:[\w'-]+ ){0,3}(?:cookbook|book(?:let)?|recipes?|calendar|poster|bookmark|magazine|"
        r"cartoon|"
        r"colouring \w+|puzzle|voucher|coupon|ticket|pass|pen|notebook|sticker\w*|sample\w*|sachet|bag|cup|cap)s?(?: "
        r"[\w'-]+){0,5}|(?:cinema|theatre|spa|wellness|family|game|wine|candlelight) (?:evening|night|day|dinner|"
        r"weekend|ticket|tickets|visit|voucher)s?(?: [\w'-]+){0,5}|season (?:ticket|pass)s? for (?:[\w'-]+ ?){1,5}|"
        r"(?:offer|give|gift|send|treat|invite|grant) you (?:a|an|our|one|two|free|to) (?:[\w'-]+ ?){1,5}|a second "
        r"(?:[\w'-]+ ){1,3}(?:keeps|joins|comes|goes|is)(?: [\w'-]+){0,5}",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:are|is) (?:yours|reserved for you|kept for you|waiting for you|for you|a (?:present|gift|treat))(?: "
        r"[\w'-]+){0,5}|(?:at|on) our (?:expense|cost|account)(?: [\w'-]+){0,3}|(?:go|goes|come|"
        r"comes) (?:along )?with "
        r"your (?:[\w'-]+ ?){1,3}|(?:we|i)(?:'ve| have|'re| are)? (?:unlock(?:ed|ing)|reserv(?:ed|ing)|includ(?:ed|"
        r"ing)|upgrad(?:ed|ing)|treat(?:ed|ing)|gift(?:ed|ing)|grant(?:ed|ing)|throw(?:n|ing)?|threw|spoil(?:ed|"
        r"ing)) "
        r"(?:[\w'-]+ ){0,6}(?:you|your|in|free)(?: [\w'-]+){0,4}|(?:a|an|two|three|four|ten|\d+) (?:warm |hot |cold |"
        r"fresh |free |framed |large |small |home-?made )?(?:coffees?|croissants?|pastr(?:y|ies)|prints?|channels?|"
        r"mud "
        r"packs?|teas?|parcels?|scoops?|slices?|bottles?|pairs?|lessons?|hours?|weeks?|passes|stickers?|samples?) "
        r"(?:and|in|with|go|are|is|up|on|for|of)(?: [\w'-]+){1,6}",
        0.25,
        unless=MENDS + r"|\b(?:hours? (?:in|on|of|is|are)|weeks? (?:in|on|is|are|for)|charged|delivered in)\b",
    ),
    cue(
        r"(?:is|are) (?:travelling|winging (?:its|their) way|heading|making (?:its|"
        r"their) way) to you(?: [\w'-]+){0,3}|"
        r"(?:switched|moved|bumped|put|lifted|raised) you (?:up )?(?:to|on|into) (?:gold|silver|platinum|premium|"
        r"plus|"
        r"pro|business|vip|first|comfort|the \w+ (?:plan|tariff|class))(?: [\w'-]+){0,4}|(?:here|there) (?:is|are) "
        r"(?:a|an|two|three|four|five|ten|some) (?:[\w'-]+ ){0,3}(?:tokens?|vouchers?|tickets?|passes|chips|coupons?|"
        r"stamps?|treats?|cards?)(?: [\w'-]+){0,4}|of your choice|\d+ ?(?:%|percent|per cent) (?:down|off|less|"
        r"cheaper|"
        r"lower)(?: [\w'-]+){0,4}|(?:is|are|be) (?:[\w'-]+ )?(?:free|gratis|half price) (?:all|until|till|through|"
        r"throughout|for|this|on|next)(?: [\w'-]+){1,5}|a round of (?:[\w'-]+ ?){1,5}|(?:packs?|jars?|tins?|bags?|"
        r"crates?|boxes|bars) of (?:the |our )?new (?:[\w'-]+ ?){1,4}|(?:just |simply )?(?:mention|show|say) this "
        r"(?:message|mail|e-?mail|letter|word) (?:at|in|to)(?: [\w'-]+){1,4}|extra (?:hearts|stars|coins|lives|"
        r"points|"
        r"gems|rounds|minutes|data|storage)",
        0.3,
        unless=MENDS,
    ),
    cue(
        r"(?:be|as) (?:our|my|the \w+'s) guests?(?: [\w'-]+){0,6}|(?:reception|drinks?|champagne|breakfast|dinner|"
        r"lunch|"
        r"coffee|parking|entry) included|(?:charge|charges|take|takes|ask) (?:you )?(?:no fee|nothing|half) for your "
        r"(?:next|coming|second)(?: [\w'-]+){1,3}|(?:each|all|both|every one) of you (?:receives?|gets?|will get|may "
        r"pick|goes home with) (?:[\w'-]+ ?){1,5}|(?:takes?|taken|knock(?:ed)?|shaved?) (?:a|one|"
        r"\d+) (?:\w+ )?(?:fifth|"
        r"third|quarter|tenth|half|percent|per cent|bit|little)? ?off (?:the|your) (?:[\w-]+)(?: [\w'-]+){0,3}|"
        r"(?:magnets?|pins?|badges?|balloons?|mouse ?pads?|stickers?|tote|lanyards?|steins?|pretzels?|"
        r"ornaments?) (?:of|"
        r"from|with|for|is|are)(?: [\w'-]+){1,5}|(?:upgraded|raised|lifted|extended|"
        r"doubled) your (?:[\w-]+ ){1,3}(?:to|"
        r"for|by)(?: [\w'-]+){1,5}",
        0.4,
        unless=MENDS,
    ),
    # How it is given, whatever it is.
    cue(
        r"(?:next|coming|following|first|second) (?:one|two|three|few|\w+)? ?(?:[\w-]+ )?(?:won't|will not|isn't|"
        r"is not|"
        r"aren't|are not) (?:be )?(?:\w+ )?(?:invoiced|charged|billed|cost)(?: [\w'-]+){0,3}|(?:heading|coming|"
        r"flying|making "
        r"its way|on its way|going out|underway) (?:your way|over to you|to your (?:door|home|desk|table|inbox))(?: "
        r"[\w'-]+){0,3}|(?:entitled|invited|welcome) to (?:a|an|one|two|our|your) (?:free |complimentary |extra |"
        r"personal )?"
        r"(?:[\w'-]+ ?){1,5}|(?:free|complimentary|signed|bonus|extra) (?:copy|copies|issue|edition|portion|"
        r"helping|pair|"
        r"round|set|supply|year|season)(?: [\w'-]+){0,4}|(?:enclosed|attached)(?: please)? (?:find|you'll find|"
        r"you find|is|"
        r"are) (?:our|a|an|some|two|three)(?: [\w'-]+){1,5}|your (?:[\w'-]+ ){1,6}(?:is|are|was|were|has been|"
        r"have been) "
        r"(?:\w+ )?(?:upgraded|raised|lifted|doubled|extended|prolonged|topped up|moved up|"
        r"bumped up)(?: [\w'-]+){0,5}",
        0.4,
        unless=MENDS + r"|\b(?:replacement|refund\w*|new one|missing|label|form|invoice|receipt|copy of your|statement|"
        r"report)\b",
    ),
)
