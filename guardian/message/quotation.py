"""Pure: where a letter answers, quotes and forwards: attribution lines, header blocks and separators of mail
apps.

Each question is asked of single lines, at most 400 characters of them, with patterns that cannot backtrack
far.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from guardian.message.expressions import compiled
from guardian.message.lines import Label, Line

_WIDTH = 400
_ATTRIBUTION_LINES = 3  # an attribution is wrapped over this many lines at most
_HEADER_LINES = 8


class Kind(Enum):
    """What a line belongs to."""

    AUTHORED = "authored"
    QUOTED = "quoted"
    LEAD = "lead"  # an attribution line or a header block: nobody's words
    FORWARDED = "forwarded"
    SIGNATURE = "signature"
    PASTED = "pasted"
    DISCLAIMER = "disclaimer"


_WROTE = (
    r"wrote|writes|said|schrieb|geschrieben|a écrit|à écrit|écrivait|escribió|escribio|ha scritto|scrisse"
    r"|schreef"
    r"|heeft geschreven|geschreven|escreveu|skrev|napisał\(a\)|napisał|napisała|kirjoitti|írta|写道|писал"
)
_OPENING = re.compile(
    r"^\W{0,3}(?:On|Am|Le|El|Il|Op|Em|Den|På|W dniu|Dnia|Quoting|Zitat von|At|Il giorno|Em qua)\b",
    re.IGNORECASE,
)
_CLOSING = compiled(rf"\b(?:{_WROTE})\b[^:]{{0,120}}:\s*$", re.IGNORECASE)
_QUOTING = re.compile(r"^(?:Quoting|Zitat von|Citando|Citat)\b.{2,200}:\s*$", re.IGNORECASE)
_DATED = re.compile(
    r"\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}|\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|<?[\w.+\-]{1,64}@[\w.\-]+>?"
)
_BARE = re.compile(rf"^[\w.,'’\-\"<>@() ]{{2,90}}\s(?:{_WROTE})(?:\s[^:]{{1,60}})?:\s*$", re.IGNORECASE)

_SEPARATOR = re.compile(
    r"^\s*-{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht"
    r"|ursprungliche nachricht|message d'origine|message original|message initial|mensaje original"
    r"|messaggio originale"
    r"|oorspronkelijk bericht|mensagem original|ursprungligt meddelande|reply message|antwort)\s*-{2,}\s*$",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"^\s*(?:-{2,}\s*(?:forwarded (?:message|by .{1,100})|weitergeleitete nachricht|message transféré"
    r"|message transfere"
    r"|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada)\s*-*"
    r"|begin forwarded message ?:|anfang der weitergeleiteten (?:nachricht|e-mail) ?:"
    r"|début du message (?:réexpédié"
    r"|transféré) ?:|inicio del mensaje reenviado ?:|inizio messaggio inoltrato ?:)\s*$",
    re.IGNORECASE,
)
_RULE = re.compile(r"^\s*_{10,}\s*$")

_FROM = re.compile(r"^\W{0,3}(?:From|Von|De|Da|Van|Od|Från|Fra|Expéditeur)\s{0,2}\*?\s?:\*?\s*\S", re.IGNORECASE)
_HEADER = re.compile(
    r"^\W{0,3}(?:Sent|Date|To|Cc|Subject|Reply-To|Importance|Attachments|Gesendet|Datum|An|Betreff|Kopie"
    r"|Wichtigkeit"
    r"|Envoyé|Date|À|A|Objet|Enviado(?: el)?|Fecha|Para|CC|Asunto|Inviato|Data|Oggetto|Verzonden|Aan"
    r"|Onderwerp"
    r"|Enviada em|Assunto|Skickat|Till|Ämne|Sendt|Til|Emne)\s{0,2}\*?\s?:",
    re.IGNORECASE,
)


def attribution_at(lines: Sequence[Line], at: int) -> int:
    """How many lines from `at` on are an attribution ("On … wrote:"), wrapped or not; 0 when none is
    there.
    """
    first = lines[at].text
    if not first or not (first[-1] == ":" or _OPENING.match(first)):
        return 0
    joined = ""
    for n in range(_ATTRIBUTION_LINES):
        if at + n >= len(lines) or lines[at + n].depth != lines[at].depth or not lines[at + n].text.strip():
            return 0
        joined = f"{joined} {lines[at + n].text.strip()}".strip()[:_WIDTH]
        if joined.endswith(":"):
            return n + 1 if _is_attribution(joined) else 0
    return 0


def _is_attribution(text: str) -> bool:
    if _QUOTING.match(text):
        return True
    if _OPENING.match(text) and _CLOSING.search(text):
        return _DATED.search(text) is not None
    if text.endswith(">:") and _DATED.search(text):  # "2024-01-05 10:02 GMT+01:00 Ann <ann@example.org>:"
        return True
    return _BARE.match(text) is not None and _DATED.search(text) is not None


def leads_quotation(text: str) -> bool:
    """Whether this line, standing right above marked quotation, only introduces it ("Ann wrote:")."""
    said = text.strip()[:_WIDTH]
    return said.endswith(":") and (_CLOSING.search(said) is not None or _is_attribution(said))


def header_block_at(lines: Sequence[Line], at: int) -> int:
    """How many lines from `at` on are a block such as "From: … / Sent: … / To: … / Subject: …"; 0 when none
    is.
    """
    if ":" not in lines[at].text[:24] or not _FROM.match(lines[at].text[:_WIDTH]):
        return 0
    found, last = 0, 0
    for n in range(1, _HEADER_LINES):
        if at + n >= len(lines) or lines[at + n].depth != lines[at].depth:
            break
        text = lines[at + n].text[:_WIDTH]
        if not text.strip():
            if found:
                break
            continue
        if _HEADER.match(text):
            found, last = found + 1, n
    return last + 1 if found >= 2 else 0


def _older_at(lines: Sequence[Line], at: int) -> tuple[Kind, int] | None:
    """Whether an older letter begins here: quoted or forwarded, and how many lines only introduce it."""
    text = lines[at].text[:_WIDTH]
    if not text.strip():
        return None
    if text.lstrip()[0] in "-_" or text[-1] == ":":
        if _FORWARD.match(text):
            return Kind.FORWARDED, 1
        separator = _SEPARATOR.match(text) is not None
        if separator or _RULE.match(text):
            following = next((n for n in range(at + 1, min(at + 4, len(lines))) if lines[n].text.strip()), at)
            block = header_block_at(lines, following) if following > at else 0
            if block or separator:
                return Kind.QUOTED, following - at + block if block else 1
    block = header_block_at(lines, at)
    return (Kind.QUOTED, block) if block else None


def _break_at(lines: Sequence[Line], at: int) -> tuple[Kind, int] | None:
    """What begins at an unmarked line and goes on to the end, with the number of lines that only introduce it."""
    label = lines[at].label
    if label is Label.REST:
        return Kind.QUOTED, 0
    if label is Label.FORWARDED:
        return Kind.FORWARDED, 0
    return _older_at(lines, at)


def kinds(lines: Sequence[Line]) -> list[Kind]:
    """Each line's kind as far as quotation and markup tell: authored, quoted, lead, forwarded, signature or
    pasted.
    """
    out = [Kind.QUOTED if line.depth else Kind.AUTHORED for line in lines]
    marked_after = _marked_after(lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.depth:
            at += 1
            continue
        begins = _break_at(lines, at)
        length = 0 if begins else attribution_at(lines, at)
        if begins is None and length:
            out[at : at + length] = [Kind.LEAD] * length
            if not marked_after[at + length - 1]:
                begins = Kind.QUOTED, length  # what follows is quoted without marks
        if begins:
            kind, introduction = begins
            out[at : at + introduction] = [Kind.LEAD] * introduction
            out[at + introduction :] = [kind] * (len(lines) - at - introduction)
            break
        if length:
            at += length
            continue
        if line.label is Label.LEAD or (_stands_above_marks(lines, at) and leads_quotation(line.text)):
            out[at] = Kind.LEAD
        elif line.label is Label.SIGNATURE:
            out[at] = Kind.SIGNATURE
        elif line.label is Label.PASTED:
            out[at] = Kind.PASTED
        at += 1
    return out


def _marked_after(lines: Sequence[Line]) -> list[bool]:
    """For each line, whether some line behind it is marked as quoted."""
    out, seen = [False] * len(lines), False
    for i in range(len(lines) - 1, -1, -1):
        out[i] = seen
        seen = seen or lines[i].depth > 0
    return out


def _stands_above_marks(lines: Sequence[Line], at: int) -> bool:
    for following in lines[at + 1 : at + 3]:
        if following.text.strip() or following.depth:
            return following.depth > 0
    return False


def nearest(lines: Sequence[Line]) -> str:
    """The words of the outermost quotation level: deeper levels, their introductions and signatures left
    out.
    """
    shown = [line.depth for line in lines if line.text.strip()]
    if not shown:
        return ""
    depth = min(shown)
    out: list[str] = []
    at, signature = 0, False
    while at < len(lines):
        line = lines[at]
        if line.depth != depth:
            signature = False
            out.append("")
            at += 1
            continue
        older = _older_at(lines, at)
        introduction = older[1] if older else attribution_at(lines, at)
        if introduction:
            begun = any(out)
            at += introduction
            # A letter older than this one, quoted without marks of its own, goes on to where the marks change.
            while begun and (older or not depth) and at < len(lines) and lines[at].depth == depth:
                at += 1
            continue
        if line.text in ("--", "-- "):
            signature = True
        if not signature and line.label is not Label.SIGNATURE:
            out.append(line.text)
        at += 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip("\n")
