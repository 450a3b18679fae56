"""Pure: what the admin wants, and what is decided for one letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from guardian.checks.check import Action, Finding


class Mode(StrEnum):
    """Whether verdicts are carried out."""

    ENFORCE = "enforce"
    OBSERVE = "observe"  # decides and reports, holds nothing


class HoldReply(StrEnum):
    """What the mail app is told of a held letter."""

    REJECT = "reject"  # 550: the app shows it at once and files nothing in Sent
    ACCEPT = "accept"  # 250 after the draft is stored


class OnReviewFailure(StrEnum):
    """What happens to a letter that could not be reviewed."""

    PASS = "pass"  # noqa: S105  (a choice)
    TEMPFAIL = "tempfail"
    HOLD = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version of the admin's policy.

    Attributes:
        version: short digest of what it says; stands in every log line and decision.
        actions: check id -> action, for every known check.
        preset: the ready policy it begins with, in `presets.PRESETS`; it weighs findings by how sure they are.
        explicit: ids of checks whose action the admin has set: those are not weighed.
        options: check id -> option values (a dict for the check's options dataclass), only those that were set.
    """

    version: str
    mode: Mode = Mode.ENFORCE
    hold_reply: HoldReply = HoldReply.REJECT
    on_review_failure: OnReviewFailure = OnReviewFailure.PASS
    actions: Mapping[str, Action] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    preset: str = "normal"
    explicit: frozenset[str] = frozenset()

    @property
    def is_idle(self) -> bool:
        """Whether every check is off."""
        return not any(action.force for action in self.actions.values())


class Outcome(StrEnum):
    """What becomes of a letter."""

    PASS = "pass"  # noqa: S105  (a verdict)
    HOLD = "hold"


class Reason(StrEnum):
    """Why. Stable: the same string stands in logs, decisions and docs."""

    CLEAN = "clean"
    NOTES_ONLY = "notes-only"
    FINDINGS = "findings"
    OBSERVED = "observed"  # would have been held, but mode = "observe"
    AUTOMATIC = "automatic"  # auto-submitted or list mail: not a person's letter
    ENCRYPTED = "encrypted"
    LANGUAGE = "language"  # not in a language the checks know
    REVIEW_FAILED = "review-failed"
    NOTE_STILL_IN_IT = "note-still-in-it"  # guardian's marks could not be taken out with certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Pass or hold, with the findings that decided it and those that only note."""

    outcome: Outcome
    reason: Reason
    because: tuple[Finding, ...] = ()  # action = hold
    notes: tuple[Finding, ...] = ()  # action = note
