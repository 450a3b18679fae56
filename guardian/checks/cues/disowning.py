"""Cues of letters that nobody stands behind: done by others, done by nobody, or to be done by whoever."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_BODY = (
    r"(?:department|team|office|unit|desk|division|section|party|parties|partner|contractor|body|bodies|"
    r"colleagues?|staff|person|people|provider|supplier|committee|authority|company|service|vendor|agency|"
    r"administration|firm|subcontractor|process|procedure|machine|system|computer|carrier|board|branch|channels?|"
    r"crew|warehouse|depot|function|contact|individual|persons|manufacturer|operator|association)"
)
_OTHERS = (
    r"(?:them|others|somebody else|someone else|whoever|(?:the|our|a|an|another|that|their|some|other|those|my) "
    r"(?:[\w-]+ ){0,2}(?:department|team|office|unit|desk|division|partner|contractor|colleagues?|staff|provider|"
    r"supplier|committee|authority|company|vendor|agency|administration|firm|subcontractor|carrier|courier|platform|"
    r"headquarters|head office|manufacturer|maker|registry|bank|board|operator|association|council|landlord|caterer|"
    r"organi[sz]er|dealer|airline|airport|insurer|forwarder|haulier|installer|builder|developer|host|shipper|seller|"
    r"reseller|driver|system|computer|software|shift|agent|predecessor|owner|side|parties|party|people|lab|"
    r"laboratory|workshop|factory|printer|school|ministry|logistics|post office|warehouse|branch|management))"
)
_DONE_BY = (
    r"(?:handled|dealt with|managed|carried out|planned|done|processed|decided|organi[sz]ed|run|operated|"
    r"maintained|performed|looked after|taken care of|scheduled|issued|supplied|provided|arranged|"
    r"administered|determined|set|made|assigned|coordinated|overseen|prepared|sent out|sent|delivered|installed|"
    r"packed|caused|imposed|calculated|fitted|built|introduced|booked|chosen|written|entered|produced)"
)
_WILL_BE = (
    r"(?:looked (?:into|at|after|for)|investigated|reviewed|processed|examined|checked|considered|assessed|"
    r"addressed|dealt with|taken care of|handled|followed up(?: on)?|forwarded|passed on|contacted|informed|"
    r"notified|evaluated|analy[sz]ed|taken|attended to|rectified|clarified|actioned|escalated|resolved|"
    r"corrected|discussed|raised|noted|remedied|logged|recorded|flagged(?: up)?|referred|routed|redirected|"
    r"assigned|sorted(?: out)?|seen to|put right|dispatched|registered|submitted|picked up)"
)
_MISHAP = (
    r"(?:not|n't|lost|stuck|wrong|missed|mislaid|mix-up|mixup|misunderstanding|error|mistake|failed|delay\w*|"
    r"overlooked|forgotten|confusion|problem|breakdown|glitch|never|slipped|misplaced|miscommunication|cancelled|"
    r"oversight|hiccup|irregularity|discrepancy|hitch|fault|lapse|astray|mixed up)"
)

DISOWNING = Cues(
    cue(
        r"(?:by |with |to |for )?whoever (?:is |was |has )?(?:\w+ )?(?:maintains?|runs?|owns?|handles?|manages?|"
        r"responsible|on (?:duty|shift)|free|available|"
        r"in charge|looks? after|wrote|made|built|did|does|set|decided|decides|took|takes|dealt|deals|packed)|"
        r"(?:decided|determined|set|made|handled|"
        r"dealt with|managed|settled|taken) (?:elsewhere|somewhere else|further up|higher up|above (?:us|me|my)|at "
        r"(?:a )?higher levels?|by others|upstairs|over (?:our|my) heads?)|(?:something|things|it) (?:\w+ "
        r")?(?:went|has "
        r"gone|have gone|must have gone|got) (?:\w+ )?(?:wrong|lost|astray|mixed up) (?:\w+ ){0,2}(?:during|in|with|at|"
        r"on|along|somewhere)|somewhere (?:along|down|in|between|on) (?:the (?:\w+ )?(?:line|way|process|chain|"
        r"system))?",
        0.6,
        unless=r"\b(?:i'll|i will|i've|i have|we'll|we've|my|our) ",
    ),
    cue(
        rf"(?:the |our |your )?(?:responsible|relevant|competent|appropriate|respective|concerned|"
        rf"corresponding|proper|applicable) (?:\w+ )?{_BODY}|(?:the )?{_BODY} (?:responsible|"
        rf"in charge|concerned|dealing with)(?: for (?:\w+ ?){{1,3}})?",
        0.75,
        unless=r"\byou(?:'re| are| have| need)|(?:not|isn't) (?:the|your) (?:right|correct)\b",
    ),
    cue(
        rf"(?:is|are|was|were|gets?|being|been|be) (?:\w+ )?{_DONE_BY} (?:for us )?(?:by|at|in) {_OTHERS}|"
        rf"(?:is|are|was|were) (?:\w+ )?{_DONE_BY} by (?:a |an |the |our |another |"
        rf"other |some |third )(?:\w+ ){{0,3}}{_BODY}",
        0.65,
    ),
    cue(
        rf"(?:it|this|that|the (?:\w+ ){{1,3}}|your (?:\w+ ){{1,3}}|(?:all |appropriate |further |"
        rf"necessary |corrective )?(?:steps|measures|action|actions)) ?(?:will|shall|is going to|is "
        rf"being|are being|has been|have been|may) (?:then |now |also )?(?:be )?(?:then |duly |"
        rf"promptly |carefully |internally )?{_WILL_BE}",
        0.55,
        unless=r"\bby (?:me|us|myself)\b",
    ),
    cue(
        rf"(?:is|was|were|are|has been|'s) (?:entirely |purely |largely |all |solely |really |simply |wholly |always )?"
        rf"(?:down to|up to|due to|caused by|the (?:doing|fault|business|responsibility|task|job|decision|choice|call|"
        rf"remit|work|error|mistake) of|a matter for|a question for|an issue for|for|on the part of|in the hands of|"
        rf"the work of|attributable to) {_OTHERS}|{_OTHERS} (?:is|are|was|were)(?: solely| fully| entirely| the "
        rf"ones?)? "
        rf"(?:responsible|liable|in charge|to blame|at fault|accountable|answerable)|"
        rf"(?:lies|rests|sits|remains|is|stays|happens|originated|originates|began|starts?|arose|occurred|"
        rf"happened) (?:solely "
        rf"|entirely |only )?(?:with|at the door of|on the side of|between you and|at) {_OTHERS}|between you and "
        rf"{_OTHERS}",
        0.6,
        unless=r"\b(?:you(?:'re| are) (?:right|not)|i(?:'ve| have) (?:called|asked|rung|written)) ",
    ),
    cue(
        r"(?:came|comes|was handed down|is imposed|stems|arose|results?) from (?:the |our )?(?:head office|"
        r"headquarters|"
        r"above|upstairs|management|the top|higher up|(?:another|a different) \w+)|(?:not|isn't|wasn't|weren't|aren't) "
        r"(?:\w+ )?(?:ours|mine|for us|for me|up to us|up to me|down to us|down to me|on us|our (?:decision|call|"
        r"choice|"
        r"doing|place|concern|business|job|task|fault|responsibility|mistake|error|department|area|remit))"
        r"(?: to (?:make|decide|answer|judge|say|change))?|(?:and not|rather than|nothing to do with|not with|never) "
        r"(?:to |by |with )?(?:us|me|ours|this office|our \w+)",
        0.5,
        unless=r"\b(?:not (?:only )?your|yours)\b",
    ),
    cue(
        r"before my time|(?:i|we) (?:was|were) not (?:there|involved|here|part of|on duty|present|the ones?|informed)|"
        r"(?:i|we) (?:wasn't|weren't) (?:there|involved|here|part of|on duty|present|the ones?|informed)|(?:had|"
        r"have|has) "
        r"nothing to do with (?:it|this|that|me|us|the \w+)|(?:not known|unknown) to (?:this|our|my) \w+|"
        r"(?:nobody|no one|no "
        r"person|none of us) (?:here |in (?:our|this) \w+ )?(?:decides?|decided|knows?|has|had|can|could|is|was|"
        r"did|does|"
        r"made|makes|takes?)|(?:i|we)(?:'m| am|'re| are) (?:only|just|merely) (?:the|a|an|passing|following|acting|"
        r"forwarding|relaying|in charge of|responsible for|here to)|(?:i|we) (?:only|just|merely) (?:rent|pass|"
        r"sell|act|"
        r"host|forward|relay|provide|supply|let|process|follow|take|run|do|handle)",
        0.5,
        unless=r"\bi(?:'ll| will|'ve| have) ",
    ),
    cue(
        rf"{_OTHERS} (?:\w+ )?(?:works? to|gives? no|lost|broke|dented|forgot|mislaid|double-\w+|oversold|failed|"
        rf"missed|damaged|sent|"
        rf"packed|"
        r"left|did not|didn't|never|mixed|gave|entered|charged|cancelled|delayed|caused|overlooked|confused|mishandled|"
        r"must have|may have|might have|has not|hasn't|have not|haven't)",
        0.4,
    ),
    cue(r"(?:if|where|when|as) (?:deemed |found |it is |considered )?(?:necessary|appropriate|required|deemed)", 0.3),
    cue(
        r"(?:it (?:appears|seems|would appear|would seem|looks as if|looks like)|apparently|evidently|"
        r"presumably|there (?:appears|seems|would appear|would seem) to have been|there (?:must|may|might|has|could) "
        rf"(?:have )?(?:apparently |clearly |evidently )?been)(?: that)? (?!you\b|to work|fine\b|to be working)"
        rf"(?:[\w-]+ ){{0,6}}{_MISHAP}",
        0.5,
    ),
    cue(
        r"(?:mistakes?|errors?|delays?|mix-ups|oversights|these things|such things|this sort of thing|that|things|"
        r"accidents|losses|mishaps) (?:can|do|will|may|were|are|have been|sometimes|unfortunately|occasionally) (?:\w+ "
        r")?(?:happen|happens|occur|occurs|made|bound to happen|go wrong|get lost|slip through)|(?:mistakes|"
        r"such things|these things|accidents|errors|delays) (?:happen|occur|arise)|an? (?:error|mistake|fault|"
        r"miscalculation|misunderstanding) (?:was made|occurred|has occurred|happened|crept in|has crept in|arose)",
        0.6,
    ),
    cue(
        r"(?:no|not any|little) (?:influence|control|say|access|power|insight|responsibility|"
        r"bearing)(?: (?:on|over|in|into|for) (?:it|this|that|them|the \w+|what|how|their \w+))?|"
        r"(?:don't|do not|can't|cannot|doesn't|does not) (?:have any |have |influence|control|take "
        r"responsibility|accept (?:any )?responsibility|answer for|assume)(?:influence|control|say|"
        r"access|insight)?(?: on| over| for| in| into)?|(?:can't|cannot|can not|won't|not) be (?:held )?(?:responsible|"
        r"liable|accountable|blamed)|(?:outside|beyond|out of) (?:\w+ )?(?:our|my) (?:control|hands|influence|"
        r"power|remit|"
        r"reach|sphere|scope|responsibility)",
        0.5,
        unless=r"\byou (?:don't|do not|have|can't|cannot)\b",
    ),
    cue(
        r"(?:claims?|queries|complaints?|questions?|concerns?|enquiries|inquiries|matters?|requests?)(?: \w+){0,4} "
        rf"(?:should|must|need to|have to|can|may|are to|ought to) (?:\w+ )?(?:go|be (?:sent|directed|addressed|raised|"
        rf"put|made|lodged|taken up|referred)) (?:to |with )?(?:directly )?(?:to |with )?{_OTHERS}|you"
        r"(?:'d| would|'ll| will)? (?:have|need) to (?:take (?:it|this|that) up|raise (?:it|this|"
        r"that)|ask|clarify (?:it|this|that)|sort (?:it|this|that)|settle (?:it|this|that)|chase) "
        r"(?:\w+ )?(?:with )?(?:them|the \w+|whoever|your \w+)",
        0.6,
    ),
    cue(
        r"(?:the fault|responsibility|blame|the (?:error|problem|mistake|cause)) (?:lies|is|rests|was) (?:with|"
        r"elsewhere|"
        r"on the side|theirs)|(?:nothing|hardly) (?:\w+ )?(?:our|my) (?:fault|responsibility|doing|mistake|error)",
        0.5,
    ),
    cue(
        r"(?:the|our) (?:system|computer|software|machine|algorithm|process|procedure|database|program|programme|tool|"
        r"website|portal|booking system|workflow|rules?)(?: automatically| simply| also)? (?:did|"
        r"does|doesn't|didn't|has|hasn't|says|decides|decided|rejected|sent|set|cancelled|made|shows|works (?:it )?out|"
        r"would not|wouldn't|won't|failed|automatically|generated|must have|assigns?|assigned|calculates?|picks?|"
        r"picked|"
        r"chose|chooses|determines?|dictates?|requires?|blocked|flagged|takes?|will not|allocates?)",
        0.45,
    ),
    cue(
        r"(?:somebody|someone|somebody else|someone else|one of (?:the|our) \w+|a colleague|another colleague|the "
        r"(?:previous|last|other|former|earlier) (?:colleague|agent|shift|team|adviser|tenant|owner|staff)|the "
        r"(?:night|day|weekend|early|late) (?:shift|team|crew)|"
        r"the trainee|the intern|my predecessor|a temp)(?: (?:on|in|from|at) (?:the |our )?(?:\w+ ?){1,2})? (?:\w+ "
        r")?(?:will|must have|may have|might have|should have|forgot|"
        r"failed|has|made|did|probably|apparently|gets?|takes?|looks?|took|put|moved)(?: \w+){0,3}",
        0.5,
    ),
    cue(
        r"(?:was|were|has been|had been|have been|is|got) (?:\w+ )?(?:not|never|n't) (?:\w+ "
        r")?(?:transmitted|sent|forwarded|processed|entered|recorded|passed on|delivered|updated|"
        r"registered|booked|informed|notified|communicated|followed|logged|carried out)|(?:was|were|has been|got) "
        r"(?:\w+ "
        r")?(?:overlooked|mislaid|misplaced|lost|forgotten|stuck|delayed|mixed up|misrouted|lost in "
        r"the system|dropped|misfiled|decided (?:to|that|not)|deemed|agreed (?:to|that)|felt that)|(?:it|a decision) "
        r"(?:was|has been) (?:decided|agreed|resolved|felt|determined|taken|made) ?(?:to|that|not)?|"
        r"it is (?:the|a|our|their) (?:[\w-]+ ){1,3}(?:that|who|which)",
        0.4,
    ),
    cue(
        r"(?:the |under the |in the )?(?:responsibility|remit|competence|hands|domain|job) of (?:the |our |another |a )"
        r"(?:\w+ ){0,2}\w+",
        0.6,
        unless=r"\byour (?:responsibility|job)\b",
    ),
)

# Deeds without a doer: each a weak sign, and only in a letter in which nobody says “I” or “we”.
AGENTLESS = Cues(
    cue(
        r"(?:is|are|was|were|been|being|be) (?:\w+ly |not |never |also |then |first |now )?(?:\w+ed|done|taken|"
        r"made|given|sent|"
        r"written|known|shown|seen|kept|held|put|set|met|lost|found|split|dealt|brought|drawn|begun|chosen) "
        r"(?:by|at|between|in|from|as|to|on|through|with|of|for)|it is (?:to be )?(?:regretted|noted|assumed|"
        r"understood|hoped|"
        r"believed|thought|expected|acknowledged)|no (?:\w+ ){1,2}(?:was|were|is|has been) \w+ed",
        0.4,
        unless=r"\b(?:refund\w*|credited|replaced|repaired|rebooked|reimbursed|restored|fixed|booked|delivered)\b",
    ),
    cue(
        r"(?:is|are|was|were) (?:being )?(?:\w+ly )?(?:discussed|shared|divided|split|considered|reviewed|"
        r"examined|looked into|"
        r"forwarded|investigated|monitored|assessed|evaluated|addressed|regretted|foreseen|intended|under "
        r"(?:review|discussion|"
        r"investigation|consideration))|responsibilit(?:y|ies) (?:\w+ ){0,4}(?:is|are|lies?|rests?)",
        0.45,
    ),
)
