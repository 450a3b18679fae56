"""A draft whose APPEND was answered oddly, or not at all, is found again or is an unknown outcome: none lost."""

from __future__ import annotations

import asyncio
import time

import pytest

from guardian.errors import OutcomeUnknown, Unavailable
from guardian.holds.model import DraftRef
from tests.rude_imap import Behaviour, RudeImap, Step, rude_imap
from tests.rude_manners import (
    AGENT,
    BOUND,
    MANNERS,
    closing,
    letter,
    mailboxes,
    put,
    says,
)

pytestmark = pytest.mark.usefixtures("brisk")


@pytest.mark.parametrize("manner", ["silence", "close", "reset", "bye", "wrong-tag", "stray-plus", "drip", "bad"])
async def test_stored_but_never_answered_is_found(manner: str) -> None:
    """When the answer to APPEND stays away, the draft is found by its token: one draft, and it counts as stored."""
    async with rude_imap(RudeImap({"STORED": MANNERS[manner]})) as server:
        if manner == "bad":  # an answer, though a wrong one
            with pytest.raises(Unavailable):
                await put(server)
            return
        ref = await put(server)
        assert ref == DraftRef(folder="Drafts", uidvalidity=77, uid=10, message_id="<m@x>")
        assert list(server.stored.values()) == [letter()]


@pytest.mark.parametrize("manner", ["deaf", "close", "reset", "bye", "wrong-tag", "stray-plus"])
async def test_cut_in_the_midst_of_the_literal(manner: str) -> None:
    """When the connection ends while the letter is being sent, nothing is stored and the letter is not held."""
    async with rude_imap(RudeImap({"LITERAL": MANNERS[manner]})) as server:
        began = time.monotonic()
        with pytest.raises(Unavailable):
            await put(server, letter(size=20_000_000))
        assert time.monotonic() - began < BOUND
        assert server.stored == {}
        assert server.connections == 1  # there is nothing to look for


async def test_an_earlier_draft_does_not_pass_for_the_lost_one() -> None:
    """An earlier draft of the same hold carries the same token, and does not prove that the new one was stored."""

    async def lose(step: Step) -> bool:
        step.server.stored.popitem()  # crashed before it was written
        return False

    server = RudeImap({"STORED": lose})
    server.keep(letter())
    async with rude_imap(server):
        with pytest.raises(Unavailable):
            await put(server)
        assert len(server.stored) == 1


@pytest.mark.parametrize("uidnext", [True, False])
async def test_a_later_draft_is_told_from_the_earlier(uidnext: bool) -> None:
    """With or without UIDNEXT the draft that was stored without an answer is found, not its predecessor."""

    async def examine(step: Step) -> bool:
        await step.send("* 1 EXISTS", "* OK [UIDVALIDITY 77] v")
        await step.answer("OK [READ-ONLY] there")
        return True

    server = RudeImap({"STORED": closing, **({} if uidnext else {"EXAMINE": examine})})
    server.keep(letter())
    async with rude_imap(server):
        assert (await put(server)).uid == 11
        assert len(server.stored) == 2


async def test_another_uidvalidity_proves_nothing() -> None:
    """When the folder was made anew meanwhile, its drafts are not compared with the old folder's numbers."""

    async def examine(step: Step) -> bool:
        await step.send(f"* OK [UIDVALIDITY {70 + step.number}] v", "* OK [UIDNEXT 10] n")
        await step.answer("OK [READ-ONLY] there")
        return True

    async with rude_imap(RudeImap({"STORED": closing, "EXAMINE": examine})) as server:
        with pytest.raises(Unavailable):
            await put(server)


async def test_stored_late_is_still_found() -> None:
    """A server that finishes storing after the connection is gone is asked again."""

    async def late(step: Step) -> bool:
        uid, octets = step.server.stored.popitem()
        asyncio.get_running_loop().call_later(0.08, step.server.stored.__setitem__, uid, octets)
        return False

    async with rude_imap(RudeImap({"STORED": late})) as server:
        assert (await put(server)).uid == 10


async def test_nobody_to_ask_is_an_unknown_outcome() -> None:
    """When the server cannot be asked either, the outcome is called unknown."""

    async def gone(step: Step) -> bool:
        if step.number == 1:
            await step.send("* OK rude")
        return step.number == 1

    async with rude_imap(RudeImap({"STORED": closing, "GREETING": gone})) as server:
        with pytest.raises(OutcomeUnknown):
            await put(server)


async def test_ok_without_appenduid() -> None:
    """Without UIDPLUS the reference comes from a search; with a broken search the draft still counts as stored."""
    async with rude_imap(RudeImap({"STORED": says(tagged="OK stored")})) as server:
        assert (await put(server)).uid == 10
    broken: dict[str, Behaviour] = {
        "STORED": says(tagged="OK stored"),
        "UID SEARCH": says(tagged="BAD search"),
    }
    async with rude_imap(RudeImap(broken)) as server:
        ref = await put(server)
        assert ref.uid == 0
        opened = await mailboxes(server).open(AGENT)
        assert await opened.holds(ref) is False
        assert await opened.retire(ref) == "unproven"
        await opened.close()


async def test_ok_before_the_literal_was_asked_for() -> None:
    """An OK to an APPEND whose letter was never taken is no OK."""
    async with rude_imap(RudeImap({"APPEND": says(tagged="OK [APPENDUID 77 10] sure")})) as server:
        with pytest.raises(Unavailable) as unavailable:
            await put(server)
        assert unavailable.value.reason == "desync"


async def test_ok_in_the_midst_of_the_literal() -> None:
    """An OK before the last octet was sent is no OK."""

    async def early(step: Step) -> bool:
        await step.answer("OK [APPENDUID 77 10] sure")
        await asyncio.sleep(0.2)
        return False

    async with rude_imap(RudeImap({"LITERAL": early})) as server:
        with pytest.raises(Unavailable):
            await put(server, letter(size=20_000_000))
