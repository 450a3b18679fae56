"""Edge: a mailbox that guardian was given a login for. Implements `ports.Shelves` and `ports.Shelf`.

What lies in guardian's folders is moved, never expunged, and only while folder, UIDVALIDITY, UID and Message-ID match.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from guardian.errors import Refused
from guardian.holds.model import DraftRef
from guardian.imap import folders
from guardian.imap.drafts import APPEND_LIMIT, APPEND_RATE, ImapDrafts, ImapMailboxes, number
from guardian.imap.reasons import refusal
from guardian.imap.session import Session
from guardian.imap.syntax import Answer, Literal, Part, astring, encode_mailbox
from guardian.message.token import token
from guardian.ports import Credentials, Lying

MOST_AT_ONCE = 50  # messages of one folder that are looked at in one go
CHUNK = 512 * 1024  # octets of a letter that are fetched at a time
LARGEST = 100 * 1024 * 1024
NO_IDLE = 15.0  # seconds
READ_LIMIT = 120.0  # seconds for a whole letter
_CHUNK = re.compile(rb"BODY\[\]<\d+>", re.IGNORECASE)


class ImapShelves:
    """Opens mailboxes of one IMAP server by the login that `credentials` gives for an account."""

    def __init__(self, mailboxes: ImapMailboxes, credentials: Callable[[str], Awaitable[Credentials]]) -> None:
        self._mailboxes, self._of = mailboxes, credentials

    async def open(self, account: str) -> ImapShelf:
        """Log in and find the folders. Raises Unavailable, or Refused as `ImapMailboxes.open`, or "no-account"."""
        return await self._mailboxes.open_as(ImapShelf, await self._of(account))


class ImapShelf(ImapDrafts):
    """One account's mailbox with guardian's folders in it."""

    _ready: tuple[str, ...] = ()
    _next: dict[str, tuple[int, int]]  # folder -> UIDVALIDITY and UIDNEXT when it was last listed

    async def prepare(self, names: Sequence[str]) -> None:
        """As the port; new folders are subscribed to, so that mail apps show them."""
        async with self._operation(self._server.timeout) as session:
            self._next = {}
            missing = [name for name in names if folders.named(self._there, name) is None]
            if missing:
                prefix = ""
                if "NAMESPACE" in session.capabilities:
                    prefix = folders.own_prefix(await session.execute("NAMESPACE"))
                for name in missing:
                    wire = astring(encode_mailbox(folders.to_create(self._there, prefix, name)))
                    await session.execute("CREATE", wire)
                    await session.execute("SUBSCRIBE", wire)
                await self._find_folders(session)
            for name in names:
                if folders.named(self._there, name) is None:
                    raise Refused("a folder cannot be created", reason="denied")
            self._ready = tuple(names)

    async def lying(self, name: str) -> tuple[Lying, ...]:
        """As the port; at most 50 at once."""
        async with self._operation(self._server.timeout) as session:
            folder = folders.named(self._there, name)
            return tuple([lying async for lying in self._lying(session, folder)]) if folder else ()

    async def read(self, ref: DraftRef) -> bytes | None:
        """As the port. Raises Refused("too-big") over 100 MiB."""
        async with self._operation(READ_LIMIT) as session:
            selected = await session.execute("EXAMINE", self._wire(ref.folder))
            if await self._proof(session, selected, ref):
                return None
            pieces: list[bytes] = []
            while len(pieces) * CHUNK <= LARGEST:
                piece = await fetch_part(session, ref.uid, len(pieces) * CHUNK, CHUNK)
                if piece is None:
                    return None
                pieces.append(piece)
                if len(piece) < CHUNK:
                    return b"".join(pieces)
            raise Refused("a letter over 100 MiB", reason="too-big")

    async def move(self, ref: DraftRef, name: str) -> str:
        """As the port."""
        async with self._operation(self._server.timeout) as session:
            folder = folders.named(self._there, name) if name else None
            target = folder.name if folder else self._folder
            if ref.folder == target:
                return "moved"
            return await self._move(session, await session.execute("SELECT", self._wire(ref.folder)), ref, target)

    async def place(self, name: str, letter: bytes, message_id: str) -> DraftRef:
        """As the port; "INBOX" is a folder too."""
        limit = APPEND_LIMIT + len(letter) / APPEND_RATE
        async with self._operation(limit + self._server.timeout) as session:
            folder = folders.named(self._there, name)
            if folder is None:
                raise Refused("there is no such folder", reason="no-folder")
            answer = await session.execute("APPEND", self._wire(folder.name), Literal(letter), timeout=limit)
            return _stored(answer, folder.name, message_id)

    async def file(self, letter: bytes, message_id: str) -> str:
        """As the port. Servers that file what they send themselves have it already."""
        limit = APPEND_LIMIT + len(letter) / APPEND_RATE
        async with self._operation(limit + self._server.timeout) as session:
            sent = folders.sent(self._there)
            if sent is None:
                return "no-sent"
            if await self._found(session, sent.name, b"Message-ID", message_id.strip("<> ")):
                return "there"
            answer = await session.execute("APPEND", self._wire(sent.name), b"(\\Seen)", Literal(letter), timeout=limit)
            _stored(answer, sent.name, message_id)
            return "filed"

    async def awaits(self, hold_id: str) -> bool:
        """As the port."""
        async with self._operation(self._server.timeout) as session:
            for folder in filter(None, (folders.named(self._there, name) for name in self._ready)):
                if await self._found(session, folder.name, b"References", _token(hold_id)):
                    return True
            return False

    async def was_sent(self, hold_id: str, message_id: str) -> bool:
        """As the port."""
        async with self._operation(self._server.timeout) as session:
            sent = folders.sent(self._there)
            return sent is not None and (
                await self._found(session, sent.name, b"References", _token(hold_id))
                or await self._found(session, sent.name, b"Message-ID", message_id.strip("<> "))
            )

    async def idle(self, name: str, seconds: float) -> None:
        """As the port: by IDLE (RFC 2177), or 15 seconds where the server has none."""
        async with self._operation(seconds + 2 * self._server.timeout) as session:
            folder = folders.named(self._there, name)
            if folder is None or "IDLE" not in session.capabilities:
                await asyncio.sleep(min(seconds, NO_IDLE))
                return
            answer = await session.execute("EXAMINE", self._wire(folder.name))
            if not answer.ok:
                raise refusal(answer)
            known = self._next.get(folder.name)
            if known is None or known == (number(answer, "UIDVALIDITY"), number(answer, "UIDNEXT")):
                await session.idle(seconds)

    # ---------------------------------------------------------------- within one operation

    async def _lying(self, session: Session, folder: folders.Folder) -> AsyncIterator[Lying]:
        answer = await session.execute("EXAMINE", self._wire(folder.name))
        if not answer.ok:
            raise refusal(answer)
        uidvalidity = number(answer, "UIDVALIDITY")
        self._next[folder.name] = uidvalidity, number(answer, "UIDNEXT")
        found = await session.execute("UID SEARCH", b"UNDELETED")
        if not found.ok:
            raise refusal(found)
        for uid in sorted(int(word) for word in found.words("SEARCH") if word.isdigit())[:MOST_AT_ONCE]:
            message = await self._fetch(session, uid)
            if message is not None and not message.deleted:
                ref = DraftRef(folder=folder.name, uidvalidity=uidvalidity, uid=uid, message_id=message.message_id)
                yield Lying(ref=ref, hold_ids=message.hold_ids)

    async def _found(self, session: Session, folder: str, field: bytes, value: str) -> bool:
        """Whether a message in `folder` has `value` in this header field."""
        if not value:
            return False
        answer = await session.execute("EXAMINE", self._wire(folder))
        if not answer.ok:
            raise refusal(answer)
        said: Part = astring(value.encode("utf-8", "replace"))
        answer = await session.execute("UID SEARCH", b"UNDELETED", b"HEADER", field, said)
        if not answer.ok:
            raise refusal(answer)
        return any(word.isdigit() for word in answer.words("SEARCH"))


def _stored(answer: Answer, folder: str, message_id: str) -> DraftRef:
    """Where an APPEND's letter is now; UID 0 when the server does not say (no UIDPLUS)."""
    if not answer.ok:
        raise refusal(answer)
    match answer.code:
        case ("APPENDUID", validity, number) if validity.isdecimal() and number.isdecimal():
            return DraftRef(folder=folder, uidvalidity=int(validity), uid=int(number), message_id=message_id)
    return DraftRef(folder=folder, uidvalidity=0, uid=0, message_id=message_id)


async def fetch_part(session: Session, uid: int, start: int, size: int) -> bytes | None:
    """`size` octets, or what there is of them, from `start` of a message in the selected folder; None without it."""
    answer = await session.execute("UID FETCH", b"%d" % uid, b"(UID BODY.PEEK[]<%d.%d>)" % (start, size))
    return _piece(answer, uid) if answer.ok else None


def _token(hold_id: str) -> str:
    """What is searched for: a token may name a kind before its "@"."""
    return token(hold_id).strip("<").partition("@")[0]


def _piece(answer: Answer, uid: int) -> bytes | None:
    """The octets in the answer to a partial fetch (RFC 3501 §6.4.5); None without."""
    for values in answer.data("FETCH"):
        for pairs in values:
            if isinstance(pairs, list):
                named = dict(zip([k for k in pairs[::2] if isinstance(k, bytes)], pairs[1::2], strict=False))
                if any(k.upper() == b"UID" and v == b"%d" % uid for k, v in named.items()):
                    for key, value in named.items():
                        if _CHUNK.fullmatch(key):
                            return value if isinstance(value, bytes) else b""
    return None
