"""Pure: which of all cues may match a text, settled by one pass over it before any is tried.

Every cue's pattern names strings without which it cannot match. The strings of all checks go into one automaton (see
`needles`), built when the first text is read; it gives the sentences each string stands in. A pattern is tried only in
sentences that hold one string of each tuple it requires. Cues that are made later (an admin's own words) are few and
looked for one by one. A cue whose pattern is none of the language fails its own check, and no other.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from guardian.checks import commonness, worked_out
from guardian.checks.fold import Folded
from guardian.checks.needles import Needles, Start
from guardian.checks.pattern import BEGINS, HERE, MARKS
from guardian.checks.wording import worded

if TYPE_CHECKING:
    from guardian.checks.match import Cues

_FIRST, _NONE = -1, -2
MOST = 250  # stretches that a text is told apart into; a longer text has several sentences in each


class _Index:
    """The strings of all cues, and for each the patterns that wait for it.

    Patterns are numbered through, in the order of the cues; and so are their waits, each of a pattern for a needle.
    """

    def __init__(self, every: list[Cues]) -> None:
        self.every = every  # kept, since `number` knows them by id
        self.number = {id(cues): k for k, cues in enumerate(every)}
        self.broken: dict[int, ValueError] = {}  # cues with a pattern that is none of the language
        # Of each cues the numbers of its first pattern and its first wait, and how many there are of all.
        self.first, self.begin = array("I", [0]), array("I", [0])
        self.pattern = array("I")  # of each wait, its pattern
        self.needle = array("I")  # and its needle
        self.others: list[tuple[int, ...]] = []  # the groups of which a needle must be there too
        # Which needles a match begins with: those that wait (_FIRST), a group by its number, or none (_NONE).
        self.leading = array("i")
        self.needles = Needles()
        always: list[int] = []  # waits of patterns that no string settles
        groups: dict[bytes, int] = {}  # by the octets of its needles' numbers, an eighth of what a tuple takes
        for k, cues in enumerate(every):
            for _, variant in cues.variants:
                v = len(self.others)
                self.others.append(())
                self.leading.append(_NONE)
                try:
                    required = variant.required
                except ValueError as e:
                    self.broken.setdefault(k, e)
                    continue
                variant.forget()  # nobody needs it again
                if "" in required[0]:
                    always.append(len(self.needle))
                    self.pattern.append(v)
                    self.needle.append(0)
                    continue
                first, *others = (array("I", map(self.needles.number, group)) for group in required)
                self.others[v] = tuple([groups.setdefault(g.tobytes(), len(groups)) for g in others])
                for g, group in enumerate(required):
                    if group[0][0] in (BEGINS, HERE):
                        self.leading[v] = self.others[v][g - 1] if g else _FIRST
                some = dict.fromkeys(first)
                self.needle.extend(some)
                self.pattern.extend([v] * len(some))
            self.first.append(len(self.others))
            self.begin.append(len(self.needle))
        commonness.forget()
        worked_out.forget("required")
        self.groups = [array("I", some) for some in groups]
        self.anywhere = len(self.needles)  # as a needle: what stands in every text
        for w in always:
            self.needle[w] = self.anywhere
        # The waits in order of their needles, and where those for each needle begin, and those for the last end.
        self.waits, self.of_needle = _sorted_by(self.needle, self.anywhere + 1)
        self.needles.build()

    def read(self, where: Folded) -> Read:
        """What the text holds."""
        ends = stretches(where)
        places, starts = self.needles.read(worded(where), ends)
        places[self.anywhere] = -1
        waits, begin = self.waits, self.of_needle
        here: list[int] = []
        for n in places:
            first, last = begin[n], begin[n + 1]
            if first < last:
                here += waits[first:last]
        here.sort()
        return Read(self, ends, places, starts, here)


def _sorted_by(key: array[int], keys: int) -> tuple[array[int], array[int]]:
    """The places of `key` in order of what stands there, and how many places each key below `keys` and those before it
    have. By counting: lists of so many numbers would be the most that a worker ever holds.
    """
    begin = array("I", bytes(4 * (keys + 1)))
    for k in key:
        begin[k + 1] += 1
    for k in range(keys):
        begin[k + 1] += begin[k]
    places, at = array("I", bytes(4 * len(key))), begin[:]
    for place, k in enumerate(key):
        places[at[k]] = place
        at[k] += 1
    return places, begin


class Read:
    """What a text holds: where its stretches end, in which of them each needle stands (a bit each), where those stand
    that a match may begin with, and the waits for a needle that is there, in order.

    Whether a pattern's other needles are there is asked when its cues are: many of them nobody asks for.
    """

    __slots__ = ("_groups", "_index", "ends", "names", "places", "starts", "waits")

    def __init__(
        self,
        index: _Index,
        ends: tuple[int, ...],
        places: dict[int, int],
        starts: dict[int, list[Start]],
        waits: list[int],
    ) -> None:
        self._index = index
        self.ends = ends
        self.places = places
        self.starts = starts
        self.waits = waits
        self.names = frozenset(places)
        self._groups: dict[int, tuple[int, Collection[int]]] = {}

    def some(self, k: int) -> tuple[int, int]:
        """Which of the waits are those of the patterns of these cues: (first, behind the last)."""
        begin = self._index.begin
        first = bisect_left(self.waits, begin[k])
        return first, bisect_left(self.waits, begin[k + 1], first)

    def group(self, g: int) -> tuple[int, Collection[int]]:
        """The stretches that hold a needle of the group, and which of its needles there are."""
        known = self._groups.get(g)
        if known is None:
            bits, needles = 0, self.names.intersection(self._index.groups[g])
            for n in needles:
                bits |= self.places[n]
            known = self._groups[g] = bits, needles
        return known

    def candidates(self, k: int) -> Iterator[tuple[int, bool, list[tuple[int, int]]]]:
        """See `candidates`."""
        at, last = self.some(k)
        if at == last:
            return
        index, waits, places = self._index, self.waits, self.places
        pattern, needle, others, leading = index.pattern, index.needle, index.others, index.leading
        first = index.first[k]
        while at < last:
            w = waits[at]
            v, n = pattern[w], needle[w]
            mask, needles = places[n], [n]
            at += 1
            while at < last and pattern[waits[at]] == v:
                n = needle[waits[at]]
                mask |= places[n]
                needles.append(n)
                at += 1
            for g in others[v]:
                mask &= self.group(g)[0]
                if not mask:
                    break
            else:
                g = leading[v]
                if g == _NONE:
                    yield v - first, False, _stretches_of(mask, self.ends)
                else:
                    yield v - first, True, self._starts_of(mask, needles if g == _FIRST else self.group(g)[1])

    def _starts_of(self, mask: int, needles: Collection[int]) -> list[tuple[int, int]]:
        starts = self.starts
        if len(needles) == 1:
            (n,) = needles
            return [(at, end) for at, end, bit in starts[n] if bit & mask]
        return sorted({at: end for n in needles for at, end, bit in starts[n] if bit & mask}.items())


_every: list[Cues] = []
_built: _Index | None = None


def add(cues: Cues) -> None:
    """Take cues into the index, unless it has been built: those stay outside."""
    if _built is None:
        _every.append(cues)


def every() -> tuple[Cues, ...]:
    """All cues that are in the index, or will be."""
    return tuple(_every)


def idle(cues: Cues, where: Folded) -> bool:
    """Whether a text that was read holds nothing that these cues could match."""
    if _built is None or where.memo is None:
        return False
    k = _built.number.get(id(cues))
    if k is None or k in _built.broken:
        return False
    read: Read = where.memo
    first, last = read.some(k)
    return first == last


def candidates(cues: Cues, where: Folded) -> Iterator[tuple[int, bool, list[tuple[int, int]]]]:
    """(index into cues.variants, whether matches begin there, where in the text to try it) for each that may match,
    in order. A place is a stretch to search, or where a match may begin and the end of its stretch.

    Raises ValueError when one of the cues is not in the language of `pattern`.
    """
    global _built  # noqa: PLW0603  (made once per process, from what the modules of the checks define)
    if _built is None:
        _built = _Index(_every)
    k = _built.number.get(id(cues))
    if k is None:
        return _outside(cues, where)
    if k in _built.broken:
        raise _built.broken[k]
    if where.memo is None:
        where.memo = _built.read(where)
    read: Read = where.memo
    return read.candidates(k)


def _outside(cues: Cues, where: Folded) -> Iterator[tuple[int, bool, list[tuple[int, int]]]]:
    """The same of cues that are not in the index."""
    for i, (_, variant) in enumerate(cues.variants):
        if any(n.strip(MARKS) in where.plain for n in variant.required[0]):
            yield i, False, _stretches_of(-1, where.ends if len(where.ends) < MOST else (len(where.plain),))


def _stretches_of(mask: int, ends: tuple[int, ...]) -> list[tuple[int, int]]:
    if mask == -1:
        return list(zip((0, *ends), ends, strict=False))
    out = []
    while mask:
        low = mask & -mask
        i = low.bit_length() - 1
        out.append((ends[i - 1] if i else 0, ends[i]))
        mask ^= low
    return out


def stretches(where: Folded) -> tuple[int, ...]:
    """Where the sentences of a text end, or of a long text every so many of them."""
    step = -(-len(where.ends) // MOST)
    return where.ends if step == 1 else (*where.ends[step - 1 : -1 : step], where.ends[-1])
