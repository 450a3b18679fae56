"""Thoughtful, never harsh, never cold."""

from __future__ import annotations

from guardian.checks.tone import blame, dismissive, hostile, impatient, profanity, shouting

CHECKS = (blame.CHECK, dismissive.CHECK, hostile.CHECK, impatient.CHECK, profanity.CHECK, shouting.CHECK)
