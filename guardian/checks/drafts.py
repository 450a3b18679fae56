"""Pure: what shows a draft by its shape: an empty point of a list, a paragraph that stops or stands twice, fewer points
than were announced, a label of the writer's above a paragraph, a choice not made, thoughts about the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.scan import Scan
from guardian.message.expressions import compiled
from guardian.message.text import Span

SURE, MAYBE = 1.0, 0.7
_KEEP_ONE = "Keep one of the two, and take the other out."
_FILL = "Write what belongs here, or take the empty point out."
_CHOOSE = "Decide for one, and take the other out."
_OUT = "This is a thought about the letter: settle it, and take it out."
_END = "Finish this sentence, or take it out."

_POINT = r"(?:[-*\u2022\u2013]|\d{1,2}[.)]|[a-h]\))"
_EMPTY_POINT = re.compile(rf"(?m)^[ \t]*(?P<point>{_POINT})[ \t]*$")
_NAMED_POINT = re.compile(rf"(?m)^[ \t]*{_POINT}[ \t]+(?P<name>[^\n:]{{2,40}}):[ \t]*$(?=\n[ \t]*{_POINT}[ \t])")
_LINE_OF_LIST = re.compile(rf"[ \t]*{_POINT}[ \t]+\S")
_MOST = 20_000  # characters that are looked at
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6}
_ANNOUNCED = re.compile(
    r"\b(?P<number>two|three|four|five|six|[2-6]) (?P<what>(?:\w+ )?(?:things|steps|options|ways|documents|papers|"
    r"points|"
    r"questions|reasons|items|choices|possibilities|tips|ideas|dates|places|answers))\b[^.!?\n]{0,60}:[ "
    r"\t]{0,9}\n(?:[ \t]{0,9}\n)?"
    rf"(?P<list>(?:[ \t]{{0,9}}{_POINT}[^\n]*\n?(?:[ \t]{{0,9}}\n(?=[ \t]{{0,9}}{_POINT}))?)+)",
    re.IGNORECASE,
)

# A word that wants another behind it, at the end of a paragraph that has no stop.
_DANGLES = re.compile(
    r"\b(?:the|an?|your|our|my|their|its|every|each|and|or|but|because|whose|if|unless|until|till|than|into|during|"
    r"between|"
    r"although|whether|whereas|per|of|for|from|with|to|by|at|about|is|are|was|were|be|been|will|would|should|could|can|"
    r"may|might|must|have|has|had|not|very|costs?|takes?|needs?|includes?|contains?|within|after|before|"
    r"without|around|towards|against|beside|under|next to|up to)$"
)
_MAY_END = re.compile(
    r"\b(?:what|which|who|whom|where|when|why|how|that|whatever|nothing|something|anything|everything|worth|than|"
    r"as (?:i|you|"
    r"we|it|"
    r"they|he|she)|easy|hard|ready|nice|lovely|good|nobody|someone|somebody|here|there|neither|nor)\b|\b(?:i|you|we|"
    r"they|"
    r"he|she|it|yes|no|course|sure|too|soon|it's)(?:'ve|'d|'ll)?(?: [\w']+){2}$|\b(?:i|you|we|they|he|she|it) (?:is|"
    r"are|was|were|will|would|can|could|should|must|"
    r"may|might|have|has|had|not)$|\b(?:up|off|on|out|away|back) (?:too|so|"
    r"then|before|after|to|at|by|about|with|for)$"
)
_NEW_SENTENCE = (
    r"(?:It|It's|We|We'll|You|You'll|You're|If|Please|They|This|There|Once|When|After|Then|She|He|Our|Your|The|Kind|"
    r"Best|"
    r"Sorry|Thank|Until|Regards)\b"
)
_BROKEN_LINE = compiled(
    r"(?<=[a-z]) (?P<last>the|a|an|your|our|and|or|because|until|till|of|for|with|from|to|than|is|are|was|will|by|"
    r"at) ?\n"
    rf"(?=[ \t]*{_NEW_SENTENCE})"
)

# The writer's names for parts and versions of a letter, by themselves on a line.
_PART = (
    r"(?:intro(?:duction)?|opening|apolog(?:y|ies)|closing|ending|para(?:graph)?|block|boilerplate|draft|version|"
    r"variant|"
    r"wording|phrasing|paragraphs|text|sentence|ending|sign-?off|greeting|thanks|summary|explanation|offer|reason|"
    r"bullets?|"
    r"attempt|try|take|reply|answer)"
)
_KIND = (
    r"(?:first|second|third|2nd|3rd|1st|other|another|old|older|new|newer|shorter|short|longer|long|softer|nicer|"
    r"kinder|"
    r"friendlier|friendly|formal|informal|simpler|better|standard|usual|alternative|alternate|rough|final|previous|"
    r"less|"
    r"more|warm|warmer|empathy|empathetic|polite|original|edited|clean|half)"
)
_LABEL = re.compile(
    rf"(?m)^[ \t*_#=<>\[(-]*(?P<label>(?i:{_KIND}[ -]{_PART}\b(?! (?:of|for|from|is|was|to)\b)[^\n.!?:]{{0,40}}|"
    r"or,? (?:shorter|softer|nicer|friendlier|simpler|warmer|more formal(?:ly)?|less formal(?:ly)?))(?::[^\n]{0,200})?|"
    rf"(?i:{_PART} (?:para(?:graph)?|block|text|sentence|here|part|bit|line|v?\d|[ab12])|v\d|option [ab12]))"
    r"[ \t*_#=<>\])-]*:?$"
)
# What a letter is labelled with for its reader.
_FOR_READER = re.compile(
    r"^(?:answer|reply|text|summary|offer|new offer|short (?:answer|summary)|long answer)s?\b", re.I
)

_HEDGE = (
    r"(?:or (?:rather|maybe|perhaps|better|was it|is it)|no wait|wait no|scratch that|hang on|let me (?:see|look|check|"
    r"think)|i mean)"
)
_THOUGHT = Scan(
    # In brackets, and asked of nobody who reads it.
    r"\((?=[^()\n]{6,120}\?\))(?!(?i:who knew|why not|right|remember|really|isn't it|see|know what|guess|"
    r"sound familiar)\b)(?![^()\n]*\b(?i:you|your|yours|you're)\b)(?i:is (?:it|that|this|he|she|there)|are (?:they|"
    r"we|these)|"
    r"was (?:it|that)|were|do we|does|did (?:we|i|he|she)|can we|could we|shall we|should (?:we|i)|have we|has|or|"
    r"which|what|"
    r"when|where|who|how (?:many|much|long)|why|still|not sure|check|ask|true|correct)\b"
    r"[^()\n]{2,60}\?\)"
    r"|\((?=[^()\n]{0,90}\b(?i:not sure|i'd rather say|i'd say|settle|decide|look (?:it|this|that) up|double[- ]"
    r"check|ask \w+|check with|to check|unsure|tbc|says? (?:both|it's|\w+ (?:days|weeks|euros))|find out|don't know "
    r"yet|"
    r"no idea)\b)(?![^()\n]*\b(?i:you|your|yours|you're|please|settled|decided)\b)[^()\n]{8,120}\)"
    r"|\[(?=[^\]\n]{0,60}\b(?i:goes|comes|belongs|to go|to come) (?:in |right )?here\])[^\]\n]{2,60}\](?!\()"
    rf"|(?:\.{{3}}|\u2026|,|-|\u2013) ?(?i:hmm+|er+m?|uh|um|h'm),? {_HEDGE}[^.!?\n]{{2,60}}[?.]"
    rf"|(?:(?<=[.!?] )|(?m:^))(?i:hmm+|no wait|wait no|scratch that|hang on),? (?i:{_HEDGE}|that's|this is|it's|make "
    rf"that|"
    r"not)\b[^.!?\n]{2,60}[?.!]"
    # Work on the text that is still to be done.
    r"|\b(?i:for|in|as) the (?i:intro|opening|closing|ending|greeting|last paragraph|first paragraph|sign-?off) "
    r"(?i:maybe|perhaps|"
    r"i'd|say|something|we could|use|take)\b[^.!?\n]{0,60}|\b(?i:something|sth|smth|a line|a word|a sentence|a bit|"
    r"two lines|some "
    r"words|lots) (?i:nice |kind |friendly |warm |more |funny )?(?i:here about|here on)\b"
    r"|\b(?i:lots|much|some) more here\b(?= (?i:about|on|later)|[.:)])|\b(?i:copy|paste|take|lift|steal)(?: "
    r"(?i:it|this|the text|"
    r"rest|the rest|that))? from (?i:the|our|last|his|her) (?i:leaflet|website|site|manual|template|brochure|old|"
    r"other|last|"
    r"catalogue|flyer|intranet|wiki|previous)\b[^.!?\n]{0,30}|,? or (?i:whatever|whenever|whoever|however many|"
    r"however much|"
    r"however long) (?:he|she|they|[A-Z][a-z]+|the \w+) (?:decides?|says?|said|wants?|thinks?|told|agrees?|comes? "
    r"up)\b[^.!?\n]{0,40}"
    r"|\b(?:XY|XYZ|NN|N\.N\.|YY|ABC)(?= (?:days?|weeks?|hours?|euros?|pounds|dollars|percent|minutes|months)\b)|"
    r"\b(?:Mr|Mrs|Ms|Dr|"
    r"Herr|Frau)\.? (?:XY|XYZ|NN|N\.N\.|ABC)\b"
    r"|\b(?:by|until|till|on|from|for|total|price|date|sum|amount|costs?|reason|because|is|are): *\n[ "
    r"\t]*\n(?=[A-Z][^\n]{15,})"
    r"|\b(?:because|since|although|while|whereas) (?:the|our|a|an|my|your|their) [a-z]+ (?:in|of|at|from|for|with|"
    r"behind|between|"
    r"near) (?:the |our |your |my )?[A-Za-z]+(?=\.(?:\s|$))|\b(?:[Bb]etween|and|[Aa]round|[Aa]bout|until|till|since|"
    r"before|after|costs?|"
    r"only|just) \((?:time|date|price|amount|day|number|name|sum|place|month|hour)\)|(?<=[a-z,] )(?:DISCOUNT|REFUND|"
    r"PRICE|DATE|"
    r"VOUCHER|TIME|NAME|AMOUNT|LINK|PHOTO|REASON|WHEN|WHO|WHERE|WHICH|MAYBE|DAY|ROOM|GIFT)\?(?= |$)"
    r"|\b(?i:last|first|next|second|third|opening|closing|final|end) (?i:paragraph|sentence|para|lines?|part)(?: "
    r"?[-\u2013]|:) "
    r"[^.!?\n]{5,80}"
    r"|\b(?:or|and) (?:on|at|by|from|until|of|in|for|with|to|the|a)(?= ?\.(?:\s|$))|\b(?:jar|box|bag|bottle|couple|"
    r"pair|list|copy|piece|"
    r"cup|glass|tin|packet|number|sum|price|cost|fee|amount|total|discount|deposit|half|rest|end|beginning|middle) "
    r"of(?= ?\.(?:\s|$))"
    r"|\((?i:name|price|size|colou?r|date|model|number|which|who|when|what|where|how much|how many|day|room|title|"
    r"amount)\?[^()\n]{1,40}\)"
    # Put off until the letter is done.
    r"|\b(?i:let me|i'll|i will|i must|must|need to|have to|i should|still have to|remember to|don't forget to) "
    r"(?i:look|"
    r"check|ask|get|find|verify|confirm|settle|fill|put|add|insert|write|reword|work|see)\b[^.!?\n]{2,60}\bbefore "
    r"(?:this|"
    r"it|the mail|the letter|i) (?:goes|send|sends|leaves|mail|go)\b"
    r"|\b(?:price|date|amount|cost|fee|sum|number|figure|time|name|day|rate|total|deposit)\b[^.!?\n]{0,50}\b(?:still "
    r"open|"
    r"still missing|to be looked up|I'll get (?:it|that|this) from|must ask|have to ask|to ask \w+|ask \w+ (?:tomorrow|"
    r"first|later))\b[^.!?\n]{0,40}"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|a|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundred|"
    r"thousand)[ -](?:hundred |thousand )?(?:and )?something(?= ?(?:[.,;!]|euros?|pounds|dollars|days|percent|\())"
    r"|\b(?:so-and-so|such-and-such|so and so many|x many|n days|umpteen|whatsit|thingy|thingummy)\b"
    # A verb of writing in capitals, at the beginning of a sentence.
    r"|(?:(?<=[.!?:] )|(?m:^)|(?<=\())(?:EXPLAIN|SAY|TELL|DESCRIBE|MENTION|APOLOGI[SZ]E|THANK|WRITE|DECIDE|INCLUDE|"
    r"PASTE|SHORTEN|REPHRASE|REWORD|SOFTEN|LOOK UP|FIND OUT|HOW MUCH|"
    r"HOW MANY|NEEDS?|MISSING|STILL)(?: (?!YOU\b|YOUR\b|US\b)[A-Z]{2,}){1,8}\b(?=[.?!:]| [A-Z][a-z]|\)|$|\n)"
    r"|\b(?:for|of|the|a|an|with|by|until|your|our|about|from)(?:\.{3}|\u2026)(?= (?!and\b|but\b)[a-z]|\s*$|\n)"
)
_ALOUD = re.compile(
    r"^\(|^[A-Z]{3,} [A-Z]|\b(?:hmm+|or (?:rather|maybe|what|when|who|how)\w*|let me|i'll|must|ask|copy|paste|more "
    r"here|paragraph|"
    r"sentence|intro|opening|closing|here (?:about|on)|scratch|wait|before)\b",
    re.IGNORECASE,
)
_CHOICE = Scan(
    r"\b(?P<noun>[A-Za-z]{3,}) (?P<one>\w{1,12}) / (?P=noun) \w{1,12}\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day ?/ ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?= (?:morning|"
    r"at|by|"
    r"afternoon|evening|and we|and I|we|I)\b|[.,] )"
    r"|\b(?:can|will|do|does|is|are|was|were|have|has|should) ?/ ?(?:can't|cannot|can not|won't|will not|don't|do not|"
    r"doesn't|does not|isn't|is not|aren't|wasn't|haven't|hasn't|shouldn't|not)\b"
    r"|\b(?:[Ww]e|[Ii])(?:'ll|'ve| will| can| have| would)? (?P<verb>[a-z]{3,12}(?:ed|e)?) / [a-z]{3,12} (?:your|the|"
    r"you|it|"
    r"this)\b"
    r"|\b\d{1,4} / \d{1,4} (?:euros?|pounds|dollars|days|weeks|hours|percent|%|minutes|working days|pm|am|"
    r"o'clock)(?!\w)"
    r"|[€$£]\d+ ?/ ?[€$£]\d+\b|\b(?:one|two|three|four|five|six|seven|ten|twelve) / (?:two|three|four|five|six|seven|"
    r"eight|"
    r"ten|twelve|fourteen|twenty) \w+"
    r"|\b(?:today|tomorrow|tonight|next week|this week) ?/ ?(?:tomorrow|next week|today|the week after)\b"
    r"|\b(?:yes|no) ?/ ?(?:no|yes)(?=[.,!])"
)


def drafts(text: str, low: str, *, begin: int, end: int) -> Iterator[tuple[Span, float, str]]:
    """(where, how sure, what to do) between greeting and sign-off; `low` is the text `lowered`."""
    for scan in (_THOUGHT, _CHOICE):
        for m in scan.finditer(text, low):
            words = m[0].rstrip()
            advice = _CHOOSE if scan is _CHOICE else _OUT if _ALOUD.search(words) else ""
            yield Span(m.start(), m.start() + len(words)), MAYBE, advice
    if len(text) > _MOST:
        return
    yield from _lists(text, begin, end)
    yield from _paragraphs(text, begin, end)
    for m in _BROKEN_LINE.finditer(text, begin, end):
        line = text.rfind("\n", 0, m.start()) + 1
        if len(text[line : m.end()].split()) >= _LEAST and not _ends_well(text[line : m.end()].rstrip()):
            yield Span(*last_words(text, line, m.end("last"))), MAYBE, _END
    for m in _LABEL.finditer(text, begin, end):
        if not _FOR_READER.match(m["label"]):
            yield Span(*m.span("label")), MAYBE, _OUT


def _lists(text: str, begin: int, end: int) -> Iterator[tuple[Span, float, str]]:
    for m in _EMPTY_POINT.finditer(text, begin, end):
        above = text[begin : m.start()].rstrip()
        line = above.rfind("\n") + 1
        if _LINE_OF_LIST.match(above, line) and '"' not in above[line:]:
            yield Span(begin + line, m.end()), SURE, _FILL
        elif _LINE_OF_LIST.match(above, line) or _LINE_OF_LIST.match(text[m.end() : end].lstrip()):
            yield Span(m.start("point"), m.end()), SURE, _FILL
    for m in _NAMED_POINT.finditer(text, begin, end):
        yield Span(m.start("name"), m.end()), MAYBE, _FILL
    for m in _ANNOUNCED.finditer(text, begin, end):
        told = sum(1 for line in m["list"].splitlines() if _LINE_OF_LIST.match(line))
        if 0 < told < _NUMBERS[m["number"].lower()]:
            span = Span(m.start("number"), m.end("what"))
            yield span, MAYBE, f"Here are {told} of them: add what is missing, or say “{told}”."


def _paragraphs(text: str, begin: int, end: int) -> Iterator[tuple[Span, float, str]]:
    """Paragraphs that stop in the middle, and those that say what another one says."""
    before: list[tuple[str, frozenset[str]]] = []
    stops = text.find(". ", begin, end) >= 0 or text.find(".\n", begin, end) >= 0
    for m in _PARAGRAPH.finditer(text, begin, end):
        words = m[0].rstrip()
        if not words:
            continue
        last = words.rpartition("\n")[2]
        follows = text[m.start() + len(words) :].lstrip()
        if stops and last[-1:].islower() and not _LEADS_ON.match(follows) and not _ends_well(last):
            yield Span(*last_words(text, m.start() + len(words) - len(last), m.start() + len(words))), MAYBE, _END
        said = " ".join(words.lower().split())
        bag = frozenset(_WORD.findall(said))
        if (
            len(text) > _LISTING
            or words[-1] not in ".!?"
            or len(said) < _SHORT
            or len(bag) < _FEW
            or _LINE_OF_LIST.match(words)
        ):
            continue
        if any(said == s or _alike(bag, b) for s, b in before):
            yield Span(m.start(), m.start() + len(words)), MAYBE, _KEEP_ONE
        before.append((said, bag))


def last_words(text: str, start: int, end: int) -> tuple[int, int]:
    """What is to be shown of a line that breaks off: its last sentence, or as much of it as says enough."""
    stop = max(text.rfind(mark, start, end) for mark in (". ", "! ", "? "))
    begin = stop + 2 if stop >= 0 else start
    return (text.find(" ", end - _SHOWN, end) + 1 if end - begin > _SHOWN else begin), end


_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_LEADS_ON = re.compile(rf"{_POINT}\s|[a-z<\"“>|]|[A-Z0-9]+\n")
_WORD = compiled(r"[^\W_]+")
_SHORT, _FEW, _LEAST, _SHOWN = 25, 6, 4, 80
_ALIKE = 0.72
_TELLING, _ENOUGH = 5, 4  # letters of a word that tells something; how many two paragraphs must share
_LISTING = 2_500  # characters: longer texts list things, and repeat how they are said


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two paragraphs are one, written twice: the same numbers and nearly the same words."""
    if any(w.isdigit() for w in a ^ b):
        return False
    if a <= b or b <= a:
        return True
    one, other = ({w for w in words if len(w) >= _TELLING} for words in (a, b))
    both, less = len(one & other), min(len(one), len(other))
    return len(a & b) >= _ALIKE * len(a | b) or (both >= _ENOUGH and both >= _ALIKE * less)


# "…, which is made from": what "which" stands for is no object of the last word's.
_OF_IT = re.compile(r"\b(?:which|that|who) (?=(?:is|are|was|were|has|have|had|will|can|would|comes?|goes?)\b)")


def _ends_well(line: str) -> bool:
    """Whether a line without a stop may be a whole sentence."""
    said = re.split(r"[.!?;:]\s", line.lower())[-1].strip()
    return (
        len(line.split()) < _LEAST or _DANGLES.search(said) is None or _MAY_END.search(_OF_IT.sub("", said)) is not None
    )
