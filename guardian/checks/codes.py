"""Pure: numbers that open something: codes, combinations and PINs, by the words right before and behind a number.

What opens a safe or an account is a secret; what opens a gate for a guest may be meant to be sent, and is less sure.
Words that open something are in `passwords`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span

SURE, MAYBE, LESS = 1.0, 0.7, 0.6

# What guards money, data or a whole house.
_GUARD = (
    r"(?:alarm|safe|installer'?s?|duress|master|staff|override|engineer'?s?|disarm(?:ing)?|vault|till|panel|"
    r"admin|recovery|backup|back-up|verification|confirmation|one[- ]?time|otp|2fa|two[- ]factor|authenticat(?:or|ion)|"
    r"log[- ]?in|sign[- ]?in|sms|unlock(?:ing)?|security|card|voicemail|banking|wallet|emergency|"
    r"technician'?s?|supervisor'?s?|manager'?s?|reset|mailbox|portal|account)"
)
# What lets a guest or a driver in.
_ENTRY = (
    r"(?:doors?|gates?|entry|entrance|garage|key ?box|lock ?box|key ?safe|padlock|lock|building|access|lift|"
    r"parking|barrier|cellar|shed|back ?door|front ?door|flat|house|room|gym|yard|office|studio|bike|cabinet|stairwell|"
    r"locker|lobby|fence|guest|temporary|collection|pick-?up|puk|activation)"
)
_CODE = r"(?:codes?|combinations?|combo|pins?|pin codes?|digits|keycode|passcode|tan|override|sequence)"
_LINK = (
    r"(?: (?:for|to|of|on|at|in) (?:[\w'-]+ ){0,4}?[\w'-]+)?(?: (?:has |have )?(?:is|was|are|were|stays|will be|being|"
    r"been set to|set to|reads|remains)(?: now| still| always| currently| again| set to)?| to| as| of|:| =|,| -)? "
    r"[\"“'‘(]?$"
)
_SET_OFF = r"(?:alarm|siren|lock|key ?box|lock ?box|key ?safe|safe|padlock|vault)"
_SAY = (
    r"(?:use|type|enter|dial|key in|punch in|press|put in|with|by|tell (?:them|him|her|the \w+)|give (?:them|him|her|"
    r"the \w+)|is|say|try|take|via|here is|here's)"
)
_SWITCHED = (
    r"(?:opens?|opened|unlock(?:s|ed)?|disarm(?:s|ed)?|turn(?:s|ed)?|switch(?:es|ed)?|goes|gone|silenced?s?|stop(?:s|"
    r"ped)|deactivated|cancelled|reset|lets? (?:you|them|her|him)|gets? (?:you|them|her|him))"
)
_NUMBER = compiled(
    r"(?<![\w.,:/€$£#@+-])(?:\d{1,6}[#*]\d{2,8}[#*]?|\d(?:[ -]\d){3,7}[#*]?|\d{3,6}-\d{3,6}[#*]?|"
    r"\d{2,4}(?: \d{2,4}){1,3}[#*]?|\d{3,8}[#*]?|[A-Z]\d{3,6}|\d{3,6}[A-Z]|"
    r"(?=[A-Z-]*\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){1,7})(?![\w€$£%]|[.,:/-]\d)"
    r"(?! ?(?:euros?|eur|pounds|dollars|percent|days|hours|minutes|m²|metres|miles|steps|people|pages|kilos|grams)\b)"
)
# The words before a number, up to it; of the first that fits, how sure.
_BEFORE = tuple(
    (sure, compiled(pattern, re.IGNORECASE))
    for sure, pattern in (
        (SURE, rf"\b{_GUARD}['’s]{{0,2}} {_CODE}{_LINK}"),
        (LESS, rf"\b{_ENTRY}(?: \d{{1,3}})? {_CODE}{_LINK}"),
        (MAYBE, r"\b(?:pin|tan|puk|passcode)(?: code| number)?(?: for [\w ]{1,30}?)?(?: is(?: now| still)?| was|"
                r"\s*[:=]| to)?\s*[\"“']?$"),
        (LESS, rf"\b(?:code|combination|pin|keycode|passcode|combo|override|sequence) (?:for|to|of|on) (?:[\w'’-]+ "
               rf"){{0,3}}(?:{_GUARD}|{_ENTRY}|system|machine|phone|box|tablet|sim|app|wi-?fi)(?: [\w'’-]+)?(?: is| "
               rf"was| stays|:| =)(?: now| still)? $"),
        (LESS, rf"\b{_SWITCHED}(?: off| up| again| out| in| it off)? (?:with|on|by|using|to|for)(?: the)?"
               rf"(?: code| digits| number| combination)? $"),
        (LESS, rf"\b{_SAY} (?:the |our |their |your |my |this )?(?:[\w-]+ )?(?:code|combination|pin|combo|digits)(?: "
               rf"(?:of|for|to|at|on) (?:[\w'’-]+ ){{0,3}}?[\w'’-]+,)?(?: is|:|,)? $"),
        (LESS, rf"\b{_SET_OFF}\b[^.!?\n]{{0,60}}\b(?:code|combination|combo|pin|digits|number)(?: is|:|,)? $"),
        (LESS, r"\b(?:code|pin|combination|password)\b[^\n]{0,80}\b(?:yours|mine|ours|hers|his|theirs|it)(?: is| was|"
               r"'s|’s) $"),
        (LESS, r"\b(?:press|hit|type|push|enter|turn) (?:the )?(?:\w+ )?(?:star|hash|pound|key\w*|bell|asterisk|"
               r"button|dial)[^.!?\n]{0,20}\b(?:then|and|followed by) $"),
    )
)  # fmt: skip
_ENTERS = compiled(
    r"\b(?:types?|enters?|dials?|press(?:es)?|punch in|key in|put in|puts?|taps?|uses?|keys?|copy|write) (?:in )?$",
    re.IGNORECASE,
)
_KEYPAD = compiled(
    r"(?:,? and then|,| and| then| followed by) (?:the )?(?:hash|star|pound|square|asterisk|enter|ok|green|bell|key|"
    r"tick|confirm)\b| (?:on|into|at|in) (?:the|your|its) (?:[\w-]+ )?(?:keypad|keyboard|panel|lock|door|vault|safe|"
    r"box|gate|alarm|terminal|phone|till)\b"
)
_OPENS = compiled(
    r"(?: on the (?:panel|keypad|pad|door|lock))? (?:opens|unlocks|lets (?:you|them|her|him)|gets (?:you|them|her|him)|"
    r"turns (?:it|the)|switches (?:it|the)|disarms|silences|stops the|does (?:it|the trick)|is the (?:code|"
    r"combination|pin))\b"
)
# To somebody who asked: a number that is said to be the answer, or is to be entered.
_ANSWERS = compiled(
    r"(?:\b(?:to|with|is|was|are|as|then|try|takes?|type|enter|key|put|write|dial|shows?|reads?|says?|want|wants|"
    r"needs?|"
    r"say|use|press|give(?: him| her| them)?|and|have|had|got)|['’]s|[a-z]:)(?: exactly| now| just| in|"
    r" simply| still| back "
    r"to| set to| them| it)?[: ] ?[\"“‘]?$",
    re.IGNORECASE,
)
_SPACED = compiled(r"\d(?:[ -]\d){3,7}[#*]?\Z")
_KEYS = compiled(r"\d{4,8}[#*]?\Z|\d{3}[ -]\d{3}\Z|\d{1,6}[#*]\d{2,8}[#*]?\Z|\d{3,6}-\d{3,6}[#*]\Z")
_YEAR = compiled(r"(?:19|20)\d\d\Z")
# Said right before it, the number is another's: what is sold, numbered, or rung up.
_ELSE = compiled(
    r"\b(?:vouchers?|coupons?|gift|promo\w*|discounts?|post|postal|zip|area|dial\w*|country|errors?|products?|"
    r"articles?|"
    r"items?|colou?rs?|bookings?|references?|status|tracking|orders?|bar|tariff|licen[cs]es?|invite|referral|sort|"
    r"swift|"
    r"bic|dress|tax|hs|customs|paint|models?|parts?|serial|plants?|postcode|faults?|returns?|versions?|invoices?|"
    r"tickets?|flights?|trains?|files?|cases?|parcels?|plate|size|user ?name|hotline|call|ring|reach|text|sms|"
    r"forward\w*|channel|extension|vat|batch|lot|berth|platform|until|till|since|between|berths?|ends? (?:in|with|"
    r"on))\b[^.!?\n]{0,25}$|\bserials?\b[^.!?\n]{0,70}$",
    re.IGNORECASE,
)
_PHONED = compiled(r"\b(?:phone|address|room|ring)\b(?: number| no\.?)?(?: is|:)? $", re.IGNORECASE)
# Said right behind it, the code is for a purchase.
_BOUGHT = compiled(r"[^.!?\n]{0,30}\b(?:checkout|discount|basket|cart|order|voucher|coupon|% |shop|purchase)")
_BACK = Scan(
    r"\b(?i:cvv2?|cvc2?|security code|card code)\b(?: (?:is|was|number))?\s*[:=]?\s*\d{3,4}\b|"
    r"\b(?i:security code|three digits|code|number|digits)(?: on the back)?(?: of (?:it|the card|your "
    r"card))?(?i: is| was| are| were|:|,)? \d{3,4}(?= on the (?:back|front|reverse)\b)|\b(?i:security "
    r"code|three digits|code|number|digits)(?i: on the (?:back|front|reverse))(?i: of (?:it|the card|your card))?"
    r"(?i: is| was| are| were|:)? \d{3,4}\b|\(\d{3,4} on the (?:back|reverse|front)\)"
)
_ONE = r"(?:\d|zero|nought|one|two|three|four|five|six|seven|eight|nine)"
_TURNS = Scan(
    r"\b\d{1,2} (?:to the |turns? |times )?(?:right|left|clockwise)[^.!?\n]{0,20}\b\d{1,2} (?:to the |turns? |times "
    r")?(?:right|left|anti-?clockwise|back)[^.!?\n]{0,20}\b\d{1,2}(?: (?:to the )?(?:right|left))?"
    r"|\b(?i:wheels?|dials?|numbers?|digits|rings?|lock|cylinders?|it|them) (?:to|on|at) \d(?:[- ]\d){2,5}\b"
    rf"|\b{_ONE}(?:,? (?:and )?then (?:an? )?{_ONE}\b){{2,}}"
)
_COUNTED = Scan(rf"\b(?i:{_ONE}(?:,? {_ONE}){{3,7}}|{_ONE} times (?:the |a )?{_ONE})\b(?![.:/-]?\d)")
_CODES = Scan(
    r"\b(?i:recovery|backup|back-up|emergency|unlock|one-time|2fa|security) (?i:codes?|keys?)\b[^\n]{0,30}?"
    r"(?=[A-Z0-9-]*\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){1,7}"
)
# Without one of these there is no code in a letter to somebody who did not ask.
_STEMS = (
    "code", "combin", "combo", "pin ", "pin:", "pins ", "digits", "override", "sequence", "opens ", "unlock", "disarm",
    "keypad", "panel", "puk", " tan", "lets ", "gets ", "turn", "switch", "safe", "silence", " the code",
)  # fmt: skip
_REACH = 90


def codes(text: str, low: str, *, asked: bool) -> Iterator[tuple[Span, float]]:
    """(where, how sure) for each number of `text` that opens something; `low` is the text `lowered`.

    `asked` says whether the customer stands before a lock: then a bare number may be what they asked for.
    """
    for scan, sure in ((_BACK, SURE), (_CODES, SURE), (_TURNS, MAYBE), *(((_COUNTED, MAYBE),) if asked else ())):
        yield from ((Span(*m.span()), sure) for m in scan.finditer(text, low))
    if not (asked or any(stem in low for stem in _STEMS)):
        return
    for m in _NUMBER.finditer(text):
        start, end = m.span()
        said = text[max(text.rfind("\n", 0, start) + 1, start - _REACH) : start]
        if _ELSE.search(said) is not None:
            continue
        frame = _framed(said, text, end)
        if frame is None and asked and _answers(m[0], said):
            frame = len(said), MAYBE
        if frame is not None and not (frame[1] < SURE and _BOUGHT.match(text, end)):
            yield Span(start - len(said) + frame[0], end), frame[1]


def _framed(said: str, text: str, end: int) -> tuple[int, float] | None:
    """Where in the words before a number the frame begins that makes it a code, and how sure."""
    for sure, before in _BEFORE:
        m = before.search(said)
        if m is not None:
            return m.start(), sure
    entered = _ENTERS.search(said)
    if entered is not None and _KEYPAD.match(text, end):
        return entered.start(), MAYBE
    return (len(said), MAYBE) if _OPENS.match(text, end) else None


def _answers(number: str, said: str) -> bool:
    """Whether a bare number may be what somebody before a lock asked for."""
    if _SPACED.match(number):
        return True
    return (
        _KEYS.match(number) is not None
        and _ANSWERS.search(said) is not None
        and _PHONED.search(said) is None
        and not (_YEAR.match(number) and _ENTERS.search(said) is None)
    )
