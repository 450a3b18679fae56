"""Pure: the pattern language of cues: a subset of regular expressions that is linear by construction.

Literals in lower case, `(?:a|b)`, `(?P<name>a|b)`, look-arounds, character classes, `\\w`, `\\d`, `\\b`. Only a
single character or class may be repeated without bound; a group may be optional or repeated up to six times. A blank
stands for one or more blanks. A pattern matches whole words. `needles` gives strings of which one must occur in any
text that matches, so that most patterns are settled by a search for a string.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from typing import NamedTuple

from guardian.checks.beginnings import DIGIT, beginnings
from guardian.checks.commonness import commonness

Needles = tuple[str, ...]
WORDS: set[str] = set()  # the words that patterns name, whole or in part: what a disguised word is compared with

_PIECE = re.compile(
    r"""(?P<open>\((?:\?(?::|P<\w+>|=|!|<=|<!))?) | (?P<close>\)) | (?P<bar>\|)
      | (?P<cls>\[\^?\]?(?:\\.|[^\]\\])*\]|\\[wWdDsSb]|\.|\$|\^)
      | (?P<char>\\.|[^\\()\[\]|?*+{}])
      | (?P<times>\?|\*|\+|\{\d*(?:,\d*)?\})""",
    re.VERBOSE,
)
_WRITTEN_OUT = re.compile(r"\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}")
_NO_WORD = re.compile(r"\\.|\[[^\]]*\]|\?P<\w+>")
_PLAIN_WORD = re.compile(r"(?<![a-z_)])[a-z]{3,}(?![a-z_(\[])")
BEGINS, ENDS, HERE = "\x02", "\x03", "\x04"  # control characters stand in no pattern
MARKS = BEGINS + ENDS + HERE
_SHORT = 4  # longer needles are seldom a part of another word
_MOST_GROUP = 6
_MOST_CLASS = 200
_TELLING = 0.6  # how common a tuple may be and still narrow anything
_MOST_NEEDLES = 30  # of a tuple that only narrows what the rarest has found
_MOST_STRINGS = 32  # that a stretch of a pattern is written out into
_MOST_HEADS = 100  # that a match may begin with
_EMPTY = ("",)
_NO_LETTER = (r"\n", r"\t", r"\s")
_LONGEST = 10  # characters of a needle: more of them tell no more, and each is a state of the automaton
_OFTEN = 0.1
_NO_HEAD = ("(?<", "[", "\\")  # with these before it, a match may begin within a word
_JOINT = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern as a regular expression over folded text. Raises ValueError when it is not in the
    language."""
    needles(pattern)
    return re.compile(expression(pattern))


def expression(pattern: str) -> str:
    """The same as an expression's source, of a pattern that is in the language."""
    head = "" if pattern.startswith(_NO_HEAD) else r"(?<!\w)"
    return f"{head}(?:{_blanks(pattern)})(?!\\w)"


def alternatives(pattern: str) -> tuple[str, ...]:
    """The pattern's outermost alternatives, each a pattern of its own: then each has needles of its own."""
    if "|" not in pattern:
        return (pattern,)
    out, depth, start = [], 0, 0
    for piece in _JOINT.finditer(pattern):
        sign = piece[0]
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        elif sign == "|" and depth == 0:
            out.append(pattern[start : piece.start()])
            start = piece.end()
    return (*out, pattern[start:])


def _blanks(pattern: str) -> str:
    out, in_class = [], False
    for i, c in enumerate(pattern):
        escaped = i > 0 and pattern[i - 1] == "\\"
        if c == "[" and not escaped:
            in_class = True
        elif c == "]" and not escaped:
            in_class = False
        elif (
            c == " "
            and not in_class
            and pattern[i + 1 : i + 2] not in ("?", "{", "*", "+")
            and pattern.rfind("(?<", 0, i) <= pattern.rfind(")", 0, i)  # in no look-behind
        ):
            c = " ++"
        out.append(c)
    return "".join(out)


def needles(pattern: str) -> Needles:
    """Strings of which at least one stands in every text that the pattern matches, runs of blanks made one; ("",)
    when there is none to name.

    Raises ValueError for a repetition that the language does not have.
    """
    return tuple(n.strip(MARKS) for n in required(pattern)[0])


