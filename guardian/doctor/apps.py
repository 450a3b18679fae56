"""Pure: what to type into which mail app, for this configuration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guardian.settings.model import Settings
from guardian.settings.value import HANDED, is_loopback, split_endpoint


@dataclass(frozen=True, slots=True)
class Way:
    """One way in: what a mail app is told."""

    host: str
    port: str
    security: str  # "STARTTLS", "SSL/TLS" or "none"
    local: bool  # only from this machine


def ways(settings: Settings) -> Iterator[Way]:
    """The listeners as mail apps see them; those in the open first, TLS from the start before STARTTLS (RFC 8314)."""
    found = []
    for addresses, security, customary in (
        (settings.listen.smtps, "SSL/TLS", "465"),
        (settings.listen.smtp, "STARTTLS" if settings.tls else "none", "587"),
    ):
        for address in addresses:
            host, port = split_endpoint(address)
            local = is_loopback(host)
            name = host if local else settings.listen.hostname
            found.append(Way(name, customary if address == HANDED else str(port), security, local))
    return iter(sorted(found, key=lambda w: w.local))


def settings_for_apps(settings: Settings) -> Iterator[tuple[str, str]]:
    """(app, what to set there), for the best way in. Nothing when there is no listener."""
    way = next(ways(settings), None)
    if way is None:
        return
    server, mode = f"{way.host}, port {way.port}", way.security
    if way.local:
        yield "From this machine only", "the listener is on loopback; set listen.smtps and [tls] for other machines"
    yield (
        "Thunderbird",
        f"Account Settings > Outgoing Server (SMTP) > Edit: {server}; connection security {mode}; "
        "authentication and user name as they are",
    )
    yield (
        "Apple Mail",
        "Settings > Accounts > Server Settings > Outgoing Mail Account > Edit SMTP Server List > +: "
        f"{server}; {_tls(mode)}; same user name and password",
    )
    yield (
        "Outlook (classic)",
        f"File > Account Settings > Change > More Settings > Advanced: outgoing server {way.port}, {_outlook(mode)}; "
        f"outgoing mail server {way.host}; on Outgoing Server: requires authentication, same as incoming",
    )
    yield (
        "iPhone, iPad",
        f"Settings > Apps > Mail > Mail Accounts > account > SMTP > Add Server: {way.host}; {_tls(mode)}; "
        f"server port {way.port}; turn the provider's own server off",
    )
    yield (
        "Android (K-9, Thunderbird)",
        f"Account > Settings > Sending mail > Outgoing server: {server}; security {mode}; same user name and password",
    )
    yield (
        "Helpdesks (Zammad, FreeScout, osTicket …)",
        f"Channel > outbound > SMTP: {server}; {mode}; the mailbox's own user and password; "
        'with [policy] hold_reply = "accept" where a refusal is only shown to an admin',
    )
    yield (
        "Everywhere",
        "keep drafts on the server (IMAP): held letters wait there; the incoming server stays as it is",
    )


def _tls(mode: str) -> str:
    return "Use TLS/SSL off" if mode == "none" else "Use TLS/SSL on"


def _outlook(mode: str) -> str:
    return {"STARTTLS": "encryption STARTTLS", "SSL/TLS": "encryption SSL/TLS"}.get(mode, "encryption None")
