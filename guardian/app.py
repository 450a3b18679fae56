"""The only place that wires: settings become edges, edges meet the pipeline; start, signals, drain, stop."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import secrets
import signal
import ssl
import time
from collections.abc import Callable
from pathlib import Path

from guardian import logs
from guardian.consider import considering
from guardian.errors import Misconfigured, Unavailable
from guardian.imap.drafts import ImapMailboxes
from guardian.message.fence import make_id
from guardian.pipeline import Pipeline
from guardian.settings.load import policy_of
from guardian.settings.model import Settings
from guardian.smtp import upstream
from guardian.smtp.limits import Limits, Occupancy
from guardian.smtp.listener import Listener
from guardian.state.store import Store, connect
from guardian.supervisor import Supervisor
from guardian.workers.pool import WorkerPool

DRAIN = 60.0  # seconds that letters in progress, and then what follows them, may take after SIGTERM
AFTERWARDS = 5.0  # of what follows them (drafts to Trash), even when they took all of DRAIN; TimeoutStopSec= is longer


class SystemClock:
    """`ports.Clock` by the operating system."""

    def now(self) -> dt.datetime:
        """UTC."""
        return dt.datetime.now(dt.UTC)

    def monotonic(self) -> float:
        """Seconds."""
        return time.monotonic()


class App:
    """A running guardian.

    `start` brings up the state, the workers and the listeners, in that order, and returns when letters are taken;
    `stop` undoes it the other way round, letting letters in progress get their answer.
    """

    def __init__(self, settings: Settings, log: logs.Log) -> None:
        self.settings, self._log = settings, log
        self.policy = policy_of(settings)
        self.listeners: list[Listener] = []
        self._stack = contextlib.AsyncExitStack()
        self._drained_at = 0.0  # by time.monotonic(); known once `stop` is called

    async def start(self) -> None:
        """Raises Misconfigured with a sentence for the admin when something that it names cannot be used."""
        try:
            await self._start()
        except BaseException:
            await self._stack.aclose()
            raise

    async def _start(self) -> None:
        s = self.settings
        try:
            store: Store = await connect(s.state.url)
        except Unavailable as e:
            raise Misconfigured((f"state.url: {e}",)) from None
        self._stack.push_async_callback(store.close)
        key = await store.secret()
        pool = WorkerPool(
            size=s.review.workers,
            limit=s.review.timeout,
            memory=s.review.memory,
            by=considering(self.policy, key),
            log=self._log,
        )
        self._stack.push_async_callback(pool.close)
        await pool.start()
        clock = SystemClock()
        self.pipeline = Pipeline(
            reviewer=pool,
            mailboxes=ImapMailboxes(
                host=s.imap.host,
                port=s.imap.port,
                security=s.imap.security,
                tls=None if s.imap.security == "none" else upstream.client_context(s.imap.ca_file),
                drafts=s.imap.drafts,
            ),
            store=store,
            policy=lambda: self.policy,
            clock=clock,
            new_id=lambda: make_id(secrets.token_bytes(8)),
            key=key,
            log=self._log,
        )
        self._stack.push_async_callback(self._drain)
        await self._listen(clock)

    async def _listen(self, clock: SystemClock) -> None:
        s = self.settings
        up_tls = None if s.upstream.security == "none" else upstream.client_context(s.upstream.ca_file)

        async def connect_upstream() -> upstream.Upstream:
            return await upstream.connect(
                host=s.upstream.host,
                port=s.upstream.port,
                security=s.upstream.security,
                tls=up_tls,
                ehlo_name=s.listen.hostname,
            )

        self._stack.push_async_callback(self._stop_listening)
        tls = server_context(s.tls.cert, s.tls.key) if s.tls else None
        limits = Limits(connections=s.listen.max_connections, per_address=s.listen.max_connections_per_ip)
        occupancy = Occupancy(limits)
        for implicit, addresses in ((False, s.listen.smtp), (True, s.listen.smtps)):
            for address in addresses:
                host, _, port = address.rpartition(":")
                listener = Listener(
                    name=f"{'smtps' if implicit else 'smtp'}:{port}",
                    host=host.strip("[]"),
                    port=int(port),
                    tls=tls,
                    implicit=implicit,
                    require_auth=s.listen.require_auth,
                    allow_from=s.listen.allow_from,
                    connect=connect_upstream,
                    process=self.pipeline.process,
                    undelivered=self.pipeline.undelivered,
                    clock=clock,
                    limits=limits,
                    occupancy=occupancy,
                    hostname=s.listen.hostname,
                    log=self._log,
                )
                try:
                    await listener.start()
                except OSError as e:
                    raise Misconfigured((cannot_listen(address, e),)) from None
                self.listeners.append(listener)

    async def _stop_listening(self) -> None:
        """All at once: none may take letters while another waits for its own."""
        stopped = await asyncio.gather(*(listener.stop(DRAIN) for listener in self.listeners))
        unknown = [submission for ids in stopped for submission in ids]
        if unknown:
            self._log("outcome_not_waited_for", submissions=unknown)

    async def stop(self) -> None:
        """Take no new letter, answer those in progress, end the workers, write the state."""
        self._drained_at = time.monotonic() + DRAIN
        await self._stack.aclose()

    async def _drain(self) -> None:
        await self.pipeline.drain(max(AFTERWARDS, self._drained_at - time.monotonic()))


def cannot_listen(address: str, error: OSError) -> str:
    """A sentence with the remedy."""
    remedy = {
        98: "another program listens there: stop it, or choose another port",
        13: "ports below 1024 need the right to bind them: the systemd unit gives it",
        99: "this machine has no such address: see `ip address`",
    }.get(error.errno or 0, (error.strerror or "").lower())
    return f"listen: cannot listen on {address}: {remedy}"


def server_context(cert: Path, key: Path) -> ssl.SSLContext:
    """TLS 1.2 or newer with this certificate. Raises Misconfigured."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(cert, key)
    except (OSError, ssl.SSLError) as e:
        raise Misconfigured(
            (f"tls: {cert} and {key} cannot be used together: {e.strerror or 'not a certificate and its key'}",)
        ) from None
    return context


async def run(settings: Settings, log: logs.Log, ready: Callable[[App], None] | None = None) -> None:
    """Serve until SIGTERM or SIGINT, then drain. Raises Misconfigured."""
    supervisor = Supervisor()
    app = App(settings, log)
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(log.failed_task)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    await app.start()
    beat = loop.create_task(supervisor.watch())
    log("started", listeners=[li.service.name for li in app.listeners], policy=app.policy.version)
    supervisor.tell("READY=1")
    if ready:
        ready(app)
    try:
        await stopping.wait()
    finally:
        log("stopping")
        supervisor.tell("STOPPING=1")
        await app.stop()
        beat.cancel()
        await asyncio.gather(beat, return_exceptions=True)
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)
        log("stopped")
