"""Where letters are taken: `[listen]`'s addresses and handed sockets, the certificate, and what keeps one from it."""

from __future__ import annotations

import contextlib
import errno
import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from guardian.errors import Misconfigured
from guardian.settings.model import Listen
from guardian.settings.value import HANDED


def places(
    listen: Listen, handed: Mapping[str, Sequence[socket.socket]]
) -> Iterator[tuple[bool, str, socket.socket | None]]:
    """(TLS from the start, address, the socket that systemd opened for it or None) of every listener.

    `handed` are those sockets by the names of their units. Raises Misconfigured when one that is named is not there.
    """
    for key, addresses in (("smtp", listen.smtp), ("smtps", listen.smtps)):
        for address in addresses:
            if address != HANDED:
                yield key == "smtps", address, None
                continue
            if not (socks := handed.get(key)):
                sentence = f'listen.{key}: systemd handed over no socket named "{key}"; enable the .socket units'
                raise Misconfigured((sentence,))
            for sock in socks:
                yield key == "smtps", address, sock


@contextlib.contextmanager
def telling(address: str) -> Iterator[None]:
    """What keeps one from listening on this address, as Misconfigured: a sentence with the remedy."""
    try:
        yield
    except OSError as error:
        remedy = {
            errno.EADDRINUSE: "another program listens there: stop it, or choose another port",
            errno.EACCES: "ports below 1024 need the right to bind them: the systemd unit gives it",
            errno.EADDRNOTAVAIL: "this machine has no such address: see `ip address`",
        }.get(error.errno or 0, (error.strerror or "").lower())
        raise Misconfigured((f"listen: cannot listen on {address}: {remedy}",)) from None


def server_context(cert: Path, key: Path) -> ssl.SSLContext:
    """TLS 1.2 or newer with this certificate. Raises Misconfigured."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(cert, key)
    except (OSError, ssl.SSLError) as e:
        raise Misconfigured(
            (f"tls: {cert} and {key} cannot be used together: {e.strerror or 'not a certificate and its key'}",)
        ) from None
    return context
