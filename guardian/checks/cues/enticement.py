"""Cues of selling by small pulls: what is for sale, what it costs, who has it, and that now is the time.

Each is harmless alone; the pulls of one sentence are added up.
"""

from __future__ import annotations

from guardian.checks.cues.merchandise import FINE, FOLK, GIVEN, NUM, TIER, WARE
from guardian.checks.match import Cues, cue

ENTICES = Cues(
    # What is for sale.
    cue(
        rf"{TIER}[ -](?:{WARE}|customers?|members?|users?|cardholders?|status|holders?|service|guests?)|(?:premium|"
        rf"pro|gold|"
        rf"platinum|deluxe|vip|prime|ultimate|elite|silver|enterprise)",
        0.4,
        unless=GIVEN,
    ),
    cue(
        rf"(?:our|these|this|a|an|the) (?:[\w-]+ )?{FINE} (?:[\w-]+ ){{0,2}}{WARE}|(?:our|one of our) (?:[\w'-]+ )"
        rf"{{0,3}}{WARE}|{FINE} (?:offers?|deals?|prices?|rates?|discounts?|savings|bargains?)|what's new",
        0.45,
        unless=GIVEN,
    ),
    # That it can be had.
    cue(
        rf"(?:we|i)(?:'ve| have| also| now| do| offer| stock| sell| carry| run| make){{1,3}} (?:\w+ )?(?:{FINE} "
        rf")(?:[\w-]+ "
        rf"?){{1,3}}|(?:is|are|'s|'re) (?:now |finally |just |newly |still |currently )?(?:out|available|in stores?|in "
        rf"stock|on (?:sale|offer|special)|reduced|half price|discounted|back in|up for grabs|bookable|live now|"
        rf"launching|"
        rf"selling fast|flying off)|(?:has|have) (?:just |finally |now )?(?:arrived|landed|launched|dropped|come in|"
        rf"opened)|(?:offers?|deals?|sale|promotion|discounts?|campaign) (?:start|starts|end|ends|run|runs|is on|are "
        rf"on|"
        rf"last|lasts|begins?|await\w*)",
        0.4,
        unless=GIVEN,
    ),
    # Come and buy.
    cue(
        r"(?:(?<=[.!?:,;] )|(?<=^)|(?<=\n)|(?<=- )|please |and |simply |just |why not |why don't you |don't forget to "
        r"|be sure "
        r"to |remember to |feel free to )(?:upgrade|subscribe|go premium|go pro|stock up|treat yourself|spoil yourself|"
        r"indulge|shop (?:now|the|our|online)|check out (?:our|the|what|this|these)|browse|explore|discover|grab|snap "
        r"up|"
        r"order yours|book yours|sign up (?:for|to|now|today)|join (?:our|the club|now|today|us for)|switch to (?:our|"
        r"a|the)|"
        r"trade up|step up|level up|pre-?order|add (?:our|a|an|the) [\w-]+ (?:kit|plan|pack|cover|insurance)|try "
        r"(?:our|out "
        r"our|the new)|get (?:yours|our|the (?:new|full|complete))|go for (?:our|the)|take a look at (?:our|these|the "
        r"new)|"
        r"have a look at (?:our|these|the new)|visit our|see our|save (?:up to|\d|big|more)|enjoy (?:our|up to|\d))",
        0.45,
        unless=GIVEN,
    ),
    cue(
        r"(?:have you|ever|did you ever|maybe you|perhaps you(?:'d| would)?|why not|you (?:could|might|may|should|"
        r"can)(?: "
        r"also| always| like to| want to)?|you(?:'d| would| will|'ll)(?: also)?) (?:also |ever |already |thought "
        r"(?:about|"
        r"of) |thinking (?:about|of) |consider(?:ed|ing)? |think (?:about|of) |tried |look(?:ed)? (?:at|into) |like |"
        r"love |"
        r"enjoy |fancy |go for |benefit from |invest(?:ed|ing)? in ){1,2}(?:to )?(?:getting |taking (?:out )?|"
        r"buying |"
        r"switching (?:to )?|upgrading (?:to )?|adding |trying |moving (?:up )?(?:to )?|going |joining |having |"
        r"investing "
        r"in |signing up |stepping up )?(?:for |to |up )?(?:our|a|an|the|these|some|one of|another) (?:[\w-]+ "
        r"?){1,4}",
        0.45,
        unless=GIVEN,
    ),
    cue(
        r"(?:maybe|perhaps|isn't it|is it|it may be|it might be|it's|it is|high) (?:it's |it is |not )?(?:about |"
        r"high )?"
        r"time (?:for|to (?:get|buy|upgrade|switch|move|treat|think|trade|consider|invest|swap)) (?:a |an |the |"
        r"something "
        r"|yourself )?(?:[\w-]+ ?){1,3}|(?:shall|should|may|can|could) (?:i|we) (?:\w+ )?(?:switch|upgrade|sign|"
        r"move|"
        r"enrol|enroll|add|interest|tempt|register|subscribe) you (?:over|up|in|on|for|to|with|onto|down for)",
        0.5,
        unless=GIVEN,
    ),
    # What it costs, and until when.
    cue(
        rf"(?:from|for|only|just|at|as little as|starting at|under|yours for|now) {NUM}|(?:{NUM}|half|\d+) (?:a|per|"
        rf"each) "
        rf"(?:month|week|day|year|night|person|user|seat)|next to nothing|(?:start|starts|starting|from|begin|begins) "
        rf"(?:at|from|with)? ?(?:just |only )?\d|peanuts|a (?:song|snip|steal|bargain)|less than "
        rf"(?:a|your) (?:coffee|cup|cappuccino|pizza)|pay (?:only )?(?:half|less)|save (?:up to )?(?:\d+|{NUM}|money|"
        rf"a lot|big)|\d+ ?(?:%|percent|per cent) (?:off|less|cheaper|discount|savings?)|half[- ]price|two for (?:one|"
        rf"the "
        rf"price)|first (?:month|year|week|lesson|session|box) (?:is |for )?(?:free|on us|half)|free (?:trial|sample|"
        rf"taster|"
        rf"demo|consultation|gift)|a small (?:surcharge|supplement|extra|fee|monthly)|extra (?:charge|cost|fee)|"
        rf"(?:only|just) "
        rf"\d+ (?:more|extra)|worth every (?:penny|cent)|from \d{{2,4}}(?=[.,!]|$)|"
        rf"(?:no|without|zero) (?:annual |joining |entry |booking |monthly )?fees?(?: for)?|best value|value for money",
        0.4,
        unless=GIVEN,
    ),
    cue(
        r"last (?:chance|few|days|places|seats|call)|while (?:stocks?|supplies|they|offers?) last|(?:by|until|till|"
        r"before|this) "
        r"(?:sunday|monday|friday|midnight|tonight|the end of (?:the )?(?:month|week|year)|weekend|week) (?:only|and "
        r"(?:save|"
        r"pay|get|enjoy))|(?:this|today) (?:week|month|weekend|season)? ?only|for a (?:short|limited) time|limited "
        r"(?:time|"
        r"stock|number|edition|availability)|(?:don't|do not|never) miss|miss out|hurry|act (?:now|fast)|going fast|"
        r"now is "
        r"the time|no better (?:time|moment)|stay tuned|black friday|cyber monday|sale starts|early[- ]bird|first "
        r"come|once "
        r"(?:it's|they're) gone|starting (?:tonight|tomorrow|today|monday|friday)",
        0.45,
        unless=GIVEN,
    ),
    # Who has it.
    cue(
        rf"(?:many|most|all|other|lots of|plenty of|more and more|smart|savvy|wise|our) (?:of our |other )?(?:\w+ "
        rf")?{FOLK} "
        rf"(?:[\w'-]+ ){{0,6}}(?:also (?:bought|like|love|buy|choose|ordered|enjoyed)|choose|chose|chosen|go for|went "
        rf"for|"
        rf"opt|opted|swear by|love|rave|prefer|pick|add|upgrade|upgraded|switch|switched|never (?:queue|wait|worry|"
        rf"have)|"
        rf"don't (?:queue|wait|worry|have)|enjoy|find)|{FOLK} (?:who|that) (?:bought|ordered|booked|own|have|liked|"
        rf"stayed) "
        rf"(?:[\w'-]+ ){{1,4}}(?:also |often |usually )|{TIER} {FOLK} (?:[\w'-]+ ?){{1,4}}|{FOLK} (?:with|on|of|"
        rf"in) (?:our|"
        rf"a|the) (?:[\w-]+ )?(?:{TIER}|{WARE}) (?:[\w'-]+ ?){{1,3}}",
        0.45,
        unless=GIVEN,
    ),
    # What it would do, or would have spared.
    cue(
        r"(?:would|could|might|can|will|'d|'ll) (?:\w+ )?(?:have )?(?:save|saved|spare|spared|prevent|prevented|cover|"
        r"covered|avoid|avoided|protect|protected|solve|solved|sort|sorted|suit|pay for itself|last (?:longer|for "
        r"years)|make (?:life|your|things|it)|give you|change your|transform|thank (?:you|us)) ?(?:you|your|all|such|"
        r"this|"
        r"that|it|them|a lot)?|(?:wouldn't|would not|would never|won't|will never|could never|couldn't) (?:have "
        r")?(?:happen|"
        r"happened|be (?:a|an) (?:issue|problem)|occur|occurred|been)|(?:saves?|spares?|protects?|keeps?|covers?|"
        r"frees?|gives?"
        r"|offers?|shields?) (?:you|your|them|against)(?: \w+){0,3} (?:safe|from|trouble|time|money|peace|such|"
        r"worry|more|"
        r"hassle|surprises|covered|priority)|peace of mind|no more (?:waiting|queues?|queuing|worries|worrying|hassle|"
        r"surprises|stress|limits)|(?:removes?|lifts?|unlocks?|skips?|includes?|has no|without|free of|beyond) "
        r"(?:them all|"
        r"all (?:the )?\w+|the (?:limits?|queue|wait|ads)|limits?|every|such|queues?)|never (?:again|queue|wait|"
        r"worry|have to|"
        r"run out)|(?:priority|faster|quicker|same-day|next-day|dedicated|instant|24/7|round-the-clock|express) "
        r"(?:support|"
        r"service|repl(?:y|ies)|answers?|delivery|help|line|handling|lane)|within the hour|skip the (?:queue|line|"
        r"wait)|first "
        r"in line",
        0.35,
        unless=GIVEN,
    ),
    # What is thrown in, lent a hand with, or pressed on them.
    cue(
        rf"(?:we|i)(?:'ll| will|'d| would)? (?:throw|toss|chuck) in|throw in (?:a|an|the)|(?:would|'d) (?:\w+ )?(?:be "
        rf"|feel "
        rf")?(?:thrilled|delighted|happy|glad|pleased|honou?red|love|like) to (?:offer|show|present|introduce|sign|"
        rf"welcome|"
        rf"recommend|tell)(?: you)? (?:[\w'-]+ ){{0,4}}{WARE}|let (?:me|us) (?:tell you about|introduce|recommend|"
        rf"show you|"
        rf"present|interest you|tempt you|draw your)(?: [\w'-]+){{0,5}}|(?:it is|it's|is|are|would be|might be|may be) "
        rf"(?:well |really |always |surely )?(?:worth (?:considering|a (?:thought|look|try)|it|thinking|looking|"
        rf"having|adding)|"
        rf"worthwhile|recommended|advisable|a (?:good|great|sensible|wise|smart|sound) (?:idea|choice|investment|"
        rf"moment|time|"
        rf"addition))|(?:we|i) (?:\w+ )?(?:recommend|suggest|advise)(?: you)?(?: to)? (?:our|the|an?|upgrading|adding|"
        rf"buying|"
        rf"taking|getting|switching)|(?:it's|they're|it is|they are) (?:\w+ )?(?:faster|prettier|nicer|lighter|quieter|"
        rf"stronger|a (?:beauty|dream|delight|hit|bestseller|must))|can be (?:combined|paired|bundled|pre-?ordered|"
        rf"ordered|"
        rf"booked|added)|(?:pre-?order|combine|bundle|pair) (?:it|them|this|these|now)|(?:our|my) (?:other|paid|"
        rf"partner|sister|"
        rf"own)|cheer you up|brighten your|spoil you|treat for",
        0.45,
        unless=GIVEN,
    ),
    cue(
        rf"(?:you|people|they|customers|guests|readers|others) (?:may|might|could|will|would)(?: also| well)? (?:also "
        rf"|well )?"
        rf"(?:like|love|enjoy|be interested in|appreciate|be tempted by) (?:our|these|this|one of our) (?:[\w'-]+ "
        rf"?){{1,3}}|{FOLK} (?:who|that) (?:[\w'-]+ ){{1,6}}(?:also|often|usually|mostly|later) (?:bought|buy|"
        rf"ordered|order|"
        rf"chose|choose|book|booked|liked|like|upgraded|took|take|added|add)(?: [\w'-]+){{0,4}}|(?:have you|did you "
        rf"ever|ever) "
        rf"(?:ever )?(?:considered|thought about|thought of|consider|think of|think about|tried) (?:moving|upgrading|"
        rf"switching|"
        rf"stepping|going|getting|adding|buying|investing|signing|joining|taking|trading|booking|subscribing|insuring) "
        rf"(?:[\w'-]+ ?){{1,5}}|(?:reserved|only available|available only|exclusive) (?:for|to|with|in) (?:our "
        rf")?(?:\w+ )?"
        rf"(?:{TIER}|members|subscribers)|(?:second|extra|another|additional) (?:line|seat|year|device|user|room|"
        rf"unit|bag)s? "
        rf"(?:costs?|is|are|comes?|starts?) (?:\w+ )?(?:from|only|just|next|for|at|cheap)|(?:add|"
        rf"upgrade to|switch to) (?:[\w-]+ ){{1,3}}(?:today|now|and (?:never|save|enjoy|get|relax|sleep))|(?:offer|"
        rf"sell|show) "
        rf"you our (?:[\w-]+ ){{1,3}}on top|(?:brochure|catalogue|leaflet|flyer) (?:of|with|for) (?:our )?(?:\w+ )"
        rf"{{0,2}}(?:{WARE}|offers|prices)",
        0.65,
        unless=GIVEN,
    ),
    # How it is brought up.
    cue(
        r"by the way|btw|just (?:saying|so you know|a thought|a tip|as a tip)|did i mention|did you know|speaking of|"
        r"talking "
        r"of|while (?:we're|you're|you|we) (?:at it|wait|waiting|on the|there|are at it|have you|repair|look)|on a "
        r"(?:brighter|"
        r"happier|lighter|positive|different) note|ps|p\.s\.|incidentally|fancy|just (?:imagine|think)|meanwhile|in "
        r"the "
        r"meantime|until then|to pass the time|to (?:brighten|sweeten|cheer)(?: up)? (?:\w+ ?){1,3}|need (?:some )?"
        r"inspiration|good news|exciting|you may also|might also|also (?:bought|available)|may interest you|interest "
        r"you|"
        r"(?:in|for) (?:the )?future|next time|one more thing|(?:any|some) (?:ideas?|plans) for|getting on (?:a bit|"
        r"in years)|"
        r"(?:rather |quite |a bit |pretty |somewhat )?(?:old|dated|outdated|basic|entry-level|small)(?: now)?,? "
        r"(?:isn't it|by "
        r"now|and|version|model)|the (?:free|basic|standard|starter|entry|cheap|smaller|old) (?:version|plan|tier|"
        r"model|"
        r"package|account|room|ticket|tariff|edition)|(?:reserved|only|exclusively|available only) (?:for|to|with|in) "
        r"(?:our )?"
        r"(?:\w+ )?(?:members|subscribers|customers|gold|premium|pro|plus|platinum|vip|business|paying)",
        0.35,
        unless=GIVEN,
    ),
    # What there would be instead, and what it makes.
    cue(
        rf"(?:we|i) (?:do |also |now |happen to )?(?:have|stock|sell|offer|carry) (?:an? |our |the |some )?(?:\w+ "
        rf")?(?:{WARE}|special|"
        rf"sale|promotion|offer|deal)(?: [\w'-]+)?(?: (?:without|with|on|that|for|from|in|at))(?: [\w'-]+){{1,5}}|"
        rf"(?:next|bigger|larger|"
        rf"higher) (?:size|tier|plan|step|level|class|model|package)(?: up)?|(?:if you want|looking for|not happy "
        rf"with|tired of|fed up "
        rf"with|sick of) (?:[\w'-]+ ){{1,4}}(?:there's|there is|we have|try|look no further) (?:our|an? {TIER})|for "
        rf"(?:peace of mind|"
        rf"safety|extra \w+|more \w+|even more \w+) (?:there's|there is|we have)|(?:there's|there is) our (?:[\w-]+ "
        rf"){{0,3}}{WARE}|"
        rf"mak(?:e|es) (?:an? )?(?:lovely|great|perfect|ideal|wonderful|nice|good|fine|super) (?:presents?|gifts?|"
        rf"additions?|companions?|"
        rf"choices?)|(?:ready|made|perfect|ideal|cut out|ripe) for (?:the|our|an?) (?:[\w-]+ ){{0,2}}{WARE}|"
        rf"(?:extending|renewing|"
        rf"upgrading|switching|adding|signing|joining|booking) (?:[\w'-]+ ){{0,6}}(?:gets|gives|earns|brings|wins|"
        rf"saves|means|unlocks) "
        rf"you(?: [\w'-]+){{1,4}}|(?:the pros|professionals|experts|top \w+|most (?:shops|firms|homes|players|"
        rf"families|people)) (?:use|"
        rf"take|choose|go for|swear by|buy|have)(?: [\w'-]+){{1,4}}|(?:is|are) what most (?:\w+ )?(?:take|choose|buy|"
        rf"use|have|go for)|"
        rf"(?:work|works|do|does) wonders|book (?:your|a) (?:table|place|seat|spot|slot|demo|tour|session)|costs? "
        rf"(?:just|only|less than|"
        rf"no more than) (?:[\w'-]+ ?){{1,5}}|pay nothing (?:till|until)|extend(?:ing)? (?:it|your \w+) by",
        0.65,
        unless=GIVEN + r"|\b(?:waiting list|appointment|doctor|nurse|do (?:\w+ )?have a record)\b",
    ),
    cue(
        rf"(?:how|what) about (?:an? |our |the |some )(?:[\w-]+ ){{0,3}}{WARE}(?: [\w'-]+){{0,5}}|(?:with|on|under|"
        rf"through) (?:an?|our|"
        rf"the) (?:[\w-]+ ){{0,2}}{WARE},? you(?:'d| would| could|'ll| will| never)(?: [\w'-]+){{1,5}}|(?:better|"
        rf"best|well|safer) "
        rf"(?:off|served|advised|placed) with (?:an?|our|the) (?:[\w-]+ ){{1,3}}|(?:most|many|all|some) of our (?:\w+ "
        rf")?{FOLK} "
        rf"(?:[\w'-]+ ){{0,4}}(?:decide|decided|choose|chose|go|went|opt|opted|take|took|switch|upgrade|buy|bought) "
        rf"(?:[\w'-]+ ?)"
        rf"{{1,4}}|why (?:don't you|not) (?:come|drop|pop|stop) (?:in|by|over|round)(?: and| to)? (?:look|see|try|"
        rf"browse|test|"
        rf"discover|have a look)(?: [\w'-]+){{0,5}}|(?:our|the) (?:[\w-]+ )?(?:{TIER}|business|premium) (?:line|plan|"
        rf"package|tier|club|"
        rf"card|account)? ?(?:has|comes with|includes|gets|offers|enjoys) (?:its own|a|free|priority|an|"
        rf"unlimited)(?: [\w'-]+){{0,4}}",
        0.65,
        unless=GIVEN,
    ),
)
