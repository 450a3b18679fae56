"""Pure: a regular expression that is only tried where a string without which it cannot match is there.

Looking for a string costs a hundredth of trying a long list of alternatives at every character, and most letters have
none of the strings. What is found is exactly what the whole expression finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

import ahocorasick

from guardian.checks import worked_out
from guardian.checks.gates import Gates, gates
from guardian.checks.late import Late

# Letters that `re` takes for plain ones when it ignores case, and lower() does not.
_CASES = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"})


def lowered(text: str) -> str:
    """The text as `Scan` looks for its strings in it."""
    return text.lower() if text.isascii() else text.translate(_CASES).lower()


class _Part(Late):
    """An alternative, the strings of which one of each tuple must be there, and whether as they are written."""

    __slots__ = ("exact", "groups", "numbers")

    def __init__(self, groups: Gates, exact: bool, pattern: str, flags: int) -> None:
        super().__init__(pattern, flags)
        self.groups, self.exact = groups, exact
        self.numbers: tuple[frozenset[int], ...] = ()  # of the strings, in lower case, by group


def work_out(pattern: str, flags: int) -> list[tuple[Gates, bool, str]]:
    """What is worked out of an expression: see `Scan`."""
    return [(*gates(part, flags), part) for part in alternatives(pattern)]


class Scan:
    """A regular expression, tried alternative by alternative where it can match.

    A match only has the groups of the alternative that matched.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags
        self._number = len(_every)
        _every.append(self)

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _parts(self) -> tuple[_Part, ...]:
        parts = worked_out.get("scan", self.key, lambda: work_out(self.pattern, self.flags))
        return tuple(_Part(groups, exact, part, self.flags) for groups, exact, part in parts)

    @property
    def key(self) -> str:
        """What it is told from others by."""
        return f"{int(self.flags)} {self.pattern}"

    def search(self, text: str, low: str | None = None) -> re.Match[str] | None:
        """As of a pattern; `low` is the text `lowered`, where it is at hand."""
        return next(self.finditer(text, low), None)

    def finditer(self, text: str, low: str | None = None) -> Iterator[re.Match[str]]:
        """As of a pattern."""
        if (len(text) >= _LONG or len(self._parts) >= _MANY) and self._number < len(_strings()):
            here = _may(self._parts, text)
        else:
            if low is None:
                low = lowered(text)
            here = [part.regex for part in self._parts if _all(part.groups, text if part.exact else low)]
        if len(here) < 2:
            return here[0].finditer(text) if here else iter(())
        return _together(here, text)


def every() -> tuple[Scan, ...]:
    """All expressions that there are."""
    return tuple(_every)


_every: list[Scan] = []
# A text of so many characters, or for so many alternatives, is looked through once for the strings of all expressions.
_LONG, _MANY = 200, 10


class _Strings:
    """The strings of all expressions that there are when a long text is first met, in one automaton.

    Groups with a single letter are left out: there is one in any text.
    """

    def __init__(self) -> None:
        self._many = len(_every)
        self._automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        ids: dict[str, int] = {}
        for scan in _every:
            for part in scan._parts:
                telling = [g for g in part.groups if not any(len(s) == 1 and (s.isalpha() or s == " ") for s in g)]
                part.numbers = tuple(frozenset(ids.setdefault(lowered(s), len(ids)) for s in g) for g in telling)
        for s, n in ids.items():
            self._automaton.add_word(s, n)
        if ids:
            self._automaton.make_automaton()

    def __len__(self) -> int:
        return self._many

    def within(self, text: str) -> frozenset[int]:
        """Which of them stand in a text."""
        if not len(self._automaton):
            return frozenset()
        return frozenset([n for _, n in self._automaton.iter(lowered(text))])


@lru_cache(maxsize=1)
def _strings() -> _Strings:
    return _Strings()


@lru_cache(maxsize=8)  # a letter's body and the customer's words, each asked for by several checks
def _within(text: str) -> frozenset[int]:
    return _strings().within(text)


def _may(parts: tuple[_Part, ...], text: str) -> list[re.Pattern[str]]:
    """The alternatives whose strings stand in a text."""
    here = _within(text)
    out = []
    for part in parts:
        for numbers in part.numbers:
            if numbers.isdisjoint(here):
                break
        else:
            if not part.exact or _all(part.groups, text):
                out.append(part.regex)
    return out


def _all(groups: Gates, text: str) -> bool:
    for strings in groups:
        for s in strings:
            if s in text:
                break
        else:
            return False
    return True


def _together(some: list[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    """The matches of alternatives in the order and with the precedence that one expression gives them."""
    found = [(m.start(), i, m) for i, regex in enumerate(some) if (m := regex.search(text))]
    while found:
        _, _, first = min(found)
        yield first
        end = first.end() if first.end() > first.start() else first.end() + 1
        kept = []
        for start, i, m in found:
            if start >= end:
                kept.append((start, i, m))
            elif (again := some[i].search(text, end)) is not None:
                kept.append((again.start(), i, again))
        found = kept


def alternatives(pattern: str) -> list[str]:
    """The expression's parts between its outermost bars."""
    before, inner, behind = _bounded(pattern)
    return [f"{before}(?:{part}){behind}" for part in _split(inner)] if before else _split(pattern)


def _bounded(pattern: str) -> tuple[str, str, str]:
    r"""An expression of the shape `\b(?:…)\b` taken apart, or ("", pattern, "")."""
    body = pattern.removesuffix(r"\b")
    if pattern.startswith(r"\b(?:") and body.endswith(")") and not body.endswith(r"\)"):
        inner = body[5:-1]
        if _closed(inner):
            return r"\b", inner, pattern[len(body) :]
    return "", pattern, ""


def _closed(pattern: str) -> bool:
    """Whether every group of this part of an expression ends in it."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def _split(pattern: str) -> list[str]:
    parts, depth, begun, at, inside = [], 0, 0, 0, False
    opened = 0
    while at < len(pattern):
        c = pattern[at]
        if c == "\\":
            at += 1
        elif inside:
            inside = c != "]" or at == opened
        elif c == "[":
            inside = True
            opened = at + (2 if pattern[at + 1] == "^" else 1)
        elif c in "()":
            depth += 1 if c == "(" else -1
        elif c == "|" and not depth:
            parts.append(pattern[begun:at])
            begun = at + 1
        at += 1
    return [*parts, pattern[begun:]]
