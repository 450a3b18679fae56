"""Pure: a letter's text as lines that know how deep they are quoted. Plain text and HTML both become such
lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

_MARKS = re.compile(r"(?:> ?)*>(?: |$)?")


class Label(Enum):
    """What a mail app's own markup says of a line."""

    NONE = "none"
    LEAD = "lead"  # introduces a quotation: "Ann wrote:"
    REST = "rest"  # quotation, to the end of the letter
    FORWARDED = "forwarded"
    SIGNATURE = "signature"
    PASTED = "pasted"  # preformatted: code, a log


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its quotation marks. `depth` is how often it is quoted, 0 for the author's own."""

    text: str
    depth: int = 0
    label: Label = Label.NONE


def of_plain(text: str) -> list[Line]:
    """The lines of a plain text (RFC 3676 flow already undone), quotation marks counted and taken off."""
    out = []
    for raw in text.splitlines():
        if raw.startswith(">"):
            marks = _MARKS.match(raw)
            end = marks.end() if marks else 0
            out.append(Line(raw[end:].rstrip() if raw[end:] != "-- " else "-- ", raw.count(">", 0, end)))
        else:
            out.append(Line(raw if raw == "-- " else raw.rstrip()))
    return out


def unflow(text: str, *, delsp: bool = False) -> str:
    """format=flowed text (RFC 3676) with its paragraphs in one line each, space-stuffing undone.

    Quoted lines keep one ">" for each level and a blank. `delsp` takes out the blank at which a line was
    broken.
    """
    out: list[str] = []
    pending: list[str] = []
    pending_depth = 0
    for line in text.splitlines():
        content = line.lstrip(">") if line[:1] == ">" else line
        depth = len(line) - len(content)
        if content[:1] == " ":
            content = content[1:]
        signature = content == "-- "
        if pending and (depth != pending_depth or signature):
            out.append(_marked("".join(pending), pending_depth))
            pending.clear()
        if content[-1:] == " " and not signature:
            pending.append(content[:-1] if delsp else content)
            pending_depth = depth
        elif pending:
            out.append(_marked("".join(pending) + content, depth))
            pending.clear()
        else:
            out.append(_marked(content, depth))
    if pending:
        out.append(_marked("".join(pending), pending_depth))
    return "\n".join(out)


def _marked(content: str, depth: int) -> str:
    if depth:
        return ">" * depth + " " + content
    return " " + content if content[:1] == ">" else content  # still not a quotation
