"""Pure: a text and the questions that checks ask of it. Each answer is worked out once, on first use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from guardian.message import language


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """content[start:end], in code points."""

    start: int
    end: int


class Text:
    """A text with its sentences, words and stems, each with its place in `content`."""

    def __init__(self, content: str) -> None:
        self.content = content

    def __repr__(self) -> str:
        return f"Text({len(self.content)} characters)"  # never the words: it may end in a log

    def at(self, span: Span) -> str:
        """The words of a span."""
        return self.content[span.start : span.end]

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences; a blank line, a list item or a greeting line always ends one."""
        return tuple(Span(a, b) for a, b in language.sentence_spans(self.content))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Words: letters, digits, inner apostrophes and hyphens. No punctuation."""
        return tuple(Span(a, b) for a, b in language.word_spans(self.content))

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """The words, lower case, typographic apostrophes made plain; parallel to `words`."""
        return tuple(self.at(w).lower().replace("\u2019", "'") for w in self.words)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The words' stems (Snowball English); parallel to `words`."""
        return tuple(language.stem(w) for w in self.lowered)
