"""What the tests of the promises share: a raw client, an upstream with sessions, a guardian between them."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import contextvars
import re
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.certificates import Authority
from tests.e2e.daemon import Daemon
from tests.scripted_upstream import Acts, ScriptedUpstream

ACCOUNT = "agent@example.test"
PASSWORD = "secret"
CUSTOMER = "maria@customer.example"

# Nothing that tells of this machine or of guardian's inside belongs into a reply (P3).
TELLTALE = re.compile(r"127\.0\.0\.1|localhost|scripted|/|\b\w*(Error|Exception|Traceback|Timeout)\b|\.py|errno", re.I)


@dataclass(frozen=True)
class Answer:
    """One SMTP reply as the client read it; code 0: the connection was closed instead."""

    code: int
    lines: tuple[str, ...] = ()
    seconds: float = 0.0  # from the question to the answer

    @property
    def text(self) -> str:
        """Its lines without their codes."""
        return "\n".join(line[4:] for line in self.lines)


class Client:
    """A mail app that says exactly what it is told to; each answer is waited for at most `patience` seconds."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, patience: float) -> None:
        self.reader, self.writer, self.patience = reader, writer, patience
        self.heard: list[Answer] = []

    async def reply(self) -> Answer:
        """The next reply."""
        began = time.monotonic()
        lines: list[str] = []
        async with asyncio.timeout(self.patience):
            while True:
                try:
                    line = await self.reader.readline()
                except ConnectionError:
                    line = b""
                if not line.endswith(b"\r\n"):
                    answer = Answer(0, tuple(lines), time.monotonic() - began)
                    break
                lines.append(line[:-2].decode("utf-8"))
                if line[3:4] == b" ":
                    answer = Answer(int(line[:3]), tuple(lines), time.monotonic() - began)
                    break
        self.heard.append(answer)
        return answer

    def send(self, octets: bytes) -> None:
        """Write, without waiting."""
        self.writer.write(octets)

    async def ask(self, line: bytes) -> Answer:
        """One line, one reply."""
        self.send(line + b"\r\n")
        return await self.reply()

    async def login(self, user: str = ACCOUNT, password: str = PASSWORD) -> Answer:
        """EHLO and AUTH PLAIN; the first refusal of them, else the last reply."""
        hello = await self.ask(b"EHLO app.example")
        if hello.code != 250:
            return hello
        return await self.ask(b"AUTH PLAIN " + base64.b64encode(f"\0{user}\0{password}".encode()))

    async def envelope(
        self, *rcpt: str, sender: str = ACCOUNT, parameters: str = "", recipient_parameters: str = ""
    ) -> Answer:
        """MAIL, each RCPT, DATA; the first refusal, else the 354."""
        lines = [f"MAIL FROM:<{sender}>{parameters}"]
        lines += [f"RCPT TO:<{each}>{recipient_parameters}" for each in rcpt or (CUSTOMER,)]
        for line in (*lines, "DATA"):
            answer = await self.ask(line.encode("utf-8"))
            if answer.code >= 400 or not answer.code:
                break
        return answer

    async def letter(self, octets: bytes, *rcpt: str, **envelope: str) -> Answer:
        """Envelope and letter; the first refusal, else the reply to the final dot."""
        answer = await self.envelope(*rcpt, **envelope)
        if answer.code != 354:
            return answer
        self.send(stuffed(octets) + b".\r\n")
        return await self.reply()

    async def close(self) -> None:
        """Hang up."""
        self.writer.close()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()


@asynccontextmanager
async def client(port: int, *, patience: float = 30) -> AsyncIterator[Client]:
    """A connection whose greeting has been read."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 20)
    made = Client(reader, writer, patience)
    try:
        await made.reply()
        yield made
    finally:
        await made.close()


async def send(
    port: int,
    octets: bytes,
    *rcpt: str,
    user: str = ACCOUNT,
    password: str = PASSWORD,
    patience: float = 30,
    **envelope: str,
) -> Answer:
    """A session with one letter: the first refusal, else the reply to its final dot."""
    async with client(port, patience=patience) as app:
        answer = await app.login(user, password)
        if answer.code != 235:
            return answer
        answer = await app.letter(octets, *rcpt, **envelope)
        if answer.code:
            await app.ask(b"QUIT")
        return answer


def stuffed(octets: bytes) -> bytes:
    """A letter as it goes over the wire (RFC 5321 §4.5.2), without the final dot's line."""
    return (b"." if octets.startswith(b".") else b"") + octets.replace(b"\r\n.", b"\r\n..")


class Upstream(ScriptedUpstream):
    """A scripted upstream whose sessions may each have a script of their own.

    `claims` holds scripts for the sessions to come, first come, first served; without one `script` counts.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.claims: list[Mapping[str, Acts]] = []
        self._own: contextvars.ContextVar[Mapping[str, Acts] | None] = contextvars.ContextVar("own", default=None)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._own.set(self.claims.pop(0) if self.claims else None)
        await super()._serve(reader, writer)

    def acts(self, step: str) -> Acts:
        """What this session does at the step."""
        own = self._own.get()
        if own is None or step not in own:
            return super().acts(step)
        self.at(step).set()
        return own[step]

    def forget(self, script: Mapping[str, Acts] | None = None) -> None:
        """Begin anew with this script and an empty ledger."""
        self.release.set()
        self.release = asyncio.Event()
        self.script = dict(script or {})
        self.claims.clear()
        self.reached.clear()
        self._occurred.clear()
        self.accepted.clear()
        self.commands.clear()
        self.attempts.clear()
        self.dots = 0


@asynccontextmanager
async def guardian(
    directory: Path,
    *,
    upstream: int,
    imap: int,
    upstream_ca: Path | None = None,
    **sections: dict[str, Any],
) -> AsyncIterator[Daemon]:
    """A running guardian between these two ports; stopped at the end by SIGTERM, which it must obey with 0."""
    to: dict[str, Any] = {"host": "127.0.0.1", "port": upstream, "security": "none"}
    if upstream_ca is not None:
        to = {"host": "localhost", "port": upstream, "security": "starttls", "ca_file": str(upstream_ca)}
    mail = {"host": "127.0.0.1", "port": imap, "security": "none"}
    daemon = Daemon(directory, {"upstream": to, "imap": mail, **sections})
    status = -1
    try:
        await asyncio.to_thread(daemon.start)
        yield daemon
    finally:
        status = await asyncio.to_thread(daemon.stop)
    assert status == 0, daemon.text()


def workers(daemon: Daemon) -> list[int]:
    """The process ids of its review workers."""
    listed = Path(f"/proc/{daemon.pid}/task/{daemon.pid}/children").read_text(encoding="ascii")
    return [int(pid) for pid in listed.split()]


def issue(directory: Path) -> Authority:
    """An authority for upstream's certificate."""
    return Authority(directory / "upstream-tls")


def drafted(drafts: Sequence[bytes], octets: bytes) -> int:
    """How many of `drafts` are this letter and a note above it: its body to the end, its fields but References."""
    header, _, body = octets.partition(b"\r\n\r\n")
    kept = {line for line in header.split(b"\r\n") if not line.lower().startswith(b"references:")}
    return sum(draft.endswith(body) and kept <= set(draft.partition(b"\r\n\r\n")[0].split(b"\r\n")) for draft in drafts)
