"""Pure: a held letter, without its text."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from guardian.message.model import Likeness


class State(StrEnum):
    """Where a held letter is in its life. The moves between them stand in `lifecycle.TRANSITIONS`."""

    PLACING = "placing"  # recorded; the draft may or may not be in the mailbox yet
    HELD = "held"  # the draft is stored
    RELEASING = "releasing"  # a revision passed the review and is on its way upstream
    RELEASED = "released"  # upstream has it
    DISCARDED = "discarded"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRef:
    """One message in one mailbox, provably: RFC 9051 §2.3.1.1 (UIDVALIDITY, UID) and its Message-ID."""

    folder: str
    uidvalidity: int
    uid: int
    message_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingKey:
    """A finding without its words: the check and a keyed digest of what was flagged."""

    check: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A letter kept back, with what is needed to know its revisions and to find its draft."""

    id: str  # as in the note: "7F3K2Q"
    account: str
    state: State
    version: int  # compare-and-set
    likeness: Likeness
    draft: DraftRef | None = None
    superseded: tuple[DraftRef, ...] = ()  # earlier drafts of this hold that are still to be moved away
    findings: tuple[FindingKey, ...] = ()
    reason: str = "findings"
    tries: int = 1
    held_at: dt.datetime = field(default_factory=lambda: dt.datetime.fromtimestamp(0, dt.UTC))
    changed_at: dt.datetime = field(default_factory=lambda: dt.datetime.fromtimestamp(0, dt.UTC))
