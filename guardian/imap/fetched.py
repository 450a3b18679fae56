"""Pure: what a FETCH said about one message, as much as is needed to know a draft again."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guardian.imap.syntax import Answer, Value
from guardian.message.token import hold_id_of

ITEMS = b"(UID FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID REFERENCES DATE)])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One message: whether it is marked \\Deleted, its Message-ID ("" without one), the holds it is a draft of, its
    Date as it stands there.
    """

    deleted: bool
    message_id: str
    hold_ids: frozenset[str]
    date: str


def fetched(answer: Answer, uid: int) -> Fetched | None:
    """The message `uid` in the answer to a UID FETCH of ITEMS; None when it is not there. Raises Violation."""
    items: dict[bytes, Value] = {}
    for values in answer.data("FETCH"):
        for pairs in values:
            if isinstance(pairs, list):
                named = {k.upper(): v for k, v in zip(pairs[::2], pairs[1::2], strict=False) if isinstance(k, bytes)}
                if named.get(b"UID") == b"%d" % uid:
                    items |= named
    header = next((v for k, v in items.items() if k.startswith(b"BODY[")), None)
    flags = items.get(b"FLAGS")
    if not isinstance(header, bytes) or not isinstance(flags, list):
        return None
    fields = _fields(header)
    return Fetched(
        deleted=any(isinstance(flag, bytes) and flag.lower() == b"\\deleted" for flag in flags),
        message_id=fields.get("message-id", ""),
        hold_ids=frozenset(filter(None, map(hold_id_of, fields.get("references", "").split()))),
        date=fields.get("date", ""),
    )


def _fields(header: bytes) -> dict[str, str]:
    """Header fields by their lower-case name, unfolded (RFC 5322 §2.2.3); the first of each name."""
    out: dict[str, str] = {}
    for line in re.sub(r"\r?\n(?=[ \t])", "", header.decode("latin-1")).split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            out.setdefault(name.strip().lower(), value.strip())
    return out
