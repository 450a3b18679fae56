"""Pure: the sums of a note: for each of its paragraphs how many letters it has and a checksum of them.

By them guardian's own words are told from its author's inside the box. Letters, because list numbers, blanks,
quotation marks and emphasis change on the way; whole paragraphs, because authors strike off what is done.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Iterable, Sequence

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O, U

_UNIT = 5  # characters a paragraph takes in a sum: two for its length, three for its checksum
_SEAL = 3
_LONGEST_UNIT = 1023


def letters(text: str) -> str:
    """The letters of `text`, case folded: what is left of a paragraph after any mail app."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalpha())


def _number(value: int, size: int) -> str:
    return "".join(ALPHABET[value >> 5 * i & 31] for i in reversed(range(size)))


def unit(run: str) -> str:
    """What stands for a paragraph of these letters (at most 1023) in a sum."""
    return _number(len(run), 2) + _number(zlib.crc32(run.encode("utf-8", "surrogatepass")) & 0x7FFF, 3)


def length_of(own: str) -> int:
    """The letters of the paragraph that a unit stands for."""
    return ALPHABET.index(own[0]) * 32 + ALPHABET.index(own[1])


def write(paragraphs: Iterable[str], *, differ: bool = False) -> list[str]:
    """The sums of a note of these paragraphs, short enough for a line each.

    `differ` says that the letter's texts, plain and HTML, already said different things when it was held.
    """
    units = []
    for paragraph in paragraphs:
        run = letters(paragraph)
        units += [unit(run[i : i + _LONGEST_UNIT]) for i in range(0, len(run), _LONGEST_UNIT)]
    flag = ALPHABET[int(differ)]
    pieces = [flag + "".join(units[i : i + 6]) for i in range(0, max(1, len(units)), 6)]
    return [f"{piece}{_seal(piece)}" for piece in pieces]


def _seal(piece: str) -> str:
    """What ends a sum: words that an author types into it do not pass for a part of it."""
    return _number(zlib.crc32(piece.encode()) & 0x7FFF, _SEAL)


def is_whole(said: str) -> bool:
    """Whether a sum came back as it was written."""
    piece = said[:-_SEAL]
    return len(piece) % _UNIT == 1 and _seal(piece) == said[-_SEAL:]


def differs(said: str) -> bool:
    """Whether a sum says that the texts differed already."""
    return said[:1] == ALPHABET[1]


def units_of(sums: Iterable[str]) -> list[str]:
    """The paragraphs that whole sums tell of, a unit each."""
    return [s[i : i + _UNIT] for s in sums for i in range(1, len(s) - _SEAL, _UNIT)]


def is_note(run: str, units: Sequence[str]) -> bool:
    """Whether the letters `run` are made of the paragraphs of `units`, each at most once, and nothing else."""
    left = list(units)
    at = 0
    while at < len(run):
        for i, own in enumerate(left):
            length = length_of(own)
            if length and unit(run[at : at + length]) == own:
                at += length
                del left[i]
                break
        else:
            return False
    return True
