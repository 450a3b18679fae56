"""Talking to systemd (sd_notify(3)): ready, stopping, reloading, and a watchdog beat that comes from the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import MutableMapping

FIRST_HANDED = 3  # sd_listen_fds(3)


def handed_sockets(environ: MutableMapping[str, str] = os.environ) -> dict[str, list[socket.socket]]:
    """The listening sockets that systemd opened for this process, by their FileDescriptorName=.

    What says so is taken out of `environ`, as sd_listen_fds(3) wants it: children must not take them for theirs.
    """
    told = {name: environ.pop(name, "") for name in ("LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES")}
    if told["LISTEN_PID"] != str(os.getpid()) or not told["LISTEN_FDS"].isdigit():
        return {}
    found: dict[str, list[socket.socket]] = {}
    names = told["LISTEN_FDNAMES"].split(":")
    for i in range(int(told["LISTEN_FDS"])):
        sock = socket.socket(fileno=FIRST_HANDED + i)
        sock.set_inheritable(False)
        found.setdefault(names[i] if i < len(names) else "", []).append(sock)
    return found


class Supervisor:
    """The service manager, if there is one: without NOTIFY_SOCKET every method does nothing."""

    def __init__(self, environ: dict[str, str] | None = None) -> None:
        env = dict(os.environ) if environ is None else environ
        self._address = env.get("NOTIFY_SOCKET", "")
        usec, pid = env.get("WATCHDOG_USEC", ""), env.get("WATCHDOG_PID", "")
        mine = not pid or pid == str(os.getpid())
        self._beat = int(usec) / 2e6 if usec.isdigit() and mine else 0.0

    def tell(self, state: str) -> None:
        """Send one message, such as "READY=1". Never raises: a deaf supervisor is no reason to stop mail."""
        if not self._address:
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as s:
            s.setblocking(False)
            s.sendto(state.encode(), address)

    async def watch(self) -> None:
        """Beat at half of WATCHDOG_USEC for as long as the event loop runs: a stuck loop is then restarted."""
        while self._beat and self._address:
            self.tell("WATCHDOG=1")
            await asyncio.sleep(self._beat)
