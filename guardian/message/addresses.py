"""Pure: address lists (RFC 5322 §3.4), split in one pass. Python's own readers are quadratic or recursive on
hostile ones.
"""

from __future__ import annotations

import re

from guardian.message.fields import FIELD_LIMIT, decode_words, without_comments
from guardian.message.model import Address
from guardian.message.transfer import decode_text

ADDRESSES_LIMIT = 1_000

_PLAIN = re.compile(r'\s*(?:"([^"\\<>]*)"|([^"<>,;:()\\]*?))\s*<([^<>\s,]*)>\s*$')
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"?|<([^<>]*)>?|([,;:])|([^",;:<>]+)|>', re.DOTALL)


def addresses(body: bytes) -> tuple[Address, ...]:
    """The mailboxes of a From, To or Cc body, names decoded; group names dropped. At most 1,000; never
    raises.

    What stands in angle brackets is the address, whatever the display name looks like.
    """
    text = decode_text(body[:FIELD_LIMIT], "")[0]
    one = _PLAIN.match(text)
    if one is not None:
        return (Address(name=decode_words(one[1] or one[2] or ""), address=one[3]),)
    if "(" in text:
        text = without_comments(text)
    out: list[Address] = []
    words: list[str] = []
    angle = ""
    for token in _TOKEN.finditer(text):
        quoted, inside, mark, atom = token.groups()
        if mark == ":" and not angle:
            words.clear()  # a group's name
        elif mark in (",", ";"):
            _add(out, words, angle)
            words, angle = [], ""
            if len(out) >= ADDRESSES_LIMIT:
                return tuple(out)
        elif inside is not None:
            angle = angle or "".join(inside.split())
        elif quoted is not None:
            words.append(re.sub(r"\\(.)", r"\1", quoted) if "\\" in quoted else quoted)
        elif atom is not None:
            words.append(atom)
    _add(out, words, angle)
    return tuple(out)


def _add(out: list[Address], words: list[str], angle: str) -> None:
    said = " ".join("".join(words).split())
    if angle:
        out.append(Address(name=decode_words(said), address=angle))
    elif said:
        out.append(Address(name="", address=said.replace(" ", "")))
