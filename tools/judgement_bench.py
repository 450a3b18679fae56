"""What a review costs: time of a worker by stage, its memory, its first letter; beside proselint and VADER.

    .venv/bin/python tools/judgement_bench.py CASES.jsonl [--rounds 7] [--letters 40]

CASES.jsonl has a `text` and a `customer` a line. Letters of about 150 words with 100 words quoted are put together from
them. proselint and vaderSentiment are measured on the letters' own words when they are installed beside guardian
(`pip install proselint==0.16.0 vaderSentiment==3.3.2`); they are no dependencies.

Times are milliseconds of this process's CPU; of each letter the least of the rounds counts, since other programs only
ever add to it. A stage's time is what it takes without the stages within it.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import json
import random
import resource
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

BARE = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
BEGAN = time.process_time()

from guardian import consider as rooms  # noqa: E402  (what an import costs is measured)
from guardian import review as reviewing  # noqa: E402
from guardian.checks import helpful, index, insight, learned, match, wording  # noqa: E402
from guardian.message import language, structure  # noqa: E402
from guardian.message.model import Envelope  # noqa: E402
from guardian.workers.worker import COLLECT  # noqa: E402

OWN, QUOTED = 150, 100  # words of a letter
BY = rooms.Considering(key=b"a bench keeps nothing")
TO = Envelope(mail_from="", rcpt_to=())
HEAD = (
    "From: Support <support@bench.example>\nTo: Ann <ann@example.com>\nSubject: Re: Your order\n"
    "Date: Mon, 02 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    "Content-Transfer-Encoding: 8bit\n\n"
)


def letters(cases: list[dict[str, str]], many: int) -> list[tuple[bytes, str]]:
    """Letters as octets, and the words that are their author's."""
    pick = random.Random(5)
    out = []
    for _ in range(many):
        own = _words(pick, [c["text"] for c in cases], OWN, "\n\n")
        quoted = _words(pick, [c.get("customer", "") for c in cases], QUOTED, "\n")
        below = "\n".join("> " + line for line in quoted.split("\n"))
        whole = f"{HEAD}{own}\n\nOn Sun, 1 Nov 2026 at 09:12, Ann wrote:\n{below}\n"
        out.append((whole.replace("\n", "\r\n").encode(), own))
    return out


def _words(pick: random.Random, texts: list[str], many: int, between: str) -> str:
    texts = [t for t in texts if t]
    out: list[str] = []
    have = 0
    for _ in range(10_000):
        text = pick.choice(texts)
        if have + len(text.split()) <= 1.07 * many:
            out.append(text)
            have += len(text.split())
        if have >= 0.95 * many:
            break
    return between.join(out)


def review(octets: bytes) -> object:
    """What a worker does with a letter."""
    return rooms.consider(structure.excerpt(octets, structure.scan(octets)), TO, BY)


def least(do: Callable[[Any], object], of: list[Any], rounds: int) -> list[float]:
    """Milliseconds of each, the least of the rounds."""
    best = [1e9] * len(of)
    for _ in range(rounds):
        for i, one in enumerate(of):
            began = time.process_time()
            do(one)
            best[i] = min(best[i], 1000 * (time.process_time() - began))
    return best


