"""Fit the weights by which a whole reply is judged (guardian/checks/helpful.py and risk.py) and print them.

    PYTHONPATH=. /tmp/train/bin/python tools/whole.py --sets SETS CASES.jsonl [CASES.jsonl ...]

CASES have one letter a line: `text`, `customer`, `expect`: pass or hold; of twins of tone, care and answer `flag`
counts as a bad letter of little weight and `leave` as a good one; others are left out. SETS holds twitter-care. First
it prints, for each file, how well weights fitted on the other files tell its good letters from its bad ones, then the
weights fitted on all of them. Letters with unfinished places are left out: they are bad for another reason. Needs
scikit-learn (see tools/train.py).
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from guardian.checks import helpful, insight, risk
from guardian.message.model import Letter
from guardian.message.zones import divide
from guardian.review import review

STRENGTH = 0.1
SUPPORT, TWINS = 1.0, 0.3  # what all public replies, and all twins of a sort, count together, of all whole letters
DESK = 0.25  # what a good letter counts once more as if a desk had signed it: a signature alone makes no bad letter
TWIN_FAMILIES = ("tone", "care", "answer")
FAINT = 0.5  # findings no surer, and hints, are heard through the very weights that are fitted here
UNFINISHED = ("slips.unfinished", "slips.internal-note", "person.placeholder")


@dataclass(frozen=True)
class Row:
    """One letter: its file, whether it is bad, what was measured."""

    file: str
    kind: str
    bad: bool
    signs: dict[str, float]


def measured(file: str, kind: str, bad: bool, case: dict[str, Any]) -> Row | None:
    """The letter's signs; None when no reply is owed, or it is bad for being unfinished."""
    letter = Letter(subject=case.get("subject") or "", zones=divide(case["text"]), customer=case.get("customer") or "")
    reading, found = insight.read(letter), review(letter, {})
    if not helpful.answerable(reading) or (bad and any(f.check in UNFINISHED for f in found.findings)):
        return None
    sure = [f for f in found.findings if f.score > FAINT and not f.hint]
    return Row(file, kind, bad, {**helpful.signs(reading), **risk.beside(sure, found.scores)})


def rows(sets: Path, files: list[Path]) -> list[Row]:
    """Every letter that counts."""
    out = []
    for path in files:
        for case in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            kind = {"pass": "whole", "hold": "whole", "leave": "twin", "flag": "fault"}.get(case["expect"])
            family = (case.get("check") or "").partition(".")[0]
            if kind and case.get("customer") and (kind == "whole" or family in TWIN_FAMILIES):
                out.append(measured(path.name, kind, kind == "fault" or case["expect"] == "hold", case))
    lines = (sets / "twitter-care" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    for reply in map(json.loads, lines):
        if reply["label"] == "own" and reply.get("context"):
            case = {"text": reply["text"], "customer": reply["context"]}
            out.append(measured("twitter-care", "support", False, case))
    return [r for r in out if r is not None]


def fit(some: list[Row], names: list[str]) -> tuple[np.ndarray, float]:
    """Weights and what all begins with."""
    good = [r for r in some if r.kind == "whole" and not r.bad]
    some = [*some, *(replace(r, kind="desk", signs={**r.signs, "nobody": 1.0}) for r in good)]
    x = np.array([[r.signs[n] for n in names] for r in some])
    middle, spread = x.mean(0), np.maximum(x.std(0), 0.25)
    many = {k: sum(r.kind == k for r in some) for k in ("whole", "support", "twin", "fault")}
    worth = {"whole": 1.0, "desk": DESK, "support": SUPPORT * many["whole"] / max(1, many["support"])}
    for kind in ("twin", "fault"):
        worth[kind] = TWINS * many["whole"] / max(1, many[kind])
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit((x - middle) / spread, [r.bad for r in some], sample_weight=[worth[r.kind] for r in some])
    weights = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - (weights * middle).sum())


def main() -> None:
    """Fit and print."""
    ap = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    ap.add_argument("--sets", type=Path, required=True)
    ap.add_argument("cases", type=Path, nargs="+")
    a = ap.parse_args()
    every = rows(a.sets, a.cases)
    names = list(every[0].signs)
    pooled: list[tuple[float, bool]] = []
    for file in sorted({r.file for r in every if r.kind == "whole"}):
        weights, start = fit([r for r in every if r.file != file], names)
        test = [r for r in every if r.file == file and r.kind == "whole"]
        odds = [start + sum(w * r.signs[n] for w, n in zip(weights, names, strict=True)) for r in test]
        pooled += zip(odds, (r.bad for r in test), strict=True)
        held = [sum(x > 0 and r.bad is bad for x, r in zip(odds, test, strict=True)) for bad in (True, False)]
        area = roc_auc_score([r.bad for r in test], odds)
        bad_ones = sum(r.bad for r in test)
        print(f"{file:24} {len(test):4} letters  AUC {area:.3f}  held: {held[0]} bad of {bad_ones}, {held[1]} good")
    good = sorted((x for x, bad in pooled if not bad), reverse=True)
    bad = [x for x, bad in pooled if bad]
    print(f"held: {sum(x > 0 for x in bad)} of {len(bad)} bad, {sum(x > 0 for x in good)} of {len(good)} good")
    whole = roc_auc_score([b for _, b in pooled], [x for x, _ in pooled])
    print(f"{'together':24} {len(pooled):4} letters  AUC {whole:.3f}")
    for share in (0.01, 0.02, 0.05):
        at = good[int(share * len(good))]
        print(f"  good letters above {at:5.2f}: {share:.0%}; bad ones: {sum(x > at for x in bad) / len(bad):.0%}")
    weights, start = fit(every, names)
    print(f"START = {start:.2f}")
    for name, weight in zip(names, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
