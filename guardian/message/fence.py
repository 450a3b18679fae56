"""Pure: the marks around guardian's note in a text, `[guardian:7F3K2Q:begin]` and `[guardian:7F3K2Q:end]`,
and their removal.

Mail apps reflow, quote, re-encode and restyle what stands between the marks, so only the marks are matched,
however they were cased, wrapped or quoted. A mark counts only when its hold id is valid: its last character
checks the others, so that documentation may quote `[guardian:7F3K2:begin]`.

Authors type into the box. That must not lose their words, so a third mark, `[guardian:7F3K2Q:sum:…]`, says
for each paragraph of the note how many letters it has and a checksum of them (`message/sums.py`). A box is
removed only when the letters in it are made of those paragraphs, any of them missing, and of nothing else but
what stands on the lines that are meant for it (`message/reason.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from guardian.message import reason, sums
from guardian.message.model import Residue, Said
from guardian.message.sums import ALPHABET

ID_LENGTH = 6

_CHECK_START = 13  # any constant does; with it not every short word of one letter is an id
_MOST_BOXES = 30  # in one text: more are nobody's doing, and each is looked for in the whole HTML

# What may stand between two characters of a mark: blanks, line ends, quotation and emphasis marks, invisible
# characters.
_NOISE = r"[\s>*\\|\u00ad\u034f\u180e\u200b-\u200f\u2060\ufeff]"
_N = _NOISE + r"{0,24}+"
NOISE = re.compile(_NOISE + "*")


def _lax(word: str) -> str:
    return _N.join(word)


_MARK = re.compile(
    rf"\[{_N}{_lax('guardian')}{_N}:{_N}(?P<id>(?:[0-9a-z]{_N}){{{ID_LENGTH}}}):{_N}"
    rf"(?P<kind>{_lax('begin')}|{_lax('end')}|{_lax('sum')}){_N}(?::{_N}(?P<sum>(?:[0-9a-z]{_N}){{0,200}}))?\]",
    re.IGNORECASE,
)
# A damaged mark is taken more strictly, without blanks: people write "guardian: Robert", and guardian.robert@
# has mail.
_I = r"[*\\\u00ad\u034f\u180e\u200b-\u200f\u2060\ufeff]{0,8}+"
_ID_TIGHT = rf"((?:[0-9a-z]{_I}){{{ID_LENGTH - 1}}}[0-9a-z])"
_NAMED = re.compile(
    rf"{_I.join('guardian')}{_I}(?::{_I}{_ID_TIGHT}(?![0-9a-z])|\.{_I}{_ID_TIGHT}{_I}@held)", re.IGNORECASE
)
_TAIL = re.compile(rf":{_N}(?:{_lax('begin')}|{_lax('end')}|{_lax('sum')}){_N}[:\]]", re.IGNORECASE)
_NOT_ALPHABET = re.compile(f"[^{ALPHABET}]")


# ------------------------------------------------------------------ hold ids


def _check(characters: str) -> str:
    """The check character: Horner's rule over GF(32), which tells any one changed and any two swapped
    characters.
    """
    value = _CHECK_START
    for c in characters + ALPHABET[0]:
        value = (value << 1) ^ (0b100101 if value & 0b10000 else 0) ^ ALPHABET.index(c)
    return ALPHABET[value]


def make_id(random: bytes) -> str:
    """A hold id from at least 4 random octets: 25 random bits, nearly, and a check character.

    Ids have a digit and a letter among the five, so that no word and no number is one. Raises ValueError when
    there are fewer octets.
    """
    if len(random) < 4:
        raise ValueError("a hold id takes 4 random octets")
    bits = int.from_bytes(random[:4], "big")
    characters = "".join(ALPHABET[bits >> 5 * i & 31] for i in range(ID_LENGTH - 1))
    if not _is_mixed(characters):
        first = ALPHABET.index(characters[0])
        characters = ALPHABET[first % 10 if characters.isalpha() else first + 10] + characters[1:]
    return characters + _check(characters)


def _is_mixed(characters: str) -> bool:
    return not characters.isdigit() and not characters.isalpha()


def is_id(characters: str) -> bool:
    """Whether this is a hold id in its own spelling (capitals), check character included."""
    return (
        len(characters) == ID_LENGTH
        and all(c in ALPHABET for c in characters)
        and _is_mixed(characters[:-1])
        and _check(characters[:-1]) == characters[-1]
    )


# ------------------------------------------------------------------ marks


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark in a text: text[start:end]. `kind` is "begin", "end" or "sum"; `sum` is what a sum says."""

    id: str
    kind: str
    start: int
    end: int
    sum: str = ""


