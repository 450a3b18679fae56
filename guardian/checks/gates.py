"""Pure: strings without which an expression cannot match, told from what `re` makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as sre  # type: ignore[attr-defined, unused-ignore]
from re import _parser as parser  # type: ignore[attr-defined, unused-ignore]
from typing import Any

_MOST = 400  # strings of one alternative; with more it is always tried
_WORDS = """
    a i to the of in on at is it we you and for be by or as an not no your our this that with have has will are was
    do if can me my us i' we' 't 's 'll er ing ed es s t e n ' - . ,
"""
_OFTEN = frozenset(_WORDS.split())
_COMMON = 0.8  # a group that is met more often than this tells nothing
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


Gates = tuple[tuple[str, ...], ...]


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
