"""The matter itself."""

from __future__ import annotations

from guardian.checks.answer import (
    asks_to_wait,
    bare_refusal,
    cold_handoff,
    handoff,
    no_next_step,
    no_ownership,
    off_topic,
    offers,
    on_topic,
    overpromise,
    unanswered,
    vague_timing,
)

CHECKS = (
    off_topic.CHECK,
    unanswered.CHECK,
    no_next_step.CHECK,
    vague_timing.CHECK,
    overpromise.CHECK,
    bare_refusal.CHECK,
    no_ownership.CHECK,
    cold_handoff.CHECK,
    on_topic.CHECK,
    handoff.CHECK,
    asks_to_wait.CHECK,
    offers.CHECK,
)
