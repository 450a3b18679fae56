"""Which held letter a new one is a revision of."""

from __future__ import annotations

import datetime as dt

import pytest

from guardian.holds.link import WINDOW, By, link
from guardian.holds.model import DraftRef, Hold, State
from guardian.message.likeness import sketch
from guardian.message.model import Cleaning, Likeness

KEY = b"k" * 32
NOW = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
WORDS = (
    "as i already said you should have read the manual please restart the router and write to me if it stays red"
).split()

ANOTHER = "something else altogether for the same customer today".split()


def likeness(
    letter: str = "x", *, to: tuple[str, ...] = ("maria",), thread: str = "t", words: list[str] = WORDS
) -> Likeness:
    """A likeness with readable digests."""
    return Likeness(letter=letter, recipients=to, thread=thread, subject="s", sketch=sketch(words, KEY))


def hold(
    hold_id: str = "7F3K2Q", state: State = State.HELD, *, age: float = 0, message_id: str = "<m@x>", **kw: object
) -> Hold:
    """A hold of that age in seconds."""
    at = NOW - dt.timedelta(seconds=age)
    draft = DraftRef(folder="Drafts", uidvalidity=1, uid=1, message_id=message_id)
    return Hold(
        id=hold_id,
        account="a",
        state=state,
        version=1,
        likeness=likeness("held", **kw),
        draft=draft,
        held_at=at,
        changed_at=at,
    )


def by(new: Likeness, *holds: Hold, ids: tuple[str, ...] = (), message_id: str = "") -> tuple[str, By] | None:
    """(hold id, what tied it) or None."""
    found = link(Cleaning(hold_ids=ids), new, message_id, holds, NOW)
    return (found.hold.id, found.by) if found else None


def test_the_note_is_the_surest() -> None:
    """Before likeness, in the order of the marks."""
    other = hold("A1B2C3")
    assert by(likeness("held"), other, hold(), ids=("ZZZZZ1", "7F3K2Q", "A1B2C3")) == ("7F3K2Q", By.NOTE)


def test_the_very_same_letter() -> None:
    """Whatever its marks."""
    assert by(likeness("held"), hold()) == ("7F3K2Q", By.SAME)


def test_the_same_message_id() -> None:
    """Apps that keep it say themselves that it is the same letter."""
    assert by(likeness(to=("tom",), thread="other"), hold(), message_id="<m@x>") == ("7F3K2Q", By.LIKENESS)


@pytest.mark.parametrize("state", [State.RELEASED, State.DISCARDED, State.EXPIRED])
def test_a_closed_hold_has_no_revisions(state: State) -> None:
    """Its id in an old copy ties nothing."""
    assert by(likeness("held"), hold(state=state), ids=("7F3K2Q",), message_id="<m@x>") is None


@pytest.mark.parametrize(
    ("words", "age", "expected"),
    [
        ([*WORDS[9:], "kindly", "ada"], 7200, True),  # the flagged sentence taken out, hours later
        (ANOTHER, 60, True),  # the window is open still
        (ANOTHER, 7200, False),
    ],
)
def test_the_window_that_stayed_open(words: list[str], age: float, expected: bool) -> None:
    """Same thread, recipients and subject: for an hour whatever the words, later by their likeness."""
    assert (by(likeness(words=words), hold(age=age)) is not None) is expected


def test_another_thread_or_recipient_is_another_letter() -> None:
    """However alike the words."""
    assert by(likeness(thread="u"), hold()) is None
    assert by(likeness(to=("tom",)), hold()) is None


def test_without_a_thread_the_words_must_be_alike() -> None:
    """A first letter to somebody: the same subject and recipient are not enough."""
    assert by(likeness(thread="", words=["a", "quite", "different", "offer", "for", "you"]), hold(thread="")) is None
    assert by(likeness(thread="", words=WORDS[9:]), hold(thread="", age=WINDOW.total_seconds() + 9)) is not None


def test_the_likest_of_several() -> None:
    """Two holds in one thread."""
    near = hold("A1B2C3", words=WORDS[9:], message_id="<1@x>")
    assert by(likeness(words=WORDS[8:]), hold(words=WORDS[:9], message_id="<2@x>"), near) == ("A1B2C3", By.LIKENESS)
