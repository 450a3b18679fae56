"""Pure: for whom the policy is enforced already, and when so much is held that something must be wrong with it."""

from __future__ import annotations

import hashlib
from collections import deque
from dataclasses import dataclass

LEAST = 20  # letters before a share says anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Canary:
    """The accounts for which letters are held; for the others guardian observes. Empty: for all.

    Attributes:
        accounts: logins in lower case.
        share: 0 to 1: so many of all accounts, always the same ones.
    """

    accounts: frozenset[str] = frozenset()
    share: float = 1.0

    def covers(self, account: str) -> bool:
        """Whether letters of this account are held."""
        if self.accounts:
            return account.lower() in self.accounts
        if self.share >= 1.0:
            return True
        place = hashlib.blake2b(account.lower().encode("utf-8", "surrogatepass"), digest_size=8).digest()
        return int.from_bytes(place, "big") / 2**64 < self.share


class Budget:
    """How many of the last letters would be held, against how many may be. Not thread-safe; one for a relay.

    A letter that comes again after a hold is not counted again: reconsidering is what a hold is for.

    Args:
        share: the most that may be held, 0 to 1; 1 for no such limit.
        letters: of the last so many.
    """

    def __init__(self, share: float, letters: int) -> None:
        self.share, self.letters = share, letters
        self._last: deque[bool] = deque(maxlen=letters)
        self._held = 0

    def note(self, *, held: bool) -> None:
        """One more letter, which its policy would hold or not."""
        if len(self._last) == self.letters:
            self._held -= self._last[0]
        self._last.append(held)
        self._held += held

    @property
    def rate(self) -> float:
        """The share of the last letters that would be held."""
        return self._held / len(self._last) if self._last else 0.0

    @property
    def spent(self) -> bool:
        """Whether more would be held than may be."""
        return len(self._last) >= min(LEAST, self.letters) and self.rate > self.share
