"""hold_reply = "accept" and annotations = "note" with a real Postfix and Dovecot."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.bounds import HANGS
from tests.dovecot import Dovecot
from tests.e2e.conftest import Login, sections
from tests.e2e.daemon import Daemon, poll
from tests.e2e.letters import BAD_TEXT, BETTER, CLEAR, CUSTOMER, KIND, asked_by, assert_clean, edit, reply, text_parts
from tests.e2e.mailbox import Mailbox
from tests.postfix import ACCOUNT, Postfix

pytestmark = pytest.mark.server

ASIDE = '"Guardian/Not sent"'  # as IMAP quotes it
Send = Callable[[bytes], tuple[int, str]]


@pytest.fixture(scope="module", params=["inline", "note"])
def accepting(
    request: pytest.FixtureRequest, dovecot: Dovecot, postfix: Postfix, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Daemon]:
    """A guardian that accepts held letters, with the remarks in the draft or not."""
    policy = {"hold_reply": "accept", "annotations": request.param}
    daemon = Daemon(tmp_path_factory.mktemp("accepting"), {**sections(dovecot, postfix), "policy": policy})
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture
def send(accepting: Daemon, login: Login) -> Send:
    """Sends one letter to the customer through it."""

    def to_customer(octets: bytes) -> tuple[int, str]:
        with login(accepting.port) as client:
            client.mail(ACCOUNT)
            assert client.rcpt(CUSTOMER)[0] == 250
            code, text = client.data(octets)
        return code, text.decode("ascii")

    return to_customer


def test_a_phone_s_story(accepting: Daemon, send: Send, mailbox: Mailbox, postfix: Postfix) -> None:
    """Accepted, a note in the thread, the false copy moved out of Sent, the draft edited and sent, all cleared away."""
    name = f"phone-{accepting.port}"
    letter = reply(BAD_TEXT, name, html=True)
    code, text = send(letter)
    assert code == 250
    assert text.startswith("2.0.0 Kept in your Drafts to reconsider, not sent (ref ")
    assert postfix.delivered() == []

    (note,) = mailbox.messages("INBOX")
    assert note.parsed["In-Reply-To"] == asked_by(name)
    assert "\\Seen" not in note.flags
    assert "You should have read" in text_parts(note.octets)["text/plain"]
    (draft,) = mailbox.messages("Drafts")
    inline = ":begin]" in text_parts(draft.octets)["text/plain"]
    assert inline == ("inline" in accepting.config.read_text())

    mailbox.append("Sent", letter, "(\\Seen)")  # what the app does after 250
    mailbox.messages("Sent", 0, limit=40)
    (copy,) = mailbox.messages(ASIDE)
    assert copy.octets == letter
    mailbox.clear(ASIDE)

    revision = edit(draft.octets, BETTER)
    assert send(revision)[0] == 250
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    for part in text_parts(arrived).values():
        assert KIND in part
        assert CLEAR in part
    mailbox.append("Sent", revision, "(\\Seen)")
    mailbox.messages("Drafts", 0)
    mailbox.messages("INBOX", 0)
    assert len(mailbox.messages("Trash")) == 2
    assert len(mailbox.messages("Sent")) == 1


def test_the_same_letter_again_is_one_draft_and_one_note(send: Send, mailbox: Mailbox, accepting: Daemon) -> None:
    """A phone that tries again."""
    name = f"again-{accepting.port}"
    first, second = send(reply(BAD_TEXT, name)), send(reply(BAD_TEXT, name, attempt=2))
    assert first == second
    assert len(mailbox.messages("Drafts")) == len(mailbox.messages("INBOX")) == 1


def test_what_was_not_found_is_told(accepting: Daemon, send: Send, mailbox: Mailbox) -> None:
    """The login is not kept: a restart says which copies it did not find."""
    assert send(reply(BAD_TEXT, f"restart-{accepting.port}"))[0] == 250
    ref = accepting.closed(1)[-1]["hold"]
    assert accepting.stop() == 0
    accepting.start()

    def told() -> set[str]:
        lines = [e for e in accepting.events() if e["event"] == "sent_copy_not_found" and e["hold"] == ref]
        return {line["reason"] for line in lines}

    poll(lambda: told() == {"stopping", "restart"}, limit=HANGS, what="both lines")
