"""Pure: what tells that a named person is a bystander of the letter: their own things, how they did, what we did for
them, where they stand beside the reader. Counted in `strangers`, one point or two for each."""

from __future__ import annotations

import re

from guardian.message.expressions import compiled

# Right before the name, at the end of what stands there: dealings of our own with somebody.
_WE_DID = compiled(
    r"\b(?:i|we)(?:'ve| have|'d| had)? (?:also |just |only |even |once |recently |already |gladly ){0,2}(?:gave|given|"
    r"give|offered|granted|allowed|sold|lent|paid|promised|charged|refused|denied|treated|helped|refunded|credited|"
    r"insured?|billed|fined|banned|saw|had to \w+|met|compensated|upgraded|downgraded|moved|warned|reminded|suspended|"
    r"cancelled|rejected|accepted|approved|excused|sued|hired|fired|rented|leased|booked|served|examined|operated on|"
    r"represented?|house|housed|store|stored|fixed|repaired|cleaned|groomed|vaccinated|taught|teach|trained|tested|"
    r"tuned|delivered to|shipped to|sent|wrote|replied to|answered) $|\b(?:saw|seen|had|found|noticed|removed|fixed|"
    r"met|did|done|made|cut|used|tried|know) [^.!?,]{2,40} (?:on|in|with|at|for) $|\b(?:invoice|bill|letter|parcel|"
    r"package|label|reminder|statement|receipt|mail|one|key|ticket|order|appointment|slot|seat|room|table|quote|file|"
    r"report|prescription|contract|form|card|certificate|results?|photos?|x-rays?|dress|cake|suit|car|money|"
    r"payment)(?: you \w+)? (?:is|was|are|were|goes|went) (?:actually |really |in fact |meant |intended |made out |"
    r"addressed |supposed )?(?:for|to|from|of|by|that of)(?: be for)? $",
    re.IGNORECASE,
)
_BESIDE = compiled(
    r"\b(?:beside|next to|right after|straight after|just after|after|before|right before|ahead of|behind|opposite|"
    r"above|below|alongside|apart from|besides|unlike|compared (?:to|with)|together with|the same as|worse than|better "
    r"than|more than|less than|as much as|as bad as|as well as|faster than|only|mistook you for|took you for|confused "
    r"you with|in place of|instead of|share (?:\w+ ){1,3}with|shared with|sharing (?:\w+ ){0,2}with) $",
    re.IGNORECASE,
)
_OF_A_HOUSE = compiled(
    r"\b(?:firm|company|school|hotel|bakery|practice|shop|restaurant|club|church|parish|family|couple|landlord|"
    r"tenants?|client|customer|neighbou?rs?|competitor|widow|singer|actor|lawyer|dentist|farmer|baker) $",
    re.IGNORECASE,
)
# Right behind it.
_FARED = re.compile(
    r"^(?:, an? [^,.!?]{2,25},)?(?:['’]s (?!team|office|desk|department|line|extension|shift|class|course|lessons?|"
    r"advice|round|tour|number|mail|reply|letter|note|call|visit|work|opinion|idea|book|film|song|music|recipe|theory|"
    r"law|method|report|signature|help|answer|suggestion|concert|exhibition|talk|lecture|show|band|painting|garden "
    r"(?:centre|show)|shop|hotel|bakery|holiday|day|colleague|assistant|deputy|replacement)[\w-]+(?: [\w-]+){0,3}?,? "
    r"(?:by the way, )?(?:has|had|was|is|came|went|got|died|broke|cost|failed|leaked|needs?|turned|arrived|burned|"
    r"burnt|bit|ate)\b|,? (?:who |(?:who )?keeps? (?:on )?(?=\w+ing)|also |has |had |have |just |once |already |still |"
    r"even |then |never |is |was |were |are |too |been ){0,4}(?:(?:is \d\d and )?(?:wears?|uses?|takes|drives?|rides|"
    r"eats|drinks|swears by|sleeps (?:in|on)) (?:ours|it|them|one|his|hers|the same)|handed in|got [\w-]+ (?:wrong|"
    r"right)|thrown out|kicked out|expelled|sacked|caught|arrested|stealing|(?:booked|reserved|taken|rented|bought|"
    r"hired|ordered|used) (?:it|them|one|that|both|the)|got (?:his|hers|theirs|it|one|the|\d[\d,.]*)|hits|bites|pushes|"
    r"spits|swears|shouts|locking|ringing|asking|calling|losing|forgetting|paying|has it|took it|gets? (?:his|her|"
    r"theirs|it|more|less)|weaker|worse|slower|poorer|richer|fatter|heavier|older|stingier|lazier|weighs|lost \d|gave "
    r"(?:it|hers|his|theirs|up)|giving (?:hers|his|theirs|it) (?:back|up)|gave back|split up|broke up|couldn't pay|"
    r"can't pay|cannot pay|could not pay|sold (?:his|her|their)|needs? (?:a|an|his|her) (?:new |urgent )?\w+|wants? "
    r"(?:his|her|a|an|to)|won't (?:pay|need|be coming|come)|will not pay|refuses|complain(?:s|ed)|sent (?:hers|his|"
    r"theirs) back|withdrew|drop(?:ped|s) out|quit|gave notice|is moving|is selling|was late|is late|did not (?:pay|"
    r"show|turn)|didn't (?:pay|show|turn)|can't (?:any ?more|afford|pay)|has (?:gone down|had to|given up)|had "
    r"(?:(?:it|this|that) for \w+ (?:years|months|weeks)|(?:it|one|them) "
    r"(?:on \w+day|last|too|as well|yesterday|in \w+)|a|an|"
    r"his|her|the same|to (?:pay|wait|leave|sell))|has (?:a|an|his|her|three|two|four|cancell?ed|postponed)|checked "
    r"(?:in|out)|got (?:in|into|off|away|angry|married)|was (?:given|told|refused|sent|taken|caught|accused)))\b"
)
_THEIR_OWN = re.compile(r"^[^.!?;:]{0,60}\b(?:his|her|hers|their|theirs|him|he|she|them|they)\b")
_GOES_ON = re.compile(r"^[^.!?]{0,80}[.!?] (?:His|Her|Hers|He|She|Their|They|Theirs)\b")
# Who they are, said for the first time: a relative clause, a calling, a place; what they always do.
_TOLD = re.compile(
    r"^['’]?s?,? (?:who comes (?:on \w+days|to us|every|each|in for|here)|with the (?:twins|baby|dogs?|cats?|kids|"
    r"children|"
    r"triplets|limp|scar|red|loud|big|small|old)|who(?:se)? (?!will|can|you|is (?:your|our|on duty|in charge|there|"
    r"here)|knows|looks after|calls|"
    r"rings|comes|takes|teaches|lives on|works|wrote|also works|has (?:his|her) own)|an? (?:\w+ ){1,2}like you|aged \d|"
    r"\d\d,|still (?:lives?|owes?|waits?|has|have)|always|never|often|on the (?:\w+ )?floor|in (?:flat|number|house|"
    r"seat|bed|plot|cabin|stall|tent|pitch|berth|locker|box) \d|at (?:number|no\.?) \d|in the (?:flat|house|room|bed|"
    r"seat|stall|tent|plot|next|same) (?:above|below|next|opposite|beside|village|street|house|room|ward|class|row)|"
    r"across the|in your (?:group|class|course|house|street|building|row|team|village)|(?:up|down)stairs|from (?:your|"
    r"the same|the next) (?:street|village|class|house|floor|row|school|town|company|ward))\b"
)
_FILED_AS = re.compile(
    r",? \(?(?:customer|client|patient|member|policy|account|order|case|ticket|room|contract) "
    r"(?:no\.? ?|number |#)?#?\d{2,}"
)
_THEIRS_ALONE = re.compile(r"^['’]s?(?=[.,;:!?)\n]| (?:and|or|but|instead|too|as well|by mistake|in error)\b|$)")
_ENDS_IN_WHOSE = re.compile(r"\b(?:is|was|are|were|to|than|with|as|like|from|at|not) $", re.IGNORECASE)
_STREET = re.compile(
    r"\b(?:in|at|on|from|of) (?:[A-Z][\w-]+ (?:Road|Street|Lane|Avenue|Way|Close|Drive|Terrace|Hill|"
    r"Row)|[A-Z]\w+(?:weg|gasse|straße|strasse|platz|allee))\b"
)
_SEES = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|driver|doctor|nurse|fitter|vet|man|van) (?:does|sees|visits|serves|"
    r"treats|delivers to|goes to|drives to|takes|calls on|has) $"
)
_A_MR = re.compile(r"\b[Aa](?: certain)? $")
_BLAMED = re.compile(
    r"\b(?:because|because of|since|now that|ever since|due to|thanks to|held up by|caused by|blocked by|delayed by|"
    r"taken by|reserved by|(?:it|that)(?:['’]s| was| is)|(?:the|two|three|both) [\w-]+ of|(?:was|were|been|is|stuck|"
    r"busy) (?:at|with)|little|old|young|poor|that|certain|name (?:inside|on it|in it|below|above|there|on the \w+|"
    r"given|you see|we have) (?:is|was|says|reads)|(?:named|called|signed|marked|labelled|addressed) (?:to |for |by )?|"
    r"belongs to|belonged to|owner is|owner was|filled in by|left by|lost by|found by|meant|instead|for|in the same "
    r"\w+ as|same \w+ as) $",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r"\b(?:name (?:inside|on|in|below|above|there|given|you)[\w ]{0,20}(?:is|was|says|reads):?|belong(?:s|ed|ing) to) $"
)
_PRIVATE = compiled(
    r"\b(?:girlfriend|boyfriend|lover|mistress|ex-?(?:wife|husband)?|husband|wife|marriage|rash|lumps?|cough|tooth|"
    r"teeth|root canal|crown|drugs|pills|weight|kilos?|iron|sugar|cholesterol|fertility|baby|bank|debts?|afford|earns?|"
    r"twice as much|poor|rich|fat|thin|alcohol|drinking|smok\w+|snor\w+|smells?|cheat\w*|lied|liar|trouble|police|exam|"
    r"grades?|failed|failing|behind|lawyer|tax|fine|job|boss|shadow|fever|infection|poison\w*|fleas|worms|lice|"
    r"prison|jail|dead|broke|bald|blind|deaf|homeless|refugee|asylum|filthy|naked|hip|got an? (?:one|two|three|four|"
    r"five|[a-f]))\b",
    re.IGNORECASE,
)


