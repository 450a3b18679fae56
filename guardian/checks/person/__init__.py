"""A human being to a human being."""

from __future__ import annotations

from guardian.checks.person import placeholder

CHECKS = (placeholder.CHECK,)
