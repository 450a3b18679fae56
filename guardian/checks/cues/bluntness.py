"""Cues of tone.impolite: bare words, and the manners that are taken for granted, in a reply that is short of courtesy.

Weak all of them: they count in a letter without a kind word, or one that does nothing for its reader.
"""

from __future__ import annotations

from guardian.checks.cues.orders import FULL, WITHOUT
from guardian.checks.match import cue

_MORE = r"(?: [\w'-]+){1,6}"
_REST = r"(?: [\w'-]+){0,5}"
_NO = "Give the no with its reason and the next best thing: “I can't …, because …; what I can do is …”"
_ANSWER = "Answer it here in a line, and say where the rest stands: “In short: …; the details are …”, not “{words}”."
_ASK = "Ask without the sting: “Could you … ? Then I can …”, instead of “{words}”."
_SOFT = r"\b(?:please|sorry|thank\w*|glad\w*|happy|could you|would you|welcome|i'll|we'll|no need|no rush)\b"

# Rude in any letter.
SNEERS = (
    cue(
        rf"what am i (?:supposed|meant|expected) to (?:do|say|make|answer|think){_REST}|what are we (?:supposed|meant|"
        rf"expected) to (?:do|say|make|answer){_REST}|no (?:hello|greeting|good morning|please|subject|name|number|"
        rf"brand),(?: and)? no{_MORE}|is beyond (?:me|us)(?=[.!,])|(?:read|look|think|listen|check|count|see|"
        r"search)(?: [\w'-]+){0,4} much\?|your lot(?=[.!,]| (?:away|out|off|to|in|and))|(?:i'm|im|i am|we're|were|"
        rf"we are) running (?:a|an)(?: [\w'-]+){{1,3}},? not (?:a|an){_MORE}",
        0.62,
        advice=WITHOUT,
        unless=r"\b(?:sorry|afraid)\b",
    ),
    cue(
        rf"(?:would|could|should) (?:it|they|we|i|there|that) (?:be|have|say|stand|do|cost|ask|write){_MORE},? if(?: "
        r"[\w'-]+){1,5}\?|(?:for|to) (?:those|people|anyone|customers|everybody|everyone) who (?:can |care to |"
        r"bother to |know how to |actually )?(?:reads?|looks?|turns?|bothers?|checks?|opens?|scrolls?|counts?|"
        rf"listens?|pays? attention|look (?:up|at)|turn it){_REST}|, (?:will|would) you(?=[.!])|{FULL}who else\?|"
        r"(?:what|where|how|when|who) else (?:would|could|should|did|do|does)(?: [\w'-]+){1,5}\?|like (?:everybody|"
        rf"everyone) else(?=[.!])|which i (?:take it|assume|presume|trust|imagine) you{_REST}",
        0.56,
        advice=_ANSWER,
        unless=_SOFT
        + r"|\b(?:what else (?:could|would|do) you|where else would you|who else (?:should|would) (?:i|we))",
    ),
    cue(
        rf"{FULL}because it (?:is|was|does|did|has|isn't|wasn't|doesn't|didn't|is not|was not)(?: not)?(?=[.!])|"
        rf"you(?:'ll| will) live(?=[.!])|{FULL}so (?:is|are) (?!it|that|this|they|he|she|i|we|you)[\w-]+(?=[.!])|"
        rf"{FULL}(?:plan|think) ahead(?=[.!])|or not at all(?=[.!])",
        0.56,
        advice=WITHOUT,
        unless=_SOFT,
    ),
    cue(
        r"as long as it takes you(?: [\w'-]+){0,5}|(?:sat ?navs?|maps|signs|websites|calendars|phones|search engines|"
        r"dictionaries|timetables|manuals) (?:do )?exist(?=[.!])",
        0.56,
        advice=WITHOUT,
        unless=_SOFT,
    ),
)

