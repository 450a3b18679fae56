"""One model: fitted on its sources, then made honest on folds that it was not fitted on. Needs scikit-learn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression, Ridge

from learning import corpora

FOLDS = 5
WORTH = 2000.0  # rows that a source of several counts for


@dataclass(frozen=True)
class Recipe:
    """How a model is fitted: `strength` is C of a logistic regression or, with `ridge`, alpha on the rows' scores."""

    strength: float
    ridge: bool = False
    only: str = "cue piece frame pair word"
    worst: float = 0.5


@dataclass(frozen=True)
class Fitted:
    """Weights by column, and the line from a sum to log-odds."""

    weights: np.ndarray
    slope: float
    offset: float


RECIPES = {
    "tone.impolite": Recipe(10.0, ridge=True, worst=0.3),
    "tone.hostile": Recipe(0.1),
    "tone.profanity": Recipe(1.5, worst=1.0),
    "tone.uncivil": Recipe(0.1),
    "tone.sarcastic": Recipe(0.1),
    "tone.dismissive": Recipe(0.03),
    "tone.condescending": Recipe(0.02),
    "tone.blame": Recipe(0.05, worst=0.3),
    "care.acknowledges": Recipe(0.03),
    "care.encourages": Recipe(0.03),
    "care.asks": Recipe(0.1),
    "answer.offers": Recipe(0.4),
    "customer.upset": Recipe(0.1),
    "customer.complaint": Recipe(0.1),
}


def kind(feature: str) -> str:
    """Which kind of feature it is, by its mark."""
    return {"@": "cue", "~": "piece"}.get(feature[0]) or (
        "frame" if "|" in feature else "pair" if " " in feature else "word"
    )


def fit(
    name: str, sets: dict[str, list[corpora.Row]], x: dict[str, Any], features: list[str], *, report: bool
) -> Fitted:
    """The model's weights on all its rows (but the untouched ones, for a report), calibrated on folds."""
    recipe, some = RECIPES[name], corpora.MODELS[name]
    kept = recipe.only.split()
    use = sparse.diags([float(kind(f) in kept) for f in features])
    parts, labels, weights, folds, targets = [], [], [], [], []
    for i, source in enumerate(some):
        rows = sets[source.dataset]
        at = [
            j
            for j, r in enumerate(rows)
            if (recipe.ridge or source.keep(r)) and not (report and corpora.untouched(source.dataset, r))
        ]
        y = np.array([int(source.positive(rows[j])) for j in at])
        own = np.zeros((len(at), len(some)))  # each source has a level of its own, which is not shipped
        own[:, i] = 1
        parts.append(sparse.hstack([x[source.dataset][at] @ use, sparse.csr_matrix(own)]).tocsr())
        labels.append(y)
        share = y.mean()
        even = np.where(y == 1, 0.5 / share, 0.5 / (1 - share)) * source.weight * WORTH / len(at)
        weights.append(even if len(some) > 1 else np.ones(len(at)))
        folds.append(np.array([corpora.bucket(source.dataset, rows[j]) % FOLDS for j in at]))
        targets.append(np.array([-rows[j]["score"] if recipe.ridge else 0.0 for j in at]))
    a, y, w = sparse.vstack(parts).tocsr(), np.concatenate(labels), np.concatenate(weights)
    fold, target = np.concatenate(folds), np.concatenate(targets)
    wide = len(features)
    out = np.zeros(len(y))
    for k in range(FOLDS):
        inside, outside = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        coefficients = _solve(recipe, a[inside], y[inside], w[inside], target[inside])[:wide]
        out[outside] = a[outside, :wide] @ coefficients
    if recipe.ridge:  # the level of a request in the middle, not of the quarters
        line = LogisticRegression(C=1e6).fit(out[:, None], (target > 0).astype(int))
    else:
        line = LogisticRegression(C=1e6).fit(out[:, None], y)
    return Fitted(_solve(recipe, a, y, w, target)[:wide], float(line.coef_[0, 0]), float(line.intercept_[0]))


def _solve(recipe: Recipe, a: Any, y: np.ndarray, w: np.ndarray, target: np.ndarray) -> np.ndarray:
    if recipe.ridge:
        return np.asarray(
            Ridge(alpha=recipe.strength, solver="sparse_cg", tol=1e-6, random_state=0).fit(a, target, w).coef_
        )
    model = LogisticRegression(C=recipe.strength, solver="liblinear", random_state=0, max_iter=500)
    return np.asarray(model.fit(a, y, sample_weight=w).coef_[0])
