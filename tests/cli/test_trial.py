"""`guardian trial`, as an admin calls it: on every kind of mailbox, with every kind of output."""

from __future__ import annotations

import json
import mailbox
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from guardian.cli import main

HARSH = "Hello Ann,\n\nyou should have read the manual. It is your own fault.\n\nKind regards\nBob\n"
GOOD = "Hello Ann,\n\nI am sorry that your lamp broke. A new one leaves today and is with you by Friday.\n\nBob\n"


def letter(text: str, subject: str = "Your lamp") -> bytes:
    """A stored letter with this text."""
    return (
        f"From: bob@shop.example\nTo: ann@home.example\nSubject: {subject}\n"
        f"Date: Mon, 2 Mar 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{text}"
    ).encode()


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A folder with one harsh letter and three good ones."""
    folder = tmp_path / "sent"
    folder.mkdir()
    (folder / "harsh.eml").write_bytes(letter(HARSH, "About your lamp"))
    for i in range(3):
        (folder / f"good{i}.eml").write_bytes(letter(GOOD))
    return folder


def trial(*arguments: str | Path) -> Result:
    """The command in this process."""
    return CliRunner().invoke(main, ["trial", "--workers", "1", *map(str, arguments)])


def test_it_says_how_many_would_be_held(sent: Path) -> None:
    """In one line, with the share and the policy; and which checks; status 0 although one would be held."""
    done = trial(sent)
    assert done.exit_code == 0
    assert done.stdout.startswith("1 of 4 letters would be held (25 %) under the ready policy")
    assert "tone.blame" in done.stdout
    assert "About your lamp" in done.stdout


@pytest.mark.parametrize("kind", ["maildir", "mbox"])
def test_other_mailboxes(tmp_path: Path, kind: str) -> None:
    """A Maildir and an mbox give the same counts as files."""
    path = tmp_path / "box"
    box = mailbox.Maildir(path) if kind == "maildir" else mailbox.mbox(path)
    for text in (HARSH, GOOD):
        box.add(letter(text))
    box.close()
    found = json.loads(trial("--json", path).stdout)
    assert (found["letters"], found["held"], found["rate"]) == (2, 1, 0.5)


def test_json_holds_no_text_unless_asked(sent: Path) -> None:
    """Neither flagged words nor subjects; with --words both."""
    without = trial("--json", sent).stdout
    assert "manual" not in without
    assert "About" not in without
    worst = json.loads(trial("--json", "--words", sent).stdout)["worst"][0]
    assert worst["subject"] == "About your lamp"
    assert any("manual" in f["words"] for f in worst["findings"])


def test_it_is_repeatable(sent: Path) -> None:
    """Byte for byte, whatever order the workers finish in."""
    assert trial("--json", "--against", "strict", sent).stdout == trial("--json", "--against", "strict", sent).stdout


def test_a_comparison_with_a_configuration(sent: Path, tmp_path: Path) -> None:
    """What one policy holds and the other does not."""
    other = tmp_path / "other.toml"
    other.write_text(
        '[upstream]\nhost = "smtp.example.org"\n[imap]\nhost = "imap.example.org"\n'
        + "".join(f'[checks.{family}]\naction = "note"\n' for family in ("tone", "care", "answer"))
    )
    other.chmod(0o600)
    found = json.loads(trial("--json", "--against", other, sent).stdout)["against"]
    assert (found["held"], found["both"], found["only_here"], found["only_there"]) == (0, 0, 1, 0)
    assert found["checks"]["tone.blame"] == {"only_here": 1, "only_there": 0}


def test_the_page(sent: Path, tmp_path: Path) -> None:
    """--html writes it and says where."""
    page = tmp_path / "trial.html"
    done = trial("--html", page, sent)
    assert str(page) in done.stdout.replace("\n", "")
    assert "About your lamp" in page.read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written(sent: Path, tmp_path: Path) -> None:
    """A sentence, not a traceback."""
    done = trial("--html", tmp_path / "none" / "trial.html", sent)
    assert done.exit_code == 2
    assert "cannot be written" in done.stderr


def test_no_letters_to_try(tmp_path: Path) -> None:
    """Nothing given, a missing path, an empty folder: each says what to do, status 2."""
    assert "Give a PATH" in trial().stderr
    for path in (tmp_path / "missing", tmp_path):
        done = trial(path)
        assert done.exit_code == 2
        assert str(path) in done.stderr


def test_mistakes_in_a_policy_are_all_told(sent: Path, tmp_path: Path) -> None:
    """As `guardian config check` tells them."""
    bad = tmp_path / "bad.toml"
    bad.write_text('[policy]\nmood = "grim"\n[imap]\nhost = "imap.example.org"\n')
    bad.chmod(0o600)
    done = trial("--against", bad, sent)
    assert done.exit_code == 2
    assert "policy.mood" in done.stderr
    assert "upstream" in done.stderr


def test_one_unreadable_path_does_not_end_the_trial(sent: Path, tmp_path: Path) -> None:
    """The others are tried; the sentence stands on standard error."""
    done = trial(sent, tmp_path / "missing")
    assert done.exit_code == 0
    assert "1 of 4" in done.stdout
    assert "missing" in done.stderr


@pytest.mark.slow
def test_ending_early_shows_what_was_done(tmp_path: Path) -> None:
    """Ctrl-C: the result so far, status 130, no traceback, no process left."""
    folder = tmp_path / "many"
    folder.mkdir()
    for i in range(3000):
        (folder / f"{i:05}.eml").write_bytes(letter(GOOD * 8))
    process = subprocess.Popen(
        [sys.executable, "-m", "guardian", "trial", "--workers", "1", "--json", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while not children.read_text().split():
        time.sleep(0.05)
    time.sleep(1)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert json.loads(out)["letters"] < 3000
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
