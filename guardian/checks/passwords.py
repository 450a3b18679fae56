"""Pure: words that open something: passwords, keys and pass phrases, said, quoted, spelled out or hinted at.

Numbers that open something are in `codes`. Each place comes with how sure it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.codes import MAYBE, SURE
from guardian.checks.easywords import words
from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span

_LABEL = (
    r"(?:password|passwd|passwort|passcode|passphrase|pass ?word|pwd|p/w|pw|pass|login code|mot de passe|"
    r"contraseña|kennwort)"
)
# A label, and what stands behind it: to be looked at, since it may be the next word of the sentence.
_LABELLED = Scan(
    rf"(?<![\w/-])(?i:(?:\w+ )?{_LABEL})(?i:(?: (?:for|to|of|on) [\w@.' -]{{1,40}}?)?(?: again)?)(?:(?i: "
    rf"is(?: now| still| currently)?| was| will be|\s*[:=]|\s*->|\s*→| set to| to|\s+[-–]))?"
    r"[\s:]{1,3}[\"“'`‘(]?(?P<value>[^\s\"”“'`’,;()<>]{4,64})"
)
_LOGIN = Scan(
    r"\b(?i:user(?:name| name| id)?|login|log in as|log in with|account|credentials|sign in with|signin|"
    r"log on with|access(?: data)?)\b\s*(?i:is)?[:=]?\s+[\"“'`]?[\w.@+-]{2,60}[\"”'`]?"
    r"\s*(?:/|\||,|;| and| with)\s*(?:(?i:the )?(?i:password|pw|pass|pwd)\s*(?:is|:|"
    r"=)?\s*)?[\"“'`]?(?P<value>[^\s\"”'`,;()]{5,64})"
)
# Which need no look at what stands behind them.
_PLAINLY = Scan(
    r"[\"“'‘](?P<value>[^\s\"”'’]{5,64})[\"”'’] as (?i:the |your |a )?(?i:password|pin|passcode|key|login)\b"
    r"|\b(?i:use|with|as|login|access|is)\b:?\s+[\w.@-]{2,40}\s*/\s*(?=[^\s]*\d)(?=[^\s]*[!#$%&*+=^~@?])"
    r"(?P<paired>[^\s,;()]{6,40})"
    r"|\b(?i:admin|root|administrator|superuser|sysadmin|guest|demo|user) / "
    r"(?P<named>(?=[^\s]*\d)(?=[^\s]*[A-Za-z])[^\s,;()/]{6,40})"
    r"|\b(?i:pass ?phrase|password|passwort|pass ?code|code ?word|pw|pwd)(?i: is| was|:| =| will be)? ?[\"“‘]"
    r"(?P<quoted>[^\"”’\n]{5,60})[\"”’]"
)
_KEY = Scan(
    r"\b(?i:(?:the|your|our|its|new|a) (?:(?:new|wifi|wi-fi|wlan|network|guest|access|security|router|wpa2?) ){0,2}key)"
    r"(?i: (?:for|to|of) [\w' -]{1,40}?)?(?i: is(?: now| still)?|:| =)\s+[\"“'‘]?(?P<value>[^\s\"”“'’,;()<>]{8,64})"
)
_NAMED_KEY = Scan(
    r"\b(?i:api[ _-]?key|access[ _-]?(?:key|token)|secret(?:[ _-]?(?:key|token))?|auth(?:entication|"
    r"orization)?[ _-]?(?:token|key|code)|(?:private|encryption|signing|ssh|wifi|wi-fi|wlan|wpa2?|network|"
    r"recovery|backup|master|root|webhook|client)[ _-]?(?:key|secret|token|password|code|phrase)|bearer|"
    r"token|x-api-key|credentials?)"
    r"\b(?i: for [\w ]{1,30}?)?(?: is|\s*[:=]|\s+)\s*[\"“'`]?(?P<value>[A-Za-z0-9+/_.=~-]{10,300})"
)
_SETTING = Scan(
    r"\b[A-Za-z_]{0,30}(?i:secret|token|passw(?:or)?d|api_?key|access_?key|private_?key|"
    r"passphrase)[A-Za-z_]{0,20}\s?(?:=|:=|\":)\s?[\"']?(?P<value>[^\s\"',;]{6,200})"
    r"|[?&](?i:access_?token|api_?key|apikey|secret|password|passwd|pwd|client_secret|private_token|auth_?key)="
    r"(?P<asked>[\w.%~-]{6,200})"
)
# What a program sends with each call, and a key on a line of its own.
_LONG_KEY = Scan(
    r"\b[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+(?<!-Id)(?<!-ID)(?<!Tag): (?=[\w+/=-]*\d[\w+/=-]*\d)(?=[\w+/=-]*[a-z])"
    r"(?P<value>[A-Za-z0-9][\w+/=-]{15,200})(?![\w@.])|\b(?i:key|token|secret|credentials?)\b[^\n]{0,80}[:\n]\s{0,3}"
    r"(?P<below>(?=(?:[\w+/=-]*\d){3})(?=[\w+/=-]*[a-z])[A-Za-z0-9][\w+/=-]{19,200})(?=\.?(?:\s|$))"
)
_NET = Scan(
    r"\b(?i:wi-?fi|wlan|hotspot|network|router|wpa2?)\b[^.!?\n]{0,60}?\b(?i:key|code|pass\w*|pw|pwd)(?: is| reads|:)? "
    r"[\"“'‘]?(?P<value>(?=[^\s\"”]*\d)(?=[^\s\"”]*[A-Za-z])[^\s\"”,;()]{6,40})"
    r"|\b(?i:wi-?fi|wlan|hotspot)\b[^.!?\n]{0,60}(?:'s|\u2019s| is|:|,) (?P<signed>(?=[^\s]*\d)(?=[^\s]*"
    r"[!#$%&*+=^~?])[^\s,;()]{7,40})"
)

# Words that somebody chose, or was given, to be let in by.
_SAYING = (
    r"(?:(?:pass|code|key|secret|safe|safety|collection|pick-?up|access|log-?in|sign-?in|magic|door|entry|control|"
    r"duress|answer|test|family)[ -]?word|memorable (?:word|name|place|date|information)|pass ?phrase|watchword|"
    r"(?:security|secret) answer|(?:mother|mum)['’]s maiden name|maiden name|(?:answer|reply)\b[^.!?\n]{0,60}\b"
    r"(?:security|secret|safety|reset) question)"
)
_WORD = Scan(
    rf"\b(?i:{_SAYING})(?:[^.!?\n]{{1,40}}?)?,? ?(?i:(?:which )?(?:is|reads|stays|was|will be|:|=|,)(?: now| still| "
    r"always| set to)?) "
    r"[\"“'‘]?(?P<value>[A-Z][\w-]{2,30}|[a-z][\w-]*\d[\w-]*|[a-z]{4,20}(?=[\"”’]))"
)
_PHRASE = Scan(
    r"\b(?i:pass|secret|hush-?hush|security|key|entry|network|magic|door)[ -]?(?i:phrase|sentence|saying)(?: is|:| =|"
    r" for [\w' ]{2,20}(?: is|:)) (?P<value>[^.\n]{6,60})"
    r"|\b(?i:recovery|seed|backup|secret|mnemonic) (?i:phrase|words|seed)(?i: is| are)?:? "
    r"?(?P<seeds>(?:[a-z]{3,8},? ){5,23}[a-z]{3,8})\b"
)
_WORDS_RUN = re.compile(r"(?<![\w'’])(?:[a-z]{3,8}(?:, | |\n)){11,23}[a-z]{3,8}(?![\w'’])")
_RUN_FOR = ("phrase", "seed", "words", "wallet", "mnemonic", "backup", "recovery", "order")
_COMMON = words(
    "the and you are for with that this have has was were will not but from your our they she him her his its all "
    "can when who what which then than them out into may just any been would could should there here please"
)
_SHARED = Scan(
    r"\b(?:opens|unlocks|works|starts|protected|locked|encrypted) (?:with|by) (?:your|his|her|the) (?:date of birth|"
    r"birthday|birth date|postcode|surname|last name|first name|house number|phone number|customer number|last (?:four|"
    r"six) digits)[^.!?\n]{0,60}"
)
# What only its owner was to know: somebody or something of theirs, and what it is called.
_FACT = (
    r"(?:[Yy]our|[Hh]is|[Hh]er|[Tt]he name of (?:your|his|her)) (?:[\w'’]+ ){0,3}(?:(?<=['’]s )name|maiden name|"
    r"village|town|"
    r"street|birthday|date of birth|year of birth|birth year|house number|wedding day|postcode|phone number|pet|dog|"
    r"cat|horse|school|"
    r"teacher|car|song|film)"
)
_TOLD = Scan(
    rf"\b(?:{_FACT})(?: backwards|(?:, | is | was |: )?[\"“‘]?[A-Z][\w-]{{2,30}}|[\w ]{0, 20},? (?:followed by|plus|"
    rf"and then|and "
    r"the year|with)(?: [\w'’]+){0,3} (?:year|birthday|digits|number|postcode|\d{2,4}))\b"
    rf"|\b(?:it's|it is|that's|that is|namely|which is|set to) (?:just |simply |still )?(?:{_FACT}|(?:the )?(?:last|"
    r"first) (?:four|six|five|three) (?:digits|letters|numbers) of (?:your|his|her|the)[^.!?\n]{2,40}|the year (?:you|"
    r"he|she|they|we|it)[^.!?\n]{3,40})(?=[.,;!?)\n]|$)"
    r"|\b(?i:(?:with |and |then )?(?:a |an |the )?(?:capital|upper-?case|lower-?case|small|big) (?:letter )?[a-z]\b"
    r"[^.!?\n]{0,60}\b(?:followed by|then|plus|and|with)\b[^.!?\n]{0,30}\d{2,})|\b(?i:followed by (?:the )?(?:year |"
    r"numbers? |digits )?\d{2,8}|(?:all )?(?:in )?(?:small|lower-?case|capital|upper-?case) letters,? (?:no|without|"
    r"then|followed)[^.!?\n]{2,40})"
    r"|\ball (?:small|lower-?case|capitals?|in capitals|one word|in one word|without (?:spaces|gaps))(?=[.,;!)\n]|$)"
    r"|\b[Tt]he (?:magic )?word(?: (?:that|which|to|for|you) [^.!?,\n]{1,40}?)? (?:is|was|stays)(?: now| still)? "
    r"[\"“‘]?[A-Z][\w-]{3,30}"
    r"|\b(?i:what (?:we|i) have(?: there| here| on file| stored| down)?(?: for you)?|what(?:'s| is) stored(?: there)?|"
    r"you (?:had )?(?:set|chose|gave|picked|entered|put|wrote|named)(?: it)?|your answer|the answer|we have down)(?i: "
    r"is| was| as|:| to)? [\"“‘]?[A-Z][\w-]{2,30}"
)
_TELL = Scan(
    r"\b(?:tell|give|say to|answer) (?:them|him|her) [\"“‘]?(?P<value>[A-Z][\w-]{4,30})(?=[.,;!\"”’])|"
    r"\b(?:say|answer|reply|tell (?:him|her|them|the \w+))(?: with)?:? [\"“](?P<said>[^\"”\n]{4,50})[\"”]"
)

# What stands for a secret, and is none.
SAMPLE = compiled(
    r"your|example|sample|xxx|\*{3,}|•{3,}|\.{3,}|<|>|placeholder|here$|abc123|redacted|insert|_key$|changeme|dummy|"
    r"hidden|[{}\[\]…]|https?:|www\.|^\$",
    re.IGNORECASE,
)
_BOUGHT = compiled(
    r"\b(?:licen[cs]e|activation|product|voucher|coupon|gift|promo|discount|serial|tracking|redeem|order|public)\b"
    r"[^.\n]{0,25}$",
    re.IGNORECASE,
)

# A token of a password's make, after what names a lock or says that one is typed.
_TOKEN = compiled(r"(?<![\w@./:+-])[^\s\"“”'‘’`,;()<>@/]{7,40}")
_NEAR = compiled(
    r"\b(?:password|passwort|passcode|pw|pwd|wi-?fi|wlan|log[ -]?in|network key|logged in|credentials|username|router|"
    r"admin|root|vault)\b",
    re.IGNORECASE,
)
_TYPED = compiled(
    r"(?:\b(?:type|enter|put in|key in|try|take|choose|paste|fill in|write|give|say|said|set|is|was|it['’]s|that['’]s|"
    r"pass|pw|with|as|to|reads|called|got|have|had|then|and|or)(?: in| exactly| now| simply| just)?:? [\"“‘'«]?|"
    r"[\"“«])$",
    re.IGNORECASE,
)
_NO_SECRET = compiled(
    r"\A(?:19|20)\d\d\Z|www\.|https?:|[\w.-]+@[\w-]+\.|[\w-]+\.(?:com|org|net|de|pdf|docx?|jpe?g|png|zip|html?|exe|txt|"
    r"csv)\b|example|your|xxx|(?:windows|office|iphone|ipad|android|python|covid|usb|ipv|ssh)-?\w*\d|[\d.,]+[a-z]{1,4}"
    r"\Z|.*(?:st|nd|rd|th)\Z|(?-i:[A-Z]{2,6}-?\d{2,6}\Z)",
    re.IGNORECASE,
)
# Right before it: what is chosen, pressed or joined is a name for all to see; and what is numbered or rung up.
_NAME_OF = compiled(
    r"\b(?:choose|select|join|called|named|network|press|click|open|tap)\W{1,3}$|\b(?:error|voucher|coupon|gift|"
    r"promo\w*|discount|model|version|order|booking|reference|tracking|serial|article|item|part|product|invoice|ticket|"
    r"flight|train|platform|room|file|case|parcel|plate|size|postcode|user ?name|address|commit|batch|lot)\b"
    r"[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
# Said right behind it, the word is an example of what a password may be.
_SAID_OF = compiled(
    r"[^.!?]{0,30}\b(?:turned down|refused|too (?:short|weak|easy|long)|not (?:accepted|allowed|enough|good)|is bad|"
    r"won't do|would (?:do|be|not)|wouldn't|isn't|rejected)\b"
)
_STEMS = (
    "passw", "passcode", "pw ", "pwd", "wi-fi", "wifi", "wlan", "login", "log in", "logged in", "log-in", "network key",
    "credentials", "username", "admin", "root", "vault", "router",
)  # fmt: skip
_REACH = 120


def passwords(text: str, low: str, *, asked: bool, outright: bool, word: bool) -> Iterator[tuple[Span, float]]:
    """(where, how sure) for each word of `text` that opens something; `low` is the text `lowered`.

    `asked` says whether the customer stands before a lock, `outright` whether they speak of a password or a login,
    `word` whether they ask for a word.
    """
    for scan, check in ((_LABELLED, _chosen), (_LOGIN, _chosen), (_KEY, _signed), (_NAMED_KEY, _long)):
        for m in scan.finditer(text, low):
            value = m["value"].rstrip(".,;:" if scan is _LABELLED else ".,;:!?")
            if check(m[0][: m.start("value") - m.start()], value) and not _spared(text, m.start(), value):
                yield Span(m.start(), m.start("value") + len(value)), SURE
    for scan, sure in (
        (_PLAINLY, SURE),
        (_SETTING, SURE),
        (_WORD, SURE),
        (_PHRASE, SURE),
        (_NET, MAYBE),
        (_LONG_KEY, MAYBE),
        (_SHARED, MAYBE),
        *(((_TELL, MAYBE),) if word else ()),
        *(((_TOLD, MAYBE),) if asked else ()),
    ):
        for m in scan.finditer(text, low):
            value = next((v for v in m.groupdict().values() if v), "")
            if scan is _SETTING and "value" in m.groupdict() and not (_made(value) or any(c.isdigit() for c in value)):
                continue
            if not _spared(text, m.start(), value):
                yield Span(*m.span()), sure
    if any(stem in low for stem in _RUN_FOR):
        for m in _WORDS_RUN.finditer(text):
            if not _COMMON & set(m[0].replace(",", " ").split()):
                yield Span(*m.span()), SURE
    yield from _tokens(text, low, asked=asked, outright=outright)


def _tokens(text: str, low: str, *, asked: bool, outright: bool) -> Iterator[tuple[Span, float]]:
    """Tokens of a password's make: anywhere for somebody who asked, else behind a word that names a lock."""
    labels = _NEAR.finditer(text) if any(stem in low for stem in _STEMS) else ()
    near = [(m.end(), _line_end(text, m.end())) for m in labels]
    for start, stop in [(0, len(text))] if asked else near:
        for m in _TOKEN.finditer(text, start, stop):
            value = m[0].rstrip(".!?:")
            span = Span(m.start(), m.start() + len(value))
            if not any(c.isdigit() for c in value) or SAMPLE.search(value):
                continue
            made = _made(value)
            if made and (outright or any(a <= span.start < b for a, b in near)):
                yield span, SURE
            elif (made or (asked and _mixed(value))) and not _NO_SECRET.match(value):
                said = text[max(text.rfind("\n", 0, m.start()) + 1, m.start() - 45) : m.start()]
                if _TYPED.search(said) and not _NAME_OF.search(said) and not _SAID_OF.match(text, m.end()):
                    yield span, MAYBE


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start, start + _REACH)
    return end if end >= 0 else min(len(text), start + _REACH)


