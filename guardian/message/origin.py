"""Pure: from places in a letter's authored text back to places in the text that it was taken from."""

from __future__ import annotations

from bisect import bisect_right

from guardian.message.text import Span


class Origin:
    """Maps spans of `authored` to spans of `source`: every authored line stands in the source, in the same order."""

    def __init__(self, source: str, authored: str) -> None:
        self._starts: list[int] = []
        self._shifts: list[int] = []
        at = line_start = 0
        if source == authored:
            self._starts, self._shifts = [0], [0]
            return
        for line in authored.split("\n"):
            bare = line.strip()
            if bare:
                found = source.find(bare, at)
                lead = len(line) - len(line.lstrip())
                if found >= 0:
                    self._starts.append(line_start)
                    self._shifts.append(found - lead - line_start)
                    at = found + len(bare)
            line_start += len(line) + 1

    def span(self, span: Span) -> Span:
        """Where `span` of the authored text stands in the source."""
        return Span(self._place(span.start), self._place(max(span.start, span.end - 1)) + (span.end > span.start))

    def _place(self, offset: int) -> int:
        i = bisect_right(self._starts, offset) - 1
        return max(0, offset + (self._shifts[i] if i >= 0 else 0))
