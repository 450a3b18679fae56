"""Pure: the small languages of option values. Each function gives the value, or a ValueError with the remedy.

No message repeats the value: somebody may have put a secret in the wrong place.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import ValidationInfo

Number = TypeVar("Number", int, float)
Security = Literal["tls", "starttls", "none"]

_DURATION = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)", re.ASCII)
_SECONDS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}
_SIZE = re.compile(r"(\d{1,12})(B|KB|MB|GB|KiB|MiB|GiB)", re.ASCII)
_OCTETS = {"B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}
_ENDPOINT = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([^\[\]:\s]+)):(\d{1,5})", re.ASCII)
_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\.[A-Za-z0-9_-]{1,63})*\.?", re.ASCII)
_CREDENTIAL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,254}", re.ASCII)
_STATE_URL = re.compile(r"sqlite://(?:/[^?#\x00-\x1f\x7f]+)?")


def duration(value: object) -> float:
    """Seconds, from text such as "500ms", "90s", "2m", "12h" or "7d"."""
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError('must be a duration in quotes, such as "500ms", "10s", "2m" or "7d"')
    return float(match[1]) * _SECONDS[match[2]]


def size(value: object) -> int:
    """Octets, from text such as "800KB" or "50MB" (powers of ten), "512MiB" (powers of two)."""
    match = _SIZE.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError('must be a size in quotes, such as "800KB", "50MB" or "1GB"')
    return int(match[1]) * _OCTETS[match[2]]


def between(read: Callable[[object], Number], least: str, most: str) -> Callable[[object], Number]:
    """`read`, refusing what is less than `least` or more than `most`."""

    def bounded(value: object) -> Number:
        found = read(value)
        if not read(least) <= found <= read(most):
            raise ValueError(f'must be between "{least}" and "{most}"')
        return found

    return bounded


HANDED = "systemd"  # instead of an address: the socket that systemd opened (systemd.socket(5))


def endpoint(value: str) -> str:
    """An address to listen on, "HOST:PORT"; an IPv6 address stands in brackets (RFC 3986 §3.2.2). Or HANDED."""
    if value == HANDED:
        return value
    match = _ENDPOINT.fullmatch(value)
    if match is None:
        raise ValueError('must be "ADDRESS:PORT", such as "127.0.0.1:2525" or "[::1]:2525"')
    if int(match[3]) > 65535:
        raise ValueError("the port must be at most 65535")
    if match[1] is not None:
        try:
            ipaddress.IPv6Address(match[1])
        except ValueError:
            raise ValueError("what stands in brackets is not an IPv6 address") from None
    elif match[2] == "*":
        raise ValueError('for all addresses of this machine write "0.0.0.0:PORT" or "[::]:PORT"')
    elif not _NAME.fullmatch(match[2]):
        raise ValueError('the part before the port must be an address, such as "127.0.0.1", or a name')
    return value


def split_endpoint(value: str) -> tuple[str, int]:
    """(host without brackets, port) of a valid endpoint; ("", 0) of HANDED, which may be reached from anywhere."""
    if value == HANDED:
        return "", 0
    host, _, port = value.rpartition(":")
    return host.strip("[]"), int(port)


def host_name(value: str) -> str:
    """A server's name or address, without a port."""
    if not value:
        raise ValueError("fill in the server's name")
    if "://" in value or "/" in value:
        raise ValueError('write the name only, such as "mail.example.org", no URL')
    try:
        ipaddress.ip_address(value)
    except ValueError:
        if ":" in value or "[" in value:
            raise ValueError("write the name only; the port has its own key, `port`") from None
        if not value.isascii():
            raise ValueError('write an international name in its ASCII form ("xn--…")') from None
        if len(value) > 253 or not _NAME.fullmatch(value):
            raise ValueError('must be a server\'s name, such as "mail.example.org"') from None
    return value


def folder(value: str) -> str:
    """A mailbox name, levels parted by "/"."""
    if not value or not value.isprintable() or set(value) & set("*%\\") or not all(value.split("/")):
        raise ValueError('must be a folder\'s name, such as "Guardian/Send"')
    return value


def credential_name(value: str) -> str:
    """The name of a systemd credential (systemd.exec(5))."""
    if not _CREDENTIAL.fullmatch(value):
        raise ValueError("must be the name of a systemd credential: letters, digits, dots, dashes, underscores")
    return value


