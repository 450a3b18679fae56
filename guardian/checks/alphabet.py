"""Pure: characters and the plain letters they stand for: typography, other shapes of letters, look-alikes, accents.

Tables for `str.translate`, made once from Unicode's own data (NFKC and NFD) and from lists of what it leaves out.
"""

from __future__ import annotations

import unicodedata
from itertools import chain
from typing import Literal

# Characters that are not seen: zero-width, joiners, bidi controls, fillers, variation selectors, skin tones, tags.
_UNSEEN_RANGES = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180E),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF9, 0xFFFB),
    (0x1D173, 0x1D17A),
    (0x1F3FB, 0x1F3FF),
    (0xE0000, 0xE007F),
    (0xE0100, 0xE01EF),
)
# Marks that stand over or under the letter before them.
_MARKS_RANGES = (
    (0x0300, 0x034E),
    (0x0350, 0x036F),
    (0x0483, 0x0489),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE20, 0xFE2F),
)


def _class(ranges: tuple[tuple[int, int], ...]) -> str:
    return "".join(f"\\U{a:08x}-\\U{b:08x}" for a, b in ranges)


UNSEEN = _class(_UNSEEN_RANGES)  # for a character class of `re`
MARKS = _class(_MARKS_RANGES)


def _single(c: str, form: Literal["NFKC", "NFD"]) -> str:
    """The one ASCII letter or digit that this normal form makes of a character, "" when it does not."""
    made = "".join(x for x in unicodedata.normalize(form, c) if not unicodedata.combining(x))
    return made.lower() if len(made) == 1 and made.isascii() and made.isalnum() else ""


_OTHER_SHAPES = (
    range(0x1D400, 0x1D800),  # mathematical
    range(0x2460, 0x2500),  # circled
    range(0x2100, 0x2150),  # letter-like
    range(0x2070, 0x20A0),  # raised and lowered
    range(0x02B0, 0x02B9),
    range(0x02E0, 0x02E4),
    range(0x1D2C, 0x1D6B),
    range(0xFF10, 0xFF5B),  # full width
    range(0x1F100, 0x1F150),  # squared
)
_SMALL = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_TURNED = dict(zip("ɐɔǝɟɓɥᴉɾʞɯɹʇʌʍʎɑɡıȷſ", "acefghijkmrtvwyagijs", strict=True))

SHAPES: dict[int, str] = {
    **{c: made for c in chain(*_OTHER_SHAPES) if (made := _single(chr(c), "NFKC"))},
    **{ord(c): plain for c, plain in (_SMALL | _TURNED).items()},
    **{first + i: chr(0x61 + i) for first in (0x1F150, 0x1F170) for i in range(26)},
}
for _sign in "\u2139\u24d8":  # "information", not a letter
    del SHAPES[ord(_sign)]

SHAPES_CLASS = "".join(map(chr, SHAPES))

# Letters of other scripts that look like Latin ones, by what they look like; lower case.
_ALIKE = {
    "a": "аαɑ",
    "b": "вьβƅ",
    "c": "сϲƈ",
    "d": "ԁɗ",
    "e": "еєεҽ",
    "g": "ɡց",
    "h": "нһհ",
    "i": "іιї",
    "j": "јյ",
    "k": "кκ",
    "l": "ӏɩ",
    "m": "мϻ",
    "n": "пηոɴ",
    "o": "оοσօ",
    "p": "рρ",
    "q": "ԛգ",
    "r": "гѓɾ",
    "s": "ѕꮪ",
    "t": "тτ",
    "u": "υսцմ",
    "v": "νѵ",
    "w": "ԝωшա",
    "x": "хχ",
    "y": "уγүყ",
    "z": "ʐᴢζ",
}
ALIKE: dict[int, str] = {ord(c): plain for plain, some in _ALIKE.items() for c in some}
ALIKE_CLASS = "\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u10d0-\u10ff"  # Greek, Cyrillic, Armenian, Georgian

ACCENTS: dict[int, str] = {
    **{c: made for c in chain(range(0xC0, 0x250), range(0x1E00, 0x1F00)) if (made := _single(chr(c), "NFD"))},
    **dict(zip(map(ord, "øłđħŧƀɨʉɇ"), "oldhtbiue", strict=True)),
}

TYPOGRAPHY: dict[int, str] = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u00b4\u0060\u2032\uff07\u02b9\u02bb\u055a"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-"),
    **dict.fromkeys(map(ord, "\t\r\v\f\u00a0\u1680\u202f\u205f\u2800\u3000"), " "),
    **dict.fromkeys(range(0x2000, 0x200B), " "),
    **{0xFF01 + i: chr(0x21 + i).lower() for i in range(94) if 0xFF01 + i not in (0xFF02, 0xFF07)},
}
