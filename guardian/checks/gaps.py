"""Pure: a word or a number that is not there, by the words around the place; sentences that were changed by halves or
pasted twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span

_UNIT = (
    r"(?:minutes|hours|days|weeks|months|years|euros?|EUR|dollars|pounds|percent|per cent|kilos|kg|grams|km|kilometres|"
    r"kilometers|metres|meters|miles|litres|liters|pages|points|pieces|people|guests|times|nights|o'clock)"
)
_NUMBERED = (
    r"(?:[Oo]rder|[Tt]icket|[Ii]nvoice|[Cc]ase|[Rr]oom|[Rr]ef(?:erence)?|[Cc]ustomer|[Aa]ccount|[Pp]hone|[Tt]racking|"
    r"[Bb]ooking|[Ff]light|[Pp]latform|[Gg]ate|[Cc]abin|[Pp]olicy|[Cc]laim|[Ss]eat|[Tt]able|[Ff]lat|[Pp]arcel|"
    r"[Mm]ember)"
)
_WHO = r"(?:[Ii]|[Ww]e|[Yy]ou|[Tt]hey|[Ss]?[Hh]e)"
_DO_FIRST = (
    r"(?i:check|ask|confirm|verify|clarify|find out|look up|double[- ]check|fill in|finish|add|insert|rewrite|rephrase|"
    r"fix|get|decide|mention|explain|say more|cite|translate|shorten|soften|reword|expand|include|describe|correct|"
    r"update|complete|put in|paste|link to|attach|calculate|work out|think about)"
)
_MATTER = (
    r"(?i:number|price|date|name|amount|link|time|address|part|figure|reason|detail|sum|total|fee|hours|phone|e?-?mail|"
    r"cost|deadline|address|place|code|room|day|week|weekday|title|apology|offer|sentence|paragraph|photo|picture|map|"
    r"table|source|example|thanks|greeting|closing|quote|discount|tracking|account|serial|model|size|colour|color)s?"
)

_MONEY = r"(?:euros?|EUR|CHF|USD|GBP|dollars|pounds|francs|percent|per cent|%)"
_THINGS = (
    r"(?:seats|rooms|places|tickets|pieces|boxes|copies|beds|tables|spaces|units|items|nights|participants|guests|"
    r"children|days|weeks|hours|minutes|months|euros|percent|points|kilos|metres|miles|people|pages)"
)
_WEEKDAY = r"(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)(?:(?:nes|ur)?day)?"

_GAP = Scan(
    # A measure without its number.
    rf"\b(?:takes?|took|lasts?|lasted|needs?|in|within|after|costs?|pay|is|be|for|of|by|wait|stays?|delivery) (?:about|"
    rf"around|approximately|roughly|at least|at most|up to|exactly|nearly|almost|circa|ca\.) {_UNIT}(?=[.,;!)\n]|$| "
    rf"(?:to|for|and|or|from|by|with|until|at|after|before|long|later|of|in|a|per|on|which|if|so|now)\b)"
    r"|\b[Aa]nother (?:weeks|days|hours|months|minutes|years)(?= |[.,])(?! (?:of|work))"
    rf"|\b(?:is|was|are|were|be|(?:fee|price|sum|amount|deposit|total|discount|rate|refund|margin|cost|balance|rent|"
    rf"rebate) of|costs?|pay|paid|charge|owe|refund|comes to|amounts to) +{_MONEY}(?=[ .,;]|$)(?! ?(?:\d|per|"
    r"and (?:cents|pounds|dollars)))"
    rf"|\b(?:[Tt]here are|you have|we have|takes?|costs?|needs?|of|for|about|after|within|only) (?:\.{{3,}}|\u2026) "
    rf"?{_THINGS}\b"
    r"|\b(?:between|from) (?:and|to|until|till) (?:\d|noon|midnight|\w+day\b)|\bbetween (?:\d[\d:.]*|noon|\w+day|"
    r"morning) (?:and|to|until) (?=(?:on|at|in|with|for|we|you|I|or|except|the \w+ (?:is|will)|every|each|daily)\b)|"
    r"\bfrom (?:\d[\d:.]*|noon|\w+day) (?:to|until|till) (?=(?:on|at|in|with|for|we|you|I|or|and|except|every|each|"
    r"daily|but)\b|[.,;])|\b(?:from|between|open) [^.!?\n]{1,24} (?:to|until|till|and)\.(?=\s|$)|\b(?:need|needs|add|"
    r"take|use|uses|contains|holds|weighs|buy|order) (?:grams|kilos|kg|litres|liters|metres|meters|cups|spoons|"
    r"millilitres|ml|cm|pieces|sheets) of\b|\b(?:of|in|for|on|to|from|by|with|at|and|is|than) (?:the|an?|your|our) "
    r"?[,;](?=\s)|\b(?:I|we|you|they|it|he|she)['’](?:ll|d|ve) ?[.,;](?=\s|$)|\b(?:for|takes?|costs?|in|within|after|"
    r"by) (?:about|around|approximately|roughly|at least|up to|nearly)[.,](?=\s|$)|\b(?:under|in|on|see|per|at|"
    r"from) (?:section|clause|paragraph|article|page|chapter|platform|gate|room|row|floor) (?:of|and|in|on|or|for|at|"
    r"to|,|\.)(?=\s|$)|(?:\b(?:EUR|USD|GBP|CHF)|[€$£]) ?(?:-{2,}|\.{2,}|_+|\u2026)(?! ?\d)|\b[a-z]+ \?{2,}(?=[.,](?:\s|"
    r"$))|\b(?:I've|we've|I have|we have) (?:told|informed|given|handed|put)[.,](?=\s|$)|\bthe (?:first|second|third|"
    r"last|\d{1,2}(?:st|nd|rd|th)?|end|beginning|middle|start) of ?[,.;](?=\s|$)|[=:~] ?\?{2,}|(?<!what it )(?<!much "
    r"it )(?<!what that )(?<!what this )\b(?:which|it|that|this|bed|ticket|room|visa|card|one) costs (?:and|or|per|"
    r"plus|each|a (?:night|day|week|month|piece|year))\b"
    # What comes one after the other, and when.
    r"|\b(?:one|first|second|third|next|last|other|delivery|appointment|payment|instalment|visit|lesson|meeting|train|"
    r"bus|flight|course|session|tour) (?:on|at|by|until) (?:and|or|but|,|\.)(?= |$)|\[[XNY]\](?= ?(?:%|euros?|days?|"
    r"weeks?|hours?|percent|of))|\b\d+ ?/ ?\d+ ?\?(?!\w)|\[[^\[\]\n]{2,40}!\]"
    rf"|\b{_WEEKDAY} ?/ ?{_WEEKDAY} ?\?+"
    # A number that was announced.
    rf"|\b{_NUMBERED} ?(?:no\.|nr\.|No\.|Nr\.|#) ?(?=[,;)](?:\s|$)|\n(?![ \t]*[\dA-Z#])| (?:has|was|will|left|went|on|"
    rf"at|from|in|arrives?|leaves?|"
    r"comes?)\b)|\b[A-Z]{2}_{2,}(?:[ _]+)?|_{2,}(?: _{2,})+|(?<=[\w.,:;(] )_{3,}(?= [a-z])"
    r"|\b(?:Mr|Mrs|Ms|Dr)\.? (?:_+|\.{3,}|\u2026|X+\b)|\b(?:Mr|Mrs|Ms|Dr)\.? \((?:[a-z]+ ?){1,3}\?*\)"
    # Small words that cannot follow each other.
    r"|\b(?:or|and|either|between) (?:on|at|by|until|in) (?:at|on|by|until|to|of|and|or)\b(?! (?:all|least|once|"
    r"first|last))"
    rf"|\b{_WHO}(?:'ll|’ll| will| can| could| would| should| must| may| might)(?: also| then| now| gladly| just)? "
    rf"(?:the|an?|"
    r"your|our|my)(?= [a-z])(?! (?:same|other way|more|less|better|sooner|earlier|hell|least|most|best)\b)|\b(?:would|"
    r"could|should|might) (?:will|can|is|are|was|were|has|had)\b(?! (?:not be )?said)|\b(?:[Ww]e|[Tt]hey) (?:[Ii]|we|"
    r"they) (?:will|can|have|would|could|should|are|am|do|had|send|ask|call)\b|\b[Ii] (?:we|they|he|she) (?:will|can|"
    r"have|has|would|could|should|are|is|do)\b|\b(?:an|your|our|every) (?:and|but|because|is|are|was|were|will|has|"
    r"have|had|of|from|until|should|if|when|I|we)\b(?!-)|\b(?:the|a|an|your|our) (?:to|at|by|on|in|with)\b(?! "
    r"[a-z]+-)(?= (?:the|a|an|your|our|my|\d)\b)|\bMr ?/ ?(?:Mrs|Ms)\.?(?: ?/ ?\w{2,3})?\.? {0,3}(?=\.|,|\n| (?:and|"
    r"will|is|has|was|can|comes)\b)|\b(?:he/she|she/he|his/her|him/her|her/his|s/he|Mr/Mrs|Mr/Ms)\b(?= (?:will|is|has|"
    r"was|and|car|order|account|own|\w+ (?:is|was|has|will)))|\b\w+\?/\w+\??(?= [a-z])"
    # Words to oneself.
    r"|\([^()\n]{2,60}\?{2,}\)|\([^()\n]{2,40}, (?:look up|ask|check|find out|tbd|tbc|decide|confirm|add|get|"
    r"which\??)\)|(?:(?m:^)|(?<=[.!?:] )|(?<=\())(?i:check|recheck|re-?read|ask|confirm|add|fix|verify|proof-?read|"
    r"correct|shorten)\b[^.!?\n]{2,50} before (?:sending|I send|we send|this goes|it goes)\b"
    rf"|\({_DO_FIRST} (?:\w+ ){{0,3}}{_MATTER}(?: \w+){{0,3}}\??\)|\b(?:NOTE|Note|NB|N\.B\.|MEMO|Memo|REMINDER|"
    rf"Reminder|Me|me|self)(?: to self)?: ?{_DO_FIRST}\b[^.\n]{{0,60}}"
    r"|\b(?:TO BE|to be) (?:ADDED|CONFIRMED|DECIDED|COMPLETED|FINISHED|CONTINUED|CHECKED|WRITTEN|FILLED|INSERTED|"
    r"UPDATED|DEFINED|DISCUSSED|ANNOUNCED)\b|(?<=[:\-\u2013=(] )to be (?:added|confirmed|decided|completed|finished|"
    r"checked|written|filled in|inserted|updated|defined)\b|(?<=\()to be (?:added|confirmed|decided|completed|finished|"
    r"checked|written|inserted|updated|defined)\b|\b(?:tba|tbd|tbc)\b(?! (?:by|with) (?:you|us)\b)(?= (?:by|with|after|"
    r"when|once|on|from)\b|[.,;)])|\b(?:more|text|rest|details?|link|photo|list|answer|table|figures?|numbers?) "
    r"(?i:goes here|comes here|to follow here|to go here|missing here|still missing|pending|TK)\b|(?<!\bto )(?<!\bcan )"
    r"(?<!\bcould )(?<!\bmay )(?<!\bplease )(?<!\bPlease )\b(?i:insert|put|add|paste) (?:\w+ ){1,4}"
    r"(?i:here|in here|later|tomorrow)(?=[.)\]\n]|$)|\((?i:continue|go on|carry on|finish|complete|"
    r"write|expand|pick up)(?: on)?(?: from)? (?i:here|later|tomorrow|this|it|there)\b[^()\n]{0,30}\)|\b(?:I'll|will|"
    r"must|need to|should) (?:finish|complete|fill (?:this|that|it) in|come back to|write|rewrite|reword) (?:this|"
    r"that) (?:bit|part|later|tomorrow|sentence|paragraph|after lunch|section|one later)\b|\b(?i:what|how)(?: \w+)? "
    r"(?:can|should|do|could|shall) (?:we|I) (?:say|write|put|add|mention|tell)(?: \w+){0,3} here\?"
    # A place that was announced, and the next paragraph begins.
    r"|\b(?:to|under|at|address|link|number|IBAN|code|page|site|account|following): *\n[ \t]*\n(?=(?:We|I|You|If|"
    r"Please|As soon|Once|They|It|This)\b)"
)
_DOTS = re.compile(
    r"\b(?:at|on|by|until|till|within|from|between|room|platform|page|number|costs?|gate|flight|order|on the|in|of|is) "
    r"(?:\.{3,}|\u2026|\.{1,2}(?= \w)|-{2,}|\?{2,})(?= (?:in|on|at|and|or|to|for|with|o'clock|euros?|pm|am|by|days|"
    r"weeks|hours|minutes|of|from|until|the|we|you|which|per|a)\b)"
)
# Points of what the letter was to say: under no words that lead to them, each a thing to write.
_TO_SAY = re.compile(
    r"(?m)(?:^|\n)(?P<points>[ \t]*(?:[-*\u2022\u2013]|\d{1,2}[.)])[ \t]+(?i:say|mention|thank|apologi[sz]e|explain|"
    r"tell (?:her|him|them)|ask|"
    r"answer|remind|offer|promise|wish|greet|describe|add|"
    r"refer)\b[^\n]{2,60}(?:\n[ \t]*(?:[-*\u2022\u2013]|\d{1,2}[.)])[ \t][^\n]{2,60})*)"
)
_YOU = compiled(r"\b(?:you|your|us|me)\b")
# A word that needs another behind it, and the next sentence begins.
_RUN_ON = re.compile(
    r"\b(?:the|a|an|of|for|it['’]s|is|are|costs|by|from|with|until|because) (?=(?:We|If|Please|They|There|It|You|Our) "
    r"[a-z]+ [a-z])"
)
# An address that ends in dots, and a doubt about the words before it.
_STUB = Scan(
    r"\bhttps?://\S{3,80}/\.{3,}(?=\W|$)|(?<=[.!?,] )(?!(?:really|seriously|right|ok|okay|why|huh|what|sorry)\b)"
    r"[a-z][a-z' ]{2,20}\?{2,}(?=\s|$)|(?<![\w.,])\d[\d.,]*\? (?:or )?\d[\d.,]*\?|\b(?:at|on|by|for|of|from|to|"
    r"is|in|costs|about) (?:where|when|who|which|what|how much|how many|how long)\?(?=[,.]| [a-z])"
)
_SENTENCE = re.compile(r"[^.!?\n]{12,400}[.!?]")
_OPEN_LIST = re.compile(r"(?:^|[.!?]\s|\n)(?:[A-Z][\w ]{0,20}|\d{1,2}|[a-c])[:)]\s*$|(?<=[a-z]) \d{1,2}:\s*$")


def gaps(text: str, low: str) -> Iterator[Span]:
    """Where something is not there, or was meant for oneself; `low` is the text `lowered`."""
    for m in _GAP.finditer(text, low):
        yield Span(m.start(), m.start() + len(m[0].rstrip()))
    yield from (Span(*m.span()) for m in _RUN_ON.finditer(text))
    for m in _TO_SAY.finditer(text) if "\n" in text else ():
        if not text[: m.start()].rstrip().endswith(":") and _YOU.search(m[0]) is None:
            yield Span(*m.span("points"))
    yield from (Span(*m.span()) for m in _STUB.finditer(text, low))
    if any(d in text for d in (" ..", " \u2026", " --", " . ", " ??")):
        yield from (Span(*m.span()) for m in _DOTS.finditer(text))


def twice(text: str) -> Iterator[Span]:
    """Where a whole sentence of the letter stands again, word by word: a long one anywhere, a short one at once."""
    first: set[str] = set()
    before = ""
    for m in _SENTENCE.finditer(text) if len(text) < _LISTING else ():
        if not m[0].lstrip()[:1].isupper() or len(_SMALL_WORD.findall(m[0])) < _LEAST or _POLITE.match(m[0]):
            continue
        said = " ".join(m[0].split()).lower()
        again = said == before or (said.startswith(before[:-1]) and said[len(before) - 1 : len(before)] in (",", " "))
        if (before and again) or (len(said) >= (_LONG if len(text) > _SHORT else 0) and said in first):
            yield Span(m.end() - len(m[0].lstrip()), m.end())
        first.add(said)
        before = said


_SMALL_WORD = compiled(r"\b[A-Za-z][a-z]+\b")
_LEAST = 3  # words of a sentence
_SHORT = 700  # characters of a letter in which nothing is said twice by intent
_POLITE = re.compile(r"\s*(?:thank|sorry|please|best|kind|yes|no|great|hello|hi)\b", re.IGNORECASE)
_LISTING = 1_500  # characters: longer texts list things, and repeat how they are said
_LONG = 45  # characters of a sentence that nobody writes twice by intent


def open_end(matter: str) -> Span | None:
    """A last point of a list that has a number or a name, and nothing behind it."""
    body = matter.rstrip()
    m = _OPEN_LIST.search(body)
    if m is None:
        return None
    words = m[0].strip()
    return Span(len(body) - len(words.lstrip(".!? \n")), len(body))
