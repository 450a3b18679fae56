"""Pure: which words in capitals are a raised voice, and which are names, terms or joy."""

from __future__ import annotations

import re

# Words that are hardly ever names or abbreviations: capitals in them are a raised voice.
_WORDS = """
    a about after again all already also always am an and any anything are as ask at away back be
    because been before but by call came can cannot can't check click come could customer did do does
    doesn't don't done each ever every everyone everything first for from get give go going had has have
    he her here him his how if immediately important in into is isn't it its just keep know last later
    let listen look make manual many may me message more most must my need never new next no nobody not
    nothing now of off ok on once one only open or order other our out over own pay please problem read
    really reply right said same say see send she should so some something still stop sure take tell
    than thank that the their them then there these they thing think this time to today told too try two
    under until up us use very wait want was wasn't way we week well were what when where which who why
    will with without won't work works would write wrong yes yet you your yours everywhere returned
    written during repeat log both entire whole nine ten eight seven six five four three clearly exactly absolutely ever
    twice anybody somebody closed refund refunds full complete nowhere
"""
COMMON = frozenset(_WORDS.split())
# One word in capitals is stress; with these around it, it is a raised voice.
_STRESSES = """
    not never must stop already now read first last again every nobody only cannot why immediately today no
    all " "nothing any always still once twice before entire whole both yourself
"""
STRESS = frozenset(_STRESSES.split())
PLAIN_NO = frozenset(("no", "all", "any", "nothing", "both", "today"))
JOY = re.compile(
    r"\b(?:thank\w*|thx|happy|congrat\w*|hooray|hurrah|yay|great|love\w*|welcome|enjoy\w*|wonderful|good luck|see you|"
    r"can't wait|excit\w*|amazing|awesome|fantastic|delight\w*|glad|well done|birthday|free|cheers|best|brilliant|"
    r"super|beautiful|perfect|fun|party|winn?\w*|won|sorry|hope|hi|hello|hey|dear|nice|good|cool|wow|woo\w*|proud|kind\w*|"
    r"merry|holidays?|celebrat\w*|please|ready|open|new|sale|offer\w*)\b",
    re.I,
)
TERMS = re.compile(
    r"^(?:(?:MUST|SHALL|SHOULD|MAY) NOT|(?:DO|CAN|IS|ARE|WILL|DOES) NOT|NOT (?:NULL|FOUND|APPLICABLE|IN)|CANNOT OPEN)$|"
    r"\b(?:NULL|EXISTS|SELECT|WHERE|TABLE|RETURN|DEFINE|CONFIG|REPLY)\b"
)
# Who decrees, and what only eases.
DECREE = re.compile(r"\b(?:YOU|NOT|NEVER|MUST|HAVE TO|HAS TO|STOP|DON['\u2019]?T)\b")
EASY = re.compile(r"\b(?:NOT NECESSARY|NOT REQUIRED|NOT NEED\w*|NO NEED|NO CHARGE|NO COST|NO FEE|FREE|WELCOME)\b")