def beside(before: str, after: str, following: str) -> int:
    """Points for what stands before the name, right behind it, and on in the next sentence."""
    points = 2 * (_WE_DID.search(before[-90:]) is not None)
    near = before[-40:]
    points += (_BESIDE.search(near) is not None) + (_OF_A_HOUSE.search(near) is not None)
    points += (_BLAMED.search(near) is not None) + 3 * (_WHOSE.search(before[-50:]) is not None)
    points += (
        2 * (_FARED.match(_BESIDE_YOU.sub(" ", after)) is not None)
        + (_FREED.search(near) is not None)
        + (_TOLD.match(after) is not None)
    )
    points += (_THEIRS_ALONE.match(after) is not None) * (2 if _ENDS_IN_WHOSE.search(near) else 1)
    points += (
        (_STREET.search(after[:60]) is not None) + (_A_MR.search(before) is not None) + (_SEES.search(near) is not None)
    )
    points += 3 * (_FILED_AS.match(after) is not None)
    goes_on = _GOES_ON.match(following[:200]) is not None
    points += goes_on or _THEIR_OWN.match(after[:100]) is not None
    return (
        points
        + (_PRIVATE.search(following[:140]) is not None)
        + (goes_on and _LIVES.search(following[:200]) is not None)
    )


_BESIDE_YOU = re.compile(r"^ (?:in|from|on|of|at) your \w+ (?=can't|cannot|has|had|was|is|got|lost|owes|won't)")
_FREED = re.compile(r"\b(?:free|open|vacant|available|yours)(?: again| now)? (?:since|because|now that|after|as) $")
_LIVES = re.compile(
    r"[.!?] (?:He|She|They) (?:always|never|still|often|lives?|works?|stays?|sleeps?|is|are|was|were|has|have|can be|"
    r"pays?|owes?)\b"
)


