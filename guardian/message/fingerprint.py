"""Pure: keyed digests (BLAKE2b, RFC 7693) by which a letter, its attachments or its words are known again."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from guardian.message.model import Envelope, Likeness, Structure

SIZE = 16  # octets: 128 bits


def _digest(key: bytes, *pieces: bytes | memoryview) -> str:
    h = hashlib.blake2b(key=key[:64], digest_size=SIZE)
    for piece in pieces:
        h.update(len(piece).to_bytes(8, "big"))
        h.update(piece)
    return h.hexdigest()


def complete(likeness: Likeness, octets: bytes, structure: Structure, key: bytes) -> Likeness:
    """`likeness` with the attachments' octets in its letter digest: two letters that differ only there differ."""
    view = memoryview(octets)
    attached = [view[p.start : p.end] for p in structure.parts if not p.is_text or p.nested]
    if not attached:
        return likeness
    return replace(likeness, letter=_digest(key, likeness.letter.encode(), *attached))


def unread(envelope: Envelope, octets: bytes, key: bytes) -> Likeness:
    """The likeness of a letter that could not be read: its octets are all there is to go by."""
    return Likeness(letter=_digest(key, octets), recipients=of_recipients(envelope, key), thread="", subject="")


def of_recipients(envelope: Envelope, key: bytes) -> tuple[str, ...]:
    """One digest for each recipient, sorted; case aside."""
    return tuple(sorted(_digest(key, r.lower().encode("utf-8", "surrogateescape")) for r in envelope.rcpt_to))


def of_words(words: str, key: bytes) -> str:
    """The digest of flagged words, case and blanks aside."""
    return _digest(key, " ".join(words.lower().split()).encode("utf-8", "surrogatepass"))
