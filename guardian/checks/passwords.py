"""Pure: what lets somebody in, told in running words: typed, quoted, spelled out, hinted at, or a number that opens.

What is told in such a frame is a secret where the customer asked how to get in, or where the words name a lock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span

SURE, MAYBE = 1.0, 0.7

_MADE = r"(?=[\w.!$&*+=^~?@-]*\d)(?=[\w.!$&*+=^~?@-]*[a-z])[A-Za-z0-9][\w.!#$%&*+=^~?@-]{5,30}[\w!#$%&*+=^~?]"
_DIGITS = r"(?:\d{4,8}|\d{2,4}(?: \d{2,4}){1,2}|\d(?:[ -]\d){3,7})[#*]?(?![\w€$£%]|[.,:/-]\d)"
_NUMBER = r"(?:zero|one|two|three|four|five|six|seven|eight|nine|\d)"
_VERB = (
    r"(?:type|enter|use|put in|key in|try|take|choose|paste|fill in|write|give|say|set|is|was|it's|that's|pass|pw|"
    r"with|as|"
    r"to|reads|called|got|have|had|then)"
)
_TYPED = Scan(rf"\b(?i:{_VERB})(?: in| exactly| now| simply| just)?:? [\"“‘'«]?(?P<value>{_MADE})")
_QUOTED = Scan(r"[\"“«](?P<value>(?=[^\"”»\n]*[\d!#$%&*+=?])[A-Za-z0-9][^\s\"“”«»]{4,30})[\"”»]")
_WORD = Scan(
    r"\b(?i:(?:pass|code|key|secret|safe|safety|collection|pick-?up|access|log-?in|sign-?in|magic|door|entry|control|"
    r"duress|answer|test|family)[ -]?word)(?: (?:for|to|that|of|at|on|with)[^.!?,\n]{1,40}?)?,? (?:which )?(?:is|"
    r"reads|stays|"
    r"was|will be|:)(?: now| still| always)? [\"“‘]?(?P<value>[A-Z][\w-]{3,30}|[a-z][\w-]*\d[\w-]*|"
    r"[a-z]{4,20}(?=[\"”’]))"
)
_THE_WORD = Scan(
    r"\b[Tt]he (?:magic )?word(?: (?:that|which|to|for|you) [^.!?,\n]{1,40}?)? (?:is|was|stays)(?: now| still)? "
    r"[\"“‘]?(?P<value>[A-Z][\w-]{3,30})"
)
_SPELLED = Scan(
    r"\b(?i:(?:with |and |then )?(?:a |an |the )?(?:capital|upper-?case|lower-?case|small|big) (?:letter "
    r")?[a-z]\b[^.!?\n]{0,60}"
    r"\b(?:followed by|then|plus|and|with)\b[^.!?\n]{0,30}\d{2,})|\b(?i:followed by (?:the )?(?:year |numbers? |digits "
    r")?\d{2,8}|(?:all )?(?:in )?(?:small|lower-?case|capital|upper-?case) letters,? (?:no|without|then|"
    r"followed)[^.!?\n]{2,40})"
    r"|\b(?:your|his|her|the) [\w'’]+(?: name| number)? (?:followed by|plus|and then|backwards|spelt backwards|with)"
    r"(?: [\w'’]+){0,3} (?:year|birthday|digits|number|postcode|\d{2,4})\b"
)
_HINTED = Scan(
    rf"\b(?:it's|it is|that's|that is|they're|namely|which is|it was|is) (?:just |simply |still |the same as |only |"
    rf"set to )?"
    rf"(?P<value>{_NUMBER} times (?:the |a )?{_NUMBER}|(?:the )?(?:last|first) (?:four|six|five|three) (?:digits|"
    rf"letters|numbers) "
    r"of (?:your|his|her|the)[^.!?\n]{2,40}|(?:your|his|her) (?:birthday|date of birth|year of birth|birth year|"
    r"house number|"
    rf"wedding day|postcode|phone number|maiden name|mother's maiden name)(?: backwards)?|{_NUMBER}(?:,? "
    rf"{_NUMBER}){{3,7}}|the "
    r"year (?:you|he|she|they|we|it)[^.!?\n]{3,40})(?=[.,;!?)\n]|$)"
)
_OPENS = Scan(
    rf"(?<![\w.,-])(?P<value>{_DIGITS})(?: on the (?:panel|keypad|pad|door|lock))? (?:opens|unlocks|lets (?:you|them|"
    rf"her|him)|gets "
    r"(?:you|them|her|him)|turns (?:it|the)|switches (?:it|the)|disarms|silences|stops the|does (?:it|the trick)|is "
    r"the (?:code|"
    r"combination|pin))\b"
    rf"|\b(?:switched|turned|goes|gone|disarmed|silenced|stopped|opened|opens|open|unlocked|unlocks|deactivated|"
    rf"cancelled|reset)"
    rf"(?: off| up| again| out)? (?:with|by|using|on|to|for) (?:the )?(?:number )?(?P<number>{_DIGITS})(?=[.,;:!)\n]|"
    rf" and| then| "
    r"within| plus| or| followed| for| if|$)"
    rf"|\b(?i:type|enter|dial|press|punch in|key in|put in|tap) (?:in )?(?P<keyed>{_DIGITS})(?=(?:,| and| then| "
    rf"followed by|,? and then) "
    r"(?:the )?(?:hash|star|pound|square|asterisk|enter|ok|green|bell|key|tick|confirm)|[#*]| (?:at|on|into) the)"
)
_SIGN_IN = Scan(
    r"\b(?i:one-?time|temporary|guest|access|entry|sign-?in|log-?in|unlock(?:ing)?|puk|activation|confirmation|"
    r"collection|pick-?up|"
    rf"locker)(?: [\w-]+){{0,2}}(?: for [\w' ]{{2,25}}| to [\w' ]{{2,25}})? (?:is|:|=|reads)(?: now)? "
    rf"(?P<value>{_DIGITS})"
)
_TOLD = Scan(
    r"(?<=[a-z]: )(?P<value>\d{4,8})(?=[.,;]?\s+(?:[Tt]ype|[Ee]nter|[Dd]ial|[Uu]se|[Pp]ut|[Kk]ey|[Pp]ress|and then))"
)
_AT_DOOR = Scan(
    r"\b(?i:door|gate|entrance|locker|lobby|garage|shed|cellar|lockbox|alarm|fence|barrier)(?: \d{1,3})?(?: with|:|,|"
    r" is| has)? "
    r"(?P<value>\d{4,6}[#*]?)(?![\w€$£%]|[.,:/-]\d)"
)
_INTO = Scan(
    r"\b(?i:put|type|enter|write|copy|key) (?P<value>\d{3}[- ]\d{3}|\d{4,8}) (?i:into|in) (?i:the|that|your) (?i:box|"
    r"field|window|form|"
    r"app|line|screen|space)\b|\b(?i:digits|code|pin|number)\b[^.!?\n]{0,40}\b(?i:give it|give them|say|use|type|"
    r"enter|take|press|"
    r"dial):? (?P<number>\d{4,8})(?![\w€$£%]|[.,:/-]\d)"
)
_DIAL = Scan(
    r"\b\d{1,2} (?:to the |turns? |times )?(?:right|left|clockwise)[^.!?\n]{0,20}\b\d{1,2} (?:to the |turns? |times "
    r")?(?:right|left|"
    r"anti-?clockwise|back)[^.!?\n]{0,20}\b\d{1,2}(?: (?:to the )?(?:right|left))?"
)
_SHARED = Scan(
    r"\b(?:opens|unlocks|works|starts|protected|locked|encrypted) (?:with|by) (?:your|his|her|the) (?:date of birth|"
    r"birthday|birth date|"
    r"postcode|surname|last name|first name|house number|phone number|customer number|last (?:four|six) "
    r"digits)[^.!?\n]{0,60}"
    r"|\b(?i:wheels?|dials?|numbers?|digits|rings?|lock|cylinders?|it|them) (?:to|on|at) (?P<value>\d(?:[- ]\d){2,5})\b"
)
_STILL = Scan(
    r"\b(?:you're|you are|it's|it is|yours is|you have|you had|still|currently) (?:on|at|set to|set as) "
    r"(?P<value>\d{4,8})(?![\w€$£%]|"
    r"[.,:/-]\d)|\ball (?:small|lower-?case|capitals?|in capitals|one word|in one word|without (?:spaces|"
    r"gaps))(?=[.,;!)\n]|$)"
)
_TELL = Scan(r"\b(?:tell|give|say to|answer) (?:them|him|her) [\"“‘]?(?P<value>[A-Z][\w-]{4,30})(?=[.,;!\"”’])")
_KEYISH = Scan(
    r"\b(?i:key|token|secret|credentials?)\b[^\n]{0,80}[:\n]\s{0,3}(?P<value>(?=[\w+/=-]*\d[\w+/=-]*\d[\w+/=-]*\d)(?=[\w+/=-]*[a-z])"
    r"[A-Za-z0-9][\w+/=-]{19,200})(?=\s|$)"
)
_PIN = Scan(r"\b(?:PIN|Pin|pin|TAN|PUK)(?: number| code)? (?P<value>\d{4,8})(?![\w.:/-]\d|\d)")
_SPACED = Scan(r"(?<![\w.,:/-])(?P<value>\d(?:[- ]\d){3,7})(?![\w-]| \d)")
_SORT_CODE = Scan(
    r"\b(?:[Yy]ou gave|[Yy]our|goes? to|sends? it to|sent it to|[Rr]efund\w*|paid)\b[^.!?\n]{0,60}\b(?i:sort code):? "
    r"(?P<value>\d{2}[- ]?\d{2}[- ]?\d{2}\b[^.!?\n]{0,25}\d{8})\b"
)
_SOCIAL = Scan(r"(?<![\w-])(?P<value>\d{3}-\d{2}-\d{4})(?![\w-])")
_LONG_PHRASE = Scan(
    r"\b(?i:pass|secret|hush-?hush|security|key|entry|network|magic|door)[ -]?(?i:phrase|sentence|saying)(?: is|:| =|"
    r" for "
    r"[\w' ]{2,20}(?: is|:)) (?P<value>[^.\n]{6,60})"
)
_WITH = Scan(rf"\b(?i:log|sign)(?:ging|ning)? ?(?i:in|on) with [^.!?\n]{{2,50}} and (?P<value>{_MADE})")
_ON_FILE = Scan(
    r"\b(?i:what (?:we|i) have(?: there| here| on file| stored| down)?(?: for you)?|what(?:'s| is) stored(?: there)?|"
    r"you (?:had )?(?:set|"
    r"chose|gave|picked|entered)(?: it)?|your answer|the answer|we have down)(?i: is| was| as|:| to)? [\"“‘]?"
    r"(?P<value>[A-Z][\w-]{2,30})"
)
_PAPER = Scan(
    r"\b(?:number|no\.|nr\.)(?: of (?:it|the passport|your passport))? (?:is|was|:|reads) (?P<value>[A-Z]{1,2} "
    r"?\d{6,9}|"
    r"\d{9}|[A-Z0-9]{9})\b"
)
_UNIT = compiled(
    r"\A(?:19|20)\d\d\Z|www\.|https?:|[\w.-]+@[\w-]+\.|[\w-]+\.(?:com|org|net|de|pdf|docx?|jpe?g|png|zip|html?|exe|txt|"
    r"csv)\b|example|your|xxx|(?:windows|office|iphone|ipad|android|python|covid|usb|ipv)-?\d"
)
_ELSE = compiled(
    r"\b(?:dial\w*|area|post|zip|country|sort|error|voucher|coupon|gift|promo\w*|discount|model|version|order|"
    r"booking|reference|tracking|serial|article|"
    r"item|"
    r"part|product|invoice|ticket|flight|train|platform|room|file|case|parcel|licen[cs]e plate|plate|size|postcode|"
    r"user ?name|"
    r"address|hotline|call|phone|ring|channel|extension|vat|batch|lot)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)


def let_in(
    text: str, low: str, *, asked: bool, asked_code: bool, papers: bool, word: bool
) -> Iterator[tuple[Span, float]]:
    """(where, how sure) for each secret told in a frame; `low` is the text `lowered`.

    `asked`, `asked_code`, `papers` and `word` tell whether the customer asked how to get in, for a code,
    of their papers, or for a word.
    """
    scans: list[tuple[Scan, float]] = [
        (_WORD, SURE),
        (_OPENS, MAYBE),
        (_SIGN_IN, MAYBE),
        (_DIAL, MAYBE),
        (_SHARED, MAYBE),
        (_PIN, MAYBE),
        (_SORT_CODE, SURE),
        (_KEYISH, SURE),
        (_LONG_PHRASE, SURE),
        (_WITH, MAYBE),
    ]
    if asked:
        scans += [(_TYPED, MAYBE), (_QUOTED, MAYBE), (_SPELLED, MAYBE), (_ON_FILE, MAYBE)]
    if asked or asked_code:
        scans += [
            (_THE_WORD, MAYBE),
            (_HINTED, MAYBE),
            (_TOLD, MAYBE),
            (_AT_DOOR, MAYBE),
            (_INTO, MAYBE),
            (_STILL, MAYBE),
            (_SPACED, MAYBE),
        ]
    if word:
        scans.append((_TELL, MAYBE))
    if papers:
        scans += [(_PAPER, MAYBE), (_SOCIAL, SURE)]
    for scan, sure in scans:
        for m in scan.finditer(text, low):
            told = m.groupdict()
            value = told.get("value") or told.get("number") or told.get("keyed") or ""
            start = m.end() - len(m[0]) + m[0].find(value) if value else m.start()
            if scan in _TOKENS and (_UNIT.search(value.lower()) or _SAID_OF.search(text, m.end(), m.end() + 40)):
                continue
            if scan in _TOKENS and _NAME_OF.search(text, max(0, start - 20), start):
                continue
            if scan not in _FRAMES and _ELSE.search(text, max(0, start - 45), start) is not None:
                continue
            yield Span(*m.span()), sure


_TOKENS = (_TYPED, _QUOTED)
# Right before it: what is chosen, pressed or joined is a name for all to see.
_NAME_OF = compiled(r"\b(?:choose|select|join|called|named|network|press|click|open|tap)\W{1,3}$", re.IGNORECASE)
_FRAMES = (
    _PIN,
    _SOCIAL,
    _TELL,
    _STILL,
    _KEYISH,
    _SHARED,
    _WITH,
    _LONG_PHRASE,
    _DIAL,
    _ON_FILE,
    _AT_DOOR,
    _WORD,
    _THE_WORD,
    _HINTED,
    _SPELLED,
)
# Said right behind it, the word is an example of what a password may be.
_SAID_OF = compiled(
    r"(?<![.!?] )\b(?:turned down|refused|too (?:short|weak|easy|long)|not (?:accepted|allowed|enough|good)|is bad|"
    r"won't do|"
    r"would (?:do|be|not)|wouldn't|isn't|rejected)\b"
)
