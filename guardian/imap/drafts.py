"""Edge: the author's Drafts over IMAP. Implements `ports.Mailboxes` and `ports.Drafts`.

A draft counts as stored by the tagged OK to its APPEND, or, when that stays away, by being found under its token
at a UID that did not exist before. It is moved away only when folder, UIDVALIDITY, UID and Message-ID all still
match.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Self, TypeVar

from guardian.errors import GuardianError, OutcomeUnknown, Refused, Unavailable
from guardian.holds.model import DraftRef
from guardian.imap import folders
from guardian.imap.fetched import ITEMS, Fetched, fetched
from guardian.imap.login import log_in
from guardian.imap.reasons import refusal, unavailable
from guardian.imap.session import Server, Session
from guardian.imap.syntax import Answer, Literal, Violation, astring, encode_mailbox
from guardian.message.token import token
from guardian.ports import Credentials

APPEND_LIMIT = 20.0  # seconds, and one more for each 64 KiB
APPEND_RATE = 64 * 1024
LOOKUP_SHARE = 10.0  # seconds of the caller's time kept for looking an unconfirmed draft up
LOOKUP_PAUSES = (0.0, 1.0, 2.0)  # a server may finish storing after the connection is gone
CANDIDATES = 20  # drafts with one token that are looked at, newest first

Kind = TypeVar("Kind", bound="ImapDrafts")

_FLAGS = b"(\\Draft \\Seen \\Flagged)"


class ImapMailboxes:
    """Opens authors' mailboxes on one IMAP server."""

    def __init__(
        self,
        *,
        host: str,
        port: int,
        security: str,
        tls: ssl.SSLContext | None,
        drafts: str = "",
        timeout: float = 20.0,
    ) -> None:
        """`security`: "tls", "starttls" or "none". `drafts`: the folder where the server knows no special use.

        `timeout`: seconds, for opening a mailbox and for each command.
        """
        self._server = Server(host=host, port=port, security=security, tls=tls, timeout=timeout)
        self._drafts = drafts

    async def open(self, credentials: Credentials) -> ImapDrafts:
        """Log in as the author and find the folders.

        Raises Unavailable, or Refused with the reason "login", "no-drafts" or "denied".
        """
        return await self.open_as(ImapDrafts, credentials)

    async def open_as(self, kind: type[Kind], credentials: Credentials) -> Kind:
        """The same, as one of the kinds of mailbox."""
        return await kind.open(self._server, self._drafts, credentials)


