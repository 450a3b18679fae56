"""Held drafts released by moving them to a folder, with a real Postfix and Dovecot: sent, given back, thrown away."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.bounds import HANGS
from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD, sections
from tests.e2e.daemon import Daemon, poll
from tests.e2e.letters import BAD_TEXT, BETTER, COLLEAGUE, CUSTOMER, assert_clean, reply
from tests.e2e.mailbox import Mailbox, Stored
from tests.postfix import ACCOUNT, Postfix

pytestmark = pytest.mark.server

SEND, DISCARD = "Guardian/Send", "Guardian/Discard"


@pytest.fixture
def daemon(dovecot: Dovecot, postfix: Postfix, mailbox: Mailbox, tmp_path: Path) -> Iterator[Daemon]:
    """A guardian that was given the agent's password."""
    secret = tmp_path / "password"
    secret.write_text(PASSWORD + "\n")
    secret.chmod(0o600)
    daemon = Daemon(
        tmp_path / "guardian",
        {**sections(dovecot, postfix), f'accounts."{ACCOUNT}"': {"password_file": str(secret)}},
    )
    daemon.start()
    watched(daemon, 1)
    mailbox.clear(SEND, DISCARD)
    yield daemon
    daemon.stop()


def watched(daemon: Daemon, times: int) -> None:
    """Wait until it has looked into the folders for the so-manieth time since its log began."""
    poll(
        lambda: sum(line["event"] == "folders_watched" for line in daemon.events()) >= times,
        limit=HANGS,
        what="the folders to be watched",
    )


def hold(daemon: Daemon, mailbox: Mailbox, name: str, to: tuple[str, ...] = (CUSTOMER,)) -> Stored:
    """Send a letter that is held; its draft."""
    with smtplib.SMTP("127.0.0.1", daemon.port, timeout=60) as client:
        client.ehlo()
        client.login(ACCOUNT, PASSWORD)
        client.mail(ACCOUNT)
        for recipient in to:
            client.rcpt(recipient)
        assert client.data(reply(BAD_TEXT, name))[0] == 550
    (draft,) = mailbox.messages("Drafts", 1)
    return draft


def rework(mailbox: Mailbox, draft: Stored) -> Stored:
    """What a phone does when its user edits the draft and saves it: another message in Drafts; returns that."""
    letter = message_from_bytes(draft.octets, policy=policy.SMTP)
    head, end, body = letter.get_content().rpartition(":end]")  # type: ignore[attr-defined]
    for old, new in BETTER.items():
        assert old in body
        body = body.replace(old, new)
    letter.set_content(head + end + body)  # type: ignore[attr-defined]
    mailbox.append("Drafts", letter.as_bytes(), "(\\Draft \\Seen)")
    mailbox.remove("Drafts", draft.uid)
    (saved,) = mailbox.messages("Drafts", 1)
    return saved


def test_the_folders_are_created(daemon: Daemon, mailbox: Mailbox) -> None:
    """Both, subscribed, at the first look."""
    assert {SEND, DISCARD} <= set(mailbox.folders())


def test_a_reworked_draft_moved_to_send_is_sent_clean_and_filed(
    daemon: Daemon, mailbox: Mailbox, postfix: Postfix
) -> None:
    """The phone's story: no SMTP from it at all. To everybody, Bcc unseen, a copy in Sent, the draft in Trash."""
    draft = hold(daemon, mailbox, "moved", (CUSTOMER, COLLEAGUE))
    mailbox.move("Drafts", rework(mailbox, draft).uid, SEND)

    arrived = postfix.delivered(2)

    for each in arrived:
        assert_clean(each)
        assert b"page 12" in each
    (filed,) = mailbox.messages("Sent", 1)
    assert_clean(filed.octets)
    assert mailbox.messages(SEND, 0) == []
    assert mailbox.messages("Drafts") == []
    poll(lambda: [e for e in daemon.events() if e["event"] == "draft_released"], limit=HANGS, what="the log line")


def test_a_draft_moved_unchanged_comes_back_with_its_note(daemon: Daemon, mailbox: Mailbox, postfix: Postfix) -> None:
    """The same policy as a resend: nothing is sent, one draft is in Drafts again."""
    draft = hold(daemon, mailbox, "unchanged")
    mailbox.move("Drafts", draft.uid, SEND)
    assert mailbox.messages(SEND, 0) == []
    (back,) = mailbox.messages("Drafts", 1)
    assert b":begin]" in back.octets
    assert postfix.delivered() == []


def test_a_draft_moved_to_discard_is_thrown_away(daemon: Daemon, mailbox: Mailbox, postfix: Postfix) -> None:
    """To Trash; nothing is sent, and the hold has ended."""
    draft = hold(daemon, mailbox, "discarded")
    mailbox.move("Drafts", draft.uid, DISCARD)
    assert mailbox.messages(DISCARD, 0, limit=45) == []
    assert len(mailbox.messages("Trash", 1)) == 1
    assert mailbox.messages("Drafts") == []
    assert postfix.delivered() == []


def test_what_was_moved_while_guardian_was_away_is_sent_after_its_start(
    daemon: Daemon, mailbox: Mailbox, postfix: Postfix
) -> None:
    """Once."""
    draft = rework(mailbox, hold(daemon, mailbox, "away"))
    assert daemon.stop() == 0
    mailbox.move("Drafts", draft.uid, SEND)
    daemon.start()
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    assert mailbox.messages(SEND, 0) == []
    assert len(postfix.delivered()) == 1


