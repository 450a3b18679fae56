"""Pure: times in folded text that can be held to: a weekday, a date, an hour, a count of days; none behind us."""

from __future__ import annotations

import re
from collections.abc import Callable

from guardian.checks.fold import Folded
from guardian.checks.wording import Wording, Words
from guardian.message.expressions import compiled

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}"
_NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|few|several|"
    r"(?:a )?couple of|half an|half a|the next|the coming)"
)
_TIME = Wording(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|today|this (?:afternoon|evening|week|month|"
    r"weekend)|next (?:week|month|year|working day|business day)|noon|midday|midnight|\d{1,2} o'clock|"
    r"(?:by|before|until|till|at|after|around) (?:the )?(?:end of (?:the |this |next )?(?:day|week|month|year|"
    r"business)|close of "
    r"business|lunch(?:time)?|weekend|morning|evening|christmas|easter|new year)|in the morning|overnight|"
    r"(?:by|till|until|before|at|around|from|between|after) (?:half past )?(?:\d{1,2}|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve)(?= ?(?:[.,;:!?]|$|and\b|or\b|on\b|today|tomorrow|in the|"
    r"each|every|am\b|pm\b))|"
    rf"{_NUMBER}(?: ?(?:-|to|or|and) ?(?:\d{{1,3}}|two|three|four|five|six|seven|eight|ten|twelve|half))?"
    r"(?:[ -]|(?<=\d))(?:more |full |short |working |business |banking |calendar |extra )?(?:seconds?|minutes?|mins?|"
    r"hours?|hrs?|"
    r"h|days?|weeks?|months?|quarters?|winters?|summers?|moments?)|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} (?:the )?\d{{1,2}}|the \d{{1,2}}(?:st|nd|rd|th)|"
    r"(?:by|until|till|before|in|from|early|mid|late|end of|during) (?:january|february|march|april|may|june|"
    r"july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4])|"
    r"\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)|\d{1,2}:\d\d|20\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|"
    r"(?:within|in|inside) (?:the|an|a) (?:hour|day|week|minute)|half (?:an hour|of (?:next |this )?year)|"
    r"every (?:hour|day|week|morning|evening)|daily|hourly|(?:right|straight) (?:now|away)|immediately|at once)\b"
)
_BEFORE = re.compile(
    r"\b(?:since|over the (?:last|past)|for (?:the )?(?:last|past|over|more than|nearly|almost|about|"
    r"already)?|last|past|"
    r"took|taken|waited|waiting|after|already|yesterday|of|dated|(?:closed|ended) (?:at|on)|expired(?: on)?|from) ?$"
)
_AFTER = re.compile(r" (?:ago|earlier|old|since|late|of waiting|back\b|warranty|guarantee)")
_PAST = re.compile(
    r"\b(?:was|were|had|got|received|arrived|wrote|came|looked|spoke|called|logged|reported|opened|took|remember|"
    r"recall)\b"
)
_AHEAD = compiled(
    r"\b(?:will|'ll|shall|going to|can|until|till|by|within|may|takes?|need|should|would|expect\w*)\b|'ll\b"
)
_SHAKY = re.compile(r"^(?:today|right now|straight away|right away|immediately|at once|an? moments?|moments?)$")
_COMING = ("tomorrow", "today", "tonight", "next week", "next month")
_HABITS = ("daily", "hourly")
_TOLD_THEN = re.compile(r"\b(?:you|updates?|news|write|post|report|call|ring)\b")
_STOPS = ".!?\n"
_NEAR = 160  # characters before a time that say what is due then


def time_given(text: Folded | Words | str) -> bool:
    """Whether the folded text names a time ahead that a reader can hold the author to."""
    return any(ahead(m.string, m) for m in _TIME.finditer(text))


def times_given(text: Folded, left_out: Callable[[int, int], bool]) -> list[tuple[int, int]]:
    """Where such times stand in the folded text, without those that stand where `left_out` says."""
    return [m.span() for m in _TIME.finditer(text) if not left_out(m.start(), m.end()) and ahead(m.string, m)]


def ahead(text: str, m: re.Match[str]) -> bool:
    """Whether a time that stands there in the folded text is still to come."""
    lead = text[max(0, m.start() - 24) : m.start()]
    if _AFTER.match(text, m.end()) or lead.endswith(("every ", "each ")):  # a habit
        return False
    if m.group() in _HABITS:
        return _TOLD_THEN.search(lead) is not None
    near = max(0, m.start() - _NEAR)
    start = max(near, *(text.rfind(stop, near, m.start()) + 1 for stop in _STOPS))
    before = text[start : m.start()]
    if _SHAKY.match(m.group()):  # no day to count from: only good beside what will be done
        return bool(_AHEAD.search(before)) and m.group() == "today"
    if _BEFORE.search(lead) and not (lead.endswith("from ") and m.group() in _COMING):
        return bool(_AHEAD.search(before)) and not lead.rstrip().endswith(("last", "past", "since", "dated"))
    return bool(_AHEAD.search(before)) or not _PAST.search(before)
