"""One submission session (RFC 6409): its state, and its commands answered in order.

What a client says about a letter goes on to its own upstream session as it is said; what each command does
stands in verbs.py and reception.py.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from guardian import replies
from guardian.errors import Unavailable
from guardian.ports import Clock, Submission, Transaction
from guardian.replies import Reply
from guardian.smtp import auth, command
from guardian.smtp.command import Wrong
from guardian.smtp.connection import Connection, Gone, Phase
from guardian.smtp.incident import Log, report
from guardian.smtp.limits import Address, Limits, Network, Occupancy

JUNK = frozenset((b"NOOP", b"RSET", b"VRFY", b"EXPN", b"HELP", b"EHLO", b"HELO"))
# First words of other protocols (a browser made to post to us), and BDAT: its octets are no commands.
FOREIGN = frozenset((b"CONNECT", b"GET", b"HEAD", b"OPTIONS", b"POST", b"PUT", b"BDAT"))
LOST = {"tls": replies.UPSTREAM_TLS, "desync": replies.UPSTREAM_DESYNC, "lost": replies.UPSTREAM_LOST}


class UpstreamSession(Transaction, Protocol):
    """What a session needs of its upstream session; smtp/upstream.py has it."""

    @property
    def extensions(self) -> Mapping[str, str]:
        """EHLO keyword, upper case, to parameters."""
        ...

    @property
    def closed(self) -> bool:
        """Not to be used any more."""
        ...

    async def command(self, line: bytes, *, timeout: float = 60) -> Reply:
        """One line without its CRLF, one reply. Raises Unavailable."""
        ...

    async def quit(self) -> None:
        """End it, in bounded time. Never raises."""
        ...


@dataclass(kw_only=True, eq=False)
class Service:
    """What all sessions of one listener share. `tls` may be replaced: the next handshake takes it.

    `occupancy` may be shared by several listeners. `undelivered` is told of each letter's reply that its
    client cannot be known to have had; `on_session_event` of (event, listener), for counting.
    """

    name: str
    hostname: str
    tls: ssl.SSLContext | None
    implicit: bool
    require_auth: bool
    allow_from: Sequence[Network]
    connect: Callable[[], Awaitable[UpstreamSession]]
    process: Callable[[Submission, Transaction], Coroutine[Any, Any, Reply]]
    clock: Clock
    limits: Limits
    occupancy: Occupancy
    log: Log
    undelivered: Callable[[Submission, Reply], None] | None
    on_session_event: Callable[[str, str], None] | None
    stopping: bool = False
    sessions: set[Session] = field(default_factory=set)
    letters: dict[asyncio.Task[Reply], str] = field(default_factory=dict)  # to the submission's id
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def count(self, event: str) -> None:
        """Tell whoever counts."""
        if self.on_session_event is not None:
            self.on_session_event(event, self.name)

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run `work`, which does not raise, on its own; shutting down waits for it."""
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    def needs_login(self, peer: Address) -> bool:
        """Without `require_auth`, those in `allow_from` may do without; nobody named is this machine."""
        if self.require_auth:
            return True
        if not self.allow_from:
            return not peer.is_loopback
        return not any(peer in network for network in self.allow_from)


Act = Callable[["Session", bytes], Awaitable[Reply | None]]


