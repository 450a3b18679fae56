"""The relay's side of its review workers: bounded in number, time and memory, replaced when they die (P8)."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any, cast

from guardian.consider import Considered, considering
from guardian.errors import ReviewFailed
from guardian.message.model import Edit, Envelope, Excerpt, Likeness, NoteContent
from guardian.policy.model import Policy
from guardian.workers import message

START_LIMIT = 60.0  # seconds for a worker to import and warm up: machines under load are slow
CRASHES_LIMIT = 5  # that many starts in a row may fail before the pool waits
POLICIES_LIMIT = 64  # that many policies a worker may have been told of before it is replaced
RESTART_PAUSE = 1.0  # seconds between starts once they fail


class _Connection(asyncio.Protocol):
    """One worker's socket: a job out, its result in."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.answer: asyncio.Future[bytes] | None = None
        self._buffer = bytearray()
        self.lost = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # uvloop's is none by inheritance

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if len(self._buffer) < message.LENGTH.size:
            return
        end = message.LENGTH.size + message.LENGTH.unpack_from(self._buffer)[0]
        if len(self._buffer) >= end:
            body = bytes(self._buffer[message.LENGTH.size : end])
            del self._buffer[:end]
            if self.answer and not self.answer.done():
                self.answer.set_result(body)

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        if self.answer and not self.answer.done():
            self.answer.set_exception(ReviewFailed("the worker ended", reason="crash"))


class _Worker:
    """One process with its connection."""

    def __init__(self, process: subprocess.Popen[bytes], connection: _Connection) -> None:
        self.process = process
        self.connection = connection
        self.told: set[str] = set()  # versions of the policies it knows

    @classmethod
    async def start(cls, memory: int) -> _Worker:
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(  # noqa: S603, ASYNC220  (our own module; a vfork, some milliseconds)
                [sys.executable, "-m", "guardian.workers.worker", str(theirs.fileno()), str(memory)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env={
                    k: v
                    for k, v in os.environ.items()
                    if k not in ("NOTIFY_SOCKET", "WATCHDOG_USEC", "CREDENTIALS_DIRECTORY")
                },
            )
        try:
            _, connection = await asyncio.get_running_loop().create_connection(_Connection, sock=ours)
        except BaseException:
            process.kill()
            process.wait()
            raise
        return cls(process, connection)

    async def ask(self, job: bytes, limit: float) -> message.Result:
        """The result of one job. Any failure leaves the worker unusable: end it."""
        c = self.connection
        if c.lost or c.transport is None:
            raise ReviewFailed("the worker is gone", reason="crash")
        c.answer = asyncio.get_running_loop().create_future()
        c.transport.write(job)
        try:
            async with asyncio.timeout(limit):
                return message.result(await c.answer)
        except TimeoutError:
            raise ReviewFailed("out of time", reason="timeout") from None
        except ValueError:  # msgspec.DecodeError is one
            raise ReviewFailed("the worker's answer could not be read", reason="crash") from None
        finally:
            c.answer = None

    def end(self) -> None:
        """Kill and reap."""
        if self.connection.transport:
            self.connection.transport.abort()
        self.process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)


