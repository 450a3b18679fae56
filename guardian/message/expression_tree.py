r"""Pure: regular expressions that find what `re` finds, and find it sooner.

`re` compiles an expression much as it is written. Ours are long lists of alternatives that begin at a word, and of
those it tries each at every character. Here the parsed expression is put another way before it is compiled:

- what a match may begin with is told to the search, also where `\b` or a look behind stands first;
- alternatives that begin alike share their beginning (their order stays, wherever it matters);
- a group that may be left out, or comes a few times, is written as alternatives, which cost less than a repetition:
  `(?:x )*` as `(?:x (?:x )*|)`, since mostly it is not there at all;
- `(?<!\w)` before a letter is `\b`.

Matches and their groups are the same. Where the parts of `re` are not as they are known here, `re` does it all.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found, unused-ignore]
import re
from collections.abc import Sequence
from functools import lru_cache
from re import _compiler as compiler  # type: ignore[attr-defined, unused-ignore]
from re import _constants as sre  # type: ignore[attr-defined, unused-ignore]
from re import _parser as parser  # type: ignore[attr-defined, unused-ignore]
from typing import Any

# Characters as bits of a number: those up to 255, and one bit for all others.
_BEYOND = 1 << 256
_ANY = (1 << 257) - 1
_CASED = (0x130, 0x131, 0x17F, 0x212A)  # that match a plain letter when case is ignored
_IGNORECASE, _ASCII = int(re.IGNORECASE), int(re.ASCII)  # as numbers: those of `re` are slow to ask
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_NOT_BEHIND_WORD = [(sre.IN, [(sre.CATEGORY, sre.CATEGORY_WORD)])]
_TIMES = 3  # a group that comes at most so often is written out
_WRITTEN_OUT = 40  # items of a group that is written out more than once

Items = Sequence[tuple[Any, Any]]


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As re.compile. Raises re.error likewise."""
    tree = parser.parse(pattern, int(flags))
    try:
        return _compiled(pattern, int(flags), tree)
    except (AttributeError, IndexError, KeyError, RuntimeError, TypeError, ValueError):  # another `re` than we know
        return re.compile(pattern, flags)


def _compiled(pattern: str, flags: int, tree: Any) -> re.Pattern[str]:
    flags |= tree.state.flags
    _improve(tree, flags)
    _at_word(tree, flags)
    code = compiler._code(tree, flags)
    first, empty = _first(tree.data, flags)
    if not empty and first != _ANY and code[0] == sre.INFO and not code[2]:
        chars = [sre.CHARSET, *((first >> 32 * i) & 0xFFFFFFFF for i in range(8))]
        if first & _BEYOND:
            chars += [sre.RANGE, 256, 0x10FFFF]
        code[1] += len(chars) + 1
        code[2] = sre.SRE_INFO_CHARSET
        code[5:5] = [*chars, sre.FAILURE]
    names = tree.state.groupdict
    by_number: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        by_number[number] = name
    made: re.Pattern[str] = _sre.compile(pattern, flags, code, tree.state.groups - 1, names, tuple(by_number))
    return made


def _improve(tree: Any, flags: int) -> None:
    """Put each alternation and repetition within another way."""
    data = tree.data
    for i, (op, value) in enumerate(data):
        if op is sre.SUBPATTERN:
            _improve(value[3], (flags | value[1]) & ~value[2])
        elif op is sre.BRANCH:
            some: list[Any] = []
            for part in value[1]:
                _improve(part, flags)
                some += _inner(part)
            data[i] = (op, (None, _shared(some, flags, tree.state)))
        elif op in _REPEATS:
            least, most, what = value
            _improve(what, flags)
            if op is sre.MAX_REPEAT and 0 < most <= _TIMES and _may_be_written_out(what, most, flags):
                data[i] = (sre.SUBPATTERN, (None, 0, 0, _times(what, least, most, tree.state)))
            elif op is sre.MAX_REPEAT and not least and most > _TIMES and _may_be_written_out(what, most, flags):
                more = most if most is sre.MAXREPEAT else most - 1
                data[i] = (sre.SUBPATTERN, (None, 0, 0, _perhaps([*what.data, (op, (0, more, what))], tree.state)))
        elif op is sre.ATOMIC_GROUP:
            _improve(value, flags)
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            _improve(value[1], flags)


