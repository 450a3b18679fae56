"""Pure: kind words granted and taken back: sympathy, then a turn or a full stop, and what shuts the door."""

from __future__ import annotations

import re

from guardian.checks.check import Reading
from guardian.checks.cues.acknowledgement import ACKNOWLEDGES
from guardian.checks.cues.fellow_feeling import FELLOW
from guardian.checks.cues.recognition import RECOGNITION
from guardian.checks.cues.sympathy import DECLARED, SYMPATHY
from guardian.checks.insight import Seen, seen
from guardian.checks.match import hits
from guardian.checks.remedy import EMPTY, Said, sentences
from guardian.message.text import union

MOST_SENTENCES = 6  # a longer letter is judged by what it does, not by its wordings
_FEELS = 0.7
_MANNERS = re.compile(r"\b(?:sorry|thanks?|apologi[sz]e|apolog(?:y|ies)|regret)\b")
_TURN = re.compile(
    r"\b(?:but|however|yet|still|though|only|unfortunately|sadly|alas|regrettably|nevertheless|nonetheless|even so|"
    r"anyway|anyhow|(?:that|this|having) (?:being )?said|be that as it may|all the same|at the same time|equally|on "
    r"the other hand|"
    r"then "
    r"again|in the end|at the end of the day)\b"
)
_GRANTS = re.compile(
    r"\b(?:while|whilst|although|though|even (?:if|though)|much as|as much as|however|no matter|with (?:all|every|the)|"
    r"for all|despite|notwithstanding|given|hard as|sad as|of course|as an?)\b"
)
_NO = re.compile(
    r"n't\b|\b(?:no|not|never|cannot|cant|nothing|nobody|none|neither|nor|unable|impossible|without exception|refus\w+|"
    r"declin\w+|reject\w+|denied|turned down|ineligible|non-?\w+able|final|out of (?:my|our|the)|beyond|hands are "
    r"tied|too "
    r"late|tied)\b"
)
_RULE = re.compile(
    r"\b(?:polic(?:y|ies)|rules?|terms|conditions|contract|procedures?|process|regulations?|deadline|guidelines?|"
    r"schedules?|"
    r"law|the list|waiting list|system|computer|order of|fees?|charges?|excess|deductible|invoice|bill|balance|amount|"
    r"account|decision|outcome|answer|verdict|warranty|guarantee|insurance|claims?|application|ticket|case|refunds?|"
    r"tickets?|"
    r"deposits?|data|offer|everyone|everybody|every \w+|all (?:\w+ )?(?:customers|guests|members|tenants|players|"
    r"patients|"
    r"passengers|users)|other (?:\w+ )?(?:customers|guests|members|tenants|people|players|patients|passengers|users|"
    r"claims)|"
    r"others|these things|such things|things|life|outages|delays|mistakes|accidents|weekdays|must|have to|has to|"
    r"need to|needs to|bookings?|places?|list|outstanding|companies|company|management|insurer|head office|budget|"
    r"capacity|"
    r"staff|season|demand|logs?|route|plan|timetable|legal\w*|court|authorit(?:y|ies)|manufacturer|supplier)\b"
)
_SHUT = re.compile(
    r"\b(?:stands?|remains?|stays?|holds?|appl(?:y|ies)|due|owed|payable|owing|unchanged|(?:is|are|be|been|was|were|"
    r"now|"
    r"automatically) (?:\w+ )?(?:closed|over|passed|expired|blocked|declined|rejected|gone|fixed|binding|final|"
    r"required|"
    r"clear|what \w+ (?:is|are)|set|strict)|run out|ran out|passed|expired|ended|must|same|alike|exists? for|adhere|"
    r"happens?|"
    r"wait (?:longer|too)|there it ends|is an?|are \w+|by the|in the order|only|closes|says?|states?|as (?:stated|"
    r"agreed)|"
    r"entirely at|responsib\w+|binding|(?:have|has|had) (?:\w+ )?gone|settle|pay|outside|elsewhere|for (?:everyone|"
    r"everybody|us "
    r"all|all of us)|was (?:on )?\d|ended|as (?:it|they) (?:is|are)|live with|up to you|(?:should|could|ought to) "
    r"have|simply)\b"
)
_FIRM = re.compile(
    r"\b(\w+) (?:is|are) (?:the |an? |our )?\1\b|\b(?:can't|cannot|can not|won't|will not|unable|not (?:covered|"
    r"possible|"
    r"refundable|included|ours|available|eligible|accepted|something we)|nothing (?:to|more|we|i|can|in|on|changes?)|"
    r"no (?:\w+ )?"
    r"(?:refunds?|exceptions?|influence|way|means|plans?|choice|option|room|further)|alas,? no|as (?:announced|"
    r"planned|published|advertised|communicated)|responsible for|not us)\b"
)
_OURS = re.compile(
    r"\b(?:i|we)(?:'ve| have)(?! (?:no|not|never|to|nothing|every|all|been|noted|heard|read|understood|felt|taken "
    r"note))"
    r"(?: \w+ly| already| now| just| also){0,2} \w+|\b(?:i|we)(?:'ll| will)(?! (?:not|never|be unable|have to|remain|"
    r"keep (?:the|your)|stick|still have))(?: \w+ly)? \w+|\b(?:i|we)(?:'m|'re| am| are)(?: now| already| just| also)? "
    r"(?!understanding|feeling|being|regretting|sympathi|empathi|hearing|seeing|sorry)\w+ing\b|\b(?:i|we) (?:also |"
    r"still |"
    r"gladly |at least )?(?:can|could)(?! (?:not|only|hardly|barely|well|fully|totally|see|imagine|understand|"
    r"appreciate|hear|"
    r"feel|sense|tell|never|just|really|certainly|truly|empathi|sympathi|put|assure|relate|picture))(?: also| still| "
    r"at "
    r"least)? \w+|\b(?:i|we) (?:just |already |now |also )?(?:sent|refunded|booked|send|refund|cancel(?:led|ed)?|moved|"
    r"checked|asked|arranged|added|waived?|extended|found|ordered|replaced|reopened|raised|spoke|called|rang|put|gave|"
    r"offer)\b|"
    r"\b(?:is|are|was|were|has been|have been|'s)(?: now| already| all)? (?:back|gone|waived|refunded|lifted|removed|"
    r"cancelled|free|on (?:its|the|their) way|yours|restored|replaced|corrected|fixed now|ready|open|extended|attached|"
    r"enclosed)\b|\bnothing to pay\b|\btake (?:all )?(?:the|your) time\b|\bno need to\b|\bneedn't\b|\bno charge\b|"
    r"\bon us\b|\blet (?:me|us)\b|\binstead\b|\bhere(?:'s| is| are)\b|\b(?:can|may|could) be (?:\w+ed|sent)\b|"
    r"\blets? "
    r"you\b|\byou (?:can|may|could|get|have until|'ll get|will get|will have)\b|\bif you\b|\bplease (?!note|understand|"
    r"accept|know|bear|be|believe|remember|rest|appreciate|respect)|\?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"\b(?:tomorrow|tonight)\b|\d (?:today|tomorrow)\b"
)
_WHY = re.compile(r"\b(?:because|since|caused by|the reason|so that|which is why|turned out|due to)\b")


