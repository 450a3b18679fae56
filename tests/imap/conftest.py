"""Fixtures of the IMAP tests."""

from __future__ import annotations

import pytest

from guardian.imap import drafts
from tests.dovecot import dovecot

__all__ = ["brisk", "dovecot"]


@pytest.fixture
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A draft that was not confirmed is looked for at once."""
    monkeypatch.setattr(drafts, "LOOKUP_PAUSES", (0.0, 0.05, 0.05))