def set_off(before: str, after: str, *, who: str, thing: bool) -> int:
    """Points for how somebody is brought up who is nobody to the reader; `who` is empty for a family, and `thing` tells
    whether a thing of theirs is named.
    """
    if not who:
        return 3 * (_OF_THEIRS.match(after) is not None or _IN_NUMBER.match(after) is not None)
    return (
        3 * (_INITIALED.match(who) is not None and _A_CERTAIN.search(before) is not None)
        + 3 * (_NUMBER_FOR.search(before) is not None)
        + 2 * (thing and _THERE.search(before) is not None)
    )


# One of whom the reader has not heard; whose number stands before them; a family that does something of theirs; what
# stands in the place of the reader's own.
_A_CERTAIN = re.compile(r"\b(?:[Aa]n?|one|certain) $")
_INITIALED = re.compile(r"[A-Z]\. ")
_NUMBER_FOR = re.compile(r"\b\d{3,8},? (?:is |was |goes |went |belongs )?(?:for|to|of|from|by) $")
_OF_THEIRS = re.compile(r"^ (?!and\b|or\b|in\b|of\b|on\b|at\b|for\b|to\b)(?:\w+ ){1,3}?their\b")
_IN_NUMBER = re.compile(r"^ (?:in|at|from|on) (?:the )?[a-z]+ \d{1,4}\b")
_THERE = re.compile(r"\b(?:it['’]s|it is|there['’]s|there is|there are|comes?|stands?|lies|waits|sits) $")
