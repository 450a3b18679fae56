"""Edge: letters handed to the outgoing server without a mail app, by the login that the admin gave for the account.

Implements `ports.Submitter`. One session for each letter, as a mail app's would be.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable

from guardian.errors import Denied, Unavailable
from guardian.message.model import Envelope
from guardian.ports import Credentials
from guardian.replies import Reply
from guardian.smtp import auth
from guardian.smtp.upstream import Upstream


class UpstreamSubmitter:
    """Opens sessions by `connect`, as the listeners do."""

    def __init__(self, connect: Callable[[], Awaitable[Upstream]]) -> None:
        self._connect = connect

    async def begin(self, credentials: Credentials, envelope: Envelope, *, size: int, eight_bit: bool) -> Upstream:
        """A session with the login done, and MAIL and every RCPT accepted.

        `size`: octets of the letter; `eight_bit`: whether it has octets over 127. Raises Unavailable; Denied with
        reason "login", "sender", "recipient", "size" or "needs-8bit" when the server says no for good.
        """
        upstream = await self._connect()
        try:
            await self._log_in(upstream, credentials)
            mail = self._mail(upstream, envelope, size, eight_bit)
            _accepted(await upstream.command(mail), "sender")
            for recipient in envelope.rcpt_to:
                reply = await upstream.command(b"RCPT TO:<%s>" % _octets(recipient))
                _accepted(reply, "recipient")
        except BaseException:
            await upstream.quit()
            raise
        return upstream

    async def _log_in(self, upstream: Upstream, credentials: Credentials) -> None:
        if "AUTH" not in upstream.extensions:
            return  # a server that trusts this machine; it refuses MAIL otherwise
        initial = b64encode(credentials.token) if credentials.token else b""
        login = auth.Login(credentials, credentials.mechanism, initial)
        _accepted(await auth.present(login, upstream), "login")

    def _mail(self, upstream: Upstream, envelope: Envelope, size: int, eight_bit: bool) -> bytes:
        """The MAIL command with the parameters that this letter needs (RFC 1870, RFC 6152, RFC 6531)."""
        theirs = upstream.extensions
        line = b"MAIL FROM:<%s>" % _octets(envelope.mail_from)
        if "SIZE" in theirs:
            limit = theirs["SIZE"].split(" ")[0]
            if limit.isdecimal() and 0 < int(limit) < size:
                raise Denied("larger than the outgoing server takes", reason="size")
            line += b" SIZE=%d" % size
        if eight_bit:
            if "8BITMIME" not in theirs:
                raise Denied("the outgoing server takes no 8-bit letters", reason="needs-8bit")
            line += b" BODY=8BITMIME"
        if not "".join([envelope.mail_from, *envelope.rcpt_to]).isascii():
            if "SMTPUTF8" not in theirs:
                raise Denied("the outgoing server takes no such addresses", reason="recipient")
            line += b" SMTPUTF8"
        return line


def _octets(address: str) -> bytes:
    """An address as it stands between the angle brackets. Raises Denied for what would end the command."""
    if not address.isprintable() or set(address) & set("<> "):
        raise Denied("not an address", reason="recipient")
    return address.encode("utf-8", "surrogateescape")


def _accepted(reply: Reply, what: str) -> None:
    if reply.ok:
        return
    if reply.code >= 500:
        raise Denied(f"the outgoing server refused the {what}", reason=what)
    raise Unavailable(f"the outgoing server does not take the {what} now", reason="upstream")
