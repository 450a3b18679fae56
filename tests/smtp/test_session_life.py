"""Hang-ups, time, memory and shutting down: what becomes of a letter, and of a session."""

from __future__ import annotations

import asyncio
import gc
import socket
from functools import partial

import pytest

from guardian.errors import Unavailable
from guardian.ports import Submission, Transaction
from guardian.replies import Reply
from guardian.smtp.limits import Limits
from guardian.smtp.session import Session
from tests.bounds import HANGS
from tests.smtp.rig import QUEUED, Client, World, running, until

HELD = Reply(550, ("5.7.1 Not sent.", "5.7.1 NOT SENT. Open Drafts."))


class Gate:
    """A pipeline that waits before it passes the letter on."""

    def __init__(self) -> None:
        self.entered, self.open = asyncio.Event(), asyncio.Event()
        self.cancelled = False

    async def __call__(self, submission: Submission, transaction: Transaction) -> Reply:
        """Wait, then pass."""
        self.entered.set()
        try:
            await self.open.wait()
        except asyncio.CancelledError:
            self.cancelled = True
            raise
        return await transaction.data(submission.stuffed, timeout=1)


async def until_entered(client: Client, gate: Gate) -> None:
    """A letter is with the pipeline."""
    await client.login()
    await client.envelope()
    await client.say(b"hello", b".")
    await asyncio.wait_for(gate.entered.wait(), HANGS)


@pytest.mark.parametrize("manner", ["fin", "rst", "half-close"])
async def test_hanging_up_after_the_dot(manner: str) -> None:
    """The letter goes upstream all the same, on an upstream session that stays; the pipeline hears who was told."""
    gate = Gate()
    async with running(World(verdict=gate)) as rig:
        client = await rig.client()
        await until_entered(client, gate)
        session = next(iter(rig.listener.service.sessions))
        if manner == "fin":
            await client.close()
        elif manner == "rst":
            client.cut()
        else:
            client.writer.write_eof()
        await until(lambda: session.stream_ended)
        assert rig.world.accepted == []
        assert not rig.world.upstreams[0].closed
        gate.open.set()
        await until(lambda: rig.world.undelivered)
        if manner == "half-close":
            assert await client.reply() == [b"250 2.0.0 Ok: queued as 4711"]
            assert await client.ended()
    assert rig.world.accepted == [b"hello\r\n"]
    assert [reply for _, reply in rig.world.undelivered] == [QUEUED]
    assert rig.world.undelivered[0][0] is rig.world.submissions[0]
    assert rig.world.upstreams[0].quits == 1


@pytest.mark.parametrize("stage", ["mail", "data", "half a dot"])
async def test_hanging_up_before_the_dot(stage: str) -> None:
    """Nothing is accepted, nothing reaches the pipeline, and the upstream session ends."""
    async with running() as rig:
        client = await rig.client()
        await client.login()
        if stage == "mail":
            await client.ask(b"MAIL FROM:<ann@x.test>")
        else:
            await client.envelope()
            await client.send(b"hello\r\n." if stage == "data" else b"hello\r\n.\r")
        await client.close()
        await until(lambda: rig.world.upstreams[0].quits == 1)
    assert rig.world.submissions == []
    assert rig.world.accepted == []
    assert rig.world.undelivered == []


async def test_submission() -> None:
    """The pipeline is given the letter, its envelope, its author and their login, and nobody prints the password."""
    async with running() as rig:
        client = await rig.client()
        await client.login()
        await client.ask(b"MAIL FROM:<Ann@X.test>", b'RCPT TO:<"b o b"@y.test>', b"RCPT TO:<c@[192.0.2.1]>")
        await client.ask(b"DATA")
        await client.ask(b"..a\r\n.")
    letter = rig.world.submissions[0]
    assert letter.envelope.mail_from == "Ann@X.test"
    assert letter.envelope.rcpt_to == ('"b o b"@y.test', "c@[192.0.2.1]")
    assert (letter.stuffed, letter.octets) == (b"..a\r\n", b".a\r\n")
    assert (letter.account, letter.listener, letter.peer) == ("ann", "test", "127.0.0.1")
    assert letter.credentials is not None
    assert (letter.credentials.mechanism, letter.credentials.password) == ("PLAIN", "secret")
    assert "secret" not in repr(letter)
    assert letter.id
    assert {r.id for r in rig.world.submissions} == {letter.id}


