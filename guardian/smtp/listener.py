"""A listening socket and its sessions: starting, sweeping, and stopping without breaking a letter off."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any

import structlog

from guardian import replies
from guardian.ports import Clock, Submission, Transaction
from guardian.replies import Reply
from guardian.smtp.connection import Phase
from guardian.smtp.incident import Log, report
from guardian.smtp.limits import Limits, Network, Occupancy
from guardian.smtp.session import Service, Session, UpstreamSession
from guardian.smtp.verbs import COMMANDS

SWEEP = 1.0  # seconds between looks at who has had their time
BACKLOG = 512

Process = Callable[[Submission, Transaction], Coroutine[Any, Any, Reply]]
Connect = Callable[[], Awaitable[UpstreamSession]]


class Listener:
    """One address (or one socket that somebody else opened) on which mail is submitted.

    Args:
        name: stands in logs and in each Submission.
        host, port: where to listen; not used when `sock` is given. Port 0 takes a free one, see `port`.
        tls: for STARTTLS, or from the first octet when `implicit`. None: no TLS here.
        require_auth: a login before MAIL.
        allow_from: without `require_auth`, who may do without a login; nobody named is this machine.
        connect: opens an upstream session; raises Unavailable.
        process: takes a complete letter and the open upstream transaction, returns the reply within 45 s.
        hostname: what guardian calls itself in its greeting.
        occupancy: shared by listeners whose limits count together.
        undelivered: told of each reply to a letter that its client cannot be known to have had.
        on_session_event: told of (event, name) for counting: "connected", "too-many", "tls-failed", "login",
            "login-refused", "login-lost", "letter", "letter-refused-550" (-552, -452), "too-slow", "idle",
            "undelivered", "upstream-lost", "upstream-unavailable", "trouble".
    """

    def __init__(
        self,
        *,
        name: str,
        host: str = "",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        implicit: bool = False,
        require_auth: bool = True,
        allow_from: Iterable[Network | str] = (),
        connect: Connect,
        process: Process,
        clock: Clock,
        hostname: str,
        limits: Limits | None = None,
        occupancy: Occupancy | None = None,
        sock: socket.socket | None = None,
        reuse_port: bool = False,
        log: Log | None = None,
        undelivered: Callable[[Submission, Reply], None] | None = None,
        on_session_event: Callable[[str, str], None] | None = None,
    ) -> None:
        if implicit and tls is None:
            raise ValueError("implicit TLS needs a context")
        limits = limits or Limits()
        self._host, self._port, self._sock, self._reuse_port = host, port, sock, reuse_port
        self._server: asyncio.Server | None = None
        self._sweeper: asyncio.TimerHandle | None = None
        self.service = Service(
            name=name,
            hostname=hostname,
            tls=tls,
            implicit=implicit,
            require_auth=require_auth,
            allow_from=tuple(ipaddress.ip_network(n) if isinstance(n, str) else n for n in allow_from),
            connect=connect,
            process=process,
            clock=clock,
            limits=limits,
            occupancy=occupancy or Occupancy(limits),
            log=log or structlog.get_logger("guardian.smtp"),
            undelivered=undelivered,
            on_session_event=on_session_event,
        )

    async def start(self) -> None:
        """Listen. Raises OSError."""
        loop = asyncio.get_running_loop()

        def factory() -> Session:
            return Session(self.service, COMMANDS)

        if self._sock is not None:
            self._server = await loop.create_server(factory, sock=self._sock, backlog=BACKLOG)
        else:
            self._server = await loop.create_server(
                factory, self._host, self._port, backlog=BACKLOG, reuse_port=self._reuse_port or None
            )
        self._sweeper = loop.call_later(SWEEP, self._sweep)

    @property
    def port(self) -> int:
        """The port listened on."""
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    def replace_tls(self, tls: ssl.SSLContext) -> None:
        """Use another certificate from the next handshake on."""
        self.service.tls = tls

    def _sweep(self) -> None:
        self._sweeper = asyncio.get_running_loop().call_later(SWEEP, self._sweep)
        self.sweep()

    def sweep(self) -> None:
        """Send away who has had their time, by the clock; `start` has it done every second."""
        now = self.service.clock.monotonic()
        for session in tuple(self.service.sessions):
            try:
                session.sweep(now)
            except Exception as error:  # one session must not keep the others from being looked at
                report(self.service.log, error, listener=self.service.name)

    async def stop(self, grace: float) -> tuple[str, ...]:
        """Stop listening at once; letters coming in or being answered get `grace` seconds for their reply.

        All other clients are told 421. Returns the ids of submissions whose outcome was not waited for.
        """
        service = self.service
        service.stopping = True
        if self._server is not None:
            self._server.close()
        now = service.clock.monotonic()
        for session in tuple(service.sessions):
            if session.phase is Phase.COMMAND:
                session.close(now, replies.SHUTTING_DOWN)
        loop = asyncio.get_running_loop()
        until = loop.time() + grace
        while (work := {*service.letters, *service.tasks}) and (left := until - loop.time()) > 0:
            await asyncio.wait(work, timeout=left)
        unknown = tuple(service.letters.values())
        if self._sweeper is not None:
            self._sweeper.cancel()
        for session in tuple(service.sessions):
            if session.phase is not Phase.CLOSING or work:
                session.transport.abort()
        # Twice: what is cancelled may leave upstream sessions to say goodbye to.
        for patience in (0.0, service.limits.closing):
            if work := {*service.letters, *service.tasks}:
                _, late = await asyncio.wait(work, timeout=patience)
                for task in late:
                    task.cancel()
                await asyncio.gather(*late, return_exceptions=True)
        if gone := [session.gone for session in service.sessions]:
            _, late_ones = await asyncio.wait(gone, timeout=service.limits.closing)
            for session in tuple(service.sessions):
                session.transport.abort()
            if late_ones:
                await asyncio.wait(late_ones)
        return unknown
