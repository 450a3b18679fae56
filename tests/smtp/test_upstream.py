"""The upstream client against a good server: what it opens, says, sends and closes."""

from __future__ import annotations

import asyncio
import base64
import random
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from guardian.errors import Unavailable
from guardian.replies import Reply
from guardian.smtp.upstream import Upstream, connect
from guardian.smtp.wire import SLICE
from tests.bounds import HANGS
from tests.scripted_upstream import CLOSE, DEFAULT, HANG, RESET, ScriptedUpstream

if TYPE_CHECKING:
    from guardian.ports import Transaction

SMALL = b"Subject: hello\r\n\r\nDear Ana,\r\n"


async def opened(server: ScriptedUpstream) -> Upstream:
    """A session without TLS."""
    return await connect(
        host=server.host, port=server.port, security="none", tls=None, ehlo_name="relay.test", timeout=5
    )


async def enveloped(server: ScriptedUpstream) -> Upstream:
    """A session whose MAIL and RCPT are accepted."""
    upstream = await opened(server)
    assert (await upstream.command(b"MAIL FROM:<agent@team.test>")).code == 250
    assert (await upstream.command(b"RCPT TO:<ana@customer.test>")).code == 250
    return upstream


@pytest.fixture
async def server() -> AsyncIterator[ScriptedUpstream]:
    """A good server, with nobody connected any more at the end."""
    async with ScriptedUpstream() as server:
        yield server
        async with asyncio.timeout(HANGS):
            while server.open:
                await asyncio.sleep(0.001)


async def test_opens_with_ehlo_and_reads_what_is_offered(server: ScriptedUpstream) -> None:
    """Keywords in upper case, their parameters as they stand; the name is ours."""
    server.extensions = ("size 35882577", "8BITMIME", "AUTH PLAIN LOGIN", "X-ODD  two  blanks", "Bad_Key x")
    upstream = await opened(server)
    assert upstream.extensions == {
        "SIZE": "35882577",
        "8BITMIME": "",
        "AUTH": "PLAIN LOGIN",
        "X-ODD": " two  blanks",
    }
    assert server.commands == [b"EHLO relay.test"]
    assert not upstream.closed
    await upstream.quit()
    assert server.commands[-1] == b"QUIT"
    assert upstream.closed


async def test_falls_back_to_helo(server: ScriptedUpstream) -> None:
    """A server that knows no EHLO is greeted with HELO and offers nothing (RFC 5321 §3.2)."""
    server.script["ehlo"] = [b"502 5.5.1 not implemented\r\n"]
    upstream = await opened(server)
    assert upstream.extensions == {}
    assert server.commands == [b"EHLO relay.test", b"HELO relay.test"]
    assert (await upstream.command(b"MAIL FROM:<a@b.test>")).code == 250
    await upstream.quit()


async def test_passes_a_letter_and_returns_the_own_reply(server: ScriptedUpstream) -> None:
    """The reply to the dot is upstream's, all lines and blanks of it, and the ledger holds the letter."""
    server.script["body"] = [b"250-2.6.0  <x@y> \r\n250 2.6.0 Queued for delivery\r\n"]
    upstream: Transaction = await enveloped(server)
    reply = await upstream.data(SMALL, timeout=5)
    assert reply == Reply(250, ("2.6.0  <x@y> ", "2.6.0 Queued for delivery"))
    (letter,) = server.accepted
    assert letter.stuffed == SMALL
    assert letter.mail == b"MAIL FROM:<agent@team.test>"
    assert letter.rcpts == (b"RCPT TO:<ana@customer.test>",)
    assert isinstance(upstream, Upstream)
    await upstream.quit()


async def test_sends_letter_after_letter(server: ScriptedUpstream) -> None:
    """RSET and a letter's end leave the session ready for the next one."""
    upstream = await enveloped(server)
    await upstream.reset()
    for i in range(20):
        assert (await upstream.command(b"MAIL FROM:<agent@team.test>")).ok
        assert (await upstream.command(b"RCPT TO:<ana@customer.test>")).ok
        assert (await upstream.data(b"%d\r\n" % i, timeout=5)).ok
    assert [letter.stuffed for letter in server.accepted] == [b"%d\r\n" % i for i in range(20)]
    assert server.sessions == 1
    await upstream.quit()


