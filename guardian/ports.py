"""What the pipeline needs from its edges. Values and protocols; the edges implement them, `app.py` connects."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from guardian.consider import Considered
from guardian.holds.model import DraftRef, Hold, State
from guardian.message.model import Edit, Envelope, Excerpt, Likeness, NoteContent
from guardian.replies import Reply


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the author proved who they are with. Lives as long as the session; never printed, pickled or stored.

    `mechanism` is "PLAIN" (user and password; LOGIN too), "XOAUTH2" or "OAUTHBEARER" (`token` is the initial response,
    decoded from base64, exactly as the client gave it).
    """

    mechanism: str
    user: str
    password: str = field(default="", repr=False)
    token: bytes = field(default=b"", repr=False)

    def __reduce__(self) -> str:
        raise TypeError("credentials are not pickled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One letter, complete: everything between the client's DATA and its final dot.

    `stuffed` is as it came on the wire: dot-stuffed, every line ended by CRLF, without the final dot's line.
    `octets` is the letter itself (unstuffed); the same object when no line began with a dot.
    """

    id: str
    envelope: Envelope
    stuffed: bytes = field(repr=False)
    octets: bytes = field(repr=False)
    account: str = ""  # "" when the session did not authenticate
    credentials: Credentials | None = field(default=None, repr=False)
    listener: str = ""
    peer: str = ""


class Transaction(Protocol):
    """The open transaction on this session's upstream connection: MAIL and every RCPT are already accepted there."""

    async def data(self, stuffed: bytes, *, timeout: float) -> Reply:
        """DATA, the octets and the final dot; upstream's own final reply.

        Raises Unavailable when nothing was accepted for sure (before the final dot was written),
        OutcomeUnknown when the connection broke or `timeout` seconds ran out after it was.
        """
        ...

    async def late_reply(self, *, timeout: float) -> Reply:
        """Go on waiting for the reply that `data` gave up on. Raises OutcomeUnknown, or Unavailable when the letter
        turned out never to have been sent whole.
        """
        ...

    async def reset(self) -> None:
        """RSET. Never raises: a session that cannot be reset is dropped."""
        ...


class Reviewer(Protocol):
    """Reads and reviews letters elsewhere: nothing it does stops the event loop (P8)."""

    async def consider(self, excerpt: Excerpt, envelope: Envelope) -> Considered:
        """Raises ReviewFailed."""
        ...

    async def recognise(self, excerpt: Excerpt, envelope: Envelope) -> Likeness:
        """What a letter is recognised by, where `consider` left it out. Raises ReviewFailed."""
        ...

    async def annotate(self, excerpt: Excerpt, note: NoteContent, bcc: Sequence[str]) -> tuple[Edit, ...]:
        """The edits that turn the letter's unstuffed octets into its draft: token, Bcc, note. Raises ReviewFailed."""
        ...


class Drafts(Protocol):
    """One author's mailbox, opened with the author's own login. Each method may raise Unavailable or Refused."""

    async def put(self, draft: bytes, *, hold_id: str, message_id: str, timeout: float | None = None) -> DraftRef:
        """APPEND to the Drafts folder as \\Draft \\Seen \\Flagged; the tagged OK has come when this returns.

        `timeout`: seconds for everything, the search after an unclear answer included.

        When the answer to the APPEND stays away, the folder is searched for the hold's token on a new connection: found
        means stored. Raises Unavailable when it is not there.
        """
        ...

    async def find(self, hold_id: str) -> DraftRef | None:
        """The newest draft whose References carry this hold's token."""
        ...

    async def holds(self, ref: DraftRef) -> bool:
        """Whether exactly this draft is still there, not marked \\Deleted."""
        ...

    async def retire(self, ref: DraftRef) -> str:
        """Move exactly this draft to Trash: "moved", "removed" (there is no Trash), "gone", "unproven" (left)."""
        ...

    async def close(self) -> None:
        """LOGOUT. Never raises."""
        ...


class Mailboxes(Protocol):
    """Opens an author's mailbox."""

    async def open(self, credentials: Credentials) -> Drafts:
        """Raises Unavailable (network, TLS, time) or Refused (login, no Drafts folder)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One closed letter, for the record: no text. `recipients` are keyed digests."""

    at: dt.datetime
    submission: str
    account: str
    policy: str
    outcome: str
    reason: str
    checks: tuple[str, ...]
    scores: dict[str, float]
    recipients: tuple[str, ...]
    hold_id: str
    code: int
    ms: float
    size: int


class HoldStore(Protocol):
    """Holds with their history, and decisions. Raises Unavailable when the state cannot be read or written."""

    async def open(self, hold: Hold) -> Hold:
        """Record a new hold; or return the open one that this account has for the same letter (likeness.letter)."""
        ...

    async def get(self, hold_id: str) -> Hold | None:
        """Any state."""
        ...

    async def find(self, *, account: str | None = None, states: Sequence[State] = ()) -> tuple[Hold, ...]:
        """Newest first. No states = all."""
        ...

    async def advance(self, hold: Hold, event: str, **changes: object) -> Hold:
        """Move `hold` along TRANSITIONS by `event`, with these fields changed; its history gets a row.

        Raises Conflict when the stored version is not `hold.version`, ValueError when the table has no such move.
        """
        ...

    async def record(self, decision: Decision) -> None:
        """Keep a decision. May be written a moment later; never delays or fails a letter."""
        ...

    async def close(self) -> None:
        """Write what is still to be written."""
        ...


class Clock(Protocol):
    """Time, passed in."""

    def now(self) -> dt.datetime:
        """Wall clock, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds, never going back."""
        ...
