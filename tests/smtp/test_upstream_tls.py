"""The upstream client and TLS: what is verified, what is never sent in clear, and both event loops."""

from __future__ import annotations

import asyncio
import base64
import ssl
from pathlib import Path
from typing import Any

import pytest

from guardian.errors import Misconfigured, OutcomeUnknown, Unavailable
from guardian.smtp.upstream import Security, Upstream, client_context, connect
from tests.bounds import HANGS
from tests.certificates import Authority, Certificate
from tests.scripted_upstream import CLOSE, DEFAULT, HANG, ScriptedUpstream

PASSWORD = b"AUTH PLAIN " + base64.b64encode(b"\0agent\0canary-password")
LETTER = (b"x" * 998 + b"\r\n") * 3000
SECURED: tuple[Security, ...] = ("tls", "starttls")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """The authority the client trusts."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def certificate(authority: Authority) -> Certificate:
    """A good certificate for localhost."""
    return authority.issue("DNS:localhost")


@pytest.fixture(scope="module")
def client_tls(authority: Authority) -> ssl.SSLContext:
    """The context the client uses."""
    return client_context(str(authority.ca_file))


async def opened(
    server: ScriptedUpstream,
    security: Security,
    tls: ssl.SSLContext,
    *,
    host: str = "localhost",
    timeout: float = 5,
) -> Upstream:
    """A session with TLS."""
    return await connect(
        host=host, port=server.port, security=security, tls=tls, ehlo_name="relay.test", timeout=timeout
    )


async def refused(server: ScriptedUpstream, security: Security, tls: ssl.SSLContext, **options: Any) -> str:
    """Open a session, which must fail; the reason. No login and no envelope was sent."""
    with pytest.raises(Unavailable) as failure:
        await opened(server, security, tls, **options)
    server.release.set()
    async with asyncio.timeout(HANGS):
        while server.open:
            await asyncio.sleep(0.001)
    said = {command.partition(b" ")[0] for command in server.commands}
    assert not said & {b"AUTH", b"MAIL", b"RCPT", b"DATA"}
    return failure.value.reason


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
@pytest.mark.parametrize("security", ["none", *SECURED])
def test_passes_letters(security: Security, loop: str, certificate: Certificate, client_tls: ssl.SSLContext) -> None:
    """Login, letters, an early reply, a late one: the same with and without TLS, on both loops."""

    async def session() -> None:
        tls = certificate.server_context() if security != "none" else None
        async with ScriptedUpstream(tls=tls, implicit=security == "tls", require_auth=True) as server:
            upstream = await opened(server, security, client_tls)
            assert "AUTH" in upstream.extensions
            assert ("STARTTLS" in upstream.extensions) == (security == "none" and tls is not None)
            assert (await upstream.command(PASSWORD)).code == 235
            for letter in (b"small\r\n", LETTER):
                assert (await upstream.command(b"MAIL FROM:<agent@team.test>")).ok
                assert (await upstream.command(b"RCPT TO:<ana@customer.test>")).ok
                assert (await upstream.data(letter, timeout=20)).ok
            assert [letter.stuffed for letter in server.accepted] == [b"small\r\n", LETTER]
            assert {(letter.user, letter.tls) for letter in server.accepted} == {("agent", security != "none")}
            assert (b"AUTH" in b"".join(server.clear)) == (security == "none")
            await upstream.quit()
            assert upstream.closed

    async def early() -> None:
        tls = certificate.server_context() if security != "none" else None
        script = {"receiving": [b"250 2.0.0 early\r\n", HANG]}
        async with ScriptedUpstream(script, tls=tls, implicit=security == "tls", receive_buffer=1 << 16) as server:
            upstream = await opened(server, security, client_tls)
            assert (await upstream.command(b"MAIL FROM:<agent@team.test>")).ok
            assert (await upstream.command(b"RCPT TO:<ana@customer.test>")).ok
            with pytest.raises(Unavailable) as failure:
                await upstream.data(LETTER * 8, timeout=20)
            assert not isinstance(failure.value, OutcomeUnknown)
            server.release.set()
            await upstream.quit()
        assert (server.dots, server.accepted) == (0, [])

    async def late() -> None:
        tls = certificate.server_context() if security != "none" else None
        script = {"body": [HANG, DEFAULT]}
        async with ScriptedUpstream(script, tls=tls, implicit=security == "tls") as server:
            upstream = await opened(server, security, client_tls)
            assert (await upstream.command(b"MAIL FROM:<agent@team.test>")).ok
            assert (await upstream.command(b"RCPT TO:<ana@customer.test>")).ok
            with pytest.raises(OutcomeUnknown):
                await upstream.data(b"small\r\n", timeout=0.2)
            server.release.set()
            assert (await upstream.late_reply(timeout=5)).ok
            await upstream.quit()

    async def all_of_them() -> None:
        await session()
        await early()
        await late()

    module = pytest.importorskip(loop, reason="uvloop is optional")
    module.run(all_of_them())


@pytest.mark.parametrize("security", SECURED)
@pytest.mark.parametrize("fault", ["expired", "wrong name", "wrong authority", "self-signed", "address only"])
async def test_refuses_a_bad_certificate(
    fault: str, security: Security, authority: Authority, client_tls: ssl.SSLContext, tmp_path: Path
) -> None:
    """A certificate that does not prove the name, today, to our authority ends the session."""
    certificate = {
        "expired": lambda: authority.issue("DNS:localhost", days=-1),
        "wrong name": lambda: authority.issue("DNS:mail.elsewhere.test"),
        "wrong authority": lambda: Authority(tmp_path, "Another").issue("DNS:localhost"),
        "self-signed": authority.self_signed,
        "address only": lambda: authority.issue("IP:127.0.0.1"),
    }[fault]()
    async with ScriptedUpstream(tls=certificate.server_context(), implicit=security == "tls") as server:
        assert await refused(server, security, client_tls) == "tls"


async def test_verifies_against_the_system_store_by_default(certificate: Certificate) -> None:
    """Without ca_file the tests' authority counts for nothing."""
    async with ScriptedUpstream(tls=certificate.server_context()) as server:
        assert await refused(server, "starttls", client_context(None)) == "tls"


