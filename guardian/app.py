"""The only place that wires: settings become edges, edges meet the pipeline; start, signals, drain, stop."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import secrets
import socket
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

from guardian import logs
from guardian.accounts import Accounts
from guardian.approval import Approval
from guardian.errors import Misconfigured, ReviewFailed, Unavailable
from guardian.holds.model import Hold
from guardian.holds.notice import Folders
from guardian.housekeeping import Housekeeper, Spans
from guardian.imap.author import ImapAuthors
from guardian.imap.shelf import ImapShelves
from guardian.imap.watcher import Watcher
from guardian.listening import places, server_context, telling
from guardian.message.fence import make_id
from guardian.metrics import service as metrics
from guardian.metrics.meters import Metrics
from guardian.pipeline import Pipeline
from guardian.ports import Shelf
from guardian.release import Releaser
from guardian.settings.load import load
from guardian.settings.model import Settings
from guardian.settings.resolve import policy_of
from guardian.settings.value import split_endpoint
from guardian.smtp import upstream
from guardian.smtp.limits import Limits, Occupancy
from guardian.smtp.listener import Listener
from guardian.smtp.submitter import UpstreamSubmitter
from guardian.state.store import Store, connect
from guardian.workers.pool import WorkerPool

RELOADED = ("policy", "checks", "scopes", "phrases", "tls")  # sections that SIGHUP takes
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

    `start` brings up the state, takes the addresses, starts the workers, listens, and returns when letters are taken:
    what can be told at once is told before the workers' seconds. `stop` undoes it the other way round, letting letters
    in progress get their answer.
    """

    def __init__(
        self, settings: Settings, log: logs.Log, handed: Mapping[str, Sequence[socket.socket]] | None = None
    ) -> None:
        self.settings, self._log = settings, log
        self._handed = handed or {}  # by name: the sockets that systemd opened
        self.policy = policy_of(settings)
        self.listeners: list[Listener] = []
        self.watchers: list[Watcher] = []
        self._stack = contextlib.AsyncExitStack()
        self._drained_at = 0.0  # by time.monotonic(); known once `stop` is called
        self._ready = False  # whether letters are taken
        self.metrics: Metrics | None = None

    async def start(self) -> None:
        """Raises Misconfigured with a sentence for the admin when something that it names cannot be used."""
        try:
            await self._start()
        except BaseException:
            await self._stack.aclose()
            raise
        self._ready = True

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
            policy=self.policy,
            key=key,
            log=self._log,
        )
        self._stack.push_async_callback(pool.close)
        self.pool, clock = pool, SystemClock()
        await self._measure(store, clock)
        imap, accounts = mailboxes(s), Accounts(s.accounts)
        shelves = ImapShelves(imap, accounts.credentials)
        folders = Folders(send=s.folders.send, discard=s.folders.discard, approve=s.folders.approve)
        approval = Approval(
            shelves=shelves,
            store=store,
            reviewer=pool,
            folders=folders,
            clock=clock,
            key=key,
            log=self._log,
        )
        self.pipeline = Pipeline(
            reviewer=pool,
            mailboxes=imap,
            store=store,
            policy=lambda: self.policy,
            clock=clock,
            new_id=lambda: make_id(secrets.token_bytes(8)),
            key=key,
            log=self._log,
            not_sent=s.folders.not_sent,
            ask=approval.ask,
        )
        self._stack.push_async_callback(self._drain)
        up_tls = upstream.context_for(s.upstream.security, s.upstream.ca_file)

        async def connect_upstream() -> upstream.Upstream:
            return await upstream.connect(
                host=s.upstream.host,
                port=s.upstream.port,
                security=s.upstream.security,
                tls=up_tls,
                ehlo_name=s.listen.hostname,
            )

        await self._bind(clock, connect_upstream)
        await pool.start()
        await self.pipeline.begin()
        await self._listen()
        releaser = Releaser(
            way=self.pipeline,
            store=store,
            submitter=UpstreamSubmitter(connect_upstream),
            credentials=accounts.credentials,
            folders=folders,
            clock=clock,
            approval=approval,
            shelves=shelves,
            new_id=lambda: secrets.token_hex(8),
            log=self._log,
        )
        self._look_after(clock, store, shelves, releaser, approval.remind)

    async def _measure(self, store: Store, clock: SystemClock) -> None:
        if not self.settings.metrics.listen:
            return
        self.metrics = await metrics.serve(
            self._stack,
            split_endpoint(self.settings.metrics.listen),
            log=self._log,
            store=store,
            clock=clock,
            ready=lambda: self._ready,
            workers=lambda: self.pool.running,
            sessions=lambda: sum(len(listener.service.sessions) for listener in self.listeners),
        )
        self.metrics.policy(self.policy.version)

    def _look_after(
        self,
        clock: SystemClock,
        store: Store,
        shelves: ImapShelves,
        releaser: Releaser,
        remind: Callable[[Hold], Awaitable[bool]],
    ) -> None:
        """What goes on without any mail app: held letters grow old, and people move drafts to guardian's folders."""
        s = self.settings
        spans = Spans(
            expire_after=dt.timedelta(seconds=s.holds.expire_after),
            purge_after=dt.timedelta(seconds=s.holds.purge_after),
            keep_decisions=dt.timedelta(seconds=s.state.keep_decisions),
            renotify=dt.timedelta(seconds=s.holds.renotify),
        )
        housekeeper = Housekeeper(store=store, clock=clock, spans=spans, log=self._log, remind=remind)

        async def attend(account: str, shelf: Shelf) -> None:
            await releaser.attend(account, shelf)
            await housekeeper.look(account, shelf)

        for account in s.accounts:
            watcher = Watcher(
                account=account,
                shelves=shelves,
                folders=(s.folders.send, s.folders.discard),
                attend=attend,
                log=self._log,
            )
            watcher.start()
            self.watchers.append(watcher)
        rounds = asyncio.get_running_loop().create_task(housekeeper.run())
        self._stack.callback(rounds.cancel)

    async def _bind(self, clock: SystemClock, connect_upstream: Callable[[], Awaitable[upstream.Upstream]]) -> None:
        s = self.settings
        self._stack.push_async_callback(self._stop_listening)
        tls = server_context(s.tls.cert, s.tls.key) if s.tls else None
        limits = Limits(connections=s.listen.max_connections, per_address=s.listen.max_connections_per_ip)
        occupancy = Occupancy(limits)
        for implicit, address, sock in places(s.listen, self._handed):
            host, port = split_endpoint(address) if sock is None else ("", int(sock.getsockname()[1]))
            listener = Listener(
                name=f"{'smtps' if implicit else 'smtp'}:{port}",
                host=host,
                port=port,
                sock=sock,
                tls=tls,
                implicit=implicit,
                proxy_protocol=s.listen.proxy_protocol,
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
            self.listeners.append(listener)
            with telling(address):
                await listener.bind()

    async def _listen(self) -> None:
        for listener in self.listeners:
            with telling(listener.service.name):
                await listener.start()

    async def _stop_listening(self) -> None:
        """All at once: none may take letters while another waits for its own."""
        watched = asyncio.gather(*(watcher.stop(DRAIN) for watcher in self.watchers))
        stopped = await asyncio.gather(*(listener.stop(DRAIN) for listener in self.listeners))
        await watched
        unknown = [submission for ids in stopped for submission in ids]
        if unknown:
            self._log("outcome_not_waited_for", submissions=unknown)

    async def reload(self, path: Path) -> None:
        """The policy and the certificate of this file from now on, or, when anything in it is wrong, neither.

        Each letter is judged by the one policy that was in force at its final dot. What else has changed in the file is
        named, and waits for the next start.
        """
        was = self.policy.version
        try:
            settings = await asyncio.to_thread(load, path)
            policy = policy_of(settings)
            tls = server_context(settings.tls.cert, settings.tls.key) if settings.tls else None
            await self.pool.learn(policy)
        except Misconfigured as e:
            self._log("not_reloaded", mistakes=list(e.mistakes), policy=was)
            return
        except (ReviewFailed, TimeoutError) as e:
            self._log("not_reloaded", mistakes=[f"the review workers do not take it: {type(e).__name__}"], policy=was)
            return
        kept = {name for name in Settings.model_fields if name not in RELOADED}
        waiting = sorted(name for name in kept if getattr(settings, name) != getattr(self.settings, name))
        if (settings.tls is None) != (self.settings.tls is None):
            waiting.append("tls")
        elif tls is not None:
            for listener in self.listeners:
                listener.replace_tls(tls)
        self.policy = policy
        if self.metrics:
            self.metrics.policy(policy.version)
        self._log("reloaded", policy=policy.version, was=was)
        if waiting:
            self._log("reload_needs_restart", sections=waiting)

    async def stop(self) -> None:
        """Take no new letter, answer those in progress, end the workers, write the state."""
        self._ready = False
        self._drained_at = time.monotonic() + DRAIN
        await self._stack.aclose()

    async def _drain(self) -> None:
        await self.pipeline.drain(max(AFTERWARDS, self._drained_at - time.monotonic()))


def mailboxes(s: Settings) -> ImapAuthors:
    """The authors' mailboxes, as `[imap]` says."""
    return ImapAuthors(
        host=s.imap.host,
        port=s.imap.port,
        security=s.imap.security,
        tls=upstream.context_for(s.imap.security, s.imap.ca_file),
        drafts=s.imap.drafts,
    )
