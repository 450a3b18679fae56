"""A human being to a human being."""

from __future__ import annotations

from guardian.checks.person import canned, no_name, personal, placeholder, wrong_name

CHECKS = (no_name.CHECK, wrong_name.CHECK, placeholder.CHECK, canned.CHECK, personal.CHECK)
