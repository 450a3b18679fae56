"""The listening side with the real upstream side, over sockets: octets, reconnecting, faults within a letter."""

from __future__ import annotations

import asyncio
from base64 import b64encode

from guardian.smtp import upstream
from tests.scripted_upstream import CLOSE, DEFAULT, ScriptedUpstream
from tests.smtp.rig import Rig, World, running


class RealWorld(World):
    """Its upstream sessions are real ones with `server`."""

    def __init__(self, server: ScriptedUpstream) -> None:
        super().__init__()
        self.server = server

    async def connect(self) -> upstream.Upstream:  # type: ignore[override]
        """A session with the server."""
        return await upstream.connect(
            host=self.server.host, port=self.server.port, security="none", tls=None, ehlo_name="guardian.test"
        )


async def send(rig: Rig, body: bytes) -> bytes:
    """A session with one letter; the last reply line."""
    client = await rig.client()
    await client.reply()
    await client.ask(b"EHLO client.test")
    assert (await client.ask(b"AUTH LOGIN " + b64encode(b"ann")))[:3] == b"334"
    assert (await client.ask(b64encode(b"secret")))[:3] == b"235"
    assert (await client.ask(b"MAIL FROM:<ann@x.test> BODY=8BITMIME"))[:3] == b"250"
    assert (await client.ask(b"RCPT TO:<bob@y.test>"))[:3] == b"250"
    assert (await client.ask(b"DATA"))[:3] == b"354"
    await client.send(body + b".\r\n")
    reply = (await client.reply())[-1]
    assert await client.ask(b"QUIT") == b"221 2.0.0 Bye"
    return reply


async def test_octets_and_login() -> None:
    """Upstream gets exactly the octets, stuffed as they came, from the user who logged in here."""
    body = b"Subject: x\r\n\r\n..dot\r\n\xff\x00\xfe\r\n" + b"y" * 200_000 + b"\r\n"
    async with ScriptedUpstream(users={"ann": "secret"}) as server, running(RealWorld(server)) as rig:
        assert (await send(rig, body))[:3] == b"250"
        (letter,) = server.accepted
    assert (letter.user, letter.stuffed, letter.rcpts) == ("ann", body, (b"RCPT TO:<bob@y.test>",))
    assert letter.mail == b"MAIL FROM:<ann@x.test> BODY=8BITMIME"
    assert [(a.mechanism, a.accepted) for a in server.attempts] == [("LOGIN", True)]


async def test_refused_at_the_dot() -> None:
    """Upstream's refusal, all of it, is what the client hears, and nothing was accepted."""
    script = {"body": [b"554-5.7.1 No\r\n554 5.7.1 Not that\r\n"]}
    async with ScriptedUpstream(script) as server, running(RealWorld(server)) as rig:
        assert await send(rig, b"x\r\n") == b"554 5.7.1 Not that"
        assert server.accepted == []


async def test_upstream_leaves_between_letters() -> None:
    """Upstream hangs up after a letter; the next one in the same session goes through, logged in anew."""
    async with ScriptedUpstream({"body": [[DEFAULT, CLOSE], [DEFAULT]]}) as server, running(RealWorld(server)) as rig:
        client = await rig.client()
        await client.reply()
        await client.ask(b"EHLO client.test", b"AUTH PLAIN " + b64encode(b"\0ann\0secret"))
        for _ in range(2):
            assert (await client.ask(b"MAIL FROM:<a@x.test>", b"RCPT TO:<b@y.test>"))[:3] == b"250"
            assert (await client.ask(b"DATA"))[:3] == b"354"
            assert (await client.ask(b"hello\r\n."))[:3] == b"250"
            await asyncio.sleep(0)
        assert [letter.user for letter in server.accepted] == ["ann", "ann"]
    assert server.sessions == 2


async def test_upstream_lost_at_rcpt() -> None:
    """A connection that breaks within a transaction is 451 for all the rest of it, and never 5xx."""
    async with ScriptedUpstream({"rcpt": [[CLOSE], [DEFAULT]]}) as server, running(RealWorld(server)) as rig:
        client = await rig.client()
        await client.reply()
        await client.ask(b"EHLO client.test", b"AUTH PLAIN " + b64encode(b"\0ann\0secret"))
        await client.say(b"MAIL FROM:<a@x.test>", b"RCPT TO:<b@y.test>", b"RCPT TO:<c@y.test>", b"DATA")
        codes = [(await client.reply())[-1][:3] for _ in range(4)]
    assert codes == [b"250", b"451", b"451", b"451"]
