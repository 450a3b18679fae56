"""Simple words, explained."""

from __future__ import annotations

from guardian.checks.clarity import long_sentence

CHECKS = (long_sentence.CHECK,)
