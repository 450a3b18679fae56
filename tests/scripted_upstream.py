"""A submission server that does what a test tells it to: by default well, otherwise wrongly in a chosen way.

    async with ScriptedUpstream({"body": [b"554 5.7.1 no\\r\\n"]}) as upstream:
        ... connect to upstream.host, upstream.port ...
    assert upstream.accepted == []

The script maps a step to what is done when the step is reached. The steps: "connect" (before anything is
read), "ehlo", "helo", "starttls", "auth", "mail", "rcpt", "data", "receiving" (a letter's first octets have
come), "body" (its final dot has come), "rset", "noop", "quit". What is done is a list of acts, carried out in
order; a list of such lists gives each occurrence of the step its own, the last one staying in force:

    bytes            written as they are, in one write
    DEFAULT          what a good server does at this step (replies, stores the letter, begins TLS, ...)
    STORE            (at "body") store the letter in `accepted` without a word
    HANG             wait until `release` is set
    CLOSE, RESET     end the connection by FIN, by RST
    an asyncio.Event wait for it
    a float          wait so many seconds

A letter is stored when "body" is DEFAULT or STORE, or its acts write a 2xx; always before the reply is
written.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import enum
import socket
import ssl
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any


class Act(enum.Enum):
    """What a step may do besides writing octets or waiting."""

    DEFAULT = enum.auto()
    STORE = enum.auto()
    HANG = enum.auto()
    CLOSE = enum.auto()
    RESET = enum.auto()


DEFAULT, STORE, HANG, CLOSE, RESET = Act
Step = bytes | Act | asyncio.Event | float
Acts = Sequence[Step]

EXTENSIONS = (
    "PIPELINING",
    "SIZE 52428800",
    "8BITMIME",
    "SMTPUTF8",
    "DSN",
    "ENHANCEDSTATUSCODES",
    "AUTH PLAIN LOGIN XOAUTH2 OAUTHBEARER",
)


@dataclass(frozen=True)
class Accepted:
    """A letter that was stored: who sent it, the raw lines of its envelope, its octets before unstuffing."""

    user: str
    mail: bytes
    rcpts: tuple[bytes, ...]
    stuffed: bytes
    session: int
    tls: bool


@dataclass(frozen=True)
class Attempt:
    """One AUTH exchange, as far as it came. `secret` is the password or the whole bearer message."""

    mechanism: str
    user: str
    secret: bytes
    accepted: bool
    tls: bool


class _Ended(Exception):
    """The connection is to end."""


class ScriptedUpstream:
    """The server. Its ledger: `accepted`, `commands`, `attempts`, `dots`, `sessions`, `open` connections.

    Args:
        script: step to acts, see the module's text.
        users: user to password or token; None lets everybody in.
        require_auth: MAIL before AUTH is refused with 530.
        refuse: address (as between the angle brackets) to the reply its RCPT gets.
        tls: a server's context; offers STARTTLS, or speaks TLS from the first octet when `implicit`.
        extensions: the EHLO lines after the name; STARTTLS is added where it is due.
        receive_buffer: SO_RCVBUF in octets, and what is read ahead, for a server that is slow to read.
    """

    def __init__(
        self,
        script: Mapping[str, Acts | Sequence[Acts]] | None = None,
        *,
        users: Mapping[str, str] | None = None,
        require_auth: bool = False,
        refuse: Mapping[str, bytes] | None = None,
        tls: ssl.SSLContext | None = None,
        implicit: bool = False,
        extensions: Sequence[str] = EXTENSIONS,
        receive_buffer: int = 0,
        host: str = "127.0.0.1",
    ) -> None:
        self.script: dict[str, Acts | Sequence[Acts]] = dict(script or {})
        self.users, self.require_auth, self.refuse = users, require_auth, dict(refuse or {})
        self.tls, self.implicit, self.extensions = tls, implicit, tuple(extensions)
        self.receive_buffer, self.host, self.port = receive_buffer, host, 0
        self.accepted: list[Accepted] = []
        self.attempts: list[Attempt] = []
        self.commands: list[bytes] = []
        self.clear: list[bytes] = []  # every octet that was read without TLS, letters apart
        self.dots = 0
        self.sessions = 0
        self.open = 0
        self.release = asyncio.Event()
        self.reached: dict[str, asyncio.Event] = {}
        self._occurred: dict[str, int] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> ScriptedUpstream:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen on a free port of `host` (or on `port` when it is set)."""
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        # asyncio sets TCP_NODELAY only where the protocol is named: each act is to be a packet.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if self.receive_buffer:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self.receive_buffer)
        listener.bind((self.host, self.port))
        self._server = await asyncio.start_server(
            self._serve,
            sock=listener,
            ssl=self.tls if self.implicit else None,
            limit=self.receive_buffer or 1 << 17,
            backlog=512,
        )
        self.port = listener.getsockname()[1]

    async def stop(self) -> None:
        """Stop listening and cut every connection."""
        self._server.close()
        self.release.set()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def at(self, step: str) -> asyncio.Event:
        """An event that is set when the step is reached for the first time."""
        return self.reached.setdefault(step, asyncio.Event())

    def acts(self, step: str) -> Acts:
        """What the script says for this occurrence of the step."""
        self.at(step).set()
        said = self.script.get(step, (DEFAULT,))
        number = self._occurred[step] = self._occurred.get(step, 0) + 1
        if said and isinstance(said[0], list | tuple):
            return said[min(number, len(said)) - 1]  # type: ignore[return-value]
        return said  # type: ignore[return-value]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.sessions += 1
        self.open += 1
        try:
            await _Session(self, reader, writer, self.sessions).run()
        except (OSError, _Ended, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client left, the script said so, or the test is over
        finally:
            self.open -= 1
            self._tasks.discard(task)
            writer.transport.abort()


class _Session:
    def __init__(
        self,
        server: ScriptedUpstream,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        number: int,
    ) -> None:
        self.server, self.reader, self.writer, self.number = server, reader, writer, number
        self.buffer = bytearray()
        self.secure = server.implicit
        self.user = ""
        self.greeted = False
        self.forget()

    def forget(self) -> None:
        self.mail = b""
        self.rcpts: list[bytes] = []

    # Octets.

    async def more(self) -> bytes:
        octets = await self.reader.read(1 << 16)
        if not octets:
            raise _Ended
        self.buffer += octets
        return octets

    async def line(self) -> bytes:
        while (end := self.buffer.find(b"\n")) < 0:
            octets = await self.more()
            if not self.secure:
                self.server.clear.append(octets)
        line = bytes(self.buffer[: end + 1])
        del self.buffer[: end + 1]
        return line.removesuffix(b"\n").removesuffix(b"\r")

    async def letter(self) -> bytes:
        seen = 0
        told = False
        while True:
            if self.buffer.startswith(b".\r\n"):
                end = 0
                break
            end = self.buffer.find(b"\r\n.\r\n", max(0, seen - 4)) + 2
            if end >= 2:
                break
            if self.buffer and not told:
                told = True
                await self.perform("receiving", lambda: b"")
            seen = len(self.buffer)
            await self.more()
        stuffed = bytes(self.buffer[:end])
        del self.buffer[: end + 3]
        return stuffed

    async def say(self, octets: bytes) -> None:
        self.writer.write(octets)
        await self.writer.drain()

    # Acts.

    async def perform(self, step: str, usual: Callable[[], bytes]) -> bool:
        """Do what the script says for the step; whether the server's usual thing was among it."""
        return await self.carry_out(self.server.acts(step), usual)

    async def carry_out(self, acts: Acts, usual: Callable[[], bytes], store: Callable[[], None] | None = None) -> bool:
        if store and (STORE in acts or any(isinstance(a, bytes) and a.startswith(b"2") for a in acts)):
            store()
        done = False
        for act in acts:
            match act:
                case bytes():
                    await self.say(act)
                case Act.DEFAULT:
                    done = True
                    reply = usual()
                    if store and reply.startswith(b"2"):
                        store()
                    if reply:
                        await self.say(reply)
                case Act.STORE:
                    pass
                case Act.HANG:
                    await self.server.release.wait()
                case Act.CLOSE:
                    raise _Ended
                case Act.RESET:
                    self.reset()
                case asyncio.Event():
                    await act.wait()
                case float():
                    await asyncio.sleep(act)
        return done

    def reset(self) -> None:
        sock: Any = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()
        raise _Ended

    # The conversation.

    async def run(self) -> None:
        await self.perform("connect", lambda: b"220 scripted.test ESMTP ready\r\n")
        while True:
            line = await self.line()
            self.server.commands.append(line)
            verb, _, rest = line.partition(b" ")
            handler = getattr(self, f"on_{verb.decode('latin-1').lower()}", None)
            if handler is None:
                await self.say(b"500 5.5.2 unknown command\r\n")
            else:
                await handler(line, rest)

    async def on_ehlo(self, line: bytes, rest: bytes) -> None:
        def usual() -> bytes:
            self.greeted = True
            self.forget()
            lines = ["scripted.test", *self.server.extensions]
            if self.server.tls and not self.secure:
                lines.append("STARTTLS")
            last = len(lines) - 1
            return b"".join(f"250{'-' if i < last else ' '}{t}\r\n".encode() for i, t in enumerate(lines))

        await self.perform("ehlo", usual)

    async def on_helo(self, line: bytes, rest: bytes) -> None:
        self.forget()
        await self.perform("helo", lambda: b"250 scripted.test\r\n")

    async def on_starttls(self, line: bytes, rest: bytes) -> None:
        offered = self.server.tls is not None and not self.secure
        usual = b"220 2.0.0 go ahead\r\n" if offered else b"503 5.5.1 no TLS here\r\n"
        # A script's own 220 begins TLS like the usual one, so that a test can put octets behind it.
        acts = self.server.acts("starttls")
        begins = any(isinstance(a, bytes) and a.startswith(b"220") for a in acts)
        if await self.carry_out(acts, lambda: usual) or begins:
            if not offered or self.server.tls is None:
                return
            await self.writer.start_tls(self.server.tls, ssl_handshake_timeout=10)
            self.buffer.clear()
            self.secure, self.greeted, self.user = True, False, ""
            self.forget()

    async def on_auth(self, line: bytes, rest: bytes) -> None:
        mechanism, _, initial = rest.partition(b" ")
        name = mechanism.decode("latin-1").upper()
        acts = self.server.acts("auth")
        if DEFAULT not in acts:
            self.server.attempts.append(Attempt(name, "", initial, False, self.secure))
        if not await self.carry_out(acts, lambda: b""):
            return
        try:
            user, secret = await self.sasl(name, initial)
        except (binascii.Error, ValueError, UnicodeDecodeError):
            await self.say(b"501 5.5.2 cannot decode\r\n")
            return
        if name not in ("PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"):
            await self.say(b"504 5.5.4 unknown mechanism\r\n")
            return
        users = self.server.users
        welcome = bool(user) and (users is None or users.get(user) == secret.decode("utf-8", "replace"))
        self.server.attempts.append(Attempt(name, user, secret, welcome, self.secure))
        if welcome:
            self.user = user
            await self.say(b"235 2.7.0 welcome\r\n")
            return
        if name in ("XOAUTH2", "OAUTHBEARER"):
            await self.say(b"334 " + base64.b64encode(b'{"status":"401","schemes":"bearer"}') + b"\r\n")
            self.server.commands.append(await self.line())
        await self.say(b"535 5.7.8 wrong user or password\r\n")

    async def sasl(self, name: str, initial: bytes) -> tuple[str, bytes]:
        """The user and the secret of one exchange; ValueError when it was cancelled or cannot be read."""
        if name == "LOGIN":
            user = await self.answer(b"VXNlcm5hbWU6", initial)
            return user.decode(), await self.answer(b"UGFzc3dvcmQ6", b"")
        if name == "PLAIN":
            _, user, secret = (await self.answer(b"", initial)).split(b"\0")
            return user.decode(), secret
        if name in ("XOAUTH2", "OAUTHBEARER"):
            message = await self.answer(b"", initial)
            fields = dict(f.split(b"=", 1) for f in message.split(b"\x01") if b"=" in f)
            user = fields.get(b"user", b"") if name == "XOAUTH2" else message.partition(b"a=")[2].partition(b",")[0]
            return user.decode(), fields.get(b"auth", b"").removeprefix(b"Bearer ")
        return "", b""

    async def answer(self, challenge: bytes, given: bytes) -> bytes:
        if not given:
            await self.say(b"334 " + challenge + b"\r\n")
            given = await self.line()
            self.server.commands.append(given)
        if given == b"*":
            raise ValueError
        return b"" if given == b"=" else base64.b64decode(given, validate=True)

    async def on_mail(self, line: bytes, rest: bytes) -> None:
        def usual() -> bytes:
            if self.server.require_auth and not self.user:
                return b"530 5.7.0 authenticate first\r\n"
            if self.mail:
                return b"503 5.5.1 one MAIL at a time\r\n"
            self.mail = line
            return b"250 2.1.0 sender ok\r\n"

        if not await self.perform("mail", usual):
            self.mail = line

    async def on_rcpt(self, line: bytes, rest: bytes) -> None:
        def usual() -> bytes:
            if not self.mail:
                return b"503 5.5.1 MAIL first\r\n"
            address = line.partition(b"<")[2].partition(b">")[0].decode("latin-1")
            if address in self.server.refuse:
                return self.server.refuse[address]
            self.rcpts.append(line)
            return b"250 2.1.5 recipient ok\r\n"

        if not await self.perform("rcpt", usual):
            self.rcpts.append(line)

    async def on_data(self, line: bytes, rest: bytes) -> None:
        if not self.rcpts and "data" not in self.server.script:
            await self.say(b"503 5.5.1 RCPT first\r\n")
            return
        acts = self.server.acts("data")
        await self.carry_out(acts, lambda: b"354 end with a dot\r\n")
        if DEFAULT not in acts and not any(isinstance(a, bytes) and a.startswith(b"354") for a in acts):
            return
        stuffed = await self.letter()
        self.server.dots += 1

        def store() -> None:
            self.server.accepted.append(
                Accepted(self.user, self.mail, tuple(self.rcpts), stuffed, self.number, self.secure)
            )

        queued = f"250 2.0.0 queued as {len(self.server.accepted) + 1}\r\n".encode()
        await self.carry_out(self.server.acts("body"), lambda: queued, store)
        self.forget()

    async def on_rset(self, line: bytes, rest: bytes) -> None:
        self.forget()
        await self.perform("rset", lambda: b"250 2.0.0 reset\r\n")

    async def on_noop(self, line: bytes, rest: bytes) -> None:
        await self.perform("noop", lambda: b"250 2.0.0 ok\r\n")

    async def on_quit(self, line: bytes, rest: bytes) -> None:
        if await self.perform("quit", lambda: b"221 2.0.0 bye\r\n"):
            raise _Ended
