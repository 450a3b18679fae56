"""Sealed drafts with a real Postfix and Dovecot: sent around guardian they go nowhere, through it they arrive."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import pytest

from tests.dovecot import Dovecot
from tests.e2e.conftest import Login, sections
from tests.e2e.daemon import Daemon
from tests.e2e.letters import BAD_TEXT, BETTER, COLLEAGUE, CUSTOMER, as_sent, assert_clean, edit, reply
from tests.e2e.mailbox import Mailbox, Stored
from tests.postfix import ACCOUNT, Postfix

pytestmark = pytest.mark.server

SEALED = "ann=example.net@held.invalid"
SEALED_BCC = "lead=example.net@held.invalid"
Send = Callable[[bytes, Sequence[str]], tuple[int, str]]


@pytest.fixture(scope="module", params=["inline", "note"])
def sealing(
    request: pytest.FixtureRequest, dovecot: Dovecot, postfix: Postfix, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Daemon]:
    """A guardian that seals drafts, with the remarks in them or not."""
    policy = {"seal": True, "annotations": request.param}
    daemon = Daemon(tmp_path_factory.mktemp("sealing"), {**sections(dovecot, postfix), "policy": policy})
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture
def send(sealing: Daemon, login: Login) -> Send:
    """Sends one letter through it."""

    def to(octets: bytes, recipients: Sequence[str]) -> tuple[int, str]:
        with login(sealing.port) as client:
            client.mail(ACCOUNT)
            for recipient in recipients:
                code, text = client.rcpt(recipient)
                assert code == 250, text
            code, text = client.data(octets)
        return code, text.decode("ascii")

    return to


@pytest.fixture
def draft(send: Send, mailbox: Mailbox, request: pytest.FixtureRequest) -> Stored:
    """The sealed draft of a letter to the customer, with a blind copy to a colleague."""
    name = re.sub(r"\W+", "-", request.node.name)
    assert send(reply(BAD_TEXT, name), (CUSTOMER, COLLEAGUE))[0] == 550
    (stored,) = mailbox.messages("Drafts")
    return stored


def recipients(postfix: Postfix, count: int) -> set[str]:
    """Whom Postfix has delivered to."""
    arrived = postfix.delivered(count)
    return {re.search(rb"X-Original-To: (\S+)", a)[1].decode() for a in arrived}  # type: ignore[index]


def test_the_draft_names_nobody_who_can_be_reached(draft: Stored) -> None:
    """Every recipient is readable for people and undeliverable for servers."""
    assert draft.parsed["To"] == f'"Ann Miller (ann at example.net)" <{SEALED}>'
    assert draft.parsed["Bcc"] == f'"lead at example.net" <{SEALED_BCC}>'


def test_sent_around_guardian_it_reaches_nobody(draft: Stored, postfix: Postfix, login: Login) -> None:
    """The test's server takes every domain; a real one bounces what is for .invalid. The customer is not addressed."""
    with login(postfix.port) as client:
        client.send_message(draft.parsed)
    assert recipients(postfix, 2) == {SEALED, SEALED_BCC}


def test_edited_and_sent_it_arrives(draft: Stored, send: Send, mailbox: Mailbox, postfix: Postfix) -> None:
    """Header and envelope have the real customer, the blind copy stays blind."""
    assert send(edit(draft.octets, BETTER), (SEALED, SEALED_BCC))[0] == 250
    assert recipients(postfix, 2) == {CUSTOMER, COLLEAGUE}
    for each in postfix.delivered(2):
        assert_clean(each)
        assert b"\nTo: Ann Miller <ann@example.net>\n" in each
        assert b"held.invalid" not in each
    mailbox.messages("Drafts", 0)


def test_the_octets_come_back(draft: Stored, send: Send, mailbox: Mailbox, postfix: Postfix) -> None:
    """P4 for a sealed revision: what arrives is what was written, with the new words."""
    revised = draft.octets
    for old, new in BETTER.items():
        head, _, tail = revised.rpartition(old.encode())
        revised = head + new.encode() + tail
    assert send(revised, (SEALED, SEALED_BCC))[0] == 250
    arrived = as_sent(postfix.delivered(2)[0], b"From: Sam")
    assert b"To: Ann Miller <ann@example.net>\r\nSubject:" in arrived
    assert b"held.invalid" not in arrived


def test_recipients_added_and_corrected(draft: Stored, send: Send, postfix: Postfix) -> None:
    """Sealed and plain ones mixed, the display name changed, the address corrected in the sealed form."""
    octets = edit(draft.octets, BETTER)
    field = re.search(rb"(?m)^To: .*\r\n(?:[ \t].*\r\n)*", octets)
    assert field
    to = b"To: Ann M <anna=example.net@held.invalid>, Ann <tom@example.net>\r\n"
    octets = octets[: field.start()] + to + octets[field.end() :]
    code, text = send(octets, ("anna=example.net@held.invalid", "tom@example.net"))
    assert code == 250, text
    assert recipients(postfix, 2) == {"anna@example.net", "tom@example.net"}
    assert b"\nTo: Ann M <anna@example.net>, Ann <tom@example.net>\n" in postfix.delivered(2)[0]


def test_a_lost_state_is_no_obstacle(
    draft: Stored, sealing: Daemon, send: Send, postfix: Postfix, mailbox: Mailbox
) -> None:
    """What is sealed says by itself what it stands for."""
    assert sealing.stop() == 0
    for file in sealing.directory.glob("guardian.db*"):
        file.unlink()
    sealing.start()
    assert send(edit(draft.octets, BETTER), (SEALED,))[0] == 250
    (arrived,) = postfix.delivered(1)
    assert_clean(arrived)
    assert b"To: Ann Miller <ann@example.net>" in arrived
