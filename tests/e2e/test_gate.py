"""Passing letters and refusals through a real Postfix: guardian is as if it were not there."""

from __future__ import annotations

import json
import smtplib
import ssl
from pathlib import Path

import pytest

from tests.dovecot import Dovecot
from tests.e2e.conftest import PASSWORD, Login, sections
from tests.e2e.daemon import Daemon
from tests.e2e.letters import BAD_TEXT, COLLEAGUE, CUSTOMER, GOOD_TEXT, ODD, as_sent, reply
from tests.e2e.mailbox import Mailbox
from tests.postfix import ACCOUNT, REFUSED, Postfix, free_port

pytestmark = pytest.mark.server


def test_good_letter_arrives_octet_for_octet(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """P4: what arrives upstream is what was sent, and nothing is put into the mailbox (P2)."""
    with login() as client:
        client.sendmail(ACCOUNT, [CUSTOMER], ODD, mail_options=["BODY=8BITMIME"])
    (arrived,) = postfix.delivered(1)
    assert as_sent(arrived, b"from: Sam") == ODD
    assert mailbox.messages("Drafts") == []


def test_upstream_accepts_in_its_own_words(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """The reply to a passed letter is upstream's own, with its queue id."""
    with login() as client:
        client.mail(ACCOUNT)
        client.rcpt(CUSTOMER)
        code, text = client.data(ODD)
    assert code == 250
    assert b"queued as" in text
    assert text.rsplit(None, 1)[-1].decode("ascii") in postfix.log()


def test_wrong_recipient_is_refused_by_upstream(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """A wrong recipient is refused in upstream's words at RCPT; the others of the letter still get it."""
    with login(postfix.port) as client:
        client.mail(ACCOUNT)
        direct = client.rcpt(REFUSED)
    with login() as client:
        client.mail(ACCOUNT)
        assert client.rcpt(REFUSED) == direct
        assert client.rcpt(CUSTOMER)[0] == 250
        assert client.data(ODD)[0] == 250
    assert direct[0] == 550
    (arrived,) = postfix.delivered(1)
    assert f"X-Original-To: {CUSTOMER}".encode() in arrived


def test_foreign_sender_is_refused_by_upstream(login: Login, mailbox: Mailbox, postfix: Postfix) -> None:
    """A sender that the login does not own is refused by upstream's words."""
    replies = []
    for port in (postfix.port, 0):
        with login(port) as client:
            sender = client.mail("boss@example.test")
            replies.append((sender, client.rcpt(CUSTOMER)))
    assert replies[0] == replies[1]
    assert replies[0][1][0] == 553


def test_wrong_password_is_refused_by_upstream(guardian: Daemon, postfix: Postfix) -> None:
    """535 is upstream's own, word for word."""
    refusals = []
    for port in (postfix.port, guardian.port):
        with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
            client.ehlo()
            with pytest.raises(smtplib.SMTPAuthenticationError) as refused:
                client.login(ACCOUNT, "not-the-secret")
            refusals.append((refused.value.smtp_code, refused.value.smtp_error))
    assert refusals[0] == refusals[1]
    assert refusals[0][0] == 535


def test_nothing_without_login(guardian: Daemon) -> None:
    """Without AUTH there is no transaction: guardian is no open relay."""
    with smtplib.SMTP("127.0.0.1", guardian.port, timeout=30) as client:
        client.ehlo()
        assert client.mail(ACCOUNT)[0] == 530
        assert client.docmd("DATA")[0] in (503, 530)


@pytest.mark.parametrize("way", ["starttls", "implicit"])
def test_letter_over_tls(way: str, guardian: Daemon, mailbox: Mailbox, postfix: Postfix) -> None:
    """Both TLS listeners take a letter, with a certificate that the client checks."""
    context = ssl.create_default_context(cafile=str(guardian.authority.ca_file))
    if way == "implicit":
        client: smtplib.SMTP = smtplib.SMTP_SSL("localhost", guardian.tls_port, timeout=30, context=context)
    else:
        client = smtplib.SMTP("localhost", guardian.port, timeout=30)
    with client:
        if way == "starttls":
            client.starttls(context=context)
        client.login(ACCOUNT, PASSWORD)
        client.sendmail(ACCOUNT, [CUSTOMER], ODD, mail_options=["BODY=8BITMIME"])
    (arrived,) = postfix.delivered(1)
    assert as_sent(arrived, b"from: Sam") == ODD


def test_tls_towards_upstream_and_mailbox(
    dovecot: Dovecot,
    postfix: Postfix,
    mailbox: Mailbox,
    login: Login,
    tmp_path: Path,
) -> None:
    """STARTTLS to Postfix and TLS to Dovecot, both certificates checked: one letter passes, one is held."""
    daemon = Daemon(
        tmp_path / "tls",
        {
            "upstream": {
                "host": "localhost",
                "port": postfix.port,
                "security": "starttls",
                "ca_file": str(postfix.authority.ca_file),
            },
            "imap": {
                "host": "localhost",
                "port": dovecot.tls_port,
                "security": "tls",
                "ca_file": str(dovecot.ca_file),
            },
        },
    )
    try:
        daemon.start()
        with login(daemon.port) as client:
            client.sendmail(ACCOUNT, [CUSTOMER], reply(GOOD_TEXT, "tls"))
            with pytest.raises(smtplib.SMTPDataError) as held:
                client.sendmail(ACCOUNT, [CUSTOMER], reply(BAD_TEXT, "tls", attempt=2))
    finally:
        daemon.stop()
    assert held.value.smtp_code == 550
    (arrived,) = postfix.delivered(1)
    assert b"(using TLSv1." in arrived
    mailbox.messages("Drafts", 1)


def test_wrong_upstream_certificate_fails_closed(dovecot: Dovecot, postfix: Postfix, tmp_path: Path) -> None:
    """A certificate that the configured authority did not sign: 4xx, and the password is never sent."""
    daemon = Daemon(
        tmp_path / "wrong",
        {
            **sections(dovecot, postfix),
            "upstream": {
                "host": "localhost",
                "port": postfix.port,
                "security": "starttls",
                "ca_file": str(dovecot.ca_file),
            },
        },
    )
    logins_before = postfix.log().count("sasl_username=")
    try:
        daemon.start()
        with smtplib.SMTP("127.0.0.1", daemon.port, timeout=30) as client:
            assert client.ehlo()[0] // 100 == 4 or client.docmd("AUTH", "PLAIN AGEAYg==")[0] // 100 == 4
    finally:
        daemon.stop()
    assert postfix.log().count("sasl_username=") == logins_before


def test_mailbox_out_of_reach(
    postfix: Postfix, dovecot: Dovecot, mailbox: Mailbox, login: Login, tmp_path: Path
) -> None:
    """P2 and P3 while IMAP is down: a letter to hold gets 451 and goes nowhere; a good one still passes."""
    down = {
        **sections(dovecot, postfix),
        "imap": {"host": "127.0.0.1", "port": free_port(), "security": "none"},
    }
    daemon = Daemon(tmp_path / "down", down)
    try:
        daemon.start()
        with login(daemon.port) as client:
            with pytest.raises(smtplib.SMTPDataError) as refused:
                client.sendmail(ACCOUNT, [CUSTOMER], reply(BAD_TEXT, "down"))
            client.sendmail(ACCOUNT, [COLLEAGUE], reply(GOOD_TEXT, "down", attempt=2))
    finally:
        daemon.stop()
    assert refused.value.smtp_code == 451
    assert b"127.0.0.1" not in refused.value.smtp_error
    (arrived,) = postfix.delivered(1)
    assert f"X-Original-To: {COLLEAGUE}".encode() in arrived


def test_observing_holds_nothing(
    dovecot: Dovecot, postfix: Postfix, mailbox: Mailbox, login: Login, tmp_path: Path
) -> None:
    """mode = "observe": the letter passes untouched, and the log says what would have been held."""
    daemon = Daemon(tmp_path / "observe", {**sections(dovecot, postfix), "policy": {"mode": "observe"}})
    letter = reply(BAD_TEXT, "observed")
    try:
        daemon.start()
        with login(daemon.port) as client:
            client.sendmail(ACCOUNT, [CUSTOMER], letter)
        (closed,) = daemon.closed(1)
    finally:
        daemon.stop()
    (arrived,) = postfix.delivered(1)
    assert as_sent(arrived, b"From: Sam") == letter
    assert (closed["outcome"], closed["reason"]) == ("pass", "observed")
    assert mailbox.messages("Drafts") == []


def test_one_closing_line_for_each_letter_and_no_secret(
    dovecot: Dovecot,
    postfix: Postfix,
    mailbox: Mailbox,
    login: Login,
    tmp_path: Path,
) -> None:
    """P7: a passed and a held letter make two closing lines; no password, recipient or text is in the log."""
    daemon = Daemon(tmp_path / "log", {**sections(dovecot, postfix), "log": {"level": "debug"}})
    try:
        daemon.start()
        with login(daemon.port) as client:
            client.sendmail(ACCOUNT, [CUSTOMER], reply(GOOD_TEXT, "log"))
            with pytest.raises(smtplib.SMTPDataError):
                client.sendmail(ACCOUNT, [CUSTOMER], reply(BAD_TEXT, "log", attempt=2))
        passed, held = daemon.closed(2)
        status = daemon.stop()
    finally:
        daemon.stop()
    assert status == 0
    assert (passed["outcome"], passed["code"]) == ("pass", 250)
    assert (held["outcome"], held["code"]) == ("hold", 550)
    assert held["checks"]
    assert held["hold"]
    everything = daemon.text() + json.dumps(daemon.events())
    for secret in (PASSWORD, CUSTOMER, "manual", "already said", "Router", "c2VjcmV0"):
        assert secret not in everything
