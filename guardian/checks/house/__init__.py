"""What this team in particular does not write: `[[phrase]]` in the configuration."""

from __future__ import annotations

from guardian.checks.house import avoid, never

CHECKS = (avoid.CHECK, never.CHECK)
