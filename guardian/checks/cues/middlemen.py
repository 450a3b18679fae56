"""Hints, in a reply that does nothing, that the matter is somebody else's: told of machines, routines and others.

Each is harmless beside help (“labels are printed by the system; I have sent a new one”); alone, it is the whole answer.
"""

from __future__ import annotations

from guardian.checks.match import Cues, cue

# Those who are said to have done it: machines and unseen people.
_MACHINE = (
    r"(?:systems?|software|computers?|routines?|algorithms?|databases?|templates?|servers?|machines?|programs?|"
    r"programmes?|process|processes|scanners?|robots?|bots?|tills?|printers?|sensors?|calendars?|planners?|interfaces?|"
    r"filters?|scripts?|batch|meters?|records?|workflows?|plans?|lists?|forms?|registers?|clocks?)"
)
_OTHERS = (
    r"(?:suppliers?|contractors?|subcontractors?|freelancers?|couriers?|carriers?|drivers?|makers?|manufacturers?|"
    r"partners?|partner \w+|agenc(?:y|ies)|airlines?|airports?|banks?|insurers?|operators?|providers?|landlords?|"
    r"caterers?|kitchens?|laundr(?:y|ies)|warehouses?|depots?|labs?|laborator(?:y|ies)|printers?|printing house|"
    r"wholesalers?|dealers?|importers?|sellers?|owners?|organi[sz]ers?|promoters?|headquarters|head office|"
    r"management|board|committee|authorit(?:y|ies)|offices?|council|ministry|state|county|city|church|"
    r"planners?|architects?|builders?|firms?|compan(?:y|ies)|trainees?|temps?|apprentices?|volunteers?|colleagues?|"
    r"cleaners?|porters?|fitters?|installers?|technicians?|workshop|foundry|studio|publishers?|platforms?|portals?|"
    r"funds?|funders?|umpires?|referees?|staff|shift|team|desk|department|branch|section|unit|trustees?|"
    r"outfit|crew|predecessors?|third part(?:y|ies)|outside \w+|external \w+|people|hands|group|gate|post|exchange)"
)
_DID = (
    r"(?:done|made|run|set|set up|drawn up|taken|taken down|taken on|taken over|sent|written|kept|held|chosen|put|put "
    r"together|built|cut|laid|given|given out|bought|sold|brought in|let out|put out|driven|\w\w\w+ed|\w+ed (?:up|out|"
    r"in|on|down|off|over))"
)
_SOMEBODY = r"(?:some(?:one|body)|a (?:person|colleague|trainee|temp|hand)|people|whoever|those|they)"

