"""Pure: a letter's text taken apart into what its author wrote now and everything that merely stands
there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from guardian.message import closing
from guardian.message.disclaimer import disclaimers
from guardian.message.html import HtmlText
from guardian.message.lines import Line, of_plain, unflow
from guardian.message.model import Zones
from guardian.message.pasted import pasted_lines
from guardian.message.quotation import Kind, kinds, nearest

__all__ = ["divide", "divide_html", "divide_lines", "unflow"]

LINES_LIMIT = 20_000  # lines that are looked at one by one; the rest counts as authored

_GAPS = re.compile(r"\n{3,}")


def divide(text: str) -> Zones:
    """The zones of a plain text whose flow (RFC 3676) is already undone."""
    return divide_lines(of_plain(text))


def divide_html(html: HtmlText) -> Zones:
    """The zones of an HTML text."""
    return divide_lines(html.lines)


def divide_lines(lines: Sequence[Line]) -> Zones:
    """The zones of a letter's lines, of any number of its parts in their order."""
    beyond = [line.text for line in lines[LINES_LIMIT:]]
    lines = list(lines[:LINES_LIMIT])
    of = kinds(lines)
    if not any(k is Kind.AUTHORED and line.text for line, k in zip(lines, of, strict=True)):
        # Nothing but preformatted text: the app wraps what the author wrote in <pre>.
        of = [Kind.AUTHORED if k is Kind.PASTED else k for k in of]
    _regions(lines, of)
    authored = [i for i, k in enumerate(of) if k is Kind.AUTHORED]
    greeting = _greeting(lines, authored)
    signoff = _signoff(lines, authored)
    return Zones(
        authored="\n\n".join(x for x in (_collect(lines, of, Kind.AUTHORED), "\n".join(beyond).strip()) if x),
        quoted=nearest(_quoted(lines, of)),
        signature=_collect(lines, of, Kind.SIGNATURE),
        disclaimer=_collect(lines, of, Kind.DISCLAIMER),
        forwarded=_collect(lines, of, Kind.FORWARDED),
        pasted=_collect(lines, of, Kind.PASTED),
        greeting=greeting,
        signoff=signoff,
    )


def _regions(lines: Sequence[Line], of: list[Kind]) -> None:
    """Look into each run of authored lines, between quotations, for what is not the author's words."""
    at = 0
    while at < len(lines):
        if of[at] is not Kind.AUTHORED:
            at += 1
            continue
        stop = at
        while stop < len(lines) and of[stop] is Kind.AUTHORED:
            stop += 1
        _region(lines, of, at, stop)
        at = stop


def _region(lines: Sequence[Line], of: list[Kind], start: int, stop: int) -> None:
    texts = [line.text for line in lines[start:stop]]
    if not any(texts):
        return
    for i, inside in enumerate(disclaimers(texts)):
        if inside:
            of[start + i] = Kind.DISCLAIMER
            texts[i] = ""
    for begins in (closing.delimiter_at(texts), closing.mobile_at(texts)):
        if begins is not None:
            for i in range(begins, len(texts)):
                if texts[i]:
                    of[start + i], texts[i] = Kind.SIGNATURE, ""
    ending = closing.signoff_at(texts)
    if ending is not None:
        for i in range(ending[1], ending[2]):
            if texts[i]:
                of[start + i], texts[i] = Kind.SIGNATURE, ""
    for i, inside in enumerate(pasted_lines(texts)):
        if inside and of[start + i] is Kind.AUTHORED:
            of[start + i] = Kind.PASTED
    _fill(lines, of, start, stop)


def _fill(lines: Sequence[Line], of: list[Kind], start: int, stop: int) -> None:
    """Blank lines inside a signature, disclaimer or pasted block belong to it."""
    last = start
    for i in range(start, stop):
        if lines[i].text.strip():
            if of[last] is of[i]:
                of[last:i] = [of[i]] * (i - last)
            last = i


def _greeting(lines: Sequence[Line], authored: Sequence[int]) -> str:
    for i in authored:
        if lines[i].text.strip():
            return closing.greeting_of(lines[i].text.strip())
    return ""


def _signoff(lines: Sequence[Line], authored: Sequence[int]) -> str:
    texts = [lines[i].text for i in authored]
    ending = closing.signoff_at(texts)
    return "\n".join(x for x in texts[ending[0] : ending[1]] if x.strip()) if ending else ""


def _quoted(lines: Sequence[Line], of: Sequence[Kind]) -> list[Line]:
    """The quoted lines; where the author answered between them, a blank one."""
    out: list[Line] = []
    for i, k in enumerate(of):
        if k is Kind.QUOTED:
            out.append(lines[i])
        elif out and k is Kind.AUTHORED and out[-1].text:
            out.append(Line("", out[-1].depth))
    return out


def _collect(lines: Sequence[Line], of: Sequence[Kind], kind: Kind) -> str:
    """The lines of one kind; where others stood between, a blank line."""
    out: list[str] = []
    apart = False
    for line, k in zip(lines, of, strict=True):
        if k is not kind:
            apart = apart or k is not Kind.AUTHORED or bool(line.text.strip())
            continue
        if apart and out:
            out.append("")
        apart = False
        out.append(line.text.rstrip() if kind is not Kind.PASTED else line.text)
    return _GAPS.sub("\n\n", "\n".join(out)).strip("\n")
