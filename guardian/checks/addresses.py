"""Pure: mail addresses that are another's, by what stands before them: neither ours, nor the reader's, nor a desk's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guardian.checks.check import Reading
from guardian.message.text import Span

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{2,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_ROLE = re.compile(
    r"^(?:info|support|help|helpdesk|service|services|contact|hello|mail|office|sales|billing|accounts?|"
    r"accounting|noreply|no-reply|donotreply|admin|team|press|legal|privacy|"
    r"returns?|orders?|claims?|complaints?|booking|bookings|reservations?|reception|care|customer\w*|"
    r"kunden\w*|security|abuse|postmaster|feedback|it|hr|jobs|user|you|your\w*|name|someone|example|"
    r"me)(?:[.+_-].*)?$",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    (
        r"\b(?:customer|client|guest|patient|tenant|member|of|belong(?:s|ing|ed) to|registered to|linked to|"
        r"another|other|same|as with|merged with|mixed up with|the one of|that of|opened by|placed by|booked "
        r"by)\b[^.\n]{0,60}$"
    ),
    re.IGNORECASE,
)
_REACH = re.compile(r"\b(?:your|write|reach|contact|colleague|reply|answer to|you)\b[^.\n]{0,60}$", re.IGNORECASE)
_MIXED = re.compile(r"\b(?:merged|mixed up|confused|swapped)\b")


def foreign_addresses(content: str, reading: Reading) -> Iterator[tuple[Span, str]]:
    """The addresses that are said to be somebody else's, with their spans."""
    letter = reading.letter
    domains = {a.address.rpartition("@")[2].lower() for a in (letter.from_,) if a is not None}
    theirs = " ".join([a.address for a in (*letter.to, *letter.cc)]).lower()
    for m in _MAIL.finditer(content) if "@" in content else ():
        local, _, domain = m.group().partition("@")
        near = content[max(0, m.start() - 70) : m.start()]
        if domain.lower() in domains or _ROLE.match(local) or m.group().lower() in theirs:
            continue
        if not _WHOSE.search(near) or (_REACH.search(near) and not _MIXED.search(near)):
            continue
        yield Span(*m.span()), m.group()
