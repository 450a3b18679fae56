"""Pure: the pattern language of cues: a subset of regular expressions that is linear by construction.

Literals in lower case, `(?:a|b)`, `(?P<name>a|b)`, look-arounds, character classes, `\\w`, `\\d`, `\\b`. Only a
single character or class may be repeated without bound; a group may be optional or repeated up to six times. A blank
stands for one or more blanks. A pattern matches whole words. `needles` gives strings of which one must occur in any
text that matches, so that most patterns are settled by a search for a string.
"""

from __future__ import annotations

import re

Needles = tuple[str, ...]
WORDS: set[str] = set()  # the words that patterns name, whole or in part: what a disguised word is compared with

_PIECE = re.compile(
    r"""(?P<open>\((?:\?(?::|P<\w+>|=|!|<=|<!))?) | (?P<close>\)) | (?P<bar>\|)
      | (?P<cls>\[\^?\]?(?:\\.|[^\]\\])*\]|\\[wWdDsSb]|\.|\$|\^)
      | (?P<char>\\.|[^\\()\[\]|?*+{}])
      | (?P<times>\?|\*|\+|\{\d*(?:,\d*)?\})""",
    re.VERBOSE,
)
_NO_WORD = re.compile(r"\\.|\[[^\]]*\]|\?P<\w+>")
_PLAIN_WORD = re.compile(r"(?<![a-z_)])[a-z]{3,}(?![a-z_(\[])")
_MOST_GROUP = 6
_MOST_CLASS = 200
_MOST_NEEDLES = 12  # of a tuple that only narrows what the rarest has found
_NO_LETTER = (" ", r"\n", r"\t", r"\s")


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern as a regular expression over folded text. Raises ValueError when it is not in the
    language."""
    needles(pattern)
    head = "" if pattern.startswith(("(?<", "[", "\\")) else r"(?<!\w)"
    return re.compile(f"{head}(?:{_blanks(pattern)})(?!\\w)")


def alternatives(pattern: str) -> tuple[str, ...]:
    """The pattern's outermost alternatives, each a pattern of its own: then each has needles of its own."""
    out, depth, start = [], 0, 0
    for piece in _PIECE.finditer(pattern):
        if piece.lastgroup == "open":
            depth += 1
        elif piece.lastgroup == "close":
            depth -= 1
        elif piece.lastgroup == "bar" and depth == 0:
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
        lookbehind = pattern.rfind("(?<", 0, i) > pattern.rfind(")", 0, i)
        out.append(
            " ++"
            if c == " " and not in_class and not lookbehind and pattern[i + 1 : i + 2] not in ("?", "{", "*", "+")
            else c
        )
    return "".join(out)


def needles(pattern: str) -> Needles:
    """Strings of which at least one stands in every text that the pattern matches; ("",) when there is
    none to name.

    Raises ValueError for a repetition that the language does not have.
    """
    return required(pattern)[0]


def required(pattern: str) -> tuple[Needles, ...]:
    """Needles of which one of *each* tuple stands in every match: the rarest first, then others that are worth
    looking for.

    Raises ValueError as `needles` does.
    """
    pieces = list(_PIECE.finditer(pattern))
    if "".join(p.group() for p in pieces) != pattern:
        raise ValueError(f"not a pattern of ours: {pattern}")
    WORDS.update(_PLAIN_WORD.findall(_NO_WORD.sub("_", pattern)))
    groups: list[Needles] = []
    found, at = _alternatives(pieces, 0, groups)
    if at != len(pieces):
        raise ValueError(f"unbalanced: {pattern}")
    if any(p.lastgroup == "bar" for p in _outermost(pieces)):
        return (found,)
    others = (g for g in dict.fromkeys(groups) if g != found and len(g) <= _MOST_NEEDLES and min(map(len, g)) >= 3)
    return (found, *others)


def _outermost(pieces: list[re.Match[str]]) -> list[re.Match[str]]:
    out, depth = [], 0
    for piece in pieces:
        depth += (piece.lastgroup == "open") - (piece.lastgroup == "close")
        if depth == 0:
            out.append(piece)
    return out


def _alternatives(pieces: list[re.Match[str]], at: int, groups: list[Needles] | None = None) -> tuple[Needles, int]:
    every: list[str] = []
    while True:
        best, at = _sequence(pieces, at, groups)
        every += best
        if at < len(pieces) and pieces[at].lastgroup == "bar":
            at += 1
            continue
        return (("",) if "" in every else tuple(dict.fromkeys(every))), at


def _sequence(pieces: list[re.Match[str]], at: int, groups: list[Needles] | None = None) -> tuple[Needles, int]:
    """The best needles from here to the end of the alternative; every tuple that was weighed goes to `groups`."""
    best: Needles = ("",)
    run = ""
    while at < len(pieces) and pieces[at].lastgroup not in ("bar", "close"):
        piece = pieces[at]
        kind, least, follows = piece.lastgroup, 1, at + 1
        inner: Needles = ("",)
        if kind == "times":
            raise ValueError(f"nothing to repeat: {piece.string}")
        if kind == "open":
            inner, follows = _alternatives(pieces, at + 1)
            if follows >= len(pieces):
                raise ValueError(f"unbalanced: {piece.string}")
            follows += 1
            if piece.group() in ("(?=", "(?!", "(?<=", "(?<!"):
                at = follows
                continue
        if follows < len(pieces) and pieces[follows].lastgroup == "times":
            least = _repetition(pieces[follows], group=kind == "open")
            follows += 1
        single = kind == "char" and piece.group() not in _NO_LETTER and follows == at + 1
        if single:
            run += piece.group().removeprefix("\\")
        else:
            weighed = [(run,), inner] if least else [(run,)]
            best, run = min([best, *weighed], key=_commonness), ""
            if groups is not None:
                groups += weighed
        at = follows
    if groups is not None:
        groups.append((run,))
    return min(best, (run,), key=_commonness), at


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


def _commonness(some: Needles) -> float:
    """How often one of the needles is met, roughly."""
    return sum(map(_frequency, some))


def _frequency(needle: str) -> float:
    """How often a needle is met, roughly: everyday words often, others the less the longer they are."""
    return 9.0 if not needle else 0.7 if needle in _EVERYDAY else 1.5 / 2.0 ** len(needle)


_WORDS = """
    a about after all also an and any are as at be been but by can could do did for from get had has
    have he here how i if in is it its just know like make me more my need no not now of on one or other
    our out over see should so some such take than thank that the their them then there these they this
    time to up us use very was we well were what when which who will with would you your 'll 've 's 're
    'm it's i'm please the other
"""
_EVERYDAY = frozenset(_WORDS.split())
