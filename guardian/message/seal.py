"""Pure: sealed addresses. In a sealed draft `customer@example.org` stands as `customer=example.org@held.invalid`, so
that the draft bounces at once when it is sent around guardian: nobody can ever have that domain (RFC 2606 §2). Sent
through guardian, the real address comes back in header (`message/recipients.py`) and envelope.

A sealed address is the local part, "=", and the domain. In the local part "=" and whatever is no atom (RFC 5322
§3.2.3) are written as "=" and two hexadecimal digits, so the last "=" is always the one between the two. Nothing
about a hold is needed to read it: sealed recipients come back even when the state is lost.
"""

from __future__ import annotations

import re

from guardian.message.token import DOMAIN

_ATEXT = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/?^_`{|}~")
_ESCAPED = re.compile(r"(?:=[0-9A-Fa-f]{2})+")
_LOCAL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\u0080-\U0010ffff-]+"
    r'|"(?:[ !#-\[\]-~\u0080-\U0010ffff]|\\[ -~])*"'
)
_LABEL = r"[A-Za-z0-9_\u0080-\U0010ffff-]+"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_LITERAL = re.compile(r"\[([A-Za-z0-9.:-]+)\]")  # RFC 5321 §4.1.3
_SEALED_LITERAL = re.compile(r"\{([A-Za-z0-9./-]+)\}")  # of characters that an atom has
_REMAINS = re.compile(rf"[^\s<>@,;:=]=[^\s<>@,;:=]+@{re.escape(DOMAIN)}", re.IGNORECASE)


def seal(address: str) -> str | None:
    """The sealed form of a mailbox (RFC 5321 §4.1.2); None when it has none: no domain, odd octets, already sealed."""
    local, at, domain = address.rpartition("@")
    if not at or not _LOCAL.fullmatch(local) or domain.lower() == DOMAIN:
        return None
    literal = _LITERAL.fullmatch(domain)
    if literal:
        domain = "{" + literal[1].replace(":", "/") + "}"
    elif not _DOMAIN.fullmatch(domain) or not domain.isprintable():
        return None
    try:
        sealed = f"{_escape(local)}={domain}@{DOMAIN}"
    except UnicodeEncodeError:  # octets that are no UTF-8
        return None
    return sealed if unseal(sealed) == address else None


def unseal(address: str) -> str | None:
    """The mailbox that a sealed address stands for, exactly; None when `address` is not a sealed one."""
    said, at, domain = address.rpartition("@")
    if not at or domain.lower() != DOMAIN:
        return None
    if len(said) > 1 and said[0] == said[-1] == '"':  # an app that is not sure whether it is an atom quotes it
        said = re.sub(r"\\(.)", r"\1", said[1:-1])
    packed, between, domain = said.rpartition("=")
    try:
        local = _ESCAPED.sub(lambda m: bytes.fromhex(m[0].replace("=", "")).decode(), packed)
    except UnicodeDecodeError:
        return None
    literal = _SEALED_LITERAL.fullmatch(domain)
    if literal:
        domain = f"[{literal[1].replace('/', ':')}]"
    elif not _DOMAIN.fullmatch(domain):
        return None
    return f"{local}@{domain}" if between and _LOCAL.fullmatch(local) else None


def remains(text: str) -> bool:
    """Whether a sealed address stands in `text`."""
    return DOMAIN in text.lower() and _REMAINS.search(text) is not None


def _escape(local: str) -> str:
    out = []
    for i, c in enumerate(local):
        if c == ".":  # an atom neither begins nor ends with a dot, and has no two in a row
            keep = 0 < i < len(local) - 1 and local[i - 1] != "."
        else:
            keep = c in _ATEXT or (c > "\x7f" and c.isprintable())
        out.append(c if keep else "".join(f"={octet:02X}" for octet in c.encode()))
    return "".join(out)
