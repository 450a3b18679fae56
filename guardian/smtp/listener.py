"""A listening socket and its sessions: starting, sweeping, and stopping without breaking a letter off."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any

from guardian import replies
from guardian.ports import Clock, Submission, Transaction
from guardian.replies import Reply
from guardian.smtp.connection import Phase
from guardian.smtp.incident import Log, report
from guardian.smtp.limits import Address, Limits, Network, Occupancy, address_of
from guardian.smtp.proxied import Malformed, source_of
from guardian.smtp.session import Service, Session, UpstreamSession
from guardian.smtp.verbs import COMMANDS

NO_ROOM = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
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
        proxy_protocol: each connection begins with a load balancer's PROXY header.
        occupancy: shared by listeners whose limits count together.
        undelivered: told of each reply to a letter that its client cannot be known to have had.
        on_session_event: told of (event, name) for counting: "connected", "too-many", "tls-failed", "login",
            "login-refused", "login-lost", "letter", "letter-refused-550" (-552, -452), "too-slow", "idle",
            "undelivered", "no-proxy-header", "upstream-lost", "upstream-unavailable", "trouble".
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
        proxy_protocol: bool = False,
        log: Log,
        undelivered: Callable[[Submission, Reply], None] | None = None,
        on_session_event: Callable[[str, str], None] | None = None,
    ) -> None:
        if implicit and tls is None:
            raise ValueError("implicit TLS needs a context")
        limits = limits or Limits()
        self._host, self._port, self._reuse_port = host, port, reuse_port
        self._proxied = proxy_protocol
        self._sockets = [] if sock is None else [sock]
        self._accepting: list[asyncio.Task[None]] = []
        self._arriving: dict[Session, asyncio.Task[None]] = {}  # in their handshake
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
            log=log,
            undelivered=undelivered,
            on_session_event=on_session_event,
        )

    async def bind(self) -> None:
        """Take the address, and nobody's connection yet. Raises OSError."""
        if self._sockets:
            return
        found = await asyncio.get_running_loop().getaddrinfo(
            self._host or None, self._port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        try:
            for family, _, _, _, address in found:
                self._sockets.append(self._bound(family, address))
        except OSError:
            await self._close_sockets()
            raise

    async def start(self) -> None:
        """Listen, on an address taken now or before by `bind`. Raises OSError."""
        await self.bind()
        loop = asyncio.get_running_loop()
        for sock in self._sockets:
            sock.setblocking(False)
            sock.listen(BACKLOG)
            self._accepting.append(loop.create_task(self._accept(sock)))
        self._sweeper = loop.call_later(SWEEP, self._sweep)

    def _bound(self, family: int, address: Any) -> socket.socket:
        sock = socket.socket(family, socket.SOCK_STREAM)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if self._reuse_port:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        try:
            sock.bind(address)
        except OSError:
            sock.close()
            raise
        return sock

    @property
    def port(self) -> int:
        """The port listened on."""
        return int(self._sockets[0].getsockname()[1])

    # Not by loop.create_server: with TLS it would count nobody before the handshake, which is what costs.
    async def _accept(self, listening: socket.socket) -> None:
        loop, service = asyncio.get_running_loop(), self.service
        while True:
            try:
                sock, peername = await loop.sock_accept(listening)
            except OSError as error:
                if error.errno in NO_ROOM:
                    service.log.error("no room for connections", errno=error.errno, listener=service.name)
                    await asyncio.sleep(SWEEP)
                continue
            peer = address_of(peername)
            if service.occupancy.enter(peer):
                self._arrive(sock, peer)
            else:
                service.count("too-many")
                with sock, contextlib.suppress(OSError):
                    if not service.implicit:
                        sock.send(replies.TOO_MANY_CONNECTIONS.wire())

    def _arrive(self, sock: socket.socket, peer: Address) -> None:
        # By itself, so that the loop above keeps no session alive, nor the login in it.
        session = Session(self.service, COMMANDS, peer)
        self._arriving[session] = self.service.spawn(self._welcome(session, sock))

    async def _welcome(self, session: Session, sock: socket.socket) -> None:
        """Connect a session to its accepted socket, and serve it to its end."""
        service = self.service
        tls: dict[str, Any] = {}
        if service.implicit:
            limits = service.limits
            tls = {
                "ssl": service.tls,
                "ssl_handshake_timeout": limits.handshake,
                "ssl_shutdown_timeout": limits.closing,
            }
        try:
            if self._proxied and not await self._unwrap(session, sock):
                return
            if sock.family != socket.AF_UNIX:
                # asyncio does so only where the socket knows its protocol number, which one passed in may not.
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await asyncio.get_running_loop().connect_accepted_socket(lambda: session, sock, **tls)
        except OSError:  # ssl.SSLError is one
            service.count("tls-failed")
            return
        finally:
            self._arriving.pop(session, None)
            if not session.made:
                service.occupancy.leave(session.peer)
        await session.serve()

    async def _unwrap(self, session: Session, sock: socket.socket) -> bool:
        """Take the PROXY header off; from then on the session is of the client that it names. False: hung up."""
        service = self.service
        sock.setblocking(False)
        try:
            source = await source_of(sock)
        except Malformed:
            service.count("no-proxy-header")
            sock.close()
            return False
        if source is None or source == session.peer:
            return True
        service.occupancy.leave(session.peer)
        session.peer = source
        if service.occupancy.enter(source):
            return True
        # `_welcome` counts the session out again.
        service.occupancy.readmit(source)
        service.count("too-many")
        with sock, contextlib.suppress(OSError):
            if not service.implicit:
                sock.send(replies.TOO_MANY_CONNECTIONS.wire())
        return False

    async def _close_sockets(self) -> None:
        # Not those whose connection stands: uvloop would close it without telling the session.
        leaving = [*self._accepting, *(task for session, task in self._arriving.items() if not session.made)]
        for task in leaving:
            task.cancel()
        await asyncio.gather(*leaving, return_exceptions=True)
        for sock in self._sockets:
            sock.close()

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
        await self._close_sockets()
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
