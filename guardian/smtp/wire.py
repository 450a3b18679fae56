"""The octets of one upstream connection: pairs replies with commands, and letters with their final dot.

Nothing is written while anything the server sent is still unexplained, and what cannot be paired for
certain with a command ends the connection (RFC 5321 §4.2): a reply taken for the next command's is how mail
gets lost.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import cast

from guardian.errors import Unavailable
from guardian.replies import Reply
from guardian.smtp.reply import ReplyParser

SLICE = 256 * 1024  # octets of a letter that are handed to the transport at a time
STALL = 30.0  # seconds without progress after which a letter's sending is given up
CLOSING = 3.0  # seconds for the closing of TLS


class Wire(asyncio.Protocol):
    """Pairs at most one expected reply with what arrives, and keeps the sender from running ahead.

    Attributes:
        dotted: the final dot was handed to the transport and is not answered yet.
        gone: set when the connection is closed.
    """

    def __init__(self, *, greeting: bool) -> None:
        self._loop = asyncio.get_running_loop()
        self._parser = ReplyParser()
        self._waiter: asyncio.Future[None] | None = None
        self._reply: Reply | None = None
        self._expecting = greeting
        self._sending = False
        self._paused = False
        self._failure: tuple[str, str] | None = None
        self.dotted = False
        self.gone = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport (asyncio.Protocol)."""
        self._tcp = self._transport = cast(asyncio.Transport, transport)
        self._transport.set_write_buffer_limits(high=SLICE)

    def data_received(self, data: bytes) -> None:
        """Take a reply that is due; anything else ends the connection (asyncio.Protocol)."""
        if self._failure:
            return
        if self._sending or (self.dotted and self.unsent):
            # Whatever this is, it is no answer to a letter that has not left yet.
            reason = "lost" if data.startswith(b"421") else "desync"
            self.fail(reason, "answered before the end of the letter")
            return
        try:
            replies = self._parser.feed(data)
        except Unavailable as error:
            self.fail(error.reason, str(error))
            return
        if not replies:
            return
        alone = len(replies) == 1 and not self._parser.pending
        if self._expecting and alone:
            self._expecting = False
            self._reply = replies[0]
            self._wake()
        elif alone and replies[0].code == 421:  # RFC 5321 §3.8: closing down, said to nobody in particular
            self.fail("lost", "closed by upstream with 421")
        else:
            self.fail("desync", "more replies than commands")

    def eof_received(self) -> None:
        """Nothing can be answered any more (asyncio.Protocol)."""
        self.fail("lost", "connection closed by upstream")

    def connection_lost(self, exc: Exception | None) -> None:
        """Wake who waits (asyncio.Protocol)."""
        # Not by fail(): what the transport still held says nothing any more about what has left.
        self._failure = self._failure or ("lost", f"connection lost: {type(exc).__name__}")
        self._wake()
        self.gone.set()

    def pause_writing(self) -> None:
        """The transport holds enough (asyncio.Protocol)."""
        self._paused = True

    def resume_writing(self) -> None:
        """The transport takes more (asyncio.Protocol)."""
        self._paused = False
        if self._sending:
            self._wake()

    @property
    def failed(self) -> bool:
        """Whether the connection is gone or dropped."""
        return self._failure is not None

    def fail(self, reason: str, text: str) -> None:
        """Drop the connection now; octets that are still in the transport's buffer never leave."""
        if self._failure:
            return
        self._failure = (reason, text)
        if self.unsent:
            self.dotted = False  # the end of the letter is among what is thrown away: nothing was accepted
        self._transport.abort()
        self._wake()

    async def close(self) -> None:
        """Close in good order, TLS included, and by force after a few seconds."""
        if self._failure is None:
            self._failure = ("lost", "closed")
            self._transport.close()
        try:
            async with asyncio.timeout(CLOSING):
                await self.gone.wait()
        except TimeoutError:
            pass
        finally:
            self._transport.abort()

    def unavailable(self) -> Unavailable:
        """Why it is, as an exception to raise."""
        reason, text = self._failure or ("lost", "closed")
        return Unavailable(text, reason=reason)

    def check(self) -> None:
        """Raises Unavailable unless the connection stands and everything received is accounted for."""
        if self._parser.pending:
            self.fail("desync", "an unfinished reply that nobody asked for")
        if self._failure:
            raise self.unavailable()

    def ask(self, line: bytes) -> None:
        """Write a command line, after which a reply is due. Raises Unavailable."""
        self.check()
        self._expecting = True
        self._transport.write(line + b"\r\n")

    async def reply(self, timeout: float) -> Reply | None:
        """The reply that is due; None when `timeout` seconds ran out (it may be waited for again).

        Raises Unavailable.
        """
        if self._reply is None and self._failure is None:
            await self._wait(timeout)
        reply, self._reply = self._reply, None
        # A reply that was complete before the loss counts; one that more octets followed does not.
        if self._failure and (reply is None or self._failure[0] == "desync"):
            raise self.unavailable()
        return reply

    async def letter(self, stuffed: bytes, deadline: float) -> None:
        """Write the letter and its final dot. Raises Unavailable; then the dot was not written."""
        view = memoryview(stuffed)
        last = max(0, (len(stuffed) - 1) // SLICE * SLICE)
        self._sending = True
        try:
            for start in range(0, last, SLICE):
                self._transport.write(view[start : start + SLICE])
                await self._progress(deadline)
            # A task runs before what the same pass of the loop reads: after two, an early reply was seen.
            await self._progress(deadline)
            await self._progress(deadline)
            # One write: of two, the second waits for the first's ACK wherever Nagle's algorithm is on.
            self._transport.write(b"".join((view[last:], b".\r\n")))
            self.dotted = self._expecting = True
        except asyncio.CancelledError:
            self.fail("lost", "given up while sending")
            raise
        finally:
            self._sending = False

    async def start_tls(self, context: ssl.SSLContext, host: str, *, greeting: bool) -> None:
        """Begin TLS. Raises Unavailable(reason="tls"), also when octets came before it (RFC 3207 §6)."""
        try:
            self.check()
            self._expecting = greeting
            transport = await self._loop.start_tls(
                self._tcp, self, context, server_hostname=host, ssl_shutdown_timeout=CLOSING
            )
        except (OSError, Unavailable) as error:
            text = f"no TLS with upstream: {getattr(error, 'verify_message', '') or type(error).__name__}"
            self.fail("tls", text)
            raise Unavailable(text, reason="tls") from error
        if transport is None:
            raise Unavailable("connection lost while TLS began", reason="tls")
        self._transport = transport
        self._transport.set_write_buffer_limits(high=SLICE)

    @property
    def unsent(self) -> int:
        """Octets that the transport still holds, under TLS those of the connection below it as well."""
        size = self._transport.get_write_buffer_size()
        if self._tcp is not self._transport:
            size += self._tcp.get_write_buffer_size()
        return size

    async def _progress(self, deadline: float) -> None:
        await asyncio.sleep(0)
        if self._paused and not self._failure:
            await self._wait(min(STALL, deadline - self._loop.time()))
        if not self._failure and (self._paused or self._loop.time() > deadline):
            self.fail("timeout", "upstream did not take the letter in time")
        self.check()

    async def _wait(self, seconds: float) -> None:
        self._waiter = self._loop.create_future()
        timer = self._loop.call_later(max(0.0, seconds), self._wake)
        try:
            await self._waiter
        finally:
            timer.cancel()
            self._waiter = None

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
