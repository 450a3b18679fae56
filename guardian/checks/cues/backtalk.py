"""Cues of tone.impolite: questions that want no answer, lessons in manners, and what the reader may work out."""

from __future__ import annotations

from guardian.checks.cues.orders import WITHOUT
from guardian.checks.cues.vocabulary import CLAUSE, FULL, LETTER
from guardian.checks.match import cue

_REST = r"(?: [\w'-]+){0,5}"
_ASK = "Ask without the sting: “Could you tell me …? Then I can …”, instead of “{words}”."
_ANSWER = "Answer it here in a line, and say where the rest stands: “In short: …; the details are …”, not “{words}”."
_FAIR = (
    r"\b(?:sorry|afraid|apolog\w*|thank\w*|glad|gladly|happy|could you|would you|shall (?:i|we)|so (?:that )?(?:i|we) "
    r"(?:can|could|know)|i(?:'ll|'d like)|we(?:'ll|'d like)|we should|our (?:fault|mistake|side)|my (?:fault|mistake|"
    r"side)|no (?:need|rush|hurry|problem)|please)\b"
)
_WORK_OUT = r"(?:work|figure|find|puzzle|guess|count|reckon|decide|imagine|calculate|think|do)"
_OWN = (
    r"(?:eyes|ears|hands|a brain|a head|a computer|a phone|a calendar|a clock|a calculator|a map|a dictionary|google|"
    r"a search engine|an? (?:internet|account|inbox|index|tape measure|ruler|diary|printer|copy|manual))"
)
_EVIDENT = r"(?:evidently|apparently|obviously|clearly|presumably|seemingly|plainly)"
_EFFORT = r"(?:bother|trouble|effort|work|reading|hassle|to ask|strain|exertion|of a bother|of an effort)"

