"""Bad configurations: each folder of bad/ holds one, and exactly what is said about it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from guardian.errors import Misconfigured
from guardian.settings.load import load

BAD = Path(__file__).parent / "bad"
ROOT = Path(__file__).resolve().parents[2]
CASES = sorted(folder.name for folder in BAD.iterdir())
SECRET = "hunter2"


def mistakes(path: Path) -> tuple[str, ...]:
    """What `load` says of this file, the path cut off."""
    with pytest.raises(Misconfigured) as caught:
        load(path)
    return tuple(m.removeprefix(str(path)) for m in caught.value.mistakes)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A usable configuration to spoil."""
    path = tmp_path / "guardian.toml"
    path.write_text('[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n')
    path.chmod(0o600)
    return path


@pytest.mark.parametrize("case", CASES)
def test_every_mistake_is_told_with_its_line(case: str, tmp_path: Path) -> None:
    """The mistakes are those of expected.txt: all of them, in the order of the file."""
    shutil.copytree(BAD / case, tmp_path / case)
    path = tmp_path / case / "guardian.toml"
    path.chmod(0o600)
    said = "\n".join(mistakes(path)).replace(str(path.parent), "FOLDER") + "\n"
    assert said == (BAD / case / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_what_is_said_is_printable_and_holds_no_secret(case: str) -> None:
    """No value is repeated, and nothing in a mistake can steer a terminal."""
    said = (BAD / case / "expected.txt").read_text(encoding="utf-8")
    assert said.replace("\n", "").isprintable()
    if case != "strange-keys":  # where it stands in a key, which is told cut and quoted
        assert SECRET not in said


def test_the_good_neighbour_of_the_bad_ones_is_accepted(copy: Path) -> None:
    """Two host names are enough."""
    assert load(copy).upstream.host == "smtp.example.org"


def test_a_missing_file_is_told_with_the_way_to_make_one(tmp_path: Path) -> None:
    """The sentence holds the command that writes it."""
    (said,) = mistakes(tmp_path / "none.toml")
    assert said == f": there is no such file; write one with: guardian config example > {tmp_path / 'none.toml'}"


def test_a_folder_is_told(tmp_path: Path) -> None:
    """The sentence asks for the file in it."""
    assert mistakes(tmp_path) == (": is a folder; give the file in it, such as guardian.toml",)


def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    """Only regular files are read."""
    os.mkfifo(tmp_path / "pipe")
    assert mistakes(tmp_path / "pipe") == (": is not a regular file",)


def test_a_file_that_everybody_may_write_to_is_refused(copy: Path) -> None:
    """Whoever can write it decides who reads the mail."""
    copy.chmod(0o666)
    (said,) = mistakes(copy)
    assert said.endswith(f"run: chmod o-w {copy}")


def test_a_huge_file_is_refused(copy: Path) -> None:
    """It is not even read."""
    with copy.open("a") as file:
        file.write("# x\n" * 100_000)
    (said,) = mistakes(copy)
    assert "larger than 256 KiB" in said


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_an_unreadable_file_is_told(copy: Path) -> None:
    """The sentence says what to look at."""
    copy.chmod(0)
    (said,) = mistakes(copy)
    assert "may not be read by this user" in said


def test_a_byte_order_mark_is_no_mistake(copy: Path) -> None:
    """Some editors write one."""
    copy.write_bytes(b"\xef\xbb\xbf" + copy.read_bytes())
    assert load(copy).imap.port == 993


def test_the_command_ends_with_2_and_no_traceback(copy: Path) -> None:
    """`guardian run` with a bad configuration ends at once, naming file, line and key."""
    copy.write_text(copy.read_text() + "[polciy]\n")
    done = subprocess.run(
        [sys.executable, "-m", "guardian", "run", "--config", str(copy)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
    )
    assert done.returncode == 2
    assert f'{copy}:5: polciy: unknown key; did you mean "policy"?' in done.stderr
    assert "Traceback" not in done.stderr
