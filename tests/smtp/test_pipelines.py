"""Pipelining: as many replies as commands, in their order, however they are cut into packets."""

from __future__ import annotations

import random

import pytest

from guardian.smtp.limits import Limits
from tests.smtp.rig import running

# What each command is answered with, by whether a transaction is open and a recipient accepted.
STEPS = (b"MAIL", b"RCPT", b"BAD", b"LETTER", b"RSET", b"NOOP", b"EHLO", b"JUNK")


def plan(rng: random.Random) -> tuple[bytes, list[bytes], int]:
    """(octets to send, the codes to hear, letters that arrive)."""
    mail = rcpt = False
    stream, codes, letters = b"", [], 0
    for _ in range(rng.randint(1, 30)):
        step = rng.choice(STEPS)
        if step == b"MAIL":
            stream += b"MAIL FROM:<a@x.test>\r\n"
            codes.append(b"503" if mail else b"250")
            mail = True
        elif step == b"RCPT":
            stream += b"RCPT TO:<b@x.test>\r\n"
            codes.append(b"250" if mail else b"503")
            rcpt = rcpt or mail
        elif step == b"BAD":
            stream += b"RCPT TO:<b@@x.test>\r\n"
            codes.append(b"553" if mail else b"503")
        elif step == b"LETTER" and rcpt:
            stream += b"DATA\r\n" + rng.choice([b"", b"QUIT\r\n", b"..\r\n", b"x" * 5000 + b"\r\n"]) + b".\r\n"
            codes += [b"354", b"250"]
            mail = rcpt = False
            letters += 1
        elif step == b"LETTER":
            stream += b"DATA\r\n"
            codes.append(b"503")
        elif step in (b"RSET", b"EHLO"):
            stream += b"RSET\r\n" if step == b"RSET" else b"EHLO client.test\r\n"
            codes.append(b"250")
            mail = rcpt = False
        elif step == b"NOOP":
            stream += b"NOOP\r\n"
            codes.append(b"250")
        else:
            stream += b"XYZZY\r\n"
            codes.append(b"500")
    return stream, codes, letters


@pytest.mark.parametrize("part", range(4))
async def test_replies_are_the_commands(part: int) -> None:
    """50 random pipelines a part, each in packets of random length."""
    rng = random.Random(part)
    limits = Limits(errors=10**6, junk=10**6, closing=1)
    async with running(require_auth=False, limits=limits) as rig:
        for _ in range(50):
            client = await rig.client()
            await client.reply()
            await client.ask(b"EHLO client.test")
            stream, codes, letters = plan(rng)
            before = len(rig.world.accepted)
            at = 0
            while at < len(stream):
                size = rng.choice([1, 3, 20, 4000])
                await client.send(stream[at : at + size])
                at += size
            heard = [(await client.reply())[-1][:3] for _ in codes]
            assert heard == codes
            assert await client.ask(b"QUIT") == b"221 2.0.0 Bye"
            assert len(rig.world.accepted) - before == letters
            await client.close()
