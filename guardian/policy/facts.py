"""Pure: what a policy may go by besides the words: who writes to whom, in answer to what, and when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from guardian.message.addresses import addresses
from guardian.message.fields import body_of, decode_words, field_body, find_fields
from guardian.message.model import Envelope, Structure
from guardian.message.token import hold_id_of

RECIPIENTS_LIMIT = 1000  # of a letter's recipients, that many are looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """One letter from outside.

    Attributes:
        account: the login of the author, "" without one.
        sender: the address in From, else the envelope's.
        recipients: of the envelope; for a stored letter, which has none, of To, Cc and Bcc. Lower case.
        first_reply: whether it answers a letter that answered nothing itself.
        at: the moment, in the zone in which the admin counts the hours.
    """

    account: str = ""
    sender: str = ""
    recipients: tuple[str, ...] = ()
    subject: str = ""
    first_reply: bool = False
    at: dt.datetime


def facts_of(octets: bytes, at: Structure, envelope: Envelope, *, account: str, now: dt.datetime) -> Facts:
    """The facts of one letter; `at` is where its fields stand. Never raises: what cannot be read is empty."""
    named = [a for name in ("to", "cc", "bcc") for a in _addresses(octets, at, name)]
    senders = _addresses(octets, at, "from")
    references = (field_body(octets, at, "references") or b"").decode("ascii", "replace").split()
    thread = [r for r in references if not hold_id_of(r)]
    return Facts(
        account=account.lower(),
        sender=(senders[0] if senders else envelope.mail_from).lower(),
        recipients=tuple(r.lower() for r in (envelope.rcpt_to or named))[:RECIPIENTS_LIMIT],
        subject=decode_words(field_body(octets, at, "subject") or b"").strip(),
        first_reply=len(thread) <= 1 and bool(thread or field_body(octets, at, "in-reply-to")),
        at=now,
    )


def facts_of_stored(octets: bytes, at: Structure, *, account: str, now: dt.datetime) -> Facts:
    """The same of a letter that nobody is sending. It has no login either, and most logins are the address: without
    an `account` it is that of the address in From.
    """
    facts = facts_of(octets, at, Envelope(mail_from="", rcpt_to=()), account=account, now=now)
    return facts if facts.account else replace(facts, account=facts.sender)


def _addresses(octets: bytes, at: Structure, name: str) -> list[str]:
    return [a.address for f in find_fields(at, name) for a in addresses(body_of(octets, f)) if a.address]
