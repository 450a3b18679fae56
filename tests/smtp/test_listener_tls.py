"""TLS on the client's side: STARTTLS, implicit, IPv6, injection, and no login in clear off loopback."""

from __future__ import annotations

import ipaddress
import logging
import ssl

import pytest

from guardian.smtp.limits import Limits
from tests.certificates import Authority
from tests.smtp.rig import Client, running, until

LETTER = (b"Subject: x", b"", b"hello", b".")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Certificates."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def server(authority: Authority) -> ssl.SSLContext:
    """The listener's context."""
    return authority.issue().server_context()


@pytest.fixture(scope="module")
def trust(authority: Authority) -> ssl.SSLContext:
    """A client's context."""
    return ssl.create_default_context(cafile=str(authority.ca_file))


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loopback counts as another machine."""
    monkeypatch.setattr("guardian.smtp.listener.address_of", lambda _: ipaddress.ip_address("192.0.2.1"))


async def send_letter(client: Client) -> None:
    """A whole letter, from EHLO on."""
    assert (await client.ask(b"EHLO client.test")).startswith(b"250")
    assert await client.ask(b"AUTH PLAIN AGFubgBzZWNyZXQ=") == b"235 2.7.0 Welcome"
    await client.envelope()
    await client.say(*LETTER)
    assert await client.reply() == [b"250 2.0.0 Ok: queued as 4711"]
    assert await client.ask(b"QUIT") == b"221 2.0.0 Bye"
    assert await client.ended()


async def test_starttls(server: ssl.SSLContext, trust: ssl.SSLContext) -> None:
    """A session that turns to TLS sends its letter; STARTTLS is offered before and not after."""
    async with running(tls=server) as rig:
        client = await rig.client()
        await client.reply()
        await client.say(b"EHLO client.test")
        assert (await client.reply())[-1] == b"250 STARTTLS"
        assert await client.ask(b"STARTTLS now") == b"501 5.5.4 Wrong argument"
        assert await client.ask(b"STARTTLS") == b"220 2.0.0 Ready to start TLS"
        await client.start_tls(trust)
        await client.say(b"EHLO client.test")
        assert not any(b"STARTTLS" in line for line in await client.reply())
        assert await client.ask(b"STARTTLS") == b"503 5.5.1 TLS is on already"
        await send_letter(client)
    assert rig.world.accepted == [b"Subject: x\r\n\r\nhello\r\n"]
    assert len(rig.world.upstreams) == 1  # the one opened for the first EHLO serves on


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
async def test_implicit(host: str, server: ssl.SSLContext, trust: ssl.SSLContext) -> None:
    """TLS from the first octet, IPv4 and IPv6."""
    async with running(host=host, tls=server, implicit=True) as rig:
        client = await rig.client(host, tls=trust)
        assert await client.reply() == [b"220 guardian.test ESMTP"]
        await send_letter(client)
    assert rig.world.submissions[0].peer == host
    assert len(rig.world.accepted) == 1


async def test_a_large_letter_over_tls(server: ssl.SSLContext, trust: ssl.SSLContext) -> None:
    """Some megabytes arrive whole through TLS."""
    body = b"".join(b"%070d\r\n" % i for i in range(60_000))
    async with running(tls=server, implicit=True) as rig:
        client = await rig.client(tls=trust)
        await client.login()
        await client.envelope()
        await client.send(body + b".\r\n")
        assert await client.reply() == [b"250 2.0.0 Ok: queued as 4711"]
    assert rig.world.accepted == [body]


@pytest.mark.parametrize("apart", [False, True], ids=["same segment", "next segment"])
async def test_starttls_injection(apart: bool, server: ssl.SSLContext, trust: ssl.SSLContext) -> None:
    """What stands in clear behind STARTTLS is never carried out (CVE-2024-34083 and its like)."""
    injected = b"EHLO evil\r\nRSET\r\nMAIL FROM:<evil@x.test>\r\n"
    async with running(tls=server, require_auth=False) as rig:
        client = await rig.client()
        await client.reply()
        await client.ask(b"EHLO client.test")
        if apart:
            await client.say(b"STARTTLS")
            assert (await client.reply())[0].startswith(b"220")
            await client.send(injected)  # goes to the handshake, which it breaks
            await until(lambda: "tls-failed" in rig.world.events)
        else:
            await client.send(b"STARTTLS\r\n" + injected)
            assert (await client.reply())[0].startswith(b"220")
            await client.start_tls(trust)
            assert await client.ask(b"RCPT TO:<x@y.test>") == b"503 5.5.1 Say MAIL first"
            assert await client.ask(b"MAIL FROM:<a@x.test>") == b"503 5.5.1 Say EHLO first"
    assert rig.world.said == []


@pytest.mark.usefixtures("remote")
async def test_nothing_secret_in_clear_off_loopback(server: ssl.SSLContext, trust: ssl.SSLContext) -> None:
    """Another machine is offered STARTTLS and nothing else, and may not log in or send before it."""
    async with running(tls=server) as rig:
        client = await rig.client()
        await client.reply()
        await client.say(b"EHLO client.test")
        assert await client.reply() == [b"250-guardian.test", b"250 STARTTLS"]
        assert await client.ask(b"AUTH PLAIN AGFubgBzZWNyZXQ=") == (
            b"538 5.7.11 No login in clear: issue STARTTLS first"
        )
        assert await client.ask(b"MAIL FROM:<a@x.test>") == b"530 5.7.0 Must issue a STARTTLS command first"
        assert rig.world.upstreams == []  # nobody who only knocks makes us knock upstream
        assert (await client.ask(b"STARTTLS"))[:3] == b"220"
        await client.start_tls(trust)
        await send_letter(client)
    assert len(rig.world.accepted) == 1


@pytest.mark.usefixtures("remote")
async def test_no_login_off_loopback_without_tls() -> None:
    """A port without a certificate takes no login from another machine."""
    async with running() as rig:
        client = await rig.client()
        await client.reply()
        await client.say(b"EHLO client.test")
        assert await client.reply() == [b"250 guardian.test"]
        assert (await client.ask(b"AUTH PLAIN AGFubgBzZWNyZXQ="))[:3] == b"538"
    assert rig.world.said == []


@pytest.mark.usefixtures("remote")
@pytest.mark.parametrize("implicit", [False, True])
async def test_limits_before_tls(implicit: bool, server: ssl.SSLContext) -> None:
    """One connection too many of an address is sent away before any handshake, and makes room when one goes."""
    async with running(tls=server, implicit=implicit, limits=Limits(per_address=2, closing=1)) as rig:
        kept = [await rig.client() for _ in range(2)]
        await until(lambda: rig.listener.service.occupancy.connections == 2)
        refused = await rig.client()
        expected = b"" if implicit else b"421 4.7.0 Too many connections. Please try again in a moment."
        assert await refused.line() == expected
        assert await refused.ended()
        await kept[0].close()
        await until(lambda: rig.listener.service.occupancy.connections == 1)
        await rig.client()
        await until(lambda: rig.listener.service.occupancy.connections == 2)
    assert rig.world.events.count("too-many") == 1


@pytest.mark.parametrize("implicit", [False, True])
async def test_broken_handshakes(
    implicit: bool, server: ssl.SSLContext, trust: ssl.SSLContext, caplog: pytest.LogCaptureFixture
) -> None:
    """No TLS, garbage, a hang-up in the middle: the next client is served, and nothing complains."""
    async with running(tls=server, implicit=implicit) as rig:
        for garbage in (b"EHLO x\r\n", b"\x16\x03\x01\x00\x05hello", b""):
            client = await rig.client()
            if not implicit:
                await client.reply()
                assert (await client.ask(b"STARTTLS"))[:3] == b"220"
            await client.send(garbage)
            if garbage[:1] != b"E":
                await client.close()
        await until(lambda: rig.world.events.count("tls-failed") == 3)
        client = await rig.client(tls=trust if implicit else None)
        assert (await client.reply())[0].startswith(b"220")
    assert [r for r in caplog.records if r.levelno >= logging.WARNING] == []


async def test_a_new_certificate(authority: Authority, trust: ssl.SSLContext) -> None:
    """replace_tls counts from the next handshake on."""
    first, second = authority.issue().server_context(), authority.issue().server_context()
    serials = []
    async with running(tls=first, implicit=True) as rig:
        for _ in range(2):
            client = await rig.client(tls=trust)
            await client.reply()
            serials.append(client.writer.get_extra_info("peercert")["serialNumber"])
            rig.listener.replace_tls(second)
    assert serials[0] != serials[1]
