"""Pure: which of all cues may match a text, settled by one pass over it (Aho and Corasick 1975) before any is tried.

Every cue's pattern names strings without which it cannot match. The strings of all checks go into one automaton, built
when the first text is read; it gives the sentences each string stands in. A pattern is tried only in sentences
that hold one string of each tuple it requires. Cues that are made later (an admin's own words) are few and looked for
one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import ahocorasick

from guardian.checks.fold import Folded

if TYPE_CHECKING:
    from guardian.checks.match import Cues

MOST = 250  # stretches that a text is told apart into; a longer text has several sentences in each

Required = tuple[tuple[int, ...], ...]


class _Index:
    """The automaton over the needles of all cues, and for each needle the patterns that wait for it."""

    def __init__(self, every: list[Cues]) -> None:
        self.every = every  # kept, since `number` knows them by id
        self.number = {id(cues): k for k, cues in enumerate(every)}
        self.waiting: list[list[tuple[int, int]]] = []
        self.always: list[tuple[int, int]] = []  # patterns that no string settles
        self.required: list[list[Required]] = []
        ids: dict[str, int] = {}
        for k, cues in enumerate(every):
            self.required.append([])
            for i, (_, variant) in enumerate(cues.variants):
                if "" in variant.required[0]:
                    self.always.append((k, i))
                    self.required[k].append(())
                    continue
                numbered = tuple(tuple(ids.setdefault(n, len(ids)) for n in group) for group in variant.required)
                self.required[k].append(numbered)
                self.waiting += ([] for _ in range(len(ids) - len(self.waiting)))
                for n in numbered[0]:
                    self.waiting[n].append((k, i))
        self.automaton = ahocorasick.Automaton()
        for needle, n in ids.items():
            self.automaton.add_word(needle, n)
        if ids:
            self.automaton.make_automaton()

    def read(self, where: Folded) -> Read:
        """What the text holds."""
        ends = stretches(where)
        places: dict[int, int] = {}
        if self.waiting:
            following = iter(ends)
            end, bit = next(following), 1
            for at, n in self.automaton.iter(where.plain):
                while at >= end:
                    end, bit = next(following), bit << 1
                places[n] = places.get(n, 0) | bit
        found: dict[int, list[int]] = {}
        for k, i in self.always:
            found.setdefault(k, []).append(i)
        for n in places:
            for k, i in self.waiting[n]:
                found.setdefault(k, []).append(i)
        return Read(ends, places, found)


@dataclass(frozen=True, slots=True)
class Read:
    """What a text holds: where its stretches end, which needles stand in which (a bit each), and the variants of each
    `Cues` of which a needle is there."""

    ends: tuple[int, ...]
    places: dict[int, int]
    found: dict[int, list[int]]


_every: list[Cues] = []
_built: _Index | None = None


def add(cues: Cues) -> None:
    """Take cues into the automaton, unless it has been built: those stay outside."""
    if _built is None:
        _every.append(cues)


def candidates(cues: Cues, where: Folded) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """(index into cues.variants, where in the text to try it) for each that may match, in order."""
    global _built  # noqa: PLW0603  (made once per process, from what the modules of the checks define)
    if _built is None:
        _built = _Index(_every)
    k = _built.number.get(id(cues))
    if k is None:
        whole = [(0, len(where.plain))]
        for i, (_, variant) in enumerate(cues.variants):
            if any(needle in where.plain for needle in variant.required[0]):
                yield i, list(zip((0, *where.ends), where.ends, strict=False)) if len(where.ends) < MOST else whole
        return
    read = where.memo
    if read is None:
        read = where.memo = _built.read(where)
    here = read.found.get(k)
    if here is None:
        return
    every, places, ends = _built.required[k], read.places, read.ends
    for i in sorted(set(here)):
        mask = _common(every[i], places)
        if mask == -1:
            yield i, list(zip((0, *ends), ends, strict=False))
        elif mask:
            yield i, _stretches_of(mask, ends)


def _common(required: Required, places: dict[int, int]) -> int:
    """The stretches (a bit each) that hold one needle of each tuple; -1 is all."""
    mask = -1
    for group in required:
        there = 0
        for n in group:
            there |= places.get(n, 0)
        mask &= there
        if not mask:
            break
    return mask


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
