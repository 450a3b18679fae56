"""Which sentences of a letter do something for the reader, which refuse, and which only sound kind.

For checks that ask whether anything is left once the kind words are taken away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from guardian.checks.check import Reading
from guardian.checks.fold import Folded
from guardian.checks.insight import Seen, once, seen
from guardian.checks.match import Cues, cue, hits
from guardian.checks.wording import Wording, worded

_BASE = (
    r"(?:send|refund|replace|book|credit|cancel|call|ring|phone|ship|post|pack|order|fix|repair|restore|add|extend|"
    r"move|"
    r"switch|correct|remove|stop|unlock|reset|arrange|collect|pay|waive|deliver|reopen|put|set|open|give|hold|keep|"
    r"reserve|lend|meet|come|drive|swap|exchange|transfer|release|block|ask|speak|write|tell|get|bring|drop|find|make|"
    r"show|walk|mail|e-?mail|update|let you know|upload|print|cover|reimburse|rebook|change|take|lift|reverse|return|"
    r"recalculate|recover|re-?send|reissue|close|delete|clear|sort|see to|look after|have|help|guide|offer|be "
    r"(?:there|at|"
    r"with|back))"
)
_DONE = (
    r"(?:sent|refunded|replaced|booked|credited|cancelled|canceled|called|rung|rang|phoned|shipped|posted|packed|"
    r"ordered|"
    r"fixed|repaired|restored|extended|moved|switched|corrected|removed|stopped|unlocked|reset|arranged|collected|paid|"
    r"waived|delivered|reopened|put|set|opened|given|gave|held|kept|reserved|lent|met|swapped|exchanged|transferred|"
    r"released|blocked|asked|spoken|spoke|written|wrote|told|got|brought|found|made|mailed|e-?mailed|uploaded|printed|"
    r"covered|reimbursed|rebooked|changed|taken|took|lifted|reversed|returned|recalculated|recovered|re-?sent|reissued|"
    r"closed|deleted|cleared|sorted|started|pulled|traced|tested|checked|left|caught|attached|filled|signed|refitted|"
    r"raised|escalated|marked|rolled|added|turned|disabled|enabled|scheduled|looked|tracked|listened|compared|measured)"
)
_THEN = (
    r"(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|on (?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day|by "
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:noon|tonight|tomorrow|\d)|within (?:\d|an hour|the hour|one|two|"
    r"three|a day)|at (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten)|in (?:an|one|two|\d+) "
    r"(?:minutes?|hours?|days?)|until \w+day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_ALREADY = (
    r"(?:already |now |just |also |personally |since |gladly |then |today |at once |immediately |myself |all |again |"
    r"therefore |meanwhile ){0,2}"
)

ACTS = Cues(
    cue(rf"(?:and |so |then |, |; )(?:i|we) {_BASE} (?:it|you|them|your|the|for|him|her)", 0.8),
    cue(
        r"(?:our|the|my|your|a|an|his|her) (?:\w+ ){1,3}(?:brings|comes|rings|calls|hands|meets|waits|picks|drives|"
        r"delivers|visits|"
        r"sends|phones|lends|collects|fixes|swaps|reaches|stands there|is free|is there|will be there)",
        0.8,
    ),
    cue(
        r"(?:https?|<url>|www\.\w+|link|article|screenshot|details below|steps?|instructions|helpful|may help|might "
        r"help)|"
        r"(?:which|what|when|where|how|do|did|does|is|are|was|were|have|has|can|could|would) "
        r"(?:\w+[ ,]){1,6}[^.!?\n]{0,80}\?",
        0.8,
    ),
    cue(rf"(?:i|we)(?:'ve| have| had)? {_ALREADY}{_DONE}", 0.9),
    cue(
        rf"(?:i|we)(?:'ll| will| shall|'d like to| would like to|'d be (?:glad|happy) to| can| could) "
        rf"{_ALREADY}{_BASE}",
        0.9,
    ),
    cue(rf"(?:i'm|i am|we're|we are) {_ALREADY}\w+ing (?:\w+ ){{0,6}}(?:you|your|it|them|one|another|{_THEN})", 0.9),
    cue(
        r"(?:let me|let us|let's|shall i|shall we|may i|can i|could i|can we|would you (?:like|prefer|rather)|do you "
        r"(?:want|prefer))",
        0.8,
    ),
    cue(
        rf"(?:is|are|was|were|has been|have been|gets?|will be|can be|could be|may be|'s been|been) (?:already |now |"
        rf"just |also |all |both "
        rf"){{0,2}}(?:{_DONE}|on (?:its|the|their|his|her) way|with you|back|in the (?:post|mail)|waiting for you|"
        rf"ready|gone|free (?:of charge|for you)|yours|void|running again|working again|in your (?:name|account|"
        rf"inbox))",
        0.8,
    ),
    cue(
        rf"(?:goes|leaves|comes|arrives|reaches you|follows|lands|went out|left|returns|starts|ends?|ended|happens) "
        rf"(?:\w+ ){{0,6}}{_THEN}",
        0.8,
    ),
    cue(
        r"you (?:can|may|could|will|'ll|get|have|needn't|need not|don't have to|do not have to|don't need to|choose|"
        r"owe)|you'll",
        0.7,
    ),
    cue(
        r"(?:if you(?:'d| would)? (?:like|send|reply|tell|prefer|give|rather|want|bring|ring|call|hold|click|press|"
        r"open)|whichever you|as you (?:like|prefer|wish))",
        0.8,
    ),
    cue(
        r"(?:(?<=[.!?:;,] )|(?<=\n)|please |just |simply |then |could you |can you )(?:click|open|press|call|ring|"
        r"reply|"
        r"send|tell|choose|try|leave|bring|use|hold|restart|check|write|log|unplug|install|update|enter|drop|stay|"
        r"switch|turn|take|download|remove|clear|keep|answer|pick|go to|select|tap|type|note down|set|give|confirm|"
        r"come|text|return|photograph|show|throw|sign|fill)",
        0.8,
    ),
    cue(
        r"(?:at|on) our (?:cost|expense|account)|(?:is|are) on us|paid by us|free of charge|at no (?:extra )?cost|no "
        r"charge",
        0.8,
    ),
)

# Kind, stock, or hollow: said without anything being done by it.
EMPTY = Cues(
    cue(
        r"(?:thank you|thanks|many thanks)(?: \w+){0,3} for (?:your|being|choosing|contacting|reaching|getting|writing|"
        r"flying|shopping|travelling|staying|bringing|letting|sharing|the feedback|taking|understanding|waiting)|"
        r"(?:value|appreciate|cherish|treasure) (?:you|your|every|each|all)|your (?:\w+ )?(?:loyalty|satisfaction|"
        r"feedback|comfort|business|patience|trust|opinion|understanding|custom|experience|comments)(?: \w+){0,2} "
        r"(?:is|are|counts?|matters?|means?|helps?)",
        0.9,
    ),
    cue(
        r"(?:look forward|looking forward|hope) to (?:\w+ )?(?:you|see|seeing|welcome|welcoming|serve|serving|have|"
        r"having|"
        r"hear|hearing)|(?:love|delighted|happy|pleased|glad) to (?:welcome|see|have|serve) you|see you (?:again|soon|"
        r"back)|welcome you (?:back|again|soon)|hope (?:you|to|that you|this|that this)|come back soon|give us another "
        r"(?:chance|try)|win (?:you|your trust) back",
        0.9,
    ),
    cue(
        r"(?:forwarded|passed|shared|relayed|noted|logged|recorded|registered|taken) (?:\w+ ){0,4}(?:on|along|to|with|"
        r"note|seriously|on board|feedback|comments?|message|complaint|concerns?)|(?:take|takes|taking|took) (?:\w+ "
        r"){0,5}(?:seriously|on board|note)|(?:are|is|we're|i'm|am) (?:\w+ )?(?:aware|investigating|looking into|"
        r"checking|working on (?:it|this|a)|monitoring|reviewing|committed|dedicated|striving|constantly|always)|look "
        r"into (?:it|this|that|the matter)|(?:strive|aim|pride ourselves|work hard|do our best|try our best|"
        r"endeavou?r)|"
        r"(?:use|used) (?:\w+ ){0,3}to improve|learn from (?:it|this)|will (?:be )?investigat\w+",
        0.9,
    ),
    cue(
        r"(?:do not|don't) hesitate|feel free to|(?:any|further|other|more) (?:questions|queries|concerns)|(?:anything|"
        r"something) else|at your (?:service|disposal)|always here|here (?:for you|to help|if you need)|bear with "
        r"(?:us|"
        r"me)|be patient|hang in there|stay (?:positive|strong)|keep your chin|chin up|take care|your understanding|"
        r"please (?:understand|note|accept|be aware|be assured|rest assured|know|bear)|rest assured|you can (?:imagine|"
        r"understand|rest|count|be sure|trust)|you (?:will|'ll|may|can) (?:surely |certainly |also )?(?:appreciate|"
        r"understand)|have a (?:\w+ )?(?:day|week|weekend|evening)|all the best|good luck|warm(?:est)? wishes",
        0.9,
    ),
    cue(
        r"(?:can only |can (?:\w+ )?)?(?:imagine|understand|see (?:how|why)|appreciate (?:how|that|your)|feel your|"
        r"know "
        r"how|know that|hear you|sympathi[sz]e)|sorry (?:to (?:hear|learn|read|see)|about|for|that|if|you)|"
        r"apologi[sz]e|"
        r"apolog(?:y|ies)|(?:must|can) be (?:\w+ ){0,2}(?:frustrating|upsetting|disappointing|hard|annoying|stressful)|"
        r"been there|happens to (?:all|the best)|(?:really |truly |deeply )?do care|care (?:deeply|about) (?:you|our|"
        r"your|every)",
        0.9,
    ),
    cue(
        r"(?:terms|policy|policies|faq|help cent(?:re|er)|conditions|guidelines|t&cs?)(?: \w+){0,5}|as (?:a|per) "
        r"(?:\w+ )?(?:token|gesture|sign)|these things (?:do )?happen|things (?:like this )?happen|such is|part of "
        r"life|"
        r"no (?:one|body) is perfect|nobody is perfect|that's (?:life|how it)",
        0.8,
    ),
)

REFUSALS = Cues(
    cue(
        r"(?:can't|cannot|can not|couldn't|unable|not able|not possible|impossible|won't be able|will not|won't|not "
        r"(?:liable|responsible|eligible|entitled|covered|refundable|permitted|allowed|in a position|part of)|"
        r"no (?:refunds?|exceptions?|liability|guarantee|entitlement|obligation|way to|provision)|non-?refundable|"
        r"(?:do|does|did) not (?:cover|include|offer|allow|permit|provide|accept|guarantee|make exceptions|qualify|"
        r"refund|compensate|reimburse|entitle)|(?:don't|doesn't|didn't) (?:cover|include|offer|allow|permit|provide|"
        r"accept|guarantee|make exceptions|qualify|refund|compensate|reimburse|entitle)|outside (?:of )?(?:our|the|"
        r"my)|beyond (?:our|my)|out of (?:our|my) (?:hands|control)|nothing (?:\w+ ){0,3}(?:can|could|to) (?:be "
        r")?(?:done?|add|added|say|said|offer|offered|change|changed|help|suggest)|(?:unable|not able) to (?:do|"
        r"offer|help)|"
        r"hands are tied|rules are rules|no way round|sold out|fully booked|(?:still|remains?|stays?) (?:due|owed|"
        r"payable|"
        r"in (?:force|place)|valid|the same|unchanged|as it is)|(?:answer|decision|ruling|fee|charge|outcome|position|"
        r"result|deadline|policy|verdict|price|rules?) (?:\w+ )?(?:stays?|stands?|remains?|holds?)|no (?:\w+ ){1,2}"
        r"(?:is|are|can be|will be) (?:\w+ )?(?:available|payable|due|free|left|possible|planned|given|paid|"
        r"granted|made)|"
        r"expired|declined|rejected|at (?:the \w+'s|your|the) (?:own )?risk|best[- ]effort)",
        0.9,
    ),
    cue(
        r"(?:policy|policies|terms|conditions|rules?|regulations?|contract|procedure|guidelines?|t&cs?|clause|section "
        r"\d|as stated|subject to|in accordance with|charged|due|payable|the fee|applies|apply|remains? in (?:force|"
        r"place)|(?:decision|ruling|fee) stands|excludes?|exclusion|runs? (?:for|until) |no (?:\w+ ){0,3}(?:is|are) "
        r"(?:available|possible|foreseen|planned|given|provided|made|offered)|only (?:refundable|possible|available|"
        r"valid|covered|eligible|paid)|(?:is|are) not (?:\w+ )?(?:\w+ed|given|paid|made|done)|final|"
        r"requires?|must be|is required|takes? (?:up to )?(?:\d|several|some))",
        0.6,
    ),
)

_TURN = Wording(r"\b(?:but|however|unfortunately|though|still|nevertheless|nonetheless|regrettably|sadly|yet|alas)\b")
_REFUSED = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|unable|not able|won't|will not|not possible|impossible|not (?:liable|eligible|"
    r"entitled|responsible)|nothing|no (?:refunds?|exceptions?|liability|\w+ (?:is|are|can|will))|nor)\b"
)
_AFTER = re.compile(r"\b(?:but|so|instead|therefore|what (?:i|we) can|though)\b|;")
_SHORT = 12  # characters after a “but” that are too few for an offer
_REASON = Wording(
    r"\b(?:because|since|due to|caused by|the reason|as a result|so that|which is why|that is why|turned out|our "
    r"(?:mistake|fault|error|bug)|went wrong|misread|mixed up|forgot|failed)\b"
)
_TELLING = Wording(
    r"\d|\b(?:january|february|march|april|june|july|august|september|october|november|december|noon|midnight)\b|"
    r"\b(?:" + _THEN[3:-1] + r")\b"
)
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence between greeting and sign-off, as places in the folded body, and what it does."""

    start: int
    end: int
    words: int
    acts: bool  # does, offers or asks for something
    empty: bool  # only kind, stock or hollow
    refuses: bool
    turns: bool  # but, however, unfortunately
    reason: bool  # says why, or what went wrong
    telling: bool  # has a number or a day


