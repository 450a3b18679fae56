"""guardian.metrics.endpoint: three pages, whatever is asked and however slowly."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from guardian.metrics import endpoint
from guardian.metrics.endpoint import Endpoint


class Rig:
    """A running endpoint; `ready` can be changed."""

    def __init__(self) -> None:
        self.ready = True
        self.endpoint = Endpoint(metrics=lambda: b"guardian_up 1\n", ready=lambda: self.ready)

    async def ask(self, octets: bytes) -> bytes:
        """Everything that is answered."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.endpoint.port)
        writer.write(octets)
        answer = await reader.read()
        writer.close()
        return answer


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    """One on a free port."""
    rig = Rig()
    await rig.endpoint.start("127.0.0.1", 0)
    yield rig
    await rig.endpoint.stop()


async def test_the_numbers(rig: Rig) -> None:
    """In Prometheus' own content type."""
    answer = await rig.ask(b"GET /metrics?x=1 HTTP/1.1\r\nHost: a\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=")
    assert answer.endswith(b"\r\n\r\nguardian_up 1\n")


async def test_alive_and_ready(rig: Rig) -> None:
    """Ready only while letters are taken; alive also when not."""
    assert b" 200 " in await rig.ask(b"GET /ready HTTP/1.1\r\n\r\n")
    rig.ready = False
    assert b" 503 " in await rig.ask(b"GET /ready HTTP/1.1\r\n\r\n")
    assert b" 200 " in await rig.ask(b"GET /live HTTP/1.1\r\n\r\n")


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", b" 404 "),
        (b"POST /metrics HTTP/1.1\r\n\r\n", b" 405 "),
        (b"\r\n\r\n", b" 405 "),
        (b"GET /metrics HTTP/1.1\r\nX: " + b"x" * 20_000 + b"\r\n\r\n", b" 400 "),
        (b"\x16\x03\x01\x02\x00\r\n\r\n", b" 405 "),
    ],
)
async def test_other_requests(rig: Rig, request_: bytes, status: bytes) -> None:
    """A plain refusal; never an exception, never a file."""
    assert status in (await rig.ask(request_))[:40]


async def test_only_the_head(rig: Rig) -> None:
    """HEAD has the length and no body."""
    answer = await rig.ask(b"HEAD /live HTTP/1.1\r\n\r\n")
    assert b"Content-Length: 5" in answer
    assert answer.endswith(b"\r\n\r\n")


async def test_a_slow_client_is_left(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a request, and nothing more: closed when its time is up."""
    monkeypatch.setattr(endpoint, "LIMIT", 0.05)
    assert await rig.ask(b"GET /metr") == b""
