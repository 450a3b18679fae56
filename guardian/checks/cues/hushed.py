"""Pure: cues of what is kept from the reader, or decided over their head, as one desk writes to another."""

from __future__ import annotations

from guardian.checks.match import Cues, cue

_THEM = r"(?:him|her|them|the (?:customer|client|guest|patient|tenant|mother|father|lady|man|woman|guy|family))"
_THEY = r"(?:he|she|they|the (?:customer|client|guest|patient|tenant|mother|father|lady|guy))"
_HOUSE = (
    r"(?:legal|insurance|insurers?|the lawyers?|our lawyers?|compliance|management|the boss|hq|head office|pr|finance|"
    r"the insurer|our insurer|upstairs|the board|the manager|the owner)"
)
_FUSS = (
    r"(?:moans?|complains?|insists?|pushes|push|threatens?|whines?|shouts?|makes? (?:a fuss|trouble)|writes? again|"
    r"rings again|calls? again|asks? again|kicks? off|gets? (?:loud|nasty|difficult|pushy)|won't (?:stop|let go|give "
    r"up)|keeps (?:on|at it|asking|ringing|writing)|digs? in|mentions? (?:a |the )?(?:lawyer|press|review))"
)
_TO_READER = r"\byou(?:r|rs|'re|'ll|'ve)?\b"

