"""The matter itself."""

from __future__ import annotations

from guardian.checks.answer import offers, vague_timing

CHECKS = (offers.CHECK, vague_timing.CHECK)
