"""Edge: the wire of one IMAP connection, on aioimaplib, which is imported nowhere else.

From aioimaplib come the client, its table of commands with the states that each is valid in, the tags and
the waiting. Replaced is what it cannot be trusted with (each seen): its line reader recurses once per line and eats
"* " inside names, its literals have one slot per connection, a lost connection leaves commands waiting, any
greeting with "OK" in it counts as one, and its log and its exceptions show passwords and letters.

A wire carries one command at a time. Whatever is irregular (loss, BYE, an answer to somebody else's tag, an
uncalled-for "+", limits) closes it at once, for good.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, cast

import aioimaplib
from aioimaplib import aioimaplib as library

from guardian.imap.reasons import unavailable
from guardian.imap.syntax import Answer, Response, ResponseReader, Violation, status

RESPONSES_LIMIT = 10_000  # untagged responses to one command
OCTETS_LIMIT = 8 * 1024 * 1024  # of all responses to one command
CHUNK = 64 * 1024


def _silence_library() -> None:
    # A logger outside the logging module's registry: no later logging configuration can find and wake it.
    mute = logging.Logger("aioimaplib", level=logging.CRITICAL + 1)
    mute.disabled = True
    library.log = mute


_silence_library()


class _Command(aioimaplib.Command):
    """A command under way. Its arguments are not in it, so that no text made of it can show them."""

    def __init__(self, name: str, tag: str, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(name, tag, loop=loop)
        self.invited = asyncio.Event()  # "+" has come, or the command is over
        self.awaits_invitation = False

    @property
    def over(self) -> bool:
        return self._event.is_set()

    def conclude(self, condition: str) -> None:
        self.close(b"", condition)
        self.invited.set()

    def abandon(self, error: Exception) -> None:
        self._exception: Any = error
        self.conclude("KO")

    def invite(self) -> None:
        self.awaits_invitation = False
        self.invited.set()


class _Protocol(aioimaplib.IMAP4ClientProtocol):
    """The library's protocol with a reader, a dispatcher and a writer of our own."""

    transport: Any
    loop: asyncio.AbstractEventLoop

    def __init__(
        self, loop: asyncio.AbstractEventLoop, conn_lost_cb: Callable[[Exception | None], None] | None
    ) -> None:
        super().__init__(loop, conn_lost_cb or (lambda _: None))
        self.reader = ResponseReader()
        self.greeting: tuple[str, tuple[str, ...]] | None = None
        self.greeted = asyncio.Event()
        self.gone = asyncio.Event()
        self.failure = ""
        self.sealed = False  # between the OK to STARTTLS and the handshake nothing may be said
        self._command: _Command | None = None
        self.unsent = False  # whether the last command was not handed over in full
        self._answer: Answer | None = None
        self._untagged: list[Response] = []
        self._octets = 0
        self._writable = asyncio.Event()
        self._writable.set()
        self.news = asyncio.Event()  # untagged data has come since the last command went out

    def fail(self, reason: str) -> None:
        """Give the connection up: every waiter learns it now. The first reason stands."""
        self.failure = self.failure or reason
        command, self._command = self._command, None
        if command is not None:
            command.abandon(unavailable(self.failure))
        self._writable.set()
        self.greeted.set()
        self.news.set()
        if self.transport is not None:
            self.transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        sock = transport.get_extra_info("socket")
        if sock is not None:
            with suppress(OSError):  # the peer may have gone already
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if self.failure:  # given up while connecting
            self.transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self.gone.set()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()

    def data_received(self, d: bytes) -> None:
        if self.failure:
            return
        self._octets += len(d)
        if self._octets > OCTETS_LIMIT:
            self.fail("too-much")
            return
        try:
            for response in self.reader.feed(d):
                self._dispatch(response)
                if self.failure:
                    return
        except Violation:
            self.fail("too-much")

    def _dispatch(self, response: Response) -> None:
        line = response[0]
        if self.sealed:
            self.fail("tls")
        elif line.startswith(b"+"):
            if self._command is not None and self._command.awaits_invitation:
                self._command.invite()
            else:
                self.fail("desync")
        elif line.startswith(b"* "):
            self._take_untagged(response)
        else:
            tag, _, rest = line.partition(b" ")
            self._take_tagged(tag, rest)

    def _take_untagged(self, response: Response) -> None:
        said = status(response[0][2:])
        if self.greeting is None:
            if said is None or said[0] not in ("OK", "PREAUTH", "BYE"):
                self.fail("greeting")
                return
            self.greeting = said
            self.state = library.NONAUTH
            self.greeted.set()
        if said is not None and said[0] == "BYE" and not (self._command and self._command.name == "LOGOUT"):
            self.fail("bye")
            return
        self._untagged.append(response)
        if said is None:  # "* OK Still here" is none
            self.news.set()
        if len(self._untagged) > RESPONSES_LIMIT:
            self.fail("too-much")

    def _take_tagged(self, tag: bytes, rest: bytes) -> None:
        command, said = self._command, status(rest)
        if command is None or said is None or tag != command.tag.encode() or said[0] in ("BYE", "PREAUTH"):
            self.fail("desync")
            return
        condition, code = said
        whole = not self.unsent and not self.transport.get_write_buffer_size()
        if condition == "OK" and not whole:  # it cannot have read what has not left this machine
            self.fail("desync")
            return
        self._answer = Answer(condition=condition, code=code, untagged=tuple(self._untagged))
        self._command = None
        self._change_state(command.name, condition)
        if not whole and not command.awaits_invitation:
            self.fail("desync")  # refused in the midst of a literal: the rest would be read as commands
        command.conclude(condition)

    def _change_state(self, name: str, condition: str) -> None:
        if name in ("SELECT", "EXAMINE"):  # a refused one leaves no mailbox selected (RFC 3501 §6.3.1)
            self.state = library.SELECTED if condition == "OK" else library.AUTH
        elif condition == "OK" and name in ("LOGIN", "AUTHENTICATE"):
            self.state = library.AUTH
        elif condition == "OK" and name == "STARTTLS":
            self.sealed = True
            self.transport.pause_reading()

    async def exchange(
        self, verb: str, said: Sequence[tuple[bytes, ...]], *, optional: int = 0, linger: float = 0
    ) -> Answer:
        """Send `said`, each turn after the first only when the server asks by "+"; its tagged answer.

        The last `optional` turns need not be asked for. Asked, wait `linger` seconds or until the server has news
        before saying the next one. Raises Unavailable.
        """
        name = verb.rpartition(" ")[2]
        if not self.failure and (self._command or self.state not in library.Commands[name].valid_states):
            self.fail("desync")
        if self.failure:
            raise unavailable(self.failure)
        command = self._command = _Command(name, self.new_tag(), self.loop)
        self._untagged, self._octets, self._answer, self.unsent = [], 0, None, True
        self.news.clear()
        first = (command.tag.encode() + b" " + said[0][0], *said[0][1:])
        for left, turn in zip(range(len(said) - 1, -1, -1), (first, *said[1:]), strict=True):
            await self._write(turn, command)
            if command.over or self.transport.is_closing():
                break
            self.unsent = left > optional
            command.awaits_invitation = left > 0
            if not left:
                break
            await command.invited.wait()
            command.invited.clear()
            if linger and not command.over:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.news.wait(), linger)
            if command.over:
                break
        await command.wait()
        assert self._answer is not None
        return self._answer

    async def _write(self, turn: tuple[bytes, ...], command: _Command) -> None:
        for octets in turn:
            view = memoryview(octets)
            for at in range(0, len(octets), CHUNK):
                await self._writable.wait()
                if command.over or self.transport.is_closing():  # a closing transport drops what it is given
                    return
                self.transport.write(view[at : at + CHUNK])


