"""Pure: a text and the questions that checks ask of it. Each answer is worked out once, on first use."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any, NamedTuple

from guardian.message import language


class Span(NamedTuple):
    """content[start:end], in code points."""

    start: int
    end: int

    def first(self, most: int) -> Span:
        """Its beginning: at most so many code points."""
        return Span(self.start, min(self.end, self.start + most))


def union(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in order, those that touch or overlap joined into one."""
    out: list[tuple[int, int]] = []
    for a, b in sorted(places):
        if out and a <= out[-1][1]:
            out[-1] = (out[-1][0], max(b, out[-1][1]))
        else:
            out.append((a, b))
    return out


class Text:
    """A text with its sentences, words and stems, each with its place in `content`."""

    def __init__(self, content: str) -> None:
        self.content = content
        self.memo: dict[Any, Any] = {}  # what checks worked out of it

    def __repr__(self) -> str:
        return f"Text({len(self.content)} characters)"  # never the words: it may end in a log

    def at(self, span: Span) -> str:
        """The words of a span."""
        return self.content[span.start : span.end]

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences; a blank line, a list item or a greeting line always ends one."""
        return tuple(map(Span._make, language.sentence_spans(self.content)))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Words: letters, digits, inner apostrophes and hyphens. No punctuation."""
        return tuple(map(Span._make, language.word_spans(self.content)))

    @cached_property
    def written(self) -> tuple[str, ...]:
        """The words as they are written; parallel to `words`."""
        content = self.content
        return tuple([content[a:b] for a, b in self.words])

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """The words, lower case, typographic apostrophes made plain; parallel to `words`."""
        return tuple([w.lower().replace("\u2019", "'") for w in self.written])

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The words' stems (Snowball English); parallel to `words`."""
        return tuple(language.stem(w) for w in self.lowered)
