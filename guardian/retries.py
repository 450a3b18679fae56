"""Pure: when what could not be done is to be tried again, and when to give up."""

from __future__ import annotations

from dataclasses import dataclass

from guardian.holds.model import DraftRef

PAUSES = (60.0, 120.0, 300.0, 600.0)  # seconds between the tries


@dataclass(slots=True)
class _Trouble:
    since: float
    tries: int = 0
    next: float = 0.0


class Retries:
    """Drafts that are in trouble, each with its own pauses. Times are seconds of a monotonic clock, passed in."""

    def __init__(self) -> None:
        self._troubles: dict[DraftRef, _Trouble] = {}

    def waits(self, draft: DraftRef, now: float) -> bool:
        """Whether its pause is not over yet."""
        trouble = self._troubles.get(draft)
        return trouble is not None and now < trouble.next

    def lasts(self, draft: DraftRef, now: float) -> float:
        """Seconds since it was first seen in trouble; the first call begins to count."""
        return now - self._troubles.setdefault(draft, _Trouble(since=now)).since

    def put_off(self, draft: DraftRef, now: float) -> float:
        """Seconds to its next try, each time more."""
        trouble = self._troubles.setdefault(draft, _Trouble(since=now))
        pause = PAUSES[min(trouble.tries, len(PAUSES) - 1)]
        trouble.tries, trouble.next = trouble.tries + 1, now + pause
        return pause

    def forget(self, draft: DraftRef) -> None:
        """It is done."""
        self._troubles.pop(draft, None)
