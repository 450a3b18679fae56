"""The moves of a hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.holds.lifecycle import OPEN_STATES, TRANSITIONS, Event, diagram, move, render_lifecycle
from guardian.holds.model import State

CLOSED = (State.RELEASED, State.DISCARDED, State.EXPIRED)


@pytest.mark.parametrize(
    ("state", "event", "after"),
    [
        (State.PLACING, "placed", State.HELD),
        (State.PLACING, "abandon", State.DISCARDED),
        (State.PLACING, "retry", State.PLACING),
        (State.HELD, "retry", State.HELD),
        (State.HELD, "revise", State.PLACING),
        (State.HELD, "release", State.RELEASING),
        (State.HELD, "discard", State.DISCARDED),
        (State.HELD, "expire", State.EXPIRED),
        (State.RELEASING, "sent", State.RELEASED),
        (State.RELEASING, "refused", State.HELD),
        (State.RELEASING, "release", State.RELEASING),
        (State.RELEASED, "tidied", State.RELEASED),
    ],
)
def test_a_hold_moves_along_the_table(state: State, event: str, after: State) -> None:
    """The story of a letter from being held to being sent, step by step."""
    assert move(state, event) is after


@pytest.mark.parametrize(
    ("state", "event"),
    [
        (State.PLACING, "sent"),
        (State.HELD, "sent"),
        (State.RELEASED, "release"),
        (State.DISCARDED, "retry"),
        (State.EXPIRED, "revise"),
        (State.HELD, "no-such-event"),
    ],
)
def test_a_move_outside_the_table_is_refused(state: State, event: str) -> None:
    """A released letter is not released twice, and nothing is sent that was not released."""
    with pytest.raises(ValueError, match=state.value):
        move(state, event)


@given(st.lists(st.sampled_from([*Event, "nonsense"]), max_size=30))
def test_no_sequence_of_events_leaves_the_table(events: list[str]) -> None:
    """In whatever order: a closed hold stays closed, and `released` comes only from `releasing`."""
    state = State.PLACING
    for event in events:
        before = state
        try:
            state = move(state, event)
        except ValueError:
            continue
        if before in CLOSED:
            assert state is before
        if state is State.RELEASED and before is not State.RELEASED:
            assert before is State.RELEASING


def test_every_open_state_can_be_closed() -> None:
    """No hold is stuck: from each open state the table leads to a closed one."""
    for state in OPEN_STATES:
        assert any(b in CLOSED for (a, _), b in TRANSITIONS.items() if a is state)
    assert set(OPEN_STATES) | set(CLOSED) == set(State)


def test_the_picture_shows_every_move() -> None:
    """The diagram has one arrow for each row of the table, and stands in the page."""
    drawn = diagram()
    for (a, event), b in TRANSITIONS.items():
        assert f"    {a.value} --> {b.value}: {event.value}\n" in drawn
    assert drawn.count(": ") == len(TRANSITIONS) + 1
    assert drawn in render_lifecycle()
