"""Edge: an IMAP session from greeting to LOGOUT, each command within its time.

Running out of time and being cancelled close the connection as any irregularity does: what the server does
with a command whose answer was not awaited is not known, so nothing more is said on it.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from guardian.errors import Unavailable
from guardian.imap.connection import Wire
from guardian.imap.reasons import unavailable
from guardian.imap.syntax import Answer, Part, Violation, turns

CLOSE_LIMIT = 2.0  # seconds, for LOGOUT and for the socket


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where the mailboxes are. `timeout`: seconds for connecting and for one command.

    `security` is "tls" (implicit), "starttls" or "none"; without `tls` the system's certificates are trusted.
    """

    host: str
    port: int
    security: str
    tls: ssl.SSLContext | None = None
    timeout: float = 20.0


class Session:
    """One connection. Every method raises Unavailable for whatever is not regular IMAP."""

    def __init__(self, wire: Wire, timeout: float) -> None:
        self._wire = wire
        self._timeout = timeout
        self._lock = asyncio.Lock()
        self.capabilities: frozenset[str] = frozenset()

    @classmethod
    async def open(cls, server: Server) -> Session:
        """Connect, be greeted, take TLS as `server.security` demands, learn the capabilities.

        TLS is never done without when it was asked for (RFC 8314 §3). Raises Unavailable.
        """
        context = None if server.security == "none" else server.tls or ssl.create_default_context()
        wire = Wire(server.host, server.port, context if server.security == "tls" else None)
        self = cls(wire, server.timeout)
        try:
            async with asyncio.timeout(server.timeout):
                told = await wire.greeting()
                await self.learn_capabilities(told)
                if server.security == "starttls":
                    assert context is not None
                    await self._start_tls(context)
        except TimeoutError:
            await self.drop("timeout")
            raise unavailable("timeout") from None
        except BaseException:
            await self.drop()
            raise
        return self

    async def _start_tls(self, context: ssl.SSLContext) -> None:
        if "STARTTLS" not in self.capabilities or not (await self.execute("STARTTLS")).ok:
            raise unavailable("tls")
        await self._wire.secure(context)
        await self.learn_capabilities()  # what was said in clear does not count any more

    async def learn_capabilities(self, told: tuple[str, ...] = ()) -> None:
        """Keep the capabilities in `told`, a response code's words; ask for them when it is no such code."""
        if told[:1] == ("CAPABILITY",):
            told = told[1:]
        else:
            answer = await self.execute("CAPABILITY")
            try:
                told = tuple(w.decode("ascii", "replace") for w in answer.words("CAPABILITY"))
            except Violation:
                told = ()
        self.capabilities = frozenset(word.upper() for word in told)
        if not self.capabilities & {"IMAP4REV1", "IMAP4REV2"}:
            self._wire.fail("capability")
            raise unavailable("capability")

    @property
    def unsent(self) -> bool:
        """Whether the last command was not handed over in full: then the server cannot have done it."""
        return self._wire.unsent

    @property
    def dead(self) -> bool:
        """Whether nothing more can be done on it."""
        return self._wire.dead

    async def execute(self, verb: str, *arguments: Part, timeout: float | None = None) -> Answer:
        """One command with encoded arguments, within `timeout` seconds; the answer OK, NO or BAD."""
        return await self._exchange(verb, turns([verb.encode(), *arguments]), 0, timeout)

    async def authenticate(self, mechanism: str, initial: bytes, failing: bytes | None = None) -> Answer:
        """AUTHENTICATE with a base64 response: at once where the server takes it so (RFC 4959), else on its "+".

        `failing` is the answer to the challenge by which OAuth mechanisms tell an error.
        """
        opening = f"AUTHENTICATE {mechanism}".encode()
        if "SASL-IR" in self.capabilities:
            said = [(opening + b" " + initial + b"\r\n",)]
        else:
            said = [(opening + b"\r\n",), (initial + b"\r\n",)]
        if failing is not None:
            said.append((failing + b"\r\n",))
        return await self._exchange("AUTHENTICATE", said, 0 if failing is None else 1, None)

    async def idle(self, seconds: float) -> bool:
        """Wait in the selected mailbox until something happens there, `seconds` at most (RFC 2177); whether it did."""
        limit = seconds + self._timeout
        await self._exchange("IDLE", [(b"IDLE\r\n",), (b"DONE\r\n",)], 0, limit, linger=seconds)
        return self._wire.news

    async def _exchange(
        self,
        verb: str,
        said: Sequence[tuple[bytes, ...]],
        optional: int,
        timeout: float | None,
        *,
        linger: float = 0,
    ) -> Answer:
        async with self._lock:
            try:
                async with asyncio.timeout(self._timeout if timeout is None else timeout):
                    return await self._wire.exchange(verb, said, optional=optional, linger=linger)
            except TimeoutError:
                self._wire.fail("timeout")
                raise unavailable("timeout") from None
            except asyncio.CancelledError:
                self._wire.fail("cancelled")
                raise

    def abort(self, reason: str = "closed") -> None:
        """Close at once, without a word."""
        self._wire.fail(reason)

    async def drop(self, reason: str = "closed") -> None:
        """Close at once, and wait until the socket is closed. Never raises; two seconds at most."""
        self._wire.fail(reason)
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_LIMIT):
                await self._wire.gone()

    async def close(self) -> None:
        """LOGOUT, then close. Never raises; four seconds at most."""
        with suppress(Unavailable):
            if not self.dead:
                await self.execute("LOGOUT", timeout=CLOSE_LIMIT)
        await self.drop()
