"""Which rows of which free set teach which model. Only sets whose licence lets their weights be shipped."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = dict[str, Any]
FREE = ("email-intent", "goemotions", "oss-incivility", "stanford-politeness", "toxicr", "twitter-care")
UNTOUCHED = 20  # per cent of the groups that no fitting and no choice sees


@dataclass(frozen=True)
class Source:
    """Rows of one set for one model: those that `keep`, 1 where `positive`, together worth `weight`."""

    dataset: str
    keep: Callable[[Row], bool]
    positive: Callable[[Row], bool]
    weight: float = 1.0


def _label(*names: str) -> Callable[[Row], bool]:
    return lambda r: r["label"] in names


def _feels(*names: str) -> Callable[[Row], bool]:
    return lambda r: any(e in names for e in r["labels"]["emotions"])


def _does(*names: str) -> Callable[[Row], bool]:
    return lambda r: any(f in names for f in (r["labels"].get("features") or ()))


def _all(_: Row) -> bool:
    return True


ANGER = ("anger", "annoyance", "disgust")
UPSET = ("anger", "annoyance", "disappointment", "disgust", "sadness", "fear", "grief", "embarrassment", "nervousness")
PLEASED = (
    "joy",
    "love",
    "gratitude",
    "admiration",
    "excitement",
    "amusement",
    "optimism",
    "approval",
    "relief",
    "pride",
)
SPEECH = _label("civil", "uncivil")

MODELS: dict[str, tuple[Source, ...]] = {
    "tone.impolite": (Source("stanford-politeness", lambda r: r["label"] != "neutral", _label("impolite")),),
    "tone.hostile": (
        Source("goemotions", _all, _feels(*ANGER)),
        Source("toxicr", _all, _label("toxic"), 0.7),
        Source("oss-incivility", SPEECH, _label("uncivil"), 0.7),
    ),
    "tone.profanity": (Source("toxicr", _all, _label("toxic")),),
    "tone.uncivil": (Source("oss-incivility", SPEECH, _label("uncivil")),),
    "tone.sarcastic": (
        Source("oss-incivility", SPEECH, _does("irony", "mocking")),
        Source("goemotions", _all, _feels("annoyance", "amusement"), 0.3),
    ),
    "tone.dismissive": (
        Source("goemotions", _all, _feels(*ANGER)),
        Source("oss-incivility", SPEECH, _label("uncivil")),
    ),
    "tone.condescending": (
        Source("oss-incivility", SPEECH, _does("mocking", "irony", "name_calling", "entitlement")),
        Source("goemotions", _all, _feels("annoyance", "disapproval", "disgust", "anger"), 0.7),
        Source("stanford-politeness", lambda r: r["label"] != "neutral", _label("impolite"), 0.4),
    ),
    "tone.blame": (
        Source("stanford-politeness", lambda r: r["label"] != "neutral", _label("impolite")),
        Source("oss-incivility", SPEECH, _label("uncivil"), 0.5),
        Source("goemotions", _all, _feels("annoyance", "disapproval", "anger", "disappointment"), 0.7),
    ),
    "care.acknowledges": (
        Source("goemotions", _all, _feels("caring", "sadness", "remorse", "gratitude", "joy", "optimism")),
    ),
    "care.encourages": (
        Source(
            "goemotions",
            _all,
            _feels("admiration", "caring", "excitement", "gratitude", "joy", "optimism", "relief"),
        ),
    ),
    "care.asks": (Source("goemotions", _all, _feels("curiosity", "confusion")),),
    "answer.offers": (Source("email-intent", _all, _label("intent")),),
    "customer.upset": (Source("goemotions", _all, _feels(*UPSET, "disapproval", "confusion")),),
    "customer.complaint": (Source("goemotions", _feels(*UPSET, *PLEASED, "disapproval", "confusion"), _feels(*UPSET)),),
}


def load(root: Path, dataset: str) -> list[Row]:
    """The set's train part, sorted by id so that the order of a file does not matter."""
    if json.loads((root / dataset / "meta.json").read_text(encoding="utf-8"))["free"] is not True:
        raise SystemExit(f"{dataset} may be measured on, not fitted")
    with (root / dataset / "train.jsonl").open(encoding="utf-8") as lines:
        return sorted(map(json.loads, lines), key=lambda r: str(r["id"]))


def bucket(dataset: str, row: Row) -> int:
    """0 to 99 by the row's group: what belongs together stays on one side of every split."""
    group = f"{dataset}/{row.get('group') or row['id']}"
    return int.from_bytes(hashlib.sha256(group.encode()).digest()[:4], "big") % 100


def untouched(dataset: str, row: Row) -> bool:
    """Whether the row belongs to the part that is kept for the report."""
    return bucket(dataset, row) < UNTOUCHED


def sources() -> Iterator[tuple[str, int, Source]]:
    """(model, number of the source, source) in order."""
    for name, some in MODELS.items():
        for i, source in enumerate(some):
            yield name, i, source
