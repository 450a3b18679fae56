"""Where letters are taken: `[listen]`'s addresses and handed sockets, the certificate, and what keeps one from it."""

from __future__ import annotations

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


def cannot_listen(address: str, error: OSError) -> str:
    """A sentence with the remedy."""
    remedy = {
        98: "another program listens there: stop it, or choose another port",
        13: "ports below 1024 need the right to bind them: the systemd unit gives it",
        99: "this machine has no such address: see `ip address`",
    }.get(error.errno or 0, (error.strerror or "").lower())
    return f"listen: cannot listen on {address}: {remedy}"


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