class Session(Connection):
    """The state of one session with the client at `peer`. `commands` is the table of what each verb does."""

    def __init__(self, service: Service, commands: Mapping[bytes, Act], peer: Address) -> None:
        super().__init__(service.limits, service.clock.monotonic())
        self.service = service
        self.peer = peer
        self.made = False  # once it is, connection_lost gives back what it took
        self.upstream: UpstreamSession | None = None
        self.greeted = ""  # "EHLO" or "HELO"
        self.login: auth.Login | None = None
        self.in_transaction = False
        # Why there is no transaction or no recipient, when that was temporary.
        self.refusal: Reply | None = None
        self.errors = self.junk = self.auth_failures = 0
        self.letter_started = 0.0
        self.letter_octets = 0
        self.submission: Submission | None = None  # answered, but the answer is not written yet
        self.ending = False
        self._commands = commands

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection stands, with TLS where TLS comes first."""
        super().connection_made(transport)
        self.made = True
        self.service.sessions.add(self)
        self.service.count("connected")

    def connection_lost(self, error: Exception | None) -> None:
        """Give back what the connection took."""
        super().connection_lost(error)
        self.service.sessions.discard(self)
        self.service.occupancy.leave(self.peer)

    def now(self) -> float:
        """Seconds, by the clock that was passed in."""
        return self.service.clock.monotonic()

    # ------------------------------------------------------------ the loop

    async def serve(self) -> None:
        """Greet, and answer until the client has gone or is sent away."""
        try:
            await self.write(b"220 %s ESMTP\r\n" % self.service.hostname.encode())
            while not self.service.stopping:
                self.phase, self.since = Phase.COMMAND, self.now()
                reply = await self._next()
                if reply is not None:
                    await self._answer(reply)
                    farewell = self._impatience()
                    if farewell or self.ending or reply.code in (221, 421):
                        self.close(self.now(), farewell)
                        return
            self.close(self.now(), replies.SHUTTING_DOWN)
        except Gone:
            pass
        finally:
            self.close(self.now())
            self.leave_upstream()
            self.login = self.submission = None

    async def _next(self) -> Reply | None:
        """The next command and its reply, whatever happens. Raises Gone."""
        try:
            line = await self.line()
            self.phase = Phase.WORKING
            verb, argument = command.split(line)
            if verb in JUNK:
                self.junk += 1
            act = self._commands.get(verb)
            if act is None:
                self.ending = verb in FOREIGN
                raise Wrong(replies.OTHER_PROTOCOL if self.ending else replies.UNKNOWN_COMMAND)
            return await act(self, argument)
        except Wrong as wrong:
            self.errors += 1
            return wrong.reply
        except Gone:
            raise
        except Unavailable as error:
            self.service.log.warning("upstream unavailable", reason=error.reason, listener=self.service.name)
            self.service.count("upstream-unavailable")
            reply = LOST.get(error.reason, replies.UPSTREAM_DOWN)
        except Exception as error:
            reply = self.trouble(error)
        self.leave_upstream()
        self.end_transaction()
        self.refusal = reply
        return reply

    async def _answer(self, reply: Reply) -> None:
        submission, self.submission = self.submission, None
        try:
            await self.write(reply.wire(utf8=self.envelope.smtp_utf8))
        except Gone:
            self.undelivered(submission, reply)
            raise
        # A client that has closed its side may have gone altogether; TCP does not tell.
        if self.stream_ended:
            self.undelivered(submission, reply)

    def undelivered(self, submission: Submission | None, reply: Reply) -> None:
        """Tell that the client may not have had this reply to its letter."""
        if submission is not None:
            self.service.count("undelivered")
            if self.service.undelivered is not None:
                self.service.undelivered(submission, reply)

    def trouble(self, error: BaseException) -> Reply:
        """What the client is told of an incident of our own; the log gets where it happened."""
        report(self.service.log, error, listener=self.service.name)
        self.service.count("trouble")
        return replies.TROUBLE

    def _impatience(self) -> Reply | None:
        if self.auth_failures >= self.limits.auth_failures:
            return replies.TOO_MANY_LOGINS
        if self.errors >= self.limits.errors:
            return replies.TOO_MANY_ERRORS
        return replies.TOO_MUCH_JUNK if self.junk > self.limits.junk else None

    def sweep(self, now: float) -> None:
        """Send the client away if its time is over. Called about once a second."""
        if self.phase is Phase.CLOSING:
            if now - self.since > self.limits.closing:
                self.transport.abort()
            return
        reply = self.overdue(
            now,
            between_letters=not self.in_transaction,
            octets=self.letter_octets,
            started=self.letter_started,
        )
        if reply is not None:
            self.service.count("too-slow" if reply is replies.TOO_SLOW else "idle")
            self.close(now, reply)

    # ------------------------------------------------------------ TLS and upstream

    @property
    def private(self) -> bool:
        """Whether more than STARTTLS may be said: TLS is on, or the client is on this machine."""
        return self.secure or self.peer.is_loopback

    async def secure_now(self) -> None:
        """Do the handshake. Raises Gone."""
        assert self.service.tls is not None
        try:
            await self.start_tls(self.service.tls, self.now())
        except Gone:
            self.service.count("tls-failed")
            raise

    async def ready(self) -> UpstreamSession:
        """This session's upstream session, logged in as here; a new one if it has gone.

        Raises Unavailable; Wrong when upstream does not take the login again.
        """
        if self.upstream is not None:
            if not self.upstream.closed:
                return self.upstream
            self.leave_upstream()
        self.upstream = upstream = await self.service.connect()
        if self.login is not None and not (await auth.present(self.login, upstream)).ok:
            self.leave_upstream()
            self.service.count("login-lost")
            raise Wrong(replies.LOGIN_AGAIN)
        return upstream

    def leave_upstream(self) -> None:
        """End the upstream session, without waiting for it."""
        upstream, self.upstream = self.upstream, None
        if upstream is not None:
            self.service.spawn(upstream.quit())

    async def reset(self) -> None:
        """Forget the transaction, here and upstream."""
        if self.in_transaction and self.upstream is not None:
            await self.upstream.reset()
        self.end_transaction()

    def end_transaction(self) -> None:
        """Forget the transaction here."""
        self.in_transaction = False
        self.refusal = None
        self.envelope = self._create_envelope()
