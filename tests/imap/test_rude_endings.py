"""Time, cancellation and secrets: whatever a server does, a command ends and nothing is told or left behind."""

from __future__ import annotations

import asyncio
import base64
import gc
import logging
import logging.config
import time
from contextlib import suppress

import pytest
from aioimaplib import aioimaplib as library

from guardian.errors import GuardianError, Unavailable
from tests.rude_imap import RudeImap, Step, rude_imap
from tests.rude_manners import (
    AGENT,
    BOUND,
    CANARY,
    LIMIT,
    MANNERS,
    STEPS,
    closing,
    letter,
    mailboxes,
    put,
    silent,
)

pytestmark = pytest.mark.usefixtures("brisk")


async def test_the_callers_time_is_kept() -> None:
    """put ends within the time it is given, the search for an unconfirmed draft included."""
    async with rude_imap(RudeImap({"STORED": silent, "UID SEARCH": silent})) as server:
        opened = await mailboxes(server, timeout=30.0).open(AGENT)
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await opened.put(letter(), hold_id="AB12C", message_id="<m@x>", timeout=0.6)
        assert 0.3 < time.monotonic() - began < BOUND
        await opened.close()


async def test_a_slow_append_outlasts_the_command_limit() -> None:
    """APPEND has its own limit: a server that needs longer than for other commands is waited for."""

    async def slow(step: Step) -> bool:
        await asyncio.sleep(1.2)
        await step.answer("OK [APPENDUID 77 10] stored")
        return True

    async with rude_imap(RudeImap({"STORED": slow})) as server:
        opened = await mailboxes(server, timeout=1.0).open(AGENT)
        assert (await opened.put(letter(), hold_id="AB12C", message_id="<m@x>")).uid == 10
        assert server.connections == 1
        await opened.close()


async def test_a_cancelled_command_ends_the_connection() -> None:
    """After a cancellation nothing more is said on that connection; the next call opens another."""
    started = asyncio.Event()

    async def hang(step: Step) -> bool:
        if step.number > 1:
            await step.server.obey(step)
            return True
        started.set()
        await step.silence()
        return False

    async with rude_imap(RudeImap({"UID SEARCH": hang})) as server:
        opened = await mailboxes(server, timeout=5.0).open(AGENT)
        task = asyncio.create_task(opened.find("AB12C"))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await opened.find("AB12C") is None
        assert server.connections == 2
        await opened.close()


async def test_a_lost_connection_is_learnt_at_once() -> None:
    """A command under way fails when the connection does, not when its time is over."""
    async with rude_imap(RudeImap({"UID SEARCH": closing})) as server:
        opened = await mailboxes(server, timeout=30.0).open(AGENT)
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await opened.find("AB12C")
        assert time.monotonic() - began < BOUND
        await opened.close()


@pytest.mark.parametrize("verb", [*STEPS, "LITERAL", "STORED", ""])
@pytest.mark.parametrize("manner", ["bye", "wrong-tag", "garbage", "reset", "echo"])
@pytest.mark.parametrize("capabilities", ["IMAP4rev1 SASL-IR AUTH=PLAIN", "IMAP4rev1"])
async def test_no_secret_in_logs_or_exceptions(
    verb: str, manner: str, capabilities: str, caplog: pytest.LogCaptureFixture
) -> None:
    """At DEBUG, on every way to fail, neither password nor letter stands in a log record or an exception's text."""

    async def echo(step: Step) -> bool:
        await step.send(f"* OK {CANARY} letter-canary", f"{step.tag} NO {CANARY} letter-canary")
        return False

    if verb == "AUTHENTICATE" and "AUTH=" not in capabilities:
        verb = "LOGIN"
    caplog.set_level(logging.DEBUG)
    behaviour = {verb: echo if manner == "echo" else MANNERS[manner]} if verb else {}
    texts: list[str] = []
    async with rude_imap(RudeImap(behaviour, capabilities=capabilities)) as server:
        try:
            await put(server)
        except GuardianError as error:
            assert verb, "nothing was to go wrong"
            chain: BaseException | None = error
            while chain is not None:
                texts += [str(chain), repr(chain), repr(chain.args)]
                chain = chain.__cause__ or chain.__context__
    texts += [record.getMessage() for record in caplog.records] + [str(r.exc_info) for r in caplog.records]
    everything = "\n".join(texts)
    encoded = base64.b64encode(b"\0agent@example.test\0" + CANARY.encode()).decode()
    for secret in ("c4nary", "letter-canary", encoded, encoded[10:30], repr(CANARY)[1:-1]):
        assert secret not in everything


async def test_nothing_is_left_behind() -> None:
    """After failures of every kind no task of ours is still running."""
    before = asyncio.all_tasks()
    for manner in ("silence", "reset", "bye", "endless-line"):
        async with rude_imap(RudeImap({"CAPABILITY": MANNERS[manner]})) as server:
            with suppress(Unavailable):
                await put(server, timeout=LIMIT)
    gc.collect()
    assert asyncio.all_tasks() == before


@pytest.mark.parametrize("verb", ["AUTHENTICATE", "EXAMINE"])
async def test_no_secret_in_a_timeout(verb: str, caplog: pytest.LogCaptureFixture) -> None:
    """A command that ran out of time is not shown: neither in the exception nor, at DEBUG, in the log."""
    caplog.set_level(logging.DEBUG)
    async with rude_imap(RudeImap({verb: silent})) as server:
        with pytest.raises(Unavailable) as unavailable:
            await put(server, timeout=LIMIT)
    assert unavailable.value.reason == "timeout"
    everything = caplog.text + repr(unavailable.value) + repr(unavailable.value.__cause__)
    assert "c4nary" not in everything
    assert base64.b64encode(b"\0agent@example.test\0c4")[:20].decode() not in everything


def test_the_library_cannot_be_made_to_talk() -> None:
    """Whatever the logging configuration says later, aioimaplib's own logger stays silent."""
    logging.config.dictConfig(
        {"version": 1, "disable_existing_loggers": False, "loggers": {"aioimaplib": {"level": "DEBUG"}}}
    )
    logging.getLogger("aioimaplib.aioimaplib").setLevel(logging.DEBUG)
    assert not library.log.isEnabledFor(logging.CRITICAL)