class Stages:
    """Functions wrapped so that their time is counted, without that of the wrapped ones within."""

    def __init__(self) -> None:
        self.took: defaultdict[str, float] = defaultdict(float)
        self._inner: list[float] = []

    def wrapped(self, name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        """The function, counted under this name."""

        def counted(*args: Any, **named: Any) -> Any:
            began = time.perf_counter()
            self._inner.append(0.0)
            try:
                return do(*args, **named)
            finally:
                took = time.perf_counter() - began
                self.took[name] += took - self._inner.pop()
                if self._inner:
                    self._inner[-1] += took

        return counted

    def wrap(self, name: str, of: Any, attribute: str) -> None:
        """Put the counted function in the other's place."""
        setattr(of, attribute, self.wrapped(name, getattr(of, attribute)))


def by_stage(of: list[bytes], rounds: int) -> dict[str, float]:
    """Milliseconds a letter, mean of the letters' least; checks by name."""
    stages = Stages()
    for name, room, attribute in (
        ("marks out", rooms.cleaning, "clean"),
        ("parse", rooms.parse, "read"),
        ("likeness", rooms.likeness, "measure"),
        ("fold", reviewing, "read"),
        ("customer", insight, "state"),
        ("language", reviewing, "_language"),
        ("promises", reviewing.promised, "find"),
        ("risk", reviewing, "risk"),
        ("sentences", language, "sentence_spans"),
        ("models", learned.Models, "stretches"),
        ("index of cues", index._Index, "read"),
        ("words of wordings", wording, "_places"),
        ("what helps", helpful, "signs"),
        ("review", rooms, "review"),
    ):
        stages.wrap(name, room, attribute)
    hits = match._hits
    match._hits = stages.wrapped("cues tried", lambda *given: list(hits(*given)))
    reviewing.catalogue.ALL = tuple(
        replace(
            check,
            find=stages.wrapped(check.id, check.find),
            score=None if check.score is None else stages.wrapped(check.id, check.score),
        )
        for check in reviewing.catalogue.ALL
    )
    total: defaultdict[str, float] = defaultdict(float)
    for octets in of:
        best: dict[str, float] = {}
        for _ in range(rounds):
            stages.took.clear()
            review(octets)
            best = {name: min(took, best.get(name, 9.0)) for name, took in stages.took.items()}
        for name, took in best.items():
            total[name] += 1000 * took / len(of)
    return dict(total)


def others() -> dict[str, Callable[[str], object]]:
    """Other programs that are installed, for the same words."""
    found: dict[str, Callable[[str], object]] = {}
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


OTHERS = {
    "VADER": "from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer as A; A().polarity_scores(words)",
    "proselint": (
        "from proselint.checks import __register__; from proselint.registry import CheckRegistry; "
        "from proselint.tools import LintFile; CheckRegistry().register_many(__register__); "
        "LintFile('letter', content=words).lint()"
    ),
}
COST = """
import sys, time
def peak():
    with open("/proc/self/status") as f:
        return next(int(line.split()[1]) for line in f if line.startswith("VmHWM")) / 1024
words, bare, began = sys.argv[1], peak(), time.process_time()
{program}
print(time.process_time() - began, peak() - bare)
"""
WORKER = (
    "from guardian.workers import message, worker; known = {}; "
    "worker.carry_out(message.Configure('v', b'a bench keeps nothing', {}, None), known)"
)


def alone(program: str, words: str) -> tuple[float, float]:
    """CPU seconds and megabytes above the interpreter's that a new process takes until it has done its first text."""
    done = subprocess.run(
        [sys.executable, "-c", COST.format(program=program), words], check=True, capture_output=True, text=True
    )
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


def _row(name: str, took: list[float]) -> None:
    print(f"{name:14} median {statistics.median(took):8.2f}   p95 {sorted(took)[int(0.95 * len(took))]:8.2f}")


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("cases", type=Path)
    ask.add_argument("--rounds", type=int, default=7)
    ask.add_argument("--letters", type=int, default=40)
    args = ask.parse_args()
    with args.cases.open(encoding="utf-8") as lines:
        some = letters([json.loads(line) for line in lines], args.letters)
    octets, own = [o for o, _ in some], [words for _, words in some]
    review(octets[0])
    print(f"{len(own)} letters, {statistics.mean(len(t.split()) for t in own):.0f} words of their own on average")
    print(f"import and first review {time.process_time() - BEGAN:.2f} s")
    for _ in (*match.prepare(), *wording.prepare()):
        pass
    for one in octets:
        review(one)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory {peak - BARE:.0f} MB above the interpreter's {BARE:.0f}, all letters reviewed")
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT)
    print("\na process of its own, until its first text is done")
    programs = {"worker": WORKER} | {name: p for name, p in OTHERS.items() if name in others()}
    for name, program in programs.items():
        seconds, megabytes = min(alone(program, own[0]) for _ in range(3))
        print(f"{name:14} {seconds:6.2f} s of CPU   {megabytes:6.0f} MB above the interpreter")
    print("\nmilliseconds")
    _row("review", least(review, octets, args.rounds))
    for name, scorer in others().items():
        _row(name, least(scorer, own, args.rounds))
    print("\nmilliseconds by stage, mean; what takes a hundredth of one or more")
    took = by_stage(octets, args.rounds)
    for name, ms in sorted(took.items(), key=lambda t: -t[1]):
        if ms >= 0.01:
            print(f"  {name:28} {ms:7.3f}")
    print(f"  {'all':28} {sum(took.values()):7.3f}")


if __name__ == "__main__":
    main()
