"""Cues of selling: a pitch, as it is written to customers in general."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_PRICE = r"(?:[£$€]? ?\d+(?:[.,]\d+)?(?: ?[£$€]| euros?| dollars?| pounds?| eur| usd| gbp| ?p)?)"
_TIER = (
    r"(?:premium|pro|plus|gold|platinum|silver|business|family|deluxe|vip|prime|ultimate|"
    r"unlimited|elite|executive|max|"
    r"enterprise|comfort|priority|advanced|professional|extra|signature|club|complete|total|super|xl|turbo)"
)
_THING = (
    r"(?:plans?|packages?|bundles?|memberships?|add-?ons?|subscriptions?|range|collections?|"
    r"tiers?|editions?|upgrades?|"
    r"insurance|cover|warrant(?:y|ies)|care plan|protection|app|tariffs?|loyalty (?:card|club|programme|program)|"
    r"credit "
    r"card|accounts?|courses?|service plan|box|cleaning|masterclass|models?|series|suite|"
    r"offers?|deals?|sale|products|"
    r"assistant|scheduler|backup|booster|passes|pass|season (?:ticket|pass)|dlc|expansion|skins?|lounge|menu|"
    r"products|treatments?|check-?ups?|loans?|savings)"
)
_GIVEN = (
    r"\b(?:(?:were|are) you trying|polic(?:y|ies)|terms|t&|guide|article|help page|faq|at no (?:extra |additional "
    r")?cost|on us|no extra charge|without charge|at our (?:cost|expense)|no need to|"
    r"don't "
    r"need|needn't|i(?:'ve| have) (?:added|upgraded|put|booked)|we(?:'ve| have) (?:added|upgraded|put|booked)|you "
    r"(?:asked|"
    r"wanted|enquired|inquired|mentioned)|as you asked|to answer your|would not|wouldn't|not help)\b"
)

PITCHES = Cues(
    cue(
        r"(?:two|three|2|3|\d) for (?:one|two|1|2|the price of)\b(?: \w+){0,3}|have you (?:ever |already |yet )?(?:"
        r"considered|thought (?:about|of)) (?!whether|what|how|why|that|it\b|this|which|"
        r"who)(?:having |getting |trying )?"
        r"\w+(?: \w+){0,3}\?|(?:with|on) (?:the|our) \w+ (?:tier|plan|package|edition|membership|bundle|version) "
        r"(?:you|this|it|that)(?:'d|'ll| would| will| could| can| get| wouldn't| won't)(?: \w+){0,4}|it(?:'s| is) "
        r"(?:just|only) \d+(?:[.,]\d+)? (?:more|extra|on top)(?: \w+){0,3}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"(?:we|i)(?:'d| would)? (?:\w+ )?(?:recommend|suggest) (?:our|the new|upgrading|switching to|getting our) "
        r"(?:\w+ ){0,3}\w+|"
        r"(?:discover|explore|browse|try out|check out|introducing|say hello to|get to know) (?:our|the new|the "
        r"all-new) "
        r"(?:\w+ ){0,3}\w+|our (?:\w+ ){0,4}(?:special|promotion|deal|sale) (?:this|of the|for|on|"
        r"runs|ends)(?: \w+)?",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"did you know (?:that )?(?:you can|you could|with|our|we|for|there|the|most|many|as|(?!your |that your "
        r")\w+)(?: \w+){0,6}|have "
        r"you "
        r"(?:ever |already |yet )?(?:considered|thought (?:about|of)|tried|heard (?:about|of)|seen|discovered|"
        r"checked out|"
        r"signed up|downloaded) (?:our|the new|upgrading|adding|switching|taking out|getting|going|a|an|joining|"
        r"becoming)"
        r"(?: \w+){0,4}",
        0.85,
        unless=_GIVEN,
    ),
    cue(
        rf"(?<!the )(?<!your )(?<!last )(?<!an )(?:upgrade|upgrading|subscribe|sign up|switch|go|move up|step up|"
        rf"trade up|join|enrol|"
        rf"enroll) (?:now |today |"
        rf"here |to |for |our |your |a |the |from |over ){{1,3}}(?:\w+ ){{0,3}}(?:{_TIER}|{_THING}|now|and "
        rf"(?:get|enjoy|save|never))|(?:upgrade|subscribe|order|book|buy|shop|register|join|enrol|enroll|apply|sign "
        rf"up) "
        rf"(?:now|today)(?: \w+){{0,3}}",
        0.8,
        unless=_GIVEN,
    ),
    cue(
        r"why not (?:also )?(?:upgrade|treat|add|take (?:advantage|out)|book|switch|top up|join|make it|go for|"
        r"discover|"
        r"explore|browse|get yourself|extend|sign up|combine|complete|try (?:our|the|out))(?: \w+){0,5}|why not "
        r"(?:\w+ ){1,5}(?:our|with our|to our|the new|premium)(?: \w+){0,3}|(?:ask|talk to us|call us|"
        r"write to us|enquire) (?:\w+ ){0,4}about our (?:\w+ ){0,3}(?:special|offers?|new|deals?|packages?|plans?|"
        r"range|"
        r"promotion|\w+)",
        0.8,
        unless=_GIVEN,
    ),
    cue(
        rf"our (?:brand[- ]new |new |latest |popular |award-winning |all-new |special |great |best-selling |"
        rf"exclusive )?"
        rf"(?:\w+[- ]){{0,4}}(?:{_THING}|{_TIER}(?: \w+)?) (?:\w+ )?(?:makes?|makes sure|includes?|offers?|gives?|"
        rf"comes?|"
        rf"lets?|helps?|ensures?|protects?|starts?|start|is (?:now )?(?:available|on offer|half|perfect|ideal|just|"
        rf"only)|"
        rf"are (?:now )?(?:available|on offer|half|\d|perfect)|has (?:just )?(?:arrived|landed|launched|been)|would|"
        rf"will|"
        rf"covers?|keeps?|never|brings?|saves?|unlocks?|removes?)",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:with|on) (?:our |the |a |an )?(?:\w+ ){{0,2}}{_TIER} (?:\w+ )?(?:you|this|it|plan|account|membership|"
        rf"members|customers|cover|package|support|seat|guests?|subscription)(?: (?:get|never|would|can|could|enjoy|"
        rf"always|"
        rf"will|don't|skip|have|wouldn't))?|{_TIER} (?:members|customers|subscribers|guests|"
        rf"users) (?:never|don't|get|"
        rf"enjoy|always|skip|receive|have)",
        0.7,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:for|from|at) (?:only|just|as little as|an extra) {_PRICE}|(?:only|just|for|from|at) {_PRICE} (?:a|per) "
        rf"(?:month|year|week|day|person|night|user|seat)|{_PRICE} (?:more )?(?:a|per) (?:month|year|"
        rf"week|night|person|"
        rf"user|day) (?:more|extra|only)|\d+ ?% (?:off|discount|less)(?: \w+){{0,4}} (?:with code|with the code|when "
        rf"you|"
        rf"if you (?:book|order|buy|sign|upgrade)|on (?:all|our|any|selected|everything|the new|accessor\w+))|(?:get|"
        rf"save|enjoy) (?:up to )?\d+ ?%",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"(?:first|one|two|three|a) (?:\w+ )?(?:month|week|year)s? (?:is |are |for )?(?:absolutely )?free|free trial|"
        r"limited[- ]time|limited edition|(?:this (?:week|weekend|month)|today|until \w+) only|while stocks? lasts?|"
        r"special (?:offer|deal|price|promotion)|exclusive (?:offer|deal|price|\w+ offer)|summer sale|winter sale|"
        r"spring "
        r"sale|black friday|flash sale|don't miss(?: out)?|miss out on|hurry(?=[!,:]| (?:while|now|before|up "
        r"and))|act now|new arrivals|new collection|"
        r"introductory (?:price|offer)|early[- ]bird|best[- ]?seller",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"(?:check out|browse|explore|discover|(?:take|have) a look (?:at|around)|take advantage of|experience|meet|"
        r"shop|"
        r"visit|see) (?:all )?(?:our|the) (?:\w+ ){0,2}(?:new|latest|range|collection|shop|store|"
        r"online shop|catalogue|"
        r"premium|offers?|deals?|selection|lineup|plans|packages|bundles|menu|products)|(?:interest|tempt) you (?:in|"
        r"with)"
        r"(?: \w+){0,4}|(?:you|you'd|you'll|you may|you might) (?:also )?(?:be interested|love|adore) (?:in )?(?:our|"
        r"the "
        r"new|to know|a|an)(?: \w+){0,3}|benefit from (?:our|a|an|the) (?:\w+ ){0,3}(?:plan|package|"
        r"upgrade|membership|"
        r"cover|insurance|offer)",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"(?:speaking of|talking of|on (?:the|that) subject of|apropos) \w+[^.?!]{0,80}\b(?:our|we|try|new)|(?:while "
        r"(?:you(?:'re| are)|we(?:'re| are)|i have you|i've got you|i have your|you wait)|in the meantime,?|by the "
        r"way,?|"
        r"and while|on another note,?|good news:|ps:?|p\.s\.) [^.?!]{0,60}(?:our (?:new|latest|premium|range|sale|"
        r"special|"
        r"shop)|upgrade|subscribe|% off|discount|treat yourself)",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        r"(?:shall|can|may|could|should) (?:i|we) (?:\w+ )?(?:book|set up|set you up|arrange|schedule|show|sign|put|"
        r"add|"
        r"send|get|interest|tell|offer|reserve|switch|move|upgrade)(?: you)? (?:\w+ ){0,4}(?:demo|"
        r"quote|trial|brochure|"
        r"catalogue|upgrade|presentation|sales call|walkthrough of our|tasting)|(?:would you like|do you want|how "
        r"about|"
        r"fancy|are you interested in|interested in) (?:to (?:hear|learn|know|try|add|upgrade|see)|"
        r"a|an|hearing|trying|"
        r"upgrading|adding) (?:\w+ ){0,5}(?:demo|quote|trial|brochure|upgrade|premium|plan|package|offer|deal|add-on|"
        r"membership|insurance|warranty|cover)",
        0.8,
        unless=_GIVEN,
    ),
    cue(
        r"make (?:your|the|it|every)(?: \w+){0,3} (?:even (?:nicer|better|more|safer|smoother|easier)|extra special|"
        r"unforgettable)|treat (?:yourself|your)|spoil yourself|get the most out of|take (?:your|it)(?: \w+){0,2} to "
        r"the "
        r"next level|use (?:the )?(?:promo |discount |voucher )?code \w+|with (?:(?:the )?(?:promo|discount|"
        r"voucher) )?code (?!in\b)\w+|"
        r"earn "
        r"(?:double |extra |bonus )?(?:points|miles|rewards)|(?:double|triple|bonus) points",
        0.7,
        unless=_GIVEN,
    ),
    cue(
        r"(?:protect|insure|cover|safeguard) (?:yourself|your \w+|against|yourselves)(?: \w+){0,4} (?:with|by taking|"
        r"for "
        r"(?:only|just))|(?:extended|longer) warranty (?:is|can|could|for|would|from|covers)|"
        r"(?:take out|consider|add|"
        r"purchase|buy|get) (?:our|an?|the) (?:\w+ ){0,3}(?:insurance|warranty|protection|care plan|cover|membership|"
        r"premium|upgrade|add-on|lounge pass|subscription|service contract|maintenance plan)",
        0.7,
        unless=_GIVEN,
    ),
)
