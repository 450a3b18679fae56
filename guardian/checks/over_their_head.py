"""Pure: a colleague spoken to in the middle of a letter to somebody else, by name or in another manner of typing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.absent import NO_NAME, named
from guardian.checks.check import Reading
from guardian.checks.easywords import EASY
from guardian.checks.insight import seen
from guardian.checks.naming import known, same
from guardian.message.expressions import compiled
from guardian.message.text import Span

# Somebody asked or told in the middle of a letter, by a first name that is not the reader's.
_ASKED = compiled(
    r"(?:(?<=[.!?] )|(?<=\n)|(?<=\())(?:(?:Hi|Hey|Hello) )?(?P<name>[A-Z][a-z\u00e0-\u00ff]{2,}),? (?:can you|could "
    r"you|would you (?:take|check|mind)|is (?:that|this|it) (?:right|ok|okay|correct|true|still)|pls|plz|please "
    r"(?:check|take|confirm|don't|do not|handle|call (?:him|her|them))|do we|did we|should (?:we|I)|are we|have we|"
    r"shall we|what (?:else )?(?:can|should|do) (?:we|I)|take this|(?:show|give|tell|send|call|ring|take|offer|let|put|"
    r"get|make|write|ask|keep|refund|book|move|check|stall) (?:him|her|them)|you ok with|ok with you|your call|"
    r"thoughts|any idea|fyi|FYI)\b"
)
_OF_THEM = re.compile(
    r"\b(?:he|she|him|her|them|they|this one|the ticket|we say|we tell|we do|we refund|we offer|"
    r"here)\b"
)
_REACH = 160


def asked_aside(reading: Reading) -> Iterator[Span]:
    """Where a colleague is asked by name, and the reader is whom they are asked about."""
    look, content = seen(reading), reading.body.content
    readers = None
    for m in _ASKED.finditer(content, look.greeting.end):
        name = m["name"]
        if name.lower() in EASY or name.endswith("ly") or name in NO_NAME:
            continue
        readers = readers if readers is not None else known(reading).words
        if not readers or any(same(name, r) for r in readers):
            continue
        end = min(len(content), m.end() + _REACH)
        if _OF_THEM.search(content, m.end(), end):
            stop = content.find("?", m.end(), end)
            yield Span(m.start("name"), stop + 1 if stop >= 0 else m.end())


_SPOKEN = compiled(
    r"\((?P<aside>[A-Z][a-z\u00e0-\u00ff]{2,}), (?:please |pls )?(?:cut|delete|drop|lose|strike|skip|scrap|kill|"
    r"check|see|"
    r"look|don't|do not|not|no|take (?:this|that|it) out|leave (?:this|that|it) out|keep|fix|reword|your|tell|is|was|"
    r"are)\b"
    r"[^()\n]{0,80}\)?|, (?P<told>[A-Z][a-z\u00e0-\u00ff]{2,}), (?:he|she|they|this one|this lady|this "
    r"guy)\b[^.!?\n]{3,80}"
    r"|(?:(?m:^)|(?<=[.!?] ))(?P<set>[A-Z][a-z\u00e0-\u00ff]{2,}), (?:ask|tell|check|call|send|take|put|give|make|"
    r"let|keep|get|find|"
    r"don't|do not|pls|plz|add|remove|look|watch|remember|write|move|book|cancel|charge|refund|offer|ring|sort|"
    r"handle|print|file|copy|"
    r"forward|wait|hold|stall|leave|drop|say|show|see if|see whether|see to)\b[^.!?\n]{5,100}"
    r"|(?m:^)(?P<line>[A-Z][a-z\u00e0-\u00ff]{2,})(?: [-\u2013]|:) (?![^\n]*\b(?:you|your|You|"
    r"Your)\b)(?=[^\n]*\b(?:we|I|he|she|they|him|"
    r"her|them|his|don't|pls|never)\b)[^\n]{8,140}"
    r"|(?m:^)(?P<typed>[a-z]{3,12}),? (?:can|could|pls|plz|please|would|will) (?:u|you|pls|please|check|look|send|ok|"
    r"do|not|"
    r"call|have|take|sort)\b[^.!?\n]{5,100}"
)
_TYPED = compiled(
    r"(?<![\w'’-])(?:u|ur|pls|plz|thx|tks|dont|cant|wont|didnt|doesnt|isnt|wasnt|hasnt|thats|whats|youre|theres|im|"
    r"ive|shes|hes|theyre|w/|w/o|"
    r"b4|"
    r"btw|fyi|imo|tbh|lol|cust|cx|tmrw|tmr|bc|cuz|abt|dunno|gonna|wanna|prob|def|appt|acct|mgr|custs|ppl|"
    r"smth)(?![\w'’-])"
)
_FEW = 2  # such words in one line, where no other line has any


_LINK_WORD = re.compile(
    r"(?:wise|wards?|while|ever|more|over|fore|ing|ed|less|quently|times|ence|also|ither)$", re.IGNORECASE
)


def _signs(content: str, name: str) -> bool:
    """Whether it is the name below the letter."""
    return any(name in line for line in content[-160:].splitlines()[-2:] if len(line.split()) <= _NAME_LINE)


_NAME_LINE = 5


def other_hand(reading: Reading) -> Iterator[Span]:
    """A colleague spoken to by name, and a line that was typed in another manner than the rest of the letter."""
    look, content = seen(reading), reading.body.content
    readers: tuple[str, ...] | None = None
    for m in _SPOKEN.finditer(content, look.greeting.end):
        name = m["aside"] or m["told"] or m["typed"] or m["set"] or m["line"]
        if name.lower() in EASY or name.endswith("ly") or name in NO_NAME:
            continue
        readers = readers if readers is not None else known(reading).words
        if not readers or any(same(name, r) for r in readers):
            continue
        if _LINK_WORD.search(name) or _signs(content, name) or name in reading.customer.content:
            continue
        if m["told"] and named(reading, look.body.forth(m.end("told") + 3), male=" he " in m[0]):
            continue
        yield Span(m.start(m.lastgroup or 0), m.end() - m[0].endswith(")"))
    lines = list(_LINE.finditer(content, look.greeting.end)) if look.greeting.end > look.greeting.start else []
    odd = [m for m in lines if _TYPED.search(m[0])]
    if len(odd) == 1 and len(lines) > 1 and len(_TYPED.findall(odd[0][0])) >= _FEW:
        yield Span(*odd[0].span())


_LINE = re.compile(r"[^\s\n][^\n]{15,300}")
