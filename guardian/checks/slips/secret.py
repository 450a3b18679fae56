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
from dataclasses import dataclass

from guardian.checks.check import Action, Check, Match, NoOptions, Reading, Where
from guardian.checks.check_digits import is_card, is_iban
from guardian.checks.codes import MAYBE, SURE, codes
from guardian.checks.easywords import words
from guardian.checks.insight import seen
from guardian.checks.passwords import SAMPLE, passwords
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
_KEY = re.compile(
    r"(?<![\w-])(?:(?:sk|pk|rk|gk|ak|api|key|tok|token|whsec|secret|live|test|prod|xox[abprs]|gh[pousr]|"
    r"glpat|npm|shpat|dop_v1|hf|pat|sq0\w{3})[_-](?:[a-zA-Z]{2,6}[_-])?[A-Za-z0-9_-]{14,200}"
    r"|[a-z]{2,8}_(?:live|test|prod|secret|key|sk|token)_[A-Za-z0-9]{12,120}"
    r"|AKIA[0-9A-Z]{16}|AIza[\w-]{30,50}|SG\.[\w-]{15,40}\.[\w-]{15,60}|"
    r"eyJ[\w-]{8,400}\.eyJ[\w-]{8,800}(?:\.[\w-]{8,400})?|ya29\.[\w-]{20,200})(?![\w-])"
)
_LEAST_KEY = 16  # characters of such a key, and more
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

