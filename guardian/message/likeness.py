"""Pure: keyed digests that recognise a letter, and a sketch that recognises its words after changes."""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Sequence

from guardian.message.model import Envelope, Letter, Likeness

SIZE = 64  # numbers in a sketch
SHINGLE = 3  # words that make one shingle

_DIGEST = 16  # octets: 128 bits
_PREFIX = re.compile(r"\s*(?:(?:re|aw|sv|antw|fwd?|wg|tr|vs)\s*(?:\[\d{1,3}\])?\s*:\s*)+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_EMPTY = 0xFFFFFFFF


def measure(*, key: bytes, envelope: Envelope, letter: Letter, parts: Sequence[tuple[str, bytes]]) -> Likeness:
    """What this letter is recognised by.

    `key` is the state's secret (64 octets are used). `parts` holds what is in the letter, in order: for each
    part its type (with its file name, when it has one) and its content. Of a text ("text/…") that is the
    decoded text in UTF-8, and runs of blanks and line ends in it count as one; of anything else its octets or
    a digest of them.
    """
    recipients = tuple(sorted({_digest(key, b"to", _octets(r.lower())) for r in envelope.rcpt_to}))
    subject = " ".join(_PREFIX.sub("", letter.subject, count=1).lower().split())
    thread = _digest(key, b"thread", _octets(letter.in_reply_to)) if letter.in_reply_to else ""
    pieces: list[bytes] = [b"letter", "".join(recipients).encode(), _octets(subject), thread.encode()]
    for kind, content in parts:
        pieces += [_octets(kind), b" ".join(content.split()) if kind.startswith("text/") else content]
    return Likeness(
        letter=_digest(key, *pieces),
        recipients=recipients,
        thread=thread,
        subject=_digest(key, b"subject", _octets(subject)),
        sketch=sketch(_WORD.findall(letter.zones.authored.lower()), key),
    )


def sketch(words: Sequence[str], key: bytes) -> bytes:
    """64 numbers of 32 bits, little endian, of the words' shingles; b"" without words.

    One permutation hashing (Li, Owen and Zhang 2012): each shingle is hashed once and falls into one of 64
    bins, the least number of a bin counts. Empty bins borrow from a bin chosen by their own number
    (Shrivastava 2017), so that equal sets keep equal sketches and short texts can be compared.
    """
    if not words:
        return b""
    size = min(SHINGLE, len(words))
    keyed = hashlib.blake2b(key=key[:64], digest_size=8)
    bins = [_EMPTY] * SIZE
    unpack = struct.Struct("<II").unpack
    for shingle in {" ".join(words[i : i + size]) for i in range(len(words) - size + 1)}:
        h = keyed.copy()
        h.update(_octets(shingle))
        number, place = unpack(h.digest())
        place %= SIZE
        if number < bins[place]:
            bins[place] = number
    filled = [number != _EMPTY for number in bins]
    return struct.pack(
        f"<{SIZE}I",
        *(n if f else _borrow(i, bins, filled) for i, (n, f) in enumerate(zip(bins, filled, strict=True))),
    )


def _borrow(place: int, bins: Sequence[int], filled: Sequence[bool]) -> int:
    state = place + 1
    for _ in range(16 * SIZE):
        state = (state * 0x5851F42D4C957F2D + 0x14057B7EF767814F) & 0xFFFFFFFFFFFFFFFF
        other = state >> 58
        if filled[other]:
            return bins[other]
    return next((n for n, f in zip(bins, filled, strict=True) if f), _EMPTY)


def similarity(a: bytes, b: bytes) -> float:
    """How much two sketches have in common, 0 to 1: about the share of shingles that are in both texts.

    0 when one of them is empty. Raises ValueError when they are not sketches of one kind.
    """
    if not a or not b:
        return 0.0
    if len(a) != len(b) or len(a) != 4 * SIZE:
        raise ValueError("not two sketches")
    form = f"<{SIZE}I"
    pairs = zip(struct.unpack(form, a), struct.unpack(form, b), strict=True)
    return sum(1 for x, y in pairs if x == y) / SIZE


def _octets(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _digest(key: bytes, *pieces: bytes) -> str:
    h = hashlib.blake2b(key=key[:64], digest_size=_DIGEST)
    for piece in pieces:
        h.update(len(piece).to_bytes(8, "big"))
        h.update(piece)
    return h.hexdigest()
