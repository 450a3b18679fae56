"""Pure: what opens things and stands written out: codes, combinations, recovery words, answers to security questions.

Each place comes with how sure it is: what opens a safe or an account is a secret, what opens a gate for a guest may be
meant to be sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.easywords import words
from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span

SURE, MAYBE = 1.0, 0.6

# What guards money, data or a whole house.
_GUARD = (
    r"(?:alarm|safe|installer'?s?|duress|master|staff|override|engineer'?s?|disarm(?:ing)?|vault|till|panel|"
    r"admin|recovery|backup|back-up|verification|confirmation|one[- ]time|otp|2fa|two[- ]factor|authenticat(?:or|ion)|"
    r"log[- ]?in|sign[- ]?in|sms|unlock(?:ing)?|security|card|voicemail|banking|telephone banking|wallet|emergency|"
    r"technician'?s?|supervisor'?s?|manager'?s?|reset|mailbox|portal|account)"
)
# What lets a guest or a driver in.
_ENTRY = (
    r"(?:doors?|gates?|entry|entrance|garage|key ?box|lock ?box|key ?safe|padlock|lock|building|access|lift|"
    r"parking|barrier|cellar|shed|back ?door|front ?door|flat|house|room|gym|yard|office|studio|bike|cabinet|stairwell)"
)
_CODE = r"(?:codes?|combinations?|combo|pins?|pin codes?|digits|keycode|passcode|tan)"
_DIGITS = (
    r"(?:\d{1,6}[#*]\d{2,8}[#*]?|\d{3,8}[#*]?|\d(?:[ -]\d){3,7}[#*]?|\d{2,4}(?: \d{2,4}){1,3}|[A-Z]\d{3,6}|"
    r"\d{3,6}[A-Z])(?![\w€$£%]|[.,:/-]\d| ?(?:euros?|eur|pounds|dollars|percent|%|days|hours))"
)
_LONG = r"(?=[A-Z0-9-]*\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){1,7}"
_LINK = (
    r"(?: (?:for|to|of|on|at|in) (?:[\w'-]+ ){0,4}?[\w'-]+)?(?: (?:has |have )?(?:is|was|are|were|stays|will be|being|"
    r"been set to|set to|reads|remains)(?: now| still| always| currently| again| set to)?| to| as| of|:| =|,| -)? "
    r"[\"“'‘(]?"
)
_SAY = (
    r"(?:use|type|enter|dial|key in|punch in|press|put in|with|by|tell (?:them|him|her|the \w+)|give (?:them|him|her|"
    r"the \w+)|is|say|try|take|via|here is|here's)"
)
_OPENS = (
    r"(?:opens?|unlocks?|disarms?|turns? (?:it|the alarm) off|switch(?:es)? (?:it|the alarm) off|lets? (?:you|them|her|"
    r"him) in|gets? (?:you|them|her|him) in)"
)

_GUARDED = Scan(rf"\b(?i:{_GUARD})['’s]{{0,2}} (?i:{_CODE})(?i:{_LINK})(?P<value>{_DIGITS}|{_LONG})")
_ENTERED = Scan(rf"\b(?i:{_ENTRY}) (?i:{_CODE})(?i:{_LINK})(?P<value>{_DIGITS})")
_FOR = Scan(
    rf"\b(?i:code|combination|pin|keycode|passcode|combo|override|sequence) (?i:for|to|of|on) (?:[\w'’-]+ "
    rf"){{0,3}}?(?P<what>(?i:{_GUARD}|{_ENTRY}|system|machine|phone|box|tablet|sim|app|wi-?fi))(?: [\w'’-]+)?(?i: is| "
    rf"was| stays|:| =)(?: now| still)? (?P<value>{_DIGITS})"
)
_OPENING = Scan(
    rf"\b(?i:{_OPENS}) (?i:with|on|by|using)(?: the)?(?: code| digits| number| combination)? (?P<value>{_DIGITS})"
)
_DO = Scan(
    rf"\b(?i:{_SAY}) (?i:the |our |their |your |my |this )?(?i:[\w-]+ )?(?i:code|combination|pin|combo|digits)(?: "
    rf"(?:of|for|to|at|on) (?:[\w'’-]+ ){{0,3}}?[\w'’-]+,)?(?: is|:|,)? (?P<value>{_DIGITS})"
)
_HUNG = Scan(
    rf"\b(?i:key ?box|lock ?box|key ?safe|safe|padlock|alarm|vault)\b[^.!?\n]{{0,60}}\b(?i:code|combination|"
    rf"combo|pin|digits|number)(?: is|:|,)? (?P<value>{_DIGITS})"
)
_YOURS = Scan(
    rf"\b(?i:code|pin|combination|password)\b[^\n]{{0,80}}\b(?i:yours|mine|ours|hers|his|theirs|it)(?i: is| was|'s|"
    rf"’s) (?P<value>{_DIGITS})"
)
_CODES = Scan(
    rf"\b(?i:recovery|backup|back-up|emergency|unlock|one-time|2fa|security) (?i:codes?|keys?)\b[^\n]{{0,30}}?"
    rf"(?P<value>{_LONG})"
)
_BACK = Scan(
    r"\b(?i:cvv2?|cvc2?|security code|three digits|code|number|digits)(?: on the back)?(?: of (?:it|the card|your "
    r"card))?(?i: is| was| are| were|:|,)? (?P<value>\d{3,4})(?= on the (?:back|front|reverse)\b)|\b(?i:security "
    r"code|three digits|code|number|digits)(?i: on the (?:back|front|reverse))(?i: of (?:it|the card|your card))?"
    r"(?i: is| was| are| were|:)? (?P<worth>\d{3,4})\b|\(\d{3,4} on the (?:back|reverse|front)\)"
)
_ANSWER = Scan(
    r"\b(?i:(?:answer|reply) to (?:your|the|their|his|her) (?:security|secret|safety|reset) question|(?:mother|"
    r"mum)['’]s maiden name|maiden name|memorable (?:word|name|place|date|information)|secret (?:word|answer)|security "
    r"answer|safe ?word|code ?word|pass ?phrase|watchword)\b[^.!?\n]{0,40}?(?i: is| was|:| =|,) (?i:still |now |set to "
    r")?[\"“'‘]?(?P<value>[A-Z][\w-]{2,30})"
)
_WORDS_RUN = re.compile(r"(?<![\w'’])(?:[a-z]{3,8}(?:, | |\n)){11,23}[a-z]{3,8}(?![\w'’])")
_RUN_FOR = ("phrase", "seed", "words", "wallet", "mnemonic", "backup", "recovery", "order")
_COMMON = words(
    "the and you are for with that this have has was were will not but from your our they she him her his its all "
    "can when who "
    "what which then than them out into may just any been would could should there here please"
)
_SETTING = Scan(
    r"\b[A-Za-z_]{0,30}(?i:secret|token|passw(?:or)?d|api_?key|access_?key|private_?key|"
    r"passphrase)[A-Za-z_]{0,20}\s?(?:=|:=|\":)\s?[\"']?(?P<value>[^\s\"',;]{6,200})"
)
_QUERY = Scan(
    r"[?&](?i:access_?token|api_?key|apikey|secret|password|passwd|pwd|client_secret|private_token|auth_?key)="
    r"(?P<value>[\w.%~-]{6,200})"
)
_PRESSED = Scan(
    rf"\b(?i:press|hit|type|push|enter|turn) (?i:the )?(?:\w+ )?(?i:star|hash|pound|key\w*|bell|asterisk|button|dial|#|"
    rf"\*)[^.!?\n]{{0,20}}\b(?i:then|and then|and|followed by) (?P<value>{_DIGITS})"
)
_SET = Scan(
    r"\b(?i:set|changed|reset|switched|turned|programmed) (?i:it|that|them|the \w+) (?i:to|back to) "
    r"(?P<value>\d{4,8})\b(?! ?(?:[%€$£]|euros?|hours|o'clock))"
)
_IT_IS = Scan(
    r"\b(?:[Ii]t|[Tt]hat|[Tt]he (?:new|old) one)(?: is|'s|\u2019s| was)(?: now| still)? "
    r"(?P<value>\d{4,8}[#*]?)(?![\w.:/%-]|,\d| (?i:euros?|kilos?|metres?|miles|steps|people|pages|words|pieces|grams))"
)
_PHRASE = Scan(
    r"\b(?i:recovery|seed|backup|secret|mnemonic) (?i:phrase|words|seed)(?i: is| are)?:? "
    r"?(?P<value>(?:[a-z]{3,8},? ){5,23}[a-z]{3,8})\b"
)
_PAPERS = Scan(
    r"\b(?i:passport|identity card|id card|national id|driving licen[cs]e|driver'?s? licen[cs]e|social security|tax id|"
    r"ssn|national insurance|insurance number|residence permit|visa)(?i: no\.?| number| nr\.?)?(?i: is| as| was|:| "
    r"under|,| =)? (?P<value>(?=[A-Z0-9-]*\d[A-Z0-9-]*\d[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{6,14})\b"
)
# A token of a password's make: letters of both sizes, digits and signs.
_MAKE = re.compile(r"(?<![\w@./:+-])[^\s\"“”'‘’`,;()<>@]{7,40}")
_LABELLED = compiled(
    r"\b(?:password|passwort|passcode|pw|pwd|wi-?fi|wlan|log[ -]?in|network key|logged in|credentials|username|router|"
    r"admin|root|vault)\b",
    re.IGNORECASE,
)
_NET = Scan(
    r"\b(?i:wi-?fi|wlan|hotspot|network|router|wpa2?)\b[^.!?\n]{0,60}?\b(?i:key|code|pass\w*|pw|pwd)(?: is| reads|:)? "
    r"[\"“'‘]?(?P<value>(?=[^\s\"”]*\d)(?=[^\s\"”]*[A-Za-z])[^\s\"”,;()]{6,40})"
)
_SAMPLE = re.compile(
    r"your|example|sample|xxx|\*{3,}|placeholder|changeme|dummy|redacted|[<>{}\[\]…]|https?:|www\.|^\$", re.IGNORECASE
)
_OTHER_CODE = re.compile(
    r"\b(?:voucher|coupon|gift|promo\w*|discount|post|postal|zip|area|dial\w*|country|error|product|article|item|"
    r"colou?r|booking|reference|status|activation|tracking|order|bar|tariff|licen[cs]e|invite|referral|sort|swift|bic|"
    r"dress|tax|hs|customs|paint|model|part|phone|serial|plant|postcode|fault|return)s?\b[^.\n]{0,20}$",
    re.IGNORECASE,
)
# Said right behind it, the code is for a purchase.
_BOUGHT = re.compile(
    r"[^.!?\n]{0,30}\b(?:checkout|discount|basket|cart|order|voucher|coupon|% |shop|purchase)", re.IGNORECASE
)

_PHRASE = Scan(
    r"\b(?i:pass ?phrase|password|passwort|pass ?code|code ?word|pw|pwd)(?i: is| was|:| =| will be)? ?[\"“‘]"
    r"(?P<value>[^\"”’\n]{5,60})[\"”’]"
)
_KEYED = Scan(
    rf"\b(?i:type|enter|press|dial|punch in|key in|put in|use) (?P<value>{_DIGITS}) (?i:on|into|at|in) (?i:the|your|"
    rf"its) (?:[\w-]+ )?(?i:keypad|keyboard|panel|"
    r"lock|door|vault|safe|box|gate|alarm|terminal|phone)\b"
)
_ASKED = Scan(
    r"\b(?i:answer|reply)\b[^.!?\n]{0,60}\b(?i:security|secret|safety) question\b[^.!?\n]{0,40}(?: is| was|:) "
    r"[\"“‘]?(?P<value>[A-Z][\w-]{2,30})"
)
_PLACES = (
    (_PHRASE, SURE),
    (_KEYED, MAYBE),
    (_ASKED, SURE),
    (_GUARDED, SURE),
    (_ENTERED, MAYBE),
    (_FOR, MAYBE),
    (_OPENING, MAYBE),
    (_DO, MAYBE),
    (_HUNG, MAYBE),
    (_YOURS, MAYBE),
    (_CODES, SURE),
    (_BACK, SURE),
    (_ANSWER, SURE),
    (_SETTING, SURE),
    (_QUERY, SURE),
    (_PAPERS, MAYBE),
    (_PRESSED, MAYBE),
    (_PHRASE, SURE),
    (_NET, MAYBE),
)

_OTHER = (_ANSWER, _SETTING, _QUERY, _PAPERS, _PRESSED, _PHRASE)
# Without one of these there is no code, and none of the other patterns is worth trying.
_STEMS = (
    "code",
    "combin",
    "combo",
    "pin ",
    "pin:",
    "pins ",
    "digits",
    "passw",
    "pass ph",
    "passph",
    "override",
    "sequence",
    "opens ",
    "unlock",
    "disarm",
    "security",
    "keypad",
    "panel",
    "wi-fi",
    "wifi",
    "wlan",
    "login",
    "log in",
    "logged in",
    "log-in",
    "credentials",
    "username",
    "admin",
    "root",
    "vault",
    "wpa",
    "router",
    "recovery key",
    "backup key",
    "pw ",
    "pwd",
    "on the back",
    "on the front",
    "reverse",
    " tan",
    "lets ",
    "gets ",
    "turns ",
    "switches ",
)


def written_out(text: str, low: str, *, asked: bool = False, asked_code: bool = False) -> Iterator[tuple[Span, float]]:
    """(where, how sure) for each code of `text` that stands written out; `low` is the text `lowered`.

    `asked` says whether the customer asked how to get in: then nothing else need name what looks like a password.
    `asked_code` says the same of a code: then a bare number may be it.
    """
    coded = any(stem in low for stem in _STEMS)
    for scan, sure in _PLACES:
        for m in scan.finditer(text, low) if coded or scan in _OTHER else ():
            value = m.groupdict().get("value") or ""
            if (value and _SAMPLE.search(value)) or (
                scan is not _PAPERS and _OTHER_CODE.search(m[0][: len(m[0]) - len(value)])
            ):
                continue
            if _OTHER_CODE.search(text[max(0, m.start() - 30) : m.start()]) or (
                sure < SURE and _BOUGHT.match(text, m.end())
            ):
                continue
            if scan is _SETTING and not _made(value) and not any(c.isdigit() for c in value):
                continue
            yield Span(*m.span()), sure
    if asked_code:
        yield from ((Span(*m.span()), MAYBE) for scan in (_SET, _IT_IS) for m in scan.finditer(text, low))
    if any(stem in low for stem in _RUN_FOR):
        for m in _WORDS_RUN.finditer(text):
            if not _COMMON & set(m[0].replace(",", " ").split()):
                yield Span(*m.span()), SURE
    labels = _LABELLED.finditer(text) if coded else ()
    stretches = [(m.end(), _line_end(text, m.end(), _REACH)) for m in labels]
    for start, stop in [(0, len(text))] if asked else stretches:
        for m in _MAKE.finditer(text, start, stop):
            value = m[0].rstrip(".!?:")
            if _made(value) and not _SAMPLE.search(value):
                yield Span(m.start(), m.start() + len(value)), SURE


_REACH = 120


def _line_end(text: str, start: int, most: int) -> int:
    end = text.find("\n", start, start + most)
    return end if end >= 0 else min(len(text), start + most)


def _made(value: str) -> bool:
    """Whether it has letters, digits and a sign inside, as only a password has."""
    return (
        any(c.isdigit() for c in value)
        and sum(c.isalpha() for c in value) >= 3
        and any(c in "!#$%&*+=^~?_" for c in value[1:])
        and len(set(value)) >= 5
    )
