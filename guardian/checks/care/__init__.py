"""Acknowledge, understand, and show it."""

from __future__ import annotations

from guardian.checks.care import acknowledges, apologises, no_acknowledgement, non_apology

CHECKS = (acknowledges.CHECK, apologises.CHECK, no_acknowledgement.CHECK, non_apology.CHECK)
