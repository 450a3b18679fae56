"""Pure: mistakes that no single option shows: contradictions, an open relay, a loop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from guardian.policy.model import Override, Then
from guardian.settings.mistake import Mistake
from guardian.settings.model import Folders, Imap, Listen, Upstream
from guardian.settings.policy import GateSection, PolicySection
from guardian.settings.section import Section
from guardian.settings.value import HANDED, is_loopback, split_endpoint


def contradictions(sections: Mapping[str, Section], *, with_tls: bool) -> Iterator[Mistake]:
    """The mistakes among those sections that are valid by themselves. `with_tls`: a [tls] table is there."""
    listen, upstream, imap = (sections.get(name) for name in ("listen", "upstream", "imap"))
    if isinstance(listen, Listen):
        yield from _of_listen(listen, with_tls=with_tls)
    if isinstance(folders := sections.get("folders"), Folders):
        yield from _of_folders(folders)
    if isinstance(policy := sections.get("policy"), PolicySection):
        yield from _of_gate(policy.gate)
    for name, server in (("upstream", upstream), ("imap", imap)):
        if isinstance(server, Upstream | Imap) and server.security == "none" and not is_loopback(server.host):
            yield Mistake(
                (name, "security"),
                '"none" would send passwords in clear over the network; write "starttls" or "tls"',
            )
    if isinstance(listen, Listen) and isinstance(upstream, Upstream) and _is_loop(listen, upstream):
        yield Mistake(("upstream", "port"), "this is guardian's own address; give the real outgoing server's")


def _of_folders(folders: Folders) -> Iterator[Mistake]:
    names = [folders.send, folders.discard, folders.approve, folders.not_sent]
    for key, name in zip(("discard", "approve", "not_sent"), names[1:], strict=True):
        if names.count(name) > 1:
            yield Mistake(("folders", key), "these folders must have different names")


def _of_gate(gate: GateSection) -> Iterator[Mistake]:
    path = ("policy", "gate")
    asks = "override" if gate.override is Override.APPROVER else "then" if gate.then is Then.APPROVER else ""
    if asks and not gate.approver:
        yield Mistake((*path, asks), 'nobody is named who decides; add approver = "lead@example.org"')


def _of_listen(listen: Listen, *, with_tls: bool) -> Iterator[Mistake]:
    everywhere = [("smtp", i, e) for i, e in enumerate(listen.smtp)]
    everywhere += [("smtps", i, e) for i, e in enumerate(listen.smtps)]
    if not everywhere:
        yield Mistake(("listen", "smtp"), 'guardian would listen nowhere; write for instance ["127.0.0.1:2525"]')
    seen: set[str] = set()
    for key, i, endpoint in everywhere:
        path = ("listen", key, str(i))
        if endpoint in seen and endpoint != HANDED and not endpoint.endswith(":0"):
            yield Mistake(path, "this address is listed twice")
        seen.add(endpoint)
        if key == "smtps" and not with_tls:
            yield Mistake(path, "needs a certificate: add [tls] with cert and key")
        elif not is_loopback(split_endpoint(endpoint)[0]) and not with_tls:
            yield Mistake(
                path,
                "other machines can reach this address, so it needs a certificate: "
                "add [tls] with cert and key, or listen on 127.0.0.1",
            )
    for i, endpoint in enumerate(listen.accept):
        if endpoint not in seen:
            yield Mistake(("listen", "accept", str(i)), "is not one of the addresses in smtp and smtps")
    outside = [e for _, _, e in everywhere if not is_loopback(split_endpoint(e)[0])]
    if not listen.require_auth and outside and not listen.allow_from:
        yield Mistake(
            ("listen", "require_auth"),
            "false would let everybody who reaches guardian send mail; add allow_from with your own networks",
        )
    if listen.require_auth and listen.allow_from:
        yield Mistake(("listen", "allow_from"), "has no effect while require_auth is true; remove one of the two")


def _is_loop(listen: Listen, upstream: Upstream) -> bool:
    for endpoint in (*listen.smtp, *listen.smtps):
        host, port = split_endpoint(endpoint)
        if port != upstream.port:
            continue
        everywhere = host in ("0.0.0.0", "::")  # noqa: S104  (compared, not bound)
        if host == upstream.host or (is_loopback(upstream.host) and (everywhere or is_loopback(host))):
            return True
    return False
