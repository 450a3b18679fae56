"""Pure: a regular expression that is only tried where a string without which it cannot match is there.

Looking for a string costs a hundredth of trying a long list of alternatives at every character, and most letters have
none of the strings. What is found is exactly what the whole expression finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from re import _constants as sre  # type: ignore[attr-defined, unused-ignore]
from re import _parser as parser  # type: ignore[attr-defined, unused-ignore]
from typing import Any

_MOST = 400  # strings of one alternative; with more it is always tried
# Letters that `re` takes for plain ones when it ignores case, and lower() does not.
_CASES = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"})
_WORDS = """
    a i to the of in on at is it we you and for be by or as an not no your our this that with have has will are was
    do if can me my us i' we' 't 's 'll er ing ed es s t e n ' - . ,
"""
_OFTEN = frozenset(_WORDS.split())
_COMMON = 0.8  # a group that is met more often than this tells nothing
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


Gates = tuple[tuple[str, ...], ...]


def lowered(text: str) -> str:
    """The text as `Scan` looks for its strings in it."""
    return text.lower() if text.isascii() else text.translate(_CASES).lower()


class Scan:
    """A regular expression, tried alternative by alternative where it can match.

    A match only has the groups of the alternative that matched.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self.pattern, self._flags)

    @cached_property
    def _parts(self) -> tuple[tuple[Gates, bool, re.Pattern[str]], ...]:
        """(strings of which one of each tuple must be there, whether as they are written, an alternative)."""
        apart = [(*gates(part, self._flags), part) for part in alternatives(self.pattern)]
        return tuple((groups, exact, re.compile(part, self._flags)) for groups, exact, part in apart)

    def search(self, text: str, low: str | None = None) -> re.Match[str] | None:
        """As of a pattern; `low` is the text `lowered`, where it is at hand."""
        return next(self.finditer(text, low), None)

    def finditer(self, text: str, low: str | None = None) -> Iterator[re.Match[str]]:
        """As of a pattern."""
        if low is None:
            low = lowered(text)
        here = [regex for groups, exact, regex in self._parts if _all(groups, text if exact else low)]
        if len(here) < 2:
            return here[0].finditer(text) if here else iter(())
        return _together(here, text)


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


def needs(pattern: str, flags: int = 0) -> tuple[str, ...]:
    """Strings in lower case of which one stands in every match; () when none can be told."""
    strings = _needs(parser.parse(pattern, flags))
    if strings is None or not all(strings) or len(strings) > _MOST:
        return ()
    least = [s for s in strings if not any(o in s for o in strings if o != s)]
    return tuple(sorted(least))


def gates(pattern: str, flags: int = 0) -> tuple[Gates, bool]:
    """Strings of which one of each tuple stands in every match, the rarest first, and whether they stand there as they
    are here; else they are in lower case, as is the text to look in."""
    exact = not flags & re.IGNORECASE and "(?i" not in pattern
    found = dict.fromkeys(_groups(parser.parse(pattern, flags), exact))
    some = [g for g in found if all(g) and len(g) <= _MOST and _cost(g) < _COMMON]
    if not some:
        some = [frozenset(s) for s in (needs(pattern, flags),) if s]
        exact = exact and not some
    return tuple(tuple(sorted(g)) for g in sorted(some, key=_cost)), exact


def _groups(items: Any, exact: bool) -> Iterator[frozenset[str]]:
    """What each item of a sequence needs."""
    run = ""
    for op, value in [*items, (None, None)]:
        if op is sre.LITERAL:
            run += chr(value) if exact else chr(value).lower()
            continue
        if op is sre.AT:
            continue
        if run:
            yield frozenset((run,))
            run = ""
        if op is sre.SUBPATTERN:
            yield from _groups(value[-1], exact)
        elif op is sre.ATOMIC_GROUP:
            yield from _groups(value, exact)
        elif op in _REPEATS and value[0]:
            what = [*value[2]]
            if value[0] > 1 and len(what) == 1 and what[0][0] is sre.LITERAL:
                what *= value[0]
            yield from _groups(what, exact)
        elif op in (sre.IN, sre.BRANCH):
            strings = _of(op, value, exact=exact)
            if strings is not None:
                yield strings


def _needs(items: Any, *, exact: bool = False) -> frozenset[str] | None:
    best: frozenset[str] | None = None
    run = ""
    for op, value in [*items, (None, None)]:
        if op is sre.LITERAL:
            run += chr(value) if exact else chr(value).lower()
            continue
        if op is sre.AT:
            continue
        found = [frozenset((run,)) if run else None, _of(op, value, exact=exact)]
        run = ""
        for strings in found:
            if strings is not None and (best is None or _cost(strings) < _cost(best)):
                best = strings
    return best


def _of(op: Any, value: Any, *, exact: bool = False) -> frozenset[str] | None:
    """What one item of a parsed expression needs."""
    if op is sre.IN:
        if all(kind is sre.LITERAL for kind, _ in value):
            return frozenset(chr(c) if exact else chr(c).lower() for _, c in value)
    elif op is sre.SUBPATTERN:
        return _needs(value[-1], exact=exact)
    elif op is sre.ATOMIC_GROUP:
        return _needs(value, exact=exact)
    elif op in _REPEATS:
        return _needs(value[2], exact=exact) if value[0] else None
    elif op is sre.BRANCH:
        out: set[str] = set()
        for branch in value[1]:
            some = _needs(branch, exact=exact)
            if some is None:
                return None
            out |= some
        return frozenset(out)
    return None


def _cost(strings: frozenset[str]) -> float:
    """About how often one of the strings stands in a text."""
    return sum(0.3 if s.strip() in _OFTEN else 0.12 ** len(s) for s in strings) + 1e-5 * len(strings)
