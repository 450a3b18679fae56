"""Thoughtful, never harsh, never cold."""

from __future__ import annotations

from guardian.checks.tone import (
    blame,
    condescending,
    disguised,
    dismissive,
    entitled,
    hostile,
    impatient,
    impolite,
    insensitive,
    profanity,
    sarcastic,
    shouting,
)

CHECKS = (
    blame.CHECK,
    condescending.CHECK,
    disguised.CHECK,
    dismissive.CHECK,
    entitled.CHECK,
    hostile.CHECK,
    impatient.CHECK,
    impolite.CHECK,
    insensitive.CHECK,
    profanity.CHECK,
    sarcastic.CHECK,
    shouting.CHECK,
)
