"""Pure: what kind of thing a question asks for – a price, a number, a place, somebody, a reason, a time, a deed – and
what an answer of that kind looks like."""

from __future__ import annotations

import re

from guardian.checks.onward import acts
from guardian.checks.times import time_given

Kind = tuple[re.Pattern[str], bool]  # what an answer of the kind looks like, and whether it is one wherever it stands

# How a question of each kind looks, and its answer.
_KINDS = (
    (
        re.compile(
            r"\b(?:how much(?! longer)|what(?:'s| is| does| would| will)? (?:\w+ ){0,6}(?:cost|price|fee|"
            r"charge)s?|cost|price|expensive|fee|(?:must|should|do|will|would|does|who) (?:i |we |he |she |"
            r"they )?(?:have to )?pays?)\b"
        ),
        re.compile(
            r"\d+(?:[.,]\d\d)? ?(?:euros?|dollars?|pounds?|francs|%|per cent|p\b)|[€$£] ?\d|(?<!-)\bfree\b(?! (?:from|"
            r"on|"
            r"until|in|at|again|then)\b)|\bno "
            r"(?:extra )?(?:charge|cost|fee)\b|\b(?:costs?|price|prices|fee|included|on us|pay|pays|prepaid|covered|"
            r"nothing)\b"
        ),
        True,
    ),
    (
        re.compile(r"\b(?:how much(?! longer)|cost|price|expensive|fee|money|refund(?:ed)?)\b"),
        re.compile(
            r"(?<![\d.,:])(?<!\b(?:at|by|to) )(?<!\b(?:and|nor|the|for) )(?<!\b(?:room|lane|gate|from|till) )"
            r"(?<!until )(?<!before )(?<!between )(?<!number )\d+(?![\d.,:]?\d| ?(?:mm|cm|m|km|kg|g|h|am|pm|st|nd|"
            r"rd|th|degrees|minutes?|hours?|days?|weeks?|months?|years?|and|to|by|x)\b|-)"
        ),
        False,
    ),
    (
        re.compile(
            r"\b(?:which|what) (?:size|voltage|power|range|length|width|height|weight|temperature|speed|colour|"
            r"number)\b|"
            r"\bhow (?:far|big|large|high|tall|wide|deep|heavy|long|old|many|fast|often|strong|hot|warm|cold|thick|"
            r"close|soon)\b"
        ),
        re.compile(
            r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|half|none|daily|weekly|"
            r"once|twice)\b"
        ),
        False,
    ),
    (
        re.compile(r"\b(?:stop|keep|continue|go on|carry on|pause|still)\b"),
        re.compile(
            r"\b(?:keep|go on|carry on|continue|as (?:usual|before)|stop|leave|pause|not yet|until|no longer)\b"
        ),
        False,
    ),
    (
        re.compile(r"\b(?:where|which (?:address|branch|place|room|door|platform))\b"),
        re.compile(
            r"\b(?:at|in|on|behind|next to|opposite|under|near|via|from) (?:the |our |your )?\w+|https?://|[>/]"
        ),
        False,
    ),
    (
        re.compile(r"(?:^|[,:] |\b(?:and|or|so|but|to|from|with|by|know|tell me) )(?:who|whom|whose)\b"),
        re.compile(r"\b(?:i|my|we|us|our|you|she|he|mr|mrs|ms|dr|colleague|team|department)\b"),
        False,
    ),
    (
        re.compile(r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is) (?:wrong|the (?:reason|cause|problem|matter))\b"),
        re.compile(
            r"\b(?:because|since|the reason|due to|caused|cause|comes from|so that|that's why|owing|"
            r"as the|by mistake|mistake|was set|error|was|were|had|got|took|went|came|fell|broke|[a-z]{3,}ed)\b|:"
        ),
        False,
    ),
)
# What is asked of us is done, will be, or is turned down.
_REFUSED = re.compile(r"\b(?:can't|cannot|won't|unfortunately|sorry|afraid|not possible|no longer|instead)\b")
_YOURS = re.compile(r"\byou(?:'ll| can| may| could| will)? (?:get|have|keep|can|may)\b")  # it is granted
# Who wants something sent hears that it comes.
_TO_GIVE = re.compile(
    r"\b(?:send|post|e-?mail|mail|return|refund|give|re-?send|forward|ship|bring|issue|print|repay)\b"
)
_GIVEN = re.compile(
    r"\b(?:sent|send|sends|post|posted|mail|mailed|attached|enclosed|out|way|back|goes|gone|left|leaves?|inbox|bring|"
    r"brings|brought|comes?|coming|get|gets|with you|here|there|refund\w*|credit\w*|transferred|repaid|envelope|parcel|"
    r"waiting|collect|given|handed|issued|forwarded|now|done)\b"
)
_SPAN = re.compile(
    r"\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|twelve)[ -](?:\w+ )?(?:minute|hour|day|"
    r"week|month|year)s?\b"
)
_DAY = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"winter|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)days?|easter|christmas|weekends?)"
)
_WHEN = re.compile(
    r"\b(?:when|how long|how soon|what time|which day|what day|until when|by when|what date|how many days|how late)\b|"
    r"\b(?:at|by|around|for|before|until|on|from) (?:the )?\d{1,2}(?::\d\d|st|nd|rd|th| (?:january|february|march|"
    r"april|may|june|july|august|september|october|november|december))\b"
    rf"|\b(?:on|in|over|at|before|after) (?:the )?{_DAY}\b"
)
_DAYS = re.compile(rf"\b{_DAY}\b")


def kinds_of(asked: str) -> list[Kind]:
    """What answers of each kind look like that the folded question asks for."""
    return [(shape, anywhere) for ask, shape, anywhere in _KINDS if ask.search(asked)]


def asks_when(asked: str) -> bool:
    """Whether the folded question asks for a time."""
    return _WHEN.search(asked) is not None


def tells_when(clause: str) -> bool:
    """Whether the folded clause names a time, a day or how long it takes."""
    return time_given(clause) or _SPAN.search(clause) is not None or _DAYS.search(clause) is not None


def does(wish: str, clause: str) -> bool:
    """Whether the folded clause does what is wished for, by its kind, or turns it down."""
    if _REFUSED.search(clause):
        return True
    return (acts(clause) or _YOURS.search(clause) is not None) and (
        _TO_GIVE.search(wish) is None or _GIVEN.search(clause) is not None
    )
