"""The wire's order of events, told event by event: what no socket can be made to do on purpose."""

from __future__ import annotations

import asyncio

import pytest

from guardian.errors import OutcomeUnknown, Unavailable
from guardian.smtp.upstream import Upstream, client_context
from guardian.smtp.wire import Wire


class Transport(asyncio.Transport):
    """Keeps what is written; `held` octets are said to be still in the buffer."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""
        self.held = 0
        self.aborted = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += bytes(data)

    def get_write_buffer_size(self) -> int:
        return self.held

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        """Of no interest here."""

    def abort(self) -> None:
        self.aborted = True


@pytest.fixture
async def wire() -> Wire:
    """A wire over such a transport."""
    wire = Wire(greeting=False)
    wire.connection_made(Transport())
    return wire


def transport(wire: Wire) -> Transport:
    """The transport below the wire."""
    assert isinstance(wire._tcp, Transport)
    return wire._tcp


async def passes(count: int = 8) -> None:
    """Let every task run until it waits."""
    for _ in range(count):
        await asyncio.sleep(0)


async def dotted(wire: Wire) -> asyncio.Task[object]:
    """A letter whose dot is written and whose answer is waited for."""
    task: asyncio.Task[object] = asyncio.create_task(Upstream(wire).data(b"x\r\n", timeout=5))
    await passes()
    assert transport(wire).written == b"DATA\r\n"
    wire.data_received(b"354 go\r\n")
    await passes()
    assert transport(wire).written == b"DATA\r\nx\r\n.\r\n"
    return task


async def test_distrusts_an_answer_that_more_octets_follow_at_once(wire: Wire) -> None:
    """A second reply before the sender has looked at the first spoils both."""
    task = await dotted(wire)
    wire.data_received(b"250 ok\r\n")
    wire.data_received(b"554 no\r\n")
    with pytest.raises(OutcomeUnknown):
        await task
    assert transport(wire).aborted


async def test_counts_an_answer_that_the_end_follows_at_once(wire: Wire) -> None:
    """A connection lost before the sender has looked at the answer does not take it back."""
    task = await dotted(wire)
    wire.data_received(b"250 ok\r\n")
    wire.connection_lost(ConnectionResetError())
    reply = await task
    assert getattr(reply, "code", None) == 250
    assert wire.failed


async def test_goes_on_waiting_when_the_transport_has_room_again(wire: Wire) -> None:
    """Room in the transport after the dot is no answer to it."""
    task = await dotted(wire)
    wire.pause_writing()
    wire.resume_writing()
    await passes()
    assert not task.done()
    wire.data_received(b"250 ok\r\n")
    assert getattr(await task, "code", None) == 250


async def test_says_unknown_when_the_end_hides_what_has_left(wire: Wire) -> None:
    """When the connection is lost, what the transport held is no proof that the dot has not left."""
    task = await dotted(wire)
    transport(wire).held = 3
    wire.connection_lost(None)
    with pytest.raises(OutcomeUnknown):
        await task


async def test_takes_the_dot_back_when_it_is_still_held(wire: Wire) -> None:
    """An answer while the transport still holds octets is early: aborted, plainly unavailable."""
    task = await dotted(wire)
    transport(wire).held = 3
    wire.data_received(b"250 ok\r\n")
    with pytest.raises(Unavailable) as failure:
        await task
    assert (failure.value.reason, isinstance(failure.value, OutcomeUnknown)) == ("desync", False)
    assert transport(wire).aborted


async def test_begins_no_tls_behind_half_a_reply(wire: Wire) -> None:
    """Octets in clear that belong to nothing yet would be read as said under TLS."""
    wire.data_received(b"25")
    with pytest.raises(Unavailable) as failure:
        await wire.start_tls(client_context(None), "localhost", greeting=False)
    assert failure.value.reason == "tls"
    assert (transport(wire).aborted, transport(wire).written) == (True, b"")


async def test_says_why_as_often_as_asked(wire: Wire) -> None:
    """The first failure stays the reason; later ones do not replace it."""
    wire.fail("timeout", "too slow")
    wire.connection_lost(None)
    for _ in range(2):
        with pytest.raises(Unavailable, match="too slow") as failure:
            wire.check()
        assert failure.value.reason == "timeout"