BACKTALK = (
    # Questions that want no answer.
    cue(
        rf"{FULL}do (?:i|we) (?:know|look like|care|have|own|run|strike|seem|need|keep){_REST}\?|{FULL}(?:and |so |"
        r"but )?how (?:should|would|could|am|are|can|do) (?:i|we) (?:supposed to |possibly |meant to |expected to "
        rf")?(?:know|remember|tell|guess|smell){_REST}\??|{FULL}(?:and |so )?(?:am|are) (?:i|we) (?:your|a|an|the|"
        rf"supposed|meant|now){_REST}\?|{FULL}(?:and|so|your point|satisfied|happy now|content|finished|next question|"
        rf"any more questions|was that all)\?|{FULL}next(?: question)?(?=[.!])|{FULL}(?:did|have) you (?:scroll|look|"
        rf"read|measure|count|google|search|think|listen)(?:ed)?\?|{FULL}can you (?:not )?(?:read|count|hear|see|tell "
        r"the time)\?",
        0.6,
        advice=_ASK,
        unless=_FAIR + r"|\b(?:have your|right (?:number|address))\b",
    ),
    cue(
        r"(?:don't|do not|doesn't|can't|cannot|aren't|isn't|haven't|hasn't) (?:you|your \w+|people|anyone) (?:have|"
        rf"own|got|possess) {_OWN}|you (?:do |surely |must |will )?(?:have|own|possess) {_OWN}, (?:{_EVIDENT}|don't "
        rf"you|i (?:take it|assume|presume|suppose)|right|do you not|surely){_REST}|{_EVIDENT},? you (?:do )?(?:have|"
        rf"own|possess) {_OWN}|you (?:do |surely )?(?:have|own) {_OWN}(?=[.!])|(?:for|to|with) (?:people|those|anyone|"
        r"customers|callers) (?:with|who(?:'ve| have)?(?: got)?|that have) (?:something|anything|manners|a (?:real|"
        rf"proper|serious|genuine)|real|proper|serious|more){_REST}",
        0.62,
        advice=_ASK,
        unless=_FAIR,
    ),
    # Manners.
    cue(
        r"(?:people|one|we|most (?:people|of us)|others|normal people|adults|customers|letters|mails|messages) "
        r"(?:here )?(?:usually|normally|generally|tend to|mostly|do|should|would|ought to)? ?(?:start|begin|open|say|"
        r"greet|sign|introduce|address|come|knock|write)(?: \w+){0,4} (?:hello|name|names|please|dear|greeting|"
        r"good morning|good day|themselves|oneself|thank you|manners|first)(?=[.,;!])|(?:a|one|the|any|some|not even "
        r"a|without (?:a|so much as a)|minus the) (?:simple |short |little |friendly )?(?:hello|greeting|good "
        r"morning|good day|please|salutation|name)(?: [\w'-]+){0,3} (?:would|is|goes|costs?|doesn't|does not|never|"
        rf"won't|wouldn't|might|could){_REST}|(?:not even|without (?:a|so much as a)|no) (?:hello|greeting|'?please'?|"
        r"name|salutation)(?=[.,;!])|(?:when|if) you (?:learn|learned|have learned|know|knew|can|could|manage) (?:to|"
        rf"how to)? ?(?:ask|write|speak|spell|say) (?:nicely|properly|politely|please|in|like|a){_REST}",
        0.62,
        advice=_ASK,
        unless=_FAIR + r"|\b(?:no name (?:on|is|tag)|your name|the name of)\b",
    ),
    # It is left to the reader.
    cue(
        rf"(?:leave|let|leaving) (?:it (?:up )?to )?you (?:to )?{_WORK_OUT} (?:out |it |this |that |for yourself |the "
        rf"){_REST}|(?:you|one) (?:can|may|could|might|should be able to|will be able to) (?:surely |perhaps |easily |"
        r"certainly )?(?:work|figure|puzzle) (?:that|this|it|the rest)(?: one)?(?: out)?(?: for)? ?(?:yourself|by "
        rf"yourself|alone|on your own|out)|(?:was|is|were|are|being|proved|seems?|seemed) (?:{_EVIDENT} )?(?:just "
        rf")?too (?:much (?:of an? )?{_EFFORT}|hard|difficult|far|tiring|taxing) (?:to|for) (?:open|read|look|click|"
        rf"scroll|turn|check|find|ask|use|you|some){_REST}|(?:{_EVIDENT}|which was) too much (?:of an? "
        rf")?{_EFFORT}{_REST}|(?:now|so) (?:i've|i have|we've|we have|i) (?:had|have|got) to (?:type|write|look|read|"
        r"spell|copy|explain|dig)(?: [\w'-]+){1,3} for you",
        0.64,
        advice=_ANSWER,
        unless=_FAIR,
    ),
    cue(
        rf"you(?:'ve| have)? had (?:your|every) (?:chance|opportunity){_REST}|(?:a )?(?:simple|plain|clear|straight) "
        r"(?:yes|no|yes or no|answer|question)(?: \w+)? (?:would|will|was|is) (?:have done|do|have been|enough|all|"
        rf"too){_REST}|(?:it's|it is|that's|this is|is) (?:\w+ )?in (?:big|large|capital|red|bold|black|giant|huge) "
        rf"(?:letters|print|type|figures)|{FULL}in (?:big|large|capital|red|bold) (?:letters|print|type)|(?:then|so) "
        r"you(?:'ve| have|'re| are| did| were)? (?:did|do|done|doing|read|put|have|got|typed|measured) (?:it|that|"
        r"this|something) wrong(?:ly)?|(?:don't|do not) (?:send|write|come|call|bring|mail)(?: (?:it|this|that|me|us|"
        r"back|to me|here))?(?: again| back)? (?:before|until|unless) (?:it's|it is|it|you|it has)(?: [\w'-]+){1,4}",
        0.6,
        advice=_ANSWER,
        unless=_FAIR + r"|\b(?:well|better|rested|recovered|checked|opens?|let you down)\b",
    ),
    # Cut short.
    cue(
        rf"{CLAUSE}(?:spare (?:me|us) (?:the|your|all|further)|save (?:your|the) (?:breath|ink|energy|drama|speech|"
        r"stamps?)|enough (?:of|about) (?:this|that|your|the)|get to the point|cut (?:it|the) (?:short|chat|drama|"
        rf"waffle)){_REST}|, not a (?:novel|book|saga|poem|diary|essay|speech|lecture|thesis|life story)|(?:one|two) "
        r"(?:lines?|sentences?|words?)(?:,| is| are| would be| will be| at) (?:no more|at most|enough|max\w*|not "
        rf"more|tops){_REST}|(?:i|we)(?:'d| would) (?:rather|prefer) (?:you )?(?:didn't|did not|not)(?=[.!])|who "
        r"(?:told|said|gave|sold) you (?:that|so|such|this)(?: \w+)?\?|(?:nobody|no one) (?:asked|told|forced|forces|"
        rf"made|invited|begged) you(?: to)?{_REST}|(?:your|a|the) {LETTER} (?:could|can|might) (?:have )?(?:be|been) "
        r"(?:shorter|half|left unsent|spared)(?: \w+){0,3}",
        0.6,
        advice=WITHOUT,
        unless=_FAIR,
    ),
    cue(
        rf"{FULL}(?:and )?(?:have|has) (?:we|i|anyone|anybody|it|they|somebody|any \w+) (?:ever )?(?:poisoned|bitten|"
        r"killed|lost|eaten|failed|cheated|hurt|died|complained|drowned|starved|robbed|lied|exploded|refused)(?: "
        r"[\w'-]+){0,4} (?:yet|ever|so far|before)\?|my (?:eyes|ears|memory|brain) (?:works?|(?:is|are) (?:fine|"
        rf"good|working))|(?:i'm|i am|we're|we are) (?:not|neither) (?:deaf|blind|stupid|senile|illiterate)|{FULL}i "
        r"(?:can|do know how to) (?:read|hear|count|add up|spell)(?=[.!,])|and no (?:stories|excuses|drama|nonsense|"
        rf"discussions?|tears|complaints|speeches|funny business|back ?talk){_REST}|{FULL}and (?!if|then)[\w',-]+(?: "
        rf"[\w'-]+){{1,6}}, i (?:assume|suppose|take it|presume)(?=[.!])|{FULL}(?:ring|ask|call|tell|write to|try|"
        r"bother) (?:them|him|her|somebody else|someone else|[\w-]+), not (?:us|me)(?=[.!])",
        0.6,
        advice=_ASK,
        unless=_FAIR,
    ),
    cue(
        rf"which you {_EVIDENT} (?:found|have|read|didn't|did not|know|can|could|saw|skipped|overlooked|missed)(?: "
        r"[\w'-]+){0,3}|your [\w-]+ (?:isn't|is not|is hardly|is none of|are not|aren't)(?: really| exactly)? "
        rf"(?:my|our) (?:concern|problem|business|department|job|affair)|{FULL}must be (?:you|your [\w-]+|on your "
        r"\w+)(?=[.!,])|(?:you'll|you will|it'll|it will|he'll|she'll|they'll)(?: either)? [\w-]+ or (?:you|it|he|"
        r"she|they) (?:won't|will not)(?=[.!])|if it (?:rains|turns up|works|breaks|comes|fits|goes|happens|arrives|"
        r"leaks|falls), it (?:rains|turns up|works|breaks|comes|fits|goes|happens|arrives|leaks|falls)(?=[.!])|(?:i|"
        rf"we) (?:don't|do not) (?:run|keep|operate) an? [\w-]+(?: [\w-]+){{0,2}}(?=[.!])|{FULL}so (?:look where|read "
        rf"what|watch what|watch where|think before|pay attention|take better|look after|make up){_REST}|if "
        r"(?:everyone|everybody|every \w+|each \w+|all of you) (?:wanted|asked|did|came|wrote|called|complained|"
        rf"needed){_REST}|that's how (?:i|we) (?:was|were) (?:brought up|raised|taught)",
        0.58,
        advice=WITHOUT,
        unless=_FAIR + r"|\b(?:instead|because|the reason)\b",
    ),
    cue(
        r"(?:longer|later|slower|worse|never)(?=,? if (?:i|we|you)) if (?:i|we|you) (?:have to|must|keep|am|are)(?: "
        rf"keep)?{_REST}|(?:i|we) (?:can't|cannot|don't) answer (?:a question|questions|what|mails?|something)(?: "
        rf"\w+)? (?:isn't|aren't|that|you|i|without|nobody){_REST}|{FULL}(?:then|so) (?:ask|say|write|send|do|read) "
        r"(?:it|them|that|so)(?=[.!])|you(?:'ll| will| should| must| ought to) (?:surely )?know (?:which|who|what|"
        rf"where|how old)(?: \w+)? you (?:are|were|live|want|have){_REST}|ever heard of(?: [\w'-]+){{1,4}}\?|{FULL}so "
        r"could (?:\w+ )?(?:others|people)(?=[.!])",
        0.58,
        advice=_ASK,
        unless=_FAIR + r"|\b(?:let me know|tell (?:me|us))\b",
    ),
    cue(
        r", (?:isn't it|aren't they|doesn't it|don't they|don't you|didn't you|wasn't it|haven't you|can't you|"
        r"aren't you|does it not|do you not)(?=\.)|the (?:thing|one|paper|book|letter|booklet|note|mail|sheet) "
        rf"(?:that |which )?you (?:threw|lost|ignored|deleted|didn't|did not|never|skipped|tore|binned|forgot){_REST}|"
        rf"next time you [\w-]+(?: [\w'-]+){{0,4}}, (?:look|read|think|ask|check|listen|count|measure|try){_REST}",
        0.6,
        advice=_ASK,
        unless=_FAIR,
    ),
)
