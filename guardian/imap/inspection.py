"""Edge: what an account's mailbox is like, for `guardian doctor`. Nothing in it is changed."""

from __future__ import annotations

from dataclasses import dataclass

from guardian.imap import folders
from guardian.imap.drafts import ImapDrafts
from guardian.imap.reasons import refusal
from guardian.imap.syntax import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """A mailbox as far as held letters are concerned.

    `marked`: the server itself says which folder is Drafts (RFC 6154). `quota_left`: KiB (RFC 9208), None when the
    server sets no limit or does not say.
    """

    capabilities: frozenset[str]
    marked: bool
    trash: str
    read_only: bool
    keeps_flags: bool
    quota_left: int | None


class ImapInspection(ImapDrafts):
    """One account's mailbox, looked at."""

    async def inspect(self) -> Inspected:
        """Select the Drafts and see. Raises Unavailable or Refused."""
        async with self._operation(self._server.timeout) as session:
            selected = await session.execute("SELECT", self._wire(self._folder))
            if not selected.ok:
                raise refusal(selected)
            kept = selected.find_code("PERMANENTFLAGS")
            quota: int | None = None
            if "QUOTA" in session.capabilities:
                quota = _left(await session.execute("GETQUOTAROOT", self._wire(self._folder)))
            return Inspected(
                capabilities=session.capabilities,
                marked=folders.has_special(self._there, "\\drafts"),
                trash=self._trash,
                read_only=selected.code[:1] == ("READ-ONLY",),
                keeps_flags=kept is None or any("flagged" in word.lower() for word in kept),
                quota_left=quota,
            )


def _left(answer: Answer) -> int | None:
    """The least of what is left of any STORAGE limit, in KiB (RFC 9208 §5.1)."""
    left: list[int] = []
    for values in answer.data("QUOTA"):
        for limits in values:
            if not isinstance(limits, list):
                continue
            words = [v.decode("ascii", "replace") for v in limits if isinstance(v, bytes)]
            for name, used, most in zip(words[::3], words[1::3], words[2::3], strict=False):
                if name.upper() == "STORAGE" and used.isdigit() and most.isdigit():
                    left.append(int(most) - int(used))
    return min(left, default=None)
