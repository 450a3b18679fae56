"""A gap of the template that nobody filled.

## Why reconsider
“Hi {{first_name}}” tells the reader that a machine wrote, and that nobody looked. It is also what a second look finds
first.

## Flagged
> Hi {{first_name}}, your parcel left today.
> Dear [NAME], thank you for writing.
> Your refund of <insert amount> is on its way.
> The visit is on XXX.

## Better
> Hi Lotte, your parcel left today.

## Left alone
> Write `{{first_name}}` in the template and save it.
> The shirt in XXL and XXXL is back in stock.
> The receipt shows the word [copy] in the corner.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guardian.checks.check import Action, Check, Match, Reading, Where
from guardian.checks.insight import seen
from guardian.message.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more texts that are a gap, as they stand"})
    allowed: tuple[str, ...] = field(default=(), metadata={"doc": "texts that look like a gap and are none here"})


_FIELD = (
    r"(?:first|last|full|your|customer|client|user|agent|company|order|ticket|case|invoice|account|"
    r"recipient|contact|product|insert|enter|"
    r"fill|add|your|sur|fore|given)?[ _-]?(?:name|date|amount|number|no|address|time|year|month|day|link|"
    r"url|title|id|company|customer|"
    r"product|price|sum|email|phone|city|reason|details?|here|figure|agent|signature|salutation|greeting)"
)
_GAP = re.compile(
    r"\{\{[ ]?[#/]?[\w.| -]{1,40}[ ]?\}\}"  # mustache, Jinja, Liquid
    r"|\$\{[\w.]{1,40}\}|%%?[A-Z_]{3,30}%%?|%\([a-z_]{2,30}\)s"  # shells, mail merge, printf
    r"|\{(?i:" + _FIELD + r")\}"
    r"|\[(?i:" + _FIELD + r"|x{2,5}|_{2,10}|tbd|todo|tba|(?:insert|enter|add|fill in|your)[ _][\w '-]{1,40})\]"
    r"|\[[A-Z]{2,12}_[A-Z_]{2,24}\]"
    r"|<(?i:insert|enter|add|fill in|your|customer|first|last)[ _-][\w ,'-]{1,40}>"
    r"|<<(?i:" + _FIELD + r")>>|«(?i:" + _FIELD + r")»"
    r"|(?<![\w#/.-])(?:XXX|XXXX|XXXXX|xxxx|xxxxx)(?![\w/-])(?!\.\w)"
    r"|(?<=Dear )_{3,30}|(?<=Hi )_{3,30}|(?<=Hello )_{3,30}"
    r"|\b(?i:lorem ipsum)\b[^.\n]{0,60}"
    r"|(?m:^(?:Agent|Your|Customer) (?:first |last |full )?name(?: here)?$)"
    r"|\b(?i:(?:agent|customer|insert) (?:name|text|date|amount|price) here)\b"
)


_SUSPECT = re.compile(
    r"[{[<$%«]|xxx|___|(?:text|name|date|amount|price) here\b|lorem|name\s*$|name\n"
)  # without one of these there is no gap


def find(reading: Reading, options: Options) -> list[Match]:
    """Gaps in the text, greeting and sign-off included, and in the subject."""
    look = seen(reading)
    allowed = {a.lower() for a in options.allowed}
    extra = re.compile("|".join(re.escape(e) for e in options.extra)) if options.extra else None
    out = []
    for folded, where in ((look.body, Where.BODY), (look.subject, Where.SUBJECT)):
        text = folded.content
        suspect = _SUSPECT.search(folded.plain) is not None
        for pattern in filter(None, (_GAP if suspect else None, extra)):
            for m in pattern.finditer(text):
                words = m.group()
                if words.lower() in allowed:
                    continue
                if where is Where.BODY and any(c.start < m.end() and m.start() < c.end for c in look.code):
                    continue
                out.append(Match(span=Span(*m.span()), where=where, advice=_advice(words, reading)))
    return out


def _advice(words: str, reading: Reading) -> str:
    name = reading.letter.to_name.split()[0] if reading.letter.to_name.split() else ""
    if name and re.search(r"name|salutation|customer", words, re.IGNORECASE) and "agent" not in words.lower():
        return f"Put the name in: “{reading.letter.to_name}”."
    return f"Put in what belongs here, or take “{words}” out."


CHECK = Check(
    id="person.placeholder",
    find=find,
    message="“{words}” looks like a gap that was not filled.",
    label="is still a placeholder",
    advice="Put in what belongs here.",
    action=Action.HOLD,
    options=Options,
    about=__doc__,
)
