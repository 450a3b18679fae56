"""A card number, password or key is written out.

## Why reconsider
Mail is kept, forwarded and searched for years. A secret in it is no secret, and the reader has to change it.

## Flagged
> The password is Kelp-77-tango.
> The card 4111 1111 1111 1111 was refunded.
> Use this key: AKIA7QZ2M4XW9TBK3LRD

## Better
> Choose a password under “My account”; nobody here can see it.
> The card ending in 1111 was refunded.

## Left alone
> Your password was reset, please choose a new one.
> Order 4111 1111 1111 1112 left today.
> The header is `Authorization: Bearer YOUR_KEY`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.check import Action, Check, Match, NoOptions, Reading, Where
from guardian.checks.check_digits import is_card, is_iban
from guardian.checks.codes import written_out
from guardian.checks.easywords import words
from guardian.checks.insight import seen
from guardian.checks.passwords import let_in
from guardian.checks.scan import Scan, lowered
from guardian.message.expressions import compiled
from guardian.message.text import Span

_SAFE_WAY = "Take it out, and give them a link where they set or see it themselves, once."
_MASKED = "Write only the last four digits: “the card ending in {last}”."

_CARD = re.compile(r"(?<![\w.,/#-])[3-6](?:[ -]?\d){12,18}(?![\w/]|[.,-]\d)")
_DIGITS = re.compile(r"\d(?:[ -]?\d){12}")  # each card's number has as many
_NOT_A_CARD = re.compile(
    r"(?:order|tracking|parcel|imei|serial|invoice|shipment|ticket|reference|ref|meter|barcode|ean|isbn|"
    r"phone|tel)\W*(?:no|nr|number|code)?\W*(?:is )?$"
)
# Whatever its check digit says, what has a date of expiry is meant to be a card.
_DATED_CARD = Scan(
    r"(?<![\w.,/#-])(?:\d{4}[ -]?){3}\d{4}(?!\d)[ ,;(]{1,3}(?i:exp\w*|valid(?: (?:to|until|thru|through))?|"
    r"good (?:to|thru)|"
    r"cvv2?|cvc2?)\b[.: ]{0,2}\d{2,4}"
)
_CVV = Scan(r"\b(?i:cvv2?|cvc2?|security code|card code)\b(?: (?:is|was|number))?\s*[:=]?\s*\d{3,4}\b")

_LABEL = (
    r"(?:password|passwd|passwort|passcode|passphrase|pass ?word|pwd|p/w|pw|pass|login code|mot de passe|"
    r"contraseña|kennwort)"
)
_PASSWORD = Scan(
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
_AS_PASSWORD = Scan(
    r"[\"“'‘](?P<value>[^\s\"”'’]{5,64})[\"”'’] as (?i:the |your |a )?(?i:password|pin|"
    r"passcode|key|login)\b"
)
_PAIR = Scan(
    r"\b(?i:use|with|as|login|access|is)\b:?\s+[\w.@-]{2,40}\s*/\s*(?P<value>(?=[^\s]*\d)(?=[^\s]*[!#$%&*+"
    r"=^~@?])[^\s,;()]{6,40})"
)
_ADMIN = Scan(
    r"\b(?i:admin|root|administrator|superuser|sysadmin|guest|demo|user) / "
    r"(?P<value>(?=[^\s]*\d)(?=[^\s]*[A-Za-z])[^\s,;()/]{6,40})"
)
_NET_KEY = Scan(
    r"\b(?i:(?:the|your|our|its|new|a) (?:(?:new|wifi|wi-fi|wlan|network|guest|access|security|router|wpa2?) ){0,2}key)"
    r"(?i: (?:for|to|of) [\w' -]{1,40}?)?(?i: is(?: now| still)?|:| =)\s+[\"“'‘]?(?P<value>[^\s\"”“'’,;()<>]{8,64})"
)
_NET = Scan(
    r"\b(?i:wi-?fi|wlan|hotspot)\b[^.!?\n]{0,60}(?:'s|\u2019s| is|:|,) (?P<value>(?=[^\s]*\d)(?=[^\s]*[!#$%&*+=^~?])"
    r"[^\s,;()]{7,40})"
)
_PIN = Scan(
    r"\b(?i:(?:your |the |our |his |her |new |old |temporary |card |sim |voicemail )*(?:pin|tan|puk|"
    r"passcode)(?: code| number)?)(?i: for [\w ]{1,30}?)?(?i: is(?: now| still)?| was|"
    r"\s*[:=])\s*[\"“']?(?P<value>\d{4,8})\b"
)
_KEY = re.compile(
    r"(?<![\w-])(?:(?:sk|pk|rk|gk|ak|api|key|tok|token|whsec|secret|live|test|prod|xox[abprs]|gh[pousr]|"
    r"glpat|npm|shpat|dop_v1|hf|pat|sq0\w{3})[_-](?:[a-zA-Z]{2,6}[_-])?[A-Za-z0-9_-]{14,200}"
    r"|[a-z]{2,8}_(?:live|test|prod|secret|key|sk|token)_[A-Za-z0-9]{12,120}"
    r"|AKIA[0-9A-Z]{16}|AIza[\w-]{30,50}|SG\.[\w-]{15,40}\.[\w-]{15,60}|"
    r"eyJ[\w-]{8,400}\.eyJ[\w-]{8,800}(?:\.[\w-]{8,400})?|ya29\.[\w-]{20,200})(?![\w-])"
)
_LEAST_KEY = 16  # characters of such a key, and more
_NAMED_KEY = Scan(
    r"\b(?i:api[ _-]?key|access[ _-]?(?:key|token)|secret(?:[ _-]?(?:key|token))?|auth(?:entication|"
    r"orization)?[ _-]?(?:token|key|code)|(?:private|encryption|signing|ssh|wifi|wi-fi|wlan|wpa2?|network|"
    r"recovery|backup|master|root|webhook|client)[ _-]?(?:key|secret|token|password|code|phrase)|bearer|"
    r"token|x-api-key)"
    r"\b(?i: for [\w ]{1,30}?)?(?: is|\s*[:=]|\s+)\s*[\"“'`]?(?P<value>[A-Za-z0-9+/_.=~-]{10,300})"
)
_URL = Scan(r"\b[a-z][a-z0-9+]{2,15}://[^\s:/@]{1,60}:(?P<value>[^\s@/]{3,80})@[\w.-]{3,100}")
_BLOCK = re.compile(r"-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----[^\n]{0,80}")
_NUMBER = Scan(
    r"\b(?i:ssn|social security (?:number|no\.?)|sin|national insurance (?:number|no\.?)|"
    r"nino)\W{1,3}(?i:is |: ?)?(?P<value>\d{3}-\d{2}-\d{4}|\d{9}|[A-Z]{2} ?(?:\d{2} ?){3}[A-D])\b"
)
_COUNTRY = compiled(r"[A-Z]{2}\d{2}")  # with which each account number begins
_IBAN = re.compile(
    r"\b(?i:your|his|her|their|customer'?s?|(?:go(?:es)?|went|gone|refund(?:ed)?|paid (?:out|back)|sent|transferred|"
    r"wired|"
    r"credited|returned|booked)(?: back)? (?:to|into|onto|on)|(?<!pay )(?<!transfer )(?<!send )(?<!wire "
    r")\d[\d.,]*(?: ?(?:€|EUR|euros?|pounds|PLN|HUF|"
    r"CHF))? (?:goes? |went )?to)\b[^.\n]{0,40}?\b(?P<value>[A-Z]{2}\d{2}(?: "
    r"?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)\b"
)

_SAMPLE = re.compile(
    (
        r"your|example|sample|xxx|\*{3,}|•{3,}|\.{3,}|<|placeholder|here$|abc123|redacted|insert|_key$|"
        r"changeme_|dummy|hidden|\{|\[|…"
    ),
    re.IGNORECASE,
)
_WORD = re.compile(
    r"[A-Za-z]?[a-z'’-]+[.!?]*|[A-Z]+[.!?]*|https?:.*|www\..*|\d{1,2}(?:st|nd|rd|th|:\d\d)?[.!?]*|[\w.+-]+@[\w.-]+"
)
_NEAR = re.compile(
    (
        r"\b(?:licen[cs]e|activation|product|voucher|coupon|gift|promo|discount|serial|tracking|redeem|order|"
        r"public)\b[^.\n]{0,25}$"
    ),
    re.IGNORECASE,
)


_ASKED = ("password", "passwort", "log in", "login", "locked out", "sign in", "wifi", "wi-fi", "can't get in")
_ASKED_IN = (
    "forgot",
    "network",
    "members",
    "let me in",
    "access",
    "log on",
    "connect",
    "account",
    "portal",
    "locked",
    "collect",
    "tool",
    "server",
    "found",
    "website",
    "voicemail",
    "app ",
    "move our",
    "online",
    "get in",
    "recorder",
    "puk",
    "sign on",
    "key",
)
_ASKED_CODE = (
    " pin",
    "code",
    " safe",
    "combination",
    "alarm",
    "padlock",
    "key box",
    "lockbox",
    "keypad",
    "vault",
    "puk",
    "get in",
    "locked",
    "nobody is there",
    "let ourselves in",
    "door",
    "gate",
    "locker",
    "voicemail",
    "app ",
    "archive",
)
_PAPERS = ("social security", "passport", "identity card", " id ", "visa", "licence", "license", "permit")


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Secrets in the text (code and pasted blocks included) and in the subject."""
    look = seen(reading)
    out = [
        Match(span=span, where=where, advice=advice)
        for folded, where in ((look.body, Where.BODY), (look.subject, Where.SUBJECT))
        for span, advice in secrets(folded.content)
    ]
    asked = any(w in look.theirs.plain for w in _ASKED)
    coded = any(w in look.theirs.plain for w in _ASKED_CODE)
    known = [m.span for m in out if m.where is Where.BODY]
    low, wants_in = lowered(look.body.content), asked or any(w in look.theirs.plain for w in _ASKED_IN)
    papers = any(w in look.theirs.plain for w in _PAPERS)
    told = (
        *written_out(look.body.content, low, asked=asked, asked_code=coded),
        *let_in(
            look.body.content, low, asked=wants_in, asked_code=coded, papers=papers, word=" word" in look.theirs.plain
        ),
    )
    for span, sure in told:
        if not any(span.start < k.end and k.start < span.end for k in known):
            known.append(span)
            out.append(Match(span=span, advice=_SAFE_WAY, score=sure))
    pasted = reading.letter.zones.pasted[:20_000]
    if pasted and next(secrets(pasted), None) is not None and reading.body.sentences:
        # The block itself is no text of the author's: the sentence above it is marked.
        lead = next(
            (s for s in reading.body.sentences if reading.body.at(s).rstrip().endswith(":")), reading.body.sentences[0]
        )
        out.append(
            Match(span=lead, message="The block under “{words}” holds what looks like a secret.", advice=_SAFE_WAY)
        )
    return out