async def test_accepts_an_address_that_the_certificate_names(authority: Authority, client_tls: ssl.SSLContext) -> None:
    """A host given as an address is verified as an address."""
    certificate = authority.issue("IP:127.0.0.1")
    async with ScriptedUpstream(tls=certificate.server_context()) as server:
        upstream = await opened(server, "starttls", client_tls, host="127.0.0.1")
        await upstream.quit()
        assert server.commands[-1] == b"QUIT"


STRIPPED: dict[str, dict[str, Any]] = {
    "not offered": {"ehlo": [b"250-scripted.test\r\n250 AUTH PLAIN\r\n"]},
    "offered under another name": {"ehlo": [b"250-scripted.test\r\n250 XXXXXXXA\r\n"]},
    "EHLO refused": {"ehlo": [b"502 5.5.1 what\r\n"]},
    "454": {"starttls": [b"454 4.7.0 not now\r\n"]},
    "500": {"starttls": [b"500 5.5.1 what\r\n"]},
    "250 in place of 220": {"starttls": [b"250 2.0.0 ok\r\n"]},
    "hangs up": {"starttls": [CLOSE]},
    "clear text in place of a handshake": {"starttls": [b"220 go\r\n", b"250 2.0.0 ok\r\n"]},
}


@pytest.mark.parametrize("how", STRIPPED)
async def test_never_goes_on_without_starttls(how: str, certificate: Certificate, client_tls: ssl.SSLContext) -> None:
    """A STARTTLS that is taken away, refused or spoilt ends the session with nothing secret said."""
    async with ScriptedUpstream(STRIPPED[how], tls=certificate.server_context()) as server:
        assert await refused(server, "starttls", client_tls) == "tls"
        if not how.startswith("clear text"):
            assert b"\x16\x03" not in b"".join(server.clear), "a handshake was begun"


