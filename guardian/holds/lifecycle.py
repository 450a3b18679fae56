"""Pure: the moves a hold may make. Whoever changes a hold asks `move`; docs/holds.md is drawn from here."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from guardian.holds.model import State


class Event(StrEnum):
    """What happens to a hold."""

    PLACED = "placed"  # the draft is in the mailbox (again, when the author had thrown it away)
    ABANDON = "abandon"  # the APPEND has failed for sure: there is no draft
    RETRY = "retry"  # the author sent the same letter again
    REVISE = "revise"  # a changed letter was reviewed and held again: its draft is to be placed
    RELEASE = "release"  # a changed letter passed and goes upstream
    SENT = "sent"  # upstream took it
    REFUSED = "refused"  # upstream did not take it, for sure
    TIDIED = "tidied"  # superseded drafts have been moved away
    DISCARD = "discard"  # the author or an admin does not want it any more
    DELETED = "deleted"  # the author threw the draft away
    SENT_AROUND = "sent-around"  # the author sent the draft by another way than through guardian
    EXPIRE = "expire"  # nobody has touched it for a long time; the draft stays where it is
    REMIND = "remind"  # the author was told again that it waits
    ASK = "ask"  # a copy was placed before the lead
    APPROVE = "approve"  # the lead wants this very letter sent
    DECLINE = "decline"  # the lead does not want it sent as it is


OPEN_STATES: tuple[State, ...] = (State.PLACING, State.HELD, State.RELEASING)
MAYBE_IN_DRAFTS: tuple[State, ...] = (*OPEN_STATES, State.DISCARDED, State.EXPIRED)  # a draft with a note is left
CLOSED_STATES: tuple[State, ...] = (State.RELEASED, State.DISCARDED, State.EXPIRED)

# A hold found in RELEASING after a crash is in doubt: upstream may have the letter. guardian sends nothing
# again by itself; the author may, which is why RELEASE, RETRY and REVISE lead out of RELEASING.
TRANSITIONS: Mapping[tuple[State, Event], State] = MappingProxyType(
    {
        (State.PLACING, Event.PLACED): State.HELD,
        (State.PLACING, Event.RETRY): State.PLACING,
        (State.PLACING, Event.REVISE): State.PLACING,
        (State.PLACING, Event.RELEASE): State.RELEASING,
        (State.PLACING, Event.ABANDON): State.DISCARDED,
        (State.PLACING, Event.DISCARD): State.DISCARDED,
        (State.PLACING, Event.EXPIRE): State.EXPIRED,
        (State.HELD, Event.PLACED): State.HELD,
        (State.HELD, Event.RETRY): State.HELD,
        (State.HELD, Event.REVISE): State.PLACING,
        (State.HELD, Event.RELEASE): State.RELEASING,
        (State.HELD, Event.ASK): State.HELD,
        (State.HELD, Event.APPROVE): State.HELD,
        (State.HELD, Event.DECLINE): State.HELD,
        (State.HELD, Event.REMIND): State.HELD,
        (State.HELD, Event.DISCARD): State.DISCARDED,
        (State.HELD, Event.DELETED): State.DISCARDED,
        (State.HELD, Event.SENT_AROUND): State.DISCARDED,
        (State.HELD, Event.EXPIRE): State.EXPIRED,
        (State.RELEASING, Event.SENT): State.RELEASED,
        (State.RELEASING, Event.REFUSED): State.HELD,
        (State.RELEASING, Event.RELEASE): State.RELEASING,
        (State.RELEASING, Event.RETRY): State.RELEASING,
        (State.RELEASING, Event.REVISE): State.PLACING,
        (State.RELEASING, Event.DISCARD): State.DISCARDED,
        (State.RELEASING, Event.EXPIRE): State.EXPIRED,
        **{(state, Event.TIDIED): state for state in State},
    }
)


def move(state: State, event: str) -> State:
    """The state after `event`. Raises ValueError when the table has no such move."""
    try:
        return TRANSITIONS[state, Event(event)]
    except (KeyError, ValueError):
        raise ValueError(f"a hold that is {state.value} cannot {event!r}") from None


def diagram() -> str:
    """The table as a Mermaid state diagram, ended by a newline."""
    out = ["stateDiagram-v2", "    [*] --> placing: open"]
    out += [f"    {a.value} --> {b.value}: {event.value}" for (a, event), b in TRANSITIONS.items()]
    out += [f"    {state.value} --> [*]" for state in CLOSED_STATES]
    return "\n".join(out) + "\n"


def render_lifecycle() -> str:
    """The page docs/holds.md."""
    return (
        "# The life of a held letter\n\n"
        "Generated from `guardian/holds/lifecycle.py` by `make docs`; do not edit.\n\n"
        "A hold is opened when a letter is kept back. "
        "An account has at most one open hold for the same letter.\n\n"
        f"```mermaid\n{diagram()}```\n\n"
        "- **placing**: recorded; the draft may or may not be in the mailbox yet.\n"
        "- **held**: the draft is in the author's Drafts folder.\n"
        "- **releasing**: a changed letter has passed and is on its way. Found so after a crash, the hold\n"
        "  is in doubt: guardian shows it and never sends it again. Sending again is the author's decision.\n"
        "- **released**: the outgoing mail server has it.\n"
        "- **discarded**: its author does not want it sent, threw the draft away, or sent it by another way.\n"
        "- **expired**: nobody touched it for `holds.expire_after`. The draft stays where it is.\n\n"
        "A lead's approval (`approve`) is for one very letter: a changed one has to be asked for again.\n"
    )
