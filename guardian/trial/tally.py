"""Pure: many tried letters become one result. The order in which they come makes no difference."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from guardian.trial.tried import Tried

BINS = 20  # of risk, each 0.05 wide


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCount:
    """How many letters one check holds, and in how many others it only notes."""

    check: str
    held: int
    noted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A calendar month ("2026-11") with its letters."""

    name: str
    letters: int
    held: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """What changes for one check between two policies: letters that only one of them holds by it."""

    check: str
    here: int
    there: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """This policy beside another one: letters held by both, by one only, and examples of those."""

    held_there: int
    both: int
    only_here: int
    only_there: int
    shifts: tuple[Shift, ...]
    here: tuple[Tried, ...]
    there: tuple[Tried, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A whole trial. `risks` counts letters, and how many of them are held, by risk in BINS equal steps; `reasons`
    counts them by their reason.

    `worst` are held letters, the riskiest first; `best` have the most that is done well and nothing to remark.
    """

    letters: int = 0
    held: int = 0
    reasons: Mapping[str, int] = field(default_factory=dict)
    checks: tuple[CheckCount, ...] = ()
    praise: Mapping[str, int] = field(default_factory=dict)
    risks: tuple[tuple[int, int], ...] = ((0, 0),) * BINS
    months: tuple[Month, ...] = ()
    worst: tuple[Tried, ...] = ()
    best: tuple[Tried, ...] = ()
    against: Comparison | None = None

    @property
    def rate(self) -> float:
        """The share that would be held, 0 to 1."""
        return self.held / self.letters if self.letters else 0.0


class Tally:
    """Counts letters as they come; memory does not grow with their number. `most`: examples kept of each kind."""

    def __init__(self, *, most: int = 10) -> None:
        self._most = most
        self._letters = self._held = 0
        self._reasons: Counter[str] = Counter()
        self._holding: Counter[str] = Counter()
        self._noting: Counter[str] = Counter()
        self._praise: Counter[str] = Counter()
        self._risks: Counter[tuple[int, bool]] = Counter()
        self._months: Counter[tuple[str, bool]] = Counter()
        self._worst: list[tuple[tuple[float, str], Tried]] = []
        self._best: list[tuple[tuple[float, str], Tried]] = []
        self._compared = self._there = self._both = 0
        self._only: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
        self._changed: dict[bool, int] = {True: 0, False: 0}
        self._examples: dict[bool, list[tuple[tuple[float, str], Tried]]] = {True: [], False: []}

    def add(self, tried: Tried) -> None:
        """Count one letter."""
        ruling = tried.ruling
        self._letters += 1
        self._held += ruling.would_hold
        self._reasons[ruling.reason] += 1
        self._holding.update(ruling.checks)
        self._noting.update({r.check for r in ruling.noting} - ruling.checks)
        self._praise.update(set(tried.praise))
        self._risks[min(BINS - 1, int(tried.risk * BINS)), ruling.would_hold] += 1
        self._months[tried.month, ruling.would_hold] += 1
        if ruling.would_hold:
            self._keep(self._worst, -tried.risk, tried)
        elif ruling.reason == "clean" and tried.praise:
            self._keep(self._best, tried.risk - len(set(tried.praise)), tried)
        self._compare(tried)

    def _compare(self, tried: Tried) -> None:
        if tried.against is None:
            return
        here, there = tried.ruling, tried.against
        self._compared += 1
        self._there += there.would_hold
        self._both += here.would_hold and there.would_hold
        if here.would_hold == there.would_hold:
            return
        only = here.would_hold
        self._changed[only] += 1
        self._only[only].update((here if only else there).checks)
        self._keep(self._examples[only], -tried.risk, tried)

    def _keep(self, heap: list[tuple[tuple[float, str], Tried]], key: float, tried: Tried) -> None:
        heap.append(((key, tried.name), tried))
        if len(heap) > self._most * 4:
            heap[:] = heapq.nsmallest(self._most, heap, key=lambda entry: entry[0])

    def _kept(self, heap: list[tuple[tuple[float, str], Tried]]) -> tuple[Tried, ...]:
        return tuple(tried for _, tried in heapq.nsmallest(self._most, heap, key=lambda entry: entry[0]))

    def result(self) -> Result:
        """What is known so far."""
        named = sorted({*self._holding, *self._noting}, key=lambda c: (-self._holding[c], -self._noting[c], c))
        months = sorted({month for month, _ in self._months if month})
        return Result(
            letters=self._letters,
            held=self._held,
            reasons=dict(sorted(self._reasons.items(), key=lambda kv: (-kv[1], kv[0]))),
            checks=tuple(CheckCount(check=c, held=self._holding[c], noted=self._noting[c]) for c in named),
            praise=dict(sorted(self._praise.items(), key=lambda kv: (-kv[1], kv[0]))),
            risks=tuple((self._risks[i, True] + self._risks[i, False], self._risks[i, True]) for i in range(BINS)),
            months=tuple(
                Month(name=m, letters=self._months[m, True] + self._months[m, False], held=self._months[m, True])
                for m in months
            ),
            worst=self._kept(self._worst),
            best=self._kept(self._best),
            against=self._comparison(),
        )

    def _comparison(self) -> Comparison | None:
        if not self._compared:
            return None
        here, there = self._only[True], self._only[False]
        named = sorted({*here, *there}, key=lambda c: (-abs(here[c] - there[c]), c))
        return Comparison(
            held_there=self._there,
            both=self._both,
            only_here=self._changed[True],
            only_there=self._changed[False],
            shifts=tuple(Shift(check=c, here=here[c], there=there[c]) for c in named),
            here=self._kept(self._examples[True]),
            there=self._kept(self._examples[False]),
        )
