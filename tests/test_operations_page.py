"""docs/operations.md names log events, metrics and files of ours by their right names."""

from __future__ import annotations

import re
from pathlib import Path

from guardian.logs import EVENTS
from guardian.metrics.meters import METERS
from guardian.policy.model import Reason

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")


def test_every_event_that_wants_something_done_exists() -> None:
    """Those of the table of alarms."""
    table = PAGE.partition("| event | what it says | what to do |")[2].partition("\n\n")[0]
    named = {
        name for row in table.splitlines() for name in re.findall(r"`(\w+)`", row.split("|")[1:2][0] if row else "")
    }
    assert len(named) > 8
    assert named <= EVENTS.keys()


def test_every_metric_exists() -> None:
    """Also those in the alarms."""
    named = set(re.findall(r"guardian_\w+", PAGE))
    assert len(named) > 5
    assert {name.removesuffix("_bucket") for name in named} <= METERS.keys()


def test_every_reason_exists() -> None:
    """Those of the closing line."""
    row = next(line for line in PAGE.splitlines() if line.startswith("| `reason` |"))
    named = set(re.findall(r"`([\w-]+)`", row.partition("why:")[2]))
    assert len(named) > 8
    assert named <= {reason.value for reason in Reason}


def test_every_file_exists() -> None:
    """Units and dashboards that it says to install."""
    named = set(re.findall(r"\b((?:systemd|config)/[\w-]+\.\w+)", PAGE))
    assert {"systemd/guardian.service", "systemd/guardian.socket", "config/grafana.json"} <= named
    assert [name for name in named if not (ROOT / name).exists()] == []
