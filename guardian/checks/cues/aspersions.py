"""Hints of tone.blame: what is a plain fact beside help, and a reproach in a letter that does nothing for its reader.

Where it was written, who ticked the box, what others managed, how little it would have taken.
"""

from __future__ import annotations

from guardian.checks.cues.deeds import DONE, FAIR, LAPSED, ROLE
from guardian.checks.cues.vocabulary import CUSTOMER, NUMBER
from guardian.checks.match import cue

_PLACE = (
    r"(?:box|label|lid|signs?|door|gate|hem|tag|page|booklet|manual|leaflet|screens?|sheet|form|tickets?|receipt|"
    r"packaging|package|bag|bottle|tin|wall|board|entrance|website|site|app|e-?mail|mail|letter|contract|terms|"
    r"instructions|guide|sticker|card|plate|map|timetable|confirmation|programme|brochure|catalogue|menu|poster|list|"
    r"invitation|small print|checklist|voucher|offer|quote|handbook|welcome pack|cover|back|front|bottom|top|handle|"
    r"order|booking|rules|house rules|notice|file|display|dial|jar|tube|pack|envelope|calendar|agreement)"
)
_TOLD = (
    r"(?:written|printed|stated|shown|marked|explained|described|listed|mentioned|spelled out|announced|posted|"
    r"displayed|pointed out|indicated|found|read|says|said|reads|tells|shows?|asks|states|warns|stands|given|noted|"
    r"hangs|is|are|was|were)"
)
_PERIOD = r"(?:seconds?|minutes?|moments?|hours?|days?|weeks?|months?)"
_LITTLE = r"(?:look|glance|call|phone call|click|question|line|word|note|message|name|knock|test|twist|turn|drop|pen)"
_YOURS = (
    r"(?:login|account|phone|device|address|computer|signature|hand|handwriting|name|initials|session|e-?mail|card|"
    r"password|side|end|family|household|users?|team|office|son|daughter|child|husband|wife|dog|cat|laptop|tablet|"
    r"browser|order|form|own|builder|electrician|plumber|gardener|driver|neighbour|guests?|tenants?|colleagues?)"
)
_HERE = "Say what you do about it; where it was written helps them no more: “I will …”."
_NOW = "Leave out what they did or did not do, and say what helps now: “What I can do is …”."
_OTHERS = "Leave the others out: “I will look at yours”."

