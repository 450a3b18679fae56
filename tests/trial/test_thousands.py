"""`guardian trial` on thousands of letters of every structure: it ends, leaves none out, and says the same again.

`pytest -s` on this file prints how many letters a second that was; docs/performance.md has the figure, and the command
for the whole 5,000 (GUARDIAN_LETTERS=5000), which are too many for every run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.trial.mailbox_of_all_sorts import KINDS, letters

SEED, COUNT = 20261122, int(os.environ.get("GUARDIAN_LETTERS", "300"))


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one file for each letter."""
    folder = tmp_path_factory.mktemp("all-sorts")
    for name, octets in letters(SEED, COUNT):
        (folder / f"{name}.eml").write_bytes(octets)
    return folder


def trial(box: Path) -> tuple[str, int, float]:
    """The whole of `guardian trial --json`, how many files were told to be empty, and the seconds that it took."""
    began = time.monotonic()
    command = [sys.executable, "-m", "guardian", "trial", "--json", "--against", "strict", str(box)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1800, check=False, cwd=box)
    said = done.stderr.splitlines()
    assert (done.returncode, [line for line in said if not line.endswith(": empty")]) == (0, [])
    return done.stdout, len(said), time.monotonic() - began


def test_the_mailbox_is_the_same_each_time() -> None:
    """By its seed; and every kind is in it."""
    some = list(letters(SEED, 3 * len(KINDS)))
    assert some == list(letters(SEED, 3 * len(KINDS)))
    counted = Counter(name.split("-", 1)[1] for name, _ in some)
    assert counted.keys() == {kind.__name__ for kind in KINDS}


@pytest.mark.slow
def test_thousands_of_letters_twice(box: Path) -> None:
    """Byte for byte the same result; every letter counted once, none given up."""
    first, empty, seconds = trial(box)
    again, _, _ = trial(box)
    print(f"\n{COUNT} letters in {seconds:.0f} s: {COUNT / seconds:.0f} a second on {os.cpu_count()} processors")
    assert first == again
    found = json.loads(first)
    assert found["letters"] == COUNT - empty
    assert sum(found["reasons"].values()) == COUNT - empty
    assert sum(step["letters"] for step in found["risks"]) == COUNT - empty
    assert 0 < found["held"] < COUNT
    assert {"automatic", "encrypted", "language", "clean", "findings"} <= found["reasons"].keys()
    assert "review-failed" not in found["reasons"]
