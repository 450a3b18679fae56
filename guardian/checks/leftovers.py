"""Pure: what shows that a letter was sent before it was done: a value left out, words for oneself, an end that is "
"none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.easywords import EASY, words
from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span

SURE, MAYBE = 1.0, 0.7

_THING = (
    r"(?:operator|loop|statement|clause|gate|keyword|tag|button|line|command|field|key|sign|symbol|word|node|"
    r"function|method)"
)
# A word that needs another one behind it, and has none.
_LEFT_OUT = Scan(
    rf"(?:the (?<!\wthe )|an (?<!\wan ))(?:and|but|is|was|has|which|because|of|from|with|for|at|until|should|were|are|"
    rf"had)\b(?!-)(?! {_THING})(?=[ ,.])"
    r"|\b[Bb]etween (?:and|or|but|will|is|was) \w+|\b[Bb]etween \d[\d.:]* (?:and|to) ?(?=[.,;!]|\n|$)|\b(?:the|an|"
    r"because|whose|every|and|fact that|(?:sorry|glad|hope|afraid|aware|found out|told you|noticed) that|reason is|"
    r"means that|due to|in order to) ?\.(?=\s|$)(?!\.)|\b(?:refund|costs?|pay|paid|of|is|was|charged?|for|over|under|"
    r"above|below|by|credit|total(?:s|led)?|you|than|about|another|around|approximately|them) (?:EUR|USD|GBP|CHF)(?= "
    r"?(?:[.,;!?]|$|\n)| (?:and|plus|is|will|for|per|a|on|by|to|as|from|back|in|within|this|which|off)\b)|(?<![\d.,] "
    r")(?<![\d\w])[€$£](?= ?(?:[.;!?](?:\s|$)|\n|$)| (?:and|plus|is|will|for|per|a|on|by|to|as|from|back|within|off|"
    r"apiece|each|an?|if|when|including|plus|extra|more|less|or|before|after|until|at|today|which|so)\b)|\b(?:Mr|Mrs|"
    r"Ms|Dr)\.? (?=(?:will|is|has|was|can|comes|from|of|would|should|asked|told|said|wrote|called)\b)|\b(?:Mr|Mrs|"
    r"Ms)\.?(?=,| ,)|\b(?:at|by|until|before|around) (?:o'clock|pm\b|am\b)|\b(?:[Nn]umber|[Cc]ode|reference|amount|"
    r"price|total|date|address|link|time|sum|fee|cost|rate|balance|deadline|result|reason|answer) (?:is|was|will be|"
    r"comes to|are|=):? ?[.,](?=\s|$)"
)
# The same before a blank and a stop, and before dots or dashes in its place.
_BEFORE_STOP = re.compile(
    r"\b(?:[Oo]n|[Aa]t|[Bb]y|[Oo]f|[Ff]or|[Ff]rom|[Uu]ntil|[Tt]o|[Ii]n|[Ww]ith|is|was|are|the|an?|and|that|our|your|"
    r"costs|pays?|around|about|EUR|USD|GBP|CHF|euros?|number|no\.?) [.,](?=\s|$)(?!\.)"
)
_BEFORE_DOTS = re.compile(
    r"\b(?:on|by|until|since|from|before|after|at|is|costs|of|the|for|to|within) (?:\.{3,}|\u2026|-{2,3}|[*]{3,}|"
    r"#{2,})(?= (?:and|or|to|for|euros?|days?|hours?|weeks?|pm|am|o'clock|\()|[.,;]|\n|$)"
)
# Words for oneself, in whatever brackets.
_ASIDE = Scan(
    r"\[[^\[\]\n]{1,80}\?+\]|\(\d[\d.,]*\?+\)|!{2,} ?(?i:check|todo|ask|fix|add|insert|confirm|verify|do not send|not "
    r"yet)\b[^\n]{0,60}|\bTK\b:?[^\n.]{0,20}|(?m:^[ \t]*[-*\u2022] ?(?i:todo|to do|tbd|tbc|ask|price|date|"
    r"reason)\b[^\n]{0,40}(?:\?{2,}|\btodo\b|\btbd\b)[^\n]{0,20}$)|(?<![\w-])todo (?:ask|check|add|find|write|fix|look|"
    r"confirm|get|call)\b[^\n.]{0,40}|\b(?i:bla){2,}\b|(?m:(?:^|(?<=[.!?] ))(?:insert|add|put) (?:apology|closing|"
    r"greeting|link|price|name|date|reason|thanks|details|number|amount|quote|text|table|photo|picture|address|"
    r"signature|offer|discount|intro)\b[^\n.]{0,40}(?=$|[.\n]))|(?m:^[ \t]*\?{2,5} ?(?i:ask|check|todo|which|who|when|"
    r"what|how|price|date|tbd)\b[^\n]{0,60})|\b\d+ ?[-/] ?(?:\.{3,}|\u2026)|\((?!really|right|why|what|huh|sorry|"
    r"remember|see)[a-z]{3,12}\?+\)|\[(?i:some(?:thing|one|body)?|whatever|nice|proper|appropriate|suitable|relevant|"
    r"correct|exact|time|when|who|which|how|where|what|apolog\w+|reason|compensation|offer|details?|explanation|"
    r"sentence|paragraph|text|wording|quote|example|closing|intro|opening|summary|thanks?|more|end|rest|missing|empty|"
    r"blank|to come|later|soon)\b[^\[\]\n]{0,60}\]|\((?i:explain|describe|expand|elaborate|say more|rephrase|reword|"
    r"decide|unsure|verify|rewrite|shorten|soften|too harsh|better word(?:ing)?|find (?:a )?better|missing|to come|tbc|"
    r"to follow|(?:still |yet )?(?:to be|needs to be) (?:finished|completed|continued|checked|confirmed|written|added|"
    r"done)|fill|look up|word(?:ing)?\?|which (?:one|date|day)\?|sp\?|spelling|pls|plz|please (?:verify|check|confirm|"
    r"complete|fill|add|review))\b[^()\n]{0,60}\)|\((?i:verify|decide|check|confirm|ask|tbc|unsure|sic|x+|y+|\?+|!+|"
    r"\.{2,}|…|_+)!?\??\)(?<!\(sic\))|\b(?:the|a|an|your|our|my|this|for|of|another) \((?:[a-z]+(?: "
    r"[a-z]+)?/){1,4}[a-z]+(?: [a-z]+)?\)|\b(?i:rest (?:later|tomorrow|follows|to come|to follow)|to be continued|"
    r"(?:sentence|paragraph|figure|number|price|date|link|table|picture) (?:is )?missing(?: here)?(?=[.)\]\n]|$)|"
    r"(?:cont|contd|cont'd)\.? (?:tomorrow|later|below))|\bComment(?:ed)? \[[A-Z]{1,3}\d*\]|</?(?:del|ins|strike)>|"
    r"\[(?i:deleted|strike|crossed out)\]|(?m:^[ \t]*(?:OR|Or|ALT|Alt|Alternatively|EITHER|Either)(?::| -| –| "
    r"—)[^\n]{3,120})|(?m:^[ \t]*(?:/{2,}|-- OR --|- ?or ?-|\*or\*)[^\n]{0,60}$)|\b(?i:version|variant|wording|draft|"
    r"text|take) (?:A|1|I|one)(?::| -) [^\n]{3,200}?\b(?i:version|variant|wording|draft|text|take) (?:B|2|II|two)(?::| "
    r"-)[^\n]{0,60}|(?<=[\d) /-])x{3,}(?![\w/])|\b(?:DD|dd)[./-](?:MM|mm)(?!\.?[\w/-])|(?<=\d)_{2,}|\b\d{1,2}:_{2}"
)
_MARKED = compiled(
    r"(?:<{2,4}|\{{1,3}|>{2,4}|\*{2,4}|={2,4}|#{2,4}|~{2,4}|/{2}|-{2,4}|\|{2}) ?(?i:rest|more|later|missing|"
    r"cont(?:inued?)?|here|stop(?:ped)? here|until here|to be continued|tbd|tbc|gap|add|end of|still|unfinished|half|"
    r"next part|sentence|paragraph|explain|expand|come back|finish)\b[^\n]{0,60}"
)
_BULLET = re.compile(r"\n[ \t]*(?:[-*\u2022\u2013]|\d{1,2}[.)])[ \t]*(?=\n\s*\n|\s*$)")
_LEAD = re.compile(
    r"(?:^|\n)[ \t]*(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Finally|Also|However|Next|Then|And|But|So|Besides|"
    r"Lastly|Therefore|Moreover|Furthermore|Unfortunately|Because|If|PS|P\.S\.|One more thing|Regarding|As for|"
    r"About)[,:]?\s*$"
)
_OPEN = re.compile(r"(?:^|\n)[^\n]{8,200}[a-z]:\s*$")
_ENDS = re.compile(
    r"(?:,| and| so| but| because| that| if| when| then| where| or) (?:i|you|we|he|she|they|it)$| (?:(?:caused|made|"
    r"sent|done|paid|given|handled|followed|confirmed|received|signed|checked|used|covered|reached|replaced|delayed|"
    r"affected|required|planned|offered) by|due to|because of|thanks to|according to|such as|as well as|rather than|"
    r"instead of|in case|so far as|by (?:next|this|the)|until (?:next|the)|on (?:next|the)|for (?:the|your)|into|until|"
    r"during|via|whether|although|unless|and then|even though|not only|either|neither|every|each of|of|of (?:this|that|"
    r"these)|this is why|reason is|problem is|means that|found out that|told that|said that|is that|aware that|sure "
    r"that|(?:like|want|need|advise|allow|help|invite|urge|trust|tell) (?:you|us|them|him|her|me) to|costs?|amounts? "
    r"to|comes? to|starts? at|lasts|weighs|includes?|hope that|know that|think that|say that|tell you that|ask you to|"
    r"like to|want to|able to|need to|have to|going to|happy to|trying to|used to|will|would|should|could|can|must|may|"
    r"might|is|are|was|were|has|have|had|been|be|does|do not|did not|cannot|won't|don't|didn't|isn't|wasn't|doesn't|"
    r"very)$"
)
# A line that ends in such a word may well be done.
_COULD_BE = words(
    "ok okay pls thx btw asap fyi pm am eur usd kg km cm mm hrs min mins th st nd rd etc tba vat pdf "
    "info app apps id ids wifi usb url faq gp vet ltd inc wed thu mon tue fri sat sun jan feb mar apr "
    "jun jul aug sep oct nov dec cheers ta bye xx x"
)


def leftovers(text: str, low: str) -> Iterator[tuple[Span, float]]:
    """(where, how sure) for each place where something was left out or left in; `low` is the text `lowered`."""
    for pattern, needed in (
        (_BEFORE_STOP, (" .", " ,")),
        (_MARKED, ("<<", "{", ">>", "**", "==", "##", "~~", "//", "--", "||")),
        (_BEFORE_DOTS, (" ..", " \u2026", " --", " ***", " ##")),
    ):
        if any(n in text for n in needed):
            yield from ((Span(m.start(), m.start() + len(m[0].rstrip())), MAYBE) for m in pattern.finditer(text))
    for scan in (_LEFT_OUT, _ASIDE):
        for m in scan.finditer(text, low):
            yield Span(m.start(), m.start() + len(m[0].rstrip())), SURE if scan is _ASIDE else MAYBE


def breaks_off(text: str, *, told: str) -> tuple[Span, float] | None:
    """The end of a letter that is none (no greeting, no sign-off), and how sure: `told` are words that may end it."""
    body = text.rstrip()
    for pattern in (_BULLET, _LEAD, _OPEN):
        m = pattern.search(f"{body}\n")
        if m is not None and m[0].strip() and m.end() >= len(body):
            return Span(len(body) - len(m[0].strip()), len(body)), MAYBE
    last = body.rpartition("\n")[2]
    tokens = last.split()
    if len(tokens) < _LEAST or not tokens[-1].isalpha():
        return None
    if _ENDS.search(last.lower()):
        return Span(len(body) - min(len(last), 60), len(body)), SURE
    end = tokens[-1]
    if (
        len(tokens) >= _LONG
        and end.islower()
        and (2 < len(end) <= _STUMP or (1 < len(end) <= _STUMP and _VOWELS.isdisjoint(end)))
        and end not in EASY
        and end not in _COULD_BE
        and end not in told.lower()
        and f" {end} " not in body.lower()[:-1]
    ):
        return Span(len(body) - len(end), len(body)), MAYBE
    return None


_VOWELS = frozenset("aeiouy")
_LEAST, _LONG, _STUMP = 4, 8, 4


# A paragraph of which the rest is missing: the next one begins a sentence of its own.
_STOPS = re.compile(
    r"\b(?:until|because|whether|although|unless|and|but|or|will|would|should|could|must|might|(?:have|need|want|able|"
    r"like|going|wait|try|in order|due) to|been|whose|if|when|while|since|than|the|a|an|your|our|my|very|so that|and "
    r"then|even though|not only|either|neither|every|into|instead of|because of|as well as)$"
)


def stops_short(line: str) -> bool:
    """Whether the last line of a paragraph breaks off in the middle of a sentence."""
    return len(line.split()) >= _LEAST and _STOPS.search(line.rstrip().lower()) is not None
