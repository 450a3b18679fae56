"""The PROXY header that a load balancer writes before a connection's first octet: who really connected.

aiosmtpd reads both versions of it (https://www.haproxy.org/download/2.3/doc/proxy-protocol.txt), from the bare socket,
since with TLS from the start the header comes before the handshake.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket

from aiosmtpd.proxy_protocol import AF, get_proxy

from guardian.smtp.limits import Address

HEADER_LIMIT = 5.0  # seconds: a load balancer writes it at once
LONGEST = 107  # octets of a line of version 1


class Malformed(ConnectionError):
    """There is no such header, or it is not one."""


class _Reader:
    """A socket as aiosmtpd's parser reads: never an octet further than the header, the next one is TLS or SMTP."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock, self._loop = sock, asyncio.get_running_loop()

    async def readexactly(self, n: int) -> bytes:
        out = b""
        while len(out) < n:
            more = await self._loop.sock_recv(self._sock, n - len(out))
            if not more:
                raise Malformed
            out += more
        return out

    async def read(self, num_bytes: int | None = None) -> bytes:
        return await self.readexactly(num_bytes or 0)

    async def readuntil(self, until_chars: bytes | None = None) -> bytes:
        end, out = until_chars or b"\n", b""
        while not out.endswith(end):
            if len(out) > LONGEST:
                raise Malformed
            out += await self.readexactly(1)
        return out


async def source_of(sock: socket.socket) -> Address | None:
    """The client's address, as the header at the beginning of `sock` says; None when it names nobody (health checks).

    `sock` must not block. Raises Malformed, also when the header does not come within five seconds.
    """
    try:
        async with asyncio.timeout(HEADER_LIMIT):
            found = await get_proxy(_Reader(sock))
    except (TimeoutError, OSError):
        raise Malformed from None
    if not found.valid:
        raise Malformed
    if found.family not in (AF.INET, AF.INET6) or found.src_addr is None:
        return None
    address = ipaddress.ip_address(str(found.src_addr))
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address
