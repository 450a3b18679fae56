"""What each command of a session does, but for the letter itself (reception.py).

A function takes the session and the command's argument and returns the reply, None when there is none to
give. It raises Wrong with the reply to a wrong command, and lets Unavailable through.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from guardian import replies
from guardian.errors import Unavailable
from guardian.replies import Reply
from guardian.smtp import auth, command
from guardian.smtp.command import Wrong
from guardian.smtp.connection import Phase
from guardian.smtp.limits import Limits
from guardian.smtp.reception import data, size_limit
from guardian.smtp.session import Act, Session

MIRRORED = ("PIPELINING", "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES")


async def ehlo(session: Session, argument: bytes) -> Reply:
    """EHLO: what upstream offers and guardian can keep, and STARTTLS."""
    await _hello(session, argument)
    lines = [session.service.hostname]
    # Who has to come again through TLS needs no upstream session yet.
    if session.private:
        lines += _extensions((await session.ready()).extensions, session.limits)
    if session.service.tls is not None and not session.secure:
        lines.append("STARTTLS")
    session.greeted = "EHLO"
    session.session.extended_smtp = True
    return Reply(250, tuple(lines))


async def helo(session: Session, argument: bytes) -> Reply:
    """HELO: no extensions, so no login."""
    await _hello(session, argument)
    if session.private:
        await session.ready()
    session.greeted = "HELO"
    return Reply(250, (session.service.hostname,))


async def _hello(session: Session, argument: bytes) -> None:
    if not argument:
        raise Wrong(replies.BAD_ARGUMENT)
    await session.reset()
    session.greeted = ""
    session.session.host_name = argument.decode("ascii", "replace")


def _extensions(theirs: Mapping[str, str], limits: Limits) -> list[str]:
    lines = [e for e in MIRRORED if e in theirs]
    if "SIZE" in theirs:
        lines.append(f"SIZE {size_limit(theirs, limits)}")
    mechanisms = auth.offered(theirs)
    return [*lines, "AUTH " + " ".join(mechanisms)] if mechanisms else lines


async def starttls(session: Session, argument: bytes) -> None:
    """STARTTLS: nothing said before it counts any more (RFC 3207 §4.2)."""
    if argument:
        raise Wrong(replies.BAD_ARGUMENT)
    if session.secure:
        raise Wrong(replies.ALREADY_SECURE)
    if session.service.tls is None:
        raise Wrong(replies.NOT_OFFERED)
    if session.login is not None or session.in_transaction:
        session.leave_upstream()
    session.end_transaction()
    session.login, session.greeted = None, ""
    await session.write(replies.READY_FOR_TLS.wire())
    await session.secure_now()


async def authenticate(session: Session, argument: bytes) -> Reply:
    """AUTH: one login here is one login there, with upstream's own reply."""
    if session.greeted != "EHLO":
        raise Wrong(replies.HELLO_FIRST)
    if not session.private:
        raise Wrong(replies.AUTH_NEEDS_TLS)
    if session.login is not None:
        raise Wrong(replies.ALREADY_LOGGED_IN)
    if session.in_transaction:
        raise Wrong(replies.OUT_OF_ORDER)

    async def ask(challenge: bytes) -> bytes:
        # Not by Reply.wire, which cuts lines: an OAuth error challenge may be longer.
        await session.write(b"334 %s\r\n" % challenge)
        session.phase, session.since = Phase.COMMAND, session.now()
        line = await session.line(auth=True)
        session.phase = Phase.WORKING
        return command.answer(line)

    name, _, rest = argument.partition(b" ")
    mechanism = name.decode("ascii", "replace").upper()
    upstream = await session.ready()
    if mechanism not in auth.offered(upstream.extensions):
        raise Wrong(replies.UNKNOWN_MECHANISM)
    spoken = False
    try:
        login = await auth.hear(mechanism, rest.strip(b" ") or None, ask)
        spoken = True
        reply = await auth.present(login, upstream, ask)
    except Wrong:
        session.auth_failures += 1
        if spoken:
            session.leave_upstream()  # it still waits for an answer
        raise
    if reply.ok:
        session.login = login
        session.session.authenticated = True
    elif not reply.temporary:
        session.auth_failures += 1
        await asyncio.sleep(session.service.occupancy.refused(session.peer, session.service.clock.monotonic()))
    session.service.count("login" if reply.ok else "login-refused")
    return reply


