"""P4: what passes is what was sent, byte for byte, and so are its envelope and upstream's reply."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from itertools import pairwise

import pytest
import pytest_asyncio

from tests.e2e.corpus import Odd, corpus, head, lines
from tests.e2e.promises import ACCOUNT, Client, client
from tests.e2e.setting import Setting, servers_for
from tests.scripted_upstream import Accepted

pytestmark = pytest.mark.asyncio(loop_scope="module")

SEED = 20261121
ROUNDS = 18  # of 23 kinds
AT_ONCE = 6
LARGE = 25 * 1024 * 1024


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def servers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Setting]:
    """A guardian that reviews everything and holds nothing but its own marks."""
    async with servers_for([ACCOUNT], tmp_path_factory.mktemp("octets"), policy={"mode": "observe"}) as them:
        yield them


@pytest.fixture
def setting(servers: Setting) -> Setting:
    """The same, with an empty ledger."""
    servers.upstream.forget()
    return servers


def pieces(wire: bytes, chance: random.Random) -> list[bytes]:
    """The octets cut at random, and inside some of the line ends and dots that a reader has to see whole."""
    cuts = {chance.randrange(len(wire)) for _ in range(chance.choice([0, 3, 20]))}
    if chance.random() < 0.5:
        at = -1
        while (at := wire.find(b"\r\n.", at + 1)) >= 0 and len(cuts) < 200:
            cuts |= {at + 1, at + 2, at + 3, at + 4}
    edges = [0, *sorted(cuts), len(wire)]
    return [wire[a:b] for a, b in pairwise(edges)]


async def submit(app: Client, odd: Odd, chance: random.Random, recipient: str) -> None:
    """Send it in pieces; upstream's own words must come back."""
    answer = await app.envelope(recipient, parameters=odd.parameters)
    assert answer.code == 354, (odd.name, answer)
    for piece in pieces(odd.stuffed + b".\r\n", chance):
        app.send(piece)
        await app.writer.drain()
        await asyncio.sleep(0)
    answer = await app.reply()
    assert answer.code == 250, (odd.name, answer)
    assert answer.text.startswith("2.0.0 queued as "), (odd.name, answer)


def by_recipient(accepted: list[Accepted]) -> dict[str, Accepted]:
    """Each letter by its only recipient, which is its own."""
    return {each.rcpts[0].partition(b"<")[2].partition(b"@")[0].decode(): each for each in accepted}


@pytest.mark.slow
async def test_every_odd_letter_arrives_octet_for_octet(setting: Setting) -> None:
    """P4: hundreds of odd letters from a fixed seed: not one octet differs at upstream, nor a parameter of MAIL."""
    letters = [(f"n{number}", odd) for number, odd in enumerate(corpus(SEED, ROUNDS))]
    assert len(letters) > 400
    waiting = iter(letters)
    chance = random.Random(SEED)

    async def session() -> None:
        async with client(setting.daemon.port) as app:
            assert (await app.login()).code == 235
            for name, odd in waiting:
                await submit(app, odd, chance, f"{name}@customer.example")

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(session())
    arrived = by_recipient(setting.upstream.accepted)
    assert len(setting.upstream.accepted) == len(arrived) == len(letters)
    different = [odd.name for name, odd in letters if arrived[name].stuffed != odd.stuffed]
    assert different == []
    for name, odd in letters:
        assert arrived[name].mail == f"MAIL FROM:<{ACCOUNT}>{odd.parameters}".encode(), odd.name
    assert await setting.mailbox.messages(ACCOUNT, "Drafts") == []
    # Not by being left unread: the reviews were made.
    closed = [line for line in setting.daemon.closed(len(letters)) if line["outcome"] == "pass"]
    reasons = Counter(line["reason"] for line in closed)
    assert reasons["review-failed"] == 0, reasons


