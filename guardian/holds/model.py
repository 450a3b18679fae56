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
    tried: int = 0  # how often other words were tried for it


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
    rounds: int = 1  # different versions that were held, flagged words changed in each
    since: dt.datetime = field(default_factory=lambda: dt.datetime.fromtimestamp(0, dt.UTC))  # these words are held
    held_at: dt.datetime = field(default_factory=lambda: dt.datetime.fromtimestamp(0, dt.UTC))
    changed_at: dt.datetime = field(default_factory=lambda: dt.datetime.fromtimestamp(0, dt.UTC))
    asked: DraftRef | None = None  # the copy that lies before the lead, in the lead's mailbox
    lead: str = ""  # the lead's login
    asked_for: str = ""  # `likeness.letter` of that copy
    approved: str = ""  # `likeness.letter` of the letter that the lead wants sent; another one is not approved
    reminded_at: dt.datetime | None = None  # when the author was last told that it waits
    note: DraftRef | None = None  # the note about it in the author's INBOX, where it is a letter of its own
    copy_due: dt.datetime | None = None  # until when a copy that the mail app files in Sent is looked for

    @property
    def is_approved(self) -> bool:
        """Whether a lead wants exactly this letter sent."""
        return self.approved == self.likeness.letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One event in a hold's history: what it was like afterwards."""

    at: dt.datetime
    event: str
    state: State
    reason: str
    tries: int
