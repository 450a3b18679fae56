"""Runs a command under those restrictions of systemd/guardian.service that can be had where systemd does not run.

    python confine.py WRITABLE COMMAND…

In namespaces of its own every file system is read-only but for the folder WRITABLE (ProtectSystem=strict with
StateDirectory=), and there are no capabilities and none to be had (CapabilityBoundingSet=, NoNewPrivileges=,
PrivateUsers=). The unit's SystemCallFilter= is in force, expanded by systemd-analyze, with RestrictAddressFamilies=,
RestrictNamespaces=, MemoryDenyWriteExecute=, SystemCallArchitectures=native, UMask= and LimitCORE=. For Linux on
x86-64.

Not to be had: DynamicUser=, ProtectHome=, PrivateTmp=, PrivateDevices=, ProtectProc=, ProcSubset=, RestrictRealtime=,
RestrictSUIDSGID=, LockPersonality=, limits of the control group.
"""

from __future__ import annotations

import ctypes
import errno
import os
import re
import resource
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

UNIT = Path(__file__).parents[2] / "systemd" / "guardian.service"
NUMBERS = Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h")
PROGRAMS = ("unshare", "setpriv", "findmnt", "systemd-analyze")
ARCHITECTURE = 0xC000003E  # AUDIT_ARCH_X86_64
FAMILIES = {"AF_UNIX": 1, "AF_INET": 2, "AF_INET6": 10}
NEW_NAMESPACES = 0x7E020000  # CLONE_NEW*
PR_SET_SECCOMP, PR_SET_MDWE, MDWE_REFUSE_EXEC_GAIN = 22, 65, 1
LOAD, EQUAL, SET, RETURN = 0x20, 0x15, 0x45, 0x06  # of classic BPF
ALLOW, FAIL, KILL = 0x7FFF0000, 0x00050000, 0x80000000

MOUNTS = """
set -e
writable=$1; shift
mount --make-rprivate /
mount --bind "$writable" "$writable"
findmnt -rno TARGET,VFS-OPTIONS | while read -r target options; do
  case $target in "$writable"|/proc*|/sys*|/dev*) continue;; esac
  mount -o "remount,bind,ro,$(echo "$options" | sed 's/^rw//; s/,rw//; s/^,//')" "$target"
done
exec "$@"
"""


def is_possible() -> bool:
    """Whether this machine has what it takes."""
    if os.uname().machine != "x86_64" or not NUMBERS.exists() or not all(map(shutil.which, PROGRAMS)):
        return False
    tried = subprocess.run(["unshare", "--user", "--map-root-user", "--mount", "true"], capture_output=True)
    return tried.returncode == 0


def confined(writable: Path) -> list[str]:
    """What to put before a command."""
    names = ["unshare", "--user", "--map-root-user", "--mount", "--ipc", "--uts"]
    caps = ["setpriv", "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"]
    return [*names, "sh", "-c", MOUNTS, "sh", str(writable), *caps, sys.executable, __file__]


def directive(name: str) -> list[str]:
    """Its values in the unit, in order."""
    return re.findall(rf"(?m)^{name}=(.*)$", UNIT.read_text(encoding="utf-8"))


def allowed() -> set[str]:
    """Names of system calls that SystemCallFilter= leaves, systemd's own defaults among them."""
    told = subprocess.run(
        ["systemd-analyze", "syscall-filter", "--no-pager"], capture_output=True, text=True, check=True
    )
    groups: dict[str, list[str]] = {}
    for line in told.stdout.splitlines():
        if line.startswith("@"):
            group = groups.setdefault(line.strip(), [])
        elif line.startswith("    ") and not line.lstrip().startswith("#"):
            group.append(line.strip())

    def names(word: str) -> set[str]:
        return {n for inner in groups[word] for n in names(inner)} if word.startswith("@") else {word}

    left = names("@default")
    for value in directive("SystemCallFilter"):
        for word in value.removeprefix("~").split():
            left = left - names(word) if value.startswith("~") else left | names(word)
    return left


def program() -> bytes:
    """The filter as classic BPF (seccomp(2)), each instruction: code, jump if true, jump if false, operand."""
    defined = re.findall(r"#define __NR_(\w+) (\d+)", NUMBERS.read_text(encoding="ascii"))
    numbers = {name: int(number) for name, number in defined}
    families = [FAMILIES[name] for name in directive("RestrictAddressFamilies")[0].split()]
    out = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, ARCHITECTURE), (RETURN, 0, 0, KILL), (LOAD, 0, 0, 0)]

    def on(name: str, steps: Iterable[tuple[int, int, int, int]]) -> None:
        steps = list(steps)
        out.extend([(EQUAL, 0, len(steps), numbers[name]), *steps])

    on("socket", [(LOAD, 0, 0, 16), *((EQUAL, len(families) - i, 0, f) for i, f in enumerate(families)),
                  (RETURN, 0, 0, FAIL | errno.EAFNOSUPPORT), (RETURN, 0, 0, ALLOW)])  # fmt: skip
    on(
        "clone",
        [(LOAD, 0, 0, 16), (SET, 0, 1, NEW_NAMESPACES), (RETURN, 0, 0, FAIL | errno.EPERM), (RETURN, 0, 0, ALLOW)],
    )
    on("clone3", [(RETURN, 0, 0, FAIL | errno.ENOSYS)])  # its flags stand in memory: libc falls back to clone
    for name in ("unshare", "setns"):
        on(name, [(RETURN, 0, 0, FAIL | errno.EPERM)])
    for name in sorted(allowed() & numbers.keys()):
        on(name, [(RETURN, 0, 0, ALLOW)])
    out.append((RETURN, 0, 0, FAIL | errno.EPERM))
    return b"".join(struct.pack("HBBI", *step) for step in out)


def restrict() -> None:
    """This process and all that comes of it. Raises OSError."""
    os.umask(int(directive("UMask")[0], 8))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)

    def prctl(what: int, *more: object) -> None:
        if libc.prctl(what, *more):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

    prctl(PR_SET_MDWE, MDWE_REFUSE_EXEC_GAIN, 0, 0, 0)
    octets = program()
    code = ctypes.create_string_buffer(octets, len(octets))
    fprog = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(octets) // 8, ctypes.addressof(code)))
    prctl(PR_SET_SECCOMP, 2, fprog, 0, 0)


if __name__ == "__main__":
    restrict()
    os.execvp(sys.argv[1], sys.argv[1:])
