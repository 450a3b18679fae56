"""Pure: the tokens by which a held draft is known again. The first stands first in the draft's References field.

It has the form of a Message-ID (RFC 5322 §3.6.4), since mail apps keep References and drop fields they do not
know. Its domain can never be anybody's (RFC 2606 §2).
"""

from __future__ import annotations

import re

DOMAIN = "held.invalid"

_HOLD_ID = re.compile(r"[0-9A-Z]{4,10}")
_TOKEN = re.compile(r"<guardian\.([0-9A-Z]{4,10})(?:\.([0-9A-Z]{1,8}))?@held\.invalid>", re.IGNORECASE | re.ASCII)
DIFFER = "differ"  # the letter's texts, plain and HTML, said different things when it was held


def token(hold_id: str, kind: str = "") -> str:
    """`<guardian.HOLDID@held.invalid>`, or `<guardian.HOLDID.KIND@held.invalid>`: DIFFER, or a note's number.

    Raises ValueError when `hold_id` is not 4 to 10 digits and capital letters.
    """
    if not _HOLD_ID.fullmatch(hold_id):
        raise ValueError("not a hold id")
    return f"<guardian.{hold_id}{'.' if kind else ''}{kind}@{DOMAIN}>"


def kind_of(reference: str) -> str:
    """The kind that a token names, "" for the first kind of token and for what is none."""
    match = _TOKEN.fullmatch(reference.strip())
    return (match[2] or "").lower() if match else ""


def hold_id_of(reference: str) -> str | None:
    """The hold id when `reference`, one entry of References with its brackets, is a token; else None."""
    match = _TOKEN.fullmatch(reference.strip())
    return match[1].upper() if match else None
