"""P1, P2: no letter hides in another one (CVE-2023-51764 and its like): upstream has those that the client counts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.e2e.promises import ACCOUNT, Client, client
from tests.e2e.setting import Setting, servers_for
from tests.letters_for import GOOD, HARSH, letter

pytestmark = pytest.mark.asyncio(loop_scope="module")

SEQUENCES = [
    b"\n.\n", b"\r.\r", b"\r.\n", b"\n.\r", b"\n.\r\n", b"\r\n.\n", b"\r.\r\n", b"\r\n.\r", b"\r\n\0.\r\n",
    b"\r\n.\0\r\n",
]  # fmt: skip
WHOLE = (b"\r\n\0.\r\n", b"\r\n.\0\r\n")  # no bare CR or LF in them: lines with a NUL, for upstream to judge
SECOND = (
    b"MAIL FROM:<evil@example.test>\r\nRCPT TO:<victim@customer.example>\r\nDATA\r\nSubject: smuggled\r\n\r\nboo\r\n"
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def servers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Setting]:
    """A guardian between a good upstream and an embedded mailbox."""
    async with servers_for([ACCOUNT], tmp_path_factory.mktemp("smuggling")) as them:
        yield them


@pytest.fixture
def setting(servers: Setting) -> Setting:
    """The same, with an empty ledger."""
    servers.upstream.forget()
    return servers


async def push(app: Client, octets: bytes, *, split: bool) -> None:
    """In one segment, or each octet in its own."""
    if not split:
        app.send(octets)
        return
    for octet in octets:
        app.send(bytes([octet]))
        await app.writer.drain()
        await asyncio.sleep(0)


@pytest.mark.parametrize("split", [False, True], ids=["one-segment", "each-octet"])
@pytest.mark.parametrize("second", [False, True], ids=["alone", "second-envelope"])
@pytest.mark.parametrize("text", [GOOD, HARSH], ids=["good", "harsh"])
@pytest.mark.parametrize("sequence", SEQUENCES, ids=[repr(s)[2:-1] for s in SEQUENCES])
async def test_upstream_has_what_the_client_was_told(
    sequence: bytes, text: str, second: bool, split: bool, setting: Setting
) -> None:
    """P1, P2: one reply to one dot; a bare CR or LF is refused; nothing of the inner envelope reaches upstream."""
    octets = letter(text, quoted="") + b"one" + sequence + (SECOND if second else b"two\r\n")
    async with client(setting.daemon.port) as app:
        await app.login()
        assert (await app.envelope()).code == 354
        await push(app, octets + b".\r\n" + b"NOOP\r\n", split=split)
        answer = await app.reply()
        assert (await app.reply()).lines == ("250 2.0.0 OK",)  # to NOOP: the session is in step
        assert (await app.ask(b"QUIT")).code == 221
        assert (await app.reply()).code == 0  # nothing else was answered
    upstream = setting.upstream
    if sequence in WHOLE:
        assert answer.code == (250 if text == GOOD else 550)
    else:
        assert answer.lines[-1].startswith("550 5.6.11 ")
    accepted = [octets] if answer.code == 250 else []
    assert [each.stuffed for each in upstream.accepted] == accepted
    assert upstream.dots == len(accepted)
    said = [line for line in upstream.commands if line[:4].upper() in (b"MAIL", b"RCPT")]
    assert said == [f"MAIL FROM:<{ACCOUNT}>".encode(), b"RCPT TO:<maria@customer.example>"]


@pytest.mark.parametrize("split", [False, True], ids=["one-segment", "each-octet"])
async def test_a_true_end_is_one(split: bool, setting: Setting) -> None:
    """P1: the contrast: behind CR LF . CR LF the second envelope counts, is judged by itself, and is told so."""
    first, harsh = letter(GOOD), letter(HARSH, message_id="<second@example.test>", thread="<other@customer.example>")
    again = b"MAIL FROM:<agent@example.test>\r\nRCPT TO:<maria@customer.example>\r\nDATA\r\n"
    async with client(setting.daemon.port) as app:
        await app.login()
        assert (await app.envelope()).code == 354
        await push(app, first + b".\r\n" + again + harsh + b".\r\n", split=split)
        assert [(await app.reply()).code for _ in range(5)] == [250, 250, 250, 354, 550]
    assert [each.stuffed for each in setting.upstream.accepted] == [first]
