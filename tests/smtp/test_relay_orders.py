"""An open relay is impossible: upstream hears no MAIL before a 235 in the same session."""

from __future__ import annotations

import ssl
from itertools import permutations

import pytest

from guardian.replies import Reply
from tests.certificates import Authority
from tests.smtp.rig import Client, World, running

STEPS = {
    "ehlo": b"EHLO client.test",
    "helo": b"HELO client.test",
    "bad": b"AUTH PLAIN AGFubgB3cm9uZw==",
    "good": b"AUTH PLAIN AGFubgBzZWNyZXQ=",
    "rset": b"RSET",
}
ORDERS = [order for length in range(5) for order in permutations(STEPS, length)]
SENDERS = (b"MAIL FROM:<ann@x.test>", b"MAIL FROM:<>", b"MAIL FROM:<ann@x.test> AUTH=<ann@x.test>")


class Strict(World):
    """An upstream that takes one password."""

    async def connect(self):
        """A session that answers AUTH by what was said."""
        upstream = await super().connect()
        command = upstream.command

        async def answer(line: bytes, *, timeout: float = 60) -> Reply:
            reply = await command(line, timeout=timeout)
            return Reply(535, ("5.7.8 Nope",)) if line == STEPS["bad"] else reply

        upstream.command = answer
        return upstream


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Certificates."""
    return Authority(tmp_path_factory.mktemp("authority"))


async def judge(client: Client, world: World, order: tuple[str, ...]) -> int:
    """Take the steps; MAIL after each, and what upstream heard of it. How many MAILs were right to go through."""
    authenticated = greeted = False
    sent = 0
    for step in (None, *order):
        if step is not None:
            reply = await client.ask(STEPS[step])
            greeted = greeted or step in ("ehlo", "helo")
            authenticated = authenticated or (step == "good" and reply.startswith(b"235"))
        for sender in SENDERS:
            before = len(world.said)
            reply = await client.ask(sender)
            if authenticated:
                assert reply == b"250 2.1.0 Sender ok"
                sent += 1
                assert await client.ask(b"RSET") == b"250 2.0.0 OK"
            else:
                assert reply[:3] == (b"530" if greeted else b"503")
                assert len(world.said) == before
    return sent


@pytest.mark.parametrize("port", ["plain", "implicit"])
async def test_no_mail_before_login(port: str, authority: Authority) -> None:
    """Every order of up to four of EHLO, HELO, a refused AUTH, a good one and RSET, on both kinds of port."""
    certificate = authority.issue()
    world = Strict()
    trust = ssl.create_default_context(cafile=str(authority.ca_file)) if port == "implicit" else None
    settings = {"tls": certificate.server_context(), "implicit": True} if trust else {}
    orders = ORDERS if port == "plain" else ORDERS[::3]
    sent = 0
    async with running(world, **settings) as rig:
        for order in orders:
            client = await rig.client(tls=trust)
            await client.reply()
            sent += await judge(client, world, order)
            await client.close()
    assert sum(line.startswith(b"MAIL") for line in world.said) == sent > 30


async def test_starttls_forgets_the_login(authority: Authority) -> None:
    """A login in clear on loopback does not count after STARTTLS, nor does the EHLO."""
    trust = ssl.create_default_context(cafile=str(authority.ca_file))
    async with running(tls=authority.issue().server_context()) as rig:
        client = await rig.client()
        await client.login()
        assert await client.ask(b"STARTTLS") == b"220 2.0.0 Ready to start TLS"
        await client.start_tls(trust)
        assert (await client.ask(b"MAIL FROM:<ann@x.test>"))[:3] == b"503"
        assert (await client.ask(b"EHLO client.test"))[:3] == b"250"
        assert (await client.ask(b"MAIL FROM:<ann@x.test>"))[:3] == b"530"
    assert [line[:4] for line in rig.world.said] == [b"AUTH"]
    assert rig.world.upstreams[0].quits == 1  # it was logged in


async def test_allow_from() -> None:
    """Without require_auth, those outside allow_from still need a login."""
    async with running(require_auth=False, allow_from=["10.1.0.0/16"]) as rig:
        client = await rig.client()
        await client.reply()
        await client.ask(b"EHLO client.test")
        assert (await client.ask(b"MAIL FROM:<ann@x.test>"))[:3] == b"530"
    async with running(require_auth=False, allow_from=["127.0.0.0/8"]) as rig:
        client = await rig.client()
        await client.reply()
        await client.ask(b"EHLO client.test")
        assert (await client.ask(b"MAIL FROM:<ann@x.test>"))[:3] == b"250"