def required(pattern: str) -> tuple[Needles, ...]:
    """Needles of which one of *each* tuple stands in every match: the rarest first, then others that are worth
    looking for, of longer ones what they begin with. A needle with which a match begins is told by BEGINS before it,
    where it is the beginning of a word, else by HERE; a short one at which a match ends by ENDS.

    Raises ValueError as `needles` does.
    """
    pieces = list(_PIECE.finditer(pattern))
    if "".join(p.group() for p in pieces) != pattern:
        raise ValueError(f"not a pattern of ours: {pattern}")
    found, at = _alternatives(pieces, 0)
    if at != len(pieces):
        raise ValueError(f"unbalanced: {pattern}")
    groups = [g for g in dict.fromkeys(found.groups) if all(n.strip() for n in g)]
    if not groups:
        return (("",),)
    best = min(groups, key=commonness)
    some = [best, *(g for g in groups if g != best and len(g) <= _MOST_NEEDLES and commonness(g) < _TELLING)]
    head = HERE if pattern.startswith(_NO_HEAD) else BEGINS
    leading = found.groups[0] if min(map(len, found.groups[0])) > 1 else ()
    if leading in groups:
        if leading not in some:
            some.append(leading)
        heads: Needles = ()
    else:
        heads = _heads(pattern) if head == BEGINS else ()
    told = [
        tuple(dict.fromkeys(_marked(n, head if g == leading else "", ENDS if g == found.groups[-1] else "") for n in g))
        for g in some
    ]
    return (*told, heads) if heads else tuple(told)


def _heads(pattern: str) -> Needles:
    """What a match begins with, as needles, when that can be told by letters of its first word."""
    found = beginnings(expression(pattern))
    if found is None or len(found) > _MOST_HEADS:
        return ()
    out: list[str] = []
    for letters, whole in sorted(found):
        if letters == DIGIT:
            out += (BEGINS + digit for digit in string.digits)
        elif len(letters) == 1 and not whole and letters.isalpha():
            return ()
        else:
            out.append(f"{BEGINS}{letters[:_LONGEST]}{ENDS if whole and len(letters) <= _LONGEST else ''}")
    return tuple(dict.fromkeys(out))


def often(groups: Iterable[Iterable[str]]) -> bool:
    """Whether a pattern that requires these is tried often enough to be compiled before a letter needs it."""
    left = 1.0
    for group in groups:
        left *= min(1.0, commonness(n.strip(MARKS) for n in group))
    return left >= _OFTEN


def _marked(needle: str, begins: str, ends: str) -> str:
    if len(needle) > _LONGEST:
        return begins + needle[:_LONGEST]
    whole_word = begins == BEGINS and ends and needle.isalnum()
    return f"{begins}{needle}{ends if whole_word or len(needle) <= _SHORT else ''}"


def learn(pattern: str) -> None:
    """Take the words that a pattern names among the known ones."""
    WORDS.update(_PLAIN_WORD.findall(_NO_WORD.sub("_", pattern)))


class _Found(NamedTuple):
    """What is known of a piece of a pattern: every string it can be, when they are few, and what each match holds."""

    strings: Needles | None
    groups: list[Needles]
    more: bool = False  # whether each of `strings` may stand several times


_NOTHING = _Found(("",), [])
_ANYTHING = _Found(None, [])


def _alternatives(pieces: list[re.Match[str]], at: int) -> tuple[_Found, int]:
    every: list[_Found] = []
    while True:
        found, at = _sequence(pieces, at)
        every.append(found)
        if at < len(pieces) and pieces[at].lastgroup == "bar":
            at += 1
            continue
        break
    if len(every) == 1:
        return every[0], at
    strings: list[str] | None = []
    group: list[str] = []
    for found in every:
        group += min(found.groups, key=commonness) if found.groups else ("",)
        strings = None if strings is None or found.strings is None else [*strings, *found.strings]
    if strings is not None and len(strings) > _MOST_HEADS:
        strings = None
    return _Found(None if strings is None else tuple(dict.fromkeys(strings)), [tuple(dict.fromkeys(group))]), at


