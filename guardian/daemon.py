"""The life of the daemon: from its start to SIGTERM, and what SIGHUP asks for in between."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from pathlib import Path

from guardian import logs
from guardian.app import App
from guardian.settings.model import Settings
from guardian.supervisor import Supervisor, handed_sockets


async def run(
    settings: Settings, log: logs.Log, ready: Callable[[App], None] | None = None, *, path: Path | None = None
) -> None:
    """Serve until SIGTERM or SIGINT, then drain; SIGHUP reads `path` again. Raises Misconfigured."""
    supervisor = Supervisor()
    app = App(settings, log, handed_sockets())
    stopping, reloading = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(log.failed_task)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    loop.add_signal_handler(signal.SIGHUP, reloading.set)  # before the start: unheard it would end the process
    await app.start()
    beat = loop.create_task(supervisor.watch())
    reloads = loop.create_task(_reload_when_asked(app, path, reloading, supervisor))
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
        for task in (beat, reloads):
            task.cancel()
        await asyncio.gather(beat, reloads, return_exceptions=True)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.remove_signal_handler(number)
        log("stopped")


async def _reload_when_asked(app: App, path: Path | None, asked: asyncio.Event, supervisor: Supervisor) -> None:
    """One reload at a time; those asked for during one become one more. Without a file SIGHUP is only not deadly."""
    while True:
        await asked.wait()
        asked.clear()
        if path is None:
            continue
        supervisor.tell(f"RELOADING=1\nMONOTONIC_USEC={time.monotonic_ns() // 1000}")
        await app.reload(path)
        supervisor.tell("READY=1")
