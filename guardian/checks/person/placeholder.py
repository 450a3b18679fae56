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
from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an admin may set."""

    extra: tuple[str, ...] = field(default=(), metadata={"doc": "more texts that are a gap, as they stand"})
    allowed: tuple[str, ...] = field(default=(), metadata={"doc": "texts that look like a gap and are none here"})


_FIELD = (
    r"(?:(?:the|a|an|client's|customer's|first|last|full|your|customer|client|user|agent|company|order|"
    r"ticket|case|invoice|account|recipient|"
    r"contact|product|insert|enter|fill|add|guest|patient|tenant|student|booking|tracking|reference|phone|"
    r"event|delivery|due|start|end|"
    r"sur|fore|given|nick|street|policy|claim|flight|room|total|refund|dear|mr|mrs|sales|manager|support|"
    r"employee|staff|my)[ _.'-]{0,2}){0,3}"
    r"(?:name|date|amount|number|no|nr|address|time|year|month|day|link|url|title|id|company|customer|"
    r"product|price|sum|e-?mail|phone|city|"
    r"reason|details?|here|figure|agent|signature|salutation|greeting|code|value|text|weekday|currency|"
    r"country|firstname|lastname|surname|"
    r"fname|lname|client|guest|patient|recipient|order|item|issue|quantity|percent|percentage|deadline|"
    r"location|department|topic|subject)"
)
_VERB = (
    r"(?:insert|enter|add|fill in|put|type|paste|choose|select|specify|replace|edit|describe|state|"
    r"mention|write|your|customer|first|last|client|agent|guest|explain)"
)
_GAP = Scan(
    r"\{\{\{?[ ]?[#/^>]?[\w.|: '\"-]{1,60}[ ]?\}\}\}?|\{%[^%\n]{1,60}%\}|<%=?[^%\n]{1,60}%>"  # Jinja, Liquid, ERB
    r"|\$\{[\w.]{1,40}\}|%%[A-Za-z_.]{2,30}%%|(?<![\w%])%[A-Z_]{3,30}%|%\([a-z_]{2,30}\)s|"
    r"(?<=\s)%\d?\$?[sd](?=[\s,.!])"  # shells, printf
    r"|\*\|[A-Z_:]{2,30}\|\*|@@[\w.]{2,30}@@|(?<!\w)__?[A-Z]{3,20}(?:_[A-Z]{2,20}){0,3}__?(?!\w)|(?<=[ "
    r"\n])\$[A-Z][A-Z_]{3,30}\b|~~?[a-z_]{3,20}~~?(?=[, ])"
    r"|\[\[[\w .-]{2,40}\]\]"
    r"|(?<![\w./_-])\{(?i:" + _FIELD + r")\}|\{[a-z]+(?:[_.][a-z0-9]+){1,4}\}|(?<=[\s,])\{\d\}|(?<=(?i:dear) )\{[\w "
    r"]{2,30}\}"
    r"|\[(?i:" + _FIELD + r"|x{2,5}|_{2,10}|tbd|todo|tba|" + _VERB + r"[ _:][^\]\n]{1,60})\]"
    r"|\[[A-Z]{2,14}[_ ][A-Z_ ]{2,30}\]|(?<=(?i:dear) )\[[^\]\n]{1,40}\]|(?<=(?i:ello) )\[[^\]\n]{1,40}\]|"
    r"(?<=(?i:hi) )\[[^\]\n]{1,40}\]"
    r"|<(?i:"
    + _VERB
    + (
        r")[ _:-][^>\n]{1,60}>|<(?!(?:url|number|e-?mail|id|date|time|title|code|text|address|link|no|nr|"
        r"here|phone|user|product|item|order|topic|subject|location|country|year|month|day|value|amount|"
        r"price)>)(?i:"
    )
    + _FIELD
    + r")>|<[A-Z]{2,14}[_ ][A-Z_ ]{2,30}>"
    r"|<<[\w .-]{2,40}>>|«(?i:" + _FIELD + r")»"
    r"|\((?i:insert|enter your|fill in|put|customer|client|agent|guest)[ _](?i:\w+ ){0,3}(?i:name|date|"
    r"amount|number|time|address|link|price|reason|order|details?|here|signature|title)(?i: here)?\)"
    r"|(?<![\w#/.-])(?:XXX+|xxxx+|X{2,4}[-/.]X{2,4}(?:[-/.]X{2,4})?|0{3,}-0{3,})(?![\w/-])(?!\.\w)"
    r"|(?<=(?i:dear) )_{3,30}|(?<=(?i:hi) )_{3,30}|(?<=(?i:ello) )_{3,30}"
    r"|\b(?i:lorem ipsum|dolor sit amet)\b[^.\n]{0,60}"
    r"|(?m:^(?i:agent|your|customer|employee|sender|my|support agent|representative|author|"
    r"signature)(?i:'s)? (?i:first |last |full )?(?i:name|signature|title)(?i: here)?$)"
    r"|\b(?i:(?:agent|customer|insert|client|company|product|order) (?:name|text|date|amount|price|"
    r"number|link|address|signature|message|answer|reply|content) (?:goes )?here)\b"
    r"|\b(?i:(?:placeholder|dummy|sample|example|filler|template) (?:text|name|price|"
    r"paragraph|sentence|date|amount|answer)(?! (?:of|for|in|is|was|on|field|that))(?: here| goes "
    r"here)?)\b"
    r"|\b(?:CUSTOMER|CLIENT|FIRST|LAST|AGENT|ORDER|PRODUCT|COMPANY|INSERT|YOUR|TICKET|BOOKING|INVOICE|"
    r"TRACKING)[ _](?:NAME|DATE|AMOUNT|NUMBER|ID|LINK|HERE|PRICE|TIME|CODE)(?: HERE)?\b"
    r"|\b(?:[Aa]t|[Oo]n|is|by|for|of|to|[Dd]ear|[Hh]i|[Hh]ello|with|from) (?:TIME|DATE|NAME|AGENT|AMOUNT|"
    r"PRICE|PRODUCT|CUSTOMER|LINK|NUMBER|ADDRESS|"
    r"CITY|COMPANY|REASON|URL|EMAIL|PHONE|DAY|MONTH|YEAR)\b(?! [A-Z]{2})"
    r"|(?<=\b(?:on|at|by|of|is|to|in) )[A-Z]{3,14}_(?:DATE|NAME|TIME|NUMBER|AMOUNT|ADDRESS|LINK|PRICE|TEXT|CITY|SUM|"
    r"DAY)\b"
    # What other templates write, and what forms leave to be struck out.
    r"|\b(?i:at|on|by|of|in|within|to|is|for|dear|hello|hi|with|from|until|costs) \((?i:" + _FIELD + r"|name of ("
    r"?:the )?\w+)\)"
    r"|(?<![\w./-])\{[A-Za-z][A-Za-z_ ]{1,25}\}(?![\w/]|\.\w)|(?<!\w):(?i:"
    + _FIELD
    + r"):(?!\w)|#(?i:"
    + _FIELD
    + r")#"
    r"|\|\*[A-Z_:]{2,30}\*\||&lt;[\w .-]{2,40}&gt;|(?<=[a-z€$£] )\[ {0,12}\]|(?<=(?i:ello) )@\w+|(?<=(?i:dear) )@\w+"
    r"|(?<=[\w.:] )#{4,}(?!\w)|\b[A-Z]{2,8}-[X#]{4,}(?!\w)|(?<!\d)00[./]00[./]0000(?!\d)|(?<=\s)%[a-z_.]{3,30}%("
    r"?=[\s,.!])"
    r"|(?<=(?i:dear) )(?:Mr|Mrs|Ms|Miss)\.? ?/ ?(?:Mr|Mrs|Ms|Miss)\b[^,\n]{0,40}|\*(?:NAME|CUSTOMER|DATE|AMOUNT|"
    r"CLIENT|TIME)[A-Z _]{0,20}\*"
    r"|\b(?i:mr/mrs(?:/ms)?|he/she|his/her)? ?\((?i:delete|choose|select|strike)(?i: as (?:appropriate|applicable)| "
    r"one|out)?\)"
    r"|\b(?:(?:John|Jane|Joe) (?:Doe|Bloggs)|(?:Max|Erika) Mustermann|Anytown|Musterstadt|Musterstra(?:ß|ss)e)\b"
    r"|(?<=\s)_{3,}(?=\s(?:EUR|USD|GBP|euros?|dollars?|pounds?|days?|hours?|weeks?|percent|%))"
    r"|(?i:morning|afternoon|evening|day|hello|hi),? (?:Mr|Mrs|Ms)\.? ?/ ?(?:Mr|Mrs|Ms|Miss)\b[^,\n]{0,30}|("
    r"?<!\w)\$(?i:" + _FIELD + r")\b"
    r"|\b(?:on|at|by|until|before|after) <(?:date|time|day|month|amount|price)>"
    r"|\b(?:at|to|from|of|in|on|by|for|with|is|about|our|your|the) \[(?!sic|copy|link|url|a\]|x\])[a-z][a-z "
    r"_]{2,25}\](?![(\w:])"
    r"|(?i:dear|hello|hi|hey) (?:[A-Z][a-z]+_[A-Z][a-z]+|[A-Z]{2,}(?:_[A-Z]{2,}){1,4})\b|(?<=EUR )\[ {0,12}\]"
    r"|\[object Object\]|#(?:REF|NAME|VALUE|N/A|DIV/0)!?(?=[\s,.;]|$)"
    r"|\b(?:[Dd]ear|Hi|Hello|Mr|Mrs|Ms|Dr)\.? (?:[A-Z]\w+ )?(?:First|Last|Sur|Fore|Given) ?[Nn]ame\b"
    r"|\bFirst ?[Nn]ame (?:Sur|Last) ?[Nn]ame\b"
    r"|(?<=(?i:dear) )(?i:null|undefined|none|nan|first ?name|last ?name|customer name|client name|full "
    r"name|firstname lastname|\(null\)|n/a|name|name surname)\b"
    r"|(?<=(?i:ello) )(?i:null|undefined|none|nan|first ?name|customer name|client name|name|\(null\))\b"
    r"|(?<=(?i:hi) )(?i:null|undefined|none|nan|first ?name|customer name|client name|name|\(null\))\b"
    r"|(?<=[a-z] )(?:null|undefined|NaN)(?= (?:euros?|dollars?|pounds?|days?|weeks?|hours?)\b|[.,] )|"
    r"[€$£]\s?(?:null|undefined|NaN|X{1,4}(?:[.,]X{2})?)\b"
    r"|\b(?:DD|dd|Dd)[./-](?:MM|mm)[./-](?:YYYY|YY|yyyy|yy)\b|\b(?:MM/DD/YYYY|YYYY-MM-DD|TT\.MM\.J{2,4}|JJ/MM/A{2,4}|"
    r"GG/MM/A{2,4}|DD/MM/A{2,4}|HH:MM|hh:mm)\b"
    r"|(?m:^(?i:dear(?: (?:mr|mrs|ms|dr)\.?)? ?|(?:hi|hello|hey)(?: (?:mr|mrs|ms|dr)\.? ?| +)),(?= *$| +[a-z]))"
)
# Said right before, it is the gap itself that the letter is about.
_ABOUT = re.compile(
    r"\b(?:field|box|column|button|key|press|click|variable|placeholder|template|tag|type|enter|token|"
    r"labell?ed|called|named|marked|says?|reads?|shows?|format|"
    r"pattern|written|print|prints|menu|command|option|parameter|size|sizes|as|syntax|macro|choose|select|"
    r"tab|heading|cell|form|line)(?: is| are| as| the| a| on)?\W{0,3}$|\b(?:write|put|fill in|enter|give)(?: in|"
    r" down)? "
    r"(?:your|the|their|his|her)(?: own| full)?\W{0,3}$",
    re.IGNORECASE,
)

_SUSPECT = compiled(
    r"[{\[(<$%«*@#~€£_]|xxx|:[a-z]|00[./]00|mr?s?\.? ?/ ?m|(?:j\w{1,12} (?:doe|bloggs)|muster|anytown)|xx[-/.]xx|"
    r"000-0|(?:name|text|date|amount|price|number|link|address|signature|"
    r"message|answer|reply|content|id|code|time|"
    r"title|paragraph|sentence|here)\b|lorem|dolor sit|null|undefined|nan\b|none|n/a|dd[./-]mm|mm/dd|yyyy|"
    r"hh:mm|tt\.mm|jj/mm|gg/mm|(?:dear|hi|hello|hey|mr|mrs|ms|dr)\.? ?,"
)  # without one of these there is no gap


_MARKUP = "{[<$%*@#~|«"  # with which templates mark their gaps


def find(reading: Reading, options: Options) -> list[Match]:
    """Gaps in the text, greeting and sign-off included, and in the subject."""
    look = seen(reading)
    allowed = {a.lower() for a in options.allowed}
    extra = re.compile("|".join(re.escape(e) for e in options.extra)) if options.extra else None
    out = []
    theirs = _GAP.search(look.theirs.content) if look.customer.known else None
    asked = theirs is not None and theirs[0][0] in _MARKUP  # it is what they ask about
    for folded, where in ((look.body, Where.BODY), (look.subject, Where.SUBJECT)):
        text = folded.content
        suspect = "«" in text or _SUSPECT.search(folded.plain) is not None
        for pattern in (_GAP if suspect else None, extra):
            for m in pattern.finditer(text) if pattern else ():
                words = m.group()
                if not _greets(reading, m.start()) and _mentioned(words, text, m, look.theirs.content):
                    continue
                if words.lower() in allowed or (asked and words[0] in _MARKUP and not _greets(reading, m.start())):
                    continue
                if where is Where.BODY and _spared(reading, m.start(), m.end()):
                    continue
                out.append(Match(span=Span(*m.span()), where=where, advice=_advice(words, reading)))
    return out


_HOW = re.compile(
    r"\b(?:where it says|it says|says|written|looks like|means?|stands for|instead of|spelt|spelled|printed|reads|"
    r"the words?)"
    r"[ :]{1,2}[\"“‘']?$|\bit(?:'s| is) [\"“‘']?$",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"[\"”’']? (?:means?|stands for|with (?:two|one|three|a|curly|square|both) \w+|on (?:the \w+ )?page|in (?:the|"
    r"your) (?:form|"
    r"field|template|contract)|is (?:where|what|the field|a field|only))\b",
    re.IGNORECASE,
)


def _mentioned(words: str, text: str, m: re.Match[str], theirs: str) -> bool:
    """Whether the gap is what is spoken of: the customer wrote it, or the sentence tells what it means."""
    about = _HOW.search(text[max(0, m.start() - 30) : m.start()]) or _MEANS.match(text, m.end())
    return (len(words) > 2 and words in theirs) or about is not None


def _spared(reading: Reading, start: int, end: int) -> bool:
    """In code, quoted, or what the sentence is about."""
    look = seen(reading)
    if any(c.start < end and start < c.end for c in look.code):
        return True
    a, b = look.body.forth(start), look.body.forth(end)
    greeting = look.greeting.start <= start < look.greeting.end
    quoted = any(x < b and a < y and not (a <= x and y <= b) for x, y in look.body.quotations)  # «Title» quotes nothing
    return quoted or (not greeting and _ABOUT.search(look.body.content[max(0, start - 30) : start]) is not None)


def _greets(reading: Reading, at: int) -> bool:
    """Whether this is the greeting, which may not be known for one because of its gap."""
    first, _, rest = reading.body.content.partition("\n")
    return at < seen(reading).greeting.end or (at < len(first) and bool(rest) and first.rstrip().endswith((",", "!")))


def _advice(words: str, reading: Reading) -> str:
    name = reading.letter.to_name.split()[0] if reading.letter.to_name.split() else ""
    if name and re.search(r"name|salutation|customer", words, re.IGNORECASE) and "agent" not in words.lower():
        return f"Put the name in: “{reading.letter.to_name}”."
    if words.endswith(","):
        return f"Put the name in: “{words.rstrip(' ,')} {reading.letter.to_name or '…'},”."
    return f"Put in what belongs here, or take “{words}” out."


CHECK = Check(
    id="person.placeholder",
    find=find,
    message="“{words}” looks like a gap that was not filled.",
    label="is still a placeholder",
    advice="Put in what belongs here.",
    action=Action.HOLD,
    firm=True,
    options=Options,
    about=__doc__,
)
