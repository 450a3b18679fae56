"""Edge: what is on this machine: the configuration's file, ports, the certificate, the state, the clock."""

from __future__ import annotations

import ctypes
import datetime as dt
import os
import shutil
import socket
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from cryptography import x509

from guardian.doctor.finding import Said, fail, ok, warn
from guardian.settings.model import Settings, Tls
from guardian.settings.value import HANDED, split_endpoint

SOON = 21  # days before its end at which a certificate is warned about
ROOM = 100 * 1024 * 1024  # octets that should be free for the state
TIME_ERROR = 5  # adjtimex(2): the kernel's clock is not synchronised
GREETING_LIMIT = 2.0  # seconds


def configuration(path: Path) -> Iterator[Said]:
    """Who may read and change the file. That it is valid is known when this is asked."""
    mode = path.stat().st_mode
    if mode & stat.S_IWGRP:
        yield warn("config", f"{path} may be changed by its group", f"chmod g-w {path}")
    else:
        yield ok("config", f"{path} is valid")
    if os.geteuid() == 0 and (owner := _service_user()):
        yield warn(
            "user",
            "tried as root, who may read more than the service may",
            f"sudo -u {owner} guardian doctor --config {path}",
        )


def _service_user() -> str:
    import pwd

    try:
        return pwd.getpwnam("guardian").pw_name
    except KeyError:
        return ""


def ports(settings: Settings) -> Iterator[Said]:
    """Whether each address can be listened on, or guardian listens there already."""
    for address in (*settings.listen.smtp, *settings.listen.smtps):
        if address == HANDED:
            yield ok("listen", "systemd opens the socket: systemctl status guardian.socket guardian-tls.socket")
        else:
            yield _port(address, *split_endpoint(address), settings.listen.hostname)


def _port(address: str, host: str, port: int, hostname: str) -> Said:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
        return ok("listen", f"{address} is free")
    except OSError as error:
        if error.errno == 13:
            return warn(
                "listen",
                f"{address}: this user may not bind ports below 1024",
                "the systemd unit may; start guardian by it, or choose a higher port",
            )
        if error.errno == 98:
            if _is_guardian(host, port, hostname):
                return ok("listen", f"{address}: guardian listens there")
            return fail("listen", f"another program listens on {address}", f"see which: ss -ltnp 'sport = :{port}'")
        return fail("listen", f"{address} cannot be listened on", "this machine's addresses: ip address")


def _is_guardian(host: str, port: int, hostname: str) -> bool:
    """Whether what listens greets by our name; a TLS port greets nobody in clear, and counts as ours."""
    try:
        with socket.create_connection((_reachable(host), port), timeout=GREETING_LIMIT) as s:
            s.settimeout(GREETING_LIMIT)
            return s.recv(512).startswith(b"220 " + hostname.encode("ascii", "replace"))
    except TimeoutError:
        return True
    except OSError:
        return False


