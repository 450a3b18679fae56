"""One client's connection: octets, lines, TLS and time, under the commands that session.py understands.

aiosmtpd's SMTP class is the protocol. What is its own here: the session and envelope it keeps, and its
place as an asyncio protocol. What is replaced, and why: `__init__` (looks every method up anew for each
connection), the reader (by lines, with limits that all sessions share; a letter is wanted in chunks),
STARTTLS (private parts of asyncio that uvloop does not have), the timer (cut a letter off while it was
still coming), and that a client which hangs up cancels what is being done for it.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from enum import Enum, auto
from typing import cast

from aiosmtpd.smtp import SMTP
from aiosmtpd.smtp import Envelope as SmtpEnvelope
from aiosmtpd.smtp import Session as SmtpSession

from guardian import replies
from guardian.replies import Reply
from guardian.smtp.command import Wrong
from guardian.smtp.limits import Limits

# It logs what clients say, passwords in base64 among it.
_library_log = logging.getLogger("mail.log")
_library_log.disabled = True
_library_log.propagate = False

HIGH_WATER = 512 * 1024  # octets read ahead of the session


class Gone(ConnectionError):
    """The client is no longer there, or was sent away."""


class Phase(Enum):
    """What a connection is waiting for, which says how long it may take."""

    HANDSHAKE = auto()
    COMMAND = auto()
    LETTER = auto()
    WORKING = auto()  # for us: no limit of the client's runs
    WRITING = auto()  # for the client to read what was written
    CLOSING = auto()


class Connection(SMTP):
    """Reads lines and chunks, writes replies, upgrades to TLS, and knows when it has waited too long.

    Nothing the client does raises in another task: an end of stream is seen by the next read, and what is
    being done for a letter goes on.
    """

    transport: asyncio.Transport
    session: SmtpSession
    envelope: SmtpEnvelope

    def __init__(self, limits: Limits, now: float) -> None:
        self.loop = asyncio.get_running_loop()
        asyncio.StreamReaderProtocol.__init__(self, None, loop=self.loop)  # type: ignore[arg-type]
        self.limits = limits
        self.phase = Phase.COMMAND
        self.opened = self.since = now
        self.stream_ended = False
        self.lost = False
        self._inbox = bytearray()
        self._waiting: asyncio.Future[None] | None = None
        self._reading_paused = False
        self._scanned = 0
        self._writable = asyncio.Event()
        self._writable.set()
        self.gone: asyncio.Future[None] = self.loop.create_future()

    # ------------------------------------------------------------ asyncio's protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has come; TLS is not on yet, whatever the port."""
        self.transport = cast(asyncio.Transport, transport)  # uvloop's is none by inheritance
        self.session = SmtpSession(self.loop)
        self.session.peer = transport.get_extra_info("peername")
        self.envelope = SmtpEnvelope()

    def data_received(self, data: bytes) -> None:
        """Octets from the client."""
        self._inbox += data
        if len(self._inbox) > HIGH_WATER and not self._reading_paused:
            self._reading_paused = True
            self.transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        """The client says no more. It may still listen, and what it asked for is answered (not over TLS)."""
        self.stream_ended = True
        self._wake()
        return not self.secure

    def connection_lost(self, error: Exception | None) -> None:
        """The connection is gone. What is under way for the client's letter goes on."""
        self.stream_ended = self.lost = True
        self._wake()
        self._writable.set()
        asyncio.StreamReaderProtocol.connection_lost(self, error)
        if not self.gone.done():
            self.gone.set_result(None)

    def pause_writing(self) -> None:
        """The client reads more slowly than we write."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """It has caught up."""
        self._writable.set()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    # ------------------------------------------------------------ reading

    async def _more(self) -> None:
        """Wait for octets. Raises Gone at the end of the stream."""
        if self.stream_ended or self._closing:
            raise Gone
        if self._reading_paused:
            self._reading_paused = False
            self.transport.resume_reading()
        self._waiting = self.loop.create_future()
        try:
            await self._waiting
        finally:
            self._waiting = None
        if self._closing or (self.stream_ended and not self._inbox):
            raise Gone

    async def line(self, *, auth: bool = False) -> bytes:
        """The next line with its LF. Raises Wrong for one that is too long, once it has passed; Gone."""
        too_long = False
        while True:
            at = self._inbox.find(b"\n", self._scanned) + 1
            length = at or len(self._inbox)
            if length > self.limits.command:
                longer = auth or self._inbox[:5].upper() == b"AUTH "
                too_long = too_long or not longer or length > self.limits.auth_line
            if at:
                line = bytes(self._inbox[:at])
                del self._inbox[:at]
                self._scanned = 0
                if too_long:
                    raise Wrong(replies.LINE_TOO_LONG)
                return line
            if too_long:
                self._inbox.clear()
            self._scanned = len(self._inbox)
            await self._more()

    async def chunk(self) -> bytearray:
        """All octets that are there, at least one. Raises Gone."""
        if not self._inbox:
            await self._more()
        chunk, self._inbox = self._inbox, bytearray()
        return chunk

    def put_back(self, octets: bytes) -> None:
        """Read these next."""
        self._inbox[:0] = octets

    # ------------------------------------------------------------ writing

    @property
    def _closing(self) -> bool:
        return self.phase is Phase.CLOSING

    async def write(self, octets: bytes) -> None:
        """Write, and wait while the client leaves too much of it unread. Raises Gone."""
        if self.lost or self.transport.is_closing():
            raise Gone
        self.transport.write(octets)
        if not self._writable.is_set():
            phase, self.phase = self.phase, Phase.WRITING
            await self._writable.wait()
            if self.lost or self._closing:
                raise Gone
            self.phase = phase

    def close(self, now: float, reply: Reply | None = None) -> None:
        """Say `reply`, if any, and hang up once it is read. What the client says from now on is lost."""
        if self._closing:
            return
        self.phase, self.since = Phase.CLOSING, now
        if reply and not self.transport.is_closing():
            self.transport.write(reply.wire())
        self.transport.close()
        self._wake()

    # ------------------------------------------------------------ TLS

    @property
    def secure(self) -> bool:
        """Whether what the client says comes through TLS."""
        return self.transport.get_extra_info("ssl_object") is not None

    async def start_tls(self, context: ssl.SSLContext, now: float) -> None:
        """Take the server's part in a handshake; what came in clear before it is thrown away (RFC 3207 §6).

        There is no wait between the caller's last word and this. Raises Gone when it fails.
        """
        self._inbox.clear()
        self._scanned = 0
        self._reading_paused = False  # start_tls resumes
        self.phase, self.since = Phase.HANDSHAKE, now
        try:
            transport = await self.loop.start_tls(
                self.transport,
                self,
                context,
                server_side=True,
                ssl_handshake_timeout=self.limits.handshake,
                ssl_shutdown_timeout=self.limits.closing,
            )
        except (OSError, ssl.SSLError) as error:
            raise Gone from error
        if transport is None or self.lost:
            raise Gone
        self.transport = transport
        self.session = SmtpSession(self.loop)
        self.session.peer = transport.get_extra_info("peername")
        self.envelope = SmtpEnvelope()

    # ------------------------------------------------------------ time

    def overdue(self, now: float, *, between_letters: bool, octets: int, started: float) -> Reply | None:
        """What to say to a client that has had its time, None while it has not.

        `octets` and `started` are of the letter being read; `since` is when the last line or chunk came.
        """
        quiet, limits = now - self.since, self.limits
        if self.phase is Phase.LETTER:
            slow = limits.too_slow(elapsed=now - started, quiet=quiet, octets=octets)
            return replies.TOO_SLOW if slow else None
        if self.phase in (Phase.COMMAND, Phase.WRITING):
            if quiet > limits.idle:
                return replies.IDLE_TOO_LONG
            if between_letters and now - self.opened > limits.session:
                return replies.SESSION_TOO_LONG
        return None