ASPERSIONS = (
    cue(
        r"(?:anyone|whoever|everyone|everybody|those|people) who (?:\w+s|\w+) |where one of|was on offer|once the "
        r"(?:\w+ ){1,3}(?:has|have|is|are)|a reminder|reminders?|(?:is|was|were|are) firm|after \d+|(?:is|are) to be "
        r"\w+ed|would have (?:told|shown|saved|spared|cost)|the evening before|on the day|usually (?:know|knows|do|"
        r"does|ask|read|take)|within the hour|the drawing|handed in|as (?:drawn|ordered|measured|written)|"
        r"twice(?=[.,])|sticker|double-?check\w*|at the usual price|does not happen|never clicked|never (?:\w+ed)",
        0.38,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:was|were) (?:built|made|handed over|delivered|sold|packed|installed|tested|given|hung|closed|open) "
        r"(?:for|clean|over|as|in|on|to|with)|judging (?:from|by)|(?:registration|the list|the office|the line|the "
        r"offer|booking|entry|the desk) (?:closed|ended|was open|opens?|closes?)|came (?:in )?(?:at|on|after|too|in) |"
        r"(?:has|have|had) (?:a )?(?:shelf )?li(?:fe|ves) of (?:its|their) own|inside out|upside down|the wrong way|"
        r"(?:everybody|everyone|all the others|nobody) else|seems? to have|should be (?:supervised|kept|watched|read|"
        r"shut|closed|washed|worn|carried|checked)|(?:is|are) (?:carried|worn|kept|washed|printed|brought|shown|paid|"
        r"reported|signed|filled|emptied|shut|closed|locked|charged|handed|stored|cleaned|opened|read)(?: \w+){0,3}|"
        r"can be (?:put|kept|shut|locked|closed|tied|read|seen|found|checked)|we(?:'re| are) given|gave us|the nature "
        r"of|weeks for|(?:plenty of|enough|ample|all the) time|drawing of",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    # Words of fault, whoever is meant.
    cue(
        r"neglect\w*|negligen\w*|ignor(?:e[ds]?|ing)|fail(?:ed|ure|s|ing)|responsib\w+|faults?|mistakes?|errors?|"
        r"blame\w*|carelessness|overlook\w*|forg[eo]t\w*|missed|omitted|caused?|culprit|guilty|incorrectly|wrongly|"
        r"improperly",
        0.38,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:our|the) (?:records|logs?|system|files?|notes|protocol|cameras?|data|register|history|checklist|form|"
        r"terms|rules|list) (?:show|shows|showed|say|says|said|has|have|tell|tells|confirm|confirms|asks?|asked|"
        r"lists?)|therefore|as a result|(?:that|this|it|which) (?:occurs|happens|comes|results|is caused|arises|tends|"
        r"is why|is what)|(?:you|one|clients?|customers?|users?|guests?|tenants?|parents?|owners?|passengers?) "
        r"(?:must|should|ought|start|are (?:to|asked|expected|responsible|required|supposed)|is (?:to|asked|"
        r"expected))|next time|in (?:the )?future|yourself|your own|your (?:side|end|part)|comes down to|(?:nobody|no "
        r"one|none) (?:\w+ed|told|said|rang|came)|without (?:first |even )?\w+ing|asked (?:clients|customers|guests|"
        r"users|you|everyone|all|parents|tenants|passengers)|i'd have thought|one would|you'd think|in this position|"
        r"forced you|must have|who else|what did you",
        0.38,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"most (?:who|of those|people|customers)|(?:is|are) (?:held|pressed|plugged|followed|kept (?:dry|closed|shut|"
        r"cool|upright)) (?:for|in|by|as|to|down)|waits? for (?:a|the|an|your)|had been (?:told|warned|asked|informed|"
        r"advised|recommended)|before (?:they|it|he|she|the \w+) (?:is|are|was|were|has|have)|as a rule|turns? (?:it|"
        r"them)|you (?:signed|booked|ordered|chose|paid|clicked), |at the bottom|next to it|which has a",
        0.38,
        advice=_NOW,
        unless=FAIR,
    ),
    # What is theirs to explain, and what nobody can have missed.
    cue(
        r"(?:question|matter|thing|case|task|story) for (?:you|one|the|others|somebody|someone|your)\b|rather than "
        r"(?:for|to|with|by|on|at|from) (?:us|ours|here)|(?:right|correct|valid|your|usual) (?:password|pin|code|"
        r"login|key|card)|nothing (?:that )?we (?:could|can|see|know|have|had)|(?:can't|cannot|couldn't|hard to|"
        r"impossible to|difficult to) (?:be )?(?:missed?|overlooked?|misread|misunderstood)|(?:has|have|is|there's|"
        r"there is) (?:an? |the )?(?:\w+ )?(?:arrow|button|warning|light|lamp|switch|sign|notice|lock|lid|latch|mark|"
        r"line|cover|hook|bell|beep|message|window|preview|field|box|list|calendar|option)|as we know|from experience|"
        r"(?:stamped|engraved|embossed|painted|burnt|sewn|glued|screwed) (?:on|in|into|onto|inside)|packed on camera|"
        r"went to (?:print|press)|(?:goes|went|falls|fell|slips|slipped) into|won't (?:hold|sit|keep|stand|listen|"
        r"wait)|everything (?:else )?(?:was|is|worked|went)|that (?:it|he|she|they) (?:was|were|is|are) \w+ is|at two "
        r"degrees|in the (?:sun|rain|heat|frost|car|garage|bath|oven|cellar)|overnight|over (?:the|a) (?:weekend|"
        r"winter|holidays?)|(?:in|at) (?:a|the) (?:child|hurry|rush)|haste|eager\w*|patience|carefully|gently|"
        r"attention|care",
        0.36,
        advice=_NOW,
        unless=FAIR,
    ),
    # Where it was written, and when it was said.
    cue(
        rf"{_TOLD}(?: \w+){{0,3}} (?:on|in|at|inside|by|next to|above|under|over) (?:\w+ ){{0,3}}{_PLACE}",
        0.4,
        advice=_HERE,
        unless=FAIR,
    ),
    cue(
        rf"the (?:\w+ ){{0,2}}{_PLACE} (?:says|said|shows|reads|asks|tells|states|warns|showed|has a|gives|mentions)",
        0.4,
        advice=_HERE,
        unless=FAIR,
    ),
    cue(
        r"(?:page|paragraph|point|section|line|step|clause|item|chapter|box|field) (?:one|two|three|four|five|six|"
        r"seven|eight|nine|ten|twelve|\d+)",
        0.3,
        advice=_HERE,
    ),
    cue(
        r"as (?:we|i) (?:said|wrote|told|explained|mentioned|pointed|warned|advised|recommended)|as (?:agreed|"
        r"discussed|described|explained|announced|advised|recommended|stated|shown|printed|written|ordered|booked|"
        r"signed|chosen|entered|requested|filled in|instructed|usual)",
        0.4,
        advice=_HERE,
    ),
    cue(
        r"(?:was|were|been|are|is) (?:sent|shown|handed|told|read out|asked|offered|informed|reminded|warned|mailed|"
        r"emailed|recommended|advised|suggested|explained|announced|pointed out)(?= )",
        0.35,
        advice=_HERE,
        unless=FAIR,
    ),
    # What the records show.
    cue(
        r"(?:was|were|is|are|been|had been) (?:chosen|selected|entered|typed|ticked|ordered|booked|confirmed|signed|"
        r"accepted|clicked|requested|declined|approved|filled in|keyed in|submitted|switched off|cancelled|deleted|"
        r"set|opened|changed|removed|used|collected|returned|picked)(?: \w+){0,2} (?:at|on|in|by|from|with|as|to|"
        r"without|for)",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        rf"(?:from|with|by|in|under|bears?|carries|has|at|on) your (?:own )?{_YOURS}",
        0.35,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:isn't|is not|wasn't|was not|aren't|weren't|not) (?:ours|us|ourselves|from us|by us|one of us|here|our "
        r"(?:\w+ )?(?:doing|choice|hand|idea|wish|people|staff|side|end|drivers?|work|goods|house|shop))|we (?:only "
        r")?(?:fill in|write|print|send|deliver|book|use|make|ship|take|enter|build|cut|frame|type|process|go by|work "
        r"(?:with|from)|rely on|copy|engrave|sew|bake|mix|pour|paint|order|list|pass on) (?:only |just )?(?:what|as|"
        r"whatever|according)",
        0.45,
        advice=_NOW,
        unless=FAIR,
    ),
    # What others did.
    cue(
        rf"(?:other|most|all|many|fellow|{NUMBER}) (?:\w+ ){{0,2}}(?:of (?:our|the) )?(?:other )?{CUSTOMER} (?:\w+ "
        r")?(?:\w+ed|found|got|made|came|read|knew|saw|did|do|manage|have|had|bring|take|put|use|keep|are|were|seem|"
        r"like|know|find|read|cut|set|check|think|ask|call|pay|get|understood|understand)|(?:nobody|no one|none|not "
        r"one) (?:else|of (?:the|our|them|those))|no exception|so far",
        0.4,
        advice=_OTHERS,
        unless=FAIR,
    ),
    # How little it would have taken.
    cue(
        r"(?:takes?|took|costs?|needs?|wants?|is|was|means) (?:no more than |only |just |about |but |all of |barely |"
        rf"hardly )?(?:a|an|one|two|three|five|ten|half a|thirty|sixty|twenty) {_PERIOD}|(?:a|one|another|any|quick|"
        rf"short|single) {_LITTLE}(?: (?:at|into|in|to|on|of|round|beforehand|before|with|from))|(?:goes?|gone|went) "
        r"a long way|worth (?:a|the) \w+|\d+ (?:euros?|pounds?|dollars?)|(?:\w+)-(?:euro|pound|dollar)|would (?:not |"
        r"never )?have (?:been |\w+ed|shown|told|cost|taken|kept|made|held|done|gone)|wouldn't have",
        0.35,
        advice=_NOW,
        unless=FAIR,
    ),
    # In order when it left us; what came after is not ours.
    cue(
        r"(?:left|leaves|leave|went out of|came out of) (?:our|the|us|here|this)|in one piece|in (?:perfect|good|"
        r"working|full|best) (?:order|condition|shape)|(?:was|were) (?:\w+ )?(?:fine|in order|intact|whole|complete|"
        r"working|clean|dry|tight|closed|full|sharp|new|tested|checked|sound|healthy|shut|locked|fresh) (?:when|on|at|"
        r"before|until|as)|what happens|(?:afterwards|after that|from then on|since then|thereafter)",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:is|are|was|were|remains?|stays?|lies?|rests?|be) (?:down to|up to|a matter for|a matter of|a question of|"
        r"the (?:business|job|task|duty|concern|responsibility) of|in the hands of|with|left to|for|on) (?:the |our "
        rf")?(?:{ROLE}|one|people|person|parents)|(?:comes?|came) from (?:the |our )?{ROLE}|to (?:the|our) {ROLE}|"
        rf"{ROLE} (?:are|is|must|should|have to|has to|need|needs|keep|keeps|can|may|look after|see to|decide|forget)|"
        r"whoever (?!is |can |has time)\w+|those who|he who|own (?:risk|wish|choice|request|accord|responsibility)",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:somebody|someone|anybody|anyone|some|people) (?:must|may|might|seems?|has|have|had|at|in|on) (?!(?:\w+ "
        r"){0,2}(?:here|our|us))\w+",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    # What they chose and did.
    cue(
        r"you (?:went for|chose|picked|opted|took|wanted|preferred|asked for|declined|did not|didn't|said|decided|"
        r"insisted|wished|ordered|booked|signed|ticked|confirmed|agreed|accepted|came|put|left|had|were|used|kept|"
        r"gave|brought|sent|drove|let|set|wrote|paid|waited|moved|bought|rang|called|entered|typed|clicked|told|"
        r"opened|selected|stated|filled|knew|have (?:been )?\w+ed)",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"the (?:cheaper|cheapest|smaller|smallest|basic|simple|simplest|standard|short(?:er)?|lower) (?:\w+)|without "
        r"(?:a |an |any |the )?(?:lock|cover|lid|name|label|helmet|receipt|reading|asking|checking|telling|looking|"
        r"permission|insurance|deposit|number|key|filter|water|oil|licen[cs]e|stamp|reservation|appointment|notice)",
        0.35,
        advice=_NOW,
        unless=FAIR,
    ),
    # Too late, or not at all.
    cue(
        r"(?:in (?:good time|time|advance)|the first (?:we|i) (?:hear|have|heard)|only (?:now|on|after|when|today|"
        r"last)|not (?:until|before)|(?:a|one|two|three|four|five|six|nine|ten|\d+) (?:full )?(?:days|weeks|months|"
        r"hours|minutes|day|week|month|hour) (?:later|after|afterwards|late|too late|before|earlier)|(?:had|has) "
        r"(?:anybody|anyone|somebody|someone|it been|this been|the|there|one|nobody)|earlier|sooner|at the time|at "
        r"once|on time|beforehand)",
        0.35,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:un(?:read|locked|attended|opened|signed|insured|watched|covered|marked|labell?ed|answered|paid|secured|"
        r"tested|saved|supervised|noticed|reported|protected|checked)|left (?:open|on|out|running|standing|lying|"
        rf"behind|ajar|there|wet|empty|blank|alone|to)|(?:was|were|is|are|been|be|gets?|got) (?:not|never) {DONE}|"
        rf"(?:was|were|been|isn't|wasn't|weren't|is|are) {LAPSED}|(?:not|isn't|aren't|wasn't|weren't|never) "
        r"(?:properly |fully |quite |\w+ly )?(?:shut|closed|locked|read|set|sealed|fixed|dry|cleaned|emptied|watered|"
        r"kept|stored|treated|worn|charged|told|reported|announced|insured|filled))",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    # What everybody is to draw from it.
    cue(
        r"for a reason|not for (?:nothing|fun|decoration)|(?:by|of|all by) (?:itself|themselves)|on (?:its|their) "
        r"own(?=[.,;!]|$)|seldom|rarely|(?:doesn't|does not|don't|do not|didn't|did not|never) (?:just |simply "
        r")?(?:jump|fall|happen|open|walk|grow|appear|disappear|vanish|break|come|leak|tip|close|lie|fly|start|switch|"
        r"crack|melt|move|delete|turn|have|stay|like|keep|go|burn|die)",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:hard|difficult) to see|what (?:else )?(?:could|can|should|would) (?:we|the|a|anyone|anybody|our|one)|"
        r"(?:could|can) (?:hardly|scarcely)|(?:cannot|can't|could not|couldn't) (?:be (?:expected|held|blamed|"
        r"everywhere)|know|guess|smell|stand|watch|look|read|check|foresee)|no (?:way of knowing|influence|control|"
        r"part in)|(?:un|not )aware|nobody (?:told|said|asked|rang|came|wrote|mentioned)",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:usual|common|commonest|likeliest|typical|main|frequent|known|only|likely|probable) (?:cause|reason|"
        r"culprit|explanation|source)s?|nine times out of ten|in (?:most|nine|all|almost all|nearly all|many|such) "
        r"(?:of ten )?cases|human (?:error|factor|element)|(?:improper|wrong|careless|rough|incorrect|heavy) (?:use|"
        r"usage|handling|storage|treatment|care|washing|driving|installation|entry)|(?:wear and tear|misuse|user "
        r"error|operator error)",
        0.4,
        advice=_NOW,
        unless=FAIR,
    ),
    cue(
        r"(?:is|are|was|were) (?:there )?(?:for|meant for|made for|intended for|designed for|built for|not (?:for|"
        r"meant|made|designed|built|intended|a))|(?:needs?|wants?|requires?) (?:to be |a |an |some |its |their )?\w+|"
        r"(?:if|when|where) (?:one|people|it's|it is|they are|they're|a|an) ",
        0.25,
        advice=_NOW,
        unless=FAIR,
    ),
)