async def test_a_held_letter_leaves_the_session_usable() -> None:
    """After the pipeline's own refusal the next letter goes through in the same session."""
    verdicts = [HELD, QUEUED]

    async def verdict(submission: Submission, transaction: Transaction) -> Reply:
        if len(verdicts) == 2:
            await transaction.reset()
        return verdicts.pop(0)

    async with running(World(verdict=verdict)) as rig:
        client = await rig.client()
        await client.login()
        await client.envelope()
        await client.say(b"rude", b".")
        assert await client.reply() == [b"550-5.7.1 Not sent.", b"550 5.7.1 NOT SENT. Open Drafts."]
        await client.envelope()
        assert await client.ask(b"kind\r\n.") == b"250 2.0.0 Ok: queued as 4711"
    assert len(rig.world.upstreams) == 1


async def test_an_exception_is_a_temporary_reply() -> None:
    """An incident of our own is 451 without its text; the log has its place and not its text; the session goes on."""

    async def verdict(submission: Submission, transaction: Transaction) -> Reply:
        if len(rig.world.submissions) == 1:
            raise RuntimeError("canary " + submission.octets.decode())
        return QUEUED

    async with running(World(verdict=verdict)) as rig:
        client = await rig.client()
        await client.login()
        await client.envelope()
        assert await client.ask(b"tender words\r\n.") == (
            b"451 4.3.0 A temporary problem on our side. Nothing was sent. Please try again in a moment."
        )
        assert rig.world.upstreams[0].quits == 1  # whatever it was told, it is not used again
        await client.envelope()
        assert await client.ask(b"x\r\n.") == b"250 2.0.0 Ok: queued as 4711"
    (event, fields) = rig.world.logged[0]
    assert (event, fields["kind"]) == ("incident", "RuntimeError")
    assert "test_session_life" in fields["place"]
    assert "canary" not in repr(rig.world.logged)
    assert "tender" not in repr(rig.world.logged)


async def test_no_answer_in_time() -> None:
    """A pipeline that breaks its word: 451 and good-bye; its upstream session is kept for it, its answer reported."""
    gate = Gate()
    async with running(World(verdict=gate), limits=Limits(answer=0.05, closing=1)) as rig:
        client = await rig.client()
        await until_entered(client, gate)
        assert (await client.reply())[0].startswith(b"451 4.4.2 The outgoing mail server did not confirm.")
        assert await client.ended()
        assert not rig.world.upstreams[0].closed
        assert rig.world.undelivered == []
        gate.open.set()
        await until(lambda: rig.world.undelivered)
        assert rig.world.accepted == [b"hello\r\n"]
        await until(lambda: rig.world.upstreams[0].quits)


@pytest.mark.parametrize("answer", [QUEUED, HELD])
async def test_stopping(answer: Reply) -> None:
    """New clients are refused at once, idle ones told 421, and the letter under way gets its true reply, then 421."""
    gate = Gate()
    world = World(verdict=gate, script={b"DATA": [answer]})
    async with running(world) as rig:
        busy, idle, halfway = [await rig.client() for _ in range(3)]
        await until_entered(busy, gate)
        await idle.reply()
        await halfway.login()
        await halfway.envelope()
        port = rig.listener.port
        stopping = asyncio.create_task(rig.listener.stop(5))
        assert await idle.line() == b"421 4.3.2 Restarting. Please connect again in a moment."
        assert await idle.ended()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)
        gate.open.set()
        assert b"\r\n".join(await busy.reply()) + b"\r\n" == answer.wire()
        assert (await busy.line())[:3] == b"421"
        await halfway.say(b"late", b".")
        assert (await halfway.reply())[0][:3] == b"250"
        assert (await halfway.line())[:3] == b"421"
        assert await stopping == ()


