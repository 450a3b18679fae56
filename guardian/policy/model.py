"""Pure: what the admin wants, and what is decided for one letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from guardian.checks.check import Action, Finding
from guardian.policy.share import Canary

if TYPE_CHECKING:
    from guardian.policy.scope import Scope


class Mode(StrEnum):
    """Whether verdicts are carried out."""

    ENFORCE = "enforce"
    OBSERVE = "observe"  # decides and reports, holds nothing


class HoldReply(StrEnum):
    """What the mail app is told of a held letter."""

    REJECT = "reject"  # 550: the app shows it at once and files nothing in Sent
    ACCEPT = "accept"  # 250 after the draft is stored


class Annotations(StrEnum):
    """Where the remarks on a held letter stand."""

    INLINE = "inline"  # in a box at the top of the draft
    NOTE = "note"  # in a letter of its own in the author's INBOX: the draft stays as it was written


class OnReviewFailure(StrEnum):
    """What happens to a letter that could not be reviewed."""

    PASS = "pass"  # noqa: S105  (a choice)
    TEMPFAIL = "tempfail"
    HOLD = "hold"


class Override(StrEnum):
    """How an author may send a held letter without changing it."""

    NEVER = "never"
    RESEND = "resend"  # the same words again, after the cooling-off
    REASON = "reason"  # with a word on why, on a line of the note
    APPROVER = "approver"  # only the lead lets it go


class Then(StrEnum):
    """What follows when a letter was held in `max_holds` different versions."""

    PASS = "pass"  # noqa: S105  (a choice)
    APPROVER = "approver"


class Audience(StrEnum):
    """Who reads what is said of a held letter."""

    PEOPLE = "people"
    SOFTWARE = "software"  # a helpdesk or an AI agent: one more line, to be parsed


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """How firm the gate is.

    Attributes:
        cooling_off: seconds after which the same words sent again count as a decision.
        max_holds: versions of one letter that are held before `then` is done; 0 for no end.
        approver: the address of the lead, "" when there is none.
        firm: ids of checks whose findings nobody overrides.
    """

    override: Override = Override.REASON
    cooling_off: float = 120.0
    max_holds: int = 3
    then: Then = Then.PASS
    approver: str = ""
    firm: frozenset[str] = frozenset()


EVERYBODY = Canary()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exempt:
    """Letters that are not judged at all.

    Attributes:
        internal: domains; a letter whose recipients all belong to them is the team's own talk.
        auto_submitted: what a machine sent (RFC 3834).
        lists: what goes to a mailing list or comes from one (RFC 2919, Precedence).
        signed: S/MIME- or PGP-signed letters.
        encrypted: letters that cannot be read; when they are not exempt, `on_review_failure` says what becomes of them.
    """

    internal: tuple[str, ...] = ()
    auto_submitted: bool = True
    lists: bool = True
    signed: bool = False
    encrypted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version of the admin's policy.

    Attributes:
        version: short digest of what it says; stands in every log line and decision.
        accepting: names of the listeners (such as "smtp:2525") where `hold_reply` is ACCEPT, whatever it is elsewhere.
        seal: whether the recipients in a draft are written so that it cannot be sent but through guardian.
        actions: check id -> action, for every known check.
        preset: the ready policy it begins with, in `presets.PRESETS`; it weighs findings by how sure they are.
        explicit: ids of checks whose action the admin has set: those are not weighed.
        thresholds: check id -> the ready policy that weighs its findings, where it is another one.
        options: check id -> option values (a dict for the check's options dataclass), only those that were set.
        exempt: letters that are not judged.
        canary: for whom letters are held.
        budget: the share of letters that may be held, and of how many; see `share.Budget`.
        scopes: policies for some letters; the first that covers one is its policy.
    """

    version: str
    mode: Mode = Mode.ENFORCE
    hold_reply: HoldReply = HoldReply.REJECT
    accepting: frozenset[str] = frozenset()
    annotations: Annotations = Annotations.INLINE
    seal: bool = False
    on_review_failure: OnReviewFailure = OnReviewFailure.PASS
    actions: Mapping[str, Action] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    preset: str = "normal"
    explicit: frozenset[str] = frozenset()
    gate: Gate = Gate()
    audience: Audience = Audience.PEOPLE
    thresholds: Mapping[str, str] = field(default_factory=dict)
    exempt: Exempt = Exempt()
    canary: Canary = EVERYBODY
    budget: tuple[float, int] = (1.0, 200)
    scopes: tuple[Scope, ...] = ()

    def replies_at(self, listener: str) -> HoldReply:
        """What a mail app at this listener is told of a held letter."""
        return HoldReply.ACCEPT if listener in self.accepting else self.hold_reply

    @property
    def is_idle(self) -> bool:
        """Whether every check is off, under every scope."""
        return not any(a.force for p in (self, *(s.policy for s in self.scopes)) for a in p.actions.values())


class Outcome(StrEnum):
    """What becomes of a letter."""

    PASS = "pass"  # noqa: S105  (a verdict)
    HOLD = "hold"
    APPROVE = "approve"  # held, and its author's lead is asked


class Reason(StrEnum):
    """Why. Stable: the same string stands in logs, decisions and docs."""

    CLEAN = "clean"
    NOTES_ONLY = "notes-only"
    FINDINGS = "findings"
    OBSERVED = "observed"  # would have been held, but mode = "observe"
    INTERNAL = "internal"  # all recipients are the team's own
    SIGNED = "signed"  # signed letters are exempt
    CANARY = "canary"  # would have been held, but not for this account yet
    BUDGET = "budget"  # would have been held, but more are than the budget allows
    AUTOMATIC = "automatic"  # auto-submitted or list mail: not a person's letter
    ENCRYPTED = "encrypted"
    LANGUAGE = "language"  # not in a language the checks know
    REVIEW_FAILED = "review-failed"
    OVERRIDDEN = "overridden"  # would have been held, but its author, its history or a lead decided otherwise
    NOTE_STILL_IN_IT = "note-still-in-it"  # guardian's marks could not be taken out with certainty
    # Why a draft that was moved to a folder came back without being sent:
    IN_DOUBT = "in-doubt"  # it may have been sent already
    NOT_ACCEPTED = "not-accepted"  # upstream does not take it, for good
    NOT_SENT = "not-sent"  # upstream could not be reached for long
    NO_RECIPIENT = "no-recipient"
    GIVEN_UP = "given-up"  # its hold had ended
    LEAD_CHANGED = "lead-changed"  # the lead wrote other words: its author decides about them
    LEAD_DECLINED = "lead-declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Pass or hold, with the findings that decided it and those that only note."""

    outcome: Outcome
    reason: Reason
    because: tuple[Finding, ...] = ()  # action = hold
    notes: tuple[Finding, ...] = ()  # action = note
