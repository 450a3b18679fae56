"""What a worker answers, without the process."""

from __future__ import annotations

import pytest

from guardian.consider import Considering
from guardian.message import structure
from guardian.message.model import Envelope
from guardian.workers import message
from guardian.workers.worker import _place, carry_out
from tests.letters_for import GOOD, letter

ENVELOPE = Envelope(mail_from="a@b.example", rcpt_to=("c@d.example",))


def test_it_is_ready_only_when_configured() -> None:
    """A letter before the policy is a defect of the relay, not a pass."""
    octets = letter(GOOD)
    job = message.Consider(structure.excerpt(octets, structure.scan(octets)), ENVELOPE)
    with pytest.raises(RuntimeError):
        carry_out(job, None)
    ready, by = carry_out(message.Configure(b"k" * 32, {}, None), None)
    assert ready == message.Ready()
    answer, _ = carry_out(job, by)
    assert isinstance(answer, message.Answer)


def test_messages_come_back_as_they_went() -> None:
    """MessagePack keeps every field, octets and enums included."""
    octets = letter(GOOD, html=True)
    job = message.Consider(structure.excerpt(octets, structure.scan(octets)), ENVELOPE)
    framed = message.frame(job)
    assert message.LENGTH.unpack(framed[:4])[0] == len(framed) - 4
    assert message.job(framed[4:]) == job
    by = Considering(key=b"k" * 32)
    answer, _ = carry_out(job, by)
    assert message.result(message.frame(answer)[4:]) == answer


def test_a_failure_names_a_place_and_no_words() -> None:
    """An exception's text may quote a letter."""
    with pytest.raises(TypeError) as failed:
        structure.scan("the customer's words")  # type: ignore[arg-type]
    assert _place(failed.value).startswith("TypeError at guardian.message.")
    assert "customer" not in _place(failed.value)
