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
from guardian.checks.pattern import BEGINS, ENDS, forget

if TYPE_CHECKING:
    from guardian.checks.match import Cues

MOST = 250  # stretches that a text is told apart into; a longer text has several sentences in each

_WORD = re.compile(r"\w+")

Start = tuple[int, int, int]  # where a match may begin, where its stretch ends, the stretch's bit


class _Index:
    """The automaton over the needles of all cues, and for each needle the patterns that wait for it.

    Patterns are numbered through, in the order of the cues.
    """

    def __init__(self, every: list[Cues]) -> None:
        self.every = every  # kept, since `number` knows them by id
        self.number = {id(cues): k for k, cues in enumerate(every)}
        self.of: list[tuple[int, int]] = []  # of each pattern, its cues and its place in them
        self.waiting: list[list[int]] = []
        self.always: list[int] = []  # patterns that no string settles
        self.others: list[tuple[int, ...]] = []  # the groups of which a needle must be there too
        self.leading: list[tuple[int, ...]] = []  # the needles that a match begins with; () when it need not
        ids: dict[str, int] = {}
        groups: dict[tuple[int, ...], int] = {}
        self.first: list[int] = []  # of some cues, the number of their first pattern
        for k, cues in enumerate(every):
            self.first.append(len(self.of))
            for i, (_, variant) in enumerate(cues.variants):
                v = len(self.of)
                self.of.append((k, i))
                if "" in variant.required[0]:
                    self.always.append(v)
                    self.others.append(())
                    self.leading.append(())
                    continue
                first, *others = (tuple(ids.setdefault(n, len(ids)) for n in group) for group in variant.required)
                self.others.append(tuple(groups.setdefault(g, len(groups)) for g in others))
                lead = [g for g in variant.required if g[0].startswith(BEGINS)]
                self.leading.append(tuple(ids[n] for n in lead[0]) if lead else ())
                self.waiting += ([] for _ in range(len(ids) - len(self.waiting)))
                for n in first:
                    self.waiting[n].append(v)
        self.groups = list(groups)
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
        for cues in every:  # nobody needs them again
            for _, variant in cues.variants:
                variant.__dict__.pop("required", None)
        forget()

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
        return Read(ends, places, starts, self._found(places))

    def _found(self, places: dict[int, int]) -> dict[int, list[tuple[int, int]]]:
        """(variant, the stretches that hold one needle of each of its tuples) for each `Cues`, in order."""
        masks = dict.fromkeys(self.always, -1)
        for n, bits in places.items():
            for v in self.waiting[n]:
                masks[v] = masks.get(v, 0) | bits
        known: dict[int, int] = {}
        found: dict[int, list[tuple[int, int]]] = {}
        for v in sorted(masks):
            mask = masks[v]
            for g in self.others[v]:
                there = known.get(g)
                if there is None:
                    there = 0
                    for n in self.groups[g]:
                        there |= places.get(n, 0)
                    known[g] = there
                mask &= there
                if not mask:
                    break
            else:
                k, i = self.of[v]
                if k in found:
                    found[k].append((i, mask))
                else:
                    found[k] = [(i, mask)]
        return found


@dataclass(frozen=True, slots=True)
class Read:
    """What a text holds: where its stretches end, which needles stand in which (a bit each), where those stand that a
    match may begin with, and the variants of each `Cues` that may match, with the stretches in which."""

    ends: tuple[int, ...]
    places: dict[int, int]
    starts: dict[int, list[Start]]
    found: dict[int, list[tuple[int, int]]]


_every: list[Cues] = []
_built: _Index | None = None


def add(cues: Cues) -> None:
    """Take cues into the automaton, unless it has been built: those stay outside."""
    if _built is None:
        _every.append(cues)


def every() -> tuple[Cues, ...]:
    """All cues that are in the automaton, or will be."""
    return tuple(_every)


def idle(cues: Cues, where: Folded) -> bool:
    """Whether a text that was read holds nothing that these cues could match."""
    if _built is None or where.memo is None:
        return False
    k = _built.number.get(id(cues))
    return k is not None and k not in where.memo.found


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
    first, leading, ends = _built.first[k], _built.leading, read.ends
    for i, mask in here:
        needles = leading[first + i]
        if needles:
            yield i, True, _starts_of(mask, needles, read.starts)
        elif mask == -1:
            yield i, False, list(zip((0, *ends), ends, strict=False))
        else:
            yield i, False, _stretches_of(mask, ends)


def _starts_of(mask: int, needles: tuple[int, ...], starts: dict[int, list[Start]]) -> list[tuple[int, int]]:
    if len(needles) == 1:
        return [(at, end) for at, end, bit in starts.get(needles[0], ()) if bit & mask]
    found = {(at, end) for n in needles for at, end, bit in starts.get(n, ()) if bit & mask}
    return sorted(found)


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