class ImapDrafts:
    """One author's Drafts. A connection that was lost meanwhile is opened again by the next call."""

    def __init__(self, server: Server, configured: str, credentials: Credentials) -> None:
        self._server = server
        self._configured = configured
        self._credentials: Credentials | None = credentials
        self._lock = asyncio.Lock()
        self._session: Session | None = None
        self._there: tuple[folders.Folder, ...] = ()
        self._wires: dict[str, bytes] = {}  # folder name -> as the server writes it
        self._folder = ""
        self._trash = ""

    @classmethod
    async def open(cls, server: Server, configured: str, credentials: Credentials) -> Self:
        """As `ImapMailboxes.open`."""
        self = cls(server, configured, credentials)
        async with self._operation(server.timeout):
            return self

    @property
    def folder(self) -> str:
        """The name of the Drafts folder."""
        return self._folder

    # ---------------------------------------------------------------- the port

    async def put(self, draft: bytes, *, hold_id: str, message_id: str, timeout: float | None = None) -> DraftRef:
        """Store `draft`; the tagged OK to its APPEND has come, or it was found stored, when this returns.

        `timeout`: seconds, all in all; without it 20 s, one more for each 64 KiB, and the time to look it up.
        A server that stored it and does not say where (no UIDPLUS, no working search) gives a reference with UID 0,
        which nothing matches. Raises Unavailable; OutcomeUnknown when not even the search could be made; Refused.
        """
        limit = APPEND_LIMIT + len(draft) / APPEND_RATE
        total = limit + self._server.timeout if timeout is None else timeout
        limit = min(limit, max(total - min(LOOKUP_SHARE, total / 3), 0.1))
        async with self._operation(total) as session:
            _check_size(session, len(draft))
            floor = await self._floor(session, hold_id)
            try:
                answer = await session.execute(
                    "APPEND", self._wire(self._folder), _FLAGS, Literal(draft), timeout=limit
                )
            except Unavailable as error:
                if session.unsent:  # what was not said in full is not stored (RFC 3501 §6.3.11)
                    raise
                return await self._look_up(hold_id, floor, error)
            if not answer.ok:
                raise refusal(answer)
            return await self._reference(session, answer, hold_id, message_id, floor)

    async def find(self, hold_id: str) -> DraftRef | None:
        """The newest draft, not marked \\Deleted, whose References carry this hold's token."""
        async with self._operation(self._server.timeout) as session:
            return await self._newest(session, hold_id, None)

    async def holds(self, ref: DraftRef) -> bool:
        """Whether exactly this draft is still there, not marked \\Deleted."""
        async with self._operation(self._server.timeout) as session:
            answer = await session.execute("EXAMINE", self._wire(ref.folder))
            return await self._proof(session, answer, ref) == ""

    async def retire(self, ref: DraftRef) -> str:
        """Move exactly this draft to Trash. As the port: "moved", "removed", "gone" or "unproven" (left alone).

        Other messages marked \\Deleted are never expunged along: without UIDPLUS (RFC 4315) it is only marked.
        """
        async with self._operation(self._server.timeout) as session:
            answer = await session.execute("SELECT", self._wire(ref.folder))
            return await self._move(session, answer, ref, self._trash)

    async def _move(self, session: Session, selected: Answer, ref: DraftRef, target: str) -> str:
        """Move `ref` out of the selected folder to `target`; "" or the same folder: remove it. As `retire`."""
        doubt = await self._proof(session, selected, ref)
        if doubt or selected.code[:1] == ("READ-ONLY",):
            return doubt or "unproven"
        uid = b"%d" % ref.uid
        elsewhere = target not in ("", ref.folder)
        if elsewhere and "MOVE" in session.capabilities:
            moved = await session.execute("UID MOVE", uid, self._wire(target))
            return "moved" if moved.ok else "unproven"
        if elsewhere and not (await session.execute("UID COPY", uid, self._wire(target))).ok:
            return "unproven"
        if not (await session.execute("UID STORE", uid, b"+FLAGS.SILENT", b"(\\Deleted)")).ok:
            return "unproven"
        if "UIDPLUS" in session.capabilities:
            await session.execute("UID EXPUNGE", uid)
        return "moved" if elsewhere else "removed"

    async def close(self) -> None:
        """LOGOUT, and forget the login. Never raises."""
        self._credentials = None
        if self._session is not None and self._lock.locked():
            self._session.abort()
        elif self._session is not None:
            await self._session.close()

    # ---------------------------------------------------------------- opening

    @asynccontextmanager
    async def _operation(self, limit: float) -> AsyncIterator[Session]:
        """One caller at a time on a live session, `limit` seconds in all."""
        try:
            async with asyncio.timeout(limit), self._lock:
                yield await self._connected()
        except TimeoutError:
            self._abort("timeout")
            raise unavailable("timeout") from None
        except Violation:
            self._abort("desync")
            raise unavailable("desync") from None

    def _abort(self, reason: str) -> None:
        if self._session is not None:
            self._session.abort(reason)

    async def _connected(self) -> Session:
        if self._session is not None and not self._session.dead:
            return self._session
        if self._credentials is None:
            raise unavailable("closed")
        session = await Session.open(self._server)
        try:
            await log_in(session, self._credentials)
            await self._find_folders(session)
        except BaseException:
            await session.drop()
            raise
        self._session = session
        return session

    async def _find_folders(self, session: Session) -> None:
        there = await self._list(session)
        if "SPECIAL-USE" in session.capabilities and not folders.has_special(there, "\\drafts"):
            there = await self._list(session, b"RETURN (SPECIAL-USE)") or there
        foreign: tuple[str, ...] = ()
        if "NAMESPACE" in session.capabilities:
            foreign = folders.foreign_prefixes(await session.execute("NAMESPACE"))
        there = folders.own(there, foreign)
        drafts, trash = folders.choose(there, self._configured)
        if drafts is None:
            raise Refused("the mailbox has no Drafts folder", reason="no-drafts")
        self._there = there
        self._wires = {f.name: f.wire for f in there}
        self._folder = drafts.name
        self._trash = trash.name if trash else ""

    async def _list(self, session: Session, *options: bytes) -> tuple[folders.Folder, ...]:
        answer = await session.execute("LIST", b'""', b'"*"', *options)
        if not answer.ok and not options:
            raise refusal(answer)
        return tuple(folders.listed(answer)) if answer.ok else ()

    def _wire(self, name: str) -> bytes | Literal:
        return astring(self._wires.get(name) or encode_mailbox(name))

    # ---------------------------------------------------------------- knowing a draft again

    async def _examine(self, session: Session) -> tuple[int, int]:
        """Select the Drafts, for reading only; its UIDVALIDITY, and its UIDNEXT or 0 (RFC 3501 §2.3.1.1)."""
        answer = await session.execute("EXAMINE", self._wire(self._folder))
        if not answer.ok:
            raise refusal(answer)
        return number(answer, "UIDVALIDITY"), number(answer, "UIDNEXT")

    async def _floor(self, session: Session, hold_id: str) -> tuple[int, int]:
        """UIDVALIDITY, and the least UID that a draft stored from now on can have.

        An earlier draft of the same hold carries the same token: only what lies above the floor is the new one.
        """
        uidvalidity, uidnext = await self._examine(session)
        return uidvalidity, uidnext or max(await self._search(session, hold_id), default=0) + 1

    async def _look_up(self, hold_id: str, floor: tuple[int, int], error: Unavailable) -> DraftRef:
        """The draft whose APPEND was not answered, on a new connection. Raises OutcomeUnknown, or `error`."""
        try:
            for pause in LOOKUP_PAUSES:
                await asyncio.sleep(pause)
                found = await self._newest(await self._connected(), hold_id, floor)
                if found is not None:
                    return found
        except GuardianError:
            raise OutcomeUnknown("the mailbox server did not say whether it stored the draft") from None
        raise error

    async def _reference(
        self, session: Session, answer: Answer, hold_id: str, message_id: str, floor: tuple[int, int]
    ) -> DraftRef:
        uidvalidity, uid = floor[0], 0
        match answer.code:
            case ("APPENDUID", validity, number) if validity.isdecimal() and number.isdecimal():
                uidvalidity, uid = int(validity), int(number)
            case _:
                try:  # it is stored: whatever goes wrong from here on does not change that
                    async with asyncio.timeout(LOOKUP_SHARE / 2):
                        found = await self._newest(session, hold_id, floor)
                    uid = found.uid if found else 0
                except (GuardianError, Violation, TimeoutError):
                    uid = 0
        return DraftRef(folder=self._folder, uidvalidity=uidvalidity, uid=uid, message_id=message_id)

    async def _newest(self, session: Session, hold_id: str, floor: tuple[int, int] | None) -> DraftRef | None:
        uidvalidity, _ = await self._examine(session)
        if floor is not None and uidvalidity != floor[0]:
            return None
        least = floor[1] if floor is not None else 1
        uids = sorted((u for u in await self._search(session, hold_id) if u >= least), reverse=True)
        for uid in uids[:CANDIDATES]:
            message = await self._fetch(session, uid)
            if message is not None and not message.deleted and hold_id in message.hold_ids:
                return DraftRef(folder=self._folder, uidvalidity=uidvalidity, uid=uid, message_id=message.message_id)
        return None

    async def _search(self, session: Session, hold_id: str) -> list[int]:
        value = astring(token(hold_id).strip("<").partition("@")[0].encode())  # a token may name a kind before the @
        answer = await session.execute("UID SEARCH", b"UNDELETED", b"HEADER", b"References", value)
        if not answer.ok:
            raise refusal(answer)
        return [int(word) for word in answer.words("SEARCH") if word.isdigit()]

    async def _fetch(self, session: Session, uid: int) -> Fetched | None:
        answer = await session.execute("UID FETCH", b"%d" % uid, ITEMS)
        if not answer.ok:
            raise refusal(answer)
        return fetched(answer, uid)

    async def _exists(self, session: Session, name: str) -> bool:
        # Asked, since servers refuse to select what is not there with any code or none (Dovecot 2.3).
        answer = await session.execute("LIST", b'""', self._wire(name))
        if not answer.ok:
            raise refusal(answer)
        return any(f.name == name and f.selectable for f in folders.listed(answer))

    async def _proof(self, session: Session, selected: Answer, ref: DraftRef) -> str:
        """ "" when `ref` is proven to be there, else "gone" or "unproven"."""
        if not selected.ok:
            error = refusal(selected)
            if isinstance(error, Unavailable) or await self._exists(session, ref.folder):
                raise error
            return "gone"
        if number(selected, "UIDVALIDITY") != ref.uidvalidity or not ref.uid:
            return "unproven"
        message = await self._fetch(session, ref.uid)
        if message is None or message.deleted:
            return "gone"
        return "" if message.message_id.strip("<> ") == ref.message_id.strip("<> ") else "unproven"


def number(answer: Answer, code: str) -> int:
    """The number in a response code such as UIDVALIDITY; 0 without."""
    words = answer.find_code(code) or ()
    return int(words[0]) if words and words[0].isdecimal() else 0


def _check_size(session: Session, size: int) -> None:
    """Raises Refused when the server has said that it takes no letter of this size (RFC 7889 §3)."""
    for capability in session.capabilities:
        name, _, limit = capability.partition("=")
        if name == "APPENDLIMIT" and limit.isdecimal() and size > int(limit):
            raise Refused("the mailbox server takes no letter of this size", reason="too-big")
