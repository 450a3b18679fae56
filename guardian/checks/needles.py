"""Pure: many strings looked for in a text by one pass over it (Aho and Corasick 1975), and where each stands.

A string may have to begin or end at a word's boundary, as its marks say (see `pattern`). What is known of each string
lies in arrays, since there are some forty thousand of them in every worker.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right

import ahocorasick

from guardian.checks.pattern import BEGINS, ENDS, HERE, MARKS
from guardian.checks.wording import Words

_WORD = re.compile(r"\w+")
_BEGINS, _ENDS, _HERE, _SEVERAL = 1, 2, 4, 8

Start = tuple[int, int, int]  # where a match may begin, where its stretch ends, the stretch's bit


class Needles:
    """Strings, numbered in the order in which they are first asked for."""

    def __init__(self) -> None:
        self._many = 0
        self._words: dict[str, int] = {}  # those that are whole words are looked up word by word
        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        self._number = array("i")  # by place in the automaton; of several with the same letters, where they stand
        self._kind = bytearray()
        self._length = bytearray()
        self._several: list[list[tuple[int, int]]] = []  # (number, kind) of those with the same letters
        # The same, when all are known: numbers that stand anywhere, those at a word's beginning, and the others.
        self._sorted: list[tuple[tuple[int, ...], tuple[int, ...], tuple[tuple[int, int], ...]]] = []

    def __len__(self) -> int:
        return self._many

    def number(self, marked: str) -> int:
        """The string's number; it gets one when it has none."""
        needle = marked.strip(MARKS)
        kind = {BEGINS: _BEGINS, HERE: _HERE}.get(marked[0], 0) | (_ENDS if marked.endswith(ENDS) else 0)
        if kind == _BEGINS | _ENDS and _WORD.fullmatch(needle):
            n = self._words.setdefault(needle, self._many)
            self._many = max(self._many, n + 1)
            return n
        place: int = self._automaton.get(needle, len(self._kind))
        if place == len(self._kind):
            self._automaton.add_word(needle, place)
            self._number.append(self._many)
            self._kind.append(kind)
            self._length.append(len(needle))
            self._many += 1
            return self._many - 1
        if self._kind[place] == kind:
            return self._number[place]
        if self._kind[place] != _SEVERAL:
            self._several.append([(self._number[place], self._kind[place])])
            self._number[place], self._kind[place] = len(self._several) - 1, _SEVERAL
        some = self._several[self._number[place]]
        for n, how in some:
            if how == kind:
                return n
        some.append((self._many, kind))
        self._many += 1
        return self._many - 1

    def build(self) -> None:
        """Make the automaton. No string can be added behind this."""
        if len(self._automaton):
            self._automaton.make_automaton()
        for i, some in enumerate(self._several):
            anywhere, begins = (tuple([n for n, kind in some if kind == wanted]) for wanted in (0, _BEGINS))
            self._sorted.append((anywhere, begins, tuple([s for s in some if s[1] not in (0, _BEGINS)])))
            self._several[i] = []  # one at a time: both lists at once would be much
        self._several.clear()

    def read(self, words: Words, ends: tuple[int, ...]) -> tuple[dict[int, int], dict[int, list[Start]]]:
        """In which of the stretches that end there each string stands, a bit each; and where those stand that a match
        may begin with."""
        text = words.text
        places: dict[int, int] = {}
        starts: dict[int, list[Start]] = {}
        whole = self._words
        for word, some in words.by_word.items():
            if word in whole:
                n = whole[word]
                bits, begins = 0, []
                for at in some:
                    stretch = bisect_right(ends, at)
                    bit = 1 << stretch
                    bits |= bit
                    begins.append((at, ends[stretch], bit))
                places[n] = bits
                starts[n] = begins
        if not len(self._automaton):
            return places, starts
        get = places.get
        at_word = set(words.starts)
        last = len(text) - 1
        kinds, numbers, lengths, several = self._kind, self._number, self._length, self._sorted
        stretch, end, bit = -1, 0, 0
        leads: tuple[int, ...]
        others: tuple[tuple[int, int], ...]
        for at, place in self._automaton.iter(text):
            if at >= end:
                stretch = bisect_right(ends, at, stretch + 1)
                end, bit = ends[stretch], 1 << stretch
            kind = kinds[place]
            n = numbers[place]
            if not kind:
                places[n] = get(n, 0) | bit
                continue
            if kind == _SEVERAL:
                anywhere, leads, others = several[n]
                for i in anywhere:
                    places[i] = get(i, 0) | bit
                if not leads and not others:
                    continue
            elif kind == _BEGINS:
                leads, others = (n,), ()
            else:
                leads, others = (), ((n, kind),)
            start = at - lengths[place] + 1
            inside = start not in at_word and start > 0 and ((c := text[start - 1]).isalnum() or c == "_")
            if not inside:
                for i in leads:
                    places[i] = get(i, 0) | bit
                    if i in starts:
                        starts[i].append((start, end, bit))
                    else:
                        starts[i] = [(start, end, bit)]
            if others:
                on = at < last and ((c := text[at + 1]).isalnum() or c == "_")
                for i, how in others:
                    if not (how & _BEGINS and inside) and not (how & _ENDS and on):
                        places[i] = get(i, 0) | bit
                        if how & (_BEGINS | _HERE):
                            starts.setdefault(i, []).append((start, end, bit))
        return places, starts