def secrets(text: str) -> Iterator[tuple[Span, str]]:
    """(where, what to do instead) for each secret in a text."""
    for m in _CARD.finditer(text) if _DIGITS.search(text) else ():
        digits = re.sub(r"\D", "", m.group())
        if is_card(digits) and not _NOT_A_CARD.search(text[max(0, m.start() - 30) : m.start()].lower()):
            yield Span(*m.span()), _MASKED.format(last=digits[-4:])
    low = lowered(text)
    found = _BLOCK.finditer(text) if "-----begin " in low else ()
    for m in (*found, *_DATED_CARD.finditer(text, low), *_CVV.finditer(text, low)):
        yield Span(*m.span()), _SAFE_WAY
    for m in _KEY.finditer(text) if max(map(len, text.split()), default=0) >= _LEAST_KEY else ():
        if not _SAMPLE.search(m.group()) and _mixed(m.group()):
            yield Span(*m.span()), _SAFE_WAY
    for pattern in (_PASSWORD, _AS_PASSWORD, _PAIR, _ADMIN, _NET_KEY, _NET, _LOGIN, _NAMED_KEY, _URL, _PIN, _NUMBER):
        for m in pattern.finditer(text, low):
            value = m.group("value").rstrip(".,;:!?" if pattern is not _PASSWORD else ".,;:")
            if _SAMPLE.search(value) or _NEAR.search(text[max(0, m.start() - 30) : m.start()]):
                continue
            if pattern in (_PASSWORD, _LOGIN) and not _chosen(m.group()[: m.start("value") - m.start()], value):
                continue
            if pattern is _URL and value.lower() in _WORDS_FOR_IT:
                continue
            if pattern is _NET_KEY and not (_mixed(value) and any(c in "!#$%&*+=^~@?-_." for c in value[:-1])):
                continue
            if pattern is _NAMED_KEY and not (_mixed(value) and len(value) >= 10):
                continue
            yield Span(m.start(), m.start("value") + len(value)), _SAFE_WAY
    for m in _IBAN.finditer(text) if _COUNTRY.search(text) else ():
        if is_iban(re.sub(r"\s", "", m.group("value"))):
            yield Span(*m.span("value")), "Write only the last four characters of the account number."


def _chosen(label: str, value: str) -> bool:
    """Whether what follows the word "password" is one, and not the next word of the sentence."""
    if _WORD.fullmatch(value):
        # "Password: tango" on a label of its own, or in quotation marks.
        stop = label.rstrip(" \"“'`‘(")
        plain = value.lower().strip(".!?")
        return (
            (stop.endswith((":", "=")) or label[-1:] in '"“`‘')
            and len(plain) >= 5
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


_WORDS_FOR_IT = words("password pass passwd pw pwd secret token key")


def _mixed(value: str) -> bool:
    return any(c.isdigit() for c in value) and any(c.isalpha() for c in value) and len(set(value)) >= 4


CHECK = Check(
    id="slips.secret",
    find=find,
    message="“{words}” should not stand in a mail: whoever reads it can use it.",
    label="should not stand in a mail",
    advice=_SAFE_WAY,
    action=Action.HOLD,
    firm=True,
    about=__doc__,
)
