"""A throw-away Dovecot: own directory, own ports, as root or as a plain user; with an auth socket for Postfix."""

from __future__ import annotations

import base64
import contextlib
import getpass
import grp
import imaplib
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.bounds import HANGS

BINARY = shutil.which("dovecot") or "/usr/sbin/dovecot"

USERS = {
    "agent@example.test": "secret",
    "second@example.test": "other secret",
    "sp": "pass word",
    "quote": 'pa"ss',
    "bs": "pa\\ss\\",
    "mix": "p \"a\\ 's%{w}*)(",
    "umlaut": "pässwörd€",
    "üser@example.test": "secret",
    "colon": "a:b:c",
    "braces": "{5}",
    "nil": "NIL",
    "long": "x" * 300,
}


def free_port() -> int:
    """A TCP port on loopback that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Dovecot:
    """A running server. `port` takes plain IMAP and STARTTLS, `tls_port` implicit TLS; `ca_file` is its certificate."""

    directory: Path
    port: int
    tls_port: int
    users: Mapping[str, str] = field(default_factory=lambda: USERS)

    @property
    def ca_file(self) -> Path:
        return self.directory / "cert.pem"

    @property
    def auth_socket(self) -> Path:
        """For Postfix: smtpd_sasl_type = dovecot, smtpd_sasl_path = this."""
        return self.directory / "run" / "auth-client"

    def client_tls(self) -> ssl.SSLContext:
        """A context that trusts this server and nobody else."""
        return ssl.create_default_context(cafile=str(self.ca_file))

    @contextlib.contextmanager
    def session(self, user: str) -> Iterator[imaplib.IMAP4]:
        """A login by a client that is not ours."""
        with imaplib.IMAP4("127.0.0.1", self.port, timeout=10) as client:
            password = self.users[user]
            client.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())
            yield client

    def messages(self, user: str, folder: str) -> list[bytes]:
        """The octets of each message, by rising UID. `folder` as on the wire (modified UTF-7)."""
        with self.session(user) as client:
            assert client.select(f'"{folder}"', readonly=True)[0] == "OK"
            _, data = client.uid("FETCH", "1:*", "(BODY.PEEK[])")
            return [item[1] for item in data if isinstance(item, tuple)]

    def flags(self, user: str, folder: str) -> list[set[str]]:
        """The flags of each message, by rising UID."""
        with self.session(user) as client:
            assert client.select(f'"{folder}"', readonly=True)[0] == "OK"
            _, data = client.uid("FETCH", "1:*", "(FLAGS)")
            return [{f.decode() for f in imaplib.ParseFlags(item)} for item in data if item]

    def store(self, user: str, folder: str, octets: bytes, flags: str = "") -> None:
        """Put a message into a folder."""
        with self.session(user) as client:
            assert client.append(f'"{folder}"', f"({flags})", None, octets)[0] == "OK"

    def empty(self, user: str, *folders: str) -> None:
        """Remove every message of the folders."""
        with self.session(user) as client:
            for folder in folders:
                assert client.select(f'"{folder}"')[0] == "OK"
                client.uid("STORE", "1:*", "+FLAGS", "(\\Deleted)")
                client.expunge()

    @property
    def log(self) -> str:
        return (self.directory / "dovecot.log").read_text(errors="replace")


def _configuration(
    directory: Path,
    port: int,
    tls_port: int,
    special: Mapping[str, str],
    separator: str,
    prefix: str,
    extra: str,
) -> str:
    user, group = getpass.getuser(), grp.getgrgid(os.getgid()).gr_name
    root = user == "root"  # mail access as root is refused, and imap-login must not run as root
    mail_user, mail_group = ("nobody", "nogroup") if root else (user, group)
    boxes = "\n".join(
        f'  mailbox "{name}" {{\n    auto = subscribe\n    {f"special_use = {use}" if use else ""}\n  }}'
        for name, use in special.items()
    )
    return f"""
base_dir = {directory}/run
state_dir = {directory}/run
log_path = {directory}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = {"dovecot" if root else user}
default_internal_group = {"dovecot" if root else group}
default_login_user = {"dovenull" if root else user}
ssl = yes
ssl_cert = <{directory}/cert.pem
ssl_key = <{directory}/key.pem
ssl_dh =
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login
auth_username_chars =
first_valid_uid = 0
mail_location = maildir:~/Maildir
mail_max_userip_connections = 0
mail_fsync = never
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {directory}/users
}}
userdb {{
  driver = static
  args = uid={mail_user} gid={mail_group} home={directory}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
{boxes}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  service_count = 0
  client_limit = 400
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service imap {{
  process_limit = 300
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service auth {{
  unix_listener auth-client {{
    mode = 0666
  }}
}}
{extra}
"""


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    limit = time.monotonic() + HANGS
    while time.monotonic() < limit:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as probe:
            if probe.recv(4) == b"* OK":
                return
        if process.poll() is not None:
            raise RuntimeError("Dovecot ended at once")
        time.sleep(0.02)
    raise RuntimeError("Dovecot does not listen")


SPECIAL = {"Drafts": "\\Drafts", "Sent": "\\Sent", "Trash": "\\Trash"}


@contextlib.contextmanager
def running_dovecot(
    *,
    users: Mapping[str, str] = USERS,
    special: Mapping[str, str] = SPECIAL,
    separator: str = "/",
    prefix: str = "",
    extra: str = "",
) -> Iterator[Dovecot]:
    """A Dovecot with these users and folders (name to special use, "" for none), until the block ends."""
    directory = Path(tempfile.mkdtemp(prefix="guardian-dovecot-"))
    directory.chmod(0o755)  # its own users and Postfix look into it
    for part in ("run", "mail"):
        (directory / part).mkdir()
    if getpass.getuser() == "root":
        shutil.chown(directory / "mail", "nobody", "nogroup")
    _certify(directory)
    lines = [f"{u}:{{PLAIN.B64}}{base64.b64encode(p.encode()).decode()}" for u, p in users.items()]
    (directory / "users").write_text("\n".join(lines) + "\n")
    port, tls_port = free_port(), free_port()
    text = _configuration(directory, port, tls_port, special, separator, prefix, extra)
    (directory / "dovecot.conf").write_text(text)
    process = subprocess.Popen(
        [BINARY, "-F", "-c", str(directory / "dovecot.conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port, process)
        yield Dovecot(directory, port, tls_port, users)
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(directory, ignore_errors=True)


def _certify(directory: Path) -> None:
    command: Sequence[str] = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
        "-keyout",
        "key.pem",
        "-out",
        "cert.pem",
    ]
    subprocess.run(command, cwd=directory, check=True, capture_output=True)


def require_dovecot() -> None:
    """Skip the test where Dovecot is not installed, unless GUARDIAN_REQUIRE_SERVERS=1 says that it has to be."""
    if Path(BINARY).exists():
        return
    if os.environ.get("GUARDIAN_REQUIRE_SERVERS") == "1":
        pytest.fail("Dovecot is not installed, and GUARDIAN_REQUIRE_SERVERS=1")
    pytest.skip("Dovecot is not installed")


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One Dovecot for the whole run."""
    require_dovecot()
    with running_dovecot() as server:
        yield server