class WorkerPool:
    """Reads and reviews letters in `size` processes. Implements `ports.Reviewer`.

    Args:
        size: processes.
        limit: seconds a letter may take, waiting for a free worker included.
        memory: octets of address space a letter may take.
        policy: what a new worker is made ready for; others it learns of with the first letter under them.
        key: the state's secret, for digests.
        log: called with an event name and keys, for what an admin should know.
    """

    def __init__(
        self, *, size: int, limit: float, memory: int, policy: Policy, key: bytes, log: Callable[..., Any]
    ) -> None:
        self._size, self._limit, self._memory, self._log = size, limit, memory, log
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue()
        self._all: set[_Worker] = set()
        self._starting: set[asyncio.Task[None]] = set()
        self._key = key
        self.policy = policy
        self._closed = False
        self.seconds = 0.0  # CPU seconds spent on reviews

    @property
    def running(self) -> int:
        """Workers that are there, busy or not."""
        return len(self._all)

    async def learn(self, policy: Policy) -> None:
        """Make a worker ready for a policy, the pool's own from now on. Raises ReviewFailed; then nothing changes."""
        async with asyncio.timeout(START_LIMIT):
            worker = await self._idle.get()
        try:
            await self._tell(worker, policy, START_LIMIT)
        except BaseException:
            self._discard(worker)
            self._replace()
            raise
        self._idle.put_nowait(worker)
        self.policy = policy

    async def start(self) -> None:
        """Start every worker and wait until the first is ready. Raises ReviewFailed when none comes up."""
        first = await self._new()
        self._idle.put_nowait(first)
        for _ in range(self._size - 1):
            self._replace()

    async def _new(self) -> _Worker:
        worker = await _Worker.start(self._memory)
        self._all.add(worker)
        try:
            await self._tell(worker, self.policy, START_LIMIT)
        except BaseException:
            self._discard(worker)
            raise
        return worker

    async def _tell(self, worker: _Worker, policy: Policy, limit: float) -> None:
        """Make a worker ready for a policy. Any failure leaves it unusable."""
        by = considering(policy, self._key)
        options = {k: dict(v) for k, v in by.options.items()}
        enabled = None if by.enabled is None else sorted(by.enabled)
        configure = message.Configure(policy.version, by.key, options, enabled)
        answer = await worker.ask(message.frame(configure), limit)
        if not isinstance(answer, message.Ready):
            raise ReviewFailed(f"a worker cannot be made ready: {getattr(answer, 'place', '?')}", reason="crash")
        worker.told.add(policy.version)

    def _discard(self, worker: _Worker) -> None:
        self._all.discard(worker)
        worker.end()

    def _replace(self) -> None:
        """Start one more worker in the background, until it succeeds."""

        async def again() -> None:
            failures = 0
            while not self._closed:
                try:
                    self._idle.put_nowait(await self._new())
                    return
                except (ReviewFailed, OSError) as e:
                    failures += 1
                    self._log("worker_start_failed", error=type(e).__name__, failures=failures)
                    await asyncio.sleep(RESTART_PAUSE if failures < CRASHES_LIMIT else RESTART_PAUSE * 10)

        task = asyncio.get_running_loop().create_task(again())
        self._starting.add(task)
        task.add_done_callback(self._starting.discard)

    async def _run(self, job: message.Job, policy: Policy) -> message.Result:
        began = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(self._limit):
                worker = await self._idle.get()
        except TimeoutError:
            raise ReviewFailed("no worker is free", reason="busy") from None
        left = max(0.1, self._limit - (asyncio.get_running_loop().time() - began))
        try:
            if policy.version not in worker.told:
                await self._tell(worker, policy, left)
            answer = await worker.ask(message.frame(job), left)
        except BaseException as e:  # a cancelled question too: its answer would be read by the next letter
            self._discard(worker)
            if not self._closed:
                self._replace()
            if isinstance(e, ReviewFailed):
                self._log("worker_replaced", reason=e.reason)
            raise
        if len(worker.told) < POLICIES_LIMIT:
            self._idle.put_nowait(worker)
        else:
            self._discard(worker)
            self._replace()
        if isinstance(answer, message.Failed):
            self._log("review_crashed", reason=answer.reason, place=answer.place)
            raise ReviewFailed(answer.place, reason=answer.reason)
        return answer

    async def consider(self, excerpt: Excerpt, envelope: Envelope, policy: Policy | None = None) -> Considered:
        """See ports.Reviewer."""
        policy = policy or self.policy
        answer = await self._run(message.Consider(policy.version, excerpt, envelope), policy)
        assert isinstance(answer, message.Answer)
        self.seconds += answer.seconds
        return answer.considered

    async def recognise(self, excerpt: Excerpt, envelope: Envelope) -> Likeness:
        """See ports.Reviewer."""
        answer = await self._run(message.Recognise(self.policy.version, excerpt, envelope), self.policy)
        assert isinstance(answer, message.Recognised)
        return answer.likeness

    async def annotate(self, excerpt: Excerpt, note: NoteContent, bcc: Sequence[str]) -> tuple[Edit, ...]:
        """See ports.Reviewer."""
        answer = await self._run(message.Annotate(excerpt, note, list(bcc)), self.policy)
        assert isinstance(answer, message.Annotated)
        return answer.edits

    async def close(self) -> None:
        """End every worker."""
        self._closed = True
        for task in list(self._starting):
            task.cancel()
        await asyncio.gather(*self._starting, return_exceptions=True)
        for worker in list(self._all):
            self._discard(worker)
