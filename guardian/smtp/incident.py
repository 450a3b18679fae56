"""What is logged of an unexpected exception: where, and an id; never its text, which may quote a letter."""

from __future__ import annotations

import secrets
from typing import Any, Protocol


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
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = f"{at.tb_frame.f_globals.get('__name__', '')}:{at.tb_lineno}" if at else ""
    log.error("incident", incident=incident, kind=type(error).__name__, place=place, **fields)
    return incident
