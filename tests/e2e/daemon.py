"""`guardian run` as a process of its own, as an admin starts it: a TOML file in, JSON log lines out."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bounds import HANGS
from tests.certificates import Authority
from tests.postfix import free_port

ROOT = Path(__file__).parents[2]


def poll(condition: Any, *, limit: float, what: str) -> Any:
    """Call `condition` until it returns something true; return that. AssertionError after `limit` seconds."""
    until = time.monotonic() + limit
    while not (value := condition()):
        assert time.monotonic() < until, f"waited {limit:g} s for {what}"
        time.sleep(0.02)
    return value


class Daemon:
    """One guardian: `port` speaks SMTP with STARTTLS, `tls_port` TLS; `authority` signed its certificate."""

    def __init__(self, directory: Path, sections: dict[str, dict[str, Any]]) -> None:
        """`sections`: TOML tables by name ("upstream", "imap", …); listeners, TLS and state are made here."""
        directory.mkdir(parents=True, exist_ok=True)
        self.directory = directory
        self.authority = Authority(directory / "tls")
        certificate = self.authority.issue()
        self.config = directory / "guardian.toml"
        self.port = free_port()
        self.tls_port = free_port()
        self._log = directory / "log"
        self._process: subprocess.Popen[bytes] | None = None
        tables: dict[str, dict[str, Any]] = {
            "listen": {
                "smtp": [f"127.0.0.1:{self.port}"],
                "smtps": [f"127.0.0.1:{self.tls_port}"],
                "hostname": "relay.example.test",  # in Received fields, whatever this machine is called
            },
            "tls": {"cert": str(certificate.cert), "key": str(certificate.key)},
            "state": {"url": f"sqlite:///{directory}/guardian.db"},
            "review": {"workers": 1},  # each takes seconds to start; tests of many letters at once have more
            **sections,
        }
        # A JSON string, number, boolean or list of them is the same in TOML.
        lines = [
            line
            for name, table in tables.items()
            for line in (f"[{name}]", *(f"{key} = {json.dumps(value)}" for key, value in table.items()))
        ]
        self.config.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.config.chmod(0o600)

    def start(self, under: Sequence[str] = ()) -> None:
        """Start it, by the command `under` when one is given; return when it says READY=1 (sd_notify(3)).

        AssertionError with its log if it does not.
        """
        notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        path = f"\0guardian-test-{os.getpid()}-{self.port}"  # abstract: no length limit, nothing to sweep away
        with notify, self._log.open("ab") as log:
            notify.bind(path)
            notify.settimeout(0.2)
            self._process = subprocess.Popen(
                [*under, sys.executable, "-m", "guardian", "run", "--config", str(self.config)],
                cwd=ROOT,
                env={**os.environ, "NOTIFY_SOCKET": "@" + path[1:], "PYTHONDONTWRITEBYTECODE": "1"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
            until = time.monotonic() + 90  # a loaded machine takes its time
            while True:
                assert self._process.poll() is None, f"guardian ended at once: {self.text()}"
                assert time.monotonic() < until, f"guardian did not become ready: {self.text()}"
                try:
                    if b"READY=1" in notify.recv(4096).splitlines():
                        return
                except TimeoutError:
                    continue

    def stop(self, how: signal.Signals = signal.SIGTERM, *, limit: float = 30) -> int:
        """Send `how` and wait; returns the exit status. Killed after `limit` seconds (then negative)."""
        if self._process is None:
            return 0
        process, self._process = self._process, None
        if process.poll() is None:
            process.send_signal(how)
        try:
            return process.wait(limit)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()

    def signal(self, what: signal.Signals) -> None:
        """Send it a signal, and go on."""
        os.kill(self.pid, what)

    @property
    def pid(self) -> int:
        """Of the running process."""
        assert self._process is not None
        return self._process.pid

    def text(self) -> str:
        """All it has written on stdout and stderr."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def events(self) -> list[dict[str, Any]]:
        """Its log lines so far. ValueError when a line is not JSON: nothing else belongs there."""
        written, _, _ = self.text().rpartition("\n")  # the last line may still be on its way
        return [json.loads(line) for line in written.splitlines()]

    def closed(self, count: int = 0) -> list[dict[str, Any]]:
        """The closing line of each letter, after waiting for at least `count` of them."""

        def closing() -> list[dict[str, Any]]:
            return [line for line in self.events() if line["event"] == "letter_closed"]

        if count:
            poll(lambda: len(closing()) >= count, limit=HANGS, what=f"{count} closing lines in the log")
        return closing()
