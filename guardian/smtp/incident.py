"""What is logged of an unexpected exception: where, and an id; never its text, which may quote a letter."""

from __future__ import annotations

import secrets
from typing import Any, Protocol

from guardian.errors import place_of


class Log(Protocol):
    """A structlog logger, or what looks like one."""

    def info(self, event: str, **fields: Any) -> Any:
        """Something worth knowing."""
        ...

    def warning(self, event: str, **fields: Any) -> Any:
        """Something the admin may want to do something about."""
        ...

    def error(self, event: str, **fields: Any) -> Any:
        """Something that must not happen."""
        ...


def report(log: Log, error: BaseException, **fields: str) -> str:
    """Log `error` by its class and the place that raised it; the incident's id."""
    incident = secrets.token_hex(4)
    log.error("incident", incident=incident, kind=type(error).__name__, place=place_of(error), **fields)
    return incident
