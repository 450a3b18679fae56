"""The contract of `ports.HoldStore`, over SQLite in a file and in memory."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable

import pytest

from guardian.errors import Conflict
from guardian.holds.model import DraftRef, Hold, State
from guardian.state.store import Store

Make = Callable[..., Hold]
DRAFT = DraftRef(folder="Drafts", uidvalidity=7, uid=12, message_id="<x@example.test>")


async def test_a_hold_comes_back_as_it_was(store: Store, hold: Make) -> None:
    """Every field survives, times aware and in UTC."""
    opened = await store.open(hold("7F3K2Q"))
    assert opened == hold("7F3K2Q")
    assert await store.get("7F3K2Q") == opened
    assert opened.held_at.utcoffset() == dt.timedelta(0)


async def test_an_unknown_hold_is_none(store: Store) -> None:
    """There is no hold of this id."""
    assert await store.get("ZZZZZZ") is None


async def test_the_same_letter_again_is_the_same_hold(store: Store, hold: Make) -> None:
    """P6: a second hold for the same letter of the same account is not made."""
    first = await store.open(hold("AAAAAA", letter="x"))
    again = await store.open(hold("BBBBBB", letter="x"))
    assert again == first
    assert await store.get("BBBBBB") is None


async def test_the_same_letter_of_somebody_else_is_another_hold(store: Store, hold: Make) -> None:
    """Accounts never share a hold."""
    await store.open(hold("AAAAAA", letter="x"))
    other = await store.open(hold("BBBBBB", letter="x", account="bob@example.test"))
    assert other.id == "BBBBBB"


async def test_a_letter_sent_again_after_its_release_is_a_new_hold(store: Store, hold: Make) -> None:
    """Closed holds do not catch new letters."""
    first = await store.open(hold("AAAAAA", letter="x"))
    first = await store.advance(first, "placed", draft=DRAFT)
    first = await store.advance(first, "release")
    await store.advance(first, "sent")
    again = await store.open(hold("BBBBBB", letter="x"))
    assert again.id == "BBBBBB"


async def test_fifty_at_once_make_one_hold(store: Store, hold: Make) -> None:
    """The same letter handed in fifty times in the same moment is one hold."""
    opened = await asyncio.gather(*(store.open(hold(f"ID{i:04}", letter="x")) for i in range(50)))
    assert len({h.id for h in opened}) == 1
    assert len(await store.find()) == 1


async def test_a_taken_id_is_a_conflict(store: Store, hold: Make) -> None:
    """Two different letters never share an id."""
    await store.open(hold("AAAAAA", letter="x"))
    with pytest.raises(Conflict):
        await store.open(hold("AAAAAA", letter="y"))


async def test_holds_are_found_newest_first(store: Store, hold: Make) -> None:
    """By account and by state, the newest first."""
    for i, id_ in enumerate(("AAAAAA", "BBBBBB", "CCCCCC")):
        await store.open(hold(id_, minute=i))
    await store.open(hold("DDDDDD", account="bob@example.test", minute=9))
    b = await store.get("BBBBBB")
    assert b is not None
    await store.advance(b, "placed", draft=DRAFT)

    async def ids(**by: object) -> list[str]:
        return [h.id for h in await store.find(**by)]  # type: ignore[arg-type]

    assert await ids() == ["DDDDDD", "CCCCCC", "BBBBBB", "AAAAAA"]
    assert await ids(account="ann@example.test") == ["CCCCCC", "BBBBBB", "AAAAAA"]
    assert await ids(account="ann@example.test", states=(State.HELD,)) == ["BBBBBB"]
    assert await ids(account="nobody@example.test") == []


async def test_advance_moves_and_changes(store: Store, hold: Make) -> None:
    """State, version and changed fields are stored; the moment is the clock's unless given."""
    opened = await store.open(hold("AAAAAA"))
    held = await store.advance(opened, "placed", draft=DRAFT, tries=2)
    assert (held.state, held.version, held.draft, held.tries) == (State.HELD, 1, DRAFT, 2)
    later = dt.datetime(2026, 3, 3, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    again = await store.advance(held, "retry", changed_at=later)
    assert again.changed_at == later
    assert await store.get("AAAAAA") == again


async def test_only_one_of_two_wins(store: Store, hold: Make) -> None:
    """Compare-and-set: of two who read the same version, the second one is refused."""
    opened = await store.open(hold("AAAAAA"))
    results = await asyncio.gather(
        store.advance(opened, "placed", draft=DRAFT), store.advance(opened, "abandon"), return_exceptions=True
    )
    assert [type(r) for r in results] == [Hold, Conflict]
    stored = await store.get("AAAAAA")
    assert stored is not None
    assert stored.state is State.HELD


async def test_a_move_outside_the_table_changes_nothing(store: Store, hold: Make) -> None:
    """ValueError, and the hold as before."""
    opened = await store.open(hold("AAAAAA"))
    with pytest.raises(ValueError, match="placing"):
        await store.advance(opened, "sent")
    assert await store.get("AAAAAA") == opened


@pytest.mark.parametrize("changes", [{"id": "X"}, {"account": "x"}, {"state": State.HELD}, {"no_such_field": 1}])
async def test_what_makes_a_hold_itself_is_not_changed(store: Store, hold: Make, changes: dict[str, object]) -> None:
    """Identity and state are not free fields."""
    opened = await store.open(hold("AAAAAA"))
    with pytest.raises(TypeError):
        await store.advance(opened, "placed", **changes)


async def test_a_revision_cannot_become_another_open_hold(store: Store, hold: Make) -> None:
    """Two open holds of an account never stand for the same letter."""
    await store.open(hold("AAAAAA", letter="x"))
    other = await store.open(hold("BBBBBB", letter="y"))
    with pytest.raises(Conflict):
        await store.advance(other, "revise", likeness=hold("AAAAAA", letter="x").likeness)
    assert await store.get("BBBBBB") == other


async def test_a_caller_who_gives_up_does_not_cut_the_transaction(store: Store, hold: Make) -> None:
    """Cancelled between begin and commit, the hold is stored nevertheless and the store goes on."""
    task = asyncio.create_task(store.open(hold("AAAAAA")))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await store.open(hold("BBBBBB"))).id == "BBBBBB"
    assert await store.get("AAAAAA") is not None


async def test_the_secret_is_made_once(store: Store) -> None:
    """32 octets, the same each time."""
    secret = await store.secret()
    assert len(secret) == 32
    assert await store.secret() == secret