def _spared(text: str, at: int, value: str) -> bool:
    """Whether it stands for a secret, or is something bought."""
    return SAMPLE.search(value) is not None or _BOUGHT.search(text[max(0, at - 30) : at]) is not None


_ENOUGH = 3  # letters of a password


def _made(value: str) -> bool:
    """Whether it has letters, digits and a sign inside, as only a password has."""
    return (
        any(c.isdigit() for c in value)
        and sum(c.isalpha() for c in value) >= _ENOUGH
        and any(c in "!#$%&*+=^~?_" for c in value[1:])
        and len(set(value)) > _ENOUGH + 1
    )


def _mixed(value: str) -> bool:
    return any(c.isdigit() for c in value) and any(c.isalpha() for c in value) and len(set(value)) > _ENOUGH


def _signed(_: str, value: str) -> bool:
    return _mixed(value) and any(c in "!#$%&*+=^~@?-_." for c in value[:-1])


def _long(_: str, value: str) -> bool:
    return _mixed(value) and len(value) >= _LONG


_LONG = 10
_PLAIN_WORD = re.compile(
    r"[A-Za-z]?[a-z'’-]+[.!?]*|[A-Z]+[.!?]*|https?:.*|www\..*|\d{1,2}(?:st|nd|rd|th|:\d\d)?[.!?]*|[\w.+-]+@[\w.-]+"
)


def _chosen(label: str, value: str) -> bool:
    """Whether what follows the word "password" is one, and not the next word of the sentence."""
    if _PLAIN_WORD.fullmatch(value):
        # "Password: tango" on a label of its own, or in quotation marks.
        stop = label.rstrip(" \"“'`‘(")
        plain = value.lower().strip(".!?")
        return (
            (stop.endswith((":", "=")) or label[-1:] in '"“`‘')
            and len(plain) > _ENOUGH + 1
            and plain not in _STATES
            and value.isascii()
            and "@" not in value
            and ":" not in value
        )
    return _mixed(value) or (any(c in "!#$%&*+=^~@" for c in value[:-1]) and any(c.isalnum() for c in value))


_STATES = words(
    "reset changed forgotten wrong expired please required incorrect choose enter click under settings "
    "password below above leave empty minimum least"
)
