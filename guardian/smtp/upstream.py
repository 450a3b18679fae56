"""The client side of one submission session: guardian's own connection to the real submission server.

One upstream session per client session, one command at a time, and no octet is written while anything the
server sent is still unexplained. What cannot be paired for certain with a command of ours ends the
connection (RFC 5321 §4.2, RFC 3207 §4.2), so that a 2xx from `data` always is the server's answer to
exactly the letter that was handed in.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import ssl
from collections.abc import Iterator
from typing import Literal

from guardian.errors import Misconfigured, OutcomeUnknown, Unavailable
from guardian.replies import Reply
from guardian.smtp.wire import Wire

Security = Literal["tls", "starttls", "none"]

COMMAND_TIMEOUT = 60.0  # seconds
GOODBYE = 3.0  # seconds for RSET and for QUIT

_keyword = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*").fullmatch


class Upstream:
    """An open session with the submission server; made by `connect`. Implements `ports.Transaction`.

    Used by one task at a time. Its owner calls `quit` at the end, whatever happened before.

    Attributes:
        extensions: what EHLO offered (after TLS where there is TLS), keyword in upper case to parameters:
            `{"AUTH": "PLAIN LOGIN", "SIZE": "35882577", "8BITMIME": ""}`; empty after HELO.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._busy = False
        self._left = False  # a letter's dot is not answered: only late_reply makes sense then
        self._abandoned = False
        self.extensions: dict[str, str] = {}

    @property
    def closed(self) -> bool:
        """Whether the connection is gone or must not be used for another command."""
        return self._wire.failed or self._left

    async def command(self, line: bytes, *, timeout: float = COMMAND_TIMEOUT) -> Reply:
        """Send one command, or one line of an AUTH exchange, and return its one reply, whatever its code.

        `line` has no line end; CR, LF or NUL in it is a ValueError. After a 421 the session is `closed`.
        Raises Unavailable with reason "lost", "timeout" (seconds, `timeout`) or "desync"; the session is
        then closed.
        """
        if b"\r" in line or b"\n" in line or b"\0" in line:
            raise ValueError("a command is one line")
        with self._turn():
            return await self._exchange(line, timeout)

    async def data(self, stuffed: bytes, *, timeout: float) -> Reply:
        """Send DATA, `stuffed` exactly as given, and the final dot; return upstream's own answer.

        `stuffed` is dot-stuffed and ends with CRLF (or is empty). `timeout` is for everything, in seconds.
        A refusal of DATA itself is returned like one of the letter. Raises Unavailable when the dot was
        never sent, so that nothing was accepted, and OutcomeUnknown when it was and no answer can be
        trusted; when only the time ran out, or the call was cancelled after the dot, `late_reply` goes on
        waiting. A 2xx other than 250 is returned as it is.
        """
        ends_early = stuffed.startswith(b".\r\n") or b"\r\n.\r\n" in stuffed
        if ends_early or not (stuffed.endswith(b"\r\n") or not stuffed):
            raise ValueError("not a dot-stuffed letter")
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        with self._turn():
            reply = await self._exchange(b"DATA", min(timeout, COMMAND_TIMEOUT))
            if reply.code >= 400:
                return reply
            if reply.code != 354:
                self._wire.fail("desync", f"DATA was answered with {reply.code}")
                raise self._wire.unavailable()
            await self._wire.letter(stuffed, deadline)
            return await self._final(deadline - loop.time())

    async def late_reply(self, *, timeout: float) -> Reply:
        """Go on waiting for the answer to the dot that `data` gave up on; `timeout` in seconds.

        Nothing is written, and the connection is closed once the answer is there. Raises OutcomeUnknown when
        time runs out (it may be called again) or the connection dies, plain Unavailable when the dot turned
        out never to have left.
        """
        assert self._left, "no letter is waiting for its answer"
        with self._turn():
            reply = await self._final(timeout)
            self._wire.fail("lost", "closed after a late answer")
            return reply

    async def reset(self) -> None:
        """RSET. Never raises: a session that cannot be reset is closed."""
        if self.closed:
            return
        with contextlib.suppress(Unavailable):
            reply = await self.command(b"RSET", timeout=GOODBYE)
            if not reply.ok:
                self._wire.fail("lost", "RSET was refused")

    async def quit(self) -> None:
        """QUIT and close. Never raises, takes a few seconds at most, may be called in any state and again.

        While another task is inside `data` or `late_reply`, that task's end closes the connection instead.
        """
        if self._busy:
            self._abandoned = True
            return
        try:
            if not self.closed:
                with contextlib.suppress(Unavailable):
                    await self.command(b"QUIT", timeout=GOODBYE)
        finally:
            await self._wire.close()

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        assert not self._busy, "one task at a time"
        self._busy = True
        try:
            yield
        finally:
            self._busy = False
            if self._abandoned:
                self._wire.fail("lost", "closed by its owner")

    async def _exchange(self, line: bytes, timeout: float) -> Reply:
        if self._left:
            raise Unavailable("the last letter is not answered yet", reason="lost")
        self._wire.ask(line)
        try:
            reply = await self._wire.reply(timeout)
        except asyncio.CancelledError:
            self._wire.fail("lost", "given up while waiting for a reply")
            raise
        if reply is None:
            self._wire.fail("timeout", "upstream did not reply in time")
            raise self._wire.unavailable()
        if reply.code == 421:
            self._wire.fail("lost", "closed by upstream with 421")
        return reply

    async def _final(self, timeout: float) -> Reply:
        wire = self._wire
        self._left = True  # until there is an answer that can be trusted
        try:
            reply = await wire.reply(timeout)
        except asyncio.CancelledError:
            if wire.unsent:
                wire.fail("lost", "given up while sending")
            raise
        except Unavailable as error:
            if wire.dotted:
                raise OutcomeUnknown(str(error)) from error
            raise
        if reply is None:
            if not wire.unsent:
                raise OutcomeUnknown("the final dot was not answered in time")
            wire.fail("timeout", "upstream did not take the letter in time")
            raise wire.unavailable()
        if 300 <= reply.code < 400:
            wire.fail("desync", f"the letter was answered with {reply.code}")
            raise OutcomeUnknown(f"the letter was answered with {reply.code}")
        self._left = wire.dotted = False
        if reply.code == 421:
            wire.fail("lost", "closed by upstream with 421")
        return reply

    async def _hello(self, name: str) -> None:
        reply = await self.command(b"EHLO " + name.encode("ascii"))
        self.extensions = {}  # after STARTTLS: what was offered in clear does not count (RFC 3207 §4.2)
        if reply.ok:
            for line in reply.lines[1:]:
                keyword, _, parameters = line.partition(" ")
                if _keyword(keyword):
                    self.extensions.setdefault(keyword.upper(), parameters)
            return
        if reply.code >= 500 and (await self.command(b"HELO " + name.encode("ascii"))).ok:
            return
        raise Unavailable("upstream refused EHLO", reason="greeting")

    async def _open(self, security: Security, tls: ssl.SSLContext | None, host: str, name: str) -> None:
        if security == "tls" and tls:
            await self._wire.start_tls(tls, host, greeting=True)
        greeting = await self._wire.reply(COMMAND_TIMEOUT)
        if greeting is None or greeting.code != 220:
            raise Unavailable("upstream did not greet with 220", reason="greeting")
        await self._hello(name)
        if security == "starttls" and tls:
            if "STARTTLS" not in self.extensions:
                raise Unavailable("upstream does not offer STARTTLS", reason="tls")
            try:
                reply = await self.command(b"STARTTLS")
            except Unavailable as error:
                raise Unavailable(f"STARTTLS: {error}", reason="tls") from error
            if reply.code != 220:
                raise Unavailable("upstream refused STARTTLS", reason="tls")
            await self._wire.start_tls(tls, host, greeting=False)
            await self._hello(name)


