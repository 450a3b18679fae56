"""Fixtures of the IMAP tests."""

from __future__ import annotations

from tests.dovecot import dovecot

__all__ = ["dovecot"]
