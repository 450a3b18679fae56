"""kill -9 at random points: nothing is lost, nothing leaks, no draft is doubled (P1, P2, P6)."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import random
import re
import signal
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from guardian.demo.mailbox import EmbeddedMailbox, embedded_mailbox
from tests.e2e.daemon import Daemon
from tests.letters_for import GOOD, HARSH, letter
from tests.scripted_upstream import ScriptedUpstream

LETTERS = 1000
KILLS = 24
AT_ONCE = 12
ACCOUNTS = [f"agent{i}@example.test" for i in range(8)]
PASSWORD = "secret"


@dataclass
class Case:
    """One letter and what its client has been told."""

    id: str
    account: str
    harsh: bool
    octets: bytes = b""
    code: int = 0
    tries: int = 0
    codes: list[int] = field(default_factory=list)


def made(number: int) -> Case:
    """The n-th letter: every second one is harsh; each has its own words, recipient and account."""
    case = Case(id=f"id{number:05d}", account=ACCOUNTS[number % len(ACCOUNTS)], harsh=number % 2 == 1)
    text = f"{HARSH if case.harsh else GOOD} Your reference is {case.id}.\n.dots {'and more ' * (number % 70)}"
    case.octets = letter(
        text,
        to=f"Maria <{case.id}@customer.example>",
        message_id=f"<{case.id}@example.test>",
        thread=f"<q-{case.id}@customer.example>",
        subject=f"Re: {case.id}",
    )
    return case


def stuffed(octets: bytes) -> bytes:
    """As it goes over the wire."""
    return octets.replace(b"\r\n.", b"\r\n..")


async def attempt(case: Case, port: int) -> int:
    """Send once; the code of the answer to the final dot, 0 when there was none."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:

        async def reply() -> int:
            while True:
                line = await reader.readline()
                if not line.endswith(b"\n"):
                    raise ConnectionError
                if line[3:4] != b"-":
                    return int(line[:3])

        async def say(octets: bytes, want: int) -> None:
            writer.write(octets)
            code = await reply()
            if code != want:
                raise ConnectionError(f"{octets[:10]!r} was answered {code}")

        plain = base64.b64encode(f"\0{case.account}\0{PASSWORD}".encode())
        assert await reply() == 220
        await say(b"EHLO app.example\r\n", 250)
        await say(b"AUTH PLAIN " + plain + b"\r\n", 235)
        await say(b"MAIL FROM:<" + case.account.encode() + b">\r\n", 250)
        await say(b"RCPT TO:<" + case.id.encode() + b"@customer.example>\r\n", 250)
        await say(b"DATA\r\n", 354)
        writer.write(stuffed(case.octets) + b".\r\n")
        return await reply()
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def deliver(case: Case, port: int) -> None:
    """As a mail app's user does: send until there is an answer that is final."""
    final = 550 if case.harsh else 250
    while case.code != final:
        case.tries += 1
        assert case.tries < 400, f"{case.id}: no final answer, only {case.codes[-5:]}"
        try:
            async with asyncio.timeout(60):
                case.code = await attempt(case, port)
        except (OSError, ConnectionError, asyncio.IncompleteReadError):
            await asyncio.sleep(0.05)
            continue
        case.codes.append(case.code)


@pytest.mark.slow
async def test_kill_9_loses_nothing_and_leaks_nothing(tmp_path: Path) -> None:
    """1,000 letters through a daemon that is killed at random points: lost 0, leaked 0, drafts doubled 0."""
    chance = random.Random(20261121)
    users = dict.fromkeys(ACCOUNTS, PASSWORD)
    cases = [made(n) for n in range(LETTERS)]
    async with (
        ScriptedUpstream(users=users, require_auth=True) as upstream,
        embedded_mailbox(host="127.0.0.1", port=0, users=users) as mailbox,
    ):
        daemon = Daemon(
            tmp_path,
            {
                "upstream": {"host": "127.0.0.1", "port": upstream.port, "security": "none"},
                "imap": {"host": "127.0.0.1", "port": mailbox.port, "security": "none"},
                "review": {"workers": 2},
            },
        )
        await asyncio.to_thread(daemon.start)
        waiting = iter(cases)
        done = 0

        async def client() -> None:
            nonlocal done
            for case in waiting:
                await deliver(case, daemon.port)
                done += 1

        async def killer() -> int:
            kills = 0
            while kills < KILLS and done < LETTERS:
                goal = min(LETTERS, done + LETTERS // (KILLS + 2))
                while done < goal:
                    await asyncio.sleep(0.005)
                await asyncio.sleep(chance.random() * 0.05)
                daemon.stop(signal.SIGKILL)
                kills += 1
                await asyncio.to_thread(daemon.start)
            return kills

        try:
            async with asyncio.TaskGroup() as group:
                killing = group.create_task(killer())
                for _ in range(AT_ONCE):
                    group.create_task(client())
            await judge(cases, upstream, mailbox, killing.result())
        finally:
            await asyncio.to_thread(daemon.stop)


async def judge(cases: list[Case], upstream: ScriptedUpstream, mailbox: EmbeddedMailbox, kills: int) -> None:
    """Join what clients were told with what upstream and the mailboxes hold."""
    arrived: Counter[str] = Counter()
    by_id = {case.id: case for case in cases}
    for accepted in upstream.accepted:
        found = re.search(rb"Your reference is (id\d+)", accepted.stuffed)
        assert found
        case = by_id[found[1].decode()]
        arrived[case.id] += 1
        assert accepted.stuffed == stuffed(case.octets), f"{case.id}: octets differ"
        assert accepted.user == case.account, f"{case.id}: crossed accounts"
    drafts: Counter[str] = Counter()
    for account in ACCOUNTS:
        for draft in await mailbox.messages(account, "Drafts"):
            found = re.search(rb"Your reference is (id\d+)", draft)
            assert found
            drafts[found[1].decode()] += 1
            assert by_id[found[1].decode()].account == account
    lost = [c.id for c in cases if not c.harsh and not arrived[c.id]]
    unkept = [c.id for c in cases if c.harsh and not drafts[c.id]]
    leaked = [c.id for c in cases if c.harsh and arrived[c.id]]
    stray = [c.id for c in cases if not c.harsh and drafts[c.id]]
    doubled = [i for i, n in drafts.items() if n > 1]
    twice = [i for i, n in arrived.items() if n > 1]
    assert kills >= KILLS // 2
    assert (lost, unkept, leaked, stray, doubled) == ([], [], [], [], [])
    # RFC 1047's gap: only letters whose answer a kill swallowed may have gone twice, at most those on their way then.
    assert len(twice) <= kills * AT_ONCE
