"""tools/gendocs.py: the generated pages are current, and it tells when they are not."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def gendocs() -> ModuleType:
    """The tool as a module."""
    spec = importlib.util.spec_from_file_location("gendocs", ROOT / "tools" / "gendocs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_generated_pages_are_current(gendocs: ModuleType) -> None:
    """What is in the repository is what the code says: run `make docs` when it is not."""
    assert gendocs.stale() == []


def test_a_stale_page_is_told_and_written(gendocs: ModuleType, tmp_path: Path) -> None:
    """An empty folder gets every page; a changed one is noticed."""
    assert gendocs.write(tmp_path) == list(gendocs.PAGES)
    assert gendocs.stale(tmp_path) == []
    (tmp_path / "docs" / "reference.md").write_text("changed")
    assert gendocs.stale(tmp_path) == ["docs/reference.md"]
