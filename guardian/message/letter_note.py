"""Pure: guardian's note as a letter of its own, for the author's INBOX, in the thread of the letter that is held.

It carries the same marks as the note in a draft: an author who answers it or copies from it by mistake sends nothing
of it. Its Message-ID is a token for the same reason.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from email.utils import format_datetime

from guardian.message import note, structure
from guardian.message.fields import field_body, find_fields
from guardian.message.model import NoteContent
from guardian.message.token import DOMAIN, hold_id_of, token
from guardian.message.transfer import encode_transfer

SENDER = f"guardian <guardian@{DOMAIN}>"
MOST_IDS = 20  # of the thread, the newest
LONGEST_FIELD = 2_000  # octets of a subject that is taken over

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
_ADDRESS = re.compile(r"[!#-'*+./0-9=?A-Z^-~\u00a1-\U0010ffff-]{1,256}@[0-9A-Za-z._\u00a1-\U0010ffff-]{1,256}")


def compose(content: NoteContent, held: bytes, *, number: int, to: str, at: dt.datetime) -> tuple[bytes, str]:
    """(the note's octets, its Message-ID) on the letter `held`, which is given without guardian's marks.

    `number` tells the notes on one hold apart; `to` is the author's address; `at` is aware.
    """
    # On a line in a letter that is not sent nobody gives a reason.
    content = replace(content, inline=False, offer="" if content.offer == "reason" else content.offer)
    scanned = structure.scan(held)
    ours = token(content.hold_id, str(number))
    subjects = find_fields(scanned, "subject")
    subject = held[subjects[0].start : subjects[0].end] if subjects else b""
    if not subject.endswith(b"\r\n") or len(subject) > LONGEST_FIELD:
        subject = b"Subject: Not sent yet\r\n"
    ids = {
        name: [
            i
            for i in _MESSAGE_ID.findall((field_body(held, scanned, name) or b"").decode("latin-1"))
            if not hold_id_of(i)
        ]
        for name in ("references", "in-reply-to", "message-id")
    }
    thread = list(dict.fromkeys([*ids["references"], *ids["in-reply-to"][:1], *ids["message-id"][:1]]))[-MOST_IDS:]
    answered = (*ids["in-reply-to"], *ids["message-id"])[:1]
    boundary = f"=_note.{content.hold_id}.{number}"
    fields = [
        f"From: {SENDER}",
        f"To: {to if _ADDRESS.fullmatch(to) else 'undisclosed-recipients:;'}",
        f"Date: {format_datetime(at)}",
        f"Message-ID: {ours}",
        *(f"In-Reply-To: {i}" for i in answered),
        *(["References: " + "\r\n ".join(thread)] if thread else []),
        "Auto-Submitted: auto-generated",  # RFC 3834 §5: no vacation answer to it
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{boundary}"',
    ]
    head = subject + "".join(f"{f}\r\n" for f in fields).encode("utf-8", "replace")
    parts = (("plain", note.render_plain(content)), ("html", _page(content)))
    body = b"".join(
        f"\r\n--{boundary}\r\nContent-Type: text/{kind}; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n".encode()
        + encode_transfer(text.encode("utf-8", "replace"), "quoted-printable")
        for kind, text in parts
    )
    return head + body + f"\r\n--{boundary}--\r\n".encode(), ours


def _page(content: NoteContent) -> str:
    return f"<!DOCTYPE html>\n<html><body>{note.render_html(content)}</body></html>\n"
