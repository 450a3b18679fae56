"""Pure: text made plain for matching, with the way back to where each character stood.

Folding lower-cases; makes typographic apostrophes, quotes, dashes and blanks plain; drops characters that are not seen
(zero-width, bidi controls, soft hyphen, variation selectors) and marks over letters; turns other shapes of letters
(full width, mathematical, circled, small capitals), accented ones and look-alikes of other scripts into plain ones;
reads disguised words ("y0u", "f**k", "s o r r y", see `disguise`) as what they say; and joins the lines of a paragraph
(a single line break becomes a blank; an empty line stays).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Any

from guardian.checks.alphabet import ACCENTS, ALIKE, ALIKE_CLASS, MARKS, SHAPES, SHAPES_CLASS, TYPOGRAPHY, UNSEEN
from guardian.checks.disguise import Spelling, known, spellings
from guardian.message.expressions import compiled
from guardian.message.text import Span

LIMIT = 100_000  # characters looked at; what stands behind them is not judged

_LINE_BREAK = compiled(r"(?<!\n)\n(?!\n)(?![ \t]*(?:[-*•]|\d{1,2}[.)])[ \t])")
_EMPTY_LINE = re.compile(r"\n[ \t]+(?=\n)")
_HAS_UNSEEN = re.compile(f"[{UNSEEN}{MARKS}]")
_HAS_MARKS = re.compile(f"[{MARKS}]")
# A word with something unseen inside or a change of direction before it. Honest programs put soft hyphens into long
# words, and nothing else.
_BROKEN_WORD = re.compile(
    rf"(?<![a-z])[a-z]++(?:(?!\u00ad)[{UNSEEN}]++[a-z]++)+|\b[a-z]{{1,3}}\u00ad[a-z]{{1,3}}\b|[\u202a-\u202e\u2066-\u2069][a-z]+"
)
_FLOODED = re.compile(rf"(?:[^\W\d_][{MARKS}]{{3,}}){{2,}}")  # no language puts three marks on a letter
_SHAPED_WORD = re.compile(f"[{SHAPES_CLASS}]{{2,}}")
_ROUND_I = re.compile("(?<=[a-z])\u24d8|\u24d8(?=[a-z])")
_WORD = re.compile(r"[^\W\d_]{3,}")
# Words held apart by blanks that no keyboard gives; after a full stop mail apps put some.
_APART = re.compile(r"\w(?: *[\u00a0\u2000-\u200a\u202f\u3000]){2,} *\w+")
_ODD_BLANK = re.compile("[\u00a0\u2000-\u200a\u202f\u3000]")
_BLANKS = re.compile(" {2,}")
_FEW = 2
_ALIKE = re.compile(f"[{ALIKE_CLASS}]")
_ALIKE_WORD = re.compile(rf"(?<!\w)[^\W{ALIKE_CLASS}]*+[{ALIKE_CLASS}]\w*")
_LATIN = re.compile(r"[a-z]")
# Characters that need more than a look at each by itself. Typography and accented letters do not.
_STRANGE = re.compile(f"[{SHAPES_CLASS}{UNSEEN}{MARKS}{ALIKE_CLASS}\u24d8]")
_PLAIN = SHAPES | TYPOGRAPHY
_ODD_ASCII = re.compile(r"[\t\r\v\f`]")


class Folded:
    """A text's first LIMIT characters in plain form (`plain`), and `back` to the places in the text itself.

    `told` is the text with its accents, to tell its language by. `disguised` are the words that were read as others,
    with their places in the text itself.
    """

    def __init__(self, content: str) -> None:
        content = content[:LIMIT]
        self.content = content
        self.disguised: tuple[Spelling, ...] = ()
        self.memo: Any = None  # where the strings of all cues stand, kept by `index`
        self.words: Any = None  # where words stand that wordings begin with, kept by `wording`
        self._mild = True  # whether each character could be made plain by itself
        self._at: list[int] | None = None
        self._accented = ""
        self._with: dict[str, tuple[int, ...]] = {}
        plain = content.lower()
        if content.isascii():
            if _ODD_ASCII.search(plain):
                plain = plain.translate(TYPOGRAPHY)
        else:
            plain = self._latin(plain)
        if "\n" in plain:
            plain = _EMPTY_LINE.sub(lambda m: "\n" * len(m.group()), plain)
            plain = _LINE_BREAK.sub(" ", plain)
        self.plain = plain
        self._reveal()
        if "  " in self.plain:
            self.plain = self._without(self.plain, _BLANKS, " ")

    def _latin(self, plain: str) -> str:
        """Every letter as a plain Latin one where it is seen as one."""
        if len(plain) != len(self.content):  # a few capitals have lower-case forms of two characters
            plain = "".join(c if len(c.lower()) != 1 else c.lower() for c in self.content)
            self._mild = False
        odd = "".join({c for c in {*self.content, *plain} if c > "\x7f"})
        if self._mild and not _STRANGE.search(odd) and not _ODD_BLANK.search(odd):
            plain = _translated(plain, _PLAIN)
            self._accented = plain
            return self._bare(plain, [])
        self._mild = False
        hidden = [Spelling(*m.span(), "", "shape") for m in _SHAPED_WORD.finditer(plain)]
        if _HAS_MARKS.search(plain):
            hidden += [Spelling(*m.span(), "", "marks") for m in _FLOODED.finditer(plain)]
        plain = _translated(plain, _PLAIN)
        if "\u24d8" in plain:  # the sign for information is no letter unless it stands in a word
            plain = _ROUND_I.sub("i", plain)
        if _HAS_UNSEEN.search(plain):
            hidden += [Spelling(*m.span(), "", "unseen") for m in _BROKEN_WORD.finditer(plain)]
            plain = self._without(plain, _HAS_UNSEEN, "")
        apart = list(_APART.finditer(self.content)) if len(_ODD_BLANK.findall(self.content)) > _FEW else []
        if len(apart) > _FEW and 3 * len(apart) > len(_WORD.findall(plain)):
            hidden += [Spelling(*m.span(), "", "unseen") for m in apart]
        if _ALIKE.search(plain):
            most = len(_LATIN.findall(plain)) >= len(_ALIKE.findall(plain))

            def plainly(m: re.Match[str]) -> str:
                word = m.group().translate(ALIKE)
                if not word.isascii() or not (most or _LATIN.search(m.group())):
                    return m.group()
                if known(word):
                    span = self.back(*m.span())
                    hidden.append(Spelling(span.start, span.end, word, "alike"))
                return word

            plain = _ALIKE_WORD.sub(plainly, plain)
        self._accented = plain
        return self._bare(plain, hidden)

    def _bare(self, plain: str, hidden: list[Spelling]) -> str:
        """The text without accents; words that have them for a disguise are added to the hidden ones."""
        bare = _translated(plain, ACCENTS)
        if bare != plain:
            odd = [m for m in _WORD.finditer(plain) if not m.group().isascii() and known(bare[m.start() : m.end()])]
            if len(odd) > _FEW and 3 * len(odd) > len(_WORD.findall(plain)):  # no foreign name, no café
                spans = [self.back(*m.span()) for m in odd]
                hidden += [Spelling(span.start, span.end, "", "accents") for span in spans]
        self.disguised = tuple(hidden)
        return bare

    def _without(self, plain: str, runs: re.Pattern[str], instead: str) -> str:
        """The text with each run replaced by one character or none."""
        at = self._at if self._at is not None else [*range(len(plain) + 1)]
        places: list[int] = []
        end = 0
        for m in runs.finditer(plain):
            places += at[end : m.start() + len(instead)]
            end = m.end()
        self._at = places + at[end:]
        return runs.sub(instead, plain)

    def _reveal(self) -> None:
        """Disguised words as what they say."""
        found = spellings(self.plain)
        if not found:
            return
        at = self._at if self._at is not None else [*range(len(self.plain) + 1)]
        plain: list[str] = []
        places: list[int] = []
        end = 0
        for s in found:
            plain += [self.plain[end : s.start], s.word]
            places += at[end : s.start]
            span, length = s.end - s.start, len(s.word)
            # The word's first and last letters stand where the disguise's do, the others between them.
            places += [at[s.start + i * span // length] for i in range(length - 1)]
            places.append(at[s.end - 1])
            end = s.end
        plain.append(self.plain[end:])
        places += at[end:]
        shown = tuple(Spelling(at[s.start], at[s.end - 1] + 1, s.word, s.kind) for s in found)
        self.disguised = tuple(sorted((*self.disguised, *shown), key=lambda s: s.start))
        self.plain, self._at = "".join(plain), places

    @cached_property
    def told(self) -> str:
        """The words with their accents, without what is not seen."""
        marks = len(_HAS_MARKS.findall(self.content))
        if marks > len(self.plain) / 3:  # no language has so many
            return self.plain
        if marks:
            return _HAS_UNSEEN.sub("", unicodedata.normalize("NFC", self.content).lower().translate(_PLAIN))
        return self._accented or self.plain

    def back(self, start: int, end: int) -> Span:
        """Where plain[start:end] stands in the text."""
        if self._at is None:
            return Span(start, end)
        if end <= start:
            return Span(self._at[start], self._at[start])
        return Span(self._at[start], self._at[end - 1] + 1)

    def part(self, start: int, end: int) -> str:
        """content[start:end], folded by itself, runs of blanks made one."""
        if self._mild and self._at is None and not self.disguised:
            plain = self.plain[start:end]
            if not spellings(plain):
                return " ".join(plain.split())
        return " ".join(Folded(self.content[start:end]).plain.split())

    def forth(self, position: int) -> int:
        """The place in `plain` of a place in the text (the next seen character's)."""
        if self._at is None:
            return min(position, len(self.plain))
        return min(bisect_left(self._at, position), len(self.plain))

    def words_at(self, start: int, end: int) -> str:
        """The text's own words behind plain[start:end], runs of blanks made one."""
        span = self.back(start, end)
        return " ".join(self.content[span.start : span.end].split())

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where each sentence of `plain` ends, stop included: rough, for narrowing a search."""
        ends = [m.end() for m in _STOP.finditer(self.plain)]
        return tuple(ends if ends and ends[-1] == len(self.plain) else [*ends, len(self.plain)])

    def sentences_with(self, needle: str) -> tuple[int, ...]:
        """Which sentences hold the string, as indexes into `ends`."""
        found = self._with.get(needle)
        if found is None:
            out, at = [], self.plain.find(needle)
            while at >= 0:
                i = bisect_right(self.ends, at)
                if i >= len(self.ends):
                    break
                out.append(i)
                at = self.plain.find(needle, max(self.ends[i], at + 1))
            found = self._with[needle] = tuple(out)
        return found

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """(start, end) in `plain` of what stands between double quotation marks within a paragraph."""
        return tuple(m.span() for m in _QUOTATION.finditer(self.plain))

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """(start, end) in `plain` of the sentence around plain[start:end], cut at REACH characters
        either side."""
        plain, ends = self.plain, self.ends
        lo, hi = max(0, start - REACH), min(len(plain), end + REACH)
        i = bisect_right(ends, start, 0, len(ends) - 1)  # where the text ends may be no stop
        if start > lo and plain[start - 1] in _MARKS_OF_END:
            lo = start
        elif i and ends[i - 1] > lo:
            lo = ends[i - 1]
        i = bisect_right(ends, end)
        if i < len(ends) and ends[i] <= hi and plain[ends[i] - 1] in _MARKS_OF_END:
            return lo, ends[i] - 1
        return lo, hi - 1 if hi > end and plain[hi - 1] in _MARKS_OF_END else hi


def _translated(plain: str, table: dict[int, str]) -> str:
    """As plain.translate(table); character by character when few are to be changed, as nearly always."""
    odd = [c for c in set(plain) if ord(c) in table]
    if len(odd) > _FEW_SIGNS or any(ord(c) in table for sign in odd for c in table[ord(sign)]):
        return plain.translate(table)
    for c in odd:
        plain = plain.replace(c, table[ord(c)])
    return plain


_FEW_SIGNS = 8  # characters of a text, more is surely of another script
REACH = 300
_QUOTATION = compiled(r'(?<!\w)"(?=\S)[^"\n]{1,400}"')
_STOP = compiled(r"[.!?](?=\s|$)|\n")
_MARKS_OF_END = ".!?\n"
