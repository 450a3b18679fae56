"""Real mail apps under the other ways to hold: accepted with a note, a clean draft, a sealed one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD, sections
from tests.e2e.daemon import Daemon, poll
from tests.e2e.letters import CLEAR, CUSTOMER, KIND, asked_by, assert_clean, question, text_parts
from tests.e2e.mailbox import Mailbox, Stored
from tests.e2e.test_mutt import REWRITE, REWRITE_IN_WINDOW, WRITE
from tests.mutt import Mutt
from tests.postfix import ACCOUNT, Postfix, require_programs

pytestmark = [pytest.mark.server, pytest.mark.client]

ASIDE = '"Guardian/Not sent"'  # as IMAP quotes it
Open = Callable[..., Mutt]


@pytest.fixture(params=["mutt", "neomutt"])
def mutt_with(
    request: pytest.FixtureRequest, tmp_path: Path, dovecot: Dovecot, postfix: Postfix, mailbox: Mailbox
) -> Iterator[Open]:
    """A mail app whose outgoing server is a guardian with this policy; the customer's question is in its inbox."""
    require_programs(request.param, "tmux")
    mailbox.append("INBOX", question(request.param))
    daemons: list[Daemon] = []

    def start(**policy: Any) -> Mutt:
        daemon = Daemon(tmp_path / "guardian", {**sections(dovecot, postfix), "policy": policy})
        daemons.append(daemon)
        daemon.start()
        return Mutt(
            request.param,
            tmp_path / "mutt",
            smtp=daemon.port,
            imap=dovecot.port,
            account=ACCOUNT,
            password=PASSWORD,
        )

    yield start
    for daemon in daemons:
        daemon.stop()


def write(app: Mutt) -> None:
    """Answer the customer in a way that is held."""
    app.open()
    app.edit_by(*WRITE)
    app.answer()
    app.send()


def aside(mailbox: Mailbox, program: str) -> list[Stored]:
    """What was moved out of Sent; the folder is made for it."""
    try:
        return [m for m in mailbox.messages(ASIDE) if m.parsed["In-Reply-To"] == asked_by(program)]
    except AssertionError:
        return []


def assert_arrived(postfix: Postfix, program: str) -> bytes:
    """The customer has the rewritten answer in its thread, and nothing of guardian's; the letter."""
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    assert b"held.invalid" not in arrived
    assert f"X-Original-To: {CUSTOMER}".encode() in arrived
    assert b"In-Reply-To: " + asked_by(program).encode() in arrived
    text = text_parts(arrived)["text/plain"]
    assert KIND in text
    assert CLEAR in text
    return arrived


def test_accepted_and_the_copy_in_sent_moved(mutt_with: Open, mailbox: Mailbox, postfix: Postfix) -> None:
    """The app says sent and files its copy; it goes aside, the note is in INBOX; the draft edited and sent arrives."""
    mutt = mutt_with(hold_reply="accept")
    with mutt as app:
        write(app)
        app.wait("Mail sent", ever=True)
        (draft,) = mailbox.messages("Drafts", 1)
        _, note = mailbox.messages("INBOX", 2)
        assert note.parsed["In-Reply-To"] == draft.parsed["In-Reply-To"] == asked_by(mutt.program)
        (copy,) = poll(lambda: aside(mailbox, mutt.program), limit=40, what="the copy that the app filed in Sent")
        assert b"guardian" not in copy.octets.lower()
        assert mailbox.messages("Sent") == []
        assert postfix.delivered() == []

        app.edit_by(*REWRITE)
        app.recall()
        app.send()
        mailbox.messages("Drafts", 0)
        mailbox.messages("INBOX", 1)
        mailbox.messages("Sent", 1)
    assert_arrived(postfix, mutt.program)


def test_a_clean_draft_with_its_note_in_inbox(mutt_with: Open, mailbox: Mailbox, postfix: Postfix) -> None:
    """Nothing of guardian's stands in the text that the author edits."""
    mutt = mutt_with(annotations="note")
    with mutt as app:
        write(app)
        app.refused("NOT SENT")
        (draft,) = mailbox.messages("Drafts", 1)
        mailbox.messages("INBOX", 2)
        assert "guardian" not in text_parts(draft.octets)["text/plain"]

        app.abandon()
        app.edit_by(*REWRITE_IN_WINDOW)
        app.recall()
        app.send()
        app.wait("Mail sent", ever=True)
        mailbox.messages("Drafts", 0)
        mailbox.messages("INBOX", 1)
    assert_arrived(postfix, mutt.program)


def test_a_sealed_draft_edited_and_sent(mutt_with: Open, mailbox: Mailbox, postfix: Postfix) -> None:
    """The app shows and addresses the sealed recipient, the customer gets the letter as from an ordinary one."""
    mutt = mutt_with(seal=True)
    with mutt as app:
        write(app)
        app.refused("NOT SENT")
        (draft,) = mailbox.messages("Drafts", 1)
        assert "@held.invalid" in draft.parsed["To"]

        app.abandon()
        app.edit_by(*REWRITE)
        app.recall()
        app.wait("ann at example.net")
        app.send()
        app.wait("Mail sent", ever=True)
        mailbox.messages("Drafts", 0)
    arrived = assert_arrived(postfix, mutt.program)
    assert f"\nTo: Ann Miller <{CUSTOMER}>\n".encode() in arrived
