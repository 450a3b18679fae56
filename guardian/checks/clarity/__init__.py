"""Simple words, explained."""

from __future__ import annotations

from guardian.checks.clarity import (
    acronym,
    double_negative,
    formal,
    hard_text,
    hedging,
    jargon,
    long_sentence,
    passive,
    unexplained_ask,
    wall_of_text,
)

CHECKS = (
    jargon.CHECK,
    formal.CHECK,
    hard_text.CHECK,
    long_sentence.CHECK,
    wall_of_text.CHECK,
    passive.CHECK,
    double_negative.CHECK,
    hedging.CHECK,
    acronym.CHECK,
    unexplained_ask.CHECK,
)
