"""Pure: what the learned models say of a letter, once per reading. Filled in by the learning part; None = no such model."""

from __future__ import annotations

from guardian.checks.check import Reading
from guardian.message.text import Span


def score(name: str, reading: Reading) -> float | None:
    """How sure the model of this score is, 0 to 1 (0.8 means right 8 times in 10). None when there is no such model."""
    del name, reading
    return None


def carried(name: str, reading: Reading) -> tuple[Span, ...]:
    """The words of the body that carried the model's verdict, strongest first; () when there is no such model."""
    del name, reading
    return ()


def mixed(rule: float, learned: float | None, trust: float = 0.6) -> float:
    """A rule's sureness and a model's as one: a rule that fires stays above what a model alone says."""
    if learned is None:
        return rule
    return round(1.0 - (1.0 - rule) * (1.0 - trust * learned), 4)
