"""The letters of the stories, and what a mail app does to a draft that its user edits and sends again."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import make_msgid

from tests.postfix import ACCOUNT

CUSTOMER = "ann@example.net"
COLLEAGUE = "lead@example.net"

BLAME = "You should have read the manual."
IMPATIENT = "As I already said, you have to restart it."
KIND = "I am sorry for the trouble this causes. The switch is easy to miss: it is on page 12."
CLEAR = "Please restart the router, then the light turns green within a minute."

REST = "If the light stays red, send me the number below the device and a new one is on its way the same day."

FRAME = f"Dear Ann,\r\n\r\n%s\r\n\r\n{REST}\r\n\r\nKind regards,\r\nSam\r\n"
BAD_TEXT = FRAME % f"{BLAME} {IMPATIENT}"
GOOD_TEXT = FRAME % f"Thank you for writing to us. {KIND} {CLEAR}"
BETTER = {BLAME: KIND, IMPATIENT: CLEAR}


def asked_by(name: str) -> str:
    """The Message-ID of the customer's question in the story `name`: each story has a thread of its own."""
    return f"<asked.{name}@example.net>"


def question(name: str) -> bytes:
    """The customer's letter that opens the story `name`."""
    return (
        f"From: Ann Miller <{CUSTOMER}>\r\nTo: {ACCOUNT}\r\nSubject: Router is dead\r\n"
        f"Message-ID: {asked_by(name)}\r\nDate: Mon, 16 Nov 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=us-ascii\r\n\r\n"
        "Hello,\r\n\r\nmy router does not work since Friday. What can I do?\r\n\r\nAnn\r\n"
    ).encode("ascii")


# Header case, folding, blanks at line ends, dots at line starts, 8-bit octets, tabs: what a relay may spoil.
ODD = (
    f"from: Sam <{ACCOUNT}>\r\nTO:\tAnn Miller\r\n <{CUSTOMER}>\r\nSubject:  Re: Router  \r\n is dead\r\n"
    "Date: Mon, 16 Nov 2026 10:00:00 +0100\r\nMessage-Id: <odd.1@example.test>\r\nX-Odd:\r\n \tvalue \r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    "Dear Ann,  \r\n\r\n.dot\r\n..two dots\r\n.\tdot and tab\r\n"
    "Grüße, thank you for writing to us. The light turns green within a minute.\r\n"
    "From here on\tall is well. \r\n\r\n\r\nKind regards,\r\nSam\r\n-- \r\nSam\r\n"
).encode()


def reply(text: str, name: str, *, attempt: int = 1, html: bool = False) -> bytes:
    """The agent's answer to `question(name)`, CRLF ended; `html` adds an alternative."""
    letter = EmailMessage(policy=policy.SMTP)
    letter["From"] = f"Sam <{ACCOUNT}>"
    letter["To"] = f"Ann Miller <{CUSTOMER}>"
    letter["Subject"] = "Re: Router is dead"
    letter["Date"] = f"Mon, 16 Nov 2026 10:0{attempt}:00 +0100"
    letter["Message-ID"] = f"<{name}.{attempt}@example.test>"
    letter["In-Reply-To"] = asked_by(name)
    letter["References"] = asked_by(name)
    letter.set_content(text)
    if html:
        paragraphs = "".join(f"<p>{p}</p>" for p in text.strip().split("\r\n\r\n"))
        letter.add_alternative(f"<html><body>{paragraphs}</body></html>", subtype="html")
    return letter.as_bytes()


def text_parts(octets: bytes) -> dict[str, str]:
    """Media type -> decoded text, of the parts that are text."""
    letter = message_from_bytes(octets, policy=policy.SMTP)
    assert isinstance(letter, EmailMessage)
    return {
        part.get_content_type(): part.get_content() for part in letter.walk() if part.get_content_maintype() == "text"
    }


def edit(draft: bytes, changes: dict[str, str], *, only: str = "text/") -> bytes:
    """The draft as a mail app sends it after its user made these changes below guardian's note.

    As Thunderbird does: new Message-ID and Date, no Bcc field, References kept, text parts encoded anew.
    `only` limits the changes to parts whose media type begins so (NeoMutt edits the plain text alone).
    """
    letter = message_from_bytes(draft, policy=policy.SMTP)
    assert isinstance(letter, EmailMessage)
    for part in letter.walk():
        if part.get_content_maintype() == "text" and part.get_content_type().startswith(only):
            content = part.get_content()
            note_end = max((m.end() for m in re.finditer(r"\[guardian:\w+:end\]", content)), default=0)
            head, body = content[:note_end], content[note_end:]
            for old, new in changes.items():
                assert old in body, f"{old!r} is not in the {part.get_content_type()} part"
                body = body.replace(old, new)
            part.set_content(head + body, subtype=part.get_content_subtype())
    del letter["Message-ID"], letter["Bcc"], letter["Date"]
    letter["Message-ID"] = make_msgid(domain="example.test")
    letter["Date"] = "Mon, 16 Nov 2026 10:05:00 +0100"
    return letter.as_bytes()


def as_sent(delivered: bytes, first_field: bytes) -> bytes:
    """A delivered letter without what Postfix put on top: from its own first field on, CRLF ended again."""
    at = delivered.index(b"\n" + first_field) + 1
    return delivered[at:].replace(b"\n", b"\r\n")


def assert_clean(delivered: bytes) -> None:
    """P5: nothing that guardian put into the draft is in what arrived."""
    assert b"guardian" not in delivered.lower()
    assert not re.search(rb"(?im)^bcc:", delivered)
    for text in text_parts(delivered).values():
        assert "guardian" not in text.lower()
