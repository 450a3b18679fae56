"""Reconsidering with a real Postfix and Dovecot: word by word, and every way around the gate that the daemon offers."""

from __future__ import annotations

import re
import smtplib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from guardian.message.model import Label
from guardian.message.reason import LABELS
from tests.bounds import HANGS
from tests.dovecot import Dovecot
from tests.e2e.conftest import Login, sections
from tests.e2e.daemon import Daemon, poll
from tests.e2e.letters import BAD_TEXT, BLAME, CLEAR, CUSTOMER, IMPATIENT, assert_clean, edit, reply, text_parts
from tests.e2e.mailbox import Mailbox
from tests.e2e.test_hold import hold
from tests.postfix import ACCOUNT, Postfix

pytestmark = pytest.mark.server

WHY = "Ann wants it put exactly like this"


def write(draft: bytes, label: Label, why: str = WHY) -> bytes:
    """The draft as a mail app sends it after its author wrote on a line of the note."""
    text = LABELS[label]
    sent = edit(draft, {}).replace(text.encode(), f"{text} {why}".encode())
    assert sent.count(why.encode()) == len(text_parts(draft))
    return sent


def try_to_send(client: smtplib.SMTP, octets: bytes) -> tuple[int, str]:
    """One letter on an open session; the final reply."""
    client.mail(ACCOUNT)
    client.rcpt(CUSTOMER)
    code, text = client.data(octets)
    return code, text.decode("ascii")


@pytest.fixture
def gate(dovecot: Dovecot, postfix: Postfix, login: Login, tmp_path: Path) -> Any:
    """Opens a session through a guardian of its own with these tables besides the servers'."""

    @contextmanager
    def session(**tables: dict[str, Any]) -> Iterator[tuple[smtplib.SMTP, Daemon]]:
        named = {name.replace("__", "."): table for name, table in tables.items()}
        daemon = Daemon(tmp_path / "gate", {**sections(dovecot, postfix), **named})
        try:
            daemon.start()
            with login(daemon.port) as client:
                yield client, daemon
        finally:
            daemon.stop()

    return session


@pytest.mark.parametrize("html", [False, True], ids=["plain", "alternative"])
@pytest.mark.parametrize("label", list(Label))
def test_reason(label: Label, html: bool, login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """Held, a reason written on the note's line, sent: the letter arrives as it was, without note, line and reason."""
    letter = reply(BAD_TEXT, f"reason-{label.value}-{html}".lower(), html=html)
    draft = hold(login, mailbox, letter)
    with login() as client:
        code, text = try_to_send(client, write(draft.octets, label))
    assert code == 250, text
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    for shown in text_parts(arrived).values():
        assert BLAME in shown
        assert "because" not in shown
        assert "Ann wants" not in shown
    mailbox.messages("Drafts", 0)
    mailbox.messages("Trash", 1)


def test_the_reason_is_logged_by_its_length(mailbox: Mailbox, postfix: Postfix, gate: Any) -> None:
    """P7: hold id, way, length and checks stand in the log; not a word of the reason in log or database."""
    with gate() as (client, daemon):
        assert try_to_send(client, reply(BAD_TEXT, "logged"))[0] == 550
        (draft,) = mailbox.messages("Drafts", 1)
        assert try_to_send(client, write(draft.octets, Label.NOT_RIGHT))[0] == 250
        *_, closed = daemon.closed(2)
        (line,) = [e for e in daemon.events() if e["event"] == "hold_overridden"]
    assert (closed["reason"], line["way"], line["hold"]) == ("overridden", "not-right", closed["hold"])
    assert line["length"] == len(WHY.replace(" ", ""))
    assert "tone.blame" in line["checks"]
    written = b"".join(path.read_bytes() for path in daemon.directory.glob("guardian.db*"))
    assert b"not-right" in written
    for secret in (b"exactly like this", b"Ann wants"):
        assert secret not in written + daemon.text().encode()


def test_resend_after_cooling_off(mailbox: Mailbox, postfix: Postfix, gate: Any) -> None:
    """The same words: too soon they are held again with the time left, later they go out clean."""
    with gate(policy__gate={"override": "resend", "cooling_off": "4s"}) as (client, _):
        assert try_to_send(client, reply(BAD_TEXT, "cool"))[0] == 550
        (draft,) = mailbox.messages("Drafts", 1)
        code, text = try_to_send(client, edit(draft.octets, {}))
        assert code == 550
        assert re.search(r"NOT SENT\. Change it, or send it as it is in [1-4] seconds? \(ref \w+\)\.$", text)
        assert postfix.delivered() == []
        poll(lambda: try_to_send(client, edit(draft.octets, {}))[0] == 250, limit=HANGS, what="the cooling-off")
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    assert BLAME.encode() in arrived
    mailbox.messages("Drafts", 0)


def test_never(mailbox: Mailbox, postfix: Postfix, gate: Any) -> None:
    """No line to write on, and the same letter is never let go."""
    with gate(policy__gate={"override": "never", "cooling_off": "0s", "max_holds": 0}) as (client, _):
        assert try_to_send(client, reply(BAD_TEXT, "never"))[0] == 550
        (draft,) = mailbox.messages("Drafts", 1)
        assert b"because:" not in draft.octets
        for _ in range(4):
            assert try_to_send(client, edit(draft.octets, {}))[0] == 550
    assert postfix.delivered() == []


def test_firm(mailbox: Mailbox, postfix: Postfix, gate: Any) -> None:
    """A check made firm offers no line, and the note says so."""
    with gate(checks__tone__blame={"firm": True}) as (client, _):
        assert try_to_send(client, reply(BAD_TEXT, "firm"))[0] == 550
        (draft,) = mailbox.messages("Drafts", 1)
        note = " ".join(text_parts(draft.octets)["text/plain"].split())
        assert "cannot be sent as it is" in note
        assert "because:" not in note
    assert postfix.delivered() == []


def test_a_second_note_is_about_what_is_left(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """One of two places made good: the new note says what got better and names the other one only."""
    draft = hold(login, mailbox, reply(BAD_TEXT, "left"))
    with login() as client:
        code, text = try_to_send(client, edit(draft.octets, {IMPATIENT: CLEAR}))
    assert code == 550
    assert "As I already said" not in text
    (second,) = mailbox.messages("Drafts", 1)
    note = text_parts(second.octets)["text/plain"].partition(":end]")[0]
    assert "Better now, and gone: sounds impatient" in " ".join(note.split())
    assert "You should have read" in note
    assert postfix.delivered() == []


def test_software(mailbox: Mailbox, postfix: Postfix, gate: Any) -> None:
    """The last of four lines is made to be parsed, and the letter it asks for goes."""
    with gate(policy={"audience": "software"}) as (client, _):
        code, text = try_to_send(client, reply(BAD_TEXT, "software"))
        assert code == 550
        *lines, last = text.split("\n")
        assert len(lines) == 3
        assert re.fullmatch(r"5\.7\.1 guardian ref=[0-9A-Z]{6} checks=[a-z.,+0-9-]+ retry=after-change", last)
        assert "tone.blame" in last
    mailbox.messages("Drafts", 1)
