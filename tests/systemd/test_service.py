"""The systemd unit: hardened as far as the daemon's needs allow, and valid to systemd itself."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNIT = ROOT / "systemd" / "guardian.service"
EXPOSURE_LIMIT = 1.6


@pytest.fixture(scope="module")
def directives() -> dict[str, list[str]]:
    """Each directive of the unit with its values, in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in UNIT.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", "[")):
            name, _, value = line.partition("=")
            found[name].append(value)
    return found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Type", "notify"),
        ("NotifyAccess", "main"),
        ("WatchdogSec", "30"),
        ("Restart", "always"),
        ("DynamicUser", "yes"),
        ("StateDirectory", "guardian"),
        ("StateDirectoryMode", "0700"),
        ("ConfigurationDirectory", "guardian"),
        ("UMask", "0077"),
        ("NoNewPrivileges", "yes"),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "yes"),
        ("PrivateTmp", "yes"),
        ("MemoryDenyWriteExecute", "yes"),
        ("CapabilityBoundingSet", ""),
        ("RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX"),
        ("LimitCORE", "0"),
    ],
)
def test_directive(directives: dict[str, list[str]], name: str, value: str) -> None:
    """Each directive that a promise of ours rests on says exactly this, once."""
    assert directives[name] == [value]


def test_stopping_outlasts_a_letter(directives: dict[str, list[str]]) -> None:
    """systemd waits longer for the drain than the 45 s in which any final dot is answered."""
    assert int(directives["TimeoutStopSec"][0]) > 45


def test_workers_may_limit_themselves(directives: dict[str, list[str]]) -> None:
    """setrlimit(2) is left to the review workers: the syscall filter does not take @resources away."""
    assert "@system-service" in directives["SystemCallFilter"]
    assert not any(v.startswith("~") and "@resources" in v for v in directives["SystemCallFilter"])


def test_memory_is_bounded(directives: dict[str, list[str]]) -> None:
    """Memory and tasks have a limit, and swap is not a way around it."""
    assert directives["MemorySwapMax"] == ["0"]
    assert directives["MemoryMax"]
    assert directives["TasksMax"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed here")
def test_exposure() -> None:
    """systemd's own score of the hardening stays within the limit, and is what docs/operations.md says."""
    run = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNIT)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    score = re.search(r"Overall exposure level for guardian\.service: (\d+\.\d)", run.stdout)
    assert score, run.stderr
    assert float(score[1]) <= EXPOSURE_LIMIT
    assert f"an exposure of {score[1]} of 10" in (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed here")
def test_systemd_knows_every_directive(tmp_path: Path) -> None:
    """systemd reads the unit without a complaint (with a program that exists in the place of ours)."""
    copy = tmp_path / "guardian.service"
    copy.write_text(
        UNIT.read_text(encoding="utf-8").replace("/opt/guardian/bin/guardian", "/bin/true"), encoding="utf-8"
    )
    run = subprocess.run(
        ["systemd-analyze", "verify", "--recursive-errors=no", str(copy)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
