"""Pure: run the checks over a letter. `Review` is what a worker sends back to the relay."""

from __future__ import annotations

from dataclasses import dataclass, field

from guardian.checks.check import Finding, Signal


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """What the customer's own words give. `known` is False when there are none to read."""

    known: bool = False
    upset: float = 0.0
    complaint: float = 0.0
    questions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """A commitment in the letter. `due` is an ISO date or date-time, "" when undated."""

    words: str
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Everything the checks said about one letter. It holds the author's flagged words, so it is never stored."""

    findings: tuple[Finding, ...] = ()
    signals: tuple[Signal, ...] = ()
    scores: dict[str, float] = field(default_factory=dict)
    customer: Customer = field(default_factory=Customer)
    promises: tuple[Promised, ...] = ()
    risk: float = 0.0  # 0 to 1: how much the whole letter wants reconsidering
    language: str = "en"  # "" when it could not be told, "other" when none of ours
    failed: tuple[str, ...] = ()  # ids of checks that crashed
    authored: str = ""  # the text that the spans of body findings are counted in
    subject: str = ""
