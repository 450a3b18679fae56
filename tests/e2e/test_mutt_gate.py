"""The ways around the gate in real mail apps: a reason written on the note's line, and the same words sent again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from guardian.message.model import Label
from guardian.message.reason import LABELS
from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD, sections
from tests.e2e.daemon import Daemon
from tests.e2e.letters import BLAME, assert_clean, question, text_parts
from tests.e2e.mailbox import Mailbox
from tests.e2e.test_mutt import WRITE, mutt
from tests.mutt import Mutt
from tests.postfix import ACCOUNT, Postfix, require_programs

__all__ = ["mutt"]

pytestmark = [pytest.mark.server, pytest.mark.client]

WHY = "Ann wants it put exactly like this"


@pytest.fixture
def patient(dovecot: Dovecot, postfix: Postfix, tmp_path: Path) -> Iterator[Daemon]:
    """A guardian that takes the same words, sent again, for a decision."""
    gate = {"override": "resend", "cooling_off": "0s"}
    daemon = Daemon(tmp_path / "patient", {**sections(dovecot, postfix), "policy.gate": gate})
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.mark.parametrize("label", list(Label))
def test_a_reason_on_the_notes_line(label: Label, mutt: Mutt, mailbox: Mailbox, postfix: Postfix) -> None:
    """Held; in the draft the author writes why behind the label, and sends: the letter arrives without it."""
    with mutt as app:
        app.open()
        app.edit_by(*WRITE)
        app.answer()
        app.send()
        app.refused("NOT SENT")
        mailbox.messages("Drafts", 1)

        app.abandon()
        app.edit_by(f"s/{LABELS[label]}/& {WHY}/")
        app.recall()
        app.send()
        app.wait("Mail sent", ever=True)

        (arrived,) = postfix.delivered(1)
        mailbox.messages("Drafts", 0)
    assert_clean(arrived)
    text = text_parts(arrived)["text/plain"]
    assert BLAME in text
    assert "because" not in text
    assert WHY not in text


@pytest.mark.parametrize("program", ["mutt", "neomutt"])
def test_sent_again_unchanged(
    program: str, patient: Daemon, dovecot: Dovecot, mailbox: Mailbox, postfix: Postfix, tmp_path: Path
) -> None:
    """Held; the draft is opened and sent as it is: it arrives clean."""
    require_programs(program, "tmux")
    mailbox.append("INBOX", question(program))
    app = Mutt(program, tmp_path / "app", smtp=patient.port, imap=dovecot.port, account=ACCOUNT, password=PASSWORD)
    with app:
        app.open()
        app.edit_by(*WRITE)
        app.answer()
        app.send()
        app.refused("NOT SENT")
        mailbox.messages("Drafts", 1)

        app.abandon()
        app.edit_by("p;d")  # every line as it is
        app.recall()
        app.send()
        app.wait("Mail sent", ever=True)

        (arrived,) = postfix.delivered(1)
        mailbox.messages("Drafts", 0)
    assert_clean(arrived)
    assert BLAME in text_parts(arrived)["text/plain"]
