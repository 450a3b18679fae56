"""A listener on loopback with an upstream in memory and a pipeline that passes everything; and a raw client."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from guardian.errors import Unavailable
from guardian.ports import Submission, Transaction
from guardian.replies import Reply
from guardian.smtp.limits import Limits
from guardian.smtp.listener import Listener
from tests.bounds import HANGS
from tests.fakes import FakeClock

EXTENSIONS = {
    "PIPELINING": "",
    "SIZE": "35882577",
    "8BITMIME": "",
    "SMTPUTF8": "",
    "DSN": "",
    "ENHANCEDSTATUSCODES": "",
    "AUTH": "PLAIN LOGIN XOAUTH2 OAUTHBEARER CRAM-MD5",
    "CHUNKING": "",
    "STARTTLS": "",
}
GOOD = {
    b"MAIL": Reply(250, ("2.1.0 Sender ok",)),
    b"RCPT": Reply(250, ("2.1.5 Recipient ok",)),
    b"AUTH": Reply(235, ("2.7.0 Welcome",)),
    b"NOOP": Reply(250, ("2.0.0 Ok",)),
}
QUEUED = Reply(250, ("2.0.0 Ok: queued as 4711",))

Answer = Reply | Exception


@dataclass
class World:
    """What upstream and the pipeline saw, and what they are to answer: `script[verb]` is used up from its front.

    A verb is the first word of a line, "*" any line of an AUTH exchange after the first, "connect" a connection.
    """

    extensions: dict[str, str] = field(default_factory=lambda: dict(EXTENSIONS))
    script: dict[bytes, list[Answer]] = field(default_factory=dict)
    said: list[bytes] = field(default_factory=list)  # by all upstream sessions
    upstreams: list[MemoryUpstream] = field(default_factory=list)
    accepted: list[bytes] = field(default_factory=list)
    submissions: list[Submission] = field(default_factory=list)
    undelivered: list[tuple[Submission, Reply]] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    logged: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    verdict: Callable[[Submission, Transaction], Awaitable[Reply]] | None = None

    async def connect(self) -> MemoryUpstream:
        """A new upstream session."""
        answers = self.script.get(b"connect")
        if answers:
            answer = answers.pop(0)
            assert isinstance(answer, Exception)
            raise answer
        upstream = MemoryUpstream(self)
        self.upstreams.append(upstream)
        return upstream

    async def process(self, submission: Submission, transaction: Transaction) -> Reply:
        """The pipeline: passes, unless a test has another verdict."""
        self.submissions.append(submission)
        if self.verdict is not None:
            return await self.verdict(submission, transaction)
        return await transaction.data(submission.stuffed, timeout=10)

    def info(self, event: str, **fields: Any) -> None:
        """A log line."""
        self.logged.append((event, fields))

    warning = error = info


class MemoryUpstream:
    """One upstream session, in memory."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.extensions = world.extensions
        self.closed = False
        self.quits = 0
        self.resets = 0
        self.recipients = 0
        self._asking = 0  # lines of an AUTH exchange to come

    async def command(self, line: bytes, *, timeout: float = 60) -> Reply:
        """As scripted, else well."""
        assert not any(octet in line for octet in b"\r\n\0")
        if self.closed:
            raise Unavailable("closed", reason="lost")
        self.world.said.append(line)
        verb = line.split(b" ")[0]
        asking = self._asking
        self._asking = max(0, asking - 1)
        if line == b"AUTH LOGIN":
            self._asking = 2
        answers = self.world.script.get(b"*" if asking or verb not in GOOD else verb)
        if answers:
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                self.closed = True
                raise answer
            if answer.code == 421:
                self.closed = True
            return answer
        if self._asking:
            return Reply(334, ("VXNlcm5hbWU6",))
        return GOOD[b"AUTH" if asking else verb]

    async def data(self, stuffed: bytes, *, timeout: float) -> Reply:
        """Takes the letter."""
        if self.closed:
            raise Unavailable("closed", reason="lost")
        self.world.accepted.append(stuffed)
        answers = self.world.script.get(b"DATA")
        if answers:
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        return QUEUED

    async def reset(self) -> None:
        """RSET."""
        self.resets += 1

    async def quit(self) -> None:
        """QUIT."""
        self.quits += 1
        self.closed = True


