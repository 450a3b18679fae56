"""The demo's mail app: what an agent's own program does, by the standard library's clients. Blocking."""

from __future__ import annotations

import email
import email.policy
import imaplib
import smtplib
from dataclasses import dataclass
from email.message import EmailMessage


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the app shows after pressing Send."""

    code: int
    text: str

    @property
    def sent(self) -> bool:
        """Whether the letter is gone."""
        return self.code == 250


@dataclass(frozen=True, slots=True, kw_only=True)
class MailApp:
    """One agent's account."""

    host: str
    smtp_port: int
    imap_port: int
    user: str
    password: str

    def send(self, octets: bytes, rcpt_to: list[str]) -> Outcome:
        """Press Send."""
        with smtplib.SMTP(self.host, self.smtp_port, timeout=60) as smtp:
            smtp.login(self.user, self.password)
            try:
                smtp.sendmail(self.user, rcpt_to, octets)
            except smtplib.SMTPDataError as e:
                text = e.smtp_error if isinstance(e.smtp_error, str) else e.smtp_error.decode("utf-8", "replace")
                return Outcome(e.smtp_code, text)
            return Outcome(250, "sent")

    def file(self, folder: str, octets: bytes) -> None:
        """Put a letter into a folder."""
        with imaplib.IMAP4(self.host, self.imap_port) as imap:
            imap.login(self.user, self.password)
            imap.append(folder, "", imaplib.Time2Internaldate(0), octets)

    def folder(self, folder: str) -> list[bytes]:
        """Every letter of a folder, in order."""
        with imaplib.IMAP4(self.host, self.imap_port) as imap:
            imap.login(self.user, self.password)
            imap.select(f'"{folder}"', readonly=True)
            _, numbers = imap.search(None, "ALL")
            letters = []
            for number in numbers[0].split():
                _, data = imap.fetch(number.decode(), "(BODY.PEEK[])")
                letters += [piece[1] for piece in data if isinstance(piece, tuple)]
            return letters


def text_of(octets: bytes) -> str:
    """A letter's plain text, as an app shows it."""
    message = email.message_from_bytes(octets, policy=email.policy.default)
    body = message.get_body(("plain", "html"))
    return str(body.get_content()).replace("\r\n", "\n") if body else ""


def edited(octets: bytes, changes: dict[str, str]) -> bytes:
    """A draft opened, its words changed in the editor, ready to send: as NeoMutt does, with the rest kept."""
    message = email.message_from_bytes(octets, policy=email.policy.SMTP)
    body = message.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    text = str(body.get_content()).replace("\r\n", "\n")
    for old, new in changes.items():
        text = text.replace(old, new)
    body.set_content(text, cte="quoted-printable")
    return message.as_bytes()
