"""Edge: an account's sent letters, read one after the other. Read-only: EXAMINE and BODY.PEEK change no flag."""

from __future__ import annotations

from collections.abc import AsyncIterator

from guardian.errors import Refused
from guardian.imap import folders
from guardian.imap.drafts import ImapDrafts
from guardian.imap.reasons import refusal
from guardian.imap.shelf import fetch_part

BEGINNING = 4 * 1024 * 1024  # octets of a letter that are fetched: its text stands there, the attachments come after


class ImapArchive(ImapDrafts):
    """One account's mailbox, for reading what was sent from it."""

    async def letters(self, folder: str = "", *, most: int | None = None) -> AsyncIterator[tuple[str, bytes]]:
        """The newest `most` letters (None: all) of `folder`, "" for Sent, newest first: "Sent#UID" and the octets.

        Of a letter larger than 4 MiB only the beginning is read. One that is gone meanwhile is passed over. Raises
        Unavailable, or Refused with the reason "no-sent" when there is no such folder.
        """
        async with self._operation(self._server.timeout) as session:
            found = folders.named(self._there, folder) if folder else folders.sent(self._there)
            if found is None:
                raise Refused("there is no such folder", reason="no-sent")
            await self._read_only(found)
            answer = await session.execute("UID SEARCH", b"ALL", timeout=self._server.timeout)
            if not answer.ok:
                raise refusal(answer)
            uids = sorted((int(w) for w in answer.words("SEARCH") if w.isdigit()), reverse=True)
        for uid in uids[:most]:
            async with self._operation(self._server.timeout) as session:
                await self._read_only(found)  # a no-op for the server, and right after a reconnection
                octets = await fetch_part(session, uid, 0, BEGINNING)
            if octets:
                yield f"{found.name}#{uid}", octets

    async def _read_only(self, folder: folders.Folder) -> None:
        session = await self._connected()
        answer = await session.execute("EXAMINE", self._wire(folder.name))
        if not answer.ok:
            raise refusal(answer)
