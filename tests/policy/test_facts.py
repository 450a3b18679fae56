"""guardian.policy.facts: who writes to whom, in answer to what."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import structure
from guardian.message.model import Envelope
from guardian.policy.facts import Facts, facts_of, facts_of_stored

NOW = dt.datetime(2026, 11, 22, 10, 0, tzinfo=dt.UTC)
NOBODY = Envelope(mail_from="", rcpt_to=())


def facts(head: str, envelope: Envelope = NOBODY) -> Facts:
    """The facts of a letter with these fields."""
    octets = (head.replace("\n", "\r\n") + "\r\n\r\nHello.\r\n").encode()
    return facts_of(octets, structure.scan(octets), envelope, account="Agent@Example.org", now=NOW)


def test_the_envelope_says_who_gets_it() -> None:
    """Bcc included; the fields say so only for a stored letter, which has no envelope."""
    head = (
        "From: Bob <Bob@Shop.example>\nTo: Ann <ann@home.example>\nCc: lead@shop.example\n"
        "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?="
    )
    sent = facts(head, Envelope(mail_from="bounce@shop.example", rcpt_to=("ANN@home.example", "hidden@x.example")))
    assert sent.recipients == ("ann@home.example", "hidden@x.example")
    assert sent.sender == "bob@shop.example"
    assert sent.subject == "Grüße"
    assert sent.account == "agent@example.org"
    assert facts(head).recipients == ("ann@home.example", "lead@shop.example")


@pytest.mark.parametrize(("account", "found"), [("Login@x", "login@x"), ("", "bob@shop.example")])
def test_a_stored_letter_is_of_who_it_is_from(account: str, found: str) -> None:
    """Unless its account is named."""
    octets = b"From: Bob <Bob@Shop.example>\r\n\r\nHello.\r\n"
    assert facts_of_stored(octets, structure.scan(octets), account=account, now=NOW).account == found


@pytest.mark.parametrize(
    ("fields", "first"),
    [
        ("Subject: x", False),
        ("In-Reply-To: <a@x>", True),
        ("In-Reply-To: <a@x>\nReferences: <a@x>", True),
        ("In-Reply-To: <b@x>\nReferences: <a@x> <b@x>", False),
        ("In-Reply-To: <a@x>\nReferences: <guardian.7F3K2Q@held.invalid> <a@x>", True),
    ],
)
def test_the_first_reply_in_a_thread(fields: str, first: bool) -> None:
    """It answers a letter that answered nothing; guardian's own token is no letter."""
    assert facts(fields).first_reply is first


@given(st.binary(max_size=400))
def test_no_octets_break_it(octets: bytes) -> None:
    """What cannot be read is empty."""
    facts_of(octets, structure.scan(octets), NOBODY, account="", now=NOW)
