"""Logins: sizes, names, one in is one out, and no trace of a password."""

from __future__ import annotations

import asyncio
import logging
from base64 import b64encode

import pytest

from guardian.replies import Reply
from guardian.smtp import auth
from guardian.smtp.command import Wrong
from guardian.smtp.limits import Limits
from tests.smtp.rig import Client, World, running


async def greeted(client: Client) -> None:
    """Past EHLO."""
    await client.reply()
    assert (await client.ask(b"EHLO client.test"))[:3] == b"250"


def bearer(length: int) -> bytes:
    """An XOAUTH2 token whose base64 has `length` characters."""
    return b64encode(b"user=ann@x.test\1auth=Bearer ".ljust(length * 3 // 4 - 2, b"t") + b"\1\1")


@pytest.mark.parametrize("inline", [True, False])
@pytest.mark.parametrize("fits", [True, False])
async def test_long_tokens(inline: bool, fits: bool) -> None:
    """A line of 12,288 octets goes through verbatim; a longer one is 500, and the session stays in step."""
    said = b"AUTH XOAUTH2 " if inline else b""
    token = bearer((12_288 - 2 - len(said)) // 4 * 4 + (0 if fits else 4))
    async with running() as rig:
        client = await rig.client()
        await greeted(client)
        if not inline:
            assert await client.ask(b"AUTH XOAUTH2") == b"334 "
        reply = await client.ask(said + token)
        assert reply == (b"235 2.7.0 Welcome" if fits else b"500 5.5.2 Line too long")
        assert await client.ask(b"NOOP") == b"250 2.0.0 OK"
    assert rig.world.said == ([b"AUTH XOAUTH2 " + token] if fits else [])


async def test_a_long_error_challenge_is_whole() -> None:
    """A challenge longer than a reply line may be reaches the client uncut."""
    challenge = b64encode(b'{"status":"401","schemes":"bearer","scope":"' + b"s" * 900 + b'"}')
    script = {
        b"AUTH": [Reply(334, (challenge.decode(),))],
        b"*": [Reply(535, ("5.7.8 Expired",))],
    }
    async with running(World(script=script)) as rig:
        client = await rig.client()
        await greeted(client)
        assert await client.ask(b"AUTH XOAUTH2 " + bearer(100)) == b"334 " + challenge
        assert await client.ask(b"") == b"535 5.7.8 Expired"


async def test_a_cancelled_error_challenge_leaves_upstream_in_step() -> None:
    """An answer that is no answer ends the upstream session, which waits for one; the next login has a new one."""
    script = {b"AUTH": [Reply(334, ("e30=",))]}
    async with running(World(script=script)) as rig:
        client = await rig.client()
        await greeted(client)
        assert await client.ask(b"AUTH XOAUTH2 " + bearer(100)) == b"334 e30="
        await client.send(b"*\n")
        assert (await client.reply())[0][:3] == b"500"
        assert await client.ask(b"AUTH XOAUTH2 " + bearer(100)) == b"235 2.7.0 Welcome"
    assert rig.world.upstreams[0].quits == 1
    assert len(rig.world.upstreams) == 2


@pytest.mark.parametrize(
    ("mechanism", "token", "user"),
    [
        ("XOAUTH2", b"user=ann@x.test\1auth=Bearer t\1\1", "ann@x.test"),
        ("OAUTHBEARER", b"n,a=ann@x.test,\1host=h\1port=587\1auth=Bearer t\1\1", "ann@x.test"),
        ("OAUTHBEARER", b"n,a=a=2Cb=3Dc,\1auth=Bearer t\1\1", "a,b=c"),
    ],
)
def test_bearer_names(mechanism: str, token: bytes, user: str) -> None:
    """The name is read, the token kept as it is."""
    login = auth.bearer(mechanism, b64encode(token))
    assert (login.credentials.mechanism, login.credentials.user) == (mechanism, user)
    assert login.credentials.token == token
    assert login.initial == b64encode(token)


@pytest.mark.parametrize(
    ("mechanism", "token"),
    [
        ("XOAUTH2", b""),
        ("XOAUTH2", b"auth=Bearer t\1\1"),
        ("XOAUTH2", b"user=\1auth=Bearer t\1\1"),
        ("XOAUTH2", b"user=a\r\nb\1auth=Bearer t\1\1"),
        ("OAUTHBEARER", b"n,,\1auth=Bearer t\1\1"),
        ("OAUTHBEARER", b"user=ann\1auth=Bearer t\1\1"),
    ],
)
def test_bearer_without_a_name(mechanism: str, token: bytes) -> None:
    """Whose letters they are must be known: 501."""
    with pytest.raises(Wrong) as wrong:
        auth.bearer(mechanism, b64encode(token))
    assert wrong.value.reply.code == 501


@pytest.mark.parametrize(
    "initial", [b"\0\0pw", b"\0ann", b"ann", b"\0ann\0pw\0", b"\0a\nb\0pw", b"\0ann\0p\rw", b"\0\xff\0pw"]
)
def test_plain_that_is_none(initial: bytes) -> None:
    """501, also for control characters and what is not UTF-8: they would go to the IMAP server too."""
    with pytest.raises(Wrong) as wrong:
        auth.plain(b64encode(initial))
    assert wrong.value.reply.code == 501


def test_plain_with_anything_else() -> None:
    """Quotes, blanks and letters beyond ASCII are part of a password, and an empty one is upstream's to refuse."""
    login = auth.plain(b64encode('\0änn\0 p"ä\\ß '.encode()))
    assert (login.credentials.user, login.credentials.password) == ("änn", ' p"ä\\ß ')
    assert auth.plain(b64encode(b"\0ann\0")).credentials.password == ""


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("PLAIN", ("PLAIN", "LOGIN")),
        ("LOGIN", ("PLAIN", "LOGIN")),
        ("cram-md5 xoauth2", ("XOAUTH2",)),
        ("CRAM-MD5 GSSAPI", ()),
        ("", ()),
    ],
)
def test_offered(theirs: str, ours: tuple[str, ...]) -> None:
    """What can be served of what upstream has."""
    assert auth.offered({"AUTH": theirs}) == ours
    assert auth.offered({}) == ()


CANARY = 'h"unter\\2 cänary'


@pytest.mark.parametrize("accepted", [True, False])
@pytest.mark.parametrize("manner", ["PLAIN", "LOGIN", "XOAUTH2", "garbage", "unknown"])
async def test_no_trace_of_a_password(
    manner: str, accepted: bool, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Not in a reply, a log at DEBUG or a stream, whatever becomes of the login and whatever the client says next."""
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    secret = CANARY.encode()
    coded = b64encode(secret)
    plain = b64encode(b"\0ann\0" + secret)
    lines = {
        "PLAIN": [b"AUTH PLAIN " + plain],
        "LOGIN": [b"AUTH LOGIN", b"YW5u", coded],
        "XOAUTH2": [b"AUTH XOAUTH2 " + b64encode(b"user=ann\1auth=Bearer " + secret + b"\1\1")],
        "garbage": [b"AUTH PLAIN " + plain[:-1], b"AUTH LOGIN", coded + b"!", plain, coded],
        "unknown": [b"AUTH CRAM-MD5", coded, plain, b"AUTH " + plain, secret],
    }[manner]
    script = (
        {}
        if accepted
        else {b"AUTH": [Reply(535, ("5.7.8 Nope",))], b"*": [Reply(334, ("",)), Reply(535, ("5.7.8 Nope",))]}
    )
    heard = []
    async with running(World(script=script), limits=Limits(auth_failures=9, closing=1)) as rig:
        client = await rig.client()
        await greeted(client)
        for line in lines:
            await client.say(line)
            heard += await client.reply()
        await client.ask(b"MAIL FROM:<ann@x.test>")
    traces = repr(heard) + caplog.text + "".join(capfd.readouterr()) + repr(rig.world.logged)
    for form in (
        CANARY,
        repr(CANARY),
        coded.decode(),
        coded.decode().upper(),
        plain.decode(),
        plain.decode().upper(),
    ):
        assert form not in traces
    assert heard