async def connect(
    *,
    host: str,
    port: int,
    security: Security,
    tls: ssl.SSLContext | None,
    ehlo_name: str,
    timeout: float = 10,
) -> Upstream:
    """Open a session: connect, greeting, EHLO (else HELO), with STARTTLS in between or TLS before.

    `security` is never lowered: without a verified TLS connection there is no session, except with "none",
    which settings allow on loopback only. `timeout` is for all of it, in seconds. Raises Unavailable with
    reason "refused" (no connection, no such host), "timeout", "tls", "greeting" (refused there or at EHLO),
    "desync" or "lost", and ValueError when a context is missing.
    """
    if security != "none" and tls is None:
        raise ValueError("TLS needs a context")
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(timeout):
            try:
                _, wire = await loop.create_connection(lambda: Wire(greeting=security != "tls"), host, port)
            except (OSError, UnicodeError) as error:  # UnicodeError: a name that IDNA cannot encode
                raise Unavailable(f"no connection to upstream: {type(error).__name__}", reason="refused") from error
            upstream = Upstream(wire)
            try:
                await upstream._open(security, tls, host, ehlo_name)
            except BaseException:
                wire.fail("lost", "not opened")
                raise
            return upstream
    except TimeoutError as error:
        raise Unavailable("upstream did not open a session in time", reason="timeout") from error


def context_for(security: str, ca_file: str | None) -> ssl.SSLContext | None:
    """What a server's `security` and `ca_file` in the settings ask for: None for "none". Raises Misconfigured."""
    return None if security == "none" else client_context(ca_file)


def client_context(ca_file: str | None) -> ssl.SSLContext:
    """A context that verifies the server's certificate and name, TLS 1.2 or later.

    `ca_file` is a PEM file of the only authorities that count; None means the system's store. Raises
    Misconfigured.
    """
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise Misconfigured((f"ca_file: cannot read certificates from {ca_file}: {error.strerror}",)) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
