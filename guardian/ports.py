"""What the pipeline needs from its edges. Values and protocols; the edges implement them, `app.py` connects."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from guardian.consider import Considered
from guardian.holds.model import DraftRef, Hold, State
from guardian.message.model import Edit, Envelope, Excerpt, Likeness, NoteContent
from guardian.policy.model import Policy
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

    async def consider(self, excerpt: Excerpt, envelope: Envelope, policy: Policy | None = None) -> Considered:
        """The review under exactly this policy; None: the one that was in force last. Raises ReviewFailed."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Lying:
    """A message that its reader moved to one of guardian's folders. `hold_ids`: of the tokens in its References."""

    ref: DraftRef
    hold_ids: frozenset[str]


class Shelf(Drafts, Protocol):
    """A mailbox that guardian was given a login for: its own folders, Sent, INBOX. May raise as `Drafts`.

    Folders are named as in the configuration, levels parted by "/".
    """

    async def prepare(self, folders: Sequence[str]) -> None:
        """Create those of `folders` that are not there."""
        ...

    async def lying(self, folder: str) -> tuple[Lying, ...]:
        """What lies in `folder`, oldest first; none when there is no such folder."""
        ...

    async def read(self, ref: DraftRef) -> bytes | None:
        """The octets of exactly this message; None when it is not there any more."""
        ...

    async def move(self, ref: DraftRef, folder: str) -> str:
        """Move exactly this message to `folder`, "" for the Drafts. As `retire`."""
        ...

    async def place(self, folder: str, letter: bytes, message_id: str) -> DraftRef:
        """APPEND to `folder` as unread; as `put`, but not looked up when the answer stays away."""
        ...

    async def file(self, letter: bytes, message_id: str) -> str:
        """Into Sent unless it is there: "filed", "there", "no-sent"."""
        ...

    async def awaits(self, hold_id: str) -> bool:
        """Whether a draft of this hold lies in a folder that was prepared."""
        ...

    async def was_sent(self, hold_id: str, message_id: str) -> bool:
        """Whether Sent has a letter with this hold's token or this Message-ID."""
        ...

    async def idle(self, folder: str, seconds: float) -> None:
        """Wait until something new may lie in `folder`, `seconds` at most."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A message in Sent, and the beginning of it (256 KiB)."""

    ref: DraftRef
    octets: bytes = field(repr=False)


class AuthorMailbox(Drafts, Protocol):
    """The mailbox of an author who has just handed in a letter. May raise as `Drafts`."""

    async def deliver(self, letter: bytes, *, message_id: str, look_first: bool, timeout: float) -> DraftRef:
        """APPEND to INBOX as unread; the tagged OK has come when this returns. `timeout`: seconds.

        `look_first`: one with this Message-ID may be there already; then it is not stored again.
        """
        ...

    async def copies(self, message_id: str, date: dt.datetime | None) -> tuple[Copy, ...]:
        """What lies in Sent with this Message-ID or this Date; none when there is no such folder."""
        ...

    async def set_aside(self, ref: DraftRef, folder: str) -> str:
        """Move exactly this message to `folder`, made if it is not there. As `Drafts.retire`; never expunged."""
        ...


class Shelves(Protocol):
    """Opens mailboxes by the login that the admin gave."""

    async def open(self, account: str) -> Shelf:
        """Raises Unavailable or Refused."""
        ...


class Submitter(Protocol):
    """Hands letters to the outgoing server in an account's name, without a mail app."""

    async def begin(self, credentials: Credentials, envelope: Envelope, *, size: int, eight_bit: bool) -> Submitting:
        """A session with the login done, and MAIL and every RCPT accepted. Raises Unavailable, or Denied."""
        ...


class Submitting(Transaction, Protocol):
    """An open transaction with a session of its own."""

    async def quit(self) -> None:
        """End the session. Never raises."""
        ...


class Mailboxes(Protocol):
    """Opens an author's mailbox."""

    async def open(self, credentials: Credentials) -> AuthorMailbox:
        """Raises Unavailable (network, TLS, time) or Refused (login, no Drafts folder)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One closed letter, for the record: no text. `recipients` are keyed digests.

    Of a letter that passed by an override: `way` says by which, `length` how many letters its author's reason has,
    `against` which checks would have held it. `way` "not-right" counts against those checks.
    """

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
    way: str = ""
    length: int = 0
    against: tuple[str, ...] = ()


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

    async def purge(self, before: dt.datetime) -> int:
        """Forget closed holds that last changed before this moment, with their history; how many."""
        ...

    async def forget_decisions(self, before: dt.datetime) -> int:
        """Forget decisions from before this moment; how many."""
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