async def mail(session: Session, argument: bytes) -> Reply:
    """MAIL: opens a transaction here and upstream."""
    if not session.private:
        raise Wrong(replies.STARTTLS_FIRST)
    if not session.greeted:
        raise Wrong(replies.HELLO_FIRST)
    if session.login is None and session.service.needs_login(session.peer):
        raise Wrong(replies.AUTH_FIRST)
    if session.in_transaction:
        raise Wrong(replies.OUT_OF_ORDER)
    session.end_transaction()
    path = command.reverse_path(argument)
    utf8 = path.value(b"SMTPUTF8") is not None
    line = path.line(b"MAIL FROM:")
    kept = session.upstream is not None and not session.upstream.closed
    reply = await _mailed(session, line, utf8=utf8, kept=kept)
    if reply is None:
        # Upstream had gone while the client thought. Nothing was under way, so a new session is as good.
        session.leave_upstream()
        reply = await _mailed(session, line, utf8=utf8, kept=False)
    assert reply is not None
    if reply.ok:
        session.in_transaction = True
        session.envelope.mail_from = path.address
        session.envelope.smtp_utf8 = utf8
    elif reply.temporary:
        session.refusal = reply
    return reply


async def _mailed(session: Session, line: bytes, *, utf8: bool, kept: bool) -> Reply | None:
    """Upstream's reply to MAIL; None when it has hung up on a session that was `kept` from before."""
    upstream = await session.ready()
    if utf8 and "SMTPUTF8" not in upstream.extensions:
        raise Wrong(replies.NO_SMTPUTF8)
    try:
        reply = await upstream.command(line)
    except Unavailable:
        if kept:
            return None
        raise
    return None if kept and reply.code == 421 else reply


async def rcpt(session: Session, argument: bytes) -> Reply:
    """RCPT: upstream says at once whether it takes the recipient."""
    if not session.in_transaction or session.upstream is None:
        # A pipelining client says RCPT before it has read that MAIL failed, and may keep the last refusal
        # only.
        if session.refusal is not None:
            return session.refusal
        raise Wrong(replies.MAIL_FIRST)
    path = command.forward_path(argument, utf8=session.envelope.smtp_utf8)
    path = command.unsealed(path, utf8=session.envelope.smtp_utf8)
    if len(session.envelope.rcpt_tos) >= session.limits.recipients:
        return replies.TOO_MANY_RECIPIENTS
    reply = await session.upstream.command(path.line(b"RCPT TO:"))
    if reply.ok:
        session.envelope.rcpt_tos.append(path.address)
    elif reply.temporary:
        session.refusal = reply
    return reply


async def rset(session: Session, argument: bytes) -> Reply:
    """RSET."""
    if argument:
        raise Wrong(replies.BAD_ARGUMENT)
    await session.reset()
    return replies.DONE


async def noop(_session: Session, _argument: bytes) -> Reply:
    """NOOP."""
    return replies.DONE


async def vrfy(_session: Session, argument: bytes) -> Reply:
    """VRFY: neither yes nor no (RFC 5321 §7.3)."""
    if not argument:
        raise Wrong(replies.BAD_ARGUMENT)
    return replies.NO_VRFY


async def expn(_session: Session, _argument: bytes) -> Reply:
    """EXPN."""
    raise Wrong(replies.NOT_OFFERED)


async def help_(_session: Session, _argument: bytes) -> Reply:
    """HELP."""
    return replies.HELP


async def quit_(_session: Session, argument: bytes) -> Reply:
    """QUIT."""
    if argument:
        raise Wrong(replies.BAD_ARGUMENT)
    return replies.BYE


COMMANDS: Mapping[bytes, Act] = {
    b"EHLO": ehlo,
    b"HELO": helo,
    b"STARTTLS": starttls,
    b"AUTH": authenticate,
    b"MAIL": mail,
    b"RCPT": rcpt,
    b"DATA": data,
    b"RSET": rset,
    b"NOOP": noop,
    b"VRFY": vrfy,
    b"EXPN": expn,
    b"HELP": help_,
    b"QUIT": quit_,
}