class Wire(aioimaplib.IMAP4):
    """The library's client, with a protocol of our own. Connects as soon as it is made."""

    def __init__(self, host: str, port: int, tls: ssl.SSLContext | None) -> None:
        """`tls` is for implicit TLS only."""
        super().__init__(host, port, ssl_context=cast(Any, tls), conn_lost_cb=lambda _: self.fail("lost"))

    def create_client(
        self,
        host: str,
        port: int,
        loop: asyncio.AbstractEventLoop | None,
        conn_lost_cb: Callable[[Exception | None], None] | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        """Called by the library's constructor."""
        loop = loop or asyncio.get_running_loop()
        made = _Protocol(loop, conn_lost_cb)
        self.protocol: Any = made
        self._wire = made
        # RFC 8305, where the loop can do it: uvloop's refuses the argument.
        patience: dict[str, Any] = {"happy_eyeballs_delay": 0.25} if isinstance(loop, asyncio.BaseEventLoop) else {}
        self._client_task = loop.create_task(
            loop.create_connection(lambda: made, host, port, ssl=ssl_context, **patience)
        )

    async def greeting(self) -> tuple[str, ...]:
        """Wait for the connection and the greeting; its response code. Raises Unavailable.

        PREAUTH (RFC 3501 §7.1.4) is refused: nobody proved whose mailbox that is, and it would forbid STARTTLS.
        """
        try:
            await self._client_task
        except ssl.SSLError as error:
            raise unavailable("tls") from error
        except (OSError, UnicodeError) as error:
            raise unavailable("refused") from error
        await self._wire.greeted.wait()
        if self._wire.failure:
            raise unavailable(self._wire.failure)
        assert self._wire.greeting is not None
        condition, code = self._wire.greeting
        if condition != "OK":
            raise unavailable("greeting")
        return code

    async def secure(self, context: ssl.SSLContext) -> None:
        """TLS after the OK to STARTTLS (RFC 3501 §6.2.1). Raises Unavailable.

        Octets that came between the two would be read as if they had come through TLS, so they end it.
        """
        wire = self._wire
        if wire.reader.started or not wire.sealed:
            wire.fail("tls")
        if wire.failure:
            raise unavailable("tls")
        try:
            wire.transport = (
                await wire.loop.start_tls(wire.transport, wire, context, server_hostname=self.host) or wire.transport
            )
        except OSError as error:
            raise unavailable("tls") from error
        wire.sealed = False

    async def exchange(
        self, verb: str, said: Sequence[tuple[bytes, ...]], *, optional: int = 0, linger: float = 0
    ) -> Answer:
        """As the protocol's. Library exceptions become Unavailable; their texts are dropped unread."""
        try:
            return await self._wire.exchange(verb, said, optional=optional, linger=linger)
        except (OSError, library.AioImapException):
            self.fail("lost")
            raise unavailable("lost") from None

    @property
    def unsent(self) -> bool:
        """Whether the last command was not handed over in full."""
        return self._wire.unsent

    @property
    def news(self) -> bool:
        """Whether untagged data has come since the last command went out."""
        return self._wire.news.is_set()

    @property
    def dead(self) -> bool:
        """Whether nothing more can be done on it."""
        return bool(self._wire.failure)

    def fail(self, reason: str) -> None:
        """Close at once, without a word."""
        self._wire.fail(reason)

    async def gone(self) -> None:
        """Wait until the transport is closed, when there was one."""
        if self._wire.transport is not None:
            await self._wire.gone.wait()
