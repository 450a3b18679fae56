"""Edge: proving to the IMAP server who the author is, with what the author gave over SMTP."""

from __future__ import annotations

import base64

from guardian.errors import Refused
from guardian.imap.reasons import login_refusal
from guardian.imap.session import Session
from guardian.imap.syntax import Answer, astring
from guardian.ports import Credentials

# The answer to an OAuth error challenge: XOAUTH2's is an empty line, OAUTHBEARER's one %x01 (RFC 7628 §3.2.3).
_FAILING = {"XOAUTH2": b"", "OAUTHBEARER": base64.b64encode(b"\x01")}


async def log_in(session: Session, credentials: Credentials) -> None:
    """Authenticate and learn the capabilities again.

    The password goes by AUTHENTICATE PLAIN (RFC 4616) when that is offered, which takes any octets, else by LOGIN
    unless LOGINDISABLED. Raises Unavailable, or Refused(reason="login") when the server says no or offers no way.
    """
    if credentials.mechanism in _FAILING:
        answer = await _by_token(session, credentials)
    else:
        answer = await _by_password(session, credentials)
    if not answer.ok:
        raise login_refusal(answer)
    await session.learn_capabilities(answer.code)


async def _by_token(session: Session, credentials: Credentials) -> Answer:
    mechanism = credentials.mechanism
    if f"AUTH={mechanism}" not in session.capabilities:
        raise Refused("the mailbox server does not offer the mechanism of the login", reason="login")
    return await session.authenticate(mechanism, base64.b64encode(credentials.token), _FAILING[mechanism])


async def _by_password(session: Session, credentials: Credentials) -> Answer:
    try:
        user, password = credentials.user.encode(), credentials.password.encode()
        arguments = astring(user), astring(password)
    except ValueError:
        raise Refused("a login that cannot be given to a mailbox server", reason="login") from None
    if "AUTH=PLAIN" in session.capabilities:
        return await session.authenticate("PLAIN", base64.b64encode(b"\0" + user + b"\0" + password))
    if "LOGINDISABLED" in session.capabilities:
        raise Refused("the mailbox server offers no login by password", reason="login")
    return await session.execute("LOGIN", *arguments)
