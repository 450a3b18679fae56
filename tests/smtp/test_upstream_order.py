"""The upstream client against replies that come too early, twice or unasked: never a false 2xx."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence

import pytest

from guardian.errors import OutcomeUnknown, Unavailable
from guardian.smtp.upstream import Upstream, connect
from guardian.smtp.wire import SLICE
from tests.bounds import HANGS
from tests.scripted_upstream import CLOSE, DEFAULT, HANG, Act, ScriptedUpstream

SMALL = b"Subject: hello\r\n\r\nDear Ana,\r\n"
LARGE = b"x" * 998 + b"\r\n"
LARGE = LARGE * 12_000


async def enveloped(server: ScriptedUpstream) -> Upstream:
    """A session without TLS whose MAIL and RCPT are accepted."""
    upstream = await connect(
        host=server.host, port=server.port, security="none", tls=None, ehlo_name="relay.test", timeout=5
    )
    assert (await upstream.command(b"MAIL FROM:<agent@team.test>")).ok
    assert (await upstream.command(b"RCPT TO:<ana@customer.test>")).ok
    return upstream


async def attempt(server: ScriptedUpstream, letter: bytes, timeout: float = 5) -> Unavailable:
    """Send the letter, which must fail; the failure, with the connection closed on both sides."""
    upstream = await enveloped(server)
    with pytest.raises(Unavailable) as failure:
        await upstream.data(letter, timeout=timeout)
    assert upstream.closed
    server.release.set()
    await upstream.quit()
    async with asyncio.timeout(HANGS):
        while server.open:
            await asyncio.sleep(0.001)
    return failure.value


def never_sent(error: Unavailable) -> bool:
    """Whether the error says that the dot was not sent."""
    return not isinstance(error, OutcomeUnknown)


@pytest.mark.parametrize("size", ["small", "large"])
@pytest.mark.parametrize(
    "behind", [b"250 2.0.0 early\r\n", b"554 5.0.0 early\r\n", b"25", b"\r\n", b"\0", b"421 bye\r\n"]
)
async def test_sends_no_letter_after_more_than_a_354(size: str, behind: bytes) -> None:
    """Anything behind the 354, in the same packet, ends the session before the first octet of the letter."""
    async with ScriptedUpstream({"data": [b"354 go\r\n" + behind], "body": [b"554 5.7.1 no\r\n"]}) as server:
        error = await attempt(server, SMALL if size == "small" else LARGE)
        assert (error.reason, never_sent(error)) == ("desync", True)
        assert (server.dots, server.accepted) == (0, [])


@pytest.mark.parametrize("passes", [0, 1, 2])
async def test_sees_an_early_reply_in_a_packet_of_its_own(passes: int) -> None:
    """The reply that lies in the socket when the 354 has just been read is seen before the dot."""
    between: Sequence[bytes | Act | float] = [b"354 go\r\n", *[0.0] * passes, b"250 2.0.0 early\r\n"]
    async with ScriptedUpstream({"data": between, "body": [b"554 5.7.1 no\r\n"]}) as server:
        error = await attempt(server, SMALL)
        assert (error.reason, never_sent(error)) == ("desync", True)
        assert (server.dots, server.accepted) == (0, [])


@pytest.mark.parametrize("code", [b"220", b"250", b"334", b"399"])
async def test_takes_only_354_for_a_go_ahead(code: bytes) -> None:
    """A 2xx or another 3xx to DATA is a server that has lost its place."""
    async with ScriptedUpstream({"data": [code + b" what\r\n"]}) as server:
        error = await attempt(server, SMALL)
        assert (error.reason, never_sent(error)) == ("desync", True)
        assert server.dots == 0


@pytest.mark.parametrize(
    ("early", "reason"),
    [
        (b"250 2.0.0 ok\r\n", "desync"),
        (b"552 5.3.4 too big\r\n", "desync"),
        (b"421 no\r\n", "lost"),
        (b"2", "desync"),
    ],
)
async def test_stops_at_a_reply_within_the_letter(early: bytes, reason: str) -> None:
    """A reply while the letter is on its way ends the session without its dot."""
    async with ScriptedUpstream({"receiving": [early, HANG]}, receive_buffer=1 << 16) as server:
        error = await attempt(server, LARGE)
        assert (error.reason, never_sent(error)) == (reason, True)
        assert (server.dots, server.accepted) == (0, [])


async def unflushed(server: ScriptedUpstream) -> tuple[Upstream, bytes]:
    """A session whose socket takes so little that a letter's end stays in the transport."""
    upstream = await enveloped(server)
    sock: socket.socket = upstream._wire._tcp.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    return upstream, LARGE[: SLICE // 1000 * 1000]


async def test_takes_back_a_dot_that_has_not_left() -> None:
    """A reply while the end of the letter is still in our hands is early: the dot is taken back."""
    go = asyncio.Event()
    script = {"receiving": [go, b"250 2.0.0 early\r\n", HANG]}
    async with ScriptedUpstream(script, receive_buffer=1 << 14) as server:
        upstream, letter = await unflushed(server)
        sending = asyncio.create_task(upstream.data(letter, timeout=5))
        async with asyncio.timeout(HANGS):
            while not upstream._wire.dotted:
                await asyncio.sleep(0.001)
        assert upstream._wire.unsent
        go.set()
        with pytest.raises(Unavailable) as failure:
            await sending
        assert (failure.value.reason, never_sent(failure.value)) == ("desync", True)
        server.release.set()
        await upstream.quit()
    assert (server.dots, server.accepted) == (0, [])


async def test_knows_that_a_dot_has_not_left_when_time_runs_out() -> None:
    """Out of time with the end of the letter still in our hands: not sent, for sure."""
    async with ScriptedUpstream({"receiving": [HANG]}, receive_buffer=1 << 14) as server:
        upstream, letter = await unflushed(server)
        with pytest.raises(Unavailable) as failure:
            await upstream.data(letter, timeout=0.1)
        assert (failure.value.reason, never_sent(failure.value)) == ("timeout", True)
        server.release.set()
        await upstream.quit()
    assert (server.dots, server.accepted) == (0, [])


async def test_gives_up_a_letter_that_makes_no_way() -> None:
    """A server that stops reading costs the time that was given, and gets no dot."""
    async with ScriptedUpstream({"receiving": [HANG]}, receive_buffer=1 << 16) as server:
        error = await attempt(server, LARGE, timeout=0.2)
        assert (error.reason, never_sent(error)) == ("timeout", True)
        assert (server.dots, server.accepted) == (0, [])


async def test_gives_up_a_stalled_letter_before_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """No progress for the stall limit ends the sending even when much time is left."""
    monkeypatch.setattr("guardian.smtp.wire.STALL", 0.1)
    async with ScriptedUpstream({"receiving": [HANG]}, receive_buffer=1 << 16) as server:
        async with asyncio.timeout(HANGS):
            error = await attempt(server, LARGE, timeout=600)
        assert (error.reason, never_sent(error)) == ("timeout", True)


@pytest.mark.parametrize(
    "answer",
    [
        b"250 ok\r\n554 no\r\n",
        b"250 ok\r\n250 ok\r\n",
        b"250 ok\r\n2",
        b"250 ok\r\n\0",
        b"250 ok\r\n421 bye\r\n",
        b"354 go\r\n",
        b"250-ok\r\n554 no\r\n",
        b"250 ok\n",
    ],
)
async def test_believes_no_answer_with_something_wrong(answer: bytes) -> None:
    """An answer to the dot that is not alone, or not well-formed, is no answer: the outcome is unknown."""
    async with ScriptedUpstream({"body": [answer]}) as server:
        assert isinstance(await attempt(server, SMALL), OutcomeUnknown)
        assert server.dots == 1


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        (b"250 2.0.0 again\r\n", "desync"),
        (b"550 no\r\n", "desync"),
        (b"250-half", "desync"),
        (b"421 bye\r\n", "lost"),
    ],
)
async def test_notices_what_is_said_unasked(extra: bytes, reason: str) -> None:
    """A reply that nobody asked for is never taken for the next command's: 421 is a farewell, else desync."""
    go = asyncio.Event()
    async with ScriptedUpstream({"rcpt": [DEFAULT, go, extra]}) as server:
        upstream = await enveloped(server)
        go.set()
        async with asyncio.timeout(HANGS):
            while not (upstream.closed or upstream._wire._parser.pending):
                await asyncio.sleep(0.001)
        with pytest.raises(Unavailable) as failure:
            await upstream.data(SMALL, timeout=5)
        assert (failure.value.reason, never_sent(failure.value)) == (reason, True)
        assert upstream.closed
        assert server.commands[-1].startswith(b"RCPT")
        await upstream.quit()


