"""What became of letters whose author may not have been told."""

from __future__ import annotations

import asyncio

from guardian.outcomes import KEEP, MOST, Outcomes
from guardian.replies import Reply
from tests.fakes import FakeClock

OK = Reply(250, ("2.0.0 queued",))
KEY = ("agent", "digest")


async def test_an_accepted_letter_is_answered_once() -> None:
    """The repeat gets upstream's reply; a third one is a new decision of its author."""
    outcomes = Outcomes(FakeClock())
    outcomes.remember(KEY, OK)
    assert await outcomes.recall(KEY, within=1) == (True, OK)
    assert await outcomes.recall(KEY, within=1) == (False, None)


async def test_a_refused_letter_is_not_remembered() -> None:
    """Upstream did not take it: the repeat has to be tried."""
    outcomes = Outcomes(FakeClock())
    outcomes.remember(KEY, Reply(451, ("4.3.0 later",)))
    assert await outcomes.recall(KEY, within=1) == (False, None)


async def test_it_is_forgotten_after_a_quarter_of_an_hour() -> None:
    """Memory is bounded in time."""
    clock = FakeClock()
    outcomes = Outcomes(clock)
    outcomes.remember(KEY, OK)
    clock.at += KEEP + 1
    assert await outcomes.recall(KEY, within=1) == (False, None)
    assert len(outcomes) == 0


async def test_it_is_bounded_in_number() -> None:
    """The oldest goes first."""
    outcomes = Outcomes(FakeClock())
    for i in range(MOST + 5):
        outcomes.remember(("a", str(i)), OK)
    assert len(outcomes) == MOST
    assert await outcomes.recall(("a", "0"), within=1) == (False, None)


async def test_a_reply_still_to_come_is_waited_for() -> None:
    """The late 250 answers the repeat."""
    outcomes = Outcomes(FakeClock())
    pending: asyncio.Future[Reply | None] = asyncio.get_running_loop().create_future()
    outcomes.expect(KEY, pending)
    recall = asyncio.create_task(outcomes.recall(KEY, within=5))
    await asyncio.sleep(0)
    pending.set_result(OK)
    assert await recall == (True, OK)
    assert len(outcomes) == 0


async def test_a_reply_that_does_not_come_keeps_the_letter_in_doubt() -> None:
    """Neither sent again nor called sent."""
    outcomes = Outcomes(FakeClock())
    pending: asyncio.Future[Reply | None] = asyncio.get_running_loop().create_future()
    outcomes.expect(KEY, pending)
    assert await outcomes.recall(KEY, within=0.01) == (True, None)
    pending.cancel()


async def test_a_late_refusal_lets_the_letter_go_again() -> None:
    """Upstream said no in the end, or died: the repeat is tried."""
    outcomes = Outcomes(FakeClock())
    for result in (None, Reply(554, ("5.0.0 no",))):
        pending: asyncio.Future[Reply | None] = asyncio.get_running_loop().create_future()
        outcomes.expect(KEY, pending)
        pending.set_result(result)
        await asyncio.sleep(0)
        assert await outcomes.recall(KEY, within=1) == (False, None)
