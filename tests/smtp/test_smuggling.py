"""SMTP smuggling (CVE-2023-51764, -51765, -51766, CVE-2024-27305): only CR LF . CR LF ends a letter."""

from __future__ import annotations

import asyncio

import pytest

from guardian.replies import BARE_CR_OR_LF
from tests.smtp.rig import Client, running

SEQUENCES = [
    b"\n.\n",
    b"\r.\r",
    b"\r.\n",
    b"\n.\r",
    b"\n.\r\n",
    b"\r\n.\n",
    b"\r.\r\n",
    b"\r\n.\r",
    b"\r\n\0.\r\n",
    b"\r\n.\0\r\n",
]
HARMLESS = (b"\r\n\0.\r\n", b"\r\n.\0\r\n")  # no bare CR or LF; a line with a NUL, for upstream to judge
SECOND = b"MAIL FROM:<evil@x.test>\r\nRCPT TO:<victim@y.test>\r\nDATA\r\nSubject: smuggled\r\n\r\nboo\r\n"
END = b"\r\n.\r\n"


async def send(client: Client, octets: bytes, *, split: bool) -> None:
    """In one segment, or each octet in its own."""
    if not split:
        await client.send(octets)
        return
    for i in range(len(octets)):
        await client.send(octets[i : i + 1])
        await asyncio.sleep(0)


@pytest.mark.parametrize("split", [False, True], ids=["one segment", "each octet"])
@pytest.mark.parametrize("second", [False, True], ids=["alone", "second envelope"])
@pytest.mark.parametrize("sequence", SEQUENCES, ids=[repr(s)[2:-1] for s in SEQUENCES])
async def test_no_second_letter(sequence: bytes, second: bool, split: bool) -> None:
    """One reply, one letter at most, no envelope from inside it, and the session goes on in step."""
    inside = b"one" + sequence + (SECOND if second else b"two")
    async with running(require_auth=False) as rig:
        client = await rig.client()
        await client.reply()
        await client.ask(b"EHLO client.test")
        await client.envelope()
        await send(client, inside + END + b"NOOP\r\n", split=split)
        reply = await client.reply()
        assert await client.reply() == [b"250 2.0.0 OK"]
        assert await client.ask(b"QUIT") == b"221 2.0.0 Bye"
        assert await client.ended()
    if sequence in HARMLESS:
        assert reply == [b"250 2.0.0 Ok: queued as 4711"]
        assert rig.world.accepted == [inside + b"\r\n"]
    else:
        assert b"\r\n".join(reply) + b"\r\n" == BARE_CR_OR_LF.wire()
        assert rig.world.accepted == []
        assert rig.world.upstreams[0].resets == 1
    assert rig.world.said == [b"MAIL FROM:<ann@x.test>", b"RCPT TO:<bob@y.test>"]


@pytest.mark.parametrize("split", [False, True], ids=["one segment", "each octet"])
async def test_a_true_end_ends(split: bool) -> None:
    """The contrast: after CR LF . CR LF the next envelope is one, and both letters arrive in order."""
    async with running(require_auth=False) as rig:
        client = await rig.client()
        await client.reply()
        await client.ask(b"EHLO client.test")
        await client.envelope()
        await send(client, b"one" + END + SECOND + b".\r\n", split=split)
        heard = [(await client.reply())[-1][:3] for _ in range(5)]
    assert heard == [b"250", b"250", b"250", b"354", b"250"]
    assert rig.world.accepted == [b"one\r\n", b"Subject: smuggled\r\n\r\nboo\r\n"]
    assert rig.world.said[-2:] == [b"MAIL FROM:<evil@x.test>", b"RCPT TO:<victim@y.test>"]
