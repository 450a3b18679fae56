"""P1 at the end of a process: SIGTERM breaks no letter off, and nobody is left without a true answer."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from guardian import app, pipeline
from guardian.logs import Log
from guardian.settings.model import Settings
from tests.bounds import HANGS
from tests.e2e.promises import ACCOUNT, Answer, Upstream, client, drafted, send, stuffed
from tests.e2e.setting import Setting, servers_for
from tests.letters_for import GOOD, HARSH, letter
from tests.postfix import free_port
from tests.scripted_upstream import DEFAULT, HANG

LETTERS = 30
HELD = 5


@pytest_asyncio.fixture
async def setting(tmp_path: Path) -> AsyncIterator[Setting]:
    """A guardian between a good upstream and an embedded mailbox."""
    async with servers_for([ACCOUNT], tmp_path, review={"workers": 2}) as them:
        yield them


def numbered(text: str, number: int) -> bytes:
    """The n-th letter."""
    return letter(
        f"{text} Your reference is {number}.",
        message_id=f"<drain{number}@example.test>",
        thread=f"<q{number}@customer.example>",
        subject=f"Re: {number}",
    )


async def refused(port: int) -> bool:
    """Whether nobody listens there any more."""
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError:
        return True
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
    return False


async def until(condition: object, what: str, limit: float = HANGS) -> None:
    """Wait for a condition, a function without arguments or a coroutine function."""
    assert callable(condition)
    end = time.monotonic() + limit
    while True:
        value = condition()
        if asyncio.iscoroutine(value):
            value = await value
        if value:
            return
        assert time.monotonic() < end, f"waited {limit} s for {what}"
        await asyncio.sleep(0.01)


async def test_sigterm_answers_every_letter_in_flight(setting: Setting) -> None:
    """P1: 30 letters at a slow upstream and one still coming in: each gets its true reply; then exit status 0."""
    upstream, daemon = setting.upstream, setting.daemon
    upstream.script = {"body": [HANG, DEFAULT]}
    letters = [numbered(HARSH if number < HELD else GOOD, number) for number in range(LETTERS)]
    sendings = [asyncio.create_task(send(daemon.port, octets)) for octets in letters]
    async with client(daemon.port) as idle, client(daemon.port) as slow:
        await idle.login()
        await slow.login()
        late = numbered(GOOD, LETTERS)
        assert (await slow.envelope()).code == 354
        slow.send(stuffed(late)[:100])
        await until(lambda: upstream.dots == LETTERS - HELD, "the letters to be with upstream")

        stopping = asyncio.create_task(asyncio.to_thread(daemon.stop, signal.SIGTERM, limit=70))
        await until(lambda: refused(daemon.port), "no more listening", limit=HANGS)
        assert await refused(daemon.tls_port)
        assert (await idle.reply()).code == 421
        assert not any(sending.done() for sending in sendings[HELD:])  # it did not wait for their answers
        slow.send(stuffed(late)[100:] + b".\r\n")
        await until(lambda: upstream.dots == LETTERS - HELD + 1, "the last letter to be with upstream")
        upstream.release.set()
        assert (await slow.reply()).code == 250
    answers: list[Answer] = await asyncio.gather(*sendings)
    assert [answer.code for answer in answers] == [550] * HELD + [250] * (LETTERS - HELD)
    assert await stopping == 0
    arrived = sorted(each.stuffed for each in upstream.accepted)
    assert arrived == sorted(stuffed(octets) for octets in [*letters[HELD:], late])
    drafts = await setting.mailbox.messages(ACCOUNT, "Drafts")
    assert len(drafts) == HELD
    assert all(drafted(drafts, octets) == 1 for octets in letters[:HELD])
    assert daemon.events()[-1]["event"] == "stopped"


async def test_stopping_has_an_end_while_upstream_is_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """P1, P3: upstream says nothing: the author hears 451, and all of stopping takes no longer than its one limit."""
    monkeypatch.setattr(pipeline, "ANSWER_WITHIN", 1.0)
    monkeypatch.setattr(app, "DRAIN", 3.0)
    monkeypatch.setattr(app, "AFTERWARDS", 0.5)
    async with Upstream(script={"body": [HANG]}) as upstream:
        port = free_port()
        settings = Settings.model_validate(
            {
                "listen": {"smtp": [f"127.0.0.1:{port}"]},
                "upstream": {"host": "127.0.0.1", "port": upstream.port, "security": "none"},
                "imap": {"host": "127.0.0.1", "port": 1, "security": "none"},
                "state": {"url": f"sqlite:///{tmp_path}/guardian.db"},
                "review": {"workers": 1},
            }
        )
        guardian = app.App(settings, Log(level="info", text=False, stream=io.StringIO()))
        await guardian.start()
        sending = asyncio.create_task(send(port, numbered(GOOD, 0)))
        await until(lambda: upstream.dots == 1, "the letter to be with upstream")
        began = time.monotonic()
        await guardian.stop()
        assert 2.5 < time.monotonic() - began < 5.9  # the late reply is waited for, within the limit
        assert (await sending).code == 451
        assert upstream.accepted == []


async def test_a_client_that_hangs_up_after_the_dot_loses_nothing(setting: Setting) -> None:
    """P1, P6: the letter goes on without its client; sent again it is answered, not submitted or kept twice."""
    upstream, daemon = setting.upstream, setting.daemon
    for text, code in ((GOOD, 250), (HARSH, 550)):
        octets = numbered(text, code)
        upstream.forget({"body": [HANG, DEFAULT]})
        async with client(daemon.port) as app:
            await app.login()
            await app.envelope()
            app.send(stuffed(octets) + b".\r\n")
            await app.writer.drain()
            if text == GOOD:
                await until(lambda: upstream.dots == 1, "the letter to be with upstream")
            app.writer.transport.abort()
        upstream.release.set()
        closed = {250: 1, 550: 3}[code]  # the first letter, its repeat, the held one
        await asyncio.to_thread(daemon.closed, closed)
        if code == 250:
            await until(lambda: any(e["event"] == "reply_undelivered" for e in daemon.events()), "the reply to be kept")
        again = await send(daemon.port, octets)
        assert again.code == code
        assert [each.stuffed for each in upstream.accepted] == ([stuffed(octets)] if code == 250 else [])
    drafts = await setting.mailbox.messages(ACCOUNT, "Drafts")
    assert [drafted([draft], numbered(HARSH, 550)) for draft in drafts] == [1]


async def test_a_stopped_process_goes_on_where_it_was(setting: Setting) -> None:
    """P1: SIGSTOP and SIGCONT in the middle of letters change nothing but the time they take."""
    upstream, daemon = setting.upstream, setting.daemon
    upstream.script = {"body": [HANG, DEFAULT]}
    letters = [numbered(HARSH if number % 3 == 0 else GOOD, number) for number in range(9)]
    sendings = [asyncio.create_task(send(daemon.port, octets)) for octets in letters]
    await until(lambda: upstream.dots == 6, "the letters to be with upstream")
    os.kill(daemon.pid, signal.SIGSTOP)
    upstream.release.set()
    await until(lambda: len(upstream.accepted) == 6, "upstream's answers")
    os.kill(daemon.pid, signal.SIGCONT)
    assert [(await sending).code for sending in sendings] == [550, 250, 250] * 3
    assert len(await setting.mailbox.messages(ACCOUNT, "Drafts")) == 3
    assert await asyncio.to_thread(daemon.stop) == 0
