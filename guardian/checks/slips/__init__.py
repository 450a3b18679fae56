"""What second thoughts catch anyway."""

from __future__ import annotations

from guardian.checks.slips import (
    empty_subject,
    internal_note,
    missing_attachment,
    other_customer,
    secret,
    unfinished,
)

CHECKS = (
    missing_attachment.CHECK,
    empty_subject.CHECK,
    unfinished.CHECK,
    internal_note.CHECK,
    other_customer.CHECK,
    secret.CHECK,
)
