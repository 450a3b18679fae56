"""Where `guardian check` and `trial` find letters: what cannot be read is told, and ends nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from guardian.cli.letters import find

LETTER = b"From: bob@shop.example\nSubject: Your lamp\n\nIt left today.\n"


def found(path: Path) -> tuple[list[str], list[str]]:
    """The names of the letters at a path, and what was told."""
    told: list[str] = []
    return [Path(f.name).name for f in find(path, told.append)], told


def test_an_empty_file_does_not_end_its_folder(tmp_path: Path) -> None:
    """The letters behind it are found, and the file is told."""
    for name, octets in (("a", LETTER), ("b", b" \n"), ("c", LETTER)):
        (tmp_path / f"{name}.eml").write_bytes(octets)
    assert found(tmp_path) == (["a.eml", "c.eml"], [f"{tmp_path / 'b.eml'}: empty"])


@pytest.mark.parametrize("maildir", [False, True])
def test_a_file_that_may_not_be_read_does_not_end_its_folder(tmp_path: Path, maildir: bool) -> None:
    """A link to nowhere in a folder, or in a Maildir where another program has just moved a letter."""
    folder = tmp_path / "cur" if maildir else tmp_path
    folder.mkdir(exist_ok=True)
    (folder / "a.eml").write_bytes(LETTER)
    (folder / "b.eml").symlink_to(tmp_path / "nowhere")
    (folder / "c.eml").write_bytes(LETTER)
    assert found(tmp_path) == (["a.eml", "c.eml"], [])


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    """One sentence."""
    assert found(tmp_path / "none") == ([], [f"{tmp_path / 'none'}: no such file or directory"])