def begin(hold_id: str) -> str:
    """The opening mark."""
    return f"[guardian:{hold_id}:begin]"


def end(hold_id: str) -> str:
    """The closing mark."""
    return f"[guardian:{hold_id}:end]"


def sum_marks(hold_id: str, paragraphs: Iterable[str], *, differ: bool = False) -> list[str]:
    """The marks that say what the note's own words are, each under 60 columns. Arguments as `sums.write`."""
    return [f"[guardian:{hold_id}:sum:{piece}]" for piece in sums.write(paragraphs, differ=differ)]


def _plain(characters: str) -> str:
    return _NOT_ALPHABET.sub("", characters.upper())


def find_marks(text: str) -> list[Mark]:
    """Every mark with a valid id, in order."""
    marks = []
    for m in _MARK.finditer(text):
        hold_id = _plain(m["id"])
        if is_id(hold_id):
            kind = {"B": "begin", "E": "end", "S": "sum"}[m["kind"][0].upper()]
            marks.append(Mark(hold_id, kind, m.start(), m.end(), _plain(m["sum"] or "")))
    return marks


def find_ids(text: str) -> tuple[str, ...]:
    """The valid hold ids that `text` names in whole or damaged marks, `guardian:ID` or `ID:begin]`; each
    once.
    """
    ids = [i for i in (_plain(m[1] or m[2]) for m in _NAMED.finditer(text)) if is_id(i)]
    ids += [m.id for m in find_marks(text)]
    for m in _TAIL.finditer(text):
        before = _plain(NOISE.sub("", text[max(0, m.start() - 60) : m.start()])[-ID_LENGTH:])
        if is_id(before):
            ids.append(before)
    return tuple(dict.fromkeys(ids))


# ------------------------------------------------------------------ boxes


@dataclass(frozen=True, slots=True)
class Box:
    """A note from its opening to its closing mark: text[start:end]. `own` says that all words in it are
    guardian's, or a reason on a line meant for it; `said` is what is known of that.
    """

    start: int
    end: int
    own: bool
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Fences:
    """What the marks in a text come to: outermost boxes, the ids seen, and what could not be told."""

    boxes: tuple[Box, ...] = ()
    ids: tuple[str, ...] = ()
    residue: Residue = Residue.NONE
    differ: bool = False


@dataclass(slots=True)
class _Open:
    mark: Mark
    sums: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)  # texts between the marks and boxes in it
    at: int = 0
    own: bool = True


def pair(text: str) -> Fences:
    """Match the marks of `text` into boxes. Boxes may stand in boxes; a mark without its partner is
    HALF_FENCE.
    """
    marks = find_marks(text)
    if not marks:
        return Fences()
    stack: list[_Open] = []
    boxes: list[Box] = []
    residue, differ = Residue.NONE, False
    for mark in marks:
        if stack:
            stack[-1].inside.append(text[stack[-1].at : mark.start])
            stack[-1].at = mark.end
        if mark.kind == "begin":
            stack.append(_Open(mark, at=mark.end))
        elif not stack or stack[-1].mark.id != mark.id:
            residue = Residue.HALF_FENCE
        elif mark.kind == "sum":
            stack[-1].sums.append(mark.sum)
            stack[-1].own = stack[-1].own and sums.is_whole(mark.sum)
            differ = differ or sums.differs(mark.sum)
        else:
            done = stack.pop()
            units = sums.units_of(done.sums) if done.own else []
            taken = [reason.take_out(piece, units) for piece in done.inside]
            own = done.own and sums.is_note(sums.letters(" ".join(rest for rest, _ in taken)), units)
            if stack:
                stack[-1].own = stack[-1].own and own
                stack[-1].at = mark.end
            else:
                said = tuple(s for _, found in taken for s in found) if own else ()
                boxes.append(Box(done.mark.start, mark.end, own, said))
    if len(boxes) > _MOST_BOXES:
        boxes, residue = [], Residue.LEFT_OVER
    elif stack:
        residue = Residue.HALF_FENCE
    elif residue is Residue.NONE and not all(b.own for b in boxes):
        residue = Residue.WORDS_IN_BOX
    return Fences(tuple(boxes), tuple(dict.fromkeys(m.id for m in marks)), residue, differ)
