"""How long the models, the whole review, proselint and VADER take for the same letters.

    .venv/bin/python tools/judgement_bench.py CASES.jsonl [--rounds 5]

CASES.jsonl has a `text` a line. proselint and vaderSentiment are measured when they are installed beside guardian
(`pip install proselint==0.16.0 vaderSentiment==3.3.2`); they are no dependencies. Prints the median, in milliseconds.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from guardian.checks import learned
from guardian.checks.fold import Folded
from guardian.message.model import Letter
from guardian.message.zones import divide
from guardian.review import review


def _models(text: str) -> object:
    weights = learned.models()
    assert weights is not None
    folded = Folded(text)
    stretches = weights.stretches(folded.plain[a:b] for a, b in zip((0, *folded.ends), folded.ends, strict=False))
    return [weights.odds(model, stretches) for model in weights.models.values()]


def _review(text: str) -> object:
    return review(Letter(zones=divide(text)), {})


def _scorers() -> dict[str, Callable[[str], object]]:
    found: dict[str, Callable[[str], object]] = {"all models": _models, "whole review": _review}
    if importlib.util.find_spec("vaderSentiment"):
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

        found["VADER"] = SentimentIntensityAnalyzer().polarity_scores
    if importlib.util.find_spec("proselint"):
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile

        CheckRegistry().register_many(__register__)
        found["proselint"] = lambda text: LintFile("letter", content=text).lint()
    return found


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("cases", type=Path)
    ask.add_argument("--rounds", type=int, default=5)
    args = ask.parse_args()
    with args.cases.open(encoding="utf-8") as lines:
        texts = [t for t in (json.loads(line)["text"] for line in lines) if 100 <= len(t.split()) <= 200]
    begin = time.perf_counter()
    learned.models()
    print(f"weights loaded in {1000 * (time.perf_counter() - begin):.0f} ms")
    print(f"{len(texts)} letters, {statistics.mean(len(t.split()) for t in texts):.0f} words on average")
    for name, scorer in _scorers().items():
        rounds = []
        for _ in range(args.rounds):
            took = []
            for text in texts:
                begin = time.perf_counter()
                scorer(text)
                took.append(time.perf_counter() - begin)
            rounds.append(1000 * statistics.median(took))
        print(f"{name:14} first {rounds[0]:7.3f} ms   then {min(rounds[1:] or rounds):7.3f} ms")


if __name__ == "__main__":
    main()
