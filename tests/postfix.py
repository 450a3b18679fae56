"""A throw-away Postfix submission server: SASL by Dovecot's auth socket, STARTTLS, one maildir for all.

It runs from a directory of its own, beside any other Postfix, and needs root (master(8) drops privileges
itself). `reject@example.net` is refused at RCPT, so is a sender that the login does not own.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bounds import HANGS
from tests.certificates import Authority

PROGRAMS = ("postfix", "postconf", "openssl")
ACCOUNT = "agent@example.test"
REFUSED = "reject@example.net"

# message_drop_headers is empty so that a Bcc field which leaves guardian is seen, not tidied away here.
MAIN_CF = """\
compatibility_level = 3.6
queue_directory = {base}/spool
data_directory = {base}/data
command_directory = {commands}
daemon_directory = {daemons}
mail_owner = postfix
setgid_group = postdrop
multi_instance_enable = no
myhostname = upstream.example.test
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
maillog_file = {base}/maillog
maillog_file_prefixes = {base}, /var
message_size_limit = 36700160
message_drop_headers =
smtpd_banner = $myhostname ESMTP
smtpd_tls_cert_file = {certificate.cert}
smtpd_tls_key_file = {certificate.key}
smtpd_tls_security_level = may
smtpd_tls_auth_only = no
smtpd_tls_received_header = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {auth}
smtpd_sasl_security_options = noanonymous
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions =
  check_recipient_access inline:{{{{{refused} = 550 5.1.1 no such user}}}},
  permit_sasl_authenticated, reject
smtpd_sender_login_maps = inline:{{{{{account} = {account}}}}}
smtpd_sender_restrictions = reject_authenticated_sender_login_mismatch
smtpd_client_connection_count_limit = 0
smtpd_error_sleep_time = 0
virtual_transport = virtual
virtual_mailbox_domains = static:ALL
virtual_mailbox_base = /
virtual_mailbox_maps = static:{base}/out/
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
virtual_minimum_uid = 1
default_transport = virtual
"""

MASTER_CF = """\
127.0.0.1:{port} inet n - n - - smtpd
postlog   unix-dgram n - n - 1 postlogd
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
"""


def free_port() -> int:
    """A TCP port on 127.0.0.1 that nobody listens on at this moment."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def require_programs(*programs: str) -> None:
    """Skip the test when a program is missing; fail it with GUARDIAN_REQUIRE_SERVERS=1."""
    missing = [p for p in programs if not shutil.which(p)]
    if missing and os.environ.get("GUARDIAN_REQUIRE_SERVERS") == "1":
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


class Postfix:
    """One running Postfix. `port` is its submission port, `authority` who signed its certificate."""

    def __init__(self, base: Path, auth_socket: Path) -> None:
        self.base = base
        self.auth_socket = auth_socket
        self.authority = Authority(base / "tls")
        self.port = 0
        self._pid = 0

    def start(self) -> None:
        """Write the configuration and start; return when it greets. RuntimeError with Postfix's own log."""
        for name, owner in (("etc", "root"), ("spool", "root"), ("data", "postfix"), ("out", "nobody")):
            (self.base / name).mkdir()
            shutil.chown(self.base / name, owner)
        daemons, commands = subprocess.run(
            ["postconf", "-dh", "daemon_directory", "command_directory"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        config = self.base / "etc"
        main_cf = MAIN_CF.format(
            base=self.base,
            daemons=daemons,
            commands=commands,
            auth=self.auth_socket,
            certificate=self.authority.issue(),
            account=ACCOUNT,
            refused=REFUSED,
        )
        (config / "main.cf").write_text(main_cf, encoding="ascii")
        for _ in range(3):  # another process may take the port between the choice and the start
            self.port = free_port()
            (config / "master.cf").write_text(MASTER_CF.format(port=self.port), encoding="ascii")
            subprocess.run(["postfix", "-c", config, "check"], check=True, capture_output=True, timeout=60)
            started = subprocess.run(
                [f"{daemons}/master", "-c", config, "-w"], check=False, capture_output=True, timeout=60
            )
            if started.returncode == 0 and self._greets():
                self._pid = int((self.base / "spool/pid/master.pid").read_text())
                return
        raise RuntimeError(f"Postfix did not start: {self.log()}")

    def stop(self) -> None:
        """Stop, and wait until its port is free and its master gone."""
        if not self._pid:
            return
        os.kill(self._pid, signal.SIGTERM)
        until = time.monotonic() + HANGS
        while Path(f"/proc/{self._pid}").exists():
            if time.monotonic() > until:
                os.kill(self._pid, signal.SIGKILL)
                break
            time.sleep(0.02)
        self._pid = 0

    def delivered(self, count: int = 0, *, limit: float = HANGS) -> list[bytes]:
        """What has arrived, oldest first, lines ended by LF as in any maildir, Postfix's own fields on top.

        Waits until there are `count` letters, at most `limit` seconds; AssertionError when they do not come.
        """
        until = time.monotonic() + limit
        while len(found := sorted((self.base / "out/new").glob("*"), key=lambda p: p.stat().st_mtime_ns)) < count:
            assert time.monotonic() < until, (
                f"{len(found)} of {count} letters arrived; Postfix says: {self.log()[-2000:]}"
            )
            time.sleep(0.02)
        return [path.read_bytes() for path in found]

    def clear(self) -> None:
        """Forget what has arrived."""
        for path in (self.base / "out/new").glob("*"):
            path.unlink()

    def log(self) -> str:
        """Its log so far."""
        log = self.base / "maillog"
        return log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""

    def _greets(self) -> bool:
        until = time.monotonic() + HANGS
        while time.monotonic() < until:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=5) as client:
                    return client.recv(200).startswith(b"220 upstream.example.test")
            except ConnectionRefusedError:
                time.sleep(0.02)
        return False


def run_postfix(auth_socket: Path) -> Iterator[Postfix]:
    """A Postfix for a fixture to yield from: made, started, stopped and swept away."""
    require_programs(*PROGRAMS)
    if os.geteuid() != 0:
        if os.environ.get("GUARDIAN_REQUIRE_SERVERS") == "1":
            pytest.fail("Postfix needs root")
        pytest.skip("Postfix needs root")
    # Not below pytest's own directory: that one is closed to the users which Postfix's daemons run as.
    base = Path(tempfile.mkdtemp(prefix="guardian-postfix-", dir="/tmp"))
    base.chmod(0o755)
    server = Postfix(base, auth_socket)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(base, ignore_errors=True)
