"""Pure: what the learned models say of a letter, once per reading.

The models are linear over the features of `features`; training is tools/train.py, figures are in docs/judgement.md.
All of them share one look-up per feature: a feature's weights, one a model, stand side by side in one integer, so
that adding integers adds every model at once.
"""

from __future__ import annotations

import json
import math
import pkgutil
import sys
import zlib
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TypeVar

from guardian.checks import features
from guardian.checks.check import Reading
from guardian.checks.fold import Folded
from guardian.checks.insight import seen
from guardian.message.text import Span

MAGIC = b"guardian-learned 1\n"
LANE = 3  # bytes: room for 65,000 features of one byte each
MIDDLE = 128  # a weight of nothing, as a byte
STRETCH = 3  # sentences judged together when the worst place of a letter is looked for
MOST_SENTENCES = 400  # of a letter: what stands behind them is not judged by models
MOST_KEPT = 20_000  # features whose weights are kept ready
LONG = 120  # words, about the longest that was trained on: a longer text is judged by its average
SHOWN = 5  # words named as having carried a verdict
_KEY = "learned"
_SHELF, _SHELVES = 16, 1 << 16  # bits of a key but the first ones, and how many of those there are
_LANE_FULL = (1 << (8 * LANE)) - 1

K = TypeVar("K")
Stretch = tuple[int, int, float]  # sums of all models, number of known features, length as it divides them


@dataclass(frozen=True, slots=True)
class Model:
    """One model's numbers: `scale` makes a byte a weight, `slope` and `offset` make the sum log-odds."""

    lane: int
    scale: float
    slope: float
    offset: float
    worst: float  # how much of the verdict is the worst stretch's, the rest the whole letter's

    def odds(self, stretches: Iterable[Stretch]) -> list[float]:
        """Log-odds of each stretch."""
        shift, scale, slope, offset = 8 * LANE * self.lane, self.scale, self.slope, self.offset
        return [
            slope * (((sums >> shift) & _LANE_FULL) - MIDDLE * count) * scale / length + offset
            for sums, count, length in stretches
        ]


class _Weights:
    """Features' weights as they stand in the file: a row is looked for when its feature is first seen."""

    def __init__(self, body: bytes, lanes: int) -> None:
        many = len(body) // (4 + lanes)
        self._keys = array("I", body[: 4 * many])
        if sys.byteorder == "big":
            self._keys.byteswap()
        self._weights = body[4 * many :]
        self._lanes = lanes
        behind = [0] * (_SHELVES + 1)
        for key in self._keys:
            behind[(key >> _SHELF) + 1] += 1
        self._shelves = array("I", accumulate(behind))  # where the keys with the same first bits begin
        self.count_at = 8 * LANE * lanes  # the lane behind the last counts the features

    def row(self, feature: str) -> int:
        """The feature's weights side by side, and one that counts it; 0 when it has none."""
        key = zlib.crc32(feature.encode())
        shelf = key >> _SHELF
        for at in range(self._shelves[shelf], self._shelves[shelf + 1]):
            if self._keys[at] == key:
                break
        else:
            return 0
        wide = bytearray(LANE * self._lanes)
        wide[::LANE] = self._weights[at * self._lanes : (at + 1) * self._lanes]
        return int.from_bytes(wide, "little") | (1 << self.count_at)


class _Rows(dict[K, int]):
    """Features' weights by what they are made of, worked out on first sight and kept: the same ones come again."""

    def __init__(self, known: _Weights, spelled: Callable[[K], str], *, whole: bool = False) -> None:
        super().__init__()
        self._known = known
        self._spelled = spelled
        self._whole = whole

    def __missing__(self, key: K) -> int:
        if len(self) >= MOST_KEPT:
            self.clear()
        feature = self._spelled(key)
        row = self._known.row(feature)
        if self._whole:
            row += sum(map(self._known.row, features.pieces(feature)))
        self[key] = row
        return row


