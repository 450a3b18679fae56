"""Pure: legal text below a letter, which no author wrote for its reader. English, German, French, Spanish."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WIDTH = 200

_DISCLAIMER_START = re.compile(
    r"^\W{0,5}(?:(?:e-?mail )?disclaimer\b|confidentiality notice|confidential(?:ity)?\s*:|legal notice"
    r"|privacy notice"
    r"|please (?:consider|think of) the environment|the information (?:contained )?in this (?:e-?mail"
    r"|message|communication)"
    r"|the contents? of this (?:e-?mail|message)|this (?:e-?mail|message|communication"
    r"|transmission)\b.{0,120}"
    r"(?:confidential|intended|privileged)|diese (?:e-?mail|nachricht)\b.{0,80}(?:vertraulich|bestimmt)"
    r"|ce (?:message|courriel|mail)\b.{0,120}(?:confidentiel|destiné)|este (?:mensaje|correo"
    r"|e-?mail)\b.{0,120}"
    r"(?:confidencial|dirigido|destinad))",
    re.IGNORECASE,
)
_DISCLAIMER_CUES = re.compile(
    r"confidential|intended (?:solely|only|recipient)|privileged|disseminat|unauthori[sz]ed"
    r"|notify the sender|any attachments"
    r"|vertraulich|unbefugt|irrtümlich|confidentiel|destinataire|confidencial|destinatario"
    r"|registered (?:office|in)"
    r"|amtsgericht|handelsregister|geschäftsführer",
    re.IGNORECASE,
)
_DISCLAIMER_HINTS = (  # one in everything that opens a disclaimer
    *(
        "disclaimer",
        "confiden",
        "vertraulich",
        "legal notice",
        "privacy notice",
        "environment",
        "information",
    ),
    *("content", "intended", "privileged", "bestimmt", "destin", "dirigido"),
)


def disclaimers(lines: Sequence[str]) -> list[bool]:
    """For each line whether it stands in a disclaimer: a paragraph that opens like one, or the legal ones
    behind it.
    """
    out = [False] * len(lines)
    said = "\n".join(lines).lower()
    if not any(hint in said for hint in _DISCLAIMER_HINTS):
        return out
    at, inside = 0, False
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        stop = at
        while stop < len(lines) and lines[stop].strip():
            stop += 1
        start = at
        if not inside:
            start = next((i for i in range(at, stop) if _DISCLAIMER_START.match(lines[i][: 2 * _WIDTH])), stop)
        paragraph = " ".join(lines[start:stop])[:4_000]
        cues = {m.group().lower() for m in _DISCLAIMER_CUES.finditer(paragraph)}
        opens = start < stop and _DISCLAIMER_START.match(paragraph[: 2 * _WIDTH]) is not None
        if (opens and (len(cues) >= 2 or stop - start == 1 or _only_notice(paragraph))) or (inside and cues):
            out[start:stop] = [True] * (stop - start)
            inside = True
        else:
            inside = False
        at = stop
    return out


def _only_notice(paragraph: str) -> bool:
    return (
        re.match(r"^\W{0,5}(?:(?:e-?mail )?disclaimer|confidentiality|legal notice|please)", paragraph, re.I)
        is not None
    )
