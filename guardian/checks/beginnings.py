"""Pure: what the matches of a regular expression begin with: letters at the beginning of a word."""

from __future__ import annotations

from re import _constants as sre  # type: ignore[attr-defined, unused-ignore]
from re import _parser as parser  # type: ignore[attr-defined, unused-ignore]
from typing import Any

DIGIT = "0"  # as a beginning: any digit
_ANY_DIGIT = [(sre.CATEGORY, sre.CATEGORY_DIGIT)]
_MOST = 300  # beginnings that are followed further into an expression
_MOST_CLASS = 12  # characters of a class that are told one by one
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)

Begin = tuple[str, bool]  # letters that a match begins with, and whether they are the whole word


def beginnings(pattern: str) -> frozenset[Begin] | None:
    """What every match begins with, at the beginning of a word; None when that cannot be told."""
    items = list(parser.parse(pattern))
    if not _at_word(items):
        return None
    done, still = _begin(items, {""})
    done |= {(letters, False) for letters in still}
    return frozenset(done) if all(letters for letters, _ in done) else None


def _at_word(items: list[Any]) -> bool:
    """Whether the items begin with a word's boundary."""
    if not items:
        return False
    op, value = items[0]
    if op is sre.AT:
        return bool(value is sre.AT_BOUNDARY)
    if op is sre.ASSERT_NOT and value[0] < 0:
        return [*value[1]] == [(sre.IN, [(sre.CATEGORY, sre.CATEGORY_WORD)])]
    return False


def _begin(items: Any, heads: set[str]) -> tuple[set[Begin], set[str]]:
    """(beginnings that are told, those that go on behind these items) of these heads with these items behind."""
    done: set[Begin] = set()
    for op, value in items:
        if not heads:
            break
        if len(heads) > _MOST:  # enough is known
            done |= {(h, False) for h in heads}
            return done, set()
        if op is sre.AT:
            if value is sre.AT_BOUNDARY:
                done |= {(h, True) for h in heads if h}
                heads = {h for h in heads if not h}
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            continue
        else:
            more, heads = _one(op, value, heads)
            done |= more
    return done, heads


def _one(op: Any, value: Any, heads: set[str]) -> tuple[set[Begin], set[str]]:
    """The same for one item."""
    if op is sre.LITERAL:
        return _longer(heads, (chr(value),))
    if op is sre.IN:
        if value == _ANY_DIGIT:
            return {(h or DIGIT, False) for h in heads}, set()
        letters = _letters(value)
        return _longer(heads, letters) if letters else ({(h, False) for h in heads}, set())
    if op is sre.SUBPATTERN:
        return _begin(value[-1], heads)
    if op is sre.ATOMIC_GROUP:
        return _begin(value, heads)
    if op is sre.BRANCH:
        done: set[Begin] = set()
        still: set[str] = set()
        for branch in value[1]:
            more, behind = _begin(branch, heads)
            done |= more
            still |= behind
        return done, still
    if op in _REPEATS:
        least, most, what = value
        done, still = _begin(what, heads)
        if most != 1:  # what stands behind the first time is anything
            done |= {(h, False) for h in still}
            still = set()
        return done, still | (heads if least == 0 else set())
    return {(h, False) for h in heads}, set()


def _longer(heads: set[str], letters: tuple[str, ...]) -> tuple[set[Begin], set[str]]:
    """These heads with one more character: what is no part of a word ends it."""
    inside = [c for c in letters if c.isalnum() or c == "_"]
    done = {(h, True) for h in heads if h} if len(inside) < len(letters) else set()
    if "" in heads and len(inside) < len(letters):
        done.add(("", False))
    return done, {h + c for h in heads for c in inside}


def _letters(value: Any) -> tuple[str, ...]:
    """The characters of a small class, () when it is large, negative or has categories."""
    out: list[str] = []
    for op, some in value:
        if op is sre.LITERAL:
            out.append(chr(some))
        elif op is sre.RANGE and some[1] - some[0] < _MOST_CLASS:
            out += map(chr, range(some[0], some[1] + 1))
        else:
            return ()
    return tuple(dict.fromkeys(out)) if len(out) <= _MOST_CLASS else ()
