"""Cues of an offer or a step that does not begin with “I will”: done, under way, free to take, or to choose."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_DONE = (
    r"(?:sent|refunded|replaced|booked|moved|added|arranged|shipped|transferred|updated|cancelled|canceled|"
    r"credited|"
    r"extended|restored|reserved|sorted(?: out)?|opened|returned|forwarded|set (?:up|aside|back|to)|lifted|"
    r"swapped|attached|"
    r"corrected|recalculated|switched|waived|reset|removed|changed|kept|held|unlocked|reopened|renewed|issued|"
    r"ordered|"
    r"posted|paid|granted|approved|upgraded|activated|enabled|repaired|delivered|rebooked|scheduled|re-?sent|"
    r"mended|fixed|"
    r"cleaned|put (?:aside|back|on|in)|saved|released|reimbursed|dispatched|stopped|written off|taken off|"
    r"struck)"
)
_WHEN = (
    r"(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|(?:on |by )?(?:mon|tues|wednes|thurs|"
    r"fri|"
    r"satur|sun)day|"
    r"at (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten)(?! degrees)|by (?:noon|\d|tonight|tomorrow)|"
    r"within "
    r"(?:\w+ ?){1,3}|"
    r"at our (?:cost|expense)|free of charge|for (?:free|nothing)|at no (?:extra )?(?:cost|charge)|on us)"
)
_PERSON = (
    r"(?:courier|technician|engineer|colleague|driver|plumber|electrician|nurse|doctor|fitter|van|mechanic|"
    r"locksmith|carer|"
    r"tutor|manager|taxi|guide|carpenter|roofer|tuner|gardener|porter|midwife)"
)

OFFERING = Cues(
    cue(
        r"you could (?:[\w'-]+ ){1,6}(?:until|with (?:us|me|the)|on (?:\w+day)|instead|for (?:now|a))(?: [\w'-]+){0,3}|"
        r"(?:and )?you (?:have|get|ride|drive|sleep|eat|sit|stay|borrow|travel|take) (?:[\w'-]+ ){1,5}(?:of ours|of "
        r"mine|to "
        r"yourself|to yourselves|for nothing|on us|home|free)(?: [\w'-]+){0,2}|give (?:me|us) (?:an? |half an |ten |"
        r"\d+ )"
        r"(?:hour|minutes?|day|moment)(?: and|:|,)(?: [\w'-]+){2,6}|(?:is|are)? ?(?:going|coming) (?:on it|with it|"
        r"along|in "
        r"the box|to (?:you|your door))|(?:[\w-]+ )?(?:takes?|teaches|sits with|helps|shows|meets|walks|stays with) "
        r"(?:just "
        r")?(?:the two of you|you both|both of you|you (?:alone|through|there|home))(?: [\w'-]+){0,4}",
        0.65,
        unless=r"\b(?:not|n't|nobody|you could (?:have|see|say|try to))\b",
    ),
    # Do this and we do that; somebody comes with it; from now on it is so.
    cue(
        r"(?:bring|hand|mail|e-?mail|send|drop|show|give|leave|write|tell|text|post|pass|name|lend|ring|call|press|"
        r"say) "
        r"(?:me |us |it |them |in |by |your [\w-]+ |the [\w-]+ |him |her |round )(?:[\w'-]+ ){0,6}and (?:i|we|it's|it "
        r"is|"
        r"they're|you get|you have|you'll|[\w-]+ (?:drops|brings|takes|fetches|comes|calls|rings|does|fits|puts|"
        r"prints|cuts|"
        r"sews|mends))(?: [\w'-]+){1,5}|would it (?:help|suit you|be easier|be any use) if(?: [\w'-]+){1,6}|what if "
        r"(?!the\b|"
        r"it\b|something|anything|that|this)[\w-]+ (?:\w+s|would|could|came|took|got|had)(?: [\w'-]+){1,5}|"
        r"(?:starting|from|"
        r"as of|beginning) (?:tomorrow|today|tonight|(?:next|this) week|\w+day)(?: on| onwards)?,? (?:[\w'-]+ ){2,6}|"
        r"(?:the|"
        r"our) [\w-]+ comes to (?:you|your \w+)|(?:drops|brings|carries|fetches|collects|delivers|takes) (?:[\w'-]+ "
        r"){1,4}"
        r"(?:off|round|over|by|to you|to your|up for you|home for)(?: [\w'-]+){0,4}",
        0.65,
        unless=r"\b(?:not|n't|nobody|would it (?:not|kill))\b",
    ),
    cue(
        r"(?:take|pick|collect|fetch|bring|come|drop|use|keep) (?:it|them|one|the [\w-]+|your [\w-]+|by|along|in|"
        r""
        r"round) (?:\w+ ){0,4}(?:whenever|"
        r"any (?:time|day)|when (?:you|it suits)|as long as|for free|and (?:i|we))(?: \w+){0,3}|you (?:choose|"
        r"decide|pick)[:;,](?: [\w']+)"
        r"{1,5}|(?:i'm|i am|we're|we are) at your (?:door|place|side|house|gate)(?: \w+){0,3}|(?:we|i) (?:split|"
        r""
        r"share|halve|take over|meet "
        r"you)(?: \w+){1,5}|(?:is|are) (?:put by|set aside|kept|held|laid aside|saved) for you(?: \w+){0,3}|(?:no "
        r""
        r"longer exists?|(?:is|are) "
        r"(?:gone|void|off|struck out|waived|dropped))(?: (?:as of|from) \w+)?|(?:now|already) (?:carry|carries|"
        r""
        r"has|have|shows?|bears?|runs?|"
        r"includes?) your(?: \w+){1,3}|costs? (?:you )?nothing(?: \w+){0,2}",
        0.65,
        unless=r"\b(?:not|n't|if only|unless)\b",
    ),
    cue(
        r"(?:leave|left) (?:it|that|this|the rest|everything) (?:with|to) (?:me|us)|(?:i|we) take (?:it|this|that|"
        r""
        r"care|over) "
        r"(?:from here|on|of \w+|\w+ \w+)|consider it (?:done|sorted)|(?:just |simply )?(?:say|give me|give us|"
        r""
        r"send) (?:the|me "
        r"a|us a) (?:word|sign|line|ring|shout|call) (?:and|,)(?: [\w']+){1,5}|(?:say|tell me|tell us|write) "
        r"(?:yes|so|which|"
        r"when)(?:,)? and (?:i|we|it)(?: [\w']+){1,4}|my (?:direct |own |private |mobile |personal )?(?:number|"
        r""
        r"line|extension)"
        r"(?: \w+)? (?:is|:)|(?:ring|call|text|phone|reach) me (?:any|at any|whenever|day or|directly|"
        r"straight)(?: \w+){0,2}",
        0.7,
    ),
    cue(
        r"(?:your|the|a|an|both|all|every|his|her|their) (?:[\w'-]+ ){1,5}(?:has|have|is now|are now|is already|"
        r""
        r"are already)(?: now| already| "
        r"just| also)? "
        rf"(?:been )?{_DONE}(?: [\w']+){{0,4}}|(?:your|the|a|an|his|her) (?:[\w'-]+ ){{1,4}}(?:is|are)(?: now| "
        r""
        r"already)? (?:in the "
        r"(?:post|mail)|on (?:its|their|his|her|the) way|ready|waiting for you|yours|booked|reserved|back|free of "
        r""
        r"charge|"
        r"paid|on order|with the courier|in your \w+)(?: [\w']+){0,3}",
        0.65,
        unless=r"\b(?:not|n't|no longer|nothing|if|once|when|unless|only (?:if|when)|declined|closed|as soon as)\b",
    ),
    cue(
        r"there(?:'s| is| are|'ll be| will be) (?:still |now |also )?(?:a|an|one|another|two|room|space) (?:\w+ "
        r""
        r"){0,3}(?:for "
        r"you|free|waiting|kept|if (?:you|that))(?: [\w']+){0,4}|(?:either|you(?:'re| are)? (?:can |may |could "
        r""
        r")?(?:free to )?"
        r"(?:choose|pick)|whichever|the choice is yours|you have (?:two|three|a) (?:\w+ )?(?:options|choices?|"
        r"ways))"
        r"(?: [\w']+){1,6}|"
        r"(?:one|another|a second|the other|a third|the easiest|the quickest|a better) (?:option|way|possibility|"
        r""
        r"choice|"
        r"route) (?:is|would be|might be)(?: \w+){1,5}|you(?:'re| are) (?:always |very |most )?(?:welcome|invited|"
        r""
        r"free) to "
        r"(?!contact|write|try|complain)(?: ?\w+){1,4}",
        0.65,
        unless=r"\bnot (?:an option|possible)\b|\bno (?:option|way)\b",
    ),
    cue(
        rf"(?:a|an|our|the|my|your) (?:[\w-]+ ){{0,2}}{_PERSON} (?:[\w']+ ){{0,2}}(?:picks?|comes?|brings?|rings?|"
        r""
        r"calls?|collects?|"
        r"delivers?|visits?|meets?|drops?|waits?|fetches|takes?|looks?|fits?|repairs?|is on (?:his|her|the|its) "
        r""
        r"way|(?:will|can|"
        r"is coming to) \w+)(?: [\w']+){0,5}|(?:i'm|i am|we're|we are) (?:\w+ )?(?:on (?:my|our|the) way|at the "
        r""
        r"\w+ now|"
        r"looking (?:for|at) (?:it|this|your)|\w+ing (?:you|your|it|them|one|another|the \w+))(?: "
        r"[\w']+){0,4}",
        0.65,
        unless=r"\b(?:not|n't|looking forward|hoping|trying|contacting (?:you|us)|writing (?:you|to)|asking you)\b",
    ),
    cue(
        r"(?:i|we) (?:gladly |also |then |personally |now )?(?:refund|send|book|replace|credit|cancel|move|bring|"
        r""
        r"ring|call|put|keep|"
        r"hold|add|extend|pay|cover|waive|collect|deliver|repair|mend|lend|post|check|write|swap|exchange|reserve|"
        r""
        r"order|fit|"
        r"come|meet|drive|take|give|drop|change|open|set|stay|look) (?:it|you|them|your|the|this|that|a|an|one|"
        r""
        r"for|by|up|on|in|"
        r"both)(?: [\w']+){0,5}|(?:[\w']+ ){1,3}(?:goes|leaves|comes|arrives|ships|starts|is back|will be "
        r""
        r"(?:there|back|"
        rf"ready|with you|yours)) (?:out |off |back |to \w+ |in \w+ )?{_WHEN}",
        0.6,
        unless=r"\b(?:not|n't|when|if we|only (?:send|open|deliver)|each|every|usually|always)\b",
    ),
    cue(
        r"you (?:may|can|could) (?:also |of course |gladly |still |instead )?(?:pay (?:the|it|this|in)|have (?:the|"
        r"it|one|a|"
        r"another)|borrow|keep (?:the|it|both)|stay|swap|send it back)(?: [\w']+){1,5}|(?:we are|we're|i am|i'm|"
        r"would be|we'd "
        r"be|i'd be) (?:\w+ )?(?:happy|glad|willing|prepared|ready) to (?!hear|read|see|learn|know|announce|inform|"
        r"say|welcome|"
        r"report)\w+(?: [\w']+){0,4}|(?:we'd|i'd|we would|i would) gladly \w+(?: [\w']+){0,4}|here are (?:two|"
        r"three|some|your) "
        r"(?:ways|options|choices|possibilities)(?: [\w']+){0,3}|(?:i|we) (?:attach|enclose) (?:a|an|the|your) "
        r"(?:prepaid |"
        r"return )?(?:label|voucher|form|map|list|key|refund|ticket)|offers (?:you|your [\w-]+) (?:a|an|the|"
        r"another)(?: "
        r"[\w']+){1,3}|would (?:an?|the|[\w-]+day|tomorrow|next) (?:[\w']+ ){0,4}(?:suit|work for|be all right|"
        r"help)(?: "
        r"you)?(?=\?)",
        0.65,
        unless=r"\b(?:not|n't|only|unless|full price|as you can see|but)\b",
    ),
    cue(
        r"(?:i|we)(?:'ve| have) (?:now |just |also |already )?(?:knocked|taken|cut|halved|thrown in|kept|saved|waived|"
        r"written off|rounded|"
        r"put aside|set aside|laid)(?: [\w']+){1,5} (?:off|aside|for you|down|back|in|up|out)|(?:i|we)(?:'d| would) "
        r"(?:also )?(?:gladly|happily|set "
        r"aside|keep|hold|reserve|lend|bring|fetch|drop|swap|redo|reprint|refit)(?: [\w']+){1,4}|let (?:me|us) "
        r"(?:print|send|bring|fill|do|make|"
        r"replace|mend|repair|fix|show|walk|pay|cover|swap|take|book|help|put|add|write|fetch|pick|come|cook|bake|sew|"
        r"cut|draw|lend)(?: [\w']+){1,4}|"
        r"(?:to (?:fix|solve|get round|work round|work around|avoid) (?:it|this|that)|as a (?:way round|way around|"
        r"workaround|stopgap))(?: [\w',]+){2,5}|"
        r"try (?:holding|pressing|turning|switching|unplugging|restarting|starting|opening|closing|using|cleaning|"
        r"resetting|moving|washing|removing|"
        r"clicking)(?: [\w']+){1,5}|you (?:could|can|may) (?:have|borrow|stay in|keep|pay (?:it )?in|swap)(?: "
        r"[\w']+){1,4}|(?:i|we) (?:make|print|"
        r"bake|sew|cut|paint|build|redo|reprint|remake|repaint|refire|fire|write|lend|bring|fetch|cook|draw) (?:for "
        r")?(?:you|all|it|them|the|a new|another)"
        r"(?: [\w']+){0,4} (?:tonight|today|tomorrow|this (?:evening|afternoon|week)|on \w+day|for (?:free|nothing)|at "
        r"our (?:cost|expense)|again)",
        0.65,
        unless=r"\b(?:not|n't|no longer|nothing|if only|unless|only if|but)\b",
    ),
)