# What the customer says who stands before a lock, of whatever kind; of a password outright; and of their papers.
_LOCK = (
    r"lock(?:s|ed|er|out)?\b|gets? (?:in|into|through|past)\b|let (?:me|us|ourselves|them|him|her)\b|puk|keys?\b|"
    r"pins?\b|codes?\b|safe\b|combination|alarm|siren|padlock|key ?box|lockbox|keypad|vault|nobody is there|doors?\b|"
    r"gates?\b|voicemail|press\b|dial\b|which number|can(?:'t|not) open|ask(?:s|ed|ing)? (?:me |us |him |her |"
    r"you )?for(?! (?:\w+ ){0,3}(?:number|address|name|e-?mail|date|receipt|invoice))|"
    r"wants (?:a|the|12|some)\b|silence|archive"
)
_BEFORE_LOCK = compiled(rf"\b(?:{_LOCK})")
_BEFORE_LOGIN = compiled(
    rf"\b(?:{_LOCK}|passw\w+|log(?:ging|ged)? ?(?:in|on)\b|sign (?:in|on)|wi-?fi|forgot\w*|network|members|access\w*|"
    r"connect\w*|account|portal|collect|tool|server|found|website|apps?\b|move our|online|throws? (?:me|us) out|"
    r"recorder)"
)
_OUTRIGHT = compiled(r"\b(?:passw\w+|log ?in|locked out|sign in|wi-?fi|can't get in)\b")
_PAPERS = compiled(r"\b(?:social security|passport|identity card|id|visa|licen[cs]e|permit|residence)\b")
_PAPER = Scan(
    r"\b(?:number|no\.|nr\.|your card,)(?: of (?:it|the passport|your passport))? (?:(?:is|was|:|reads) )?"
    r"(?:[A-Z]{1,2} ?\d{6,9}|\d{9}|[A-Z0-9]{9}|[A-Z]-?\d{7}-?[A-Z])\b|(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])"
)
_PAPERS_NAMED = Scan(
    r"\b(?i:passport|identity card|id card|national id|driving licen[cs]e|driver'?s? licen[cs]e|social security|tax id|"
    r"ssn|national insurance|insurance number|residence permit|visa)(?i: no\.?| number| nr\.?)?(?i: is| as| was|:| "
    r"under|,| =)? (?P<value>(?=[A-Z0-9-]*\d[A-Z0-9-]*\d[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{6,14})\b"
)
_SORT_CODE = Scan(
    r"\b(?:[Yy]ou gave|[Yy]our|goes? to|sends? it to|sent it to|[Rr]efund\w*|paid)\b[^.!?\n]{0,60}\b(?i:sort code):? "
    r"\d{2}[- ]?\d{2}[- ]?\d{2}\b[^.!?\n]{0,25}\d{8}\b"
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the customer wants: to open a lock, to be let in, outright by a password, by a word, or their papers."""

    opened: bool = False
    asked: bool = False
    outright: bool = False
    word: bool = False
    papers: bool = False


def find(reading: Reading, options: NoOptions) -> list[Match]:  # noqa: ARG001  (a check's find takes its options)
    """Secrets in the text (code and pasted blocks included) and in the subject."""
    look = seen(reading)
    theirs = look.theirs.plain
    wanted = Wanted(
        opened=_BEFORE_LOCK.search(theirs) is not None,
        asked=_BEFORE_LOGIN.search(theirs) is not None,
        outright=_OUTRIGHT.search(theirs) is not None,
        word=" word" in theirs or "phrase" in theirs,
        papers=_PAPERS.search(theirs) is not None,
    )
    out = [
        Match(span=span, where=where, advice=advice, score=sure)
        for text, where, wants in ((look.body, Where.BODY, wanted), (look.subject, Where.SUBJECT, Wanted()))
        for span, sure, advice in secrets(text.content, wants)
    ]
    pasted = reading.letter.zones.pasted[:20_000]
    if pasted and reading.body.sentences and any(sure == SURE for _, sure, _ in secrets(pasted, Wanted())):
        # The block itself is no text of the author's: the sentence above it is marked.
        lead = next(
            (s for s in reading.body.sentences if reading.body.at(s).rstrip().endswith(":")), reading.body.sentences[0]
        )
        out.append(
            Match(span=lead, message="The block under “{words}” holds what looks like a secret.", advice=_SAFE_WAY)
        )
    return out


def secrets(text: str, wanted: Wanted) -> list[tuple[Span, float, str]]:
    """(where, how sure, what to do instead) for each secret in a text, none within another."""
    out: list[tuple[Span, float, str]] = []
    if not text:
        return out
    low = lowered(text)
    for span, sure, advice in (
        *((span, SURE, advice) for span, advice in _made(text, low)),
        *((span, sure, _SAFE_WAY) for span, sure in _papers(text, low, asked=wanted.papers)),
        *(
            (span, sure, _SAFE_WAY)
            for span, sure in passwords(text, low, asked=wanted.asked, outright=wanted.outright, word=wanted.word)
        ),
        *((span, sure, _SAFE_WAY) for span, sure in codes(text, low, asked=wanted.opened)),
    ):
        if not any(span.start < k.end and k.start < span.end for k, _, _ in out):
            out.append((span, sure, advice))
    return out


def _papers(text: str, low: str, *, asked: bool) -> Iterator[tuple[Span, float]]:
    for scan in (_PAPERS_NAMED, _SORT_CODE, *((_PAPER,) if asked else ())):
        yield from ((Span(*m.span()), MAYBE) for m in scan.finditer(text, low))


def _made(text: str, low: str) -> Iterator[tuple[Span, str]]:
    """(where, what to do instead) for each secret that is told by its make: cards, accounts and keys."""
    for m in _CARD.finditer(text) if _DIGITS.search(text) else ():
        digits = re.sub(r"\D", "", m.group())
        if is_card(digits) and not _NOT_A_CARD.search(text[max(0, m.start() - 30) : m.start()].lower()):
            yield Span(*m.span()), _MASKED.format(last=digits[-4:])
    found = _BLOCK.finditer(text) if "-----begin " in low else ()
    for m in (*found, *_DATED_CARD.finditer(text, low)):
        yield Span(*m.span()), _SAFE_WAY
    for m in _KEY.finditer(text) if max(map(len, text.split()), default=0) >= _LEAST_KEY else ():
        if not SAMPLE.search(m.group()) and any(map(str.isdigit, m.group())):
            yield Span(*m.span()), _SAFE_WAY
    for m in (*_URL.finditer(text, low), *_NUMBER.finditer(text, low)):
        value = m["value"]
        if not SAMPLE.search(value) and value.lower() not in _WORDS_FOR_IT:
            yield Span(m.start(), m.start("value") + len(value)), _SAFE_WAY
    for m in _IBAN.finditer(text) if _COUNTRY.search(text) else ():
        if is_iban(re.sub(r"\s", "", m.group("value"))):
            yield Span(*m.span("value")), "Write only the last four characters of the account number."


_WORDS_FOR_IT = words("password pass passwd pw pwd secret token key")


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