def test_a_letter_that_was_never_held_goes_back(daemon: Daemon, mailbox: Mailbox, postfix: Postfix) -> None:
    """The folder releases held letters; it is no second way to send."""
    mailbox.append(SEND, reply(BAD_TEXT, "foreign"))
    (back,) = mailbox.messages("Drafts", 1)
    assert b"guardian" not in back.octets
    assert postfix.delivered() == []


LEAD, LEADS_PASSWORD = "second@example.test", "other secret"
APPROVE = "Guardian/Approve"


@pytest.fixture
def leads_mailbox(dovecot: Dovecot) -> Mailbox:
    """The lead's, empty."""
    box = Mailbox(dovecot.port, LEAD, LEADS_PASSWORD)
    box.clear("INBOX", "Drafts", "Sent", "Trash")
    return box


@pytest.fixture
def approving(
    dovecot: Dovecot, postfix: Postfix, mailbox: Mailbox, leads_mailbox: Mailbox, tmp_path: Path
) -> Iterator[Daemon]:
    """A guardian whose policy lets only the lead release a held letter, at once."""
    tables = {**sections(dovecot, postfix)}
    for account, password in ((ACCOUNT, PASSWORD), (LEAD, LEADS_PASSWORD)):
        secret = tmp_path / f"password.{account}"
        secret.write_text(password)
        secret.chmod(0o600)
        tables[f'accounts."{account}"'] = {"password_file": str(secret)}
    tables["policy.gate"] = {"override": "approver", "approver": LEAD, "cooling_off": "0s"}
    daemon = Daemon(tmp_path / "guardian", tables)
    daemon.start()
    watched(daemon, 2)
    leads_mailbox.clear(SEND, DISCARD)
    yield daemon
    daemon.stop()


def ask(daemon: Daemon, mailbox: Mailbox, leads_mailbox: Mailbox, name: str) -> Stored:
    """Send a letter that is held, and again as it is; the copy that lies before the lead."""
    leads_mailbox_folders = leads_mailbox.folders()
    if APPROVE in leads_mailbox_folders:
        leads_mailbox.clear(APPROVE)
    hold(daemon, mailbox, name)
    with smtplib.SMTP("127.0.0.1", daemon.port, timeout=60) as client:
        client.ehlo()
        client.login(ACCOUNT, PASSWORD)
        client.mail(ACCOUNT)
        client.rcpt(CUSTOMER)
        code, text = client.data(reply(BAD_TEXT, name, attempt=2))
    assert code == 550
    assert b"your lead is asked" in text
    (copy,) = leads_mailbox.messages(APPROVE, 1)
    return copy


def test_a_lead_moves_a_letter_to_send(
    approving: Daemon, mailbox: Mailbox, leads_mailbox: Mailbox, postfix: Postfix
) -> None:
    """It goes out as its author wrote it, in the author's name; the author has it in Sent and is told."""
    copy = ask(approving, mailbox, leads_mailbox, "approved")
    assert b"asks whether this letter may be sent" in copy.octets.replace(b"\r\n", b" ")
    assert ACCOUNT.encode() in copy.octets

    leads_mailbox.move(APPROVE, copy.uid, SEND)

    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    assert b"You should have read the manual." in arrived
    assert leads_mailbox.messages(SEND, 0) == []
    (filed,) = mailbox.messages("Sent", 1)
    assert_clean(filed.octets)
    (told,) = mailbox.messages("INBOX", 1)
    assert told.parsed["In-Reply-To"]
    assert b"it was sent as you wrote it" in told.octets.replace(b"=\r\n", b"").replace(b"\r\n", b" ")
    assert mailbox.messages("Drafts", 0) == []


def test_a_lead_moves_a_letter_to_discard(
    approving: Daemon, mailbox: Mailbox, leads_mailbox: Mailbox, postfix: Postfix
) -> None:
    """Nothing is sent; the author keeps the draft and is told."""
    copy = ask(approving, mailbox, leads_mailbox, "declined")
    leads_mailbox.move(APPROVE, copy.uid, DISCARD)
    (told,) = mailbox.messages("INBOX", 1, limit=45)
    assert b"does not want this letter" in told.octets.replace(b"=\r\n", b"").replace(b"\r\n", b" ")
    assert len(mailbox.messages("Drafts")) == 1
    assert postfix.delivered() == []


def test_a_letter_that_the_lead_edited_goes_back_to_its_author(
    approving: Daemon, mailbox: Mailbox, leads_mailbox: Mailbox, postfix: Postfix
) -> None:
    """A lead edits nothing silently: the author gets the lead's version as the draft, and decides."""
    copy = ask(approving, mailbox, leads_mailbox, "edited")
    changed = copy.octets.replace(b"\r\nKind regards", b"\r\nWith kind regards")
    assert changed != copy.octets
    leads_mailbox.append(SEND, changed)
    leads_mailbox.remove(APPROVE, copy.uid)

    (told,) = mailbox.messages("INBOX", 1)

    assert b"wrote some of this letter anew" in told.octets.replace(b"=\r\n", b"").replace(b"\r\n", b" ")
    (draft,) = mailbox.messages("Drafts", 1)
    assert b"With kind regards" in draft.octets
    assert postfix.delivered() == []
