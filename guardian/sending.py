"""A held draft on its way without a mail app: whom it is from and for, and the transaction that it goes by."""

from __future__ import annotations

from dataclasses import dataclass, field

from guardian.errors import Unavailable
from guardian.holds.model import State
from guardian.message import structure
from guardian.message.addresses import addresses
from guardian.message.fields import body_of, find_fields
from guardian.message.model import Envelope
from guardian.message.seal import unseal
from guardian.ports import HoldStore, Submitting
from guardian.replies import Reply


@dataclass(slots=True, eq=False)
class Sending:
    """A transaction that writes nothing upstream unless the state says that the letter may be on its way.

    `stuffed` is the letter that went, once upstream has accepted it.
    """

    hold_id: str
    store: HoldStore
    submitting: Submitting
    stuffed: bytes = field(default=b"", repr=False)
    accepted: bool = False
    refused: bool = False
    unknown: bool = False

    async def data(self, stuffed: bytes, *, timeout: float) -> Reply:
        """As the port. Raises Unavailable when the hold is not RELEASING: after a crash it would be sent again."""
        hold = await self.store.get(self.hold_id)
        if hold is None or hold.state is not State.RELEASING:
            raise Unavailable("the release could not be recorded", reason="state")
        self.stuffed, self.unknown = stuffed, True
        try:
            return self._told(await self.submitting.data(stuffed, timeout=timeout))
        except Unavailable as e:
            self.unknown = e.reason == "outcome-unknown"
            raise

    async def late_reply(self, *, timeout: float) -> Reply:
        """As the port; the session ends with it."""
        try:
            return self._told(await self.submitting.late_reply(timeout=timeout))
        finally:
            await self.submitting.quit()

    async def reset(self) -> None:
        """As the port."""
        await self.submitting.reset()

    def _told(self, reply: Reply) -> Reply:
        self.unknown = False
        self.accepted, self.refused = reply.ok, reply.code >= 500
        return reply


def envelope_of(octets: bytes) -> Envelope:
    """Who a draft is from and for by its header: Sender or From; To, Cc and Bcc, unsealed, each once."""
    fields = structure.scan(octets).fields

    def named(*names: str) -> list[str]:
        found = [a.address for n in names for f in find_fields(fields, n) for a in addresses(body_of(octets, f))]
        return [unseal(address) or address for address in found]

    recipients: dict[str, str] = {}
    for address in named("to", "cc", "bcc"):
        recipients.setdefault(address.lower(), address)
    mine = [*named("sender"), *named("from")]
    return Envelope(mail_from=mine[0] if mine else "", rcpt_to=tuple(recipients.values()))
