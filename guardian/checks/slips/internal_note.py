"""Words that were meant for colleagues.

## Why reconsider
What a team writes about a customer is short and frank. Read by that customer, it cannot be taken back.

## Flagged
> [internal] she has complained before.
> Please do not send this to the customer.
> FYI team: he is on the churn list.
> Don't tell her about the discount.

## Left alone
> We changed an internal setting, and the list is right again.
> My colleague Nora looked at the bill too.
> Please forward this to your team.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.absent import absent, meant
from guardian.checks.check import Action, Check, Match, NoOptions, Reading, Where
from guardian.checks.cues.aside import ASIDE
from guardian.checks.cues.backroom import BACKROOM
from guardian.checks.cues.colleagues import WORKSHOP
from guardian.checks.cues.desk import DESK
from guardian.checks.cues.hushed import HUSHED
from guardian.checks.cues.marginalia import MARGINALIA
from guardian.checks.insight import seen
from guardian.checks.match import Cues, cue, phrases
from guardian.checks.naming import greeted, known, same
from guardian.checks.over_their_head import asked_aside, other_hand
from guardian.checks.set_apart import left_below, set_apart
from guardian.message.closing import is_greeting
from guardian.message.text import Span

_THEM = (
    r"(?:him|her|them|the (?:customer|client|guest|patient|tenant|user|member|caller|policyholder|"
    r"passenger|buyer|family|parents?|mother|father|student|claimant)|this (?:customer|client|guest|"
    r"patient|tenant|user|person|guy|lady|one)|cust|cx)"
)
_READER = (
    r"(?:(?:the|this|that|our) (?:customer|client|guest|patient|tenant|user|member|caller|policyholder|"
    r"passenger|cust|cx|claimant)|(?:the|this|that) (?:guy|lady|woman|man))"
)

CUES = Cues(
    cue(
        (
            r"(?:for |strictly |marked )?internal(?:ly)? (?:only|use only|eyes only|note|notes|comment|comments|"
            r"remark|memo|info|use)(?! of)|(?:for|strictly for) internal (?:use|eyes|purposes)(?: only)?"
        ),
        0.9,
        unless=r"\byour internal\b",
    ),
    cue(
        (
            rf"(?:do not|don't|dont|never|must not|not to be|not) (?:be )?(?:send|sent|forward|forwarded|share|"
            rf"shared|copy|show|shown|pass|passed|cc|reveal|disclose|disclosed|give|given)(?: (?:this|that|it|on|"
            rf"any of this|the above|below))?(?: on)? (?:to|with) {_THEM}"
        ),
        0.95,
    ),
    cue(
        (
            rf"(?:not for|hidden from|keep (?:this |it )?from|before|invisible to) {_THEM}(?: (?:sees|reads|finds|"
            rf"gets|notices|asks|complains)(?: \w+){{0,3}})?(?=[.,:;!?)\]\n]|$| (?:sees|reads|finds|eyes))"
        ),
        0.85,
    ),
    cue(
        (
            rf"(?:don't|do not|dont|never|please don't|pls don't|better not|we shouldn't|shouldn't|should not|no "
            rf"need to|let's not|lets not|we won't|not sure (?:if |whether )?we should|do we want to|should we|"
            rf"careful not to|avoid) (?:\w+ )?(?:tell|telling|mention|admit|admitting|promise|offer|refund|inform|"
            rf"remind|say|give|show|explain|compensate|call|credit|bother)(?: (?!you)[\w'-]+){{0,6}} ?(?:to |"
            rf"with )?{_THEM}(?= |[.,:;!?)\]\n]|$)"
        ),
        0.85,
        unless=r"\b(?:your|you)\b",
    ),
    cue(
        (
            r"(?:fyi|heads up|note|hi|hey|hello|attn|attention|dear)[,:]? (?:the )?(?:team|guys|folks|colleagues|"
            r"support team|second line|tier \d|l[123]|billing team|back ?office)(?: only)?(?=[:,\-)\]\n ])"
        ),
        0.75,
        unless=r"\b(?:dear team|hi team|hello team|dear colleagues)\b",
    ),
    cue(
        (
            r"(?:note|reminder|memo) to (?:self|myself|me|team|the team|colleagues?|whoever)|(?:agent|staff|csr|"
            r"handover|hand-over|shift|case|desk|crm|team|private|supervisor|manager|back ?office|triage|qa) "
            r"(?:note|notes|comment|only|info|summary|remark)s? ?(?=[:\-\]])"
        ),
        0.9,
    ),
    cue(
        (
            r"(?:keep|stay) (?:this |it |that )?(?:quiet|to ourselves|between us|under wraps|hush|in-house|"
            r"internal)(?: (?:about|that|for now|on)(?: \w+){0,5})?|just between us|off the record|entre nous|sub "
            r"rosa"
        ),
        0.85,
        unless=r"\b(?:room|your|phone|you|we keep|i keep|we'll keep|i'll keep)\b",
    ),
    cue(
        (
            r"(?:can|could|would|please|pls|plz) ?(?:you|someone|somebody|anyone)? (?:please |quickly |pls "
            r")?(?:check|review|approve|proof-?read|sanity[- ]check|look (?:at|over)|sign off|ok|read) (?:this |"
            r"it |that |my draft |the draft )?(?:before (?:it|this|i|we) (?:goes|go|send|sends|leaves|mail)|"
            r"before sending)(?: out)?(?: it)?"
        ),
        0.95,
    ),
    cue(
        r"before (?:this|it) (?:goes|is going|gets sent|is sent) (?:out|to (?:her|him|them|the))",
        0.85,
    ),
    cue(
        (
            rf"{_READER} (?:is|was|has|seems|sounds|keeps|wants|will|always|never|doesn't|does|just|clearly|thinks|"
            rf"claims|probably|complains|complained|threatens|threatened|can't|won't|needs to|should)(?: "
            rf"[\w'-]+){{1,6}}"
        ),
        0.65,
        unless=(
            r"\b(?:if|when|whenever|any|every|each|where|who|unless|once|means|your (?:customer|client|guest|"
            r"tenant|patient|member|user|buyer)s?|virtual|hypervisor|vm|kernel|server|api|driver)\b"
        ),
    ),
    cue(
        (
            r"(?:churn|flight|legal|fraud|credit) risk|(?:known|serial|chronic|habitual|professional) "
            r"(?:complainer|returner|troublemaker|moaner|whiner)|problem (?:customer|client|guest|tenant)|"
            r"(?:difficult|annoying|awkward|demanding|high[- ]maintenance|low[- ]value|vip|priority [abc]|"
            r"segment [abc]|[abc][- ]rated) (?:customer|client|guest|tenant|patient|account|member)(?: [abc])?(?= "
            r"|[.,:;!?)\]\n]|$)"
        ),
        0.85,
        unless=r"\byour\b",
    ),
    cue(
        (
            r"no (?:more )?(?:goodwill|concessions|discounts?|refunds?|credits?)(?: (?:for|to) (?:him|"
            r"her|them|this one))|(?:no|max(?:imum)?|up to \d+ ?%?) goodwill"
        ),
        0.75,
        unless=r"\byou\b",
    ),
    cue(
        (
            r"(?:she|he|they|customer|cust|cx|client)(?:'s| is| are| was)? (?:a pain|being difficult|kicking off|"
            r"losing it|bluffing|lying|trying it on|on the (?:blacklist|watch ?list|churn list|naughty list)|not "
            r"worth|going to (?:churn|sue|cancel)|clueless|furious again|at it again)"
        ),
        0.9,
        unless=r"\b(?:your|you)\b",
    ),
    cue(
        (
            r"(?:escalate|hand over|pass|assign|route|re-?assign|bounce) (?:this |it |him |her |them |ticket "
            r")?(?:on )?to (?:l[123]|tier[ -]?\d|second[- ]line|2nd line|legal if|qa|queue)(?: \w+){0,4}"
        ),
        0.7,
        unless=r"\b(?:your|you|i'll|i will|i've|i have|we've|we have|we'll)\b",
    ),
    cue(
        (
            r"(?:close|merge|park|snooze|ignore|stall|fob off) (?:this |the )?(?:ticket|case|one|him|her|them)(?: "
            r"off)? (?:if|when|unless|until|after|as|and|asap|once) (?:he|she|they|no reply|nothing|customer)(?: "
            r"\w+){0,5}"
        ),
        0.8,
    ),
    cue(
        (
            r"(?:hope|hopefully|pray|let's hope|if we're lucky,?) (?:he|she|they|the customer|this one|customer) "
            r"(?:doesn't|does not|don't|won't|never|goes away|gives up|forgets)(?: \w+){0,5}"
        ),
        0.85,
    ),
    cue(
        r"(?:^|(?<=[.!?] )|(?<=\n))(?:boss|head|manager|management|legal|finance|accounting|hr|sales|marketing|pr|"
        r"compliance|hq|head office|supervisor|team lead|ceo|director|dispatch|warehouse|upstairs) (?:says?|said|"
        r"wants?|"
        r"insists?|thinks?|told|would rather|prefers?)(?=:| (?:to|we|us|me|that we|not|no|offer|refuse|stall|give|wait|"
        r"don't|if|he|she)\b)",
        0.8,
    ),
    cue(
        r"(?:cave|cave in|give in|offer|pay|refund|give (?:him|her|them)|credit|back down)[^.!?\n]{0,40} if (?:he|she|"
        r"they|the customer|customer|cust) (?:push|pushes|insists?|threatens?|complains?|asks? again|kicks? off|makes? "
        r"(?:a fuss|trouble|noise)|gets? (?:loud|nasty|difficult)|escalates?|goes? public|sues?|moans?|whines?)",
        0.8,
        unless=r"\b(?:your (?:landlord|bank|insurer|tenant|neighbou?r|seller|customer|guest)s?)\b",
    ),
    cue(r"(?:fyi|only) (?:only )?for (?:us|the team|our eyes)(?=[:,.])", 0.85),
    cue(
        (
            r"(?:per|see|cf|from|posted in|asked in|discussed (?:in|on)) (?:the )?(?:slack|jira|confluence|teams|"
            r"zendesk|salesforce|intercom|our wiki|the wiki|crm)(?: (?:thread|channel|note|ticket|comment|"
            r"chat))?(?=[ .,:)\]\n]|$)"
        ),
        0.5,
        unless=r"\b(?:your|you|integration|app)\b",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(
        default=(),
        metadata={"doc": "more words that only colleagues may read, in plain text"},
    )


_PHRASES, _ASIDES = (
    phrases(CUES),
    [phrases(some) for some in (ASIDE, BACKROOM, WORKSHOP, DESK, HUSHED)],
)


def find(reading: Reading, options: Options) -> list[Match]:
    """Wordings of a note among colleagues, and the marks that such notes carry."""
    look = seen(reading)
    out = [
        *_PHRASES(reading, options),
        *(m for aside in _ASIDES for m in aside(reading, NoOptions())),
    ]
    asked = look.theirs.plain
    out = [
        m
        for m in out
        if m.where is Where.SUBJECT
        or not (meant(reading, m.span) or look.body.content[m.span.start : m.span.end].lower() in asked)
    ]
    out += [Match(span=span, score=0.7) for span in (*absent(reading), *asked_aside(reading), *other_hand(reading))]
    for span in set_apart(reading):
        if not any(m.where is Where.BODY and m.span.start < span.end and span.start < m.span.end for m in out):
            out.append(Match(span=span, score=0.7))
    out += left_below(reading)
    before = _before_second_greeting(reading)
    if before is not None:
        out.append(
            Match(
                span=before,
                advice="This stands above the letter's own greeting: take it out if it is for a colleague.",
            )
        )
    for folded, where in ((look.body, Where.BODY), (look.subject, Where.SUBJECT)):
        for m in MARGINALIA.finditer(folded.content):
            if where is Where.BODY and any(c.start < m.end() and m.start() < c.end for c in look.code):
                continue
            start = m.start() + len(m.group()) - len(m.group().lstrip())
            out.append(Match(span=Span(start, m.start() + len(m.group().rstrip())), where=where))
    return out


def _before_second_greeting(reading: Reading) -> Span | None:
    """The words above a second greeting: somebody else is spoken to there."""
    content = reading.body.content[:20_000]
    hello = greeted(reading)
    if hello is not None and any(same(n, k) for n, _ in hello.names for k in known(reading).words):
        return None  # what stands first is the reader's
    at, first = 0, True
    for line in content.split("\n"):
        if line.strip():
            above = content[:at].strip()
            named = is_greeting(line) and len(line.split()) > 1 and line.rstrip().endswith((",", ":", "!"))
            if not first and named and len(above.split()) >= 4 and _GREETS.match(line) and not _HEADER.match(above):
                start = content.index(above)
                code = any(c.start <= at < c.end for c in seen(reading).code)
                return None if code or len(above) > 250 else Span(start, start + len(above))
            first = False
        at += len(line) + 1
    return None


_HEADER = re.compile(r"(?:subject|re|fwd?|betreff|to|from|date|title)\s*:|[^.?!,]*$", re.IGNORECASE)
_GREETS = re.compile(r"\s*(?:dear|hello|hi|good (?:morning|afternoon|evening))\b", re.IGNORECASE)


CHECK = Check(
    id="slips.internal-note",
    find=find,
    message="“{words}” reads like a note for colleagues, and the customer would see it.",
    label="reads like an internal note",
    advice="Take it out of the letter and leave it where your team keeps its notes.",
    action=Action.HOLD,
    firm=True,
    options=Options,
    about=__doc__,
)
