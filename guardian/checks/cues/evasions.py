"""Cues: trouble that came by itself, that others made, that nobody will see to: the other half of `shirking`."""

from __future__ import annotations

from guardian.checks.cues.denials import TECHNICAL
from guardian.checks.match import Cues, cue

OTHER = (
    r"(?:(?:the|our|your|their|its|some|that|another|an?|one of (?:the|our)|my) (?:[\w-]+ ){0,3}(?:courier|carrier|"
    r"driver|supplier|contractor|subcontractor|firm|company|airport|airline|bank|hotel|partner|agency|warehouse|shop|"
    r"store|branch|manufacturer|maker|builder|installer|landlord|owner|council|platform|portal|provider|vendor|"
    r"department|team|office|staff|trainee|temp|intern|apprentice|colleagues?|shift|predecessor|system|computer|"
    r"software|programme|program|algorithm|machine|robot|website|app|tool|database|post|postman|school|teacher|"
    r"developers?|dealer|seller|agents?|dispatcher|garage|lab|laboratory|caterer|organi[sz]er|operator|insurer|other "
    r"side|"
    r"people|guys|crew|forwarder|haulier|shipper|broker|printers?|factory|workshop|host|clerk|cashier|technician|"
    r"engineer|plumber|cleaners?|handler|handlers|ground staff|kitchen|depot|headquarters|head office|management|"
    r"board|authority|ministry|customs|tenant|neighbou?r|parties|party|person|lot|bunch|wholesaler|reseller|marketing|"
    r"sales|accounts|legal|finance|logistics|reception|hr)|customs|head office|headquarters|management|corporate|hq|"
    r"marketing|sales|accounts|logistics|dispatch|legal|they|he|she)"
)
TROUBLE = (
    r"(?:mistakes?|errors?|faults?|delays?|problems?|issues?|mix-?ups?|mishaps?|oversights?|slips?|glitch(?:es)?|"
    r"damage|breakage|fail(?:ures?|ings?)|misunderstandings?|confusion|miscommunication|communication (?:problem|"
    r"error|issue|breakdown)|hiccups?|hitch(?:es)?|outages?|blunders?|lapses?|irregularit(?:y|ies)|discrepanc(?:y|ies)|"
    r"inconsistenc(?:y|ies)|incidents?|accidents?|losses|double (?:booking|charge)|"
    r"shortcomings?|complications?|bottlenecks?|backlog)"
)
_MATTER = (
    r"(?:it|this|that|these|those|everything|(?:the|your|this|that|these|those|all|any|his|her|their) (?:[\w'-]+ "
    r"){0,4}[\w'-]+)"
)
_TOLD = (
    r"(?:it|this|that|everything|(?:the|your|this|that|these|all|any) (?:[\w'-]+ ){0,3}(?:matter|issue|case|complaint|"
    r"feedback|comments?|remarks?|notes?|concerns?|request|report|enquiry|inquiry|query|claim|ticket|letter|message|"
    r"mail|"
    r"e-?mail|problem|points?|incident|situation|objection|suggestions?|observations?|question|file|error|fault|delay|"
    r"mistake|defect|dispute|appeal|application|correspondence|account|information|details|call|submission|experience))"
)
_SEEN_TO = (
    r"(?:looked (?:into|at|after)|investigated|reviewed|examined|checked|considered|assessed|addressed|dealt with|"
    r"taken care of|handled|followed up(?: on)?|evaluated|analy[sz]ed|attended to|clarified|actioned|"
    r"escalated|discussed|raised|noted|remedied|logged|recorded|registered|flagged(?: up)?|routed|assigned|seen to|"
    r"taken up|acted (?:up)?on|monitored|audited|tackled|worked on|"
    r"passed on|passed along|forwarded|relayed|taken into account|taken on board|given (?:\w+ )?(?:"
    r"consideration|attention|thought))"
)
_MEASURES = (
    r"(?:steps|measures|actions?|efforts|arrangements|enquiries|inquiries|investigations?|checks|corrections?|"
    r"improvements?|conclusions|consequences|lessons|a review|an investigation|an enquiry|an inquiry)"
)
_GONE_WRONG = (
    r"(?:lost|mislaid|misplaced|deleted|overlooked|forgotten|misrouted|mixed up|dropped|swapped|double-booked|"
    r"cancelled|missed|damaged|delayed|misread|miscalculated|misfiled|mistyped|misdirected|misdelivered|scratched|"
    r"dented|(?:not|never|n't) (?:\w+ )?(?:sent|triggered|entered|passed on|forwarded|processed|recorded|saved|"
    r"delivered|booked|received|registered|updated|noted|informed|told|carried out|done|completed|cleaned|loaded|"
    r"packed|included|attached|posted|filed|transferred|actioned))"
)
OURS = (
    r"\b(?:our (?:own |very )?(?:fault|mistake|error|doing|slip|oversight)|on our (?:side|end|part)|by (?:us|me)|my "
    r"(?:own )?"
    r"(?:fault|mistake|error|slip)|(?:we|i) (?:should have|forgot|lost|missed|broke|overlooked|failed|apologi\w+)|"
    r"nobody's "
    r"fault)\b"
)
MORE = r"(?: [\w'-]+){0,4}"

