"""What time does to holds: reminders, expiry, forgetting; drafts that went their own way."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from guardian.holds.model import Hold, State
from guardian.housekeeping import MISSED_FOR, Housekeeper, Spans
from guardian.state.store import connect
from tests.fakes import FakeClock, submission
from tests.letters_for import HARSH, letter
from tests.shelves import AGENT, FOLDERS, Rig

DAY = 86400.0
SPANS = Spans(
    expire_after=dt.timedelta(days=14),
    purge_after=dt.timedelta(days=90),
    keep_decisions=dt.timedelta(days=400),
    renotify=dt.timedelta(days=3),
)


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    """A held letter."""
    clock = FakeClock()
    store = await connect(f"sqlite:///{tmp_path}/state.db", now=clock.now)
    rig = Rig(store, clock=clock)
    await rig.pipeline.process(submission(letter(HARSH)), rig.upstream)
    yield rig
    await rig.pipeline.drain(1)
    await store.close()


@pytest.fixture
def keeper(rig: Rig) -> Housekeeper:
    """With reminders by mail."""
    return Housekeeper(store=rig.store, clock=rig.clock, spans=SPANS, log=rig._log, remind=rig.approval.remind)


async def later(rig: Rig, keeper: Housekeeper, days: float) -> Hold | None:
    """So many days later, after a round: the hold."""
    rig.clock.at += days * DAY
    await keeper.tidy()
    return next(iter(await rig.store.find()), None)


async def test_the_author_is_reminded_every_three_days(rig: Rig, keeper: Housekeeper) -> None:
    """By a note in the thread; the hold's age goes on."""
    before = await rig.hold()
    await later(rig, keeper, 2)
    assert rig.said("hold_waiting") == []
    hold = await later(rig, keeper, 1)
    await later(rig, keeper, 1)
    assert hold is not None
    assert hold.changed_at == before.changed_at
    (line,) = rig.said("hold_waiting")
    assert (line["days"], line["told"]) == (3, True)
    (note,) = rig.shelf.texts("INBOX")
    assert b"still waits for you" in note
    await later(rig, keeper, 2)
    assert len(rig.shelf.texts("INBOX")) == 2


async def test_without_a_login_the_log_reminds(rig: Rig, keeper: Housekeeper) -> None:
    """Nobody else can."""
    rig.shelves.by_account.clear()
    await later(rig, keeper, 3)
    assert rig.said("hold_waiting")[0]["told"] is False
    assert rig.said("author_not_told") == []


async def test_an_old_hold_expires_and_its_draft_stays(rig: Rig, keeper: Housekeeper) -> None:
    """It is the author's; only guardian's looking after it ends."""
    drafts = rig.shelf.texts("Drafts")
    hold = await later(rig, keeper, 14)
    assert hold is not None
    assert hold.state is State.EXPIRED
    assert rig.shelf.texts("Drafts") == drafts
    assert rig.said("hold_expired")[0]["was"] == "held"


async def test_what_has_ended_is_forgotten(rig: Rig, keeper: Housekeeper) -> None:
    """With its history."""
    ended = await later(rig, keeper, 14)
    assert ended is not None
    assert await later(rig, keeper, 89) is not None
    assert await later(rig, keeper, 2) is None
    assert await rig.store.history(ended.id) == ()


async def test_a_deleted_draft_is_noticed_after_a_while(rig: Rig, keeper: Housekeeper) -> None:
    """Apps save a draft by removing it first."""
    rig.shelf.folders["Drafts"].clear()
    await keeper.look(AGENT, rig.shelf)
    assert (await rig.hold()).state is State.HELD
    rig.clock.at += MISSED_FOR
    await keeper.look(AGENT, rig.shelf)
    assert (await rig.hold()).state is State.DISCARDED
    assert rig.said("hold_draft_deleted")


async def test_a_draft_sent_around_guardian_is_noticed(rig: Rig, keeper: Housekeeper) -> None:
    """Its like stands in Sent."""
    (draft,) = rig.shelf.texts("Drafts")
    rig.shelf.folders["Drafts"].clear()
    rig.shelf.store("Sent", draft)
    await keeper.look(AGENT, rig.shelf)
    rig.clock.at += MISSED_FOR
    await keeper.look(AGENT, rig.shelf)
    assert rig.said("hold_sent_around")


async def test_a_saved_or_moved_draft_is_not_missed(rig: Rig, keeper: Housekeeper) -> None:
    """Saved anew it is found by its token; in the Send folder it waits."""
    (draft,) = rig.shelf.texts("Drafts")
    rig.shelf.folders["Drafts"].clear()
    rig.shelf.store("Drafts", draft)
    await keeper.look(AGENT, rig.shelf)
    saved = (await rig.hold()).draft
    assert saved is not None
    assert await rig.shelf.holds(saved)
    rig.shelf.shift("Drafts", saved.uid, FOLDERS.send)
    for _ in range(3):
        rig.clock.at += MISSED_FOR
        await keeper.look(AGENT, rig.shelf)
    assert (await rig.hold()).state is State.HELD
