"""docs/promises.md names only tests that exist, some for each promise, and every test of a promise."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE))


def names_in(path: Path) -> set[str]:
    """The names of the tests in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (n for n in tree.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    return {f.name for f in functions if f.name.startswith("test_")}


def test_every_named_test_exists() -> None:
    """A renamed test is renamed on the page."""
    assert len(NAMED) > 40
    missing = [f"{file}::{name}" for file, name in NAMED if name not in names_in(ROOT / file)]
    assert missing == []


def test_every_promise_has_tests() -> None:
    """P1 to P8, each in a row of its own with more than two of them."""
    rows = {row[1]: len(re.findall(r"`tests/", row[0])) for row in re.finditer(r"(?m)^\| \*\*(P\d)\*\*.*$", PAGE)}
    assert list(rows) == [f"P{n}" for n in range(1, 9)]
    assert min(rows.values()) > 2


def test_every_test_of_a_promise_is_named() -> None:
    """What test_promise_*.py prove stands on the page."""
    there = {
        (str(path.relative_to(ROOT)), name)
        for path in (ROOT / "tests" / "e2e").glob("test_promise_*.py")
        for name in names_in(path)
    }
    assert len(there) > 30
    assert there - NAMED == set()