def _reachable(host: str) -> str:
    """Where to connect to reach what listens on `host`: an address that stands for all of them has none of its own."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104


def certificate(tls: Tls | None, hostname: str, now: dt.datetime) -> Iterator[Said]:
    """What mail apps are shown: for whom it is, how long still, and whether its chain is in the file."""
    if tls is None:
        yield warn(
            "certificate",
            "no [tls]: mail apps can only come from this machine",
            "set [tls] cert and key, for other machines",
        )
        return
    chain = x509.load_pem_x509_certificates(tls.cert.read_bytes())
    leaf = chain[0]
    left = (leaf.not_valid_after_utc - now).days
    until = leaf.not_valid_after_utc.date().isoformat()
    names = _names(leaf)
    copied = "credentials" in tls.cert.parts  # by systemd, when the service starts (LoadCredential=)
    renewal = f"renew it, then: systemctl {'restart' if copied else 'reload'} guardian"
    if left < 0:
        yield fail("certificate", f"expired on {until}", renewal)
    elif leaf.not_valid_before_utc > now:
        yield fail("certificate", f"valid only from {leaf.not_valid_before_utc.date()}", "look at this machine's clock")
    elif left < SOON:
        yield warn("certificate", f"ends in {left} days, on {until}", renewal)
    else:
        yield ok("certificate", f"for {', '.join(names[:4]) or 'nobody by name'}, until {until}")
    if not _covers(names, hostname):
        yield warn(
            "certificate",
            f"it is not for {hostname}, guardian's own name",
            "people type one of its names into their mail app; set listen.hostname to that",
        )
    if len(chain) == 1 and leaf.issuer != leaf.subject:
        yield warn("certificate", "the file holds no chain", "give fullchain.pem instead of cert.pem")
    elif leaf.issuer == leaf.subject:
        yield warn("certificate", "signed by itself: mail apps ask or refuse", "get one from an authority they know")
    if tls.key.stat().st_mode & (stat.S_IROTH | stat.S_IWOTH):
        yield fail("certificate", f"everybody on this machine may read {tls.key}", f"chmod o-rwx {tls.key}")


def _names(leaf: x509.Certificate) -> list[str]:
    try:
        names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return []
    return [*names.get_values_for_type(x509.DNSName), *map(str, names.get_values_for_type(x509.IPAddress))]


def _covers(names: list[str], hostname: str) -> bool:
    """RFC 9525 §6.3: a wildcard stands for one label."""
    wanted = hostname.lower().rstrip(".")
    _, _, parent = wanted.partition(".")
    return any(name.lower() in (wanted, f"*.{parent}") for name in names)


def state(url: str, folder: Path) -> Iterator[Said]:
    """Whether what is remembered can be read and written. Nothing is created: it would belong to the wrong user."""
    prefix = "sqlite:///"
    if not url.startswith(prefix):
        yield ok("state", "a database server; it is tried when guardian starts")
        return
    path = folder / url.removeprefix(prefix)
    parent = path.parent
    if not parent.is_dir():
        yield fail("state", f"there is no folder {parent}", f"mkdir -p {parent}, owned by the service's user")
        return
    if not os.access(parent, os.W_OK):
        yield fail("state", f"{parent} may not be written to by this user", f"chown it to the service's user: {parent}")
    elif not path.exists():
        yield ok("state", f"{path} will be made at the first start")
    else:
        yield _database(path)
    free = shutil.disk_usage(parent).free
    if free < ROOM:
        yield fail("state", f"only {free // 1024 // 1024} MiB are free in {parent}", "make room on that disk")


def _database(path: Path) -> Said:
    if not os.access(path, os.W_OK):
        return fail("state", f"{path} may not be written to by this user", f"chown it to the service's user: {path}")
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)) as database:
            (said,) = database.execute("PRAGMA quick_check(1)").fetchone()
            held = database.execute("SELECT count(*) FROM holds WHERE state IN ('placing', 'held')").fetchone()[0]
    except sqlite3.Error as error:
        return fail("state", f"{path} cannot be read: {error}", "restore it, or move it away: holds are forgotten then")
    if said != "ok":
        return fail("state", f"{path} is damaged", "restore it, or move it away: holds are forgotten then")
    return ok("state", f"{path}: {held} letters held")


def clock(now: dt.datetime) -> Iterator[Said]:
    """Whether the time is kept, by the kernel's own account: certificates, cooling-off and ages depend on it."""
    class_ = (ctypes.c_long * 64)()  # struct timex, modes 0: read only
    try:
        unsynchronised = ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.byref(class_)) == TIME_ERROR
    except (OSError, AttributeError):
        unsynchronised = False
    told = now.strftime("%Y-%m-%d %H:%M UTC")
    if unsynchronised:
        yield warn("clock", f"{told}; not synchronised", "timedatectl set-ntp true (in a container: on its host)")
    else:
        yield ok("clock", told)
