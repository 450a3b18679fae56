r"""Pure: a regular expression over folded text that is only tried where a word stands that its matches begin with.

Most of what a check looks for begins with one of a few words, and a letter has a hundred: one walk over its words tells
every such expression where to look. What is found is exactly what the expression finds. It is for expressions whose
alternatives begin at a word (`\b` or `(?<!\w)` first); the others are searched for where a string that they need is
there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from guardian.checks import worked_out
from guardian.checks.beginnings import DIGIT, Begin, beginnings
from guardian.checks.fold import Folded
from guardian.checks.gates import needs
from guardian.checks.late import Late
from guardian.checks.scan import alternatives, lowered
from guardian.message.expressions import compiled

_WORD = re.compile(r"\w+")
_MOST_KNOWN = 50_000  # words whose wordings are remembered

_every: list[Wording] = []
_known: dict[str, tuple[int, ...]] = {}  # which wordings may begin with a word
_whole: dict[str, list[int]] = {}
_part: dict[str, list[int]] = {}
_taken = 0  # of _every, how many are in the tables


class Words:
    """A text, and where each wording may begin in it."""

    __slots__ = ("_merged", "_places", "by_word", "low", "present", "starts", "text")

    def __init__(self, text: str, *, folded: bool = False) -> None:
        self.text = text
        self.low = text if folded else lowered(text)
        self.starts, self.by_word, self._places = _places(text)
        self._merged: dict[int, list[int]] = {}
        self.present: dict[int, tuple[str, ...] | None] = {}  # of a wording's strings; None when it has no strings

    def places(self, number: int) -> Sequence[int]:
        """Where the wording of this number may begin, in order."""
        apart = self._places.get(number)
        if apart is None:
            return ()
        if len(apart) == 1:
            return apart[0]
        found = self._merged.get(number)
        if found is None:
            found = self._merged[number] = sorted([at for some in apart for at in some])
        return found

    def count(self, start: int, end: int) -> int:
        """How many words begin in text[start:end]."""
        return bisect_left(self.starts, end) - bisect_left(self.starts, start)


def worded(text: Folded) -> Words:
    """The folded text with its places: walked over once."""
    found: Words | None = text.words
    if found is None or len(_every) > _taken:
        found = text.words = Words(text.plain, folded=True)
    return found


class _Part(Late):
    """An alternative that does not begin at a word, and strings of which it needs one."""

    __slots__ = ("strings",)

    def __init__(self, strings: tuple[str, ...], pattern: str) -> None:
        super().__init__(pattern)
        self.strings = strings


def work_out(pattern: str) -> tuple[list[Begin], list[tuple[tuple[str, ...], str]], str]:
    """What is worked out of a wording's pattern: see `Wording`."""
    begins: set[Begin] = set()
    rest, led = [], []
    for part in alternatives(pattern):
        own = beginnings(part)
        if own is None:
            rest.append((needs(part), part))
        else:
            begins |= own
            led.append(part)
    return sorted(begins), rest, "|".join(led) if rest else ""