class Models:
    """The weights that ship with the package."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(MAGIC):
            raise ValueError("not a file of learned weights")
        end = data.index(b"\n", len(MAGIC))
        head = json.loads(data[len(MAGIC) : end])
        self.models = {m["name"]: Model(i, m["scale"], m["slope"], m["offset"], m["worst"]) for i, m in enumerate(head)}
        known = _Weights(data[end + 1 :], len(head))
        self._count_at = known.count_at
        self.words = _Rows[str](known, str, whole=True)  # a word's weights with those of its pieces
        self.pairs = _Rows(known, features.pair)
        self.frames = _Rows(known, features.frame)
        self.cues = _Rows[str](known, str)

    def sums(self, plain: str) -> tuple[int, int]:
        """What a folded sentence adds up to, and its number of words."""
        words, pairs, frames, cues = features.parts(plain)
        row = sum(map(self.words.__getitem__, words))
        row = sum(map(self.pairs.__getitem__, pairs), row)
        row = sum(map(self.frames.__getitem__, frames), row)
        return sum(map(self.cues.__getitem__, cues), row), len(words)

    def stretches(self, sentences: Iterable[str]) -> list[Stretch]:
        """The whole text's sums, then those of each run of STRETCH sentences when there are more than that."""
        each = [self.sums(plain) for plain in sentences]
        runs = [each[i : i + STRETCH] for i in range(len(each) - STRETCH + 1)] if len(each) > STRETCH else []
        return [self._stretch(some) for some in (each, *runs)] if each else []

    def _stretch(self, some: list[tuple[int, int]]) -> Stretch:
        sums, words = 0, 0
        for s, n in some:
            sums += s
            words += n
        length = math.sqrt(words) if words <= LONG else words / math.sqrt(LONG)
        return sums, sums >> self._count_at, max(length, 1.0)

    def odds(self, model: Model, stretches: list[Stretch]) -> float:
        """A model's log-odds for a text: of the whole and of its worst stretch."""
        whole, *runs = model.odds(stretches)
        return model.worst * max(runs) + (1.0 - model.worst) * whole if runs else whole

    def weight(self, model: Model, row: int) -> float:
        """What a row adds to a model's sum."""
        return model.odds([(row, row >> self._count_at, 1.0)])[0] - model.offset


@lru_cache(maxsize=1)
def models() -> Models | None:
    """The shipped weights, None when the package has none."""
    try:
        data = pkgutil.get_data("guardian", "data/learned.bin")
    except FileNotFoundError:
        return None
    return Models(data) if data else None


def score(name: str, reading: Reading) -> float | None:
    """How sure the model of this score is, 0 to 1 (0.8 means right 8 times in 10). None when there is no such model.

    Names that begin with `customer.` are judged on the customer's words, all others on the author's without greeting,
    sign-off, quotations and code.
    """
    odds = log_odds(name, reading)
    return None if odds is None else _squash(odds)


def log_odds(name: str, reading: Reading) -> float | None:
    """The same as log-odds: what may be added up."""
    weights = models()
    model = weights.models.get(name) if weights else None
    if weights is None or model is None:
        return None
    kept = reading.insights.setdefault(_KEY, {})
    if name not in kept:
        whose = "customer" if name.startswith("customer.") else "author"
        if whose not in kept:
            kept[whose] = weights.stretches(_plain(whose, reading))
        kept[name] = weights.odds(model, kept[whose]) if kept[whose] else -30.0
    found: float = kept[name]
    return found


def of_words(name: str, folded: Folded) -> float | None:
    """The same for bare words, without a letter around them."""
    weights = models()
    model = weights.models.get(name) if weights else None
    if weights is None or model is None:
        return None
    stretches = weights.stretches(folded.plain[a:b] for a, b in _sentences(folded))
    return _squash(weights.odds(model, stretches)) if stretches else 0.0


def carried(name: str, reading: Reading) -> tuple[Span, ...]:
    """The words of the body that carried the model's verdict, strongest first; () when there is no such model."""
    weights = models()
    model = weights.models.get(name) if weights else None
    if weights is None or model is None:
        return ()
    look = seen(reading)
    pull: dict[str, float] = {}
    places: dict[str, list[Span]] = {}
    for a, b in _sentences(look.body):
        if look.quiet_at(a, b):
            continue
        found = [m for m in features.TOKEN.finditer(look.body.plain, a, b) if m.group()[0].isalpha()]
        for i, m in enumerate(found):
            word = m.group()[:24]
            if word not in pull:
                pull[word] = weights.weight(model, weights.words[word])
            places.setdefault(word, []).append(look.body.back(*m.span()))
            if i:
                pair = f"{found[i - 1].group()[:24]} {word}"
                row = weights.pairs[found[i - 1].group()[:24], word]
                if row:
                    pull[pair] = weights.weight(model, row) + 0.5 * (pull[word] + pull[found[i - 1].group()[:24]])
                    places.setdefault(pair, []).append(look.body.back(found[i - 1].start(), m.end()))
    best = sorted((w for w, p in pull.items() if p > 0), key=lambda w: (-pull[w], w))[:SHOWN]
    return tuple(span for word in best for span in places[word])[: 2 * SHOWN]


def mixed(rule: float, learned: float | None, trust: float = 0.6) -> float:
    """A rule's sureness and a model's as one: a rule that fires stays above what a model alone says."""
    if learned is None:
        return rule
    return round(1.0 - (1.0 - rule) * (1.0 - trust * learned), 4)


def _plain(whose: str, reading: Reading) -> list[str]:
    look = seen(reading)
    if whose == "customer":
        folded = look.theirs
        return [folded.plain[a:b] for a, b in _sentences(folded)]
    return [look.body.plain[a:b] for a, b in _sentences(look.body) if not look.quiet_at(a, b)]


def _sentences(folded: Folded) -> list[tuple[int, int]]:
    starts = (0, *folded.ends)
    spans = zip(starts, folded.ends, strict=False)
    return [(a, b) for a, b in spans if folded.plain[a:b].strip()][:MOST_SENTENCES]


def _squash(x: float) -> float:
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x)))), 4)
