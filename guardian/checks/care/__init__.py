"""Acknowledge, understand, and show it."""

from __future__ import annotations

from guardian.checks.care import (
    acknowledges,
    apologises,
    asks,
    asks_favour,
    bare_discount,
    cold,
    encourages,
    hollow_empathy,
    no_acknowledgement,
    non_apology,
    over_apology,
    self_absorbed,
    understands,
    upsell,
)

CHECKS = (
    acknowledges.CHECK,
    understands.CHECK,
    asks.CHECK,
    encourages.CHECK,
    apologises.CHECK,
    over_apology.CHECK,
    no_acknowledgement.CHECK,
    cold.CHECK,
    non_apology.CHECK,
    hollow_empathy.CHECK,
    upsell.CHECK,
    bare_discount.CHECK,
    asks_favour.CHECK,
    self_absorbed.CHECK,
)
