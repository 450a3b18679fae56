"""The author's mailbox, looked at from outside with the standard library's imaplib."""

from __future__ import annotations

import imaplib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage

from tests.bounds import HANGS
from tests.e2e.daemon import poll


@dataclass(frozen=True)
class Stored:
    """One message in a folder."""

    uid: int
    flags: frozenset[str]
    octets: bytes

    @property
    def parsed(self) -> EmailMessage:
        """As the standard library reads it."""
        message = message_from_bytes(self.octets, policy=policy.SMTP)
        assert isinstance(message, EmailMessage)
        return message


class Mailbox:
    """A plain-text IMAP login on loopback for each look, so that nothing is cached."""

    def __init__(self, port: int, user: str, password: str) -> None:
        self.port, self.user, self.password = port, user, password

    @contextmanager
    def _session(self) -> Iterator[imaplib.IMAP4]:
        with imaplib.IMAP4("127.0.0.1", self.port, timeout=20) as imap:
            imap.login(self.user, self.password)
            yield imap

    def messages(self, folder: str, count: int | None = None, *, limit: float = HANGS) -> list[Stored]:
        """What is in `folder`, not marked \\Deleted; with `count`, waits until there are exactly so many."""
        if count is not None:
            poll(lambda: len(self._read(folder)) == count, limit=limit, what=f"{count} messages in {folder}")
        return self._read(folder)

    def _read(self, folder: str) -> list[Stored]:
        found = []
        with self._session() as imap:
            status, _ = imap.select(folder, readonly=True)
            assert status == "OK", f"no folder {folder}"
            _, data = imap.uid("FETCH", "1:*", "(FLAGS BODY.PEEK[])")
            for item in data:
                if isinstance(item, tuple):
                    head = item[0].decode("ascii")
                    uid, flags = re.search(r"UID (\d+)", head), re.search(r"FLAGS \(([^)]*)\)", head)
                    assert uid, head
                    assert flags, head
                    found.append(Stored(int(uid[1]), frozenset(flags[1].split()), item[1]))
        return [message for message in found if "\\Deleted" not in message.flags]

    def append(self, folder: str, octets: bytes, flags: str = "") -> None:
        """Store one message."""
        with self._session() as imap:
            status, reply = imap.append(folder, flags, "", octets)
            assert status == "OK", reply

    def remove(self, folder: str, uid: int) -> None:
        """Delete one message, as a mail app does after sending its draft."""
        with self._session() as imap:
            imap.select(folder)
            imap.uid("STORE", str(uid), "+FLAGS.SILENT", "(\\Deleted)")
            imap.expunge()

    def move(self, folder: str, uid: int, target: str) -> None:
        """Move one message, as a phone does (RFC 6851)."""
        with self._session() as imap:
            imap.select(f'"{folder}"')
            status, reply = imap.uid("MOVE", str(uid), f'"{target}"')
            assert status == "OK", reply

    def folders(self) -> list[str]:
        """The names of all folders."""
        with self._session() as imap:
            return [
                line.decode().rpartition(' "/" ')[2].strip('"') for line in imap.list()[1] if isinstance(line, bytes)
            ]

    def clear(self, *folders: str) -> None:
        """Empty these folders."""
        with self._session() as imap:
            for folder in folders:
                _, (exists,) = imap.select(folder)
                if exists != b"0":
                    imap.store("1:*", "+FLAGS.SILENT", "(\\Deleted)")
                    imap.expunge()
