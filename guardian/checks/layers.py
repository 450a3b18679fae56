"""Pure: a `find` over several tables of cues, each heard only where the ones before it found nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from guardian.checks.check import Match, Reading
from guardian.checks.match import Cues, phrases

Find = Callable[[Reading, Any], list[Match]]


def layered(*tables: Cues) -> Find:
    """A `find` that marks the cues of all tables; of words that two tables know, the first one's stretch."""
    finds = [phrases(cues, subject=False) for cues in tables]

    def find(reading: Reading, options: Any) -> list[Match]:
        out: list[Match] = []
        for some in finds:
            known = [m.span for m in out]
            out += [
                m
                for m in some(reading, options)
                if not any(m.span.start < s.end and s.start < m.span.end for s in known)
            ]
        return out

    return find
