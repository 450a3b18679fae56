"""SASL between client and upstream (RFC 4954): the client's own words go on, once.

PLAIN and LOGIN say the same, so a client may use either when upstream has one of them. XOAUTH2 and
OAUTHBEARER are passed through with their error challenge. Nothing here is logged, and no exception carries
what a client said.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from guardian import replies
from guardian.ports import Credentials
from guardian.replies import Reply
from guardian.smtp.command import Wrong

PASSWORD = ("PLAIN", "LOGIN")
BEARER = ("XOAUTH2", "OAUTHBEARER")
USERNAME_CHALLENGE = b64encode(b"Username:")
PASSWORD_CHALLENGE = b64encode(b"Password:")
MOST_ROUNDS = 5  # of challenge and answer: the error challenge is one

Ask = Callable[[bytes], Awaitable[bytes]]


class Speaker(Protocol):
    """What of an upstream session is needed here."""

    @property
    def extensions(self) -> Mapping[str, str]:
        """EHLO keyword to parameters."""
        ...

    async def command(self, line: bytes, *, timeout: float = 60) -> Reply:
        """One line, one reply."""
        ...


@dataclass(frozen=True, slots=True)
class Login:
    """A client's login. `initial` is its first base64 line, as the client gave it."""

    credentials: Credentials
    mechanism: str
    initial: bytes = field(default=b"", repr=False)


def offered(extensions: Mapping[str, str]) -> tuple[str, ...]:
    """The mechanisms to offer when upstream offers `extensions`."""
    theirs = set(extensions.get("AUTH", "").upper().split())
    password = PASSWORD if theirs & set(PASSWORD) else ()
    return (*password, *(m for m in BEARER if m in theirs))


def decode(line: bytes) -> bytes:
    """The octets of a base64 line; "=" is the empty initial response (RFC 4954 §4). Raises Wrong."""
    try:
        return b"" if line == b"=" else binascii.a2b_base64(line, strict_mode=True)
    except binascii.Error:
        raise Wrong(replies.BAD_BASE64) from None


def password_login(mechanism: str, user: bytes, password: bytes, initial: bytes = b"") -> Login:
    """A login by password. Raises Wrong when the name is empty or either is not UTF-8 without controls."""
    credentials = Credentials("PLAIN", _text(user), _text(password, empty=True))
    return Login(credentials, mechanism, initial)


def plain(initial: bytes) -> Login:
    """RFC 4616: authorization id, NUL, name, NUL, password. Raises Wrong."""
    parts = decode(initial).split(b"\0")
    if len(parts) != 3:
        raise Wrong(replies.BAD_BASE64)
    acting_for, user, password = parts
    if acting_for not in (b"", user):
        raise Wrong(replies.NOT_ACTING_FOR)
    return password_login("PLAIN", user, password, initial)


_XOAUTH2_USER = re.compile(rb"user=([^\x01]*)\x01")
_GS2_USER = re.compile(rb"[nyp][^,]*,a=([^,\x01]*),")


def bearer(mechanism: str, initial: bytes) -> Login:
    """XOAUTH2 or OAUTHBEARER (RFC 7628 §3.1): the name in its first field. Raises Wrong."""
    token = decode(initial)
    found = (_XOAUTH2_USER if mechanism == "XOAUTH2" else _GS2_USER).match(token)
    if not found:
        raise Wrong(replies.BAD_BASE64)
    user = found[1] if mechanism == "XOAUTH2" else found[1].replace(b"=2C", b",").replace(b"=3D", b"=")
    return Login(Credentials(mechanism, _text(user), token=token), mechanism, initial)


def _text(octets: bytes, *, empty: bool = False) -> str:
    try:
        text = octets.decode()
    except UnicodeDecodeError:
        raise Wrong(replies.BAD_BASE64) from None
    if not (text or empty) or any(c < " " or c == "\x7f" for c in text):
        raise Wrong(replies.BAD_BASE64)
    return text


async def hear(mechanism: str, initial: bytes | None, ask: Ask) -> Login:
    """The client's side: what it logs in with. `initial` is the initial response, None when it gave none.

    `ask` sends a challenge and returns the client's line. Raises Wrong, also when the client cancels with
    "*".
    """
    if mechanism == "LOGIN":
        user = await _asked(ask, USERNAME_CHALLENGE) if initial is None else initial
        password = await _asked(ask, PASSWORD_CHALLENGE)
        return password_login("LOGIN", decode(user), decode(password))
    said = await _asked(ask, b"") if initial is None else initial
    return plain(said) if mechanism == "PLAIN" else bearer(mechanism, said)


async def _asked(ask: Ask, challenge: bytes) -> bytes:
    line = await ask(challenge)
    if line == b"*":
        raise Wrong(replies.AUTH_CANCELLED)
    return line


async def present(login: Login, upstream: Speaker, ask: Ask | None = None) -> Reply:
    """Upstream's side: one AUTH there, and its final reply.

    `ask` passes an error challenge on to the client; without it (a silent login on a new connection) the
    exchange is called off there. Raises Unavailable.
    """
    theirs = upstream.extensions.get("AUTH", "").upper().split()
    if login.mechanism in BEARER:
        reply = await upstream.command(b"AUTH %s %s" % (login.mechanism.encode(), login.initial))
        for _ in range(MOST_ROUNDS):
            if reply.code != 334 or ask is None:
                break
            reply = await upstream.command(await ask(reply.lines[0].strip().encode("ascii", "replace")))
        return await _ended(reply, upstream)
    user, password = login.credentials.user.encode(), login.credentials.password.encode()
    use_plain = "PLAIN" in theirs and (login.mechanism == "PLAIN" or "LOGIN" not in theirs)
    if use_plain:
        initial = login.initial or b64encode(b"\0%s\0%s" % (user, password))
        return await _ended(await upstream.command(b"AUTH PLAIN " + initial), upstream)
    reply = await upstream.command(b"AUTH LOGIN")
    for answer in (user, password):
        if reply.code != 334:
            return reply
        reply = await upstream.command(b64encode(answer))
    return await _ended(reply, upstream)


async def _ended(reply: Reply, upstream: Speaker) -> Reply:
    """The exchange's final reply; one that still asks for something is called off (RFC 4954 §4)."""
    return await upstream.command(b"*") if reply.code == 334 else reply