HUSHED = Cues(
    # Kept quiet.
    cue(
        r"(?:but |and |so |just )?(?:let's|lets|let us|we'd better|better|best|we must|we should|we can|i'd) (?:not|"
        r"never|rather not) (?:say|tell|mention|admit|write|put|let on|promise|offer|bring|raise|touch|talk|go "
        r"into)(?: [\w'-]+){0,4}",
        0.7,
        unless=r"\b(?:you|your)\b[^.!?]{0,30}(?:not|never)|\b(?:rush|forget)\b",
    ),
    cue(
        r"(?:don't|do not|dont|never|mustn't|must not|can't|without) let(?:ting)? on|not a word (?:about|of|on|to)(?: "
        r"[\w'-]+){0,4}|say nothing (?:about|of|on|to)(?: [\w'-]+){0,4}|(?:no|without (?:any )?) ?(?:written |formal "
        r")?admissions?(?: of [\w'-]+)?(?=[.,;:!?)\n]|$| (?:in|please|pls|here|yet))|keep (?:that|this|it) (?:vague|"
        r"general|low|short and vague)|keep quiet (?:about|on|that)(?: [\w'-]+){0,4}|play (?:it|that|this) down|gloss "
        r"over|sweep (?:it|this|that) under|hush(?:ed)? (?:it|this|that)? ?up",
        0.75,
        unless=_TO_READER
        + r"|\b(?:to|with) (?:the |any |your )?(?:neighbou?rs?|landlord|anybody|anyone|press|others|children|kids)\b",
    ),
    cue(
        rf"{_HOUSE} (?:says?|said|thinks?|told us|reckons?|insists?|wants|warned|advises?|advised)(?: that)? (?:we|"
        rf"us|not|to "
        r"(?:not|stall|wait|deny|avoid|keep|say)|nobody|no one|it's best not|better not)(?: [\w'-]+){1,6}",
        0.7,
        unless=r"\b(?:we (?:will|can|are (?:right|liable|to pay)|owe|were wrong|should (?:pay|refund|replace)))\b",
    ),
    cue(
        r"(?:between us|between ourselves|among us|strictly between us|just us)(?::| -)(?: [\w'-]+){2,6}",
        0.75,
        unless=r"\byou and me\b",
    ),
    cue(
        r"> ?(?:don't|do not|never|pls|plz|please don't|no need to|let's not) (?:mention|say|tell|promise|admit|"
        r"offer|quote|refund|write|answer|reply|call)[^.\n]{0,60}",
        0.8,
        unless=_TO_READER,
    ),
    # What is done if the customer makes a fuss.
    cue(
        rf"if {_THEY} {_FUSS}(?:,| then)? (?:go (?:up|down|to|higher|as)|give|offer|pay|refund|credit|stall|say|tell|"
        rf"pass|"
        r"escalate|hang up|add|throw in|we|i|let|just|send|close|ignore|block|waive|put|get)(?: [\w'-]+){0,6}",
        0.85,
    ),
    cue(
        rf"(?:go (?:up to|as (?:far|high) as|to)|up to|max(?:imum)?|no more than|at most|not above) \d[\d.,%]* ?(?:%|"
        rf"percent|euros?|dollars|pounds|off)? (?:if|should|when|in case) {_THEY}(?: [\w'-]+){{1,4}}",
        0.85,
    ),
    cue(
        rf"(?:keep|have) (?:an|one|a close) eye on {_THEM}|watch (?:out for )?{_THEM}(?=[.,;:!?)\n]|$)|(?:stall|fob "
        rf"off|string along|humou?r|placate|appease|buy off|soothe|calm|handle|manage|get rid of|brush off|ghost|"
        rf"block) {_THEM}(?: (?:for|"
        r"until|till|with|off|along|down|a bit|this|so|and|if)(?: [\w'-]+){0,3})?(?=[.,;:!?)\n]|$)",
        0.75,
        unless=_TO_READER + r"|\b(?:pain|wasps?|mice|ants|dog|cat|child|children|baby|nerves)\b",
    ),
    cue(
        rf"(?:i've|i have|we've|we have|i|we) (?:had it|had enough|lost patience|run out of patience|am done|'m done|"
        rf"are done|can't stand|cannot stand|can't deal|cannot deal|had words) (?:with |of |for )?{_THEM}|"
        rf"{_THEY}(?:'ll| will|'d| would) "
        r"(?:hold us to (?:it|that)|sue us|eat us|never know|never notice|not notice|swallow it|buy it|believe it|fall "
        r"for it|calm down|get over it|forget about it|give up)",
        0.8,
        unless=_TO_READER,
    ),
    cue(
        rf"{_HOUSE} (?:wants?|prefers?|would like|asked for|needs) (?:that|this|it|any of (?:it|this)|nothing) "
        rf"(?:kept|left|"
        r"buried|forgotten|not|in|out|to stay|said|written)(?: [\w'-]+){0,5}|kept out of (?:writing|the (?:mail|letter|"
        r"press|papers|file))|[,;-] (?:so |but |and |please |pls )?(?:don't|do not|not to be) (?:forward(?:ed)?|pass "
        r"(?:it|this) on|quote (?:me|it|this)|repeat(?:ed)?(?: (?:it|this))?|write (?:it|that|this) (?:down|"
        r"to))(?=[.,;:!?)\n]|$)",
        0.75,
        unless=r"\b(?:you(?:r)? (?:want|asked|wish))\b",
    ),
    cue(
        r"(?:careful|watch out|beware|remember|heads up|warning|mind you|attention|caution)[,:!] (?:this|that|he|she|"
        r"it)(?:'s| is| was) (?:the|that|our|a) (?:one|guy|lady|woman|man|customer|client|guest|person|same)(?: "
        r"[\w'-]+){0,6}",
        0.85,
        unless=_TO_READER,
    ),
    cue(
        r"(?:do|should|shall|can|could|must) we (?:even |really |still |just |have to |need to |want to ){0,2}(?:keep|"
        r"lose|drop|renew|bother with|serve|put up with|go on with) (?:this|that|the|such an?) (?:account|customer|"
        r"client|guest|tenant|patient|guy|woman|man|lady|contract)(?: [\w'-]+){0,4}|(?:he|she|they|this (?:one|account|"
        r"customer)) costs? (?:us )?more than (?:he|she|they|it) (?:brings?|pays?|is worth|are worth|earns?)(?: in)?|"
        r"(?:get|getting|be|being) rid of (?:him|her|them|this (?:one|guy|customer|client))",
        0.8,
        unless=_TO_READER,
    ),
    cue(
        r"(?:pls|plz|please|can|could|would) (?:somebody|someone|anyone|anybody|one of you|someone else|somebody else) "
        r"(?:else )?(?:please |pls )?(?:call|ring|take|handle|deal|answer|write|reply|pick|tell|sort|cover|do|go|look|"
        r"send)(?: [\w'-]+){0,5}",
        0.7,
        unless=_TO_READER,
    ),
    cue(
        r"(?:status|next steps?|action|plan|strategy|line to take|stance|mood|approach|tactics?|handling|aim|goal|"
        r"verdict): (?:(?:[\w'-]+ ){0,5}(?:him|her|them|he|she|they|customer|client) ?(?:[\w'-]+ ?){0,4}|none until "
        r"[\w' -]{2,30}|stall(?:ing)?|ignore|sit tight|wait and see|monitor(?:ing)?|no reply)(?=[.,;:!?)\n]|$)",
        0.75,
        unless=_TO_READER + r"|\b(?:parts?|mechanic|engineer|lawyer|doctor|vet|technician)\b",
    ),
    cue(
        rf"note (?:for|to) (?!you\b|your\b|the \w+ owner)\w+: (?:please |pls )?(?:put|tell|give|keep|check|call|ring|"
        rf"don't|do not|no|she|he|they|her|his|this one|offer|stall|refund|ask|watch|send|let|make|see)(?: "
        rf"[\w'-]+){{0,6}}|(?:don't|do not|never) (?:go|offer|give|pay|promise) (?:beyond|above|over|more than|higher "
        rf"than|any ?more|anything)[^.!?\n]{{0,20}}[,;.]? {_THEY}(?:'d|'ll| would| will|'s| is)(?: [\w'-]+){{1,5}}|"
        rf"@[a-z]+,? (?:unless|if|when|only if|can you|please|pls|ok to) {_THEY}(?: [\w'-]+){{1,6}}|{_HOUSE} (?:says?|"
        rf"said|wants us to|told us to|insists we) (?:to )?(?:admit|say|promise|offer|pay|"
        r"sign|write|concede) (?:nothing|no|as little|not)(?: [\w'-]+){0,6}",
        0.8,
        unless=_TO_READER,
    ),
    # How customers are filed.
    cue(
        r"(?:customer|client|guest|patient|tenant|account) (?:type|class|category|segment|tier|group|rating|score|"
        r"status|value) ?:? ?[a-e\d](?=[.,;:!?)\n]|$)|(?:low|high|big|small|no) (?:spender|value|margin|priority "
        r"customer|yield)(?=[.,;:!?)\n]|$)|(?:standard|usual|stock|canned|boilerplate|polite) (?:reply|answer|no|"
        r"brush-?off|refusal|response)(?=[.,;:!?)\n]|$)",
        0.65,
        unless=_TO_READER + r"|\b(?:a|the|our|this|that|no|any) (?:standard|usual|stock|polite)\b",
    ),
    cue(
        r"(?:^|(?<=[.!?(] )|(?<=\n)|(?<=\())(?:team|all|colleagues|guys|folks|everyone|desk|night shift|late shift|"
        r"reception|support|billing|dispatch|second line|staff|nurses?)(?:: | - )(?!your\b|you\b|we\b|i\b)(?:please|"
        r"pls|no|do not|don't|never|third|second|fourth|known|she|he|they|her|his|repeat|another|same|ex|watch|careful|"
        r"mother|father|husband|wife|customer|client|patient|guest|tenant)(?: [\w'-]+){1,6}",
        0.8,
        unless=r"\byour?\b",
    ),
    cue(
        r"(?:^|(?<=[.!?(] )|(?<=\n)|(?<=\())(?:background|history|context|warning|caution|heads-?up|fyi|nb|profile|"
        r"record)(?:: | - )(?:third|second|fourth|known|she|he|they|her|his|repeat|ex|watch (?:him|her|them)|mother|"
        r"father|husband|wife|customer|client|patient|guest|tenant)(?: [\w'-]+){1,6}",
        0.8,
        unless=r"\byour?\b",
    ),
)