BLUNTNESS = (
    # One word for a whole request.
    cue(
        rf"{FULL}(?:wait|look|read|count|divide|multiply|measure|scroll|think|search|guess|choose|decide|listen|ask "
        r"around|ask there|look there|try there|subtract|add up|add it up|your move|your problem|your turn|noted|"
        r"irrelevant|obviously|evidently|naturally|depends|it depends|and|why|so|hardly|not really|not us|not me|not "
        r"here|not mine|not ours|not now|not today|nothing|none|never mind|next|denied|too late|too bad)(?=[.!?])|"
        rf"{FULL}bring (?:money|cash|a pen|patience|time|your own|it back|the \w+)(?=[.!])|{FULL}(?:[\w-]+ )(?:no|"
        rf"yes)(?=[.!])|{FULL}no (?!problem|worries|need|rush|hurry|doubt|harm|thanks)[\w-]+(?: [\w-]+)?(?=[.!])",
        0.49,
        advice=_NO,
        unless=_SOFT,
    ),
    cue(
        r"(?:bring|take|buy|use|try|keep|book|like|want) (?:it|them|that|this) or (?:leave|don't|do not|drop|forget|"
        rf"go){_REST}|(?:one|a single) (?:mail|e-?mail|call|message|letter|copy|form|answer|question|reminder|request|"
        r"click) (?:is enough|will do|would do|suffices|per (?:person|matter|day|week)|at a time|each)(?: will do| "
        r"is enough)?",
        0.49,
        advice=_NO,
        unless=_SOFT,
    ),
    # You will have eyes.
    cue(
        r"(?:presumably|i (?:take it|assume|presume|trust|suppose|imagine|believe|gather)(?:,| that)? (?:you|there|"
        rf"someone|somebody|your){_MORE}|, (?:presumably|i (?:assume|presume|suppose|believe|gather|imagine|trust|"
        r"take it))(?=[.!])|i (?:should|would) (?:think|hope|imagine|say)(?=[.!])|and so (?:do|have|can|are|is|does) "
        r"(?:you|yours|your \w+)|(?:as|like) (?:anyone|anybody|everyone|everybody) (?:can|could|knows?|does|will|"
        rf"should){_REST}|how (?:one|anyone|anybody|somebody|a person|people) (?:loses?|manages?|can|could|would|"
        rf"gets?|comes?){_MORE})",
        0.49,
        advice=_ASK,
        unless=_SOFT,
    ),
    cue(
        r"there (?:are|is) (?:maps?|signs?|instructions|dictionaries|calculators|timetables|lists?|filters?|labels?|"
        r"a (?:map|sign|manual|website|list|form|search \w+|button|timetable|label|page|bell|door|bench|scale|number|"
        r"phone|calendar|clock|menu|reason))(?: for (?:that|this|it))?(?=[.!])|(?:it says(?: so)?|that's what it "
        rf"says|it(?:'s| is) (?:written|printed)) (?:\w+ )?(?:on|in|under|at) the{_REST}|(?:the answer|the rest|the "
        r"price|that|it|all|all of (?:it|that)|the number|everything) (?:is|was|stands) (?:all |still )?(?:on|in) "
        r"the (?:box|label|sign|door|packaging|invoice|bill|manual|menu|card|leaflet|envelope|wall|tin|bag|bottle|"
        rf"screen|instructions|faq|footer|terms|catalogue|brochure){_REST}",
        0.49,
        advice=_ANSWER,
        unless=_SOFT,
    ),
    # Who we are, as if that were an answer.
    cue(
        rf"{FULL}(?:this|that) is (?:a|an) [\w-]+(?: [\w-]+)?(?=[.!])|{FULL}(?:we|i) (?:don't|do not|only|just) do "
        r"(?!that|this|it|so|anything|everything|have|need)[\w-]+(?: [\w-]+)?(?=[.!,])",
        0.49,
        advice=_NO,
        unless=_SOFT,
    ),
    cue(
        r"(?:and |so )?(?:don't|do not|never) (?:turn up|come|show up|be late|bring|call|ring|send|touch|leave|park|"
        rf"try|even|bother|wait|use|lose|break|spill){_MORE}|{FULL}(?:eat|come|go|ask|try|look|buy|get|park|wait|sit|"
        r"stand) (?:at home|elsewhere|somewhere else|outside|there|like|earlier|later|next time|by yourself|"
        rf"yourself){_REST}|what(?:'s|s| is| comes)? next(?=[.?!])|(?:in|at|on) (?:your|one's) own (?:time|risk|cost|"
        r"expense|terms|free time)",
        0.49,
        advice=_ASK,
        unless=_SOFT,
    ),
    # An answer that answers nothing.
    cue(
        r"(?:did|do) you (?:think|expect|believe|imagine|suppose)(?: [\w'-]+){1,6}\?|you(?:'ll| will) (?:see|find "
        rf"out|know|notice|hear|manage)(?: [\w'-]+){{0,3}} when{_REST}|that(?:'s| is) what (?:the|it|they|a|an)(?: "
        r"[\w'-]+){0,4} (?:does|do|is|are|is for|are for|means|says)(?=[.!])|you have (?:a|an|the|your) "
        r"[\w-]+(?=[.!])|(?:needs?|wants?|takes?|requires?) [\w -]{2,24}, not(?: [\w'-]+){1,3}|(?:isn't|is not|"
        r"aren't|not) on (?:our|the|my) (?:list|menu|plan|agenda|map)(?: [\w'-]+){0,3}|as (?:in|at|on) (?:any|"
        r"every|all|most)(?: [\w'-]+){1,5}",
        0.49,
        advice=_ANSWER,
        unless=_SOFT,
    ),
    cue(
        r"(?:i|we) (?:do not|don't) (?:follow|watch|count|collect|guard|track|keep a|run|chase|sit|read|know "
        rf"every){_MORE}|(?:to|with|from|on) such an? [\w-]+|there(?:'s| is) an? [\w-]+(?=[.!])|somebody (?:did|does|"
        rf"has|had|pays|paid|made|wrote){_REST}|(?:everyone|everybody) (?:gets|has|does|knows|can|must|pays|"
        rf"waits){_REST}",
        0.49,
        advice=_ASK,
        unless=_SOFT,
    ),
    cue(
        r"(?:not|isn't|hardly|never) (?:that |so |too |very )?(?:hard|difficult) to (?:imagine|guess|find|see|work "
        rf"out|read|remember|spell|count)|has (?:always )?(?:proved|proven) (?:useful|helpful|wise){_REST}",
        0.49,
        advice=_ASK,
        unless=_SOFT,
    ),
    cue(
        r"not a (?:novel|speech|lecture|poem|story)|what else(?=\.)|one would (?:think|hope|assume|have thought)|(?:i|"
        r"we) (?:don't|do not) know your [\w-]+|(?:is|are) not (?:changed|moved|given|made|sold|bought|handed out|"
        r"swapped) like(?: [\w'-]+){1,3}",
        0.49,
        advice=_ANSWER,
        unless=_SOFT,
    ),
    cue(
        r"(?:it(?:'s| is)|this is|we(?:'re| are)) an? [\w-]+(?: [\w-]+)?, not an? [\w-]+(?: [\w-]+)?(?=[.!])",
        0.49,
        advice=_NO,
        unless=_SOFT,
    ),
)