class Client:
    """Speaks raw octets and waits, no longer than five seconds, for what comes back."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def say(self, *lines: bytes) -> None:
        """Write lines, CRLF added."""
        await self.send(b"".join(line + b"\r\n" for line in lines))

    async def send(self, octets: bytes) -> None:
        """Write octets as they are."""
        self.writer.write(octets)
        await self.writer.drain()

    async def line(self) -> bytes:
        """The next line without CRLF; b"" at the end of the stream."""
        async with asyncio.timeout(HANGS):
            line = await self.reader.readline()
        assert line == b"" or line.endswith(b"\r\n")
        return line[:-2]

    async def reply(self) -> list[bytes]:
        """The lines of one reply, with their codes; [] at the end of the stream."""
        lines = [await self.line()]
        while lines[-1][3:4] == b"-":
            lines.append(await self.line())
        return lines if lines != [b""] else []

    async def ask(self, *lines: bytes) -> bytes:
        """Say lines and return the last line of the last reply to them."""
        await self.say(*lines)
        reply = []
        for _ in lines:
            reply = await self.reply()
        return reply[-1] if reply else b""

    async def login(self) -> None:
        """EHLO and AUTH."""
        assert (await self.reply())[0].startswith(b"220")
        assert (await self.ask(b"EHLO client.test")).startswith(b"250")
        assert await self.ask(b"AUTH PLAIN AGFubgBzZWNyZXQ=") == b"235 2.7.0 Welcome"

    async def envelope(self) -> None:
        """MAIL, RCPT and DATA, up to 354."""
        assert await self.ask(b"MAIL FROM:<ann@x.test>") == b"250 2.1.0 Sender ok"
        assert await self.ask(b"RCPT TO:<bob@y.test>") == b"250 2.1.5 Recipient ok"
        assert (await self.ask(b"DATA")).startswith(b"354")

    async def ended(self) -> bool:
        """Whether the server hangs up, saying nothing more."""
        async with asyncio.timeout(HANGS):
            try:
                return await self.reader.read() == b""
            except ConnectionError:
                return True

    async def start_tls(self, context: ssl.SSLContext) -> None:
        """The client's part in a handshake."""
        await self.writer.start_tls(context, server_hostname="localhost")

    async def close(self) -> None:
        """Hang up."""
        self.writer.close()
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            await self.writer.wait_closed()

    def cut(self) -> None:
        """Hang up by RST."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


async def until(condition: Callable[[], Any]) -> None:
    """Let the loop run until `condition()` holds, at most five seconds."""
    async with asyncio.timeout(HANGS):
        while not condition():
            await asyncio.sleep(0.002)


class Rig:
    """A running listener, its world, its clock, and the clients that were made."""

    def __init__(self, listener: Listener, world: World, clock: FakeClock) -> None:
        self.listener, self.world, self.clock = listener, world, clock
        self.clients: list[Client] = []

    async def client(self, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> Client:
        """Connect."""
        server_hostname = "localhost" if tls else None
        streams = await asyncio.open_connection(host, self.listener.port, ssl=tls, server_hostname=server_hostname)
        self.clients.append(Client(*streams))
        return self.clients[-1]

    def pass_time(self, seconds: float) -> None:
        """Move the clock, and let the listener look at it."""
        self.clock.at += seconds
        self.listener.sweep()


@contextlib.asynccontextmanager
async def running(world: World | None = None, **settings: Any) -> AsyncIterator[Rig]:
    """A listener on a free port of 127.0.0.1, stopped at the end; nothing of it may be left then."""
    world = world or World()
    clock = FakeClock()
    settings.setdefault("host", "127.0.0.1")
    settings.setdefault("limits", Limits(closing=1.0))
    listener = Listener(
        name="test",
        connect=world.connect,
        process=world.process,
        clock=clock,
        hostname="guardian.test",
        log=world,
        undelivered=lambda submission, reply: world.undelivered.append((submission, reply)),
        on_session_event=lambda event, _: world.events.append(event),
        **settings,
    )
    await listener.start()
    rig = Rig(listener, world, clock)
    try:
        yield rig
    finally:
        for client in rig.clients:
            await client.close()
        await listener.stop(5)
        assert not listener.service.sessions
        assert not listener.service.tasks
        assert not listener.service.letters
        assert listener.service.occupancy.connections == 0
        assert listener.service.occupancy.memory == 0


def replies_of(lines: Sequence[bytes]) -> list[bytes]:
    """The codes of reply lines."""
    return [line[:3] for line in lines]
