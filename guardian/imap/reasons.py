"""Pure: what is said when the mailbox server cannot be used, and what its refusals mean. Never its own words."""

from __future__ import annotations

from guardian.errors import GuardianError, Refused, Unavailable
from guardian.imap.syntax import Answer

_SAID = {
    "timeout": "the mailbox server took too long",
    "cancelled": "the mailbox session was given up",
    "lost": "the connection to the mailbox server was lost",
    "closed": "the connection to the mailbox server is closed",
    "bye": "the mailbox server closed the session",
    "desync": "the mailbox server answered out of turn",
    "too-much": "the mailbox server sent what no answer needs",
    "refused": "the mailbox server could not be reached",
    "greeting": "the mailbox server did not greet properly",
    "tls": "no secure connection to the mailbox server",
    "capability": "the mailbox server does not say what it can do",
    "no": "the mailbox server said no for the time being",
}

# RFC 5530 §3, RFC 4469 §3 (TOOBIG), RFC 3501 §7.1: what the code of a NO means to the author.
_REFUSED = {
    "OVERQUOTA": "quota",
    "TOOBIG": "too-big",
    "LIMIT": "too-big",
    "TRYCREATE": "no-drafts",
    "NONEXISTENT": "no-drafts",
    "NOPERM": "denied",
    "READ-ONLY": "denied",
    "CANNOT": "denied",
}
_TEMPORARY = frozenset({"UNAVAILABLE", "INUSE", "SERVERBUG"})


def unavailable(reason: str) -> Unavailable:
    """The exception for one of the stable reasons above. Nothing that a server or a library said is in it."""
    return Unavailable(_SAID[reason], reason=reason)


def refusal(answer: Answer) -> GuardianError:
    """The exception for a NO or BAD to a command on a mailbox; a NO without a known code is "denied"."""
    code = answer.code[0] if answer.code else ""
    if answer.condition != "NO":
        return unavailable("desync")
    if code in _TEMPORARY:
        return unavailable("no")
    return Refused("the mailbox server refused", reason=_REFUSED.get(code, "denied"))


def login_refusal(answer: Answer) -> GuardianError:
    """The exception for a NO or BAD to a login: only a NO that says something about the password is final."""
    if answer.condition != "NO":
        return unavailable("desync")
    if answer.code and answer.code[0] in _TEMPORARY | {"LIMIT"}:
        return unavailable("no")
    return Refused("the mailbox server refused the login", reason="login")