def taken_back(reading: Reading) -> list[tuple[int, int]]:
    """The kind words, as places in the folded body, where the rest of the letter takes them back and does nothing."""
    look = seen(reading)
    every = sentences(reading)
    if not every or len(every) > MOST_SENTENCES:
        return []
    kind = _kind(look)
    if not kind:
        return []
    plain = look.body.plain
    if _WHY.search(plain):
        return []
    if _OURS.search(_without(plain, kind, every[0].start, every[-1].end)):
        return []
    held = [(s, [k for k in kind if s.start <= k[0] < s.end]) for s in every]
    if any(_acts(look, s) for s, here in held if not here):
        return []
    first = next((i for i, (_, here) in enumerate(held) if here), None)
    if first is None:  # they stand in a line too short for a sentence
        return []
    if any(_within(plain, s, here) for s, here in held if here):
        return kind
    if any(_denies(plain[s.start : s.end]) for s, here in held[first + 1 :] if not here):
        return kind
    declared = [m.span() for _, m in hits(DECLARED, look, look.body)]
    alone = all(here or _void(look, s) for s, here in held)
    return declared if alone else []


def _without(plain: str, places: list[tuple[int, int]], start: int, end: int) -> str:
    """The text from start to end with these places left out."""
    out, at = "", start
    for a, b in places:
        if a >= at:
            out += plain[at:a] + " … "
        at = max(at, b)
    return out + plain[at:end]


def _kind(look: Seen) -> list[tuple[int, int]]:
    places = [m.span() for cues in (SYMPATHY, DECLARED) for _, m in hits(cues, look, look.body)]
    places += [
        m.span()
        for cues in (ACKNOWLEDGES, FELLOW, RECOGNITION)
        for c, m in hits(cues, look, look.body)
        if c.weight >= _FEELS and not _MANNERS.search(m[0])
    ]
    return union(places)


def _within(plain: str, said: Said, here: list[tuple[int, int]]) -> bool:
    """Whether the sentence itself goes on, past its kind words, to what shuts the door."""
    start, end = here[0][0], here[0][1]
    tail = plain[end : said.end]
    turn = _TURN.search(tail)
    if (
        turn is None
        and not _GRANTS.search(plain, said.start, min(end, start + 24))
        and ";" not in tail
        and ":" not in tail
    ):
        return False
    behind = tail[turn.end() :] if turn is not None else tail
    return _denies(behind, turned=True)


def _denies(words: str, *, turned: bool = False) -> bool:
    """Whether words refuse, close or point to a rule; after a turn one sign is enough."""
    signs = (
        bool(_NO.search(words)) + bool(_RULE.search(words)) + bool(_SHUT.search(words)) + 2 * bool(_FIRM.search(words))
    )
    turned = turned or _TURN.search(words) is not None
    return signs >= (1 if turned else 2)


def _acts(look: Seen, said: Said) -> bool:
    """Whether a sentence without kind words does something; what it denies does nothing."""
    return said.acts and not said.empty and not _denies(look.body.plain[said.start : said.end])


def _void(look: Seen, said: Said) -> bool:
    return said.empty or any(said.start <= m.start() < said.end for _, m in hits(EMPTY, look, look.body))
