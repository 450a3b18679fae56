"""Pure: cues of the back room: how a customer is filed, what may be given, what was taken out, said in the words of a
file card rather than of a letter."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_YOU = r"\byou(?:r|rs|'re|'ll|'ve|'d)?\b"
_ONE = (
    r"(?:him|her|them|this (?:one|guy|lady|man|woman|family|couple|lot|bunch|crowd)|that (?:one|guy|lady|man|"
    r"woman|lot))"
)
_ROLE = (
    r"(?:owner|landlord|landlady|tenant|patient|guest|client|cust|cx|caller|bride(?:'s (?:mother|father))?|groom|"
    r"mother|"
    r"mum|mom|father|dad|parents?|wife|husband|widow|widower|buyer|seller|pupil|student|applicant|claimant|"
    r"donor|subscriber|couple|pensioner|neighbou?r|daughter|granny|grandma|(?:new|old|regular|returning|former|"
    r"walk-in) "
    r"(?:customer|client|guest|patient|tenant|member))"
)
_START = r"(?:^|(?<=[.!?:] )|(?<=\n)|(?<=\()|(?<=\[)|(?<=- )|(?<=\"))"
_GRUDGE = (
    r"(?:moaner|whiner|whinger|grumbler|complainer|troublemaker|trouble-?maker|time-?waster|nitpicker|"
    r"know-?(?:it-?)?all|"
    r"freeloader|cheapskate|penny-?pincher|scrounger|nutter|chancer|drama queen|hypochondriac|busybody|tightwad|"
    r"crackpot)"
)

BACKROOM = Cues(
    cue(
        r"before (?:he|she|they) (?:writes?|posts?|tweets?|complains?|goes|go|tells?|reviews?|sues?|calls?) (?:about|"
        r"to|us|public|the|a|it)"
        rf"(?: [\w'-]+){{0,3}}|comp {_ONE}(?: [\w'-]+){{0,3}}|(?:chronic|serial|repeat|habitual|notorious|frequent) "
        rf"(?:no-?shows?|"
        r"latecomer|late payer|returner|canceller|complainer|refunder)|double-?book(?=[.,;)\n]|$)",
        0.75,
        unless=_YOU,
    ),
    cue(
        r"(?:ceiling|walk-?away|bottom line|reserve)(?: price)?(?: is|:| at)? \d\d+(?=[.,;)\n]|$)|opening "
        r"(?:offer|bid|price)(?=[.,;)\n]|"
        r"$)|tag(?:ged)?(?::| as) \w+(?=[.;\n]|$)|offer [a-c] (?:only|first|after|if|unless)(?: [\w'-]+){0,4}|only "
        r"after (?:the |a )?(?:second|"
        r"third|next|2nd|3rd) (?:call|mail|complaint|reminder|letter|request)",
        0.7,
        unless=_YOU
        + r"|\b(?:my|our) (?:opening|offer)|\bceiling (?:height|is)\b|\b(?:on|to|for) the (?:floor|ceiling)\b",
    ),
    cue(
        r"(?:but |so |and |please |pls )?(?:don't|do not|dont|never|better not|let's not|lets not|we won't|i won't) "
        r"(?:write|say|put|tell|"
        r"quote|admit|print) (?:that|this|it|so|him|her)(?: (?:down|anywhere|like that|to (?:him|her|them)|in "
        r"writing|here))?(?=[.;!)\n]|$)|"
        rf"(?:don't|do not|dont|never) (?:scare|frighten|put|tip|warn|turn) {_ONE} off(?: [\w'-]+){{0,4}}",
        0.7,
        unless=_YOU + r"|\b(?:recipe|form|password|pin|code)\b",
    ),
    cue(
        r"(?:file|filed|put|log|logged) (?:it |this |him |her |them )?under [\w'-]+(?=[.,;:!)\n]|$)|no further "
        r"(?:action|reply|answer|contact)"
        r"(?: (?:needed|required|from us|planned))?(?=[.,;!)\n]|$)|play (?:dumb|stupid|ignorant|innocent|deaf)|(?:if|"
        r"unless) (?:she|he|"
        r"they) haggles?(?: [\w'-]+){0,3}|we'd take \d+ if(?: [\w'-]+){1,4}",
        0.75,
        unless=_YOU,
    ),
    cue(
        rf"{_START}{_ROLE} (?!and\b|or\b|of\b)\w\w+(?:s|ed|n't) (?:the|an?|to|in|on|at|with|about|not|just|only|"
        rf"no|his|her|"
        r"their|all|it|like|for|very|that|everything|nothing|us|me)(?= )(?: [\w'-]+){1,5}",
        0.65,
        unless=_YOU,
    ),
    cue(
        r"(?:the )?(?:board|boss|management|head office|hq|director|committee|auditors?|insurer|owner|council) "
        r"(?:doesn't|does not|"
        r"don't|hasn't|mustn't|must not|won't|needn't|shouldn't) (?:know|see|find out|notice|hear|suspect|read)(?: "
        r"(?:yet|about|"
        r"of|it|this|that)\b)?(?: [\w'-]+){0,3}|say nothing (?:until|till|before|yet|for now)(?: [\w'-]+){0,4}",
        0.7,
        unless=_YOU,
    ),
    cue(
        r"internal (?:ref(?:erence)?|id|code|log|flag|marker|only|case|status)(?= (?:only|no|number|:)|:)(?: "
        r"[\w'-]+){0,3}|waived "
        r"under [\w-]+|(?:remaining|left-?over|rest of the) (?:budget|goodwill|allowance)(?: (?:is|of|:))? ?\d*|"
        r"agent(?: id)?:? "
        r"[a-z]{2}(?=[.,;)\n]|$)",
        0.75,
        unless=_YOU,
    ),
    cue(
        r"(?:\w+'s |my |our |gut )(?:hunch|gut feeling|suspicion|verdict|guess|bet)(?::| is(?: that)?)(?: "
        r"[\w'-]+){2,6}|not enough to "
        r"(?:refuse|deny|ban|sue|fire|reject|prove|throw|evict|charge)(?: [\w'-]+){0,3}|(?:low|high|top|bottom|"
        r"mid)-?(?: )?(?:tier|"
        r"value|margin|spend|yield|maintenance|end) (?!of\b)\w+(?=[,;:.])|(?:pay|offer|give|refund|send|quote) the "
        r"(?:bare "
        r"minimum|minimum|usual no|standard no|least)(?: and (?:close|move on|be done))?|standard no(?=[.,;:!)\n]|$)",
        0.75,
        unless=_YOU + r"|\byour\b",
    ),
    cue(
        r"(?:only|but only|and only|just) if (?:he|she|they|customer|the customer) (?:remembers?|notices?|asks?|"
        r"complains?|insists?|"
        r"mentions?|moans?|push(?:es)?|checks?|objects?|reads?|threatens?)(?: [\w'-]+){0,3}",
        0.75,
        unless=_YOU,
    ),
    # Filed like a card: no article, no reader.
    cue(
        rf"{_START}{_ROLE}(?: \([\w ,]+\))? (?:is|are|has|have|wants?|prefers?|says?|said|will|seems?|sounds?|likes?|"
        rf"hates?|"
        r"knows?|pays?|thinks?|complain(?:s|ed)|rang|called|asked|cried|insists?|insisted|refuses?|needs?|keeps?|"
        r"doesn't|"
        r"won't|can't|never|always|claims?|owes?|came|comes)(?: [\w'-]+){1,6}",
        0.75,
        unless=_YOU,
    ),
    cue(
        rf"{_START}(?:new|old|regular|long-?standing|repeat|first-?time|walk-?in|difficult|big|small|good|key) "
        rf"(?:customer|"
        r"client|guest|patient|tenant|account|buyer|member)[,;:](?: [\w'-]+){1,6}",
        0.75,
        unless=_YOU,
    ),
    cue(
        r"(?:credit|risk|churn|payment|loyalty|nps|csat|fraud|satisfaction|trouble|patience|solvency) (?:score|"
        r"rating|rank|"
        r"class|index|level|flag)(?: of| is|:)? ?(?:\d[\d/.]*|low|red|high|poor|amber|green|[a-d])(?=[.,;:!?)\n]|$| )",
        0.75,
        unless=_YOU,
    ),
    cue(
        rf"{_START}(?:an? |the |our |another |usual |serial |known |real |total |right )?{_GRUDGE}(?=[.,;:!)\n]|$| "
        rf"(?:but|"
        rf"and|again|from|so)\b)|(?:a|the|our|known|serial|usual|real|total|right) {_GRUDGE}",
        0.85,
        unless=r"\b(?:your|you are|you're|i'm|i am)\b",
    ),
    # What may be given, and what not.
    cue(
        r"margin (?:on|for|at|with) (?:this|that|him|her|them)(?: (?:one|job|order|deal|item|account))?(?: "
        r"[\w'%-]+){0,4}|"
        r"(?:our|the|his|her|their) last (?:freebie|favou?r|concession|goodwill|gift|chance|warning)(?=[.,;!?)\n]|$)",
        0.75,
        unless=_YOU,
    ),
    cue(
        r"(?:note|noted|flag|flagged|marker|remark|warning|entry) (?:is |put |left |set |made )?(?:on|in) (?:the |"
        r"his |her "
        r"|their )?(?:file|record|system|crm|account|card|profile)(?: (?:not|to|that|never|for|as|so|in case|do)\b(?: "
        r"[\w'-]+){1,6})(?=[.,;:!?)\n]|$)",
        0.7,
        unless=_YOU,
    ),
    cue(
        r"(?:approved|ok'd|okayed|agreed|signed off|waived|cleared|granted|authori[sz]ed) by [a-z]+ (?:as|for) "
        r"(?:an? )?"
        r"(?:one-?off|exception|goodwill|special case|favou?r)(?: [\w'-]+){0,4}|(?:goodwill|discount|refund|kulanz) "
        r"(?:budget|pot|limit|quota|allowance)(?: (?:is|for|this|used|gone|left|empty)\b)?(?: [\w'-]+){0,3}",
        0.75,
        unless=_YOU,
    ),
    cue(
        r"(?:script|macro|template|snippet|text ?block|text module) (?:no\.? |number |#)?\w{1,4} (?:applies|used|"
        r"goes|does|"
        r"fits|covers|works|is enough)(?: [\w'-]+){0,3}|(?:do not|don't|dont|never|rather not|without) "
        r"volunteer(?:ing)?"
        r"(?: [\w'-]+){1,5}",
        0.8,
        unless=r"\byou (?:don't|do not|never|want|wish|need)\b|\byour\b",
    ),
    cue(
        r"(?:he|she|they|this one|mother|father|customer|client)(?:'s got|'ve got|'s| has| have|'ve)? (?:about |over "
        r"|some "
        r"|around |nearly )?\d+ ?k? (?:followers|subscribers)|(?:push|wave|nod|slip|rush|fast-?track) (?:this|that|"
        r"it) one "
        r"(?:through|past|in)(?: [\w'-]+){0,3}|worth (?:keeping|losing|the effort|the trouble|the bother)(?: "
        r"(?:sweet|warm|"
        r"happy|as a customer))?(?=[.,;:!?)\n]|$)",
        0.7,
        unless=_YOU,
    ),
    cue(
        rf"{_START}?(?:and |so |but |then |just |please |pls )?(?:charge|bill|invoice|book|quote|sell|show|offer|"
        rf"give|put|squeeze|"
        rf"bump|move|upsell|rebook|humou?r|flatter|fob|palm|park|leave|keep|ring|call) {_ONE} (?:the full|full|"
        rf"double|extra|the "
        r"(?:expensive|dear|cheap|big|old|last|worst|pricey) (?:one|ones|version|model|rate|room|table)|nothing|as "
        r"little|off "
        r"with|waiting|hanging|in the dark|at the (?:end|back|bottom)|last|down|up to|only)(?: [\w'-]+){0,4}",
        0.75,
        unless=_YOU,
    ),
    cue(
        rf"{_START}(?:these|this|those|that|they|he|she)(?: are|'re| is|'s| was| were) the (?:ones?|people|family|"
        rf"guy|lady|man|woman|"
        r"couple|lot|customer|client|mother|father|tenants?|guests?) (?:who|that|with|we|from|i)(?: [\w'-]+){1,6}",
        0.7,
        unless=_YOU + r"|\bcolleague\b",
    ),
    # What was taken out, and who must still see it.
    cue(
        r"the (?:bit|part|line|sentence|paragraph|page|passage|section|remark|note|photo) (?:about|on|with|of|where) "
        r"[\w' -]{3,60} "
        r"(?:is|was|has been|are|were) (?:now )?(?:out|taken out|removed|left out|blacked out|cut|gone|deleted|"
        r"redacted)",
        0.75,
        unless=r"\b(?:you asked|your request|as you wished|your)\b",
    ),
    cue(
        r"(?<!waiting )for [a-z]{2,12} to (?:ok|okay|approve|sign off|proofread|proof-read|clear|greenlight|"
        r"review)(?: (?:this|it|"
        r"first|please|before)\b)?(?=[.,;:!?)\n-]|$| -)|(?:nothing|not a word|no word|not one word) in writing(?: "
        r"(?:about|"
        r"on|yet|to)(?: [\w'-]+){1,4})?",
        0.75,
        unless=_YOU + r"|\b(?:waiting|wait|we need|have) ",
    ),
    cue(
        r"(?:to|cc|attn|an|for): ?(?:dispatch|billing|accounts|warehouse|legal|finance|reception|back ?office|kitchen|"
        r"workshop|stores?|sales|the (?:office|team|boss|desk)|night shift|front desk)(?=[.,;:\n])",
        0.8,
    ),
)
