"""Edge: /metrics, /live and /ready over HTTP, from the event loop itself: when that hangs, nobody answers here either.

Only GET and HEAD without a body, one request a connection: what a scraper, a load balancer or a probe needs.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from prometheus_client import CONTENT_TYPE_LATEST

LIMIT = 5.0  # seconds for a request and its answer
HEAD = 8192  # octets of a request
TEXT = "text/plain; charset=utf-8"

Page = Callable[[], tuple[int, str, bytes]]  # status, content type, body
_STATUS = {200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 503: "Service Unavailable"}


class Endpoint:
    """An HTTP server for a few pages.

    Args:
        metrics: the text of /metrics.
        ready: whether letters are taken now.
    """

    def __init__(self, *, metrics: Callable[[], bytes], ready: Callable[[], bool]) -> None:
        self._pages: dict[str, Page] = {
            "/metrics": lambda: (200, CONTENT_TYPE_LATEST, metrics()),
            "/live": lambda: (200, TEXT, b"live\n"),
            "/ready": lambda: (200, TEXT, b"ready\n") if ready() else (503, TEXT, b"not ready\n"),
        }
        self._server: asyncio.Server | None = None

    async def start(self, host: str, port: int) -> None:
        """Listen. Raises OSError."""
        self._server = await asyncio.start_server(self._serve, host, port, limit=HEAD)

    @property
    def port(self) -> int:
        """The port listened on; 0 before `start`."""
        return int(self._server.sockets[0].getsockname()[1]) if self._server else 0

    async def stop(self) -> None:
        """Listen no more."""
        if self._server:
            self._server.close()
            await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, TimeoutError):
            try:
                async with asyncio.timeout(LIMIT):
                    writer.write(await self._answer(reader))
                    await writer.drain()
            finally:
                writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> bytes:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return _response(400, TEXT, b"bad request\n")
        method, _, rest = head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
        path = rest.partition(" ")[0].partition("?")[0]
        if method not in ("GET", "HEAD"):
            return _response(405, TEXT, b"only GET\n")
        page = self._pages.get(path)
        status, kind, body = page() if page else (404, TEXT, b"/metrics, /live and /ready are here\n")
        return _response(status, kind, body, bare=method == "HEAD")


def _response(status: int, kind: str, body: bytes, *, bare: bool = False) -> bytes:
    head = (
        f"HTTP/1.1 {status} {_STATUS[status]}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
        "Cache-Control: no-store\r\nConnection: close\r\n\r\n"
    )
    return head.encode("ascii") + (b"" if bare else body)
