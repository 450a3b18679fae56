"""Small letters that tests send: good, harsh, and what an author makes of a held draft."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage

GOOD = "I am sorry that the kettle leaked. Your money goes back today and will be with you by Thursday."
HARSH = "as I already said, you should have read the manual before using it. There is nothing we can do."
ASKED = "The kettle you sent leaks and I am really frustrated. Can I have my money back?"


def letter(
    text: str = GOOD,
    *,
    subject: str = "Re: Third broken kettle",
    message_id: str = "<m1@example.test>",
    thread: str = "<kettle-3@customer.example>",
    to: str = "Maria Keller <maria@customer.example>",
    cc: str = "",
    html: bool = False,
    quoted: str = ASKED,
) -> bytes:
    """A letter in answer to a customer, as octets with CRLF."""
    m = EmailMessage(policy=email.policy.SMTP)
    m["From"] = "Ada Agent <agent@example.test>"
    m["To"] = to
    if cc:
        m["Cc"] = cc
    m["Subject"] = subject
    m["Date"] = "Sat, 21 Nov 2026 09:00:00 +0000"
    m["Message-ID"] = message_id
    if thread:
        m["In-Reply-To"] = thread
        m["References"] = thread
    quote = f"On Fri, 20 Nov 2026, Maria Keller wrote:\n> {quoted}\n" if quoted else ""
    m.set_content(f"Dear Maria,\n\n{text}\n\nKind regards\nAda\n\n{quote}")
    if html:
        marked = f"<blockquote type='cite'>{quoted}</blockquote>" if quoted else ""
        m.add_alternative(
            f"<html><body><p>Dear Maria,</p><p>{text}</p><p>Kind regards<br>Ada</p>{marked}</body></html>",
            subtype="html",
        )
    return m.as_bytes()


def edited(draft: bytes, changes: dict[str, str], *, message_id: str = "", cut_end: str = "") -> bytes:
    """A draft with words changed below the note in every text part, as a mail app sends it.

    `cut_end`: a mark that the author deleted by accident.
    """
    m = email.message_from_bytes(draft, policy=email.policy.SMTP)
    if message_id:
        del m["Message-ID"]
        m["Message-ID"] = message_id
    for part in m.walk():
        if part.get_content_maintype() == "text":
            text = str(part.get_content())  # type: ignore[attr-defined]
            box = max((m.end() for m in re.finditer(r"\[guardian:\w+:end\]", text)), default=0)
            head, body = text[:box], text[box:]
            for old, new in changes.items():
                body = body.replace(old, new)
            text = head + body if not cut_end else (head + body).replace(cut_end, "")
            part.set_content(text, subtype=part.get_content_subtype(), cte="quoted-printable")  # type: ignore[attr-defined]
    return m.as_bytes()