def _sequence(pieces: list[re.Match[str]], at: int) -> tuple[_Found, int]:
    groups: list[Needles] = []
    run: Needles = ("",)
    few = True
    while at < len(pieces) and pieces[at].lastgroup not in ("bar", "close"):
        literal, at = _literal(pieces, at)
        if literal:
            run = tuple(a + literal for a in run)
            continue
        item, at = _item(pieces, at)
        if item.strings is not None and (len(run) * len(item.strings) <= _MOST_STRINGS or run == _EMPTY):
            run = tuple(dict.fromkeys(a + b for a in run for b in item.strings))
            if item.more:  # "so+n" holds "so" and "on"
                few = False
                groups.append(run)
                run = item.strings
            continue
        few = False
        groups.append(run)
        groups += item.groups
        run = item.strings or ("",)
    groups.append(run)
    return _Found(run if few else None, groups), at


def _literal(pieces: list[re.Match[str]], at: int) -> tuple[str, int]:
    """Characters that stand as they are, up to the first that is repeated."""
    start = at
    while at < len(pieces) and pieces[at].lastgroup == "char" and pieces[at][0] not in _NO_LETTER:
        at += 1
    if at > start and at < len(pieces) and pieces[at].lastgroup == "times":
        at -= 1
    return "".join(p[0].removeprefix("\\") for p in pieces[start:at]), at


def _item(pieces: list[re.Match[str]], at: int) -> tuple[_Found, int]:
    """A character, class or group with its repetition."""
    piece = pieces[at]
    kind, follows = piece.lastgroup, at + 1
    if kind == "times":
        raise ValueError(f"nothing to repeat: {piece.string}")
    found = _ANYTHING
    if kind == "open":
        found, follows = _alternatives(pieces, follows)
        if follows >= len(pieces):
            raise ValueError(f"unbalanced: {piece.string}")
        follows += 1
        if piece.group() in ("(?=", "(?!", "(?<=", "(?<!"):
            return _NOTHING, follows
    elif kind == "char" and piece.group() not in _NO_LETTER:
        letter = (piece.group().removeprefix("\\"),)
        found = _Found(letter, [letter])
    elif piece.group() in ("^", "$", r"\b"):
        found = _NOTHING
    elif letters := _letters(piece.group()):
        found = _Found(letters, [letters])
    if follows < len(pieces) and pieces[follows].lastgroup == "times":
        least = _repetition(pieces[follows], group=kind == "open")
        if pieces[follows].group() == "?" and found.strings is not None:
            found = _Found(tuple(dict.fromkeys((*found.strings, ""))), [])
        elif pieces[follows].group() == "+" and found.strings is not None:
            found = _Found(found.strings, found.groups, more=True)
        else:
            found = _Found(None, found.groups if least else [])
        follows += 1
    return found, follows


def _letters(group: str) -> Needles:
    """The characters of a small class, () when it is large, negative or not one."""
    group = _WRITTEN_OUT.sub(lambda m: chr(int(m.group()[2:], 16)), group)
    if not group.startswith("[") or group.startswith("[^") or "\\" in group:
        return ()
    out: list[str] = []
    for m in re.finditer(r"(.)-(.)|.", group[1:-1], re.DOTALL):
        out += map(chr, range(ord(m[1]), ord(m[2]) + 1)) if m[1] else m.group()
    return tuple(dict.fromkeys(out)) if len(out) <= _MOST_STRINGS else ()


def _repetition(piece: re.Match[str], *, group: bool) -> int:
    """The least number of times; ValueError when it may be too many."""
    times = piece.group()
    if times == "?":
        return 0
    if times in ("*", "+"):
        if group:
            raise ValueError(f"a group repeated without bound: {piece.string}")
        return int(times == "+")
    low, _, high = times[1:-1].partition(",")
    most = int(high or (low if "," not in times else "999"))
    if most > (_MOST_GROUP if group else _MOST_CLASS):
        raise ValueError(f"repeated too often: {piece.string}")
    return int(low or 0)
