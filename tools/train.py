"""Fit the learned models and write guardian/data/learned.bin.

    python -m venv /tmp/train && /tmp/train/bin/pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1 nltk
    PYTHONPATH=. /tmp/train/bin/python tools/train.py --sets SETS [--out FILE] [--report]

SETS holds the free sets (docs/judgement.md names them). `--report` fits on four fifths of the groups, prints the
figures of the untouched fifth and writes nothing; without it everything is fitted and written. The same
sets give the same bytes: rows are sorted, seeds fixed, one thread.
"""

from __future__ import annotations

import argparse
import json
import os
import struct
import sys
import zlib
from collections import Counter
from pathlib import Path

for _threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_threads] = "1"  # sums in one order only

import numpy as np  # noqa: E402  (after the threads are settled)
from learning import corpora, vectors  # noqa: E402
from learning.fitting import RECIPES, Fitted, fit  # noqa: E402
from sklearn.metrics import roc_auc_score  # noqa: E402

from guardian.checks.learned import LANE, MAGIC, MIDDLE  # noqa: E402

RARE = 4  # texts that a feature must stand in; pairs and frames one more
CUE = 0.6  # what a cue counts: as much as a word of middling rarity
OUT = Path(__file__).resolve().parent.parent / "guardian" / "data" / "learned.bin"


def columns(
    texts: dict[str, list[tuple[Counter[str], int]]], sets: dict[str, list[corpora.Row]], report: bool
) -> tuple[dict[str, int], np.ndarray]:
    """The features that are kept, and what each counts."""
    found: Counter[str] = Counter()
    total = 0
    for name, rows in sets.items():
        for row, (some, _) in zip(rows, texts[name], strict=True):
            if not (report and corpora.untouched(name, row)):
                found.update(some.keys())
                total += 1
    kept = Counter({k: n for k, n in sorted(found.items()) if n >= RARE + (" " in k or "|" in k)})
    worth = vectors.worths(kept, total)
    for i, feature in enumerate(kept):
        if feature[0] == "@":
            worth[i] = CUE
    return {feature: i for i, feature in enumerate(kept)}, worth


def packed(fitted: dict[str, Fitted], names: list[str], worth: np.ndarray) -> bytes:
    """The file: a line of JSON, the features' hashes, their weights, one byte a model."""
    head, lanes = [], []
    for name, model in fitted.items():
        weights = model.weights * worth
        most = float(np.abs(weights).max())
        scale = most / 127
        lanes.append(np.clip(np.rint(weights / scale), -127, 127).astype(np.int16) + MIDDLE)
        head.append(
            {
                "name": name,
                "scale": float(f"{scale:.8g}"),
                "slope": round(model.slope, 5),
                "offset": round(model.offset, 5),
                "worst": RECIPES[name].worst,
            }
        )
    rows = np.stack(lanes, axis=1).astype(np.uint8)
    useful = np.flatnonzero((rows != MIDDLE).any(axis=1))
    order = sorted((zlib.crc32(names[i].encode()), int(i)) for i in useful)
    assert len({k for k, _ in order}) > 0.999 * len(order), "hashes collide"
    keys = struct.pack(f"<{len(order)}I", *(k for k, _ in order))
    return (
        MAGIC + json.dumps(head, separators=(",", ":")).encode() + b"\n" + keys + rows[[i for _, i in order]].tobytes()
    )


def main() -> None:
    """Fit, and write or report."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--sets", type=Path, required=True)
    ask.add_argument("--out", type=Path, default=OUT)
    ask.add_argument("--report", action="store_true")
    args = ask.parse_args()
    sets = {name: corpora.load(args.sets, name) for name in corpora.FREE}
    texts = {name: [vectors.counts(row["text"]) for row in rows] for name, rows in sets.items()}
    cols, worth = columns(texts, sets, args.report)
    x = {name: vectors.matrix(some, cols, worth) for name, some in texts.items()}
    fitted = {name: fit(name, sets, x, list(cols), report=args.report) for name in RECIPES}
    if args.report:
        for name, model in fitted.items():
            for source in corpora.MODELS[name]:
                at = [
                    i
                    for i, r in enumerate(sets[source.dataset])
                    if source.keep(r) and corpora.untouched(source.dataset, r)
                ]
                y = [int(source.positive(sets[source.dataset][i])) for i in at]
                auc = roc_auc_score(y, x[source.dataset][at] @ model.weights)
                print(f"{name:20}{source.dataset:22}{len(y):6}{sum(y):6}{auc:8.3f}")
        return
    data = packed(fitted, list(cols), worth)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_bytes(data)
    print(
        f"{args.out}: {len(cols)} features, {len(fitted)} models, {len(data)} octets, {LANE} octets a lane",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
