"""The whole story in real mail apps: answer, refusal on the screen, draft, edit, sent clean."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD
from tests.e2e.daemon import Daemon
from tests.e2e.letters import (
    BLAME,
    CLEAR,
    CUSTOMER,
    IMPATIENT,
    KIND,
    REST,
    asked_by,
    assert_clean,
    question,
    text_parts,
)
from tests.e2e.mailbox import Mailbox
from tests.mutt import Mutt
from tests.postfix import ACCOUNT, Postfix, require_programs

pytestmark = [pytest.mark.server, pytest.mark.client]

# sed(1): what the author writes over the quotation, and what is changed below guardian's note, or in the
# whole text when there is none.
WRITE = (
    "1i\\",
    "Dear Ann,\\",
    "\\",
    f"{BLAME} {IMPATIENT}\\",
    "\\",
    f"{REST}\\",
    "\\",
    "Kind regards,\\",
    "Sam\\",
    "",
)
REWRITE = (
    f"/guardian:[0-9A-Z]*:end/,$ s/{BLAME}/{KIND}/",
    f"/guardian:[0-9A-Z]*:end/,$ s/{IMPATIENT}/{CLEAR}/",
)
REWRITE_IN_WINDOW = (f"s/{BLAME}/{KIND}/", f"s/{IMPATIENT}/{CLEAR}/")


@pytest.fixture(params=["mutt", "neomutt"])
def mutt(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    guardian: Daemon,
    dovecot: Dovecot,
    mailbox: Mailbox,
) -> Mutt:
    """The mail app, set up with guardian as its outgoing server; the customer's question is in its inbox."""
    require_programs(request.param, "tmux")
    mailbox.append("INBOX", question(request.param))
    return Mutt(
        request.param,
        tmp_path / "mutt",
        smtp=guardian.port,
        imap=dovecot.port,
        account=ACCOUNT,
        password=PASSWORD,
    )


def test_held_edited_and_sent_from_drafts(mutt: Mutt, mailbox: Mailbox, postfix: Postfix) -> None:
    """Held with words on the screen, nothing in Sent; the draft, edited, arrives clean in its thread."""
    with mutt as app:
        app.open()
        app.edit_by(*WRITE)
        app.answer()
        app.send()
        app.refused(r"550 5\.7\.1 NOT SENT\. Open Drafts, change it, send again \(ref \w+\)")
        (draft,) = mailbox.messages("Drafts", 1)
        assert draft.parsed["In-Reply-To"] == asked_by(mutt.program)
        assert mailbox.messages("Sent") == []
        assert postfix.delivered() == []

        app.abandon()
        app.edit_by(*REWRITE)
        app.recall()
        app.send()
        app.wait("Mail sent", ever=True)

        (arrived,) = postfix.delivered(1)
        mailbox.messages("Drafts", 0)
        (sent,) = mailbox.messages("Sent", 1)
    assert_clean(arrived)
    assert f"X-Original-To: {CUSTOMER}".encode() in arrived
    assert b"In-Reply-To: " + asked_by(mutt.program).encode() in arrived
    assert b"References: " + asked_by(mutt.program).encode() in arrived
    text = text_parts(arrived)["text/plain"]
    assert KIND in text
    assert CLEAR in text
    assert BLAME not in text
    assert "> my router does not work since Friday." in text
    # The mail app files its own copy, of which guardian knows nothing: the note is still in that one.
    assert KIND in text_parts(sent.octets)["text/plain"]


def test_changed_in_the_open_window_and_sent(mutt: Mutt, mailbox: Mailbox, postfix: Postfix) -> None:
    """The author stays in the compose menu, edits there and sends: it passes, the draft goes to Trash."""
    with mutt as app:
        app.open()
        app.edit_by(*WRITE)
        app.answer()
        app.send()
        app.refused("NOT SENT")
        mailbox.messages("Drafts", 1)

        app.edit_by(*REWRITE_IN_WINDOW)
        app.revise()
        app.send()
        app.wait("Mail sent", ever=True)

        (arrived,) = postfix.delivered(1)
        mailbox.messages("Drafts", 0)
        mailbox.messages("Sent", 1)
        mailbox.messages("Trash", 1)
    assert_clean(arrived)
    assert KIND in text_parts(arrived)["text/plain"]


def test_refusal_by_upstream_is_shown(mutt: Mutt, mailbox: Mailbox, postfix: Postfix) -> None:
    """Upstream's own words about a wrong recipient come through to the screen."""
    with mutt as app:
        app.open()
        app.edit_by("1i\\", "Thank you for writing to us.")
        app.answer()
        app.readdress("reject@example.net")
        app.send()
        app.wait(r"550 5\.1\.1 <reject@example\.net>: Recipient address rejected: no such user")
    assert postfix.delivered() == []
    assert mailbox.messages("Drafts") == []