def _inner(part: Any) -> list[Any]:
    """The alternatives of an alternative that is nothing but some."""
    if len(part.data) == 1 and part.data[0][0] is sre.SUBPATTERN:
        number, adds, takes, inner = part.data[0][1]
        if number is None and not adds and not takes and len(inner.data) == 1 and inner.data[0][0] is sre.BRANCH:
            found: list[Any] = inner.data[0][1][1]
            return found
    return [part]


def _times(what: Any, least: int, most: int, state: Any) -> Any:
    """`(?:…){least,most}` without a repetition."""
    out: list[Any] = []
    for n in range(most, 0, -1):
        out = [*what.data, *out]
        if n > least:
            out = _perhaps(out, state).data
    return parser.SubPattern(state, out)


def _perhaps(items: list[Any], state: Any) -> Any:
    """`(?:…)?` without a repetition."""
    some = [parser.SubPattern(state, items), parser.SubPattern(state, [])]
    return parser.SubPattern(state, [(sre.BRANCH, (None, some))])


def _may_be_written_out(what: Any, most: int, flags: int) -> bool:
    if compiler._simple(what) or _first(what.data, flags)[1]:  # a single character; what may be empty
        return False
    return most == 1 or (_size(what.data) <= _WRITTEN_OUT and not _groups(what.data))


def _size(items: Items) -> int:
    """How many items there are, those within counted too."""
    return sum(1 + sum(_size(part.data) for part in _parts(*item)) for item in items)


def _groups(items: Items) -> bool:
    """Whether a group is among them that is remembered."""
    for op, value in items:
        if op is sre.SUBPATTERN and value[0] is not None:
            return True
        if any(_groups(part.data) for part in _parts(op, value)):
            return True
    return False


def _parts(op: Any, value: Any) -> Sequence[Any]:
    """What an item holds within it."""
    if op is sre.BRANCH:
        some: list[Any] = value[1]
        return some
    if op is sre.SUBPATTERN:
        return (value[3],)
    if op in _REPEATS:
        return (value[2],)
    if op is sre.ATOMIC_GROUP:
        return (value,)
    if op in (sre.ASSERT, sre.ASSERT_NOT):
        return (value[1],)
    return ()


def _shared(some: list[Any], flags: int, state: Any) -> list[Any]:
    """Alternatives of which those that begin with one letter stand together, and begin with it once.

    An alternative moves only past others that cannot begin with its letter.
    """
    if len(some) < 2:
        return some
    ignoring = flags & _IGNORECASE
    together: list[tuple[int, list[Any], int]] = []  # letter or -1, alternatives, what they may begin with
    for part in some:
        letter = _letter(part, ignoring)
        bits = _literal(letter, flags) if letter >= 0 else 0
        if letter >= 0:
            for known, parts, others in reversed(together):
                if known == letter:
                    parts.append(part)
                    letter = -2
                    break
                if known < 0 and others & bits:
                    break
        else:
            bits, empty = _first(part.data, flags)
            bits = _ANY if empty else bits
        if letter > -2:
            together.append((letter, [part], bits))
    out: list[Any] = []
    for letter, parts, _ in together:
        if letter < 0 or len(parts) == 1:
            if ignoring and letter >= 0:
                out.append(parser.SubPattern(state, [*_head(letter, state), *parts[0].data[1:]]))
            else:
                out += parts
            continue
        n, least = 1, min(len(p.data) for p in parts)
        while n < least and parts[0].data[n][0] is sre.LITERAL and all(p.data[n] == parts[0].data[n] for p in parts):
            n += 1
        rests = [parser.SubPattern(state, p.data[n:]) for p in parts]
        head = [*_head(letter, state), *parts[0].data[1:n]] if ignoring else parts[0].data[:n]
        out.append(parser.SubPattern(state, [*head, (sre.BRANCH, (None, _shared(rests, flags, state)))]))
    return out