async def test_stopping_in_spite_of_the_pipeline() -> None:
    """When the grace is over, what is not answered is given up, and its id returned."""
    gate = Gate()
    async with running(World(verdict=gate)) as rig:
        client = await rig.client()
        await until_entered(client, gate)
        unknown = await rig.listener.stop(0.05)
        assert unknown == (rig.world.submissions[0].id,)
        assert gate.cancelled
        assert rig.world.upstreams[0].quits == 1
        assert await client.ended()


@pytest.mark.parametrize(
    ("before", "seconds", "said"),
    [
        ((), 299, None),
        ((), 301, b"421 4.4.2 Nothing came for too long. Closing."),
        ((b"NOO",), 301, b"421 4.4.2 Nothing came for too long. Closing."),
        ((b"AUTH LOGIN\r\n",), 301, b"421 4.4.2 Nothing came for too long. Closing."),
    ],
)
async def test_idle(before: tuple[bytes, ...], seconds: float, said: bytes | None) -> None:
    """Five minutes without a whole line are the end, half a line or an unanswered challenge or not."""
    async with running() as rig:
        client = await rig.client()
        await client.reply()
        await client.ask(b"EHLO client.test")
        for octets in before:
            await client.send(octets)
            if octets.endswith(b"\n"):
                assert (await client.line())[:3] == b"334"
        session = next(iter(rig.listener.service.sessions))
        await until(lambda: session.phase.name == "COMMAND")
        rig.pass_time(seconds)
        if said is None:
            assert await client.ask(b"NOOP") == b"250 2.0.0 OK"
        else:
            assert await client.line() == said
            assert await client.ended()
            await until(lambda: rig.world.upstreams[0].quits)


async def test_session_age() -> None:
    """Half an hour is the end of a session, but not within a transaction."""
    async with running() as rig:
        client = await rig.client()
        await client.login()
        for _ in range(6):
            rig.pass_time(299)
            assert await client.ask(b"NOOP") == b"250 2.0.0 OK"
        assert await client.ask(b"MAIL FROM:<a@x.test>") == b"250 2.1.0 Sender ok"
        rig.pass_time(299)
        assert await client.ask(b"RSET") == b"250 2.0.0 OK"
        rig.pass_time(1)
        assert await client.line() == b"421 4.4.2 This session has lasted long enough. Please connect again."
        assert await client.ended()


async def test_a_slow_letter_arrives() -> None:
    """25 MB at 64 KB/s take seven minutes: no limit is hit, and upstream is kept awake meanwhile."""
    block = b"x" * 62 + b"\r\n"
    sent = 0
    async with running() as rig:
        client = await rig.client()
        await client.login()
        await client.envelope()
        session = next(iter(rig.listener.service.sessions))

        def came(octets: int) -> bool:
            return session.letter_octets == octets

        for _ in range(40):
            await client.send(block * 1000)
            sent += 64_000
            await until(partial(came, sent))
            rig.pass_time(10)
        await client.say(b".")
        assert await client.reply() == [b"250 2.0.0 Ok: queued as 4711"]
    assert rig.world.said.count(b"NOOP") >= 4
    assert rig.world.accepted == [block * 40_000]


@pytest.mark.parametrize(("octets", "seconds"), [(10, 31), (100_000, 121)], ids=["a trickle", "a standstill"])
async def test_a_letter_that_does_not_come(octets: int, seconds: float) -> None:
    """Too few octets after half a minute, or none for two minutes: the session ends, and nothing was sent."""
    async with running() as rig:
        client = await rig.client()
        await client.login()
        await client.envelope()
        await client.send(b"x" * octets)
        session = next(iter(rig.listener.service.sessions))
        await until(lambda: session.letter_octets == octets)
        rig.pass_time(29)
        assert rig.listener.service.sessions
        rig.pass_time(seconds - 29)
        assert await client.line() == b"421 4.4.2 The letter came too slowly. Nothing was sent. Closing."
        assert await client.ended()
    assert rig.world.accepted == []
    assert rig.world.submissions == []


