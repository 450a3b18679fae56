"""Pure: lines that somebody pasted rather than wrote: code, logs, stack traces, error messages, quoted
policies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from guardian.message.expressions import compiled

_WIDTH = 400
_POLICY_LENGTH = 60  # a paragraph in quotation marks from this length on is a quoted text, not a phrase

_FENCE = re.compile(r"^\s{0,3}(?:```|~~~)")
_CERTAIN = re.compile(
    r"^\s*(?:Traceback \(most recent call last\)|at [\w$.<>]+\([^)]{0,120}\)\s*$|File \"[^\"]+\", line \d+"
    r"|Caused by: [\w.]+|Exception in thread|[\w.]+(?:Exception|Error): \S|\.\.\. \d+ (?:more|common frames)"
    r"|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\s+\S|\[?\d\d/\w{3}/\d{4}:\d\d:\d\d"
    r"|\w{3} [ \d]\d \d\d:\d\d:\d\d \S|\[(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\]"
    r"|(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|CRITICAL)[: ]+[\w.\-/]+[: \[]|HTTP/\d(?:\.\d)? \d{3}\b"
    r"|[45]\d\d[ \-][45]\.\d+\.\d+\b|#include\s*<|<\?xml\b|<!DOCTYPE\b|diff --git |@@ -\d+"
    r"|-----BEGIN [A-Z ]+-----"
    r"|SELECT\s.{1,200}\sFROM\s|(?:INSERT INTO|DELETE FROM|CREATE TABLE)\s\w|\$\s?(?:sudo|cd|ls|cat|curl|git"
    r"|npm|pip|docker|ping|ssh|apt)\b|(?:PS )?[A-Z]:\\[\w\\ ]*>|(?:def|class) \w+\(.{0,120}\)?:\s*$"
    r"|import [\w.]+;?\s*$"
    r"|from [\w.]+ import \w|(?:public|private|static|const|var|function)\s[^.]{1,200}[;{]\s*$)"
)
_LIKELY = re.compile(
    r"^\s*(?:[{}\[\]();,]+\s*$|[^.]{0,200}[=(){}<>][^.]{0,100}[;{}]\s*$|\"[\w\-. ]+\"\s*:\s"
    r"|</?[a-zA-Z][^>]{0,200}>|[\w.\-]+\s*=\s*\S+\s*$"
    r"|[\w\-/.]+:\d+(?::\d+)?:|//|/\*|#!|(?:\||\+)[\-|+ ]{3,}|>>>\s)"
)
_SUSPECT = compiled(
    r"[\[\]{}()<>=;$#|\\/\d:]|import |INSERT|SELECT|DELETE|CREATE|Exception"
)  # one in each of the above
_INDENTED = re.compile(r"^(?: {4,}|\t)\s*\S")
_OPEN_QUOTE = ("\u201c", "\u201e", '"', "\u00ab", "\u00bb", "\u2018\u2018")
_CLOSED = re.compile(r"[\"\u201c\u201d\u00bb\u00ab][.)\]]{0,2}(?:\s*\([^()]{1,80}\))?\s*$")


def pasted_lines(lines: Sequence[str]) -> list[bool]:
    """For each line of one region of authored text, whether it was pasted."""
    out = [False] * len(lines)
    _fences(lines, out)
    score = [_score(line) for line in lines]
    for i, s in enumerate(score) if any(score) else ():
        beside = max(score[max(0, i - 1) : i] + score[i + 1 : i + 2], default=0)
        out[i] = out[i] or s == 2 or (s == 1 and beside > 0)
    for i in range(1, len(out) - 1):  # source lines inside a stack trace
        out[i] = out[i] or (out[i - 1] and out[i + 1] and bool(lines[i]))
    _indented(lines, out)
    _quoted_paragraphs(lines, out)
    return out


def _score(line: str) -> int:
    said = line[:_WIDTH]
    if _SUSPECT.search(said) is None:
        return 0
    return 2 if _CERTAIN.match(said) else 1 if _LIKELY.match(said) else 0


def _fences(lines: Sequence[str], out: list[bool]) -> None:
    """Blocks between two fences, or between the lines of a PGP or PEM armour."""
    fence = armour = -1
    for i, line in enumerate(lines):
        begun = -1
        if line.startswith("-----BEGIN "):
            armour = i
        elif line.startswith("-----END "):
            begun, armour = armour, -1
        elif _FENCE.match(line):
            begun, fence = fence, i if fence < 0 else -1
        if begun >= 0:
            out[begun : i + 1] = [True] * (i + 1 - begun)


def _indented(lines: Sequence[str], out: list[bool]) -> None:
    """Runs of two or more indented lines, unless the author indents most of the letter."""
    marked = [_INDENTED.match(line) is not None for line in lines]
    if sum(marked) * 2 > sum(1 for line in lines if line.strip()):
        return
    at = 0
    while at < len(lines):
        if not marked[at]:
            at += 1
            continue
        stop = at
        while stop < len(lines) and (marked[stop] or (not lines[stop].strip() and any(marked[stop + 1 : stop + 2]))):
            stop += 1
        above = lines[at - 1].strip() if at else ""
        if sum(marked[at:stop]) >= 2 and (not above or above.endswith(":")):
            out[at:stop] = [True] * (stop - at)
        at = stop


def _quoted_paragraphs(lines: Sequence[str], out: list[bool]) -> None:
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        stop = at
        while stop < len(lines) and lines[stop].strip():
            stop += 1
        if lines[at].lstrip().startswith(_OPEN_QUOTE):
            length = sum(len(line) + 1 for line in lines[at:stop])
            if (
                length >= _POLICY_LENGTH
                and _CLOSED.search(lines[stop - 1][-_WIDTH:])
                and _one_quotation(lines[at:stop])
            ):
                out[at:stop] = [True] * (stop - at)
        at = stop


def _one_quotation(paragraph: Sequence[str]) -> bool:
    """Whether the marks at both ends belong together: "A" and "B" is prose with two quotations."""
    said = " ".join(paragraph).strip()
    inner = said[1:].rstrip('"\u201c\u201d\u00bb\u00ab.)] ')
    return not any(mark in inner for mark in ('"', "\u201d", "\u00bb"))
