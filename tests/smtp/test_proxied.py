"""The PROXY header: who connected, told by a load balancer; and what is done with those who send none."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guardian.smtp import proxied
from guardian.smtp.limits import Limits
from guardian.smtp.listener import Listener
from guardian.smtp.proxied import Malformed, source_of
from tests.fakes import FakeClock
from tests.smtp.rig import Client, World

Connect = Callable[[Listener, bytes], Awaitable[Client]]
V2 = b"\r\n\r\n\x00\r\nQUIT\n"


def v2(source: str, *, local: bool = False) -> bytes:
    """A header of version 2 for a TCP connection from `source`."""
    address = ipaddress.ip_address(source)
    family, zero = (0x11, bytes(4)) if address.version == 4 else (0x21, bytes(16))
    body = address.packed + zero + struct.pack(">HH", 4711, 587)
    return V2 + bytes([0x20 if local else 0x21, family]) + struct.pack(">H", len(body)) + body


async def read(octets: bytes) -> tuple[object, bytes]:
    """What the header says, and what is left for the next reader."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        theirs.sendall(octets)
        theirs.shutdown(socket.SHUT_WR)
        source = await source_of(ours)
        return source, await asyncio.get_running_loop().sock_recv(ours, 100)


@pytest.mark.parametrize(
    ("header", "source"),
    [
        (b"PROXY TCP4 192.0.2.7 198.51.100.1 4711 587\r\n", "192.0.2.7"),
        (b"PROXY TCP6 2001:db8::7 2001:db8::1 4711 587\r\n", "2001:db8::7"),
        (b"PROXY UNKNOWN\r\n", None),
        (v2("192.0.2.7"), "192.0.2.7"),
        (v2("2001:db8::7"), "2001:db8::7"),
    ],
)
async def test_both_versions(header: bytes, source: str | None) -> None:
    """The address, and not an octet further."""
    found, left = await read(header + b"EHLO x\r\n")
    assert found == (ipaddress.ip_address(source) if source else None)
    assert left == b"EHLO x\r\n"


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"EHLO client.example\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PROXY TCP4 999.0.2.7 198.51.100.1 4711 587\r\n",
        b"PROXY TCP4 192.0.2.7\r\n",
        b"PROXY " + b"x" * 500,
        V2 + b"\x21\x11\x00",
    ],
)
async def test_what_is_no_header(octets: bytes) -> None:
    """Is told apart, and nothing is believed of it."""
    with pytest.raises(Malformed):
        await read(octets)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_no_octets_break_it(octets: bytes) -> None:
    """An address, none, or Malformed."""

    async def one() -> None:
        with suppress(Malformed):
            await read(octets)

    asyncio.run(one())


async def test_silence_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who says nothing does not keep a place."""
    monkeypatch.setattr(proxied, "HEADER_LIMIT", 0.05)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        with pytest.raises(Malformed):
            await source_of(ours)


@asynccontextmanager
async def listening(world: World, **options: object) -> AsyncIterator[Listener]:
    """A listener behind a load balancer."""
    listener = Listener(
        name="smtp:587", host="127.0.0.1", port=0, connect=world.connect, process=world.process, clock=FakeClock(),
        hostname="mx.example", log=world, proxy_protocol=True,
        on_session_event=lambda event, _: world.events.append(event), **options,  # type: ignore[arg-type]
    )  # fmt: skip
    await listener.start()
    try:
        yield listener
    finally:
        await listener.stop(1)


@pytest.fixture
async def client() -> AsyncIterator[Connect]:
    """Connects through the load balancer, with this header; hangs up at the end."""
    made: list[Client] = []

    async def connect(listener: Listener, header: bytes) -> Client:
        made.append(Client(*await asyncio.open_connection("127.0.0.1", listener.port)))
        await made[-1].send(header)
        return made[-1]

    yield connect
    for one in made:
        one.writer.close()
        with suppress(OSError):
            await one.writer.wait_closed()


async def test_the_named_client_counts_not_the_load_balancer(client: Connect) -> None:
    """It is who must log in, who must use TLS, and whose connections are counted."""
    world = World()
    limits = Limits(per_address=1)
    async with listening(world, require_auth=False, allow_from=["192.0.2.0/24"], limits=limits) as listener:
        one = await client(listener, b"PROXY TCP4 192.0.2.7 127.0.0.1 4711 587\r\n")
        assert (await one.line()).startswith(b"220 mx.example")
        assert (await one.ask(b"EHLO x")).startswith(b"250 ")
        assert (await one.ask(b"MAIL FROM:<a@b.example>")) == b"530 5.7.0 Must issue a STARTTLS command first"
        (session,) = listener.service.sessions
        assert session.peer == ipaddress.ip_address("192.0.2.7")
        assert not listener.service.needs_login(session.peer)
        again = await client(listener, b"PROXY TCP4 192.0.2.7 127.0.0.1 4712 587\r\n")
        assert (await again.line()).startswith(b"421")
        other = await client(listener, b"PROXY TCP4 198.51.100.9 127.0.0.1 4711 587\r\n")
        assert (await other.line()).startswith(b"220")
        assert listener.service.occupancy.connections == 2
    assert "too-many" in world.events


async def test_a_health_check_names_nobody(client: Connect) -> None:
    """The load balancer itself is the client then."""
    async with listening(World()) as listener:
        one = await client(listener, b"PROXY UNKNOWN\r\n")
        assert (await one.line()).startswith(b"220")
        (session,) = listener.service.sessions
        assert session.peer.is_loopback


async def test_without_the_header_nobody_is_served(client: Connect) -> None:
    """Hung up without a word: the port is the load balancer's."""
    world = World()
    async with listening(world) as listener:
        direct = await client(listener, b"EHLO client.example\r\n")
        with suppress(ConnectionResetError):  # what it had said was not read
            assert await direct.reader.read() == b""
        assert world.events == ["no-proxy-header"]
        assert listener.service.occupancy.connections == 0
