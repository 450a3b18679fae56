"""Pure: which held letter a new one is a revision of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from guardian.holds.model import Hold, State
from guardian.message.likeness import similarity
from guardian.message.model import Cleaning, Likeness

OPEN = (State.PLACING, State.HELD, State.RELEASING)

# Share of word triples that two versions of one letter have in common. A support reply of 60 words with every second
# sentence rewritten keeps about 0.35; two different replies to the same customer in one thread stay under 0.1.
ALIKE = 0.25
ALIKE_IN_THREAD = 0.12


class By(StrEnum):
    """What tied a letter to its hold, from the surest to the least sure."""

    NOTE = "note"  # the id in the text, or the token in References
    SAME = "same"  # the very letter again
    LIKENESS = "likeness"  # thread, recipients and words: sent again from the window that stayed open


@dataclass(frozen=True, slots=True)
class Link:
    """The hold a letter belongs to."""

    hold: Hold
    by: By


def link(cleaning: Cleaning, likeness: Likeness, holds: Sequence[Hold]) -> Link | None:
    """The open hold among `holds` (one account's, newest first) that this letter revises, or None.

    The id in the note comes first, then the References token (design: both are in `cleaning.hold_ids`, in that order),
    then the same letter, then thread + recipients + likeness of the words.
    """
    by_id = {h.id: h for h in holds if h.state in OPEN}
    for hold_id in cleaning.hold_ids:
        if hold_id in by_id:
            return Link(by_id[hold_id], By.NOTE)
    for hold in by_id.values():
        if hold.likeness.letter == likeness.letter:
            return Link(hold, By.SAME)
    best: tuple[float, Hold] | None = None
    for hold in by_id.values():
        score = _alike(hold.likeness, likeness)
        if score and (best is None or score > best[0]):
            best = score, hold
    return Link(best[1], By.LIKENESS) if best else None


def _alike(held: Likeness, new: Likeness) -> float:
    """How surely `new` is `held` with other words; 0 when it is not."""
    if not set(held.recipients) & set(new.recipients) or held.thread != new.thread:
        return 0.0
    words = similarity(held.sketch, new.sketch) if held.sketch and new.sketch else 0.0
    if held.thread:  # an answer to the same customer letter
        return 1.0 + words if words >= ALIKE_IN_THREAD else 0.0
    return words if words >= ALIKE and held.subject == new.subject else 0.0