async def test_relays_the_rounds_of_auth(server: ScriptedUpstream) -> None:
    """AUTH LOGIN and the error challenge of XOAUTH2 go through command(), one line and one reply each."""
    server.users = {"agent": "secret"}
    upstream = await opened(server)
    assert await upstream.command(b"AUTH LOGIN") == Reply(334, ("VXNlcm5hbWU6",))
    assert (await upstream.command(base64.b64encode(b"agent"))).code == 334
    assert (await upstream.command(base64.b64encode(b"wrong"))).code == 535
    token = base64.b64encode(b"user=agent\x01auth=Bearer stale\x01\x01")
    assert (await upstream.command(b"AUTH XOAUTH2 " + token)).code == 334
    assert (await upstream.command(b"")).code == 535
    assert (await upstream.command(b"AUTH PLAIN " + base64.b64encode(b"\0agent\0secret"))).code == 235
    assert [(a.mechanism, a.accepted) for a in server.attempts] == [
        ("LOGIN", False),
        ("XOAUTH2", False),
        ("PLAIN", True),
    ]
    await upstream.quit()


@pytest.mark.parametrize("line", [b"NOOP\r\nQUIT", b"NOOP\n", b"NO\rOP", b"NO\0OP"])
async def test_refuses_a_command_that_is_more_than_a_line(server: ScriptedUpstream, line: bytes) -> None:
    """A line end or NUL in a command is the caller's mistake; nothing is written, the session stands."""
    upstream = await opened(server)
    with pytest.raises(ValueError, match="one line"):
        await upstream.command(line)
    assert (await upstream.command(b"NOOP")).ok
    assert server.commands == [b"EHLO relay.test", b"NOOP"]
    await upstream.quit()


UNFRAMED = [b"x", b"x\n", b"x\r", b".\r\n", b"x\r\n.\r\n", b"x\r\n.\r\nRSET\r\n", b"\r\n.\r\n"]


@pytest.mark.parametrize("letter", UNFRAMED)
async def test_refuses_a_letter_that_would_end_elsewhere(server: ScriptedUpstream, letter: bytes) -> None:
    """Octets whose end is not where the final dot will stand are never begun."""
    upstream = await enveloped(server)
    with pytest.raises(ValueError, match="dot-stuffed"):
        await upstream.data(letter, timeout=5)
    assert server.commands[-1] == b"RCPT TO:<ana@customer.test>"
    await upstream.quit()


def noise(size: int) -> bytes:
    """Octets of every value, in lines, dot-stuffed."""
    lines = random.Random(size).randbytes(size).replace(b"\r", b"?").replace(b"\n", b"\r\n")
    return lines.replace(b"\r\n.", b"\r\n..") + b"\r\n"


LETTERS = {
    "empty": b"",
    "an empty line": b"\r\n",
    "dots": b"..\r\n...\r\n..x\r\nx.\r\n..\r\n",
    "8-bit and NUL": b"\0\xff\x80\r\n\xc3\xa4\r\n",
    "a long line": b"x" * 100_000 + b"\r\n",
    "exactly one slice": b"x" * (SLICE - 2) + b"\r\n",
    "a slice that ends between CR and LF": b"x" * (SLICE - 1) + b"\r\n",
    "a slice that ends before a stuffed dot": b"x" * (SLICE - 2) + b"\r\n..\r\n",
    "many slices of noise": noise(1_500_000),
}


@pytest.mark.parametrize("name", LETTERS)
async def test_sends_exactly_these_octets(server: ScriptedUpstream, name: str) -> None:
    """What arrives before the dot is what was given."""
    upstream = await enveloped(server)
    assert (await upstream.data(LETTERS[name], timeout=20)).ok
    assert [letter.stuffed for letter in server.accepted] == [LETTERS[name]]
    assert server.dots == 1
    await upstream.quit()