def _letter(part: Any, ignoring: int) -> int:
    """The letter that an alternative begins with, -1 when it begins otherwise."""
    if not part.data or part.data[0][0] is not sre.LITERAL:
        return -1
    letter: int = part.data[0][1]
    if not ignoring:
        return letter
    return ord(chr(letter).lower()) if letter < 128 else -1


def _head(letter: int, state: Any) -> Items:
    """A letter in any case, as a class: `re` looks at such a beginning before it tries an alternative."""
    cases = _cases(letter)
    if len(cases) == 1:
        return [(sre.LITERAL, letter)]
    inner = parser.SubPattern(state, [(sre.IN, [(sre.LITERAL, c) for c in cases])])
    return [(sre.SUBPATTERN, (None, 0, _IGNORECASE, inner))]


@lru_cache(maxsize=128)
def _cases(letter: int) -> tuple[int, ...]:
    """All that match an ASCII character when case is ignored."""
    own = re.compile(re.escape(chr(letter)), re.IGNORECASE)
    return tuple([c for c in (*range(128), *_CASED) if own.match(chr(c))])


def _at_word(tree: Any, flags: int) -> None:
    r"""`(?<!\w)` at the beginning as `\b`."""
    if not tree.data:
        return
    op, value = tree.data[0]
    if op is sre.ASSERT_NOT and value[0] == -1 and [*value[1]] == _NOT_BEHIND_WORD:
        first, empty = _first(tree.data[1:], flags)
        if not empty and not first & ~_category(sre.CATEGORY_WORD, flags) and not first & _BEYOND:
            tree.data[0] = (sre.AT, sre.AT_BOUNDARY)


def _first(items: Items, flags: int) -> tuple[int, bool]:
    """What a match of these items may begin with, and whether it may be empty."""
    out = 0
    for op, value in items:
        if op in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
            continue
        empty = False
        if op is sre.LITERAL:
            out |= _literal(value, flags)
        elif op is sre.IN:
            out |= _class(value, flags)
        elif op is sre.BRANCH:
            for part in value[1]:
                bits, none = _first(part.data, flags)
                out, empty = out | bits, empty or none
        elif op is sre.SUBPATTERN:
            bits, empty = _first(value[3].data, (flags | value[1]) & ~value[2])
            out |= bits
        elif op in _REPEATS:
            bits, empty = _first(value[2].data, flags)
            out, empty = out | bits, empty or not value[0]
        elif op is sre.ATOMIC_GROUP:
            bits, empty = _first(value.data, flags)
            out |= bits
        elif op in (sre.ANY, sre.NOT_LITERAL):
            out = _ANY
        else:  # what an earlier group holds
            return _ANY, True
        if not empty:
            return out, False
    return out, True


def _literal(letter: int, flags: int) -> int:
    if not flags & _IGNORECASE:
        return 1 << letter if letter < 256 else _BEYOND
    if letter > 127:
        return _ANY
    out = 0
    for c in _cases(letter):
        out |= 1 << c if c < 256 else _BEYOND
    return out


def _class(items: Items, flags: int) -> int:
    out, negative = 0, False
    for op, value in items:
        if op is sre.NEGATE:
            if flags & _IGNORECASE:
                return _ANY
            negative = True
        elif op is sre.LITERAL:
            out |= _literal(value, flags)
        elif op is sre.CATEGORY:
            out |= _category(value, flags)
        elif flags & _IGNORECASE:
            return _ANY
        else:
            low, high = value
            out |= ((1 << min(high, 255) + 1) - 1) & ~((1 << low) - 1) if low < 256 else 0
            out |= _BEYOND if high > 255 else 0
    return (_ANY & ~out) | _BEYOND if negative else out


@lru_cache(maxsize=32)
def _category(name: Any, flags: int) -> int:
    one = re.compile(_CATEGORIES[name], flags & _ASCII)
    return sum(1 << c for c in range(256) if one.match(chr(c))) | _BEYOND


_CATEGORIES = {
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
}
