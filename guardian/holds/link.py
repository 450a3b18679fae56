"""Pure: which held letter a new one is a revision of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from guardian.holds.lifecycle import OPEN_STATES
from guardian.holds.model import Hold
from guardian.message.likeness import similarity
from guardian.message.model import Cleaning, Likeness

# Share of word triples that two versions of one letter have in common. A short reply whose flagged sentence alone is
# changed keeps 0.25 and more; two different replies of one author share little but greeting and sign-off, under 0.1.
ALIKE = 0.25
ALIKE_IN_THREAD = 0.12
# For so long the window that the letter was sent from is taken to be open still: then the same thread, recipients and
# subject are enough, since a flagged letter may well come back rewritten from its first word to its last.
WINDOW = dt.timedelta(hours=1)


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


def link(
    cleaning: Cleaning, likeness: Likeness | None, message_id: str, holds: Sequence[Hold], now: dt.datetime
) -> Link | None:
    """The open hold among `holds` (one account's, newest first) that this letter revises, or None.

    The id in the note comes first, then the References token (both are in `cleaning.hold_ids`, in that order), then the
    same letter, the same Message-ID, and last thread + recipients + likeness of the words.
    """
    by_id = {h.id: h for h in holds if h.state in OPEN_STATES}
    for hold_id in cleaning.hold_ids:
        if hold_id in by_id:
            return Link(by_id[hold_id], By.NOTE)
    for hold in by_id.values():
        if likeness and hold.likeness.letter == likeness.letter:
            return Link(hold, By.SAME)
    for hold in by_id.values():
        if message_id and hold.draft and hold.draft.message_id == message_id:
            return Link(hold, By.LIKENESS)
    best: tuple[float, Hold] | None = None
    for hold in by_id.values():
        score = _alike(hold, likeness, now) if likeness else 0.0
        if score and (best is None or score > best[0]):
            best = score, hold
    return Link(best[1], By.LIKENESS) if best else None


def _alike(hold: Hold, new: Likeness, now: dt.datetime) -> float:
    """How surely `new` is the held letter with other words; 0 when it is not."""
    held = hold.likeness
    if held.thread != new.thread or not set(held.recipients) & set(new.recipients):
        return 0.0
    words = similarity(held.sketch, new.sketch) if held.sketch and new.sketch else 0.0
    same_address = held.recipients == new.recipients and held.subject == new.subject
    fresh = now - hold.changed_at <= WINDOW
    if held.thread:  # an answer to the same customer letter
        return 1.0 + words if words >= ALIKE_IN_THREAD or (fresh and same_address) else 0.0
    return words if same_address and words >= (ALIKE_IN_THREAD if fresh else ALIKE) else 0.0
