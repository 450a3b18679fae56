"""Pure: a paper that the customer asked for, handed over in words that name no other place and no other time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.cues.accompanying import ANY_FILE
from guardian.checks.cues.enclosures import FILE
from guardian.checks.insight import Seen
from guardian.message.expressions import compiled
from guardian.message.text import Span

_AS_ASKED = r"as (?:promised|requested|(?:agreed|discussed)(?! with)|wished|asked)"
_HANDED = compiled(
    rf"\b(?P<thing>{FILE})s?\b[^.!?:\n]{{0,40}}\b(?:below|underneath|herewith|{_AS_ASKED})\b"
    rf"|\b(?:herewith|{_AS_ASKED}),? [^.!?:\n]{{0,40}}\b(?P<named>{FILE})s?\b"
    rf"|\b(?:put|added|slipped|popped|laid|dropped|stuck|"
    rf"tucked)(?: [\w'-]+){{0,3}} (?P<added>{FILE})s?(?: [\w'-]+){{0,3}} "
    r"in(?=[.,;!]|$)"
)
# Handed over by a word that only points: it is what they wanted to be sent.
_POINTED = compiled(
    r"\b(?:(?:there|here) you (?:go|are|have it)|you have (?:it|them|both|all) here|here (?:it is|they are)|open the "
    rf"(?:file|attachment|document)|these are the {FILE}s?)\b"
)
_WANTED = compiled(
    rf"\b(?:send|share|mail|forward|need|have|get|got|give me|lost|missing)\b[^.!?]{{0,60}}\b{ANY_FILE}\b|\blook like\b"
)
# A first sentence without a verb, nothing but the thing.
_FRAGMENT = compiled(
    r"\s*(?P<told>(?:(?!(?:i|we|you|he|she|it|they|there|is|are|was|were|has|have|will|can|yes|no|not|goes|comes|went|"
    rf"came|lies|hangs|needs|costs)\b)[\w'-]+ ){{0,5}}(?P<thing>{FILE})s?(?: (?:of|for|from|"
    rf"with)(?: (?!is\b|are\b|was\b|were\b|has\b|have\b|will\b)[\w']+){{1,4}})?)(?=[.,;!])"
)
# Without one of these nothing is handed over so.
_SIGNS = (
    "below", "underneath", "herewith", "as promised", "as requested", "as agreed", "as discussed", "as wished",
    "as asked", " in,", " in.", " in;", " in!", "you go", "here you", " it here", "them here", "both here", "all here",
    "here it is", "here they are", "open the ", "these are ",
)  # fmt: skip
_CLAUSE_END = re.compile(r"[,;]")
_ELSEWHERE = compiled(
    r"\b(?:post|page|site|door|shop|window|office|desk|counter|drawer|portal|app|account|tomorrow|tonight|later|"
    r"follows?|"
    r"following|collect|pick|courier|parcel|wall|letterbox|folder|link|https?|www|will|when|once|if|until|not|"
    r"you (?:sent|put|added|attached)|your own|hung|lies|box|step|question|answer|reply|version)\b"
)


def handed(look: Seen) -> Iterator[Span]:
    """Where the letter hands something over that can only be a file, and that was asked for."""
    if not look.customer.known:
        return
    plain, theirs = look.body.plain, look.theirs.plain
    first = _FRAGMENT.match(plain, look.body.forth(look.greeting.end))
    if first is not None and (first["thing"] in theirs) and _WANTED.search(theirs) is not None and _here(look, first):
        yield look.body.back(first.start("told"), first.end())
    if not any(s in plain for s in _SIGNS):
        return
    for m in _HANDED.finditer(plain):
        thing = m["thing"] or m["named"]
        if (m["added"] or thing in theirs or thing in ("copy", "copies")) and _here(look, m):
            yield look.body.back(*m.span())
    for m in _POINTED.finditer(plain):
        if _WANTED.search(theirs) is not None and _here(look, m):
            yield look.body.back(*m.span())


def _here(look: Seen, m: re.Match[str]) -> bool:
    """Whether the clause names no other place and no other time, and nothing follows that is what was meant."""
    plain = look.body.plain
    begin, end = look.body.sentence(*m.span())
    clause = _CLAUSE_END.search(plain, m.end(), end)
    return (
        ":" not in plain[m.end() : end + 1]
        and _ELSEWHERE.search(plain, begin, clause.start() if clause is not None else end) is None
    )
