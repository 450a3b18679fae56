"""Pure: what the doctor says of one edge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How it is with one edge."""

    OK = "ok"
    WARN = "warn"  # works, but something wants looking at
    FAIL = "fail"  # letters, or held letters, will suffer from it


@dataclass(frozen=True, slots=True)
class Said:
    """One line. `edge` is what was tried, `remedy` what to do ("" when nothing is to be done)."""

    edge: str
    state: State
    text: str
    remedy: str = ""


def ok(edge: str, text: str) -> Said:
    """Nothing to do."""
    return Said(edge, State.OK, text)


def warn(edge: str, text: str, remedy: str) -> Said:
    """Works, but."""
    return Said(edge, State.WARN, text, remedy)


def fail(edge: str, text: str, remedy: str) -> Said:
    """Does not work."""
    return Said(edge, State.FAIL, text, remedy)
