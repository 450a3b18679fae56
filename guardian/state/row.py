"""Pure: holds and decisions as rows of the tables, and back."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import Any

from guardian.holds.model import DraftRef, FindingKey, Hold, State
from guardian.message.model import Likeness
from guardian.ports import Decision


def hold_row(hold: Hold) -> dict[str, Any]:
    """A row of `holds`."""
    return {
        "id": hold.id,
        "account": hold.account,
        "state": hold.state.value,
        "version": hold.version,
        "letter": hold.likeness.letter,
        "recipients": list(hold.likeness.recipients),
        "thread": hold.likeness.thread,
        "subject": hold.likeness.subject,
        "sketch": hold.likeness.sketch,
        "draft": None if hold.draft is None else asdict(hold.draft),
        "superseded": [asdict(draft) for draft in hold.superseded],
        "findings": [asdict(finding) for finding in hold.findings],
        "reason": hold.reason,
        "tries": hold.tries,
        "rounds": hold.rounds,
        "since": hold.since,
        "held_at": hold.held_at,
        "changed_at": hold.changed_at,
        "asked": None if hold.asked is None else asdict(hold.asked),
        "lead": hold.lead,
        "asked_for": hold.asked_for,
        "approved": hold.approved,
        "reminded_at": hold.reminded_at,
        "note": None if hold.note is None else asdict(hold.note),
        "copy_due": hold.copy_due,
    }


def hold_from(row: Any) -> Hold:
    """The hold of a row of `holds`."""
    return Hold(
        id=row.id,
        account=row.account,
        state=State(row.state),
        version=row.version,
        likeness=Likeness(
            letter=row.letter,
            recipients=tuple(row.recipients),
            thread=row.thread,
            subject=row.subject,
            sketch=row.sketch,
        ),
        draft=None if row.draft is None else DraftRef(**row.draft),
        superseded=tuple(DraftRef(**draft) for draft in row.superseded),
        findings=tuple(FindingKey(**finding) for finding in row.findings),
        reason=row.reason,
        tries=row.tries,
        rounds=row.rounds,
        since=row.since,
        held_at=row.held_at,
        changed_at=row.changed_at,
        asked=None if row.asked is None else DraftRef(**row.asked),
        lead=row.lead,
        asked_for=row.asked_for,
        approved=row.approved,
        reminded_at=row.reminded_at,
        note=None if row.note is None else DraftRef(**row.note),
        copy_due=row.copy_due,
    )


def event_row(hold: Hold, event: str, at: dt.datetime) -> dict[str, Any]:
    """A row of `hold_events`: the hold as it is after `event`."""
    return {
        "hold_id": hold.id,
        "version": hold.version,
        "at": at,
        "event": event,
        "state": hold.state.value,
        "reason": hold.reason,
        "tries": hold.tries,
        "findings": [asdict(finding) for finding in hold.findings],
    }


def decision_row(decision: Decision) -> dict[str, Any]:
    """A row of `decisions`."""
    return {
        **{
            name: getattr(decision, name)
            for name in ("at", "submission", "account", "policy", "outcome", "reason", "hold_id")
        },
        "checks": list(decision.checks),
        "scores": dict(decision.scores),
        "recipients": list(decision.recipients),
        "code": decision.code,
        "ms": decision.ms,
        "size": decision.size,
        "way": decision.way,
        "length": decision.length,
        "against": list(decision.against),
    }


def decision_from(row: Any) -> Decision:
    """The decision in a row of `decisions`."""
    return Decision(
        **{
            name: getattr(row, name)
            for name in ("at", "submission", "account", "policy", "outcome", "reason", "hold_id", "code", "ms", "size")
        },
        checks=tuple(row.checks),
        scores=dict(row.scores),
        recipients=tuple(row.recipients),
        way=row.way,
        length=row.length,
        against=tuple(row.against),
    )
