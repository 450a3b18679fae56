"""What a worker answers, without the process."""

from __future__ import annotations

import pytest

from guardian.consider import Considering
from guardian.message import structure
from guardian.message.model import Envelope
from guardian.workers import message
from guardian.workers.worker import _failure, carry_out
from tests.letters_for import GOOD, HARSH, letter

ENVELOPE = Envelope(mail_from="a@b.example", rcpt_to=("c@d.example",))


def considering(octets: bytes, policy: str = "one") -> message.Consider:
    """The job for this letter under this policy."""
    return message.Consider(policy, structure.excerpt(octets, structure.scan(octets)), ENVELOPE)


def test_it_is_ready_only_when_configured() -> None:
    """A letter under a policy that it was not told of is a defect of the relay, not a pass."""
    known: dict[str, Considering] = {}
    job = considering(letter(GOOD))
    with pytest.raises(KeyError):
        carry_out(job, known)
    assert carry_out(message.Configure("one", b"k" * 32, {}, None), known) == message.Ready()
    assert isinstance(carry_out(job, known), message.Answer)


def test_each_letter_is_reviewed_under_its_own_policy() -> None:
    """Two policies side by side: the checks of one do not run for a letter under the other."""
    known: dict[str, Considering] = {}
    carry_out(message.Configure("all", b"k" * 32, {}, None), known)
    carry_out(message.Configure("none", b"k" * 32, {}, []), known)
    for policy, some in (("all", True), ("none", False), ("all", True)):
        answer = carry_out(considering(letter(HARSH), policy), known)
        assert isinstance(answer, message.Answer)
        assert bool(answer.considered.review.findings) is some


def test_messages_come_back_as_they_went() -> None:
    """MessagePack keeps every field, octets and enums included."""
    job = considering(letter(GOOD, html=True))
    framed = message.frame(job)
    assert message.LENGTH.unpack(framed[:4])[0] == len(framed) - 4
    assert message.job(framed[4:]) == job
    answer = carry_out(job, {"one": Considering(key=b"k" * 32)})
    assert message.result(message.frame(answer)[4:]) == answer


def test_a_failure_names_a_place_and_no_words() -> None:
    """An exception's text may quote a letter."""
    with pytest.raises(TypeError) as failed:
        structure.scan("the customer's words")  # type: ignore[arg-type]
    assert _failure(failed.value).startswith("TypeError at guardian.message.")
    assert "customer" not in _failure(failed.value)
