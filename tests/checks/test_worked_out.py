"""What is worked out of patterns beforehand: it is what would be worked out now, and its absence changes nothing."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from guardian.checks import worked_out
from guardian.checks.insight import read, seen
from guardian.checks.match import Cues, Variant, cue, hits, work_out
from tests.checks.flagged import letter

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """tools/work_out.py as a module."""
    spec = importlib.util.spec_from_file_location("work_out", ROOT / "tools" / "work_out.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_file_is_current(tool: ModuleType) -> None:
    """It has every pattern that there is and no other: run `make docs` when it has not."""
    done = subprocess.run([sys.executable, tool.__file__, "--check"], capture_output=True, text=True, timeout=120)
    assert done.stderr == ""
    assert done.returncode == 0


def test_what_is_kept_is_what_would_be_worked_out(tool: ModuleType) -> None:
    """As the file gives it back: lists for tuples. How `re` reads expressions may change with Python's version."""
    written = worked_out.unpacked(worked_out.packed(tool.work_out()))
    there = worked_out.unpacked(tool.PATH.read_bytes())
    same = [there["required"].get(key) == value for key, value in written["required"].items()]
    assert sum(same) > 0.98 * len(same)


def test_of_other_modules_making_nothing_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that other code has written, a torn one and none."""
    kept = {"required": {worked_out.digest("never"): work_out("never")}}
    octets = worked_out.packed(kept)
    assert worked_out.unpacked(octets) == kept
    assert worked_out.unpacked(b"") == {}
    monkeypatch.setattr(worked_out, "makers", lambda: "0" * 32)
    assert worked_out.unpacked(octets) == {}
    for data in (None, b"guardian-patterns 1\n", octets[:-9], worked_out.packed({})[:-3]):
        monkeypatch.setattr(worked_out.pkgutil, "get_data", lambda *_, data=data: data)
        monkeypatch.setattr(worked_out, "_kept", None)
        assert worked_out.get("required", "never mind", lambda: 7) == 7


def test_without_the_file_the_same_is_found() -> None:
    """A developer who has edited every table."""
    program = (
        "import sys\n"
        "from guardian.checks import worked_out\n"
        "if sys.argv[1] == 'without': worked_out._kept = {}\n"
        "from tests.checks.flagged import letter\n"
        "from guardian.review import review\n"
        "text = 'Calm down. As I already told you, you failed to read the terms. Unfortunately we cannot help you.'\n"
        "print(review(letter(text, customer='My parcel is late and I am upset. Where is it?'), {}))"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", program, how], check=True, capture_output=True, text=True, cwd=ROOT, timeout=120
        ).stdout
        for how in ("with", "without")
    ]
    assert said[0] == said[1]
    assert "tone." in said[0]


def test_a_bad_pattern_fails_its_own_cues_and_is_named() -> None:
    """By module and pattern, whether it is none of the language or none for `re`."""
    for pattern in ("(?:ab){0,9}c", "(?<=a+)b"):
        variant = Variant(pattern, "guardian.checks.some")
        with pytest.raises(ValueError) as e:
            variant.regex  # noqa: B018  (a property that compiles)
        assert "guardian.checks.some" in str(e.value)
        assert pattern in str(e.value)
    assert Cues(cue("never")).variants[0][1].module == __name__


def test_a_bad_pattern_silences_no_other_check() -> None:
    """The index leaves it out; asked for its cues, it says why."""
    program = (
        "from guardian.checks import match\n"
        "bad = match.Cues(match.cue('(?:ab){0,9}c'))\n"
        "from guardian.checks.insight import read, seen\n"
        "from guardian.review import review\n"
        "from tests.checks.flagged import letter\n"
        "given = letter('Calm down, you idiot. ababc')\n"
        "found = review(given, {})\n"
        "print(found.failed, [f.check for f in found.findings])\n"
        "look = seen(read(given))\n"
        "try: match.hits(bad, look, look.body)\n"
        "except ValueError as e: print(e)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, cwd=ROOT, timeout=120
    )
    first, second = done.stdout.splitlines()
    assert first.startswith("() ")
    assert "tone." in first
    assert second == "__main__: repeated too often: (?:ab){0,9}c"


def test_a_cue_that_the_file_does_not_know() -> None:
    """A cue that the file does not know works at once."""
    look = seen(read(letter("So frobnicated a frobnicator.")))
    assert len(hits(Cues(cue("frobnicat(?:or|ed)")), look, look.body)) == 2
