"""The upstream client when the answer to the dot is late, or nobody waits for it any more."""

from __future__ import annotations

import asyncio

import pytest

from guardian.errors import OutcomeUnknown, Unavailable
from guardian.replies import Reply
from guardian.smtp.upstream import Upstream, connect
from tests.bounds import HANGS
from tests.scripted_upstream import CLOSE, DEFAULT, HANG, ScriptedUpstream

SMALL = b"Subject: hello\r\n\r\nDear Ana,\r\n"
LARGE = (b"x" * 998 + b"\r\n") * 9000


async def enveloped(server: ScriptedUpstream) -> Upstream:
    """A session without TLS whose MAIL and RCPT are accepted."""
    upstream = await connect(
        host=server.host, port=server.port, security="none", tls=None, ehlo_name="relay.test", timeout=5
    )
    assert (await upstream.command(b"MAIL FROM:<agent@team.test>")).ok
    assert (await upstream.command(b"RCPT TO:<ana@customer.test>")).ok
    return upstream


async def test_waits_on_for_a_late_answer() -> None:
    """Time runs out after the dot: unknown, closed to commands, and the same answer can still be had."""
    async with ScriptedUpstream({"body": [HANG, DEFAULT]}) as server:
        upstream = await enveloped(server)
        with pytest.raises(OutcomeUnknown):
            await upstream.data(SMALL, timeout=0.05)
        assert upstream.closed
        with pytest.raises(Unavailable):
            await upstream.command(b"RSET")
        with pytest.raises(OutcomeUnknown):
            await upstream.late_reply(timeout=0.01)
        late = asyncio.create_task(upstream.late_reply(timeout=5))
        await asyncio.sleep(0)
        await upstream.reset()
        server.release.set()
        assert (await late).code == 250
        assert upstream.closed
        assert server.commands[-1] == b"DATA"
        assert len(server.accepted) == 1
        await upstream.quit()


async def test_finds_an_answer_that_came_in_the_meantime() -> None:
    """An answer that arrives while nobody waits is kept for late_reply."""
    async with ScriptedUpstream({"body": [HANG, b"554 5.7.1 no\r\n"]}) as server:
        upstream = await enveloped(server)
        with pytest.raises(OutcomeUnknown):
            await upstream.data(SMALL, timeout=0.05)
        server.release.set()
        async with asyncio.timeout(HANGS):
            while upstream._wire._reply is None:
                await asyncio.sleep(0.001)
        assert await upstream.late_reply(timeout=0) == Reply(554, ("5.7.1 no",))
        await upstream.quit()


async def test_says_so_when_the_late_answer_never_comes() -> None:
    """The connection dies during the wait: unknown, at once and again."""
    async with ScriptedUpstream({"body": [HANG, CLOSE]}) as server:
        upstream = await enveloped(server)
        with pytest.raises(OutcomeUnknown):
            await upstream.data(SMALL, timeout=0.05)
        late = asyncio.create_task(upstream.late_reply(timeout=5))
        await asyncio.sleep(0)
        server.release.set()
        with pytest.raises(OutcomeUnknown):
            await late
        with pytest.raises(OutcomeUnknown):
            await upstream.late_reply(timeout=5)
        await upstream.quit()


async def test_leaves_a_late_answer_its_connection() -> None:
    """quit() while the late answer is waited for does not cut it off; its arrival closes the connection."""
    async with ScriptedUpstream({"body": [HANG, DEFAULT]}) as server:
        upstream = await enveloped(server)
        with pytest.raises(OutcomeUnknown):
            await upstream.data(SMALL, timeout=0.05)
        late = asyncio.create_task(upstream.late_reply(timeout=5))
        await asyncio.sleep(0)
        await upstream.quit()
        server.release.set()
        assert (await late).code == 250
        assert upstream.closed


async def test_closes_after_a_letter_that_was_under_way() -> None:
    """quit() during data() lets the letter have its answer, and the connection ends with it."""
    async with ScriptedUpstream({"body": [HANG, DEFAULT]}) as server:
        upstream = await enveloped(server)
        sending = asyncio.create_task(upstream.data(SMALL, timeout=5))
        await server.at("body").wait()
        await upstream.quit()
        server.release.set()
        assert (await sending).code == 250
        assert upstream.closed
        assert server.commands[-1] == b"DATA"
        await upstream.quit()


async def test_cancelled_after_the_dot_writes_nothing_more() -> None:
    """Cancelling data() after the dot leaves the letter to upstream; the answer can still be had."""
    async with ScriptedUpstream({"body": [HANG, DEFAULT]}) as server:
        upstream = await enveloped(server)
        sending = asyncio.create_task(upstream.data(SMALL, timeout=5))
        await server.at("body").wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        assert upstream.closed
        server.release.set()
        assert (await upstream.late_reply(timeout=5)).code == 250
        assert (server.dots, len(server.accepted), server.commands[-1]) == (1, 1, b"DATA")
        await upstream.quit()


@pytest.mark.parametrize("step", ["data", "receiving"])
async def test_cancelled_before_the_dot_accepts_nothing(step: str) -> None:
    """Cancelling data() before the dot drops the connection, and no dot follows."""
    async with ScriptedUpstream({step: [HANG]}, receive_buffer=1 << 16) as server:
        upstream = await enveloped(server)
        sending = asyncio.create_task(upstream.data(LARGE, timeout=5))
        await server.at(step).wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        assert upstream.closed
        server.release.set()
        await upstream.quit()
        async with asyncio.timeout(HANGS):
            while server.open:
                await asyncio.sleep(0.001)
        assert (server.dots, server.accepted) == (0, [])