@pytest.mark.parametrize("behind", [b"250 2.0.0 injected\r\n", b"235 2.7.0 injected\r\n", b"2", b"\r\n"])
async def test_refuses_octets_injected_before_tls(
    behind: bytes, certificate: Certificate, client_tls: ssl.SSLContext
) -> None:
    """Octets behind the reply to STARTTLS, in the same packet, would be read as said under TLS."""
    script = {"starttls": [b"220 2.0.0 go\r\n" + behind]}
    async with ScriptedUpstream(script, tls=certificate.server_context()) as server:
        assert await refused(server, "starttls", client_tls) == "tls"


async def test_forgets_what_was_offered_in_clear(certificate: Certificate, client_tls: ssl.SSLContext) -> None:
    """Only what EHLO says under TLS counts (RFC 3207 §4.2)."""
    clear = b"250-scripted.test\r\n250-STARTTLS\r\n250 XINJECTED\r\n"
    secure = b"250-scripted.test\r\n250 AUTH PLAIN\r\n"
    async with ScriptedUpstream({"ehlo": [[clear], [secure]]}, tls=certificate.server_context()) as server:
        upstream = await opened(server, "starttls", client_tls)
        assert upstream.extensions == {"AUTH": "PLAIN"}
        await upstream.quit()


async def test_refuses_a_server_without_tls_where_tls_is_due(client_tls: ssl.SSLContext) -> None:
    """A server that speaks clear text on the TLS port is not spoken to."""
    async with ScriptedUpstream() as server:
        assert await refused(server, "tls", client_tls) == "tls"


async def test_refuses_an_old_protocol(certificate: Certificate, client_tls: ssl.SSLContext) -> None:
    """TLS 1.1 is no TLS; the client's context asks for 1.2 at least and for a verified name."""
    assert client_tls.minimum_version == ssl.TLSVersion.TLSv1_2
    assert client_tls.check_hostname
    assert client_tls.verify_mode is ssl.CERT_REQUIRED
    old = certificate.server_context()
    with pytest.warns(DeprecationWarning, match="TLSv1"):
        old.minimum_version = ssl.TLSVersion.TLSv1
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    async with ScriptedUpstream(tls=old) as server:
        assert await refused(server, "starttls", client_tls) == "tls"


@pytest.mark.parametrize("step", ["connect", "ehlo", "starttls"])
async def test_gives_up_in_time(step: str, certificate: Certificate, client_tls: ssl.SSLContext) -> None:
    """A server that falls silent costs the time limit, and no more."""
    async with (
        ScriptedUpstream({step: [HANG]}, tls=certificate.server_context()) as server,
        asyncio.timeout(HANGS),
    ):
        assert await refused(server, "starttls", client_tls, timeout=0.1) == "timeout"


async def test_gives_up_a_handshake_in_time(client_tls: ssl.SSLContext) -> None:
    """A server that takes the connection and never answers the handshake costs the time limit."""
    async with ScriptedUpstream({"connect": [HANG]}) as server, asyncio.timeout(HANGS):
        assert await refused(server, "tls", client_tls, timeout=0.1) == "timeout"


@pytest.mark.parametrize("host", ["127.0.0.1", "x" * 64 + ".test"])
async def test_calls_no_connection_refused(host: str) -> None:
    """Nobody listens there, or there cannot be such a host: refused."""
    async with ScriptedUpstream() as server:
        port = server.port
    with pytest.raises(Unavailable) as failure:
        await connect(host=host, port=port, security="none", tls=None, ehlo_name="relay.test")
    assert failure.value.reason == "refused"


@pytest.mark.parametrize("security", SECURED)
async def test_wants_a_context_for_tls(security: Security) -> None:
    """TLS without a context is the caller's mistake, never a reason to go on without."""
    with pytest.raises(ValueError, match="context"):
        await connect(host="localhost", port=1, security=security, tls=None, ehlo_name="relay.test")


@pytest.mark.parametrize("content", [None, "", "not a certificate"])
def test_reports_an_unusable_ca_file(content: str | None, tmp_path: Path) -> None:
    """A ca_file that is missing or holds no certificate is a mistake in the configuration."""
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    with pytest.raises(Misconfigured, match="ca_file"):
        client_context(str(file))