@pytest.mark.parametrize("verb", ["mail", "rcpt"])
async def test_ends_at_two_replies_to_one_command(verb: str) -> None:
    """The reply behind a reply would answer the next command, so neither is used."""
    async with ScriptedUpstream({verb: [b"250 a\r\n250 b\r\n"]}) as server:
        upstream = await connect(host=server.host, port=server.port, security="none", tls=None, ehlo_name="relay.test")
        if verb == "rcpt":
            assert (await upstream.command(b"MAIL FROM:<a@b.test>")).ok
        with pytest.raises(Unavailable) as failure:
            await upstream.command(verb.encode() + b" <a@b.test>")
        assert failure.value.reason == "desync"
        assert upstream.closed
        await upstream.quit()


async def test_notices_an_idle_connection_that_ended() -> None:
    """Upstream hangs up between commands: closed, and the next use says lost."""
    go = asyncio.Event()
    async with ScriptedUpstream({"rcpt": [DEFAULT, go, CLOSE]}) as server:
        upstream = await enveloped(server)
        assert not upstream.closed
        go.set()
        async with asyncio.timeout(HANGS):
            while not upstream.closed:
                await asyncio.sleep(0.001)
        with pytest.raises(Unavailable) as failure:
            await upstream.command(b"NOOP")
        assert failure.value.reason == "lost"
        await upstream.reset()
        await upstream.quit()