MIDDLEMEN = Cues(
    cue(
        r"(?:not|n't|nothing|hardly|not something|isn't something) (?:[\w'-]+ ){0,5}(?:can|could|is able to|has any) "
        r"(?:really |ever |much )?(?:influence|control|change|steer|know|answer for|see into|check|vouch)(?: on| over|"
        r" for)?|"
        r"(?:what|how|when|whether) (?:they|he|she|happens|it \w+|the \w+) (?:\w+ ){1,6}(?:is|are|isn't|aren't) "
        r"(?:not )?"
        r"(?:in (?:their|his|her|other) hands|up to (?:them|him|her)|something)",
        0.5,
    ),
    # Done by others, or by a machine.
    cue(
        rf"(?:is|are|was|were|gets?|got|being|been) (?:\w+ )?{_DID} (?:up |out |in |on |there |here )?(?:by|in|at|"
        rf"through) (?:the |a |an |our |another |other |one |some |your )?(?:[\w-]+ ){{0,2}}(?:{_OTHERS}|{_MACHINE})",
        0.45,
    ),
    cue(
        r"(?:is|are|was|were|has been|have been) (?:now |since )?(?:run|staffed|contracted|outsourced|put out to "
        r"tender|subcontracted|commissioned|sublet|bought in|farmed out|franchised|externally \w+|handled|decided|"
        r"settled|determined|dealt with|done|sorted|made|run) (?:by|out|to|from|externally|elsewhere|there|abroad|"
        r"centrally|outside|in-house|off-site|locally|regionally)",
        0.45,
    ),
    cue(
        rf"(?:^|(?<=[.!?;:,] )|(?<=\n))(?:the|our|a|its|that|this|your) (?:[\w-]+ ){{0,2}}{_MACHINE} "
        r"(?:\w+ly |simply |only |just |also |then |does not |doesn't |did not |didn't |cannot |can't )?(?:take|takes|"
        r"took|does|did|do|send|sends|sent|decides?|decided|generates?|generated|picks?|picked|prints?|printed|put|"
        r"puts|assigns?|assigned|reads?|counts?|counted|sets?|works?|worked|runs?|ran|rounds?|rounded|gives?|gave|"
        r"closes?|closed|calculates?|calculated|cancels?|cancelled|deletes?|deleted|drops?|dropped|moves?|moved|"
        r"changes?|changed|switch(?:es|ed)?|shows?|showed|see|sees|saw|say|says|said|know|knows|allow|allows|allowed|"
        r"recogni[sz]es?|recogni[sz]ed|accepts?|accepted|had|has|was|is|follow|follows|fills?|filled|merges?|merged|"
        r"blocks?|blocked|locks?|locked|charges?|charged|books?|booked|adds?|added|treats?|treated|must have|may have|"
        r"will have)",
        0.35,
    ),
    cue(r"(?:automatically|automated|by machine|by itself|of its own accord|on its own)", 0.4),
    cue(
        r"(?:is|are|was|were|gets?|get|got|been|be|being) (?:\w+ )?(?!followed|liked)(?:\w\w+ed|sent|made|run|done|"
        r"kept|held|sold|set|drawn up|put up|given out|built|cut|laid|taken) (?:by|via|through) (?:the |our |a |an |"
        r"another )?(?!us\b|me\b|hand\b|you\b|post\b|mail\b|e-?mail\b|\w+day\b|now\b|law\b|\d)\w+",
        0.45,
    ),
    cue(
        r"(?:takes? place|happens?|occurs?|goes|go|went|runs?|done|comes?|came) (?:out |in |up |on |over )?(?:via|"
        r"through|from|at|in) (?:the|our|an?|another|your) (?:[\w-]+ ){0,2}(?:plant|kitchen|depot|platform|partner|"
        r"provider|system|office|cent(?:re|er)|workshop|lab|warehouse|factory|firm|company|agency|laundry|printers?|"
        r"studio|hub|airport|branch|server|group|headquarters|batch|supplier|farm)|in charge|on duty|(?:as such|in "
        r"itself|per se)(?=[ ,.;!]|$)",
        0.42,
    ),
    cue(
        r"(?:any(?:body|one)'s guess|a (?:riddle|mystery|puzzle)|(?:can|could) (?:no longer|not|hardly|never|"
        r"scarcely) be (?:traced|told|said|established|reconstructed|proved|proven|determined|found out|ruled out|"
        r"excluded|checked|verified|known|explained)|(?:can't|cannot|couldn't) be (?:traced|told|said|established|"
        r"reconstructed|proved|proven|determined|found out|ruled out|excluded|checked|verified|known|explained)|"
        r"(?:conceivable|imaginable|possible|likely|probable|thinkable) that|(?:it|that) (?:may|might|could|must) "
        r"(?:well )?be that|(?:how|why|when|whether|who) (?:a|an|the|it|that|this|one|they|he|she|exactly) (?:\w+ "
        r")?(?:would|could|did|got|came|gets?|went|happened|has|had|was)|(?:do|does|did|have|has) (?:their|its) own "
        r"(?:thing|way|will|mind|life|rules)|up to (?:the|each|every|whoever|them|him|her|those)|of (?:them|these|"
        r"those) (?:happen|occur))",
        0.45,
    ),
    # Passive, and nobody in it.
    cue(
        r"(?:was|were|has been|have been|had been|got|gets?|get) (?:\w+ly |then |already |simply |also |not |never |"
        r"probably |presumably |apparently )?(?:mis\w\w+|over(?:looked|booked|written|heard)|left (?:out|off|on|open|"
        r"behind|there|standing|lying|unlocked)|drawn up|mixed up|taken down|taken off|taken out|taken away|handed "
        r"(?:out|over|in)|given out|put (?:out|in|on|away|down|through)|set (?:up|so|wrong\w*|differently|too)|"
        r"entered|loaded|packed|dropped|forgotten|swapped|switched|confused|cancelled|deleted|lost|scratched|dented|"
        r"damaged|broken|thrown (?:out|away)|omitted|skipped|dispatched|addressed|removed|wrongly \w+|assigned|"
        r"transferred|typed|keyed|filled in|labelled|translated|delayed|held (?:up|back)|not passed|passed on|noted|"
        r"noticed|informed|told|consulted|asked|done in|introduced|decided|agreed)",
        0.35,
        unless=r"\b(?:by (?:me|us)|i(?:'ve| have|'ll|'m)?|we|my|our (?:fault|mistake)|sorry|apolog\w*|refund\w*|new)\b",
    ),
    # So it is with such things.
    cue(
        r"(?:names?|figures?|labels?|parcels?|letters?|orders?|dates?|numbers?|details|things|goods|keys?|papers?|"
        r"files?|forms?|errors?|mistakes?|slips?|mix-?ups?|mishaps?|glitches|discrepancies|differences|deviations|"
        r"misunderstandings|estimates?|prices?|addresses|calls?|messages?|bags?|records?|entries|lists?|plans?|lapses|"
        r"accidents?|delays?|gaps?|typos?|faults?|losses|damages?|breakages?|confusions?|hiccups?|irregularities) "
        r"(?:always |sometimes |do |does |can |may |might |will |also |occasionally |simply |just ){0,3}(?:get|gets|"
        r"go|goes|happen|happens|occur|occurs|vary|varies|differ|differs|arise|arises|creep|creeps|slip|slips|change|"
        r"changes|fall|falls|lie|lies|exist|turn up|turns up|come up|come about|are made|is made|be made|be ruled out|"
        r"be excluded|be avoided)",
        0.45,
    ),
    # Nobody knows who.
    cue(
        rf"{_SOMEBODY} (?:must|may|might|will|would|could|has|have|had|probably|presumably|apparently|evidently|took|"
        r"put|left|forgot|wrote|sent|thought|on the|from the|in the|at the|was|were|else|did|who)",
        0.4,
    ),
    cue(
        r"(?:presumably|apparently|evidently|seemingly|supposedly|reportedly|allegedly|by the look of it|as it were)",
        0.4,
    ),
    cue(
        r"(?:there|it|something|this|that|which|they|he|she|the \w+|one) (?:must|might|may|could|will|would) (?:well |"
        r"presumably |then |"
        r"simply |have )?(?:have|be|been) (?:\w+ )?(?:a |an |the |some )?\w+",
        0.3,
    ),
    cue(
        r"(?:it|there|this|that) (?:does |did |would |do |may |might )?(?:seems?|appears?|looks?|looked|seemed|"
        r"appeared) (?:that|as if|as though|to|like|there)",
        0.4,
    ),
    cue(
        r"(?:nobody|no-?one|none of us|not one of us|neither of us) (?:here|on site|in this|at this|in the|on the|on "
        r"duty|was|were|is|has|had|can|could|knows?|knew|saw|remembers?|recalls?|told|seems?|noticed)",
        0.4,
    ),
    cue(r"(?:somewhere|somehow|along the (?:way|line)|in the course of|at some (?:point|stage)|on the way)", 0.35),
    # Those who left, or came before.
    cue(
        r"(?:who|which|has|have|had) (?:\w+ )?(?:since |meanwhile |long |now |already )?(?:left|retired|gone|moved on|"
        r"changed (?:jobs|hands)|closed)|no longer (?:with us|here|works?|in (?:the|this) (?:house|firm|company)|"
        r"employed|exists?)|(?:before|prior to) (?:my|our) time|(?:previous|former|last|old|earlier) (?:\w+ )?(?:owner|"
        r"tenant|management|team|manager|agent|operator|landlord|administration|board|office|provider|"
        r"supplier|caretaker|teacher|contractor|shift)|years ago|was (?:on|away on) (?:leave|holiday)|"
        r"(?:is|was) (?:on|off) (?:leave|holiday|sick|that day)",
        0.45,
    ),
    # Our small part in it.
    cue(
        r"(?:we|i|the (?:\w+ )?(?:hotel|shop|school|desk|office|airline|agency|platform|clinic|bank|store|practice|"
        r"club|house|library|museum|company|reception|branch|counter|ward)|reception|sales|support) (?:merely|only|"
        r"simply|just|itself|ourselves|myself|solely|purely) (?!want|wish|need|hope|have to ask|found|saw|noticed|"
        r"heard|received|learned|got|can imagine)\w+",
        0.45,
    ),
    cue(
        r"(?:our|my|its|the \w+'s) (?:role|part|job|task|duty|remit|responsibility|influence|contract|work|say|"
        r"involvement) (?:is|ends|ended|stops|consists|goes|in this|here|begins|was|does not|doesn't|lies|"
        r"covers|extends)",
        0.45,
    ),
    cue(
        r"(?:acts?|acted|acting|serves?|served) (?:only |merely |just |here |purely |solely ){0,3}as (?:an? |the "
        r")?(?:agent|intermediary|middleman|go-between|platform|broker|venue|shop window|marketplace|messenger|"
        r"postbox|reseller|host|link|contact point)",
        0.48,
    ),
    # Where it lies.
    cue(
        r"(?:is|are|was|were|would be|remains?|rests?|lies?|lay|sits?|stays?|falls?|fell|belongs?|goes) (?:\w+ )?"
        r"(?:entirely |solely |then |now )?(?:up to|left to|down to|a matter for|a question for|for the|with the|with "
        r"whoever|with "
        rf"those|to the|under the|in the hands of|on the|between) (?:\w+ )?(?:{_OTHERS}|wins?|\w+s (?:themselves|"
        rf"alone))",
        0.45,
    ),
    cue(
        r"what (?:the |a |our )?(?:\w+ ){1,4}(?:sends?|says?|gives?|writes?|enters?|decides?|delivers?|orders?|"
        r"supplies|is|are|gets?|comes?|goes) (?:in |out |on |there |here )?(?:is|are|gets?|goes|comes) (?:\w+ )?",
        0.4,
    ),
    cue(
        r"(?:in|at|from|by|with) (?:the other|another|a different|an outside|the outside|the central|the main|the "
        r"next|the night|the early|the late|the weekend|the day|a separate|an external|a third) (?:\w+ )?(?:office|"
        r"department|branch|shift|team|firm|company|building|house|desk|floor|country|party|site|warehouse|section|"
        r"system|provider|place)",
        0.4,
    ),
    # As it was given to us.
    cue(
        r"(?:in good faith|as (?:instructed|received|supplied|delivered|told|ordered|given|planned|foreseen|designed|"
        r"configured|passed on|prescribed|booked|registered|entered|recorded)|to the best of (?:our|my|its|their)|"
        r"according to (?:the|our) (?:records?|list|system|file|plan|log|protocol|driver|supplier|courier|books?|"
        r"computer|form|roster)|by the book|by all accounts|(?:we|i) (?:was|were) (?:not |never )?(?:told|given|"
        r"informed|handed|shown|assured|involved|present|there|asked|consulted)|(?:we|i) (?:get|got|had|have) (?:it|"
        r"them|this|that) (?:from|like|that way|as))",
        0.4,
    ),
)
