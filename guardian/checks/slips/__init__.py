"""What second thoughts catch anyway."""

from __future__ import annotations

from guardian.checks.slips import missing_attachment

CHECKS = (missing_attachment.CHECK,)