async def test_memory_for_all() -> None:
    """When letters fill the memory for all, the next is read to its end and put off; then there is room again."""
    gate = Gate()
    limits = Limits(memory=300_000, closing=1)
    body = b"x" * 200_000 + b"\r\n.\r\n"
    async with running(World(verdict=gate), limits=limits) as rig:
        first, second = await rig.client(), await rig.client()
        for client in (first, second):
            await client.login()
            await client.envelope()
        await first.send(body)
        await asyncio.wait_for(gate.entered.wait(), HANGS)
        await second.send(body + b"NOOP\r\n")
        assert (await second.reply())[0][:9] == b"452 4.3.1"
        assert await second.reply() == [b"250 2.0.0 OK"]
        gate.open.set()
        assert (await first.reply())[0][:3] == b"250"
        await second.envelope()
        await second.send(body)
        assert (await second.reply())[0][:3] == b"250"
    assert len(rig.world.accepted) == 2


async def test_a_client_that_does_not_read() -> None:
    """Replies that are not read stop the reading, and when its time is over the connection."""
    async with running(limits=Limits(junk=10**9, closing=0.5)) as rig:
        client = await rig.client()
        client.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.reader._transport.pause_reading()  # type: ignore[attr-defined]
        client.writer.write(b"NOOP\r\n" * 1_000_000)
        session = next(iter(await _sessions(rig.listener.service.sessions)))
        await until(lambda: session.phase.name == "WRITING")
        rig.pass_time(301)
        assert session.phase.name == "CLOSING"
        rig.pass_time(1)
        await until(lambda: not rig.listener.service.sessions)
        client.writer.transport.abort()


async def _sessions(sessions: set[Session]) -> set[Session]:
    await until(lambda: sessions)
    return sessions


async def test_connections_total() -> None:
    """One connection over the total is told so."""
    async with running(limits=Limits(connections=1, closing=1)) as rig:
        client = await rig.client()
        await client.reply()
        other = await rig.client()
        assert (await other.line())[:9] == b"421 4.7.0"
        assert await other.ended()


async def test_a_socket_passed_in() -> None:
    """A socket that somebody else opened is listened on."""
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    async with running(sock=sock) as rig:
        assert rig.listener.port == sock.getsockname()[1]
        assert (await (await rig.client()).reply())[0][:3] == b"220"


async def test_nothing_of_a_session_stays() -> None:
    """After QUIT no session object, and so no password, is reachable any more."""
    async with running() as rig:
        for _ in range(3):
            client = await rig.client()
            await client.login()
            await client.ask(b"QUIT")
            await client.close()
        await until(lambda: not rig.listener.service.sessions)
    rig.world.submissions.clear()
    await asyncio.sleep(0)
    gc.collect()
    assert [o for o in gc.get_objects() if isinstance(o, Session)] == []


async def test_upstream_hangs_up_during_the_letter() -> None:
    """An upstream that is lost while the letter comes in is the pipeline's to report; the session can go on."""

    async def verdict(submission: Submission, transaction: Transaction) -> Reply:
        try:
            return await transaction.data(submission.stuffed, timeout=1)
        except Unavailable:
            return Reply(451, ("4.4.2 Lost",))

    async with running(World(verdict=verdict)) as rig:
        client = await rig.client()
        await client.login()
        await client.envelope()
        rig.world.upstreams[0].closed = True
        assert await client.ask(b"x\r\n.") == b"451 4.4.2 Lost"
        await client.envelope()
        assert await client.ask(b"x\r\n.") == b"250 2.0.0 Ok: queued as 4711"
    assert [line[:4] for line in rig.world.said].count(b"AUTH") == 2
