"""Pure: which of all cues may match a text, settled by one pass over it (Aho and Corasick 1975) before any is tried.

Every cue's pattern names strings without which it cannot match. The strings of all checks go into one automaton, built
when the first text is read; it gives the sentences each string stands in. A pattern is tried only in sentences
that hold one string of each tuple it requires. Cues that are made later (an admin's own words) are few and looked for
one by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import ahocorasick

from guardian.checks.fold import Folded
from guardian.checks.pattern import BEGINS, ENDS

if TYPE_CHECKING:
    from guardian.checks.match import Cues

MOST = 250  # stretches that a text is told apart into; a longer text has several sentences in each

_WORD = re.compile(r"\w+")

Required = tuple[tuple[int, ...], ...]
Start = tuple[int, int, int]  # where a match may begin, where its stretch ends, the stretch's bit


class _Index:
    """The automaton over the needles of all cues, and for each needle the patterns that wait for it."""

    def __init__(self, every: list[Cues]) -> None:
        self.every = every  # kept, since `number` knows them by id
        self.number = {id(cues): k for k, cues in enumerate(every)}
        self.waiting: list[list[tuple[int, int]]] = []
        self.always: list[tuple[int, int]] = []  # patterns that no string settles
        self.required: list[list[Required]] = []
        self.leading: list[list[tuple[int, ...]]] = []  # the needles that a match begins with; () when it need not
        ids: dict[str, int] = {}
        for k, cues in enumerate(every):
            self.required.append([])
            self.leading.append([])
            for i, (_, variant) in enumerate(cues.variants):
                if "" in variant.required[0]:
                    self.always.append((k, i))
                    self.required[k].append(())
                    self.leading[k].append(())
                    continue
                numbered = tuple(tuple(ids.setdefault(n, len(ids)) for n in group) for group in variant.required)
                self.required[k].append(numbered)
                lead = [g for g in variant.required if g[0].startswith(BEGINS)]
                self.leading[k].append(tuple(ids[n] for n in lead[0]) if lead else ())
                self.waiting += ([] for _ in range(len(ids) - len(self.waiting)))
                for n in numbered[0]:
                    self.waiting[n].append((k, i))
        self.words: dict[str, int] = {}  # needles that are whole words are looked up word by word
        bounded: dict[str, list[tuple[int, bool, bool]]] = {}
        for marked, n in ids.items():
            needle, begins, ends = marked.strip(BEGINS + ENDS), marked.startswith(BEGINS), marked.endswith(ENDS)
            if begins and ends and _WORD.fullmatch(needle):
                self.words[needle] = n
            else:
                bounded.setdefault(needle, []).append((n, begins, ends))
        self.automaton = ahocorasick.Automaton()
        for needle, some in bounded.items():
            # A number alone says that the needle may stand inside a word, as nearly all may.
            free = len(some) == 1 and not (some[0][1] or some[0][2])
            self.automaton.add_word(needle, some[0][0] if free else (len(needle), some))
        if bounded:
            self.automaton.make_automaton()

    def read(self, where: Folded) -> Read:
        """What the text holds."""
        ends = stretches(where)
        text = where.plain
        last = len(text) - 1
        places: dict[int, int] = {}
        starts: dict[int, list[Start]] = {}
        get = places.get
        if self.words:
            numbers = self.words.get
            following = iter(ends)
            end, bit = next(following), 1
            for m in _WORD.finditer(text):
                n = numbers(m[0])
                if n is not None:
                    at = m.start()
                    while at >= end:
                        end, bit = next(following), bit << 1
                    if n in places:
                        places[n] |= bit
                        starts[n].append((at, end, bit))
                    else:
                        places[n] = bit
                        starts[n] = [(at, end, bit)]
        if len(self.automaton):
            following = iter(ends)
            end, bit = next(following), 1
            for at, found in self.automaton.iter(text):
                while at >= end:
                    end, bit = next(following), bit << 1
                if type(found) is int:
                    places[found] = get(found, 0) | bit
                    continue
                length, some = found
                inside_before = at >= length and ((c := text[at - length]).isalnum() or c == "_")
                inside_behind = at < last and ((c := text[at + 1]).isalnum() or c == "_")
                for n, begins, ends_ in some:
                    if not (begins and inside_before) and not (ends_ and inside_behind):
                        places[n] = get(n, 0) | bit
                        if begins:
                            starts.setdefault(n, []).append((at - length + 1, end, bit))
        waiting: dict[int, list[int]] = {}
        for k, i in self.always:
            waiting.setdefault(k, []).append(i)
        for n in places:
            for k, i in self.waiting[n]:
                waiting.setdefault(k, []).append(i)
        return Read(ends, places, starts, waiting)


@dataclass(frozen=True, slots=True)
class Read:
    """What a text holds: where its stretches end, which needles stand in which (a bit each), where those stand that a
    match may begin with, and the variants of each `Cues` of which a needle is there."""

    ends: tuple[int, ...]
    places: dict[int, int]
    starts: dict[int, list[Start]]
    found: dict[int, list[int]]


_every: list[Cues] = []
_built: _Index | None = None


def add(cues: Cues) -> None:
    """Take cues into the automaton, unless it has been built: those stay outside."""
    if _built is None:
        _every.append(cues)


def every() -> tuple[Cues, ...]:
    """All cues that are in the automaton, or will be."""
    return tuple(_every)


def candidates(cues: Cues, where: Folded) -> Iterator[tuple[int, bool, list[tuple[int, int]]]]:
    """(index into cues.variants, whether matches begin there, where in the text to try it) for each that may match,
    in order. A place is a stretch to search, or where a match may begin and the end of its stretch."""
    global _built  # noqa: PLW0603  (made once per process, from what the modules of the checks define)
    if _built is None:
        _built = _Index(_every)
    k = _built.number.get(id(cues))
    if k is None:
        whole = [(0, len(where.plain))]
        for i, (_, variant) in enumerate(cues.variants):
            if any(n.strip(BEGINS + ENDS) in where.plain for n in variant.required[0]):
                few = len(where.ends) < MOST
                yield i, False, list(zip((0, *where.ends), where.ends, strict=False)) if few else whole
        return
    read = where.memo
    if read is None:
        read = where.memo = _built.read(where)
    here = read.found.get(k)
    if here is None:
        return
    required, leading, ends = _built.required[k], _built.leading[k], read.ends
    for i in sorted(set(here)):
        mask = _common(required[i], read.places)
        if not mask:
            continue
        if leading[i]:
            yield i, True, _starts_of(mask, leading[i], read.starts)
        elif mask == -1:
            yield i, False, list(zip((0, *ends), ends, strict=False))
        else:
            yield i, False, _stretches_of(mask, ends)


def _starts_of(mask: int, needles: tuple[int, ...], starts: dict[int, list[Start]]) -> list[tuple[int, int]]:
    if len(needles) == 1:
        return [(at, end) for at, end, bit in starts.get(needles[0], ()) if bit & mask]
    found = {(at, end) for n in needles for at, end, bit in starts.get(n, ()) if bit & mask}
    return sorted(found)


def _common(required: Required, places: dict[int, int]) -> int:
    """The stretches (a bit each) that hold one needle of each tuple; -1 is all."""
    mask = -1
    for group in required:
        there = 0
        for stretches_ in filter(None, map(places.get, group)):
            there |= stretches_
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