EVASIVE = Cues(
    # It came by itself, as such things do.
    cue(
        rf"(?:such |these |those |human |little |small )?(?:{TROUBLE}|things|stuff)(?: (?:of this (?:sort|kind)|like "
        rf"(?:this|that|these)))? (?:do |can |will |may |sometimes |always |just |unfortunately |occasionally )?(?:"
        r"happens?|occurs?|arises?|creep in|crop up|slip (?:in|through))(?: (?:sometimes|now and then|from time to "
        r"time|"
        r"everywhere|to everyone|occasionally|every now|once in a while|in any|in every|at times|when|with|"
        rf"even)){MORE}"
        r"|(?:mistakes|errors|accidents|delays|slips|such things|these things|things like (?:this|that)|(?<=[.!?] )it) "
        r"(?:do |can |will |just |sometimes )?happens?(?=[.!;]|$|, (?:i'm|we're|sorry|unfortunately|even|especially))|"
        r"(?:something|somewhere|things?) (?:\w+ )?(?:went|has gone|have gone|had gone|must have gone|seems to have "
        r"gone|"
        r"got|goes) (?:a bit |a little |slightly |\w+ly )?(?:wrong|awry|amiss|astray|sideways|south|mixed up|"
        rf"lost){MORE}|"
        rf"(?:there|it) (?:seems|appears|would seem|would appear|must|may|might|could)(?: to)? have been (?:an? |some |"
        rf"the |a (?:little|bit of an?|kind of) )?(?:[\w-]+ )?{TROUBLE}{MORE}|there (?:was|has been|had been|were) "
        rf"(?:apparently |obviously |evidently |clearly |probably |presumably )?(?:an? |some )(?:[\w-]+ )?{TROUBLE}"
        r" (?:somewhere|along|in the|with the|between)(?: [\w'-]+){0,4}",
        0.78,
        unless=OURS
        + r"|\b(?:so that|make sure|if|should (?:it|that|this)|won't|prevent|again|does the|does this|did the|us in "
        r"the)\b|\?",
    ),
    cue(
        rf"(?:due|owing|thanks) to (?:an?|some|the|unforeseen|various|certain) (?:[\w-]+ ){{0,2}}(?:{TROUBLE}|"
        rf"circumstances?|reasons|factors){MORE}|{_MATTER} (?:was|were|"
        rf"has been|have been|had been|got|wasn't|weren't|hasn't been) (?:\w+ly |somehow |then )?{_GONE_WRONG}(?: "
        r"(?:somewhere|somehow|along|in the|by mistake|in error|by accident|inadvertently|accidentally|for some reason|"
        r"unfortunately|by someone|by somebody)){1,2}(?: [\w'-]+){0,3}|(?:apparently|evidently|it (?:seems|appears|"
        r"looks)(?: "
        r"(?:that|as if|as though|like))?|presumably|obviously|seemingly|somehow),? (?:no ?(?:one|body)|someone|"
        r"somebody|"
        rf"{_MATTER})(?: (?:was|were|has|had|have|hadn't|hasn't|wasn't|did not|didn't|never|got))(?: [\w'-]+){{0,2}} ?"
        r"(?:(?:ended|turned|wound|mixed) up|found (?:its|their) way|slipped|gone|entered|sent|told|passed|made|put|"
        rf"done|checked|noted|booked|ordered|{_GONE_WRONG}){MORE}|(?:the )?wrong [\w-]+(?: [\w-]+)? (?:ended up|found "
        r"its "
        rf"way|got (?:sent|packed|put|into|delivered|printed)|was (?:sent|packed|put|delivered|printed)){MORE}",
        0.78,
        unless=OURS
        + r"|\b(?:weather|storm|snow|strike|flood|traffic|ice|fog|maintenance|works|accident on|so that|if|demand|\w+ "
        r"holidays?)\b|\?",
    ),
    # Others did it.
    cue(
        rf"{OTHER} (?:\w+ )?(?:let (?:us|me|everybody) down|dropped the ball|got it wrong|made (?:a |an |the |that |"
        r"this )"
        r"(?:\w+ )?(?:mistake|error|mess|slip|decision|call)|lost it|broke it|messed up|screwed up|slipped up|mixed "
        r"(?:it|this|them|"
        rf"things) up|forgot|botched|bungled|mucked (?:it )?up|fell asleep|didn't (?:pay attention|bother|listen|check|"
        rf"look|tell|pass|enter|note|do|read)){MORE}|{OTHER} (?:should have|ought to have|was supposed to(?: have)?|"
        r"were "
        r"supposed to(?: have)?|must have|will have|would have|should) (?:\w+ )?(?:told|informed|checked|noted|"
        r"entered|"
        rf"sent|mentioned|explained|passed|put|warned|asked|done|read|seen|known|written|packed|forgotten|mixed|lost|"
        rf"taken|missed|misread|given|overlooked|got){MORE}|whoever (?:[\w'-]+ ){{1,6}}(?:forgot|lost|made|missed|"
        r"must have|should "
        rf"have|didn't|did not|got|broke|mixed|left|was|put|messed|had){MORE}|{OTHER} who (?:[\w'-]+ ){{1,5}}(?:must|"
        r"may|"
        rf"might|seems to|should|probably|apparently) ?(?:have )?{MORE}",
        0.78,
        unless=OURS + r"|\b(?:i'll|we'll|i will|we will|i have|we have|i've|we've|if|you forgot)\b|\?",
    ),
    cue(
        rf"{_MATTER} (?:was|is|were|are|has been) (?:\w+ly )?(?:[\w-]+(?:ed|en|t|ne|de|ld|ng)) (?:wrongly |badly )?by "
        rf"{OTHER},? "
        rf"(?:and )?(?:so )?not (?:by )?(?:us|me|our \w+)|{OTHER} (?:did|said|promised|decided|sold|booked|wrote|"
        r"chose|"
        rf"made|broke|lost|caused|agreed|told|set|sent|packed|signed|offered|quoted){MORE},? (?:and )?not (?:us|me|we|"
        r"i|this "
        rf"\w+)|not (?:us|me)(?=[.,;!]|$)|(?:{TROUBLE}|blame|responsibility|cause|liability)(?: (?:for|with|in|of)(?: "
        rf"[\w'-]+){{1,4}})? (?:lies|"
        rf"lay|rests|sits|is|was|comes|came|stems|stemmed|originat\w+|arose|falls) (?:\w+ )?(?:with|on|at|from|down to|"
        rf"due to|because of|owing to|solely|entirely|in) (?:with |on )?{OTHER}{MORE}|(?:{TROUBLE}|blame|cause) "
        r"(?:is|was|"
        r"lies|are|were) ?(?:not|n't|elsewhere|nowhere)(?: (?:with|on|at|in|down to|due to))?(?: (?:us|ours|our \w+|"
        r"mine|"
        rf"my \w+|me|here))?{MORE}|(?:the |our )(?:system|computer|software|algorithm|machine|programme|program|robot|"
        r"tool|app|"
        r"website)(?: (?:just|simply|automatically|itself))? (?:flagged|decided|calculated|cancelled|deleted|blocked|"
        r"did|"
        r"rejected|chose|picked|set|says|said|wants|requires|assigns|calculates|decides|won't|doesn't|works)(?: "
        r"[\w'-]+)"
        rf"{{0,5}}[,;.:]? (?:and |so )?(?:that(?:'s| is) all|i (?:have no|can't|cannot|don't)|we (?:have no|can't|"
        r"cannot|don't)|not "
        rf"(?:me|us)|nothing|nobody|no one|it's not|blame|there){MORE}",
        0.78,
        unless=r"\b(?:i'll|we'll|i will|we will|i've|we've|our (?:own )?(?:fault|mistake)|your fault|not your|if)\b|\?",
    ),
    # Not my hands, not my say.
    cue(
        r"(?:out of|outside(?: of)?|beyond|not in|no longer in|never in|left|leaves|isn't in|is not in) (?:my|our) "
        r"(?:own )?"
        rf"(?:hands|control|power|influence|reach|sphere|competence|remit|scope|purview|jurisdiction){MORE}|(?:i|we|"
        r"this "
        r"\w+)(?: here| personally)? (?:have|has|had|'ve) (?:absolutely |really |simply )?(?:no|little|zero|hardly "
        r"any) "
        r"(?:say|influence|control|power|authority|hand|part|role|bearing|connection|insight|access|bearing|"
        rf"choice){MORE}|"
        r"(?:wasn't|was not|isn't|is not|were not|weren't|not) (?:mine|ours|(?:my|our) (?:call|choice|decision|idea|"
        r"doing|job|fault|"
        rf"responsibility|problem|place|rules?|prices?|mistake|error|business|baby|concern))(?: to \w+)?{MORE}|(?:i|"
        r"we) "
        r"(?:didn't|did not|don't|do not|wasn't|never) (?:make|made|write|wrote|set|decide|decided|choose|chose|invent|"
        rf"invented|asked|pack|take|took|handle|handled) (?:up )?(?:the|these|those|that|this|such|on) [\w-]+{MORE}|"
        r"(?:we|i) ?(?:can't|"
        r"cannot|can not|couldn't|won't|will not|don't|do not|are not|am not|'re not|'m not) (?:(?:accept|take|assume|"
        r"bear) (?:any |the |on )?(?:liability|responsibility|blame)|(?:be )?(?:held )?(?:responsible|accountable|"
        rf"liable|answerable|to blame))(?: for)?{MORE}|(?:we|i) (?:accept|take|assume|"
        rf"bear|have) no (?:liability|responsibility|blame){MORE}|(?:no|not any) (?:liability|responsibility) (?:is|"
        r"can be|"
        rf"will be) (?:accepted|taken|assumed){MORE}|(?:decided|determined|set|made|agreed|ruled|settled|dropped|"
        r"changed) (?:from |by )?(?:"
        r"higher up|further up|above|upstairs|elsewhere|over (?:my|our) heads?|higher powers|the powers that be)(?: "
        rf"[\w'-]+){{0,3}}|(?:is|are|was|were|it's|that's) (?:entirely |really |all |solely )?(?:up|down) to "
        rf"{OTHER}{MORE}|(?:falls|fall|comes|is|lies) "
        r"(?:under|within|in|into) the (?:responsibility|remit|competence|scope|jurisdiction|purview|domain) of"
        rf"{MORE}",
        0.78,
        unless=rf"\b{TECHNICAL}\b|\b(?:i'll|we'll|i will|we will|i've|we've|i am|but i|but we|so i|so we|apologi\w+|"
        r"(?:don't|didn't|not) (?:want|like|mean))\b|\?",
    ),
    # It will be seen to, by somebody or nobody.
    cue(
        rf"{_TOLD}(?: [\w', -]{{1,60}})? (?:(?:will|shall|is going to|must|can only|needs to)(?: now| then| also| all| "
        r"duly)? be|is "
        rf"(?:now |currently )?being|has been|have been|was|were) (?:\w+ly |now |duly |also |further |then )?"
        rf"{_SEEN_TO}(?: (?:internally|in-house|"
        r"elsewhere|further|accordingly|in due course|in the (?:proper|right|appropriate) place|at the (?:relevant|"
        r"appropriate|right|proper|highest) level|on the (?:relevant|appropriate|right|proper) level|with the|by the|"
        r"to "
        rf"(?:the|those|whoever|wherever)|as appropriate|as necessary|again))?{MORE}(?=[.!;,]|$)|(?:\w+ )?{_MEASURES} "
        r"(?:will|"
        rf"shall|are|is|have|has|were|was)(?: be| being| been)? (?:\w+ly |now )?(?:taken|initiated|made|drawn|launched|"
        rf"carried out|under ?way|in hand|in progress|started|begun|implemented|learned|learnt|put in place){MORE}|"
        r"(?:those|"
        r"the people|the persons?|the ones|the parties|everyone|everybody|all) (?:in charge|responsible|concerned|"
        r"involved) "
        rf"(?:has|have|will|are|is|were|was|know|knows|must){MORE}|(?:someone|somebody|anybody|one) (?:from [\w "
        rf"]{{3,24}} "
        r")?(?:will|should|would|may|might|is going to|has to|ought to)(?: then| certainly| surely| probably| have "
        r"to)? (?:get "
        r"(?:back|in touch)|be in touch|come back|contact|call|look|see|take care|deal|handle|sort|check|pick|reach "
        r"out|"
        rf"write|answer|reply|respond|follow up|let you|get to|find out|attend){MORE}",
        0.78,
        unless=r"\b(?:by (?:me|us|\w+day|noon)|i(?:'ve| have|'ll| will|'m)|we(?:'ve| have|'ll| will|'re)|refund\w*|"
        r"credited|replaced|repaired|if|when|"
        r"whether|closed|today|tomorrow|tonight|at (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten)|on "
        r"\w+day|before \w+|within|your (?:account|card|order|payment|refund) (?:has|is|was)|please|you can)\b|\?",
    ),
)
