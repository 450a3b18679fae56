"""`guardian check`: letters and words reviewed in this process, nothing sent."""

from __future__ import annotations

import json
import mailbox
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from guardian.cli import main

HARSH = "Dear Mr Ellis,\r\n\r\nYou should have read the manual before you wrote. That is your own fault.\r\n\r\nBob\r\n"
GOOD = "Dear Mr Ellis,\r\n\r\nthe part is in the post and arrives on Tuesday, 3 March.\r\n\r\nKind regards\r\nBob\r\n"
HOSTS = '[upstream]\nhost = "smtp.example.net"\n[imap]\nhost = "imap.example.net"\n'
NOTED = "".join(f'checks.{family}.action = "note"\n' for family in ("tone", "care", "answer"))
FOR_BOB = f'{HOSTS}[[scope]]\nname = "bob"\naccount = ["bob@shop.example"]\n{NOTED}'


def run(*arguments: str, given: str | None = None) -> Result:
    """`guardian check ARGUMENTS`, with this on its standard input."""
    return CliRunner().invoke(main, ("check", *arguments), input=given, prog_name="guardian")


def letter(text: str, sender: str = "kim@shop.example") -> bytes:
    """As an app would send it."""
    head = f"From: {sender}\r\nTo: Ann Ellis <ann@home.example>\r\nSubject: Re: the kettle\r\n"
    return f"{head}Message-ID: <1@shop.example>\r\n\r\n{text}".encode()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration in which tone, care and answer only note in Bob's letters."""
    path = tmp_path / "guardian.toml"
    path.write_text(FOR_BOB)
    path.chmod(0o600)
    return path


def one(result: Result) -> dict[str, Any]:
    """The only line of its output."""
    (line,) = result.stdout.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


@pytest.mark.parametrize(("text", "status", "said"), [(HARSH, 1, "HELD"), (GOOD, 0, "passes")])
def test_a_letter_is_shown_with_its_verdict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, status: int, said: str
) -> None:
    """With the words to reconsider, why and a better way; by its file's name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "reply.eml").write_bytes(letter(text))
    result = run("reply.eml")
    assert result.exit_code == status
    assert result.stdout.startswith(said)
    assert "reply.eml" in result.stdout
    assert ("tone.blame" in result.stdout) == bool(status)


def test_what_a_folder_holds_is_counted(tmp_path: Path) -> None:
    """A Maildir and an mbox, each letter by its name, and how many would be held."""
    box = mailbox.mbox(tmp_path / "sent.mbox")
    box.add(letter(HARSH))
    box.add(letter(GOOD))
    box.close()
    maildir = mailbox.Maildir(tmp_path / "Sent")
    maildir.add(letter(HARSH))
    result = run(str(tmp_path / "sent.mbox"), str(tmp_path / "Sent"))
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1] == "3 letters, 2 would be held."


def test_a_letter_comes_on_standard_input() -> None:
    """Without a path, and with "-"."""
    for arguments in ((), ("-",)):
        result = run("--json", *arguments, given=letter(HARSH).decode())
        assert result.exit_code == 1
        assert one(result)["verdict"] == "hold"


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    """2, one sentence on standard error, and the other letters are reviewed all the same."""
    (tmp_path / "a.eml").write_bytes(letter(GOOD))
    result = run("--json", str(tmp_path / "none.eml"), str(tmp_path / "a.eml"))
    assert result.exit_code == 2
    assert "none.eml" in result.stderr
    assert one(result)["verdict"] == "pass"


@pytest.mark.parametrize(
    ("sender", "arguments", "verdict", "action"),
    [
        ("kim@shop.example", (), "hold", "hold"),
        ("bob@shop.example", (), "pass", "note"),
        ("kim@shop.example", ("--account", "bob@shop.example"), "pass", "note"),
        ("bob@shop.example", ("--account", "kim@shop.example"), "hold", "hold"),
    ],
)
def test_the_scope_of_its_author_counts(
    config: Path, tmp_path: Path, sender: str, arguments: tuple[str, ...], verdict: str, action: str
) -> None:
    """Whose letter it is, is said, or told by From; verdict and action are those of the policy in force."""
    path = tmp_path / "reply.eml"
    path.write_bytes(letter("Dear Ann,\r\n\r\nyou should have read the manual. It is on its way.\r\n\r\nBob", sender))
    result = run("-c", str(config), "--json", *arguments, str(path))
    said = one(result)
    assert said["verdict"] == verdict
    assert {f["action"] for f in said["findings"] if f["check"] == "tone.blame"} == {action}


def test_lines_are_answered_in_order() -> None:
    """Each with its id; one that cannot be read has an error, and the others are reviewed all the same."""
    lines = [
        json.dumps({"id": "1", "text": "You should have read the manual. That is your own fault."}),
        "{",
        json.dumps({"id": "3", "text": GOOD, "sent": "yesterday"}),
        json.dumps(["4"]),
        "",
        json.dumps({"id": "5", "text": GOOD, "sent": "2027-03-01T09:00:00+00:00"}),
    ]
    result = run("--jsonl", given="\n".join(lines))
    said = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 2
    assert [s["id"] for s in said] == ["1", "", "3", "", "5"]
    assert [s.get("verdict", "error") for s in said] == ["hold", "error", "error", "error", "pass"]
    assert "ISO 8601" in said[2]["error"]
    (promise,) = said[4]["promises"]
    assert promise["due"].startswith("2027-03-03")


def test_spans_of_a_line_are_those_of_its_text() -> None:
    """The words flagged stand there, however the text is quoted and signed around them."""
    text = "> is it here?\r\n\r\nYou should have read the manual. That is your own fault.\r\n\r\n-- \r\nBob"
    said = one(run("--jsonl", given=json.dumps({"id": "1", "text": text})))
    found = [f for f in said["findings"] if f["check"] == "tone.blame"]
    for f in found:
        assert text[f["start"] : f["end"]] == f["words"]
    assert any("read the manual" in f["words"] for f in found)


def test_a_configuration_with_mistakes_is_refused(config: Path) -> None:
    """2, and every mistake."""
    config.write_text(HOSTS + "[checks]\ntone.blam = 1\n")
    result = run("-c", str(config), given=letter(GOOD).decode())
    assert result.exit_code == 2
    assert "tone.blam" in result.stderr
