"""The order in which a guardian comes up."""

from __future__ import annotations

import asyncio
import io
import socket
import sys
from pathlib import Path

import pytest

from guardian.app import App
from guardian.errors import Misconfigured
from guardian.logs import Log
from guardian.settings.model import Settings
from guardian.workers.pool import WorkerPool


def app(directory: Path, port: int) -> App:
    """A guardian on this port of 127.0.0.1."""
    settings = Settings.model_validate(
        {
            "listen": {"smtp": [f"127.0.0.1:{port}"]},
            "upstream": {"host": "127.0.0.1", "port": 1, "security": "none"},
            "imap": {"host": "127.0.0.1", "port": 1, "security": "none"},
            "state": {"url": f"sqlite:///{directory}/guardian.db"},
            "metrics": {"listen": ""},
        }
    )
    return App(settings, Log(level="error", text=False, stream=io.StringIO()))


async def test_an_address_that_is_taken_is_told_before_workers_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Workers take seconds, and here none can come up: who started them first would tell of them."""
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(Misconfigured, match="another program listens there"):
            await app(tmp_path, taken.getsockname()[1]).start()


async def test_nobody_is_answered_before_there_are_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is guardian's while they start, and who connects is refused, to try again."""
    guardian = app(tmp_path, 0)
    ports = []

    async def start(_: WorkerPool) -> None:
        ports.append(guardian.listeners[0].port)
        with socket.socket() as client, pytest.raises(ConnectionRefusedError):
            client.connect(("127.0.0.1", ports[0]))

    monkeypatch.setattr(WorkerPool, "start", start)
    await guardian.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", ports[0])
    assert (await reader.readline()).startswith(b"220 ")
    writer.close()
    await writer.wait_closed()
    await guardian.stop()
