"""Pure: cues (a pattern, how sure it is, what to say instead) and the `find` and `score` that checks make of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from guardian.checks import index, worked_out
from guardian.checks.check import Match, Reading, Where
from guardian.checks.fold import Folded
from guardian.checks.insight import Seen, seen
from guardian.checks.late import Late
from guardian.checks.pattern import alternatives, expression, learn, often, required
from guardian.message.expressions import compiled

FIRES = 0.5  # a cue less sure than this only adds to the score
MOST = 40  # matches of one wording that are looked at

Advice = str | Callable[[Mapping[str, str]], str]

# Words that stand in many cues.
I_WE = r"(?:i|we)"
CANT = r"(?:can't|cannot|can not|cant|couldn't|could not)"
DONT = r"(?:don't|do not|dont)"
IS = r"(?:'s| is| was)"
BARELY = r"(?:really |simply |clearly |just |obviously |apparently |evidently |again |also |even )?"
NOT_IF = r"(?<!if )(?<!in case )(?<!when )(?<!whether )(?<!unless )(?<!should )(?<!once )"


_OFTEN, _SELDOM = "+", "-"


def work_out(pattern: str) -> str:
    """What is worked out of a pattern: whether it will be tried often, and what must be there."""
    groups = required(pattern)
    return (_OFTEN if often(groups) else _SELDOM) + worked_out.joined(groups)


class Variant:
    """One alternative of a cue's pattern, with strings of which one of each tuple must be there.

    Both are worked out when first needed: most patterns never meet a text in a process's life.
    """

    __slots__ = ("_regex", "_required", "_sound", "module", "often", "pattern")

    def __init__(self, pattern: str, module: str = "") -> None:
        self.pattern = pattern
        self.module = module  # where the pattern stands
        self._regex: re.Pattern[str] | None = None
        self._required: list[list[str]] | None = None
        self.often = True  # whether letters will want it soon, as far as is known
        self._sound = False  # whether the pattern is known to be in the language

    @property
    def required(self) -> list[list[str]]:
        """What must be there. Raises ValueError when the pattern is not in the language of `pattern`."""
        if self._required is None:
            try:
                told = worked_out.get("required", self.pattern, lambda: work_out(self.pattern))
            except ValueError as e:
                raise ValueError(f"{self.module}: {e}") from None
            self.often, self._required = told[0] == _OFTEN, worked_out.parted(told[1:])
            self._sound = True
        return self._required

    @property
    def regex(self) -> re.Pattern[str]:
        """The alternative as a regular expression over folded text. Raises ValueError likewise."""
        if self._regex is None:
            if not self._sound:
                self.required  # noqa: B018  (asked for its error)
            try:
                self._regex = compiled(expression(self.pattern))
            except re.error as e:
                raise ValueError(f"{self.module}: {e}: {self.pattern}") from None
        return self._regex

    @property
    def is_compiled(self) -> bool:
        """Whether no letter has to wait for it."""
        return self._regex is not None

    def forget(self) -> None:
        """Let go of what must be there."""
        self._required = None


class Excuse(Late):
    """A regular expression that takes a cue back."""

    __slots__ = ("module",)

    def __init__(self, pattern: str, module: str = "") -> None:
        super().__init__(pattern)
        self.module = module

    @property
    def regex(self) -> re.Pattern[str]:
        """The expression. Raises ValueError, with the module, when it is none."""
        try:
            return super().regex
        except re.error as e:
            raise ValueError(f"{self.module}: {e}: {self._pattern}") from None

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """As of a pattern."""
        return self.regex.search(text, start, end)


@dataclass(frozen=True, slots=True)
class Cue:
    """One wording and what is known of it.

    A group named `rest` is there for the advice only and not flagged. `unless` is looked for in the
    sentence around: when it
    is there (our own fault, say), the cue does not apply. `advice` may use the pattern's groups as slots.
    """

    variants: tuple[Variant, ...]
    weight: float
    advice: Advice = ""
    message: str = ""
    unless: Excuse | None = None


def cue(pattern: str, weight: float = 0.9, *, advice: Advice = "", message: str = "", unless: str = "") -> Cue:
    """A cue for a pattern in the language of `pattern`."""
    learn(pattern)
    module = sys._getframe(1).f_globals.get("__name__", "")
    variants = tuple([Variant(part, module) for part in alternatives(pattern)])
    return Cue(variants, weight, advice, message, Excuse(unless, module) if unless else None)


def plain(phrase: str, weight: float = 0.9) -> Cue:
    """A cue for plain words, such as an admin writes in the configuration."""
    words = Folded(phrase).plain.split()
    pattern = " ".join(map(re.escape, words)).replace(r"\-", "-")
    return Cue((Variant(pattern),) if words else (), weight)


@lru_cache(maxsize=64)
def plain_cues(phrases: tuple[str, ...]) -> Cues:
    """Cues for plain words from the configuration, made once for the same words."""
    return Cues(*map(plain, phrases))


class Cues:
    """Cues that a check looks for together."""

    def __init__(self, *every: Cue) -> None:
        self.every = every
        self.variants = tuple((c, v) for c in every for v in c.variants)
        index.add(self)


def prepare(*, every: bool = False) -> Iterator[None]:
    """Compile the cues that letters often try, or every one, one with each step, so that no letter waits for them.

    Raises ValueError for a pattern not in the language.
    """
    for cues in index.every():
        for c, variant in cues.variants:
            if every or variant.often:
                variant.regex  # noqa: B018  (a property: asking is compiling)
            if every and c.unless is not None:
                c.unless.regex  # noqa: B018
            yield


Hit = tuple[Cue, re.Match[str]]


def hits(cues: Cues, look: Seen, where: Folded, *, quiet: bool = True) -> list[Hit]:
    """(cue, match) for each place in folded text. `quiet` leaves out greeting, sign-off, quotations and code.

    Worked out once per letter for the same cues, so that a check's `find` and `score` share it.
    """
    if index.idle(cues, where):
        return []
    key = (id(cues), id(where), quiet)
    known = look.memo.get(key)
    if known is None:
        # The cues are kept with it: an id is only good while its object lives.
        known = look.memo[key] = (cues, list(_hits(cues, look, where, quiet)))
    found: list[Hit] = known[1]
    return found


def _hits(cues: Cues, look: Seen, where: Folded, quiet: bool) -> Iterator[Hit]:
    if not where.plain:
        return
    own = quiet and where is look.body
    for i, begins, places in index.candidates(cues, where):
        c, variant = cues.variants[i]
        regex = variant.regex
        for m in _beginning(regex, places, where) if begins else _within(regex, places, where):
            if own and look.quiet_at(m.start(), m.end()):
                continue
            if c.unless is not None and c.unless.search(where.plain, *where.sentence(m.start(), m.end())):
                continue
            yield c, m


def _within(regex: re.Pattern[str], places: list[tuple[int, int]], where: Folded) -> list[re.Match[str]]:
    """The first matches in these stretches; a pattern does not reach over a full stop."""
    out: list[re.Match[str]] = []
    search, text = regex.search, where.plain
    for start, end in places:
        if search(text, start, end) is not None:  # seldom
            out += regex.finditer(text, start, end)
            if len(out) >= MOST:
                return out[:MOST]
    return out


def _beginning(regex: re.Pattern[str], places: list[tuple[int, int]], where: Folded) -> list[re.Match[str]]:
    """The first matches that begin at one of these places, none within another."""
    out: list[re.Match[str]] = []
    match, text = regex.match, where.plain
    last = 0
    for start, end in places:
        if start >= last and (m := match(text, start, end)) is not None:
            last = m.end()
            out.append(m)
            if len(out) >= MOST:
                break
    return out


def spelled(c: Cue, m: re.Match[str], where: Folded) -> str:
    """The cue's advice with its slots filled by the author's words."""
    if not c.advice:
        return ""
    slots = {k: where.words_at(*m.span(k)) if v is not None else "" for k, v in m.groupdict().items()}
    slots["words"] = where.words_at(m.start(), flagged_end(m))
    return c.advice.format_map(slots) if isinstance(c.advice, str) else c.advice(slots)


def flagged_end(m: re.Match[str]) -> int:
    """Where the flagged words end: before the group `rest`, blanks and commas taken off."""
    end = m.end()
    if "rest" in m.re.groupindex and m.group("rest") is not None:
        end = m.start("rest")
    kept = m.string[m.start() : end].rstrip(" ,:;-\n")
    return m.start() + len(kept)


def phrases(cues: Cues, *, quiet: bool = True, subject: bool = True) -> Callable[[Reading, Any], list[Match]]:
    """A `find` that marks every cue sure enough to fire, and the option `extra` (plain words) where the
    check has it."""

    def find(reading: Reading, options: Any) -> list[Match]:
        look = seen(reading)
        extra = plain_cues(getattr(options, "extra", ()))
        out = []
        for where, name in ((look.body, Where.BODY), (look.subject, Where.SUBJECT)):
            if name is Where.SUBJECT and not subject:
                continue
            for c, m in (h for some in (cues, extra) if some.every for h in hits(some, look, where, quiet=quiet)):
                if c.weight >= FIRES:
                    span = where.back(m.start(), flagged_end(m))
                    out.append(
                        Match(
                            span=span,
                            where=name,
                            message=c.message,
                            advice=spelled(c, m, where),
                            score=c.weight,
                        )
                    )
        return out

    return find


def weighed(cues: Cues, *, base: float = 0.0) -> Callable[[Reading, Any], float]:
    """A `score`: how sure the cues are together (1 - product of what each leaves open), weak cues
    included."""

    def score(reading: Reading, options: Any) -> float:  # noqa: ARG001  (a check's score takes its options)
        look = seen(reading)
        open_ = 1.0 - base
        for c, _ in hits(cues, look, look.body):
            open_ *= 1.0 - c.weight
        return round(1.0 - open_, 4)

    return score


def trimmed(words: str, most: int = 80) -> str:
    """Words for an advice: cut at a word's end with an ellipsis when longer than `most` characters."""
    words = words.strip(" ,;:-")
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"