def mailbox(value: str) -> str:
    """A person's login name or address; "" for nobody."""
    if value and (not value.isprintable() or " " in value):
        raise ValueError('must be a login name, such as "lead@example.org"')
    return value


def network(value: str) -> str:
    """A network, "10.1.0.0/16", or one address. The whole internet is refused: an open relay."""
    try:
        found = ipaddress.ip_network(value)
    except ValueError:
        try:
            right = ipaddress.ip_network(value, strict=False)
        except ValueError:
            raise ValueError('must be networks, such as "10.1.0.0/16" or "192.0.2.7"') from None
        raise ValueError(f'the address has bits beyond its prefix; write "{right}"') from None
    if found.prefixlen == 0:
        raise ValueError("this lets everybody in the internet send mail through you; name your own networks")
    return value


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.rstrip(".").lower() == "localhost"


def node_name() -> str:
    """This machine's name, for EHLO; "localhost" when it has none that fits (RFC 5321 §4.1.1.1)."""
    name = os.uname().nodename
    return name if _NAME.fullmatch(name) else "localhost"


def file_path(value: object, info: ValidationInfo) -> Path:
    """A file; a relative one is looked for in the folder of the configuration (`context["folder"]`)."""
    if not isinstance(value, str):
        raise ValueError("must be the path of a file, in quotes")
    if "-----BEGIN" in value or "\n" in value:
        raise ValueError("give the path of a PEM file here, not its content")
    if not value or "\0" in value:
        raise ValueError("give the path of a file")
    folder = (info.context or {}).get("folder", Path())
    return Path(folder) / value


def state_url(value: str) -> str:
    """The database. SQLite only, in this version."""
    if value.startswith(("postgresql:", "postgresql+", "postgres:")):
        raise ValueError('PostgreSQL is not available in this version; write "sqlite:///guardian.db"')
    if not _STATE_URL.fullmatch(value):
        raise ValueError('must be "sqlite:///FILE" (in the working directory) or "sqlite:////PATH/FILE"')
    return value


def share(value: object) -> float:
    """0 to 1, from text such as "5%" or "0.5%"."""
    match = re.fullmatch(r"(\d{1,3}(?:\.\d{1,3})?) ?%", value, re.ASCII) if isinstance(value, str) else None
    if match is None or not 0 <= float(match[1]) <= 100:
        raise ValueError('must be a share in quotes, such as "5%" or "0.5%"')
    return float(match[1]) / 100


def domain(value: str) -> str:
    """A mail domain, without "@"."""
    if not _NAME.fullmatch(value):
        raise ValueError('must be a domain, such as "example.org"')
    return value.rstrip(".").lower()


def times_of_day(value: object) -> tuple[dt.time, dt.time]:
    """Two times of day, from text such as "18:00-08:00"."""
    match = re.fullmatch(r"(\d\d?):(\d\d)-(\d\d?):(\d\d)", value, re.ASCII) if isinstance(value, str) else None
    try:
        assert match is not None
        begin, end = dt.time(int(match[1]), int(match[2])), dt.time(int(match[3]), int(match[4]))
        assert begin != end
    except (AssertionError, ValueError):
        raise ValueError('must be two times of day, such as "08:00-18:00"') from None
    return begin, end


def phrase(value: str) -> str:
    """Words of a house phrase; "*" stands for letters within a word."""
    if not value.replace("*", "").strip():
        raise ValueError("must hold words")
    if len(value) > 200:
        raise ValueError("must be at most 200 characters long")
    return " ".join(value.split())


def enforced(value: object) -> tuple[frozenset[str], float]:
    """(accounts, share of all accounts): a list of logins, or a share such as "20%"."""
    if isinstance(value, str):
        return frozenset(), share(value)
    if not isinstance(value, list | tuple) or not value or not all(isinstance(v, str) and v for v in value):
        raise ValueError('must be a list of logins, such as ["agent@example.org"], or a share such as "20%"')
    return frozenset(v.lower() for v in value), 1.0


def short_name(value: str) -> str:
    """A short name for logs."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,30}", value, re.ASCII):
        raise ValueError('must be a short name of letters, digits, "-", "_" and ".", such as "vip"')
    return value