@pytest.mark.slow
async def test_25_megabytes_arrive_octet_for_octet(setting: Setting) -> None:
    """P4: a letter of 25 MB goes through unchanged, and within the time of an answer."""
    chance = random.Random(SEED)
    part = b"".join(chance.randbytes(38).hex().encode() + b"\r\n" for _ in range(1000))
    said = b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n'
    octets = head(chance, said) + b"--b\r\n\r\n" + lines(chance, 3)
    octets += b"--b\r\nContent-Type: image/x\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    octets += part * (LARGE // len(part)) + b"--b--\r\n"
    began = time.monotonic()
    async with client(setting.daemon.port, patience=60) as app:
        await app.login()
        await app.envelope()
        app.send(octets + b".\r\n")
        await app.writer.drain()
        answer = await app.reply()
    assert answer.code == 250
    assert time.monotonic() - began < 45
    (arrived,) = setting.upstream.accepted
    assert len(arrived.stuffed) == len(octets) > 24 * 1024 * 1024
    assert arrived.stuffed == octets


ENVELOPES = {
    "null sender": ("MAIL FROM:<>", "RCPT TO:<maria@customer.example>"),
    "DSN": (
        f"MAIL FROM:<{ACCOUNT}> RET=HDRS ENVID=QQ+3D314159",
        "RCPT TO:<maria@customer.example> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;m+2B1@customer.example",
    ),
    "quoted": (r'MAIL FROM:<"Ada \" O"@example.test>', 'RCPT TO:<"a b"@customer.example>'),
    "literal": (f"MAIL FROM:<{ACCOUNT}> SIZE=1000", "RCPT TO:<maria@[192.0.2.1]>"),
    "UTF-8": ("MAIL FROM:<ädä@example.test> SMTPUTF8", "RCPT TO:<märia@customer.example>"),
    "long": (f"MAIL FROM:<{ACCOUNT}> BODY=8BITMIME", f"RCPT TO:<{'m' * 64}@{'c' * 60}.{'d' * 60}.example>"),
}


@pytest.mark.parametrize("case", ENVELOPES, ids=lambda case: case.replace(" ", "-"))
async def test_envelopes_arrive_as_they_were_said(case: str, setting: Setting) -> None:
    """P4: paths and parameters reach upstream in the client's own octets."""
    mail, rcpt = (line.encode() for line in ENVELOPES[case])
    octets = head(random.Random(case)) + b"all is well\r\n"
    async with client(setting.daemon.port) as app:
        await app.login()
        assert (await app.ask(mail)).code == 250
        assert (await app.ask(rcpt)).code == 250
        assert (await app.ask(b"DATA")).code == 354
        app.send(octets + b".\r\n")
        assert (await app.reply()).code == 250
    (arrived,) = setting.upstream.accepted
    assert (arrived.mail, arrived.rcpts, arrived.stuffed) == (mail, (rcpt,), octets)


WORDS = {
    "accepted in many lines": b"250-2.0.0 taken \r\n250-2.0.0  and thanked\r\n250 2.6.0 <id@example> Queued\r\n",
    "accepted without a word": b"250\r\n",
    "accepted without a code of its own": b"250 ok\r\n",
    "refused as spam": b"554-5.7.1 looks like spam\r\n554 5.7.1 see https://postmaster.example/why?x=1&y=%20\r\n",
    "refused for now": b"452 4.2.2 too much mail today\r\n",
}


@pytest.mark.parametrize("case", WORDS, ids=lambda case: case.replace(" ", "-"))
async def test_upstreams_last_word_is_the_clients(case: str, setting: Setting) -> None:
    """P4: upstream's reply to the letter reaches the client with its code, enhanced code and text."""
    setting.upstream.script = {"body": [WORDS[case]]}
    async with client(setting.daemon.port) as app:
        await app.login()
        answer = await app.letter(head(random.Random(case)) + b"all is well\r\n")
    said = [line.removesuffix("\r") for line in WORDS[case].decode().split("\n")[:-1]]
    # RFC 5321 §4.2: the blank after the code is there even without a text.
    assert list(answer.lines) == [line if len(line) > 3 else f"{line} " for line in said]
