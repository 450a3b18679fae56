"""The note as a letter of its own."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guardian.message import fence, letter_note
from guardian.message.model import Residue
from guardian.message.token import hold_id_of, token
from tests.drafts import CONTENT, HOLD, clean, note_sentences

AT = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
ME = "agent@example.test"


def composed(held: bytes, to: str = ME) -> EmailMessage:
    """The note on this letter, as the standard library reads it."""
    octets, message_id = letter_note.compose(CONTENT, held, number=2, to=to, at=AT)
    assert octets.isascii()
    assert all(len(line) <= 998 and b"\n" not in line for line in octets.split(b"\r\n"))
    m = email.message_from_bytes(octets, policy=email.policy.SMTP)
    assert isinstance(m, EmailMessage)
    assert not m.defects
    assert m["Message-ID"] == message_id == token(HOLD, "2")
    return m


def held(*fields: str) -> bytes:
    """A held letter with these fields."""
    return "\r\n".join([*fields, "", "You should have read the manual."]).encode()


def test_it_says_what_the_note_in_a_draft_says() -> None:
    """Both texts: remarks, praise; where the letter is; the marks."""
    m = composed(held("Subject: Your order"))
    for kind in ("plain", "html"):
        body = m.get_body((kind,))
        assert body is not None
        said = " ".join(body.get_content().split())
        assert fence.begin(HOLD) in said
        assert "You should have read the manual" in said
        assert "waits in your Drafts" in said
        assert "Change the letter below" not in said


def test_it_joins_the_thread() -> None:
    """The customer's letter is what it answers; the held one is in References too, guardian's own tokens are not."""
    m = composed(
        held(
            "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=",
            f"References: {token(HOLD)} <a@b>",
            " <c@d>",
            "In-Reply-To: <c@d>",
            "Message-ID: <mine@x>",
        )
    )
    assert m["Subject"] == "Grüße"
    assert m["References"].split() == ["<a@b>", "<c@d>", "<mine@x>"]
    assert m["In-Reply-To"] == "<c@d>"
    assert m["Date"].datetime == AT
    assert m["From"].addresses[0].domain == "held.invalid"


def test_a_letter_without_anything_has_a_note_too() -> None:
    """No subject, no ids."""
    m = composed(held("X-Odd: 1"))
    assert m["Subject"] == "Not sent yet"
    assert m["References"] is m["In-Reply-To"] is None


@pytest.mark.parametrize("to", ["agent", "", "a@b\r\nBcc: c@d", "Ann <a@b>", "a b@c", '"x"@y'])
def test_an_account_that_is_no_address_is_not_written(to: str) -> None:
    """Some logins are plain names."""
    assert composed(held("Subject: x"), to)["To"] == "undisclosed-recipients:;"


@given(st.binary(max_size=400))
def test_any_letter_has_a_note(noise: bytes) -> None:
    """Its header is taken over only where it is whole."""
    octets, _ = letter_note.compose(CONTENT, noise, number=1, to=ME, at=AT)
    assert email.message_from_bytes(octets, policy=email.policy.compat32).get_content_type() == "multipart/alternative"


def test_an_offer_to_write_a_reason_stays_in_the_draft() -> None:
    """Nobody sends this letter, so a reason written in it would be lost."""
    octets, _ = letter_note.compose(replace(CONTENT, offer="reason"), held("Subject: x"), number=1, to=ME, at=AT)
    assert b"because:" not in octets


def test_quoted_in_a_letter_it_is_taken_out() -> None:
    """An answer to the note by mistake: its id, its mark and its words stay behind, or the letter is held (P5)."""
    m = composed(held("Subject: x", "Message-ID: <m@x>"))
    body = m.get_body(("plain",))
    assert body is not None
    quoted = body.get_content().replace("\n", "\r\n> ")
    octets = (
        f"From: {ME}\r\nTo: ann@example.net\r\nSubject: Re: x\r\nIn-Reply-To: {m['Message-ID']}\r\n"
        f"References: <m@x> {m['Message-ID']}\r\n\r\nDear Ann, it is on its way.\r\n\r\n> {quoted}\r\n"
    ).encode()
    found, sent, _ = clean(octets)
    assert found.hold_ids == (HOLD,)
    assert b"held.invalid" not in sent
    assert found.residue is not Residue.NONE or not any(s.encode() in sent for s in note_sentences())


def test_its_message_id_is_a_token_of_its_hold() -> None:
    """Whatever kind it is of."""
    assert hold_id_of(token(HOLD, "2")) == hold_id_of(token(HOLD, "differ")) == hold_id_of(token(HOLD)) == HOLD