async def test_waits_for_a_slow_reader_within_bounded_memory() -> None:
    """25 MB to a server that does not read: two slices at most are held; then all of it arrives."""
    letter = noise(1 << 20) * 24
    async with ScriptedUpstream({"receiving": [HANG]}, receive_buffer=1 << 16) as server:
        upstream = await enveloped(server)
        sending = asyncio.create_task(upstream.data(letter, timeout=60))
        await server.at("receiving").wait()
        held = 0
        for _ in range(50):
            await asyncio.sleep(0.001)
            held = max(held, upstream._wire.unsent)
        assert SLICE // 2 < held <= 2 * SLICE
        assert not sending.done()
        server.release.set()
        assert (await sending).ok
        assert server.accepted[0].stuffed == letter
        await upstream.quit()


@pytest.mark.parametrize("code", [b"250", b"251", b"252", b"299"])
async def test_counts_the_class_of_the_final_reply(server: ScriptedUpstream, code: bytes) -> None:
    """Every 2xx to the dot is an acceptance, returned with its own code."""
    server.script["body"] = [code + b" fine\r\n"]
    upstream = await enveloped(server)
    reply = await upstream.data(SMALL, timeout=5)
    assert (reply.code, reply.ok) == (int(code), True)
    await upstream.quit()


async def test_returns_the_refusal_of_data(server: ScriptedUpstream) -> None:
    """A 4xx or 5xx to DATA is the answer, no octet of the letter follows, and the session goes on."""
    server.script["data"] = [[b"451 4.3.0 later\r\n"], [DEFAULT]]
    upstream = await enveloped(server)
    assert await upstream.data(SMALL, timeout=5) == Reply(451, ("4.3.0 later",))
    assert not upstream.closed
    assert (await upstream.data(SMALL, timeout=5)).ok
    assert server.dots == 1
    await upstream.quit()


@pytest.mark.parametrize("end", [CLOSE, RESET])
async def test_counts_a_reply_that_came_before_the_connection_ended(end: object) -> None:
    """Upstream accepts and hangs up: accepted."""
    async with ScriptedUpstream({"body": [b"250 2.0.0 ok\r\n", end]}) as server:  # type: ignore[list-item]
        upstream = await enveloped(server)
        assert (await upstream.data(SMALL, timeout=5)).code == 250
        await upstream.quit()
        assert upstream.closed


@pytest.mark.parametrize("verb", ["mail", "data", "body"])
async def test_returns_421_and_closes(verb: str) -> None:
    """A 421 is passed on as it is; after it nothing more is written."""
    async with ScriptedUpstream({verb: [b"421 4.3.2 closing\r\n"]}) as server:
        upstream = await opened(server)
        reply = await upstream.command(b"MAIL FROM:<agent@team.test>")
        if verb != "mail":
            await upstream.command(b"RCPT TO:<ana@customer.test>")
            reply = await upstream.data(SMALL, timeout=5)
        assert reply == Reply(421, ("4.3.2 closing",))
        assert upstream.closed
        said = list(server.commands)
        with pytest.raises(Unavailable) as refused:
            await upstream.command(b"NOOP")
        assert refused.value.reason == "lost"
        await upstream.quit()
        assert server.commands == said


async def test_cancelled_in_a_command_is_never_used_again(server: ScriptedUpstream) -> None:
    """The reply of a cancelled command could be taken for the next one's, so the session ends."""
    server.script["mail"] = [HANG]
    upstream = await opened(server)
    asking = asyncio.create_task(upstream.command(b"MAIL FROM:<>"))
    await server.at("mail").wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert upstream.closed
    server.release.set()
    await upstream.quit()


async def test_serves_one_task_at_a_time(server: ScriptedUpstream) -> None:
    """Two commands at once are a defect of the caller's."""
    server.script["noop"] = [HANG, DEFAULT]
    upstream = await opened(server)
    first = asyncio.create_task(upstream.command(b"NOOP"))
    await server.at("noop").wait()
    with pytest.raises(AssertionError, match="one task"):
        await upstream.command(b"NOOP")
    server.release.set()
    assert (await first).ok
    await upstream.quit()
