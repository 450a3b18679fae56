"""Pure: which of all cues may match a text, settled by one pass over it before any is tried.

Every cue's pattern names strings without which it cannot match. The strings of all checks go into one automaton (see
`needles`), built when the first text is read; it gives the sentences each string stands in. A pattern is tried only in
sentences that hold one string of each tuple it requires. Cues that are made later (an admin's own words) are few and
looked for one by one. A cue whose pattern is none of the language fails its own check, and no other.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator
from dataclasses import dataclass
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

# A variant's place in its cues, the stretches that hold one needle of each of its tuples (a bit each), and the needles
# there that a match begins with; () when it need not.
Found = tuple[int, int, Collection[int]]


class _Index:
    """The strings of all cues, and for each the patterns that wait for it.

    Patterns are numbered through, in the order of the cues.
    """

    def __init__(self, every: list[Cues]) -> None:
        self.every = every  # kept, since `number` knows them by id
        self.number = {id(cues): k for k, cues in enumerate(every)}
        self.broken: dict[int, ValueError] = {}  # cues with a pattern that is none of the language
        self.cues = array("H")  # of each pattern, its cues
        self.place = array("H")  # and its place in them
        self.always: list[int] = []  # patterns that no string settles
        self.others: list[tuple[int, ...]] = []  # the groups of which a needle must be there too
        # Which needles a match begins with: those that wait (_FIRST), a group by its number, or none (_NONE).
        self.leading = array("i")
        self.needles = Needles()
        waiting: list[tuple[int, ...]] = []  # nearly always one pattern, and the same for many needles
        groups: dict[tuple[int, ...], int] = {}
        for k, cues in enumerate(every):
            for i, (_, variant) in enumerate(cues.variants):
                v = len(self.cues)
                self.cues.append(k)
                self.place.append(i)
                self.others.append(())
                self.leading.append(_NONE)
                try:
                    required = variant.required
                except ValueError as e:
                    self.broken.setdefault(k, e)
                    continue
                variant.forget()  # nobody needs it again
                if "" in required[0]:
                    self.always.append(v)
                    continue
                first, *others = (tuple(map(self.needles.number, group)) for group in required)
                self.others[v] = tuple([groups.setdefault(g, len(groups)) for g in others])
                for g, group in enumerate(required):
                    if group[0][0] in (BEGINS, HERE):
                        self.leading[v] = self.others[v][g - 1] if g else _FIRST
                waiting += [()] * (len(self.needles) - len(waiting))
                alone = (v,)
                for n in first:
                    waiting[n] = (*waiting[n], v) if waiting[n] else alone
        leads = frozenset(self.leading)
        self.groups = [some if g in leads else () for g, some in enumerate(groups)]
        self.waiting = waiting  # the patterns that wait for a needle
        self.within = _within(groups, len(self.needles))  # the groups that a needle is in
        self.needles.build()
        commonness.forget()
        worked_out.forget("required")

    def read(self, where: Folded) -> Read:
        """What the text holds."""
        ends = stretches(where)
        places, starts = self.needles.read(worded(where), ends)
        return Read(ends, starts, self._found(places))

    def _found(self, places: dict[int, int]) -> dict[int, list[Found]]:
        """What may match, for each `Cues`, in order."""
        masks = dict.fromkeys(self.always, -1)
        led: dict[int, int] = {}  # by pattern, the needle that it waits for and that is there
        more: dict[int, list[int]] = {}  # and the others, where several are
        held: dict[int, int] = {}  # by group, the stretches that hold one of its needles
        waiting, within = self.waiting, self.within
        for n, bits in places.items():
            for v in waiting[n]:
                if v in masks:
                    masks[v] |= bits
                    more.setdefault(v, []).append(n)
                else:
                    masks[v] = bits
                    led[v] = n
            for g in within[n]:
                if g in held:
                    held[g] |= bits
                else:
                    held[g] = bits
        known: dict[int, Collection[int]] = {}
        names = frozenset(places)
        found: dict[int, list[Found]] = {}
        every, leading = self.others, self.leading
        for v in sorted(masks):
            mask = masks[v]
            for g in every[v]:
                if g not in held:
                    break
                mask &= held[g]
                if not mask:
                    break
            else:
                k, g = self.cues[v], leading[v]
                if g == _FIRST:
                    needles: Collection[int] = (led[v], *more[v]) if v in more else (led[v],)
                elif g == _NONE:
                    needles = ()
                elif g in known:
                    needles = known[g]
                else:
                    needles = known[g] = names.intersection(self.groups[g])
                what = self.place[v], mask, needles
                if k in found:
                    found[k].append(what)
                else:
                    found[k] = [what]
        return found


def _within(groups: Collection[tuple[int, ...]], needles: int) -> list[tuple[int, ...]]:
    """For each needle the groups that it is in."""
    out: list[tuple[int, ...]] = [()] * needles
    for g, group in enumerate(groups):
        alone = (g,)
        for n in group:
            out[n] = (*out[n], g) if out[n] else alone
    return out


@dataclass(frozen=True, slots=True)
class Read:
    """What a text holds: where its stretches end, where the needles stand that a match may begin with, and what of each
    `Cues` may match."""

    ends: tuple[int, ...]
    starts: dict[int, list[Start]]
    found: dict[int, list[Found]]


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
    return k is not None and k not in where.memo.found and k not in _built.broken


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
        whole = [(0, len(where.plain))]
        for i, (_, variant) in enumerate(cues.variants):
            if any(n.strip(MARKS) in where.plain for n in variant.required[0]):
                few = len(where.ends) < MOST
                yield i, False, list(zip((0, *where.ends), where.ends, strict=False)) if few else whole
        return
    if k in _built.broken:
        raise _built.broken[k]
    read = where.memo
    if read is None:
        read = where.memo = _built.read(where)
    here = read.found.get(k)
    if here is None:
        return
    ends = read.ends
    for i, mask, needles in here:
        if needles:
            yield i, True, _starts_of(mask, needles, read.starts)
        elif mask == -1:
            yield i, False, list(zip((0, *ends), ends, strict=False))
        else:
            yield i, False, _stretches_of(mask, ends)


def _starts_of(mask: int, needles: Collection[int], starts: dict[int, list[Start]]) -> list[tuple[int, int]]:
    if len(needles) == 1:
        (n,) = needles
        return [(at, end) for at, end, bit in starts[n] if bit & mask]
    return sorted({at: end for n in needles for at, end, bit in starts[n] if bit & mask}.items())


def _stretches_of(mask: int, ends: tuple[int, ...]) -> list[tuple[int, int]]:
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
