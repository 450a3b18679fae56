"""Texts as sparse rows, by the same features that a review uses. Needs numpy and scipy (see tools/train.py)."""

from __future__ import annotations

from collections import Counter

import numpy as np
from scipy import sparse

from guardian.checks import features
from guardian.checks.fold import Folded


def sentences(text: str) -> list[str]:
    """The text's sentences, folded, as a review cuts them."""
    folded = Folded(text)
    return [folded.plain[a:b] for a, b in zip((0, *folded.ends), folded.ends, strict=False)]


def counts(text: str) -> tuple[Counter[str], int]:
    """How often each feature stands in the text, and how many words it has."""
    found: Counter[str] = Counter()
    n = 0
    for plain in sentences(text):
        words, rest = features.sentence(plain)
        n += len(words)
        found.update(words)
        found.update(rest)
        for w in words:
            found.update(features.pieces(w))
    return found, n


def matrix(every: list[tuple[Counter[str], int]], columns: dict[str, int], worth: np.ndarray) -> sparse.csr_matrix:
    """Rows of counts, each column times its worth, each row by the root of its length."""
    at, data, ends = [], [], [0]
    for found, n in every:
        scale = max(n, 1) ** -0.5
        for feature, count in sorted(found.items()):  # sums in one order only
            j = columns.get(feature)
            if j is not None:
                at.append(j)
                data.append(count * worth[j] * scale)
        ends.append(len(at))
    return sparse.csr_matrix(
        (np.asarray(data), np.asarray(at, dtype=np.int32), np.asarray(ends)), shape=(len(every), len(columns))
    )


def worths(seen: Counter[str], total: int) -> np.ndarray:
    """What one occurrence of each column's feature counts: rarer is more (inverse document frequency)."""
    return np.asarray([np.log((1 + total) / (1 + n)) / 6 for n in seen.values()])