@once
def sentences(reading: Reading) -> tuple[Said, ...]:
    """The letter's sentences."""
    look = seen(reading)
    return tuple(_sentences(look, look.body))


def _sentences(look: Seen, where: Folded) -> list[Said]:
    kinds = {}
    for name, cues in (("acts", ACTS), ("empty", EMPTY), ("refuses", REFUSALS)):
        kinds[name] = sorted(m.start() for _, m in hits(cues, look, where))
    out, start = [], 0
    worded_ = worded(where)
    at = dict.fromkeys(kinds, 0)
    for end in where.ends:
        text = where.plain[start:end]
        has = {}
        for name, places in kinds.items():
            i = at[name]
            has[name] = False
            while i < len(places) and places[i] < end:
                has[name] = has[name] or places[i] >= start
                i += 1
            at[name] = i
        words = worded_.count(start, end)
        if words >= 2 and not look.quiet_at(start, end):
            refused = has["refuses"] and bool(_REFUSED.search(text))
            out.append(
                Said(
                    start=start,
                    end=end,
                    words=words,
                    acts=has["acts"] and not (refused and not _offers_after(text)),
                    empty=has["empty"],
                    refuses=has["refuses"] and not (refused and _offers_after(text)),
                    turns=_TURN.within(worded_, start, end),
                    reason=_REASON.within(worded_, start, end),
                    telling=_TELLING.within(worded_, start, end),
                )
            )
        start = end
    return out


def _offers_after(text: str) -> bool:
    """Whether the sentence goes on to what can be done after its refusal."""
    said_no = _REFUSED.search(text)
    after = _AFTER.search(text, said_no.end()) if said_no else None
    return after is not None and not _REFUSED.search(text, after.end()) and len(text) - after.end() > _SHORT


def helps(said: Said) -> bool:
    """Whether the sentence does something for the reader: an act, an offer, a step to take."""
    return said.acts and not said.empty


def tells(said: Said) -> bool:
    """Whether the sentence says something of the matter: an act, a reason, a number or a day."""
    return not said.empty and (said.acts or said.reason or said.telling or said.words >= 12)
