"""A small IMAP server in memory that can be told to behave badly at any step, on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

CAPABILITIES = "IMAP4rev1 SASL-IR AUTH=PLAIN SPECIAL-USE UIDPLUS MOVE"
LIST = (rb'(\HasNoChildren) "/" INBOX', rb'(\Drafts) "/" Drafts', rb'(\Trash) "/" Trash')


@dataclass
class Step:
    """One command as it arrived, before anything was answered. `number` counts the commands of its verb from 1."""

    server: RudeImap
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    tag: str
    verb: str
    rest: bytes
    number: int

    async def send(self, *lines: bytes | str) -> None:
        """Lines, each with CRLF added."""
        for line in lines:
            self.writer.write((line.encode() if isinstance(line, str) else line) + b"\r\n")
        await self.writer.drain()

    async def answer(self, text: str = "OK done") -> None:
        """The tagged answer."""
        await self.send(f"{self.tag} {text}")

    async def silence(self) -> None:
        """Say nothing until the client goes away."""
        while await self.reader.read(65536):
            pass

    def reset(self) -> None:
        """RST."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Behaviour = Callable[[Step], Awaitable[bool | None]]  # True: the connection goes on


@dataclass
class RudeImap:
    """A server whose `behaviour` takes the place of a verb's own answer.

    Besides the verbs there are "GREETING", "LITERAL" (after "+" was sent for an APPEND) and "STORED" (after the
    message was kept, before the OK).
    """

    behaviour: Mapping[str, Behaviour] = field(default_factory=dict)
    capabilities: str = CAPABILITIES
    folders: tuple[bytes, ...] = LIST
    permits: Callable[[bytes], bool] = lambda _: True  # of the decoded initial response, or LOGIN's arguments
    port: int = 0
    stored: dict[int, bytes] = field(default_factory=dict)
    flags: dict[int, set[str]] = field(default_factory=dict)
    trash: list[bytes] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    said: list[bytes] = field(default_factory=list)
    uidnext: int = 10
    connections: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.connections += 1
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
                await self._converse(reader, writer)
        finally:
            writer.transport.abort()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        greeting = Step(self, reader, writer, "*", "GREETING", b"", self.connections)
        if not await self._behave(greeting):
            return
        while line := await reader.readline():
            self.said.append(line)
            while (ahead := re.search(rb"\{(\d+)\}\r\n$", line)) and b" APPEND " not in line:
                writer.write(b"+ go\r\n")
                line = line[: ahead.start()] + await reader.readexactly(int(ahead[1])) + await reader.readline()
                self.said.append(line)
            tag, verb, *more = line.rstrip(b"\r\n").split(b" ", 2)
            rest = more[0] if more else b""
            if verb.upper() == b"UID":
                sub, _, rest = rest.partition(b" ")
                verb = b"UID " + sub
            self.verbs.append(verb.decode().upper())
            number = self.verbs.count(self.verbs[-1])
            step = Step(self, reader, writer, tag.decode(), self.verbs[-1], rest, number)
            if not await self._behave(step):
                return

    async def _behave(self, step: Step) -> bool:
        behave = self.behaviour.get(step.verb)
        if behave is not None:
            return bool(await behave(step))
        await self.obey(step)
        return True

    async def obey(self, step: Step) -> None:
        """What a good server does."""
        method = getattr(self, "_" + step.verb.lower().replace(" ", "_"), None)
        if method is None:
            await step.answer("BAD what?")
        else:
            await method(step)

    async def _greeting(self, step: Step) -> None:
        await step.send("* OK rude")

    async def _capability(self, step: Step) -> None:
        await step.send(f"* CAPABILITY {self.capabilities}")
        await step.answer()

    async def _authenticate(self, step: Step) -> None:
        _, _, initial = step.rest.partition(b" ")
        if not initial:
            await step.send("+ ")
            initial = (await step.reader.readline()).strip()
            self.said.append(initial)
        await step.answer("OK in" if self.permits(initial) else "NO [AUTHENTICATIONFAILED] no")

    async def _login(self, step: Step) -> None:
        await step.answer("OK in" if self.permits(step.rest) else "NO [AUTHENTICATIONFAILED] no")

    async def _list(self, step: Step) -> None:
        for folder in self.folders:
            await step.send(b"* LIST " + folder)
        await step.answer()

    async def _namespace(self, step: Step) -> None:
        await step.send('* NAMESPACE (("" "/")) (("Other/" "/")) NIL')
        await step.answer()

    async def _select(self, step: Step) -> None:
        await step.send(
            f"* {len(self.stored)} EXISTS",
            "* OK [UIDVALIDITY 77] valid",
            f"* OK [UIDNEXT {self.uidnext}] next",
        )
        await step.answer("OK [READ-WRITE] selected")

    _examine = _select

    async def _append(self, step: Step) -> None:
        size = int(step.rest.rpartition(b"{")[2][:-1])
        await step.send("+ go")
        behave = self.behaviour.get("LITERAL")
        if behave is not None and not await behave(step):
            raise ValueError
        octets = await step.reader.readexactly(size)
        await step.reader.readline()
        uid = self.keep(octets)
        behave = self.behaviour.get("STORED")
        if behave is None:
            await step.answer(f"OK [APPENDUID 77 {uid}] stored")
        elif not await behave(step):
            raise ValueError

    def keep(self, octets: bytes) -> int:
        """Store a message in Drafts; its UID."""
        uid, self.uidnext = self.uidnext, self.uidnext + 1
        self.stored[uid] = octets
        self.flags[uid] = {"\\Draft"}
        return uid

    async def _uid_search(self, step: Step) -> None:
        token = step.rest.rpartition(b" ")[2].strip(b'"')
        found = [str(uid) for uid, octets in self.stored.items() if token in octets]
        await step.send(" ".join(["* SEARCH", *found]))
        await step.answer()

    async def _uid_fetch(self, step: Step) -> None:
        uid = int(step.rest.split()[0])
        if uid in self.stored:
            wanted = re.findall(rb"(?im)^(?:message-id|references):.*\r\n(?:[ \t].*\r\n)*", self.stored[uid])
            header = b"".join(wanted) + b"\r\n"
            flags = " ".join(self.flags[uid]).encode()
            await step.send(
                b"* 1 FETCH (FLAGS (%s) UID %d BODY[HEADER.FIELDS (MESSAGE-ID REFERENCES)] {%d}\r\n%s)"
                % (flags, uid, len(header), header)
            )
        await step.answer()

    async def _uid_copy(self, step: Step) -> None:
        self.trash.append(self.stored[int(step.rest.split()[0])])
        await step.answer()

    async def _uid_move(self, step: Step) -> None:
        self.trash.append(self.stored.pop(int(step.rest.split()[0])))
        await step.answer()

    async def _uid_store(self, step: Step) -> None:
        self.flags[int(step.rest.split()[0])].add("\\Deleted")
        await step.answer()

    async def _uid_expunge(self, step: Step) -> None:
        self.stored.pop(int(step.rest))
        await step.answer()

    async def _logout(self, step: Step) -> None:
        await step.send("* BYE")
        await step.answer()


@asynccontextmanager
async def rude_imap(server: RudeImap) -> AsyncIterator[RudeImap]:
    """Serve on a free port until the block ends."""
    sessions: set[asyncio.Task[None]] = set()

    async def session(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        sessions.add(task)
        with contextlib.suppress(asyncio.CancelledError):
            await server.serve(reader, writer)
        sessions.discard(task)

    listener = await asyncio.start_server(session, "127.0.0.1", 0, limit=1 << 20)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        rest = list(sessions)
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        await listener.wait_closed()
