"""Stores to run the contract over, and holds to put into them."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from guardian.holds.model import DraftRef, FindingKey, Hold, State
from guardian.message.model import Likeness
from guardian.state.store import Store, connect

NOON = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.UTC)


@pytest.fixture(params=["file", "memory"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database for this test."""
    return "sqlite://" if request.param == "memory" else f"sqlite:///{tmp_path / 'state.db'}"


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """An open store whose clock stands at noon."""
    opened = await connect(url, now=lambda: NOON)
    yield opened
    await opened.close()


@pytest.fixture
def hold() -> Callable[..., Hold]:
    """Makes a hold: `hold("7F3K2Q", letter="a", account="ann@example.test")`."""

    def make(id_: str, *, letter: str = "", account: str = "ann@example.test", minute: int = 0) -> Hold:
        at = NOON + dt.timedelta(minutes=minute)
        likeness = Likeness(
            letter=letter or f"letter-of-{id_}",
            recipients=("r1", "r2"),
            thread="t",
            subject="s",
            sketch=bytes(range(256)),
        )
        return Hold(
            id=id_,
            account=account,
            state=State.PLACING,
            version=0,
            likeness=likeness,
            superseded=(DraftRef(folder="Entwürfe", uidvalidity=1, uid=4_294_967_295, message_id="<a@b>"),),
            findings=(FindingKey(check="tone.blame", digest="d"),),
            held_at=at,
            changed_at=at,
        )

    return make
