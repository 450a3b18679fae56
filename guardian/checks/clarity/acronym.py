"""Short forms that the reader may not know, and that nobody spelt out.

## Why reconsider
To the team they are words; to the reader they are letters. People seldom ask what they mean: they feel left out.

## Flagged
> Your SLA clock starts once the RCA is through the CAB.
> The ECG and the TTE were fine, the INR is to be repeated.

## Better
> We start counting the four hours once we know the cause.

## Left alone
> The PDF opens on any PC.
> Your IBAN and the TAN (a number from your phone) are all that you need.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.check import Check, Match, Reading
from guardian.checks.easywords import EASY, words
from guardian.checks.insight import seen
from guardian.message.expressions import compiled
from guardian.message.text import Span

_KNOWN = words(
    "PDF USB ID IDS UK US USA EU UN VAT TV TVS PC PCS FAQ FAQS ATM PIN SMS GPS URL HTML OK CEO ASAP FYI "
    "PS PPS AM PM AC DC CD DVD LED LCD DNA HIV AIDS NASA NATO BBC CNN IT HR "
    "PR VIP DIY ETA RSVP TBA TBD TBC TODO AKA CV CC BCC RE FW FWD NB EUR USD GBP CHF SEK NOK DKK KG KM "
    "CM MM ML HD UHD SD SIM SUV GB MB KB TB WC XL XXL XS XXXL SOS UFO IQ MP3 MP4 JPG JPEG PNG GIF "
    "ZIP CSV DOC XLS WIFI WLAN LAN APP AI GMBH LTD INC LLC AG SA BV PLC CO DR MR MRS MS ST NY LA UTC GMT "
    "CET CEST EST PST BST IBAN BIC TAN ISBN EAN QR RAM CPU HDMI UV BMW VW IKEA DHL UPS "
    "DPD GLS ECB FBI CIA IRS NHS PO II III IV VI VII VIII IX XI XII I A API VM RAID SSD HDD SSL TLS DNS "
    "FTP SSH SQL PHP CSS JS XML JSON HTTP HTTPS VPN IP CPU GPU RGB SEO BTW AFAIK IIRC IMHO IMO LOL SIR "
    "MADAM NOT NO DO VERY PLEASE ALL AND OR YOU YES ONLY NEVER NOW THE THIS FREE NEW STOP URGENT EST MAX "
    "MIN NR NE NW SE SW MON TUE WED "
    "THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC IPHONE IOS MAC EBAY AT&T H&M"
)
_CAPS = compiled(r"(?<![\w@#/.\-:])(?:[A-Z][A-Z0-9&]{1,5}|(?:[A-Z]{1,5}/[A-Z]{1,5}))s?(?![\w@/\-]|\.\w|\d)")
_MEANING = re.compile(
    (
        r"^(?:s)?[\"'”’]?,? ?(?:\(|[–—-] |, (?:which|that|the|a|your|our|i\.e\.|short for|meaning|or)\b|"
        r"means\b|is (?:short|the|our|a|an|what)\b|stands\b|\s?=)"
    ),
    re.IGNORECASE,
)
_BEFORE = re.compile(
    (
        r"(?:\(|\bcalled(?: an?| the)?|\bknown as(?: an?| the)?|\bnamed|\bmarked|\bcode|\blabell?ed|\bbutton|"
        r"\bmenu|\bkey|\bpress|\bclick|\btype|\bunder|\b(?:line|gate|room|platform|seat|flight|bus|form|zone|"
        r"hall|model|level|block|row|terminal|unit|flat|size|grade|class))[ \"'“‘]*$"
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    most: int = field(default=1, metadata={"doc": "unexplained short forms that a letter may have"})
    known: tuple[str, ...] = field(default=(), metadata={"doc": "short forms that your customers know"})


def find(reading: Reading, options: Options) -> list[Match]:
    """Short forms that are neither common, nor the customer's own, nor explained beside them."""
    look = seen(reading)
    text = look.body.content
    said = set(re.findall(r"[a-z0-9&]{2,8}", f"{reading.customer.content[:20_000]} {reading.letter.subject}".lower()))
    known = _KNOWN | {k.upper() for k in options.known}
    explained: set[str] = set()
    found: list[re.Match[str]] = []
    for m in _CAPS.finditer(text):
        word = m.group()[:-1] if m.group().endswith("s") else m.group()
        letters = re.sub(r"[^A-Z]", "", word)
        if (
            word in known
            or word.lower() in said
            or (letters == word and word.lower() in EASY)
            or len(letters) < 2
            or word in explained
        ):
            continue
        a, b = look.body.forth(m.start()), look.body.forth(m.end())
        shown = any(c.start < m.end() and m.start() < c.end for c in look.code) or any(
            x < b and a < y for x, y in look.body.quotations
        )
        if (
            shown
            or _MEANING.match(text[m.end() : m.end() + 24])
            or _BEFORE.search(text[max(0, m.start() - 24) : m.start()])
        ):
            explained.add(word)
            continue
        if look.signoff.start <= m.start() < look.signoff.end or _shouted(text, m) or text[m.start() :].strip() == word:
            continue
        found.append(m)
    distinct = {m.group() for m in found}
    if len(distinct) <= options.most:
        return []
    return [
        Match(span=Span(*m.span()), advice=f"Spell “{m.group()}” out once, or say what it does.")
        for m in found
        if m.group() not in explained
    ]


def _shouted(text: str, m: re.Match[str]) -> bool:
    """Whether the words around are capitals too: that is loudness, not a short form."""
    before, after = (
        text[: m.start()].split()[-1:] if m.start() < 2_000 else text[m.start() - 80 : m.start()].split()[-1:],
        text[m.end() : m.end() + 40].split()[:1],
    )
    bare = [w.strip(".,!?:;") for w in (*before, *after)]
    return any(w.isupper() and len(w) > 1 and (w.lower() in EASY or len(w) > 5) for w in bare)


CHECK = Check(
    id="clarity.acronym",
    find=find,
    message="“{words}” may be mere letters to the reader.",
    label="may be mere letters to them",
    advice="Spell it out once, or say what it does.",
    options=Options,
    about=__doc__,
)
