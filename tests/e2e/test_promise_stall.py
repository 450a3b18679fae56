"""P8: no letter, however hostile, stops other letters; and what its failed review comes to is the policy's business."""

from __future__ import annotations

import asyncio
import os
import signal
import statistics
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bounds import HANGS
from tests.e2e.bombs import BOMBS
from tests.e2e.promises import ACCOUNT, PASSWORD, client, send, stuffed, workers
from tests.e2e.setting import Setting, servers_for
from tests.letters_for import GOOD, HARSH, edited, letter

OTHER = "second@example.test"
PATIENT = {"workers": 1, "timeout": "30s"}  # a busy machine takes its time over a new worker


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bombed(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Setting]:
    """One guardian for all bombs."""
    async with servers_for([ACCOUNT, OTHER], tmp_path_factory.mktemp("bombed"), review={"workers": 2}) as setting:
        yield setting


@pytest.mark.slow
@pytest.mark.asyncio(loop_scope="module")
async def test_bombs_delay_nobody(bombed: Setting) -> None:
    """P8: each bomb has its answer, and while it is looked at, letters of another session have theirs."""
    took: dict[str, float] = {}
    meanwhile: dict[str, int] = {}  # letters of the other session answered
    codes: dict[str, int] = {}
    ordinary: list[float] = []
    over = asyncio.Event()

    async def others() -> None:
        async with client(bombed.daemon.port) as app:
            assert (await app.login(OTHER, PASSWORD)).code == 235
            number = 0
            while not over.is_set():
                number += 1
                octets = letter(GOOD, message_id=f"<o{number}@example.test>", thread=f"<o{number}@customer.example>")
                began = time.monotonic()
                assert (await app.letter(octets, sender=OTHER)).code == 250
                ordinary.append(time.monotonic() - began)
                for _ in range(5):
                    assert (await app.ask(b"NOOP")).code == 250
                    await asyncio.sleep(0.01)

    async with asyncio.TaskGroup() as group:
        group.create_task(others())
        for name, make in BOMBS.items():
            octets = make()
            async with client(bombed.daemon.port, patience=60) as app:
                assert (await app.login()).code == 235
                assert (await app.envelope()).code == 354, name
                app.send(stuffed(octets) + b".\r\n")
                await app.writer.drain()
                before = len(ordinary)
                answer = await app.reply()
                took[name], codes[name], meanwhile[name] = answer.seconds, answer.code, len(ordinary) - before
        over.set()
    assert max(took.values()) < HANGS, took
    assert set(codes.values()) <= {250, 550, 451}, codes
    assert len(ordinary) > len(BOMBS)
    # A bomb that took long let others by: long for letters of the same machine, however busy.
    long = max(5.0, 6 * statistics.median(ordinary))
    assert [name for name in took if took[name] > long and not meanwhile[name]] == []
    # A review that was ended is told, and its worker replaced: the daemon works as before.
    ended = [line for line in bombed.logged("review_failed") if line["reason"] in ("timeout", "crash")]
    assert len(bombed.logged("worker_replaced")) >= len(ended)
    assert bombed.logged("incident") == bombed.logged("task_failed") == []
    assert (await send(bombed.daemon.port, letter(HARSH))).code == 550
    # P5 meanwhile: what bears guardian's marks did not get through unread.
    assert not any(b"guardian:7F3K2Q" in each.stuffed for each in bombed.upstream.accepted)


async def gone_in_the_middle(setting: Setting, octets: bytes) -> int:
    """Send a letter whose worker is killed with it; the reply's code."""
    stopped = workers(setting.daemon)
    for pid in stopped:
        os.kill(pid, signal.SIGSTOP)
    async with client(setting.daemon.port) as app:
        assert (await app.login()).code == 235
        assert (await app.envelope()).code == 354
        app.send(stuffed(octets) + b".\r\nNOOP\r\n")
        await app.writer.drain()
        # The relay has read the letter once it answers somebody else, who came later.
        async with client(setting.daemon.port) as later:
            assert (await later.ask(b"EHLO app.example")).code == 250
            assert (await later.ask(b"NOOP")).code == 250
        for pid in stopped:
            os.kill(pid, signal.SIGKILL)
        answer = await app.reply()
        assert (await app.reply()).code == 250  # the session goes on
        return answer.code


@pytest.mark.parametrize(("policy", "code"), [("pass", 250), ("tempfail", 451), ("hold", 550)])
async def test_a_worker_that_dies_with_a_letter(policy: str, code: int, tmp_path: Path) -> None:
    """P2, P8: policy.on_review_failure decides; the workers are replaced; the next letters are as ever."""
    octets = letter(GOOD)
    sections = {"policy": {"on_review_failure": policy}, "review": PATIENT}
    async with servers_for([ACCOUNT, OTHER], tmp_path, **sections) as setting:
        before = set(workers(setting.daemon))
        assert await gone_in_the_middle(setting, octets) == code
        assert [each.stuffed for each in setting.upstream.accepted] == ([octets] if code == 250 else [])
        assert setting.upstream.dots == (code == 250)
        assert len(await setting.drafts()) == (code == 550)
        assert [line["reason"] for line in setting.logged("review_failed")] == ["crash"]
        assert setting.logged("worker_replaced")
        assert (await send(setting.daemon.port, letter(HARSH, thread="<other@customer.example>"))).code == 550
        assert len(workers(setting.daemon)) == 1
        assert not before & set(workers(setting.daemon))


async def test_a_letter_that_may_hold_the_note_never_passes_unread(tmp_path: Path) -> None:
    """P5, P8: with a hold open, a letter that nobody could read is not sent, marks in it or not; then it is read."""
    async with servers_for([ACCOUNT, OTHER], tmp_path, review=PATIENT) as setting:
        assert (await send(setting.daemon.port, letter(HARSH))).code == 550
        (draft,) = await setting.drafts()
        revision = edited(draft, {HARSH: GOOD}, message_id="<revision@example.test>")
        unmarked = letter(GOOD, message_id="<unmarked@example.test>", thread="")
        tokenless = b"".join(
            line for line in revision.splitlines(keepends=True) if not line.lower().startswith(b"references:")
        )
        for octets in (revision, tokenless, unmarked):
            assert await gone_in_the_middle(setting, octets) == 451
            # The next review needs the new worker.
            assert (await send(setting.daemon.port, letter(HARSH, message_id="<again@example.test>"))).code == 550
        assert setting.upstream.dots == 0
        assert (await send(setting.daemon.port, revision)).code == 250
        (accepted,) = setting.upstream.accepted
        assert b"guardian" not in accepted.stuffed.lower()
        # Its hold is over: now a letter that cannot be read follows the policy again.
        assert await gone_in_the_middle(setting, unmarked) == 250


async def test_a_worker_that_hangs_is_ended(tmp_path: Path) -> None:
    """P8: a review that never comes to an end is ended after its time, and the letter has its answer."""
    async with servers_for([ACCOUNT, OTHER], tmp_path, review={"workers": 1, "timeout": "1s"}) as setting:
        (pid,) = workers(setting.daemon)
        os.kill(pid, signal.SIGSTOP)
        began = time.monotonic()
        assert (await send(setting.daemon.port, letter(GOOD))).code == 250
        assert 0.9 < time.monotonic() - began < HANGS
        assert [line["reason"] for line in setting.logged("review_failed")] == ["timeout"]
        assert [line["reason"] for line in setting.logged("worker_replaced")] == ["timeout"]
        async with asyncio.timeout(HANGS):
            while pid in workers(setting.daemon) or not workers(setting.daemon):
                await asyncio.sleep(0.02)
