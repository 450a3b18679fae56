"""Cues of selling by what is said for it: what it would have spared, who has it, how easily it is had."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_OURS = (
    r"(?:our|one of our|a(?:n)?|the|that|this|their|my) (?:(?:new|brand-new|latest|own|special|popular|private|"
    r"exclusive|"
    r"luxury|monthly|yearly|annual|optional|extra|additional|great|lovely|bigger|larger|better|faster|big|full|all-new|"
    r"best-selling|famous|[\w-]+ly|[\w'-]+) ){0,3}"
)
_GOODS = (
    r"(?:(?:premium|pro|plus|gold|platinum|silver|vip|deluxe)|(?:premium|pro|plus|gold|platinum|silver|vip|deluxe|"
    r"express|priority|business|first|extended|ultimate|unlimited|family|comfort|smart|elite|executive|enterprise|"
    r"advanced|complete|super|signature|club)(?:[- ](?:class|"
    r"plus|plan|service|package|version|membership|account|card|cover|support|line|edition|option|tier|delivery|"
    r"subscription|protection|room|"
    r"insurance|warranty|care|parcel|shipping|seat|seats|model|range|tariff|upgrade|tent|holiday))|plans?|packages?|"
    r"bundles?|"
    r"memberships?|add-?ons?|"
    r"subscriptions?|upgrades?|insurance|waiver|protection|warranty|care (?:kit|plan)|service contract|maintenance "
    r"(?:plan|contract)|protective \w+|collection|catalogue|limousine|spa|offers?|range|courses?|workshops?|camp|"
    r"broadband|"
    r"accessor(?:y|ies)|gift (?:shop|sets?)|models|extras|products|treatments?|boosters?|season ticket|"
    r"annual pass|coaching|webinars?|shuttle service|lounge)"
)
_BUY = (
    r"(?:book(?:ed|ing)?|buy(?:ing)?|bought|purchas(?:e|ed|ing)|tak(?:e|en|ing) out|took out|tak(?:en|ing)|took|"
    r"take|get(?:ting)?|got|"
    r"add(?:ed|ing)?|"
    r"upgrad(?:e|ed|ing)|switch(?:ed|ing)?|subscrib(?:e|ed|ing)|order(?:ed|ing)?|sign(?:ed|ing)? up|opt(?:ed|ing)?|"
    r"try(?:ing)?|tried|"
    r"cho(?:ose|sen|osing)|chose|join(?:ed|ing)?|go(?:ne|ing)? for|went for|invest(?:ed|ing)?)"
)
_MONEY = (
    r"(?:[£$€] ?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)? ?(?:[£$€]|%|euros?|dollars?|pounds?|quid|bucks|francs|per ?cent|cents|"
    r"pence|a (?:month|week|day|year|night)|per (?:month|week|day|year|night|person|child|head))|(?:one|two|three|four|"
    r"five|six|seven|eight|nine|ten|"
    r"fifteen|twenty|thirty|fifty|a few|a couple of) (?:euros?|dollars?|pounds?|quid|bucks|per ?cent|cents|francs|"
    r"pence))"
)
_GIVEN = (
    r"\b(?:at no (?:extra |additional )?(?:cost|charge)|no extra charge|without charge|free of charge|for free|for "
    r"nothing|at our (?:cost|expense)|you (?:asked|wanted|enquired|inquired|mentioned|booked (?!our premium)|ordered|"
    r"bought|paid|have)|as you (?:asked|hoped|wished)|as for|you don't need|don't need|needn't|not needed|no need|by "
    r"mistake|(?:i|we)(?:'ve| have|'d)? (?:\w+ )?(?:cancelled|refunded|removed|took|taken|moved|swapped|upgraded|"
    r"returned|waived|credited)|(?:refund|replacement|credit) (?:of|is|for|goes|comes|leaves)|your (?:current|own|"
    r"existing)|part of your|included in your|is yours|instead of charging|cheaper plan|you may change|by law|"
    r"still runs|faulty|wrongly|in error|expired|i would not|i wouldn't|we wouldn't)\b"
)

SELLING = Cues(
    # What it would have spared them, or will.
    cue(
        rf"(?:had you|if (?:only )?you(?:'d| had| would have)|if only you) (?:only |just |also |ever )?{_BUY} "
        rf"(?:to |for |our |the |a |an |in |with |up ){{0,3}}(?:[\w'-]+ ){{0,3}}{_GOODS}(?:,)?(?: [\w'-]+){{0,6}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:with|under|on|through|thanks to) {_OURS}{_GOODS},? (?:[\w'-]+ ){{0,3}}(?:would|wouldn't|could|couldn't|"
        rf"might|need never|will never|never|can|will)(?: [\w'-]+){{0,6}}|{_OURS}{_GOODS} (?:would|could|might) "
        rf"(?:\w+ )?"
        rf"(?:have )?(?:covered|prevented|spared|saved|paid|avoided|helped|stopped|protected|told|warned|cover|prevent|"
        rf"spare|save|avoid|stop|protect)(?: [\w'-]+){{0,4}}",
        0.75,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:the )?(?:best|easiest|surest|safest|only|simplest|cheapest|smartest|perfect|ideal) (?:way|cure|answer|"
        rf"solution|remedy|protection|thing|insurance|choice|route) (?:[\w'-]+ ){{0,6}}(?:is|are|would be|lies in|"
        rf"remains) "
        rf"(?:to {_BUY} )?(?:to )?(?:{_OURS})?(?:[\w'-]+ ){{0,2}}{_GOODS}(?: [\w'-]+){{0,4}}",
        0.75,
        unless=_GIVEN,
    ),
    # Who else has it.
    cue(
        rf"(?:(?:many|most|some|other|lots of|more and more|plenty of|all our|our|smart|clever|several) )?(?:customers|"
        rf"guests|members|clients|users|people|passengers|owners|parents|families|drivers|tenants|patients|travellers|"
        rf"travelers|households|those|subscribers|shoppers|firms|buyers) (?:[\w'-]+ ){{0,6}}(?:love|book|choose|prefer|"
        rf"pick|take|buy|go for|opt for|switch to|upgrade to|swear by|add|rave about|combine|enjoy|treat themselves "
        rf"to) (?:[\w'-]+ ){{0,4}}{_GOODS}(?:,? [\w'-]+){{0,6}}",
        0.7,
        unless=_GIVEN,
    ),
    cue(
        r"(?:our|these|the) (?:[\w-]+ ){1,4}(?:goes|go|fits?|matches|match|pairs?|works?) (?:wonderfully|perfectly|"
        r"beautifully|nicely|great|really well|ideally|superbly|brilliantly) (?:with|together)(?: "
        r"[\w'-]+){0,6}|(?:perfect|ideal|great|lovely|wonderful) (?:companion|match|addition|partner|complement|fit|"
        r"accessory) (?:to|for)(?: [\w'-]+){1,4}",
        0.65,
        unless=_GIVEN,
    ),
    # What it costs.
    cue(
        rf"for (?:just|only|as little as|a mere|merely|less than|under|no more than) (?:an? (?:extra|additional) "
        rf")?{_MONEY}(?: [\w'-]+){{0,6}}|"
        rf"(?:starting|available|yours|on sale|now|prices? start|prices? from|rates? from|bookable|already|only) "
        rf"(?:at|from|for) (?:just |only )?{_MONEY}(?: [\w'-]+){{0,4}}|{_OURS}{_GOODS}[^.!?\n]{{0,60}}(?:from|only|"
        rf"just|"
        rf"at|for) (?:just |only )?(?:{_MONEY}|\d+ per \w+)(?: [\w'-]+){{0,3}}|financing (?:from|at|with)(?: "
        rf"[\w'-]+){{0,4}}|at (?:special|attractive|unbeatable|favou?rable|reduced|member) (?:conditions|terms|rates|"
        rf"prices)",
        0.7,
        unless=_GIVEN,
    ),
    cue(
        rf"(?:add|combine|bundle|pair|order|book|buy|choose|reserve) (?:[\w'-]+ ){{1,6}}(?:and|to) (?:save|enjoy "
        rf"more|get|"
        rf"receive|earn|enjoy|benefit)(?: up to)?(?: {_MONEY}| more| even more| (?:double|extra|bonus) \w+| "
        rf"priority)(?: "
        rf"[\w'-]+){{0,4}}|(?:save|saves?|saving) (?:you )?(?:up to )?{_MONEY} (?:on|with|off|when|if|by|every)(?: "
        rf"[\w'-]+){{0,5}}",
        0.7,
        unless=_GIVEN,
    ),
    # Come and get it.
    cue(
        r"(?:we(?:'d| would| should)?|i(?:'d| would)?|let (?:me|us)|allow (?:me|us)|may (?:i|we)|can (?:i|we)) "
        r"(?:\w+ )?(?:like |love |want |be (?:happy|glad|delighted) |wish |take the (?:chance|opportunity|occasion) "
        r")?(?:to )?"
        r"(?:also )?(?:introduce (?:you to|our)|draw your (?:attention|eye) to|point you to|point out|present|"
        r"showcase|bring to your attention|invite you to (?:try|discover|explore|browse|view|see)|tempt you|recommend|"
        r"suggest|advertise|"
        r"remind you of|mention|tell you (?:more )?about|show you|tempt you with|interest you in) (?:to you )?(?:one "
        r"of )?our "
        r"(?!terms|policy|policies|colleague|manager|technician|help|guide|form|office|opening|address|"
        r"number)(?:[\w-]+ )"
        rf"{{0,4}}(?:{_GOODS}|\w+s)(?: [\w'-]+){{0,4}}",
        0.65,
        unless=_GIVEN,
    ),
    cue(
        r"(?:don't|do not|never) miss (?:out|this|our|these)(?: on)?(?: [\w'-]+){0,4}|(?:why not )?(?:upgrade|switch|"
        r"subscribe|treat yourself|spoil yourself|sign up|order|act) (?:now|today|to "
        r"(?:our|a new|the new|premium|pro|gold|plus|platinum|something|one of our)|for (?:our|premium|a free "
        r"trial))(?: [\w'-]+){0,5}|(?:grab|secure|snap up|claim|reserve|get) (?:yours|one|your (?:place|spot|seat|"
        r"copy|"
        r"discount|bargain|deal)|them) (?:now|today|before|while|at|soon|right away)(?: [\w'-]+){0,4}|(?:take|seize|"
        r"grab|use|don't miss|do not miss) (?:the|this|your|our) (?:\w+ )?(?:opportunity|chance|occasion|moment|"
        r"offer|deal|sale) (?:to (?:bundle|upgrade|try|book|buy|save|switch|get|discover|enjoy|combine|"
        r"secure|join|order|treat|add|explore|test|stock|grab|benefit)|of|until)(?: [\w'-]+){1,6}",
        0.7,
        unless=_GIVEN + r"|\b(?:to (?:apologi[sz]e|thank|say|tell|explain|appeal|speak|meet|ask|reply|hear))\b",
    ),
    cue(
        rf"(?:we|i) (?:\w+ )?(?:recommend|advise|suggest|urge)(?: you)?(?: to)? (?:{_BUY}) (?:also |to |our |the |an? "
        rf"|up |for ){{0,3}}(?:[\w'-]+ ){{0,3}}{_GOODS}(?: [\w'-]+){{0,3}}|(?:recommend|advise) to (?:buy|purchase|"
        rf"book|take) (?:also )?(?:[\w'-]+ ?){{1,4}}|(?:upgrades?|upgrading|switching|{_GOODS}) (?:to [\w-]+ "
        rf"(?:[\w-]+ )?)?"
        rf"(?:is|are|comes) (?:\w+ )?(?:recommended|advisable|advised|worth (?:every|the|a thought|considering)|"
        rf"well worth)(?: [\w'-]+){{0,5}}",
        0.7,
        unless=_GIVEN,
    ),
    cue(
        rf"you (?:don't|do not|still don't|haven't) (?:\w+ )?(?:have|got|own|use|taken out|booked|added) (?:our|an?"
        rf") (?:[\w-]+ ){{0,3}}{_GOODS}(?: yet)?(?:,? [\w'-]+){{0,6}}|(?:qualif(?:y|ies)|eligible|entitles?|in line) "
        rf"(?:you )?(?:for|to) (?:an? |our |the )(?:[\w-]+ ){{0,2}}(?:chat with|talk with|consultation|call with|"
        rf"upgrade|trial|special offer|sales|offer on|deal)(?: [\w'-]+){{0,6}}|(?:sales (?:advisers?|advisors?|team|"
        rf"representatives?|colleagues?|people|desk)) (?:[\w'-]+ ){{0,3}}(?:would|will|can|could|is|are|about|happy|"
        rf"love)(?: [\w'-]+){{0,6}}",
        0.7,
        unless=_GIVEN,
    ),
    cue(
        r"(?:now|newly|also|just|freshly|finally) (?:available|in stock|on sale|on offer|in store|launched|reduced)"
        r"(?: for \w+(?: like you)?)?: (?:[\w'-]+ ?){1,6}|our (?:shop|store|showroom|boutique|online shop|website|"
        r"sister company|partner) (?:\w+ )?(?:has|offers|stocks|carries|sells|holds|is full of) (?:an? |the |some |"
        r"lots "
        r"of |plenty of |many )?(?:attractive|great|wide|huge|fine|lovely|large|good|fantastic|nice|beautiful|new|full|"
        r"wonderful|whole|special) (?:[\w-]+ ?){1,6}|did you know (?:that )?we (?:also|now|even|do|offer|have|sell|run|"
        r"make|stock)(?: [\w'-]+){1,6}|we (?:also|now) (?:do|offer|sell|run|cater|rent|stock|host|organi[sz]e)(?: "
        r"[\w'-]+){1,4} (?:and|for|at|from)(?: [\w'-]+){0,3}",
        0.65,
        unless=_GIVEN,
    ),
)