class Wording:
    """A regular expression, tried where it can begin."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.number = len(_every)
        _every.append(self)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression itself."""
        return compiled(self.pattern)

    @cached_property
    def _told(self) -> tuple[frozenset[Begin], tuple[_Part, ...], str]:
        """What matches begin with, of the alternatives that begin at a word; the others; the former, where there are
        others."""
        begins, rest, led = worked_out.get("wording", self.pattern, lambda: work_out(self.pattern))
        parts = tuple(_Part(tuple(strings), part) for strings, part in rest)
        return frozenset((letters, whole) for letters, whole in begins), parts, led

    @cached_property
    def _led(self) -> re.Pattern[str] | None:
        """The alternatives that begin at a word, where there are others."""
        led = self._told[2]
        return compiled(led) if led else None

    @property
    def begins(self) -> frozenset[Begin]:
        """What matches begin with, of the alternatives that begin at a word."""
        return self._told[0]

    def search(self, text: Folded | Words | str) -> re.Match[str] | None:
        """As of a pattern."""
        return next(self.finditer(text), None)

    def finditer(self, text: Folded | Words | str) -> Iterator[re.Match[str]]:
        """As of a pattern."""
        if isinstance(text, str):  # to walk over its words would cost more
            return self.regex.finditer(text)
        words = text if isinstance(text, Words) else worded(text)
        places = words.places(self.number)
        plain = words.text
        rest = [part.regex for part in self._told[1] if _any(part.strings, words.low)]
        if rest:
            return self._both(plain, places, rest)
        return self._at(plain, places) if places else iter(())

    def found(self, text: Folded | Words) -> bool:
        """Whether there is a match."""
        words = text if isinstance(text, Words) else worded(text)
        places = words.places(self.number)
        match = (self._led or self.regex).match
        for at in places:
            if match(words.text, at) is not None:
                return True
        for part in self._told[1]:
            if _any(part.strings, words.low) and part.regex.search(words.text) is not None:
                return True
        return False

    def may(self, text: Folded | Words, start: int, end: int) -> bool:
        """Whether there can be a match within text[start:end]; it may say yes where there is none."""
        words = text if isinstance(text, Words) else worded(text)
        places = words.places(self.number)
        i = bisect_left(places, start)
        if i < len(places) and places[i] < end:
            return True
        rest = self._told[1]
        if not rest:
            return False
        if self.number in words.present:
            present = words.present[self.number]
        else:
            low = words.low
            every = [s for part in rest for s in part.strings]
            present = tuple([s for s in every if s in low]) if all(part.strings for part in rest) else None
            words.present[self.number] = present
        if present is None:
            return True
        for s in present:  # noqa: SIM110  (a generator costs more than the search)
            if words.low.find(s, start, end) >= 0:
                return True
        return False

    def within(self, words: Words, start: int, end: int) -> bool:
        """Whether text[start:end] by itself holds a match."""
        return self.may(words, start, end) and self.regex.search(words.text[start:end]) is not None

    def _at(self, text: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
        led = self._led  # without the others a name of theirs may be missing
        match = (led if led is not None and len(led.groupindex) == len(self.regex.groupindex) else self.regex).match
        last = 0
        for at in places:
            if at >= last and (m := match(text, at)) is not None:
                last = m.end()
                yield m

    def _both(self, text: str, places: Sequence[int], rest: list[re.Pattern[str]]) -> Iterator[re.Match[str]]:
        """Matches from these places and of these alternatives, as the whole expression finds them."""
        match = self.regex.match
        last = i = 0
        following = [m.start() if (m := regex.search(text)) else -1 for regex in rest]
        while True:
            while i < len(places) and places[i] < last:
                i += 1
            for k, at in enumerate(following):
                if 0 <= at < last:
                    m = rest[k].search(text, last)
                    following[k] = m.start() if m else -1
            at = min((at for at in following if at >= 0), default=-1)
            if i < len(places) and (at < 0 or places[i] <= at):
                at = places[i]
                i += 1
            if at < 0:
                return
            found = match(text, at)
            if found is None:
                continue
            yield found
            last = found.end() if found.end() > found.start() else found.end() + 1


def every() -> tuple[Wording, ...]:
    """All wordings that there are."""
    return tuple(_every)


def prepare() -> Iterator[None]:
    """Compile every wording, one with each step, so that no letter waits for it."""
    for wording in _every:
        wording.regex, wording.begins  # noqa: B018  (cached properties: asking is compiling)
        yield


def _any(strings: tuple[str, ...], text: str) -> bool:
    for s in strings:
        if s in text:
            return True
    return not strings


def _places(text: str) -> tuple[list[int], dict[str, list[int]], dict[int, list[list[int]]]]:
    """Where words begin, all and each; and where each wording may: the places of each word that it may begin with."""
    if len(_every) > _taken:
        _take()
    starts: list[int] = []
    by_word: dict[str, list[int]] = {}
    for m in _WORD.finditer(text):
        at = m.start()
        starts.append(at)
        word = m[0]
        if word in by_word:
            by_word[word].append(at)
        else:
            by_word[word] = [at]
    out: dict[int, list[list[int]]] = {}
    known = _known.get
    for word, places in by_word.items():
        numbers = known(word)
        for n in _numbers(word) if numbers is None else numbers:
            if n in out:
                out[n].append(places)
            else:
                out[n] = [places]
    return starts, by_word, out


def _take() -> None:
    """Take wordings that are new into the tables."""
    global _taken  # noqa: PLW0603  (made once per process, from what the modules of the checks define)
    for wording in _every[_taken:]:
        for letters, whole in wording.begins:
            (_whole if whole else _part).setdefault(letters.lower(), []).append(wording.number)
    _taken = len(_every)
    _known.clear()


def _numbers(word: str) -> tuple[int, ...]:
    low = lowered(word)
    found = set(_whole.get(low, ()))
    if word[0].isdecimal():
        found.update(_part.get(DIGIT, ()))
    for i in range(1, len(low) + 1):
        found.update(_part.get(low[:i], ()))
    if len(_known) >= _MOST_KNOWN:
        _known.clear()
    numbers = _known[word] = tuple(found)
    return numbers
