"""Edge: the two servers behind guardian, tried with the clients that guardian itself uses."""

from __future__ import annotations

from collections.abc import AsyncIterator

from guardian.doctor.finding import Said, fail, ok, warn
from guardian.errors import Misconfigured, Refused, Unavailable
from guardian.imap.inspection import ImapInspection
from guardian.imap.session import Server, Session
from guardian.ports import Credentials
from guardian.settings.model import Imap, Settings
from guardian.smtp import auth, upstream

UPSTREAM = "upstream"
IMAP = "imap"

_TROUBLE = {
    "refused": ("no connection", "is host and port right, and does a firewall let this machine out?"),
    "timeout": ("no answer", "is host and port right, and does a firewall let this machine out?"),
    "tls": (
        "no verified TLS connection",
        'is security right ("tls" for 465 and 993, "starttls" for 587 and 143), and host the name in its certificate?',
    ),
    "greeting": ("it does not greet as such a server", "is this the right port?"),
    "desync": ("it answers out of turn", "is something else between guardian and it?"),
    "lost": ("it hangs up", "does it refuse this machine's address? See its log"),
    "capability": ("it does not say what it can do", "is this the right port?"),
    "bye": ("it closes the session", "does it refuse this machine's address? See its log"),
}


def _down(edge: str, where: str, error: Unavailable) -> Said:
    what, remedy = _TROUBLE.get(error.reason, (str(error), "see its log"))
    return fail(edge, f"{where}: {what}", f"[{edge}] {remedy}")


async def outgoing(settings: Settings, credentials: Credentials | None) -> AsyncIterator[Said]:
    """Connection, TLS, what EHLO offers and, with `credentials`, the login. No letter is begun."""
    s = settings.upstream
    where = f"{s.host}:{s.port}"
    try:
        tls = upstream.context_for(s.security, s.ca_file)
        session = await upstream.connect(
            host=s.host, port=s.port, security=s.security, tls=tls, ehlo_name=settings.listen.hostname
        )
    except Unavailable as error:
        yield _down(UPSTREAM, where, error)
        return
    except Misconfigured as error:
        yield fail(UPSTREAM, error.mistakes[0], "[upstream] ca_file")
        return
    try:
        yield ok(UPSTREAM, f"{where}, {'in clear on loopback' if s.security == 'none' else 'TLS verified'}")
        for said in offers(session.extensions, require_auth=settings.listen.require_auth):
            yield said
        if credentials is not None:
            yield await _login(session, credentials)
    finally:
        await session.quit()


def offers(extensions: dict[str, str], *, require_auth: bool) -> list[Said]:
    """Pure: what the outgoing server offers, and what that means."""
    said = []
    mechanisms = auth.offered(extensions)
    if not mechanisms and require_auth:
        said.append(
            fail(
                UPSTREAM,
                "it offers no login that guardian can pass on",
                "is this its submission port (587 or 465)? Or set listen.require_auth = false on loopback",
            )
        )
    else:
        said.append(ok(UPSTREAM, f"login by {', '.join(mechanisms) or 'nothing'}"))
    size = extensions.get("SIZE", "")
    if size.isdigit() and int(size):
        said.append(ok(UPSTREAM, f"takes letters up to {int(size) / 1024 / 1024:.0f} MiB"))
    else:
        said.append(
            warn(UPSTREAM, "it does not say how large letters may be", "large ones are refused only at their end")
        )
    if "8BITMIME" not in extensions:
        said.append(warn(UPSTREAM, "it does not offer 8BITMIME", "mail apps will encode letters; nothing to do"))
    return said


async def _login(session: upstream.Upstream, credentials: Credentials) -> Said:
    try:
        login = auth.password_login("PLAIN", credentials.user.encode(), credentials.password.encode())
        reply = await auth.present(login, session)
    except Unavailable as error:
        return _down(UPSTREAM, "login", error)
    if reply.ok:
        return ok(UPSTREAM, f"login as {credentials.user}")
    return fail(
        UPSTREAM,
        f"it refuses the login of {credentials.user} ({reply.code})",
        "try the same name and password in a mail app; some providers want an app password",
    )


async def mailboxes(settings: Settings, credentials: Credentials | None) -> AsyncIterator[Said]:
    """Connection, TLS, what the server can do and, with `credentials`, the account's folders. Nothing is changed."""
    s = settings.imap
    where = f"{s.host}:{s.port}"
    try:
        session = await Session.open(_server(s))
    except Unavailable as error:
        yield _down(IMAP, where, error)
        return
    except Misconfigured as error:
        yield fail(IMAP, error.mistakes[0], "[imap] ca_file")
        return
    yield ok(IMAP, f"{where}, {'in clear on loopback' if s.security == 'none' else 'TLS verified'}")
    await session.close()
    if credentials is None:
        yield warn(IMAP, "no login was tried", "guardian doctor --account you@example.org looks at the folders too")
        return
    try:
        box = await ImapInspection.open(_server(s), s.drafts, credentials)
    except Unavailable as error:
        yield _down(IMAP, "login", error)
        return
    except Refused as error:
        yield _refused(error, credentials.user)
        return
    try:
        for said in await _folders(box):
            yield said
    except (Unavailable, Refused) as error:
        yield fail(IMAP, f"{box.folder}: {error}", "look at the folder's rights on the server")
    finally:
        await box.close()


def _server(s: Imap) -> Server:
    tls = upstream.context_for(s.security, s.ca_file)
    return Server(host=s.host, port=s.port, security=s.security, tls=tls)


def _refused(error: Refused, user: str) -> Said:
    if error.reason == "no-drafts":
        return fail(IMAP, f"{user} has no Drafts folder", "create one, or name it: imap.drafts")
    return fail(
        IMAP,
        f"it refuses the login of {user}",
        "held letters cannot be kept then: it must take the same name and password as the outgoing server",
    )


async def _folders(box: ImapInspection) -> list[Said]:
    found = await box.inspect()
    said = [ok(IMAP, f"login; Drafts is {box.folder!r}{', marked by the server' if found.marked else ', by its name'}")]
    if found.read_only:
        said.append(fail(IMAP, f"{box.folder!r} can only be read", "held letters are stored there: give that right"))
    if not found.keeps_flags:
        said.append(warn(IMAP, "Drafts keeps no \\Flagged", "held letters wait there without a star; nothing to do"))
    if found.trash:
        said.append(ok(IMAP, f"superseded drafts go to {found.trash!r}"))
    else:
        said.append(warn(IMAP, "no Trash folder", "superseded drafts are removed at once; create a Trash to keep them"))
    lacking = [name for name in ("UIDPLUS", "MOVE", "IDLE") if name not in found.capabilities]
    if "UIDPLUS" in lacking:
        said.append(warn(IMAP, "the server lacks UIDPLUS", "each draft is looked up after storing it; nothing to do"))
    if "IDLE" in lacking:
        said.append(warn(IMAP, "the server lacks IDLE", "folders to watch are looked at every minute; nothing to do"))
    if found.quota_left is not None and found.quota_left < 10 * 1024:
        said.append(warn(IMAP, f"only {found.quota_left // 1024} MiB are left in the mailbox", "make room in it"))
    return said
